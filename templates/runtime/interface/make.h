/* SPDX-License-Identifier: MIT */
/*---- make.h --------------------------------------------------------------*/

/*
 * C_make(.slot = value, ...) is a value of the class, with the defaults of what
 * is not given. In C, and in C++20 with the slots in their order. The values
 * stand in a struct of their own, which the macro declares, so that nothing is
 * compiled that is not used. The default of a slot that is needed is a call to
 * a function that must not be called: unless it is overridden, gcc and clang
 * refuse it with its text, at every optimisation level (with -flto when
 * linking, with -fsyntax-only not at all). tcc would make the call even where
 * it is overridden: there a needed slot left out is zero. In C++ a needed slot
 * has a type without a default.
 *
 * C_of(value, ...) takes the needed slots only, by position, in every language.
 * C_replace(object, .slot = value, ...) is a copy with changes, in C.
 *
 * An optional slot that is not given is unset. Of 64 bits one number stands for
 * that, which no program means: SLOT_UNSET_UINT64_.
 *
 * A value that the slot's setter refuses ends the program; under NDEBUG the
 * slot keeps its default.
 *
 * A class lists its slots for these as A_(NEED or MAY, how to see whether it
 * was given, how to store it, how to keep it, class, type, slot, member,
 * default), a child behind its parent's, of the class T that is made.
 */
#define SLOT_EXPECT_(accepted, text) slot_expect_(accepted, text)

static inline void
slot_expect_(bool accepted, const char *text)
{
	(void)accepted;
	(void)text;
	SLOT_ASSERT_(accepted && text);
}

/* "Not given" among reals: a NaN that no arithmetic produces. */
#define SLOT_UNSET_BITS_ UINT64_C(0x7ff8736c6f747321)
#if defined(__GNUC__)
#define SLOT_UNSET_REAL_ __builtin_nan("0x736c6f747321")
#else
#define SLOT_UNSET_REAL_ slot_double_of_bits(SLOT_UNSET_BITS_)
#endif

/* "Not given" among integers of which all 64 bits are in use. */
#define SLOT_UNSET_UINT64_ UINT64_C(0x80a3736c6f747321)
#define SLOT_UNSET_INT64_ SLOT_CAST(int64_t, SLOT_UNSET_UINT64_)

static inline slot_weak
slot_no_weak_(void)
{
	slot_weak none = {0, 0};

	return none;
}

static inline slot_bytes
slot_no_bytes_(void)
{
	slot_bytes none = {NULL, 0};

	return none;
}

/* Writes a slot that has no setter, in the making. */
SLOT_EXTERN bool
slot_put_(const slot_class *type, void *object, int number, slot_value value);

/* clang-format off */
/* Whether it was given. */
#define SLOT_IF_ALWAYS(value)
#define SLOT_IF_REAL(value) \
	if (slot_bits_of_double(value) != SLOT_UNSET_BITS_)
#define SLOT_IF_INT(value)     if ((value) != INT64_MIN)
#define SLOT_IF_INT64(value) \
	if (SLOT_CAST(uint64_t, value) != SLOT_UNSET_UINT64_)
#define SLOT_IF_POINTER(value) if (value)
#define SLOT_IF_BYTES(value)   if ((value).data)

/* How it is stored: by its setter, which may refuse it (TRY), or is not given
 * the value itself (BYTES, OBJECT). Where it has no setter: in its member (M_),
 * or by the tables (T_). */
#define SLOT_PUT_SET(set, self, type, class_, id, at, value, text) \
	set(self, value);
#define SLOT_PUT_TRY(set, self, type, class_, id, at, value, text) \
	SLOT_EXPECT_(set(self, value), text);
#define SLOT_PUT_BYTES(set, self, type, class_, id, at, value, text) \
	SLOT_EXPECT_(set(self, (value).data, (value).size), text);
#define SLOT_PUT_OBJECT(set, self, type, class_, id, at, value, text) \
	{ \
		type slot_v_ = value; \
		set(self, &slot_v_); \
	}
#define SLOT_PUT_M_SET(set, self, type, class_, id, at, value, text) \
	at = value;
#define SLOT_PUT_M_STRING(set, self, type, class_, id, at, value, text) \
	SLOT_EXPECT_(slot_string_copy(&at, value), text);
#define SLOT_PUT_M_BYTES(set, self, type, class_, id, at, value, text) \
	SLOT_EXPECT_(slot_bytes_set(&at, (value).data, (value).size), text);
#define SLOT_PUT_M_OBJECT(set, self, type, class_, id, at, value, text) \
	{ \
		type slot_v_ = value; \
		slot_move(&at, &slot_v_, sizeof slot_v_); \
	}
#define SLOT_PUT_BY_(class_, id, value, text) \
	SLOT_EXPECT_(slot_put_(&class_, &slot_o_, id, value), text);
#define SLOT_PUT_T_BOOL(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_bool((value) != 0), text)
#define SLOT_PUT_T_CHAR(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_character(SLOT_CAST(char, value)), text)
#define SLOT_PUT_T_INT(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_int(SLOT_CAST(int64_t, value)), text)
#define SLOT_PUT_T_UINT(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_uint(SLOT_CAST(uint64_t, value)), text)
#define SLOT_PUT_T_REAL(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_real(value), text)
#define SLOT_PUT_T_ENUM(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, \
		slot_enumerator(SLOT_CAST(int64_t, value)), text)
#define SLOT_PUT_T_TEXT(set, self, type, class_, id, at, value, text) \
	SLOT_PUT_BY_(class_, id, slot_text(value, strlen(value)), text)

/* What C_replace keeps of it. */
#define SLOT_KEEP_GET(get, has, self)    get(self)
#define SLOT_KEEP_OBJECT(get, has, self) *get(self)
#define SLOT_KEEP_OWN(get, has, self)    NULL
#define SLOT_KEEP_TEXT(get, has, self)   has(self) ? get(self) : NULL
#define SLOT_KEEP_REAL(get, has, self) \
	has(self) ? get(self) : SLOT_UNSET_REAL_
#define SLOT_KEEP_INT(get, has, self) \
	has(self) ? SLOT_CAST(int64_t, get(self)) : INT64_MIN
#define SLOT_KEEP_INT64(get, has, self) \
	has(self) ? SLOT_CAST(int64_t, get(self)) : SLOT_UNSET_INT64_
#define SLOT_KEEP_UINT64(get, has, self) \
	has(self) ? SLOT_CAST(uint64_t, get(self)) : SLOT_UNSET_UINT64_

/* What each of a class's A_ becomes. */
#define SLOT_ARG_INIT_(need, test, store, keep, T, type, s, m, initial) \
	.m = SLOT_ARG_INIT_##need(T##_make_without_##s, \
		#T "_make: missing required slot " #s, type, initial),
#define SLOT_ARG_INIT_MAY(missing, text, type, initial) initial
#define SLOT_ARG_KEEP_(need, test, store, keep, T, type, s, m, initial) \
	.m = SLOT_KEEP_##keep(SLOT_GET_BY_(T##_HAS_##s, T##_get_##s), \
		SLOT_HAS_BY_(T##_HAS_##s, T##_has_##s), \
		SLOT_SELF_(T##_HAS_##s, slot_f_)),
#define SLOT_ARG_PUT_(need, test, store, keep, T, type, s, m, initial) \
	SLOT_IF_##test(slot_a_.m) \
	SLOT_PUT_##store(SLOT_SET_BY_(T##_HAS_##s, T##_set_##s), \
		SLOT_SELF_(T##_HAS_##s, &slot_o_), type, T##_class, \
		SLOT_NUMBER_(T##_HAS_##s, T##_SLOT_##s), \
		slot_o_.m, slot_a_.m, #T "_make: " #s " is refused")
#define SLOT_OF_ARG_(store, T, type, s, m, value) \
	SLOT_PUT_##store(SLOT_SET_BY_(T##_HAS_##s, T##_set_##s), \
		SLOT_SELF_(T##_HAS_##s, &slot_o_), type, T##_class, \
		SLOT_NUMBER_(T##_HAS_##s, T##_SLOT_##s), \
		slot_o_.m, value, #T "_of: " #s " is refused")
#define SLOT_NO_HOOK_(object) ((void)0)

#if defined(__cplusplus)
extern "C++" { /* where the header is included within extern "C" */
template <class type, class complaint> struct slot_needed_ {
	type value;
	constexpr slot_needed_(type given) : value(given) {}
	constexpr operator type() const { return value; }
};
}
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, initial) \
	SLOT_ARG_MEMBER_##need(type, \
		struct T##_make_missing_required_slot_##s, m, initial)
#define SLOT_ARG_MEMBER_NEED(type, missing, m, initial) \
	slot_needed_<type, missing> m;
#define SLOT_ARG_MEMBER_MAY(type, missing, m, initial) \
	type m = initial;
#define SLOT_ARGS_OF_(T, slot_is, ...) T##_args slot_a_{__VA_ARGS__};
#else
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, initial) \
	type m;
#define SLOT_ARGS_OF_(T, slot_is, ...) \
	struct T##_args slot_a_ = {T##_ARGS_(slot_is, T) __VA_ARGS__};
#endif
#if defined(__GNUC__)
#define SLOT_ARG_INIT_NEED(missing, text, type, initial) \
	__extension__({ \
		type missing(void) __attribute__((const, error(text))); \
		missing(); \
	})
#else
#define SLOT_ARG_INIT_NEED(missing, text, type, initial) SLOT_ZERO_OF_(type)
#define SLOT_ZERO_OF_(type) \
	__extension__({ static type slot_zero_; slot_zero_; })
#endif
#if defined(__clang__)
#define SLOT_OVERRIDES_ \
	_Pragma("GCC diagnostic push") \
	_Pragma("GCC diagnostic ignored \"-Winitializer-overrides\"") \
	_Pragma("GCC diagnostic ignored \"-Wshadow\"")
#define SLOT_OVERRIDDEN_ _Pragma("GCC diagnostic pop")
#elif defined(__GNUC__)
#define SLOT_OVERRIDES_ \
	_Pragma("GCC diagnostic push") \
	_Pragma("GCC diagnostic ignored \"-Woverride-init\"") \
	_Pragma("GCC diagnostic ignored \"-Woverride-init-side-effects\"") \
	_Pragma("GCC diagnostic ignored \"-Wshadow\"")
#define SLOT_OVERRIDDEN_ _Pragma("GCC diagnostic pop")
#else
#define SLOT_OVERRIDES_
#define SLOT_OVERRIDDEN_
#endif

#define SLOT_MAKE_(T, hook, ...) \
	__extension__({ \
		SLOT_OVERRIDES_ \
		struct T##_args { T##_ARGS_(SLOT_ARG_MEMBER_, T) }; \
		SLOT_ARGS_OF_(T, SLOT_ARG_INIT_, __VA_ARGS__) \
		SLOT_OVERRIDDEN_ \
		T slot_o_; \
		T##_init(&slot_o_); \
		T##_ARGS_(SLOT_ARG_PUT_, T) \
		hook(&slot_o_); \
		SLOT_MOVED_(T, slot_o_); \
	})
#define SLOT_REPLACE_(T, hook, object, ...) \
	__extension__({ \
		SLOT_OVERRIDES_ \
		const T *slot_f_ = object; \
		struct T##_args { T##_ARGS_(SLOT_ARG_MEMBER_, T) }; \
		SLOT_ARGS_OF_(T, SLOT_ARG_KEEP_, __VA_ARGS__) \
		SLOT_OVERRIDDEN_ \
		T slot_o_; \
		T##_init(&slot_o_); \
		SLOT_EXPECT_(slot_copy(&T##_class, &slot_o_, slot_f_), \
			"out of memory"); \
		T##_ARGS_(SLOT_ARG_PUT_, T) \
		hook(&slot_o_); \
		SLOT_MOVED_(T, slot_o_); \
	})
/* clang-format on */

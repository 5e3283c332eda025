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
 * A value that is refused ends the program, in every build. One that is known
 * to the compiler does not compile, by gcc and clang from -O1 on.
 *
 * C_try_make(&to, &fault, .slot = value, ...), C_try_replace(&to, &fault, from,
 * .slot = value, ...), C_try_new(pool, &fault, .slot = value, ...) and
 * C_try_of(&to, &fault, value, ...) answer instead: false, or NULL. Then *to is
 * as it was, nothing is leaked, what an own slot was given is the caller's
 * still, and the fault, which may be NULL, tells the first slot in the order of
 * declaration that was refused. *to is an object of the class; what it owned is
 * given up where the new one takes its place. A compound literal with commas
 * among the arguments stands in parentheses. They are there where something can
 * be refused.
 *
 * A class lists its slots for these as A_(NEED or MAY, how to see whether it
 * was given, how to store it, how to keep it, class, type, slot, member,
 * default, and which values are refused), a child behind its parent's, of the
 * class T that is made.
 */
/* Ends the program: "Order_make: " and what is wrong. Where slotgen_impl.h is
 * compiled, it may define SLOT_REFUSED_(text) to end it otherwise. */
SLOT_EXTERN void
slot_end_(const char *call, const slot_fault *fault);
SLOT_EXTERN void
slot_end_text_(const char *text);
SLOT_EXTERN void
slot_end_value_(
	const char *call, const slot_class *type, int number, slot_value value);

/* Tells the fault, which may be NULL; false. */
SLOT_EXTERN bool
slot_refuse_(slot_fault *fault, const slot_class *type, int number,
	slot_value value);
SLOT_EXTERN bool
slot_refuse_memory_(slot_fault *fault, const slot_class *type);

/* Asks the program's functions about an object that was made. */
SLOT_EXTERN bool
slot_ready_(const slot_class *type, void *object, slot_fault *fault);

/* Puts what was made where it belongs, or gives up what it has: good, again. */
SLOT_EXTERN SLOT_MUST_CHECK bool
slot_tried_(const slot_class *type, void *to, void *made, bool good);

#define SLOT_DEMAND_(accepted, text) \
	do { \
		if (!(accepted)) \
			slot_end_text_(text); \
	} while (0)

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

/* In C++ what is needed is not its own type. */
static inline slot_bytes
slot_these_(slot_bytes bytes)
{
	return bytes;
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

/* Any argument as a value. */
#if defined(__cplusplus)
extern "C++" {
template <class N> slot_value slot_any_(N number)
{
	return SLOT_CAST(N, -1) < SLOT_CAST(N, 0)
		? slot_int(SLOT_CAST(int64_t, number))
		: slot_uint(SLOT_CAST(uint64_t, number));
}
inline slot_value slot_any_(bool boolean) { return slot_bool(boolean); }
inline slot_value slot_any_(char byte) { return slot_character(byte); }
inline slot_value slot_any_(double real) { return slot_real(real); }
inline slot_value slot_any_(float real)
{
	return slot_real(SLOT_CAST(double, real));
}
inline slot_value slot_any_(const char *text)
{
	return slot_text(text, text ? strlen(text) : 0);
}
}
#define SLOT_ANY_(value) slot_any_(value)
#else
static inline slot_value
slot_any_text_(const char *text)
{
	return slot_text(text, text ? strlen(text) : 0);
}
#define SLOT_ANY_(value) \
	_Generic((value), bool: slot_bool, char: slot_character, \
		float: slot_real, double: slot_real, \
		const char *: slot_any_text_, char *: slot_any_text_, \
		unsigned long: slot_uint, unsigned long long: slot_uint, \
		default: slot_int)(value)
#endif

/* What becomes of a value that is refused: it ends the program, and where the
 * compiler knows it there is none; or the fault is told, and then no other. */
#if defined(__GNUC__)
#define SLOT_KNOWN_(accepted, name, text) \
	if (__builtin_constant_p(accepted) && !(accepted)) { \
		extern void name(void) __attribute__((error(text))); \
		name(); \
	}
#else
#define SLOT_KNOWN_(accepted, name, text)
#endif
#define SLOT_OR_END_(accepted, class_, id, value, name, text, call) \
	{ \
		bool slot_accepted_ = accepted; \
		SLOT_KNOWN_(slot_accepted_, name, text) \
		if (!slot_accepted_) \
			slot_end_value_(call, &class_, id, value); \
	}
#define SLOT_OR_TELL_(accepted, class_, id, value, name, text, call) \
	slot_good_ = slot_good_ && \
		((accepted) || slot_refuse_(slot_told_, &class_, id, value));

/* The program's functions, asked in the same two ways. */
#define SLOT_NO_HOOK_(...) ((void)0)
#define SLOT_HOOKS_(or_, T, object) SLOT_HOOKS_##or_(T, object)
#define SLOT_HOOKS_SLOT_OR_END_(T, object) \
	{ \
		slot_fault slot_why_; \
		if (!slot_ready_(&T##_class, object, &slot_why_)) \
			slot_end_(#T "_make", &slot_why_); \
	}
#define SLOT_HOOKS_SLOT_OR_TELL_(T, object) \
	slot_good_ = slot_good_ && slot_ready_(&T##_class, object, slot_told_)

/* How it is stored: by its setter, which may refuse it (TRY), or is not given
 * the value itself (BYTES, OBJECT). Where it has no setter: in its member (M_),
 * or by the tables (T). */
#define SLOT_PUT_SET(or_, set, self, type, class_, id, at, value, name, text, call) \
	set(self, value);
#define SLOT_PUT_TRY(or_, set, self, type, class_, id, at, value, name, text, call) \
	or_(set(self, value), class_, id, SLOT_ANY_(SLOT_CAST(type, value)), \
		name, text, call)
#define SLOT_PUT_BYTES(or_, set, self, type, class_, id, at, value, name, text, call) \
	or_(set(self, slot_these_(value).data, slot_these_(value).size), class_, id, \
		slot_data(slot_these_(value).data, slot_these_(value).size), name, text, call)
#define SLOT_PUT_OBJECT(or_, set, self, type, class_, id, at, value, name, text, call) \
	{ \
		type slot_v_ = value; \
		set(self, &slot_v_); \
	}
#define SLOT_PUT_M_SET(or_, set, self, type, class_, id, at, value, name, text, call) \
	at = value;
#define SLOT_PUT_M_STRING(or_, set, self, type, class_, id, at, value, name, text, call) \
	or_(slot_string_copy(&at, value), class_, id, \
		SLOT_ANY_(SLOT_CAST(type, value)), name, text, call)
#define SLOT_PUT_M_BYTES(or_, set, self, type, class_, id, at, value, name, text, call) \
	or_(slot_bytes_set(&at, slot_these_(value).data, slot_these_(value).size), class_, id, \
		slot_data(slot_these_(value).data, slot_these_(value).size), name, text, call)
#define SLOT_PUT_T_BYTES(or_, set, self, type, class_, id, at, value, name, text, call) \
	or_(slot_put_(&class_, slot_at_, id, \
		    slot_data(slot_these_(value).data, slot_these_(value).size)), class_, id, \
		slot_data(slot_these_(value).data, slot_these_(value).size), name, text, call)
#define SLOT_PUT_M_OBJECT(or_, set, self, type, class_, id, at, value, name, text, call) \
	{ \
		type slot_v_ = value; \
		slot_move(&at, &slot_v_, sizeof slot_v_); \
	}
#define SLOT_PUT_T(or_, set, self, type, class_, id, at, value, name, text, call) \
	or_(slot_put_(&class_, slot_at_, id, \
		    SLOT_ANY_(SLOT_CAST(type, value))), \
		class_, id, SLOT_ANY_(SLOT_CAST(type, value)), name, text, \
		call)

/* What an own slot was given is the caller's again. */
#define SLOT_BACK_OWN(at, value) \
	if (SLOT_CAST(void *, at) == (value)) \
		at = NULL;
#define SLOT_BACK_GET(at, value)
#define SLOT_BACK_BELOW(at, value)
#define SLOT_BACK_OBJECT(at, value)
#define SLOT_BACK_NO(at, value)
#define SLOT_BACK_TEXT(at, value)
#define SLOT_BACK_REAL(at, value)
#define SLOT_BACK_INT(at, value)
#define SLOT_BACK_INT64(at, value)
#define SLOT_BACK_UINT64(at, value)

/* What C_replace keeps of it. */
#define SLOT_KEEP_GET(get, has, self)    get(self)
#define SLOT_KEEP_BELOW(get, has, self)  SLOT_CAST(void *, get(self))
#define SLOT_KEEP_OBJECT(get, has, self) *get(self)
#define SLOT_KEEP_OWN(get, has, self)    NULL
#define SLOT_KEEP_NO(get, has, self)     NULL
#define SLOT_KEEP_TEXT(get, has, self)   has(self) ? get(self) : NULL
#define SLOT_KEEP_REAL(get, has, self) \
	has(self) ? get(self) : SLOT_UNSET_REAL_
#define SLOT_KEEP_INT(get, has, self) \
	has(self) ? SLOT_CAST(int64_t, get(self)) : INT64_MIN
#define SLOT_KEEP_INT64(get, has, self) \
	has(self) ? SLOT_CAST(int64_t, get(self)) : SLOT_UNSET_INT64_
#define SLOT_KEEP_UINT64(get, has, self) \
	has(self) ? SLOT_CAST(uint64_t, get(self)) : SLOT_UNSET_UINT64_

/* What each of a class's A_ becomes; initial is the first of more. */
#define SLOT_INITIAL_(initial, ...)          initial
#define SLOT_RANGE_(...) \
	SLOT_3RD_(__VA_ARGS__, ": it is in " SLOT_2ND_(__VA_ARGS__, 0), , )
#define SLOT_ARG_INIT_(need, test, store, keep, T, type, s, m, ...) \
	.m = SLOT_ARG_INIT_##need(T##_make_without_##s, \
		#T "_make: missing required slot " #s, type, \
		SLOT_INITIAL_(__VA_ARGS__, 0)),
#define SLOT_ARG_INIT_MAY(missing, text, type, initial) initial
#define SLOT_ARG_KEEP_(need, test, store, keep, T, type, s, m, ...) \
	.m = SLOT_KEEP_##keep(SLOT_GET_BY_(T##_get_##s, T##_HAS_##s), \
		SLOT_HAS_BY_(T##_has_##s, T##_HAS_##s), \
		SLOT_SELF_(slot_f_, T##_HAS_##s)),
#define SLOT_ARG_PUT_(need, test, store, keep, T, type, s, m, ...) \
	SLOT_IF_##test(slot_a_.m) \
	SLOT_PUT_##store(SLOT_OR_END_, \
		SLOT_SET_BY_(T##_set_##s, T##_HAS_##s), \
		SLOT_SELF_(slot_at_, T##_HAS_##s), type, T##_class, \
		SLOT_NUMBER_(T##_SLOT_##s, T##_HAS_##s), slot_at_->m, slot_a_.m, \
		T##_make_##s##_is_refused, #T "_make: " #s " is refused" \
		SLOT_RANGE_(__VA_ARGS__), \
		#T "_make")
#define SLOT_ARG_TRY_(need, test, store, keep, T, type, s, m, ...) \
	SLOT_IF_##test(slot_a_.m) \
	SLOT_PUT_##store(SLOT_OR_TELL_, \
		SLOT_SET_BY_(T##_set_##s, T##_HAS_##s), \
		SLOT_SELF_(slot_at_, T##_HAS_##s), type, T##_class, \
		SLOT_NUMBER_(T##_SLOT_##s, T##_HAS_##s), slot_at_->m, slot_a_.m, \
		T##_try_##s##_is_refused, #T "_try: " #s " is refused", \
		#T "_try")
#define SLOT_ARG_BACK_(need, test, store, keep, T, type, s, m, ...) \
	SLOT_BACK_##keep(slot_at_->m, slot_a_.m)

/* And of those that C_of takes, T_NEEDS_(SLOT, slot_or). */
#define SLOT_OF_PARAMETER_(or_, store, keep, T, type, s, m) , type slot_of_##s
#define SLOT_OF_ARGUMENT_(or_, store, keep, T, type, s, m)  , slot_of_##s
#define SLOT_OF_STORE_(or_, store, keep, T, type, s, m) \
	SLOT_PUT_##store(or_, SLOT_SET_BY_(T##_set_##s, T##_HAS_##s), \
		SLOT_SELF_(slot_at_, T##_HAS_##s), type, T##_class, \
		SLOT_NUMBER_(T##_SLOT_##s, T##_HAS_##s), slot_at_->m, \
		slot_of_##s, T##_of_##s##_is_refused, \
		#T "_of: " #s " is refused", #T "_of")
#define SLOT_OF_BACK_(or_, store, keep, T, type, s, m) \
	SLOT_BACK_##keep(slot_at_->m, slot_of_##s)
#define SLOT_ALONE_(...)        SLOT_BEHIND_(__VA_ARGS__)
#define SLOT_BEHIND_(none, ...) __VA_ARGS__
#define SLOT_VOID_(none)        void

#if defined(__cplusplus)
extern "C++" { /* where the header is included within extern "C" */
template <class type, class complaint> struct slot_needed_ {
	type value;
	constexpr slot_needed_(type given) : value(given) {}
	constexpr operator type() const { return value; }
};
}
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, ...) \
	SLOT_ARG_MEMBER_##need(type, \
		struct T##_make_missing_required_slot_##s, m, \
		SLOT_INITIAL_(__VA_ARGS__, 0))
#define SLOT_ARG_MEMBER_NEED(type, missing, m, initial) \
	slot_needed_<type, missing> m;
#define SLOT_ARG_MEMBER_MAY(type, missing, m, initial) \
	type m = initial;
#define SLOT_ARGS_OF_(T, slot_is, ...) T##_args slot_a_{__VA_ARGS__};
#else
#define SLOT_ARG_MEMBER_(need, test, store, keep, T, type, s, m, ...) \
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

/* Arguments of a struct of their own, filled by name, as slot_a_. */
#define SLOT_ARGUE_(T, slot_is, ...) \
	SLOT_OVERRIDES_ \
	struct T##_args { T##_ARGS_(SLOT_ARG_MEMBER_, T) }; \
	SLOT_ARGS_OF_(T, slot_is, __VA_ARGS__) \
	SLOT_OVERRIDDEN_
#define SLOT_MAKE_(T, hook, ...) \
	__extension__({ \
		SLOT_ARGUE_(T, SLOT_ARG_INIT_, __VA_ARGS__) \
		T slot_o_, *slot_at_ = &slot_o_; \
		T##_init(slot_at_); \
		T##_ARGS_(SLOT_ARG_PUT_, T) \
		hook(SLOT_OR_END_, T, slot_at_); \
		SLOT_MOVED_(T, slot_o_); \
	})
#define SLOT_REPLACE_(T, hook, object, ...) \
	__extension__({ \
		const T *slot_f_ = object; \
		SLOT_ARGUE_(T, SLOT_ARG_KEEP_, __VA_ARGS__) \
		T slot_o_, *slot_at_ = &slot_o_; \
		T##_init(slot_at_); \
		SLOT_DEMAND_(slot_copy(&T##_class, slot_at_, slot_f_), \
			#T "_replace: out of memory"); \
		T##_ARGS_(SLOT_ARG_PUT_, T) \
		hook(SLOT_OR_END_, T, slot_at_); \
		SLOT_MOVED_(T, slot_o_); \
	})
#define SLOT_TRIED_(T) \
	T##_ARGS_(SLOT_ARG_TRY_, T) \
	SLOT_HOOKS_SLOT_OR_TELL_(T, slot_at_); \
	if (!slot_good_) { \
		T##_ARGS_(SLOT_ARG_BACK_, T) \
	}
#define SLOT_TRY_MAKE_(T, to, fault, ...) \
	__extension__({ \
		T *slot_to_ = to; \
		slot_fault *slot_told_ = fault; \
		SLOT_ARGUE_(T, SLOT_ARG_INIT_, __VA_ARGS__) \
		T slot_o_, *slot_at_ = &slot_o_; \
		bool slot_good_ = true; \
		T##_init(slot_at_); \
		SLOT_TRIED_(T) \
		slot_tried_(&T##_class, slot_to_, slot_at_, slot_good_); \
	})
#define SLOT_TRY_REPLACE_(T, to, fault, from, ...) \
	__extension__({ \
		T *slot_to_ = to; \
		slot_fault *slot_told_ = fault; \
		const T *slot_f_ = from; \
		SLOT_ARGUE_(T, SLOT_ARG_KEEP_, __VA_ARGS__) \
		T slot_o_, *slot_at_ = &slot_o_; \
		bool slot_good_; \
		T##_init(slot_at_); \
		slot_good_ = slot_copy(&T##_class, slot_at_, slot_f_) || \
			slot_refuse_memory_(slot_told_, &T##_class); \
		SLOT_TRIED_(T) \
		slot_tried_(&T##_class, slot_to_, slot_at_, slot_good_); \
	})
#define SLOT_TRY_NEW_(T, pool, fault, ...) \
	__extension__({ \
		T##_pool *slot_in_ = pool; \
		slot_fault *slot_told_ = fault; \
		SLOT_ARGUE_(T, SLOT_ARG_INIT_, __VA_ARGS__) \
		T *slot_at_ = T##_new(slot_in_); \
		bool slot_good_ = true; \
		if (!slot_at_) { \
			(void)slot_refuse_memory_(slot_told_, &T##_class); \
		} else { \
			SLOT_TRIED_(T) \
			if (!slot_good_) { \
				T##_free(slot_in_, slot_at_); \
				slot_at_ = NULL; \
			} \
		} \
		slot_at_; \
	})
/* clang-format on */

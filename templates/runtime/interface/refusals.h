/* SPDX-License-Identifier: MIT */
/*---- refusals.h ----------------------------------------------------------*/

/*
 * Slots by name, which the compiler refuses where there is none:
 *
 * slot_get(Order, o, price)       is Order_get_price(o)
 * slot_set(Order, o, price, 2.5)  is Order_set_price(o, 2.5)
 * slot_has(Order, o, stop)        is Order_has_stop(o): whether an optional
 * slot is set slot_id(Order, price)           is Order_SLOT_price, a constant
 * slot_exists(Order, price)       is 1, or 0 where there is no such slot; also
 *                                 in #if
 *
 * slot_set_unchecked(Order, o, qty, 5) is Order_set_qty(o, 5) of a value that
 * the setter is known to accept: developer builds end the program where it
 * does not, optimizing compilers leave the check out.
 *
 * A generated header defines Order_HAS_price as SLOT_YES, whose commas push
 * SLOT_ACCEPT_ into third place. Where there is no such macro SLOT_REFUSE_ is
 * third, and its assertion fails with the class, the name and the real slots:
 * what is accepted costs nothing, not even to compile. Everything is pasted in
 * the outermost macro, so that slots may be called errno or linux.
 */
/* clang-format off */
#define slot_get(T, object, s) \
	SLOT_PICK_(T##_HAS_##s) \
	(SLOT_GET_BY_(T##_get_##s, T##_HAS_##s) \
		(SLOT_SELF_(object, T##_HAS_##s)), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_set(T, object, s, ...) \
	SLOT_PICK_(T##_HAS_##s) \
	(SLOT_SET_BY_(T##_set_##s, T##_HAS_##s) \
		(SLOT_SELF_(object, T##_HAS_##s), __VA_ARGS__), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_set_unchecked(T, object, s, ...) \
	SLOT_PICK_(T##_HAS_##s) \
	(SLOT_UNCHECKED_(SLOT_SET_BY_(T##_set_##s, T##_HAS_##s) \
		(SLOT_SELF_(object, T##_HAS_##s), __VA_ARGS__)), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_has(T, object, s) \
	SLOT_PICK_(T##_HAS_##s) \
	(SLOT_HAS_BY_(T##_has_##s, T##_HAS_##s) \
		(SLOT_SELF_(object, T##_HAS_##s)), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_id(T, s) \
	SLOT_PICK_(T##_HAS_##s) \
	(SLOT_NUMBER_(T##_SLOT_##s, T##_HAS_##s), \
		SLOT_TEXT_(#T, #s, T##_SLOTS), T##_object_has_no_attribute_##s)
#define slot_exists(T, s) SLOT_PROBE_(T##_HAS_##s)

#if defined(NDEBUG) && defined(__GNUC__)
#define SLOT_UNCHECKED_(accepted) \
	((accepted) ? (void)0 : __builtin_unreachable())
#else
#define SLOT_UNCHECKED_(accepted) slot_expect_(accepted, "the value is refused")
#endif

#define SLOT_YES                     , 1, SLOT_ACCEPT_
#define SLOT_NAMES(text)             , text
#define SLOT_2ND_(a, b, ...)         b
#define SLOT_3RD_(a, b, c, ...)      c
/* Of an inherited slot in a schema with "inherited: by_name": the accessors
 * are those of the class P that declares it, of the part of the object that is
 * one. */
#define SLOT_UP(P, s, up) \
	, 1, SLOT_ACCEPT_, up, P##_get_##s, P##_set_##s, P##_has_##s, P##_SLOT_##s
#define SLOT_SAME_(object)           object
#define SLOT_4TH_(a, b, c, d, ...)   d
#define SLOT_5TH_(a, b, c, d, e, ...) e
#define SLOT_6TH_(a, b, c, d, e, f, ...) f
#define SLOT_7TH_(a, b, c, d, e, f, g, ...) g
#define SLOT_8TH_(a, b, c, d, e, f, g, h, ...) h
/* Each for a slot's own accessor, and what a class HAS of it, behind that: there
 * are preprocessors, as cppcheck's, that count its commas at once. */
#define SLOT_SELF_(object, ...) \
	SLOT_4TH_(__VA_ARGS__, SLOT_SAME_, 0, 0, 0)(object)
#define SLOT_GET_BY_(own, ...) SLOT_5TH_(__VA_ARGS__, 0, own, 0, 0, 0)
#define SLOT_SET_BY_(own, ...) SLOT_6TH_(__VA_ARGS__, 0, 0, own, 0, 0, 0)
#define SLOT_HAS_BY_(own, ...) SLOT_7TH_(__VA_ARGS__, 0, 0, 0, own, 0, 0, 0)
#define SLOT_NUMBER_(own, ...) SLOT_8TH_(__VA_ARGS__, 0, 0, 0, 0, own, 0, 0, 0)
#define SLOT_PROBE_(...)             SLOT_2ND_(__VA_ARGS__, 0, 0)
#define SLOT_PICK_(...)              SLOT_3RD_(__VA_ARGS__, 0, SLOT_REFUSE_, 0)
#define SLOT_ACCEPT_(it, text, name) it
#define SLOT_LIST_(...) \
	SLOT_2ND_(__VA_ARGS__, "none: there is no such class", 0)
#define SLOT_TEXT_(T, s, slots) \
	T " object has no attribute " s " (slots: " SLOT_LIST_(slots) ")"
#if defined(__cplusplus)
#define SLOT_REFUSE_(it, text, name) \
	([] { static_assert(false, text); return 0; }())
#elif defined(__GNUC__)
#define SLOT_REFUSE_(it, text, name) \
	((int)sizeof(struct { int s_; _Static_assert(0, text); }))
#else
/* "'Order_object_has_no_attribute_prise' undeclared" */
#define SLOT_REFUSE_(it, text, name) name
#endif
/* What an older version had; the text says what there is now. */
#define SLOT_GONE_(text) SLOT_REFUSE_(0, text, slot_this_is_gone_)

/* With SLOTGEN_OLD_NAMES defined, names that 0.1.0 gave each class and slot are
 * errors that say what there is now. The arguments are SLOT_MAKE_'s. */
#if defined(SLOTGEN_OLD_NAMES)
#define SLOT_OLD_(name, text) \
	SLOT_EXTERN const char(name) \
		__attribute__((__deprecated__(text), __unavailable__(text)));
#define SLOT_OLD_POOL_(T) \
	SLOT_OLD_(T##_pool_clear, "it is slot_pool_clear(&pool.all)") \
	SLOT_OLD_(T##_pool_destroy, "it is slot_pool_destroy(&pool.all)") \
	SLOT_OLD_(T##_pool_walk, "it is slot_pool_walk(&pool.all)") \
	SLOT_OLD_(T##_pool_count, "it is pool.all.count")
#define SLOT_OLD_SETTER_(need, test, store, keep, T, type, slot, ...) \
	SLOT_OLD_(T##_set_##slot##_unchecked, \
		"it is slot_set_unchecked(" #T ", object, " #slot ", value)")
#define SLOT_OLD_ADDRESS_(need, test, store, keep, T, type, slot, ...) \
	SLOT_OLD_(T##_get_##slot, "take the parent's address, of get_" #slot) \
	SLOT_OLD_(T##_set_##slot, "take the parent's address, of set_" #slot)
#define SLOT_CHECK_(T, size, align) \
	SLOT_OLD_POOL_(T) T##_ARGS_(SLOT_OLD_SETTER_, T) \
		SLOT_LAYOUT(T, size, align)
#define SLOT_CHECK_UP_(T, size, align, P) \
	P##_ARGS_(SLOT_OLD_ADDRESS_, T) SLOT_CHECK_(T, size, align)
#else
#define SLOT_CHECK_                       SLOT_LAYOUT
#define SLOT_CHECK_UP_(T, size, align, P) SLOT_LAYOUT(T, size, align)
#endif
/* clang-format on */

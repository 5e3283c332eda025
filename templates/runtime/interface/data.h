/* SPDX-License-Identifier: MIT */
/*---- data.h --------------------------------------------------------------*/

/*
 * What a data class can do, for any class, by its tables. The generated C_copy,
 * C_eq, C_cmp, C_hash, C_repr and C_validate are these with the class given.
 *
 * Slots are taken in the order in which they are declared, inherited ones
 * first, but for those that say compare: false and the like. Texts, lists,
 * embedded and owned objects are taken by what they hold, references by where
 * they point, weak references not at all; an unset slot equals an unset one
 * only. Padding is never read. Owned objects are equal only if they are of one
 * class. A chain of owned objects may be of any length where it goes on in a
 * last own slot that is no array; other owned objects are gone into by
 * recursion.
 */

/** Makes one object, initialised before, a copy of another, with copies of all
 * that it owns, in the pools where those are. False, and nothing changed, when
 * out of memory. */
SLOT_EXTERN bool
slot_copy(const slot_class *type, void *to, const void *from);

/** NaN is not equal to itself, 0.0 equals -0.0. */
SLOT_EXTERN bool
slot_eq(const slot_class *type, const void *a, const void *b);
SLOT_EXTERN bool
slot_eq_at(const slot_class *type, const void *a, const void *b, int number);

/** Below, at or above 0 as a comes before, with or after b. For sorting, so
 * total: unset comes first, NaN last and with itself. */
SLOT_EXTERN int
slot_cmp(const slot_class *type, const void *a, const void *b);

/** Equal objects hash equal, and objects of two classes differ. The same for
 * the same values in one program on one machine: not for files. */
SLOT_EXTERN uint64_t
slot_hash(const slot_class *type, const void *object);

/** Order(id=7, price=2.5, side=buy), as much as fits in size bytes with a zero
 * at the end; its length is returned, as snprintf does. Attributes of a
 * dictionary follow the slots. */
SLOT_EXTERN size_t
slot_repr(const slot_class *type, const void *object, char *text, size_t size);

/** The same of an object of a pool, as what it is: C_pool_repr of a class that
 * has others below it. */
SLOT_EXTERN size_t
slot_pool_repr(
	const slot_pool *pool, const void *object, char *text, size_t size);

/** Called for each fault with where it is, legs[2].qty, and what it is, 1000001
 * is above 1000000. */
typedef void
slot_report(void *context, const char *path, const char *fault);

/** How many slots hold what no setter would let in: written as members, read
 * from elsewhere. */
SLOT_EXTERN size_t
slot_validate(const slot_class *type, const void *object, slot_report *report,
	void *context);

/** The shortest text that reads as that number again, with a point or an
 * exponent; of 32 bytes at most, in any locale. float numbers have fewer
 * digits. Returns its length. */
SLOT_EXTERN size_t
slot_real_text(double number, bool is_float, char *text);

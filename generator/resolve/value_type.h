/* SPDX-License-Identifier: MIT */
/*
 * Questions about a resolved value type, and about numbers of its kind: one
 * home for them, which resolve and all later stages ask.
 */
#ifndef VALUE_TYPE_H
#define VALUE_TYPE_H

#include "resolve/model.h"

/* Whether 'in' and minimum_value can bound it: INT, UINT, REAL. */
bool
kind_has_bounds(enum kind kind);

/* Whether it is stored as a number: those, and BOOL, CHAR, ENUM. */
bool
kind_is_number(enum kind kind);

/* TEXT or STRING. */
bool
kind_is_text(enum kind kind);

/*---- numbers --------------------------------------------------------------*/

/* -1, 0, 1 by value; of the kind's own order. */
int
number_compare(enum kind kind, struct number a, struct number b);

/* A real as an object of the type has it; beyond a float, as it is. */
double
real_rounded(const struct value_type *type, double real);

/* "0", "2.5": how the number is written in a schema. */
const char *
number_text(struct arena *arena, const struct value_type *type,
	struct number number);

/* The bits by which an object has the number; of kinds that are numbers. */
uint64_t
number_pattern(const struct value_type *type, struct number number);

/* The value of that number, or NULL. */
const struct enum_value *
enum_value_of(const struct enumeration *enumeration, struct integer number);

/*---- bounds ---------------------------------------------------------------*/

/* The least and the most that is let in: by 'in' and by the checks. */
struct number
value_least(const struct value_type *type);

struct number
value_most(const struct value_type *type);

/* Whether the schema says a bound, in 'in' or in a check. */
bool
value_is_bounded(const struct value_type *type);

/* The largest number of the real type, which bounds or not. */
double
real_most(const struct value_type *type);

/* A bounded real's range ends only where its type does. */
bool
value_is_open_below(const struct value_type *type);

bool
value_is_open_above(const struct value_type *type);

/*---- texts ----------------------------------------------------------------*/

/* "int32_t", of 1, 2, 4 or 8 bytes. */
struct slice
integer_type(unsigned size_bytes, bool is_signed);

/* C type of the number that is stored: "uint8_t", "double". Of a TEXT "char",
 * of what is no number "void". */
struct slice
value_storage_type(const struct value_type *type);

/* Two ways to tell a type: as the schema names it, or by what names of types:
 * stand for. */
enum type_wording { WORDED_AS_DECLARED, WORDED_BY_STORAGE };

/* "uint8_t", "Percent", "Side", "string". */
struct slice
value_name(const struct value_type *type, enum type_wording wording);

#endif

/* SPDX-License-Identifier: MIT */
/*
 * Questions about a resolved slot: what it holds, how it starts, how it is
 * spelt in C and in words. One home for them: layout, view, report and compare
 * ask here, so that none of them decides for itself.
 */
#ifndef SLOT_H
#define SLOT_H

#include "resolve/value_type.h"

/*---- what it holds --------------------------------------------------------*/

/* Whether the slot's storage is an array of elements inside the object. */
bool
slot_is_array(const struct slot *slot);

/* Where objects by value stand: in the object that has the slot, or there and
 * in the memory of growable lists. */
enum embedding { IN_OBJECT, IN_OBJECT_OR_LIST };

/* Whether the slot holds objects by value, there. */
bool
slot_embeds(const struct slot *slot, enum embedding where);

/* Whether the slot, of that class, is a reference by index. */
bool
slot_is_index(const struct class *class, const struct slot *slot);

/* Whether it leads to texts that are the program's. */
bool
slot_is_borrowed_text(const struct slot *slot);

/* Whether what an element has stands outside the object. */
bool
slot_element_owns(const struct slot *slot);

/* Whether its elements are numbers wider than a byte in a class of a fixed
 * byte order. */
bool
slot_is_swapped(const struct class *class, const struct slot *slot);

/* Whether set has something to check besides the type. */
bool
slot_has_range(const struct slot *slot);

/* Whether two slots have the same storage. */
bool
slot_same_storage(const struct slot *a, const struct slot *b);

/* Whether a number of so many bits of a word, 0 for all of its storage, is
 * two's complement, else plain binary. What fills its storage, what has ':n'
 * and what is open has its type's sign, as in C; what is packed by its numbers
 * has one where they go below zero. */
bool
slot_is_signed(const struct slot *slot, unsigned width);

/* The least and the most that its bits hold: the type's, or those of ':n'. */
struct integer
slot_lowest(const struct slot *slot);

struct integer
slot_highest(const struct slot *slot);

/*---- how it starts --------------------------------------------------------*/

/* The class of the objects that it leads to. */
struct class *
slot_class(const struct slot *slot);

/* Whether the tables have a rule that says so: of what a slot owns the class is
 * known. */
bool
slot_checks_class(const struct slot *slot);

/* Optional, and of its class too: there is a clear. */
bool
slot_may_be_unset(const struct slot *slot);

/* Nothing says what it is to start with. */
bool
slot_is_needed(const struct slot *slot);

/* It is optional, and nothing is said: it starts without a value. */
bool
slot_starts_unset(const struct slot *slot);

/* The default as the schema gives it; LITERAL_NONE: none. */
const struct literal *
slot_default(const struct slot *slot);

/* The text of it. */
struct slice
slot_default_text(const struct slot *slot);

/* The number that an element starts as. */
struct number
slot_start_at(const struct slot *slot, uint64_t index);

/* "buy", "true", "2.5": a number as the slot's default would be written. */
const char *
slot_number_text(
	struct arena *arena, const struct slot *slot, struct number number);

/*---- in words -------------------------------------------------------------*/

/* "value", "ref", "own", "weak" */
const char *
ownership_name(enum ownership hold);

/* "[]", "[<=4]", "[2][3]", and of a text its own length: as declared. */
void
slot_add_lengths(struct buffer *text, const struct slot *slot);

/* "weak Node *", "char[8]", "uint8_t:3": the type as it would be declared.
 * Worded by storage it tells no bits, and that a void * is a ref. */
struct slice
slot_declared_type(struct arena *arena, const struct slot *slot,
	enum type_wording wording);

/* The name in text formats; before it is known, the name. */
struct slice
slot_text_name(const struct slot *slot);

/* The name at run time, likewise. */
struct slice
slot_run_time_name(const struct slot *slot);

/*---- in C -----------------------------------------------------------------*/

/* C type of one stored element, ready for a name: "uint8_t ", "Node *". */
struct slice
slot_element_type(struct arena *arena, const struct class *class,
	const struct slot *slot);

/* "uint8_t " without what makes it ready for a name. */
struct slice
type_alone(struct slice type);

/* Dimensions, that of a list that grows and a text's own with them. */
size_t
slot_length_count(const struct slot *slot);

/* "[2][3]", with a text's length: the dimensions of the member, or of what a
 * growable list points to. */
struct slice
slot_dimensions_text(struct arena *arena, const struct slot *slot);

/* The same of a slot with named lengths: "[market_SYMBOL]". */
struct slice
slot_named_dimensions(struct arena *arena, const struct slot *slot);

/* The first, and those of the second that it has no other value for. */
struct annotations
annotations_merge(
	struct arena *arena, struct annotations own, struct annotations above);

/* The member that holds the slot. */
struct slice
slot_member_name(const struct slot *slot);

/* The member that counts a bounded array. */
struct slice
slot_count_name(struct arena *arena, const struct slot *slot);

/*---- of its class ---------------------------------------------------------*/

/* The class that begins its family. */
const struct class *
class_root(const struct class *class);

/* Whether the class is that one, or has its layout as prefix; NULL is above
 * all. */
bool
class_is_below(const struct class *class, const struct class *above);

/* The identifier; before names are made, the name. */
struct slice
class_c_name(const struct class *class);

/* Reading it, text formats pass over attributes that it has not. */
bool
class_skips_unknown(const struct class *class);

/* "be", else "le". */
struct slice
class_order_name(const struct class *class);

/* C type of a word of so many bytes, ready for a name: "uint16_t ",
 * "slot_be16 ". */
struct slice
class_word_type(
	struct arena *arena, const struct class *class, uint64_t size_bytes);

#endif

/* SPDX-License-Identifier: MIT */
/*---- facts.h -------------------------------------------------------------*/

/*
 * What a schema says beside the slots: constants of classes and annotations. A
 * text ends in a zero, and is the tables'.
 */

/** The constant of that name, of the class or one above it; false where there
 * is none. Reading by name finds it too, behind slots. */
SLOT_EXTERN bool
slot_constant_find(const slot_class *type, const char *name, size_t length,
	slot_value *value);

/** What the schema notes under that key of a slot, or, with slot -1, of the
 * class; false where there is nothing. A slot has what is said of it in classes
 * above; a class has only its own. */
SLOT_EXTERN bool
slot_annotation(const slot_class *type, int slot, const char *key,
	size_t length, slot_value *value);

/** One after the other: *at is 0 before the first. False past the last. */
SLOT_EXTERN bool
slot_annotation_next(const slot_class *type, int slot, size_t *at,
	const char **key, size_t *length, slot_value *value);

/** The same of an enum, or, with value the number of one in slot_enum_values,
 * of that. */
SLOT_EXTERN bool
slot_enum_annotation(const slot_enum *type, int value, const char *key,
	size_t length, slot_value *found);
SLOT_EXTERN bool
slot_enum_annotation_next(const slot_enum *type, int value, size_t *at,
	const char **key, size_t *length, slot_value *found);

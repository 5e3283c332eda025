/* SPDX-License-Identifier: MIT */
/*
 * What the files say: schema, class, slot, enum, type, constant as written,
 * names still words. Load makes them; every later stage has them as const, and
 * keeps what it makes of them in nouns of its own (resolve/model.h).
 */
#ifndef SCHEMA_H
#define SCHEMA_H

#include "load/builtin.h"
#include "load/decl.h"
#include "base/map.h"

/* A switch that a schema may leave unsaid: "weakref: false" differs from
 * nothing. */
struct flag {
	bool given, value;
	struct place place; /* of the value */
};

enum layout_mode {
	LAYOUT_COMPACT,
	LAYOUT_SORTED,
	LAYOUT_DECLARED,
	LAYOUT_PACKED
};

enum byte_order { ORDER_NATIVE, ORDER_BIG, ORDER_LITTLE };

struct mode {
	bool given;
	enum layout_mode value;
	struct place place;
};

struct endian {
	bool given;
	enum byte_order value;
	struct place place;
};

/* Whether children have accessors of inherited slots. */
enum inherited_form { INHERITED_NAMED, INHERITED_BY_NAME };

struct inherited {
	bool given;
	enum inherited_form value;
	struct place place; /* none: the command line's */
};

/* How names are spelt in text formats. */
enum rename {
	RENAME_NONE,
	RENAME_LOWER,
	RENAME_UPPER,
	RENAME_CAMEL,
	RENAME_PASCAL,
	RENAME_KEBAB
};

/* What tells objects of a class in text formats from those of another. */
enum tagging_kind {
	UNTAGGED,
	TAGGED_CLASS, /* the class's name */
	TAGGED_TEXT,
	TAGGED_INTEGER /* text holds its digits */
};

struct tagging {
	bool given;
	enum tagging_kind kind;
	struct slice text;
	struct place place;
};

struct renaming {
	bool given;
	enum rename value;
	struct place place;
};

/* What programs are told beside: a TEXT, a number, or a WORD, true or false. */
struct annotation {
	struct word key;
	struct literal value;
};

struct annotations {
	const struct annotation *items; /* in the file's order */
	size_t count;
};

/*---- enums and types ------------------------------------------------------*/

struct enum_value_text {
	struct word name;
	struct literal given;  /* the number as written; NONE: previous + 1 */
	struct word text_name; /* name: outside C */
	struct slice description;
	struct annotations annotations;
};

struct enum_text {
	struct word name;
	struct slice description;
	struct word
		storage;   /* c: the type that holds it; empty: the smallest */
	struct flag flags; /* values are masks that combine */
	struct flag open;  /* unknown numbers are kept */
	struct renaming rename; /* of values without a name: */
	struct annotations annotations;
	const struct enum_value_text *values; /* in the file's order */
	size_t value_count;
};

/* types: a name for a scalar with bounds. */
struct type_text {
	struct word name;
	bool bad; /* reported: whoever uses it is as bad, and silently */
	struct slice description, unit;
	struct declaration declaration;  /* without a name */
	struct literal minimum, maximum; /* minimum_value, maximum_value */
	struct word pattern;
};

/*---- slots ----------------------------------------------------------------*/

/* What the mapping of a slot says beside what its declaration does. */
struct slot_keys {
	struct slice description; /* slot_text has it too */
	struct word range;
	struct slice unit, deprecated;
	struct literal minimum, maximum; /* minimum_value, maximum_value */
	struct literal ifabsent;         /* a default given in the mapping */
	struct flag required, identifier, key, readonly, hot;
	struct flag compare, hash, repr;
	struct flag designates_type, timestamp;
	struct word pattern;
	struct flag carry_pattern; /* the pattern is not checked */
	struct annotations annotations;
	struct word text_name; /* name: for text formats */
	/* What else a value must be (resolve/rule.h). */
	struct literal above, below, multiple;
	struct literal length_least, length_most;
	struct literal count_least, count_most, count_exact;
	struct flag unique; /* no element twice */
	struct literal equals_number;
	struct word equals_text;
	const struct word *one_of;
	size_t one_of_count;
	const struct word *values; /* of an enum, those that it takes */
	size_t value_count;
	struct word validate; /* a function of the program */
};

/* What is said of a slot, in a declaration and a mapping. Of load's, which are
 * what a file says, nothing is changed afterwards; where more is said elsewhere
 * resolve makes one of its own. */
struct slot_text {
	struct word name;
	struct place place; /* the declaration, or the name */
	bool bad;           /* reported once; nothing more is said of it */
	bool name_only;     /* Python's form: the type is a default_range */
	struct declaration declaration;
	struct slice description;
	const struct slot_keys *keys; /* those without a mapping share one */
};

extern const struct slot_keys no_slot_keys;

/* One of which nothing is said yet. */
struct slot_text *
slot_text_new(struct arena *arena);

/*---- classes --------------------------------------------------------------*/

/* A plain word as its value is a WORD: another constant's name, or a text. */
struct constant {
	struct word name;
	struct literal value;
};

/* slot_usage: a mapping of slot keys for an inherited or mixed-in slot. */
struct usage {
	struct word name;
	const struct slot_text *changes; /* only its mapping's keys are set */
};

struct class_text {
	struct word name;
	bool bad; /* reported: nothing more is said of it */
	struct slice description, deprecated;
	const struct word *is_a, *mixin_names;
	size_t is_a_count, mixin_name_count;
	bool has_slots_key;
	struct place slots_place;
	const struct slot_text *const *own; /* in the file's order */
	size_t own_count;
	const struct usage *usages;
	size_t usage_count;
	struct flag abstract, mixin, final, value, frozen, weakref, dict, lends;
	struct flag eq, order, hash, repr;
	bool eq_is_fast; /* eq: fast */
	/* Functions of the program: of an object that was made, and whether its
	 * answer may be no; of one that is looked at. */
	struct word post_init, validate;
	bool post_init_answers;
	struct flag lists_weakref,
		lists_dict; /* __weakref__, __dict__ in slots */
	struct mode mode;
	struct endian endian;
	struct flag index32; /* refs: index32 */
	struct renaming rename;
	struct tagging tag;
	struct word tag_field;
	struct word tag_default, tag_other; /* classes */
	struct flag omit_defaults, forbid_unknown;
	struct literal align;
	struct literal expect;
	struct word default_range;
	struct annotations annotations;
	const struct constant *constants;
	size_t constant_count;
	bool incomplete; /* a key of it was refused: what it lacks is not
			    mentioned again */
	const struct word *suppress;
	size_t suppress_count;
};

/*---- schemas --------------------------------------------------------------*/

struct schema_text {
	const struct source *source;
	struct word name;       /* name:, or the file's name without suffix */
	struct slice file_name; /* market.yaml: the last part of the path */
	struct slice description, version, license;
	struct word prefix; /* of every emitted identifier; may be empty */
	struct word default_range;
	struct mode default_mode; /* without a place where it is the command
				     line's */
	struct inherited inherited;
	struct annotations annotations;
	const struct word *imports;
	size_t import_count;
	const struct constant *constants;
	size_t constant_count;
	const struct enum_text *const *enums;
	size_t enum_count;
	const struct type_text *const *types;
	size_t type_count;
	const struct slot_text *const *slots; /* schema-level */
	size_t slot_count;
	struct map slot_map; /* name → struct slot_text, of slots */
	const struct class_text *const *classes; /* in the file's order */
	size_t class_count;

	/* import */
	const struct schema_text *const *imported; /* by number of imports; NULL
						      where it was refused */
	unsigned index;                            /* in model->schemas */
	const bool
		*sees; /* by index: itself and what it imports, transitively */
};

/* The file named on the command line with everything that it imports. */
struct model_text {
	const struct schema_text *root;
	/* Imported ones before those that import them; root last. */
	const struct schema_text *const *schemas;
	size_t schema_count;
};

const char *
layout_mode_name(enum layout_mode mode);

/* Whether a class's 'suppress:' has the warning. */
bool
class_suppresses(const struct class_text *class, enum diag_code code);

/* A warning about a class, which its 'suppress:' may silence. */
struct message *
class_warning(struct run *run, const struct class_text *class,
	enum diag_code code, struct place place, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* The name under which a slot is seen at run time: Python's name mangling,
 * by which __p of class C is _C__p, C's leading underscores stripped; a class
 * named only of underscores mangles nothing. */
struct slice
slot_reflected_name(
	struct arena *arena, struct slice class_name, struct slice slot_name);

/* Python's conflict: a class's constant and a slot of one name. Load and
 * resolve, which find different ones, word it differently. */
enum conflicting { SLOT_OF_ITS_OWN, SLOT_FROM_ELSEWHERE };

void
constant_report_conflict(struct run *run, const struct word *constant,
	struct slice slot_name, struct place slot_place,
	enum conflicting which);

#endif

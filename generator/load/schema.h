/* SPDX-License-Identifier: MIT */
/*
 * The nouns: schema, class, slot, enumeration, type, constant. Each struct
 * names the stage that sets its fields; a later stage reads and never writes
 * what an earlier one has set.
 *
 *     load     what the file says, names still words
 *     resolve  names become pointers, values numbers; slots in order
 *     name     C identifiers
 *     layout   offsets (layout.h)
 */
#ifndef SCHEMA_H
#define SCHEMA_H

#include "load/builtin.h"
#include "load/decl.h"
#include "base/map.h"

struct class;
struct schema;
struct slot;

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

/*---- enumerations and types -----------------------------------------------*/

struct enum_value {
	/* load */
	struct word name;
	struct literal given; /* the number as written; NONE: previous + 1 */
	struct slice description;
	/* resolve */
	struct integer number;
	/* name */
	struct slice identifier; /* Side_buy */
};

struct enumeration {
	/* load */
	struct schema *schema;
	struct word name;
	struct slice description;
	struct word
		storage;   /* c: the type that holds it; empty: the smallest */
	struct flag flags; /* values are masks that combine */
	struct flag open;  /* unknown numbers are kept */
	struct enum_value *values; /* in the file's order */
	size_t value_count;
	/* resolve */
	struct integer lowest,
		highest;     /* of the values; of flags 0 and the mask of all */
	unsigned size_bytes; /* of storage: 1, 2, 4, 8 */
	bool is_signed;      /* a value is negative, or c: says so */
	bool resolved;
	/* name */
	struct slice identifier; /* Side */
};

/* types: a name for a scalar with bounds. */
struct type {
	/* load */
	struct schema *schema;
	struct word name;
	struct slice description, unit;
	struct declaration declaration;  /* without a name */
	struct literal minimum, maximum; /* minimum_value, maximum_value */
	/* resolve */
	bool resolved, resolving;
	struct value_type *value_type;
	/* name */
	struct slice identifier;
};

/*---- slots ----------------------------------------------------------------*/

/* What is said of a slot, in a declaration and a mapping. Of load's, which are
 * what a file says, nothing is changed afterwards; where more is said elsewhere
 * resolve makes one of its own. */
struct slot_text {
	struct word name;
	struct place place; /* the declaration, or the name */
	bool bad;           /* reported once; nothing more is said of it */
	struct declaration declaration;
	bool name_only;    /* Python's form: the type is a default_range */
	struct word range; /* range: in a mapping */
	struct slice description, unit, deprecated;
	struct literal minimum, maximum; /* minimum_value, maximum_value */
	struct literal ifabsent;         /* a default given in the mapping */
	struct flag required, identifier, key, readonly, hot;
	struct flag compare, hash, repr;
	struct slice pattern;
	struct word text_name; /* name: for text formats */
};

/*---- classes --------------------------------------------------------------*/

struct constant {
	struct word name;
	struct literal value;
	struct slice identifier; /* name: C_NAME */
};

/* slot_usage: a mapping of slot keys for an inherited or mixed-in slot. */
struct usage {
	struct word name;
	const struct slot_text *changes; /* only its mapping's keys are set */
};

/* Switches that a class takes from the leftmost parent that says anything
 * where it says nothing itself. */
struct data_options {
	struct flag eq, order, hash, repr;
};

struct class
{
	/* load */
	struct schema *schema;
	struct word name;
	struct slice description, deprecated;
	struct word *is_a, *mixin_names;
	size_t is_a_count, mixin_name_count;
	bool has_slots_key;
	struct place slots_place;
	const struct slot_text **own; /* in the file's order */
	size_t own_count;
	struct usage *usages;
	size_t usage_count;
	struct flag abstract, mixin, final, value, frozen, weakref, dict, lends;
	struct flag eq, order, hash, repr;
	bool eq_is_fast; /* eq: fast */
	struct word post_init;
	struct flag lists_weakref,
		lists_dict; /* __weakref__, __dict__ in slots */
	struct mode mode;
	struct endian endian;
	struct flag index32; /* refs: index32 */
	struct renaming rename;
	struct tagging tag;
	struct word tag_field;
	struct flag omit_defaults, forbid_unknown;
	struct literal align;
	struct literal expect;
	struct word default_range;
	struct constant *constants;
	size_t constant_count;
	bool incomplete; /* a key of it was refused: what it lacks is not
			    mentioned again */
	struct word *suppress;
	size_t suppress_count;

	/* resolve */
	bool bad;
	size_t index;           /* in schema->classes */
	bool linked;            /* parent … ancestors are set, or it is bad */
	bool has_slots;         /* slots are set, or it is bad */
	bool lacks_slots;       /* some of its own were refused */
	unsigned depth;         /* parents above it */
	struct class *parent;   /* whose layout is this one's prefix, or NULL */
	struct class **parents; /* as is_a lists them */
	size_t parent_count;
	struct class **mixins; /* as mixins: lists them */
	size_t mixin_count;
	struct class **ancestors; /* method resolution order, without itself */
	size_t ancestor_count;
	struct class **children; /* in this model, whose parent it is */
	size_t child_count, child_capacity;
	struct slot **slots; /* all, logical order: parent's, mixed in, own */
	size_t slot_count;
	size_t inherited_count; /* the first of slots: the parent's, by number
				 */
	bool is_abstract, is_final, is_frozen, is_weakref, is_value;
	struct data_options options; /* with what parents say */
	bool is_hashed;
	bool is_open;     /* it, or a class above it, has a dict … */
	bool adds_dict;   /* … whose pointer this class adds */
	bool lends_spare; /* abstract, or lends: true */
	bool owns; /* an object has something outside itself: not copied slot by
		      slot */
	bool no_assignment; /* it or one above it is concrete and lends, or a
			       slot embeds such */
	enum layout_mode layout_mode;
	enum byte_order byte_order;
	bool refs_are_indexes; /* its ref slots hold indexes of 32 bits */
	bool has_index; /* C_idx is such an index, not a pointer: it says so, or
			   a class of its file that does refers to it */
	/* Text formats: what the class or one above it says, of several parents
	 * the first that says something (resolve/text_name.h). */
	struct renaming renaming; /* of its own slots */
	struct tagging tagging;   /* TAGGED_CLASS: text is the name */
	struct word tagging_field;
	struct flag omitting, forbidding;
	uint64_t align_bytes;  /* align:; 0: none */
	uint64_t expect_count; /* 0: not said */

	/* name */
	struct slice identifier;
	unsigned number, last_number; /* pre-order in its file: the interval of
					 its subclasses */

	/* layout */
	struct layout *layout;
};

/*---- schemas --------------------------------------------------------------*/

struct import {
	struct word text;
	struct schema *schema; /* resolve; NULL where it was refused */
};

struct schema {
	/* load */
	const struct source *source;
	struct word name;       /* name:, or the file's name without suffix */
	struct slice file_name; /* market.yaml: the last part of the path */
	struct slice description, version, license;
	struct word prefix; /* of every emitted identifier; may be empty */
	struct word default_range;
	struct mode default_mode; /* without a place where it is the command
				     line's */
	struct import *imports;
	size_t import_count;
	struct enumeration **enums;
	size_t enum_count;
	struct type **types;
	size_t type_count;
	const struct slot_text **slots; /* schema-level */
	size_t slot_count;
	struct map slot_map;    /* name → struct slot_text, of slots */
	struct class **classes; /* in the file's order */
	size_t class_count;

	/* resolve */
	unsigned index;         /* in model->schemas */
	struct map wrong_slots; /* names of schema-level slots that are bad */
	bool *sees; /* by index: itself and what it imports, transitively */
	struct class *
		*ordered; /* parents before children, embedded before users */
	/* name */
	struct slice identifier; /* market: of the tables */
	struct slice upper;      /* MARKET */
};

/* The file named on the command line with everything that it imports. */
struct model {
	struct schema *root;
	struct schema **schemas; /* imported ones before those that import them;
				    root last */
	size_t schema_count;
	struct map names; /* class, enum and type: name → struct named */
};

enum named_kind { NAMED_CLASS, NAMED_ENUM, NAMED_TYPE };

struct named {
	enum named_kind kind;
	struct word name;
	struct schema *schema;
	union {
		struct class *class;
		struct enumeration *enumeration;
		struct type *type;
	};
};

const char *
layout_mode_name(enum layout_mode mode);

/* A warning about a class, which its 'suppress:' may silence. */
struct message *
class_warning(struct run *run, const struct class *class, enum diag_code code,
	struct place place, const char *format, ...)
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

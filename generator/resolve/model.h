/* SPDX-License-Identifier: MIT */
/*
 * What slotgen makes of the files: schema, class, slot, enumeration, type, each
 * with the text that it is made of, which load made and nobody changes. Each
 * struct names the stage that sets its fields; a later stage reads them.
 *
 *     resolve  names become pointers, values numbers; slots in order
 *     name     C identifiers
 *     layout   offsets (layout/placement.h)
 */
#ifndef MODEL_H
#define MODEL_H

#include "base/limits.h"
#include "base/map.h"
#include "load/schema.h"

struct automaton;
struct class;
struct rule;
struct schema;

/*---- constants ------------------------------------------------------------*/

struct named_constant {
	const struct constant *text;
	struct schema *schema;
	struct class *class;         /* NULL: the schema's own */
	struct literal value;        /* INTEGER, REAL or TEXT */
	struct named_constant *same; /* that its value names, or the one above
					that it is; NULL: neither */
	bool resolved, resolving, bad;
	/* name */
	struct slice identifier; /* market_SYMBOL, Order_LOT */
};

/*---- enumerations and types -----------------------------------------------*/

struct enum_value {
	const struct enum_value_text *text;
	struct word name; /* as in its text */
	struct integer number;
	const struct named_constant *constant; /* of that number, or NULL */
	struct slice text_name;                /* outside C: low-speed */
	/* name */
	struct slice identifier; /* Side_buy */
};

struct enumeration {
	const struct enum_text *text;
	struct schema *schema;
	struct word name;          /* as in its text */
	struct enum_value *values; /* in the file's order */
	size_t value_count;
	struct map by_name, by_text; /* what they are called → the value */
	bool is_flags;               /* values are masks that combine */
	bool is_open;                /* unknown numbers are kept */
	struct integer lowest,
		highest;     /* of the values; of flags 0 and the mask of all */
	unsigned size_bytes; /* of storage: 1, 2, 4, 8 */
	bool is_signed;      /* a value is negative, or c: says so */
	bool resolved;       /* all of it is right */
	bool left_out;       /* by --only: it is in no list any more */
	/* name */
	struct slice identifier; /* Side */
};

struct type {
	const struct type_text *text;
	struct schema *schema;
	struct word name;              /* as in its text */
	bool resolved, resolving;      /* followed, under way */
	bool left_out;                 /* as an enumeration's */
	struct value_type *value_type; /* NULL: it stands for nothing */
	/* name */
	struct slice identifier;
};

/*---- what a slot holds ----------------------------------------------------*/

enum ownership {
	HOLD_VALUE, /* in the object itself */
	HOLD_REF,   /* a pointer that neither owns nor watches */
	HOLD_OWN,   /* a pointer that owns */
	HOLD_WEAK   /* a handle: index and generation, 8 bytes */
};

/* A number as a slot of its kind holds it. */
struct number {
	struct integer integer;                /* BOOL, CHAR, INT, UINT, ENUM */
	double real;                           /* REAL */
	const struct named_constant *constant; /* whose value it is; or NULL */
};

/* A scalar type with what bounds it, after all names were followed. */
struct value_type {
	enum kind kind;
	unsigned size_bytes; /* of a scalar: 1, 2, 4, 8; of a pointer, text or
				object 0 */
	struct enumeration *enumeration; /* ENUM */
	struct class *class;             /* OBJECT */
	const struct type *alias; /* the outermost name of types:, or NULL */
	/* 'in': part of the storage. Integers and enums always have low and
	 * high: without 'in', what the type can hold. */
	bool has_in;
	struct number low, high;
	/* minimum_value, maximum_value: checked, no storage; within 'in'. */
	bool has_minimum, has_maximum;
	struct number minimum, maximum;
	/* Of the name and of those that it narrows (resolve/rule.h); a slot has
	 * them among its own. */
	const struct rule *rules;
	size_t rule_count;
	struct slice unit;
};

/*---- slots ----------------------------------------------------------------*/

/* What a flag of a text says: without its place, since there are many slots. */
struct said {
	bool given, value;
};

/* How the starting value was given. */
enum start_kind {
	START_ZERO, /* nothing said: zero, or the allowed value nearest to it */
	START_NUMBER, /* one number, for every element */
	START_LIST,   /* numbers, one per element; the rest as START_ZERO */
	START_TEXT    /* TEXT and STRING */
};

struct slot {
	/* What is said of it: load's own text, or with what the schema-level
	 * slot of its name or slot_usage adds. */
	const struct slot_text *text;
	struct word name;    /* as in its text */
	struct place place;  /* as in its text */
	struct class *owner; /* whose list it stands in; NULL: the schema's */
	/* By its text, or where that is silent by the slot that it re-uses. */
	struct slice description, unit, deprecated, pattern;
	/* What a value must be besides (resolve/rule.h): those of the slot
	 * whose storage it re-uses first. */
	const struct rule *rules;
	size_t rule_count;
	struct annotations annotations;
	struct value_type type; /* of the slot, or of one element */
	enum ownership hold;
	bool opt;
	/* Narrowed by its class or one above it; the storage is as declared. */
	bool is_required;       /* it is opt, and yet must be set */
	struct class *narrowed; /* the class below type.class that it leads to;
				   NULL: that one */
	bool is_identifier, is_key, is_readonly, is_hot;
	bool is_timestamp;
	bool is_tag; /* it designates the type (resolve/tag_slot.h) */
	struct said compare, hash, repr;
	bool in_compare, in_hash, in_repr;
	bool has_default; /* the schema gave one */
	/* Elements: of 'T x[2][3]' dimensions are 2 and 3. A text's own length
	 * is not one of them. */
	bool is_growable; /* T x[]: one pointer to a slot_list */
	bool is_bounded;  /* T x[<=N]: inline with a count */
	uint64_t dimensions[LIMIT_DIMENSIONS];
	unsigned dimension_count; /* 0: a scalar; of a growable list the fixed
				     ones that follow */
	uint64_t element_count;   /* product of dimensions; 1 for a scalar */
	uint64_t text_bytes;      /* TEXT: N, including the zero */
	/* Of the declaration's dimensions, those that are constants by name;
	 * NULL: none is. */
	const struct named_constant **named_lengths;
	unsigned bits; /* ':n'; 0: none given */
	enum start_kind start_kind;
	struct number start;     /* the starting value of one element; of a text
				    the constant alone */
	struct number *starts;   /* START_LIST: element_count of them */
	struct slice start_text; /* START_TEXT */
	struct class *declarer;  /* the class that declares the storage */
	const struct class *said_by; /* the nearest that says anything of it */
	const struct slot
		*overrides; /* the inherited slot whose storage it re-uses */
	struct slice text_name; /* in text formats: maxQty */
	struct slice accessor;  /* in accessors and tokens: price, p_of_C */
	struct slice reflected; /* at run time: price, _C__p */

	/* name */
	struct slice member; /* in the struct: price, class_, p_of_C */
};

/*---- classes --------------------------------------------------------------*/

/* Switches that a class takes from the leftmost parent that says anything
 * where it says nothing itself. */
struct data_options {
	struct flag eq, order, hash, repr;
};

struct class
{
	const struct class_text *text;
	struct schema *schema;
	size_t index;           /* in schema->classes */
	struct word name;       /* as in its text */
	bool bad;               /* reported: nothing more is said of it */
	bool linked;            /* parent … ancestors are set, or it is bad */
	bool has_slots;         /* slots are set, or it is bad */
	bool lacks_slots;       /* some of its own were refused */
	bool left_out;          /* as an enumeration's */
	unsigned depth;         /* parents above it */
	struct class *parent;   /* whose layout is this one's prefix, or NULL */
	struct class **parents; /* as is_a lists them */
	size_t parent_count;
	struct class **mixins; /* as mixins: lists them */
	size_t mixin_count;
	struct class **ancestors; /* method resolution order, without itself */
	size_t ancestor_count;
	struct {
		bool asked, answer;
	} adds_slots; /* to its parent's; found where several bases ask */
	struct class **children; /* in this model, whose parent it is */
	size_t child_count, child_capacity;
	struct named_constant **constants; /* its text's, then inherited ones */
	size_t constant_count;
	struct map own_constants; /* its text's, by name */
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
	bool is_flat;  /* its objects lead to nothing but others of pools, by
			  index */
	bool is_empty; /* neither slots nor a dictionary: it takes no
			  storage of a child, which begins where it does */
	bool no_assignment; /* it owns, it or one above it is concrete and
			       lends, a slot embeds such; or it is empty, and
			       may have children */
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
	struct slot *tag_slot; /* that designates the type and reads as
					the tag: not one of slots; or NULL */
	const struct class *default_class; /* of a root: what an object without
					    * a tag is, or NULL … */
	const struct class *other_class; /* … and one whose tag is of no class
					  */
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

/* The parent whose storage this class's begins with; NULL: it has none, or an
 * empty one. */
const struct class *
class_base(const struct class *class);

/* Whether functions of the program are asked about its objects, its own or
 * those of a class whose storage its begins with. */
bool
class_is_hooked(const struct class *class);

/* Whether the slot of that number is the parent's, with nothing changed. */
bool
class_inherits(const struct class *class, size_t slot);

/*---- schemas --------------------------------------------------------------*/

struct schema {
	const struct schema_text *text;
	struct word name;        /* as in its text */
	struct schema **imports; /* by number of the text's; NULL: refused */
	size_t import_count;
	struct named_constant **constants; /* as its text has them */
	size_t constant_count;
	struct map own_constants; /* they, by name */
	struct enumeration **enums;
	size_t enum_count;
	struct type **types;
	size_t type_count;
	struct class **classes; /* in the file's order */
	size_t class_count;
	struct map wrong_slots; /* names of schema-level slots that are bad */
	struct class *
		*ordered; /* parents before children, embedded before users */
	/* name */
	struct word prefix;         /* of every identifier; may be empty */
	struct slice identifier;    /* market: of the tables */
	struct slice upper;         /* MARKET */
	struct slice *pool_members; /* of all its pools, what points to those of
				       an import, by its number */
};

/* The file named on the command line with everything that it imports. */
struct model {
	struct schema *root;
	struct schema **schemas; /* imported ones before those that import them;
				    root last */
	size_t schema_count;
	struct map names; /* class, enum and type: name → struct named */
	struct map names_left_out; /* by --only, as names */
	struct map automata; /* of patterns, by their texts; those that are
			      * refused, too */
	/* name */
	struct map hidden; /* identifiers of them that parameters of accessors
			      have: these are called otherwise */
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

/* A noun for each text, with nothing resolved yet. */
struct model *
model_make(struct run *run, const struct model_text *text);

#endif

/* SPDX-License-Identifier: MIT */
/*
 * What resolve makes of a schema: what a slot holds, how it starts, what it is
 * called. Later stages read it.
 */
#ifndef MODEL_H
#define MODEL_H

#include "base/limits.h"
#include "load/schema.h"

enum ownership {
	HOLD_VALUE, /* in the object itself */
	HOLD_REF,   /* a pointer that neither owns nor watches */
	HOLD_OWN,   /* a pointer that owns */
	HOLD_WEAK   /* a handle: index and generation, 8 bytes */
};

/* A number as a slot of its kind holds it. */
struct number {
	struct integer integer; /* BOOL, CHAR, INT, UINT, ENUM */
	double real;            /* REAL */
};

/* A scalar type with what bounds it, after all names were followed. */
struct value_type {
	enum kind kind;
	unsigned size_bytes; /* of a scalar: 1, 2, 4, 8; of a pointer, text or
				object 0 */
	struct enumeration *enumeration; /* ENUM */
	struct class *class;             /* OBJECT */
	const struct type *type; /* the outermost name of types:, or NULL */
	/* 'in': part of the storage. Integers and enums always have low and
	 * high: without 'in', what the type can hold. */
	bool has_in;
	struct number low, high;
	/* minimum_value, maximum_value: checked, no storage; within 'in'. */
	bool has_minimum, has_maximum;
	struct number minimum, maximum;
	struct slice unit;
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
	bool bad;            /* reported; it is in no list of slots */
	/* By its text, or where that is silent by the slot that it re-uses. */
	struct slice description, unit, deprecated, pattern;
	struct flag compare, hash, repr;
	struct value_type type; /* of the slot, or of one element */
	enum ownership hold;
	bool opt;
	bool is_identifier, is_key, is_readonly, is_hot;
	bool in_compare, in_hash, in_repr;
	/* Elements: of 'T x[2][3]' dimensions are 2 and 3. A text's own length
	 * is not one of them. */
	bool is_growable; /* T x[]: one pointer to a slot_list */
	bool is_bounded;  /* T x[<=N]: inline with a count */
	uint64_t dimensions[LIMIT_DIMENSIONS];
	unsigned dimension_count; /* 0: a scalar; of a growable list the fixed
				     ones that follow */
	uint64_t element_count;   /* product of dimensions; 1 for a scalar */
	uint64_t text_bytes;      /* TEXT: N, including the zero */
	unsigned bits;            /* ':n'; 0: none given */
	enum start_kind start_kind;
	struct number start;     /* the starting value of one element */
	struct number *starts;   /* START_LIST: element_count of them */
	struct slice start_text; /* START_TEXT */
	bool has_default;        /* the schema gave one */
	struct class *declarer;  /* the class that declares the storage */
	const struct slot
		*overrides; /* the inherited slot whose storage it re-uses */
	struct slice text_name; /* in text formats: maxQty */
	struct slice accessor;  /* in accessors and tokens: price, p_of_C */
	struct slice reflected; /* at run time: price, _C__p */

	/* name */
	struct slice member; /* in the struct: price, class_, p_of_C */
};

#endif

/* SPDX-License-Identifier: MIT */
/*
 * What templates see of the tables: as view_tags.h says it of the rest.
 */
#ifndef TABLE_TAGS_H
#define TABLE_TAGS_H

#include "template/template.h"
#include "view/c_text.h"

/* The name of a flag that is on. */
struct view_word {
	struct slice word;
	bool is_last;
};

/* A function of the program that may refuse a value of a slot. */
struct view_judge {
	struct slice function, type;  /* of what it takes … */
	bool takes_text, takes_bytes; /* … or one of these */
	bool is_real;
};

/* What a pattern was compiled to. */
struct view_automaton {
	struct slice name;    /* of its tables, the same in every file */
	struct slice pattern; /* for a comment */
	uint64_t states, classes, start, low, high, accepting;
	bool is_wide;
	uint64_t class_count, cell_count;
	struct list class_rows, cell_rows;
};

/* What a value of a slot must be; the first row of a slot says how many. */
struct view_rule_row {
	struct slice label, kind, number;
	uint64_t row, more, text, asked;
	bool has_text, is_asked, is_of_list;
};

struct view_asked_row {
	uint64_t row;
	struct view_judge *judge; /* a function of the program, or … */
	struct view_automaton *automaton; /* … what a pattern became */
};

/* A call of a function of the program. */
struct view_call {
	struct slice class, function, joiner; /* " && " between */
	bool answers;
};

/* A constant or an annotation. */
struct view_fact_row {
	struct slice label, value, kind; /* a literal; a word of SLOT_KIND_… */
	uint64_t of, name_text, name_length, length;
};

/* What few classes have. */
struct view_more_row {
	struct slice class;
	bool is_hooked;
	uint64_t row, first_constant, constant_count, first_annotation,
		annotation_count, hooked;
};

/* The functions that are asked about objects of a class. */
struct view_hooked_row {
	struct slice class;
	struct list inits, checks; /* the root's first */
	bool has_inits, has_checks;
	uint64_t row;
};

/* Rows of the tables: numbers and flags, ready to print. */
struct view_class_row {
	struct slice class, id, layout, multiplier, lengths;
	struct list flags; /* words of SLOT_CLASS_… */
	uint64_t row;      /* its number */
	uint64_t first_info, first_number, first_cell, first_displacement,
		first_ancestor, first_step, first_check, owners;
	uint64_t name_text, doc_text, size, align, count, first, last, mask,
		shift, parents, dict;
	uint64_t tag_text, tag_length, tag_field_text, tag_field_length,
		siblings;
	bool has_slots;
	bool has_more; /* a row of what few classes have */
	uint64_t more;
	bool is_wide;   /* a cell has 16 bits, not 8 */
	bool displaced; /* form 2 of the hash */
};

struct view_info_row {
	struct slice label, low, high, initial;
	struct list flags; /* words of SLOT_… */
	struct slice kind; /* of SLOT_KIND_… */
	/* The class or enum that it is of: its row among the object's classes,
	 * or its number among what is far. */
	bool has_target, is_far;
	uint64_t target_row;
	bool has_rules;
	uint64_t first_rule;
	bool has_starts; /* instead of initial, rows from first_start on */
	uint64_t first_start;
	uint64_t name_text, name_length, member_text, type_text, unit_text,
		doc_text, owner_text, offset, size, length, inner, count_offset,
		presence_offset, row, bit, width, count_size, presence_size,
		presence_bit, external_text, external_length, dimensions, step2,
		step3, way;
	uint64_t host_bits; /* of the bytes, where the machine's order says how
			       far bit is from the lowest */
};

struct view_key_row {
	struct slice first, last;
	uint64_t length;
};

struct view_enum_row {
	struct slice enumeration;
	struct list flags; /* words of SLOT_ENUM_… */
	uint64_t name_text, doc_text, count;
};

struct view_value_row {
	struct slice label, number;
	bool is_unsigned; /* beyond int64_t */
	uint64_t text, length;
};

struct view_number_row {
	struct slice label, numbers;
};

/* Starting values of an array whose elements start differently. */
struct view_start_row {
	struct slice label;
	struct list starts;
};

struct view_start {
	struct slice value;
	bool begins_line; /* but not the first … */
	bool goes_on;     /* … or stands after another */
};

/* A text longer than a literal may be, by its characters. */
struct view_long_text {
	struct list lines;
};

struct view_characters {
	struct slice characters;
	bool is_last;
};

struct view_text_row {
	struct slice text;
	struct view_long_text *long_text; /* or this */
	bool last; /* of its literal: a zero follows by itself */
};

/* A class or an enum in another object of tables. */
struct view_far {
	struct slice tables;
	uint64_t row;
	bool is_enum;
};

/* An object of tables: a family's or an enum's. What there is none of is left
 * out. */
struct view_tables {
	struct slice tables; /* its name, and its tag */
	struct list fars;    /* what its slots refer to elsewhere */
	struct view_enum_row *enum_row;
	uint64_t class_count, info_count, number_count, value_count,
		start_count, ancestor_count, cell8_count, cell16_count,
		displacement_count, far_count, chunk_count, chunk_bytes,
		step_count, check_count, order_count, hooked_count, rule_count,
		asked_count, more_count, fact_count, automaton_count;
	struct list hooked_rows, rule_rows, asked_rows, more_rows, fact_rows;
	struct list automata; /* of its rules */
	bool judges_many;     /* some of its rules are about lists */
	struct list step_rows, check_rows, class_rows, info_rows, key_rows,
		value_rows, start_rows, ancestor_rows, number_rows, cell8_rows,
		cell16_rows, displacement_rows, order_rows, text_rows;
};

extern const struct scope view_judge_scope, view_far_scope, view_tables_scope;

#endif

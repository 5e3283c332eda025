/* SPDX-License-Identifier: MIT */
/*
 * What the templates of --emit=numpy see: of classes whose objects lie in files
 * side by side, where everything is, in the words of Python.
 */
#ifndef NUMPY_TAGS_H
#define NUMPY_TAGS_H

#include "template/template.h"

/* A field of the dtype: a member, a word of bits, a count. */
struct numpy_field {
	struct slice field;  /* its name in quotes */
	struct slice format; /* "\"<u4\"", "(\"S8\", (2, 3))", "Point_dtype" */
	uint64_t at;         /* bytes from the object's start */
};

struct numpy_slot {
	struct slice class, slot;
	struct slice doc;   /* in words; empty: the schema says none */
	struct slice field; /* where it is */
	/* Some bits of that, the first of so many: from the lowest of a word;
	 * of bytes from the first that the order has. */
	bool as_bits, as_stream;
	uint64_t bit, width;
	struct slice is_big; /* an expression, of a stream */
	bool is_signed, is_bool;
	/* How it is told whether it is set: by a bit, a number, 0. */
	bool opt, by_bit, by_spare, by_null;
	struct slice presence; /* the field */
	uint64_t presence_bit;
	struct slice spare;
	bool has_count; /* of a T s[<=N] */
	struct slice count;
};

struct numpy_class {
	struct slice class, id, layout, doc;
	uint64_t size;
	bool is_own; /* of the schema: its rows can be opened */
	struct list fields, slots;
};

struct numpy_value {
	struct slice number, text; /* "0", "\"buy\"" */
};

struct numpy_enum {
	struct slice enumeration;
	bool is_flags;
	struct list values;
};

struct numpy_name {
	struct slice name;
};

struct numpy_module {
	struct slice schema, schema_file, example;
	bool has_example, has_left_out;
	struct list enums, classes; /* what is embedded first */
	struct list left_out;       /* names of classes that lead elsewhere */
};

extern const struct scope numpy_module_scope;

#endif

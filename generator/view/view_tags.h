/* SPDX-License-Identifier: MIT */
/*
 * What templates see: a closed table of tags per scope (view_tags.c) over
 * the structs below. The generator decides here; templates test, repeat and
 * insert. Numbers, literals, comments and separators arrive finished.
 *
 * The entries of a class are made when a template asks for them and live
 * until it asks for the next class, so that memory does not grow with the
 * output. What the tables share (the texts, the perfect hashes) is prepared
 * once (view_tables.c).
 */
#ifndef VIEW_TAGS_H
#define VIEW_TAGS_H

#include "template/template.h"
#include "view/table_tags.h"

/* One dimension of an array. */
struct view_index {
	struct slice variable; /* i, j, … */
	struct slice suffix;   /* of C_LEN_s: "", "_2", … */
	struct slice joiner;   /* " && " before all but the first */
	uint64_t row_length;   /* of all but the first: elements it goes to */
	bool is_nested;        /* the third and on */
	bool is_last;
	bool counted; /* goes to the count, not to a fixed length */
};

/* A word of bits, and some bits of it. */
/* Some bytes of a run, where a slot has bits in several that are read apart. */
struct view_piece {
	uint64_t byte; /* its first, in the run */
	uint64_t word_bits, word_bytes;
	uint64_t bit, width;
	bool fills;                 /* the piece is nothing but these bits */
	bool aligned;               /* it stands at a multiple of its size */
	uint64_t place, slot_width; /* of these bits in the slot's number, … */
	bool shifts;                /* … where that is not at its end */
	bool is_last;
};

struct view_bits {
	uint64_t at;        /* slot_bits<at> */
	uint64_t word_bits; /* 8, 16, 32, 64 */
	uint64_t word_bytes;
	uint64_t bit, width;
	/* What has them, one of: a word; a byte struct of a fixed order; of a
	 * run one byte, the bytes from byte on, several pieces. */
	bool as_word, swapped, as_byte, as_window;
	bool in_pieces;
	struct list pieces;
	uint64_t byte;
	bool fills;         /* it is nothing but these bits */
	bool aligned;       /* it stands at a multiple of its size */
	bool by_host;       /* bit is of the stream: the order of the machine
			       makes it a shift */
	struct slice order; /* "be", "le" or "host" */
	/* What put puts there, one of: */
	struct slice literal;
	bool takes_bool, takes_number; /* the argument of set */
};

/* What a slot is in C++. Types are ready for a name where they say so. */
struct view_cxx_slot {
	struct slice type;     /* what get returns, of a number or pointer */
	struct slice argument; /* what set takes, ready for a name */
	struct slice c_type;   /* C's type of a number: ::Side */
	struct slice object;   /* OBJECT: the class: ::market::Vec3 */
	struct slice id;       /* of its number, in the class */
	bool is_enum;
	bool direct, sets_member; /* get is the member; set stores it */
	bool owns;                /* a pointer that owns */
	bool takes_text; /* set takes one that no zero ends, by the tables */
};

struct view_slot {
	struct view_cxx_slot *cxx; /* NULL: no C++ is asked for */
	struct list doc;           /* above get */
	struct slice refusal; /* which numbers set refuses: "outside 0..100" */
	struct slice bounds;  /* "0..100", where they are; not for templates */
	struct slice slot;    /* in accessors: price */
	struct slice comma;   /* "," after all but the last */
	struct slice member;  /* in the struct: price, class_ */
	struct slice type;    /* what get returns: "uint32_t", "const char *" */
	struct slice
		argument;    /* what set takes, ready for a name: "int64_t " */
	struct slice target; /* OBJECT: the class */
	struct list indexes;
	struct slice start; /* what an unset or missing element reads as */
	struct slice clear; /* the literal that clear stores */
	/* … or, where it restores the whole member, that member again */
	struct slice element, dimensions, initial;
	struct slice start_text; /* quoted */
	/* How a number is kept, one of: */
	struct view_bits *as_bit, *as_bits, *as_signed_bits; /* of a word */
	bool as_bytes, as_real_bytes; /* a byte struct of a fixed order */
	bool as_member;
	/* The bits, however they are read, and with what clear puts there. */
	struct view_bits *field, *clears_field;
	/* This bit says whether the slot is set; it set and cleared. */
	struct view_bits *presence, *presence_set, *presence_cleared;
	/* The kinds of numbers are the generator's own. */
	bool is_number, is_integer, is_real, is_enum, is_text, is_string,
		is_bytes, is_object, is_pointer, is_weak;
	bool array; /* takes an index */
	bool bounded, growable;
	/* Of a bounded array or a list: insert takes a value and needs no help;
	 * takes one and makes room by the tables; takes none. */
	bool insertable, puts_new, starts_new;
	bool stores_pointer; /* insert stores the argument as it is */
	bool has_rows;       /* insert makes a row of elements */
	uint64_t row_bytes;
	bool taken_out;    /* take leaves no gap */
	bool clears_owned; /* clear gives up what is owned */
	/* Otherwise it restores the start, one of: of the whole member, of bits
	 * (clears_field), of a byte struct, of a number or pointer, of a
	 * handle. */
	bool clearable, clears_whole, clears_bytes, clears_member, clears_weak;
	bool opt, writable, borrowed, packed;
	bool narrowed;    /* a pointer; set takes one to a class below */
	bool is_required; /* opt, and writable, but of the class above only */
	bool is_index;    /* a pointer that is an index */
	/* What says that the slot is unset, one of (or its presence bit): */
	struct slice unset_number;
	bool unset_is_null, unset_is_index_0, unset_is_no_weak;
	struct slice order;   /* "be" or "le" */
	bool aligned;         /* a byte struct at a multiple of its size */
	uint64_t size;        /* bytes of one element */
	struct slice storage; /* the number inside: "uint32_t" */
	bool cast;            /* stored as another type than get's */
	bool store_cast; /* the argument is of another type than the storage */
	bool ruled; /* by more than bounds; functions of the program among it */
	struct list judges;
	bool unique;                          /* no element twice */
	struct slice count_least, count_most; /* of a list; empty: any */
	bool checked, refuses; /* set checks the value; set can return false */
	/* What it checks, one of: */
	bool checks_low, checks_high, checks_both, checks_real, checks_known,
		checks_storage;
	struct slice low, high;
	bool puts_checked;     /* one call of slotgen.h checks and stores */
	uint64_t bits_of_type; /* 8, 16, 32: one call reads them as get's type
				*/
	bool has_address;      /* elements may be pointed at */
	bool copies;           /* OBJECT: the class has a C_copy */
	uint64_t count_bytes;
	bool count_swapped, count_aligned;
	/* How eq compares it, one of, or none: with == … */
	bool equal_by_value, equal_where_set; /* … where both have it */
	bool equal_by_table;
	bool is_inherited; /* the parent's, with nothing changed */
	/* … so that its accessors are those of a class so many levels up, … */
	unsigned levels;
	struct slice numbered; /* " = 7" where not all before have numbers */
	bool is_forwarded;
	bool by_name;                /* … and slot_get alone finds them */
	struct slice declarer, lift; /* … which one, and C_<lift> leads there */
	struct list accessors;
	struct list calls; /* with --emit=extern: all its accessors */
};

/* An accessor: of a slot that another class declares, or to be called from
 * elsewhere. */
struct view_accessor {
	struct slice verb; /* get */
	bool takes_more;   /* than the object */
	/* Where it is called from elsewhere: */
	struct slice returns; /* ready for a name */
	bool gives;           /* it returns something */
	bool gives_enum;      /* … which is passed on as int64_t */
	bool gives_copy;      /* an object, by value: it is written to *to */
	bool changes;         /* the object */
	bool takes_indexes, takes_position, takes_count, takes_value,
		takes_data;
	/* … the value as int64_t, which may not fit, or as double; and then
	 * true is given where C gives nothing. */
	bool takes_integer, takes_real, gives_true;
};

struct view_member {
	struct slice note; /* behind it: blanks, and what is said of the slot */
	struct list bits;  /* finished lines that list the slots of a word */
	struct slice offset;  /* padded to three places */
	struct slice storage; /* "uint8_t ", "Node *", "slot_be32 " */
	struct slice member;
	struct slice dimensions; /* "[4][3]" */
	bool pointer_to_rows;    /* T (*x)[3] */
	uint64_t align;       /* of the first member, where it must be said */
	struct slice initial; /* in C_STARTS_ */
	/* C_copy */
	bool copied, copy_masked, copy_bytes, copy_object, copy_array;
	struct slice mask; /* of the class's own bits */
	uint64_t word_bits;
	struct slice target;
};

/* What an assertion needs of a member: a class's are made twice, and here
 * nothing but this. */
struct view_offset {
	struct slice member;
	uint64_t at;
};

struct view_check {
	struct slice class;
	struct slice parent; /* whose arguments of C_make are the first of its
				own; or none */
	bool has_args, is_flat;
	uint64_t size, align;
	struct list members;
};

struct view_up {
	struct slice parent; /* the class */
	struct slice cxx;    /* ::market::Order */
	struct slice path;   /* slot_base.slot_base */
};

/* From an object to what it is of a class above. */
struct view_lift {
	struct slice lift, path; /* UP2_, slot_base.slot_base */
};

struct view_constant {
	struct slice constant, value;
	struct slice cxx, type; /* its name in the class; of C++ */
	bool is_text;
};

/* A slot as C_make and its kin take it: words for the macros of slotgen.h. */
struct view_arg {
	struct slice slot, member, need, test, store, keep, type, comma;
	struct slice bounds; /* "0..100"; empty: whatever its type holds */
	/* What it is where it is not given, one of: */
	bool is_literal, is_cast; /* initial; to its type */
	bool is_unset_real, is_no_bytes, is_no_weak;
	struct slice initial;
};

/* A family that objects of a pool own from. */
struct view_peer {
	struct slice peer;
	struct slice path; /* as a view_family's */
	struct slice type; /* of what a pool is given first: "Order_pool" */
	uint64_t number;
};

/* A family among all pools of a schema, or a part of one whose root is another
 * file's. */
struct view_family {
	struct slice class,
		path; /* from the set of pools on: "base->Order.all" */
	uint64_t number;
	struct list peers;
	uint64_t peer_count;
	bool has_peers;
};

/* All pools of a schema that it imports. */
struct view_pool_import {
	struct slice import, member, comma;
	uint64_t number;
};

struct view_length {
	struct slice slot, suffix, length;
};

/* Names of slots and the like, as many as fit on a line. */
struct view_names {
	struct slice names; /* "id, price," */
	bool is_last;
};

/* A slot as an argument in C++. */
struct view_cxx_arg {
	struct slice class, slot, member, id, type, store;
	bool is_first, writable, is_text;
	/* What it is where it is not given, one of: */
	bool is_needed, needs_text; /* that does not compile */
	bool is_maybe, is_nothing;  /* as at the start: of a number; NULL */
};

/* What a class is in C++. */
struct view_cxx_class {
	struct slice name; /* of the class, in the schema's namespace */
	struct slice pool; /* from all pools on: base->Order */
	struct list args;  /* view_cxx_arg */
	bool is_plain;     /* members that nothing checks: may be a constant */
	bool moves;        /* owns something, and lends nothing */
	bool copies_slots; /* = is C_copy */
	bool has_slots, has_constants, has_lengths, has_changes;
};

struct view_class {
	struct slice class;
	struct view_cxx_class *cxx; /* NULL: no C++ is asked for */
	struct list doc;
	struct slice parent; /* its C name; empty: none */
	struct list members, slots, lengths, ups, constants;
	struct slice tag_slot, tag_value;
	struct list tag_doc;
	bool by_name;      /* inherited slots have no accessors of their own */
	struct list lifts; /* that accessors of inherited slots take */
	struct list name_lines;  /* of all slots */
	struct list start_lines; /* what objects start with */
	uint64_t size, align;
	struct slice id;
	struct slice hash;
	uint64_t sorted_size, declared_size; /* where larger than size */
	bool wrapped; /* in a union: a child, or one that is not assigned */
	bool unassignable, is_abstract, is_packed, is_weakref, is_open;
	bool plain_copy; /* *to = *from */
	bool can_copy;   /* owns nothing */
	bool copies_nothing;
	struct slice heading, rule; /* of the section's line */
	bool is_root;               /* no parent says what its functions do */
	bool has_numbers;           /* slots have, of its own */
	bool inherits;              /* slots, with nothing changed */
	bool needs_numbers; /* of its slots, for accessors that use tables */
	bool begins_with_vowel; /* an Order */
	/* pools */
	struct slice pool_path; /* from all pools of the schema: "base->Order"
				 */
	bool has_index;         /* C_idx is an index */
	bool pooled, is_family; /* the pool is called after it */
	bool has_run;
	struct slice family;
	struct list peers, given;
	uint64_t peer_count;
	bool has_peers, adds_peers;
	bool has_many_peers; /* too many to be told by a function */
	struct slice initializer;
	bool releases;           /* its objects own something */
	struct slice json_needs; /* bits */
	bool has_unix_bits;      /* bits stand where C on Unix has them */
	/* Where its row is: in which object of tables, and which there. */
	struct slice tables;
	uint64_t row;
	/* data */
	struct list needs, need_lines; /* what C_of takes */
	struct list args;              /* what C_make takes … */
	bool args_go_on, adds_args;    /* … behind the parent's, if any */
	/* Functions of the program that it names itself … */
	struct slice hook, check;
	bool hook_answers;
	bool is_hooked; /* … or one above it does */
	bool has_needs;
	bool can_refuse; /* a value or an object, in the making */
	bool has_args, is_flat, has_of, is_overaligned, has_eq, eq_is_fast,
		eq_looks, has_order, has_hash, has_repr;
};

struct view_value {
	struct slice cxx; /* buy: its name in C++'s enum */
	struct slice value, number, comma, joiner; /* " || " between */
	bool is_unsigned;                          /* a uint64_t */
	struct list doc;
};

struct view_enum {
	struct slice tables; /* the object that is its table */
	struct slice enumeration, storage, first, first_text, mask, low, high,
		rule;
	struct list doc, values;
	bool is_flags, is_wide;
	/* How a number is known to be one of its own, one of: */
	bool known_by_mask, known_by_bounds, known_by_list, known_by_table;
};

struct view_type {
	struct slice name, type, note;
};

struct view_include {
	struct slice file;
	struct slice cxx;          /* "base.hpp" */
	struct slice declarations; /* "base_decl.h", of an imported schema */
	struct slice upper;        /* of a definition */
};

/* A line of the contents table. */
struct view_entry {
	struct slice kind, name, size, summary;
};

struct view_header {
	struct slice file, schema_file, name, upper, title, target_name;
	struct slice tables_file; /* "market_tables.h" */
	/* Of --emit=extern: "market_extern.h", "market_", whether there are
	 * functions. */
	struct slice extern_file, extern_prefix;
	bool has_extern;
	/* Of C++: "market.hpp", the namespace, the class of all pools. */
	struct slice cxx_file, space, pools;
	/* Objects of tables; which it declares, and which are copies of other
	 * files'. */
	struct list tables, own_tables, copied_tables;
	/* Of a split schema: */
	bool split;
	struct slice piece;    /* Order: its name; none of the umbrella */
	bool runtime_is_above; /* of slotgen.h: a directory up */
	/* "market.h", "market_decl.h", "market" */
	struct slice umbrella, declarations, directory;
	struct slice bodies;      /* what was rendered for its pieces */
	struct slice table_part;  /* "_7": of tables that are parted */
	struct list table_parts;  /* their files */
	struct list table_pieces; /* headers of the classes in such a part */
	struct list pieces;       /* headers, in an order to include them */
	uint64_t class_count;     /* that it defines */
	struct list doc;
	struct list hooks;  /* that tables call, also imported ones … */
	struct list judges; /* … and those that look at values */
	struct list contents, includes, definitions, forwards, constants, enums,
		types, classes, functions, checks;
	bool has_types;
	/* All pools of the schema: its families, those of what it imports, and
	 * what it tells the latter of. */
	struct list pool_families, pool_imports, pool_parts, pool_others;
	uint64_t pool_count, pool_list_count;
	bool has_pool_set, has_pool_imports, has_pool_parts, has_pool_list;
	/* what the legend explains */
	struct slice bytes_label;
	bool has_classes, has_slots, has_opt, has_arrays, has_bounded,
		has_growable, has_own, has_open, has_objects, has_parents,
		has_constants, has_own_constants, has_pools, has_weakrefs,
		has_eq, has_order, has_hash, has_repr, has_owners, has_index,
		has_by_name;
};

extern const struct scope view_header_scope;

#endif

/* SPDX-License-Identifier: MIT */
/*
 * What a program that program.py writes gives to the drivers in oracle.c: for
 * each class of a schema its functions, for each slot its accessors, the
 * values to try and what the model expects of them. C11 and C++11.
 */
#ifndef ORACLE_H
#define ORACLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
extern "C" {
#endif
/* An assertion of the run time: recorded, and the program goes on. */
void
oracle_assert(bool holds, const char *text);
#if defined(__cplusplus)
}
#endif
#define SLOT_ASSERT_(condition) oracle_assert(!!(condition), #condition)
#define SLOT_REFUSED_(text)      oracle_assert(false, text)

#include "slotgen.h"

#if defined(__cplusplus)
#define ORACLE_EXTERN extern "C"
#else
#define ORACLE_EXTERN extern
#endif

/* One value on its way to or from an accessor. */
struct datum {
	uint64_t number; /* of i u b c e; of r the bits of a double */
	const char *text;
	size_t length;
	void *pointer; /* of O R N V; an index's number is in number */
	slot_weak weak;
};

struct value {
	struct datum datum;
	const char *json; /* NULL: no text says it */
	const char *repr; /* NULL: not foreseen */
	bool is_accepted; /* the model's answer */
	bool is_direct;   /* the setter's parameter can hold it */
	bool is_argument; /* and that of C_make */
	bool is_only_json;
	bool is_wide; /* above INT64_MAX */
};

/* Whether the value was taken. */
typedef int
oracle_set(void *object, size_t i, const struct datum *datum);
typedef void
oracle_get(const void *object, size_t i, struct datum *datum);

struct oracle_class;

struct oracle_slot {
	const char *name, *external; /* its name in text formats */
	char kind, shape;            /* see model.py */
	bool is_optional, is_readonly, is_writable; /* has setters */
	bool in_compare, in_hash, in_repr;
	bool is_in_text;    /* written to text and read from it */
	bool may_be_absent; /* there */
	bool is_float, is_index, is_natural; /* without a sign */
	size_t most, inner;
	size_t columns[3]; /* the dimensions behind the first; 0: no more */
	oracle_set *set, *make, *replace, *try_make, *append, *insert, *unchecked;
	oracle_get *get;
	int (*has)(const void *object);
	void (*clear)(void *object);
	size_t (*count)(const void *object);
	int (*remove)(void *object, size_t i);
	void *(*take)(void *object, size_t i);
	void *(*at)(void *object, size_t i); /* of arrays and lists */
	const void *(*data)(const void *object);
	bool (*reserve)(void *object, size_t count);
	bool (*accepts)(uint64_t number); /* the model; of i u b c e r */
	const struct value *values;
	size_t value_count;
	const struct datum *starts; /* of its elements; NULL: not foreseen */
	size_t start_count;
	/* Of O R N W: what may stand there, first the class itself. */
	const struct oracle_class *const *targets;
	size_t target_count;
	const struct oracle_slot *above; /* the same slot, of the parent */
	/* Of --describe, and of the compiler; -1: it does not say. */
	int offset, size, bit, width, first_bit;
	bool is_set_by_bit; /* or always set */
	int presence_offset, presence_bit, member;
};

/* A function of the program that is told of objects. */
struct oracle_hook {
	int number;
	bool may_refuse, is_check;
};

struct oracle_class {
	const char *name;
	const slot_class *type;
	size_t size, align;
	const struct oracle_class *parent;
	const struct oracle_slot *slots;
	size_t slot_count;
	bool is_abstract, is_frozen, is_open, is_weakref, is_value, is_big;
	bool has_eq, has_order, has_hash, has_repr, omits, skips, owns, lends;
	bool is_tag_default, is_tag_other; /* of its family */
	const char *tag, *tag_field; /* tag: as JSON; NULL: none */
	const char *identifier;      /* the slot's name, or NULL */
	unsigned family;             /* of its root, in program.pools */
	void (*init)(void *object);
	const void *defaults;
	int (*make)(void *object); /* C_make of what is needed */
	int (*of)(void *object);
	const int *made; /* calls of its own post_init; NULL: has none */
	/* All that are called of an object, in order. */
	const struct oracle_hook *hooks;
	size_t hook_count;
	/* Of what is needed; whether it was made. */
	int (*try_make)(void *object), (*try_of)(void *object);
	void (*copy)(void *to, const void *from);
	bool (*eq)(const void *a, const void *b);
	int (*cmp)(const void *a, const void *b);
	uint64_t (*hash)(const void *object);
	size_t (*repr)(const void *object, char *text, size_t size);
	size_t (*validate)(
		const void *object, slot_report *report, void *context);
	bool (*to_json)(const void *object, slot_json_writer *writer);
	bool (*from_json)(void *object, slot_json_reader *reader);
	void *(*make_new)(slot_pool *pool);
	void (*free_new)(slot_pool *pool, void *object);
	void *(*new_from_json)(slot_pool *pool, slot_json_reader *reader);
	const void *(*as_parent)(void *object);
	void *(*from_parent)(slot_pool *pool, void *object);
	size_t (*walk)(slot_pool *pool); /* how many there are */
	void *(*by_index)(slot_pool *pool, void *object);
	/* Where there is an object the handle is made, then followed. */
	void *(*watch)(slot_pool *pool, void *object, slot_weak *handle);
	void (*constants)(void), (*facts)(void);
};

struct oracle_program {
	const struct oracle_class *const *classes;
	size_t class_count;
	slot_pool *const *pools; /* of the families */
	size_t pool_count;
	void (*open_pools)(void); /* as the headers say */
	void (*check_enums)(void);
	bool has_imports;
};

/* Runs all checks; the exit status. */
ORACLE_EXTERN int
oracle_main(const struct oracle_program *program, int argc, char **argv);

/* For what programs check themselves. */
ORACLE_EXTERN void
oracle_check(bool holds, const char *check, const char *detail);

/* The program's function of that number was called; what it answers. */
ORACLE_EXTERN bool
oracle_hook(int number);

/* What C_try_make says of a value that the slot of that number refuses. */
ORACLE_EXTERN void
oracle_fault(const slot_fault *fault, int number);

static inline double
oracle_real(uint64_t bits)
{
	return slot_double_of_bits(bits);
}

#endif

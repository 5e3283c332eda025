/* SPDX-License-Identifier: MIT */
/*
 * Models for the layout's tests, made without a schema: a class is a text of
 * slots, so that a table of classes fits a screen.
 *
 *     ?         optional
 *     bool char u8 … u64 i8 … i64 f32 f64
 *     eN        an enum of 0..N        oN  the same, open
 *     cN        char s[N]
 *     ref own weak str bytes list
 *     @Name     an object of that class, by value
 *     then      <N    in 0..N          >N   in -N..N
 *               :N    bits             !    hot
 *               [N]   array            [<N] bounded array
 */
#ifndef LAYOUT_MODEL_H
#define LAYOUT_MODEL_H

#include "layout/layout.h"

struct maker {
	struct run run;
	struct schema schema;
	struct schema *schemas[1];
	struct model model;
	size_t capacity;
};

void
maker_init(struct maker *maker);

void
maker_release(struct maker *maker);

/* A compact class after all others; set its keys before maker_finish. */
struct class *
maker_class(struct maker *maker, const char *name, struct class *parent,
	const char *slots);

void
maker_layout(struct maker *maker, const char *target);

/* Writes the struct as C, with what a compiler must agree to; uses no header,
 * so that any target's compiler checks it. */
void
maker_emit(struct maker *maker, const struct class *class, size_t number,
	struct buffer *out);

/* The types that maker_emit uses. */
extern const char maker_prelude[];

/* A number below limit from a fixed sequence: the same on every machine. */
uint32_t
random_below(uint64_t *state, uint32_t limit);

/* A class text of up to most slots. */
void
random_slots(uint64_t *state, unsigned most, bool odd, char *text, size_t size);

#endif

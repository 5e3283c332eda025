/* SPDX-License-Identifier: MIT */
/*
 * What a template repeats.
 */
#ifndef LIST_H
#define LIST_H

#include "base/arena.h"

/* Items are an array, or made one at a time: then an item lives until the
 * next is asked for. */
struct list {
	size_t count;
	const void *items;
	size_t item_bytes;
	const void *(*make)(void *context, size_t index); /* instead of items */
	void *context;
};

/* Allocates and fills a list whose items are an array. */
void *
list_make(struct arena *arena, struct list *list, size_t count,
	size_t item_bytes);

/* Of items that are there already. */
struct list
list_of(const void *items, size_t count, size_t item_bytes);

/* Of items that are made when they are asked for. */
struct list
list_on_demand(size_t count, const void *(*make)(void *context, size_t index),
	void *context);

/* One of its items, made where the list makes them. */
const void *
list_item(const struct list *list, size_t index);

#endif

/* SPDX-License-Identifier: MIT */
/* Lists are filled by whoever makes them, or made item by item while they are
 * printed. */
#include "template/list.h"

#include <string.h>

void *
list_make(
	struct arena *arena, struct list *list, size_t count, size_t item_bytes)
{
	void *items = arena_make(arena, count, item_bytes);

	memset(list, 0, sizeof *list);
	list->count = count;
	list->items = items;
	list->item_bytes = item_bytes;
	return items;
}

struct list
list_of(const void *items, size_t count, size_t item_bytes)
{
	struct list list = {
		.count = count, .items = items, .item_bytes = item_bytes};

	return list;
}

struct list
list_on_demand(size_t count, const void *(*make)(void *context, size_t index),
	void *context)
{
	struct list list = {.count = count, .make = make, .context = context};

	return list;
}

const void *
list_item(const struct list *list, size_t index)
{
	if (list->make)
		return list->make(list->context, index);
	return (const char *)list->items + index * list->item_bytes;
}

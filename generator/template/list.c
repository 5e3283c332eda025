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

const void *
list_item(const struct list *list, size_t index)
{
	if (list->make)
		return list->make(list->context, index);
	return (const char *)list->items + index * list->item_bytes;
}

/* SPDX-License-Identifier: MIT */
/*
 * As headers lay it out, the states behind the struct.
 */
#include "pattern_table.h"

#include <stdlib.h>

slot_pattern *
pattern_table(const struct pattern *pattern)
{
	size_t cells = (size_t)pattern->states * pattern->classes, i;
	slot_pattern *table = malloc(
		sizeof *table + cells * (pattern->is_wide ? 2 : 1));
	uint8_t *narrow = (uint8_t *)(table + 1);
	uint16_t *wide = (uint16_t *)(void *)(table + 1);

	if (!table)
		abort();
	table->next = (int32_t)sizeof *table;
	table->states = (uint16_t)pattern->states;
	table->classes = (uint16_t)pattern->classes;
	table->start = (uint16_t)pattern->start;
	table->low = (uint16_t)pattern->first;
	table->high = (uint16_t)pattern->last;
	table->accepting = (uint16_t)pattern->accepting;
	memcpy(table->map, pattern->map, sizeof table->map);
	for (i = 0; i < cells; i++)
		if (pattern->is_wide)
			wide[i] = pattern->next[i];
		else
			narrow[i] = (uint8_t)pattern->next[i];
	return table;
}

/* SPDX-License-Identifier: MIT */
/* What bad files of owners.yaml are tried with: what loads can be read in every
 * way, saved again and freed; what does not has left nothing behind. */
#ifndef HOSTILE_OWNERS_H
#define HOSTILE_OWNERS_H

#include "hostile_use.h"
#include "whole.h"

#define HOSTILE_PATH "bad.slots"

static unsigned long hostile_refused, hostile_taken;

static void
hostile_use_all(const owners_pools *pools)
{
	size_t i;

	for (i = 0; i < 6; i++)
		hostile_use_pool(pools->slot_all[i]);
}

static void
hostile_load(const char *data, size_t size)
{
	owners_pools pools;
	slot_file_error fault;
	char text[400];
	size_t i;

	whole_write(HOSTILE_PATH, data, size);
	owners_pools_init(&pools);
	if (slot_pool_load(&pools.Node.all, HOSTILE_PATH, &fault) == SLOT_OK) {
		hostile_taken++;
		hostile_use_all(&pools);
		if (slot_pool_save(&pools.Node.all, "again", &fault) != SLOT_OK)
			abort();
	} else {
		hostile_refused++;
		if (slot_file_message(&fault, HOSTILE_PATH, text, sizeof text) <
			strlen(HOSTILE_PATH) + 10)
			abort();
		for (i = 0; i < 6; i++)
			if (pools.slot_all[i]->count)
				abort();
	}
	owners_pools_destroy(&pools);
}

#endif

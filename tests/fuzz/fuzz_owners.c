/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a file of objects that own, with its arena, as parts.h makes one
 * of them: what loads can be read in every way, and is saved again; what does
 * not leaves nothing behind.
 */
#include "owners.h"

#include "fill_owners.h"

#include "hostile_owners.h"
#include "parts.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void
save_once(void)
{
	owners_pools pools;

	if (parts_head.sections)
		return;
	owners_pools_init(&pools);
	fill_nodes(&pools, 2);
	assert(slot_pool_save(&pools.Node.all, HOSTILE_PATH, NULL) == SLOT_OK);
	owners_pools_destroy(&pools);
	parts_learn(HOSTILE_PATH);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	size_t size;
	char *data;

	save_once();
	data = parts_file(bytes, length, &size);
	if (data)
		hostile_load(data, size);
	free(data);
	return 0;
}

/* SPDX-License-Identifier: MIT */
/* seeds_owners FILE PARTS OLDER RENAMED: what fuzz_owners.c begins with. */
#include "owners.h"

#include "fill_owners.h"

#include "older_parts.h"

int
main(int argc, char **argv)
{
	static const char *const optional[] = {"not", "spar", "word", NULL};
	owners_pools pools;

	if (argc < 5)
		return 2;
	owners_pools_init(&pools);
	fill_nodes(&pools, 2);
	if (slot_pool_save(&pools.Node.all, argv[1], NULL) != SLOT_OK)
		return 1;
	owners_pools_destroy(&pools);
	older_write(argv[1], argv + 2, optional);
	return 0;
}

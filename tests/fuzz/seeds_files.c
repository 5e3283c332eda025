/* SPDX-License-Identifier: MIT */
/* seeds_files FILE PARTS OLDER RENAMED: what fuzz_files.c begins with. */
#include "everything.h"

#include "fill.h"

#include "older_parts.h"

int
main(int argc, char **argv)
{
	static const char *const optional[] = {"shar", "coun", "plac", NULL};
	Thing_pool pool;

	if (argc < 5)
		return 2;
	Thing_pool_init(&pool);
	fill(&pool, 2);
	if (slot_pool_save(&pool.all, argv[1], NULL) != SLOT_OK)
		return 1;
	slot_pool_destroy(&pool.all);
	older_write(argv[1], argv + 2, optional);
	return 0;
}

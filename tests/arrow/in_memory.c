/* SPDX-License-Identifier: MIT */
/* Each allocation is refused in turn, once and for good: the pool is as it was,
 * and nothing is left. */
#include "../memory/failing.h"
#include "in_check.h"
#include "in_some.h"

static Item_pool items;

/* Whether it was taken; else that memory is what it says, and nothing more. */
static bool
try_once(int line, slot_pool *pool, struct column *(*make)(void))
{
	struct batches batches = one_batch(make());
	size_t before = pool->count;
	char said[512];
	bool is_out;

	take(pool, &batches, said, sizeof said);
	check_released(line);
	columns_free();
	is_out = strstr(said, "out of memory") != NULL;
	if (said[0] && !is_out)
		fault_at(line, "said", said, "out of memory");
	if (said[0] && (pool->count != before || items.all.count))
		fault_at(line, "the pool", "has more", "as it was");
	if (!said[0] && refusals && !pool->count)
		fault_at(line, "taken", "nothing", "all");
	return !said[0];
}

/* With each allocation refused that there is. */
static void
try_all(int line, const slot_class *type, struct column *(*make)(void))
{
	slot_pool *peers[1] = {&items.all}, pool;
	int tried;
	bool is_reached = true;

	for (tried = 1; is_reached && faults < 9; tried++) {
		Item_pool_init(&items);
		slot_pool_init(&pool, type, peers, 1);
		allocations = refusals = 0;
		failing = tried;
		if (try_once(line, &pool, make) && for_good && refusals)
			fault_at(line, "taken", "without memory", "refused");
		is_reached = refusals > 0;
		failing = 0;
		slot_pool_destroy(&pool);
		slot_pool_destroy(&items.all);
		if (blocks)
			fault_at(line, "memory", "some is left", "none");
		blocks = 0;
	}
	printf("%d allocations\n", tried - 2);
	if (tried < 5)
		fault_at(line, "memory", "was not asked for", "some");
}

int
main(void)
{
	int i;

	for (i = 0; i < 2; i++) {
		for_good = i;
		try_all(__LINE__, &All_class, some_values);
		try_all(__LINE__, &Lists_class, some_lists);
		try_all(__LINE__, &Node_class, some_nodes);
		class_column = "class";
		try_all(__LINE__, &Figure_class, some_figures);
		class_column = NULL;
	}
	return faults != 0;
}

/* SPDX-License-Identifier: MIT */
/*
 * bring LIBRARY ENTRY SQL: an engine's answer as a pool of trades, each value
 * checked as setters check it; prints what they come to.
 */
#include "adbc.h"
#include "pool.h"

static bool
read_answer(Trade_pool *pool, struct ArrowArrayStream *answer)
{
	slot_arrow_error fault;
	char text[512];

	if (slot_pool_from_arrow(&pool->all, answer, &fault) == SLOT_OK)
		return true;
	slot_arrow_message(&fault, "answer", text, sizeof text);
	fprintf(stderr, "%s\n", text);
	return false;
}

int
main(int argc, char **argv)
{
	Trade_pool pool;
	struct engine engine;
	struct ArrowArrayStream answer = {0};
	struct totals totals;
	bool is_done;

	if (argc != 4) {
		fputs("usage: bring LIBRARY ENTRY SQL\n", stderr);
		return 2;
	}
	Trade_pool_init(&pool);
	is_done = engine_open(&engine, argv[1], argv[2]) &&
		engine_ask(&engine, argv[3], &answer) &&
		read_answer(&pool, &answer);
	engine_done(&engine, &answer);
	engine_close(&engine);
	if (is_done) {
		totals = pool_totals(&pool);
		totals_print(&totals, stdout);
	}
	slot_pool_destroy(&pool.all);
	return is_done ? 0 : 1;
}

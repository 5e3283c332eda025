/* SPDX-License-Identifier: MIT */
/*
 * ask COUNT LIBRARY ENTRY SQL...: hands a pool of trades to an engine, as its
 * table "trade", and prints the texts that it answers with. ENTRY is
 * duckdb_adbc_init for DuckDB's library, chdb_adbc_init for ClickHouse's.
 */
#include "adbc.h"
#include "pool.h"
#include "texts.h"

#include <stdlib.h>

static bool
hand_over(struct engine *engine, const Trade_pool *pool)
{
	struct ArrowArrayStream stream;
	slot_arrow_error fault;
	slot_arrow_options options = {.fault = &fault};
	char text[512];

	if (slot_pool_to_arrow(&pool->all, &options, &stream) == SLOT_OK)
		return engine_ingest(engine, "trade", &stream);
	slot_arrow_message(&fault, "trade", text, sizeof text);
	fprintf(stderr, "%s\n", text);
	return false;
}

int
main(int argc, char **argv)
{
	Trade_pool pool;
	struct engine engine;
	bool is_done;
	int i;

	if (argc < 4) {
		fputs("usage: ask COUNT LIBRARY ENTRY SQL...\n", stderr);
		return 2;
	}
	Trade_pool_init(&pool);
	is_done = engine_open(&engine, argv[2], argv[3]) &&
		pool_fill(&pool, strtoull(argv[1], NULL, 10)) &&
		hand_over(&engine, &pool);
	for (i = 4; is_done && i < argc; i++)
		is_done = texts_ask(&engine, argv[i], stdout);
	engine_close(&engine);
	slot_pool_destroy(&pool.all);
	return is_done ? 0 : 1;
}

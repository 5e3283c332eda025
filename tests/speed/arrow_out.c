/* SPDX-License-Identifier: MIT */
/* schema: files.yaml */
/* flags: -DSLOTGEN_ARROW */
/* misses */
/* A pool's trades as columns: each object of all nine, in batches that are read
 * and released, and as an Arrow file, whose bytes go nowhere. */
#include <stdlib.h>

#include "files_trades.h"
#include "speed.h"

enum { TRADES = 20000 };

static Trade_pool pool;
static uint64_t bytes_written;

static bool
count_bytes(void *context, const char *bytes, size_t size)
{
	(void)context;
	(void)bytes;
	bytes_written += size;
	return true;
}

static void
open_stream(struct ArrowArrayStream *stream)
{
	if (slot_pool_to_arrow(&pool.all, NULL, stream) != SLOT_OK)
		exit(1);
}

SPEED(give)
{
	struct ArrowArrayStream stream;
	struct ArrowArray batch;
	size_t rows = 0;

	open_stream(&stream);
	for (;;) {
		if (stream.get_next(&stream, &batch) != 0)
			exit(1);
		if (!batch.release)
			break;
		rows += (size_t)batch.length;
		batch.release(&batch);
	}
	stream.release(&stream);
	return rows;
}

SPEED(write_file)
{
	struct ArrowArrayStream stream;

	open_stream(&stream);
	if (slot_arrow_write_file(&stream, count_bytes, NULL, NULL) != SLOT_OK)
		exit(1);
	return TRADES;
}

int
main(void)
{
	Trade_pool_init(&pool);
	trades_fill(&pool, TRADES);
	speed_run(give);
	speed_run(write_file);
	slot_pool_destroy(&pool.all);
	return bytes_written < TRADES * 40;
}

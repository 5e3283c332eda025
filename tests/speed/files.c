/* SPDX-License-Identifier: MIT */
/* flags: -DSLOTGEN_FILES */
/* misses */
/* Trades of 40 bytes written into a file, mapped, verified and loaded: each
 * object; a mapping as a whole, of few objects and of many. */
#include <stdlib.h>

#include "files.h"
#include "files_trades.h"
#include "speed.h"

enum { TRADES = 20000 };

static Trade_pool pool, few, loaded;
static slot_file file;

static void
must(int status)
{
	if (status != SLOT_OK)
		abort();
}

SPEED(save)
{
	must(slot_pool_save(&pool.all, "trades.slots", NULL));
	return TRADES;
}

SPEED(open_few)
{
	must(slot_file_open(Trade, &file, "few.slots", NULL));
	slot_file_close(&file);
	return 1;
}

SPEED(open)
{
	must(slot_file_open(Trade, &file, "trades.slots", NULL));
	return 1;
}

SPEED(scan)
{
	size_t count, i;
	const Trade *trades = slot_file_rows(Trade, &file, &count);
	double sum = 0;

	for (i = 0; i < count; i++)
		sum += Trade_get_price(&trades[i]);
	speed_sink += (uint64_t)sum;
	return count;
}

SPEED(verify)
{
	must(slot_file_verify(&file, NULL));
	return TRADES;
}

SPEED(load)
{
	must(slot_pool_load(&loaded.all, "trades.slots", NULL));
	return TRADES;
}

int
main(void)
{
	Trade_pool_init(&pool);
	Trade_pool_init(&few);
	Trade_pool_init(&loaded);
	trades_fill(&pool, TRADES);
	trades_fill(&few, 10);
	must(slot_pool_save(&few.all, "few.slots", NULL));
	speed_run(save);
	speed_run(open_few);
	speed_run(open);
	speed_run(scan);
	speed_run(verify);
	speed_run(load);
	speed_tell(file_bytes, (double)file.size / TRADES);
	slot_file_close(&file);
	return 0;
}

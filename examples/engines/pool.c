/* SPDX-License-Identifier: MIT */
/*
 * Trades drawn from their number alone. Prices are multiples of 1/256 and less
 * than 2^24, so that the sum of a million of them is exact in a double, in
 * whichever order an engine adds them.
 */
#include "pool.h"

#include <inttypes.h>

/*---- fill -----------------------------------------------------------------*/

/* splitmix64: the bits of a trade are a function of its number. */
static uint64_t
draw(uint64_t number)
{
	uint64_t z = (number + 1) * UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static void
trade_fill(Trade *trade, uint64_t number)
{
	uint64_t bits = draw(number);

	Trade_set_id(trade, number);
	Trade_set_qty(trade, (uint32_t)(bits % 1000001));
	Trade_set_side(trade, bits >> 20 & 1 ? Side_sell : Side_buy);
	Trade_set_venue(trade, (Venue)(draw(bits) % 5));
	Trade_set_active(trade, bits >> 30 & 1);
	Trade_set_price(trade, (double)(bits >> 32) / 256);
	Trade_set_at(trade, INT64_C(1700000000000000) + (int64_t)number * 1000);
	if (bits >> 31 & 1)
		Trade_set_stop(trade, (double)(bits >> 40) / 256);
}

bool
pool_fill(Trade_pool *pool, uint64_t count)
{
	Trade *previous = NULL;
	uint64_t i;

	for (i = 0; i < count; i++) {
		Trade *trade = Trade_new(pool);

		if (trade == NULL)
			return false;
		if (i % 16 == 15) {
			Trade_free(pool, trade);
			continue;
		}
		trade_fill(trade, i);
		if (previous != NULL)
			Trade_set_previous(trade, Trade_idx_of(pool, previous));
		previous = trade;
	}
	return true;
}

/*---- totals ---------------------------------------------------------------*/

static void
add(struct totals *totals, const Trade *trade)
{
	totals->trades++;
	totals->id += Trade_get_id(trade);
	totals->qty += Trade_get_qty(trade);
	totals->active += Trade_get_active(trade);
	totals->stops += Trade_has_stop(trade);
	totals->price += Trade_get_price(trade);
	totals->qty_of[Trade_get_venue(trade)] += Trade_get_qty(trade);
}

struct totals
pool_totals(const Trade_pool *pool)
{
	struct totals totals = {0};
	slot_run_walk runs = slot_pool_runs(&pool->all);
	const Trade *trades;
	size_t count, i;

	while ((trades = Trade_run(&runs, &count)) != NULL)
		for (i = 0; i < count; i++)
			add(&totals, &trades[i]);
	return totals;
}

void
totals_print(const struct totals *totals, FILE *file)
{
	const char *before = "";
	unsigned i;

	fprintf(file,
		"{\"trades\": %" PRIu64 ", \"id\": %" PRIu64
		", \"qty\": %" PRIu64 ", \"active\": %" PRIu64
		", \"stops\": %" PRIu64 ", \"price\": %.17g, \"venues\": {",
		totals->trades, totals->id, totals->qty, totals->active,
		totals->stops, totals->price);
	for (i = 0; i < 5; i++, before = ", ")
		fprintf(file, "%s\"%s\": %" PRIu64, before,
			Venue_text((Venue)i), totals->qty_of[i]);
	fputs("}}\n", file);
}

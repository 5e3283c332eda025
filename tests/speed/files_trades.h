/* SPDX-License-Identifier: MIT */
/* Trades of files.yaml, each of which follows another. */
#ifndef FILES_TRADES_H
#define FILES_TRADES_H

#include "files.h"

static void
trades_fill(Trade_pool *pool, size_t count)
{
	uint64_t seed = 1;
	Trade_idx last = 0;
	size_t i;

	for (i = 0; i < count; i++) {
		Trade *trade = Trade_new(pool);

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		trade->id = i;
		trade->price = (double)(seed >> 44) / 256;
		trade->at = (int64_t)(1700000000000000 + i * 1000);
		SLOT_IGNORE(Trade_set_qty(trade, seed >> 33 & 0xfffff &
				~(uint64_t)0x80000));
		SLOT_IGNORE(Trade_set_side(trade, (Side)(seed >> 32 & 1)));
		SLOT_IGNORE(Trade_set_venue(trade, (Venue)(seed >> 40 & 3)));
		Trade_set_active(trade, seed >> 41 & 1);
		if (seed >> 42 & 1)
			Trade_set_stop(trade, trade->price / 2);
		if (last)
			Trade_set_previous(trade, last);
		if (i % 3 == 0)
			last = Trade_idx_of(pool, trade);
	}
}

#endif

/* SPDX-License-Identifier: MIT */
/* tiny FILE: two trades, the second after the first. */
#include "tiny.h"

#include <stdio.h>

int
main(int argc, char **argv)
{
	Trade_pool trades;
	Trade *first, *second;
	slot_file_error fault;

	if (argc < 2)
		return 1;
	Trade_pool_init(&trades);
	first = Trade_new(&trades);
	second = Trade_new(&trades);
	if (!first || !second || !Trade_set_qty(first, 100) ||
		!Trade_set_qty(second, 1000000) ||
		!Trade_set_side(second, Side_sell))
		return 1;
	Trade_set_id(first, 0x11223344);
	Trade_set_id(second, 2);
	Trade_set_previous(second, Trade_idx_of(&trades, first));
	if (slot_pool_save(&trades.all, argv[1], &fault) != SLOT_OK)
		return 1;
	slot_pool_destroy(&trades.all);
	return 0;
}

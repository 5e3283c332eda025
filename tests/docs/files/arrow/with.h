/* SPDX-License-Identifier: MIT */
/* The stream that the page's block reads: its 18th trade has what no setter
 * lets in. */
Trade_pool sent, pool;
struct ArrowArrayStream stream;

__attribute__((constructor)) static void
send_trades(void)
{
	Trade *trade;
	int i;

	Trade_pool_init(&sent);
	Trade_pool_init(&pool);
	for (i = 0; i < 18; i++) {
		trade = Trade_new(&sent);
		trade->qty = i < 17 ? 1000000 : 1000001;
	}
	assert(slot_pool_to_arrow(&sent.all, NULL, &stream) == SLOT_OK);
}

__attribute__((destructor)) static void
free_trades(void)
{
	assert(pool.all.count == 0 && !stream.release);
	slot_pool_destroy(&sent.all);
	slot_pool_destroy(&pool.all);
}

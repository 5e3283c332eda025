/* SPDX-License-Identifier: MIT */
/* What shop.gdb looks at: shop.txt is what gdb prints. */
#include "shop.h"

static my_switch *passed;
static shop_pools pools;

SLOT_EXTERN my_switch turned(my_switch from);
SLOT_EXTERN void stop_here(my_Account *account, my_Account *alone, my_Order_weak gone);

my_switch
turned(my_switch from)
{
	my_switch_set_on(&from, !my_switch_get_on(&from));
	return from;
}

void
stop_here(my_Account *account, my_Account *alone, my_Order_weak gone)
{
	my_Order *order = my_Account_get_orders(account, 1);
	my_Unnamed unnamed = {0};
	my_switch start = my_switch_DEFAULTS;

	(void)alone;
	(void)gone;
	(void)order;
	unnamed.a = 1;
	my_switch_set_to(&start, 5);
	(void)my_switch_repr(&start, NULL, 0); /* names its tables */
	start = turned(start);
	passed = &start;
	(void)unnamed;
}

int
main(void)
{
	my_Account *account, alone = my_Account_DEFAULTS;
	my_Order *order, *freed;
	my_Order_weak gone;
	unsigned i;

	shop_pools_init(&pools);
	account = my_Account_new(&pools.my_Account);
	my_Account_set_name(account, "lamp");
	order = my_Order_new(&pools.my_Order);
	my_Order_set_id(order, 7);
	my_Account_append_orders(account, order);
	my_Account_set_last(account, my_Order_idx_of(&pools.my_Order, order));
	my_Account_set_watch(account, my_Order_weaken(&pools.my_Order, order));
	alone.watch = my_Account_get_watch(account);
	order = my_LimitOrder_as_my_Order(my_LimitOrder_new(&pools.my_Order));
	my_Order_set_id(order, 8);
	my_Order_set_stop(order, 2.5);
	my_Account_append_orders(account, order);
	freed = my_Order_new(&pools.my_Order);
	gone = my_Order_weaken(&pools.my_Order, freed);
	my_Order_free(&pools.my_Order, freed);
	for (i = 0; i < 300; i++)
		my_Account_append_levels(account, i);
	slot_set_named(&my_Account_class, account, "limit", 5, slot_real(40));
	slot_set_named(&my_Account_class, account, "note", 4, slot_text("beyond a word", 13));
	slot_set_named(&my_Account_class, &alone, "on", 2, slot_bool(true));
	stop_here(account, &alone, gone);
	slot_release(&my_Account_class, &alone);
	shop_pools_destroy(&pools);
	return 0;
}

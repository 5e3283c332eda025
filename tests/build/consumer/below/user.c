/* SPDX-License-Identifier: MIT */
/* The system's <elf.h> and the library's "elf.h". */
#include <elf.h>
#include "elf.h"
#include "shop.h"

int
main(void)
{
	my_Head head;
	Order order;
	bool good;

	my_Head_init(&head);
	Order_init(&order);
	good = Order_set_note(&order, "note") && EI_NIDENT == 16;
	Order_release(&order);
	return shop_check() + !good + (int)my_Head_get_kind(&head);
}

/* SPDX-License-Identifier: MIT */
/* What a library's header includes is there for who links with it. */
#include "shop.h"

int
main(void)
{
	Thing thing;

	Thing_init(&thing);
	return shop_check();
}

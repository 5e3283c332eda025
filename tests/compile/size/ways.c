/* SPDX-License-Identifier: MIT */
/* Says the same however the run time is linked, and whatever it has. */
#include <stdio.h>
#include <string.h>

#include "telemetry.h"

int
main(void)
{
	char text[256];
	Tele_pool pool;
	Tele *tele;

	Tele_pool_init(&pool);
	tele = Tele_new(&pool);
	slot_set_named(&Tele_class, tele, "battery", 7, slot_uint(90));
	Tele_set_volts(tele, 3.25f);
	Tele_repr(tele, text, sizeof text);
	printf("%s %d %d\n", text, (int)Tele_validate(tele, NULL, NULL),
		slot_set_named(
			&Tele_class, tele, "battery", 7, slot_uint(101)));
	slot_pool_destroy(&pool.all);
	return 0;
}

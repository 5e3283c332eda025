/* SPDX-License-Identifier: MIT */
/* schemas: kin heirs */
/* What a class owns by the slots of its parent, which is in another file. */
#include "failing.h"

#define KIN_IMPLEMENTATION
#define HEIRS_IMPLEMENTATION
#include "heirs.h"

#include "scenarios.h"

static void
owning(void)
{
	static Heir heir, copy;

	Heir_init(&heir);
	Heir_init(&copy);
	watch(&Heir_class, &heir);
	watch(&Heir_class, &copy);
	if (TRY(Heir_set_s(&heir, "a text")))
		(void)TRY(Heir_copy(&copy, &heir));
}

int
main(void)
{
	return run_scenarios_end(RUN(owning));
}

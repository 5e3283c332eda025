/* SPDX-License-Identifier: MIT */
/* Two programs, one of which is linked as main: one finds a slot of one class
 * among all of a header, the other knows of none. */
#include <stdio.h>
#include <string.h>

#define SLOTGEN_IMPLEMENTATION
#include "bench.h"

int
finds(int count, char **arguments);
int
idles(int count, char **arguments);

int
finds(int count, char **arguments)
{
	const char *name = arguments[count - 1];

	return slot_find(&Record0_class, name, strlen(name));
}

int
idles(int count, char **arguments)
{
	return (int)strlen(arguments[count - 1]);
}

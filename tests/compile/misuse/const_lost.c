/* SPDX-License-Identifier: MIT */
/* A lost const of the program's own is a warning, as without slotgen.h.
 * gcc: -
 * clang: -
 */
#include "market.h"

char *f(const char *text);
char *f(const char *text)
{
	return text; /* here */
}

/* SPDX-License-Identifier: MIT */
/* One of objects that are all in themselves is.
 * flags: -DSLOTGEN_FILES
 * gcc clang g++ clang++ tcc: -
 */
#include "pools.h"

int f(slot_file *file);
int f(slot_file *file)
{
	return slot_file_open(Card, file, "cards", NULL); /* here */
}

/* SPDX-License-Identifier: MIT */
/* A file of objects that own something is not mapped.
 * flags: -DSLOTGEN_FILES
 * gcc clang g++ clang++: Part objects are more than rows of a file
 * tcc: invalid array size
 */
#include "pools.h"

int f(slot_file *file);
int f(slot_file *file)
{
	return slot_file_open(Part, file, "parts", NULL); /* here */
}

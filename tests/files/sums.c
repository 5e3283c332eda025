/* SPDX-License-Identifier: MIT */
/* sums FILE LENGTH...: check sums of the beginnings of a file. */
#include "everything.h"

#include <stdio.h>
#include <stdlib.h>

#include "inside.h"

int
main(int argc, char **argv)
{
	static char data[1 << 20];
	FILE *file = fopen(argv[1], "rb");
	int i;

	if (!file || fread(data, 1, sizeof data, file) == 0)
		return 1;
	fclose(file);
	for (i = 2; i < argc; i++) {
		size_t length = (size_t)atoi(argv[i]);
		char *copy = malloc(length + 1); /* its end is its end */

		if (!copy)
			return 1;
		memcpy(copy, data, length);
		printf("%016llx\n",
			(unsigned long long)inside_sum(copy, length));
		free(copy);
	}
	return 0;
}

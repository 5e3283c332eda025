/* SPDX-License-Identifier: MIT */
/* Files as they are, read and written at once. */
#ifndef WHOLE_H
#define WHOLE_H

#include <stdio.h>
#include <stdlib.h>

static char *
whole_read(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *data;
	long end;

	if (!file || fseek(file, 0, SEEK_END) != 0 || (end = ftell(file)) < 0)
		abort();
	*size = (size_t)end;
	data = malloc(*size + 1);
	rewind(file);
	if (!data || fread(data, 1, *size, file) != *size)
		abort();
	fclose(file);
	return data;
}

static void
whole_write(const char *path, const char *data, size_t size)
{
	FILE *file = fopen(path, "wb");

	if (!file || fwrite(data, 1, size, file) != size || fclose(file) != 0)
		abort();
}

#endif

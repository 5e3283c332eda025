/* SPDX-License-Identifier: MIT */
/* See read_file.h. */
#include "read_file.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static unsigned char *
grow(unsigned char *bytes, size_t *capacity)
{
	unsigned char *larger = NULL;

	errno = ENOMEM;
	if (*capacity <= SIZE_MAX / 2)
		larger = realloc(bytes, *capacity *= 2);
	if (!larger)
		free(bytes);
	return larger;
}

/* To what was read, so that a sanitizer sees the first byte beyond it. */
static unsigned char *
shrink(unsigned char *bytes, size_t size)
{
	unsigned char *smaller = realloc(bytes, size ? size : 1);

	return smaller ? smaller : bytes;
}

static unsigned char *
read_stream(FILE *stream, size_t *size)
{
	size_t capacity = 1 << 16;
	unsigned char *bytes = malloc(capacity);

	*size = 0;
	while (bytes) {
		*size += fread(bytes + *size, 1, capacity - *size, stream);
		if (*size < capacity)
			break;
		bytes = grow(bytes, &capacity);
	}
	if (bytes && ferror(stream)) {
		free(bytes);
		return NULL;
	}
	return bytes ? shrink(bytes, *size) : NULL;
}

unsigned char *
read_file(const char *path, size_t *size)
{
	FILE *stream = fopen(path, "rb");
	unsigned char *bytes;
	int reason;

	if (!stream)
		return NULL;
	bytes = read_stream(stream, size);
	reason = errno; /* which fclose may change */
	fclose(stream);
	errno = reason;
	return bytes;
}

/* SPDX-License-Identifier: MIT */
/*
 * What stands beside a fuzz program where the compiler has no libFuzzer: gives
 * it each file that is named, or with --lines each line of them, and some
 * mutants of each, the same in every run.
 */
#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES_MAX = 1 << 20, MUTANTS = 20 };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static uint64_t chance = 1;

/* A number below the limit (splitmix64). */
static size_t
draw(size_t limit)
{
	uint64_t z = chance += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return (size_t)((z ^ z >> 31) % limit);
}

/* A copy of its own size, so that reading beyond it is seen. */
static void
give(const uint8_t *bytes, size_t length)
{
	uint8_t *copy = malloc(length ? length : 1);

	assert(copy);
	memcpy(copy, bytes, length);
	LLVMFuzzerTestOneInput(copy, length);
	free(copy);
}

/* One to four bytes changed, or the rest gone, or a part of it twice. */
static size_t
mutate(uint8_t *bytes, size_t length)
{
	static const char marks[] =
		"{}[]#/^>!&*:-,\"'\n \t\\%|=.09azAZ_\x80\xff";
	size_t changes = 1 + draw(4);
	size_t at, count;

	switch (draw(4)) {
	case 0:
		return draw(length + 1);
	case 1:
		at = draw(length);
		count = draw(length - at < 16 ? length - at : 16);
		memmove(bytes + at + count, bytes + at, length - at);
		return length + count;
	}
	while (changes--)
		bytes[draw(length)] = (uint8_t)marks[draw(sizeof marks)];
	return length;
}

static void
try(const uint8_t *bytes, size_t length)
{
	static uint8_t mutant[2 * BYTES_MAX];
	int i;

	give(bytes, length);
	for (i = 0; i < MUTANTS && length > 0; i++) {
		memcpy(mutant, bytes, length);
		give(mutant, mutate(mutant, length));
	}
}

/* Without its indentation and the mark of a list. */
static void
try_lines(const uint8_t *bytes, size_t length)
{
	const uint8_t *end = bytes + length;

	while (bytes < end) {
		const uint8_t *line = bytes;

		bytes = memchr(line, '\n', (size_t)(end - line));
		if (!bytes)
			bytes = end;
		while (line < bytes && (*line == ' ' || *line == '-'))
			line++;
		try(line, (size_t)(bytes - line));
		bytes++;
	}
}

int
main(int argc, char **argv)
{
	static uint8_t bytes[BYTES_MAX];
	int lines = argc > 1 && strcmp(argv[1], "--lines") == 0;
	int i;

	for (i = 1 + lines; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		size_t length;

		if (!file) {
			perror(argv[i]);
			return 2;
		}
		length = fread(bytes, 1, sizeof bytes, file);
		fclose(file);
		if (lines)
			try_lines(bytes, length);
		else
			try(bytes, length);
	}
	printf("%d files\n", argc - 1 - lines);
	return argc - 1 - lines == 0;
}

/* SPDX-License-Identifier: MIT */
/*
 * What run.py asks of the patterns that slotgen compiles, a question a line,
 * whose texts are in hexadecimal digits:
 *
 *     p PATTERN       compiles it: "good STATES CLASSES BYTES", or
 *                     "refused OFFSET LENGTH WORDS"
 *     m TEXT          whether the last one matches: 1 or 0; ? where the run
 *                     time says otherwise
 *     w SEED COUNT    so many texts, a line each, on the ways of its automaton;
 *                     empty ones where it is refused
 *     t NAME          a const struct of that name, in C, whose member of the
 *                     run time is called pattern
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/character.h"

#define SLOTGEN_IMPLEMENTATION
#include "pattern_table.h"

enum { LINE_BYTES = 1 << 18, WALK_BYTES = 300 };

#define FAR UINT32_MAX

static uint64_t chance;

/* A number below the limit (splitmix64). */
static uint32_t
draw(uint32_t limit)
{
	uint64_t z = chance += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return (uint32_t)((z ^ z >> 31) % limit);
}

static struct slice
read_hex(char *digits)
{
	struct slice text = {digits, 0};

	while (digits[2 * text.length] > ' ') {
		const char *pair = digits + 2 * text.length;

		digits[text.length++] = (char)(digit_value(pair[0]) << 4 |
			digit_value(pair[1]));
	}
	return text;
}

/*---- ways of an automaton -------------------------------------------------*/

struct way {
	const struct pattern *pattern;
	uint32_t *distance; /* of a state from one that accepts */
};

static uint32_t
next_of(const struct pattern *pattern, uint32_t state, uint32_t column)
{
	return pattern->next[state * pattern->classes + column];
}

/* Whether one more was found. */
static bool
come_nearer(struct way *way, uint32_t distance)
{
	const struct pattern *pattern = way->pattern;
	uint32_t state, column;
	bool found = false;

	for (state = 0; state < pattern->states; state++)
		for (column = 0; column < pattern->classes; column++)
			if (way->distance[state] == FAR &&
				way->distance[next_of(
					pattern, state, column)] == distance) {
				way->distance[state] = distance + 1;
				found = true;
			}
	return found;
}

static void
find_distances(struct arena *arena, struct way *way)
{
	const struct pattern *pattern = way->pattern;
	uint32_t state, distance = 0;

	way->distance = ARENA_ARRAY(arena, uint32_t, pattern->states);
	for (state = 0; state < pattern->states; state++)
		way->distance[state] = state < pattern->accepting ? FAR : 0;
	while (come_nearer(way, distance))
		distance++;
}

/* A byte by which the text can still match; behind so many that are wanted, by
 * which it comes nearer to the end. Below 0: none. */
static int
draw_byte(const struct way *way, uint32_t state, bool ends)
{
	const struct pattern *pattern = way->pattern;
	int bytes[256], count = 0, byte;

	for (byte = 0; byte < 256; byte++) {
		uint32_t to = next_of(pattern, state, pattern->map[byte]);

		if (way->distance[to] != FAR &&
			(!ends || way->distance[to] < way->distance[state]))
			bytes[count++] = byte;
	}
	return count ? bytes[draw((uint32_t)count)] : -1;
}

static void
print_walk(const struct way *way)
{
	uint32_t wanted = draw(2) ? draw(6) : draw(40), count;
	uint32_t state = way->pattern->start;

	for (count = 0; count < WALK_BYTES; count++) {
		int byte;

		if (count >= wanted && way->distance[state] == 0)
			break;
		byte = draw_byte(way, state, count >= wanted);
		if (byte < 0)
			break;
		printf("%02x", (unsigned)byte);
		state = next_of(way->pattern, state, way->pattern->map[byte]);
	}
	puts("");
}

static void
walk(struct arena *arena, const struct pattern *pattern, const char *arguments)
{
	struct way way = {pattern, NULL};
	unsigned count = 0;

	if (sscanf(arguments, "%" SCNu64 " %u", &chance, &count) != 2)
		exit(2);
	if (pattern->states)
		find_distances(arena, &way);
	for (; count; count--)
		if (pattern->states)
			print_walk(&way);
		else
			puts("");
}

/*---- answers --------------------------------------------------------------*/

static void
compile(struct arena *arena, struct slice text, struct pattern *pattern)
{
	struct pattern_fault fault;

	memset(pattern, 0, sizeof *pattern);
	if (pattern_compile(arena, text, pattern, &fault))
		printf("good %u %u %zu\n", (unsigned)pattern->states,
			(unsigned)pattern->classes, pattern->bytes);
	else
		printf("refused %zu %zu %.*s\n", fault.offset, fault.length,
			SLICE_ARGS(fault.words));
}

static void
print_numbers(const struct pattern *pattern)
{
	size_t cells = (size_t)pattern->states * pattern->classes, i;

	printf("\t{");
	for (i = 0; i < 256; i++)
		printf("%s%u,", i % 16 ? " " : "\n\t\t", pattern->map[i]);
	printf("}},\n\t{");
	for (i = 0; i < cells; i++)
		printf("%s%u,", i % 12 ? " " : "\n\t\t", pattern->next[i]);
	printf("}};\n");
}

static void
print_table(const struct pattern *pattern, const char *name)
{
	int length = (int)strcspn(name, "\n");

	printf("static const struct %.*s {\n\tslot_pattern pattern;\n"
	       "\tuint%d_t next[%u];\n} %.*s = {\n",
		length, name, pattern->is_wide ? 16 : 8,
		(unsigned)(pattern->states * pattern->classes), length, name);
	printf("\t{(int32_t)sizeof(slot_pattern), %u, %u, %u, %u, %u, %u,\n",
		(unsigned)pattern->states, (unsigned)pattern->classes,
		(unsigned)pattern->start, (unsigned)pattern->first,
		(unsigned)pattern->last, (unsigned)pattern->accepting);
	print_numbers(pattern);
}

/* A text in memory of just its size. */
static void
match(const struct pattern *pattern, const slot_pattern *table,
	struct slice text)
{
	char *copy = malloc(text.length ? text.length : 1);
	bool matches = pattern_matches(pattern, text);

	if (!copy)
		abort();
	memcpy(copy, text.bytes, text.length);
	puts(slot_pattern_matches(table, copy, text.length) != matches ? "?"
			: matches                                      ? "1"
								       : "0");
	free(copy);
}

int
main(void)
{
	static char line[LINE_BYTES];
	struct pattern pattern = {0};
	slot_pattern *table = NULL;
	struct arena arena;

	arena_init(&arena);
	while (fgets(line, sizeof line, stdin)) {
		if (line[0] == 'p') {
			arena_clear(&arena);
			free(table);
			compile(&arena, read_hex(line + 2), &pattern);
			table = pattern_table(&pattern);
		} else if (line[0] == 'm') {
			match(&pattern, table, read_hex(line + 2));
		} else if (line[0] == 't') {
			print_table(&pattern, line + 2);
		} else {
			walk(&arena, &pattern, line + 2);
		}
	}
	free(table);
	arena_release(&arena);
	return 0;
}

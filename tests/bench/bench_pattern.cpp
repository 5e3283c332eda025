/* SPDX-License-Identifier: MIT */
/*
 * Texts against patterns: what slotgen compiles, regexec of POSIX, and PCRE2
 * and RE2 where bench_pattern.py found them. pattern_tables.h, which that
 * writes, has the patterns, their texts and slotgen's tables.
 *
 *     bench_pattern ROUNDS     "PATTERN WAY NANOSECONDS" a text, the least of
 *                              the rounds
 *     bench_pattern check      whether all say the same
 */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#ifdef WITH_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif
#ifdef WITH_RE2
#include <re2/re2.h>
#endif

#define SLOTGEN_IMPLEMENTATION
#define SLOTGEN_PATTERN
#include "slotgen.h"

struct row {
	const char *name, *pattern;
	const slot_pattern *table;
	const char *texts[4];
};

#include "pattern_tables.h"

enum { TIMES = 4000 };

static volatile bool sink;

/*---- the ways -------------------------------------------------------------*/

struct way {
	const char *name;
	void *(*compile)(const row &);
	bool (*match)(void *compiled, const char *text, size_t length);
};

static void *
slotgen_compile(const row &row)
{
	return const_cast<slot_pattern *>(row.table);
}

static bool
slotgen_match(void *compiled, const char *text, size_t length)
{
	return slot_pattern_matches(
		static_cast<slot_pattern *>(compiled), text, length);
}

static void *
posix_compile(const row &row)
{
	regex_t *compiled = new regex_t;

	if (regcomp(compiled, row.pattern, REG_EXTENDED | REG_NOSUB) != 0)
		abort();
	return compiled;
}

static bool
posix_match(void *compiled, const char *text, size_t)
{
	return regexec(static_cast<regex_t *>(compiled), text, 0, nullptr, 0) ==
		0;
}

#ifdef WITH_PCRE2
struct pcre2 {
	pcre2_code *code;
	pcre2_match_data *data;
};

static void *
pcre2_make(const row &row)
{
	int error;
	PCRE2_SIZE offset;
	pcre2 *made = new pcre2;

	made->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(row.pattern),
		PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_DOLLAR_ENDONLY, &error,
		&offset, nullptr);
	if (!made->code)
		abort();
	made->data = pcre2_match_data_create_from_pattern(made->code, nullptr);
	return made;
}

static bool
pcre2_run(void *compiled, const char *text, size_t length)
{
	pcre2 *made = static_cast<pcre2 *>(compiled);

	return pcre2_match(made->code, reinterpret_cast<PCRE2_SPTR>(text),
		       length, 0, PCRE2_NO_UTF_CHECK, made->data, nullptr) >= 0;
}

static void *
jit_make(const row &row)
{
	pcre2 *made = static_cast<pcre2 *>(pcre2_make(row));

	pcre2_jit_compile(made->code, PCRE2_JIT_COMPLETE);
	return made;
}

static bool
jit_run(void *compiled, const char *text, size_t length)
{
	pcre2 *made = static_cast<pcre2 *>(compiled);

	return pcre2_jit_match(made->code, reinterpret_cast<PCRE2_SPTR>(text),
		       length, 0, 0, made->data, nullptr) >= 0;
}
#endif

#ifdef WITH_RE2
static void *
re2_compile(const row &row)
{
	return new RE2(row.pattern);
}

static bool
re2_match(void *compiled, const char *text, size_t length)
{
	return RE2::PartialMatch(
		re2::StringPiece(text, length), *static_cast<RE2 *>(compiled));
}
#endif

static const way ways[] = {
	{"slotgen", slotgen_compile, slotgen_match},
	{"regexec", posix_compile, posix_match},
#ifdef WITH_PCRE2
	{"PCRE2", pcre2_make, pcre2_run},
	{"PCRE2-JIT", jit_make, jit_run},
#endif
#ifdef WITH_RE2
	{"RE2", re2_compile, re2_match},
#endif
};

/*---- measuring ------------------------------------------------------------*/

static double
now()
{
	timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return static_cast<double>(time.tv_sec) * 1e9 +
		static_cast<double>(time.tv_nsec);
}

/* ns a text */
static double
measure(const row &row, const way &way, void *compiled)
{
	size_t length[4] = {0}, count = 0;
	double begun;

	for (; count < 4 && row.texts[count]; count++)
		length[count] = strlen(row.texts[count]);
	begun = now();
	for (int i = 0; i < TIMES; i++)
		for (size_t j = 0; j < count; j++)
			sink = way.match(compiled, row.texts[j], length[j]);
	return (now() - begun) / TIMES / static_cast<double>(count);
}

static void
bench(const row &row, int rounds)
{
	const size_t count = sizeof ways / sizeof ways[0];
	double best[count];
	void *compiled[count];

	for (size_t i = 0; i < count; i++) {
		best[i] = 1e30;
		compiled[i] = ways[i].compile(row);
	}
	for (int round = 0; round < rounds; round++)
		for (size_t i = 0; i < count; i++) {
			double one = measure(row, ways[i], compiled[i]);

			best[i] = one < best[i] ? one : best[i];
		}
	for (size_t i = 0; i < count; i++)
		printf("%s %s %.2f\n", row.name, ways[i].name, best[i]);
}

static int
check(const row &row)
{
	int faults = 0;

	for (const way &way : ways) {
		void *compiled = way.compile(row);

		for (const char *text : row.texts)
			if (text &&
				way.match(compiled, text, strlen(text)) !=
					slot_pattern_matches(row.table, text,
						strlen(text))) {
				printf("%s, %s: '%s'\n", row.name, way.name,
					text);
				faults++;
			}
	}
	return faults;
}

int
main(int, char **arguments)
{
	int rounds = atoi(arguments[1]), faults = 0;

	for (const row &row : rows)
		if (rounds)
			bench(row, rounds);
		else
			faults += check(row);
	return faults != 0;
}

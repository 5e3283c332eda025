/* SPDX-License-Identifier: MIT */
/*
 * text_format and buffer_format do the common conversions themselves and leave
 * the others to vsnprintf: whichever does it, the text is snprintf's.
 */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

/* Longer than any text that is made on the stack. */
#define ROOM 2000

static void
expect_bytes(struct slice text, const char *expected)
{
	assert_int_equal(text.length, strlen(expected));
	if (text.length)
		assert_memory_equal(text.bytes, expected, text.length);
}

/* What snprintf makes of it, from both. */
#define SAME(...) \
	do { \
		char expected[ROOM]; \
		struct arena arena; \
		struct buffer buffer = {0}; \
		struct slice text; \
		int made = snprintf(expected, sizeof expected, __VA_ARGS__); \
		assert_in_range(made, 0, ROOM - 1); \
		arena_init(&arena); \
		text = text_format(&arena, __VA_ARGS__); \
		expect_bytes(text, expected); \
		assert_int_equal(text.bytes[text.length], '\0'); \
		buffer_format(&buffer, __VA_ARGS__); \
		expect_bytes(buffer_slice(&buffer), expected); \
		buffer_release(&buffer); \
		arena_release(&arena); \
	} while (0)

static void
test_texts(void **state)
{
	const char *name = "price";

	(void)state;
	SAME("no conversion");
	SAME("%s", "");
	SAME("%s and %s", name, "qty");
	SAME("'%.*s'", 3, name);
	SAME("'%.*s'", 0, name);
	SAME("'%.*s'", 9, name);  /* ends at the zero */
	SAME("'%.*s'", -1, name); /* no precision */
	SAME("'%.3s' '%8s' '%-8s'", name, name, name);
	SAME("'%*s' '%*s' '%*s'", 7, name, 2, name, -7, name);
	SAME("'%.*s'", 3, "a\0b");
	SAME("'%.*s' '%.*s'", 40, name, 20, "twenty or more bytes of text");
	SAME("%c%c", 'a', '\\');
	SAME("100%% of %s", name);
}

static void
test_numbers(void **state)
{
	static const int integers[] = {0, 1, -1, 9, 10, -10, INT_MAX, INT_MIN};
	static const unsigned long long wide[] = {0, 7, 10, 0xff, UINT_MAX,
		(unsigned long long)UINT_MAX + 1, ULLONG_MAX};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof integers / sizeof integers[0]; i++) {
		SAME("%d|%5d|%-5d|%05d", integers[i], integers[i], integers[i],
			integers[i]);
		SAME("%u|%x|%08x|%X|%o", (unsigned)integers[i],
			(unsigned)integers[i], (unsigned)integers[i],
			(unsigned)integers[i], (unsigned)integers[i]);
		SAME("%ld|%lld|%7lld", (long)integers[i],
			(long long)integers[i], (long long)integers[i]);
	}
	for (i = 0; i < sizeof wide / sizeof wide[0]; i++) {
		SAME("%llu|%3llu|%24llu|%25llu|%030llu", wide[i], wide[i],
			wide[i], wide[i], wide[i]);
		SAME("0x%016llx|%lx|%zu|%-20llu.", wide[i],
			(unsigned long)wide[i], (size_t)wide[i], wide[i]);
	}
	SAME("%lld %ld", LLONG_MIN, LONG_MIN);
	SAME("%.17g %f %e", 0.1, 2.5, 1e300);
}

/* What a conversion takes must not be taken twice when vsnprintf has to do
 * all of it again. */
static void
test_change_of_hands(void **state)
{
	(void)state;
	SAME("%s %u %.*g %s", "first", 7u, 3, 0.25, "last");
	SAME("%llu%-3u%s", 1ull, 2u, "three");
}

/* Both sides of what fits on the stack. */
static void
test_lengths(void **state)
{
	char long_text[1024];
	int length;

	(void)state;
	memset(long_text, 'x', sizeof long_text);
	for (length = 240; length < 270; length++) {
		SAME("%.*s", length, long_text);
		SAME("%.*s%u", length, long_text, 4294967295u);
		SAME("%u%.*s%c", 12u, length, long_text, 'y');
	}
	SAME("%.*s", 1000, long_text);
}

/* A buffer with a limit takes all of a text or nothing of it. */
static void
test_limit(void **state)
{
	struct buffer buffer = {.limit = 5};

	(void)state;
	buffer_format(&buffer, "%s", "12345");
	assert_false(buffer.overflow);
	buffer_format(&buffer, "%c", '6');
	assert_true(buffer.overflow);
	expect_bytes(buffer_slice(&buffer), "12345");
	buffer_release(&buffer);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_change_of_hands),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

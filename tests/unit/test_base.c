/* SPDX-License-Identifier: MIT */
/* The base: arena, character, text, path, map, number. */
#include <float.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/character.h"
#include "base/map.h"
#include "base/number.h"
#include "base/path.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void
test_arena(void **state)
{
	struct arena arena;
	struct arena_mark mark;
	unsigned char *bytes;
	size_t i, used;

	(void)state;
	arena_init(&arena);
	for (i = 0; i < 3000; i++) {
		bytes = ARENA_ARRAY(&arena, unsigned char, i);
		assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
		assert_true(i == 0 || (bytes[0] == 0 && bytes[i - 1] == 0));
		memset(bytes, 0xff, i);
	}
	used = arena.used_bytes;
	assert_int_equal(used, 2999 * 3000 / 2);
	mark = arena_mark(&arena);
	bytes = ARENA_ARRAY(&arena, unsigned char, (size_t)10 << 20);
	memset(bytes, 0xff, (size_t)10 << 20);
	arena_return(&arena, mark);
	assert_int_equal(arena.used_bytes, used);
	bytes = ARENA_ARRAY(&arena, unsigned char, 1000);
	for (i = 0; i < 1000; i++)
		assert_int_equal(bytes[i], 0);
	arena_clear(&arena);
	assert_int_equal(arena.used_bytes, 0);
	bytes = ARENA_ARRAY(&arena, unsigned char, 3000);
	for (i = 0; i < 3000; i++)
		assert_int_equal(bytes[i], 0);
	assert_int_equal(arena.used_bytes, 3000);
	arena_clear(&arena);
	arena_release(&arena);
	arena_clear(&arena);
	assert_int_equal(arena.used_bytes, 0);
}

static void
test_arena_grow(void **state)
{
	struct arena arena;
	size_t capacity = 0, i;
	unsigned *numbers = NULL;

	(void)state;
	arena_init(&arena);
	for (i = 0; i < 1000; i++) {
		numbers = arena_grow(
			&arena, numbers, i, &capacity, i + 1, sizeof *numbers);
		assert_true(capacity > i);
		numbers[i] = (unsigned)i;
	}
	for (i = 0; i < 1000; i++)
		assert_int_equal(numbers[i], i);
	arena_release(&arena);
}

static void
test_slices(void **state)
{
	struct slice none = {NULL, 0};

	(void)state;
	assert_true(slice_is(none, ""));
	assert_true(slice_equal(none, SLICE("")));
	assert_false(slice_equal(SLICE("a\0b"), SLICE("a\0c")));
	assert_false(slice_is(SLICE("a\0b"), "a"));
	assert_true(slice_compare(SLICE("a"), SLICE("ab")) < 0);
	assert_true(slice_compare(SLICE("b"), SLICE("ab")) > 0);
	assert_int_equal(slice_compare(none, SLICE("")), 0);
}

static void
test_buffer(void **state)
{
	struct buffer buffer = {0};
	char large[1000];

	(void)state;
	memset(large, 'x', sizeof large - 1);
	large[999] = '\0';
	buffer_format(&buffer, "%d,%s", 1, large);
	assert_int_equal(buffer.length, 1001);
	buffer_add_text(&buffer, "y");
	assert_memory_equal(buffer.bytes + 999, "xxy", 3);
	buffer_release(&buffer);
	buffer.limit = 4;
	buffer_add_text(&buffer, "abcd");
	assert_false(buffer.overflow);
	buffer_add_text(&buffer, "e");
	assert_true(buffer.overflow);
	assert_true(slice_is(buffer_slice(&buffer), "abcd"));
	buffer_release(&buffer);
}

/* Counts what comes, and the most at once. */
struct drained {
	size_t bytes, most;
	unsigned calls;
};

static void
drain(void *context, struct slice bytes)
{
	struct drained *drained = context;
	size_t i;

	for (i = 0; i < bytes.length; i++)
		assert_int_equal(
			bytes.bytes[i], (char)('a' + (drained->bytes + i) % 7));
	drained->bytes += bytes.length;
	drained->calls++;
	if (bytes.length > drained->most)
		drained->most = bytes.length;
}

static void
test_buffer_drain(void **state)
{
	struct drained drained = {0, 0, 0};
	struct buffer buffer = {.drain = drain, .context = &drained};
	unsigned i;

	(void)state;
	for (i = 0; i < 100000; i++)
		buffer_add(&buffer, "abcdefg", 7);
	assert_true(drained.calls > 1);
	assert_true(drained.most < 200000);
	buffer_drain(&buffer);
	assert_int_equal(drained.bytes, 700000);
	assert_null(buffer.bytes);
}

static void
test_buffer_format_limit(void **state)
{
	struct buffer buffer = {0};
	char large[1000];

	(void)state;
	memset(large, 'x', sizeof large - 1);
	large[999] = '\0';
	buffer.limit = 500;
	buffer_format(&buffer, "%s", large);
	assert_true(buffer.overflow);
	assert_true(buffer.length <= 500);
	buffer_release(&buffer);
}

static void
test_utf8(void **state)
{
	static const struct {
		const char *bytes;
		size_t length, size;
		uint32_t code;
	} table[] = {{"a", 1, 1, 'a'}, {"\xc2\x80", 2, 2, 0x80},
		{"\xdf\xbf", 2, 2, 0x7ff}, {"\xe0\xa0\x80", 3, 3, 0x800},
		{"\xef\xbf\xbf", 3, 3, 0xffff},
		{"\xf0\x90\x80\x80", 4, 4, 0x10000},
		{"\xf4\x8f\xbf\xbf", 4, 4, 0x10ffff}, {"", 0, 0, 0},
		{"\x80", 1, 0, 0}, {"\xc1\xbf", 2, 0, 0}, {"\xc2", 1, 0, 0},
		{"\xc2\x41", 2, 0, 0}, {"\xe0\x9f\xbf", 3, 0, 0},
		{"\xed\xa0\x80", 3, 0, 0}, {"\xed\xbf\xbf", 3, 0, 0},
		{"\xf0\x8f\xbf\xbf", 4, 0, 0}, {"\xf4\x90\x80\x80", 4, 0, 0},
		{"\xf5\x80\x80\x80", 4, 0, 0}, {"\xe2\x82", 2, 0, 0}};
	uint32_t code;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		assert_int_equal(
			utf8_decode(table[i].bytes, table[i].length, &code),
			table[i].size);
		if (table[i].size)
			assert_int_equal(code, table[i].code);
	}
}

/* Of ASCII only, whatever the locale: an umlaut's bytes stay. */
static void
test_graphic(void **state)
{
	char text[24];
	unsigned byte;
	size_t at;

	(void)state;
	for (byte = 0; byte < 256; byte++)
		for (at = 0; at < sizeof text; at++) {
			bool is_one = byte >= ' ' && byte < 0x7f;

			memset(text, '~', sizeof text);
			text[at] = (char)byte;
			assert_int_equal(graphic_length(text, sizeof text),
				is_one ? sizeof text : at);
			assert_int_equal(graphic_length(text, at), at);
		}
	assert_int_equal(graphic_length(NULL, 0), 0);
}

static void
test_letters(void **state)
{
	struct arena arena;

	(void)state;
	arena_init(&arena);
	assert_true(slice_is(slice_lower(&arena, SLICE("Max_QTY9\xc3\x84")),
		"max_qty9\xc3\x84"));
	assert_true(slice_is(slice_upper(&arena, SLICE("Max_qty9\xc3\xa4")),
		"MAX_QTY9\xc3\xa4"));
	assert_int_equal(digit_value('f'), 15);
	assert_int_equal(digit_value('A'), 10);
	assert_int_equal(digit_value('g'), 16);
	assert_false(is_letter('_') || is_letter('\xc4') || is_digit('a'));
	arena_release(&arena);
}

static void
test_path(void **state)
{
	static const struct {
		const char *path, *directory, *file, *stem;
	} table[] = {{"lib/market.yaml", "lib/", "market.yaml", "market"},
		{"market.old.yaml", "", "market.old.yaml", "market.old"},
		{"/market", "/", "market", "market"},
		{"a.b/.yaml", "a.b/", ".yaml", ".yaml"},
		{"a.b/c", "a.b/", "c", "c"}, {"x.", "", "x.", "x"},
		{"a/", "a/", "", ""}, {"", "", "", ""}};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		struct slice path = slice_of(table[i].path);

		assert_true(slice_is(path_directory(path), table[i].directory));
		assert_true(slice_is(path_file(path), table[i].file));
		assert_true(slice_is(path_stem(path), table[i].stem));
	}
}

static void
test_edit_distance(void **state)
{
	static const struct {
		const char *a, *b;
		unsigned limit, distance;
	} table[] = {{"price", "price", 3, 0}, {"prise", "price", 3, 1},
		{"pirce", "price", 3, 1}, {"prce", "price", 3, 1},
		{"", "abc", 5, 3}, {"abc", "", 2, 3}, {"abc", "xyz", 1, 2},
		{"", "", 0, 0}};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		assert_int_equal(edit_distance(slice_of(table[i].a),
					 slice_of(table[i].b), table[i].limit),
			table[i].distance);
}

static void
test_map(void **state)
{
	struct arena arena;
	struct map map;
	size_t i;

	(void)state;
	arena_init(&arena);
	map_init(&map);
	assert_null(map_get(&map, SLICE("a")));
	for (i = 0; i < 5000; i++) {
		struct slice key = text_format(&arena, "key %zu", i);

		assert_null(map_put(&map, &arena, key, (char *)&arena + 1));
		assert_ptr_equal(
			map_put(&map, &arena, key, &map), (char *)&arena + 1);
	}
	assert_int_equal(map.count, 5000);
	for (i = 0; i < 5000; i++) {
		struct slice key = text_format(&arena, "key %zu", i);

		assert_non_null(map_get(&map, key));
		assert_true(slice_equal(map.entries[i].key, key));
	}
	assert_null(map_get(&map, SLICE("key 5000")));
	assert_null(map_get(&map, SLICE("key")));
	assert_null(map_put(&map, &arena, SLICE("a\0b"), &map));
	assert_null(map_get(&map, SLICE("a\0c")));
	assert_null(map_put(&map, &arena, SLICE(""), &map));
	assert_non_null(map_get(&map, SLICE("")));
	arena_release(&arena);
}

static void
test_hash(void **state)
{
	(void)state;
	/* From the test suite of the algorithm's page. */
	assert_true(hash_bytes(HASH_START, "", 0) == 0xcbf29ce484222325u);
	assert_true(hash_bytes(HASH_START, "a", 1) == 0xaf63dc4c8601ec8cu);
	assert_true(hash_bytes(HASH_START, "foobar", 6) == 0x85944171f73967e8u);
}

static void
test_integers(void **state)
{
	static const struct {
		const char *text;
		bool good, overflow, negative;
		uint64_t magnitude;
	} table[] = {{"0", true, false, false, 0},
		{"-0", true, false, false, 0}, {"+7", true, false, false, 7},
		{"-7", true, false, true, 7}, {"0xfF", true, false, false, 255},
		{"0b101", true, false, false, 5},
		{"1_000", true, false, false, 1000},
		{"18446744073709551615", true, false, false, UINT64_MAX},
		{"18446744073709551616", false, true, false, 0},
		{"-18446744073709551615", true, false, true, UINT64_MAX},
		{"0x10000000000000000", false, true, false, 0},
		{"", false, false, false, 0}, {"-", false, false, false, 0},
		{"0x", false, false, false, 0}, {"1_", false, false, false, 0},
		{"_1", false, false, false, 0}, {"1a", false, false, false, 0},
		{"0b2", false, false, false, 0},
		{"1 ", false, false, false, 0}};
	struct integer value;
	bool overflow;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		bool good = integer_parse(
			slice_of(table[i].text), &value, &overflow);

		assert_int_equal(good, table[i].good);
		assert_int_equal(overflow, table[i].overflow);
		if (!good)
			continue;
		assert_int_equal(value.negative, table[i].negative);
		assert_true(value.magnitude == table[i].magnitude);
	}
}

static void
test_integer_bits(void **state)
{
	static const struct {
		int64_t low, high;
		unsigned bits;
	} table[] = {{0, 0, 1}, {0, 1, 1}, {0, 2, 2}, {0, 255, 8}, {0, 256, 9},
		{-1, 0, 1}, {-1, 1, 2}, {-4, 3, 3}, {-5, 3, 4}, {-4, 4, 4},
		{-5, -1, 4}, {-1, -1, 1}, {0, INT64_MAX, 63},
		{INT64_MIN, INT64_MAX, 64}, {5, 7, 3}};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		assert_int_equal(integer_bits(integer_of(table[i].low),
					 integer_of(table[i].high)),
			table[i].bits);
	assert_int_equal(
		integer_bits(integer_of(0), integer_of_unsigned(UINT64_MAX)),
		64);
}

static void
test_integer_ends(void **state)
{
	unsigned bits;

	(void)state;
	for (bits = 1; bits <= 64; bits++) {
		struct integer low = integer_lowest(bits, true);
		struct integer high = integer_highest(bits, true);

		assert_int_equal(integer_bits(low, high), bits);
		assert_true(integer_compare(low, high) < 0);
		assert_int_equal(integer_bits(integer_lowest(bits, false),
					 integer_highest(bits, false)),
			bits);
	}
	assert_true(integer_pattern(integer_of(-1)) == UINT64_MAX);
	assert_true(
		integer_pattern(integer_of(INT64_MIN)) == (uint64_t)1 << 63);
	assert_int_equal(integer_compare(integer_of(-3), integer_of(-3)), 0);
	assert_true(integer_compare(integer_of(-3), integer_of(-2)) < 0);
	assert_true(integer_compare(integer_of(-3), integer_of(2)) < 0);
}

static void
test_reals(void **state)
{
	static const struct {
		const char *text;
		bool good;
		double value;
	} table[] = {{"1", true, 1}, {"-1.5", true, -1.5}, {"1e3", true, 1000},
		{"1.25E-2", true, 0.0125}, {"1.", false, 0}, {".5", false, 0},
		{"1e", false, 0}, {"1e+", false, 0}, {"nan", false, 0},
		{"inf", false, 0}, {"0x1p3", false, 0}, {"1,5", false, 0},
		{"", false, 0}, {"1 ", false, 0}, {"1.5.2", false, 0}};
	double value;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		assert_int_equal(real_parse(slice_of(table[i].text), &value),
			table[i].good);
		if (table[i].good)
			assert_true(value == table[i].value);
	}
}

static void
test_texts(void **state)
{
	static const double values[] = {
		0.1, 1.0 / 3, 1e300, 5e-324, DBL_MAX, -2.5, 0, 123456789};
	struct arena arena;
	double again;
	size_t i;

	(void)state;
	arena_init(&arena);
	for (i = 0; i < COUNT(values); i++) {
		assert_true(real_parse(
			real_text(&arena, values[i], false), &again));
		assert_true(again == values[i]);
	}
	assert_true(slice_is(real_text(&arena, 0.1, false), "0.1"));
	assert_true(slice_is(real_text(&arena, -90.0, false), "-90"));
	assert_true(slice_is(real_text(&arena, -0.0, false), "-0"));
	assert_true(slice_is(real_text(&arena, 1e15, false), "1e+15"));
	assert_true(slice_is(real_text(&arena, (double)0.1f, true), "0.1"));
	assert_true(slice_is(integer_text(&arena, integer_of(INT64_MIN)),
		"-9223372036854775808"));
	assert_true(
		slice_is(integer_text(&arena, integer_of_unsigned(UINT64_MAX)),
			"18446744073709551615"));
	arena_release(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_arena),
		cmocka_unit_test(test_arena_grow),
		cmocka_unit_test(test_slices),
		cmocka_unit_test(test_buffer),
		cmocka_unit_test(test_buffer_drain),
		cmocka_unit_test(test_buffer_format_limit),
		cmocka_unit_test(test_utf8),
		cmocka_unit_test(test_graphic),
		cmocka_unit_test(test_letters),
		cmocka_unit_test(test_path),
		cmocka_unit_test(test_edit_distance),
		cmocka_unit_test(test_map),
		cmocka_unit_test(test_hash),
		cmocka_unit_test(test_integers),
		cmocka_unit_test(test_integer_bits),
		cmocka_unit_test(test_integer_ends),
		cmocka_unit_test(test_reals),
		cmocka_unit_test(test_texts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT */
/*
 * Patterns: what they match and what not, how small they become, and what is
 * refused, with the place that the message points at; and that the run time
 * says the same of its tables. That a JavaScript engine says so of thousands is
 * for tests/pattern.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <stdlib.h>

#define SLOTGEN_IMPLEMENTATION
#include "pattern/inclusion.h"
#include "pattern_table.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void
compile(struct arena *arena, const char *text, struct pattern *pattern)
{
	struct pattern_fault fault;

	if (pattern_compile(arena, slice_of(text), pattern, &fault))
		return;
	print_message("%s: refused: %.*s\n", text, SLICE_ARGS(fault.words));
	fail();
}

/* What both say, which is the same. */
static bool
matches_both(const struct pattern *pattern, const char *text, size_t length)
{
	slot_pattern *table = pattern_table(pattern);
	bool matches = slot_pattern_matches(table, text, length);

	free(table);
	assert_int_equal(pattern_matches(pattern, (struct slice){text, length}),
		matches);
	return matches;
}

static void
check_match(const char *text, const char *subject, size_t length, bool matches)
{
	struct pattern pattern;
	struct arena arena;

	arena_init(&arena);
	compile(&arena, text, &pattern);
	if (matches_both(&pattern, subject, length) != matches) {
		print_message("%s: '%s' should %smatch\n", text, subject,
			matches ? "" : "not ");
		fail();
	}
	arena_release(&arena);
}

/* Texts that match, and texts that do not; each list ends with NULL. */
static void
test_matches(void **state)
{
	static const struct {
		const char *pattern;
		const char *match[6], *other[6];
	} table[] = {
		{"", {"", "a", "\n"}, {NULL}},
		{"b", {"abc", "b"}, {"", "ac", "B"}},
		{"^a$", {"a"}, {"a\n", "", "aa", "\na"}},
		{"(^x$)|(y$)", {"x", "zy", "y"}, {"xz", "xx", "yx"}},
		{"^(?!https?:).+$", {"ftp:", "http", "xhttp:"},
			{"http:", "https:x", "", "a\nb"}},
		{"^(?=.*\\d)(?=.*[a-z])(?!.* )[^x]*$", {"a1", "1a\n"},
			{"a", "1", "a 1", "xa1"}},
		{"\\bfoo\\b",
			{"foo", "a foo b", "-foo-",
				"\xc3\xa9"
				"foo"},
			{"afoo", "foo_", "fo", "9foo"}},
		{"\\B", {"", "aa", "\xc3\xa9", " a a  "},
			{"a",
				"a\xc3\xa9"
				"a",
				"b-b"}},
		{"a\\Bb", {"ab"}, {"a", "b", "a b"}},
		{"^\\b", {"a", "a "}, {"", " a", "\xc3\xa9"}},
		{"$^", {""}, {"a", "\n"}},
		{"x*$", {"", "x", "y"}, {NULL}},
		{"[]", {NULL}, {"", "a", "]"}},
		{"^[^]$", {"a", "\n", "\xf0\x9f\x98\x80"}, {"", "aa"}},
		{"^.$", {"a", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"},
			{"\n", "\r", "\xe2\x80\xa8", "\xe2\x80\xa9", "ab"}},
		{"^\\d\\D$", {"1a", "0\xc3\xa9"},
			{"11", "aa",
				"\xd9\xa3"
				"a"}},
		{"^\\w\\W$", {"_-", "a\xc3\xa9"}, {"aa", "\xc3\xa9-"}},
		{"^\\s\\S$",
			{" a",
				"\xef\xbb\xbf"
				"a",
				"\xc2\xa0"
				"a"},
			{"a ", "  ",
				"\xe2\x80\x8b"
				"a"}},
		{"^[a-c]{2,3}?$", {"ab", "abc"}, {"a", "abca", "ad"}},
		{"^(?:ab){0}$", {""}, {"ab"}},
		{"^(ab|)(?<n>c)(?P<m>d)$", {"abcd", "cd"}, {"abc", "bcd"}},
		{"^a{1,$", {"a{1,"}, {"a"}},
		{"^]}{$", {"]}{"}, {""}},
		{"^[\\w-.]$", {"a", "-", "."}, {",", "/"}},
		{"^[\\b\\-\\]^]$", {"\b", "-", "]", "^"}, {"b"}},
		{"^\\x41\\u00e9\\u{1f600}\\ud83d\\ude00\\cA\\t\\/\\_$",
			{"A\xc3\xa9\xf0\x9f\x98\x80\xf0\x9f\x98\x80\x01\t/_"},
			{"A"}},
		{"^[\\ud800-\\udfff]?$", {""}, {"\xed\xa0\x80"}},
		{"(?i)^[a-c]Z[^k]$", {"AZq", "czQ"}, {"dzq", "azK", "azk"}},
		{"^\\p{Lu}\\p{Ll}\\P{L}$",
			{"\xc3\x89\xc3\xa9"
			 "1",
				"Ab-"},
			{"ab-", "Abc"}},
		{"^[\\p{Nd}\\p{gc=Zs}\\p{Letter}]+$",
			{"\xd9\xa3", " a1", "\xe4\xb8\xad"}, {"-", "$", "\n"}},
		{"^[\\p{P}\\p{S}]$", {"-", "$", "\xe2\x82\xac"}, {"a", "1"}},
	};
	size_t i, j;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		for (j = 0; table[i].match[j]; j++)
			check_match(table[i].pattern, table[i].match[j],
				strlen(table[i].match[j]), true);
		for (j = 0; table[i].other[j]; j++)
			check_match(table[i].pattern, table[i].other[j],
				strlen(table[i].other[j]), false);
	}
}

/* Bytes that are no UTF-8, and zeros. */
static void
test_bytes(void **state)
{
	static const char bad[] = "\xc3(", half[] = "a\xe2\x82",
			  zero[] = "a\0b";

	(void)state;
	check_match("^[^x]+$", bad, 2, false);
	check_match("^\\W+$", half, 3, false);
	check_match("\\(", bad, 2, true);
	check_match("^a", half, 3, true);
	check_match("\\0b", zero, 3, true);
	check_match("^[^\\0]*$", zero, 3, false);
	check_match("^[^b]*$", "\xed\xa0\x80", 3, false); /* a surrogate */
	check_match("^[^b]*$", "\xc0\x80", 2, false);     /* overlong */
	check_match("^[^b]*$", "\xf4\x90\x80\x80", 4, false);
}

static void
check_within(const char *narrow, const char *wide, bool is_within)
{
	struct pattern a, b;
	struct arena arena;

	arena_init(&arena);
	compile(&arena, narrow, &a);
	compile(&arena, wide, &b);
	assert_int_equal(pattern_is_within(&a, &b), is_within);
	arena_release(&arena);
}

static void
test_within(void **state)
{
	(void)state;
	check_within("^a+$", "^a*$", true);
	check_within("^a*$", "^a+$", false);
	check_within("^a+$", "a", true);
	check_within("a", "^a+$", false);
	check_within("[]", "x", true); /* nothing matches */
	check_within("x", "[]", false);
	check_within("x", "", true); /* all matches */
	check_within("", "x", false);
	check_within("^GO:[0-9]{7}$", "^[A-Z]+:\\d+$", true);
	check_within("^[A-Z]+:\\d{7}$", "^GO:[0-9]{7}$", false);
	check_within("^\\u00e9$", "^[^a]$", true);
	check_within("^[^a]$", "^\\u00e9$", false);
	check_within("^(?!a).$", "^[^a]$", true);
	check_within("^.$", "^(?!a).$", false);
	/* Too many pairs to be sure. */
	check_within("(a|b)*a(a|b){11}$", "(a|b)*a(a|b){11}$", false);
}

static void
test_sizes(void **state)
{
	static const struct {
		const char *pattern;
		unsigned states, classes;
		const char *costliest;
	} table[] = {
		{"", 1, 1, ""},
		{"[]", 1, 1, ""},
		{"(a*)*b", 2, 2, ""},
		{"^a$", 3, 2, ""},
		{"^(a|b|cd){3}(?:e{20})$", 28, 5, "{20}"},
		{"x{1000}", 1001, 2, "{1000}"},
		{"^x{0,1000}$", 1002, 2, "{0,1000}"},
		{"^(?:(?:^|x{0}){1000}){1000}$", 2, 1, ""},
		{"^GO:[0-9]{7}$", 12, 5, "{7}"},
		{"^(?:[\\x00-\\x7f][\\x00-\\x7f])*$", 3, 2, ""},
	};
	struct pattern pattern;
	struct arena arena;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		arena_init(&arena);
		compile(&arena, table[i].pattern, &pattern);
		if (pattern.states != table[i].states ||
			pattern.classes != table[i].classes)
			print_message("%s\n", table[i].pattern);
		assert_int_equal(pattern.states, table[i].states);
		assert_int_equal(pattern.classes, table[i].classes);
		assert_true(slice_is(pattern.costliest, table[i].costliest));
		assert_int_equal(pattern.is_wide, pattern.states > 256);
		assert_int_equal(pattern.bytes,
			256 +
				pattern.states * pattern.classes *
					(pattern.is_wide ? 2 : 1));
		arena_release(&arena);
	}
}

/* Other words for the same texts are the same automaton. */
static void
test_equal(void **state)
{
	static const struct {
		const char *a, *b;
		bool equal;
	} table[] = {{"^(?:a|b)+$", "^[ab][ab]*?$", true},
		{"a", "^[^]*a", false} /* behind no UTF-8 */,
		{"^a{2,4}$", "^aa(a(a)?)?$", true},
		{"^(?!b)[a-c]$", "^[ac]$", true}, {"^\\d$", "^[0-9]$", true},
		{"^a$", "^b$", false}, {"^a", "a$", false}, {"", "[]", false}};
	struct pattern a, b;
	struct arena arena;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		arena_init(&arena);
		compile(&arena, table[i].a, &a);
		compile(&arena, table[i].b, &b);
		if (pattern_equal(&a, &b) != table[i].equal)
			print_message("%s, %s\n", table[i].a, table[i].b);
		assert_int_equal(pattern_equal(&a, &b), table[i].equal);
		arena_release(&arena);
	}
}

/* The order of the states, which tables and the run time rely on. */
static void
test_order(void **state)
{
	struct pattern pattern;
	struct arena arena;

	(void)state;
	arena_init(&arena);
	compile(&arena, "^a(b|$)", &pattern);
	assert_int_equal(pattern.first, 1);
	assert_int_equal(pattern.start, 1);
	assert_int_equal(pattern.accepting, 2);
	assert_int_equal(pattern.last, 3);
	assert_int_equal(pattern.states, 4);
	compile(&arena, "a$", &pattern);
	assert_int_equal(pattern.first, 0);
	assert_int_equal(pattern.accepting, 1);
	assert_int_equal(pattern.last, 2);
	assert_int_equal(pattern.states, 2);
	arena_release(&arena);
}

/* A table of 16 bits, and a text of megabytes. */
static void
test_long(void **state)
{
	enum { LONG = 10 << 20 };
	char *text = malloc(LONG);
	struct pattern pattern;
	struct arena arena;

	(void)state;
	assert_non_null(text);
	memset(text, 'x', LONG);
	arena_init(&arena);
	compile(&arena, "^(?:x{400}|y)*$", &pattern);
	assert_true(pattern.is_wide);
	assert_true(matches_both(&pattern, text, LONG / 400 * 400));
	assert_false(matches_both(&pattern, text, LONG));
	text[LONG - 1] = 'z';
	assert_false(matches_both(&pattern, text, LONG));
	compile(&arena, "(x+x+)+y", &pattern);
	assert_false(matches_both(&pattern, text, LONG));
	assert_false(matches_both(&pattern, NULL, 0));
	arena_release(&arena);
	free(text);
}

struct refused {
	const char *pattern;
	size_t offset, length;
	const char *words; /* part of them */
};

static void
check_refused(const struct refused *refused)
{
	struct pattern_fault fault = {0};
	struct pattern pattern;
	struct arena arena;
	bool good;

	arena_init(&arena);
	good = pattern_compile(
		&arena, slice_of(refused->pattern), &pattern, &fault);
	if (good || fault.offset != refused->offset ||
		fault.length != refused->length ||
		!strstr(fault.words.bytes, refused->words))
		print_message("%s: at %zu, %zu bytes: %.*s\n", refused->pattern,
			fault.offset, fault.length, SLICE_ARGS(fault.words));
	assert_false(good);
	assert_int_equal(fault.offset, refused->offset);
	assert_int_equal(fault.length, refused->length);
	assert_non_null(strstr(fault.words.bytes, refused->words));
	arena_release(&arena);
}

static void
test_refused(void **state)
{
	static const struct refused table[] = {
		{"(\\w)\\1", 4, 2,
			"a back-reference needs memory: match that in "
			"'validate:'"},
		{"(?<n>a)\\k<n>", 7, 2, "back-reference"},
		{"a(?<=b)", 1, 4, "look-behind"},
		{"a(?<!b)", 1, 4, "look-behind"},
		{"a(?=b)", 1, 3, "a look-ahead stands behind a leading ^"},
		{"(?!b)a", 0, 3, "a look-ahead stands behind"},
		{"^(?=a(?!b))", 5, 3, "a look-ahead stands behind"},
		{"^(?=a)*", 6, 1, "nothing to repeat"},
		{"a|^(?=b)", 3, 3, "a look-ahead stands behind"},
		{"(?>a)", 0, 3, "atomic"},
		{"a*+", 1, 2, "possessive"},
		{"a(?i)b", 1, 3, "front"},
		{"(?m)a", 0, 3, "front"},
		{"(?#a)", 0, 3, "comment"},
		{"(?", 0, 2, "front"},
		{"\\Aa", 0, 2, "write ^"},
		{"a\\Z", 1, 2, "write $"},
		{"a\\z", 1, 2, "write $"},
		{"\\h", 0, 2, "escapes"},
		{"[[:alpha:]]", 1, 9, "POSIX"},
		{"\\p{Greek}", 0, 9, "L, Lu, Ll, N, Nd, Z, Zs, P, S, M"},
		{"\\pL", 0, 2, "\\p{...}"},
		{"\\p{L", 0, 4, "'}' is missing"},
		{"\\u{110000}", 0, 10, "10ffff"},
		{"\\u{}", 0, 4, "10ffff"},
		{"\\u12", 0, 4, "4 hexadecimal"},
		{"\\xg1", 0, 2, "2 hexadecimal"},
		{"\\01", 0, 3, "octal"},
		{"[\\1]", 1, 2, "octal"},
		{"\\c1", 0, 2, "letter"},
		{"a\\", 1, 1, "nothing follows"},
		{"*a", 0, 1, "nothing to repeat"},
		{"a**", 2, 1, "nothing to repeat"},
		{"a{2}{3}", 4, 3, "nothing to repeat"},
		{"(|+)", 2, 1, "nothing to repeat"},
		{"^*", 1, 1, "nothing to repeat"},
		{"a{3,2}", 1, 5, "smaller than the least"},
		{"x{1,4096}", 1, 8, "a repeat counts to 1000 at most"},
		{"x{99999999999999999999}", 1, 22, "1000 at most"},
		{"x{,5}", 1, 4, "write {0,5}"},
		{"[b-a]", 1, 3, "before it begins"},
		{"[a", 0, 1, "']' is missing"},
		{"(a", 0, 1, "')' is missing"},
		{"a)", 1, 1, "closes no group"},
		{"(?<1", 0, 4, "'>'"},
		{"(?<>a)", 0, 3, "'>'"},
		{"a\xff", 1, 1, "UTF-8"},
		{"(a|b)*a(a|b){14}", 12, 4,
			"needs more than 4096 states: {14} counts"},
		{"(x{100}){100}", 8, 5,
			"needs more than 4096 states: {100} counts"},
		{"((x{1000}){1000}){1000}", 17, 6, "4096 states"},
		{"^(?=[^]*a[^]{13}$)(?=[^]*b[^]{13}$)", 12, 4,
			"needs more than 4096 states: {13} counts"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		check_refused(&table[i]);
}

static void
test_limits(void **state)
{
	enum { MOST = 65536 };
	static char text[MOST + 2];
	struct pattern_fault fault;
	struct pattern pattern;
	struct arena arena;
	int i;

	(void)state;
	arena_init(&arena);
	/* groups in groups */
	memset(text, '(', 200);
	memset(text + 200, ')', 200);
	compile(&arena, text, &pattern);
	memset(text, '(', 201);
	memset(text + 201, ')', 201);
	check_refused(&(struct refused){text, 200, 1, "200 deep"});
	/* states: each character is one, and one is the start, one nothing */
	memset(text, 0, sizeof text);
	text[0] = '^';
	memset(text + 1, 'a', 4094);
	compile(&arena, text, &pattern);
	assert_int_equal(pattern.states, 4096);
	text[4095] = 'a';
	check_refused(&(struct refused){text, 0, 4096, "4096 states"});
	/* bytes */
	for (i = 0; i < MOST; i++)
		text[i] = (char)('a' + i % 26);
	text[0] = '[';
	text[MOST - 1] = ']';
	compile(&arena, text, &pattern);
	assert_false(pattern_compile(
		&arena, (struct slice){text, MOST + 1}, &pattern, &fault));
	assert_non_null(strstr(fault.words.bytes, "65536 bytes"));
	arena_release(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_matches),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_within),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_equal),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_long),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

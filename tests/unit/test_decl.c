/* SPDX-License-Identifier: MIT */
/*
 * Declarations: what is read, printed back in one spelling, and what is
 * refused, with the word that the message points at.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "load/decl.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

struct fixture {
	struct run run;
	struct source source;
	struct node node;
	struct buffer text;
};

/* A plain scalar that stands behind "- " in a source of its own. */
static void
fixture_start(struct fixture *fixture, const char *text)
{
	memset(fixture, 0, sizeof *fixture);
	run_init(&fixture->run);
	fixture->source.name = slice_of("test.yaml");
	fixture->source.text = text_format(&fixture->run.arena, "- %s", text);
	source_index(&fixture->run.arena, &fixture->source);
	fixture->node.kind = NODE_SCALAR;
	fixture->node.plain = true;
	fixture->node.place.source = &fixture->source;
	fixture->node.place.offset = 2;
	fixture->node.text.bytes = fixture->source.text.bytes + 2;
	fixture->node.text.length = strlen(text);
	fixture->node.place.length = (uint32_t)strlen(text);
}

static void
fixture_end(struct fixture *fixture)
{
	buffer_release(&fixture->text);
	run_release(&fixture->run);
}

static void
print_literal(struct fixture *fixture, const struct literal *literal)
{
	static const char *const kinds[] = {
		"", "", "real ", "text ", "char ", "word ", "list "};
	struct buffer *out = &fixture->text;
	size_t i;

	buffer_add_text(out, kinds[literal->kind]);
	switch (literal->kind) {
	case LITERAL_NONE:
		break;
	case LITERAL_INTEGER:
		buffer_add_slice(out,
			integer_text(&fixture->run.arena, literal->integer));
		break;
	case LITERAL_REAL:
		buffer_add_slice(out,
			real_text(&fixture->run.arena, literal->real, false));
		break;
	case LITERAL_TEXT:
	case LITERAL_WORD:
		buffer_format(out, "<%.*s>", SLICE_ARGS(literal->text));
		break;
	case LITERAL_CHARACTER:
		buffer_add_slice(out,
			integer_text(&fixture->run.arena, literal->integer));
		break;
	case LITERAL_LIST:
		for (i = 0; i < literal->count; i++) {
			buffer_add_text(out, i ? "," : "{");
			print_literal(fixture, &literal->items[i]);
		}
		buffer_add_text(out, literal->count ? "}" : "{}");
		break;
	}
}

/* A part that is there, as the place it was given says. */
static void
print_part(struct fixture *fixture, struct place place)
{
	if (place.source)
		buffer_format(
			&fixture->text, "%.*s ", SLICE_ARGS(place_text(place)));
}

static void
print_dimensions(struct fixture *fixture, const struct declaration *declaration)
{
	unsigned i;

	for (i = 0; i < declaration->dimension_count; i++) {
		const struct dimension *dimension = &declaration->dimensions[i];

		switch (dimension->kind) {
		case DIMENSION_FIXED:
			buffer_format(&fixture->text, "[%llu]",
				(unsigned long long)dimension->count);
			break;
		case DIMENSION_BOUNDED:
			buffer_format(&fixture->text, "[<=%llu]",
				(unsigned long long)dimension->count);
			break;
		case DIMENSION_GROWABLE:
			buffer_add_text(&fixture->text, "[]");
			break;
		}
	}
}

static void
print_range(struct fixture *fixture, const char *word,
	const struct declared_range *range)
{
	struct buffer *out = &fixture->text;

	if (!range->in.source)
		return;
	buffer_add_text(out, word);
	print_literal(fixture, &range->low);
	buffer_add_text(out, range->leaves_low ? "<.." : "..");
	buffer_add_text(out, range->leaves_high ? "<" : "");
	print_literal(fixture, &range->high);
}

static const char *
print_declaration(
	struct fixture *fixture, const struct declaration *declaration)
{
	struct buffer *out = &fixture->text;

	print_part(fixture, declaration->words->opt);
	print_part(fixture, declaration->words->own);
	print_part(fixture, declaration->words->ref);
	print_part(fixture, declaration->words->weak);
	print_part(fixture, declaration->words->constant);
	print_part(fixture, declaration->type.place);
	print_part(fixture, declaration->words->pointer);
	print_part(fixture, declaration->name.place);
	print_dimensions(fixture, declaration);
	if (declaration->bits)
		buffer_format(
			out, ":%llu", (unsigned long long)declaration->bits);
	print_range(fixture, " in ", declaration->range);
	print_range(fixture, " length ", declaration->length);
	if (declaration->start->kind != LITERAL_NONE) {
		buffer_add_text(out, " = ");
		print_literal(fixture, declaration->start);
	}
	buffer_add_text(out, " ");
	print_part(fixture, declaration->words->identifier);
	print_part(fixture, declaration->words->key);
	print_part(fixture, declaration->words->readonly);
	while (out->length && out->bytes[out->length - 1] == ' ')
		out->length--;
	buffer_add(out, "", 1);
	return out->bytes;
}

struct good {
	const char *text, *read;
};

static void
check_good(const struct good *good, bool named)
{
	struct declaration declaration;
	struct fixture fixture;
	bool read;

	fixture_start(&fixture, good->text);
	read = named
		? decl_parse_slot(&fixture.run, &fixture.node, &declaration)
		: decl_parse_type(&fixture.run, &fixture.node, &declaration);
	if (!read)
		print_message("%s: %s\n", good->text,
			fixture.run.diag.messages[0]->text.bytes);
	assert_true(read);
	assert_int_equal(fixture.run.diag.errors, 0);
	assert_string_equal(
		print_declaration(&fixture, &declaration), good->read);
	if (named) {
		assert_true(slice_equal(declaration.name.text,
			place_text(declaration.name.place)));
		assert_true(slice_equal(
			fixture.node.text, place_text(declaration.place)));
	}
	fixture_end(&fixture);
}

static void
test_slots(void **state)
{
	static const struct good table[] = {
		{"uint64_t id identifier", "uint64_t id  identifier"},
		{"double   price", "double price"},
		{"uint32_t qty in 0..1000000 = 0",
			"uint32_t qty  in 0..1000000 = 0"},
		{"opt weak Node *parent", "opt weak Node * parent"},
		{"weak opt Node* parent", "opt weak Node * parent"},
		{"own T *x[]", "own T * x []"},
		{"char*s", "char * s"},
		{"const char *s", "const char * s"},
		{"ref char *s", "ref char * s"},
		{"char symbol[8]", "char symbol [8]"},
		{"char names[4][16]", "char names [4][16]"},
		{"T x[ <= 4 ][ 3 ]", "T x [<=4][3]"},
		{"T x[0x10][][<=2][1]", "T x [16][][<=2][1]"},
		{"uint8_t mode:3", "uint8_t mode :3"},
		{"uint64_t mode : 64", "uint64_t mode :64"},
		{"uint8_t v[2]:3 = 1", "uint8_t v [2]:3 = 1"},
		{"bool active = true readonly",
			"bool active  = word <true> readonly"},
		{"bool active readonly = true",
			"bool active  = word <true> readonly"},
		{"uint8_t x in 0..9 key = 3 identifier",
			"uint8_t x  in 0..9 = 3 identifier key"},
		/* '..' binds first */
		{"double r in 0.5..1.5", "double r  in real 0.5..real 1.5"},
		{"double r in 1..2", "double r  in 1..2"},
		{"double r in 1 .. 2", "double r  in 1..2"},
		{"double r in -1e-3..1e3",
			"double r  in real -0.001..real 1000"},
		{"int8_t t in -5..-1", "int8_t t  in -5..-1"},
		{"uint32_t q in 1..", "uint32_t q  in 1.."},
		{"uint32_t q in ..9", "uint32_t q  in ..9"},
		{"uint32_t q in 1.. = 3", "uint32_t q  in 1.. = 3"},
		{"uint32_t q in 1.. readonly", "uint32_t q  in 1.. readonly"},
		{"char c in 'a'..'z'", "char c  in char 97..char 122"},
		/* without a bound itself */
		{"double r in 0..<1", "double r  in 0..<1"},
		{"double r in 0<..1", "double r  in 0<..1"},
		{"double r in 0.5 <..< 1", "double r  in real 0.5<..<1"},
		{"double r in ..<-1", "double r  in ..<-1"},
		{"double r in LOW<.. = 1", "double r  in word <LOW><.. = 1"},
		/* lengths */
		{"string s length 1..40", "string s  length 1..40"},
		{"string s length 13 key", "string s  length 13..13 key"},
		{"string s length 2.. = \"ab\"",
			"string s  length 2.. = text <ab>"},
		{"string s = \"ab\" length ..MOST",
			"string s  length ..word <MOST> = text <ab>"},
		{"T x[] length 1..8", "T x [] length 1..8"},
		{"string length length 1..2", "string length  length 1..2"},
		{"double r in 0.. length 3", "double r  in 0.. length 3..3"},
		{"double r in 0..length", "double r  in 0..word <length>"},
		{"double r in 0..length key",
			"double r  in 0..word <length> key"},
		/* values */
		{"Side sides[4] = buy", "Side sides [4] = word <buy>"},
		{"Side s[4] = {buy, sell}",
			"Side s [4] = list {word <buy>,word <sell>}"},
		{"uint8_t m[2][2] = {{1, 2}, {3}, }",
			"uint8_t m [2][2] = list {list {1,2},list {3}}"},
		{"uint8_t m[2] = {} readonly",
			"uint8_t m [2] = list {} readonly"},
		{"uint64_t x = 0xFFFF_FFFF_FFFF_FFFF",
			"uint64_t x  = 18446744073709551615"},
		{"uint8_t x = 0b1010", "uint8_t x  = 10"},
		{"int64_t x = -9223372036854775808",
			"int64_t x  = -9223372036854775808"},
		{"double x = 18446744073709551616",
			"double x  = real 1.8446744073709552e+19"},
		{"float x = nan", "float x  = word <nan>"},
		{"float x = -inf", "float x  = word <-inf>"},
		{"string s = \"a=b # c: d\"", "string s  = text <a=b # c: d>"},
		{"string s = \"\"", "string s  = text <>"},
		{"string s = \"\\t\\\"\\'\\\\\\x41\\101!\"",
			"string s  = text <\t\"'\\AA!>"},
		{"char c = ':'", "char c  = char 58"},
		{"char c = '\\''", "char c  = char 39"},
		{"char c = '\\0'", "char c  = char 0"},
		{"char c = '\\377'", "char c  = char 255"},
		{"char c = '\"'", "char c  = char 34"},
		/* the word behind the type is the name, whatever it is */
		{"uint64_t id key", "uint64_t id  key"},
		{"string key", "string key"},
		{"float in", "float in"},
		{"bool opt", "bool opt"},
		{"float in in 0..1", "float in  in 0..1"},
		{"bool readonly readonly", "bool readonly  readonly"},
		{"bool opt = opt", "bool opt  = word <opt>"},
		{"Side Side", "Side Side"},
		{"opt string opt", "opt string opt"},
		{"uint8_t\tx", "uint8_t x"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		check_good(&table[i], true);
}

static void
test_types(void **state)
{
	static const struct good table[] = {
		{"uint8_t in 0..100", "uint8_t  in 0..100"},
		{"Percent", "Percent"},
		{"Percent in 0..50 = 3", "Percent  in 0..50 = 3"},
		{"string", "string"},
		{"uint8_t:3", "uint8_t :3"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		check_good(&table[i], false);
}

struct bad {
	const char *text;
	const char *at;      /* the bytes pointed at, and what follows them */
	const char *message; /* part of it */
	enum diag_code code;
};

static void
check_bad(const struct bad *bad, bool named)
{
	struct declaration declaration;
	struct message *message;
	struct fixture fixture;
	bool read;

	fixture_start(&fixture, bad->text);
	read = named
		? decl_parse_slot(&fixture.run, &fixture.node, &declaration)
		: decl_parse_type(&fixture.run, &fixture.node, &declaration);
	if (read)
		print_message("%s: accepted\n", bad->text);
	assert_false(read);
	assert_int_equal(fixture.run.diag.errors, 1);
	assert_int_equal(fixture.run.diag.count, 1);
	message = fixture.run.diag.messages[0];
	if (!strstr(message->text.bytes, bad->message) ||
		message->code != bad->code)
		print_message("%s: %s\n", bad->text, message->text.bytes);
	assert_non_null(strstr(message->text.bytes, bad->message));
	assert_int_equal(message->code, bad->code);
	assert_string_equal(
		fixture.source.text.bytes + message->place.offset, bad->at);
	fixture_end(&fixture);
}

static void
test_refused(void **state)
{
	static const struct bad table[] = {
		{"uint8_t", "", "needs a name", CODE_SYNTAX},
		{"Node *", "", "needs a name", CODE_SYNTAX},
		{"uint8_t in 0..9", "in 0..9", "needs a name", CODE_SYNTAX},
		{"uint8_t = 3", "= 3", "needs a name", CODE_SYNTAX},
		{"y[3]", "[3]", "behind the name", CODE_SYNTAX},
		{"uint8_t[4] x", "[4] x", "behind the name", CODE_SYNTAX},
		{"opt", "", "begins with a type", CODE_SYNTAX},
		{"", "", "begins with a type", CODE_SYNTAX},
		{"*x", "*x", "begins with a type", CODE_SYNTAX},
		{"3 x", "3 x", "begins with a type", CODE_SYNTAX},
		{"Node **x", "*x", "one '*'", CODE_SYNTAX},
		{"opt weak opt T *x", "opt T *x", "twice", CODE_SYNTAX},
		{"const int32_t x", "const int32_t x", "readonly", CODE_SYNTAX},
		{"const char s", "const char s", "readonly", CODE_SYNTAX},
		{"char const *s", "*s", "readonly", CODE_SYNTAX},
		{"unsigned int x", "x", "uint8_t", CODE_SYNTAX},
		{"struct foo *p", "*p", "void *", CODE_SYNTAX},
		{"uint8_t x in 0..9 :4", ":4", "directly behind", CODE_SYNTAX},
		{"uint8_t x in 0..9 [4]", "[4]", "directly behind",
			CODE_SYNTAX},
		{"Side side:\"x\"", "\"x\"", "number of bits", CODE_SYNTAX},
		{"Side side:0", "0", "1 to 64", CODE_BAD_BITS},
		{"Side side:65", "65", "1 to 64", CODE_BAD_BITS},
		{"Side side:-1", "-1", "1 to 64", CODE_BAD_BITS},
		{"uint8_t x in 1.", "1.", "both sides", CODE_SYNTAX},
		{"uint8_t x in .5..1", ".5..1", "both sides", CODE_SYNTAX},
		{"double x = 1.", "1.", "both sides", CODE_SYNTAX},
		{"double x = .5", ".5", "both sides", CODE_SYNTAX},
		{"double x = 1.e3", "1.e3", "both sides", CODE_SYNTAX},
		{"uint8_t x in 0...5", ".5", "both sides", CODE_SYNTAX},
		{"uint8_t x in 0-9", "-9", "takes a range", CODE_SYNTAX},
		{"uint8_t x in", "", "takes a range", CODE_SYNTAX},
		{"uint8_t x in 5", "", "takes a range", CODE_SYNTAX},
		{"uint8_t x in ..", "", "takes a range", CODE_SYNTAX},
		{"uint8_t x in [0, 5]", "[0, 5]", "takes a range", CODE_SYNTAX},
		{"uint8_t x in 0..9 in 1..2", "in 1..2", "twice", CODE_SYNTAX},
		{"double x in <..5", "<..5", "takes a range", CODE_SYNTAX},
		{"double x in 0..<", "", "takes a range", CODE_SYNTAX},
		{"double x in <..<", "<..<", "takes a range", CODE_SYNTAX},
		{"double x in 0..<=1", "=1", "takes a range", CODE_SYNTAX},
		{"string s length", "", "a number or a range", CODE_SYNTAX},
		{"string s length ..", "", "a number or a range", CODE_SYNTAX},
		{"string s length readonly", "readonly", "a number or a range",
			CODE_SYNTAX},
		{"string s length 1..<4", "..<4", "whole numbers", CODE_SYNTAX},
		{"string s length 0...5", ".5", "both sides", CODE_SYNTAX},
		{"string s length 1 length 2", "length 2", "twice",
			CODE_SYNTAX},
		{"string s lenght 3", "lenght 3", "did you mean 'length'?",
			CODE_SYNTAX},
		{"uint8_t x = 1 = 2", "= 2", "twice", CODE_SYNTAX},
		{"uint8_t x == 2", "= 2", "one '='", CODE_SYNTAX},
		{"uint8_t x key = 2 key", "key", "twice", CODE_SYNTAX},
		{"uint8_t x =", "", "a value is", CODE_SYNTAX},
		{"string s = hello world", "hello world", "double quotes",
			CODE_SYNTAX},
		{"string s = it's", "it's", "double quotes", CODE_SYNTAX},
		{"string s = hello, world", "hello, world", "double quotes",
			CODE_SYNTAX},
		{"bool s = true reedonly", "reedonly",
			"did you mean 'readonly'?", CODE_SYNTAX},
		{"Side s = buy reedonly", "reedonly",
			"did you mean 'readonly'?", CODE_SYNTAX},
		{"uint8_t x identifer", "identifer",
			"did you mean 'identifier'?", CODE_SYNTAX},
		{"uint8_t x whatever", "whatever", "may follow", CODE_SYNTAX},
		{"uint8_t x, y", ", y", "item of its own", CODE_SYNTAX},
		{"uint8_t x;", ";", "without ';'", CODE_SYNTAX},
		{"uint8_t x @", "@", "may follow", CODE_SYNTAX},
		{"string s = \"a", "\"a", "single quotes", CODE_SYNTAX},
		{"string s = \"a\\\"", "\"a\\\"", "single quotes", CODE_SYNTAX},
		{"char c = 'a", "'a", "does not end", CODE_SYNTAX},
		{"char c = 'ab'", "'ab'", "one byte", CODE_SYNTAX},
		{"char c = ''", "''", "one byte", CODE_SYNTAX},
		{"char c = '\xc3\xa9'", "'\xc3\xa9'", "one byte", CODE_SYNTAX},
		{"string s = \"ab\\q\"", "\\q\"", "unknown escape",
			CODE_SYNTAX},
		{"string s = \"\\x4\"", "\\x4\"", "unknown escape",
			CODE_SYNTAX},
		{"string s = \"\\400\"", "\\400\"", "unknown escape",
			CODE_SYNTAX},
		{"string s = \"a\\0b\"", "\"a\\0b\"", "NUL", CODE_SYNTAX},
		{"uint8_t x[0]", "0]", "at least 1", CODE_BAD_ARRAY},
		{"uint8_t x[-1]", "-1]", "at least 1", CODE_BAD_ARRAY},
		{"uint8_t x[18446744073709551616]", "18446744073709551616]",
			"below 2^64", CODE_BAD_ARRAY},
		{"uint8_t x[1.5]", "1.5]", "length is a number", CODE_SYNTAX},
		{"uint8_t x[\"N\"]", "\"N\"]", "length is a number",
			CODE_SYNTAX},
		{"uint8_t x[<4]", "<4]", "[<=4]", CODE_SYNTAX},
		{"uint8_t x[4", "", "']' is missing", CODE_SYNTAX},
		{"uint8_t x[1][1][1][1][1]", "[1]", "4 dimensions", CODE_LIMIT},
		{"T x = {{{{{1}}}}}", "{1}}}}}", "4 deep", CODE_LIMIT},
		{"T x = {1 2}", "2}", "parted by ','", CODE_SYNTAX},
		{"T x = {1", "", "parted by ','", CODE_SYNTAX},
		{"T x = {,}", ",}", "a value is", CODE_SYNTAX},
		{"uint8_t x = 0x1_0000_0000_0000_0000",
			"0x1_0000_0000_0000_0000", "64 bits",
			CODE_OUT_OF_RANGE},
		{"uint8_t x = 010", "010", "octal", CODE_SYNTAX},
		{"uint8_t x = 12abc", "12abc", "neither", CODE_SYNTAX},
		{"float x = 1.5f", "1.5f", "neither", CODE_SYNTAX},
		{"uint8_t 3x", "3x", "neither", CODE_SYNTAX},
		{"uint8_t gr\xc3\xb6\xc3\x9f"
		 "e",
			"gr\xc3\xb6\xc3\x9f"
			"e",
			"A to Z", CODE_NAME},
		{"uint8_t my-slot", "-slot", "may follow", CODE_SYNTAX},
		{"uint8_t -inf", "-inf", "no sign", CODE_NAME},
		{"uint8_t x\n", "\n", "one line", CODE_SYNTAX},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		check_bad(&table[i], true);
}

static void
test_types_refused(void **state)
{
	static const struct bad table[] = {
		{"uint8_t percent", "percent", "no name", CODE_SYNTAX},
		{"uint8_t im 0..9", "im 0..9", "no name", CODE_SYNTAX},
		{"in 0..9", "0..9", "may follow", CODE_SYNTAX},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		check_bad(&table[i], false);
}

static void
test_name_limit(void **state)
{
	char name[257], text[300];

	(void)state;
	memset(name, 'a', sizeof name - 1);
	name[256] = '\0';
	snprintf(text, sizeof text, "bool %s", name);
	check_bad(&(struct bad){text, name, "at most 255", CODE_LIMIT}, true);
	name[255] = '\0';
	snprintf(text, sizeof text, "bool %s", name);
	check_good(&(struct good){text, text}, true);
}

static void
test_first_is_noted(void **state)
{
	struct declaration declaration;
	struct fixture fixture;
	const struct note *note;

	(void)state;
	fixture_start(&fixture, "uint8_t x = 1 in 0..9 = 2");
	assert_false(
		decl_parse_slot(&fixture.run, &fixture.node, &declaration));
	note = fixture.run.diag.messages[0]->notes;
	assert_non_null(note);
	assert_true(slice_is(place_text(note->place), "1"));
	fixture_end(&fixture);
}

static void
test_nul(void **state)
{
	struct declaration declaration;
	struct fixture fixture;

	(void)state;
	fixture_start(&fixture, "bool x");
	fixture.node.text.bytes = "bool\0x";
	assert_false(
		decl_parse_slot(&fixture.run, &fixture.node, &declaration));
	assert_non_null(
		strstr(fixture.run.diag.messages[0]->text.bytes, "NUL"));
	fixture_end(&fixture);
}

static void
test_is_declaration(void **state)
{
	static const struct {
		const char *text;
		bool is;
	} table[] = {{"", false}, {"text", false}, {" text ", false},
		{"__weakref__", false}, {"my-slot", false}, {"a.b", false},
		{"x *", false}, {"uint8_t x", true}, {"char*s", true},
		{"x[3]", true}, {"x:3", true}, {"x=3", true}, {"x\ty", true}};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		assert_int_equal(decl_is_declaration(slice_of(table[i].text)),
			table[i].is);
}

static void
test_literals(void **state)
{
	static const struct {
		const char *text, *read;
		bool quoted;
	} table[] = {{"2", "2", false}, {"-1.5", "real -1.5", false},
		{"2", "text <2>", true}, {"buy", "word <buy>", false},
		{"two words", "word <two words>", false},
		{"2024-01-01", "word <2024-01-01>", false},
		{"null", "text <null>", true}, {"", "text <>", true},
		{"null", NULL, false}, {"~", NULL, false}, {"", NULL, false}};
	struct literal literal;
	struct fixture fixture;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		bool good;

		fixture_start(&fixture, table[i].text);
		fixture.node.plain = !table[i].quoted;
		good = literal_read_scalar(
			&fixture.run, &fixture.node, &literal);
		assert_int_equal(good, table[i].read != NULL);
		if (good) {
			print_literal(&fixture, &literal);
			buffer_add(&fixture.text, "", 1);
			assert_string_equal(fixture.text.bytes, table[i].read);
		}
		fixture_end(&fixture);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_slots),
		cmocka_unit_test(test_types),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_types_refused),
		cmocka_unit_test(test_name_limit),
		cmocka_unit_test(test_first_is_noted),
		cmocka_unit_test(test_nul),
		cmocka_unit_test(test_is_declaration),
		cmocka_unit_test(test_literals),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

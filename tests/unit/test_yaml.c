/* SPDX-License-Identifier: MIT */
/*
 * YAML files as trees: what is read, what is refused and where, the limits on
 * both sides.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "load/yaml.h"
#include "message/source_read.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

struct fixture {
	struct run run;
	struct source source;
	struct node *root;
};

static void
fixture_read(struct fixture *fixture, const char *text, size_t length)
{
	struct slice slice = {text, length};

	memset(fixture, 0, sizeof *fixture);
	run_init(&fixture->run);
	fixture->source.name = slice_of("test.yaml");
	fixture->source.text = slice_copy(&fixture->run.arena, slice);
	source_index(&fixture->run.arena, &fixture->source);
	fixture->root = yaml_read(
		&fixture->run, &fixture->run.arena, &fixture->source);
}

static void
fixture_start(struct fixture *fixture, const char *text)
{
	fixture_read(fixture, text, strlen(text));
}

static void
fixture_end(struct fixture *fixture)
{
	run_release(&fixture->run);
}

/* {a: [b]} with the text that each scalar's place covers behind an '@'. */
static void
print_node(struct buffer *out, const struct node *node)
{
	size_t i;

	switch (node->kind) {
	case NODE_SCALAR:
		buffer_format(out, "%.*s@%.*s", SLICE_ARGS(node->text),
			SLICE_ARGS(place_text(node->place)));
		break;
	case NODE_SEQUENCE:
		buffer_add_text(out, node->flow ? "[" : "(");
		for (i = 0; i < node->count; i++) {
			buffer_add_text(out, i ? ", " : "");
			print_node(out, node->items[i]);
		}
		buffer_add_text(out, node->flow ? "]" : ")");
		break;
	case NODE_MAPPING:
		buffer_add_text(out, node->flow ? "{" : "<");
		for (i = 0; i < node->count; i++) {
			buffer_add_text(out, i ? ", " : "");
			print_node(out, node->items[2 * i]);
			buffer_add_text(out, ": ");
			print_node(out, node->items[2 * i + 1]);
		}
		buffer_add_text(out, node->flow ? "}" : ">");
		break;
	}
}

static void
test_trees(void **state)
{
	static const struct {
		const char *text, *tree;
	} table[] = {
		{"", "<>"},
		{"# nothing\n", "<>"},
		{"---\n", "<>"},
		{"a: b\n", "<a@a: b@b>"},
		{"%YAML 1.1\n---\na: b\n...\n", "<a@a: b@b>"},
		{"a:\n- b c\n-  'd'\n- \"e\"",
			"<a@a: (b c@b c, d@'d', e@\"e\")>"},
		{"{a: [b, {c: }]}", "{a@a: [b@b, {c@c: @}]}"},
		{"a: 'it''s'\r\nb: \"\\x41\"\r\n",
			"<a@a: it's@'it''s', b@b: A@\"\\x41\">"},
		{"\xc3\xa4: \xe2\x82\xac x\nb: \xf0\x9f\x98\x80 \n\xc3\xb6: z",
			"<\xc3\xa4@\xc3\xa4: \xe2\x82\xac x@\xe2\x82\xac x, "
			"b@b: \xf0\x9f\x98\x80@\xf0\x9f\x98\x80, "
			"\xc3\xb6@\xc3\xb6: z@z>"},
		{"a: x\n  y\n", "<a@a: x y@x\n  y>"},
		{"a: |\n  x\n  y\nb: c",
			"<a@a: x\ny\n@|\n  x\n  y\n, b@b: c@c>"},
		{"x: \"\xc3\xa4\" # \xc3\xa4\ny: 'z'",
			"<x@x: \xc3\xa4@\"\xc3\xa4\", y@y: z@'z'>"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		struct buffer out = {0};
		struct fixture fixture;

		fixture_start(&fixture, table[i].text);
		assert_non_null(fixture.root);
		assert_int_equal(fixture.run.diag.errors, 0);
		print_node(&out, fixture.root);
		buffer_add(&out, "", 1);
		assert_string_equal(out.bytes, table[i].tree);
		buffer_release(&out);
		fixture_end(&fixture);
	}
}

struct bad {
	const char *text;
	unsigned line, column;
	const char *message; /* part of it */
	enum diag_code code;
	bool tree; /* one is made in spite of it */
};

static void
check_bad(const struct bad *bad, size_t length)
{
	struct fixture fixture;
	struct message *message;
	unsigned line, column;

	fixture_read(&fixture, bad->text, length);
	assert_int_equal(fixture.run.diag.errors, 1);
	message = fixture.run.diag.messages[0];
	place_position(message->place, &line, &column);
	if (!strstr(message->text.bytes, bad->message) || line != bad->line ||
		column != bad->column)
		print_message("%.60s: %u:%u: %s\n", bad->text, line, column,
			message->text.bytes);
	assert_non_null(strstr(message->text.bytes, bad->message));
	assert_int_equal(line, bad->line);
	assert_int_equal(column, bad->column);
	assert_int_equal(message->code, bad->code);
	assert_int_equal(fixture.root != NULL, bad->tree);
	fixture_end(&fixture);
}

static void
test_refused(void **state)
{
	static const struct bad table[] = {
		{"a: 1\nb: 2\na: 3", 3, 1, "'a' is here twice", CODE_DUPLICATE,
			true},
		{"{a: 1, 'a': 3}", 1, 8, "twice", CODE_DUPLICATE, true},
		{"a: &x b", 1, 4, "anchors", CODE_BAD_YAML, true},
		{"a: &x [b]\nc: *x\nd: *x", 1, 4, "anchors", CODE_BAD_YAML,
			false},
		{"- *x", 1, 3, "aliases", CODE_BAD_YAML, false},
		{"*x : y", 1, 1, "aliases", CODE_BAD_YAML, false},
		{"<<: {a: b}\nc: d", 1, 1, "merge keys", CODE_BAD_YAML, true},
		{"a: !x b", 1, 4, "tags", CODE_BAD_YAML, true},
		{"a: !!str b", 1, 4, "tags", CODE_BAD_YAML, true},
		{"a: !x {}", 1, 4, "tags", CODE_BAD_YAML, true},
		{"%TAG ! tag:x,2000:\n---\na: b", 1, 1, "%TAG", CODE_BAD_YAML,
			true},
		{"%TAG !a! tag:x,2000:\n%TAG !b! tag:x,2000:\n---\na: b", 2, 1,
			"%TAG", CODE_BAD_YAML, false},
		{"a: b\n---\nc: d", 2, 1, "one YAML document", CODE_BAD_YAML,
			false},
		{"? [a]\n: b", 1, 3, "a key is a text", CODE_BAD_YAML, true},
		{"{{a: b}: c}", 1, 2, "a key is a text", CODE_BAD_YAML, true},
		{"? \n: b", 1, 2, "a key is missing", CODE_BAD_YAML, true},
		/* libyaml's own */
		{"a: [uint8_t x[3], b]", 1, 14, "cannot hold '[3]'",
			CODE_BAD_YAML, false},
		{"a: {uint8_t x[3]: b}", 1, 14, "cannot hold '[3]'",
			CODE_BAD_YAML, false},
		{"a: [b\nc: d", 2, 2, "is a ',' or ']' missing", CODE_BAD_YAML,
			false},
		{"a: b: c", 1, 5, "holds ': '", CODE_BAD_YAML, false},
		{"a:\n\tb: c", 2, 1, "not tabs", CODE_BAD_YAML, false},
		{"a: @b", 1, 4, "quote the text", CODE_BAD_YAML, false},
		{"a: \"b", 1, 6, "quote missing", CODE_BAD_YAML, false},
		{"a:\n  - b\n c: d", 3, 2, "indentation", CODE_BAD_YAML, false},
		{"\xc3\xa4\xc3\xb6: [\xc3\xbc[3]]", 1, 7, "cannot hold",
			CODE_BAD_YAML, false},
		/* characters */
		{"a: \xff", 1, 4, "0xff is not UTF-8", CODE_ENCODING, false},
		{"a\n\xc3", 2, 1, "0xc3 is not UTF-8", CODE_ENCODING, false},
		{"a: \xc0\x80", 1, 4, "not UTF-8", CODE_ENCODING, false},
		{"a: \xed\xa0\x80", 1, 4, "not UTF-8", CODE_ENCODING, false},
		{"\xff\xfe"
		 "a",
			1, 1, "UTF-16", CODE_ENCODING, false},
		{"\xfe\xff", 1, 1, "UTF-16", CODE_ENCODING, false},
		{"# \xe2\x80\xae", 1, 3, "U+202E", CODE_ENCODING, false},
		{"a: \"b \\u202e c\"", 1, 4, "U+202E", CODE_ENCODING, false},
		{"\"\\u2066\": c", 1, 1, "U+2066", CODE_ENCODING, false},
		{"# \xe2\x80\xaa", 1, 3, "U+202A", CODE_ENCODING, false},
		{"# \xe2\x81\xa6", 1, 3, "U+2066", CODE_ENCODING, false},
		{"# \xe2\x81\xa9", 1, 3, "U+2069", CODE_ENCODING, false},
		{"# \xd8\x9c", 1, 3, "U+061C", CODE_ENCODING, false},
		{"# \xc2\x85", 1, 3, "end of a line", CODE_ENCODING, false},
		{"# \xe2\x80\xa8", 1, 3, "end of a line", CODE_ENCODING, false},
		{"# \xe2\x80\xa9", 1, 3, "end of a line", CODE_ENCODING, false},
		{"a: \x01", 1, 4, "control", CODE_ENCODING, false},
		{"a: \x7f", 1, 4, "control", CODE_ENCODING, false},
		{"a: \xef\xbb\xbf", 1, 4, "byte order", CODE_ENCODING, false},
		{"a: \xef\xbf\xbf", 1, 4, "U+FFFF", CODE_ENCODING, false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++)
		check_bad(&table[i], strlen(table[i].text));
	check_bad(
		&(struct bad){"a: \0b", 1, 4, "NUL", CODE_ENCODING, false}, 5);
	check_bad(&(struct bad){"\xff\xfe\0\0", 1, 1, "UTF-32", CODE_ENCODING,
			  false},
		4);
	check_bad(&(struct bad){"\0\0\xfe\xff", 1, 1, "UTF-32", CODE_ENCODING,
			  false},
		4);
}

/* What is near the refused ones and good. */
static void
test_accepted(void **state)
{
	static const char *const table[] = {"# \xe2\x80\x8e\xe2\x80\x8f",
		"# \xe2\x80\xaf", "# \xe2\x81\xaa", "a: '<<'", "'<<': a",
		"a: x & y * z", "a: '!x'", "a: \"\\0\"", "a: \t b",
		"a: Node *x", "a: b\n..."};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		struct fixture fixture;

		fixture_start(&fixture, table[i]);
		assert_non_null(fixture.root);
		assert_int_equal(fixture.run.diag.errors, 0);
		fixture_end(&fixture);
	}
}

static void
test_many_duplicates(void **state)
{
	struct buffer text = {0};
	struct fixture fixture;
	const struct message *message;
	int i;

	(void)state;
	for (i = 0; i < 100; i++)
		buffer_format(&text, "k%d: %d\n", i % 98, i);
	fixture_read(&fixture, text.bytes, text.length);
	assert_int_equal(fixture.run.diag.errors, 2);
	message = fixture.run.diag.messages[1];
	assert_true(slice_is(place_text(message->place), "k1"));
	assert_int_equal(message->notes->place.offset, 6);
	assert_int_equal(fixture.root->count, 98);
	assert_true(slice_is(node_get(fixture.root, "k1")->text, "1"));
	assert_null(node_get(fixture.root, "k98"));
	fixture_end(&fixture);
	buffer_release(&text);
}

static void
check_size(const char *before, const char *inner, size_t count,
	const char *after, bool good)
{
	struct buffer text = {0};
	struct fixture fixture;
	size_t i;

	buffer_add_text(&text, before);
	for (i = 0; i < count; i++)
		buffer_add_text(&text, inner);
	buffer_add_text(&text, after);
	fixture_read(&fixture, text.bytes, text.length);
	assert_int_equal(fixture.root != NULL, good);
	assert_int_equal(fixture.run.diag.errors, good ? 0 : 1);
	if (!good) {
		assert_int_equal(
			fixture.run.diag.messages[0]->code, CODE_LIMIT);
		assert_ptr_equal(fixture.run.diag.messages[0]->place.source,
			&fixture.source);
	}
	fixture_end(&fixture);
	buffer_release(&text);
}

static void
test_limits(void **state)
{
	char closing[LIMIT_NESTING + 1];

	(void)state;
	memset(closing, ']', LIMIT_NESTING);
	closing[LIMIT_NESTING] = '\0';
	check_size("", "[", LIMIT_NESTING, closing, true);
	check_size("", "[", LIMIT_NESTING + 1, "", false);
	check_size("", "- ", LIMIT_NESTING, "x", true);
	check_size("", "- ", LIMIT_NESTING + 1, "x", false);
	check_size("", "[", 100000, "", false);
	check_size("a: ", "x", LIMIT_SCALAR_BYTES, "", true);
	check_size("a: ", "x", LIMIT_SCALAR_BYTES + 1, "", false);
}

static void
test_key_length(void **state)
{
	char text[2000];

	(void)state;
	memset(text, 'a', sizeof text);
	memcpy(text + 1500, ": b", 4);
	check_bad(&(struct bad){text, 1, 1501, "", CODE_BAD_YAML, false}, 1503);
	memcpy(text + 1000, ": b", 4);
	{
		struct fixture fixture;

		fixture_start(&fixture, text);
		assert_non_null(fixture.root);
		fixture_end(&fixture);
	}
}

static void
test_parts(void **state)
{
	static const struct {
		const char *text;
		size_t offset, length;
		const char *part;
	} table[] = {
		{"- abc def", 4, 3, "def"},
		{"- 'abc def'", 4, 3, "def"},
		{"- \"abc def\"", 4, 3, "def"},
		{"- abc", 3, 0, ""},
		{"- abc", 9, 9, ""},
		{"- abc", 1, 9, "bc"},
		{"- 'it''s def'", 5, 3, "def"},
		{"- 'it''s def'", 1, 3, "t''s"},
		{"- 'it''s'", 3, 9, "s"},
		{"- \"\\x41 def\"", 2, 3, "def"},
		{"- \"\\x41 def\"", 0, 2, "\\x41 "},
		{"- \"\\u00e9\\L\\U0001f600\\\\b\"", 9, 2, "\\\\b"},
		{"- \"a\\\n  b c\"", 1, 1, "\"a\\\n  b c\""},
		{"- \"a\n  b c\"", 2, 1, "\"a\n  b c\""},
		{"- a\n  b", 2, 1, "a\n  b"},
		{"- |\n  ab", 0, 1, "|\n  ab"},
		{"- \xc3\xa4 b", 3, 1, "b"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(table); i++) {
		struct fixture fixture;
		struct place part;

		fixture_start(&fixture, table[i].text);
		part = node_part(fixture.root->items[0], table[i].offset,
			table[i].length);
		assert_true(slice_is(place_text(part), table[i].part));
		fixture_end(&fixture);
	}
}

static void
test_null(void **state)
{
	struct fixture fixture;
	size_t i;

	(void)state;
	fixture_start(&fixture, "[~, null, Null, NULL, '', 'null', nul, {}]");
	for (i = 0; i < fixture.root->count; i++)
		assert_int_equal(node_is_null(fixture.root->items[i]), i < 4);
	fixture_end(&fixture);
	fixture_start(&fixture, "a:");
	assert_true(node_is_null(node_get(fixture.root, "a")));
	fixture_end(&fixture);
}

/* ---- files ---- */

static void
write_file(const char *path, const char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static void
test_source(void **state)
{
	char path[] = "/tmp/test_yaml_XXXXXX", other[64];
	const struct source *source;
	struct run run;
	int file = mkstemp(path);

	(void)state;
	assert_true(file >= 0);
	run_init(&run);
	write_file(path,
		"\xef\xbb\xbf"
		"a\nb",
		6);
	snprintf(other, sizeof other, "/tmp/.%s", path + 4);
	source = source_read(&run.arena, path);
	assert_non_null(source);
	assert_true(slice_is(source->text, "a\nb"));
	assert_int_equal(source->text.bytes[3], 0);
	assert_int_equal(source->line_count, 2);
	snprintf(other, sizeof other, "/tmp/./%s", path + 5);
	source = source_read(&run.arena, other);
	assert_non_null(source);
	assert_true(slice_is(source->name, other));
	assert_true(slice_is(source->path, path));
	write_file(path, "", 0);
	source = source_read(&run.arena, path);
	assert_non_null(source);
	assert_int_equal(source->text.length, 0);
	assert_null(source_read(&run.arena, "/tmp"));
	assert_int_equal(errno, EISDIR);
	assert_null(source_read(&run.arena, "/tmp/is/not/there"));
	assert_int_equal(errno, ENOENT);
	assert_int_equal(ftruncate(file, (off_t)LIMIT_FILE_BYTES), 0);
	assert_non_null(source_read(&run.arena, path));
	assert_int_equal(ftruncate(file, (off_t)LIMIT_FILE_BYTES + 1), 0);
	assert_null(source_read(&run.arena, path));
	assert_int_equal(errno, EFBIG);
	close(file);
	unlink(path);
	run_release(&run);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_trees),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_accepted),
		cmocka_unit_test(test_many_duplicates),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_key_length),
		cmocka_unit_test(test_parts),
		cmocka_unit_test(test_null),
		cmocka_unit_test(test_source),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

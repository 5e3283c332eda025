/* SPDX-License-Identifier: MIT */
/* uses: patterns.h */
#include "patterns.h"

#include "says.h"

#include <string.h>

static void
check_setters(Term *term)
{
	CHECK(Term_set_id(term, "GO:0000001") && !Term_set_id(term, "GO:1"));
	CHECK(strcmp(Term_get_id(term), "GO:0000001") == 0);
	CHECK(Term_set_same(term, "GO:1234567") && !Term_set_same(term, "x"));
	/* $ is the end, and not before a last line break. */
	CHECK(Term_set_letter(term, "a") && !Term_set_letter(term, "a\n"));
	CHECK(!Term_set_letter(term, "") && !Term_set_letter(term, "aa"));
	/* It is searched for. */
	CHECK(Term_set_some(term, "abc") && !Term_set_some(term, "ac"));
	CHECK(Term_set_either(term, "x") && Term_set_either(term, "zy"));
	CHECK(!Term_set_either(term, "xz") && !Term_set_either(term, ""));
	CHECK(Term_set_site(term, "ftp://a") && Term_set_site(term, "httpx"));
	CHECK(!Term_set_site(term, "http://a"));
	CHECK(!Term_set_site(term, "https:") && !Term_set_site(term, ""));
	CHECK(Term_set_word(term, "a foo b") && !Term_set_word(term, "afoo"));
	CHECK(Term_set_many(term, "aab") && !Term_set_many(term, "aaa"));
	Term_clear_id(term); /* unset is not looked at */
	CHECK(!Term_has_id(term));
	CHECK(Term_validate(term, NULL, NULL) == 0);
}

/* Texts are bytes of UTF-8: two of them make a letter; what is none matches no
 * class. */
static void
check_bytes(Term *term)
{
	CHECK(Term_set_greek(term, "\xce\xb1\xcf\x89"));
	CHECK(!Term_set_greek(term, "\xce\xb1"));
	CHECK(!Term_set_greek(term, "\xce\xb1\xcf"));
	CHECK(!Term_set_greek(term, "\xce\xb1\xcf\x89\xcf\x89"));
	CHECK(Term_set_site(term, "\xe2\x82\xac"));
	CHECK(!Term_set_site(term, "\xe2\x82"));
	CHECK(!Term_set_site(term, "a\xff"));
	CHECK(!Term_set_marks(term, 0, "\xc3\xa9"));
}

/* What a type says holds for all who use it, what types below add, too. */
static void
check_elements(Term *term)
{
	CHECK(Term_set_pair(term, "AB") && !Term_set_pair(term, "ABC"));
	CHECK(!Term_set_pair(term, "ab"));
	CHECK(Term_append_codes(term, "X") && !Term_append_codes(term, "x"));
	CHECK(!Term_append_codes(term, "ABCD") && Term_count_codes(term) == 1);
	CHECK(!Term_set_codes(term, 0, "x") && Term_set_codes(term, 0, "Y"));
	CHECK(Term_set_marks(term, 1, "x") && !Term_set_marks(term, 1, "7"));
	CHECK(Term_append_more(term, "a_1") && !Term_append_more(term, "a b"));
	CHECK(!Term_append_more(term, "") && Term_count_more(term) == 1);
	CHECK(Term_validate(term, NULL, NULL) == 0);
}

/* Of more than 256 states: cells of two bytes. */
static void
check_wide(Term *term)
{
	CHECK(Term_set_wide(term, "bbabbbbbbbb") &&
		Term_set_wide(term, "aaaaaaaaa"));
	CHECK(!Term_set_wide(term, "bbbaaaaaaaa"));
	CHECK(!Term_set_wide(term, "xabbbbbbbbx"));
	CHECK(Term_set_wide(term, "xabbbbbbbb"));
}

/* One look at each byte, however long, and none behind what decides. */
static void
check_long(Term *term)
{
	size_t length = 10u << 20;
	char *text = SLOT_CAST(char *, malloc(length + 1));

	CHECK(text != NULL);
	if (!text)
		return;
	memset(text, 'a', length);
	text[length] = 0;
	CHECK(!Term_set_many(term, text));
	text[length - 1] = 'b';
	CHECK(Term_set_many(term, text));
	CHECK(strlen(Term_get_many(term)) == length);
	free(text);
}

static int
set_named(Term *term, const char *name, const char *text)
{
	return slot_set_named(&Term_class, term, name, strlen(name),
		slot_text(text, strlen(text)));
}

static void
check_names(Term *term)
{
	CHECK(set_named(term, "id", "GO:1") == SLOT_OUT_OF_RANGE);
	CHECK(set_named(term, "id", "GO:7654321") == SLOT_OK);
	CHECK(set_named(term, "letter", "b") == SLOT_OUT_OF_RANGE);
	CHECK(set_named(term, "letter", "a") == SLOT_OK);
}

/* One that is carried stands in the tables, and nothing is checked. */
static void
check_carried(Term *term)
{
	const char *name = "slotgen:pattern";
	slot_value value;

	CHECK(Term_set_held(term, "ab"));
	CHECK(slot_annotation(
		&Term_class, Term_SLOT_held, name, strlen(name), &value));
	CHECK(value.length == 6 && memcmp(value.as.text, "(\\w)\\1", 6) == 0);
	CHECK(!slot_annotation(
		&Term_class, Term_SLOT_id, name, strlen(name), &value));
}

static void
check_text(const char *text, const char *expected)
{
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	CHECK(strcmp(text, expected) == 0);
}

static void
check_validate(void)
{
	Term term = Term_DEFAULTS;
	char text[SAYS_BYTES] = "";

	memcpy(term.letter, "xy", 3);
	memcpy(term.marks[1], "0", 2);
	CHECK(Term_validate(&term, says, text) == 2);
	check_text(text,
		"letter: 'xy' does not match ^a$\n"
		"marks[1]: '0' does not match ^[^\\d\xc3\xa9]*$\n");
	Term_release(&term);
}

static void
check_json(const char *rest, const char *expected)
{
	char text[400], json[400];
	slot_json_reader reader;
	Child child = Child_DEFAULTS;

	snprintf(json, sizeof json,
		"{\"marks\": [\"\", \"\"], \"more\": [], %s}", rest);
	slot_json_reader_of_text(&reader, json, strlen(json));
	SLOT_IGNORE(Child_from_json(&child, &reader));
	slot_json_message(&reader, "p.json", text, sizeof text);
	check_text(text, expected);
	Child_release(&child);
}

static void
check_texts(void)
{
	check_json("\"codes\": [\"A\"], \"id\": \"GO:0000001\"",
		"p.json:1:1: no error");
	check_json("\"codes\": [], \"id\": \"GO:1\"",
		"p.json:1:52: id: 'GO:1' does not match ^GO:[0-9]{7}$");
	check_json("\"codes\": [], \"id\": \"GO:0000002\"",
		"p.json:1:52: id: 'GO:0000002' does not match 1$");
	check_json("\"codes\": [\"A\", \"b\"]",
		"p.json:1:48: codes[1]: 'b' does not match ^[A-Z]+$");
	/* Of a long text the beginning, whole characters of it. */
	check_json(
		"\"codes\": [], \"greek\": \"\xce\xb1\xce\xb1\xce\xb1\xce\xb1"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"\xce\xb1\xce\xb1\xce\xb1\xce\xb1\"",
		"p.json:1:55: greek: '\xce\xb1\xce\xb1\xce\xb1\xce\xb1"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
		"... does not match ^[\xce\xb1-\xcf\x89]{2}$");
}

/* The parent's pattern and the child's: both, in the child. */
static void
check_child(void)
{
	Child child = Child_DEFAULTS;
	char text[SAYS_BYTES] = "";

	CHECK(Child_set_id(&child, "GO:0000001"));
	CHECK(!Child_set_id(&child, "GO:0000002"));
	CHECK(!Child_set_id(&child, "1"));
	CHECK(Child_set_some(&child, "bbc") && !Child_set_some(&child, "bb"));
	CHECK(!Child_set_some(&child, "c"));
	CHECK(Child_set_held(&child, "ab") && !Child_set_held(&child, "a b"));
	CHECK(Term_set_id(Child_as_Term(&child), "GO:0000002"));
	CHECK(Child_validate(&child, says, text) == 1);
	check_text(text, "id: 'GO:0000002' does not match 1$\n");
	Child_release(&child);
}

#if !defined(__cplusplus) || __cplusplus >= 202002L
static void
check_making(void)
{
	slot_fault fault;
	Term term = Term_DEFAULTS;
	char text[200];

	CHECK(!Term_try_make(&term, &fault, .id = "GO:1"));
	CHECK(fault.slot == Term_SLOT_id && fault.rule == SLOT_RULE_PATTERN &&
		fault.status == SLOT_OUT_OF_RANGE);
	slot_fault_message(&fault, text, sizeof text);
	check_text(text, "id: 'GO:1' does not match ^GO:[0-9]{7}$");
	CHECK(Term_try_make(&term, &fault, .id = "GO:0000003"));
	Term_release(&term);
}
#endif

int
main(void)
{
	Term term = Term_DEFAULTS;

	check_setters(&term);
	check_bytes(&term);
	check_elements(&term);
	check_wide(&term);
	check_long(&term);
	check_names(&term);
	check_carried(&term);
	check_validate();
	check_texts();
	check_child();
#if !defined(__cplusplus) || __cplusplus >= 202002L
	check_making();
#endif
	Term_release(&term);
	return failures != 0;
}

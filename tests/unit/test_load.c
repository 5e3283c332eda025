/* SPDX-License-Identifier: MIT */
/* Small schemas, and what load makes of them: facts, or the first message. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "load/load_schema.h"
#include "load/yaml.h"

static const struct schema_text *
load_named(struct run *run, const char *name, const char *text)
{
	struct source *source = ARENA_NEW(&run->arena, struct source);
	struct node *document;

	source->name = source->path = slice_of(name);
	source->text = slice_of(text);
	source_index(&run->arena, source);
	document = yaml_read(run, &run->arena, source);
	return document ? load_schema(run, source, document) : NULL;
}

static const struct schema_text *
load(struct run *run, const char *text)
{
	return load_named(run, "dir/market.yaml", text);
}

static const struct message *
first_message(const struct run *run)
{
	const struct message *first = NULL;
	size_t i;

	for (i = 0; i < run->diag.count; i++)
		if (!first ||
			run->diag.messages[i]->place.offset <
				first->place.offset)
			first = run->diag.messages[i];
	return first;
}

/*---- what is refused ------------------------------------------------------*/

struct refusal {
	const char *text;
	enum diag_code code;
	const char *says; /* a part of the first message */
	const char *at;   /* what stands at its place; NULL: not looked at */
	size_t count;     /* messages in all; 0: not looked at */
};

#define C "classes: {C: {slots: "

static const struct refusal refusals[] = {
	/* documents */
	{"[a]", CODE_WRONG_KIND, "a schema is a mapping, not a list", NULL, 1},
	{"id: x\nclases: 3", CODE_LATER,
		"LinkML schemas (a file with 'id:') are not read", "x", 1},
	{"slotgen: 2", CODE_LATER, "version 1 of the language", "2", 1},
	{"slotgen: one", CODE_WRONG_KIND, "is the number 1", "one", 1},
	{"name: 9x", CODE_NAME, "begins with a digit", "9x", 1},
	{"name: slotgen", CODE_NAME, "slotgen's own", "slotgen", 1},
	{"prefix: 9x", CODE_NAME, "prefixes must be identifiers", "9x", 1},
	{"imports:", CODE_WRONG_KIND, "a file name or a list", NULL, 1},
	{"default_layout: compat", CODE_WRONG_KIND, "did you mean 'compact'?",
		"compat", 1},
	/* keys */
	{"clases: {}", CODE_UNKNOWN_KEY,
		"a schema has no key 'clases'; did you mean 'classes'?",
		"clases", 1},
	{"is_a: x", CODE_UNKNOWN_KEY, "'is_a' belongs to a class", "is_a", 1},
	{"classes: {C: {wekref: true}}", CODE_UNKNOWN_KEY,
		"did you mean 'weakref'?", "wekref", 1},
	{"classes: {C: {slots: {x: {alias: y}}}}", CODE_LATER,
		"'alias' is part of the language but not of this version",
		"alias", 1},
	{"classes: {C: {attributes: {}}}", CODE_UNKNOWN_KEY, "write 'slots:'",
		"attributes", 1},
	{"classes: {C: {slots: [double x: {multivalued: true}]}}",
		CODE_UNKNOWN_KEY, "write 'T x[]'", "multivalued", 1},
	{"classes: {C: {weakref: yes}}", CODE_WRONG_KIND, "write true or false",
		"yes", 1},
	{"classes: {C: {weakref: 'true'}}", CODE_WRONG_KIND,
		"write true or false", NULL, 1},
	{"classes: {C: {weakref: 1}}", CODE_WRONG_KIND, "not the number 1", "1",
		1},
	{"classes: {C: {description: true}}", CODE_WRONG_KIND,
		"'description' is a text, not true", "true", 1},
	{"classes: {C: {endian: bg}}", CODE_WRONG_KIND, "did you mean 'big'?",
		"bg", 1},
	{"classes: {C: {suppress: implict-dict}}", CODE_UNKNOWN_CODE,
		"did you mean 'implicit-dict'?", "implict-dict", 1},
	{"classes: {C: {align: 1.5}}", CODE_WRONG_KIND, "an integer", "1.5", 1},
	{"classes: {C: {is_a: 1}}", CODE_NAME, "names must be strings", "1", 1},
	{"classes: {C: [x, y]}", CODE_WRONG_KIND, "stand after 'slots:'", NULL,
		1},
	/* names: semantics 4.1 */
	{C "}}", CODE_MISSING, "write [] or leave the key out", NULL, 1},
	{C "1}}", CODE_NAME, "items must be strings, not the number 1", "1", 1},
	{C "[~]}}", CODE_NAME, "items must be strings, not null", "~", 1},
	{C "[1]}}", CODE_NAME, "items must be strings, not the number 1", "1",
		1},
	{C "[true]}}", CODE_NAME, "items must be strings, not true", "true", 1},
	{C "['']}}", CODE_NAME, "slots must be identifiers: '' is empty", NULL,
		1},
	{C "['1']}}", CODE_NAME, "begins with a digit", NULL, 1},
	{C "[1x]}}", CODE_NAME, "begins with a digit", "1x", 1},
	{C "[a\xc2\x80]}}", CODE_ENCODING, NULL, NULL, 0},
	{C "[caf\xc3\xa9]}}", CODE_NAME, "not ASCII", NULL, 1},
	{C "[a-b]}}", CODE_NAME, "holds '-'", "a-b", 1},
	{C "[_Foo]}}", CODE_NAME, "C reserves", "_Foo", 1},
	{C "[__x__]}}", CODE_NAME, "C reserves", "__x__", 1},
	{C "[slot_x]}}", CODE_NAME, "slotgen's own", "slot_x", 1},
	{C "[uint8_t SLOT_x]}}", CODE_NAME, "slotgen's own", "SLOT_x", 1},
	{"classes:\n  C:\n    slots: a, b", CODE_NAME, "use a list: [a, b]",
		"a, b", 1},
	{C "[uint8_t __dict__]}}", CODE_NAME, "cannot have a slot", NULL, 1},
	{C "[x, y, x]}}", CODE_DUPLICATE, "slot 'x' is listed twice", "x", 1},
	{C "[float x, double x: doc]}}", CODE_DUPLICATE,
		"slot 'x' is listed twice", "x", 1},
	{C "[__weakref__, __weakref__]}}", CODE_DUPLICATE,
		"__weakref__ slot disallowed: we already got one",
		"__weakref__", 1},
	{C "[__dict__], dict: false}}", CODE_CONFLICT, "contradicts its slots",
		"false", 1},
	/* slots */
	{C "[float x, y, z]}}", CODE_MISSING,
		"each slot needs its type: float y", "y", 1},
	{C "{uint8_t mode:3: doc, y: }}}", CODE_MISSING,
		"each slot needs its type", "y", 1},
	{C "[uint8_t mode: 3]}}", CODE_WRONG_KIND, "write mode:3", "3", 1},
	{C "{x: 3}}}", CODE_WRONG_KIND, "quote it", "3", 1},
	{C "[bool b: true]}}", CODE_WRONG_KIND, "write 'b = true'", "true", 1},
	{C "[bool b: [x]]}}", CODE_WRONG_KIND, "not a list", NULL, 1},
	{C "[[x]]}}", CODE_WRONG_KIND, "not a list", NULL, 1},
	{C "[{name: x, range: int8_t}]}}", CODE_WRONG_KIND, "write '- T name",
		NULL, 1},
	{C "[opt int8_t x: {required: true}]}}", CODE_CONFLICT,
		"'required' contradicts", "true", 1},
	{C "[int8_t x key: {key: false}]}}", CODE_CONFLICT, "'key' contradicts",
		"false", 1},
	{C "[int8_t x = 3: {ifabsent: 4}]}}", CODE_CONFLICT,
		"'ifabsent' contradicts", "4", 1},
	{C "[int8_t x: {range: int16_t}]}}", CODE_CONFLICT,
		"'range' contradicts", "int16_t", 1},
	{C "['int8_t x:3': {bits: 4}]}}", CODE_CONFLICT, "'bits' contradicts",
		"4", 1},
	{C "[int8_t x: {bits: 0}]}}", CODE_BAD_BITS, "from 1 to 64", "0", 1},
	{C "[string x: {chars: 8}]}}", CODE_CONFLICT, "'chars' contradicts",
		"8", 1},
	{C "[x: {chars: 0}]}}", CODE_BAD_ARRAY, "at least 1", "0", 1},
	{C "[int8_t x: {minimum_value: 'low'}]}}", CODE_WRONG_KIND, "a number",
		"'low'", 1},
	{"slots: [__dict__]", CODE_NAME, "belongs to the slots of a class",
		"__dict__", 1},
	{"classes: {C: {slot_usage: {q: 3}}}", CODE_WRONG_KIND, "a mapping",
		"3", 1},
	{"classes: {C: {slot_usage: {q: {bits: 3}}}}", CODE_CONFLICT,
		"cannot change storage", "bits", 1},
	{"classes: {C: {slot_usage: {int8_t q: {}}}}", CODE_WRONG_KIND,
		"takes the name of a slot", "int8_t q", 1},
	/* definitions */
	{"classes: {string: {}}", CODE_NAME, "built-in word", "string", 1},
	{"classes: {_C: {}}", CODE_NAME, "C reserves", "_C", 1},
	{"classes: {1: {}}", CODE_NAME, "class names must be strings", "1", 1},
	{"classes: [A]", CODE_WRONG_KIND, "a mapping from names", NULL, 1},
	{"enums: {A: [x]}\nclasses: {A: {slots: []}}", CODE_DUPLICATE,
		"'A' is defined twice", "A", 1},
	{"enums: {E: [a, b, a]}", CODE_DUPLICATE, "enum 'E' has 'a' twice", "a",
		1},
	{"enums: {E: []}", CODE_MISSING, "no values", "E", 1},
	{"enums: {E: a}", CODE_WRONG_KIND, "a list of names", "a", 1},
	{"enums: {E: [9600]}", CODE_NAME, "enum values must be strings", "9600",
		1},
	{"enums: {E: {a: a doc}}", CODE_WRONG_KIND, "{description: …}", "a doc",
		1},
	{"enums: {E: {a: 1.5}}", CODE_WRONG_KIND, "an integer", "1.5", 1},
	{"enums: {E: {permissible_values: [a], opn: true}}", CODE_UNKNOWN_KEY,
		"did you mean 'open'?", "opn", 1},
	{"types: {T: 3}", CODE_WRONG_KIND, "a declaration without a name", "3",
		1},
	{"types: {T: {unit: m}}", CODE_MISSING, "needs 'c' or 'typeof'", "T",
		1},
	{"types: {T: {c: int8_t, typeof: U}}", CODE_CONFLICT, "both", "U", 1},
	{C "[x], constants: {x: 1}}}", CODE_CONFLICT,
		"'x' in slots conflicts with class variable", "x", 1},
	{C "[__p], constants: {_C__p: 1}}}", CODE_CONFLICT,
		"'_C__p' in slots conflicts", "_C__p", 1},
	{"classes: {C: {constants: {A: true}}}", CODE_WRONG_KIND, "not true",
		"true", 1},
	/* several at once */
	{"name: 1\nclasses:\n  A: {x: 1, slots: [1, '2']}\n  B: {slots: }",
		CODE_NAME, "schema names", "1", 5}};

static void
refuse_one(const struct refusal *refusal)
{
	struct run run;
	const struct message *message;
	struct slice at;

	run_init(&run);
	load(&run, refusal->text);
	message = first_message(&run);
	if (!message)
		fail_msg("not refused: %s", refusal->text);
	at = place_text(message->place);
	if (message->code != refusal->code ||
		(refusal->count && run.diag.count != refusal->count))
		fail_msg("%s\ncode %d, %zu messages: %s", refusal->text,
			(int)message->code, run.diag.count,
			message->text.bytes);
	if (refusal->says && !strstr(message->text.bytes, refusal->says))
		fail_msg("%s\nsays: %s", refusal->text, message->text.bytes);
	if (refusal->at && !slice_is(at, refusal->at))
		fail_msg("%s\nat: %.*s", refusal->text, SLICE_ARGS(at));
	run_release(&run);
}

static void
refuses(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof refusals / sizeof *refusals; i++)
		refuse_one(&refusals[i]);
}

/*---- what is accepted -----------------------------------------------------*/

static struct run run;

static const struct schema_text *
accept(const char *text)
{
	const struct schema_text *schema;

	run_init(&run);
	schema = load(&run, text);
	if (!schema || run.diag.errors)
		fail_msg("%s\n%s", text,
			run.diag.count ? run.diag.messages[0]->text.bytes
				       : "no schema");
	return schema;
}

static void
slot_forms(void **state)
{
	const struct class_text *class;

	(void)state;
	class = accept(C "[]}}")->classes[0];
	assert_true(class->has_slots_key && class->own_count == 0);
	run_release(&run);
	class = accept("classes: {C: }")->classes[0];
	assert_false(class->has_slots_key);
	run_release(&run);
	class = accept("classes: {C: {dict: false}}")->classes[0];
	assert_true(class->has_slots_key);
	run_release(&run);
	class = accept(C "abc}}")->classes[0];
	assert_true(class->own_count == 1 && run.diag.warnings == 1);
	assert_int_equal(run.diag.messages[0]->code, CODE_SINGLE_STRING);
	run_release(&run);
	class = accept(C "{a: doc, b: , c: ~, n: {hot: true}}}}")->classes[0];
	assert_int_equal(class->own_count, 4);
	assert_true(slice_is(class->own[0]->description, "doc"));
	assert_true(class->own[3]->keys->hot.value && class->own[3]->name_only);
	run_release(&run);
	class = accept(C "[y, no, on, class, self, __p, __dict__, "
			 "__weakref__]}}")
			->classes[0];
	assert_int_equal(class->own_count, 6);
	assert_true(class->lists_dict.value && class->lists_weakref.value);
	run_release(&run);
}

static void
declarations(void **state)
{
	const struct class_text *class;

	(void)state;
	class = accept("classes:\n  C:\n    slots:\n"
		       "      - opt double stop: price\n"
		       "      - uint8_t mode:3\n"
		       "      - uint8_t id identifier: {identifier: true}\n"
		       "      - int8_t x = 3: {ifabsent: 3, minimum_value: 2, "
		       "unit: m, name: X x}\n")
			->classes[0];
	assert_int_equal(class->own_count, 4);
	assert_true(slice_is(class->own[0]->description, "price"));
	assert_true(class->own[0]->declaration.words->opt.source != NULL);
	assert_int_equal(class->own[1]->declaration.bits, 3);
	assert_true(class->own[2]->keys->identifier.value);
	assert_int_equal(class->own[3]->keys->minimum.kind, LITERAL_INTEGER);
	assert_true(slice_is(class->own[3]->keys->text_name.text, "X x"));
	run_release(&run);
	class = accept(C "[a: {c: uint8_t, bits: 3}, s: {chars: 8}, "
			 "r: {range: Node, ifabsent: [1, 2]}]}}")
			->classes[0];
	assert_true(slice_is(class->own[0]->declaration.type.text, "uint8_t"));
	assert_false(class->own[0]->name_only);
	assert_int_equal(class->own[0]->declaration.bits, 3);
	assert_int_equal(class->own[1]->declaration.dimensions[0].count, 8);
	assert_true(slice_is(class->own[2]->keys->range.text, "Node"));
	assert_int_equal(class->own[2]->keys->ifabsent.count, 2);
	run_release(&run);
}

static void
schema_keys(void **state)
{
	const struct schema_text *schema;

	(void)state;
	schema = accept(
		"slotgen: 1\nversion: 1.0\nimports: [./base, x.yaml]\n"
		"default_layout: sorted\ndefault_range: string\nprefix: p_\n"
		"slots: {text: {range: string}}\nclasses: {_C: {slots: []}}\n");
	assert_true(slice_is(schema->name.text, "market"));
	assert_true(slice_is(schema->file_name, "market.yaml"));
	assert_true(slice_is(schema->version, "1.0"));
	assert_int_equal(schema->import_count, 2);
	assert_true(slice_is(schema->imports[1].text, "x.yaml"));
	assert_int_equal(schema->default_mode.value, LAYOUT_SORTED);
	assert_non_null(map_get(&schema->slot_map, slice_of("text")));
	run_release(&run);
}

static void
definitions(void **state)
{
	const struct schema_text *schema;
	const struct class_text *class;

	(void)state;
	schema = accept(
		"enums:\n"
		"  Side: [buy, sell, true, class]\n"
		"  Fault: {none: , hot: 0x10, x: {value: 3, description: d}}\n"
		"  Mask: {permissible_values: [a, b], flags: true, c: u8}\n"
		"types:\n"
		"  P: uint8_t in 0..100\n"
		"  Q: {typeof: P, maximum_value: 50, unit: m}\n"
		"classes:\n"
		"  C: {is_a: A, mixins: [M, N], constants: {X: 1, T: a b, "
		"Y: -2.5}, slot_usage: {q: {maximum_value: 10}, r: }, "
		"endian: big, suppress: implicit-dict}\n");
	assert_int_equal(schema->enums[0]->value_count, 4);
	assert_int_equal(
		schema->enums[1]->values[1].given.integer.magnitude, 16);
	assert_int_equal(schema->enums[1]->values[0].given.kind, LITERAL_NONE);
	assert_true(slice_is(schema->enums[1]->values[2].description, "d"));
	assert_true(schema->enums[2]->flags.value);
	assert_true(slice_is(schema->types[1]->declaration.type.text, "P"));
	assert_int_equal(schema->types[1]->maximum.kind, LITERAL_INTEGER);
	class = schema->classes[0];
	assert_true(class->is_a_count == 1 && class->mixin_name_count == 2);
	assert_int_equal(class->constant_count, 3);
	assert_int_equal(class->constants[1].value.kind, LITERAL_TEXT);
	assert_int_equal(class->constants[2].value.kind, LITERAL_REAL);
	assert_int_equal(class->usage_count, 2);
	assert_true(class->endian.value == ORDER_BIG);
	assert_int_equal(class->suppress_count, 1);
	run_release(&run);
}

/* What is bad stays, marked, so that nobody misses it. */
static void
keeps_what_is_bad(void **state)
{
	const struct schema_text *schema;

	(void)state;
	run_init(&run);
	schema = load(&run,
		"types: {T: 3}\nclasses: {_C: {slots: "
		"[uint8_t _X, uint8_t y]}, A: {weakref: 3}}\n");
	assert_true(schema->types[0]->bad);
	assert_true(schema->classes[0]->bad && schema->classes[1]->incomplete);
	assert_int_equal(schema->classes[0]->own_count, 2);
	assert_true(schema->classes[0]->own[0]->bad);
	assert_false(schema->classes[0]->own[1]->bad);
	assert_int_equal(run.diag.errors, 4);
	run_release(&run);
}

static void
file_names(void **state)
{
	const struct schema_text *schema;

	(void)state;
	run_init(&run);
	schema = load_named(&run, "a/b-c.d.yaml", "classes: {A: {slots: []}}");
	assert_int_equal(run.diag.errors, 0);
	assert_true(slice_is(schema->name.text, "b_c_d"));
	load_named(&run, "a/b+c.yaml", "description: x");
	assert_int_equal(run.diag.errors, 1);
	assert_non_null(strstr(run.diag.messages[0]->text.bytes, "'name:'"));
	schema = load_named(&run, "a/b+c.yaml", "name: b_c");
	assert_int_equal(run.diag.errors, 1);
	assert_true(slice_is(schema->name.text, "b_c"));
	run_release(&run);
}

/*---- limits ---------------------------------------------------------------*/

/* "head x0, x1, … tail" */
static char *
many(const char *head, size_t count, const char *tail)
{
	char *text = malloc(count * 10 + strlen(head) + strlen(tail) + 1);
	char *end = text + sprintf(text, "%s", head);
	size_t i;

	for (i = 0; i < count; i++)
		end += sprintf(end, "x%zu, ", i);
	strcpy(end, tail);
	return text;
}

static void
check_limit(const char *head, const char *tail, size_t most)
{
	size_t extra;

	for (extra = 0; extra < 2; extra++) {
		char *text = many(head, most + extra, tail);

		run_init(&run);
		load(&run, text);
		assert_int_equal(run.diag.errors, extra);
		if (extra)
			assert_int_equal(
				run.diag.messages[0]->code, CODE_LIMIT);
		run_release(&run);
		free(text);
	}
}

static void
limits(void **state)
{
	char name[LIMIT_NAME_BYTES + 40];
	size_t extra;

	(void)state;
	check_limit(C "[", "]}}", LIMIT_CLASS_SLOTS);
	check_limit("enums: {E: [", "]}", LIMIT_ENUM_VALUES);
	check_limit("classes: {", "}", LIMIT_CLASSES);
	for (extra = 0; extra < 2; extra++) {
		sprintf(name, "classes: {%0*d: }",
			(int)(LIMIT_NAME_BYTES + extra), 0);
		memset(name + 10, 'x', LIMIT_NAME_BYTES + extra);
		run_init(&run);
		load(&run, name);
		assert_int_equal(run.diag.errors, extra);
		run_release(&run);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(refuses),
		cmocka_unit_test(slot_forms), cmocka_unit_test(declarations),
		cmocka_unit_test(schema_keys), cmocka_unit_test(definitions),
		cmocka_unit_test(keeps_what_is_bad),
		cmocka_unit_test(file_names), cmocka_unit_test(limits)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT */
/* uses: json.h */
/* C only */
/* JSON in and out: what is written, what is refused and with what words, tags,
 * owned objects, dictionaries, references; and without memory. */
#include <stdio.h>
#include <stdlib.h>

#include "hooked.h"

#include "json.h"

static int failures;
static long allocations, failing; /* the one that fails; 0: none */
static char out[100000];

static void
check(bool good, int line, const char *what)
{
	if (good)
		return;
	printf("line %d: %s\n", line, what);
	if (++failures > 20)
		exit(1);
}
#define CHECK(condition) check(condition, __LINE__, #condition)

void *
test_allocate(void *pointer, size_t size)
{
	return ++allocations == failing ? NULL : realloc(pointer, size);
}

void
test_free(void *pointer)
{
	free(pointer);
}

void
test_refuse(const char *condition)
{
	check(false, __LINE__, condition);
	abort();
}

static const char *
text_of(const slot_class *type, const void *object)
{
	slot_json_writer writer;

	slot_json_writer_init(&writer, out, sizeof out, NULL, NULL);
	slot_json_write(&writer, type, object);
	return slot_json_finish(&writer) ? out : "cannot be written";
}

static const char *
read_text(const slot_class *type, void *object, const char *text)
{
	static char message[300];
	slot_json_reader reader;

	if (type->flags & SLOT_CLASS_OWNS)
		slot_release(type, object);
	slot_init(type, object);
	slot_json_reader_of_text(&reader, text, strlen(text));
	if (slot_json_read(&reader, type, object) && slot_json_done(&reader))
		return "";
	slot_json_message(&reader, "f", message, sizeof message);
	return message;
}

static void
check_message(int line, const slot_class *type, void *object, const char *text,
	const char *wanted)
{
	const char *got = read_text(type, object, text);

	check(strcmp(got, wanted) == 0, line, got);
}
#define REFUSED(text, wanted) \
	check_message(__LINE__, &Leg_class, &leg, text, wanted)

static void
test_faults(void)
{
	Leg leg;

	Leg_init(&leg);
	REFUSED("{\"qty\":1,\"label\":\"\"}", "");
	REFUSED("{\"label\":\"a\",\"qty\":1,\"small\":-128}", "");
	REFUSED("{\"small\":null,\"label\":\"x\",\"qty\":3}", "");
	CHECK(!Leg_has_small(&leg));
	REFUSED("{\"qty\":1}",
		"f:1:9: 'Leg' object is missing attribute 'label'");
	CHECK(Leg_get_qty(&leg) == 0); /* as at the start */
	REFUSED("{\"qty\":1000001,\"label\":\"\"}",
		"f:1:8: qty: 1000001 is above 1000000");
	REFUSED("{\"qty\":-1}", "f:1:8: qty: -1 is below 0");
	REFUSED("{\"qty\":1.0}",
		"f:1:8: qty: expected an integer, got 1.0");
	REFUSED("{\"qty\":\"x\"}",
		"f:1:8: qty: expected an integer, got a text");
	REFUSED("{\"qty\":true}",
		"f:1:8: qty: expected an integer, got true or false");
	REFUSED("{\"qti\":1}", "f:1:2: 'Leg' object has no attribute 'qti'. "
			       "Did you mean: 'qty'?");
	REFUSED("{\"volume\":1}",
		"f:1:2: 'Leg' object has no attribute 'volume'");
	REFUSED("{\"qty\":1,\"qty\":2}",
		"f:1:15: 'Leg' object has two attributes 'qty'");
	REFUSED("{\"qty\":1,}",
		"f:1:10: expected a name in quotes, got '}'");
	REFUSED("{\"qty\" 1}", "f:1:8: expected ':', got a number");
	REFUSED("[1]", "f:1:1: expected an object, got a list");
	REFUSED("", "f:1:1: expected an object, got the end");
	REFUSED("{\"label\":\"\\u0000\"}",
		"f:1:10: label: a text cannot hold \\u0000");
	REFUSED("{\"label\":null}",
		"f:1:10: label: expected a text, got null");
	REFUSED("{\"small\":128}", "f:1:10: small: 128 is above 127");
	REFUSED("{\n\"label\":\"\xc3\xa9\xff\"}",
		"f:2:11: label: this is not UTF-8");
	REFUSED("{\"label\":\"a\nb\"}",
		"f:1:12: label: a control character must be escaped");
	REFUSED("{\"label\":\"\\ud800\"}", "f:1:11: label: half of a surrogate "
					   "pair is no character");
	REFUSED("{\"qty\":1,\"label\":\"a", "f:1:20: label: a text has no end");
	REFUSED("{\"qty\":1,\"label\":\"\"} x", "f:1:22: expected the end, got 'x'");
	slot_release(&Leg_class, &leg);
}

#define ALL_REFUSED(text, wanted) \
	check_message(__LINE__, &All_class, all, text, wanted)

static void
test_more_faults(void)
{
	All *all = malloc(sizeof *all);

	All_init(all);
	ALL_REFUSED("{\"legs\":[{\"qty\":1,\"label\":\"\"},\n"
		    " {\"qty\":1000001}]}",
		"f:2:9: legs[1].qty: 1000001 is above 1000000");
	ALL_REFUSED("{\"vs\":[{\"x\":1,\"y\":1},{\"x\":1,\"z\":1}]}",
		"f:1:29: vs[1]: 'Vec' object has no attribute 'z'. Did you "
		"mean: 'x'?");
	ALL_REFUSED("{\"grid\":[[[1,2],[1,2],[1,2]],[[1,2],[1,-32769]]]}",
		"f:1:40: grid[1][1][1]: -32769 is below -32768");
	ALL_REFUSED("{\"grid\":[[[1,2],[1,2]]]}",
		"f:1:22: grid[0]: expected 3 elements");
	ALL_REFUSED("{\"fixed\":[1,2,3,4]}",
		"f:1:17: fixed: more than 3 elements");
	ALL_REFUSED("{\"fixed\":[1,2]}",
		"f:1:14: fixed: expected 3 elements");
	ALL_REFUSED("{\"upto\":[1,2,3,4,5]}",
		"f:1:18: upto: more than 4 elements");
	ALL_REFUSED("{\"matrix\":[[1,2],[3]]}",
		"f:1:20: matrix[1]: expected 2 elements");
	ALL_REFUSED("{\"side\":\"bay\"}",
		"f:1:9: side: 'Side' has no value bay");
	ALL_REFUSED("{\"side\":0}", "f:1:9: side: expected a text, got a number");
	ALL_REFUSED("{\"perm\":[\"r\",\"q\"]}",
		"f:1:14: perm: 'Perm' has no value q");
	ALL_REFUSED("{\"perm\":8}", "f:1:9: perm: 'Perm' has no value 8");
	ALL_REFUSED("{\"text\":\"12345678\"}",
		"f:1:9: text: 8 bytes of text, at most 7");
	ALL_REFUSED("{\"c\":\"ab\"}",
		"f:1:6: c: expected one character up to U+00FF");
	ALL_REFUSED("{\"raw\":\"AAE\"}", "f:1:8: raw: this is not base64");
	ALL_REFUSED("{\"raw\":\"AB==\"}", "f:1:8: raw: this is not base64");
	ALL_REFUSED("{\"bounded_d\":1.5}", "f:1:14: bounded_d: 1.5 is above 1.0");
	ALL_REFUSED("{\"bounded_d\":\"NaN\"}",
		"f:1:14: bounded_d: out of range");
	ALL_REFUSED("{\"d\":1e400}", "f:1:6: d: 1e400 is beyond any double");
	ALL_REFUSED("{\"f\":1e39}", "f:1:6: f: 1e39 is beyond any float");
	ALL_REFUSED("{\"f\":\"x\"}", "f:1:6: f: expected a number, got a text");
	ALL_REFUSED("{\"legs\":{}}",
		"f:1:9: legs: expected a list, got an object");
	slot_release(&All_class, all);
	free(all);
}

static void
fill(All *all)
{
	Vec vec = {1.5f, -2};

	All_set_flag(all, true);
	All_set_i64(all, INT64_MIN);
	All_set_u64(all, UINT64_MAX);
	All_set_f(all, 0.1f);
	All_set_d(all, 5e-324);
	All_set_side(all, Side_sell);
	All_set_mode(all, (Mode)1234); /* unknown, kept: the enum is open */
	All_set_perm(all, (Perm)7);
	All_set_c(all, (char)0xe9);
	All_set_text(all, "a\"\\/\b");
	All_set_names(all, 1, "xyz");
	All_set_s(all, "h\xc3\xa9\n\xf0\x9d\x84\x9e\x01\x7f");
	All_set_raw(all, "\0\1\2\3\377", 5);
	All_append_upto(all, 9);
	All_append_list(all, -0.0);
	All_append_list(all, 1e300);
	All_append_words(all, "x");
	All_append_words(all, "");
	All_append_legs(all);
	Leg_set_label(All_at_legs(all, 0), "leg");
	Leg_set_small(All_at_legs(all, 0), -5);
	All_set_od(all, 0.25);
	All_set_ou(all, 7);
	All_set_os(all, "");
	All_clear_ods(all);
	All_set_ob(all, false);
	All_set_ov(all, &vec);
	CHECK(slot_resize(&All_class, all, All_SLOT_ol, 0) == SLOT_OK);
}

/* Every kind, written and read again: the same text, and what is unset is. */
static void
test_all(void)
{
	All *all = malloc(sizeof *all), *back = malloc(sizeof *back);
	char *text;
	long k, refused = 0;

	All_init(all);
	All_init(back);
	fill(all);
	text = malloc(sizeof out);
	strcpy(text, text_of(&All_class, all));
	CHECK(strstr(text, "\"f\":0.1,\"d\":5e-324,"));
	CHECK(strstr(text, "\"side\":\"sell\",\"mode\":1234,\"perm\":[\"r\",\"w\","
			   "\"x\"],\"c\":\"\xc3\xa9\",\"text\":\"a\\\"\\\\/\\b\","
			   "\"names\":[\"\",\"xyz\"],"));
	CHECK(strstr(text, "\"raw\":\"AAECA/8=\",\"fixed\":[0,0,0],"));
	CHECK(strstr(text, "\"list\":[-0.0,1e300],"));
	CHECK(strstr(text, "\"od\":0.25,\"ou\":7,\"os\":\"\",\"ods\":null,"
			   "\"ob\":false,\"ov\":{\"x\":1.5,\"y\":-2.0},\"ol\":[],"
			   "\"urgency\":2"));
	CHECK(!strstr(text, "oside") && !strstr(text, "\"oa\""));
	CHECK(strcmp(read_text(&All_class, back, text), "") == 0);
	CHECK(strcmp(text_of(&All_class, back), text) == 0);
	CHECK(!All_has_ods(back) && !All_has_oside(back) && All_has_ob(back) &&
		All_has_os(back) && All_has_ol(back) && !All_has_oby(back));
	CHECK(memcmp(All_get_raw(back).data, "\0\1\2\3\377", 5) == 0);

	/* The same where each allocation fails once: refused, whole, and
	 * nothing leaks. */
	for (k = 1;; k++) {
		const char *message;

		allocations = 0;
		failing = k;
		message = read_text(&All_class, back, text);
		failing = 0;
		if (allocations < k)
			break;
		CHECK(!*message || strstr(message, ": out of memory"));
		refused += *message != 0;
	}
	CHECK(refused > 3);
	CHECK(strcmp(text_of(&All_class, back), text) == 0);
	slot_release(&All_class, all);
	slot_release(&All_class, back);
	free(all);
	free(back);
	free(text);
}

static void
test_open(void)
{
	slot_value value;
	Open open;

	Open_init(&open);
	CHECK(strcmp(read_text(&Open_class, &open,
		      "{\"zz\":1.5,\"a\":6,\"n\":-3,\"u\":18446744073709551615,"
		      "\"t\":true,\"\\\"\":\"q\\u0041\",\"big\":36893488147419103232,"
		      "\"w\":2.0}"), "") == 0);
	CHECK(strcmp(text_of(&Open_class, &open),
		      "{\"a\":6,\"zz\":1.5,\"n\":-3,\"u\":18446744073709551615,"
		      "\"t\":true,\"\\\"\":\"qA\",\"big\":3.6893488147419103e19,"
		      "\"w\":2.0}") == 0);
	CHECK(slot_get_named(&Open_class, &open, SLOT_NAME("w"), &value) ==
		      SLOT_OK && value.kind == SLOT_KIND_REAL);
	check_message(__LINE__, &Open_class, &open, "{\"a\":1,\"z\":1,\"z\":2}",
		"f:1:17: 'Open' object has two attributes 'z'");
	check_message(__LINE__, &Open_class, &open, "{\"a\":1,\"z\":[]}",
		"f:1:12: expected a number, true, false or a text, got a list");
	CHECK(slot_dict_count(&Open_class, &open) == 0);
	slot_release(&Open_class, &open);
}

/* Texts have names of their own: no attribute takes one, and what is called as
 * the slot is in C is one. */
static void
test_called(void)
{
	slot_value value;
	Called called;

	Called_init(&called);
	CHECK(strcmp(read_text(&Called_class, &called, "{\"a\":3,\"b\":1}"),
		      "") == 0);
	CHECK(slot_get_named(&Called_class, &called, SLOT_NAME("a"), &value) ==
			SLOT_OK &&
		value.as.integer == 1);
	CHECK(slot_set_named(&Called_class, &called, SLOT_NAME("b"), value) ==
		SLOT_READ_ONLY);
	CHECK(slot_get_named(&Called_class, &called, SLOT_NAME("b"), &value) ==
		SLOT_NO_ATTRIBUTE);
	CHECK(slot_dict_count(&Called_class, &called) == 1);
	CHECK(strcmp(text_of(&Called_class, &called), "{\"b\":1,\"a\":3}") ==
		0);
	slot_release(&Called_class, &called);
}

/* The program's: b follows from a. */
void
json_hooked(Hooked *self)
{
	Hooked_set_b(self, Hooked_get_a(self) * 2);
}

static void
test_hook(void)
{
	static const char text[] = "{\"type\":7,\"a\":21}";
	slot_json_reader reader;
	Hooked_pool pool;
	Hooked hooked, *made;

	Hooked_init(&hooked);
	Hooked_pool_init(&pool);
	slot_json_reader_of_text(&reader, text, strlen(text));
	CHECK(Hooked_from_json(&hooked, &reader));
	CHECK(Hooked_get_b(&hooked) == 42);
	slot_json_reader_of_text(&reader, text, strlen(text));
	made = Hooked_new_from_json(&pool, &reader);
	CHECK(made && Hooked_get_b(made) == 42);
	CHECK(strcmp(text_of(&Hooked_class, &hooked),
		      "{\"type\":7,\"a\":21,\"b\":42}") == 0);
	check_message(__LINE__, &Hooked_class, &hooked, "{\"type\":\"7\"}",
		"f:1:12: 'Hooked' object has another tag than '7'");
	slot_pool_destroy(&pool.all);
}

/* omit_defaults and forbid_unknown: false */
static void
test_skip(void)
{
	Skip skip;

	Skip_init(&skip);
	CHECK(strcmp(text_of(&Skip_class, &skip), "{}") == 0);
	CHECK(strcmp(read_text(&Skip_class, &skip,
		      "{\"zz\":[1,{\"a\":[]},\"x\"],\"a\":6,\"s\":\"hi\",\"o\":1}"),
		      "") == 0);
	CHECK(strcmp(text_of(&Skip_class, &skip), "{\"a\":6,\"o\":1}") == 0);
	check_message(__LINE__, &Skip_class, &skip, "{\"zz\":[1,}",
		"f:1:10: expected a value, got '}'");
	slot_release(&Skip_class, &skip);
}

#define SHAPES "{\"shapes\":["
#define BEST "],\"best\":null}"

static void
test_tags(void)
{
	static const char *const texts[][2] = {
		{SHAPES "{\"kind\":\"Circle\",\"theArea\":1.0,\"radius\":2.0},null,"
			"{\"kind\":\"box\",\"theArea\":3.0,\"sides\":[1,2,3]}" BEST, ""},
		{SHAPES "{\"theArea\":1.0,\"radius\":2.0,\"kind\":\"Circle\"}" BEST, ""},
		{SHAPES "{\"kind\":\"Cirle\"}" BEST,
			"f:1:27: shapes[0]: no 'Shape' object has the tag 'Cirle'"},
		{SHAPES "{\"theArea\":1,\"radius\":2}" BEST,
			"f:1:12: shapes[0]: 'Shape' object is missing its tag 'kind'"},
		{SHAPES "{\"kind\":\"box\",\"kind\":\"box\"}" BEST,
			"f:1:32: shapes[0]: 'Box' object has two attributes 'kind'"},
		{SHAPES "{\"kind\":\"box\",\"theArea\":1,\"sides\":[1,256,2]}" BEST,
			"f:1:49: shapes[0].sides[1]: 256 is above 255"},
	};
	/* With --split a header knows its own classes only. */
	static const slot_class *classes[2];
	Shape_pool shapes;
	Scene_pool scenes;
	Circle circle;
	size_t i;
	long k;

	classes[0] = &Circle_class;
	classes[1] = &Box_class;
	Shape_pool_init(&shapes);
	Scene_pool_init(&scenes, &shapes);
	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (k = 0;; k++) {
			slot_json_reader reader;
			char message[300];
			Scene *scene;
			bool done;

			slot_json_reader_of_text(&reader, texts[i][0],
				strlen(texts[i][0]));
			reader.classes = classes;
			reader.class_count = 2;
			allocations = 0;
			failing = k;
			scene = Scene_new_from_json(&scenes, &reader);
			failing = 0;
			done = k > allocations;
			slot_json_message(&reader, "f", message, sizeof message);
			if (scene && i == 0)
				CHECK(strcmp(text_of(&Scene_class, scene),
					      texts[0][0]) == 0);
			if (k == 0 || done)
				CHECK(strcmp(message, scene ? "f:1:1: no error"
							    : texts[i][1]) == 0);
			Scene_free(&scenes, scene);
			CHECK(shapes.all.count == 0);
			if (done)
				break;
		}
	Circle_init(&circle);
	check_message(__LINE__, &Circle_class, &circle,
		"{\"kind\":\"box\",\"theArea\":1,\"radius\":2}",
		"f:1:14: 'Circle' object has another tag than 'box'");
	check_message(__LINE__, &Circle_class, &circle,
		"{\"theArea\":1,\"radius\":2}", "");
	slot_pool_destroy(&scenes.all);
	slot_pool_destroy(&shapes.all);
}

/* A list that is left out is empty. Borrowed texts are not there at all. */
static void
test_lists(void)
{
	Lists lists;

	Lists_init(&lists);
	Lists_set_unit(&lists, "m");
	CHECK(strcmp(read_text(&Lists_class, &lists, "{\"end\":1}"), "") == 0);
	CHECK(Lists_count_some(&lists) == 0 && Lists_count_upto(&lists) == 0);
	CHECK(Lists_count_words(&lists) == 0 && Lists_get_unit(&lists)[0] == 0);
	Lists_set_unit(&lists, "m");
	CHECK(strcmp(text_of(&Lists_class, &lists),
		      "{\"some\":[],\"upto\":[],\"words\":[],\"end\":1}") == 0);
	check_message(__LINE__, &Lists_class, &lists, "{\"some\":[1]}",
		"f:1:12: 'Lists' object is missing attribute 'end'");
	check_message(__LINE__, &Lists_class, &lists, "{\"unit\":\"m\"}",
		"f:1:2: 'Lists' object has no attribute 'unit'");
	check_message(__LINE__, &Lists_class, &lists, "{\"units\":[]}",
		"f:1:2: 'Lists' object has no attribute 'units'");
	slot_release(&Lists_class, &lists);
}

/* A class that has no tag: those of the classes below tell its objects. */
static void
test_untagged(void)
{
	static const char *const texts[][2] = {
		{"{\"all\":[{\"type\":\"k\",\"n\":1,\"s\":\"x\"},{\"n\":2},"
		 "{\"sort\":2,\"n\":3,\"b\":true},{\"type\":\"k\",\"n\":4,\"s\":\"\"}]}",
			""},
		{"{\"all\":[{\"n\":1,\"type\":\"k\",\"s\":\"x\"}]}",
			"f:1:16: all[0]: 'Plain' object has no attribute 'type'"},
		{"{\"all\":[{\"type\":\"l\",\"n\":1}]}",
			"f:1:10: all[0]: 'Plain' object has no attribute 'type'"},
		{"{\"all\":[{\"sort\":\"2\",\"n\":1}]}",
			"f:1:10: all[0]: 'Plain' object has no attribute 'sort'"},
		{"{\"all\":[{\"sort\":[],\"n\":1}]}",
			"f:1:10: all[0]: 'Plain' object has no attribute 'sort'"},
		{"{\"all\":[{\"sort\":2,\"n\":1,\"sort\":2}]}",
			"f:1:31: all[0]: 'Sort' object has two attributes 'sort'"},
	};
	/* With --split a header knows its own classes only. */
	static const slot_class *classes[2];
	Plain_pool plain;
	Plains_pool pool;
	size_t i;

	classes[0] = &Kind_class;
	classes[1] = &Sort_class;
	Plain_pool_init(&plain);
	Plains_pool_init(&pool, &plain);
	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		slot_json_reader reader;
		char message[300];
		Plains *all;

		slot_json_reader_of_text(
			&reader, texts[i][0], strlen(texts[i][0]));
		reader.classes = classes;
		reader.class_count = 2;
		all = Plains_new_from_json(&pool, &reader);
		slot_json_message(&reader, "f", message, sizeof message);
	CHECK(strcmp(message, all ? "f:1:1: no error" : texts[i][1]) == 0);
		CHECK((all != NULL) == (i == 0));
		if (all)
			CHECK(strcmp(text_of(&Plains_class, all), texts[i][0]) == 0);
		Plains_free(&pool, all);
		CHECK(plain.all.count == 0);
	}
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&plain.all);
}

static void *
resolve(void *context, const slot_class *type, slot_value identifier)
{
	CHECK(slot_class_same(type, &Node_class));
	return identifier.as.natural == 7 ? context : NULL;
}

static void
test_refs(void)
{
	static const char text[] =
		"{\"id\":1,\"next\":{\"id\":2,\"next\":null,\"legs\":[],\"peer\":null},"
		"\"legs\":[{\"qty\":3,\"label\":\"l\"}],\"peer\":7}";
	static const char unknown[] =
		"{\"id\":1,\"next\":null,\"legs\":[],\"peer\":8}";
	slot_json_reader reader;
	char message[300];
	Node_pool nodes;
	Leg_pool legs;
	Node *peer, *node;

	Leg_pool_init(&legs);
	Node_pool_init(&nodes, &legs);
	peer = Node_new(&nodes);
	Node_set_id(peer, 7);
	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.resolve = resolve;
	reader.resolve_context = peer;
	node = Node_new_from_json(&nodes, &reader);
	CHECK(node && Node_get_peer(node) == peer);
	CHECK(strcmp(text_of(&Node_class, node), text) == 0);
	slot_json_reader_of_text(&reader, unknown, strlen(unknown));
	reader.resolve = resolve;
	CHECK(!Node_new_from_json(&nodes, &reader));
	slot_json_message(&reader, "f", message, sizeof message);
	CHECK(strcmp(message, "f:1:38: peer: leads to no object") == 0);
	slot_json_reader_of_text(&reader, text, strlen(text));
	CHECK(!Node_new_from_json(&nodes, &reader));
	slot_json_message(&reader, "f", message, sizeof message);
	CHECK(strstr(message, "peer: the reader has no 'resolve'"));
	CHECK(nodes.all.count == 3);

	/* A chain deeper than the limit is not written, nor read. */
	for (node = peer; nodes.all.count < 100;) {
		Node_set_next(node, Node_new(&nodes));
		node = Node_get_next(node);
	}
	CHECK(strcmp(text_of(&Node_class, peer), "cannot be written") == 0);
	slot_pool_destroy(&nodes.all);
	slot_pool_destroy(&legs.all);
}

static void *
find_right(void *context, const slot_class *type, slot_value identifier)
{
	Right *rights = SLOT_CAST(Right *, context);
	int i;

	CHECK(slot_class_same(type, &Right_class));
	CHECK(identifier.kind == SLOT_KIND_ENUM);
	for (i = 0; i < 8; i++)
		if (Right_get_who(&rights[i]) == identifier.as.integer)
			return &rights[i];
	return NULL;
}

/* Identifiers of flags are lists, as the slot itself is. */
static void
test_refs_by_flags(void)
{
	static const char text[] =
		"{\"one\":[\"r\",\"w\"],\"more\":[[],null,[\"x\"],[\"r\",\"w\",\"x\"]]}";
	static const char otherwise[] = "{\"one\":\"rw\",\"more\":[4,[\"rw\"]]}";
	slot_json_reader reader;
	Grant grant = Grant_DEFAULTS;
	Right rights[8];
	int i;

	for (i = 0; i < 8; i++) {
		Right_init(&rights[i]);
		Right_set_who(&rights[i], SLOT_CAST(Perm, i));
	}
	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.resolve = find_right;
	reader.resolve_context = rights;
	CHECK(Grant_from_json(&grant, &reader) && slot_json_done(&reader));
	CHECK(Grant_get_one(&grant) == &rights[3]);
	CHECK(Grant_count_more(&grant) == 4 && !Grant_get_more(&grant, 1));
	CHECK(Grant_get_more(&grant, 0) == &rights[0]);
	CHECK(Grant_get_more(&grant, 3) == &rights[7]);
	CHECK(strcmp(text_of(&Grant_class, &grant), text) == 0);
	slot_json_reader_of_text(&reader, otherwise, strlen(otherwise));
	reader.resolve = find_right;
	reader.resolve_context = rights;
	CHECK(Grant_from_json(&grant, &reader) && slot_json_done(&reader));
	CHECK(Grant_get_one(&grant) == &rights[3]);
	CHECK(Grant_get_more(&grant, 0) == &rights[4]);
	CHECK(Grant_get_more(&grant, 1) == &rights[3]);
	slot_json_reader_of_text(&reader, "{\"one\":[\"r\",],\"more\":[]}", 22);
	reader.resolve = find_right;
	reader.resolve_context = rights;
	CHECK(!Grant_from_json(&grant, &reader));
	CHECK(reader.status == SLOT_JSON_SYNTAX);
	slot_release(&Grant_class, &grant);
}

static void *
find_any(void *context, const slot_class *type, slot_value identifier)
{
	(void)type;
	*SLOT_CAST(slot_value *, context) = identifier;
	return context;
}

static bool
finds(const char *text, slot_value *found)
{
	slot_json_reader reader;
	Line line = Line_DEFAULTS;

	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.resolve = find_any;
	reader.resolve_context = found;
	return Line_from_json(&line, &reader) && slot_json_done(&reader);
}

/* A number whose bits are those of another of the other sign leads nowhere. */
static void
test_refs_by_number(void)
{
	slot_value found;

	CHECK(finds("{\"from\":-5,\"node\":null}", &found));
	CHECK(found.kind == SLOT_KIND_INT && found.as.integer == -5);
	CHECK(finds("{\"from\":null,\"node\":18446744073709551615}", &found));
	CHECK(found.kind == SLOT_KIND_UINT && found.as.natural == UINT64_MAX);
	CHECK(!finds("{\"from\":18446744073709551611,\"node\":null}", &found));
	CHECK(!finds("{\"from\":-18446744073709551611,\"node\":null}", &found));
	CHECK(!finds("{\"from\":null,\"node\":-1}", &found));
	CHECK(finds("{\"from\":null,\"node\":-0}", &found));
	CHECK(found.as.natural == 0);
}

/* A source that fails, a sink that does, and a buffer that is full. */
static size_t
broken_read(void *context, char *buffer, size_t size)
{
	(void)context;
	(void)buffer;
	(void)size;
	return SLOT_JSON_FAILED;
}

static bool
broken_write(void *context, const char *text, size_t size)
{
	(void)context;
	(void)text;
	(void)size;
	return false;
}

static void
test_streams(void)
{
	slot_json_reader reader;
	slot_json_writer writer;
	char buffer[64], message[100];
	const char *text;
	size_t i, count;
	Leg leg, big;

	Leg_init(&leg);
	Leg_init(&big);
	slot_json_reader_init(&reader, buffer, sizeof buffer, broken_read, NULL);
	CHECK(!slot_json_next(&reader) || !Leg_from_json(&leg, &reader));
	slot_json_message(&reader, "f", message, sizeof message);
	CHECK(strcmp(message, "f:1:1: cannot be read") == 0);
	slot_json_writer_init(&writer, buffer, sizeof buffer, broken_write, NULL);
	slot_json_lines(&writer);
	for (i = 0; i < 10; i++)
		Leg_to_json(&leg, &writer);
	CHECK(!slot_json_finish(&writer) && writer.status == SLOT_JSON_IO);
	Leg_set_label(&big, "0123456789012345678901234567890123456789012345678");
	slot_json_writer_init(&writer, buffer, sizeof buffer, NULL, NULL);
	CHECK(!Leg_to_json(&big, &writer) || !slot_json_finish(&writer));
	Leg_set_label(&big, "\xff");
	slot_json_writer_init(&writer, buffer, sizeof buffer, NULL, NULL);
	CHECK(!Leg_to_json(&big, &writer) && writer.status == SLOT_JSON_UTF8);

	/* JSON Lines, an array, one value; and what is neither. */
	for (i = 0; i < 9; i++) {
		static const struct {
			const char *text, *fault;
			size_t count;
		} cases[9] = {
			{"{\"qty\":1,\"label\":\"\"}\n\n{\"qty\":2,\"label\":\"\"}\r\n", "", 2},
			{" [ {\"qty\":1,\"label\":\"\"} , {\"qty\":2,\"label\":\"\"} ] ", "", 2},
			{"{\"qty\":1,\"label\":\"\"}", "", 1},
			{"", "", 0},
			{"[]\n", "", 0},
			{"{\"qty\":1,\"label\":\"\"}{\"qty\":2,\"label\":\"\"}",
				"expected the end of the line", 1},
			{"[{\"qty\":1,\"label\":\"\"},]",
				"expected an object, got ']'", 1},
			{"[{\"qty\":1,\"label\":\"\"}",
				"expected ',' or ']', got the end", 1},
			{"[{\"qty\":1,\"label\":\"\"}]x",
				"expected the end, got 'x'", 1},
		};

		text = cases[i].text;
		slot_json_reader_of_text(&reader, text, strlen(text));
		for (count = 0; slot_json_next(&reader) &&
			Leg_from_json(&leg, &reader); count++)
			CHECK(Leg_get_qty(&leg) == count + 1);
		CHECK(count == cases[i].count);
		CHECK(slot_json_done(&reader) == !*cases[i].fault);
		slot_json_message(&reader, "f", message, sizeof message);
		check(!*cases[i].fault || strstr(message, cases[i].fault),
			__LINE__, message);
	}
	slot_json_writer_init(&writer, out, sizeof out, NULL, NULL);
	slot_json_array(&writer);
	Leg_set_label(&big, "b");
	Leg_to_json(&big, &writer);
	Leg_to_json(&big, &writer);
	CHECK(slot_json_finish(&writer) &&
		strcmp(out, "[{\"qty\":0,\"label\":\"b\"},\n"
			    "{\"qty\":0,\"label\":\"b\"}]\n") == 0);
	slot_release(&Leg_class, &leg);
	slot_release(&Leg_class, &big);
}

int
main(void)
{
	test_faults();
	test_more_faults();
	test_all();
	test_hook();
	test_open();
	test_called();
	test_skip();
	test_tags();
	test_lists();
	test_untagged();
	test_refs();
	test_refs_by_flags();
	test_refs_by_number();
	test_streams();
	return failures != 0;
}

/* SPDX-License-Identifier: MIT */
#include "tagged.h"

#include "answers.h"

static const slot_class *classes[10];
static tagged_pools pools;

/* As one word. */
static void
say_without_spaces(const char *text)
{
	char word[200];
	size_t length = 0;

	for (; *text && length + 1 < sizeof word; text++)
		if (*text != ' ')
			word[length++] = *text;
	word[length] = '\0';
	say("%s", word);
}

static void
say_object(const slot_pool *pool, const void *object)
{
	char text[200];

	slot_pool_repr(pool, object, text, sizeof text);
	say_without_spaces(text);
}

static Holder *
read_held(const char *slot, const char *object)
{
	char text[200];

	snprintf(text, sizeof text, "{\"%s\": %s}", slot, object);
	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.classes = classes;
	reader.class_count = sizeof classes / sizeof *classes;
	return Holder_new_from_json(&pools.Holder, &reader);
}

/* What each slot may hold. */
/* clang-format off */
#define SAY_HELD(s, pool, text) \
	do { \
		Holder *held_ = read_held(#s, text); \
		if (held_) \
			say_object(&pools.pool.all, Holder_get_##s(held_)); \
		else \
			say("refused"); \
	} while (0)
#define COMMAND(text) SAY_HELD(command, Command, text)
#define BASE(text) SAY_HELD(base, Base, text)
#define NUMBER(text) SAY_HELD(number, Number, text)
/* clang-format on */

static void
any_position(void)
{
	BASE("{\"type\": \"Test1\", \"a\": 1, \"b\": 2}");
	BASE("{\"a\": 1, \"type\": \"Test1\", \"b\": 2}");
	BASE("{\"x\": 1, \"y\": 2, \"type\": \"Test2\"}");
}

static void
any_position_of_numbers(void)
{
	NUMBER("{\"type\": 123, \"a\": 1, \"b\": 2}");
	NUMBER("{\"a\": 1, \"type\": 123, \"b\": 2}");
	NUMBER("{\"x\": 1, \"y\": 2, \"type\": -123}");
	NUMBER("{\"type\": 0}");
}

static void
with_optional(void)
{
	BASE("{\"type\": \"Test1\", \"a\": 1, \"b\": 2, \"c\": 3}");
	BASE("{\"a\": 1, \"b\": 2, \"c\": 3, \"type\": \"Test1\"}");
}

static void
with_unknown(void)
{
	BASE("{\"a\": 1, \"b\": 2, \"d\": 4, \"type\": \"Test1\"}");
	BASE("{\"type\": \"Test1\", \"d\": [{}], \"a\": 1, \"b\": 2}");
}

static void
missing(void)
{
	BASE("{\"a\": 1, \"b\": 2}");
	BASE("{}");
	NUMBER("{\"a\": 1, \"b\": 2}");
	COMMAND("{\"key\": \"k\"}");
}

/* With each of these tags, in one text. */
static void
say_tagged(bool numbers, const char *tags)
{
	char words[100], text[100], *tag;

	snprintf(words, sizeof words, "%s", tags);
	for (tag = strtok(words, ";"); tag; tag = strtok(NULL, ";")) {
		snprintf(text, sizeof text,
			"{\"type\": %s, \"a\": 1, \"b\": 2}", tag);
		if (numbers)
			NUMBER(text);
		else
			BASE(text);
	}
}

static void
of_another_type(void)
{
	say_tagged(false, "123.456;null;[];true");
	say_tagged(true, "123.456;\"123\";null");
}

static void
unknown(void)
{
	say_tagged(false, "\"Test3\";\"test1\";\"Test1 \";\"\"");
	say_tagged(true, "1;-1;124;9223372036854775807");
}

static void
fields_of_another(void)
{
	BASE("{\"type\": \"Test2\", \"a\": 1, \"b\": 2}");
	BASE("{\"type\": \"Test1\", \"x\": 1, \"y\": 2}");
}

static void
another_field(void)
{
	COMMAND("{\"op\": \"put\", \"key\": \"my key\", \"val\": \"my val\"}");
	COMMAND("{\"op\": \"get\", \"key\": \"my key\"}");
	COMMAND("{\"type\": \"get\", \"key\": \"my key\"}");
}

static void
escaped(void)
{
	COMMAND("{\"op\": \"\\u0067et\", \"key\": \"k\"}");
	COMMAND("{\"o\\u0070\": \"get\", \"key\": \"k\"}");
}

static void
configured(void)
{
	Test1 test = Test1_make(.a = 1, .b = 2);
	Kind kind = Kind_make();
	Plain plain = Plain_make();
	Get get = Get_make(.key = "k");

	SAY_JSON(Test1, &test);
	SAY_JSON(Kind, &kind);
	SAY_JSON(Plain, &plain);
	SAY_JSON(Get, &get);
	Get_release(&get);
}

static void
encoded(void)
{
	Empty empty = Empty_DEFAULTS;
	Empty123 number = Empty123_DEFAULTS;
	Minus minus = Minus_make(.x = 1, .y = 2);

	SAY_JSON(Empty, &empty);
	SAY_JSON(Empty123, &number);
	SAY_JSON(Minus, &minus);
}

static void
inherited(void)
{
	S1 first = S1_DEFAULTS;
	S2 second = S2_DEFAULTS;

	SAY_JSON(S1, &first);
	SAY_JSON(S2, &second);
}

static void
omitted(void)
{
	Brief brief = Brief_make(.a = 1);

	SAY_JSON(Brief, &brief);
	Brief_set_b(&brief, false);
	SAY_JSON(Brief, &brief);
	Brief_set_b(&brief, true);
	SAY_JSON(Brief, &brief);
}

static void
alone(void)
{
	SAY_WHETHER_READ(Get, "{\"op\": \"get\", \"key\": \"k\"}");
	SAY_WHETHER_READ(Get, "{\"op\": \"put\", \"key\": \"k\"}");
}

static void
say_round_trip(const char *text)
{
	Holder *held = read_held("number", text);
	char json[200];
	slot_json_writer writer;

	slot_json_writer_init(&writer, json, sizeof json, NULL, NULL);
	SLOT_IGNORE(held && Holder_to_json(held, &writer));
	/* {"number":…} */
	say("%.*s", (int)(writer.used - 11), json + 10);
}

static void
round_trip(void)
{
	say_round_trip("{\"type\":0}");
	say_round_trip("{\"b\":2,\"a\":1,\"type\":123}");
	say_round_trip("{\"type\":-123,\"x\":1,\"y\":2}");
}

static void
say_shapes(const char *shapes)
{
	char text[200];
	Scene *scene;
	size_t i;

	snprintf(text, sizeof text, "{\"shapes\": [%s]}", shapes);
	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.classes = classes;
	reader.class_count = sizeof classes / sizeof *classes;
	scene = Scene_new_from_json(&pools.Scene, &reader);
	if (!scene)
		say("refused");
	for (i = 0; scene && i < Scene_count_shapes(scene); i++)
		say_object(&pools.Shape.all, Scene_get_shapes(scene, i));
}

static void
without(void)
{
	say_shapes("{\"r\": 2}, {}, {\"id\": 7}, "
		   "{\"a\": 1, \"type\": \"box\"}, {\"type\": \"Circle\"}");
}

static void
default_of_another(void)
{
	say_shapes("{\"a\": 2}");
}

static void
default_written(void)
{
	Circle circle = Circle_make(.r = 2);
	Square square = Square_make(.a = 1);

	SAY_JSON(Circle, &circle);
	Circle_set_r(&circle, 0);
	SAY_JSON(Circle, &circle);
	SAY_JSON(Square, &square);
}

static void
know_classes(void)
{
	classes[0] = &Get_class;
	classes[1] = &Put_class;
	classes[2] = &Test1_class;
	classes[3] = &Test2_class;
	classes[4] = &N123_class;
	classes[5] = &Minus_class;
	classes[6] = &Zero_class;
	classes[7] = &Circle_class;
	classes[8] = &Square_class;
	classes[9] = &S2_class;
}

int
main(void)
{
	know_classes();
	tagged_pools_init(&pools);
	ASK(any_position);
	ASK(any_position_of_numbers);
	ASK(with_optional);
	ASK(with_unknown);
	ASK(missing);
	ASK(of_another_type);
	ASK(unknown);
	ASK(fields_of_another);
	ASK(another_field);
	ASK(escaped);
	ASK(configured);
	ASK(encoded);
	ASK(inherited);
	ASK(omitted);
	ASK(alone);
	ASK(round_trip);
	ASK(without);
	ASK(default_of_another);
	ASK(default_written);
	tagged_pools_destroy(&pools);
	return 0;
}

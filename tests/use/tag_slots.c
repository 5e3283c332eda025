/* SPDX-License-Identifier: MIT */
/* uses: tag_slots.h */
/* Tags that are read as slots, and those of no class, which are kept. */
#include <string.h>

#include "check.h"
#include "../lib/pieces.h"
#include "tag_slots.h"

/* With --split a header knows its own classes only. */
static const slot_class *classes[9];

/* What is read of a text and written again, or the message: with a buffer, 0
 * for none, which is filled by so many bytes. */
static const char *
again(const slot_class *type, const char *text, size_t buffer_size, size_t step)
{
	static char said[1200];
	char buffer[512];
	struct pieces pieces = {text, strlen(text), step};
	tag_slots_pools pools;
	slot_json_reader reader;
	slot_json_writer writer;
	slot_pool *all[4];
	size_t i;
	void *object = NULL;

	tag_slots_pools_init(&pools);
	all[0] = &pools.Canvas.all;
	all[1] = &pools.Signals.all;
	all[2] = &pools.Notes.all;
	all[3] = &pools.Figure.all;
	if (buffer_size)
		slot_json_reader_init(
			&reader, buffer, buffer_size, read_piece, &pieces);
	else
		slot_json_reader_of_text(&reader, text, strlen(text));
	reader.classes = classes;
	reader.class_count = sizeof classes / sizeof *classes;
	for (i = 0; i < 4; i++)
		if (slot_is_a(type, all[i]->root))
			object = slot_json_read_new(&reader, all[i], type);
	if (object) {
		slot_json_writer_init(&writer, said, sizeof said, NULL, NULL);
		CHECK(slot_json_write_in_pool(&writer, object));
		CHECK(slot_json_finish(&writer));
	} else {
		slot_json_message(&reader, "f", said, sizeof said);
	}
	tag_slots_pools_destroy(&pools);
	return said;
}

/* The same however it comes. */
static void
check_again(const slot_class *type, const char *text, const char *expected)
{
	size_t step;

	for (step = 0; step < 4; step++) {
		const char *said = again(
			type, text, step ? 512 : 0, step * step);

		CHECK(strcmp(said, expected) == 0);
		if (strcmp(said, expected) != 0)
			printf("%s\n", said);
	}
}

static void
check_kept(const slot_class *type, const char *text)
{
	check_again(type, text, text);
}

static void
check_texts(void)
{
	check_again(&Canvas_class,
		"{\"all\":[{\"r\":2},{\"a\":1,\"kind\":\"tile\"},{}]}",
		"{\"all\":[{\"r\":2.0},{\"kind\":\"tile\",\"id\":1,\"a\":1.0},"
		"{}]}");
	check_kept(&Canvas_class,
		"{\"all\":[{\"kind\":\"hexagon\",\"id\":4,\"n\":7,\"side\":2.5,"
		"\"is\":true,\"of\":\"wax\"},{\"kind\":\"AnyFigure\",\"id\":1,"
		"\"n\":0},{\"kind\":\"\",\"id\":1,\"n\":0}]}");
	/* It is written first, wherever it stood. */
	check_again(&Canvas_class,
		"{\"all\":[{\"q\":1,\"kind\":\"a\\u00e9\\n\\\"\"}]}",
		"{\"all\":[{\"kind\":\"a\xc3\xa9\\n\\\"\",\"id\":1,\"n\":0,"
		"\"q\":1}]}");
	/* Below a class that it is not of, a tag is missing, or unknown. */
	check_again(&Canvas_class, "{\"flat\":{\"a\":2}}",
		"f:1:9: flat: 'Flat' object is missing its tag 'kind'");
	check_again(&Canvas_class, "{\"flat\":{\"kind\":\"hexagon\"}}",
		"f:1:26: flat: no 'Flat' object has the tag 'hexagon'");
	check_kept(&Signals_class,
		"{\"all\":[{\"type\":1,\"at\":0},{\"type\":2,\"at\":3},"
		"{\"type\":77,\"at\":0},{\"type\":-5,\"at\":0},"
		"{\"type\":123456789012345678901234567890,\"at\":9},"
		"{\"type\":3,\"at\":0},{\"type\":0,\"at\":0}]}");
	check_again(&Signals_class,
		"{\"all\":[{\"type\":9,\"new\":{\"x\":[1]}}]}",
		"{\"all\":[{\"type\":9,\"at\":0}]}");
	check_kept(&Notes_class,
		"{\"all\":[{\"type\":\"Text\",\"text\":\"a\"},{\"type\":"
		"\"song\",\"key\":\"d\",\"bars\":12},{\"type\":\"AnyNote\"}]}");
}

/* What is no tag, or two. */
static void
check_wrong(void)
{
	check_again(&Canvas_class, "{\"all\":[{\"kind\":3}]}",
		"f:1:18: all[0]: no 'Figure' object has the tag '3'");
	check_again(&Canvas_class, "{\"all\":[{\"kind\":null}]}",
		"f:1:17: all[0]: expected a tag, got null");
	check_again(&Canvas_class, "{\"all\":[{\"kind\":{}}]}",
		"f:1:17: all[0]: expected a tag, got an object");
	check_again(&Canvas_class,
		"{\"all\":[{\"kind\":\"a\",\"n\":1,\"kind\":\"a\"}]}",
		"f:1:33: all[0]: 'AnyFigure' object has two attributes 'kind'");
	check_again(&Canvas_class,
		"{\"all\":[{\"kind\":\"tile\",\"kind\":\"tile\"}]}",
		"f:1:30: all[0]: 'Tile' object has two attributes 'kind'");
	check_again(&Notes_class, "{\"all\":[{\"type\":\"a\",\"type\":\"b\"}]}",
		"f:1:27: all[0]: 'AnyNote' object has two attributes 'type'");
	check_again(&Canvas_class, "{\"all\":[{\"kind\":\"a\\u0000b\"}]}",
		"f:1:17: all[0].kind: a text cannot hold \\u0000");
	check_again(&Signals_class, "{\"all\":[{\"type\":\"1\"}]}",
		"f:1:20: all[0]: no 'Signal' object has the tag '1'");
	check_again(&Signals_class, "{\"all\":[{\"type\":1.0}]}",
		"f:1:20: all[0]: no 'Signal' object has the tag '1.0'");
	check_again(&Signals_class, "{\"all\":[{\"type\":-0}]}",
		"f:1:19: all[0]: no 'Signal' object has the tag '-0'");
	check_again(&Signals_class, "{\"all\":[{\"type\":1e2}]}",
		"f:1:20: all[0]: no 'Signal' object has the tag '1e2'");
}

/* A tag is told within what the buffer holds of its object. */
static void
check_buffers(void)
{
	char text[400], expected[400];
	size_t length;

	for (length = 1; length <= 300; length++) {
		strcpy(text, "{\"kind\":\"");
		memset(text + 9, 'x', length);
		strcpy(text + 9 + length, "\",\"id\":1,\"n\":0}");
		strcpy(expected, text);
		/* With the quotes and what stands before them. */
		if (length + 10 > 64)
			strcpy(expected,
				"f:1:1: the tag is not within what the buffer "
				"holds of the object");
		if (strcmp(again(&Figure_class, text, 64, 1), expected) != 0) {
			printf("%u: %s\n", SLOT_CAST(unsigned, length),
				again(&Figure_class, text, 64, 1));
			failures++;
			break;
		}
		if (strcmp(again(&Figure_class, text, 0, 0), text) != 0)
			failures++;
	}
	CHECK(strcmp(again(&Figure_class,
			     "{\"id\":1,\n\"b\":\"0123456789012345678901234567"
			     "890123456789\",\n \"kind\":\"tile\"}",
			     64, 5),
		      "f:1:1: the tag is not within what the buffer holds of "
		      "the object") == 0);
}

/* By name, which is the same for all that is told of it. */
static void
check_named(const slot_class *type, void *object, const char *expected)
{
	slot_value value;

	CHECK(slot_get_named(type, object, SLOT_NAME("kind"), &value) ==
		SLOT_OK);
	CHECK(value.kind == SLOT_KIND_TEXT || value.kind == SLOT_KIND_STRING);
	CHECK(value.length == strlen(expected) &&
		memcmp(value.as.text, expected, value.length) == 0);
	CHECK(slot_has_named(type, object, SLOT_NAME("kind")));
	CHECK(slot_set_named(type, object, SLOT_NAME("kind"),
		      slot_text("x", 1)) == SLOT_READ_ONLY);
	CHECK(slot_delete_named(type, object, SLOT_NAME("kind")) ==
		SLOT_READ_ONLY);
}

static void
check_reading(void)
{
	tag_slots_pools pools;
	Disk disk = Disk_DEFAULTS;
	Person person = Person_DEFAULTS;
	AnyFigure *unknown;
	Tile *tile;
	Press *press;
	char text[200];

	tag_slots_pools_init(&pools);
	/* It takes no storage, and wherever an object is its class has it. */
	CHECK(sizeof(Figure) == 1 && sizeof(Person) == 8 && sizeof(Press) == 4);
	CHECK(strcmp(Disk_get_kind(&disk), "Disk") == 0);
	CHECK(strcmp(slot_get(Disk, &disk, kind), "Disk") == 0);
	CHECK(strcmp(Person_get_kind(&person), "Person") == 0);
	check_named(&Disk_class, &disk, "Disk");
	tile = Tile_new(&pools.Figure);
	CHECK(tile && strcmp(Tile_get_kind(tile), "tile") == 0);
	CHECK(strcmp(Flat_get_kind(Tile_as_Flat(tile)), "tile") == 0);
	CHECK(strcmp(Figure_get_kind(Tile_as_Figure(tile)), "tile") == 0);
	CHECK(strcmp(slot_tag(tile), "tile") == 0);
	check_named(&Tile_class, tile, "tile");
	check_named(&Figure_class, tile, "tile");
	Disk_repr(&disk, text, sizeof text);
	CHECK(strcmp(text, "Disk(kind='Disk', id=1, r=0.0)") == 0);
	Figure_repr(Disk_as_Figure(&disk), text, sizeof text);
	CHECK(strcmp(text, "Figure(id=1)") == 0);
	/* A number is told as text. */
	press = Press_new(&pools.Signal);
	CHECK(press && strcmp(Press_get_type(press), "2") == 0);
	CHECK(strcmp(Signal_get_type(Press_as_Signal(press)), "1") == 0);
	CHECK(strcmp(slot_tag(press), "2") == 0);
	/* What keeps it starts with its own. */
	unknown = AnyFigure_new(&pools.Figure);
	CHECK(unknown && strcmp(AnyFigure_get_kind(unknown), "AnyFigure") == 0);
	CHECK(strcmp(slot_tag(unknown), "AnyFigure") == 0);
	CHECK(slot_write(&AnyFigure_class, unknown, AnyFigure_SLOT_kind,
		      slot_text("x", 1)) == SLOT_READ_ONLY);
	check_named(&AnyFigure_class, unknown, "AnyFigure");
	check_named(&Figure_class, unknown, "AnyFigure");
	tag_slots_pools_destroy(&pools);
}

/* One that is read where its class is known takes any tag. */
static void
check_alone(void)
{
	slot_json_reader reader;
	AnyFigure unknown = AnyFigure_DEFAULTS, other = AnyFigure_DEFAULTS;
	Odd odd = Odd_DEFAULTS;
	Disk disk = Disk_DEFAULTS;
	char text[200];

	slot_json_reader_of_text(&reader, SLOT_NAME("{\"kind\":\"oval\"}"));
	CHECK(AnyFigure_from_json(&unknown, &reader));
	CHECK(strcmp(AnyFigure_get_kind(&unknown), "oval") == 0);
	CHECK(!AnyFigure_eq(&unknown, &other));
	CHECK(AnyFigure_copy(&other, &unknown));
	CHECK(AnyFigure_eq(&unknown, &other));
	CHECK(strcmp(AnyFigure_get_kind(&other), "oval") == 0);
	AnyFigure_repr(&other, text, sizeof text);
	CHECK(strcmp(text, "AnyFigure(id=1, n=0, kind='oval')") == 0);
	AnyFigure_release(&unknown);
	AnyFigure_release(&other);
	slot_json_reader_of_text(&reader, SLOT_NAME("{\"type\":1.5}"));
	CHECK(!Odd_from_json(&odd, &reader));
	slot_json_message(&reader, "f", text, sizeof text);
	CHECK(strcmp(text, "f:1:9: type: is no integer, as a tag is") == 0);
	slot_json_reader_of_text(&reader, SLOT_NAME("{\"type\":\"1\"}"));
	CHECK(!Odd_from_json(&odd, &reader));
	slot_json_message(&reader, "f", text, sizeof text);
	CHECK(strcmp(text, "f:1:9: type: expected an integer, got a text") ==
		0);
	Odd_release(&odd);
	slot_json_reader_of_text(&reader, SLOT_NAME("{\"kind\":\"oval\"}"));
	CHECK(!Disk_from_json(&disk, &reader));
}

int
main(void)
{
	classes[0] = &Disk_class;
	classes[1] = &Tile_class;
	classes[2] = &AnyFigure_class;
	classes[3] = &Signal_class;
	classes[4] = &Press_class;
	classes[5] = &Odd_class;
	classes[6] = &Text_class;
	classes[7] = &AnyNote_class;
	classes[8] = &Person_class;
	check_texts();
	check_wrong();
	check_buffers();
	check_reading();
	check_alone();
	return failures != 0;
}

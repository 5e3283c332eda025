/* SPDX-License-Identifier: MIT */
/* schemas: kin cousins farther */
/* Pools of a family of which classes in other files own from more families:
 * they are told of each file's, and read, copy, clear and destroy all. */
#include "failing.h"

#define SLOTGEN_IMPLEMENTATION
#define KIN_IMPLEMENTATION
#define COUSINS_IMPLEMENTATION
#define FARTHER_IMPLEMENTATION
#include "farther.h"

#include "scenarios.h"

#include "reading.h"

static const char document[] =
	"{\"all\":["
	"{\"type\":\"cousin\",\"n\":1,\"part\":{\"s\":\"p\"},\"kin\":["
	"{\"type\":\"uncle\",\"n\":2,\"kin\":[],\"stamp\":{\"raw\":\"AAEC\"}}],"
	"\"label\":{\"text\":\"a label\"},\"other\":{\"s\":\"q\"}},"
	"{\"type\":\"nephew\",\"n\":3,\"kin\":[],\"label\":null,"
	"\"labels\":[{\"text\":\"one\"},{\"text\":\"two\"}]},"
	"{\"n\":4,\"kin\":[]},"
	"{\"type\":\"farther\",\"n\":5,\"kin\":[],\"label\":null,\"labels\":[],"
	"\"key\":{\"teeth\":\"vvv\"},\"stamp\":{\"raw\":\"\"},"
	"\"keys\":[{\"teeth\":\"w\"}]}]}";

static Kin_pool kin;
static Part_pool parts;
static Label_pool labels;
static Stamp_pool stamps;
static Key_pool keys;
static House_pool houses;
static Far_peers far_peers;
static Cousin_peers cousin_peers;
static Uncle_peers uncle_peers;

static void
begin(void)
{
	Part_pool_init(&parts);
	Label_pool_init(&labels);
	Stamp_pool_init(&stamps);
	Key_pool_init(&keys);
	/* Of two files at once; then what another class of one adds, twice. */
	Farther_pool_init(&kin, &parts, &cousin_peers, &labels, &far_peers,
		&keys, &stamps);
	Uncle_pool_peers(&kin, &uncle_peers, &stamps);
	Uncle_pool_peers(&kin, &uncle_peers, &stamps);
	House_pool_init(&houses, &kin);
	watch_pool(&houses.all); /* before what it owns from */
	watch_pool(&kin.all);
	watch_pool(&parts.all);
	watch_pool(&labels.all);
	watch_pool(&stamps.all);
	watch_pool(&keys.all);
}

static void
check_counts(size_t times)
{
	CHECK(kin.all.count == 5 * times);
	CHECK(parts.all.count == 2 * times);
	CHECK(labels.all.count == 3 * times);
	CHECK(stamps.all.count == 2 * times);
	CHECK(keys.all.count == 2 * times);
}

/* Of other files than the slot's; with --split, all. */
static void
set_classes(slot_json_reader *reader)
{
	static const slot_class *classes[5];

	classes[0] = &Farther_class;
	classes[1] = &Far_class;
	classes[2] = &Cousin_class;
	classes[3] = &Nephew_class;
	classes[4] = &Uncle_class;
	reader->classes = classes;
	reader->class_count = 5;
}

static bool
read_house(House **made)
{
	slot_json_reader reader;

	slot_json_reader_of_text(&reader, document, sizeof document - 1);
	set_classes(&reader);
	*made = House_new_from_json(&houses, &reader);
	return was_read(&reader, *made != NULL);
}

static void
check_text(const House *house)
{
	static char written[2000];
	slot_json_writer writer;

	slot_json_writer_init(&writer, written, sizeof written, NULL, NULL);
	CHECK(House_to_json(house, &writer) && slot_json_finish(&writer));
	CHECK(strcmp(written, document) == 0);
}

static void
reading(void)
{
	House *house, *copy;

	begin();
	MUST(read_house(&house));
	check_text(house);
	check_counts(1);
	MUST((copy = House_new(&houses)) != NULL);
	MUST(House_copy(copy, house));
	check_text(copy);
	check_counts(2);
	House_free(&houses, copy);
	check_counts(1);
}

static bool
read_cousin(Cousin **made)
{
	static const char text[] =
		"{\"n\":1,\"label\":{\"text\":\"\"},\"other\":{\"s\":\"x\"},"
		"\"kin\":[{\"type\":\"cousin\",\"n\":2,\"label\":{\"text\":\"y\"}}],"
		"\"type\":\"cousin\"}";
	slot_json_reader reader;

	slot_json_reader_of_text(&reader, text, sizeof text - 1);
	set_classes(&reader);
	*made = Cousin_new_from_json(&kin, &reader);
	return was_read(&reader, *made != NULL);
}

/* All that is owned goes, in pools of whatever file; it knows them after. */
static void
clearing(void)
{
	Cousin *cousin;

	begin();
	MUST(read_cousin(&cousin));
	CHECK(labels.all.count == 2 && parts.all.count == 1);
	slot_pool_clear(&kin.all);
	check_counts(0);
	MUST(read_cousin(&cousin));
	slot_pool_destroy(&kin.all);
	check_counts(0);
	MUST(read_cousin(&cousin));
	CHECK(kin.all.count == 2 && labels.all.count == 2);
}

/* A pool that was told of none of them. */
static void
told_of_none(void)
{
	static const char text[] =
		"{\"type\":\"cousin\",\"n\":1,\"label\":{\"text\":\"\"}}";
	slot_json_reader reader;
	char message[200];

	Kin_pool_init(&kin, &parts);
	watch_pool(&kin.all);
	Part_pool_init(&parts);
	slot_json_reader_of_text(&reader, text, sizeof text - 1);
	CHECK(!Cousin_new_from_json(&kin, &reader));
	slot_json_message(&reader, "f", message, sizeof message);
	CHECK(refusals ||
		strstr(message, "label: the reader has no pool for 'Label'"));
	CHECK(kin.all.count == 0);
}

int
main(void)
{
	long runs = RUN(reading) + RUN(clearing) + RUN(told_of_none);

	return run_scenarios_end(runs);
}

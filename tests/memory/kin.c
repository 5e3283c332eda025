/* SPDX-License-Identifier: MIT */
/* schemas: kin cousins farther */
/* Pools of a family of which classes in other files own from more families:
 * they are told of each file's, and read, copy, clear and destroy all. */
#include "failing.h"

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

static kin_pools kin;
static cousins_pools cousins;
static farther_pools farther;
static bool at_once; /* the pools of a file are told of each other */
static Far_peers far_peers;
static Cousin_peers cousin_peers;
static Uncle_peers uncle_peers;

/* Each pool by itself. */
static void
begin_each(void)
{
	Part_pool_init(&kin.Part);
	Label_pool_init(&cousins.Label);
	Stamp_pool_init(&cousins.Stamp);
	Key_pool_init(&farther.Key);
	/* Of two files at once; then what another class of one adds, twice. */
	Farther_pool_init(&kin.Kin, &kin.Part, &cousin_peers, &cousins.Label,
		&far_peers, &farther.Key, &cousins.Stamp);
	Uncle_pool_peers(&kin.Kin, &uncle_peers, &cousins.Stamp);
	Uncle_pool_peers(&kin.Kin, &uncle_peers, &cousins.Stamp);
	House_pool_init(&cousins.House, &kin.Kin);
}

static void
begin_all(void)
{
	kin_pools_init(&kin);
	cousins_pools_init(&cousins, &kin);
	farther_pools_init(&farther, &cousins);
}

static void
begin(void)
{
	if (at_once)
		begin_all();
	else
		begin_each();
	watch_pool(&cousins.House.all); /* before what it owns from */
	watch_pool(&kin.Kin.all);
	watch_pool(&kin.Part.all);
	watch_pool(&cousins.Label.all);
	watch_pool(&cousins.Stamp.all);
	watch_pool(&farther.Key.all);
}

static void
check_counts(size_t times)
{
	CHECK(kin.Kin.all.count == 5 * times);
	CHECK(kin.Part.all.count == 2 * times);
	CHECK(cousins.Label.all.count == 3 * times);
	CHECK(cousins.Stamp.all.count == 2 * times);
	CHECK(farther.Key.all.count == 2 * times);
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
	*made = House_new_from_json(&cousins.House, &reader);
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
	MUST((copy = House_new(&cousins.House)) != NULL);
	MUST(House_copy(copy, house));
	check_text(copy);
	check_counts(2);
	House_free(&cousins.House, copy);
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
	*made = Cousin_new_from_json(&kin.Kin, &reader);
	return was_read(&reader, *made != NULL);
}

/* All that is owned goes, in pools of whatever file; it knows them after. */
static void
clearing(void)
{
	Cousin *cousin;

	begin();
	MUST(read_cousin(&cousin));
	CHECK(cousins.Label.all.count == 2 && kin.Part.all.count == 1);
	slot_pool_clear(&kin.Kin.all);
	check_counts(0);
	MUST(read_cousin(&cousin));
	slot_pool_destroy(&kin.Kin.all);
	check_counts(0);
	MUST(read_cousin(&cousin));
	CHECK(kin.Kin.all.count == 2 && cousins.Label.all.count == 2);
}

static void
check_empty(void)
{
	check_counts(0);
	CHECK(cousins.House.all.count == 0);
}

/* Those of a file at once; imported ones go with them that may own from them,
 * and what owns from those. */
static void
clearing_all(void)
{
	House *house;
	Stamp *stamp;

	begin_all();
	watch_pool(&cousins.House.all);
	watch_pool(&kin.Kin.all);
	watch_pool(&kin.Part.all);
	watch_pool(&cousins.Label.all);
	watch_pool(&cousins.Stamp.all);
	watch_pool(&farther.Key.all);
	MUST(read_house(&house));
	farther_pools_clear(&farther);
	check_empty();
	MUST(read_house(&house));
	MUST((stamp = Stamp_new(&cousins.Stamp)) != NULL);
	farther_pools_clear(&farther);
	CHECK(cousins.Stamp.all.count == 1); /* nothing owned it */
	cousins_pools_clear(&cousins);
	check_empty();
	MUST(read_house(&house));
	kin_pools_clear(&kin);
	CHECK(kin.Kin.all.count == 0 && kin.Part.all.count == 0);
	cousins_pools_clear(&cousins);
	check_empty();
}

/* In orders in which no pool is left with what is gone. */
static void
destroying_all(void)
{
	static const char orders[][4] = {"fck", "fkc", "cfk", "ckf"};
	House *house;
	size_t i, j;

	for (i = 0; i < sizeof orders / sizeof orders[0]; i++) {
		bool read;

		begin_all();
		read = TRY(read_house(&house));
		for (j = 0; j < 3; j++)
			switch (orders[i][j]) {
			case 'f': farther_pools_destroy(&farther); break;
			case 'c': cousins_pools_destroy(&cousins); break;
			case 'k': kin_pools_destroy(&kin); break;
			}
		check_empty();
		if (!read)
			return;
	}
}

/* A pool that was told of none of them. */
static void
told_of_none(void)
{
	static const char text[] =
		"{\"type\":\"cousin\",\"n\":1,\"label\":{\"text\":\"\"}}";
	slot_json_reader reader;
	char message[200];

	Kin_pool_init(&kin.Kin, &kin.Part);
	watch_pool(&kin.Kin.all);
	Part_pool_init(&kin.Part);
	slot_json_reader_of_text(&reader, text, sizeof text - 1);
	CHECK(!Cousin_new_from_json(&kin.Kin, &reader));
	slot_json_message(&reader, "f", message, sizeof message);
	CHECK(refusals ||
		strstr(message, "label: the reader has no pool for 'Label'"));
	CHECK(kin.Kin.all.count == 0);
}

int
main(void)
{
	long runs = RUN(reading) + RUN(clearing) + RUN(told_of_none);

	at_once = true;
	runs += RUN(reading) + RUN(clearing);
	runs += RUN(clearing_all) + RUN(destroying_all);

	return run_scenarios_end(runs);
}

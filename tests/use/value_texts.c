/* SPDX-License-Identifier: MIT */
/* uses: value_texts.h */
/* Enum values have one text outside C, their own or a respelt name: by text,
 * as JSON, shown, by name and in messages; few are looked through, many found
 * by halves. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "value_texts.h"

static bool
writes(const Port *port, const char *expected)
{
	slot_json_writer writer;
	char text[400];

	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	Port_to_json(port, &writer);
	slot_json_finish(&writer);
	if (strcmp(text, expected) != 0)
		printf("%s\n", text);
	return strcmp(text, expected) == 0;
}

static char said[200];

static bool
reads(Port *port, const char *text)
{
	slot_json_reader reader;

	Port_init(port);
	slot_json_reader_of_text(&reader, text, strlen(text));
	if (Port_from_json(port, &reader) && slot_json_done(&reader))
		return true;
	slot_json_message(&reader, "t", said, sizeof said);
	return false;
}

/* Each value of an enum leads to its text and back; none is there twice. */
static void
go_through(const slot_enum *type)
{
	const slot_enum_value *values = slot_enum_values(type);
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		const char *text = slot_enum_text(type, values[i].number);
		int64_t number = 4711;

		CHECK(text && strlen(text) == values[i].length);
		CHECK(slot_enum_number(type, text, values[i].length, &number));
		CHECK(number == values[i].number);
		CHECK(!slot_enum_number(
			      type, text, values[i].length - 1, &number) ||
			number != values[i].number);
		CHECK(!slot_enum_text(type, values[i].number + 1000));
		CHECK(!slot_enum_text(type, values[i].number - 1000));
	}
	CHECK(!slot_enum_number(type, "", 0, NULL));
	CHECK(!slot_enum_number(type, "no text of any", 14, NULL));
}

static void
test_texts(void)
{
	Speed speed = Speed_off;
	Many many = Many_five;

	CHECK(strcmp(Speed_text(Speed_low), "low-speed") == 0);
	CHECK(strcmp(Speed_text(Speed_said), "say \"hi\" \\") == 0);
	CHECK(!Speed_from_text(SLOT_NAME("low"), &speed));
	CHECK(speed == Speed_off);
	CHECK(Speed_from_text(SLOT_NAME("low-speed"), &speed));
	CHECK(speed == Speed_low);
	CHECK(strcmp(State_text(State_not_yet), "not-yet") == 0);
	CHECK(strcmp(State_text(State_done), "d\303\251j\303\240 vu") == 0);
	CHECK(strcmp(Many_text(Many_at_ten), "atTen") == 0);
	CHECK(Many_text(SLOT_CAST(Many, 4)) == NULL);
	CHECK(Many_from_text(SLOT_NAME("5"), &many) && many == Many_five);
	CHECK(!Many_from_text(SLOT_NAME("five"), &many));
	CHECK(Many_is_known(-7) && !Many_is_known(-6) && !Many_is_known(701));
	CHECK(strcmp(Open_text(Open_i_i), "II") == 0);
}

static void
test_objects(void)
{
	Port port = Port_DEFAULTS;
	char text[200];

	CHECK(writes(&port,
		"{\"id\":0,\"speed\":\"1:1\",\"state\":\"under-way\","
		"\"access\":[],\"many\":\"atTwo\",\"open\":\"AA\"}"));
	Port_set_speed(&port, Speed_said);
	Port_set_access(&port, SLOT_CAST(Access, Access_read | Access_run));
	Port_set_many(&port, Many_low_end);
	CHECK(writes(&port,
		"{\"id\":0,\"speed\":\"say \\\"hi\\\" \\\\\","
		"\"state\":\"under-way\",\"access\":[\"READ\",\"RUN\"],"
		"\"many\":\"lowEnd\",\"open\":\"AA\"}"));
	CHECK(reads(&port,
		"{\"id\": 1, \"speed\": \"say \\\"hi\\\" \\u005c\", "
		"\"state\": \"d\\u00e9j\303\240 vu\", \"access\": "
		"[\"WRITE\"], \"many\": \"topEnd\", \"open\": 77}"));
	CHECK(Port_get_speed(&port) == Speed_said);
	CHECK(Port_get_state(&port) == State_done);
	CHECK(Port_get_many(&port) == Many_top_end);
	CHECK(!reads(&port, "{\"speed\": \"low\"}"));
	CHECK(strstr(said, "'Speed' has no value low"));
	CHECK(!reads(&port, "{\"many\": \"at_ten\"}"));
	CHECK(strstr(said, "'Many' has no value at_ten"));
	CHECK(reads(&port,
		"{\"id\": 0, \"speed\": \"low-speed\", \"state\": \"not-yet\", "
		"\"access\": [], \"many\": \"5\", \"open\": \"II\"}"));
	Port_repr(&port, text, sizeof text);
	CHECK(strcmp(text,
		      "Port(id=0, speed=low-speed, state=not-yet, "
		      "access=0, many=5, open=II)") == 0);
}

static void
test_by_name(void)
{
	Port port = Port_DEFAULTS;
	slot_value value = slot_text(SLOT_NAME("low-speed"));

	CHECK(slot_set_named(&Port_class, &port, SLOT_NAME("speed"), value) ==
		SLOT_OK);
	CHECK(Port_get_speed(&port) == Speed_low);
	value = slot_text(SLOT_NAME("low"));
	CHECK(slot_set_named(&Port_class, &port, SLOT_NAME("speed"), value) ==
		SLOT_OUT_OF_RANGE);
}

int
main(void)
{
	go_through(&Speed_enum);
	go_through(&State_enum);
	go_through(&Access_enum);
	go_through(&Many_enum);
	go_through(&Open_enum);
	test_texts();
	test_objects();
	test_by_name();
	return failures != 0;
}

/* SPDX-License-Identifier: MIT */
/* A program that uses as much of the run time as USES_… says. */
#include <string.h>

#include "telemetry.h"

static Tele tele;
static char text[512];

int
main(int count, char **arguments)
{
	const char *name = arguments[count - 1];
	int result = 0;
#if defined(USES_SETTER)
	result = Tele_set_battery(&tele, (uint8_t)count);
#elif defined(USES_START)
	Tele_init(&tele);
	result = Tele_set_battery(&tele, (uint8_t)count);
#elif defined(USES_FIND)
	result = slot_find(&Tele_class, name, strlen(name));
#elif defined(USES_NAME)
	slot_value value;

	result = slot_get_named(&Tele_class, &tele, name, strlen(name), &value);
#elif defined(USES_JSON)
	slot_json_reader reader;
	slot_json_writer writer;

	slot_json_reader_init(&reader, text, sizeof text, NULL, NULL);
	Tele_init(&tele);
	result = slot_json_next(&reader) && Tele_from_json(&tele, &reader);
	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	Tele_to_json(&tele, &writer);
	slot_json_finish(&writer);
#endif
	return result + (int)Tele_get_battery(&tele) + text[0] + name[0];
}

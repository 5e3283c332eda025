/* SPDX-License-Identifier: MIT */
/* schemas: counts */
/* Whether a list has one element twice cannot be told while memory is refused:
 * then it is refused, and in words. */
#include "failing.h"

#define COUNTS_IMPLEMENTATION
#include "counts.h"

#include "scenarios.h"

enum { MANY = 100 };

static void
report(void *context, const char *path, const char *fault)
{
	if (strcmp(path, "tenths") == 0)
		snprintf(SLOT_CAST(char *, context), 100, "%s", fault);
}

static void
validates(void)
{
	Basket basket;
	char said[100] = "";
	long refused;
	int i;

	Basket_init(&basket);
	for (i = 0; i < MANY && Basket_append_tenths(&basket, (float)i); i++)
		;
	refused = refusals;
	Basket_validate(&basket, report, said);
	if (refusals != refused)
		CHECK(strcmp(said, "out of memory") == 0);
	else
		CHECK(strcmp(said, "") == 0);
	failed_operations += refusals != 0;
	Basket_release(&basket);
}

static void
reads(void)
{
	char json[1000], text[200];
	slot_json_reader reader;
	Basket basket;
	size_t length = 0;
	bool is_out;
	int i;

	for (i = 0; i < MANY; i++)
		length += SLOT_CAST(size_t,
			snprintf(json + length, sizeof json - length, "%s%d",
				i ? "," : "{\"tenths\":[", i));
	snprintf(json + length, sizeof json - length, "],\"name\":1}");
	Basket_init(&basket);
	slot_json_reader_of_text(&reader, json, strlen(json));
	SLOT_IGNORE(Basket_from_json(&basket, &reader));
	slot_json_message(&reader, "b", text, sizeof text);
	/* Behind the list there is a fault, which is met where there is memory,
	 * or less of it does. */
	is_out = strstr(text, "out of memory") != NULL;
	CHECK(is_out ? refusals != 0 : !refusals || !for_good);
	failed_operations += is_out;
	Basket_release(&basket);
}

int
main(void)
{
	return run_scenarios_end(RUN(validates) + RUN(reads));
}

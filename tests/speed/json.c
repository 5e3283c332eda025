/* SPDX-License-Identifier: MIT */
/* schema: ../bench/json.yaml */
/* JSON in and out of memory: flat records of 8 slots, and ones with a text and
 * two lists, the second of objects. */
#include <stdlib.h>

#include "json.h"
#include "speed.h"

enum { RECORDS = 2000 };

/* Lines of all records. */
struct text {
	char bytes[RECORDS * 512];
	size_t used;
};

static struct text flat, nested;
static Order orders[RECORDS];
static Trade trades[RECORDS];

static uint64_t
draw(void)
{
	static uint64_t seed = 88172645463325252u;

	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static void
make_order(Order *order, size_t i)
{
	static const char *const symbols[] = {"AAPL", "MSFT", "SAP.DE", "BMW"};

	Order_init(order);
	Order_set_id(order, i + 1);
	Order_set_price(order, (double)(draw() % 1000000) / 100);
	Order_set_qty(order, (int64_t)(draw() % 1000001));
	Order_set_side(order, draw() & 1 ? Side_sell : Side_buy);
	Order_set_symbol(order, symbols[draw() % 4]);
	Order_set_active(order, draw() & 1);
	if (draw() & 1)
		Order_set_stop(
			order, (double)(draw() >> 11) / 9007199254740992.0);
	Order_set_time(order, (int64_t)(1700000000000 + draw() % 100000000000));
}

static void
make_trade(Trade *trade, size_t i)
{
	char text[64];
	size_t j;

	Trade_init(trade);
	Trade_set_id(trade, i + 1);
	snprintf(text, sizeof text, "trade %zu%s", i,
		i % 4 ? " of the morning" : " \"quoted\"\tand \xc3\xa9");
	Trade_set_text(trade, text);
	for (j = draw() % 8; j > 0; j--)
		Trade_append_quotes(trade, (double)(draw() % 1000000) / 1000);
	for (j = draw() % 4; j > 0; j--) {
		Leg leg = Leg_DEFAULTS;

		Leg_set_qty(&leg, (uint32_t)(draw() % 1000));
		Leg_set_price(&leg, (double)(draw() % 10000) / 100);
		Trade_append_legs(trade, &leg);
	}
}

static void
begin(slot_json_writer *writer, struct text *text)
{
	slot_json_writer_init(
		writer, text->bytes, sizeof text->bytes, NULL, NULL);
	slot_json_lines(writer);
}

SPEED(write_flat)
{
	slot_json_writer writer;
	size_t i;

	begin(&writer, &flat);
	for (i = 0; i < RECORDS; i++)
		Order_to_json(&orders[i], &writer);
	flat.used = writer.used;
	return slot_json_finish(&writer) ? RECORDS : 0;
}

SPEED(write_nested)
{
	slot_json_writer writer;
	size_t i;

	begin(&writer, &nested);
	for (i = 0; i < RECORDS; i++)
		Trade_to_json(&trades[i], &writer);
	nested.used = writer.used;
	return slot_json_finish(&writer) ? RECORDS : 0;
}

SPEED(read_flat)
{
	slot_json_reader reader;
	size_t i;

	slot_json_reader_of_text(&reader, flat.bytes, flat.used);
	for (i = 0; slot_json_next(&reader); i++)
		if (!Order_from_json(&orders[i], &reader))
			break;
	return slot_json_done(&reader) ? i : 0;
}

SPEED(read_nested)
{
	slot_json_reader reader;
	size_t i;

	slot_json_reader_of_text(&reader, nested.bytes, nested.used);
	for (i = 0; slot_json_next(&reader); i++)
		if (!Trade_from_json(&trades[i], &reader))
			break;
	return slot_json_done(&reader) ? i : 0;
}

int
main(void)
{
	size_t i;

	for (i = 0; i < RECORDS; i++) {
		make_order(&orders[i], i);
		make_trade(&trades[i], i);
	}
	speed_run(write_flat);
	speed_run(write_nested);
	for (i = 0; i < RECORDS; i++) {
		Trade_release(&trades[i]);
		Trade_init(&trades[i]);
	}
	speed_run(read_flat);
	speed_run(read_nested);
	for (i = 0; i < RECORDS; i++)
		Trade_release(&trades[i]);
	return 0;
}

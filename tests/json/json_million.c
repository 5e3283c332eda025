/* SPDX-License-Identifier: MIT */
/*
 * json_million FILE COUNT: writes COUNT orders to a file as JSON Lines and
 * reads them back: each is equal, slot by slot, to the one that was written,
 * and the process never needs more than 4 MiB beyond what it began with. No
 * object is kept: orders are made again from their number.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#define MARKET_IMPLEMENTATION
#define SLOTGEN_STDIO
#include "market.h"

static uint64_t
mix(uint64_t number)
{
	number = (number ^ number >> 30) * 0xbf58476d1ce4e5b9u;
	number = (number ^ number >> 27) * 0x94d049bb133111ebu;
	return number ^ number >> 31;
}

static void
make(Order *order, uint64_t number)
{
	uint64_t bits = mix(number);
	char symbol[8];

	Order_init(order);
	Order_set_id(order, number % 3 ? number : UINT64_MAX - number);
	/* Any finite double. */
	Order_set_price(order, slot_double_of_bits(
		(bits >> 52 & 2047) == 2047 ? bits ^ (uint64_t)1 << 62 : bits));
	Order_set_qty(order, (int64_t)(mix(bits) % 1000001));
	Order_set_side(order, bits & 1 ? Side_sell : Side_buy);
	snprintf(symbol, sizeof symbol, "\"%c\xc3\xa9%c\n",
		(int)('A' + number % 26), (int)('a' + bits % 26));
	Order_set_symbol(order, symbol);
	Order_set_active(order, bits >> 1 & 1);
	if (bits >> 2 & 1)
		Order_set_stop(order, (double)(bits >> 11) / 1024);
	Order_set_filled(order, (int64_t)(mix(number + 1) % 101));
	Order_set_urgency(order, (int64_t)(bits >> 3 & 3));
}

static bool
are_equal(const Order *a, const Order *b)
{
	slot_value x, y;
	uint32_t i;
	int status;

	for (i = 0; i < Order_class.count; i++) {
		status = slot_read(&Order_class, a, (int)i, &x);
		if (status != slot_read(&Order_class, b, (int)i, &y))
			return false;
		if (status != SLOT_OK)
			continue;
		if (x.kind == SLOT_KIND_TEXT
			? x.length != y.length ||
				memcmp(x.as.text, y.as.text, x.length) != 0
			: x.as.natural != y.as.natural)
			return false;
	}
	return true;
}

static long
memory(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return usage.ru_maxrss;
}

int
main(int argc, char **argv)
{
	static char buffer[16384];
	slot_json_reader reader;
	slot_json_writer writer;
	unsigned long long count, i;
	char message[300];
	Order order, back;
	long before;
	FILE *file;

	if (argc != 3)
		return 2;
	count = strtoull(argv[2], NULL, 10);
	file = fopen(argv[1], "w+b");
	if (!file)
		return 2;
	before = memory();
	slot_json_writer_init(&writer, buffer, sizeof buffer, slot_json_write_file,
		file);
	slot_json_lines(&writer);
	for (i = 0; i < count; i++) {
		make(&order, i);
		Order_to_json(&order, &writer);
	}
	if (!slot_json_finish(&writer)) {
		puts("cannot be written");
		return 1;
	}
	rewind(file);
	Order_init(&back);
	slot_json_reader_init(&reader, buffer, sizeof buffer, slot_json_read_file,
		file);
	for (i = 0; slot_json_next(&reader) &&
		Order_from_json(&back, &reader); i++) {
		make(&order, i);
		if (!are_equal(&order, &back)) {
			printf("order %llu is another\n", i);
			return 1;
		}
	}
	if (!slot_json_done(&reader) || i != count) {
		slot_json_message(&reader, argv[1], message, sizeof message);
		printf("%llu orders of %llu: %s\n", i, count, message);
		return 1;
	}
	fclose(file);
	printf("%llu orders, %ld KiB more\n", count, memory() - before);
	return memory() - before > 4096;
}

/* SPDX-License-Identifier: MIT */
/*
 * orderbook: a million orders in an array, made, sorted, read and changed
 * through the accessors of schemas/market.yaml. Prints what an order takes
 * beside the same slots in structs written by hand, and how long each phase
 * took. The orders are drawn from their number alone, so that the counts are
 * the same in every run.
 */
#define _POSIX_C_SOURCE 199309L /* clock_gettime */
#include "market.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* The slots of Order as "slotgen --report" counts them, twice: as most
 * programs hold them, and with care for every type but not for the order. */
struct plain_order {
	uint64_t id;
	double price;
	uint32_t qty;
	enum { PLAIN_BUY, PLAIN_SELL } side;
	char symbol[8];
	bool active;
	double stop;
	bool has_stop;
	uint8_t filled, urgency;
};

struct declared_order {
	uint64_t id;
	double price;
	uint32_t qty;
	uint8_t side;
	char symbol[8];
	bool active;
	double stop;
	uint8_t filled, urgency;
	uint8_t has_stop;
};

/* What is waiting on one side of the book. */
struct depth {
	uint64_t orders, qty, stops, cents;
};

static const char *const symbols[8] = {
	"ACME", "BOLT", "CORK", "DUNE", "EAVES", "FLINT", "GROVE", "HARBOUR"};

/*---- phases ---------------------------------------------------------------*/

/* splitmix64: the bits of an order are a function of its number. */
static uint64_t
draw(uint64_t number)
{
	uint64_t z = (number + 1) * UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

/* The setters that can refuse return false: no number here is out of range. */
static bool
fill(Order *order, uint64_t number)
{
	uint64_t bits = draw(number);
	double price = (double)(10000 + bits % 10001) / 100;

	Order_init(order);
	Order_set_id(order, number);
	Order_set_price(order, price);
	if (bits >> 40 & 1)
		Order_set_stop(order, price - 5);
	return Order_set_qty(order, (int64_t)(1 + (bits >> 16) % 1000)) &&
		Order_set_side(order, bits >> 32 & 1 ? Side_sell : Side_buy) &&
		Order_set_symbol(order, symbols[bits >> 48 & 7]) &&
		Order_set_urgency(order, (int64_t)(bits >> 52 & 3));
}

/* By symbol, then the dearest first, then the oldest. */
static int
compare(const void *left, const void *right)
{
	const Order *a = left, *b = right;
	int order = strcmp(Order_get_symbol(a), Order_get_symbol(b));

	if (order)
		return order;
	if (Order_get_price(a) > Order_get_price(b) ||
		Order_get_price(a) < Order_get_price(b))
		return Order_get_price(a) > Order_get_price(b) ? -1 : 1;
	return (Order_get_id(a) > Order_get_id(b)) -
		(Order_get_id(a) < Order_get_id(b));
}

static bool
is_sorted(const Order *orders, size_t count)
{
	size_t i;

	for (i = 1; i < count; i++)
		if (compare(&orders[i - 1], &orders[i]) >= 0)
			return false;
	return true;
}

static void
scan(const Order *orders, size_t count, struct depth depths[2])
{
	size_t i;

	memset(depths, 0, 2 * sizeof *depths);
	for (i = 0; i < count; i++) {
		const Order *order = &orders[i];
		struct depth *depth = &depths[Order_get_side(order)];

		if (!Order_get_active(order))
			continue;
		depth->orders++;
		depth->qty += Order_get_qty(order);
		depth->stops += Order_has_stop(order);
		depth->cents += Order_get_qty(order) *
			(uint64_t)(Order_get_price(order) * 100 + 0.5);
	}
}

/* A trade of 400 pieces meets every third order. The setter refuses what is
 * below 0: then the order was smaller, and is done. */
static void
trade(Order *orders, size_t count)
{
	size_t i;

	for (i = 0; i < count; i += 3) {
		Order *order = &orders[i];
		int64_t before = Order_get_qty(order);

		if (Order_set_qty(order, before - 400)) {
			Order_set_filled(order, 400 * 100 / before);
			continue;
		}
		Order_set_active(order, false);
		Order_set_filled(order, 100);
		Order_clear_stop(order);
	}
}

/*---- report ---------------------------------------------------------------*/

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* Milliseconds since that time, which becomes now. */
static void
print_phase(const char *name, double *since)
{
	double time = now();

	printf("  %-8s %10.1f ms\n", name, time - *since);
	*since = time;
}

static void
print_size(const char *name, size_t size, size_t count)
{
	printf("  %-32s %3zu bytes %10.1f MB\n", name, size,
		(double)size * (double)count / 1e6);
}

static void
print_depths(const char *when, const struct depth depths[2])
{
	int side;

	for (side = Side_buy; side <= Side_sell; side++)
		printf("  %-6s %-4s %10" PRIu64 " orders %12" PRIu64
		       " pieces %10" PRIu64 " stops %16" PRIu64 " cents\n",
			when, Side_text((Side)side), depths[side].orders,
			depths[side].qty, depths[side].stops,
			depths[side].cents);
}

static bool
run(Order *orders, size_t count)
{
	struct depth before[2], after[2];
	double time = now();
	size_t i;

	puts("Phases:");
	for (i = 0; i < count; i++)
		if (!fill(&orders[i], i))
			return false;
	print_phase("fill", &time);
	qsort(orders, count, sizeof *orders, compare);
	print_phase("sort", &time);
	scan(orders, count, before);
	print_phase("scan", &time);
	trade(orders, count);
	print_phase("update", &time);
	scan(orders, count, after);
	puts("Book:");
	print_depths("before", before);
	print_depths("after", after);
	return is_sorted(orders, count);
}

int
main(int argc, char **argv)
{
	size_t count = 1000000;
	Order *orders;
	bool good;

	if (argc > 1)
		count = strtoul(argv[1], NULL, 10);
	if (argc > 2 || count == 0 || count > SIZE_MAX / sizeof *orders) {
		fputs("usage: orderbook [COUNT]\n", stderr);
		return 2;
	}
	orders = malloc(count * sizeof *orders);
	if (!orders) {
		perror("orderbook");
		return 1;
	}
	printf("An order, and %zu of them:\n", count);
	print_size("slotgen", sizeof(Order), count);
	print_size("in declared order", sizeof(struct declared_order), count);
	print_size("plain C, int enums, bool flags", sizeof(struct plain_order),
		count);
	good = run(orders, count);
	free(orders);
	return good ? 0 : 1;
}

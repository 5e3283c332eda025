/* SPDX-License-Identifier: MIT */
/*
 * auction: reads orders, a JSON object a line, and finds the one price at which
 * most changes hands: who bids as much buys, who asks no more sells, best prices
 * first. Each order's slot "filled" says how much of it did; what is left of
 * them is written as JSON.
 *
 *     slotgen --emit=cxx ../../schemas/market.yaml
 *     c++ -std=c++17 auction.cpp -o auction && ./auction <orders.jsonl
 *
 * It is C++ as market.hpp has it: pools that are ranges, enums with names,
 * std::string_view, objects that print themselves.
 */
#define SLOTGEN_IMPLEMENTATION
#define MARKET_IMPLEMENTATION
#include "market.hpp"

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using market::pools;

namespace {

struct level {
	uint64_t bought = 0, sold = 0; /* at just this price */
};

struct result {
	double price = 0;
	uint64_t volume = 0;
};

bool
read_orders(std::istream &in, pools &all)
{
	std::string line;

	for (int number = 1; std::getline(in, line); number++) {
		slot_json_reader reader;
		char text[200];

		slot_json_reader_of_text(&reader, line.data(), line.size());
		if (slot_json_next(&reader) && all.Order().read(reader))
			continue;
		slot_json_message(&reader, "stdin", text, sizeof text);
		std::cerr << "line " << number << ": " << text << '\n';
		return false;
	}
	return true;
}

/* The lowest of the prices at which most changes hands. */
result
find_price(pools &all)
{
	std::map<double, level> levels;
	uint64_t wanted = 0, offered = 0;
	result best;

	for (const market::Order &order : all.Order()) {
		level &at = levels[order.get_price()];

		if (order.get_side() == market::Side::buy) {
			at.bought += order.get_qty();
			wanted += order.get_qty();
		} else {
			at.sold += order.get_qty();
		}
	}
	for (const auto &[price, at] : levels) {
		offered += at.sold;
		if (std::min(wanted, offered) > best.volume)
			best = {price, std::min(wanted, offered)};
		wanted -= at.bought;
	}
	return best;
}

/* Gives so much to the orders of a side, the best first; what is filled is no
 * longer active. */
void
fill(pools &all, market::Side side, result best)
{
	std::vector<market::Order *> orders;
	bool buys = side == market::Side::buy;

	for (market::Order &order : all.Order())
		if (order.get_side() == side &&
			(buys ? order.get_price() >= best.price
			      : order.get_price() <= best.price))
			orders.push_back(&order);
	std::sort(orders.begin(), orders.end(),
		[buys](const market::Order *a, const market::Order *b) {
			if (a->get_price() != b->get_price())
				return (a->get_price() > b->get_price()) ==
					buys;
			return a->get_id() < b->get_id();
		});
	for (market::Order *order : orders) {
		uint64_t qty = order->get_qty();
		uint64_t given = std::min(best.volume, qty);

		best.volume -= given;
		if (qty)
			order->set_filled(
				static_cast<int64_t>(given * 100 / qty));
		order->set_active(given < qty);
	}
}

} // namespace

int
main()
{
	pools all;
	result best;

	if (!read_orders(std::cin, all))
		return 1;
	best = find_price(all);
	std::cout << best.volume << " at " << best.price << '\n';
	fill(all, market::Side::buy, best);
	fill(all, market::Side::sell, best);

	/* What is done may go, also while it is walked over. */
	for (market::Order &order : all.Order())
		if (!order.get_active())
			all.Order().free(&order);
	for (const market::Order &order : all.Order())
		std::cout << order << '\n';
	return 0;
}

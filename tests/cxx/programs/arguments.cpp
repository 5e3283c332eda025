/* SPDX-License-Identifier: MIT */
/* uses: market */
/* from C++20 */
/* Arguments by name, three-way comparison, std::string_view, ranges, spans. */
#include "market.hpp"

#include <algorithm>
#include <ranges>
#include <span>
#include <string>

#include "use/check.h"

/* C has an enum Side, of the same numbers. */
namespace m = market;

static void
test_arguments()
{
	market::Order order({.id = 7, .price = 2.5, .side = m::Side::buy,
		.symbol = "ACME", .filled = 10, .urgency = 1});
	std::string author = "me";
	market::Note note({.text = "t", .author = author});

	CHECK(order.get_qty() == 0 && order.get_symbol() == "ACME");
	CHECK(note.get_author() == "me");
	CHECK(order.set({.qty = 5}));
	CHECK(!order.set({.id = 8, .qty = 1000001, .stop = 2}));
	CHECK(order.get_id() == 8 && order.get_qty() == 5);
	CHECK(order.get_stop() == 2 && order.get_symbol() == "ACME");
	CHECK(note.set({.author = "you"}) && note.get_text() == "t");
}

static void
test_pools()
{
	market::pools pools;
	slotgen::handle<market::Order> order = pools.Order().hold({.id = 3,
		.price = 1, .side = m::Side::buy, .symbol = "s", .filled = 0,
		.urgency = 0});

	CHECK(order && order->get_id() == 3);
	CHECK(!pools.Order().make({.id = 3, .price = 1, .side = m::Side::buy,
		.symbol = "far too long", .filled = 0, .urgency = 0}));
	CHECK(std::ranges::distance(pools.Order().begin(),
		pools.Order().end()) == 1);
	for (auto run : pools.Order().runs()) {
		std::span<market::Order> all(run.data(), run.size());

		CHECK(all.size() == 1 && all[0].get_id() == 3);
	}
}

static_assert(std::same_as<decltype(std::declval<market::Note &>().get_text()),
	std::string_view>);
static_assert(std::forward_iterator<slotgen::walk_iterator<market::Order>>);
static_assert(std::input_iterator<slotgen::run_iterator<market::Order>>);

int
main()
{
	test_arguments();
	test_pools();
	return failures != 0;
}

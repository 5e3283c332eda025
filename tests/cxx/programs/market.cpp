/* SPDX-License-Identifier: MIT */
/* uses: market */
/* from C++11 */
/* Objects, pools, handles and enums, as a program uses them. */
#include "market.hpp"

#include <algorithm>
#include <sstream>
#include <string>

#include "use/check.h"

/* C has an enum Side, of the same numbers. */
namespace m = market;

static std::string
shown(const market::Order &order)
{
	std::ostringstream out;

	out << order;
	return out.str();
}

static void
test_objects()
{
	market::Order order;

	CHECK(order.get_active() && order.get_qty() == 0);
	CHECK(order.set_qty(5) && !order.set_qty(1000001));
	CHECK(order.get_qty() == 5);
	CHECK(Order_get_qty(&order) == 5); /* it is one of C's */
	CHECK(!order.has_stop());
	order.set_stop(2.5);
	CHECK(order.has_stop() && order.get_stop() > 2);
	order.clear_stop();
	CHECK(!order.has_stop());
	CHECK(order.set_symbol("ACME") && order.get_symbol() == "ACME");
	CHECK(order.set_symbol(std::string("LAMP")));
	CHECK(order.get_symbol().size() == 4);
	CHECK(!order.set_symbol("too long for it"));
	CHECK(!order.set_symbol(std::string("too long for it")));
	CHECK(order.get_symbol() == "LAMP");
	CHECK(order.set_side(m::Side::sell) && order.get_side() == m::Side::sell);
	CHECK(!order.set_side(static_cast<m::Side>(7)));

	market::Order other = order;
	CHECK(other == order && !(other != order));
	CHECK(other.set_qty(6));
	CHECK(other != order);
	other = order;
	CHECK(other == order);
	other.reset();
	CHECK(other == market::Order());
	CHECK(other.validate() == 0);
	CHECK(market::Order::slot::qty == 2 && Order_SLOT_qty == 2);
	CHECK(market::Order::LAYOUT == Order_LAYOUT);
}

static void
test_building()
{
	market::Order order = market::Order::build().id(7).price(2.5).side(
		m::Side::sell).symbol("ACME").filled(10).urgency(3);

	CHECK(order.get_id() == 7 && order.get_filled() == 10);
	CHECK(order.get_active() && !order.has_stop());
	CHECK(shown(order) ==
		"Order(id=7, price=2.5, qty=0, side=sell, symbol='ACME', "
		"active=true, stop=unset, filled=10, urgency=3)");
	CHECK(!order.set(market::Order::build().id(8).symbol("far too long")
			.stop(1)));
	CHECK(order.get_id() == 8 && order.get_symbol() == "ACME");
	CHECK(order.get_filled() == 10); /* was not given */
	CHECK(order.has_stop());
}

static void
test_enums()
{
	std::ostringstream out;
	m::Side side = m::Side::buy;

	out << side << ' ' << static_cast<m::Side>(9);
	CHECK(out.str() == "buy 9");
	CHECK(slotgen::name(m::Side::sell) == "sell");
	CHECK(slotgen::name(static_cast<m::Side>(9)).empty());
	CHECK(slotgen::parse("sell", side) && side == m::Side::sell);
	CHECK(!slotgen::parse("sold", side) && side == m::Side::sell);
	CHECK(slotgen::is_known(side) && !slotgen::is_known(m::Side(2)));
}

static void
test_pools()
{
	market::pools pools;
	slotgen::pool_of<market::Order> orders = pools.Order();
	market::Order *first = orders.make();
	size_t count = 0;
	uint64_t sum = 0;

	CHECK(first && first->set_qty(1));
	for (uint64_t i = 0; i < 1000; i++) {
		market::LimitOrder *limit = pools.LimitOrder().make();

		limit->set_id(i);
		CHECK(limit->set_qty(1));
	}
	for (market::Order &order : orders)
		count += order.get_qty();
	CHECK(count == 1001);
	for (const auto &limit : pools.LimitOrder())
		sum += limit.get_id();
	CHECK(sum == 499500);
	for (slotgen::span<market::LimitOrder> run : pools.LimitOrder().runs())
		for (market::LimitOrder &limit : run)
			sum -= limit.get_id();
	CHECK(sum == 0);
	for (auto run : orders.runs())
		sum += run.size();
	CHECK(sum == 1);

	/* Freeing what a walk is at, and those to come. */
	for (market::Order &order : orders)
		if (order.get_qty() == 1 && &order != first)
			orders.free(&order);
	CHECK(std::distance(orders.begin(), orders.end()) == 1);

	/* Up and down. */
	market::LimitOrder *limit = pools.LimitOrder().make();
	market::Order &above = *limit;
	CHECK(&above == limit->as_Order());
	CHECK(pools.LimitOrder().from(&above) == limit);
	CHECK(pools.LimitOrder().from(first) == nullptr);

	/* Weak references. */
	slot_weak weak = orders.weaken(*first);
	CHECK(orders.deref(weak) == first);
	orders.free(first);
	CHECK(orders.deref(weak) == nullptr);
	pools.clear();
	CHECK(orders.begin() == orders.end());
}

static void
test_own_pool()
{
	slotgen::pool<market::Order> orders;
	const slotgen::pool<market::Order> &same = orders;
	slotgen::handle<market::Order> kept;

	CHECK(orders.empty());
	{
		slotgen::handle<market::Order> order = orders.hold();

		CHECK(order && orders.size() == 1);
		CHECK(order->set_qty(3));
		kept = std::move(order);
		CHECK(!order && kept->get_qty() == 3);
	}
	CHECK(orders.size() == 1);
	kept.reset();
	CHECK(orders.empty());
	CHECK(orders.make(market::Order::build().id(1).price(1).side(m::Side::buy)
			.symbol("x").filled(101).urgency(0)) == nullptr);
	CHECK(orders.empty()); /* 101 is refused */
	CHECK(orders.of<market::LimitOrder>().make() != nullptr);
	for (const market::Order &order : same)
		CHECK(order.get_qty() == 0);
	CHECK(std::count_if(orders.begin(), orders.end(),
		      [](const market::Order &) { return true; }) == 1);
}

static void
test_owners()
{
	market::Note note = market::Note::build().text("a text").author("me");
	market::Note other;

	CHECK(note.get_text() == "a text");
	CHECK(other.copy(note) && other == note);
	market::Note moved = std::move(note);
	CHECK(moved == other && note.get_text().empty());
	other = std::move(moved);
	CHECK(other.get_author() == "me" && moved.get_author().empty());
	CHECK(other.set_text(std::string("another")));
	CHECK(other.get_text().size() == 7);
}

static void
test_json()
{
	static const char text[] = "{\"text\": \"t\", \"author\": \"a\"}";
	slotgen::pool<market::Note> notes;
	slot_json_reader reader;

	slot_json_reader_of_text(&reader, text, sizeof text - 1);
	CHECK(slot_json_next(&reader));
	market::Note *note = notes.read(reader);
	CHECK(note && note->get_author() == "a");
}

/* What needs no program that runs. */
constexpr market::Order nothing;
static_assert(nothing.get_qty() == 0 && nothing.get_active(), "");
static_assert(m::Side::sell == static_cast<m::Side>(1), "");
static_assert(sizeof(market::Order) == sizeof(Order), "");
static_assert(std::is_trivially_destructible<market::Order>::value, "");
static_assert(std::is_copy_constructible<market::Order>::value, "");
static_assert(!std::is_copy_constructible<market::Note>::value, "");
static_assert(!std::is_copy_assignable<market::Note>::value, "");
static_assert(std::is_nothrow_move_constructible<market::Note>::value, "");
static_assert(std::is_nothrow_move_assignable<market::Note>::value, "");
static_assert(!std::is_copy_constructible<market::pools>::value, "");
static_assert(
	!std::is_move_constructible<slotgen::pool<market::Order>>::value, "");
static_assert(
	!std::is_copy_constructible<slotgen::handle<market::Order>>::value, "");

int
main()
{
	test_objects();
	test_building();
	test_enums();
	test_pools();
	test_own_pool();
	test_owners();
	test_json();
	return failures != 0;
}

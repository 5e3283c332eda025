/* SPDX-License-Identifier: MIT */
/* The same twice, as C says it and as C++ does: same.py compares what compilers
 * make of them. */
#include "market.hpp"

#define PAIR(result, name, parameters, in_c, in_cxx) \
	extern "C" result c_##name parameters { in_c } \
	extern "C" result x_##name parameters { in_cxx }

PAIR(uint32_t, get, (const market::Order *order),
	return Order_get_qty(order);, return order->get_qty();)
PAIR(uint8_t, get_bits, (const market::Order *order),
	return Order_get_urgency(order);, return order->get_urgency();)
PAIR(int, get_enum, (const market::Order *order),
	return Order_get_side(order);,
	return static_cast<int>(order->get_side());)
PAIR(bool, has, (const market::Order *order),
	return Order_has_stop(order);, return order->has_stop();)
PAIR(uint64_t, get_inherited, (const market::LimitOrder *order),
	return LimitOrder_get_id(order);, return order->get_id();)
PAIR(void, set, (market::Order *order, double value),
	Order_set_price(order, value);, order->set_price(value);)
PAIR(bool, set_checked, (market::Order *order, int64_t value),
	return Order_set_qty(order, value);, return order->set_qty(value);)
PAIR(bool, set_bits, (market::Order *order, int64_t value),
	return Order_set_urgency(order, value);,
	return order->set_urgency(value);)
PAIR(bool, set_enum, (market::Order *order, int value),
	return Order_set_side(order, static_cast<Side>(value));,
	return order->set_side(static_cast<market::Side>(value));)
PAIR(bool, set_text, (market::Order *order, const char *value),
	return Order_set_symbol(order, value);,
	return order->set_symbol(value);)
PAIR(bool, set_literal, (market::Order *order),
	return Order_set_symbol(order, "ACME");,
	return order->set_symbol("ACME");)
PAIR(void, set_optional, (market::Order *order, double value),
	Order_set_stop(order, value);, order->set_stop(value);)
PAIR(void, clear, (market::Order *order), Order_clear_stop(order);,
	order->clear_stop();)
PAIR(bool, equal, (const market::Order *a, const market::Order *b),
	return Order_eq(a, b);, return *a == *b;)
PAIR(void, init, (market::Order *order), Order_init(order);,
	order->reset();)
PAIR(void, copy, (market::Order *to, const market::Order *from),
	static_cast<Order &>(*to) = *from;, *to = *from;)
PAIR(bool, set_string, (market::Note *note, const char *value),
	return Note_set_text(note, value);, return note->set_text(value);)
PAIR(void, release, (market::Note *note), Note_release(note);,
	note->~Note();)
PAIR(market::Order *, make, (Order_pool *pool),
	return static_cast<market::Order *>(Order_new(pool));,
	return slotgen::pool_of<market::Order>(*pool).make();)
PAIR(const Order *, up, (const market::LimitOrder *order),
	return LimitOrder_as_const_Order(order);,
	return order->as_Order();)

/* Loops, of which the body is a getter. */
extern "C" uint64_t
c_walk(const Order_pool *pool)
{
	slot_walk walk = slot_pool_walk(&pool->all);
	uint64_t sum = 0;
	const Order *order;

	while ((order = Order_next(&walk)))
		sum += Order_get_qty(order);
	return sum;
}
extern "C" uint64_t
x_walk(Order_pool *pool)
{
	uint64_t sum = 0;

	for (market::Order &order : slotgen::pool_of<market::Order>(*pool))
		sum += order.get_qty();
	return sum;
}
extern "C" uint64_t
c_runs(const Order_pool *pool)
{
	slot_run_walk runs = slot_pool_runs(&pool->all);
	uint64_t sum = 0;
	size_t count;
	const LimitOrder *first;

	while ((first = LimitOrder_run(&runs, &count)))
		for (const LimitOrder *at = first; at != first + count; at++)
			sum += LimitOrder_get_qty(at);
	return sum;
}
extern "C" uint64_t
x_runs(Order_pool *pool)
{
	uint64_t sum = 0;

	for (auto run : slotgen::pool_of<market::LimitOrder>(*pool).runs())
		for (market::LimitOrder &order : run)
			sum += order.get_qty();
	return sum;
}

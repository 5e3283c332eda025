/* SPDX-License-Identifier: MIT */
/* uses: data */
/* from C++20 */
/* Arguments of every kind, of frozen classes too; three-way comparison. */
#include "data.hpp"

#include <string>

#include "use/check.h"

extern "C" void
Order_check(Order *order)
{
	order->seen++;
}

static void
test_arguments()
{
	data::Order made({.id = 1, .price = 1, .qty = 5,
		.side = data::Side::sell, .level = 3,
		.other = data::Side::buy, .note = "n",
		.at = data::Spot({.x = 1}), .seen = 4});

	CHECK(made.get_level() == 3 && made.has_other() && !made.has_stop());
	CHECK(made.get_symbol() == "ACME" && !made.has_memo());
	CHECK(made.get_at()->get_y() == 1);
	CHECK(made.get_seen() == 5); /* its post_init was called */
}

static void
test_frozen()
{
	data::Frozen frozen({.a = 5, .s = std::string("text"),
		.at = data::Spot({.x = 2, .y = 3}), .q = 2, .o = -3, .b = true,
		.side = data::Side::sell, .raw = slot_bytes{"abc", 3}, .t = "abc"});

	CHECK(frozen.get_a() == 5 && frozen.get_s() == "text");
	CHECK(frozen.get_at()->get_x() == 2 && frozen.get_q() == 2);
	CHECK(frozen.get_o() == -3 && frozen.get_b() && !frozen.has_d());
	CHECK(frozen.get_side() == data::Side::sell);
	CHECK(frozen.get_raw().size == 3 && frozen.get_t() == "abc");
	CHECK(frozen.get_access() == data::Access::read);
}

static_assert(std::same_as<decltype(std::declval<data::Spot &>() <=>
	std::declval<data::Spot &>()), std::weak_ordering>);
constexpr data::Spot spot({.x = 1.5});
static_assert(spot.get_x() == 1.5 && spot.get_y() == 1);

int
main()
{
	test_arguments();
	test_frozen();
	CHECK((data::Spot({.x = 1}) <=> data::Spot({.x = 2})) < 0);
	CHECK(data::Spot({.x = 1}) < data::Spot({.x = 2}));
	return failures != 0;
}

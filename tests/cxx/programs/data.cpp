/* SPDX-License-Identifier: MIT */
/* uses: data */
/* from C++11 */
/* What owns, flags, order, hashes, constants. */
#include "data.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <unordered_set>
#include <vector>

#include "use/check.h"

extern "C" void
Order_check(Order *)
{
}

static void
test_owners()
{
	slotgen::pool<data::Leg> legs;
	slotgen::pool<data::Tree> trees;
	slotgen::handle<data::Tree> root = trees.hold();
	slotgen::handle<data::Tree> child = trees.hold();
	data::Tree *raw = child.get();

	CHECK(child->set_name("child"));
	CHECK(root->append_children(std::move(child)));
	CHECK(!child && root->get_children(0) == raw);
	child = root->take_children(0);
	CHECK(child.get() == raw && root->count_children() == 0);
	root->set_next(std::move(child));
	CHECK(root->get_next() == raw && trees.size() == 2);
	root.reset();
	CHECK(trees.size() == 0);
}

static void
test_flags()
{
	data::Access access = data::Access::read | data::Access::write;
	std::ostringstream out;

	out << access << ' ' << data::Access::none << ' '
	    << static_cast<data::Access>(8);
	CHECK(out.str() == "read|write none 8");
	access &= ~data::Access::read;
	CHECK(access == data::Access::write);
	static_assert((data::Access::read ^ data::Access::write) ==
			static_cast<data::Access>(3), "");
}

static void
test_order_and_hash()
{
	std::vector<data::Spot> spots(3);
	std::unordered_set<data::Keyed> different;
	data::Keyed keyed;
	std::set<data::Spot> sorted;
	size_t i;

	for (i = 0; i < spots.size(); i++)
		spots[i].set_x(static_cast<double>(5 - i));
	std::sort(spots.begin(), spots.end());
	CHECK(spots[0].get_x() < spots[1].get_x());
	CHECK(spots[0] < spots[1] && spots[1] >= spots[0]);
	for (i = 0; i < 6; i++) {
		keyed.set_both(static_cast<uint8_t>(i / 2));
		different.insert(keyed);
	}
	CHECK(different.size() == 3);
	sorted.insert(spots.begin(), spots.end());
	CHECK(sorted.begin()->get_x() < 4);
}

#if SLOT_CXX_ >= 201402L
constexpr data::Spot spot({1.5, 2.5});
static_assert(spot.get_x() == 1.5 && spot.get_y() == 2.5, "");
#endif

int
main()
{
	test_owners();
	test_flags();
	test_order_and_hash();
	return failures != 0;
}

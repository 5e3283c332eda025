/* SPDX-License-Identifier: MIT */
/* uses: names */
/* from C++11 */
/* A namespace, classes, slots, constants and values whose names C++ or the
 * header has for something else: a '_' stands behind them. */
#include "names.hpp"

#include <algorithm>
#include <cerrno>
#include <sstream>

#include "use/check.h"

static_assert(names_::args_::LIMIT == 5 && names_::args_::LEAST == -5, "");
static_assert(names_::args_::HALF == 0.5, "");
static_assert(names_::args_::reset_ == 7 && names_::args_::set_ == 8, "");
static_assert(names_::args_::HUGE_ == UINT64_MAX, "");

int
main()
{
	names_::pools_ all;
	names_::args_ *one = all.args_().make();
	names_::clear_ below;
	names_::args_ &above = below;
	names_::names both = names_::names::build().names_(3);
	std::ostringstream out;

	CHECK(one && all.pools().make() != nullptr);
	one->set_class(4);
	CHECK(one->get_class() == 4);
	below.set_slot(7);
	CHECK(above.get_slot() == 7 && !below.has_given());
	CHECK(both.get_word() == names_::Word::delete_);
	/* What is bound to a reference has a definition, in C++11 too. */
	CHECK(std::max(names_::args_::LIMIT, int64_t(3)) == 5);
	CHECK(slotgen::text(names_::args_::TEXT) == "a text");
	out << names_::Word::class_ << ' ' << names_::name::space;
	CHECK(out.str() == "class space");
	return failures != 0;
}

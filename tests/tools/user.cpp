// SPDX-License-Identifier: MIT
// A program as people write it, for tools to look at.
#include <iostream>

#include "user.hpp"

int
main()
{
	user::Order order;

	order.set_side(user::Side::sell);
	order.set_id(7);
	std::cout << order << '\n';
	return order.get_qty() == 0 ? 0 : 1;
}

/* SPDX-License-Identifier: MIT */
/* g++: use of deleted function */
/* clang++: call to deleted constructor */
#include "market.hpp"

void
copy(const slotgen::handle<market::Order> &from)
{
	slotgen::handle<market::Order> order(from); /* here */
}

/* SPDX-License-Identifier: MIT */
/* g++: use of deleted function */
/* clang++: call to deleted constructor */
#include "market.hpp"

void
move(market::pools &from)
{
	market::pools pools(static_cast<market::pools &&>(from)); /* here */
}

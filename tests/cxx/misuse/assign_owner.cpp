/* SPDX-License-Identifier: MIT */
/* g++: use of deleted function 'market::Note& market::Note::operator=(const market::Note&)' */
/* clang++: overload resolution selected deleted operator '=' */
#include "market.hpp"

void
assign(market::Note &to, const market::Note &from)
{
	to = from; /* here */
}

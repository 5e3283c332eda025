/* SPDX-License-Identifier: MIT */
/* g++: use of deleted function 'market::Note::Note(const market::Note&)' */
/* clang++: call to deleted constructor of 'market::Note' */
#include "market.hpp"

void
copy(const market::Note &from)
{
	market::Note note(from); /* here */
}

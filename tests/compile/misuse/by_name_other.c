/* SPDX-License-Identifier: MIT */
/* slot_get of an inherited slot that has no accessor of the child's, and an
 * object of another class that has a parent, too.
 * gcc: request for member 'slot_base' in something not a structure or union
 * clang: member reference base type 'void' is not a structure or union
 * g++: conditional expression between distinct pointer types
 * clang++: incompatible operand types ('const Tool *' and 'Bolt *')
 */
#include "by_name.h"

uint32_t f(const Tool *tool);
uint32_t f(const Tool *tool)
{
	return slot_get(Bolt, tool, number); /* here */
}

/* SPDX-License-Identifier: MIT */
/* What a child requires must be given where it is made.
 * gcc clang: Told_make: missing required slot number
 * g++-c++20: Told_make_missing_required_slot_number
 */
#include "narrow.h"

Told f(void);
Told f(void)
{
	return Told_make(.letters = "red"); /* here */
}

#!/bin/sh
# SPDX-License-Identifier: MIT
# alone.sh: a program that includes a header for its accessors and what objects
# start with needs neither its tables nor slotgen.h's own part; what is declared
# it finds where both are defined.
set -eu
. "$(dirname "$0")/../../lib/common.sh"
have gcc || skip "no gcc"
make_headers "$scratch" market.h
cat >"$scratch/alone.c" <<'END'
#include "market.h"

int
main(void)
{
	Order order = Order_DEFAULTS;
	LimitOrder limit = LimitOrder_DEFAULTS;

	Order_set_price(&order, 2.5);
	LimitOrder_set_price(&limit, 3.5);
	if (!Order_set_qty(&order, 7) || Order_set_qty(&order, -1) ||
		!LimitOrder_set_qty(&limit, 8))
		return 1;
#if defined(ASKS)
	Order_init(&order);
#endif
	return Order_get_price(&order) + LimitOrder_get_price(&limit) != 6;
}
END

for level in -O0 -O2; do
	quietly gcc -std=c11 $level "$scratch/alone.c" -o "$scratch/alone" &&
		"$scratch/alone" || fail "$level: without tables"
	! gcc -std=c11 $level -DASKS "$scratch/alone.c" \
		-o "$scratch/alone" 2>"$scratch/text" ||
		fail "$level: Order_init without tables"
	grep -q "undefined reference to .Order_init" "$scratch/text" ||
		fail "$level: Order_init is not what is missing"
done
exit $failed

#!/bin/sh
# SPDX-License-Identifier: MIT
# A value that is refused where nobody is told ends the program, with -DNDEBUG
# too, and says what was wrong.
set -eu
. "$(dirname "$0")/../lib/common.sh"
headers=$scratch/headers
make_headers "$headers" --no-runtime making.h
cat >"$scratch/program.c" <<'END'
#define MAKING_IMPLEMENTATION
#define SLOTGEN_IMPLEMENTATION
#include "making.h"

#include <stdlib.h>

void Base_made(Base *self) { (void)self; }
bool Order_ready(Order *self, slot_fault *fault)
{
	(void)fault;
	return self->price < 100;
}
bool Order_check(const Order *self, slot_fault *fault)
{
	(void)self;
	(void)fault;
	return true;
}
bool Leg_ready(Leg *self, slot_fault *fault)
{
	(void)self;
	(void)fault;
	return true;
}
bool Frozen_ready(Frozen *self, slot_fault *fault)
{
	(void)self;
	(void)fault;
	return true;
}

int
main(int argc, char **argv)
{
	int n = atoi(argv[argc - 1]);
	Order order = Order_DEFAULTS;

	switch (argv[1][0]) {
	case 'm':
		order = Order_make(.id = 1, .qty = n);
		break;
	case 'o':
		order = Order_of(1, n);
		break;
	case 'r':
		order = Order_replace(&order, .qty = n);
		break;
	default:
		order = Order_make(.id = 1, .qty = 1, .price = n);
	}
	return Order_get_qty(&order) == (n > 9 ? 1 : (uint32_t)n) ? 0 : 1;
}
END

# ends ARGUMENT NUMBER TEXT
ends()
{
	status=0
	(ulimit -c 0 && "$scratch/program" "$1" "$2") 2>"$scratch/stderr" ||
		status=$?
	[ $status = 134 ] || fail "$1 $2: status $status"
	[ "$(cat "$scratch/stderr")" = "$3" ] || {
		fail "$1 $2: not what was expected"
		cat "$scratch/stderr"
	}
}

for flags in "-O0" "-O2 -DNDEBUG"; do
	# shellcheck disable=SC2086 # words on purpose
	quietly gcc -std=c11 $flags -I "$headers" -I "$SLOTGEN_INCLUDE" \
		"$scratch/program.c" -o "$scratch/program" -lm
	"$scratch/program" make 9 || fail "9 was refused"
	ends make 99 "Order_make: qty: 99 is above 9"
	ends of 0 "Order_of: qty: 0 is below 1"
	ends replace 10 "Order_make: qty: 10 is above 9"
	ends price 200 "Order_make: 'Order' is refused by Order_ready"
done
exit $failed

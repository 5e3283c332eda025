#!/bin/sh
# SPDX-License-Identifier: MIT
# python.sh: examples/python/market.py says of a library of schemas/market.yaml
# what stands below.
set -eu
. "$(dirname "$0")/../lib/common.sh"
have python3 || skip 'no python3'
have cc || skip 'no cc'
schema=$root/schemas/market.yaml
cd "$scratch"
quietly "$SLOTGEN" -q --emit=extern "$schema"
quietly "$SLOTGEN" -q --describe -o market.json "$schema"
cc -shared -fPIC market_extern.c -Wl,--version-script=market_extern.map \
	-o libmarket.so
cat >wanted <<'END'
Order(id=7, price=2.5, qty=300, side=sell, symbol='', active=true, stop=unset, filled=0, urgency=0)
stop is None
stop is 3.25
ValueError: Order.qty refuses 1000001
ValueError: Order.qty refuses 1099511627776
ValueError: Order.side: no value 'hold'
AttributeError: 'Order' object has no attribute 'prise'
qty is still 300
Order 7
LimitOrder 8
{"id":7,"price":2.5,"qty":300,"side":"sell","symbol":"","active":true,"filled":0,"urgency":0}
True False
ValueError: JSON:1:18: qty: -1 is below 0
END
PYTHONDONTWRITEBYTECODE=1 \
	python3 "$root/examples/python/market.py" market.json ./libmarket.so \
	>said || fail 'market.py'
diff wanted said || fail 'it says something else'
exit $failed

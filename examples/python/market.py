#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""market.py DESCRIPTION LIBRARY

Orders of a C library: made, changed, refused, printed, written and read.
"""
import sys

import slotgen_ctypes

market = slotgen_ctypes.load(sys.argv[1], sys.argv[2])


def refused(what):
    try:
        what()
    except (ValueError, AttributeError) as error:
        print("%s: %s" % (error.__class__.__name__, error))


order = market.Order(id=7, price=2.5, side="sell")
order.qty = 300
print(order)
print("stop is", order.stop)
order.stop = 3.25
print("stop is", order.stop)
del order.stop

refused(lambda: setattr(order, "qty", 1000001))
refused(lambda: setattr(order, "qty", 2 ** 40))
refused(lambda: setattr(order, "side", "hold"))
refused(lambda: setattr(order, "prise", 2.5))
print("qty is still", order.qty)

limit = market.LimitOrder(id=8, price=2.25, limit=2.5)
for one in market.all(market.Order):
    print(one.__class__.__name__, one.id)

text = market.to_json(order)
print(text)
again = market.from_json(market.Order, text)
print(again == order, again is order)
refused(lambda: market.from_json(market.Order, '{"id": 1, "qty": -1}'))

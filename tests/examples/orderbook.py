#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""orderbook.py ORDERBOOK market.yaml

orderbook's counts are those of the same orders made here; its sizes are those
of "slotgen --report". Its times are not looked at.
"""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import SLOTGEN  # noqa: E402

COUNT = 20000
MASK = (1 << 64) - 1
SYMBOLS = ("ACME", "BOLT", "CORK", "DUNE", "EAVES", "FLINT", "GROVE",
           "HARBOUR")


def draw(number):
    z = (number + 1) * 0x9e3779b97f4a7c15 & MASK
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9 & MASK
    z = (z ^ z >> 27) * 0x94d049bb133111eb & MASK
    return z ^ z >> 31


def make(number):
    bits = draw(number)
    return {"id": number, "cents": 10000 + bits % 10001,
            "qty": 1 + (bits >> 16) % 1000, "side": bits >> 32 & 1,
            "stop": bits >> 40 & 1, "symbol": SYMBOLS[bits >> 48 & 7],
            "active": True}


def depths(orders, when):
    for side, name in enumerate(("buy", "sell")):
        some = [o for o in orders if o["active"] and o["side"] == side]
        yield (when, name, len(some), sum(o["qty"] for o in some),
               sum(o["stop"] for o in some),
               sum(o["qty"] * o["cents"] for o in some))


def expected():
    orders = sorted(map(make, range(COUNT)),
                    key=lambda o: (o["symbol"], -o["cents"], o["id"]))
    result = list(depths(orders, "before"))
    for order in orders[::3]:
        if order["qty"] >= 400:
            order["qty"] -= 400
        else:
            order["active"] = False
    return result + list(depths(orders, "after"))


def check(what, ours, theirs):
    if ours != theirs:
        sys.exit(f"{what}: {ours} instead of {theirs}")


def main():
    orderbook, schema = sys.argv[1:]
    text = subprocess.run([orderbook, str(COUNT)], check=True,
                          capture_output=True, text=True).stdout
    report = subprocess.run([SLOTGEN, "--report", schema], check=True,
                            capture_output=True, text=True).stdout
    found = re.findall(r"^  (before|after) +(buy|sell) +(\d+) orders +(\d+) "
                       r"pieces +(\d+) stops +(\d+) cents$", text, re.M)
    check("book", [(*line[:2], *map(int, line[2:])) for line in found],
          expected())
    order = report[report.index("struct Order {"):]
    sizes = [int(re.search(pattern, order).group(1)) for pattern in
             (r"/\* size: (\d+)", r"/\* in declared order: (\d+)",
              r"/\* plain C, .*?: (\d+)")]
    check("bytes", [int(n) for n in re.findall(r" (\d+) bytes ", text)],
          sizes)


main()

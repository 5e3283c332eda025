#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""auction.py

examples/auction, compiled as C++17 and run under sanitizers, finds the price
and leaves the orders that this does with the same orders, drawn by chance; and
says what is wrong with a line that is no order.
"""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

COUNT = 2000


def draw():
    chance = random.Random(1)
    return [{"id": number, "price": chance.randrange(90, 111) / 4,
             "qty": chance.randrange(1, 1000),
             "side": chance.choice(["buy", "sell"]), "symbol": "ACME",
             "filled": 0, "urgency": 0} for number in range(COUNT)]


def find_price(orders):
    best = (0, 0)
    for price in sorted({o["price"] for o in orders}):
        wanted = sum(o["qty"] for o in orders
                     if o["side"] == "buy" and o["price"] >= price)
        offered = sum(o["qty"] for o in orders
                      if o["side"] == "sell" and o["price"] <= price)
        if min(wanted, offered) > best[1]:
            best = (price, min(wanted, offered))
    return best


def fill(orders, side, price, volume):
    sign = 1 if side == "sell" else -1
    some = [o for o in orders if o["side"] == side and
            sign * o["price"] <= sign * price]
    for order in sorted(some, key=lambda o: (sign * o["price"], o["id"])):
        given = min(volume, order["qty"])
        volume -= given
        order["filled"] = given * 100 // order["qty"]
        order["active"] = given < order["qty"]


def shown(order):
    price = "%.15g" % order["price"]
    return ("Order(id=%d, price=%s, qty=%d, side=%s, symbol='ACME', "
            "active=true, stop=unset, filled=%d, urgency=0)" % (
                order["id"], price if "." in price else price + ".0",
                order["qty"], order["side"], order["filled"]))


def main():
    compiler = shutil.which("g++") or shutil.which("clang++")
    if not compiler:
        print("skipped: no C++ compiler")
        return 77
    orders = draw()
    lines = "".join(json.dumps(order) + "\n" for order in orders)
    with tempfile.TemporaryDirectory() as scratch:
        program = os.path.join(scratch, "auction")
        subprocess.run([SLOTGEN, "-q", "--emit=cxx", "--output-dir", scratch,
                        os.path.join(ROOT, "schemas/market.yaml")], check=True)
        subprocess.run(
            [compiler, "-std=c++17", "-Wall", "-Wextra", "-Wpedantic",
             "-Wconversion", "-Wshadow", "-Werror",
             "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
             "-I", scratch, "-o", program,
             os.path.join(ROOT, "examples/auction/auction.cpp")], check=True)
        said = subprocess.run([program], input=lines, text=True, check=True,
                              capture_output=True).stdout.splitlines()
        wrong = subprocess.run(
            [program], input=lines.replace('"qty": ', '"qty": -', 1),
            text=True, capture_output=True)
    price, volume = find_price(orders)
    for side in ("buy", "sell"):
        fill(orders, side, price, volume)
    expected = ["%d at %.15g" % (volume, price)]
    left = sorted(shown(o) for o in orders if o.get("active", True))
    faults = []
    if said[:1] != expected or sorted(said[1:]) != left:
        faults.append("it says %s and leaves %d orders, not %s and %d" % (
            said[:1], len(said) - 1, expected, len(left)))
    if wrong.returncode != 1 or "is below 0" not in wrong.stderr:
        faults.append("a wrong order is not told: " + wrong.stderr)
    print("\n".join(faults) or "%s, %d orders left" % (said[0], len(left)))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

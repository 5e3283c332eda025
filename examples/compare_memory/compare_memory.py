#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The rows of compare_memory.c, in Python: compare_memory.py ROW COUNT

prints whether objects have a dict, the bytes of the object itself, by how much
the process grew for each, and ns an object to make, read and write. Every
object has values of its own, as a program's objects would; the list that holds
them is there before."""
import dataclasses
import gc
import os
import sys
import time


class DictPoint:
    def __init__(self, x, y):
        self.x = x
        self.y = y


@dataclasses.dataclass(slots=True)
class Point:
    x: float
    y: float


class WeakPoint:
    __slots__ = ("x", "y", "__weakref__")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class OpenPoint(Point):
    def __init__(self, x, y):
        Point.__init__(self, x, y)
        self.note = 1


class DictOrder:
    def __init__(self, id, price, qty, side, symbol, active):
        self.id = id
        self.price = price
        self.qty = qty
        self.side = side
        self.symbol = symbol
        self.active = active


class Order:
    __slots__ = ("id", "price", "qty", "side", "symbol", "active")

    __init__ = DictOrder.__init__


class WeakOrder:
    __slots__ = ("id", "price", "qty", "side", "symbol", "active",
                 "__weakref__")

    __init__ = DictOrder.__init__


class OpenOrder(Order):
    def __init__(self, id, price, qty, side, symbol, active):
        Order.__init__(self, id, price, qty, side, symbol, active)
        self.note = 1


SYMBOLS = ["ACME", "BOLT", "CORK", "DUNE"]


def resident():
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGESIZE")


def main():
    row, count = globals()[sys.argv[1]], int(sys.argv[2])
    objects = [None] * count
    gc.disable()
    before, start = resident(), time.perf_counter()
    if "Point" in row.__name__:
        for i in range(count):
            objects[i] = row(float(i), i / 2)
    else:
        for i in range(count):
            objects[i] = row(i + 1000, i / 100, i % 1000 + 1000, i % 2,
                             SYMBOLS[i % 4], True)
    made = time.perf_counter()
    grown = resident() - before
    total = 0.0
    start_read = time.perf_counter()
    if "Point" in row.__name__:
        for each in objects:
            total += each.x + each.y
        read = time.perf_counter()
        for each in objects:
            each.x = 1.0
    else:
        for each in objects:
            total += each.price * each.qty
        read = time.perf_counter()
        for each in objects:
            each.qty = 1
    wrote = time.perf_counter()
    print("yes" if hasattr(objects[0], "__dict__") else "no",
          sys.getsizeof(objects[0]), "%.1f" % (grown / count),
          *("%.1f" % (seconds * 1e9 / count) for seconds in (
              made - start, read - start_read, wrote - read)))


main()

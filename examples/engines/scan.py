#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""scan.py FILE [WORKERS]

What the trades of a file come to, by a cluster of Dask: each worker is a
process that maps the file and reads its share of the rows. "slotgen
--emit=numpy trade.yaml" writes the module trade_numpy, which has to be where
Python looks (PYTHONPATH).
"""
import json
import logging
import sys
import tempfile

import dask
import trade_numpy as trade
from distributed import Client, LocalCluster


def part(path, number, parts):
    """What some of the rows come to. Only numbers leave the worker."""
    rows = trade.Trade_open(path)
    rows = rows[len(rows) * number // parts:len(rows) * (number + 1) // parts]
    qty = trade.Trade_get_qty(rows)
    venue = trade.Trade_get_venue(rows)
    return {
        "trades": len(rows),
        "id": int(rows["id"].sum()),
        "qty": int(qty.sum(dtype="u8")),  # 20 bits each: more than u4 in sum
        "active": int(trade.Trade_get_active(rows).sum()),
        "stops": int(trade.Trade_has_stop(rows).sum()),
        "price": float(rows["price"].sum()),
        "venues": {text: int(qty[venue == value].sum(dtype="u8"))
                   for value, text in trade.Venue_texts.items()},
    }


def add(a, b):
    return {key: add(a[key], b[key]) if key == "venues" else a[key] + b[key]
            for key in a}


def main():
    path, count = sys.argv[1], int((sys.argv[2:] or [2])[0])
    with tempfile.TemporaryDirectory() as scratch, \
            dask.config.set({"temporary-directory": scratch}), \
            LocalCluster(n_workers=count, threads_per_worker=1,
                         host="127.0.0.1", dashboard_address=None,
                         silence_logs=logging.ERROR) as cluster, \
            Client(cluster) as client:
        workers = sorted(client.scheduler_info()["workers"])
        parts = [client.submit(part, path, number, count, workers=[worker])
                 for number, worker in enumerate(workers)]
        totals, *rest = client.gather(parts)
        held = {worker for places in client.who_has(parts).values()
                for worker in places}
    for more in rest:
        totals = {key: add(totals, more)[key] for key in totals}
    print(json.dumps(totals), flush=True)
    print(len(held), "workers", file=sys.stderr)


if __name__ == "__main__":
    main()

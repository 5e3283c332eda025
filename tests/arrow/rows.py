# SPDX-License-Identifier: MIT
"""rows.py COUNT: objects of out.yaml by chance, as JSON Lines."""
import json, random
def rows(count):
    draw = random.Random(14)
    for i in range(count):
        row = {"id": i, "qty": draw.randrange(1000001),
               "wide": draw.randrange(-1 << 50, 1 << 50), "mid": draw.randrange(1 << 16),
               "half": draw.randrange(1000) / 8, "active": draw.random() < .5,
               "letter": draw.choice(["", "x", "\u00e9"]),
               "side": draw.choice(["buy", "sell", "short_sell"]),
               "color": draw.choice(["red", "green", "blue", 77]),
               "access": draw.sample(["read", "write", "run"], 2),
               "at": draw.randrange(1 << 45), "symbol": "S%d" % (i % 1000),
               "grid": [[draw.randrange(256) for _ in range(3)] for _ in "ab"],
               "few": [draw.randrange(-9, 9) for _ in range(i % 4)],
               "many": [draw.randrange(99) / 4 for _ in range(i % 7)],
               "place": {"x": i % 19 - 9}, "name": "name \u00fc %d" % i}
        maybe = {"small": -i % 100, "price": draw.randrange(1000) / 4, "known": i % 2 == 0,
                 "other": "sell", "settled": draw.randrange(1 << 33),
                 "data": "AAEC", "words": ["", "w\u00f6rter"][:i % 3],
                 "elsewhere": {"x": 3, "on": True},
                 "item": {"number": i, "name": "i%d" % i,
                          "places": [{"x": k, "on": False} for k in range(i % 3)]}}
        row.update((k, v) for k, v in maybe.items() if draw.random() < .6)
        yield json.dumps(row)
if __name__ == "__main__":
    import sys
    print("\n".join(rows(int(sys.argv[1]))))

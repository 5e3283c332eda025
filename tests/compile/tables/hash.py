#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""hash.py: the tables of names in all golden headers are those that a second
program makes, lib/perfect_hash.py."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from perfect_hash import check_header  # noqa: E402
from where import make_headers  # noqa: E402

with tempfile.TemporaryDirectory() as directory:
    for name in make_headers(directory):
        print(name, check_header(f"{directory}/{name}.h"), "classes")

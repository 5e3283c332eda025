#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A file of the generator includes only what stands above it: run-includes.py GENERATOR"""
import os
import re
import sys

# From the base up; the files of one line may include each other.
ORDER = """
arena
text
map number
json
changes
diag
explain
tell
yaml
decl
schema
keys
scalar
load_slots
load
import
data
type
external
inherit
resolve
name
language
target
layout storage pack fit members dictclass
survey
report report_json lint
pair
contrast
against
split
lookup
token template op compile render
embedded
store
view view_text view_build view_class view_make view_pool view_tables view_tags sheet sheet_build sheet_text sheet_draw sheet_tags
pieces
describe
output
dump
options option_table
completion
main
""".split("\n")


def main():
    rank = {name: number for number, line in enumerate(ORDER) for name in line.split()}
    bad = 0
    for file in sorted(os.listdir(sys.argv[1])):
        stem = re.sub(r"\.(c|h|re)$", "", file)
        if stem not in rank:
            print("%s: not in the order of files (tests/run-includes.py)" % file)
            bad += 1
            continue
        text = open(os.path.join(sys.argv[1], file), encoding="utf-8").read()
        for included in re.findall(r'^#include "(\w+)\.h"', text, re.M):
            if rank.get(included, 999) > rank[stem]:
                print("%s includes %s.h, which stands below it" % (file, included))
                bad += 1
    sys.exit(1 if bad else 0)


main()

# SPDX-License-Identifier: MIT
"""Read by gdb: what it prints of each object that the program said something
of, in the file SAID, is that. A line is a struct's name, an address, a text. In
a process it stops where all are made, and leaves the file CORE; with a core
file it is there already. Attributes that C_repr leaves out are HIDDEN."""
import os
import re

import gdb


def plain(text):
    """What only gdb tells: where references lead."""
    text = re.sub(r"<[A-Za-z_]\w*( 0x[0-9a-f]+( \w+=[^>]*)?| at index [^>]*)?>",
                  "<>", text)
    for name in os.environ["HIDDEN"].split():
        text = re.sub(r"(?<=[ (])%s=(<>|\w+|\[[^][]*\])(, |(?=\)))" % name, "",
                      text)
    return text.replace(", )", ")")


def check():
    count = wrong = 0
    with open(os.environ["SAID"], encoding="utf-8",
              errors="surrogateescape") as file:
        lines = file.read().split("\n")[:-1]
    for line in lines:
        name, address, said = line.split(" ", 2)
        kind = gdb.lookup_type(name).pointer()
        value = gdb.Value(int(address, 0)).cast(kind).dereference()
        shown = value.format_string()
        said = re.sub("[\udc80-\udcff]",  # no UTF-8
                      lambda byte: "\\x%02x" % (ord(byte.group()) - 0xdc00),
                      said)
        count += 1
        if plain(shown) != plain(said):
            wrong += 1
            print("%s at %s\n  gdb: %s\n  repr: %s" % (
                name, address, shown.encode("ascii", "backslashreplace"),
                said.encode("ascii", "backslashreplace")))
    print("%d objects, %d of them wrong" % (count, wrong))


gdb.execute("set print elements 0")
gdb.execute("set max-value-size unlimited")
if "CORE" in os.environ:
    gdb.execute("break fill_done")
    gdb.execute("run >" + os.environ["SAID"])
    gdb.execute("finish")
    check()
    gdb.execute("generate-core-file " + os.environ["CORE"])
    gdb.execute("kill")
else:
    check()

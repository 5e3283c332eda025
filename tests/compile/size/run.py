#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py linked|left_out|ways|cortex|needs

What a program takes of the run time, in bytes of code and constants, against a
bar with two per cent of room; bytes are those of one gcc. A change that needs
more renews its number here and says why; one that needs less lowers it.

linked     of x86-64 programs beside one that sets nothing
left_out   the run time without what SLOTGEN_NO_JSON and SLOTGEN_NO_DICT leave out
ways       one program, linked in each way, says the same
cortex     of programs for Cortex-M4, beside one that sets nothing
needs      there, JSON of the classes of needs.yaml, each of which needs another
           part of it
"""
import os
import platform
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

ROOM = 1.02
VERSION = "12.2"
SECTIONS = ["-ffunction-sections", "-fdata-sections"]
DROPS = "-Wl,--gc-sections"
CORTEX = ["arm-none-eabi-gcc", "-mthumb", "-mcpu=cortex-m4", "-Os",
          "--specs=nano.specs", "--specs=nosys.specs"]
BARS = {
    # By libraries of the tables and of the run time, no flag; the others by
    # section flags. By name, the objects are larger than what they are for. That
    # objects are refused in words took 4,000 of the whole; JSON's numbers read by
    # the slot's way, in line, 3,000; large enums by halves 450.
    # Rules, and their sentences, took 6,000; the digits of reals, in place of the
    # C library's, 2,900 where JSON has none of them; constants by name 1,700.
    # Rules about lists, and patterns, took 6,400 of the whole, of which 1,800 by
    # name: what inserts and removes asks how many there may be, and what writes
    # whether an element is there already. Narrowing, tags that are kept or are
    # slots, and what tells of them 5,600 of the whole, 1,000 by name. That no
    # attribute gets the name that texts have for a slot took 700 by name.
    "linked": {"setter, library": 32, "start, library": 291,
               "find, library": 2092, "name, library": 52896,
               "json, library": 113673, "setter": 32, "start": 143, "find": 1259,
               "name": 8223, "json": 89084},
    "left_out": {"whole": 147164, "NO_JSON": 86842, "NO_DICT": 131524,
                 "NO_JSON NO_DICT": 72794},
    # JSON took 39,844, without open classes 34,964, before a program had of it
    # what its classes need, and reals by integers alone.
    "cortex": {"setter": 24, "start": 104, "find": 3200, "name": 7576,
               "json": 18516, "json, NO_DICT": 18300},
    # 1,800 of each are its tables.
    "needs": {"Integers": 12996, "Integers, read": 11204,
              "Integers, written": 4220,
              "Texts": 16700, "Texts, read": 14172, "Texts, written": 5184,
              "Reals": 15284, "Reals, read": 13424, "Reals, written": 5116,
              "Rows": 18276, "Rows, read": 16228, "Rows, written": 5464,
              "Everything": 37308, "Everything, read": 33364,
              "Everything, written": 9636},
}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True,
                          text=True).stdout


def text_bytes(path, tool="size"):
    return int(run(tool, path).splitlines()[1].split()[0])


def symbols(path):
    return [line.split()[-1] for line in run(
        "nm", "--defined-only", "--extern-only", path).splitlines()]


class Build:
    """Programs of one compiler, in one folder."""

    def __init__(self, scratch, compiler, *options, stem="telemetry"):
        self.scratch = scratch
        self.compiler = [*compiler, "-std=c11", "-DNDEBUG", "-I", scratch]
        self.stem = stem
        run(SLOTGEN, "-q", *options, "--output-dir", scratch,
            os.path.join(HERE, stem + ".yaml"))

    def path(self, name):
        return os.path.join(self.scratch, name)

    def object(self, source, *flags):
        made = self.path("%d.o" % len(os.listdir(self.scratch)))
        run(*self.compiler, *flags, "-c", "-x", "c", source, "-o", made)
        return made

    def library(self):
        """The run time by parts, as it is installed."""
        directory = self.path("parts")
        os.mkdir(directory)
        run("awk", "-v", "out=" + directory, "-f",
            os.path.join(ROOT, "cmake/SplitRuntime.awk"),
            os.path.join(ROOT, "templates/runtime/slotgen_impl.h"))
        objects = [self.object(os.path.join(directory, name), "-I", directory)
                   for name in sorted(os.listdir(directory))
                   if name.endswith(".c")]
        run("ar", "crs", self.path("libslotgen_runtime.a"), *objects)
        return self.path("libslotgen_runtime.a")

    def tables(self, *flags, stem="telemetry"):
        """What the header declares, an object each part; and what they define
        is what one without parts does."""
        path = self.path(stem + "_tables.h")
        whole = self.object(path, *flags)
        parts = [self.object(path, "-DSLOTGEN_PART=%d" % part, *flags)
                 for part in range(1, 7)]
        defined = [symbol for part in parts for symbol in symbols(part)]
        if sorted(defined) != sorted(symbols(whole)):
            sys.exit("parts define %s, the whole %s" % (
                sorted(defined), sorted(symbols(whole))))
        made = self.path("libtables%d.a" % len(os.listdir(self.scratch)))
        run("ar", "crs", made, *parts)
        return made

    def link(self, objects, *flags):
        made = self.path("program")
        run(*self.compiler, *objects, *flags, "-lm", "-o", made)
        return made

    def in_sections(self, *flags):
        return [self.object(self.path(name), *SECTIONS, *flags)
                for name in (self.stem + "_tables.h", "slotgen_impl.h")]

    def linked_bytes(self, tool, program, macros, rest, *flags):
        source = self.object(os.path.join(HERE, program), *SECTIONS, *macros)
        return text_bytes(self.link([source, *rest], *flags), tool)

    def beside(self, tool, uses, rest, *flags):
        """Bytes of a program that sets nothing, and of one that uses more."""
        return [self.linked_bytes(tool, "program.c", macros, rest, *flags)
                for macros in ([], ["-DUSES_" + uses])]


def difference(pair):
    return pair[1] - pair[0]


def linked(scratch):
    build = Build(scratch, ["gcc", "-O2"])
    rest = build.in_sections()
    libraries = [build.tables(), build.library()]
    found = {}
    for uses in ("setter", "start", "find", "name", "json"):
        found[uses + ", library"] = difference(build.beside(
            "size", uses.upper(), libraries))
        found[uses] = difference(build.beside(
            "size", uses.upper(), rest, DROPS))
    return found


def left_out(scratch):
    build = Build(scratch, ["gcc", "-O2"])
    found = {}
    for macros in BARS["left_out"]:
        made = build.object(build.path("slotgen_impl.h"), *(
            "-DSLOTGEN_" + macro for macro in macros.split()
            if macro != "whole"))
        found[macros] = text_bytes(made)
    return found


def cortex(scratch):
    build = Build(scratch, CORTEX, "--target=ilp32")
    tool = "arm-none-eabi-size"
    rest = build.in_sections()
    found = {uses: difference(build.beside(tool, uses.upper(), rest, DROPS))
             for uses in ("setter", "start", "find", "name", "json")}
    build.compiler.append("-DSLOTGEN_NO_DICT")
    found["json, NO_DICT"] = difference(build.beside(
        tool, "JSON", build.in_sections(), DROPS))
    return found


def needs(scratch):
    build = Build(scratch, CORTEX, "--target=ilp32", stem="needs")
    rest = build.in_sections()
    found = {}
    for name in ("Integers", "Texts", "Reals", "Rows", "Everything"):
        bytes_of = {done: build.linked_bytes(
            "arm-none-eabi-size", "needs.c",
            ["-DOF=" + name, *("-D" + what for what in done.split())], rest,
            DROPS) for done in ("", "READS", "WRITES", "READS WRITES")}
        found[name] = bytes_of["READS WRITES"] - bytes_of[""]
        found[name + ", read"] = bytes_of["READS"] - bytes_of[""]
        found[name + ", written"] = bytes_of["WRITES"] - bytes_of[""]
    return found


def ways(scratch):
    """Whether a program says the same; and both ways at once are one."""
    build = Build(scratch, ["gcc", "-O1"])
    library = build.library()
    said = set()
    for macros in ([], ["-DSLOTGEN_NO_JSON"], ["-DSLOTGEN_NO_DICT"],
                   ["-DSLOTGEN_NO_JSON", "-DSLOTGEN_NO_DICT"]):
        objects = [build.object(os.path.join(HERE, "ways.c"), *macros),
                   build.object(build.path("telemetry_tables.h"), *macros)]
        whole = build.object(build.path("slotgen_impl.h"), *macros)
        for rest in ([whole], [library], [whole, library]):
            said.add(run(build.link([*objects, *rest])))
            said.add(run(build.link([objects[0], build.tables(*macros),
                                     *rest])))
    print("".join(sorted(said)), end="")
    for stem, options in (("shapes", []), ("lending", ["--split=class"])):
        run(SLOTGEN, "-q", *options, "--output-dir", scratch,
            os.path.join(ROOT, "tests/golden", stem + ".yaml"))
        build.tables(stem=stem)
    other = build.object(os.path.join(HERE, "ways.c"), "-DSLOT_SLAB_BYTES=4096")
    try:
        build.link([other, build.object(build.path("telemetry_tables.h"),
                                        "-DSLOT_SLAB_BYTES=4096"), library])
        print("links with another SLOT_SLAB_BYTES: FAILED")
        return 1
    except subprocess.CalledProcessError as error:
        good = "of_other_SLOT_SLAB_BYTES" in error.stderr
    return 0 if good and len(said) == 1 else 1


def main(case):
    compiler = CORTEX[0] if case in ("cortex", "needs") else "gcc"
    if not shutil.which(compiler) or not shutil.which("awk"):
        print("skipped: no %s, or no awk" % compiler)
        return 77
    counted = run(compiler, "-dumpfullversion").startswith(VERSION) and \
        platform.machine() == "x86_64"
    if case != "ways" and not counted:
        print("skipped: bytes are of gcc %s on x86_64" % VERSION)
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        if case == "ways":
            return ways(scratch)
        found = {"linked": linked, "left_out": left_out,
                 "cortex": cortex, "needs": needs}[case](scratch)
    failed = 0
    for what, bar in BARS[case].items():
        above = found[what] > bar * ROOM
        failed |= above
        print("%s, %-16s %7d bytes, at most %d and 2 %%%s" % (
            case, what, found[what], bar, ": FAILED" if above else ""))
    return int(failed)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in (*BARS, "ways"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))

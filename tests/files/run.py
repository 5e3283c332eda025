#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py CASE...

read     reader.py, written from docs/file.md, reads what C wrote and says of
         each object what C's JSON says
same     the same objects give the same bytes: of another compiler, in C++, in
         ISO C without POSIX, in a pool with another past
golden   the bytes of two objects, tiny.hex (--renew writes them)
other    a machine of the other byte order (qemu): its file is refused here, ours
         there; reader.py reads both, and says the same of both
sums     check sums are XXH64, as zstd and docs/file.md have it
kill     saving is killed, or refused, at each call of the machine: there is the
         old file or the new one, and a refused one leaves no file beside it
layout   what was written with another schema is refused, and says where they
         differ; an enum of the program may have more values
numpy    so does what --emit=numpy writes; and it refuses what C does
owners   the same as read of owners.yaml, whose objects have more than is in
         them; and pools.c
owners_same, owners_other, owners_kill
         the same as those, of owners.yaml
owners_golden
         pools.c, of the golden schemas
NAME.c   a program of this folder that says itself what is wrong, of the schema
         owners.yaml, open.yaml or everything.yaml
"""
import glob
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
import inside  # noqa: E402
import reader  # noqa: E402
from inside import FILES  # noqa: E402
from where import INCLUDE, ROOT, SLOTGEN, STRICT, python_with  # noqa: E402

SKIPPED = 77
WHOLE = ("told.c",) # which looks at the run time's own structs
# The file is in memory of its own, behind which sanitizers see.
ASKS = {"hostile_open.c": ["-DSLOTGEN_NO_POSIX"]}
faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def run(*command, status=0, **more):
    done = subprocess.run([str(word) for word in command],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          **more)
    if status is not None and done.returncode != status:
        sys.exit("%s: %d\n%s" % (" ".join(map(str, command)), done.returncode,
                                 done.stdout.decode(errors="replace")[-3000:]))
    return done.stdout


def headers(scratch, name="everything", *flags):
    if not os.path.exists(os.path.join(scratch, name + ".h")):
        run(SLOTGEN, "-q", "--no-runtime", *flags, "--output-dir", scratch,
            os.path.join(HERE, name + ".yaml"))


def build(scratch, source, *flags, compiler="gcc", schema="everything",
          output=None):
    """A program of this folder, with the tables in its file."""
    headers(scratch, schema)
    program = os.path.join(scratch, output or os.path.splitext(source)[0])
    link(program, os.path.join(HERE, source), [compiler, *FILES, *flags],
         "-D%s_IMPLEMENTATION" % schema.upper(), "-I", scratch, "-I", HERE)
    return program


def link(program, source, command, *more):
    """With the run time's part as it is compiled once for all with these flags:
    limited.h gives it memory, inside.c looks into it."""
    if os.path.basename(source) in WHOLE:
        own_part = ["-DSLOTGEN_IMPLEMENTATION", "-O0"]
    else:
        command = inside.flags(
            *command, *ASKS.get(os.path.basename(source), ()))
        own_part = ["-x", "none", inside.run_time(*command)]
    run(*command, *more, "-I", INCLUDE, source, *own_part, "-o", program,
        "-lm")


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def near(a, b):
    """C's JSON has as many digits of a float as tell it from others."""
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(near(a[k], b[k]) for k in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(near, a, b))
    if isinstance(a, float) and isinstance(b, (int, float)):
        return a == b or a == struct.unpack("f", struct.pack("f", b))[0]
    return type(a) is type(b) and a == b


def without_refs(told, value):
    refs = [slot["name"] for slot in told["slots"] if slot["kind"] == "ref"]
    return {key: each for key, each in value.items() if key not in refs}


def rows_of(told, value):
    rows = []
    for slot in told["slots"]:
        if slot["kind"] == "ref":
            its = value.get(slot["name"], 0)
            rows += its if isinstance(its, list) else [its]
    return rows


def compare(path, shown):
    """What C shows of a file beside what reader.py reads. How many objects."""
    lines = shown.decode().splitlines()
    file = reader.File(read_bytes(path))
    count = 0
    for (told, row, data), line in zip(file.rows(), lines):
        head, text = line[:line.index("{")].split(), line[line.index("{"):]
        value = file.object(told, data)
        if head[:2] != [told["class"], "1"]:
            fault(path, "row", row, "is", head)
        if [int(each) for each in head[2:]] != rows_of(told, value):
            fault(path, "row", row, "refers to", head[2:])
        if not near(without_refs(told, value), json.loads(text)):
            fault(path, "row", row, without_refs(told, value), "but C", text)
        count += 1
    if count != len(lines):
        fault(path, count, "objects, but C has", len(lines))
    return count


def case_read(scratch):
    program = build(scratch, "show.c", *STRICT)
    for count in 0, 1, 7, 11000:
        path = os.path.join(scratch, "a.slots")
        run(program, path, count)
        if count < 1000:
            seen = compare(path, run(program, path))
            if (seen > 0) != (count > 0):
                fault(count, "of each class:", seen, "objects")
        else:
            reader.File(read_bytes(path))  # more than a block
            run(program, path)
    print("as C")


COMPILERS = (("gcc", ["-std=c11", "-O0", "-DSLOTGEN_NO_POSIX"]),
             ("g++", ["-x", "c++", "-std=c++11"]),
             ("clang", ["-std=c11", "-O2"]),
             ("clang++", ["-x", "c++", "-std=c++11"]),
             ("tcc", []))


def check_same(scratch, source, **schema):
    """Programs of all compilers write the same, and read it alike."""
    path = os.path.join(scratch, "a.slots")
    program = build(scratch, source, "-std=c11", "-O2", **schema)
    run(program, path, 40)
    wanted, shown = read_bytes(path), run(program, path)
    for number, (compiler, flags) in enumerate(COMPILERS):
        if not shutil.which(compiler):
            continue
        program = build(scratch, source, *flags, compiler=compiler,
                        output="other%d" % number, **schema)
        run(program, path, 40)
        if read_bytes(path) != wanted:
            fault(compiler, "writes other bytes")
        if run(program, path) != shown:
            fault(compiler, "shows something else")


def case_same(scratch):
    check_same(scratch, "show.c")


def case_owners_same(scratch):
    check_same(scratch, "show_owners.c", schema="owners")


def case_golden(scratch, renew=False):
    path = os.path.join(scratch, "tiny.slots")
    run(build(scratch, "tiny.c", *STRICT, schema="tiny"), path)
    data, lines = read_bytes(path), []
    for at in range(0, len(data), 16):
        if any(data[at:at + 16]):
            lines.append("%06x  %s\n" % (at, data[at:at + 16].hex(" ", 4)))
    lines.append("%06x\n" % len(data))
    golden = os.path.join(HERE, "tiny.hex")
    if renew:
        with open(golden, "w", encoding="ascii") as file:
            file.writelines(lines)
    with open(golden, encoding="ascii") as file:
        if file.readlines() != lines:
            fault("not the bytes of tiny.hex:\n" + "".join(lines))


def case_other(scratch):
    other = "s390x-linux-gnu-gcc", "qemu-s390x"
    if not all(map(shutil.which, other)):
        print("skipped: no %s, %s" % other)
        return SKIPPED
    here = os.path.join(scratch, "here.slots")
    there = os.path.join(scratch, "there.slots")
    program = build(scratch, "show.c", "-std=c11", "-O1")
    emulated = build(scratch, "show.c", "-std=c11", "-O1", "-static",
                     compiler=other[0], output="emulated")
    run(program, here, 9)
    run(other[1], emulated, there, 9)
    for command, path in (([program], there), ([other[1], emulated], here)):
        said = run(*command, path, status=1).decode()
        if said != path + ": was written on a machine of the other byte " \
                "order\n":
            fault(command, "says", said)
    compare(there, run(other[1], emulated, there))
    if run(other[1], emulated, there) != run(program, here):
        fault("the two show other objects")


def case_owners_other(scratch):
    """On machines of another order of bytes, and of shorter pointers."""
    others = [other for other in
              (("s390x-linux-gnu-gcc", "qemu-s390x", "lp64"),
               ("arm-linux-gnueabihf-gcc", "qemu-arm", "ilp32"))
              if shutil.which(other[0]) and shutil.which(other[1])]
    if not others:
        print("skipped: no other machine")
        return SKIPPED
    path = os.path.join(scratch, "a.slots")
    program = build(scratch, "show_owners.c", "-std=c11", "-O1",
                    schema="owners")
    run(program, path, 9)
    shown = run(program, path)
    for compiler, emulator, target in others:
        place = os.path.join(scratch, target)
        there = os.path.join(scratch, emulator)
        os.mkdir(place)
        headers(place, "owners", "--target=" + target)
        emulated = build(place, "show_owners.c", "-std=c11", "-O1", "-static",
                         compiler=compiler, schema="owners")
        run(emulator, emulated, there, 9)
        if run(emulator, emulated, there) != shown:
            fault(compiler, "shows other objects")
        print(compiler, compare_owners(there, shown), "objects")
        for command, file in (([program], there), ([emulator, emulated], path)):
            print(run(*command, file, status=1).decode())


# Those of the golden schemas that need no functions of a program.
GOLDENS = ("arrays", "corners", "indexes", "lending", "market", "members",
           "owners", "pointers", "shapes", "streams")


def case_owners_golden(scratch):
    for name in GOLDENS:
        run(SLOTGEN, "-q", "--no-runtime", "--output-dir", scratch,
            os.path.join(ROOT, "tests/golden", name + ".yaml"))
        program = build(scratch, "pools.c", "-std=c11", "-DSCHEMA=" + name,
                        schema=name)
        print(run(program, "5", cwd=scratch).decode())


# Of tiny.yaml, with one side more, a line, what stands there in the program's
# schema, and what is said; None: that it was written with another schema.
CHANGES = [
    ("      - Side side\n", "      - Side side\n      - bool done\n", None),
    ("      - uint32_t id", "      - uint64_t id", None),
    ("in 0..1000000", "in 0..100", None),
    ("[buy, sell, short]", "[sell, buy, short]", None),
    ("[buy, sell, short]", "[buy, sell]", None),
    ("[buy, sell, short]", "[buy, sell, short, cover]", "2 trades\n"),
    ("Trade", "Deal", "holds no 'Deal' but objects of another class\n"),
]


def build_tiny(place, schema, source):
    """A program of tiny.h that this schema makes."""
    os.mkdir(place)
    for name, text in ("tiny.yaml", schema), ("program.c", source):
        with open(os.path.join(place, name), "w", encoding="utf-8") as file:
            file.write(text)
    run(SLOTGEN, "-q", "--no-runtime", "--output-dir", place,
        os.path.join(place, "tiny.yaml"))
    link(place + "/program", os.path.join(place, "program.c"),
         ["gcc", *FILES, *STRICT], "-DTINY_IMPLEMENTATION", "-I", place)
    return place + "/program"


def case_layout(scratch):
    path = os.path.join(scratch, "a.slots")
    texts = [read_bytes(os.path.join(HERE, name)).decode() for name in
             ("tiny.yaml", "tiny.c", "tiny_open.c")]
    schema, writer, opener = texts
    schema = schema.replace("[buy, sell]", "[buy, sell, short]")
    run(build_tiny(scratch + "/writer", schema, writer), path)
    for number, (old, new, wanted) in enumerate(CHANGES):
        if old == "Trade":
            opener = opener.replace(old, new)
        program = build_tiny("%s/%d" % (scratch, number),
                             schema.replace(old, new), opener)
        said = run(program, path, status=None).decode()
        if not (said.endswith(wanted) if wanted else
                said.startswith(path + ": was written with another schema: ")):
            fault(new, "says", said)


def zstd_sum(path):
    """The low half of what zstd puts behind what it has compressed."""
    return struct.unpack("<I", run("zstd", "-q", "-c", path)[-4:])[0]


def case_sums(scratch):
    program = build(scratch, "sums.c", *STRICT)
    path = os.path.join(scratch, "data")
    lengths = [*range(70), 100, 255, 4096, 100003]
    with open(path, "wb") as file:
        file.write(bytes(i * 7 & 255 for i in range(lengths[-1])))
    sums = [int(line, 16) for line in
            run(program, path, *lengths).decode().split()]
    data = read_bytes(path)
    for length, told in zip(lengths, sums):
        if reader.xxh64(data[:length]) != told:
            fault(length, "bytes: not", hex(told))
        if shutil.which("zstd"):
            with open(path, "wb") as file:
                file.write(data[:length])
            if zstd_sum(path) != told & 0xffffffff:
                fault(length, "bytes: zstd has another sum than", hex(told))
    with open(os.path.join(ROOT, "docs/file.md"), encoding="utf-8") as file:
        table = dict(re.findall(r"^\| (.*) \| `([0-9a-f]{16})` \|$",
                                file.read(), re.M))
    for name, text in (("none", b""), ("`a`", b"a"), ("`abc`", b"abc"),
                       ("0, 1, 2 … 100", bytes(range(101)))):
        if "%016x" % reader.xxh64(text) != table.get(name):
            fault("docs/file.md:", name, "is %016x" % reader.xxh64(text))


def check_layouts(scratch, python):
    """Of all golden schemas, as --describe tells them."""
    names = []
    for file in sorted(glob.glob(os.path.join(ROOT, "tests/golden/*.yaml"))):
        names.append(os.path.join(
            scratch, os.path.splitext(os.path.basename(file))[0]))
        run(SLOTGEN, "-q", "--no-runtime", "--emit=numpy", "-o",
            names[-1] + ".h", file)
        run(SLOTGEN, "-q", "--describe", "-o", names[-1] + ".json", file)
    said = run(python, "-W", "error", os.path.join(HERE, "numpy_layouts.py"),
               *names).decode()
    print("golden schemas:", said.strip())


def check_page(scratch, python):
    """What docs/file.md says of two trades in Python is so."""
    with open(os.path.join(ROOT, "docs/file.md"), encoding="utf-8") as page:
        code, = re.findall(r"^```python\n(.*?)^```$", page.read(), re.M | re.S)
    run(build(scratch, "tiny.c", "-std=c11", schema="tiny"),
        os.path.join(scratch, "trade.slots"))
    run(SLOTGEN, "-q", "--no-runtime", "--emit=numpy", "-o",
        os.path.join(scratch, "trade.h"), os.path.join(HERE, "tiny.yaml"))
    shown = re.findall(r"^(?!rows =)(\S.*?) +# (.*)$", code, re.M)
    code = re.sub(r"^(?!rows =)(\S.*?) +# .*$", r"print(\1)", code, flags=re.M)
    said = run(python, "-c", code, cwd=scratch).decode().splitlines()
    if not shown or said != [told for _, told in shown]:
        fault("docs/file.md:", shown, "but", said)


def case_numpy(scratch):
    python = python_with("numpy")
    if not python:
        print("skipped: no Python has NumPy")
        return SKIPPED
    path = os.path.join(scratch, "a.slots")
    module = os.path.join(scratch, "everything_numpy.py")
    program = build(scratch, "show.c", "-std=c11", "-O1")
    run(SLOTGEN, "-q", "--no-runtime", "--emit=numpy", "--output-dir", scratch,
        os.path.join(HERE, "everything.yaml"))
    for count in 0, 1, 300:
        run(program, path, count)
        said = run(python, "-W", "error", os.path.join(HERE, "numpy_rows.py"),
                   module, path).decode()
        print(count, "of each class:", said.strip())
        if (said == "0 objects\n") != (count == 0):
            fault(count, "of each class:", said)
    check_layouts(scratch, python)
    check_page(scratch, python)
    whole = read_bytes(path)
    for words, at, byte in ((b"is no file of objects", 0, 0),
                            (b"of another byte order", 12, 1),
                            (b"is of version 2, not 1", 8, 2),
                            (b"Numbers is laid out otherwise", None, 255)):
        broken = bytearray(whole)
        if at is None:
            told = next(told for told in reader.File(whole).classes.values()
                        if told["class"] == "Numbers")
            at = whole.index(struct.pack("<Q", int(told["layout"], 16)))
        broken[at] ^= byte ^ (broken[at] if byte != 255 else 0)
        with open(path, "wb") as file:
            file.write(broken)
        said = run(python, "-c", "import everything_numpy as module\n"
                   "module.Numbers_open('a.slots')", status=1, cwd=scratch)
        if b"ValueError: a.slots: " not in said or words not in said:
            fault("not '%s': %s" % (words.decode(), said.decode()))


def without(value, names):
    if isinstance(value, list):
        return [without(each, names) for each in value]
    if isinstance(value, dict):
        return {key: without(each, names) for key, each in value.items()
                if key not in names}
    return value


def compare_owners(path, shown):
    """The same of objects that have more than is in them: references, also of
    what these embed and own, are rows, which C's JSON does not know. How many
    were compared."""
    file = reader.File(read_bytes(path))
    rows, lines = list(file.rows()), shown.decode().splitlines()
    names = {slot["name"] for told in file.classes.values()
             for slot in told["slots"] if slot["kind"] in ("ref", "weak")}
    compared = 0
    if len(rows) != len(lines):
        fault(path, len(rows), "objects, but C has", len(lines))
    for (told, row, data), line in zip(rows, lines):
        head, _, text = line.partition(" {")
        value = file.object(told, data)
        head = head.removesuffix(" -").split()
        if head != [told["class"]] + list(map(str, rows_of(told, value))):
            fault(path, "row", row, "is", told["class"], rows_of(told, value),
                  "but C", head)
        if not text:
            continue
        wanted = without(json.loads("{" + text), names)
        if not near(without(value, names), wanted):
            fault(path, "row", row, without(value, names), "but C", wanted)
        compared += 1
    return compared


def case_owners(scratch):
    program = build(scratch, "show_owners.c", *STRICT, schema="owners")
    path = os.path.join(scratch, "a.slots")
    for count in 0, 1, 60:
        run(program, path, count)
        compared = compare_owners(path, run(program, path))
        print(compared, "objects as C has them")
        if (compared > 0) != (count > 0):
            fault(count, "objects:", compared, "compared")
    program = build(scratch, "pools.c", *STRICT, "-DSCHEMA=owners",
                    schema="owners")
    for count in "6", "300":
        print(run(program, count, cwd=scratch).decode())


CALLS = ("open", "write", "lseek", "sync_file_range", "fsync", "close",
         "rename", "malloc", "realloc")


def check_kill(scratch, many, *flags, **schema):
    program = build(scratch, "save.c", *STRICT, "-DSLOT_KEEP_BYTES_=1", *flags,
                    "-Wl," + ",".join("--wrap=" + call for call in CALLS),
                    **schema)
    path = os.path.join(scratch, "a.slots")
    run(program, path, many)
    new = read_bytes(path)
    run(program, path, 7)
    old = read_bytes(path)
    tried = 0
    for call in CALLS:
        for how in "fail", "kill":
            for number in range(1, 200):
                with open(path, "wb") as file:
                    file.write(old)
                done = subprocess.run(
                    [program, path, many, call, how, str(number)],
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                where = "%s, %s %d:" % (how, call, number)
                there = os.path.exists(path) and read_bytes(path)
                if there not in (old, new):
                    fault(where, "neither the old file nor the new one")
                left = os.path.exists(path + ".new")
                if done.returncode == 0 and (there != new or left):
                    fault(where, "not saved, or something is left")
                if done.returncode == 1 and left:
                    fault(where, "leaves", path + ".new")
                if done.returncode == 1 and there != old:
                    fault(where, "says no, but has saved")
                if done.returncode not in (0, 1, -9):
                    fault(where, done.returncode,
                          done.stdout.decode(errors="replace")[:600])
                if left:
                    os.remove(path + ".new")
                tried += 1
                if b"not reached" in done.stdout:
                    if number == 1:
                        fault(call, "is never called")
                    break
            else:
                fault(call, "is called 200 times")
    print(tried, "calls")


def case_kill(scratch):
    check_kill(scratch, "300")


def case_owners_kill(scratch):
    check_kill(scratch, "30", "-DSAVES_OWNERS", schema="owners")


CASES = {name[5:]: value for name, value in list(globals().items())
         if name.startswith("case_")}


def main():
    if not shutil.which("gcc"):
        print("skipped: no gcc")
        return SKIPPED
    if sys.argv[1:] == ["--renew"]:
        with tempfile.TemporaryDirectory() as scratch:
            case_golden(scratch, renew=True)
        return 0
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            if name.endswith(".c"):
                program = build(scratch, name, *STRICT,
                                schema="owners" if "owners" in name else
                                "open" if "open" in name else "everything")
                print(run(program, cwd=scratch).decode())
            elif CASES[name](scratch) == SKIPPED:
                return SKIPPED
    print("\n".join(faults[:20]))
    return 1 if faults else 0


sys.exit(main())

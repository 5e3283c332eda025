#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""elfdump.py ELFDUMP PROGRAM

What elfdump prints of PROGRAM, of object files of both byte orders and of a
shared library is what "readelf -hSlsW" prints, field by field; and its walk
by the tables prints the same bytes as its walk by accessors.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import elf_files

# readelf's words, where they are not those of <elf.h>.
MACHINES = {
    "Advanced Micro Devices X86-64": "x86_64", "AArch64": "aarch64",
    "MIPS R3000": "mips", "PowerPC64": "ppc64", "IBM S/390": "s390",
    "RISC-V": "riscv", "LoongArch": "loongarch",
}
# Types that the schema leaves to machines and compilers.
SECTION_TYPES = {
    "X86_64_UNWIND": 0x70000001, "RISCV_ATTRIBUTES": 0x70000003,
    "AARCH64_ATTRIBUTES": 0x70000003, "LLVM_ADDRSIG": 0x6fff4c03,
}
SECTION_FLAGS = {
    "W": "WRITE", "A": "ALLOC", "X": "EXECINSTR", "M": "MERGE",
    "S": "STRINGS", "I": "INFO_LINK", "L": "LINK_ORDER",
    "O": "OS_NONCONFORMING", "G": "GROUP", "T": "TLS", "C": "COMPRESSED",
    "R": "GNU_RETAIN", "E": "EXCLUDE",
}
SEGMENT_FLAGS = {"R": "R", "W": "W", "E": "X"}
failures = 0


def check(where, ours, theirs):
    global failures
    if ours == theirs:
        return
    failures += 1
    if failures <= 20:
        print(f"{where}: elfdump {ours!r}, readelf {theirs!r}")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C"})
    # Of counts in section 0 readelf takes all, and wonders about some.
    said = re.sub(r"readelf: Warning: \[ 0\]: Unexpected value .*\n", "",
                  done.stderr)
    if done.returncode or said.strip():
        sys.exit(f"{' '.join(command)}: {done.returncode}\n{done.stderr}")
    return done.stdout


def names_of(flags):
    return set() if flags == "-" else set(flags.split("|"))


# ---- elfdump ---------------------------------------------------------------

def rows_of(text, heading):
    """The rows below each heading, as lists of words: columns first. A name
    at the end is one word or none."""
    lines = iter(text.splitlines())
    for line in lines:
        found = re.fullmatch(heading + r"(?: of section (\d+))?: (\d+)", line)
        if not found:
            continue
        count = int(found.group(2))
        columns = next(lines).split() if count else []
        rows = []
        for i in range(count):
            words = next(lines).split(None, len(columns) + 1)
            check(heading + " number", int(words[0]), i)
            row = dict(zip(columns, words[1:]))
            rest = words[len(columns) + 1:]
            row["text"] = rest[0] if rest else ""
            rows.append(row)
        yield found.group(1), rows


def section_type_of(word):
    """readelf's word as elfdump prints it."""
    if word in SECTION_TYPES:
        return hex(SECTION_TYPES[word])
    if word.startswith("LOOS+"):
        return hex(0x60000000 + int(word[5:], 16))
    return word


# ---- readelf ---------------------------------------------------------------

def header_of(text):
    return dict(re.findall(r"^  ([^:\n]+): +(.*)$", text, re.M))


def check_header(elfdump, readelf, path):
    ours = dict(re.findall(r"^  (\S+) +(.*)$",
                           run(elfdump, "-h", path), re.M))
    theirs = header_of(run(readelf, "-hW", path))

    def number(key):
        return int(theirs[key].split()[0], 0)

    ident = " ".join([ours["magic"],
                      "02", {"little": "01", "big": "02"}[ours["data"]],
                      "%02x" % int(ours["ident_version"])])
    check("magic", ident, theirs["Magic"].strip()[:len(ident)])
    check("pad", ours["pad"], theirs["Magic"].strip()[-len(ours["pad"]):])
    check("class", ours["class"], theirs["Class"])
    check("data", f"2's complement, {ours['data']} endian", theirs["Data"])
    check("osabi", ours["osabi"], {"UNIX - System V": "SYSV",
                                   "UNIX - GNU": "GNU"}[theirs["OS/ABI"]])
    check("abiversion", int(ours["abiversion"]), number("ABI Version"))
    check("type", ours["type"], theirs["Type"].split()[0])
    check("machine", ours["machine"],
          MACHINES.get(theirs["Machine"], theirs["Machine"]))
    check("version", int(ours["version"]), number("Version"))
    check("entry", int(ours["entry"], 0), number("Entry point address"))
    check("phoff", int(ours["phoff"], 0), number("Start of program headers"))
    check("shoff", int(ours["shoff"], 0), number("Start of section headers"))
    check("flags", int(ours["flags"], 0),
          int(theirs["Flags"].split(",")[0], 0))
    for key, name in (("ehsize", "Size of this header"),
                      ("phentsize", "Size of program headers"),
                      ("phnum", "Number of program headers"),
                      ("shentsize", "Size of section headers"),
                      ("shnum", "Number of section headers"),
                      ("shstrndx", "Section header string table index")):
        check(key, int(ours[key].replace("XINDEX", "65535")), number(name))
    return len(ours)


def check_sections(elfdump, readelf, path):
    theirs = []
    for line in run(readelf, "-SW", path).splitlines():
        found = re.match(
            r"  \[ *(\d+)\] (.*?) +(\S+) +([0-9a-f]{16}) ([0-9a-f]+) "
            r"([0-9a-f]+) ([0-9a-f]+) +([A-Za-z]*) +(\d+) +(\d+) +(\d+)$",
            line)
        if found:
            theirs.append(found.groups())
    (_, ours), = rows_of(run(elfdump, "-S", path), "Sections")
    check("sections", len(ours), len(theirs))
    for i, (our, their) in enumerate(zip(ours, theirs)):
        where = f"section {i} "
        check(where + "number", i, int(their[0]))
        check(where + "name", our["text"], their[1].strip())
        check(where + "type", our["type"], section_type_of(their[2]))
        check(where + "addr", int(our["addr"], 0), int(their[3], 16))
        check(where + "offset", int(our["offset"], 0), int(their[4], 16))
        check(where + "size", int(our["size"]), int(their[5], 16))
        check(where + "entsize", int(our["entsize"]), int(their[6], 16))
        check(where + "flags", names_of(our["flags"]),
              {SECTION_FLAGS.get(c, c) for c in their[7]} - {"l"} |
              ({our["flags"].split("|")[-1]} if "l" in their[7] else set()))
        check(where + "link", int(our["link"]), int(their[8]))
        check(where + "info", int(our["info"]), int(their[9]))
        check(where + "addralign", int(our["addralign"]), int(their[10]))
    return len(ours)


def check_segments(elfdump, readelf, path):
    theirs = re.findall(
        r"^  (\S+) +0x(\w+) 0x(\w+) 0x(\w+) 0x(\w+) 0x(\w+) ([R ][W ][E ]) "
        r"(\w+)$", run(readelf, "-lW", path), re.M)
    (_, ours), = rows_of(run(elfdump, "-l", path), "Segments")
    check("segments", len(ours), len(theirs))
    for i, (our, their) in enumerate(zip(ours, theirs)):
        where = f"segment {i} "
        check(where + "type", our["type"], their[0])
        for key, at in (("offset", 1), ("vaddr", 2), ("paddr", 3)):
            check(where + key, int(our[key], 0), int(their[at], 16))
        check(where + "filesz", int(our["filesz"]), int(their[4], 16))
        check(where + "memsz", int(our["memsz"]), int(their[5], 16))
        check(where + "flags", names_of(our["flags"]),
              {SEGMENT_FLAGS[c] for c in their[6] if c != " "})
        check(where + "align", int(our["align"]), int(their[7], 16))
    return len(ours)


def check_symbols(elfdump, readelf, path):
    tables = []
    for line in run(readelf, "-sW", path).splitlines():
        if line.startswith("Symbol table"):
            tables.append([])
        found = re.match(
            r" *(\d+): ([0-9a-f]{16}) +(\S+) (\S+) +(\S+) +(\S+) +"
            r"(?:\[.*?\] +)?(\S+) ?(.*)$", line)
        if found:
            tables[-1].append(found.groups())
    ours = list(rows_of(run(elfdump, "-s", path), "Symbols"))
    (_, sections), = rows_of(run(elfdump, "-S", path), "Sections")
    check("symbol tables", len(ours), len(tables))
    for (section, rows), theirs in zip(ours, tables):
        dynamic = sections[int(section)]["type"] == "DYNSYM"
        check(f"symbols of section {section}", len(rows), len(theirs))
        for i, (our, their) in enumerate(zip(rows, theirs)):
            where = f"symbol {i} of section {section} "
            check(where + "number", i, int(their[0]))
            check(where + "value", int(our["value"], 0), int(their[1], 16))
            check(where + "size", int(our["size"]), int(their[2], 0))
            check(where + "type", our["type"], their[3])
            check(where + "binding", our["binding"], their[4])
            check(where + "visibility", our["visibility"], their[5])
            check(where + "shndx", our["shndx"], their[6])
            # Readelf adds versions to dynamic names, and lends the symbols
            # of sections the names of these.
            name = their[7].strip()
            if dynamic:
                name = re.sub(r"@.*", "", name)
            if our["type"] == "SECTION" and not our["text"]:
                our["text"] = sections[int(our["shndx"])]["text"]
                name = name or our["text"]
            check(where + "name", our["text"], name)
    return sum(len(rows) for _, rows in ours)


def check_file(elfdump, readelf, path):
    counts = [one(elfdump, readelf, path) for one in
              (check_header, check_sections, check_segments, check_symbols)]
    for options in ((), ("-h",), ("-S",), ("-l",), ("-s",)):
        if run(elfdump, *options, path) != \
                run(elfdump, "--tables", *options, path):
            check(" ".join(options) + " by tables", "differs", "the same")
    print("%s: %d slots of the header, %d sections, %d segments, %d symbols"
          % (os.path.basename(path), *counts))
    return counts


def library_of(program):
    """A shared library that the program needs: the C library."""
    for line in subprocess.run(["ldd", program], capture_output=True,
                               text=True).stdout.splitlines():
        found = re.match(r"\s*libc\.so\S* => (\S+)", line)
        if found:
            return found.group(1)
    return None


def main():
    elfdump, program = sys.argv[1:]
    readelf = shutil.which("readelf")
    if not readelf:
        print("skipped: no readelf")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as directory:
        counts = check_file(elfdump, readelf, program)
        check("something of each kind", [count > 0 for count in counts],
              [True] * 4)
        for change in (elf_files.flipped, elf_files.extended):
            path = os.path.join(directory, change.__name__)
            with open(program, "rb") as file, open(path, "wb") as out:
                out.write(change(file.read()))
            check("counts", check_file(elfdump, readelf, path), counts)
        files = [library_of(program),
                 elf_files.compiled(directory, "native.o", "gcc")]
        files += [elf_files.compiled(directory, target + ".o", "clang",
                                     "--target=" + target)
                  for target in ("powerpc64-linux-gnu", "s390x-linux-gnu",
                                 "aarch64_be-linux-gnu", "riscv64-linux-gnu")]
        for path in filter(None, files):
            check_file(elfdump, readelf, path)
    if failures:
        sys.exit(f"{failures} differences")


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""ziplist.py ZIPLIST

ziplist prints of archives made here what "python3 -m zipfile -l" prints;
refuses, in words and without a crash, what it does not read; and lives
through archives that are cut or spoiled.
"""
import os
import random
import struct
import subprocess
import sys
import tempfile
import zipfile

SPOILED = 500
BATCH = 50         # spoiled archives for one run
END = struct.Struct("<4sHHHHIIH")
failures = 0
ziplist = sys.argv[1]
scratch = tempfile.TemporaryDirectory()
archive = os.path.join(scratch.name, "archive.zip")


def fail(text):
    global failures
    failures += 1
    print(text[:2000])


def list_archive(*paths):
    done = subprocess.run([ziplist, *(paths or [archive])],
                          capture_output=True, timeout=60)
    if done.returncode not in (0, 1) or b"Sanitizer" in done.stderr or \
            b"runtime error" in done.stderr:
        fail(f"crashed, {done.returncode}: {done.stderr!r}")
    return done


def put(content):
    with open(archive, "wb") as file:
        file.write(content)


def made(entries, comment=b""):
    """The bytes of an archive of (name, bytes, time, method)."""
    with zipfile.ZipFile(archive, "w") as out:
        for name, content, time, method in entries:
            info = zipfile.ZipInfo(name, time)
            info.compress_type = method
            out.writestr(info, content)
        out.comment = comment
    with open(archive, "rb") as file:
        return file.read()


def check_same(what, content):
    put(content)
    ours = list_archive()
    theirs = subprocess.run(
        [sys.executable, "-m", "zipfile", "-l", archive], capture_output=True,
        env={**os.environ, "PYTHONUTF8": "1"})
    if theirs.returncode:
        fail(f"{what}: python refuses it: {theirs.stderr!r}")
    if ours.returncode or ours.stderr:
        fail(f"{what}: {ours.returncode} {ours.stderr!r}")
    if ours.stdout != theirs.stdout:
        pairs = zip(ours.stdout.splitlines(), theirs.stdout.splitlines())
        fail(f"{what}: {[pair for pair in pairs if pair[0] != pair[1]][:5]}")
    return len(ours.stdout.splitlines()) - 1


def check_refused(what, content, words, lines=None):
    """Status 1, these words, and so many lines of a listing (None: not even
    its title)."""
    put(content)
    done = list_archive()
    count = len(done.stdout.splitlines()) - 1
    if done.returncode != 1 or words.encode() not in done.stderr or \
            count != (-1 if lines is None else lines):
        fail(f"{what}: {done.returncode} {done.stderr!r}, {count} lines")


EARLY, LATE = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
FILES = [
    ("a.txt", b"a", EARLY, STORED),
    ("directory/", b"", LATE, STORED),
    ("directory/zeros", b"\0" * 100000, (2024, 2, 29, 12, 34, 56), DEFLATED),
    ("gr\u00fc\u00dfe/\u65e5\u672c\u8a9e.txt", b"x", LATE, DEFLATED),
    ("\U0001f600" * 50, b"", EARLY, STORED),
    ("n" * 65535, b"long", (1999, 9, 9, 9, 9, 8), STORED),
]


def end_of(content):
    """The offset of the end record, and its fields."""
    at = content.rindex(b"PK\5\6")
    return at, list(END.unpack_from(content, at))


def with_end(content, **changes):
    """The archive with other numbers in its end record."""
    at, fields = end_of(content)
    names = ("signature", "disk", "directory_disk", "here", "entries", "size",
             "offset", "comment")
    for name, number in changes.items():
        fields[names.index(name)] = number
    result = bytearray(content)
    END.pack_into(result, at, *fields)
    return bytes(result)


def with_bytes(content, at, new):
    return content[:at] + new + content[at + len(new):]


def code_page_437():
    """Every byte that is neither a control nor "/" in names without UTF-8."""
    letters = bytes(set(range(0x20, 0x100)) - {0x2f, 0x5c, 0x7f})
    content = made([("n" * len(letters), b"", EARLY, STORED)])
    return content.replace(b"n" * len(letters), letters)


def check_listings():
    files = made(FILES)
    if check_same("files", files) != len(FILES):
        fail("files: not one line for each")
    check_same("empty", made([]))
    check_same("comment", made(FILES, b"a comment"))
    check_same("longest comment", made(FILES, b"c" * 65535))
    # Python takes the last signature, even where it stands in the comment.
    put(files)
    plain = list_archive().stdout
    put(made(FILES, b"before PK\5\6 after" + b"." * 40))
    if list_archive().stdout != plain:
        fail("comment with a signature: other files")
    check_same("many", made([(f"file{i}", b"%d" % i, EARLY, STORED)
                             for i in range(3000)]))
    check_same("program before it", b"#!/bin/sh\nexit\n" + files)
    check_same("code page 437", code_page_437())


def check_refusals():
    files = made(FILES)
    at, fields = end_of(files)
    directory = fields[6]
    check_refused("no archive", b"plain text" * 10, "no end record")
    check_refused("nothing", b"", "no end record")
    for name in ("entries", "size", "offset"):
        all_set = 0xffff if name == "entries" else 0xffffffff
        check_refused("zip64 by " + name, with_end(files, **{name: all_set}),
                      "ZIP64")
    check_refused("zip64 by its locator",
                  files[:at] + b"PK\6\7" + b"\0" * 16 + files[at:], "ZIP64")
    check_refused("volumes", with_end(files, disk=1), "volume")
    check_refused("directory too large", with_end(files, size=len(files)),
                  "begins before")
    check_refused("one entry more", with_end(files, entries=len(FILES) + 1),
                  "the end record says", len(FILES))
    check_refused("no entry", with_bytes(files, directory, b"PK\7\7"),
                  "no entry of the central directory", 0)
    check_refused("name too long",
                  with_bytes(files, directory + 28, b"\xff\xff"),
                  "no entry", 1)
    check_refused("last name beyond the directory",
                  with_bytes(made(FILES[:1]), end_of(made(FILES[:1]))[1][6]
                             + 28, b"\xff\xff"), "runs beyond", 0)
    check_refused("no local header", with_bytes(files, 0, b"PK\7\7"),
                  "no local header", len(FILES))
    check_refused("local header at the end",
                  with_bytes(files, directory + 42,
                             struct.pack("<I", len(files) - 3)),
                  "no local header", len(FILES))
    check_refused("entry at the end",
                  with_end(with_bytes(files, at - 4, b"PK\1\2"), size=4,
                           offset=0, entries=1),
                  "no entry of the central directory", 0)
    check_refused("zip64 entry",
                  with_bytes(files, directory + 24, b"\xff" * 4),
                  "ZIP64 entry", len(FILES) - 1)
    check_refused("data into the directory",
                  with_bytes(files, directory + 20, b"\0\0\0\x7f"),
                  "runs into", len(FILES))
    # What could command a terminal does not reach it.
    put(made([("n" * 5, b"", EARLY, STORED)]).replace(b"nnnnn", b"\x1b[2Jn"))
    if b"\x1b" in list_archive().stdout:
        fail("an escape in a name is printed")
    os.remove(archive)
    done = list_archive()
    if done.returncode != 1 or b"No such file" not in done.stderr:
        fail(f"missing file: {done.returncode} {done.stderr!r}")


def spoiled():
    chance = random.Random(30)
    files = made(FILES[:4], b"comment")
    for length in range(0, len(files), 3):
        yield files[:length]
    directory = end_of(files)[1][6]
    for _ in range(SPOILED):
        result = bytearray(files)
        for _ in range(chance.randint(1, 4)):
            # Records rather than data: most of them are after this.
            at = chance.randrange(directory, len(result) - 4)
            new = chance.choice((b"\xff" * 4, b"\xff" * 2, b"\0\0",
                                 struct.pack("<I", chance.getrandbits(17)),
                                 bytes([chance.getrandbits(8)])))
            result[at:at + len(new)] = new
        yield bytes(result)


def check_spoiled():
    batch = []
    for content in spoiled():
        batch.append(os.path.join(scratch.name, str(len(batch))))
        with open(batch[-1], "wb") as file:
            file.write(content)
        if len(batch) == BATCH:
            list_archive(*batch)
            batch = []
    if batch:
        list_archive(*batch)


check_listings()
check_refusals()
check_spoiled()
if failures:
    sys.exit(f"{failures} failures")

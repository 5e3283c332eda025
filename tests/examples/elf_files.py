# SPDX-License-Identifier: MIT
"""ELF64 files for the tests, taken apart without slotgen: struct formats as
the System V gABI gives them."""
import os
import struct
import subprocess

HEADER = "16sHHIQQQIHHHHHH"    # e_ident ... e_shstrndx
SEGMENT = "IIQQQQQQ"
SECTION = "IIQQQQIIQQ"
SYMBOL = "IBBHQQ"
SYMBOL_TABLES = (2, 11)        # SHT_SYMTAB, SHT_DYNSYM


def records(data):
    """(format, offset) of all records in a little-endian file."""
    header = struct.unpack_from("<" + HEADER, data, 0)
    segments, sections = header[5], header[6]
    segment_size, segment_count = header[9:11]
    section_size, section_count = header[11:13]
    yield HEADER, 0
    for i in range(segment_count):
        yield SEGMENT, segments + i * segment_size
    for i in range(section_count):
        at = sections + i * section_size
        yield SECTION, at
        fields = struct.unpack_from("<" + SECTION, data, at)
        if fields[1] in SYMBOL_TABLES:
            for j in range(fields[5] // fields[9]):
                yield SYMBOL, fields[4] + j * fields[9]


def flipped(data):
    """The same file in big-endian order, as far as its records go."""
    result = bytearray(data)
    for form, at in records(data):
        struct.pack_into(">" + form, result, at,
                         *struct.unpack_from("<" + form, data, at))
    result[5] = 2              # EI_DATA: ELFDATA2MSB
    return bytes(result)


def extended(data):
    """The same file with its counts in section 0, as a file with more
    sections or segments than 16 bits can tell has them."""
    result = bytearray(data)
    header = list(struct.unpack_from("<" + HEADER, data, 0))
    section = list(struct.unpack_from("<" + SECTION, data, header[6]))
    section[5], section[6], section[7] = header[12], header[13], header[10]
    header[12], header[13], header[10] = 0, 0xffff, 0xffff
    struct.pack_into("<" + HEADER, result, 0, *header)
    struct.pack_into("<" + SECTION, result, header[6], *section)
    # readelf asks whether 0xffff segments fit before it looks for their count.
    return bytes(result) + bytes(0xffff * header[9])


SOURCE = """
int zeros[3], *pointer = zeros;
__thread int own = 5;
extern int elsewhere(int);
__attribute__((weak)) int weak(int x) { return elsewhere(x) + own; }
__attribute__((visibility("hidden"))) int hidden(void) { return *pointer; }
static int local(void) { return 4; }
int exported(void) { return local() + weak(2) + hidden(); }
const char *text(void) { return "a text"; }
"""


def compiled(directory, name, *command):
    """An object file of SOURCE; None where the compiler cannot make it."""
    source = os.path.join(directory, "source.c")
    path = os.path.join(directory, name)
    with open(source, "w") as file:
        file.write(SOURCE)
    try:
        subprocess.run([*command, "-ffreestanding", "-c", source, "-o", path],
                       check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return path

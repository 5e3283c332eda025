# SPDX-License-Identifier: MIT
"""Schemas that no one would write: the cases of the tests, changed by chance.
For mutants.py and changes.py of tests/hostile."""
import glob
import re

from language_blocks import blocks, framed
from where import TESTS

WORDS = """opt own ref weak const bool char float double int8_t uint8_t int64_t
uint64_t string bytes void in identifier key readonly = * [] [4] [<=3] [0] :1 :3
:64 0..9 -5..-1 1.. ..9 -1 0 1 255 256 65536 4294967296 18446744073709551615
1e9 nan "x" 'x' {1,2} true false is_a mixins abstract mixin final value frozen
weakref dict layout compact sorted declared packed lends endian big little align
default_range constants suppress deprecated minimum_value maximum_value required
ifabsent hot unit bits chars c range name slot_usage slots enums types classes
pattern carry_pattern ^a+$ [a-z]{2,9} (\\w)\\1 (?!a) (a|b)*a(a|b){9}
flags open permissible_values description __dict__ __weakref__ __p _X class int
NULL errno Side Order Node""".split()


def texts_of():
    """Whole schemas, from which mutants are made."""
    for path in sorted(glob.glob(f"{TESTS}/golden/*.yaml") +
                       glob.glob(f"{TESTS}/errors/*.yaml")):
        with open(path, "rb") as file:
            yield file.read()
    for path in sorted(glob.glob(f"{TESTS}/language/[a-z]*.txt")):
        with open(path, encoding="utf-8") as file:
            for frame, _, body, _ in blocks(file.read()):
                yield framed(frame, body).encode()


def mutate(chance, text, others):
    """Some small changes."""
    text = bytearray(text)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        place = chance.randrange(len(text) + 1)
        kind = chance.randrange(8)
        if kind == 0:  # bytes
            text[place:place + chance.randint(0, 2)] = bytes(
                chance.choice(b" \n:,[]{}'\"#-*&!|>%@=.0x9~\\_\x00\xff\x80aZ")
                for _ in range(chance.randint(0, 3)))
        elif kind in (1, 2):  # one word for another
            words = list(re.finditer(rb"[A-Za-z0-9_.\"'=*<\[\]-]+", text))
            if words:
                word = chance.choice(words)
                text[word.start():word.end()] = chance.choice(
                    WORDS).encode() if kind == 1 else chance.choice(words)[0]
        elif kind == 3:  # a word more
            text[place:place] = b" " + chance.choice(WORDS).encode() + b" "
        elif kind in (4, 5):  # a line out, twice, elsewhere or from another
            lines = bytes(text).split(b"\n")
            source = lines if kind == 4 else chance.choice(others).split(b"\n")
            at = chance.randrange(len(lines))
            lines[at:at + chance.randint(0, 1)] = [chance.choice(source)]
            text = bytearray(b"\n".join(lines))
        elif kind == 6:  # cut, or with a part of another
            text[place:] = chance.choice(others)[-chance.randint(1, 200):] \
                if chance.random() < 0.5 else b""
        else:  # another number
            numbers = list(re.finditer(rb"-?[0-9]+", text))
            if numbers:
                number = chance.choice(numbers)
                text[number.start():number.end()] = str(chance.choice(
                    (-1, 0, 1, 2, 7, 8, 63, 64, 65, 127, 128, 255, 256, 65535,
                     65536, 1 << 31, 1 << 32, (1 << 64) - 1, 1 << 64)
                )).encode()
    return bytes(text)

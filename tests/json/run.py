#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py WHAT... [--count N] [--seed S] [--small]

clauses  documents by the clauses of RFC 8259, accepted or refused as they must
         be, in memory and through small buffers
depths   nesting at every limit
endings  every beginning of a document
reals, integers, texts
         beside Python's
mutants  documents changed at random: what Python takes, and only that, is
         taken; objects read from them are written and read the same
million  a million orders to JSON Lines and back are equal, in bounded memory
         (compiled with -O2, without sanitizers)
The reader runs under AddressSanitizer, compiled from slotgen.h; --small: for
size, without what it has for speed."""
import argparse
import json
import math
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lib"))
from where import INCLUDE, make_headers, runtime_object  # noqa: E402

SKIPPED = 77
SANITIZED = ["-g1", "-O1", "-fsanitize=address,undefined",
             "-fno-sanitize-recover=all"]

# By the clause of RFC 8259. What only "JSON texts" as a whole can be is under
# "2", and every other document stands alone.
VALID = {
    "2 white space": [
        b" [] ", b"\t[\n]\r", b"[ 1 , 2 ]", b'{ "a" : 1 , "b" : 2 }', b" \n\r\t0",
        b"0 \n\r\t", b"[\n\n]", b'{"a"\r\n:\t1}'],
    "2 a text is any value": [b"null", b"true", b"false", b"0", b'""', b"[]", b"{}", b"-1.5e3"],
    "3 literals": [b"[null,true,false]", b'{"a":null}'],
    "4 objects": [
        b"{}", b'{"":0}', b'{"a":1}', b'{"a":1,"b":2}', b'{"a":1,"a":1}',
        b'{"a":{"b":{"c":{}}}}', b'{"\\u0000":1}', b'{"a b":1}', b'{"\\"":1}',
        b'{"a":[1,{"b":2}],"c":3}', '{"é":"ü"}'.encode(), b'{"' + b"n" * 300 + b'":1}'],
    "5 arrays": [
        b"[]", b"[[]]", b"[[],[]]", b"[1]", b"[1,2,3]", b"[1,\"a\",null,[],{}]",
        b"[[[[[[[[]]]]]]]]", b"[" + b"1," * 999 + b"1]"],
    "6 numbers": [
        b"0", b"-0", b"1", b"-1", b"10", b"1234567890", b"0.0", b"0.5", b"-0.5", b"1.25", b"1e0",
        b"1E0", b"1e+1", b"1e-1", b"1E+01", b"0e0", b"0e1", b"-0e-1", b"1.5e10", b"1.5E-10",
        b"1e999", b"-1e999", b"1e-999", b"123456789012345678901234567890", b"0.1234567890123456789",
        b"1e0000000001", b"18446744073709551616", b"-9223372036854775809", b"1e99999999999",
        b"[0,-0,1e1]", b"2.2250738585072011e-308", b"0.00000000000000000000000000000000000001"],
    "7 strings": [
        b'""', b'"a"', b'"\\""', b'"\\\\"', b'"\\/"', b'"/"', b'"\\b\\f\\n\\r\\t"', b'"\\u0041"',
        b'"\\u00e9"', b'"\\u00E9"', b'"\\uFFFF"', b'"\\u0000"', b'"\\ud834\\udd1e"',
        b'"\\uD800\\uDC00"', b'"\\uDBFF\\uDFFF"', b'"\x7f"', b"\"'\"", b'" "',
        b'"' + b"x" * 1000 + b'"', b'"' + b"\\n" * 500 + b'"', b'"\\u0041\\u0042"'],
    "8.1 UTF-8": [
        '"é"'.encode(), '"€"'.encode(), '"𝄞"'.encode(), b'"\xc2\x80"', b'"\xdf\xbf"',
        b'"\xe0\xa0\x80"', b'"\xed\x9f\xbf"', b'"\xee\x80\x80"', b'"\xef\xbf\xbf"',
        b'"\xf0\x90\x80\x80"', b'"\xf4\x8f\xbf\xbf"', '"\u2028\u2029"'.encode(),
        ('"' + "é" * 200 + '"').encode(), ('"' + "𝄞" * 100 + '"').encode(),
        ("[" + ",".join('"%s€"' % ("x" * i) for i in range(70)) + "]").encode()],
    "8.1 a byte order mark may be ignored": [b"\xef\xbb\xbf1", b"\xef\xbb\xbf {}"],
}
INVALID = {
    "2 nothing": [b"", b" ", b"\n"],
    "2 white space": [
        b"[\x0b]", b"[\x0c]", b"\xc2\xa0[]", b"[\xe2\x80\xa8]", b"[]\x00", b"\x00", b"\x00[]",
        b"[1\x00]", b"\x1e[]"],
    "2 more than one": [b"[][]", b"1 2", b"{}{}", b"null,", b"[]]", b"{}}", b'""""', b"1,2", b"[] x"],
    "2 comments": [b"[] // a", b"/* a */[]", b"# a\n[]", b"[1/*a*/]"],
    "3 literals": [
        b"nul", b"nulll", b"tru", b"truee", b"fals", b"falsee", b"Null", b"TRUE", b"True", b"n",
        b"t", b"f", b"[tru]", b"[nul,1]", b"undefined", b"None", b"NaN", b"Infinity", b"-Infinity",
        b"nan", b"inf", b"-NaN", b"n ull"],
    "4 objects": [
        b"{", b"}", b"{,}", b'{"a"}', b'{"a":}', b'{"a":1', b'{"a":1,}', b'{"a":1,,"b":2}',
        b'{,"a":1}', b"{a:1}", b"{'a':1}", b"{1:1}", b"{null:1}", b'{"a":1 "b":2}', b'{"a",1}',
        b'{"a"=1}', b'{"a"::1}', b'{"a":1]', b'{"a":1:2}', b'{"a', b'{"a"', b'{"a":', b"{[]:1}",
        b'{"a":1}}', b'{:1}', b'{"a" "b"}', b'{"a":"b', b'{"a" b}', b'{"a":1;}'],
    "5 arrays": [
        b"[", b"]", b"[,]", b"[1", b"[1,", b"[1,]", b"[,1]", b"[1,,2]", b"[1 2]", b"[1}", b"[1:2]",
        b'["a"', b'["', b"[[]", b"[]]", b"(1)", b"[1;2]", b"[\"a\" \"b\"]", b"[1]2", b"[-]"],
    "6 numbers": [
        b"00", b"01", b"-01", b"-00", b"+1", b"+", b"-", b".5", b"-.5", b"1.", b"-1.", b"1.e1",
        b"1e", b"1e+", b"1e-", b"1E", b"1e1.5", b"1ee1", b"0x1", b"0X1F", b"0b1", b"1_000", b"1,5",
        b"--1", b"-+1", b"1-", b"1+1", b"0.", b"0.e1", b"1.1.1", b"1e1e1", b"[1e]", b"[-]",
        b"[1.]", b"[01]", b"1a", b"1.0f", b"1L", "１".encode(), b"1 .5", b"- 1", b"1e 5", b"0e",
        b"e1", b"-e1", b"1/2"],
    "7 strings": [
        b'"', b'"a', b"'a'", b'"\\"', b'"\\', b'"\\x41"', b'"\\a"', b'"\\v"', b'"\\0"', b'"\\\'"',
        b'"\\u"', b'"\\u1"', b'"\\u12"', b'"\\u123"', b'"\\u123', b'"\\u123g"', b'"\\U0041"',
        b'"\\u 041"', b'"\\u+041"', b'"\\u-041"', b'"\\u00x1"', b'"\n"', b'"\t"', b'"\r"',
        b'"\x00"', b'"\x1f"', b'"\x01"', b'"a\x0bb"', b'"\\\n"', b'"a"b"', b'\\"a"', b'"\\ "',
        b'"' + b"x" * 100, b'"' + b"x" * 100 + b"\x02" + b'"', b'`a`', b'"\\u{41}"', b'"\\N"'],
    "8.1 not UTF-8": [
        b'"\x80"', b'"\xbf"', b'"\xc0\x80"', b'"\xc1\xbf"', b'"\xc2"', b'"\xc2A"', b'"\xe0\x80\x80"',
        b'"\xe0\x9f\xbf"', b'"\xe2\x82"', b'"\xe2\x82A"', b'"\xed\xa0\x80"', b'"\xed\xbf\xbf"',
        b'"\xf0\x80\x80\x80"', b'"\xf0\x8f\xbf\xbf"', b'"\xf0\x9f\x98"', b'"\xf4\x90\x80\x80"',
        b'"\xf5\x80\x80\x80"', b'"\xf8\x88\x80\x80\x80"', b'"\xfe"', b'"\xff"', b'\xff', b'{"\xff":1}',
        b'"\xc3\xa9\xc3"', b'"\xe9"', b'"a', "[1]".encode("utf-16"), "[1]".encode("utf-16-le"),
        b'"' + b"x" * 61 + b'\xe2\x82"', b'"' + b"x" * 62 + b'\xf0\x9f"'],
    "8.2 half of a surrogate pair: no character": [
        b'"\\ud800"', b'"\\udc00"', b'"\\udbff"', b'"\\ud800\\ud800"', b'"\\udc00\\ud800"',
        b'"\\ud800a"', b'"\\ud800\\n"', b'"\\ud800\\u0041"', b'"\\ud800\\u"', b'"\\uDFFF"',
        b'"\\ud834\\udd1"', b'"\\ud800\\\\dc00"'],
}


class Failures:
    def __init__(self):
        self.count = 0
        self.checks = 0

    def check(self, good, *what):
        self.checks += 1
        if good:
            return
        self.count += 1
        if self.count <= 20:
            print("FAILED:", *what)


def compile_program(name, directory, flags):
    compiler = shutil.which("gcc") or shutil.which("clang")
    if not compiler:
        print("skipped: no C compiler")
        sys.exit(SKIPPED)
    program = pathlib.Path(directory) / name
    command = [os.path.basename(compiler), "-std=c11", *flags, "-Wall",
               "-Wextra", "-Werror"]
    runtime = runtime_object(*command)
    if not runtime:
        sys.exit(1)
    make_headers(directory, "json", "market")
    subprocess.run([*command, "-I", directory, "-I", INCLUDE,
                    runtime,
                    HERE / (name + ".c"), "-o", program], check=True)
    return program


def ask(program, documents, *lines):
    """The answers, a line for each document; lines come first."""
    given = b"".join(b"%s\n" % line.encode() for line in lines)
    given += b"".join(b"%d\n%s" % (len(one), one) for one in documents)
    done = subprocess.run([program], input=given, stdout=subprocess.PIPE,
                          check=True)
    return done.stdout.decode().split("\n")[:-1]


def python_takes(document):
    """As RFC 8259 has it: UTF-8, no NaN, no half of a surrogate pair."""
    def refuse(name):
        raise ValueError(name)

    if document.startswith(b"\xef\xbb\xbf"):
        document = document[3:]
    try:
        text = document.decode("utf-8")
        # What Python reads as one may be two halves that met.
        value = json.loads(text, parse_constant=refuse,
                           parse_int=lambda digits: 0)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
        return True
    except (ValueError, RecursionError):
        return False


def nested(depth, kind):
    opening = {"[": b"[", "{": b'{"a":', "[{": b'[{"a":'}[kind]
    closing = {"[": b"]", "{": b"}", "[{": b"}]"}[kind]
    inner = b"1"
    if kind == "[{":
        odd = depth % 2
        inner = b"[]" if odd else b"1"
        depth //= 2
    return opening * depth + inner + closing * depth


def check_clauses(program, failures):
    for wanted, groups in ("111", VALID), ("000", INVALID):
        for clause, documents in groups.items():
            answers = ask(program, documents)
            failures.check(len(answers) == len(documents), clause)
            for document, answer in zip(documents, answers):
                # The least buffer ends a number; no document here has longer.
                failures.check(answer == wanted, clause, document, answer)
                failures.check(python_takes(document) == (wanted == "111"),
                               clause, document, "Python thinks otherwise")


def check_depths(program, failures):
    for limit in [*range(2, 67), 127, 128, 1000, 1023, 1024]:
        documents = [nested(depth, kind) for kind in ("[", "{", "[{")
                     for depth in (limit - 1, limit, limit + 1)]
        documents += [b"[" * (limit + 1), b"[" * 100000, b'{"a":' * 100000]
        answers = ask(program, documents, "depth %d" % limit)
        wanted = ["111", "111", "000"] * 3 + ["000"] * 3
        failures.check(answers == wanted, "nesting at", limit, answers)


def check_endings(program, failures):
    """Every beginning of a document is none."""
    whole = ('{"a":[1,-2.5e+3,"x\\u00e9\\ud834\\udd1e€\\n",{"b":null,"c":true}],'
             '"d":false,"e":{},"f":[]}').encode()
    documents = [whole[:i] for i in range(len(whole))] + [whole]
    answers = ask(program, documents)
    failures.check(answers == ["000"] * len(whole) + ["111"],
                   "beginnings of a document")


def all_of(**changes):
    """A document of class All, its values but for these the starting ones."""
    value = {
        "flag": False, "bit": False, "i8": 0, "i16": 0, "i32": 0, "i64": 0,
        "u8": 0, "u16": 0, "u32": 0, "u64": 0, "f": 0, "d": 0, "bounded_d": 0,
        "side": "buy", "mode": "none", "perm": [], "c": "", "text": "",
        "names": ["", ""], "s": "", "raw": "", "fixed": [0, 0, 0],
        "grid": [[[0, 0]] * 3] * 2, "upto": [], "rows": [], "list": [],
        "matrix": [], "words": [], "v": {"x": 0, "y": 0},
        "vs": [{"x": 0, "y": 0}] * 2, "leg": {"qty": 0, "label": ""},
        "legs": [], "lots": []}
    value.update(changes)
    return json.dumps(value).encode()


def read_values(program, documents, failures):
    """What is read of class All, or the message; the same through buffers."""
    answers = ask(program, documents, "value")
    values = [line for line in answers if not line.startswith("! ")]
    for line in answers:
        failures.check(not line.startswith("! "), line)
    failures.check(len(values) == len(documents), "answers are missing")
    return [json.loads(line) if line.startswith("{") else line
            for line in values]


def reals(count):
    """Of all sizes; and those where rounding is hard."""
    numbers = [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1,
               1 / 3, 1e22, 1e23, 8.41e21, 9007199254740993.0, 123456.789,
               2.2250738585072011e-308, 9.5e-324, 1e15, 1e16, 1e17, 1e-4, 1e-5]
    numbers += [2.0 ** power for power in range(-1074, 1024, 7)]
    while len(numbers) < count:
        number = struct.unpack("<d", random.randbytes(8))[0]
        if math.isfinite(number):
            numbers.append(number)
    return numbers


def check_reals(program, failures):
    numbers = reals(3000)
    for number, value in zip(numbers, read_values(
            program, [all_of(d=number) for number in numbers], failures)):
        failures.check(value["d"] == number, "double", number, value["d"])
    # The shortest that reads the same, as Python writes it.
    lines = ask(program, [all_of(d=number) for number in numbers[:1500]],
                "value")
    for number, line in zip(numbers, [one for one in lines if one[0] == "{"]):
        ours = line.split('"d":', 1)[1].split(",")[0]
        digits = repr(number).replace("e-0", "e-").replace("e+", "e")
        failures.check(ours == digits, "shortest", ours, digits)
    # More digits than a double has, half-way between two, and beyond.
    texts = []
    for number in numbers[:300]:
        one, other = abs(number), math.nextafter(abs(number), math.inf)
        if math.isinf(other):
            continue
        middle = "%s" % exact_middle(one, other)
        texts += [middle, middle + "1" if "." in middle else middle + ".1"]
    texts = [text for text in texts if "e" not in text]
    documents = [all_of(d=0).replace(b'"d": 0,', b'"d": %s,' % text.encode())
                 for text in texts]
    answers = ask(program, documents, "value")
    answers = [line for line in answers if not line.startswith("! ")]
    for text, line in zip(texts, answers):
        got = json.loads(line)["d"] if line.startswith("{") else line
        failures.check(got == float(text), "middle", text[:40], got)
    for text in ("1e309", "-1e309", "1e99999999999999999999", "1.8e308"):
        document = all_of(d=0).replace(b'"d": 0,', b'"d": %s,' % text.encode())
        value = read_values(program, [document], failures)[0]
        failures.check("is beyond any double" in value, text, value)
    floats = [struct.unpack("<f", random.randbytes(4))[0] for _ in range(3000)]
    floats = [number for number in floats if math.isfinite(number)]
    for number, value in zip(floats, read_values(
            program, [all_of(f=number) for number in floats], failures)):
        # Shortest for a float: read as a double it is another number.
        as_float = struct.unpack("<f", struct.pack("<f", value["f"]))[0]
        failures.check(as_float == number and
                       len(repr(value["f"])) <= len(repr(number)),
                       "float", number, value["f"])


def exact_middle(one, other):
    from decimal import Decimal, getcontext
    getcontext().prec = 1200
    return format((Decimal(one) + Decimal(other)) / 2, "f")


def check_integers(program, failures):
    bounds = {"i8": (-2**7, 2**7 - 1), "i16": (-2**15, 2**15 - 1),
              "i32": (-2**31, 2**31 - 1), "i64": (-2**63, 2**63 - 1),
              "u8": (0, 2**8 - 1), "u16": (0, 2**16 - 1), "u32": (0, 1000000),
              "u64": (0, 2**64 - 1), "urgency": (0, 3)}
    for name, (low, high) in bounds.items():
        good = sorted({low, low + 1, 0, high - 1, high, high // 2})
        for number, value in zip(good, read_values(
                program, [all_of(**{name: number}) for number in good],
                failures)):
            failures.check(value[name] == number, name, number, value)
        bad = [low - 1, high + 1, high * 10, 10**19, 2**64, 10**30, -10**30,
               low - 10**19]
        bad = [number for number in bad if not low <= number <= high]
        for number, value in zip(bad, read_values(
                program, [all_of(**{name: number}) for number in bad],
                failures)):
            wanted = ("%s: %d is above %d" % (name, number, high)
                      if number > high else
                      "%s: %d is below %d" % (name, number, low))
            failures.check(str(value).endswith(wanted), value, wanted)
        for number, value in zip([1.5, "1", True, None, [], {}], read_values(
                program, [all_of(**{name: number})
                          for number in (1.5, "1", True, None, [], {})],
                failures)):
            failures.check("expected an integer, got " in value, value)


def check_texts(program, failures):
    texts = ["".join(chr(random.choice(
        (random.randrange(1, 128), random.randrange(128, 0xd800),
         random.randrange(0xe000, 0x110000))))
        for _ in range(random.randrange(200))) for _ in range(300)]
    texts += [chr(i) for i in range(1, 0x300)]
    texts += ["x" * length for length in range(200)]
    for ascii_only in (True, False):
        documents = [all_of().replace(
            b'"s": ""', b'"s": ' + json.dumps(
                text, ensure_ascii=ascii_only).encode()) for text in texts]
        for text, value in zip(texts, read_values(program, documents,
                                                  failures)):
            failures.check(isinstance(value, dict) and value["s"] == text,
                           "text", text[:40], value)
    for document in (all_of(s="a\0b"), all_of(text="a\0b"),
                     all_of(words=["\0"])):
        value = read_values(program, [document], failures)[0]
        failures.check("a text cannot hold \\u0000" in value, value)


def mutant(document):
    """One to three changes of a byte, a piece or two pieces."""
    data = bytearray(document)
    for _ in range(random.randrange(1, 4)):
        at = random.randrange(len(data) + 1)
        kind = random.randrange(6)
        if kind == 0 and at < len(data):
            data[at] = random.randrange(256)
        elif kind == 1:
            del data[at:at + random.randrange(1, 6)]
        elif kind == 2:
            data[at:at] = random.choice(
                [b'"', b"\\", b",", b":", b"[", b"]", b"{", b"}", b"0", b"-",
                 b".", b"e", b"\xe2\x82\xac", b"\xff", b"\x00", b" ", b"null",
                 b"\\u00", b"\\ud800", b'"a":1,', b"1e5"])
        elif kind == 3 and len(data) > 4:
            other = random.randrange(len(data))
            data[at:at] = data[other:other + random.randrange(12)]
        elif kind == 4 and at < len(data):
            data[at] ^= 1 << random.randrange(8)
        else:
            del data[at:]
    return bytes(data)


def mutants(program, failures, count):
    seeds = [one for documents in VALID.values() for one in documents
             if len(one) < 400]
    documents = [mutant(random.choice(seeds)) for _ in range(count)]
    for document, answer in zip(documents, ask(program, documents)):
        wanted = "111" if python_takes(document) else "000"
        # A number longer than the buffer is refused through it.
        failures.check(answer == wanted or
                       (wanted == "111" and answer == "100"),
                       document, answer, "Python:", wanted)
    whole = all_of(s='a"\\é', i64=-5, d=1.5, list=[1, 2.5], words=["x", ""],
                   legs=[{"qty": 1, "label": "l"}], raw="AAEC", perm=["r", "x"],
                   od=2, ods=None, ov={"x": 1, "y": 2}, matrix=[[1, 2]])
    documents = [mutant(whole) for _ in range(count // 10)]
    values = read_values(program, documents, Failures())
    taken = [value for value in values if isinstance(value, dict)]
    for document, value in zip(documents, values):
        if isinstance(value, dict):
            failures.check(python_takes(document), document, value)
    again = read_values(program, [json.dumps(value).encode()
                                  for value in taken], failures)
    failures.check(taken == again, "objects read again are others")


CHECKS = {"clauses": check_clauses, "depths": check_depths,
          "endings": check_endings, "reals": check_reals,
          "integers": check_integers, "texts": check_texts}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="+",
                        choices=[*CHECKS, "mutants", "million"])
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--small", action="store_true",
                        help="the run time as compiled for size")
    options = parser.parse_args()
    random.seed(options.seed)
    failures = Failures()
    with tempfile.TemporaryDirectory() as directory:
        if options.what == ["million"]:
            program = compile_program("json_million", directory, ["-O2"])
            return subprocess.run([program, pathlib.Path(directory) / "orders",
                                   "1000000"]).returncode
        program = compile_program("json_check", directory, [
            *SANITIZED, *(["-Os", "-DSLOTGEN_SMALL"]
                          if options.small else [])])
        for what in options.what:
            if what in CHECKS:
                CHECKS[what](program, failures)
            else:
                mutants(program, failures, options.count)
    print("%d checks, %d failures" % (failures.checks, failures.count))
    return failures.count != 0 or failures.checks == 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Patterns, compiled by slotgen, beside regexec of POSIX, PCRE2 with and without
its JIT, and RE2.

    bench_pattern.py SLOTGEN PATTERN_CHECK [--rounds N] [--smoke]

Shown are ns a text and what the others need as multiples of slotgen's, the
least of interleaved rounds, and their geometric mean. PCRE2 and RE2 are used
where pkg-config knows them. --smoke only checks that all say the same of every
text."""
import argparse
import json
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
LIBRARIES = {"libpcre2-8": "WITH_PCRE2", "re2": "WITH_RE2"}
DAY = r"(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
# What published schemas ask of texts, in words that all of them understand.
PATTERNS = {
    "term": (r"^GO:[0-9]{7}$", ["GO:0008150", "GO:00081", "UBERON:0000955"]),
    "uuid": (r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
             ["123e4567-e89b-12d3-a456-426614174000",
              "123e4567-e89b-12d3-a456-42661417400g"]),
    "doi": (r"^(doi:)?10\.[0-9]{4,9}/[-._;()/:a-zA-Z0-9]+$",
            ["doi:10.1038/s41586-020-2649-2", "10.12/x"]),
    "curie": (r"^[a-zA-Z0-9][a-zA-Z0-9_.]+:[a-zA-Z0-9_][a-zA-Z0-9_/.,-]*$",
              ["nmdc:sty-11-abc123", "no-colon-here"]),
    "date": (r"^[12][0-9]{3}" + DAY + r"([ \t]+to[ \t]+[12][0-9]{3}" + DAY +
             r")?$", ["2020-02-29 to 2021-03-01", "2020-13"]),
    "words": (r"^semapv:(MappingReview|ManualMappingCuration|LogicalReasoning|"
              r"LexicalMatching|CompositeMatching|UnspecifiedMatching|"
              r"SemanticSimilarityThresholdMatching|MappingChaining|"
              r"LexicalSimilarityThresholdMatching|MappingInversion|"
              r"StructuralMatching|InstanceBasedMatching|"
              r"BackgroundKnowledgeBasedMatching)$",
              ["semapv:LexicalSimilarityThresholdMatching", "semapv:Nothing"]),
    "search": (r"[0-9]{5}(-[0-9]{4})?",
               ["Minneapolis, Minnesota, 55401-1234 USA",
                "no digits to be found in this text at all"]),
    "text": (r"^([^ \t-]{1,2}|[^ \t-]+.+[^ \t-]+) "
             r"\[[a-zA-Z][a-zA-Z0-9._]*:[a-zA-Z0-9]+\]$",
             ["deciduous forest biome [ENVO:01000816]",
              "soil environment without an ontology term",
              "forêt tempérée caducifoliée [ENVO:01000816]"]),
}


def quoted(text):
    """In C: escapes that read the same in JSON, and a tab."""
    return json.dumps(text.replace("\\t", "\t"), ensure_ascii=False)


def tables(check):
    questions = "".join("p %s\nt %s_table\n" % (
        pattern.replace("\\t", "\t").encode().hex(), name)
        for name, (pattern, _) in PATTERNS.items())
    said = subprocess.run([check], input=questions, check=True,
                          capture_output=True, text=True).stdout
    lines = [line for line in said.split("\n") if line[:5] != "good "]
    rows = ["\t{%s, %s, &%s_table.pattern, {%s}}," % (
        quoted(name), quoted(pattern), name, ", ".join(map(quoted, texts)))
        for name, (pattern, texts) in PATTERNS.items()]
    return "\n".join(lines + ["static const row rows[] = {"] + rows + ["};\n"])


def build(options, scratch):
    subprocess.run([options.slotgen, "-q", "--output-dir", scratch,
                    HERE / "json.yaml"], check=True)
    (scratch / "pattern_tables.h").write_text(tables(options.check))
    command = ["g++", "-std=c++17", "-O2", "-DNDEBUG", "-I", scratch, "-o",
               scratch / "bench", HERE / "bench_pattern.cpp"]
    for library, macro in LIBRARIES.items():
        asked = subprocess.run(["pkg-config", "--cflags", "--libs", library],
                               capture_output=True, text=True)
        if asked.returncode == 0:
            command += ["-D" + macro, *asked.stdout.split()]
    subprocess.run(command, check=True)
    return scratch / "bench"


def show(lines):
    measured = {}
    for line in lines:
        name, way, nanoseconds = line.split()
        measured.setdefault(name, {})[way] = float(nanoseconds)
    others = [way for way in measured["term"] if way != "slotgen"]
    print("%-8s %8s" % ("", "slotgen") +
          "".join("%11s" % way for way in others))
    means = dict.fromkeys(others, 0)
    for name, ways in measured.items():
        print("%-8s %8.1f" % (name, ways["slotgen"]) + "".join(
            "%10.2fx" % (ways[way] / ways["slotgen"]) for way in others))
        for way in others:
            means[way] += math.log(ways[way] / ways["slotgen"])
    print("%-8s %8s" % ("mean", "") + "".join(
        "%10.2fx" % math.exp(means[way] / len(measured)) for way in others))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("slotgen")
    parser.add_argument("check")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    if not shutil.which("g++") or not shutil.which("pkg-config"):
        print("skipped: g++ and pkg-config are needed")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as name:
        program = build(options, pathlib.Path(name))
        if options.smoke:
            sys.exit(subprocess.run([program, "check"]).returncode)
        show(subprocess.run([program, str(options.rounds)], check=True,
                            capture_output=True,
                            text=True).stdout.splitlines())


if __name__ == "__main__":
    main()

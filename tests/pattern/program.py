# SPDX-License-Identifier: MIT
"""Patterns as those of a schema's slots: what slotgen says of them, and what a
program answers that has its header.
"""
import json
import os
import subprocess
import tempfile
import time

from where import INCLUDE, SLOTGEN, runtime_object

# A slot is set to each text, by number; its answer is what the status says.
# Where it is set, the object is valid, and where not, as it was.
SOURCE = r"""
#define PATTERNS_IMPLEMENTATION
#include "patterns.h"
#include <stdio.h>
#include <stdlib.h>

static slot_value
read_hex(const char *digits, char *text)
{
	size_t length = 0;
	unsigned byte;

	for (; sscanf(digits + 2 * length, "%2x", &byte) == 1; length++)
		text[length] = (char)byte;
	return slot_text(text, length);
}

int
main(void)
{
	static char line[1 << 18], text[1 << 17];
	Texts texts = Texts_DEFAULTS;

	while (fgets(line, sizeof line, stdin)) {
		char *rest;
		int number = (int)strtol(line, &rest, 10), status;

		status = slot_write(
			&Texts_class, &texts, number, read_hex(rest + 1, text));
		if (status != SLOT_OK && status != SLOT_OUT_OF_RANGE)
			return 2;
		if (Texts_validate(&texts, NULL, NULL))
			return 3;
		puts(status == SLOT_OK ? "1" : "0");
	}
	Texts_release(&texts);
	return 0;
}
"""


class Program:
    """Of a list of patterns, in a folder that goes with it; those with a number
    in carried are only carried."""

    def __init__(self, patterns, carried=()):
        self.folder = tempfile.TemporaryDirectory()
        lines = ["slotgen: 1", "name: patterns", "classes:", "  Texts:",
                 "    suppress: large-pattern", "    slots:"]
        for number, pattern in enumerate(patterns):
            # JSON's texts are YAML's; DEL and the like stand escaped in both.
            lines.append("      - opt string s%d: {pattern: %s%s}" % (
                number, json.dumps(pattern, ensure_ascii=True)
                if pattern.isascii() else
                json.dumps(pattern, ensure_ascii=False),
                ", carry_pattern: true" if number in carried else ""))
        path = self.path("patterns.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        begun = time.monotonic()
        done = subprocess.run(
            [SLOTGEN, "--no-runtime", "-o",
             self.path("patterns.h"), path], capture_output=True, text=True,
            encoding="utf-8")
        self.seconds = time.monotonic() - begun
        self.status, self.said = done.returncode, done.stderr

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def refused(self):
        """{number of a pattern: why}"""
        words = {}
        for line in self.said.split("\n"):
            if "[bad-pattern]" in line:
                place, _, message = line.partition(": error: ")
                words[int(place.split(":")[-2]) - 7] = message
        return words

    def compile(self):
        """None, or what went wrong."""
        flags = ["-std=c11", "-O1", "-Wall", "-Wextra"]
        runtime = runtime_object("gcc", *flags)
        with open(self.path("main.c"), "w", encoding="utf-8") as file:
            file.write(SOURCE)
        done = subprocess.run(
            ["gcc", *flags, "-I", self.folder.name, "-I", INCLUDE,
             self.path("main.c"), runtime, "-o", self.path("main")],
            capture_output=True, text=True, encoding="utf-8")
        return done.stderr or None

    def ask(self, questions):
        """[(number, text)]: whether each is let in"""
        lines = ["%d %s\n" % (number, text.encode().hex())
                 for number, text in questions]
        done = subprocess.run([self.path("main")], input="".join(lines),
                              stdout=subprocess.PIPE, text=True)
        if done.returncode != 0:
            return None
        return done.stdout.split()

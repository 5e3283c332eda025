#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""older.py [--renew | --hostile] [NAME.old.yaml...]

Files that a program of NAME.old.yaml has written are loaded by one of NAME.yaml.
What must come of it is told by others: by 'slotgen --against', whether data are
broken, and by JSON, which the old program writes of the same objects and the new
one reads, without the slots that there are no more.

- Where --against breaks no data, every file loads.
- What loads is what JSON reads, slot by slot and attribute by attribute, these
  in their order; references lead to the same rows.
- A class is refused only where --against says of it, or of the slot that is
  named, that data are broken. A value is refused only where JSON refuses one.
- What JSON refuses and files do not, --against has told of.
- Of fewer objects than were saved, what was owned by slots that are gone is
  gone, NAME.out shows which.

An integer that a float has not whole is refused, where JSON rounds it. What is
said of each family is compared with NAME.out, where there is one; --renew writes
those of this folder's older/.

--hostile: the files are changed in many ways, and each allocation is refused
(hostile_older.c).
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
import inside  # noqa: E402
from where import INCLUDE, SLOTGEN, STRICT  # noqa: E402

COUNTS = {"pruned": 3, "shed": 1} # objects that are saved, where they are printed
# Classes that have all there is; else the last one has.
SPOILT = {"opened": ["Thing", "Promoted"]}
LAYOUT, VALUE, KIND = "-45", "-47", "-49"
faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def run(*command, **more):
    return subprocess.run([str(word) for word in command], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          **more)


def must(*command, **more):
    done = run(*command, **more)
    if done.returncode:
        sys.exit("%s: %d\n%s" % (" ".join(map(str, command)), done.returncode,
                                 done.stdout[-3000:]))
    return done.stdout


class Program:
    """older.c with the tables of a schema."""

    def __init__(self, place, schema, name):
        with open(schema, encoding="utf-8") as file:
            text = file.read()
        options = " ".join(re.findall(r"^# slotgen: (.*)$", text, re.M))
        options = re.sub(r"--allow[= ]\S+|-v", "", options).split()
        if os.path.isdir(os.path.join(os.path.dirname(schema), "common")):
            shutil.copytree(os.path.join(os.path.dirname(schema), "common"),
                            os.path.join(place, "common"))
        os.makedirs(place, exist_ok=True)
        self.schema = os.path.join(place, name + ".yaml")
        shutil.copy(schema, self.schema)
        imports = [os.path.join(place, each + ".yaml") for each in
                   re.findall(r"^imports: (\S+)$", text, re.M)]
        must(SLOTGEN, "-q", "--no-runtime", *options, "--output-dir", place,
             *imports, self.schema)
        told = json.loads(must(SLOTGEN, "-q", "--describe", *options, "-o", "-",
                               self.schema))["schemas"]
        told, = [each for each in told if each["name"] == name or len(told) == 1]
        self.classes = {each["name"]: each for each in told["classes"]}
        listed = " ".join("each(%s)" % each["identifier"]
                          for each in told["classes"])
        with open(os.path.join(place, "listed.h"), "w",
                  encoding="utf-8") as file:
            file.write('#include "%s.h"\n#define CLASSES(each) %s\n' %
                       (name, listed))
        self.program = os.path.join(place, "older")
        self.place = place
        self.schemas = [path[:-5] for path in [*imports, self.schema]]
        self.compile(place, self.schemas)

    def compile(self, place, schemas, source="older.c"):
        macros = ["-D%s_IMPLEMENTATION" %
                  re.sub(r"\W", "_", os.path.basename(path)).upper()
                  for path in schemas]
        includes = [word for path in {place, *map(os.path.dirname, schemas)}
                    for word in ("-I", path)]
        compiler = inside.flags("gcc", *inside.FILES, *STRICT)
        command = [*compiler, *macros, *includes, "-I", INCLUDE,
                   os.path.join(HERE, source), inside.run_time(*compiler),
                   "-o", self.program, "-lm"]
        # Functions of the program let everything in.
        missing = sorted(set(re.findall(r"undefined reference to `(\w+)'",
                                        run(*command).stdout)))
        stubs = os.path.join(place, "stubs.c")
        with open(stubs, "w", encoding="utf-8") as file:
            file.writelines("int %s(void);\nint %s(void) { return 1; }\n" %
                            (name, name) for name in missing)
        must(*command, *([stubs] if missing else []))

    def roots(self):
        return [name for name, each in self.classes.items()
                if not each.get("ancestors") and not each.get("value")]


def slots_of(program, name):
    return {slot["text_name"]: slot for slot in
            program.classes.get(name, {"slots": []})["slots"]}


def known(old, new, name, value):
    """Of an object in JSON, without its slots that the class has no more."""
    slots, gone = slots_of(new, name), {**slots_of(old, name)}
    gone[old.classes.get(name, {}).get("tag_field")] = None
    kept = {}
    if value is None:
        return None
    for key, each in value.items():
        slot = slots.get(key)
        if not slot:
            if key not in gone: # an attribute
                kept[key] = each
            continue
        its = slot.get("class")
        if its and isinstance(each, dict):
            each = known(old, new, its, each)
        elif its and isinstance(each, list):
            each = [known(old, new, its, one) for one in each]
        kept[key] = each
    return kept


def split(line):
    name, *texts = line.split("\t")
    return name, *map(json.loads, texts)


def compare_attributes(where, new, loaded, wanted):
    """Those of an object that was loaded, and of what was saved: the names in
    their order, and where references lead."""
    name, *_, attributes = loaded
    slots = slots_of(new, name)
    stay = [each for each in wanted if each[0] not in slots]
    if new.classes[name].get("open") and attributes != stay:
        fault(where, name, "has", attributes, "but was saved with", stay)


def compare(where, new, loaded, read, wanted):
    """Lines of what was loaded, of what JSON read and of what was saved."""
    if not len(loaded) == len(read) == len(wanted):
        fault(where, len(loaded), "objects are loaded of", len(wanted))
        return
    for row, lines in enumerate(zip(loaded, read, wanted), 1):
        its, (_, json_value, *_), (*_, old, attributes) = map(split, lines)
        name, value, refs, _ = its
        if value != json_value:
            fault(where, name, "row", row, value, "but JSON", json_value)
        compare_attributes("%s row %d" % (where, row), new, its, attributes)
        old.update({key: rows for key, *rows in attributes if rows})
        for slot, rows in refs.items():
            if rows != [*old.get(slot, []), *[0] * len(rows)][:len(rows)]:
                fault(where, name, "row", row, slot, rows, "but", old.get(slot))


def is_told(broken, text):
    """Whether what is refused of a class is one of the differences."""
    name, = re.search(r"class '(\w+)'", text).groups()
    slot = re.search(r"slot '(\w+)'", text)
    return any("'%s'" % name in line or
               (slot and re.search(r"['.]%s'" % slot[1], line))
               for line in broken)


def check(case, root, old, new, broken, scratch):
    where = case + ", " + root + ":"
    path = os.path.join(scratch, root + ".slots")
    saved = run(old.program, "save", path, root, 7, COUNTS.get(case, 40))
    if saved.returncode:
        if not saved.stdout.startswith(KIND):
            fault(where, saved.stdout[-2000:])
        return None
    wanted = saved.stdout.splitlines()
    given = "".join("%s\t%s\n" % (name, json.dumps(known(old, new, name, value)))
                    for name, value, *_ in map(split, wanted)
                    if name in new.classes)
    read = must(new.program, "read", root, root, input=given).splitlines()
    bad = [line for line in read if line.startswith("0 ")]
    loaded = run(new.program, "load", path, root)
    lines = loaded.stdout.splitlines()
    if loaded.returncode == 0:
        if bad and not broken:
            fault(where, "loaded, but JSON says", bad[0])
        if broken and len(lines) < len(wanted): # some were owned by what is gone
            return "\n".join(["%s: %d of %d loaded" % (root, len(lines), len(wanted)),
                              "saved", *wanted, "loaded", *lines])
        if not bad:
            compare(where, new, lines, read, wanted)
        return "%s: %d loaded" % (root, len(lines))
    said = lines[0] if len(lines) == 1 else fault(where, loaded.stdout[-2000:]) or "? ?"
    status = said.split()[0]
    if not broken:
        fault(where, "no data are broken, but", said)
    if status == LAYOUT and not is_told(broken, said):
        fault(where, said, "of which --against says nothing")
    if status == VALUE and not bad and " has more bits than a " not in said:
        fault(where, said, "but JSON reads them all")
    if status not in (LAYOUT, VALUE, KIND, "-44"):
        fault(where, said)
    return "%s: %s" % (root, said)


def programs(path, scratch):
    name = os.path.basename(path)[:-len(".old.yaml")].replace(".", "_")
    return (Program(os.path.join(scratch, "old"), path, name),
            Program(os.path.join(scratch, "new"),
                    path.replace(".old.yaml", ".yaml"), name))


def spoil(path):
    with tempfile.TemporaryDirectory() as scratch:
        old, new = programs(path, scratch)
        new.compile(new.place, new.schemas, "hostile_older.c")
        case = os.path.basename(path)[:-len(".old.yaml")]
        for root in SPOILT.get(case, old.roots()[-1:]):
            file = os.path.join(scratch, root + ".slots")
            must(old.program, "save", file, root, 1, 2)
            done = run(new.program, file, root, cwd=scratch)
            print(root + ":", done.stdout[-3000:], end="")
            if done.returncode:
                fault(path, root, "ends with", done.returncode)


def case_of(path):
    case = os.path.basename(path)[:-len(".old.yaml")]
    with tempfile.TemporaryDirectory() as scratch:
        old, new = programs(path, scratch)
        against = run(SLOTGEN, "--output-dir", scratch, "--against", old.schema,
                      new.schema).stdout
        broken = re.findall(r"^\S+ .*data-breaking: .*$", against, re.M)
        said = []
        for root in old.roots():
            if root in new.roots():
                said.append(check(case, root, old, new, broken, scratch))
        return [line for line in said if line]


def compare_golden(path, lines, renews):
    golden = path.replace(".old.yaml", ".out")
    if renews:
        with open(golden, "w", encoding="utf-8") as file:
            file.writelines(lines)
    if os.path.exists(golden) and "against" not in golden:
        with open(golden, encoding="utf-8") as file:
            if file.read() != "".join(lines):
                fault("not", os.path.basename(golden))


def main():
    renews = sys.argv[1:2] == ["--renew"]
    spoils = sys.argv[1:2] == ["--hostile"]
    paths = sys.argv[1 + renews + spoils:] or sorted(glob.glob(os.path.join(
        HERE, "older/*.old.yaml")))
    if not shutil.which("gcc"):
        print("skipped: no gcc")
        return 77
    for path in paths if spoils else []:
        spoil(path)
    for path in paths if not spoils else []:
        lines = [line + "\n" for line in case_of(path)]
        print("".join(lines), end="")
        compare_golden(path, lines, renews)
    print("\n".join(faults[:20]))
    return 1 if faults else 0


sys.exit(main())

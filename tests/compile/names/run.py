#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py [NAME...]

Parameters and variables of what templates/ writes, as a name of a class, an
enum and a type: slotgen refuses it, or the header and a program that calls all
of it compile. The names are those of the golden headers, which every template
is in, and of slotgen.h; name.c has a table of them.
"""
import concurrent.futures
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../lib"))
from where import INCLUDE, SLOTGEN, TESTS  # noqa: E402

# Parameters of macros that are still missing in name.c: what is accepted and
# does not compile. Nothing is added here; what is mended is taken out.
MACROS = {"a", "b", "context", "object", "reader", "report", "size", "walk",
          "writer"}
FAULTS = {"class": MACROS, "value": MACROS}

SLOTS = """    slots:
      - uint32_t number_
      - opt string note_
      - uint16_t few_[<=4]
"""
SCHEMA = {
    "class": "classes:\n  @:\n    weakref: true\n" + SLOTS,
    "value": "classes:\n  @:\n    order: true\n    hash: true\n" + SLOTS,
    "enum": "enums:\n  @: [one, two, three]\nclasses:\n",
    "type": "types: {@: uint16_t in 0..1000}\nclasses:\n",
}
# What another class has of it, by kind.
HOLDER = {
    "class": ["own @ *six_", "opt own @ *seven_", "own @ *eight_[]",
              "weak @ *nine_", "opt weak @ *ten_[2]", "ref @ *eleven_",
              "ref @ *twelve_[]"],
    "value": ["@ one_", "opt @ two_", "@ three_[2]", "@ four_[<=2]",
              "@ five_[]"],
    "enum": ["@ one_", "opt @ two_", "@ three_[2][3][4][5]", "@ four_[<=2]",
             "@ five_[]", "@ six_:5"],
    "type": ["@ one_", "opt @ two_", "@ three_[2][3][4][5]", "@ four_[<=2]",
             "@ five_[]"],
}
CLASS_USES = """
@ *use_class(@_pool *p_, const @ *c_, slot_json_reader *r_,
	slot_json_writer *w_);
@ *use_class(@_pool *p_, const @ *c_, slot_json_reader *r_,
	slot_json_writer *w_)
{
	char b_[64];
	slot_walk k_;
	@ *o_, v_ = @_DEFAULTS;

	@_pool_init(p_);
	k_ = @_pool_walk(p_);
	o_ = @_new(p_);
	@_init(o_);
	while ((o_ = @_next(&k_)) != NULL)
		@_set_number_(o_, @_get_number_(c_));
	slot_set(@, o_, number_, slot_get(@, c_, number_));
	if (@_eq(o_, &v_) && slot_has(@, c_, note_) && slot_id(@, note_) == 1)
		@_copy(o_, c_);
	@_repr(o_, b_, sizeof b_);
	@_validate(o_, NULL, NULL);
	@_to_json(o_, w_);
	@_from_json(&v_, r_);
#ifndef __cplusplus
	v_ = @_make(.number_ = 3, .note_ = "x");
	v_ = @_replace(c_, .number_ = 3);
#endif
	@_release(&v_);
	@_free(p_, o_);
	@_pool_clear(p_);
	@_pool_destroy(p_);
	return @_pool_count(p_) ? o_ : @_new_from_json(p_, r_);
}
"""
WEAK_USES = """
@ *use_weak(@_pool *p_, @ *o_);
@ *use_weak(@_pool *p_, @ *o_)
{
	return @_deref(p_, @_weaken(p_, o_));
}
"""
ORDER_USES = """
uint64_t use_order(const @ *c_, const @ *d_);
uint64_t use_order(const @ *c_, const @ *d_)
{
	return @_cmp(c_, d_) < 0 ? @_hash(c_) : @_hash(d_);
}
"""
ENUM_USES = """
const char *use_enum(@ e_);
const char *use_enum(@ e_)
{
	return @_from_text("one", 3, &e_) && @_is_known(1) ? @_text(e_) : NULL;
}
"""
USES = {"class": CLASS_USES + WEAK_USES, "value": CLASS_USES + ORDER_USES,
        "enum": ENUM_USES, "type": ""}
COMPILERS = (["gcc", "-std=c11", "-x", "c"], ["g++", "-std=c++11", "-x", "c++"])


def names_of(text):
    """Parameters and variables of functions, parameters of macros."""
    text = re.sub(r"/\*.*?\*/|\"(\\.|[^\"\\])*\"", " ", text, flags=re.S)
    text = text.replace("\\\n", " ")
    found = set()
    for parameters in re.findall(r"^#define \w+\(([^)]*)\)", text, re.M):
        found.update(re.findall(r"\w+", parameters))
    for parameters, body in re.findall(
            r"^\w+\(([^()]*)\)\n\{\n(.*?)^\}", text, re.M | re.S):
        for parameter in parameters.split(","):
            found.update(re.findall(r"(\w+)(?:\[\w*\])?\s*$", parameter))
        for declared in re.findall(
                r"^\t+(?:for \()?(?!return|goto|else)(?:static |const |struct )*"
                r"[A-Za-z_]\w*(?: \**| ?\*+ ?)(\w[^;=(]*)(?:=[^;]*)?;", body,
                re.M):
            found.update(re.findall(r"(?:^|, )\**(\w+)", declared))
    # Those of C_of are slots with an underscore behind.
    return {name for name in found if re.fullmatch(r"[a-z]\w*[a-z0-9]|[a-z]",
                                                   name)}


def schema_of(kind, name):
    text = SCHEMA[kind] + "  Holder_:\n    slots:\n" + "".join(
        f"      - '{slot}'\n" for slot in HOLDER[kind])
    return text.replace("@", name)


def fault_of(directory, kind, name):
    """What a compiler says, or None; and whether slotgen refuses it."""
    stem = f"{kind}_{name}_"
    with open(f"{directory}/{stem}.yaml", "w", encoding="utf-8") as file:
        file.write(schema_of(kind, name))
    done = subprocess.run([SLOTGEN, "-q", "--no-runtime", f"{stem}.yaml"],
                          cwd=directory, capture_output=True, text=True)
    if done.returncode == 1 and "[name]" in done.stderr:
        return None, True
    if done.returncode != 0:
        return done.stderr, False
    with open(f"{directory}/{stem}.c", "w", encoding="utf-8") as file:
        file.write(f'#define {stem.upper()}_IMPLEMENTATION\n'
                   f'#include "{stem}.h"\n' + USES[kind].replace("@", name))
    for compiler in COMPILERS:
        if not shutil.which(compiler[0]):
            continue
        done = subprocess.run([*compiler, "-fsyntax-only", "-I", INCLUDE,
                               f"{stem}.c"], cwd=directory,
                              capture_output=True, text=True)
        if done.returncode != 0:
            return f"{compiler[0]}: {done.stderr[:600]}", False
    return None, False


def main():
    if not shutil.which("gcc"):
        print("skipped: no gcc")
        sys.exit(77)
    names = set(sys.argv[1:])
    if not names:
        for path in glob.glob(f"{TESTS}/golden/*.h") + \
                glob.glob(f"{INCLUDE}/**/*.h", recursive=True):
            with open(path, encoding="utf-8") as file:
                names |= names_of(file.read())
    with tempfile.TemporaryDirectory() as directory, \
            concurrent.futures.ThreadPoolExecutor(2) as pool:
        cases = [(kind, name) for name in sorted(names | {"harmless"})
                 for kind in SCHEMA]
        found = dict(zip(cases, pool.map(
            lambda case: fault_of(directory, *case), cases)))
    faults = {case: said for case, (said, _) in found.items() if said}
    for (kind, name), said in faults.items():
        if name not in FAULTS.get(kind, ()):
            print(f"FAILED: {kind} {name}: {said}")
    mended = [case for case in cases if case[1] in FAULTS.get(case[0], ())
              and case not in faults]
    for kind, name in mended:
        print(f"FAILED: {kind} {name} compiles or is refused now: "
              "take it out of FAULTS")
    refused = sum(refused for _, refused in found.values())
    print(f"{len(names)} names, {len(cases)} schemas: {refused} refused, "
          f"{len(faults)} do not compile")
    unknown = [case for case in faults if case[1] not in FAULTS.get(case[0], ())]
    sys.exit(bool(unknown or mended) or len(names) < 1 or
             any(case[1] == "harmless" for case in faults))


main()

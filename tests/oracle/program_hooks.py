# SPDX-License-Identifier: MIT
"""Functions of the program that are called of objects: post_init, which may
answer, and validate. Each tells the drivers that it was called, and answers
what these say: drivers/hooks.c.
"""


def draw(draw_, cls, random):
    if "post_init" in cls.keys and random.random() < 0.5:
        cls.keys["post_init"] = f"bool {cls.keys['post_init']}"
    if random.random() < 0.12:
        cls.keys["validate"] = f"check_{cls.name}"


def numbers(schema):
    """{function: its number}"""
    names = [name for cls in schema.classes
             for name in (cls.post_init, cls.check) if name]
    return {name: number for number, name in enumerate(names)}


def define(writer, cls):
    """The class's own functions, and the list of all that are called."""
    c = cls.identifier()
    known = numbers(writer.schema)
    if cls.post_init:
        returns, more = ("bool", ", slot_fault *fault") if cls.answers \
            else ("void", "")
        head = f"{returns} {cls.post_init}({c} *self{more})"
        ask = f"oracle_hook({known[cls.post_init]})"
        writer.put(f"static int made_count_{c};\nORACLE_EXTERN {head};\n"
                   f"ORACLE_EXTERN {head} {{ (void)self; made_count_{c}++; "
                   + (f"(void)fault; return {ask}; }}\n" if cls.answers
                      else f"(void){ask}; }}\n"))
    if cls.check:
        head = f"bool {cls.check}(const {c} *self, slot_fault *fault)"
        writer.put(f"ORACLE_EXTERN {head};\nORACLE_EXTERN {head} {{ "
                   "(void)self; (void)fault; return "
                   f"oracle_hook({known[cls.check]}); }}\n")
    above = list(reversed(cls.above()))
    rows = [f"{{{known[other.post_init]}, {int(other.answers)}, 0}}"
            for other in above if other.post_init]
    rows += [f"{{{known[other.check]}, 1, 1}}"
             for other in above if other.check]
    if not rows:
        return "NULL", 0
    writer.put(f"static const struct oracle_hook hooks_{c}[] = "
               f"{{{', '.join(rows)}}};\n")
    return f"hooks_{c}", len(rows)


def try_thunks(writer, cls, values, by_position):
    """C_try_make and C_try_of of what is needed; by_position: no C_try_of
    where it is None."""
    c = cls.identifier()
    made = {"try_make": "NULL", "try_of": "NULL"}
    if f"{c}_try_make" in writer.header.macros:
        values = f", {values}" if values else ""
        writer.put("#if !defined(__cplusplus)\n"
                   f"static int try_make_{c}(void *o) {{ slot_fault f; return "
                   f"{c}_try_make(({c} *)o, &f{values}); }}\n#endif\n")
        made["try_make"] = f"ORACLE_C(try_make_{c})"
    if by_position is not None and c in writer.header.tries:
        values = f", {by_position}" if by_position else ""
        writer.put(f"static int try_of_{c}(void *o) {{ slot_fault f; return "
                   f"{c}_try_of(({c} *)o, &f{values}); }}\n")
        made["try_of"] = f"try_of_{c}"
    return made

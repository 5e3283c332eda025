# SPDX-License-Identifier: MIT
"""Thunks around what headers offer beside accessors and whole objects: texts
of enums, parents, pools, places of elements. Each takes program.py's Writer.
"""


def enum_checks(writer):
    """A function that asks each enum for each of its values."""
    lines = ""
    for file in writer.schema.files:
        for enum in file.enums:
            e = file.prefix + enum.name
            writer.put(f"static int64_t number_{e}(const char *text) {{ {e} v;"
                       f" return {e}_from_text(text, strlen(text), &v) ? "
                       "(int64_t)v : -77; }\n")
            lines += "".join(f"\toracle_check({test}, \"enum\", "
                             f"{c_text(test)});\n"
                             for test in enum_tests(e, enum))
    writer.put(f"static void check_enums(void)\n{{\n{lines}}}\n")


def enum_tests(e, enum):
    for name, number in enum.values.items():
        literal = number_literal(number)
        shown = c_text(enum.text_of_number(number))
        yield f"strcmp({e}_text(({e}){literal}), {shown}) == 0"
        yield f"{e}_is_known({literal})"
        yield f"number_{e}({c_text(enum.text_of(name))}) == {literal}"
        if enum.text_of(name) != name:
            yield f'number_{e}("{name}") == -77'
        yield f"(int64_t){e}_{name} == {literal}"
    yield f'number_{e}("no such value") == -77'
    numbers = enum.values.values()
    for number in sorted({min(numbers) - 1, max(numbers) + 1, 0, 3}):
        bits = number % 2**64  # a uint64_t is asked for by its bits
        known = number & ~enum.mask() == 0 if enum.is_flags \
            else number in numbers or (not enum.is_signed() and
                                       bits in numbers)
        if -2**63 <= number < 2**63:
            yield f"{e}_is_known({number_literal(number)}) == {int(known)}"


def number_literal(number):
    if number >= 2**63:
        return f"(int64_t)UINT64_C({number})"
    return f"(INT64_C({number + 1}) - 1)" if number < 0 \
        else f"INT64_C({number})"


def c_text(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


# ---- classes ------------------------------------------------------------------


def class_thunks(writer, cls, is_pooled):
    """{member of struct oracle_class: function}."""
    c, made = cls.identifier(), {}

    def put(what, returns, parameters, body):
        writer.put(f"static {returns} {what}_{c}({parameters}) {{ {body} }}\n")
        made[what] = f"{what}_{c}"
    if cls.parent:
        p = cls.parent.identifier()
        put("as_parent", "const void *", "void *o",
            f"const void *a = {c}_as_{p}(({c} *)o); return a == "
            f"(const void *){c}_as_const_{p}((const {c} *)o) ? a : NULL;")
    if not is_pooled:
        return made
    pool = f"({c}_pool *)(void *)p"
    put("walk", "size_t", "slot_pool *p",
        f"slot_walk w = slot_pool_walk(p); size_t n = 0; "
        f"while ({c}_next(&w)) n++; return n;")
    put("by_index", "void *", "slot_pool *p, void *o",
        f"(void)p; return {c}_at({pool}, {c}_idx_of({pool}, ({c} *)o));")
    if cls.is_weakref:
        put("watch", "void *", "slot_pool *p, void *o, slot_weak *h",
            f"if (o) *h = {c}_weaken({pool}, ({c} *)o); "
            f"return {c}_deref({pool}, *h);")
    if cls.parent and not cls.parent.is_value:
        put("from_parent", "void *", "slot_pool *p, void *o",
            f"void *a = {c}_from_{p}({pool}, ({p} *)o); return a == "
            f"(const void *){c}_from_const_{p}({pool}, (const {p} *)o) ? a "
            ": NULL;")
    return made


# ---- slots --------------------------------------------------------------------


def slot_thunks(writer, made, name, c, slot, index, is_writable):
    signatures, s = writer.header.signatures, slot.name
    if slot.is_array() and f"{c}_at_{s}" in signatures:
        writer.put(f"static void *{name}at(void *o, size_t i) {{ return "
                   f"(void *)(uintptr_t){c}_at_{s}(({c} *)o{index}); }}\n")
        made["at"] = name + "at"
    if slot.is_array() and f"{c}_data_{s}" in signatures:
        writer.put(f"static const void *{name}data(const void *o) {{ return "
                   f"(const void *){c}_data_{s}((const {c} *)o); }}\n")
        made["data"] = name + "data"
    if f"{c}_reserve_{s}" in signatures:
        writer.put(f"static bool {name}reserve(void *o, size_t n) {{ return "
                   f"{c}_reserve_{s}(({c} *)o, n); }}\n")
        made["reserve"] = name + "reserve"
    if is_writable and f"{c}_set_{s}_unchecked" in writer.header.macros:
        value = writer.argument(slot, writer.header.parameter(f"{c}_set_{s}"))
        writer.call(made, "unchecked", name,
                    f"{c}_set_{s}_unchecked(({c} *)o{index}, {value})", False)

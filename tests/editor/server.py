# SPDX-License-Identifier: MIT
"""yaml-language-server, asked as an editor asks it."""
import os
import pathlib

from lsp import Server

SETTINGS = {"yaml": {"validate": True, "hover": True, "completion": True,
                     "schemaStore": {"enable": False, "url": ""}}}

# The text hovered over in good.yaml, and what is said there.
HOVERS = [
    ("description: Orders", "what the schema is for"),
    ("weakref: true", "objects can be referred to weakly"),
    ("layout: compact", "order and padding"),
    ("compact", "the fewest bytes"),
    ("unit: percent, hot", "unit of the number"),
    ("uint32_t qty", "a slot, declared as in C"),
    ("minimum_value: 1", "checked; takes no part in the storage"),
    ("permissible_values", "the values"),
]

# A schema with the cursor at '|', what is offered there, and what is not.
COMPLETIONS = [
    ("|", ["classes", "enums", "imports", "prefix"], ["slot_usage"]),
    ("classes:\n  Order:\n    |", ["slots", "weakref", "is_a", "layout"],
     ["attributes", "classes", "refs_"]),
    ("classes:\n  Order:\n    layout: |",
     ["compact", "sorted", "declared", "packed"], []),
    ("classes:\n  Order:\n    endian: |", ["big", "little"], ["compact"]),
    ("classes:\n  Order:\n    weakref: |", ["true", "false"], []),
    ("classes:\n  Order:\n    default_range: |", ["uint32_t", "string"], []),
    ("classes:\n  Order:\n    suppress:\n      - |",
     ["wasted-padding", "overlap"], []),
    ("classes:\n  Order:\n    slots:\n      - |",
     ["number in a range", "weak reference"], []),
    ("classes:\n  Order:\n    slots:\n      - uint8_t x:\n          |",
     ["unit", "hot", "bits", "minimum_value"], ["multivalued", "weakref"]),
    ("types:\n  Percent:\n    |", ["c", "typeof", "unit"], ["slots"]),
]


CAPABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {"completion": {"completionItem": {
        "snippetSupport": True}}}}


def shown(text, diagnostics):
    """"line:column 'text': message" of each, in order."""
    lines = text.split("\n")
    result = []
    for one in diagnostics:
        start, end = one["range"]["start"], one["range"]["end"]
        line = lines[start["line"]]
        last = end["character"] if end["line"] == start["line"] else None
        result.append((start["line"], start["character"], "%d:%d '%s': %s\n" % (
            start["line"] + 1, start["character"] + 1,
            line[start["character"]:last], one["message"])))
    return "".join(line for _, _, line in sorted(result))


def check_files(server, folder):
    """good.yaml is not complained of, bad.yaml as bad.txt says."""
    for name, expected in (("good", ""), ("bad", None)):
        path = os.path.join(folder, name + ".yaml")
        text = pathlib.Path(path).read_text(encoding="utf-8")
        uri = pathlib.Path(path).as_uri()
        server.open(uri, "yaml", text)
        said = shown(text, server.complaints(uri))
        wanted = expected
        if wanted is None:
            wanted = pathlib.Path(folder, name + ".txt").read_text(
                encoding="utf-8")
        if said != wanted:
            yield f"{name}.yaml is complained of so:\n{said}"


def check_hovers(server, folder):
    path = pathlib.Path(folder, "good.yaml")
    text = path.read_text(encoding="utf-8")
    for place, wanted in HOVERS:
        said = server.hover(path.as_uri(), text, text.index(place) + 1)
        if wanted not in said.replace("\\", ""):
            yield f"hovering over '{place}' says {said!r}"


def check_completions(server, folder):
    line = "# yaml-language-server: $schema=../../schemas/slotgen.schema.json\n"
    for number, (text, offered, other) in enumerate(COMPLETIONS):
        uri = pathlib.Path(folder, f"completion{number}.yaml").as_uri()
        text = line + text
        offset = text.index("|")
        text = text.replace("|", "")
        server.open(uri, "yaml", text)
        items = server.complete(uri, text, offset)
        labels = {item["label"] for item in items}
        if not labels.issuperset(offered) or labels.intersection(other):
            yield f"behind {text!r} is offered {sorted(labels)}"


def check(cache, root):
    folder = os.path.join(root, "tests", "editor")
    server = Server(
        ["node", os.path.join(cache, "node_modules/yaml-language-server/bin",
                              "yaml-language-server"), "--stdio"],
        cache, SETTINGS)
    try:
        server.start(root, CAPABILITIES)
        yield from check_files(server, folder)
        yield from check_hovers(server, folder)
        yield from check_completions(server, folder)
        server.stop()
    finally:
        if server.process.poll() is None:
            server.process.kill()

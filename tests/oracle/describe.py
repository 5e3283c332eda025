# SPDX-License-Identifier: MIT
"""The model beside what slotgen --describe and --report=json say of it."""

KINDS = {"i": "int", "u": "uint", "r": "real", "b": "bool", "c": "char",
         "e": "enum", "t": "text", "s": "string", "z": "string",
         "y": "bytes", "O": "object", "R": "object", "N": "object",
         "W": "object", "V": "void"}
HOLDS = {"R": "ref", "N": "own", "W": "weak", "V": "ref", "z": "ref",
         "s": "own", "y": "own"}


def said(thing, key, default=None):
    return thing.get(key, default)


def class_facts(cls):
    """What the model says, in --describe's words; false is left out."""
    facts = {
        "abstract": cls.is_abstract, "final": cls.is_final,
        "frozen": cls.is_frozen, "value": cls.is_value,
        "weakref": cls.is_weakref, "open": cls.is_open, "lends": cls.lends,
        "refs_are_indexes": cls.index32, "eq": cls.has_eq,
        "order": cls.has_order,
        "hash": cls.has_hash, "repr": cls.has_repr,
        "omit_defaults": cls.omits, "skips_unknown": cls.skips,
        "mixin": cls.says("mixin"), "layout": cls.layout,
        "endian": cls.endian, "post_init": cls.post_init, "tag": cls.tag,
        "is_tag_default": cls.is_tag_default,
        "is_tag_other": cls.is_tag_other,
        "parent": cls.parent.name if cls.parent else None}
    if not cls.owns:  # where copying takes more than bytes
        facts["no_assignment"] = cls.no_assignment
    return facts


def slot_facts(slot):
    low, high = slot.storage()
    facts = {
        "kind": KINDS[slot.kind], "optional": slot.is_optional,
        "identifier": slot.is_identifier, "key": slot.is_key,
        "readonly": slot.is_readonly, "hot": slot.is_hot,
        "compare": slot.in_compare(), "hash": slot.in_hash(),
        "repr": slot.in_repr(), "text_name": slot.external,
        "declarer": slot.declarer.name,
        "growable": slot.shape == "*", "bounded": slot.shape == "<",
        "bits": slot.bits or None, "text_bytes": slot.text_bytes or None,
        "dimensions": slot.lengths or None, "hold": HOLDS.get(slot.kind)}
    if slot.kind in "iu" and (slot.low is not None or slot.high is not None
                              or slot.type):
        facts["low"], facts["high"] = low, high
    return facts


def differences(schema, described):
    for cls in schema.classes:
        one = described.get(cls.name)
        if one is None:
            yield "describe lacks a class", cls, None, cls.name
            continue
        for key, value in class_facts(cls).items():
            if (said(one, key) or None) != (value or None):
                yield (f"describe: {key} of a class", cls, None,
                       f"{said(one, key)!r}, not {value!r}")
        names = [slot["name"] for slot in one.get("slots", [])]
        if names != [slot.name for slot in cls.all]:
            yield ("describe: slots of a class", cls, None,
                   f"{names}, not {[slot.name for slot in cls.all]}")
            continue
        for slot, there in zip(cls.all, one["slots"]):
            for key, value in slot_facts(slot).items():
                if (said(there, key) or None) != (value or None):
                    yield (f"describe: {key} of a slot", cls, slot,
                           f"{said(there, key)!r}, not {value!r}")


# ---- places -----------------------------------------------------------------


def first_bit(there):
    """Where a slot begins, in bits from the object's start."""
    return there.get("first_bit",
                     there.get("offset", 0) * 8 + there.get("bit", 0))


def bits_taken(there):
    """The bits of the object that a slot and its presence take, where no
    byte order mixes them up."""
    found = [(first_bit(there), there.get("width") or there["size"] * 8)]
    if there.get("presence") == "bit":
        found.append((there["presence_offset"] * 8 +
                      there.get("presence_bit", 0), 1))
    if there.get("count_size"):
        found.append((there["count_offset"] * 8, there["count_size"] * 8))
    return found


def overlaps(schema, described):
    """No two slots share a bit, and all lie within the object."""
    for cls in schema.classes:
        one = described.get(cls.name)
        if not one:
            continue
        taken = {}
        for there in one.get("slots", []):
            for start, width in bits_taken(there):
                if start + width > one["size"] * 8:
                    yield ("a slot lies outside the object", cls, None,
                           there["name"])
                for bit in range(start, start + min(width, 4096)):
                    if taken.setdefault(bit, there["name"]) != there["name"]:
                        yield ("two slots share a bit", cls, None,
                               f"{taken[bit]} and {there['name']}")
                        break
        if cls.parent and described.get(cls.parent.name):
            above = described[cls.parent.name]
            for mine, theirs in zip(one["slots"], above["slots"]):
                for key in ("offset", "size", "bit", "first_bit", "width"):
                    if said(mine, key) != said(theirs, key):
                        yield ("a child's slot lies elsewhere", cls, None,
                               f"{mine['name']}: {key}")


def report_differences(schema, described, reported):
    """--report=json against --describe: sizes, and the place of each slot."""
    for cls in schema.classes:
        one, report = described.get(cls.name), reported.get(cls.name)
        if not one or not report:
            continue
        chosen = report["chosen"]
        if chosen["size"] != one["size"] or \
                sum(part["size"] for part in chosen["parts"]) != one["size"]:
            yield ("report: size, or the parts' sum", cls, None,
                   f"{chosen['size']}, not {one['size']}")
        places = {part["slot"]: (part["offset"], part["size"])
                  for part in chosen["parts"]
                  if part["kind"] == "slot" and "slot" in part}
        shares = {share["slot"]: (first_bit({"offset": part["offset"],
                                             **share}), share["width"])
                  for part in chosen["parts"] if part["kind"] == "bits"
                  for share in part["shares"] if not share.get("presence")}
        for there in one.get("slots", []):
            yield from compare_place(cls, there, places, shares)


def compare_place(cls, there, places, shares):
    name = there["name"]
    if there.get("width"):
        place = first_bit(there), there["width"]
        if shares.get(name) != place:
            yield ("report: bits of a slot", cls, None,
                   f"{name}: {shares.get(name)}, not {place}")
    elif name not in places or places[name][0] != there["offset"]:
        yield ("report: offset of a slot", cls, None,
               f"{name}: {places.get(name)}, not {there['offset']}")

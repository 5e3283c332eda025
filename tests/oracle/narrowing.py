# SPDX-License-Identifier: MIT
"""What a class says of slots that it has from others, by slot_usage: rules, and
fewer values of an enum. Each tightens what holds already, which Python judges
together with it (rules.py).
"""
import copy

import rules


def draw(draw_, cls, random):
    """Once the class knows its slots."""
    own = {slot.name for slot in cls.slots or []}
    slots = [slot for slot in cls.all
             if slot.name not in own and rules.may_have_rules(slot)]
    if not slots or random.random() > 0.5:
        return
    for slot in random.sample(slots, min(len(slots), 2)):
        narrow(draw_, cls, copy.copy(slot), random)


def narrow(draw_, cls, slot, random):
    keys = cls.usage.get(slot.name, {})
    added = [rule for rule in some(draw_, slot, random)
             if all(rule.is_within(other) for other in slot.rules
                    if type(other) is type(rule))
             and not set(rule.keys()) & set(keys)]
    slot.rules = [*slot.rules, *added]
    if not added or not rules.accepted(slot):
        return
    more = {"rules": added}
    if not rules.starts_well(slot):
        if slot.kind not in "iur" or not rules.start_otherwise(
                slot, rules.accepted(slot), random):
            return
        more["ifabsent"] = slot.default
    cls.usage[slot.name] = {**keys, **more}


def some(draw_, slot, random):
    """Where values are said already, some of them."""
    old = [rule for rule in slot.rules if isinstance(rule, rules.OneOf)]
    if old and random.random() < 0.7:
        values = old[-1].values
        return [type(old[-1])(*old[-1].fewer(
            random.sample(values, random.randint(1, len(values)))))]
    return rules.draw_some(draw_, slot, random)

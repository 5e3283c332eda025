/* SPDX-License-Identifier: MIT */
/* Rules, and what a slot starts with. */
#ifndef RULE_START_H
#define RULE_START_H

#include "resolve/rule.h"

/* The rule that what the schema lets the slot start with breaks; NULL: none. */
const struct rule *
rule_broken_at_start(struct arena *arena, const struct slot *slot);

/* Whether what the schema lets the slot start with obeys. */
bool
rule_check_start(const struct resolver *resolver, const struct slot *slot);

#endif

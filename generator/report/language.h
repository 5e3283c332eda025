/* SPDX-License-Identifier: MIT */
/*
 * The schema language as a JSON Schema (draft 7), for editors: what may stand
 * where, with the help of keys.c. It is made of the tables that the loader
 * reads, so that the two cannot disagree; schemas/slotgen.schema.json is what
 * this writes.
 *
 * A JSON Schema sees keys, kinds of values and the shape of declarations. It
 * refuses nothing that slotgen accepts; names that are not defined, numbers
 * out of range and whatever else takes two places are slotgen's to find.
 */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include "load/keys.h"

void
language_describe(struct buffer *out);

#endif

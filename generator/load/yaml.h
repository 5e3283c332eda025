/* SPDX-License-Identifier: MIT */
/*
 * A YAML file as a tree of nodes, each with its place. The only file that
 * knows libyaml is yaml.c. Refused here, with a place: what is not UTF-8,
 * control characters and bidirectional ones, U+0085, U+2028 and U+2029 (YAML
 * 1.1 calls them line breaks, editors do not), anchors, aliases, merge keys,
 * tags, %TAG, several documents, duplicate keys, keys that are no text,
 * nesting beyond 64 (libyaml's flow nesting takes quadratic time), scalars
 * beyond 64 KiB, files beyond 64 MiB.
 */
/* SLOTGEN_YAML_H is the guard of libyaml's header. */
#ifndef SLOTGEN_YAML_H
#define SLOTGEN_YAML_H

#include "load/node.h"

/* The nodes are made in an arena of the caller's, their texts in the run's.
 * NULL where no tree can be made of it, which has been reported. What can be
 * read in spite of an error is: of two equal keys the first, without merge
 * keys and without tags; so ask run->diag.errors too. An empty file is an empty
 * mapping. The source has been through source_index and has no BOM. */
struct node *
yaml_read(struct run *run, struct arena *nodes, const struct source *source);

#endif

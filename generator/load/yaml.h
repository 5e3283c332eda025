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

#include "message/diag.h"

#define YAML_FILE_BYTES ((size_t)64 << 20)
#define YAML_SCALAR_BYTES ((size_t)64 << 10)
#define YAML_NESTING 64

enum node_kind { NODE_SCALAR, NODE_SEQUENCE, NODE_MAPPING };

struct node {
	enum node_kind kind;
	bool plain;          /* a scalar without quotes */
	bool flow;           /* a collection written with [] or {} */
	bool incomplete;     /* a mapping of which a pair was refused */
	struct place place;  /* of a scalar all of it, else its first byte */
	struct slice text;   /* of a scalar: unescaped; points into the source
				where it stands there byte by byte; not
				zero-terminated, and "\0" puts a NUL inside */
	struct node **items; /* of a sequence: its items; of a mapping: key,
				value, key, value, … in the file's order */
	size_t count;        /* items, or pairs */
};

/* A plain empty scalar, '~' or 'null' in its three spellings. */
bool
node_is_null(const struct node *node);

/* The value of a key of a mapping, or NULL. */
struct node *
node_get(const struct node *mapping, const char *key);

/* The place of some bytes of a scalar's text: exact where the scalar stands
 * on one line without escapes, else the whole scalar's. */
struct place
node_part(const struct node *node, size_t offset, size_t length);

/* Reads a whole file ("-" is standard input). NULL and errno where it cannot
 * be read; EFBIG beyond YAML_FILE_BYTES. */
struct source *
source_read(struct run *run, const char *path);

/* NULL where no tree can be made of it, which has been reported. What can be
 * read in spite of an error is: of two equal keys the first, without merge
 * keys and without tags; so ask run->diag.errors too. An empty file is an empty
 * mapping. The source has been through source_index and has no BOM. */
struct node *
yaml_read(struct run *run, const struct source *source);

#endif

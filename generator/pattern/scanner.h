/* SPDX-License-Identifier: MIT */
/*
 * Where the reading of a pattern is, and the first fault found.
 */
#ifndef SCANNER_H
#define SCANNER_H

#include "pattern/tree.h"

struct scanner {
	struct arena *arena;
	struct slice text;
	size_t at;
	bool folds;     /* (?i) */
	unsigned depth; /* of groups */
	bool failed;    /* fault holds */
	struct pattern_fault *fault;
	struct arena *fault_arena; /* of its words */
};

/* The next byte, or -1 at the end. */
int
scan_peek(const struct scanner *scanner);

/* Whether the text goes on so; it is passed. */
bool
scan_accept(struct scanner *scanner, const char *text);

/* Whether the text goes on so. */
bool
scan_sees(const struct scanner *scanner, const char *text);

/* The next code point, which is passed. */
bool
scan_code(struct scanner *scanner, uint32_t *code);

/* Says what is wrong with the bytes from there to where the reading is; always
 * false. Only the first fault is kept. */
bool
scan_fail(struct scanner *scanner, size_t from, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif

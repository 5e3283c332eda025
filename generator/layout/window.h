/* SPDX-License-Identifier: MIT */
/*
 * Through which bytes of a run a slot's bits are read and written: never
 * through others, which may be of plain members, and those are memory locations
 * of their own (C11 3.14).
 */
#ifndef WINDOW_H
#define WINDOW_H

#include "layout/placement.h"

#define WINDOWS_MOST 3 /* 7 bytes: 4, 2, 1 */

/* Bytes that are read as one number, and which part of the slot they have. */
struct window {
	uint64_t offset;
	unsigned bytes; /* 1, 2, 4 or 8 */
	unsigned bit;   /* of the stream, from the window's start */
	unsigned width;
	unsigned done; /* bits of the slot that lie in the windows before */
};

/* The member in which the slot has bits. */
const struct member *
placement_run(const struct class *class, const struct placement *placement);

/* How many there are. */
size_t
windows_of(const struct class *class, const struct placement *placement,
	struct window windows[WINDOWS_MOST]);

#endif

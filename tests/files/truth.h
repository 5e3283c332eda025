/* SPDX-License-Identifier: MIT */
/* What is not so is said, and counted. */
#ifndef TRUTH_H
#define TRUTH_H

#include <stdbool.h>
#include <stdio.h>

static unsigned faults;

static inline void
truth(bool is, const char *what)
{
	if (is)
		return;
	puts(what);
	faults++;
}

#endif

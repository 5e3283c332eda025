/* SPDX-License-Identifier: MIT */
/* The tables that bench_lookup.c searches, in a file of their own. */
#define SLOTGEN_IMPLEMENTATION
#define LOOKUP_IMPLEMENTATION
#include "lookup.h"

/* SPDX-License-Identifier: MIT */
/* uses: pointers.h */
/* One source for both: see indexes.c. */
#define BY_POINTER
#include "indexes.c"

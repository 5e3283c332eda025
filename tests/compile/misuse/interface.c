/* SPDX-License-Identifier: MIT */
/* A slotgen.h of another interface.
 * gcc clang g++ clang++ tcc: another slotgen.h
 */
#include "slotgen.h"
#undef SLOTGEN_INTERFACE
#define SLOTGEN_INTERFACE 999
#include "shapes.h"

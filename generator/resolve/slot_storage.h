/* SPDX-License-Identifier: MIT */
/*
 * What a slot stores, by its declaration: ownership, dimensions, bits.
 */
#ifndef SLOT_STORAGE_H
#define SLOT_STORAGE_H

#include "resolve/resolver.h"

/* Sets hold, dimensions, the range and bits of a slot whose type is that of
 * its declaration's word; false: reported. */
bool
slot_resolve_storage(const struct resolver *resolver, struct slot *slot);

#endif

/* SPDX-License-Identifier: MIT */
/*
 * What an object takes where a class is a dictionary of names: the figure
 * that slots are held against. The model is CPython 3.11's, 64 bits, whatever
 * the target, because its layout is published and can be measured.
 */
#ifndef DICTCLASS_H
#define DICTCLASS_H

#include "resolve/model.h"

/* Bytes of one object with all its slots set, and of the values that are its
 * own. The classes that it embeds are laid out. */
uint64_t
dictclass_size(const struct class *class);

#endif

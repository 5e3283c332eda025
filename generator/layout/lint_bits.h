/* SPDX-License-Identifier: MIT */
/*
 * Warnings about the bits of a declared or packed class: those that no slot
 * has, and the ones behind them all that say what is set.
 */
#ifndef LINT_BITS_H
#define LINT_BITS_H

#include "layout/placement.h"

void
lint_bits(struct run *run, const struct class *class);

#endif

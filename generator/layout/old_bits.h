/* SPDX-License-Identifier: MIT */
/*
 * Where version 0.1.0 put slots of ':n' in declared and packed classes. Only
 * the warning that they moved asks for it, and goes with it.
 */
#ifndef OLD_BITS_H
#define OLD_BITS_H

#include "layout/fitter.h"

/* As fit_declared, by that rule. */
struct fit
old_bits_fit(struct fitter *fitter, uint64_t before, uint64_t align,
	bool packed, bool from_highest_bit);

#endif

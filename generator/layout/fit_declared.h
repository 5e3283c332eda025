/* SPDX-License-Identifier: MIT */
/*
 * Places a fitter's items in the order written, as a C compiler does.
 */
#ifndef FIT_DECLARED_H
#define FIT_DECLARED_H

#include "layout/fitter.h"

/* In the order written, by the C rules or without padding; the parent's size
 * comes first. */
struct fit
fit_declared(struct fitter *fitter, uint64_t before, uint64_t align,
	bool packed, bool from_highest_bit);

#endif

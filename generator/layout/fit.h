/* SPDX-License-Identifier: MIT */
/*
 * Finds the places of a fitter's items in the space that the parent leaves,
 * whatever their order in the schema.
 */
#ifndef FIT_H
#define FIT_H

#include "layout/fitter.h"

/* The bytes below which no fit of that alignment can be. */
uint64_t
fit_bound(const struct space *before, uint64_t bits, uint64_t align);

/* Each leaves items placed and the space after them in fitter->space. In
 * words only what makes the object smaller: */
struct fit
fit_compact(struct fitter *fitter, const struct space *before);

/* All that can in words of at most limit bytes (0: whatever leaves the most),
 * for the children's sake. */
struct fit
fit_full(struct fitter *fitter, const struct space *before, unsigned limit);

struct fit
fit_sorted(struct fitter *fitter, const struct space *before);

/* Leaves the items of the demand where the last fit put them, and takes away
 * those that were added since. */
struct fit
fit_prefix(struct fitter *fitter, const struct space *before,
	struct demand demand);

/* The words of items that fit_compact or fit_sorted placed. */
void
fit_words(struct fitter *fitter);

#endif

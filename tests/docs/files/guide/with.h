/* SPDX-License-Identifier: MIT */
/* What the blocks of the page use and do not show. */
book_pools pools;
static size_t i, count;
static double sum = 0;

/* SPDX-License-Identifier: MIT */
/*
 * What few classes have, in rows of its own, so that the others pay eight bytes
 * for it: constants, annotations, and functions of the program that are asked
 * about their objects.
 */
#ifndef TABLE_MORE_H
#define TABLE_MORE_H

#include "view/table_plan.h"

void
table_more_make(struct tables *tables);

#endif

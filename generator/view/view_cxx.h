/* SPDX-License-Identifier: MIT */
/*
 * What the C++ header says of names, slots and enums, where one is asked for:
 * where builder->spaces are.
 */
#ifndef VIEW_CXX_H
#define VIEW_CXX_H

#include "view/view_build.h"

/* Names of the file, namespaces and the class of all pools: first. */
void
view_cxx_start(struct builder *builder);

/* "base.hpp", of "base.h". */
struct slice
view_cxx_header(struct arena *arena, struct slice file);

/* What stands in a class or an enum alone: "buy", of Side and Side_buy. */
struct slice
view_cxx_name(struct arena *arena, struct slice of, struct slice identifier);

/* The class's name in its namespace; and with that: "::market::Order". */
struct slice
view_cxx_class_name(struct arena *arena, const struct class *class);

struct slice
view_cxx_path(struct builder *builder, const struct class *class);

/* All else of the slot has been set. */
struct view_cxx_slot *
view_cxx_slot(struct builder *builder, const struct slot *slot,
	const struct view_slot *view);

#endif

/* SPDX-License-Identifier: MIT */
/*
 * How a schema becomes headers: what the command line decides of a view.
 */
#ifndef VIEW_PLAN_H
#define VIEW_PLAN_H

#include "layout/target.h"
#include "view/split.h"

struct view_plan {
	/* Where the view makes what is printed: one row or the like after the
	 * other; one class; and what the rows of one object of tables have in
	 * common. */
	struct arena *items, *class, *tables;
	const struct target *target;
	const struct split *split; /* NULL: one header */
	const struct header_piece
		*piece; /* of the split; NULL: all of the schema */
	/* "market.h", "market_tables.h": files that include each other; empty
	 * where nothing is written, and the schema names them. */
	struct slice header_file, tables_file;
	/* Of --emit=extern: "market_extern.h", else empty; and what external
	 * names begin with, empty where the schema says. */
	struct slice extern_file, extern_prefix;
	bool has_cxx;           /* a C++ header is written too */
	struct slice stem;      /* "market": of market.h, market_decl.h and
				   the directory of the pieces */
	bool runtime_is_beside; /* slotgen.h stands where the umbrella does */
};

#endif

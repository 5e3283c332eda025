/* SPDX-License-Identifier: MIT */
/* Batches of all that can be taken in. */
#ifndef IN_SOME_H
#define IN_SOME_H

#include "stream.h"

static inline struct column *
some_values(void)
{
	return object("", 6,
		integers("i8", "c", 6, 1LL, -2LL, 3LL, 4LL, 5LL, 6LL),
		nulls(integers("u16", "I", 6, 1LL, 2LL, 3LL, 4LL, 5LL, 6LL),
			"101101"),
		nulls(reals("f64", "f", 6, 1., 2., 3., 4., 5., 6.), "111110"),
		bits("is", "101010"),
		texts("name", "u", 6, "ab", "cde", NULL, "fg", "hij", "kl"),
		texts("code", "vu", 6, "ab", "cde", "", NULL, "h", "i"),
		texts("data", "vz", 6, "ab", "fourteen bytes", NULL,
			"more than twelve", "a", ""),
		words(integers("side", "c", 6, 0LL, 1LL, 2LL, 1LL, 0LL, 2LL),
			texts("", "u", 3, "sell", "buy", NULL)),
		nulls(object("place", 6,
			      integers("x", "c", 6, 1LL, 2LL, 3LL, 4LL, 5LL,
				      6LL),
			      nulls(bits("on", "110110"), "011011"), NULL),
			"110111"),
		integers("ms", "tsu:", 6, 1000LL, 2000LL, 3000LL, 4000LL,
			5000LL, 6000LL),
		NULL);
}

static inline struct column *
some_lists(void)
{
	return object("", 3,
		lists("grid", "+w:2",
			lists("", "+l", counting_to(18), 6, 3, 3, 3, 3, 3, 3),
			3),
		lists("few", "+l", counting_to(4), 3, 1, 2, 1),
		lists("many", "+vl", counting_to(9), 3, 2, 3, 4),
		nulls(lists("reals", "+L", reals("", "g", 3, 1., 2., 3.), 3, 0,
			      2, 1),
			"110"),
		lists("names", "+l", texts("", "U", 4, "a", "b", "", "c"), 3, 1,
			2, 1),
		lists("path", "+vL",
			object("", 4, integers("x", "c", 4, 1LL, 2LL, 3LL, 4LL),
				NULL),
			3, 2, 2, 0),
		lists("unique", "+l", counting_to(6), 3, 2, 2, 2), NULL);
}

static inline struct column *
some_nodes(void)
{
	return object("", 3, integers("id", "c", 3, 1LL, 2LL, 3LL),
		nulls(object("item", 3, integers("id", "c", 3, 1LL, 2LL, 3LL),
			      NULL),
			"110"),
		lists("items", "+l",
			object("", 3, integers("id", "s", 3, 1LL, 2LL, 3LL),
				texts("name", "u", 3, "a", NULL, "c"), NULL),
			3, 2, 1, 0),
		nulls(integers("next", "I", 3, 1LL, 2LL, 0LL), "110"),
		integers("friend", "C", 3, 2LL, 2LL, 0LL),
		lists("others", "+l", integers("", "C", 4, 0LL, 2LL, 2LL, 1LL),
			3, 3, 0, 1),
		NULL);
}

static inline struct column *
some_figures(void)
{
	return object("", 6,
		integers("id", "c", 6, 1LL, 2LL, 3LL, 4LL, 5LL, 6LL),
		words(integers("class", "c", 6, 0LL, 1LL, 2LL, 1LL, 0LL, 3LL),
			texts("", "u", 4, "Tag", "Box", "Disc", "Any")),
		nulls(integers("w", "s", 6, 9LL, 2LL, 9LL, 4LL, 9LL, 9LL),
			"010100"),
		nulls(words(integers("side", "c", 6, 9LL, 1LL, 9LL, 0LL, 9LL,
				    9LL),
			      texts("", "u", 2, "sell", "buy")),
			"010100"),
		nulls(reals("r", "f", 6, 1., 2., 3., 4., 5., 6.), "001000"),
		nulls(integers("size", "c", 6, 1LL, 2LL, 3LL, 4LL, 5LL, 6LL),
			"100010"),
		nulls(integers("next", "I", 6, 1LL, 2LL, 0LL, 5LL, 4LL, 0LL),
			"111100"),
		nulls(lists("others", "+l",
			      integers("", "C", 4, 0LL, 2LL, 2LL, 1LL), 6, 3, 0,
			      1, 0, 0, 0),
			"101011"),
		NULL);
}

#endif

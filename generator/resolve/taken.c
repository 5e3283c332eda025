/* SPDX-License-Identifier: MIT */
/*
 * Names that are taken, as compilers tell them: taken_names.inc is made from
 * what they say of the headers (tests/names/reported.py), a name in a line with
 * all the places where it is taken. They are searched by halves.
 */
#include "resolve/taken.h"

#include <string.h>

#include "base/array.h"

struct taken_name {
	struct slice name;
	unsigned where;
};

/* Sorted by byte. */
/* clang-format off */
#define INCLUDED TAKEN_INCLUDED
#define HEADER   TAKEN_HEADER
#define WORD     TAKEN_WORD
#define C        TAKEN_C
#define GNU      TAKEN_GNU
#define NEWER    TAKEN_NEWER
#define CXX      TAKEN_CXX
#define POSIX    TAKEN_POSIX
#define WINDOWS  TAKEN_WINDOWS
#define NAME(name, where) {{name, sizeof(name) - 1}, where},
/* clang-format on */
static const struct taken_name taken_names[] = {
#include "resolve/taken_names.inc"
};

#define AS_HEADER ((unsigned)TAKEN_HEADER | (unsigned)TAKEN_INCLUDED)

/* As slice_compare: most names differ in one of their first bytes. */
static bool
comes_before(const struct taken_name *taken, struct slice name)
{
	const unsigned char *a = (const unsigned char *)taken->name.bytes;
	const unsigned char *b = (const unsigned char *)name.bytes;
	size_t i;

	for (i = 0; i < name.length && a[i] == b[i]; i++)
		;
	return i == name.length ? false : a[i] < b[i];
}

/* The first that does not come before the name. */
static size_t
first_not_before(struct slice name)
{
	size_t low = 0, high = LENGTH(taken_names);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (comes_before(&taken_names[middle], name))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static unsigned
find(struct slice name)
{
	size_t at = first_not_before(name);

	if (at == LENGTH(taken_names) ||
		!slice_equal(name, taken_names[at].name))
		return 0;
	return taken_names[at].where;
}

unsigned
taken_where(struct slice name)
{
	return find(name) & ~AS_HEADER;
}

unsigned
taken_as_header(struct slice name)
{
	return find(name) & AS_HEADER;
}

bool
taken_next(
	struct slice beginning, size_t *at, struct slice *name, unsigned *where)
{
	if (*at == 0)
		*at = first_not_before(beginning);
	if (*at == LENGTH(taken_names))
		return false;
	*name = taken_names[*at].name;
	*where = taken_names[*at].where & ~AS_HEADER;
	(*at)++;
	return name->length >= beginning.length &&
		memcmp(name->bytes, beginning.bytes, beginning.length) == 0;
}

struct slice
taken_by(struct arena *arena, unsigned where)
{
	static const struct {
		unsigned where;
		const char *text;
	} places[] = {{TAKEN_CXX, "C++"}, {TAKEN_GNU, "gcc's C"},
		{TAKEN_NEWER, "C23"}, {TAKEN_POSIX, "POSIX headers"},
		{TAKEN_WINDOWS, "windows.h"}};
	struct slice text = SLICE("");
	size_t i;

	where &= ~(unsigned)(TAKEN_WORD | TAKEN_C);
	if (where & TAKEN_GNU) /* which C23 goes by */
		where &= ~(unsigned)TAKEN_NEWER;
	for (i = 0; i < LENGTH(places); i++) {
		const char *joiner;

		if (!(where & places[i].where))
			continue;
		where &= ~places[i].where;
		joiner = !text.length ? "" : where ? ", " : " and ";
		text = text_format(arena, "%.*s%s%s", SLICE_ARGS(text), joiner,
			places[i].text);
	}
	return text;
}

/* SPDX-License-Identifier: MIT */
/*
 * One window is the best: aligned where the object's alignment makes it so on
 * every machine, else the smallest that lies in the run. Where none does, the
 * bytes that have bits of the slot are taken apart: 3 as 2 and 1, 9 as 8 and 1.
 */
#include "layout/window.h"

#include "base/search.h"

#define WINDOW_BYTES 8

const struct member *
placement_run(const struct class *class, const struct placement *placement)
{
	const struct layout *layout = class->layout;

	return &layout->members[search_last(&layout->members->offset,
		sizeof *layout->members, layout->member_count,
		placement->offset)];
}

/* Whether so many bytes from there on have all the slot's bits, and are the
 * run's. */
static bool
is_window(const struct member *run, const struct placement *placement,
	uint64_t offset, unsigned bytes)
{
	return offset >= run->offset && offset <= placement->offset &&
		offset + bytes >= placement->offset + placement->size &&
		offset + bytes <= run->offset + run->size;
}

static bool
find_aligned(const struct class *class, const struct member *run,
	const struct placement *placement, struct window *window)
{
	unsigned bytes;

	for (bytes = 1; bytes <= WINDOW_BYTES; bytes *= 2) {
		window->offset = placement->offset / bytes * bytes;
		window->bytes = bytes;
		if (layout_is_aligned(class->layout, window->offset, bytes) &&
			is_window(run, placement, window->offset, bytes))
			return true;
	}
	return false;
}

static bool
find_smallest(const struct member *run, const struct placement *placement,
	struct window *window)
{
	uint64_t end = run->offset + run->size;
	unsigned bytes;

	for (bytes = 1; bytes <= WINDOW_BYTES && bytes <= run->size;
		bytes *= 2) {
		window->offset = placement->offset;
		window->bytes = bytes;
		if (window->offset + bytes > end)
			window->offset = end - bytes;
		if (is_window(run, placement, window->offset, bytes))
			return true;
	}
	return false;
}

/* One behind the other, each as large as what is left. */
static size_t
take_apart(const struct placement *placement, struct window *windows)
{
	uint64_t end = placement->offset + placement->size;
	uint64_t offset = placement->offset;
	unsigned done = 0, bit = placement->bit;
	size_t count = 0;

	while (offset < end) {
		struct window *window = &windows[count++];
		unsigned bytes = WINDOW_BYTES, room;

		while (bytes > end - offset)
			bytes /= 2;
		room = bytes * 8 - bit;
		*window = (struct window){
			offset, bytes, bit, placement->width - done, done};
		if (window->width > room)
			window->width = room;
		done += window->width;
		offset += bytes;
		bit = 0;
	}
	return count;
}

size_t
windows_of(const struct class *class, const struct placement *placement,
	struct window windows[WINDOWS_MOST])
{
	const struct member *run = placement_run(class, placement);
	struct window *window = &windows[0];

	if (!find_aligned(class, run, placement, window) &&
		!find_smallest(run, placement, window))
		return take_apart(placement, windows);
	window->bit = (unsigned)(placement->offset - window->offset) * 8 +
		placement->bit;
	window->width = placement->width;
	window->done = 0;
	return 1;
}

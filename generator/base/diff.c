/* SPDX-License-Identifier: MIT */
/*
 * Both texts are cut into lines, each with its hash. Myers' method marks those
 * that only one of them has; what is marked is then printed in hunks, with
 * three lines around each.
 */
#include "base/diff.h"

#include <string.h>

#include "base/map.h"

/* Changed lines that are looked for one by one: Myers' method keeps the square
 * of their number. Beyond that the diff replaces all there is between the
 * first and the last change, which is as right and rarely read. */
#define EDITS_MOST 1000
#define CONTEXT_LINES 3

/*---- which lines are changed ----------------------------------------------*/

struct text_line {
	struct slice text; /* with its '\n', if it has one */
	uint64_t hash;
	bool changed; /* not in the other text */
};

struct text_lines {
	struct text_line *items;
	size_t count;
};

struct diff {
	struct text_lines before, after;
};

static struct text_lines
split_lines(struct arena *arena, struct slice text)
{
	struct text_lines lines = {NULL, 0};
	size_t capacity = 0, at = 0;

	while (at < text.length) {
		const char *start = text.bytes + at;
		const char *end = memchr(start, '\n', text.length - at);
		size_t length = end ? (size_t)(end - start) + 1
				    : text.length - at;
		struct text_line *line;

		lines.items = arena_grow(arena, lines.items, lines.count,
			&capacity, lines.count + 1, sizeof *lines.items);
		line = &lines.items[lines.count++];
		line->text.bytes = start;
		line->text.length = length;
		line->hash = hash_bytes(HASH_START, start, length);
		at += length;
	}
	return lines;
}

static bool
same_line(const struct text_line *a, const struct text_line *b)
{
	return a->hash == b->hash && slice_equal(a->text, b->text);
}

/* Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): reach[k]
 * is how far in a the diagonal a - b = k gets with so many edits. The reach of
 * each number of edits is kept, so that the way can be walked back. */
struct myers {
	struct text_line *a, *b;
	long a_count, b_count;
	long *reaches[EDITS_MOST + 1];
};

/* One more step on diagonal k, as d edits do it: from above or from the left,
 * whichever is further. */
static bool
comes_from_above(const long *before, long d, long k)
{
	return k == -d ||
		(k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]);
}

static long
step_start(const long *before, long d, long k)
{
	if (d == 0)
		return 0;
	/* before has the diagonals -(d-1) to d-1 at 0 to 2d-2. */
	return comes_from_above(before, d, k) ? before[k + 1 + d - 1]
					      : before[k - 1 + d - 1] + 1;
}

static long
run_down(const struct myers *myers, long x, long k)
{
	while (x < myers->a_count && x - k < myers->b_count && x - k >= 0 &&
		same_line(&myers->a[x], &myers->b[x - k]))
		x++;
	return x;
}

/* The number of edits, or -1 beyond EDITS_MOST. */
static long
find_edits(struct myers *myers, struct arena *arena)
{
	long d, k, x;

	for (d = 0; d <= EDITS_MOST; d++) {
		long *before = d ? myers->reaches[d - 1] : NULL;
		long *reach = ARENA_ARRAY(arena, long, (size_t)(2 * d + 1));

		myers->reaches[d] = reach;
		for (k = -d; k <= d; k += 2) {
			x = run_down(myers, step_start(before, d, k), k);
			reach[k + d] = x;
			if (x >= myers->a_count &&
				k == myers->a_count - myers->b_count)
				return d;
		}
	}
	return -1;
}

static void
mark_edits(struct myers *myers, long d)
{
	long k = myers->a_count - myers->b_count;

	for (; d > 0; d--) {
		const long *before = myers->reaches[d - 1];
		long start = step_start(before, d, k);

		/* start is behind the edit; k its diagonal. */
		if (comes_from_above(before, d, k)) {
			if (start - k - 1 >= 0 &&
				start - k - 1 < myers->b_count)
				myers->b[start - k - 1].changed = true;
			k++;
		} else {
			if (start - 1 >= 0 && start - 1 < myers->a_count)
				myers->a[start - 1].changed = true;
			k--;
		}
	}
}

static void
mark_all(struct text_line *lines, long count)
{
	long i;

	for (i = 0; i < count; i++)
		lines[i].changed = true;
}

/* Between the lines that both texts begin with and those that both end with:
 * most differences are small, and few lines are left. */
static void
compare_lines(struct arena *arena, const struct diff *diff)
{
	const struct text_lines *before = &diff->before, *after = &diff->after;
	struct myers *myers = ARENA_NEW(arena, struct myers);
	size_t start = 0, a_end = before->count, b_end = after->count;
	long edits;

	while (start < a_end && start < b_end &&
		same_line(&before->items[start], &after->items[start]))
		start++;
	while (a_end > start && b_end > start &&
		same_line(
			&before->items[a_end - 1], &after->items[b_end - 1])) {
		a_end--;
		b_end--;
	}
	myers->a = before->count ? before->items + start : NULL;
	myers->b = after->count ? after->items + start : NULL;
	myers->a_count = (long)(a_end - start);
	myers->b_count = (long)(b_end - start);
	edits = find_edits(myers, arena);
	if (edits >= 0) {
		mark_edits(myers, edits);
	} else {
		mark_all(myers->a, myers->a_count);
		mark_all(myers->b, myers->b_count);
	}
}

/*---- hunks ----------------------------------------------------------------*/

/* Where in both texts something begins or ends. */
struct position {
	size_t before, after;
};

static bool
is_changed(const struct text_lines *lines, size_t at)
{
	return at < lines->count && lines->items[at].changed;
}

/* Over common lines to the next change; false where there is none. */
static bool
next_change(const struct diff *diff, struct position *at)
{
	while (!is_changed(&diff->before, at->before) &&
		!is_changed(&diff->after, at->after)) {
		if (at->before >= diff->before.count)
			return false;
		at->before++;
		at->after++;
	}
	return true;
}

static struct position
change_end(const struct diff *diff, struct position at)
{
	while (is_changed(&diff->before, at.before))
		at.before++;
	while (is_changed(&diff->after, at.after))
		at.after++;
	return at;
}

/* The end of the last change that belongs to the hunk of the one at start:
 * those closer than two contexts share it. */
static struct position
hunk_end(const struct diff *diff, struct position start)
{
	struct position end = change_end(diff, start), again = end;

	while (next_change(diff, &again) &&
		again.before - end.before <= (size_t)2 * CONTEXT_LINES) {
		end = change_end(diff, again);
		again = end;
	}
	return end;
}

/*---- printing -------------------------------------------------------------*/

static void
print_line(struct buffer *out, char sign, const struct text_line *line)
{
	buffer_add(out, &sign, 1);
	buffer_add_slice(out, line->text);
	if (line->text.bytes[line->text.length - 1] != '\n')
		buffer_add_text(out, "\n\\ No newline at end of file\n");
}

/* "12,3"; an empty stretch counts from the line before it. */
static void
print_stretch(struct buffer *out, char sign, size_t start, size_t count)
{
	buffer_format(out, "%c%zu", sign, count ? start + 1 : start);
	if (count != 1)
		buffer_format(out, ",%zu", count);
}

static void
print_hunk(struct buffer *out, const struct diff *diff, struct position at,
	struct position end)
{
	const struct text_line *before = diff->before.items;
	const struct text_line *after = diff->after.items;

	buffer_add_text(out, "@@ ");
	print_stretch(out, '-', at.before, end.before - at.before);
	buffer_add_text(out, " ");
	print_stretch(out, '+', at.after, end.after - at.after);
	buffer_add_text(out, " @@\n");
	while (at.before < end.before || at.after < end.after) {
		if (is_changed(&diff->before, at.before)) {
			print_line(out, '-', &before[at.before++]);
		} else if (is_changed(&diff->after, at.after)) {
			print_line(out, '+', &after[at.after++]);
		} else {
			print_line(out, ' ', &before[at.before++]);
			at.after++;
		}
	}
}

static size_t
at_most_context(size_t lines)
{
	return lines < CONTEXT_LINES ? lines : CONTEXT_LINES;
}

static void
print_hunks(struct buffer *out, const struct diff *diff)
{
	struct position at = {0, 0}, start, end;

	while (next_change(diff, &at)) {
		size_t above = at_most_context(at.before), below;

		start.before = at.before - above;
		start.after = at.after - above;
		at = end = hunk_end(diff, at);
		below = at_most_context(diff->before.count - end.before);
		end.before += below;
		end.after += below;
		print_hunk(out, diff, start, end);
	}
}

void
diff_add(struct buffer *out, const char *path, struct slice before,
	struct slice after)
{
	struct arena scratch;
	struct diff diff;

	arena_init(&scratch);
	diff.before = split_lines(&scratch, before);
	diff.after = split_lines(&scratch, after);
	compare_lines(&scratch, &diff);
	buffer_format(out, "--- %s\n+++ %s (generated)\n", path, path);
	print_hunks(out, &diff);
	arena_release(&scratch);
}

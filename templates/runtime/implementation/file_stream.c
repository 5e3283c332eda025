/* SPDX-License-Identifier: MIT */
/*---- file_stream.c -------------------------------------------------------*/

/*
 * Bytes on their way into a file, in blocks that have a check sum each. There
 * are two such ways at once, to rows and to the arena behind them.
 */

static uint64_t
slot_page_up_(uint64_t at)
{
	return (at + SLOT_PAGE_ - 1) / SLOT_PAGE_ * SLOT_PAGE_;
}

static uint64_t
slot_eight_up_(uint64_t at)
{
	return (at + 7) / 8 * 8;
}

static bool
slot_save_flush_(slot_save_ *save, slot_stream_ *to)
{
	size_t used = to->used;

	if (used == 0)
		return true;
	if (!slot_out_go_(&save->out, to->at) ||
		!slot_out_put_(&save->out, to->buffer, used))
		return false;
	to->used = 0;
	to->at += used;
	if (to->at - to->kept >= SLOT_KEEP_BYTES_) {
		slot_out_begin_keeping_(&save->out, to->kept, to->at);
		to->kept = to->at;
	}
	return true;
}

/* What is in the buffer is as it is going to be; that is read next, at least as
 * many bytes as have not been summed yet. */
static void
slot_stream_sum_(slot_stream_ *to, const char *next)
{
	size_t done = to->sum.length;

	slot_sum_more_(
		&to->sum, to->buffer + done, (to->used - done) / 32 * 32, next);
}

/* A block is full, or the section ends. */
static bool
slot_save_block_(slot_save_ *save, slot_stream_ *to)
{
	void *memory = to->sums;
	size_t done;

	if (to->used == 0)
		return true;
	errno = ENOMEM;
	if (!slot_grow_(&memory, &to->sum_room, to->sum_count + 1,
		    sizeof *to->sums))
		return false;
	to->sums = SLOT_CAST(uint64_t *, memory);
	slot_stream_sum_(to, to->buffer);
	done = to->sum.length;
	to->sums[to->sum_count++] = slot_sum_end_(
		&to->sum, to->buffer + done, to->used - done);
	slot_sum_begin_(&to->sum);
	return slot_save_flush_(save, to);
}

static bool
slot_save_put_(
	slot_save_ *save, slot_stream_ *to, const void *bytes, size_t size)
{
	const char *at = SLOT_CAST(const char *, bytes);

	while (size > 0) {
		size_t room = SLOT_SUM_BYTES_ - to->used;
		size_t now = size < room ? size : room;

		memcpy(to->buffer + to->used, at, now);
		to->used += now;
		at += now;
		size -= now;
		if (to->used == SLOT_SUM_BYTES_ && !slot_save_block_(save, to))
			return false;
	}
	return true;
}

/* Where rows may be made, in what is left of the block, and how many. */
static char *
slot_save_room_(slot_stream_ *to, size_t size, size_t *count)
{
	*count = (SLOT_SUM_BYTES_ - to->used) / size;
	return to->buffer + to->used;
}

/* They are there, and that is read next, as many bytes and 32. */
static bool
slot_save_took_(
	slot_save_ *save, slot_stream_ *to, size_t size, const char *next)
{
	to->used += size;
	slot_stream_sum_(to, next);
	return to->used < SLOT_SUM_BYTES_ || slot_save_block_(save, to);
}

/* Zeros from where the last section ends, of none. */
static bool
slot_save_pad_(slot_save_ *save, slot_stream_ *to, uint64_t end)
{
	to->used = SLOT_CAST(size_t, end - to->at);
	memset(to->buffer, 0, to->used);
	return slot_save_flush_(save, to);
}

static bool
slot_save_section_end_(
	slot_save_ *save, slot_stream_ *to, const slot_section_ *section)
{
	size_t size;

	if (!slot_save_block_(save, to) ||
		!slot_save_pad_(save, to, section->sums))
		return false;
	size = to->sum_count * sizeof *to->sums;
	to->sum_count = 0;
	if (!slot_out_go_(&save->out, to->at))
		return false;
	to->at += size;
	return slot_out_put_(&save->out, to->sums, size);
}

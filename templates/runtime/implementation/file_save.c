/* SPDX-License-Identifier: MIT */
/*---- file_save.c ---------------------------------------------------------*/

/*
 * A pool's objects are written class by class, without holes: references become
 * rows, and what is no slot's becomes zero.
 */

/* A slab's first row, and of one with holes how many live before each word of
 * its map. */
typedef struct slot_slab_rows_ {
	uint64_t first;
	uint16_t *before;
} slot_slab_rows_;

typedef struct slot_save_ {
	const slot_pool *pool;
	slot_file_error *fault;
	const slot_class **types; /* by section */
	slot_section_ *sections;
	size_t count; /* of those with rows */
	slot_slab_rows_ *slabs;
	uint16_t *before; /* memory of theirs */
	slot_lines_ lines;
	slot_out_ out;
	char *buffer;
	size_t used;
	uint64_t written; /* bytes, with those in the buffer */
	uint64_t *sums;   /* of the section in hand */
	size_t sum_count, sum_room;
	unsigned char *rows; /* some, in the making */
} slot_save_;

#define SLOT_SAVE_ROWS_ (SLOT_CAST(size_t, 1) << 16) /* bytes of these */

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

/*---- what there is --------------------------------------------------------*/

/* The classes that there are objects of, by their ids, so that it does not
 * matter which of them were made first. */
static bool
slot_save_types_(slot_save_ *save)
{
	size_t most = save->pool->shelf_count + 1, i, k;
	slot_run_walk walk = slot_pool_runs(save->pool);
	slot_run run;

	save->types = SLOT_CAST(
		const slot_class **, SLOT_MALLOC(most * sizeof *save->types));
	save->sections = SLOT_CAST(slot_section_ *,
		SLOT_MALLOC((most + 1) * sizeof *save->sections));
	if (!save->types || !save->sections)
		return false;
	memset(save->sections, 0, (most + 1) * sizeof *save->sections);
	while (slot_next_run(&walk, NULL, &run)) {
		for (i = 0; i < save->count; i++)
			if (save->types[i]->id >= run.type->id)
				break;
		if (i == save->count || save->types[i]->id != run.type->id) {
			for (k = save->count++; k > i; k--) {
				save->types[k] = save->types[k - 1];
				save->sections[k] = save->sections[k - 1];
			}
			save->types[i] = run.type;
			save->sections[i].count = 0;
		}
		save->sections[i].count += run.count;
	}
	return true;
}

static bool
slot_save_lines_(slot_save_ *save)
{
	size_t i;

	slot_line_of_(&save->lines, save->pool->root);
	for (i = 0; i < save->count; i++)
		slot_line_of_(&save->lines, save->types[i]);
	return slot_lines_make_(&save->lines);
}

/* Where everything is going to be: all sections, then what they say of
 * themselves. The size of the whole. */
static uint64_t
slot_save_places_(slot_save_ *save)
{
	uint64_t at = sizeof(slot_file_head_) +
		(save->count + 1) * sizeof(slot_section_);
	uint64_t row = 1, bytes;
	size_t i;

	for (i = 0; i <= save->count; i++) {
		slot_section_ *section = &save->sections[i];

		section->kind = i < save->count ? SLOT_SECTION_ROWS
						: SLOT_SECTION_DESCRIBE;
		section->stride = 1;
		if (i < save->count) {
			section->type = save->types[i]->id;
			section->layout = save->types[i]->layout;
			section->stride = save->types[i]->size;
			section->first = row;
			row += section->count;
		} else {
			section->count = save->lines.length;
		}
		bytes = section->count * section->stride;
		section->offset = slot_page_up_(at);
		section->sums = slot_eight_up_(section->offset + bytes);
		at = section->sums +
			(bytes + SLOT_SUM_BYTES_ - 1) / SLOT_SUM_BYTES_ * 8;
	}
	return at;
}

/*---- rows of references ---------------------------------------------------*/

static uint32_t
slot_ones_below_(slot_map_ word, uint32_t bit)
{
	uint32_t count = 0;

	for (word &= (SLOT_CAST(slot_map_, 1) << bit) - 1; word;
		word &= word - 1)
		count++;
	return count;
}

/* Which row each slab begins with, by its number; where there are holes, what
 * comes before each word of the map is counted once. */
static bool
slot_save_slabs_(slot_save_ *save)
{
	const slot_pool *pool = save->pool;
	size_t words = 0, i;
	uint32_t number = 0, k;
	const struct slot_slab_ *slab;
	uint64_t row;
	uint16_t *before;

	while ((slab = slot_slab_next_(pool, NULL, &number)))
		if (slab->holes != slot_no_holes_)
			words += slot_map_words_(slab);
	save->slabs = SLOT_CAST(slot_slab_rows_ *,
		SLOT_MALLOC((pool->slab_count + 1) * sizeof *save->slabs));
	save->before = SLOT_CAST(
		uint16_t *, SLOT_MALLOC((words + 1) * sizeof *before));
	if (!save->slabs || !save->before)
		return false;
	memset(save->slabs, 0, (pool->slab_count + 1) * sizeof *save->slabs);
	before = save->before;
	for (i = 0; i < save->count; i++) {
		row = save->sections[i].first;
		number = 0;
		while ((slab = slot_slab_next_(
				pool, save->types[i], &number))) {
			uint32_t count = 0;

			if (!slot_class_same(slab->type, save->types[i]))
				continue;
			save->slabs[number].first = row;
			if (slab->holes == slot_no_holes_) {
				row += slab->used;
				continue;
			}
			save->slabs[number].before = before;
			for (k = 0; k < slab->used; k += SLOT_MAP_BITS_) {
				slot_map_ lives =
					~slab->holes[k / SLOT_MAP_BITS_];

				if (slab->used - k < SLOT_MAP_BITS_)
					lives &= (SLOT_CAST(slot_map_, 1)
							 << (slab->used - k)) -
						1;
				*before++ = SLOT_CAST(uint16_t, count);
				while (lives) {
					lives &= lives - 1;
					count++;
				}
			}
			row += count;
		}
	}
	return true;
}

/* The row of the object at an index; 0: nobody lives there, or it is no
 * type. */
static uint32_t
slot_save_row_(const slot_save_ *save, uint32_t index, const slot_class *type)
{
	const slot_pool *pool = save->pool;
	const struct slot_row_ *row = slot_row_of_(
		pool, index, pool->place_bits);
	const void *object;
	const struct slot_slab_ *slab;
	const slot_slab_rows_ *rows;
	uint32_t place, bits = SLOT_CAST(uint32_t, SLOT_MAP_BITS_);

	if (!index || index >= row->end)
		return 0;
	object = slot_object_at_(pool, index, pool->place_bits);
	slab = slot_slab_of_(object);
	rows = &save->slabs[slab->number];
	place = slot_place_of_(slab, object);
	if (place >= slab->used || (type && !slot_is_a(slab->type, type)) ||
		slab->holes[place / bits] >> place % bits & 1)
		return 0;
	if (!rows->before)
		return SLOT_CAST(uint32_t, rows->first + place);
	return SLOT_CAST(uint32_t,
		rows->first + rows->before[place / bits] + place % bits -
			slot_ones_below_(
				slab->holes[place / bits], place % bits));
}

/* A reference that may not be none. */
static bool
slot_spot_is_needed_(
	const slot_plan_ *plan, const slot_spot_ *spot, const void *object)
{
	return !(spot->slot->flags &
		       (SLOT_IS_OPTIONAL | SLOT_IS_ARRAY | SLOT_IS_BOUNDED)) &&
		slot_spot_is_there_(plan, spot->inside, object);
}

static int
slot_save_lost_(slot_save_ *save, const slot_plan_ *plan,
	const slot_spot_ *spot, uint64_t row, bool is_other)
{
	const slot_class *type = plan->type;
	slot_writer_ to;

	to = slot_writer_on_(save->fault->text, sizeof save->fault->text);
	save->fault->status = SLOT_FILE_REFERENCE;
	save->fault->row = row;
	slot_say_text_(&to, slot_class_name(type));
	slot_say_text_(&to, " in row ");
	slot_say_natural_(&to, row);
	slot_say_text_(&to, ": ");
	slot_say_(&to, slot_class_text(type, spot->slot->name),
		spot->slot->name_length);
	slot_say_text_(&to,
		is_other ? ": leads into another pool"
			 : ": leads to what is gone");
	slot_say_end_(&to);
	return SLOT_FILE_REFERENCE;
}

/* References become rows; those to what is gone become none where they may. */
static int
slot_save_refs_(
	slot_save_ *save, const slot_plan_ *plan, void *object, uint64_t number)
{
	uint64_t family = slot_class_family_(save->pool->root);
	size_t i, k, count;
	uint32_t index, row;
	char *at;

	for (i = 0; i < plan->count; i++) {
		const slot_spot_ *spot = &plan->spots[i];
		const slot_class *its;
		bool is_other;

		if (spot->slot->kind != SLOT_KIND_REF)
			continue;
		its = slot_info_class(spot->slot);
		is_other = its && slot_class_family_(its) != family;
		count = slot_spot_count_(spot, object);
		at = SLOT_CAST(char *, object) + spot->at + spot->slot->offset;
		for (k = 0; k < count; k++, at += 4) {
			memcpy(&index, at, 4);
			if (!index)
				continue;
			row = is_other ? 0 : slot_save_row_(save, index, its);
			if (is_other ||
				(!row &&
					slot_spot_is_needed_(
						plan, spot, object)))
				return slot_save_lost_(
					save, plan, spot, number, is_other);
			memcpy(at, &row, 4);
		}
	}
	return SLOT_OK;
}

/*---- bytes ----------------------------------------------------------------*/

static bool
slot_save_flush_(slot_save_ *save)
{
	size_t used = save->used;

	save->used = 0;
	return slot_out_put_(&save->out, save->buffer, used);
}

/* A block is full, or the section ends. */
static bool
slot_save_block_(slot_save_ *save)
{
	void *memory = save->sums;

	if (save->used == 0)
		return true;
	errno = ENOMEM;
	if (!slot_grow_(&memory, &save->sum_room, save->sum_count + 1,
		    sizeof *save->sums))
		return false;
	save->sums = SLOT_CAST(uint64_t *, memory);
	save->sums[save->sum_count++] = slot_sum_(save->buffer, save->used);
	return slot_save_flush_(save);
}

static bool
slot_save_put_(slot_save_ *save, const void *bytes, size_t size)
{
	const char *at = SLOT_CAST(const char *, bytes);

	save->written += size;
	while (size > 0) {
		size_t room = SLOT_SUM_BYTES_ - save->used;
		size_t now = size < room ? size : room;

		memcpy(save->buffer + save->used, at, now);
		save->used += now;
		at += now;
		size -= now;
		if (save->used == SLOT_SUM_BYTES_ && !slot_save_block_(save))
			return false;
	}
	return true;
}

/* Zeros up to there, of no section. */
static bool
slot_save_pad_(slot_save_ *save, uint64_t to)
{
	size_t size = SLOT_CAST(size_t, to - save->written);

	memset(save->buffer, 0, size);
	save->written = to;
	return slot_out_put_(&save->out, save->buffer, size);
}

static bool
slot_save_section_end_(slot_save_ *save, const slot_section_ *section)
{
	size_t size;

	if (!slot_save_block_(save) || !slot_save_pad_(save, section->sums))
		return false;
	size = save->sum_count * sizeof *save->sums;
	save->sum_count = 0;
	save->written += size;
	return slot_out_put_(&save->out, save->sums, size);
}

/*---- rows -----------------------------------------------------------------*/

/* Objects side by side, the first of them that row. */
static int
slot_save_some_(slot_save_ *save, const slot_plan_ *plan, const char *from,
	size_t stride, size_t count, uint64_t row)
{
	size_t size = plan->type->size, i;
	unsigned char *at = save->rows;
	int status;

	for (i = 0; i < count; i++, at += size, from += stride) {
		memcpy(at, from, size);
		if (plan->has_refs) {
			status = slot_save_refs_(save, plan, at, row + i);
			if (status != SLOT_OK)
				return status;
		}
		slot_row_clean_(plan, at);
	}
	return slot_save_put_(save, save->rows, count * size)
		? SLOT_OK
		: slot_file_refused_(save->fault, "cannot be written");
}

static int
slot_save_rows_(slot_save_ *save, const slot_plan_ *plan, uint64_t row)
{
	size_t most = SLOT_SAVE_ROWS_ / plan->type->size + 1, left, now;
	slot_run_walk walk = slot_pool_runs(save->pool);
	const char *from;
	slot_run run;
	int status = SLOT_OK;

	while (status == SLOT_OK && slot_next_run(&walk, plan->type, &run)) {
		if (!slot_class_same(run.type, plan->type))
			continue;
		from = SLOT_CAST(const char *, run.first);
		for (left = run.count; left > 0 && status == SLOT_OK;
			left -= now) {
			now = left < most ? left : most;
			status = slot_save_some_(
				save, plan, from, run.stride, now, row);
			from += now * run.stride;
			row += now;
		}
	}
	return status;
}

static int
slot_save_class_(slot_save_ *save, size_t i)
{
	slot_plan_ plan;
	int status = SLOT_NO_MEMORY;

	if (slot_plan_make_(&plan, save->types[i])) {
		save->rows = SLOT_CAST(unsigned char *,
			SLOT_MALLOC(SLOT_SAVE_ROWS_ + plan.type->size));
		if (save->rows) {
			status = slot_save_rows_(
				save, &plan, save->sections[i].first);
			SLOT_FREE(save->rows);
		}
	}
	slot_plan_free_(&plan);
	return status == SLOT_NO_MEMORY ? slot_file_no_memory_(save->fault)
					: status;
}

/* The beginning, once all is known. */
static bool
slot_save_head_(slot_save_ *save, slot_file_head_ *head)
{
	size_t size = (save->count + 1) * sizeof *save->sections;
	char *at = save->buffer;
	uint64_t sum;

	memcpy(at, head, sizeof *head);
	memcpy(at + sizeof *head, save->sections, size);
	sum = slot_sum_(at, sizeof *head + size);
	head->sum = sum;
	return slot_out_rewind_(&save->out) &&
		slot_out_put_(&save->out, head, sizeof *head) &&
		slot_out_put_(&save->out, save->sections, size);
}

static int
slot_save_write_(slot_save_ *save, slot_file_head_ *head)
{
	const slot_section_ *section;
	bool is_good = true;
	size_t i;
	int status;

	for (i = 0; i <= save->count && is_good; i++) {
		section = &save->sections[i];
		is_good = slot_save_pad_(save, section->offset);
		if (is_good && i < save->count) {
			status = slot_save_class_(save, i);
			if (status != SLOT_OK)
				return status;
		} else if (is_good) {
			is_good = slot_save_put_(
				save, save->lines.text, save->lines.length);
		}
		is_good = is_good && slot_save_section_end_(save, section);
	}
	return is_good && slot_save_head_(save, head)
		? SLOT_OK
		: slot_file_refused_(save->fault, "cannot be written");
}

/*---- all of it ------------------------------------------------------------*/

static void
slot_save_free_(slot_save_ *save)
{
	slot_lines_free_(&save->lines);
	slot_file_free_(save->types);
	slot_file_free_(save->sections);
	slot_file_free_(save->slabs);
	slot_file_free_(save->before);
	slot_file_free_(save->sums);
	slot_file_free_(save->buffer);
	slot_file_free_(save->out.path);
}

static int
slot_save_prepare_(slot_save_ *save, slot_file_head_ *head, const char *path)
{
	size_t i, table;
	int status = slot_file_kind_(save->pool->root, save->fault);

	if (status == SLOT_OK && !slot_save_types_(save))
		return slot_file_no_memory_(save->fault);
	for (i = 0; i < save->count && status == SLOT_OK; i++)
		status = slot_file_kind_(save->types[i], save->fault);
	if (status != SLOT_OK)
		return status;
	if (!slot_save_lines_(save) || !slot_out_name_(&save->out, path))
		return slot_file_no_memory_(save->fault);
	memset(head, 0, sizeof *head);
	memcpy(head->magic, "slotgen", 8);
	head->version = 1;
	head->order = SLOT_FILE_ORDER_;
	head->root = slot_class_family_(save->pool->root);
	head->sections = SLOT_CAST(uint32_t, save->count + 1);
	head->page = SLOT_PAGE_;
	head->bytes = slot_save_places_(save);
	table = sizeof *head + (save->count + 1) * sizeof *save->sections;
	if (!slot_save_slabs_(save))
		return slot_file_no_memory_(save->fault);
	save->buffer = SLOT_CAST(char *,
		SLOT_MALLOC(table > SLOT_SUM_BYTES_ ? table + SLOT_PAGE_
						    : SLOT_SUM_BYTES_));
	return save->buffer ? SLOT_OK : slot_file_no_memory_(save->fault);
}

int
slot_pool_save(const slot_pool *pool, const char *path, slot_file_error *fault)
{
	slot_file_error own;
	slot_file_head_ head;
	slot_save_ save;
	int status;

	memset(&save, 0, sizeof save);
	save.pool = pool;
	save.fault = slot_file_begin_(fault, &own);
	status = slot_save_prepare_(&save, &head, path);
	if (status == SLOT_OK && !slot_out_open_(&save.out))
		status = slot_file_refused_(save.fault, "cannot be written");
	else if (status == SLOT_OK) {
		status = slot_save_write_(&save, &head);
		if (!slot_out_finish_(&save.out, status == SLOT_OK) &&
			status == SLOT_OK)
			status = slot_file_refused_(
				save.fault, "cannot be written");
	}
	slot_save_free_(&save);
	return status;
}

/* SPDX-License-Identifier: MIT */
/*---- file_save.c ---------------------------------------------------------*/

/*
 * A pool's objects are written class by class, without holes: references become
 * rows, and what is no slot's becomes zero. What lies outside of an object goes
 * to the arena in the same breath.
 */

/*---- rows -----------------------------------------------------------------*/

/* What a row of an object leads to. */
static int
slot_save_object_(
	slot_save_ *save, const slot_plan_ *plan, char *object, uint64_t row)
{
	const slot_arena_piece_ *piece;
	int status = slot_save_cells_(save, plan->type, row, plan, object, 0);

	while (status == SLOT_OK && plan->has_more &&
		(piece = slot_pieces_next_(&save->pieces)))
		status = slot_save_put_piece_(save, plan->type, row, *piece);
	return status;
}

/* The first of some, or what is left when so many are done. */
static slot_save_run_
slot_save_first_(slot_save_run_ run, size_t count)
{
	run.count = count;
	return run;
}

static slot_save_run_
slot_save_left_(slot_save_run_ run, size_t done)
{
	run.first += done * run.stride;
	run.count -= done;
	run.row += done;
	return run;
}

/* Copies of objects become rows. */
static int
slot_save_rows_(slot_save_ *save, const slot_plan_ *plan, char *rows,
	slot_save_run_ from)
{
	slot_save_run_ one;
	int status = SLOT_OK;

	slot_rows_clean_(plan, rows, from.count);
	if (!slot_has_cells_(plan) ||
		(plan->is_plain && slot_plain_number_(save, plan, rows, &from)))
		return SLOT_OK;
	for (; from.count > 0 && status == SLOT_OK;
		from = slot_save_left_(from, 1), rows += plan->type->size) {
		one = slot_save_first_(from, 1);
		if (!plan->is_plain ||
			!slot_plain_number_(save, plan, rows, &one))
			status = slot_save_object_(save, plan, rows, from.row);
	}
	return status;
}

static void
slot_save_copy_(char *to, size_t size, const slot_save_run_ *from)
{
	size_t i;

	if (from->stride == size)
		memcpy(to, from->first, from->count * size);
	else
		for (i = 0; i < from->count; i++)
			memcpy(to + i * size, from->first + i * from->stride,
				size);
}

/* As many of some objects as the block has room for, there, but few, so that
 * they stay near; one that it has no room for is made apart. How many: 0, it
 * failed. */
static size_t
slot_save_block_of_(slot_save_ *save, const slot_plan_ *plan,
	slot_save_run_ from, int *status)
{
	size_t size = plan->type->size, most = slot_near_rows_(size), now;
	char *at = slot_save_room_(&save->rows, size, &now);
	bool is_apart = now == 0;
	const char *next;

	if (most > from.count)
		most = from.count;
	if (is_apart)
		at = save->apart;
	now = is_apart ? 1 : now < most ? now : most;
	next = from.count - now < now + 32 ? save->rows.buffer
					   : from.first + now * from.stride;
	from = slot_save_first_(from, now);
	slot_save_copy_(at, size, &from);
	*status = slot_save_rows_(save, plan, at, from);
	if (*status != SLOT_OK)
		return 0;
	if (is_apart ? slot_save_put_(save, &save->rows, at, size)
		     : slot_save_took_(save, &save->rows, now * size, next))
		return now;
	*status = slot_file_refused_(save->fault, "cannot be written");
	return 0;
}

static int
slot_save_some_(slot_save_ *save, const slot_plan_ *plan, slot_save_run_ from)
{
	int status = SLOT_OK;

	while (from.count > 0 && status == SLOT_OK)
		from = slot_save_left_(
			from, slot_save_block_of_(save, plan, from, &status));
	return status;
}

/* Of the pool that is saved. */
static int
slot_save_all_rows_(slot_save_ *save, const slot_plan_ *plan, uint64_t row)
{
	slot_run_walk walk = slot_pool_runs(save->pool);
	slot_save_run_ from;
	slot_run run;
	int status = SLOT_OK;

	from.row = row;
	while (status == SLOT_OK && slot_next_run(&walk, plan->type, &run)) {
		if (!slot_class_same(run.type, plan->type))
			continue;
		from.first = SLOT_CAST(const char *, run.first);
		from.stride = run.stride;
		from.count = run.count;
		status = slot_save_some_(save, plan, from);
		from.row += run.count;
	}
	return status;
}

/* Of one from which it owns. */
static int
slot_save_owned_rows_(slot_save_ *save, const slot_save_pool_ *pool,
	const slot_plan_ *plan, uint64_t row)
{
	const struct slot_slab_ *slab;
	uint32_t number = 0, bits = SLOT_CAST(uint32_t, SLOT_MAP_BITS_), k;
	slot_save_run_ from;
	int status = SLOT_OK;
	slot_map_ lives;

	from.stride = 0;
	from.count = 1;
	from.row = row;
	while ((slab = slot_save_next_slab_(pool->pool, plan->type, &number)))
		for (k = 0; k < slab->used; k += bits) {
			lives = slot_save_lives_(pool, slab, k / bits);
			for (; lives && status == SLOT_OK; lives &= lives - 1) {
				from.first = SLOT_CAST(const char *,
					slot_slab_object_(
						slab, k + SLOT_LOWEST_(lives)));
				status = slot_save_some_(save, plan, from);
				from.row++;
			}
			if (status != SLOT_OK)
				return status;
		}
	return status;
}

static int
slot_save_class_rows_(slot_save_ *save, size_t i)
{
	const slot_save_class_ *its = &save->classes[i];
	uint64_t row = save->sections[i].first;
	int status = SLOT_NO_MEMORY;

	save->apart = SLOT_CAST(char *, SLOT_MALLOC(its->type->size + 1));
	if (save->apart)
		status = its->pool == 0
			? slot_save_all_rows_(save, its->plan, row)
			: slot_save_owned_rows_(save, &save->pools[its->pool],
				  its->plan, row);
	slot_free_memory_(save->apart);
	save->apart = NULL;
	return status == SLOT_NO_MEMORY ? slot_file_no_memory_(save->fault)
					: status;
}

/* The class of a row. */
static const slot_class *
slot_save_class_of_(const slot_save_ *save, uint32_t row)
{
	size_t i = save->count - 1;

	while (save->sections[i].first > row)
		i--;
	return save->classes[i].type;
}

/* What has been saved can be gone through: nothing owns itself, or is too
 * deep. */
static int
slot_save_check_owned_(slot_save_ *save)
{
	const slot_section_ *last = &save->sections[save->count];
	int status = SLOT_OK;
	const char *text;
	uint32_t row, i;

	if (!save->owned)
		return SLOT_OK;
	last--;
	for (i = 1; i < last->first + last->count; i++) {
		row = i;
		text = slot_owned_fault_(save->owned, &row, &status);
		if (text)
			return slot_save_told_(
				slot_file_say_cell_(save->fault, status,
					slot_save_class_of_(save, row), row,
					NULL),
				text, save->fault);
	}
	return SLOT_OK;
}

/*---- sections -------------------------------------------------------------*/

/* Whether what is saved has texts, bytes or lists. */
static bool
slot_save_has_arena_(const slot_save_ *save)
{
	size_t i;

	for (i = 0; i < save->count; i++)
		if (save->classes[i].plan->has_arena)
			return true;
	return false;
}

/* Gives a section its place, from there on; where it ends. */
static uint64_t
slot_section_place_(slot_section_ *section, uint64_t at)
{
	uint64_t bytes = section->count * section->stride;

	section->offset = slot_page_up_(at);
	section->sums = slot_eight_up_(section->offset + bytes);
	return slot_section_end_(section);
}

/* All sections, with where rows are going to be; the others follow them. Where
 * they begin. */
static uint64_t
slot_save_places_(slot_save_ *save)
{
	uint64_t at = sizeof(slot_file_head_) +
		save->section_count * sizeof(slot_section_);
	uint64_t row = 1;
	size_t i;

	for (i = 0; i < save->count; i++) {
		slot_section_ *section = &save->sections[i];
		const slot_class *type = save->classes[i].type;

		section->kind = SLOT_SECTION_ROWS;
		section->type = type->id;
		section->layout = type->layout;
		section->count = save->classes[i].count;
		section->stride = type->size;
		section->first = row;
		row += section->count;
		at = slot_section_place_(section, at);
	}
	for (; i < save->section_count; i++) {
		save->sections[i].kind = SLOT_SECTION_ARENA;
		save->sections[i].stride = 1;
	}
	save->sections[i - 1].kind = SLOT_SECTION_DESCRIBE;
	save->sections[i - 1].count = save->lines.length;
	return at;
}

/* The arena begins with zeros, so that 0 is no place in it. */
static bool
slot_save_arena_begin_(slot_save_ *save, uint64_t at)
{
	uint64_t zero = 0;

	if (save->section_count < save->count + 2)
		return true;
	save->arena.at = save->arena.kept = slot_page_up_(at);
	save->arena_end = 8;
	return slot_save_put_(save, &save->arena, &zero, 8);
}

/* What is known of it now: all of it is written, but for its last block. */
static bool
slot_save_arena_end_(slot_save_ *save, uint64_t *at)
{
	slot_section_ *section = &save->sections[save->count];

	if (save->section_count < save->count + 2)
		return true;
	section->count = save->arena_end;
	*at = slot_section_place_(section, *at);
	if (!slot_save_pad_(save, &save->rows, section->offset) ||
		!slot_save_section_end_(save, &save->arena, section))
		return false;
	save->rows.at = save->arena.at;
	return true;
}

/* The beginning, once all is known. */
static bool
slot_save_head_(slot_save_ *save, slot_file_head_ *head, uint64_t bytes)
{
	size_t size = save->section_count * sizeof *save->sections;
	char *at = save->rows.buffer;

	head->bytes = bytes;
	memcpy(at, head, sizeof *head);
	memcpy(at + sizeof *head, save->sections, size);
	head->sum = slot_sum_(at, sizeof *head + size);
	return slot_out_go_(&save->out, 0) &&
		slot_out_put_(&save->out, head, sizeof *head) &&
		slot_out_put_(&save->out, save->sections, size);
}

/* Behind all rows. */
static bool
slot_save_rest_(slot_save_ *save, slot_file_head_ *head, uint64_t at)
{
	slot_section_ *last = &save->sections[save->section_count - 1];

	if (!slot_save_arena_end_(save, &at))
		return false;
	at = slot_section_place_(last, at);
	return slot_save_pad_(save, &save->rows, last->offset) &&
		slot_save_put_(save, &save->rows, save->lines.text,
			save->lines.length) &&
		slot_save_section_end_(save, &save->rows, last) &&
		slot_save_head_(save, head, at);
}

static int
slot_save_write_(slot_save_ *save, slot_file_head_ *head)
{
	uint64_t at = slot_save_places_(save);
	bool is_good;
	size_t i;
	int status;

	if (!slot_save_rows_known_(save))
		return slot_file_no_memory_(save->fault);
	is_good = slot_save_arena_begin_(save, at);
	for (i = 0; i < save->count && is_good; i++) {
		is_good = slot_save_pad_(
			save, &save->rows, save->sections[i].offset);
		if (!is_good)
			break;
		status = slot_save_class_rows_(save, i);
		if (status != SLOT_OK)
			return status;
		is_good = slot_save_section_end_(
			save, &save->rows, &save->sections[i]);
	}
	status = is_good ? slot_save_check_owned_(save) : SLOT_OK;
	if (status != SLOT_OK)
		return status;
	return is_good && slot_save_rest_(save, head, at)
		? SLOT_OK
		: slot_file_refused_(save->fault, "cannot be written");
}

/*---- all of it ------------------------------------------------------------*/

static void
slot_save_free_(slot_save_ *save)
{
	size_t i;

	for (i = 0; save->pools && i < save->all.count; i++) {
		slot_free_memory_(save->pools[i].slabs);
		slot_free_memory_(save->pools[i].before);
		slot_free_memory_(save->pools[i].owned);
	}
	slot_plans_free_(&save->plans);
	slot_lines_free_(&save->lines);
	slot_free_memory_(save->pools);
	slot_free_memory_(save->all.some);
	slot_free_memory_(save->classes);
	slot_free_memory_(save->sections);
	slot_free_memory_(save->slabs);
	slot_free_memory_(save->wholes);
	slot_free_memory_(save->owners.some);
	slot_free_memory_(save->pieces.some);
	slot_free_memory_(save->rows.buffer);
	slot_free_memory_(save->rows.sums);
	slot_free_memory_(save->arena.buffer);
	slot_free_memory_(save->arena.sums);
	slot_free_memory_(save->owned);
	slot_free_memory_(save->element);
	slot_free_memory_(save->out.path);
}

static bool
slot_save_lines_(slot_save_ *save)
{
	size_t i;

	slot_line_of_(&save->lines, save->pool->root);
	for (i = 0; i < save->count; i++)
		slot_line_of_(&save->lines, save->classes[i].type);
	return slot_lines_make_(&save->lines);
}

/* What is kept of rows where some own others. */
static bool
slot_save_owned_memory_(slot_save_ *save)
{
	uint64_t rows = 0;
	bool owns = false;
	size_t size, i;

	for (i = 0; i < save->count; i++) {
		rows += save->classes[i].count;
		owns |= save->classes[i].plan->leads_to_own;
	}
	if (!owns)
		return true;
	if (rows > SIZE_MAX / sizeof *save->owned - 1)
		return false;
	size = (SLOT_CAST(size_t, rows) + 1) * sizeof *save->owned;
	save->owned = SLOT_CAST(slot_owned_ *, SLOT_MALLOC(size));
	if (save->owned)
		memset(save->owned, 0, size);
	return save->owned != NULL;
}

/* Memory for what is written; of the table of sections too. */
static bool
slot_save_memory_(slot_save_ *save)
{
	size_t size, table;

	save->section_count = save->count + 1 + slot_save_has_arena_(save);
	size = save->section_count * sizeof *save->sections;
	table = sizeof(slot_file_head_) + size + SLOT_PAGE_;
	save->sections = SLOT_CAST(slot_section_ *, SLOT_MALLOC(size));
	save->rows.buffer = SLOT_CAST(char *,
		SLOT_MALLOC(table > SLOT_SUM_BYTES_ ? table : SLOT_SUM_BYTES_));
	if (save->section_count > save->count + 1) {
		save->arena.buffer = SLOT_CAST(
			char *, SLOT_MALLOC(SLOT_SUM_BYTES_));
		if (!save->arena.buffer)
			return false;
	}
	if (!save->sections || !save->rows.buffer)
		return false;
	memset(save->sections, 0, size);
	return true;
}

/* What there is to be saved. */
static int
slot_save_survey_(slot_save_ *save)
{
	const slot_plan_ *root = slot_plans_of_(&save->plans, save->pool->root);
	int status;

	if (!root)
		return slot_file_no_memory_(save->fault);
	status = slot_plan_refused_(root, save->fault);
	if (status != SLOT_OK)
		return status;
	if (!slot_save_pools_(save) || !slot_save_know_slabs_(save))
		return slot_file_no_memory_(save->fault);
	return slot_save_classes_(save);
}

static int
slot_save_prepare_(slot_save_ *save, slot_file_head_ *head, const char *path)
{
	int status = slot_save_survey_(save);

	if (status != SLOT_OK)
		return status;
	if (!slot_save_lines_(save) || !slot_out_name_(&save->out, path) ||
		!slot_save_memory_(save) || !slot_save_owned_memory_(save))
		return slot_file_no_memory_(save->fault);
	memset(head, 0, sizeof *head);
	memcpy(head->magic, "slotgen", 8);
	head->version = 1;
	head->order = SLOT_FILE_ORDER_;
	head->root = slot_class_family_(save->pool->root);
	head->sections = SLOT_CAST(uint32_t, save->section_count);
	head->page = SLOT_PAGE_;
	return SLOT_OK;
}

int
slot_pool_save(const slot_pool *pool, const char *path, slot_file_error *fault)
{
	slot_file_error own;
	slot_file_head_ head;
	slot_save_ save;
	int status;

	memset(&save, 0, sizeof save);
	slot_sum_begin_(&save.rows.sum);
	slot_sum_begin_(&save.arena.sum);
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

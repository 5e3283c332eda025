/* SPDX-License-Identifier: MIT */
/*---- file_load.c ---------------------------------------------------------*/

/*
 * A file's objects have places in pools first. Plain ones are copied there as
 * soon as they have been looked at, a few at a time; others lead nowhere yet,
 * until file_fill.c gives them what they lead to, and what came of it is looked
 * at. All is made or nothing: as long as something may be wrong it is known
 * which cell owns a row, and which rows have been made.
 */

/* Places side by side that no object had: how many, at most so many; the first
 * of them. 0: out of memory or indexes. */
static size_t
slot_places_take_(
	slot_pool *pool, const slot_class *type, size_t most, void **first)
{
	struct slot_slab_ *slab = slot_slab_with_room_(pool, type);
	size_t count, i;

	if (!slab)
		return 0;
	count = slab->capacity - SLOT_CAST(size_t, slab->used);
	if (count == 0) {
		*first = slot_pool_new(pool, type);
		return *first != NULL;
	}
	if (count > most)
		count = most;
	*first = slot_slab_object_(slab, slab->used);
	for (i = 0; slab->generations && i < count; i++)
		slab->generations[slab->used + i]++;
	slab->used = SLOT_CAST(uint16_t, slab->used + count);
	slab->room = SLOT_CAST(uint16_t, slab->room - count);
	pool->rows[slab->number].end += SLOT_CAST(uint32_t, count);
	pool->count += count;
	SLOT_UNPOISON_(*first, count * slab->stride);
	return count;
}

/* Objects side by side, which lead nowhere but, for their attributes, to their
 * pool; plain ones wait until it is known where all are. */
static bool
slot_load_stretch_(slot_load_ *load, slot_pool *pool, slot_stretch_ stretch,
	const char *rows)
{
	const slot_class *type = stretch.plan->type;
	char *at = stretch.to;
	size_t i;

	if (stretch.plan->is_plain)
		return slot_stretch_push_(&load->plain, stretch);
	slot_load_copy_(at, rows, stretch.count, type->size);
	for (i = 0; i < stretch.count; i++, at += type->size) {
		slot_plan_forget_(stretch.plan, at);
		slot_home_put_(type, at, SLOT_ADDRESS_(pool) | 1);
	}
	return true;
}

/* Places for the objects of a section. */
static int
slot_load_section_(slot_load_ *load, uint32_t number)
{
	const slot_section_ *section = &load->on.sections[number];
	const char *rows = load->file->base + section->offset;
	slot_pool *pool = load->sections[number].pool;
	size_t left = SLOT_CAST(size_t, section->count), i;
	slot_stretch_ next;
	uint32_t index;
	void *first;

	next.plan = load->sections[number].plan;
	for (; left > 0; left -= next.count) {
		pool->wanted = SLOT_CAST(
			uint32_t, left / slot_capacity_(next.plan->type));
		next.count = slot_places_take_(
			pool, next.plan->type, left, &first);
		pool->wanted = 0;
		if (next.count == 0)
			return slot_file_no_memory_(load->fault);
		next.to = SLOT_CAST(char *, first);
		index = slot_pool_index(pool, first);
		for (i = 0; i < next.count; i++)
			load->indexes[++load->count] = index +
				SLOT_CAST(uint32_t, i);
		if (!slot_load_stretch_(load, pool, next, rows))
			return slot_file_no_memory_(load->fault);
		rows += next.count * next.plan->type->size;
	}
	return SLOT_OK;
}

/* What has been made goes again: nothing of it owns another, so that each goes
 * for itself. */
static void
slot_load_undo_(slot_load_ *load)
{
	uint32_t i = load->on.count;
	size_t row;

	for (row = 0; load->rows && row < load->count; row++)
		if (load->owners[row])
			slot_cell_put_(load->owners[row], NULL);
	while (load->count > 0) {
		while (load->on.sections[i - 1].first > load->count)
			i--;
		slot_pool_free(load->sections[i - 1].pool,
			slot_pool_at(load->sections[i - 1].pool,
				load->indexes[load->count--]));
	}
}

/*---- what came of it ------------------------------------------------------*/

static int
slot_load_told_(slot_load_ *load, int status, const slot_class *type,
	uint32_t row, const char *text)
{
	slot_writer_ to = slot_file_say_cell_(
		load->fault, status, type, row, NULL);

	slot_say_text_(&to, text);
	slot_say_end_(&to);
	return status;
}

/* Each row of another pool than the one that is loaded into has an owner; none
 * owns itself. */
static int
slot_load_check_tree_(slot_load_ *load, uint32_t number)
{
	const slot_load_part_ *its = &load->sections[number];
	uint32_t row = SLOT_CAST(uint32_t, load->on.sections[number].first), i,
		 at;
	const char *text;
	int status;

	for (i = 0; i < load->on.sections[number].count; i++, row++) {
		if (!load->owners[row - 1] && its->pool != load->pools.some[0])
			return slot_load_told_(load, SLOT_FILE_REFERENCE,
				its->plan->type, row, "nothing owns it");
		at = row;
		text = slot_owned_fault_(load->rows, &at, &status);
		if (text)
			return slot_load_told_(load, status,
				load->file->types[slot_section_of_row_(
					&load->on, at)],
				at, text);
	}
	return SLOT_OK;
}

/* Owners are asked together with what they own. */
static int
slot_load_check_values_(slot_load_ *load, uint32_t number)
{
	const slot_load_part_ *its = &load->sections[number];
	const slot_class *type = its->plan->type;
	uint32_t row = SLOT_CAST(uint32_t, load->on.sections[number].first), i;

	for (i = 0; i < load->on.sections[number].count; i++, row++) {
		const void *object = slot_pool_at(
			its->pool, load->indexes[row]);

		if (!slot_unset_is_clean_(its->plan, object) ||
			(!load->owners[row - 1] &&
				slot_validate(type, object, NULL, NULL) != 0))
			return slot_file_bad_value_(
				load->fault, type, object, row);
	}
	return SLOT_OK;
}

static int
slot_load_check_made_(slot_load_ *load)
{
	int status = SLOT_OK;
	uint32_t i;

	if (load->arena_next != load->arena_size)
		return slot_file_damaged_(load->fault);
	for (i = 0; load->rows && i < load->on.count && status == SLOT_OK; i++)
		status = slot_load_check_tree_(load, i);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		if (load->sections[i].plan->has_more)
			status = slot_load_check_values_(load, i);
	return status;
}

/*---- what is known before -------------------------------------------------*/

/* The plan of each section, and the pool that its objects come into. */
static int
slot_load_plan_(slot_load_ *load, uint32_t i)
{
	const slot_class *type = load->file->types[i];
	size_t number = load->pools.count;

	if (type)
		number = slot_pools_family_(
			&load->pools, slot_class_family_(type));
	if (number == load->pools.count)
		return slot_file_fault_(load->fault, SLOT_FILE_CLASS,
			"has objects of a class that the pool has never had "
			"and its root's tables do not tell of");
	load->sections[i].pool = load->pools.some[number];
	load->sections[i].plan = slot_plans_of_(&load->plans, type);
	return load->sections[i].plan
		? slot_plan_refused_(load->sections[i].plan, load->fault)
		: slot_file_no_memory_(load->fault);
}

/* A file has an arena where something could lie in it, and only there. */
static bool
slot_load_arena_(slot_load_ *load)
{
	const slot_section_ *arena = slot_file_arena_(load->file);
	bool is_needed = false;
	uint32_t i;

	for (i = 0; i < load->on.count; i++)
		is_needed |= load->sections[i].plan->has_arena;
	if (!arena || !is_needed)
		return !arena && !is_needed;
	load->arena = load->file->base + arena->offset;
	load->arena_size = arena->count;
	load->arena_next = 8;
	return arena->count >= 8 && arena->count % 8 == 0 &&
		slot_file_is_zero_(
			load->file, arena->offset, arena->offset + 8);
}

static int
slot_load_sections_(slot_load_ *load)
{
	size_t size = (load->on.count + SLOT_CAST(size_t, 1)) *
		sizeof *load->sections;
	int status = SLOT_OK;
	uint32_t i;

	load->sections = SLOT_CAST(slot_load_part_ *, SLOT_MALLOC(size));
	if (!load->sections)
		return slot_file_no_memory_(load->fault);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		status = slot_load_plan_(load, i);
	return status;
}

static int
slot_load_plans_(slot_load_ *load)
{
	int status = slot_load_sections_(load);

	if (status == SLOT_OK && !slot_load_arena_(load))
		status = slot_file_damaged_(load->fault);
	return status;
}

/* Of objects that have more than rows: what is read of them before all is
 * known. */
static int
slot_load_check_counts_(slot_load_ *load, uint32_t i)
{
	const slot_section_ *section = &load->on.sections[i];
	const slot_plan_ *plan = load->sections[i].plan;
	const char *at = load->file->base + section->offset;
	uint64_t k;

	for (k = 0; plan->has_tails && k < section->count;
		k++, at += section->stride)
		if (!slot_plan_counts_hold_(plan, at))
			return slot_load_told_(load, SLOT_FILE_VALUE,
				plan->type,
				SLOT_CAST(uint32_t, section->first + k),
				"a count is too large");
	return SLOT_OK;
}

/* What can be told of a section in the file: of flat objects all. Plain ones
 * are asked as they are taken. */
static int
slot_load_check_section_(slot_load_ *load, uint32_t i)
{
	bool is_rows = i < load->on.count;
	int status;

	if (is_rows && load->sections[i].plan->is_plain)
		return SLOT_OK;
	if (is_rows && !load->sections[i].plan->has_more)
		return slot_file_check_flat_(load->file, i,
			load->sections[i].plan, &load->on, load->fault, NULL);
	status = slot_file_check_section_(load->file, i, NULL, load->fault);
	return status == SLOT_OK && is_rows ? slot_load_check_counts_(load, i)
					    : status;
}

static int
slot_load_check_(slot_load_ *load)
{
	uint32_t count = slot_file_section_count_(load->file), i;
	int status = slot_load_plans_(load);

	for (i = 0; i < count && status == SLOT_OK; i++)
		status = slot_load_check_section_(load, i);
	return status;
}

/*---- all of it ------------------------------------------------------------*/

/* What is kept of each row. */
static bool
slot_load_memory_(slot_load_ *load)
{
	uint64_t rows = 0;
	bool has_more = false;
	size_t size;
	uint32_t i;

	for (i = 0; i < load->on.count; i++) {
		rows += load->on.sections[i].count;
		has_more |= load->sections[i].plan->has_more;
	}
	if (rows > SIZE_MAX / sizeof *load->rows - 1)
		return false;
	size = SLOT_CAST(size_t, rows) + 1;
	load->indexes = SLOT_CAST(
		uint32_t *, SLOT_MALLOC(size * sizeof *load->indexes));
	if (!load->indexes)
		return false;
	slot_pages_large_(load->indexes, size * sizeof *load->indexes);
	load->indexes[0] = 0;
	if (!has_more)
		return true;
	load->rows = SLOT_CAST(
		slot_owned_ *, SLOT_MALLOC(size * sizeof *load->rows));
	load->owners = SLOT_CAST(
		void **, SLOT_MALLOC(size * sizeof *load->owners));
	if (!load->rows || !load->owners)
		return false;
	memset(load->rows, 0, size * sizeof *load->rows);
	memset(load->owners, 0, size * sizeof *load->owners);
	return true;
}

static void
slot_load_free_(slot_load_ *load)
{
	slot_plans_free_(&load->plans);
	slot_free_memory_(load->pools.some);
	slot_free_memory_(load->sections);
	slot_free_memory_(load->indexes);
	slot_free_memory_(load->plain.some);
	slot_free_memory_(load->rows);
	slot_free_memory_(load->owners);
	slot_free_memory_(load->pieces.some);
}

/* A section of plain objects, all of which have their places. */
static int
slot_load_plain_(slot_load_ *load, uint32_t i)
{
	const slot_plan_ *plan = load->sections[i].plan;

	return plan->is_plain ? slot_file_check_flat_(load->file, i, plan,
					&load->on, load->fault, load)
			      : SLOT_OK;
}

static int
slot_load_make_(slot_load_ *load)
{
	int status = SLOT_OK;
	uint32_t i;

	if (!slot_load_memory_(load))
		return slot_file_no_memory_(load->fault);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		status = slot_load_section_(load, i);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		status = slot_load_plain_(load, i);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		status = slot_load_fill_(load, i);
	if (status == SLOT_OK)
		status = slot_load_check_made_(load);
	if (status != SLOT_OK)
		slot_load_undo_(load);
	return status;
}

/* Of a file that says that it holds such objects. */
static int
slot_load_file_(slot_load_ *load, const slot_file *file)
{
	int status;

	load->file = file;
	load->on = slot_file_landing_(file);
	status = slot_load_check_(load);
	return status == SLOT_OK ? slot_load_make_(load) : status;
}

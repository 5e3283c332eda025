/* SPDX-License-Identifier: MIT */
/*---- file_older.c --------------------------------------------------------*/

/*
 * A file that was written with another schema is loaded object by object, slot
 * by slot, by name. What its rows lead to is looked at first, as in any file;
 * then all rows are made that the program still has a slot for, from those that
 * nobody owned on; then each gets what it had.
 */

/*---- which rows come ------------------------------------------------------*/

static void
slot_older_keep_(slot_older_ *older, uint64_t row)
{
	if (!row || older->keeps[row - 1])
		return;
	older->keeps[row - 1] = 1;
	older->todo[older->todo_count++] = SLOT_CAST(uint32_t, row);
}

/* What an object owns by slots that there still are. */
static void
slot_older_keep_object_(slot_older_ *older, uint32_t number, const char *from)
{
	const slot_match_ *pair = &older->pairs[number];
	slot_older_many_ many;
	uint32_t i;
	size_t k;

	for (i = 0; i < pair->is->count; i++) {
		int there = older->numbers[pair->numbers + i];
		const slot_info *old;

		if (there < 0)
			continue;
		old = slot_class_info(pair->was, there);
		if ((old->kind != SLOT_KIND_OWN &&
			    old->kind != SLOT_KIND_OBJECT) ||
			!slot_is_set_(old, from))
			continue;
		many = slot_older_elements_(older, pair->was, there, from);
		for (k = 0; k < many.count; k++, many.at += old->size)
			if (old->kind == SLOT_KIND_OWN)
				slot_older_keep_(
					older, slot_cell_row_(old, many.at));
			else
				slot_older_keep_object_(older,
					older->embeds[pair->numbers + i],
					many.at);
	}
}

static const char *
slot_older_row_(const slot_older_ *older, uint64_t row, uint32_t section)
{
	const slot_section_ *its = &older->was.on.sections[section];

	return older->file.base + its->offset +
		(row - its->first) * its->stride;
}

/* From those that nobody owned on. */
static int
slot_older_keep_all_(slot_older_ *older)
{
	const slot_landing_ *on = &older->was.on;
	uint64_t row;
	uint32_t i;

	for (i = 0; i < on->count; i++)
		for (row = on->sections[i].first;
			row - on->sections[i].first < on->sections[i].count;
			row++)
			if (!older->was.rows[row - 1].owner)
				slot_older_keep_(older, row);
	while (older->todo_count > 0) {
		row = older->todo[--older->todo_count];
		i = slot_section_of_row_(on, row);
		if (!older->load->sections[i].plan)
			return slot_load_plan_(older->load, i);
		slot_older_keep_object_(older, older->section_pairs[i],
			slot_older_row_(older, row, i));
	}
	return SLOT_OK;
}

/*---- rows -----------------------------------------------------------------*/

/* What has been made goes again: nothing of it owns another, so that each goes
 * for itself. */
static void
slot_older_undo_(slot_older_ *older, uint64_t rows)
{
	slot_load_ *load = older->load;
	uint64_t row;

	for (row = 1; row <= rows; row++)
		if (load->owners[row - 1])
			slot_cell_put_(load->owners[row - 1], NULL);
	for (row = rows; row > 0; row--)
		if (load->indexes[row])
			slot_pool_free(load->sections[slot_section_of_row_(
							      &load->on, row)]
					       .pool,
				slot_older_made_(load, row));
}

static int
slot_older_make_(slot_older_ *older, uint64_t rows)
{
	slot_load_ *load = older->load;
	uint32_t i = 0;
	uint64_t row;
	void *object;

	for (row = 1; row <= rows; row++) {
		if (!older->keeps[row - 1])
			continue;
		i = slot_section_of_row_(&load->on, row);
		object = slot_new(
			load->sections[i].pool, load->sections[i].plan->type);
		if (!object)
			return slot_file_no_memory_(older->fault);
		load->indexes[row] = slot_pool_index(
			load->sections[i].pool, object);
	}
	return SLOT_OK;
}

static int
slot_older_fill_(slot_older_ *older, uint64_t rows)
{
	slot_load_ *load = older->load;
	int status = SLOT_OK;
	uint32_t i;

	for (older->row = 1; older->row <= rows && status == SLOT_OK;
		older->row++) {
		if (!older->keeps[older->row - 1])
			continue;
		i = slot_section_of_row_(&load->on, older->row);
		status = slot_older_object_(older, older->section_pairs[i],
			slot_load_object_(load, older->row, i),
			slot_older_row_(older, older->row, i));
		if (status == SLOT_OK)
			status = slot_older_attributes_(older,
				older->section_pairs[i],
				slot_load_object_(load, older->row, i),
				slot_older_row_(older, older->row, i));
	}
	return status;
}

/* An object that has been filled: whether it is as setters allow. Owners are
 * asked together with what they own. */
static int
slot_older_check_(slot_older_ *older, uint64_t row)
{
	slot_load_ *load = older->load;
	uint32_t i = slot_section_of_row_(&load->on, row),
		 at = SLOT_CAST(uint32_t, row);
	const slot_plan_ *plan = load->sections[i].plan;
	const void *object = slot_load_object_(load, row, i);
	int status = SLOT_OK;
	const char *text = slot_owned_fault_(load->rows, &at, &status);

	if (text)
		return slot_load_told_(load, status,
			load->on.types[slot_section_of_row_(&load->on, at)], at,
			text);
	if (plan->has_more ? !load->owners[row - 1] &&
				slot_validate(plan->type, object, NULL, NULL) !=
					0
			   : !slot_plan_holds_(
				     plan, SLOT_CAST(const char *, object), 1))
		return slot_file_bad_value_(
			older->fault, plan->type, object, row);
	return SLOT_OK;
}

static int
slot_older_check_all_(slot_older_ *older, uint64_t rows)
{
	int status = SLOT_OK;
	uint64_t row;

	for (row = 1; row <= rows && status == SLOT_OK; row++)
		if (older->keeps[row - 1])
			status = slot_older_check_(older, row);
	return status;
}

/*---- what the file has ----------------------------------------------------*/

/* Zeros, of each row. */
static void *
slot_older_each_(uint64_t rows, size_t size)
{
	size_t bytes = SLOT_CAST(size_t, rows + 1) * size;
	void *memory = rows < SIZE_MAX / size - 1 ? SLOT_MALLOC(bytes) : NULL;

	if (memory)
		memset(memory, 0, bytes);
	return memory;
}

static bool
slot_older_memory_(slot_older_ *older, uint64_t rows)
{
	slot_load_ *load = older->load;

	load->indexes = SLOT_CAST(
		uint32_t *, slot_older_each_(rows, sizeof *load->indexes));
	load->rows = SLOT_CAST(
		slot_owned_ *, slot_older_each_(rows, sizeof *load->rows));
	load->owners = SLOT_CAST(
		void **, slot_older_each_(rows, sizeof *load->owners));
	older->was.rows = SLOT_CAST(
		slot_owned_ *, slot_older_each_(rows, sizeof *load->rows));
	older->keeps = SLOT_CAST(unsigned char *, slot_older_each_(rows, 1));
	older->todo = SLOT_CAST(
		uint32_t *, slot_older_each_(rows, sizeof *older->todo));
	return load->indexes && load->rows && load->owners && older->was.rows &&
		older->keeps && older->todo;
}

/* Each row of another pool than the one that is loaded into has an owner; none
 * owns itself. How deep is asked of what comes of it. */
static int
slot_older_check_tree_(slot_older_ *older, uint32_t i)
{
	const slot_section_ *section = &older->was.on.sections[i];
	const slot_class *type = older->file.types[i];
	uint64_t row = section->first;
	uint32_t circle;

	for (; row - section->first < section->count; row++) {
		if (!older->was.rows[row - 1].owner &&
			slot_class_family_(type) !=
				slot_class_family_(older->file.type))
			return slot_load_told_(&older->was, SLOT_FILE_REFERENCE,
				type, SLOT_CAST(uint32_t, row),
				"nothing owns it");
		circle = slot_owned_depth_(
			older->was.rows, SLOT_CAST(uint32_t, row));
		if (circle)
			return slot_load_told_(&older->was, SLOT_FILE_REFERENCE,
				older->file.types[slot_section_of_row_(
					&older->was.on, circle)],
				circle, "owns itself");
	}
	return SLOT_OK;
}

/* A section's rows, of objects that are more than that; the walk then follows
 * what they lead to. */
static int
slot_older_check_section_(slot_older_ *older, uint32_t i)
{
	const slot_section_ *section = &older->was.on.sections[i];
	const slot_plan_ *plan = older->was.sections[i].plan;
	const char *at = older->file.base + section->offset;
	int status = SLOT_OK;
	uint64_t k;

	if (!plan->has_more)
		return slot_file_check_flat_(&older->file, i, plan,
			&older->was.on, older->fault, NULL);
	status = slot_file_check_section_(&older->file, i, NULL, older->fault);
	older->was.section = &older->was.sections[i];
	for (k = 0; k < section->count && status == SLOT_OK;
		k++, at += section->stride) {
		older->was.row = SLOT_CAST(uint32_t, section->first + k);
		if (!slot_plan_counts_hold_(plan, at))
			return slot_load_told_(&older->was, SLOT_FILE_VALUE,
				plan->type, older->was.row,
				"a count is too large");
		if (!slot_plan_holds_(plan, at, 1))
			return slot_file_bad_value_(
				older->fault, plan->type, at, older->was.row);
		status = slot_load_fill_row_(&older->was, plan, NULL, at);
	}
	return status;
}

/* All that a file holds, whatever the program makes of it. What is behind the
 * rows first: they lead there. */
static int
slot_older_verify_(slot_older_ *older)
{
	slot_load_ *was = &older->was;
	uint32_t sections = slot_file_section_count_(&older->file), i;
	int status = SLOT_OK;

	for (i = was->on.count; i < sections && status == SLOT_OK; i++)
		status = slot_file_check_section_(
			&older->file, i, NULL, older->fault);
	if (status == SLOT_OK && !slot_load_arena_(was))
		status = slot_file_damaged_(older->fault);
	for (i = 0; i < was->on.count && status == SLOT_OK; i++)
		status = slot_older_check_section_(older, i);
	if (status == SLOT_OK && was->arena_next != was->arena_size)
		status = slot_file_damaged_(older->fault);
	for (i = 0; i < was->on.count && status == SLOT_OK; i++)
		status = slot_older_check_tree_(older, i);
	return status;
}

/* The plans of its classes as it tells of them. */
static int
slot_older_plans_(slot_older_ *older)
{
	slot_load_ *was = &older->was;
	uint32_t i;

	was->file = &older->file;
	was->fault = older->fault;
	was->on = slot_file_landing_(&older->file);
	was->sections = SLOT_CAST(slot_load_part_ *,
		slot_older_each_(was->on.count, sizeof *was->sections));
	if (!was->sections)
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < was->on.count; i++) {
		was->sections[i].plan = slot_plans_of_(
			&was->plans, older->file.types[i]);
		if (!was->sections[i].plan)
			return slot_file_no_memory_(older->fault);
	}
	return SLOT_OK;
}

static int
slot_older_load_(slot_older_ *older)
{
	const slot_landing_ *on = &older->was.on;
	uint64_t rows = 0;
	int status;
	uint32_t i;

	for (i = 0; i < on->count; i++)
		rows += on->sections[i].count;
	if (!slot_older_memory_(older, rows))
		return slot_file_no_memory_(older->fault);
	status = slot_older_verify_(older);
	if (status == SLOT_OK)
		status = slot_older_keep_all_(older);
	if (status != SLOT_OK)
		return status;
	status = slot_older_make_(older, rows);
	if (status == SLOT_OK)
		status = slot_older_fill_(older, rows);
	if (status == SLOT_OK)
		status = slot_older_check_all_(older, rows);
	if (status != SLOT_OK)
		slot_older_undo_(older, rows);
	return status;
}

/* The classes that are there still; another has to have no object that comes.
 */
static int
slot_older_sections_(slot_older_ *older)
{
	slot_load_ *load = older->load;
	int status = SLOT_OK;
	uint32_t i;

	load->sections = SLOT_CAST(slot_load_part_ *,
		slot_older_each_(load->on.count, sizeof *load->sections));
	if (!load->sections)
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++) {
		status = slot_load_plan_(load, i);
		if (status == SLOT_FILE_CLASS) {
			memset(older->fault, 0, sizeof *older->fault);
			status = SLOT_OK;
		}
	}
	return status;
}

/* Of a file whose classes are not as they are here: why, is told already, and
 * stays so of what leads out where pointers are of another size. */
static int
slot_load_older_(slot_load_ *load, const slot_file *file)
{
	slot_file_error told = *load->fault;
	slot_older_ older;
	int status;

	memset(&older, 0, sizeof older);
	memset(load->fault, 0, sizeof *load->fault);
	older.file = *file;
	older.file.types = NULL;
	older.fault = load->fault;
	older.load = load;
	load->file = file;
	load->on = slot_file_landing_(file);
	status = slot_older_sections_(&older);
	if (status == SLOT_OK)
		status = slot_older_types_(&older);
	if (status == SLOT_FILE_LAYOUT)
		*load->fault = told;
	if (status == SLOT_OK)
		status = slot_older_match_all_(&older);
	if (status == SLOT_OK)
		status = slot_older_plans_(&older);
	if (status == SLOT_OK)
		status = slot_older_load_(&older);
	slot_older_free_(&older);
	return status;
}

/*---- all of it ------------------------------------------------------------*/

/* Whether objects of the pool's class are saved at all. */
static int
slot_load_root_(slot_load_ *load, const slot_pool *pool)
{
	const slot_plan_ *plan = slot_plans_of_(&load->plans, pool->root);

	return plan && slot_pools_gather_(&load->pools, pool)
		? slot_plan_refused_(plan, load->fault)
		: slot_file_no_memory_(load->fault);
}

int
slot_pool_load(slot_pool *pool, const char *path, slot_file_error *fault)
{
	slot_file_error own;
	slot_file file;
	slot_load_ load;
	int status;

	memset(&load, 0, sizeof load);
	load.fault = slot_file_begin_(fault, &own);
	status = slot_load_root_(&load, pool);
	if (status == SLOT_OK)
		status = slot_file_map_(
			&file, pool->root, &load.pools, path, load.fault);
	if (status == SLOT_OK) {
		status = slot_file_compare_(&file, load.fault);
		if (status == SLOT_OK)
			status = slot_load_file_(&load, &file);
		else if (status == SLOT_FILE_LAYOUT)
			status = slot_load_older_(&load, &file);
		slot_file_close(&file);
	}
	slot_load_free_(&load);
	return status;
}

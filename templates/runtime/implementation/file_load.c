/* SPDX-License-Identifier: MIT */
/*---- file_load.c ---------------------------------------------------------*/

/*
 * A file's objects are copied into a pool once all of them are known to be
 * right: references, which are rows there, become indexes here.
 */

typedef struct slot_load_ {
	slot_pool *pool;
	const slot_file *file;
	uint32_t *indexes; /* of the objects, by row; so many have been made */
	size_t count;
} slot_load_;

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
	if (slab->room == 0)
		slot_slab_full_(pool, slab);
	return count;
}

static void
slot_load_copy_(char *to, const char *from, size_t count, size_t size)
{
	size_t i;

	if (size == 1) /* which takes two in a pool */
		for (i = 0; i < count; i++)
			to[i * 2] = from[i];
	else
		memcpy(to, from, count * size);
}

/* The objects of a section. */
static bool
slot_load_section_(slot_load_ *load, uint32_t number)
{
	const slot_section_ *section = &slot_file_sections_(load->file)[number];
	const slot_class *type = load->file->types[number];
	const char *from = load->file->base + section->offset;
	size_t left = SLOT_CAST(size_t, section->count), count, i;
	void *first;
	uint32_t index;

	for (; left > 0; left -= count, from += count * type->size) {
		count = slot_places_take_(load->pool, type, left, &first);
		if (count == 0)
			return false;
		slot_load_copy_(
			SLOT_CAST(char *, first), from, count, type->size);
		index = slot_pool_index(load->pool, first);
		for (i = 0; i < count; i++)
			load->indexes[load->count++] = index +
				SLOT_CAST(uint32_t, i);
	}
	return true;
}

static void
slot_load_refs_(const slot_load_ *load, const slot_plan_ *plan, void *object)
{
	size_t i, k, count;
	uint32_t row;
	char *at;

	for (i = 0; i < plan->count; i++) {
		const slot_spot_ *spot = &plan->spots[i];

		if (spot->slot->kind != SLOT_KIND_REF)
			continue;
		count = slot_spot_count_(spot, object);
		at = SLOT_CAST(char *, object) + spot->at + spot->slot->offset;
		for (k = 0; k < count; k++, at += 4) {
			memcpy(&row, at, 4);
			if (!row)
				continue;
			row = load->indexes[row - 1];
			memcpy(at, &row, 4);
		}
	}
}

/* All of them are there: where references lead to. */
static bool
slot_load_link_(const slot_load_ *load)
{
	const slot_section_ *section = slot_file_sections_(load->file);
	uint32_t sections = slot_file_section_count_(load->file) - 1, i;
	slot_plan_ plan;
	bool made;
	uint64_t k;

	for (i = 0; i < sections; i++, section++) {
		made = slot_plan_make_(&plan, load->file->types[i]);
		for (k = 0; made && plan.has_refs && k < section->count; k++)
			slot_load_refs_(load, &plan,
				slot_pool_at(load->pool,
					load->indexes[section->first - 1 + k]));
		slot_plan_free_(&plan);
		if (!made)
			return false;
	}
	return true;
}

static bool
slot_load_all_(slot_load_ *load)
{
	uint32_t sections = slot_file_section_count_(load->file) - 1, i;

	for (i = 0; i < sections; i++)
		if (!slot_load_section_(load, i))
			return false;
	return slot_load_link_(load);
}

/* What has been made goes again. */
static void
slot_load_undo_(slot_load_ *load)
{
	while (load->count > 0)
		slot_pool_free(load->pool,
			slot_pool_at(load->pool, load->indexes[--load->count]));
}

static int
slot_load_file_(slot_pool *pool, const slot_file *file, slot_file_error *fault)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t sections = slot_file_section_count_(file) - 1, i;
	uint64_t rows = 0;
	slot_load_ load;
	bool is_good;

	for (i = 0; i < sections; i++) {
		if (!file->types[i])
			return slot_file_fault_(fault, SLOT_FILE_CLASS,
				"has objects of a class that the pool has "
				"never had and its root's tables do not tell "
				"of");
		rows += section[i].count;
	}
	memset(&load, 0, sizeof load);
	load.pool = pool;
	load.file = file;
	if (rows > SIZE_MAX / sizeof *load.indexes - 1)
		return slot_file_no_memory_(fault);
	load.indexes = SLOT_CAST(uint32_t *,
		SLOT_MALLOC(
			(SLOT_CAST(size_t, rows) + 1) * sizeof *load.indexes));
	if (!load.indexes)
		return slot_file_no_memory_(fault);
	is_good = slot_load_all_(&load);
	if (!is_good)
		slot_load_undo_(&load);
	SLOT_FREE(load.indexes);
	return is_good ? SLOT_OK : slot_file_no_memory_(fault);
}

int
slot_pool_load(slot_pool *pool, const char *path, slot_file_error *fault)
{
	slot_file_error own;
	slot_file file;
	int status;

	fault = slot_file_begin_(fault, &own);
	status = slot_file_kind_(pool->root, fault);
	if (status == SLOT_OK)
		status = slot_file_map_(&file, pool->root, pool, path, fault);
	if (status != SLOT_OK)
		return status;
	status = slot_file_verify(&file, fault);
	if (status == SLOT_OK)
		status = slot_load_file_(pool, &file, fault);
	slot_file_close(&file);
	return status;
}

/* SPDX-License-Identifier: MIT */
/*---- file_open.c ---------------------------------------------------------*/

/*
 * What a file says of itself is believed only where all of it is as version 1
 * writes it: each section where the one before it ends, the file as long as
 * they are. Rows are not looked at.
 */

static const slot_file_head_ *
slot_file_head_of_(const slot_file *file)
{
	const void *base = file->base;

	return SLOT_CAST(const slot_file_head_ *, base);
}

static const slot_section_ *
slot_file_sections_(const slot_file *file)
{
	const void *at = file->base + sizeof(slot_file_head_);

	return SLOT_CAST(const slot_section_ *, at);
}

static uint32_t
slot_file_section_count_(const slot_file *file)
{
	return slot_file_head_of_(file)->sections;
}

/* Behind those of rows come the arena, where there is one, and what is said of
 * all. */
static const slot_section_ *
slot_file_arena_(const slot_file *file)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t count = slot_file_section_count_(file);

	return count > 1 && section[count - 2].kind == SLOT_SECTION_ARENA
		? &section[count - 2]
		: NULL;
}

static uint32_t
slot_file_row_sections_(const slot_file *file)
{
	return slot_file_section_count_(file) -
		(slot_file_arena_(file) ? 2u : 1u);
}

static int
slot_file_damaged_(slot_file_error *fault)
{
	return slot_file_fault_(
		fault, SLOT_FILE_DAMAGED, "is not as it was written");
}

/* Of the first 64 bytes. */
static int
slot_file_check_head_(const slot_file *file, slot_file_error *fault)
{
	const slot_file_head_ *head = slot_file_head_of_(file);
	uint32_t order = SLOT_FILE_ORDER_, version = 1;
	uint64_t table;

	if (file->size < sizeof *head || memcmp(head->magic, "slotgen", 8) != 0)
		return slot_file_fault_(
			fault, SLOT_FILE_NONE, "is no file of objects");
	if (head->order != order)
		return slot_file_fault_(fault, SLOT_FILE_ORDER,
			"was written on a machine of the other byte order");
	if (head->version != version)
		return slot_file_fault_(fault, SLOT_FILE_VERSION,
			"is of a later version of the format");
	table = sizeof *head +
		SLOT_CAST(uint64_t, head->sections) * sizeof(slot_section_);
	if (head->page != SLOT_PAGE_ || head->bytes != file->size ||
		head->sections == 0 || table > file->size || head->zeros[0] ||
		head->zeros[1])
		return slot_file_damaged_(fault);
	return SLOT_OK;
}

/* The sum is of the head with zero in its place, and of the table. */
static int
slot_file_check_sum_(const slot_file *file, slot_file_error *fault)
{
	size_t size = sizeof(slot_file_head_) +
		slot_file_section_count_(file) * sizeof(slot_section_);
	char *copy = SLOT_CAST(char *, SLOT_MALLOC(size));
	uint64_t sum = 0;

	if (!copy)
		return slot_file_no_memory_(fault);
	memcpy(copy, file->base, size);
	memcpy(copy + offsetof(slot_file_head_, sum), &sum, 8);
	sum = slot_sum_(copy, size);
	SLOT_FREE(copy);
	return sum == slot_file_head_of_(file)->sum ? SLOT_OK
						    : slot_file_damaged_(fault);
}

/* What a section says of itself but for where it is; the number of its first
 * row. */
static bool
slot_section_is_right_(
	const slot_section_ *section, enum slot_section_kind kind, uint64_t row)
{
	if (section->kind != SLOT_CAST(uint64_t, kind) ||
		section->stride == 0 || section->count == 0)
		return false;
	if (kind == SLOT_SECTION_ROWS)
		return section->first == row &&
			section->count <= UINT32_MAX - row;
	return !section->first && !section->type && !section->layout &&
		section->stride == 1;
}

/* Each begins where the one before it ends, rows first, and the last says what
 * they are. */
static bool
slot_file_sections_fit_(const slot_file *file)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t count = slot_file_section_count_(file), i;
	uint32_t rows = slot_file_row_sections_(file);
	uint64_t at = sizeof(slot_file_head_) + count * sizeof *section;
	uint64_t row = 1, bytes;

	for (i = 0; i < count; i++, section++) {
		at = slot_page_up_(at);
		if (!slot_section_is_right_(section,
			    i < rows                ? SLOT_SECTION_ROWS
				    : i + 1 < count ? SLOT_SECTION_ARENA
						    : SLOT_SECTION_DESCRIBE,
			    row) ||
			section->offset != at || at > file->size ||
			section->count > (file->size - at) / section->stride)
			return false;
		row += section->count;
		bytes = section->count * section->stride;
		if (section->sums != slot_eight_up_(at + bytes))
			return false;
		at = slot_section_end_(section);
		if (at > file->size)
			return false;
	}
	return at == file->size;
}

/*---- classes --------------------------------------------------------------*/

static slot_span_
slot_file_lines_(const slot_file *file)
{
	const slot_section_ *last = slot_file_sections_(file) +
		slot_file_section_count_(file) - 1;
	slot_span_ lines;

	lines.at = file->base + last->offset;
	lines.end = lines.at + last->count;
	return lines;
}

/* Which classes of the program its sections are of; all but those of the family
 * that other tables have. Of one that is only mapped none may lead out of the
 * file. */
static int
slot_file_types_(
	slot_file *file, const slot_pools_ *pools, slot_file_error *fault)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t count = slot_file_section_count_(file), i;
	uint32_t rows = slot_file_row_sections_(file);
	const slot_class *type;
	int status = SLOT_OK;
	size_t number;

	file->types = SLOT_CAST(
		const slot_class **, SLOT_MALLOC(count * sizeof *file->types));
	if (!file->types)
		return slot_file_no_memory_(fault);
	memset(file->types, 0, count * sizeof *file->types);
	for (i = 0; i < rows && status == SLOT_OK; i++) {
		type = pools
			? slot_class_in_pools_(pools, section[i].type, &number)
			: slot_class_beside_(file->type, section[i].type);
		if (type && !pools)
			status = slot_file_kind_(type, fault);
		file->types[i] = type;
	}
	return status;
}

/* Whether they are in the file as they are here. */
static int
slot_file_compare_(const slot_file *file, slot_file_error *fault)
{
	slot_lines_ lines;
	slot_span_ is;
	uint32_t count = slot_file_section_count_(file), i;
	int status = SLOT_OK;

	memset(&lines, 0, sizeof lines);
	for (i = 0; i < count; i++)
		if (file->types[i])
			slot_line_of_(&lines, file->types[i]);
	if (slot_lines_make_(&lines)) {
		is.at = lines.text;
		is.end = lines.text + lines.length;
		status = slot_lines_read_(is, slot_file_lines_(file), fault);
	} else {
		status = slot_file_no_memory_(fault);
	}
	slot_lines_free_(&lines);
	for (i = 0; i < count && status == SLOT_OK; i++)
		if (file->types[i] &&
			(slot_file_sections_(file)[i].stride !=
					file->types[i]->size ||
				slot_file_sections_(file)[i].layout !=
					file->types[i]->layout))
			return slot_file_damaged_(fault);
	return status;
}

static int
slot_file_check_(
	slot_file *file, const slot_pools_ *pools, slot_file_error *fault)
{
	int status = slot_file_check_head_(file, fault);
	slot_writer_ to;

	if (status == SLOT_OK)
		status = slot_file_check_sum_(file, fault);
	if (status != SLOT_OK)
		return status;
	if (!slot_file_sections_fit_(file))
		return slot_file_damaged_(fault);
	if (slot_file_head_of_(file)->root != slot_class_family_(file->type)) {
		to = slot_writer_on_(fault->text, sizeof fault->text);
		fault->status = SLOT_FILE_CLASS;
		slot_say_text_(&to, "holds no '");
		slot_say_text_(&to, slot_class_name(file->type));
		slot_say_text_(&to, "' but objects of another class");
		slot_say_end_(&to);
		return SLOT_FILE_CLASS;
	}
	return slot_file_types_(file, pools, fault);
}

/* How far behind an object something may lead that nobody verified: as far as
 * the largest count. */
static uint64_t
slot_file_reach_(const slot_class *type)
{
	uint64_t reach = 0, beyond;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));

		beyond = 0;
		if (slot->flags & SLOT_IS_BOUNDED)
			beyond = slot_ones(slot->count_size * 8u) * slot->size *
				slot->inner;
		if (slot->kind == SLOT_KIND_OBJECT &&
			!(slot->flags & SLOT_IS_LIST))
			beyond += slot_file_reach_(slot_info_class(slot));
		if (beyond > reach)
			reach = beyond;
	}
	return reach;
}

/* The same of a class and of those in its tables. */
static uint64_t
slot_file_behind_(const slot_class *type)
{
	const slot_class *first = SLOT_CAST(const slot_class *,
		slot_place_(type, -SLOT_CAST(int64_t, type->here)));
	uint64_t behind = 0, reach;
	uint32_t i;

	for (i = 0; i < type->siblings; i++) {
		reach = slot_file_reach_(&first[i]);
		if (reach > behind)
			behind = reach;
	}
	return slot_page_up_(behind) + SLOT_PAGE_;
}

/* As one of a class, for pools or none; whether its classes are as they are
 * here is not asked yet. */
static int
slot_file_map_(slot_file *file, const slot_class *type,
	const slot_pools_ *pools, const char *path, slot_file_error *fault)
{
	int status;

	memset(file, 0, sizeof *file);
	file->type = type;
	if (!slot_file_bring_(file, path, slot_file_behind_(type)))
		status = slot_file_refused_(fault, "cannot be read");
	else
		status = slot_file_check_(file, pools, fault);
	if (status != SLOT_OK)
		slot_file_close(file);
	return status;
}

int
slot_file_open_(const slot_class *type, slot_file *file, const char *path,
	slot_file_error *fault)
{
	slot_file_error own;
	int status;

	fault = slot_file_begin_(fault, &own);
	memset(file, 0, sizeof *file);
	status = slot_file_kind_(type, fault);
	if (status == SLOT_OK)
		status = slot_file_map_(file, type, NULL, path, fault);
	if (status != SLOT_OK)
		return status;
	status = slot_file_compare_(file, fault);
	if (status != SLOT_OK)
		slot_file_close(file);
	return status;
}

/*---- its objects ----------------------------------------------------------*/

const void *
slot_file_rows_(const slot_class *type, const slot_file *file, size_t *count)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t i;

	*count = 0;
	for (i = 0; i < slot_file_row_sections_(file); i++)
		if (file->types[i] && slot_class_same(file->types[i], type)) {
			*count = SLOT_CAST(size_t, section[i].count);
			return file->base + section[i].offset;
		}
	return NULL;
}

const void *
slot_file_at_(const slot_class *type, const slot_file *file, uint64_t row)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t i;

	for (i = 0; i < slot_file_row_sections_(file); i++)
		if (row - section[i].first < section[i].count)
			return file->types[i] && slot_is_a(file->types[i], type)
				? file->base + section[i].offset +
					(row - section[i].first) *
						section[i].stride
				: NULL;
	return NULL;
}

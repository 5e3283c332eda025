/* SPDX-License-Identifier: MIT */
/*---- file_older.c --------------------------------------------------------*/

/*
 * A file that was written with another schema is loaded object by object, slot
 * by slot, by name. Whether that can be is asked of the classes before any
 * object: each slot of the program is one of the file of the same kind, or
 * need not be given. Then each value is, whether its slot here takes it: of an
 * enum by its text, of a number whatever its size.
 */

/* A class here and there: for each slot here, which it is there, or -1. */
typedef struct slot_match_ {
	const slot_class *is, *was;
	size_t numbers; /* where they begin in those of all pairs */
} slot_match_;

typedef struct slot_older_ {
	slot_load_ *load;
	slot_file file; /* with classes as it tells of them */
	slot_told_ told;
	slot_match_ *pairs;
	size_t pair_count, pair_room;
	int32_t *numbers;
	size_t number_count, number_room;
	slot_file_error *fault;
	uint64_t row;
	char path[200]; /* of embedded objects, where a value is */
	size_t length;
} slot_older_;

static void
slot_older_free_(slot_older_ *older)
{
	slot_told_free_(&older->told);
	slot_free_memory_(older->file.types);
	slot_free_memory_(older->pairs);
	slot_free_memory_(older->numbers);
}

/*---- classes --------------------------------------------------------------*/

/* Why a slot cannot be read. */
static int
slot_older_refuse_(slot_older_ *older, const slot_class *type,
	const slot_info *slot, const char *words)
{
	slot_writer_ to;

	to = slot_writer_on_(older->fault->text, sizeof older->fault->text);
	older->fault->status = SLOT_FILE_LAYOUT;
	slot_say_text_(&to, "was written with another schema: class '");
	slot_say_text_(&to, slot_class_name(type));
	slot_say_text_(&to, "': slot '");
	slot_say_(&to, slot_class_text(type, slot->name), slot->name_length);
	slot_say_text_(&to, "' ");
	slot_say_text_(&to, words);
	slot_say_text_(&to, " (slotgen --against tells all)");
	slot_say_end_(&to);
	return SLOT_FILE_LAYOUT;
}

static int32_t
slot_older_named_(const slot_class *was, const char *name, size_t length)
{
	const slot_info *slot;
	uint32_t i;

	for (i = 0; i < was->count; i++) {
		slot = slot_class_info(was, SLOT_CAST(int, i));
		if (slot->name_length == length &&
			memcmp(slot_class_text(was, slot->name), name,
				length) == 0)
			return SLOT_CAST(int32_t, i);
	}
	return -1;
}

/* By its name, or by that which texts have for it: who renames a slot leaves
 * it that. */
static int32_t
slot_older_find_(
	const slot_class *is, const slot_info *slot, const slot_class *was)
{
	int32_t number = slot_older_named_(
		was, slot_class_text(is, slot->name), slot->name_length);

	return number >= 0
		? number
		: slot_older_named_(was, slot_class_text(is, slot->external),
			  slot->external_length);
}

/* A reference by index, in its place. */
static bool
slot_older_is_ref_(const slot_info *slot)
{
	return slot->kind == SLOT_KIND_REF && slot->flags & SLOT_IS_INDEX &&
		!(slot->flags & SLOT_IS_LIST);
}

/* Whether a reference there leads to what one here may. */
static bool
slot_older_leads_(const slot_info *is, const slot_info *was)
{
	const slot_class *its = slot_info_class(is);

	return !its || (was->target && slot_is_a(slot_info_class(was), its));
}

static bool
slot_is_integer_(const slot_info *slot)
{
	return slot->kind == SLOT_KIND_INT || slot->kind == SLOT_KIND_UINT;
}

/* Whether values of one kind can be values of the other. */
static bool
slot_older_is_kind_(const slot_info *is, const slot_info *was)
{
	switch (is->kind) {
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot_is_integer_(was);
	case SLOT_KIND_REAL:
		return slot_is_integer_(was) ||
			(was->kind == SLOT_KIND_REAL && was->size <= is->size);
	case SLOT_KIND_ENUM:
		return was->kind == SLOT_KIND_ENUM &&
			((slot_info_enum(is)->flags ^
				 slot_info_enum(was)->flags) &
				SLOT_ENUM_FLAGS) == 0;
	case SLOT_KIND_OBJECT: /* references in lists are not followed */
		return was->kind == SLOT_KIND_OBJECT &&
			!(is->flags & SLOT_IS_LIST) &&
			slot_class_same(
				slot_info_class(is), slot_info_class(was));
	case SLOT_KIND_REF:
		return was->kind == SLOT_KIND_REF && slot_older_leads_(is, was);
	default:
		return is->kind == was->kind;
	}
}

/* Why a slot there cannot be one here, or NULL. */
static const char *
slot_older_differs_(const slot_info *is, const slot_info *was)
{
	if (is->dimensions != was->dimensions || !slot_older_is_kind_(is, was))
		return "is of another type";
	if (is->dimensions > 1 &&
		(is->inner != was->inner ||
			(is->dimensions > 2 && is->step[0] != was->step[0]) ||
			(is->dimensions > 3 && is->step[1] != was->step[1])))
		return "has rows of another length";
	if (!(is->flags & SLOT_IS_LIST) && !(was->flags & SLOT_IS_BOUNDED) &&
		was->length > is->length)
		return "has fewer elements";
	return NULL;
}

/* Of a slot that the file has not. */
static bool
slot_older_may_lack_(const slot_info *slot)
{
	return slot->flags & (SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT) ||
		(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED) &&
			!slot_must_be_set_(slot));
}

static const slot_match_ *
slot_older_pair_(
	const slot_older_ *older, const slot_class *is, const slot_class *was)
{
	size_t i;

	for (i = 0; i < older->pair_count; i++)
		if (older->pairs[i].is == is && older->pairs[i].was == was)
			return &older->pairs[i];
	return NULL;
}

static bool
slot_older_add_(slot_older_ *older, const slot_class *is, const slot_class *was)
{
	void *pairs = older->pairs, *numbers = older->numbers;
	slot_match_ *pair;

	if (slot_grow_(&pairs, &older->pair_room, older->pair_count + 1,
		    sizeof *older->pairs))
		older->pairs = SLOT_CAST(slot_match_ *, pairs);
	else
		return false;
	if (slot_grow_(&numbers, &older->number_room,
		    older->number_count + is->count, sizeof *older->numbers))
		older->numbers = SLOT_CAST(int32_t *, numbers);
	else
		return false;
	pair = &older->pairs[older->pair_count++];
	pair->is = is;
	pair->was = was;
	pair->numbers = older->number_count;
	older->number_count += is->count;
	return true;
}

/* Finds out which slot is which, of a class and of those that it embeds. */
static int
slot_older_match_(
	slot_older_ *older, const slot_class *is, const slot_class *was)
{
	size_t first = older->number_count;
	int status = SLOT_OK;
	uint32_t i;

	if (slot_older_pair_(older, is, was))
		return SLOT_OK;
	if (!slot_older_add_(older, is, was))
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < is->count && status == SLOT_OK; i++) {
		const slot_info *slot = slot_class_info(is, SLOT_CAST(int, i));
		int32_t number = slot_older_find_(is, slot, was);
		const slot_info *old;
		const char *words;

		older->numbers[first + i] = number;
		if (number < 0) {
			if (!slot_older_may_lack_(slot))
				return slot_older_refuse_(older, is, slot,
					"is new and has no default");
			continue;
		}
		old = slot_class_info(was, number);
		words = slot_older_differs_(slot, old);
		if (words)
			return slot_older_refuse_(older, is, slot, words);
		if (slot->kind == SLOT_KIND_OBJECT)
			status = slot_older_match_(older, slot_info_class(slot),
				slot_info_class(old));
	}
	return status;
}

/* What the file says of its sections' classes, in the place of the program's.
 * SLOT_FILE_LAYOUT: their objects are more than rows. */
static int
slot_older_types_(slot_older_ *older)
{
	const slot_section_ *section = slot_file_sections_(&older->file);
	uint32_t sections = slot_file_row_sections_(&older->file), i;
	const slot_class **types;

	if (!slot_told_read_(&older->told, slot_file_lines_(&older->file)))
		return older->told.failed ? slot_file_damaged_(older->fault)
					  : slot_file_no_memory_(older->fault);
	types = SLOT_CAST(const slot_class **,
		SLOT_MALLOC((sections + SLOT_CAST(size_t, 1)) * sizeof *types));
	older->file.types = types;
	if (!types)
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < sections; i++) {
		types[i] = slot_told_find_(&older->told, section[i].type);
		if (!types[i] || types[i]->size != section[i].stride ||
			!slot_told_nests_(types[i], 0))
			return slot_file_damaged_(older->fault);
		if (slot_unflat_(types[i]) || types[i]->dict)
			return SLOT_FILE_LAYOUT;
	}
	types[sections] = NULL;
	return SLOT_OK;
}

static int
slot_older_match_all_(slot_older_ *older)
{
	uint32_t sections = slot_file_row_sections_(&older->file), i;
	int status = SLOT_OK;

	for (i = 0; i < sections && status == SLOT_OK; i++)
		status = slot_older_match_(older, older->load->file->types[i],
			older->file.types[i]);
	return status;
}

/*---- values ---------------------------------------------------------------*/

/* "Trade in row 3: place.x: " */
static slot_writer_
slot_older_say_(slot_older_ *older, const slot_class *type, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const slot_landing_ *on = &older->load->on;
	slot_writer_ to = slot_file_say_cell_(older->fault, SLOT_FILE_VALUE,
		on->types[slot_section_of_row_(on, older->row)], older->row,
		NULL);

	slot_say_(&to, older->path, older->length);
	slot_say_(&to, slot_class_text(type, slot->name), slot->name_length);
	slot_say_text_(&to, ": ");
	return to;
}

static int
slot_older_missing_(slot_older_ *older, const slot_class *type, int number)
{
	slot_writer_ to = slot_older_say_(older, type, number);

	slot_say_text_(&to, "is missing");
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

static int
slot_older_many_(
	slot_older_ *older, const slot_class *type, int number, size_t count)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_writer_ to = slot_older_say_(older, type, number);

	slot_say_natural_(&to, count / slot->inner);
	slot_say_text_(&to, " elements are above ");
	slot_say_natural_(&to, slot->length / slot->inner);
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

/* A value that the slot does not take. */
static int
slot_older_bad_value_(slot_older_ *older, const slot_class *type, int number,
	slot_value value, int status)
{
	const slot_info *slot = slot_class_info(type, number);
	slot_writer_ to;
	slot_fault fault;

	if (status == SLOT_NO_MEMORY)
		return slot_file_no_memory_(older->fault);
	to = slot_older_say_(older, type, number);
	if (slot->kind == SLOT_KIND_ENUM && slot_is_text_(value)) {
		slot_say_quoted_(&to, value.as.text, value.length, true);
		slot_say_text_(&to, " is no ");
		slot_say_enum_name_(&to, slot);
	} else if (slot->kind == SLOT_KIND_REAL &&
		value.kind != SLOT_KIND_REAL) {
		slot_say_value_(&to, value);
		slot_say_text_(&to,
			slot->size == 4 ? " has more bits than a float"
					: " has more bits than a double");
	} else {
		slot_refuse_(&fault, type, number, value);
		if (fault.status == SLOT_REFUSED)
			slot_say_refusal_(&to, &fault);
		else
			slot_say_rule_(&to, &fault, slot);
	}
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

static slot_value
slot_older_text_(const slot_enum *type, int64_t number)
{
	const char *text = slot_enum_text(type, number);

	return slot_text(text, text ? strlen(text) : 0);
}

/* The number here of an enum's number there, by its text. One that has none an
 * open enum may keep. */
static int
slot_older_enum_(const slot_enum *is, const slot_enum *was, slot_value *value)
{
	slot_value text = slot_older_text_(was, value->as.integer);
	int64_t number;

	if (!text.as.text)
		return is->flags & SLOT_ENUM_OPEN ? SLOT_OK : SLOT_OUT_OF_RANGE;
	if (slot_enum_number(is, text.as.text, text.length, &number)) {
		value->as.integer = number;
		return SLOT_OK;
	}
	*value = text;
	return SLOT_OUT_OF_RANGE;
}

/* The same of one whose numbers are sums: of each that is in it. */
static int
slot_older_flags_(const slot_enum *is, const slot_enum *was, slot_value *value)
{
	int64_t all = value->as.integer, sum = 0, left = all;
	const slot_enum_value *values = slot_enum_values(was);
	slot_value each;
	uint32_t i;

	for (i = 0; i < was->count; i++) {
		if ((all & values[i].number) != values[i].number)
			continue;
		each = slot_enumerator(values[i].number);
		if (slot_older_enum_(is, was, &each) != SLOT_OK) {
			*value = each;
			return SLOT_OUT_OF_RANGE;
		}
		sum |= each.as.integer;
		left &= ~values[i].number;
	}
	value->as.integer = sum | left;
	return SLOT_OK;
}

/* What a value there is here. */
static int
slot_older_convert_(
	const slot_info *is, const slot_info *was, slot_value *value)
{
	if (is->kind == SLOT_KIND_ENUM)
		return slot_info_enum(is)->flags & SLOT_ENUM_FLAGS
			? slot_older_flags_(slot_info_enum(is),
				  slot_info_enum(was), value)
			: slot_older_enum_(slot_info_enum(is),
				  slot_info_enum(was), value);
	return slot_convert_(is, value);
}

static int
slot_older_object_(slot_older_ *older, const slot_class *is, void *to,
	const slot_class *was, const void *from);

/* One of an array, or all there is. */
static int
slot_older_element_(slot_older_ *older, const slot_match_ *pair, int number,
	void *object, const void *from, size_t i)
{
	int there = older->numbers[pair->numbers + SLOT_CAST(size_t, number)];
	const slot_info *slot = slot_class_info(pair->is, number);
	const slot_info *old = slot_class_info(pair->was, there);
	const slot_class *is = pair->is, *was = pair->was;
	char *at = slot_elements_(slot, object) + i * slot->size;
	slot_value value;
	int status;

	(void)slot_read_at(was, from, there, i, &value);
	if (slot->kind == SLOT_KIND_OBJECT) {
		size_t length = older->length;
		slot_writer_ to;

		to = slot_writer_on_(older->path, sizeof older->path);
		to.length = length;
		slot_say_(&to, slot_class_text(is, slot->name),
			slot->name_length);
		slot_say_text_(&to, ".");
		older->length = to.length < sizeof older->path ? to.length
							       : length;
		status = slot_older_object_(older, slot_info_class(slot), at,
			slot_info_class(old), value.as.object);
		older->length = length;
		return status;
	}
	status = slot_older_convert_(slot, old, &value);
	if (status == SLOT_OK)
		status = slot_store_owned_(slot, at, value);
	return status == SLOT_OK
		? SLOT_OK
		: slot_older_bad_value_(older, is, number, value, status);
}

static int
slot_older_unset_(
	slot_older_ *older, const slot_match_ *pair, int number, void *object)
{
	const slot_info *slot = slot_class_info(pair->is, number);

	if (slot->flags & SLOT_IS_OPTIONAL)
		(void)slot_unset_(pair->is, object, number);
	else if (!(slot->flags & SLOT_HAS_DEFAULT))
		return slot_older_missing_(older, pair->is, number);
	return SLOT_OK;
}

/* A slot that both have. */
static int
slot_older_slot_(slot_older_ *older, const slot_match_ *pair, int number,
	void *object, const void *from)
{
	int there = older->numbers[pair->numbers + SLOT_CAST(size_t, number)];
	const slot_info *slot = slot_class_info(pair->is, number);
	const slot_info *old = slot_class_info(pair->was, there);
	const slot_class *is = pair->is;
	size_t count = slot_count(pair->was, from, there), i;
	int status = SLOT_OK;

	if (!slot_is_set_(old, from))
		return slot_older_unset_(older, pair, number, object);
	if (!(slot->flags & SLOT_IS_LIST) && count > slot->length)
		return slot_older_many_(older, is, number, count);
	if (slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED))
		status = slot_resize_(is, object, number, count / slot->inner);
	if (status != SLOT_OK)
		return slot_file_no_memory_(older->fault);
	slot_presence_put_(slot, object, true);
	for (i = 0; i < count && status == SLOT_OK; i++)
		status = slot_older_element_(
			older, pair, number, object, from, i);
	return status;
}

static int
slot_older_object_(slot_older_ *older, const slot_class *is, void *to,
	const slot_class *was, const void *from)
{
	const slot_match_ *pair = slot_older_pair_(older, is, was);
	int status = SLOT_OK;
	uint32_t i;

	for (i = 0; i < is->count && status == SLOT_OK; i++)
		if (older->numbers[pair->numbers + i] >= 0)
			status = slot_older_slot_(
				older, pair, SLOT_CAST(int, i), to, from);
	return status;
}

/*---- rows -----------------------------------------------------------------*/

/* Whether rows that references have are of their classes. */
static int
slot_older_check_refs_(
	slot_older_ *older, const slot_plan_ *plan, const void *object)
{
	slot_cells_ cells = slot_cells_of_(plan, object);
	uint64_t row;

	while (slot_next_cell_(&cells)) {
		if (!slot_older_is_ref_(cells.cell.slot))
			continue;
		row = slot_cell_row_(cells.cell.slot,
			slot_place_(object, SLOT_CAST(int64_t, cells.at)));
		if (row &&
			!slot_row_lands_(&older->load->on, row,
				slot_info_class(cells.cell.slot)))
			return slot_file_bad_ref_(older->fault, plan->type,
				&cells.cell, older->row, row);
	}
	return SLOT_OK;
}

/* An object that has been filled: whether it is as setters allow. */
static int
slot_older_check_(
	slot_older_ *older, const slot_plan_ *plan, const void *object)
{
	if (!slot_plan_holds_(plan, SLOT_CAST(const char *, object), 1))
		return slot_file_bad_value_(
			older->fault, plan->type, object, older->row);
	return plan->has_refs ? slot_older_check_refs_(older, plan, object)
			      : SLOT_OK;
}

static int
slot_older_rows_(slot_older_ *older, uint32_t number)
{
	slot_load_ *load = older->load;
	const slot_section_ *section = &load->on.sections[number];
	const slot_plan_ *plan = load->sections[number].plan;
	const char *from = older->file.base + section->offset;
	slot_pool *pool = load->sections[number].pool;
	int status = SLOT_OK;
	void *object;
	uint64_t i;

	for (i = 0; i < section->count && status == SLOT_OK;
		i++, from += section->stride) {
		object = slot_new(pool, plan->type);
		if (!object)
			return slot_file_no_memory_(older->fault);
		load->indexes[++load->count] = slot_pool_index(pool, object);
		older->row = section->first + i;
		status = slot_older_object_(older, plan->type, object,
			older->file.types[number], from);
		if (status == SLOT_OK)
			status = slot_older_check_(older, plan, object);
	}
	return status;
}

/* All are there: rows become indexes. */
static void
slot_older_link_(const slot_load_ *load, uint32_t number)
{
	const slot_section_ *section = &load->on.sections[number];
	const slot_plan_ *plan = load->sections[number].plan;
	uint64_t i;
	uint32_t row;
	char *object;

	for (i = 0; plan->has_refs && i < section->count; i++) {
		slot_cells_ cells;

		object = SLOT_CAST(char *,
			slot_load_object_(load, section->first + i, number));
		cells = slot_cells_of_(plan, object);
		while (slot_next_cell_(&cells)) {
			if (!slot_older_is_ref_(cells.cell.slot))
				continue;
			memcpy(&row, object + cells.at, 4);
			memcpy(object + cells.at, &load->indexes[row], 4);
		}
	}
}

static int
slot_older_fill_(slot_older_ *older)
{
	slot_load_ *load = older->load;
	int status = SLOT_OK;
	uint32_t i;

	if (!slot_load_memory_(load))
		return slot_file_no_memory_(older->fault);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		status = slot_older_rows_(older, i);
	for (i = 0; i < load->on.count && status == SLOT_OK; i++)
		slot_older_link_(load, i);
	if (status != SLOT_OK)
		slot_load_undo_(load);
	return status;
}

/* Of a file whose classes are not as they are here: why, is told already. What
 * is more than rows is not read so. */
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
	status = slot_load_sections_(load);
	if (status == SLOT_OK)
		status = slot_older_types_(&older);
	if (status == SLOT_FILE_LAYOUT)
		*load->fault = told;
	if (status == SLOT_OK)
		status = slot_older_match_all_(&older);
	if (status == SLOT_OK)
		status = slot_file_verify(&older.file, load->fault);
	if (status == SLOT_OK)
		status = slot_older_fill_(&older);
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

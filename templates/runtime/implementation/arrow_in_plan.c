/* SPDX-License-Identifier: MIT */
/*---- arrow_in_plan.c -----------------------------------------------------*/

/*
 * A stream's schema beside a class: which slot each column goes to, and whether
 * its values can be the slot's. A column that is no slot is refused, or passed
 * over where the class says so; what needs a value needs a column.
 */

/* What is wrong with a schema, whatever it says; NULL: nothing. */
static const char *
slot_schema_wrong_(const struct ArrowSchema *schema)
{
	int64_t i;

	if (!schema)
		return "a schema is missing";
	if (!schema->release)
		return "its schema is released";
	if (!schema->format)
		return "its schema has no format";
	if (schema->n_children < 0 || (schema->n_children && !schema->children))
		return "its schema has no children";
	for (i = 0; i < schema->n_children && i < SLOT_SOURCE_COLUMNS_; i++)
		if (!schema->children[i] || !schema->children[i]->release)
			return "its schema lacks a child, or it is released";
	return NULL;
}

/* Of what others own there is nothing outside that could. */
static bool
slot_is_taken_(const slot_info *slot)
{
	return !(slot->flags & SLOT_IS_BORROWED) &&
		(slot->kind != SLOT_KIND_REF || slot_info_class(slot));
}

static int
slot_source_find_(const slot_class *type, const char *name, size_t length)
{
	int number = slot_find_called_(type, name, length);

	return number >= 0 && slot_is_taken_(slot_class_info(type, number))
		? number
		: SLOT_NO_ATTRIBUTE;
}

/* "'Order' object is missing attribute 'qty'" and the like. */
static bool
slot_import_about_(slot_import_ *import, const slot_class *type, const char *is,
	const char *name, size_t length)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_COLUMN);
	slot_say_text_(&to, "'");
	slot_say_text_(&to, slot_class_name(type));
	slot_say_text_(&to, "' object ");
	slot_say_text_(&to, is);
	slot_say_text_(&to, " '");
	slot_say_(&to, name, length < 64 ? length : 64);
	slot_say_text_(&to, "'");
	slot_say_end_(&to);
	return false;
}

static bool
slot_import_no_attribute_(
	slot_import_ *import, const slot_class *type, const char *name)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_COLUMN);
	slot_message(
		SLOT_NO_ATTRIBUTE, type, name, strlen(name), to.text, to.size);
	return false;
}

/*---- an element -----------------------------------------------------------*/

static bool
slot_source_plan_(slot_import_ *import, slot_source_ *source, slot_pool *pool,
	const struct ArrowSchema *schema, int depth);

/* Which numbers of the column the slot takes, of those of both signs where one
 * of the two has just one. */
static void
slot_source_bounds_(slot_source_ *source)
{
	slot_number low = slot_bound_(source->slot, false);
	slot_number high = slot_bound_(source->slot, true);
	bool is_signed = slot_is_signed_(source->slot);
	const uint64_t most = slot_ones(63);

	if (source->slot->kind == SLOT_KIND_BOOL)
		low.natural = 0, high.natural = 1;
	if (is_signed && source->form >= SLOT_FORM_UINT8) {
		source->is_none = high.integer < 0;
		if (low.integer < 0)
			low.natural = 0;
	} else if (!is_signed && source->form < SLOT_FORM_UINT8) {
		source->is_none = low.natural > most;
		if (high.natural > most)
			high.natural = most;
	}
	source->low = low.natural;
	source->span = high.natural - low.natural;
}

/* Of a time, whose unit may be another than the slot's. */
static bool
slot_source_scale_(
	slot_import_ *import, slot_source_ *source, const char *format)
{
	int64_t its = slot_format_units_(format);
	int64_t wanted = slot_units_(
		slot_class_text(source->type, source->slot->unit));

	if (!wanted)
		return slot_import_expected_(import, SLOT_ARROW_FORMAT,
			"an integer", "a time, and the slot's unit is none");
	source->times = wanted > its ? wanted / its : 1;
	source->parts = wanted < its ? its / wanted : 1;
	return true;
}

/* The rows of another pool, as it is before anything is made. */
static bool
slot_source_ranks_(slot_import_ *import, slot_source_ *source)
{
	slot_run_walk walk = slot_pool_runs(source->pool);
	size_t room = source->pool->count, i;
	slot_run run;
	uint32_t index;

	source->rows = SLOT_CAST(
		uint32_t *, SLOT_MALLOC((room + 1) * sizeof *source->rows));
	if (!source->rows)
		return slot_import_no_memory_(import);
	while (slot_next_run(&walk, NULL, &run)) {
		index = slot_pool_index(source->pool, run.first);
		for (i = 0; i < run.count && source->row_count < room; i++)
			source->rows[source->row_count++] = index +
				SLOT_CAST(uint32_t, i);
	}
	return true;
}

/* References are rows of the stream itself, or of a pool that its objects may
 * own from. */
static bool
slot_source_refers_(slot_import_ *import, slot_source_ *source)
{
	source->has_refs = true;
	source->pool = slot_pool_for(
		import->pool, slot_info_class(source->slot));
	if (!source->pool)
		return slot_import_say_(import, SLOT_ARROW_COLUMN,
			"leads into a pool that this one was not told of");
	return source->pool == import->pool ||
		slot_source_ranks_(import, source);
}

/* An object of the pool as it starts. */
static bool
slot_source_image_(slot_import_ *import, slot_source_ *source)
{
	slot_writer_ to;

	if (source->target->flags & SLOT_CLASS_ABSTRACT) {
		to = slot_import_fault_(import, SLOT_ARROW_COLUMN);
		slot_say_text_(&to, "'");
		slot_say_text_(&to, slot_class_name(source->target));
		slot_say_text_(&to, "' is abstract: there are no such objects");
		slot_say_end_(&to);
		return false;
	}
	source->image = SLOT_MALLOC(source->target->size + 1);
	if (!source->image)
		return slot_import_no_memory_(import);
	slot_init(source->target, source->image);
	slot_home_put_(
		source->target, source->image, SLOT_ADDRESS_(source->pool) | 1);
	return true;
}

/*---- an object's columns --------------------------------------------------*/

/* A list that is left out is empty, but where it must be set. */
static bool
slot_source_missing_(
	slot_import_ *import, const slot_class *type, const uint64_t *seen)
{
	const slot_info *slot;
	uint32_t i;

	for (i = 0; i < type->count; i++) {
		slot = slot_class_info(type, SLOT_CAST(int, i));
		if (seen[i / 64] >> i % 64 & 1 ||
			slot->flags & (SLOT_IS_OPTIONAL | SLOT_HAS_DEFAULT) ||
			(slot->flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED) &&
				!slot_must_be_set_(slot)) ||
			!slot_is_taken_(slot) || slot->flags & SLOT_IS_TAG)
			continue;
		return slot_import_about_(import, type, "is missing attribute",
			slot_class_text(type, slot->external),
			slot->external_length);
	}
	return true;
}

static bool
slot_source_format_(
	slot_import_ *import, slot_source_ *source, const char *text);

/* A column that is no slot of the class; another class of the family has it,
 * where a column tells the classes. */
static bool
slot_source_other_(slot_import_ *import, const slot_source_ *object,
	slot_source_ *source, const struct ArrowSchema *schema,
	const char *name)
{
	const char *wrong = slot_schema_wrong_(schema);

	if (object->target->flags & SLOT_CLASS_SKIPS_UNKNOWN)
		return true;
	if (!import->kinds || object->slot)
		return slot_import_no_attribute_(import, object->target, name);
	source->name = name;
	source->is_other = true;
	if (wrong ? slot_import_say_(import, SLOT_ARROW_FORMAT, wrong)
		  : slot_source_format_(import, source, schema->format))
		return true;
	return slot_import_in_(import, name, strlen(name));
}

/* One column of them. */
static bool
slot_source_take_(slot_import_ *import, slot_source_ *object,
	slot_source_ *source, const struct ArrowSchema *schema, uint64_t *seen,
	int depth)
{
	const char *name = schema->name ? schema->name : "";
	const slot_class *type = object->target;
	size_t length = strlen(name);
	int number = slot_source_find_(type, name, length);
	uint64_t bit;

	if (number < 0)
		return slot_source_other_(import, object, source, schema, name);
	bit = SLOT_CAST(uint64_t, 1) << number % 64;
	if (seen[number / 64] & bit)
		return slot_import_about_(
			import, type, "has two attributes", name, length);
	seen[number / 64] |= bit;
	source->type = type;
	source->number = number;
	source->slot = slot_class_info(type, number);
	if (!slot_source_plan_(import, source, object->pool, schema, depth))
		return slot_import_slot_(import, source);
	object->has_refs |= source->has_refs;
	object->has_hooks |= source->has_hooks;
	return true;
}

/* Whether the column says of which class each of the stream's objects is. */
static bool
slot_is_class_column_(
	const slot_import_ *import, const slot_source_ *object, size_t number)
{
	return import->classes && !object->slot &&
		import->classes == &import->root.inner[number];
}

/* Of an object that is a target, in that pool or owned from there. */
static bool
slot_source_columns_(slot_import_ *import, slot_source_ *object,
	const struct ArrowSchema *schema, int depth)
{
	const slot_class *type = object->target;
	uint64_t seen[64];
	size_t i;

	memset(seen, 0, (type->count + 63) / 64 * sizeof *seen);
	object->has_hooks = slot_hooks_of_(type) != NULL;
	if (!slot_source_inner_(import, object, schema->n_children))
		return false;
	for (i = 0; i < object->count; i++)
		if (!slot_is_class_column_(import, object, i) &&
			!slot_source_take_(import, object, &object->inner[i],
				schema->children[i], seen, depth))
			return false;
	return slot_source_missing_(import, type, seen);
}

static bool
slot_source_object_(slot_import_ *import, slot_source_ *source, slot_pool *pool,
	const struct ArrowSchema *schema, int depth)
{
	slot_writer_ to;

	source->target = slot_info_class(source->slot);
	source->pool = pool;
	if (source->slot->kind == SLOT_KIND_OWN) {
		source->pool = slot_pool_for(pool, source->target);
		if (!source->pool) {
			to = slot_import_fault_(import, SLOT_ARROW_COLUMN);
			slot_say_text_(&to, "the pool was told of none for '");
			slot_say_text_(&to, slot_class_name(source->target));
			slot_say_text_(&to, "' objects");
			slot_say_end_(&to);
			return false;
		}
		if (!slot_source_image_(import, source))
			return false;
	}
	return slot_source_columns_(import, source, schema, depth);
}

/*---- a column -------------------------------------------------------------*/

static bool
slot_source_format_(
	slot_import_ *import, slot_source_ *source, const char *text)
{
	const slot_format_ *format = slot_format_find_(text);
	slot_writer_ to;

	if (!format || (format->what == SLOT_WHAT_OTHER && !import->is_copy) ||
		(format->form == SLOT_FORM_FIXED &&
			!slot_format_width_(text, &source->width))) {
		to = slot_import_fault_(import, SLOT_ARROW_FORMAT);
		slot_say_text_(&to, "format '");
		slot_say_(&to, text, strlen(text) < 40 ? strlen(text) : 40);
		slot_say_text_(&to, "' is not taken");
		slot_say_end_(&to);
		return false;
	}
	source->what = format->what;
	source->form = format->form;
	source->buffers = format->buffers;
	return true;
}

/* Numbers of words, which are texts or bytes. */
static bool
slot_source_words_(slot_import_ *import, slot_source_ *source,
	const struct ArrowSchema *schema)
{
	const char *wrong = slot_schema_wrong_(schema);
	slot_source_ *words;

	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_FORMAT, wrong);
	if (source->what != SLOT_WHAT_INTEGER)
		return slot_import_say_(import, SLOT_ARROW_FORMAT,
			"a dictionary's indexes are no integers");
	if (!slot_source_inner_(import, source, 1))
		return false;
	words = source->inner;
	if (!slot_source_format_(import, words, schema->format))
		return false;
	if (schema->dictionary ||
		(words->what != SLOT_WHAT_TEXT &&
			words->what != SLOT_WHAT_BYTES))
		return slot_import_say_(import, SLOT_ARROW_FORMAT,
			"a dictionary of other than texts and bytes is not "
			"taken");
	source->what = words->what;
	source->is_words = true;
	return true;
}

/* Of an array or a list: what its elements are in that dimension. */
static bool
slot_source_list_(slot_import_ *import, slot_source_ *source, slot_pool *pool,
	const struct ArrowSchema *schema, int depth)
{
	slot_source_ *inner;

	if (source->what == SLOT_WHAT_NULL)
		return true;
	if (source->what != SLOT_WHAT_LIST)
		return slot_import_expected_(import, SLOT_ARROW_FORMAT,
			"a list", slot_what_name_(source->what));
	if (schema->n_children != 1)
		return slot_import_say_(import, SLOT_ARROW_FORMAT,
			"its schema has no elements");
	if (!slot_source_inner_(import, source, 1))
		return false;
	inner = source->inner;
	inner->type = source->type;
	inner->slot = source->slot;
	inner->number = source->number;
	inner->dimension = SLOT_CAST(uint8_t, source->dimension + 1);
	if (!slot_source_plan_(import, inner, pool, schema->children[0], depth))
		return false;
	source->has_refs = inner->has_refs;
	source->has_hooks = inner->has_hooks;
	return true;
}

static bool
slot_source_element_(slot_import_ *import, slot_source_ *source,
	slot_pool *pool, const struct ArrowSchema *schema, int depth)
{
	const char *expected = source->what == SLOT_WHAT_NULL
		? NULL
		: slot_what_expected_(source->slot, source->what);

	if (expected)
		return slot_import_expected_(import, SLOT_ARROW_FORMAT,
			expected, slot_what_name_(source->what));
	if (source->what == SLOT_WHAT_OBJECT)
		return slot_source_object_(import, source, pool, schema, depth);
	if (source->slot->kind == SLOT_KIND_REF ||
		source->slot->kind == SLOT_KIND_WEAK)
		return slot_source_refers_(import, source);
	source->times = source->parts = 1;
	if (source->what == SLOT_WHAT_TIME &&
		!slot_source_scale_(import, source, schema->format))
		return false;
	if (source->what == SLOT_WHAT_INTEGER || source->what == SLOT_WHAT_TIME)
		slot_source_bounds_(source);
	return true;
}

/* The column of a slot, or what its elements are. */
static bool
slot_source_plan_(slot_import_ *import, slot_source_ *source, slot_pool *pool,
	const struct ArrowSchema *schema, int depth)
{
	const char *wrong = slot_schema_wrong_(schema);

	if (!wrong && depth == SLOT_SOURCE_DEPTH_)
		wrong = "nested more than 64 deep";
	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_FORMAT, wrong);
	if (!slot_source_format_(import, source, schema->format) ||
		(schema->dictionary &&
			!slot_source_words_(
				import, source, schema->dictionary)))
		return false;
	return source->dimension < source->slot->dimensions
		? slot_source_list_(import, source, pool, schema, depth + 1)
		: slot_source_element_(import, source, pool, schema, depth + 1);
}

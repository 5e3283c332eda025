/* SPDX-License-Identifier: MIT */
/*---- arrow_copy_plan.c ---------------------------------------------------*/

/*
 * The schema of a stream that others made, as a file has it: of words of a
 * dictionary what these are, as the next batch may have others; of views lists,
 * texts and bytes side by side, which each reader knows.
 */

static bool
slot_copy_column_(slot_import_ *import, slot_source_ *source,
	const struct ArrowSchema *schema, int depth);

static bool
slot_copy_columns_(slot_import_ *import, slot_source_ *source,
	const struct ArrowSchema *schema, int depth)
{
	size_t i;

	if (!slot_source_inner_(import, source, schema->n_children))
		return false;
	for (i = 0; i < source->count; i++)
		if (!slot_copy_column_(import, &source->inner[i],
			    schema->children[i], depth + 1))
			return slot_import_slot_(import, &source->inner[i]);
	return true;
}

static bool
slot_copy_column_(slot_import_ *import, slot_source_ *source,
	const struct ArrowSchema *schema, int depth)
{
	const char *wrong = slot_schema_wrong_(schema);

	source->name = !wrong && schema->name ? schema->name : "";
	if (!wrong && depth == SLOT_SOURCE_DEPTH_)
		wrong = "nested more than 64 deep";
	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_FORMAT, wrong);
	if (!slot_source_format_(import, source, schema->format))
		return false;
	if (schema->dictionary)
		return slot_source_words_(import, source, schema->dictionary);
	if (source->what == SLOT_WHAT_LIST && schema->n_children != 1)
		return slot_import_say_(import, SLOT_ARROW_FORMAT,
			"its schema has no elements");
	return source->what < SLOT_WHAT_LIST ||
		slot_copy_columns_(import, source, schema, depth);
}

/*---- what is said of it ---------------------------------------------------*/

/* Bytes of metadata that are as they should be; SIZE_MAX: they are not. */
static size_t
slot_copy_notes_size_(const char *metadata)
{
	const char *at = metadata, *text;
	int32_t count = slot_note_count_(&at), i;
	size_t length;

	for (i = 0; i < count; i++)
		if (!slot_note_next_(&at, &text, &length) ||
			!slot_note_next_(&at, &text, &length) ||
			at - metadata > 1 << 24)
			return SIZE_MAX;
	return count < 0 ? SIZE_MAX : SLOT_CAST(size_t, at - metadata);
}

static bool
slot_copy_notes_(
	slot_import_ *import, struct ArrowSchema *to, const char *metadata)
{
	slot_titles_ *titles = SLOT_CAST(slot_titles_ *, to->private_data);
	size_t size = metadata ? slot_copy_notes_size_(metadata) : 0;

	if (size == SIZE_MAX)
		return slot_import_say_(import, SLOT_ARROW_FORMAT,
			"its metadata are of no length, or too long");
	if (size == 0)
		return true;
	titles->text[2] = SLOT_CAST(char *, slot_arrow_zeros_(size, 1));
	if (!titles->text[2])
		return slot_import_no_memory_(import);
	memcpy(titles->text[2], metadata, size);
	to->metadata = titles->text[2];
	return true;
}

/* The format as it is written. */
static const char *
slot_copy_format_(const struct ArrowSchema *schema)
{
	static const char *const views[][2] = {
		{"vu", "u"}, {"vz", "z"}, {"+vl", "+l"}, {"+vL", "+L"}};
	const char *format = schema->dictionary ? schema->dictionary->format
						: schema->format;
	size_t i;

	for (i = 0; i < 4; i++)
		if (strcmp(format, views[i][0]) == 0)
			return views[i][1];
	return format;
}

static bool
slot_copy_schema_(slot_import_ *import, const slot_source_ *source,
	const struct ArrowSchema *schema, struct ArrowSchema *to)
{
	size_t count = source->is_words ? 0 : source->count, i;

	if (!slot_schema_begin_(to, slot_copy_format_(schema), source->name) ||
		(count && !slot_schema_have_children_(to, count)))
		return slot_import_no_memory_(import);
	to->flags = ARROW_FLAG_NULLABLE;
	if (!slot_copy_notes_(import, to, schema->metadata))
		return false;
	for (i = 0; i < count; i++)
		if (!slot_copy_schema_(import, &source->inner[i],
			    schema->children[i], to->children[i]))
			return slot_import_slot_(import, &source->inner[i]);
	return true;
}

/* Plans the copy of a stream, and says what there will be. */
static bool
slot_copy_plan_(slot_import_ *import, struct ArrowSchema *to)
{
	slot_source_ *root = &import->root;

	if (!slot_copy_column_(import, root, &import->schema, 0))
		return false;
	if (root->what != SLOT_WHAT_OBJECT || import->schema.dictionary)
		return slot_import_expected_(import, SLOT_ARROW_FORMAT,
			"an object", slot_what_name_(root->what));
	return slot_copy_schema_(import, root, &import->schema, to);
}

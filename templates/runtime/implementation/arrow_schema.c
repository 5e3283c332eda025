/* SPDX-License-Identifier: MIT */
/*---- arrow_schema.c ------------------------------------------------------*/

/*
 * What a stream says of its columns: formats, names, and as metadata what else
 * the schema says of them.
 */

typedef struct slot_titles_ {
	char *text[3]; /* format, name, metadata */
	struct ArrowSchema *children;
	struct ArrowSchema **list;
} slot_titles_;

static void
slot_schema_release_(struct ArrowSchema *schema)
{
	slot_titles_ *titles = SLOT_CAST(slot_titles_ *, schema->private_data);
	int64_t i;

	for (i = 0; i < schema->n_children; i++)
		if (schema->children[i]->release)
			schema->children[i]->release(schema->children[i]);
	if (schema->dictionary && schema->dictionary->release)
		schema->dictionary->release(schema->dictionary);
	for (i = 0; i < 3; i++)
		slot_free_memory_(titles->text[i]);
	slot_free_memory_(schema->dictionary);
	slot_free_memory_(titles->children);
	slot_free_memory_(titles->list);
	SLOT_FREE(titles);
	schema->release = NULL;
}

static bool
slot_schema_begin_(
	struct ArrowSchema *schema, const char *format, const char *name)
{
	slot_titles_ *titles = SLOT_CAST(
		slot_titles_ *, slot_arrow_zeros_(1, sizeof *titles));
	const char *texts[2];
	size_t i, size;

	if (!titles)
		return false;
	memset(schema, 0, sizeof *schema);
	schema->private_data = titles;
	schema->release = slot_schema_release_;
	texts[0] = format;
	texts[1] = name;
	for (i = 0; i < 2; i++) {
		size = strlen(texts[i]);
		titles->text[i] = SLOT_CAST(char *, slot_arrow_zeros_(size, 1));
		if (!titles->text[i])
			return false;
		memcpy(titles->text[i], texts[i], size);
	}
	schema->format = titles->text[0];
	schema->name = titles->text[1];
	return true;
}

static bool
slot_schema_have_children_(struct ArrowSchema *schema, size_t count)
{
	slot_titles_ *titles = SLOT_CAST(slot_titles_ *, schema->private_data);
	size_t i;

	titles->children = SLOT_CAST(struct ArrowSchema *,
		slot_arrow_zeros_(count, sizeof *titles->children));
	titles->list = SLOT_CAST(struct ArrowSchema **,
		slot_arrow_zeros_(count, sizeof *titles->list));
	if (!titles->children || !titles->list)
		return false;
	for (i = 0; i < count; i++)
		titles->list[i] = &titles->children[i];
	schema->children = titles->list;
	schema->n_children = SLOT_CAST(int64_t, count);
	return true;
}

/*---- metadata -------------------------------------------------------------*/

/* Bytes in the making: the first pass counts them, the second writes. */
typedef struct slot_notes_ {
	char *text; /* NULL: they are counted */
	size_t length;
	int32_t count;
} slot_notes_;

static void
slot_note_bytes_(slot_notes_ *to, const void *bytes, size_t size)
{
	if (to->text && size)
		memcpy(to->text + to->length, bytes, size);
	to->length += size;
}

/* The length of what is put behind it from here on. */
static size_t
slot_note_begin_(slot_notes_ *to, const char *key)
{
	int32_t size = SLOT_CAST(int32_t, strlen(key));

	slot_note_bytes_(to, &size, sizeof size);
	slot_note_bytes_(to, key, strlen(key));
	slot_note_bytes_(to, &size, sizeof size);
	to->count++;
	return to->length;
}

static void
slot_note_end_(slot_notes_ *to, size_t start)
{
	int32_t size = SLOT_CAST(int32_t, to->length - start);

	if (to->text)
		memcpy(to->text + start - sizeof size, &size, sizeof size);
}

static void
slot_note_text_(slot_notes_ *to, const char *text)
{
	slot_note_bytes_(to, text, strlen(text));
}

static void
slot_note_(slot_notes_ *to, const char *key, const char *text)
{
	size_t start = slot_note_begin_(to, key);

	slot_note_text_(to, text);
	slot_note_end_(to, start);
}

static void
slot_note_integer_(slot_notes_ *to, int64_t number, bool is_signed)
{
	char digits[20];
	uint64_t natural = SLOT_CAST(uint64_t, number);

	if (is_signed && number < 0) {
		slot_note_text_(to, "-");
		natural = 0 - natural;
	}
	slot_note_bytes_(to, digits, slot_digits_(digits, natural));
}

static void
slot_note_bound_(slot_notes_ *to, const char *key, const slot_info *slot,
	slot_number bound)
{
	size_t start = slot_note_begin_(to, key);
	char text[40];

	if (slot->kind == SLOT_KIND_REAL)
		slot_note_bytes_(to, text,
			slot_real_text(bound.real, slot->size == 4, text));
	else
		slot_note_integer_(
			to, bound.integer, slot->kind == SLOT_KIND_INT);
	slot_note_end_(to, start);
}

/* In quotes, as JSON has it. */
static void
slot_note_quoted_(slot_notes_ *to, const char *text)
{
	slot_note_text_(to, "\"");
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			slot_note_text_(to, "\\");
		slot_note_bytes_(to, text, 1);
	}
	slot_note_text_(to, "\"");
}

/* Of an enum whose numbers are in the column: {"buy": 0, "sell": 1}. */
static void
slot_note_enum_(slot_notes_ *to, const slot_enum *type)
{
	const char *texts = SLOT_CAST(
		const char *, slot_place_(type, type->texts));
	size_t start = slot_note_begin_(to, "slotgen.enum");
	uint32_t i;

	slot_note_text_(to, "{");
	for (i = 0; i < type->count; i++) {
		slot_note_text_(to, i ? ", " : "");
		slot_note_quoted_(to, texts + slot_enum_values(type)[i].text);
		slot_note_text_(to, ": ");
		slot_note_integer_(to, slot_enum_values(type)[i].number, true);
	}
	slot_note_text_(to, "}");
	slot_note_end_(to, start);
}

static void
slot_notes_of_slot_(slot_notes_ *to, const slot_column_ *column)
{
	const slot_info *slot = column->slot;

	if (column->is_inside)
		return;
	if (slot->unit)
		slot_note_(to, "slotgen.unit",
			slot_class_text(column->type, slot->unit));
	if (slot->flags & SLOT_HAS_RANGE && slot->kind <= SLOT_KIND_REAL) {
		slot_note_bound_(to, "slotgen.low", slot, slot->low);
		slot_note_bound_(to, "slotgen.high", slot, slot->high);
	}
	if (slot->kind == SLOT_KIND_ENUM &&
		slot_info_enum(slot)->flags &
			(SLOT_ENUM_OPEN | SLOT_ENUM_FLAGS))
		slot_note_enum_(to, slot_info_enum(slot));
}

static void
slot_notes_of_class_(
	slot_notes_ *to, const slot_build_ *build, const slot_class *type)
{
	static const char hex[] = "0123456789abcdef";
	char layout[17];
	size_t start = 0;
	uint32_t i;

	for (i = 0; i < 16; i++)
		layout[i] = hex[type->layout >> (60 - 4 * i) & 15];
	layout[16] = 0;
	slot_note_(to, "slotgen.class", slot_class_name(type));
	slot_note_(to, "slotgen.layout", layout);
	if (type->dict)
		slot_note_(to, "slotgen.open", "without its attributes");
	for (i = 0; i < type->count; i++) {
		const slot_info *slot = slot_class_info(
			type, SLOT_CAST(int, i));

		if (slot_is_column_(build, slot))
			continue;
		if (!start)
			start = slot_note_begin_(to, "slotgen.left_out");
		else
			slot_note_text_(to, " ");
		slot_note_text_(to, slot_class_text(type, slot->name));
	}
	if (start)
		slot_note_end_(to, start);
}

static void
slot_notes_all_(
	slot_notes_ *to, const slot_export_ *from, const slot_column_ *column)
{
	slot_build_ build;

	slot_note_bytes_(to, &to->count, sizeof to->count);
	if (column->form == SLOT_COLUMN_CLASS) {
		slot_note_(
			to, "slotgen.classes", slot_class_name(column->type));
		return;
	}
	if (column->slot) {
		slot_notes_of_slot_(to, column);
		return;
	}
	memset(&build, 0, sizeof build);
	build.pool = from->pool;
	build.root = column->type;
	slot_notes_of_class_(to, &build, column->type);
}

static bool
slot_schema_note_(struct ArrowSchema *schema, const slot_export_ *from,
	const slot_column_ *column)
{
	slot_titles_ *titles = SLOT_CAST(slot_titles_ *, schema->private_data);
	slot_notes_ notes;
	int32_t count;

	memset(&notes, 0, sizeof notes);
	slot_notes_all_(&notes, from, column);
	count = notes.count;
	if (!count)
		return true;
	titles->text[2] = SLOT_CAST(char *, slot_arrow_zeros_(notes.length, 1));
	if (!titles->text[2])
		return false;
	memset(&notes, 0, sizeof notes);
	notes.text = titles->text[2];
	slot_notes_all_(&notes, from, column);
	memcpy(titles->text[2], &count, sizeof count);
	schema->metadata = titles->text[2];
	return true;
}

/*---- columns --------------------------------------------------------------*/

static bool
slot_schema_of_(struct ArrowSchema *schema, const slot_export_ *from,
	const slot_column_ *column, const char *name)
{
	bool is_good = slot_schema_begin_(schema, column->format, name) &&
		slot_schema_note_(schema, from, column);
	uint32_t i;

	if (column->is_nullable)
		schema->flags |= ARROW_FLAG_NULLABLE;
	if (is_good && column->count)
		is_good = slot_schema_have_children_(schema, column->count);
	for (i = 0; is_good && i < column->count; i++) {
		const slot_column_ *child = &column->children[i];

		is_good = slot_schema_of_(schema->children[i], from, child,
			child->is_inside ? "item"
				: child->form == SLOT_COLUMN_CLASS
				? from->class_column
				: slot_class_text(
					  child->type, child->slot->external));
	}
	if (is_good &&
		(column->form == SLOT_COLUMN_WORD ||
			column->form == SLOT_COLUMN_CLASS)) {
		schema->dictionary = SLOT_CAST(struct ArrowSchema *,
			slot_arrow_zeros_(1, sizeof *schema->dictionary));
		is_good = schema->dictionary &&
			slot_schema_begin_(schema->dictionary, "u", "");
	}
	return is_good;
}

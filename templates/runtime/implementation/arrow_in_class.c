/* SPDX-License-Identifier: MIT */
/*---- arrow_in_class.c ----------------------------------------------------*/

/*
 * Of which class the object of each row is, where a column tells: each class
 * has its own plan of the stream's columns, made out when its first object
 * comes. What other classes of the family have is null in its rows.
 */

/* Where the columns beside a class are, which is one of the tables' in which
 * the root is. */
static slot_source_ **
slot_import_kind_(const slot_import_ *import, const slot_class *type)
{
	return &import->kinds[type->here / sizeof *type];
}

static const slot_class *
slot_import_class_(const slot_import_ *import, uint32_t number)
{
	const slot_class *root = import->pool->root;
	const slot_class *first = SLOT_CAST(const slot_class *,
		slot_place_(root, -SLOT_CAST(int64_t, root->here)));

	return first + number;
}

/*---- what the stream has --------------------------------------------------*/

/* Columns beside a class, all of whose objects are in the pool. */
static bool
slot_source_class_(
	slot_import_ *import, slot_source_ *source, const slot_class *type)
{
	source->what = import->root.what;
	source->form = import->root.form;
	source->buffers = import->root.buffers;
	source->target = type;
	source->pool = import->pool;
	import->columns = 0;
	if (!slot_source_image_(import, source) ||
		!slot_source_columns_(import, source, &import->schema, 0))
		return false;
	import->has_refs |= source->has_refs;
	import->has_hooks |= source->has_hooks;
	return true;
}

/* The column of that name, or without one that which says of itself that it
 * tells classes; -1: there is none. */
static int64_t
slot_import_class_column_(const slot_import_ *import)
{
	const struct ArrowSchema *schema = &import->schema, *child;
	int64_t i;

	for (i = 0; i < schema->n_children && i < SLOT_SOURCE_COLUMNS_; i++) {
		child = schema->children[i];
		if (import->class_column ? child->name &&
					strcmp(child->name,
						import->class_column) == 0
					 : slot_has_note_(child->metadata,
						   "slotgen.classes"))
			return i;
	}
	return -1;
}

static bool
slot_import_in_classes_(slot_import_ *import)
{
	return slot_import_in_(
		import, import->class_column, strlen(import->class_column));
}

/* Texts, or words of a dictionary. */
static bool
slot_import_plan_classes_(slot_import_ *import, int64_t number)
{
	const struct ArrowSchema *schema = import->schema.children[number];
	const char *wrong = slot_schema_wrong_(schema);
	slot_source_ *classes = &import->root.inner[number];

	import->classes = classes;
	if (!import->class_column)
		import->class_column = schema->name ? schema->name : "";
	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_FORMAT, wrong);
	if (!slot_source_format_(import, classes, schema->format) ||
		(schema->dictionary &&
			!slot_source_words_(
				import, classes, schema->dictionary)))
		return false;
	return classes->what == SLOT_WHAT_TEXT ||
		classes->what == SLOT_WHAT_NULL ||
		slot_import_expected_(import, SLOT_ARROW_FORMAT, "a text",
			slot_what_name_(classes->what));
}

static bool
slot_import_has_class_(const slot_import_ *import, const slot_class *type)
{
	return slot_is_a(type, import->pool->root) &&
		!(type->flags & SLOT_CLASS_ABSTRACT);
}

/* Whether any class has the slot. */
static bool
slot_import_is_slot_(slot_import_ *import, const char *name)
{
	const slot_class *root = import->pool->root;
	uint32_t i;

	for (i = 0; i < root->siblings; i++) {
		const slot_class *type = slot_import_class_(import, i);

		if (slot_import_has_class_(import, type) &&
			(type->flags & SLOT_CLASS_SKIPS_UNKNOWN ||
				slot_source_find_(type, name, strlen(name)) >=
					0))
			return true;
	}
	return slot_import_no_attribute_(import, root, name);
}

static bool
slot_import_plan_kinds_(slot_import_ *import, int64_t number)
{
	const struct ArrowSchema *schema = &import->schema;
	size_t size = import->pool->root->siblings * sizeof *import->kinds;
	const char *name;
	int64_t i;

	if (!slot_source_inner_(import, &import->root, schema->n_children))
		return false;
	import->kinds = SLOT_CAST(slot_source_ **, SLOT_MALLOC(size));
	if (!import->kinds)
		return slot_import_no_memory_(import);
	memset(import->kinds, 0, size);
	if (!slot_import_plan_classes_(import, number))
		return slot_import_in_classes_(import);
	for (i = 0; i < schema->n_children; i++) {
		name = schema->children[i]->name;
		if (i != number &&
			!slot_import_is_slot_(import, name ? name : ""))
			return false;
	}
	return true;
}

static bool
slot_source_root_(slot_import_ *import)
{
	const struct ArrowSchema *schema = &import->schema;
	slot_source_ *root = &import->root;
	const char *wrong = slot_schema_wrong_(schema);
	int64_t number;

	if (wrong)
		return slot_import_say_(import, SLOT_ARROW_FORMAT, wrong);
	if (!slot_source_format_(import, root, schema->format))
		return false;
	if (root->what != SLOT_WHAT_OBJECT || schema->dictionary)
		return slot_import_expected_(import, SLOT_ARROW_FORMAT,
			"an object", slot_what_name_(root->what));
	number = slot_import_class_column_(import);
	if (number >= 0)
		return slot_import_plan_kinds_(import, number);
	return import->class_column
		? slot_import_say_(import, SLOT_ARROW_COLUMN,
			  "no column tells the classes") ||
			slot_import_in_classes_(import)
		: slot_source_class_(import, root, import->pool->root);
}

static void
slot_import_free_kinds_(slot_import_ *import)
{
	uint32_t i;

	for (i = 0; import->kinds && i < import->pool->root->siblings; i++)
		if (import->kinds[i]) {
			slot_source_free_(import->kinds[i]);
			SLOT_FREE(import->kinds[i]);
		}
	slot_free_memory_(import->kinds);
}

/*---- a row ----------------------------------------------------------------*/

/* Says it as JSON does of a tag. */
static bool
slot_import_no_tag_(slot_import_ *import, const slot_slice_ *tag)
{
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	slot_say_text_(&to, tag ? "no '" : "'");
	slot_say_text_(&to, slot_class_name(import->pool->root));
	if (tag) {
		slot_say_text_(&to, "' object has the tag '");
		slot_say_(&to, tag->at, tag->length < 60 ? tag->length : 60);
		slot_say_text_(&to, "'");
	} else {
		slot_say_text_(&to, "' object is missing its tag");
	}
	slot_say_end_(&to);
	return false;
}

/* The number of the class that is called so. */
static bool
slot_import_find_class_(
	slot_import_ *import, const slot_slice_ *tag, int64_t *number)
{
	const slot_class *type;
	const char *name;

	for (*number = 0; *number < import->pool->root->siblings; ++*number) {
		type = slot_import_class_(import, SLOT_CAST(uint32_t, *number));
		name = slot_class_name(type);
		if (strlen(name) == tag->length &&
			memcmp(name, tag->at, tag->length) == 0 &&
			slot_import_has_class_(import, type))
			return true;
	}
	return slot_import_no_tag_(import, tag);
}

/* The number of the class of a row, of a word if there is a dictionary. */
static bool
slot_import_class_at_(slot_import_ *import, int64_t at, int64_t *number)
{
	slot_source_ *classes = import->classes;
	slot_word_ *word = NULL;
	slot_slice_ tag;
	uint64_t index;

	if (slot_source_is_null_(classes, at))
		return slot_import_no_tag_(import, NULL);
	if (classes->is_words) {
		index = slot_source_index_(classes, at);
		if (!slot_source_has_word_(classes, index))
			return slot_source_no_word_(import, index);
		if (!slot_source_words_room_(import, classes))
			return false;
		word = &classes->words[index];
		*number = word->number;
		if (word->state == SLOT_WORD_GOOD)
			return true;
		classes = classes->inner;
		at = SLOT_CAST(int64_t, index);
	}
	if (!slot_source_slice_(import, classes, at, &tag) ||
		!slot_import_find_class_(import, &tag, number))
		return false;
	if (word) {
		word->number = *number;
		word->state = SLOT_WORD_GOOD;
	}
	return true;
}

/* The columns beside that class, of the batch in hand. */
static slot_source_ *
slot_import_begin_kind_(
	slot_import_ *import, const struct ArrowArray *batch, uint32_t number)
{
	slot_source_ *kind = import->kinds[number];

	if (!kind) {
		kind = SLOT_CAST(slot_source_ *, SLOT_MALLOC(sizeof *kind));
		if (!kind) {
			slot_import_no_memory_(import);
			return NULL;
		}
		memset(kind, 0, sizeof *kind);
		import->kinds[number] = kind;
		if (!slot_source_class_(
			    import, kind, slot_import_class_(import, number)))
			return NULL;
	}
	return kind->array || slot_source_begin_(import, kind, batch, 0) ? kind
									 : NULL;
}

/* Nothing is known of the batch but what tells the classes. */
static bool
slot_import_begin_kinds_(slot_import_ *import, const struct ArrowArray *batch)
{
	uint32_t i;

	if (!import->kinds)
		return true;
	for (i = 0; i < import->pool->root->siblings; i++)
		if (import->kinds[i])
			import->kinds[i]->array = NULL;
	return slot_source_begin_(import, import->classes,
		       batch->children[import->classes - import->root.inner],
		       batch->offset + batch->length) ||
		slot_import_in_classes_(import);
}

/* The columns of each of so many rows: of how many it is known. */
static size_t
slot_import_kinds_(
	slot_import_ *import, slot_source_ **kinds, int64_t start, size_t n)
{
	const struct ArrowArray *batch = import->root.array;
	int64_t number = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		if (!slot_import_class_at_(import,
			    batch->offset + start + SLOT_CAST(int64_t, i),
			    &number)) {
			slot_import_in_classes_(import);
			return i;
		}
		kinds[i] = slot_import_begin_kind_(
			import, batch, SLOT_CAST(uint32_t, number));
		if (!kinds[i])
			return i;
	}
	return n;
}

/* The objects of a chunk, class by class: how many are good. */
static size_t
slot_import_fill_kinds_(slot_import_ *import, slot_source_ **kinds,
	void *const *objects, int64_t start, size_t n)
{
	void *its[SLOT_CHUNK_];
	slot_source_ *kind;
	size_t first, i;

	for (first = 0; first < n; first++) {
		kind = kinds[first];
		for (i = first; kind && i < n; i++) {
			its[i] = kinds[i] == kind ? objects[i] : NULL;
			if (its[i])
				kinds[i] = NULL;
		}
		if (kind)
			n = first +
				slot_source_objects_(import, kind, its + first,
					start + SLOT_CAST(int64_t, first),
					n - first);
	}
	return n;
}

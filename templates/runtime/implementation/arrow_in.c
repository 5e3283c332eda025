/* SPDX-License-Identifier: MIT */
/*---- arrow_in.c ----------------------------------------------------------*/

/*
 * A stream of columns into a pool: batch by batch, in chunks of rows, whose
 * objects are made first. Where anything is wrong all of them go again, and the
 * stream is released in any case: what made it may wait for that.
 */

/* What whoever made the stream says of it. */
static bool
slot_import_failed_(
	slot_import_ *import, struct ArrowArrayStream *stream, int number)
{
	const char *text = stream->get_last_error
		? stream->get_last_error(stream)
		: NULL;

	slot_import_say_(import, SLOT_ARROW_STREAM,
		text ? text : "the stream failed, and does not say why");
	import->fault->number = number;
	return false;
}

/*---- rows -----------------------------------------------------------------*/

/* Objects for so many more rows, as they start: how many there are. */
static size_t
slot_import_make_(slot_import_ *import, slot_source_ *const *kinds,
	void **objects, size_t n)
{
	size_t more = import->room * 2 + 1024, i;
	void *moved;

	if (n > import->room - import->count) {
		moved = more < SIZE_MAX / 8
			? SLOT_REALLOC(import->indexes,
				  more * sizeof *import->indexes)
			: NULL;
		if (!moved) {
			slot_import_no_memory_(import);
			return 0;
		}
		import->indexes = SLOT_CAST(uint32_t *, moved);
		import->room = more;
	}
	for (i = 0; i < n; i++) {
		objects[i] = slot_source_new_(
			import->kinds ? kinds[i] : &import->root);
		if (!objects[i]) {
			slot_import_no_memory_(import);
			break;
		}
		import->indexes[import->count++] = slot_pool_index(
			import->pool, objects[i]);
	}
	return i;
}

/* So many rows of the batch: how many are good. */
static size_t
slot_import_rows_(slot_import_ *import, int64_t start, size_t n)
{
	slot_source_ *kinds[SLOT_CHUNK_];
	void *objects[SLOT_CHUNK_];
	size_t i;

	for (i = 0; import->root.validity && i < n; i++)
		if (slot_source_is_null_(
			    &import->root, start + SLOT_CAST(int64_t, i))) {
			slot_import_expected_(
				import, SLOT_ARROW_VALUE, "an object", "null");
			n = i;
		}
	if (import->kinds)
		n = slot_import_kinds_(import, kinds, start, n);
	n = slot_import_make_(import, kinds, objects, n);
	return import->kinds
		? slot_import_fill_kinds_(import, kinds, objects, start, n)
		: slot_source_objects_(
			  import, &import->root, objects, start, n);
}

static bool
slot_import_batch_(slot_import_ *import, const struct ArrowArray *batch)
{
	int64_t start = 0;
	uint64_t row;
	size_t n, good;

	if (!slot_source_begin_(import, &import->root, batch, 0) ||
		!slot_import_begin_kinds_(import, batch))
		return false;
	for (; start < batch->length; start += SLOT_CAST(int64_t, n)) {
		n = batch->length - start < SLOT_CHUNK_
			? SLOT_CAST(size_t, batch->length - start)
			: SLOT_CHUNK_;
		row = import->count;
		good = slot_import_rows_(import, start, n);
		if (good < n) {
			import->fault->row = row + good;
			return false;
		}
	}
	return true;
}

/*---- the stream -----------------------------------------------------------*/

static bool
slot_import_schema_(slot_import_ *import, struct ArrowArrayStream *stream)
{
	int number = stream->get_schema(stream, &import->schema);

	if (number != 0) {
		import->schema.release = NULL;
		return slot_import_failed_(import, stream, number);
	}
	return slot_source_root_(import);
}

static bool
slot_import_batches_(slot_import_ *import, struct ArrowArrayStream *stream)
{
	struct ArrowArray batch;
	bool is_good;
	int number;

	for (;;) {
		memset(&batch, 0, sizeof batch);
		number = stream->get_next(stream, &batch);
		if (number != 0)
			return slot_import_failed_(import, stream, number);
		if (!batch.release)
			return true;
		is_good = slot_import_batch_(import, &batch);
		batch.release(&batch);
		if (!is_good)
			return false;
	}
}

static bool
slot_import_stream_(slot_import_ *import, struct ArrowArrayStream *stream)
{
	if (!stream->release || !stream->get_schema || !stream->get_next)
		return slot_import_say_(
			import, SLOT_ARROW_STREAM, "the stream is released");
	return slot_import_schema_(import, stream) &&
		slot_import_batches_(import, stream) &&
		(!import->has_refs ||
			slot_visit_all_(import, SLOT_VISIT_LINKS)) &&
		(!import->has_hooks ||
			slot_visit_all_(import, SLOT_VISIT_ASKS));
}

int
slot_pool_family_from_arrow(slot_pool *pool, const char *class_column,
	struct ArrowArrayStream *stream, slot_arrow_error *fault)
{
	slot_arrow_error own;
	slot_import_ import;
	bool is_good;

	memset(&import, 0, sizeof import);
	import.pool = pool;
	import.class_column = class_column;
	import.fault = slot_arrow_begin_(fault, &own);
	is_good = slot_import_stream_(&import, stream);
	if (!is_good)
		slot_import_place_(&import);
	while (!is_good && import.count > 0)
		slot_pool_free(pool,
			slot_pool_at(pool, import.indexes[--import.count]));
	slot_free_memory_(import.indexes);
	slot_import_free_kinds_(&import);
	slot_source_free_(&import.root);
	if (import.schema.release)
		import.schema.release(&import.schema);
	if (stream->release)
		stream->release(stream);
	if (is_good) {
		import.fault->status = SLOT_OK;
		import.fault->text[0] = 0;
	}
	return import.fault->status;
}

int
slot_pool_from_arrow(slot_pool *pool, struct ArrowArrayStream *stream,
	slot_arrow_error *fault)
{
	return slot_pool_family_from_arrow(pool, NULL, stream, fault);
}

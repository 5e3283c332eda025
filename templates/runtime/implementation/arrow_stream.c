/* SPDX-License-Identifier: MIT */
/*---- arrow_stream.c ------------------------------------------------------*/

/*
 * A stream goes through a pool by its runs, or through a file by its sections,
 * and makes a batch of some objects at a time.
 */

/*---- which objects --------------------------------------------------------*/

#if defined(SLOTGEN_FILES)
/* The next section of a file that has objects, as a run. */
static bool
slot_export_section_(slot_export_ *from)
{
	const slot_section_ *section = slot_file_sections_(from->file);
	uint32_t count = slot_file_row_sections_(from->file);

	while (from->section < count && !slot_is_exported_(from, from->section))
		from->section++;
	if (from->section == count)
		return false;
	section += from->section++;
	from->run.type = from->file->types[from->section - 1];
	from->run.first = SLOT_NOT_CONST_(
		SLOT_CAST(const void *, from->file->base + section->offset));
	from->run.count = SLOT_CAST(size_t, section->count);
	from->run.stride = SLOT_CAST(size_t, section->stride);
	return true;
}
#endif

static bool
slot_export_run_(slot_export_ *from)
{
#if defined(SLOTGEN_FILES)
	if (from->file)
		return slot_export_section_(from);
#endif
	return slot_next_run(&from->walk, NULL, &from->run);
}

/* Which of the classes; all are known. */
static uint32_t
slot_export_kind_(const slot_export_ *from, const slot_class *type)
{
	uint32_t i = 0;

	while (i < from->type_count && from->types[i] != type)
		i++;
	return i;
}

static void
slot_export_take_(slot_export_ *from)
{
	const char *first = SLOT_CAST(const char *, from->run.first);
	size_t now = from->batch - from->count, i;
	uint32_t kind;

	if (now > from->run.count)
		now = from->run.count;
	for (i = 0; i < now; i++)
		from->at[from->count + i] = first + i * from->run.stride;
	if (from->kinds) {
		kind = slot_export_kind_(from, from->run.type);
		for (i = 0; i < now; i++)
			from->kinds[from->count + i] = kind;
	}
	from->count += now;
	from->run.count -= now;
	from->run.first = SLOT_NOT_CONST_(
		SLOT_CAST(const void *, first + now * from->run.stride));
}

/* As many objects as a batch has, unless some are left. */
static void
slot_export_gather_(slot_export_ *from)
{
	if (from->done < from->count)
		return;
	from->done = from->count = 0;
	while (from->count < from->batch &&
		(from->run.count || slot_export_run_(from)))
		slot_export_take_(from);
}

/*---- memory of batches ----------------------------------------------------*/

/*
 * glibc keeps what is freed as long as that is no more than twice the largest
 * block which it has been given back, of up to 32 MB. A batch has many blocks,
 * released together: the machine would have their pages back each time, and
 * would clear them for the next. So one block goes before, which has as many
 * bytes as a batch and is never touched.
 */
static bool
slot_export_take_whole_(slot_export_ *from)
{
#if defined(__GLIBC__)
	size_t row = from->root.count * sizeof(uint64_t), most = 31u << 20;

	if (from->pool && from->pool->count <= from->batch)
		return true;
	from->whole = SLOT_MALLOC(
		from->batch < most / row ? from->batch * row : most);
	return from->whole != NULL;
#else
	(void)from;
	return true;
#endif
}

static void
slot_export_give_(slot_export_ *from)
{
	slot_free_memory_(from->whole);
	from->whole = NULL;
}

/*---- what a stream is asked -----------------------------------------------*/

static slot_export_ *
slot_export_of_(const struct ArrowArrayStream *stream)
{
	return SLOT_CAST(slot_export_ *, stream->private_data);
}

static int
slot_export_schema_(struct ArrowArrayStream *stream, struct ArrowSchema *out)
{
	slot_export_ *from = slot_export_of_(stream);

	memset(out, 0, sizeof *out);
	from->error[0] = 0;
	if (slot_schema_of_(out, from, &from->root, ""))
		return 0;
	if (out->release)
		out->release(out);
	return ENOMEM;
}

static int
slot_export_batch_(slot_export_ *from, struct ArrowArray *out, size_t count)
{
	int status = ENOMEM;

	if (slot_array_begin_(out, count, 1))
		status = slot_fill_children_(
			from, &from->root, out, from->at + from->done, count);
	if (status && out->release)
		out->release(out);
	return status;
}

/* Fewer objects where offsets do not reach so far. */
static int
slot_export_next_(struct ArrowArrayStream *stream, struct ArrowArray *out)
{
	slot_export_ *from = slot_export_of_(stream);
	size_t count;
	int status;

	memset(out, 0, sizeof *out);
	from->error[0] = 0;
	slot_export_give_(from);
	slot_export_gather_(from);
	count = from->count - from->done;
	if (!count)
		return 0;
	while ((status = slot_export_batch_(from, out, count)) ==
			SLOT_ARROW_TOO_LONG_ &&
		count > 1)
		count /= 2;
	if (!status)
		from->done += count;
	if (status != SLOT_ARROW_TOO_LONG_)
		return status;
	memcpy(from->error, SLOT_NAME("an object has more than 2 GiB") + 1);
	return EINVAL;
}

static const char *
slot_export_error_(struct ArrowArrayStream *stream)
{
	const slot_export_ *from = slot_export_of_(stream);

	return from->error[0] ? from->error : "out of memory";
}

static void
slot_export_free_(slot_export_ *from)
{
	uint32_t i;

	slot_column_free_(&from->root);
	for (i = 0; i < from->rank_count; i++)
		slot_ranks_free_(&from->ranks[i]);
	slot_free_memory_(from->ranks);
	slot_free_memory_(from->types);
	slot_free_memory_(from->at);
	slot_free_memory_(from->kinds);
	slot_free_memory_(from->class_column);
	slot_free_memory_(from->whole);
	SLOT_FREE(from);
}

static void
slot_export_release_(struct ArrowArrayStream *stream)
{
	slot_export_free_(slot_export_of_(stream));
	stream->release = NULL;
}

/*---- how it begins --------------------------------------------------------*/

/* A class that there are objects of. */
static void
slot_export_type_(slot_export_ *from, const slot_class *type)
{
	if (slot_export_kind_(from, type) == from->type_count)
		from->types[from->type_count++] = type;
}

static bool
slot_export_types_(slot_export_ *from, size_t count)
{
	slot_export_ ahead = *from;

	from->types = SLOT_CAST(const slot_class **,
		slot_arrow_zeros_(count, sizeof *from->types));
	if (!from->types)
		return false;
	while (slot_export_run_(&ahead))
		slot_export_type_(from, ahead.run.type);
	return true;
}

/* The column of classes, the first. */
static bool
slot_export_classes_(slot_export_ *from, slot_column_ *column, const char *name,
	size_t count)
{
	column->form = SLOT_COLUMN_CLASS;
	column->type = from->root.type;
	slot_column_format_(column, "i");
	from->class_column = SLOT_CAST(
		char *, slot_arrow_zeros_(strlen(name), 1));
	from->kinds = SLOT_CAST(uint32_t *,
		slot_arrow_zeros_(from->batch, sizeof *from->kinds));
	if (!from->class_column || !from->kinds)
		return false;
	memcpy(from->class_column, name, strlen(name));
	return slot_export_types_(from, count);
}

/* Columns stand behind each other: a place for that of classes is made. */
static int
slot_export_columns_(slot_export_ *from, const slot_arrow_options *options,
	slot_build_ *build, size_t types)
{
	slot_column_ slots;
	int status;

	memset(&slots, 0, sizeof slots);
	status = slot_columns_make_(
		build, &slots, from->root.type, options->columns);
	if (status == SLOT_OK)
		status = slot_column_have_(build, &from->root,
			slots.count + (options->class_column != NULL));
	if (status != SLOT_OK) {
		slot_column_free_(&slots);
		return status;
	}
	if (slots.count)
		memcpy(from->root.children + (options->class_column != NULL),
			slots.children, slots.count * sizeof slots);
	slot_free_memory_(slots.children);
	if (options->class_column &&
		!slot_export_classes_(from, from->root.children,
			options->class_column, types))
		return slot_arrow_no_memory_(build->fault);
	return from->root.count
		? SLOT_OK
		: slot_arrow_fault_(build->fault, SLOT_ARROW_COLUMN,
			  slot_class_name(from->root.type),
			  " has no slots that are columns");
}

static int
slot_export_begin_(slot_export_ *from, const slot_arrow_options *options,
	slot_arrow_error *fault, size_t types)
{
	slot_build_ build;
	uint32_t peers = 0;
	int status;

	memset(&build, 0, sizeof build);
	build.pool = from->pool;
	build.root = from->root.type;
	build.fault = fault;
	while (from->pool && slot_pool_peer_(from->pool, peers))
		peers++;
	from->batch = options->batch_rows ? options->batch_rows : 65536;
	from->root.form = SLOT_COLUMN_OBJECT;
	slot_column_format_(&from->root, "+s");
	from->at = SLOT_CAST(const char **,
		slot_arrow_zeros_(from->batch, sizeof *from->at));
	from->ranks = SLOT_CAST(slot_ranks_ *,
		slot_arrow_zeros_(
			peers + SLOT_CAST(size_t, 1), sizeof *from->ranks));
	if (!from->at || !from->ranks)
		return slot_arrow_no_memory_(fault);
	build.ranks = from->ranks;
	status = slot_export_columns_(from, options, &build, types);
	from->rank_count = build.rank_count;
	return status == SLOT_OK && !slot_export_take_whole_(from)
		? slot_arrow_no_memory_(fault)
		: status;
}

static int
slot_export_stream_(const slot_export_ *made, const slot_arrow_options *options,
	size_t types, struct ArrowArrayStream *stream)
{
	slot_arrow_options all;
	slot_arrow_error own, *fault;
	slot_export_ *from = SLOT_CAST(
		slot_export_ *, slot_arrow_zeros_(1, sizeof *from));
	int status;

	memset(&all, 0, sizeof all);
	if (!options)
		options = &all;
	fault = slot_arrow_begin_(options->fault, &own);
	memset(stream, 0, sizeof *stream);
	if (!from)
		return slot_arrow_no_memory_(fault);
	*from = *made;
	status = slot_export_begin_(from, options, fault, types);
	if (status != SLOT_OK) {
		slot_export_free_(from);
		return status;
	}
	stream->get_schema = slot_export_schema_;
	stream->get_next = slot_export_next_;
	stream->get_last_error = slot_export_error_;
	stream->release = slot_export_release_;
	stream->private_data = from;
	return SLOT_OK;
}

int
slot_pool_to_arrow(const slot_pool *pool, const slot_arrow_options *options,
	struct ArrowArrayStream *stream)
{
	slot_export_ from;

	memset(&from, 0, sizeof from);
	from.pool = pool;
	from.walk = slot_pool_runs(pool);
	from.root.type = pool->root;
	return slot_export_stream_(&from, options,
		pool->shelf_count + SLOT_CAST(size_t, 1), stream);
}

#if defined(SLOTGEN_FILES)
int
slot_file_to_arrow(const slot_file *file, const slot_arrow_options *options,
	struct ArrowArrayStream *stream)
{
	slot_export_ from;

	memset(&from, 0, sizeof from);
	from.file = file;
	from.root.type = file->type;
	return slot_export_stream_(
		&from, options, slot_file_section_count_(file), stream);
}
#endif

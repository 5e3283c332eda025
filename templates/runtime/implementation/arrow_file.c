/* SPDX-License-Identifier: MIT */
/*---- arrow_file.c --------------------------------------------------------*/

/*
 * A stream as an Arrow file: its schema, the words of each
 * dictionary, a message for each batch, and at the end where all of them are.
 * Numbers are turned where the machine has the highest byte first.
 */

/* Numbers in a growing row. */
typedef struct slot_numbers_ {
	int64_t *at;
	size_t count, room;
} slot_numbers_;

/* What of an array goes into the body of a message. */
typedef struct slot_body_ {
	const void *data;
	size_t size;
	unsigned unit; /* bytes of one number */
} slot_body_;

typedef struct slot_arrow_out_ {
	slot_arrow_write *write;
	void *context;
	int status;
	uint64_t at;
	slot_flat_ flat;
	slot_numbers_ blocks[2];      /* of dictionaries, of batches: 3 each */
	slot_numbers_ nodes, buffers; /* of the message in hand: 2 each */
	slot_body_ *body;
	size_t body_count, body_room;
	int64_t length;    /* of the body */
	slot_import_ copy; /* of a stream that others made */
	bool is_ours;
	slot_arrow_error *fault;
} slot_arrow_out_;

static void
slot_number_add_(slot_arrow_out_ *out, slot_numbers_ *to, int64_t number)
{
	size_t room = to->room ? to->room * 2 : 64;
	int64_t *moved;

	if (to->count == to->room) {
		moved = SLOT_CAST(
			int64_t *, SLOT_REALLOC(to->at, room * sizeof *moved));
		if (!moved) {
			out->status = SLOT_NO_MEMORY;
			return;
		}
		to->at = moved;
		to->room = room;
	}
	to->at[to->count++] = number;
}

/*---- bytes ----------------------------------------------------------------*/

static void
slot_out_bytes_(slot_arrow_out_ *out, const void *bytes, size_t size)
{
	if (out->status == SLOT_OK && size &&
		!out->write(out->context, SLOT_CAST(const char *, bytes), size))
		out->status = SLOT_ARROW_WRITE;
	out->at += size;
}

static void
slot_out_zeros_(slot_arrow_out_ *out, uint64_t to)
{
	static const char zeros[64] = {0};

	slot_out_bytes_(out, zeros, SLOT_CAST(size_t, to - out->at));
}

static void
slot_out_word_(slot_arrow_out_ *out, uint32_t word)
{
	char bytes[4];
	size_t i;

	for (i = 0; i < 4; i++)
		bytes[i] = SLOT_CAST(char, word >> 8 * i & 255);
	slot_out_bytes_(out, bytes, 4);
}

/* The bytes of each number the other way round, some at a time. */
static void
slot_out_turned_(slot_arrow_out_ *out, const slot_body_ *body)
{
	const char *from = SLOT_CAST(const char *, body->data);
	char some[SLOT_SOME_];
	size_t done, now, i, last = body->unit - 1;

	for (done = 0; done < body->size; done += now) {
		now = slot_some_of_(body->size, done);
		for (i = 0; i < now; i++)
			some[i] = from[done + (i / body->unit) * body->unit +
				last - i % body->unit];
		slot_out_bytes_(out, some, now);
	}
}

static void
slot_out_body_(slot_arrow_out_ *out)
{
	const slot_body_ *body = out->body;
	size_t i;

	for (i = 0; i < out->body_count; i++, body++) {
		if (SLOT_HOST_IS_BIG && body->unit > 1)
			slot_out_turned_(out, body);
		else
			slot_out_bytes_(out, body->data, body->size);
		slot_out_zeros_(out, (out->at + 63) / 64 * 64);
	}
}

/*---- messages -------------------------------------------------------------*/

static void
slot_body_add_(
	slot_arrow_out_ *out, const void *data, size_t size, unsigned unit)
{
	size_t room = out->body_room ? out->body_room * 2 : 64;
	slot_body_ *moved;

	if (out->body_count == out->body_room) {
		moved = SLOT_CAST(slot_body_ *,
			SLOT_REALLOC(out->body, room * sizeof *moved));
		if (!moved) {
			out->status = SLOT_NO_MEMORY;
			return;
		}
		out->body = moved;
		out->body_room = room;
	}
	moved = &out->body[out->body_count++];
	moved->data = data;
	moved->size = data ? size : 0;
	moved->unit = unit;
	slot_number_add_(out, &out->buffers, out->length);
	slot_number_add_(out, &out->buffers, SLOT_CAST(int64_t, moved->size));
	out->length += SLOT_CAST(int64_t, (moved->size + 63) / 64 * 64);
}

/* Offsets, and of texts what these lead into. */
static void
slot_body_ends_(slot_arrow_out_ *out, const struct ArrowArray *array,
	const char *format)
{
	const void *offsets = array->buffers[1];
	unsigned size = format[format[0] == '+'] < 'a' ? 8 : 4;

	slot_body_add_(out, offsets,
		SLOT_CAST(size_t, array->length + 1) * size, size);
	if (array->n_buffers == 3)
		slot_body_add_(out, array->buffers[2],
			SLOT_CAST(size_t,
				slot_source_offset_(
					offsets, size, array->length)),
			1);
}

/* A node of each array, and its buffers; then those of its children. */
static void
slot_body_of_(slot_arrow_out_ *out, const struct ArrowSchema *schema,
	const struct ArrowArray *array)
{
	size_t count = SLOT_CAST(size_t, array->length);
	unsigned bytes = slot_title_bytes_(schema->format);
	int64_t i;

	slot_number_add_(out, &out->nodes, array->length);
	slot_number_add_(out, &out->nodes, array->null_count);
	if (array->n_buffers)
		slot_body_add_(out, array->buffers[0], (count + 7) / 8, 1);
	if (bytes)
		slot_body_add_(out, array->buffers[1], count * bytes, bytes);
	else if (schema->format[0] == 'b')
		slot_body_add_(out, array->buffers[1], (count + 7) / 8, 1);
	else if (schema->format[0] == 'w')
		slot_body_add_(out, array->buffers[1],
			count *
				SLOT_CAST(size_t,
					slot_title_length_(schema->format + 2)),
			1);
	else if (array->n_buffers > 1)
		slot_body_ends_(out, array, schema->format);
	for (i = 0; i < array->n_children; i++)
		slot_body_of_(out, schema->children[i], array->children[i]);
}

static void
slot_body_begin_(slot_arrow_out_ *out)
{
	out->nodes.count = out->buffers.count = out->body_count = 0;
	out->length = 0;
	out->flat.used = 0;
}

/* What stands before a body: its length, and what says what it has. */
static void
slot_out_message_(slot_arrow_out_ *out, uint32_t header, int type)
{
	slot_flat_ *flat = &out->flat;
	uint64_t end;

	slot_flat_begin_(flat);
	slot_flat_put_(flat, 3, SLOT_CAST(uint64_t, out->length), 8);
	slot_flat_put_ref_(flat, 2, header);
	slot_flat_put_(flat, 0, 4, 2);
	slot_flat_put_(flat, 1, SLOT_CAST(uint64_t, type), 1);
	slot_flat_finish_(flat, slot_flat_end_(flat));
	if (flat->failed) {
		out->status = SLOT_NO_MEMORY;
		return;
	}
	end = (out->at + 8 + flat->used + 63) / 64 * 64;
	slot_out_word_(out, 0xffffffffu);
	slot_out_word_(out, SLOT_CAST(uint32_t, end - out->at - 4));
	slot_out_bytes_(out, slot_flat_at_(flat), flat->used);
	slot_out_zeros_(out, end);
}

/* A batch; with a number that dictionary's words. */
static void
slot_out_batch_(slot_arrow_out_ *out, int64_t length, int64_t dictionary)
{
	slot_flat_ *flat = &out->flat;
	slot_numbers_ *blocks = &out->blocks[!dictionary];
	uint64_t start = out->at;
	uint32_t buffers, nodes, header;

	if (out->status != SLOT_OK)
		return;
	buffers = slot_flat_structs_(
		flat, out->buffers.at, out->buffers.count / 2, 2);
	nodes = slot_flat_structs_(
		flat, out->nodes.at, out->nodes.count / 2, 2);
	slot_flat_begin_(flat);
	slot_flat_put_(flat, 0, SLOT_CAST(uint64_t, length), 8);
	slot_flat_put_ref_(flat, 1, nodes);
	slot_flat_put_ref_(flat, 2, buffers);
	header = slot_flat_end_(flat);
	if (dictionary) {
		slot_flat_begin_(flat);
		slot_flat_put_(flat, 0, SLOT_CAST(uint64_t, dictionary), 8);
		slot_flat_put_ref_(flat, 1, header);
		header = slot_flat_end_(flat);
	}
	slot_out_message_(out, header, dictionary ? 2 : 3);
	slot_number_add_(out, blocks, SLOT_CAST(int64_t, start));
	slot_number_add_(out, blocks, SLOT_CAST(int64_t, out->at - start));
	slot_number_add_(out, blocks, out->length);
	slot_out_body_(out);
}

/* In the order in which the schema has numbered them. */
static void
slot_out_dictionaries_(slot_arrow_out_ *out, const struct ArrowSchema *schema,
	const struct ArrowArray *array, int64_t *number)
{
	int64_t i;

	if (array->dictionary) {
		slot_body_begin_(out);
		slot_body_of_(out, schema->dictionary, array->dictionary);
		slot_out_batch_(out, array->dictionary->length, ++*number);
	}
	for (i = 0; i < array->n_children; i++)
		slot_out_dictionaries_(
			out, schema->children[i], array->children[i], number);
}

static void
slot_out_array_(slot_arrow_out_ *out, const struct ArrowSchema *schema,
	const struct ArrowArray *array)
{
	int64_t number = 0, i;

	if (out->blocks[1].count == 0)
		slot_out_dictionaries_(out, schema, array, &number);
	slot_body_begin_(out);
	for (i = 0; i < array->n_children; i++)
		slot_body_of_(out, schema->children[i], array->children[i]);
	slot_out_batch_(out, array->length, 0);
}

/*---- the whole ------------------------------------------------------------*/

static void
slot_out_footer_(slot_arrow_out_ *out, const struct ArrowSchema *schema)
{
	slot_flat_ *flat = &out->flat;
	uint32_t title, blocks[2];
	int i;

	slot_out_word_(out, 0xffffffffu);
	slot_out_word_(out, 0);
	slot_body_begin_(out);
	title = slot_title_(flat, schema);
	for (i = 0; i < 2; i++)
		blocks[i] = slot_flat_structs_(
			flat, out->blocks[i].at, out->blocks[i].count / 3, 3);
	slot_flat_begin_(flat);
	slot_flat_put_ref_(flat, 1, title);
	slot_flat_put_ref_(flat, 2, blocks[0]);
	slot_flat_put_ref_(flat, 3, blocks[1]);
	slot_flat_put_(flat, 0, 4, 2);
	slot_flat_finish_(flat, slot_flat_end_(flat));
	if (flat->failed) {
		out->status = SLOT_NO_MEMORY;
		return;
	}
	slot_out_bytes_(out, slot_flat_at_(flat), flat->used);
	slot_out_word_(out, slot_flat_here_(flat));
	slot_out_bytes_(out, "ARROW1", 6);
}

/* What whoever made the stream says of it, as long as there is one. */
static void
slot_out_failed_(
	slot_arrow_out_ *out, struct ArrowArrayStream *stream, int number)
{
	const char *text = stream->get_last_error
		? stream->get_last_error(stream)
		: NULL;
	int status = SLOT_ARROW_STREAM;

	if (number == ENOMEM)
		status = SLOT_NO_MEMORY;
	out->status = slot_arrow_fault_(out->fault, status,
		text ? text : "the stream failed, and does not say why", "");
	out->fault->number = number;
}

static void
slot_out_take_(slot_arrow_out_ *out, const struct ArrowSchema *schema,
	const struct ArrowArray *array)
{
	struct ArrowArray copied;

	if (out->is_ours) {
		slot_out_array_(out, schema, array);
		return;
	}
	if (slot_copy_batch_(&out->copy, array, &copied))
		slot_out_array_(out, schema, &copied);
	else
		out->status = out->fault->status;
	if (copied.release)
		copied.release(&copied);
}

static void
slot_out_stream_(slot_arrow_out_ *out, struct ArrowArrayStream *stream,
	const struct ArrowSchema *schema)
{
	struct ArrowArray array;
	int number;

	slot_out_bytes_(out, "ARROW1\0", 8);
	slot_body_begin_(out);
	slot_out_message_(out, slot_title_(&out->flat, schema), 1);
	while (out->status == SLOT_OK) {
		memset(&array, 0, sizeof array);
		number = stream->get_next(stream, &array);
		if (number)
			slot_out_failed_(out, stream, number);
		if (number || !array.release)
			break;
		slot_out_take_(out, schema, &array);
		array.release(&array);
	}
	if (out->status == SLOT_OK)
		slot_out_footer_(out, schema);
}

/* A schema that says no more than can be written. */
static void
slot_out_copied_(slot_arrow_out_ *out, struct ArrowArrayStream *stream)
{
	struct ArrowSchema schema;

	memset(&schema, 0, sizeof schema);
	if (slot_copy_plan_(&out->copy, &schema))
		slot_out_stream_(out, stream, &schema);
	else
		out->status = out->fault->status;
	if (schema.release)
		schema.release(&schema);
	slot_import_place_(&out->copy);
	slot_source_free_(&out->copy.root);
}

static void
slot_out_all_(slot_arrow_out_ *out, struct ArrowArrayStream *stream)
{
	slot_import_ *copy = &out->copy;
	int number;

	if (!stream->release || !stream->get_schema || !stream->get_next) {
		out->status = slot_arrow_fault_(out->fault, SLOT_ARROW_STREAM,
			"the stream is released", "");
		return;
	}
	copy->is_copy = true;
	copy->fault = out->fault;
	out->is_ours = stream->release == slot_export_release_;
	number = stream->get_schema(stream, &copy->schema);
	if (number) {
		slot_out_failed_(out, stream, number);
		return;
	}
	if (out->is_ours)
		slot_out_stream_(out, stream, &copy->schema);
	else
		slot_out_copied_(out, stream);
	if (copy->schema.release)
		copy->schema.release(&copy->schema);
}

static void
slot_out_free_(slot_arrow_out_ *out)
{
	slot_free_memory_(out->flat.bytes);
	slot_free_memory_(out->blocks[0].at);
	slot_free_memory_(out->blocks[1].at);
	slot_free_memory_(out->nodes.at);
	slot_free_memory_(out->buffers.at);
	slot_free_memory_(out->body);
}

int
slot_arrow_write_file(struct ArrowArrayStream *stream, slot_arrow_write *write,
	void *context, slot_arrow_error *fault)
{
	slot_arrow_error own;
	slot_arrow_out_ out;

	memset(&out, 0, sizeof out);
	out.write = write;
	out.context = context;
	out.fault = slot_arrow_begin_(fault, &own);
	slot_out_all_(&out, stream);
	if (stream->release)
		stream->release(stream);
	slot_out_free_(&out);
	if (out.status != SLOT_OK && out.fault->status == SLOT_OK)
		slot_arrow_fault_(out.fault, out.status,
			out.status == SLOT_NO_MEMORY ? "out of memory"
						     : "cannot be written",
			"");
	return out.status;
}

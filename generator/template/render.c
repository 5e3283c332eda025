/* SPDX-License-Identifier: MIT */
/*
 * Carries out the operations of a loaded template (op.h) over the structs its
 * scopes describe, and shows them. Knows nothing about C or YAML; nothing can
 * fail here, since compile.c has resolved every tag.
 */
#include "template/render.h"

#include <string.h>

#include "template/op.h"

/* One open scope; list is meaningful where a list opened it. */
struct frame {
	const void *data;
	const struct list *list;
	size_t index;
};

static const void *
op_value(const struct op *op, const struct frame *frames)
{
	return (const char *)frames[op->frame].data + op->offset;
}

static bool
value_holds(enum tag_kind kind, const void *value)
{
	switch (kind) {
	case TAG_TEXT:
		return ((const struct slice *)value)->length != 0;
	case TAG_NUMBER:
		return *(const uint64_t *)value != 0;
	case TAG_FLAG:
		return *(const bool *)value;
	case TAG_SCOPE:
		return *(const void *const *)value != NULL;
	case TAG_LIST:
		return ((const struct list *)value)->count != 0;
	}
	return false;
}

/* buffer_add, saving the call where there is room: most pieces are short. */
static inline void
append(struct buffer *out, const char *bytes, size_t length)
{
	if (out->limit || length == 0 || length > out->capacity - out->length) {
		buffer_add(out, bytes, length);
		return;
	}
	memcpy(out->bytes + out->length, bytes, length);
	out->length += length;
}

static void
add_number(struct buffer *out, uint64_t number)
{
	char digits[20]; /* of UINT64_MAX */
	size_t at = sizeof digits;

	do {
		digits[--at] = (char)('0' + number % 10);
		number /= 10;
	} while (number);
	append(out, digits + at, sizeof digits - at);
}

static bool
open_list(struct frame *frame, const struct list *list)
{
	if (list->count == 0)
		return false;
	frame->list = list;
	frame->index = 0;
	frame->data = list_item(list, 0);
	return true;
}

/* Ends early where the output is full, however long the list is. */
static bool
next_item(struct frame *frame, const struct buffer *out)
{
	if (++frame->index == frame->list->count || out->overflow)
		return false;
	frame->data = list_item(frame->list, frame->index);
	return true;
}

/* Whether to go on with the next operation rather than with the target of
 * this one. */
static bool
op_run(const struct op *op, struct frame *frames, const struct buffer *out)
{
	const void *value;

	if (op->kind == OP_NEXT)
		return !next_item(&frames[op->into], out);
	value = op_value(op, frames);
	if (op->kind == OP_LIST)
		return open_list(&frames[op->into], value);
	if (op->kind == OP_TEST)
		return value_holds(op->tag_kind, value) == op->wanted;
	frames[op->into].data = *(const void *const *)value;
	return frames[op->into].data != NULL;
}

void
render(const struct template *template, const void *data, struct buffer *out)
{
	struct frame frames[TEMPLATE_SECTIONS + 1];
	const struct op *op = template->ops;
	const struct slice *value;

	frames[0].data = data;
	for (;;) {
		switch (op->kind) {
		case OP_TEXT:
			append(out, template->text.bytes + op->offset,
				op->length);
			op++;
			break;
		case OP_VALUE:
			value = op_value(op, frames);
			append(out, value->bytes, value->length);
			op++;
			break;
		case OP_NUMBER:
			add_number(
				out, *(const uint64_t *)op_value(op, frames));
			op++;
			break;
		case OP_TEST:
		case OP_SCOPE:
		case OP_LIST:
		case OP_NEXT:
			op = op_run(op, frames, out)
				? op + 1
				: template->ops + op->target;
			break;
		case OP_END:
			return;
		}
	}
}

/*---- dump -----------------------------------------------------------------*/

static void
dump_text(struct slice text, struct buffer *out)
{
	size_t i;

	buffer_add_text(out, "text \"");
	for (i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char)text.bytes[i];

		if (byte == '\n')
			buffer_add_text(out, "\\n");
		else if (byte == '\t')
			buffer_add_text(out, "\\t");
		else if (byte == '"' || byte == '\\')
			buffer_format(out, "\\%c", byte);
		else if (byte < ' ' || byte == 0x7f)
			buffer_format(out, "\\x%02x", byte);
		else
			buffer_add(out, text.bytes + i, 1);
	}
	buffer_add_text(out, "\"");
}

static const char *
op_verb(const struct op *op)
{
	switch (op->kind) {
	case OP_TEXT:
		return "text";
	case OP_VALUE:
		return "insert";
	case OP_NUMBER:
		return "number";
	case OP_TEST:
		return op->wanted ? "where" : "unless";
	case OP_SCOPE:
		return "with";
	case OP_LIST:
		return "for each";
	case OP_NEXT:
		return "next";
	case OP_END:
		return "end";
	}
	return "";
}

static void
dump_op(const struct template *template, size_t index, struct buffer *out)
{
	const struct op *op = &template->ops[index];
	const struct origin *origin = &template->origins[index];
	struct slice text = {template->text.bytes + op->offset, op->length};
	unsigned line, column;

	place_position(origin->place, &line, &column);
	buffer_format(out, "%*s", (int)(2 * origin->depth), "");
	if (op->kind == OP_TEXT)
		dump_text(text, out);
	else
		buffer_format(out, "%s %s of %s", op_verb(op),
			origin->tag->name, origin->scope->name);
	buffer_format(out, "  (%.*s:%u)\n",
		SLICE_ARGS(origin->place.source->name), line);
}

void
template_dump(const struct template *template, struct buffer *out)
{
	size_t i;

	buffer_format(out, "template %.*s of %s\n", SLICE_ARGS(template->name),
		template->scope->name);
	for (i = 0; i < template->count; i++)
		if (template->ops[i].kind != OP_NEXT &&
			template->ops[i].kind != OP_END)
			dump_op(template, i, out);
}

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

static inline bool
op_holds(const struct op *op, const struct frame *frames)
{
	const void *value = op_value(op, frames);

	switch (op->tag_kind) {
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

static bool
open_scope(struct frame *frame, const void *const *scope)
{
	frame->data = *scope;
	return frame->data != NULL;
}

void
render(const struct template *template, const void *data, struct buffer *out)
{
	struct frame frames[TEMPLATE_SECTIONS + 1];
	const struct op *op = template->ops;
	const struct slice *text;

	frames[0].data = data;
	for (;;) {
		bool goes_on = true; /* rather than jump to the target */

		switch (op->kind) {
		case OP_TEXT:
			append(out, template->text.bytes + op->offset,
				op->length);
			break;
		case OP_VALUE:
			text = op_value(op, frames);
			append(out, text->bytes, text->length);
			break;
		case OP_NUMBER:
			add_number(
				out, *(const uint64_t *)op_value(op, frames));
			break;
		case OP_TEST:
			goes_on = op_holds(op, frames) == op->wanted;
			break;
		case OP_SCOPE:
			goes_on = open_scope(
				&frames[op->into], op_value(op, frames));
			break;
		case OP_LIST:
			goes_on = open_list(
				&frames[op->into], op_value(op, frames));
			break;
		case OP_NEXT:
			goes_on = !next_item(&frames[op->into], out);
			break;
		case OP_END:
			return;
		}
		op = goes_on ? op + 1 : template->ops + op->target;
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

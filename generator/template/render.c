/* SPDX-License-Identifier: MIT */
/*
 * Carries out the steps of a loaded template (step.h) over the structs its
 * scopes describe, and shows its operations (op.h). Knows nothing about C or
 * YAML; nothing can fail here, since compile.c has resolved every tag.
 */
#include "template/render.h"

#include <string.h>

#include "template/step.h"

/* What is open, by frame, and the output's end: kept here while there is room
 * for what comes. */
struct renderer {
	const char *data[TEMPLATE_SECTIONS + 1];
	const struct list *lists[TEMPLATE_SECTIONS + 1]; /* where one … */
	size_t indexes[TEMPLATE_SECTIONS + 1];           /* … opened it */
	struct buffer *out;
	char *at, *end;
};

/* The buffer as it is: one with a limit, which only tests have, is always asked
 * again. */
static void
take_room(struct renderer *renderer)
{
	struct buffer *out = renderer->out;

	renderer->at = renderer->end = NULL;
	if (!out->bytes)
		return;
	renderer->at = out->bytes + out->length;
	renderer->end = out->limit ? renderer->at : out->bytes + out->capacity;
}

static void
give_room(struct renderer *renderer)
{
	if (renderer->at)
		renderer->out->length =
			(size_t)(renderer->at - renderer->out->bytes);
}

/* Where there is no room. */
static void
append_slowly(struct renderer *renderer, const char *bytes, size_t length)
{
	give_room(renderer);
	buffer_add(renderer->out, bytes, length);
	take_room(renderer);
}

static inline bool
has_room(const struct renderer *renderer, size_t length)
{
	return (size_t)(renderer->end - renderer->at) >= length;
}

/* Text of the template, behind which there are bytes to read: most pieces are
 * short, and copied at once with what is behind them. */
static inline void
append_text(struct renderer *renderer, const char *bytes, size_t length)
{
	if (!has_room(renderer, length + STEP_TEXT_PADDING)) {
		append_slowly(renderer, bytes, length);
		return;
	}
	memcpy(renderer->at, bytes, STEP_TEXT_PADDING);
	if (length > STEP_TEXT_PADDING)
		memcpy(renderer->at + STEP_TEXT_PADDING,
			bytes + STEP_TEXT_PADDING, length - STEP_TEXT_PADDING);
	renderer->at += length;
}

static inline void
append(struct renderer *renderer, const char *bytes, size_t length)
{
	if (!has_room(renderer, length)) {
		append_slowly(renderer, bytes, length);
		return;
	}
	text_copy(renderer->at, bytes, length);
	renderer->at += length;
}

static void
append_number(struct renderer *renderer, uint64_t number)
{
	char text[NUMBER_DIGITS];
	struct slice digits;

	if (number < 100 && has_room(renderer, 2)) {
		if (number >= 10)
			*renderer->at++ = (char)('0' + number / 10);
		*renderer->at++ = (char)('0' + number % 10);
		return;
	}
	digits = number_digits(text, number);
	append(renderer, digits.bytes, digits.length);
}

/*---- steps ----------------------------------------------------------------*/

static const char *
value_of(const struct renderer *renderer, const struct step *step)
{
	return renderer->data[step->frame] + step->offset;
}

static bool
flag_holds(const char *value)
{
	bool flag;

	memcpy(&flag, value, sizeof flag);
	return flag;
}

static bool
size_holds(const char *value)
{
	size_t size;

	memcpy(&size, value, sizeof size);
	return size != 0;
}

static bool
number_holds(const char *value)
{
	uint64_t number;

	memcpy(&number, value, sizeof number);
	return number != 0;
}

static bool
open_list(struct renderer *renderer, const struct step *step)
{
	const struct list *list = (const void *)value_of(renderer, step);

	if (list->count == 0)
		return false;
	renderer->lists[step->into] = list;
	renderer->indexes[step->into] = 0;
	renderer->data[step->into] = list_item(list, 0);
	return true;
}

/* Ends early where the output is full, however long the list is. */
static bool
next_item(struct renderer *renderer, const struct step *step)
{
	const struct list *list = renderer->lists[step->into];
	size_t index = ++renderer->indexes[step->into];

	if (index == list->count || renderer->out->overflow)
		return false;
	renderer->data[step->into] = list_item(list, index);
	return true;
}

static bool
open_scope(struct renderer *renderer, const struct step *step)
{
	const void *const *scope = (const void *)value_of(renderer, step);

	renderer->data[step->into] = *scope;
	return *scope != NULL;
}

static void
insert(struct renderer *renderer, const struct step *step)
{
	const struct slice *text = (const void *)value_of(renderer, step);

	append(renderer, text->bytes, text->length);
}

static void
insert_number(struct renderer *renderer, const struct step *step)
{
	append_number(renderer,
		*(const uint64_t *)(const void *)value_of(renderer, step));
}

/* Templates choose by flags, of which most do not hold: from one to the next
 * that is tested where it does not. */
static inline const struct step *
where_flag(const struct renderer *renderer, const struct step *step)
{
	while (!flag_holds(value_of(renderer, step))) {
		step = step->target;
		if (step->text_length || step->kind != STEP_WHERE_FLAG)
			return step;
	}
	return step + 1;
}

static inline const struct step *
next_step(const struct step *step, bool goes_on)
{
	return goes_on ? step + 1 : step->target;
}

/* What stands in its place, without its text; the step behind it, or NULL at
 * the end. */
static inline const struct step *
take_step(struct renderer *renderer, const struct step *step)
{
	switch ((enum step_kind)step->kind) {
	case STEP_TEXT:
		return step + 1;
	case STEP_VALUE:
		insert(renderer, step);
		return step + 1;
	case STEP_NUMBER:
		insert_number(renderer, step);
		return step + 1;
	case STEP_WHERE_FLAG:
		return where_flag(renderer, step);
	case STEP_WHERE_SIZE:
		return next_step(step, size_holds(value_of(renderer, step)));
	case STEP_WHERE_NUMBER:
		return next_step(step, number_holds(value_of(renderer, step)));
	case STEP_UNLESS_FLAG:
		return next_step(step, !flag_holds(value_of(renderer, step)));
	case STEP_UNLESS_SIZE:
		return next_step(step, !size_holds(value_of(renderer, step)));
	case STEP_UNLESS_NUMBER:
		return next_step(step, !number_holds(value_of(renderer, step)));
	case STEP_SCOPE:
		return next_step(step, open_scope(renderer, step));
	case STEP_LIST:
		return next_step(step, open_list(renderer, step));
	case STEP_NEXT:
		return next_step(step, !next_item(renderer, step));
	case STEP_END:
		return NULL;
	}
	__builtin_unreachable(); /* saves two instructions of twenty */
}

void
render(const struct template *template, const void *data, struct buffer *out)
{
	const char *text = template->text.bytes;
	const struct step *step = template->steps;
	struct renderer renderer;

	renderer.out = out;
	renderer.data[0] = data;
	take_room(&renderer);
	for (; step; step = take_step(&renderer, step))
		if (step->text_length)
			append_text(&renderer, text + step->text,
				step->text_length);
	give_room(&renderer);
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

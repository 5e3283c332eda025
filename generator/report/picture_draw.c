/* SPDX-License-Identifier: MIT */
/*
 * A picture is drawn in pixels: eight bytes a row, a gap where a cache line
 * ends, and the words of bits once more below, a byte a row. Where an array
 * fills many rows, those in the middle are one.
 */
#include "report/picture_draw.h"

#include "base/search.h"
#include "report/picture_text.h"

enum {
	CELL = 50, /* a byte's width, and that of a bit in the strips */
	CELLS = 8, /* in a row: bytes, or bits of a strip */
	ROW_BITS = CELLS * 8,
	ROW = 26,
	ROW_LINE = 8, /* between cache lines */
	GUTTER = 44,  /* offsets, left of the cells */
	MARGIN = 54,  /* names of cache lines, right of them */
	PANEL = GUTTER + CELL * CELLS + MARGIN,
	HEADING = 24,
	COLUMNS = 16, /* the numbers above the cells */
	STRIP_GAP = 18,
	LEGEND = 30,
	SQUARE = 18, /* of the legend, with the blank behind it */
	PAD = 6,     /* around the whole */
	LETTER = 7,  /* of a label; a mono-spaced font of 11 pixels */
	LEAST_LETTERS = 5,
	FULL_ROWS = 4 /* so many of one part are shown; more become three */
};

/* Consecutive rows of eight bytes, drawn as one where there are several. */
struct row {
	uint64_t first, count, y;
};

struct rows {
	struct row *items;
	size_t count, capacity;
	uint64_t end_y;
};

/* A picture under way. */
struct drawing {
	struct arena *arena;
	uint64_t x, y;           /* where the next thing goes */
	const struct rows *rows; /* of the panel in hand; NULL: a strip */
	struct picture_rectangle *rectangles;
	size_t rectangle_count, rectangle_capacity;
	struct picture_mark *marks;
	size_t mark_count, mark_capacity;
	struct picture_boundary *boundaries;
	size_t boundary_count, boundary_capacity;
};

/*---- lists that grow ------------------------------------------------------*/

static struct picture_rectangle *
add_rectangle(struct drawing *drawing)
{
	drawing->rectangles = arena_grow(drawing->arena, drawing->rectangles,
		drawing->rectangle_count, &drawing->rectangle_capacity,
		drawing->rectangle_count + 1, sizeof *drawing->rectangles);
	drawing->rectangles[drawing->rectangle_count] =
		(struct picture_rectangle){0};
	return &drawing->rectangles[drawing->rectangle_count++];
}

static void
add_mark(struct drawing *drawing, struct slice style, uint64_t x, uint64_t y,
	struct slice text)
{
	drawing->marks = arena_grow(drawing->arena, drawing->marks,
		drawing->mark_count, &drawing->mark_capacity,
		drawing->mark_count + 1, sizeof *drawing->marks);
	drawing->marks[drawing->mark_count++] = (struct picture_mark){
		x, y, style, text};
}

static void
add_boundary(struct drawing *drawing, uint64_t x1, uint64_t x2, uint64_t y)
{
	drawing->boundaries = arena_grow(drawing->arena, drawing->boundaries,
		drawing->boundary_count, &drawing->boundary_capacity,
		drawing->boundary_count + 1, sizeof *drawing->boundaries);
	drawing->boundaries[drawing->boundary_count++] =
		(struct picture_boundary){x1, x2, y};
}

/*---- rows -----------------------------------------------------------------*/

static uint64_t
line_of_row(uint64_t row)
{
	return row * CELLS / SURVEY_LINE_BYTES;
}

static uint64_t
last_line_of(const struct row *row)
{
	return line_of_row(row->first + row->count - 1);
}

static void
add_row(struct drawing *drawing, struct rows *rows, uint64_t first,
	uint64_t count)
{
	rows->items = arena_grow(drawing->arena, rows->items, rows->count,
		&rows->capacity, rows->count + 1, sizeof *rows->items);
	if (rows->count &&
		line_of_row(first) !=
			last_line_of(&rows->items[rows->count - 1]))
		rows->end_y += ROW_LINE;
	rows->items[rows->count++] = (struct row){first, count, rows->end_y};
	rows->end_y += ROW;
}

/* All rows up to the one given. */
static void
add_rows_before(struct drawing *drawing, struct rows *rows, uint64_t *next,
	uint64_t end)
{
	for (; *next < end; (*next)++)
		add_row(drawing, rows, *next, 1);
}

static void
find_rows(struct drawing *drawing, const struct arrangement *arrangement,
	struct rows *rows)
{
	uint64_t next = 0;
	size_t i;

	for (i = 0; i < arrangement->part_count; i++) {
		const struct part *part = &arrangement->parts[i];
		uint64_t full = (part->offset + CELLS - 1) / CELLS;
		uint64_t full_end = (part->offset + part->size) / CELLS;

		if (full_end > full + FULL_ROWS) {
			add_rows_before(drawing, rows, &next, full + 1);
			add_row(drawing, rows, next, full_end - 1 - next);
			next = full_end - 1;
		}
		add_rows_before(drawing, rows, &next, full_end);
	}
	add_rows_before(
		drawing, rows, &next, (arrangement->size + CELLS - 1) / CELLS);
}

static struct slice
line_name(struct arena *arena, const struct row *row)
{
	uint64_t first = line_of_row(row->first);
	uint64_t last = last_line_of(row);

	if (first == last)
		return text_format(arena, "line %llu", (ull)first);
	return text_format(arena, "%llu–%llu", (ull)first, (ull)last);
}

static void
mark_rows(struct drawing *drawing, const struct rows *rows)
{
	uint64_t right = drawing->x + GUTTER + CELL * CELLS, line = UINT64_MAX;
	size_t i;

	for (i = 0; i < rows->count; i++) {
		const struct row *row = &rows->items[i];
		uint64_t own = line_of_row(row->first);
		uint64_t y = row->y + ROW / 2;

		add_mark(drawing, SLICE("offset"), drawing->x + GUTTER - 6, y,
			text_format(drawing->arena, "%llu",
				(ull)row->first * CELLS));
		if (i && own != line)
			add_boundary(drawing, drawing->x, right + MARGIN - 8,
				row->y - ROW_LINE / 2);
		if (own != line || own != last_line_of(row))
			add_mark(drawing, SLICE("line"), right + 8, y,
				line_name(drawing->arena, row));
		line = last_line_of(row);
	}
}

/*---- rectangles -----------------------------------------------------------*/

/* Cut to a width; empty where too little would be left to know it by. */
static struct slice
cut_to_width(struct arena *arena, struct slice text, uint64_t width)
{
	size_t room = width > 6 ? (size_t)(width - 6) / LETTER : 0;

	if (text.length <= room)
		return text;
	if (room < LEAST_LETTERS)
		return (struct slice){NULL, 0};
	return text_format(arena, "%.*s…", (int)room - 1, text.bytes);
}

/* What is drawn as several rectangles has its label in the widest. */
static void
label_widest(struct drawing *drawing, size_t first, struct slice label)
{
	size_t i, widest = first;

	for (i = first; i < drawing->rectangle_count; i++)
		if (drawing->rectangles[i].width >
			drawing->rectangles[widest].width)
			widest = i;
	if (first < drawing->rectangle_count)
		drawing->rectangles[widest].label = xml_text(drawing->arena,
			cut_to_width(drawing->arena, label,
				drawing->rectangles[widest].width));
}

/* Bits from … to of a row that has so many, in a row of pixels. */
struct stretch {
	uint64_t y, from, to, row_bits;
};

static struct picture_rectangle *
draw_rectangle(struct drawing *drawing, const struct appearance *look,
	const struct stretch *stretch)
{
	struct picture_rectangle *rectangle = add_rectangle(drawing);
	uint64_t left = drawing->x + GUTTER;
	uint64_t row_bits = stretch->row_bits;
	uint64_t end = left + stretch->to * CELL * CELLS / row_bits;

	rectangle->x = left + stretch->from * CELL * CELLS / row_bits;
	rectangle->width = end - rectangle->x;
	rectangle->y = stretch->y;
	rectangle->height = ROW;
	rectangle->text_x = rectangle->x + rectangle->width / 2;
	rectangle->text_y = stretch->y + ROW / 2;
	rectangle->style = look->style;
	rectangle->straddles = look->straddles;
	rectangle->title = look->title;
	return rectangle;
}

/* Bits from the object's start, row by row. */
static void
draw_in_rows(struct drawing *drawing, const struct appearance *look,
	uint64_t from, uint64_t to)
{
	const struct rows *rows = drawing->rows;
	size_t first = drawing->rectangle_count;

	while (from < to) {
		const struct row *row = &rows->items[search_last(
			&rows->items->first, sizeof *rows->items, rows->count,
			from / ROW_BITS)];
		uint64_t start = row->first * ROW_BITS;
		uint64_t end = start + row->count * ROW_BITS;
		uint64_t stop = to < end ? to : end;
		struct stretch stretch = {
			row->y, from - start, stop - start, ROW_BITS};
		struct stretch whole = {row->y, 0, ROW_BITS, ROW_BITS};

		if (row->count == 1)
			draw_rectangle(drawing, look, &stretch);
		else
			draw_rectangle(drawing, look, &whole)->label =
				text_format(drawing->arena, "⋮ %llu bytes ⋮",
					(ull)row->count * CELLS);
		from = stop;
	}
	label_widest(drawing, first, look->label);
}

/* Bits from the word's start, a byte a row. */
static void
draw_in_strip(struct drawing *drawing, const struct appearance *look,
	uint64_t from, uint64_t to)
{
	size_t first = drawing->rectangle_count;

	while (from < to) {
		uint64_t row = from / CELLS;
		uint64_t stop = to < (row + 1) * CELLS ? to : (row + 1) * CELLS;
		struct stretch stretch = {drawing->y + row * ROW, from % CELLS,
			stop - row * CELLS, CELLS};

		draw_rectangle(drawing, look, &stretch);
		from = stop;
	}
	label_widest(drawing, first, look->label);
}

/* Bits from the part's start. */
static void
draw_bits(struct drawing *drawing, const struct appearance *look,
	const struct part *part, uint64_t from, uint64_t to)
{
	uint64_t start = part->offset * 8;

	if (drawing->rows)
		draw_in_rows(drawing, look, start + from, start + to);
	else
		draw_in_strip(drawing, look, from, to);
}

/* In the order in which they follow each other; in a word of big order that is
 * from the last. */
static const struct share *
share_in_order(
	const struct class *class, const struct part *part, size_t number)
{
	const struct share *share = &part->shares[number];

	if (share->in_run || class->byte_order != ORDER_BIG)
		return share;
	return &part->shares[part->share_count - 1 - number];
}

/* The bits that are somebody's, and between them those that are nobody's;
 * of a part without bits, the whole. */
static void
draw_part(struct drawing *drawing, const struct survey *survey,
	const struct part *part)
{
	struct appearance look = part_appearance(drawing->arena, survey, part);
	uint64_t done = 0;
	size_t i;

	for (i = 0; i < part->share_count; i++) {
		const struct share *share = share_in_order(
			survey->class, part, i);
		uint64_t start = share_start(survey->class, part, share);
		struct appearance bits = share_appearance(
			drawing->arena, survey, part, share);

		draw_bits(drawing, &look, part, done, start);
		done = start + share->width;
		draw_bits(drawing, &bits, part, start, done);
	}
	draw_bits(drawing, &look, part, done, part->size * 8);
}

/*---- strips of bits -------------------------------------------------------*/

static void
draw_strip(struct drawing *drawing, const struct survey *survey,
	const struct part *part)
{
	uint64_t row;

	for (row = 0; row < part->size; row++)
		add_mark(drawing, SLICE("offset"), drawing->x + GUTTER - 6,
			drawing->y + row * ROW + ROW / 2,
			text_format(drawing->arena, "%llu",
				(ull)(part->offset + row)));
	draw_part(drawing, survey, part);
	drawing->y += part->size * ROW;
}

static void
number_columns(struct drawing *drawing, uint64_t y, bool from_last)
{
	unsigned i;

	for (i = 0; i < CELLS; i++)
		add_mark(drawing, SLICE("column"),
			drawing->x + GUTTER + i * CELL + CELL / 2, y,
			text_format(drawing->arena, "%u",
				from_last ? CELLS - 1 - i : i));
}

static void
draw_strips(struct drawing *drawing, const struct survey *survey,
	const struct arrangement *arrangement)
{
	size_t i;

	if (!arrangement->word_bits)
		return;
	drawing->y += STRIP_GAP;
	add_mark(drawing, SLICE("heading"), drawing->x + GUTTER,
		drawing->y + HEADING / 2, SLICE("Bits, byte by byte"));
	drawing->y += HEADING;
	number_columns(drawing, drawing->y + COLUMNS / 2,
		survey->class->byte_order == ORDER_BIG);
	drawing->y += COLUMNS;
	for (i = 0; i < arrangement->part_count; i++) {
		if (arrangement->parts[i].kind != PART_BITS)
			continue;
		draw_strip(drawing, survey, &arrangement->parts[i]);
		drawing->y += 4;
	}
}

/*---- a picture ------------------------------------------------------------*/

static void
draw_panel(struct drawing *drawing, const struct survey *survey,
	const struct arrangement *arrangement, const char *heading)
{
	struct rows rows = {0};
	size_t i;

	add_mark(drawing, SLICE("heading"), drawing->x + GUTTER,
		drawing->y + HEADING / 2,
		text_format(drawing->arena, "%s: %llu byte%s", heading,
			(ull)arrangement->size,
			arrangement->size == 1 ? "" : "s"));
	drawing->y += HEADING;
	number_columns(drawing, drawing->y + COLUMNS / 2, false);
	rows.end_y = drawing->y + COLUMNS;
	find_rows(drawing, arrangement, &rows);
	mark_rows(drawing, &rows);
	drawing->rows = &rows;
	for (i = 0; i < arrangement->part_count; i++)
		draw_part(drawing, survey, &arrangement->parts[i]);
	drawing->rows = NULL;
	drawing->y = rows.end_y;
	draw_strips(drawing, survey, arrangement);
}

/* Squares and names below the panels; gives where they end. */
static uint64_t
place_legend(struct picture_origin *legend, size_t count)
{
	uint64_t x = PAD + GUTTER;
	size_t i;

	for (i = 0; i < count; i++) {
		legend[i].x = x;
		legend[i].text_x = x + SQUARE;
		x += SQUARE + (legend[i].class.length + 1) * LETTER + 14;
	}
	return x;
}

static void
set_lists(const struct drawing *drawing, struct picture_class *picture)
{
	picture->rectangles = list_of(drawing->rectangles,
		drawing->rectangle_count, sizeof *drawing->rectangles);
	picture->marks = list_of(
		drawing->marks, drawing->mark_count, sizeof *drawing->marks);
	picture->boundaries = list_of(drawing->boundaries,
		drawing->boundary_count, sizeof *drawing->boundaries);
}

void
draw_class(struct arena *arena, const struct survey *survey,
	struct picture_class *picture, struct picture_origin *legend)
{
	struct drawing drawing = {.arena = arena, .x = PAD, .y = PAD};
	uint64_t bottom, legend_end;

	draw_panel(&drawing, survey, &survey->chosen, "As laid out");
	bottom = drawing.y;
	drawing.x += PANEL;
	drawing.y = PAD;
	draw_panel(&drawing, survey, &survey->declared, "In declared order");
	if (drawing.y > bottom)
		bottom = drawing.y;
	legend_end = place_legend(legend, picture->origins.count);
	picture->legend_y = bottom + LEGEND / 2;
	picture->width = PANEL * 2 + PAD * 2;
	if (legend_end > picture->width)
		picture->width = legend_end;
	picture->height = bottom + LEGEND + PAD;
	set_lists(&drawing, picture);
}

/* SPDX-License-Identifier: MIT */
/* Pictures: rectangles and texts of an arrangement. See picture.h. */
#include "report/picture_build.h"

typedef unsigned long long ull; /* what printf's %llu takes */

enum {
	CELL = 50, /* a byte's width, and that of a bit in the strips */
	CELLS = 8,
	ROW = 26,
	ROW_LINE = 8, /* between cache lines */
	GUTTER = 44,  /* offsets, left of the cells */
	MARGIN = 54,  /* names of cache lines, right of them */
	PANEL = GUTTER + CELL * CELLS + MARGIN,
	HEADING = 24,
	COLUMNS = 16, /* the numbers above the cells */
	STRIP_GAP = 18,
	LEGEND = 30,
	PAD = 6,      /* around the whole */
	LETTER = 7,   /* of a label; a mono-spaced font of 11 pixels */
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

/*---- lists that grow ------------------------------------------------------*/

static struct sheet_piece *
add_piece(struct drawing *drawing)
{
	drawing->pieces = arena_grow(drawing->arena, drawing->pieces,
		drawing->piece_count, &drawing->piece_capacity,
		drawing->piece_count + 1, sizeof *drawing->pieces);
	drawing->pieces[drawing->piece_count] = (struct sheet_piece){0};
	return &drawing->pieces[drawing->piece_count++];
}

static void
add_mark(struct drawing *drawing, struct slice style, uint64_t x, uint64_t y,
	struct slice text)
{
	drawing->marks = arena_grow(drawing->arena, drawing->marks,
		drawing->mark_count, &drawing->mark_capacity,
		drawing->mark_count + 1, sizeof *drawing->marks);
	drawing->marks[drawing->mark_count++] = (struct sheet_mark){
		x, y, style, text};
}

static void
add_bound(struct drawing *drawing, uint64_t x1, uint64_t x2, uint64_t y)
{
	drawing->bounds = arena_grow(drawing->arena, drawing->bounds,
		drawing->bound_count, &drawing->bound_capacity,
		drawing->bound_count + 1, sizeof *drawing->bounds);
	drawing->bounds[drawing->bound_count++] = (struct sheet_bound){
		x1, x2, y};
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

/* The row that has it. */
static size_t
row_at(const struct rows *rows, uint64_t number)
{
	size_t low = 0, high = rows->count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (rows->items[middle].first <= number)
			low = middle;
		else
			high = middle;
	}
	return low;
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
			add_bound(drawing, drawing->x, right + MARGIN - 8,
				row->y - ROW_LINE / 2);
		if (own != line || own != last_line_of(row))
			add_mark(drawing, SLICE("line"), right + 8, y,
				line_name(drawing->arena, row));
		line = last_line_of(row);
	}
}

/*---- pieces ---------------------------------------------------------------*/

/* Cut to a width; empty where not even three letters fit. */
static struct slice
fitted(struct arena *arena, struct slice text, uint64_t width)
{
	size_t room = width > 6 ? (size_t)(width - 6) / LETTER : 0;

	if (text.length <= room)
		return text;
	if (room < 3)
		return (struct slice){NULL, 0};
	return text_format(arena, "%.*s…", (int)room - 1, text.bytes);
}

/* What is drawn in several pieces has its label in the widest. */
static void
label_widest(struct drawing *drawing, size_t first, struct slice label)
{
	size_t i, widest = first;

	for (i = first; i < drawing->piece_count; i++)
		if (drawing->pieces[i].width > drawing->pieces[widest].width)
			widest = i;
	if (first < drawing->piece_count)
		drawing->pieces[widest].label = xml_text(drawing->arena,
			fitted(drawing->arena, label,
				drawing->pieces[widest].width));
}

static void
draw_piece(struct drawing *drawing, const struct ink *ink, uint64_t y,
	uint64_t from, uint64_t to, uint64_t row_bits)
{
	struct sheet_piece *piece = add_piece(drawing);
	uint64_t left = drawing->x + GUTTER;

	piece->x = left + from * CELL * CELLS / row_bits;
	piece->width = left + to * CELL * CELLS / row_bits - piece->x;
	piece->y = y;
	piece->height = ROW;
	piece->text_x = piece->x + piece->width / 2;
	piece->text_y = y + ROW / 2;
	piece->style = ink->style;
	piece->straddles = ink->straddles;
	piece->title = ink->title;
}

/* Bits from the object's start, row by row. */
static void
draw_bits(struct drawing *drawing, const struct rows *rows,
	const struct ink *ink, uint64_t from, uint64_t to)
{
	const uint64_t row_bits = CELLS * 8;
	size_t first = drawing->piece_count;

	while (from < to) {
		const struct row *row =
			&rows->items[row_at(rows, from / row_bits)];
		uint64_t start = row->first * row_bits;
		uint64_t end = start + row->count * row_bits;
		uint64_t stop = to < end ? to : end;

		draw_piece(drawing, ink, row->y,
			row->count > 1 ? 0 : from - start,
			row->count > 1 ? row_bits : stop - start, row_bits);
		if (row->count > 1)
			drawing->pieces[drawing->piece_count - 1].label =
				text_format(drawing->arena, "⋮ %llu bytes ⋮",
					(ull)row->count * CELLS);
		from = stop;
	}
	label_widest(drawing, first, ink->label);
}

/*---- strips of bits -------------------------------------------------------*/

static void
draw_strip_bits(struct drawing *drawing, const struct ink *ink, uint64_t from,
	uint64_t to)
{
	size_t first = drawing->piece_count;

	while (from < to) {
		uint64_t row = from / CELLS;
		uint64_t stop = to < (row + 1) * CELLS ? to : (row + 1) * CELLS;

		draw_piece(drawing, ink, drawing->y + row * ROW, from % CELLS,
			stop - row * CELLS, CELLS);
		from = stop;
	}
	label_widest(drawing, first, ink->label);
}

/* rows NULL: as a strip. */
static void
draw_stretch(struct drawing *drawing, const struct rows *rows,
	const struct ink *ink, const struct part *part, uint64_t from,
	uint64_t to)
{
	if (rows)
		draw_bits(drawing, rows, ink, part->offset * 8 + from,
			part->offset * 8 + to);
	else
		draw_strip_bits(drawing, ink, from, to);
}

/* The bits that are somebody's, and between them those that are nobody's;
 * of a part without bits, the whole. */
static void
draw_part(struct drawing *drawing, const struct rows *rows,
	const struct survey *survey, const struct part *part)
{
	struct ink ink = ink_of_part(drawing->arena, survey, part);
	uint64_t done = 0;
	size_t i;

	for (i = 0; i < part->share_count; i++) {
		const struct share *share = &part->shares[i];
		struct ink bits = ink_of_share(
			drawing->arena, survey, part, share);

		draw_stretch(drawing, rows, &ink, part, done, share->bit);
		done = share->bit + share->width;
		draw_stretch(drawing, rows, &bits, part, share->bit, done);
	}
	draw_stretch(drawing, rows, &ink, part, done, part->size * 8);
}

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
	draw_part(drawing, NULL, survey, part);
	drawing->y += part->size * ROW;
}

static bool
has_word(const struct arrangement *arrangement)
{
	return arrangement->word_bits != 0;
}

static void
number_columns(struct drawing *drawing, uint64_t y)
{
	unsigned i;

	for (i = 0; i < CELLS; i++)
		add_mark(drawing, SLICE("column"),
			drawing->x + GUTTER + i * CELL + CELL / 2, y,
			text_format(drawing->arena, "%u", i));
}

static void
draw_strips(struct drawing *drawing, const struct survey *survey,
	const struct arrangement *arrangement)
{
	size_t i;

	if (!has_word(arrangement))
		return;
	drawing->y += STRIP_GAP;
	add_mark(drawing, SLICE("heading"), drawing->x + GUTTER,
		drawing->y + HEADING / 2, SLICE("Bits, byte by byte"));
	drawing->y += HEADING;
	number_columns(drawing, drawing->y + COLUMNS / 2);
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
	number_columns(drawing, drawing->y + COLUMNS / 2);
	rows.end_y = drawing->y + COLUMNS;
	find_rows(drawing, arrangement, &rows);
	mark_rows(drawing, &rows);
	for (i = 0; i < arrangement->part_count; i++)
		draw_part(drawing, &rows, survey, &arrangement->parts[i]);
	drawing->y = rows.end_y;
	draw_strips(drawing, survey, arrangement);
}

/* Squares and names below the panels; gives where they end. */
static uint64_t
place_legend(struct sheet_origin *origins, size_t count)
{
	uint64_t x = PAD + GUTTER;
	size_t i;

	for (i = 0; i < count; i++) {
		origins[i].x = x;
		origins[i].text_x = x + 18;
		x += 18 + (origins[i].class.length + 1) * LETTER + 14;
	}
	return x;
}

void
draw_class(struct arena *arena, const struct survey *survey,
	struct sheet_class *sheet, struct sheet_origin *origins)
{
	struct drawing drawing = {.arena = arena, .x = PAD, .y = PAD};
	uint64_t bottom, legend;

	draw_panel(&drawing, survey, &survey->chosen, "As laid out");
	bottom = drawing.y;
	drawing.x += PANEL;
	drawing.y = PAD;
	draw_panel(&drawing, survey, &survey->declared, "In declared order");
	if (drawing.y > bottom)
		bottom = drawing.y;
	sheet->legend_y = bottom + LEGEND / 2;
	legend = place_legend(origins, sheet->origins.count);
	sheet->width = PANEL * 2 + PAD * 2;
	if (legend > sheet->width)
		sheet->width = legend;
	sheet->height = bottom + LEGEND + PAD;
	sheet->pieces = (struct list){.count = drawing.piece_count,
		.items = drawing.pieces,
		.item_bytes = sizeof *drawing.pieces};
	sheet->marks = (struct list){.count = drawing.mark_count,
		.items = drawing.marks,
		.item_bytes = sizeof *drawing.marks};
	sheet->bounds = (struct list){.count = drawing.bound_count,
		.items = drawing.bounds,
		.item_bytes = sizeof *drawing.bounds};
}

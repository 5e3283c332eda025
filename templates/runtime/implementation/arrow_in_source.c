/* SPDX-License-Identifier: MIT */
/*---- arrow_in_source.c ---------------------------------------------------*/

/*
 * What a stream is taken in with: its columns, each with the slot that its
 * values go to; what went wrong, and where.
 */

/* Of an enum, by the number of a word in a dictionary. */
typedef struct slot_word_ {
	int64_t number;
	uint8_t state; /* 0: not looked at yet */
} slot_word_;

enum slot_word_state { SLOT_WORD_GOOD = 1, SLOT_WORD_UNKNOWN };

/* clang-format off */
/* A column; the elements of one that are lists; what a dictionary has. */
typedef struct slot_source_ {
	const slot_class *type;      /* what has the slot ... */
	const slot_info *slot;       /* ... NULL: its values are passed over */
	const char *name;            /* of a column without one ... */
	bool is_other;               /* ... which only other classes of the
				      * family have: all of it is null */
	int number;
	const slot_class *target;    /* of an object's columns */
	slot_pool *pool;             /* where an owned one is made ... */
	void *image;                 /* ... as it starts */
	struct slot_source_ *inner;  /* columns, elements or words */
	size_t count;                /* of them */
	uint8_t what, form, buffers; /* of a dictionary's numbers their form */
	uint8_t dimension;           /* the index that a list's elements have */
	bool is_words;               /* numbers of words in a dictionary */
	bool has_refs, has_hooks;    /* also inside */
	bool is_none;                /* no number of it fits the slot */
	int64_t width;               /* of those that are as many each */
	int64_t times, parts;        /* a time's to the slot's unit; or 1 */
	uint64_t low, span;          /* what the slot takes of its numbers */
	uint32_t *rows;              /* indexes of what a reference into another
				      * pool may lead to; so many */
	uint64_t row_count;
	/* Of the batch in hand: */
	const struct ArrowArray *array;
	const uint8_t *validity;     /* NULL: none is null */
	slot_word_ *words;
	size_t room;
} slot_source_;

typedef struct slot_import_ {
	slot_pool *pool;
	slot_source_ root;
	struct ArrowSchema schema;
	const char *class_column; /* its name; NULL: all are of one class */
	slot_source_ *classes;    /* that column */
	slot_source_ **kinds;     /* columns beside a class, by its place among
				   * the tables'; NULL: no object yet */
	bool has_refs, has_hooks; /* any of them */
	bool is_copy;             /* into a file, not a pool: no column is a
				   * slot's, and none is passed over */
	uint32_t *indexes; /* of the objects, by row */
	size_t count, room;
	size_t columns;    /* so far, of all depths */
	slot_arrow_error *fault;
	char path[128];    /* to what is wrong, from inside out */
} slot_import_;
/* clang-format on */

/* Values are taken in by so many at a time. */
#define SLOT_CHUNK_ 128

#define SLOT_SOURCE_DEPTH_ 64
#define SLOT_SOURCE_COLUMNS_ 65536

/*---- what went wrong ------------------------------------------------------*/

/* Where it is those add who called. */
static slot_writer_
slot_import_fault_(slot_import_ *import, int status)
{
	import->fault->status = status;
	import->fault->number = 0;
	import->fault->row = UINT64_MAX;
	import->path[0] = 0;
	return slot_writer_on_(import->fault->text, sizeof import->fault->text);
}

static bool
slot_import_say_(slot_import_ *import, int status, const char *text)
{
	slot_writer_ to;

	to = slot_import_fault_(import, status);
	slot_say_text_(&to, text);
	slot_say_end_(&to);
	return false;
}

static bool
slot_import_no_memory_(slot_import_ *import)
{
	return slot_import_say_(import, SLOT_NO_MEMORY, "out of memory");
}

/* "expected an integer, got null" */
static bool
slot_import_expected_(
	slot_import_ *import, int status, const char *expected, const char *got)
{
	slot_writer_ to;

	to = slot_import_fault_(import, status);
	slot_say_text_(&to, "expected ");
	slot_say_text_(&to, expected);
	slot_say_text_(&to, ", got ");
	slot_say_text_(&to, got);
	slot_say_end_(&to);
	return false;
}

/* A value that no setter lets in. */
static bool
slot_import_refuse_(
	slot_import_ *import, const slot_source_ *source, slot_value value)
{
	slot_fault fault;
	slot_writer_ to;

	to = slot_import_fault_(import, SLOT_ARROW_VALUE);
	if (source->slot->kind == SLOT_KIND_BOOL) {
		slot_say_value_(&to, value);
		slot_say_text_(&to, " is neither false nor true");
	} else {
		slot_refuse_(&fault, source->type, source->number, value);
		slot_say_rule_(&to, &fault, source->slot);
	}
	slot_say_end_(&to);
	return false;
}

/* What is wrong is in there: what the path begins with. */
static bool
slot_import_in_(slot_import_ *import, const char *piece, size_t length)
{
	size_t behind = strlen(import->path);
	bool has_point = import->path[0] && import->path[0] != '[';

	if (length + has_point + behind >= sizeof import->path)
		return false;
	memmove(import->path + length + has_point, import->path, behind + 1);
	memcpy(import->path, piece, length);
	if (has_point)
		import->path[length] = '.';
	return false;
}

static bool
slot_import_at_(slot_import_ *import, uint64_t index)
{
	char piece[24];
	slot_writer_ to;

	to = slot_writer_on_(piece, sizeof piece);
	slot_say_text_(&to, "[");
	slot_say_natural_(&to, index);
	slot_say_text_(&to, "]");
	return slot_import_in_(import, piece, to.length);
}

static bool
slot_import_slot_(slot_import_ *import, const slot_source_ *source)
{
	return source->slot
		? slot_import_in_(import,
			  slot_class_text(source->type, source->slot->external),
			  source->slot->external_length)
		: slot_import_in_(import, source->name, strlen(source->name));
}

/* The path before the words. */
static void
slot_import_place_(slot_import_ *import)
{
	char words[sizeof import->fault->text];
	slot_writer_ to;

	if (!import->path[0])
		return;
	memcpy(words, import->fault->text, sizeof words);
	to = slot_writer_on_(import->fault->text, sizeof import->fault->text);
	slot_say_text_(&to, import->path);
	slot_say_text_(&to, ": ");
	slot_say_text_(&to, words);
	slot_say_end_(&to);
	import->path[0] = 0;
}

/*---- its end --------------------------------------------------------------*/

static void
slot_source_free_(slot_source_ *source)
{
	size_t i;

	for (i = 0; i < source->count; i++)
		slot_source_free_(&source->inner[i]);
	slot_free_memory_(source->inner);
	slot_free_memory_(source->image);
	slot_free_memory_(source->words);
	slot_free_memory_(source->rows);
}

/* So many, of nothing yet; false: out of memory, or too many. */
static bool
slot_source_inner_(slot_import_ *import, slot_source_ *source, int64_t count)
{
	size_t size;

	if (count < 0 || count > SLOT_SOURCE_COLUMNS_ ||
		import->columns > SLOT_SOURCE_COLUMNS_)
		return slot_import_say_(import, SLOT_ARROW_FORMAT,
			"more than 65536 columns are not taken");
	if (count == 0)
		return true;
	size = SLOT_CAST(size_t, count) * sizeof *source->inner;
	source->inner = SLOT_CAST(slot_source_ *, SLOT_MALLOC(size));
	if (!source->inner)
		return slot_import_no_memory_(import);
	memset(source->inner, 0, size);
	source->count = SLOT_CAST(size_t, count);
	import->columns += source->count;
	return true;
}

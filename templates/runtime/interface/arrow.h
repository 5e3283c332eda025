/* SPDX-License-Identifier: MIT */
/*---- arrow.h -------------------------------------------------------------*/

/*
 * A pool's objects as columns, for every engine that takes Arrow's C stream;
 * docs/arrow.md tells what becomes of each slot.
 *
 *   struct ArrowArrayStream stream;
 *
 *   slot_pool_to_arrow(&pool.all, NULL, &stream);   // SLOT_OK; give it away
 *   slot_arrow_write_file(&stream, write, file, NULL); // or keep it in a file
 *   slot_pool_from_arrow(&pool.all, &stream, &fault);
 *
 * Nobody changes the pool while the stream lives. Batches are copies: they are
 * released in any order, by any thread, also after the stream and the pool.
 * Statuses are SLOT_OK or what went wrong.
 */

/* clang-format off */
enum slot_arrow_status {
	SLOT_ARROW_RECURSIVE = -60, /* objects own some of their own class: leave
				     * the slot out of the columns */
	SLOT_ARROW_COLUMN = -61,    /* no slot has the name, or it is no
				     * column; or there is none at all */
	SLOT_ARROW_FORMAT = -62,    /* of a type that is not taken */
	SLOT_ARROW_STREAM = -63,    /* whoever made the stream failed: number
				     * is what it said, an errno */
	SLOT_ARROW_WRITE = -64,     /* the function that writes failed */
	SLOT_ARROW_VALUE = -65      /* a value that its slot does not take */
};
/* clang-format on */

/** What went wrong. */
typedef struct slot_arrow_error {
	int status;     /* slot_arrow_status, or SLOT_NO_MEMORY */
	int number;     /* of SLOT_ARROW_STREAM */
	uint64_t row;   /* from 0 on; UINT64_MAX: of none */
	char text[256]; /* in words */
} slot_arrow_error;

/** "trade: row 17: qty: 1000001 is above 1000000", of what is called so; its
 * length, as snprintf. */
SLOT_EXTERN size_t
slot_arrow_message(const slot_arrow_error *fault, const char *what, char *text,
	size_t size);

/** What is wanted; NULL and zeros: all slots, 65536 rows in a batch. */
typedef struct slot_arrow_options {
	uint32_t batch_rows;        /* at most; 0: 65536 */
	const char *const *columns; /* names of slots, in that order, behind
				     * the last NULL; NULL: all there are */
	const char *class_column;   /* a first column of that name, which says
				     * each object's class; NULL: none */
	slot_arrow_error *fault;    /* told why there is no stream; NULL: not */
} slot_arrow_options;

/* What Apache Arrow's specification has, word by word. */
/* clang-format off */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
	const char *format;
	const char *name;
	const char *metadata;
	int64_t flags;
	int64_t n_children;
	struct ArrowSchema **children;
	struct ArrowSchema *dictionary;
	void (*release)(struct ArrowSchema *);
	void *private_data;
};

struct ArrowArray {
	int64_t length;
	int64_t null_count;
	int64_t offset;
	int64_t n_buffers;
	int64_t n_children;
	const void **buffers;
	struct ArrowArray **children;
	struct ArrowArray *dictionary;
	void (*release)(struct ArrowArray *);
	void *private_data;
};
#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
	int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
	int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
	const char *(*get_last_error)(struct ArrowArrayStream *);
	void (*release)(struct ArrowArrayStream *);
	void *private_data;
};
#endif
/* clang-format on */

/** All objects of a pool, also those of classes below its root, as what the
 * root's class has; no stream where it fails. */
SLOT_EXTERN int
slot_pool_to_arrow(const slot_pool *pool, const slot_arrow_options *options,
	struct ArrowArrayStream *stream);

#if defined(SLOTGEN_FILES)
/** The same of a file, which stays open while the stream lives. */
SLOT_EXTERN int
slot_file_to_arrow(const slot_file *file, const slot_arrow_options *options,
	struct ArrowArrayStream *stream);
#else
#define slot_file_to_arrow(...) SLOTGEN_FILES_is_not_defined
#endif

/** What takes bytes, as slot_json_write_file does; false: it cannot. */
typedef bool
slot_arrow_write(void *context, const char *bytes, size_t size);

/** Writes a stream as an Arrow IPC file (Feather V2), with the same bytes on
 * every machine, and releases it in any case. One that others made is looked at
 * as slot_pool_from_arrow does, and is of the types that this takes, or dates,
 * times of day and decimals: others are SLOT_ARROW_FORMAT, and fault, which may
 * be NULL, says which column. Words of dictionaries are written out, and views
 * as what they show. */
SLOT_EXTERN int
slot_arrow_write_file(struct ArrowArrayStream *stream, slot_arrow_write *write,
	void *context, slot_arrow_error *fault);

/** Makes objects of the pool's root class of all that a stream has, beside
 * those that are there, and releases the stream in any case; where anything is
 * wrong the pool is as it was. Columns go to slots by the names that these have
 * in text formats, in any order. A column that is no slot is refused, unless
 * the class has forbid_unknown: false; a slot without one is optional, or has a
 * default. Every value is one that a setter lets in; post_init and validate:
 * are asked as when JSON is read. References are rows of the stream, from 0 on;
 * those into a pool that objects own from are rows of that, as it was before.
 *
 * How long a buffer is Arrow's interface does not tell. Lengths, numbers of
 * children and buffers, offsets, words of dictionaries and views are looked at;
 * that buffers are as long as these say is believed, since a stream comes from
 * the same process.
 *
 * Where a column that slot_pool_to_arrow made tells the classes, each object is
 * of its own, and has of the columns those that are its class's slots: others
 * are null in its row. */
SLOT_EXTERN int
slot_pool_from_arrow(slot_pool *pool, struct ArrowArrayStream *stream,
	slot_arrow_error *fault);

/** The same, where the column of that name has the name of each object's class,
 * be it the root or one below it in the same schema: an engine forgets what was
 * said of a column. */
SLOT_EXTERN int
slot_pool_family_from_arrow(slot_pool *pool, const char *class_column,
	struct ArrowArrayStream *stream, slot_arrow_error *fault);

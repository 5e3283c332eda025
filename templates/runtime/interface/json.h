/* SPDX-License-Identifier: MIT */
/*---- json.h --------------------------------------------------------------*/

/*
 * JSON (RFC 8259) in and out, driven by the tables. Reader and writer have a
 * buffer that the caller gives them and a function that fills or empties it, so
 * that a file may be larger than memory: nothing is allocated but what objects
 * own. Those of a FILE are there where SLOTGEN_STDIO is defined.
 *
 *   char buffer[4096], text[256];
 *   slot_json_reader reader;
 *   Order order = Order_DEFAULTS;
 *
 *   slot_json_reader_init(
 *           &reader, buffer, sizeof buffer, slot_json_read_file, file);
 *   while (slot_json_next(&reader) && Order_from_json(&order, &reader))
 *           add(&order);        // of JSON Lines, or of one array of all
 *   if (!slot_json_done(&reader)) {
 *           slot_json_message(&reader, "orders.json", text, sizeof text);
 *           puts(text);         // orders.json:3:17: legs[2].qty: 1000001 is
 *   }                           // above 1000000
 *
 *   slot_json_writer_init(
 *           &writer, buffer, sizeof buffer, slot_json_write_file, file);
 *   slot_json_lines(&writer);   // each object ends its line
 *   Order_to_json(&order, &writer);
 *   if (!slot_json_finish(&writer)) ...     // hands on the rest
 *
 * A class C gives
 *
 *   C_to_json(o, writer)
 *   C_from_json(o, reader)    o is an object that has been initialised: what it
 *                             has is given up. At a fault it is as C_init
 *                             leaves it
 *   C_new_from_json(pool, reader)
 *                             a new object of the pool; NULL at a fault. Of a
 *                             tagged class: of C or of the class below it that
 *                             the tag says
 *
 * A post_init hook of C is called then, those of objects inside it are not.
 *
 * what             is, as text
 * number           a number, with all its digits. A real that is none: "NaN",
 *                  "Infinity", "-Infinity"
 * bool, char       true or false; a text of one character, "" for 0, bytes from
 *                  0x80 on as U+0080 to U+00FF
 * enum             the text of its value; the number of an unknown one of an
 *                  open enum
 * flags enum       the list of its values' texts; a number where that does not
 *                  tell all bits
 * text, string     a text
 * bytes            a text, in base64
 * arrays, lists    a list, of lists where there are more dimensions
 * object, own      an object; a pointer to none: null. Of an open class with
 *                  what its dictionary has
 * ref              the identifier of what it points to, or null; not written
 *                  where its class has none, or as an index. Read with the
 *                  reader's resolve, which finds it
 * weak, ref void,  never written, and unknown when read: nothing would own or
 * ref string       find it
 * optional, unset  left out, or null where it has a default; null may always be
 *                  read
 *
 * A slot without default must be there, unless it is optional or a list: that
 * is empty then. An attribute that there is not is refused, or as the class
 * says. Names may come in any order; the tag comes first, or within what the
 * buffer holds. An object without one, which is in the buffer as a whole, is of
 * the class that 'tag_default:' names; one whose tag is of no class, but a text
 * or an integer as theirs are, of the class that 'tag_other:' names. Its slot
 * that designates the type keeps the tag, or else its attributes, and it is
 * written again, first. Where a class has no tag and some below
 * it have, theirs tell the object; it comes first where objects may be of the
 * class itself. Names are those that the schema gives for text formats.
 */

/* More that reading can come back with. */
/* clang-format off */
enum slot_json_status {
	SLOT_JSON_SYNTAX = -20,    /* no JSON */
	SLOT_JSON_UTF8 = -21,
	SLOT_JSON_TOO_DEEP = -22,
	SLOT_JSON_MISSING = -23,   /* a slot that must be there is not */
	SLOT_JSON_DUPLICATE = -24, /* a name stands twice */
	SLOT_JSON_IO = -25         /* the caller's function failed */
};
/* clang-format on */

/** Nesting of arrays and objects that a reader takes unless its depth_limit is
 * set to another, which is at most SLOT_JSON_DEPTH_MOST; and that a writer
 * writes. */
#define SLOT_JSON_DEPTH 64
#define SLOT_JSON_DEPTH_MOST 1024

/** The least that a buffer may have; numbers, and names that are not slots',
 * are at most as long as a reader's buffer. */
#define SLOT_JSON_BUFFER_LEAST 64

/** Fills a buffer: the bytes that it got, 0 at the end, SLOT_JSON_FAILED at a
 * fault. */
typedef size_t
slot_json_read_function(void *context, char *buffer, size_t size);
#define SLOT_JSON_FAILED SIZE_MAX

/** Takes all bytes: false at a fault. */
typedef bool
slot_json_write_function(void *context, const char *text, size_t size);

struct slot_json_place_;

/* clang-format off */
/** Where a text is read from, and how far. */
typedef struct slot_json_reader {
	/* The caller may set these after slot_json_reader_init: the pool which
	 * has, or whose peers have, the objects that own pointers lead to
	 * (C_new_from_json uses its own instead, and what an object of a pool
	 * owns comes from there or from that pool's peers); what finds the object that a
	 * ref leads to, NULL where it is refused; classes that tags may say
	 * besides those of the slot's tables, of other files and, with --split,
	 * of other headers. */
	slot_pool *pool;
	void *(*resolve)(void *context, const slot_class *type,
			 slot_value identifier);
	void *resolve_context;
	const slot_class *const *classes;
	size_t class_count;
	unsigned depth_limit;
	/* The rest is the reader's. */
	int status;                     /* SLOT_OK, or what came first */
	const char *start, *at, *end;   /* of what is in memory: all, and what
					 * is not read yet */
	const char *hold;               /* from here on it stays in memory; or
					 * NULL */
	const char *mark;               /* where the value in hand begins; or
					 * NULL */
	char *buffer;                   /* NULL: all of the text is in memory */
	size_t size;
	slot_json_read_function *read;
	void *context;
	uint64_t line, column;          /* of start; from 1 on, columns are
					 * characters */
	uint64_t mark_line, mark_column; /* of mark, where it is in memory no
					  * more */
	unsigned depth;
	uint8_t form;                   /* what the top level is; 0: not known
					 * yet */
	bool is_at_end, has_begun;
	struct slot_json_place_ *place; /* the object that is being read */
	const void *parts;
	char message[256];
} slot_json_reader;

/** Where a text is written to. */
typedef struct slot_json_writer {
	char *buffer;
	size_t size, used;
	slot_json_write_function *write; /* NULL: all has to fit in buffer */
	void *context;
	int status;                      /* SLOT_OK; SLOT_JSON_IO, ..._TOO_DEEP;
					  * SLOT_JSON_UTF8: a text that is
					  * none */
	unsigned depth;
	uint8_t form;
	bool has_items;
	const void *parts;
} slot_json_writer;
/* clang-format on */

/** The buffer is of SLOT_JSON_BUFFER_LEAST bytes or more, and both outlive the
 * reader. */
SLOT_EXTERN void
slot_json_reader_init(slot_json_reader *reader, char *buffer, size_t size,
	slot_json_read_function *read, void *context);

/** Of a text that is in memory; it is not written to. */
SLOT_EXTERN void
slot_json_reader_of_text(
	slot_json_reader *reader, const char *text, size_t length);

/** Whether there is another value, in a text that is one value, JSON Lines or
 * one array. False at its end, and after a fault. */
SLOT_EXTERN bool
slot_json_next(slot_json_reader *reader);

/** Reads an object that is as slot_init leaves it, and is so again at a
 * fault. */
SLOT_EXTERN bool
slot_json_read(slot_json_reader *reader, const slot_class *type, void *object);

/** Reads a new object of the class, or of that one below it which the tag says;
 * NULL at a fault. */
SLOT_EXTERN void *
slot_json_read_new(
	slot_json_reader *reader, slot_pool *pool, const slot_class *type);

/** Reads a value of any kind and forgets it. */
SLOT_EXTERN bool
slot_json_skip(slot_json_reader *reader);

/** Whether all was read, nothing but white space follows, and there was no
 * fault. */
SLOT_EXTERN bool
slot_json_done(slot_json_reader *reader);

/** What is wrong: "file:line:col: path: what". Writes at most size bytes, the
 * last a zero, and returns the whole length, as snprintf. */
SLOT_EXTERN size_t
slot_json_message(const slot_json_reader *reader, const char *file, char *text,
	size_t size);

SLOT_EXTERN void
slot_json_writer_init(slot_json_writer *writer, char *buffer, size_t size,
	slot_json_write_function *write, void *context);

/** From here on each value ends its line; or all are the elements of one
 * array. */
SLOT_EXTERN void
slot_json_lines(slot_json_writer *writer);
SLOT_EXTERN void
slot_json_array(slot_json_writer *writer);

/** Writes an object as one of that class; and one in a pool as one of its own
 * class. */
SLOT_EXTERN bool
slot_json_write(
	slot_json_writer *writer, const slot_class *type, const void *object);
SLOT_EXTERN bool
slot_json_write_in_pool(slot_json_writer *writer, const void *object);

/** Ends the array and hands on what is in the buffer; without a function, ends
 * the text by a zero, for which there must be room. False where anything
 * failed. */
SLOT_EXTERN bool
slot_json_finish(slot_json_writer *writer);

#ifdef SLOTGEN_STDIO
/** Reader's and writer's functions of a FILE, which is their context; it is
 * open for as long as these are used. */
static inline size_t
slot_json_read_file(void *file, char *buffer, size_t size)
{
	FILE *stream = SLOT_CAST(FILE *, file);
	size_t got = fread(buffer, 1, size, stream);

	return ferror(stream) ? SLOT_JSON_FAILED : got;
}
static inline bool
slot_json_write_file(void *file, const char *text, size_t size)
{
	return fwrite(text, 1, size, SLOT_CAST(FILE *, file)) == size;
}
#else
#define slot_json_read_file define_SLOTGEN_STDIO_before_slotgen_h_is_included
#define slot_json_write_file define_SLOTGEN_STDIO_before_slotgen_h_is_included
#endif

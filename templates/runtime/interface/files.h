/* SPDX-License-Identifier: MIT */
/*---- files.h -------------------------------------------------------------*/

/*
 * A pool's objects as a file, which is mapped at once, however many they are;
 * docs/file.md tells the format.
 *
 *   slot_pool_save(&pool.all, "trade.slots", &fault);      // SLOT_OK
 *   slot_pool_load(&pool.all, "trade.slots", &fault);      // back into a pool
 *   slot_file_open(Trade, &file, "trade.slots", &fault);
 *   trades = slot_file_rows(Trade, &file, &count);         // an array
 *   slot_file_close(&file);
 *
 * Objects are saved with all that is theirs: strings, bytes, lists, attributes,
 * what they own, from other pools too. In a file references are rows of it,
 * from 1 on; into other pools there are none, and weak ones are dead. Borrowed
 * strings and references to void are not saved. Flat classes have none of all
 * this but references by index (refs: index32): their files are mapped. Others,
 * open ones too, are loaded.
 *
 * A file never changes: saving writes path.new and renames it. What is read of
 * one that nobody verified stays within it, but may be no value of its slot.
 * All return SLOT_OK or what went wrong, and say it in *fault (NULL: not).
 */

/* clang-format off */
enum slot_file_status {
	SLOT_FILE_SYSTEM = -40,    /* the machine refused: fault->number is
				    * errno */
	SLOT_FILE_NONE = -41,      /* what is there is no such file */
	SLOT_FILE_ORDER = -42,     /* of the other order of bytes */
	SLOT_FILE_VERSION = -43,   /* of a later version */
	SLOT_FILE_CLASS = -44,     /* it holds another class */
	SLOT_FILE_LAYOUT = -45,    /* written with another schema */
	SLOT_FILE_DAMAGED = -46,   /* not as it was written */
	SLOT_FILE_VALUE = -47,     /* an object holds what no setter lets in */
	SLOT_FILE_REFERENCE = -48, /* a reference leads nowhere */
	SLOT_FILE_KIND = -49       /* not saved, or no rows, of that class */
};
/* clang-format on */

/** What went wrong. */
typedef struct slot_file_error {
	int status;     /* slot_file_status, or SLOT_NO_MEMORY */
	int number;     /* errno, of SLOT_FILE_SYSTEM */
	uint64_t row;   /* of the object that is at fault; 0: of none */
	char text[256]; /* in words */
} slot_file_error;

/** A file that is mapped. */
typedef struct slot_file {
	const char *base;
	size_t size, mapped;      /* of the file; with what is kept behind it */
	const slot_class **types; /* of its sections, by number; NULL: one that
				   * the program's tables do not have */
	const slot_class *type;   /* what it was opened as */
	void *memory;             /* where it is not mapped */
} slot_file;

/** Writes the pool's objects, and what they own. The same pool gives the same
 * bytes. Nobody changes it, or a pool that it owns from, meanwhile. */
SLOT_EXTERN int
slot_pool_save(const slot_pool *pool, const char *path, slot_file_error *fault);

/** Copies a file's objects into a pool, beside those that are there, and what
 * they own into the pools that it was told of. All that is right about it is
 * verified, and if anything is wrong the pools are as they were. Functions of
 * post_init: are not called.
 *
 * Flat objects that were written with another schema are read slot by slot, by
 * name, as docs/file.md tells; what cannot be is SLOT_FILE_LAYOUT. */
SLOT_EXTERN int
slot_pool_load(slot_pool *pool, const char *path, slot_file_error *fault);

/** Maps a file of objects of a flat class T and of those above and below it,
 * for reading. It takes no longer for a large one: nothing of it is read but
 * what it tells of itself. */
#define slot_file_open(T, file, path, fault) \
	SLOT_FLAT_(slot_file_open_(&T##_class, file, path, fault), \
		sizeof(T##_is_flat_) == 1, \
		#T " objects are more than rows of a file (SLOTGEN_FILES in " \
		   "slotgen.h says what is flat)")
SLOT_EXTERN int
slot_file_open_(const slot_class *type, slot_file *file, const char *path,
	slot_file_error *fault);

/** Looks at every check sum and at every object: after it all are as setters
 * allow, rules and validate: of their classes included. */
SLOT_EXTERN int
slot_file_verify(const slot_file *file, slot_file_error *fault);

/** The objects of just that class, side by side, and how many; NULL: none. */
#define slot_file_rows(T, file, count) \
	SLOT_CAST(const T *, slot_file_rows_(&T##_class, file, count))
SLOT_EXTERN const void *
slot_file_rows_(const slot_class *type, const slot_file *file, size_t *count);

/** The object of a row; NULL of 0, past the last, and of one that is no T. */
#define slot_file_at(T, file, row) \
	SLOT_CAST(const T *, slot_file_at_(&T##_class, file, row))
SLOT_EXTERN const void *
slot_file_at_(const slot_class *type, const slot_file *file, uint64_t row);

/** Its objects are gone. */
SLOT_EXTERN void
slot_file_close(slot_file *file);

/** "trade.slots: Trade in row 3: qty: 1000001 is above 1000000"; its length, as
 * snprintf. */
SLOT_EXTERN size_t
slot_file_message(const slot_file_error *fault, const char *path, char *text,
	size_t size);

/* clang-format off */
#if defined(__cplusplus)
#define SLOT_FLAT_(it, is_flat, text) \
	(SLOT_CAST(void, [] { static_assert(is_flat, text); }), it)
#elif defined(__TINYC__)
#define SLOT_FLAT_(it, is_flat, text) \
	((void)sizeof(char[(is_flat) ? 1 : -1]), it)
#else
#define SLOT_FLAT_(it, is_flat, text) \
	((void)sizeof(struct { int s_; _Static_assert(is_flat, text); }), it)
#endif
/* clang-format on */

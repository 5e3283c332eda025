/* SPDX-License-Identifier: MIT */
/*---- tables.h ------------------------------------------------------------*/

/*
 * The tables of a family, a class and all below it, are one const object,
 * struct NAME_tables_ROOT NAME_tables_ROOT; those of an enum another. So a
 * program has only those that it names, and what these refer to: to other
 * objects by pointers. A place in the object itself is told as the number of
 * bytes from the struct that tells it (slot_class, slot_info, slot_enum), which
 * needs no relocation; 0 is none. A text is told as an offset into the texts,
 * which its class or enum tells; 0 is the empty text, which stands for none.
 */

/* clang-format off */
typedef enum slot_kind SLOT_ENUM_INT {
	SLOT_KIND_BOOL = 1,
	SLOT_KIND_INT,    /* signed */
	SLOT_KIND_UINT,   /* unsigned */
	SLOT_KIND_REAL,   /* float or double */
	SLOT_KIND_ENUM,   /* target is its slot_enum */
	SLOT_KIND_CHAR,   /* one byte of text */
	SLOT_KIND_TEXT,   /* char[n], ended and padded by zeros */
	SLOT_KIND_STRING, /* char * */
	SLOT_KIND_BYTES,
	SLOT_KIND_OBJECT, /* embedded; target is its slot_class */
	SLOT_KIND_REF,    /* a pointer, or an index (SLOT_IS_INDEX); target is
			   * the slot_class, or 0: void */
	SLOT_KIND_OWN,
	SLOT_KIND_WEAK    /* a handle */
} slot_kind;

/* flags of a slot */
#define SLOT_IS_OPTIONAL    0x0001u
#define SLOT_IS_IDENTIFIER  0x0002u
#define SLOT_IS_KEY         0x0004u
#define SLOT_IS_READONLY    0x0008u
#define SLOT_HAS_RANGE      0x0010u     /* low and high hold */
#define SLOT_HAS_DEFAULT    0x0020u     /* the schema gives one */
#define SLOT_HAS_PRESENCE   0x0040u     /* a bit says whether it is set */
#define SLOT_HAS_SPARE      0x0080u     /* unset is the largest unsigned, the
					 * smallest signed number ... */
#define SLOT_HAS_NULL       0x0100u     /* unset is a null pointer */
#define SLOT_IS_ARRAY       0x0200u     /* T s[N], also of texts */
#define SLOT_IS_BOUNDED     0x0400u     /* T s[<=N] */
#define SLOT_IS_LIST        0x0800u     /* T s[] */
#define SLOT_IS_SIGNED      0x1000u     /* kept in two's complement */
#define SLOT_IS_BIG         0x2000u     /* byte order */
#define SLOT_IS_LITTLE      0x4000u
#define SLOT_IS_BORROWED    0x8000u     /* ref string */
#define SLOT_HAS_NEAR_SPARE 0x10000u    /* ... or, where that is in use, zero,
					 * the largest signed one */
#define SLOT_HAS_STARTS     0x20000u    /* elements start differently: see
					 * slot_info_starts */
#define SLOT_IS_INDEX       0x40000u    /* a ref as the 32-bit index of an
					 * object in its pool */
#define SLOT_NO_COMPARE     0x80000u    /* takes no part in comparisons */
#define SLOT_NO_HASH        0x100000u
#define SLOT_NO_REPR        0x200000u
#define SLOT_WIDTH_16       0x400000u   /* of an integer that is some bits: its
					 * type as declared; else 8 bits */
#define SLOT_WIDTH_32       0x800000u
#define SLOT_WIDTH_64       0xc00000u
#define SLOT_IS_TAG         0x1000000u  /* it keeps a tag of none of the
					 * classes */
#define SLOT_IS_TIMESTAMP   0x2000000u  /* since 1970, UTC, in its unit */
#define SLOT_IS_FAR         0x80000000u /* target is a pointer to it: another
					 * object's */

/* flags of a class */
#define SLOT_CLASS_ABSTRACT       0x01u
#define SLOT_CLASS_LENDS          0x02u
#define SLOT_CLASS_WEAKREF        0x04u
#define SLOT_CLASS_PACKED         0x08u
#define SLOT_CLASS_LONG           0x10u    /* hash: every word of a name */
#define SLOT_CLASS_WIDE           0x20u    /* hash: places are uint16_t */
#define SLOT_CLASS_OPEN           0x40u    /* objects have a dictionary */
#define SLOT_CLASS_OWNS           0x80u    /* objects have something outside
					    * themselves */
#define SLOT_CLASS_FROZEN         0x100u
#define SLOT_CLASS_VALUE          0x200u   /* always embedded: there is no pool
					    * of it */
#define SLOT_CLASS_COPY           0x400u   /* another file's class, which slots
					    * here reach: it is the same by id,
					    * not by address */
#define SLOT_CLASS_RENAMED        0x10000u /* names in text formats are
					    * others */
#define SLOT_CLASS_OMITS_DEFAULTS 0x20000u /* what equals its default is not
					    * written as text */
#define SLOT_CLASS_SKIPS_UNKNOWN  0x40000u /* when read from text */
#define SLOT_CLASS_NUMBER_TAG     0x80000u /* its tag is an integer, told by its
					    * digits */
#define SLOT_CLASS_TAGGED_BELOW   0x100000u /* it has no tag, but some below it
					     * have */
#define SLOT_CLASS_TAG_DEFAULT    0x200000u /* what an object of its family is
					     * whose tag is missing in text */
#define SLOT_CLASS_TAG_OTHER      0x400000u /* ... and one with a tag of none of
					     * its classes */
#define SLOT_CLASS_TAG_SLOT       0x800000u /* by name, its tag is read as a
					     * slot */

/* Of a slot that is one whole number in the machine's order, always set: how
 * its bytes are loaded. */
typedef enum slot_way SLOT_ENUM_INT {
	SLOT_WAY_NONE,
	SLOT_WAY_UINT8,
	SLOT_WAY_UINT16,
	SLOT_WAY_UINT32,
	SLOT_WAY_UINT64,
	SLOT_WAY_INT8,
	SLOT_WAY_INT16,
	SLOT_WAY_INT32,
	SLOT_WAY_INT64,
	SLOT_WAY_FLOAT,
	SLOT_WAY_DOUBLE,
	SLOT_WAY_BOOL
} slot_way;

/* A step of comparing and of hashing: what is looked at, in size bytes. */
enum slot_step_op {
	SLOT_STEP_END,
	SLOT_STEP_BYTES,    /* equal as bytes are */
	SLOT_STEP_BITS8,    /* of a word of 8 bits: the first of them, and in
			     * the next byte of size how many */
	SLOT_STEP_BITS16,
	SLOT_STEP_BITS32,
	SLOT_STEP_BITS64,
	SLOT_STEP_SET_IN8,  /* the next step only where that bit is set in the
			     * word; both have the same bit */
	SLOT_STEP_SET_IN16,
	SLOT_STEP_SET_IN32,
	SLOT_STEP_SET_IN64,
	SLOT_STEP_FLOAT,    /* size numbers */
	SLOT_STEP_DOUBLE,
	SLOT_STEP_TEXT,     /* up to a zero */
	SLOT_STEP_OBJECT,   /* that slot's, embedded */
	SLOT_STEP_SLOT,     /* that slot, by its row */
	SLOT_STEP_TAIL      /* that slot, which owns an object, or none: it goes
			     * on with that */
};

/* flags of a step */
#define SLOT_STEP_NO_COMPARE 0x01u
#define SLOT_STEP_NO_HASH    0x02u

/* flags of an enum */
#define SLOT_ENUM_OPEN  0x01u
#define SLOT_ENUM_FLAGS 0x02u
#define SLOT_ENUM_ORDERED 0x04u /* behind the values stand uint16_t[count],
				 * which of them is which by the lengths of
				 * texts, then by their bytes ... */
#define SLOT_ENUM_ASCENDS 0x08u /* ... and, without this, as many by their
				 * numbers */
#define SLOT_ENUM_MORE    0x10u /* a slot_enum_more follows it */
/* clang-format on */

/** A bound or a default. An enum's is an integer; one of a float is a real. */
typedef union slot_number {
	uint64_t natural; /* first: the tables give every number by its bits */
	int64_t integer;
	double real;
} slot_number;

struct slot_fault; /* message.h */
struct slot_value; /* values.h */
struct slot_info;

/** What a value of a slot must be. The first of a slot says how many follow,
 * and leads to the functions that read them and say what is wrong. */
typedef struct slot_rule {
	uint16_t kind; /* slot_rule_kind; 0: the first */
	uint16_t more;
	int32_t text;       /* from here to it: of ONE_OF, of PATTERN, of
			     * FUNCTION its name; 0: none; of the first, and of
			     * those about lists, to a pointer to slot_tell */
	slot_number number; /* a bound; a length, also of the text; of the
			     * first, of PATTERN and FUNCTION the bytes from
			     * here to a pointer to the function */
} slot_rule;

/** The first rule that is broken, or NULL. */
typedef const struct slot_rule *
slot_judge(const struct slot_info *slot, struct slot_value value);

/** Whether the program's own function lets a value in. */
typedef bool
slot_asked(struct slot_value value);

/** Says which rule a value breaks; the length, as snprintf; 0: a list holds. */
typedef size_t
slot_tell(const struct slot_info *slot, const slot_rule *rule,
	struct slot_value value, char *text, size_t size);

/** The program's functions that look at an object of a class, those of classes
 * above it first; NULL: none. */
typedef struct slot_hooks {
	bool (*post_init)(void *object, struct slot_fault *fault);
	bool (*validate)(const void *object, struct slot_fault *fault);
} slot_hooks;

/** What few classes have. */
typedef struct slot_more {
	int32_t constants; /* slot_fact[constant_count], its own and inherited;
			    * 0: none */
	int32_t annotations; /* slot_fact[annotation_count], of the class and
			      * its slots */
	int32_t hooks;       /* a pointer to its slot_hooks; 0: none */
	int32_t unions;      /* reserved */
	uint32_t constant_count, annotation_count;
} slot_more;

/** A constant or an annotation. They stand in the order of what they are of,
 * then of the lengths of their names, then of the names' bytes. */
typedef struct slot_fact {
	slot_number value; /* of a text an offset into the texts */
	uint32_t of;       /* 0: the class or enum as a whole; else the slot or
			    * the value of this number, from 1 on */
	uint32_t name, name_length;
	uint32_t length; /* of a text */
	uint32_t kind;   /* enum slot_kind: BOOL, INT, UINT, REAL or TEXT */
	uint32_t reserved_;
} slot_fact;

/** One value of an enum. */
typedef struct slot_enum_value {
	int64_t number;
	uint32_t text, length;
} slot_enum_value;

/** An enum. */
typedef struct slot_enum {
	int32_t values; /* slot_enum_value[count], in the schema's order */
	int32_t texts;
	uint32_t name;
	uint32_t description;
	uint32_t count;
	uint32_t flags;
} slot_enum;

/** What follows the slot_enum of one with SLOT_ENUM_MORE. */
typedef struct slot_enum_more {
	int32_t annotations; /* slot_fact[annotation_count], of the enum and its
			      * values */
	uint32_t annotation_count;
} slot_enum_more;

/* clang-format off */
/** One slot, as its schema declares it and as slotgen laid it out. */
typedef struct slot_info {
	slot_number low, high;    /* both inclusive */
	slot_number initial;      /* what an object starts with; of TEXT and
				   * STRING a text; with SLOT_HAS_STARTS a
				   * place */
	uint32_t name;            /* as in the schema */
	uint32_t name_length;
	uint32_t member;          /* its C member; none where it is bits */
	uint32_t type;            /* as in the schema: "uint32_t", "Percent" */
	uint32_t unit;
	uint32_t description;
	uint32_t owner;           /* the name of the class that declares it */
	uint32_t offset;          /* bytes from the object's start to it, or to
				   * the bytes that have its bits */
	uint32_t size;            /* bytes of one element; those, 1 to 9 */
	uint32_t length;          /* elements in all dimensions, at most; 1: no
				   * array */
	uint32_t inner;           /* elements in one row: s[i][j] is element
				   * i * inner + j */
	uint32_t count_offset;    /* of T s[<=N] */
	uint32_t presence_offset; /* the word, and below the bit, that say
				   * whether it is set */
	uint32_t flags;
	int32_t target;           /* slot_enum or slot_class */
	uint32_t external;        /* its name in text formats */
	uint32_t external_length;
	uint32_t step[2];         /* s[i][j][k] is element
				   * i * inner + j * step[0] + k * step[1] */
	uint8_t kind;             /* enum slot_kind, of an element */
	uint8_t bit, width;       /* how many bits, and the first of them: with
				   * SLOT_IS_BIG from the highest, else from
				   * the lowest of the number that the bytes
				   * make; width 0: all */
	uint8_t count_size;
	uint8_t presence_size, presence_bit;
	uint8_t dimensions;       /* indexes that an element takes */
	uint8_t way;              /* enum slot_way: how it is read and written
				   * at once; 0: by all of the above */
	int32_t rules;            /* slot_rule[]: what else a value must be; 0:
				   * nothing */
} slot_info;
/* clang-format on */

/** How some bytes are compared and hashed. */
typedef struct slot_step {
	uint8_t op; /* enum slot_step_op */
	uint8_t flags;
	uint16_t size;
	uint32_t at; /* from the object's start */
} slot_step;

/** One name: its first and last eight bytes and its length. */
typedef struct slot_key {
	uint64_t first, last;
	uint64_t length;
} slot_key;

/* clang-format off */
/** A class. */
typedef struct slot_class {
	uint64_t id;           /* FNV-1a of "schema.Class" */
	uint64_t layout;       /* equal when names, types and offsets are */
	uint64_t multiplier;   /* of the hash */
	uint64_t lengths;      /* bit n where a name has n bytes, up to 16; bit
				* 63. 0 with SLOT_CLASS_LONG */
	int32_t infos;         /* slot_info[], … */
	int32_t keys;          /* … slot_key[]: rows, which the classes of a
				* family share */
	int32_t rows;          /* uint16_t[count]: which of them tells of a
				* slot; logical order, inherited first */
	int32_t places;        /* uint8_t or uint16_t: the hash's place to a
				* slot's number */
	int32_t displacements; /* uint8_t, of form 2; 0: form 1 */
	int32_t ancestors;     /* uint64_t[depth + 1]: ids from the root down to
				* its own */
	int32_t texts;
	uint32_t here;         /* of this struct, from the tables' start */
	uint32_t name;
	uint32_t description;
	uint32_t size, align;
	uint32_t count;        /* of slots */
	uint32_t first, last;  /* its number in the file, and the largest of its
				* descendants' */
	uint32_t depth;        /* of ancestors */
	uint32_t mask;         /* places - 1 */
	uint32_t flags;
	uint32_t dict;         /* offset of the dictionary in an object, plus 1;
				* 0: none */
	uint32_t tag;          /* what tells its objects in text formats, and
				* its length; 0: none */
	uint32_t tag_length;
	uint32_t tag_field;    /* the attribute that has it */
	uint32_t tag_field_length;
	uint32_t siblings;     /* classes in these tables, which begin with
				* them */
	int32_t more;          /* slot_more; 0: none */
	int32_t steps;         /* slot_step[]: how objects are compared and
				* hashed; the last is SLOT_STEP_END */
	int32_t checks;        /* uint16_t[]: the slots that may hold what is no
				* value of theirs, and UINT16_MAX; then those
				* that own something, and UINT16_MAX */
	uint8_t shift;         /* of the hash */
	uint8_t reserved_;
	uint16_t owners;       /* of checks: where those begin that own; with
				* SLOT_OWNER_IS_MORE where they are not one
				* pointer that may be NULL */
} slot_class;
/* clang-format on */

#define SLOT_OWNER_IS_MORE 0x8000u

/* Only the file that defines an object knows its size. It begins with its
 * classes, or is an enum's. */
/* clang-format off */
#ifdef __cplusplus
#define SLOT_TABLES_(tables) extern "C" const struct tables tables
#define SLOT_CLASS_OF_(tables, row) \
	(static_cast<const slot_class *>( \
		static_cast<const void *>(&tables))[row])
#define SLOT_ENUM_OF_(tables) \
	(*static_cast<const slot_enum *>(static_cast<const void *>(&tables)))
#else /* without macros in macros, which compilers take their time for */
#define SLOT_TABLES_(tables) extern const struct tables tables
#define SLOT_CLASS_OF_(tables, row) \
	(((const slot_class *)(const void *)&tables)[row])
#define SLOT_ENUM_OF_(tables) (*(const slot_enum *)(const void *)&tables)
#endif
/* clang-format on */

static inline const void *
slot_place_(const void *from, int64_t bytes)
{
	return SLOT_CAST(const char *, from) + bytes;
}

static inline const void *
slot_target_(const slot_info *slot)
{
	const void *at = slot_place_(slot, slot->target), *target = at;

	if (slot->flags & SLOT_IS_FAR)
		memcpy(&target, at, sizeof target);
	return target;
}

/** A text of the tables, by its offset. */
static inline const char *
slot_class_text(const slot_class *type, uint32_t text)
{
	return SLOT_CAST(const char *, slot_place_(type, type->texts)) + text;
}

static inline const char *
slot_class_name(const slot_class *type)
{
	return slot_class_text(type, type->name);
}

/* Which row tells of the slot of this number. */
static inline uint32_t
slot_row_(const slot_class *type, size_t number)
{
	return SLOT_CAST(
		const uint16_t *, slot_place_(type, type->rows))[number];
}

/** The slot of this number, which is one of the class's. The next slot need not
 * be the next slot_info: a class shares those that it inherits. */
static inline const slot_info *
slot_class_info(const slot_class *type, int number)
{
	return SLOT_CAST(const slot_info *, slot_place_(type, type->infos)) +
		slot_row_(type, SLOT_CAST(size_t, number));
}

/** The enum of a slot of SLOT_KIND_ENUM; the class that a slot embeds or refers
 * to, or NULL. */
static inline const slot_enum *
slot_info_enum(const slot_info *slot)
{
	return SLOT_CAST(const slot_enum *, slot_target_(slot));
}

static inline const slot_class *
slot_info_class(const slot_info *slot)
{
	if (!slot->target || slot->kind == SLOT_KIND_ENUM)
		return NULL;
	return SLOT_CAST(const slot_class *, slot_target_(slot));
}

/** The values that the elements of an array start with, of a slot with
 * SLOT_HAS_STARTS. */
static inline const slot_number *
slot_info_starts(const slot_info *slot)
{
	return SLOT_CAST(
		const slot_number *, slot_place_(slot, slot->initial.integer));
}

/** Whether two are the same class: a file's tables have copies of those of
 * other files that its slots reach. */
static inline bool
slot_class_same(const slot_class *type, const slot_class *other)
{
	return type->id == other->id;
}

/** Whether one class is the other or below it. Classes of one file are numbered
 * so that those below one follow it; across files the list of ancestors
 * answers. */
static inline bool
slot_is_a(const slot_class *type, const slot_class *other)
{
	const uint64_t *ancestors;

	if (!((type->flags | other->flags) & SLOT_CLASS_COPY) &&
		slot_place_(type, -SLOT_CAST(int64_t, type->here)) ==
			slot_place_(other, -SLOT_CAST(int64_t, other->here)))
		return type->first - other->first <= other->last - other->first;
	ancestors = SLOT_CAST(
		const uint64_t *, slot_place_(type, type->ancestors));
	return type->depth >= other->depth &&
		ancestors[other->depth] == other->id;
}

static inline const slot_enum_value *
slot_enum_values(const slot_enum *type)
{
	return SLOT_CAST(
		const slot_enum_value *, slot_place_(type, type->values));
}

/** The text of an enum's number, or NULL; and the number of a text, false if
 * there is none. Up to 8 values are looked at one after the other, more by
 * halves. */
SLOT_EXTERN const char *
slot_enum_text(const slot_enum *type, int64_t number);

SLOT_EXTERN bool
slot_enum_number(const slot_enum *type, const char *text, size_t length,
	int64_t *number);

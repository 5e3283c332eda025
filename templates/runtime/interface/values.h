/* SPDX-License-Identifier: MIT */
/*---- values.h ------------------------------------------------------------*/

/* Any slot of any class by its number or its name, while the program runs. */

/** A value on its way to or from a slot whose type is known only at run time.
 * What it points to belongs to the object it was read from; a text need not be
 * ended by a zero. */
typedef struct slot_value {
	slot_kind kind;
	uint32_t length; /* of a text or bytes */
	union {
		uint64_t natural;
		int64_t integer; /* of an enum too */
		double real;
		bool boolean;
		char character;
		const char *text;   /* of TEXT and STRING */
		const void *data;   /* of BYTES */
		const void *object; /* of OBJECT and OWN */
		void *ref;
		slot_weak weak;
	} as;
} slot_value;

/** Values to write. */
static inline slot_value
slot_value_of_(slot_kind kind)
{
	slot_value value;

	value.kind = kind;
	value.length = 0;
	value.as.natural = 0; /* all of it */
	return value;
}

static inline slot_value
slot_bool(bool boolean)
{
	slot_value value = slot_value_of_(SLOT_KIND_BOOL);
	value.as.boolean = boolean;
	return value;
}

static inline slot_value
slot_int(int64_t integer)
{
	slot_value value = slot_value_of_(SLOT_KIND_INT);
	value.as.integer = integer;
	return value;
}

static inline slot_value
slot_uint(uint64_t natural)
{
	slot_value value = slot_value_of_(SLOT_KIND_UINT);
	value.as.natural = natural;
	return value;
}

static inline slot_value
slot_real(double real)
{
	slot_value value = slot_value_of_(SLOT_KIND_REAL);
	value.as.real = real;
	return value;
}

static inline slot_value
slot_enumerator(int64_t number)
{
	slot_value value = slot_value_of_(SLOT_KIND_ENUM);
	value.as.integer = number;
	return value;
}

static inline slot_value
slot_character(char character)
{
	slot_value value = slot_value_of_(SLOT_KIND_CHAR);
	value.as.character = character;
	return value;
}

static inline slot_value
slot_text(const char *text, size_t length)
{
	slot_value value = slot_value_of_(SLOT_KIND_TEXT);
	value.length = SLOT_CAST(uint32_t, length);
	value.as.text = text;
	return value;
}

static inline slot_value
slot_data(const void *data, size_t size)
{
	slot_value value = slot_value_of_(SLOT_KIND_BYTES);
	value.length = SLOT_CAST(uint32_t, size);
	value.as.data = data;
	return value;
}

/** An object that is in a pool, for the slot to own. */
static inline slot_value
slot_own(void *object)
{
	slot_value value = slot_value_of_(SLOT_KIND_OWN);
	value.as.ref = object;
	return value;
}

static inline slot_value
slot_ref(void *ref)
{
	slot_value value = slot_value_of_(SLOT_KIND_REF);
	value.as.ref = ref;
	return value;
}

/** Reads or writes one element of the slot of this number, as the accessor
 * would; s[i][j] is element i * inner + j. Both give a slot_status; at
 * SLOT_UNSET value is the starting one of a number. INT and UINT stand for each
 * other where the number fits, and so do TEXT and STRING: strings and bytes are
 * copied. A ref that is an index is UINT. Borrowed strings and embedded objects
 * are SLOT_READ_ONLY; slots of an embedded object are reached through what
 * slot_read_at gives. */
SLOT_EXTERN int
slot_read_at(const slot_class *type, const void *object, int number,
	size_t index, slot_value *value);
SLOT_EXTERN int
slot_write_at(const slot_class *type, void *object, int number, size_t index,
	slot_value value);

/** Whether the slot's rules let that value in: what setters ask besides bounds.
 */
SLOT_EXTERN bool
slot_obeys(const slot_class *type, int number, slot_value value);

/** Whether a unique list has that value but in this element; SIZE_MAX: in any.
 */
SLOT_EXTERN bool
slot_is_twin(const slot_class *type, const void *object, int number, size_t but,
	slot_value value);

/** Elements that the slot has now, in all its rows: 1 for what is no array; 0
 * too where there is no such slot. */
SLOT_EXTERN size_t
slot_count(const slot_class *type, const void *object, int number);

/** Makes raw memory an object, as C_init does: every slot starts as the schema
 * says. */
SLOT_EXTERN void
slot_init(const slot_class *type, void *object);

/** Rows of T s[] and T s[<=N]; without a second dimension they are elements. A
 * new one starts as the slot would as a scalar, or, where the schema lists
 * values, with those of its number. Removing gives up what is owned.
 * slot_append tells the element that the new row begins with. Else a
 * slot_status; SLOT_OUT_OF_RANGE where an array is full, a rule forbids it. */
SLOT_EXTERN int
slot_append(const slot_class *type, void *object, int number);
SLOT_EXTERN int
slot_insert(const slot_class *type, void *object, int number, size_t row);
SLOT_EXTERN int
slot_remove(const slot_class *type, void *object, int number, size_t row);

/** A row of one text, or of bytes: a copy, which is made before there is room
 * for it, so that nothing has changed where that fails. */
SLOT_EXTERN int
slot_insert_string(const slot_class *type, void *object, int number, size_t row,
	const char *text);
SLOT_EXTERN int
slot_insert_bytes(const slot_class *type, void *object, int number, size_t row,
	const void *data, size_t size);

/** As many rows as that: those at the end are removed, or some added there. */
SLOT_EXTERN int
slot_resize(const slot_class *type, void *object, int number, size_t rows);

/** Gives up what the slot owns; an optional slot is unset then, another as at
 * its start. */
SLOT_EXTERN int
slot_unset(const slot_class *type, void *object, int number);

static inline int
slot_read(const slot_class *type, const void *object, int number,
	slot_value *value)
{
	return slot_read_at(type, object, number, 0, value);
}

static inline int
slot_write(const slot_class *type, void *object, int number, slot_value value)
{
	return slot_write_at(type, object, number, 0, value);
}

/*
 * Attributes of open classes: beside its slots an object has a dictionary, one
 * pointer and nothing more until it is used. It holds booleans, integers (INT,
 * UINT), reals, texts, which are copied, and pointers to objects (REF), which
 * are borrowed; in the order in which their names were first set. A name may be
 * any bytes.
 *
 * Objects of a pool that have the same attributes, in the same order and of the
 * same kinds, share all but the values: eight bytes each, with texts of up to
 * six bytes, and eight for what they share, rounded up by malloc. Others, with
 * more than 64 attributes, with names that few have, or of which not the last
 * was deleted, and those in no pool, have names of their own. So do objects
 * that C_init makes anew where they were: C_release leaves them their pool. An
 * object that is in a pool is not moved out of it by its bytes.
 */

/** Reads or writes by name, where the class is open an attribute too, and reads
 * the class's constants. These are SLOT_READ_ONLY, but an attribute of an open
 * class may hide one, as in Python; so is an attribute by a name that texts
 * have for a slot; also SLOT_NO_ATTRIBUTE, of which slot_message makes a
 * sentence. Writing also converts what loses nothing: an integer for a real
 * slot that holds it exactly, the text of a value for an enum; else it is
 * SLOT_OUT_OF_RANGE. */
SLOT_EXTERN int
slot_get_named(const slot_class *type, const void *object, const char *name,
	size_t length, slot_value *value);
SLOT_EXTERN int
slot_set_named(const slot_class *type, void *object, const char *name,
	size_t length, slot_value value);

/** As Python's hasattr: whether reading by that name gives a value. */
SLOT_EXTERN bool
slot_has_named(const slot_class *type, const void *object, const char *name,
	size_t length);

/** As Python's del: an attribute is gone, an optional slot unset. SLOT_UNSET
 * where it is unset already, SLOT_READ_ONLY for a slot that is required, and
 * for a constant of a class that is not open;
 * SLOT_NO_MEMORY where an attribute that is not the last needs some: nothing
 * has changed then. */
SLOT_EXTERN int
slot_delete_named(
	const slot_class *type, void *object, const char *name, size_t length);

/** How many attributes there are beside the slots; and number i of them, false
 * past the end. What it tells is good until the next is set or deleted. The
 * name ends in a zero too, and so does a text. */
#if !defined(SLOTGEN_NO_DICT)
SLOT_EXTERN size_t
slot_dict_count(const slot_class *type, const void *object);
SLOT_EXTERN bool
slot_dict_at(const slot_class *type, const void *object, size_t i,
	const char **name, size_t *length, slot_value *value);
#define SLOT_OPEN_CLASS_(T)
#else
#define slot_dict_count(...) SLOTGEN_NO_DICT_leaves_attributes_out
#define slot_dict_at(...) SLOTGEN_NO_DICT_leaves_attributes_out->at(__VA_ARGS__)
#define SLOT_OPEN_CLASS_(T) \
	SLOT_STATIC_ASSERT( \
		0, #T " is an open class: SLOTGEN_NO_DICT leaves them out");
#endif

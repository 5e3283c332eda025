/* SPDX-License-Identifier: MIT */
/*---- arrow_in_format.c ---------------------------------------------------*/

/*
 * What the format of a column that is taken in says of its values: what they
 * are, and how they stand in memory.
 */

enum slot_source_what {
	SLOT_WHAT_NULL,
	SLOT_WHAT_BOOL,
	SLOT_WHAT_INTEGER,
	SLOT_WHAT_REAL,
	SLOT_WHAT_TEXT,
	SLOT_WHAT_BYTES,
	SLOT_WHAT_TIME,
	SLOT_WHAT_OTHER, /* numbers that files take, and no slot */
	SLOT_WHAT_LIST,
	SLOT_WHAT_OBJECT
};

enum slot_source_form {
	SLOT_FORM_NONE,
	SLOT_FORM_BIT,
	SLOT_FORM_INT8,
	SLOT_FORM_INT16,
	SLOT_FORM_INT32,
	SLOT_FORM_INT64,
	SLOT_FORM_UINT8, /* from here on without a sign */
	SLOT_FORM_UINT16,
	SLOT_FORM_UINT32,
	SLOT_FORM_UINT64,
	SLOT_FORM_HALF,
	SLOT_FORM_FLOAT,
	SLOT_FORM_DOUBLE,
	SLOT_FORM_ENDS32, /* from one of the offsets to the next */
	SLOT_FORM_ENDS64,
	SLOT_FORM_SPANS32, /* from an offset on, so many */
	SLOT_FORM_SPANS64,
	SLOT_FORM_VIEW,  /* what is short stands in the view */
	SLOT_FORM_FIXED, /* as many each */
	SLOT_FORM_OBJECT
};

/* A format, or what one begins with that goes on behind the colon. */
typedef struct slot_format_ {
	char text[5];
	uint8_t what, form;
	uint8_t buffers; /* of a view at least */
} slot_format_;

/* clang-format off */
static const slot_format_ slot_formats_[] = {
	{"n",    SLOT_WHAT_NULL,    SLOT_FORM_NONE,    0},
	{"b",    SLOT_WHAT_BOOL,    SLOT_FORM_BIT,     2},
	{"c",    SLOT_WHAT_INTEGER, SLOT_FORM_INT8,    2},
	{"C",    SLOT_WHAT_INTEGER, SLOT_FORM_UINT8,   2},
	{"s",    SLOT_WHAT_INTEGER, SLOT_FORM_INT16,   2},
	{"S",    SLOT_WHAT_INTEGER, SLOT_FORM_UINT16,  2},
	{"i",    SLOT_WHAT_INTEGER, SLOT_FORM_INT32,   2},
	{"I",    SLOT_WHAT_INTEGER, SLOT_FORM_UINT32,  2},
	{"l",    SLOT_WHAT_INTEGER, SLOT_FORM_INT64,   2},
	{"L",    SLOT_WHAT_INTEGER, SLOT_FORM_UINT64,  2},
	{"e",    SLOT_WHAT_REAL,    SLOT_FORM_HALF,    2},
	{"f",    SLOT_WHAT_REAL,    SLOT_FORM_FLOAT,   2},
	{"g",    SLOT_WHAT_REAL,    SLOT_FORM_DOUBLE,  2},
	{"u",    SLOT_WHAT_TEXT,    SLOT_FORM_ENDS32,  3},
	{"U",    SLOT_WHAT_TEXT,    SLOT_FORM_ENDS64,  3},
	{"vu",   SLOT_WHAT_TEXT,    SLOT_FORM_VIEW,    3},
	{"z",    SLOT_WHAT_BYTES,   SLOT_FORM_ENDS32,  3},
	{"Z",    SLOT_WHAT_BYTES,   SLOT_FORM_ENDS64,  3},
	{"vz",   SLOT_WHAT_BYTES,   SLOT_FORM_VIEW,    3},
	{"w:",   SLOT_WHAT_BYTES,   SLOT_FORM_FIXED,   2},
	{"tss:", SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tsm:", SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tsu:", SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tsn:", SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tDs",  SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tDm",  SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tDu",  SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tDn",  SLOT_WHAT_TIME,    SLOT_FORM_INT64,   2},
	{"tdD",  SLOT_WHAT_OTHER,   SLOT_FORM_INT32,   2},
	{"tdm",  SLOT_WHAT_OTHER,   SLOT_FORM_INT64,   2},
	{"tts",  SLOT_WHAT_OTHER,   SLOT_FORM_INT32,   2},
	{"ttm",  SLOT_WHAT_OTHER,   SLOT_FORM_INT32,   2},
	{"ttu",  SLOT_WHAT_OTHER,   SLOT_FORM_INT64,   2},
	{"ttn",  SLOT_WHAT_OTHER,   SLOT_FORM_INT64,   2},
	{"d:",   SLOT_WHAT_OTHER,   SLOT_FORM_FIXED,   2},
	{"+s",   SLOT_WHAT_OBJECT,  SLOT_FORM_OBJECT,  1},
	{"+l",   SLOT_WHAT_LIST,    SLOT_FORM_ENDS32,  2},
	{"+L",   SLOT_WHAT_LIST,    SLOT_FORM_ENDS64,  2},
	{"+w:",  SLOT_WHAT_LIST,    SLOT_FORM_FIXED,   1},
	{"+vl",  SLOT_WHAT_LIST,    SLOT_FORM_SPANS32, 3},
	{"+vL",  SLOT_WHAT_LIST,    SLOT_FORM_SPANS64, 3}
};
/* clang-format on */

/* NULL: values of that format are not taken. */
static const slot_format_ *
slot_format_find_(const char *text)
{
	const slot_format_ *format = slot_formats_;
	const slot_format_ *end = format +
		sizeof slot_formats_ / sizeof *slot_formats_;
	size_t length;

	for (; format < end; format++) {
		length = strlen(format->text);
		if (format->text[length - 1] == ':'
				? strncmp(text, format->text, length) == 0
				: strcmp(text, format->text) == 0)
			return format;
	}
	return NULL;
}

/* Digits, of which there is one at least; NULL: there is none, or too many. */
static const char *
slot_format_digits_(const char *digit, int64_t *number)
{
	const char *from = digit;

	for (*number = 0; *digit >= '0' && *digit <= '9'; digit++) {
		if (*number > INT32_MAX / 10)
			return NULL;
		*number = *number * 10 + (*digit - '0');
	}
	return digit == from || *number > INT32_MAX ? NULL : digit;
}

/* d:9,2 and d:9,2,64 */
typedef struct slot_places_ {
	int64_t digits, scale, bits;
} slot_places_;

static bool
slot_format_places_(const char *text, slot_places_ *decimal)
{
	const char *at = slot_format_digits_(text + 2, &decimal->digits);
	bool is_below;

	if (!at || *at++ != ',')
		return false;
	is_below = *at == '-';
	at = slot_format_digits_(at + is_below, &decimal->scale);
	if (is_below)
		decimal->scale = -decimal->scale;
	decimal->bits = 128;
	if (at && *at == ',')
		at = slot_format_digits_(at + 1, &decimal->bits);
	return at && !*at && decimal->digits > 0 &&
		(decimal->bits == 32 || decimal->bits == 64 ||
			decimal->bits == 128 || decimal->bits == 256);
}

/* Bytes or elements of each, from behind the colon; false: it does not say. */
static bool
slot_format_width_(const char *text, int64_t *width)
{
	slot_places_ decimal;
	const char *end;

	if (*text == 'd') {
		if (!slot_format_places_(text, &decimal))
			return false;
		*width = decimal.bits / 8;
		return true;
	}
	end = slot_format_digits_(strchr(text, ':') + 1, width);
	return end && !*end;
}

static const char *
slot_what_name_(unsigned what)
{
	static const char *const names[] = {"null", "true or false",
		"an integer", "a number", "a text", "bytes", "a time",
		"a date or a decimal", "a list", "an object"};

	return names[what];
}

/* What a slot's elements are read from, as JSON says it; NULL: from such. */
static const char *
slot_what_expected_(const slot_info *slot, unsigned what)
{
	bool is_number = what == SLOT_WHAT_INTEGER;

	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return is_number || what == SLOT_WHAT_BOOL ? NULL
							   : "true or false";
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return is_number || what == SLOT_WHAT_TIME ? NULL
							   : "an integer";
	case SLOT_KIND_REAL:
		return is_number || what == SLOT_WHAT_REAL ? NULL : "a number";
	case SLOT_KIND_ENUM:
		return what == SLOT_WHAT_TEXT ||
				(is_number &&
					slot_info_enum(slot)->flags &
						(SLOT_ENUM_OPEN |
							SLOT_ENUM_FLAGS))
			? NULL
			: "a text";
	case SLOT_KIND_BYTES:
		return what == SLOT_WHAT_BYTES ? NULL : "bytes";
	case SLOT_KIND_OBJECT:
	case SLOT_KIND_OWN:
		return what == SLOT_WHAT_OBJECT ? NULL : "an object";
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		return is_number ? NULL : "the number of a row";
	default:
		return what == SLOT_WHAT_TEXT ? NULL : "a text";
	}
}

/* How many of the slot's units there are to a second; 0: it has another unit,
 * or none. */
static int64_t
slot_units_(const char *unit)
{
	static const char *const names[] = {"s", "ms", "us", "ns"};
	int64_t units = 1;
	int i;

	for (i = 0; i < 4; i++, units *= 1000)
		if (strcmp(unit, names[i]) == 0)
			return units;
	return 0;
}

/* The same of a format, tsu: or tDm. */
static int64_t
slot_format_units_(const char *text)
{
	char unit[3] = {text[2], 's', 0};

	if (*unit == 's')
		unit[1] = 0;
	return slot_units_(unit);
}

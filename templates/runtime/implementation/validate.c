/* SPDX-License-Identifier: MIT */
/*---- validate.c ----------------------------------------------------------*/

/*
 * Tells each slot that holds what no setter would let in, with the path that
 * leads to it.
 */

/* Where a validation is: the path of names and numbers so far. */
typedef struct slot_check_ {
	slot_report *report;
	void *context;
	size_t faults;
	slot_writer_ path;
	char text[512];
} slot_check_;

static void
slot_check_report_(slot_check_ *check, const char *fault)
{
	slot_say_end_(&check->path);
	check->report(check->context, check->text, fault);
}

static void
slot_check_fault_(slot_check_ *check, const char *before, slot_value value,
	const char *after, const slot_value *bound)
{
	char fault[160];
	slot_writer_ to;

	to = slot_writer_on_(fault, sizeof fault);
	check->faults++;
	if (!check->report)
		return;
	slot_say_text_(&to, before);
	if (value.kind)
		slot_say_value_(&to, value);
	slot_say_text_(&to, after);
	if (bound)
		slot_say_value_(&to, *bound);
	slot_say_end_(&to);
	slot_check_report_(check, fault);
}

static void
slot_check_object_(
	slot_check_ *check, const slot_class *type, const void *object);

static void
slot_check_number_(slot_check_ *check, const slot_info *slot, const char *at)
{
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, slot->kind)),
		   bound;
	bool below = false, above = false;

	slot_number_value_(slot, slot_raw_(slot, at), &value);
	if (slot->kind == SLOT_KIND_ENUM) {
		char after[80];

		if (slot_enum_takes_(slot, value.as.integer))
			return;
		snprintf(after, sizeof after, " is no %.60s",
			SLOT_CAST(const char *,
				slot_place_(slot_info_enum(slot),
					slot_info_enum(slot)->texts)) +
				slot_info_enum(slot)->name);
		value.kind = slot_is_signed_(slot) ? SLOT_KIND_INT
						   : SLOT_KIND_UINT;
		slot_check_fault_(check, "", value, after, NULL);
		return;
	}
	if (slot->kind == SLOT_KIND_BOOL && slot_raw_(slot, at) > 1) {
		value.kind = SLOT_KIND_UINT;
		value.as.natural = slot_raw_(slot, at);
		slot_check_fault_(
			check, "", value, " is neither false nor true", NULL);
		return;
	}
	if (!(slot->flags & SLOT_HAS_RANGE))
		return;
	bound = value;
	switch (slot->kind) {
	case SLOT_KIND_REAL:
		below = !(value.as.real >= slot->low.real);
		above = !(value.as.real <= slot->high.real);
		break;
	default:
		if (slot_holds_(slot, value.as.integer))
			return;
		below = slot_is_signed_(slot)
			? value.as.integer < slot->low.integer
			: value.as.natural < slot->low.natural;
		above = !below;
	}
	bound.as.natural = below ? slot->low.natural : slot->high.natural;
	if (below && above)
		slot_check_fault_(check, "", value, " is in no range", NULL);
	else if (below || above)
		slot_check_fault_(check, "", value,
			below ? " is below " : " is above ", &bound);
}

/* A text that is as at the start has nothing of its own: what the schema gives
 * obeys, and where it gives none, the empty text is asked. */
static bool
slot_has_value_(const slot_class *type, const slot_info *slot, const char *at)
{
	return slot->kind != SLOT_KIND_STRING || slot_cell_get_(at) ||
		!*slot_string_at_(type, slot, at);
}

/* What the slot's rules say of an element. */
static void
slot_check_rules_(slot_check_ *check, const slot_class *type,
	const slot_info *slot, const char *at)
{
	slot_value value;
	const slot_rule *broken;
	char text[160];

	if (!slot->rules || !slot_has_value_(type, slot, at))
		return;
	value = slot_value_at_(slot, at);
	broken = slot_broken_(slot, value);
	if (!broken)
		return;
	check->faults++;
	if (!check->report)
		return;
	slot_tell_broken_(slot, broken, value, text, sizeof text);
	slot_check_report_(check, text);
}

/* What they say of all elements. */
static void
slot_check_many_(slot_check_ *check, const slot_class *type, const void *object,
	int number)
{
	slot_many_ many;
	char text[160];

	if (!slot_class_info(type, number)->rules)
		return;
	many = slot_many_of_(type, object, number);
	if (!slot_broken_by_many_(&many, text, sizeof text))
		return;
	check->faults++;
	if (check->report)
		slot_check_report_(check, text);
}

static void
slot_check_element_(slot_check_ *check, const slot_info *slot, const char *at)
{
	slot_value none = slot_value_of_(SLOT_CAST(slot_kind, 0));
	const void *its;

	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		if (!memchr(at, 0, slot->size))
			slot_check_fault_(
				check, "the text has no end", none, "", NULL);
		break;
	case SLOT_KIND_OBJECT:
		slot_check_object_(check, slot_info_class(slot), at);
		break;
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		if (its)
			slot_check_object_(check, slot_class_of(its), its);
		break;
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		break;
	default:
		slot_check_number_(check, slot, at);
	}
}

/* Own and ref pointers that must be there; what may be unset above only. */
static inline bool
slot_is_missing_(const slot_info *slot, const void *object)
{
	uint32_t flags = slot->flags;
	char none[8] = {0};

	if (flags & SLOT_IS_OPTIONAL)
		return false;
	if (flags & SLOT_HAS_UNSET_)
		return !slot_is_set_(slot, object);
	return (slot->kind == SLOT_KIND_OWN || slot->kind == SLOT_KIND_REF) &&
		!(flags & (SLOT_IS_LIST | SLOT_IS_BOUNDED | SLOT_IS_ARRAY)) &&
		memcmp(slot_at_(slot, object), none, slot->size) == 0;
}

static void
slot_check_slot_(slot_check_ *check, const slot_class *type, const void *object,
	int number)
{
	const slot_info *slot = slot_class_info(type, number);
	size_t count = slot_count(type, object, number),
	       start = check->path.length, i;
	bool is_array =
		(slot->flags &
			(SLOT_IS_ARRAY | SLOT_IS_BOUNDED | SLOT_IS_LIST)) != 0;
	slot_value none = slot_value_of_(SLOT_CAST(slot_kind, 0));
	const char *at = slot_at_(slot, object);

	if (start)
		slot_say_(&check->path, ".", 1);
	slot_say_(&check->path, slot_class_text(type, slot->name),
		slot->name_length);
	if (slot->flags & SLOT_IS_BOUNDED && count > slot->length) {
		slot_value is = slot_uint(count / slot->inner);
		slot_value most = slot_uint(slot->length / slot->inner);

		slot_check_fault_(check, "", is, " elements are above ", &most);
		count = slot->length;
	}
	if (slot_is_missing_(slot, object))
		slot_check_fault_(check, "is missing", none, "", NULL);
	for (i = 0; slot_is_set_(slot, object) && i < count; i++) {
		size_t name = check->path.length, faults;

		if (is_array) {
			slot_say_(&check->path, "[", 1);
			slot_say_natural_(&check->path, i / slot->inner);
			if (slot->inner > 1) {
				slot_say_(&check->path, "][", 2);
				slot_say_natural_(
					&check->path, i % slot->inner);
			}
			slot_say_(&check->path, "]", 1);
		}
		faults = check->faults;
		slot_check_element_(check, slot, at + i * slot->size);
		if (check->faults == faults) /* it is a value at all */
			slot_check_rules_(
				check, type, slot, at + i * slot->size);
		check->path.length = name;
	}
	if (is_array && count == slot_count(type, object, number) &&
		slot_is_set_(slot, object))
		slot_check_many_(check, type, object, number);
	check->path.length = start;
}

/* What the program's own function says. */
static void
slot_check_hooks_(
	slot_check_ *check, const slot_class *type, const void *object)
{
	size_t start = check->path.length;
	slot_fault fault;
	slot_writer_ to;
	char text[160];

	if (slot_hooks_pass_(type, object, &fault))
		return;
	check->faults++;
	if (!check->report)
		return;
	to = slot_writer_on_(text, sizeof text);
	if (fault.slot >= 0) {
		const slot_info *slot = slot_class_info(type, fault.slot);

		if (start)
			slot_say_(&check->path, ".", 1);
		slot_say_(&check->path, slot_class_text(type, slot->name),
			slot->name_length);
		slot_say_refusal_(&to, &fault);
	} else {
		slot_say_fault_(&to, &fault);
	}
	slot_say_end_(&to);
	slot_check_report_(check, text);
	check->path.length = start;
}

static void
slot_check_object_(
	slot_check_ *check, const slot_class *type, const void *object)
{
	size_t start = check->path.length;

	/* A chain goes on without recursion; its path would be without end. */
	for (;;) {
		int tail = slot_tail_(type), number;
		const slot_info *slot;
		const char *at;

		for (number = 0; number < SLOT_CAST(int, type->count); number++)
			if (number != tail)
				slot_check_slot_(check, type, object, number);
		slot_check_hooks_(check, type, object);
		if (tail < 0)
			break;
		slot = slot_class_info(type, tail);
		if (slot_is_missing_(slot, object))
			slot_check_slot_(check, type, object, tail);
		at = slot_at_(slot, object);
		object = slot_cell_get_(at);
		if (!object)
			break;
		if (check->path.length)
			slot_say_(&check->path, ".", 1);
		slot_say_(&check->path, slot_class_text(type, slot->name),
			slot->name_length);
		slot_check_rules_(check, type, slot, at);
		type = slot_class_of(object);
	}
	check->path.length = start;
}

/*---- in one look ----------------------------------------------------------*/

/* The same questions without words: nearly all objects are what they should
 * be. */
static bool
slot_is_valid_(const slot_class *type, const void *object);

/* Both bounds are on one side of what the difference wraps at. */
static inline bool
slot_is_within_(const slot_info *slot, uint64_t number)
{
	return !(slot->flags & SLOT_HAS_RANGE) ||
		number - slot->low.natural <=
		slot->high.natural - slot->low.natural;
}

static bool
slot_is_valid_number_(const slot_info *slot, const char *at)
{
	uint64_t raw = slot_raw_(slot, at);
	slot_value value;

	if (slot->kind == SLOT_KIND_BOOL)
		return raw <= 1;
	if (slot->kind == SLOT_KIND_REAL) {
		slot_number_value_(slot, raw, &value);
		return !(slot->flags & SLOT_HAS_RANGE) ||
			(value.as.real >= slot->low.real &&
				value.as.real <= slot->high.real);
	}
	if (slot_is_signed_(slot))
		raw = SLOT_CAST(
			uint64_t, slot_signed(raw, 0, slot_width_(slot)));
	if (slot->kind == SLOT_KIND_ENUM)
		return slot_enum_takes_(slot, SLOT_CAST(int64_t, raw));
	return slot_is_within_(slot, raw);
}

static SLOT_APART_ bool
slot_obeys_at_(const slot_class *type, const slot_info *slot, const char *at)
{
	return !slot_has_value_(type, slot, at) ||
		!slot_broken_(slot, slot_value_at_(slot, at));
}

static inline bool
slot_is_valid_element_(
	const slot_class *type, const slot_info *slot, const char *at)
{
	const void *its;

	if (slot->rules && !slot_obeys_at_(type, slot, at))
		return false;
	switch (slot->kind) {
	case SLOT_KIND_TEXT:
		return memchr(at, 0, slot->size) != NULL;
	case SLOT_KIND_OBJECT:
		return slot_is_valid_(slot_info_class(slot), at);
	case SLOT_KIND_OWN:
		its = slot_cell_get_(at);
		return !its || slot_is_valid_(slot_class_of(its), its);
	case SLOT_KIND_STRING:
	case SLOT_KIND_BYTES:
	case SLOT_KIND_REF:
	case SLOT_KIND_WEAK:
		return true;
	default:
		return slot_is_valid_number_(slot, at);
	}
}

static SLOT_APART_ bool
slot_many_obey_(const slot_class *type, const void *object, int number)
{
	slot_many_ many = slot_many_of_(type, object, number);
	char none[1];

	return !slot_broken_by_many_(&many, none, 0);
}

/* Of a slot that may hold several, or nothing. */
static SLOT_APART_ bool
slot_is_valid_slot_(const slot_class *type, const void *object, int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *at = slot_at_(slot, object);
	size_t count = slot_count(type, object, number), i;

	if ((slot->flags & SLOT_IS_BOUNDED && count > slot->length) ||
		slot_is_missing_(slot, object))
		return false;
	if (!slot_is_set_(slot, object))
		return true;
	for (i = 0; i < count; i++)
		if (!slot_is_valid_element_(type, slot, at + i * slot->size))
			return false;
	return !slot->rules || !slot->dimensions ||
		slot_many_obey_(type, object, number);
}

/* The commonest at once; what does not pass may do so at a closer look. It
 * calls nothing, so that what goes through all slots saves no registers. */
static inline bool
slot_passes_at_once_(const slot_info *slot, const void *object)
{
	const char *at = SLOT_CAST(
		const char *, slot_place_(object, slot->offset));

	switch (slot->kind) {
	case SLOT_KIND_BOOL:
		return slot->way && SLOT_CAST(unsigned char, *at) <= 1;
	case SLOT_KIND_INT:
	case SLOT_KIND_UINT:
		return slot->way &&
			slot_is_within_(slot, slot_load_way_(slot, at));
	case SLOT_KIND_TEXT:
		return !(slot->flags & SLOT_IS_MORE_) && !slot->rules &&
			!at[slot->size - 1]; /* whose last byte is the end's */
	default:
		return false;
	}
}

/* The first that has to be looked at closer, or the end. */
static SLOT_TOGETHER_ const uint16_t *
slot_doubt_from_(
	const slot_class *type, const void *object, const uint16_t *check)
{
	const uint16_t *rows = SLOT_CAST(
		const uint16_t *, slot_place_(type, type->rows));
	const slot_info *infos = SLOT_CAST(
		const slot_info *, slot_place_(type, type->infos));

	while (*check != UINT16_MAX &&
		slot_passes_at_once_(&infos[rows[*check]], object))
		check++;
	return check;
}

/* All from there on but that slot. */
static inline bool
slot_all_pass_(const slot_class *type, const void *object, int but,
	const uint16_t *check)
{
	for (; *check != UINT16_MAX; check++) {
		const slot_info *slot = slot_class_info(type, *check);
		bool is_one_object = slot->kind == SLOT_KIND_OBJECT &&
			!(slot->flags & SLOT_IS_MORE_);

		if (*check == but)
			continue;
		if (is_one_object ? !slot_is_valid_(slot_info_class(slot),
					    slot_place_(object, slot->offset))
				  : !slot_passes_at_once_(slot, object) &&
					!slot_is_valid_slot_(
						type, object, *check))
			return false;
	}
	return true;
}

static SLOT_APART_ bool
slot_is_let_pass_(const slot_class *type, const void *object)
{
	slot_fault fault;

	return slot_hooks_pass_(type, object, &fault);
}

/* What is in doubt from there on. A chain goes on without recursion. */
static SLOT_APART_ bool
slot_is_valid_after_all_(
	const slot_class *type, const void *object, const uint16_t *check)
{
	for (;;) {
		int tail = slot_tail_(type);
		const slot_info *slot;

		if (!slot_all_pass_(type, object, tail, check) ||
			(type->more && !slot_is_let_pass_(type, object)))
			return false;
		if (tail < 0)
			return true;
		slot = slot_class_info(type, tail);
		if (slot_is_missing_(slot, object) ||
			(slot->rules &&
				!slot_obeys_at_(
					type, slot, slot_at_(slot, object))))
			return false;
		object = slot_cell_get_(slot_at_(slot, object));
		if (!object)
			return true;
		type = slot_class_of(object);
		check = slot_checks_(type);
	}
}

static bool
slot_is_valid_(const slot_class *type, const void *object)
{
	const uint16_t *check = slot_doubt_from_(
		type, object, slot_checks_(type));

	return (*check == UINT16_MAX && !type->more) ||
		slot_is_valid_after_all_(type, object, check);
}

/* With words, of what is not valid. */
static SLOT_APART_ size_t
slot_report_faults_(const slot_class *type, const void *object,
	slot_report *report, void *context)
{
	slot_check_ check;

	memset(&check, 0, sizeof check);
	check.report = report;
	check.context = context;
	check.path.text = check.text;
	check.path.size = sizeof check.text;
	slot_check_object_(&check, type, object);
	return check.faults;
}

/* What does not pass at once, from there on. */
static SLOT_APART_ size_t
slot_validate_after_all_(const slot_class *type, const void *object,
	slot_report *report, void *context, const uint16_t *check)
{
	return slot_is_valid_after_all_(type, object, check)
		? 0
		: slot_report_faults_(type, object, report, context);
}

size_t
slot_validate(const slot_class *type, const void *object, slot_report *report,
	void *context)
{
	const uint16_t *check = slot_doubt_from_(
		type, object, slot_checks_(type));

	/* Whose chain may go on has the slot that leads on among its checks. */
	return *check == UINT16_MAX && !type->more
		? 0
		: slot_validate_after_all_(
			  type, object, report, context, check);
}

/* SPDX-License-Identifier: MIT */
/*---- json_pointer.c ------------------------------------------------------*/

/*
 * Own pointers, for whose objects the reader has a pool; refs, which the
 * program's resolve finds.
 */

/* What it owns is made in its own pool, or in one that this was told of. */
static bool
slot_json_read_pooled_(slot_json_reader *reader, slot_pool *pool,
	const slot_class *type, void *object)
{
	slot_pool *outer = reader->pool;
	bool is_good;

	reader->pool = pool;
	is_good = slot_json_read_object_(reader, type, object);
	reader->pool = outer;
	return is_good;
}

static bool
slot_json_read_own_(slot_json_reader *reader, const slot_info *slot, void *cell)
{
	const slot_class *target = slot_info_class(slot), *type;
	slot_pool *pool = reader->pool ? slot_pool_for(reader->pool, target)
				       : NULL;
	void *object;

	if (slot_json_peek_(reader) == 'n')
		return slot_json_literal_(reader, "null");
	type = slot_json_class_(reader, target);
	if (!type)
		return false;
	if (!pool) {
		if (slot_json_begin_fault_(
			    reader, SLOT_READ_ONLY, reader->at)) {
			slot_json_say_(reader,
				SLOT_NAME("the reader has no pool for '"));
			slot_json_say_(reader, slot_class_name(target),
				strlen(slot_class_name(target)));
			slot_json_say_(reader, SLOT_NAME("' objects"));
		}
		return false;
	}
	object = slot_new(pool, type);
	if (!object)
		return slot_json_no_memory_(reader);
	slot_own_set(cell, object);
	return slot_json_read_pooled_(reader, pool, type, object);
}

/* A number that is none of the identifier's leads nowhere: as bits it may be
 * another. */
static bool
slot_json_read_number_id_(slot_json_reader *reader, const slot_info *identifier,
	slot_value *value)
{
	bool is_signed = slot_is_signed_(identifier);
	struct slot_decimal_ decimal;
	uint64_t most;

	if (!slot_json_is_number_(slot_json_peek_(reader)))
		return slot_json_expected_(reader, "an integer, or null");
	if (!slot_json_number_(reader, &decimal))
		return false;
	if (!decimal.is_integer || decimal.tens != 0)
		return slot_json_bad_value_(
			reader, SLOT_WRONG_TYPE, "expected an integer");
	most = decimal.is_negative ? SLOT_CAST(uint64_t, is_signed) << 63
				   : slot_ones(is_signed ? 63 : 64);
	if (decimal.digits > most)
		return slot_json_bad_value_(
			reader, SLOT_OUT_OF_RANGE, "leads to no object");
	value->as.natural = decimal.is_negative ? 0 - decimal.digits
						: decimal.digits;
	return true;
}

static bool
slot_json_read_text_id_(
	slot_json_reader *reader, char *room, size_t size, slot_value *value)
{
	size_t length;

	if (slot_json_peek_(reader) != '"')
		return slot_json_expected_(reader, "a text, or null");
	if (!slot_json_short_(reader, &value->as.text, &length, room, size))
		return false;
	if (length > size)
		return slot_json_bad_value_(
			reader, SLOT_OUT_OF_RANGE, "an identifier is too long");
	value->length = SLOT_CAST(uint32_t, length);
	return true;
}

static bool
slot_json_read_ref_(slot_json_reader *reader, const slot_info *slot, void *at)
{
	const slot_class *target = slot_info_class(slot);
	const slot_info *id = slot_identifier_(target);
	slot_value value = slot_value_of_(SLOT_CAST(slot_kind, id->kind));
	char room[256];
	void *found;

	if (slot_json_peek_(reader) == 'n')
		return slot_json_literal_(reader, "null");
	if (!(id->kind == SLOT_KIND_ENUM ? slot_json_read_enum_number_(reader,
						   id, &value.as.integer)
			    : id->kind == SLOT_KIND_TEXT ||
				    id->kind == SLOT_KIND_STRING
			    ? slot_json_read_text_id_(
				      reader, room, sizeof room, &value)
			    : slot_json_read_number_id_(reader, id, &value)))
		return false;
	if (!reader->resolve)
		return slot_json_bad_value_(reader, SLOT_READ_ONLY,
			"the reader has no 'resolve', which finds what a ref leads to");
	found = reader->resolve(reader->resolve_context, target, value);
	if (!found)
		return slot_json_bad_value_(
			reader, SLOT_OUT_OF_RANGE, "leads to no object");
	slot_cell_put_(at, found);
	return true;
}

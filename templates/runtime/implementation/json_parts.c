/* SPDX-License-Identifier: MIT */
/*---- json_parts.c --------------------------------------------------------*/

/*
 * The parts of JSON, each with what it needs: of a program that is compiled for
 * size they are called, in place of what others call at once; and so are there
 * for files of tables that are, whatever the rest of the program is.
 */

/* The number of a slot of the class. */
static int
slot_json_number_of_(const slot_class *type, const slot_info *slot)
{
	int number = 0;

	while (slot_class_info(type, number) != slot)
		number++;
	return number;
}

/*---- reading */

bool
slot_json_reads_real_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_read_real_(reader, slot, at);
}

bool
slot_json_reads_enum_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_read_enum_(reader, slot, at);
}

bool
slot_json_reads_char_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_read_char_(reader, slot, at);
}

bool
slot_json_reads_text_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_read_text_(reader, slot, at);
}

bool
slot_json_reads_ref_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_read_ref_(reader, slot, at);
}

bool
slot_json_reads_own_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_read_own_(reader, slot, at);
}

bool
slot_json_reads_string_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	(void)slot;
	return SLOT_SMALL_ && slot_json_read_string_(reader, at);
}

bool
slot_json_reads_bytes_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	(void)slot;
	return SLOT_SMALL_ && slot_json_read_bytes_(reader, at);
}

bool
slot_json_reads_object_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ &&
		slot_json_read_object_(reader, slot_info_class(slot), at);
}

bool
slot_json_reads_rows_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	return SLOT_SMALL_ &&
		slot_json_read_elements_(reader, type,
			slot_json_number_of_(type, slot), at, 0, 0);
}

bool
slot_json_reads_dict_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)slot;
	return SLOT_SMALL_ &&
		slot_json_keep_(reader, type,
			SLOT_CAST(const struct slot_json_name_ *, at));
}

bool
slot_json_reads_tag_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)slot;
	return SLOT_SMALL_ &&
		slot_json_check_tag_(reader, type,
			SLOT_CAST(const struct slot_json_name_ *, at));
}

bool
slot_json_reads_rules_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_obeys_(reader, slot, at);
}

bool
slot_json_reads_unset_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)reader;
	return SLOT_SMALL_ &&
		slot_unset_(type, at, slot_json_number_of_(type, slot)) ==
		SLOT_OK;
}

bool
slot_json_reads_hooks_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)slot;
	return SLOT_SMALL_ && slot_json_ready_(reader, type, at);
}

bool
slot_json_reads_skip_(slot_json_reader *reader, const slot_class *type,
	const slot_info *slot, void *at)
{
	(void)type;
	(void)slot;
	(void)at;
	return SLOT_SMALL_ && slot_json_skip_value_(reader);
}

/*---- writing */

bool
slot_json_puts_real_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_put_real_at_(writer, slot, at);
}

bool
slot_json_puts_enum_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_put_enum_at_(writer, slot, at);
}

bool
slot_json_puts_char_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_put_char_at_(writer, slot, at);
}

bool
slot_json_puts_text_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_put_text_at_(writer, slot, at);
}

bool
slot_json_puts_string_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	return SLOT_SMALL_ && slot_json_put_string_at_(writer, type, slot, at);
}

bool
slot_json_puts_bytes_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	(void)slot;
	return SLOT_SMALL_ && slot_json_put_bytes_at_(writer, at);
}

bool
slot_json_puts_object_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	return SLOT_SMALL_ &&
		slot_json_put_object_(writer, slot_info_class(slot), at);
}

bool
slot_json_puts_ref_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	return SLOT_SMALL_ && slot_json_put_ref_(writer, slot, at);
}

bool
slot_json_puts_own_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)type;
	(void)slot;
	return SLOT_SMALL_ && slot_json_put_own_(writer, at);
}

bool
slot_json_puts_rows_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	return SLOT_SMALL_ &&
		slot_json_put_rows_(
			writer, type, slot_json_number_of_(type, slot), at);
}

bool
slot_json_puts_dict_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)slot;
	return SLOT_SMALL_ &&
		slot_json_put_dict_(writer, type,
			SLOT_CAST(const struct slot_json_begun_ *, at));
}

bool
slot_json_puts_tag_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)slot;
	return SLOT_SMALL_ &&
		slot_json_put_tag_(writer, type,
			SLOT_CAST(const struct slot_json_begun_ *, at));
}

bool
slot_json_puts_omit_(slot_json_writer *writer, const slot_class *type,
	const slot_info *slot, const void *at)
{
	(void)writer;
	return SLOT_SMALL_ && slot_json_is_default_(type, slot, at);
}

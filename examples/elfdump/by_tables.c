/* SPDX-License-Identifier: MIT */
/*
 * Slots by the tables of their class. Nothing below knows a slot of ELF: the
 * same walk prints the records of any schema whose slots are numbers, enums,
 * bytes and embedded objects.
 */
#include "walk.h"

/* Places and masks, by the names that the schema has for their types. */
static bool
is_hex(const slot_class *type, const slot_info *slot)
{
	const char *name = slot_class_text(type, slot->type);

	return strcmp(name, "Address") == 0 || strcmp(name, "Offset") == 0 ||
		strcmp(name, "Mask") == 0;
}

static void
put_array(const struct sheet *sheet, const slot_class *type, const void *object,
	int number, const char *label)
{
	uint8_t bytes[64];
	slot_value value;
	size_t i;

	for (i = 0; i < sizeof bytes; i++) {
		if (slot_read_at(type, object, number, i, &value) != SLOT_OK)
			break;
		bytes[i] = (uint8_t)value.as.natural;
	}
	sheet_bytes(sheet, label, bytes, i);
}

static void
put_enum(const struct sheet *sheet, const slot_enum *type, const char *label,
	int64_t number)
{
	if (type->flags & SLOT_ENUM_FLAGS)
		sheet_flags(sheet, label, type, (uint64_t)number);
	else
		sheet_name(sheet, label, slot_enum_text(type, number), number);
}

static void
put_object(
	const struct sheet *sheet, const slot_class *type, const void *object);

static void
put_slot(const struct sheet *sheet, const slot_class *type, const void *object,
	int number)
{
	const slot_info *slot = slot_class_info(type, number);
	const char *label = slot_class_text(type, slot->name);
	slot_value value;

	if (slot->flags & SLOT_IS_ARRAY) {
		put_array(sheet, type, object, number, label);
		return;
	}
	if (slot_read(type, object, number, &value) != SLOT_OK)
		return;
	if (value.kind == SLOT_KIND_OBJECT)
		put_object(sheet, slot_info_class(slot), value.as.object);
	else if (value.kind == SLOT_KIND_ENUM)
		put_enum(sheet, slot_info_enum(slot), label, value.as.integer);
	else if (is_hex(type, slot))
		sheet_hex(sheet, label, value.as.natural, slot->size);
	else
		sheet_number(sheet, label, value.as.natural);
}

/* An embedded object's slots stand where it stands. */
static void
put_object(
	const struct sheet *sheet, const slot_class *type, const void *object)
{
	uint32_t i;

	for (i = 0; i < type->count; i++)
		put_slot(sheet, type, object, (int)i);
}

static void
put_header(
	const struct sheet *sheet, const struct file *file, const void *header)
{
	const slot_class *type = file->is_big ? &elf_FileHeaderBig_class
					      : &elf_FileHeaderLittle_class;

	put_object(sheet, type, header);
}

static void
put_segment(
	const struct sheet *sheet, const struct file *file, const void *segment)
{
	const slot_class *type = file->is_big ? &elf_ProgramHeaderBig_class
					      : &elf_ProgramHeaderLittle_class;

	put_object(sheet, type, segment);
}

static void
put_section(
	const struct sheet *sheet, const struct file *file, const void *section)
{
	const slot_class *type = file->is_big ? &elf_SectionHeaderBig_class
					      : &elf_SectionHeaderLittle_class;

	put_object(sheet, type, section);
}

static void
put_symbol(
	const struct sheet *sheet, const struct file *file, const void *symbol)
{
	const slot_class *type = file->is_big ? &elf_SymbolBig_class
					      : &elf_SymbolLittle_class;

	put_object(sheet, type, symbol);
}

const struct walk walk_by_tables = {
	put_header, put_segment, put_section, put_symbol};

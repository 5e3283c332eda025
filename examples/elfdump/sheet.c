/* SPDX-License-Identifier: MIT */
/* See sheet.h. */
#include "sheet.h"

/* Positive: to the right, as numbers are; negative: to the left. */
enum { NUMBER_WIDTH = 10, NAME_WIDTH = -15, FLAGS_WIDTH = -28 };

/* Longest: 64 flags by name do not occur; beyond it a text is cut. */
enum { TEXT_SIZE = 512 };

static void
put(const struct sheet *sheet, const char *label, int width, const char *text)
{
	switch (sheet->form) {
	case SHEET_LINES:
		fprintf(sheet->out, "  %-15s %s\n", label, text);
		break;
	case SHEET_TITLES:
		fprintf(sheet->out, " %*s", width, label);
		break;
	case SHEET_ROW:
		fprintf(sheet->out, " %*s", width, text);
		break;
	}
}

void
sheet_number(const struct sheet *sheet, const char *label, uint64_t number)
{
	char text[TEXT_SIZE];

	snprintf(text, sizeof text, "%llu", (unsigned long long)number);
	put(sheet, label, NUMBER_WIDTH, text);
}

void
sheet_hex(const struct sheet *sheet, const char *label, uint64_t number,
	size_t size)
{
	char text[TEXT_SIZE];
	int digits = (int)size * 2;

	snprintf(text, sizeof text, "0x%0*llx", digits,
		(unsigned long long)number);
	put(sheet, label, digits + 2, text);
}

void
sheet_name(const struct sheet *sheet, const char *label, const char *name,
	int64_t number)
{
	char text[TEXT_SIZE];

	/* Large ones are made of parts, which hexadecimal shows. */
	snprintf(text, sizeof text, number < 0x10000 ? "%lld" : "0x%llx",
		(long long)number);
	put(sheet, label, NAME_WIDTH, name ? name : text);
}

void
sheet_flags(const struct sheet *sheet, const char *label,
	const slot_enum *masks, uint64_t number)
{
	const slot_enum_value *values = slot_enum_values(masks);
	char text[TEXT_SIZE] = "-";
	size_t length = 0;
	uint32_t i;

	for (i = 0; i < masks->count && length < sizeof text; i++) {
		uint64_t mask = (uint64_t)values[i].number;

		if (!(number & mask))
			continue;
		number &= ~mask;
		length += (size_t)snprintf(text + length, sizeof text - length,
			"%s%s", length ? "|" : "",
			slot_enum_text(masks, values[i].number));
	}
	if (number && length < sizeof text)
		snprintf(text + length, sizeof text - length, "%s0x%llx",
			length ? "|" : "", (unsigned long long)number);
	put(sheet, label, FLAGS_WIDTH, text);
}

void
sheet_bytes(const struct sheet *sheet, const char *label, const uint8_t *bytes,
	size_t count)
{
	char text[TEXT_SIZE] = "";
	size_t i;

	for (i = 0; i < count && i * 3 + 4 < sizeof text; i++)
		snprintf(text + i * 3, 4, "%02x ", bytes[i]);
	if (i)
		text[i * 3 - 1] = '\0';
	put(sheet, label, NAME_WIDTH, text);
}

void
sheet_text(const struct sheet *sheet, const char *text)
{
	for (; *text; text++) {
		unsigned char byte = (unsigned char)*text;

		putc(byte < 0x20 || byte == 0x7f ? '?' : byte, sheet->out);
	}
}

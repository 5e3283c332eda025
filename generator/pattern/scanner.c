/* SPDX-License-Identifier: MIT */
/*
 * Bytes of a pattern one after the other, code points where they are asked for,
 * and the place of the first fault.
 */
#include "pattern/scanner.h"

#include "base/character.h"

int
scan_peek(const struct scanner *scanner)
{
	return scanner->at < scanner->text.length
		? (unsigned char)scanner->text.bytes[scanner->at]
		: -1;
}

bool
scan_sees(const struct scanner *scanner, const char *text)
{
	return slice_begins(slice_from(scanner->text, scanner->at), text);
}

bool
scan_accept(struct scanner *scanner, const char *text)
{
	if (!scan_sees(scanner, text))
		return false;
	scanner->at += strlen(text);
	return true;
}

bool
scan_code(struct scanner *scanner, uint32_t *code)
{
	size_t from = scanner->at;
	size_t length = utf8_decode(
		scanner->text.bytes + from, scanner->text.length - from, code);

	if (length == 0) {
		scanner->at++;
		return scan_fail(scanner, from, "this is no UTF-8");
	}
	scanner->at += length;
	return true;
}

bool
scan_fail(struct scanner *scanner, size_t from, const char *format, ...)
{
	va_list arguments;

	if (scanner->failed)
		return false;
	scanner->failed = true;
	if (scanner->at > scanner->text.length)
		scanner->at = scanner->text.length;
	va_start(arguments, format);
	scanner->fault->offset = from;
	scanner->fault->length = scanner->at - from;
	scanner->fault->words = text_format_list(
		scanner->fault_arena, format, arguments);
	va_end(arguments);
	return false;
}

/* SPDX-License-Identifier: MIT */
/*
 * An escape is told by the letter behind the \ . What other languages mean by a
 * letter that ECMA-262 does not have (\A, \Z, \h) is refused rather than taken
 * for the letter, which Annex B would do without the flag u.
 */
#include "pattern/escape.h"

#include "base/character.h"

/* The place of the \ . */
static size_t
backslash(const struct scanner *scanner)
{
	return scanner->at - 1;
}

static bool
is_surrogate(uint32_t code)
{
	return code >= 0xd800 && code <= 0xdfff;
}

static void
set_code(struct scanner *scanner, struct code_set *set, uint32_t code)
{
	*set = (struct code_set){0};
	if (!is_surrogate(code))
		code_set_add(scanner->arena, set, code, code);
}

/* So many hexadecimal digits. */
static bool
read_digits(
	struct scanner *scanner, size_t from, unsigned count, uint32_t *code)
{
	unsigned i;

	*code = 0;
	for (i = 0; i < count; i++) {
		int byte = scan_peek(scanner);
		unsigned digit = byte < 0 ? 16 : digit_value((char)byte);

		if (digit > 15)
			return scan_fail(scanner, from,
				"here are %u hexadecimal digits", count);
		*code = *code << 4 | digit;
		scanner->at++;
	}
	return true;
}

/* What stands between { and }, of which the first is passed. */
static bool
read_braced(struct scanner *scanner, size_t from, struct slice *inside)
{
	size_t start = scanner->at;
	int byte;

	while ((byte = scan_peek(scanner)) >= 0 && byte != '}')
		scanner->at++;
	if (byte < 0)
		return scan_fail(scanner, from, "'}' is missing");
	*inside = slice_from(scanner->text, start);
	inside->length = scanner->at++ - start;
	return true;
}

/* \u{1f600} */
static bool
read_long(struct scanner *scanner, size_t from, uint32_t *code)
{
	struct slice digits;
	size_t i;

	if (!read_braced(scanner, from, &digits))
		return false;
	*code = 0;
	for (i = 0; i < digits.length; i++) {
		unsigned digit = digit_value(digits.bytes[i]);

		if (digit > 15)
			break;
		*code = *code << 4 | digit;
		if (*code > CODE_LARGEST)
			break;
	}
	if (digits.length == 0 || i < digits.length)
		return scan_fail(scanner, from,
			"here is a hexadecimal number of at most 10ffff");
	return true;
}

/* \ud83d\ude00 is one character. */
static bool
read_unicode(struct scanner *scanner, size_t from, uint32_t *code)
{
	uint32_t low;

	if (scan_accept(scanner, "{"))
		return read_long(scanner, from, code);
	if (!read_digits(scanner, from, 4, code))
		return false;
	if (*code >= 0xd800 && *code <= 0xdbff && scan_accept(scanner, "\\u")) {
		if (!read_digits(scanner, scanner->at - 2, 4, &low))
			return false;
		if (low >= 0xdc00 && low <= 0xdfff)
			*code = 0x10000 + ((*code - 0xd800) << 10) +
				(low - 0xdc00);
		else
			scanner->at -= 6;
	}
	return true;
}

static bool
read_property(struct scanner *scanner, size_t from, bool is_negative,
	struct code_set *set)
{
	struct slice name;

	if (!scan_accept(scanner, "{"))
		return scan_fail(
			scanner, from, "a property is \\p{...}, as \\p{L}");
	if (!read_braced(scanner, from, &name))
		return false;
	if (!code_set_of_category(scanner->arena, name, set))
		return scan_fail(scanner, from,
			"\\p{%.*s} is not one of L, Lu, Ll, N, Nd, Z, Zs, P, "
			"S, M",
			SLICE_ARGS(name));
	if (is_negative)
		*set = code_set_negate(scanner->arena, set);
	return true;
}

static bool
refuse_number(struct scanner *scanner, size_t from, bool in_class)
{
	scanner->at++;
	while (scan_peek(scanner) >= 0 && is_digit((char)scan_peek(scanner)))
		scanner->at++;
	if (in_class || scanner->text.bytes[from + 1] == '0')
		return scan_fail(scanner, from,
			"a character by an octal number: write \\x and two "
			"hexadecimal digits");
	return scan_fail(scanner, from,
		"a back-reference needs memory: match that in 'validate:'");
}

/* \0, but not \01 */
static bool
read_number(struct scanner *scanner, size_t from, bool in_class,
	struct code_set *set)
{
	struct slice rest = slice_from(scanner->text, scanner->at);

	if (rest.bytes[0] != '0' ||
		(rest.length > 1 && is_digit(rest.bytes[1])))
		return refuse_number(scanner, from, in_class);
	scanner->at++;
	set_code(scanner, set, 0);
	return true;
}

static bool
read_control(struct scanner *scanner, size_t from, uint32_t *code)
{
	int byte = scan_peek(scanner);

	if (byte < 0 || !is_letter((char)byte))
		return scan_fail(scanner, from, "\\c is followed by a letter");
	scanner->at++;
	*code = (uint32_t)byte % 32;
	return true;
}

/* One of another language. */
static bool
refuse_letter(struct scanner *scanner, size_t from, char letter)
{
	if (letter == 'k')
		return scan_fail(scanner, from,
			"a back-reference needs memory: match that in "
			"'validate:'");
	if (letter == 'A')
		return scan_fail(scanner, from,
			"\\A is not one of ECMA-262's escapes: write ^");
	if (letter == 'Z' || letter == 'z')
		return scan_fail(scanner, from,
			"\\%c is not one of ECMA-262's escapes: write $",
			letter);
	return scan_fail(
		scanner, from, "\\%c is not one of ECMA-262's escapes", letter);
}

/* A letter that stands for one character. */
static bool
read_letter(struct scanner *scanner, size_t from, bool in_class,
	struct code_set *set)
{
	static const char letters[] = "nrtvf", codes[] = "\n\r\t\v\f";
	char letter = scanner->text.bytes[scanner->at++];
	const char *found = strchr(letters, letter);
	uint32_t code;

	if (found) {
		code = (uint32_t)codes[found - letters];
	} else if (letter == 'x') {
		if (!read_digits(scanner, from, 2, &code))
			return false;
	} else if (letter == 'u') {
		if (!read_unicode(scanner, from, &code))
			return false;
	} else if (letter == 'c') {
		if (!read_control(scanner, from, &code))
			return false;
	} else if (letter == 'b' && in_class) {
		code = '\b';
	} else {
		return refuse_letter(scanner, from, letter);
	}
	set_code(scanner, set, code);
	return true;
}

bool
escape_read(struct scanner *scanner, bool in_class, struct code_set *set)
{
	size_t from = backslash(scanner);
	int byte = scan_peek(scanner);
	uint32_t code;

	if (byte < 0)
		return scan_fail(scanner, from, "nothing follows the \\");
	if (is_digit((char)byte))
		return read_number(scanner, from, in_class, set);
	if (code_set_of_letter(scanner->arena, (char)byte, set)) {
		scanner->at++;
		return true;
	}
	if (byte == 'p' || byte == 'P') {
		scanner->at++;
		return read_property(scanner, from, byte == 'P', set);
	}
	if (is_letter((char)byte))
		return read_letter(scanner, from, in_class, set);
	if (!scan_code(scanner, &code))
		return false;
	set_code(scanner, set, code);
	return true;
}

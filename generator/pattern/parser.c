/* SPDX-License-Identifier: MIT */
/*
 * Reads by descent: choices of sequences of terms, a term an atom and how often
 * it is repeated. Every kind of group is the same group, and a lazy repeat the
 * same repeat, since all that is asked is whether a text matches.
 */
#include "pattern/parser.h"

#include "base/character.h"
#include "pattern/escape.h"
#include "pattern/scanner.h"

static struct tree *
parse_choice(struct scanner *scanner);

static struct tree *
make_tree(struct scanner *scanner, enum tree_kind kind)
{
	struct tree *tree = ARENA_NEW(scanner->arena, struct tree);

	tree->kind = kind;
	return tree;
}

static struct tree *
make_assertion(struct scanner *scanner, enum assertion assertion)
{
	struct tree *tree = make_tree(scanner, TREE_ASSERTION);

	tree->assertion = assertion;
	return tree;
}

/* Of characters as they are written, not as what is left by [^...]. */
static struct tree *
make_set(struct scanner *scanner, struct code_set set)
{
	struct tree *tree = make_tree(scanner, TREE_SET);

	tree->set = set;
	if (scanner->folds)
		code_set_fold(scanner->arena, &tree->set);
	else
		code_set_close(&tree->set);
	return tree;
}

/*---- classes --------------------------------------------------------------*/

/* [:alpha:] */
static bool
refuse_posix(struct scanner *scanner)
{
	size_t from = scanner->at, at = from + 2;

	while (at < scanner->text.length && is_letter(scanner->text.bytes[at]))
		at++;
	if (!slice_begins(slice_from(scanner->text, at), ":]") ||
		at == from + 2)
		return true;
	scanner->at = at + 2;
	return scan_fail(scanner, from,
		"a class of POSIX, which ECMA-262 does not have: write its "
		"characters");
}

/* One character of a class, or an escape of several. */
static bool
class_atom(struct scanner *scanner, struct code_set *set)
{
	uint32_t code;

	if (scan_accept(scanner, "\\"))
		return escape_read(scanner, true, set);
	if (scan_sees(scanner, "[:") && !refuse_posix(scanner))
		return false;
	if (!scan_code(scanner, &code))
		return false;
	*set = (struct code_set){0};
	code_set_add(scanner->arena, set, code, code);
	return true;
}

static bool
is_one(const struct code_set *set)
{
	return set->count == 1 && set->ranges[0].first == set->ranges[0].last;
}

/* Whether a - and the end of a range follow. */
static bool
range_follows(const struct scanner *scanner)
{
	return scan_sees(scanner, "-") && !scan_sees(scanner, "-]") &&
		scanner->at + 1 < scanner->text.length;
}

/* a, a-z, or [\w-.], which are \w and - and . */
static bool
class_part(struct scanner *scanner, struct code_set *set)
{
	struct code_set low, high;
	size_t from = scanner->at;

	if (!class_atom(scanner, &low))
		return false;
	if (!range_follows(scanner)) {
		code_set_add_set(scanner->arena, set, &low);
		return true;
	}
	scanner->at++;
	if (!class_atom(scanner, &high))
		return false;
	if (is_one(&low) && is_one(&high)) {
		if (low.ranges->first > high.ranges->first)
			return scan_fail(scanner, from,
				"the range ends before it begins");
		code_set_add(scanner->arena, set, low.ranges->first,
			high.ranges->first);
		return true;
	}
	code_set_add_set(scanner->arena, set, &low);
	code_set_add(scanner->arena, set, '-', '-');
	code_set_add_set(scanner->arena, set, &high);
	return true;
}

/* What follows the [ . */
static struct tree *
parse_class(struct scanner *scanner)
{
	size_t from = scanner->at - 1;
	bool is_negative = scan_accept(scanner, "^");
	struct code_set set = {0};
	struct tree *tree;

	while (!scan_accept(scanner, "]")) {
		if (scan_peek(scanner) < 0) {
			scanner->at = from + 1;
			scan_fail(scanner, from, "']' is missing");
			return NULL;
		}
		if (!class_part(scanner, &set))
			return NULL;
	}
	tree = make_set(scanner, set);
	if (is_negative)
		tree->set = code_set_negate(scanner->arena, &tree->set);
	return tree;
}

/*---- groups ---------------------------------------------------------------*/

/* What follows (?< or (?P< */
static bool
pass_name(struct scanner *scanner, size_t from)
{
	size_t start = scanner->at;
	int byte;

	while ((byte = scan_peek(scanner)) >= 0 &&
		(is_letter((char)byte) || is_digit((char)byte) || byte == '_' ||
			byte == '$' || byte >= 0x80))
		scanner->at++;
	if (scanner->at == start || !scan_accept(scanner, ">"))
		return scan_fail(
			scanner, from, "the name of a group ends with '>'");
	return true;
}

static bool
refuse_group(struct scanner *scanner, size_t from)
{
	if (scan_accept(scanner, ">"))
		return scan_fail(scanner, from,
			"an atomic group gives nothing back, which no "
			"automaton can mean: write (?:");
	if (scan_accept(scanner, "<=") || scan_accept(scanner, "<!"))
		return scan_fail(scanner, from,
			"a look-behind: match that in 'validate:'");
	if (scan_accept(scanner, "#"))
		return scan_fail(scanner, from,
			"a comment, which ECMA-262 does not have");
	if (scan_peek(scanner) >= 0)
		scanner->at++;
	return scan_fail(scanner, from,
		"flags stand at the front, and of them there is (?i)");
}

/* What follows ( up to what is in the group; *look is made for a look-ahead. */
static bool
group_head(struct scanner *scanner, struct tree **look)
{
	size_t from = scanner->at - 1;

	*look = NULL;
	if (!scan_accept(scanner, "?") || scan_accept(scanner, ":"))
		return true;
	if (scan_sees(scanner, "=") || scan_sees(scanner, "!")) {
		*look = make_tree(scanner, TREE_LOOK);
		(*look)->is_negative = scan_sees(scanner, "!");
		(*look)->offset = from;
		(*look)->length = ++scanner->at - from;
		return true;
	}
	if (scan_sees(scanner, "<=") || scan_sees(scanner, "<!"))
		return refuse_group(scanner, from);
	if (scan_accept(scanner, "<") || scan_accept(scanner, "P<"))
		return pass_name(scanner, from);
	return refuse_group(scanner, from);
}

static struct tree *
parse_group(struct scanner *scanner)
{
	size_t from = scanner->at - 1;
	struct tree *look, *inside;

	if (!group_head(scanner, &look))
		return NULL;
	if (++scanner->depth > PATTERN_DEPTH_MOST) {
		scan_fail(scanner, from, "groups are more than %d deep",
			PATTERN_DEPTH_MOST);
		return NULL;
	}
	inside = parse_choice(scanner);
	scanner->depth--;
	if (!inside)
		return NULL;
	if (!scan_accept(scanner, ")")) {
		scanner->at = from + 1;
		scan_fail(scanner, from, "')' is missing");
		return NULL;
	}
	if (look)
		look->first = inside;
	return look ? look : inside;
}

/*---- repeats --------------------------------------------------------------*/

/* A number, at most one beyond what is allowed; false: none. */
static bool
read_count(struct scanner *scanner, uint32_t *count)
{
	size_t start = scanner->at;
	int byte;

	*count = 0;
	while ((byte = scan_peek(scanner)) >= 0 && is_digit((char)byte)) {
		*count = *count * 10 + (uint32_t)(byte - '0');
		if (*count > PATTERN_REPEAT_MOST)
			*count = PATTERN_REPEAT_MOST + 1;
		scanner->at++;
	}
	return scanner->at > start;
}

/* {n}, {n,} or {n,m}; where it is none of them nothing is passed. */
static bool
read_braces(struct scanner *scanner, uint32_t *least, uint32_t *most)
{
	size_t from = scanner->at;
	bool is_one;

	if (!scan_accept(scanner, "{"))
		return false;
	is_one = read_count(scanner, least);
	*most = *least;
	if (is_one && scan_accept(scanner, ",") && !read_count(scanner, most))
		*most = REPEAT_ENDLESS;
	if (is_one && scan_accept(scanner, "}"))
		return true;
	scanner->at = from;
	return false;
}

/* {,m}, which other languages have and ECMA-262 takes for itself. */
static bool
refuse_open_braces(struct scanner *scanner)
{
	size_t from = scanner->at;
	uint32_t most;

	if (scan_accept(scanner, "{,") && read_count(scanner, &most) &&
		scan_accept(scanner, "}"))
		return scan_fail(scanner, from,
			"a repeat that begins with ',', which ECMA-262 does "
			"not have: write {0,%.*s",
			(int)(scanner->at - from - 2),
			scanner->text.bytes + from + 2);
	scanner->at = from;
	return true;
}

static bool
read_times(struct scanner *scanner, uint32_t *least, uint32_t *most)
{
	*least = 0;
	*most = REPEAT_ENDLESS;
	if (scan_accept(scanner, "*"))
		return true;
	if (scan_accept(scanner, "+")) {
		*least = 1;
		return true;
	}
	if (scan_accept(scanner, "?")) {
		*most = 1;
		return true;
	}
	return read_braces(scanner, least, most);
}

static bool
check_times(struct scanner *scanner, size_t from, uint32_t least, uint32_t most)
{
	if (least > PATTERN_REPEAT_MOST ||
		(most > PATTERN_REPEAT_MOST && most != REPEAT_ENDLESS))
		return scan_fail(scanner, from, "a repeat counts to %d at most",
			PATTERN_REPEAT_MOST);
	if (most < least)
		return scan_fail(
			scanner, from, "the most is smaller than the least");
	return true;
}

/* * + ? {n,m} behind what has been read, at most one of them. */
static struct tree *
parse_repeat(struct scanner *scanner, struct tree *atom)
{
	size_t from = scanner->at;
	uint32_t least, most;
	struct tree *tree;

	if (!refuse_open_braces(scanner))
		return NULL;
	if (!read_times(scanner, &least, &most))
		return atom;
	if (!check_times(scanner, from, least, most))
		return NULL;
	if (atom->kind == TREE_ASSERTION || atom->kind == TREE_LOOK) {
		scan_fail(scanner, from, "there is nothing to repeat");
		return NULL;
	}
	tree = make_tree(scanner, TREE_REPEAT);
	tree->first = atom;
	tree->least = least;
	tree->most = most;
	tree->offset = from;
	tree->length = scanner->at - from;
	if (scan_accept(scanner, "?")) /* lazy */
		return tree;
	if (scan_accept(scanner, "+")) {
		scan_fail(scanner, from,
			"a possessive repeat gives nothing back, which no "
			"automaton can mean: leave out the last '+'");
		return NULL;
	}
	return tree;
}

/*---- the rest -------------------------------------------------------------*/

static struct tree *
parse_escape(struct scanner *scanner)
{
	struct code_set set;

	if (scan_accept(scanner, "b"))
		return make_assertion(scanner, ASSERTION_BOUNDARY);
	if (scan_accept(scanner, "B"))
		return make_assertion(scanner, ASSERTION_NONE);
	if (!escape_read(scanner, false, &set))
		return NULL;
	return make_set(scanner, set);
}

static struct tree *
parse_dot(struct scanner *scanner)
{
	struct tree *tree = make_tree(scanner, TREE_SET);
	struct code_set ends = code_set_line_ends(scanner->arena);

	tree->set = code_set_negate(scanner->arena, &ends);
	return tree;
}

static struct tree *
parse_character(struct scanner *scanner)
{
	struct code_set set = {0};
	uint32_t code;

	if (!scan_code(scanner, &code))
		return NULL;
	code_set_add(scanner->arena, &set, code, code);
	return make_set(scanner, set);
}

/* Whether what stands here says how often, where there is nothing before it. */
static bool
is_times(struct scanner *scanner)
{
	uint32_t least, most;
	size_t at = scanner->at;
	bool is = read_times(scanner, &least, &most);

	if (is)
		scan_fail(scanner, at, "there is nothing to repeat");
	return is;
}

static struct tree *
parse_atom(struct scanner *scanner)
{
	if (is_times(scanner))
		return NULL;
	if (scan_accept(scanner, "("))
		return parse_group(scanner);
	if (scan_accept(scanner, "["))
		return parse_class(scanner);
	if (scan_accept(scanner, "."))
		return parse_dot(scanner);
	if (scan_accept(scanner, "^"))
		return make_assertion(scanner, ASSERTION_START);
	if (scan_accept(scanner, "$"))
		return make_assertion(scanner, ASSERTION_END);
	if (scan_accept(scanner, "\\"))
		return parse_escape(scanner);
	return parse_character(scanner);
}

static struct tree *
parse_sequence(struct scanner *scanner)
{
	struct tree *tree = make_tree(scanner, TREE_SEQUENCE);
	struct tree **end = &tree->first;
	int byte;

	while ((byte = scan_peek(scanner)) >= 0 && byte != '|' && byte != ')') {
		struct tree *term = parse_atom(scanner);

		if (term)
			term = parse_repeat(scanner, term);
		if (!term)
			return NULL;
		*end = term;
		end = &term->next;
	}
	return tree;
}

/* Of one sequence the sequence. */
static struct tree *
parse_choice(struct scanner *scanner)
{
	struct tree *choice = make_tree(scanner, TREE_CHOICE);
	struct tree **end = &choice->first;

	do {
		struct tree *sequence = parse_sequence(scanner);

		if (!sequence)
			return NULL;
		*end = sequence;
		end = &sequence->next;
	} while (scan_accept(scanner, "|"));
	return choice->first->next ? choice : choice->first;
}

struct tree *
pattern_parse(struct arena *arena, struct slice text, struct arena *fault_arena,
	struct pattern_fault *fault)
{
	struct scanner scanner = {
		arena, text, 0, false, 0, false, fault, fault_arena};
	struct tree *tree;

	scanner.folds = scan_accept(&scanner, "(?i)");
	tree = parse_choice(&scanner);
	if (tree && scan_peek(&scanner) >= 0) {
		scanner.at++;
		scan_fail(&scanner, scanner.at - 1, "')' closes no group");
		return NULL;
	}
	return tree;
}

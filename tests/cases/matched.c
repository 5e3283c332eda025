/* SPDX-License-Identifier: MIT */
#include "matched.h"

#include "answers.h"

/* What a slot takes of these texts. */
#define SAY_OF_TEXTS(s, ...) \
	do { \
		static const char *const texts_[] = {__VA_ARGS__}; \
		size_t i_; \
		Term term_ = Term_DEFAULTS; \
		for (i_ = 0; i_ < sizeof texts_ / sizeof *texts_; i_++) \
			say_whether(Term_set_##s(&term_, texts_[i_])); \
		Term_release(&term_); \
	} while (0)

/* clang-format off */
#define TERM(function, s, ...) \
	static void function(void) { SAY_OF_TEXTS(s, __VA_ARGS__); }
TERM(full, full, "ab", "a", "1", "a1", "", "ab\n", "b")
TERM(some, some, "bab", "a", "b", "", "A")
TERM(start, start, "A1", "a", "1A", "")
TERM(empty, empty, "", "test")
TERM(anywhere, as, "as", "ease", "ast", "pass", "", "nope")
TERM(anchored, pre, "pre1", "pre123", "apre1", "pre1two", "pre")
TERM(unix_name, unix, "root", "_apt", "a-1", "", "1a", "Root",
	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	"\xc3\xa9")
TERM(last_line_break, end, "a", "a\n", "a\n\n", "b\na", "a\nb")
TERM(digits, digit, "7", "\xd9\xa3", "a", "")
TERM(words, word, "a", "_", "\xc3\xa9", "\xe6\x97\xa5", "-")
TERM(spaces, space, " ", "\t", "\xc2\xa0", "\xe2\x80\x83", "\xef\xbb\xbf", "\x1c",
	"a")
TERM(dot, any, "a", "\xe6\x97\xa5", "\xf0\x9d\x84\x9e", "\n", "\r",
	"\xe2\x80\xa8", "\t", "")
TERM(bounds, bound, "a foo b", "afoo", "foo", "foo-bar", "foobar", "foo_")
TERM(no_bounds, inside, "foo", "o o", "oo", "o-o")
TERM(counts, counted, "aabcbcdd", "aaabcbcddd", "abcbcdd", "aaaabcbcdd",
	"aabcdd", "aabcbcd")
TERM(lazy, lazy, "a", "aab", "abbb", "b", "aba", "")
TERM(alternatives, either, "x", "zy", "xz", "y", "yx", "")
TERM(negated, not, "xyz", "a", "x y", "\xe6\x97\xa5", "", "x\n")
TERM(greek, greek, "\xce\xb1\xcf\x89", "\xce\xb1", "\xce\xb1\xce\xb2\xce\xb3",
	"a\xcf\x89", "\xce\x91\xcf\x89")
TERM(escapes, escaped, "AB.-", "ABx-", "AB.", "ab.-")
TERM(date, date, "2024-02-29", "2024-13-01", "2024-12-32", "24-01-01",
	"2024-01-1")
TERM(ahead, not_this, "ftp://a", "http://a", "https:", "httpx:", "")
/* clang-format on */

static void
with_lengths(void)
{
	SAY_OF_TEXTS(both, "xy", "xyz", "x", "yy", "wxyz");
	SAY_OF_TEXTS(least, "xy", "wxyz", "x", "bad");
	SAY_OF_TEXTS(most, "xy", "xyz", "y", "wxyz");
}

static void
refused_set_keeps(void)
{
	Name one = Name_make();

	say_whether(Name_set_name(&one, "a1"));
	say("%s", Name_get_name(&one));
	say_whether(Name_set_name(&one, "z"));
	say("%s", Name_get_name(&one));
	Name_release(&one);
}

static void
replace_asks(void)
{
	Name one = Name_make(), other = Name_DEFAULTS;

	say_whether(Name_try_replace(&other, NULL, &one, .name = "A"));
	say_whether(Name_try_replace(&other, NULL, &one, .name = "b"));
	say("%s", Name_get_name(&one));
	Name_release(&one);
	Name_release(&other);
}

static void
elements(void)
{
	SAY_WHETHER_READ(Listed, "{\"items\":[]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"a\",\"bc\"]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"a\",\"B\"]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"\"]}");
}

static void
both_patterns(void)
{
	static const char *const texts[] = {"az", "a", "1z", "z"};
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		Below below = Below_DEFAULTS;

		say_whether(Below_try_make(&below, NULL, .name = texts[i]));
		Below_release(&below);
	}
}

static void
path(void)
{
	char message[200];
	Listed one = Listed_DEFAULTS;

	SLOT_IGNORE(READ(Listed, &one, "{\"items\": [\"a\", \"b\", \"C\"]}"));
	slot_json_message(&reader, "", message, sizeof message);
	say("%.*s", (int)strcspn(strstr(message, "items"), ":"),
		strstr(message, "items"));
	Listed_release(&one);
}

int
main(void)
{
	ASK(full);
	ASK(some);
	ASK(start);
	ASK(refused_set_keeps);
	ASK(replace_asks);
	ASK(elements);
	ASK(both_patterns);
	ASK(empty);
	ASK(anywhere);
	ASK(anchored);
	ASK(with_lengths);
	ASK(unix_name);
	ASK(path);
	ASK(last_line_break);
	ASK(digits);
	ASK(words);
	ASK(spaces);
	ASK(dot);
	ASK(bounds);
	ASK(no_bounds);
	ASK(counts);
	ASK(lazy);
	ASK(alternatives);
	ASK(negated);
	ASK(greek);
	ASK(escapes);
	ASK(date);
	ASK(ahead);
	return 0;
}

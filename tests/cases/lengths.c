/* SPDX-License-Identifier: MIT */
#include "lengths.h"

#include "answers.h"

#define CLEF "\xf0\x9d\x84\x9e" /* four bytes, one character */
#define E_ACUTE "\xc3\xa9"

#define EACH(texts, text) \
	for (text = texts; text < texts + sizeof texts / sizeof *texts; text++)

static void
least_when_made(void)
{
	static const char *const texts[] = {
		"foo!!", "spam?!", "", "foo", "bar!"};
	const char *const *text;

	EACH(texts, text)
	{
		Guarded made = Guarded_DEFAULTS;

		say_whether(Guarded_try_make(&made, NULL, .least = *text));
		Guarded_release(&made);
	}
}

static void
most_when_made(void)
{
	static const char *const texts[] = {
		"", "foo", "spam", "foo!!", "spam?!"};
	const char *const *text;

	EACH(texts, text)
	{
		Guarded made = Guarded_DEFAULTS;

		say_whether(Guarded_try_make(&made, NULL, .most = *text));
		Guarded_release(&made);
	}
}

static void
refused_set_keeps(void)
{
	Guarded one = Guarded_make();

	say_whether(Guarded_set_least(&one, "four"));
	say("%s", Guarded_get_least(&one));
	say_whether(Guarded_set_least(&one, "fives"));
	say("%s", Guarded_get_least(&one));
	Guarded_release(&one);
}

static void
replace_asks(void)
{
	Guarded one = Guarded_make(), other = Guarded_DEFAULTS;

	say_whether(Guarded_try_replace(&other, NULL, &one, .most = "12345"));
	say_whether(Guarded_try_replace(&other, NULL, &one, .most = "1234"));
	say("%s", Guarded_get_most(&one));
	Guarded_release(&one);
	Guarded_release(&other);
}

static void
narrowed(void)
{
	static const char *const texts[] = {"", "ab", "abc", "abcde"};
	const char *const *text;

	EACH(texts, text)
	{
		Below made = Below_DEFAULTS;

		say_whether(Below_try_make(&made, NULL, .most = *text));
		Below_release(&made);
	}
}

static void
elements(void)
{
	SAY_WHETHER_READ(Listed, "{\"items\":[]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"ab\",\"abc\"]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"ab\",\"a\"]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"abcd\"]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"" E_ACUTE "\"]}");
	SAY_WHETHER_READ(Listed, "{\"items\":[\"" E_ACUTE E_ACUTE "\"]}");
}

/* What a member takes, by its setter and in JSON, which agree. */
#define SAY_OF_TEXTS(C, name, texts) \
	do { \
		const char *const *text_; \
		char json_[100]; \
		EACH(texts, text_) \
		{ \
			C set_ = C##_DEFAULTS, read_ = C##_DEFAULTS; \
			bool is_set_ = C##_set_##name(&set_, *text_); \
			snprintf(json_, sizeof json_, "{\"%s\":\"%s\"}", \
				#name, *text_); \
			say(READ(C, &read_, json_) != is_set_ ? "both" \
					: is_set_             ? "yes" \
							      : "no"); \
			slot_release(&C##_class, &set_); \
			slot_release(&C##_class, &read_); \
		} \
	} while (0)

static const char *const least_texts[] = {"xx", "xxx", CLEF "x", "x", CLEF, ""};
static const char *const most_texts[] = {"", "xx", CLEF "x", "xxx", CLEF "xx"};

static void
least(void)
{
	SAY_OF_TEXTS(Text, least, least_texts);
}

static void
most(void)
{
	SAY_OF_TEXTS(Text, most, most_texts);
}

static void
between(void)
{
	static const char *const texts[] = {"xx", "xxxx", "x", "xxxxx"};

	SAY_OF_TEXTS(Text, between, texts);
}

static void
exact(void)
{
	static const char *const texts[] = {"ab", "abc", "abcd",
		"\xc3\xa4\xc3\xb6\xc3\xbc",
		"\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e",
		"\xe6\x97\xa5\xe6\x9c\xac"};

	SAY_OF_TEXTS(Text, exact, texts);
}

static void
least_of_a_buffer(void)
{
	SAY_OF_TEXTS(Fixed, least, least_texts);
}

static void
most_of_a_buffer(void)
{
	SAY_OF_TEXTS(Fixed, most, most_texts);
}

static void
escaped(void)
{
	SAY_WHETHER_READ(Text, "{\"least\":\"\\u00e9\"}");
	SAY_WHETHER_READ(Text, "{\"least\":\"\\u00e9\\u00e9\"}");
	SAY_WHETHER_READ(Text, "{\"least\":\"\\ud834\\udd1e\"}");
	SAY_WHETHER_READ(Text, "{\"least\":\"\\ud834\\udd1e\\ud834\\udd1e\"}");
	SAY_WHETHER_READ(Text, "{\"least\":\"\\\\\\n\"}");
	SAY_WHETHER_READ(Text, "{\"least\":\"\\/\"}");
}

static void
combining(void)
{
	static const char *const texts[] = {"e\xcc\x81", E_ACUTE,
		"\xe2\x80\x8d", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9"};

	SAY_OF_TEXTS(Text, least, texts);
}

#define SAY_OF_BYTES(name, bytes) \
	do { \
		Data data_ = Data_DEFAULTS; \
		say_whether(Data_set_##name(&data_, bytes, sizeof bytes - 1)); \
		Data_release(&data_); \
	} while (0)

static void
bytes_least(void)
{
	SAY_OF_BYTES(least, "xx");
	SAY_OF_BYTES(least, "xxx");
	SAY_OF_BYTES(least, "x");
	SAY_OF_BYTES(least, "");
	SAY_OF_BYTES(least, E_ACUTE);
	SAY_OF_BYTES(least, "\0\0");
}

static void
bytes_most(void)
{
	SAY_OF_BYTES(most, "xx");
	SAY_OF_BYTES(most, "xxx");
	SAY_OF_BYTES(most, "x");
	SAY_OF_BYTES(most, "");
	SAY_OF_BYTES(most, E_ACUTE);
	SAY_OF_BYTES(most, "\0\0\0");
}

static void
fits(void)
{
	static const char *const texts[] = {"12345678", "123456789",
		E_ACUTE E_ACUTE E_ACUTE E_ACUTE,
		E_ACUTE E_ACUTE E_ACUTE E_ACUTE E_ACUTE,
		"\xe6\x97\xa5\xe6\x9c\xac",
		"\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e"};

	SAY_OF_TEXTS(Fixed, eight, texts);
}

int
main(void)
{
	ASK(least_when_made);
	ASK(most_when_made);
	ASK(refused_set_keeps);
	ASK(replace_asks);
	ASK(narrowed);
	ASK(elements);
	ASK(least);
	ASK(most);
	ASK(between);
	ASK(exact);
	ASK(least_of_a_buffer);
	ASK(most_of_a_buffer);
	ASK(escaped);
	ASK(combining);
	ASK(bytes_least);
	ASK(bytes_most);
	ASK(fits);
	return 0;
}

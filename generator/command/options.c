/* SPDX-License-Identifier: MIT */
/*
 * getopt_long splits the command line by what it is told of the table of
 * options; set_option stores an argument as the row's kind wants it. Only then
 * is what was said looked at as a whole (contradiction). The form of messages
 * is looked for before all that, since faults of the command line are told in
 * it too.
 */
#include "command/options.h"

#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "message/explain.h"
#include "message/suggest.h"

/* An option that is being read. */
struct arguments {
	const struct option_row *option;
	const char *spelling; /* "--dump", "-o": for messages */
	const char *value;    /* given with the option; NULL: none was */
};

/*---- what an option sets --------------------------------------------------*/

static void
words_add(struct run *run, struct words *words, const char *word)
{
	words->items = arena_grow(&run->arena, words->items, words->count,
		&words->capacity, words->count + 1, sizeof *words->items);
	words->items[words->count++] = word;
}

/* 1 + the number of the text among the alternatives; 0 where it is none. */
static unsigned
find_alternative(
	const char *list, const char *text, struct suggestion *suggestion)
{
	struct slice alternative;
	unsigned number = 1;

	for (; list && option_next_alternative(&list, &alternative); number++) {
		if (slice_is(alternative, text))
			return number;
		suggest_offer(suggestion, alternative);
	}
	return 0;
}

static bool
set_choice(struct run *run, const struct arguments *arguments, unsigned *field)
{
	const struct option_row *option = arguments->option;
	struct suggestion suggestion;

	if (!arguments->value) {
		*field = option->value;
		return true;
	}
	suggest_start(&suggestion, slice_of(arguments->value));
	*field = find_alternative(
		option->argument, arguments->value, &suggestion);
	if (*field)
		return true;
	if (find_alternative(option->later, arguments->value, &suggestion))
		diag_fault(run, "'%s=%s' is not in this version",
			arguments->spelling, arguments->value);
	else
		diag_fault(run, "'%s' takes %s, not '%s'%s",
			arguments->spelling, option->argument, arguments->value,
			suggest_text(run, &suggestion));
	return false;
}

/* Adds to what was given before. */
static bool
set_set(struct run *run, const struct arguments *arguments, unsigned *field)
{
	struct arguments one = *arguments;
	const char *rest = arguments->value;
	unsigned number;

	for (;;) {
		struct slice word = {rest, strcspn(rest, ",")};

		one.value = slice_copy(&run->arena, word).bytes;
		if (!set_choice(run, &one, &number))
			return false;
		*field |= 1u << (number - 1);
		rest += word.length;
		if (!*rest++)
			return true;
	}
}

static bool
set_target(struct run *run, const struct arguments *arguments,
	const struct target **field)
{
	struct suggestion suggestion;
	size_t i;

	*field = target_find(slice_of(arguments->value));
	if (*field)
		return true;
	suggest_start(&suggestion, slice_of(arguments->value));
	for (i = 0; i < target_count; i++)
		suggest_offer(&suggestion, slice_of(targets[i].name));
	diag_fault(run, "unknown target '%s'%s", arguments->value,
		suggest_text(run, &suggestion));
	return false;
}

/* Builds hand the same flags to every tool. What is worth a warning is on
 * already, so that a group changes nothing. */
static bool
is_compilers_group(const char *name)
{
	static const char *const groups[] = {"all", "extra", "pedantic"};
	size_t i;

	for (i = 0; i < sizeof groups / sizeof groups[0]; i++)
		if (strcmp(name, groups[i]) == 0)
			return true;
	return false;
}

static bool
set_warning(struct run *run, const struct arguments *arguments,
	struct options *options)
{
	const char *name = arguments->value;
	struct suggestion suggestion;
	/* "no-slots" is a warning's own name: -Wno-slots turns it on. */
	bool off = strncmp(name, "no-", 3) == 0 &&
		strcmp(name, explanations[CODE_NO_SLOTS].name) != 0;
	unsigned code;

	if (strcmp(name, "error") == 0 || strcmp(name, "no-error") == 0) {
		options->warnings_are_errors = !off;
		return true;
	}
	if (off)
		name += 3;
	if (is_compilers_group(name))
		return true;
	suggest_start(&suggestion, slice_of(name));
	for (code = CODE_FIRST_WARNING; code < CODE_FIRST_CHANGE; code++) {
		if (strcmp(name, explanations[code].name) == 0) {
			options->off[code] = off;
			return true;
		}
		suggest_offer(&suggestion, slice_of(explanations[code].name));
	}
	diag_fault(run, "there is no warning '%s'%s", name,
		suggest_text(run, &suggestion));
	return false;
}

static bool
set_option(struct run *run, struct options *options,
	const struct arguments *arguments)
{
	const struct option_row *option = arguments->option;
	void *field = (char *)options + option->offset;

	switch (option->kind) {
	case OPTION_HEADING:
		break;
	case OPTION_SWITCH:
		*(bool *)field = true;
		return true;
	case OPTION_TALK:
		*(unsigned *)field = option->value;
		return true;
	case OPTION_TEXT:
		*(const char **)field = arguments->value;
		return true;
	case OPTION_WORDS:
		words_add(run, field, arguments->value);
		return true;
	case OPTION_CHOICE:
		return set_choice(run, arguments, field);
	case OPTION_SET:
		return set_set(run, arguments, field);
	case OPTION_TARGET:
		return set_target(run, arguments, field);
	case OPTION_WARNING:
		return set_warning(run, arguments, options);
	case OPTION_LATER:
		diag_fault(run, "'%s' is not in this version",
			arguments->spelling);
		return false;
	}
	return false;
}

/*---- reading --------------------------------------------------------------*/

/* The table as getopt_long wants it. Words that are no options come in their
 * place ("-"), and what is missing is told from what is unknown (":"). */
struct grammar {
	struct option *names;
	const char *letters;
};

/* What stands for a row with a name: no letter. */
enum { FIRST_ROW = UCHAR_MAX + 1 };

static int
takes_argument(const struct option_row *option)
{
	if (option->kind == OPTION_LATER || option_may_stand_alone(option))
		return optional_argument;
	return option->argument ? required_argument : no_argument;
}

static struct grammar
make_grammar(struct run *run)
{
	struct grammar grammar;
	struct buffer letters = {0};
	size_t count = 0, i;

	grammar.names = ARENA_ARRAY(
		&run->arena, struct option, option_count + 1);
	buffer_add_text(&letters, "-:");
	for (i = 0; i < option_count; i++) {
		const struct option_row *option = &option_table[i];

		if (option->letter)
			buffer_format(&letters, "%c%s", option->letter,
				option->argument ? ":" : "");
		if (option->name)
			grammar.names[count++] = (struct option){option->name,
				takes_argument(option), NULL,
				FIRST_ROW + (int)i};
	}
	grammar.letters = slice_copy(&run->arena, buffer_slice(&letters)).bytes;
	buffer_release(&letters);
	return grammar;
}

/* The next option or file; -1 at the end, or at "--". */
static int
next_of(const struct grammar *grammar, int argc, char *const *argv)
{
	return getopt_long(argc, argv, grammar->letters, grammar->names, NULL);
}

static void
begin_scan(void)
{
	optind = 0; /* glibc and musl forget the line before */
	opterr = 0;
}

static const struct option_row *
row_of(int found)
{
	size_t i;

	if (found >= FIRST_ROW)
		return &option_table[found - FIRST_ROW];
	for (i = 0; i < option_count; i++)
		if (option_table[i].letter == found)
			return &option_table[i];
	return NULL;
}

/* The word that was read last, without what it was given. */
static struct slice
word_read(char *const *argv)
{
	const char *word = argv[optind - 1];

	if (optarg == word)
		word = argv[optind - 2];
	return (struct slice){word, strcspn(word, "=")};
}

static bool
refuse_unknown(struct run *run, struct slice word)
{
	struct slice name = {word.bytes + 2, word.length - 2};
	struct suggestion suggestion;
	size_t i;

	suggest_start(&suggestion, name);
	for (i = 0; i < option_count; i++)
		if (option_table[i].name &&
			option_table[i].kind != OPTION_LATER)
			suggest_offer(
				&suggestion, slice_of(option_table[i].name));
	diag_fault(run, "unknown option '%.*s'%s%.*s%s", SLICE_ARGS(word),
		suggestion.best.length ? "; did you mean '--" : "",
		SLICE_ARGS(suggestion.best),
		suggestion.best.length ? "'?" : "");
	return false;
}

/* What getopt_long could not take: optopt says of which option. */
static bool
refuse(struct run *run, int found, char *const *argv)
{
	const struct option_row *option = row_of(optopt);

	if (!optopt)
		return refuse_unknown(run, word_read(argv));
	if (!option)
		diag_fault(run, "unknown option '-%c'", optopt);
	else if (found == ':')
		diag_fault(run, "'%s%s' needs an argument: %s",
			optopt < FIRST_ROW ? "-" : "--",
			optopt < FIRST_ROW ? (char[]){option->letter, '\0'}
					   : option->name,
			option->argument);
	else
		diag_fault(run, "'--%s' takes no argument", option->name);
	return false;
}

/* A name that is cut short could mean another in the next version. */
static bool
read_option(
	struct run *run, struct options *options, int found, char *const *argv)
{
	struct arguments arguments = {row_of(found), NULL, optarg};
	bool is_name = found >= FIRST_ROW;

	arguments.spelling = is_name
		? TEXT_JOIN(&run->arena, SLICE("--"),
			  slice_of(arguments.option->name))
			  .bytes
		: text_format(&run->arena, "-%c", found).bytes;
	if (is_name &&
		!slice_equal(word_read(argv), slice_of(arguments.spelling)))
		return refuse_unknown(run, word_read(argv));
	/* An empty directory would be the root of the file system. */
	if (!optarg || optarg[0])
		return set_option(run, options, &arguments);
	diag_fault(run, "'%s' needs an argument: %s", arguments.spelling,
		arguments.option->argument);
	return false;
}

static bool
read_all(struct run *run, struct options *options,
	const struct grammar *grammar, int argc, char *const *argv)
{
	int found;

	begin_scan();
	while ((found = next_of(grammar, argc, argv)) != -1) {
		if (found == 1)
			words_add(run, &options->files, optarg);
		else if (found == '?' || found == ':')
			return refuse(run, found, argv);
		else if (!read_option(run, options, found, argv))
			return false;
	}
	while (optind < argc)
		words_add(run, &options->files, argv[optind++]);
	return true;
}

/*---- what fits together ---------------------------------------------------*/

static bool
has_file(const struct options *options, const char *name)
{
	size_t i;

	for (i = 0; i < options->files.count; i++)
		if (strcmp(options->files.items[i], name) == 0)
			return true;
	return false;
}

static bool
import_is_valid(const char *import)
{
	const char *equals = strchr(import, '=');

	return equals && equals != import && equals[1];
}

static bool
prefix_is_valid(const char *prefix)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";

	return (prefix[0] < '0' || prefix[0] > '9') &&
		prefix[strspn(prefix, letters)] == '\0';
}

static bool
ends_with(const char *text, const char *end)
{
	size_t length = strlen(text), end_length = strlen(end);

	return length > end_length &&
		strcmp(text + length - end_length, end) == 0;
}

/* Texts may follow each other in one stream; and dot reads several graphs. */
static bool
is_one_document(const struct options *options)
{
	return options->describe || options->selftest ||
		options->report == REPORT_JSON ||
		options->report == REPORT_SVG || options->report == REPORT_HTML;
}

bool
options_want_headers(const struct options *options)
{
	return !options->report && !options->describe && !options->selftest &&
		!options->dump;
}

bool
options_emit(const struct options *options, enum emitted what)
{
	return (options->emit & (unsigned)what) != 0 &&
		options_want_headers(options) && !options->against;
}

/* NULL where the options fit together, else what does not. */
static const char *
contradiction(const struct options *options)
{
	bool instead = !options_want_headers(options);
	bool to_file = options->output ||
		(options->output_dir && !options->dump);
	size_t i;

	for (i = 0; i < options->imports.count; i++)
		if (!import_is_valid(options->imports.items[i]))
			return "'--import' takes PREFIX=DIR";
	if (options->prefix && !prefix_is_valid(options->prefix))
		return "'--prefix' begins C identifiers: letters, digits, '_'";
	if (options->extern_prefix && !prefix_is_valid(options->extern_prefix))
		return "'--extern-prefix' begins C identifiers: letters, "
		       "digits, '_'";
	if (options->times &&
		(options->error_format == FORMAT_JSON ||
			options->error_format == FORMAT_SARIF))
		return "'--time' is told in words: not with '--error-format=json' or "
		       "'sarif'";
	if (options->help || options->version || options->explain ||
		options->export_templates || options->describe_language ||
		options->completion || options->init)
		return NULL;
	if (options->files.count == 0)
		return "no schema is named";
	if (options->output && options->files.count > 1)
		return "'-o' names one file, but there are several schemas";
	if (options->output && options->output_dir)
		return "'-o' and '--output-dir' contradict each other";
	if (options->split && !instead && options->output &&
		!ends_with(options->output, ".h"))
		return "with '--split', '-o' names a file that ends in .h";
	if (options->emit && (instead || options->against))
		return "'--emit' writes headers, which are not asked for";
	if (options->extern_prefix && !(options->emit & EMIT_EXTERN))
		return "'--extern-prefix' is for '--emit=extern'";
	if (options_emit(options, EMIT_CXX) && options->output &&
		!ends_with(options->output, ".h"))
		return "with '--emit=cxx', '-o' names a file that ends in .h";
	if (options->deptarget && !options->depfile)
		return "'--deptarget' is for '--depfile'";
	if (options->only.count && options->files.count > 1)
		return "'--only' is for one schema";
	if (options->only.count && options->dump)
		return "'--only' is for what is made, '--dump' shows all";
	if (options->allowed.count && !options->against)
		return "'--allow' is for '--against'";
	if (options->against && (instead || options->check))
		return "'--against' compares schemas, and prints nothing else";
	if (options->against && options->depfile && !options->deptarget)
		return "'--depfile' with '--against' needs '--deptarget'";
	if (options->against && strcmp(options->against, "-") == 0 &&
		has_file(options, "-"))
		return "only one schema can be standard input";
	if (!!options->report + !!options->describe + !!options->dump +
			!!options->selftest >
		1)
		return "'--report', '--describe', '--selftest' and '--dump' "
		       "contradict each other";
	if (options->selftest && options->split)
		return "'--selftest' tests a header that is not split";
	if (options->check && instead && !to_file)
		return "'--check' compares files: name one with '-o' or "
		       "'--output-dir'";
	if (options->depfile && instead && !to_file && !options->deptarget)
		return "'--depfile' needs '--deptarget' where no file is "
		       "written";
	if (options->files.count > 1 && is_one_document(options) && !to_file)
		return "several schemas make several documents: name their "
		       "'--output-dir'";
	if (!options->output && !instead && !options->against &&
		has_file(options, "-"))
		return "a schema from standard input needs '-o'";
	return NULL;
}

/* The form of messages, before the command line is known to be right: what is
 * wrong with it is told in that form too. The last one given that is one. */
static enum error_format
asked_format(const struct grammar *grammar, int argc, char *const *argv)
{
	unsigned format = FORMAT_GCC, number;
	struct suggestion none;
	int found;

	begin_scan();
	while ((found = next_of(grammar, argc, argv)) != -1) {
		const struct option_row *row = row_of(found);

		if (!row || !row->name ||
			strcmp(row->name, "error-format") != 0)
			continue;
		suggest_start(&none, slice_of(optarg));
		number = find_alternative(row->argument, optarg, &none);
		if (number)
			format = number;
	}
	return (enum error_format)format;
}

bool
options_parse(
	struct run *run, struct options *options, int argc, char *const *argv)
{
	struct grammar grammar = make_grammar(run);
	enum error_format asked = asked_format(&grammar, argc, argv);
	const char *wrong = NULL;
	bool good;

	memset(options, 0, sizeof *options);
	memcpy(options->off, run->diag.off, sizeof options->off);
	options->target = &targets[0];
	options->error_format = FORMAT_GCC;
	run->diag.keeps_faults = asked != FORMAT_GCC;
	good = argc < 1 || read_all(run, options, &grammar, argc, argv);
	if (good)
		wrong = contradiction(options);
	if (wrong)
		diag_fault(run, "%s", wrong);
	if (!good || wrong)
		options->error_format = asked;
	run->diag.keeps_faults = options->error_format != FORMAT_GCC;
	if ((!good || wrong) && !run->diag.keeps_faults)
		fputs("try 'slotgen --help'\n", stderr);
	return good && !wrong;
}

/*---- what is said about them ----------------------------------------------*/

static void
option_usage(const struct option_row *option, struct buffer *out)
{
	const char *argument = option->argument;

	if (option->letter)
		buffer_format(out, "-%c", option->letter);
	if (option->letter && option->name)
		buffer_add_text(out, ", ");
	if (option->name)
		buffer_format(out, "--%s", option->name);
	if (!argument)
		return;
	if (option_may_stand_alone(option))
		buffer_format(out, "[=%s", argument + 1);
	else if (option->kind == OPTION_WARNING)
		buffer_add_text(out, argument);
	else
		buffer_format(out, "%s%s", option->name ? "=" : " ", argument);
}

static void
option_help(const struct option_row *option, struct buffer *out)
{
	enum { COLUMN = 26 };
	size_t start = out->length;

	if (option->kind == OPTION_HEADING) {
		buffer_format(out, "\n%s:\n", option->help);
		return;
	}
	buffer_add_text(out, "  ");
	option_usage(option, out);
	if (out->length - start > COLUMN - 2) {
		buffer_add_text(out, "\n");
		start = out->length;
	}
	buffer_format(out, "%*s%s\n", (int)(COLUMN - (out->length - start)), "",
		option->help);
}

void
options_help(struct buffer *out)
{
	size_t i;

	buffer_add_text(out,
		"usage: slotgen [options] schema.yaml...\n"
		"Writes a C header for each schema, in which every object is "
		"only its slots.\n");
	for (i = 0; i < option_count; i++)
		if (option_table[i].kind != OPTION_LATER)
			option_help(&option_table[i], out);
	buffer_add_text(out,
		"\nExit: 0 good; 1 the schema is refused, or --check or "
		"--against found a\ndifference; 2 usage, a file that cannot be read or "
		"written, out of memory.\n");
}

void
options_version(struct buffer *out)
{
	buffer_add_text(out, "slotgen " SLOTGEN_VERSION "\n");
}

/* On a terminal that shows them, unless the user wants none anywhere
 * (https://no-color.org): what this command line says goes before. */
static bool
wants_colour(const struct options *options)
{
	const char *none = getenv("NO_COLOR"), *terminal = getenv("TERM");

	if (options->color == COLOR_ALWAYS || options->color == COLOR_NEVER)
		return options->color == COLOR_ALWAYS;
	return isatty(STDERR_FILENO) && !(none && none[0]) &&
		!(terminal && strcmp(terminal, "dumb") == 0);
}

bool
options_say_written(const struct options *options)
{
	return options->talk == TALK_ALWAYS ||
		(options->talk != TALK_NEVER && isatty(STDOUT_FILENO));
}

void
options_apply(const struct options *options, struct diag *diag)
{
	memcpy(diag->off, options->off, sizeof diag->off);
	diag->warnings_are_errors = options->warnings_are_errors;
	diag->keeps_faults = options->error_format != FORMAT_GCC;
	diag->shows_all = options->talk == TALK_ALWAYS;
	diag->errors_only = options->talk == TALK_NEVER;
	diag->colour = wants_colour(options);
}

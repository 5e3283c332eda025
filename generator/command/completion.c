/* SPDX-License-Identifier: MIT */
/*
 * For each shell a function writes what its script says of one option, and
 * another the script, in which that stands for every row of the table. What a
 * shell offers for an argument (words, files, directories) is its operand.
 */
#include "command/completion.h"

#include <string.h>

/* What an option's argument can be. */
enum operand {
	OPERAND_NONE,
	OPERAND_ANY,
	OPERAND_FILE,
	OPERAND_DIRECTORY,
	OPERAND_WORDS, /* the alternatives */
	OPERAND_CODES  /* of --explain */
};

static enum operand
operand_of(const struct option_row *option)
{
	const char *argument = option->argument;

	if (!argument)
		return OPERAND_NONE;
	if (option->kind == OPTION_CHOICE || option->kind == OPTION_SET ||
		option->kind == OPTION_TARGET)
		return OPERAND_WORDS;
	if (strcmp(argument, "CODE") == 0)
		return OPERAND_CODES;
	if (strcmp(argument, "FILE") == 0 || strcmp(argument, "OLD.yaml") == 0)
		return OPERAND_FILE;
	return strcmp(argument, "DIR") == 0 ? OPERAND_DIRECTORY : OPERAND_ANY;
}

/* "text json svg", or all codes. */
static void
put_words(const struct option_row *option, const char *between,
	struct buffer *out)
{
	const char *list = option->argument, *before = "";
	struct slice word;
	unsigned code;

	if (operand_of(option) == OPERAND_CODES) {
		buffer_add_text(out, "list");
		for (code = 0; code < CODE_COUNT; code++)
			buffer_format(
				out, "%s%s", between, explanations[code].name);
		return;
	}
	for (; option_next_alternative(&list, &word); before = between)
		buffer_format(out, "%s%.*s", before, SLICE_ARGS(word));
}

/* -Werror and the warnings, with "-W" before each. */
static void
put_warnings(const char *between, struct buffer *out)
{
	unsigned code;

	buffer_add_text(out, "-Werror");
	for (code = CODE_FIRST_WARNING; code < CODE_FIRST_CHANGE; code++)
		buffer_format(out, "%s-W%s%s-Wno-%s", between,
			explanations[code].name, between,
			explanations[code].name);
}

/* In single quotes of a shell: a ' ends them, stands, and begins them again. */
static void
put_help(const char *help, const char *escaped, struct buffer *out)
{
	for (; *help; help++)
		if (*help == '\'')
			buffer_add_text(out, "'\\''");
		else if (strchr(escaped, *help))
			buffer_format(out, "\\%c", *help);
		else
			buffer_add(out, help, 1);
}

static bool
is_completed(const struct option_row *option)
{
	return option->kind != OPTION_HEADING && option->kind != OPTION_LATER &&
		option->kind != OPTION_WARNING;
}

/* What a shell's script says of each option. */
static void
put_options(void (*put)(const struct option_row *, struct buffer *),
	struct buffer *out)
{
	size_t i;

	for (i = 0; i < option_count; i++)
		if (is_completed(&option_table[i]))
			put(&option_table[i], out);
}

static bool
has_words(enum operand operand)
{
	return operand == OPERAND_WORDS || operand == OPERAND_CODES;
}

/*---- bash -----------------------------------------------------------------*/

static const char bash_start[] =
	"# slotgen: completion for bash, made by slotgen --completion=bash\n"
	"_slotgen()\n{\n"
	"\tlocal word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]}\n"
	"\tlocal words= kind=file\n\n"
	"\t# bash has split --report=js into three words.\n"
	"\tif [ \"$word\" = = ]; then\n\t\tword=\n\t\toption=$option=\n"
	"\telif [ \"$option\" = = ]; then\n"
	"\t\toption=${COMP_WORDS[COMP_CWORD-2]}=\n"
	"\telif [ \"${word#-}\" != \"$word\" ]; then\n\t\toption=\n\tfi\n"
	"\tcase $option in\n";

static const char bash_end[] =
	"\tcase $kind in\n"
	"\tfile) mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
	"\t\tcompopt -o filenames 2>/dev/null ;;\n"
	"\tdirectory) mapfile -t COMPREPLY < <(compgen -d -- \"$word\")\n"
	"\t\tcompopt -o filenames 2>/dev/null ;;\n"
	"\twords) mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
	"\t\t[ \"${COMPREPLY[0]%=}\" = \"${COMPREPLY[0]}\" ] ||\n"
	"\t\t\tcompopt -o nospace 2>/dev/null ;;\n"
	"\tnone) COMPREPLY=() ;;\n"
	"\tesac\n}\ncomplete -F _slotgen slotgen\n";

/* A row of the script's case over the option before the word. */
static void
put_bash_case(const struct option_row *option, struct buffer *out)
{
	enum operand operand = operand_of(option);

	if (operand == OPERAND_NONE)
		return;
	if (!option->name)
		buffer_format(out, "\t-%c)", option->letter);
	else if (option_may_stand_alone(option))
		buffer_format(out, "\t--%s=)", option->name);
	else
		buffer_format(out, "\t--%s|--%s=)", option->name, option->name);
	if (has_words(operand)) {
		buffer_add_text(out, " kind=words words='");
		put_words(option, " ", out);
		buffer_add_text(out, "'");
	} else
		buffer_format(out, " kind=%s",
			operand == OPERAND_DIRECTORY      ? "directory"
				: operand == OPERAND_FILE ? "file"
							  : "none");
	buffer_add_text(out, " ;;\n");
}

static void
put_bash_word(const struct option_row *option, struct buffer *out)
{
	bool needs_value = option->argument && !option_may_stand_alone(option);

	if (option->letter)
		buffer_format(out, "-%c ", option->letter);
	if (option->name)
		buffer_format(
			out, "--%s%s ", option->name, needs_value ? "=" : "");
}

static void
complete_in_bash(struct buffer *out)
{
	buffer_add_text(out, bash_start);
	put_options(put_bash_case, out);
	buffer_add_text(out, "\t*) case $word in\n\t\t-*) kind=words words='");
	put_options(put_bash_word, out);
	put_warnings(" ", out);
	buffer_add_text(out, "' ;;\n\t\tesac ;;\n\tesac\n");
	buffer_add_text(out, bash_end);
}

/*---- zsh ------------------------------------------------------------------*/

/* ":FILE:_files" behind an option of zsh's _arguments. */
static void
put_zsh_operand(const struct option_row *option, struct buffer *out)
{
	switch (operand_of(option)) {
	case OPERAND_NONE:
		return;
	case OPERAND_ANY:
		buffer_add_text(out, ":argument: ");
		return;
	case OPERAND_FILE:
		buffer_add_text(out, ":file:_files");
		return;
	case OPERAND_DIRECTORY:
		buffer_add_text(out, ":directory:_files -/");
		return;
	case OPERAND_WORDS:
	case OPERAND_CODES:
		buffer_format(out, "%s:word:(",
			option_may_stand_alone(option) ? ":" : "");
		put_words(option, " ", out);
		buffer_add_text(out, ")");
		return;
	}
}

/* What follows "'*-o+". */
static void
put_zsh_rest(const struct option_row *option, struct buffer *out)
{
	buffer_add_text(out, "[");
	put_help(option->help, "[]:\\", out);
	buffer_add_text(out, "]");
	put_zsh_operand(option, out);
	buffer_add_text(out, "' \\\n");
}

static void
put_zsh_option(const struct option_row *option, struct buffer *out)
{
	if (option->letter) {
		buffer_format(out, "\t'*-%c%s", option->letter,
			option->argument ? "+" : "");
		put_zsh_rest(option, out);
	}
	if (option->name) {
		buffer_format(out, "\t'*--%s%s", option->name,
			!option->argument                        ? ""
				: option_may_stand_alone(option) ? "=-"
								 : "=");
		put_zsh_rest(option, out);
	}
}

static void
complete_in_zsh(struct buffer *out)
{
	buffer_add_text(out,
		"#compdef slotgen\n"
		"# slotgen: completion for zsh, made by slotgen --completion=zsh\n"
		"_arguments -s -S \\\n");
	put_options(put_zsh_option, out);
	buffer_add_text(out, "\t'*-W-[turn a warning on, or off]:warning:(");
	put_warnings(" ", out);
	buffer_add_text(
		out, ")' \\\n\t'*:schema:_files -g \"*.(yaml|yml)\"'\n");
}

/*---- fish -----------------------------------------------------------------*/

static void
put_fish_option(const struct option_row *option, struct buffer *out)
{
	enum operand operand = operand_of(option);

	buffer_add_text(out, "complete -c slotgen");
	if (option->letter)
		buffer_format(out, " -s %c", option->letter);
	if (option->name)
		buffer_format(out, " -l %s", option->name);
	if (operand == OPERAND_FILE || operand == OPERAND_DIRECTORY)
		buffer_add_text(out, " -r -F");
	if (operand == OPERAND_ANY)
		buffer_add_text(out, " -x");
	if (has_words(operand)) {
		buffer_add_text(out,
			option_may_stand_alone(option) ? " -f -a '"
						       : " -x -a '");
		put_words(option, " ", out);
		buffer_add_text(out, "'");
	}
	buffer_add_text(out, " -d '");
	put_help(option->help, "\\", out);
	buffer_add_text(out, "'\n");
}

static void
complete_in_fish(struct buffer *out)
{
	buffer_add_text(out,
		"# slotgen: completion for fish, made by slotgen --completion=fish\n");
	put_options(put_fish_option, out);
	buffer_add_text(out,
		"complete -c slotgen -n 'string match -q -- \"-W*\" "
		"(commandline -ct)' -f -a '");
	put_warnings(" ", out);
	buffer_add_text(out, "' -d 'turn a warning on, or off'\n");
}

void
completion_write(enum shell shell, struct buffer *out)
{
	switch (shell) {
	case SHELL_NONE:
		return;
	case SHELL_BASH:
		complete_in_bash(out);
		return;
	case SHELL_ZSH:
		complete_in_zsh(out);
		return;
	case SHELL_FISH:
		complete_in_fish(out);
		return;
	}
}

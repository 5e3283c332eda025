/* SPDX-License-Identifier: MIT */
/*
 * Each question is answered with a text for standard output, or with files.
 */
#include "command/answer.h"

#include "command/completion.h"
#include "command/export.h"
#include "command/init.h"
#include "command/output.h"
#include "command/output_path.h"
#include "message/explain.h"
#include "report/language.h"
#include "report/picture.h"
#include "template/scope.h"
#include "view/view.h"

/* The templates, and the table of what they may say. */
static void
export_templates(struct run *run, const char *directory)
{
	struct buffer tags = {0};
	bool changed;

	scope_list(&view_header_scope, &tags);
	scope_list(&picture_page_scope, &tags);
	if (output_directory(run, directory) && export_files(run, directory))
		output_write(run,
			text_format(&run->arena, "%s/TAGS.txt", directory)
				.bytes,
			buffer_slice(&tags), &changed);
	buffer_release(&tags);
}

/* The files of a split schema are known only when it has been read. */
static bool
lists_outputs(const struct options *options)
{
	return options->list_outputs &&
		(!options->split || !options_want_headers(options));
}

bool
answer(struct run *run, const struct options *options)
{
	struct buffer out = {0};
	bool changed;

	if (options->help)
		options_help(&out);
	else if (options->version)
		options_version(&out);
	else if (options->explain)
		explain(run, options->explain, &out);
	else if (options->export_templates)
		export_templates(run, options->export_templates);
	else if (options->completion)
		completion_write((enum shell)options->completion, &out);
	else if (options->init)
		init_write(run, options);
	else if (options->describe_language)
		language_describe(&out);
	else if (lists_outputs(options))
		outputs_list(run, options, &out);
	else
		return false;
	if (out.length)
		output_write(run, "-", buffer_slice(&out), &changed);
	buffer_release(&out);
	return true;
}

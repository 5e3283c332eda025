/* SPDX-License-Identifier: MIT */
/*
 * A job has a run of its own, so that its memory and its messages go when it
 * ends; what outlives it (names of files, exit status) is the command's.
 */
#include "command/job.h"

#include <errno.h>
#include <string.h>

#include "base/path.h"
#include "command/output.h"
#include "load/import.h"
#include "load/yaml.h"
#include "message/source_read.h"
#include "resolve/taken.h"

bool
run_is_good(const struct run *run)
{
	return run->diag.errors == 0 && !run->diag.faulted;
}

void
command_clean_beside(struct command *command, const char *path)
{
	struct run *run = &command->run;
	const char *directory;

	if (output_is_stream(path))
		return;
	directory = output_home(run, path);
	if (!map_put(&command->cleaned, &run->arena, slice_of(directory),
		    command))
		output_clean(run, directory);
}

/* A header and its tables include each other by the names that they get. */
static void
name_files(struct job *job)
{
	struct run *run = &job->command->run;
	const char *header = output_path(run, job->options, job->file);

	if (!wants_tables(job->options, header))
		return;
	job->plan.header_file = path_file(slice_of(header));
	job->plan.tables_file = path_file(slice_of(tables_path(run, header)));
	if (!wants_extern(job->options, header))
		return;
	job->plan.extern_file = path_file(
		slice_of(extern_path(run, header, EXTERN_HEADER)));
	if (job->options->extern_prefix)
		job->plan.extern_prefix = slice_of(job->options->extern_prefix);
}

void
job_start(struct job *job, struct command *command, const char *file)
{
	memset(job, 0, sizeof *job);
	job->command = command;
	job->options = &command->options;
	job->file = file;
	job->plan.target = job->options->target;
	job->plan.has_cxx = options_emit(job->options, EMIT_CXX) &&
		!job->options->split;
	job->plan.items = &job->items;
	job->plan.class = &job->class;
	job->plan.tables = &job->tables;
	arena_init(&job->items);
	arena_init(&job->class);
	arena_init(&job->tables);
	run_init(&job->run);
	options_apply(job->options, &job->run.diag);
	name_files(job);
	store_init(&job->store, &job->run, job->options->templates);
}

static void
tell_sources(
	struct message_formatter *formatter, const struct model_text *model)
{
	size_t i;

	for (i = 0; model && i < model->schema_count; i++)
		message_format_source(formatter, model->schemas[i]->source);
}

void
job_end(struct job *job)
{
	struct command *command = job->command;

	progress_clear(&command->progress);
	tell_sources(&command->formatter, job->read);
	tell_sources(&command->formatter, job->old_read);
	message_format_run(&command->formatter, &job->run);
	command->refused |= job->run.diag.errors > 0;
	command->run.diag.faulted |= job->run.diag.faulted;
	buffer_release(&job->out);
	arena_release(&job->items);
	arena_release(&job->class);
	arena_release(&job->tables);
	run_release(&job->run);
	progress_enter(&command->progress, PHASE_START, NULL);
}

void
job_enter(struct job *job, enum phase phase)
{
	progress_enter(&job->command->progress, phase, job->file);
}

const struct model_text *
job_read_model(struct job *job, const char *file, const char *alias)
{
	const struct options *options = job->options;
	struct import_path path = {options->include_dirs.items,
		options->include_dirs.count, options->imports.items,
		options->imports.count,
		job->read ? (unsigned)job->read->schema_count : 0, alias,
		{.given = false}, {.given = false}};

	if (options->layout_default) {
		path.default_mode.given = true;
		path.default_mode.value = (enum layout_mode)(
			options->layout_default - 1);
	}
	if (options->inherited) {
		path.inherited.given = true;
		path.inherited.value = (enum inherited_form)(
			options->inherited - 1);
	}
	return model_read(&job->run, &path, file);
}

const struct node *
job_read_nodes(struct job *job)
{
	const struct source *source = source_read(&job->run.arena, job->file);

	if (source)
		return yaml_read(&job->run, &job->run.arena, source);
	diag_fault(
		&job->run, "cannot read '%s': %s", job->file, strerror(errno));
	return NULL;
}

/* What -I of its folder makes of "#include <string.h>", in slotgen.h or
 * elsewhere. */
void
job_check_header_name(struct job *job)
{
	struct run *run = &job->run;
	const char *path = output_path(
		&job->command->run, job->options, job->file);
	struct slice name = path_file(slice_of(path));
	struct slice stem = path_stem(name);
	struct place place = job->model->root->name.place;
	unsigned taken = taken_as_header(stem);

	if (!wants_tables(job->options, path) ||
		!slice_is(name,
			text_format(&run->arena, "%.*s.h", SLICE_ARGS(stem))
				.bytes))
		return;
	if (taken & TAKEN_INCLUDED)
		diag_error(run, CODE_NAME, place,
			"'%.*s' would stand for <%.*s>, which slotgen.h "
			"includes, where its folder is searched: give the "
			"schema's file another name, or the header by '-o'",
			SLICE_ARGS(name), SLICE_ARGS(name));
	else if (taken)
		diag_warning(run, CODE_TAKEN_NAME, place,
			"'%.*s' has the name of a header of the system, and "
			"stands for that one where its folder is searched: "
			"give the schema's file another name, or the header by "
			"'-o'",
			SLICE_ARGS(name));
}

/* SPDX-License-Identifier: MIT */
/*
 * slotgen: from schemas to C headers. options.c reads the command line. What
 * needs no schema is answered (answer.c); else each schema that is named goes
 * through the stages below, up to the last that what is asked for needs; what
 * is asked for is made of them (product.c) and delivered (deliver.c).
 */
#include "command/answer.h"
#include "command/deliver.h"
#include "command/depfile.h"
#include "command/extern_files.h"
#include "command/output.h"
#include "command/output_path.h"
#include "command/product.h"
#include "layout/layout.h"
#include "layout/bits_moved.h"
#include "layout/lint.h"
#include "resolve/name.h"
#include "resolve/resolve.h"
#include "resolve/selection.h"
#include "template/compile.h"

/* Up to the last stage that is needed. False where errors stand in the way:
 * they have been found, in the job's run, and what they left is not whole. */
static bool
run_stages(struct job *job)
{
	struct run *run = &job->run;
	const struct options *options = job->options;
	struct slice prefix = slice_of(options->prefix ? options->prefix : "");
	struct template_store templates;
	enum stage last = product_stage(options);

	job_enter(job, PHASE_READ);
	if (last == STAGE_NODES) {
		job->nodes = job_read_nodes(job); /* text → nodes */
		return job->nodes != NULL;
	}
	/* text → nodes → classes as written */
	job->read = job_read_model(job, job->file, NULL);
	if (!job->read || last == STAGE_LOAD)
		return job->read && run_is_good(run);
	job_enter(job, PHASE_RESOLVE);
	job->model = resolve_model(run, job->read); /* names → pointers */
	if (last == STAGE_RESOLVE)
		return run_is_good(run);
	job_enter(job, PHASE_NAME);
	name_model(run, job->model, prefix); /* → C identifiers, clashes */
	job_check_header_name(job);
	if (!run_is_good(run) || last == STAGE_NAME)
		return run_is_good(run);
	job_enter(job, PHASE_LAYOUT);
	layout_model(run, job->model, options->target); /* → offsets, sizes */
	if (!run_is_good(run) || last == STAGE_LAYOUT)
		return run_is_good(run);
	if (options->only.count &&
		!selection_keep(run, job->model, options->only.items,
			options->only.count))
		return false;
	job_enter(job, PHASE_LINT);
	lint_model(run, job->model); /* right, but meant so? */
	bits_moved_warn(run, job->model, options->target); /* as in 0.1.0? */
	if (last == STAGE_LINT)
		return extern_files_make(job);
	job_enter(job, PHASE_VIEW);
	job->view = view_make(run, job->model, &job->plan); /* → strings */
	if (last == STAGE_VIEW)
		return true;
	job_enter(job, PHASE_TEMPLATES);
	templates = store_c_templates(&job->store, &job->model->hidden);
	if (options->dump) {
		job->template = template_load_to_dump(
			run, &templates, SLICE("header"), &view_header_scope);
		return run_is_good(run);
	}
	job->template = template_load(run, &templates,
		options->selftest ? SLICE("selftest") : SLICE("header"),
		&view_header_scope);
	if (job->plan.tables_file.length)
		job->tables_template = template_load(run, &templates,
			SLICE("header_tables"), &view_header_scope);
	return run_is_good(run) && extern_files_make(job);
}

static void
run_job(struct command *command, const char *file)
{
	struct job job;

	job_start(&job, command, file);
	if (run_stages(&job)) {
		job_enter(&job, PHASE_MAKE);
		product_make(&job);
	}
	job_enter(&job, PHASE_WRITE);
	if (run_is_good(&job.run))
		deliver(&job);
	job_end(&job);
}

/* What several schemas of one command must not do. */
static bool
jobs_fit_together(struct run *run, const struct options *options)
{
	if (!options->against)
		return outputs_differ(run, options);
	if (options->files.count == 1 || output_is_directory(options->against))
		return true;
	diag_fault(run,
		"'%s' is one schema, and compared with one: give a directory "
		"of old ones to compare several",
		options->against);
	return false;
}

static void
run_jobs(struct command *command)
{
	struct run *run = &command->run;
	const struct options *options = &command->options;
	size_t i;

	if (!jobs_fit_together(run, options))
		return;
	for (i = 0; i < options->files.count; i++)
		run_job(command, options->files.items[i]);
	if (command->refused || !run_is_good(run) || options->dry_run ||
		options->list_outputs)
		return;
	if (options->depfile) {
		command_clean_beside(command, options->depfile);
		depfile_write(run, options->depfile, options->deptarget,
			&command->outputs, &command->inputs);
	}
	if (options->stamp && run_is_good(run))
		output_stamp(run, options->stamp);
}

static int
exit_status(const struct command *command)
{
	if (command->run.diag.faulted)
		return 2;
	return command->refused ? 1 : 0;
}

int
main(int argc, char **argv)
{
	struct command command = {0};
	struct run *run = &command.run;
	bool good_line;
	int status;

	progress_start(&command.progress);
	run_init(run);
	map_init(&command.outputs);
	map_init(&command.inputs);
	map_init(&command.cleaned);
	good_line = options_parse(run, &command.options, argc, argv);
	progress_apply(&command.progress, &command.options);
	message_format_start(
		&command.formatter, command.options.error_format, &run->arena);
	if (good_line && !answer(run, &command.options))
		run_jobs(&command);
	status = exit_status(&command);
	message_format_run(&command.formatter, run);
	message_format_end(&command.formatter, status);
	if (command.options.times && good_line)
		progress_print_times(&command.progress);
	run_release(run);
	return status;
}

/* SPDX-License-Identifier: MIT */
/*
 * One choice, made twice: product_stage says how far a job has to go,
 * product_make what is done there. What prints stands in report/ and compare/;
 * here is only what calls it.
 */
#include "command/product.h"

#include "base/path.h"
#include "command/output.h"
#include "compare/compare.h"
#include "layout/layout.h"
#include "report/describe.h"
#include "report/dump.h"
#include "report/picture.h"
#include "report/report_json.h"
#include "report/report_text.h"
#include "template/compile.h"
#include "template/render.h"
#include "resolve/resolve.h"
#include "resolve/selection.h"
#include "template/scope.h"

enum stage
product_stage(const struct options *options)
{
	switch ((enum dump_stage)options->dump) {
	case DUMP_YAML:
		return STAGE_NODES;
	case DUMP_SCHEMA:
		return STAGE_LOAD;
	case DUMP_RESOLVED:
		return STAGE_RESOLVE;
	case DUMP_NAMES:
		return STAGE_NAME;
	case DUMP_LAYOUT:
		return STAGE_LAYOUT;
	case DUMP_VIEW:
		return STAGE_VIEW;
	case DUMP_TEMPLATE:
		return STAGE_TEMPLATE;
	case DUMP_NONE:
		break;
	}
	if (options->against || options->report || options->describe ||
		options->split)
		return STAGE_LINT;
	return STAGE_TEMPLATE;
}

static void
make_dump(struct job *job)
{
	struct run *run = &job->run;

	switch ((enum dump_stage)job->options->dump) {
	case DUMP_NONE:
		return;
	case DUMP_YAML:
		dump_yaml(run, job->nodes, &job->out);
		return;
	case DUMP_SCHEMA:
		dump_schema(run, job->read, &job->out);
		return;
	case DUMP_RESOLVED:
		dump_resolved(run, job->model, &job->out);
		return;
	case DUMP_NAMES:
		dump_names(run, job->model, &job->out);
		return;
	case DUMP_LAYOUT:
		dump_layout(run, job->model, &job->out);
		return;
	case DUMP_VIEW:
		scope_dump(&view_header_scope, job->view, &job->out);
		return;
	case DUMP_TEMPLATE:
		template_dump(job->template, &job->out);
		return;
	}
}

/*---- a comparison ---------------------------------------------------------*/

/* Where --against names a directory, the old schema is the file of the same
 * name in it. */
static const char *
old_file(struct job *job)
{
	const char *old = job->options->against;

	if (!output_is_directory(old))
		return old;
	return text_format(&job->run.arena, "%s/%.*s", old,
		SLICE_ARGS(path_file(slice_of(job->file))))
		.bytes;
}

/* The old schema through the same stages. Its warnings were its own time's. */
static void
compare_with_old(struct job *job)
{
	const struct options *options = job->options;
	struct run *run = &job->run;
	struct slice name = job->model->root->name.text;
	struct model *old;
	unsigned code;

	if (!run_is_good(run))
		return;
	for (code = CODE_FIRST_WARNING; code < CODE_FIRST_CHANGE; code++)
		run->diag.off[code] = true;
	job->old_read = job_read_model(job, old_file(job),
		text_format(&run->arena, "%.*s.yaml", SLICE_ARGS(name)).bytes);
	if (!job->old_read)
		return;
	old = resolve_model(run, job->old_read);
	if (run_is_good(run))
		layout_model(run, old, options->target);
	if (options->only.count && run_is_good(run))
		selection_keep_alike(run, old, job->model);
	if (run_is_good(run))
		compare_models(run, old, job->model, options->allowed.items,
			options->allowed.count);
}

/*---- a report -------------------------------------------------------------*/

static void
make_picture(struct job *job, const char *name)
{
	struct template_store templates = store_templates(&job->store);
	const struct picture_page *page = picture_page_make(&job->run,
		job->model, job->options->target,
		job->options->report == REPORT_SVG);
	const struct template *template = template_load(
		&job->run, &templates, slice_of(name), &picture_page_scope);

	if (run_is_good(&job->run))
		render(template, page, &job->out);
}

static void
make_report(struct job *job)
{
	switch ((enum report_form)job->options->report) {
	case REPORT_NONE:
	case REPORT_TEXT:
	case REPORT_JSON: /* see product_print */
		break;
	case REPORT_SVG:
		make_picture(job, "report_svg");
		break;
	case REPORT_HTML:
		make_picture(job, "report_html");
		break;
	case REPORT_DOT:
		make_picture(job, "report_dot");
		break;
	}
}

bool
product_is_printed(const struct options *options)
{
	return !options->dump && !options->against &&
		(options->report == REPORT_TEXT ||
			options->report == REPORT_JSON ||
			(!options->report && options->describe));
}

void
product_print(struct job *job, struct buffer *out)
{
	const struct target *target = job->options->target;

	if (job->options->report == REPORT_TEXT)
		report_text(&job->run, job->model, target, out);
	else if (job->options->report == REPORT_JSON)
		report_json(&job->run, job->model, target, out);
	else
		describe_model(&job->run, job->model, target, out);
}

/*---- headers --------------------------------------------------------------*/

/* What stands beside a header is one file of the whole schema, and includes the
 * umbrella where the header is split. */
static void
plan_whole(struct job *job)
{
	struct view_plan *plan;

	job->whole_view = job->view;
	if (job->view)
		return;
	plan = ARENA_NEW(&job->run.arena, struct view_plan);
	*plan = job->plan;
	plan->split = NULL;
	plan->has_cxx = options_emit(job->options, EMIT_CXX);
	job->whole_view = view_make(&job->run, job->model, plan);
}

static void
plan_beside(struct job *job)
{
	struct template_store templates;

	if (!options_emit(job->options, EMIT_CXX) &&
		!options_emit(job->options, EMIT_TABLES))
		return;
	templates = store_templates(&job->store);
	job->store.renamed = NULL; /* types are written with their namespaces */
	if (options_emit(job->options, EMIT_CXX))
		job->cxx_template = template_load(&job->run, &templates,
			SLICE("cxx"), &view_header_scope);
	if (options_emit(job->options, EMIT_TABLES))
		job->unit_template = template_load(&job->run, &templates,
			SLICE("tables_c"), &view_header_scope);
	plan_whole(job);
}

static void
plan_numpy(struct job *job)
{
	struct template_store templates = store_templates(&job->store);

	if (!options_emit(job->options, EMIT_NUMPY))
		return;
	job->numpy_module = numpy_module_make(
		&job->run, job->model, job->options->target);
	job->numpy_template = template_load(
		&job->run, &templates, SLICE("numpy"), &numpy_module_scope);
}

/* Its headers are rendered when they are delivered, one after the other, as a
 * header that is not split is. */
static void
plan_pieces(struct job *job)
{
	const struct options *options = job->options;

	job->plan.split = split_model(
		&job->run, job->model, (enum split_mode)options->split);
	job->plan.runtime_is_beside = !options->no_runtime;
}

/*---- the choice -----------------------------------------------------------*/

void
product_make(struct job *job)
{
	const struct options *options = job->options;

	if (product_is_printed(options))
		return;
	if (options->dump)
		make_dump(job);
	else if (options->against)
		compare_with_old(job);
	else if (options->report)
		make_report(job);
	else if (options->split)
		plan_pieces(job);
	else if (options->selftest)
		render(job->template, job->view, &job->out);
	if (run_is_good(&job->run))
		plan_beside(job);
	if (run_is_good(&job->run))
		plan_numpy(job);
}

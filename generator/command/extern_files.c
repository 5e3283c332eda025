/* SPDX-License-Identifier: MIT */
/*
 * Names of external functions are made by templates, so they are read from what
 * the template of the version script prints: two of them that are alike, or one
 * that is an identifier of a header, would be told by the C compiler only.
 */
#include "command/extern_files.h"

#include <string.h>

#include "resolve/name.h"
#include "template/compile.h"
#include "template/render.h"

/* What the names may meet. */
struct extern_names {
	struct job *job;
	struct map classes, enums; /* by identifier */
	struct map names;          /* those so far */
};

static void
find_headers(struct extern_names *names)
{
	struct arena *arena = &names->job->run.arena;
	const struct model *model = names->job->model;
	size_t i, j;

	for (i = 0; i < model->schema_count; i++) {
		const struct schema *schema = model->schemas[i];

		for (j = 0; j < schema->class_count; j++)
			map_put(&names->classes, arena,
				schema->classes[j]->identifier,
				schema->classes[j]);
		for (j = 0; j < schema->enum_count; j++)
			map_put(&names->enums, arena,
				schema->enums[j]->identifier, schema->enums[j]);
	}
}

/* Whether a header has it: an accessor, a function, a value. */
static bool
find_in_headers(const struct extern_names *names, struct slice name,
	struct slice *has, struct place *place)
{
	struct run *run = &names->job->run;
	struct slice head = name, ending;

	for (head.length = 1; head.length < name.length; head.length++) {
		const struct class *class;
		const struct enumeration *enumeration;

		if (name.bytes[head.length] != '_')
			continue;
		class = map_get(&names->classes, head);
		enumeration = map_get(&names->enums, head);
		ending.bytes = name.bytes + head.length + 1;
		ending.length = name.length - head.length - 1;
		if ((class || enumeration) &&
			name_find_part(
				run, class, enumeration, ending, has, place))
			return true;
	}
	return false;
}

static void
check_name(struct extern_names *names, struct slice name)
{
	struct run *run = &names->job->run;
	struct place root = names->job->model->root->name.place, place;
	struct slice has;

	if (map_put(&names->names, &run->arena, name, names))
		diag_error(run, CODE_CLASH, root,
			"'%.*s' would be two external functions: rename one of "
			"what they are called after",
			SLICE_ARGS(name));
	else if (find_in_headers(names, name, &has, &place))
		diag_error(run, CODE_CLASH, place,
			"%.*s has '%.*s' in C, which is also an external "
			"function: give another '--extern-prefix'",
			SLICE_ARGS(has), SLICE_ARGS(name));
}

/* Each stands in a line of its own, behind two tabs and before a ';'. */
static void
check_names(struct job *job)
{
	struct extern_names names = {.job = job};
	struct buffer map = {0};
	const char *at, *end;

	find_headers(&names);
	render(job->extern_templates[EXTERN_MAP], job->extern_view, &map);
	buffer_add_text(&map, "\n");
	buffer_add(&map, "", 1);
	for (at = map.bytes; (end = strchr(at, '\n')); at = end + 1)
		if (at[0] == '\t' && at[1] == '\t' && at[2] != '*' &&
			end[-1] == ';')
			check_name(&names,
				(struct slice){at + 2, (size_t)(end - at) - 3});
	buffer_release(&map);
}

/* The header's view, where one header has all. */
static void
make_view(struct job *job)
{
	job->extern_view = job->view;
	if (job->view)
		return;
	job->extern_plan = job->plan;
	job->extern_view = view_make(&job->run, job->model, &job->extern_plan);
}

bool
extern_files_make(struct job *job)
{
	static const char *const names[EXTERN_FILES] = {
		[EXTERN_MAP] = "extern_map",
		[EXTERN_HEADER] = "extern_h",
		[EXTERN_C] = "extern_c"};
	struct template_store templates;
	unsigned which;

	if (!job->plan.extern_file.length)
		return true;
	make_view(job);
	templates = store_c_templates(&job->store, &job->model->hidden);
	for (which = 0; which < EXTERN_FILES; which++)
		job->extern_templates[which] = template_load(&job->run,
			&templates, slice_of(names[which]), &view_header_scope);
	if (run_is_good(&job->run))
		check_names(job);
	return run_is_good(&job->run);
}

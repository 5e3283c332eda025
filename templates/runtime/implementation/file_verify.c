/* SPDX-License-Identifier: MIT */
/*---- file_verify.c -------------------------------------------------------*/

/*
 * Every byte of a file, by its check sums and where it has to be zero; then
 * every object, by what its class lets in.
 */

/* Zeros from one place to another. */
static bool
slot_file_is_zero_(const slot_file *file, uint64_t from, uint64_t to)
{
	for (; from < to; from++)
		if (file->base[from])
			return false;
	return true;
}

/*---- objects --------------------------------------------------------------*/

struct slot_load_;
static void
slot_load_take_(struct slot_load_ *load, const char *rows, size_t count);

/* Rows of a section that are looked at, so many of them by now. */
typedef struct slot_rows_asked_ {
	const slot_plan_ *plan;
	const slot_landing_ *on;
	slot_file_error *fault;
	struct slot_load_ *load; /* NULL, or what takes those that are right */
	slot_reach_ reach;
	const char *rows;
	uint64_t first, done;
} slot_rows_asked_;

/* The first fault of an object is what is told. */
typedef struct slot_file_report_ {
	slot_writer_ *to;
	bool told;
} slot_file_report_;

static void
slot_file_report_fault_(void *context, const char *path, const char *text)
{
	slot_file_report_ *report = SLOT_CAST(slot_file_report_ *, context);

	if (report->told)
		return;
	report->told = true;
	slot_say_text_(report->to, path);
	slot_say_text_(report->to, *path ? ": " : "");
	slot_say_text_(report->to, text);
}

static int
slot_file_bad_value_(slot_file_error *fault, const slot_class *type,
	const void *object, uint64_t row)
{
	slot_writer_ to = slot_file_say_cell_(
		fault, SLOT_FILE_VALUE, type, row, NULL);
	slot_file_report_ report;

	report.to = &to;
	report.told = false;
	(void)slot_validate(type, object, slot_file_report_fault_, &report);
	if (!report.told)
		slot_say_text_(&to, "what is unset is not as it starts");
	slot_say_end_(&to);
	return SLOT_FILE_VALUE;
}

static int
slot_file_bad_ref_(slot_file_error *fault, const slot_class *type,
	const slot_cell_ *cell, uint64_t row, uint64_t to_row)
{
	const slot_class *its = slot_info_class(cell->slot);
	slot_writer_ to = slot_file_say_cell_(
		fault, SLOT_FILE_REFERENCE, type, row, cell);

	slot_say_text_(&to, "row ");
	slot_say_natural_(&to, to_row);
	slot_say_text_(&to, " is no ");
	slot_say_text_(&to, its ? slot_class_name(its) : "row");
	slot_say_end_(&to);
	return SLOT_FILE_REFERENCE;
}

/* What is unset, in an object or in what it embeds. */
static bool
slot_unset_is_clean_(const slot_plan_ *plan, const void *object)
{
	return !plan->has_unset || slot_is_clean_(plan->type, object);
}

/* The first of some rows that is wrong is told. */
static int
slot_file_check_some_(const slot_rows_asked_ *asked, const char *at,
	size_t count, uint64_t row)
{
	const slot_plan_ *plan = asked->plan;
	slot_cell_ lost;
	uint64_t to;
	size_t i;

	for (i = 0; i < count; i++, row++, at += plan->type->size) {
		if (!slot_plan_holds_(plan, at, 1) ||
			!slot_unset_is_clean_(plan, at))
			return slot_file_bad_value_(
				asked->fault, plan->type, at, row);
		if (plan->has_refs &&
			slot_is_lost_(plan, at, asked->on, &lost, &to))
			return slot_file_bad_ref_(
				asked->fault, plan->type, &lost, row, to);
	}
	return SLOT_OK;
}

/* Whether some are right at first sight. */
static bool
slot_rows_hold_(const slot_rows_asked_ *asked, const char *at, size_t count)
{
	const slot_plan_ *plan = asked->plan;
	size_t size = plan->type->size, i;

	for (i = 0; plan->has_unset && i < count; i++)
		if (!slot_is_clean_(plan->type, at + i * size))
			return false;
	return slot_plan_holds_(plan, at, count) &&
		(!plan->has_refs ||
			(plan->is_plain &&
				slot_reach_holds_(
					&asked->reach, at, size, count)));
}

/* Rows up to one, a few at a time, so that they stay near. */
static int
slot_file_check_rows_(slot_rows_asked_ *asked, uint64_t end)
{
	size_t size = asked->plan->type->size, most = slot_near_rows_(size),
	       count;
	int status = SLOT_OK;
	const char *at;

	for (; asked->done < end && status == SLOT_OK; asked->done += count) {
		at = asked->rows + asked->done * size;
		count = end - asked->done < most
			? SLOT_CAST(size_t, end - asked->done)
			: most;
		if (!slot_rows_hold_(asked, at, count))
			status = slot_file_check_some_(
				asked, at, count, asked->first + asked->done);
		if (asked->load && status == SLOT_OK)
			slot_load_take_(asked->load, at, count);
	}
	return status;
}

/*---- sections -------------------------------------------------------------*/

/* What lies between a section and what is before it, and behind its last
 * byte. */
static bool
slot_section_is_apart_(const slot_file *file, uint32_t i)
{
	const slot_section_ *section = slot_file_sections_(file) + i;
	uint64_t bytes = section->count * section->stride,
		 at = sizeof(slot_file_head_) +
		slot_file_section_count_(file) * sizeof *section;

	if (i > 0)
		at = slot_section_end_(section - 1);
	return slot_file_is_zero_(file, at, section->offset) &&
		slot_file_is_zero_(
			file, section->offset + bytes, section->sums);
}

/* Every byte of a section, block by block; then, while they are near, its rows
 * that end there, where there is something to ask of them (NULL: there is
 * not). */
static int
slot_file_check_section_(const slot_file *file, uint32_t i,
	slot_rows_asked_ *asked, slot_file_error *fault)
{
	const slot_section_ *section = slot_file_sections_(file) + i;
	const char *at = file->base + section->offset,
		   *sums = file->base + section->sums;
	uint64_t bytes = section->count * section->stride, done, now, sum;
	int status = SLOT_OK;

	if (!slot_section_is_apart_(file, i))
		return slot_file_damaged_(fault);
	for (done = 0; done < bytes && status == SLOT_OK; sums += 8) {
		now = bytes - done < SLOT_SUM_BYTES_ ? bytes - done
						     : SLOT_SUM_BYTES_;
		memcpy(&sum, sums, 8);
		if (sum != slot_sum_(at + done, SLOT_CAST(size_t, now)))
			return slot_file_damaged_(fault);
		done += now;
		if (asked)
			status = slot_file_check_rows_(
				asked, done / section->stride);
	}
	return status;
}

/* The same of one whose rows are all there is of its objects; what loads takes
 * them on the way, as long as they are near. */
static int
slot_file_check_flat_(const slot_file *file, uint32_t i, const slot_plan_ *plan,
	const slot_landing_ *on, slot_file_error *fault,
	struct slot_load_ *load)
{
	const slot_section_ *section = slot_file_sections_(file) + i;
	slot_rows_asked_ asked;

	asked.plan = plan;
	asked.on = on;
	asked.fault = fault;
	asked.load = load;
	asked.rows = file->base + section->offset;
	asked.first = section->first;
	asked.done = 0;
	slot_reach_make_(&asked.reach, plan, on);
	return slot_file_check_section_(file, i, &asked, fault);
}

static slot_landing_
slot_file_landing_(const slot_file *file)
{
	slot_landing_ on;

	on.sections = slot_file_sections_(file);
	on.types = file->types;
	on.count = slot_file_row_sections_(file);
	return on;
}

/* One of rows of a class that is known here, or of what else. */
static int
slot_file_verify_section_(const slot_file *file, uint32_t i,
	const slot_landing_ *on, slot_file_error *fault)
{
	slot_plan_ plan;
	int status;

	if (i >= on->count || !file->types[i])
		return slot_file_check_section_(file, i, NULL, fault);
	status = slot_plan_make_(&plan, file->types[i])
		? slot_file_check_flat_(file, i, &plan, on, fault, NULL)
		: slot_file_no_memory_(fault);
	slot_plan_free_(&plan);
	return status;
}

int
slot_file_verify(const slot_file *file, slot_file_error *fault)
{
	slot_landing_ on = slot_file_landing_(file);
	uint32_t count = slot_file_section_count_(file), i;
	slot_file_error own;
	int status = SLOT_OK;

	fault = slot_file_begin_(fault, &own);
	for (i = 0; i < count && status == SLOT_OK; i++)
		status = slot_file_verify_section_(file, i, &on, fault);
	return status;
}

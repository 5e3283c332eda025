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

/* The next of them. */
static const char *
slot_rows_next_(const slot_rows_asked_ *asked)
{
	return asked->rows + asked->done * asked->plan->type->size;
}

/* How many of them end before a place. */
static uint64_t
slot_rows_before_(const slot_rows_asked_ *asked, const char *at)
{
	return SLOT_CAST(uint64_t, at - asked->rows) / asked->plan->type->size;
}

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

/* The first row up to one that is wrong is told. */
static int
slot_file_check_some_(const slot_rows_asked_ *asked, uint64_t end)
{
	const slot_plan_ *plan = asked->plan;
	const char *at = slot_rows_next_(asked);
	uint64_t i, row, to;
	slot_cell_ lost;

	for (i = asked->done; i < end; i++, at += plan->type->size) {
		row = asked->first + i;
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

/* Rows up to one are right. */
static void
slot_rows_done_(slot_rows_asked_ *asked, uint64_t end)
{
	if (asked->load)
		slot_load_take_(asked->load, slot_rows_next_(asked),
			SLOT_CAST(size_t, end - asked->done));
	asked->done = end;
}

/* Rows up to one, if they are right at first sight. */
static bool
slot_rows_pass_(slot_rows_asked_ *asked, uint64_t end)
{
	if (!slot_rows_hold_(asked, slot_rows_next_(asked),
		    SLOT_CAST(size_t, end - asked->done)))
		return false;
	slot_rows_done_(asked, end);
	return true;
}

/* Rows up to one, a few at a time, so that they stay near. */
static int
slot_file_check_rows_(slot_rows_asked_ *asked, uint64_t end)
{
	size_t size = asked->plan->type->size, most = slot_near_rows_(size);
	uint64_t next;
	int status;

	while (asked->done < end) {
		next = end - asked->done < most ? end : asked->done + most;
		if (slot_rows_pass_(asked, next))
			continue;
		status = slot_file_check_some_(asked, next);
		if (status != SLOT_OK)
			return status;
		slot_rows_done_(asked, next);
	}
	return SLOT_OK;
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

/* Every byte of a block, a few at a time, and while they are near the rows that
 * end there, as long as they are right at first sight. What else there is to
 * tell of rows waits for the check sum, and so do hooks. */
static int
slot_file_check_block_(const char *at, size_t size, uint64_t told,
	slot_rows_asked_ *asked, slot_file_error *fault)
{
	const char *end = at + size;
	bool is_right = asked && !asked->plan->is_asked_all;
	slot_sum_state_ sum;
	size_t now;

	slot_sum_begin_(&sum);
	for (; size >= 32; size -= now, at += now) {
		now = size < SLOT_NEAR_ ? size / 32 * 32 : SLOT_NEAR_;
		slot_sum_more_(
			&sum, at, now, size < 2 * SLOT_NEAR_ ? at : at + now);
		is_right = is_right &&
			slot_rows_pass_(
				asked, slot_rows_before_(asked, at + now));
	}
	if (slot_sum_end_(&sum, at, size) != told)
		return slot_file_damaged_(fault);
	return asked
		? slot_file_check_rows_(asked, slot_rows_before_(asked, end))
		: SLOT_OK;
}

/* Every byte of a section, block by block, and what there is to ask of its rows
 * (NULL: nothing). */
static int
slot_file_check_section_(const slot_file *file, uint32_t i,
	slot_rows_asked_ *asked, slot_file_error *fault)
{
	const slot_section_ *section = slot_file_sections_(file) + i;
	const char *at = file->base + section->offset,
		   *sums = file->base + section->sums;
	uint64_t bytes = section->count * section->stride, done, now, told;
	int status = SLOT_OK;

	if (!slot_section_is_apart_(file, i))
		return slot_file_damaged_(fault);
	for (done = 0; done < bytes && status == SLOT_OK; done += now) {
		now = bytes - done < SLOT_SUM_BYTES_ ? bytes - done
						     : SLOT_SUM_BYTES_;
		memcpy(&told, sums, 8);
		sums += 8;
		status = slot_file_check_block_(
			at + done, SLOT_CAST(size_t, now), told, asked, fault);
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

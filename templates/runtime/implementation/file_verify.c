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

static int
slot_file_check_sums_(const slot_file *file, slot_file_error *fault)
{
	const slot_section_ *section = slot_file_sections_(file);
	uint32_t count = slot_file_section_count_(file), i;
	uint64_t at = sizeof(slot_file_head_) + count * sizeof *section;

	for (i = 0; i < count; i++, section++) {
		uint64_t bytes = section->count * section->stride, done, now,
			 sum;
		const char *sums = file->base + section->sums;

		if (!slot_file_is_zero_(file, at, section->offset) ||
			!slot_file_is_zero_(
				file, section->offset + bytes, section->sums))
			return slot_file_damaged_(fault);
		for (done = 0; done < bytes; done += now, sums += 8) {
			now = bytes - done < SLOT_SUM_BYTES_ ? bytes - done
							     : SLOT_SUM_BYTES_;
			memcpy(&sum, sums, 8);
			if (sum !=
				slot_sum_(file->base + section->offset + done,
					SLOT_CAST(size_t, now)))
				return slot_file_damaged_(fault);
		}
		at = SLOT_CAST(uint64_t, sums - file->base);
	}
	return SLOT_OK;
}

/*---- objects --------------------------------------------------------------*/

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

static int
slot_file_check_rows_(const slot_plan_ *plan, const slot_section_ *section,
	const char *at, const slot_landing_ *on, slot_file_error *fault)
{
	slot_reach_ reach;
	slot_cell_ lost;
	uint64_t i, row;

	slot_reach_make_(&reach, plan, on);
	for (i = 0; i < section->count; i++, at += section->stride) {
		if (!slot_plan_holds_(plan, at) ||
			!slot_unset_is_clean_(plan, at))
			return slot_file_bad_value_(
				fault, plan->type, at, section->first + i);
		if (plan->has_refs &&
			!(plan->is_plain && slot_reach_holds_(&reach, at)) &&
			slot_is_lost_(plan, at, on, &lost, &row))
			return slot_file_bad_ref_(fault, plan->type, &lost,
				section->first + i, row);
	}
	return SLOT_OK;
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

int
slot_file_verify(const slot_file *file, slot_file_error *fault)
{
	slot_landing_ on = slot_file_landing_(file);
	slot_file_error own;
	slot_plan_ plan;
	uint32_t i;
	int status;

	fault = slot_file_begin_(fault, &own);
	status = slot_file_check_sums_(file, fault);
	for (i = 0; i < on.count && status == SLOT_OK; i++) {
		if (!file->types[i])
			continue;
		status = slot_plan_make_(&plan, file->types[i])
			? slot_file_check_rows_(&plan, &on.sections[i],
				  file->base + on.sections[i].offset, &on,
				  fault)
			: slot_file_no_memory_(fault);
		slot_plan_free_(&plan);
	}
	return status;
}

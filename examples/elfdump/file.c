/* SPDX-License-Identifier: MIT */
/* See file.h. All arithmetic on numbers of the file is by subtraction from
 * what is known to be there, so that none of it overflows. */
#include "file.h"
#include "../read_file.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void
file_report(struct file *file, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fprintf(stderr, "%s: ", file->path);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
	va_end(arguments);
	file->is_bad = true;
}

/*---- bytes ----------------------------------------------------------------*/

/* NULL unless all bytes are in the file. */
static const void *
bytes_at(const struct file *file, uint64_t offset, uint64_t size)
{
	if (offset > file->size || size > file->size - offset)
		return NULL;
	return file->bytes + offset;
}

const void *
file_record(const struct file *file, struct table table, uint64_t index)
{
	return file->bytes + table.offset + index * table.stride;
}

/*---- tables ---------------------------------------------------------------*/

/* Whether a table of records of at least this size is in the file; else the
 * table is emptied and, where it was meant to be one, reported. */
static bool
check_table(
	struct file *file, struct table *table, size_t size, const char *what)
{
	if (table->count == 0)
		return true;
	if (table->stride < size)
		file_report(file, "%s of %llu bytes, %zu are needed", what,
			(unsigned long long)table->stride, size);
	else if (!bytes_at(file, table->offset, 0) ||
		table->count > (file->size - table->offset) / table->stride)
		file_report(file, "%s beyond the end of the file", what);
	else
		return true;
	*table = (struct table){0, 0, 0};
	return false;
}

/* Section 0 is no section: it holds what the file header has no room for. */
static void
find_sections(struct file *file)
{
	const void *header = file->header, *first;
	struct table *sections = &file->sections;
	uint64_t names = (uint64_t)FILE_GET(file, FileHeader, header, shstrndx);

	sections->offset = FILE_GET(file, FileHeader, header, shoff);
	sections->stride = FILE_GET(file, FileHeader, header, shentsize);
	sections->count = FILE_GET(file, FileHeader, header, shnum);
	if (sections->offset == 0) {
		sections->count = 0;
		return;
	}
	first = bytes_at(file, sections->offset, sizeof(elf_SectionHeader));
	if (first && sections->count == 0)
		sections->count = FILE_GET(file, SectionHeader, first, size);
	if (!check_table(file, sections, sizeof(elf_SectionHeader),
		    "section headers") ||
		sections->count == 0)
		return;
	if (names == elf_SectionIndex_XINDEX)
		names = FILE_GET(file, SectionHeader, first, link);
	if (names < sections->count && names != elf_SectionIndex_UND)
		file->names = file_record(file, *sections, names);
}

static void
find_segments(struct file *file)
{
	const void *header = file->header;
	struct table *segments = &file->segments;

	segments->offset = FILE_GET(file, FileHeader, header, phoff);
	segments->stride = FILE_GET(file, FileHeader, header, phentsize);
	segments->count = FILE_GET(file, FileHeader, header, phnum);
	if (segments->count == 0xffff && file->sections.count)
		segments->count = FILE_GET(file, SectionHeader,
			file_record(file, file->sections, 0), info);
	check_table(
		file, segments, sizeof(elf_ProgramHeader), "program headers");
}

bool
file_symbols(struct file *file, uint64_t section, struct table *symbols)
{
	const void *header = file_record(file, file->sections, section);
	elf_SectionType type = FILE_GET(file, SectionHeader, header, type);
	uint64_t size = FILE_GET(file, SectionHeader, header, size);

	if (type != elf_SectionType_SYMTAB && type != elf_SectionType_DYNSYM)
		return false;
	symbols->offset = FILE_GET(file, SectionHeader, header, offset);
	symbols->stride = FILE_GET(file, SectionHeader, header, entsize);
	if (symbols->stride == 0)
		symbols->stride = sizeof(elf_Symbol);
	symbols->count = size / symbols->stride;
	return check_table(file, symbols, sizeof(elf_Symbol), "symbols");
}

/*---- names ----------------------------------------------------------------*/

const char *
file_name(const struct file *file, const void *section, uint64_t offset)
{
	const char *texts = NULL;
	uint64_t size = 0;

	if (section &&
		FILE_GET(file, SectionHeader, section, type) ==
			elf_SectionType_STRTAB) {
		size = FILE_GET(file, SectionHeader, section, size);
		texts = bytes_at(file,
			FILE_GET(file, SectionHeader, section, offset), size);
	}
	if (texts && offset < size &&
		memchr(texts + offset, 0, (size_t)(size - offset)))
		return texts + offset;
	return offset == 0 ? "" : "<corrupt>";
}

const void *
file_link(const struct file *file, const void *section)
{
	uint64_t link = FILE_GET(file, SectionHeader, section, link);

	return link < file->sections.count
		? file_record(file, file->sections, link)
		: NULL;
}

/*---- open and close -------------------------------------------------------*/

/* What is read here are single bytes, the same in both classes of header. */
static bool
check_kind(struct file *file)
{
	static const unsigned char magic[4] = {0x7f, 'E', 'L', 'F'};
	const elf_FileHeaderLittle *header = bytes_at(
		file, 0, sizeof(elf_FileHeaderLittle));
	elf_Data data;

	if (file->size < sizeof magic || memcmp(file->bytes, magic, 4) != 0) {
		file_report(file, "not an ELF file");
		return false;
	}
	if (!header) {
		file_report(file, "ends within the file header");
		return false;
	}
	if (elf_FileHeaderLittle_get_class(header) != elf_Class_ELF64) {
		file_report(file, "not a 64-bit ELF file");
		return false;
	}
	data = elf_FileHeaderLittle_get_data(header);
	if (data != elf_Data_little && data != elf_Data_big) {
		file_report(file, "of unknown byte order %d", (int)data);
		return false;
	}
	file->is_big = data == elf_Data_big;
	file->header = header;
	return true;
}

bool
file_open(struct file *file, const char *path)
{
	memset(file, 0, sizeof *file);
	file->path = path;
	file->bytes = read_file(path, &file->size);
	if (!file->bytes) {
		file_report(file, "%s", strerror(errno));
		return false;
	}
	if (!check_kind(file)) {
		file_close(file);
		return false;
	}
	find_sections(file);
	find_segments(file);
	return true;
}

void
file_close(struct file *file)
{
	free(file->bytes);
	file->bytes = NULL;
}

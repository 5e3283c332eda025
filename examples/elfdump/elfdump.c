/* SPDX-License-Identifier: MIT */
/*
 * elfdump: the headers, sections, segments and symbols of 64-bit ELF files of
 * either byte order, read in place through the classes of schemas/elf.yaml.
 */
#include "walk.h"

static const char usage[] =
	"usage: elfdump [-h] [-S] [-l] [-s] [--tables] FILE...\n"
	"  -h        the file header\n"
	"  -S        sections\n"
	"  -l        segments\n"
	"  -s        symbols\n"
	"  --tables  by the tables of the classes, not by accessors\n"
	"Without -h, -S, -l or -s: all four.\n";

struct options {
	bool header, sections, segments, symbols;
	const struct walk *walk;
};

static void
dump_header(const struct file *file, const struct walk *walk)
{
	struct sheet sheet = {stdout, SHEET_LINES};

	puts("File header:");
	walk->header(&sheet, file, file->header);
}

/* A record of a table, the first one below the titles. */
static void
put_row(const struct file *file, walk_record *walk, const void *record,
	uint64_t index, const char *name)
{
	struct sheet titles = {stdout, SHEET_TITLES}, row = {stdout, SHEET_ROW};

	if (index == 0) {
		printf("%5s", "");
		walk(&titles, file, record);
		putchar('\n');
	}
	printf("%5llu", (unsigned long long)index);
	walk(&row, file, record);
	if (*name)
		putchar(' ');
	sheet_text(&row, name);
	putchar('\n');
}

static void
dump_segments(const struct file *file, const struct walk *walk)
{
	uint64_t i;

	printf("Segments: %llu\n", (unsigned long long)file->segments.count);
	for (i = 0; i < file->segments.count; i++)
		put_row(file, walk->segment,
			file_record(file, file->segments, i), i, "");
}

static void
dump_sections(const struct file *file, const struct walk *walk)
{
	uint64_t i;

	printf("Sections: %llu\n", (unsigned long long)file->sections.count);
	for (i = 0; i < file->sections.count; i++) {
		const void *section = file_record(file, file->sections, i);

		put_row(file, walk->section, section, i,
			file_name(file, file->names,
				FILE_GET(file, SectionHeader, section, name)));
	}
}

static void
dump_symbols_of(struct file *file, const struct walk *walk, uint64_t index)
{
	const void *section = file_record(file, file->sections, index);
	const void *names = file_link(file, section);
	struct table symbols;
	uint64_t i;

	if (!file_symbols(file, index, &symbols))
		return;
	printf("Symbols of section %llu: %llu\n", (unsigned long long)index,
		(unsigned long long)symbols.count);
	for (i = 0; i < symbols.count; i++) {
		const void *symbol = file_record(file, symbols, i);

		put_row(file, walk->symbol, symbol, i,
			file_name(file, names,
				FILE_GET(file, Symbol, symbol, name)));
	}
}

static bool
dump_file(const struct options *options, const char *path)
{
	struct file file;
	uint64_t i;

	if (!file_open(&file, path))
		return false;
	if (options->header)
		dump_header(&file, options->walk);
	if (options->sections)
		dump_sections(&file, options->walk);
	if (options->segments)
		dump_segments(&file, options->walk);
	for (i = 0; options->symbols && i < file.sections.count; i++)
		dump_symbols_of(&file, options->walk, i);
	file_close(&file);
	return !file.is_bad;
}

static bool
take_option(struct options *options, const char *word)
{
	if (strcmp(word, "-h") == 0)
		options->header = true;
	else if (strcmp(word, "-S") == 0)
		options->sections = true;
	else if (strcmp(word, "-l") == 0)
		options->segments = true;
	else if (strcmp(word, "-s") == 0)
		options->symbols = true;
	else if (strcmp(word, "--tables") == 0)
		options->walk = &walk_by_tables;
	else
		return false;
	return true;
}

int
main(int argc, char **argv)
{
	struct options options = {0};
	bool good = true;
	int i;

	options.walk = &walk_by_accessors;
	for (i = 1; i < argc && argv[i][0] == '-'; i++)
		if (!take_option(&options, argv[i])) {
			fputs(usage, stderr);
			return 2;
		}
	if (i == argc) {
		fputs(usage, stderr);
		return 2;
	}
	if (!options.header && !options.sections && !options.segments &&
		!options.symbols)
		options.header = options.sections = options.segments =
			options.symbols = true;
	for (; i < argc; i++)
		good &= dump_file(&options, argv[i]);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		perror("elfdump: standard output");
		return 1;
	}
	return good ? 0 : 1;
}

/* SPDX-License-Identifier: MIT */
/*
 * ziplist: what ZIP archives hold, as "python3 -m zipfile -l" prints it. The
 * records are read in place, through the classes of schemas/zip.yaml. Nothing
 * in an archive is trusted; what contradicts itself is reported on the
 * standard error, and the exit status is 1. ZIP64 and archives of several
 * volumes are refused.
 */
#include "zip.h"
#include "../read_file.h"
#include "name.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* An archive's comment has 16 bits for its length. */
enum { COMMENT_LIMIT = 0xffff };

/* Where the end record of ZIP64 is; it stands before that of ZIP. */
enum { LOCATOR_SIGNATURE = 0x07064b50, LOCATOR_SIZE = 20 };

struct archive {
	const char *path;
	unsigned char *bytes;
	size_t size;
	size_t directory, directory_end;
	size_t start; /* what stands before the archive, as in a program that
			 unpacks itself */
	unsigned entries;
	bool is_bad;
};

static bool
report(struct archive *archive, const char *format, ...)
#if defined(__GNUC__)
	__attribute__((format(printf, 2, 3)))
#endif
	;

/* Always false, so that who refuses can return it. */
static bool
report(struct archive *archive, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	fprintf(stderr, "%s: ", archive->path);
	vfprintf(stderr, format, arguments);
	fputc('\n', stderr);
	va_end(arguments);
	archive->is_bad = true;
	return false;
}

/*---- the end record -------------------------------------------------------*/

/* NULL unless a record of this size is between the two places. */
static const void *
record_at(const struct archive *archive, size_t at, size_t end, size_t size)
{
	if (at > end || size > end - at)
		return NULL;
	return archive->bytes + at;
}

static bool
is_end_record(const struct archive *archive, size_t at)
{
	const zip_EndRecord *end = (const void *)(archive->bytes + at);

	return zip_EndRecord_get_signature(end) == zip_EndRecord_SIGNATURE;
}

/* The last place where an end record can be. A comment may hold what looks
 * like one, so a record whose comment fills the rest of the file is best. */
static const zip_EndRecord *
find_end(const struct archive *archive)
{
	size_t size = sizeof(zip_EndRecord), last, at, low;
	const zip_EndRecord *any = NULL;

	if (archive->size < size)
		return NULL;
	last = archive->size - size;
	low = last > COMMENT_LIMIT ? last - COMMENT_LIMIT : 0;
	for (at = last + 1; at-- > low;) {
		const zip_EndRecord *end = (const void *)(archive->bytes + at);

		if (!is_end_record(archive, at))
			continue;
		if (zip_EndRecord_get_comment_length(end) == last - at)
			return end;
		if (!any)
			any = end;
	}
	return any;
}

/* Whether the record of ZIP64 that tells the rest stands before this one. */
static bool
has_locator(const struct archive *archive, size_t end)
{
	const zip_Signature *locator;

	if (end < LOCATOR_SIZE)
		return false;
	locator = (const void *)(archive->bytes + end - LOCATOR_SIZE);
	return zip_Signature_get_signature(locator) == LOCATOR_SIGNATURE;
}

static bool
find_directory(struct archive *archive)
{
	const zip_EndRecord *end = find_end(archive);
	uint64_t size, offset;

	if (!end)
		return report(archive, "not a ZIP archive: no end record");
	archive->directory_end =
		(size_t)((const unsigned char *)end - archive->bytes);
	archive->entries = zip_EndRecord_get_entries(end);
	size = zip_EndRecord_get_directory_size(end);
	offset = zip_EndRecord_get_directory_offset(end);
	if (archive->entries == 0xffff || size == 0xffffffff ||
		offset == 0xffffffff ||
		has_locator(archive, archive->directory_end))
		return report(archive, "a ZIP64 archive, which is not read");
	if (zip_EndRecord_get_disk(end) != 0 ||
		zip_EndRecord_get_directory_disk(end) != 0)
		return report(archive, "one volume of several");
	if (size + offset > archive->directory_end)
		return report(archive,
			"the central directory begins before "
			"the file does");
	archive->directory = archive->directory_end - (size_t)size;
	archive->start = archive->directory - (size_t)offset;
	return true;
}

/*---- entries --------------------------------------------------------------*/

/* The local header says the same again; here only that it is there, and that
 * name and data are in the file. */
static bool
check_local(struct archive *archive, const zip_CentralEntry *entry)
{
	uint64_t at = archive->start +
		(uint64_t)zip_CentralEntry_get_offset(entry);
	uint64_t after;
	const zip_LocalHeader *local = NULL;

	if (at <= archive->size)
		local = record_at(
			archive, (size_t)at, archive->directory, sizeof *local);
	if (!local ||
		zip_LocalHeader_get_signature(local) !=
			zip_LocalHeader_SIGNATURE)
		return report(archive, "no local header at %llu",
			(unsigned long long)at);
	after = at + sizeof *local + zip_LocalHeader_get_name_length(local) +
		zip_LocalHeader_get_extra_length(local) +
		zip_CentralEntry_get_compressed_size(entry);
	if (after > archive->directory)
		return report(archive,
			"data at %llu runs into the central "
			"directory",
			(unsigned long long)at);
	return true;
}

static void
list_entry(const zip_CentralEntry *entry, const unsigned char *name)
{
	bool is_utf8 = (zip_CentralEntry_get_flags(entry) & zip_Flags_utf8) !=
		0;

	name_print(name, zip_CentralEntry_get_name_length(entry), is_utf8, 46);
	printf(" %d-%02d-%02d %02d:%02d:%02d %12llu\n",
		zip_CentralEntry_get_year(entry) + 1980,
		zip_CentralEntry_get_month(entry),
		zip_CentralEntry_get_day(entry),
		zip_CentralEntry_get_hour(entry),
		zip_CentralEntry_get_minute(entry),
		zip_CentralEntry_get_double_seconds(entry) * 2,
		(unsigned long long)zip_CentralEntry_get_size(entry));
}

/* Where the next entry begins, or 0: the directory ends within this one. */
static size_t
take_entry(struct archive *archive, size_t at)
{
	const zip_CentralEntry *entry = record_at(
		archive, at, archive->directory_end, sizeof *entry);
	size_t name = at + sizeof *entry, after;

	if (!entry ||
		zip_CentralEntry_get_signature(entry) !=
			zip_CentralEntry_SIGNATURE) {
		report(archive, "no entry of the central directory at %zu", at);
		return 0;
	}
	after = name + zip_CentralEntry_get_name_length(entry) +
		zip_CentralEntry_get_extra_length(entry) +
		zip_CentralEntry_get_comment_length(entry);
	if (after > archive->directory_end) {
		report(archive,
			"the entry at %zu runs beyond the central "
			"directory",
			at);
		return 0;
	}
	if (zip_CentralEntry_get_size(entry) == 0xffffffff ||
		zip_CentralEntry_get_compressed_size(entry) == 0xffffffff ||
		zip_CentralEntry_get_offset(entry) == 0xffffffff) {
		report(archive, "a ZIP64 entry at %zu, which is not read", at);
		return after;
	}
	list_entry(entry, archive->bytes + name);
	check_local(archive, entry);
	return after;
}

static void
list_archive(struct archive *archive)
{
	size_t at = archive->directory;
	unsigned count = 0;

	printf("%-46s %19s %12s\n", "File Name", "Modified    ", "Size");
	for (; at && at < archive->directory_end; count++)
		at = take_entry(archive, at);
	if (at && count != archive->entries)
		report(archive, "%u entries, the end record says %u", count,
			archive->entries);
}

static bool
list_file(const char *path)
{
	struct archive archive = {0};

	archive.path = path;
	archive.bytes = read_file(path, &archive.size);
	if (!archive.bytes)
		report(&archive, "%s", strerror(errno));
	else if (find_directory(&archive))
		list_archive(&archive);
	free(archive.bytes);
	return !archive.is_bad;
}

int
main(int argc, char **argv)
{
	bool good = true;
	int i;

	if (argc < 2 || argv[1][0] == '-') {
		fputs("usage: ziplist ARCHIVE...\n", stderr);
		return 2;
	}
	for (i = 1; i < argc; i++)
		good &= list_file(argv[i]);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		perror("ziplist: standard output");
		return 1;
	}
	return good ? 0 : 1;
}

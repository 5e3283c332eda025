/* SPDX-License-Identifier: MIT */
/*---- file_system.c -------------------------------------------------------*/

/*
 * What files need of the machine: one that is written beside the old one and
 * takes its name when it is whole, and one that is mapped. Where there is no
 * POSIX, or SLOTGEN_NO_POSIX is defined, ISO C has to do: a file is read whole
 * then, and is lost where the machine stops between removing and renaming.
 */

#include <errno.h>
#include <limits.h>

#if !defined(SLOTGEN_NO_POSIX) && (defined(__unix__) || defined(__APPLE__))
#define SLOT_POSIX_ true
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
SLOT_EXTERN int
fsync(int file); /* which -std=c11 hides */
#if defined(__linux__) && defined(__GLIBC__)
SLOT_EXTERN int /* as is this */
sync_file_range(int file, int64_t at, int64_t size, unsigned how);
#define SLOT_SYNC_BEGIN_ 2u
#endif
#if !defined(O_CLOEXEC)
#define O_CLOEXEC 0
#endif
#if !defined(MAP_NORESERVE)
#define MAP_NORESERVE 0
#endif
#endif

#define SLOT_PAGE_ 4096u
#define SLOT_SUM_BYTES_ (SLOT_CAST(size_t, 1) << 20) /* that have one */
#if !defined(SLOT_KEEP_BYTES_)
/* So many that a disk is told of them once: less often keeps it waiting, more
 * often takes more time here. */
#define SLOT_KEEP_BYTES_ (4 * SLOT_SUM_BYTES_)
#endif

/* Says what went wrong; the place of a row is told before. */
static int
slot_file_fault_(slot_file_error *fault, int status, const char *text)
{
	slot_writer_ to;

	to = slot_writer_on_(fault->text, sizeof fault->text);
	fault->status = status;
	slot_say_text_(&to, text);
	slot_say_end_(&to);
	return status;
}

static int
slot_file_refused_(slot_file_error *fault, const char *what)
{
	int number = errno;
	slot_writer_ to;

	to = slot_writer_on_(fault->text, sizeof fault->text);
	fault->status = SLOT_FILE_SYSTEM;
	fault->number = number;
	slot_say_text_(&to, what);
	slot_say_text_(&to, ": ");
	slot_say_text_(&to, strerror(number));
	slot_say_end_(&to);
	return SLOT_FILE_SYSTEM;
}

static int
slot_file_no_memory_(slot_file_error *fault)
{
	return slot_file_fault_(fault, SLOT_NO_MEMORY, "out of memory");
}

/* What is told to, where nobody wants to know it too. */
static slot_file_error *
slot_file_begin_(slot_file_error *fault, slot_file_error *own)
{
	if (!fault)
		fault = own;
	memset(fault, 0, sizeof *fault);
	return fault;
}

size_t
slot_file_message(
	const slot_file_error *fault, const char *path, char *text, size_t size)
{
	slot_writer_ to;

	to = slot_writer_on_(text, size);
	slot_say_text_(&to, path);
	slot_say_text_(&to, ": ");
	slot_say_text_(
		&to, fault->status == SLOT_OK ? "no error" : fault->text);
	slot_say_end_(&to);
	return to.length;
}

/*---- one that is written --------------------------------------------------*/

typedef struct slot_out_ {
#if defined(SLOT_POSIX_)
	int file;
#else
	FILE *file;
#endif
	char *path, *temporary; /* in one piece of memory */
	uint64_t at;            /* where it is written next */
} slot_out_;

/* path and path.new. */
static bool
slot_out_name_(slot_out_ *out, const char *path)
{
	size_t length = strlen(path) + 1;

	out->path = SLOT_CAST(char *, SLOT_MALLOC(length * 2 + 4));
	if (!out->path)
		return false;
	out->temporary = out->path + length;
	memcpy(out->path, path, length);
	memcpy(out->temporary, path, length - 1);
	memcpy(out->temporary + length - 1, ".new", 5);
	return true;
}

#if defined(SLOT_POSIX_)

static bool
slot_out_open_(slot_out_ *out)
{
	out->file = open(
		out->temporary, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666);
	return out->file >= 0;
}

static bool
slot_out_put_(slot_out_ *out, const void *bytes, size_t size)
{
	const char *at = SLOT_CAST(const char *, bytes);

	while (size > 0) {
		ssize_t put = write(out->file, at, size);

		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0)
			return false;
		at += put;
		out->at += SLOT_CAST(size_t, put);
		size -= SLOT_CAST(size_t, put);
	}
	return true;
}

static bool
slot_out_go_(slot_out_ *out, uint64_t at)
{
	off_t to = SLOT_CAST(off_t, at);

	if (out->at == at)
		return true;
	out->at = at;
	errno = EFBIG;
	return to >= 0 && SLOT_CAST(uint64_t, to) == at &&
		lseek(out->file, to, SEEK_SET) == to;
}

/* What has been written there may go its way: the disk works while more is
 * made. */
static void
slot_out_begin_keeping_(const slot_out_ *out, uint64_t from, uint64_t to)
{
#if defined(SLOT_SYNC_BEGIN_)
	(void)sync_file_range(out->file, SLOT_CAST(int64_t, from),
		SLOT_CAST(int64_t, to - from), SLOT_SYNC_BEGIN_);
#else
	(void)out;
	(void)from;
	(void)to;
#endif
}

/* That a name was changed is kept by its directory. A machine that cannot do
 * that has done what it can. */
static void
slot_directory_keep_(slot_out_ *out)
{
	char *end = strrchr(out->path, '/');
	int directory;

	if (end)
		end[end == out->path] = 0;
	directory = open(end ? out->path : ".", O_RDONLY | O_CLOEXEC);
	if (directory < 0)
		return;
	(void)fsync(directory);
	(void)close(directory);
}

static bool
slot_out_close_(slot_out_ *out, bool is_good)
{
	int number;

	is_good = is_good && fsync(out->file) == 0;
	number = errno;
	if (close(out->file) != 0 && is_good)
		return false;
	errno = number;
	return is_good;
}

static bool
slot_out_rename_(slot_out_ *out)
{
	if (rename(out->temporary, out->path) != 0)
		return false;
	slot_directory_keep_(out);
	return true;
}

#else

static bool
slot_out_open_(slot_out_ *out)
{
	out->file = fopen(out->temporary, "wb");
	return out->file != NULL;
}

static bool
slot_out_put_(slot_out_ *out, const void *bytes, size_t size)
{
	out->at += size;
	return fwrite(bytes, 1, size, out->file) == size;
}

static bool
slot_out_go_(slot_out_ *out, uint64_t at)
{
	if (out->at == at)
		return true;
	out->at = at;
	errno = EFBIG;
	return at <= LONG_MAX &&
		fseek(out->file, SLOT_CAST(long, at), SEEK_SET) == 0;
}

static void
slot_out_begin_keeping_(const slot_out_ *out, uint64_t from, uint64_t to)
{
	(void)out;
	(void)from;
	(void)to;
}

static bool
slot_out_close_(slot_out_ *out, bool is_good)
{
	return fclose(out->file) == 0 && is_good;
}

static bool
slot_out_rename_(slot_out_ *out)
{
	if (rename(out->temporary, out->path) == 0)
		return true;
	(void)remove(out->path); /* which some systems want */
	return rename(out->temporary, out->path) == 0;
}

#endif

/* It takes the old one's name, or nothing is left of it. */
static bool
slot_out_finish_(slot_out_ *out, bool is_good)
{
	int number;

	is_good = slot_out_close_(out, is_good) && slot_out_rename_(out);
	number = errno;
	if (!is_good)
		(void)remove(out->temporary);
	errno = number;
	return is_good;
}

/*---- one that is read -----------------------------------------------------*/

#if defined(SLOT_POSIX_)

/* Zeros, so many. */
static void *
slot_map_zeros_(size_t size)
{
#if defined(MAP_ANON)
	return mmap(NULL, size, PROT_READ,
		MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0);
#else /* which -std=c11 hides */
	int zeros = open("/dev/zero", O_RDONLY | O_CLOEXEC);
	void *room = mmap(
		NULL, size, PROT_READ, MAP_PRIVATE | MAP_NORESERVE, zeros, 0);

	if (zeros >= 0)
		(void)close(zeros);
	return room;
#endif
}

/* Behind it are zeros, so many at least: what a wrong count or a text without
 * an end leads to is there. */
static bool
slot_map_file_(slot_file *file, int handle, uint64_t behind)
{
	struct stat state;
	void *room, *map;

	if (fstat(handle, &state) != 0)
		return false;
	file->size = SLOT_CAST(size_t, state.st_size);
	if (file->size == 0)
		return true;
	if (behind > SIZE_MAX / 2 - file->size) {
		errno = ENOMEM;
		return false;
	}
	file->mapped = file->size + SLOT_CAST(size_t, behind);
	room = slot_map_zeros_(file->mapped);
	if (room == MAP_FAILED)
		return false;
	map = mmap(room, file->size, PROT_READ, MAP_PRIVATE | MAP_FIXED, handle,
		0);
	if (map == MAP_FAILED) {
		int number = errno;

		(void)munmap(room, file->mapped);
		errno = number;
		return false;
	}
	file->base = SLOT_CAST(const char *, map);
	return true;
}

static bool
slot_file_bring_(slot_file *file, const char *path, uint64_t behind)
{
	int handle = open(path, O_RDONLY | O_CLOEXEC), number;
	bool is_good;

	if (handle < 0)
		return false;
	is_good = slot_map_file_(file, handle, behind);
	number = errno;
	(void)close(handle);
	errno = number;
	return is_good;
}

static void
slot_file_leave_(slot_file *file)
{
	const void *base = file->base;

	if (base)
		(void)munmap(SLOT_NOT_CONST_(base), file->mapped);
}

#else

static bool
slot_read_whole_(slot_file *file, FILE *from, uint64_t behind)
{
	long end;
	char *base;

	if (fseek(from, 0, SEEK_END) != 0 || (end = ftell(from)) < 0 ||
		fseek(from, 0, SEEK_SET) != 0)
		return false;
	file->size = SLOT_CAST(size_t, end);
	errno = ENOMEM;
	if (behind > SIZE_MAX / 2 - file->size)
		return false;
	file->mapped = file->size + SLOT_CAST(size_t, behind);
	file->memory = SLOT_MALLOC(file->mapped + SLOT_PAGE_);
	if (!file->memory)
		return false;
	base = SLOT_CAST(char *, file->memory);
	base += (0 - SLOT_ADDRESS_(base)) % SLOT_PAGE_;
	file->base = base;
	memset(base + file->size, 0, SLOT_CAST(size_t, behind));
	return fread(base, 1, file->size, from) == file->size;
}

static bool
slot_file_bring_(slot_file *file, const char *path, uint64_t behind)
{
	FILE *from = fopen(path, "rb");
	bool is_good;

	if (!from)
		return false;
	is_good = slot_read_whole_(file, from, behind);
	(void)fclose(from);
	return is_good;
}

static void
slot_file_leave_(slot_file *file)
{
	slot_free_memory_(file->memory);
}

#endif

void
slot_file_close(slot_file *file)
{
	slot_file_leave_(file);
	slot_free_memory_(file->types);
	memset(file, 0, sizeof *file);
}

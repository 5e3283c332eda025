/* SPDX-License-Identifier: MIT */
/*
 * Stands between slotgen and the C library (ld --wrap): one call of a function
 * fails, or from that one on all of its kind, or the program is killed there,
 * as the environment says.
 *
 *   FAIL_CALL=write   of which function; "malloc" is all that allocate
 *   FAIL_AT=3         which, from 1 on
 *   FAIL_ALL=1        all after it too
 *   FAIL_ERRNO=28     why; a write that fails with 0 is short, without a fault
 *   FAIL_KILLS=1      ends the program instead, before the call; a write has
 *                     written half by then
 *   FAIL_COUNTS=FILE  where "write 12" and the like are left, a line each
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CALLS(each) \
	each(malloc) each(open) each(write) each(close) each(rename) \
	each(fchmod) each(fopen) each(fread) each(fclose) \
	each(fflush) each(realpath) each(mkdir) each(unlink) each(futimens) \
	each(dup) each(opendir) each(stat) each(lstat) each(access)

#define CALL_NUMBER(name) CALL_##name,
#define CALL_NAME(name)   #name,

enum call { CALLS(CALL_NUMBER) CALL_COUNT };
static const char *const names[] = {CALLS(CALL_NAME)};
static long counts[CALL_COUNT];
static long fails_at;
static bool fails_all, kills;
static int reason, failing = -1;

static long
number_of(const char *name)
{
	const char *text = getenv(name);

	return text ? atol(text) : 0;
}

__attribute__((constructor)) static void
read_environment(void)
{
	const char *name = getenv("FAIL_CALL");
	int i;

	fails_at = number_of("FAIL_AT");
	fails_all = number_of("FAIL_ALL") != 0;
	kills = number_of("FAIL_KILLS") != 0;
	reason = (int)number_of("FAIL_ERRNO");
	for (i = 0; name && i < CALL_COUNT; i++)
		if (strcmp(names[i], name) == 0)
			failing = i;
}

static bool
fails(enum call call)
{
	long count = ++counts[call];

	if ((int)call != failing || count < fails_at ||
		(count > fails_at && !fails_all))
		return false;
	if (kills && call != CALL_write)
		raise(SIGKILL);
	errno = reason;
	return true;
}

/*---- memory ---------------------------------------------------------------*/

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *pointer, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *pointer, size_t size);

void *
__wrap_malloc(size_t size)
{
	return fails(CALL_malloc) ? NULL : __real_malloc(size);
}

void *
__wrap_calloc(size_t count, size_t size)
{
	return fails(CALL_malloc) ? NULL : __real_calloc(count, size);
}

void *
__wrap_realloc(void *pointer, size_t size)
{
	return fails(CALL_malloc) ? NULL : __real_realloc(pointer, size);
}

/*---- files ----------------------------------------------------------------*/

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
ssize_t __real_write(int file, const void *bytes, size_t size);
ssize_t __wrap_write(int file, const void *bytes, size_t size);
int __real_close(int file);
int __wrap_close(int file);
int __real_fclose(FILE *file);
int __wrap_fclose(FILE *file);

int
__wrap_open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list list;

	if (flags & O_CREAT) {
		va_start(list, flags);
		mode = (mode_t)va_arg(list, unsigned);
		va_end(list);
	}
	return fails(CALL_open) ? -1 : __real_open(path, flags, mode);
}

ssize_t
__wrap_write(int file, const void *bytes, size_t size)
{
	if (!fails(CALL_write))
		return __real_write(file, bytes, size);
	if (kills) {
		if (__real_write(file, bytes, size / 2) >= 0)
			raise(SIGKILL);
		abort();
	}
	return reason ? -1 : __real_write(file, bytes, (size + 1) / 2);
}

/* Both close all the same, as Linux does. */
int
__wrap_close(int file)
{
	if (!fails(CALL_close))
		return __real_close(file);
	__real_close(file);
	errno = reason;
	return -1;
}

int
__wrap_fclose(FILE *file)
{
	if (!fails(CALL_fclose))
		return __real_fclose(file);
	__real_fclose(file);
	errno = reason;
	return EOF;
}

/* A function that fails with that answer and does nothing. */
#define WRAP(type, name, parameters, arguments, failed) \
	type __real_##name parameters; \
	type __wrap_##name parameters; \
	type __wrap_##name parameters \
	{ \
		return fails(CALL_##name) ? failed : __real_##name arguments; \
	}

WRAP(int, rename, (const char *from, const char *to), (from, to), -1)
WRAP(int, fchmod, (int file, mode_t mode), (file, mode), -1)
WRAP(FILE *, fopen, (const char *path, const char *mode), (path, mode), NULL)
WRAP(char *, realpath, (const char *path, char *to), (path, to), NULL)
WRAP(int, mkdir, (const char *path, mode_t mode), (path, mode), -1)
WRAP(int, unlink, (const char *path), (path), -1)
WRAP(int, futimens, (int file, const struct timespec times[2]), (file, times),
	-1)
WRAP(int, dup, (int file), (file), -1)
WRAP(DIR *, opendir, (const char *path), (path), NULL)
WRAP(int, stat, (const char *path, struct stat *status), (path, status), -1)
WRAP(int, lstat, (const char *path, struct stat *status), (path, status), -1)
WRAP(int, access, (const char *path, int mode), (path, mode), -1)

/* What goes wrong is told all the same. */
int __real_fflush(FILE *file);
int __wrap_fflush(FILE *file);

int
__wrap_fflush(FILE *file)
{
	return file != stderr && fails(CALL_fflush) ? EOF : __real_fflush(file);
}

/* The stream is as after a fault of the device. */
size_t __real_fread(void *to, size_t size, size_t count, FILE *file);
size_t __wrap_fread(void *to, size_t size, size_t count, FILE *file);

size_t
__wrap_fread(void *to, size_t size, size_t count, FILE *file)
{
	int kept;

	if (!fails(CALL_fread))
		return __real_fread(to, size, count, file);
	kept = dup(fileno(file));
	__real_close(fileno(file));
	__real_fread(to, size, count, file); /* sets the mark: no such file */
	dup2(kept, fileno(file));
	__real_close(kept);
	errno = reason;
	return 0;
}

/*---- what was called ------------------------------------------------------*/

__attribute__((destructor)) static void
leave_counts(void)
{
	const char *path = getenv("FAIL_COUNTS");
	char line[64];
	int file, i;

	if (!path)
		return;
	file = __real_open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	for (i = 0; file >= 0 && i < CALL_COUNT; i++) {
		int length = snprintf(line, sizeof line, "%s %ld\n", names[i],
			counts[i]);

		if (__real_write(file, line, (size_t)length) < 0)
			return;
	}
	if (file >= 0)
		__real_close(file);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a daemon: kills it (as kill -9 does) just before its KILL_AT_WRITE-th write or sync of a file whose path
// begins with KILL_AT_PATH. With KILL_AT_WRITE=0 it only counts, into the file KILL_AT_COUNT. With KILL_AT_FAIL set that
// one write or sync fails with EIO instead; with KILL_AT_FAIL=read or =sync only those are counted and fail; with
// KILL_AT_FAIL=readonly every one from there on fails with EROFS, as after a remount by the kernel.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

enum kind { WRITE, READ, SYNC };

// Whether calls of that kind are counted.
static int counts(enum kind kind, const char *fail)
{
    if (fail && strcmp(fail, "sync") == 0)
        return kind == SYNC;
    return (kind == READ) == (fail && strcmp(fail, "read") == 0);
}

// Whether the call has to fail.
static int count(int descriptor, enum kind kind)
{
    const char *path = getenv("KILL_AT_PATH"), *at = getenv("KILL_AT_WRITE"), *file = getenv("KILL_AT_COUNT");
    const char *fail = getenv("KILL_AT_FAIL");
    char link[64], name[4096];
    if (!path || !at || !counts(kind, fail))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0)
        return 0;
    name[length] = 0;
    if (strncmp(name, path, strlen(path)) != 0)
        return 0;
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (fail && strcmp(fail, "readonly") == 0 && number >= atol(at)) {
        errno = EROFS;
        return 1;
    }
    if (number == atol(at) && fail) {
        errno = EIO;
        return 1;
    }
    if (number == atol(at))
        raise(SIGKILL);
    if (atol(at) == 0 && file) {
        int counter = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0600); // never empty: the number only gets longer
        if (counter >= 0) {
            dprintf(counter, "%ld\n", number);
            close(counter);
        }
    }
    return 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define COUNTED(type, name, kind, parameters, arguments)                                                               \
    type name parameters                                                                                               \
    {                                                                                                                  \
        return count(descriptor, kind) ? -1 : NEXT(name)arguments;                                                    \
    }

COUNTED(ssize_t, write, WRITE, (int descriptor, const void *bytes, size_t size), (descriptor, bytes, size))
COUNTED(ssize_t, pwrite64, WRITE, (int descriptor, const void *bytes, size_t size, off64_t offset), (descriptor, bytes, size, offset))
COUNTED(ssize_t, pwrite, WRITE, (int descriptor, const void *bytes, size_t size, off_t offset), (descriptor, bytes, size, offset))
COUNTED(int, fsync, SYNC, (int descriptor), (descriptor))
COUNTED(int, fdatasync, SYNC, (int descriptor), (descriptor))
COUNTED(ssize_t, pread64, READ, (int descriptor, void *bytes, size_t size, off64_t offset), (descriptor, bytes, size, offset))
COUNTED(ssize_t, pread, READ, (int descriptor, void *bytes, size_t size, off_t offset), (descriptor, bytes, size, offset))

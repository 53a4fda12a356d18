// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a daemon: kills it (as kill -9 does) just before its KILL_AT_WRITE-th write or sync of a file whose path
// begins with KILL_AT_PATH. With KILL_AT_WRITE=0 it only counts, into the file KILL_AT_COUNT. With KILL_AT_FAIL set that
// one write or sync (or read, with KILL_AT_FAIL=read: then reads are counted) fails with EIO instead.
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

// Whether the call has to fail.
static int count(int descriptor, int reads)
{
    const char *path = getenv("KILL_AT_PATH"), *at = getenv("KILL_AT_WRITE"), *file = getenv("KILL_AT_COUNT");
    const char *fail = getenv("KILL_AT_FAIL");
    char link[64], name[4096];
    if (!path || !at || reads != (fail && strcmp(fail, "read") == 0))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0)
        return 0;
    name[length] = 0;
    if (strncmp(name, path, strlen(path)) != 0)
        return 0;
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (number == atol(at) && fail) {
        errno = EIO;
        return 1;
    }
    if (number == atol(at))
        raise(SIGKILL);
    if (atol(at) == 0 && file) {
        FILE *counter = fopen(file, "w");
        if (counter) {
            fprintf(counter, "%ld\n", number);
            fclose(counter);
        }
    }
    return 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define COUNTED(type, name, reads, parameters, arguments)                                                              \
    type name parameters                                                                                               \
    {                                                                                                                  \
        return count(descriptor, reads) ? -1 : NEXT(name)arguments;                                                    \
    }

COUNTED(ssize_t, write, 0, (int descriptor, const void *bytes, size_t size), (descriptor, bytes, size))
COUNTED(ssize_t, pwrite64, 0, (int descriptor, const void *bytes, size_t size, off64_t offset), (descriptor, bytes, size, offset))
COUNTED(ssize_t, pwrite, 0, (int descriptor, const void *bytes, size_t size, off_t offset), (descriptor, bytes, size, offset))
COUNTED(int, fsync, 0, (int descriptor), (descriptor))
COUNTED(int, fdatasync, 0, (int descriptor), (descriptor))
COUNTED(ssize_t, pread64, 1, (int descriptor, void *bytes, size_t size, off64_t offset), (descriptor, bytes, size, offset))
COUNTED(ssize_t, pread, 1, (int descriptor, void *bytes, size_t size, off_t offset), (descriptor, bytes, size, offset))

// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a daemon: kills it (as kill -9 does) just before its KILL_AT_WRITE-th write or sync of a file whose path
// begins with KILL_AT_PATH. With KILL_AT_WRITE=0 it only counts, into the file KILL_AT_COUNT.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static void count(int descriptor)
{
    const char *path = getenv("KILL_AT_PATH"), *at = getenv("KILL_AT_WRITE"), *file = getenv("KILL_AT_COUNT");
    char link[64], name[4096];
    if (!path || !at)
        return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0)
        return;
    name[length] = 0;
    if (strncmp(name, path, strlen(path)) != 0)
        return;
    long number = atomic_fetch_add(&calls, 1) + 1;
    if (number == atol(at))
        raise(SIGKILL);
    if (atol(at) == 0 && file) {
        FILE *counter = fopen(file, "w");
        if (counter) {
            fprintf(counter, "%ld\n", number);
            fclose(counter);
        }
    }
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    count(descriptor);
    return NEXT(write)(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    count(descriptor);
    return NEXT(pwrite64)(descriptor, bytes, size, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    count(descriptor);
    return NEXT(pwrite)(descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    count(descriptor);
    return NEXT(fsync)(descriptor);
}

int fdatasync(int descriptor)
{
    count(descriptor);
    return NEXT(fdatasync)(descriptor);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/keyring.h"

#include <QCoreApplication>

#ifdef HAVE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace Frame {

using namespace Base;

#ifdef HAVE_KEYCHAIN

namespace {

QString service()
{
    return QStringLiteral("kopano-admin-gui");
}

Error errorOf(const QKeychain::Job &job)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return {missing ? Code::NotFound : Code::Io, job.errorString()};
}

} // namespace

bool Keyring::isAvailable()
{
    return true; // whether the system has one is told by the first attempt; older versions cannot be asked
}

void Keyring::read(const QString &id, QObject *context, std::function<void(Result<Secret>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(id);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(Secret(job->binaryData()));
        else
            done(errorOf(*job));
    });
    job->start();
}

void Keyring::write(
    const QString &id, const Secret &password, QObject *context, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(id);
    job->setBinaryData(password.reveal());
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(*job)));
    });
    job->start();
}

void Keyring::remove(const QString &id)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(id);
    job->start();
}

#else

static Error noKeyring()
{
    return {Code::NotFound, QCoreApplication::translate("Keyring", "This program was built without a keyring.")};
}

bool Keyring::isAvailable()
{
    return false;
}

void Keyring::read(const QString &, QObject *context, std::function<void(Result<Secret>)> done)
{
    QMetaObject::invokeMethod(context, [done = std::move(done)] { done(noKeyring()); }, Qt::QueuedConnection);
}

void Keyring::write(const QString &, const Secret &, QObject *context, std::function<void(Result<void>)> done)
{
    QMetaObject::invokeMethod(context, [done = std::move(done)] { done(noKeyring()); }, Qt::QueuedConnection);
}

void Keyring::remove(const QString &) { }

#endif

} // namespace Frame

// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/configorders.h"

#include "control/state.h"
#include "daemon/replacefile.h"

namespace Control {

using Base::Code;
using Base::Error;
using Base::Result;
using Config::FileContent;

namespace {

QList<Config::Edit> editsOf(const QList<Rpc::OptionChange> &changes)
{
    QList<Config::Edit> edits;
    for (const Rpc::OptionChange &change : changes)
        edits.append({change.key, change.value, change.unset});
    return edits;
}

const FileContent *find(const QList<FileContent> &files, const QString &path)
{
    const auto found = std::find_if(
        files.begin(), files.end(), [&path](const FileContent &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

/// Puts back what was written, the last file first. A file that was not there stays as an empty one.
QString undo(const QList<FileContent> &before, const QStringList &written)
{
    QString failures;
    for (auto path = written.crbegin(); path != written.crend(); ++path) {
        const FileContent *const old = find(before, *path);
        if (const auto done = Daemon::replaceFile(*path, old ? old->bytes : QByteArray()); !done)
            failures += QStringLiteral("; and %1 could not be put back: %2").arg(*path, done.error().detail);
    }
    return failures;
}

} // namespace

Result<ConfigOrders::Files> ConfigOrders::filesFor(bool force, bool &outside) const
{
    Files files = TRY(readFiles(m_configuration.sources()));
    outside = !m_configuration.isMadeFrom(files);
    if (outside && !force) {
        return {Code::Conflict,
            QStringLiteral("%1 was changed since it was loaded; reload it first, or force the change")
                .arg(m_configuration.sources().file)};
    }
    return files;
}

/// With the state, so that the registry learns of a file that somebody changed.
Rpc::FinishOrder ConfigOrders::refused(const Error &error) const
{
    Rpc::FinishOrder done = failed(error);
    done.hasState = true;
    done.state = currentState(m_configuration);
    return done;
}

Result<Config::Loaded> ConfigOrders::tried(const Files &files) const
{
    Config::Sources sources = m_configuration.sources();
    sources.overlay = Config::overlayOf(files);
    return Config::load(table(), sources);
}

Rpc::FinishOrder ConfigOrders::change(const Rpc::ServiceOrder &order)
{
    if (order.changes.isEmpty() || order.changes.size() > mostChanges)
        return failed({Code::Invalid, QStringLiteral("one to %1 options can be changed").arg(mostChanges)});
    bool outside = false;
    const auto files = filesFor(order.force, outside);
    if (!files)
        return refused(files.error());
    if (!outside && !order.files.isEmpty() && order.files != shown(table(), *files))
        return refused({Code::Conflict, QStringLiteral("the configuration was changed meanwhile")});
    const auto after =
        Config::edited(table(), m_configuration.sources().file, *files, editsOf(order.changes));
    if (!after)
        return failed(after.error());
    return takeOver(*files, *after, outside);
}

Result<ConfigOrders::Files> ConfigOrders::restored(
    const Files &now, const QList<Rpc::ConfigText> &wanted, QStringList &lost) const
{
    const auto secrets = Config::secretsOf(table(), now);
    Files after = now;
    if (after.isEmpty())
        after.append({m_configuration.sources().file, {}});
    for (const Rpc::ConfigText &text : wanted) {
        const auto place = std::find_if(
            after.begin(), after.end(), [&text](const FileContent &file) { return file.path == text.path; });
        if (place != after.end()) {
            place->bytes = Config::unmasked(table(), text.text.toUtf8(), secrets, lost);
            continue;
        }
        // Writing wherever a version says would make the history a way to write any file.
        Config::Reader reader;
        if (!reader.read(text.path)
            || Config::masked(table(), reader.files().first().bytes) != text.text.toUtf8()) {
            return {Code::Conflict,
                QStringLiteral(
                    "%1 belonged to that version and is no longer included: give it its old contents "
                    "first")
                    .arg(text.path)};
        }
    }
    return withSecretsOf(now, std::move(after));
}

Result<ConfigOrders::Files> ConfigOrders::withSecretsOf(const Files &now, Files after) const
{
    const QString main = m_configuration.sources().file;
    auto missing = Config::secretsOf(table(), now);
    Config::Reader reader(Config::overlayOf(after));
    TRY(reader.read(main));
    for (const Config::Assignment &assignment : reader.assignments())
        missing.remove(assignment.name);
    QList<Config::Edit> edits;
    for (auto secret = missing.cbegin(); secret != missing.cend(); ++secret) {
        const int row = table().find(secret.key().toStdString());
        // What is no option any more is not needed either.
        const bool known = row >= 0
            && (table().rows()[std::size_t(row)].isOption()
                || table().rows()[std::size_t(row)].kind == Config::Kind::Renamed);
        if (known && !secret->isEmpty())
            edits.append({secret.key(), QString::fromUtf8(*secret), false});
    }
    // Into the main file: another one may not be included by that version.
    after.first() = TRY(Config::edited(table(), main, {after.first()}, edits)).first();
    return after;
}

Rpc::FinishOrder ConfigOrders::restore(const QList<Rpc::ConfigText> &wanted, bool force)
{
    bool outside = false;
    const auto files = filesFor(force, outside);
    if (!files)
        return refused(files.error());
    QStringList lost;
    const auto after = restored(*files, wanted, lost);
    if (!after)
        return failed(after.error());
    Rpc::FinishOrder done = takeOver(*files, *after, outside);
    for (const QString &name : std::as_const(lost)) {
        done.report.warnings.append(
            {{}, 0, false, QStringLiteral("%1: the secret is not known any more; set it again").arg(name)});
    }
    return done;
}

Rpc::FinishOrder ConfigOrders::validate(const Rpc::ServiceOrder &order) const
{
    auto files = readFiles(m_configuration.sources());
    if (!files && !order.useText)
        return failed(files.error());
    Files after = files.value_or(Files());
    if (order.useText) {
        const QByteArray text =
            QString(order.text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8();
        after = {{m_configuration.sources().file, text}};
    }
    if (!order.changes.isEmpty()) {
        auto changed = Config::edited(table(), m_configuration.sources().file, after, editsOf(order.changes));
        if (!changed)
            return failed(changed.error());
        after = *changed;
    }
    const auto loaded = tried(after);
    Rpc::FinishOrder done;
    done.ok = true;
    done.problems =
        loaded ? problemsOf(loaded->warnings, false) : problemsOf(loaded.error().detail.split(u'\n'), true);
    return done;
}

Result<Config::Reloaded> ConfigOrders::writeAndReload(const Files &before, const Files &after)
{
    QStringList written;
    // The included files first: the main file may need what is in them.
    for (auto file = after.crbegin(); file != after.crend(); ++file) {
        const FileContent *const old = find(before, file->path);
        if (old && old->bytes == file->bytes)
            continue;
        if (const auto done = Daemon::replaceFile(file->path, file->bytes); !done)
            return Error{done.error().code, done.error().detail + undo(before, written)};
        written.append(file->path);
    }
    auto reloaded = m_configuration.reloadAll();
    if (!reloaded && !written.isEmpty())
        return Error{reloaded.error().code, reloaded.error().detail + undo(before, written)};
    return reloaded;
}

Rpc::FinishOrder ConfigOrders::takeOver(const Files &before, const Files &after, bool outside)
{
    if (const auto loaded = tried(after); !loaded)
        return failed(loaded.error());
    const QString main = m_configuration.sources().file;
    if (const auto kept = Config::fileOnlyChanges(table(), main, before, after); !kept.isEmpty()) {
        return failed({Code::Denied,
            QStringLiteral("%1 names a program to run: that is changed in %2 itself and nowhere else")
                .arg(kept.join(QLatin1String(", ")), main)});
    }
    const auto reloaded = writeAndReload(before, after);
    Rpc::FinishOrder done = reloaded ? Rpc::FinishOrder() : failed(reloaded.error());
    if (reloaded) {
        done.ok = true;
        done.report = reportOf(*reloaded);
    }
    const bool hidden = reloaded && before != after && shown(table(), before) == shown(table(), after);
    if (outside || hidden)
        done.before = shown(table(), before);
    done.hasState = true;
    done.state = currentState(m_configuration);
    return done;
}

} // namespace Control

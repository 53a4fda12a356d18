// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/commandline.h"

#include "tools/saying.h"
#include "tools/serverlink.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace Backup {

using namespace Base;
using Daemon::CommandLine;

namespace {

/// Switches that mean something for one verb alone.
struct Meaning
{
    const char *name;
    Job::Verb verb;
};
constexpr std::array meanings{
    Meaning{"full", Job::Verb::Backup},
    Meaning{"output", Job::Verb::Backup},
    Meaning{"store", Job::Verb::Backup},
    Meaning{"item", Job::Verb::Restore},
    Meaning{"folder", Job::Verb::Restore},
    Meaning{"to", Job::Verb::Restore},
    Meaning{"rights", Job::Verb::Restore},
    Meaning{"json", Job::Verb::List},
};

Result<void> checkItems(const QStringList &items)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,19}:[0-9]{1,10}\\z"));
    for (const QString &item : items) {
        if (!form.match(item).hasMatch())
            return {Code::Invalid, QStringLiteral("--item %1: --list shows ids like 42:7").arg(item)};
    }
    return {};
}

Result<std::optional<Rights>> rightsOf(const CommandLine &line)
{
    using Wanted = std::optional<Rights>;
    if (!line.has("rights"))
        return Wanted();
    const QString value = line.value("rights");
    if (value == QLatin1String("none"))
        return Wanted(Rights::None);
    if (value == QLatin1String("add"))
        return Wanted(Rights::Add);
    if (value == QLatin1String("exact"))
        return Wanted(Rights::Exact);
    return {Code::Invalid, QStringLiteral("--rights must be none, add or exact")};
}

/// What belongs together, and what does not.
Result<void> checkTogether(const Job &job)
{
    if (job.verb != Job::Verb::Backup && job.users.size() + int(job.publicStore) > 1)
        return {Code::Invalid, QStringLiteral("only one -u or --public is possible here")};
    if (!job.company.isEmpty() && !job.publicStore)
        return {Code::Invalid, QStringLiteral("--company needs --public")};
    if (!job.path.isEmpty() && !job.items.isEmpty())
        return {Code::Invalid, QStringLiteral("--folder and --item do not go together")};
    const bool onlyMessages = !job.items.isEmpty() || !job.target.isEmpty();
    if (onlyMessages && job.rights && *job.rights != Rights::None)
        return {Code::Invalid, QStringLiteral("--rights: --item and --to restore messages alone")};
    return {};
}

Result<Job::Verb> verbOf(const CommandLine &line)
{
    const int verbs = int(line.has("restore")) + int(line.has("list")) + int(line.has("verify"));
    if (verbs > 1)
        return {Code::Invalid, QStringLiteral("only one of --restore, --list and --verify is possible")};
    if (line.has("restore"))
        return Job::Verb::Restore;
    if (line.has("list"))
        return Job::Verb::List;
    return line.has("verify") ? Job::Verb::Verify : Job::Verb::Backup;
}

} // namespace

constinit const Config::Table backupTable("kopano-backup", "backup", Tools::serverRows);

QList<Daemon::Switch> backupSwitches()
{
    return {
        {'u', "user", "LOGIN",
            "back up this user's store, may be repeated; with --restore: into this user's store"},
        {0, "public", nullptr,
            "the public store; without -u, --public and --store all stores that belong to somebody are "
            "backed up"},
        {'I', "company", "NAME", "with --public: that of a company"},
        {0, "store", "GUID",
            "back up this store, also an orphaned one that kopano-admin --list-orphans shows; may be "
            "repeated"},
        {'o', "output", "FOLDER", "where archives go (the current folder)"},
        {0, "full", nullptr, "copy everything, also what an earlier archive holds"},
        {0, "restore", "ARCHIVE",
            "bring back what an archive and those before it hold, also into a store that is full: no quota "
            "stops "
            "an administrator here"},
        {0, "folder", "PATH",
            "with --restore: this folder alone, with those below it; names are separated by '/'"},
        {0, "item", "ID", "with --restore: this message alone, may be repeated"},
        {0, "to", "PATH", "with --restore: into this folder, not to where it was"},
        {0, "rights", "WHICH",
            "with --restore: add gives back what somebody was granted and has not now, exact also changes "
            "and takes away, none leaves all as it is; without it add, but none in somebody else's store"},
        {0, "list", "ARCHIVE", "show folders, their rights and messages of an archive"},
        {0, "json", nullptr, "with --list: print JSON"},
        {0, "verify", "ARCHIVE", "read every message of an archive and compare it with its hash"},
        {'v', nullptr, nullptr, "say more about failures"},
    };
}

QString backupHelp()
{
    return Daemon::helpText(backupTable, "backup.cfg", backupSwitches(), Daemon::Kind::Tool,
        {"[-u LOGIN]… [--public [-I COMPANY]] [--store GUID]… [-o FOLDER] [--full]",
            "--restore ARCHIVE [-u LOGIN | --public] [--folder PATH | --item ID…] [--to PATH | --rights "
            "WHICH]",
            "--list ARCHIVE [--json]", "--verify ARCHIVE"});
}

Result<Job> jobFrom(const CommandLine &line)
{
    Job job;
    job.verb = TRY(verbOf(line));
    for (const Meaning &meaning : meanings) {
        if (line.has(meaning.name) && meaning.verb != job.verb) {
            return {Code::Invalid,
                QStringLiteral("--%1 has no meaning here; see --help").arg(QLatin1String(meaning.name))};
        }
    }
    if (!line.positional.isEmpty())
        return {Code::Invalid, QStringLiteral("unexpected argument %1").arg(line.positional.front())};
    job.users = line.switches.value(QStringLiteral("user"));
    job.publicStore = line.has("public");
    job.company = line.value("company");
    for (const char *verb : {"restore", "list", "verify"}) {
        if (line.has(verb))
            job.archive = line.value(verb);
    }
    job.folder = job.verb == Job::Verb::Backup
        ? (line.has("output") ? line.value("output") : QStringLiteral("."))
        : QFileInfo(job.archive).path();
    if (!QFileInfo(job.folder).isDir())
        return {Code::NotFound, QStringLiteral("there is no folder %1").arg(job.folder)};
    job.full = line.has("full");
    job.stores = line.switches.value(QStringLiteral("store"));
    for (const QString &guid : std::as_const(job.stores))
        TRY(Tools::guidOf(guid));
    job.items = line.switches.value(QStringLiteral("item"));
    TRY(checkItems(job.items));
    job.path = line.value("folder");
    job.target = line.value("to");
    job.rights = TRY(rightsOf(line));
    job.json = line.has("json");
    TRY(checkTogether(job));
    return job;
}

} // namespace Backup

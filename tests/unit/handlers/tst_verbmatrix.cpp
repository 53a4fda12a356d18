// SPDX-License-Identifier: GPL-3.0-or-later
// F44: every message × every role × own, foreign, created, public and deleted object. The expected results
// are in verbmatrix.txt beside this file; what is found instead is written to verbmatrix-found.txt beside the
// program. To accept it after reading the difference: copy it over the one here.
#include "verbworld.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

using namespace Base;

namespace {

constexpr std::array roles{
    Role{.name = "nobody", .kind = Role::Nobody},
    Role{.name = "user"},
    Role{.name = "visible", .grants = 0x400},
    Role{.name = "read", .grants = 0x401},
    Role{.name = "create", .grants = 0x402},
    Role{.name = "editown", .grants = 0x408},
    Role{.name = "delown", .grants = 0x410},
    Role{.name = "edit", .grants = 0x420},
    Role{.name = "delete", .grants = 0x440},
    Role{.name = "folders", .grants = 0x480},
    Role{.name = "permiss", .grants = 0x500},
    Role{.name = "full", .grants = 0x5fb},
    Role{.name = "otheradm", .adminLevel = 1, .otherCompany = true},
    Role{.name = "compadm", .adminLevel = 1},
    Role{.name = "sysadm", .adminLevel = 2},
    Role{.name = "SYSTEM", .kind = Role::System},
    Role{.name = "loggedout", .kind = Role::LoggedOut, .grants = 0x5fb},
    Role{.name = "disabled", .kind = Role::Disabled, .grants = 0x5fb},
};

/// A request about \a target, made of what its fields are called.
template <class Request> Request sample(const Target &target)
{
    Request request{};
    if constexpr (requires { request.store = target.store; })
        request.store = target.store;
    if constexpr (requires { request.folder = target.folder; })
        request.folder = target.folder;
    if constexpr (requires { request.path = target.path; })
        request.path = target.path + QStringList(QStringLiteral("New"));
    if constexpr (requires { request.uids = target.uids; })
        request.uids = target.uids;
    if constexpr (requires { request.uid = Uid(1); })
        request.uid = target.uids.first().first;
    if constexpr (requires { request.login = target.login; })
        request.login = target.login;
    if constexpr (requires { request.owner = target.login; })
        request.owner = target.login;
    if constexpr (requires { request.scope.store = target.store; })
        request.scope.store = target.store;
    if constexpr (std::is_same_v<Request, Rpc::RenameFolder>)
        request.folder = target.child;
    if constexpr (std::is_same_v<Request, Rpc::DeleteFolder>)
        request.withChildren = true;
    if constexpr (std::is_same_v<Request, Rpc::ReadBody>)
        request.length = 10;
    if constexpr (std::is_same_v<Request, Rpc::FetchItems>)
        request.columns = ColumnEnvelope;
    if constexpr (std::is_same_v<Request, Rpc::ChangeFlags>) {
        request.mode = Rpc::ChangeFlags::Add;
        request.flags = FlagSeen;
    }
    if constexpr (std::is_same_v<Request, Rpc::SetSubscription>)
        request.path = QStringLiteral("Work");
    if constexpr (std::is_same_v<Request, Rpc::AppendItems>) {
        request.path.clear();
        request.items.append(NewItem());
        request.items.first().raw = "a: b\r\n\r\n";
    }
    if constexpr (std::is_same_v<Request, Rpc::SetRights>)
        request.set.append({target.folder, QStringLiteral("Everyone"), {}, GrantVisible});
    return request;
}

/// Which object a request is about.
struct Kind
{
    const char *name;
    Target VerbWorld::*target;
};
constexpr std::array kinds{Kind{"own", &VerbWorld::own}, Kind{"foreign", &VerbWorld::foreign},
    Kind{"created", &VerbWorld::created}, Kind{"public", &VerbWorld::open}, Kind{"deleted", &VerbWorld::gone},
    Kind{"into", &VerbWorld::foreign}}; // into: the object is where messages are copied to

/// How a message is asked, and which objects make a difference.
struct Verb
{
    quint16 number = 0;
    QString name;
    bool namesStore = false;
    bool namesItems = false;
    bool namesTarget = false;
    bool namesUser = false;
    std::function<QByteArray(const VerbWorld &, const Kind &)> payload;

    bool isAbout(const Kind &kind) const
    {
        const QByteArray object(kind.name);
        if (object == "own")
            return true;
        if (object == "into")
            return namesTarget;
        if (object == "created")
            return namesItems;
        return namesStore || (namesUser && object == "foreign");
    }
    /// Nothing is different afterwards, so that the same world can be used again.
    bool onlyReads() const
    {
        static const QStringList beginnings{QStringLiteral("List"), QStringLiteral("Get"),
            QStringLiteral("Fetch"), QStringLiteral("Read"), QStringLiteral("Search"), QStringLiteral("Open"),
            QStringLiteral("My"), QStringLiteral("Count"), QStringLiteral("Ping"), QStringLiteral("Hello"),
            QStringLiteral("FolderStatus"), QStringLiteral("Unwatch"), QStringLiteral("Resolve")};
        return std::any_of(beginnings.begin(), beginnings.end(),
            [this](const QString &beginning) { return name.startsWith(beginning); });
    }
};

template <class Request> QByteArray payloadOf(const VerbWorld &world, const Kind &kind)
{
    const bool into = qstrcmp(kind.name, "into") == 0;
    Request request = sample<Request>(into ? world.own : world.*kind.target);
    if constexpr (requires { request.targetStore; }) {
        request.targetStore = into ? world.foreign.store : world.own.store;
        request.targetFolder = into ? world.foreign.folder : world.own.folder;
    }
    return Rpc::encode(request);
}

template <class Row> void appendVerb(QList<Verb> &verbs)
{
    using Request = typename Row::type;
    if constexpr (requires { typename Request::Reply; }) { // else it is an event
        Verb verb;
        verb.number = Row::wireNumber;
        verb.name = QString::fromLatin1(Request::typeName.data(), qsizetype(Request::typeName.size()));
        verb.namesStore = Handlers::NamesStore<Request>;
        verb.namesItems = requires(Request & request)
        {
            request.uids = UidSet();
        }
        || requires(Request & request)
        {
            request.uid = Uid();
        };
        verb.namesTarget = requires(Request & request)
        {
            request.targetStore;
        };
        verb.namesUser = requires(Request & request)
        {
            request.login = QString();
        }
        || requires(Request & request)
        {
            request.owner = QString();
        };
        verb.payload = &payloadOf<Request>;
        verbs.append(verb);
    }
}
template <class... Rows> QList<Verb> verbsOf(const std::tuple<Rows...> *)
{
    QList<Verb> verbs;
    (appendVerb<Rows>(verbs), ...);
    return verbs;
}

QString codeLetter(const Rpc::Frame &answer)
{
    static constexpr char letters[] = "NDCIBQYFXO!";
    if (answer.kind == Rpc::Frame::Event)
        return QStringLiteral("?");
    if (answer.kind == Rpc::Frame::Reply)
        return QStringLiteral("+");
    return QChar::fromLatin1(letters[size_t(Rpc::errorFromPayload(answer.payload).code)]);
}

/// "!v5": the view of a folder was denied; "A": an administrator's act. Each once.
QString eventText(const QList<Audit::Event> &events)
{
    static constexpr char rights[] = " rcedfvpoa";
    QStringList texts;
    for (const Audit::Event &event : events) {
        QString text = event.allowed ? QString() : QStringLiteral("!");
        if (event.kind == Audit::Kind::Administration)
            text += u'A';
        else if (event.kind == Audit::Kind::Access)
            text += QChar::fromLatin1(rights[size_t(event.right)]) + QString::number(int(event.type));
        else
            continue;
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(QString());
}

/// What is wrong with the names and ids of access events, whatever was decided.
QString complaintAbout(const VerbWorld &world, const QList<Audit::Event> &events)
{
    for (const Audit::Event &event : events) {
        if (event.kind != Audit::Kind::Access)
            continue;
        const bool open = event.store == world.open.store;
        if (event.user != world.self.login)
            return QStringLiteral("username is %1").arg(event.user);
        if (!event.target.isEmpty()) // a table of statistics, which nobody owns
            continue;
        if (event.ownerName != (open ? QStringLiteral("One") : world.mary.login))
            return QStringLiteral("ownername is %1").arg(event.ownerName);
        if (event.objectId <= (qint64(1) << 32) || !event.path.startsWith(QStringLiteral("store\\")))
            return QStringLiteral("object %1 path %2").arg(event.objectId).arg(event.path);
        const QByteArray line = Audit::lineOf(event);
        if (!line.contains(QByteArray(" objectid=" + QByteArray::number(event.objectId) + ' ')))
            return QString::fromLatin1(line);
    }
    return {};
}

} // namespace

class TestVerbMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matrix()
    {
        const QList<Verb> verbs = verbsOf(static_cast<const Rpc::MessageTable *>(nullptr));
        QCOMPARE(size_t(verbs.size()), Handlers::handlerTable().size());
        QMap<QString, QStringList> cells; // "021 CreateFolder foreign"
        for (const Role &role : roles) {
            auto world = std::make_unique<VerbWorld>(role);
            QVERIFY2(world->built, world->built ? "" : qPrintable(world->built.error().detail));
            for (const Verb &verb : verbs) {
                for (const Kind &kind : kinds) {
                    if (!verb.isAbout(kind))
                        continue;
                    bool changed = false;
                    const QString cell = ask(*world, verb, kind, changed);
                    const QString where = QStringLiteral("%1 %2 %3")
                                              .arg(verb.number, 3, 10, QLatin1Char('0'))
                                              .arg(verb.name, -24)
                                              .arg(QLatin1String(kind.name), -7);
                    cells[where].append(cell);
                    if (changed)
                        world = std::make_unique<VerbWorld>(role);
                }
            }
        }
        compare(linesOf(cells));
    }

private:
    QString ask(VerbWorld &world, const Verb &verb, const Kind &kind, bool &changed)
    {
        world.recorder.take();
        const Rpc::Frame answer = world.wait(world.send(verb.number, verb.payload(world, kind)));
        const QList<Audit::Event> events = world.recorder.take();
        const QString complaint = complaintAbout(world, events);
        if (!complaint.isEmpty())
            m_complaints.append(QString(verb.name + u' ' + QLatin1String(kind.name) + u' ' + complaint));
        changed = answer.kind != Rpc::Frame::Failure && !verb.onlyReads();
        return codeLetter(answer) + eventText(events);
    }

    static QStringList linesOf(const QMap<QString, QStringList> &cells)
    {
        QStringList names;
        for (const Role &role : roles)
            names.append(QString(QLatin1String(role.name)).leftJustified(10));
        QStringList lines{
            QStringLiteral("# %1").arg(names.join(QString()), 37 + int(names.join(QString()).size()))};
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            QString line = it.key() + u' ';
            for (const QString &cell : it.value())
                line += QString(cell + u' ').leftJustified(10);
            lines.append(line.trimmed());
        }
        return lines;
    }

    void compare(const QStringList &found)
    {
        QFile expected(QFINDTESTDATA("verbmatrix.txt"));
        QVERIFY2(expected.open(QIODevice::ReadOnly), "no verbmatrix.txt");
        QStringList wanted = QString::fromUtf8(expected.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QStringList header;
        while (!wanted.isEmpty() && wanted.first().startsWith(u'#'))
            header.append(wanted.takeFirst());
        if (!header.isEmpty())
            header.removeLast(); // the names of the roles
        QStringList differences = m_complaints;
        for (const QString &line : found.mid(1)) {
            if (!wanted.contains(line))
                differences.append(QStringLiteral("is  ") + line);
        }
        for (const QString &line : std::as_const(wanted)) {
            if (!found.contains(line))
                differences.append(QStringLiteral("was ") + line);
        }
        if (differences.isEmpty())
            return;
        const QString copy = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("verbmatrix-found.txt"));
        QFile written(copy);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QString((header + found).join(u'\n') + u'\n').toUtf8());
        written.close();
        QVERIFY2(differences.isEmpty(),
            qPrintable(QStringLiteral("%1 differences, everything is in %2\n%3")
                           .arg(differences.size())
                           .arg(copy, differences.mid(0, 20).join(u'\n'))));
    }

    QStringList m_complaints;
};

QTEST_GUILESS_MAIN(TestVerbMatrix)
#include "tst_verbmatrix.moc"

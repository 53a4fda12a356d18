// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

namespace Models {

/// A user, a group or a company in the list of people.
struct Person
{
    enum class Kind { User, Group, Company };
    Kind kind = Kind::User;
    QString name; ///< login, or name: different within its kind
    QString fullName;
    QString email;
    QString company;
    Base::UserKind userKind = Base::UserKind::Active;
    quint8 adminLevel = 0;
    quint64 storeSize = 0;
    quint64 limit = 0; ///< hard quota in force, 0 = none or not known
    qint64 lastLogon = 0;

    friend bool operator==(const Person &, const Person &) = default;
};

/// Key of a row: kind and name.
using PersonKey = std::pair<int, QString>;

/// Everybody the caller may see: users, groups and companies in one table. Refreshed each minute and whenever the server
/// says so, while it is started. Main thread.
class PeopleModel : public Table<Person, PersonKey>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, FullName, Email, Company, Store, LastLogon, ColumnCount };
    Q_ENUM(Column)

    explicit PeopleModel(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void start() { m_refresher.start(); }
    void stop() { m_refresher.stop(); }
    void refresh() { m_refresher.refresh(); }

protected:
    int columns() const override { return ColumnCount; }
    PersonKey keyOf(const Person &person) const override { return {int(person.kind), person.name}; }
    QVariant cell(const Person &person, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    template <typename Request, typename Add> void part(const Request &request, Add add);
    void ask();

    Refresher m_refresher;
    QList<Person> m_fresh;
    int m_open = 0; ///< parts that are not answered yet
};

QString personKind(const Person &person);

/// Stores that belong to nobody.
class OrphansModel : public Table<Rpc::StoreInfo, QByteArray>
{
    Q_OBJECT
public:
    enum Column { Name, Size, Items, Since, Removal, ColumnCount };
    Q_ENUM(Column)

    explicit OrphansModel(Backend &backend, QObject *parent = nullptr) :
        Table(parent),
        m_backend(backend),
        m_refresher(backend, [this] { ask(); })
    {
    }

    Load *load() { return m_refresher.load(); }
    void refresh() { m_refresher.refresh(); }
    /// Gives the store to a user; the one he has becomes an orphan.
    void hook(const QByteArray &guid, const QString &login, QObject *context, std::function<void(Base::Result<void>)> done);
    /// Marks it for removal by the next purge.
    void removeStore(const QByteArray &guid, QObject *context, std::function<void(Base::Result<void>)> done);

protected:
    int columns() const override { return ColumnCount; }
    QByteArray keyOf(const Rpc::StoreInfo &store) const override { return store.guid; }
    QVariant cell(const Rpc::StoreInfo &store, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask();

    Backend &m_backend;
    Refresher m_refresher;
};

} // namespace Models

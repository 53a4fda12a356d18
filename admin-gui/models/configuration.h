// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/load.h"
#include "models/table.h"

#include <optional>

namespace Models {

/// An option of a service with what the user means to make of it.
struct OptionLine
{
    Rpc::OptionState option;
    std::optional<QString> edited; ///< not yet applied
    bool unset = false; ///< back to the default, not yet applied
    QString problem; ///< with the edited value

    bool isChanged() const { return edited.has_value() || unset; }
    bool isSecret() const;
    /// The file says something that is not in force yet.
    bool waitsForRestart() const;
    friend bool operator==(const OptionLine &, const OptionLine &) = default;
};

/// The options of one service: as they are, and the changes that wait to be reviewed and applied. A refresh
/// keeps the changes. Main thread.
class Configuration : public Table<OptionLine, QString>
{
    Q_OBJECT
public:
    enum Column { Name, Value, Stored, Default, Applies, Source, Section, ColumnCount };
    Q_ENUM(Column)

    explicit Configuration(Backend &backend, QObject *parent = nullptr);

    Load *load() { return &m_load; }
    /// Another one: what is not applied is lost. \a name as in Rpc::ServiceInfo, with the host where there
    /// are several.
    void setService(const QString &name);
    const QString &service() const { return m_service; }
    void refresh();

    const Rpc::ServiceInfo &info() const { return m_info; }
    const QList<Rpc::ConfigText> &files() const { return m_files; }
    qint64 version() const { return m_version; }
    bool isChangedOutside() const { return m_changedOutside; }
    /// Why a start with the present files would fail; empty: it would not.
    const QString &problem() const { return m_problem; }
    const OptionLine *line(const QString &key) const;
    QList<Rpc::OptionState> options() const;

    /// The value that the option shall have; the one that it has in the file takes the change back. Ignored
    /// for what can be changed in the file alone.
    void edit(const QString &key, const QString &value);
    /// Back to the default.
    void unset(const QString &key);
    void revert(const QString &key);
    void revertAll();

    QList<Rpc::OptionChange> changes() const;
    struct Counts
    {
        int reload = 0;
        int restart = 0;
        int wrong = 0;
        int all() const { return reload + restart; }
    };
    Counts counts() const;

    using Validated = std::function<void(Base::Result<Rpc::ValidateConfigurationReply>)>;
    using Applied = std::function<void(Base::Result<Rpc::ChangeConfigurationReply>)>;
    /// The service looks at the changes; nothing is written.
    void validate(QObject *context, Validated done);
    /// Writes the changes and reloads. Conflict if somebody else was faster, unless \a force. What was written is no
    /// change any more, even if \a context is gone by then; what was edited meanwhile stays.
    void apply(const QString &comment, bool force, QObject *context, Applied done);
    /// Puts back the files of an earlier version of \a service.
    void rollback(const QString &service, qint64 version, const QString &comment, bool force,
        QObject *context, Applied done);

Q_SIGNALS:
    void changesChanged();

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const OptionLine &line) const override { return line.option.key; }
    QVariant cell(const OptionLine &line, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void received(const Rpc::ReadConfigurationReply &reply);
    void replace(OptionLine line);
    void forget(const QList<Rpc::OptionChange> &written);

    Backend &m_backend;
    Load m_load;
    QString m_service;
    Rpc::ServiceInfo m_info;
    QList<Rpc::ConfigText> m_files;
    QString m_problem;
    qint64 m_version = 0;
    bool m_changedOutside = false;
};

} // namespace Models

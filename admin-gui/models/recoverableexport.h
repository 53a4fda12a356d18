// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverablebodies.h"

#include <QStringList>

class QSaveFile;

namespace Models {

/// Writes deleted messages into files of a folder, one after the other and each piece by piece: "Subject
/// (12).eml". Folders are left out. One export at a time.
class RecoverableExport : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        Base::RecoverableObject object;
        int ordinal = 0; ///< see RecoverableModel::ordinalOf()
    };

    explicit RecoverableExport(Backend &backend, QObject *parent = nullptr);
    ~RecoverableExport() override;

    bool isRunning() const { return m_running; }
    void start(Base::StoreId store, const QList<Item> &items, const QString &folder);

Q_SIGNALS:
    /// \a failures: a sentence each.
    void finished(int written, const QStringList &failures);

private:
    void next();
    void open(const RecoverableBodies::Place &place);
    void piece(const RecoverableBodies::Place &place, quint64 offset);
    void fail(const QString &why);

    Backend &m_backend;
    RecoverableBodies m_bodies;
    Base::StoreId m_store;
    QList<Item> m_items;
    QString m_folder;
    std::unique_ptr<QSaveFile> m_file;
    QStringList m_failures;
    int m_written = 0;
    bool m_running = false;
};

/// A name for a file that every system takes.
QString messageFileName(const Base::RecoverableObject &object);

} // namespace Models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/mailbox.h"
#include "testdatabase.h"

#include <QTest>

using namespace Base;
using namespace Domain;
using namespace std::chrono_literals;
using Storage::Connection;
using Storage::FolderKey;

/// What tests of the rules have in common: a database with one user, and short words for what is asked of it.
class RulesTest : public QObject
{
protected:
    /// For init(): everything anew.
    void begin()
    {
        m_database = std::make_unique<TestDatabase>();
        m_user = m_database->user(QStringLiteral("alice"));
    }
    Result<Folder> create(const QStringList &path)
    {
        auto made = m_database->run<Outcome<Folder>>(
            [&](Connection &c) { return createFolder(c, m_user.store, path); });
        return made ? Result<Folder>(made->value) : Result<Folder>(made.error());
    }
    Result<Outcome<int>> remove(FolderId folder, bool withChildren)
    {
        return m_database->run<Outcome<int>>([&](Connection &c) {
            return removeFolder(c, {m_user.store, folder}, withChildren, {m_user.id, false});
        });
    }
    Result<Outcome<Folder>> rename(FolderId folder, const QStringList &path)
    {
        return m_database->run<Outcome<Folder>>([&](Connection &c) {
            return renameFolder(c, {m_user.store, folder}, path);
        });
    }
    Result<Outcome<AppendResult>> append(
        const FolderKey &folder, const QByteArray &raw, const Limits &limits = {})
    {
        return m_database->run<Outcome<AppendResult>>([&](Connection &c) -> Result<Outcome<AppendResult>> {
            return appendItems(c, folder.store, TRY(findFolder(c, folder)), {m_database->item(raw)},
                {m_user.id, false}, limits);
        });
    }
    Result<Outcome<QList<RecipientOutcome>>> send(const Delivery &delivery, const Limits &limits = {})
    {
        return m_database->run<Outcome<QList<RecipientOutcome>>>(
            [&](Connection &c) { return deliver(c, delivery, limits); });
    }

    std::unique_ptr<TestDatabase> m_database;
    User m_user;
};

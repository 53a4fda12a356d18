// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"
#include "models/table.h"

#include <optional>

namespace Models {

/// What users may know of their own account: quota, last login, groups, who may act for them.
class OwnAccount : public QObject
{
    Q_OBJECT
public:
    explicit OwnAccount(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    void refresh() { m_refresher.refresh(); }

    struct Fact
    {
        QString name;
        QString value;
    };
    QList<Fact> facts() const;
    /// "3.2 MiB of 10 MiB".
    QString quotaText() const;
    /// 0…1 of the strictest limit; none if there is no limit.
    std::optional<double> quotaShare() const;
    Severity quotaSeverity() const;

private:
    void ask();

    Backend &m_backend;
    Refresher m_refresher;
    Rpc::UserDetailsReply m_details;
};

} // namespace Models

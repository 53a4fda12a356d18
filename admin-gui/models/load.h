// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QObject>

namespace Models {

/// How far a model is with its data; what a page's four faces (loading, empty, error, data) are drawn from. A refresh that
/// fails leaves what was there, marked as old.
class Load : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isLoading() const { return m_loading; }
    /// Whether there has been an answer.
    bool hasData() const { return m_updated.isValid(); }
    /// When the last one came.
    QDateTime updated() const { return m_updated; }
    /// Of the last attempt; empty if it was answered.
    QString error() const { return m_error; }
    Base::Code code() const { return m_code; }

    void begin();
    void succeed();
    void fail(const Base::Error &error);
    /// Nothing is known any more: another server, another subject.
    void reset();

Q_SIGNALS:
    void changed();

private:
    QDateTime m_updated;
    QString m_error;
    Base::Code m_code = Base::Code::Internal;
    bool m_loading = false;
};

} // namespace Models

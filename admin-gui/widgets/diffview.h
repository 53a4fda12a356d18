// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/services.h"

#include <QPlainTextEdit>

namespace Widgets {

/// A comparison of texts: lines begin with +, - or a blank; the colours only help. To be read and copied.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(const QString &accessibleName, QWidget *parent = nullptr);

    /// \a none is said if there are none.
    void setLines(const QList<Rpc::DiffLine> &lines, const QString &none);
};

} // namespace Widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/restore.h"

#include <QDialog>

namespace Pages {

/// What became of each item of the last restore; what failed can be tried again.
class ResultsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ResultsDialog(Models::Restore &restore, QWidget *parent = nullptr);
};

} // namespace Pages

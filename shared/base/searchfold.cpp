// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/searchfold.h"

#include "base/text.h"

namespace Base {

QString searchFolded(const QString &text)
{
    // Qt folds letter by letter, but its upper case knows the letters that become several; what folds into them is
    // what folds into their capitals.
    return folded(folded(text).toUpper()).normalized(QString::NormalizationForm_C);
}

} // namespace Base

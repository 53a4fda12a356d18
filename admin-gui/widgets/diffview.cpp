// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diffview.h"

#include "models/configchanges.h"
#include "widgets/severity.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>

namespace Widgets {

DiffView::DiffView(const QString &accessibleName, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DiffView::setLines(const QList<Rpc::DiffLine> &lines, const QString &none)
{
    if (lines.isEmpty())
        return setPlainText(none);
    QString text = Models::diffText(lines);
    text.chop(1);
    setPlainText(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int side = lines.at(i).side;
        if (side == 0)
            continue;
        QTextCharFormat format;
        if (side == 2)
            format.setFontWeight(QFont::Bold);
        else
            format.setForeground(
                severityColor(side > 0 ? Models::Severity::Good : Models::Severity::Critical, palette()));
        const QTextBlock block = document()->findBlockByNumber(int(i));
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace Widgets

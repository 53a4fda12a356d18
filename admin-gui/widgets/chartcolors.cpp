// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartcolors.h"

#include "widgets/severity.h"

#include <QPainter>
#include <QPixmap>

namespace Widgets {

namespace {

struct Colors
{
    QRgb light;
    QRgb dark;
};

// Yellow is left out: it cannot be seen on white.
constexpr Colors lineColors[]{{0xff0072b2, 0xff56b4e9}, {0xffd55e00, 0xffe69f00}, {0xff009e73, 0xff00c896},
    {0xffcc79a7, 0xffe8a3c9}, {0xffb87a00, 0xfff0e442}, {0xff3a8fc0, 0xff3f9fdc}};

const QList<qreal> &dashes(int line)
{
    static const QList<QList<qreal>> patterns{{}, {6, 3}, {2, 2}, {8, 3, 2, 3}, {8, 2, 2, 2, 2, 2}, {12, 4}};
    return patterns.at(line % patterns.size());
}

} // namespace

QPen chartPen(int line, const QPalette &palette)
{
    const Colors &colors = lineColors[size_t(line) % std::size(lineColors)];
    QPen pen(QColor::fromRgb(isDark(palette) ? colors.dark : colors.light));
    pen.setWidthF(1.6);
    pen.setCosmetic(true);
    if (!dashes(line).isEmpty())
        pen.setDashPattern(dashes(line));
    return pen;
}

QIcon chartSample(int line, const QPalette &palette, const QSize &size)
{
    constexpr qreal ratio = 3; // sharp up to 300 %
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = chartPen(line, palette);
    pen.setWidthF(2);
    pen.setCosmetic(false);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    return QIcon(pixmap);
}

} // namespace Widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Widgets {

namespace {

const char *fileOf(Icon which)
{
    switch (which) {
    case Icon::Dashboard:
        return "dashboard";
    case Icon::Sessions:
        return "sessions";
    case Icon::People:
        return "people";
    case Icon::Audit:
        return "audit";
    case Icon::Recoverable:
        return "recoverable";
    case Icon::Purge:
        return "purge";
    case Icon::Configuration:
        return "configuration";
    case Icon::Queue:
        return "queue";
    case Icon::Services:
        return "services";
    case Icon::Health:
        return "health";
    case Icon::Own:
        return "own";
    case Icon::Add:
        return "add";
    case Icon::Remove:
        return "remove";
    case Icon::Edit:
        return "edit";
    case Icon::Copy:
        return "copy";
    case Icon::Refresh:
        return "refresh";
    case Icon::Pause:
        return "pause";
    case Icon::Play:
        return "play";
    case Icon::Search:
        return "search";
    case Icon::Filter:
        return "filter";
    case Icon::Export:
        return "export";
    case Icon::Import:
        return "import";
    case Icon::Undo:
        return "undo";
    case Icon::Restore:
        return "restore";
    case Icon::Stop:
        return "stop";
    case Icon::Lock:
        return "lock";
    case Icon::Link:
        return "link";
    case Icon::Details:
        return "details";
    case Icon::Good:
        return "good";
    case Icon::Notice:
        return "notice";
    case Icon::Warning:
        return "warning";
    case Icon::Critical:
        return "critical";
    case Icon::Unknown:
        return "unknown";
    case Icon::Mail:
        return "mail";
    case Icon::Folder:
        return "folder";
    case Icon::Event:
        return "event";
    case Icon::Contact:
        return "contact";
    }
    return "";
}

/// Draws an SVG with `currentColor` replaced by the palette's colour of the mode asked for, at any size.
class PaletteEngine final : public QIconEngine
{
public:
    explicit PaletteEngine(QString path) : m_path(std::move(path)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(drawing(mode));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("kopano %1 %2x%3 %4")
                                .arg(m_path)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color(mode).rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new PaletteEngine(*this); }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }
    QByteArray drawing(QIcon::Mode mode) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", color(mode).name().toLatin1());
    }

    const QString m_path;
};

} // namespace

QString iconPath(Icon which)
{
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileOf(which)));
}

QIcon icon(Icon which)
{
    return QIcon(new PaletteEngine(iconPath(which)));
}

QIcon namedIcon(const QString &name)
{
    return QIcon(new PaletteEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace Widgets

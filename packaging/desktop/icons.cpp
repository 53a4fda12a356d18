// SPDX-License-Identifier: GPL-3.0-or-later
// kopano-icons SVG FILE: the drawing as an icon of Windows (FILE ends in .ico) or of macOS (.icns). Both formats are a table of
// PNG images of the usual sizes.
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cstdio>
#include <utility>

static QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A header, an entry of 16 bytes for each image, the images.
static QByteArray windowsIcon(QSvgRenderer &drawing)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    QByteArray table, images;
    QDataStream out(&table, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    for (const int size : sizes) {
        const QByteArray image = png(drawing, size);
        out << quint8(size) << quint8(size) << quint8(0) << quint8(0) << quint16(1) << quint16(32); // 256 is written as 0
        out << quint32(image.size()) << quint32(6 + 16 * sizes.size() + size_t(images.size()));
        images += image;
    }
    return table + images;
}

/// Chunks of a type and a length, which counts the eight bytes of both.
static QByteArray macIcon(QSvgRenderer &drawing)
{
    constexpr std::array<std::pair<const char *, int>, 10> kinds{{{"icp4", 16}, {"ic11", 32}, {"icp5", 32}, {"ic12", 64},
        {"icp6", 64}, {"ic07", 128}, {"ic08", 256}, {"ic13", 256}, {"ic09", 512}, {"ic10", 1024}}};
    QByteArray chunks;
    const auto add = [](const char *type, const QByteArray &data) {
        QByteArray length;
        QDataStream(&length, QIODevice::WriteOnly) << quint32(8 + data.size());
        return QByteArray(type + length + data);
    };
    for (const auto &[type, size] : kinds)
        chunks += add(type, png(drawing, size));
    return add("icns", chunks);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QSvgRenderer drawing(arguments.value(1));
    QFile file(arguments.value(2));
    if (!drawing.isValid() || !file.open(QIODevice::WriteOnly)) {
        std::fputs("kopano-icons: which drawing, and which file?\n", stderr);
        return 1;
    }
    const QByteArray icon = file.fileName().endsWith(QLatin1String(".icns")) ? macIcon(drawing) : windowsIcon(drawing);
    return file.write(icon) == icon.size() ? 0 : 1;
}

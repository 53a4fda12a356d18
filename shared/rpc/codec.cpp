// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/codec.h"

namespace Rpc {

void write(QCborStreamWriter &writer, bool value)
{
    writer.append(value);
}

void write(QCborStreamWriter &writer, const QByteArray &value)
{
    writer.append(value);
}

void write(QCborStreamWriter &writer, const QString &value)
{
    writer.append(QStringView(value));
}

bool read(QCborStreamReader &reader, bool &value)
{
    if (!reader.isBool())
        return false;
    value = reader.toBool();
    return reader.next();
}

bool read(QCborStreamReader &reader, quint64 &value)
{
    if (!reader.isUnsignedInteger())
        return false;
    value = reader.toUnsignedInteger();
    return reader.next();
}

bool read(QCborStreamReader &reader, qint64 &value)
{
    if (!reader.isInteger())
        return false;
    if (reader.isUnsignedInteger() && reader.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max()))
        return false;
    value = reader.toInteger();
    return reader.next();
}

bool read(QCborStreamReader &reader, QByteArray &value)
{
    if (!reader.isByteArray())
        return false;
    value.clear();
    auto chunk = reader.readByteArray();
    for (; chunk.status == QCborStreamReader::Ok; chunk = reader.readByteArray()) {
        if (value.isEmpty())
            value = std::move(chunk.data);
        else
            value += chunk.data;
    }
    return chunk.status == QCborStreamReader::EndOfString;
}

bool read(QCborStreamReader &reader, QString &value)
{
    if (!reader.isString())
        return false;
    value.clear();
    auto chunk = reader.readString();
    for (; chunk.status == QCborStreamReader::Ok; chunk = reader.readString())
        value += chunk.data;
    return chunk.status == QCborStreamReader::EndOfString && value.isValidUtf16() && !value.contains(QChar(0));
}

} // namespace Rpc

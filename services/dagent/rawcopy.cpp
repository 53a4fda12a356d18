// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/rawcopy.h"

#include <QDateTime>
#include <QTemporaryFile>

namespace Dagent {

Base::Result<QString> writeRawCopy(const QString &folder, const QByteArray &raw)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss");
    QTemporaryFile file(QString(folder + QLatin1String("/dagent-") + time + QLatin1String("-XXXXXX.eml")));
    file.setAutoRemove(false);
    if (!file.open() || file.write(raw) != raw.size() || !file.flush())
        return {Base::Code::Io, QString(folder + QLatin1String(": ") + file.errorString())};
    return file.fileName();
}

} // namespace Dagent

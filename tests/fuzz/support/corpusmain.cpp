// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Runs a fuzz harness over the files of the folders in argv, where libFuzzer is not at hand. Each file also
/// runs cut off at its half and with a few of its bytes changed, as errors tend to sit beside what was
/// written on purpose.
static void runVariants(const QByteArray &bytes)
{
    const auto run = [](const QByteArray &each) {
        const QByteArray exact(each.constData(), each.size());
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(exact.constData()), size_t(exact.size()));
    };
    run(bytes);
    run(bytes.first(bytes.size() / 2));
    for (qsizetype i = 0; i < bytes.size(); i += bytes.size() / 16 + 1) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ (i % 2 == 0 ? 0x80 : 0x0d));
        run(changed);
    }
}

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            runVariants(file.readAll());
            ++count;
        }
    }
    std::printf("%d files\n", count);
    return count > 0 ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/auditparse.h"

#include "base/quoting.h"

#include <QFile>

#include <cstdio>

namespace Tools {

namespace {

constexpr std::chrono::milliseconds pollInterval{250};

} // namespace

AuditParse::AuditParse(Options options) : m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuditParse::next);
}

AuditParse::~AuditParse() = default;

void AuditParse::start()
{
    if (!openFile()) {
        finished(Base::Result<void>(Base::Code::Io,
            QStringLiteral("%1 cannot be read: %2").arg(m_options.file, m_file->errorString())));
        return;
    }
    next();
}

bool AuditParse::openFile()
{
    m_file = std::make_unique<QFile>(m_options.file);
    const bool opened = m_options.file.isEmpty()
        ? m_file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
        : m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_identity = opened ? identityOf(m_file->handle()) : FileIdentity();
    return opened;
}

/// Reads until a whole line is there. False at the end of the input.
bool AuditParse::fill()
{
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + pieceSize);
    const qint64 count = m_file->read(m_buffer.data() + before, pieceSize);
    m_buffer.resize(before + std::max<qint64>(0, count));
    return count > 0;
}

/// The next piece of input, up to its last whole line; goes on in the event loop, so that nothing nests.
void AuditParse::next()
{
    const bool more = fill();
    if (m_inLongLine)
        passLongLine();
    const qsizetype end = m_buffer.lastIndexOf('\n') + 1;
    if (end > 0)
        return take(end);
    if (m_buffer.size() > longestLine) {
        m_inLongLine = true;
        passLongLine();
    }
    if (more)
        return QMetaObject::invokeMethod(this, &AuditParse::next, Qt::QueuedConnection), void();
    if (m_options.follow)
        return waitForMore();
    m_end = true;
    if (!m_buffer.isEmpty())
        return take(m_buffer.size());
    finished({});
}

/// At the end of a file that may grow, or that another one takes the place of.
void AuditParse::waitForMore()
{
    const bool cut = m_file->size() < m_file->pos();
    const FileIdentity now = identityOf(m_options.file);
    const bool rotated = now != FileIdentity() && !(now == m_identity);
    if (cut || rotated) {
        std::unique_ptr<QFile> old = std::move(m_file);
        if (!openFile())
            m_file = std::move(old); // it is not readable yet
        else if (!m_buffer.isEmpty())
            m_buffer += '\n'; // the old one's last line never ends
    }
    m_timer.start(pollInterval);
}

/// Gives on what there is of a line that is too long to be read, up to its end.
void AuditParse::passLongLine()
{
    const qsizetype end = m_buffer.indexOf('\n') + 1;
    const qsizetype length = end > 0 ? end : m_buffer.size();
    (void)write(QByteArrayView(m_buffer).first(length));
    m_buffer.remove(0, length);
    m_inLongLine = end == 0;
}

void AuditParse::take(qsizetype length)
{
    if (m_names.size() > mostNames)
        m_names.clear();
    m_taken = length;
    QByteArrayView rest = QByteArrayView(m_buffer).first(length);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const qsizetype size = end < 0 ? rest.size() : end + 1;
        takeLine(rest.first(size));
        rest = rest.sliced(size);
    }
    askNames();
}

void AuditParse::takeLine(QByteArrayView bytes)
{
    const bool ended = bytes.endsWith('\n');
    const QByteArrayView text = ended ? bytes.chopped(1) : bytes;
    std::optional<AuditLine> line;
    if (text.size() <= longestLine && isAccessLine(text)) {
        line = parseAuditLine(text);
        m_bad += line ? 0 : 1;
    }
    if (!line) {
        if (!m_pieces.empty() && !m_pieces.back().line)
            m_pieces.back().bytes =
                QByteArrayView(m_pieces.back().bytes.data(), m_pieces.back().bytes.size() + bytes.size());
        else
            m_pieces.push_back({bytes, {}});
        return;
    }
    if (line->type == 1)
        m_seen = AuditTypes::Legacy; // no log of ours has it
    else if (line->type == 7)
        m_seen = AuditTypes::Own;
    if (types() == AuditTypes::Own && resolve && !m_offline && !m_names.contains(line->objectId)) {
        const auto owner = Base::unquoted(line->value("ownername"));
        m_names.insert(line->objectId, {});
        m_unknown.objects.append({line->objectId, owner ? Base::fromBytes(*owner) : QString()});
    }
    m_pieces.push_back({bytes, std::move(line)});
}

/// Asks for the names that are missing, some at a time, then goes on.
void AuditParse::askNames()
{
    if (m_unknown.objects.isEmpty() || m_offline) {
        m_unknown.objects.clear();
        return render();
    }
    Rpc::ResolveObjects request;
    request.objects = m_unknown.objects.mid(0, namesPerCall);
    m_unknown.objects.remove(0, request.objects.size());
    resolve(request, [this](const Base::Result<Rpc::ResolveObjectsReply> &reply) {
        remember(reply);
        askNames();
    });
}

void AuditParse::remember(const Base::Result<Rpc::ResolveObjectsReply> &reply)
{
    if (!reply) {
        m_offline = true;
        note(QStringLiteral("objects stay numbers: %1").arg(reply.error().detail));
        return;
    }
    for (const Rpc::AuditObjectName &name : reply->names)
        m_names.insert(name.objectId, {int(name.type), name.path.toUtf8()});
}

QByteArray AuditParse::rewritten(const AuditLine &line) const
{
    const auto known = m_names.constFind(line.objectId);
    const bool named = known != m_names.cend() && !known->path.isEmpty() && types() == AuditTypes::Own;
    const QByteArrayView type =
        named ? auditTypeName(known->type, AuditTypes::Own) : auditTypeName(line.type, types());
    const QByteArray object = named ? known->path : QByteArray::number(line.objectId);
    return readableAuditLine(line, type, object);
}

void AuditParse::render()
{
    QByteArray out;
    out.reserve(m_taken + m_taken / 2);
    for (const Piece &piece : m_pieces) {
        if (!piece.line) {
            out += piece.bytes;
            continue;
        }
        if (!m_options.bare)
            out += piece.line->prefix;
        out += rewritten(*piece.line);
        if (piece.bytes.endsWith('\n'))
            out += '\n';
    }
    m_pieces.clear();
    const bool taken = write(out);
    m_buffer.remove(0, std::exchange(m_taken, 0));
    if (!taken)
        return finished(Base::Result<void>(Base::Code::Io, QStringLiteral("nobody reads the output")));
    if (m_end)
        return finished({});
    QMetaObject::invokeMethod(this, &AuditParse::next, Qt::QueuedConnection);
}

} // namespace Tools

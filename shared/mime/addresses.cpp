// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/addresses.h"

#include "mime/tokens.h"

namespace Mime {

namespace {

/// Reads the list in one pass, one character or token at a time.
class Reader
{
public:
    Reader(QByteArrayView value, int maximum) : m_in(value), m_maximum(maximum) { }
    QList<Address> read();

private:
    void step();
    void stepInAngle();
    void addText(QByteArrayView text, bool quoted);
    void addAt();
    void beginGroup();
    void endGroup();
    void beginAngle();
    void endAngle();
    void endElement();
    Address bareAddress() const;

    TokenReader m_in;
    int m_maximum;
    QList<Address> m_out;
    bool m_inGroup = false;

    // The element being read, outside of angle brackets.
    QByteArray m_phrase; ///< all text, one blank between words
    QByteArray
        m_word; ///< the last word without blanks around dots and at signs, or the first one with an at sign
    qsizetype m_beforeWord = 0; ///< length of m_phrase before m_word
    qsizetype m_wordAt = -1; ///< where m_word has its last at sign
    QByteArray m_comment;
    bool m_gap = false; ///< blanks or a comment since the last text
    bool m_glue = false; ///< the last text was an unquoted dot or at sign
    bool m_literal = false; ///< inside [...]

    // Its angle address.
    bool m_inAngle = false;
    bool m_hasAngle = false;
    QByteArray m_name;
    QByteArray m_spec;
    qsizetype m_specAt = -1;
    QByteArray m_route;
};

QList<Address> Reader::read()
{
    while (!m_in.atEnd() && m_out.size() < m_maximum) {
        if (m_in.skipBlanks())
            m_gap = true;
        else if (m_in.peek() == '(' && !m_literal) {
            if (QByteArray comment = m_in.comment(); m_comment.isEmpty())
                m_comment = std::move(comment);
            m_gap = true;
        } else if (m_inAngle)
            stepInAngle();
        else
            step();
    }
    if (m_out.size() < m_maximum)
        endElement();
    endGroup();
    return std::move(m_out);
}

void Reader::step()
{
    if (m_in.peek() == '"') {
        addText(m_in.quotedString(), true);
        return;
    }
    char c = m_in.take();
    if (c == '\\' && !m_in.atEnd())
        return addText(QByteArrayView(&(c = m_in.take()), 1), true);
    if (c == ',') {
        endElement();
    } else if (c == ';') {
        endElement();
        endGroup();
    } else if (c == ':' && !m_literal) {
        beginGroup();
    } else if (c == '<') {
        beginAngle();
    } else if (c == '>') {
        m_gap = true;
    } else if (c == '@') {
        addAt();
    } else {
        m_literal = (m_literal || (c == '[' && m_word.endsWith('@'))) && c != ']';
        addText(QByteArrayView(&c, 1), false);
    }
}

void Reader::addText(QByteArrayView text, bool quoted)
{
    const bool dot = !quoted && text == ".";
    const bool newWord = m_gap && !m_glue && !dot;
    if (newWord && m_wordAt < 0) {
        m_beforeWord = m_phrase.size();
        m_word.clear();
    }
    if (m_gap && !m_phrase.isEmpty())
        m_phrase.append(' ');
    m_phrase.append(text);
    if (m_wordAt < 0 || !newWord)
        m_word.append(text);
    m_gap = false;
    m_glue = dot;
}

void Reader::addAt()
{
    if (m_gap && !m_phrase.isEmpty())
        m_phrase.append(' ');
    m_phrase.append('@');
    m_wordAt = m_word.size();
    m_word.append('@');
    m_gap = false;
    m_glue = true;
}

void Reader::beginGroup()
{
    if (m_hasAngle)
        endElement();
    endGroup();
    m_out.append({Address::Kind::GroupBegin, {}, {}, m_phrase, {}});
    m_inGroup = true;
    m_phrase.clear();
    endElement();
}

void Reader::endGroup()
{
    if (std::exchange(m_inGroup, false))
        m_out.append({Address::Kind::GroupEnd, {}, {}, {}, {}});
}

void Reader::beginAngle()
{
    if (m_hasAngle) { // a comma was forgotten; the text since belongs to this address
        QByteArray phrase = std::exchange(m_phrase, {});
        endElement();
        m_phrase = std::move(phrase);
    }
    m_inAngle = true;
    m_hasAngle = true;
    m_name = std::exchange(m_phrase, {});
    m_word.clear();
    m_wordAt = -1;
    m_literal = false;
}

void Reader::stepInAngle()
{
    const bool inRoute = m_specAt >= 0 && m_spec.startsWith('@') && m_route.isEmpty();
    if (m_in.peek() == '"') {
        m_spec.append(m_in.quotedString());
        return;
    }
    const char c = m_in.take();
    if (c == '>') {
        endAngle();
    } else if (c == ';' || (c == ',' && !inRoute)) {
        endAngle();
        endElement();
        if (c == ';')
            endGroup();
    } else if (c == ':' && inRoute) {
        m_route = std::exchange(m_spec, {});
        m_specAt = -1;
    } else if (c != '<') {
        if (c == '@')
            m_specAt = m_spec.size();
        m_spec.append(c);
    }
}

void Reader::endAngle()
{
    m_inAngle = false;
    m_gap = true;
    m_glue = false;
}

Address Reader::bareAddress() const
{
    Address address;
    if (m_wordAt < 0) {
        address.name = m_comment;
        address.mailbox = m_phrase;
        return address;
    }
    address.name = m_beforeWord > 0 ? m_phrase.first(m_beforeWord) : m_comment;
    address.mailbox = m_word.first(m_wordAt);
    address.host = m_word.sliced(m_wordAt + 1);
    return address;
}

void Reader::endElement()
{
    if (m_hasAngle) {
        Address address;
        address.name = m_name.isEmpty() ? m_comment : m_name;
        address.route = m_route;
        address.mailbox = m_specAt < 0 ? m_spec : m_spec.first(m_specAt);
        if (m_specAt >= 0)
            address.host = m_spec.sliced(m_specAt + 1);
        m_out.append(std::move(address));
    } else if (!m_phrase.isEmpty()) {
        m_out.append(bareAddress());
    }
    for (QByteArray *text : {&m_phrase, &m_word, &m_comment, &m_name, &m_spec, &m_route})
        text->clear();
    m_beforeWord = 0;
    m_wordAt = m_specAt = -1;
    m_gap = m_glue = m_literal = m_inAngle = m_hasAngle = false;
}

} // namespace

QList<Address> parseAddresses(QByteArrayView value, int maximum)
{
    return Reader(value, maximum).read();
}

} // namespace Mime

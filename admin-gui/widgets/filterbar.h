// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>

class QCompleter;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class QTimer;

namespace Widgets {

/// A field for a filter in some language: it is checked as it is typed, its words are proposed, its
/// conditions stand below as chips that can be removed. What the language is, functions say.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// A condition, and where it stands in the text.
    struct Chip
    {
        QString text;
        std::function<QString(const QString &)> removed; ///< the text without it
    };
    /// What a text means.
    struct Meaning
    {
        QString mistake; ///< a sentence; empty = it is understood
        qsizetype at = 0; ///< of the mistake
        qsizetype length = 0;
        QList<Chip> chips;
    };
    /// What can be typed instead of a piece.
    struct Proposals
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        QStringList words;
    };
    struct Language
    {
        std::function<Meaning(const QString &)> understand;
        std::function<Proposals(const QString &, qsizetype cursor)> propose;
        std::function<QString(const QString &)> normalise; ///< what was pasted
    };

    FilterBar(Language language, const QString &name, const QString &example, QWidget *parent = nullptr);

    /// As it was applied last.
    QString filter() const { return m_applied; }
    /// Takes it over, and applies it if it is understood.
    void setFilter(const QString &text);
    QLineEdit *field() const { return m_field; }
    /// Widgets behind the field.
    QHBoxLayout *row() const { return m_row; }
    /// Of what is typed; empty = it is understood.
    QString mistake() const { return m_meaning.mistake; }

Q_SIGNALS:
    /// Return was pressed, a chip removed, or filter set, and it is understood.
    void applied(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void showChips();
    void propose();
    void insert(const QString &word);
    void apply();

    Language m_language;
    Meaning m_meaning;
    Proposals m_proposals;
    QString m_applied;
    QLineEdit *m_field;
    QLabel *m_sign;
    QLabel *m_problem;
    QWidget *m_chips;
    QHBoxLayout *m_row;
    QCompleter *m_completer;
    QStringListModel *m_words;
};

} // namespace Widgets

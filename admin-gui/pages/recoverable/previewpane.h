// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverablepreview.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace Widgets {
class Faces;
}

namespace Pages {

/// Shows one deleted item: its header, its text, its attachments by name. Text only: nothing is fetched or
/// run.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(Models::Backend &backend, QWidget *parent = nullptr);

    /// \a ordinal as Models::RecoverableModel::ordinalOf().
    void show(Base::StoreId store, const Base::RecoverableObject &object, int ordinal);
    /// Nothing, or many, is chosen.
    void clear(const QString &why);
    /// The view has changed at the server.
    void forget() { m_preview.forget(); }
    /// "hint", "loading", "error", "data": for tests.
    QString face() const;

private:
    QWidget *makeContent();
    void fill();

    Models::RecoverablePreview m_preview;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    QLabel *m_headers = nullptr;
    QLabel *m_note = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_attachmentsTitle = nullptr;
    QListWidget *m_attachments = nullptr;
    Widgets::Faces *m_faces = nullptr;
    std::function<void()> m_again;
};

} // namespace Pages

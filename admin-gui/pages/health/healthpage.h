// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health.h"
#include "pages/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Widgets {
class Faces;
} // namespace Widgets

namespace Pages {

class CheckRow;

/// What is wrong at the server, or could be: a row for each check, the worst first.
class HealthPage : public Page
{
    Q_OBJECT
public:
    HealthPage(Models::Backend &backend, QWidget *parent);

    void activate() override { m_model.start(); }
    void deactivate() override { m_model.stop(); }
    void refresh() override { m_model.refresh(); }
    /// \a argument: id of a check, which is opened.
    void open(const QString &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    Widgets::Faces *faces() const { return m_faces; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeHead();
    bool reaches(const QString &page) const;
    void showRows();
    void showSummary();
    void mend(const Models::HealthLine &line);
    void tellWorse();

    Models::Backend &m_backend;
    Models::Health m_model;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_everything = nullptr;
    Widgets::Faces *m_faces;
    QHash<QString, CheckRow *> m_rows;
    QStringList m_order;
    QString m_wanted; ///< a check to be opened once it is there
};

} // namespace Pages

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/configuration/optionpane.h"

#include "models/configchanges.h"
#include "widgets/optioneditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

namespace {

/// The value that an editor begins with.
QString startValue(const Models::OptionLine &line)
{
    if (line.unset)
        return line.option.fallback;
    return line.edited.value_or(line.option.stored);
}

} // namespace

OptionPane::OptionPane(Models::Configuration &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_layout(new QVBoxLayout)
    , m_place(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setLayout(m_layout);
    m_title = addText();
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary = addText();
    m_layout->addLayout(m_place);
    m_problem = addText();
    m_default = new QPushButton(tr("Back to the &default"), content);
    m_revert = new QPushButton(tr("&Take the change back"), content);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_default);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    m_layout->addLayout(buttons);
    m_badge = addText();
    m_values = addText();
    m_help = addText();
    m_layout->addStretch();
    setWidget(content);
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_model.unset(m_key);
        show(m_key);
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_model.revert(m_key);
        show(m_key);
    });
    connect(&m_model, &Models::Configuration::changesChanged, this, &OptionPane::tell);
    show({});
}

QLabel *OptionPane::addText()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

void OptionPane::show(const QString &key)
{
    m_key = key;
    delete m_editor;
    m_editor = nullptr;
    if (const Models::OptionLine *line = m_model.line(key))
        makeEditor(*line, startValue(*line));
    tell();
}

void OptionPane::makeEditor(const Models::OptionLine &line, const QString &value)
{
    m_editor = new Widgets::OptionEditor(line.option, value, widget());
    m_place->addWidget(m_editor);
    m_editor->show();
    connect(m_editor, &Widgets::OptionEditor::edited, this,
        [this](const QString &text) { m_model.edit(m_key, text); });
}

void OptionPane::tell()
{
    const Models::OptionLine *line = m_model.line(m_key);
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_summary, m_badge, m_values, m_help, m_default, m_revert})
        one->setVisible(line);
    m_problem->setVisible(line && !line->problem.isEmpty());
    if (!line) {
        m_title->setText(tr("Choose an option on the left to change it."));
        return;
    }
    const Rpc::OptionState &option = line->option;
    m_title->setText(option.key);
    m_summary->setText(option.summary);
    m_problem->setText(tr("Not valid: %1").arg(line->problem));
    m_default->setEnabled(!option.fileOnly && !line->unset && (line->isSecret() || option.origin != 0 || line->edited));
    m_revert->setEnabled(line->isChanged());
    if (m_editor)
        m_editor->setEnabled(!option.fileOnly);
    m_badge->setText(option.fileOnly
            ? tr("Read-only: it names a program to run, and is changed in the service's file and nowhere else.")
            : option.reloadable ? tr("Reload: a change is in force as soon as it is applied.")
                                       : tr("Restart: a change is written into the file, and is in force "
                                            "after the service was restarted."));
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("(empty)") : value; };
    m_values->setText(tr("In force: %1\nIn the file: %2\nDefault: %3\nKind: %4")
                          .arg(shown(option.value), shown(option.stored), shown(option.fallback),
                              Models::kindText(option)));
    m_help->setText(option.help);
    m_layout->activate(); // texts wrap anew
}

} // namespace Pages

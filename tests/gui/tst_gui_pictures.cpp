// SPDX-License-Identifier: GPL-3.0-or-later
#include "evilserver.h"
#include "frame/certificatedialog.h"
#include "frame/colorscheme.h"
#include "frame/connectwindow.h"
#include "frame/mainwindow.h"
#include "guitest.h"
#include "pages/page.h"
#include "pages/purge/purgedialog.h"
#include "widgets/faces.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

using Frame::ColorScheme;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// A button that has not the room for its text; empty = none.
QString clippedButton(const QWidget &window)
{
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        if (button->isVisible() && button->width() < icon + text)
            return button->text();
    }
    return {};
}

} // namespace

/// Every page and dialog with data: light and dark, left to right and right to left. ctest runs it at 100 %
/// and at 200 %. The pictures are to be looked at.
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(str("kopano"));
        QCoreApplication::setApplicationName(str("test"));
    }

    void everyPageAndDialog_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("reversed");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, right to left") << false << true;
        QTest::newRow("dark, right to left") << true << true;
    }
    void everyPageAndDialog()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, reversed);
        QSettings().clear();
        const QPalette before = QApplication::palette();
        QApplication::setPalette(Frame::paletteOf(dark ? ColorScheme::Dark : ColorScheme::Light));
        QApplication::setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
        m_kind = str("%1-%2-%3")
                     .arg(qRound(qApp->devicePixelRatio() * 100))
                     .arg(dark ? str("dark") : str("light"), reversed ? str("rtl") : str("ltr"));
        pages();
        dialogs();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(before);
    }

private:
    static std::unique_ptr<FakeServer> makeServer(Gui::Evil &answers)
    {
        Models::ServerEntry entry;
        entry.id = str("example");
        entry.name = str("Example");
        entry.url = str("https://mail.example.com:237/");
        entry.color = str("#c01c28");
        auto server = std::make_unique<FakeServer>(entry);
        answers.serve(server->fake);
        Models::Identity identity;
        identity.login = str("boss");
        identity.store = {7};
        identity.adminLevel = 2;
        server->fake.setIdentity(identity);
        return server;
    }
    static bool isLoading(const QWidget &window)
    {
        for (const auto *faces : window.findChildren<Widgets::Faces *>()) {
            if (faces->isVisible() && faces->face() == str("loading"))
                return true;
        }
        return false;
    }
    void keep(QWidget &widget, const QString &name) const
    {
        QTRY_VERIFY2(!isLoading(widget), qPrintable(name));
        for (auto *view : widget.findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0
                && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(Gui::picture(widget, str("all-%1-%2").arg(m_kind, name)));
        QCOMPARE(clippedButton(widget), QString());
    }
    void pages() const
    {
        Gui::Evil answers{str("Example "), "{\"messages\":3}", 1'790'000'000};
        Frame::MainWindow window(makeServer(answers));
        window.resize(1280, 800);
        window.show();
        for (const QString &id : window.pages()) {
            window.showPage(id);
            keep(window, id);
            auto *tabs = window.findChild<Pages::Page *>(id)->findChild<QTabWidget *>();
            for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                keep(window, str("%1-%2").arg(id).arg(tab));
            }
        }
    }
    void dialogs() const
    {
        Gui::Evil answers{str("Example "), "{\"messages\":3}", 40};
        const auto server = makeServer(answers);
        Pages::PurgeDialog purge(*server);
        purge.show();
        keep(purge, str("purge"));
        Frame::ConnectWindow connecting;
        connecting.QWidget::show();
        keep(connecting, str("connect"));
        Client::CertificateInfo own;
        own.subject = own.issuer = str("mail.example.com");
        own.names = {str("mail.example.com")};
        own.sha256 = QByteArray(32, 's');
        const Client::CertificateFinding finding{
            {own}, {str("The certificate is self-signed, and untrusted")}};
        for (const QByteArray &pinned : {QByteArray(), QByteArray(32, 'p')}) {
            Frame::CertificateDialog dialog(str("mail.example.com"), finding, pinned);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            keep(dialog, pinned.isEmpty() ? str("certificate") : str("certificate-changed"));
        }
    }

    QTemporaryDir m_folder;
    QString m_kind;
};

QTEST_MAIN(TestPictures)
#include "tst_gui_pictures.moc"

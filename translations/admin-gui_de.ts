<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditFilter</name>
    <message>
        <source>There is no key “%1”. Put quotes around it to search for the text.</source>
        <translation>Es gibt keinen Schlüssel „%1“. In Anführungszeichen gesetzt wird nach dem Text gesucht.</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Nach dem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A limit of time has one value and a colon, and no minus before it.</source>
        <translation>Eine Zeitgrenze hat einen Wert und einen Doppelpunkt, und kein Minus davor.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Denied access</source>
        <translation>Verweigerte Zugriffe</translation>
    </message>
    <message>
        <source>Delegate access</source>
        <translation>Zugriffe von Stellvertretern</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Handeln für andere</translation>
    </message>
    <message>
        <source>Acts of administrators</source>
        <translation>Handlungen von Administratoren</translation>
    </message>
    <message>
        <source>Starts and signals</source>
        <translation>Starts und Signale</translation>
    </message>
    <message>
        <source>This is no list of saved filters.</source>
        <translation>Das ist keine Liste gespeicherter Filter.</translation>
    </message>
    <message>
        <source>A filter has no name.</source>
        <translation>Ein Filter hat keinen Namen.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood: %2</source>
        <translation>Der Filter „%1“ wird nicht verstanden: %2</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Examples: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</source>
        <translation>„%1“ ist keine Zeit. Beispiele: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</translation>
    </message>
    <message>
        <source>“%1” is no network. Example: 10.0.0.0/8.</source>
        <translation>„%1“ ist kein Netz. Beispiel: 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>LTR</source>
        <comment>Translate as RTL for languages written from right to left</comment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Frame::Activities</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>What was done in this window</source>
        <translation>Was in diesem Fenster getan wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 – undone</source>
        <translation>%1 – rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Frame::CertificateDialog</name>
    <message>
        <source>The server shows another certificate</source>
        <translation>Der Server zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Diesem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>On the server this command prints the fingerprint:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</source>
        <translation>Auf dem Server gibt dieser Befehl den Fingerabdruck aus:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>You have pinned another certificate for %1. Either the server has a new one, or somebody is between you and the server. Ask who runs it before you go on.</source>
        <translation>Sie haben für %1 ein anderes Zertifikat angeheftet. Entweder hat der Server ein neues, oder jemand steht zwischen Ihnen und dem Server. Fragen Sie den Betreiber, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Das Zertifikat</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <translation>Gilt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Kette:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256-Fingerabdruck:</translation>
    </message>
    <message>
        <source>Pinned until now:</source>
        <translation>Bisher angeheftet:</translation>
    </message>
    <message>
        <source>To replace the pinned certificate type the host&apos;s name, %1:</source>
        <translation>Geben Sie den Namen des Rechners ein, %1, um das angeheftete Zertifikat zu ersetzen:</translation>
    </message>
    <message>
        <source>Replace the pin</source>
        <translation>Anheftung ersetzen</translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <translation>Ich habe den Fingerabdruck verglichen</translation>
    </message>
    <message>
        <source>Trust for this session</source>
        <translation>Für diese Sitzung vertrauen</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dieses Zertifikat anheften</translation>
    </message>
</context>
<context>
    <name>Frame::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>A page, an action, a user, an option or a filter</source>
        <translation>Eine Seite, eine Aktion, ein Benutzer, eine Option oder ein Filter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation>Option von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Frame::ConnectWindow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the saved servers</source>
        <translation>In den gespeicherten Servern suchen</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Gespeicherte Server</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>file:///run/kopano/server.sock, https://host:237/ or default:</source>
        <translation>file:///run/kopano/server.sock, https://host:237/ oder default:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Account of this computer (local socket)</source>
        <translation>Konto dieses Rechners (lokaler Socket)</translation>
    </message>
    <message>
        <source>&amp;Login by:</source>
        <translation>Anme&amp;ldung durch:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring of the system</source>
        <translation>Im &amp;Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is asked for each time.</source>
        <translation>Hier gibt es keinen Schlüsselbund: das Passwort wird jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>&amp;Key and certificate:</source>
        <translation>S&amp;chlüssel und Zertifikat:</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Trusted aut&amp;horities:</source>
        <translation>&amp;Vertraute Stellen:</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>PEM-Datei; leer: die des Systems</translation>
    </message>
    <message>
        <source>&amp;Color tag:</source>
        <translation>&amp;Farbmarke:</translation>
    </message>
    <message>
        <source>Change nothing on this ser&amp;ver</source>
        <translation>An diesem Se&amp;rver nichts ändern</translation>
    </message>
    <message>
        <source>Forget the pin</source>
        <translation>Anheftung vergessen</translation>
    </message>
    <message>
        <source>Pinned certificate:</source>
        <translation>Angeheftetes Zertifikat:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Connect – Kopano administration</source>
        <translation>Verbinden – Kopano-Verwaltung</translation>
    </message>
    <message>
        <source>No servers are saved yet.</source>
        <translation>Noch sind keine Server gespeichert.</translation>
    </message>
    <message>
        <source>Connect to this computer</source>
        <translation>Mit diesem Rechner verbinden</translation>
    </message>
    <message>
        <source>none; the certificate is checked as usual</source>
        <translation>keines; das Zertifikat wird wie üblich geprüft</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>Lists of servers (*.json)</source>
        <translation>Serverlisten (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were added.</source>
        <translation>
            <numerusform>%n Server wurde hinzugefügt.</numerusform>
            <numerusform>%n Server wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>The keyring has no password for this server: %1</source>
        <translation>Der Schlüsselbund hat kein Passwort für diesen Server: %1</translation>
    </message>
    <message>
        <source>The server answers, and takes this login.</source>
        <translation>Der Server antwortet und nimmt diese Anmeldung an.</translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation>Das Passwort wurde nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>You did not trust the certificate.</source>
        <translation>Sie haben dem Zertifikat nicht vertraut.</translation>
    </message>
</context>
<context>
    <name>Frame::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs of the server</source>
        <translation>Aufträge des Servers</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>It stops after its present step; what is done stays done.</source>
        <translation>Er hält nach dem jetzigen Schritt an; was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Frame::MainWindow</name>
    <message>
        <source>%1 – Kopano administration</source>
        <translation>%1 – Kopano-Verwaltung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>Die Verbindung besteht wieder.</translation>
    </message>
    <message>
        <source>connected as SYSTEM</source>
        <translation>verbunden als SYSTEM</translation>
    </message>
    <message>
        <source>connected as %1</source>
        <translation>verbunden als %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, nur lesend</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>Verbindungsaufbau…</translation>
    </message>
    <message>
        <source>logging in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>The connection was lost at %1. What you see is as it was then; it is being tried again.</source>
        <translation>Die Verbindung ging um %1 verloren. Sie sehen den Stand von damals; ein neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it is being tried again.</source>
        <translation>Der Server ist nicht erreichbar; ein neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>This page has changes that are not applied.</source>
        <translation>Diese Seite hat Änderungen, die nicht angewendet sind.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop refreshing (Space)</source>
        <translation>Nicht mehr aktualisieren (Leertaste)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Find pages, actions, users, options and filters (Ctrl+K)</source>
        <translation>Seiten, Aktionen, Benutzer, Optionen und Filter finden (Strg+K)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Set &amp;up the server…</source>
        <translation>Server &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>Auf der Seite &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Details at the side</source>
        <translation>&amp;Einzelheiten an der Seite</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Notices on the desktop</source>
        <translation>&amp;Hinweise auf dem Desktop</translation>
    </message>
    <message>
        <source>When the connection is lost, a job has ended or something at the server became worse</source>
        <translation>Wenn die Verbindung verloren geht, ein Auftrag endet oder sich am Server etwas verschlechtert</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Filter of the security log</source>
        <translation>Filter des Sicherheitsprotokolls</translation>
    </message>
    <message>
        <source>This server has no users yet.</source>
        <translation>Dieser Server hat noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Set up the server…</source>
        <translation>Server einrichten…</translation>
    </message>
</context>
<context>
    <name>Frame::Notifier</name>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection is being tried again.</source>
        <translation>Ein neuer Verbindungsversuch läuft.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>Die Verbindung besteht wieder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>name of the server, then what has happened</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Frame::ShortcutSheet</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle Zeilen wählen</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Go to the next row with this text</source>
        <translation>Zur nächsten Zeile mit diesem Text gehen</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Umschalt+Klick auf einen Titel</translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation>Nach einer weiteren Spalte sortieren</translation>
    </message>
    <message>
        <source>A to G</source>
        <translation>A bis G</translation>
    </message>
    <message>
        <source>Sort the sessions by a column</source>
        <translation>Sitzungen nach einer Spalte sortieren</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Show or hide a column of the sessions</source>
        <translation>Eine Spalte der Sitzungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>End the chosen sessions</source>
        <translation>Gewählte Sitzungen beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>In den Tastenkürzeln suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Frame::TrayNotices</name>
    <message>
        <source>This desktop has no tray that shows notices.</source>
        <translation>Dieser Desktop hat keine Leiste, die Hinweise zeigt.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>This program was built without a keyring.</source>
        <translation>Dieses Programm wurde ohne Schlüsselbund gebaut.</translation>
    </message>
</context>
<context>
    <name>Models::Assistant</name>
    <message numerus="yes">
        <source>There are %n company(ies).</source>
        <translation>
            <numerusform>Es gibt %n Mandanten.</numerusform>
            <numerusform>Es gibt %n Mandanten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n user(s).</source>
        <translation>
            <numerusform>Es gibt %n Benutzer.</numerusform>
            <numerusform>Es gibt %n Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a public store.</source>
        <translation>Es gibt einen öffentlichen Store.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The company %1 was made.</source>
        <translation>Der Mandant %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>A user needs a login and a password.</source>
        <translation>Ein Benutzer braucht einen Anmeldenamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The user %1 was made.</source>
        <translation>Der Benutzer %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The public store was made.</source>
        <translation>Der öffentliche Store wurde angelegt.</translation>
    </message>
    <message>
        <source>Name the user whose inbox is looked at.</source>
        <translation>Nennen Sie den Benutzer, in dessen Posteingang gesehen wird.</translation>
    </message>
    <message>
        <source>This user has no inbox.</source>
        <translation>Dieser Benutzer hat keinen Posteingang.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s) in the inbox. Run the command on the server now, then look again.</source>
        <translation>
            <numerusform>%n Nachricht liegt im Posteingang. Führen Sie den Befehl jetzt auf dem Server aus und sehen Sie dann wieder nach.</numerusform>
            <numerusform>%n Nachrichten liegen im Posteingang. Führen Sie den Befehl jetzt auf dem Server aus und sehen Sie dann wieder nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message came: there are %n message(s) in the inbox now.</source>
        <translation>
            <numerusform>Eine Nachricht kam an: jetzt liegt %n Nachricht im Posteingang.</numerusform>
            <numerusform>Eine Nachricht kam an: jetzt liegen %n Nachrichten im Posteingang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet: there are still %n message(s) in the inbox.</source>
        <translation>
            <numerusform>Noch kam nichts an: im Posteingang liegt weiterhin %n Nachricht.</numerusform>
            <numerusform>Noch kam nichts an: im Posteingang liegen weiterhin %n Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done before.</source>
        <translation>Schon zuvor erledigt.</translation>
    </message>
</context>
<context>
    <name>Models::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Impersonator</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Handeln für andere</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <translation>Verwaltung: %1</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>spoofed</source>
        <translation>vorgetäuscht</translation>
    </message>
    <message>
        <source>Events cannot be written just now: %1</source>
        <translation>Ereignisse können gerade nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Events that could not be written since the server started: %1.</source>
        <translation>Ereignisse, die seit dem Start des Servers nicht geschrieben werden konnten: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object number</source>
        <translation>Objektnummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>Models::AuditVerify</name>
    <message>
        <source>Record %1: %2. It and the records after it cannot be trusted.</source>
        <translation>Datensatz %1: %2. Ihm und den Datensätzen danach ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>%1 records were checked: %2.</source>
        <translation>%1 Datensätze wurden geprüft: %2.</translation>
    </message>
    <message>
        <source>%1 records, the chain is intact, signed checkpoints: %2.</source>
        <translation>%1 Datensätze, die Kette ist unversehrt, signierte Prüfpunkte: %2.</translation>
    </message>
    <message>
        <source>Last signed checkpoint: record %1, %2.</source>
        <translation>Letzter signierter Prüfpunkt: Datensatz %1, %2.</translation>
    </message>
</context>
<context>
    <name>Models::Catalogue</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Mean, waiting included</source>
        <translation>Mittel, mit Wartezeit</translation>
    </message>
    <message>
        <source>Mean of the work alone</source>
        <translation>Mittel der Arbeit allein</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>Age of the oldest (s)</source>
        <translation>Alter der ältesten (s)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>System for the server</source>
        <translation>System für den Server</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Connections with a login</source>
        <translation>Verbindungen mit Anmeldung</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Answered from the database</source>
        <translation>Aus der Datenbank beantwortet</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation>SQL-Anweisungen</translation>
    </message>
    <message>
        <source>SELECT</source>
        <translation>SELECT</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>UPDATE</translation>
    </message>
    <message>
        <source>INSERT</source>
        <translation>INSERT</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>DELETE</translation>
    </message>
    <message>
        <source>Failed SQL statements</source>
        <translation>Fehlgeschlagene SQL-Anweisungen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Reads that wait</source>
        <translation>Wartende Lesevorgänge</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>Wartende Schreibvorgänge</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Dauer eines Commits</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Cache-Treffer</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Einmalanmeldung</translation>
    </message>
    <message>
        <source>Local socket</source>
        <translation>Lokaler Socket</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Beginning and end of sessions</source>
        <translation>Beginn und Ende von Sitzungen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not used for too long</source>
        <translation>Zu lange nicht benutzt</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Neue Verbindungen</translation>
    </message>
    <message>
        <source>Size of all stores</source>
        <translation>Größe aller Stores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Endgültig entfernt</translation>
    </message>
    <message>
        <source>Messages and folders</source>
        <translation>Nachrichten und Ordner</translation>
    </message>
    <message>
        <source>Files of large messages</source>
        <translation>Dateien großer Nachrichten</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Mail flow</source>
        <translation>Mailfluss</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
</context>
<context>
    <name>Models::ConfigHistory</name>
    <message>
        <source>Changed outside</source>
        <translation>Außerhalb geändert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>Models::Configuration</name>
    <message>
        <source>This is no duration such as 300, 90s, 5m, 2h or 7d.</source>
        <translation>Das ist keine Dauer wie 300, 90s, 5m, 2h oder 7d.</translation>
    </message>
    <message>
        <source>This is no size such as 500, 64k, 20m or 1g.</source>
        <translation>Das ist keine Größe wie 500, 64k, 20m oder 1g.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is finer than the unit of the option.</source>
        <translation>Das ist feiner als die Einheit der Option.</translation>
    </message>
    <message>
        <source>The smallest value is %1.</source>
        <translation>Der kleinste Wert ist %1.</translation>
    </message>
    <message>
        <source>The largest value is %1.</source>
        <translation>Der größte Wert ist %1.</translation>
    </message>
    <message>
        <source>A value is one line.</source>
        <translation>Ein Wert ist eine Zeile.</translation>
    </message>
    <message>
        <source>This option needs a value.</source>
        <translation>Diese Option braucht einen Wert.</translation>
    </message>
    <message>
        <source>This must be yes or no.</source>
        <translation>Das muss yes oder no sein.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Das muss eines sein von: %1.</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>Jetzt in Kraft: %1.</translation>
    </message>
    <message>
        <source>Waiting for a restart: %1.</source>
        <translation>Wartet auf einen Neustart: %1.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Übernommen durch</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>Models::ConnectionAttempt</name>
    <message>
        <source>Only a local socket tells the server who you are: choose another way of login.</source>
        <translation>Nur ein lokaler Socket sagt dem Server, wer Sie sind: wählen Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>A client certificate can only be shown over https.</source>
        <translation>Ein Client-Zertifikat kann nur über https gezeigt werden.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Der Server zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>trusted for this session</source>
        <translation>für diese Sitzung vertraut</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Models::Dashboard</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>one point every %n second(s)</source>
        <translation>
            <numerusform>ein Punkt je %n Sekunde</numerusform>
            <numerusform>ein Punkt alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one point every %n minute(s)</source>
        <translation>
            <numerusform>ein Punkt je %n Minute</numerusform>
            <numerusform>ein Punkt alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No values: not connected, or the server did not run</source>
        <translation>Keine Werte: nicht verbunden, oder der Server lief nicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Models::DashboardMarks</name>
    <message>
        <source>Purge</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>Start of the server</source>
        <translation>Start des Servers</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>Models::Health</name>
    <message numerus="yes">
        <source>%n check(s) found something at %1.</source>
        <translation>
            <numerusform>%n Prüfung fand um %1 etwas.</numerusform>
            <numerusform>%n Prüfungen fanden um %1 etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n Prüfung wurde um %1 bestanden.</numerusform>
            <numerusform>Alle %n Prüfungen wurden um %1 bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n Prüfung bestanden.</numerusform>
            <numerusform>%n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n Prüfung um %1 bestanden.</numerusform>
            <numerusform>%n Prüfungen um %1 bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made.</source>
        <translation>
            <numerusform>%n Prüfung war nicht möglich.</numerusform>
            <numerusform>%n Prüfungen waren nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are still being made.</source>
        <translation>
            <numerusform>%n Prüfung läuft noch.</numerusform>
            <numerusform>%n Prüfungen laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>Models::HealthRules</name>
    <message>
        <source>It is being checked.</source>
        <translation>Wird geprüft.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Es konnte nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>Requests that wait longer than a second for a whole minute mean that all threads are busy.</source>
        <translation>Warten Anfragen eine ganze Minute lang länger als eine Sekunde, so sind alle Threads beschäftigt.</translation>
    </message>
    <message>
        <source>Mail programs become slow, and at last they give up.</source>
        <translation>Mailprogramme werden langsam und geben schließlich auf.</translation>
    </message>
    <message>
        <source>Show the number of threads</source>
        <translation>Anzahl der Threads zeigen</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Plattenplatz</translation>
    </message>
    <message>
        <source>The server needs room on its disk for each message it takes.</source>
        <translation>Der Server braucht auf seiner Platte Platz für jede Nachricht, die er annimmt.</translation>
    </message>
    <message>
        <source>When the disk is full, mail is refused and nothing can be changed any more.</source>
        <translation>Ist die Platte voll, so wird Mail abgelehnt und nichts kann mehr geändert werden.</translation>
    </message>
    <message>
        <source>Show the storage</source>
        <translation>Speicherplatz zeigen</translation>
    </message>
    <message>
        <source>Failed database statements</source>
        <translation>Fehlgeschlagene Datenbankanweisungen</translation>
    </message>
    <message>
        <source>A statement that fails is a fault of the disk, of the database, or of the server.</source>
        <translation>Eine fehlgeschlagene Anweisung ist ein Fehler der Platte, der Datenbank oder des Servers.</translation>
    </message>
    <message>
        <source>What was asked for was not done, and somebody was told an error.</source>
        <translation>Was verlangt war, geschah nicht, und jemandem wurde ein Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Show the log of the server</source>
        <translation>Log des Servers zeigen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Items are purged, logins delayed and records dated by the clock of the server.</source>
        <translation>Nach der Uhr des Servers werden Elemente gelöscht, Anmeldungen verzögert und Datensätze datiert.</translation>
    </message>
    <message>
        <source>With a wrong clock, items are kept too long or purged too early, and the security log has wrong times. The server purges nothing while it does not believe its clock.</source>
        <translation>Mit einer falschen Uhr werden Elemente zu lange aufbewahrt oder zu früh gelöscht, und das Sicherheitsprotokoll hat falsche Zeiten. Der Server löscht nichts endgültig, solange er seiner Uhr nicht glaubt.</translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation>Version der Datenbank</translation>
    </message>
    <message>
        <source>The tables of the database belong to a version of the server.</source>
        <translation>Die Tabellen der Datenbank gehören zu einer Version des Servers.</translation>
    </message>
    <message>
        <source>A server does not start with a database of another version.</source>
        <translation>Ein Server startet nicht mit einer Datenbank anderer Version.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Dienste zeigen</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Passwort der Datenbank</translation>
    </message>
    <message>
        <source>A database that is reached over a network needs a password that nobody guesses.</source>
        <translation>Eine Datenbank, die über ein Netz erreicht wird, braucht ein Passwort, das niemand errät.</translation>
    </message>
    <message>
        <source>Whoever reaches the database could read and change all mail.</source>
        <translation>Wer die Datenbank erreicht, könnte alle Mail lesen und ändern.</translation>
    </message>
    <message>
        <source>Show the option</source>
        <translation>Option zeigen</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>Der Server hat noch keinen Verlauf seiner Warteschlange.</translation>
    </message>
    <message>
        <source>No request has waited for long.</source>
        <translation>Keine Anfrage hat lange gewartet.</translation>
    </message>
    <message>
        <source>For a minute now, requests have waited for at least %1. More threads may help.</source>
        <translation>Seit einer Minute warten Anfragen mindestens %1. Mehr Threads können helfen.</translation>
    </message>
    <message>
        <source>The server does not tell how its disk is.</source>
        <translation>Der Server sagt nicht, wie es um seine Platte steht.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Platte des Servers ist voll.</translation>
    </message>
    <message>
        <source>The disk of the server has room.</source>
        <translation>Die Platte des Servers hat Platz.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk of the server.</source>
        <translation>%1 von %2 sind auf der Platte des Servers frei.</translation>
    </message>
    <message>
        <source>The server does not tell when a statement failed last.</source>
        <translation>Der Server sagt nicht, wann zuletzt eine Anweisung fehlschlug.</translation>
    </message>
    <message>
        <source>A database statement has failed at %1.</source>
        <translation>Eine Datenbankanweisung schlug am %1 fehl.</translation>
    </message>
    <message>
        <source>No database statement has failed since the server was started.</source>
        <translation>Seit dem Start des Servers schlug keine Datenbankanweisung fehl.</translation>
    </message>
    <message>
        <source>The last database statement that failed did so at %1.</source>
        <translation>Die letzte fehlgeschlagene Datenbankanweisung war am %1.</translation>
    </message>
    <message>
        <source>The server does not believe its clock: %1</source>
        <translation>Der Server glaubt seiner Uhr nicht: %1</translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation>Die Uhr des Servers stimmt mit der dieses Rechners überein.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer are %1 apart; one of them is wrong.</source>
        <translation>Die Uhren des Servers und dieses Rechners gehen um %1 auseinander; eine davon ist falsch.</translation>
    </message>
    <message>
        <source>The server does not tell which database it has.</source>
        <translation>Der Server sagt nicht, welche Datenbank er hat.</translation>
    </message>
    <message>
        <source>The database has the version of the server: it works with no other one.</source>
        <translation>Die Datenbank hat die Version des Servers: er arbeitet mit keiner anderen.</translation>
    </message>
    <message>
        <source>The database is a file of the server: there is no password that could be guessed.</source>
        <translation>Die Datenbank ist eine Datei des Servers: es gibt kein Passwort zu erraten.</translation>
    </message>
    <message>
        <source>This program does not know the database “%1”.</source>
        <translation>Dieses Programm kennt die Datenbank „%1“ nicht.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Programs stop trusting a server on the day its certificate ends.</source>
        <translation>Programme vertrauen einem Server nicht mehr, sobald sein Zertifikat abläuft.</translation>
    </message>
    <message>
        <source>Nobody can connect over the network until there is a new one.</source>
        <translation>Niemand kann sich über das Netz verbinden, bis es ein neues gibt.</translation>
    </message>
    <message>
        <source>Show the certificate file</source>
        <translation>Zertifikatsdatei zeigen</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Sicherheitsprotokoll</translation>
    </message>
    <message>
        <source>The security log tells who has logged in, and who has opened the mail of others.</source>
        <translation>Das Sicherheitsprotokoll sagt, wer sich angemeldet und wer fremde Mail geöffnet hat.</translation>
    </message>
    <message>
        <source>Without it, nobody can find out afterwards what has happened.</source>
        <translation>Ohne es kann niemand nachher feststellen, was geschah.</translation>
    </message>
    <message>
        <source>Writing of the security log</source>
        <translation>Schreiben des Sicherheitsprotokolls</translation>
    </message>
    <message>
        <source>Each event has to get into the security log.</source>
        <translation>Jedes Ereignis muss ins Sicherheitsprotokoll gelangen.</translation>
    </message>
    <message>
        <source>What was not written is lost to whoever has to find out what has happened.</source>
        <translation>Was nicht geschrieben wurde, fehlt dem, der feststellen muss, was geschah.</translation>
    </message>
    <message>
        <source>Chain of the security log</source>
        <translation>Kette des Sicherheitsprotokolls</translation>
    </message>
    <message>
        <source>Each record holds a hash of all records before it; this program has checked them.</source>
        <translation>Jeder Datensatz enthält einen Hash aller vorigen; dieses Programm hat sie geprüft.</translation>
    </message>
    <message>
        <source>If the chain is broken, somebody has changed or removed records.</source>
        <translation>Ist die Kette gebrochen, so hat jemand Datensätze geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Show the security log</source>
        <translation>Sicherheitsprotokoll zeigen</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Many failed logins mean that somebody guesses passwords, or that a program has a wrong one.</source>
        <translation>Viele fehlgeschlagene Anmeldungen bedeuten, dass jemand Passwörter errät oder ein Programm ein falsches hat.</translation>
    </message>
    <message>
        <source>A password that is guessed opens a mailbox.</source>
        <translation>Ein erratenes Passwort öffnet ein Postfach.</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Fehlgeschlagene Anmeldungen zeigen</translation>
    </message>
    <message>
        <source>Failed logins of one address</source>
        <translation>Fehlgeschlagene Anmeldungen einer Adresse</translation>
    </message>
    <message>
        <source>More than five failed logins in a minute from one address are seldom a mistake.</source>
        <translation>Mehr als fünf fehlgeschlagene Anmeldungen je Minute von einer Adresse sind selten ein Versehen.</translation>
    </message>
    <message>
        <source>Connections without encryption</source>
        <translation>Unverschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>What other computers reach has to be encrypted, because passwords and mail go over it.</source>
        <translation>Was andere Rechner erreichen, muss verschlüsselt sein, denn Passwörter und Mail gehen darüber.</translation>
    </message>
    <message>
        <source>Whoever is on the way can read them.</source>
        <translation>Wer auf dem Weg liegt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Optionen zeigen</translation>
    </message>
    <message>
        <source>This connection does not leave the computer: it needs no certificate.</source>
        <translation>Diese Verbindung verlässt den Rechner nicht: sie braucht kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of the server has ended on %1.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server ends in %n day(s), on %1.</source>
        <translation>
            <numerusform>Das Zertifikat des Servers läuft in %n Tag ab, am %1.</numerusform>
            <numerusform>Das Zertifikat des Servers läuft in %n Tagen ab, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>Das Sicherheitsprotokoll ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The security log is written, but not kept where it can be searched and checked.</source>
        <translation>Das Sicherheitsprotokoll wird geschrieben, aber nicht dort aufbewahrt, wo es durchsucht und geprüft werden kann.</translation>
    </message>
    <message>
        <source>The security log is written and kept.</source>
        <translation>Das Sicherheitsprotokoll wird geschrieben und aufbewahrt.</translation>
    </message>
    <message>
        <source>The security log cannot be written: %1</source>
        <translation>Das Sicherheitsprotokoll kann nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the security log were lost since the server was started.</source>
        <translation>
            <numerusform>%n Ereignis des Sicherheitsprotokolls ging seit dem Start des Servers verloren.</numerusform>
            <numerusform>%n Ereignisse des Sicherheitsprotokolls gingen seit dem Start des Servers verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every event got into the security log since the server was started.</source>
        <translation>Jedes Ereignis seit dem Start des Servers gelangte ins Sicherheitsprotokoll.</translation>
    </message>
    <message>
        <source>No login has failed in the last minute.</source>
        <translation>In der letzten Minute schlug keine Anmeldung fehl.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) have failed in the last minute.</source>
        <translation>
            <numerusform>%n Anmeldung schlug in der letzten Minute fehl.</numerusform>
            <numerusform>%n Anmeldungen schlugen in der letzten Minute fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address had more than five failed logins in the last minute.</source>
        <translation>Keine Adresse hatte in der letzten Minute mehr als fünf fehlgeschlagene Anmeldungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) from %1 have failed in the last minute.</source>
        <translation>
            <numerusform>%n Anmeldung von %1 schlug in der letzten Minute fehl.</numerusform>
            <numerusform>%n Anmeldungen von %1 schlugen in der letzten Minute fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other computers reach is encrypted.</source>
        <translation>Was andere Rechner erreichen, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Other computers reach the service %1 without encryption: %2.</source>
        <translation>Andere Rechner erreichen den Dienst %1 unverschlüsselt: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Each service that was there in the last week should be there now.</source>
        <translation>Jeder Dienst, der in der letzten Woche da war, soll auch jetzt da sein.</translation>
    </message>
    <message>
        <source>What it does is not done: mail does not arrive, or mail programs cannot connect.</source>
        <translation>Seine Arbeit bleibt liegen: Mail kommt nicht an, oder Mailprogramme können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Versions of the services</source>
        <translation>Versionen der Dienste</translation>
    </message>
    <message>
        <source>All services should have the version of the server.</source>
        <translation>Alle Dienste sollen die Version des Servers haben.</translation>
    </message>
    <message>
        <source>Services of another version may not know what the server tells them.</source>
        <translation>Dienste anderer Version verstehen womöglich nicht, was der Server ihnen sagt.</translation>
    </message>
    <message>
        <source>Changed configuration files</source>
        <translation>Geänderte Konfigurationsdateien</translation>
    </message>
    <message>
        <source>A service works with its files as they were when it read them last.</source>
        <translation>Ein Dienst arbeitet mit seinen Dateien so, wie er sie zuletzt gelesen hat.</translation>
    </message>
    <message>
        <source>What somebody wrote into a file is not in force until the service reads it.</source>
        <translation>Was jemand in eine Datei schrieb, gilt erst, wenn der Dienst sie liest.</translation>
    </message>
    <message>
        <source>Options that wait for a restart</source>
        <translation>Optionen, die auf einen Neustart warten</translation>
    </message>
    <message>
        <source>Some options are read only when a service starts.</source>
        <translation>Manche Optionen werden nur beim Start eines Dienstes gelesen.</translation>
    </message>
    <message>
        <source>The service works with the values from before until it is started anew.</source>
        <translation>Der Dienst arbeitet mit den bisherigen Werten, bis er neu gestartet wird.</translation>
    </message>
    <message>
        <source>Configuration files with errors</source>
        <translation>Konfigurationsdateien mit Fehlern</translation>
    </message>
    <message>
        <source>A service that runs does not notice an error in its files before it is started anew.</source>
        <translation>Ein laufender Dienst bemerkt einen Fehler in seinen Dateien erst beim nächsten Start.</translation>
    </message>
    <message>
        <source>At the next start the service would not come up.</source>
        <translation>Beim nächsten Start käme der Dienst nicht hoch.</translation>
    </message>
    <message>
        <source>Show the configuration</source>
        <translation>Konfiguration zeigen</translation>
    </message>
    <message>
        <source>Warnings about configuration files</source>
        <translation>Warnungen zu Konfigurationsdateien</translation>
    </message>
    <message>
        <source>Lines that a service does not know, or that do nothing, are often typing mistakes.</source>
        <translation>Zeilen, die ein Dienst nicht kennt oder die nichts bewirken, sind oft Tippfehler.</translation>
    </message>
    <message>
        <source>What somebody meant to set is not set.</source>
        <translation>Was jemand einstellen wollte, ist nicht eingestellt.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Searches find what the search service has indexed.</source>
        <translation>Suchen finden, was der Suchdienst indiziert hat.</translation>
    </message>
    <message>
        <source>New messages are not found.</source>
        <translation>Neue Nachrichten werden nicht gefunden.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende Mail</translation>
    </message>
    <message>
        <source>Mail that leaves should not wait for longer than an hour.</source>
        <translation>Ausgehende Mail sollte nicht länger als eine Stunde warten.</translation>
    </message>
    <message>
        <source>Mail arrives late, or comes back.</source>
        <translation>Mail kommt spät an oder kommt zurück.</translation>
    </message>
    <message>
        <source>Show the outgoing queue</source>
        <translation>Ausgehende Warteschlange zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are connected, and none is missing.</source>
        <translation>
            <numerusform>%n Dienst ist verbunden, keiner fehlt.</numerusform>
            <numerusform>%n Dienste sind verbunden, keiner fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were connected in the last week and are not now: %1.</source>
        <translation>
            <numerusform>%n Dienst war in der letzten Woche verbunden und ist es nicht mehr: %1.</numerusform>
            <numerusform>%n Dienste waren in der letzten Woche verbunden und sind es nicht mehr: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All services have the version of the server, %1.</source>
        <translation>Alle Dienste haben die Version des Servers, %1.</translation>
    </message>
    <message>
        <source>The server has the version %1, but there are: %2.</source>
        <translation>Der Server hat die Version %1, aber es gibt: %2.</translation>
    </message>
    <message>
        <source>All services have read their files as they are.</source>
        <translation>Alle Dienste haben ihre Dateien im jetzigen Stand gelesen.</translation>
    </message>
    <message>
        <source>Files were changed after they were read: %1.</source>
        <translation>Dateien wurden nach dem Lesen geändert: %1.</translation>
    </message>
    <message>
        <source>No option waits for a restart.</source>
        <translation>Keine Option wartet auf einen Neustart.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) wait for a restart: %1.</source>
        <translation>
            <numerusform>%n Option wartet auf einen Neustart: %1.</numerusform>
            <numerusform>%n Optionen warten auf einen Neustart: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 would not start with its present files: %2</source>
        <translation>Der Dienst %1 würde mit seinen jetzigen Dateien nicht starten: %2</translation>
    </message>
    <message>
        <source>All services would start with their present files.</source>
        <translation>Alle Dienste würden mit ihren jetzigen Dateien starten.</translation>
    </message>
    <message>
        <source>There are no warnings about the files.</source>
        <translation>Zu den Dateien gibt es keine Warnungen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s) about the files: %1</source>
        <translation>
            <numerusform>Zu den Dateien gibt es %n Warnung: %1</numerusform>
            <numerusform>Zu den Dateien gibt es %n Warnungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The search service does not tell how far behind its index is.</source>
        <translation>Der Suchdienst sagt nicht, wie weit sein Index zurückliegt.</translation>
    </message>
    <message>
        <source>The search index is %1 behind.</source>
        <translation>Der Suchindex liegt %1 zurück.</translation>
    </message>
    <message>
        <source>The spooler does not tell how old its oldest message is.</source>
        <translation>Der Spooler sagt nicht, wie alt seine älteste Nachricht ist.</translation>
    </message>
    <message>
        <source>The oldest message has waited to be sent for %1.</source>
        <translation>Die älteste Nachricht wartet seit %1 auf den Versand.</translation>
    </message>
    <message>
        <source>Deleted items that stay</source>
        <translation>Gelöschte Elemente, die bleiben</translation>
    </message>
    <message>
        <source>With a lifetime of 0, deleted items are never removed by themselves.</source>
        <translation>Bei einer Lebensdauer von 0 werden gelöschte Elemente nie von selbst entfernt.</translation>
    </message>
    <message>
        <source>They fill the disk, and the database becomes slower.</source>
        <translation>Sie füllen die Platte, und die Datenbank wird langsamer.</translation>
    </message>
    <message>
        <source>Removal of deleted items</source>
        <translation>Entfernen gelöschter Elemente</translation>
    </message>
    <message>
        <source>Each hour the server removes the items whose lifetime is over.</source>
        <translation>Stündlich entfernt der Server die Elemente, deren Lebensdauer vorbei ist.</translation>
    </message>
    <message>
        <source>What should be gone stays, on the disk and within reach of its owner.</source>
        <translation>Was weg sein sollte, bleibt auf der Platte und in Reichweite seines Eigentümers.</translation>
    </message>
    <message>
        <source>Show the deleted items</source>
        <translation>Gelöschte Elemente zeigen</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>The server can compare each stored message with the hash it had when it came.</source>
        <translation>Der Server kann jede gespeicherte Nachricht mit dem Hash vergleichen, den sie bei der Ankunft hatte.</translation>
    </message>
    <message>
        <source>A message that has changed on the disk cannot be read any more.</source>
        <translation>Eine auf der Platte veränderte Nachricht ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Compare them now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Stores without a user</source>
        <translation>Stores ohne Benutzer</translation>
    </message>
    <message>
        <source>A store stays when its user is deleted.</source>
        <translation>Ein Store bleibt, wenn sein Benutzer gelöscht wird.</translation>
    </message>
    <message>
        <source>It needs room, and nobody can read it until somebody gets it.</source>
        <translation>Er braucht Platz, und niemand kann ihn lesen, bis jemand ihn bekommt.</translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Benutzer zeigen</translation>
    </message>
    <message>
        <source>Users over their hard quota</source>
        <translation>Benutzer über ihrer harten Quota</translation>
    </message>
    <message>
        <source>A store must not become larger than its hard quota.</source>
        <translation>Ein Store darf nicht größer werden als seine harte Quota.</translation>
    </message>
    <message>
        <source>These users get no mail any more: it goes back to whoever has sent it.</source>
        <translation>Diese Benutzer bekommen keine Mail mehr: sie geht an den Absender zurück.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Benutzer zeigen</translation>
    </message>
    <message>
        <source>The server does not tell how long it keeps deleted items.</source>
        <translation>Der Server sagt nicht, wie lange er gelöschte Elemente aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted items are kept for %n day(s).</source>
        <translation>
            <numerusform>Gelöschte Elemente werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Gelöschte Elemente werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell how large its stores are.</source>
        <translation>Der Server sagt nicht, wie groß seine Stores sind.</translation>
    </message>
    <message>
        <source>Deleted items stay for ever; they take %1, and all other items %2.</source>
        <translation>Gelöschte Elemente bleiben für immer; sie belegen %1, alle übrigen %2.</translation>
    </message>
    <message>
        <source>The last removal of deleted items has failed: %1</source>
        <translation>Das letzte Entfernen gelöschter Elemente schlug fehl: %1</translation>
    </message>
    <message>
        <source>Deleted items are being removed just now.</source>
        <translation>Gelöschte Elemente werden gerade entfernt.</translation>
    </message>
    <message>
        <source>Deleted items were removed last at %1; none is overdue.</source>
        <translation>Gelöschte Elemente wurden zuletzt am %1 entfernt; keines ist überfällig.</translation>
    </message>
    <message>
        <source>No deleted item is overdue.</source>
        <translation>Kein gelöschtes Element ist überfällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted item(s) should have been removed more than a day ago.</source>
        <translation>
            <numerusform>%n gelöschtes Element sollte seit mehr als einem Tag entfernt sein.</numerusform>
            <numerusform>%n gelöschte Elemente sollten seit mehr als einem Tag entfernt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one has let the server compare them in the last 30 days (kopano-admin --verify-bodies).</source>
        <translation>In den letzten 30 Tagen hat niemand den Server sie vergleichen lassen (kopano-admin --verify-bodies).</translation>
    </message>
    <message numerus="yes">
        <source>%n stored message(s) were found damaged at %1.</source>
        <translation>
            <numerusform>%n gespeicherte Nachricht wurde am %1 beschädigt vorgefunden.</numerusform>
            <numerusform>%n gespeicherte Nachrichten wurden am %1 beschädigt vorgefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stored messages were as they should be at %1.</source>
        <translation>Alle gespeicherten Nachrichten waren am %1, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Every store has its user.</source>
        <translation>Jeder Store hat seinen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no user; together they take %1.</source>
        <translation>
            <numerusform>%n Store hat keinen Benutzer; belegt sind %1.</numerusform>
            <numerusform>%n Stores haben keinen Benutzer; zusammen belegen sie %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No user is over the hard quota.</source>
        <translation>Kein Benutzer ist über der harten Quota.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are over the hard quota: %1.</source>
        <translation>
            <numerusform>%n Benutzer ist über der harten Quota: %1.</numerusform>
            <numerusform>%n Benutzer sind über der harten Quota: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HealthSource</name>
    <message>
        <source>This login may not ask the server for it.</source>
        <translation>Diese Anmeldung darf den Server nicht danach fragen.</translation>
    </message>
    <message>
        <source>The server does not understand the question; it may be older than this program.</source>
        <translation>Der Server versteht die Frage nicht; er ist womöglich älter als dieses Programm.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The security log is not kept where it can be searched.</source>
        <translation>Das Sicherheitsprotokoll wird nicht dort aufbewahrt, wo es durchsucht werden kann.</translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>Das Sicherheitsprotokoll ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>Der Server hat noch keinen Verlauf seiner Warteschlange.</translation>
    </message>
    <message>
        <source>Only a system administrator may ask for it.</source>
        <translation>Nur ein Systemadministrator darf danach fragen.</translation>
    </message>
    <message>
        <source>No service “%1” is connected to the server.</source>
        <translation>Kein Dienst „%1“ ist mit dem Server verbunden.</translation>
    </message>
    <message>
        <source>It is not known how the server is reached.</source>
        <translation>Es ist nicht bekannt, wie der Server erreicht wird.</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Der Server zeigt kein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>Models::JobsModel</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Check of stored messages</source>
        <translation>Prüfung gespeicherter Nachrichten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores</source>
        <translation>
            <numerusform>%n Store</numerusform>
            <numerusform>%n Stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n wiederhergestellt</numerusform>
            <numerusform>%n wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::OrphansModel</name>
    <message>
        <source>by the next purge</source>
        <translation>beim nächsten Löschlauf</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Gehörte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Orphan since</source>
        <translation>Verwaist seit</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
</context>
<context>
    <name>Models::OutOfOffice</name>
    <message>
        <source>It would end before it begins.</source>
        <translation>Es endete, bevor es beginnt.</translation>
    </message>
    <message>
        <source>There is no text to answer with.</source>
        <translation>Es gibt keinen Text für die Antwort.</translation>
    </message>
    <message>
        <source>No answers are sent.</source>
        <translation>Es werden keine Antworten gesendet.</translation>
    </message>
    <message>
        <source>No answers are sent: that ended on %1.</source>
        <translation>Es werden keine Antworten gesendet: das endete am %1.</translation>
    </message>
    <message>
        <source>Answers are sent from %1 on.</source>
        <translation>Ab %1 werden Antworten gesendet.</translation>
    </message>
    <message>
        <source>Answers are being sent.</source>
        <translation>Es werden Antworten gesendet.</translation>
    </message>
    <message>
        <source>Answers are being sent until %1.</source>
        <translation>Bis %1 werden Antworten gesendet.</translation>
    </message>
</context>
<context>
    <name>Models::OwnAccount</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Quota warning at</source>
        <translation>Quota-Warnung bei</translation>
    </message>
    <message>
        <source>No more sending at</source>
        <translation>Kein Senden mehr bei</translation>
    </message>
    <message>
        <source>No more receiving at</source>
        <translation>Kein Empfang mehr bei</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Last logout</source>
        <translation>Letzte Abmeldung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>May write as you</source>
        <translation>Darf als Sie schreiben</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>%1, without a limit</source>
        <translation>%1, ohne Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Models::OwnSessions</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (diese)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (durch %2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Anmeldung durch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>Models::PeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Gemeinsamer Store</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>Models::Purge</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores that are marked for removal</source>
        <translation>
            <numerusform>%n zum Entfernen vorgemerkter Store</numerusform>
            <numerusform>%n zum Entfernen vorgemerkte Stores</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Count first: nothing is removed by that.</source>
        <translation>Zählen Sie zuerst: dadurch wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>Would be removed for good from the stores of the company %1: %2.</source>
        <translation>Aus den Stores des Mandanten %1 würde endgültig entfernt: %2.</translation>
    </message>
    <message>
        <source>Would be removed for good from the store %1: %2.</source>
        <translation>Aus dem Store %1 würde endgültig entfernt: %2.</translation>
    </message>
    <message>
        <source>The chosen items of the store %1 would be removed for good: %2.</source>
        <translation>Von den gewählten Elementen des Stores %1 würde endgültig entfernt: %2.</translation>
    </message>
    <message>
        <source>Everything that is deleted would be removed for good: %1.</source>
        <translation>Alles Gelöschte würde endgültig entfernt: %1.</translation>
    </message>
    <message>
        <source>Would be removed for good: %1.</source>
        <translation>Endgültig entfernt würde: %1.</translation>
    </message>
    <message>
        <source>The purge runs: %1 of %2.</source>
        <translation>Das endgültige Löschen läuft: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 each second.</source>
        <translation>%1 je Sekunde.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>Removed for good: %1.</source>
        <translation>Endgültig entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items were not there any more.</source>
        <translation>
            <numerusform>%n gewähltes Element war nicht mehr da.</numerusform>
            <numerusform>%n gewählte Elemente waren nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purge was cancelled. Until then these were removed for good: %1.</source>
        <translation>Das endgültige Löschen wurde abgebrochen. Bis dahin wurde endgültig entfernt: %1.</translation>
    </message>
    <message>
        <source>The purge did not come to its end. Until then these were removed for good: %1.</source>
        <translation>Das endgültige Löschen kam nicht ans Ende. Bis dahin wurde endgültig entfernt: %1.</translation>
    </message>
</context>
<context>
    <name>Models::Queue</name>
    <message>
        <source>No spooler is connected to this server.</source>
        <translation>Kein Spooler ist mit diesem Server verbunden.</translation>
    </message>
    <message>
        <source>The spooler on %1 is running for %2 (version %3, process %4).</source>
        <translation>Der Spooler auf %1 läuft seit %2 (Version %3, Prozess %4).</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableBodies</name>
    <message>
        <source>This item is not there any more; it was restored or purged meanwhile.</source>
        <translation>Dieses Element ist nicht mehr da; es wurde inzwischen wiederhergestellt oder endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableExport</name>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableModel</name>
    <message>
        <source>(top level)</source>
        <translation>(oberste Ebene)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (folder with %n messages)</source>
        <translation>
            <numerusform>%1 (Ordner mit %n Nachricht)</numerusform>
            <numerusform>%1 (Ordner mit %n Nachrichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Gelöscht aus</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableTree</name>
    <message>
        <source>%1 is deleted itself</source>
        <translation>%1 ist selbst gelöscht</translation>
    </message>
    <message>
        <source>%1 (deleted folder)</source>
        <translation>%1 (gelöschter Ordner)</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Gelöscht aus</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Models::Restore</name>
    <message>
        <source>The restore was ended before this item.</source>
        <translation>Das Wiederherstellen endete vor diesem Element.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are restored</source>
        <translation>
            <numerusform>%n Nachricht wird wiederhergestellt</numerusform>
            <numerusform>%n Nachrichten werden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has %1 now and %2 afterwards.</source>
        <translation>Der Store hat jetzt %1 und danach %2.</translation>
    </message>
    <message>
        <source>Its hard quota is %1.</source>
        <translation>Seine harte Quota ist %1.</translation>
    </message>
    <message>
        <source>Not everything fits: what is over the hard quota stays deleted.</source>
        <translation>Nicht alles passt: was über der harten Quota liegt, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>That is more than the quota allows without a warning.</source>
        <translation>Das ist mehr, als die Quota ohne Warnung erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing folders are made again: %1</source>
        <translation>
            <numerusform>%n fehlender Ordner wird neu angelegt: %1</numerusform>
            <numerusform>%n fehlende Ordner werden neu angelegt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RestoreResults</name>
    <message>
        <source>It was restored or purged meanwhile.</source>
        <translation>Es wurde inzwischen wiederhergestellt oder endgültig gelöscht.</translation>
    </message>
    <message>
        <source>It does not fit into the quota of the store.</source>
        <translation>Es passt nicht in die Quota des Stores.</translation>
    </message>
    <message>
        <source>The folder is full, or nested too deeply.</source>
        <translation>Der Ordner ist voll oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The folder cannot hold it.</source>
        <translation>Der Ordner kann es nicht aufnehmen.</translation>
    </message>
    <message>
        <source>It is being purged.</source>
        <translation>Es wird gerade endgültig gelöscht.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>It is called %1 now, because its name was taken.</source>
        <translation>Es heißt jetzt %1, weil sein Name vergeben war.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Models::Server</name>
    <message>
        <source>This connection is read-only: nothing is changed on this server from here.</source>
        <translation>Diese Verbindung ist nur lesend: von hier wird an diesem Server nichts geändert.</translation>
    </message>
    <message>
        <source>The server does not take this account of the computer for an administrator. Its option local_admin_users names who is one.</source>
        <translation>Der Server hält dieses Konto des Rechners nicht für einen Administrator. Seine Option local_admin_users nennt, wer einer ist.</translation>
    </message>
    <message>
        <source>The server wants a way of login that this program does not have.</source>
        <translation>Der Server verlangt eine Anmeldung, die dieses Programm nicht beherrscht.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es besteht keine Verbindung zum Server.</translation>
    </message>
</context>
<context>
    <name>Models::ServerList</name>
    <message>
        <source>This is no list of servers: %1</source>
        <translation>Das ist keine Serverliste: %1</translation>
    </message>
    <message>
        <source>This is no list of servers.</source>
        <translation>Das ist keine Serverliste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Zuletzt verbunden</translation>
    </message>
</context>
<context>
    <name>Models::ServiceLog</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Lines may be missing here: the service logged more than it keeps.</source>
        <translation>Hier können Zeilen fehlen: der Dienst hat mehr geschrieben, als er aufhebt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Models::Services</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Running; file changed</source>
        <translation>Läuft; Datei geändert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>This service is not connected to this server: it does not run, or is not installed.</source>
        <translation>Dieser Dienst ist nicht mit dem Server verbunden: er läuft nicht oder ist nicht installiert.</translation>
    </message>
    <message>
        <source>A configuration file was changed since it was loaded last.</source>
        <translation>Eine Konfigurationsdatei wurde nach dem letzten Laden geändert.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
</context>
<context>
    <name>Models::SessionGroups</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>CPU-Zeit (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>Models::SessionsModel</name>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (durch %2)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>arbeitet seit %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>TLS</comment>
        <translation>kein</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Anmeldung durch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>CPU-Zeit (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>Models::SharingModel</name>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>See that it is there</source>
        <translation>Sehen, dass es da ist</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Read and add, delete their own</source>
        <translation>Lesen und hinzufügen, Eigenes löschen</translation>
    </message>
    <message>
        <source>Read and add, change their own</source>
        <translation>Lesen und hinzufügen, Eigenes ändern</translation>
    </message>
    <message>
        <source>Read, change and delete</source>
        <translation>Lesen, ändern und löschen</translation>
    </message>
    <message>
        <source>Read, add, change and delete</source>
        <translation>Lesen, hinzufügen, ändern und löschen</translation>
    </message>
    <message>
        <source>Everything but sharing</source>
        <translation>Alles außer Freigeben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>see</source>
        <translation>sehen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>change their own</source>
        <translation>Eigenes ändern</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>delete their own</source>
        <translation>Eigenes löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>make folders</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>(all folders)</source>
        <translation>(alle Ordner)</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <translation>%1 darf: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken away.</source>
        <translation>
            <numerusform>%n Eintrag wurde weggenommen.</numerusform>
            <numerusform>%n Einträge wurden weggenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>Models::StoresModel</name>
    <message>
        <source>Public store</source>
        <translation>Öffentlicher Store</translation>
    </message>
    <message>
        <source>Public store of %1</source>
        <translation>Öffentlicher Store von %1</translation>
    </message>
    <message>
        <source>%1 (without a user)</source>
        <translation>%1 (ohne Benutzer)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Models::Tiles</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Failed logins in a minute</source>
        <translation>Fehlgeschlagene Anmeldungen in einer Minute</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Hat Platz</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Models::UserImport</name>
    <message>
        <source>There is a user with this login already.</source>
        <translation>Es gibt schon einen Benutzer mit diesem Anmeldenamen.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>kann angelegt werden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Sicherheitsprotokoll</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschte Elemente</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Services and logs</source>
        <translation>Dienste und Logs</translation>
    </message>
    <message>
        <source>Outgoing queue</source>
        <translation>Ausgehende Warteschlange</translation>
    </message>
</context>
<context>
    <name>Pages::AccountPane</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Benutzter Teil der Quota</translation>
    </message>
    <message>
        <source>Your store: %1</source>
        <translation>Ihr Store: %1</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantDialog</name>
    <message>
        <source>Set up the server</source>
        <translation>Server einrichten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a step, and &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 von %2 Schritten sind erledigt.</translation>
    </message>
    <message>
        <source>Name the user and the server.</source>
        <translation>Nennen Sie den Benutzer und den Server.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>This server keeps companies apart from each other. Everybody belongs to one, so the first is made first.</source>
        <translation>Dieser Server trennt Mandanten voneinander. Jeder gehört zu einem, deshalb wird der erste zuerst angelegt.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Make the &amp;company</source>
        <translation>Mandanten &amp;anlegen</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Erster Benutzer</translation>
    </message>
    <message>
        <source>Somebody who gets mail, and may administer the server from other computers.</source>
        <translation>Jemand, der Mail bekommt und den Server von anderen Rechnern aus verwalten darf.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>An&amp;meldename:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>Vollständiger &amp;Name:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Is a system &amp;administrator</source>
        <translation>Ist &amp;Systemadministrator</translation>
    </message>
    <message>
        <source>Make the &amp;user</source>
        <translation>&amp;Benutzer anlegen</translation>
    </message>
    <message>
        <source>Public store</source>
        <translation>Öffentlicher Store</translation>
    </message>
    <message>
        <source>Folders that everybody sees. Mail programs show them once there is a folder in them.</source>
        <translation>Ordner, die alle sehen. Mailprogramme zeigen sie, sobald ein Ordner darin ist.</translation>
    </message>
    <message>
        <source>Make the &amp;public store</source>
        <translation>Ö&amp;ffentlichen Store anlegen</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>A message goes to the user in the way that mail from outside does. Count the messages of the inbox, run the command below on the server, and look whether there is one more.</source>
        <translation>Eine Nachricht geht an den Benutzer auf dem Weg, den Mail von außen nimmt. Zählen Sie die Nachrichten im Posteingang, führen Sie den Befehl unten auf dem Server aus und sehen Sie nach, ob es eine mehr ist.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Look into the inbox</source>
        <translation>In den &amp;Posteingang sehen</translation>
    </message>
    <message>
        <source>Login by IMAP</source>
        <translation>Anmeldung über IMAP</translation>
    </message>
    <message>
        <source>Logs in from this computer as a mail program does. The certificate of the server is checked; the password is not sent without encryption.</source>
        <translation>Meldet sich von diesem Rechner an wie ein Mailprogramm. Das Zertifikat des Servers wird geprüft; ohne Verschlüsselung wird das Passwort nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Encrypted from the beginning (port 993)</source>
        <translation>Von Anfang an &amp;verschlüsselt (Port 993)</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for a while; a broken disk is another matter. Have this command run every night by cron or a timer of systemd, copy the archives to another computer, and try once to bring one back.</source>
        <translation>Gelöschtes lässt sich eine Weile zurückholen; eine defekte Platte ist etwas anderes. Lassen Sie diesen Befehl jede Nacht von cron oder einem systemd-Timer ausführen, kopieren Sie die Archive auf einen anderen Rechner und versuchen Sie einmal, eines zurückzuholen.</translation>
    </message>
    <message>
        <source>A &amp;backup is made regularly</source>
        <translation>Eine S&amp;icherung wird regelmäßig gemacht</translation>
    </message>
    <message>
        <source>You said that a backup is made.</source>
        <translation>Sie sagten, dass eine Sicherung gemacht wird.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantStep</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Pages::AuditDetails</name>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>The line of the log</source>
        <translation>Die Zeile des Logs</translation>
    </message>
    <message>
        <source>The &amp;line of the log:</source>
        <translation>Die Zei&amp;le des Logs:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>The record before, of the same session; without one, of the same user, address and program</source>
        <translation>Der Datensatz davor, aus derselben Sitzung; ohne eine solche: von demselben Benutzer, derselben Adresse und demselben Programm</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The record after, of the same session; without one, of the same user, address and program</source>
        <translation>Der Datensatz danach, aus derselben Sitzung; ohne eine solche: von demselben Benutzer, derselben Adresse und demselben Programm</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Alle von diesem &amp;Benutzer zeigen</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Alle von dieser &amp;Adresse zeigen</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Alle über dieses &amp;Objekt zeigen</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Alle dieser &amp;Sitzung zeigen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>Pages::AuditFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ready and saved filters</source>
        <translation>Fertige und gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Copy as link</source>
        <translation>Als &amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Name des Filters „%1“:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Der Filter „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Others can paste it into their filter field.</source>
        <translation>Der Link ist in der Zwischenablage. Andere können ihn in ihr Filterfeld einfügen.</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Filter importieren</translation>
    </message>
    <message>
        <source>Filters (*.json)</source>
        <translation>Filter (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) were imported.</source>
        <translation>
            <numerusform>%n Filter wurde importiert.</numerusform>
            <numerusform>%n Filter wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>Filter exportieren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Pages::AuditPage</name>
    <message>
        <source>Filter of the security log</source>
        <translation>Filter des Sicherheitsprotokolls</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Show new records as they come</source>
        <translation>Neue Datensätze sofort zeigen</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Let the records stand; go on with those that came meanwhile</source>
        <translation>Die Datensätze stehen lassen; danach mit den inzwischen gekommenen fortfahren</translation>
    </message>
    <message>
        <source>Jump to the &amp;newest</source>
        <translation>Zum &amp;neuesten springen</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>&amp;Pfade</translation>
    </message>
    <message>
        <source>Paths of objects instead of their numbers</source>
        <translation>Pfade der Objekte statt ihrer Nummern</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>The record in full (F4)</source>
        <translation>Der ganze Datensatz (F4)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Check that no record was changed or removed</source>
        <translation>Prüfen, dass kein Datensatz geändert oder entfernt wurde</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Shown records…</source>
        <translation>An&amp;gezeigte Datensätze…</translation>
    </message>
    <message>
        <source>S&amp;elected records…</source>
        <translation>Gewählte &amp;Datensätze…</translation>
    </message>
    <message>
        <source>&amp;Everything that fits the filter…</source>
        <translation>Alles, was zum &amp;Filter passt…</translation>
    </message>
    <message>
        <source>The command cannot say all of this filter: it shows more.</source>
        <translation>Der Befehl kann diesen Filter nicht ganz ausdrücken: er zeigt mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n Datensatz angezeigt</numerusform>
            <numerusform>%n Datensätze angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records a second, one of %2 is shown</source>
        <translation>%1 Datensätze je Sekunde, einer von %2 wird gezeigt</translation>
    </message>
    <message>
        <source>following the log</source>
        <translation>folgt dem Log</translation>
    </message>
    <message>
        <source>searching, down to record %1</source>
        <translation>sucht, bis hinab zu Datensatz %1</translation>
    </message>
    <message>
        <source>no more can be shown: narrow the filter, or export everything that fits it</source>
        <translation>mehr kann nicht gezeigt werden: engen Sie den Filter ein, oder exportieren Sie alles, was zu ihm passt</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>das ist alles</translation>
    </message>
    <message>
        <source>scroll down for older ones</source>
        <translation>ältere beim Hinabblättern</translation>
    </message>
    <message>
        <source>Audit logging is off on this server. It begins when the option audit_log_enabled is changed and the server is started again.</source>
        <translation>Das Sicherheitsprotokoll ist auf diesem Server ausgeschaltet. Es beginnt, wenn die Option audit_log_enabled geändert und der Server neu gestartet ist.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>The server writes the lines of its security log, but keeps no records that can be searched here. They are kept from when the option audit_trail is changed and the server is started again.</source>
        <translation>Der Server schreibt die Zeilen seines Sicherheitsprotokolls, bewahrt aber keine Datensätze auf, die hier durchsucht werden können. Das beginnt, wenn die Option audit_trail geändert und der Server neu gestartet ist.</translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation>Kein Datensatz passt.</translation>
    </message>
    <message>
        <source>Widen the range to 7 days</source>
        <translation>Zeitraum auf 7 Tage erweitern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Es gibt noch keine Datensätze.</translation>
    </message>
    <message>
        <source>The records up to number %1</source>
        <translation>Die Datensätze bis Nummer %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;line of the log</source>
        <translation>Zei&amp;le des Logs kopieren</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Alle von diesem &amp;Benutzer zeigen</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Alle von dieser &amp;Adresse zeigen</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Alle über dieses &amp;Objekt zeigen</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Alle dieser &amp;Sitzung zeigen</translation>
    </message>
</context>
<context>
    <name>Pages::AuditRange</name>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
</context>
<context>
    <name>Pages::AuditStrip</name>
    <message>
        <source>Records over time</source>
        <translation>Datensätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>Drag over a range to see it alone.</source>
        <translation>Ziehen Sie über einen Bereich, um nur ihn zu sehen.</translation>
    </message>
    <message>
        <source>%1 – %2: records %3, of these shown %4, refused or failed %5</source>
        <translation>%1 – %2: Datensätze %3, davon angezeigt %4, verweigert oder fehlgeschlagen %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Pages::AuditTable</name>
    <message>
        <source>Records of the security log</source>
        <translation>Datensätze des Sicherheitsprotokolls</translation>
    </message>
    <message>
        <source>So many records can only be sorted by time.</source>
        <translation>So viele Datensätze lassen sich nur nach der Zeit sortieren.</translation>
    </message>
</context>
<context>
    <name>Pages::AuditWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Records written: %1</source>
        <translation>Geschriebene Datensätze: %1</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>Geprüfte Datensätze: %1</translation>
    </message>
    <message>
        <source>The log could not be checked: %1</source>
        <translation>Das Log konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Checking the chain of records…</source>
        <translation>Die Kette der Datensätze wird geprüft…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n record(s).</source>
        <translation>
            <numerusform>%1 hat %n Datensatz.</numerusform>
            <numerusform>%1 hat %n Datensätze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ChartPane</name>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>&amp;Values as a table</source>
        <translation>&amp;Werte als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Threshold…</source>
        <translation>S&amp;chwelle…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation>W&amp;erte kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Save values as CS&amp;V…</source>
        <translation>Werte als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save values as &amp;JSON…</source>
        <translation>Werte als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation>Menü des Diagramms %1</translation>
    </message>
    <message>
        <source>Whole page, values, threshold, export</source>
        <translation>Ganze Seite, Werte, Schwelle, Export</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this many MiB; 0 draws none:</source>
        <translation>In %1 eine Linie bei so vielen MiB ziehen; 0 zieht keine:</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this value; 0 draws none:</source>
        <translation>In %1 eine Linie bei diesem Wert ziehen; 0 zieht keine:</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Pages::CheckRow</name>
    <message>
        <source>Why it is checked:</source>
        <translation>Warum geprüft wird:</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Hide why this is checked</source>
        <translation>Grund der Prüfung ausblenden</translation>
    </message>
    <message>
        <source>Show why this is checked</source>
        <translation>Grund der Prüfung zeigen</translation>
    </message>
    <message>
        <source>Effect of a problem:</source>
        <translation>Folge des Problems:</translation>
    </message>
</context>
<context>
    <name>Pages::ConfigurationPage</name>
    <message>
        <source>Search options</source>
        <translation>Optionen suchen</translation>
    </message>
    <message>
        <source>Search options by any text</source>
        <translation>Optionen nach beliebigem Text suchen</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>This service has no options.</source>
        <translation>Dieser Dienst hat keine Optionen.</translation>
    </message>
    <message>
        <source>Options and history</source>
        <translation>Optionen und Verlauf</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Options of the service</source>
        <translation>Optionen des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Ans&amp;ehen und anwenden…</translation>
    </message>
    <message>
        <source>The changes that were not applied were discarded.</source>
        <translation>Die nicht angewendeten Änderungen wurden verworfen.</translation>
    </message>
    <message>
        <source>Apply or discard the changes before you go to another service.</source>
        <translation>Wenden Sie die Änderungen an oder verwerfen Sie sie, bevor Sie zu einem anderen Dienst gehen.</translation>
    </message>
    <message>
        <source>Some values are not valid yet.</source>
        <translation>Manche Werte sind noch ungültig.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not valid.</source>
        <translation>
            <numerusform>%n Wert ist ungültig.</numerusform>
            <numerusform>%n Werte sind ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by reload</source>
        <translation>
            <numerusform>%n durch Neuladen</numerusform>
            <numerusform>%n durch Neuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a restart</source>
        <translation>
            <numerusform>%n nach einem Neustart</numerusform>
            <numerusform>%n nach einem Neustart</numerusform>
        </translation>
    </message>
    <message>
        <source>The service would not start with its present files.</source>
        <translation>Der Dienst würde mit seinen jetzigen Dateien nicht starten.</translation>
    </message>
    <message>
        <source>A configuration file was changed since the service loaded it.</source>
        <translation>Eine Konfigurationsdatei wurde geändert, nachdem der Dienst sie geladen hatte.</translation>
    </message>
    <message>
        <source>The files were like that already.</source>
        <translation>Die Dateien waren schon so.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Angewendet.</translation>
    </message>
    <message>
        <source>Configuration of %1 changed (version %2)</source>
        <translation>Konfiguration von %1 geändert (Version %2)</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Put it back anyway</source>
        <translation>Trotzdem zurücksetzen</translation>
    </message>
    <message>
        <source>Version %1 was not put back: %2</source>
        <translation>Version %1 wurde nicht zurückgesetzt: %2</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>This server tells no statistics.</source>
        <translation>Dieser Server gibt keine Statistik aus.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Paused %1, %n sample(s) waiting</source>
        <translation>
            <numerusform>Seit %1 angehalten, %n Messwert wartet</numerusform>
            <numerusform>Seit %1 angehalten, %n Messwerte warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::EndSessionsDialog</name>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Told to the user, and written into the audit log</source>
        <translation>Wird dem Benutzer gesagt und ins Sicherheitsprotokoll geschrieben</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung beenden</numerusform>
            <numerusform>%n Sitzungen beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sitzungen, die beendet werden</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · session %4</source>
        <translation>%1 · %2 · %3 · Sitzung %4</translation>
    </message>
</context>
<context>
    <name>Pages::FilterBar</name>
    <message>
        <source>Deleted between</source>
        <translation>Gelöscht zwischen</translation>
    </message>
    <message>
        <source>Find in subject, sender, folder</source>
        <translation>In Betreff, Absender, Ordner finden</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Beliebige Größe</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>First day of deletion</source>
        <translation>Erster Tag der Löschung</translation>
    </message>
    <message>
        <source>Last day of deletion</source>
        <translation>Letzter Tag der Löschung</translation>
    </message>
</context>
<context>
    <name>Pages::HealthPage</name>
    <message>
        <source>There is nothing to check.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation>&amp;Alles jetzt prüfen</translation>
    </message>
    <message>
        <source>Also checks the chain of the security log and counts the deleted items. That takes the server some time and is noted in its security log.</source>
        <translation>Prüft auch die Kette des Sicherheitsprotokolls und zählt die gelöschten Elemente. Das kostet den Server einige Zeit und steht dann in seinem Sicherheitsprotokoll.</translation>
    </message>
    <message>
        <source>The comparison could not be started: %1</source>
        <translation>Der Vergleich konnte nicht gestartet werden: %1</translation>
    </message>
</context>
<context>
    <name>Pages::HistoryPane</name>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versionen der Konfiguration</translation>
    </message>
    <message>
        <source>Comparison of versions</source>
        <translation>Vergleich von Versionen</translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation>Diese Version &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>There is no version of this configuration yet. The first change makes one.</source>
        <translation>Noch gibt es keine Version dieser Konfiguration. Die erste Änderung legt eine an.</translation>
    </message>
    <message>
        <source>Choose one version to put it back.</source>
        <translation>Wählen Sie eine Version, um zu ihr zurückzukehren.</translation>
    </message>
    <message>
        <source>Choose one version to compare it with the present files, or two to compare them.</source>
        <translation>Wählen Sie eine Version, um sie mit den jetzigen Dateien zu vergleichen, oder zwei, um sie miteinander zu vergleichen.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>The versions could not be compared: %1</source>
        <translation>Die Versionen konnten nicht verglichen werden: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImapCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This is no mail server: it sends lines without an end.</source>
        <translation>Das ist kein Mailserver: er sendet Zeilen ohne Ende.</translation>
    </message>
    <message>
        <source>The server does not greet as a mail server: %1</source>
        <translation>Der Server begrüßt nicht wie ein Mailserver: %1</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>Der Server lehnt ab: %1</translation>
    </message>
    <message>
        <source>The server does not begin to encrypt: %1</source>
        <translation>Der Server beginnt keine Verschlüsselung: %1</translation>
    </message>
    <message>
        <source>The login was refused: %1</source>
        <translation>Die Anmeldung wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 has logged in by IMAP.</source>
        <translation>%1 hat sich über IMAP angemeldet.</translation>
    </message>
    <message>
        <source>The server does not encrypt here; the password was not sent. Use the port with TLS.</source>
        <translation>Der Server verschlüsselt hier nicht; das Passwort wurde nicht gesendet. Verwenden Sie den Port mit TLS.</translation>
    </message>
    <message>
        <source>The server allows no login here.</source>
        <translation>Der Server erlaubt hier keine Anmeldung.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>Die Verbindung schlug fehl: %1</translation>
    </message>
    <message>
        <source>The certificate is not trusted, the password was not sent: %1</source>
        <translation>Dem Zertifikat wird nicht vertraut, das Passwort wurde nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImportDialog</name>
    <message>
        <source>Users of the file</source>
        <translation>Benutzer der Datei</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns: login, fullname, email, password, company, admin. Nothing is made before you have seen every line.</source>
        <translation>Eine CSV-Datei, deren erste Zeile die Spalten nennt: login, fullname, email, password, company, admin. Nichts wird angelegt, bevor Sie jede Zeile gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>die Datei ist größer als 16 MiB</translation>
    </message>
    <message numerus="yes">
        <source>Make %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer anlegen</numerusform>
            <numerusform>%n Benutzer anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made, %2 not: see the last column.</source>
        <translation>%1 angelegt, %2 nicht: siehe letzte Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n Benutzer wurde angelegt.</numerusform>
            <numerusform>%n Benutzer wurden angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ItemsView</name>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschte Elemente</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Export as files…</source>
        <translation>Als Dateien &amp;exportieren…</translation>
    </message>
    <message>
        <source>Writes each chosen message into a file of a folder</source>
        <translation>Schreibt jede gewählte Nachricht in eine Datei eines Ordners</translation>
    </message>
    <message>
        <source>Removes the chosen items for good</source>
        <translation>Entfernt die gewählten Elemente endgültig</translation>
    </message>
    <message>
        <source>Restore this &amp;folder…</source>
        <translation>Diesen &amp;Ordner wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen (%1).</source>
        <translation>
            <numerusform>%n Element ist gewählt (%1).</numerusform>
            <numerusform>%n Elemente sind gewählt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing in this folder is deleted.</source>
        <translation>In diesem Ordner ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>Only the first %1 items are shown.</source>
        <translation>Nur die ersten %1 Elemente werden angezeigt.</translation>
    </message>
    <message>
        <source>Select &amp;all %1</source>
        <translation>&amp;Alle %1 wählen</translation>
    </message>
    <message>
        <source>Select &amp;all %1 matching</source>
        <translation>&amp;Alle %1 passenden wählen</translation>
    </message>
    <message>
        <source>A restore is running.</source>
        <translation>Eine Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>Brings the chosen items back</source>
        <translation>Holt die gewählten Elemente zurück</translation>
    </message>
    <message>
        <source>P&amp;urge selected…</source>
        <translation>Gewählte end&amp;gültig löschen…</translation>
    </message>
</context>
<context>
    <name>Pages::NewPersonDialog</name>
    <message>
        <source>New user, group or company</source>
        <translation>Neuer Benutzer, Gruppe oder Mandant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Gemeinsamer Store</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteilerliste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>Vollständiger &amp;Name:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>&amp;Mandant:</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
</context>
<context>
    <name>Pages::OptionPane</name>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Zurück zur &amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Take the change back</source>
        <translation>Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Choose an option on the left to change it.</source>
        <translation>Wählen Sie links eine Option, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Ungültig: %1</translation>
    </message>
    <message>
        <source>Read-only: it names a program to run, and is changed in the service&apos;s file and nowhere else.</source>
        <translation>Nur lesend: sie nennt ein auszuführendes Programm und wird nur in der Datei des Dienstes geändert.</translation>
    </message>
    <message>
        <source>Reload: a change is in force as soon as it is applied.</source>
        <translation>Neuladen: eine Änderung gilt, sobald sie angewendet ist.</translation>
    </message>
    <message>
        <source>Restart: a change is written into the file, and is in force after the service was restarted.</source>
        <translation>Neustart: eine Änderung wird in die Datei geschrieben und gilt, nachdem der Dienst neu gestartet wurde.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>In force: %1
In the file: %2
Default: %3
Kind: %4</source>
        <translation>In Kraft: %1
In der Datei: %2
Vorgabe: %3
Art: %4</translation>
    </message>
</context>
<context>
    <name>Pages::OrphansDialog</name>
    <message>
        <source>Orphaned stores</source>
        <translation>Verwaiste Stores</translation>
    </message>
    <message>
        <source>Give to this user</source>
        <translation>Diesem Benutzer geben</translation>
    </message>
    <message>
        <source>Remove by the next purge…</source>
        <translation>Beim nächsten Löschlauf entfernen…</translation>
    </message>
    <message>
        <source>Every store belongs to somebody.</source>
        <translation>Jeder Store gehört jemandem.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Login of the user who gets the store</source>
        <translation>Anmeldename des Benutzers, der den Store bekommt</translation>
    </message>
    <message numerus="yes">
        <source>The next purge removes the store of %1 with %n item(s); nobody can bring it back then.</source>
        <translation>
            <numerusform>Der nächste Löschlauf entfernt den Store von %1 mit %n Element; danach kann ihn niemand zurückholen.</numerusform>
            <numerusform>Der nächste Löschlauf entfernt den Store von %1 mit %n Elementen; danach kann ihn niemand zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Pages::OutOfOfficeForm</name>
    <message>
        <source>The out-of-office settings were changed.</source>
        <translation>Die Abwesenheitseinstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>&amp;Answer messages while I am away</source>
        <translation>Nachrichten &amp;beantworten, während ich weg bin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>Pages::OwnPage</name>
    <message>
        <source>What is yours</source>
        <translation>Was Ihnen gehört</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschte Elemente</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Freigegebene Ordner</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Quota and account</source>
        <translation>Quota und Konto</translation>
    </message>
</context>
<context>
    <name>Pages::PeoplePage</name>
    <message>
        <source>Users, groups and companies</source>
        <translation>Benutzer, Gruppen und Mandanten</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Es gibt noch keine Benutzer.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in users, groups and companies</source>
        <translation>In Benutzern, Gruppen und Mandanten suchen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>Orphaned stores…</source>
        <translation>Verwaiste Stores…</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Takes over what has changed in LDAP or the system&apos;s accounts (kopano-admin --sync).</source>
        <translation>Übernimmt, was sich in LDAP oder in den Konten des Systems geändert hat (kopano-admin --sync).</translation>
    </message>
    <message>
        <source>Only for system administrators.</source>
        <translation>Nur für Systemadministratoren.</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Delete the user %1? The store stays as an orphan and can be given to somebody else.</source>
        <translation>Den Benutzer %1 löschen? Der Store bleibt verwaist und kann jemand anderem gegeben werden.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n Benutzer wurde angelegt.</numerusform>
            <numerusform>%n Benutzer wurden angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users were synchronized.</source>
        <translation>Die Benutzer wurden synchronisiert.</translation>
    </message>
</context>
<context>
    <name>Pages::PreviewPane</name>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Wählen Sie ein Element, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 was deleted with %n messages in it; it is restored as a whole.</source>
        <translation>
            <numerusform>Der Ordner %1 wurde mit %n Nachricht darin gelöscht; er wird als Ganzes wiederhergestellt.</numerusform>
            <numerusform>Der Ordner %1 wurde mit %n Nachrichten darin gelöscht; er wird als Ganzes wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is HTML; only its text is shown, and nothing of it is fetched.</source>
        <translation>Diese Nachricht ist HTML; nur ihr Text wird gezeigt, und nichts wird nachgeladen.</translation>
    </message>
    <message>
        <source>This message is long; only its beginning is shown.</source>
        <translation>Diese Nachricht ist lang; nur ihr Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PurgeDialog</name>
    <message>
        <source>Purge chosen items</source>
        <translation>Gewählte Elemente endgültig löschen</translation>
    </message>
    <message>
        <source>Purge deleted items</source>
        <translation>Gelöschte Elemente endgültig löschen</translation>
    </message>
    <message>
        <source>1. What</source>
        <translation>1. Was</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the store %1 are chosen.</source>
        <translation>
            <numerusform>%n Element des Stores %1 ist gewählt.</numerusform>
            <numerusform>%n Elemente des Stores %1 sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>Counts what would be removed, and removes nothing</source>
        <translation>Zählt, was entfernt würde, und entfernt nichts</translation>
    </message>
    <message>
        <source>Days that deleted items are kept</source>
        <translation>Tage, die gelöschte Elemente aufbewahrt werden</translation>
    </message>
    <message>
        <source>Items that were deleted more than this many &amp;days ago:</source>
        <translation>Elemente, die vor mehr als so vielen &amp;Tagen gelöscht wurden:</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>0 days: everything that is deleted, also what was deleted just now.</source>
        <translation>0 Tage: alles Gelöschte, auch das eben Gelöschte.</translation>
    </message>
    <message>
        <source>2. Confirm</source>
        <translation>2. Bestätigen</translation>
    </message>
    <message>
        <source>What is purged cannot be brought back.</source>
        <translation>Endgültig Gelöschtes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>There is a &amp;backup, or none is needed</source>
        <translation>Es gibt eine &amp;Sicherung, oder keine ist nötig</translation>
    </message>
    <message>
        <source>The server&apos;s clock has &amp;jumped, and is right now</source>
        <translation>Die &amp;Uhr des Servers ist gesprungen und geht jetzt richtig</translation>
    </message>
    <message>
        <source>Name of the server, as confirmation</source>
        <translation>Name des Servers, als Bestätigung</translation>
    </message>
    <message>
        <source>Progress of the purge</source>
        <translation>Fortschritt des Löschens</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stops after the present step; what is purged by then is gone</source>
        <translation>Hält nach dem jetzigen Schritt an; was bis dahin gelöscht ist, ist weg</translation>
    </message>
    <message>
        <source>Count first; then the name of the server is asked for.</source>
        <translation>Zählen Sie zuerst; danach wird der Name des Servers verlangt.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server, %1, to purge all of this:</source>
        <translation>Geben Sie den &amp;Namen des Servers ein, %1, um all das endgültig zu löschen:</translation>
    </message>
    <message>
        <source>Count and confirm first.</source>
        <translation>Erst zählen und bestätigen.</translation>
    </message>
</context>
<context>
    <name>Pages::PurgeScopeBox</name>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Welcher:</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>Der ganze Server</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Ein Store</translation>
    </message>
    <message>
        <source>&amp;Purge:</source>
        <translation>&amp;Endgültig löschen:</translation>
    </message>
    <message>
        <source>What is purged</source>
        <translation>Was endgültig gelöscht wird</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>One company</source>
        <translation>Ein Mandant</translation>
    </message>
</context>
<context>
    <name>Pages::QueuePage</name>
    <message>
        <source>Counters of the spooler</source>
        <translation>Zähler des Spoolers</translation>
    </message>
    <message>
        <source>The spooler is connected but counts nothing.</source>
        <translation>Der Spooler ist verbunden, zählt aber nichts.</translation>
    </message>
    <message>
        <source>No spooler is connected to this server, so nothing can be told about an outgoing queue. Mail is sent by the spooler; see whether it runs.</source>
        <translation>Kein Spooler ist mit diesem Server verbunden, daher lässt sich über eine ausgehende Warteschlange nichts sagen. Der Spooler versendet die Mail; sehen Sie nach, ob er läuft.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Dienste zeigen</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePage</name>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>&amp;Store:</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>There are no stores that you may look into.</source>
        <translation>Es gibt keine Stores, in die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Remove old deleted items of all stores for good</source>
        <translation>Alte gelöschte Elemente aller Stores endgültig entfernen</translation>
    </message>
    <message>
        <source>Only system administrators may purge.</source>
        <translation>Nur Systemadministratoren dürfen endgültig löschen.</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePane</name>
    <message>
        <source>Folders that items were deleted from</source>
        <translation>Ordner, aus denen Elemente gelöscht wurden</translation>
    </message>
    <message>
        <source>Nothing in this store is deleted that could be restored.</source>
        <translation>In diesem Store ist nichts Gelöschtes, das wiederhergestellt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The server removes what was deleted for good after %n days.</source>
        <translation>
            <numerusform>Der Server entfernt Gelöschtes nach %n Tag endgültig.</numerusform>
            <numerusform>Der Server entfernt Gelöschtes nach %n Tagen endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder nachsehen</translation>
    </message>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Wählen Sie ein Element, um hineinzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen.</source>
        <translation>
            <numerusform>%n Element ist gewählt.</numerusform>
            <numerusform>%n Elemente sind gewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RestoreDialog</name>
    <message>
        <source>To the folder that each was &amp;deleted from</source>
        <translation>In den Or&amp;dner, aus dem jedes gelöscht wurde</translation>
    </message>
    <message>
        <source>All into &amp;one folder:</source>
        <translation>Alle in &amp;einen Ordner:</translation>
    </message>
    <message>
        <source>Restore deleted items</source>
        <translation>Gelöschte Elemente wiederherstellen</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Ordner, in den wiederhergestellt wird</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>A folder whose name is taken gets a number behind it; messages never replace others.</source>
        <translation>Ein Ordner, dessen Name vergeben ist, bekommt eine Nummer angehängt; Nachrichten ersetzen nie andere.</translation>
    </message>
</context>
<context>
    <name>Pages::RestoreFlow</name>
    <message numerus="yes">
        <source>%n restored items are deleted again.</source>
        <translation>
            <numerusform>%n wiederhergestelltes Element ist wieder gelöscht.</numerusform>
            <numerusform>%n wiederhergestellte Elemente sind wieder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were restored.</source>
        <translation>
            <numerusform>%n Element wurde wiederhergestellt.</numerusform>
            <numerusform>%n Elemente wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 Elemente wurden wiederhergestellt, %2 nicht.</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Jedes zeigen</translation>
    </message>
    <message>
        <source>Folder to write the messages into</source>
        <translation>Ordner, in den die Nachrichten geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written into files.</source>
        <translation>
            <numerusform>%n Nachricht wurde in eine Datei geschrieben.</numerusform>
            <numerusform>%n Nachrichten wurden in Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ResultsDialog</name>
    <message>
        <source>Result of the restore</source>
        <translation>Ergebnis der Wiederherstellung</translation>
    </message>
    <message>
        <source>Result of each item</source>
        <translation>Ergebnis für jedes Element</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation>&amp;Fehlgeschlagene noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 Elemente wurden wiederhergestellt, %2 nicht.</translation>
    </message>
</context>
<context>
    <name>Pages::ReviewDialog</name>
    <message>
        <source>What changes in the files</source>
        <translation>Was sich in den Dateien ändert</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed in the files meanwhile, and apply</source>
        <translation>&amp;Behalten, was inzwischen in den Dateien geändert wurde, und anwenden</translation>
    </message>
    <message>
        <source>&amp;Apply and reload</source>
        <translation>&amp;Anwenden und neu laden</translation>
    </message>
    <message>
        <source>Review changes of %1</source>
        <translation>Änderungen von %1 ansehen</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by reload</source>
        <translation>
            <numerusform>%n Änderung durch Neuladen</numerusform>
            <numerusform>%n Änderungen durch Neuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after a restart</source>
        <translation>
            <numerusform>%n Änderung nach einem Neustart</numerusform>
            <numerusform>%n Änderungen nach einem Neustart</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Kommentar:</translation>
    </message>
    <message>
        <source>The service looks at the changes…</source>
        <translation>Der Dienst sieht sich die Änderungen an…</translation>
    </message>
    <message>
        <source>The service could not look at the changes: %1</source>
        <translation>Der Dienst konnte sich die Änderungen nicht ansehen: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>The service refuses these changes.</source>
        <translation>Der Dienst lehnt diese Änderungen ab.</translation>
    </message>
    <message>
        <source>The service accepts these changes.</source>
        <translation>Der Dienst nimmt diese Änderungen an.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was written.</source>
        <translation>Jemand anderes hat die Konfiguration inzwischen geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The changes were not applied: %1</source>
        <translation>Die Änderungen wurden nicht angewendet: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ServicesPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Search the log; Enter goes to the next line</source>
        <translation>Im Log suchen; die Eingabetaste geht zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Log, from this &amp;level on:</source>
        <translation>Log, ab dieser S&amp;tufe:</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>Es gibt keine Dienste.</translation>
    </message>
    <message>
        <source>No line of the log has this text.</source>
        <translation>Keine Zeile des Logs hat diesen Text.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Log des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>This service is not connected to the server.</source>
        <translation>Dieser Dienst ist nicht mit dem Server verbunden.</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>Neu s&amp;tarten…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Starten…</translation>
    </message>
    <message>
        <source>The service has logged nothing at this level.</source>
        <translation>Der Dienst hat auf dieser Stufe nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a service that is connected to see its log.</source>
        <translation>Wählen Sie einen verbundenen Dienst, um sein Log zu sehen.</translation>
    </message>
    <message>
        <source>%1 did not reload; nothing changed.</source>
        <translation>%1 hat nicht neu geladen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 hat seine Konfiguration neu gelesen.</translation>
    </message>
    <message>
        <source>Services are started and stopped by systemd, not from here. Run this command as root: %1</source>
        <translation>Dienste werden von systemd gestartet und angehalten, nicht von hier. Führen Sie diesen Befehl als root aus: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Das Log wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Das Log wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>An&amp;halten…</translation>
    </message>
    <message>
        <source>&amp;Configure</source>
        <translation>&amp;Konfigurieren</translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation>L&amp;og speichern…</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPage</name>
    <message>
        <source>Groups of sessions</source>
        <translation>Gruppen von Sitzungen</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>Sitzung b&amp;eenden…</translation>
    </message>
    <message>
        <source>End all of the &amp;user…</source>
        <translation>Alle des &amp;Benutzers beenden…</translation>
    </message>
    <message>
        <source>End all from the a&amp;ddress…</source>
        <translation>Alle von der &amp;Adresse beenden…</translation>
    </message>
    <message>
        <source>Show in the &amp;audit log</source>
        <translation>Im &amp;Sicherheitsprotokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter sessions by any text</source>
        <translation>Sitzungen nach beliebigem Text filtern</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Sitzungen gruppieren</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Jede Sitzung</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Rechner</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Nach Programm</translation>
    </message>
    <message>
        <source>There is only this administrator&apos;s session.</source>
        <translation>Es gibt nur die Sitzung dieses Administrators.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Rechner</numerusform>
            <numerusform>%n Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>End the selected sessions (Del)</source>
        <translation>Gewählte Sitzungen beenden (Entf)</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Wählen Sie die Sitzungen, die beendet werden sollen.</translation>
    </message>
    <message>
        <source>One&apos;s own session, connections of SYSTEM and what is over already cannot be ended.</source>
        <translation>Die eigene Sitzung, Verbindungen von SYSTEM und schon Beendetes können nicht beendet werden.</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Diese Sitzungen werden beendet. Was in ihnen läuft, wird abgebrochen.</translation>
    </message>
    <message>
        <source>All sessions of %1 will be ended. What they have running is broken off.</source>
        <translation>Alle Sitzungen von %1 werden beendet. Was in ihnen läuft, wird abgebrochen.</translation>
    </message>
    <message>
        <source>All sessions from %1 will be ended. What they have running is broken off.</source>
        <translation>Alle Sitzungen von der Adresse %1 werden beendet. Was in ihnen läuft, wird abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n Sitzung wurde beendet.</numerusform>
            <numerusform>%n Sitzungen wurden beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 Sitzungen wurden beendet, %2 nicht: %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPane</name>
    <message>
        <source>Where you are logged in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>You are not logged in anywhere.</source>
        <translation>Sie sind nirgends angemeldet.</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>Sitzung b&amp;eenden…</translation>
    </message>
    <message>
        <source>End all &amp;others…</source>
        <translation>Alle &amp;anderen beenden…</translation>
    </message>
    <message>
        <source>Ends every session but the one of this window</source>
        <translation>Beendet jede Sitzung außer der dieses Fensters</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Diese Sitzungen werden beendet. Was in ihnen läuft, wird abgebrochen.</translation>
    </message>
    <message>
        <source>All your sessions but this one will be ended. What they have running is broken off.</source>
        <translation>Alle Ihre Sitzungen außer dieser werden beendet. Was in ihnen läuft, wird abgebrochen.</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Die gewählten Sitzungen beenden</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Wählen Sie die Sitzungen, die beendet werden sollen.</translation>
    </message>
    <message>
        <source>The session of this window, and those by which somebody else acts as you, stay.</source>
        <translation>Die Sitzung dieses Fensters bleibt, ebenso jene, durch die jemand anderes für Sie handelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n Sitzung wurde beendet.</numerusform>
            <numerusform>%n Sitzungen wurden beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 Sitzungen wurden beendet, %2 nicht: %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Pages::SharingPane</name>
    <message>
        <source>Shared folders</source>
        <translation>Freigegebene Ordner</translation>
    </message>
    <message>
        <source>You share no folder with anybody yet.
Choose a folder and a name below.</source>
        <translation>Sie geben noch niemandem einen Ordner frei.
Wählen Sie unten einen Ordner und einen Namen.</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Einen Ordner freigeben</translation>
    </message>
    <message>
        <source>login, group or Everyone</source>
        <translation>Anmeldename, Gruppe oder Everyone</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Share no &amp;longer</source>
        <translation>Nicht mehr frei&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>&amp;Mit:</translation>
    </message>
    <message>
        <source>&amp;May:</source>
        <translation>&amp;Darf:</translation>
    </message>
</context>
<context>
    <name>Pages::UserPane</name>
    <message>
        <source>The selected user, group or company</source>
        <translation>Der gewählte Benutzer, die Gruppe oder der Mandant</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>An&amp;meldename:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>Vollständiger &amp;Name:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>one address in each line</source>
        <translation>eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>A&amp;liases:</source>
        <translation>A&amp;liasse:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Shared store, nobody logs in</source>
        <translation>Gemeinsamer Store, niemand meldet sich an</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrator:</translation>
    </message>
    <message>
        <source>&amp;Hidden in address books</source>
        <translation>In Adressbüchern &amp;verborgen</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Neues &amp;Passwort:</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Show in the security log</source>
        <translation>Im Sicherheitsprotokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Own limits instead of the default</source>
        <translation>Ei&amp;gene Grenzen statt der Vorgabe</translation>
    </message>
    <message>
        <source>For example 500 MiB, 2G or unlimited</source>
        <translation>Zum Beispiel 500 MiB, 2G oder unlimited</translation>
    </message>
    <message>
        <source>&amp;Warning at:</source>
        <translation>&amp;Warnung bei:</translation>
    </message>
    <message>
        <source>&amp;Sending stops at:</source>
        <translation>Kein &amp;Senden ab:</translation>
    </message>
    <message>
        <source>&amp;Full at:</source>
        <translation>V&amp;oll bei:</translation>
    </message>
    <message>
        <source>Names separated by blanks, for example imap pop3. What stands in neither line is as the option disabled_features of the server says.</source>
        <translation>Namen, durch Leerzeichen getrennt, zum Beispiel imap pop3. Was in keiner der Zeilen steht, ist so, wie es die Option disabled_features des Servers sagt.</translation>
    </message>
    <message>
        <source>Switched &amp;on:</source>
        <translation>&amp;Eingeschaltet:</translation>
    </message>
    <message>
        <source>Switched o&amp;ff:</source>
        <translation>A&amp;usgeschaltet:</translation>
    </message>
    <message>
        <source>Groups, delegates and others who act in this name</source>
        <translation>Gruppen, Stellvertreter und andere, die in diesem Namen handeln</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>A user or a group</source>
        <translation>Ein Benutzer oder eine Gruppe</translation>
    </message>
    <message>
        <source>User or group to be added</source>
        <translation>Hinzuzufügender Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Dasselbe als Befehl</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The changes of %1 are not applied.</source>
        <translation>Die Änderungen von %1 sind nicht angewendet.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Select a user, a group or a company.</source>
        <translation>Wählen Sie einen Benutzer, eine Gruppe oder einen Mandanten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In force: warning at %1, sending stops at %2, full at %3. The store has %4.</source>
        <translation>In Kraft: Warnung bei %1, kein Senden ab %2, voll bei %3. Der Store hat %4.</translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <source>%1 may write in this name</source>
        <translation>%1 darf in diesem Namen schreiben</translation>
    </message>
    <message>
        <source>%1 is a delegate</source>
        <translation>%1 ist Stellvertreter</translation>
    </message>
    <message>
        <source>Out of office: answers are being sent</source>
        <translation>Abwesenheit: Antworten werden gesendet</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation>Verteilerliste %1</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>%1 sees its members</source>
        <translation>%1 sieht seine Mitglieder</translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation>%1 verwaltet ihn</translation>
    </message>
    <message>
        <source>%1 receives copies of its users&apos; quota mails</source>
        <translation>%1 bekommt Kopien der Quota-Mails seiner Benutzer</translation>
    </message>
    <message>
        <source>%1 receives its quota mails</source>
        <translation>%1 bekommt seine Quota-Mails</translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <translation>Er hat keine Beziehungen.</translation>
    </message>
    <message>
        <source>%1 is no size; write for example 500 MiB, 2G or unlimited.</source>
        <translation>%1 ist keine Größe; schreiben Sie zum Beispiel 500 MiB, 2G oder unlimited.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>UserEdit</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>die Vorgabe</translation>
    </message>
    <message>
        <source>warning at %1, sending stops at %2, full at %3</source>
        <translation>Warnung bei %1, kein Senden ab %2, voll bei %3</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>shared store</source>
        <translation>gemeinsamer Store</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Features switched on</source>
        <translation>Eingeschaltete Funktionen</translation>
    </message>
    <message>
        <source>Features switched off</source>
        <translation>Ausgeschaltete Funktionen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Fassungsvermögen</translation>
    </message>
    <message>
        <source>Hidden in address books</source>
        <translation>In Adressbüchern verborgen</translation>
    </message>
    <message>
        <source>Shown in address books</source>
        <translation>In Adressbüchern sichtbar</translation>
    </message>
    <message>
        <source>Answers to meeting requests</source>
        <translation>Antworten auf Besprechungsanfragen</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Ein neues Passwort</translation>
    </message>
    <message>
        <source>The login is empty.</source>
        <translation>Der Anmeldename ist leer.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>Die E-Mail-Adresse hat kein @.</translation>
    </message>
    <message>
        <source>The limits have to grow: warning, end of sending, full.</source>
        <translation>Die Grenzen müssen wachsen: Warnung, Sendeende, voll.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>admin is 0, 1 or 2</source>
        <translation>admin ist 0, 1 oder 2</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Die Datei ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: login, fullname, email, password, company, admin.</source>
        <translation>Die erste Zeile muss die Spalten nennen: login, fullname, email, password, company, admin.</translation>
    </message>
    <message>
        <source>The file has more than 10 000 users.</source>
        <translation>Die Datei hat mehr als 10 000 Benutzer.</translation>
    </message>
    <message>
        <source>This login stands in the file twice.</source>
        <translation>Dieser Anmeldename steht zweimal in der Datei.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chart</name>
    <message>
        <source>%1: show %2</source>
        <translation>%1: %2 zeigen</translation>
    </message>
    <message>
        <source>Show or hide %1; with Alt, show it alone</source>
        <translation>%1 ein- oder ausblenden; mit Alt allein zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
</context>
<context>
    <name>Widgets::ChartView</name>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>Widgets::CommandLabel</name>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Widgets::Faces</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>This is as it was at %1: %2</source>
        <translation>Stand von %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>The filter is understood.</source>
        <translation>Der Filter wird verstanden.</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Widgets::Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Widgets::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionEditor</name>
    <message>
        <source>milliseconds (as it is)</source>
        <translation>Millisekunden (wie es ist)</translation>
    </message>
    <message>
        <source>minutes (as it is)</source>
        <translation>Minuten (wie es ist)</translation>
    </message>
    <message>
        <source>hours (as it is)</source>
        <translation>Stunden (wie es ist)</translation>
    </message>
    <message>
        <source>days (as it is)</source>
        <translation>Tage (wie es ist)</translation>
    </message>
    <message>
        <source>seconds (as it is)</source>
        <translation>Sekunden (wie es ist)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>One entry in each line</source>
        <translation>Ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>Unchanged; type a new secret</source>
        <translation>Unverändert; hier ein neues Geheimnis eingeben</translation>
    </message>
</context>
<context>
    <name>Widgets::TableView</name>
    <message>
        <source>Low rows</source>
        <translation>Niedrige Zeilen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers Kopano servers: statistics, security log, deleted items, users, configuration.</source>
        <translation>Verwaltet Kopano-Server: Statistik, Sicherheitsprotokoll, gelöschte Elemente, Benutzer, Konfiguration.</translation>
    </message>
    <message>
        <source>Connects there: default:, file:///path or https://host:237/</source>
        <translation>Verbindet sich dorthin: default:, file:///path oder https://host:237/</translation>
    </message>
    <message>
        <source>Shows the texts in this language (de, en, es, fr, nl); without it in the system&apos;s.</source>
        <translation>Zeigt die Texte in dieser Sprache (de, en, es, fr, nl); ohne die Option in der des Systems.</translation>
    </message>
</context>
</TS>

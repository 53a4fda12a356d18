<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditFilter</name>
    <message>
        <source>There is no key “%1”. Put quotes around it to search for the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of time has one value and a colon, and no minus before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts of administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of saved filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” is not understood: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Examples: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network. Example: 10.0.0.0/8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>LTR</source>
        <comment>Translate as RTL for languages written from right to left</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::Activities</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::CertificateDialog</name>
    <message>
        <source>The server shows another certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server this command prints the fingerprint:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have pinned another certificate for %1. Either the server has a new one, or somebody is between you and the server. Ask who runs it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned until now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To replace the pinned certificate type the host&apos;s name, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, an action, a user, an option or a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::ConnectWindow</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the saved servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file:///run/kopano/server.sock, https://host:237/ or default:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of this computer (local socket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here: the password is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key and certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted aut&amp;horities:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Color tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing on this ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect – Kopano administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers are saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; the certificate is checked as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of servers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has no password for this server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, and takes this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not trust the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops after its present step; what is done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::MainWindow</name>
    <message>
        <source>%1 – Kopano administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected as SYSTEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logging in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost at %1. What you see is as it was then; it is being tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached; it is being tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has changes that are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refreshing (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pages, actions, users, options and filters (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notices on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the connection is lost, a job has ended or something at the server became worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::Notifier</name>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>name of the server, then what has happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::ShortcutSheet</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next row with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the sessions by a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a column of the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the chosen sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame::TrayNotices</name>
    <message>
        <source>This desktop has no tray that shows notices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>This program was built without a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Assistant</name>
    <message numerus="yes">
        <source>There are %n company(ies).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n user(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a public store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company %1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a login and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user %1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public store was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the user whose inbox is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has no inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s) in the inbox. Run the command on the server now, then look again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message came: there are %n message(s) in the inbox now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet: there are still %n message(s) in the inbox.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::AuditModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impersonator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoofed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events cannot be written just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that could not be written since the server started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::AuditVerify</name>
    <message>
        <source>Record %1: %2. It and the records after it cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records were checked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records, the chain is intact, signed checkpoints: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed checkpoint: record %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Catalogue</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, waiting included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the work alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the oldest (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections with a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered from the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed SQL statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of large messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::ConfigHistory</name>
    <message>
        <source>Changed outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Configuration</name>
    <message>
        <source>This is no duration such as 300, 90s, 5m, 2h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no size such as 500, 64k, 20m or 1g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is finer than the unit of the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a restart: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::ConnectionAttempt</name>
    <message>
        <source>Only a local socket tells the server who you are: choose another way of login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate can only be shown over https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Dashboard</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one point every %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one point every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No values: not connected, or the server did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::DashboardMarks</name>
    <message>
        <source>Purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Health</name>
    <message numerus="yes">
        <source>%n check(s) found something at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are still being made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::HealthRules</name>
    <message>
        <source>It is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that wait longer than a second for a whole minute mean that all threads are busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs become slow, and at last they give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number of threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs room on its disk for each message it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the disk is full, mail is refused and nothing can be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed database statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement that fails is a fault of the disk, of the database, or of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for was not done, and somebody was told an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are purged, logins delayed and records dated by the clock of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a wrong clock, items are kept too long or purged too early, and the security log has wrong times. The server purges nothing while it does not believe its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the database belong to a version of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server does not start with a database of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database that is reached over a network needs a password that nobody guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches the database could read and change all mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has waited for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a minute now, requests have waited for at least %1. More threads may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell how its disk is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the server has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell when a statement failed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database statement has failed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database statement has failed since the server was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last database statement that failed did so at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not believe its clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer are %1 apart; one of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell which database it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has the version of the server: it works with no other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is a file of the server: there is no password that could be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the database “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs stop trusting a server on the day its certificate ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can connect over the network until there is a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log tells who has logged in, and who has opened the mail of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, nobody can find out afterwards what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing of the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event has to get into the security log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not written is lost to whoever has to find out what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record holds a hash of all records before it; this program has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the chain is broken, somebody has changed or removed records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many failed logins mean that somebody guesses passwords, or that a program has a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password that is guessed opens a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins of one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five failed logins in a minute from one address are seldom a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other computers reach has to be encrypted, because passwords and mail go over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is on the way can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection does not leave the computer: it needs no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server has ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server ends in %n day(s), on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log is written, but not kept where it can be searched and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log is written and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the security log were lost since the server was started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every event got into the security log since the server was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login has failed in the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) have failed in the last minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No address had more than five failed logins in the last minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) from %1 have failed in the last minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What other computers reach is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers reach the service %1 without encryption: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each service that was there in the last week should be there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does is not done: mail does not arrive, or mail programs cannot connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services should have the version of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of another version may not know what the server tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed configuration files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service works with its files as they were when it read them last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody wrote into a file is not in force until the service reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that wait for a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some options are read only when a service starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service works with the values from before until it is started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration files with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that runs does not notice an error in its files before it is started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start the service would not come up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings about configuration files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that a service does not know, or that do nothing, are often typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody meant to set is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches find what the search service has indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that leaves should not wait for longer than an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail arrives late, or comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the outgoing queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are connected, and none is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were connected in the last week and are not now: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All services have the version of the server, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has the version %1, but there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services have read their files as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were changed after they were read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option waits for a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) wait for a restart: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 would not start with its present files: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services would start with their present files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no warnings about the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s) about the files: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search service does not tell how far behind its index is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is %1 behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spooler does not tell how old its oldest message is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest message has waited to be sent for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a lifetime of 0, deleted items are never removed by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fill the disk, and the database becomes slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hour the server removes the items whose lifetime is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be gone stays, on the disk and within reach of its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can compare each stored message with the hash it had when it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that has changed on the disk cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores without a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store stays when its user is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs room, and nobody can read it until somebody gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users over their hard quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store must not become larger than its hard quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These users get no mail any more: it goes back to whoever has sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell how long it keeps deleted items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted items are kept for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell how large its stores are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items stay for ever; they take %1, and all other items %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last removal of deleted items has failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items are being removed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items were removed last at %1; none is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted item is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deleted item(s) should have been removed more than a day ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No one has let the server compare them in the last 30 days (kopano-admin --verify-bodies).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stored message(s) were found damaged at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All stored messages were as they should be at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every store has its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no user; together they take %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No user is over the hard quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are over the hard quota: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HealthSource</name>
    <message>
        <source>This login may not ask the server for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand the question; it may be older than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log is not kept where it can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a system administrator may ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service “%1” is connected to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how the server is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::JobsModel</name>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of stored messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::OrphansModel</name>
    <message>
        <source>by the next purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::OutOfOffice</name>
    <message>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to answer with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers are sent: that ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are sent from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are being sent until %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::OwnAccount</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota warning at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more sending at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more receiving at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last logout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May write as you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::OwnSessions</name>
    <message>
        <source>%1 (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::PeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Purge</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores that are marked for removal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count first: nothing is removed by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be removed for good from the stores of the company %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be removed for good from the store %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen items of the store %1 would be removed for good: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is deleted would be removed for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be removed for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge runs: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items were not there any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The purge was cancelled. Until then these were removed for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purge did not come to its end. Until then these were removed for good: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Queue</name>
    <message>
        <source>No spooler is connected to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spooler on %1 is running for %2 (version %3, process %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::RecoverableBodies</name>
    <message>
        <source>This item is not there any more; it was restored or purged meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::RecoverableExport</name>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::RecoverableModel</name>
    <message>
        <source>(top level)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (folder with %n messages)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::RecoverableTree</name>
    <message>
        <source>%1 is deleted itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Restore</name>
    <message>
        <source>The restore was ended before this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages are restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The store has %1 now and %2 afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hard quota is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything fits: what is over the hard quota stays deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than the quota allows without a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing folders are made again: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RestoreResults</name>
    <message>
        <source>It was restored or purged meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit into the quota of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is full, or nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called %1 now, because its name was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Server</name>
    <message>
        <source>This connection is read-only: nothing is changed on this server from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this account of the computer for an administrator. Its option local_admin_users names who is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a way of login that this program does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::ServerList</name>
    <message>
        <source>This is no list of servers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::ServiceLog</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines may be missing here: the service logged more than it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Services</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running; file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not connected to this server: it does not run, or is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration file was changed since it was loaded last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::SessionGroups</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::SessionsModel</name>
    <message>
        <source>%1 (by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>TLS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::SharingModel</name>
    <message>
        <source>Nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and add, delete their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and add, change their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, add, change and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(all folders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::StoresModel</name>
    <message>
        <source>Public store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public store of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (without a user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::Tiles</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::UserImport</name>
    <message>
        <source>There is a user with this login already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AccountPane</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your store: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AssistantDialog</name>
    <message>
        <source>Set up the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a step, and &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the user and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps companies apart from each other. Everybody belongs to one, so the first is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who gets mail, and may administer the server from other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a system &amp;administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that everybody sees. Mail programs show them once there is a folder in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;public store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message goes to the user in the way that mail from outside does. Count the messages of the inbox, run the command below on the server, and look whether there is one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look into the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login by IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in from this computer as a mail program does. The certificate of the server is checked; the password is not sent without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encrypted from the beginning (port 993)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted can be brought back for a while; a broken disk is another matter. Have this command run every night by cron or a timer of systemd, copy the archives to another computer, and try once to bring one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;backup is made regularly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that a backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantStep</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditDetails</name>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;line of the log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record before, of the same session; without one, of the same user, address and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record after, of the same session; without one, of the same user, address and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditFilters</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready and saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is in the clipboard. Others can paste it into their filter field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditPage</name>
    <message>
        <source>Filter of the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new records as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the records stand; go on with those that came meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the &amp;newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of objects instead of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in full (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no record was changed or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;elected records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything that fits the filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command cannot say all of this filter: it shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records a second, one of %2 is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching, down to record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more can be shown: narrow the filter, or export everything that fits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll down for older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit logging is off on this server. It begins when the option audit_log_enabled is changed and the server is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server writes the lines of its security log, but keeps no records that can be searched here. They are kept from when the option audit_trail is changed and the server is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the range to 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records up to number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditRange</name>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditStrip</name>
    <message>
        <source>Records over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a range to see it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: records %3, of these shown %4, refused or failed %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditTable</name>
    <message>
        <source>Records of the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many records can only be sorted by time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::AuditWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chain of records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ChartPane</name>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page, values, threshold, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line in %1 at this many MiB; 0 draws none:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line in %1 at this value; 0 draws none:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::CheckRow</name>
    <message>
        <source>Why it is checked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide why this is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why this is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of a problem:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::ConfigurationPage</name>
    <message>
        <source>Search options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search options by any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes that were not applied were discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply or discard the changes before you go to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not valid.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by reload</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a restart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service would not start with its present files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration file was changed since the service loaded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were like that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of %1 changed (version %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 was not put back: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::DashboardBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::DashboardPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server tells no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused %1, %n sample(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::EndSessionsDialog</name>
    <message>
        <source>End sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the user, and written into the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · session %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::FilterBar</name>
    <message>
        <source>Deleted between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in subject, sender, folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of deletion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::HealthPage</name>
    <message>
        <source>There is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also checks the chain of the security log and counts the deleted items. That takes the server some time and is noted in its security log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::HistoryPane</name>
    <message>
        <source>Versions of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version of this configuration yet. The first change makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one version to put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one version to compare it with the present files, or two to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions could not be compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::ImapCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no mail server: it sends lines without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not greet as a mail server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not begin to encrypt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has logged in by IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not encrypt here; the password was not sent. Use the port with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows no login here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not trusted, the password was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::ImportDialog</name>
    <message>
        <source>Users of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns: login, fullname, email, password, company, admin. Nothing is made before you have seen every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made, %2 not: see the last column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ItemsView</name>
    <message>
        <source>Deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes each chosen message into a file of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the chosen items for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this folder is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 items are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all %1 matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the chosen items back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;urge selected…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::NewPersonDialog</name>
    <message>
        <source>New user, group or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::OptionPane</name>
    <message>
        <source>Back to the &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an option on the left to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: it names a program to run, and is changed in the service&apos;s file and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload: a change is in force as soon as it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart: a change is written into the file, and is in force after the service was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1
In the file: %2
Default: %3
Kind: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::OrphansDialog</name>
    <message>
        <source>Orphaned stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove by the next purge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every store belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login of the user who gets the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next purge removes the store of %1 with %n item(s); nobody can bring it back then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::OutOfOfficeForm</name>
    <message>
        <source>The out-of-office settings were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer messages while I am away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::OwnPage</name>
    <message>
        <source>What is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota and account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::PeoplePage</name>
    <message>
        <source>Users, groups and companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in users, groups and companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned stores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over what has changed in LDAP or the system&apos;s accounts (kopano-admin --sync).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for system administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the user %1? The store stays as an orphan and can be given to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Users were synchronized.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::PreviewPane</name>
    <message>
        <source>Choose an item to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 was deleted with %n messages in it; it is restored as a whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message is HTML; only its text is shown, and nothing of it is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is long; only its beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PurgeDialog</name>
    <message>
        <source>Purge chosen items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. What</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items of the store %1 are chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts what would be removed, and removes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that deleted items are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that were deleted more than this many &amp;days ago:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 days: everything that is deleted, also what was deleted just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is purged cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a &amp;backup, or none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock has &amp;jumped, and is right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server, as confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after the present step; what is purged by then is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count first; then the name of the server is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the &amp;name of the server, %1, to purge all of this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and confirm first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::PurgeScopeBox</name>
    <message>
        <source>&amp;Which one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purge:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is purged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::QueuePage</name>
    <message>
        <source>Counters of the spooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spooler is connected but counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spooler is connected to this server, so nothing can be told about an outgoing queue. Mail is sent by the spooler; see whether it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePage</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no stores that you may look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove old deleted items of all stores for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only system administrators may purge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePane</name>
    <message>
        <source>Folders that items were deleted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this store is deleted that could be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server removes what was deleted for good after %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RestoreDialog</name>
    <message>
        <source>To the folder that each was &amp;deleted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All into &amp;one folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder whose name is taken gets a number behind it; messages never replace others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::RestoreFlow</name>
    <message numerus="yes">
        <source>%n restored items are deleted again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write the messages into</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written into files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ResultsDialog</name>
    <message>
        <source>Result of the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::ReviewDialog</name>
    <message>
        <source>What changes in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what was changed in the files meanwhile, and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply and reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by reload</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after a restart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service looks at the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not look at the changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses these changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts these changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::ServicesPage</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log; Enter goes to the next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log, from this &amp;level on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the log has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not connected to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has logged nothing at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service that is connected to see its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not reload; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services are started and stopped by systemd, not from here. Run this command as root: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Configure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPage</name>
    <message>
        <source>Groups of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all of the &amp;user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all from the a&amp;ddress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sessions by any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only this administrator&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the selected sessions (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One&apos;s own session, connections of SYSTEM and what is over already cannot be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions of %1 will be ended. What they have running is broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions from %1 will be ended. What they have running is broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPane</name>
    <message>
        <source>Where you are logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not logged in anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all &amp;others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends every session but the one of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your sessions but this one will be ended. What they have running is broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of this window, and those by which somebody else acts as you, stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::SharingPane</name>
    <message>
        <source>Shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share no folder with anybody yet.
Choose a folder and a name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login, group or Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share no &amp;longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;May:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages::UserPane</name>
    <message>
        <source>The selected user, group or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one address in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;liases:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared store, nobody logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hidden in address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the security log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own limits instead of the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 500 MiB, 2G or unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warning at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sending stops at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names separated by blanks, for example imap pop3. What stands in neither line is as the option disabled_features of the server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched &amp;on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched o&amp;ff:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, delegates and others who act in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User or group to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of %1 are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user, a group or a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: warning at %1, sending stops at %2, full at %3. The store has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may write in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of office: answers are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives copies of its users&apos; quota mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives its quota mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no size; write for example 500 MiB, 2G or unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserEdit</name>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning at %1, sending stops at %2, full at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to meeting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits have to grow: warning, end of sending, full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>admin is 0, 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has to name the columns: login, fullname, email, password, company, admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 10 000 users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::Chart</name>
    <message>
        <source>%1: show %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1; with Alt, show it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::ChartView</name>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::CommandLabel</name>
    <message>
        <source>Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::Faces</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is as it was at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>The filter is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::OptionEditor</name>
    <message>
        <source>milliseconds (as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes (as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours (as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days (as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds (as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged; type a new secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets::TableView</name>
    <message>
        <source>Low rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers Kopano servers: statistics, security log, deleted items, users, configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects there: default:, file:///path or https://host:237/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the texts in this language (de, en, es, fr, nl); without it in the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AuditFilter</name>
    <message>
        <source>There is no key “%1”. Put quotes around it to search for the text.</source>
        <translation>Er is geen sleutel “%1”. Zet er aanhalingstekens omheen om naar de tekst te zoeken.</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Na de komma ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Er ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Het afsluitende aanhalingsteken ontbreekt.</translation>
    </message>
    <message>
        <source>A limit of time has one value and a colon, and no minus before it.</source>
        <translation>Een tijdsgrens heeft één waarde en een dubbele punt, zonder minteken ervoor.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1” staat hier twee keer.</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>Denied access</source>
        <translation>Geweigerde toegang</translation>
    </message>
    <message>
        <source>Delegate access</source>
        <translation>Toegang door gemachtigden</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Imitatie</translation>
    </message>
    <message>
        <source>Acts of administrators</source>
        <translation>Handelingen van beheerders</translation>
    </message>
    <message>
        <source>Starts and signals</source>
        <translation>Starts en signalen</translation>
    </message>
    <message>
        <source>This is no list of saved filters.</source>
        <translation>Dit is geen lijst van opgeslagen filters.</translation>
    </message>
    <message>
        <source>A filter has no name.</source>
        <translation>Een filter heeft geen naam.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood: %2</source>
        <translation>Het filter “%1” wordt niet begrepen: %2</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is geen getal.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” hoort niet bij: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Examples: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</source>
        <translation>“%1” is geen tijd. Voorbeelden: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</translation>
    </message>
    <message>
        <source>“%1” is no network. Example: 10.0.0.0/8.</source>
        <translation>“%1” is geen netwerk. Voorbeeld: 10.0.0.0/8.</translation>
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
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
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
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>What was done in this window</source>
        <translation>Wat er in dit venster is gedaan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>%1 – undone</source>
        <translation>%1 – ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>Frame::CertificateDialog</name>
    <message>
        <source>The server shows another certificate</source>
        <translation>De server toont een ander certificaat</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Dit certificaat wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>On the server this command prints the fingerprint:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</source>
        <translation>Op de server drukt deze opdracht de vingerafdruk af:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>You have pinned another certificate for %1. Either the server has a new one, or somebody is between you and the server. Ask who runs it before you go on.</source>
        <translation>U hebt voor %1 een ander certificaat vastgezet. Of de server heeft een nieuw certificaat, of iemand zit tussen u en de server. Vraag de beheerder ervan voordat u doorgaat.</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Het certificaat</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Uitgegeven aan:</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <translation>Geldig voor:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Uitgegeven door:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Geldig:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Keten:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>SHA-256-vingerafdruk:</translation>
    </message>
    <message>
        <source>Pinned until now:</source>
        <translation>Tot nu toe vastgezet:</translation>
    </message>
    <message>
        <source>To replace the pinned certificate type the host&apos;s name, %1:</source>
        <translation>Typ de naam van de host, %1, om het vastgezette certificaat te vervangen:</translation>
    </message>
    <message>
        <source>Replace the pin</source>
        <translation>Vastgezet certificaat vervangen</translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <translation>Ik heb de vingerafdruk vergeleken</translation>
    </message>
    <message>
        <source>Trust for this session</source>
        <translation>Vertrouwen voor deze sessie</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dit certificaat vastzetten</translation>
    </message>
</context>
<context>
    <name>Frame::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>Ga naar…</translation>
    </message>
    <message>
        <source>A page, an action, a user, an option or a filter</source>
        <translation>Een pagina, handeling, gebruiker, optie of filter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation>Optie van %1</translation>
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
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the saved servers</source>
        <translation>Zoeken in de opgeslagen servers</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Opgeslagen servers</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>file:///run/kopano/server.sock, https://host:237/ or default:</source>
        <translation>file:///run/kopano/server.sock, https://host:237/ of default:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Account of this computer (local socket)</source>
        <translation>Account van deze computer (lokale socket)</translation>
    </message>
    <message>
        <source>&amp;Login by:</source>
        <translation>Aan&amp;melden met:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Gebruiker:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring of the system</source>
        <translation>Bewaren in de s&amp;leutelbos van het systeem</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is asked for each time.</source>
        <translation>Er is hier geen sleutelbos: het wachtwoord wordt elke keer gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Key and certificate:</source>
        <translation>Sle&amp;utel en certificaat:</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-bestand</translation>
    </message>
    <message>
        <source>Trusted aut&amp;horities:</source>
        <translation>&amp;Vertrouwde autoriteiten:</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>PEM-bestand; leeg: die van het systeem</translation>
    </message>
    <message>
        <source>&amp;Color tag:</source>
        <translation>&amp;Kleurlabel:</translation>
    </message>
    <message>
        <source>Change nothing on this ser&amp;ver</source>
        <translation>Op deze server n&amp;iets wijzigen</translation>
    </message>
    <message>
        <source>Forget the pin</source>
        <translation>Vastgezet certificaat vergeten</translation>
    </message>
    <message>
        <source>Pinned certificate:</source>
        <translation>Vastgezet certificaat:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Connect – Kopano administration</source>
        <translation>Verbinden – Kopano-beheer</translation>
    </message>
    <message>
        <source>No servers are saved yet.</source>
        <translation>Er zijn nog geen servers opgeslagen.</translation>
    </message>
    <message>
        <source>Connect to this computer</source>
        <translation>Verbinden met deze computer</translation>
    </message>
    <message>
        <source>none; the certificate is checked as usual</source>
        <translation>geen; het certificaat wordt gecontroleerd zoals gebruikelijk</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Servers importeren</translation>
    </message>
    <message>
        <source>Lists of servers (*.json)</source>
        <translation>Serverlijsten (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were added.</source>
        <translation>
            <numerusform>Er is %n server toegevoegd.</numerusform>
            <numerusform>Er zijn %n servers toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Servers exporteren</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>The keyring has no password for this server: %1</source>
        <translation>De sleutelbos heeft geen wachtwoord voor deze server: %1</translation>
    </message>
    <message>
        <source>The server answers, and takes this login.</source>
        <translation>De server antwoordt en accepteert deze aanmelding.</translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation>Het wachtwoord is niet bewaard: %1</translation>
    </message>
    <message>
        <source>You did not trust the certificate.</source>
        <translation>U hebt het certificaat niet vertrouwd.</translation>
    </message>
</context>
<context>
    <name>Frame::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Jobs of the server</source>
        <translation>Taken van de server</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Taak annuleren</translation>
    </message>
    <message>
        <source>It stops after its present step; what is done stays done.</source>
        <translation>De taak stopt na de huidige stap; wat gedaan is, blijft gedaan.</translation>
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
        <translation>%1 – Kopano-beheer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>De verbinding is er weer.</translation>
    </message>
    <message>
        <source>connected as SYSTEM</source>
        <translation>verbonden als SYSTEM</translation>
    </message>
    <message>
        <source>connected as %1</source>
        <translation>verbonden als %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, alleen-lezen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbinding maken…</translation>
    </message>
    <message>
        <source>logging in…</source>
        <translation>aanmelden…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>The connection was lost at %1. What you see is as it was then; it is being tried again.</source>
        <translation>De verbinding is om %1 verbroken. Wat u ziet, is zoals het toen was; er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it is being tried again.</source>
        <translation>De server is niet bereikbaar; er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>This page has changes that are not applied.</source>
        <translation>Deze pagina heeft wijzigingen die niet zijn toegepast.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Sluiten en verwerpen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Stop refreshing (Space)</source>
        <translation>Vernieuwen stoppen (spatiebalk)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ga naar…</translation>
    </message>
    <message>
        <source>Find pages, actions, users, options and filters (Ctrl+K)</source>
        <translation>Pagina’s, handelingen, gebruikers, opties en filters zoeken (Ctrl+K)</translation>
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
        <translation>Server &amp;inrichten…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Venster &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>&amp;Zoeken op pagina</translation>
    </message>
    <message>
        <source>&amp;Details at the side</source>
        <translation>&amp;Details opzij</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Notices on the desktop</source>
        <translation>&amp;Meldingen op het bureaublad</translation>
    </message>
    <message>
        <source>When the connection is lost, a job has ended or something at the server became worse</source>
        <translation>Als de verbinding wegvalt, een taak is beëindigd of iets op de server slechter is geworden</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zoals het b&amp;ureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Filter of the security log</source>
        <translation>Filter van het beveiligingslogboek</translation>
    </message>
    <message>
        <source>This server has no users yet.</source>
        <translation>Deze server heeft nog geen gebruikers.</translation>
    </message>
    <message>
        <source>Set up the server…</source>
        <translation>Server inrichten…</translation>
    </message>
</context>
<context>
    <name>Frame::Notifier</name>
    <message>
        <source>Connection lost</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>The connection is being tried again.</source>
        <translation>De verbinding wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Weer verbonden</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>De verbinding is er weer.</translation>
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
        <translation>Venster</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gekozen rijen kopiëren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle rijen kiezen</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letters en cijfers</translation>
    </message>
    <message>
        <source>Go to the next row with this text</source>
        <translation>Ga naar de volgende rij met deze tekst</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Shift+klik op een titel</translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation>Op nog een kolom sorteren</translation>
    </message>
    <message>
        <source>A to G</source>
        <translation>A tot G</translation>
    </message>
    <message>
        <source>Sort the sessions by a column</source>
        <translation>De sessies op een kolom sorteren</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 tot 9</translation>
    </message>
    <message>
        <source>Show or hide a column of the sessions</source>
        <translation>Een kolom van de sessies tonen of verbergen</translation>
    </message>
    <message>
        <source>End the chosen sessions</source>
        <translation>De gekozen sessies beëindigen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Zoeken in de sneltoetsen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>Frame::TrayNotices</name>
    <message>
        <source>This desktop has no tray that shows notices.</source>
        <translation>Dit bureaublad heeft geen systeemvak dat meldingen toont.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>This program was built without a keyring.</source>
        <translation>Dit programma is zonder sleutelbos gebouwd.</translation>
    </message>
</context>
<context>
    <name>Models::Assistant</name>
    <message numerus="yes">
        <source>There are %n company(ies).</source>
        <translation>
            <numerusform>Er is %n bedrijf.</numerusform>
            <numerusform>Er zijn %n bedrijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n user(s).</source>
        <translation>
            <numerusform>Er is %n gebruiker.</numerusform>
            <numerusform>Er zijn %n gebruikers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a public store.</source>
        <translation>Er is een openbare store.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>De naam is leeg.</translation>
    </message>
    <message>
        <source>The company %1 was made.</source>
        <translation>Het bedrijf %1 is gemaakt.</translation>
    </message>
    <message>
        <source>A user needs a login and a password.</source>
        <translation>Een gebruiker heeft een aanmeldnaam en een wachtwoord nodig.</translation>
    </message>
    <message>
        <source>The user %1 was made.</source>
        <translation>De gebruiker %1 is gemaakt.</translation>
    </message>
    <message>
        <source>The public store was made.</source>
        <translation>De openbare store is gemaakt.</translation>
    </message>
    <message>
        <source>Name the user whose inbox is looked at.</source>
        <translation>Noem de gebruiker wiens Postvak IN wordt bekeken.</translation>
    </message>
    <message>
        <source>This user has no inbox.</source>
        <translation>Deze gebruiker heeft geen Postvak IN.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s) in the inbox. Run the command on the server now, then look again.</source>
        <translation>
            <numerusform>Er staat %n bericht in het Postvak IN. Voer nu de opdracht op de server uit en kijk daarna opnieuw.</numerusform>
            <numerusform>Er staan %n berichten in het Postvak IN. Voer nu de opdracht op de server uit en kijk daarna opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message came: there are %n message(s) in the inbox now.</source>
        <translation>
            <numerusform>Er is een bericht gekomen: nu staat er %n bericht in het Postvak IN.</numerusform>
            <numerusform>Er is een bericht gekomen: nu staan er %n berichten in het Postvak IN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet: there are still %n message(s) in the inbox.</source>
        <translation>
            <numerusform>Er is nog niets gekomen: nog steeds %n bericht in het Postvak IN.</numerusform>
            <numerusform>Er is nog niets gekomen: nog steeds %n berichten in het Postvak IN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done before.</source>
        <translation>Al eerder gedaan.</translation>
    </message>
</context>
<context>
    <name>Models::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Impersonator</source>
        <translation>Imitator</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Imitatie</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <translation>Beheer: %1</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestart</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signaal %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>spoofed</source>
        <translation>vervalst</translation>
    </message>
    <message>
        <source>Events cannot be written just now: %1</source>
        <translation>Gebeurtenissen kunnen nu niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>Events that could not be written since the server started: %1.</source>
        <translation>Gebeurtenissen die sinds de start van de server niet konden worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Object number</source>
        <translation>Objectnummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
</context>
<context>
    <name>Models::AuditVerify</name>
    <message>
        <source>Record %1: %2. It and the records after it cannot be trusted.</source>
        <translation>Record %1: %2. Dit record en de records erna zijn niet te vertrouwen.</translation>
    </message>
    <message>
        <source>%1 records were checked: %2.</source>
        <translation>%1 records gecontroleerd: %2.</translation>
    </message>
    <message>
        <source>%1 records, the chain is intact, signed checkpoints: %2.</source>
        <translation>%1 records, de keten is intact, ondertekende controlepunten: %2.</translation>
    </message>
    <message>
        <source>Last signed checkpoint: record %1, %2.</source>
        <translation>Laatste ondertekende controlepunt: record %1, %2.</translation>
    </message>
</context>
<context>
    <name>Models::Catalogue</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>per seconde</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwoordtijd</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Mean, waiting included</source>
        <translation>Gemiddelde, met wachten</translation>
    </message>
    <message>
        <source>Mean of the work alone</source>
        <translation>Gemiddelde van alleen het werk</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wachtende verzoeken</translation>
    </message>
    <message>
        <source>Age of the oldest (s)</source>
        <translation>Leeftijd van het oudste (s)</translation>
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
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
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
        <translation>Systeem voor de server</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Connections with a login</source>
        <translation>Verbindingen met aanmelding</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Open verbindingen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Bezorgingen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Herhaald</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lezen en schrijven</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>Answered from the database</source>
        <translation>Uit de database beantwoord</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Gevolgde mappen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation>SQL-opdrachten</translation>
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
        <translation>Mislukte SQL-opdrachten</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Reads that wait</source>
        <translation>Wachtende leesopdrachten</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>Wachtende schrijfopdrachten</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Duur van een commit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Cachetreffers</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Wachtwoorden</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Aanmeldingen</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>per minuut</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Eenmalige aanmelding</translation>
    </message>
    <message>
        <source>Local socket</source>
        <translation>Lokale socket</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Beginning and end of sessions</source>
        <translation>Begin en einde van sessies</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Not used for too long</source>
        <translation>Te lang niet gebruikt</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nieuwe verbindingen</translation>
    </message>
    <message>
        <source>Size of all stores</source>
        <translation>Grootte van alle stores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Definitief verwijderd</translation>
    </message>
    <message>
        <source>Messages and folders</source>
        <translation>Berichten en mappen</translation>
    </message>
    <message>
        <source>Files of large messages</source>
        <translation>Bestanden van grote berichten</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Mail flow</source>
        <translation>Mailstroom</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
</context>
<context>
    <name>Models::ConfigHistory</name>
    <message>
        <source>Changed outside</source>
        <translation>Van buiten gewijzigd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>Models::Configuration</name>
    <message>
        <source>This is no duration such as 300, 90s, 5m, 2h or 7d.</source>
        <translation>Dit is geen duur zoals 300, 90s, 5m, 2h of 7d.</translation>
    </message>
    <message>
        <source>This is no size such as 500, 64k, 20m or 1g.</source>
        <translation>Dit is geen grootte zoals 500, 64k, 20m of 1g.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Dit is geen geheel getal.</translation>
    </message>
    <message>
        <source>This is finer than the unit of the option.</source>
        <translation>Dit is fijner dan de eenheid van de optie.</translation>
    </message>
    <message>
        <source>The smallest value is %1.</source>
        <translation>De kleinste waarde is %1.</translation>
    </message>
    <message>
        <source>The largest value is %1.</source>
        <translation>De grootste waarde is %1.</translation>
    </message>
    <message>
        <source>A value is one line.</source>
        <translation>Een waarde is één regel.</translation>
    </message>
    <message>
        <source>This option needs a value.</source>
        <translation>Deze optie heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>This must be yes or no.</source>
        <translation>Dit moet yes of no zijn.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Dit moet een van deze zijn: %1.</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, ten minste %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, van %2 tot %3</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>Nu van kracht: %1.</translation>
    </message>
    <message>
        <source>Waiting for a restart: %1.</source>
        <translation>Wacht op herstart: %1.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Opdrachtregel</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Wacht op herstart</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Herladen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Herstarten</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (gewijzigd)</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Overgenomen door</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt van</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sectie</translation>
    </message>
</context>
<context>
    <name>Models::ConnectionAttempt</name>
    <message>
        <source>Only a local socket tells the server who you are: choose another way of login.</source>
        <translation>Alleen een lokale socket vertelt de server wie u bent: kies een andere manier van aanmelden.</translation>
    </message>
    <message>
        <source>A client certificate can only be shown over https.</source>
        <translation>Een clientcertificaat kan alleen via https worden getoond.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokale socket</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>niet versleuteld</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>De server toont geen certificaat.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>trusted for this session</source>
        <translation>vertrouwd voor deze sessie</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>systeembeheerder</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
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
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 uur</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message numerus="yes">
        <source>one point every %n second(s)</source>
        <translation>
            <numerusform>één punt per %n seconde</numerusform>
            <numerusform>één punt per %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one point every %n minute(s)</source>
        <translation>
            <numerusform>één punt per %n minuut</numerusform>
            <numerusform>één punt per %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No values: not connected, or the server did not run</source>
        <translation>Geen waarden: niet verbonden, of de server draaide niet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>Models::DashboardMarks</name>
    <message>
        <source>Purge</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuratie gewijzigd</translation>
    </message>
    <message>
        <source>Start of the server</source>
        <translation>Start van de server</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Herladen</translation>
    </message>
</context>
<context>
    <name>Models::Health</name>
    <message numerus="yes">
        <source>%n check(s) found something at %1.</source>
        <translation>
            <numerusform>%n controle heeft om %1 iets gevonden.</numerusform>
            <numerusform>%n controles hebben om %1 iets gevonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed at %1.</source>
        <translation>
            <numerusform>De %n controle is om %1 geslaagd.</numerusform>
            <numerusform>Alle %n controles zijn om %1 geslaagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n controle is geslaagd.</numerusform>
            <numerusform>%n controles zijn geslaagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n controle is om %1 geslaagd.</numerusform>
            <numerusform>%n controles zijn om %1 geslaagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made.</source>
        <translation>
            <numerusform>%n controle kon niet worden uitgevoerd.</numerusform>
            <numerusform>%n controles konden niet worden uitgevoerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are still being made.</source>
        <translation>
            <numerusform>%n controle loopt nog.</numerusform>
            <numerusform>%n controles lopen nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
</context>
<context>
    <name>Models::HealthRules</name>
    <message>
        <source>It is being checked.</source>
        <translation>Wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>Kon niet worden gecontroleerd. %1</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wachtende verzoeken</translation>
    </message>
    <message>
        <source>Requests that wait longer than a second for a whole minute mean that all threads are busy.</source>
        <translation>Verzoeken die een hele minuut lang meer dan een seconde wachten, betekenen dat alle threads bezig zijn.</translation>
    </message>
    <message>
        <source>Mail programs become slow, and at last they give up.</source>
        <translation>Mailprogramma’s worden traag en geven het ten slotte op.</translation>
    </message>
    <message>
        <source>Show the number of threads</source>
        <translation>Aantal threads tonen</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Schijfruimte</translation>
    </message>
    <message>
        <source>The server needs room on its disk for each message it takes.</source>
        <translation>De server heeft op zijn schijf ruimte nodig voor elk bericht dat hij aanneemt.</translation>
    </message>
    <message>
        <source>When the disk is full, mail is refused and nothing can be changed any more.</source>
        <translation>Als de schijf vol is, wordt mail geweigerd en kan er niets meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Show the storage</source>
        <translation>Opslag tonen</translation>
    </message>
    <message>
        <source>Failed database statements</source>
        <translation>Mislukte databaseopdrachten</translation>
    </message>
    <message>
        <source>A statement that fails is a fault of the disk, of the database, or of the server.</source>
        <translation>Een opdracht die mislukt, is een fout van de schijf, de database of de server.</translation>
    </message>
    <message>
        <source>What was asked for was not done, and somebody was told an error.</source>
        <translation>Wat werd gevraagd, is niet gedaan, en iemand kreeg een foutmelding.</translation>
    </message>
    <message>
        <source>Show the log of the server</source>
        <translation>Logboek van de server tonen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Items are purged, logins delayed and records dated by the clock of the server.</source>
        <translation>De klok van de server bepaalt wanneer items worden gewist, aanmeldingen worden vertraagd en records worden gedateerd.</translation>
    </message>
    <message>
        <source>With a wrong clock, items are kept too long or purged too early, and the security log has wrong times. The server purges nothing while it does not believe its clock.</source>
        <translation>Met een verkeerde klok worden items te lang bewaard of te vroeg gewist, en heeft het beveiligingslogboek verkeerde tijden. De server wist niets zolang hij zijn klok niet gelooft.</translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation>Versie van de database</translation>
    </message>
    <message>
        <source>The tables of the database belong to a version of the server.</source>
        <translation>De tabellen van de database horen bij een versie van de server.</translation>
    </message>
    <message>
        <source>A server does not start with a database of another version.</source>
        <translation>Een server start niet met een database van een andere versie.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Diensten tonen</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Wachtwoord van de database</translation>
    </message>
    <message>
        <source>A database that is reached over a network needs a password that nobody guesses.</source>
        <translation>Een database die via een netwerk wordt bereikt, heeft een wachtwoord nodig dat niemand raadt.</translation>
    </message>
    <message>
        <source>Whoever reaches the database could read and change all mail.</source>
        <translation>Wie de database bereikt, zou alle mail kunnen lezen en wijzigen.</translation>
    </message>
    <message>
        <source>Show the option</source>
        <translation>Optie tonen</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>De server heeft nog geen geschiedenis van zijn wachtrij.</translation>
    </message>
    <message>
        <source>No request has waited for long.</source>
        <translation>Geen verzoek heeft lang gewacht.</translation>
    </message>
    <message>
        <source>For a minute now, requests have waited for at least %1. More threads may help.</source>
        <translation>Al een minuut lang wachten verzoeken ten minste %1. Meer threads kunnen helpen.</translation>
    </message>
    <message>
        <source>The server does not tell how its disk is.</source>
        <translation>De server vertelt niet hoe het met zijn schijf staat.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>De schijf van de server is vol.</translation>
    </message>
    <message>
        <source>The disk of the server has room.</source>
        <translation>De schijf van de server heeft ruimte.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk of the server.</source>
        <translation>%1 van %2 is vrij op de schijf van de server.</translation>
    </message>
    <message>
        <source>The server does not tell when a statement failed last.</source>
        <translation>De server vertelt niet wanneer er voor het laatst een opdracht is mislukt.</translation>
    </message>
    <message>
        <source>A database statement has failed at %1.</source>
        <translation>Op %1 is een databaseopdracht mislukt.</translation>
    </message>
    <message>
        <source>No database statement has failed since the server was started.</source>
        <translation>Sinds de start van de server is geen databaseopdracht mislukt.</translation>
    </message>
    <message>
        <source>The last database statement that failed did so at %1.</source>
        <translation>De laatste mislukte databaseopdracht was op %1.</translation>
    </message>
    <message>
        <source>The server does not believe its clock: %1</source>
        <translation>De server gelooft zijn klok niet: %1</translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation>De klok van de server stemt overeen met de klok van deze computer.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer are %1 apart; one of them is wrong.</source>
        <translation>De klokken van de server en van deze computer verschillen %1; een van beide gaat verkeerd.</translation>
    </message>
    <message>
        <source>The server does not tell which database it has.</source>
        <translation>De server vertelt niet welke database hij heeft.</translation>
    </message>
    <message>
        <source>The database has the version of the server: it works with no other one.</source>
        <translation>De database heeft de versie van de server: met een andere werkt hij niet.</translation>
    </message>
    <message>
        <source>The database is a file of the server: there is no password that could be guessed.</source>
        <translation>De database is een bestand van de server: er is geen wachtwoord dat geraden kan worden.</translation>
    </message>
    <message>
        <source>This program does not know the database “%1”.</source>
        <translation>Dit programma kent de database “%1” niet.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificaat van de server</translation>
    </message>
    <message>
        <source>Programs stop trusting a server on the day its certificate ends.</source>
        <translation>Programma’s vertrouwen een server niet meer vanaf de dag dat zijn certificaat afloopt.</translation>
    </message>
    <message>
        <source>Nobody can connect over the network until there is a new one.</source>
        <translation>Niemand kan via het netwerk verbinden tot er een nieuw is.</translation>
    </message>
    <message>
        <source>Show the certificate file</source>
        <translation>Certificaatbestand tonen</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Beveiligingslogboek</translation>
    </message>
    <message>
        <source>The security log tells who has logged in, and who has opened the mail of others.</source>
        <translation>Het beveiligingslogboek vertelt wie zich heeft aangemeld en wie de mail van anderen heeft geopend.</translation>
    </message>
    <message>
        <source>Without it, nobody can find out afterwards what has happened.</source>
        <translation>Zonder dit logboek kan niemand achteraf nagaan wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Writing of the security log</source>
        <translation>Schrijven van het beveiligingslogboek</translation>
    </message>
    <message>
        <source>Each event has to get into the security log.</source>
        <translation>Elke gebeurtenis moet in het beveiligingslogboek komen.</translation>
    </message>
    <message>
        <source>What was not written is lost to whoever has to find out what has happened.</source>
        <translation>Wat niet is geschreven, is verloren voor wie moet nagaan wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Chain of the security log</source>
        <translation>Keten van het beveiligingslogboek</translation>
    </message>
    <message>
        <source>Each record holds a hash of all records before it; this program has checked them.</source>
        <translation>Elk record bevat een hash van alle records ervoor; dit programma heeft ze gecontroleerd.</translation>
    </message>
    <message>
        <source>If the chain is broken, somebody has changed or removed records.</source>
        <translation>Als de keten gebroken is, heeft iemand records gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>Show the security log</source>
        <translation>Beveiligingslogboek tonen</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>Many failed logins mean that somebody guesses passwords, or that a program has a wrong one.</source>
        <translation>Veel mislukte aanmeldingen betekenen dat iemand wachtwoorden raadt of dat een programma een verkeerd wachtwoord heeft.</translation>
    </message>
    <message>
        <source>A password that is guessed opens a mailbox.</source>
        <translation>Een geraden wachtwoord opent een mailbox.</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Mislukte aanmeldingen tonen</translation>
    </message>
    <message>
        <source>Failed logins of one address</source>
        <translation>Mislukte aanmeldingen van één adres</translation>
    </message>
    <message>
        <source>More than five failed logins in a minute from one address are seldom a mistake.</source>
        <translation>Meer dan vijf mislukte aanmeldingen per minuut van één adres zijn zelden een vergissing.</translation>
    </message>
    <message>
        <source>Connections without encryption</source>
        <translation>Verbindingen zonder versleuteling</translation>
    </message>
    <message>
        <source>What other computers reach has to be encrypted, because passwords and mail go over it.</source>
        <translation>Wat andere computers bereiken, moet versleuteld zijn, want er gaan wachtwoorden en mail over.</translation>
    </message>
    <message>
        <source>Whoever is on the way can read them.</source>
        <translation>Iedereen onderweg kan ze lezen.</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Opties tonen</translation>
    </message>
    <message>
        <source>This connection does not leave the computer: it needs no certificate.</source>
        <translation>Deze verbinding verlaat de computer niet: een certificaat is niet nodig.</translation>
    </message>
    <message>
        <source>The certificate of the server has ended on %1.</source>
        <translation>Het certificaat van de server is op %1 verlopen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server ends in %n day(s), on %1.</source>
        <translation>
            <numerusform>Het certificaat van de server verloopt over %n dag, op %1.</numerusform>
            <numerusform>Het certificaat van de server verloopt over %n dagen, op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>Het beveiligingslogboek is niet ingeschakeld.</translation>
    </message>
    <message>
        <source>The security log is written, but not kept where it can be searched and checked.</source>
        <translation>Het beveiligingslogboek wordt geschreven, maar niet bewaard waar het doorzocht en gecontroleerd kan worden.</translation>
    </message>
    <message>
        <source>The security log is written and kept.</source>
        <translation>Het beveiligingslogboek wordt geschreven en bewaard.</translation>
    </message>
    <message>
        <source>The security log cannot be written: %1</source>
        <translation>Het beveiligingslogboek kan niet worden geschreven: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the security log were lost since the server was started.</source>
        <translation>
            <numerusform>Sinds de start van de server is %n gebeurtenis van het beveiligingslogboek verloren gegaan.</numerusform>
            <numerusform>Sinds de start van de server zijn %n gebeurtenissen van het beveiligingslogboek verloren gegaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every event got into the security log since the server was started.</source>
        <translation>Sinds de start van de server is elke gebeurtenis in het beveiligingslogboek gekomen.</translation>
    </message>
    <message>
        <source>No login has failed in the last minute.</source>
        <translation>In de laatste minuut is geen aanmelding mislukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) have failed in the last minute.</source>
        <translation>
            <numerusform>In de laatste minuut is %n aanmelding mislukt.</numerusform>
            <numerusform>In de laatste minuut zijn %n aanmeldingen mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address had more than five failed logins in the last minute.</source>
        <translation>Geen adres had in de laatste minuut meer dan vijf mislukte aanmeldingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) from %1 have failed in the last minute.</source>
        <translation>
            <numerusform>In de laatste minuut is %n aanmelding van %1 mislukt.</numerusform>
            <numerusform>In de laatste minuut zijn %n aanmeldingen van %1 mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other computers reach is encrypted.</source>
        <translation>Wat andere computers bereiken, is versleuteld.</translation>
    </message>
    <message>
        <source>Other computers reach the service %1 without encryption: %2.</source>
        <translation>Andere computers bereiken de dienst %1 zonder versleuteling: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Each service that was there in the last week should be there now.</source>
        <translation>Elke dienst die er in de laatste week was, zou er nu moeten zijn.</translation>
    </message>
    <message>
        <source>What it does is not done: mail does not arrive, or mail programs cannot connect.</source>
        <translation>Wat deze dienst doet, gebeurt niet: mail komt niet aan of mailprogramma’s kunnen niet verbinden.</translation>
    </message>
    <message>
        <source>Versions of the services</source>
        <translation>Versies van de diensten</translation>
    </message>
    <message>
        <source>All services should have the version of the server.</source>
        <translation>Alle diensten zouden de versie van de server moeten hebben.</translation>
    </message>
    <message>
        <source>Services of another version may not know what the server tells them.</source>
        <translation>Diensten van een andere versie kennen misschien niet wat de server hun vertelt.</translation>
    </message>
    <message>
        <source>Changed configuration files</source>
        <translation>Gewijzigde configuratiebestanden</translation>
    </message>
    <message>
        <source>A service works with its files as they were when it read them last.</source>
        <translation>Een dienst werkt met zijn bestanden zoals ze waren toen hij ze voor het laatst las.</translation>
    </message>
    <message>
        <source>What somebody wrote into a file is not in force until the service reads it.</source>
        <translation>Wat iemand in een bestand heeft geschreven, geldt pas als de dienst het leest.</translation>
    </message>
    <message>
        <source>Options that wait for a restart</source>
        <translation>Opties die op een herstart wachten</translation>
    </message>
    <message>
        <source>Some options are read only when a service starts.</source>
        <translation>Sommige opties worden alleen gelezen als een dienst start.</translation>
    </message>
    <message>
        <source>The service works with the values from before until it is started anew.</source>
        <translation>De dienst werkt met de waarden van ervoor tot hij opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>Configuration files with errors</source>
        <translation>Configuratiebestanden met fouten</translation>
    </message>
    <message>
        <source>A service that runs does not notice an error in its files before it is started anew.</source>
        <translation>Een draaiende dienst merkt een fout in zijn bestanden pas als hij opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>At the next start the service would not come up.</source>
        <translation>Bij de volgende start zou de dienst niet opkomen.</translation>
    </message>
    <message>
        <source>Show the configuration</source>
        <translation>Configuratie tonen</translation>
    </message>
    <message>
        <source>Warnings about configuration files</source>
        <translation>Waarschuwingen over configuratiebestanden</translation>
    </message>
    <message>
        <source>Lines that a service does not know, or that do nothing, are often typing mistakes.</source>
        <translation>Regels die een dienst niet kent of die niets doen, zijn vaak typefouten.</translation>
    </message>
    <message>
        <source>What somebody meant to set is not set.</source>
        <translation>Wat iemand wilde instellen, is niet ingesteld.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Zoekindex</translation>
    </message>
    <message>
        <source>Searches find what the search service has indexed.</source>
        <translation>Zoekopdrachten vinden wat de zoekdienst heeft geïndexeerd.</translation>
    </message>
    <message>
        <source>New messages are not found.</source>
        <translation>Nieuwe berichten worden niet gevonden.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Uitgaande mail</translation>
    </message>
    <message>
        <source>Mail that leaves should not wait for longer than an hour.</source>
        <translation>Uitgaande mail zou niet langer dan een uur moeten wachten.</translation>
    </message>
    <message>
        <source>Mail arrives late, or comes back.</source>
        <translation>Mail komt laat aan of komt terug.</translation>
    </message>
    <message>
        <source>Show the outgoing queue</source>
        <translation>Uitgaande wachtrij tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are connected, and none is missing.</source>
        <translation>
            <numerusform>%n dienst is verbonden, er ontbreekt er geen.</numerusform>
            <numerusform>%n diensten zijn verbonden, er ontbreekt er geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were connected in the last week and are not now: %1.</source>
        <translation>
            <numerusform>%n dienst was in de laatste week verbonden en is dat nu niet: %1.</numerusform>
            <numerusform>%n diensten waren in de laatste week verbonden en zijn dat nu niet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All services have the version of the server, %1.</source>
        <translation>Alle diensten hebben de versie van de server, %1.</translation>
    </message>
    <message>
        <source>The server has the version %1, but there are: %2.</source>
        <translation>De server heeft versie %1, maar er zijn: %2.</translation>
    </message>
    <message>
        <source>All services have read their files as they are.</source>
        <translation>Alle diensten hebben hun bestanden gelezen zoals ze zijn.</translation>
    </message>
    <message>
        <source>Files were changed after they were read: %1.</source>
        <translation>Bestanden zijn gewijzigd nadat ze waren gelezen: %1.</translation>
    </message>
    <message>
        <source>No option waits for a restart.</source>
        <translation>Geen optie wacht op een herstart.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) wait for a restart: %1.</source>
        <translation>
            <numerusform>%n optie wacht op een herstart: %1.</numerusform>
            <numerusform>%n opties wachten op een herstart: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 would not start with its present files: %2</source>
        <translation>De dienst %1 zou met zijn huidige bestanden niet starten: %2</translation>
    </message>
    <message>
        <source>All services would start with their present files.</source>
        <translation>Alle diensten zouden met hun huidige bestanden starten.</translation>
    </message>
    <message>
        <source>There are no warnings about the files.</source>
        <translation>Er zijn geen waarschuwingen over de bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s) about the files: %1</source>
        <translation>
            <numerusform>Er is %n waarschuwing over de bestanden: %1</numerusform>
            <numerusform>Er zijn %n waarschuwingen over de bestanden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The search service does not tell how far behind its index is.</source>
        <translation>De zoekdienst vertelt niet hoever zijn index achterloopt.</translation>
    </message>
    <message>
        <source>The search index is %1 behind.</source>
        <translation>De zoekindex loopt %1 achter.</translation>
    </message>
    <message>
        <source>The spooler does not tell how old its oldest message is.</source>
        <translation>De spooler vertelt niet hoe oud zijn oudste bericht is.</translation>
    </message>
    <message>
        <source>The oldest message has waited to be sent for %1.</source>
        <translation>Het oudste bericht wacht al %1 op verzending.</translation>
    </message>
    <message>
        <source>Deleted items that stay</source>
        <translation>Verwijderde items die blijven</translation>
    </message>
    <message>
        <source>With a lifetime of 0, deleted items are never removed by themselves.</source>
        <translation>Met een levensduur van 0 worden verwijderde items nooit vanzelf gewist.</translation>
    </message>
    <message>
        <source>They fill the disk, and the database becomes slower.</source>
        <translation>Ze vullen de schijf en de database wordt trager.</translation>
    </message>
    <message>
        <source>Removal of deleted items</source>
        <translation>Wissen van verwijderde items</translation>
    </message>
    <message>
        <source>Each hour the server removes the items whose lifetime is over.</source>
        <translation>Elk uur wist de server de items waarvan de levensduur voorbij is.</translation>
    </message>
    <message>
        <source>What should be gone stays, on the disk and within reach of its owner.</source>
        <translation>Wat weg zou moeten zijn, blijft op de schijf en bereikbaar voor de eigenaar.</translation>
    </message>
    <message>
        <source>Show the deleted items</source>
        <translation>Verwijderde items tonen</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Opgeslagen berichten</translation>
    </message>
    <message>
        <source>The server can compare each stored message with the hash it had when it came.</source>
        <translation>De server kan elk opgeslagen bericht vergelijken met de hash die het bij aankomst had.</translation>
    </message>
    <message>
        <source>A message that has changed on the disk cannot be read any more.</source>
        <translation>Een bericht dat op de schijf is veranderd, kan niet meer worden gelezen.</translation>
    </message>
    <message>
        <source>Compare them now</source>
        <translation>Nu vergelijken</translation>
    </message>
    <message>
        <source>Stores without a user</source>
        <translation>Stores zonder gebruiker</translation>
    </message>
    <message>
        <source>A store stays when its user is deleted.</source>
        <translation>Een store blijft bestaan als zijn gebruiker wordt verwijderd.</translation>
    </message>
    <message>
        <source>It needs room, and nobody can read it until somebody gets it.</source>
        <translation>Hij neemt ruimte in, en niemand kan hem lezen tot iemand hem krijgt.</translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Gebruikers tonen</translation>
    </message>
    <message>
        <source>Users over their hard quota</source>
        <translation>Gebruikers boven hun harde quota</translation>
    </message>
    <message>
        <source>A store must not become larger than its hard quota.</source>
        <translation>Een store mag niet groter worden dan zijn harde quota.</translation>
    </message>
    <message>
        <source>These users get no mail any more: it goes back to whoever has sent it.</source>
        <translation>Deze gebruikers krijgen geen mail meer: die gaat terug naar de afzender.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Gebruiker tonen</translation>
    </message>
    <message>
        <source>The server does not tell how long it keeps deleted items.</source>
        <translation>De server vertelt niet hoelang hij verwijderde items bewaart.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted items are kept for %n day(s).</source>
        <translation>
            <numerusform>Verwijderde items worden %n dag bewaard.</numerusform>
            <numerusform>Verwijderde items worden %n dagen bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell how large its stores are.</source>
        <translation>De server vertelt niet hoe groot zijn stores zijn.</translation>
    </message>
    <message>
        <source>Deleted items stay for ever; they take %1, and all other items %2.</source>
        <translation>Verwijderde items blijven voor altijd; ze nemen %1 in, alle andere items %2.</translation>
    </message>
    <message>
        <source>The last removal of deleted items has failed: %1</source>
        <translation>Het laatste wissen van verwijderde items is mislukt: %1</translation>
    </message>
    <message>
        <source>Deleted items are being removed just now.</source>
        <translation>Er worden nu verwijderde items gewist.</translation>
    </message>
    <message>
        <source>Deleted items were removed last at %1; none is overdue.</source>
        <translation>Verwijderde items zijn voor het laatst op %1 gewist; er is niets achterstallig.</translation>
    </message>
    <message>
        <source>No deleted item is overdue.</source>
        <translation>Er zijn geen achterstallige verwijderde items.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted item(s) should have been removed more than a day ago.</source>
        <translation>
            <numerusform>%n verwijderd item had meer dan een dag geleden gewist moeten worden.</numerusform>
            <numerusform>%n verwijderde items hadden meer dan een dag geleden gewist moeten worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one has let the server compare them in the last 30 days (kopano-admin --verify-bodies).</source>
        <translation>In de laatste 30 dagen heeft niemand ze door de server laten vergelijken (kopano-admin --verify-bodies).</translation>
    </message>
    <message numerus="yes">
        <source>%n stored message(s) were found damaged at %1.</source>
        <translation>
            <numerusform>Op %1 is %n opgeslagen bericht beschadigd gevonden.</numerusform>
            <numerusform>Op %1 zijn %n opgeslagen berichten beschadigd gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stored messages were as they should be at %1.</source>
        <translation>Op %1 waren alle opgeslagen berichten zoals ze moeten zijn.</translation>
    </message>
    <message>
        <source>Every store has its user.</source>
        <translation>Elke store heeft zijn gebruiker.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no user; together they take %1.</source>
        <translation>
            <numerusform>%n store heeft geen gebruiker; hij neemt %1 in.</numerusform>
            <numerusform>%n stores hebben geen gebruiker; samen nemen ze %1 in.</numerusform>
        </translation>
    </message>
    <message>
        <source>No user is over the hard quota.</source>
        <translation>Geen gebruiker zit boven de harde quota.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are over the hard quota: %1.</source>
        <translation>
            <numerusform>%n gebruiker zit boven de harde quota: %1.</numerusform>
            <numerusform>%n gebruikers zitten boven de harde quota: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HealthSource</name>
    <message>
        <source>This login may not ask the server for it.</source>
        <translation>Deze aanmelding mag dat niet aan de server vragen.</translation>
    </message>
    <message>
        <source>The server does not understand the question; it may be older than this program.</source>
        <translation>De server begrijpt de vraag niet; misschien is hij ouder dan dit programma.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>De server zegt: %1</translation>
    </message>
    <message>
        <source>The security log is not kept where it can be searched.</source>
        <translation>Het beveiligingslogboek wordt niet bewaard waar het doorzocht kan worden.</translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>Het beveiligingslogboek is niet ingeschakeld.</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>De server heeft nog geen geschiedenis van zijn wachtrij.</translation>
    </message>
    <message>
        <source>Only a system administrator may ask for it.</source>
        <translation>Alleen een systeembeheerder mag dat vragen.</translation>
    </message>
    <message>
        <source>No service “%1” is connected to the server.</source>
        <translation>Er is geen dienst “%1” met de server verbonden.</translation>
    </message>
    <message>
        <source>It is not known how the server is reached.</source>
        <translation>Het is niet bekend hoe de server wordt bereikt.</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>De server toont geen certificaat.</translation>
    </message>
</context>
<context>
    <name>Models::JobsModel</name>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestart door</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Check of stored messages</source>
        <translation>Controle van opgeslagen berichten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>onderbroken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n mappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores</source>
        <translation>
            <numerusform>%n store</numerusform>
            <numerusform>%n stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n hersteld</numerusform>
            <numerusform>%n hersteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n gecontroleerd</numerusform>
            <numerusform>%n gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschadigd</numerusform>
            <numerusform>%n beschadigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::OrphansModel</name>
    <message>
        <source>by the next purge</source>
        <translation>bij de volgende keer wissen</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Was van</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Orphan since</source>
        <translation>Verweesd sinds</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wordt verwijderd</translation>
    </message>
</context>
<context>
    <name>Models::OutOfOffice</name>
    <message>
        <source>It would end before it begins.</source>
        <translation>Het zou eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>There is no text to answer with.</source>
        <translation>Er is geen tekst om mee te antwoorden.</translation>
    </message>
    <message>
        <source>No answers are sent.</source>
        <translation>Er worden geen antwoorden verzonden.</translation>
    </message>
    <message>
        <source>No answers are sent: that ended on %1.</source>
        <translation>Er worden geen antwoorden verzonden: dat eindigde op %1.</translation>
    </message>
    <message>
        <source>Answers are sent from %1 on.</source>
        <translation>Vanaf %1 worden antwoorden verzonden.</translation>
    </message>
    <message>
        <source>Answers are being sent.</source>
        <translation>Er worden antwoorden verzonden.</translation>
    </message>
    <message>
        <source>Answers are being sent until %1.</source>
        <translation>Tot %1 worden antwoorden verzonden.</translation>
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
        <translation>geen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Quota warning at</source>
        <translation>Quotawaarschuwing bij</translation>
    </message>
    <message>
        <source>No more sending at</source>
        <translation>Geen verzending meer bij</translation>
    </message>
    <message>
        <source>No more receiving at</source>
        <translation>Geen ontvangst meer bij</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Laatste aanmelding</translation>
    </message>
    <message>
        <source>Last logout</source>
        <translation>Laatste afmelding</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>May write as you</source>
        <translation>Mag als u schrijven</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Gemachtigden</translation>
    </message>
    <message>
        <source>%1, without a limit</source>
        <translation>%1, zonder limiet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>Models::OwnSessions</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (deze)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (door %2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Aangemeld met</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
</context>
<context>
    <name>Models::PeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Laatste aanmelding</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Systeembeheerder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Gedeelde store</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vergaderruimte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Apparatuur</translation>
    </message>
</context>
<context>
    <name>Models::Purge</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n mappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores that are marked for removal</source>
        <translation>
            <numerusform>%n store die voor verwijdering is gemarkeerd</numerusform>
            <numerusform>%n stores die voor verwijdering zijn gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Count first: nothing is removed by that.</source>
        <translation>Eerst tellen: daarbij wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Er is niets te wissen.</translation>
    </message>
    <message>
        <source>Would be removed for good from the stores of the company %1: %2.</source>
        <translation>Uit de stores van het bedrijf %1 zou definitief worden gewist: %2.</translation>
    </message>
    <message>
        <source>Would be removed for good from the store %1: %2.</source>
        <translation>Uit de store %1 zou definitief worden gewist: %2.</translation>
    </message>
    <message>
        <source>The chosen items of the store %1 would be removed for good: %2.</source>
        <translation>De gekozen items van de store %1 zouden definitief worden gewist: %2.</translation>
    </message>
    <message>
        <source>Everything that is deleted would be removed for good: %1.</source>
        <translation>Alles wat verwijderd is, zou definitief worden gewist: %1.</translation>
    </message>
    <message>
        <source>Would be removed for good: %1.</source>
        <translation>Definitief zou worden gewist: %1.</translation>
    </message>
    <message>
        <source>The purge runs: %1 of %2.</source>
        <translation>Het wissen loopt: %1 van %2.</translation>
    </message>
    <message>
        <source>%1 each second.</source>
        <translation>%1 per seconde.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Nog ongeveer %1.</translation>
    </message>
    <message>
        <source>Removed for good: %1.</source>
        <translation>Definitief gewist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items were not there any more.</source>
        <translation>
            <numerusform>%n gekozen item was er niet meer.</numerusform>
            <numerusform>%n gekozen items waren er niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purge was cancelled. Until then these were removed for good: %1.</source>
        <translation>Het wissen is geannuleerd. Tot dan toe is definitief gewist: %1.</translation>
    </message>
    <message>
        <source>The purge did not come to its end. Until then these were removed for good: %1.</source>
        <translation>Het wissen is niet tot een einde gekomen. Tot dan toe is definitief gewist: %1.</translation>
    </message>
</context>
<context>
    <name>Models::Queue</name>
    <message>
        <source>No spooler is connected to this server.</source>
        <translation>Er is geen spooler met deze server verbonden.</translation>
    </message>
    <message>
        <source>The spooler on %1 is running for %2 (version %3, process %4).</source>
        <translation>De spooler op %1 draait al %2 (versie %3, proces %4).</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableBodies</name>
    <message>
        <source>This item is not there any more; it was restored or purged meanwhile.</source>
        <translation>Dit item is er niet meer; het is intussen hersteld of gewist.</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableExport</name>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableModel</name>
    <message>
        <source>(top level)</source>
        <translation>(hoogste niveau)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (folder with %n messages)</source>
        <translation>
            <numerusform>%1 (map met %n bericht)</numerusform>
            <numerusform>%1 (map met %n berichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Verwijderd op</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Verwijderd door</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Verwijderd uit</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Verloopt op</translation>
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
        <translation>%1 is zelf verwijderd</translation>
    </message>
    <message>
        <source>%1 (deleted folder)</source>
        <translation>%1 (verwijderde map)</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle mappen</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Verwijderd uit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>Models::Restore</name>
    <message>
        <source>The restore was ended before this item.</source>
        <translation>Het herstellen is vóór dit item beëindigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are restored</source>
        <translation>
            <numerusform>%n bericht wordt hersteld</numerusform>
            <numerusform>%n berichten worden hersteld</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has %1 now and %2 afterwards.</source>
        <translation>De store heeft nu %1 en daarna %2.</translation>
    </message>
    <message>
        <source>Its hard quota is %1.</source>
        <translation>De harde quota is %1.</translation>
    </message>
    <message>
        <source>Not everything fits: what is over the hard quota stays deleted.</source>
        <translation>Niet alles past: wat boven de harde quota komt, blijft verwijderd.</translation>
    </message>
    <message>
        <source>That is more than the quota allows without a warning.</source>
        <translation>Dat is meer dan de quota zonder waarschuwing toelaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing folders are made again: %1</source>
        <translation>
            <numerusform>%n ontbrekende map wordt opnieuw gemaakt: %1</numerusform>
            <numerusform>%n ontbrekende mappen worden opnieuw gemaakt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RestoreResults</name>
    <message>
        <source>It was restored or purged meanwhile.</source>
        <translation>Het is intussen hersteld of gewist.</translation>
    </message>
    <message>
        <source>It does not fit into the quota of the store.</source>
        <translation>Het past niet in de quota van de store.</translation>
    </message>
    <message>
        <source>The folder is full, or nested too deeply.</source>
        <translation>De map is vol of te diep genest.</translation>
    </message>
    <message>
        <source>The folder cannot hold it.</source>
        <translation>De map kan het niet bevatten.</translation>
    </message>
    <message>
        <source>It is being purged.</source>
        <translation>Het wordt gewist.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>niet hersteld</translation>
    </message>
    <message>
        <source>It is called %1 now, because its name was taken.</source>
        <translation>Het heet nu %1, omdat de naam al bezet was.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>Models::Server</name>
    <message>
        <source>This connection is read-only: nothing is changed on this server from here.</source>
        <translation>Deze verbinding is alleen-lezen: hiervandaan wordt op deze server niets gewijzigd.</translation>
    </message>
    <message>
        <source>The server does not take this account of the computer for an administrator. Its option local_admin_users names who is one.</source>
        <translation>De server houdt dit account van de computer niet voor een beheerder. Zijn optie local_admin_users noemt wie dat is.</translation>
    </message>
    <message>
        <source>The server wants a way of login that this program does not have.</source>
        <translation>De server wil een manier van aanmelden die dit programma niet heeft.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Er is geen verbinding met de server.</translation>
    </message>
</context>
<context>
    <name>Models::ServerList</name>
    <message>
        <source>This is no list of servers: %1</source>
        <translation>Dit is geen lijst van servers: %1</translation>
    </message>
    <message>
        <source>This is no list of servers.</source>
        <translation>Dit is geen lijst van servers.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Laatst verbonden</translation>
    </message>
</context>
<context>
    <name>Models::ServiceLog</name>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Lines may be missing here: the service logged more than it keeps.</source>
        <translation>Hier kunnen regels ontbreken: de dienst heeft meer gelogd dan hij bewaart.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Models::Services</name>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Running; file changed</source>
        <translation>Draait; bestand gewijzigd</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Draait</translation>
    </message>
    <message>
        <source>This service is not connected to this server: it does not run, or is not installed.</source>
        <translation>Deze dienst is niet met deze server verbonden: hij draait niet of is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>A configuration file was changed since it was loaded last.</source>
        <translation>Een configuratiebestand is gewijzigd sinds het voor het laatst is geladen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Draait sinds</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Luistert op</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Configuratiebestand</translation>
    </message>
</context>
<context>
    <name>Models::SessionGroups</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Verzoeken/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>CPU-tijd (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
</context>
<context>
    <name>Models::SessionsModel</name>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (door %2)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>al %1 bezig</translation>
    </message>
    <message>
        <source>working</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactief</translation>
    </message>
    <message>
        <source>none</source>
        <comment>TLS</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>deze server</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (u)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proces %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Tegenpartij</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Aangemeld met</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Verzoeken/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tijd (s)</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>CPU-tijd (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
</context>
<context>
    <name>Models::SharingModel</name>
    <message>
        <source>Nothing at all</source>
        <translation>Helemaal niets</translation>
    </message>
    <message>
        <source>See that it is there</source>
        <translation>Zien dat de map er is</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Read and add, delete their own</source>
        <translation>Lezen en toevoegen, eigen items verwijderen</translation>
    </message>
    <message>
        <source>Read and add, change their own</source>
        <translation>Lezen en toevoegen, eigen items wijzigen</translation>
    </message>
    <message>
        <source>Read, change and delete</source>
        <translation>Lezen, wijzigen en verwijderen</translation>
    </message>
    <message>
        <source>Read, add, change and delete</source>
        <translation>Lezen, toevoegen, wijzigen en verwijderen</translation>
    </message>
    <message>
        <source>Everything but sharing</source>
        <translation>Alles behalve delen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>see</source>
        <translation>zien</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>toevoegen</translation>
    </message>
    <message>
        <source>change their own</source>
        <translation>eigen items wijzigen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>delete their own</source>
        <translation>eigen items verwijderen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>make folders</source>
        <translation>mappen maken</translation>
    </message>
    <message>
        <source>share</source>
        <translation>delen</translation>
    </message>
    <message>
        <source>(all folders)</source>
        <translation>(alle mappen)</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <translation>%1 mag: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken away.</source>
        <translation>
            <numerusform>%n vermelding is weggenomen.</numerusform>
            <numerusform>%n vermeldingen zijn weggenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Mag</translation>
    </message>
</context>
<context>
    <name>Models::StoresModel</name>
    <message>
        <source>Public store</source>
        <translation>Openbare store</translation>
    </message>
    <message>
        <source>Public store of %1</source>
        <translation>Openbare store van %1</translation>
    </message>
    <message>
        <source>%1 (without a user)</source>
        <translation>%1 (zonder gebruiker)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>Models::Tiles</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Failed logins in a minute</source>
        <translation>Mislukte aanmeldingen per minuut</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Heeft ruimte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>per seconde</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwoordtijd</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>Models::UserImport</name>
    <message>
        <source>There is a user with this login already.</source>
        <translation>Er is al een gebruiker met deze aanmeldnaam.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>kan worden gemaakt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Gebruikers en groepen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Beveiligingslogboek</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Verwijderde items</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Services and logs</source>
        <translation>Diensten en logboeken</translation>
    </message>
    <message>
        <source>Outgoing queue</source>
        <translation>Uitgaande wachtrij</translation>
    </message>
</context>
<context>
    <name>Pages::AccountPane</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Gebruikt deel van de quota</translation>
    </message>
    <message>
        <source>Your store: %1</source>
        <translation>Uw store: %1</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantDialog</name>
    <message>
        <source>Set up the server</source>
        <translation>Server inrichten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a step, and &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 van %2 stappen zijn gedaan.</translation>
    </message>
    <message>
        <source>Name the user and the server.</source>
        <translation>Noem de gebruiker en de server.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>This server keeps companies apart from each other. Everybody belongs to one, so the first is made first.</source>
        <translation>Deze server houdt bedrijven uit elkaar. Iedereen hoort bij een bedrijf, dus wordt eerst het eerste bedrijf gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Make the &amp;company</source>
        <translation>&amp;Bedrijf maken</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Eerste gebruiker</translation>
    </message>
    <message>
        <source>Somebody who gets mail, and may administer the server from other computers.</source>
        <translation>Iemand die mail krijgt en de server vanaf andere computers mag beheren.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Aanmeldnaam:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>&amp;Volledige naam:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Is a system &amp;administrator</source>
        <translation>Is &amp;systeembeheerder</translation>
    </message>
    <message>
        <source>Make the &amp;user</source>
        <translation>&amp;Gebruiker maken</translation>
    </message>
    <message>
        <source>Public store</source>
        <translation>Openbare store</translation>
    </message>
    <message>
        <source>Folders that everybody sees. Mail programs show them once there is a folder in them.</source>
        <translation>Mappen die iedereen ziet. Mailprogramma’s tonen ze zodra er een map in staat.</translation>
    </message>
    <message>
        <source>Make the &amp;public store</source>
        <translation>&amp;Openbare store maken</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>A message goes to the user in the way that mail from outside does. Count the messages of the inbox, run the command below on the server, and look whether there is one more.</source>
        <translation>Een bericht gaat naar de gebruiker op dezelfde weg als mail van buiten. Tel de berichten in het Postvak IN, voer de opdracht hieronder op de server uit en kijk of er één bij is gekomen.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Aan:</translation>
    </message>
    <message>
        <source>&amp;Look into the inbox</source>
        <translation>In het Postvak IN &amp;kijken</translation>
    </message>
    <message>
        <source>Login by IMAP</source>
        <translation>Aanmelden via IMAP</translation>
    </message>
    <message>
        <source>Logs in from this computer as a mail program does. The certificate of the server is checked; the password is not sent without encryption.</source>
        <translation>Meldt zich vanaf deze computer aan zoals een mailprogramma. Het certificaat van de server wordt gecontroleerd; het wachtwoord wordt niet zonder versleuteling verzonden.</translation>
    </message>
    <message>
        <source>&amp;Encrypted from the beginning (port 993)</source>
        <translation>Vanaf het begin &amp;versleuteld (poort 993)</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Gebruiker:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Aan&amp;melden</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for a while; a broken disk is another matter. Have this command run every night by cron or a timer of systemd, copy the archives to another computer, and try once to bring one back.</source>
        <translation>Wat verwijderd is, kan een tijd lang worden teruggehaald; een kapotte schijf is iets anders. Laat deze opdracht elke nacht door cron of een timer van systemd uitvoeren, kopieer de archieven naar een andere computer en probeer eens er een terug te halen.</translation>
    </message>
    <message>
        <source>A &amp;backup is made regularly</source>
        <translation>Er wordt regelmatig een &amp;back-up gemaakt</translation>
    </message>
    <message>
        <source>You said that a backup is made.</source>
        <translation>U hebt gezegd dat er een back-up wordt gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantStep</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
</context>
<context>
    <name>Pages::AuditDetails</name>
    <message>
        <source>Fields of the record</source>
        <translation>Velden van het record</translation>
    </message>
    <message>
        <source>The line of the log</source>
        <translation>De regel van het logboek</translation>
    </message>
    <message>
        <source>The &amp;line of the log:</source>
        <translation>De &amp;regel van het logboek:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>The record before, of the same session; without one, of the same user, address and program</source>
        <translation>Het vorige record van dezelfde sessie; zonder sessie van dezelfde gebruiker, hetzelfde adres en programma</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>The record after, of the same session; without one, of the same user, address and program</source>
        <translation>Het volgende record van dezelfde sessie; zonder sessie van dezelfde gebruiker, hetzelfde adres en programma</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Alles van deze &amp;gebruiker tonen</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Alles van dit &amp;adres tonen</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Alles over dit &amp;object tonen</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Alles van deze &amp;sessie tonen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
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
        <translation>Filters</translation>
    </message>
    <message>
        <source>Ready and saved filters</source>
        <translation>Kant-en-klare en opgeslagen filters</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Dit filter &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Copy as link</source>
        <translation>Als link &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter opslaan</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Naam van het filter “%1”:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Het filter “%1” is verwijderd.</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Others can paste it into their filter field.</source>
        <translation>De link staat op het klembord. Anderen kunnen hem in hun filterveld plakken.</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Filters importeren</translation>
    </message>
    <message>
        <source>Filters (*.json)</source>
        <translation>Filters (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Het bestand kon niet worden gelezen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) were imported.</source>
        <translation>
            <numerusform>%n filter is geïmporteerd.</numerusform>
            <numerusform>%n filters zijn geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>Filters exporteren</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>Pages::AuditPage</name>
    <message>
        <source>Filter of the security log</source>
        <translation>Filter van het beveiligingslogboek</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Show new records as they come</source>
        <translation>Nieuwe records tonen zodra ze komen</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>V&amp;asthouden</translation>
    </message>
    <message>
        <source>Let the records stand; go on with those that came meanwhile</source>
        <translation>De records laten staan; verdergaan met wat intussen kwam</translation>
    </message>
    <message>
        <source>Jump to the &amp;newest</source>
        <translation>Naar het &amp;nieuwste</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>&amp;Paden</translation>
    </message>
    <message>
        <source>Paths of objects instead of their numbers</source>
        <translation>Paden van objecten in plaats van hun nummers</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>The record in full (F4)</source>
        <translation>Het volledige record (F4)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Check that no record was changed or removed</source>
        <translation>Controleren dat geen record is gewijzigd of verwijderd</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Shown records…</source>
        <translation>&amp;Getoonde records…</translation>
    </message>
    <message>
        <source>S&amp;elected records…</source>
        <translation>Ge&amp;selecteerde records…</translation>
    </message>
    <message>
        <source>&amp;Everything that fits the filter…</source>
        <translation>&amp;Alles wat bij het filter past…</translation>
    </message>
    <message>
        <source>The command cannot say all of this filter: it shows more.</source>
        <translation>De opdracht kan niet alles van dit filter zeggen: hij toont meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n record getoond</numerusform>
            <numerusform>%n records getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records a second, one of %2 is shown</source>
        <translation>%1 records per seconde, één op %2 wordt getoond</translation>
    </message>
    <message>
        <source>following the log</source>
        <translation>volgt het logboek</translation>
    </message>
    <message>
        <source>searching, down to record %1</source>
        <translation>zoekt, tot record %1</translation>
    </message>
    <message>
        <source>no more can be shown: narrow the filter, or export everything that fits it</source>
        <translation>meer kan niet worden getoond: maak het filter nauwer of exporteer alles wat erbij past</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>dat is alles</translation>
    </message>
    <message>
        <source>scroll down for older ones</source>
        <translation>scrol omlaag voor oudere</translation>
    </message>
    <message>
        <source>Audit logging is off on this server. It begins when the option audit_log_enabled is changed and the server is started again.</source>
        <translation>Het beveiligingslogboek staat op deze server uit. Het begint als de optie audit_log_enabled is gewijzigd en de server opnieuw is gestart.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Inschakelen…</translation>
    </message>
    <message>
        <source>The server writes the lines of its security log, but keeps no records that can be searched here. They are kept from when the option audit_trail is changed and the server is started again.</source>
        <translation>De server schrijft de regels van zijn beveiligingslogboek, maar bewaart geen records die hier doorzocht kunnen worden. Ze worden bewaard zodra de optie audit_trail is gewijzigd en de server opnieuw is gestart.</translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation>Geen passende records.</translation>
    </message>
    <message>
        <source>Widen the range to 7 days</source>
        <translation>Uitbreiden tot 7 dagen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leegmaken</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Er zijn nog geen records.</translation>
    </message>
    <message>
        <source>The records up to number %1</source>
        <translation>De records tot en met nummer %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy the &amp;line of the log</source>
        <translation>De &amp;regel van het logboek kopiëren</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Alles van deze &amp;gebruiker tonen</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Alles van dit &amp;adres tonen</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Alles over dit &amp;object tonen</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Alles van deze &amp;sessie tonen</translation>
    </message>
</context>
<context>
    <name>Pages::AuditRange</name>
    <message>
        <source>Time range</source>
        <translation>Tijdvak</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elke tijd</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Tussen…</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Tot:</translation>
    </message>
</context>
<context>
    <name>Pages::AuditStrip</name>
    <message>
        <source>Records over time</source>
        <translation>Records in de tijd</translation>
    </message>
    <message>
        <source>Drag over a range to see it alone.</source>
        <translation>Sleep over een gebied om alleen dat te zien.</translation>
    </message>
    <message>
        <source>%1 – %2: records %3, of these shown %4, refused or failed %5</source>
        <translation>%1 – %2: records %3, hiervan getoond %4, geweigerd of mislukt %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>Pages::AuditTable</name>
    <message>
        <source>Records of the security log</source>
        <translation>Records van het beveiligingslogboek</translation>
    </message>
    <message>
        <source>So many records can only be sorted by time.</source>
        <translation>Zoveel records kunnen alleen op tijd worden gesorteerd.</translation>
    </message>
</context>
<context>
    <name>Pages::AuditWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
    <message>
        <source>Records written: %1</source>
        <translation>Records geschreven: %1</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>Records gecontroleerd: %1</translation>
    </message>
    <message>
        <source>The log could not be checked: %1</source>
        <translation>Het logboek kon niet worden gecontroleerd: %1</translation>
    </message>
    <message>
        <source>Checking the chain of records…</source>
        <translation>De keten van records wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Records exporteren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV voor rekenbladen (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n record(s).</source>
        <translation>
            <numerusform>%1 heeft %n record.</numerusform>
            <numerusform>%1 heeft %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ChartPane</name>
    <message>
        <source>Values of %1</source>
        <translation>Waarden van %1</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Hele pagina</translation>
    </message>
    <message>
        <source>&amp;Values as a table</source>
        <translation>&amp;Waarden als tabel</translation>
    </message>
    <message>
        <source>&amp;Threshold…</source>
        <translation>&amp;Drempel…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>De afbeelding &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation>De w&amp;aarden kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Opslaan als &amp;PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Opslaan als &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-afbeeldingen (*.svg)</translation>
    </message>
    <message>
        <source>Save values as CS&amp;V…</source>
        <translation>Waarden opslaan als &amp;CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save values as &amp;JSON…</source>
        <translation>Waarden opslaan als &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation>Menu van de grafiek %1</translation>
    </message>
    <message>
        <source>Whole page, values, threshold, export</source>
        <translation>Hele pagina, waarden, drempel, export</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this many MiB; 0 draws none:</source>
        <translation>Een lijn in %1 trekken bij zoveel MiB; 0 trekt er geen:</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this value; 0 draws none:</source>
        <translation>Een lijn in %1 trekken bij deze waarde; 0 trekt er geen:</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>Pages::CheckRow</name>
    <message>
        <source>Why it is checked:</source>
        <translation>Waarom dit wordt gecontroleerd:</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Hide why this is checked</source>
        <translation>Verbergen waarom dit wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Show why this is checked</source>
        <translation>Tonen waarom dit wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Effect of a problem:</source>
        <translation>Gevolg van een probleem:</translation>
    </message>
</context>
<context>
    <name>Pages::ConfigurationPage</name>
    <message>
        <source>Search options</source>
        <translation>Opties zoeken</translation>
    </message>
    <message>
        <source>Search options by any text</source>
        <translation>Opties zoeken met een willekeurige tekst</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>This service has no options.</source>
        <translation>Deze dienst heeft geen opties.</translation>
    </message>
    <message>
        <source>Options and history</source>
        <translation>Opties en geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opties</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>Options of the service</source>
        <translation>Opties van de dienst</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>&amp;Bekijken en toepassen…</translation>
    </message>
    <message>
        <source>The changes that were not applied were discarded.</source>
        <translation>De wijzigingen die niet waren toegepast, zijn verworpen.</translation>
    </message>
    <message>
        <source>Apply or discard the changes before you go to another service.</source>
        <translation>Pas de wijzigingen toe of verwerp ze voordat u naar een andere dienst gaat.</translation>
    </message>
    <message>
        <source>Some values are not valid yet.</source>
        <translation>Sommige waarden zijn nog niet geldig.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Geen wijzigingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not valid.</source>
        <translation>
            <numerusform>%n waarde is niet geldig.</numerusform>
            <numerusform>%n waarden zijn niet geldig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by reload</source>
        <translation>
            <numerusform>%n door herladen</numerusform>
            <numerusform>%n door herladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a restart</source>
        <translation>
            <numerusform>%n na een herstart</numerusform>
            <numerusform>%n na een herstart</numerusform>
        </translation>
    </message>
    <message>
        <source>The service would not start with its present files.</source>
        <translation>De dienst zou met zijn huidige bestanden niet starten.</translation>
    </message>
    <message>
        <source>A configuration file was changed since the service loaded it.</source>
        <translation>Een configuratiebestand is gewijzigd sinds de dienst het heeft geladen.</translation>
    </message>
    <message>
        <source>The files were like that already.</source>
        <translation>De bestanden waren al zo.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Toegepast.</translation>
    </message>
    <message>
        <source>Configuration of %1 changed (version %2)</source>
        <translation>Configuratie van %1 gewijzigd (versie %2)</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Terug naar versie %1</translation>
    </message>
    <message>
        <source>Put it back anyway</source>
        <translation>Toch terugzetten</translation>
    </message>
    <message>
        <source>Version %1 was not put back: %2</source>
        <translation>Versie %1 is niet teruggezet: %2</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Terug naar nu</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>This server tells no statistics.</source>
        <translation>Deze server geeft geen statistieken.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message numerus="yes">
        <source>Paused %1, %n sample(s) waiting</source>
        <translation>
            <numerusform>Al %1 gepauzeerd, %n meting wacht</numerusform>
            <numerusform>Al %1 gepauzeerd, %n metingen wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::EndSessionsDialog</name>
    <message>
        <source>End sessions</source>
        <translation>Sessies beëindigen</translation>
    </message>
    <message>
        <source>Told to the user, and written into the audit log</source>
        <translation>Wordt aan de gebruiker verteld en in het beveiligingslogboek geschreven</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>%n sessie beëindigen</numerusform>
            <numerusform>%n sessies beëindigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sessies die worden beëindigd</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · session %4</source>
        <translation>%1 · %2 · %3 · sessie %4</translation>
    </message>
</context>
<context>
    <name>Pages::FilterBar</name>
    <message>
        <source>Deleted between</source>
        <translation>Verwijderd tussen</translation>
    </message>
    <message>
        <source>Find in subject, sender, folder</source>
        <translation>Zoeken in onderwerp, afzender, map</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Verwijderd door</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle typen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Elke grootte</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>First day of deletion</source>
        <translation>Eerste dag van verwijdering</translation>
    </message>
    <message>
        <source>Last day of deletion</source>
        <translation>Laatste dag van verwijdering</translation>
    </message>
</context>
<context>
    <name>Pages::HealthPage</name>
    <message>
        <source>There is nothing to check.</source>
        <translation>Er is niets te controleren.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation>Nu alles &amp;controleren</translation>
    </message>
    <message>
        <source>Also checks the chain of the security log and counts the deleted items. That takes the server some time and is noted in its security log.</source>
        <translation>Controleert ook de keten van het beveiligingslogboek en telt de verwijderde items. Dat kost de server enige tijd en wordt in zijn beveiligingslogboek genoteerd.</translation>
    </message>
    <message>
        <source>The comparison could not be started: %1</source>
        <translation>De vergelijking kon niet worden gestart: %1</translation>
    </message>
</context>
<context>
    <name>Pages::HistoryPane</name>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versies van de configuratie</translation>
    </message>
    <message>
        <source>Comparison of versions</source>
        <translation>Vergelijking van versies</translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation>Deze versie &amp;terugzetten</translation>
    </message>
    <message>
        <source>There is no version of this configuration yet. The first change makes one.</source>
        <translation>Er is nog geen versie van deze configuratie. De eerste wijziging maakt er een.</translation>
    </message>
    <message>
        <source>Choose one version to put it back.</source>
        <translation>Kies één versie om die terug te zetten.</translation>
    </message>
    <message>
        <source>Choose one version to compare it with the present files, or two to compare them.</source>
        <translation>Kies één versie om die met de huidige bestanden te vergelijken, of twee om ze met elkaar te vergelijken.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Geen verschillen.</translation>
    </message>
    <message>
        <source>The versions could not be compared: %1</source>
        <translation>De versies konden niet worden vergeleken: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImapCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation>De server antwoordt niet.</translation>
    </message>
    <message>
        <source>This is no mail server: it sends lines without an end.</source>
        <translation>Dit is geen mailserver: hij stuurt regels zonder einde.</translation>
    </message>
    <message>
        <source>The server does not greet as a mail server: %1</source>
        <translation>De server begroet niet als een mailserver: %1</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>De server weigert: %1</translation>
    </message>
    <message>
        <source>The server does not begin to encrypt: %1</source>
        <translation>De server begint niet te versleutelen: %1</translation>
    </message>
    <message>
        <source>The login was refused: %1</source>
        <translation>De aanmelding is geweigerd: %1</translation>
    </message>
    <message>
        <source>%1 has logged in by IMAP.</source>
        <translation>%1 heeft zich via IMAP aangemeld.</translation>
    </message>
    <message>
        <source>The server does not encrypt here; the password was not sent. Use the port with TLS.</source>
        <translation>De server versleutelt hier niet; het wachtwoord is niet verzonden. Gebruik de poort met TLS.</translation>
    </message>
    <message>
        <source>The server allows no login here.</source>
        <translation>De server laat hier geen aanmelding toe.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>De verbinding is mislukt: %1</translation>
    </message>
    <message>
        <source>The certificate is not trusted, the password was not sent: %1</source>
        <translation>Het certificaat wordt niet vertrouwd, het wachtwoord is niet verzonden: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImportDialog</name>
    <message>
        <source>Users of the file</source>
        <translation>Gebruikers van het bestand</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Gebruikers importeren</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns: login, fullname, email, password, company, admin. Nothing is made before you have seen every line.</source>
        <translation>Een CSV-bestand waarvan de eerste regel de kolommen noemt: login, fullname, email, password, company, admin. Er wordt niets gemaakt voordat u elke regel hebt gezien.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-bestanden (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>het bestand is groter dan 16 MiB</translation>
    </message>
    <message numerus="yes">
        <source>Make %n user(s)</source>
        <translation>
            <numerusform>%n gebruiker maken</numerusform>
            <numerusform>%n gebruikers maken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made, %2 not: see the last column.</source>
        <translation>%1 gemaakt, %2 niet: zie de laatste kolom.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n gebruiker is gemaakt.</numerusform>
            <numerusform>%n gebruikers zijn gemaakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ItemsView</name>
    <message>
        <source>Deleted items</source>
        <translation>Verwijderde items</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Herstellen…</translation>
    </message>
    <message>
        <source>&amp;Export as files…</source>
        <translation>Als bestanden &amp;exporteren…</translation>
    </message>
    <message>
        <source>Writes each chosen message into a file of a folder</source>
        <translation>Schrijft elk gekozen bericht in een bestand in een map</translation>
    </message>
    <message>
        <source>Removes the chosen items for good</source>
        <translation>Wist de gekozen items definitief</translation>
    </message>
    <message>
        <source>Restore this &amp;folder…</source>
        <translation>Deze &amp;map herstellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen (%1).</source>
        <translation>
            <numerusform>%n item is gekozen (%1).</numerusform>
            <numerusform>%n items zijn gekozen (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets past.</translation>
    </message>
    <message>
        <source>Nothing in this folder is deleted.</source>
        <translation>In deze map is niets verwijderd.</translation>
    </message>
    <message>
        <source>Only the first %1 items are shown.</source>
        <translation>Alleen de eerste %1 items worden getoond.</translation>
    </message>
    <message>
        <source>Select &amp;all %1</source>
        <translation>&amp;Alle %1 selecteren</translation>
    </message>
    <message>
        <source>Select &amp;all %1 matching</source>
        <translation>&amp;Alle %1 passende selecteren</translation>
    </message>
    <message>
        <source>A restore is running.</source>
        <translation>Er loopt een herstelbewerking.</translation>
    </message>
    <message>
        <source>Brings the chosen items back</source>
        <translation>Haalt de gekozen items terug</translation>
    </message>
    <message>
        <source>P&amp;urge selected…</source>
        <translation>Geselecteerde &amp;wissen…</translation>
    </message>
</context>
<context>
    <name>Pages::NewPersonDialog</name>
    <message>
        <source>New user, group or company</source>
        <translation>Nieuwe gebruiker, groep of nieuw bedrijf</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Gedeelde store</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vergaderruimte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Distributielijst</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>&amp;Volledige naam:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>&amp;Bedrijf:</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>De naam is leeg.</translation>
    </message>
</context>
<context>
    <name>Pages::OptionPane</name>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Terug naar de &amp;standaard</translation>
    </message>
    <message>
        <source>&amp;Take the change back</source>
        <translation>Wijziging &amp;terugnemen</translation>
    </message>
    <message>
        <source>Choose an option on the left to change it.</source>
        <translation>Kies links een optie om die te wijzigen.</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Niet geldig: %1</translation>
    </message>
    <message>
        <source>Read-only: it names a program to run, and is changed in the service&apos;s file and nowhere else.</source>
        <translation>Alleen-lezen: deze optie noemt een programma dat wordt uitgevoerd en wordt alleen in het bestand van de dienst gewijzigd.</translation>
    </message>
    <message>
        <source>Reload: a change is in force as soon as it is applied.</source>
        <translation>Herladen: een wijziging geldt zodra ze is toegepast.</translation>
    </message>
    <message>
        <source>Restart: a change is written into the file, and is in force after the service was restarted.</source>
        <translation>Herstarten: een wijziging wordt in het bestand geschreven en geldt nadat de dienst opnieuw is gestart.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>In force: %1
In the file: %2
Default: %3
Kind: %4</source>
        <translation>Van kracht: %1
In het bestand: %2
Standaard: %3
Soort: %4</translation>
    </message>
</context>
<context>
    <name>Pages::OrphansDialog</name>
    <message>
        <source>Orphaned stores</source>
        <translation>Verweesde stores</translation>
    </message>
    <message>
        <source>Give to this user</source>
        <translation>Aan deze gebruiker geven</translation>
    </message>
    <message>
        <source>Remove by the next purge…</source>
        <translation>Bij de volgende keer wissen verwijderen…</translation>
    </message>
    <message>
        <source>Every store belongs to somebody.</source>
        <translation>Elke store is van iemand.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Login of the user who gets the store</source>
        <translation>Aanmeldnaam van de gebruiker die de store krijgt</translation>
    </message>
    <message numerus="yes">
        <source>The next purge removes the store of %1 with %n item(s); nobody can bring it back then.</source>
        <translation>
            <numerusform>De volgende keer wissen verwijdert de store van %1 met %n item; daarna kan niemand hem terughalen.</numerusform>
            <numerusform>De volgende keer wissen verwijdert de store van %1 met %n items; daarna kan niemand hem terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Pages::OutOfOfficeForm</name>
    <message>
        <source>The out-of-office settings were changed.</source>
        <translation>De afwezigheidsinstellingen zijn gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Answer messages while I am away</source>
        <translation>Berichten &amp;beantwoorden terwijl ik weg ben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;Onderwerp:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Pages::OwnPage</name>
    <message>
        <source>What is yours</source>
        <translation>Wat van u is</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Verwijderde items</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Gedeelde mappen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Quota and account</source>
        <translation>Quota en account</translation>
    </message>
</context>
<context>
    <name>Pages::PeoplePage</name>
    <message>
        <source>Users, groups and companies</source>
        <translation>Gebruikers, groepen en bedrijven</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Er zijn nog geen gebruikers.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nieuwe gebruiker…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in users, groups and companies</source>
        <translation>Zoeken in gebruikers, groepen en bedrijven</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importeren…</translation>
    </message>
    <message>
        <source>Orphaned stores…</source>
        <translation>Verweesde stores…</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>Takes over what has changed in LDAP or the system&apos;s accounts (kopano-admin --sync).</source>
        <translation>Neemt over wat in LDAP of in de accounts van het systeem is gewijzigd (kopano-admin --sync).</translation>
    </message>
    <message>
        <source>Only for system administrators.</source>
        <translation>Alleen voor systeembeheerders.</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 is gemaakt.</translation>
    </message>
    <message>
        <source>Delete the user %1? The store stays as an orphan and can be given to somebody else.</source>
        <translation>De gebruiker %1 verwijderen? De store blijft verweesd bestaan en kan aan iemand anders worden gegeven.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n gebruiker is gemaakt.</numerusform>
            <numerusform>%n gebruikers zijn gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users were synchronized.</source>
        <translation>De gebruikers zijn gesynchroniseerd.</translation>
    </message>
</context>
<context>
    <name>Pages::PreviewPane</name>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Kies een item om het te bekijken.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 was deleted with %n messages in it; it is restored as a whole.</source>
        <translation>
            <numerusform>De map %1 is met %n bericht erin verwijderd; ze wordt als geheel hersteld.</numerusform>
            <numerusform>De map %1 is met %n berichten erin verwijderd; ze wordt als geheel hersteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is HTML; only its text is shown, and nothing of it is fetched.</source>
        <translation>Dit bericht is HTML; alleen de tekst wordt getoond en er wordt niets van opgehaald.</translation>
    </message>
    <message>
        <source>This message is long; only its beginning is shown.</source>
        <translation>Dit bericht is lang; alleen het begin wordt getoond.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PurgeDialog</name>
    <message>
        <source>Purge chosen items</source>
        <translation>Gekozen items wissen</translation>
    </message>
    <message>
        <source>Purge deleted items</source>
        <translation>Verwijderde items wissen</translation>
    </message>
    <message>
        <source>1. What</source>
        <translation>1. Wat</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the store %1 are chosen.</source>
        <translation>
            <numerusform>%n item van de store %1 is gekozen.</numerusform>
            <numerusform>%n items van de store %1 zijn gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Tellen</translation>
    </message>
    <message>
        <source>Counts what would be removed, and removes nothing</source>
        <translation>Telt wat zou worden gewist en wist niets</translation>
    </message>
    <message>
        <source>Days that deleted items are kept</source>
        <translation>Dagen dat verwijderde items worden bewaard</translation>
    </message>
    <message>
        <source>Items that were deleted more than this many &amp;days ago:</source>
        <translation>Items die meer dan zoveel &amp;dagen geleden zijn verwijderd:</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>0 days: everything that is deleted, also what was deleted just now.</source>
        <translation>0 dagen: alles wat verwijderd is, ook wat zojuist is verwijderd.</translation>
    </message>
    <message>
        <source>2. Confirm</source>
        <translation>2. Bevestigen</translation>
    </message>
    <message>
        <source>What is purged cannot be brought back.</source>
        <translation>Wat gewist is, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>There is a &amp;backup, or none is needed</source>
        <translation>Er is een &amp;back-up, of die is niet nodig</translation>
    </message>
    <message>
        <source>The server&apos;s clock has &amp;jumped, and is right now</source>
        <translation>De klok van de server is &amp;versprongen en gaat goed</translation>
    </message>
    <message>
        <source>Name of the server, as confirmation</source>
        <translation>Naam van de server, ter bevestiging</translation>
    </message>
    <message>
        <source>Progress of the purge</source>
        <translation>Voortgang van het wissen</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stops after the present step; what is purged by then is gone</source>
        <translation>Stopt na de huidige stap; wat dan gewist is, is weg</translation>
    </message>
    <message>
        <source>Count first; then the name of the server is asked for.</source>
        <translation>Tel eerst; daarna wordt de naam van de server gevraagd.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server, %1, to purge all of this:</source>
        <translation>Typ de &amp;naam van de server, %1, om dit alles te wissen:</translation>
    </message>
    <message>
        <source>Count and confirm first.</source>
        <translation>Tel en bevestig eerst.</translation>
    </message>
</context>
<context>
    <name>Pages::PurgeScopeBox</name>
    <message>
        <source>&amp;Which one:</source>
        <translation>Wel&amp;ke:</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>De hele server</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Eén store</translation>
    </message>
    <message>
        <source>&amp;Purge:</source>
        <translation>&amp;Wissen:</translation>
    </message>
    <message>
        <source>What is purged</source>
        <translation>Wat wordt gewist</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>One company</source>
        <translation>Eén bedrijf</translation>
    </message>
</context>
<context>
    <name>Pages::QueuePage</name>
    <message>
        <source>Counters of the spooler</source>
        <translation>Tellers van de spooler</translation>
    </message>
    <message>
        <source>The spooler is connected but counts nothing.</source>
        <translation>De spooler is verbonden, maar telt niets.</translation>
    </message>
    <message>
        <source>No spooler is connected to this server, so nothing can be told about an outgoing queue. Mail is sent by the spooler; see whether it runs.</source>
        <translation>Er is geen spooler met deze server verbonden, dus kan er niets over een uitgaande wachtrij worden gezegd. Mail wordt door de spooler verzonden; kijk of hij draait.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Diensten tonen</translation>
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
        <translation>&amp;Wissen…</translation>
    </message>
    <message>
        <source>There are no stores that you may look into.</source>
        <translation>Er zijn geen stores die u mag bekijken.</translation>
    </message>
    <message>
        <source>Remove old deleted items of all stores for good</source>
        <translation>Oude verwijderde items van alle stores definitief wissen</translation>
    </message>
    <message>
        <source>Only system administrators may purge.</source>
        <translation>Alleen systeembeheerders mogen wissen.</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePane</name>
    <message>
        <source>Folders that items were deleted from</source>
        <translation>Mappen waaruit items zijn verwijderd</translation>
    </message>
    <message>
        <source>Nothing in this store is deleted that could be restored.</source>
        <translation>In deze store is niets verwijderd dat hersteld kan worden.</translation>
    </message>
    <message numerus="yes">
        <source>The server removes what was deleted for good after %n days.</source>
        <translation>
            <numerusform>De server wist wat verwijderd is na %n dag definitief.</numerusform>
            <numerusform>De server wist wat verwijderd is na %n dagen definitief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Kies een item om het te bekijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen.</source>
        <translation>
            <numerusform>%n item is gekozen.</numerusform>
            <numerusform>%n items zijn gekozen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RestoreDialog</name>
    <message>
        <source>To the folder that each was &amp;deleted from</source>
        <translation>Naar de map waaruit elk is &amp;verwijderd</translation>
    </message>
    <message>
        <source>All into &amp;one folder:</source>
        <translation>Alles naar &amp;één map:</translation>
    </message>
    <message>
        <source>Restore deleted items</source>
        <translation>Verwijderde items herstellen</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Map om in te herstellen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>A folder whose name is taken gets a number behind it; messages never replace others.</source>
        <translation>Een map waarvan de naam bezet is, krijgt een nummer erachter; berichten vervangen nooit andere.</translation>
    </message>
</context>
<context>
    <name>Pages::RestoreFlow</name>
    <message numerus="yes">
        <source>%n restored items are deleted again.</source>
        <translation>
            <numerusform>%n hersteld item is weer verwijderd.</numerusform>
            <numerusform>%n herstelde items zijn weer verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were restored.</source>
        <translation>
            <numerusform>%n item is hersteld.</numerusform>
            <numerusform>%n items zijn hersteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 items zijn hersteld, %2 niet.</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Elk tonen</translation>
    </message>
    <message>
        <source>Folder to write the messages into</source>
        <translation>Map om de berichten in te schrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written into files.</source>
        <translation>
            <numerusform>%n bericht is in een bestand geschreven.</numerusform>
            <numerusform>%n berichten zijn in bestanden geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n kon niet worden geschreven.</numerusform>
            <numerusform>%n konden niet worden geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ResultsDialog</name>
    <message>
        <source>Result of the restore</source>
        <translation>Resultaat van het herstellen</translation>
    </message>
    <message>
        <source>Result of each item</source>
        <translation>Resultaat van elk item</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation>De mislukte &amp;opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 items zijn hersteld, %2 niet.</translation>
    </message>
</context>
<context>
    <name>Pages::ReviewDialog</name>
    <message>
        <source>What changes in the files</source>
        <translation>Wat er in de bestanden verandert</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed in the files meanwhile, and apply</source>
        <translation>Wat intussen in de bestanden is gewijzigd &amp;behouden en toepassen</translation>
    </message>
    <message>
        <source>&amp;Apply and reload</source>
        <translation>Toe&amp;passen en herladen</translation>
    </message>
    <message>
        <source>Review changes of %1</source>
        <translation>Wijzigingen van %1 bekijken</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>De bestanden blijven zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by reload</source>
        <translation>
            <numerusform>%n wijziging door herladen</numerusform>
            <numerusform>%n wijzigingen door herladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after a restart</source>
        <translation>
            <numerusform>%n wijziging na een herstart</numerusform>
            <numerusform>%n wijzigingen na een herstart</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Opmerking:</translation>
    </message>
    <message>
        <source>The service looks at the changes…</source>
        <translation>De dienst bekijkt de wijzigingen…</translation>
    </message>
    <message>
        <source>The service could not look at the changes: %1</source>
        <translation>De dienst kon de wijzigingen niet bekijken: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>The service refuses these changes.</source>
        <translation>De dienst weigert deze wijzigingen.</translation>
    </message>
    <message>
        <source>The service accepts these changes.</source>
        <translation>De dienst accepteert deze wijzigingen.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was written.</source>
        <translation>Iemand anders heeft intussen de configuratie gewijzigd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The changes were not applied: %1</source>
        <translation>De wijzigingen zijn niet toegepast: %1</translation>
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
        <translation>In het logboek zoeken</translation>
    </message>
    <message>
        <source>Search the log; Enter goes to the next line</source>
        <translation>In het logboek zoeken; Enter gaat naar de volgende regel</translation>
    </message>
    <message>
        <source>Log, from this &amp;level on:</source>
        <translation>Logboek vanaf dit &amp;niveau:</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>Er zijn geen diensten.</translation>
    </message>
    <message>
        <source>No line of the log has this text.</source>
        <translation>Geen regel van het logboek heeft deze tekst.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Logboek van de dienst</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Volgen</translation>
    </message>
    <message>
        <source>This service is not connected to the server.</source>
        <translation>Deze dienst is niet met de server verbonden.</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>He&amp;rstarten…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Starten…</translation>
    </message>
    <message>
        <source>The service has logged nothing at this level.</source>
        <translation>De dienst heeft op dit niveau niets gelogd.</translation>
    </message>
    <message>
        <source>Choose a service that is connected to see its log.</source>
        <translation>Kies een verbonden dienst om zijn logboek te zien.</translation>
    </message>
    <message>
        <source>%1 did not reload; nothing changed.</source>
        <translation>%1 heeft niet herladen; er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 heeft zijn configuratie opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Services are started and stopped by systemd, not from here. Run this command as root: %1</source>
        <translation>Diensten worden door systemd gestart en gestopt, niet hiervandaan. Voer deze opdracht uit als root: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Logboek opslaan</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Het logboek is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Het logboek is niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Herladen</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>St&amp;oppen…</translation>
    </message>
    <message>
        <source>&amp;Configure</source>
        <translation>&amp;Configureren</translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation>&amp;Logboek opslaan…</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPage</name>
    <message>
        <source>Groups of sessions</source>
        <translation>Groepen van sessies</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>Sessie &amp;beëindigen…</translation>
    </message>
    <message>
        <source>End all of the &amp;user…</source>
        <translation>Alle van de &amp;gebruiker beëindigen…</translation>
    </message>
    <message>
        <source>End all from the a&amp;ddress…</source>
        <translation>Alle van het &amp;adres beëindigen…</translation>
    </message>
    <message>
        <source>Show in the &amp;audit log</source>
        <translation>In het beveiligings&amp;logboek tonen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter sessions by any text</source>
        <translation>Sessies filteren met een willekeurige tekst</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Sessies groeperen</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Elke sessie</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Per gebruiker</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Per host</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Per programma</translation>
    </message>
    <message>
        <source>There is only this administrator&apos;s session.</source>
        <translation>Alleen de sessie van deze beheerder is er.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n verbinding</numerusform>
            <numerusform>%n verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>End the selected sessions (Del)</source>
        <translation>De geselecteerde sessies beëindigen (Del)</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Selecteer de sessies die beëindigd moeten worden.</translation>
    </message>
    <message>
        <source>One&apos;s own session, connections of SYSTEM and what is over already cannot be ended.</source>
        <translation>De eigen sessie, verbindingen van SYSTEM en wat al voorbij is, kunnen niet worden beëindigd.</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Deze sessies worden beëindigd. Wat erin loopt, wordt afgebroken.</translation>
    </message>
    <message>
        <source>All sessions of %1 will be ended. What they have running is broken off.</source>
        <translation>Alle sessies van %1 worden beëindigd. Wat erin loopt, wordt afgebroken.</translation>
    </message>
    <message>
        <source>All sessions from %1 will be ended. What they have running is broken off.</source>
        <translation>Alle sessies vanaf %1 worden beëindigd. Wat erin loopt, wordt afgebroken.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n sessie is beëindigd.</numerusform>
            <numerusform>%n sessies zijn beëindigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 sessies zijn beëindigd, %2 niet: %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPane</name>
    <message>
        <source>Where you are logged in</source>
        <translation>Waar u bent aangemeld</translation>
    </message>
    <message>
        <source>You are not logged in anywhere.</source>
        <translation>U bent nergens aangemeld.</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>Sessie &amp;beëindigen…</translation>
    </message>
    <message>
        <source>End all &amp;others…</source>
        <translation>Alle &amp;andere beëindigen…</translation>
    </message>
    <message>
        <source>Ends every session but the one of this window</source>
        <translation>Beëindigt elke sessie behalve die van dit venster</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Deze sessies worden beëindigd. Wat erin loopt, wordt afgebroken.</translation>
    </message>
    <message>
        <source>All your sessions but this one will be ended. What they have running is broken off.</source>
        <translation>Al uw sessies behalve deze worden beëindigd. Wat erin loopt, wordt afgebroken.</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>De geselecteerde sessies beëindigen</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Selecteer de sessies die beëindigd moeten worden.</translation>
    </message>
    <message>
        <source>The session of this window, and those by which somebody else acts as you, stay.</source>
        <translation>De sessie van dit venster, en die waarmee iemand anders als u optreedt, blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n sessie is beëindigd.</numerusform>
            <numerusform>%n sessies zijn beëindigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 sessies zijn beëindigd, %2 niet: %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>Pages::SharingPane</name>
    <message>
        <source>Shared folders</source>
        <translation>Gedeelde mappen</translation>
    </message>
    <message>
        <source>You share no folder with anybody yet.
Choose a folder and a name below.</source>
        <translation>U deelt nog geen map met iemand.
Kies hieronder een map en een naam.</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Een map delen</translation>
    </message>
    <message>
        <source>login, group or Everyone</source>
        <translation>aanmeldnaam, groep of Everyone</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Delen</translation>
    </message>
    <message>
        <source>Share no &amp;longer</source>
        <translation>Niet &amp;langer delen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>M&amp;et:</translation>
    </message>
    <message>
        <source>&amp;May:</source>
        <translation>M&amp;ag:</translation>
    </message>
</context>
<context>
    <name>Pages::UserPane</name>
    <message>
        <source>The selected user, group or company</source>
        <translation>De geselecteerde gebruiker, groep of het geselecteerde bedrijf</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Aanmeldnaam:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>&amp;Volledige naam:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>one address in each line</source>
        <translation>één adres per regel</translation>
    </message>
    <message>
        <source>A&amp;liases:</source>
        <translation>A&amp;liassen:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Shared store, nobody logs in</source>
        <translation>Gedeelde store, niemand meldt zich aan</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vergaderruimte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Systeembeheerder</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>Be&amp;heerder:</translation>
    </message>
    <message>
        <source>&amp;Hidden in address books</source>
        <translation>&amp;Verborgen in adresboeken</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Nieuw &amp;wachtwoord:</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals het is</translation>
    </message>
    <message>
        <source>Show in the security log</source>
        <translation>In het beveiligingslogboek tonen</translation>
    </message>
    <message>
        <source>&amp;Own limits instead of the default</source>
        <translation>&amp;Eigen limieten in plaats van de standaard</translation>
    </message>
    <message>
        <source>For example 500 MiB, 2G or unlimited</source>
        <translation>Bijvoorbeeld 500 MiB, 2G of unlimited</translation>
    </message>
    <message>
        <source>&amp;Warning at:</source>
        <translation>&amp;Waarschuwing bij:</translation>
    </message>
    <message>
        <source>&amp;Sending stops at:</source>
        <translation>Ver&amp;zending stopt bij:</translation>
    </message>
    <message>
        <source>&amp;Full at:</source>
        <translation>&amp;Vol bij:</translation>
    </message>
    <message>
        <source>Names separated by blanks, for example imap pop3. What stands in neither line is as the option disabled_features of the server says.</source>
        <translation>Namen gescheiden door spaties, bijvoorbeeld imap pop3. Wat in geen van beide regels staat, is zoals de optie disabled_features van de server zegt.</translation>
    </message>
    <message>
        <source>Switched &amp;on:</source>
        <translation>&amp;Ingeschakeld:</translation>
    </message>
    <message>
        <source>Switched o&amp;ff:</source>
        <translation>&amp;Uitgeschakeld:</translation>
    </message>
    <message>
        <source>Groups, delegates and others who act in this name</source>
        <translation>Groepen, gemachtigden en anderen die in deze naam handelen</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Leden van de groep</translation>
    </message>
    <message>
        <source>A user or a group</source>
        <translation>Een gebruiker of een groep</translation>
    </message>
    <message>
        <source>User or group to be added</source>
        <translation>Gebruiker of groep die wordt toegevoegd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Hetzelfde als opdracht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>The changes of %1 are not applied.</source>
        <translation>De wijzigingen van %1 zijn niet toegepast.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Select a user, a group or a company.</source>
        <translation>Selecteer een gebruiker, een groep of een bedrijf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In force: warning at %1, sending stops at %2, full at %3. The store has %4.</source>
        <translation>Van kracht: waarschuwing bij %1, verzending stopt bij %2, vol bij %3. De store heeft %4.</translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation>Lid van %1</translation>
    </message>
    <message>
        <source>%1 may write in this name</source>
        <translation>%1 mag in deze naam schrijven</translation>
    </message>
    <message>
        <source>%1 is a delegate</source>
        <translation>%1 is gemachtigde</translation>
    </message>
    <message>
        <source>Out of office: answers are being sent</source>
        <translation>Afwezigheid: er worden antwoorden verzonden</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation>Distributielijst %1</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Bedrijf %1</translation>
    </message>
    <message>
        <source>%1 sees its members</source>
        <translation>%1 ziet de leden ervan</translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation>%1 beheert het</translation>
    </message>
    <message>
        <source>%1 receives copies of its users&apos; quota mails</source>
        <translation>%1 krijgt kopieën van de quotamails van de gebruikers ervan</translation>
    </message>
    <message>
        <source>%1 receives its quota mails</source>
        <translation>%1 krijgt de quotamails ervan</translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <translation>Het heeft geen relaties.</translation>
    </message>
    <message>
        <source>%1 is no size; write for example 500 MiB, 2G or unlimited.</source>
        <translation>%1 is geen grootte; schrijf bijvoorbeeld 500 MiB, 2G of unlimited.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n wijziging toepassen</numerusform>
            <numerusform>%n wijzigingen toepassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 is gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 is zoals ervoor.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 zit nu in %2.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 zit niet meer in %2.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
</context>
<context>
    <name>UserEdit</name>
    <message>
        <source>unlimited</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>de standaard</translation>
    </message>
    <message>
        <source>warning at %1, sending stops at %2, full at %3</source>
        <translation>waarschuwing bij %1, verzending stopt bij %2, vol bij %3</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>shared store</source>
        <translation>gedeelde store</translation>
    </message>
    <message>
        <source>room</source>
        <translation>vergaderruimte</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>apparatuur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>systeembeheerder</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliassen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Features switched on</source>
        <translation>Ingeschakelde functies</translation>
    </message>
    <message>
        <source>Features switched off</source>
        <translation>Uitgeschakelde functies</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Hidden in address books</source>
        <translation>Verborgen in adresboeken</translation>
    </message>
    <message>
        <source>Shown in address books</source>
        <translation>Zichtbaar in adresboeken</translation>
    </message>
    <message>
        <source>Answers to meeting requests</source>
        <translation>Antwoorden op vergaderverzoeken</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The login is empty.</source>
        <translation>De aanmeldnaam is leeg.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>Het e-mailadres heeft geen @.</translation>
    </message>
    <message>
        <source>The limits have to grow: warning, end of sending, full.</source>
        <translation>De limieten moeten oplopen: waarschuwing, einde van verzending, vol.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>admin is 0, 1 or 2</source>
        <translation>admin is 0, 1 of 2</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Het wachtwoord is leeg.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Het bestand is geen geldig UTF-8.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: login, fullname, email, password, company, admin.</source>
        <translation>De eerste regel moet de kolommen noemen: login, fullname, email, password, company, admin.</translation>
    </message>
    <message>
        <source>The file has more than 10 000 users.</source>
        <translation>Het bestand heeft meer dan 10 000 gebruikers.</translation>
    </message>
    <message>
        <source>This login stands in the file twice.</source>
        <translation>Deze aanmeldnaam staat twee keer in het bestand.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chart</name>
    <message>
        <source>%1: show %2</source>
        <translation>%1: %2 tonen</translation>
    </message>
    <message>
        <source>Show or hide %1; with Alt, show it alone</source>
        <translation>%1 tonen of verbergen; met Alt alleen die tonen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: geen waarde</translation>
    </message>
</context>
<context>
    <name>Widgets::ChartView</name>
    <message>
        <source>Threshold %1</source>
        <translation>Drempel %1</translation>
    </message>
</context>
<context>
    <name>Widgets::CommandLabel</name>
    <message>
        <source>Command:</source>
        <translation>Opdracht:</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>De opdracht die hetzelfde doet</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
</context>
<context>
    <name>Widgets::Faces</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>This is as it was at %1: %2</source>
        <translation>Dit is zoals het om %1 was: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>The filter is understood.</source>
        <translation>Het filter wordt begrepen.</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>De voorwaarde %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>Widgets::Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>Widgets::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionEditor</name>
    <message>
        <source>milliseconds (as it is)</source>
        <translation>milliseconden (zoals het is)</translation>
    </message>
    <message>
        <source>minutes (as it is)</source>
        <translation>minuten (zoals het is)</translation>
    </message>
    <message>
        <source>hours (as it is)</source>
        <translation>uren (zoals het is)</translation>
    </message>
    <message>
        <source>days (as it is)</source>
        <translation>dagen (zoals het is)</translation>
    </message>
    <message>
        <source>seconds (as it is)</source>
        <translation>seconden (zoals het is)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
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
        <translation>seconden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Waarde van %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Eenheid van %1</translation>
    </message>
    <message>
        <source>One entry in each line</source>
        <translation>Eén vermelding per regel</translation>
    </message>
    <message>
        <source>Unchanged; type a new secret</source>
        <translation>Ongewijzigd; typ een nieuw geheim</translation>
    </message>
</context>
<context>
    <name>Widgets::TableView</name>
    <message>
        <source>Low rows</source>
        <translation>Lage rijen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers Kopano servers: statistics, security log, deleted items, users, configuration.</source>
        <translation>Beheert Kopano-servers: statistieken, beveiligingslogboek, verwijderde items, gebruikers, configuratie.</translation>
    </message>
    <message>
        <source>Connects there: default:, file:///path or https://host:237/</source>
        <translation>Verbindt daarmee: default:, file:///path of https://host:237/</translation>
    </message>
    <message>
        <source>Shows the texts in this language (de, en, es, fr, nl); without it in the system&apos;s.</source>
        <translation>Toont de teksten in deze taal (de, en, es, fr, nl); zonder deze optie in die van het systeem.</translation>
    </message>
</context>
</TS>

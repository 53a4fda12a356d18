<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>unexpected argument %1</source>
        <translation>unerwartetes Argument %1</translation>
    </message>
    <message>
        <source>--node: this version has one server only; name another one with -h URL</source>
        <translation>--node: diese Version kennt nur einen Server; ein anderer wird mit -h URL angegeben</translation>
    </message>
    <message>
        <source>a new user needs -e ADDRESS and -f NAME</source>
        <translation>ein neuer Benutzer braucht -e ADRESSE und -f NAME</translation>
    </message>
    <message>
        <source>a new user needs a password: -p, -P or --password-file</source>
        <translation>ein neuer Benutzer braucht ein Kennwort: -p, -P oder --password-file</translation>
    </message>
    <message>
        <source>--qw, --qs and --qh need --qo y</source>
        <translation>--qw, --qs und --qh brauchen --qo y</translation>
    </message>
    <message>
        <source>User created.</source>
        <translation>Benutzer angelegt.</translation>
    </message>
    <message>
        <source>User deleted.</source>
        <translation>Benutzer gelöscht.</translation>
    </message>
    <message>
        <source>kopano-server cannot be reached at %1: %2</source>
        <translation>kopano-server ist nicht erreichbar unter %1: %2</translation>
    </message>
    <message>
        <source>reason %1, server %2</source>
        <translation>Grund %1, Server %2</translation>
    </message>
    <message>
        <source>Use -v to see more.</source>
        <translation>Mit -v ist mehr zu sehen.</translation>
    </message>
    <message>
        <source>-P asks on a terminal, and the standard input is none; use --password-file FILE (- is the standard input)</source>
        <translation>-P fragt am Terminal nach, die Standardeingabe ist aber keines; stattdessen --password-file DATEI verwenden (- ist die Standardeingabe)</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Kennwort: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>--%1 must be y or n, or 1 or 0</source>
        <translation>--%1 muss y oder n sein, oder 1 oder 0</translation>
    </message>
    <message>
        <source>%1 more not restored; --json says why</source>
        <translation>%1 weitere nicht wiederhergestellt; --json sagt, warum</translation>
    </message>
    <message>
        <source>--journal: mailboxes of this server have no default folder for a journal; a folder of that name is shared with --folder and --rights</source>
        <translation>--journal: Postfächer dieses Servers haben keinen Standardordner für ein Journal; ein Ordner dieses Namens wird mit --folder und --rights freigegeben</translation>
    </message>
    <message>
        <source>--send-only-to-delegators: kopano-dagent does not pass on meeting requests to delegates yet, so nothing can be sent to them alone; --sendcopy notes who is to get copies</source>
        <translation>--send-only-to-delegators: kopano-dagent gibt Besprechungsanfragen noch nicht an Stellvertreter weiter, daher kann nichts allein an sie gehen; --sendcopy vermerkt, wer Kopien bekommen soll</translation>
    </message>
    <message>
        <source>the password is asked for on a terminal; the standard input is none, and nothing came from it</source>
        <translation>nach dem Kennwort wird an einem Terminal gefragt; die Standardeingabe ist keines, und von ihr kam nichts</translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>die beiden Kennwörter sind verschieden</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>das Kennwort ist leer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>shared store</source>
        <translation>gemeinsames Postfach</translation>
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
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Current user store quota settings:</source>
        <translation>Geltende Speichergrenzen des Postfachs:</translation>
    </message>
    <message>
        <source> Quota overrides</source>
        <translation> Eigene Grenzen</translation>
    </message>
    <message>
        <source> Warning level</source>
        <translation> Warnung ab</translation>
    </message>
    <message>
        <source> Soft level</source>
        <translation> Kein Versand ab</translation>
    </message>
    <message>
        <source> Hard level</source>
        <translation> Kein Empfang ab</translation>
    </message>
    <message>
        <source>Current store size</source>
        <translation>Größe des Postfachs</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Fullname</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <translation>Heimatserver</translation>
    </message>
    <message>
        <source>Emailaddress</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Non-active type</source>
        <translation>Art (nicht aktiv)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>yes (system)</source>
        <translation>ja (System)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>Heimatserver</translation>
    </message>
    <message>
        <source>Store GUID</source>
        <translation>GUID des Postfachs</translation>
    </message>
    <message>
        <source>Last logon</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Last logoff</source>
        <translation>Letzte Abmeldung</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Version des Servers</translation>
    </message>
    <message>
        <source>Features enabled</source>
        <translation>Dienste zugelassen</translation>
    </message>
    <message>
        <source>Features disabled</source>
        <translation>Dienste gesperrt</translation>
    </message>
    <message>
        <source>say what to change</source>
        <translation>Bitte angeben, was zu ändern ist</translation>
    </message>
    <message>
        <source>User information updated.</source>
        <translation>Angaben zum Benutzer geändert.</translation>
    </message>
    <message>
        <source>--%1 must be a number from 0 to %2, or y or n</source>
        <translation>--%1 muss eine Zahl von 0 bis %2 sein, oder y oder n</translation>
    </message>
    <message>
        <source>--%1 must be a number of MiB</source>
        <translation>--%1 muss eine Zahl von MiB sein</translation>
    </message>
    <message>
        <source>--qo y needs all three levels: --qw, --qs and --qh</source>
        <translation>--qo y braucht alle drei Grenzen: --qw, --qs und --qh</translation>
    </message>
    <message>
        <source>--qw, --qs and --qh mean nothing with --qo n</source>
        <translation>--qw, --qs und --qh haben mit --qo n keine Bedeutung</translation>
    </message>
    <message>
        <source>unknown feature %1; there are %2</source>
        <translation>unbekannter Dienst %1; es gibt %2</translation>
    </message>
    <message>
        <source>the warning level (%1 MiB) is above the soft level (%2 MiB)</source>
        <translation>die Warngrenze (%1 MiB) liegt über der weichen Grenze (%2 MiB)</translation>
    </message>
    <message>
        <source>the soft level (%1 MiB) is above the hard level (%2 MiB)</source>
        <translation>die weiche Grenze (%1 MiB) liegt über der harten Grenze (%2 MiB)</translation>
    </message>
    <message>
        <source>the warning level (%1 MiB) is above the hard level (%2 MiB)</source>
        <translation>die Warngrenze (%1 MiB) liegt über der harten Grenze (%2 MiB)</translation>
    </message>
    <message>
        <source>feature %1 cannot be enabled and disabled together</source>
        <translation>der Dienst %1 kann nicht zugleich zugelassen und gesperrt werden</translation>
    </message>
    <message>
        <source>alias %1 cannot be added and taken away together</source>
        <translation>der Alias %1 kann nicht zugleich hinzugefügt und entfernt werden</translation>
    </message>
    <message>
        <source>use only one of -p, -P and --password-file</source>
        <translation>nur eines von -p, -P und --password-file angeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the primary address of user &apos;%2&apos;; another one is set with -e</source>
        <translation>„%1“ ist die Hauptadresse des Benutzers „%2“; eine andere wird mit -e gesetzt</translation>
    </message>
    <message>
        <source>user &apos;%2&apos; has no alias &apos;%1&apos;</source>
        <translation>der Benutzer „%2“ hat keinen Alias „%1“</translation>
    </message>
    <message>
        <source>quota levels mean nothing while the user has the default quota; use --qo y</source>
        <translation>Grenzen bedeuten nichts, solange für den Benutzer die allgemeinen gelten; dazu gehört --qo y</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together</source>
        <translation>--%1 und --%2 gehen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 does not belong to --%2</source>
        <translation>%1 gehört nicht zu --%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Began</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Sessions ended: %1</source>
        <translation>Beendete Sitzungen: %1</translation>
    </message>
    <message>
        <source>--kill-session needs a number that --list-sessions shows</source>
        <translation>--kill-session braucht eine Nummer, die --list-sessions zeigt</translation>
    </message>
    <message>
        <source>--kill-sessions needs a login name</source>
        <translation>--kill-sessions braucht einen Anmeldenamen</translation>
    </message>
    <message>
        <source>Users come from the database; there is nothing to synchronise.</source>
        <translation>Die Benutzer kommen aus der Datenbank; es gibt nichts abzugleichen.</translation>
    </message>
    <message>
        <source>Users synchronised: %1 seen, %2 created, %3 changed, %4 removed, %5 kept.</source>
        <translation>Benutzer abgeglichen: %1 gesehen, %2 angelegt, %3 geändert, %4 entfernt, %5 behalten.</translation>
    </message>
    <message>
        <source>(store)</source>
        <translation>(Speicher)</translation>
    </message>
    <message>
        <source>sees private items</source>
        <translation>sieht private Elemente</translation>
    </message>
    <message>
        <source>receives copies of meeting requests</source>
        <translation>erhält Kopien von Besprechungsanfragen</translation>
    </message>
    <message>
        <source>Permissions of %1:</source>
        <translation>Berechtigungen von %1:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>delegate: %1</source>
        <translation>Stellvertreter: %1</translation>
    </message>
    <message>
        <source>%1 has no folder for --%2</source>
        <translation>%1 hat keinen Ordner für --%2</translation>
    </message>
    <message>
        <source>Permissions of %1 updated.</source>
        <translation>Berechtigungen von %1 geändert.</translation>
    </message>
    <message>
        <source>name one or more mailboxes, or say -a for all</source>
        <translation>nennen Sie Postfächer, oder -a für alle</translation>
    </message>
    <message>
        <source>say what to change, for example --calendar secretary</source>
        <translation>sagen Sie, was geändert werden soll, zum Beispiel --calendar secretary</translation>
    </message>
    <message>
        <source>say what to do: --list-permissions, --update-delegate, ...</source>
        <translation>sagen Sie, was zu tun ist: --list-permissions, --update-delegate, ...</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 hat keine Option %2</translation>
    </message>
    <message>
        <source>%1 is not the number of a version</source>
        <translation>%1 ist nicht die Nummer einer Version</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1: an option is given as OPTION=VALUE</source>
        <translation>%1: eine Option wird als OPTION=WERT angegeben</translation>
    </message>
    <message>
        <source>%1: only the option&apos;s name is needed</source>
        <translation>%1: nur der Name der Option wird gebraucht</translation>
    </message>
    <message>
        <source>--config-diff compares two versions at most</source>
        <translation>--config-diff vergleicht höchstens zwei Versionen</translation>
    </message>
    <message>
        <source>--config-rollback needs the number of a version</source>
        <translation>--config-rollback braucht die Nummer einer Version</translation>
    </message>
    <message>
        <source>--config-set needs OPTION=VALUE</source>
        <translation>--config-set braucht OPTION=WERT</translation>
    </message>
    <message>
        <source>--config-unset needs the name of an option</source>
        <translation>--config-unset braucht den Namen einer Option</translation>
    </message>
    <message>
        <source>--level must be a number from 1 to 6, or critical, error, warning, notice, info, debug</source>
        <translation>--level muss eine Zahl von 1 bis 6 sein, oder critical, error, warning, notice, info, debug</translation>
    </message>
    <message>
        <source>--lines must be a number from 1 to %1</source>
        <translation>--lines muss eine Zahl von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Configuration of %1 changed; this is version %2.</source>
        <translation>Konfiguration von %1 geändert; dies ist Version %2.</translation>
    </message>
    <message>
        <source>Configuration of %1 reloaded.</source>
        <translation>Konfiguration von %1 neu geladen.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In force now: %1</source>
        <translation>Jetzt in Kraft: %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Übernommen durch</translation>
    </message>
    <message>
        <source>The configuration is valid.</source>
        <translation>Die Konfiguration ist gültig.</translation>
    </message>
    <message>
        <source>The configuration of %1 was like that already.</source>
        <translation>Die Konfiguration von %1 war schon so.</translation>
    </message>
    <message>
        <source>The service would not start with the present files:</source>
        <translation>Der Dienst würde mit den jetzigen Dateien nicht starten:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waiting for a restart: %1</source>
        <translation>Wartet auf einen Neustart: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>Neuladen</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>%1 is no date like 2026-11-22 or 2026-11-22T15:04:05Z</source>
        <translation>%1 ist kein Datum wie 2026-11-22 oder 2026-11-22T15:04:05Z</translation>
    </message>
    <message>
        <source>--%1 needs a number</source>
        <translation>--%1 braucht eine Zahl</translation>
    </message>
    <message>
        <source>--tag needs NAME=VALUE with one of %1</source>
        <translation>--tag braucht NAME=WERT mit einem von %1</translation>
    </message>
    <message>
        <source>--follow does not end: no --before, no --until</source>
        <translation>--follow hört nicht auf: kein --before, kein --until</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>die Ausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>waiting for the server: %1</source>
        <translation>der Server wird erwartet: %1</translation>
    </message>
    <message>
        <source>the trail was tampered with: record %1: %2</source>
        <translation>die Spur wurde verändert: Eintrag %1: %2</translation>
    </message>
    <message>
        <source>--udqo y needs all three levels: --udqw, --udqs and --udqh</source>
        <translation>--udqo y braucht alle drei Stufen: --udqw, --udqs und --udqh</translation>
    </message>
    <message>
        <source>--udqw, --udqs and --udqh mean nothing with --udqo n</source>
        <translation>--udqw, --udqs und --udqh bedeuten nichts mit --udqo n</translation>
    </message>
    <message>
        <source>quota levels mean nothing while the company has the server&apos;s default; use --udqo y</source>
        <translation>Kontingentstufen bedeuten nichts, solange für die Firma die Vorgabe des Servers gilt; --udqo y verwenden</translation>
    </message>
    <message>
        <source>Company information updated.</source>
        <translation>Angaben der Firma geändert.</translation>
    </message>
    <message>
        <source>--udqw, --udqs and --udqh need --udqo y</source>
        <translation>--udqw, --udqs und --udqh brauchen --udqo y</translation>
    </message>
    <message>
        <source>Company created.</source>
        <translation>Firma angelegt.</translation>
    </message>
    <message>
        <source>Company deleted.</source>
        <translation>Firma gelöscht.</translation>
    </message>
    <message>
        <source>System administrator set.</source>
        <translation>Systemverwalter bestimmt.</translation>
    </message>
    <message>
        <source>Added to the group.</source>
        <translation>In die Gruppe aufgenommen.</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>Aus der Gruppe genommen.</translation>
    </message>
    <message>
        <source>Group created.</source>
        <translation>Gruppe angelegt.</translation>
    </message>
    <message>
        <source>Group information updated.</source>
        <translation>Angaben der Gruppe geändert.</translation>
    </message>
    <message>
        <source>Group deleted.</source>
        <translation>Gruppe gelöscht.</translation>
    </message>
    <message>
        <source>job %1: %2 of %3</source>
        <translation>Auftrag %1: %2 von %3</translation>
    </message>
    <message>
        <source>--cancel-job: &apos;%1&apos; is no id</source>
        <translation>--cancel-job: &apos;%1&apos; ist keine Kennung</translation>
    </message>
    <message>
        <source>Job %1 is being cancelled.</source>
        <translation>Der Auftrag %1 wird abgebrochen.</translation>
    </message>
    <message>
        <source>-x only shows the settings</source>
        <translation>-x zeigt die Einstellungen nur</translation>
    </message>
    <message>
        <source>--%1 must be a date like 2026-12-24 or 2026-12-24T18:00, or infinite</source>
        <translation>--%1 muss ein Datum sein wie 2026-12-24 oder 2026-12-24T18:00, oder infinite</translation>
    </message>
    <message>
        <source>say whose: -u LOGIN</source>
        <translation>es fehlt, wessen: -u ANMELDENAME</translation>
    </message>
    <message>
        <source>Password changed.</source>
        <translation>Passwort geändert.</translation>
    </message>
    <message>
        <source>say whose password to change: -u LOGIN</source>
        <translation>es fehlt, wessen Passwort geändert werden soll: -u ANMELDENAME</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Group list for %1(%2):</source>
        <translation>Gruppen von %1(%2):</translation>
    </message>
    <message>
        <source>Groupname</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>distribution group</source>
        <translation>Verteilergruppe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Company list (%1):</source>
        <translation>Firmen (%1):</translation>
    </message>
    <message>
        <source>Companyname</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>System Administrator</source>
        <translation>Systemverwalter</translation>
    </message>
    <message>
        <source>Public store</source>
        <translation>Öffentlicher Speicher</translation>
    </message>
    <message>
        <source>Default quota of its users:</source>
        <translation>Vorgegebenes Kontingent ihrer Benutzer:</translation>
    </message>
    <message>
        <source>Quota of its public store:</source>
        <translation>Kontingent ihres öffentlichen Speichers:</translation>
    </message>
    <message>
        <source>View list</source>
        <translation>Liste der Sehenden</translation>
    </message>
    <message>
        <source>Admin list</source>
        <translation>Liste der Verwalter</translation>
    </message>
    <message>
        <source>User quota recipients</source>
        <translation>Empfänger von Benutzerkontingent-Mails</translation>
    </message>
    <message>
        <source>Company quota recipients</source>
        <translation>Empfänger von Firmenkontingent-Mails</translation>
    </message>
    <message>
        <source>marked for removal</source>
        <translation>zum Entfernen vorgemerkt</translation>
    </message>
    <message>
        <source>orphan since %1</source>
        <translation>verwaist seit %1</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Store size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Benutzer</translation>
    </message>
    <message>
        <source>Shared stores</source>
        <translation>Gemeinsame Speicher</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>the purge was cancelled</source>
        <translation>das endgültige Löschen wurde abgebrochen</translation>
    </message>
    <message>
        <source>--purge-softdelete: the days to keep are a number from 0 to %1</source>
        <translation>--purge-softdelete: die Tage, die bleiben, sind eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>the server&apos;s log names the damaged messages</source>
        <translation>das Protokoll des Servers nennt die beschädigten Nachrichten</translation>
    </message>
    <message>
        <source>the check did not come to its end</source>
        <translation>die Prüfung kam nicht bis zum Ende</translation>
    </message>
    <message>
        <source>Companies that see %1 (%2):</source>
        <translation>Firmen, die %1 sehen (%2):</translation>
    </message>
    <message>
        <source>Users who administer %1 (%2):</source>
        <translation>Benutzer, die %1 verwalten (%2):</translation>
    </message>
    <message>
        <source>Recipients of quota mails to users of %1 (%2):</source>
        <translation>Empfänger von Kontingent-Mails an Benutzer von %1 (%2):</translation>
    </message>
    <message>
        <source>Recipients of quota mails about %1 (%2):</source>
        <translation>Empfänger von Kontingent-Mails über %1 (%2):</translation>
    </message>
    <message>
        <source>Sending as that user is allowed now.</source>
        <translation>Senden als dieser Benutzer ist jetzt erlaubt.</translation>
    </message>
    <message>
        <source>Sending as that user is no longer allowed.</source>
        <translation>Senden als dieser Benutzer ist nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>In die Liste aufgenommen.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Aus der Liste genommen.</translation>
    </message>
    <message>
        <source>Who may send as %1 (%2):</source>
        <translation>Wer als %1 senden darf (%2):</translation>
    </message>
    <message>
        <source>below the quota</source>
        <translation>unter dem Kontingent</translation>
    </message>
    <message>
        <source>warning level reached</source>
        <translation>Warnstufe erreicht</translation>
    </message>
    <message>
        <source>soft level reached: sending is refused</source>
        <translation>weiche Stufe erreicht: Senden wird abgelehnt</translation>
    </message>
    <message>
        <source>hard level reached: nothing more is taken</source>
        <translation>harte Stufe erreicht: es wird nichts mehr angenommen</translation>
    </message>
    <message>
        <source> State</source>
        <translation> Zustand</translation>
    </message>
    <message>
        <source>Resource capacity</source>
        <translation>Fassungsvermögen</translation>
    </message>
    <message>
        <source>Auto-accept meeting req</source>
        <translation>Einladungen annehmen</translation>
    </message>
    <message>
        <source>Decline dbl meetingreq</source>
        <translation>Überschneidungen ablehnen</translation>
    </message>
    <message>
        <source>Decline recur meet.req</source>
        <translation>Serien ablehnen</translation>
    </message>
    <message>
        <source>Auto-process meeting req</source>
        <translation>Einladungen eintragen</translation>
    </message>
    <message>
        <source>User list for %1(%2):</source>
        <translation>Benutzer von %1(%2):</translation>
    </message>
    <message>
        <source>Out Of Office</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>May send as this user</source>
        <translation>Darf als dieser Benutzer senden</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>a GUID has 32 hexadecimal digits</source>
        <translation>eine GUID hat 32 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>user &apos;%1&apos; has no store</source>
        <translation>der Benutzer &apos;%1&apos; hat keinen Speicher</translation>
    </message>
    <message>
        <source>--restore needs -u LOGIN</source>
        <translation>--restore braucht -u LOGIN</translation>
    </message>
    <message>
        <source>at most %1 objects can be restored at once</source>
        <translation>höchstens %1 Objekte können auf einmal wiederhergestellt werden</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
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
        <source>Recoverable items of %1(%2):</source>
        <translation>Wiederherstellbares von %1(%2):</translation>
    </message>
    <message>
        <source>%1 not restored: %2</source>
        <translation>%1 nicht wiederhergestellt: %2</translation>
    </message>
    <message>
        <source>%1 restored to %2 as %3</source>
        <translation>%1 wiederhergestellt in %2 als %3</translation>
    </message>
    <message>
        <source>%1 restored to %2 as %3, named &apos;%4&apos; because its name is taken</source>
        <translation>%1 wiederhergestellt in %2 als %3, mit dem Namen &apos;%4&apos;, weil seiner vergeben ist</translation>
    </message>
    <message>
        <source>Jobs(%1):</source>
        <translation>Aufträge(%1):</translation>
    </message>
    <message>
        <source>-t: only users have stores of their own; see -P</source>
        <translation>-t: nur Benutzer haben eigene Speicher; siehe -P</translation>
    </message>
    <message>
        <source>Store attached: %1</source>
        <translation>Speicher zugeordnet: %1</translation>
    </message>
    <message>
        <source>Store created: %1</source>
        <translation>Speicher angelegt: %1</translation>
    </message>
    <message>
        <source>Store detached: %1</source>
        <translation>Speicher gelöst: %1</translation>
    </message>
    <message>
        <source>Stores without an owner (%1):</source>
        <translation>Speicher ohne Eigentümer (%1):</translation>
    </message>
    <message>
        <source>Stores (%1):</source>
        <translation>Speicher (%1):</translation>
    </message>
    <message>
        <source>Public store created.</source>
        <translation>Öffentlicher Speicher angelegt.</translation>
    </message>
    <message>
        <source>Store marked for removal by the next purge.</source>
        <translation>Speicher zum Entfernen beim nächsten Aufräumen vorgemerkt.</translation>
    </message>
    <message>
        <source>Folders counted: %1, corrected: %2.</source>
        <translation>Ordner gezählt: %1, berichtigt: %2.</translation>
    </message>
    <message>
        <source>say what to do: -A, -C, -D, -M, -O, -P, -R or -Y</source>
        <translation>es fehlt, was zu tun ist: -A, -C, -D, -M, -O, -P, -R oder -Y</translation>
    </message>
    <message>
        <source>--clear-cache takes a number, such as 0x200</source>
        <translation>--clear-cache erwartet eine Zahl, etwa 0x200</translation>
    </message>
    <message>
        <source>Store hooked.</source>
        <translation>Speicher zugeordnet.</translation>
    </message>
    <message>
        <source>Store unhooked: %1</source>
        <translation>Speicher gelöst: %1</translation>
    </message>
    <message>
        <source>Cache cleared.</source>
        <translation>Zwischenspeicher geleert.</translation>
    </message>
    <message>
        <source>Nothing cleared: the database looks after its own cache.</source>
        <translation>Nichts geleert: die Datenbank kümmert sich selbst um ihren Zwischenspeicher.</translation>
    </message>
    <message>
        <source>--force-resync: clients of this server always ask what changed since the state they have; there is nothing to force</source>
        <translation>--force-resync: Programme fragen diesen Server immer, was sich seit ihrem Stand geändert hat; es gibt nichts zu erzwingen</translation>
    </message>
    <message>
        <source>--purge-deferred: this server defers no updates</source>
        <translation>--purge-deferred: dieser Server schiebt keine Änderungen auf</translation>
    </message>
    <message>
        <source>--delete-store was removed; use --unhook-store LOGIN and --remove-store GUID</source>
        <translation>--delete-store gibt es nicht mehr; --unhook-store ANMELDENAME und --remove-store GUID verwenden</translation>
    </message>
    <message>
        <source>--type archive: this version has no archives</source>
        <translation>--type archive: diese Version hat keine Archive</translation>
    </message>
    <message>
        <source>--type must be user, group or company</source>
        <translation>--type muss user, group oder company sein</translation>
    </message>
    <message>
        <source>--capacity must be a number up to 1000000</source>
        <translation>--capacity muss eine Zahl bis 1000000 sein</translation>
    </message>
    <message>
        <source>there is no store with that GUID</source>
        <translation>es gibt keinen Speicher mit dieser GUID</translation>
    </message>
    <message>
        <source>the store is no orphan that stays</source>
        <translation>der Speicher ist kein verwaister, der bleibt</translation>
    </message>
    <message>
        <source>the public store has a folder %1 already</source>
        <translation>der öffentliche Speicher hat schon einen Ordner %1</translation>
    </message>
    <message>
        <source>Delegate set; kopano-mailbox-permissions gives rights to folders.</source>
        <translation>Vertretung eingetragen; Rechte an Ordnern gibt kopano-mailbox-permissions.</translation>
    </message>
    <message>
        <source>Delegate removed; rights to folders stay as they are.</source>
        <translation>Vertretung entfernt; Rechte an Ordnern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delegates of %1 (%2):</source>
        <translation>Vertretungen von %1 (%2):</translation>
    </message>
    <message>
        <source>Does kopano-server run? Its log names its sockets. Another address is given with -h URL, the variable KOPANO_SOCKET or server_socket in %1.</source>
        <translation>Läuft kopano-server? Sein Protokoll nennt seine Sockets. Eine andere Adresse wird mit -h URL, der Variablen KOPANO_SOCKET oder server_socket in %1 angegeben.</translation>
    </message>
    <message>
        <source>-A needs -n LOGIN or -p, one of them</source>
        <translation>-A braucht -n NAME oder -p, eines von beiden</translation>
    </message>
    <message>
        <source>-k needs -p here</source>
        <translation>-k braucht hier -p</translation>
    </message>
    <message>
        <source>--copyto-public and -u cannot be used together</source>
        <translation>--copyto-public und -u gehen nicht zusammen</translation>
    </message>
    <message>
        <source>-I needs --copyto-public here</source>
        <translation>-I braucht hier --copyto-public</translation>
    </message>
    <message>
        <source>%1 is missing; see --help</source>
        <translation>%1 fehlt; siehe --help</translation>
    </message>
    <message>
        <source>%1 goes with %2; --help shows everything</source>
        <translation>%1 gehört zu %2; --help zeigt alles</translation>
    </message>
    <message>
        <source>say what to do: -c, -u, -d, -l or --details; --help shows everything</source>
        <translation>Bitte angeben, was zu tun ist: -c, -u, -d, -l oder --details; --help zeigt alles</translation>
    </message>
    <message>
        <source>--%1 can be given only once</source>
        <translation>--%1 geht nur einmal</translation>
    </message>
    <message>
        <source>--value-file needs one OPTION without =VALUE</source>
        <translation>--value-file braucht eine OPTION ohne =WERT</translation>
    </message>
    <message>
        <source>--value-file: the first line is empty</source>
        <translation>--value-file: die erste Zeile ist leer</translation>
    </message>
    <message>
        <source>the job was not cancelled: %1</source>
        <translation>der Auftrag wurde nicht abgebrochen: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes</source>
        <translation>%1 hat mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>the restore was cancelled</source>
        <translation>die Wiederherstellung wurde abgebrochen</translation>
    </message>
    <message>
        <source>not everything could be synchronised</source>
        <translation>nicht alles konnte abgeglichen werden</translation>
    </message>
    <message>
        <source>%1 has no folder %2</source>
        <translation>%1 hat keinen Ordner %2</translation>
    </message>
    <message>
        <source>%1 was granted nothing there</source>
        <translation>%1 wurde dort nichts gewährt</translation>
    </message>
    <message>
        <source>--%1 %2: the presets are %3</source>
        <translation>--%1 %2: Die Voreinstellungen sind %3</translation>
    </message>
    <message>
        <source>--folder PATH and --rights PRESET belong together</source>
        <translation>--folder PATH und --rights PRESET gehören zusammen</translation>
    </message>
    <message>
        <source>Presets: %1</source>
        <translation>Voreinstellungen: %1</translation>
    </message>
    <message>
        <source>this computer&apos;s account is no administrator of the server: with -P you are asked for the password of %1</source>
        <translation>das Konto dieses Rechners ist kein Verwalter des Servers: mit -P wird nach dem Passwort von %1 gefragt</translation>
    </message>
    <message>
        <source>this computer&apos;s account is no administrator of the server: the old password of %1 is needed, asked for on a terminal, or with -o</source>
        <translation>das Konto dieses Rechners ist kein Verwalter des Servers: das alte Passwort von %1 ist nötig, auf einem Terminal erfragt oder mit -o</translation>
    </message>
    <message>
        <source>--limit must be a number from 1 to %1</source>
        <translation>--limit muss eine Zahl von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>no record fits; values of tags are compared whole, for example --tag &apos;event=authenticate failed&apos;</source>
        <translation>kein Eintrag passt; Werte werden bei --tag als Ganzes verglichen, zum Beispiel --tag &apos;event=authenticate failed&apos;</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation>von außen geändert</translation>
    </message>
    <message>
        <source>Users: everybody</source>
        <translation>Benutzer: alle</translation>
    </message>
    <message>
        <source>there is no user &apos;%1&apos;, but a group of that name: add --type group</source>
        <translation>es gibt keinen Benutzer „%1“, aber eine Gruppe dieses Namens: --type group hinzufügen</translation>
    </message>
    <message>
        <source>no such job: %1</source>
        <translation>es gibt keinen solchen Auftrag: %1</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>es gibt keinen solchen Ordner: %1</translation>
    </message>
    <message>
        <source>The trail is as it was written: %1, %2.</source>
        <translation>Die Spur ist, wie sie geschrieben wurde: %1, %2.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 signed checkpoint</source>
        <translation>1 unterschriebener Prüfpunkt</translation>
    </message>
    <message>
        <source>%1 signed checkpoints</source>
        <translation>%1 unterschriebene Prüfpunkte</translation>
    </message>
    <message>
        <source>%1 (copied before: %2)</source>
        <translation>%1 (davor kopiert: %2)</translation>
    </message>
    <message>
        <source>Store copied to %1: %2, %3.</source>
        <translation>Speicher nach %1 kopiert: %2, %3.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 Ordner</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 Speicher</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>The reply is stored, but nothing sends it: the program that does comes with a later version.</source>
        <translation>Die Antwort ist gespeichert, aber nichts versendet sie: das Programm, das es tut, kommt mit einer späteren Version.</translation>
    </message>
    <message>
        <source>--purge-softdelete: one of -u, --store and --company at a time</source>
        <translation>--purge-softdelete: nur eines von -u, --store und --company auf einmal</translation>
    </message>
    <message>
        <source>--items needs --purge-softdelete 0, for they go however old they are, and -u LOGIN or --store GUID</source>
        <translation>--items braucht --purge-softdelete 0, denn sie gehen, wie alt sie auch sind, und -u LOGIN oder --store GUID</translation>
    </message>
    <message>
        <source>at most %1 objects can be purged at once</source>
        <translation>höchstens %1 Objekte können auf einmal endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>there is no store %1</source>
        <translation>es gibt keinen Speicher %1</translation>
    </message>
    <message>
        <source>%1 checked, %2 damaged</source>
        <translation>%1 geprüft, %2 beschädigt</translation>
    </message>
    <message>
        <source>that takes an administrator: on the server&apos;s computer an account that local_admin_users of server.cfg names, root for example; from elsewhere a key (sslkey_file of %1) that the server knows</source>
        <translation>das darf nur ein Verwalter: auf dem Rechner des Servers ein Konto, das local_admin_users in server.cfg nennt, zum Beispiel root; von woanders ein Schlüssel (sslkey_file in %1), den der Server kennt</translation>
    </message>
    <message>
        <source>the present files</source>
        <translation>die jetzigen Dateien</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Sessions: %1 (of users; connections of services and tools are in kopano-stats --session)</source>
        <translation>Sitzungen: %1 (von Benutzern; Verbindungen von Diensten und Werkzeugen zeigt kopano-stats --session)</translation>
    </message>
    <message>
        <source>%1 not restored</source>
        <translation>%1 nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is no id; --list-softdeleted shows them</source>
        <translation>--%1: &apos;%2&apos; ist keine Nummer; --list-softdeleted zeigt sie</translation>
    </message>
    <message>
        <source>folder &apos;%1&apos; with %2</source>
        <translation>Ordner &apos;%1&apos; mit %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Would be purged: %1 with %2, %3, %4.</source>
        <translation>Würden endgültig gelöscht: %1 mit %2, %3, %4.</translation>
    </message>
    <message>
        <source>Purged: %1 with %2, %3, %4.</source>
        <translation>Endgültig gelöscht: %1 mit %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>active (no reply is sent yet)</source>
        <translation>aktiv (es wird noch keine Antwort versendet)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>create a user; needs -e, -f and a password</source>
        <translation>Benutzer anlegen; braucht -e, -f und ein Kennwort</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>delete a user; the store is kept</source>
        <translation>Benutzer löschen; das Postfach bleibt</translation>
    </message>
    <message>
        <source>list all users</source>
        <translation>alle Benutzer auflisten</translation>
    </message>
    <message>
        <source>show everything about a user</source>
        <translation>alles über einen Benutzer zeigen</translation>
    </message>
    <message>
        <source>with -u: new login name</source>
        <translation>mit -u: neuer Anmeldename</translation>
    </message>
    <message>
        <source>password; other users of this computer can see it in the process list</source>
        <translation>Kennwort; andere Benutzer dieses Rechners sehen es in der Prozessliste</translation>
    </message>
    <message>
        <source>ask for the password</source>
        <translation>nach dem Kennwort fragen</translation>
    </message>
    <message>
        <source>read the password from the first line of a file; - is the standard input</source>
        <translation>Kennwort aus der ersten Zeile einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>primary mail address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>voller Name</translation>
    </message>
    <message>
        <source>0 none (or n), 1 administrator (or y), 2 system administrator</source>
        <translation>0 keiner (oder n), 1 Administrator (oder y), 2 Systemadministrator</translation>
    </message>
    <message>
        <source>0 active user (or n), 1 shared store (or y), 2 room, 3 equipment</source>
        <translation>0 aktiver Benutzer (oder n), 1 gemeinsames Postfach (oder y), 2 Raum, 3 Gerät</translation>
    </message>
    <message>
        <source>with -c or -u: one more mail address; may be repeated</source>
        <translation>mit -c oder -u: eine weitere Adresse; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>with -u: take a mail address away; may be repeated</source>
        <translation>mit -u: eine weitere Adresse entfernen; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>quota of the user&apos;s own instead of the default; y needs all three levels</source>
        <translation>eigene Grenzen des Benutzers statt der allgemeinen; y braucht alle drei</translation>
    </message>
    <message>
        <source>warning level; 0 is unlimited</source>
        <translation>Warngrenze; 0 ist unbegrenzt</translation>
    </message>
    <message>
        <source>soft level: sending is refused; 0 is unlimited</source>
        <translation>weiche Grenze: Versand wird abgelehnt; 0 ist unbegrenzt</translation>
    </message>
    <message>
        <source>hard level: mail is refused; 0 is unlimited</source>
        <translation>harte Grenze: Mail wird abgelehnt; 0 ist unbegrenzt</translation>
    </message>
    <message>
        <source>with -u: imap, pop3, mobile, outlook, webapp; may be repeated</source>
        <translation>mit -u: imap, pop3, mobile, outlook, webapp; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>with -u: the opposite; may be repeated</source>
        <translation>mit -u: das Gegenteil; darf mehrmals stehen</translation>
    </message>
    <message>
        <source>not in this version, which has one server; use -h</source>
        <translation>nicht in dieser Version, die nur einen Server kennt; stattdessen -h</translation>
    </message>
    <message>
        <source>accepted, has no effect: text is always UTF-8</source>
        <translation>wird angenommen und bewirkt nichts: Text ist immer UTF-8</translation>
    </message>
    <message>
        <source>say more about failures</source>
        <translation>mehr über Fehler sagen</translation>
    </message>
    <message>
        <source>the same as -v, LEVEL times</source>
        <translation>wie -v, und zwar LEVEL-mal</translation>
    </message>
    <message>
        <source>read this configuration file</source>
        <translation>diese Konfigurationsdatei lesen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>where kopano-server is reached (server_socket)</source>
        <translation>wo kopano-server zu erreichen ist (server_socket)</translation>
    </message>
    <message>
        <source>an argument is not valid UTF-8: %1</source>
        <translation>ein Argument ist kein gültiges UTF-8: %1</translation>
    </message>
    <message>
        <source>unknown switch %1</source>
        <translation>unbekannter Schalter %1</translation>
    </message>
    <message>
        <source>%1 takes no argument</source>
        <translation>%1 nimmt kein Argument</translation>
    </message>
    <message>
        <source>%1 needs an argument</source>
        <translation>%1 braucht ein Argument</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Default configuration file: %1/%2</source>
        <translation>Konfigurationsdatei, wenn keine angegeben ist: %1/%2</translation>
    </message>
    <message>
        <source>take over the accounts of the user base outside the database</source>
        <translation>die Konten der Benutzerverwaltung außerhalb der Datenbank übernehmen</translation>
    </message>
    <message>
        <source>list who is logged in</source>
        <translation>zeigen, wer angemeldet ist</translation>
    </message>
    <message>
        <source>end one of those sessions</source>
        <translation>eine dieser Sitzungen beenden</translation>
    </message>
    <message>
        <source>end all sessions of a user</source>
        <translation>alle Sitzungen eines Benutzers beenden</translation>
    </message>
    <message>
        <source>with --kill-session(s): what the client is told</source>
        <translation>mit --kill-session(s): was dem Programm gesagt wird</translation>
    </message>
    <message>
        <source>who may do what, by name</source>
        <translation>wer was darf, nach Namen</translation>
    </message>
    <message>
        <source>who may do what, by folder</source>
        <translation>wer was darf, nach Ordnern</translation>
    </message>
    <message>
        <source>give rights to a user, a group, a company or Everyone</source>
        <translation>einem Benutzer, einer Gruppe, einer Firma oder Everyone Rechte geben</translation>
    </message>
    <message>
        <source>take away everything that was granted</source>
        <translation>alles wegnehmen, was gewährt wurde</translation>
    </message>
    <message>
        <source>all mailboxes</source>
        <translation>alle Postfächer</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>ebenso</translation>
    </message>
    <message>
        <source>with --update-delegate: private items are shown</source>
        <translation>mit --update-delegate: private Elemente werden gezeigt</translation>
    </message>
    <message>
        <source>with --update-delegate: copies of meeting requests are sent</source>
        <translation>mit --update-delegate: Kopien von Besprechungsanfragen werden geschickt</translation>
    </message>
    <message>
        <source>with --list-permissions...: print JSON</source>
        <translation>mit --list-permissions...: JSON ausgeben</translation>
    </message>
    <message>
        <source>%1 is an option and needs a value: %1=VALUE</source>
        <translation>%1 ist eine Option und braucht einen Wert: %1=WERT</translation>
    </message>
    <message>
        <source>list the services that run</source>
        <translation>die laufenden Dienste auflisten</translation>
    </message>
    <message>
        <source>have a service read its configuration again</source>
        <translation>einen Dienst seine Konfiguration neu lesen lassen</translation>
    </message>
    <message>
        <source>show the last lines a service logged</source>
        <translation>die letzten Zeilen im Protokoll eines Dienstes zeigen</translation>
    </message>
    <message>
        <source>with --service-log: how many, 100 without it</source>
        <translation>mit --service-log: wie viele, sonst 100</translation>
    </message>
    <message>
        <source>with --service-log: only lines of this level or a worse one</source>
        <translation>mit --service-log: nur Zeilen dieser oder einer schlimmeren Stufe</translation>
    </message>
    <message>
        <source>show what a service counts</source>
        <translation>zeigen, was ein Dienst zählt</translation>
    </message>
    <message>
        <source>show options of a service and where their values come from</source>
        <translation>Optionen eines Dienstes zeigen, und woher ihre Werte kommen</translation>
    </message>
    <message>
        <source>write options into the service&apos;s file, and reload it</source>
        <translation>Optionen in die Datei des Dienstes schreiben und ihn neu laden</translation>
    </message>
    <message>
        <source>take options out of the file, back to their defaults</source>
        <translation>Optionen aus der Datei nehmen, zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>check the present file, a change of it, or --file</source>
        <translation>die jetzige Datei, eine Änderung daran oder --file prüfen</translation>
    </message>
    <message>
        <source>compare the file with what is in force, or versions of the file</source>
        <translation>die Datei mit dem vergleichen, was in Kraft ist, oder Versionen der Datei</translation>
    </message>
    <message>
        <source>list the versions of a service&apos;s configuration</source>
        <translation>die Versionen der Konfiguration eines Dienstes auflisten</translation>
    </message>
    <message>
        <source>put back an earlier version, and reload the service</source>
        <translation>eine frühere Version zurückholen und den Dienst neu laden</translation>
    </message>
    <message>
        <source>with --config-...: for the history</source>
        <translation>mit --config-...: für die Geschichte</translation>
    </message>
    <message>
        <source>with --config-...: also if somebody changed the file meanwhile</source>
        <translation>mit --config-...: auch wenn jemand die Datei inzwischen geändert hat</translation>
    </message>
    <message>
        <source>with --config-validate: check this text; - is the standard input</source>
        <translation>mit --config-validate: diesen Text prüfen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>with --details: user, group or company</source>
        <translation>mit --details: user, group oder company</translation>
    </message>
    <message>
        <source>not shown in address books; also of groups</source>
        <translation>nicht in Adressbüchern gezeigt; auch von Gruppen</translation>
    </message>
    <message>
        <source>of a room, or how many there are of the equipment</source>
        <translation>eines Raums, oder wie viele es von dem Gerät gibt</translation>
    </message>
    <message>
        <source>accept meeting requests without asking</source>
        <translation>Einladungen ohne Rückfrage annehmen</translation>
    </message>
    <message>
        <source>decline those at the time of something else</source>
        <translation>solche ablehnen, die sich mit anderem überschneiden</translation>
    </message>
    <message>
        <source>decline those that recur</source>
        <translation>solche ablehnen, die sich wiederholen</translation>
    </message>
    <message>
        <source>enter them into the calendar</source>
        <translation>sie in den Kalender eintragen</translation>
    </message>
    <message>
        <source>Sessions, services and configuration</source>
        <translation>Sitzungen, Dienste und Konfiguration</translation>
    </message>
    <message>
        <source>show records of the security log</source>
        <translation>Einträge des Sicherheitsprotokolls anzeigen</translation>
    </message>
    <message>
        <source>with --query-audit: part of any value</source>
        <translation>mit --query-audit: Teil eines beliebigen Wertes</translation>
    </message>
    <message>
        <source>with --query-audit: from this date, or date and time, on</source>
        <translation>mit --query-audit: ab diesem Datum oder Zeitpunkt</translation>
    </message>
    <message>
        <source>with --query-audit: before this one</source>
        <translation>mit --query-audit: davor</translation>
    </message>
    <message>
        <source>with --query-audit: at most so many, 100 without it</source>
        <translation>mit --query-audit: höchstens so viele, sonst 100</translation>
    </message>
    <message>
        <source>with --query-audit: older than this record</source>
        <translation>mit --query-audit: älter als dieser Eintrag</translation>
    </message>
    <message>
        <source>with --query-audit: newer than this record, oldest first</source>
        <translation>mit --query-audit: neuer als dieser Eintrag, älteste zuerst</translation>
    </message>
    <message>
        <source>with --query-audit: go on with new records as they come, asking every second, until Ctrl-C; with --json one object per line</source>
        <translation>mit --query-audit: neue Einträge zeigen, sobald sie kommen, jede Sekunde gefragt, bis Strg-C; mit --json ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>check that nobody changed or cut the security log&apos;s trail</source>
        <translation>prüfen, ob niemand die Spur des Sicherheitsprotokolls verändert oder gekürzt hat</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>print lists and details as JSON</source>
        <translation>Listen und Einzelheiten als JSON ausgeben</translation>
    </message>
    <message>
        <source>whose out-of-office to show or to change</source>
        <translation>wessen Abwesenheit gezeigt oder geändert wird</translation>
    </message>
    <message>
        <source>subject of the answer</source>
        <translation>Betreff der Antwort</translation>
    </message>
    <message>
        <source>file with the answer&apos;s text; - is the standard input</source>
        <translation>Datei mit dem Text der Antwort; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>from when on, like 2026-12-24T18:00; infinite is always</source>
        <translation>ab wann, etwa 2026-12-24T18:00; infinite ist schon immer</translation>
    </message>
    <message>
        <source>until when; infinite is for ever</source>
        <translation>bis wann; infinite ist für immer</translation>
    </message>
    <message>
        <source>only show the settings</source>
        <translation>die Einstellungen nur zeigen</translation>
    </message>
    <message>
        <source>log in as the user; asks for the password</source>
        <translation>als der Benutzer anmelden; fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>whose password to change</source>
        <translation>wessen Passwort geändert wird</translation>
    </message>
    <message>
        <source>new password; other users of this computer can see it in the process list</source>
        <translation>neues Passwort; andere Benutzer dieses Rechners sehen es in der Prozessliste</translation>
    </message>
    <message>
        <source>ask for the new password; also without -p</source>
        <translation>nach dem neuen Passwort fragen; auch ohne -p</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>create a group</source>
        <translation>eine Gruppe anlegen</translation>
    </message>
    <message>
        <source>change a group; -U is its new name</source>
        <translation>eine Gruppe ändern; -U ist ihr neuer Name</translation>
    </message>
    <message>
        <source>delete a group; its members stay</source>
        <translation>eine Gruppe löschen; ihre Mitglieder bleiben</translation>
    </message>
    <message>
        <source>list all groups</source>
        <translation>alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>put a user or a group into a group; needs -i</source>
        <translation>einen Benutzer oder eine Gruppe in eine Gruppe aufnehmen; braucht -i</translation>
    </message>
    <message>
        <source>take a user or a group out of a group; needs -i</source>
        <translation>einen Benutzer oder eine Gruppe aus einer Gruppe nehmen; braucht -i</translation>
    </message>
    <message>
        <source>with -b and -B: which group</source>
        <translation>mit -b und -B: welche Gruppe</translation>
    </message>
    <message>
        <source>with groups: may be given rights (y), or only receives mail (n)</source>
        <translation>bei Gruppen: kann Rechte bekommen (y) oder bekommt nur Mail (n)</translation>
    </message>
    <message>
        <source>Sending as somebody else</source>
        <translation>Senden als jemand anderes</translation>
    </message>
    <message>
        <source>let a user or a group send as the owner; needs -u OWNER</source>
        <translation>einen Benutzer oder eine Gruppe als der Eigentümer senden lassen; braucht -u EIGENTÜMER</translation>
    </message>
    <message>
        <source>no longer let them; needs -u OWNER</source>
        <translation>sie nicht mehr lassen; braucht -u EIGENTÜMER</translation>
    </message>
    <message>
        <source>list who may send as the owner</source>
        <translation>zeigen, wer als der Eigentümer senden darf</translation>
    </message>
    <message>
        <source>Companies (enable_hosted_kopano)</source>
        <translation>Firmen (enable_hosted_kopano)</translation>
    </message>
    <message>
        <source>create a company</source>
        <translation>eine Firma anlegen</translation>
    </message>
    <message>
        <source>change a company&apos;s quotas; --qw is that of its public store</source>
        <translation>Kontingente einer Firma ändern; --qw ist das ihres öffentlichen Speichers</translation>
    </message>
    <message>
        <source>delete an empty company</source>
        <translation>eine leere Firma löschen</translation>
    </message>
    <message>
        <source>list all companies</source>
        <translation>alle Firmen zeigen</translation>
    </message>
    <message>
        <source>which company; with -c, -g, -l, -L, -s and what follows</source>
        <translation>welche Firma; mit -c, -g, -l, -L, -s und dem Folgenden</translation>
    </message>
    <message>
        <source>who receives the company&apos;s quota mails; needs -I</source>
        <translation>wer die Kontingent-Mails der Firma bekommt; braucht -I</translation>
    </message>
    <message>
        <source>default quota of the company&apos;s users instead of the server&apos;s</source>
        <translation>vorgegebenes Kontingent der Benutzer der Firma statt dem des Servers</translation>
    </message>
    <message>
        <source>its warning level</source>
        <translation>seine Warnstufe</translation>
    </message>
    <message>
        <source>its soft level</source>
        <translation>seine weiche Stufe</translation>
    </message>
    <message>
        <source>its hard level</source>
        <translation>seine harte Stufe</translation>
    </message>
    <message>
        <source>let a company see the members of company -I</source>
        <translation>eine Firma die Mitglieder der Firma -I sehen lassen</translation>
    </message>
    <message>
        <source>no longer let it</source>
        <translation>sie nicht mehr lassen</translation>
    </message>
    <message>
        <source>list who sees company -I</source>
        <translation>zeigen, wer die Firma -I sieht</translation>
    </message>
    <message>
        <source>let a user administer company -I</source>
        <translation>einen Benutzer die Firma -I verwalten lassen</translation>
    </message>
    <message>
        <source>no longer let him</source>
        <translation>ihn nicht mehr lassen</translation>
    </message>
    <message>
        <source>list who administers company -I</source>
        <translation>zeigen, wer die Firma -I verwaltet</translation>
    </message>
    <message>
        <source>send copies of quota mails to users of company -I there, too</source>
        <translation>Kopien der Kontingent-Mails an Benutzer der Firma -I auch dorthin senden</translation>
    </message>
    <message>
        <source>no longer send them</source>
        <translation>sie nicht mehr senden</translation>
    </message>
    <message>
        <source>list who receives those copies</source>
        <translation>zeigen, wer diese Kopien bekommt</translation>
    </message>
    <message>
        <source>send quota mails about company -I there, too</source>
        <translation>Kontingent-Mails über die Firma -I auch dorthin senden</translation>
    </message>
    <message>
        <source>list who receives those mails</source>
        <translation>zeigen, wer diese Mails bekommt</translation>
    </message>
    <message>
        <source>Stores and upkeep</source>
        <translation>Speicher und Pflege</translation>
    </message>
    <message>
        <source>create the public store of the server, or of company -I</source>
        <translation>den öffentlichen Speicher des Servers oder der Firma -I anlegen</translation>
    </message>
    <message>
        <source>create a store for a user without one</source>
        <translation>einen Speicher für einen Benutzer ohne einen anlegen</translation>
    </message>
    <message>
        <source>with --create-store: of the folders&apos; names: en, de, nl</source>
        <translation>mit --create-store: der Ordnernamen: en, de, nl</translation>
    </message>
    <message>
        <source>give an orphaned store to user -u; his present one is unhooked</source>
        <translation>einen verwaisten Speicher dem Benutzer -u geben; sein bisheriger wird gelöst</translation>
    </message>
    <message>
        <source>take the store from a user; it keeps everything</source>
        <translation>einem Benutzer den Speicher nehmen; der behält alles</translation>
    </message>
    <message>
        <source>mark an orphaned store; the next purge erases it</source>
        <translation>einen verwaisten Speicher vormerken; das nächste Aufräumen löscht ihn</translation>
    </message>
    <message>
        <source>use --unhook-store and --remove-store</source>
        <translation>--unhook-store und --remove-store verwenden</translation>
    </message>
    <message>
        <source>list stores without an owner</source>
        <translation>Speicher ohne Eigentümer zeigen</translation>
    </message>
    <message>
        <source>count users, groups and companies</source>
        <translation>Benutzer, Gruppen und Firmen zählen</translation>
    </message>
    <message>
        <source>count the messages of a user&apos;s folders again</source>
        <translation>die Nachrichten in den Ordnern eines Benutzers neu zählen</translation>
    </message>
    <message>
        <source>forget addresses (0x200) and checked passwords (0x800)</source>
        <translation>Adressen (0x200) und geprüfte Passwörter (0x800) vergessen</translation>
    </message>
    <message>
        <source>not possible here; says why</source>
        <translation>hier nicht möglich; sagt, warum</translation>
    </message>
    <message>
        <source>not needed; says why</source>
        <translation>nicht nötig; sagt, warum</translation>
    </message>
    <message>
        <source>Deleted items and jobs</source>
        <translation>Gelöschtes und Aufträge</translation>
    </message>
    <message>
        <source>list what of a user&apos;s store can be restored</source>
        <translation>zeigen, was aus dem Speicher eines Benutzers wiederhergestellt werden kann</translation>
    </message>
    <message>
        <source>restore deleted messages and folders of the store of -u LOGIN; all stands for everything</source>
        <translation>gelöschte Nachrichten und Ordner aus dem Speicher von -u LOGIN wiederherstellen; all steht für alles</translation>
    </message>
    <message>
        <source>with --restore: into this folder instead of where each was</source>
        <translation>mit --restore: in diesen Ordner statt dorthin, wo jedes war</translation>
    </message>
    <message>
        <source>remove for good what was deleted more than DAYS days ago, 0 is everything; --force if the clock has jumped and is right</source>
        <translation>endgültig entfernen, was vor mehr als DAYS Tagen gelöscht wurde, 0 ist alles; --force, wenn die Uhr gesprungen ist und stimmt</translation>
    </message>
    <message>
        <source>with --purge-softdelete: only say how much that is</source>
        <translation>mit --purge-softdelete: nur sagen, wie viel das ist</translation>
    </message>
    <message>
        <source>compare every stored message with its checksum</source>
        <translation>jede gespeicherte Nachricht mit ihrer Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>list purges, restores and other long work of the last 30 days</source>
        <translation>lange Arbeiten der letzten 30 Tage zeigen: endgültiges Löschen, Wiederherstellen und andere</translation>
    </message>
    <message>
        <source>end one of these after its present step</source>
        <translation>eine davon nach ihrem gegenwärtigen Schritt beenden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>create a store for user -n</source>
        <translation>einen Speicher für den Benutzer -n anlegen</translation>
    </message>
    <message>
        <source>take the store from user -n; it keeps everything</source>
        <translation>dem Benutzer -n den Speicher nehmen; der behält alles</translation>
    </message>
    <message>
        <source>list all stores</source>
        <translation>alle Speicher zeigen</translation>
    </message>
    <message>
        <source>create the public store of the server, or of company -k</source>
        <translation>den öffentlichen Speicher des Servers oder der Firma -k anlegen</translation>
    </message>
    <message>
        <source>count the messages in the folders of user -n again</source>
        <translation>die Nachrichten in den Ordnern des Benutzers -n neu zählen</translation>
    </message>
    <message>
        <source>With these</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>which user</source>
        <translation>welcher Benutzer</translation>
    </message>
    <message>
        <source>which company</source>
        <translation>welche Firma</translation>
    </message>
    <message>
        <source>language of the folders&apos; names: en, de, nl</source>
        <translation>Sprache der Ordnernamen: en, de, nl</translation>
    </message>
    <message>
        <source>what the store belongs to: user</source>
        <translation>wem der Speicher gehört: user</translation>
    </message>
    <message>
        <source>let a user act on the owner&apos;s behalf, or change how; needs -u OWNER</source>
        <translation>einen Benutzer im Auftrag des Besitzers handeln lassen, oder ändern, wie; braucht -u BESITZER</translation>
    </message>
    <message>
        <source>with --add-delegate: private items are shown</source>
        <translation>mit --add-delegate: Privates wird gezeigt</translation>
    </message>
    <message>
        <source>with --add-delegate: copies of meeting requests are sent</source>
        <translation>mit --add-delegate: Kopien von Terminanfragen werden gesendet</translation>
    </message>
    <message>
        <source>no longer let him; needs -u OWNER</source>
        <translation>ihn nicht mehr lassen; braucht -u BESITZER</translation>
    </message>
    <message>
        <source>list who acts on the owner&apos;s behalf</source>
        <translation>auflisten, wer im Auftrag des Besitzers handelt</translation>
    </message>
    <message>
        <source>with --hook-store: instead copy its messages into the public store, where administrators find them</source>
        <translation>mit --hook-store: stattdessen seine Nachrichten in den öffentlichen Speicher kopieren, wo Verwalter sie finden</translation>
    </message>
    <message>
        <source>give an orphaned store to user -n, whose present one is detached; or with -p</source>
        <translation>einen verwaisten Speicher dem Benutzer -n geben, dessen bisheriger gelöst wird; oder mit -p</translation>
    </message>
    <message>
        <source>with -A: copy the store&apos;s messages into the public store instead</source>
        <translation>mit -A: stattdessen die Nachrichten des Speichers in den öffentlichen kopieren</translation>
    </message>
    <message>
        <source>with --config-set: first line is the value of an OPTION without =VALUE, which the process list would show; - is the standard input</source>
        <translation>mit --config-set: die erste Zeile ist der Wert einer OPTION ohne =WERT, den sonst die Prozessliste zeigt; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>old password; other users of this computer can see it in the process list; without it asked for, unless this computer&apos;s account is an administrator&apos;s</source>
        <translation>altes Passwort; andere Benutzer dieses Rechners sehen es in der Prozessliste; ohne diesen Schalter wird danach gefragt, außer wenn das Konto auf diesem Rechner einem Verwalter gehört</translation>
    </message>
    <message>
        <source>take away what was granted to somebody</source>
        <translation>wegnehmen, was jemandem gewährt wurde</translation>
    </message>
    <message>
        <source>with each of these: only this folder, such as Projects/2026 or Inbox</source>
        <translation>mit jedem von diesen: nur dieser Ordner, etwa Projects/2026 oder Inbox</translation>
    </message>
    <message>
        <source>with --update-delegate and --folder: which rights</source>
        <translation>mit --update-delegate und --folder: welche Rechte</translation>
    </message>
    <message>
        <source>with --update-delegate: in the whole mailbox</source>
        <translation>mit --update-delegate: im ganzen Postfach</translation>
    </message>
    <message>
        <source>with --update-delegate: in this folder</source>
        <translation>mit --update-delegate: in diesem Ordner</translation>
    </message>
    <message>
        <source>with --query-audit: event, user, from, program, ownername, objectid, rights, path, session, ...; may be repeated</source>
        <translation>mit --query-audit: event, user, from, program, ownername, objectid, rights, path, session, ...; mehrfach möglich</translation>
    </message>
    <message>
        <source>with --purge-softdelete: only in this store; -u LOGIN: in a user&apos;s, --company NAME: in those of a company</source>
        <translation>mit --purge-softdelete: nur in diesem Speicher; -u LOGIN: in dem eines Benutzers, --company NAME: in denen eines Unternehmens</translation>
    </message>
    <message>
        <source>with --purge-softdelete 0 and -u LOGIN or --store GUID: only these, as --list-softdeleted shows them</source>
        <translation>mit --purge-softdelete 0 und -u LOGIN oder --store GUID: nur diese, wie --list-softdeleted sie zeigt</translation>
    </message>
    <message>
        <source>off or on; only stored at present: nothing sends the reply yet</source>
        <translation>aus oder an; zurzeit nur gespeichert: noch versendet nichts die Antwort</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>there is no user &apos;%1&apos;</source>
        <translation>es gibt keinen Benutzer „%1“</translation>
    </message>
    <message>
        <source>a login name must not be empty</source>
        <translation>ein Anmeldename darf nicht leer sein</translation>
    </message>
    <message>
        <source>a login name has at most 255 bytes</source>
        <translation>ein Anmeldename hat höchstens 255 Bytes</translation>
    </message>
    <message>
        <source>a login name must not contain &apos;%1&apos;</source>
        <translation>ein Anmeldename darf „%1“ nicht enthalten</translation>
    </message>
    <message>
        <source>the login %1 is taken</source>
        <translation>der Anmeldename %1 ist vergeben</translation>
    </message>
    <message>
        <source>the address %1 is taken</source>
        <translation>die Adresse %1 ist vergeben</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is reserved</source>
        <translation>der Name „%1“ ist reserviert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the full name is too long or holds control characters</source>
        <translation>der volle Name ist zu lang oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>more than %1 aliases</source>
        <translation>mehr als %1 Aliasse</translation>
    </message>
    <message>
        <source>a user who logs in needs a password</source>
        <translation>ein Benutzer, der sich anmeldet, braucht ein Kennwort</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>das Kennwort ist leer</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>das Kennwort ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the password is not valid UTF-8</source>
        <translation>das Kennwort ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the password holds characters that RFC 4013 forbids</source>
        <translation>das Kennwort enthält Zeichen, die RFC 4013 verbietet</translation>
    </message>
    <message>
        <source>only a system administrator may do that</source>
        <translation>das darf nur ein Systemadministrator</translation>
    </message>
    <message>
        <source>log in first</source>
        <translation>erst anmelden</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>the server did not get to this request</source>
        <translation>der Server kam nicht dazu, diese Anfrage zu bearbeiten</translation>
    </message>
    <message>
        <source>outcome unknown: no answer in time</source>
        <translation>Ausgang unbekannt: keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>outcome unknown: %1</source>
        <translation>Ausgang unbekannt: %1</translation>
    </message>
    <message>
        <source>a %1 of %2 is running already</source>
        <translation>%1 von %2 läuft bereits</translation>
    </message>
    <message>
        <source>a %1 is running already</source>
        <translation>%1 läuft bereits</translation>
    </message>
    <message>
        <source>too many jobs wait</source>
        <translation>zu viele Aufträge warten</translation>
    </message>
    <message>
        <source>no such job</source>
        <translation>es gibt keinen solchen Auftrag</translation>
    </message>
    <message>
        <source>job %1 has ended already</source>
        <translation>der Auftrag %1 ist schon zu Ende</translation>
    </message>
    <message>
        <source>the server has just been started</source>
        <translation>der Server wurde gerade erst gestartet</translation>
    </message>
    <message>
        <source>object %1 is not among the deleted ones; perhaps it was restored or purged already</source>
        <translation>das Objekt %1 ist nicht unter den gelöschten; vielleicht wurde es schon wiederhergestellt oder endgültig entfernt</translation>
    </message>
    <message>
        <source>folder %1 is being purged</source>
        <translation>der Ordner %1 wird gerade endgültig gelöscht</translation>
    </message>
    <message>
        <source>there is no group &apos;%1&apos;</source>
        <translation>es gibt keine Gruppe &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no company &apos;%1&apos;</source>
        <translation>es gibt keine Firma &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no user or group &apos;%1&apos;</source>
        <translation>es gibt keinen Benutzer und keine Gruppe &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is nobody of that name</source>
        <translation>es gibt niemanden dieses Namens</translation>
    </message>
    <message>
        <source>a group&apos;s name must not be empty</source>
        <translation>der Name einer Gruppe darf nicht leer sein</translation>
    </message>
    <message>
        <source>a group&apos;s name has at most 255 bytes</source>
        <translation>der Name einer Gruppe hat höchstens 255 Bytes</translation>
    </message>
    <message>
        <source>a group&apos;s name must not contain &apos;%1&apos;</source>
        <translation>der Name einer Gruppe darf &apos;%1&apos; nicht enthalten</translation>
    </message>
    <message>
        <source>a group&apos;s name must not begin or end with a blank</source>
        <translation>der Name einer Gruppe darf nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>der Name %1 ist vergeben</translation>
    </message>
    <message>
        <source>Everyone keeps its name</source>
        <translation>Everyone behält seinen Namen</translation>
    </message>
    <message>
        <source>Everyone cannot be deleted</source>
        <translation>Everyone kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>all users are members of Everyone</source>
        <translation>alle Benutzer sind Mitglieder von Everyone</translation>
    </message>
    <message>
        <source>Everyone cannot be a member</source>
        <translation>Everyone kann kein Mitglied sein</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; would contain itself</source>
        <translation>die Gruppe &apos;%1&apos; enthielte sich selbst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a member of the group already</source>
        <translation>&apos;%1&apos; ist schon Mitglied der Gruppe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no direct member of the group</source>
        <translation>&apos;%1&apos; ist kein unmittelbares Mitglied der Gruppe</translation>
    </message>
    <message>
        <source>this server has no companies</source>
        <translation>dieser Server hat keine Firmen</translation>
    </message>
    <message>
        <source>the name says no company: it is to look like %1</source>
        <translation>der Name nennt keine Firma: er muss aussehen wie %1</translation>
    </message>
    <message>
        <source>the name says another company than &apos;%1&apos;</source>
        <translation>der Name nennt eine andere Firma als &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the quota levels are not in their order</source>
        <translation>die Kontingentstufen stehen nicht in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>the company still has users or groups</source>
        <translation>die Firma hat noch Benutzer oder Gruppen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be in that list</source>
        <translation>&apos;%1&apos; kann nicht in dieser Liste stehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the list already</source>
        <translation>&apos;%1&apos; steht schon in der Liste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the list</source>
        <translation>&apos;%1&apos; steht nicht in der Liste</translation>
    </message>
    <message>
        <source>the company of &apos;%1&apos; has to be in the view list first</source>
        <translation>die Firma von &apos;%1&apos; muss zuerst in der Liste der Sehenden stehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither of the company nor in its admin list</source>
        <translation>&apos;%1&apos; gehört weder zur Firma noch steht er in ihrer Liste der Verwalter</translation>
    </message>
    <message>
        <source>everybody may send as himself</source>
        <translation>jeder darf als er selbst senden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may send so already</source>
        <translation>&apos;%1&apos; darf schon so senden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not send so anyway</source>
        <translation>&apos;%1&apos; darf ohnehin nicht so senden</translation>
    </message>
    <message>
        <source>the subject is too long or holds control characters</source>
        <translation>der Betreff ist zu lang oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>the text has more than %1 bytes</source>
        <translation>der Text hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>the text holds NUL characters</source>
        <translation>der Text enthält NUL-Zeichen</translation>
    </message>
    <message>
        <source>the end is not after the beginning</source>
        <translation>das Ende liegt nicht nach dem Anfang</translation>
    </message>
    <message>
        <source>user &apos;%1&apos; has a store already</source>
        <translation>Benutzer &apos;%1&apos; hat schon einen Speicher</translation>
    </message>
    <message>
        <source>there is no store %1</source>
        <translation>es gibt keinen Speicher %1</translation>
    </message>
    <message>
        <source>the store belongs to somebody; it has to be unhooked first</source>
        <translation>der Speicher gehört jemandem; er muss zuerst gelöst werden</translation>
    </message>
    <message>
        <source>the store is marked for removal</source>
        <translation>der Speicher ist zum Entfernen vorgemerkt</translation>
    </message>
    <message>
        <source>the store is a public store</source>
        <translation>der Speicher ist ein öffentlicher</translation>
    </message>
    <message>
        <source>there are no folder names in that language; there are de, en, nl</source>
        <translation>es gibt keine Ordnernamen in dieser Sprache; es gibt de, en, nl</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>falscher Benutzername oder falsches Passwort</translation>
    </message>
    <message>
        <source>user &apos;%1&apos; has no store</source>
        <translation>der Benutzer &apos;%1&apos; hat keinen Speicher</translation>
    </message>
    <message>
        <source>the configuration has version %1 by now</source>
        <translation>die Konfiguration hat inzwischen Version %1</translation>
    </message>
    <message>
        <source>outcome unknown: the service went away</source>
        <translation>Ausgang unbekannt: der Dienst ist verschwunden</translation>
    </message>
    <message>
        <source>outcome unknown: the service did not answer in time</source>
        <translation>Ausgang unbekannt: der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>no service &apos;%1&apos; is connected</source>
        <translation>kein Dienst „%1“ ist verbunden</translation>
    </message>
    <message>
        <source>several services are called &apos;%1&apos;; add @ and a host</source>
        <translation>mehrere Dienste heißen „%1“; bitte @ und einen Rechner anfügen</translation>
    </message>
    <message>
        <source>the clock was set %1 days forward. If it is right, use --force</source>
        <translation>die Uhr wurde %1 Tage vorgestellt. Wenn sie stimmt, hilft --force</translation>
    </message>
    <message>
        <source>the clock is %1 days later than when the server last ran and the machine was started anew: it was off that long or its clock is wrong, and no time service keeps it right. If it is right, use --force</source>
        <translation>die Uhr steht %1 Tage später als beim letzten Lauf des Servers, und die Maschine wurde neu gestartet: sie war so lange aus, oder ihre Uhr geht falsch, und kein Zeitdienst stellt sie. Wenn sie stimmt, hilft --force</translation>
    </message>
    <message>
        <source>softdelete_lifetime is another one now</source>
        <translation>softdelete_lifetime ist jetzt ein anderes</translation>
    </message>
    <message>
        <source>the days to keep are a number from 0 to %1</source>
        <translation>die Tage, die bleiben, sind eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>the server is stopping</source>
        <translation>der Server beendet sich gerade</translation>
    </message>
    <message>
        <source>a folder named %1 is there already</source>
        <translation>einen Ordner namens %1 gibt es dort schon</translation>
    </message>
    <message>
        <source>folder %1 was deleted along with folder %2</source>
        <translation>der Ordner %1 wurde zusammen mit dem Ordner %2 gelöscht</translation>
    </message>
    <message>
        <source>at most %1 objects can be restored at once</source>
        <translation>höchstens %1 Objekte können auf einmal wiederhergestellt werden</translation>
    </message>
    <message>
        <source>the message was restored or purged already</source>
        <translation>die Nachricht wurde schon wiederhergestellt oder endgültig entfernt</translation>
    </message>
    <message>
        <source>the folder exists already</source>
        <translation>den Ordner gibt es schon</translation>
    </message>
    <message>
        <source>a folder name has 1 to %1 bytes</source>
        <translation>ein Ordnername hat 1 bis %1 Bytes</translation>
    </message>
    <message>
        <source>a folder name holds no slash, no control and no bidirectional control characters</source>
        <translation>ein Ordnername enthält keinen Schrägstrich, keine Steuerzeichen und keine Zeichen, die die Schreibrichtung steuern</translation>
    </message>
    <message>
        <source>folders nest %1 levels at most</source>
        <translation>Ordner sind höchstens %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>no such store</source>
        <translation>es gibt keinen solchen Speicher</translation>
    </message>
    <message>
        <source>there is a public store already</source>
        <translation>es gibt schon einen öffentlichen Speicher</translation>
    </message>
    <message>
        <source>there is no public store</source>
        <translation>es gibt keinen öffentlichen Speicher</translation>
    </message>
    <message>
        <source>the user has no store</source>
        <translation>der Benutzer hat keinen Speicher</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be given rights: it is not an active user, a security group or a company</source>
        <translation>„%1“ kann keine Rechte bekommen: das ist weder ein aktiver Benutzer noch eine Sicherheitsgruppe noch eine Firma</translation>
    </message>
    <message>
        <source>a folder has at most %1 entries of permissions</source>
        <translation>ein Ordner hat höchstens %1 Einträge mit Rechten</translation>
    </message>
    <message>
        <source>at most %1 permissions change at once</source>
        <translation>höchstens %1 Rechte ändern sich auf einmal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no delegate</source>
        <translation>„%1“ ist keine Vertretung</translation>
    </message>
    <message>
        <source>nobody is his own delegate</source>
        <translation>niemand vertritt sich selbst</translation>
    </message>
    <message>
        <source>a quota is larger than can be counted</source>
        <translation>ein Kontingent ist größer, als gezählt werden kann</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>es gibt keine Sitzung %1</translation>
    </message>
    <message>
        <source>the session was ended</source>
        <translation>die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>a synchronisation runs already</source>
        <translation>ein Abgleich läuft bereits</translation>
    </message>
    <message>
        <source>its company is not here yet</source>
        <translation>seine Firma ist noch nicht hier</translation>
    </message>
    <message>
        <source>the login %1 belongs to another account of the user base</source>
        <translation>der Anmeldename %1 gehört zu einem anderen Konto der Benutzerbasis</translation>
    </message>
    <message>
        <source>the group name %1 is taken</source>
        <translation>der Gruppenname %1 ist vergeben</translation>
    </message>
    <message>
        <source>the company name %1 is taken</source>
        <translation>der Firmenname %1 ist vergeben</translation>
    </message>
    <message>
        <source>the group %1 would contain itself</source>
        <translation>die Gruppe %1 würde sich selbst enthalten</translation>
    </message>
    <message>
        <source>the users come from another user base (%1): change them there</source>
        <translation>die Benutzer kommen aus einer anderen Benutzerbasis (%1): sie dort ändern</translation>
    </message>
    <message>
        <source>the user base cannot be asked now</source>
        <translation>die Benutzerbasis kann jetzt nicht gefragt werden</translation>
    </message>
    <message>
        <source>too many login attempts from this address</source>
        <translation>zu viele Anmeldeversuche von dieser Adresse</translation>
    </message>
    <message>
        <source>the accounts change too often just now</source>
        <translation>die Konten ändern sich gerade zu oft</translation>
    </message>
    <message>
        <source>%1 has no version %2</source>
        <translation>%1 hat keine Version %2</translation>
    </message>
    <message>
        <source>no such versions to compare</source>
        <translation>es gibt keine solchen Versionen zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 was changed since it was loaded; reload it first, or force the change</source>
        <translation>%1 wurde seit dem Laden geändert; zuerst neu laden oder die Änderung erzwingen</translation>
    </message>
    <message>
        <source>one to %1 options can be changed</source>
        <translation>es können eine bis %1 Optionen geändert werden</translation>
    </message>
    <message>
        <source>the configuration was changed meanwhile</source>
        <translation>die Konfiguration wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 belonged to that version and is no longer included: give it its old contents first</source>
        <translation>%1 gehörte zu jener Version und wird nicht mehr eingebunden: zuerst muss sie ihren alten Inhalt bekommen</translation>
    </message>
    <message>
        <source>%1 names a program to run: that is changed in %2 itself and nowhere else</source>
        <translation>%1 nennt ein Programm, das ausgeführt wird: das wird in %2 selbst geändert und nirgends sonst</translation>
    </message>
    <message>
        <source>the service has too many orders to do</source>
        <translation>der Dienst hat zu viele Aufträge zu erledigen</translation>
    </message>
    <message>
        <source>the security log is not enabled</source>
        <translation>das Sicherheitsprotokoll ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>the security log cannot be written</source>
        <translation>das Sicherheitsprotokoll lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>too many conditions</source>
        <translation>zu viele Bedingungen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>der Speicher ist erschöpft</translation>
    </message>
    <message>
        <source>a company&apos;s name must not be empty</source>
        <translation>der Name einer Firma darf nicht leer sein</translation>
    </message>
    <message>
        <source>a company&apos;s name has at most 255 bytes</source>
        <translation>der Name einer Firma hat höchstens 255 Bytes</translation>
    </message>
    <message>
        <source>a company&apos;s name must not contain &apos;%1&apos;</source>
        <translation>der Name einer Firma darf &apos;%1&apos; nicht enthalten</translation>
    </message>
    <message>
        <source>the password was changed meanwhile</source>
        <translation>das Passwort wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not see the group: its company has to put his company into the view list first</source>
        <translation>„%1“ darf die Gruppe nicht sehen: ihre Firma muss seine Firma zuerst in die Liste der Sehenden aufnehmen</translation>
    </message>
    <message>
        <source>that is your own session: log out to end it</source>
        <translation>das ist Ihre eigene Sitzung: sie endet durch Abmelden</translation>
    </message>
</context>
</TS>

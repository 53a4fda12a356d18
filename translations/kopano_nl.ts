<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>unexpected argument %1</source>
        <translation>onverwacht argument %1</translation>
    </message>
    <message>
        <source>--node: this version has one server only; name another one with -h URL</source>
        <translation>--node: deze versie kent maar één server; een andere geeft u op met -h URL</translation>
    </message>
    <message>
        <source>a new user needs -e ADDRESS and -f NAME</source>
        <translation>een nieuwe gebruiker heeft -e ADRES en -f NAAM nodig</translation>
    </message>
    <message>
        <source>a new user needs a password: -p, -P or --password-file</source>
        <translation>een nieuwe gebruiker heeft een wachtwoord nodig: -p, -P of --password-file</translation>
    </message>
    <message>
        <source>--qw, --qs and --qh need --qo y</source>
        <translation>--qw, --qs en --qh vereisen --qo y</translation>
    </message>
    <message>
        <source>User created.</source>
        <translation>Gebruiker aangemaakt.</translation>
    </message>
    <message>
        <source>User deleted.</source>
        <translation>Gebruiker verwijderd.</translation>
    </message>
    <message>
        <source>kopano-server cannot be reached at %1: %2</source>
        <translation>kopano-server is niet bereikbaar op %1: %2</translation>
    </message>
    <message>
        <source>reason %1, server %2</source>
        <translation>reden %1, server %2</translation>
    </message>
    <message>
        <source>Use -v to see more.</source>
        <translation>Met -v ziet u meer.</translation>
    </message>
    <message>
        <source>-P asks on a terminal, and the standard input is none; use --password-file FILE (- is the standard input)</source>
        <translation>-P vraagt het op een terminal, maar de standaardinvoer is er geen; gebruik --password-file BESTAND (- is de standaardinvoer)</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nieuw wachtwoord: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nogmaals: </translation>
    </message>
    <message>
        <source>--%1 must be y or n, or 1 or 0</source>
        <translation>--%1 moet y of n zijn, of 1 of 0</translation>
    </message>
    <message>
        <source>%1 more not restored; --json says why</source>
        <translation>nog %1 niet hersteld; --json zegt waarom</translation>
    </message>
    <message>
        <source>--journal: mailboxes of this server have no default folder for a journal; a folder of that name is shared with --folder and --rights</source>
        <translation>--journal: postvakken van deze server hebben geen standaardmap voor een logboek; een map met die naam wordt gedeeld met --folder en --rights</translation>
    </message>
    <message>
        <source>--send-only-to-delegators: kopano-dagent does not pass on meeting requests to delegates yet, so nothing can be sent to them alone; --sendcopy notes who is to get copies</source>
        <translation>--send-only-to-delegators: kopano-dagent geeft vergaderverzoeken nog niet door aan gemachtigden, dus kan er niets alleen naar hen gaan; --sendcopy noteert wie kopieën moet krijgen</translation>
    </message>
    <message>
        <source>the password is asked for on a terminal; the standard input is none, and nothing came from it</source>
        <translation>om het wachtwoord wordt op een terminal gevraagd; de standaardinvoer is er geen, en er kwam niets uit</translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>de twee wachtwoorden verschillen</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>het wachtwoord is leeg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>shared store</source>
        <translation>gedeelde postbus</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>apparatuur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>Current user store quota settings:</source>
        <translation>Huidige quota-instellingen van de postbus:</translation>
    </message>
    <message>
        <source> Quota overrides</source>
        <translation> Eigen quota</translation>
    </message>
    <message>
        <source> Warning level</source>
        <translation> Waarschuwing vanaf</translation>
    </message>
    <message>
        <source> Soft level</source>
        <translation> Geen verzending vanaf</translation>
    </message>
    <message>
        <source> Hard level</source>
        <translation> Geen ontvangst vanaf</translation>
    </message>
    <message>
        <source>Current store size</source>
        <translation>Grootte van de postbus</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Fullname</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Homeserver</source>
        <translation>Thuisserver</translation>
    </message>
    <message>
        <source>Emailaddress</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Non-active type</source>
        <translation>Soort (niet actief)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>yes (system)</source>
        <translation>ja (systeem)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adresboek</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>zichtbaar</translation>
    </message>
    <message>
        <source>Home server</source>
        <translation>Thuisserver</translation>
    </message>
    <message>
        <source>Store GUID</source>
        <translation>GUID van de postbus</translation>
    </message>
    <message>
        <source>Last logon</source>
        <translation>Laatst aangemeld</translation>
    </message>
    <message>
        <source>Last logoff</source>
        <translation>Laatst afgemeld</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Versie van de server</translation>
    </message>
    <message>
        <source>Features enabled</source>
        <translation>Diensten ingeschakeld</translation>
    </message>
    <message>
        <source>Features disabled</source>
        <translation>Diensten uitgeschakeld</translation>
    </message>
    <message>
        <source>say what to change</source>
        <translation>Geef aan wat er moet veranderen</translation>
    </message>
    <message>
        <source>User information updated.</source>
        <translation>Gebruikersgegevens bijgewerkt.</translation>
    </message>
    <message>
        <source>--%1 must be a number from 0 to %2, or y or n</source>
        <translation>--%1 moet een getal van 0 tot %2 zijn, of y of n</translation>
    </message>
    <message>
        <source>--%1 must be a number of MiB</source>
        <translation>--%1 moet een aantal MiB zijn</translation>
    </message>
    <message>
        <source>--qo y needs all three levels: --qw, --qs and --qh</source>
        <translation>--qo y vereist alle drie de grenzen: --qw, --qs en --qh</translation>
    </message>
    <message>
        <source>--qw, --qs and --qh mean nothing with --qo n</source>
        <translation>--qw, --qs en --qh hebben geen betekenis met --qo n</translation>
    </message>
    <message>
        <source>unknown feature %1; there are %2</source>
        <translation>onbekende dienst %1; er zijn %2</translation>
    </message>
    <message>
        <source>the warning level (%1 MiB) is above the soft level (%2 MiB)</source>
        <translation>de waarschuwingsgrens (%1 MiB) ligt boven de zachte grens (%2 MiB)</translation>
    </message>
    <message>
        <source>the soft level (%1 MiB) is above the hard level (%2 MiB)</source>
        <translation>de zachte grens (%1 MiB) ligt boven de harde grens (%2 MiB)</translation>
    </message>
    <message>
        <source>the warning level (%1 MiB) is above the hard level (%2 MiB)</source>
        <translation>de waarschuwingsgrens (%1 MiB) ligt boven de harde grens (%2 MiB)</translation>
    </message>
    <message>
        <source>feature %1 cannot be enabled and disabled together</source>
        <translation>dienst %1 kan niet tegelijk worden in- en uitgeschakeld</translation>
    </message>
    <message>
        <source>alias %1 cannot be added and taken away together</source>
        <translation>alias %1 kan niet tegelijk worden toegevoegd en verwijderd</translation>
    </message>
    <message>
        <source>use only one of -p, -P and --password-file</source>
        <translation>geef maar één van -p, -P en --password-file op</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the primary address of user &apos;%2&apos;; another one is set with -e</source>
        <translation>‘%1’ is het hoofdadres van gebruiker ‘%2’; een ander stelt u in met -e</translation>
    </message>
    <message>
        <source>user &apos;%2&apos; has no alias &apos;%1&apos;</source>
        <translation>gebruiker ‘%2’ heeft geen alias ‘%1’</translation>
    </message>
    <message>
        <source>quota levels mean nothing while the user has the default quota; use --qo y</source>
        <translation>grenzen betekenen niets zolang de standaardquota voor de gebruiker geldt; gebruik --qo y</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together</source>
        <translation>--%1 en --%2 gaan niet samen</translation>
    </message>
    <message>
        <source>%1 does not belong to --%2</source>
        <translation>%1 hoort niet bij --%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <source>Began</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Sessions ended: %1</source>
        <translation>Beëindigde sessies: %1</translation>
    </message>
    <message>
        <source>--kill-session needs a number that --list-sessions shows</source>
        <translation>--kill-session heeft een nummer nodig dat --list-sessions toont</translation>
    </message>
    <message>
        <source>--kill-sessions needs a login name</source>
        <translation>--kill-sessions heeft een aanmeldnaam nodig</translation>
    </message>
    <message>
        <source>Users come from the database; there is nothing to synchronise.</source>
        <translation>De gebruikers komen uit de database; er valt niets te synchroniseren.</translation>
    </message>
    <message>
        <source>Users synchronised: %1 seen, %2 created, %3 changed, %4 removed, %5 kept.</source>
        <translation>Gebruikers gesynchroniseerd: %1 gezien, %2 aangemaakt, %3 gewijzigd, %4 verwijderd, %5 behouden.</translation>
    </message>
    <message>
        <source>(store)</source>
        <translation>(opslag)</translation>
    </message>
    <message>
        <source>sees private items</source>
        <translation>ziet privé-items</translation>
    </message>
    <message>
        <source>receives copies of meeting requests</source>
        <translation>ontvangt kopieën van vergaderverzoeken</translation>
    </message>
    <message>
        <source>Permissions of %1:</source>
        <translation>Machtigingen van %1:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>delegate: %1</source>
        <translation>gemachtigde: %1</translation>
    </message>
    <message>
        <source>%1 has no folder for --%2</source>
        <translation>%1 heeft geen map voor --%2</translation>
    </message>
    <message>
        <source>Permissions of %1 updated.</source>
        <translation>Machtigingen van %1 gewijzigd.</translation>
    </message>
    <message>
        <source>name one or more mailboxes, or say -a for all</source>
        <translation>noem een of meer postvakken, of -a voor alle</translation>
    </message>
    <message>
        <source>say what to change, for example --calendar secretary</source>
        <translation>zeg wat er gewijzigd moet worden, bijvoorbeeld --calendar secretary</translation>
    </message>
    <message>
        <source>say what to do: --list-permissions, --update-delegate, ...</source>
        <translation>zeg wat er gedaan moet worden: --list-permissions, --update-delegate, ...</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 heeft geen optie %2</translation>
    </message>
    <message>
        <source>%1 is not the number of a version</source>
        <translation>%1 is niet het nummer van een versie</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 is geen geldige UTF-8</translation>
    </message>
    <message>
        <source>%1: an option is given as OPTION=VALUE</source>
        <translation>%1: een optie wordt opgegeven als OPTIE=WAARDE</translation>
    </message>
    <message>
        <source>%1: only the option&apos;s name is needed</source>
        <translation>%1: alleen de naam van de optie is nodig</translation>
    </message>
    <message>
        <source>--config-diff compares two versions at most</source>
        <translation>--config-diff vergelijkt hoogstens twee versies</translation>
    </message>
    <message>
        <source>--config-rollback needs the number of a version</source>
        <translation>--config-rollback heeft het nummer van een versie nodig</translation>
    </message>
    <message>
        <source>--config-set needs OPTION=VALUE</source>
        <translation>--config-set heeft OPTIE=WAARDE nodig</translation>
    </message>
    <message>
        <source>--config-unset needs the name of an option</source>
        <translation>--config-unset heeft de naam van een optie nodig</translation>
    </message>
    <message>
        <source>--level must be a number from 1 to 6, or critical, error, warning, notice, info, debug</source>
        <translation>--level moet een getal van 1 tot 6 zijn, of critical, error, warning, notice, info, debug</translation>
    </message>
    <message>
        <source>--lines must be a number from 1 to %1</source>
        <translation>--lines moet een getal van 1 tot %1 zijn</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Configuration of %1 changed; this is version %2.</source>
        <translation>Configuratie van %1 gewijzigd; dit is versie %2.</translation>
    </message>
    <message>
        <source>Configuration of %1 reloaded.</source>
        <translation>Configuratie van %1 opnieuw geladen.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>In force now: %1</source>
        <translation>Nu van kracht: %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Luistert op</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Geen verschillen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Overgenomen door</translation>
    </message>
    <message>
        <source>The configuration is valid.</source>
        <translation>De configuratie is geldig.</translation>
    </message>
    <message>
        <source>The configuration of %1 was like that already.</source>
        <translation>De configuratie van %1 was al zo.</translation>
    </message>
    <message>
        <source>The service would not start with the present files:</source>
        <translation>De dienst zou met de huidige bestanden niet starten:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Waiting for a restart: %1</source>
        <translation>Wacht op een herstart: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>herladen</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>herstart</translation>
    </message>
    <message>
        <source>%1 is no date like 2026-11-22 or 2026-11-22T15:04:05Z</source>
        <translation>%1 is geen datum zoals 2026-11-22 of 2026-11-22T15:04:05Z</translation>
    </message>
    <message>
        <source>--%1 needs a number</source>
        <translation>--%1 heeft een getal nodig</translation>
    </message>
    <message>
        <source>--tag needs NAME=VALUE with one of %1</source>
        <translation>--tag heeft NAAM=WAARDE nodig met een van %1</translation>
    </message>
    <message>
        <source>--follow does not end: no --before, no --until</source>
        <translation>--follow houdt niet op: geen --before, geen --until</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>de uitvoer kan niet geschreven worden</translation>
    </message>
    <message>
        <source>waiting for the server: %1</source>
        <translation>wachten op de server: %1</translation>
    </message>
    <message>
        <source>the trail was tampered with: record %1: %2</source>
        <translation>er is met het spoor geknoeid: record %1: %2</translation>
    </message>
    <message>
        <source>--udqo y needs all three levels: --udqw, --udqs and --udqh</source>
        <translation>--udqo y heeft alle drie niveaus nodig: --udqw, --udqs en --udqh</translation>
    </message>
    <message>
        <source>--udqw, --udqs and --udqh mean nothing with --udqo n</source>
        <translation>--udqw, --udqs en --udqh betekenen niets met --udqo n</translation>
    </message>
    <message>
        <source>quota levels mean nothing while the company has the server&apos;s default; use --udqo y</source>
        <translation>quotaniveaus betekenen niets zolang voor het bedrijf de standaard van de server geldt; gebruik --udqo y</translation>
    </message>
    <message>
        <source>Company information updated.</source>
        <translation>Bedrijfsgegevens bijgewerkt.</translation>
    </message>
    <message>
        <source>--udqw, --udqs and --udqh need --udqo y</source>
        <translation>--udqw, --udqs en --udqh hebben --udqo y nodig</translation>
    </message>
    <message>
        <source>Company created.</source>
        <translation>Bedrijf aangemaakt.</translation>
    </message>
    <message>
        <source>Company deleted.</source>
        <translation>Bedrijf verwijderd.</translation>
    </message>
    <message>
        <source>System administrator set.</source>
        <translation>Systeembeheerder ingesteld.</translation>
    </message>
    <message>
        <source>Added to the group.</source>
        <translation>Aan de groep toegevoegd.</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>Uit de groep gehaald.</translation>
    </message>
    <message>
        <source>Group created.</source>
        <translation>Groep aangemaakt.</translation>
    </message>
    <message>
        <source>Group information updated.</source>
        <translation>Groepsgegevens bijgewerkt.</translation>
    </message>
    <message>
        <source>Group deleted.</source>
        <translation>Groep verwijderd.</translation>
    </message>
    <message>
        <source>job %1: %2 of %3</source>
        <translation>opdracht %1: %2 van %3</translation>
    </message>
    <message>
        <source>--cancel-job: &apos;%1&apos; is no id</source>
        <translation>--cancel-job: &apos;%1&apos; is geen nummer</translation>
    </message>
    <message>
        <source>Job %1 is being cancelled.</source>
        <translation>Opdracht %1 wordt afgebroken.</translation>
    </message>
    <message>
        <source>-x only shows the settings</source>
        <translation>-x toont alleen de instellingen</translation>
    </message>
    <message>
        <source>--%1 must be a date like 2026-12-24 or 2026-12-24T18:00, or infinite</source>
        <translation>--%1 moet een datum zijn zoals 2026-12-24 of 2026-12-24T18:00, of infinite</translation>
    </message>
    <message>
        <source>say whose: -u LOGIN</source>
        <translation>zeg van wie: -u GEBRUIKERSNAAM</translation>
    </message>
    <message>
        <source>Password changed.</source>
        <translation>Wachtwoord gewijzigd.</translation>
    </message>
    <message>
        <source>say whose password to change: -u LOGIN</source>
        <translation>zeg wiens wachtwoord te wijzigen: -u GEBRUIKERSNAAM</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Group list for %1(%2):</source>
        <translation>Groepen van %1(%2):</translation>
    </message>
    <message>
        <source>Groupname</source>
        <translation>Groepsnaam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>beveiligingsgroep</translation>
    </message>
    <message>
        <source>distribution group</source>
        <translation>distributiegroep</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Company list (%1):</source>
        <translation>Bedrijven (%1):</translation>
    </message>
    <message>
        <source>Companyname</source>
        <translation>Bedrijfsnaam</translation>
    </message>
    <message>
        <source>System Administrator</source>
        <translation>Systeembeheerder</translation>
    </message>
    <message>
        <source>Public store</source>
        <translation>Openbare opslag</translation>
    </message>
    <message>
        <source>Default quota of its users:</source>
        <translation>Standaardquotum van zijn gebruikers:</translation>
    </message>
    <message>
        <source>Quota of its public store:</source>
        <translation>Quotum van zijn openbare opslag:</translation>
    </message>
    <message>
        <source>View list</source>
        <translation>Lijst van kijkers</translation>
    </message>
    <message>
        <source>Admin list</source>
        <translation>Lijst van beheerders</translation>
    </message>
    <message>
        <source>User quota recipients</source>
        <translation>Ontvangers van quotamails over gebruikers</translation>
    </message>
    <message>
        <source>Company quota recipients</source>
        <translation>Ontvangers van quotamails over het bedrijf</translation>
    </message>
    <message>
        <source>marked for removal</source>
        <translation>gemarkeerd om te verwijderen</translation>
    </message>
    <message>
        <source>orphan since %1</source>
        <translation>verweesd sinds %1</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>Store size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Actieve gebruikers</translation>
    </message>
    <message>
        <source>Shared stores</source>
        <translation>Gedeelde opslag</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimtes</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Apparatuur</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>the purge was cancelled</source>
        <translation>het definitief verwijderen is afgebroken</translation>
    </message>
    <message>
        <source>--purge-softdelete: the days to keep are a number from 0 to %1</source>
        <translation>--purge-softdelete: de dagen die blijven zijn een getal van 0 tot %1</translation>
    </message>
    <message>
        <source>the server&apos;s log names the damaged messages</source>
        <translation>het logboek van de server noemt de beschadigde berichten</translation>
    </message>
    <message>
        <source>the check did not come to its end</source>
        <translation>de controle is niet tot het einde gekomen</translation>
    </message>
    <message>
        <source>Companies that see %1 (%2):</source>
        <translation>Bedrijven die %1 zien (%2):</translation>
    </message>
    <message>
        <source>Users who administer %1 (%2):</source>
        <translation>Gebruikers die %1 beheren (%2):</translation>
    </message>
    <message>
        <source>Recipients of quota mails to users of %1 (%2):</source>
        <translation>Ontvangers van quotamails aan gebruikers van %1 (%2):</translation>
    </message>
    <message>
        <source>Recipients of quota mails about %1 (%2):</source>
        <translation>Ontvangers van quotamails over %1 (%2):</translation>
    </message>
    <message>
        <source>Sending as that user is allowed now.</source>
        <translation>Verzenden als die gebruiker is nu toegestaan.</translation>
    </message>
    <message>
        <source>Sending as that user is no longer allowed.</source>
        <translation>Verzenden als die gebruiker is niet meer toegestaan.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>Aan de lijst toegevoegd.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Van de lijst gehaald.</translation>
    </message>
    <message>
        <source>Who may send as %1 (%2):</source>
        <translation>Wie als %1 mag verzenden (%2):</translation>
    </message>
    <message>
        <source>below the quota</source>
        <translation>onder het quotum</translation>
    </message>
    <message>
        <source>warning level reached</source>
        <translation>waarschuwingsniveau bereikt</translation>
    </message>
    <message>
        <source>soft level reached: sending is refused</source>
        <translation>zacht niveau bereikt: verzenden wordt geweigerd</translation>
    </message>
    <message>
        <source>hard level reached: nothing more is taken</source>
        <translation>hard niveau bereikt: er wordt niets meer aangenomen</translation>
    </message>
    <message>
        <source> State</source>
        <translation> Toestand</translation>
    </message>
    <message>
        <source>Resource capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Auto-accept meeting req</source>
        <translation>Uitnodigingen aannemen</translation>
    </message>
    <message>
        <source>Decline dbl meetingreq</source>
        <translation>Overlappingen afwijzen</translation>
    </message>
    <message>
        <source>Decline recur meet.req</source>
        <translation>Reeksen afwijzen</translation>
    </message>
    <message>
        <source>Auto-process meeting req</source>
        <translation>Uitnodigingen verwerken</translation>
    </message>
    <message>
        <source>User list for %1(%2):</source>
        <translation>Gebruikers van %1(%2):</translation>
    </message>
    <message>
        <source>Out Of Office</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>May send as this user</source>
        <translation>Mag als deze gebruiker verzenden</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Gemachtigden</translation>
    </message>
    <message>
        <source>a GUID has 32 hexadecimal digits</source>
        <translation>een GUID heeft 32 hexadecimale cijfers</translation>
    </message>
    <message>
        <source>user &apos;%1&apos; has no store</source>
        <translation>gebruiker &apos;%1&apos; heeft geen opslag</translation>
    </message>
    <message>
        <source>--restore needs -u LOGIN</source>
        <translation>--restore heeft -u LOGIN nodig</translation>
    </message>
    <message>
        <source>at most %1 objects can be restored at once</source>
        <translation>hoogstens %1 objecten kunnen tegelijk hersteld worden</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>runs</source>
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
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>onderbroken</translation>
    </message>
    <message>
        <source>Recoverable items of %1(%2):</source>
        <translation>Te herstellen van %1(%2):</translation>
    </message>
    <message>
        <source>%1 not restored: %2</source>
        <translation>%1 niet hersteld: %2</translation>
    </message>
    <message>
        <source>%1 restored to %2 as %3</source>
        <translation>%1 hersteld in %2 als %3</translation>
    </message>
    <message>
        <source>%1 restored to %2 as %3, named &apos;%4&apos; because its name is taken</source>
        <translation>%1 hersteld in %2 als %3, met de naam &apos;%4&apos;, omdat de zijne bezet is</translation>
    </message>
    <message>
        <source>Jobs(%1):</source>
        <translation>Opdrachten(%1):</translation>
    </message>
    <message>
        <source>-t: only users have stores of their own; see -P</source>
        <translation>-t: alleen gebruikers hebben een eigen opslag; zie -P</translation>
    </message>
    <message>
        <source>Store attached: %1</source>
        <translation>Opslag gekoppeld: %1</translation>
    </message>
    <message>
        <source>Store created: %1</source>
        <translation>Opslag aangemaakt: %1</translation>
    </message>
    <message>
        <source>Store detached: %1</source>
        <translation>Opslag losgekoppeld: %1</translation>
    </message>
    <message>
        <source>Stores without an owner (%1):</source>
        <translation>Opslag zonder eigenaar (%1):</translation>
    </message>
    <message>
        <source>Stores (%1):</source>
        <translation>Opslag (%1):</translation>
    </message>
    <message>
        <source>Public store created.</source>
        <translation>Openbare opslag aangemaakt.</translation>
    </message>
    <message>
        <source>Store marked for removal by the next purge.</source>
        <translation>Opslag gemarkeerd om bij de volgende opruiming te verwijderen.</translation>
    </message>
    <message>
        <source>Folders counted: %1, corrected: %2.</source>
        <translation>Mappen geteld: %1, gecorrigeerd: %2.</translation>
    </message>
    <message>
        <source>say what to do: -A, -C, -D, -M, -O, -P, -R or -Y</source>
        <translation>zeg wat te doen: -A, -C, -D, -M, -O, -P, -R of -Y</translation>
    </message>
    <message>
        <source>--clear-cache takes a number, such as 0x200</source>
        <translation>--clear-cache verwacht een getal, zoals 0x200</translation>
    </message>
    <message>
        <source>Store hooked.</source>
        <translation>Opslag gekoppeld.</translation>
    </message>
    <message>
        <source>Store unhooked: %1</source>
        <translation>Opslag losgekoppeld: %1</translation>
    </message>
    <message>
        <source>Cache cleared.</source>
        <translation>Cache geleegd.</translation>
    </message>
    <message>
        <source>Nothing cleared: the database looks after its own cache.</source>
        <translation>Niets geleegd: de database zorgt zelf voor haar cache.</translation>
    </message>
    <message>
        <source>--force-resync: clients of this server always ask what changed since the state they have; there is nothing to force</source>
        <translation>--force-resync: programma&apos;s vragen deze server altijd wat er sinds hun stand is veranderd; er valt niets af te dwingen</translation>
    </message>
    <message>
        <source>--purge-deferred: this server defers no updates</source>
        <translation>--purge-deferred: deze server stelt geen wijzigingen uit</translation>
    </message>
    <message>
        <source>--delete-store was removed; use --unhook-store LOGIN and --remove-store GUID</source>
        <translation>--delete-store bestaat niet meer; gebruik --unhook-store GEBRUIKERSNAAM en --remove-store GUID</translation>
    </message>
    <message>
        <source>--type archive: this version has no archives</source>
        <translation>--type archive: deze versie heeft geen archieven</translation>
    </message>
    <message>
        <source>--type must be user, group or company</source>
        <translation>--type moet user, group of company zijn</translation>
    </message>
    <message>
        <source>--capacity must be a number up to 1000000</source>
        <translation>--capacity moet een getal tot 1000000 zijn</translation>
    </message>
    <message>
        <source>there is no store with that GUID</source>
        <translation>er is geen opslag met die GUID</translation>
    </message>
    <message>
        <source>the store is no orphan that stays</source>
        <translation>de opslag is geen verweesde die blijft</translation>
    </message>
    <message>
        <source>the public store has a folder %1 already</source>
        <translation>de openbare opslag heeft al een map %1</translation>
    </message>
    <message>
        <source>Delegate set; kopano-mailbox-permissions gives rights to folders.</source>
        <translation>Vertegenwoordiger ingesteld; kopano-mailbox-permissions geeft rechten op mappen.</translation>
    </message>
    <message>
        <source>Delegate removed; rights to folders stay as they are.</source>
        <translation>Vertegenwoordiger verwijderd; rechten op mappen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Delegates of %1 (%2):</source>
        <translation>Vertegenwoordigers van %1 (%2):</translation>
    </message>
    <message>
        <source>Does kopano-server run? Its log names its sockets. Another address is given with -h URL, the variable KOPANO_SOCKET or server_socket in %1.</source>
        <translation>Draait kopano-server? Zijn logboek noemt zijn sockets. Een ander adres geeft u op met -h URL, de variabele KOPANO_SOCKET of server_socket in %1.</translation>
    </message>
    <message>
        <source>-A needs -n LOGIN or -p, one of them</source>
        <translation>-A heeft -n NAAM of -p nodig, een van de twee</translation>
    </message>
    <message>
        <source>-k needs -p here</source>
        <translation>-k heeft hier -p nodig</translation>
    </message>
    <message>
        <source>--copyto-public and -u cannot be used together</source>
        <translation>--copyto-public en -u gaan niet samen</translation>
    </message>
    <message>
        <source>-I needs --copyto-public here</source>
        <translation>-I heeft hier --copyto-public nodig</translation>
    </message>
    <message>
        <source>%1 is missing; see --help</source>
        <translation>%1 ontbreekt; zie --help</translation>
    </message>
    <message>
        <source>%1 goes with %2; --help shows everything</source>
        <translation>%1 hoort bij %2; --help toont alles</translation>
    </message>
    <message>
        <source>say what to do: -c, -u, -d, -l or --details; --help shows everything</source>
        <translation>Geef aan wat er moet gebeuren: -c, -u, -d, -l of --details; --help toont alles</translation>
    </message>
    <message>
        <source>--%1 can be given only once</source>
        <translation>--%1 kan maar één keer</translation>
    </message>
    <message>
        <source>--value-file needs one OPTION without =VALUE</source>
        <translation>--value-file vereist één OPTIE zonder =WAARDE</translation>
    </message>
    <message>
        <source>--value-file: the first line is empty</source>
        <translation>--value-file: de eerste regel is leeg</translation>
    </message>
    <message>
        <source>the job was not cancelled: %1</source>
        <translation>de taak is niet afgebroken: %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes</source>
        <translation>%1 heeft meer dan %2 bytes</translation>
    </message>
    <message>
        <source>the restore was cancelled</source>
        <translation>het terugzetten is afgebroken</translation>
    </message>
    <message>
        <source>not everything could be synchronised</source>
        <translation>niet alles kon worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>%1 has no folder %2</source>
        <translation>%1 heeft geen map %2</translation>
    </message>
    <message>
        <source>%1 was granted nothing there</source>
        <translation>aan %1 is daar niets toegekend</translation>
    </message>
    <message>
        <source>--%1 %2: the presets are %3</source>
        <translation>--%1 %2: de voorinstellingen zijn %3</translation>
    </message>
    <message>
        <source>--folder PATH and --rights PRESET belong together</source>
        <translation>--folder PATH en --rights PRESET horen bij elkaar</translation>
    </message>
    <message>
        <source>Presets: %1</source>
        <translation>Voorinstellingen: %1</translation>
    </message>
    <message>
        <source>this computer&apos;s account is no administrator of the server: with -P you are asked for the password of %1</source>
        <translation>het account van deze computer is geen beheerder van de server: met -P wordt naar het wachtwoord van %1 gevraagd</translation>
    </message>
    <message>
        <source>this computer&apos;s account is no administrator of the server: the old password of %1 is needed, asked for on a terminal, or with -o</source>
        <translation>het account van deze computer is geen beheerder van de server: het oude wachtwoord van %1 is nodig, gevraagd op een terminal of met -o</translation>
    </message>
    <message>
        <source>--limit must be a number from 1 to %1</source>
        <translation>--limit moet een getal van 1 tot %1 zijn</translation>
    </message>
    <message>
        <source>no record fits; values of tags are compared whole, for example --tag &apos;event=authenticate failed&apos;</source>
        <translation>geen regel past; waarden van --tag worden in hun geheel vergeleken, bijvoorbeeld --tag &apos;event=authenticate failed&apos;</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>changed outside</source>
        <translation>van buiten gewijzigd</translation>
    </message>
    <message>
        <source>Users: everybody</source>
        <translation>Gebruikers: iedereen</translation>
    </message>
    <message>
        <source>there is no user &apos;%1&apos;, but a group of that name: add --type group</source>
        <translation>er is geen gebruiker „%1”, maar wel een groep met die naam: voeg --type group toe</translation>
    </message>
    <message>
        <source>no such job: %1</source>
        <translation>zo&apos;n opdracht is er niet: %1</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>zo’n map is er niet: %1</translation>
    </message>
    <message>
        <source>The trail is as it was written: %1, %2.</source>
        <translation>Het spoor is zoals het geschreven werd: %1, %2.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 record</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 records</translation>
    </message>
    <message>
        <source>1 signed checkpoint</source>
        <translation>1 ondertekend controlepunt</translation>
    </message>
    <message>
        <source>%1 signed checkpoints</source>
        <translation>%1 ondertekende controlepunten</translation>
    </message>
    <message>
        <source>%1 (copied before: %2)</source>
        <translation>%1 (daarvoor gekopieerd: %2)</translation>
    </message>
    <message>
        <source>Store copied to %1: %2, %3.</source>
        <translation>Opslag naar %1 gekopieerd: %2, %3.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 berichten</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 map</translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation>%1 mappen</translation>
    </message>
    <message>
        <source>1 store</source>
        <translation>1 opslag</translation>
    </message>
    <message>
        <source>%1 stores</source>
        <translation>%1 opslagen</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 object</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 objecten</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>The reply is stored, but nothing sends it: the program that does comes with a later version.</source>
        <translation>Het antwoord is opgeslagen, maar niets verstuurt het: het programma dat dat doet komt met een latere versie.</translation>
    </message>
    <message>
        <source>--purge-softdelete: one of -u, --store and --company at a time</source>
        <translation>--purge-softdelete: maar een van -u, --store en --company tegelijk</translation>
    </message>
    <message>
        <source>--items needs --purge-softdelete 0, for they go however old they are, and -u LOGIN or --store GUID</source>
        <translation>--items heeft --purge-softdelete 0 nodig, want ze gaan hoe oud ze ook zijn, en -u LOGIN of --store GUID</translation>
    </message>
    <message>
        <source>at most %1 objects can be purged at once</source>
        <translation>hoogstens %1 objecten kunnen tegelijk definitief verwijderd worden</translation>
    </message>
    <message>
        <source>there is no store %1</source>
        <translation>er is geen opslag %1</translation>
    </message>
    <message>
        <source>%1 checked, %2 damaged</source>
        <translation>%1 gecontroleerd, %2 beschadigd</translation>
    </message>
    <message>
        <source>that takes an administrator: on the server&apos;s computer an account that local_admin_users of server.cfg names, root for example; from elsewhere a key (sslkey_file of %1) that the server knows</source>
        <translation>dat mag alleen een beheerder: op de computer van de server een account dat local_admin_users in server.cfg noemt, bijvoorbeeld root; van elders een sleutel (sslkey_file in %1) die de server kent</translation>
    </message>
    <message>
        <source>the present files</source>
        <translation>de huidige bestanden</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Sessions: %1 (of users; connections of services and tools are in kopano-stats --session)</source>
        <translation>Sessies: %1 (van gebruikers; verbindingen van diensten en gereedschappen toont kopano-stats --session)</translation>
    </message>
    <message>
        <source>%1 not restored</source>
        <translation>%1 niet hersteld</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 hersteld</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is no id; --list-softdeleted shows them</source>
        <translation>--%1: &apos;%2&apos; is geen nummer; --list-softdeleted toont ze</translation>
    </message>
    <message>
        <source>folder &apos;%1&apos; with %2</source>
        <translation>map &apos;%1&apos; met %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Would be purged: %1 with %2, %3, %4.</source>
        <translation>Zou definitief verwijderd worden: %1 met %2, %3, %4.</translation>
    </message>
    <message>
        <source>Purged: %1 with %2, %3, %4.</source>
        <translation>Definitief verwijderd: %1 met %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen door</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>active (no reply is sent yet)</source>
        <translation>actief (er wordt nog geen antwoord verstuurd)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>create a user; needs -e, -f and a password</source>
        <translation>gebruiker aanmaken; vereist -e, -f en een wachtwoord</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>gebruiker wijzigen</translation>
    </message>
    <message>
        <source>delete a user; the store is kept</source>
        <translation>gebruiker verwijderen; de postbus blijft bestaan</translation>
    </message>
    <message>
        <source>list all users</source>
        <translation>alle gebruikers tonen</translation>
    </message>
    <message>
        <source>show everything about a user</source>
        <translation>alles over een gebruiker tonen</translation>
    </message>
    <message>
        <source>with -u: new login name</source>
        <translation>met -u: nieuwe gebruikersnaam</translation>
    </message>
    <message>
        <source>password; other users of this computer can see it in the process list</source>
        <translation>wachtwoord; andere gebruikers van deze computer zien het in de proceslijst</translation>
    </message>
    <message>
        <source>ask for the password</source>
        <translation>om het wachtwoord vragen</translation>
    </message>
    <message>
        <source>read the password from the first line of a file; - is the standard input</source>
        <translation>wachtwoord uit de eerste regel van een bestand lezen; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>primary mail address</source>
        <translation>hoofdadres</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>volledige naam</translation>
    </message>
    <message>
        <source>0 none (or n), 1 administrator (or y), 2 system administrator</source>
        <translation>0 geen (of n), 1 beheerder (of y), 2 systeembeheerder</translation>
    </message>
    <message>
        <source>0 active user (or n), 1 shared store (or y), 2 room, 3 equipment</source>
        <translation>0 actieve gebruiker (of n), 1 gedeelde postbus (of y), 2 ruimte, 3 apparatuur</translation>
    </message>
    <message>
        <source>with -c or -u: one more mail address; may be repeated</source>
        <translation>met -c of -u: nog een adres; mag vaker voorkomen</translation>
    </message>
    <message>
        <source>with -u: take a mail address away; may be repeated</source>
        <translation>met -u: een adres verwijderen; mag vaker voorkomen</translation>
    </message>
    <message>
        <source>quota of the user&apos;s own instead of the default; y needs all three levels</source>
        <translation>eigen quota van de gebruiker in plaats van de standaard; y vereist alle drie de grenzen</translation>
    </message>
    <message>
        <source>warning level; 0 is unlimited</source>
        <translation>waarschuwingsgrens; 0 is onbeperkt</translation>
    </message>
    <message>
        <source>soft level: sending is refused; 0 is unlimited</source>
        <translation>zachte grens: verzenden wordt geweigerd; 0 is onbeperkt</translation>
    </message>
    <message>
        <source>hard level: mail is refused; 0 is unlimited</source>
        <translation>harde grens: mail wordt geweigerd; 0 is onbeperkt</translation>
    </message>
    <message>
        <source>with -u: imap, pop3, mobile, outlook, webapp; may be repeated</source>
        <translation>met -u: imap, pop3, mobile, outlook, webapp; mag vaker voorkomen</translation>
    </message>
    <message>
        <source>with -u: the opposite; may be repeated</source>
        <translation>met -u: het tegendeel; mag vaker voorkomen</translation>
    </message>
    <message>
        <source>not in this version, which has one server; use -h</source>
        <translation>niet in deze versie, die één server kent; gebruik -h</translation>
    </message>
    <message>
        <source>accepted, has no effect: text is always UTF-8</source>
        <translation>wordt aanvaard en doet niets: tekst is altijd UTF-8</translation>
    </message>
    <message>
        <source>say more about failures</source>
        <translation>meer over fouten zeggen</translation>
    </message>
    <message>
        <source>the same as -v, LEVEL times</source>
        <translation>hetzelfde als -v, LEVEL maal</translation>
    </message>
    <message>
        <source>read this configuration file</source>
        <translation>dit configuratiebestand lezen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>where kopano-server is reached (server_socket)</source>
        <translation>waar kopano-server te bereiken is (server_socket)</translation>
    </message>
    <message>
        <source>an argument is not valid UTF-8: %1</source>
        <translation>een argument is geen geldige UTF-8: %1</translation>
    </message>
    <message>
        <source>unknown switch %1</source>
        <translation>onbekende optie %1</translation>
    </message>
    <message>
        <source>%1 takes no argument</source>
        <translation>%1 heeft geen argument</translation>
    </message>
    <message>
        <source>%1 needs an argument</source>
        <translation>%1 vereist een argument</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>Default configuration file: %1/%2</source>
        <translation>Standaardconfiguratiebestand: %1/%2</translation>
    </message>
    <message>
        <source>take over the accounts of the user base outside the database</source>
        <translation>de accounts van het gebruikersbeheer buiten de database overnemen</translation>
    </message>
    <message>
        <source>list who is logged in</source>
        <translation>tonen wie aangemeld is</translation>
    </message>
    <message>
        <source>end one of those sessions</source>
        <translation>een van die sessies beëindigen</translation>
    </message>
    <message>
        <source>end all sessions of a user</source>
        <translation>alle sessies van een gebruiker beëindigen</translation>
    </message>
    <message>
        <source>with --kill-session(s): what the client is told</source>
        <translation>met --kill-session(s): wat het programma te horen krijgt</translation>
    </message>
    <message>
        <source>who may do what, by name</source>
        <translation>wie wat mag, op naam</translation>
    </message>
    <message>
        <source>who may do what, by folder</source>
        <translation>wie wat mag, per map</translation>
    </message>
    <message>
        <source>give rights to a user, a group, a company or Everyone</source>
        <translation>rechten geven aan een gebruiker, groep, bedrijf of Everyone</translation>
    </message>
    <message>
        <source>take away everything that was granted</source>
        <translation>alles wegnemen wat verleend is</translation>
    </message>
    <message>
        <source>all mailboxes</source>
        <translation>alle postvakken</translation>
    </message>
    <message>
        <source>likewise</source>
        <translation>evenzo</translation>
    </message>
    <message>
        <source>with --update-delegate: private items are shown</source>
        <translation>met --update-delegate: privé-items worden getoond</translation>
    </message>
    <message>
        <source>with --update-delegate: copies of meeting requests are sent</source>
        <translation>met --update-delegate: kopieën van vergaderverzoeken worden gestuurd</translation>
    </message>
    <message>
        <source>with --list-permissions...: print JSON</source>
        <translation>met --list-permissions...: JSON afdrukken</translation>
    </message>
    <message>
        <source>%1 is an option and needs a value: %1=VALUE</source>
        <translation>%1 is een optie en heeft een waarde nodig: %1=WAARDE</translation>
    </message>
    <message>
        <source>list the services that run</source>
        <translation>de draaiende diensten tonen</translation>
    </message>
    <message>
        <source>have a service read its configuration again</source>
        <translation>een dienst zijn configuratie opnieuw laten lezen</translation>
    </message>
    <message>
        <source>show the last lines a service logged</source>
        <translation>de laatste regels in het log van een dienst tonen</translation>
    </message>
    <message>
        <source>with --service-log: how many, 100 without it</source>
        <translation>met --service-log: hoeveel, anders 100</translation>
    </message>
    <message>
        <source>with --service-log: only lines of this level or a worse one</source>
        <translation>met --service-log: alleen regels van dit of een ernstiger niveau</translation>
    </message>
    <message>
        <source>show what a service counts</source>
        <translation>tonen wat een dienst telt</translation>
    </message>
    <message>
        <source>show options of a service and where their values come from</source>
        <translation>opties van een dienst tonen, en waar hun waarden vandaan komen</translation>
    </message>
    <message>
        <source>write options into the service&apos;s file, and reload it</source>
        <translation>opties in het bestand van de dienst schrijven en hem herladen</translation>
    </message>
    <message>
        <source>take options out of the file, back to their defaults</source>
        <translation>opties uit het bestand halen, terug naar de standaardwaarde</translation>
    </message>
    <message>
        <source>check the present file, a change of it, or --file</source>
        <translation>het huidige bestand, een wijziging daarvan of --file controleren</translation>
    </message>
    <message>
        <source>compare the file with what is in force, or versions of the file</source>
        <translation>het bestand vergelijken met wat van kracht is, of versies van het bestand</translation>
    </message>
    <message>
        <source>list the versions of a service&apos;s configuration</source>
        <translation>de versies van de configuratie van een dienst tonen</translation>
    </message>
    <message>
        <source>put back an earlier version, and reload the service</source>
        <translation>een eerdere versie terugzetten en de dienst herladen</translation>
    </message>
    <message>
        <source>with --config-...: for the history</source>
        <translation>met --config-...: voor de geschiedenis</translation>
    </message>
    <message>
        <source>with --config-...: also if somebody changed the file meanwhile</source>
        <translation>met --config-...: ook als iemand het bestand intussen heeft gewijzigd</translation>
    </message>
    <message>
        <source>with --config-validate: check this text; - is the standard input</source>
        <translation>met --config-validate: deze tekst controleren; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>with --details: user, group or company</source>
        <translation>met --details: user, group of company</translation>
    </message>
    <message>
        <source>not shown in address books; also of groups</source>
        <translation>niet in adresboeken getoond; ook van groepen</translation>
    </message>
    <message>
        <source>of a room, or how many there are of the equipment</source>
        <translation>van een ruimte, of hoeveel er van het apparaat zijn</translation>
    </message>
    <message>
        <source>accept meeting requests without asking</source>
        <translation>uitnodigingen zonder vragen aannemen</translation>
    </message>
    <message>
        <source>decline those at the time of something else</source>
        <translation>die op het tijdstip van iets anders afwijzen</translation>
    </message>
    <message>
        <source>decline those that recur</source>
        <translation>die zich herhalen afwijzen</translation>
    </message>
    <message>
        <source>enter them into the calendar</source>
        <translation>ze in de agenda zetten</translation>
    </message>
    <message>
        <source>Sessions, services and configuration</source>
        <translation>Sessies, diensten en configuratie</translation>
    </message>
    <message>
        <source>show records of the security log</source>
        <translation>records van het beveiligingslogboek tonen</translation>
    </message>
    <message>
        <source>with --query-audit: part of any value</source>
        <translation>met --query-audit: deel van een willekeurige waarde</translation>
    </message>
    <message>
        <source>with --query-audit: from this date, or date and time, on</source>
        <translation>met --query-audit: vanaf deze datum, of datum en tijd</translation>
    </message>
    <message>
        <source>with --query-audit: before this one</source>
        <translation>met --query-audit: daarvoor</translation>
    </message>
    <message>
        <source>with --query-audit: at most so many, 100 without it</source>
        <translation>met --query-audit: hoogstens zoveel, anders 100</translation>
    </message>
    <message>
        <source>with --query-audit: older than this record</source>
        <translation>met --query-audit: ouder dan dit record</translation>
    </message>
    <message>
        <source>with --query-audit: newer than this record, oldest first</source>
        <translation>met --query-audit: nieuwer dan dit record, oudste eerst</translation>
    </message>
    <message>
        <source>with --query-audit: go on with new records as they come, asking every second, until Ctrl-C; with --json one object per line</source>
        <translation>met --query-audit: nieuwe records tonen zodra ze komen, elke seconde gevraagd, tot Ctrl-C; met --json één object per regel</translation>
    </message>
    <message>
        <source>check that nobody changed or cut the security log&apos;s trail</source>
        <translation>controleren dat niemand het spoor van het beveiligingslogboek heeft gewijzigd of ingekort</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>print lists and details as JSON</source>
        <translation>lijsten en details als JSON tonen</translation>
    </message>
    <message>
        <source>whose out-of-office to show or to change</source>
        <translation>wiens afwezigheid te tonen of te wijzigen</translation>
    </message>
    <message>
        <source>subject of the answer</source>
        <translation>onderwerp van het antwoord</translation>
    </message>
    <message>
        <source>file with the answer&apos;s text; - is the standard input</source>
        <translation>bestand met de tekst van het antwoord; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>from when on, like 2026-12-24T18:00; infinite is always</source>
        <translation>vanaf wanneer, zoals 2026-12-24T18:00; infinite is altijd al</translation>
    </message>
    <message>
        <source>until when; infinite is for ever</source>
        <translation>tot wanneer; infinite is voor altijd</translation>
    </message>
    <message>
        <source>only show the settings</source>
        <translation>alleen de instellingen tonen</translation>
    </message>
    <message>
        <source>log in as the user; asks for the password</source>
        <translation>als de gebruiker aanmelden; vraagt om het wachtwoord</translation>
    </message>
    <message>
        <source>whose password to change</source>
        <translation>wiens wachtwoord te wijzigen</translation>
    </message>
    <message>
        <source>new password; other users of this computer can see it in the process list</source>
        <translation>nieuw wachtwoord; andere gebruikers van deze computer zien het in de proceslijst</translation>
    </message>
    <message>
        <source>ask for the new password; also without -p</source>
        <translation>om het nieuwe wachtwoord vragen; ook zonder -p</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>create a group</source>
        <translation>een groep aanmaken</translation>
    </message>
    <message>
        <source>change a group; -U is its new name</source>
        <translation>een groep wijzigen; -U is haar nieuwe naam</translation>
    </message>
    <message>
        <source>delete a group; its members stay</source>
        <translation>een groep verwijderen; haar leden blijven</translation>
    </message>
    <message>
        <source>list all groups</source>
        <translation>alle groepen tonen</translation>
    </message>
    <message>
        <source>put a user or a group into a group; needs -i</source>
        <translation>een gebruiker of groep in een groep zetten; heeft -i nodig</translation>
    </message>
    <message>
        <source>take a user or a group out of a group; needs -i</source>
        <translation>een gebruiker of groep uit een groep halen; heeft -i nodig</translation>
    </message>
    <message>
        <source>with -b and -B: which group</source>
        <translation>met -b en -B: welke groep</translation>
    </message>
    <message>
        <source>with groups: may be given rights (y), or only receives mail (n)</source>
        <translation>bij groepen: kan rechten krijgen (y) of ontvangt alleen mail (n)</translation>
    </message>
    <message>
        <source>Sending as somebody else</source>
        <translation>Verzenden als iemand anders</translation>
    </message>
    <message>
        <source>let a user or a group send as the owner; needs -u OWNER</source>
        <translation>een gebruiker of groep als de eigenaar laten verzenden; heeft -u EIGENAAR nodig</translation>
    </message>
    <message>
        <source>no longer let them; needs -u OWNER</source>
        <translation>hen niet meer laten; heeft -u EIGENAAR nodig</translation>
    </message>
    <message>
        <source>list who may send as the owner</source>
        <translation>tonen wie als de eigenaar mag verzenden</translation>
    </message>
    <message>
        <source>Companies (enable_hosted_kopano)</source>
        <translation>Bedrijven (enable_hosted_kopano)</translation>
    </message>
    <message>
        <source>create a company</source>
        <translation>een bedrijf aanmaken</translation>
    </message>
    <message>
        <source>change a company&apos;s quotas; --qw is that of its public store</source>
        <translation>quota van een bedrijf wijzigen; --qw is dat van zijn openbare opslag</translation>
    </message>
    <message>
        <source>delete an empty company</source>
        <translation>een leeg bedrijf verwijderen</translation>
    </message>
    <message>
        <source>list all companies</source>
        <translation>alle bedrijven tonen</translation>
    </message>
    <message>
        <source>which company; with -c, -g, -l, -L, -s and what follows</source>
        <translation>welk bedrijf; met -c, -g, -l, -L, -s en wat volgt</translation>
    </message>
    <message>
        <source>who receives the company&apos;s quota mails; needs -I</source>
        <translation>wie de quotamails van het bedrijf ontvangt; heeft -I nodig</translation>
    </message>
    <message>
        <source>default quota of the company&apos;s users instead of the server&apos;s</source>
        <translation>standaardquotum van de gebruikers van het bedrijf in plaats van dat van de server</translation>
    </message>
    <message>
        <source>its warning level</source>
        <translation>zijn waarschuwingsniveau</translation>
    </message>
    <message>
        <source>its soft level</source>
        <translation>zijn zachte niveau</translation>
    </message>
    <message>
        <source>its hard level</source>
        <translation>zijn harde niveau</translation>
    </message>
    <message>
        <source>let a company see the members of company -I</source>
        <translation>een bedrijf de leden van bedrijf -I laten zien</translation>
    </message>
    <message>
        <source>no longer let it</source>
        <translation>het niet meer laten</translation>
    </message>
    <message>
        <source>list who sees company -I</source>
        <translation>tonen wie bedrijf -I ziet</translation>
    </message>
    <message>
        <source>let a user administer company -I</source>
        <translation>een gebruiker bedrijf -I laten beheren</translation>
    </message>
    <message>
        <source>no longer let him</source>
        <translation>hem niet meer laten</translation>
    </message>
    <message>
        <source>list who administers company -I</source>
        <translation>tonen wie bedrijf -I beheert</translation>
    </message>
    <message>
        <source>send copies of quota mails to users of company -I there, too</source>
        <translation>kopieën van quotamails aan gebruikers van bedrijf -I ook daarheen sturen</translation>
    </message>
    <message>
        <source>no longer send them</source>
        <translation>ze niet meer sturen</translation>
    </message>
    <message>
        <source>list who receives those copies</source>
        <translation>tonen wie die kopieën ontvangt</translation>
    </message>
    <message>
        <source>send quota mails about company -I there, too</source>
        <translation>quotamails over bedrijf -I ook daarheen sturen</translation>
    </message>
    <message>
        <source>list who receives those mails</source>
        <translation>tonen wie die mails ontvangt</translation>
    </message>
    <message>
        <source>Stores and upkeep</source>
        <translation>Opslag en onderhoud</translation>
    </message>
    <message>
        <source>create the public store of the server, or of company -I</source>
        <translation>de openbare opslag van de server of van bedrijf -I aanmaken</translation>
    </message>
    <message>
        <source>create a store for a user without one</source>
        <translation>een opslag aanmaken voor een gebruiker zonder</translation>
    </message>
    <message>
        <source>with --create-store: of the folders&apos; names: en, de, nl</source>
        <translation>met --create-store: van de mapnamen: en, de, nl</translation>
    </message>
    <message>
        <source>give an orphaned store to user -u; his present one is unhooked</source>
        <translation>een verweesde opslag aan gebruiker -u geven; zijn huidige wordt losgekoppeld</translation>
    </message>
    <message>
        <source>take the store from a user; it keeps everything</source>
        <translation>een gebruiker de opslag afnemen; die houdt alles</translation>
    </message>
    <message>
        <source>mark an orphaned store; the next purge erases it</source>
        <translation>een verweesde opslag markeren; de volgende opruiming wist hem</translation>
    </message>
    <message>
        <source>use --unhook-store and --remove-store</source>
        <translation>gebruik --unhook-store en --remove-store</translation>
    </message>
    <message>
        <source>list stores without an owner</source>
        <translation>opslag zonder eigenaar tonen</translation>
    </message>
    <message>
        <source>count users, groups and companies</source>
        <translation>gebruikers, groepen en bedrijven tellen</translation>
    </message>
    <message>
        <source>count the messages of a user&apos;s folders again</source>
        <translation>de berichten in de mappen van een gebruiker opnieuw tellen</translation>
    </message>
    <message>
        <source>forget addresses (0x200) and checked passwords (0x800)</source>
        <translation>adressen (0x200) en gecontroleerde wachtwoorden (0x800) vergeten</translation>
    </message>
    <message>
        <source>not possible here; says why</source>
        <translation>hier niet mogelijk; zegt waarom</translation>
    </message>
    <message>
        <source>not needed; says why</source>
        <translation>niet nodig; zegt waarom</translation>
    </message>
    <message>
        <source>Deleted items and jobs</source>
        <translation>Verwijderde items en opdrachten</translation>
    </message>
    <message>
        <source>list what of a user&apos;s store can be restored</source>
        <translation>tonen wat uit de opslag van een gebruiker hersteld kan worden</translation>
    </message>
    <message>
        <source>restore deleted messages and folders of the store of -u LOGIN; all stands for everything</source>
        <translation>verwijderde berichten en mappen uit de opslag van -u LOGIN herstellen; all staat voor alles</translation>
    </message>
    <message>
        <source>with --restore: into this folder instead of where each was</source>
        <translation>met --restore: in deze map in plaats van waar elk was</translation>
    </message>
    <message>
        <source>remove for good what was deleted more than DAYS days ago, 0 is everything; --force if the clock has jumped and is right</source>
        <translation>definitief verwijderen wat meer dan DAYS dagen geleden gewist is, 0 is alles; --force als de klok versprongen is en klopt</translation>
    </message>
    <message>
        <source>with --purge-softdelete: only say how much that is</source>
        <translation>met --purge-softdelete: alleen zeggen hoeveel dat is</translation>
    </message>
    <message>
        <source>compare every stored message with its checksum</source>
        <translation>elk opgeslagen bericht met zijn controlesom vergelijken</translation>
    </message>
    <message>
        <source>list purges, restores and other long work of the last 30 days</source>
        <translation>lang werk van de laatste 30 dagen tonen: definitief verwijderen, herstellen en ander</translation>
    </message>
    <message>
        <source>end one of these after its present step</source>
        <translation>een daarvan na de huidige stap beëindigen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>create a store for user -n</source>
        <translation>een opslag voor gebruiker -n aanmaken</translation>
    </message>
    <message>
        <source>take the store from user -n; it keeps everything</source>
        <translation>gebruiker -n de opslag afnemen; die houdt alles</translation>
    </message>
    <message>
        <source>list all stores</source>
        <translation>alle opslag tonen</translation>
    </message>
    <message>
        <source>create the public store of the server, or of company -k</source>
        <translation>de openbare opslag van de server of van bedrijf -k aanmaken</translation>
    </message>
    <message>
        <source>count the messages in the folders of user -n again</source>
        <translation>de berichten in de mappen van gebruiker -n opnieuw tellen</translation>
    </message>
    <message>
        <source>With these</source>
        <translation>Daarbij</translation>
    </message>
    <message>
        <source>which user</source>
        <translation>welke gebruiker</translation>
    </message>
    <message>
        <source>which company</source>
        <translation>welk bedrijf</translation>
    </message>
    <message>
        <source>language of the folders&apos; names: en, de, nl</source>
        <translation>taal van de mapnamen: en, de, nl</translation>
    </message>
    <message>
        <source>what the store belongs to: user</source>
        <translation>waar de opslag bij hoort: user</translation>
    </message>
    <message>
        <source>let a user act on the owner&apos;s behalf, or change how; needs -u OWNER</source>
        <translation>een gebruiker namens de eigenaar laten handelen, of wijzigen hoe; heeft -u EIGENAAR nodig</translation>
    </message>
    <message>
        <source>with --add-delegate: private items are shown</source>
        <translation>met --add-delegate: privé-items worden getoond</translation>
    </message>
    <message>
        <source>with --add-delegate: copies of meeting requests are sent</source>
        <translation>met --add-delegate: kopieën van vergaderverzoeken worden verstuurd</translation>
    </message>
    <message>
        <source>no longer let him; needs -u OWNER</source>
        <translation>hem niet meer laten; heeft -u EIGENAAR nodig</translation>
    </message>
    <message>
        <source>list who acts on the owner&apos;s behalf</source>
        <translation>tonen wie namens de eigenaar handelt</translation>
    </message>
    <message>
        <source>with --hook-store: instead copy its messages into the public store, where administrators find them</source>
        <translation>met --hook-store: in plaats daarvan de berichten naar de openbare opslag kopiëren, waar beheerders ze vinden</translation>
    </message>
    <message>
        <source>give an orphaned store to user -n, whose present one is detached; or with -p</source>
        <translation>een verweesde opslag aan gebruiker -n geven, wiens huidige wordt losgemaakt; of met -p</translation>
    </message>
    <message>
        <source>with -A: copy the store&apos;s messages into the public store instead</source>
        <translation>met -A: in plaats daarvan de berichten van de opslag naar de openbare kopiëren</translation>
    </message>
    <message>
        <source>with --config-set: first line is the value of an OPTION without =VALUE, which the process list would show; - is the standard input</source>
        <translation>met --config-set: de eerste regel is de waarde van een OPTIE zonder =WAARDE, die anders in de proceslijst staat; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>old password; other users of this computer can see it in the process list; without it asked for, unless this computer&apos;s account is an administrator&apos;s</source>
        <translation>oud wachtwoord; andere gebruikers van deze computer kunnen het in de proceslijst zien; zonder deze optie wordt ernaar gevraagd, tenzij het account van deze computer van een beheerder is</translation>
    </message>
    <message>
        <source>take away what was granted to somebody</source>
        <translation>wegnemen wat aan iemand is toegekend</translation>
    </message>
    <message>
        <source>with each of these: only this folder, such as Projects/2026 or Inbox</source>
        <translation>met elk van deze: alleen deze map, zoals Projects/2026 of Inbox</translation>
    </message>
    <message>
        <source>with --update-delegate and --folder: which rights</source>
        <translation>met --update-delegate en --folder: welke rechten</translation>
    </message>
    <message>
        <source>with --update-delegate: in the whole mailbox</source>
        <translation>met --update-delegate: in de hele mailbox</translation>
    </message>
    <message>
        <source>with --update-delegate: in this folder</source>
        <translation>met --update-delegate: in deze map</translation>
    </message>
    <message>
        <source>with --query-audit: event, user, from, program, ownername, objectid, rights, path, session, ...; may be repeated</source>
        <translation>met --query-audit: event, user, from, program, ownername, objectid, rights, path, session, ...; mag herhaald worden</translation>
    </message>
    <message>
        <source>with --purge-softdelete: only in this store; -u LOGIN: in a user&apos;s, --company NAME: in those of a company</source>
        <translation>met --purge-softdelete: alleen in deze opslag; -u LOGIN: in die van een gebruiker, --company NAME: in die van een bedrijf</translation>
    </message>
    <message>
        <source>with --purge-softdelete 0 and -u LOGIN or --store GUID: only these, as --list-softdeleted shows them</source>
        <translation>met --purge-softdelete 0 en -u LOGIN of --store GUID: alleen deze, zoals --list-softdeleted ze toont</translation>
    </message>
    <message>
        <source>off or on; only stored at present: nothing sends the reply yet</source>
        <translation>uit of aan; nu alleen opgeslagen: nog niets verstuurt het antwoord</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>there is no user &apos;%1&apos;</source>
        <translation>er is geen gebruiker ‘%1’</translation>
    </message>
    <message>
        <source>a login name must not be empty</source>
        <translation>een gebruikersnaam mag niet leeg zijn</translation>
    </message>
    <message>
        <source>a login name has at most 255 bytes</source>
        <translation>een gebruikersnaam heeft hooguit 255 bytes</translation>
    </message>
    <message>
        <source>a login name must not contain &apos;%1&apos;</source>
        <translation>een gebruikersnaam mag ‘%1’ niet bevatten</translation>
    </message>
    <message>
        <source>the login %1 is taken</source>
        <translation>de gebruikersnaam %1 is al in gebruik</translation>
    </message>
    <message>
        <source>the address %1 is taken</source>
        <translation>het adres %1 is al in gebruik</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is reserved</source>
        <translation>de naam ‘%1’ is gereserveerd</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a mail address</source>
        <translation>‘%1’ is geen e-mailadres</translation>
    </message>
    <message>
        <source>the full name is too long or holds control characters</source>
        <translation>de volledige naam is te lang of bevat stuurtekens</translation>
    </message>
    <message>
        <source>more than %1 aliases</source>
        <translation>meer dan %1 aliassen</translation>
    </message>
    <message>
        <source>a user who logs in needs a password</source>
        <translation>een gebruiker die zich aanmeldt, heeft een wachtwoord nodig</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>het wachtwoord is leeg</translation>
    </message>
    <message>
        <source>the password is longer than %1 bytes</source>
        <translation>het wachtwoord is langer dan %1 bytes</translation>
    </message>
    <message>
        <source>the password is not valid UTF-8</source>
        <translation>het wachtwoord is geen geldige UTF-8</translation>
    </message>
    <message>
        <source>the password holds characters that RFC 4013 forbids</source>
        <translation>het wachtwoord bevat tekens die RFC 4013 verbiedt</translation>
    </message>
    <message>
        <source>only a system administrator may do that</source>
        <translation>dat mag alleen een systeembeheerder</translation>
    </message>
    <message>
        <source>log in first</source>
        <translation>meld u eerst aan</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>the server did not get to this request</source>
        <translation>de server is niet aan dit verzoek toegekomen</translation>
    </message>
    <message>
        <source>outcome unknown: no answer in time</source>
        <translation>uitkomst onbekend: geen antwoord op tijd</translation>
    </message>
    <message>
        <source>outcome unknown: %1</source>
        <translation>uitkomst onbekend: %1</translation>
    </message>
    <message>
        <source>a %1 of %2 is running already</source>
        <translation>%1 van %2 loopt al</translation>
    </message>
    <message>
        <source>a %1 is running already</source>
        <translation>%1 loopt al</translation>
    </message>
    <message>
        <source>too many jobs wait</source>
        <translation>er wachten te veel opdrachten</translation>
    </message>
    <message>
        <source>no such job</source>
        <translation>zo&apos;n opdracht is er niet</translation>
    </message>
    <message>
        <source>job %1 has ended already</source>
        <translation>opdracht %1 is al afgelopen</translation>
    </message>
    <message>
        <source>the server has just been started</source>
        <translation>de server is net pas gestart</translation>
    </message>
    <message>
        <source>object %1 is not among the deleted ones; perhaps it was restored or purged already</source>
        <translation>object %1 is niet onder de verwijderde; misschien is het al hersteld of definitief verwijderd</translation>
    </message>
    <message>
        <source>folder %1 is being purged</source>
        <translation>map %1 wordt net definitief verwijderd</translation>
    </message>
    <message>
        <source>there is no group &apos;%1&apos;</source>
        <translation>er is geen groep &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no company &apos;%1&apos;</source>
        <translation>er is geen bedrijf &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no user or group &apos;%1&apos;</source>
        <translation>er is geen gebruiker of groep &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is nobody of that name</source>
        <translation>er is niemand met die naam</translation>
    </message>
    <message>
        <source>a group&apos;s name must not be empty</source>
        <translation>de naam van een groep mag niet leeg zijn</translation>
    </message>
    <message>
        <source>a group&apos;s name has at most 255 bytes</source>
        <translation>de naam van een groep heeft hoogstens 255 bytes</translation>
    </message>
    <message>
        <source>a group&apos;s name must not contain &apos;%1&apos;</source>
        <translation>de naam van een groep mag &apos;%1&apos; niet bevatten</translation>
    </message>
    <message>
        <source>a group&apos;s name must not begin or end with a blank</source>
        <translation>de naam van een groep mag niet met een spatie beginnen of eindigen</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>de naam %1 is bezet</translation>
    </message>
    <message>
        <source>Everyone keeps its name</source>
        <translation>Everyone houdt zijn naam</translation>
    </message>
    <message>
        <source>Everyone cannot be deleted</source>
        <translation>Everyone kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>all users are members of Everyone</source>
        <translation>alle gebruikers zijn lid van Everyone</translation>
    </message>
    <message>
        <source>Everyone cannot be a member</source>
        <translation>Everyone kan geen lid zijn</translation>
    </message>
    <message>
        <source>the group &apos;%1&apos; would contain itself</source>
        <translation>de groep &apos;%1&apos; zou zichzelf bevatten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a member of the group already</source>
        <translation>&apos;%1&apos; is al lid van de groep</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no direct member of the group</source>
        <translation>&apos;%1&apos; is geen rechtstreeks lid van de groep</translation>
    </message>
    <message>
        <source>this server has no companies</source>
        <translation>deze server heeft geen bedrijven</translation>
    </message>
    <message>
        <source>the name says no company: it is to look like %1</source>
        <translation>de naam noemt geen bedrijf: hij moet eruitzien als %1</translation>
    </message>
    <message>
        <source>the name says another company than &apos;%1&apos;</source>
        <translation>de naam noemt een ander bedrijf dan &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the quota levels are not in their order</source>
        <translation>de quotaniveaus staan niet in hun volgorde</translation>
    </message>
    <message>
        <source>the company still has users or groups</source>
        <translation>het bedrijf heeft nog gebruikers of groepen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be in that list</source>
        <translation>&apos;%1&apos; kan niet in die lijst staan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the list already</source>
        <translation>&apos;%1&apos; staat al in de lijst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the list</source>
        <translation>&apos;%1&apos; staat niet in de lijst</translation>
    </message>
    <message>
        <source>the company of &apos;%1&apos; has to be in the view list first</source>
        <translation>het bedrijf van &apos;%1&apos; moet eerst in de lijst van kijkers staan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither of the company nor in its admin list</source>
        <translation>&apos;%1&apos; hoort niet bij het bedrijf en staat niet in zijn lijst van beheerders</translation>
    </message>
    <message>
        <source>everybody may send as himself</source>
        <translation>iedereen mag als zichzelf verzenden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may send so already</source>
        <translation>&apos;%1&apos; mag al zo verzenden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not send so anyway</source>
        <translation>&apos;%1&apos; mag toch al niet zo verzenden</translation>
    </message>
    <message>
        <source>the subject is too long or holds control characters</source>
        <translation>het onderwerp is te lang of bevat stuurtekens</translation>
    </message>
    <message>
        <source>the text has more than %1 bytes</source>
        <translation>de tekst heeft meer dan %1 bytes</translation>
    </message>
    <message>
        <source>the text holds NUL characters</source>
        <translation>de tekst bevat NUL-tekens</translation>
    </message>
    <message>
        <source>the end is not after the beginning</source>
        <translation>het einde ligt niet na het begin</translation>
    </message>
    <message>
        <source>user &apos;%1&apos; has a store already</source>
        <translation>gebruiker &apos;%1&apos; heeft al een opslag</translation>
    </message>
    <message>
        <source>there is no store %1</source>
        <translation>er is geen opslag %1</translation>
    </message>
    <message>
        <source>the store belongs to somebody; it has to be unhooked first</source>
        <translation>de opslag is van iemand; hij moet eerst worden losgekoppeld</translation>
    </message>
    <message>
        <source>the store is marked for removal</source>
        <translation>de opslag is gemarkeerd om te verwijderen</translation>
    </message>
    <message>
        <source>the store is a public store</source>
        <translation>de opslag is een openbare</translation>
    </message>
    <message>
        <source>there are no folder names in that language; there are de, en, nl</source>
        <translation>er zijn geen mapnamen in die taal; er zijn de, en, nl</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>verkeerde gebruikersnaam of verkeerd wachtwoord</translation>
    </message>
    <message>
        <source>user &apos;%1&apos; has no store</source>
        <translation>gebruiker &apos;%1&apos; heeft geen opslag</translation>
    </message>
    <message>
        <source>the configuration has version %1 by now</source>
        <translation>de configuratie heeft inmiddels versie %1</translation>
    </message>
    <message>
        <source>outcome unknown: the service went away</source>
        <translation>resultaat onbekend: de dienst is verdwenen</translation>
    </message>
    <message>
        <source>outcome unknown: the service did not answer in time</source>
        <translation>resultaat onbekend: de dienst heeft niet op tijd geantwoord</translation>
    </message>
    <message>
        <source>no service &apos;%1&apos; is connected</source>
        <translation>er is geen dienst &quot;%1&quot; verbonden</translation>
    </message>
    <message>
        <source>several services are called &apos;%1&apos;; add @ and a host</source>
        <translation>meerdere diensten heten &quot;%1&quot;; voeg @ en een host toe</translation>
    </message>
    <message>
        <source>the clock was set %1 days forward. If it is right, use --force</source>
        <translation>de klok is %1 dagen vooruit gezet. Als zij klopt, gebruik --force</translation>
    </message>
    <message>
        <source>the clock is %1 days later than when the server last ran and the machine was started anew: it was off that long or its clock is wrong, and no time service keeps it right. If it is right, use --force</source>
        <translation>de klok staat %1 dagen later dan toen de server het laatst draaide, en de machine is opnieuw gestart: zij was zo lang uit, of haar klok loopt verkeerd, en geen tijddienst zet haar gelijk. Als zij klopt, gebruik --force</translation>
    </message>
    <message>
        <source>softdelete_lifetime is another one now</source>
        <translation>softdelete_lifetime is nu een andere</translation>
    </message>
    <message>
        <source>the days to keep are a number from 0 to %1</source>
        <translation>de dagen die blijven zijn een getal van 0 tot %1</translation>
    </message>
    <message>
        <source>the server is stopping</source>
        <translation>de server stopt</translation>
    </message>
    <message>
        <source>a folder named %1 is there already</source>
        <translation>een map met de naam %1 is er al</translation>
    </message>
    <message>
        <source>folder %1 was deleted along with folder %2</source>
        <translation>map %1 werd samen met map %2 verwijderd</translation>
    </message>
    <message>
        <source>at most %1 objects can be restored at once</source>
        <translation>hoogstens %1 objecten kunnen tegelijk worden hersteld</translation>
    </message>
    <message>
        <source>the message was restored or purged already</source>
        <translation>het bericht is al hersteld of definitief verwijderd</translation>
    </message>
    <message>
        <source>the folder exists already</source>
        <translation>de map bestaat al</translation>
    </message>
    <message>
        <source>a folder name has 1 to %1 bytes</source>
        <translation>een mapnaam heeft 1 tot %1 bytes</translation>
    </message>
    <message>
        <source>a folder name holds no slash, no control and no bidirectional control characters</source>
        <translation>een mapnaam bevat geen schuine streep, geen besturingstekens en geen tekens die de schrijfrichting sturen</translation>
    </message>
    <message>
        <source>folders nest %1 levels at most</source>
        <translation>mappen zijn hoogstens %1 niveaus diep genest</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>zo’n map is er niet</translation>
    </message>
    <message>
        <source>no such store</source>
        <translation>zo’n opslag is er niet</translation>
    </message>
    <message>
        <source>there is a public store already</source>
        <translation>er is al een openbare opslag</translation>
    </message>
    <message>
        <source>there is no public store</source>
        <translation>er is geen openbare opslag</translation>
    </message>
    <message>
        <source>the user has no store</source>
        <translation>de gebruiker heeft geen opslag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be given rights: it is not an active user, a security group or a company</source>
        <translation>„%1” kan geen rechten krijgen: het is geen actieve gebruiker, beveiligingsgroep of bedrijf</translation>
    </message>
    <message>
        <source>a folder has at most %1 entries of permissions</source>
        <translation>een map heeft hoogstens %1 regels met rechten</translation>
    </message>
    <message>
        <source>at most %1 permissions change at once</source>
        <translation>hoogstens %1 rechten veranderen tegelijk</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no delegate</source>
        <translation>„%1” is geen vertegenwoordiger</translation>
    </message>
    <message>
        <source>nobody is his own delegate</source>
        <translation>niemand vertegenwoordigt zichzelf</translation>
    </message>
    <message>
        <source>a quota is larger than can be counted</source>
        <translation>een quotum is groter dan geteld kan worden</translation>
    </message>
    <message>
        <source>there is no session %1</source>
        <translation>er is geen sessie %1</translation>
    </message>
    <message>
        <source>the session was ended</source>
        <translation>de sessie is beëindigd</translation>
    </message>
    <message>
        <source>a synchronisation runs already</source>
        <translation>er loopt al een synchronisatie</translation>
    </message>
    <message>
        <source>its company is not here yet</source>
        <translation>zijn bedrijf is hier nog niet</translation>
    </message>
    <message>
        <source>the login %1 belongs to another account of the user base</source>
        <translation>de loginnaam %1 hoort bij een ander account van de gebruikersbasis</translation>
    </message>
    <message>
        <source>the group name %1 is taken</source>
        <translation>de groepsnaam %1 is in gebruik</translation>
    </message>
    <message>
        <source>the company name %1 is taken</source>
        <translation>de bedrijfsnaam %1 is in gebruik</translation>
    </message>
    <message>
        <source>the group %1 would contain itself</source>
        <translation>de groep %1 zou zichzelf bevatten</translation>
    </message>
    <message>
        <source>the users come from another user base (%1): change them there</source>
        <translation>de gebruikers komen uit een andere gebruikersbasis (%1): wijzig ze daar</translation>
    </message>
    <message>
        <source>the user base cannot be asked now</source>
        <translation>de gebruikersbasis kan nu niet bevraagd worden</translation>
    </message>
    <message>
        <source>too many login attempts from this address</source>
        <translation>te veel aanmeldpogingen vanaf dit adres</translation>
    </message>
    <message>
        <source>the accounts change too often just now</source>
        <translation>de accounts veranderen nu te vaak</translation>
    </message>
    <message>
        <source>%1 has no version %2</source>
        <translation>%1 heeft geen versie %2</translation>
    </message>
    <message>
        <source>no such versions to compare</source>
        <translation>zulke versies om te vergelijken zijn er niet</translation>
    </message>
    <message>
        <source>%1 was changed since it was loaded; reload it first, or force the change</source>
        <translation>%1 is gewijzigd sinds het laden; laad het eerst opnieuw of dwing de wijziging af</translation>
    </message>
    <message>
        <source>one to %1 options can be changed</source>
        <translation>er kunnen één tot %1 opties gewijzigd worden</translation>
    </message>
    <message>
        <source>the configuration was changed meanwhile</source>
        <translation>de configuratie is intussen gewijzigd</translation>
    </message>
    <message>
        <source>%1 belonged to that version and is no longer included: give it its old contents first</source>
        <translation>%1 hoorde bij die versie en wordt niet meer ingevoegd: geef het eerst de oude inhoud terug</translation>
    </message>
    <message>
        <source>%1 names a program to run: that is changed in %2 itself and nowhere else</source>
        <translation>%1 noemt een programma dat wordt uitgevoerd: dat wordt in %2 zelf gewijzigd en nergens anders</translation>
    </message>
    <message>
        <source>the service has too many orders to do</source>
        <translation>de dienst heeft te veel opdrachten te doen</translation>
    </message>
    <message>
        <source>the security log is not enabled</source>
        <translation>het beveiligingslogboek is niet ingeschakeld</translation>
    </message>
    <message>
        <source>the security log cannot be written</source>
        <translation>het beveiligingslogboek kan niet geschreven worden</translation>
    </message>
    <message>
        <source>too many conditions</source>
        <translation>te veel voorwaarden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>het geheugen is op</translation>
    </message>
    <message>
        <source>a company&apos;s name must not be empty</source>
        <translation>de naam van een bedrijf mag niet leeg zijn</translation>
    </message>
    <message>
        <source>a company&apos;s name has at most 255 bytes</source>
        <translation>de naam van een bedrijf heeft hoogstens 255 bytes</translation>
    </message>
    <message>
        <source>a company&apos;s name must not contain &apos;%1&apos;</source>
        <translation>de naam van een bedrijf mag geen &apos;%1&apos; bevatten</translation>
    </message>
    <message>
        <source>the password was changed meanwhile</source>
        <translation>het wachtwoord is intussen gewijzigd</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not see the group: its company has to put his company into the view list first</source>
        <translation>‘%1’ mag de groep niet zien: haar bedrijf moet zijn bedrijf eerst in de lijst van kijkers zetten</translation>
    </message>
    <message>
        <source>that is your own session: log out to end it</source>
        <translation>dat is uw eigen sessie: meld u af om haar te beëindigen</translation>
    </message>
</context>
</TS>

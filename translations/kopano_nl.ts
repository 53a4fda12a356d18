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
        <source>Does kopano-server run? Its log names its sockets. Another address is given with -h URL, the variable KOPANO_SOCKET or server_socket in %1/admin.cfg.</source>
        <translation>Draait kopano-server? Zijn logboek noemt zijn sockets. Een ander adres geeft u op met -h URL, de variabele KOPANO_SOCKET of server_socket in %1/admin.cfg.</translation>
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
        <source>User list for Default(%1):</source>
        <translation>Gebruikerslijst voor Default(%1):</translation>
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
        <source>--type: this version has only users</source>
        <translation>--type: deze versie kent alleen gebruikers</translation>
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
        <source>say what to do: -c, -u, -d, -l or --details</source>
        <translation>Geef aan wat er moet gebeuren: -c, -u, -d, -l of --details</translation>
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
        <source>Sessions: %1</source>
        <translation>Sessies: %1</translation>
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
        <source>%1 (%2 mailboxes were changed before)</source>
        <translation>%1 (%2 postvakken zijn eerder gewijzigd)</translation>
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
        <source>--%1 %2: the presets are none, readonly, secretary, owner, and for the store also norights and fullcontrol</source>
        <translation>--%1 %2: de sjablonen zijn none, readonly, secretary, owner en voor de opslag ook norights en fullcontrol</translation>
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
        <source>--%1 does not belong to --%2</source>
        <translation>--%1 hoort niet bij --%2</translation>
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
        <source>with --details: user</source>
        <translation>met --details: user</translation>
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
        <source>with -l and --details: print JSON</source>
        <translation>met -l en --details: JSON uitvoeren</translation>
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
        <source>with --update-delegate: denied, norights, readonly, secretary, owner, fullcontrol</source>
        <translation>met --update-delegate: denied, norights, readonly, secretary, owner, fullcontrol</translation>
    </message>
    <message>
        <source>with --update-delegate: none, readonly, secretary, owner</source>
        <translation>met --update-delegate: none, readonly, secretary, owner</translation>
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
</context>
</TS>

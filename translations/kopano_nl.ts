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

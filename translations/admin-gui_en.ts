<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Frame::ConnectWindow</name>
    <message numerus="yes">
        <source>%n server(s) were added.</source>
        <translation>
            <numerusform>%n server was added.</numerusform>
            <numerusform>%n servers were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Assistant</name>
    <message numerus="yes">
        <source>There are %n company(ies).</source>
        <translation>
            <numerusform>There is %n company.</numerusform>
            <numerusform>There are %n companies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n user(s).</source>
        <translation>
            <numerusform>There is %n user.</numerusform>
            <numerusform>There are %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s) in the inbox. Run the command on the server now, then look again.</source>
        <translation>
            <numerusform>There is %n message in the inbox. Run the command on the server now, then look again.</numerusform>
            <numerusform>There are %n messages in the inbox. Run the command on the server now, then look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message came: there are %n message(s) in the inbox now.</source>
        <translation>
            <numerusform>A message came: there is %n message in the inbox now.</numerusform>
            <numerusform>A message came: there are %n messages in the inbox now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet: there are still %n message(s) in the inbox.</source>
        <translation>
            <numerusform>Nothing has come yet: there is still %n message in the inbox.</numerusform>
            <numerusform>Nothing has come yet: there are still %n messages in the inbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Dashboard</name>
    <message numerus="yes">
        <source>one point every %n second(s)</source>
        <translation>
            <numerusform>one point every %n second</numerusform>
            <numerusform>one point every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one point every %n minute(s)</source>
        <translation>
            <numerusform>one point every %n minute</numerusform>
            <numerusform>one point every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Health</name>
    <message numerus="yes">
        <source>%n check(s) found something at %1.</source>
        <translation>
            <numerusform>%n check found something at %1.</numerusform>
            <numerusform>%n checks found something at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n check, passed at %1.</numerusform>
            <numerusform>All %n checks passed at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n check passed.</numerusform>
            <numerusform>%n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n check passed at %1.</numerusform>
            <numerusform>%n checks passed at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made.</source>
        <translation>
            <numerusform>%n check could not be made.</numerusform>
            <numerusform>%n checks could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are still being made.</source>
        <translation>
            <numerusform>%n check is still being made.</numerusform>
            <numerusform>%n checks are still being made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HealthRules</name>
    <message numerus="yes">
        <source>The certificate of the server ends in %n day(s), on %1.</source>
        <translation>
            <numerusform>The certificate of the server ends in %n day, on %1.</numerusform>
            <numerusform>The certificate of the server ends in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the security log were lost since the server was started.</source>
        <translation>
            <numerusform>%n event of the security log was lost since the server was started.</numerusform>
            <numerusform>%n events of the security log were lost since the server was started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) have failed in the last minute.</source>
        <translation>
            <numerusform>%n login has failed in the last minute.</numerusform>
            <numerusform>%n logins have failed in the last minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) from %1 have failed in the last minute.</source>
        <translation>
            <numerusform>%n login from %1 has failed in the last minute.</numerusform>
            <numerusform>%n logins from %1 have failed in the last minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are connected, and none is missing.</source>
        <translation>
            <numerusform>%n service is connected, and none is missing.</numerusform>
            <numerusform>%n services are connected, and none is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were connected in the last week and are not now: %1.</source>
        <translation>
            <numerusform>%n service was connected in the last week and is not now: %1.</numerusform>
            <numerusform>%n services were connected in the last week and are not now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) wait for a restart: %1.</source>
        <translation>
            <numerusform>%n option waits for a restart: %1.</numerusform>
            <numerusform>%n options wait for a restart: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s) about the files: %1</source>
        <translation>
            <numerusform>There is %n warning about the files: %1</numerusform>
            <numerusform>There are %n warnings about the files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted items are kept for %n day(s).</source>
        <translation>
            <numerusform>Deleted items are kept for %n day.</numerusform>
            <numerusform>Deleted items are kept for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted item(s) should have been removed more than a day ago.</source>
        <translation>
            <numerusform>%n deleted item should have been removed more than a day ago.</numerusform>
            <numerusform>%n deleted items should have been removed more than a day ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored message(s) were found damaged at %1.</source>
        <translation>
            <numerusform>%n stored message was found damaged at %1.</numerusform>
            <numerusform>%n stored messages were found damaged at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no user; together they take %1.</source>
        <translation>
            <numerusform>%n store has no user; it takes %1.</numerusform>
            <numerusform>%n stores have no user; together they take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are over the hard quota: %1.</source>
        <translation>
            <numerusform>%n user is over the hard quota: %1.</numerusform>
            <numerusform>%n users are over the hard quota: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::JobsModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
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
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Purge</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores that are marked for removal</source>
        <translation>
            <numerusform>%n store that is marked for removal</numerusform>
            <numerusform>%n stores that are marked for removal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items were not there any more.</source>
        <translation>
            <numerusform>%n chosen item was not there any more.</numerusform>
            <numerusform>%n chosen items were not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RecoverableModel</name>
    <message numerus="yes">
        <source>%1 (folder with %n messages)</source>
        <translation>
            <numerusform>%1 (folder with %n message)</numerusform>
            <numerusform>%1 (folder with %n messages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::Restore</name>
    <message numerus="yes">
        <source>%n messages are restored</source>
        <translation>
            <numerusform>%n message is restored</numerusform>
            <numerusform>%n messages are restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing folders are made again: %1</source>
        <translation>
            <numerusform>%n missing folder is made again: %1</numerusform>
            <numerusform>%n missing folders are made again: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::SharingModel</name>
    <message numerus="yes">
        <source>%n entries were taken away.</source>
        <translation>
            <numerusform>%n entry was taken away.</numerusform>
            <numerusform>%n entries were taken away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::AuditFilters</name>
    <message numerus="yes">
        <source>%n filter(s) were imported.</source>
        <translation>
            <numerusform>%n filter was imported.</numerusform>
            <numerusform>%n filters were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::AuditPage</name>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n record shown</numerusform>
            <numerusform>%n records shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::AuditWork</name>
    <message numerus="yes">
        <source>%1 has %n record(s).</source>
        <translation>
            <numerusform>%1 has %n record.</numerusform>
            <numerusform>%1 has %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ConfigurationPage</name>
    <message numerus="yes">
        <source>%n value(s) are not valid.</source>
        <translation>
            <numerusform>%n value is not valid.</numerusform>
            <numerusform>%n values are not valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by reload</source>
        <translation>
            <numerusform>%n by reload</numerusform>
            <numerusform>%n by reload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a restart</source>
        <translation>
            <numerusform>%n after a restart</numerusform>
            <numerusform>%n after a restart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::DashboardPage</name>
    <message numerus="yes">
        <source>Paused %1, %n sample(s) waiting</source>
        <translation>
            <numerusform>Paused %1, %n sample waiting</numerusform>
            <numerusform>Paused %1, %n samples waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::EndSessionsDialog</name>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>End %n session</numerusform>
            <numerusform>End %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ImportDialog</name>
    <message numerus="yes">
        <source>Make %n user(s)</source>
        <translation>
            <numerusform>Make %n user</numerusform>
            <numerusform>Make %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n user was made.</numerusform>
            <numerusform>%n users were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ItemsView</name>
    <message numerus="yes">
        <source>%n items are chosen (%1).</source>
        <translation>
            <numerusform>%n item is chosen (%1).</numerusform>
            <numerusform>%n items are chosen (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::OrphansDialog</name>
    <message numerus="yes">
        <source>The next purge removes the store of %1 with %n item(s); nobody can bring it back then.</source>
        <translation>
            <numerusform>The next purge removes the store of %1 with %n item; nobody can bring it back then.</numerusform>
            <numerusform>The next purge removes the store of %1 with %n items; nobody can bring it back then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PeoplePage</name>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n user was made.</numerusform>
            <numerusform>%n users were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PreviewPane</name>
    <message numerus="yes">
        <source>The folder %1 was deleted with %n messages in it; it is restored as a whole.</source>
        <translation>
            <numerusform>The folder %1 was deleted with %n message in it; it is restored as a whole.</numerusform>
            <numerusform>The folder %1 was deleted with %n messages in it; it is restored as a whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PurgeDialog</name>
    <message numerus="yes">
        <source>%n items of the store %1 are chosen.</source>
        <translation>
            <numerusform>%n item of the store %1 is chosen.</numerusform>
            <numerusform>%n items of the store %1 are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePane</name>
    <message numerus="yes">
        <source>The server removes what was deleted for good after %n days.</source>
        <translation>
            <numerusform>The server removes what was deleted for good after %n day.</numerusform>
            <numerusform>The server removes what was deleted for good after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen.</source>
        <translation>
            <numerusform>%n item is chosen.</numerusform>
            <numerusform>%n items are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RestoreFlow</name>
    <message numerus="yes">
        <source>%n restored items are deleted again.</source>
        <translation>
            <numerusform>%n restored item is deleted again.</numerusform>
            <numerusform>%n restored items are deleted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were restored.</source>
        <translation>
            <numerusform>%n item was restored.</numerusform>
            <numerusform>%n items were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written into files.</source>
        <translation>
            <numerusform>%n message was written into a file.</numerusform>
            <numerusform>%n messages were written into files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n could not be written.</numerusform>
            <numerusform>%n could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ReviewDialog</name>
    <message numerus="yes">
        <source>%n change(s) by reload</source>
        <translation>
            <numerusform>%n change by reload</numerusform>
            <numerusform>%n changes by reload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after a restart</source>
        <translation>
            <numerusform>%n change after a restart</numerusform>
            <numerusform>%n changes after a restart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n session was ended.</numerusform>
            <numerusform>%n sessions were ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPane</name>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n session was ended.</numerusform>
            <numerusform>%n sessions were ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::UserPane</name>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AuditFilter</name>
    <message>
        <source>There is no key “%1”. Put quotes around it to search for the text.</source>
        <translation>Il n’y a pas de clé « %1 ». Mettez-la entre guillemets pour rechercher le texte.</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Il manque une valeur après la virgule.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Il manque le guillemet fermant.</translation>
    </message>
    <message>
        <source>A limit of time has one value and a colon, and no minus before it.</source>
        <translation>Une limite de temps a une seule valeur et un deux-points, sans moins devant.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>« %1 » figure ici deux fois.</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Connexions échouées</translation>
    </message>
    <message>
        <source>Denied access</source>
        <translation>Accès refusés</translation>
    </message>
    <message>
        <source>Delegate access</source>
        <translation>Accès de délégués</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Actions au nom d’autrui</translation>
    </message>
    <message>
        <source>Acts of administrators</source>
        <translation>Actes des administrateurs</translation>
    </message>
    <message>
        <source>Starts and signals</source>
        <translation>Démarrages et signaux</translation>
    </message>
    <message>
        <source>This is no list of saved filters.</source>
        <translation>Ce n’est pas une liste de filtres enregistrés.</translation>
    </message>
    <message>
        <source>A filter has no name.</source>
        <translation>Un filtre n’a pas de nom.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood: %2</source>
        <translation>Le filtre « %1 » n’est pas compris : %2</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>« %1 » ne fait pas partie de : %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Examples: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</source>
        <translation>« %1 » n’est pas une heure. Exemples : -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</translation>
    </message>
    <message>
        <source>“%1” is no network. Example: 10.0.0.0/8.</source>
        <translation>« %1 » n’est pas un réseau. Exemple : 10.0.0.0/8.</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Activités</translation>
    </message>
    <message>
        <source>What was done in this window</source>
        <translation>Ce qui a été fait dans cette fenêtre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>%1 – undone</source>
        <translation>%1 – annulé</translation>
    </message>
</context>
<context>
    <name>Frame::CertificateDialog</name>
    <message>
        <source>The server shows another certificate</source>
        <translation>Le serveur présente un autre certificat</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Ce certificat n’est pas de confiance</translation>
    </message>
    <message>
        <source>On the server this command prints the fingerprint:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</source>
        <translation>Sur le serveur, cette commande affiche l’empreinte :
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>You have pinned another certificate for %1. Either the server has a new one, or somebody is between you and the server. Ask who runs it before you go on.</source>
        <translation>Vous avez épinglé un autre certificat pour %1. Soit le serveur en a un nouveau, soit quelqu’un se trouve entre vous et le serveur. Demandez à son exploitant avant de continuer.</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Le certificat</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Délivré à :</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <translation>Valable pour :</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Délivré par :</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validité :</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé :</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Chaîne :</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>Empreinte SHA-256 :</translation>
    </message>
    <message>
        <source>Pinned until now:</source>
        <translation>Épinglé jusqu’ici :</translation>
    </message>
    <message>
        <source>To replace the pinned certificate type the host&apos;s name, %1:</source>
        <translation>Pour remplacer le certificat épinglé, saisissez le nom de l’hôte, %1 :</translation>
    </message>
    <message>
        <source>Replace the pin</source>
        <translation>Remplacer l’épinglage</translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <translation>J’ai comparé l’empreinte</translation>
    </message>
    <message>
        <source>Trust for this session</source>
        <translation>Faire confiance pour cette session</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Épingler ce certificat</translation>
    </message>
</context>
<context>
    <name>Frame::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>A page, an action, a user, an option or a filter</source>
        <translation>Une page, une action, un utilisateur, une option ou un filtre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation>Option de %1</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the saved servers</source>
        <translation>Rechercher dans les serveurs enregistrés</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Serveurs enregistrés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>file:///run/kopano/server.sock, https://host:237/ or default:</source>
        <translation>file:///run/kopano/server.sock, https://host:237/ ou default:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Account of this computer (local socket)</source>
        <translation>Compte de cet ordinateur (socket local)</translation>
    </message>
    <message>
        <source>&amp;Login by:</source>
        <translation>&amp;Connexion par :</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring of the system</source>
        <translation>&amp;Retenir dans le trousseau du système</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is asked for each time.</source>
        <translation>Il n’y a pas de trousseau ici : le mot de passe est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>&amp;Key and certificate:</source>
        <translation>C&amp;lé et certificat :</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>Trusted aut&amp;horities:</source>
        <translation>Aut&amp;orités de confiance :</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>Fichier PEM ; vide : celles du système</translation>
    </message>
    <message>
        <source>&amp;Color tag:</source>
        <translation>Couleur-re&amp;père :</translation>
    </message>
    <message>
        <source>Change nothing on this ser&amp;ver</source>
        <translation>Ne rien modi&amp;fier sur ce serveur</translation>
    </message>
    <message>
        <source>Forget the pin</source>
        <translation>Oublier l’épinglage</translation>
    </message>
    <message>
        <source>Pinned certificate:</source>
        <translation>Certificat épinglé :</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Connect – Kopano administration</source>
        <translation>Connexion – administration de Kopano</translation>
    </message>
    <message>
        <source>No servers are saved yet.</source>
        <translation>Aucun serveur n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Connect to this computer</source>
        <translation>Se connecter à cet ordinateur</translation>
    </message>
    <message>
        <source>none; the certificate is checked as usual</source>
        <translation>aucun ; le certificat est vérifié comme d’habitude</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>Lists of servers (*.json)</source>
        <translation>Listes de serveurs (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were added.</source>
        <translation>
            <numerusform>%n serveur a été ajouté.</numerusform>
            <numerusform>%n serveurs ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exporter les serveurs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The keyring has no password for this server: %1</source>
        <translation>Le trousseau n’a pas de mot de passe pour ce serveur : %1</translation>
    </message>
    <message>
        <source>The server answers, and takes this login.</source>
        <translation>Le serveur répond et accepte cette connexion.</translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation>Le mot de passe n’a pas été conservé : %1</translation>
    </message>
    <message>
        <source>You did not trust the certificate.</source>
        <translation>Vous n’avez pas fait confiance au certificat.</translation>
    </message>
</context>
<context>
    <name>Frame::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs of the server</source>
        <translation>Tâches du serveur</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>It stops after its present step; what is done stays done.</source>
        <translation>Elle s’arrête après l’étape en cours ; ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>Frame::MainWindow</name>
    <message>
        <source>%1 – Kopano administration</source>
        <translation>%1 – administration de Kopano</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>connected as SYSTEM</source>
        <translation>connecté en tant que SYSTEM</translation>
    </message>
    <message>
        <source>connected as %1</source>
        <translation>connecté en tant que %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <source>logging in…</source>
        <translation>identification en cours…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>The connection was lost at %1. What you see is as it was then; it is being tried again.</source>
        <translation>La connexion a été perdue à %1. Vous voyez l’état d’alors ; une nouvelle tentative est en cours.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it is being tried again.</source>
        <translation>Le serveur est injoignable ; une nouvelle tentative est en cours.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>This page has changes that are not applied.</source>
        <translation>Cette page a des modifications qui ne sont pas appliquées.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Fermer et les abandonner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop refreshing (Space)</source>
        <translation>Arrêter l’actualisation (Espace)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Find pages, actions, users, options and filters (Ctrl+K)</source>
        <translation>Trouver des pages, actions, utilisateurs, options et filtres (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Set &amp;up the server…</source>
        <translation>Config&amp;urer le serveur…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actu&amp;aliser</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>&amp;Rechercher dans la page</translation>
    </message>
    <message>
        <source>&amp;Details at the side</source>
        <translation>&amp;Détails sur le côté</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Notices on the desktop</source>
        <translation>&amp;Notifications sur le bureau</translation>
    </message>
    <message>
        <source>When the connection is lost, a job has ended or something at the server became worse</source>
        <translation>Quand la connexion est perdue, qu’une tâche est terminée ou que l’état du serveur empire</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Filter of the security log</source>
        <translation>Filtre du journal de sécurité</translation>
    </message>
    <message>
        <source>This server has no users yet.</source>
        <translation>Ce serveur n’a pas encore d’utilisateurs.</translation>
    </message>
    <message>
        <source>Set up the server…</source>
        <translation>Configurer le serveur…</translation>
    </message>
</context>
<context>
    <name>Frame::Notifier</name>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>The connection is being tried again.</source>
        <translation>Une nouvelle tentative de connexion est en cours.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>De nouveau connecté</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Choisir toutes les lignes</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Lettres et chiffres</translation>
    </message>
    <message>
        <source>Go to the next row with this text</source>
        <translation>Aller à la prochaine ligne avec ce texte</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Maj+clic sur un titre</translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation>Trier par une colonne de plus</translation>
    </message>
    <message>
        <source>A to G</source>
        <translation>A à G</translation>
    </message>
    <message>
        <source>Sort the sessions by a column</source>
        <translation>Trier les sessions par une colonne</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Show or hide a column of the sessions</source>
        <translation>Afficher ou masquer une colonne des sessions</translation>
    </message>
    <message>
        <source>End the chosen sessions</source>
        <translation>Terminer les sessions choisies</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Frame::TrayNotices</name>
    <message>
        <source>This desktop has no tray that shows notices.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>This program was built without a keyring.</source>
        <translation>Ce programme a été compilé sans trousseau.</translation>
    </message>
</context>
<context>
    <name>Models::Assistant</name>
    <message numerus="yes">
        <source>There are %n company(ies).</source>
        <translation>
            <numerusform>Il y a %n société.</numerusform>
            <numerusform>Il y a %n sociétés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n user(s).</source>
        <translation>
            <numerusform>Il y a %n utilisateur.</numerusform>
            <numerusform>Il y a %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a public store.</source>
        <translation>Il y a un magasin public.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The company %1 was made.</source>
        <translation>La société %1 a été créée.</translation>
    </message>
    <message>
        <source>A user needs a login and a password.</source>
        <translation>Un utilisateur a besoin d’un identifiant et d’un mot de passe.</translation>
    </message>
    <message>
        <source>The user %1 was made.</source>
        <translation>L’utilisateur %1 a été créé.</translation>
    </message>
    <message>
        <source>The public store was made.</source>
        <translation>Le magasin public a été créé.</translation>
    </message>
    <message>
        <source>Name the user whose inbox is looked at.</source>
        <translation>Indiquez l’utilisateur dont on regarde la boîte de réception.</translation>
    </message>
    <message>
        <source>This user has no inbox.</source>
        <translation>Cet utilisateur n’a pas de boîte de réception.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s) in the inbox. Run the command on the server now, then look again.</source>
        <translation>
            <numerusform>Il y a %n message dans la boîte de réception. Exécutez maintenant la commande sur le serveur, puis regardez de nouveau.</numerusform>
            <numerusform>Il y a %n messages dans la boîte de réception. Exécutez maintenant la commande sur le serveur, puis regardez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message came: there are %n message(s) in the inbox now.</source>
        <translation>
            <numerusform>Un message est arrivé : il y a maintenant %n message dans la boîte de réception.</numerusform>
            <numerusform>Un message est arrivé : il y a maintenant %n messages dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet: there are still %n message(s) in the inbox.</source>
        <translation>
            <numerusform>Rien n’est encore arrivé : il y a toujours %n message dans la boîte de réception.</numerusform>
            <numerusform>Rien n’est encore arrivé : il y a toujours %n messages dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done before.</source>
        <translation>Déjà fait auparavant.</translation>
    </message>
</context>
<context>
    <name>Models::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Impersonator</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Actions au nom d’autrui</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <translation>Administration : %1</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Serveur démarré</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>spoofed</source>
        <translation>usurpé</translation>
    </message>
    <message>
        <source>Events cannot be written just now: %1</source>
        <translation>Les événements ne peuvent pas être écrits en ce moment : %1</translation>
    </message>
    <message>
        <source>Events that could not be written since the server started: %1.</source>
        <translation>Événements qui n’ont pas pu être écrits depuis le démarrage du serveur : %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Object number</source>
        <translation>Numéro d’objet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>Models::AuditVerify</name>
    <message>
        <source>Record %1: %2. It and the records after it cannot be trusted.</source>
        <translation>Enregistrement %1 : %2. On ne peut se fier ni à lui ni aux suivants.</translation>
    </message>
    <message>
        <source>%1 records were checked: %2.</source>
        <translation>%1 enregistrements ont été vérifiés : %2.</translation>
    </message>
    <message>
        <source>%1 records, the chain is intact, signed checkpoints: %2.</source>
        <translation>%1 enregistrements, la chaîne est intacte, points de contrôle signés : %2.</translation>
    </message>
    <message>
        <source>Last signed checkpoint: record %1, %2.</source>
        <translation>Dernier point de contrôle signé : enregistrement %1, %2.</translation>
    </message>
</context>
<context>
    <name>Models::Catalogue</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Mean, waiting included</source>
        <translation>Moyenne, attente comprise</translation>
    </message>
    <message>
        <source>Mean of the work alone</source>
        <translation>Moyenne du seul travail</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>Age of the oldest (s)</source>
        <translation>Âge de la plus ancienne (s)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>System for the server</source>
        <translation>Système pour le serveur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Connections with a login</source>
        <translation>Connexions identifiées</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lectures et écritures</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Answered from the database</source>
        <translation>Répondues par la base de données</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation>Instructions SQL</translation>
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
        <translation>Instructions SQL échouées</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Reads that wait</source>
        <translation>Lectures en attente</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>Écritures en attente</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Durée d’un commit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Succès du cache</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Authentification unique</translation>
    </message>
    <message>
        <source>Local socket</source>
        <translation>Socket local</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Beginning and end of sessions</source>
        <translation>Début et fin des sessions</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Not used for too long</source>
        <translation>Trop longtemps inutilisées</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Nouvelles connexions</translation>
    </message>
    <message>
        <source>Size of all stores</source>
        <translation>Taille de tous les magasins</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Supprimés définitivement</translation>
    </message>
    <message>
        <source>Messages and folders</source>
        <translation>Messages et dossiers</translation>
    </message>
    <message>
        <source>Files of large messages</source>
        <translation>Fichiers de grands messages</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Mail flow</source>
        <translation>Flux de courrier</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>Models::ConfigHistory</name>
    <message>
        <source>Changed outside</source>
        <translation>Modifié à l’extérieur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>Models::Configuration</name>
    <message>
        <source>This is no duration such as 300, 90s, 5m, 2h or 7d.</source>
        <translation>Ce n’est pas une durée comme 300, 90s, 5m, 2h ou 7d.</translation>
    </message>
    <message>
        <source>This is no size such as 500, 64k, 20m or 1g.</source>
        <translation>Ce n’est pas une taille comme 500, 64k, 20m ou 1g.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is finer than the unit of the option.</source>
        <translation>C’est plus fin que l’unité de l’option.</translation>
    </message>
    <message>
        <source>The smallest value is %1.</source>
        <translation>La plus petite valeur est %1.</translation>
    </message>
    <message>
        <source>The largest value is %1.</source>
        <translation>La plus grande valeur est %1.</translation>
    </message>
    <message>
        <source>A value is one line.</source>
        <translation>Une valeur tient sur une ligne.</translation>
    </message>
    <message>
        <source>This option needs a value.</source>
        <translation>Cette option a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>This must be yes or no.</source>
        <translation>Ce doit être yes ou no.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Ce doit être l’un de : %1.</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, au moins %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>En vigueur : %1.</translation>
    </message>
    <message>
        <source>Waiting for a restart: %1.</source>
        <translation>Attend un redémarrage : %1.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Attend un redémarrage</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Pris en compte par</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>Models::ConnectionAttempt</name>
    <message>
        <source>Only a local socket tells the server who you are: choose another way of login.</source>
        <translation>Seul un socket local dit au serveur qui vous êtes : choisissez un autre mode de connexion.</translation>
    </message>
    <message>
        <source>A client certificate can only be shown over https.</source>
        <translation>Un certificat client ne peut être présenté qu’en https.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>socket local</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Le serveur ne présente pas de certificat.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>trusted for this session</source>
        <translation>de confiance pour cette session</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrateur système</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Models::Dashboard</name>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message numerus="yes">
        <source>one point every %n second(s)</source>
        <translation>
            <numerusform>un point par %n seconde</numerusform>
            <numerusform>un point toutes les %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one point every %n minute(s)</source>
        <translation>
            <numerusform>un point par %n minute</numerusform>
            <numerusform>un point toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No values: not connected, or the server did not run</source>
        <translation>Aucune valeur : non connecté, ou le serveur ne tournait pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Models::DashboardMarks</name>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuration modifiée</translation>
    </message>
    <message>
        <source>Start of the server</source>
        <translation>Démarrage du serveur</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>Models::Health</name>
    <message numerus="yes">
        <source>%n check(s) found something at %1.</source>
        <translation>
            <numerusform>%n vérification a trouvé quelque chose à %1.</numerusform>
            <numerusform>%n vérifications ont trouvé quelque chose à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n vérification réussie à %1.</numerusform>
            <numerusform>Les %n vérifications ont réussi à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n vérification réussie.</numerusform>
            <numerusform>%n vérifications réussies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n vérification réussie à %1.</numerusform>
            <numerusform>%n vérifications réussies à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made.</source>
        <translation>
            <numerusform>%n vérification n’a pas pu être faite.</numerusform>
            <numerusform>%n vérifications n’ont pas pu être faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are still being made.</source>
        <translation>
            <numerusform>%n vérification est encore en cours.</numerusform>
            <numerusform>%n vérifications sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Models::HealthRules</name>
    <message>
        <source>It is being checked.</source>
        <translation>Vérification en cours.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>La vérification n’a pas pu être faite. %1</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>Requests that wait longer than a second for a whole minute mean that all threads are busy.</source>
        <translation>Si des requêtes attendent plus d’une seconde pendant une minute entière, tous les threads sont occupés.</translation>
    </message>
    <message>
        <source>Mail programs become slow, and at last they give up.</source>
        <translation>Les programmes de courrier ralentissent et finissent par abandonner.</translation>
    </message>
    <message>
        <source>Show the number of threads</source>
        <translation>Afficher le nombre de threads</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>The server needs room on its disk for each message it takes.</source>
        <translation>Le serveur a besoin de place sur son disque pour chaque message qu’il accepte.</translation>
    </message>
    <message>
        <source>When the disk is full, mail is refused and nothing can be changed any more.</source>
        <translation>Quand le disque est plein, le courrier est refusé et plus rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Show the storage</source>
        <translation>Afficher le stockage</translation>
    </message>
    <message>
        <source>Failed database statements</source>
        <translation>Instructions de base de données échouées</translation>
    </message>
    <message>
        <source>A statement that fails is a fault of the disk, of the database, or of the server.</source>
        <translation>Une instruction qui échoue est un défaut du disque, de la base de données ou du serveur.</translation>
    </message>
    <message>
        <source>What was asked for was not done, and somebody was told an error.</source>
        <translation>Ce qui était demandé n’a pas été fait, et quelqu’un a reçu une erreur.</translation>
    </message>
    <message>
        <source>Show the log of the server</source>
        <translation>Afficher le journal du serveur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Items are purged, logins delayed and records dated by the clock of the server.</source>
        <translation>L’horloge du serveur sert à purger les éléments, à retarder les connexions et à dater les enregistrements.</translation>
    </message>
    <message>
        <source>With a wrong clock, items are kept too long or purged too early, and the security log has wrong times. The server purges nothing while it does not believe its clock.</source>
        <translation>Avec une horloge fausse, les éléments sont gardés trop longtemps ou purgés trop tôt, et le journal de sécurité a des heures fausses. Le serveur ne purge rien tant qu’il ne se fie pas à son horloge.</translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation>Version de la base de données</translation>
    </message>
    <message>
        <source>The tables of the database belong to a version of the server.</source>
        <translation>Les tables de la base de données correspondent à une version du serveur.</translation>
    </message>
    <message>
        <source>A server does not start with a database of another version.</source>
        <translation>Un serveur ne démarre pas avec une base de données d’une autre version.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Afficher les services</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>A database that is reached over a network needs a password that nobody guesses.</source>
        <translation>Une base de données atteinte par un réseau a besoin d’un mot de passe que personne ne devine.</translation>
    </message>
    <message>
        <source>Whoever reaches the database could read and change all mail.</source>
        <translation>Quiconque atteint la base de données pourrait lire et modifier tout le courrier.</translation>
    </message>
    <message>
        <source>Show the option</source>
        <translation>Afficher l’option</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>Le serveur n’a pas encore d’historique de sa file d’attente.</translation>
    </message>
    <message>
        <source>No request has waited for long.</source>
        <translation>Aucune requête n’a attendu longtemps.</translation>
    </message>
    <message>
        <source>For a minute now, requests have waited for at least %1. More threads may help.</source>
        <translation>Depuis une minute, des requêtes attendent au moins %1. Davantage de threads peut aider.</translation>
    </message>
    <message>
        <source>The server does not tell how its disk is.</source>
        <translation>Le serveur ne dit pas comment va son disque.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>The disk of the server has room.</source>
        <translation>Le disque du serveur a de la place.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk of the server.</source>
        <translation>%1 sur %2 sont libres sur le disque du serveur.</translation>
    </message>
    <message>
        <source>The server does not tell when a statement failed last.</source>
        <translation>Le serveur ne dit pas quand une instruction a échoué pour la dernière fois.</translation>
    </message>
    <message>
        <source>A database statement has failed at %1.</source>
        <translation>Une instruction de base de données a échoué le %1.</translation>
    </message>
    <message>
        <source>No database statement has failed since the server was started.</source>
        <translation>Aucune instruction de base de données n’a échoué depuis le démarrage du serveur.</translation>
    </message>
    <message>
        <source>The last database statement that failed did so at %1.</source>
        <translation>La dernière instruction de base de données échouée l’a été le %1.</translation>
    </message>
    <message>
        <source>The server does not believe its clock: %1</source>
        <translation>Le serveur ne se fie pas à son horloge : %1</translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation>L’horloge du serveur s’accorde avec celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer are %1 apart; one of them is wrong.</source>
        <translation>Les horloges du serveur et de cet ordinateur ont %1 d’écart ; l’une d’elles est fausse.</translation>
    </message>
    <message>
        <source>The server does not tell which database it has.</source>
        <translation>Le serveur ne dit pas quelle base de données il a.</translation>
    </message>
    <message>
        <source>The database has the version of the server: it works with no other one.</source>
        <translation>La base de données a la version du serveur : il ne fonctionne avec aucune autre.</translation>
    </message>
    <message>
        <source>The database is a file of the server: there is no password that could be guessed.</source>
        <translation>La base de données est un fichier du serveur : il n’y a pas de mot de passe à deviner.</translation>
    </message>
    <message>
        <source>This program does not know the database “%1”.</source>
        <translation>Ce programme ne connaît pas la base de données « %1 ».</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Programs stop trusting a server on the day its certificate ends.</source>
        <translation>Les programmes ne font plus confiance à un serveur dès le jour où son certificat expire.</translation>
    </message>
    <message>
        <source>Nobody can connect over the network until there is a new one.</source>
        <translation>Personne ne peut se connecter par le réseau tant qu’il n’y en a pas un nouveau.</translation>
    </message>
    <message>
        <source>Show the certificate file</source>
        <translation>Afficher le fichier du certificat</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Journal de sécurité</translation>
    </message>
    <message>
        <source>The security log tells who has logged in, and who has opened the mail of others.</source>
        <translation>Le journal de sécurité dit qui s’est connecté et qui a ouvert le courrier d’autrui.</translation>
    </message>
    <message>
        <source>Without it, nobody can find out afterwards what has happened.</source>
        <translation>Sans lui, personne ne peut établir après coup ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Writing of the security log</source>
        <translation>Écriture du journal de sécurité</translation>
    </message>
    <message>
        <source>Each event has to get into the security log.</source>
        <translation>Chaque événement doit entrer dans le journal de sécurité.</translation>
    </message>
    <message>
        <source>What was not written is lost to whoever has to find out what has happened.</source>
        <translation>Ce qui n’a pas été écrit est perdu pour qui doit établir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Chain of the security log</source>
        <translation>Chaîne du journal de sécurité</translation>
    </message>
    <message>
        <source>Each record holds a hash of all records before it; this program has checked them.</source>
        <translation>Chaque enregistrement contient un hachage de tous les précédents ; ce programme les a vérifiés.</translation>
    </message>
    <message>
        <source>If the chain is broken, somebody has changed or removed records.</source>
        <translation>Si la chaîne est rompue, quelqu’un a modifié ou supprimé des enregistrements.</translation>
    </message>
    <message>
        <source>Show the security log</source>
        <translation>Afficher le journal de sécurité</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Connexions échouées</translation>
    </message>
    <message>
        <source>Many failed logins mean that somebody guesses passwords, or that a program has a wrong one.</source>
        <translation>De nombreuses connexions échouées signifient que quelqu’un devine des mots de passe, ou qu’un programme en a un faux.</translation>
    </message>
    <message>
        <source>A password that is guessed opens a mailbox.</source>
        <translation>Un mot de passe deviné ouvre une boîte aux lettres.</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Afficher les connexions échouées</translation>
    </message>
    <message>
        <source>Failed logins of one address</source>
        <translation>Connexions échouées d’une adresse</translation>
    </message>
    <message>
        <source>More than five failed logins in a minute from one address are seldom a mistake.</source>
        <translation>Plus de cinq connexions échouées par minute depuis une adresse sont rarement une erreur.</translation>
    </message>
    <message>
        <source>Connections without encryption</source>
        <translation>Connexions sans chiffrement</translation>
    </message>
    <message>
        <source>What other computers reach has to be encrypted, because passwords and mail go over it.</source>
        <translation>Ce que d’autres ordinateurs atteignent doit être chiffré, car mots de passe et courrier y passent.</translation>
    </message>
    <message>
        <source>Whoever is on the way can read them.</source>
        <translation>Quiconque est sur le chemin peut les lire.</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Afficher les options</translation>
    </message>
    <message>
        <source>This connection does not leave the computer: it needs no certificate.</source>
        <translation>Cette connexion ne quitte pas l’ordinateur : elle n’a pas besoin de certificat.</translation>
    </message>
    <message>
        <source>The certificate of the server has ended on %1.</source>
        <translation>Le certificat du serveur a expiré le %1.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server ends in %n day(s), on %1.</source>
        <translation>
            <numerusform>Le certificat du serveur expire dans %n jour, le %1.</numerusform>
            <numerusform>Le certificat du serveur expire dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>Le journal de sécurité n’est pas activé.</translation>
    </message>
    <message>
        <source>The security log is written, but not kept where it can be searched and checked.</source>
        <translation>Le journal de sécurité est écrit, mais pas conservé là où il peut être fouillé et vérifié.</translation>
    </message>
    <message>
        <source>The security log is written and kept.</source>
        <translation>Le journal de sécurité est écrit et conservé.</translation>
    </message>
    <message>
        <source>The security log cannot be written: %1</source>
        <translation>Le journal de sécurité ne peut pas être écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the security log were lost since the server was started.</source>
        <translation>
            <numerusform>%n événement du journal de sécurité a été perdu depuis le démarrage du serveur.</numerusform>
            <numerusform>%n événements du journal de sécurité ont été perdus depuis le démarrage du serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every event got into the security log since the server was started.</source>
        <translation>Chaque événement est entré dans le journal de sécurité depuis le démarrage du serveur.</translation>
    </message>
    <message>
        <source>No login has failed in the last minute.</source>
        <translation>Aucune connexion n’a échoué pendant la dernière minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) have failed in the last minute.</source>
        <translation>
            <numerusform>%n connexion a échoué pendant la dernière minute.</numerusform>
            <numerusform>%n connexions ont échoué pendant la dernière minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address had more than five failed logins in the last minute.</source>
        <translation>Aucune adresse n’a eu plus de cinq connexions échouées pendant la dernière minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) from %1 have failed in the last minute.</source>
        <translation>
            <numerusform>%n connexion depuis %1 a échoué pendant la dernière minute.</numerusform>
            <numerusform>%n connexions depuis %1 ont échoué pendant la dernière minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other computers reach is encrypted.</source>
        <translation>Ce que d’autres ordinateurs atteignent est chiffré.</translation>
    </message>
    <message>
        <source>Other computers reach the service %1 without encryption: %2.</source>
        <translation>D’autres ordinateurs atteignent le service %1 sans chiffrement : %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Each service that was there in the last week should be there now.</source>
        <translation>Chaque service présent la semaine dernière devrait l’être maintenant.</translation>
    </message>
    <message>
        <source>What it does is not done: mail does not arrive, or mail programs cannot connect.</source>
        <translation>Son travail n’est pas fait : le courrier n’arrive pas, ou les programmes ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Versions of the services</source>
        <translation>Versions des services</translation>
    </message>
    <message>
        <source>All services should have the version of the server.</source>
        <translation>Tous les services devraient avoir la version du serveur.</translation>
    </message>
    <message>
        <source>Services of another version may not know what the server tells them.</source>
        <translation>Les services d’une autre version peuvent ne pas comprendre ce que dit le serveur.</translation>
    </message>
    <message>
        <source>Changed configuration files</source>
        <translation>Fichiers de configuration modifiés</translation>
    </message>
    <message>
        <source>A service works with its files as they were when it read them last.</source>
        <translation>Un service travaille avec ses fichiers tels qu’il les a lus la dernière fois.</translation>
    </message>
    <message>
        <source>What somebody wrote into a file is not in force until the service reads it.</source>
        <translation>Ce que quelqu’un a écrit dans un fichier n’est en vigueur qu’une fois lu par le service.</translation>
    </message>
    <message>
        <source>Options that wait for a restart</source>
        <translation>Options qui attendent un redémarrage</translation>
    </message>
    <message>
        <source>Some options are read only when a service starts.</source>
        <translation>Certaines options ne sont lues qu’au démarrage d’un service.</translation>
    </message>
    <message>
        <source>The service works with the values from before until it is started anew.</source>
        <translation>Le service travaille avec les valeurs d’avant jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>Configuration files with errors</source>
        <translation>Fichiers de configuration avec des erreurs</translation>
    </message>
    <message>
        <source>A service that runs does not notice an error in its files before it is started anew.</source>
        <translation>Un service en marche ne remarque une erreur dans ses fichiers qu’à son redémarrage.</translation>
    </message>
    <message>
        <source>At the next start the service would not come up.</source>
        <translation>Au prochain démarrage, le service ne se lancerait pas.</translation>
    </message>
    <message>
        <source>Show the configuration</source>
        <translation>Afficher la configuration</translation>
    </message>
    <message>
        <source>Warnings about configuration files</source>
        <translation>Avertissements sur les fichiers de configuration</translation>
    </message>
    <message>
        <source>Lines that a service does not know, or that do nothing, are often typing mistakes.</source>
        <translation>Les lignes qu’un service ne connaît pas, ou qui ne font rien, sont souvent des fautes de frappe.</translation>
    </message>
    <message>
        <source>What somebody meant to set is not set.</source>
        <translation>Ce que quelqu’un voulait régler n’est pas réglé.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Searches find what the search service has indexed.</source>
        <translation>Les recherches trouvent ce que le service de recherche a indexé.</translation>
    </message>
    <message>
        <source>New messages are not found.</source>
        <translation>Les nouveaux messages ne sont pas trouvés.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Courrier sortant</translation>
    </message>
    <message>
        <source>Mail that leaves should not wait for longer than an hour.</source>
        <translation>Le courrier sortant ne devrait pas attendre plus d’une heure.</translation>
    </message>
    <message>
        <source>Mail arrives late, or comes back.</source>
        <translation>Le courrier arrive tard, ou revient.</translation>
    </message>
    <message>
        <source>Show the outgoing queue</source>
        <translation>Afficher la file d’attente sortante</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are connected, and none is missing.</source>
        <translation>
            <numerusform>%n service est connecté, aucun ne manque.</numerusform>
            <numerusform>%n services sont connectés, aucun ne manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were connected in the last week and are not now: %1.</source>
        <translation>
            <numerusform>%n service était connecté la semaine dernière et ne l’est plus : %1.</numerusform>
            <numerusform>%n services étaient connectés la semaine dernière et ne le sont plus : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All services have the version of the server, %1.</source>
        <translation>Tous les services ont la version du serveur, %1.</translation>
    </message>
    <message>
        <source>The server has the version %1, but there are: %2.</source>
        <translation>Le serveur a la version %1, mais il y a : %2.</translation>
    </message>
    <message>
        <source>All services have read their files as they are.</source>
        <translation>Tous les services ont lu leurs fichiers dans l’état actuel.</translation>
    </message>
    <message>
        <source>Files were changed after they were read: %1.</source>
        <translation>Des fichiers ont été modifiés après leur lecture : %1.</translation>
    </message>
    <message>
        <source>No option waits for a restart.</source>
        <translation>Aucune option n’attend un redémarrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) wait for a restart: %1.</source>
        <translation>
            <numerusform>%n option attend un redémarrage : %1.</numerusform>
            <numerusform>%n options attendent un redémarrage : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 would not start with its present files: %2</source>
        <translation>Le service %1 ne démarrerait pas avec ses fichiers actuels : %2</translation>
    </message>
    <message>
        <source>All services would start with their present files.</source>
        <translation>Tous les services démarreraient avec leurs fichiers actuels.</translation>
    </message>
    <message>
        <source>There are no warnings about the files.</source>
        <translation>Il n’y a pas d’avertissement sur les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s) about the files: %1</source>
        <translation>
            <numerusform>Il y a %n avertissement sur les fichiers : %1</numerusform>
            <numerusform>Il y a %n avertissements sur les fichiers : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The search service does not tell how far behind its index is.</source>
        <translation>Le service de recherche ne dit pas combien son index est en retard.</translation>
    </message>
    <message>
        <source>The search index is %1 behind.</source>
        <translation>L’index de recherche a %1 de retard.</translation>
    </message>
    <message>
        <source>The spooler does not tell how old its oldest message is.</source>
        <translation>Le spooler ne dit pas l’âge de son message le plus ancien.</translation>
    </message>
    <message>
        <source>The oldest message has waited to be sent for %1.</source>
        <translation>Le message le plus ancien attend son envoi depuis %1.</translation>
    </message>
    <message>
        <source>Deleted items that stay</source>
        <translation>Éléments supprimés qui restent</translation>
    </message>
    <message>
        <source>With a lifetime of 0, deleted items are never removed by themselves.</source>
        <translation>Avec une durée de vie de 0, les éléments supprimés ne sont jamais retirés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>They fill the disk, and the database becomes slower.</source>
        <translation>Ils remplissent le disque, et la base de données ralentit.</translation>
    </message>
    <message>
        <source>Removal of deleted items</source>
        <translation>Retrait des éléments supprimés</translation>
    </message>
    <message>
        <source>Each hour the server removes the items whose lifetime is over.</source>
        <translation>Chaque heure, le serveur retire les éléments dont la durée de vie est écoulée.</translation>
    </message>
    <message>
        <source>What should be gone stays, on the disk and within reach of its owner.</source>
        <translation>Ce qui devrait avoir disparu reste sur le disque et à la portée de son propriétaire.</translation>
    </message>
    <message>
        <source>Show the deleted items</source>
        <translation>Afficher les éléments supprimés</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Messages stockés</translation>
    </message>
    <message>
        <source>The server can compare each stored message with the hash it had when it came.</source>
        <translation>Le serveur peut comparer chaque message stocké avec le hachage qu’il avait à son arrivée.</translation>
    </message>
    <message>
        <source>A message that has changed on the disk cannot be read any more.</source>
        <translation>Un message altéré sur le disque ne peut plus être lu.</translation>
    </message>
    <message>
        <source>Compare them now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Stores without a user</source>
        <translation>Magasins sans utilisateur</translation>
    </message>
    <message>
        <source>A store stays when its user is deleted.</source>
        <translation>Un magasin reste quand son utilisateur est supprimé.</translation>
    </message>
    <message>
        <source>It needs room, and nobody can read it until somebody gets it.</source>
        <translation>Il occupe de la place, et personne ne peut le lire tant que personne ne le reçoit.</translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Afficher les utilisateurs</translation>
    </message>
    <message>
        <source>Users over their hard quota</source>
        <translation>Utilisateurs au-dessus de leur quota strict</translation>
    </message>
    <message>
        <source>A store must not become larger than its hard quota.</source>
        <translation>Un magasin ne doit pas dépasser son quota strict.</translation>
    </message>
    <message>
        <source>These users get no mail any more: it goes back to whoever has sent it.</source>
        <translation>Ces utilisateurs ne reçoivent plus de courrier : il retourne à l’expéditeur.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Afficher l’utilisateur</translation>
    </message>
    <message>
        <source>The server does not tell how long it keeps deleted items.</source>
        <translation>Le serveur ne dit pas combien de temps il garde les éléments supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted items are kept for %n day(s).</source>
        <translation>
            <numerusform>Les éléments supprimés sont gardés %n jour.</numerusform>
            <numerusform>Les éléments supprimés sont gardés %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell how large its stores are.</source>
        <translation>Le serveur ne dit pas la taille de ses magasins.</translation>
    </message>
    <message>
        <source>Deleted items stay for ever; they take %1, and all other items %2.</source>
        <translation>Les éléments supprimés restent pour toujours ; ils occupent %1, et tous les autres %2.</translation>
    </message>
    <message>
        <source>The last removal of deleted items has failed: %1</source>
        <translation>Le dernier retrait des éléments supprimés a échoué : %1</translation>
    </message>
    <message>
        <source>Deleted items are being removed just now.</source>
        <translation>Les éléments supprimés sont en cours de retrait.</translation>
    </message>
    <message>
        <source>Deleted items were removed last at %1; none is overdue.</source>
        <translation>Les éléments supprimés ont été retirés en dernier le %1 ; aucun n’est en retard.</translation>
    </message>
    <message>
        <source>No deleted item is overdue.</source>
        <translation>Aucun élément supprimé n’est en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted item(s) should have been removed more than a day ago.</source>
        <translation>
            <numerusform>%n élément supprimé aurait dû être retiré il y a plus d’un jour.</numerusform>
            <numerusform>%n éléments supprimés auraient dû être retirés il y a plus d’un jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one has let the server compare them in the last 30 days (kopano-admin --verify-bodies).</source>
        <translation>Personne n’a fait comparer les messages par le serveur ces 30 derniers jours (kopano-admin --verify-bodies).</translation>
    </message>
    <message numerus="yes">
        <source>%n stored message(s) were found damaged at %1.</source>
        <translation>
            <numerusform>%n message stocké a été trouvé endommagé le %1.</numerusform>
            <numerusform>%n messages stockés ont été trouvés endommagés le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stored messages were as they should be at %1.</source>
        <translation>Tous les messages stockés étaient en ordre le %1.</translation>
    </message>
    <message>
        <source>Every store has its user.</source>
        <translation>Chaque magasin a son utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no user; together they take %1.</source>
        <translation>
            <numerusform>%n magasin n’a pas d’utilisateur ; il occupe %1.</numerusform>
            <numerusform>%n magasins n’ont pas d’utilisateur ; ensemble ils occupent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No user is over the hard quota.</source>
        <translation>Aucun utilisateur ne dépasse le quota strict.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are over the hard quota: %1.</source>
        <translation>
            <numerusform>%n utilisateur dépasse le quota strict : %1.</numerusform>
            <numerusform>%n utilisateurs dépassent le quota strict : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HealthSource</name>
    <message>
        <source>This login may not ask the server for it.</source>
        <translation>Cette connexion n’a pas le droit de le demander au serveur.</translation>
    </message>
    <message>
        <source>The server does not understand the question; it may be older than this program.</source>
        <translation>Le serveur ne comprend pas la question ; il est peut-être plus ancien que ce programme.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur dit : %1</translation>
    </message>
    <message>
        <source>The security log is not kept where it can be searched.</source>
        <translation>Le journal de sécurité n’est pas conservé là où il peut être fouillé.</translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>Le journal de sécurité n’est pas activé.</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>Le serveur n’a pas encore d’historique de sa file d’attente.</translation>
    </message>
    <message>
        <source>Only a system administrator may ask for it.</source>
        <translation>Seul un administrateur système peut le demander.</translation>
    </message>
    <message>
        <source>No service “%1” is connected to the server.</source>
        <translation>Aucun service « %1 » n’est connecté au serveur.</translation>
    </message>
    <message>
        <source>It is not known how the server is reached.</source>
        <translation>On ne sait pas comment le serveur est atteint.</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>Le serveur ne présente pas de certificat.</translation>
    </message>
</context>
<context>
    <name>Models::JobsModel</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Lancée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Check of stored messages</source>
        <translation>Vérification des messages stockés</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
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
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores</source>
        <translation>
            <numerusform>%n magasin</numerusform>
            <numerusform>%n magasins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restauré</numerusform>
            <numerusform>%n restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagé</numerusform>
            <numerusform>%n endommagés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::OrphansModel</name>
    <message>
        <source>by the next purge</source>
        <translation>à la prochaine purge</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Appartenait à</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Orphan since</source>
        <translation>Orphelin depuis</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
</context>
<context>
    <name>Models::OutOfOffice</name>
    <message>
        <source>It would end before it begins.</source>
        <translation>La fin précéderait le début.</translation>
    </message>
    <message>
        <source>There is no text to answer with.</source>
        <translation>Il n’y a pas de texte de réponse.</translation>
    </message>
    <message>
        <source>No answers are sent.</source>
        <translation>Aucune réponse n’est envoyée.</translation>
    </message>
    <message>
        <source>No answers are sent: that ended on %1.</source>
        <translation>Aucune réponse n’est envoyée : cela s’est terminé le %1.</translation>
    </message>
    <message>
        <source>Answers are sent from %1 on.</source>
        <translation>Des réponses seront envoyées à partir du %1.</translation>
    </message>
    <message>
        <source>Answers are being sent.</source>
        <translation>Des réponses sont envoyées.</translation>
    </message>
    <message>
        <source>Answers are being sent until %1.</source>
        <translation>Des réponses sont envoyées jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>Models::OwnAccount</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Quota warning at</source>
        <translation>Avertissement à</translation>
    </message>
    <message>
        <source>No more sending at</source>
        <translation>Plus d’envoi à</translation>
    </message>
    <message>
        <source>No more receiving at</source>
        <translation>Plus de réception à</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Last logout</source>
        <translation>Dernière déconnexion</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>May write as you</source>
        <translation>Peut écrire en votre nom</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>%1, without a limit</source>
        <translation>%1, sans limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Models::OwnSessions</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celle-ci)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (par %2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>Models::PeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Administrateur système</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Magasin partagé</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
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
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores that are marked for removal</source>
        <translation>
            <numerusform>%n magasin marqué pour suppression</numerusform>
            <numerusform>%n magasins marqués pour suppression</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>Count first: nothing is removed by that.</source>
        <translation>Comptez d’abord : cela ne retire rien.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>Il n’y a rien à purger.</translation>
    </message>
    <message>
        <source>Would be removed for good from the stores of the company %1: %2.</source>
        <translation>Seraient retirés définitivement des magasins de la société %1 : %2.</translation>
    </message>
    <message>
        <source>Would be removed for good from the store %1: %2.</source>
        <translation>Seraient retirés définitivement du magasin %1 : %2.</translation>
    </message>
    <message>
        <source>The chosen items of the store %1 would be removed for good: %2.</source>
        <translation>Parmi les éléments choisis du magasin %1 seraient retirés définitivement : %2.</translation>
    </message>
    <message>
        <source>Everything that is deleted would be removed for good: %1.</source>
        <translation>Tout ce qui est supprimé serait retiré définitivement : %1.</translation>
    </message>
    <message>
        <source>Would be removed for good: %1.</source>
        <translation>Seraient retirés définitivement : %1.</translation>
    </message>
    <message>
        <source>The purge runs: %1 of %2.</source>
        <translation>La purge est en cours : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 each second.</source>
        <translation>%1 par seconde.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Il reste environ %1.</translation>
    </message>
    <message>
        <source>Removed for good: %1.</source>
        <translation>Retirés définitivement : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items were not there any more.</source>
        <translation>
            <numerusform>%n élément choisi n’était plus là.</numerusform>
            <numerusform>%n éléments choisis n’étaient plus là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purge was cancelled. Until then these were removed for good: %1.</source>
        <translation>La purge a été annulée. Jusque-là ont été retirés définitivement : %1.</translation>
    </message>
    <message>
        <source>The purge did not come to its end. Until then these were removed for good: %1.</source>
        <translation>La purge n’est pas arrivée à son terme. Jusque-là ont été retirés définitivement : %1.</translation>
    </message>
</context>
<context>
    <name>Models::Queue</name>
    <message>
        <source>No spooler is connected to this server.</source>
        <translation>Aucun spooler n’est connecté à ce serveur.</translation>
    </message>
    <message>
        <source>The spooler on %1 is running for %2 (version %3, process %4).</source>
        <translation>Le spooler sur %1 tourne depuis %2 (version %3, processus %4).</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableBodies</name>
    <message>
        <source>This item is not there any more; it was restored or purged meanwhile.</source>
        <translation>Cet élément n’est plus là ; il a été restauré ou purgé entre-temps.</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableExport</name>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableModel</name>
    <message>
        <source>(top level)</source>
        <translation>(niveau supérieur)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (folder with %n messages)</source>
        <translation>
            <numerusform>%1 (dossier avec %n message)</numerusform>
            <numerusform>%1 (dossier avec %n messages)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Supprimé de</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableTree</name>
    <message>
        <source>%1 is deleted itself</source>
        <translation>%1 est lui-même supprimé</translation>
    </message>
    <message>
        <source>%1 (deleted folder)</source>
        <translation>%1 (dossier supprimé)</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Supprimé de</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Models::Restore</name>
    <message>
        <source>The restore was ended before this item.</source>
        <translation>La restauration s’est arrêtée avant cet élément.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are restored</source>
        <translation>
            <numerusform>%n message est restauré</numerusform>
            <numerusform>%n messages sont restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has %1 now and %2 afterwards.</source>
        <translation>Le magasin contient %1 maintenant et %2 ensuite.</translation>
    </message>
    <message>
        <source>Its hard quota is %1.</source>
        <translation>Son quota strict est de %1.</translation>
    </message>
    <message>
        <source>Not everything fits: what is over the hard quota stays deleted.</source>
        <translation>Tout ne tient pas : ce qui dépasse le quota strict reste supprimé.</translation>
    </message>
    <message>
        <source>That is more than the quota allows without a warning.</source>
        <translation>C’est plus que ce que le quota permet sans avertissement.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing folders are made again: %1</source>
        <translation>
            <numerusform>%n dossier manquant est recréé : %1</numerusform>
            <numerusform>%n dossiers manquants sont recréés : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RestoreResults</name>
    <message>
        <source>It was restored or purged meanwhile.</source>
        <translation>Il a été restauré ou purgé entre-temps.</translation>
    </message>
    <message>
        <source>It does not fit into the quota of the store.</source>
        <translation>Il ne tient pas dans le quota du magasin.</translation>
    </message>
    <message>
        <source>The folder is full, or nested too deeply.</source>
        <translation>Le dossier est plein, ou imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The folder cannot hold it.</source>
        <translation>Le dossier ne peut pas le contenir.</translation>
    </message>
    <message>
        <source>It is being purged.</source>
        <translation>Il est en cours de purge.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>non restauré</translation>
    </message>
    <message>
        <source>It is called %1 now, because its name was taken.</source>
        <translation>Il s’appelle maintenant %1, car son nom était pris.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Models::Server</name>
    <message>
        <source>This connection is read-only: nothing is changed on this server from here.</source>
        <translation>Cette connexion est en lecture seule : rien n’est modifié d’ici sur ce serveur.</translation>
    </message>
    <message>
        <source>The server does not take this account of the computer for an administrator. Its option local_admin_users names who is one.</source>
        <translation>Le serveur ne tient pas ce compte de l’ordinateur pour un administrateur. Son option local_admin_users nomme qui en est un.</translation>
    </message>
    <message>
        <source>The server wants a way of login that this program does not have.</source>
        <translation>Le serveur exige un mode de connexion que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
</context>
<context>
    <name>Models::ServerList</name>
    <message>
        <source>This is no list of servers: %1</source>
        <translation>Ce n’est pas une liste de serveurs : %1</translation>
    </message>
    <message>
        <source>This is no list of servers.</source>
        <translation>Ce n’est pas une liste de serveurs.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Dernière connexion</translation>
    </message>
</context>
<context>
    <name>Models::ServiceLog</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Lines may be missing here: the service logged more than it keeps.</source>
        <translation>Des lignes peuvent manquer ici : le service a écrit plus qu’il ne garde.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Models::Services</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Running; file changed</source>
        <translation>En marche ; fichier modifié</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>This service is not connected to this server: it does not run, or is not installed.</source>
        <translation>Ce service n’est pas connecté à ce serveur : il ne tourne pas ou n’est pas installé.</translation>
    </message>
    <message>
        <source>A configuration file was changed since it was loaded last.</source>
        <translation>Un fichier de configuration a été modifié depuis son dernier chargement.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
</context>
<context>
    <name>Models::SessionGroups</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>Temps CPU (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>Models::SessionsModel</name>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (par %2)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>travaille depuis %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travaille</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>none</source>
        <comment>TLS</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Temps (s)</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>Temps CPU (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>Models::SharingModel</name>
    <message>
        <source>Nothing at all</source>
        <translation>Rien du tout</translation>
    </message>
    <message>
        <source>See that it is there</source>
        <translation>Voir qu’il existe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Read and add, delete their own</source>
        <translation>Lire et ajouter, supprimer les siens</translation>
    </message>
    <message>
        <source>Read and add, change their own</source>
        <translation>Lire et ajouter, modifier les siens</translation>
    </message>
    <message>
        <source>Read, change and delete</source>
        <translation>Lire, modifier et supprimer</translation>
    </message>
    <message>
        <source>Read, add, change and delete</source>
        <translation>Lire, ajouter, modifier et supprimer</translation>
    </message>
    <message>
        <source>Everything but sharing</source>
        <translation>Tout sauf partager</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>see</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>change their own</source>
        <translation>modifier les siens</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>delete their own</source>
        <translation>supprimer les siens</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>make folders</source>
        <translation>créer des dossiers</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partager</translation>
    </message>
    <message>
        <source>(all folders)</source>
        <translation>(tous les dossiers)</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <translation>%1 peut : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken away.</source>
        <translation>
            <numerusform>%n entrée a été retirée.</numerusform>
            <numerusform>%n entrées ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut faire</translation>
    </message>
</context>
<context>
    <name>Models::StoresModel</name>
    <message>
        <source>Public store</source>
        <translation>Magasin public</translation>
    </message>
    <message>
        <source>Public store of %1</source>
        <translation>Magasin public de %1</translation>
    </message>
    <message>
        <source>%1 (without a user)</source>
        <translation>%1 (sans utilisateur)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Models::Tiles</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Failed logins in a minute</source>
        <translation>Connexions échouées en une minute</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>A de la place</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>Models::UserImport</name>
    <message>
        <source>There is a user with this login already.</source>
        <translation>Il y a déjà un utilisateur avec cet identifiant.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>peut être créé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mine</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal de sécurité</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Services and logs</source>
        <translation>Services et journaux</translation>
    </message>
    <message>
        <source>Outgoing queue</source>
        <translation>File d’attente sortante</translation>
    </message>
</context>
<context>
    <name>Pages::AccountPane</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Part du quota utilisée</translation>
    </message>
    <message>
        <source>Your store: %1</source>
        <translation>Votre magasin : %1</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantDialog</name>
    <message>
        <source>Set up the server</source>
        <translation>Configurer le serveur</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a step, and &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 étapes sur %2 sont faites.</translation>
    </message>
    <message>
        <source>Name the user and the server.</source>
        <translation>Indiquez l’utilisateur et le serveur.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>This server keeps companies apart from each other. Everybody belongs to one, so the first is made first.</source>
        <translation>Ce serveur sépare les sociétés les unes des autres. Chacun appartient à l’une d’elles, la première est donc créée d’abord.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Make the &amp;company</source>
        <translation>&amp;Créer la société</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Premier utilisateur</translation>
    </message>
    <message>
        <source>Somebody who gets mail, and may administer the server from other computers.</source>
        <translation>Quelqu’un qui reçoit du courrier et peut administrer le serveur depuis d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Identifiant :</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>&amp;Nom complet :</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>Is a system &amp;administrator</source>
        <translation>Est &amp;administrateur système</translation>
    </message>
    <message>
        <source>Make the &amp;user</source>
        <translation>&amp;Créer l’utilisateur</translation>
    </message>
    <message>
        <source>Public store</source>
        <translation>Magasin public</translation>
    </message>
    <message>
        <source>Folders that everybody sees. Mail programs show them once there is a folder in them.</source>
        <translation>Dossiers que tous voient. Les programmes de courrier les montrent dès qu’ils contiennent un dossier.</translation>
    </message>
    <message>
        <source>Make the &amp;public store</source>
        <translation>Créer le &amp;magasin public</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <source>A message goes to the user in the way that mail from outside does. Count the messages of the inbox, run the command below on the server, and look whether there is one more.</source>
        <translation>Un message parvient à l’utilisateur par le chemin du courrier extérieur. Comptez les messages de la boîte de réception, exécutez la commande ci-dessous sur le serveur, et regardez s’il y en a un de plus.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Destinataire :</translation>
    </message>
    <message>
        <source>&amp;Look into the inbox</source>
        <translation>&amp;Regarder la boîte de réception</translation>
    </message>
    <message>
        <source>Login by IMAP</source>
        <translation>Connexion par IMAP</translation>
    </message>
    <message>
        <source>Logs in from this computer as a mail program does. The certificate of the server is checked; the password is not sent without encryption.</source>
        <translation>Se connecte depuis cet ordinateur comme le fait un programme de courrier. Le certificat du serveur est vérifié ; le mot de passe n’est pas envoyé sans chiffrement.</translation>
    </message>
    <message>
        <source>&amp;Encrypted from the beginning (port 993)</source>
        <translation>C&amp;hiffré dès le début (port 993)</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;veur :</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort :</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for a while; a broken disk is another matter. Have this command run every night by cron or a timer of systemd, copy the archives to another computer, and try once to bring one back.</source>
        <translation>Ce qui a été supprimé peut être récupéré pendant un temps ; un disque cassé est autre chose. Faites exécuter cette commande chaque nuit par cron ou un minuteur systemd, copiez les archives sur un autre ordinateur, et essayez une fois d’en récupérer une.</translation>
    </message>
    <message>
        <source>A &amp;backup is made regularly</source>
        <translation>Une sauve&amp;garde est faite régulièrement</translation>
    </message>
    <message>
        <source>You said that a backup is made.</source>
        <translation>Vous avez dit qu’une sauvegarde est faite.</translation>
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
        <translation>ouvert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>Pages::AuditDetails</name>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l’enregistrement</translation>
    </message>
    <message>
        <source>The line of the log</source>
        <translation>La ligne du journal</translation>
    </message>
    <message>
        <source>The &amp;line of the log:</source>
        <translation>La &amp;ligne du journal :</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>The record before, of the same session; without one, of the same user, address and program</source>
        <translation>L’enregistrement d’avant, de la même session ; à défaut, du même utilisateur, de la même adresse et du même programme</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The record after, of the same session; without one, of the same user, address and program</source>
        <translation>L’enregistrement d’après, de la même session ; à défaut, du même utilisateur, de la même adresse et du même programme</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Tout afficher de cet &amp;utilisateur</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Tout afficher de cette &amp;adresse</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Tout afficher sur cet &amp;objet</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Tout afficher de cette sessio&amp;n</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
</context>
<context>
    <name>Pages::AuditFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Ready and saved filters</source>
        <translation>Filtres prédéfinis et enregistrés</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Copy as link</source>
        <translation>&amp;Copier comme lien</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Nom du filtre « %1 » :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Le filtre « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Others can paste it into their filter field.</source>
        <translation>Le lien est dans le presse-papiers. D’autres peuvent le coller dans leur champ de filtre.</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Importer des filtres</translation>
    </message>
    <message>
        <source>Filters (*.json)</source>
        <translation>Filtres (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) were imported.</source>
        <translation>
            <numerusform>%n filtre a été importé.</numerusform>
            <numerusform>%n filtres ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>Exporter les filtres</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>Pages::AuditPage</name>
    <message>
        <source>Filter of the security log</source>
        <translation>Filtre du journal de sécurité</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En d&amp;irect</translation>
    </message>
    <message>
        <source>Show new records as they come</source>
        <translation>Afficher les nouveaux enregistrements dès leur arrivée</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Let the records stand; go on with those that came meanwhile</source>
        <translation>Laisser les enregistrements en place ; reprendre avec ceux arrivés entre-temps</translation>
    </message>
    <message>
        <source>Jump to the &amp;newest</source>
        <translation>Aller au plus &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>C&amp;hemins</translation>
    </message>
    <message>
        <source>Paths of objects instead of their numbers</source>
        <translation>Chemins des objets au lieu de leurs numéros</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>The record in full (F4)</source>
        <translation>L’enregistrement en entier (F4)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check that no record was changed or removed</source>
        <translation>Vérifier qu’aucun enregistrement n’a été modifié ou supprimé</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Shown records…</source>
        <translation>Enregistrements &amp;affichés…</translation>
    </message>
    <message>
        <source>S&amp;elected records…</source>
        <translation>Enregistrements &amp;choisis…</translation>
    </message>
    <message>
        <source>&amp;Everything that fits the filter…</source>
        <translation>&amp;Tout ce qui correspond au filtre…</translation>
    </message>
    <message>
        <source>The command cannot say all of this filter: it shows more.</source>
        <translation>La commande ne peut pas exprimer tout ce filtre : elle montre davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n enregistrement affiché</numerusform>
            <numerusform>%n enregistrements affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records a second, one of %2 is shown</source>
        <translation>%1 enregistrements par seconde, un sur %2 est affiché</translation>
    </message>
    <message>
        <source>following the log</source>
        <translation>suit le journal</translation>
    </message>
    <message>
        <source>searching, down to record %1</source>
        <translation>recherche, jusqu’à l’enregistrement %1</translation>
    </message>
    <message>
        <source>no more can be shown: narrow the filter, or export everything that fits it</source>
        <translation>on ne peut pas en afficher plus : resserrez le filtre, ou exportez tout ce qui lui correspond</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>c’est tout</translation>
    </message>
    <message>
        <source>scroll down for older ones</source>
        <translation>faites défiler vers le bas pour les plus anciens</translation>
    </message>
    <message>
        <source>Audit logging is off on this server. It begins when the option audit_log_enabled is changed and the server is started again.</source>
        <translation>Le journal de sécurité est désactivé sur ce serveur. Il commence une fois l’option audit_log_enabled modifiée et le serveur redémarré.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>The server writes the lines of its security log, but keeps no records that can be searched here. They are kept from when the option audit_trail is changed and the server is started again.</source>
        <translation>Le serveur écrit les lignes de son journal de sécurité, mais ne conserve pas d’enregistrements que l’on pourrait fouiller ici. Il les conserve une fois l’option audit_trail modifiée et le serveur redémarré.</translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation>Aucun enregistrement ne correspond.</translation>
    </message>
    <message>
        <source>Widen the range to 7 days</source>
        <translation>Élargir la période à 7 jours</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Il n’y a pas encore d’enregistrements.</translation>
    </message>
    <message>
        <source>The records up to number %1</source>
        <translation>Les enregistrements jusqu’au numéro %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the &amp;line of the log</source>
        <translation>Copier la &amp;ligne du journal</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Tout afficher de cet &amp;utilisateur</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Tout afficher de cette &amp;adresse</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Tout afficher sur cet &amp;objet</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Tout afficher de cette sessio&amp;n</translation>
    </message>
</context>
<context>
    <name>Pages::AuditRange</name>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De :</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Jusqu’à :</translation>
    </message>
</context>
<context>
    <name>Pages::AuditStrip</name>
    <message>
        <source>Records over time</source>
        <translation>Enregistrements dans le temps</translation>
    </message>
    <message>
        <source>Drag over a range to see it alone.</source>
        <translation>Faites glisser sur une plage pour ne voir qu’elle.</translation>
    </message>
    <message>
        <source>%1 – %2: records %3, of these shown %4, refused or failed %5</source>
        <translation>%1 – %2 : %3 enregistrements, dont %4 affichés, %5 refusés ou échoués</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Pages::AuditTable</name>
    <message>
        <source>Records of the security log</source>
        <translation>Enregistrements du journal de sécurité</translation>
    </message>
    <message>
        <source>So many records can only be sorted by time.</source>
        <translation>Autant d’enregistrements ne peuvent être triés que par heure.</translation>
    </message>
</context>
<context>
    <name>Pages::AuditWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>Records written: %1</source>
        <translation>Enregistrements écrits : %1</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>Enregistrements vérifiés : %1</translation>
    </message>
    <message>
        <source>The log could not be checked: %1</source>
        <translation>Le journal n’a pas pu être vérifié : %1</translation>
    </message>
    <message>
        <source>Checking the chain of records…</source>
        <translation>Vérification de la chaîne des enregistrements…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter les enregistrements</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n record(s).</source>
        <translation>
            <numerusform>%1 a %n enregistrement.</numerusform>
            <numerusform>%1 a %n enregistrements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ChartPane</name>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <source>&amp;Values as a table</source>
        <translation>Valeurs en &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Threshold…</source>
        <translation>&amp;Seuil…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation>Copier &amp;les valeurs</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en SV&amp;G…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save values as CS&amp;V…</source>
        <translation>Enregistrer les valeurs en CS&amp;V…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save values as &amp;JSON…</source>
        <translation>Enregistrer les valeurs en &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation>Menu du graphique %1</translation>
    </message>
    <message>
        <source>Whole page, values, threshold, export</source>
        <translation>Page entière, valeurs, seuil, exportation</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this many MiB; 0 draws none:</source>
        <translation>Tracer une ligne dans %1 à ce nombre de MiB ; 0 n’en trace aucune :</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this value; 0 draws none:</source>
        <translation>Tracer une ligne dans %1 à cette valeur ; 0 n’en trace aucune :</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>Pages::CheckRow</name>
    <message>
        <source>Why it is checked:</source>
        <translation>Pourquoi cette vérification :</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Hide why this is checked</source>
        <translation>Masquer le pourquoi de cette vérification</translation>
    </message>
    <message>
        <source>Show why this is checked</source>
        <translation>Afficher le pourquoi de cette vérification</translation>
    </message>
    <message>
        <source>Effect of a problem:</source>
        <translation>Effet d’un problème :</translation>
    </message>
</context>
<context>
    <name>Pages::ConfigurationPage</name>
    <message>
        <source>Search options</source>
        <translation>Rechercher des options</translation>
    </message>
    <message>
        <source>Search options by any text</source>
        <translation>Rechercher des options par un texte quelconque</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Service :</translation>
    </message>
    <message>
        <source>This service has no options.</source>
        <translation>Ce service n’a pas d’options.</translation>
    </message>
    <message>
        <source>Options and history</source>
        <translation>Options et historique</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Options of the service</source>
        <translation>Options du service</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>&amp;Examiner et appliquer…</translation>
    </message>
    <message>
        <source>The changes that were not applied were discarded.</source>
        <translation>Les modifications non appliquées ont été abandonnées.</translation>
    </message>
    <message>
        <source>Apply or discard the changes before you go to another service.</source>
        <translation>Appliquez ou abandonnez les modifications avant de passer à un autre service.</translation>
    </message>
    <message>
        <source>Some values are not valid yet.</source>
        <translation>Certaines valeurs ne sont pas encore valides.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not valid.</source>
        <translation>
            <numerusform>%n valeur n’est pas valide.</numerusform>
            <numerusform>%n valeurs ne sont pas valides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by reload</source>
        <translation>
            <numerusform>%n par rechargement</numerusform>
            <numerusform>%n par rechargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a restart</source>
        <translation>
            <numerusform>%n après un redémarrage</numerusform>
            <numerusform>%n après un redémarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>The service would not start with its present files.</source>
        <translation>Le service ne démarrerait pas avec ses fichiers actuels.</translation>
    </message>
    <message>
        <source>A configuration file was changed since the service loaded it.</source>
        <translation>Un fichier de configuration a été modifié depuis que le service l’a chargé.</translation>
    </message>
    <message>
        <source>The files were like that already.</source>
        <translation>Les fichiers étaient déjà ainsi.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Appliqué.</translation>
    </message>
    <message>
        <source>Configuration of %1 changed (version %2)</source>
        <translation>Configuration de %1 modifiée (version %2)</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Retour à la version %1</translation>
    </message>
    <message>
        <source>Put it back anyway</source>
        <translation>Rétablir quand même</translation>
    </message>
    <message>
        <source>Version %1 was not put back: %2</source>
        <translation>La version %1 n’a pas été rétablie : %2</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Revenir à maintenant</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardPage</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>This server tells no statistics.</source>
        <translation>Ce serveur ne donne pas de statistiques.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Paused %1, %n sample(s) waiting</source>
        <translation>
            <numerusform>En pause depuis %1, %n mesure en attente</numerusform>
            <numerusform>En pause depuis %1, %n mesures en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::EndSessionsDialog</name>
    <message>
        <source>End sessions</source>
        <translation>Terminer des sessions</translation>
    </message>
    <message>
        <source>Told to the user, and written into the audit log</source>
        <translation>Communiqué à l’utilisateur et écrit dans le journal de sécurité</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison :</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>Terminer %n session</numerusform>
            <numerusform>Terminer %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sessions qui seront terminées</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · session %4</source>
        <translation>%1 · %2 · %3 · session %4</translation>
    </message>
</context>
<context>
    <name>Pages::FilterBar</name>
    <message>
        <source>Deleted between</source>
        <translation>Supprimé entre</translation>
    </message>
    <message>
        <source>Find in subject, sender, folder</source>
        <translation>Chercher dans l’objet, l’expéditeur, le dossier</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>First day of deletion</source>
        <translation>Premier jour de suppression</translation>
    </message>
    <message>
        <source>Last day of deletion</source>
        <translation>Dernier jour de suppression</translation>
    </message>
</context>
<context>
    <name>Pages::HealthPage</name>
    <message>
        <source>There is nothing to check.</source>
        <translation>Il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation>&amp;Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Also checks the chain of the security log and counts the deleted items. That takes the server some time and is noted in its security log.</source>
        <translation>Vérifie aussi la chaîne du journal de sécurité et compte les éléments supprimés. Cela prend du temps au serveur et est noté dans son journal de sécurité.</translation>
    </message>
    <message>
        <source>The comparison could not be started: %1</source>
        <translation>La comparaison n’a pas pu être lancée : %1</translation>
    </message>
</context>
<context>
    <name>Pages::HistoryPane</name>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versions de la configuration</translation>
    </message>
    <message>
        <source>Comparison of versions</source>
        <translation>Comparaison de versions</translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>There is no version of this configuration yet. The first change makes one.</source>
        <translation>Il n’y a pas encore de version de cette configuration. La première modification en crée une.</translation>
    </message>
    <message>
        <source>Choose one version to put it back.</source>
        <translation>Choisissez une version pour la rétablir.</translation>
    </message>
    <message>
        <source>Choose one version to compare it with the present files, or two to compare them.</source>
        <translation>Choisissez une version pour la comparer aux fichiers actuels, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>The versions could not be compared: %1</source>
        <translation>Les versions n’ont pas pu être comparées : %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImapCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>This is no mail server: it sends lines without an end.</source>
        <translation>Ce n’est pas un serveur de courrier : il envoie des lignes sans fin.</translation>
    </message>
    <message>
        <source>The server does not greet as a mail server: %1</source>
        <translation>Le serveur n’accueille pas comme un serveur de courrier : %1</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>Le serveur refuse : %1</translation>
    </message>
    <message>
        <source>The server does not begin to encrypt: %1</source>
        <translation>Le serveur ne commence pas à chiffrer : %1</translation>
    </message>
    <message>
        <source>The login was refused: %1</source>
        <translation>La connexion a été refusée : %1</translation>
    </message>
    <message>
        <source>%1 has logged in by IMAP.</source>
        <translation>%1 s’est connecté par IMAP.</translation>
    </message>
    <message>
        <source>The server does not encrypt here; the password was not sent. Use the port with TLS.</source>
        <translation>Le serveur ne chiffre pas ici ; le mot de passe n’a pas été envoyé. Utilisez le port avec TLS.</translation>
    </message>
    <message>
        <source>The server allows no login here.</source>
        <translation>Le serveur ne permet aucune connexion ici.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>La connexion a échoué : %1</translation>
    </message>
    <message>
        <source>The certificate is not trusted, the password was not sent: %1</source>
        <translation>Le certificat n’est pas de confiance, le mot de passe n’a pas été envoyé : %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImportDialog</name>
    <message>
        <source>Users of the file</source>
        <translation>Utilisateurs du fichier</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns: login, fullname, email, password, company, admin. Nothing is made before you have seen every line.</source>
        <translation>Un fichier CSV dont la première ligne nomme les colonnes : login, fullname, email, password, company, admin. Rien n’est créé avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>le fichier dépasse 16 MiB</translation>
    </message>
    <message numerus="yes">
        <source>Make %n user(s)</source>
        <translation>
            <numerusform>Créer %n utilisateur</numerusform>
            <numerusform>Créer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made, %2 not: see the last column.</source>
        <translation>%1 créés, %2 non : voir la dernière colonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n utilisateur a été créé.</numerusform>
            <numerusform>%n utilisateurs ont été créés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ItemsView</name>
    <message>
        <source>Deleted items</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Export as files…</source>
        <translation>&amp;Exporter en fichiers…</translation>
    </message>
    <message>
        <source>Writes each chosen message into a file of a folder</source>
        <translation>Écrit chaque message choisi dans un fichier d’un dossier</translation>
    </message>
    <message>
        <source>Removes the chosen items for good</source>
        <translation>Retire définitivement les éléments choisis</translation>
    </message>
    <message>
        <source>Restore this &amp;folder…</source>
        <translation>Restaurer ce &amp;dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen (%1).</source>
        <translation>
            <numerusform>%n élément est choisi (%1).</numerusform>
            <numerusform>%n éléments sont choisis (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Nothing in this folder is deleted.</source>
        <translation>Rien n’est supprimé dans ce dossier.</translation>
    </message>
    <message>
        <source>Only the first %1 items are shown.</source>
        <translation>Seuls les %1 premiers éléments sont affichés.</translation>
    </message>
    <message>
        <source>Select &amp;all %1</source>
        <translation>&amp;Tout sélectionner (%1)</translation>
    </message>
    <message>
        <source>Select &amp;all %1 matching</source>
        <translation>&amp;Tout sélectionner (%1 trouvés)</translation>
    </message>
    <message>
        <source>A restore is running.</source>
        <translation>Une restauration est en cours.</translation>
    </message>
    <message>
        <source>Brings the chosen items back</source>
        <translation>Récupère les éléments choisis</translation>
    </message>
    <message>
        <source>P&amp;urge selected…</source>
        <translation>P&amp;urger la sélection…</translation>
    </message>
</context>
<context>
    <name>Pages::NewPersonDialog</name>
    <message>
        <source>New user, group or company</source>
        <translation>Nouvel utilisateur, groupe ou société</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Magasin partagé</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de distribution</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>N&amp;om complet :</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>&amp;Société :</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
</context>
<context>
    <name>Pages::OptionPane</name>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Revenir à la valeur par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Take the change back</source>
        <translation>Annule&amp;r la modification</translation>
    </message>
    <message>
        <source>Choose an option on the left to change it.</source>
        <translation>Choisissez une option à gauche pour la modifier.</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Non valide : %1</translation>
    </message>
    <message>
        <source>Read-only: it names a program to run, and is changed in the service&apos;s file and nowhere else.</source>
        <translation>Lecture seule : elle nomme un programme à exécuter et n’est modifiée que dans le fichier du service.</translation>
    </message>
    <message>
        <source>Reload: a change is in force as soon as it is applied.</source>
        <translation>Rechargement : une modification est en vigueur dès qu’elle est appliquée.</translation>
    </message>
    <message>
        <source>Restart: a change is written into the file, and is in force after the service was restarted.</source>
        <translation>Redémarrage : une modification est écrite dans le fichier et est en vigueur après le redémarrage du service.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>In force: %1
In the file: %2
Default: %3
Kind: %4</source>
        <translation>En vigueur : %1
Dans le fichier : %2
Par défaut : %3
Type : %4</translation>
    </message>
</context>
<context>
    <name>Pages::OrphansDialog</name>
    <message>
        <source>Orphaned stores</source>
        <translation>Magasins orphelins</translation>
    </message>
    <message>
        <source>Give to this user</source>
        <translation>Donner à cet utilisateur</translation>
    </message>
    <message>
        <source>Remove by the next purge…</source>
        <translation>Retirer à la prochaine purge…</translation>
    </message>
    <message>
        <source>Every store belongs to somebody.</source>
        <translation>Chaque magasin appartient à quelqu’un.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Login of the user who gets the store</source>
        <translation>Identifiant de l’utilisateur qui reçoit le magasin</translation>
    </message>
    <message numerus="yes">
        <source>The next purge removes the store of %1 with %n item(s); nobody can bring it back then.</source>
        <translation>
            <numerusform>La prochaine purge retire le magasin de %1 avec %n élément ; personne ne pourra alors le récupérer.</numerusform>
            <numerusform>La prochaine purge retire le magasin de %1 avec %n éléments ; personne ne pourra alors le récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>Pages::OutOfOfficeForm</name>
    <message>
        <source>The out-of-office settings were changed.</source>
        <translation>Les réglages d’absence ont été modifiés.</translation>
    </message>
    <message>
        <source>&amp;Answer messages while I am away</source>
        <translation>&amp;Répondre aux messages pendant mon absence</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>O&amp;bjet :</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte :</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>Pages::OwnPage</name>
    <message>
        <source>What is yours</source>
        <translation>Ce qui est à vous</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Dossiers partagés</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Quota and account</source>
        <translation>Quota et compte</translation>
    </message>
</context>
<context>
    <name>Pages::PeoplePage</name>
    <message>
        <source>Users, groups and companies</source>
        <translation>Utilisateurs, groupes et sociétés</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Il n’y a pas encore d’utilisateurs.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nouvel utilisateur…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in users, groups and companies</source>
        <translation>Rechercher parmi les utilisateurs, groupes et sociétés</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Orphaned stores…</source>
        <translation>Magasins orphelins…</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Takes over what has changed in LDAP or the system&apos;s accounts (kopano-admin --sync).</source>
        <translation>Reprend ce qui a changé dans LDAP ou dans les comptes du système (kopano-admin --sync).</translation>
    </message>
    <message>
        <source>Only for system administrators.</source>
        <translation>Réservé aux administrateurs système.</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>Delete the user %1? The store stays as an orphan and can be given to somebody else.</source>
        <translation>Supprimer l’utilisateur %1 ? Le magasin reste orphelin et peut être donné à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>%n utilisateur a été créé.</numerusform>
            <numerusform>%n utilisateurs ont été créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users were synchronized.</source>
        <translation>Les utilisateurs ont été synchronisés.</translation>
    </message>
</context>
<context>
    <name>Pages::PreviewPane</name>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Choisissez un élément pour l’examiner.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 was deleted with %n messages in it; it is restored as a whole.</source>
        <translation>
            <numerusform>Le dossier %1 a été supprimé avec %n message ; il est restauré en entier.</numerusform>
            <numerusform>Le dossier %1 a été supprimé avec %n messages ; il est restauré en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is HTML; only its text is shown, and nothing of it is fetched.</source>
        <translation>Ce message est en HTML ; seul son texte est affiché, et rien n’en est téléchargé.</translation>
    </message>
    <message>
        <source>This message is long; only its beginning is shown.</source>
        <translation>Ce message est long ; seul son début est affiché.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PurgeDialog</name>
    <message>
        <source>Purge chosen items</source>
        <translation>Purger les éléments choisis</translation>
    </message>
    <message>
        <source>Purge deleted items</source>
        <translation>Purger les éléments supprimés</translation>
    </message>
    <message>
        <source>1. What</source>
        <translation>1. Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the store %1 are chosen.</source>
        <translation>
            <numerusform>%n élément du magasin %1 est choisi.</numerusform>
            <numerusform>%n éléments du magasin %1 sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Compter</translation>
    </message>
    <message>
        <source>Counts what would be removed, and removes nothing</source>
        <translation>Compte ce qui serait retiré, et ne retire rien</translation>
    </message>
    <message>
        <source>Days that deleted items are kept</source>
        <translation>Jours de conservation des éléments supprimés</translation>
    </message>
    <message>
        <source>Items that were deleted more than this many &amp;days ago:</source>
        <translation>Éléments supprimés il y a plus de ce nombre de &amp;jours :</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>0 days: everything that is deleted, also what was deleted just now.</source>
        <translation>0 jour : tout ce qui est supprimé, même à l’instant.</translation>
    </message>
    <message>
        <source>2. Confirm</source>
        <translation>2. Confirmer</translation>
    </message>
    <message>
        <source>What is purged cannot be brought back.</source>
        <translation>Ce qui est purgé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>There is a &amp;backup, or none is needed</source>
        <translation>Il y a une &amp;sauvegarde, ou il n’en faut pas</translation>
    </message>
    <message>
        <source>The server&apos;s clock has &amp;jumped, and is right now</source>
        <translation>L’&amp;horloge du serveur a sauté, et est juste maintenant</translation>
    </message>
    <message>
        <source>Name of the server, as confirmation</source>
        <translation>Nom du serveur, pour confirmation</translation>
    </message>
    <message>
        <source>Progress of the purge</source>
        <translation>Progression de la purge</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Purger</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stops after the present step; what is purged by then is gone</source>
        <translation>S’arrête après l’étape en cours ; ce qui est purgé jusque-là est perdu</translation>
    </message>
    <message>
        <source>Count first; then the name of the server is asked for.</source>
        <translation>Comptez d’abord ; le nom du serveur est demandé ensuite.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server, %1, to purge all of this:</source>
        <translation>Saisissez le &amp;nom du serveur, %1, pour purger tout cela :</translation>
    </message>
    <message>
        <source>Count and confirm first.</source>
        <translation>Comptez et confirmez d’abord.</translation>
    </message>
</context>
<context>
    <name>Pages::PurgeScopeBox</name>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Lequel :</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>Tout le serveur</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Un magasin</translation>
    </message>
    <message>
        <source>&amp;Purge:</source>
        <translation>&amp;Purger :</translation>
    </message>
    <message>
        <source>What is purged</source>
        <translation>Ce qui est purgé</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>One company</source>
        <translation>Une société</translation>
    </message>
</context>
<context>
    <name>Pages::QueuePage</name>
    <message>
        <source>Counters of the spooler</source>
        <translation>Compteurs du spooler</translation>
    </message>
    <message>
        <source>The spooler is connected but counts nothing.</source>
        <translation>Le spooler est connecté mais ne compte rien.</translation>
    </message>
    <message>
        <source>No spooler is connected to this server, so nothing can be told about an outgoing queue. Mail is sent by the spooler; see whether it runs.</source>
        <translation>Aucun spooler n’est connecté à ce serveur, on ne peut donc rien dire d’une file d’attente sortante. Le spooler envoie le courrier ; voyez s’il tourne.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Afficher les services</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePage</name>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>&amp;Magasin :</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Purger…</translation>
    </message>
    <message>
        <source>There are no stores that you may look into.</source>
        <translation>Il n’y a pas de magasin que vous ayez le droit d’examiner.</translation>
    </message>
    <message>
        <source>Remove old deleted items of all stores for good</source>
        <translation>Retirer définitivement les anciens éléments supprimés de tous les magasins</translation>
    </message>
    <message>
        <source>Only system administrators may purge.</source>
        <translation>Seuls les administrateurs système peuvent purger.</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePane</name>
    <message>
        <source>Folders that items were deleted from</source>
        <translation>Dossiers d’où des éléments ont été supprimés</translation>
    </message>
    <message>
        <source>Nothing in this store is deleted that could be restored.</source>
        <translation>Rien de supprimé dans ce magasin ne pourrait être restauré.</translation>
    </message>
    <message numerus="yes">
        <source>The server removes what was deleted for good after %n days.</source>
        <translation>
            <numerusform>Le serveur retire définitivement ce qui a été supprimé après %n jour.</numerusform>
            <numerusform>Le serveur retire définitivement ce qui a été supprimé après %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Choisissez un élément pour l’examiner.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen.</source>
        <translation>
            <numerusform>%n élément est choisi.</numerusform>
            <numerusform>%n éléments sont choisis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RestoreDialog</name>
    <message>
        <source>To the folder that each was &amp;deleted from</source>
        <translation>Dans le &amp;dossier d’où chacun a été supprimé</translation>
    </message>
    <message>
        <source>All into &amp;one folder:</source>
        <translation>Tous dans &amp;un dossier :</translation>
    </message>
    <message>
        <source>Restore deleted items</source>
        <translation>Restaurer des éléments supprimés</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Dossier de restauration</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>A folder whose name is taken gets a number behind it; messages never replace others.</source>
        <translation>Un dossier dont le nom est pris reçoit un numéro à la fin ; les messages n’en remplacent jamais d’autres.</translation>
    </message>
</context>
<context>
    <name>Pages::RestoreFlow</name>
    <message numerus="yes">
        <source>%n restored items are deleted again.</source>
        <translation>
            <numerusform>%n élément restauré est de nouveau supprimé.</numerusform>
            <numerusform>%n éléments restaurés sont de nouveau supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were restored.</source>
        <translation>
            <numerusform>%n élément a été restauré.</numerusform>
            <numerusform>%n éléments ont été restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 éléments ont été restaurés, %2 non.</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Afficher chacun</translation>
    </message>
    <message>
        <source>Folder to write the messages into</source>
        <translation>Dossier où écrire les messages</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written into files.</source>
        <translation>
            <numerusform>%n message a été écrit dans un fichier.</numerusform>
            <numerusform>%n messages ont été écrits dans des fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n n’a pas pu être écrit.</numerusform>
            <numerusform>%n n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ResultsDialog</name>
    <message>
        <source>Result of the restore</source>
        <translation>Résultat de la restauration</translation>
    </message>
    <message>
        <source>Result of each item</source>
        <translation>Résultat de chaque élément</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation>&amp;Réessayer ceux qui ont échoué</translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 éléments ont été restaurés, %2 non.</translation>
    </message>
</context>
<context>
    <name>Pages::ReviewDialog</name>
    <message>
        <source>What changes in the files</source>
        <translation>Ce qui change dans les fichiers</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed in the files meanwhile, and apply</source>
        <translation>&amp;Garder ce qui a été modifié entre-temps dans les fichiers, et appliquer</translation>
    </message>
    <message>
        <source>&amp;Apply and reload</source>
        <translation>&amp;Appliquer et recharger</translation>
    </message>
    <message>
        <source>Review changes of %1</source>
        <translation>Examiner les modifications de %1</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Les fichiers restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by reload</source>
        <translation>
            <numerusform>%n modification par rechargement</numerusform>
            <numerusform>%n modifications par rechargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after a restart</source>
        <translation>
            <numerusform>%n modification après un redémarrage</numerusform>
            <numerusform>%n modifications après un redémarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Commentaire :</translation>
    </message>
    <message>
        <source>The service looks at the changes…</source>
        <translation>Le service examine les modifications…</translation>
    </message>
    <message>
        <source>The service could not look at the changes: %1</source>
        <translation>Le service n’a pas pu examiner les modifications : %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>The service refuses these changes.</source>
        <translation>Le service refuse ces modifications.</translation>
    </message>
    <message>
        <source>The service accepts these changes.</source>
        <translation>Le service accepte ces modifications.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was written.</source>
        <translation>Quelqu’un d’autre a modifié la configuration entre-temps. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The changes were not applied: %1</source>
        <translation>Les modifications n’ont pas été appliquées : %1</translation>
    </message>
</context>
<context>
    <name>Pages::ServicesPage</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search the log; Enter goes to the next line</source>
        <translation>Rechercher dans le journal ; Entrée va à la ligne suivante</translation>
    </message>
    <message>
        <source>Log, from this &amp;level on:</source>
        <translation>Journal, à partir de ce &amp;niveau :</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>Il n’y a pas de services.</translation>
    </message>
    <message>
        <source>No line of the log has this text.</source>
        <translation>Aucune ligne du journal n’a ce texte.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Journal du service</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>This service is not connected to the server.</source>
        <translation>Ce service n’est pas connecté au serveur.</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>Re&amp;démarrer…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>Dé&amp;marrer…</translation>
    </message>
    <message>
        <source>The service has logged nothing at this level.</source>
        <translation>Le service n’a rien écrit à ce niveau.</translation>
    </message>
    <message>
        <source>Choose a service that is connected to see its log.</source>
        <translation>Choisissez un service connecté pour voir son journal.</translation>
    </message>
    <message>
        <source>%1 did not reload; nothing changed.</source>
        <translation>%1 n’a pas rechargé ; rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 a relu sa configuration.</translation>
    </message>
    <message>
        <source>Services are started and stopped by systemd, not from here. Run this command as root: %1</source>
        <translation>Les services sont démarrés et arrêtés par systemd, pas d’ici. Exécutez cette commande en tant que root : %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Le journal a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Le journal n’a pas été enregistré : %1</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>Arrê&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Configure</source>
        <translation>&amp;Configurer</translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation>Enregistrer le &amp;journal…</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPage</name>
    <message>
        <source>Groups of sessions</source>
        <translation>Groupes de sessions</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Terminer la session…</translation>
    </message>
    <message>
        <source>End all of the &amp;user…</source>
        <translation>Tout terminer de l’&amp;utilisateur…</translation>
    </message>
    <message>
        <source>End all from the a&amp;ddress…</source>
        <translation>Tout terminer de l’a&amp;dresse…</translation>
    </message>
    <message>
        <source>Show in the &amp;audit log</source>
        <translation>Afficher dans le &amp;journal de sécurité</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter sessions by any text</source>
        <translation>Filtrer les sessions par un texte quelconque</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Grouper les sessions</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Chaque session</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Par programme</translation>
    </message>
    <message>
        <source>There is only this administrator&apos;s session.</source>
        <translation>Il n’y a que la session de cet administrateur.</translation>
    </message>
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
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>End the selected sessions (Del)</source>
        <translation>Terminer les sessions sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Sélectionnez les sessions à terminer.</translation>
    </message>
    <message>
        <source>One&apos;s own session, connections of SYSTEM and what is over already cannot be ended.</source>
        <translation>Sa propre session, les connexions de SYSTEM et ce qui est déjà fini ne peuvent pas être terminés.</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Ces sessions seront terminées. Ce qu’elles exécutent est interrompu.</translation>
    </message>
    <message>
        <source>All sessions of %1 will be ended. What they have running is broken off.</source>
        <translation>Toutes les sessions de %1 seront terminées. Ce qu’elles exécutent est interrompu.</translation>
    </message>
    <message>
        <source>All sessions from %1 will be ended. What they have running is broken off.</source>
        <translation>Toutes les sessions depuis %1 seront terminées. Ce qu’elles exécutent est interrompu.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n session a été terminée.</numerusform>
            <numerusform>%n sessions ont été terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 sessions ont été terminées, %2 non : %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPane</name>
    <message>
        <source>Where you are logged in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>You are not logged in anywhere.</source>
        <translation>Vous n’êtes connecté nulle part.</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Terminer la session…</translation>
    </message>
    <message>
        <source>End all &amp;others…</source>
        <translation>Terminer toutes les &amp;autres…</translation>
    </message>
    <message>
        <source>Ends every session but the one of this window</source>
        <translation>Termine chaque session sauf celle de cette fenêtre</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Ces sessions seront terminées. Ce qu’elles exécutent est interrompu.</translation>
    </message>
    <message>
        <source>All your sessions but this one will be ended. What they have running is broken off.</source>
        <translation>Toutes vos sessions sauf celle-ci seront terminées. Ce qu’elles exécutent est interrompu.</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Terminer les sessions sélectionnées</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Sélectionnez les sessions à terminer.</translation>
    </message>
    <message>
        <source>The session of this window, and those by which somebody else acts as you, stay.</source>
        <translation>La session de cette fenêtre reste, ainsi que celles par lesquelles quelqu’un d’autre agit en votre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>%n session a été terminée.</numerusform>
            <numerusform>%n sessions ont été terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 sessions ont été terminées, %2 non : %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>Pages::SharingPane</name>
    <message>
        <source>Shared folders</source>
        <translation>Dossiers partagés</translation>
    </message>
    <message>
        <source>You share no folder with anybody yet.
Choose a folder and a name below.</source>
        <translation>Vous ne partagez encore aucun dossier.
Choisissez ci-dessous un dossier et un nom.</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Partager un dossier</translation>
    </message>
    <message>
        <source>login, group or Everyone</source>
        <translation>identifiant, groupe ou Everyone</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Par&amp;tager</translation>
    </message>
    <message>
        <source>Share no &amp;longer</source>
        <translation>Ne &amp;plus partager</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>&amp;Avec :</translation>
    </message>
    <message>
        <source>&amp;May:</source>
        <translation>Pe&amp;ut :</translation>
    </message>
</context>
<context>
    <name>Pages::UserPane</name>
    <message>
        <source>The selected user, group or company</source>
        <translation>L’utilisateur, le groupe ou la société sélectionnés</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Identifiant :</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>&amp;Nom complet :</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail :</translation>
    </message>
    <message>
        <source>one address in each line</source>
        <translation>une adresse par ligne</translation>
    </message>
    <message>
        <source>A&amp;liases:</source>
        <translation>A&amp;lias :</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Shared store, nobody logs in</source>
        <translation>Magasin partagé, personne ne se connecte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Administrateur système</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type :</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrateur :</translation>
    </message>
    <message>
        <source>&amp;Hidden in address books</source>
        <translation>Mas&amp;qué dans les carnets d’adresses</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Nouveau mot de &amp;passe :</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>Show in the security log</source>
        <translation>Afficher dans le journal de sécurité</translation>
    </message>
    <message>
        <source>&amp;Own limits instead of the default</source>
        <translation>Limites &amp;propres au lieu de celles par défaut</translation>
    </message>
    <message>
        <source>For example 500 MiB, 2G or unlimited</source>
        <translation>Par exemple 500 MiB, 2G ou unlimited</translation>
    </message>
    <message>
        <source>&amp;Warning at:</source>
        <translation>A&amp;vertissement à :</translation>
    </message>
    <message>
        <source>&amp;Sending stops at:</source>
        <translation>L’&amp;envoi s’arrête à :</translation>
    </message>
    <message>
        <source>&amp;Full at:</source>
        <translation>P&amp;lein à :</translation>
    </message>
    <message>
        <source>Names separated by blanks, for example imap pop3. What stands in neither line is as the option disabled_features of the server says.</source>
        <translation>Noms séparés par des espaces, par exemple imap pop3. Ce qui n’est dans aucune des lignes suit l’option disabled_features du serveur.</translation>
    </message>
    <message>
        <source>Switched &amp;on:</source>
        <translation>&amp;Activées :</translation>
    </message>
    <message>
        <source>Switched o&amp;ff:</source>
        <translation>&amp;Désactivées :</translation>
    </message>
    <message>
        <source>Groups, delegates and others who act in this name</source>
        <translation>Groupes, délégués et autres qui agissent en ce nom</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>A user or a group</source>
        <translation>Un utilisateur ou un groupe</translation>
    </message>
    <message>
        <source>User or group to be added</source>
        <translation>Utilisateur ou groupe à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>La même chose en commande</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>The changes of %1 are not applied.</source>
        <translation>Les modifications de %1 ne sont pas appliquées.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Select a user, a group or a company.</source>
        <translation>Sélectionnez un utilisateur, un groupe ou une société.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In force: warning at %1, sending stops at %2, full at %3. The store has %4.</source>
        <translation>En vigueur : avertissement à %1, l’envoi s’arrête à %2, plein à %3. Le magasin contient %4.</translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation>Membre de %1</translation>
    </message>
    <message>
        <source>%1 may write in this name</source>
        <translation>%1 peut écrire en ce nom</translation>
    </message>
    <message>
        <source>%1 is a delegate</source>
        <translation>%1 est délégué</translation>
    </message>
    <message>
        <source>Out of office: answers are being sent</source>
        <translation>Absence : des réponses sont envoyées</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation>Liste de distribution %1</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Société %1</translation>
    </message>
    <message>
        <source>%1 sees its members</source>
        <translation>%1 voit ses membres</translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation>%1 l’administre</translation>
    </message>
    <message>
        <source>%1 receives copies of its users&apos; quota mails</source>
        <translation>%1 reçoit des copies des messages de quota de ses utilisateurs</translation>
    </message>
    <message>
        <source>%1 receives its quota mails</source>
        <translation>%1 reçoit ses messages de quota</translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <translation>Aucune relation.</translation>
    </message>
    <message>
        <source>%1 is no size; write for example 500 MiB, 2G or unlimited.</source>
        <translation>%1 n’est pas une taille ; écrivez par exemple 500 MiB, 2G ou unlimited.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Appliquer %n modification</numerusform>
            <numerusform>Appliquer %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 est maintenant dans %2.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 n’est plus dans %2.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>UserEdit</name>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>la valeur par défaut</translation>
    </message>
    <message>
        <source>warning at %1, sending stops at %2, full at %3</source>
        <translation>avertissement à %1, l’envoi s’arrête à %2, plein à %3</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>shared store</source>
        <translation>magasin partagé</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrateur système</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Features switched on</source>
        <translation>Fonctions activées</translation>
    </message>
    <message>
        <source>Features switched off</source>
        <translation>Fonctions désactivées</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Hidden in address books</source>
        <translation>Masqué dans les carnets d’adresses</translation>
    </message>
    <message>
        <source>Shown in address books</source>
        <translation>Affiché dans les carnets d’adresses</translation>
    </message>
    <message>
        <source>Answers to meeting requests</source>
        <translation>Réponses aux demandes de réunion</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The login is empty.</source>
        <translation>L’identifiant est vide.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>L’adresse e-mail n’a pas de @.</translation>
    </message>
    <message>
        <source>The limits have to grow: warning, end of sending, full.</source>
        <translation>Les limites doivent croître : avertissement, fin d’envoi, plein.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>admin is 0, 1 or 2</source>
        <translation>admin est 0, 1 ou 2</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Le fichier n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: login, fullname, email, password, company, admin.</source>
        <translation>La première ligne doit nommer les colonnes : login, fullname, email, password, company, admin.</translation>
    </message>
    <message>
        <source>The file has more than 10 000 users.</source>
        <translation>Le fichier a plus de 10 000 utilisateurs.</translation>
    </message>
    <message>
        <source>This login stands in the file twice.</source>
        <translation>Cet identifiant figure deux fois dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chart</name>
    <message>
        <source>%1: show %2</source>
        <translation>%1 : afficher %2</translation>
    </message>
    <message>
        <source>Show or hide %1; with Alt, show it alone</source>
        <translation>Afficher ou masquer %1 ; avec Alt, l’afficher seul</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1 : aucune valeur</translation>
    </message>
</context>
<context>
    <name>Widgets::ChartView</name>
    <message>
        <source>Threshold %1</source>
        <translation>Seuil %1</translation>
    </message>
</context>
<context>
    <name>Widgets::CommandLabel</name>
    <message>
        <source>Command:</source>
        <translation>Commande :</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>La commande qui fait la même chose</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>Widgets::Faces</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>This is as it was at %1: %2</source>
        <translation>État à %1 : %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>The filter is understood.</source>
        <translation>Le filtre est compris.</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Supprimer la condition %1</translation>
    </message>
</context>
<context>
    <name>Widgets::Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Widgets::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionEditor</name>
    <message>
        <source>milliseconds (as it is)</source>
        <translation>millisecondes (telles quelles)</translation>
    </message>
    <message>
        <source>minutes (as it is)</source>
        <translation>minutes (telles quelles)</translation>
    </message>
    <message>
        <source>hours (as it is)</source>
        <translation>heures (telles quelles)</translation>
    </message>
    <message>
        <source>days (as it is)</source>
        <translation>jours (tels quels)</translation>
    </message>
    <message>
        <source>seconds (as it is)</source>
        <translation>secondes (telles quelles)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
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
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>One entry in each line</source>
        <translation>Une entrée par ligne</translation>
    </message>
    <message>
        <source>Unchanged; type a new secret</source>
        <translation>Inchangé ; saisissez un nouveau secret</translation>
    </message>
</context>
<context>
    <name>Widgets::TableView</name>
    <message>
        <source>Low rows</source>
        <translation>Lignes compactes</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers Kopano servers: statistics, security log, deleted items, users, configuration.</source>
        <translation>Administre des serveurs Kopano : statistiques, journal de sécurité, éléments supprimés, utilisateurs, configuration.</translation>
    </message>
    <message>
        <source>Connects there: default:, file:///path or https://host:237/</source>
        <translation>S’y connecte : default:, file:///path ou https://host:237/</translation>
    </message>
    <message>
        <source>Shows the texts in this language (de, en, es, fr, nl); without it in the system&apos;s.</source>
        <translation>Affiche les textes dans cette langue (de, en, es, fr, nl) ; sans cette option, dans celle du système.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AuditFilter</name>
    <message>
        <source>There is no key “%1”. Put quotes around it to search for the text.</source>
        <translation>No existe la clave “%1”. Póngala entre comillas para buscar el texto.</translation>
    </message>
    <message>
        <source>A value is missing after the comma.</source>
        <translation>Falta un valor después de la coma.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>A limit of time has one value and a colon, and no minus before it.</source>
        <translation>Un límite de tiempo tiene un valor y dos puntos, sin signo menos delante.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1” aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Denied access</source>
        <translation>Accesos denegados</translation>
    </message>
    <message>
        <source>Delegate access</source>
        <translation>Accesos de delegados</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Suplantación</translation>
    </message>
    <message>
        <source>Acts of administrators</source>
        <translation>Actos de administradores</translation>
    </message>
    <message>
        <source>Starts and signals</source>
        <translation>Arranques y señales</translation>
    </message>
    <message>
        <source>This is no list of saved filters.</source>
        <translation>Esto no es una lista de filtros guardados.</translation>
    </message>
    <message>
        <source>A filter has no name.</source>
        <translation>Un filtro no tiene nombre.</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood: %2</source>
        <translation>No se entiende el filtro “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” no es ninguno de: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Examples: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</source>
        <translation>“%1” no es una hora. Ejemplos: -24h, 2026-11-22, 2026-11-22T15:04, 15:04, now.</translation>
    </message>
    <message>
        <source>“%1” is no network. Example: 10.0.0.0/8.</source>
        <translation>“%1” no es una red. Ejemplo: 10.0.0.0/8.</translation>
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
        <translation>nunca</translation>
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
        <translation>Actividades</translation>
    </message>
    <message>
        <source>What was done in this window</source>
        <translation>Lo que se ha hecho en esta ventana</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 – undone</source>
        <translation>%1 – deshecho</translation>
    </message>
</context>
<context>
    <name>Frame::CertificateDialog</name>
    <message>
        <source>The server shows another certificate</source>
        <translation>El servidor muestra otro certificado</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Este certificado no es de confianza</translation>
    </message>
    <message>
        <source>On the server this command prints the fingerprint:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</source>
        <translation>En el servidor, esta orden muestra la huella digital:
openssl x509 -in CERTIFICATE.pem -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>You have pinned another certificate for %1. Either the server has a new one, or somebody is between you and the server. Ask who runs it before you go on.</source>
        <translation>Usted ha fijado otro certificado para %1. O bien el servidor tiene uno nuevo, o alguien está entre usted y el servidor. Pregunte a quien lo administra antes de continuar.</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>El certificado</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Emitido para:</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <translation>Válido para:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Emitido por:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validez:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Cadena:</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint:</source>
        <translation>Huella digital SHA-256:</translation>
    </message>
    <message>
        <source>Pinned until now:</source>
        <translation>Fijado hasta ahora:</translation>
    </message>
    <message>
        <source>To replace the pinned certificate type the host&apos;s name, %1:</source>
        <translation>Para sustituir el certificado fijado, escriba el nombre del servidor, %1:</translation>
    </message>
    <message>
        <source>Replace the pin</source>
        <translation>Sustituir el certificado fijado</translation>
    </message>
    <message>
        <source>I have compared the fingerprint</source>
        <translation>He comparado la huella digital</translation>
    </message>
    <message>
        <source>Trust for this session</source>
        <translation>Confiar durante esta sesión</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Fijar este certificado</translation>
    </message>
</context>
<context>
    <name>Frame::CommandPalette</name>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>A page, an action, a user, an option or a filter</source>
        <translation>Una página, una acción, un usuario, una opción o un filtro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation>Opción de %1</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the saved servers</source>
        <translation>Buscar en los servidores guardados</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Servidores guardados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>file:///run/kopano/server.sock, https://host:237/ or default:</source>
        <translation>file:///run/kopano/server.sock, https://host:237/ o default:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Account of this computer (local socket)</source>
        <translation>Cuenta de este equipo (socket local)</translation>
    </message>
    <message>
        <source>&amp;Login by:</source>
        <translation>&amp;Iniciar sesión con:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring of the system</source>
        <translation>&amp;Recordar en el llavero del sistema</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is asked for each time.</source>
        <translation>Aquí no hay llavero: la contraseña se pide cada vez.</translation>
    </message>
    <message>
        <source>&amp;Key and certificate:</source>
        <translation>Clave y certi&amp;ficado:</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>Trusted aut&amp;horities:</source>
        <translation>A&amp;utoridades de confianza:</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>Archivo PEM; vacío: las del sistema</translation>
    </message>
    <message>
        <source>&amp;Color tag:</source>
        <translation>C&amp;olor:</translation>
    </message>
    <message>
        <source>Change nothing on this ser&amp;ver</source>
        <translation>No cambiar nada en este &amp;servidor</translation>
    </message>
    <message>
        <source>Forget the pin</source>
        <translation>Olvidar el certificado fijado</translation>
    </message>
    <message>
        <source>Pinned certificate:</source>
        <translation>Certificado fijado:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Connect – Kopano administration</source>
        <translation>Conectar – Administración de Kopano</translation>
    </message>
    <message>
        <source>No servers are saved yet.</source>
        <translation>Todavía no hay servidores guardados.</translation>
    </message>
    <message>
        <source>Connect to this computer</source>
        <translation>Conectar con este equipo</translation>
    </message>
    <message>
        <source>none; the certificate is checked as usual</source>
        <translation>ninguno; el certificado se comprueba como es habitual</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>Lists of servers (*.json)</source>
        <translation>Listas de servidores (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were added.</source>
        <translation>
            <numerusform>Se añadió %n servidor.</numerusform>
            <numerusform>Se añadieron %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exportar servidores</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The keyring has no password for this server: %1</source>
        <translation>El llavero no tiene contraseña para este servidor: %1</translation>
    </message>
    <message>
        <source>The server answers, and takes this login.</source>
        <translation>El servidor responde y acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation>La contraseña no se guardó: %1</translation>
    </message>
    <message>
        <source>You did not trust the certificate.</source>
        <translation>Usted no confió en el certificado.</translation>
    </message>
</context>
<context>
    <name>Frame::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Jobs of the server</source>
        <translation>Tareas del servidor</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>It stops after its present step; what is done stays done.</source>
        <translation>Se detiene después del paso actual; lo hecho, hecho queda.</translation>
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
        <translation>%1 – Administración de Kopano</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>La conexión ha vuelto.</translation>
    </message>
    <message>
        <source>connected as SYSTEM</source>
        <translation>conectado como SYSTEM</translation>
    </message>
    <message>
        <source>connected as %1</source>
        <translation>conectado como %1</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>logging in…</source>
        <translation>iniciando sesión…</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>The connection was lost at %1. What you see is as it was then; it is being tried again.</source>
        <translation>La conexión se perdió a las %1. Lo que ve es como era entonces; se está intentando de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot be reached; it is being tried again.</source>
        <translation>No se puede llegar al servidor; se está intentando de nuevo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>This page has changes that are not applied.</source>
        <translation>Esta página tiene cambios sin aplicar.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Cerrar y descartarlos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop refreshing (Space)</source>
        <translation>Dejar de actualizar (barra espaciadora)</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Find pages, actions, users, options and filters (Ctrl+K)</source>
        <translation>Buscar páginas, acciones, usuarios, opciones y filtros (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Set &amp;up the server…</source>
        <translation>&amp;Preparar el servidor…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>C&amp;errar la ventana</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>&amp;Buscar en la página</translation>
    </message>
    <message>
        <source>&amp;Details at the side</source>
        <translation>&amp;Detalles al lado</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Notices on the desktop</source>
        <translation>A&amp;visos en el escritorio</translation>
    </message>
    <message>
        <source>When the connection is lost, a job has ended or something at the server became worse</source>
        <translation>Cuando se pierde la conexión, termina una tarea o algo empeora en el servidor</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Filter of the security log</source>
        <translation>Filtro del registro de seguridad</translation>
    </message>
    <message>
        <source>This server has no users yet.</source>
        <translation>Este servidor todavía no tiene usuarios.</translation>
    </message>
    <message>
        <source>Set up the server…</source>
        <translation>Preparar el servidor…</translation>
    </message>
</context>
<context>
    <name>Frame::Notifier</name>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>The connection is being tried again.</source>
        <translation>Se está intentando conectar de nuevo.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Conectado de nuevo</translation>
    </message>
    <message>
        <source>The connection is there again.</source>
        <translation>La conexión ha vuelto.</translation>
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
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Elegir todas las filas</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras y cifras</translation>
    </message>
    <message>
        <source>Go to the next row with this text</source>
        <translation>Ir a la siguiente fila con este texto</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Mayús+clic en un título</translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation>Ordenar por una columna más</translation>
    </message>
    <message>
        <source>A to G</source>
        <translation>A a G</translation>
    </message>
    <message>
        <source>Sort the sessions by a column</source>
        <translation>Ordenar las sesiones por una columna</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Show or hide a column of the sessions</source>
        <translation>Mostrar u ocultar una columna de las sesiones</translation>
    </message>
    <message>
        <source>End the chosen sessions</source>
        <translation>Terminar las sesiones elegidas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Frame::TrayNotices</name>
    <message>
        <source>This desktop has no tray that shows notices.</source>
        <translation>Este escritorio no tiene una bandeja que muestre avisos.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>This program was built without a keyring.</source>
        <translation>Este programa se compiló sin llavero.</translation>
    </message>
</context>
<context>
    <name>Models::Assistant</name>
    <message numerus="yes">
        <source>There are %n company(ies).</source>
        <translation>
            <numerusform>Hay %n empresa.</numerusform>
            <numerusform>Hay %n empresas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n user(s).</source>
        <translation>
            <numerusform>Hay %n usuario.</numerusform>
            <numerusform>Hay %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a public store.</source>
        <translation>Hay un almacén público.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The company %1 was made.</source>
        <translation>Se creó la empresa %1.</translation>
    </message>
    <message>
        <source>A user needs a login and a password.</source>
        <translation>Un usuario necesita un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The user %1 was made.</source>
        <translation>Se creó el usuario %1.</translation>
    </message>
    <message>
        <source>The public store was made.</source>
        <translation>Se creó el almacén público.</translation>
    </message>
    <message>
        <source>Name the user whose inbox is looked at.</source>
        <translation>Indique el usuario cuya bandeja de entrada se mira.</translation>
    </message>
    <message>
        <source>This user has no inbox.</source>
        <translation>Este usuario no tiene bandeja de entrada.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s) in the inbox. Run the command on the server now, then look again.</source>
        <translation>
            <numerusform>Hay %n mensaje en la bandeja de entrada. Ejecute ahora la orden en el servidor y mire de nuevo.</numerusform>
            <numerusform>Hay %n mensajes en la bandeja de entrada. Ejecute ahora la orden en el servidor y mire de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message came: there are %n message(s) in the inbox now.</source>
        <translation>
            <numerusform>Llegó un mensaje: ahora hay %n mensaje en la bandeja de entrada.</numerusform>
            <numerusform>Llegó un mensaje: ahora hay %n mensajes en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet: there are still %n message(s) in the inbox.</source>
        <translation>
            <numerusform>Todavía no llegó nada: sigue habiendo %n mensaje en la bandeja de entrada.</numerusform>
            <numerusform>Todavía no llegó nada: sigue habiendo %n mensajes en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done before.</source>
        <translation>Hecho antes.</translation>
    </message>
</context>
<context>
    <name>Models::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Impersonator</source>
        <translation>Suplantador</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Suplantación</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <translation>Administración: %1</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Servidor iniciado</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Señal %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>spoofed</source>
        <translation>falsificado</translation>
    </message>
    <message>
        <source>Events cannot be written just now: %1</source>
        <translation>Ahora no se pueden escribir eventos: %1</translation>
    </message>
    <message>
        <source>Events that could not be written since the server started: %1.</source>
        <translation>Eventos que no se pudieron escribir desde el arranque del servidor: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Object number</source>
        <translation>Número de objeto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>Models::AuditVerify</name>
    <message>
        <source>Record %1: %2. It and the records after it cannot be trusted.</source>
        <translation>Registro %1: %2. No se puede confiar en él ni en los siguientes.</translation>
    </message>
    <message>
        <source>%1 records were checked: %2.</source>
        <translation>Se comprobaron %1 registros: %2.</translation>
    </message>
    <message>
        <source>%1 records, the chain is intact, signed checkpoints: %2.</source>
        <translation>%1 registros, la cadena está intacta, puntos de control firmados: %2.</translation>
    </message>
    <message>
        <source>Last signed checkpoint: record %1, %2.</source>
        <translation>Último punto de control firmado: registro %1, %2.</translation>
    </message>
</context>
<context>
    <name>Models::Catalogue</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Mean, waiting included</source>
        <translation>Media, con la espera</translation>
    </message>
    <message>
        <source>Mean of the work alone</source>
        <translation>Media del trabajo solo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>Age of the oldest (s)</source>
        <translation>Edad de la más antigua (s)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>System for the server</source>
        <translation>Sistema para el servidor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Connections with a login</source>
        <translation>Conexiones con sesión</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lecturas y escrituras</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Answered from the database</source>
        <translation>Respondidas por la base de datos</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>SQL statements</source>
        <translation>Sentencias SQL</translation>
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
        <translation>Sentencias SQL fallidas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Reads that wait</source>
        <translation>Lecturas en espera</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>Escrituras en espera</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Time of a commit</source>
        <translation>Duración de un commit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Cache hits</source>
        <translation>Aciertos de caché</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Inicio de sesión único</translation>
    </message>
    <message>
        <source>Local socket</source>
        <translation>Socket local</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Beginning and end of sessions</source>
        <translation>Comienzo y fin de sesiones</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzadas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Not used for too long</source>
        <translation>Sin uso demasiado tiempo</translation>
    </message>
    <message>
        <source>New connections</source>
        <translation>Conexiones nuevas</translation>
    </message>
    <message>
        <source>Size of all stores</source>
        <translation>Tamaño de todos los almacenes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Eliminados definitivamente</translation>
    </message>
    <message>
        <source>Messages and folders</source>
        <translation>Mensajes y carpetas</translation>
    </message>
    <message>
        <source>Files of large messages</source>
        <translation>Archivos de mensajes grandes</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Mail flow</source>
        <translation>Flujo de correo</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>Models::ConfigHistory</name>
    <message>
        <source>Changed outside</source>
        <translation>Cambiado desde fuera</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>Models::Configuration</name>
    <message>
        <source>This is no duration such as 300, 90s, 5m, 2h or 7d.</source>
        <translation>Esto no es una duración como 300, 90s, 5m, 2h o 7d.</translation>
    </message>
    <message>
        <source>This is no size such as 500, 64k, 20m or 1g.</source>
        <translation>Esto no es un tamaño como 500, 64k, 20m o 1g.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is finer than the unit of the option.</source>
        <translation>Esto es más fino que la unidad de la opción.</translation>
    </message>
    <message>
        <source>The smallest value is %1.</source>
        <translation>El valor más pequeño es %1.</translation>
    </message>
    <message>
        <source>The largest value is %1.</source>
        <translation>El valor más grande es %1.</translation>
    </message>
    <message>
        <source>A value is one line.</source>
        <translation>Un valor es una sola línea.</translation>
    </message>
    <message>
        <source>This option needs a value.</source>
        <translation>Esta opción necesita un valor.</translation>
    </message>
    <message>
        <source>This must be yes or no.</source>
        <translation>Debe ser yes o no.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Debe ser uno de: %1.</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, al menos %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>En vigor ahora: %1.</translation>
    </message>
    <message>
        <source>Waiting for a restart: %1.</source>
        <translation>A la espera de un reinicio: %1.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Espera un reinicio</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Entra en vigor con</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>Models::ConnectionAttempt</name>
    <message>
        <source>Only a local socket tells the server who you are: choose another way of login.</source>
        <translation>Solo un socket local le dice al servidor quién es usted: elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>A client certificate can only be shown over https.</source>
        <translation>Un certificado de cliente solo se puede mostrar por https.</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>socket local</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>El servidor no muestra ningún certificado.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>trusted for this session</source>
        <translation>de confianza durante esta sesión</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrador del sistema</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
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
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message numerus="yes">
        <source>one point every %n second(s)</source>
        <translation>
            <numerusform>un punto cada %n segundo</numerusform>
            <numerusform>un punto cada %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one point every %n minute(s)</source>
        <translation>
            <numerusform>un punto cada %n minuto</numerusform>
            <numerusform>un punto cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No values: not connected, or the server did not run</source>
        <translation>Sin valores: no había conexión o el servidor no estaba en marcha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Models::DashboardMarks</name>
    <message>
        <source>Purge</source>
        <translation>Purga</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuración cambiada</translation>
    </message>
    <message>
        <source>Start of the server</source>
        <translation>Arranque del servidor</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>Models::Health</name>
    <message numerus="yes">
        <source>%n check(s) found something at %1.</source>
        <translation>
            <numerusform>%n comprobación encontró algo a las %1.</numerusform>
            <numerusform>%n comprobaciones encontraron algo a las %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed at %1.</source>
        <translation>
            <numerusform>La %n comprobación se superó a las %1.</numerusform>
            <numerusform>Las %n comprobaciones se superaron a las %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n comprobación superada.</numerusform>
            <numerusform>%n comprobaciones superadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed at %1.</source>
        <translation>
            <numerusform>%n comprobación superada a las %1.</numerusform>
            <numerusform>%n comprobaciones superadas a las %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made.</source>
        <translation>
            <numerusform>%n comprobación no se pudo hacer.</numerusform>
            <numerusform>%n comprobaciones no se pudieron hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are still being made.</source>
        <translation>
            <numerusform>%n comprobación está en curso.</numerusform>
            <numerusform>%n comprobaciones están en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Models::HealthRules</name>
    <message>
        <source>It is being checked.</source>
        <translation>Se está comprobando.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>No se pudo comprobar. %1</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>Requests that wait longer than a second for a whole minute mean that all threads are busy.</source>
        <translation>Que las peticiones esperen más de un segundo durante un minuto entero significa que todos los hilos están ocupados.</translation>
    </message>
    <message>
        <source>Mail programs become slow, and at last they give up.</source>
        <translation>Los programas de correo se vuelven lentos y al final desisten.</translation>
    </message>
    <message>
        <source>Show the number of threads</source>
        <translation>Mostrar el número de hilos</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>The server needs room on its disk for each message it takes.</source>
        <translation>El servidor necesita sitio en su disco para cada mensaje que acepta.</translation>
    </message>
    <message>
        <source>When the disk is full, mail is refused and nothing can be changed any more.</source>
        <translation>Cuando el disco está lleno, el correo se rechaza y ya no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Show the storage</source>
        <translation>Mostrar el almacenamiento</translation>
    </message>
    <message>
        <source>Failed database statements</source>
        <translation>Sentencias fallidas de la base de datos</translation>
    </message>
    <message>
        <source>A statement that fails is a fault of the disk, of the database, or of the server.</source>
        <translation>Una sentencia que falla es un fallo del disco, de la base de datos o del servidor.</translation>
    </message>
    <message>
        <source>What was asked for was not done, and somebody was told an error.</source>
        <translation>Lo que se pidió no se hizo, y alguien recibió un error.</translation>
    </message>
    <message>
        <source>Show the log of the server</source>
        <translation>Mostrar el registro del servidor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Items are purged, logins delayed and records dated by the clock of the server.</source>
        <translation>Los elementos se purgan, los inicios de sesión se retrasan y los registros se fechan según el reloj del servidor.</translation>
    </message>
    <message>
        <source>With a wrong clock, items are kept too long or purged too early, and the security log has wrong times. The server purges nothing while it does not believe its clock.</source>
        <translation>Con un reloj equivocado, los elementos se conservan demasiado o se purgan demasiado pronto, y el registro de seguridad tiene horas equivocadas. El servidor no purga nada mientras no se fía de su reloj.</translation>
    </message>
    <message>
        <source>Version of the database</source>
        <translation>Versión de la base de datos</translation>
    </message>
    <message>
        <source>The tables of the database belong to a version of the server.</source>
        <translation>Las tablas de la base de datos pertenecen a una versión del servidor.</translation>
    </message>
    <message>
        <source>A server does not start with a database of another version.</source>
        <translation>Un servidor no arranca con una base de datos de otra versión.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Mostrar los servicios</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>A database that is reached over a network needs a password that nobody guesses.</source>
        <translation>Una base de datos a la que se llega por red necesita una contraseña que nadie adivine.</translation>
    </message>
    <message>
        <source>Whoever reaches the database could read and change all mail.</source>
        <translation>Quien llegue a la base de datos podría leer y cambiar todo el correo.</translation>
    </message>
    <message>
        <source>Show the option</source>
        <translation>Mostrar la opción</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>El servidor todavía no tiene historial de su cola.</translation>
    </message>
    <message>
        <source>No request has waited for long.</source>
        <translation>Ninguna petición ha esperado mucho.</translation>
    </message>
    <message>
        <source>For a minute now, requests have waited for at least %1. More threads may help.</source>
        <translation>Desde hace un minuto, las peticiones esperan al menos %1. Más hilos pueden ayudar.</translation>
    </message>
    <message>
        <source>The server does not tell how its disk is.</source>
        <translation>El servidor no dice cómo está su disco.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The disk of the server has room.</source>
        <translation>El disco del servidor tiene sitio.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on the disk of the server.</source>
        <translation>En el disco del servidor quedan libres %1 de %2.</translation>
    </message>
    <message>
        <source>The server does not tell when a statement failed last.</source>
        <translation>El servidor no dice cuándo falló por última vez una sentencia.</translation>
    </message>
    <message>
        <source>A database statement has failed at %1.</source>
        <translation>Una sentencia de la base de datos falló el %1.</translation>
    </message>
    <message>
        <source>No database statement has failed since the server was started.</source>
        <translation>Desde el arranque del servidor no ha fallado ninguna sentencia de la base de datos.</translation>
    </message>
    <message>
        <source>The last database statement that failed did so at %1.</source>
        <translation>La última sentencia fallida de la base de datos fue el %1.</translation>
    </message>
    <message>
        <source>The server does not believe its clock: %1</source>
        <translation>El servidor no se fía de su reloj: %1</translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation>El reloj del servidor coincide con el de este equipo.</translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer are %1 apart; one of them is wrong.</source>
        <translation>Los relojes del servidor y de este equipo difieren en %1; uno de ellos está mal.</translation>
    </message>
    <message>
        <source>The server does not tell which database it has.</source>
        <translation>El servidor no dice qué base de datos tiene.</translation>
    </message>
    <message>
        <source>The database has the version of the server: it works with no other one.</source>
        <translation>La base de datos tiene la versión del servidor: con otra no funciona.</translation>
    </message>
    <message>
        <source>The database is a file of the server: there is no password that could be guessed.</source>
        <translation>La base de datos es un archivo del servidor: no hay contraseña que se pueda adivinar.</translation>
    </message>
    <message>
        <source>This program does not know the database “%1”.</source>
        <translation>Este programa no conoce la base de datos “%1”.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Programs stop trusting a server on the day its certificate ends.</source>
        <translation>Los programas dejan de confiar en un servidor el día en que caduca su certificado.</translation>
    </message>
    <message>
        <source>Nobody can connect over the network until there is a new one.</source>
        <translation>Nadie puede conectar por la red hasta que haya uno nuevo.</translation>
    </message>
    <message>
        <source>Show the certificate file</source>
        <translation>Mostrar el archivo del certificado</translation>
    </message>
    <message>
        <source>Security log</source>
        <translation>Registro de seguridad</translation>
    </message>
    <message>
        <source>The security log tells who has logged in, and who has opened the mail of others.</source>
        <translation>El registro de seguridad dice quién inició sesión y quién abrió el correo de otros.</translation>
    </message>
    <message>
        <source>Without it, nobody can find out afterwards what has happened.</source>
        <translation>Sin él, nadie puede averiguar después lo que ocurrió.</translation>
    </message>
    <message>
        <source>Writing of the security log</source>
        <translation>Escritura del registro de seguridad</translation>
    </message>
    <message>
        <source>Each event has to get into the security log.</source>
        <translation>Cada evento debe llegar al registro de seguridad.</translation>
    </message>
    <message>
        <source>What was not written is lost to whoever has to find out what has happened.</source>
        <translation>Lo que no se escribió está perdido para quien tenga que averiguar lo ocurrido.</translation>
    </message>
    <message>
        <source>Chain of the security log</source>
        <translation>Cadena del registro de seguridad</translation>
    </message>
    <message>
        <source>Each record holds a hash of all records before it; this program has checked them.</source>
        <translation>Cada registro contiene un hash de todos los anteriores; este programa los ha comprobado.</translation>
    </message>
    <message>
        <source>If the chain is broken, somebody has changed or removed records.</source>
        <translation>Si la cadena está rota, alguien ha cambiado o eliminado registros.</translation>
    </message>
    <message>
        <source>Show the security log</source>
        <translation>Mostrar el registro de seguridad</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Many failed logins mean that somebody guesses passwords, or that a program has a wrong one.</source>
        <translation>Muchos inicios de sesión fallidos significan que alguien adivina contraseñas o que un programa tiene una equivocada.</translation>
    </message>
    <message>
        <source>A password that is guessed opens a mailbox.</source>
        <translation>Una contraseña adivinada abre un buzón.</translation>
    </message>
    <message>
        <source>Show the failed logins</source>
        <translation>Mostrar los inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Failed logins of one address</source>
        <translation>Inicios de sesión fallidos de una dirección</translation>
    </message>
    <message>
        <source>More than five failed logins in a minute from one address are seldom a mistake.</source>
        <translation>Más de cinco inicios de sesión fallidos por minuto desde una dirección rara vez son un descuido.</translation>
    </message>
    <message>
        <source>Connections without encryption</source>
        <translation>Conexiones sin cifrado</translation>
    </message>
    <message>
        <source>What other computers reach has to be encrypted, because passwords and mail go over it.</source>
        <translation>Lo que alcanzan otros equipos debe estar cifrado, porque por ahí pasan contraseñas y correo.</translation>
    </message>
    <message>
        <source>Whoever is on the way can read them.</source>
        <translation>Cualquiera en el camino puede leerlos.</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Mostrar las opciones</translation>
    </message>
    <message>
        <source>This connection does not leave the computer: it needs no certificate.</source>
        <translation>Esta conexión no sale del equipo: no necesita certificado.</translation>
    </message>
    <message>
        <source>The certificate of the server has ended on %1.</source>
        <translation>El certificado del servidor caducó el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of the server ends in %n day(s), on %1.</source>
        <translation>
            <numerusform>El certificado del servidor caduca dentro de %n día, el %1.</numerusform>
            <numerusform>El certificado del servidor caduca dentro de %n días, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>El registro de seguridad no está activado.</translation>
    </message>
    <message>
        <source>The security log is written, but not kept where it can be searched and checked.</source>
        <translation>El registro de seguridad se escribe, pero no se guarda donde se pueda buscar y comprobar.</translation>
    </message>
    <message>
        <source>The security log is written and kept.</source>
        <translation>El registro de seguridad se escribe y se guarda.</translation>
    </message>
    <message>
        <source>The security log cannot be written: %1</source>
        <translation>No se puede escribir el registro de seguridad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the security log were lost since the server was started.</source>
        <translation>
            <numerusform>Desde el arranque del servidor se ha perdido %n evento del registro de seguridad.</numerusform>
            <numerusform>Desde el arranque del servidor se han perdido %n eventos del registro de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every event got into the security log since the server was started.</source>
        <translation>Desde el arranque del servidor, cada evento llegó al registro de seguridad.</translation>
    </message>
    <message>
        <source>No login has failed in the last minute.</source>
        <translation>En el último minuto no ha fallado ningún inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) have failed in the last minute.</source>
        <translation>
            <numerusform>En el último minuto ha fallado %n inicio de sesión.</numerusform>
            <numerusform>En el último minuto han fallado %n inicios de sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address had more than five failed logins in the last minute.</source>
        <translation>Ninguna dirección tuvo más de cinco inicios de sesión fallidos en el último minuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) from %1 have failed in the last minute.</source>
        <translation>
            <numerusform>En el último minuto ha fallado %n inicio de sesión desde %1.</numerusform>
            <numerusform>En el último minuto han fallado %n inicios de sesión desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other computers reach is encrypted.</source>
        <translation>Lo que alcanzan otros equipos está cifrado.</translation>
    </message>
    <message>
        <source>Other computers reach the service %1 without encryption: %2.</source>
        <translation>Otros equipos alcanzan el servicio %1 sin cifrado: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Each service that was there in the last week should be there now.</source>
        <translation>Cada servicio que estuvo en la última semana debería estar ahora.</translation>
    </message>
    <message>
        <source>What it does is not done: mail does not arrive, or mail programs cannot connect.</source>
        <translation>Lo que hace no se hace: el correo no llega o los programas de correo no pueden conectar.</translation>
    </message>
    <message>
        <source>Versions of the services</source>
        <translation>Versiones de los servicios</translation>
    </message>
    <message>
        <source>All services should have the version of the server.</source>
        <translation>Todos los servicios deberían tener la versión del servidor.</translation>
    </message>
    <message>
        <source>Services of another version may not know what the server tells them.</source>
        <translation>Los servicios de otra versión quizá no conozcan lo que el servidor les dice.</translation>
    </message>
    <message>
        <source>Changed configuration files</source>
        <translation>Archivos de configuración cambiados</translation>
    </message>
    <message>
        <source>A service works with its files as they were when it read them last.</source>
        <translation>Un servicio trabaja con sus archivos tal como eran cuando los leyó por última vez.</translation>
    </message>
    <message>
        <source>What somebody wrote into a file is not in force until the service reads it.</source>
        <translation>Lo que alguien escribió en un archivo no vale hasta que el servicio lo lee.</translation>
    </message>
    <message>
        <source>Options that wait for a restart</source>
        <translation>Opciones que esperan un reinicio</translation>
    </message>
    <message>
        <source>Some options are read only when a service starts.</source>
        <translation>Algunas opciones solo se leen cuando un servicio arranca.</translation>
    </message>
    <message>
        <source>The service works with the values from before until it is started anew.</source>
        <translation>El servicio trabaja con los valores anteriores hasta que se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Configuration files with errors</source>
        <translation>Archivos de configuración con errores</translation>
    </message>
    <message>
        <source>A service that runs does not notice an error in its files before it is started anew.</source>
        <translation>Un servicio en marcha no nota un error en sus archivos antes de iniciarse de nuevo.</translation>
    </message>
    <message>
        <source>At the next start the service would not come up.</source>
        <translation>En el próximo arranque el servicio no se pondría en marcha.</translation>
    </message>
    <message>
        <source>Show the configuration</source>
        <translation>Mostrar la configuración</translation>
    </message>
    <message>
        <source>Warnings about configuration files</source>
        <translation>Advertencias sobre archivos de configuración</translation>
    </message>
    <message>
        <source>Lines that a service does not know, or that do nothing, are often typing mistakes.</source>
        <translation>Las líneas que un servicio no conoce o que no hacen nada suelen ser erratas.</translation>
    </message>
    <message>
        <source>What somebody meant to set is not set.</source>
        <translation>Lo que alguien quiso ajustar no está ajustado.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Searches find what the search service has indexed.</source>
        <translation>Las búsquedas encuentran lo que el servicio de búsqueda ha indexado.</translation>
    </message>
    <message>
        <source>New messages are not found.</source>
        <translation>Los mensajes nuevos no se encuentran.</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>Mail that leaves should not wait for longer than an hour.</source>
        <translation>El correo saliente no debería esperar más de una hora.</translation>
    </message>
    <message>
        <source>Mail arrives late, or comes back.</source>
        <translation>El correo llega tarde o vuelve.</translation>
    </message>
    <message>
        <source>Show the outgoing queue</source>
        <translation>Mostrar la cola de salida</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are connected, and none is missing.</source>
        <translation>
            <numerusform>%n servicio está conectado y no falta ninguno.</numerusform>
            <numerusform>%n servicios están conectados y no falta ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were connected in the last week and are not now: %1.</source>
        <translation>
            <numerusform>%n servicio estuvo conectado en la última semana y ahora no lo está: %1.</numerusform>
            <numerusform>%n servicios estuvieron conectados en la última semana y ahora no lo están: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All services have the version of the server, %1.</source>
        <translation>Todos los servicios tienen la versión del servidor, %1.</translation>
    </message>
    <message>
        <source>The server has the version %1, but there are: %2.</source>
        <translation>El servidor tiene la versión %1, pero hay: %2.</translation>
    </message>
    <message>
        <source>All services have read their files as they are.</source>
        <translation>Todos los servicios han leído sus archivos tal como están.</translation>
    </message>
    <message>
        <source>Files were changed after they were read: %1.</source>
        <translation>Hay archivos cambiados después de leerse: %1.</translation>
    </message>
    <message>
        <source>No option waits for a restart.</source>
        <translation>Ninguna opción espera un reinicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) wait for a restart: %1.</source>
        <translation>
            <numerusform>%n opción espera un reinicio: %1.</numerusform>
            <numerusform>%n opciones esperan un reinicio: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 would not start with its present files: %2</source>
        <translation>El servicio %1 no arrancaría con sus archivos actuales: %2</translation>
    </message>
    <message>
        <source>All services would start with their present files.</source>
        <translation>Todos los servicios arrancarían con sus archivos actuales.</translation>
    </message>
    <message>
        <source>There are no warnings about the files.</source>
        <translation>No hay advertencias sobre los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s) about the files: %1</source>
        <translation>
            <numerusform>Hay %n advertencia sobre los archivos: %1</numerusform>
            <numerusform>Hay %n advertencias sobre los archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The search service does not tell how far behind its index is.</source>
        <translation>El servicio de búsqueda no dice cuánto retraso lleva su índice.</translation>
    </message>
    <message>
        <source>The search index is %1 behind.</source>
        <translation>El índice de búsqueda lleva %1 de retraso.</translation>
    </message>
    <message>
        <source>The spooler does not tell how old its oldest message is.</source>
        <translation>El spooler no dice la edad de su mensaje más antiguo.</translation>
    </message>
    <message>
        <source>The oldest message has waited to be sent for %1.</source>
        <translation>El mensaje más antiguo espera su envío desde hace %1.</translation>
    </message>
    <message>
        <source>Deleted items that stay</source>
        <translation>Elementos eliminados que se quedan</translation>
    </message>
    <message>
        <source>With a lifetime of 0, deleted items are never removed by themselves.</source>
        <translation>Con una duración de 0, los elementos eliminados nunca se purgan por sí solos.</translation>
    </message>
    <message>
        <source>They fill the disk, and the database becomes slower.</source>
        <translation>Llenan el disco y la base de datos se vuelve más lenta.</translation>
    </message>
    <message>
        <source>Removal of deleted items</source>
        <translation>Purga de elementos eliminados</translation>
    </message>
    <message>
        <source>Each hour the server removes the items whose lifetime is over.</source>
        <translation>Cada hora el servidor purga los elementos cuya duración ha terminado.</translation>
    </message>
    <message>
        <source>What should be gone stays, on the disk and within reach of its owner.</source>
        <translation>Lo que debería haber desaparecido se queda en el disco y al alcance de su propietario.</translation>
    </message>
    <message>
        <source>Show the deleted items</source>
        <translation>Mostrar los elementos eliminados</translation>
    </message>
    <message>
        <source>Stored messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>The server can compare each stored message with the hash it had when it came.</source>
        <translation>El servidor puede comparar cada mensaje guardado con el hash que tenía al llegar.</translation>
    </message>
    <message>
        <source>A message that has changed on the disk cannot be read any more.</source>
        <translation>Un mensaje que ha cambiado en el disco ya no se puede leer.</translation>
    </message>
    <message>
        <source>Compare them now</source>
        <translation>Compararlos ahora</translation>
    </message>
    <message>
        <source>Stores without a user</source>
        <translation>Almacenes sin usuario</translation>
    </message>
    <message>
        <source>A store stays when its user is deleted.</source>
        <translation>Un almacén se queda cuando se elimina su usuario.</translation>
    </message>
    <message>
        <source>It needs room, and nobody can read it until somebody gets it.</source>
        <translation>Ocupa sitio, y nadie puede leerlo hasta que alguien lo recibe.</translation>
    </message>
    <message>
        <source>Show the users</source>
        <translation>Mostrar los usuarios</translation>
    </message>
    <message>
        <source>Users over their hard quota</source>
        <translation>Usuarios por encima de su cuota máxima</translation>
    </message>
    <message>
        <source>A store must not become larger than its hard quota.</source>
        <translation>Un almacén no debe superar su cuota máxima.</translation>
    </message>
    <message>
        <source>These users get no mail any more: it goes back to whoever has sent it.</source>
        <translation>Estos usuarios ya no reciben correo: vuelve a quien lo envió.</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Mostrar el usuario</translation>
    </message>
    <message>
        <source>The server does not tell how long it keeps deleted items.</source>
        <translation>El servidor no dice cuánto tiempo conserva los elementos eliminados.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted items are kept for %n day(s).</source>
        <translation>
            <numerusform>Los elementos eliminados se conservan %n día.</numerusform>
            <numerusform>Los elementos eliminados se conservan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell how large its stores are.</source>
        <translation>El servidor no dice el tamaño de sus almacenes.</translation>
    </message>
    <message>
        <source>Deleted items stay for ever; they take %1, and all other items %2.</source>
        <translation>Los elementos eliminados se quedan para siempre; ocupan %1 y todos los demás %2.</translation>
    </message>
    <message>
        <source>The last removal of deleted items has failed: %1</source>
        <translation>La última purga de elementos eliminados falló: %1</translation>
    </message>
    <message>
        <source>Deleted items are being removed just now.</source>
        <translation>Ahora mismo se están purgando elementos eliminados.</translation>
    </message>
    <message>
        <source>Deleted items were removed last at %1; none is overdue.</source>
        <translation>La última purga de elementos eliminados fue el %1; no hay nada atrasado.</translation>
    </message>
    <message>
        <source>No deleted item is overdue.</source>
        <translation>Ningún elemento eliminado está atrasado.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted item(s) should have been removed more than a day ago.</source>
        <translation>
            <numerusform>%n elemento eliminado debió purgarse hace más de un día.</numerusform>
            <numerusform>%n elementos eliminados debieron purgarse hace más de un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one has let the server compare them in the last 30 days (kopano-admin --verify-bodies).</source>
        <translation>En los últimos 30 días nadie ha hecho que el servidor los compare (kopano-admin --verify-bodies).</translation>
    </message>
    <message numerus="yes">
        <source>%n stored message(s) were found damaged at %1.</source>
        <translation>
            <numerusform>El %1 se encontró %n mensaje guardado dañado.</numerusform>
            <numerusform>El %1 se encontraron %n mensajes guardados dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All stored messages were as they should be at %1.</source>
        <translation>El %1 todos los mensajes guardados estaban como debían.</translation>
    </message>
    <message>
        <source>Every store has its user.</source>
        <translation>Cada almacén tiene su usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) have no user; together they take %1.</source>
        <translation>
            <numerusform>%n almacén no tiene usuario; ocupa %1.</numerusform>
            <numerusform>%n almacenes no tienen usuario; juntos ocupan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No user is over the hard quota.</source>
        <translation>Ningún usuario supera su cuota máxima.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are over the hard quota: %1.</source>
        <translation>
            <numerusform>%n usuario supera su cuota máxima: %1.</numerusform>
            <numerusform>%n usuarios superan su cuota máxima: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::HealthSource</name>
    <message>
        <source>This login may not ask the server for it.</source>
        <translation>Este usuario no puede preguntárselo al servidor.</translation>
    </message>
    <message>
        <source>The server does not understand the question; it may be older than this program.</source>
        <translation>El servidor no entiende la pregunta; quizá sea más antiguo que este programa.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The security log is not kept where it can be searched.</source>
        <translation>El registro de seguridad no se guarda donde se pueda buscar.</translation>
    </message>
    <message>
        <source>The security log is not enabled.</source>
        <translation>El registro de seguridad no está activado.</translation>
    </message>
    <message>
        <source>The server has no history of its queue yet.</source>
        <translation>El servidor todavía no tiene historial de su cola.</translation>
    </message>
    <message>
        <source>Only a system administrator may ask for it.</source>
        <translation>Solo un administrador del sistema puede preguntarlo.</translation>
    </message>
    <message>
        <source>No service “%1” is connected to the server.</source>
        <translation>Ningún servicio “%1” está conectado al servidor.</translation>
    </message>
    <message>
        <source>It is not known how the server is reached.</source>
        <translation>No se sabe cómo se llega al servidor.</translation>
    </message>
    <message>
        <source>The server shows no certificate.</source>
        <translation>El servidor no muestra ningún certificado.</translation>
    </message>
</context>
<context>
    <name>Models::JobsModel</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purga</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Check of stored messages</source>
        <translation>Comprobación de mensajes guardados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores</source>
        <translation>
            <numerusform>%n almacén</numerusform>
            <numerusform>%n almacenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n recuperado</numerusform>
            <numerusform>%n recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n comprobado</numerusform>
            <numerusform>%n comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::OrphansModel</name>
    <message>
        <source>by the next purge</source>
        <translation>con la próxima purga</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>Pertenecía a</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Orphan since</source>
        <translation>Huérfano desde</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se eliminará</translation>
    </message>
</context>
<context>
    <name>Models::OutOfOffice</name>
    <message>
        <source>It would end before it begins.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>There is no text to answer with.</source>
        <translation>No hay texto con el que responder.</translation>
    </message>
    <message>
        <source>No answers are sent.</source>
        <translation>No se envían respuestas.</translation>
    </message>
    <message>
        <source>No answers are sent: that ended on %1.</source>
        <translation>No se envían respuestas: eso terminó el %1.</translation>
    </message>
    <message>
        <source>Answers are sent from %1 on.</source>
        <translation>Se envían respuestas a partir del %1.</translation>
    </message>
    <message>
        <source>Answers are being sent.</source>
        <translation>Se están enviando respuestas.</translation>
    </message>
    <message>
        <source>Answers are being sent until %1.</source>
        <translation>Se están enviando respuestas hasta el %1.</translation>
    </message>
</context>
<context>
    <name>Models::OwnAccount</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Quota warning at</source>
        <translation>Aviso de cuota en</translation>
    </message>
    <message>
        <source>No more sending at</source>
        <translation>Sin envío a partir de</translation>
    </message>
    <message>
        <source>No more receiving at</source>
        <translation>Sin recepción a partir de</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Last logout</source>
        <translation>Último cierre de sesión</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>May write as you</source>
        <translation>Puede escribir como usted</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>%1, without a limit</source>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Models::OwnSessions</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (este)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Inicio con</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>Models::PeopleModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Administrador del sistema</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Almacén compartido</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>Models::Purge</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores that are marked for removal</source>
        <translation>
            <numerusform>%n almacén marcado para eliminarse</numerusform>
            <numerusform>%n almacenes marcados para eliminarse</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>Count first: nothing is removed by that.</source>
        <translation>Primero cuente: con eso no se elimina nada.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>There is nothing to purge.</source>
        <translation>No hay nada que purgar.</translation>
    </message>
    <message>
        <source>Would be removed for good from the stores of the company %1: %2.</source>
        <translation>De los almacenes de la empresa %1 se eliminarían definitivamente: %2.</translation>
    </message>
    <message>
        <source>Would be removed for good from the store %1: %2.</source>
        <translation>Del almacén %1 se eliminarían definitivamente: %2.</translation>
    </message>
    <message>
        <source>The chosen items of the store %1 would be removed for good: %2.</source>
        <translation>Los elementos elegidos del almacén %1 se eliminarían definitivamente: %2.</translation>
    </message>
    <message>
        <source>Everything that is deleted would be removed for good: %1.</source>
        <translation>Todo lo eliminado desaparecería definitivamente: %1.</translation>
    </message>
    <message>
        <source>Would be removed for good: %1.</source>
        <translation>Se eliminarían definitivamente: %1.</translation>
    </message>
    <message>
        <source>The purge runs: %1 of %2.</source>
        <translation>La purga está en curso: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 each second.</source>
        <translation>%1 por segundo.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>Quedan unos %1.</translation>
    </message>
    <message>
        <source>Removed for good: %1.</source>
        <translation>Eliminado definitivamente: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items were not there any more.</source>
        <translation>
            <numerusform>%n elemento elegido ya no estaba.</numerusform>
            <numerusform>%n elementos elegidos ya no estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purge was cancelled. Until then these were removed for good: %1.</source>
        <translation>La purga se canceló. Hasta entonces se eliminaron definitivamente: %1.</translation>
    </message>
    <message>
        <source>The purge did not come to its end. Until then these were removed for good: %1.</source>
        <translation>La purga no llegó a su fin. Hasta entonces se eliminaron definitivamente: %1.</translation>
    </message>
</context>
<context>
    <name>Models::Queue</name>
    <message>
        <source>No spooler is connected to this server.</source>
        <translation>Ningún spooler está conectado a este servidor.</translation>
    </message>
    <message>
        <source>The spooler on %1 is running for %2 (version %3, process %4).</source>
        <translation>El spooler de %1 está en marcha desde hace %2 (versión %3, proceso %4).</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableBodies</name>
    <message>
        <source>This item is not there any more; it was restored or purged meanwhile.</source>
        <translation>Este elemento ya no está; entretanto se recuperó o se purgó.</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableExport</name>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableModel</name>
    <message>
        <source>(top level)</source>
        <translation>(nivel superior)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (folder with %n messages)</source>
        <translation>
            <numerusform>%1 (carpeta con %n mensaje)</numerusform>
            <numerusform>%1 (carpeta con %n mensajes)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Eliminado de</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>Models::RecoverableTree</name>
    <message>
        <source>%1 is deleted itself</source>
        <translation>%1 está ella misma eliminada</translation>
    </message>
    <message>
        <source>%1 (deleted folder)</source>
        <translation>%1 (carpeta eliminada)</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Deleted from</source>
        <translation>Eliminado de</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Models::Restore</name>
    <message>
        <source>The restore was ended before this item.</source>
        <translation>La recuperación terminó antes de este elemento.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are restored</source>
        <translation>
            <numerusform>%n mensaje se recupera</numerusform>
            <numerusform>%n mensajes se recuperan</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has %1 now and %2 afterwards.</source>
        <translation>El almacén tiene %1 ahora y %2 después.</translation>
    </message>
    <message>
        <source>Its hard quota is %1.</source>
        <translation>Su cuota máxima es %1.</translation>
    </message>
    <message>
        <source>Not everything fits: what is over the hard quota stays deleted.</source>
        <translation>No cabe todo: lo que supere la cuota máxima sigue eliminado.</translation>
    </message>
    <message>
        <source>That is more than the quota allows without a warning.</source>
        <translation>Es más de lo que la cuota permite sin aviso.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing folders are made again: %1</source>
        <translation>
            <numerusform>Se crea de nuevo %n carpeta que falta: %1</numerusform>
            <numerusform>Se crean de nuevo %n carpetas que faltan: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::RestoreResults</name>
    <message>
        <source>It was restored or purged meanwhile.</source>
        <translation>Entretanto se recuperó o se purgó.</translation>
    </message>
    <message>
        <source>It does not fit into the quota of the store.</source>
        <translation>No cabe en la cuota del almacén.</translation>
    </message>
    <message>
        <source>The folder is full, or nested too deeply.</source>
        <translation>La carpeta está llena o demasiado anidada.</translation>
    </message>
    <message>
        <source>The folder cannot hold it.</source>
        <translation>La carpeta no puede contenerlo.</translation>
    </message>
    <message>
        <source>It is being purged.</source>
        <translation>Se está purgando.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>not restored</source>
        <translation>no recuperado</translation>
    </message>
    <message>
        <source>It is called %1 now, because its name was taken.</source>
        <translation>Ahora se llama %1, porque su nombre estaba ocupado.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Models::Server</name>
    <message>
        <source>This connection is read-only: nothing is changed on this server from here.</source>
        <translation>Esta conexión es de solo lectura: desde aquí no se cambia nada en este servidor.</translation>
    </message>
    <message>
        <source>The server does not take this account of the computer for an administrator. Its option local_admin_users names who is one.</source>
        <translation>El servidor no toma esta cuenta del equipo por la de un administrador. Su opción local_admin_users nombra quién lo es.</translation>
    </message>
    <message>
        <source>The server wants a way of login that this program does not have.</source>
        <translation>El servidor quiere una forma de iniciar sesión que este programa no tiene.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
</context>
<context>
    <name>Models::ServerList</name>
    <message>
        <source>This is no list of servers: %1</source>
        <translation>Esto no es una lista de servidores: %1</translation>
    </message>
    <message>
        <source>This is no list of servers.</source>
        <translation>Esto no es una lista de servidores.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Última conexión</translation>
    </message>
</context>
<context>
    <name>Models::ServiceLog</name>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Lines may be missing here: the service logged more than it keeps.</source>
        <translation>Aquí pueden faltar líneas: el servicio registró más de lo que guarda.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Models::Services</name>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Running; file changed</source>
        <translation>En marcha; archivo cambiado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>This service is not connected to this server: it does not run, or is not installed.</source>
        <translation>Este servicio no está conectado a este servidor: no está en marcha o no está instalado.</translation>
    </message>
    <message>
        <source>A configuration file was changed since it was loaded last.</source>
        <translation>Un archivo de configuración ha cambiado desde que se cargó por última vez.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
</context>
<context>
    <name>Models::SessionGroups</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>Tiempo de CPU (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>Models::SessionsModel</name>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>trabajando desde hace %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>none</source>
        <comment>TLS</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Inicio con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tiempo (s)</translation>
    </message>
    <message>
        <source>CPU time (s)</source>
        <translation>Tiempo de CPU (s)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>Models::SharingModel</name>
    <message>
        <source>Nothing at all</source>
        <translation>Nada en absoluto</translation>
    </message>
    <message>
        <source>See that it is there</source>
        <translation>Ver que existe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Read and add, delete their own</source>
        <translation>Leer y añadir, eliminar lo propio</translation>
    </message>
    <message>
        <source>Read and add, change their own</source>
        <translation>Leer y añadir, cambiar lo propio</translation>
    </message>
    <message>
        <source>Read, change and delete</source>
        <translation>Leer, cambiar y eliminar</translation>
    </message>
    <message>
        <source>Read, add, change and delete</source>
        <translation>Leer, añadir, cambiar y eliminar</translation>
    </message>
    <message>
        <source>Everything but sharing</source>
        <translation>Todo menos compartir</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>see</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>change their own</source>
        <translation>cambiar lo propio</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>delete their own</source>
        <translation>eliminar lo propio</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>make folders</source>
        <translation>crear carpetas</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>(all folders)</source>
        <translation>(todas las carpetas)</translation>
    </message>
    <message>
        <source>%1 may: %2.</source>
        <translation>%1 puede: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken away.</source>
        <translation>
            <numerusform>Se quitó %n entrada.</numerusform>
            <numerusform>Se quitaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
</context>
<context>
    <name>Models::StoresModel</name>
    <message>
        <source>Public store</source>
        <translation>Almacén público</translation>
    </message>
    <message>
        <source>Public store of %1</source>
        <translation>Almacén público de %1</translation>
    </message>
    <message>
        <source>%1 (without a user)</source>
        <translation>%1 (sin usuario)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Models::Tiles</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Failed logins in a minute</source>
        <translation>Inicios fallidos por minuto</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Tiene sitio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>Models::UserImport</name>
    <message>
        <source>There is a user with this login already.</source>
        <translation>Ya hay un usuario con este nombre de usuario.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>se puede crear</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de seguridad</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Services and logs</source>
        <translation>Servicios y registros</translation>
    </message>
    <message>
        <source>Outgoing queue</source>
        <translation>Cola de salida</translation>
    </message>
</context>
<context>
    <name>Pages::AccountPane</name>
    <message>
        <source>Share of the quota that is used</source>
        <translation>Parte usada de la cuota</translation>
    </message>
    <message>
        <source>Your store: %1</source>
        <translation>Su almacén: %1</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantDialog</name>
    <message>
        <source>Set up the server</source>
        <translation>Preparar el servidor</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a step, and &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 de %2 pasos están hechos.</translation>
    </message>
    <message>
        <source>Name the user and the server.</source>
        <translation>Indique el usuario y el servidor.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>This server keeps companies apart from each other. Everybody belongs to one, so the first is made first.</source>
        <translation>Este servidor separa unas empresas de otras. Cada cual pertenece a una, así que primero se crea la primera.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Make the &amp;company</source>
        <translation>Crear la &amp;empresa</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Primer usuario</translation>
    </message>
    <message>
        <source>Somebody who gets mail, and may administer the server from other computers.</source>
        <translation>Alguien que recibe correo y puede administrar el servidor desde otros equipos.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Nombre de usuario:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>Nombre &amp;completo:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>Co&amp;rreo:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Is a system &amp;administrator</source>
        <translation>Es &amp;administrador del sistema</translation>
    </message>
    <message>
        <source>Make the &amp;user</source>
        <translation>Crear el &amp;usuario</translation>
    </message>
    <message>
        <source>Public store</source>
        <translation>Almacén público</translation>
    </message>
    <message>
        <source>Folders that everybody sees. Mail programs show them once there is a folder in them.</source>
        <translation>Carpetas que todos ven. Los programas de correo las muestran en cuanto hay una carpeta dentro.</translation>
    </message>
    <message>
        <source>Make the &amp;public store</source>
        <translation>Crear el almacén &amp;público</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>A message goes to the user in the way that mail from outside does. Count the messages of the inbox, run the command below on the server, and look whether there is one more.</source>
        <translation>Un mensaje va al usuario por el mismo camino que el correo de fuera. Cuente los mensajes de la bandeja de entrada, ejecute en el servidor la orden de abajo y mire si hay uno más.</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>&amp;Look into the inbox</source>
        <translation>&amp;Mirar la bandeja de entrada</translation>
    </message>
    <message>
        <source>Login by IMAP</source>
        <translation>Inicio de sesión por IMAP</translation>
    </message>
    <message>
        <source>Logs in from this computer as a mail program does. The certificate of the server is checked; the password is not sent without encryption.</source>
        <translation>Inicia sesión desde este equipo como lo hace un programa de correo. Se comprueba el certificado del servidor; la contraseña no se envía sin cifrar.</translation>
    </message>
    <message>
        <source>&amp;Encrypted from the beginning (port 993)</source>
        <translation>&amp;Cifrado desde el principio (puerto 993)</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for a while; a broken disk is another matter. Have this command run every night by cron or a timer of systemd, copy the archives to another computer, and try once to bring one back.</source>
        <translation>Lo eliminado se puede recuperar durante un tiempo; un disco roto es otra cosa. Haga que cron o un temporizador de systemd ejecute esta orden cada noche, copie los archivos a otro equipo y pruebe una vez a recuperar uno.</translation>
    </message>
    <message>
        <source>A &amp;backup is made regularly</source>
        <translation>Se hace una &amp;copia de seguridad con regularidad</translation>
    </message>
    <message>
        <source>You said that a backup is made.</source>
        <translation>Usted dijo que se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Pages::AssistantStep</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>Pages::AuditDetails</name>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>The line of the log</source>
        <translation>La línea del registro</translation>
    </message>
    <message>
        <source>The &amp;line of the log:</source>
        <translation>La &amp;línea del registro:</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>The record before, of the same session; without one, of the same user, address and program</source>
        <translation>El registro anterior de la misma sesión; sin sesión, del mismo usuario, dirección y programa</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The record after, of the same session; without one, of the same user, address and program</source>
        <translation>El registro siguiente de la misma sesión; sin sesión, del mismo usuario, dirección y programa</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Mostrar todo de este &amp;usuario</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Mostrar todo de esta &amp;dirección</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Mostrar todo sobre este &amp;objeto</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Mostrar todo de esta &amp;sesión</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
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
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Ready and saved filters</source>
        <translation>Filtros preparados y guardados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Copy as link</source>
        <translation>&amp;Copiar como enlace</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Nombre del filtro “%1”:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Se quitó el filtro “%1”.</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Others can paste it into their filter field.</source>
        <translation>El enlace está en el portapapeles. Otros pueden pegarlo en su campo de filtro.</translation>
    </message>
    <message>
        <source>Import filters</source>
        <translation>Importar filtros</translation>
    </message>
    <message>
        <source>Filters (*.json)</source>
        <translation>Filtros (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s) were imported.</source>
        <translation>
            <numerusform>Se importó %n filtro.</numerusform>
            <numerusform>Se importaron %n filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export filters</source>
        <translation>Exportar filtros</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>Pages::AuditPage</name>
    <message>
        <source>Filter of the security log</source>
        <translation>Filtro del registro de seguridad</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>Show new records as they come</source>
        <translation>Mostrar los registros nuevos según llegan</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>Let the records stand; go on with those that came meanwhile</source>
        <translation>Dejar quietos los registros; después continuar con los que llegaron</translation>
    </message>
    <message>
        <source>Jump to the &amp;newest</source>
        <translation>Ir al más &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>&amp;Rutas</translation>
    </message>
    <message>
        <source>Paths of objects instead of their numbers</source>
        <translation>Rutas de los objetos en lugar de sus números</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>The record in full (F4)</source>
        <translation>El registro completo (F4)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Check that no record was changed or removed</source>
        <translation>Comprobar que ningún registro se cambió o eliminó</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Shown records…</source>
        <translation>Registros &amp;mostrados…</translation>
    </message>
    <message>
        <source>S&amp;elected records…</source>
        <translation>Registros &amp;seleccionados…</translation>
    </message>
    <message>
        <source>&amp;Everything that fits the filter…</source>
        <translation>&amp;Todo lo que cumple el filtro…</translation>
    </message>
    <message>
        <source>The command cannot say all of this filter: it shows more.</source>
        <translation>La orden no puede expresar todo este filtro: muestra más.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n registro mostrado</numerusform>
            <numerusform>%n registros mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records a second, one of %2 is shown</source>
        <translation>%1 registros por segundo, se muestra uno de cada %2</translation>
    </message>
    <message>
        <source>following the log</source>
        <translation>siguiendo el registro</translation>
    </message>
    <message>
        <source>searching, down to record %1</source>
        <translation>buscando, hasta el registro %1</translation>
    </message>
    <message>
        <source>no more can be shown: narrow the filter, or export everything that fits it</source>
        <translation>no se puede mostrar más: reduzca el filtro o exporte todo lo que lo cumple</translation>
    </message>
    <message>
        <source>that is all</source>
        <translation>eso es todo</translation>
    </message>
    <message>
        <source>scroll down for older ones</source>
        <translation>desplácese hacia abajo para ver más antiguos</translation>
    </message>
    <message>
        <source>Audit logging is off on this server. It begins when the option audit_log_enabled is changed and the server is started again.</source>
        <translation>El registro de seguridad está desactivado en este servidor. Comienza cuando se cambia la opción audit_log_enabled y se reinicia el servidor.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>The server writes the lines of its security log, but keeps no records that can be searched here. They are kept from when the option audit_trail is changed and the server is started again.</source>
        <translation>El servidor escribe las líneas de su registro de seguridad, pero no guarda registros que se puedan buscar aquí. Se guardan desde que se cambia la opción audit_trail y se reinicia el servidor.</translation>
    </message>
    <message>
        <source>No records match.</source>
        <translation>Ningún registro coincide.</translation>
    </message>
    <message>
        <source>Widen the range to 7 days</source>
        <translation>Ampliar a 7 días</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Todavía no hay registros.</translation>
    </message>
    <message>
        <source>The records up to number %1</source>
        <translation>Los registros hasta el número %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the &amp;line of the log</source>
        <translation>Copiar la &amp;línea del registro</translation>
    </message>
    <message>
        <source>Show all by this &amp;user</source>
        <translation>Mostrar todo de este &amp;usuario</translation>
    </message>
    <message>
        <source>Show all from this &amp;address</source>
        <translation>Mostrar todo de esta &amp;dirección</translation>
    </message>
    <message>
        <source>Show all about this &amp;object</source>
        <translation>Mostrar todo sobre este &amp;objeto</translation>
    </message>
    <message>
        <source>Show all of this &amp;session</source>
        <translation>Mostrar todo de esta &amp;sesión</translation>
    </message>
</context>
<context>
    <name>Pages::AuditRange</name>
    <message>
        <source>Time range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta:</translation>
    </message>
</context>
<context>
    <name>Pages::AuditStrip</name>
    <message>
        <source>Records over time</source>
        <translation>Registros en el tiempo</translation>
    </message>
    <message>
        <source>Drag over a range to see it alone.</source>
        <translation>Arrastre sobre una zona para verla sola.</translation>
    </message>
    <message>
        <source>%1 – %2: records %3, of these shown %4, refused or failed %5</source>
        <translation>%1 – %2: registros %3, de ellos mostrados %4, denegados o fallidos %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Pages::AuditTable</name>
    <message>
        <source>Records of the security log</source>
        <translation>Registros del registro de seguridad</translation>
    </message>
    <message>
        <source>So many records can only be sorted by time.</source>
        <translation>Tantos registros solo se pueden ordenar por hora.</translation>
    </message>
</context>
<context>
    <name>Pages::AuditWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Records written: %1</source>
        <translation>Registros escritos: %1</translation>
    </message>
    <message>
        <source>Records checked: %1</source>
        <translation>Registros comprobados: %1</translation>
    </message>
    <message>
        <source>The log could not be checked: %1</source>
        <translation>No se pudo comprobar el registro: %1</translation>
    </message>
    <message>
        <source>Checking the chain of records…</source>
        <translation>Comprobando la cadena de registros…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n record(s).</source>
        <translation>
            <numerusform>%1 tiene %n registro.</numerusform>
            <numerusform>%1 tiene %n registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ChartPane</name>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Página &amp;entera</translation>
    </message>
    <message>
        <source>&amp;Values as a table</source>
        <translation>&amp;Valores como tabla</translation>
    </message>
    <message>
        <source>&amp;Threshold…</source>
        <translation>&amp;Umbral…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the &amp;values</source>
        <translation>Copiar los v&amp;alores</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save values as CS&amp;V…</source>
        <translation>Guardar valores como &amp;CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save values as &amp;JSON…</source>
        <translation>Guardar valores como &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu of the chart %1</source>
        <translation>Menú de la gráfica %1</translation>
    </message>
    <message>
        <source>Whole page, values, threshold, export</source>
        <translation>Página entera, valores, umbral, exportación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this many MiB; 0 draws none:</source>
        <translation>Trazar una línea en %1 a estos MiB; 0 no traza ninguna:</translation>
    </message>
    <message>
        <source>Draw a line in %1 at this value; 0 draws none:</source>
        <translation>Trazar una línea en %1 a este valor; 0 no traza ninguna:</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Pages::CheckRow</name>
    <message>
        <source>Why it is checked:</source>
        <translation>Por qué se comprueba:</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Hide why this is checked</source>
        <translation>Ocultar por qué se comprueba</translation>
    </message>
    <message>
        <source>Show why this is checked</source>
        <translation>Mostrar por qué se comprueba</translation>
    </message>
    <message>
        <source>Effect of a problem:</source>
        <translation>Efecto de un problema:</translation>
    </message>
</context>
<context>
    <name>Pages::ConfigurationPage</name>
    <message>
        <source>Search options</source>
        <translation>Buscar opciones</translation>
    </message>
    <message>
        <source>Search options by any text</source>
        <translation>Buscar opciones por cualquier texto</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Servicio:</translation>
    </message>
    <message>
        <source>This service has no options.</source>
        <translation>Este servicio no tiene opciones.</translation>
    </message>
    <message>
        <source>Options and history</source>
        <translation>Opciones e historial</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Options of the service</source>
        <translation>Opciones del servicio</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>&amp;Revisar y aplicar…</translation>
    </message>
    <message>
        <source>The changes that were not applied were discarded.</source>
        <translation>Los cambios que no se aplicaron se descartaron.</translation>
    </message>
    <message>
        <source>Apply or discard the changes before you go to another service.</source>
        <translation>Aplique o descarte los cambios antes de pasar a otro servicio.</translation>
    </message>
    <message>
        <source>Some values are not valid yet.</source>
        <translation>Algunos valores todavía no son válidos.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not valid.</source>
        <translation>
            <numerusform>%n valor no es válido.</numerusform>
            <numerusform>%n valores no son válidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by reload</source>
        <translation>
            <numerusform>%n al recargar</numerusform>
            <numerusform>%n al recargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after a restart</source>
        <translation>
            <numerusform>%n tras un reinicio</numerusform>
            <numerusform>%n tras un reinicio</numerusform>
        </translation>
    </message>
    <message>
        <source>The service would not start with its present files.</source>
        <translation>El servicio no arrancaría con sus archivos actuales.</translation>
    </message>
    <message>
        <source>A configuration file was changed since the service loaded it.</source>
        <translation>Un archivo de configuración cambió desde que el servicio lo cargó.</translation>
    </message>
    <message>
        <source>The files were like that already.</source>
        <translation>Los archivos ya estaban así.</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Aplicado.</translation>
    </message>
    <message>
        <source>Configuration of %1 changed (version %2)</source>
        <translation>Configuración de %1 cambiada (versión %2)</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>Volver a la versión %1</translation>
    </message>
    <message>
        <source>Put it back anyway</source>
        <translation>Reponer de todos modos</translation>
    </message>
    <message>
        <source>Version %1 was not put back: %2</source>
        <translation>No se repuso la versión %1: %2</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Volver a ahora</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Pages::DashboardPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>This server tells no statistics.</source>
        <translation>Este servidor no da estadísticas.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Paused %1, %n sample(s) waiting</source>
        <translation>
            <numerusform>En pausa desde hace %1, %n muestra en espera</numerusform>
            <numerusform>En pausa desde hace %1, %n muestras en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::EndSessionsDialog</name>
    <message>
        <source>End sessions</source>
        <translation>Terminar sesiones</translation>
    </message>
    <message>
        <source>Told to the user, and written into the audit log</source>
        <translation>Se comunica al usuario y se escribe en el registro de seguridad</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>Terminar %n sesión</numerusform>
            <numerusform>Terminar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that will be ended</source>
        <translation>Sesiones que se terminarán</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · session %4</source>
        <translation>%1 · %2 · %3 · sesión %4</translation>
    </message>
</context>
<context>
    <name>Pages::FilterBar</name>
    <message>
        <source>Deleted between</source>
        <translation>Eliminado entre</translation>
    </message>
    <message>
        <source>Find in subject, sender, folder</source>
        <translation>Buscar en asunto, remitente, carpeta</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>First day of deletion</source>
        <translation>Primer día de eliminación</translation>
    </message>
    <message>
        <source>Last day of deletion</source>
        <translation>Último día de eliminación</translation>
    </message>
</context>
<context>
    <name>Pages::HealthPage</name>
    <message>
        <source>There is nothing to check.</source>
        <translation>No hay nada que comprobar.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <translation>&amp;Comprobar todo ahora</translation>
    </message>
    <message>
        <source>Also checks the chain of the security log and counts the deleted items. That takes the server some time and is noted in its security log.</source>
        <translation>Comprueba también la cadena del registro de seguridad y cuenta los elementos eliminados. Eso le lleva algún tiempo al servidor y se anota en su registro de seguridad.</translation>
    </message>
    <message>
        <source>The comparison could not be started: %1</source>
        <translation>No se pudo iniciar la comparación: %1</translation>
    </message>
</context>
<context>
    <name>Pages::HistoryPane</name>
    <message>
        <source>Versions of the configuration</source>
        <translation>Versiones de la configuración</translation>
    </message>
    <message>
        <source>Comparison of versions</source>
        <translation>Comparación de versiones</translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation>&amp;Reponer esta versión</translation>
    </message>
    <message>
        <source>There is no version of this configuration yet. The first change makes one.</source>
        <translation>Todavía no hay ninguna versión de esta configuración. El primer cambio crea una.</translation>
    </message>
    <message>
        <source>Choose one version to put it back.</source>
        <translation>Elija una versión para reponerla.</translation>
    </message>
    <message>
        <source>Choose one version to compare it with the present files, or two to compare them.</source>
        <translation>Elija una versión para compararla con los archivos actuales, o dos para compararlas entre sí.</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>The versions could not be compared: %1</source>
        <translation>No se pudieron comparar las versiones: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImapCheck</name>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>This is no mail server: it sends lines without an end.</source>
        <translation>Esto no es un servidor de correo: envía líneas sin fin.</translation>
    </message>
    <message>
        <source>The server does not greet as a mail server: %1</source>
        <translation>El servidor no saluda como un servidor de correo: %1</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>El servidor rechaza: %1</translation>
    </message>
    <message>
        <source>The server does not begin to encrypt: %1</source>
        <translation>El servidor no comienza a cifrar: %1</translation>
    </message>
    <message>
        <source>The login was refused: %1</source>
        <translation>El inicio de sesión fue rechazado: %1</translation>
    </message>
    <message>
        <source>%1 has logged in by IMAP.</source>
        <translation>%1 ha iniciado sesión por IMAP.</translation>
    </message>
    <message>
        <source>The server does not encrypt here; the password was not sent. Use the port with TLS.</source>
        <translation>El servidor no cifra aquí; la contraseña no se envió. Use el puerto con TLS.</translation>
    </message>
    <message>
        <source>The server allows no login here.</source>
        <translation>El servidor no permite iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>The connection failed: %1</source>
        <translation>La conexión falló: %1</translation>
    </message>
    <message>
        <source>The certificate is not trusted, the password was not sent: %1</source>
        <translation>El certificado no es de confianza, la contraseña no se envió: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ImportDialog</name>
    <message>
        <source>Users of the file</source>
        <translation>Usuarios del archivo</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Crearlos</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns: login, fullname, email, password, company, admin. Nothing is made before you have seen every line.</source>
        <translation>Un archivo CSV cuya primera línea nombra las columnas: login, fullname, email, password, company, admin. No se crea nada antes de que usted haya visto cada línea.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>el archivo supera los 16 MiB</translation>
    </message>
    <message numerus="yes">
        <source>Make %n user(s)</source>
        <translation>
            <numerusform>Crear %n usuario</numerusform>
            <numerusform>Crear %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made, %2 not: see the last column.</source>
        <translation>%1 creados, %2 no: vea la última columna.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>Se creó %n usuario.</numerusform>
            <numerusform>Se crearon %n usuarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ItemsView</name>
    <message>
        <source>Deleted items</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Recuperar…</translation>
    </message>
    <message>
        <source>&amp;Export as files…</source>
        <translation>&amp;Exportar como archivos…</translation>
    </message>
    <message>
        <source>Writes each chosen message into a file of a folder</source>
        <translation>Escribe cada mensaje elegido en un archivo de una carpeta</translation>
    </message>
    <message>
        <source>Removes the chosen items for good</source>
        <translation>Elimina definitivamente los elementos elegidos</translation>
    </message>
    <message>
        <source>Restore this &amp;folder…</source>
        <translation>Recuperar esta &amp;carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen (%1).</source>
        <translation>
            <numerusform>%n elemento elegido (%1).</numerusform>
            <numerusform>%n elementos elegidos (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Nothing in this folder is deleted.</source>
        <translation>En esta carpeta no hay nada eliminado.</translation>
    </message>
    <message>
        <source>Only the first %1 items are shown.</source>
        <translation>Solo se muestran los primeros %1 elementos.</translation>
    </message>
    <message>
        <source>Select &amp;all %1</source>
        <translation>Seleccionar &amp;todos: %1</translation>
    </message>
    <message>
        <source>Select &amp;all %1 matching</source>
        <translation>Seleccionar &amp;todos los coincidentes: %1</translation>
    </message>
    <message>
        <source>A restore is running.</source>
        <translation>Hay una recuperación en curso.</translation>
    </message>
    <message>
        <source>Brings the chosen items back</source>
        <translation>Devuelve los elementos elegidos</translation>
    </message>
    <message>
        <source>P&amp;urge selected…</source>
        <translation>P&amp;urgar los seleccionados…</translation>
    </message>
</context>
<context>
    <name>Pages::NewPersonDialog</name>
    <message>
        <source>New user, group or company</source>
        <translation>Usuario, grupo o empresa nuevos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Almacén compartido</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Clase:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>Nombre &amp;completo:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>Co&amp;rreo:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Company:</source>
        <translation>&amp;Empresa:</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
</context>
<context>
    <name>Pages::OptionPane</name>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Volver al valor &amp;predeterminado</translation>
    </message>
    <message>
        <source>&amp;Take the change back</source>
        <translation>&amp;Retirar el cambio</translation>
    </message>
    <message>
        <source>Choose an option on the left to change it.</source>
        <translation>Elija una opción a la izquierda para cambiarla.</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>No válido: %1</translation>
    </message>
    <message>
        <source>Read-only: it names a program to run, and is changed in the service&apos;s file and nowhere else.</source>
        <translation>Solo lectura: nombra un programa que se ejecuta y solo se cambia en el archivo del servicio.</translation>
    </message>
    <message>
        <source>Reload: a change is in force as soon as it is applied.</source>
        <translation>Recargar: un cambio entra en vigor en cuanto se aplica.</translation>
    </message>
    <message>
        <source>Restart: a change is written into the file, and is in force after the service was restarted.</source>
        <translation>Reiniciar: un cambio se escribe en el archivo y entra en vigor cuando el servicio se ha reiniciado.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>In force: %1
In the file: %2
Default: %3
Kind: %4</source>
        <translation>En vigor: %1
En el archivo: %2
Predeterminado: %3
Clase: %4</translation>
    </message>
</context>
<context>
    <name>Pages::OrphansDialog</name>
    <message>
        <source>Orphaned stores</source>
        <translation>Almacenes huérfanos</translation>
    </message>
    <message>
        <source>Give to this user</source>
        <translation>Dar a este usuario</translation>
    </message>
    <message>
        <source>Remove by the next purge…</source>
        <translation>Eliminar con la próxima purga…</translation>
    </message>
    <message>
        <source>Every store belongs to somebody.</source>
        <translation>Cada almacén pertenece a alguien.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Login of the user who gets the store</source>
        <translation>Nombre del usuario que recibe el almacén</translation>
    </message>
    <message numerus="yes">
        <source>The next purge removes the store of %1 with %n item(s); nobody can bring it back then.</source>
        <translation>
            <numerusform>La próxima purga elimina el almacén de %1 con %n elemento; después nadie podrá recuperarlo.</numerusform>
            <numerusform>La próxima purga elimina el almacén de %1 con %n elementos; después nadie podrá recuperarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
</context>
<context>
    <name>Pages::OutOfOfficeForm</name>
    <message>
        <source>The out-of-office settings were changed.</source>
        <translation>Se cambió la configuración de fuera de la oficina.</translation>
    </message>
    <message>
        <source>&amp;Answer messages while I am away</source>
        <translation>&amp;Responder a los mensajes mientras no estoy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;Asunto:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Pages::OwnPage</name>
    <message>
        <source>What is yours</source>
        <translation>Lo que es suyo</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Fuera de la oficina</translation>
    </message>
    <message>
        <source>Shared folders</source>
        <translation>Carpetas compartidas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Quota and account</source>
        <translation>Cuota y cuenta</translation>
    </message>
</context>
<context>
    <name>Pages::PeoplePage</name>
    <message>
        <source>Users, groups and companies</source>
        <translation>Usuarios, grupos y empresas</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Todavía no hay usuarios.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Usuario nuevo…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in users, groups and companies</source>
        <translation>Buscar en usuarios, grupos y empresas</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>Orphaned stores…</source>
        <translation>Almacenes huérfanos…</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Takes over what has changed in LDAP or the system&apos;s accounts (kopano-admin --sync).</source>
        <translation>Toma lo que ha cambiado en LDAP o en las cuentas del sistema (kopano-admin --sync).</translation>
    </message>
    <message>
        <source>Only for system administrators.</source>
        <translation>Solo para administradores del sistema.</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>Se creó %1.</translation>
    </message>
    <message>
        <source>Delete the user %1? The store stays as an orphan and can be given to somebody else.</source>
        <translation>¿Eliminar el usuario %1? El almacén se queda huérfano y se puede dar a otra persona.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) were made.</source>
        <translation>
            <numerusform>Se creó %n usuario.</numerusform>
            <numerusform>Se crearon %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users were synchronized.</source>
        <translation>Los usuarios se sincronizaron.</translation>
    </message>
</context>
<context>
    <name>Pages::PreviewPane</name>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Elija un elemento para verlo.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message numerus="yes">
        <source>The folder %1 was deleted with %n messages in it; it is restored as a whole.</source>
        <translation>
            <numerusform>La carpeta %1 se eliminó con %n mensaje dentro; se recupera entera.</numerusform>
            <numerusform>La carpeta %1 se eliminó con %n mensajes dentro; se recupera entera.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is HTML; only its text is shown, and nothing of it is fetched.</source>
        <translation>Este mensaje es HTML; solo se muestra su texto y no se descarga nada de él.</translation>
    </message>
    <message>
        <source>This message is long; only its beginning is shown.</source>
        <translation>Este mensaje es largo; solo se muestra su comienzo.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::PurgeDialog</name>
    <message>
        <source>Purge chosen items</source>
        <translation>Purgar los elementos elegidos</translation>
    </message>
    <message>
        <source>Purge deleted items</source>
        <translation>Purgar elementos eliminados</translation>
    </message>
    <message>
        <source>1. What</source>
        <translation>1. Qué</translation>
    </message>
    <message numerus="yes">
        <source>%n items of the store %1 are chosen.</source>
        <translation>
            <numerusform>%n elemento del almacén %1 está elegido.</numerusform>
            <numerusform>%n elementos del almacén %1 están elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Contar</translation>
    </message>
    <message>
        <source>Counts what would be removed, and removes nothing</source>
        <translation>Cuenta lo que se eliminaría y no elimina nada</translation>
    </message>
    <message>
        <source>Days that deleted items are kept</source>
        <translation>Días que se conservan los elementos eliminados</translation>
    </message>
    <message>
        <source>Items that were deleted more than this many &amp;days ago:</source>
        <translation>Elementos eliminados hace más de estos &amp;días:</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>0 days: everything that is deleted, also what was deleted just now.</source>
        <translation>0 días: todo lo eliminado, también lo que se acaba de eliminar.</translation>
    </message>
    <message>
        <source>2. Confirm</source>
        <translation>2. Confirmar</translation>
    </message>
    <message>
        <source>What is purged cannot be brought back.</source>
        <translation>Lo que se purga no se puede recuperar.</translation>
    </message>
    <message>
        <source>There is a &amp;backup, or none is needed</source>
        <translation>Hay una copia de &amp;seguridad o no hace falta</translation>
    </message>
    <message>
        <source>The server&apos;s clock has &amp;jumped, and is right now</source>
        <translation>El reloj del servidor ha &amp;saltado y va bien</translation>
    </message>
    <message>
        <source>Name of the server, as confirmation</source>
        <translation>Nombre del servidor, como confirmación</translation>
    </message>
    <message>
        <source>Progress of the purge</source>
        <translation>Progreso de la purga</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Purgar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stops after the present step; what is purged by then is gone</source>
        <translation>Se detiene después del paso actual; lo purgado hasta entonces ya no está</translation>
    </message>
    <message>
        <source>Count first; then the name of the server is asked for.</source>
        <translation>Cuente primero; después se pide el nombre del servidor.</translation>
    </message>
    <message>
        <source>Type the &amp;name of the server, %1, to purge all of this:</source>
        <translation>Escriba el &amp;nombre del servidor, %1, para purgar todo esto:</translation>
    </message>
    <message>
        <source>Count and confirm first.</source>
        <translation>Primero cuente y confirme.</translation>
    </message>
</context>
<context>
    <name>Pages::PurgeScopeBox</name>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Cuál:</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>Todo el servidor</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>Un almacén</translation>
    </message>
    <message>
        <source>&amp;Purge:</source>
        <translation>&amp;Purgar:</translation>
    </message>
    <message>
        <source>What is purged</source>
        <translation>Lo que se purga</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>One company</source>
        <translation>Una empresa</translation>
    </message>
</context>
<context>
    <name>Pages::QueuePage</name>
    <message>
        <source>Counters of the spooler</source>
        <translation>Contadores del spooler</translation>
    </message>
    <message>
        <source>The spooler is connected but counts nothing.</source>
        <translation>El spooler está conectado, pero no cuenta nada.</translation>
    </message>
    <message>
        <source>No spooler is connected to this server, so nothing can be told about an outgoing queue. Mail is sent by the spooler; see whether it runs.</source>
        <translation>Ningún spooler está conectado a este servidor, así que no se puede decir nada de una cola de salida. El correo lo envía el spooler; compruebe si está en marcha.</translation>
    </message>
    <message>
        <source>Show the services</source>
        <translation>Mostrar los servicios</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePage</name>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>&amp;Almacén:</translation>
    </message>
    <message>
        <source>&amp;Purge…</source>
        <translation>&amp;Purgar…</translation>
    </message>
    <message>
        <source>There are no stores that you may look into.</source>
        <translation>No hay almacenes que usted pueda ver.</translation>
    </message>
    <message>
        <source>Remove old deleted items of all stores for good</source>
        <translation>Eliminar definitivamente elementos antiguos de todos los almacenes</translation>
    </message>
    <message>
        <source>Only system administrators may purge.</source>
        <translation>Solo los administradores del sistema pueden purgar.</translation>
    </message>
</context>
<context>
    <name>Pages::RecoverablePane</name>
    <message>
        <source>Folders that items were deleted from</source>
        <translation>Carpetas de las que se eliminaron elementos</translation>
    </message>
    <message>
        <source>Nothing in this store is deleted that could be restored.</source>
        <translation>En este almacén no hay nada eliminado que se pueda recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>The server removes what was deleted for good after %n days.</source>
        <translation>
            <numerusform>El servidor elimina definitivamente lo borrado después de %n día.</numerusform>
            <numerusform>El servidor elimina definitivamente lo borrado después de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Choose an item to look into it.</source>
        <translation>Elija un elemento para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are chosen.</source>
        <translation>
            <numerusform>%n elemento elegido.</numerusform>
            <numerusform>%n elementos elegidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::RestoreDialog</name>
    <message>
        <source>To the folder that each was &amp;deleted from</source>
        <translation>A la carpeta de la que &amp;se eliminó cada uno</translation>
    </message>
    <message>
        <source>All into &amp;one folder:</source>
        <translation>Todos a &amp;una carpeta:</translation>
    </message>
    <message>
        <source>Restore deleted items</source>
        <translation>Recuperar elementos eliminados</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Carpeta en la que recuperar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>A folder whose name is taken gets a number behind it; messages never replace others.</source>
        <translation>Una carpeta cuyo nombre está ocupado recibe un número detrás; los mensajes nunca sustituyen a otros.</translation>
    </message>
</context>
<context>
    <name>Pages::RestoreFlow</name>
    <message numerus="yes">
        <source>%n restored items are deleted again.</source>
        <translation>
            <numerusform>%n elemento recuperado se elimina de nuevo.</numerusform>
            <numerusform>%n elementos recuperados se eliminan de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were restored.</source>
        <translation>
            <numerusform>Se recuperó %n elemento.</numerusform>
            <numerusform>Se recuperaron %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 elementos se recuperaron, %2 no.</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Mostrar cada uno</translation>
    </message>
    <message>
        <source>Folder to write the messages into</source>
        <translation>Carpeta en la que escribir los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written into files.</source>
        <translation>
            <numerusform>%n mensaje se escribió en un archivo.</numerusform>
            <numerusform>%n mensajes se escribieron en archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n no se pudo escribir.</numerusform>
            <numerusform>%n no se pudieron escribir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages::ResultsDialog</name>
    <message>
        <source>Result of the restore</source>
        <translation>Resultado de la recuperación</translation>
    </message>
    <message>
        <source>Result of each item</source>
        <translation>Resultado de cada elemento</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation>&amp;Intentar de nuevo los fallidos</translation>
    </message>
    <message>
        <source>%1 items were restored, %2 were not.</source>
        <translation>%1 elementos se recuperaron, %2 no.</translation>
    </message>
</context>
<context>
    <name>Pages::ReviewDialog</name>
    <message>
        <source>What changes in the files</source>
        <translation>Lo que cambia en los archivos</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed in the files meanwhile, and apply</source>
        <translation>&amp;Mantener lo cambiado entretanto en los archivos, y aplicar</translation>
    </message>
    <message>
        <source>&amp;Apply and reload</source>
        <translation>&amp;Aplicar y recargar</translation>
    </message>
    <message>
        <source>Review changes of %1</source>
        <translation>Revisar los cambios de %1</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Los archivos se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by reload</source>
        <translation>
            <numerusform>%n cambio al recargar</numerusform>
            <numerusform>%n cambios al recargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after a restart</source>
        <translation>
            <numerusform>%n cambio tras un reinicio</numerusform>
            <numerusform>%n cambios tras un reinicio</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Comentario:</translation>
    </message>
    <message>
        <source>The service looks at the changes…</source>
        <translation>El servicio mira los cambios…</translation>
    </message>
    <message>
        <source>The service could not look at the changes: %1</source>
        <translation>El servicio no pudo mirar los cambios: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>The service refuses these changes.</source>
        <translation>El servicio rechaza estos cambios.</translation>
    </message>
    <message>
        <source>The service accepts these changes.</source>
        <translation>El servicio acepta estos cambios.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was written.</source>
        <translation>Entretanto otra persona cambió la configuración. No se escribió nada.</translation>
    </message>
    <message>
        <source>The changes were not applied: %1</source>
        <translation>Los cambios no se aplicaron: %1</translation>
    </message>
</context>
<context>
    <name>Pages::ServicesPage</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search the log; Enter goes to the next line</source>
        <translation>Buscar en el registro; Intro va a la línea siguiente</translation>
    </message>
    <message>
        <source>Log, from this &amp;level on:</source>
        <translation>Registro, desde este &amp;nivel:</translation>
    </message>
    <message>
        <source>There are no services.</source>
        <translation>No hay servicios.</translation>
    </message>
    <message>
        <source>No line of the log has this text.</source>
        <translation>Ninguna línea del registro tiene este texto.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Registro del servicio</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>This service is not connected to the server.</source>
        <translation>Este servicio no está conectado al servidor.</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>Re&amp;iniciar…</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Iniciar…</translation>
    </message>
    <message>
        <source>The service has logged nothing at this level.</source>
        <translation>El servicio no ha registrado nada en este nivel.</translation>
    </message>
    <message>
        <source>Choose a service that is connected to see its log.</source>
        <translation>Elija un servicio conectado para ver su registro.</translation>
    </message>
    <message>
        <source>%1 did not reload; nothing changed.</source>
        <translation>%1 no se recargó; no cambió nada.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 ha vuelto a leer su configuración.</translation>
    </message>
    <message>
        <source>Services are started and stopped by systemd, not from here. Run this command as root: %1</source>
        <translation>Los servicios los inicia y detiene systemd, no desde aquí. Ejecute esta orden como root: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>El registro se guardó como %1.</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>El registro no se guardó: %1</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>&amp;Detener…</translation>
    </message>
    <message>
        <source>&amp;Configure</source>
        <translation>&amp;Configurar</translation>
    </message>
    <message>
        <source>Save &amp;log…</source>
        <translation>&amp;Guardar el registro…</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPage</name>
    <message>
        <source>Groups of sessions</source>
        <translation>Grupos de sesiones</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Terminar sesión…</translation>
    </message>
    <message>
        <source>End all of the &amp;user…</source>
        <translation>Terminar todas las del &amp;usuario…</translation>
    </message>
    <message>
        <source>End all from the a&amp;ddress…</source>
        <translation>Terminar todas las de la &amp;dirección…</translation>
    </message>
    <message>
        <source>Show in the &amp;audit log</source>
        <translation>Mostrar en el registro de &amp;seguridad</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter sessions by any text</source>
        <translation>Filtrar sesiones por cualquier texto</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Agrupar sesiones</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Cada sesión</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Por programa</translation>
    </message>
    <message>
        <source>There is only this administrator&apos;s session.</source>
        <translation>Solo está la sesión de este administrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
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
        <translation>Terminar las sesiones seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Seleccione las sesiones que se deben terminar.</translation>
    </message>
    <message>
        <source>One&apos;s own session, connections of SYSTEM and what is over already cannot be ended.</source>
        <translation>No se pueden terminar la sesión propia, las conexiones de SYSTEM ni lo que ya terminó.</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Estas sesiones se terminarán. Lo que tengan en curso se interrumpe.</translation>
    </message>
    <message>
        <source>All sessions of %1 will be ended. What they have running is broken off.</source>
        <translation>Todas las sesiones de %1 se terminarán. Lo que tengan en curso se interrumpe.</translation>
    </message>
    <message>
        <source>All sessions from %1 will be ended. What they have running is broken off.</source>
        <translation>Todas las sesiones desde %1 se terminarán. Lo que tengan en curso se interrumpe.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>Se terminó %n sesión.</numerusform>
            <numerusform>Se terminaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 sesiones se terminaron, %2 no: %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsPane</name>
    <message>
        <source>Where you are logged in</source>
        <translation>Dónde tiene sesión abierta</translation>
    </message>
    <message>
        <source>You are not logged in anywhere.</source>
        <translation>No tiene ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Terminar sesión…</translation>
    </message>
    <message>
        <source>End all &amp;others…</source>
        <translation>Terminar todas las &amp;demás…</translation>
    </message>
    <message>
        <source>Ends every session but the one of this window</source>
        <translation>Termina todas las sesiones salvo la de esta ventana</translation>
    </message>
    <message>
        <source>These sessions will be ended. What they have running is broken off.</source>
        <translation>Estas sesiones se terminarán. Lo que tengan en curso se interrumpe.</translation>
    </message>
    <message>
        <source>All your sessions but this one will be ended. What they have running is broken off.</source>
        <translation>Todas sus sesiones salvo esta se terminarán. Lo que tengan en curso se interrumpe.</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Terminar las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>Select the sessions that are to be ended.</source>
        <translation>Seleccione las sesiones que se deben terminar.</translation>
    </message>
    <message>
        <source>The session of this window, and those by which somebody else acts as you, stay.</source>
        <translation>La sesión de esta ventana, y aquellas con las que otra persona actúa como usted, se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were ended.</source>
        <translation>
            <numerusform>Se terminó %n sesión.</numerusform>
            <numerusform>Se terminaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions were ended, %2 were not: %3</source>
        <translation>%1 sesiones se terminaron, %2 no: %3</translation>
    </message>
</context>
<context>
    <name>Pages::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>Pages::SharingPane</name>
    <message>
        <source>Shared folders</source>
        <translation>Carpetas compartidas</translation>
    </message>
    <message>
        <source>You share no folder with anybody yet.
Choose a folder and a name below.</source>
        <translation>Todavía no comparte ninguna carpeta con nadie.
Elija abajo una carpeta y un nombre.</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Compartir una carpeta</translation>
    </message>
    <message>
        <source>login, group or Everyone</source>
        <translation>usuario, grupo o Everyone</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>Share no &amp;longer</source>
        <translation>Dejar de com&amp;partir</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>C&amp;on:</translation>
    </message>
    <message>
        <source>&amp;May:</source>
        <translation>&amp;Puede:</translation>
    </message>
</context>
<context>
    <name>Pages::UserPane</name>
    <message>
        <source>The selected user, group or company</source>
        <translation>El usuario, grupo o empresa seleccionados</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Nombre de usuario:</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>Nombre &amp;completo:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>Co&amp;rreo:</translation>
    </message>
    <message>
        <source>one address in each line</source>
        <translation>una dirección en cada línea</translation>
    </message>
    <message>
        <source>A&amp;liases:</source>
        <translation>A&amp;lias:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Shared store, nobody logs in</source>
        <translation>Almacén compartido, nadie inicia sesión</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Administrador del sistema</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Clase:</translation>
    </message>
    <message>
        <source>&amp;Administrator:</source>
        <translation>&amp;Administrador:</translation>
    </message>
    <message>
        <source>&amp;Hidden in address books</source>
        <translation>&amp;Oculto en las libretas de direcciones</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>&amp;Contraseña nueva:</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>Show in the security log</source>
        <translation>Mostrar en el registro de seguridad</translation>
    </message>
    <message>
        <source>&amp;Own limits instead of the default</source>
        <translation>Límites &amp;propios en lugar de los predeterminados</translation>
    </message>
    <message>
        <source>For example 500 MiB, 2G or unlimited</source>
        <translation>Por ejemplo 500 MiB, 2G o unlimited</translation>
    </message>
    <message>
        <source>&amp;Warning at:</source>
        <translation>&amp;Aviso en:</translation>
    </message>
    <message>
        <source>&amp;Sending stops at:</source>
        <translation>El &amp;envío se detiene en:</translation>
    </message>
    <message>
        <source>&amp;Full at:</source>
        <translation>&amp;Lleno en:</translation>
    </message>
    <message>
        <source>Names separated by blanks, for example imap pop3. What stands in neither line is as the option disabled_features of the server says.</source>
        <translation>Nombres separados por espacios, por ejemplo imap pop3. Lo que no está en ninguna de las dos líneas es como dice la opción disabled_features del servidor.</translation>
    </message>
    <message>
        <source>Switched &amp;on:</source>
        <translation>Ac&amp;tivadas:</translation>
    </message>
    <message>
        <source>Switched o&amp;ff:</source>
        <translation>&amp;Desactivadas:</translation>
    </message>
    <message>
        <source>Groups, delegates and others who act in this name</source>
        <translation>Grupos, delegados y otros que actúan en este nombre</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Miembros del grupo</translation>
    </message>
    <message>
        <source>A user or a group</source>
        <translation>Un usuario o un grupo</translation>
    </message>
    <message>
        <source>User or group to be added</source>
        <translation>Usuario o grupo que se añade</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Lo mismo como orden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>The changes of %1 are not applied.</source>
        <translation>Los cambios de %1 no están aplicados.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Select a user, a group or a company.</source>
        <translation>Seleccione un usuario, un grupo o una empresa.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In force: warning at %1, sending stops at %2, full at %3. The store has %4.</source>
        <translation>En vigor: aviso en %1, el envío se detiene en %2, lleno en %3. El almacén tiene %4.</translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation>Miembro de %1</translation>
    </message>
    <message>
        <source>%1 may write in this name</source>
        <translation>%1 puede escribir en este nombre</translation>
    </message>
    <message>
        <source>%1 is a delegate</source>
        <translation>%1 es delegado</translation>
    </message>
    <message>
        <source>Out of office: answers are being sent</source>
        <translation>Fuera de la oficina: se están enviando respuestas</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Distribution list %1</source>
        <translation>Lista de distribución %1</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Empresa %1</translation>
    </message>
    <message>
        <source>%1 sees its members</source>
        <translation>%1 ve a sus miembros</translation>
    </message>
    <message>
        <source>%1 administers it</source>
        <translation>%1 la administra</translation>
    </message>
    <message>
        <source>%1 receives copies of its users&apos; quota mails</source>
        <translation>%1 recibe copias de los avisos de cuota de sus usuarios</translation>
    </message>
    <message>
        <source>%1 receives its quota mails</source>
        <translation>%1 recibe sus avisos de cuota</translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <translation>No tiene relaciones.</translation>
    </message>
    <message>
        <source>%1 is no size; write for example 500 MiB, 2G or unlimited.</source>
        <translation>%1 no es un tamaño; escriba por ejemplo 500 MiB, 2G o unlimited.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se cambió %1.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 ya no está en %2.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
</context>
<context>
    <name>UserEdit</name>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>el predeterminado</translation>
    </message>
    <message>
        <source>warning at %1, sending stops at %2, full at %3</source>
        <translation>aviso en %1, el envío se detiene en %2, lleno en %3</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>shared store</source>
        <translation>almacén compartido</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>system administrator</source>
        <translation>administrador del sistema</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Features switched on</source>
        <translation>Funciones activadas</translation>
    </message>
    <message>
        <source>Features switched off</source>
        <translation>Funciones desactivadas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Hidden in address books</source>
        <translation>Oculto en las libretas de direcciones</translation>
    </message>
    <message>
        <source>Shown in address books</source>
        <translation>Visible en las libretas de direcciones</translation>
    </message>
    <message>
        <source>Answers to meeting requests</source>
        <translation>Respuestas a convocatorias de reunión</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Una contraseña nueva</translation>
    </message>
    <message>
        <source>The login is empty.</source>
        <translation>El nombre de usuario está vacío.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>La dirección de correo no tiene @.</translation>
    </message>
    <message>
        <source>The limits have to grow: warning, end of sending, full.</source>
        <translation>Los límites deben crecer: aviso, fin del envío, lleno.</translation>
    </message>
</context>
<context>
    <name>UserImport</name>
    <message>
        <source>admin is 0, 1 or 2</source>
        <translation>admin es 0, 1 o 2</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>El archivo no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The first line has to name the columns: login, fullname, email, password, company, admin.</source>
        <translation>La primera línea debe nombrar las columnas: login, fullname, email, password, company, admin.</translation>
    </message>
    <message>
        <source>The file has more than 10 000 users.</source>
        <translation>El archivo tiene más de 10 000 usuarios.</translation>
    </message>
    <message>
        <source>This login stands in the file twice.</source>
        <translation>Este nombre de usuario está dos veces en el archivo.</translation>
    </message>
</context>
<context>
    <name>Widgets::Chart</name>
    <message>
        <source>%1: show %2</source>
        <translation>%1: mostrar %2</translation>
    </message>
    <message>
        <source>Show or hide %1; with Alt, show it alone</source>
        <translation>Mostrar u ocultar %1; con Alt, mostrarlo solo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
</context>
<context>
    <name>Widgets::ChartView</name>
    <message>
        <source>Threshold %1</source>
        <translation>Umbral %1</translation>
    </message>
</context>
<context>
    <name>Widgets::CommandLabel</name>
    <message>
        <source>Command:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>La orden que hace lo mismo</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
</context>
<context>
    <name>Widgets::Faces</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>This is as it was at %1: %2</source>
        <translation>Esto es como estaba a las %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>Widgets::FilterBar</name>
    <message>
        <source>The filter is understood.</source>
        <translation>El filtro se entiende.</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
</context>
<context>
    <name>Widgets::Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Widgets::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Widgets::OptionEditor</name>
    <message>
        <source>milliseconds (as it is)</source>
        <translation>milisegundos (como está)</translation>
    </message>
    <message>
        <source>minutes (as it is)</source>
        <translation>minutos (como está)</translation>
    </message>
    <message>
        <source>hours (as it is)</source>
        <translation>horas (como está)</translation>
    </message>
    <message>
        <source>days (as it is)</source>
        <translation>días (como está)</translation>
    </message>
    <message>
        <source>seconds (as it is)</source>
        <translation>segundos (como está)</translation>
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
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>One entry in each line</source>
        <translation>Una entrada en cada línea</translation>
    </message>
    <message>
        <source>Unchanged; type a new secret</source>
        <translation>Sin cambios; escriba un secreto nuevo</translation>
    </message>
</context>
<context>
    <name>Widgets::TableView</name>
    <message>
        <source>Low rows</source>
        <translation>Filas bajas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers Kopano servers: statistics, security log, deleted items, users, configuration.</source>
        <translation>Administra servidores Kopano: estadísticas, registro de seguridad, elementos eliminados, usuarios, configuración.</translation>
    </message>
    <message>
        <source>Connects there: default:, file:///path or https://host:237/</source>
        <translation>Se conecta allí: default:, file:///ruta o https://host:237/</translation>
    </message>
    <message>
        <source>Shows the texts in this language (de, en, es, fr, nl); without it in the system&apos;s.</source>
        <translation>Muestra los textos en este idioma (de, en, es, fr, nl); sin ella, en el del sistema.</translation>
    </message>
</context>
</TS>

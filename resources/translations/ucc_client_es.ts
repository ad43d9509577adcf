<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>About</name>
        <message>
            <source>About UCC Client</source>
            <translation>Acerca de UCC Client</translation>
        </message>
        <message>
            <source>UCC Client %1

Phone conferences from the desktop. Free software under the MIT licence, independent of any vendor.

Icons: Lucide (ISC licence).</source>
            <translation>UCC Client %1

Conferencias telefónicas desde el escritorio. Software libre con licencia MIT, independiente de cualquier fabricante.

Iconos: Lucide (licencia ISC).</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Otra cuenta …</translation>
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Otra cuenta …</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Iniciar sesión …</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>&amp;Cerrar sesión …</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>la demostración</translation>
        </message>
        <message>
            <source>user, login, server, password, log out</source>
            <translation>usuario, cuenta, servidor, contraseña, cerrar sesión</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>Acce&amp;pt</source>
            <translation>Ace&amp;ptar</translation>
        </message>
        <message>
            <source>&amp;Maybe</source>
            <translation>&amp;Quizá</translation>
        </message>
        <message>
            <source>Decli&amp;ne</source>
            <translation>Recha&amp;zar</translation>
        </message>
        <message>
            <source>Which dates you answer for</source>
            <translation>Para qué fechas responde</translation>
        </message>
        <message>
            <source>Possible again once the server is reached.</source>
            <translation>Será posible cuando haya conexión con el servidor.</translation>
        </message>
        <message>
            <source>for all dates</source>
            <translation>para todas las fechas</translation>
        </message>
        <message>
            <source>only for %1</source>
            <translation>solo para el %1</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Not answered</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <source>Your answer did not reach the server.</source>
            <translation>Su respuesta no ha llegado al servidor.</translation>
        </message>
        <message>
            <source>Nothing changed. Answer again when you are online.</source>
            <translation>No ha cambiado nada. Responda de nuevo cuando tenga conexión.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>as the system</source>
            <translation>como el sistema</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claro</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>oscuro</translation>
        </message>
        <message>
            <source>Colo&amp;urs</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>&amp;Start again now</source>
            <translation>&amp;Reiniciar ahora</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>The window speaks the other language when it is started again.</source>
            <translation>La ventana hablará el otro idioma cuando se inicie de nuevo.</translation>
        </message>
        <message>
            <source>dark mode, night, theme, bright</source>
            <translation>modo oscuro, noche, tema, claro</translation>
        </message>
        <message>
            <source>L&amp;ines</source>
            <translation>&amp;Líneas</translation>
        </message>
        <message>
            <source>Room for each line</source>
            <translation>Espacio para cada línea</translation>
        </message>
        <message>
            <source>density, compact, spacing, size</source>
            <translation>densidad, compacto, separación, tamaño</translation>
        </message>
        <message>
            <source>comfortable</source>
            <translation>amplio</translation>
        </message>
        <message>
            <source>compact: more lines</source>
            <translation>compacto: más líneas</translation>
        </message>
        <message>
            <source>&amp;Week begins with</source>
            <translation>La &amp;semana empieza en</translation>
        </message>
        <message>
            <source>Week begins with</source>
            <translation>La semana empieza en</translation>
        </message>
        <message>
            <source>In the week, in the list, and where you pick a date.</source>
            <translation>En la semana, en la lista y donde elige una fecha.</translation>
        </message>
        <message>
            <source>first day of the week, calendar</source>
            <translation>primer día de la semana, calendario</translation>
        </message>
        <message>
            <source>as usual where you are</source>
            <translation>como es habitual en su país</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>mute or unmute</source>
            <translation>silenciar o no</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>moderador</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>call again</source>
            <translation>volver a llamar</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>quitar</translation>
        </message>
        <message>
            <source>Only moderators can mute or call.</source>
            <translation>Solo quien modera puede silenciar o llamar.</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <source>Shows the plan of the conference; who is in stays one click away</source>
            <translation>Muestra el plan de la conferencia; quién está dentro queda a un clic</translation>
        </message>
        <message>
            <source>This was so at %1; the server cannot be reached just now.</source>
            <translation>Así estaba a las %1; ahora no hay conexión con el servidor.</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>&amp;Mute all others</source>
            <translation>Sile&amp;nciar a los demás</translation>
        </message>
        <message>
            <source>Mutes everyone but you and the other moderators</source>
            <translation>Silencia a todos menos a usted y a los demás moderadores</translation>
        </message>
        <message>
            <source>Call &amp;someone …</source>
            <translation>&amp;Llamar a alguien …</translation>
        </message>
        <message>
            <source>Small &amp;window</source>
            <translation>Ventana &amp;pequeña</translation>
        </message>
        <message>
            <source>A small window that stays above all others</source>
            <translation>Una ventana pequeña que queda por encima de todas las demás</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>L&amp;eave</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Hangs up your telephone; the others go on</source>
            <translation>Cuelga su teléfono; los demás siguen</translation>
        </message>
        <message>
            <source>End for &amp;all …</source>
            <translation>&amp;Terminar para todos …</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>PIN %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>locked: nobody else gets in</source>
            <translation>bloqueada: no entra nadie más</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>Desbl&amp;oquear</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Bloquear</translation>
        </message>
        <message>
            <source>Lets people in again</source>
            <translation>Deja entrar de nuevo</translation>
        </message>
        <message>
            <source>Lets nobody else in; who is in stays</source>
            <translation>No deja entrar a nadie más; quien está dentro se queda</translation>
        </message>
        <message>
            <source>Running for %1</source>
            <translation>En curso desde hace %1</translation>
        </message>
    </context>
    <context>
        <name>BugWatch</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo ha salido mal</translation>
        </message>
        <message>
            <source>Something went wrong that should not have.</source>
            <translation>Ha ocurrido un error que no debería ocurrir.</translation>
        </message>
        <message>
            <source>What you saved is safe, and what waits is still sent. If the window does not do what you expect, start it again; what you are typing is offered again then.</source>
            <translation>Lo que guardó está a salvo, y lo que espera se enviará igualmente. Si la ventana no hace lo que espera, iníciela de nuevo; entonces se le ofrecerá lo que está escribiendo.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>&amp;Reiniciar</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Informe …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>Dial in:</source>
            <translation>Llamar a:</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>Guardar como archivo de calendario</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferencia</translation>
        </message>
        <message>
            <source>The calendar file is in the clipboard.</source>
            <translation>El archivo de calendario está en el portapapeles.</translation>
        </message>
        <message>
            <source>The conference is gone, or has no date any more.</source>
            <translation>La conferencia ya no existe o ya no tiene ninguna fecha.</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Archivo de calendario</translation>
        </message>
        <message>
            <source>There is no calendar file.</source>
            <translation>No se ha creado ningún archivo de calendario.</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Archivos de calendario</translation>
        </message>
    </context>
    <context>
        <name>CalendarIntake</name>
        <message>
            <source>There is no calendar entry in the clipboard.</source>
            <translation>No hay ninguna entrada de calendario en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>&amp;Calendar file (.ics)</source>
            <translation>&amp;Archivo de calendario (.ics)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)</source>
            <translation>Archivo de calendario (.ics)</translation>
        </message>
        <message>
            <source>Save for &amp;yourself: with your PIN and page …</source>
            <translation>Guardar &amp;para usted: con su PIN y su página …</translation>
        </message>
        <message>
            <source>&amp;Save for others: without your PIN and page …</source>
            <translation>&amp;Guardar para otros: sin su PIN ni su página …</translation>
        </message>
        <message>
            <source>C&amp;opy for yourself: with your PIN and page</source>
            <translation>Copiar para &amp;usted: con su PIN y su página</translation>
        </message>
        <message>
            <source>&amp;Copy for others: without your PIN and page</source>
            <translation>&amp;Copiar para otros: sin su PIN ni su página</translation>
        </message>
    </context>
    <context>
        <name>CallRecords</name>
        <message>
            <source>The server does not have this conference.</source>
            <translation>El servidor no tiene esta conferencia.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Ahora no hay conexión con el servidor.</translation>
        </message>
        <message>
            <source>Only who made the conference sees who was in.</source>
            <translation>Solo quien creó la conferencia ve quién estuvo dentro.</translation>
        </message>
    </context>
    <context>
        <name>CallingField</name>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Wait for a m&amp;oderator</source>
            <translation>&amp;Esperar a un moderador</translation>
        </message>
        <message>
            <source>Until one is in, the others wait with music</source>
            <translation>Hasta que entre uno, los demás esperan con música</translation>
        </message>
        <message>
            <source>Say who &amp;enters</source>
            <translation>&amp;Anunciar quién entra</translation>
        </message>
        <message>
            <source>Everyone says a name first, which all hear</source>
            <translation>Cada cual dice primero su nombre, y todos lo oyen</translation>
        </message>
        <message>
            <source>Start b&amp;y itself at its time</source>
            <translation>Empezar por sí sola a su &amp;hora</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, without anybody starting it</source>
            <translation>Llama a todos los que hay que llamar sin que nadie la inicie</translation>
        </message>
    </context>
    <context>
        <name>CallingWords</name>
        <message>
            <source>The others wait with music until a moderator is in.</source>
            <translation>Los demás esperan con música hasta que entra un moderador.</translation>
        </message>
        <message>
            <source>Whoever enters says a name, which all hear.</source>
            <translation>Quien entra dice su nombre, y todos lo oyen.</translation>
        </message>
        <message>
            <source>It starts by itself at its time, but calls nobody.</source>
            <translation>Empieza por sí sola a su hora, pero no llama a nadie.</translation>
        </message>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>Empieza por sí sola a su hora y llama a una persona.</numerusform>
                <numerusform>Empieza por sí sola a su hora y llama a %n personas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSection</name>
        <message>
            <source>the telephone program (tel:)</source>
            <translation>el programa de teléfono (tel:)</translation>
        </message>
        <message>
            <source>a SIP phone (sip:)</source>
            <translation>un teléfono SIP (sip:)</translation>
        </message>
        <message>
            <source>an older program (callto:)</source>
            <translation>un programa más antiguo (callto:)</translation>
        </message>
        <message>
            <source>Call dials the conference's number, and then your PIN where that is known.</source>
            <translation>Llamar marca el número de la conferencia y después su PIN, si se conoce.</translation>
        </message>
        <message>
            <source>Calls &amp;go to</source>
            <translation>&amp;Las llamadas van a</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Las llamadas van a</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Outsid&amp;e line</source>
            <translation>Líne&amp;a exterior</translation>
        </message>
        <message>
            <source>Outside line</source>
            <translation>Línea exterior</translation>
        </message>
        <message>
            <source>What your telephone wants before a number from outside, such as 0.</source>
            <translation>Lo que su teléfono pide antes de un número de fuera, por ejemplo 0.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>dial, telephone, softphone</source>
            <translation>marcar, telefonía, softphone</translation>
        </message>
        <message>
            <source>prefix, dial, exchange line</source>
            <translation>prefijo, marcar, línea, centralita</translation>
        </message>
    </context>
    <context>
        <name>CallSomeone</name>
        <message>
            <source>Call someone</source>
            <translation>Llamar a alguien</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Nombre o número</translation>
        </message>
        <message>
            <source>&amp;Who?</source>
            <translation>¿&amp;A quién?</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Llamar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>%1 is called at once.</source>
            <translation>Se llama a %1 enseguida.</translation>
        </message>
        <message>
            <source>Nobody with a number is found. Type a number to call it.</source>
            <translation>No se encuentra a nadie con número. Escriba un número para llamarlo.</translation>
        </message>
        <message>
            <source>Whoever picks up is in the conference.</source>
            <translation>Quien descuelga está en la conferencia.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressActions</name>
        <message>
            <source>This server has no calendar addresses.</source>
            <translation>Este servidor no tiene direcciones de calendario.</translation>
        </message>
        <message>
            <source>There is a new address. Earlier ones do not hold any more.</source>
            <translation>Hay una nueva dirección. Las anteriores ya no son válidas.</translation>
        </message>
        <message>
            <source>No program opens it. Copy the address, and add it to your calendar there.</source>
            <translation>Ningún programa la abre. Copie la dirección y añádala usted en su calendario.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Ahora no hay conexión con el servidor.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressDialog</name>
        <message>
            <source>Calendar address</source>
            <translation>Dirección de calendario</translation>
        </message>
        <message>
            <source>Outlook, Thunderbird, Google and others can show all your conferences, and follow every change by themselves. Give them this address as a calendar from the internet.</source>
            <translation>Outlook, Thunderbird, Google y otros pueden mostrar todas sus conferencias y seguir cada cambio por sí solos. Deles esta dirección como calendario de internet.</translation>
        </message>
        <message>
            <source>Whoever has the address sees all your conferences with your PINs. Give it to nobody but your own calendars; a new address makes the old one worthless.</source>
            <translation>Quien tiene la dirección ve todas sus conferencias con sus PIN. No se la dé a nadie, solo a sus propios calendarios; con una nueva dirección, la antigua deja de servir.</translation>
        </message>
        <message>
            <source>Your calendar&apos;s address</source>
            <translation>Dirección de su calendario</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>&amp;Open in the calendar program</source>
            <translation>&amp;Abrir en el programa de calendario</translation>
        </message>
        <message>
            <source>&amp;Make an address</source>
            <translation>&amp;Crear dirección</translation>
        </message>
        <message>
            <source>Make a &amp;new address</source>
            <translation>Crear &amp;una nueva dirección</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Desactivar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Preguntando al servidor …</translation>
        </message>
        <message>
            <source>You have no calendar address.</source>
            <translation>No tiene dirección de calendario.</translation>
        </message>
        <message>
            <source>The address is in the clipboard.</source>
            <translation>La dirección está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>CallsDialog</name>
        <message>
            <source>Who was in: %1</source>
            <translation>Quién estuvo dentro: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Preguntando al servidor …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The server keeps this for a while, and shows it only to you.</source>
            <translation>El servidor lo guarda un tiempo y solo se lo muestra a usted.</translation>
        </message>
        <message>
            <source>Nobody was in by telephone, or it is too long ago.</source>
            <translation>Nadie estuvo dentro por teléfono, o hace demasiado tiempo.</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Entró</translation>
        </message>
        <message>
            <source>Was in</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Llamante desconocido</translation>
        </message>
        <message>
            <source>dialled in</source>
            <translation>llamó</translation>
        </message>
        <message>
            <source>left</source>
            <translation>se fue</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>colgó</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>se interrumpió</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>comunicaba</translation>
        </message>
        <message>
            <source>did not take the call</source>
            <translation>no aceptó la llamada</translation>
        </message>
        <message>
            <source>number does not exist</source>
            <translation>el número no existe</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no contestó</translation>
        </message>
        <message>
            <source>line broke</source>
            <translation>se cortó la línea</translation>
        </message>
        <message>
            <source>call failed</source>
            <translation>la llamada falló</translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message>
            <source>Which one is it?</source>
            <translation>¿Cuál es?</translation>
        </message>
        <message>
            <source>Which one is “%1”?</source>
            <translation>¿Cuál es «%1»?</translation>
        </message>
        <message>
            <source>The one you choose is taken for yours, and nothing is sent a second time.</source>
            <translation>La que elija se tomará por la suya, y no se enviará nada por segunda vez.</translation>
        </message>
        <message>
            <source>Conferences on the server</source>
            <translation>Conferencias en el servidor</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Número %1</translation>
        </message>
        <message>
            <source>&amp;It is this one</source>
            <translation>&amp;Es esta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
    </context>
    <context>
        <name>CertificateOffer</name>
        <message>
            <source>I compared it: &amp;trust this certificate</source>
            <translation>&amp;Lo he comparado: confiar en este certificado</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare with the administrator&apos;s:</source>
            <translation>Su huella digital (SHA-256), para compararla con la del administrador:</translation>
        </message>
        <message>
            <source>My administrator confirms the new one: &amp;trust it from now on</source>
            <translation>&amp;Mi administrador confirma el nuevo: confiar en él desde ahora</translation>
        </message>
        <message>
            <source>The server made it itself; nobody vouches for it.</source>
            <translation>Lo ha hecho el propio servidor; nadie responde por él.</translation>
        </message>
        <message>
            <source>Whoever vouches for it is not known to this computer.</source>
            <translation>Este ordenador no conoce a quien responde por él.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Ha caducado.</translation>
        </message>
        <message>
            <source>It is not valid yet. Is this computer&apos;s clock right?</source>
            <translation>Todavía no es válido. ¿Va bien el reloj de este ordenador?</translation>
        </message>
        <message>
            <source>It was made for another address than the one above.</source>
            <translation>Se hizo para otra dirección, no para la de arriba.</translation>
        </message>
        <message>
            <source>This computer&apos;s system refuses it.</source>
            <translation>El sistema de este ordenador lo rechaza.</translation>
        </message>
        <message>
            <source>This computer&apos;s system vouches for the new one.</source>
            <translation>El sistema de este ordenador responde por el nuevo.</translation>
        </message>
        <message>
            <source>Made for: %1</source>
            <translation>Hecho para: %1</translation>
        </message>
        <message>
            <source>Made by: %1</source>
            <translation>Hecho por: %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Válido del %1 al %2</translation>
        </message>
        <message>
            <source>The fingerprint (SHA-256) that you accepted:</source>
            <translation>La huella digital (SHA-256) que usted aceptó:</translation>
        </message>
        <message>
            <source>The one that is shown now:</source>
            <translation>La que se muestra ahora:</translation>
        </message>
    </context>
    <context>
        <name>ChangeActions</name>
        <message>
            <source>There is nothing to decide any more.</source>
            <translation>Ya no hay nada que decidir.</translation>
        </message>
        <message>
            <source>It has been changed again meanwhile. Please look once more.</source>
            <translation>Mientras tanto ha vuelto a cambiar. Mírelo otra vez, por favor.</translation>
        </message>
        <message>
            <source>It is too late for that: the change has left or is done already.</source>
            <translation>Es demasiado tarde: el cambio ya ha salido o ya está hecho.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>No se ha hecho</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>“%1” planned</source>
            <translation>«%1» planificada</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>«%1» cambiada</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>«%1» eliminada</translation>
        </message>
        <message>
            <source>leaves in a few seconds</source>
            <translation>sale en unos segundos</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>enviándose</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>rechazado por el servidor</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>por decidir</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>sin confirmar</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>eliminada por otra persona</translation>
        </message>
        <message>
            <source>The server did not delete this conference.</source>
            <translation>El servidor no ha eliminado esta conferencia.</translation>
        </message>
        <message>
            <source>The server refused this conference.</source>
            <translation>El servidor ha rechazado esta conferencia.</translation>
        </message>
        <message>
            <source>The server refused your change.</source>
            <translation>El servidor ha rechazado su cambio.</translation>
        </message>
        <message>
            <source>Somebody changed it before you deleted it.</source>
            <translation>Alguien la cambió antes de que usted la eliminara.</translation>
        </message>
        <message>
            <source>You and somebody else changed the same thing.</source>
            <translation>Usted y otra persona han cambiado lo mismo.</translation>
        </message>
        <message>
            <source>The server may have this conference already.</source>
            <translation>Quizá el servidor ya tenga esta conferencia.</translation>
        </message>
        <message>
            <source>Nobody knows whether the server has this conference.</source>
            <translation>No se sabe si el servidor tiene esta conferencia.</translation>
        </message>
        <message>
            <source>Somebody else deleted this conference.</source>
            <translation>Otra persona ha eliminado esta conferencia.</translation>
        </message>
        <message>
            <source>It is being sent just now, or its answer was lost.</source>
            <translation>Se está enviando ahora mismo, o se ha perdido la respuesta.</translation>
        </message>
        <message>
            <source>It waits here and is sent by itself.</source>
            <translation>Espera aquí y se enviará por sí solo.</translation>
        </message>
        <message>
            <source>It is still there. Send the deletion again, or keep the conference.</source>
            <translation>Sigue ahí. Envíe de nuevo la eliminación o conserve la conferencia.</translation>
        </message>
        <message>
            <source>What you typed is kept here. Edit it and save again, send it again as it is, or discard it.</source>
            <translation>Lo que escribió se conserva aquí. Edítelo y guárdelo otra vez, envíelo de nuevo tal como está o descártelo.</translation>
        </message>
        <message>
            <source>Its reason: %1</source>
            <translation>Su motivo: %1</translation>
        </message>
        <message>
            <source>You have no right to do that (answer %1).</source>
            <translation>No tiene permiso para hacer eso (respuesta %1).</translation>
        </message>
        <message>
            <source>It accepted the change several times, and still has what was there.</source>
            <translation>Ha aceptado el cambio varias veces, y aún tiene lo que había.</translation>
        </message>
        <message>
            <source>It gave no reason (answer %1).</source>
            <translation>No ha dado ningún motivo (respuesta %1).</translation>
        </message>
        <message>
            <source>It is still there. Decide whether it shall go all the same.</source>
            <translation>Sigue ahí. Decida si debe eliminarse de todos modos.</translation>
        </message>
        <message>
            <source>Yours is shown and kept here. Nothing is sent until you decide.</source>
            <translation>La suya se muestra y se conserva aquí. No se enviará nada hasta que usted decida.</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>%n conferencia de allí se le parece. Diga si es esta. Si no lo es, envíela de nuevo; entonces habrá una más.</numerusform>
                <numerusform>%n conferencias de allí se le parecen. Diga cuál es. Si no es ninguna, envíela de nuevo; entonces habrá una más.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer was lost, and it is not in the server&apos;s list. It is kept here. If you send it again, it could exist twice, with two invitations.</source>
            <translation>Se ha perdido la respuesta, y no figura en la lista del servidor. Se conserva aquí. Si la envía de nuevo, podría existir dos veces, con dos invitaciones.</translation>
        </message>
        <message>
            <source>What you changed is kept here. Made anew, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Lo que cambió se conserva aquí. Si se crea de nuevo, es otra conferencia: se vuelve a invitar a todos y reciben otro PIN.</translation>
        </message>
        <message>
            <source>It is kept until the server has confirmed it. Nothing has to be done.</source>
            <translation>Se conserva hasta que el servidor lo haya confirmado. No hay que hacer nada.</translation>
        </message>
        <message>
            <source>As soon as the server can be reached. Until then you can undo it.</source>
            <translation>En cuanto haya conexión con el servidor. Hasta entonces puede deshacerlo.</translation>
        </message>
        <message>
            <source>Make it a&amp;new</source>
            <translation>Crear de nuev&amp;o</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>E&amp;nviar de nuevo</translation>
        </message>
        <message>
            <source>De&amp;cide …</source>
            <translation>&amp;Decidir …</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Enviar ahora</translation>
        </message>
        <message>
            <source>It belongs to a series that you changed from a date on. Until it is confirmed, that series goes on as before; undone or discarded, both are taken back.</source>
            <translation>Forma parte de una serie que cambió a partir de una fecha. Hasta que se confirme, esa serie sigue como antes; si se deshace o descarta, ambas cosas se retiran.</translation>
        </message>
        <message>
            <source>It is sent after what begins with it. Undone, both are taken back as long as nothing has left.</source>
            <translation>Se enviará después de lo que empieza con ello. Si se deshace, ambas cosas se retiran mientras no haya salido nada.</translation>
        </message>
        <message>
            <source>What begins with it is there already. Until this is settled, dates can take place twice: look at both.</source>
            <translation>Lo que empieza con ello ya está ahí. Hasta que esto se resuelva, puede haber fechas por duplicado: mire las dos.</translation>
        </message>
    </context>
    <context>
        <name>ClashGrid</name>
        <message>
            <source>All &amp;mine</source>
            <translation>&amp;Todo lo mío</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>Todo lo &amp;ajeno</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Lo mío</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Lo ajeno</translation>
        </message>
    </context>
    <context>
        <name>ClockActions</name>
        <message>
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>%n persona recibirá probablemente un cambio por correo.</numerusform>
                <numerusform>%n personas recibirán probablemente un cambio por correo.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can put it right here once that date is the next one; earlier, it would move the dates before it.</source>
            <translation>Podrá corregirla aquí cuando esa fecha sea la próxima; antes se moverían las fechas anteriores.</translation>
        </message>
        <message>
            <source>&amp;Put back to %1</source>
            <translation>Volv&amp;er a %1</translation>
        </message>
        <message>
            <source>%1 is &amp;right</source>
            <translation>%1 es c&amp;orrecto</translation>
        </message>
        <message>
            <source>Keeps the server&apos;s time; nobody gets a mail</source>
            <translation>Se queda con la hora del servidor; nadie recibe un correo</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3.</source>
            <translation>Desde el %1 el servidor la iniciará a las %2 y no a las %3.</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3, %4 time.</source>
            <translation>Desde el %1 el servidor la iniciará a las %2 y no a las %3, hora de %4.</translation>
        </message>
        <message>
            <source>Its clocks change on other days than yours, or never.</source>
            <translation>Sus relojes cambian en otros días que los de usted, o nunca.</translation>
        </message>
        <message>
            <source>Put back, the next date and those after it begin at %1.</source>
            <translation>Si se corrige, la próxima fecha y las siguientes empiezan a las %1.</translation>
        </message>
    </context>
    <context>
        <name>CompactWindow</name>
        <message>
            <source>In the conference</source>
            <translation>En la conferencia</translation>
        </message>
        <message>
            <source>Mute all others</source>
            <translation>Silenciar a los demás</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Show the large window</source>
            <translation>Mostrar la ventana grande</translation>
        </message>
        <message>
            <source>End for all …</source>
            <translation>Terminar para todos …</translation>
        </message>
        <message>
            <source>Nobody is talking</source>
            <translation>Nadie habla</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>ConferenceActions</name>
        <message>
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
    </context>
    <context>
        <name>ConferenceDialog</name>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Intro</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nueva conferencia</translation>
        </message>
        <message>
            <source>Edit conference</source>
            <translation>Editar conferencia</translation>
        </message>
        <message>
            <source>&amp;Save and invite</source>
            <translation>&amp;Guardar e invitar</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Date or time cannot be read. Type them anew.</source>
            <translation>La fecha o la hora no se entiende. Escríbalas de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n más)</numerusform>
                <numerusform>(%n más)</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the button again to keep it so.</source>
            <translation>Pulse el botón otra vez para dejarlo así.</translation>
        </message>
        <message>
            <source>S&amp;tart now</source>
            <translation>&amp;Iniciar ahora</translation>
        </message>
        <message>
            <source>Makes the conference, and calls everyone who is to be called, at once</source>
            <translation>Crea la conferencia y llama enseguida a todos los que hay que llamar</translation>
        </message>
        <message>
            <source>Offline: cannot start now</source>
            <translation>Sin conexión: no se puede iniciar</translation>
        </message>
        <message>
            <source>Conference at %1</source>
            <translation>Conferencia a las %1</translation>
        </message>
        <message>
            <source>Nobody is called: everyone dials in.</source>
            <translation>No se llama a nadie: todos llaman por su cuenta.</translation>
        </message>
        <message>
            <source>Ca&amp;ll everyone and start</source>
            <translation>&amp;Llamar a todos e iniciar</translation>
        </message>
        <message>
            <source>Nobody is called: the server has no telephone</source>
            <translation>No se llama a nadie: el servidor no tiene teléfono</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>for you %1</source>
            <translation>para usted %1</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>hora de %1</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Duración en minutos</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Cuándo</translation>
        </message>
        <message>
            <source>&amp;Repeats</source>
            <translation>&amp;Se repite</translation>
        </message>
    </context>
    <context>
        <name>ConferenceList</name>
        <message>
            <source>Conferences</source>
            <translation>Conferencias</translation>
        </message>
    </context>
    <context>
        <name>ConferenceListModel</name>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más adelante</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Pasadas</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>you moderate</source>
            <translation>usted modera</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>solo lectura</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>plegado</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>desplegado</translation>
        </message>
    </context>
    <context>
        <name>ConferenceRowDelegate</name>
        <message>
            <source>in 24 min</source>
            <translation>en 24 min</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>solo lectura</translation>
        </message>
    </context>
    <context>
        <name>ConferenceWords</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Invitation text</source>
            <translation>Texto de la invitación</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Llamar al inicio</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>the server&apos;s</source>
            <translation>la del servidor</translation>
        </message>
        <message>
            <source>outside person</source>
            <translation>persona externa</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>compañero</translation>
        </message>
        <message>
            <source>the template&apos;s text</source>
            <translation>el texto de la plantilla</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>alguien sin nombre</translation>
        </message>
        <message>
            <source>%1 moderates now</source>
            <translation>%1 modera ahora</translation>
        </message>
        <message>
            <source>%1 no longer moderates</source>
            <translation>%1 ya no modera</translation>
        </message>
        <message>
            <source>The invitation text is another</source>
            <translation>El texto de la invitación es otro</translation>
        </message>
        <message>
            <source>%1 takes part</source>
            <translation>%1 participa</translation>
        </message>
        <message>
            <source>%1 does not take part</source>
            <translation>%1 no participa</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 el %2</translation>
        </message>
        <message>
            <source>as in the series</source>
            <translation>como en la serie</translation>
        </message>
        <message>
            <source>%1 is left out</source>
            <translation>No se celebra el %1</translation>
        </message>
        <message>
            <source>%1 takes place again</source>
            <translation>Vuelve a celebrarse el %1</translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <translation>El %1: %2</translation>
        </message>
        <message>
            <source>Reminder by e-mail</source>
            <translation>Recordatorio por correo</translation>
        </message>
        <message>
            <source>a day before</source>
            <translation>un día antes</translation>
        </message>
        <message>
            <source>15 minutes before</source>
            <translation>15 minutos antes</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>Wait for a moderator</source>
            <translation>Esperar a un moderador</translation>
        </message>
        <message>
            <source>Say who enters</source>
            <translation>Anunciar quién entra</translation>
        </message>
        <message>
            <source>Start by itself at its time</source>
            <translation>Empezar por sí sola a su hora</translation>
        </message>
    </context>
    <context>
        <name>ConferencesPane</name>
        <message>
            <source>Conferences</source>
            <translation>Conferencias</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nueva conferencia</translation>
        </message>
        <message>
            <source>New conference (Ctrl+N)</source>
            <translation>Nueva conferencia (Ctrl+N)</translation>
        </message>
        <message>
            <source>Delete conference</source>
            <translation>Eliminar conferencia</translation>
        </message>
        <message>
            <source>Show all conferences</source>
            <translation>Mostrar todas las conferencias</translation>
        </message>
        <message>
            <source>No conference fits the filters that are chosen above.</source>
            <translation>Ninguna conferencia cumple los filtros elegidos arriba.</translation>
        </message>
        <message>
            <source>Nothing fits “%1” and the filters that are chosen above.</source>
            <translation>Nada coincide con «%1» y con los filtros elegidos arriba.</translation>
        </message>
        <message>
            <source>No conference fits “%1”.</source>
            <translation>Ninguna conferencia coincide con «%1».</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Fetching your conferences</source>
            <translation>Buscando sus conferencias</translation>
        </message>
        <message>
            <source>They appear here as soon as the server has sent them.</source>
            <translation>Aparecerán aquí en cuanto el servidor las haya enviado.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Todavía no hay conferencias</translation>
        </message>
        <message>
            <source>Plan one with + below. Those you are invited to appear after the first connection.</source>
            <translation>Planifique una con + abajo. Aquellas a las que se le invita aparecen tras la primera conexión.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Keep both as two conferences</source>
            <translation>&amp;Conservar ambas como dos conferencias</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Decidir más tarde</translation>
        </message>
        <message>
            <source>&amp;Save decision</source>
            <translation>&amp;Guardar decisión</translation>
        </message>
        <message>
            <source>Two versions – %1</source>
            <translation>Dos versiones – %1</translation>
        </message>
        <message>
            <source>You and somebody else changed “%1”</source>
            <translation>Usted y otra persona han cambiado «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n campo es distinto.</numerusform>
                <numerusform>%n campos son distintos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else fits together and is kept. Nothing is sent until you save.</source>
            <translation>Todo lo demás encaja y se conserva. No se enviará nada hasta que guarde.</translation>
        </message>
        <message>
            <source>Joined without asking</source>
            <translation>Unido sin preguntar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Delete “%1” all the same?</source>
            <translation>¿Eliminar «%1» de todos modos?</translation>
        </message>
        <message>
            <source>Somebody changed it before your deletion reached the server. It is still there, and nothing is sent until you decide.</source>
            <translation>Alguien la cambió antes de que su eliminación llegara al servidor. Sigue ahí, y no se enviará nada hasta que decida.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Qué se cambió</translation>
        </message>
        <message>
            <source>&amp;Delete all the same</source>
            <translation>&amp;Eliminar de todos modos</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <source>Nobody gets a mail.</source>
            <translation>Nadie recibe un correo.</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>por usted</translation>
        </message>
        <message>
            <source>by somebody else</source>
            <translation>por otra persona</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Progress of the synchronisation</source>
            <translation>Progreso de la sincronización</translation>
        </message>
        <message>
            <source>Show the waiting changes</source>
            <translation>Mostrar los cambios en espera</translation>
        </message>
        <message>
            <source>Show what needs you</source>
            <translation>Mostrar lo que hay por atender</translation>
        </message>
        <message>
            <source>Times are shown by this computer&apos;s clock. If it is wrong, set it right; otherwise tell your administrator.</source>
            <translation>Las horas se muestran según el reloj de este ordenador. Si va mal, póngalo en hora; si no, avise a su administrador.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Iniciar sesión …</translation>
        </message>
        <message>
            <source>Nothing waiting</source>
            <translation>Nada en espera</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Sincronizando</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Sin sesión</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>En pausa: falta %n</numerusform>
                <numerusform>En pausa: faltan %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>En línea: %n ilegible</numerusform>
                <numerusform>En línea: %n ilegibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>Lo que el servidor dice de %n conferencia no se puede leer. Falta, o se muestra como estaba. Se vuelve a pedir en cada sincronización.</numerusform>
                <numerusform>Lo que el servidor dice de %n conferencias no se puede leer. Faltan, o se muestran como estaban. Se vuelven a pedir en cada sincronización.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline: the server has a problem</source>
            <translation>Sin conexión: el servidor tiene un problema</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Bélgica</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgaria</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suiza</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Chequia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dinamarca</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonia</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grecia</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croacia</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hungría</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlanda</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituania</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburgo</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Letonia</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Países Bajos</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noruega</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nueva Zelanda</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polonia</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumanía</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbia</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suecia</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Eslovenia</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Eslovaquia</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ucrania</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Sudáfrica</translation>
        </message>
    </context>
    <context>
        <name>DataDeletion</name>
        <message>
            <source>Delete local data</source>
            <translation>Eliminar los datos locales</translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Un cambio aún no se ha enviado. Se pierde para siempre.</numerusform>
                <numerusform>%n cambios aún no se han enviado. Se pierden para siempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>Delete local data</source>
            <translation>Eliminar los datos locales</translation>
        </message>
        <message>
            <source>Delete what this computer has of %1?</source>
            <translation>¿Eliminar lo que este ordenador tiene de %1?</translation>
        </message>
        <message>
            <source>Gone are the copy of the conferences and people, their earlier versions, what was typed and not saved, and the password where it is kept. On the server everything stays, and comes back with the next sign-in.</source>
            <translation>Desaparecen la copia de las conferencias y personas, sus versiones anteriores, lo que escribió y no guardó, y la contraseña allí donde se guarda. En el servidor todo sigue ahí, y vuelve cuando inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Whether changes wait that have not been sent yet cannot be told. They would be lost for good.</source>
            <translation>No se puede decir si esperan cambios que aún no se han enviado. Se perderían para siempre.</translation>
        </message>
        <message>
            <source>You are signed out.</source>
            <translation>Se cierra su sesión.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Show the calendar</source>
            <translation>Mostrar el calendario</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>Next: %1 …</source>
            <translation>Próximas: %1 …</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Próximas: %1.</translation>
        </message>
        <message>
            <source>Not on %1.</source>
            <translation>Excepto el %1.</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>%1 (moved from %2)</source>
            <translation>%1 (antes %2)</translation>
        </message>
        <message>
            <source>This date was moved from %1, %2.</source>
            <translation>Esta fecha se ha pasado aquí desde el %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>On a weekend: %1.</source>
            <translation>En fin de semana: %1.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: it is %3 then.</source>
            <translation>Las %1 no existen el %2, cuando cambia la hora: entonces son las %3.</translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the first.</source>
            <translation>Las %1 se dan dos veces el %2, cuando cambia la hora: es la primera.</translation>
        </message>
        <message>
            <source>Public holiday: %1 – %2</source>
            <translation>Día festivo: %1 – %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” (%2–%3) on %4.</source>
            <translation>Coincide con «%1» (%2–%3) el %4.</translation>
        </message>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>Coincide con %n conferencia más.</numerusform>
                <numerusform>Coincide con %n conferencias más.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the second.</source>
            <translation>Las %1 se dan dos veces el %2, cuando cambia la hora: es la segunda.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: all dates are at %3. Begin on another day to have them at %1.</source>
            <translation>Las %1 no existen el %2, cuando cambia la hora: todas las fechas son a las %3. Empiece otro día para tenerlas a las %1.</translation>
        </message>
    </context>
    <context>
        <name>DayHeads</name>
        <message>
            <source>The clocks go forward on this day.</source>
            <translation>Este día se adelantan los relojes.</translation>
        </message>
        <message>
            <source>The clocks go back on this day; the hour that comes twice is drawn once.</source>
            <translation>Este día se atrasan los relojes; la hora que se da dos veces se dibuja una vez.</translation>
        </message>
    </context>
    <context>
        <name>DeedWords</name>
        <message>
            <source>Ctrl+J joins it.</source>
            <translation>Ctrl+J entra en ella.</translation>
        </message>
        <message>
            <source>Ctrl+Enter starts it and calls everyone who is to be called.</source>
            <translation>Ctrl+Intro la inicia y llama a todos los que hay que llamar.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Delete conference</source>
            <translation>Eliminar conferencia</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>¿Eliminar «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>%n persona recibirá probablemente una cancelación por correo.</numerusform>
                <numerusform>%n personas recibirán probablemente una cancelación por correo.</numerusform>
            </translation>
        </message>
        <message>
            <source>It disappears for everyone who takes part, and their PINs stop working.</source>
            <translation>Desaparece para todos los que participan, y sus PIN dejan de funcionar.</translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>Se repite. Sin esta fecha, o sin las siguientes, el resto de la serie se queda con sus PIN; %n persona recibirá probablemente un cambio por correo.</numerusform>
                <numerusform>Se repite. Sin esta fecha, o sin las siguientes, el resto de la serie se queda con sus PIN; %n personas recibirán probablemente un cambio por correo.</numerusform>
            </translation>
        </message>
        <message>
            <source>All dates: %1</source>
            <translation>Todas las fechas: %1</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Solo %1</translation>
        </message>
        <message>
            <source>%1 and &amp;following</source>
            <translation>%1 &amp;y siguientes</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Todas las fechas</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <source>All dates of the series go: this server can delete no single one.</source>
            <translation>Se eliminan todas las fechas de la serie: este servidor no puede eliminar una sola.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsActions</name>
        <message>
            <source>Ended unexpectedly</source>
            <translation>Terminó de forma inesperada</translation>
        </message>
        <message>
            <source>UCC Client ended unexpectedly the last time.</source>
            <translation>UCC Client terminó la última vez de forma inesperada.</translation>
        </message>
        <message>
            <source>What you had saved is here, and what waited is sent as usual. A report helps to find the reason.</source>
            <translation>Lo que había guardado está aquí, y lo que esperaba se envía como siempre. Un informe ayuda a encontrar la causa.</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Informe …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>The log lies in this folder: %1</source>
            <translation>El registro está en esta carpeta: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Archivos de texto (*.txt)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>El informe está guardado.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>No se puede escribir ahí. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
    </context>
    <context>
        <name>DiscardQuestion</name>
        <message>
            <source>Throw away what you typed?</source>
            <translation>¿Descartar lo que ha escrito?</translation>
        </message>
        <message>
            <source>It has not been saved.</source>
            <translation>No se ha guardado nada de ello.</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Seguir editando</translation>
        </message>
    </context>
    <context>
        <name>CourseWords</name>
        <message>
            <source>What you changed on %1 waits to be sent.</source>
            <translation>Lo que cambió el %1 espera a ser enviado.</translation>
        </message>
        <message>
            <source>This version came from the server on %1.</source>
            <translation>Esta versión llegó del servidor el %1.</translation>
        </message>
        <message>
            <source>Changed elsewhere; seen on %1.</source>
            <translation>Cambiada en otro sitio; vista el %1.</translation>
        </message>
        <message>
            <source>Made by you on %1.</source>
            <translation>Creada por usted el %1.</translation>
        </message>
        <message>
            <source>Changed by you on %1.</source>
            <translation>Cambiada por usted el %1.</translation>
        </message>
        <message>
            <source>Made by you on %1, sent on %2.</source>
            <translation>Creada por usted el %1, enviada el %2.</translation>
        </message>
        <message>
            <source>Changed by you on %1, sent on %2.</source>
            <translation>Cambiada por usted el %1, enviada el %2.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>You moderate</source>
            <translation>Usted modera</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, at once</source>
            <translation>Llama enseguida a todos los que hay que llamar</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Edit&amp;ar</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <source>Invitation te&amp;xt</source>
            <translation>&amp;Texto de invitación</translation>
        </message>
        <message>
            <source>Shows the text of the invitation</source>
            <translation>Muestra el texto de la invitación</translation>
        </message>
        <message>
            <source>Calendar f&amp;ile</source>
            <translation>Arc&amp;hivo de calendario</translation>
        </message>
        <message>
            <source>Saves or copies the conference for a calendar (.ics)</source>
            <translation>Guarda o copia la conferencia para un calendario (.ics)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>Eli&amp;minar</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>&amp;Who is in</source>
            <translation>&amp;Quién está dentro</translation>
        </message>
        <message>
            <source>Calls nobody: the server has no telephone</source>
            <translation>No llama a nadie: el servidor no tiene teléfono</translation>
        </message>
        <message>
            <source>Who was i&amp;n …</source>
            <translation>Quién &amp;estuvo …</translation>
        </message>
        <message>
            <source>Shows who was in by telephone, when and how long</source>
            <translation>Muestra quién estuvo dentro por teléfono, cuándo y cuánto tiempo</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End for all</source>
            <translation>Terminar para todos</translation>
        </message>
        <message>
            <source>End “%1” for all?</source>
            <translation>¿Terminar «%1» para todos?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>%n persona está dentro; su llamada termina.</numerusform>
                <numerusform>%n personas están dentro; sus llamadas terminan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is in just now.</source>
            <translation>Ahora no hay nadie dentro.</translation>
        </message>
        <message>
            <source>&amp;End for all</source>
            <translation>&amp;Terminar para todos</translation>
        </message>
        <message>
            <source>Let it &amp;run</source>
            <translation>&amp;Dejar que siga</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>All conferences for &amp;yourself: with your PINs and pages …</source>
            <translation>Todas las &amp;conferencias para usted: con sus PIN y páginas …</translation>
        </message>
        <message>
            <source>&amp;All conferences for others: without your PINs and pages …</source>
            <translation>&amp;Todas las conferencias para otros: sin sus PIN ni páginas …</translation>
        </message>
        <message>
            <source>Address &amp;book …</source>
            <translation>&amp;Libreta de direcciones …</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Desde la empresa</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>los suyos, como en su invitación</translation>
        </message>
        <message>
            <source>The file is being written …</source>
            <translation>Se está escribiendo el archivo …</translation>
        </message>
        <message>
            <source>Dial in:</source>
            <translation>Llamar a:</translation>
        </message>
        <message>
            <source>There is no conference with a date.</source>
            <translation>No hay ninguna conferencia con fecha.</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferencias</translation>
        </message>
        <message>
            <source>Save all conferences</source>
            <translation>Guardar todas las conferencias</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Archivos de calendario</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Libreta de direcciones</translation>
        </message>
        <message>
            <source>Its participants are not known here yet.</source>
            <translation>Aquí aún no se conocen sus participantes.</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>No hay nadie que guardar.</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Guardar personas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>There is no file.</source>
            <translation>No se ha creado ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>What is new in %1</source>
            <translation>Novedades de la versión %1</translation>
        </message>
        <message>
            <source>UCC Client was updated. Shows what is new.</source>
            <translation>UCC Client se ha actualizado. Muestra las novedades.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>The help was not installed along with the program.</source>
            <translation>La ayuda no se instaló con el programa.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Ayuda: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveActions</name>
        <message>
            <source>Not done</source>
            <translation>No se ha hecho</translation>
        </message>
        <message>
            <source>Not done: they are not there any more.</source>
            <translation>No se ha hecho: ya no está dentro.</translation>
        </message>
        <message>
            <source>Not done: the server cannot be reached. It is not done later either; the telephones go on.</source>
            <translation>No se ha hecho: no hay conexión con el servidor. Tampoco se hará después; los teléfonos siguen.</translation>
        </message>
        <message>
            <source>Not done: only moderators can do this.</source>
            <translation>No se ha hecho: solo quien modera puede hacerlo.</translation>
        </message>
        <message>
            <source>Not done: the telephone system cannot do this just now.</source>
            <translation>No se ha hecho: la centralita no puede hacerlo ahora.</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>No se ha hecho: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message>
            <source>In the conference</source>
            <translation>En la conferencia</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Not in</source>
            <translation>Fuera</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Llamante desconocido</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (usted)</translation>
        </message>
        <message>
            <source>Dialled in</source>
            <translation>Ha llamado</translation>
        </message>
        <message>
            <source>Not there yet</source>
            <translation>Aún no está</translation>
        </message>
        <message>
            <source>Hand raised</source>
            <translation>Mano levantada</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Habla</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Silenciado</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Escucha</translation>
        </message>
        <message>
            <source>Waits for a moderator</source>
            <translation>Espera a un moderador</translation>
        </message>
        <message>
            <source>Ringing, %1 s</source>
            <translation>Suena, %1 s</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Interrumpido a las %1</translation>
        </message>
        <message>
            <source>Hung up at %1</source>
            <translation>Colgó a las %1</translation>
        </message>
        <message>
            <source>Removed at %1, after %2</source>
            <translation>Retirado a las %1, tras %2</translation>
        </message>
        <message>
            <source>Left at %1, after %2</source>
            <translation>Se fue a las %1, tras %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Busy, is called again now</source>
            <translation>Comunica, se le vuelve a llamar ahora</translation>
        </message>
        <message>
            <source>Busy, called again in %1 s</source>
            <translation>Comunica, otra vez en %1 s</translation>
        </message>
        <message>
            <source>Busy at %1</source>
            <translation>Comunicaba a las %1</translation>
        </message>
        <message>
            <source>No answer at %1</source>
            <translation>No contestó a las %1</translation>
        </message>
        <message>
            <source>Did not take the call at %1</source>
            <translation>No aceptó la llamada a las %1</translation>
        </message>
        <message>
            <source>This number does not exist</source>
            <translation>Este número no existe</translation>
        </message>
        <message>
            <source>The call failed at %1</source>
            <translation>La llamada de las %1 falló</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Silenciarme</translation>
        </message>
        <message>
            <source>Unmute me</source>
            <translation>Dejar de silenciarme</translation>
        </message>
        <message>
            <source>Give the floor</source>
            <translation>Dar la palabra</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Dejar de silenciar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Interrumpir</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Llamar ahora</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Make moderator</source>
            <translation>Nombrar moderador</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Quitar la estrella</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n dentro</numerusform>
                <numerusform>%n dentro</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is talking</source>
            <translation>%1 habla</translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>habla %n</numerusform>
                <numerusform>hablan %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are talking</source>
            <translation>%1 y %2 hablan</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>quedan %1 min</translation>
        </message>
        <message>
            <source>%1 min over</source>
            <translation>%1 min de más</translation>
        </message>
    </context>
    <context>
        <name>LockedChoices</name>
        <message>
            <source>Set by your administrator</source>
            <translation>Fijado por su administrador</translation>
        </message>
    </context>
    <context>
        <name>NewVersion</name>
        <message>
            <source>Opens the page of the new version in the browser.</source>
            <translation>Abre la página de la nueva versión en el navegador.</translation>
        </message>
        <message>
            <source>Version %1 is there</source>
            <translation>Ya está la versión %1</translation>
        </message>
    </context>
    <context>
        <name>NoticeWindow</name>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 empieza en %n minuto</numerusform>
                <numerusform>%1 empieza en %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 begins now</source>
            <translation>%1 empieza ahora</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 lleva %n minuto en curso</numerusform>
                <numerusform>%1 lleva %n minutos en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>En su ausencia: %n conferencia</numerusform>
                <numerusform>En su ausencia: %n conferencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n anterior</numerusform>
                <numerusform>%n anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Mostrar</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>Snoo&amp;ze 5 min</source>
            <translation>&amp;Posponer 5 min</translation>
        </message>
        <message>
            <source>&amp;Without me</source>
            <translation>&amp;Sin mí</translation>
        </message>
        <message>
            <source>What to &amp;do …</source>
            <translation>&amp;Qué hacer …</translation>
        </message>
        <message>
            <source>The server has ended it: nobody gets in.</source>
            <translation>El servidor la ha terminado: nadie puede entrar.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Ahora no hay conexión con el servidor.</translation>
        </message>
        <message>
            <source>Your last change has not reached the server.</source>
            <translation>Su último cambio no ha llegado al servidor.</translation>
        </message>
        <message>
            <source>You may not change it; only its organiser can.</source>
            <translation>Usted no puede cambiarla; solo puede quien la organiza.</translation>
        </message>
        <message>
            <source>Nobody moderates.</source>
            <translation>Nadie modera.</translation>
        </message>
        <message>
            <source>Without any way in: %1.</source>
            <translation>Sin acceso: %1.</translation>
        </message>
        <message>
            <source>Your own telephone number is missing.</source>
            <translation>Falta su propio número de teléfono.</translation>
        </message>
        <message>
            <source>Plan it once more; everybody is invited again.</source>
            <translation>Planifíquela otra vez; se vuelve a invitar a todos.</translation>
        </message>
        <message>
            <source>Look whether you have a network. Others get in all the same; you can start it as soon as the server answers.</source>
            <translation>Mire si tiene red. Los demás entran de todos modos; usted podrá iniciarla en cuanto responda el servidor.</translation>
        </message>
        <message>
            <source>See what waits and why.</source>
            <translation>Mire qué espera y por qué.</translation>
        </message>
        <message>
            <source>Ask the organiser for what stands below.</source>
            <translation>Pida a quien la organiza lo que figura abajo.</translation>
        </message>
        <message>
            <source>Give somebody the star.</source>
            <translation>Dé la estrella a alguien.</translation>
        </message>
        <message>
            <source>They get neither a mail nor a call. Enter an address, or let them be called.</source>
            <translation>No reciben ni correo ni llamada. Escriba una dirección o haga que se les llame.</translation>
        </message>
        <message>
            <source>Enter it, or nobody can call you.</source>
            <translation>Escríbalo; si no, nadie podrá llamarle.</translation>
        </message>
        <message>
            <source>&amp;Plan it again …</source>
            <translation>Planificar &amp;otra vez …</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Reintentar</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Cambios en espera …</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Mostrar</translation>
        </message>
        <message>
            <source>Choose a &amp;moderator …</source>
            <translation>&amp;Elegir moderador …</translation>
        </message>
        <message>
            <source>&amp;Give them a way in …</source>
            <translation>&amp;Darles acceso …</translation>
        </message>
        <message>
            <source>Enter your &amp;number …</source>
            <translation>Escribir su &amp;número …</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the help</source>
            <translation>Página de la ayuda</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Add people from a &amp;file …</source>
            <translation>&amp;Añadir personas de un archivo …</translation>
        </message>
        <message>
            <source>&amp;Save the chosen people as a file …</source>
            <translation>&amp;Guardar las personas elegidas en un archivo …</translation>
        </message>
        <message>
            <source>&amp;Save these people as a file …</source>
            <translation>Guardar &amp;estas personas en un archivo …</translation>
        </message>
        <message>
            <source>Add people from a file</source>
            <translation>Añadir personas de un archivo</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.vcard *.csv *.txt)</source>
            <translation>Contactos y tablas (*.vcf *.vcard *.csv *.txt)</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Guardar personas</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>No hay nadie que guardar.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>No se ha podido escribir el archivo.</translation>
        </message>
    </context>
    <context>
        <name>PeopleKinds</name>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Send the invitation again …</source>
            <translation>Enviar de nuevo la invitación …</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>No hay ninguna dirección de correo.</translation>
        </message>
        <message>
            <source>Sends the invitation again to all, or to some of them</source>
            <translation>Envía de nuevo la invitación a todos o a algunos</translation>
        </message>
        <message>
            <source>The server sends them: possible again once it is reached.</source>
            <translation>Las envía el servidor: será posible cuando haya conexión.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Send a&amp;gain …</source>
            <translation>Ree&amp;nviar …</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Enviar de nuevo las invitaciones</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Guardar en un archivo …</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
    </context>
    <context>
        <name>DetailsView</name>
        <message>
            <source>This date is over.</source>
            <translation>Esta fecha ya ha pasado.</translation>
        </message>
        <message>
            <source>This date is over and stays as it was. Edit and Delete mean the series from %1 on.</source>
            <translation>Esta fecha ya ha pasado y queda como fue. Editar y Eliminar se refieren a la serie a partir del %1.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>hora de %1</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>The participants appear after the next connection.</source>
            <translation>Los participantes aparecen tras la próxima conexión.</translation>
        </message>
        <message>
            <source>You take part in this conference; only its moderators change it.</source>
            <translation>Usted participa en esta conferencia; solo la cambian quienes la moderan.</translation>
        </message>
        <message>
            <source>Space gives or takes the star.</source>
            <translation>Espacio da o quita la estrella.</translation>
        </message>
        <message>
            <source>Only on this date: %1</source>
            <translation>Solo en esta fecha: %1</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <source>What you changed is kept here, and sent when the server is reached.</source>
            <translation>Lo que cambió se conserva aquí y se envía cuando haya conexión con el servidor.</translation>
        </message>
    </context>
    <context>
        <name>DialInCard</name>
        <message>
            <source>Dial-in</source>
            <translation>Acceso telefónico</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Copy the external number</source>
            <translation>Copiar el número externo</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Interno</translation>
        </message>
        <message>
            <source>Copy the internal number</source>
            <translation>Copiar el número interno</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Su PIN</translation>
        </message>
        <message>
            <source>Copy the PIN</source>
            <translation>Copiar el PIN</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Su página</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Copiar el enlace</translation>
        </message>
        <message>
            <source>Open your page</source>
            <translation>Abrir su página</translation>
        </message>
    </context>
    <context>
        <name>DialInField</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message>
            <source>Which dates of “%1” do you change?</source>
            <translation>¿Qué fechas de «%1» cambia?</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Todas las fechas</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Solo %1</translation>
        </message>
        <message>
            <source>%1 and all &amp;following dates</source>
            <translation>%1 y todas las &amp;fechas siguientes</translation>
        </message>
        <message>
            <source>The other dates stay as they are.</source>
            <translation>Las demás fechas quedan como están.</translation>
        </message>
        <message>
            <source>The series ends with %1, and another one begins on %2, with an invitation and a new PIN for everyone.</source>
            <translation>La serie termina con %1, y otra empieza el %2, con una invitación y un nuevo PIN para todos.</translation>
        </message>
        <message>
            <source>This server cannot end a series. It begins anew on %1, and what takes place before that (%2) becomes conferences of their own, with an invitation and a new PIN for everyone.</source>
            <translation>Este servidor no puede terminar una serie. Empieza de nuevo el %1, y lo que se celebra antes (%2) pasa a ser conferencias aparte, con una invitación y un nuevo PIN para todos.</translation>
        </message>
        <message>
            <source>This server keeps the same time and people for all dates of a series, so a single date cannot be changed.</source>
            <translation>Este servidor mantiene la misma hora y las mismas personas en todas las fechas de una serie; por eso no se puede cambiar una sola fecha.</translation>
        </message>
        <message>
            <source>Edit conference: %1</source>
            <translation>Editar conferencia: %1</translation>
        </message>
        <message>
            <source>This is %1: when you save, you say for which dates it holds.</source>
            <translation>Esta es la del %1: al guardar dirá para qué fechas vale.</translation>
        </message>
        <message>
            <source>It holds for all dates: this server changes a series as a whole only.</source>
            <translation>Vale para todas las fechas: este servidor solo cambia una serie entera.</translation>
        </message>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>Probablemente saldrá %n correo.</numerusform>
                <numerusform>Probablemente saldrán %n correos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a new series, with new PINs</source>
            <translation>%1: una nueva serie, con nuevos PIN</translation>
        </message>
        <message>
            <source>A single date has no reminders and no choices for the telephone of its own.</source>
            <translation>Una sola fecha no tiene recordatorios ni ajustes de teléfono propios.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Show all conferences (Esc)</source>
            <translation>Mostrar todas las conferencias (Esc)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mías</translation>
        </message>
        <message>
            <source>Conferences that you may change</source>
            <translation>Conferencias que usted puede cambiar</translation>
        </message>
        <message>
            <source>I moderate</source>
            <translation>Modero</translation>
        </message>
        <message>
            <source>Conferences that you moderate</source>
            <translation>Conferencias que usted modera</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Invitado</translation>
        </message>
        <message>
            <source>Conferences of others</source>
            <translation>Conferencias de otros</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Conferences that run now</source>
            <translation>Conferencias que están en curso</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Pasadas</translation>
        </message>
        <message>
            <source>Conferences that are over</source>
            <translation>Conferencias que ya han pasado</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n más)</numerusform>
                <numerusform>(%n más)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty or cannot be opened.</source>
            <translation>%1 está vacío o no se puede abrir.</translation>
        </message>
        <message>
            <source>%1 is larger than 5 MB.</source>
            <translation>%1 ocupa más de 5 MB.</translation>
        </message>
        <message>
            <source>20 files at once are enough: %1 was left out.</source>
            <translation>20 archivos a la vez son suficientes: se ha omitido %1.</translation>
        </message>
        <message>
            <source>%1 is no list of people: contacts (.vcf) and tables (.csv) are.</source>
            <translation>%1 no es una lista de personas: lo son los contactos (.vcf) y las tablas (.csv).</translation>
        </message>
        <message>
            <source>%1: the contact that begins in line %2 cannot be read.</source>
            <translation>%1: no se puede leer el contacto que empieza en la línea %2.</translation>
        </message>
        <message>
            <source>%1, line %2: a quotation mark is missing, or stands in the wrong place.</source>
            <translation>%1, línea %2: falta una comilla, o está en mal sitio.</translation>
        </message>
        <message>
            <source>There is nobody in %1.</source>
            <translation>No hay nadie en %1.</translation>
        </message>
        <message>
            <source>What was dropped</source>
            <translation>Lo que se soltó</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give the conference a name.</source>
            <translation>Dé un nombre a la conferencia.</translation>
        </message>
        <message>
            <source>Add at least one participant.</source>
            <translation>Añada al menos un participante.</translation>
        </message>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Este número no se puede marcar: use cifras, con + y el prefijo del país.</translation>
        </message>
        <message>
            <source>Type a number, or do not have this person called at the start.</source>
            <translation>Escriba un número, o haga que no se llame a esta persona al inicio.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Check it.</source>
            <translation>Esto no es una dirección de correo. Compruébela.</translation>
        </message>
        <message>
            <source>This time is past. Choose a later one.</source>
            <translation>Esta hora ya ha pasado. Elija una posterior.</translation>
        </message>
        <message>
            <source>Nobody moderates. Give somebody the star.</source>
            <translation>Nadie modera. Dé la estrella a alguien.</translation>
        </message>
        <message>
            <source>This person has no way in: add an address for the invitation, or have them called.</source>
            <translation>Esta persona no tiene acceso: añada una dirección para la invitación o haga que se le llame.</translation>
        </message>
        <message>
            <source>This person is in the list twice.</source>
            <translation>Esta persona está dos veces en la lista.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no PIN: nobody could get in by it.</source>
            <translation>El texto de la invitación no lleva PIN: nadie podría entrar con él.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no number to dial.</source>
            <translation>El texto de la invitación no lleva ningún número al que llamar.</translation>
        </message>
        <message>
            <source>It starts by itself, but nobody is called: have somebody called at the start.</source>
            <translation>Empieza por sí sola, pero no se llama a nadie: haga que se llame a alguien al inicio.</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move; Alt+↑ and Alt+↓ do the same</source>
            <translation>Arrastre para mover; Alt+↑ y Alt+↓ hacen lo mismo</translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message>
            <source>Everybody of %1 is in the list already.</source>
            <translation>Todos los de %1 están ya en la lista.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n persona)</numerusform>
                <numerusform>%1 (%n personas)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the chosen people as a group …</source>
            <translation>Guardar las personas elegidas &amp;como grupo …</translation>
        </message>
        <message>
            <source>&amp;Keep these people as a group …</source>
            <translation>&amp;Guardar estas personas como grupo …</translation>
        </message>
        <message>
            <source>&amp;Remove a group</source>
            <translation>&amp;Eliminar un grupo</translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 significa ahora %n persona: escriba su nombre o elíjalo en el menú.</numerusform>
                <numerusform>%1 significa ahora %n personas: escriba su nombre o elíjalo en el menú.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group %1 was removed.</source>
            <translation>Se ha eliminado el grupo %1.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>Grupo de personas</translation>
        </message>
        <message>
            <source>Name of the group, such as Sales team:</source>
            <translation>Nombre del grupo, por ejemplo Equipo de ventas:</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>This version is not kept any more.</source>
            <translation>Esta versión ya no se conserva.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Restaurar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>Ya no existe</translation>
        </message>
        <message>
            <source>Restored, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Si se restaura, es otra conferencia: se vuelve a invitar a todos y reciben otro PIN.</translation>
        </message>
        <message>
            <source>What restoring changes</source>
            <translation>Qué cambia al restaurar</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: it is like this now.</source>
            <translation>Nada: ahora está así.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>No se conserva nada.</translation>
        </message>
        <message>
            <source>What you change, delete or discard is kept here for 30 days, so that it can be brought back.</source>
            <translation>Lo que cambie, elimine o descarte se conserva aquí 30 días para poder recuperarlo.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Conference</source>
            <translation>Conferencia</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>changed by you</source>
            <translation>cambiada por usted</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>eliminada por usted</translation>
        </message>
        <message>
            <source>discarded by you</source>
            <translation>descartada por usted</translation>
        </message>
        <message>
            <source>gave way to another version</source>
            <translation>cedió ante otra versión</translation>
        </message>
        <message>
            <source>not taken over by the server</source>
            <translation>no aceptada por el servidor</translation>
        </message>
    </context>
    <context>
        <name>HolidaySection</name>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Comunidad o región</translation>
        </message>
        <message>
            <source>A date on one of these days is marked while you plan a conference. It can be saved all the same.</source>
            <translation>Una fecha en uno de estos días se marca al planificar una conferencia. Se puede guardar de todos modos.</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;País</translation>
        </message>
        <message>
            <source>State or re&amp;gion</source>
            <translation>&amp;Comunidad o región</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>only those of the whole country</source>
            <translation>solo los de todo el país</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Días festivos</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>Join</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>“%1” is running.</source>
            <translation>«%1» está en curso.</translation>
        </message>
        <message>
            <source>Call %1 and type your PIN %2.</source>
            <translation>Llame al %1 y teclee su PIN %2.</translation>
        </message>
        <message>
            <source>The server does not say here how one dials in. It stands in your invitation, or the conference calls you.</source>
            <translation>El servidor no dice aquí cómo se entra por teléfono. Figura en su invitación, o la conferencia le llama.</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>The invitation</source>
            <translation>La invitación</translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message>
            <source>These mails will probably go out: the server decides.</source>
            <translation>Probablemente saldrán estos correos; lo decide el servidor.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie todavía</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows the mail</source>
            <translation>Muestra el correo</translation>
        </message>
        <message>
            <source>Show the mail</source>
            <translation>Mostrar el correo</translation>
        </message>
    </context>
    <context>
        <name>MailPlan</name>
        <message>
            <source>cancellation</source>
            <translation>cancelación</translation>
        </message>
        <message>
            <source>no mail, address is missing</source>
            <translation>sin correo, falta la dirección</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>sin correo</translation>
        </message>
        <message>
            <source>update, the PIN stays</source>
            <translation>cambio, el PIN sigue</translation>
        </message>
        <message>
            <source>invitation, will be called</source>
            <translation>invitación, se le llamará</translation>
        </message>
        <message>
            <source>invitation with PIN</source>
            <translation>invitación con PIN</translation>
        </message>
    </context>
    <context>
        <name>MailWindow</name>
        <message>
            <source>The mails, before they are sent</source>
            <translation>Los correos, antes de enviarse</translation>
        </message>
        <message>
            <source>Who gets a mail</source>
            <translation>Quién recibe un correo</translation>
        </message>
        <message>
            <source>What saving means</source>
            <translation>Qué significa guardar</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Texto del correo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>Para:</translation>
        </message>
        <message>
            <source>Dots stand for PIN and link: only the reader gets them.</source>
            <translation>Los puntos ocultan el PIN y el enlace: solo los recibe quien lee el correo.</translation>
        </message>
        <message>
            <source>This person gets %1.</source>
            <translation>Esta persona recibe %1.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Preguntando al servidor …</translation>
        </message>
        <message>
            <source>The server does not show its mails before it sends them. It will probably write this one from the text of the conference:</source>
            <translation>El servidor no muestra sus correos antes de enviarlos. Probablemente escribirá este a partir del texto de la conferencia:</translation>
        </message>
        <message>
            <source>There are very many mails; only the first ones are shown.</source>
            <translation>Son muchísimos correos; solo se muestran los primeros.</translation>
        </message>
        <message>
            <source>The server would send no mail to this person.</source>
            <translation>El servidor no enviaría ningún correo a esta persona.</translation>
        </message>
        <message>
            <source>The conference is not on the server any more.</source>
            <translation>La conferencia ya no está en el servidor.</translation>
        </message>
        <message>
            <source>The server would not accept the conference as it stands, so no mail can be shown.</source>
            <translation>El servidor no aceptaría la conferencia tal como está; por eso no se puede mostrar ningún correo.</translation>
        </message>
        <message>
            <source>If you &amp;change:</source>
            <translation>&amp;Si cambia:</translation>
        </message>
        <message>
            <source>The mail is shown here as soon as the server is reached.</source>
            <translation>El correo se muestra aquí en cuanto haya conexión con el servidor.</translation>
        </message>
        <message>
            <source>Until then, this is the text of the conference:</source>
            <translation>Hasta entonces, este es el texto de la conferencia:</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Calen&amp;dar address …</source>
            <translation>&amp;Dirección de calendario …</translation>
        </message>
        <message>
            <source>UCC Client</source>
            <translation>UCC Client</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferencias</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>Ar&amp;chivo</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Conference</source>
            <translation>Con&amp;ferencia</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Iniciar sesión …</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Cerr&amp;ar sesión …</translation>
        </message>
        <message>
            <source>Conference &amp;template …</source>
            <translation>Plantilla de con&amp;ferencia …</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Sincr&amp;onizar ahora</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Conferences</source>
            <translation>&amp;Conferencias</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>Ca&amp;mbios en espera …</translation>
        </message>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nueva conferencia …</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>E&amp;ditar …</translation>
        </message>
        <message>
            <source>D&amp;uplicate …</source>
            <translation>Duplica&amp;r …</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>Eli&amp;minar …</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Ata&amp;jos de teclado</translation>
        </message>
        <message>
            <source>&amp;About UCC Client</source>
            <translation>Acerca de &amp;UCC Client</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>Des&amp;hacer</translation>
        </message>
        <message>
            <source>Earlier &amp;versions …</source>
            <translation>&amp;Versiones anteriores …</translation>
        </message>
        <message>
            <source>&amp;Preferences …</source>
            <translation>&amp;Preferencias …</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>Wee&amp;k</source>
            <translation>&amp;Semana</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>&amp;Work offline</source>
            <translation>&amp;Trabajar sin conexión</translation>
        </message>
        <message>
            <source>&amp;Report a problem …</source>
            <translation>Informar de un &amp;problema …</translation>
        </message>
        <message>
            <source>Open the &amp;log&apos;s folder</source>
            <translation>Abrir &amp;la carpeta del registro</translation>
        </message>
        <message>
            <source>New from a calendar &amp;file …</source>
            <translation>N&amp;ueva desde un archivo de calendario …</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guía de uso</translation>
        </message>
        <message>
            <source>New from the cli&amp;pboard</source>
            <translation>Nueva desde el por&amp;tapapeles</translation>
        </message>
        <message>
            <source>S&amp;ave its participants …</source>
            <translation>&amp;Guardar sus participantes …</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>other time</source>
            <translation>otra hora</translation>
        </message>
        <message>
            <source>the server will start it at another time</source>
            <translation>el servidor la iniciará a otra hora</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>espera a ser enviada</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>sin guardar</translation>
        </message>
        <message>
            <source>not saved on the server</source>
            <translation>no guardada en el servidor</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>decidir</translation>
        </message>
        <message>
            <source>changed by somebody else too: decide</source>
            <translation>cambiada también por otra persona: decidir</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>sin confirmar</translation>
        </message>
        <message>
            <source>not confirmed by the server</source>
            <translation>no confirmada por el servidor</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>eliminada</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>eliminada por otra persona</translation>
        </message>
        <message>
            <source>you are in</source>
            <translation>usted está dentro</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>%n conferencia más el %1</numerusform>
                <numerusform>%n conferencias más el %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Not moved</source>
            <translation>No se ha movido</translation>
        </message>
        <message>
            <source>Its participants are not known here yet. Try again after the next sync.</source>
            <translation>Aquí aún no se conocen sus participantes. Inténtelo otra vez tras la próxima sincronización.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>%n persona encontrada; elija con las flechas.</numerusform>
                <numerusform>%n personas encontradas; elija con las flechas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter takes %1.</source>
            <translation>Intro toma %1.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>recently invited</source>
            <translation>invitado hace poco</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>compañero</translation>
        </message>
        <message>
            <source>address book</source>
            <translation>libreta de direcciones</translation>
        </message>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>grupo de %n persona</numerusform>
                <numerusform>grupo de %n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberWords</name>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Este número no se puede marcar: use cifras, con + y el prefijo del país.</translation>
        </message>
        <message>
            <source>No 0 follows the country code: %1 is probably meant.</source>
            <translation>Tras el prefijo del país no va ningún 0: probablemente es %1.</translation>
        </message>
        <message>
            <source>The server dials out by itself: without the first 0, %1 is probably meant.</source>
            <translation>El servidor toma línea por sí solo: sin el primer 0, probablemente es %1.</translation>
        </message>
        <message>
            <source>There is no internal number %1.</source>
            <translation>No existe el número interno %1.</translation>
        </message>
        <message>
            <source>Too short for a number in %2.</source>
            <translation>Demasiado corto para un número de %2.</translation>
        </message>
        <message>
            <source>Too long for a number in %2.</source>
            <translation>Demasiado largo para un número de %2.</translation>
        </message>
        <message>
            <source>There are no such numbers in %2.</source>
            <translation>No hay números así en %2.</translation>
        </message>
        <message>
            <source>%1 is an emergency number.</source>
            <translation>%1 es un número de emergencia.</translation>
        </message>
        <message>
            <source>Calling %1 costs extra.</source>
            <translation>Llamar al %1 tiene un coste adicional.</translation>
        </message>
        <message>
            <source>No such number exists.</source>
            <translation>No existe ningún número así.</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Número interno</translation>
        </message>
        <message>
            <source>Number without area code: %1 is dialled</source>
            <translation>Número sin prefijo: se marca %1</translation>
        </message>
        <message>
            <source>National number: %1 is dialled</source>
            <translation>Número nacional: se marca %1</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Número nacional</translation>
        </message>
        <message>
            <source>%2: %1 is dialled</source>
            <translation>%2: se marca %1</translation>
        </message>
        <message>
            <source>International number</source>
            <translation>Número internacional</translation>
        </message>
        <message>
            <source>Code for the telephone system</source>
            <translation>Código para la centralita</translation>
        </message>
        <message>
            <source>known as %1</source>
            <translation>conocido como %1</translation>
        </message>
        <message>
            <source>%1 in this list has the same number.</source>
            <translation>%1, que está en esta lista, tiene el mismo número.</translation>
        </message>
        <message>
            <source>%1 is in the list twice.</source>
            <translation>%1 está dos veces en la lista.</translation>
        </message>
        <message>
            <source>Wr&amp;ite %1</source>
            <translation>&amp;Escribir %1</translation>
        </message>
        <message>
            <source>This number is too short.</source>
            <translation>Este número es demasiado corto.</translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message>
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <source>&lt;b&gt;You are offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent once %1 can be reached.</source>
            <translation>&lt;b&gt;No hay conexión.&lt;/b&gt; Planifique y cambie como siempre. Se guarda aquí y se envía en cuanto haya conexión con %1.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>&lt;b&gt;You work offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent when you go online.</source>
            <translation>&lt;b&gt;Trabaja sin conexión.&lt;/b&gt; Planifique y cambie como siempre. Se guarda aquí y se envía cuando se conecte.</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Name, person, number</source>
            <translation>Nombre, persona, número</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Participant name</source>
            <translation>Nombre del participante</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Llamar al inicio</translation>
        </message>
        <message>
            <source>Call this person when the conference starts</source>
            <translation>Llamar a esta persona cuando empiece la conferencia</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRows</name>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Llamar al inicio</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsModel</name>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Way in</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>sin dirección</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (usted)</translation>
        </message>
        <message>
            <source>Will be called</source>
            <translation>Se le llamará</translation>
        </message>
        <message>
            <source>Dials in</source>
            <translation>Llama</translation>
        </message>
        <message>
            <source>No way in!</source>
            <translation>¡Sin acceso!</translation>
        </message>
        <message>
            <source>Not a moderator</source>
            <translation>No modera</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>Add participant</source>
            <translation>Añadir participante</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Quitar participante</translation>
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation>Intro añade una línea</translation>
        </message>
        <message>
            <source>Enter takes %1, Esc leaves what you typed</source>
            <translation>Intro toma %1; Esc deja lo que escribió</translation>
        </message>
        <message>
            <source>Groups and files of people</source>
            <translation>Grupos y archivos de personas</translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>Se ha añadido %n persona.</numerusform>
                <numerusform>Se han añadido %n personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>%n más es demasiado de una vez.</numerusform>
                <numerusform>%n más son demasiadas de una vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>Se conoce a %n de ellas:</numerusform>
                <numerusform>Se conoce a %n de ellas:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Fill in</source>
            <translation>&amp;Completar</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>A list of people can be pasted, contacts and tables be dropped here</source>
            <translation>Aquí se puede pegar una lista de personas o soltar contactos y tablas</translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>Se ha quitado %n persona.</numerusform>
                <numerusform>Se han quitado %n personas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>Se ha quitado a %1.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>Ha elegido %n persona.</numerusform>
                <numerusform>Ha elegido %n personas: lo que haga con una se hace con todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody moderates now: only who made the conference can change it and start it.</source>
            <translation>Ahora no modera nadie: solo quien creó la conferencia puede cambiarla e iniciarla.</translation>
        </message>
    </context>
    <context>
        <name>PlainCard</name>
        <message>
            <source>It is running. This server does not tell programs who is in; its own page may.</source>
            <translation>Está en curso. Este servidor no dice a los programas quién está dentro; quizá sí su propia página.</translation>
        </message>
        <message>
            <source>Open its web pa&amp;ge</source>
            <translation>Abrir su &amp;página web</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>The conference that you changed is gone. Saving makes a new one.</source>
            <translation>La conferencia que cambiaba ya no existe. Al guardar se crea una nueva.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <source>The start at log-in could not be changed: %1</source>
            <translation>No se ha podido cambiar el inicio con la sesión: %1</translation>
        </message>
        <message>
            <source>&amp;All settings</source>
            <translation>&amp;Todas las preferencias</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Restablecer</translation>
        </message>
        <message>
            <source>&amp;Section “%1”</source>
            <translation>&amp;Sección «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>All settings are as at first.</source>
            <translation>Todas las preferencias están como al principio.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing was changed: everything is as at first.</source>
            <translation>No había nada cambiado: todo está como al principio.</translation>
        </message>
        <message>
            <source>“%1” is as at first.</source>
            <translation>«%1» está como al principio.</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before it begins</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 a las %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>%n cosa por resolver</numerusform>
                <numerusform>%n cosas por resolver</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is ready.</source>
            <translation>Todo está listo.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>&amp;Data of</source>
            <translation>&amp;Datos de</translation>
        </message>
        <message>
            <source>&amp;Write a log</source>
            <translation>&amp;Escribir un registro</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Datos de</translation>
        </message>
        <message>
            <source>De&amp;lete from this computer …</source>
            <translation>Eliminar de este &amp;ordenador …</translation>
        </message>
        <message>
            <source>It stays on this computer, and has no names, numbers, PINs or passwords.</source>
            <translation>Se queda en este ordenador y no contiene nombres, números, PIN ni contraseñas.</translation>
        </message>
        <message>
            <source>Nothing of an account is kept here.</source>
            <translation>Aquí no se conserva nada de ninguna cuenta.</translation>
        </message>
        <message>
            <source>Open the log&apos;s &amp;folder</source>
            <translation>&amp;Abrir la carpeta del registro</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>The copy of the conferences, and what was typed. The server keeps its own.</source>
            <translation>La copia de las conferencias y lo que escribió. El servidor conserva lo suyo.</translation>
        </message>
        <message>
            <source>Write a log</source>
            <translation>Escribir un registro</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>como siempre</translation>
        </message>
        <message>
            <source>each step, to find a problem</source>
            <translation>cada paso, para encontrar un problema</translation>
        </message>
        <message>
            <source>level, protocol, logging, debug</source>
            <translation>nivel, protocolo, registro, depuración</translation>
        </message>
        <message>
            <source>local data, cache, copy</source>
            <translation>datos locales, caché, copia</translation>
        </message>
        <message>
            <source>local data, cache, copy, wipe, remove, clear</source>
            <translation>datos locales, caché, copia, borrar, quitar, vaciar</translation>
        </message>
        <message>
            <source>log files, protocol</source>
            <translation>archivos de registro, protocolo</translation>
        </message>
        <message>
            <source>only what goes wrong</source>
            <translation>solo lo que sale mal</translation>
        </message>
        <message>
            <source>Look for &amp;new versions</source>
            <translation>&amp;Buscar nuevas versiones</translation>
        </message>
        <message>
            <source>Once a day %1 is asked. Nothing is downloaded.</source>
            <translation>Una vez al día se pregunta a %1. No se descarga nada.</translation>
        </message>
        <message>
            <source>update, upgrade, release</source>
            <translation>actualización, actualizar, versión</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <source>&amp;Decide …</source>
            <translation>&amp;Decidir …</translation>
        </message>
        <message>
            <source>It is this o&amp;ne …</source>
            <translation>E&amp;s esta …</translation>
        </message>
        <message>
            <source>E&amp;dit …</source>
            <translation>Edita&amp;r …</translation>
        </message>
        <message>
            <source>Di&amp;scard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>C&amp;onservar</translation>
        </message>
        <message>
            <source>It is kept for 30 days, below Earlier versions</source>
            <translation>Se conserva 30 días, en Versiones anteriores</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>UCC Client is already running, but it does not answer. Nothing was opened. Close its window or end its process, then start again.</source>
            <translation>UCC Client ya está abierto, pero no responde. No se ha abierto nada. Cierre su ventana o termine su proceso y vuelva a iniciarlo.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>Se ha conservado %n de sus cambios y aún se enviará.</numerusform>
                <numerusform>Se han conservado %n de sus cambios y aún se enviarán.</numerusform>
            </translation>
        </message>
        <message>
            <source>No change of yours was waiting in it.</source>
            <translation>Ningún cambio suyo esperaba en ella.</translation>
        </message>
        <message>
            <source>Some of it could not be read; look whether something is missing.</source>
            <translation>Una parte no se ha podido leer; mire si falta algo.</translation>
        </message>
        <message>
            <source>Local copy repaired</source>
            <translation>Copia local reparada</translation>
        </message>
        <message>
            <source>The local copy of your conferences was damaged.</source>
            <translation>La copia local de sus conferencias estaba dañada.</translation>
        </message>
        <message>
            <source>Everything else is read from the server again.</source>
            <translation>Todo lo demás se lee de nuevo del servidor.</translation>
        </message>
        <message>
            <source>The damaged file was set aside: %1</source>
            <translation>El archivo dañado se ha apartado: %1</translation>
        </message>
        <message>
            <source>Kept for the next start</source>
            <translation>Guardado para el próximo inicio</translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>Aún no se ha podido enviar %n cambio. Se conserva y se enviará en el próximo inicio.</numerusform>
                <numerusform>Aún no se han podido enviar %n cambios. Se conservan y se enviarán en el próximo inicio.</numerusform>
            </translation>
        </message>
        <message>
            <source>The settings of your administrator cannot be read and do not hold; the log says why.</source>
            <translation>Los ajustes de su administrador no se pueden leer y no se aplican; el registro dice por qué.</translation>
        </message>
    </context>
    <context>
        <name>QrPopup</name>
        <message>
            <source>Join by mobile phone</source>
            <translation>Entrar con el móvil</translation>
        </message>
        <message>
            <source>Point your phone's camera here</source>
            <translation>Apunte aquí con la cámara de su móvil</translation>
        </message>
        <message>
            <source>It opens your page of the conference.</source>
            <translation>Abre su página de la conferencia.</translation>
        </message>
        <message>
            <source>It calls %1 and then dials your PIN.</source>
            <translation>Llama al %1 y después marca su PIN.</translation>
        </message>
        <message>
            <source>It calls %1.</source>
            <translation>Llama al %1.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Código QR</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>It is yours alone.</source>
            <translation>Es solo para usted.</translation>
        </message>
    </context>
    <context>
        <name>ReaderChoice</name>
        <message>
            <source>Read by</source>
            <translation>Lo lee</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Quien recibe la llamada</translation>
        </message>
        <message>
            <source>Who dials in</source>
            <translation>Quien llama</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind people</source>
            <translation>Recordar a las personas</translation>
        </message>
        <message>
            <source>Re&amp;mind</source>
            <translation>&amp;Recordar</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>a nadie</translation>
        </message>
        <message>
            <source>by e-mail, a day before</source>
            <translation>por correo, un día antes</translation>
        </message>
        <message>
            <source>by e-mail, 15 minutes before</source>
            <translation>por correo, 15 minutos antes</translation>
        </message>
        <message>
            <source>by e-mail, a day and 15 minutes before</source>
            <translation>por correo, un día y 15 minutos antes</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <source>1&amp;5 minutes before</source>
            <translation>&amp;15 minutos antes</translation>
        </message>
        <message>
            <source>5 &amp;minutes before</source>
            <translation>&amp;5 minutos antes</translation>
        </message>
        <message>
            <source>&amp;at the start</source>
            <translation>&amp;al inicio</translation>
        </message>
        <message>
            <source>Re&amp;peat every two minutes from the start until I join</source>
            <translation>Repetir cada dos minutos desde el inicio &amp;hasta que entre</translation>
        </message>
        <message>
            <source>Tell me at the next start &amp;what I missed</source>
            <translation>&amp;Decirme en el próximo inicio qué me he perdido</translation>
        </message>
        <message>
            <source>Look o&amp;ver my own conferences a quarter of an hour before</source>
            <translation>Revisar mis propias &amp;conferencias un cuarto de hora antes</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>&amp;Seguir en la bandeja al cerrar la ventana</translation>
        </message>
        <message>
            <source>S&amp;tart hidden when I log in</source>
            <translation>&amp;Iniciar oculto al comenzar mi sesión</translation>
        </message>
        <message>
            <source>Where the desktop has no tray, the window stays as it is.</source>
            <translation>Donde el escritorio no tiene bandeja, la ventana se queda como está.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Remind me of my conferences</source>
            <translation>Recordarme mis conferencias</translation>
        </message>
        <message>
            <source>autostart, begin with the computer</source>
            <translation>inicio automático, arrancar con el ordenador</translation>
        </message>
        <message>
            <source>background, system tray, quit</source>
            <translation>segundo plano, bandeja del sistema, salir</translation>
        </message>
        <message>
            <source>reminder, alarm, notice</source>
            <translation>recordatorio, alarma, aviso</translation>
        </message>
    </context>
    <context>
        <name>RepetitionField</name>
        <message>
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>A diario</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Más …</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <source>This goes to nobody by itself. Read it, take out what you like, add what you did, then save it and send it to your administrator. Passwords, numbers, addresses and what people wrote are not in it.</source>
            <translation>Esto no se envía a nadie por sí solo. Léalo, quite lo que quiera, añada lo que hizo, guárdelo y envíeselo a su administrador. No contiene contraseñas, números, direcciones ni nada de lo que alguien escribió.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>&amp;Save …</source>
            <translation>&amp;Guardar …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>Join</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
    </context>
    <context>
        <name>RowGestures</name>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Llamar al inicio</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Repetition</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>&amp;Aplicar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This rule is kept unless you change something here: %1</source>
            <translation>Esta regla se conserva mientras no cambie nada aquí: %1</translation>
        </message>
        <message>
            <source>The end cannot be read. Type a date, such as 31.3.2027.</source>
            <translation>El final no se entiende. Escriba una fecha, por ejemplo 31/3/2027.</translation>
        </message>
        <message>
            <source>There is no date until then. Choose a later end.</source>
            <translation>Hasta entonces no hay ninguna fecha. Elija un final posterior.</translation>
        </message>
    </context>
    <context>
        <name>RuleFields</name>
        <message>
            <source>Interval</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
        <message>
            <source>months</source>
            <translation>meses</translation>
        </message>
        <message>
            <source>years</source>
            <translation>años</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Día del mes</translation>
        </message>
        <message>
            <source>on a day</source>
            <translation>en un día</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>el último día</translation>
        </message>
        <message>
            <source>on a weekday</source>
            <translation>en un día de la semana</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>el último día laborable</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Which weekday of the month</source>
            <translation>Qué día de la semana del mes</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>on a date</source>
            <translation>en una fecha</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después de</translation>
        </message>
        <message>
            <source>Last possible date</source>
            <translation>Última fecha posible</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Número de fechas</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>fechas</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>Cuán&amp;do</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Cada</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>&amp;Termina</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>By the rule %1</source>
            <translation>Según la regla %1</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Todos los días laborables</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>el último día</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>el último día laborable</translation>
        </message>
        <message>
            <source>on day %1</source>
            <translation>el día %1</translation>
        </message>
        <message>
            <source>on the first %1</source>
            <translation>el primer %1</translation>
        </message>
        <message>
            <source>on the second %1</source>
            <translation>el segundo %1</translation>
        </message>
        <message>
            <source>on the third %1</source>
            <translation>el tercer %1</translation>
        </message>
        <message>
            <source>on the fourth %1</source>
            <translation>el cuarto %1</translation>
        </message>
        <message>
            <source>on the fifth %1</source>
            <translation>el quinto %1</translation>
        </message>
        <message>
            <source>on the last %1</source>
            <translation>el último %1</translation>
        </message>
        <message>
            <source>on the last but one %1</source>
            <translation>el penúltimo %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Cada dos días</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Todos los días</numerusform>
                <numerusform>Cada %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <translation>Cada %1</translation>
        </message>
        <message>
            <source>Every other %1</source>
            <translation>Cada dos semanas el %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Cada semana el %1</numerusform>
                <numerusform>Cada %n semanas el %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every week on %1</source>
            <translation>Cada semana el %1</translation>
        </message>
        <message>
            <source>Every other week on %1</source>
            <translation>Cada dos semanas el %1</translation>
        </message>
        <message>
            <source>Every month %1</source>
            <translation>Todos los meses %1</translation>
        </message>
        <message>
            <source>Every other month %1</source>
            <translation>Cada dos meses %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Todos los meses %1</numerusform>
                <numerusform>Cada %n meses %1</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>the last day of %1</source>
            <translation>último día de %1</translation>
        </message>
        <message>
            <source>Every year on %1</source>
            <translation>Todos los años el %1</translation>
        </message>
        <message>
            <source>Every other year on %1</source>
            <translation>Cada dos años el %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Todos los años el %1</numerusform>
                <numerusform>Cada %n años el %1</numerusform>
            </translation>
        </message>
        <message>
            <source> until %1</source>
            <translation> hasta el %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, una vez</numerusform>
                <numerusform>, %n veces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message>
            <source>When you save</source>
            <translation>Al guardar</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Correos</translation>
        </message>
        <message>
            <source>Called at the start</source>
            <translation>Llamadas al inicio</translation>
        </message>
        <message>
            <source>Nobody: everyone dials in</source>
            <translation>A nadie: todos llaman por su cuenta</translation>
        </message>
        <message>
            <source>The dates appear here once date and time can be read.</source>
            <translation>Las fechas aparecen aquí en cuanto se entiendan la fecha y la hora.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>hora de %1</translation>
        </message>
        <message>
            <source>not until there is a number</source>
            <translation>solo cuando haya un número</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>This folder does not exist.</source>
            <translation>Esta carpeta no existe.</translation>
        </message>
        <message>
            <source>You may not write there. Choose another folder.</source>
            <translation>No tiene permiso para escribir ahí. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>There is no room left on this disk.</source>
            <translation>No queda espacio en este disco.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>No se puede escribir ahí. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <source>moderator</source>
            <translation>moderador</translation>
        </message>
    </context>
    <context>
        <name>SeatRows</name>
        <message numerus="yes">
            <source>Call all %n a&amp;gain</source>
            <translation>
                <numerusform>Volver a lla&amp;mar a %n</numerusform>
                <numerusform>Volver a lla&amp;mar a los %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Buscar en las preferencias</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
    </context>
    <context>
        <name>SendingAgain</name>
        <message>
            <source>Nothing new was sent.</source>
            <translation>No se ha enviado nada nuevo.</translation>
        </message>
        <message>
            <source>The mails to these people are still waiting and go out as they are.</source>
            <translation>Los correos a estas personas aún esperan y saldrán tal como están.</translation>
        </message>
        <message>
            <source>The invitations were not sent again.</source>
            <translation>Las invitaciones no se han enviado de nuevo.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>No hay conexión con el servidor. Inténtelo otra vez cuando la haya.</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Enviar de nuevo las invitaciones</translation>
        </message>
    </context>
    <context>
        <name>SeriesQuestion</name>
        <message>
            <source>Change a series</source>
            <translation>Cambiar una serie</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Hacerlo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>List of conferences</source>
            <translation>Lista de conferencias</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Lista de participantes</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Cambiar la conferencia</translation>
        </message>
        <message>
            <source>Delete the conference</source>
            <translation>Eliminar la conferencia</translation>
        </message>
        <message>
            <source>Give or take the star</source>
            <translation>Dar o quitar la estrella</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsModel</name>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
    </context>
    <context>
        <name>SignInActions</name>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>Password not kept</source>
            <translation>Contraseña no guardada</translation>
        </message>
        <message>
            <source>You are signed in, but your password was not kept.</source>
            <translation>Ha iniciado la sesión, pero su contraseña no se ha guardado.</translation>
        </message>
        <message>
            <source>This computer has no keyring, or it is locked. A password is kept nowhere else: you will be asked for it at the next start.</source>
            <translation>Este ordenador no tiene llavero, o está bloqueado. La contraseña no se guarda en ningún otro sitio: se le pedirá en el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>conf.example.org</source>
            <translation>conf.example.org</translation>
        </message>
        <message>
            <source>&amp;Keep the password in the system&apos;s keyring</source>
            <translation>&amp;Guardar la contraseña en el llavero del sistema</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sign in to your conference server</source>
            <translation>Inicie sesión en su servidor de conferencias</translation>
        </message>
        <message>
            <source>The same login and password as for your telephone system.</source>
            <translation>El mismo usuario y la misma contraseña que en su centralita.</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Servidor</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Usuario</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Send my password to %1</source>
            <translation>Enviar mi contraseña a %1</translation>
        </message>
        <message>
            <source>Type the server&apos;s address.</source>
            <translation>Escriba la dirección del servidor.</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Escriba su usuario.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Escriba su contraseña.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check its address for typing errors, and the network connection.</source>
            <translation>No hay conexión con el servidor. Compruebe si su dirección tiene errores y si hay conexión de red.</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Iniciando sesión …</translation>
        </message>
        <message>
            <source>Connect &amp;without protection all the same</source>
            <translation>Conectar sin protección &amp;de todos modos</translation>
        </message>
        <message>
            <source>Set by your administrator</source>
            <translation>Fijado por su administrador</translation>
        </message>
        <message>
            <source>The server is set by your administrator.</source>
            <translation>El servidor lo fija su administrador.</translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message>
            <source>&amp;Sign out</source>
            <translation>Cerrar &amp;sesión</translation>
        </message>
        <message>
            <source>Your conferences stay on this computer until you sign in again.</source>
            <translation>Sus conferencias se quedan en este ordenador hasta que vuelva a iniciar sesión.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>%n cambio espera; se conserva y se enviará cuando vuelva a iniciar sesión.</numerusform>
                <numerusform>%n cambios esperan; se conservan y se enviarán cuando vuelva a iniciar sesión.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>¿Cerrar sesión?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>&amp;Delete my conferences from this computer</source>
            <translation>&amp;Eliminar mis conferencias de este ordenador</translation>
        </message>
        <message>
            <source>They stay on the server and come back when you sign in again.</source>
            <translation>Siguen en el servidor y vuelven cuando inicie sesión de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Un cambio aún no se ha enviado. Se pierde para siempre.</numerusform>
                <numerusform>%n cambios aún no se han enviado. Se pierden para siempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Spontaneous</name>
        <message>
            <source>Not started</source>
            <translation>No se ha iniciado</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>La conferencia no se ha iniciado.</translation>
        </message>
        <message>
            <source>It is kept here, but the server has not taken it yet. Nobody was called; start it when the server has it.</source>
            <translation>Se conserva aquí, pero el servidor aún no la ha aceptado. No se ha llamado a nadie; iníciela cuando el servidor la tenga.</translation>
        </message>
    </context>
    <context>
        <name>StarButton</name>
        <message>
            <source>Moderator</source>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>Moderator: Space gives or takes the star</source>
            <translation>Moderador: Espacio da o quita la estrella</translation>
        </message>
    </context>
    <context>
        <name>Starting</name>
        <message>
            <source>Not started</source>
            <translation>No se ha iniciado</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>La conferencia no se ha iniciado.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Nobody was called; start it again when you are online.</source>
            <translation>No hay conexión con el servidor. No se ha llamado a nadie; iníciela otra vez cuando la haya.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>No answer yet</source>
            <translation>Aún sin respuesta</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acepta</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechaza</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Quizá</translation>
        </message>
        <message>
            <source>mail waits to be sent</source>
            <translation>el correo espera a ser enviado</translation>
        </message>
        <message>
            <source>mail is being sent</source>
            <translation>el correo se está enviando</translation>
        </message>
        <message>
            <source>mail sent %1</source>
            <translation>correo enviado %1</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>abandonado</translation>
        </message>
        <message>
            <source>unclear whether sent</source>
            <translation>no se sabe si se envió</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>devuelto</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n acepta</numerusform>
                <numerusform>%n aceptan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>%n rechaza</numerusform>
                <numerusform>%n rechazan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>%n quizá</numerusform>
                <numerusform>%n quizá</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n correo que mirar</numerusform>
                <numerusform>%n correos que mirar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 el %2</translation>
        </message>
        <message>
            <source>This answer is for this date only.</source>
            <translation>Esta respuesta es solo para esta fecha.</translation>
        </message>
        <message>
            <source>The mail server said: %1</source>
            <translation>El servidor de correo dijo: %1</translation>
        </message>
        <message>
            <source>mailbox unknown</source>
            <translation>buzón desconocido</translation>
        </message>
        <message>
            <source>there is no such mail server</source>
            <translation>no existe tal servidor de correo</translation>
        </message>
        <message>
            <source>mailbox full</source>
            <translation>buzón lleno</translation>
        </message>
        <message>
            <source>mail too large</source>
            <translation>correo demasiado grande</translation>
        </message>
        <message>
            <source>not accepted from us</source>
            <translation>no nos lo aceptan</translation>
        </message>
        <message>
            <source>The connection broke off while it was sent. Ask, or send the invitation again: it may then arrive twice.</source>
            <translation>La conexión se cortó mientras se enviaba. Pregunte, o envíe la invitación otra vez: entonces puede llegar dos veces.</translation>
        </message>
        <message>
            <source>Check the address, then send the invitation again.</source>
            <translation>Compruebe la dirección y después envíe la invitación otra vez.</translation>
        </message>
        <message>
            <source>Call, or send the invitation again.</source>
            <translation>Llame, o envíe la invitación otra vez.</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitación</translation>
        </message>
        <message>
            <source>update</source>
            <translation>cambio</translation>
        </message>
        <message>
            <source>cancellation</source>
            <translation>cancelación</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>recordatorio</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>correo</translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message>
            <source>Connecting …</source>
            <translation>Conectando …</translation>
        </message>
        <message>
            <source>Look for &amp;changes</source>
            <translation>&amp;Buscar cambios</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Buscar cambios</translation>
        </message>
        <message>
            <source>No connection is made. What you change waits until you go on.</source>
            <translation>No se establece conexión. Lo que cambie espera hasta que continúe.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <source>Offline.</source>
            <translation>Sin conexión.</translation>
        </message>
        <message>
            <source>Online: the server is asked what changed, %1.</source>
            <translation>En línea: se pregunta al servidor qué ha cambiado, %1.</translation>
        </message>
        <message>
            <source>Online: the server tells by itself what changes.</source>
            <translation>En línea: el servidor avisa por sí solo de lo que cambia.</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>&amp;Sincronizar ahora</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>Where the server does not tell by itself, as a STARFACE. While a conference runs or is about to begin, more often.</source>
            <translation>Donde el servidor no avisa por sí solo, como un STARFACE. Más a menudo mientras una conferencia está en curso o a punto de empezar.</translation>
        </message>
        <message>
            <source>Wor&amp;k offline</source>
            <translation>&amp;Trabajar sin conexión</translation>
        </message>
        <message>
            <source>connection, state, last synced, server</source>
            <translation>conexión, estado, última sincronización, servidor</translation>
        </message>
        <message>
            <source>every 15 minutes</source>
            <translation>cada 15 minutos</translation>
        </message>
        <message>
            <source>every 5 minutes</source>
            <translation>cada 5 minutos</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>cada hora</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>cada minuto</translation>
        </message>
        <message>
            <source>interval, poll, how often, sync, data volume</source>
            <translation>intervalo, frecuencia, sincronizar, volumen de datos</translation>
        </message>
        <message>
            <source>Possible once somebody is signed in.</source>
            <translation>Posible en cuanto alguien haya iniciado sesión.</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Only an administrator changes the template. Ask yours if numbers or the text of the invitations should be different.</source>
            <translation>Solo un administrador cambia la plantilla. Pregunte al suyo si los números o el texto de las invitaciones deben ser otros.</translation>
        </message>
        <message>
            <source>Conference template</source>
            <translation>Plantilla de conferencia</translation>
        </message>
        <message>
            <source>The conference template was not saved when the program ended.</source>
            <translation>La plantilla de conferencia no estaba guardada cuando terminó el programa.</translation>
        </message>
        <message>
            <source>What you typed is still kept.</source>
            <translation>Lo que escribió se conserva.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Conference template</source>
            <translation>Plantilla de conferencia</translation>
        </message>
        <message>
            <source>the address at which the server answers</source>
            <translation>la dirección en la que responde el servidor</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Insertar &amp;variable</translation>
        </message>
        <message>
            <source>&amp;Restore default text</source>
            <translation>&amp;Restaurar texto original</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Press Save again to keep it so.</source>
            <translation>Pulse Guardar otra vez para dejarlo así.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>I&amp;nternal number</source>
            <translation>Núm&amp;ero interno</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Número interno</translation>
        </message>
        <message>
            <source>&amp;External number</source>
            <translation>&amp;Número externo</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Número externo</translation>
        </message>
        <message>
            <source>&amp;Web server address</source>
            <translation>&amp;Dirección del servidor web</translation>
        </message>
        <message>
            <source>Web server address</source>
            <translation>Dirección del servidor web</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Asunto</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texto</translation>
        </message>
        <message>
            <source>Conferences that exist keep the mails already sent.</source>
            <translation>Las conferencias que ya existen conservan los correos ya enviados.</translation>
        </message>
        <message>
            <source>Send a test &amp;mail</source>
            <translation>Enviar un &amp;correo de prueba</translation>
        </message>
        <message>
            <source>Sends you one mail of what stands here; nothing is saved</source>
            <translation>Le envía un correo con lo que figura aquí; no se guarda nada</translation>
        </message>
        <message>
            <source>A test mail is on its way to %1. Nothing is saved yet.</source>
            <translation>Un correo de prueba va de camino a %1. Todavía no se ha guardado nada.</translation>
        </message>
        <message>
            <source>No test mail was sent.</source>
            <translation>No se ha enviado ningún correo de prueba.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>No hay conexión con el servidor. Inténtelo otra vez cuando la haya.</translation>
        </message>
        <message>
            <source>This is what you typed and did not save.</source>
            <translation>Esto es lo que escribió y no guardó.</translation>
        </message>
        <message>
            <source>The template was changed meanwhile: saving puts yours in its place.</source>
            <translation>Mientras tanto ha cambiado la plantilla: al guardar, la suya ocupa su lugar.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFindings</name>
        <message>
            <source>The mail needs a subject.</source>
            <translation>El correo necesita un asunto.</translation>
        </message>
        <message>
            <source>The mail needs a text.</source>
            <translation>El correo necesita un texto.</translation>
        </message>
        <message>
            <source>The web server address is a host name, with or without https://.</source>
            <translation>La dirección del servidor web es un nombre de servidor, con o sin https://.</translation>
        </message>
        <message>
            <source>Choose both numbers, else people cannot dial in from outside or inside.</source>
            <translation>Elija ambos números; si no, no se podrá llamar desde fuera o desde dentro.</translation>
        </message>
        <message>
            <source>The text has no PIN: nobody could get in. Insert its variable.</source>
            <translation>El texto no lleva PIN: nadie podría entrar. Inserte su variable.</translation>
        </message>
        <message>
            <source>The text has no number to dial. Insert its variable.</source>
            <translation>El texto no lleva ningún número al que llamar. Inserte su variable.</translation>
        </message>
        <message>
            <source>The server does not know %1; it would be mailed as it stands.</source>
            <translation>El servidor no conoce %1; se enviaría tal como está.</translation>
        </message>
        <message>
            <source>The address has a port; a STARFACE allows none.</source>
            <translation>La dirección lleva un puerto; un STARFACE no lo admite.</translation>
        </message>
        <message>
            <source>The server does not know %1. Insert a variable from the list, or remove it.</source>
            <translation>El servidor no conoce %1. Inserte una variable de la lista o quítelo.</translation>
        </message>
        <message>
            <source>The part that begins with %1 has no end. Insert “%2” where it ends.</source>
            <translation>La parte que empieza con %1 no tiene final. Inserte «%2» donde termina.</translation>
        </message>
        <message>
            <source>%1 ends a part that has no beginning. Remove it, or insert the beginning.</source>
            <translation>%1 termina una parte que no tiene principio. Quítelo o inserte el principio.</translation>
        </message>
        <message>
            <source>%1 stands within such a part already. Insert “%2” before it.</source>
            <translation>%1 está ya dentro de una parte así. Inserte «%2» delante.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>An invitation will look like this</source>
            <translation>Así será una invitación</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Vista previa de la invitación</translation>
        </message>
        <message>
            <source>Name, date and PIN are examples.</source>
            <translation>El nombre, la fecha y el PIN son ejemplos.</translation>
        </message>
        <message>
            <source>Budget meeting</source>
            <translation>Reunión de presupuesto</translation>
        </message>
        <message>
            <source>Clara Example</source>
            <translation>Clara Ejemplo</translation>
        </message>
        <message>
            <source>You will be called when it starts, planned for %1.</source>
            <translation>Le llamaremos cuando empiece, a la hora prevista: %1.</translation>
        </message>
        <message>
            <source>Please dial in at %1.</source>
            <translation>Llame, por favor, a esta hora: %1.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nueva conferencia …</translation>
        </message>
        <message>
            <source>&amp;Open UCC Client</source>
            <translation>&amp;Abrir UCC Client</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>No conference ahead</source>
            <translation>Ninguna conferencia prevista</translation>
        </message>
        <message>
            <source>Next: %1, %2 (%3)</source>
            <translation>Próxima: %1, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Now only who made the conference can change it and start it.</source>
            <translation>Ahora solo quien creó la conferencia puede cambiarla e iniciarla.</translation>
        </message>
        <message>
            <source>Discarded. It is kept for 30 days.</source>
            <translation>Descartado. Se conserva 30 días.</translation>
        </message>
        <message>
            <source>Earlier versions …</source>
            <translation>Versiones anteriores …</translation>
        </message>
        <message>
            <source>Taken back; nothing of it was sent.</source>
            <translation>Retirado; no se ha enviado nada de ello.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>Ya se ha enviado.</translation>
        </message>
        <message>
            <source>Made anew, everyone is invited again and gets another PIN.</source>
            <translation>Si se crea de nuevo, se vuelve a invitar a todos y reciben otro PIN.</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Crear de nuevo</translation>
        </message>
        <message>
            <source>Change it back</source>
            <translation>Volver a como estaba</translation>
        </message>
        <message>
            <source>It is being sent just now. Try again in a moment.</source>
            <translation>Se está enviando ahora mismo. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The conference is not there any more.</source>
            <translation>La conferencia ya no existe.</translation>
        </message>
        <message>
            <source>Reversed.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>Goes out in %1 s.</source>
            <translation>Sale en %1 s.</translation>
        </message>
        <message>
            <source>Goes out once you are online.</source>
            <translation>Sale en cuanto haya conexión.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>«%1» eliminada</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>«%1» cambiada</translation>
        </message>
        <message>
            <source>“%1” changed from a date on</source>
            <translation>«%1» cambiada a partir de una fecha</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDrafts</name>
        <message>
            <source>“%1” was not saved when the program ended.</source>
            <translation>«%1» no estaba guardada cuando terminó el programa.</translation>
        </message>
        <message>
            <source>A conference without a name was not saved when the program ended.</source>
            <translation>Una conferencia sin nombre no estaba guardada cuando terminó el programa.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>What you typed is still here. Nothing of it was sent to anybody.</source>
            <translation>Lo que escribió sigue aquí. No se ha enviado nada de ello a nadie.</translation>
        </message>
        <message>
            <source>&amp;Go on typing</source>
            <translation>&amp;Seguir escribiendo</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Más tarde</translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message>
            <source>Let them g&amp;o</source>
            <translation>&amp;Quitarlas también aquí</translation>
        </message>
        <message>
            <source>Keep the&amp;m for now</source>
            <translation>Conservar &amp;por ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>%n conferencia ya no está en el servidor. ¿Es el servidor correcto?</numerusform>
                <numerusform>%n conferencias ya no están en el servidor. ¿Es el servidor correcto?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept here, and nothing is sent until you decide.</source>
            <translation>Se conservan aquí, y no se enviará nada hasta que decida.</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>List (Ctrl+2)</source>
            <translation>Lista (Ctrl+2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Week (Ctrl+3)</source>
            <translation>Semana (Ctrl+3)</translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message>
            <source>Waiting changes</source>
            <translation>Cambios en espera</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>No espera nada.</translation>
        </message>
        <message>
            <source>The server has everything that you did.</source>
            <translation>El servidor tiene todo lo que ha hecho.</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Enviar ahora</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conservar</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>WayInButtons</name>
        <message>
            <source>C&amp;all</source>
            <translation>&amp;Llamar</translation>
        </message>
        <message>
            <source>Dials the number, and then your PIN</source>
            <translation>Marca el número y después su PIN</translation>
        </message>
        <message>
            <source>Join by mobile phone</source>
            <translation>Entrar con el móvil</translation>
        </message>
        <message>
            <source>Copy all as text</source>
            <translation>Copiar todo como texto</translation>
        </message>
        <message>
            <source>For &amp;others: without your PIN and page</source>
            <translation>&amp;Para otros: sin su PIN ni su página</translation>
        </message>
        <message>
            <source>For &amp;yourself: with your PIN and page</source>
            <translation>Para &amp;usted: con su PIN y su página</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>los suyos, como en su invitación</translation>
        </message>
        <message>
            <source>From &amp;anywhere: %1</source>
            <translation>Desde &amp;cualquier lugar: %1</translation>
        </message>
        <message>
            <source>&amp;Inside the company: %1</source>
            <translation>&amp;Desde la empresa: %1</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Desde la empresa</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
    </context>
    <context>
        <name>WeekBlock</name>
        <message>
            <source>Enter opens it, Alt and an arrow key moves it.</source>
            <translation>Intro la abre; Alt con una flecha la mueve.</translation>
        </message>
    </context>
    <context>
        <name>WeekDrag</name>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Esta hora ya ha pasado. Elija una posterior.</translation>
        </message>
        <message>
            <source>%1. Enter moves it there, Esc leaves it where it was.</source>
            <translation>%1. Intro la mueve ahí, Esc la deja donde estaba.</translation>
        </message>
        <message>
            <source>Only its moderators can move this conference.</source>
            <translation>Solo quienes la moderan pueden mover esta conferencia.</translation>
        </message>
        <message>
            <source>It is running; it can be moved once it has ended.</source>
            <translation>Está en curso; se podrá mover cuando haya terminado.</translation>
        </message>
        <message>
            <source>It is over and stays where it was. Duplicate it for a new date.</source>
            <translation>Ya ha pasado y se queda donde estaba. Duplíquela para una nueva fecha.</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, de %2 a %3</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>moved from %1</source>
            <translation>movida desde el %1</translation>
        </message>
        <message>
            <source>New conference on %1</source>
            <translation>Nueva conferencia el %1</translation>
        </message>
        <message>
            <source>%1 New</source>
            <translation>%1 Nueva</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Esta hora ya ha pasado. Elija una posterior.</translation>
        </message>
    </context>
    <context>
        <name>WeekView</name>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>This week (Home)</source>
            <translation>Esta semana (Inicio)</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Semana anterior</translation>
        </message>
        <message>
            <source>Week before (Page Up)</source>
            <translation>Semana anterior (Re Pág)</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Semana siguiente</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Semana siguiente (Av Pág)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Semana %1</translation>
        </message>
        <message>
            <source>Week from %1</source>
            <translation>Semana del %1</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Bring people together by phone</source>
            <translation>Reúna a las personas por teléfono</translation>
        </message>
        <message>
            <source>A name, a time and the people. Each gets the number and a PIN of their own.</source>
            <translation>Un nombre, una hora y las personas. Cada una recibe el número y un PIN propio.</translation>
        </message>
        <message>
            <source>Plan a conference</source>
            <translation>Planificar una conferencia</translation>
        </message>
        <message>
            <source>Once or repeating, with invitations by mail</source>
            <translation>Una vez o de forma periódica, con invitaciones por correo</translation>
        </message>
        <message>
            <source>Plan …</source>
            <translation>Planificar …</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>It is neither a link of this program nor a calendar file. Nothing was opened, and nothing was changed.</source>
            <translation>No es ni un enlace de este programa ni un archivo de calendario. No se ha abierto ni se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The link is about a conference at %1, and you are signed in at %2.</source>
            <translation>El enlace es de una conferencia en %1, y usted ha iniciado sesión en %2.</translation>
        </message>
        <message>
            <source>There is no conference with the number %1 here. It may have been deleted, or you are not invited.</source>
            <translation>Aquí no hay ninguna conferencia con el número %1. Puede que se haya eliminado o que no se le haya invitado.</translation>
        </message>
        <message>
            <source>This conference is not running now.</source>
            <translation>Esta conferencia no está en curso ahora.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>A link asks you to join “%1”.</source>
            <translation>Un enlace le pide que entre en «%1».</translation>
        </message>
        <message>
            <source>Your page is opened, or the number is called.</source>
            <translation>Se abre su página o se llama al número.</translation>
        </message>
        <message>
            <source>It repeats in a way that no conference here can: this is its first date.</source>
            <translation>Se repite de una forma que aquí ninguna conferencia puede: esta es su primera fecha.</translation>
        </message>
        <message>
            <source>Not all single dates of the file could be taken over.</source>
            <translation>No se han podido tomar todas las fechas sueltas del archivo.</translation>
        </message>
        <message>
            <source>The file is too large for a calendar entry.</source>
            <translation>El archivo es demasiado grande para una entrada de calendario.</translation>
        </message>
        <message>
            <source>The file is no calendar file.</source>
            <translation>El archivo no es un archivo de calendario.</translation>
        </message>
        <message>
            <source>There is no entry with a time in the file.</source>
            <translation>En el archivo no hay ninguna entrada con hora.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>This cannot be opened.</source>
            <translation>Esto no se puede abrir.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>Se ha omitido una entrada más del archivo.</numerusform>
                <numerusform>Se han omitido %n entradas más del archivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>New conference from a calendar file</source>
            <translation>Nueva conferencia desde un archivo de calendario</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Archivos de calendario (*.ics)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>Se ha omitido %n archivo más.</numerusform>
                <numerusform>Se han omitido %n archivos más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>en %1 min</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>en %1 h</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>hace %1 h</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Aún sin sincronizar</translation>
        </message>
        <message>
            <source>Synced just now</source>
            <translation>Sincronizado ahora mismo</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Sincronizado %1</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 a las %2.</translation>
        </message>
        <message>
            <source>In shorter months on the last day.</source>
            <translation>En los meses más cortos, el último día.</translation>
        </message>
        <message>
            <source>Shorter months are left out.</source>
            <translation>Los meses más cortos se saltan.</translation>
        </message>
        <message>
            <source>The first date is %1: the rule has none on %2.</source>
            <translation>La primera fecha es el %1: la regla no tiene ninguna el %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moderators</source>
            <translation>
                <numerusform>%n moderador</numerusform>
                <numerusform>%n moderadores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes waiting</source>
            <translation>
                <numerusform>%n cambio en espera</numerusform>
                <numerusform>%n cambios en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n por atender</numerusform>
                <numerusform>%n por atender</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>Se avisará a %n persona.</numerusform>
                <numerusform>Se avisará a %n personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>Se avisará de nuevo a %n persona.</numerusform>
                <numerusform>Se avisará de nuevo a %n personas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 ahead</source>
            <translation>El reloj del servidor adelanta %1</translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 behind</source>
            <translation>El reloj del servidor atrasa %1</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent once it answers. Check the network connection and the server&apos;s address.</source>
            <translation>No hay conexión con el servidor. Lo que haga se conserva aquí y se envía en cuanto responda. Compruebe la conexión de red y la dirección del servidor.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no conference server. Check the address; on a guest network, sign in to the network first.</source>
            <translation>En esta dirección responde algo, pero no es un servidor de conferencias. Compruebe la dirección; en una red de invitados, regístrese primero en la red.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate cannot be verified, so nothing was sent to it. Check the address, or ask your administrator.</source>
            <translation>No se puede comprobar el certificado del servidor; por eso no se le ha enviado nada. Compruebe la dirección o pregunte a su administrador.</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one you accepted, so nothing was sent to it. It may have been renewed, or somebody stands in between. Ask your administrator.</source>
            <translation>El servidor muestra otro certificado que el que usted aceptó; por eso no se le ha enviado nada. Puede que se haya renovado, o que alguien esté en medio. Pregunte a su administrador.</translation>
        </message>
        <message>
            <source>Login or password is wrong. Please type them again.</source>
            <translation>El usuario o la contraseña no son correctos. Escríbalos de nuevo, por favor.</translation>
        </message>
        <message>
            <source>Too many failed sign-ins. The server wants a pause; please try again in some minutes.</source>
            <translation>Demasiados intentos fallidos. El servidor pide una pausa; inténtelo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <source>This server wants the password in clear text over an unprotected connection. It was not sent. Use an address that begins with https://.</source>
            <translation>Este servidor pide la contraseña sin cifrar por una conexión sin protección. No se ha enviado. Use una dirección que empiece por https://.</translation>
        </message>
        <message>
            <source>Until now this server took a proof that you know the password. Now it wants the password itself. Nothing was sent. Ask your administrator whether that is meant.</source>
            <translation>Hasta ahora este servidor aceptaba una prueba de que usted conoce la contraseña. Ahora pide la propia contraseña. No se ha enviado nada. Pregunte a su administrador si es lo que se quiere.</translation>
        </message>
        <message>
            <source>At this address, your login belongs to somebody else now. Perhaps it is another server, or it was set up anew. What waits is kept here and not sent there. Check the address, or ask your administrator.</source>
            <translation>En esta dirección, su usuario es ahora de otra persona. Quizá sea otro servidor, o se haya instalado de nuevo. Lo que espera se conserva aquí y no se envía allí. Compruebe la dirección o pregunte a su administrador.</translation>
        </message>
        <message>
            <source>The server refused the change. It is kept here with what you typed; change it and save it again, or delete it.</source>
            <translation>El servidor ha rechazado el cambio. Se conserva aquí con lo que escribió; cámbielo y guárdelo otra vez, o elimínelo.</translation>
        </message>
        <message>
            <source>This could not be written to the disk, so it is not saved yet. What you typed is still here. Free some space or check the folder&apos;s rights, then save again.</source>
            <translation>No se ha podido escribir en el disco; por eso aún no está guardado. Lo que escribió sigue aquí. Libere espacio o compruebe los permisos de la carpeta y guarde otra vez.</translation>
        </message>
        <message>
            <source>The local copy of your conferences cannot be read. It is set aside, and everything is fetched again from the server.</source>
            <translation>No se puede leer la copia local de sus conferencias. Se aparta, y todo se trae de nuevo del servidor.</translation>
        </message>
        <message>
            <source>The local copy of your conferences was written by a newer version of this program. Nothing in it was changed. Install that version again.</source>
            <translation>La copia local de sus conferencias la escribió una versión más nueva de este programa. No se ha cambiado nada en ella. Instale de nuevo esa versión.</translation>
        </message>
        <message>
            <source>Another program, perhaps a command, is using the folder of your conferences. This window goes on by itself as soon as it is done.</source>
            <translation>Otro programa, quizá un comando, está usando la carpeta de sus conferencias. Esta ventana sigue por sí sola en cuanto termine.</translation>
        </message>
        <message>
            <source>You are not signed in yet, so this cannot be saved. What you typed is still here. Sign in, then save again.</source>
            <translation>Aún no ha iniciado sesión; por eso no se puede guardar. Lo que escribió sigue aquí. Inicie sesión y guarde otra vez.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What you typed is still here. The log file says more; please try again.</source>
            <translation>Ha ocurrido un error que no debería ocurrir. Lo que escribió sigue aquí. El archivo de registro dice más; inténtelo de nuevo, por favor.</translation>
        </message>
        <message>
            <source>%1 %2 (%3 here)</source>
            <translation>%1 %2 (%3 aquí)</translation>
        </message>
        <message>
            <source>%1 at %2, %3 time.</source>
            <translation>%1 a las %2, hora de %3.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>In shorter months on the last day: %1.</source>
            <translation>En los meses más cortos, el último día: %1.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>This address begins with http://: what goes there and back can be read and changed on the way, with names, numbers and PINs. Nothing was sent. Use an address that begins with https://, or ask your administrator.</source>
            <translation>Esta dirección empieza por http: lo que va y viene se puede leer y cambiar por el camino, con nombres, números y PIN. No se ha enviado nada. Use una dirección que empiece por https://, o pregunte a su administrador.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your system finds its proxy by a script (PAC), which this program does not read. If you need a proxy, choose it by hand in the system&apos;s network settings, or ask your administrator.</source>
            <translation>No se puede llegar al servidor. Su sistema encuentra el proxy mediante un script (PAC), que este programa no lee. Si necesita un proxy, elíjalo a mano en los ajustes de red del sistema, o pregunte a su administrador.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>MailModel</name>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Send invitations again</source>
            <translation>Enviar de nuevo las invitaciones</translation>
        </message>
        <message>
            <source>To whom is the invitation to be sent again?</source>
            <translation>¿A quién se envía de nuevo la invitación?</translation>
        </message>
        <message>
            <source>Send %1 the invitation again?</source>
            <translation>¿Enviar de nuevo la invitación a %1?</translation>
        </message>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>¿Enviar de nuevo la invitación a %n persona?</numerusform>
                <numerusform>¿Enviar de nuevo la invitación a %n personas?</numerusform>
            </translation>
        </message>
        <message>
            <source>They get a mail with the time, the numbers and their PIN as they are now. Calendars that have the conference already only refresh it.</source>
            <translation>Reciben un correo con la hora, los números y su PIN tal como están ahora. Los calendarios que ya tienen la conferencia solo la actualizan.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Enviar</translation>
        </message>
        <message>
            <source>To &amp;all: %1</source>
            <translation>&amp;A todos: %1</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>Only the &amp;selected: %1</source>
            <translation>&amp;Solo a los seleccionados: %1</translation>
        </message>
        <message>
            <source>Only where it &amp;failed: %1</source>
            <translation>Solo &amp;donde falló: %1</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>Actions</name>
        <message>
            <source>Admit</source>
            <translation>Admitir</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Derivar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Admit with a condition</source>
            <translation>Admitir con condición</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Denegar</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{check}: please look at this yourself.</source>
            <translation>{check}: mírelo usted mismo, por favor.</translation>
        </message>
        <message>
            <source>{done} of {required} checks</source>
            <translation>{done} de {required} controles</translation>
        </message>
        <message>
            <source>Every required check was done and is in order.</source>
            <translation>Todos los controles requeridos se hicieron y están en orden.</translation>
        </message>
        <message>
            <source>You decide.</source>
            <translation>Usted decide.</translation>
        </message>
        <message>
            <source>Looks in order</source>
            <translation>Parece en orden</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Mire, por favor</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Derivar</translation>
        </message>
    </context>
    <context>
        <name>CAN</name>
        <message>
            <source>Card Access Number</source>
            <translation>Número de acceso de la tarjeta</translation>
        </message>
        <message>
            <source>Six digits, usually on the front, below the portrait.</source>
            <translation>Seis cifras, normalmente delante, bajo el retrato.</translation>
        </message>
        <message>
            <source>Six digits, then Enter.</source>
            <translation>Seis cifras y después Intro.</translation>
        </message>
        <message>
            <source>Enter: read the chip with this number.</source>
            <translation>Intro: leer el chip con este número.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) left</source>
            <translation>
                <numerusform>Falta %Ln cifra</numerusform>
                <numerusform>Faltan %Ln cifras</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>You compare first</source>
            <translation>Compare usted primero</translation>
        </message>
        <message>
            <source>Enter opens the details.</source>
            <translation>Intro abre los detalles.</translation>
        </message>
        <message>
            <source>Document present and complete</source>
            <translation>Documento presente y completo</translation>
        </message>
        <message>
            <source>Zone readable</source>
            <translation>Zona legible</translation>
        </message>
        <message>
            <source>Zone consistent</source>
            <translation>Zona coherente</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Fecha de caducidad</translation>
        </message>
        <message>
            <source>Infrared ink</source>
            <translation>Tinta infrarroja</translation>
        </message>
        <message>
            <source>Ultraviolet paper</source>
            <translation>Papel ultravioleta</translation>
        </message>
        <message>
            <source>Not a specimen</source>
            <translation>No es un espécimen</translation>
        </message>
        <message>
            <source>Chip answers</source>
            <translation>El chip responde</translation>
        </message>
        <message>
            <source>Access to the chip</source>
            <translation>Acceso al chip</translation>
        </message>
        <message>
            <source>Strongest access used</source>
            <translation>Acceso más fuerte usado</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Archivos leídos</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Data unaltered</source>
            <translation>Datos sin alterar</translation>
        </message>
        <message>
            <source>Country certificate</source>
            <translation>Certificado del país</translation>
        </message>
        <message>
            <source>Certificate dates</source>
            <translation>Fechas del certificado</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <translation>No revocado</translation>
        </message>
        <message>
            <source>List of files</source>
            <translation>Lista de archivos</translation>
        </message>
        <message>
            <source>Not a copied chip</source>
            <translation>No es un chip copiado</translation>
        </message>
        <message>
            <source>Known defects</source>
            <translation>Defectos conocidos</translation>
        </message>
        <message>
            <source>Printed zone and chip</source>
            <translation>Zona impresa y chip</translation>
        </message>
        <message>
            <source>Issuer and certificate</source>
            <translation>Emisor y certificado</translation>
        </message>
        <message>
            <source>Page portrait and chip portrait</source>
            <translation>Retrato de la página y del chip</translation>
        </message>
        <message>
            <source>Visa or seal and passport</source>
            <translation>Visado o sello y pasaporte</translation>
        </message>
        <message>
            <source>Picture quality</source>
            <translation>Calidad de la imagen</translation>
        </message>
        <message>
            <source>A live person</source>
            <translation>Una persona presente</translation>
        </message>
        <message>
            <source>Age of the portrait</source>
            <translation>Edad del retrato</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>La misma persona</translation>
        </message>
        <message>
            <source>Finger quality</source>
            <translation>Calidad del dedo</translation>
        </message>
        <message>
            <source>A live finger</source>
            <translation>Un dedo en vivo</translation>
        </message>
        <message>
            <source>Same finger</source>
            <translation>El mismo dedo</translation>
        </message>
        <message>
            <source>National list</source>
            <translation>Lista nacional</translation>
        </message>
        <message>
            <source>Lost and stolen documents</source>
            <translation>Documentos perdidos y robados</translation>
        </message>
        <message>
            <source>Visa or expected passenger</source>
            <translation>Visado o pasajero esperado</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Age of the trust list</source>
            <translation>Edad de la lista de confianza</translation>
        </message>
        <message>
            <source>Age of the lists</source>
            <translation>Edad de las listas</translation>
        </message>
        <message>
            <source>Age of the policy</source>
            <translation>Edad de la política</translation>
        </message>
        <message>
            <source>Program unaltered</source>
            <translation>Programa sin alterar</translation>
        </message>
        <message>
            <source>{check}: {outcome}</source>
            <translation>{check}: {outcome}</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare by eye</source>
            <translation>Comparar a simple vista</translation>
        </message>
        <message>
            <source>Look at ears, nose, chin and marks before the whole face.</source>
            <translation>Mire orejas, nariz, mentón y marcas antes que la cara entera.</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>La misma persona</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No es la misma</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>No se puede decir</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Will leave: 1 record, {size}</source>
            <translation>Saldrá: 1 registro, {size}</translation>
        </message>
        <message>
            <source>Held in memory only</source>
            <translation>Solo en memoria</translation>
        </message>
        <message>
            <source>Again to stop</source>
            <translation>Otra vez: parar</translation>
        </message>
        <message>
            <source>Nothing is held</source>
            <translation>No se guarda nada</translation>
        </message>
        <message>
            <source>Nothing will leave</source>
            <translation>No saldrá nada</translation>
        </message>
        <message>
            <source>A reason of the decision, key {key}. At most three.</source>
            <translation>Un motivo de la decisión, tecla {key}. Tres como máximo.</translation>
        </message>
        <message>
            <source>Decide with key {key}.</source>
            <translation>Decidir con la tecla {key}.</translation>
        </message>
        <message>
            <source>Time until all is wiped</source>
            <translation>Tiempo hasta que todo se borre</translation>
        </message>
        <message>
            <source>All is wiped in {time}</source>
            <translation>Todo se borra en {time}</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Admitted</source>
            <translation>Admitido</translation>
        </message>
        <message>
            <source>Referred to second line</source>
            <translation>Derivado a segunda línea</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Admitted with a condition</source>
            <translation>Admitido con condición</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Aplazado</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Denegado</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
    </context>
    <context>
        <name>Egress</name>
        <message>
            <source>What leaves this machine</source>
            <translation>Lo que sale de esta máquina</translation>
        </message>
        <message>
            <source>The exact bytes</source>
            <translation>Los bytes exactos</translation>
        </message>
        <message>
            <source>The record as it leaves, character for character.</source>
            <translation>El registro tal como sale, carácter por carácter.</translation>
        </message>
        <message>
            <source>Never leaves: names, dates of birth, document numbers, the zone, portraits, fingers, templates, scores, exact times.</source>
            <translation>Nunca salen: nombres, fechas de nacimiento, números de documento, la zona, retratos, dedos, plantillas, puntuaciones, horas exactas.</translation>
        </message>
        <message>
            <source>This record, {size}, is sealed in the outbox.</source>
            <translation>Este registro, {size}, está sellado en la bandeja de salida.</translation>
        </message>
        <message>
            <source>Each field, and why it leaves</source>
            <translation>Cada campo y por qué sale</translation>
        </message>
        <message>
            <source>Meaning, law, recipient and last day; up and down scroll.</source>
            <translation>Significado, ley, destinatario y último día; arriba y abajo desplazan.</translation>
        </message>
        <message>
            <source>The key of that day is destroyed; nobody can read it.</source>
            <translation>La clave de ese día está destruida; nadie puede leerlo.</translation>
        </message>
        <message>
            <source>If you decide now, this record leaves: {size}.</source>
            <translation>Si decide ahora, sale este registro: {size}.</translation>
        </message>
        <message>
            <source>Nothing leaves before a person decides about a traveller.</source>
            <translation>Nada sale antes de que una persona decida.</translation>
        </message>
        <message>
            <source>This State's law lets the fields in amber leave until the day that is named. Never leaves: portraits, fingers, templates, scores, exact times.</source>
            <translation>La ley de este Estado deja salir los campos en ámbar hasta el día indicado. Nunca sale: retratos, dedos, plantillas, puntuaciones, horas exactas.</translation>
        </message>
        <message>
            <source>{law} · for {recipient} · lapses {day}</source>
            <translation>{law} · para {recipient} · caduca el {day}</translation>
        </message>
        <message>
            <source>The walls were never tried here.</source>
            <translation>Los muros nunca se probaron aquí.</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Records today: {records}; confirmed: {confirmed}; {size} kB.</source>
            <translation>Registros de hoy: {records}; confirmados: {confirmed}; {size} kB.</translation>
        </message>
        <message>
            <source>Trying to reach the network…</source>
            <translation>Probando a alcanzar la red…</translation>
        </message>
        <message>
            <source>Tried {moment}: this program reaches no network.</source>
            <translation>Probado {moment}: este programa no alcanza ninguna red.</translation>
        </message>
        <message>
            <source>Tried {moment}: the wall is not whole. Lock this station.</source>
            <translation>Probado {moment}: el muro no está entero. Bloquee este puesto.</translation>
        </message>
        <message>
            <source>Today's ledger</source>
            <translation>El libro de hoy</translation>
        </message>
        <message>
            <source>Up and down choose a record; its bytes stand below.</source>
            <translation>Arriba y abajo eligen un registro; sus bytes están debajo.</translation>
        </message>
        <message>
            <source>Nothing left this machine today.</source>
            <translation>Hoy no ha salido nada de esta máquina.</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · waits in the outbox</source>
            <translation>Registro {number} · {size} sellados · espera en la bandeja de salida</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · left, with a signed receipt</source>
            <translation>Registro {number} · {size} sellados · salió, con recibo firmado</translation>
        </message>
    </context>
    <context>
        <name>Finger</name>
        <message>
            <source>Live print</source>
            <translation>Huella en vivo</translation>
        </message>
        <message>
            <source>Attack detection: not performed.</source>
            <translation>Detección de ataques: no realizada.</translation>
        </message>
        <message>
            <source>Finger missing</source>
            <translation>Falta el dedo</translation>
        </message>
        <message>
            <source>Cannot be given now</source>
            <translation>No se puede dar ahora</translation>
        </message>
        <message>
            <source>{finger}: try {attempt} of {most}</source>
            <translation>{finger}: intento {attempt} de {most}</translation>
        </message>
    </context>
    <context>
        <name>Fingers</name>
        <message>
            <source>Right thumb</source>
            <translation>Pulgar derecho</translation>
        </message>
        <message>
            <source>Right index finger</source>
            <translation>Índice derecho</translation>
        </message>
        <message>
            <source>Right middle finger</source>
            <translation>Corazón derecho</translation>
        </message>
        <message>
            <source>Right ring finger</source>
            <translation>Anular derecho</translation>
        </message>
        <message>
            <source>Right little finger</source>
            <translation>Meñique derecho</translation>
        </message>
        <message>
            <source>Left thumb</source>
            <translation>Pulgar izquierdo</translation>
        </message>
        <message>
            <source>Left index finger</source>
            <translation>Índice izquierdo</translation>
        </message>
        <message>
            <source>Left middle finger</source>
            <translation>Corazón izquierdo</translation>
        </message>
        <message>
            <source>Left ring finger</source>
            <translation>Anular izquierdo</translation>
        </message>
        <message>
            <source>Left little finger</source>
            <translation>Meñique izquierdo</translation>
        </message>
        <message>
            <source>The finger on the card</source>
            <translation>El dedo de la tarjeta</translation>
        </message>
    </context>
    <context>
        <name>First start</name>
        <message>
            <source>Welcome to this station</source>
            <translation>Bienvenido a este puesto</translation>
        </message>
        <message>
            <source>These devices were found. Plug in what is missing: it appears by itself.</source>
            <translation>Se encontraron estos aparatos. Conecte lo que falta: aparece por sí solo.</translation>
        </message>
        <message>
            <source>Language, palette and size: lock with Ctrl+L, then Station settings. Every key that does something stands at the foot of the window. Space begins.</source>
            <translation>Idioma, paleta y tamaño: bloquee con Ctrl+L y abra Ajustes del puesto. Cada tecla útil está al pie de la ventana. Espacio empieza.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Printed page</source>
            <translation>Página impresa</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>Chip</translation>
        </message>
        <message>
            <source>Page and chip agree</source>
            <translation>Página y chip concuerdan</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>Dedo</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>This station</source>
            <translation>Este puesto</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Scrolls with the arrows.</source>
            <translation>Se desplaza con las flechas.</translation>
        </message>
        <message>
            <source>Keys that do something now</source>
            <translation>Teclas útiles ahora</translation>
        </message>
        <message>
            <source>This check is as it should be.</source>
            <translation>Este control está como debe.</translation>
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>compare with the page</source>
            <translation>comparar con la página</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Nacimiento</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidad</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Caduca</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>take over</source>
            <translation>aceptar</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>responder</translation>
        </message>
        <message>
            <source>next light</source>
            <translation>luz siguiente</translation>
        </message>
        <message>
            <source>this record or today's ledger</source>
            <translation>este registro o el libro de hoy</translation>
        </message>
        <message>
            <source>back</source>
            <translation>volver</translation>
        </message>
        <message>
            <source>traveller's language</source>
            <translation>idioma del viajero</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>bloquear</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>campo siguiente</translation>
        </message>
        <message>
            <source>sign in</source>
            <translation>entrar</translation>
        </message>
        <message>
            <source>take picture</source>
            <translation>tomar imagen</translation>
        </message>
        <message>
            <source>type the zone</source>
            <translation>teclear la zona</translation>
        </message>
        <message>
            <source>retake</source>
            <translation>repetir imagen</translation>
        </message>
        <message>
            <source>light</source>
            <translation>luz</translation>
        </message>
        <message>
            <source>details</source>
            <translation>detalles</translation>
        </message>
        <message>
            <source>cancel</source>
            <translation>cancelar</translation>
        </message>
        <message>
            <source>portraits or steps</source>
            <translation>retratos o pasos</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>motivos</translation>
        </message>
        <message>
            <source>compare by eye</source>
            <translation>comparar a la vista</translation>
        </message>
        <message>
            <source>head turn</source>
            <translation>giro de la cabeza</translation>
        </message>
        <message>
            <source>what leaves</source>
            <translation>lo que sale</translation>
        </message>
        <message>
            <source>help</source>
            <translation>ayuda</translation>
        </message>
        <message>
            <source>next traveller</source>
            <translation>viajero siguiente</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>recibo</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Key {key}.</source>
            <translation>Tecla {key}.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Page reader</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Chip reader</source>
            <translation>Chip</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>Dedo</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>Lista de confianza</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Face model</source>
            <translation>Modelo facial</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
    </context>
    <context>
        <name>Lamps</name>
        <message>
            <source>working</source>
            <translation>funciona</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>anticuado</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A lamp in front of the traveller helps; a window behind the traveller makes it worse. No dark picture ever speaks against a person.</source>
            <translation>Una lámpara delante del viajero ayuda; una ventana detrás empeora. Ninguna imagen oscura habla en contra de una persona.</translation>
        </message>
        <message>
            <source>Admitting is armed one second after the advice reached the screen, so that no habit of the hand runs ahead of the eye. Referring and stopping are never delayed.</source>
            <translation>Admitir se habilita un segundo después de que el aviso llega a la pantalla, para que ninguna costumbre de la mano se adelante al ojo. Remitir y detener nunca se retrasan.</translation>
        </message>
        <message>
            <source>Between the two calibrated thresholds the machine says neither yes nor no, and shows no number. Compare by eye: ears, nose, chin and marks before the whole face.</source>
            <translation>Entre los dos umbrales calibrados la máquina no dice ni sí ni no, y no muestra ningún número. Compare a ojo: orejas, nariz, barbilla y marcas antes que la cara entera.</translation>
        </message>
        <message>
            <source>Check digits catch one misread character. Compare the character with the document; F3 opens the zone with what was read, so that only the wrong one is typed again.</source>
            <translation>Los dígitos de control atrapan un carácter mal leído. Compárelo con el documento; F3 abre la zona tal como se leyó, para volver a escribir solo el que está mal.</translation>
        </message>
        <message>
            <source>Dark glasses, a hand, a mask or a scarf. Who wears a veil, a bandage or glasses for the eyes need not take them off for the machine: the officer compares by eye (F6), and that is a comparison like any other.</source>
            <translation>Gafas oscuras, una mano, una mascarilla o una bufanda. Quien lleva velo, vendaje o gafas por sus ojos no tiene que quitárselos por la máquina: el agente compara a simple vista (F6), y es una comparación como cualquier otra.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Each section is one message: what the window says, what to do next, and what lies behind it. F1 opens the section of the highlighted check.</source>
            <translation>Cada sección es un mensaje: lo que dice la ventana, qué hacer después y qué hay detrás. F1 abre la sección de la comprobación resaltada.</translation>
        </message>
        <message>
            <source>Every file of the chip has a fingerprint in the signed list. Here a file no longer fits its own. Wear cannot do this; a changed portrait or changed data can. The advice is *refer*, and a person decides.</source>
            <translation>Cada fichero del chip tiene una huella en la lista firmada. Aquí un fichero ya no corresponde a la suya. El desgaste no hace esto; un retrato o unos datos cambiados sí. El aviso es *remitir*, y decide una persona.</translation>
        </message>
        <message>
            <source>F7 changes between the lights that a page reader delivers. This one delivers one.</source>
            <translation>F7 cambia entre las luces que ofrece un lector de página. Este ofrece una.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostros</translation>
        </message>
        <message>
            <source>Finger scanners behind a service</source>
            <translation>Lectores de dedos tras un servicio</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>Dedos</translation>
        </message>
        <message>
            <source>In a small share of inspections, chosen by chance, the officer judges first and sees the machine's view afterwards. It keeps the eye in practice, and shows whether people follow the machine blindly.</source>
            <translation>En una pequeña parte de los controles, elegida al azar, el agente juzga primero y ve después lo que ve la máquina. Así el ojo no pierde práctica, y se ve si se sigue a la máquina a ciegas.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Many documents have no such key at all. Nothing follows from that; the check is left grey.</source>
            <translation>Muchos documentos no tienen esa clave. De ello no se sigue nada; la comprobación queda en gris.</translation>
        </message>
        <message>
            <source>Names and secrets are kept hashed, and an attempt takes the same time for a known and an unknown name. Three people can help: the colleague who knows the spelling, the technician who renews a secret, the keyboard layout.</source>
            <translation>Los nombres y secretos se guardan como huellas, y un intento tarda lo mismo con un nombre conocido o desconocido. Tres ayudas: el colega que sabe cómo se escribe, el técnico que renueva un secreto, la disposición del teclado.</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>Después:</translation>
        </message>
        <message>
            <source>Old portraits, children, injuries, veils and bad light do this too. It is never red by itself: a person compares first (F6).</source>
            <translation>También lo causan retratos viejos, niños, heridas, velos y mala luz. Nunca es rojo por sí solo: antes compara una persona (F6).</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>Records and their way out</source>
            <translation>Los registros y su salida</translation>
        </message>
        <message>
            <source>Refusing is a second-line act. It takes two people who sign in separately, and a reason of the closed catalogue. The first line cannot refuse.</source>
            <translation>Rechazar es un acto de segunda línea. Hacen falta dos personas que se identifican por separado y un motivo del catálogo cerrado. La primera línea no puede rechazar.</translation>
        </message>
        <message>
            <source>Signing in and comparing</source>
            <translation>Inicio de sesión y comparación</translation>
        </message>
        <message>
            <source>The chip</source>
            <translation>El chip</translation>
        </message>
        <message>
            <source>The chip was asked to prove that it holds the secret key that its issuer put in. It could not. The data may be genuine and still lie on a copied chip.</source>
            <translation>Se pidió al chip que probara que tiene la clave secreta que puso su emisor. No pudo. Los datos pueden ser auténticos y estar, sin embargo, en un chip copiado.</translation>
        </message>
        <message>
            <source>The chip's certificates</source>
            <translation>Los certificados del chip</translation>
        </message>
        <message>
            <source>The chip's data are whole and signed. What is missing is the certificate with which the issuing State vouches for its signers; this station's list does not hold it. That is a gap of the list, never a mark against the document or the traveller: the check is *open*, not *failed*. A newer master list usually closes it (`halfdoor trust import FILE`).</source>
            <translation>Los datos del chip están completos y firmados. Falta el certificado con el que el Estado emisor responde de sus firmantes; la lista de este puesto no lo contiene. Es una laguna de la lista, nunca un reproche al documento ni al viajero: la comprobación queda *abierta*, no *fallida*. Una lista maestra más nueva suele cerrarla (`halfdoor trust import FILE`).</translation>
        </message>
        <message>
            <source>The course of an inspection</source>
            <translation>El curso de un control</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>La decisión</translation>
        </message>
        <message>
            <source>The first line admits, refers or stops. The second line also admits with a condition, defers, refuses or hands over.</source>
            <translation>La primera línea admite, remite o detiene. La segunda línea también admite con condición, aplaza, rechaza o entrega.</translation>
        </message>
        <message>
            <source>The issuer packed the portrait into one or two kilobytes, or copied a small or blurred picture. It may still match; it never speaks against a person.</source>
            <translation>El emisor comprimió el retrato a uno o dos kilobytes, o copió una imagen pequeña o borrosa. Todavía puede coincidir; nunca habla en contra de una persona.</translation>
        </message>
        <message>
            <source>The model pack that came with the program may help but not count in production: its licence or its measured error rates do not carry a decision. In the training world it counts.</source>
            <translation>El modelo que viene con el programa puede ayudar, pero no cuenta en producción: su licencia o sus tasas de error medidas no sostienen una decisión. En el mundo de entrenamiento sí cuenta.</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>La política</translation>
        </message>
        <message>
            <source>The printed page</source>
            <translation>La página impresa</translation>
        </message>
        <message>
            <source>The process that held this traveller's data has ended before its time, and took everything with it. Nothing was recorded. A machine short of memory does so.</source>
            <translation>El proceso que tenía los datos de este viajero terminó antes de tiempo y se lo llevó todo. No se registró nada. Una máquina con poca memoria hace esto.</translation>
        </message>
        <message>
            <source>The room is a process of its own that holds everything about one traveller. It ends at the decision or after two minutes; its end is the wipe.</source>
            <translation>La sala es un proceso propio que guarda todo de un solo viajero. Termina con la decisión o a los dos minutos; su fin es el borrado.</translation>
        </message>
        <message>
            <source>The station</source>
            <translation>El puesto</translation>
        </message>
        <message>
            <source>The window's process must not be able to open a network connection, and the traveller's room must not be able to open anything. When that wall cannot be put up, the station locks itself.</source>
            <translation>El proceso de la ventana no debe poder abrir una conexión de red, y la sala del viajero no debe poder abrir nada. Cuando ese muro no puede levantarse, el puesto se bloquea.</translation>
        </message>
        <message>
            <source>Three reasons fit into the record. There is no free text, so that no personal remark can leave the machine.</source>
            <translation>En el registro caben tres motivos. No hay texto libre, para que ninguna observación personal pueda salir de la máquina.</translation>
        </message>
        <message>
            <source>Visible digital seals</source>
            <translation>Sellos digitales visibles</translation>
        </message>
        <message>
            <source>What the State answers</source>
            <translation>Lo que responde el Estado</translation>
        </message>
        <message>
            <source>What was read so far is kept for half a minute. The reading resumes at the same byte.</source>
            <translation>Lo leído se conserva medio minuto. La lectura se reanuda en el mismo byte.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A decision carries at most three reasons.</source>
            <translation>Una decisión lleva como máximo tres motivos.</translation>
        </message>
        <message>
            <source>A face model pack of this station is not used; another one compares.</source>
            <translation>Un paquete de modelos faciales de este puesto no se usa; otro compara.</translation>
        </message>
        <message>
            <source>A face or a finger is amber until a person has compared: lower the effect.</source>
            <translation>Una cara o un dedo queda en ámbar hasta que una persona compare: baje el efecto.</translation>
        </message>
        <message>
            <source>A file of the chip begins like another kind of file.</source>
            <translation>Un archivo del chip empieza como un archivo de otra clase.</translation>
        </message>
        <message>
            <source>A file of the chip does not have the shape that the standard asks.</source>
            <translation>Un archivo del chip no tiene la forma que pide la norma.</translation>
        </message>
        <message>
            <source>A key file holds no P-256 key.</source>
            <translation>Un archivo de clave no contiene una clave P-256.</translation>
        </message>
        <message>
            <source>A key file of this station cannot be read.</source>
            <translation>Un archivo de clave de este puesto no se puede leer.</translation>
        </message>
        <message>
            <source>A link certificate needs its older root first; other certificates do not belong here.</source>
            <translation>Un certificado de enlace necesita antes su raíz anterior; otros certificados no van aquí.</translation>
        </message>
        <message>
            <source>A model of the pack cannot be read: {detail}.</source>
            <translation>Un modelo del paquete no se puede leer: {detail}.</translation>
        </message>
        <message>
            <source>A notice asks that this document goes to the second line.</source>
            <translation>Un aviso pide que este documento pase a segunda línea.</translation>
        </message>
        <message>
            <source>A number is missing in this station's series of records.</source>
            <translation>Falta un número en la serie de registros de este puesto.</translation>
        </message>
        <message>
            <source>A part of the zone lies outside the picture.</source>
            <translation>Una parte de la zona queda fuera de la imagen.</translation>
        </message>
        <message>
            <source>A passenger list of today expects this document here.</source>
            <translation>Una lista de pasajeros de hoy espera este documento aquí.</translation>
        </message>
        <message>
            <source>A portrait can be a mix of two faces, which no comparison shows.</source>
            <translation>Un retrato puede mezclar dos caras, lo que ninguna comparación muestra.</translation>
        </message>
        <message>
            <source>A refusal needs a second person with their own sign-in, and at least one reason.</source>
            <translation>Denegar requiere una segunda persona con su propio acceso y al menos un motivo.</translation>
        </message>
        <message>
            <source>A setting has a value that it cannot have.</source>
            <translation>Un ajuste tiene un valor que no puede tener.</translation>
        </message>
        <message>
            <source>A value in courier.toml is out of its range ({detail}).</source>
            <translation>Un valor de courier.toml está fuera de sus límites ({detail}).</translation>
        </message>
        <message>
            <source>A waiting record's sealed bytes changed on the disk.</source>
            <translation>Los bytes sellados de un registro en espera cambiaron en el disco.</translation>
        </message>
        <message>
            <source>Add est = "https://...", or use 'halfdoor courier --request FILE'.</source>
            <translation>Añada est = "https://..." o use «halfdoor courier --request FILE».</translation>
        </message>
        <message>
            <source>Add it to [required].</source>
            <translation>Añádalo a [required].</translation>
        </message>
        <message>
            <source>An entry of the ledger changed on the disk.</source>
            <translation>Una entrada del libro cambió en el disco.</translation>
        </message>
        <message>
            <source>Another number of fingers lies on the glass than was asked for ({detail}).</source>
            <translation>Hay en el cristal otro número de dedos que el pedido ({detail}).</translation>
        </message>
        <message>
            <source>Another program holds this station's file.</source>
            <translation>Otro programa tiene el archivo de este puesto.</translation>
        </message>
        <message>
            <source>Another program is using {device}.</source>
            <translation>Otro programa está usando {device}.</translation>
        </message>
        <message>
            <source>Ask again with F5, or go on without the finger and note a reason.</source>
            <translation>Pídalo de nuevo con F5, o continúe sin el dedo y anote un motivo.</translation>
        </message>
        <message>
            <source>Ask again: 'halfdoor courier --request FILE'.</source>
            <translation>Pida otra vez: 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a new one: 'halfdoor courier --request FILE'.</source>
            <translation>Pida uno nuevo: 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a newer version of the program.</source>
            <translation>Pida una versión más nueva del programa.</translation>
        </message>
        <message>
            <source>Ask for another document with a portrait, or refer, F9.</source>
            <translation>Pida otro documento con retrato, o derive, F9.</translation>
        </message>
        <message>
            <source>Ask for the document that it belongs to.</source>
            <translation>Pida el documento al que pertenece.</translation>
        </message>
        <message>
            <source>Ask its maker for a new one.</source>
            <translation>Pida uno nuevo a quien lo hizo.</translation>
        </message>
        <message>
            <source>Ask the State for a correct one.</source>
            <translation>Pida uno correcto al Estado.</translation>
        </message>
        <message>
            <source>Ask the State for its present key; keep the old one there until the queue is empty.</source>
            <translation>Pida al Estado su clave actual; mantenga allí la antigua hasta que la cola esté vacía.</translation>
        </message>
        <message>
            <source>Ask the State for its present receipt key.</source>
            <translation>Pida al Estado su clave de recibo actual.</translation>
        </message>
        <message>
            <source>Ask the State's operator to register the station; the records wait.</source>
            <translation>Pida al operador del Estado que registre la estación; los registros esperan.</translation>
        </message>
        <message>
            <source>Ask the State's operator; the records wait.</source>
            <translation>Pregunte al operador del Estado; los registros esperan.</translation>
        </message>
        <message>
            <source>Ask the authority whether its key has changed.</source>
            <translation>Pregunte a la autoridad si su clave ha cambiado.</translation>
        </message>
        <message>
            <source>Ask the office that keeps the lists for the key.</source>
            <translation>Pida la clave a la oficina que lleva las listas.</translation>
        </message>
        <message>
            <source>Ask the office that sent it for the list of this station.</source>
            <translation>Pida a la oficina que la envió la lista de este puesto.</translation>
        </message>
        <message>
            <source>Ask the office that sent the file to send it again.</source>
            <translation>Pida a la oficina que envió el archivo que lo envíe otra vez.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again; nothing of it was kept.</source>
            <translation>Pida de nuevo el archivo al remitente; nada de él se guardó.</translation>
        </message>
        <message>
            <source>Ask the technician to run 'halfdoor doctor'.</source>
            <translation>Pida al técnico que ejecute 'halfdoor doctor'.</translation>
        </message>
        <message>
            <source>Ask the technician to start it: halfdoor doctor shows the command.</source>
            <translation>Pida al técnico que lo inicie: halfdoor doctor muestra la orden.</translation>
        </message>
        <message>
            <source>Ask the technician whose file it is, and whether the disk is full.</source>
            <translation>Pregunte al técnico de quién es el archivo y si el disco está lleno.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor devices gives the reason.</source>
            <translation>Pregunte al técnico: halfdoor devices da la razón.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor doctor shows the rule that is missing.</source>
            <translation>Pregunte al técnico: halfdoor doctor muestra la regla que falta.</translation>
        </message>
        <message>
            <source>Bring it again with 'halfdoor trust import'.</source>
            <translation>Tráigalo otra vez con 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Bring it from the authority on a medium that you trust.</source>
            <translation>Tráigalo de la autoridad en un medio de confianza.</translation>
        </message>
        <message>
            <source>Bring one with 'halfdoor trust import FILE'.</source>
            <translation>Traiga uno con 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>Bring the document closer to the camera.</source>
            <translation>Acerque el documento a la cámara.</translation>
        </message>
        <message>
            <source>Bring the key again from the authority.</source>
            <translation>Traiga otra vez la clave de la autoridad.</translation>
        </message>
        <message>
            <source>Call the technician before the next traveller.</source>
            <translation>Llame al técnico antes del próximo viajero.</translation>
        </message>
        <message>
            <source>Call the technician; the station must be set up again.</source>
            <translation>Llame al técnico; hay que montar de nuevo el puesto.</translation>
        </message>
        <message>
            <source>Check its resolution, or cut one finger out.</source>
            <translation>Compruebe su resolución, o recorte un solo dedo.</translation>
        </message>
        <message>
            <source>Check that the three files are there and belong together.</source>
            <translation>Compruebe que los tres archivos están y van juntos.</translation>
        </message>
        <message>
            <source>Check that this station's certificate is still valid there. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compruebe que el certificado de este puesto aún vale allí. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Check the network cable, or the url in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compruebe el cable de red, o la url de courier.toml. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Check the network, or the proxy in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compruebe la red, o el proxy de courier.toml. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Check the network. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compruebe la red. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Check the permissions of the station's folder.</source>
            <translation>Compruebe los permisos de la carpeta de este puesto.</translation>
        </message>
        <message>
            <source>Check the stick and its space.</source>
            <translation>Compruebe la memoria USB y su espacio.</translation>
        </message>
        <message>
            <source>Check the stick and the name.</source>
            <translation>Compruebe la memoria USB y el nombre.</translation>
        </message>
        <message>
            <source>Check this station's clock, then refer.</source>
            <translation>Compruebe el reloj de este puesto y después derive.</translation>
        </message>
        <message>
            <source>Check this station's clock.</source>
            <translation>Compruebe el reloj de este puesto.</translation>
        </message>
        <message>
            <source>Check which finger was placed, and take it again, F5.</source>
            <translation>Compruebe qué dedo se puso y tómelo otra vez, F5.</translation>
        </message>
        <message>
            <source>Choose a reason with 1 to 9, then ask a colleague to sign in beside you.</source>
            <translation>Elija un motivo con 1 a 9 y pida a un colega que acceda a su lado.</translation>
        </message>
        <message>
            <source>Choose another set of fingers, or note which are missing.</source>
            <translation>Elija otros dedos, o anote los que faltan.</translation>
        </message>
        <message>
            <source>Choose dates at which somebody looks at it again.</source>
            <translation>Elija fechas en las que alguien vuelva a mirarlo.</translation>
        </message>
        <message>
            <source>Choose one of the decisions in the bar below; F9 hands over to second line.</source>
            <translation>Elija una de las decisiones de la barra; F9 deriva a segunda línea.</translation>
        </message>
        <message>
            <source>Close that program, then start again.</source>
            <translation>Cierre ese programa y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Close that program; Halfdoor tries again at once.</source>
            <translation>Cierre ese programa; Halfdoor lo intenta enseguida.</translation>
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Compare by eye with F6.</source>
            <translation>Compare a simple vista con F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6, where the machine is unsure.</source>
            <translation>Compare a simple vista, F6, donde la máquina duda.</translation>
        </message>
        <message>
            <source>Compare by eye, F6.</source>
            <translation>Compare a simple vista, F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; a portrait may be old.</source>
            <translation>Compare a simple vista, F6; un retrato puede ser antiguo.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; then 'halfdoor models install embedded'.</source>
            <translation>Compare a simple vista, F6; luego 'halfdoor models install embedded'.</translation>
        </message>
        <message>
            <source>Compare it with the page, F3 to correct.</source>
            <translation>Compárelo con la página, F3 para corregir.</translation>
        </message>
        <message>
            <source>Compare its name and dates with the document yourself.</source>
            <translation>Compare usted mismo su nombre y sus fechas con el documento.</translation>
        </message>
        <message>
            <source>Compare page and chip by eye.</source>
            <translation>Compare página y chip a simple vista.</translation>
        </message>
        <message>
            <source>Compare the clock of this station with your own, and tell the technician.</source>
            <translation>Compare el reloj de este puesto con el suyo y avise al técnico.</translation>
        </message>
        <message>
            <source>Compare the clock; then get a certificate with 'halfdoor courier --enrol' or '--request'. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compare el reloj; después obtenga un certificado con 'halfdoor courier --enrol' o '--request'. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Compare the document by eye, and refer if in doubt.</source>
            <translation>Compare el documento a simple vista y derive en caso de duda.</translation>
        </message>
        <message>
            <source>Compare the document by eye; the technician can import a newer list.</source>
            <translation>Compare el documento a simple vista; el técnico puede importar una lista más nueva.</translation>
        </message>
        <message>
            <source>Compare the face instead.</source>
            <translation>Compare en su lugar la cara.</translation>
        </message>
        <message>
            <source>Compare the face instead; tell the technician.</source>
            <translation>Compare el rostro en su lugar; avise al técnico.</translation>
        </message>
        <message>
            <source>Compare the face instead; the traveller can ask the card's issuer for a new one.</source>
            <translation>Compare el rostro en su lugar; el viajero puede pedir una tarjeta nueva a quien la emitió.</translation>
        </message>
        <message>
            <source>Compare the traveller with the document by eye, F6.</source>
            <translation>Compare al viajero con el documento a simple vista, F6.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct, or F4 for the card access number.</source>
            <translation>Compare la zona con el documento, F3 para corregir, o F4 para el número de acceso.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct; refer if the page really differs.</source>
            <translation>Compare la zona con el documento, F3 para corregir; derive si la página difiere de verdad.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6.</source>
            <translation>Compárelos a simple vista, F6.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6; feel the page.</source>
            <translation>Compárelos a simple vista, F6; toque la página.</translation>
        </message>
        <message>
            <source>Compare these letters with the page, F3 to correct.</source>
            <translation>Compare estas letras con la página, F3 para corregir.</translation>
        </message>
        <message>
            <source>Compare this station's clock first; then tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compare antes el reloj de este puesto; luego avise al operador del Estado. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Compare what it says with what is printed.</source>
            <translation>Compare lo que dice con lo que está impreso.</translation>
        </message>
        <message>
            <source>Compare with the document, F3 to correct.</source>
            <translation>Compare con el documento, F3 para corregir.</translation>
        </message>
        <message>
            <source>Compare with the page by eye, F6.</source>
            <translation>Compare con la página a simple vista, F6.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}), which may only assist.</source>
            <translation>Comparado con el paquete de modelos {pack} (licencia {licence}), que solo asiste.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}).</source>
            <translation>Comparado con el paquete de modelos {pack} (licencia {licence}).</translation>
        </message>
        <message>
            <source>Continues by itself.</source>
            <translation>Sigue solo.</translation>
        </message>
        <message>
            <source>Copy or take it again.</source>
            <translation>Cópiela o tómela otra vez.</translation>
        </message>
        <message>
            <source>Correct it as docs/topology.md shows.</source>
            <translation>Corríjalo como muestra docs/topology.md.</translation>
        </message>
        <message>
            <source>Correct the url, or tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Corrija la url, o avise al técnico. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Correct the url.</source>
            <translation>Corrija la url.</translation>
        </message>
        <message>
            <source>Correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Corrija la url. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Decide by the document, or ask the second line to check it again.</source>
            <translation>Decida por el documento, o pida a segunda línea que lo mire de nuevo.</translation>
        </message>
        <message>
            <source>Decide by the document; the technician can bring a new list with 'halfdoor trust import'.</source>
            <translation>Decida por el documento; el técnico puede traer una lista nueva con 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Decide by what you see, and ask for the new policy file.</source>
            <translation>Decida por lo que ve y pida la nueva política.</translation>
        </message>
        <message>
            <source>Decide by what you see; the technician can bring new ones with 'halfdoor trust import'.</source>
            <translation>Decida por lo que ve; el técnico puede traer nuevas con 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Fingerprints on the chip cannot be read here: they need a right that this station lacks.</source>
            <translation>Las huellas del chip no se leen aquí: piden un derecho que este puesto no tiene.</translation>
        </message>
        <message>
            <source>Follow your instruction for known defects.</source>
            <translation>Siga su instrucción para defectos conocidos.</translation>
        </message>
        <message>
            <source>Give a JPEG, PNG, BMP or TIFF, or the bar code's bytes.</source>
            <translation>Dé un archivo JPEG, PNG, BMP o TIFF, o los bytes del código de barras.</translation>
        </message>
        <message>
            <source>Give more light.</source>
            <translation>Dé más luz.</translation>
        </message>
        <message>
            <source>Go on as usual until they come.</source>
            <translation>Siga como siempre hasta que llegue.</translation>
        </message>
        <message>
            <source>Go on with the next one.</source>
            <translation>Siga con el siguiente.</translation>
        </message>
        <message>
            <source>Go on with the printed page alone.</source>
            <translation>Siga solo con la página impresa.</translation>
        </message>
        <message>
            <source>Go on without the finger and note a reason; compare the face instead.</source>
            <translation>Siga sin el dedo y anote un motivo; compare en su lugar la cara.</translation>
        </message>
        <message>
            <source>Have the second line look at the document that carries it.</source>
            <translation>Haga que la segunda línea examine el documento que lo lleva.</translation>
        </message>
        <message>
            <source>Hold the document still.</source>
            <translation>Mantenga quieto el documento.</translation>
        </message>
        <message>
            <source>How the chip was opened is not recorded with these files.</source>
            <translation>Cómo se abrió el chip no está anotado con estos archivos.</translation>
        </message>
        <message>
            <source>Import it with 'halfdoor trust import FILE', or compare the document by eye.</source>
            <translation>Impórtelo con 'halfdoor trust import FILE', o compare el documento a simple vista.</translation>
        </message>
        <message>
            <source>Import that root certificate or a master list that holds it, first.</source>
            <translation>Importe antes ese certificado raíz, o una lista maestra que lo lleve.</translation>
        </message>
        <message>
            <source>Import the country's list with 'halfdoor trust import FILE'.</source>
            <translation>Importe la lista del país con 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>In the training world every document is a specimen.</source>
            <translation>En el mundo de prácticas todo documento es un espécimen.</translation>
        </message>
        <message>
            <source>In this inspection your own view of the faces comes first.</source>
            <translation>En este control, su propia mirada a las caras va primero.</translation>
        </message>
        <message>
            <source>Install it again from its source.</source>
            <translation>Instálelo de nuevo desde su fuente.</translation>
        </message>
        <message>
            <source>Install it again: halfdoor models install FILE.</source>
            <translation>Instálelo de nuevo: halfdoor models install FILE.</translation>
        </message>
        <message>
            <source>Install it with packaging/windows/install-courier.ps1; elsewhere leave --service out.</source>
            <translation>Instálelo con packaging/windows/install-courier.ps1; en otros sistemas omita --service.</translation>
        </message>
        <message>
            <source>Install it: pip install 'halfdoor[nats]'.</source>
            <translation>Instálelo: pip install 'halfdoor[nats]'.</translation>
        </message>
        <message>
            <source>Install one: halfdoor models install embedded.</source>
            <translation>Instale uno: halfdoor models install embedded.</translation>
        </message>
        <message>
            <source>Install the pack again from its source.</source>
            <translation>Instale de nuevo el paquete desde su fuente.</translation>
        </message>
        <message>
            <source>It is started again: wait a moment.</source>
            <translation>Se reinicia: espere un momento.</translation>
        </message>
        <message>
            <source>Keep it in mind when comparing by eye.</source>
            <translation>Téngalo presente al comparar a simple vista.</translation>
        </message>
        <message>
            <source>Known limits: it takes strangers of some groups of people for one person far more often; not tried on children or on aged portraits.</source>
            <translation>Límites conocidos: confunde con mucha más frecuencia a desconocidos de algunos grupos de personas; no probado con niños ni con retratos antiguos.</translation>
        </message>
        <message>
            <source>Known limits: not tried on children, on portraits years old or on real chips; its rates for single groups of people are rough.</source>
            <translation>Límites conocidos: no probado con niños, con retratos de hace años ni con chips reales; sus tasas por grupo de personas son aproximadas.</translation>
        </message>
        <message>
            <source>Lay it flat and press F5, or type the zone with F3.</source>
            <translation>Póngalo plano y pulse F5, o teclee la zona con F3.</translation>
        </message>
        <message>
            <source>Lay only the travel document on the reader.</source>
            <translation>Ponga solo el documento de viaje en el lector.</translation>
        </message>
        <message>
            <source>Lay the document down once more and let it rest.</source>
            <translation>Ponga el documento otra vez y déjelo.</translation>
        </message>
        <message>
            <source>Lay the document on the page reader, or look at it by hand.</source>
            <translation>Ponga el documento en el lector de página, o mírelo a mano.</translation>
        </message>
        <message>
            <source>Lay the document on the reader and keep it still.</source>
            <translation>Ponga el documento en el lector y no lo mueva.</translation>
        </message>
        <message>
            <source>Lay the page down again, or type the zone with F3.</source>
            <translation>Ponga la página otra vez, o teclee la zona con F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the reader, or type the zone with F3.</source>
            <translation>Ponga la página de la zona plana en el lector, o teclee la zona con F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the scanner and press F2, or type the zone with F3.</source>
            <translation>Ponga la página de la zona plana en el escáner y pulse F2, o teclee la zona con F3.</translation>
        </message>
        <message>
            <source>Lift the finger and place it again.</source>
            <translation>Levante el dedo y póngalo otra vez.</translation>
        </message>
        <message>
            <source>Light is mirrored on the zone.</source>
            <translation>La luz se refleja en la zona.</translation>
        </message>
        <message>
            <source>Lock it and call the technician.</source>
            <translation>Bloquéelo y llame al técnico.</translation>
        </message>
        <message>
            <source>Look at eyes, hairline and iris edges of the portrait for doubled outlines.</source>
            <translation>Busque contornos dobles en ojos, pelo e iris del retrato.</translation>
        </message>
        <message>
            <source>Look at the date on the page, and for a stamp that extends it.</source>
            <translation>Mire la fecha en la página, y un sello que la prorrogue.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself, and tell the technician the code under F8.</source>
            <translation>Mire usted el documento y al viajero, y dé al técnico el código de F8.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself; F8 shows the check.</source>
            <translation>Mire usted el documento y al viajero; F8 muestra el control.</translation>
        </message>
        <message>
            <source>Look at the finger on the glass.</source>
            <translation>Mire el dedo en el cristal.</translation>
        </message>
        <message>
            <source>Look at the person.</source>
            <translation>Mire a la persona.</translation>
        </message>
        <message>
            <source>Look at the printing under light, and compare the chip with the page.</source>
            <translation>Mire la impresión a la luz y compare el chip con la página.</translation>
        </message>
        <message>
            <source>Look at this station's clock, then at the date on the document.</source>
            <translation>Mire el reloj de este puesto y después la fecha del documento.</translation>
        </message>
        <message>
            <source>Look for it on the page.</source>
            <translation>Búsquelo en la página.</translation>
        </message>
        <message>
            <source>Look for the visa in the document, if one is needed.</source>
            <translation>Busque el visado en el documento, si hace falta.</translation>
        </message>
        <message>
            <source>Look for the visa in the document.</source>
            <translation>Busque el visado en el documento.</translation>
        </message>
        <message>
            <source>Look yourself, and tell the technician.</source>
            <translation>Mire usted mismo y avise al técnico.</translation>
        </message>
        <message>
            <source>MRZ line {line}, check digit of the {field}: read {read}, expected {expected}.</source>
            <translation>Línea {line} de la zona, dígito de control ({field}): leído {read}, esperado {expected}.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is no date of the calendar.</source>
            <translation>Línea {line} de la zona, {field}: {read} no es una fecha del calendario.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is not in the list of codes.</source>
            <translation>Línea {line} de la zona, {field}: {read} no está en la lista de códigos.</translation>
        </message>
        <message>
            <source>Mend this line and check the file again with 'halfdoor policy check FILE'.</source>
            <translation>Corrija esta línea y compruebe otra vez con 'halfdoor policy check FILE'.</translation>
        </message>
        <message>
            <source>More than one face is in the picture.</source>
            <translation>Hay más de una cara en la imagen.</translation>
        </message>
        <message>
            <source>Move the document on the reader; some documents have no chip: look at the page closely.</source>
            <translation>Mueva el documento en el lector; algunos no tienen chip: mire bien la página.</translation>
        </message>
        <message>
            <source>Move the document until all of the zone is in the picture.</source>
            <translation>Mueva el documento hasta que toda la zona esté en la imagen.</translation>
        </message>
        <message>
            <source>Name and secret do not fit together.</source>
            <translation>Nombre y secreto no van juntos.</translation>
        </message>
        <message>
            <source>No authority that this station believes vouches for the scanner.</source>
            <translation>Ninguna autoridad que este puesto reconozca responde del lector.</translation>
        </message>
        <message>
            <source>No chip answers from this document.</source>
            <translation>Ningún chip responde en este documento.</translation>
        </message>
        <message>
            <source>No data group was read.</source>
            <translation>No se leyó ningún grupo de datos.</translation>
        </message>
        <message>
            <source>No face is in the picture yet.</source>
            <translation>Aún no hay cara en la imagen.</translation>
        </message>
        <message>
            <source>No face was found in the picture.</source>
            <translation>No se encontró cara en la imagen.</translation>
        </message>
        <message>
            <source>No finger came in time.</source>
            <translation>Ningún dedo llegó a tiempo.</translation>
        </message>
        <message>
            <source>No finger was placed in time.</source>
            <translation>No se colocó ningún dedo a tiempo.</translation>
        </message>
        <message>
            <source>No machine readable zone was found on the document.</source>
            <translation>No se encontró zona legible en el documento.</translation>
        </message>
        <message>
            <source>No model pack can be used here.</source>
            <translation>Aquí no se puede usar ningún paquete de modelos.</translation>
        </message>
        <message>
            <source>No model pack is installed.</source>
            <translation>No hay paquete de modelos instalado.</translation>
        </message>
        <message>
            <source>No passenger list at this station names this document; nothing follows from that.</source>
            <translation>Ninguna lista de pasajeros de este puesto nombra este documento; eso no dice nada.</translation>
        </message>
        <message>
            <source>No picture of the page is here.</source>
            <translation>No hay ninguna imagen de la página.</translation>
        </message>
        <message>
            <source>No picture was good enough for a comparison.</source>
            <translation>Ninguna imagen bastó para comparar.</translation>
        </message>
        <message>
            <source>No portrait was found on the page.</source>
            <translation>No se encontró retrato en la página.</translation>
        </message>
        <message>
            <source>No print is in the picture.</source>
            <translation>No hay huella en la imagen.</translation>
        </message>
        <message>
            <source>No printed zone was read to compare with the chip.</source>
            <translation>No se leyó zona impresa para comparar con el chip.</translation>
        </message>
        <message>
            <source>No scanner is plugged in at '{device}'.</source>
            <translation>No hay lector conectado en '{device}'.</translation>
        </message>
        <message>
            <source>No seal was found in the picture.</source>
            <translation>No se encontró ningún sello en la imagen.</translation>
        </message>
        <message>
            <source>No service manager of Windows started this program ({detail}).</source>
            <translation>Ningún administrador de servicios de Windows inició este programa ({detail}).</translation>
        </message>
        <message>
            <source>No silent bell answers at this station.</source>
            <translation>Ningún timbre silencioso responde en este puesto.</translation>
        </message>
        <message>
            <source>Nothing answers on {device}.</source>
            <translation>Nada responde en {device}.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <source>Nothing to do if they are on their way; else 'halfdoor outbox resend', then 'explain'.</source>
            <translation>Nada que hacer si están en camino; si no, 'halfdoor outbox resend' y después 'explain'.</translation>
        </message>
        <message>
            <source>Nothing to do: asked again by itself.</source>
            <translation>Nada que hacer: se pide de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>Nothing to do: tried again by itself.</source>
            <translation>Nada que hacer: se reintenta solo.</translation>
        </message>
        <message>
            <source>Nothing was changed. Fetch the file again from its publisher.</source>
            <translation>Nada cambió. Traiga otra vez el archivo de su editor.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import a newer list.</source>
            <translation>Nada cambió. Importe una lista más nueva.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import the new root certificate from a medium that you trust, first.</source>
            <translation>Nada cambió. Importe antes el nuevo certificado raíz desde un medio de confianza.</translation>
        </message>
        <message>
            <source>Nothing was sent to it. Tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>No se le envió nada. Avise al técnico. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>One person at a time, please.</source>
            <translation>De una en una persona, por favor.</translation>
        </message>
        <message>
            <source>One person at a time; take it again, F5.</source>
            <translation>De una en una persona; tómela otra vez, F5.</translation>
        </message>
        <message>
            <source>Part of the face is darker.</source>
            <translation>Una parte de la cara está más oscura.</translation>
        </message>
        <message>
            <source>Only a part of the finger is on the glass.</source>
            <translation>Solo hay una parte del dedo en el cristal.</translation>
        </message>
        <message>
            <source>Part of the face cannot be seen.</source>
            <translation>Parte de la cara no se ve.</translation>
        </message>
        <message>
            <source>Please centre the fingertip.</source>
            <translation>Centre la yema, por favor.</translation>
        </message>
        <message>
            <source>Please come a little closer.</source>
            <translation>Acérquese un poco, por favor.</translation>
        </message>
        <message>
            <source>Please face the light.</source>
            <translation>Mire hacia la luz, por favor.</translation>
        </message>
        <message>
            <source>Please hold still for a moment.</source>
            <translation>No se mueva un momento, por favor.</translation>
        </message>
        <message>
            <source>Please hold your head upright.</source>
            <translation>Mantenga la cabeza recta, por favor.</translation>
        </message>
        <message>
            <source>Please keep your finger still.</source>
            <translation>No mueva el dedo, por favor.</translation>
        </message>
        <message>
            <source>Please lay all fingers flat, a little apart; or note which are missing.</source>
            <translation>Ponga planos todos los dedos, algo separados, por favor; o anote los que faltan.</translation>
        </message>
        <message>
            <source>Please lay the whole fingertip flat.</source>
            <translation>Ponga plana toda la yema, por favor.</translation>
        </message>
        <message>
            <source>Please lift your finger.</source>
            <translation>Levante el dedo, por favor.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>Mire a la cámara, por favor.</translation>
        </message>
        <message>
            <source>Please look straight at the camera.</source>
            <translation>Mire de frente a la cámara, por favor.</translation>
        </message>
        <message>
            <source>Please move to the middle.</source>
            <translation>Póngase en el medio, por favor.</translation>
        </message>
        <message>
            <source>Please place the next finger: {finger}.</source>
            <translation>Ponga el dedo siguiente, por favor: {finger}.</translation>
        </message>
        <message>
            <source>Please place the {finger} on the glass.</source>
            <translation>Coloque sobre el cristal: {finger}.</translation>
        </message>
        <message>
            <source>Please place your finger on the glass.</source>
            <translation>Ponga el dedo en el cristal, por favor.</translation>
        </message>
        <message>
            <source>Please point the finger straight.</source>
            <translation>Ponga recto el dedo, por favor.</translation>
        </message>
        <message>
            <source>Please press a little less.</source>
            <translation>Apriete un poco menos, por favor.</translation>
        </message>
        <message>
            <source>Please press a little more.</source>
            <translation>Apriete un poco más, por favor.</translation>
        </message>
        <message>
            <source>Plug it in: continues by itself.</source>
            <translation>Conéctela: sigue sola.</translation>
        </message>
        <message>
            <source>Plug it in: reading continues by itself.</source>
            <translation>Conéctelo: la lectura sigue sola.</translation>
        </message>
        <message>
            <source>Plug it in: the work continues by itself.</source>
            <translation>Conéctelo: el trabajo sigue solo.</translation>
        </message>
        <message>
            <source>Plug it in; 'halfdoor devices' lists them all.</source>
            <translation>Conéctelo; 'halfdoor devices' los muestra todos.</translation>
        </message>
        <message>
            <source>Plug it in; the work continues by itself.</source>
            <translation>Conéctelo; el trabajo sigue solo.</translation>
        </message>
        <message>
            <source>Press F3 to type it.</source>
            <translation>Pulse F3 para teclearla.</translation>
        </message>
        <message>
            <source>Press F6 and compare; then decide.</source>
            <translation>Pulse F6 y compare; después decida.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document.</source>
            <translation>Espacio empieza de nuevo con el documento.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document; if it happens twice, tell the technician.</source>
            <translation>Pulse Espacio para volver a empezar con el documento; si ocurre dos veces, avise al técnico.</translation>
        </message>
        <message>
            <source>Press Space to begin again; if it happens twice, tell the technician.</source>
            <translation>Espacio empieza de nuevo; si pasa dos veces, avise al técnico.</translation>
        </message>
        <message>
            <source>Print the receipt from the window.</source>
            <translation>Imprima el recibo desde la ventana.</translation>
        </message>
        <message>
            <source>Put it back: reading resumes.</source>
            <translation>Póngalo otra vez: la lectura sigue.</translation>
        </message>
        <message>
            <source>Put it there, or use 'halfdoor courier --request FILE'.</source>
            <translation>Póngalo ahí o use «halfdoor courier --request FILE».</translation>
        </message>
        <message>
            <source>Put the station's keys in place again.</source>
            <translation>Ponga otra vez en su sitio las claves del puesto.</translation>
        </message>
        <message>
            <source>Raise the effect of that outcome.</source>
            <translation>Suba el efecto de ese resultado.</translation>
        </message>
        <message>
            <source>Read it; then F10 admits.</source>
            <translation>Léalo; después F10 admite.</translation>
        </message>
        <message>
            <source>Read the chip itself to know.</source>
            <translation>Lea el chip mismo para saberlo.</translation>
        </message>
        <message>
            <source>Read the printed zone, or press F3 to type it.</source>
            <translation>Lea la zona impresa, o pulse F3 para teclearla.</translation>
        </message>
        <message>
            <source>Read what is printed, and compare it with the document yourself.</source>
            <translation>Lea lo impreso y compárelo usted mismo con el documento.</translation>
        </message>
        <message>
            <source>Reading ended before all files were there; missing: {files}.</source>
            <translation>La lectura terminó antes de tener todos los archivos; faltan: {files}.</translation>
        </message>
        <message>
            <source>Reading stopped at {percent} %: the document moved.</source>
            <translation>La lectura paró al {percent} %: el documento se movió.</translation>
        </message>
        <message>
            <source>Reading stopped: the document moved.</source>
            <translation>La lectura paró: el documento se movió.</translation>
        </message>
        <message>
            <source>Refer to second line, F9.</source>
            <translation>Derive a segunda línea, F9.</translation>
        </message>
        <message>
            <source>Refer to second line, and keep the document with the traveller.</source>
            <translation>Derive a segunda línea y deje el documento al viajero.</translation>
        </message>
        <message>
            <source>Refer with F9 as for any other question, and tell your colleague in person.</source>
            <translation>Remita con F9 como por cualquier otra cuestión, y avise a su colega en persona.</translation>
        </message>
        <message>
            <source>Refer, and have the second line confirm it with the office that keeps the list; ask first whether the person may need protection.</source>
            <translation>Derive, y que la segunda línea lo confirme con la oficina de la lista; pregunte antes si la persona puede necesitar protección.</translation>
        </message>
        <message>
            <source>Refer; what the notice says is shown there and not here.</source>
            <translation>Derive; lo que dice el aviso se ve allí y no aquí.</translation>
        </message>
        <message>
            <source>Remove the file and import the lists again.</source>
            <translation>Quite el archivo e importe otra vez las listas.</translation>
        </message>
        <message>
            <source>Replace the disk; the sent record is whole.</source>
            <translation>Cambie el disco; el registro enviado está entero.</translation>
        </message>
        <message>
            <source>Restart the scanner's service, then start the capture again.</source>
            <translation>Reinicie el servicio del lector y empiece de nuevo la toma.</translation>
        </message>
        <message>
            <source>Run 'halfdoor outbox repair'.</source>
            <translation>Ejecute 'halfdoor outbox repair'.</translation>
        </message>
        <message>
            <source>See the check of the security object.</source>
            <translation>Vea el control del objeto de seguridad.</translation>
        </message>
        <message>
            <source>Set a smaller batch in courier.toml.</source>
            <translation>Ponga un lote menor en courier.toml.</translation>
        </message>
        <message>
            <source>Set this station's clock.</source>
            <translation>Ponga en hora este puesto.</translation>
        </message>
        <message>
            <source>Set this station's clock. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Ponga en hora este puesto. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Shorten it: what is left out has the default effect.</source>
            <translation>Acórtela: lo que falta tiene el efecto por defecto.</translation>
        </message>
        <message>
            <source>Sizes, hashes and receipts remain.</source>
            <translation>Quedan tamaños, huellas y recibos.</translation>
        </message>
        <message>
            <source>Start once more; if it stays silent, unplug it and plug it in again.</source>
            <translation>Empiece otra vez; si sigue mudo, desconéctelo y conéctelo.</translation>
        </message>
        <message>
            <source>Start the capture again.</source>
            <translation>Empiece de nuevo la toma.</translation>
        </message>
        <message>
            <source>Start the program as 'halfdoor'.</source>
            <translation>Inicie el programa como 'halfdoor'.</translation>
        </message>
        <message>
            <source>Start the upstream or correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Inicie el servidor o corrija la url. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Stop using this station; 'halfdoor outbox export' saves what can still be read.</source>
            <translation>Deje de usar este puesto; 'halfdoor outbox export' salva lo que aún se lee.</translation>
        </message>
        <message>
            <source>Swipe straight down the sensor again.</source>
            <translation>Deslice otra vez recto hacia abajo.</translation>
        </message>
        <message>
            <source>Swipe the whole fingertip again.</source>
            <translation>Deslice otra vez toda la yema.</translation>
        </message>
        <message>
            <source>Take another picture, F5.</source>
            <translation>Tome otra imagen, F5.</translation>
        </message>
        <message>
            <source>Take it again at 600 dots per inch or less.</source>
            <translation>Tómela otra vez a 600 puntos por pulgada o menos.</translation>
        </message>
        <message>
            <source>Take it again, F5; or by eye, F6.</source>
            <translation>Tómela otra vez, F5; o a simple vista, F6.</translation>
        </message>
        <message>
            <source>Take it again, as JPEG, PNG, BMP or TIFF.</source>
            <translation>Tómela otra vez, como JPEG, PNG, BMP o TIFF.</translation>
        </message>
        <message>
            <source>Take it again, straight from above, with the whole bar code in it.</source>
            <translation>Tómela de nuevo, desde arriba, con el código de barras completo.</translation>
        </message>
        <message>
            <source>Take it or copy it again.</source>
            <translation>Tómela o cópiela otra vez.</translation>
        </message>
        <message>
            <source>Take it out of [optional_when].</source>
            <translation>Sáquelo de [optional_when].</translation>
        </message>
        <message>
            <source>Take it out of use and tell the technician; go on without the finger.</source>
            <translation>Retírelo del servicio y avise al técnico; continúe sin el dedo.</translation>
        </message>
        <message>
            <source>Take one away with its number before choosing another.</source>
            <translation>Quite uno con su número antes de elegir otro.</translation>
        </message>
        <message>
            <source>Take the file that the CA gave (PEM).</source>
            <translation>Tome el archivo que dio la CA (PEM).</translation>
        </message>
        <message>
            <source>Take the file that the upstream wrote with --answer.</source>
            <translation>Tome el archivo que el receptor escribió con --answer.</translation>
        </message>
        <message>
            <source>Take the finger again, F5, or compare the face.</source>
            <translation>Tome el dedo otra vez, F5, o compare la cara.</translation>
        </message>
        <message>
            <source>Take the finger again, F5.</source>
            <translation>Tome el dedo otra vez, F5.</translation>
        </message>
        <message>
            <source>Take the finger again.</source>
            <translation>Tome el dedo otra vez.</translation>
        </message>
        <message>
            <source>Take the fingers one by one.</source>
            <translation>Tome los dedos uno a uno.</translation>
        </message>
        <message>
            <source>Take the line out; advice rests on checks of the document alone.</source>
            <translation>Quite la línea; el consejo se apoya solo en controles del documento.</translation>
        </message>
        <message>
            <source>Take the live picture again, F5.</source>
            <translation>Tome otra vez la imagen en vivo, F5.</translation>
        </message>
        <message>
            <source>Take the rule out: what is in order never counts against a person.</source>
            <translation>Quite la regla: lo que está en orden nunca cuenta contra una persona.</translation>
        </message>
        <message>
            <source>Tell the State's operator and the technician; the record waits.</source>
            <translation>Avise al operador del Estado y al técnico; el registro espera.</translation>
        </message>
        <message>
            <source>Tell the State's operator if it lasts. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Avise al operador del Estado si dura. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Tell the State's operator.</source>
            <translation>Avise al operador del Estado.</translation>
        </message>
        <message>
            <source>Tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Avise al operador del Estado. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Tell the State's operator. The present certificate holds until its end.</source>
            <translation>Avise al operador del Estado. El certificado actual vale hasta su fin.</translation>
        </message>
        <message>
            <source>Tell the auditor.</source>
            <translation>Avise al auditor.</translation>
        </message>
        <message>
            <source>Tell the auditor: an entry was changed or the disk is failing.</source>
            <translation>Avise al auditor: una entrada cambió o el disco se estropea.</translation>
        </message>
        <message>
            <source>Tell the auditor: the log of one side was changed. The record waits.</source>
            <translation>Avise al auditor: el diario de un lado cambió. El registro espera.</translation>
        </message>
        <message>
            <source>Tell the auditor; the State sees the same gap.</source>
            <translation>Avise al auditor; el Estado ve el mismo hueco.</translation>
        </message>
        <message>
            <source>Tell the auditor; the record waits.</source>
            <translation>Avise al auditor; el registro espera.</translation>
        </message>
        <message>
            <source>Tell the technician the code under F8; go on without the finger.</source>
            <translation>Dé al técnico el código de F8; siga sin el dedo.</translation>
        </message>
        <message>
            <source>Tell the technician; 'halfdoor doctor' says what to do.</source>
            <translation>Avise al técnico; 'halfdoor doctor' dice qué hacer.</translation>
        </message>
        <message>
            <source>Tell whoever runs the proxy. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Avise a quien lleva el proxy. Nada se pierde: los registros esperan, sellados, y se reintentan.</translation>
        </message>
        <message>
            <source>Thank you.</source>
            <translation>Gracias.</translation>
        </message>
        <message>
            <source>The State cannot open the seal: the bytes changed.</source>
            <translation>El Estado no puede abrir el sello: los bytes cambiaron.</translation>
        </message>
        <message>
            <source>The State confirms other bytes than this station sent.</source>
            <translation>El Estado confirma otros bytes que los que envió este puesto.</translation>
        </message>
        <message>
            <source>The State does not know this station's signing key, or knows it no longer.</source>
            <translation>El Estado no conoce, o ya no conoce, la clave de firma de esta estación.</translation>
        </message>
        <message>
            <source>The State does not understand the delivery.</source>
            <translation>El Estado no entiende la entrega.</translation>
        </message>
        <message>
            <source>The State finds that a record's signature does not hold.</source>
            <translation>El Estado comprueba que la firma de un registro no es la correcta.</translation>
        </message>
        <message>
            <source>The State found something else than a sealed record.</source>
            <translation>El Estado encontró otra cosa que un registro sellado.</translation>
        </message>
        <message>
            <source>The State serves other stations now.</source>
            <translation>El Estado atiende ahora a otros puestos.</translation>
        </message>
        <message>
            <source>The State's CA answered with something else than a certificate.</source>
            <translation>La AC del Estado respondió con algo que no es un certificado.</translation>
        </message>
        <message>
            <source>The State's CA does not sign this station's request (HTTP {detail}).</source>
            <translation>La AC del Estado no firma la solicitud de esta estación (HTTP {detail}).</translation>
        </message>
        <message>
            <source>The State's CA keeps this station's request until a person approves it.</source>
            <translation>La AC del Estado guarda la solicitud de esta estación hasta que una persona la apruebe.</translation>
        </message>
        <message>
            <source>The State's database does not answer now.</source>
            <translation>La base del Estado no responde ahora.</translation>
        </message>
        <message>
            <source>The State's enrolment secret is not in {detail}.</source>
            <translation>El secreto de inscripción del Estado no está en {detail}.</translation>
        </message>
        <message>
            <source>The State's receipt tells another number or log head than this station's.</source>
            <translation>El recibo del Estado dice otro número u otra cabeza de diario que este puesto.</translation>
        </message>
        <message>
            <source>The WSQ picture cannot be read: {detail}.</source>
            <translation>La imagen WSQ no se puede leer: {detail}.</translation>
        </message>
        <message>
            <source>The advice has been on the screen for less than a second.</source>
            <translation>El consejo lleva en pantalla menos de un segundo.</translation>
        </message>
        <message>
            <source>The age of the portrait is not known.</source>
            <translation>No se conoce la edad del retrato.</translation>
        </message>
        <message>
            <source>The answer is signed, but it is no receipt.</source>
            <translation>La respuesta está firmada, pero no es un recibo.</translation>
        </message>
        <message>
            <source>The bundle cannot be written to {place} ({detail}).</source>
            <translation>El lote no se puede escribir en {place} ({detail}).</translation>
        </message>
        <message>
            <source>The camera was unplugged at {time}.</source>
            <translation>La cámara se desconectó a las {time}.</translation>
        </message>
        <message>
            <source>The certificate does not prove itself ({reason}).</source>
            <translation>El certificado no se prueba a sí mismo ({reason}).</translation>
        </message>
        <message>
            <source>The certificate in {place} is not this CA's answer to this station's last request.</source>
            <translation>El certificado en {place} no es la respuesta de esta CA a la última petición de este puesto.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer ({signer}) is not on this station. Not a fault of the document.</source>
            <translation>El certificado del firmante del sello ({signer}) no está en este puesto. No es culpa del documento.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was not issued by the root that it names.</source>
            <translation>El certificado del firmante del sello no fue emitido por la raíz que nombra.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was revoked by its country.</source>
            <translation>El certificado del firmante del sello fue revocado por su país.</translation>
        </message>
        <message>
            <source>The certificate, key or CA file of courier.toml cannot be used.</source>
            <translation>El certificado, la clave o el archivo CA de courier.toml no sirve.</translation>
        </message>
        <message>
            <source>The certificates are dated in the future.</source>
            <translation>Los certificados tienen fecha futura.</translation>
        </message>
        <message>
            <source>The certificates of States are {days} days old.</source>
            <translation>Los certificados de Estados tienen {days} días.</translation>
        </message>
        <message>
            <source>The check {check} came to no result.</source>
            <translation>El control {check} no llegó a un resultado.</translation>
        </message>
        <message>
            <source>The check {check} found something that does not fit.</source>
            <translation>El control {check} encontró algo que no encaja.</translation>
        </message>
        <message>
            <source>The check {check} has not come in.</source>
            <translation>El control {check} no ha llegado.</translation>
        </message>
        <message>
            <source>The check {check} stopped before its end.</source>
            <translation>El control {check} paró antes del fin.</translation>
        </message>
        <message>
            <source>The check {check} was not made.</source>
            <translation>El control {check} no se hizo.</translation>
        </message>
        <message>
            <source>The chip announces a file larger than any document needs.</source>
            <translation>El chip anuncia un archivo mayor de lo que pide cualquier documento.</translation>
        </message>
        <message>
            <source>The chip answers, and it is not the chip of a travel document.</source>
            <translation>El chip responde, y no es el de un documento de viaje.</translation>
        </message>
        <message>
            <source>The chip could not prove that it is the original one ({method}): it may be a copy.</source>
            <translation>El chip no pudo probar que es el original ({method}): puede ser una copia.</translation>
        </message>
        <message>
            <source>The chip did not begin the access that it offers.</source>
            <translation>El chip no empezó el acceso que ofrece.</translation>
        </message>
        <message>
            <source>The chip did not give the proof that its issuer announces ({method}).</source>
            <translation>El chip no dio la prueba que anuncia su emisor ({method}).</translation>
        </message>
        <message>
            <source>The chip did not take the key from the printed zone.</source>
            <translation>El chip no aceptó la clave de la zona impresa.</translation>
        </message>
        <message>
            <source>The chip differs from the page only where the page was hard to read: {fields}.</source>
            <translation>El chip difiere de la página solo donde la página fue difícil de leer: {fields}.</translation>
        </message>
        <message>
            <source>The chip does not have or does not give: {files}.</source>
            <translation>El chip no tiene o no da: {files}.</translation>
        </message>
        <message>
            <source>The chip ended the protected session again and again.</source>
            <translation>El chip terminó la sesión protegida una y otra vez.</translation>
        </message>
        <message>
            <source>The chip gave an answer that ends the reading.</source>
            <translation>El chip dio una respuesta que termina la lectura.</translation>
        </message>
        <message>
            <source>The chip gave its data without asking for a key.</source>
            <translation>El chip dio sus datos sin pedir clave.</translation>
        </message>
        <message>
            <source>The chip gave only a part of a file.</source>
            <translation>El chip dio solo parte de un archivo.</translation>
        </message>
        <message>
            <source>The chip has no list of contents to compare with.</source>
            <translation>El chip no tiene lista de contenido para comparar.</translation>
        </message>
        <message>
            <source>The chip holds no portrait that can be shown.</source>
            <translation>El chip no tiene retrato que mostrar.</translation>
        </message>
        <message>
            <source>The chip's file of fingers holds no finger that can be read.</source>
            <translation>El archivo de dedos del chip no contiene ningún dedo legible.</translation>
        </message>
        <message>
            <source>The comparison of the finger stopped.</source>
            <translation>La comparación del dedo se detuvo.</translation>
        </message>
        <message>
            <source>The country's root certificate is not in this station's list ({days} days old).</source>
            <translation>El certificado raíz del país no está en la lista de este puesto ({days} días).</translation>
        </message>
        <message>
            <source>The data of a document of {country} were signed under another country's root.</source>
            <translation>Los datos de un documento de {country} se firmaron bajo la raíz de otro país.</translation>
        </message>
        <message>
            <source>The delivery is larger than the State takes.</source>
            <translation>La entrega es mayor de lo que toma el Estado.</translation>
        </message>
        <message>
            <source>The entries of this station's log no longer give its head.</source>
            <translation>Las entradas del diario de este puesto ya no dan su cabeza.</translation>
        </message>
        <message>
            <source>The faces could not be compared by the machine ({place}).</source>
            <translation>La máquina no pudo comparar las caras ({place}).</translation>
        </message>
        <message>
            <source>The file courier.toml names no CA that signs over the network.</source>
            <translation>El archivo courier.toml no nombra ninguna AC que firme por la red.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor a finger record that is read here.</source>
            <translation>El archivo no es imagen ni registro de dedo que aquí se lea.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor the content of a seal.</source>
            <translation>El archivo no es ni una imagen ni el contenido de un sello.</translation>
        </message>
        <message>
            <source>The file {place} cannot be read ({detail}).</source>
            <translation>El archivo {place} no se puede leer ({detail}).</translation>
        </message>
        <message>
            <source>The file {place} holds no certificate.</source>
            <translation>El archivo {place} no contiene un certificado.</translation>
        </message>
        <message>
            <source>The file {place} is not an answer of an upstream.</source>
            <translation>El archivo {place} no es una respuesta de un receptor.</translation>
        </message>
        <message>
            <source>The finger that the traveller carries cannot be read.</source>
            <translation>El dedo que lleva el documento del viajero no se puede leer.</translation>
        </message>
        <message>
            <source>The fingers lie turned or upside down.</source>
            <translation>Los dedos están girados o al revés.</translation>
        </message>
        <message>
            <source>The hub at {place} does not take records now ({detail}).</source>
            <translation>El nodo en {place} no toma registros ahora ({detail}).</translation>
        </message>
        <message>
            <source>The hub at {place} took the records, and no receipt of the State came back in time.</source>
            <translation>El nodo en {place} tomó los registros, y ningún recibo del Estado volvió a tiempo.</translation>
        </message>
        <message>
            <source>The law asks for a finger (try {attempt} of 3).</source>
            <translation>La ley pide un dedo (intento {attempt} de 3).</translation>
        </message>
        <message>
            <source>The list is signed under a root of {country} that the earlier list does not know.</source>
            <translation>La lista está firmada bajo una raíz de {country} que la lista anterior no conoce.</translation>
        </message>
        <message>
            <source>The list is signed with a certificate of {country} that may not sign lists.</source>
            <translation>La lista está firmada con un certificado de {country} que no puede firmar listas.</translation>
        </message>
        <message>
            <source>The pack's licence does not cover its use at a post ({detail}).</source>
            <translation>La licencia del paquete no cubre su uso en un puesto ({detail}).</translation>
        </message>
        <message>
            <source>The passenger list breaks off or counts its own lines wrongly.</source>
            <translation>La lista de pasajeros se corta o cuenta mal sus líneas.</translation>
        </message>
        <message>
            <source>The portrait may be up to {years} years old.</source>
            <translation>El retrato puede tener hasta {years} años.</translation>
        </message>
        <message>
            <source>The portrait shows few details.</source>
            <translation>El retrato muestra pocos detalles.</translation>
        </message>
        <message>
            <source>The protected room for this traveller ended early: everything was wiped.</source>
            <translation>La sala protegida de este viajero terminó antes de tiempo: todo se ha borrado.</translation>
        </message>
        <message>
            <source>The proxy does not let this station through ({detail}).</source>
            <translation>El proxy no deja pasar a este puesto ({detail}).</translation>
        </message>
        <message>
            <source>The proxy {detail} does not answer.</source>
            <translation>El proxy {detail} no responde.</translation>
        </message>
        <message>
            <source>The receipt printer's font has no letters of this language.</source>
            <translation>La letra de la impresora de recibos no tiene las letras de este idioma.</translation>
        </message>
        <message>
            <source>The record is sealed to another key than the State's present one.</source>
            <translation>El registro está sellado para otra clave que la actual del Estado.</translation>
        </message>
        <message>
            <source>The scanner answered something that was not asked.</source>
            <translation>El lector respondió a algo que no se pidió.</translation>
        </message>
        <message>
            <source>The scanner belongs to another environment than this station.</source>
            <translation>El lector pertenece a otro entorno que este puesto.</translation>
        </message>
        <message>
            <source>The scanner cannot leave out these fingers.</source>
            <translation>El lector no puede dejar fuera estos dedos.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers at once.</source>
            <translation>El lector no puede tomar tantos dedos a la vez.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers.</source>
            <translation>El lector no puede tomar ese número de dedos.</translation>
        </message>
        <message>
            <source>The scanner does not know a finger by that name.</source>
            <translation>El lector no conoce ningún dedo con ese nombre.</translation>
        </message>
        <message>
            <source>The scanner is busy with another program.</source>
            <translation>El lector está ocupado con otro programa.</translation>
        </message>
        <message>
            <source>The scanner is no longer there.</source>
            <translation>El lector ya no está.</translation>
        </message>
        <message>
            <source>The scanner is not ready yet.</source>
            <translation>El lector aún no está listo.</translation>
        </message>
        <message>
            <source>The scanner is not registered with its maker's system.</source>
            <translation>El lector no está inscrito en el sistema de su fabricante.</translation>
        </message>
        <message>
            <source>The scanner is set up for another purpose than this capture.</source>
            <translation>El lector está preparado para otro fin que esta toma.</translation>
        </message>
        <message>
            <source>The scanner is set up for registration, and was asked for an authentication.</source>
            <translation>El lector está configurado para registro y se le pidió una autenticación.</translation>
        </message>
        <message>
            <source>The scanner saw no finger.</source>
            <translation>El lector no vio ningún dedo.</translation>
        </message>
        <message>
            <source>The scanner says that somebody has tampered with it.</source>
            <translation>El lector indica que alguien lo ha manipulado.</translation>
        </message>
        <message>
            <source>The scanner seals its fingers for a key that this station does not hold.</source>
            <translation>El lector sella los dedos para una clave que este puesto no tiene.</translation>
        </message>
        <message>
            <source>The scanner's answer is not signed as it should be, and was thrown away.</source>
            <translation>La respuesta del lector no está firmada como debe, y se desechó.</translation>
        </message>
        <message>
            <source>The scanner's answers do not follow one another, and were thrown away.</source>
            <translation>Las respuestas del lector no se siguen, y se desecharon.</translation>
        </message>
        <message>
            <source>The scanner's certificate is out of date.</source>
            <translation>El certificado del lector ha caducado.</translation>
        </message>
        <message>
            <source>The scanner's picture cannot be read.</source>
            <translation>La imagen del lector no se puede leer.</translation>
        </message>
        <message>
            <source>The scanner's service answered in a way that this program does not know.</source>
            <translation>El servicio del lector respondió de un modo que este programa no conoce.</translation>
        </message>
        <message>
            <source>The scanner's service could not list its devices.</source>
            <translation>El servicio del lector no pudo listar sus aparatos.</translation>
        </message>
        <message>
            <source>The scanner's service could not start the live view.</source>
            <translation>El servicio del lector no pudo iniciar la vista en vivo.</translation>
        </message>
        <message>
            <source>The scanner's service did not understand the request.</source>
            <translation>El servicio del lector no entendió la petición.</translation>
        </message>
        <message>
            <source>The scanner's service does not answer.</source>
            <translation>El servicio del lector no responde.</translation>
        </message>
        <message>
            <source>The scanner's service does not take fingers.</source>
            <translation>El servicio del lector no toma dedos.</translation>
        </message>
        <message>
            <source>The scanner's service has a fault that it does not name.</source>
            <translation>El servicio del lector tiene un fallo que no nombra.</translation>
        </message>
        <message>
            <source>The scanner's service knows no finger scanners.</source>
            <translation>El servicio del lector no conoce lectores de dedos.</translation>
        </message>
        <message>
            <source>The scanner's service refused the request's number.</source>
            <translation>El servicio del lector rechazó el número de la petición.</translation>
        </message>
        <message>
            <source>The seal bears the date {signed}, which is still to come.</source>
            <translation>El sello lleva la fecha {signed}, que aún no ha llegado.</translation>
        </message>
        <message>
            <source>The seal has no date, and its signer's certificate holds from {from} to {until}.</source>
            <translation>El sello no tiene fecha, y el certificado de su firmante vale del {from} al {until}.</translation>
        </message>
        <message>
            <source>The seal is correct and names another document than the one that was read.</source>
            <translation>El sello es correcto y nombra otro documento que el que se leyó.</translation>
        </message>
        <message>
            <source>The seal is correct and names no document number.</source>
            <translation>El sello es correcto y no nombra ningún número de documento.</translation>
        </message>
        <message>
            <source>The seal is larger than any bar code holds.</source>
            <translation>El sello es mayor de lo que cabe en un código de barras.</translation>
        </message>
        <message>
            <source>The seal is not what its signer signed.</source>
            <translation>El sello no es lo que su firmante firmó.</translation>
        </message>
        <message>
            <source>The seal is of a version that is not read here.</source>
            <translation>El sello es de una versión que aquí no se lee.</translation>
        </message>
        <message>
            <source>The seal is signed in a way that this version does not know.</source>
            <translation>El sello está firmado de una manera que esta versión no conoce.</translation>
        </message>
        <message>
            <source>The seal is what its signer signed, and the signer's root is known here.</source>
            <translation>El sello es lo que su firmante firmó, y la raíz del firmante se conoce aquí.</translation>
        </message>
        <message>
            <source>The seal names {country} as its issuer; its signer belongs to another country.</source>
            <translation>El sello nombra a {country} como emisor; su firmante es de otro país.</translation>
        </message>
        <message>
            <source>The seal uses an algorithm that this version does not know.</source>
            <translation>El sello usa un algoritmo que esta versión no conoce.</translation>
        </message>
        <message>
            <source>The seal was signed on {signed}; its signer's certificate holds from {from} to {until}.</source>
            <translation>El sello se firmó el {signed}; el certificado de su firmante vale del {from} al {until}.</translation>
        </message>
        <message>
            <source>The seal's content breaks off or is out of shape.</source>
            <translation>El contenido del sello se interrumpe o no tiene la forma debida.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; its signer's certificate was made for something else.</source>
            <translation>La firma del sello es correcta; el certificado de su firmante se hizo para otra cosa.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; the root certificate of its country ({country}) is not in this station's list. Not a fault of the document.</source>
            <translation>La firma del sello es correcta; el certificado raíz de su país ({country}) no está en la lista de este puesto. No es culpa del documento.</translation>
        </message>
        <message>
            <source>The service named another scanner than the chosen one.</source>
            <translation>El servicio nombró otro lector que el elegido.</translation>
        </message>
        <message>
            <source>The settings could not be written.</source>
            <translation>No se pudieron escribir los ajustes.</translation>
        </message>
        <message>
            <source>The signed data name the stronger access (PACE); the chip did not offer it.</source>
            <translation>Los datos firmados nombran el acceso más fuerte (PACE); el chip no lo ofreció.</translation>
        </message>
        <message>
            <source>The site's configuration cannot be read: {detail}.</source>
            <translation>No se puede leer la configuración del sitio: {detail}.</translation>
        </message>
        <message>
            <source>The technician imports it with 'halfdoor trust import'.</source>
            <translation>El técnico lo importa con 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>The time for this traveller's data is over: everything was wiped.</source>
            <translation>El tiempo de los datos de este viajero acabó: todo se borró.</translation>
        </message>
        <message>
            <source>The url in courier.toml must begin with https:// (or nats:// for a hub) and name a host.</source>
            <translation>La url de courier.toml debe empezar por https:// (o nats:// para un nodo) y nombrar una máquina.</translation>
        </message>
        <message>
            <source>The zone cannot be read in either light.</source>
            <translation>La zona no se lee con ninguna de las dos luces.</translation>
        </message>
        <message>
            <source>The zone is not seen in infrared light, as it should be.</source>
            <translation>La zona no se ve con luz infrarroja, como debería.</translation>
        </message>
        <message>
            <source>The {device} works again.</source>
            <translation>{device}: funciona de nuevo.</translation>
        </message>
        <message>
            <source>This page reader delivers one light only.</source>
            <translation>Este lector de página solo ofrece una luz.</translation>
        </message>
        <message>
            <source>This station delivers through a NATS hub, and the NATS client is not installed.</source>
            <translation>Este puesto envía por un nodo NATS, y el cliente NATS no está instalado.</translation>
        </message>
        <message>
            <source>This station has no camera.</source>
            <translation>Este puesto no tiene cámara.</translation>
        </message>
        <message>
            <source>This station has no chip reader.</source>
            <translation>Este puesto no tiene lector de chip.</translation>
        </message>
        <message>
            <source>This station has no document reader.</source>
            <translation>Este puesto no tiene lector de documentos.</translation>
        </message>
        <message>
            <source>This station has no fingerprint scanner.</source>
            <translation>Este puesto no tiene lector de huellas.</translation>
        </message>
        <message>
            <source>This station has no signed purpose register, so no record can leave.</source>
            <translation>Este puesto no tiene registro firmado de finalidades; ningún registro puede salir.</translation>
        </message>
        <message>
            <source>This station's certificate ended on {detail} by its clock.</source>
            <translation>El certificado de este puesto acabó el {detail} según su reloj.</translation>
        </message>
        <message>
            <source>This station's certificate ends in {detail} days.</source>
            <translation>El certificado de este puesto acaba en {detail} días.</translation>
        </message>
        <message>
            <source>This station's clock stands at least {detail} behind: its certificate has not begun.</source>
            <translation>El reloj de este puesto va al menos {detail} atrasado: su certificado no ha empezado.</translation>
        </message>
        <message>
            <source>Update both sides.</source>
            <translation>Actualice ambos lados.</translation>
        </message>
        <message>
            <source>Update this station or the upstream.</source>
            <translation>Actualice este puesto o el receptor.</translation>
        </message>
        <message>
            <source>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM or WSQ, or a record of ISO/IEC 19794 or 39794.</source>
            <translation>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM o WSQ, o un registro ISO/IEC 19794 o 39794.</translation>
        </message>
        <message>
            <source>Use another pack, or add the maker's licence for operation to the pack's folder.</source>
            <translation>Use otro paquete, o añada a su carpeta la licencia de uso de su autor.</translation>
        </message>
        <message>
            <source>{place} is another file, and stays as it is.</source>
            <translation>{place} es otro archivo y queda como está.</translation>
        </message>
        <message>
            <source>The chip offers the stronger access (PACE) and was opened with the older one (BAC).</source>
            <translation>El chip ofrece el acceso más fuerte (PACE) y se abrió con el antiguo (BAC).</translation>
        </message>
        <message>
            <source>'halfdoor devices' lists what is plugged in.</source>
            <translation>'halfdoor devices' muestra lo que está conectado.</translation>
        </message>
        <message>
            <source>'halfdoor outbox repair' seals it again while the day's key stands.</source>
            <translation>'halfdoor outbox repair' lo sella otra vez mientras exista la clave del día.</translation>
        </message>
        <message>
            <source>'halfdoor outbox resend' offers them again; else 'explain --because other-upstream'.</source>
            <translation>'halfdoor outbox resend' los ofrece de nuevo; si no, 'explain --because other-upstream'.</translation>
        </message>
        <message>
            <source>'{device}' is not a fingerprint scanner.</source>
            <translation>'{device}' no es un lector de huellas.</translation>
        </message>
        <message>
            <source>A capture is under way already.</source>
            <translation>Ya hay una toma en curso.</translation>
        </message>
        <message>
            <source>A character without a check digit was hard to read (MRZ line {line}, column {column}).</source>
            <translation>Un carácter sin dígito de control fue difícil de leer (línea {line} de la MRZ, columna {column}).</translation>
        </message>
        <message>
            <source>A colleague has been called, silently.</source>
            <translation>Se ha llamado a un colega, en silencio.</translation>
        </message>
        <message>
            <source>A turn of the head is asked for.</source>
            <translation>Se pide un giro de la cabeza.</translation>
        </message>
        <message>
            <source>After a new disk: 'halfdoor outbox explain --because disk-lost'.</source>
            <translation>Tras un disco nuevo: «halfdoor outbox explain --because disk-lost».</translation>
        </message>
        <message>
            <source>Another scanner answered than the one that was opened; its answer was thrown away.</source>
            <translation>Respondió otro lector que el que está abierto; su respuesta se descartó.</translation>
        </message>
        <message>
            <source>Ask again, Ctrl+H, or look at the person.</source>
            <translation>Pídalo otra vez, Ctrl+H, o mire a la persona.</translation>
        </message>
        <message>
            <source>Ask for the fingers, flat and straight, and start the capture again.</source>
            <translation>Pida los dedos, planos y rectos, y repita la captura.</translation>
        </message>
        <message>
            <source>Free space: until then every decision stands, but none is recorded.</source>
            <translation>Libere espacio: hasta entonces toda decisión sigue siendo válida, pero ninguna se registra.</translation>
        </message>
        <message>
            <source>If the disk was set back to an older image: 'halfdoor outbox explain --because set-back'.</source>
            <translation>Si el disco volvió a una imagen anterior: «halfdoor outbox explain --because set-back».</translation>
        </message>
        <message>
            <source>Look at the checks that are open, and compare by eye.</source>
            <translation>Mire los controles abiertos y compare a simple vista.</translation>
        </message>
        <message>
            <source>Look at the person, not the screen; Ctrl+H asks for a turn of the head.</source>
            <translation>Mire a la persona, no a la pantalla; Ctrl+H pide un giro de la cabeza.</translation>
        </message>
        <message>
            <source>Look at the printed page; the chip stays unread.</source>
            <translation>Mire la página impresa; el chip queda sin leer.</translation>
        </message>
        <message>
            <source>One step of this inspection could not be done ({place}); the others go on.</source>
            <translation>Un paso de este control no se pudo hacer ({place}); los demás siguen.</translation>
        </message>
        <message>
            <source>Please keep your face free, if you can.</source>
            <translation>Deje libre la cara, por favor, si puede.</translation>
        </message>
        <message>
            <source>Please step out of the strong light.</source>
            <translation>Apártese de la luz fuerte, por favor.</translation>
        </message>
        <message>
            <source>Please turn towards the light.</source>
            <translation>Gírese hacia la luz, por favor.</translation>
        </message>
        <message>
            <source>Please turn your head to your left, then look back.</source>
            <translation>Gire la cabeza hacia su izquierda y vuelva a mirar, por favor.</translation>
        </message>
        <message>
            <source>Please turn your head to your right, then look back.</source>
            <translation>Gire la cabeza hacia su derecha y vuelva a mirar, por favor.</translation>
        </message>
        <message>
            <source>Take it again, F5; or compare by eye, F6.</source>
            <translation>Tómela otra vez, F5; o compare a simple vista, F6.</translation>
        </message>
        <message>
            <source>The chip proved a key ({method}), and that key is not proven to be its issuer's.</source>
            <translation>El chip probó una clave ({method}), y no está probado que sea de su emisor.</translation>
        </message>
        <message>
            <source>The chip proves itself with a method that this program does not know ({method}).</source>
            <translation>El chip se prueba con un método que este programa no conoce ({method}).</translation>
        </message>
        <message>
            <source>The chip reader was unplugged.</source>
            <translation>El lector de chip se desconectó.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone has an unknown shape.</source>
            <translation>La copia de la zona en el chip tiene una forma desconocida.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone was not read.</source>
            <translation>La copia de la zona en el chip no se leyó.</translation>
        </message>
        <message>
            <source>The chip's list of contents and the signed list differ: {groups}.</source>
            <translation>La lista de contenido del chip y la firmada difieren: {groups}.</translation>
        </message>
        <message>
            <source>The chip's own proof is not recorded with these files.</source>
            <translation>La prueba del chip no está anotada con estos archivos.</translation>
        </message>
        <message>
            <source>The chip's security object does not carry its signer's certificate.</source>
            <translation>El objeto de seguridad del chip no lleva el certificado de su firmante.</translation>
        </message>
        <message>
            <source>The chip's security object does not have the shape that the standard asks.</source>
            <translation>El objeto de seguridad del chip no tiene la forma que pide la norma.</translation>
        </message>
        <message>
            <source>The chip's signature is correct; the country's root certificate is not in this station's list ({days} days old). Not a fault of the document.</source>
            <translation>La firma del chip es correcta; el certificado raíz del país no está en la lista de este puesto ({days} días). No es un fallo del documento.</translation>
        </message>
        <message>
            <source>The clock of this station stands before {latest}, the date of something it holds.</source>
            <translation>El reloj de este puesto está antes de {latest}, la fecha de algo que contiene.</translation>
        </message>
        <message>
            <source>The connection to {place} was cut.</source>
            <translation>Se cortó la conexión con {place}.</translation>
        </message>
        <message>
            <source>The data were signed on {signed_at}, outside the certificate's time ({from} to {until}).</source>
            <translation>Los datos se firmaron el {signed_at}, fuera del tiempo del certificado ({from} a {until}).</translation>
        </message>
        <message>
            <source>The date of expiry cannot be told from the zone.</source>
            <translation>La fecha de caducidad no se saca de la zona.</translation>
        </message>
        <message>
            <source>The decision stands; ask for a new signed register.</source>
            <translation>La decisión vale; pida un nuevo registro firmado.</translation>
        </message>
        <message>
            <source>The disk of this station is full.</source>
            <translation>El disco de este puesto está lleno.</translation>
        </message>
        <message>
            <source>The document carries no finger that this station may read.</source>
            <translation>El documento no lleva un dedo que este puesto pueda leer.</translation>
        </message>
        <message>
            <source>The document could not be read as it lies.</source>
            <translation>El documento no se pudo leer tal como está.</translation>
        </message>
        <message>
            <source>The document is signed with a method that this program does not know.</source>
            <translation>El documento está firmado con un método que este programa no conoce.</translation>
        </message>
        <message>
            <source>The document uses a cryptographic method that this program does not know.</source>
            <translation>El documento usa un método criptográfico que este programa no conoce.</translation>
        </message>
        <message>
            <source>The document's date of expiry is {date}.</source>
            <translation>La fecha de caducidad del documento es {date}.</translation>
        </message>
        <message>
            <source>The eyes and the nose could not be placed.</source>
            <translation>No se pudieron situar ojos y nariz.</translation>
        </message>
        <message>
            <source>The face is at the edge of the picture.</source>
            <translation>La cara está en el borde de la imagen.</translation>
        </message>
        <message>
            <source>The face is dark.</source>
            <translation>La cara está oscura.</translation>
        </message>
        <message>
            <source>The face is small.</source>
            <translation>La cara es pequeña.</translation>
        </message>
        <message>
            <source>The face is very bright.</source>
            <translation>La cara está muy clara.</translation>
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation>El archivo no lleva firma.</translation>
        </message>
        <message>
            <source>The file courier.toml cannot be read ({detail}).</source>
            <translation>El archivo courier.toml no se puede leer ({detail}).</translation>
        </message>
        <message>
            <source>The file courier.toml has unknown or missing keys: {detail}.</source>
            <translation>El archivo courier.toml tiene claves desconocidas o le faltan: {detail}.</translation>
        </message>
        <message>
            <source>The file has version {version}; this station has already used version {newest}.</source>
            <translation>El archivo tiene la versión {version}; este puesto ya usó la versión {newest}.</translation>
        </message>
        <message>
            <source>The file has {bytes} bytes, more than a {kind} can have.</source>
            <translation>El archivo tiene {bytes} bytes, más de lo que un {kind} puede tener.</translation>
        </message>
        <message>
            <source>The file is a signed {found}, not a {kind}.</source>
            <translation>El archivo es un {found} firmado, no un {kind}.</translation>
        </message>
        <message>
            <source>The file is no certificate, master list, revocation list or deviation list.</source>
            <translation>El archivo no es certificado, lista maestra, lista de revocación ni lista de desviaciones.</translation>
        </message>
        <message>
            <source>The file is signed by the key {key}, which this station does not know.</source>
            <translation>El archivo está firmado con la clave {key}, que este puesto no conoce.</translation>
        </message>
        <message>
            <source>The file is signed with a method that this program does not know.</source>
            <translation>El archivo está firmado con un método que este programa no conoce.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed.</source>
            <translation>El archivo cambió después de firmarse.</translation>
        </message>
        <message>
            <source>The file {detail} of the model pack is not the one that was signed for.</source>
            <translation>El archivo {detail} del paquete no es el que se firmó.</translation>
        </message>
        <message>
            <source>The finger is moving.</source>
            <translation>El dedo se mueve.</translation>
        </message>
        <message>
            <source>The finger lies slanted.</source>
            <translation>El dedo está torcido.</translation>
        </message>
        <message>
            <source>The finger moved sideways.</source>
            <translation>El dedo se fue de lado.</translation>
        </message>
        <message>
            <source>The finger record cannot be read: {detail}.</source>
            <translation>El registro de dedo no se puede leer: {detail}.</translation>
        </message>
        <message>
            <source>The head is tilted.</source>
            <translation>La cabeza está inclinada.</translation>
        </message>
        <message>
            <source>The head is turned.</source>
            <translation>La cabeza está girada.</translation>
        </message>
        <message>
            <source>The head was not seen to turn.</source>
            <translation>No se vio girar la cabeza.</translation>
        </message>
        <message>
            <source>The issuer has published a known defect of such documents ({kind}). {text}</source>
            <translation>El emisor publicó un defecto conocido de tales documentos ({kind}). {text}</translation>
        </message>
        <message>
            <source>The issuer signed a key for proving the chip, and the chip does not show it ({groups}).</source>
            <translation>El emisor firmó una clave para probar el chip, y el chip no la muestra ({groups}).</translation>
        </message>
        <message>
            <source>The issuer's code ({issuer}) cannot be compared with the signer's country ({country}).</source>
            <translation>El código del emisor ({issuer}) no se puede comparar con el país del firmante ({country}).</translation>
        </message>
        <message>
            <source>The key of that day was destroyed at the day's end, as it should be.</source>
            <translation>La clave de ese día se destruyó al acabar el día, como debe ser.</translation>
        </message>
        <message>
            <source>The law's entry for this purpose has lapsed in the purpose register: no record left.</source>
            <translation>La entrada de la ley para esta finalidad ha caducado: no salió registro.</translation>
        </message>
        <message>
            <source>The letters of the zone are small in the picture.</source>
            <translation>Las letras de la zona son pequeñas en la imagen.</translation>
        </message>
        <message>
            <source>The likeness is neither clear nor clearly absent.</source>
            <translation>El parecido no es claro ni claramente ausente.</translation>
        </message>
        <message>
            <source>The likeness of the fingers is neither clear nor clearly absent.</source>
            <translation>El parecido de los dedos no es claro ni claramente ausente.</translation>
        </message>
        <message>
            <source>The list begins on {stated}.</source>
            <translation>La lista empieza el {stated}.</translation>
        </message>
        <message>
            <source>The list carries no signer that could be looked at.</source>
            <translation>La lista no lleva firmante que mirar.</translation>
        </message>
        <message>
            <source>The list is from {stated}; this station already has the one from {newest}.</source>
            <translation>La lista es del {stated}; este puesto ya tiene la del {newest}.</translation>
        </message>
        <message>
            <source>The list of notices is dated in the future.</source>
            <translation>La lista de avisos tiene fecha futura.</translation>
        </message>
        <message>
            <source>The list of notices is old; nothing was found, and that may have changed.</source>
            <translation>La lista de avisos es antigua; nada encontrado, y puede haber cambiado.</translation>
        </message>
        <message>
            <source>The list was altered after it was signed.</source>
            <translation>La lista se alteró después de firmarse.</translation>
        </message>
        <message>
            <source>The list was not asked, because the document number is not known.</source>
            <translation>No se consultó la lista, porque no se conoce el número del documento.</translation>
        </message>
        <message>
            <source>The list {file} is not there.</source>
            <translation>La lista {file} no está.</translation>
        </message>
        <message>
            <source>The list {file} is not whole.</source>
            <translation>La lista {file} no está entera.</translation>
        </message>
        <message>
            <source>The list {file} was made for another key than this station's.</source>
            <translation>La lista {file} se hizo para otra clave que la de este puesto.</translation>
        </message>
        <message>
            <source>The lists are dated in the future.</source>
            <translation>Las listas tienen fecha futura.</translation>
        </message>
        <message>
            <source>The lists are {days} days old.</source>
            <translation>Las listas tienen {days} días.</translation>
        </message>
        <message>
            <source>The live face is not like the portrait.</source>
            <translation>La cara presente no se parece al retrato.</translation>
        </message>
        <message>
            <source>The live finger is not like the one that the document carries.</source>
            <translation>El dedo presente no se parece al del documento.</translation>
        </message>
        <message>
            <source>The machine sees a likeness; this station's model may only assist.</source>
            <translation>La máquina ve un parecido; el modelo de este puesto solo puede ayudar.</translation>
        </message>
        <message>
            <source>The middle of the fingertip is not on the glass.</source>
            <translation>El centro de la yema no está en el cristal.</translation>
        </message>
        <message>
            <source>The model pack lacks {detail}.</source>
            <translation>Al paquete de modelos le falta {detail}.</translation>
        </message>
        <message>
            <source>The model pack's description cannot be read: {detail}.</source>
            <translation>La descripción del paquete no se puede leer: {detail}.</translation>
        </message>
        <message>
            <source>The model runtime would send telemetry from here.</source>
            <translation>El motor de modelos enviaría datos de uso desde aquí.</translation>
        </message>
        <message>
            <source>The national list is dated in the future.</source>
            <translation>La lista nacional tiene fecha futura.</translation>
        </message>
        <message>
            <source>The national list is {days} days old; nothing was found, and that may have changed.</source>
            <translation>La lista nacional tiene {days} días; nada encontrado, y puede haber cambiado.</translation>
        </message>
        <message>
            <source>The national list may know this document.</source>
            <translation>La lista nacional quizá conoce este documento.</translation>
        </message>
        <message>
            <source>The notices gave no answer within two seconds.</source>
            <translation>Los avisos no respondieron en dos segundos.</translation>
        </message>
        <message>
            <source>The notices were not asked, because the document number is not known.</source>
            <translation>No se consultaron los avisos, porque no se conoce el número del documento.</translation>
        </message>
        <message>
            <source>The officer cannot tell whether it is the same person.</source>
            <translation>El agente no puede decir si es la misma persona.</translation>
        </message>
        <message>
            <source>The officer compares the faces.</source>
            <translation>El agente compara las caras.</translation>
        </message>
        <message>
            <source>The officer sees another person than the portrait shows.</source>
            <translation>El agente ve a otra persona que la del retrato.</translation>
        </message>
        <message>
            <source>The pack's detector and recogniser do not fit together ({detail}).</source>
            <translation>El detector y el reconocedor del paquete no van juntos ({detail}).</translation>
        </message>
        <message>
            <source>The page's picture could not be read to its end ({place}).</source>
            <translation>La imagen de la página no se pudo leer hasta el final ({place}).</translation>
        </message>
        <message>
            <source>The page's portrait and the chip's are not clearly alike.</source>
            <translation>El retrato de la página y el del chip no se parecen claramente.</translation>
        </message>
        <message>
            <source>The page's portrait is not like the chip's.</source>
            <translation>El retrato de la página no se parece al del chip.</translation>
        </message>
        <message>
            <source>The picture cannot be opened.</source>
            <translation>La imagen no se puede abrir.</translation>
        </message>
        <message>
            <source>The picture is blurred.</source>
            <translation>La imagen está borrosa.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation>La imagen está dañada y no se puede abrir.</translation>
        </message>
        <message>
            <source>The picture is in a format that is not read here.</source>
            <translation>La imagen está en un formato que aquí no se lee.</translation>
        </message>
        <message>
            <source>The picture is larger than a finger or a hand can be ({detail}).</source>
            <translation>La imagen es mayor que un dedo o una mano ({detail}).</translation>
        </message>
        <message>
            <source>The picture is larger than a page needs.</source>
            <translation>La imagen es mayor de lo que pide una página.</translation>
        </message>
        <message>
            <source>The picture is larger than this program opens ({detail}).</source>
            <translation>La imagen es mayor de lo que abre este programa ({detail}).</translation>
        </message>
        <message>
            <source>The picture is not one of grey values ({detail}).</source>
            <translation>La imagen no es de valores grises ({detail}).</translation>
        </message>
        <message>
            <source>The picture is too small for a finger ({detail}).</source>
            <translation>La imagen es pequeña para un dedo ({detail}).</translation>
        </message>
        <message>
            <source>The picture looks like a print, a screen or a mask.</source>
            <translation>La imagen parece un papel, una pantalla o una máscara.</translation>
        </message>
        <message>
            <source>The picture of the zone is not sharp.</source>
            <translation>La imagen de la zona no es nítida.</translation>
        </message>
        <message>
            <source>The picture was taken by hand; it is not good enough to be relied on.</source>
            <translation>La foto se tomó a mano; no es lo bastante buena para fiarse de ella.</translation>
        </message>
        <message>
            <source>The picture's resolution is out of range ({detail}).</source>
            <translation>La resolución de la imagen está fuera de límites ({detail}).</translation>
        </message>
        <message>
            <source>The policy does not require {check}, without which green means nothing.</source>
            <translation>La política no exige {check}, sin lo cual el verde no dice nada.</translation>
        </message>
        <message>
            <source>The policy has a key that no policy has: '{key}'.</source>
            <translation>La política tiene una clave que ninguna política tiene: '{key}'.</translation>
        </message>
        <message>
            <source>The policy has a rule on a successful {check}.</source>
            <translation>La política tiene una regla sobre {check} en orden.</translation>
        </message>
        <message>
            <source>The policy has {bytes} bytes; at most 65,536 are read.</source>
            <translation>La política tiene {bytes} bytes; se leen 65 536 como máximo.</translation>
        </message>
        <message>
            <source>The policy is not TOML: {detail}.</source>
            <translation>La política no es TOML: {detail}.</translation>
        </message>
        <message>
            <source>The policy lifts {check}, which every document and every station can have.</source>
            <translation>La política levanta {check}, que todo documento y todo puesto puede tener.</translation>
        </message>
        <message>
            <source>The policy makes {check} red by the machine's view alone.</source>
            <translation>La política pone {check} en rojo solo por la mirada de la máquina.</translation>
        </message>
        <message>
            <source>The policy names a check that is not known: '{check}'.</source>
            <translation>La política nombra un control desconocido: '{check}'.</translation>
        </message>
        <message>
            <source>The policy names {count} codes; at most {most} fit.</source>
            <translation>La política nombra {count} códigos; caben {most} como máximo.</translation>
        </message>
        <message>
            <source>The policy of this station begins on {day}, so no advice can be green.</source>
            <translation>La política de este puesto empieza el {day}; ningún consejo puede ser verde.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {day}, so no advice can be green.</source>
            <translation>La política de este puesto terminó el {day}; ningún consejo puede ser verde.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {expired}.</source>
            <translation>La política de este puesto terminó el {expired}.</translation>
        </message>
        <message>
            <source>The policy says '{word}', which speaks of {notion}: no policy can.</source>
            <translation>La política dice '{word}', que habla de {notion}: ninguna política puede.</translation>
        </message>
        <message>
            <source>The policy would live for {days} days; it may live for 0 to {most}.</source>
            <translation>La política viviría {days} días; puede vivir de 0 a {most}.</translation>
        </message>
        <message>
            <source>The policy's '{key}' must be {wanted}.</source>
            <translation>El '{key}' de la política debe ser {wanted}.</translation>
        </message>
        <message>
            <source>The portrait shows a child, whose face changes quickly.</source>
            <translation>El retrato muestra a un niño, cuya cara cambia deprisa.</translation>
        </message>
        <message>
            <source>The print is hard to read.</source>
            <translation>La huella se lee mal.</translation>
        </message>
        <message>
            <source>The print is of low quality; the comparison may be unsure.</source>
            <translation>La huella es de baja calidad; la comparación puede dudar.</translation>
        </message>
        <message>
            <source>The print is very dark.</source>
            <translation>La huella es muy oscura.</translation>
        </message>
        <message>
            <source>The print is very light.</source>
            <translation>La huella es muy clara.</translation>
        </message>
        <message>
            <source>The printed zone and the chip differ: {fields}.</source>
            <translation>La zona impresa y el chip difieren: {fields}.</translation>
        </message>
        <message>
            <source>The purpose register is not written as a register.</source>
            <translation>El registro de finalidades no está escrito como un registro.</translation>
        </message>
        <message>
            <source>The purpose register names a field that no record can have.</source>
            <translation>El registro de finalidades nombra un campo que ningún registro puede tener.</translation>
        </message>
        <message>
            <source>The purpose register names a field twice for one purpose.</source>
            <translation>El registro de finalidades nombra dos veces un campo para una finalidad.</translation>
        </message>
        <message>
            <source>The reader service of this station is not running.</source>
            <translation>El servicio de lectura de este puesto no está en marcha.</translation>
        </message>
        <message>
            <source>The receipt is not written as a receipt.</source>
            <translation>El recibo no está escrito como un recibo.</translation>
        </message>
        <message>
            <source>The receipt is signed with a key that this station does not know.</source>
            <translation>El recibo está firmado con una clave que este puesto no conoce.</translation>
        </message>
        <message>
            <source>The receipt's signature does not hold.</source>
            <translation>La firma del recibo no se sostiene.</translation>
        </message>
        <message>
            <source>The record holds something that may not leave; it was not written.</source>
            <translation>El registro contiene algo que no puede salir; no se escribió.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents answered from an old copy; nothing was found.</source>
            <translation>El registro de documentos perdidos y robados respondió de una copia antigua; nada encontrado.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents gave no answer within two seconds.</source>
            <translation>El registro de documentos perdidos y robados no respondió en dos segundos.</translation>
        </message>
        <message>
            <source>The revocation list of {country} is from {date} and no longer current.</source>
            <translation>La lista de revocación de {country} es del {date} y ya no está al día.</translation>
        </message>
        <message>
            <source>The ridges are hard to see.</source>
            <translation>Las crestas se ven mal.</translation>
        </message>
        <message>
            <source>The root of {country} that this file was signed under is not known here.</source>
            <translation>La raíz de {country} que firmó este archivo no se conoce aquí.</translation>
        </message>
        <message>
            <source>The scanner is reading.</source>
            <translation>El lector está leyendo.</translation>
        </message>
        <message>
            <source>The scanner is waiting.</source>
            <translation>El lector espera.</translation>
        </message>
        <message>
            <source>The scanner's service broke the capture off.</source>
            <translation>El servicio del lector interrumpió la captura.</translation>
        </message>
        <message>
            <source>The scanner's service could not use the picture it took.</source>
            <translation>El servicio del lector no pudo usar la imagen que tomó.</translation>
        </message>
        <message>
            <source>The scanner's service does not find its scanner.</source>
            <translation>El servicio del lector no encuentra su lector.</translation>
        </message>
        <message>
            <source>The scanner's service does not reach its maker's system.</source>
            <translation>El servicio del lector no alcanza el sistema de su fabricante.</translation>
        </message>
        <message>
            <source>The scanner's service lacks the certificate that fingers are sealed for.</source>
            <translation>Al servicio del lector le falta el certificado para el que se sellan los dedos.</translation>
        </message>
        <message>
            <source>The settings file cannot be opened.</source>
            <translation>El archivo de ajustes no se puede abrir.</translation>
        </message>
        <message>
            <source>The settings file has a key that is not known.</source>
            <translation>El archivo de ajustes tiene una clave desconocida.</translation>
        </message>
        <message>
            <source>The settings file is not TOML.</source>
            <translation>El archivo de ajustes no es TOML.</translation>
        </message>
        <message>
            <source>The signature over the chip's data does not hold: the data were altered or replaced.</source>
            <translation>La firma de los datos del chip no se sostiene: se alteraron o se cambiaron.</translation>
        </message>
        <message>
            <source>The signer's certificate begins only on {from}.</source>
            <translation>El certificado del firmante empieza solo el {from}.</translation>
        </message>
        <message>
            <source>The signer's certificate ended on {until}, and the signature carries no date.</source>
            <translation>El certificado del firmante terminó el {until}, y la firma no lleva fecha.</translation>
        </message>
        <message>
            <source>The signer's certificate names a root of {country}, and that root did not sign it.</source>
            <translation>El certificado del firmante nombra una raíz de {country}, y esa raíz no lo firmó.</translation>
        </message>
        <message>
            <source>The signer's certificate was made outside the time of its root.</source>
            <translation>El certificado del firmante se hizo fuera del tiempo de su raíz.</translation>
        </message>
        <message>
            <source>The smart card service of this computer ended.</source>
            <translation>El servicio de tarjetas de este ordenador terminó.</translation>
        </message>
        <message>
            <source>The station cannot make a protected room for a traveller's data ({place}).</source>
            <translation>El puesto no puede hacer una sala protegida para los datos de un viajero ({place}).</translation>
        </message>
        <message>
            <source>The station's memory of versions, {file}, is not readable.</source>
            <translation>La memoria de versiones del puesto, {file}, no se lee.</translation>
        </message>
        <message>
            <source>The store of country certificates ({file}) is damaged.</source>
            <translation>El almacén de certificados de países ({file}) está dañado.</translation>
        </message>
        <message>
            <source>The swipe was short.</source>
            <translation>El deslizamiento fue corto.</translation>
        </message>
        <message>
            <source>The technician can import a newer one.</source>
            <translation>El técnico puede importar una más nueva.</translation>
        </message>
        <message>
            <source>The technician can import one.</source>
            <translation>El técnico puede importar una.</translation>
        </message>
        <message>
            <source>The traveller's finger is left out, with a reason.</source>
            <translation>El dedo del viajero se deja fuera, con un motivo.</translation>
        </message>
        <message>
            <source>The two pictures were read with different model packs.</source>
            <translation>Las dos imágenes se leyeron con paquetes de modelos distintos.</translation>
        </message>
        <message>
            <source>The upstream already holds another record at this place of the station's log.</source>
            <translation>El receptor ya tiene otro registro en este lugar del diario.</translation>
        </message>
        <message>
            <source>The upstream already holds other bytes under this record's number.</source>
            <translation>El receptor ya tiene otros bytes con el número de este registro.</translation>
        </message>
        <message>
            <source>The upstream answers with HTTP status {detail}.</source>
            <translation>El receptor responde con el estado HTTP {detail}.</translation>
        </message>
        <message>
            <source>The upstream at {place} and this station do not accept each other's TLS 1.3.</source>
            <translation>El receptor en {place} y este puesto no aceptan su TLS 1.3.</translation>
        </message>
        <message>
            <source>The upstream at {place} does not answer in time.</source>
            <translation>El receptor en {place} no responde a tiempo.</translation>
        </message>
        <message>
            <source>The upstream does not know the records that this station sent before, and waits.</source>
            <translation>El receptor no conoce los registros que esta estación envió antes, y espera.</translation>
        </message>
        <message>
            <source>The upstream found another number inside the seal than outside.</source>
            <translation>El receptor encontró bajo el sello otro número que fuera.</translation>
        </message>
        <message>
            <source>The upstream gave no receipts.</source>
            <translation>El receptor no dio recibos.</translation>
        </message>
        <message>
            <source>The upstream is busy and asks to wait.</source>
            <translation>El receptor está ocupado y pide esperar.</translation>
        </message>
        <message>
            <source>The upstream knows this station from before and waits for a word on why it begins anew.</source>
            <translation>El receptor ya conoce esta estación y espera que diga por qué empieza de nuevo.</translation>
        </message>
        <message>
            <source>The upstream misses earlier records of this station and waits for them.</source>
            <translation>Al receptor le faltan registros anteriores de este puesto y los espera.</translation>
        </message>
        <message>
            <source>The upstream refuses a record made with a simulated device.</source>
            <translation>El receptor rechaza un registro hecho con un aparato simulado.</translation>
        </message>
        <message>
            <source>The upstream refuses this station's class of key (training or production).</source>
            <translation>El receptor rechaza la clase de clave de este puesto (prácticas o producción).</translation>
        </message>
        <message>
            <source>The upstream's certificate begins in the future by this station's clock.</source>
            <translation>El certificado del receptor empieza en el futuro según el reloj de este puesto.</translation>
        </message>
        <message>
            <source>The upstream's certificate has expired by this station's clock.</source>
            <translation>El certificado del receptor ha caducado según el reloj de este puesto.</translation>
        </message>
        <message>
            <source>The upstream's copy of this station's log does not lead to this record's head.</source>
            <translation>La copia del diario en el receptor no lleva a la cabeza de este registro.</translation>
        </message>
        <message>
            <source>The upstream's machine answers, but nothing listens at {place}.</source>
            <translation>La máquina del receptor responde, pero nada escucha en {place}.</translation>
        </message>
        <message>
            <source>The upstream's name cannot be found: {place}.</source>
            <translation>No se encuentra el nombre del receptor: {place}.</translation>
        </message>
        <message>
            <source>The zone is pale in the picture.</source>
            <translation>La zona está pálida en la imagen.</translation>
        </message>
        <message>
            <source>The zone names {issuer} as issuer; the data were signed by {country}.</source>
            <translation>La zona nombra a {issuer} como emisor; los datos los firmó {country}.</translation>
        </message>
        <message>
            <source>There is no portrait to compare with.</source>
            <translation>No hay retrato con que comparar.</translation>
        </message>
        <message>
            <source>There is no security object to compare with.</source>
            <translation>No hay objeto de seguridad con que comparar.</translation>
        </message>
        <message>
            <source>There is no security object to follow to its root.</source>
            <translation>No hay objeto de seguridad que seguir hasta su raíz.</translation>
        </message>
        <message>
            <source>There is no signer that could be looked up.</source>
            <translation>No hay firmante que buscar.</translation>
        </message>
        <message>
            <source>There is no signer whose country could be compared.</source>
            <translation>No hay firmante cuyo país comparar.</translation>
        </message>
        <message>
            <source>There is no signer whose validity could be looked at.</source>
            <translation>No hay firmante cuyas fechas mirar.</translation>
        </message>
        <message>
            <source>This account may not use {device}.</source>
            <translation>Esta cuenta no puede usar {device}.</translation>
        </message>
        <message>
            <source>This chip opens with the printed zone, not with the card access number.</source>
            <translation>Este chip se abre con la zona impresa, no con el número de acceso.</translation>
        </message>
        <message>
            <source>This decision cannot be taken here and now.</source>
            <translation>Esta decisión no se puede tomar aquí y ahora.</translation>
        </message>
        <message>
            <source>This document may be registered as lost or stolen.</source>
            <translation>Este documento quizá está denunciado como perdido o robado.</translation>
        </message>
        <message>
            <source>This document's chip has no way to prove that it is the original one.</source>
            <translation>El chip de este documento no tiene modo de probar que es el original.</translation>
        </message>
        <message>
            <source>This finger is left out.</source>
            <translation>Este dedo se deja fuera.</translation>
        </message>
        <message>
            <source>This finger was taken already.</source>
            <translation>Este dedo ya se tomó.</translation>
        </message>
        <message>
            <source>This inspection ended early ({place}); everything was wiped.</source>
            <translation>Este control terminó pronto ({place}); todo se borró.</translation>
        </message>
        <message>
            <source>This is a specimen document (issuer {issuer}).</source>
            <translation>Es un documento espécimen (emisor {issuer}).</translation>
        </message>
        <message>
            <source>This kind of document carries no date of expiry in its zone.</source>
            <translation>Esta clase de documento no lleva fecha de caducidad en su zona.</translation>
        </message>
        <message>
            <source>This kind of document prints no key for a chip.</source>
            <translation>Esta clase de documento no imprime clave para un chip.</translation>
        </message>
        <message>
            <source>This program has no rule for the check {check}.</source>
            <translation>Este programa no tiene regla para el control {check}.</translation>
        </message>
        <message>
            <source>This scanner cannot look for artificial fingers; attack detection was not performed.</source>
            <translation>Este lector no busca dedos falsos; la detección no se hizo.</translation>
        </message>
        <message>
            <source>This station cannot wall itself off from the network.</source>
            <translation>Este puesto no puede aislarse de la red.</translation>
        </message>
        <message>
            <source>This station has no certificates of States.</source>
            <translation>Este puesto no tiene certificados de Estados.</translation>
        </message>
        <message>
            <source>This station has no courier.toml.</source>
            <translation>Este puesto no tiene courier.toml.</translation>
        </message>
        <message>
            <source>This station has no key for its lists.</source>
            <translation>Este puesto no tiene clave para sus listas.</translation>
        </message>
        <message>
            <source>This station has no list of known document defects.</source>
            <translation>Este puesto no tiene lista de defectos conocidos.</translation>
        </message>
        <message>
            <source>This station has no list of notices.</source>
            <translation>Este puesto no tiene lista de avisos.</translation>
        </message>
        <message>
            <source>This station has no lists.</source>
            <translation>Este puesto no tiene listas.</translation>
        </message>
        <message>
            <source>This station has no national list.</source>
            <translation>Este puesto no tiene lista nacional.</translation>
        </message>
        <message>
            <source>This station has no policy ({file}).</source>
            <translation>Este puesto no tiene política ({file}).</translation>
        </message>
        <message>
            <source>This station has no revocation list of {country}. Not a fault of the document.</source>
            <translation>Este puesto no tiene lista de revocación de {country}. No es un fallo del documento.</translation>
        </message>
        <message>
            <source>This station has no sentence for what it found here.</source>
            <translation>Este puesto no tiene frase para lo que encontró aquí.</translation>
        </message>
        <message>
            <source>This station has no source of visas.</source>
            <translation>Este puesto no tiene fuente de visados.</translation>
        </message>
        <message>
            <source>This station holds no key of the authority ({file}).</source>
            <translation>Este puesto no tiene clave de la autoridad ({file}).</translation>
        </message>
        <message>
            <source>This station's clock and the upstream's differ by {detail}.</source>
            <translation>El reloj de este puesto y el del receptor difieren en {detail}.</translation>
        </message>
        <message>
            <source>This station's file cannot be opened.</source>
            <translation>El archivo de este puesto no se puede abrir.</translation>
        </message>
        <message>
            <source>This station's file is no longer whole.</source>
            <translation>El archivo de este puesto ya no está entero.</translation>
        </message>
        <message>
            <source>This station's file was written by a newer Halfdoor.</source>
            <translation>El archivo de este puesto lo escribió un Halfdoor más nuevo.</translation>
        </message>
        <message>
            <source>This station's model cannot look for masks, screens or prints.</source>
            <translation>El modelo de este puesto no busca máscaras, pantallas o papeles.</translation>
        </message>
        <message>
            <source>Three tries gave no print that can be compared.</source>
            <translation>Tres intentos no dieron huella que comparar.</translation>
        </message>
        <message>
            <source>Tilt the document a little.</source>
            <translation>Incline un poco el documento.</translation>
        </message>
        <message>
            <source>Training records go to a training upstream only.</source>
            <translation>Los registros de prácticas van solo a un receptor de prácticas.</translation>
        </message>
        <message>
            <source>Type both again; the technician can renew a secret.</source>
            <translation>Teclee ambos otra vez; el técnico puede renovar un secreto.</translation>
        </message>
        <message>
            <source>Type the zone with F3.</source>
            <translation>Teclee la zona con F3.</translation>
        </message>
        <message>
            <source>Unplug it, plug it in again, and start once more.</source>
            <translation>Desconéctelo, conéctelo otra vez y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Unplug simulated devices from a production station.</source>
            <translation>Desconecte los aparatos simulados de un puesto de producción.</translation>
        </message>
        <message>
            <source>Update this station.</source>
            <translation>Actualice este puesto.</translation>
        </message>
        <message>
            <source>Use JPEG, JPEG 2000, PNG, BMP or TIFF.</source>
            <translation>Use JPEG, JPEG 2000, PNG, BMP o TIFF.</translation>
        </message>
        <message>
            <source>Use a lamp for ultraviolet and infrared features.</source>
            <translation>Use una lámpara para rasgos ultravioleta e infrarrojos.</translation>
        </message>
        <message>
            <source>Use a picture of 200 to 2000 pixels per inch, 500 if you can.</source>
            <translation>Use una imagen de 200 a 2000 píxeles por pulgada, 500 si puede.</translation>
        </message>
        <message>
            <source>Use a picture of the whole fingertip.</source>
            <translation>Use una imagen de toda la yema.</translation>
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation>Use una imagen más pequeña.</translation>
        </message>
        <message>
            <source>Use an 8-bit grey picture.</source>
            <translation>Use una imagen gris de 8 bits.</translation>
        </message>
        <message>
            <source>Use it for training and tests only.</source>
            <translation>Úselo solo para prácticas y pruebas.</translation>
        </message>
        <message>
            <source>Use the newest file.</source>
            <translation>Use el archivo más nuevo.</translation>
        </message>
        <message>
            <source>Use the scanner's registration service, or go on without the finger.</source>
            <translation>Use el servicio de registro del lector, o continúe sin el dedo.</translation>
        </message>
        <message>
            <source>Wait a moment, then start again.</source>
            <translation>Espere un momento y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Wait for it to end, then start again.</source>
            <translation>Espere a que acabe y empiece de nuevo.</translation>
        </message>
        <message>
            <source>What answers at {place} does not speak as a Halfdoor upstream.</source>
            <translation>Lo que responde en {place} no habla como un receptor Halfdoor.</translation>
        </message>
        <message>
            <source>What answers at {place} is not vouched for by this State's CA.</source>
            <translation>Lo que responde en {place} no está avalado por la CA de este Estado.</translation>
        </message>
        <message>
            <source>What answers at {place} shows a certificate for another name.</source>
            <translation>Lo que responde en {place} muestra un certificado para otro nombre.</translation>
        </message>
        <message>
            <source>What its maker says of its limits: F8.</source>
            <translation>Lo que su autor dice de sus límites: F8.</translation>
        </message>
        <message>
            <source>What the chip offered at the door differs from what its issuer signed.</source>
            <translation>Lo que el chip ofreció al entrar difiere de lo que firmó su emisor.</translation>
        </message>
        <message>
            <source>Wipe finger and glass; breathe on a dry finger.</source>
            <translation>Limpie dedo y cristal; sople sobre un dedo seco.</translation>
        </message>
        <message>
            <source>With '{deviation}' the advice would be better than {least}, the least that is safe.</source>
            <translation>Con '{deviation}' el consejo sería mejor que {least}, lo mínimo seguro.</translation>
        </message>
        <message>
            <source>Without the chip's security object its data cannot be proven.</source>
            <translation>Sin el objeto de seguridad del chip, sus datos no se pueden probar.</translation>
        </message>
        <message>
            <source>Write it as docs/topology.md shows.</source>
            <translation>Escríbalo como muestra docs/topology.md.</translation>
        </message>
        <message>
            <source>Write the bundle under a name that is free.</source>
            <translation>Escriba el lote con un nombre que esté libre.</translation>
        </message>
        <message>
            <source>{country} has revoked the signer of this document.</source>
            <translation>{country} ha revocado al firmante de este documento.</translation>
        </message>
        <message>
            <source>{device} answered in a way that this program does not know.</source>
            <translation>{device} respondió de un modo que este programa no conoce.</translation>
        </message>
        <message>
            <source>{device} cannot be used by this program.</source>
            <translation>{device} no lo puede usar este programa.</translation>
        </message>
        <message>
            <source>{device} did not answer in time.</source>
            <translation>{device} no respondió a tiempo.</translation>
        </message>
        <message>
            <source>{device} was unplugged.</source>
            <translation>{device} se desconectó.</translation>
        </message>
        <message>
            <source>{groups}: stands on the chip, and the issuer did not sign it.</source>
            <translation>{groups}: está en el chip, y el emisor no lo firmó.</translation>
        </message>
        <message>
            <source>{groups}: the content differs from what the issuer signed.</source>
            <translation>{groups}: el contenido difiere de lo que firmó el emisor.</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>in order</source>
            <translation>en orden</translation>
        </message>
        <message>
            <source>not in order</source>
            <translation>no en orden</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>no hecho</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>interrumpido</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Visible</source>
            <translation>Visible</translation>
        </message>
        <message>
            <source>Infrared</source>
            <translation>Infrarrojo</translation>
        </message>
        <message>
            <source>Ultraviolet</source>
            <translation>Ultravioleta</translation>
        </message>
        <message>
            <source>Look at the portrait's edge, the fine lines and the type of the zone.</source>
            <translation>Mire el borde del retrato, las líneas finas y los caracteres de la zona.</translation>
        </message>
        <message>
            <source>The zone stays black here; most other print fades, as it should.</source>
            <translation>La zona sigue negra aquí; casi todo lo demás se desvanece, como debe ser.</translation>
        </message>
        <message>
            <source>The paper stays dull; only fibres and patterns of the issuer shine.</source>
            <translation>El papel queda apagado; solo brillan las fibras y los motivos del emisor.</translation>
        </message>
        <message>
            <source>The page, light by light</source>
            <translation>La página, luz por luz</translation>
        </message>
    </context>
    <context>
        <name>Portraits</name>
        <message>
            <source>A portrait is shown.</source>
            <translation>Se muestra un retrato.</translation>
        </message>
        <message>
            <source>No portrait yet.</source>
            <translation>Aún no hay retrato.</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Página impresa</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>Chip</translation>
        </message>
        <message>
            <source>Traveller, now</source>
            <translation>Viajero, ahora</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>Ready for the next traveller</source>
            <translation>Listo para el viajero siguiente</translation>
        </message>
        <message>
            <source>Put the document on the reader and press Space.</source>
            <translation>Ponga el documento en el lector y pulse Espacio.</translation>
        </message>
        <message>
            <source>Appeal code for the traveller, shown once</source>
            <translation>Código de recurso del viajero, se muestra una vez</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Terminado sin decisión</translation>
        </message>
        <message>
            <source>Wiping…</source>
            <translation>Borrando…</translation>
        </message>
        <message>
            <source>Wiped in {milliseconds} ms. Nothing of the last traveller remains.</source>
            <translation>Borrado en {milliseconds} ms. No queda nada del último viajero.</translation>
        </message>
        <message>
            <source>Choose who comes next</source>
            <translation>Elija quién viene ahora</translation>
        </message>
        <message>
            <source>Up and down choose, Space starts.</source>
            <translation>Arriba y abajo eligen, Espacio empieza.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Checked by eye</source>
            <translation>Visto a simple vista</translation>
        </message>
        <message>
            <source>Document worn</source>
            <translation>Documento gastado</translation>
        </message>
        <message>
            <source>Reader trouble</source>
            <translation>Problema del lector</translation>
        </message>
        <message>
            <source>Image differs</source>
            <translation>La imagen difiere</translation>
        </message>
        <message>
            <source>Document in doubt</source>
            <translation>Documento dudoso</translation>
        </message>
        <message>
            <source>Question from a list</source>
            <translation>Duda de una lista</translation>
        </message>
        <message>
            <source>Traveller needs help</source>
            <translation>Necesita ayuda</translation>
        </message>
        <message>
            <source>Traveller withdrew</source>
            <translation>Viajero se retiró</translation>
        </message>
        <message>
            <source>Other duty</source>
            <translation>Otra tarea</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Decision: entry refused, by two officers together.</source>
            <translation>Decisión: entrada rechazada, por dos agentes juntos.</translation>
        </message>
        <message>
            <source>Reasons: {reasons}</source>
            <translation>Motivos: {reasons}</translation>
        </message>
        <message>
            <source>You may ask now for this decision in writing, for an interpreter, and for it to be reviewed. If you fear to go back, say so: you must be heard.</source>
            <translation>Puede pedir ahora esta decisión por escrito, un intérprete y que se revise. Si teme regresar, dígalo: debe ser escuchado.</translation>
        </message>
        <message>
            <source>Receipt for the traveller</source>
            <translation>Recibo para el viajero</translation>
        </message>
        <message>
            <source>Up and down scroll.</source>
            <translation>Arriba y abajo desplazan.</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Impreso.</translation>
        </message>
        <message>
            <source>This station has no printer: hand over the code as it stands.</source>
            <translation>Este puesto no tiene impresora: entregue el código tal como está.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>version of the record's form</source>
            <translation>versión de la forma del registro</translation>
        </message>
        <message>
            <source>random number of this record; says nothing of time</source>
            <translation>número al azar; no dice nada de la hora</translation>
        </message>
        <message>
            <source>crossing point</source>
            <translation>punto de paso</translation>
        </message>
        <message>
            <source>date of the crossing</source>
            <translation>fecha del paso</translation>
        </message>
        <message>
            <source>hour of the crossing, none at quiet posts</source>
            <translation>hora del paso, ninguna en puestos tranquilos</translation>
        </message>
        <message>
            <source>direction: in, out or transit</source>
            <translation>sentido: entrada, salida o tránsito</translation>
        </message>
        <message>
            <source>purpose that the law names</source>
            <translation>finalidad que la ley nombra</translation>
        </message>
        <message>
            <source>date on which the receiver must delete it</source>
            <translation>fecha en que el receptor debe borrarlo</translation>
        </message>
        <message>
            <source>class of the document</source>
            <translation>clase del documento</translation>
        </message>
        <message>
            <source>issuer, only where the law asks for it</source>
            <translation>emisor, solo donde la ley lo pide</translation>
        </message>
        <message>
            <source>keyed document reference, only where the law asks</source>
            <translation>referencia con clave del documento, solo donde la ley lo pide</translation>
        </message>
        <message>
            <source>policy that gave the advice, so that it can be contested</source>
            <translation>política que dio el consejo, para poder recurrirlo</translation>
        </message>
        <message>
            <source>advice: g in order, a please look, r refer</source>
            <translation>consejo: g en orden, a mire, r derivar</translation>
        </message>
        <message>
            <source>reasons of the advice, at most three</source>
            <translation>razones del consejo, tres como máximo</translation>
        </message>
        <message>
            <source>one letter for each group of checks</source>
            <translation>una letra por grupo de controles</translation>
        </message>
        <message>
            <source>decision of the officer</source>
            <translation>decisión del agente</translation>
        </message>
        <message>
            <source>reasons of the decision, at most three</source>
            <translation>motivos de la decisión, tres como máximo</translation>
        </message>
        <message>
            <source>officer's handle of the day, not a name</source>
            <translation>marca del agente para el día, no un nombre</translation>
        </message>
        <message>
            <source>first-line record, at second line</source>
            <translation>registro de primera línea, en segunda línea</translation>
        </message>
        <message>
            <source>fingerprint of the appeal code on the receipt</source>
            <translation>huella del código de recurso del recibo</translation>
        </message>
        <message>
            <source>surname, by this State's law</source>
            <translation>apellidos, por la ley de este Estado</translation>
        </message>
        <message>
            <source>given names, by this State's law</source>
            <translation>nombres, por la ley de este Estado</translation>
        </message>
        <message>
            <source>document number, by this State's law</source>
            <translation>número de documento, por la ley de este Estado</translation>
        </message>
        <message>
            <source>date of birth, by this State's law</source>
            <translation>fecha de nacimiento, por la ley de este Estado</translation>
        </message>
        <message>
            <source>nationality, by this State's law</source>
            <translation>nacionalidad, por la ley de este Estado</translation>
        </message>
        <message>
            <source>sex, by this State's law</source>
            <translation>sexo, por la ley de este Estado</translation>
        </message>
        <message>
            <source>number in this station's row</source>
            <translation>número en la serie de este puesto</translation>
        </message>
        <message>
            <source>head of this station's log, against tampering</source>
            <translation>cabeza del diario de este puesto, contra alteraciones</translation>
        </message>
        <message>
            <source>a device was simulated; production refuses it</source>
            <translation>un aparato era simulado; producción lo rechaza</translation>
        </message>
        <message>
            <source>field of the purpose register</source>
            <translation>campo del registro de finalidades</translation>
        </message>
    </context>
    <context>
        <name>Scenarios</name>
        <message>
            <source>Passport in order</source>
            <translation>Pasaporte en orden</translation>
        </message>
        <message>
            <source>Another person's passport</source>
            <translation>Pasaporte de otra persona</translation>
        </message>
        <message>
            <source>Country certificate not on the list</source>
            <translation>Certificado del país fuera de la lista</translation>
        </message>
        <message>
            <source>Signer revoked by its State</source>
            <translation>Firmante revocado por su Estado</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Tarjeta de identidad</translation>
        </message>
        <message>
            <source>Portrait in the chip altered</source>
            <translation>Retrato del chip alterado</translation>
        </message>
        <message>
            <source>Copied chip</source>
            <translation>Chip copiado</translation>
        </message>
        <message>
            <source>Damaged digit in the zone</source>
            <translation>Cifra dañada en la zona</translation>
        </message>
        <message>
            <source>Chip stays silent</source>
            <translation>El chip calla</translation>
        </message>
        <message>
            <source>Document without a chip</source>
            <translation>Documento sin chip</translation>
        </message>
        <message>
            <source>Child with an old portrait</source>
            <translation>Niño con retrato antiguo</translation>
        </message>
        <message>
            <source>Two people before the camera</source>
            <translation>Dos personas ante la cámara</translation>
        </message>
        <message>
            <source>Nobody before the camera</source>
            <translation>Nadie ante la cámara</translation>
        </message>
        <message>
            <source>Camera unplugged</source>
            <translation>Cámara desconectada</translation>
        </message>
        <message>
            <source>Finger on a card</source>
            <translation>Dedo en una tarjeta</translation>
        </message>
        <message>
            <source>Another person's finger</source>
            <translation>Dedo de otra persona</translation>
        </message>
        <message>
            <source>Finger that leaves no print</source>
            <translation>Dedo que no deja huella</translation>
        </message>
        <message>
            <source>Visa with a seal</source>
            <translation>Visado con un sello</translation>
        </message>
        <message>
            <source>Visa of another passport</source>
            <translation>Visado de otro pasaporte</translation>
        </message>
        <message>
            <source>Visa whose signer is unknown here</source>
            <translation>Visado cuyo firmante aquí no se conoce</translation>
        </message>
        <message>
            <source>Finger in the seal of a visa</source>
            <translation>Dedo en el sello de un visado</translation>
        </message>
        <message>
            <source>Policy out of date</source>
            <translation>Política caducada</translation>
        </message>
        <message>
            <source>A list answers late</source>
            <translation>Una lista responde tarde</translation>
        </message>
        <message>
            <source>Document lifted while reading</source>
            <translation>Documento levantado al leer</translation>
        </message>
    </context>
    <context>
        <name>Second line</name>
        <message>
            <source>The traveller knows why they are here</source>
            <translation>El viajero sabe por qué está aquí</translation>
        </message>
        <message>
            <source>A language they understand is spoken</source>
            <translation>Se habla un idioma que entiende</translation>
        </message>
        <message>
            <source>Protection needs were asked about</source>
            <translation>Se preguntó por necesidades de protección</translation>
        </message>
        <message>
            <source>Document looked at under magnification</source>
            <translation>Documento mirado con lupa</translation>
        </message>
        <message>
            <source>The reasons of the advice were gone through</source>
            <translation>Se repasaron las razones del consejo</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Segunda línea</translation>
        </message>
        <message>
            <source>Everything is still here until you decide or the time ends: F9 shows it.</source>
            <translation>Todo sigue aquí hasta que decida o acabe el tiempo: F9 lo muestra.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de pasos</translation>
        </message>
        <message>
            <source>A step of the checklist.</source>
            <translation>Un paso de la lista.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Up and down choose, Enter decides.</source>
            <translation>Arriba y abajo eligen, Intro decide.</translation>
        </message>
        <message>
            <source>Refusing takes a second person and at least one reason (1-9).</source>
            <translation>Denegar requiere una segunda persona y al menos un motivo (1-9).</translation>
        </message>
        <message>
            <source>Second person's name</source>
            <translation>Nombre de la segunda persona</translation>
        </message>
        <message>
            <source>Second person's secret</source>
            <translation>Secreto de la segunda persona</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, for a room by day</source>
            <translation>Claro, para una sala de día</translation>
        </message>
        <message>
            <source>Dark, for a dim room</source>
            <translation>Oscuro, para una sala en penumbra</translation>
        </message>
        <message>
            <source>Sun, strongest contrast</source>
            <translation>Sol, el mayor contraste</translation>
        </message>
        <message>
            <source>Night, keeps the eyes used to the dark</source>
            <translation>Noche, no deslumbra a oscuras</translation>
        </message>
        <message>
            <source>No display for the traveller</source>
            <translation>Sin pantalla para el viajero</translation>
        </message>
        <message>
            <source>Second screen, or a window of its own</source>
            <translation>Segunda pantalla, o ventana propia</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>One that types like a keyboard</source>
            <translation>Uno que escribe como un teclado</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Not the test card: swipe the specimen of ICAO 9303-4.</source>
            <translation>No es la tarjeta de prueba: pase el espécimen de la OACI 9303-4.</translation>
        </message>
        <message>
            <source>The reader's keys are known now. Enter takes over.</source>
            <translation>Las teclas del lector ya se conocen. Intro las adopta.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <source>Size, from the next start on</source>
            <translation>Tamaño, desde el próximo inicio</translation>
        </message>
        <message>
            <source>Traveller's display</source>
            <translation>Pantalla del viajero</translation>
        </message>
        <message>
            <source>Up and down choose.</source>
            <translation>Arriba y abajo eligen.</translation>
        </message>
        <message>
            <source>Line reader</source>
            <translation>Lector de líneas</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
        <message>
            <source>This station, from the next start on</source>
            <translation>Este puesto, desde el próximo inicio</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>Ajustes del puesto</translation>
        </message>
    </context>
    <context>
        <name>Sign in</name>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>Ajustes del puesto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Your sign-in name.</source>
            <translation>Su nombre de acceso.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Your PIN or pass phrase.</source>
            <translation>Su PIN o frase secreta.</translation>
        </message>
        <message>
            <source>Language, palette and text size of this station.</source>
            <translation>Idioma, paleta y tamaño del texto de este puesto.</translation>
        </message>
        <message>
            <source>Training world: rendered travellers, nothing here is real.</source>
            <translation>Mundo de prácticas: viajeros dibujados, nada es real.</translation>
        </message>
        <message>
            <source>Type your name, then press Enter.</source>
            <translation>Teclee su nombre y pulse Intro.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Consejo</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Segunda línea</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Terminado sin decisión</translation>
        </message>
        <message>
            <source>Wiped</source>
            <translation>Borrado</translation>
        </message>
    </context>
    <context>
        <name>Station</name>
        <message>
            <source>At another counter</source>
            <translation>En otro mostrador</translation>
        </message>
        <message>
            <source>Also at this counter</source>
            <translation>También en este mostrador</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>Crossing point</source>
            <translation>Punto de paso</translation>
        </message>
        <message>
            <source>The country's letters, a dash, letters and digits.</source>
            <translation>Las letras del país, un guion, letras y cifras.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Segunda línea</translation>
        </message>
        <message>
            <source>Held at most after advice</source>
            <translation>Se guarda como máximo tras el consejo</translation>
        </message>
        <message>
            <source>Officer compares first in</source>
            <translation>El agente compara primero en</translation>
        </message>
        <message>
            <source>Silent bell</source>
            <translation>Timbre silencioso</translation>
        </message>
        <message>
            <source>Full path of the program that F11 starts; empty for none.</source>
            <translation>Ruta completa del programa que inicia F11; vacío si no hay.</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} segundos</translation>
        </message>
        <message>
            <source>{number} of 100 inspections</source>
            <translation>{number} de cada 100 controles</translation>
        </message>
        <message>
            <source>{device} (not found)</source>
            <translation>{device} (no encontrado)</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>El primero que se encuentre</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Your view first</source>
            <translation>Primero su mirada</translation>
        </message>
        <message>
            <source>Compare the faces before the machine's view is shown.</source>
            <translation>Compare las caras antes de ver lo que dice la máquina.</translation>
        </message>
        <message>
            <source>F6 compares.</source>
            <translation>F6 compara.</translation>
        </message>
        <message>
            <source>Reading the page and the chip.</source>
            <translation>Se leen la página y el chip.</translation>
        </message>
        <message>
            <source>Leave the document where it is.</source>
            <translation>Deje el documento donde está.</translation>
        </message>
        <message>
            <source>The checks run; nothing to do yet.</source>
            <translation>Los controles corren; aún no hay nada que hacer.</translation>
        </message>
        <message>
            <source>The record is being sealed.</source>
            <translation>El registro se está sellando.</translation>
        </message>
        <message>
            <source>Nothing is recorded; all is wiped.</source>
            <translation>No se registra nada; todo se borra.</translation>
        </message>
        <message>
            <source>Nothing of the last traveller remains.</source>
            <translation>No queda nada del último viajero.</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Empezando</translation>
        </message>
        <message>
            <source>A room of its own is made ready for this traveller.</source>
            <translation>Se prepara una sala propia para este viajero.</translation>
        </message>
        <message>
            <source>Everything on this station works.</source>
            <translation>Todo funciona en este puesto.</translation>
        </message>
        <message>
            <source>Not in use: {names}. These checks stay grey; the rest goes on.</source>
            <translation>Sin uso: {names}. Estos controles quedan grises; lo demás sigue.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>Top bar</name>
        <message>
            <source>Border check</source>
            <translation>Control fronterizo</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>entrada</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>salida</translation>
        </message>
        <message>
            <source>transit</source>
            <translation>tránsito</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Prácticas</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>Lista de confianza</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) old</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>PRÁCTICAS</translation>
        </message>
    </context>
    <context>
        <name>Traveller</name>
        <message>
            <source>This counter is closed for a moment.</source>
            <translation>Esta ventanilla está cerrada un momento.</translation>
        </message>
        <message>
            <source>Welcome. Please give your document to the officer.</source>
            <translation>Bienvenido. Entregue su documento al agente, por favor.</translation>
        </message>
        <message>
            <source>Your document is read and your face is compared with its picture. An officer decides. The picture is deleted at once. You may refuse the picture.</source>
            <translation>Se lee su documento y su cara se compara con la foto. Decide un agente. La imagen se borra enseguida. Puede rechazar la imagen.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>Mire a la cámara, por favor.</translation>
        </message>
        <message>
            <source>A picture is taken, compared with your document, and deleted. If you do not want it, tell the officer.</source>
            <translation>Se toma una imagen, se compara con su documento y se borra. Si no la quiere, dígaselo al agente.</translation>
        </message>
        <message>
            <source>Thank you. Please wait for the officer.</source>
            <translation>Gracias. Espere al agente, por favor.</translation>
        </message>
        <message>
            <source>Done. Your picture has been deleted.</source>
            <translation>Listo. Su imagen se ha borrado.</translation>
        </message>
        <message>
            <source>With this code you can ask or object later, without saying who you are:</source>
            <translation>Con este código puede preguntar o recurrir después, sin decir quién es:</translation>
        </message>
    </context>
    <context>
        <name>Traveller's language</name>
        <message>
            <source>The traveller reads {language}.</source>
            <translation>El viajero lee: {language}.</translation>
        </message>
        <message>
            <source>Ctrl+T goes on to the next language.</source>
            <translation>Ctrl+T pasa al idioma siguiente.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Halfdoor, border check</source>
            <translation>Halfdoor, control fronterizo</translation>
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>document number</source>
            <translation>número de documento</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>fecha de nacimiento</translation>
        </message>
        <message>
            <source>date of expiry</source>
            <translation>fecha de caducidad</translation>
        </message>
        <message>
            <source>optional data</source>
            <translation>datos opcionales</translation>
        </message>
        <message>
            <source>whole zone</source>
            <translation>toda la zona</translation>
        </message>
        <message>
            <source>{name}: read {read}, expected {expected}</source>
            <translation>{name}: leído {read}, esperado {expected}</translation>
        </message>
        <message>
            <source>Type the zone</source>
            <translation>Teclear la zona</translation>
        </message>
        <message>
            <source>Type the lines at the foot of the page. Space types the filler &lt;.</source>
            <translation>Teclee las líneas del pie de la página. Espacio escribe el signo &lt;.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Line {number} of the zone</source>
            <translation>Línea {number} de la zona</translation>
        </message>
        <message>
            <source>Letters, digits and the filler &lt;.</source>
            <translation>Letras, cifras y el signo &lt;.</translation>
        </message>
        <message>
            <source>Typed so far: {lengths}. A zone has two lines of 44 or 36, or three of 30.</source>
            <translation>Tecleado hasta ahora: {lengths}. Una zona tiene dos líneas de 44 o 36, o tres de 30.</translation>
        </message>
        <message>
            <source>Every check digit holds.</source>
            <translation>Todos los dígitos de control son correctos.</translation>
        </message>
        <message>
            <source>Compare the marked part with the document.</source>
            <translation>Compare la parte marcada con el documento.</translation>
        </message>
        <message>
            <source>Machine readable zone</source>
            <translation>Zona de lectura mecánica</translation>
        </message>
    </context>
</TS>

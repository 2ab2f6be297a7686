<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
    <context>
        <name>Actions</name>
        <message>
            <source>Admit</source>
            <translation>Admitir</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Encaminhar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Admit with a condition</source>
            <translation>Admitir com condição</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Adiar</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Recusar</translation>
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
            <translation>{check}: veja por si mesmo, por favor.</translation>
        </message>
        <message>
            <source>{done} of {required} checks</source>
            <translation>{done} de {required} verificações</translation>
        </message>
        <message>
            <source>Every required check was done and is in order.</source>
            <translation>Todas as verificações exigidas foram feitas e estão em ordem.</translation>
        </message>
        <message>
            <source>You decide.</source>
            <translation>É você quem decide.</translation>
        </message>
        <message>
            <source>Looks in order</source>
            <translation>Parece em ordem</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Veja, por favor</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Encaminhar</translation>
        </message>
    </context>
    <context>
        <name>CAN</name>
        <message>
            <source>Card Access Number</source>
            <translation>Número de acesso do cartão</translation>
        </message>
        <message>
            <source>Six digits, usually on the front, below the portrait.</source>
            <translation>Seis algarismos, em geral na frente, sob o retrato.</translation>
        </message>
        <message>
            <source>Six digits, then Enter.</source>
            <translation>Seis algarismos e depois Enter.</translation>
        </message>
        <message>
            <source>Enter: read the chip with this number.</source>
            <translation>Enter: ler o chip com este número.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) left</source>
            <translation>
                <numerusform>Falta %Ln algarismo</numerusform>
                <numerusform>Faltam %Ln algarismos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>You compare first</source>
            <translation>Compare você primeiro</translation>
        </message>
        <message>
            <source>Enter opens the details.</source>
            <translation>Enter abre os detalhes.</translation>
        </message>
        <message>
            <source>Document present and complete</source>
            <translation>Documento presente e completo</translation>
        </message>
        <message>
            <source>Zone readable</source>
            <translation>Zona legível</translation>
        </message>
        <message>
            <source>Zone consistent</source>
            <translation>Zona coerente</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Data de validade</translation>
        </message>
        <message>
            <source>Infrared ink</source>
            <translation>Tinta infravermelha</translation>
        </message>
        <message>
            <source>Ultraviolet paper</source>
            <translation>Papel ultravioleta</translation>
        </message>
        <message>
            <source>Not a specimen</source>
            <translation>Não é um espécime</translation>
        </message>
        <message>
            <source>Chip answers</source>
            <translation>O chip responde</translation>
        </message>
        <message>
            <source>Access to the chip</source>
            <translation>Acesso ao chip</translation>
        </message>
        <message>
            <source>Strongest access used</source>
            <translation>Acesso mais forte usado</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Ficheiros lidos</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Data unaltered</source>
            <translation>Dados inalterados</translation>
        </message>
        <message>
            <source>Country certificate</source>
            <translation>Certificado do país</translation>
        </message>
        <message>
            <source>Certificate dates</source>
            <translation>Datas do certificado</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <translation>Não revogado</translation>
        </message>
        <message>
            <source>List of files</source>
            <translation>Lista de ficheiros</translation>
        </message>
        <message>
            <source>Not a copied chip</source>
            <translation>Não é um chip copiado</translation>
        </message>
        <message>
            <source>Known defects</source>
            <translation>Defeitos conhecidos</translation>
        </message>
        <message>
            <source>Printed zone and chip</source>
            <translation>Zona impressa e chip</translation>
        </message>
        <message>
            <source>Issuer and certificate</source>
            <translation>Emissor e certificado</translation>
        </message>
        <message>
            <source>Page portrait and chip portrait</source>
            <translation>Retrato da página e do chip</translation>
        </message>
        <message>
            <source>Visa or seal and passport</source>
            <translation>Visto ou selo e passaporte</translation>
        </message>
        <message>
            <source>Picture quality</source>
            <translation>Qualidade da imagem</translation>
        </message>
        <message>
            <source>A live person</source>
            <translation>Uma pessoa presente</translation>
        </message>
        <message>
            <source>Age of the portrait</source>
            <translation>Idade do retrato</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>A mesma pessoa</translation>
        </message>
        <message>
            <source>Finger quality</source>
            <translation>Qualidade do dedo</translation>
        </message>
        <message>
            <source>A live finger</source>
            <translation>Um dedo ao vivo</translation>
        </message>
        <message>
            <source>Same finger</source>
            <translation>O mesmo dedo</translation>
        </message>
        <message>
            <source>National list</source>
            <translation>Lista nacional</translation>
        </message>
        <message>
            <source>Lost and stolen documents</source>
            <translation>Documentos perdidos e roubados</translation>
        </message>
        <message>
            <source>Visa or expected passenger</source>
            <translation>Visto ou passageiro esperado</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Relógio</translation>
        </message>
        <message>
            <source>Age of the trust list</source>
            <translation>Idade da lista de confiança</translation>
        </message>
        <message>
            <source>Age of the lists</source>
            <translation>Idade das listas</translation>
        </message>
        <message>
            <source>Age of the policy</source>
            <translation>Idade da política</translation>
        </message>
        <message>
            <source>Program unaltered</source>
            <translation>Programa inalterado</translation>
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
            <translation>Comparar a olho</translation>
        </message>
        <message>
            <source>Look at ears, nose, chin and marks before the whole face.</source>
            <translation>Veja orelhas, nariz, queixo e marcas antes do rosto inteiro.</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>A mesma pessoa</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Não é a mesma</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>Não se pode dizer</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Will leave: 1 record, {size}</source>
            <translation>Sairá: 1 registo, {size}</translation>
        </message>
        <message>
            <source>Held in memory only</source>
            <translation>Só em memória</translation>
        </message>
        <message>
            <source>Again to stop</source>
            <translation>De novo: parar</translation>
        </message>
        <message>
            <source>Nothing is held</source>
            <translation>Nada é guardado</translation>
        </message>
        <message>
            <source>Nothing will leave</source>
            <translation>Nada sairá</translation>
        </message>
        <message>
            <source>A reason of the decision, key {key}. At most three.</source>
            <translation>Um motivo da decisão, tecla {key}. Três no máximo.</translation>
        </message>
        <message>
            <source>Decide with key {key}.</source>
            <translation>Decidir com a tecla {key}.</translation>
        </message>
        <message>
            <source>Time until all is wiped</source>
            <translation>Tempo até tudo ser apagado</translation>
        </message>
        <message>
            <source>All is wiped in {time}</source>
            <translation>Tudo é apagado em {time}</translation>
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
            <translation>Encaminhado à segunda linha</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <source>Admitted with a condition</source>
            <translation>Admitido com condição</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Adiado</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Entregue</translation>
        </message>
    </context>
    <context>
        <name>Egress</name>
        <message>
            <source>What leaves this machine</source>
            <translation>O que sai desta máquina</translation>
        </message>
        <message>
            <source>The exact bytes</source>
            <translation>Os bytes exatos</translation>
        </message>
        <message>
            <source>The record as it leaves, character for character.</source>
            <translation>O registo tal como sai, carácter por carácter.</translation>
        </message>
        <message>
            <source>Never leaves: names, dates of birth, document numbers, the zone, portraits, fingers, templates, scores, exact times.</source>
            <translation>Nunca saem: nomes, datas de nascimento, números de documento, a zona, retratos, dedos, modelos, pontuações, horas exatas.</translation>
        </message>
        <message>
            <source>This record, {size}, is sealed in the outbox.</source>
            <translation>Este registo, {size}, está selado na caixa de saída.</translation>
        </message>
        <message>
            <source>Each field, and why it leaves</source>
            <translation>Cada campo e por que sai</translation>
        </message>
        <message>
            <source>Meaning, law, recipient and last day; up and down scroll.</source>
            <translation>Significado, lei, destinatário e último dia; cima e baixo deslocam.</translation>
        </message>
        <message>
            <source>The key of that day is destroyed; nobody can read it.</source>
            <translation>A chave desse dia foi destruída; ninguém o pode ler.</translation>
        </message>
        <message>
            <source>If you decide now, this record leaves: {size}.</source>
            <translation>Se decidir agora, sai este registo: {size}.</translation>
        </message>
        <message>
            <source>Nothing leaves before a person decides about a traveller.</source>
            <translation>Nada sai antes de uma pessoa decidir.</translation>
        </message>
        <message>
            <source>This State's law lets the fields in amber leave until the day that is named. Never leaves: portraits, fingers, templates, scores, exact times.</source>
            <translation>A lei deste Estado deixa sair os campos a âmbar até ao dia indicado. Nunca sai: retratos, dedos, modelos, pontuações, horas exatas.</translation>
        </message>
        <message>
            <source>{law} · for {recipient} · lapses {day}</source>
            <translation>{law} · para {recipient} · caduca em {day}</translation>
        </message>
        <message>
            <source>The walls were never tried here.</source>
            <translation>Os muros nunca foram postos à prova aqui.</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Records today: {records}; confirmed: {confirmed}; {size} kB.</source>
            <translation>Registos de hoje: {records}; confirmados: {confirmed}; {size} kB.</translation>
        </message>
        <message>
            <source>Trying to reach the network…</source>
            <translation>A tentar alcançar a rede…</translation>
        </message>
        <message>
            <source>Tried {moment}: this program reaches no network.</source>
            <translation>Testado {moment}: este programa não alcança nenhuma rede.</translation>
        </message>
        <message>
            <source>Tried {moment}: the wall is not whole. Lock this station.</source>
            <translation>Testado {moment}: o muro não está inteiro. Bloqueie este posto.</translation>
        </message>
        <message>
            <source>Today's ledger</source>
            <translation>O livro de hoje</translation>
        </message>
        <message>
            <source>Up and down choose a record; its bytes stand below.</source>
            <translation>Cima e baixo escolhem um registo; os bytes estão por baixo.</translation>
        </message>
        <message>
            <source>Nothing left this machine today.</source>
            <translation>Hoje nada saiu desta máquina.</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · waits in the outbox</source>
            <translation>Registo {number} · {size} selados · espera na caixa de saída</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · left, with a signed receipt</source>
            <translation>Registo {number} · {size} selados · saiu, com recibo assinado</translation>
        </message>
    </context>
    <context>
        <name>Finger</name>
        <message>
            <source>Live print</source>
            <translation>Impressão ao vivo</translation>
        </message>
        <message>
            <source>Attack detection: not performed.</source>
            <translation>Deteção de ataques: não realizada.</translation>
        </message>
        <message>
            <source>Finger missing</source>
            <translation>Dedo em falta</translation>
        </message>
        <message>
            <source>Cannot be given now</source>
            <translation>Não pode ser dado agora</translation>
        </message>
        <message>
            <source>{finger}: try {attempt} of {most}</source>
            <translation>{finger}: tentativa {attempt} de {most}</translation>
        </message>
    </context>
    <context>
        <name>Fingers</name>
        <message>
            <source>Right thumb</source>
            <translation>Polegar direito</translation>
        </message>
        <message>
            <source>Right index finger</source>
            <translation>Indicador direito</translation>
        </message>
        <message>
            <source>Right middle finger</source>
            <translation>Médio direito</translation>
        </message>
        <message>
            <source>Right ring finger</source>
            <translation>Anelar direito</translation>
        </message>
        <message>
            <source>Right little finger</source>
            <translation>Mínimo direito</translation>
        </message>
        <message>
            <source>Left thumb</source>
            <translation>Polegar esquerdo</translation>
        </message>
        <message>
            <source>Left index finger</source>
            <translation>Indicador esquerdo</translation>
        </message>
        <message>
            <source>Left middle finger</source>
            <translation>Médio esquerdo</translation>
        </message>
        <message>
            <source>Left ring finger</source>
            <translation>Anelar esquerdo</translation>
        </message>
        <message>
            <source>Left little finger</source>
            <translation>Mínimo esquerdo</translation>
        </message>
        <message>
            <source>The finger on the card</source>
            <translation>O dedo do cartão</translation>
        </message>
    </context>
    <context>
        <name>First start</name>
        <message>
            <source>Welcome to this station</source>
            <translation>Bem-vindo a este posto</translation>
        </message>
        <message>
            <source>These devices were found. Plug in what is missing: it appears by itself.</source>
            <translation>Estes aparelhos foram encontrados. Ligue o que falta: aparece por si.</translation>
        </message>
        <message>
            <source>Language, palette and size: lock with Ctrl+L, then Station settings. Every key that does something stands at the foot of the window. Space begins.</source>
            <translation>Língua, paleta e tamanho: bloqueie com Ctrl+L e abra Ajustes do posto. Cada tecla útil está ao pé da janela. Espaço começa.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Printed page</source>
            <translation>Página impressa</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>Chip</translation>
        </message>
        <message>
            <source>Page and chip agree</source>
            <translation>Página e chip concordam</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Rosto</translation>
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
            <translation>Este posto</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Scrolls with the arrows.</source>
            <translation>Desliza com as setas.</translation>
        </message>
        <message>
            <source>Keys that do something now</source>
            <translation>Teclas úteis agora</translation>
        </message>
        <message>
            <source>This check is as it should be.</source>
            <translation>Esta verificação está como deve.</translation>
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>compare with the page</source>
            <translation>comparar com a página</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Apelido</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nomes próprios</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Nascimento</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexo</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nacionalidade</translation>
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
            <translation>Válido até</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>take over</source>
            <translation>aceitar</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>responder</translation>
        </message>
        <message>
            <source>next light</source>
            <translation>luz seguinte</translation>
        </message>
        <message>
            <source>this record or today's ledger</source>
            <translation>este registo ou o livro de hoje</translation>
        </message>
        <message>
            <source>back</source>
            <translation>voltar</translation>
        </message>
        <message>
            <source>traveller's language</source>
            <translation>língua do viajante</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>bloquear</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>campo seguinte</translation>
        </message>
        <message>
            <source>sign in</source>
            <translation>entrar</translation>
        </message>
        <message>
            <source>take picture</source>
            <translation>tirar imagem</translation>
        </message>
        <message>
            <source>type the zone</source>
            <translation>escrever a zona</translation>
        </message>
        <message>
            <source>retake</source>
            <translation>repetir imagem</translation>
        </message>
        <message>
            <source>light</source>
            <translation>luz</translation>
        </message>
        <message>
            <source>details</source>
            <translation>detalhes</translation>
        </message>
        <message>
            <source>cancel</source>
            <translation>cancelar</translation>
        </message>
        <message>
            <source>portraits or steps</source>
            <translation>retratos ou passos</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>motivos</translation>
        </message>
        <message>
            <source>compare by eye</source>
            <translation>comparar a olho</translation>
        </message>
        <message>
            <source>head turn</source>
            <translation>virar a cabeça</translation>
        </message>
        <message>
            <source>what leaves</source>
            <translation>o que sai</translation>
        </message>
        <message>
            <source>help</source>
            <translation>ajuda</translation>
        </message>
        <message>
            <source>next traveller</source>
            <translation>viajante seguinte</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>recibo</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
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
            <translation>Câmara</translation>
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
            <translation>Lista de confiança</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Relógio</translation>
        </message>
        <message>
            <source>Face model</source>
            <translation>Modelo facial</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
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
            <translation>antiquado</translation>
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
            <translation>Uma lâmpada à frente do viajante ajuda; uma janela atrás piora. Nenhuma imagem escura fala contra uma pessoa.</translation>
        </message>
        <message>
            <source>Admitting is armed one second after the advice reached the screen, so that no habit of the hand runs ahead of the eye. Referring and stopping are never delayed.</source>
            <translation>Admitir fica disponível um segundo depois de o aviso chegar ao ecrã, para que nenhum hábito da mão se adiante ao olho. Encaminhar e parar nunca são atrasados.</translation>
        </message>
        <message>
            <source>Between the two calibrated thresholds the machine says neither yes nor no, and shows no number. Compare by eye: ears, nose, chin and marks before the whole face.</source>
            <translation>Entre os dois limiares calibrados a máquina não diz sim nem não, e não mostra nenhum número. Compare a olho: orelhas, nariz, queixo e marcas antes do rosto inteiro.</translation>
        </message>
        <message>
            <source>Check digits catch one misread character. Compare the character with the document; F3 opens the zone with what was read, so that only the wrong one is typed again.</source>
            <translation>Os dígitos de controlo apanham um carácter mal lido. Compare-o com o documento; F3 abre a zona como foi lida, para voltar a escrever só o que está errado.</translation>
        </message>
        <message>
            <source>Dark glasses, a hand, a mask or a scarf. Who wears a veil, a bandage or glasses for the eyes need not take them off for the machine: the officer compares by eye (F6), and that is a comparison like any other.</source>
            <translation>Óculos escuros, uma mão, uma máscara ou um cachecol. Quem usa véu, penso ou óculos por causa dos olhos não precisa de os tirar por causa da máquina: o agente compara a olho (F6), e é uma comparação como qualquer outra.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>Each section is one message: what the window says, what to do next, and what lies behind it. F1 opens the section of the highlighted check.</source>
            <translation>Cada secção é uma mensagem: o que a janela diz, o que fazer a seguir e o que está por trás. F1 abre a secção da verificação realçada.</translation>
        </message>
        <message>
            <source>Every file of the chip has a fingerprint in the signed list. Here a file no longer fits its own. Wear cannot do this; a changed portrait or changed data can. The advice is *refer*, and a person decides.</source>
            <translation>Cada ficheiro do chip tem uma impressão na lista assinada. Aqui um ficheiro já não corresponde à sua. O desgaste não faz isto; um retrato ou dados alterados sim. O aviso é *encaminhar*, e decide uma pessoa.</translation>
        </message>
        <message>
            <source>F7 changes between the lights that a page reader delivers. This one delivers one.</source>
            <translation>F7 muda entre as luzes que um leitor de página fornece. Este fornece uma.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostos</translation>
        </message>
        <message>
            <source>Finger scanners behind a service</source>
            <translation>Leitores de dedos atrás de um serviço</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>Dedos</translation>
        </message>
        <message>
            <source>In a small share of inspections, chosen by chance, the officer judges first and sees the machine's view afterwards. It keeps the eye in practice, and shows whether people follow the machine blindly.</source>
            <translation>Numa pequena parte dos controlos, escolhida ao acaso, o agente julga primeiro e só depois vê o que a máquina vê. Assim o olho mantém a prática, e vê-se se alguém segue a máquina às cegas.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Many documents have no such key at all. Nothing follows from that; the check is left grey.</source>
            <translation>Muitos documentos não têm essa chave. Daí nada se segue; a verificação fica a cinzento.</translation>
        </message>
        <message>
            <source>Names and secrets are kept hashed, and an attempt takes the same time for a known and an unknown name. Three people can help: the colleague who knows the spelling, the technician who renews a secret, the keyboard layout.</source>
            <translation>Os nomes e segredos são guardados como impressões, e uma tentativa demora o mesmo com um nome conhecido ou desconhecido. Três ajudas: o colega que sabe escrever o nome, o técnico que renova um segredo, a disposição do teclado.</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>A seguir:</translation>
        </message>
        <message>
            <source>Old portraits, children, injuries, veils and bad light do this too. It is never red by itself: a person compares first (F6).</source>
            <translation>Retratos antigos, crianças, ferimentos, véus e má luz também causam isto. Nunca é vermelho por si só: primeiro compara uma pessoa (F6).</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Proteção</translation>
        </message>
        <message>
            <source>Records and their way out</source>
            <translation>Os registos e a sua saída</translation>
        </message>
        <message>
            <source>Refusing is a second-line act. It takes two people who sign in separately, and a reason of the closed catalogue. The first line cannot refuse.</source>
            <translation>Recusar é um ato de segunda linha. São precisas duas pessoas que se identificam em separado e um motivo do catálogo fechado. A primeira linha não pode recusar.</translation>
        </message>
        <message>
            <source>Signing in and comparing</source>
            <translation>Início de sessão e comparação</translation>
        </message>
        <message>
            <source>The chip</source>
            <translation>O chip</translation>
        </message>
        <message>
            <source>The chip was asked to prove that it holds the secret key that its issuer put in. It could not. The data may be genuine and still lie on a copied chip.</source>
            <translation>Pediu-se ao chip que provasse ter a chave secreta que o emissor lhe pôs. Não conseguiu. Os dados podem ser autênticos e estar, ainda assim, num chip copiado.</translation>
        </message>
        <message>
            <source>The chip's certificates</source>
            <translation>Os certificados do chip</translation>
        </message>
        <message>
            <source>The chip's data are whole and signed. What is missing is the certificate with which the issuing State vouches for its signers; this station's list does not hold it. That is a gap of the list, never a mark against the document or the traveller: the check is *open*, not *failed*. A newer master list usually closes it (`halfdoor trust import FILE`).</source>
            <translation>Os dados do chip estão completos e assinados. Falta o certificado com que o Estado emissor responde pelos seus signatários; a lista deste posto não o contém. É uma lacuna da lista, nunca uma censura ao documento ou ao viajante: a verificação fica *aberta*, não *falhada*. Uma lista mestra mais recente costuma fechá-la (`halfdoor trust import FILE`).</translation>
        </message>
        <message>
            <source>The course of an inspection</source>
            <translation>O decurso de um controlo</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>A decisão</translation>
        </message>
        <message>
            <source>The first line admits, refers or stops. The second line also admits with a condition, defers, refuses or hands over.</source>
            <translation>A primeira linha admite, encaminha ou para. A segunda linha também admite com condição, adia, recusa ou entrega.</translation>
        </message>
        <message>
            <source>The issuer packed the portrait into one or two kilobytes, or copied a small or blurred picture. It may still match; it never speaks against a person.</source>
            <translation>O emissor comprimiu o retrato em um ou dois kilobytes, ou copiou uma imagem pequena ou desfocada. Ainda pode coincidir; nunca fala contra uma pessoa.</translation>
        </message>
        <message>
            <source>The model pack that came with the program may help but not count in production: its licence or its measured error rates do not carry a decision. In the training world it counts.</source>
            <translation>O modelo que vem com o programa pode ajudar, mas não conta em produção: a sua licença ou as suas taxas de erro medidas não sustentam uma decisão. No mundo de treino conta.</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>A política</translation>
        </message>
        <message>
            <source>The printed page</source>
            <translation>A página impressa</translation>
        </message>
        <message>
            <source>The process that held this traveller's data has ended before its time, and took everything with it. Nothing was recorded. A machine short of memory does so.</source>
            <translation>O processo que tinha os dados deste viajante terminou antes do tempo e levou tudo consigo. Nada foi registado. Uma máquina com pouca memória faz isto.</translation>
        </message>
        <message>
            <source>The room is a process of its own that holds everything about one traveller. It ends at the decision or after two minutes; its end is the wipe.</source>
            <translation>A sala é um processo próprio que guarda tudo de um só viajante. Termina com a decisão ou após dois minutos; o seu fim é o apagamento.</translation>
        </message>
        <message>
            <source>The station</source>
            <translation>O posto</translation>
        </message>
        <message>
            <source>The window's process must not be able to open a network connection, and the traveller's room must not be able to open anything. When that wall cannot be put up, the station locks itself.</source>
            <translation>O processo da janela não deve poder abrir uma ligação de rede, e a sala do viajante não deve poder abrir nada. Quando esse muro não pode ser erguido, o posto bloqueia-se.</translation>
        </message>
        <message>
            <source>Three reasons fit into the record. There is no free text, so that no personal remark can leave the machine.</source>
            <translation>No registo cabem três motivos. Não há texto livre, para que nenhuma observação pessoal possa sair da máquina.</translation>
        </message>
        <message>
            <source>Visible digital seals</source>
            <translation>Selos digitais visíveis</translation>
        </message>
        <message>
            <source>What the State answers</source>
            <translation>O que o Estado responde</translation>
        </message>
        <message>
            <source>What was read so far is kept for half a minute. The reading resumes at the same byte.</source>
            <translation>O que foi lido é guardado meio minuto. A leitura recomeça no mesmo byte.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A decision carries at most three reasons.</source>
            <translation>Uma decisão leva no máximo três motivos.</translation>
        </message>
        <message>
            <source>A face model pack of this station is not used; another one compares.</source>
            <translation>Um pacote de modelos faciais deste posto não é usado; outro compara.</translation>
        </message>
        <message>
            <source>A face or a finger is amber until a person has compared: lower the effect.</source>
            <translation>Um rosto ou um dedo fica em âmbar até uma pessoa comparar: baixe o efeito.</translation>
        </message>
        <message>
            <source>A file of the chip begins like another kind of file.</source>
            <translation>Um ficheiro do chip começa como um ficheiro de outro tipo.</translation>
        </message>
        <message>
            <source>A file of the chip does not have the shape that the standard asks.</source>
            <translation>Um ficheiro do chip não tem a forma que a norma pede.</translation>
        </message>
        <message>
            <source>A key file holds no P-256 key.</source>
            <translation>Um ficheiro de chave não contém uma chave P-256.</translation>
        </message>
        <message>
            <source>A key file of this station cannot be read.</source>
            <translation>Um ficheiro de chave deste posto não se pode ler.</translation>
        </message>
        <message>
            <source>A link certificate needs its older root first; other certificates do not belong here.</source>
            <translation>Um certificado de ligação precisa antes da sua raiz anterior; outros certificados não cabem aqui.</translation>
        </message>
        <message>
            <source>A model of the pack cannot be read: {detail}.</source>
            <translation>Um modelo do pacote não se pode ler: {detail}.</translation>
        </message>
        <message>
            <source>A notice asks that this document goes to the second line.</source>
            <translation>Um aviso pede que este documento vá à segunda linha.</translation>
        </message>
        <message>
            <source>A number is missing in this station's series of records.</source>
            <translation>Falta um número na série de registos deste posto.</translation>
        </message>
        <message>
            <source>A part of the zone lies outside the picture.</source>
            <translation>Uma parte da zona fica fora da imagem.</translation>
        </message>
        <message>
            <source>A passenger list of today expects this document here.</source>
            <translation>Uma lista de passageiros de hoje espera este documento aqui.</translation>
        </message>
        <message>
            <source>A portrait can be a mix of two faces, which no comparison shows.</source>
            <translation>Um retrato pode misturar dois rostos, o que nenhuma comparação mostra.</translation>
        </message>
        <message>
            <source>A refusal needs a second person with their own sign-in, and at least one reason.</source>
            <translation>Recusar exige uma segunda pessoa com o seu próprio acesso e ao menos um motivo.</translation>
        </message>
        <message>
            <source>A setting has a value that it cannot have.</source>
            <translation>Um ajuste tem um valor que não pode ter.</translation>
        </message>
        <message>
            <source>A value in courier.toml is out of its range ({detail}).</source>
            <translation>Um valor de courier.toml está fora dos limites ({detail}).</translation>
        </message>
        <message>
            <source>A waiting record's sealed bytes changed on the disk.</source>
            <translation>Os bytes selados de um registo em espera mudaram no disco.</translation>
        </message>
        <message>
            <source>Add est = "https://...", or use 'halfdoor courier --request FILE'.</source>
            <translation>Acrescente est = "https://..." ou use «halfdoor courier --request FILE».</translation>
        </message>
        <message>
            <source>Add it to [required].</source>
            <translation>Acrescente-o a [required].</translation>
        </message>
        <message>
            <source>An entry of the ledger changed on the disk.</source>
            <translation>Uma entrada do livro mudou no disco.</translation>
        </message>
        <message>
            <source>Another number of fingers lies on the glass than was asked for ({detail}).</source>
            <translation>Há no vidro outro número de dedos que o pedido ({detail}).</translation>
        </message>
        <message>
            <source>Another program holds this station's file.</source>
            <translation>Outro programa tem o ficheiro deste posto.</translation>
        </message>
        <message>
            <source>Another program is using {device}.</source>
            <translation>Outro programa está a usar {device}.</translation>
        </message>
        <message>
            <source>Ask again with F5, or go on without the finger and note a reason.</source>
            <translation>Peça de novo com F5, ou continue sem o dedo e anote um motivo.</translation>
        </message>
        <message>
            <source>Ask again: 'halfdoor courier --request FILE'.</source>
            <translation>Peça de novo: 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a new one: 'halfdoor courier --request FILE'.</source>
            <translation>Peça um novo: 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a newer version of the program.</source>
            <translation>Peça uma versão mais nova do programa.</translation>
        </message>
        <message>
            <source>Ask for another document with a portrait, or refer, F9.</source>
            <translation>Peça outro documento com retrato, ou encaminhe, F9.</translation>
        </message>
        <message>
            <source>Ask for the document that it belongs to.</source>
            <translation>Peça o documento a que ele pertence.</translation>
        </message>
        <message>
            <source>Ask its maker for a new one.</source>
            <translation>Peça um novo a quem o fez.</translation>
        </message>
        <message>
            <source>Ask the State for a correct one.</source>
            <translation>Peça um correto ao Estado.</translation>
        </message>
        <message>
            <source>Ask the State for its present key; keep the old one there until the queue is empty.</source>
            <translation>Peça ao Estado a sua chave atual; mantenha lá a antiga até a fila estar vazia.</translation>
        </message>
        <message>
            <source>Ask the State for its present receipt key.</source>
            <translation>Peça ao Estado a sua chave de recibo atual.</translation>
        </message>
        <message>
            <source>Ask the State's operator to register the station; the records wait.</source>
            <translation>Peça ao operador do Estado que registe a estação; os registos esperam.</translation>
        </message>
        <message>
            <source>Ask the State's operator; the records wait.</source>
            <translation>Pergunte ao operador do Estado; os registos esperam.</translation>
        </message>
        <message>
            <source>Ask the authority whether its key has changed.</source>
            <translation>Pergunte à autoridade se a sua chave mudou.</translation>
        </message>
        <message>
            <source>Ask the office that keeps the lists for the key.</source>
            <translation>Peça a chave ao serviço que mantém as listas.</translation>
        </message>
        <message>
            <source>Ask the office that sent it for the list of this station.</source>
            <translation>Peça ao serviço que a enviou a lista deste posto.</translation>
        </message>
        <message>
            <source>Ask the office that sent the file to send it again.</source>
            <translation>Peça ao serviço que enviou o ficheiro que o envie de novo.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again; nothing of it was kept.</source>
            <translation>Peça de novo o ficheiro ao remetente; nada dele foi guardado.</translation>
        </message>
        <message>
            <source>Ask the technician to run 'halfdoor doctor'.</source>
            <translation>Peça ao técnico que execute 'halfdoor doctor'.</translation>
        </message>
        <message>
            <source>Ask the technician to start it: halfdoor doctor shows the command.</source>
            <translation>Peça ao técnico que o inicie: halfdoor doctor mostra o comando.</translation>
        </message>
        <message>
            <source>Ask the technician whose file it is, and whether the disk is full.</source>
            <translation>Pergunte ao técnico de quem é o ficheiro e se o disco está cheio.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor devices gives the reason.</source>
            <translation>Pergunte ao técnico: halfdoor devices dá a razão.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor doctor shows the rule that is missing.</source>
            <translation>Pergunte ao técnico: halfdoor doctor mostra a regra que falta.</translation>
        </message>
        <message>
            <source>Bring it again with 'halfdoor trust import'.</source>
            <translation>Traga-o de novo com 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Bring it from the authority on a medium that you trust.</source>
            <translation>Traga-o da autoridade num suporte de confiança.</translation>
        </message>
        <message>
            <source>Bring one with 'halfdoor trust import FILE'.</source>
            <translation>Traga um com 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>Bring the document closer to the camera.</source>
            <translation>Aproxime o documento da câmara.</translation>
        </message>
        <message>
            <source>Bring the key again from the authority.</source>
            <translation>Traga de novo a chave da autoridade.</translation>
        </message>
        <message>
            <source>Call the technician before the next traveller.</source>
            <translation>Chame o técnico antes do próximo viajante.</translation>
        </message>
        <message>
            <source>Call the technician; the station must be set up again.</source>
            <translation>Chame o técnico; o posto tem de ser montado de novo.</translation>
        </message>
        <message>
            <source>Check its resolution, or cut one finger out.</source>
            <translation>Verifique a resolução, ou recorte um só dedo.</translation>
        </message>
        <message>
            <source>Check that the three files are there and belong together.</source>
            <translation>Verifique que os três ficheiros estão lá e são do mesmo conjunto.</translation>
        </message>
        <message>
            <source>Check that this station's certificate is still valid there. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Verifique que o certificado deste posto ainda vale lá. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Check the network cable, or the url in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Verifique o cabo de rede, ou o url de courier.toml. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Check the network, or the proxy in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Verifique a rede, ou o proxy de courier.toml. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Check the network. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Verifique a rede. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Check the permissions of the station's folder.</source>
            <translation>Verifique as permissões da pasta deste posto.</translation>
        </message>
        <message>
            <source>Check the stick and its space.</source>
            <translation>Verifique a memória USB e o seu espaço.</translation>
        </message>
        <message>
            <source>Check the stick and the name.</source>
            <translation>Verifique a memória USB e o nome.</translation>
        </message>
        <message>
            <source>Check this station's clock, then refer.</source>
            <translation>Verifique o relógio deste posto e depois encaminhe.</translation>
        </message>
        <message>
            <source>Check this station's clock.</source>
            <translation>Verifique o relógio deste posto.</translation>
        </message>
        <message>
            <source>Check which finger was placed, and take it again, F5.</source>
            <translation>Verifique que dedo foi posto e tire-o de novo, F5.</translation>
        </message>
        <message>
            <source>Choose a reason with 1 to 9, then ask a colleague to sign in beside you.</source>
            <translation>Escolha um motivo com 1 a 9 e peça a um colega que entre ao seu lado.</translation>
        </message>
        <message>
            <source>Choose another set of fingers, or note which are missing.</source>
            <translation>Escolha outros dedos, ou anote os que faltam.</translation>
        </message>
        <message>
            <source>Choose dates at which somebody looks at it again.</source>
            <translation>Escolha datas em que alguém volte a olhar.</translation>
        </message>
        <message>
            <source>Choose one of the decisions in the bar below; F9 hands over to second line.</source>
            <translation>Escolha uma das decisões da barra; F9 encaminha à segunda linha.</translation>
        </message>
        <message>
            <source>Close that program, then start again.</source>
            <translation>Feche esse programa e recomece.</translation>
        </message>
        <message>
            <source>Close that program; Halfdoor tries again at once.</source>
            <translation>Feche esse programa; o Halfdoor tenta logo de novo.</translation>
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation>Feche o outro programa e tente de novo.</translation>
        </message>
        <message>
            <source>Compare by eye with F6.</source>
            <translation>Compare a olho com F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6, where the machine is unsure.</source>
            <translation>Compare a olho, F6, onde a máquina hesita.</translation>
        </message>
        <message>
            <source>Compare by eye, F6.</source>
            <translation>Compare a olho, F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; a portrait may be old.</source>
            <translation>Compare a olho, F6; um retrato pode ser antigo.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; then 'halfdoor models install embedded'.</source>
            <translation>Compare a olho, F6; depois 'halfdoor models install embedded'.</translation>
        </message>
        <message>
            <source>Compare it with the page, F3 to correct.</source>
            <translation>Compare-o com a página, F3 para corrigir.</translation>
        </message>
        <message>
            <source>Compare its name and dates with the document yourself.</source>
            <translation>Compare você mesmo o nome e as datas com o documento.</translation>
        </message>
        <message>
            <source>Compare page and chip by eye.</source>
            <translation>Compare página e chip a olho.</translation>
        </message>
        <message>
            <source>Compare the clock of this station with your own, and tell the technician.</source>
            <translation>Compare o relógio deste posto com o seu e avise o técnico.</translation>
        </message>
        <message>
            <source>Compare the clock; then get a certificate with 'halfdoor courier --enrol' or '--request'. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compare o relógio; depois obtenha um certificado com 'halfdoor courier --enrol' ou '--request'. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Compare the document by eye, and refer if in doubt.</source>
            <translation>Compare o documento a olho e encaminhe em caso de dúvida.</translation>
        </message>
        <message>
            <source>Compare the document by eye; the technician can import a newer list.</source>
            <translation>Compare o documento a olho; o técnico pode importar uma lista mais nova.</translation>
        </message>
        <message>
            <source>Compare the face instead.</source>
            <translation>Compare antes o rosto.</translation>
        </message>
        <message>
            <source>Compare the face instead; tell the technician.</source>
            <translation>Compare antes o rosto; avise o técnico.</translation>
        </message>
        <message>
            <source>Compare the face instead; the traveller can ask the card's issuer for a new one.</source>
            <translation>Compare antes o rosto; o viajante pode pedir um cartão novo a quem o emitiu.</translation>
        </message>
        <message>
            <source>Compare the traveller with the document by eye, F6.</source>
            <translation>Compare o viajante com o documento a olho, F6.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct, or F4 for the card access number.</source>
            <translation>Compare a zona com o documento, F3 para corrigir, ou F4 para o número de acesso.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct; refer if the page really differs.</source>
            <translation>Compare a zona com o documento, F3 para corrigir; encaminhe se a página difere mesmo.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6.</source>
            <translation>Compare-os a olho, F6.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6; feel the page.</source>
            <translation>Compare-os a olho, F6; toque na página.</translation>
        </message>
        <message>
            <source>Compare these letters with the page, F3 to correct.</source>
            <translation>Compare estas letras com a página, F3 para corrigir.</translation>
        </message>
        <message>
            <source>Compare this station's clock first; then tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Compare primeiro o relógio deste posto; depois avise o operador do Estado. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Compare what it says with what is printed.</source>
            <translation>Compare o que ele diz com o que está impresso.</translation>
        </message>
        <message>
            <source>Compare with the document, F3 to correct.</source>
            <translation>Compare com o documento, F3 para corrigir.</translation>
        </message>
        <message>
            <source>Compare with the page by eye, F6.</source>
            <translation>Compare com a página a olho, F6.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}), which may only assist.</source>
            <translation>Comparado com o pacote de modelos {pack} (licença {licence}), que apenas auxilia.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}).</source>
            <translation>Comparado com o pacote de modelos {pack} (licença {licence}).</translation>
        </message>
        <message>
            <source>Continues by itself.</source>
            <translation>Continua sozinho.</translation>
        </message>
        <message>
            <source>Copy or take it again.</source>
            <translation>Copie-a ou tire-a de novo.</translation>
        </message>
        <message>
            <source>Correct it as docs/topology.md shows.</source>
            <translation>Corrija-o como docs/topology.md mostra.</translation>
        </message>
        <message>
            <source>Correct the url, or tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Corrija o url, ou avise o técnico. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Correct the url.</source>
            <translation>Corrija o url.</translation>
        </message>
        <message>
            <source>Correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Corrija o url. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Decide by the document, or ask the second line to check it again.</source>
            <translation>Decida pelo documento, ou peça à segunda linha que o veja de novo.</translation>
        </message>
        <message>
            <source>Decide by the document; the technician can bring a new list with 'halfdoor trust import'.</source>
            <translation>Decida pelo documento; o técnico pode trazer uma lista nova com 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Decide by what you see, and ask for the new policy file.</source>
            <translation>Decida pelo que vê e peça a nova política.</translation>
        </message>
        <message>
            <source>Decide by what you see; the technician can bring new ones with 'halfdoor trust import'.</source>
            <translation>Decida pelo que vê; o técnico pode trazer novos com 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Fingerprints on the chip cannot be read here: they need a right that this station lacks.</source>
            <translation>As impressões do chip não se leem aqui: pedem um direito que este posto não tem.</translation>
        </message>
        <message>
            <source>Follow your instruction for known defects.</source>
            <translation>Siga a sua instrução para defeitos conhecidos.</translation>
        </message>
        <message>
            <source>Give a JPEG, PNG, BMP or TIFF, or the bar code's bytes.</source>
            <translation>Forneça um ficheiro JPEG, PNG, BMP ou TIFF, ou os bytes do código de barras.</translation>
        </message>
        <message>
            <source>Give more light.</source>
            <translation>Dê mais luz.</translation>
        </message>
        <message>
            <source>Go on as usual until they come.</source>
            <translation>Continue como de costume até que chegue.</translation>
        </message>
        <message>
            <source>Go on with the next one.</source>
            <translation>Siga com o próximo.</translation>
        </message>
        <message>
            <source>Go on with the printed page alone.</source>
            <translation>Siga só com a página impressa.</translation>
        </message>
        <message>
            <source>Go on without the finger and note a reason; compare the face instead.</source>
            <translation>Siga sem o dedo e anote um motivo; compare antes o rosto.</translation>
        </message>
        <message>
            <source>Have the second line look at the document that carries it.</source>
            <translation>Peça à segunda linha que examine o documento que o traz.</translation>
        </message>
        <message>
            <source>Hold the document still.</source>
            <translation>Mantenha o documento parado.</translation>
        </message>
        <message>
            <source>How the chip was opened is not recorded with these files.</source>
            <translation>Como o chip foi aberto não está anotado com estes ficheiros.</translation>
        </message>
        <message>
            <source>Import it with 'halfdoor trust import FILE', or compare the document by eye.</source>
            <translation>Importe-o com 'halfdoor trust import FILE', ou compare o documento a olho.</translation>
        </message>
        <message>
            <source>Import that root certificate or a master list that holds it, first.</source>
            <translation>Importe antes esse certificado raiz, ou uma lista mestra que o tenha.</translation>
        </message>
        <message>
            <source>Import the country's list with 'halfdoor trust import FILE'.</source>
            <translation>Importe a lista do país com 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>In the training world every document is a specimen.</source>
            <translation>No mundo de treino todo o documento é um espécime.</translation>
        </message>
        <message>
            <source>In this inspection your own view of the faces comes first.</source>
            <translation>Nesta verificação, o seu próprio olhar aos rostos vem primeiro.</translation>
        </message>
        <message>
            <source>Install it again from its source.</source>
            <translation>Instale-o de novo da sua origem.</translation>
        </message>
        <message>
            <source>Install it again: halfdoor models install FILE.</source>
            <translation>Instale-o de novo: halfdoor models install FILE.</translation>
        </message>
        <message>
            <source>Install it with packaging/windows/install-courier.ps1; elsewhere leave --service out.</source>
            <translation>Instale-o com packaging/windows/install-courier.ps1; noutros sistemas omita --service.</translation>
        </message>
        <message>
            <source>Install it: pip install 'halfdoor[nats]'.</source>
            <translation>Instale-o: pip install 'halfdoor[nats]'.</translation>
        </message>
        <message>
            <source>Install one: halfdoor models install embedded.</source>
            <translation>Instale um: halfdoor models install embedded.</translation>
        </message>
        <message>
            <source>Install the pack again from its source.</source>
            <translation>Instale de novo o pacote da sua origem.</translation>
        </message>
        <message>
            <source>It is started again: wait a moment.</source>
            <translation>Está a reiniciar: espere um momento.</translation>
        </message>
        <message>
            <source>Keep it in mind when comparing by eye.</source>
            <translation>Tenha-o presente ao comparar a olho.</translation>
        </message>
        <message>
            <source>Known limits: it takes strangers of some groups of people for one person far more often; not tried on children or on aged portraits.</source>
            <translation>Limites conhecidos: confunde com muito mais frequência desconhecidos de alguns grupos de pessoas; não testado com crianças nem com retratos antigos.</translation>
        </message>
        <message>
            <source>Known limits: not tried on children, on portraits years old or on real chips; its rates for single groups of people are rough.</source>
            <translation>Limites conhecidos: não testado com crianças, com retratos de há anos nem com chips reais; as suas taxas por grupo de pessoas são aproximadas.</translation>
        </message>
        <message>
            <source>Lay it flat and press F5, or type the zone with F3.</source>
            <translation>Ponha-o plano e prima F5, ou escreva a zona com F3.</translation>
        </message>
        <message>
            <source>Lay only the travel document on the reader.</source>
            <translation>Ponha só o documento de viagem no leitor.</translation>
        </message>
        <message>
            <source>Lay the document down once more and let it rest.</source>
            <translation>Ponha o documento mais uma vez e deixe-o.</translation>
        </message>
        <message>
            <source>Lay the document on the page reader, or look at it by hand.</source>
            <translation>Ponha o documento no leitor de página, ou examine-o à mão.</translation>
        </message>
        <message>
            <source>Lay the document on the reader and keep it still.</source>
            <translation>Ponha o documento no leitor e não o mexa.</translation>
        </message>
        <message>
            <source>Lay the page down again, or type the zone with F3.</source>
            <translation>Ponha a página de novo, ou escreva a zona com F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the reader, or type the zone with F3.</source>
            <translation>Ponha a página da zona plana no leitor, ou escreva a zona com F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the scanner and press F2, or type the zone with F3.</source>
            <translation>Ponha a página da zona plana no digitalizador e prima F2, ou escreva a zona com F3.</translation>
        </message>
        <message>
            <source>Lift the finger and place it again.</source>
            <translation>Levante o dedo e ponha-o de novo.</translation>
        </message>
        <message>
            <source>Light is mirrored on the zone.</source>
            <translation>A luz reflete-se na zona.</translation>
        </message>
        <message>
            <source>Lock it and call the technician.</source>
            <translation>Bloqueie-o e chame o técnico.</translation>
        </message>
        <message>
            <source>Look at eyes, hairline and iris edges of the portrait for doubled outlines.</source>
            <translation>Procure contornos duplos nos olhos, cabelo e íris do retrato.</translation>
        </message>
        <message>
            <source>Look at the date on the page, and for a stamp that extends it.</source>
            <translation>Veja a data na página, e um carimbo que a prolongue.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself, and tell the technician the code under F8.</source>
            <translation>Veja você o documento e o viajante, e dê ao técnico o código em F8.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself; F8 shows the check.</source>
            <translation>Veja você o documento e o viajante; F8 mostra a verificação.</translation>
        </message>
        <message>
            <source>Look at the finger on the glass.</source>
            <translation>Veja o dedo no vidro.</translation>
        </message>
        <message>
            <source>Look at the person.</source>
            <translation>Veja a pessoa.</translation>
        </message>
        <message>
            <source>Look at the printing under light, and compare the chip with the page.</source>
            <translation>Veja a impressão à luz e compare o chip com a página.</translation>
        </message>
        <message>
            <source>Look at this station's clock, then at the date on the document.</source>
            <translation>Veja o relógio deste posto e depois a data no documento.</translation>
        </message>
        <message>
            <source>Look for it on the page.</source>
            <translation>Procure-o na página.</translation>
        </message>
        <message>
            <source>Look for the visa in the document, if one is needed.</source>
            <translation>Procure o visto no documento, se for preciso.</translation>
        </message>
        <message>
            <source>Look for the visa in the document.</source>
            <translation>Procure o visto no documento.</translation>
        </message>
        <message>
            <source>Look yourself, and tell the technician.</source>
            <translation>Veja por si mesmo e avise o técnico.</translation>
        </message>
        <message>
            <source>MRZ line {line}, check digit of the {field}: read {read}, expected {expected}.</source>
            <translation>Linha {line} da zona, algarismo de controlo ({field}): lido {read}, esperado {expected}.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is no date of the calendar.</source>
            <translation>Linha {line} da zona, {field}: {read} não é uma data do calendário.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is not in the list of codes.</source>
            <translation>Linha {line} da zona, {field}: {read} não está na lista de códigos.</translation>
        </message>
        <message>
            <source>Mend this line and check the file again with 'halfdoor policy check FILE'.</source>
            <translation>Corrija esta linha e verifique de novo com 'halfdoor policy check FILE'.</translation>
        </message>
        <message>
            <source>More than one face is in the picture.</source>
            <translation>Há mais de um rosto na imagem.</translation>
        </message>
        <message>
            <source>Move the document on the reader; some documents have no chip: look at the page closely.</source>
            <translation>Mexa o documento no leitor; alguns não têm chip: veja bem a página.</translation>
        </message>
        <message>
            <source>Move the document until all of the zone is in the picture.</source>
            <translation>Mova o documento até que toda a zona esteja na imagem.</translation>
        </message>
        <message>
            <source>Name and secret do not fit together.</source>
            <translation>Nome e segredo não condizem.</translation>
        </message>
        <message>
            <source>No authority that this station believes vouches for the scanner.</source>
            <translation>Nenhuma autoridade que este posto reconheça responde pelo leitor.</translation>
        </message>
        <message>
            <source>No chip answers from this document.</source>
            <translation>Nenhum chip responde neste documento.</translation>
        </message>
        <message>
            <source>No data group was read.</source>
            <translation>Nenhum grupo de dados foi lido.</translation>
        </message>
        <message>
            <source>No face is in the picture yet.</source>
            <translation>Ainda não há rosto na imagem.</translation>
        </message>
        <message>
            <source>No face was found in the picture.</source>
            <translation>Não se encontrou rosto na imagem.</translation>
        </message>
        <message>
            <source>No finger came in time.</source>
            <translation>Nenhum dedo chegou a tempo.</translation>
        </message>
        <message>
            <source>No finger was placed in time.</source>
            <translation>Nenhum dedo foi colocado a tempo.</translation>
        </message>
        <message>
            <source>No machine readable zone was found on the document.</source>
            <translation>Não se encontrou zona legível no documento.</translation>
        </message>
        <message>
            <source>No model pack can be used here.</source>
            <translation>Nenhum pacote de modelos pode ser usado aqui.</translation>
        </message>
        <message>
            <source>No model pack is installed.</source>
            <translation>Não há pacote de modelos instalado.</translation>
        </message>
        <message>
            <source>No passenger list at this station names this document; nothing follows from that.</source>
            <translation>Nenhuma lista de passageiros deste posto nomeia este documento; isso nada diz.</translation>
        </message>
        <message>
            <source>No picture of the page is here.</source>
            <translation>Não há nenhuma imagem da página.</translation>
        </message>
        <message>
            <source>No picture was good enough for a comparison.</source>
            <translation>Nenhuma imagem bastou para comparar.</translation>
        </message>
        <message>
            <source>No portrait was found on the page.</source>
            <translation>Não se encontrou retrato na página.</translation>
        </message>
        <message>
            <source>No print is in the picture.</source>
            <translation>Não há impressão na imagem.</translation>
        </message>
        <message>
            <source>No printed zone was read to compare with the chip.</source>
            <translation>Não se leu zona impressa para comparar com o chip.</translation>
        </message>
        <message>
            <source>No scanner is plugged in at '{device}'.</source>
            <translation>Não há leitor ligado em '{device}'.</translation>
        </message>
        <message>
            <source>No seal was found in the picture.</source>
            <translation>Nenhum selo foi encontrado na imagem.</translation>
        </message>
        <message>
            <source>No service manager of Windows started this program ({detail}).</source>
            <translation>Nenhum gestor de serviços do Windows iniciou este programa ({detail}).</translation>
        </message>
        <message>
            <source>No silent bell answers at this station.</source>
            <translation>Nenhuma campainha silenciosa responde neste posto.</translation>
        </message>
        <message>
            <source>Nothing answers on {device}.</source>
            <translation>Nada responde em {device}.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Nada há a fazer.</translation>
        </message>
        <message>
            <source>Nothing to do if they are on their way; else 'halfdoor outbox resend', then 'explain'.</source>
            <translation>Nada a fazer se estão a caminho; senão, 'halfdoor outbox resend' e depois 'explain'.</translation>
        </message>
        <message>
            <source>Nothing to do: asked again by itself.</source>
            <translation>Nada a fazer: é pedido de novo automaticamente.</translation>
        </message>
        <message>
            <source>Nothing to do: tried again by itself.</source>
            <translation>Nada a fazer: tenta-se de novo sozinho.</translation>
        </message>
        <message>
            <source>Nothing was changed. Fetch the file again from its publisher.</source>
            <translation>Nada mudou. Traga de novo o ficheiro do editor.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import a newer list.</source>
            <translation>Nada mudou. Importe uma lista mais nova.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import the new root certificate from a medium that you trust, first.</source>
            <translation>Nada mudou. Importe antes o novo certificado raiz de um suporte de confiança.</translation>
        </message>
        <message>
            <source>Nothing was sent to it. Tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Nada lhe foi enviado. Avise o técnico. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>One person at a time, please.</source>
            <translation>Uma pessoa de cada vez, por favor.</translation>
        </message>
        <message>
            <source>One person at a time; take it again, F5.</source>
            <translation>Uma pessoa de cada vez; tire de novo, F5.</translation>
        </message>
        <message>
            <source>Part of the face is darker.</source>
            <translation>Uma parte do rosto está mais escura.</translation>
        </message>
        <message>
            <source>Only a part of the finger is on the glass.</source>
            <translation>Só uma parte do dedo está no vidro.</translation>
        </message>
        <message>
            <source>Part of the face cannot be seen.</source>
            <translation>Parte do rosto não se vê.</translation>
        </message>
        <message>
            <source>Please centre the fingertip.</source>
            <translation>Centre a ponta do dedo, por favor.</translation>
        </message>
        <message>
            <source>Please come a little closer.</source>
            <translation>Aproxime-se um pouco, por favor.</translation>
        </message>
        <message>
            <source>Please face the light.</source>
            <translation>Vire-se para a luz, por favor.</translation>
        </message>
        <message>
            <source>Please hold still for a moment.</source>
            <translation>Fique quieto um momento, por favor.</translation>
        </message>
        <message>
            <source>Please hold your head upright.</source>
            <translation>Mantenha a cabeça direita, por favor.</translation>
        </message>
        <message>
            <source>Please keep your finger still.</source>
            <translation>Não mexa o dedo, por favor.</translation>
        </message>
        <message>
            <source>Please lay all fingers flat, a little apart; or note which are missing.</source>
            <translation>Ponha todos os dedos planos, um pouco afastados, por favor; ou anote os que faltam.</translation>
        </message>
        <message>
            <source>Please lay the whole fingertip flat.</source>
            <translation>Ponha toda a ponta do dedo plana, por favor.</translation>
        </message>
        <message>
            <source>Please lift your finger.</source>
            <translation>Levante o dedo, por favor.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>Olhe para a câmara, por favor.</translation>
        </message>
        <message>
            <source>Please look straight at the camera.</source>
            <translation>Olhe de frente para a câmara, por favor.</translation>
        </message>
        <message>
            <source>Please move to the middle.</source>
            <translation>Fique no meio, por favor.</translation>
        </message>
        <message>
            <source>Please place the next finger: {finger}.</source>
            <translation>Ponha o dedo seguinte, por favor: {finger}.</translation>
        </message>
        <message>
            <source>Please place the {finger} on the glass.</source>
            <translation>Coloque sobre o vidro: {finger}.</translation>
        </message>
        <message>
            <source>Please place your finger on the glass.</source>
            <translation>Ponha o dedo no vidro, por favor.</translation>
        </message>
        <message>
            <source>Please point the finger straight.</source>
            <translation>Ponha o dedo direito, por favor.</translation>
        </message>
        <message>
            <source>Please press a little less.</source>
            <translation>Aperte um pouco menos, por favor.</translation>
        </message>
        <message>
            <source>Please press a little more.</source>
            <translation>Aperte um pouco mais, por favor.</translation>
        </message>
        <message>
            <source>Plug it in: continues by itself.</source>
            <translation>Ligue-a: continua sozinha.</translation>
        </message>
        <message>
            <source>Plug it in: reading continues by itself.</source>
            <translation>Ligue-o: a leitura continua sozinha.</translation>
        </message>
        <message>
            <source>Plug it in: the work continues by itself.</source>
            <translation>Ligue-o: o trabalho continua sozinho.</translation>
        </message>
        <message>
            <source>Plug it in; 'halfdoor devices' lists them all.</source>
            <translation>Ligue-o; 'halfdoor devices' mostra-os todos.</translation>
        </message>
        <message>
            <source>Plug it in; the work continues by itself.</source>
            <translation>Ligue-o; o trabalho continua sozinho.</translation>
        </message>
        <message>
            <source>Press F3 to type it.</source>
            <translation>Prima F3 para a escrever.</translation>
        </message>
        <message>
            <source>Press F6 and compare; then decide.</source>
            <translation>Prima F6 e compare; depois decida.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document.</source>
            <translation>Espaço recomeça com o documento.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document; if it happens twice, tell the technician.</source>
            <translation>Prima Espaço para recomeçar com o documento; se acontecer duas vezes, avise o técnico.</translation>
        </message>
        <message>
            <source>Press Space to begin again; if it happens twice, tell the technician.</source>
            <translation>Espaço recomeça; se acontecer duas vezes, avise o técnico.</translation>
        </message>
        <message>
            <source>Print the receipt from the window.</source>
            <translation>Imprima o recibo a partir da janela.</translation>
        </message>
        <message>
            <source>Put it back: reading resumes.</source>
            <translation>Ponha-o de volta: a leitura continua.</translation>
        </message>
        <message>
            <source>Put it there, or use 'halfdoor courier --request FILE'.</source>
            <translation>Coloque-o lá ou use «halfdoor courier --request FILE».</translation>
        </message>
        <message>
            <source>Put the station's keys in place again.</source>
            <translation>Ponha de novo no lugar as chaves do posto.</translation>
        </message>
        <message>
            <source>Raise the effect of that outcome.</source>
            <translation>Suba o efeito desse resultado.</translation>
        </message>
        <message>
            <source>Read it; then F10 admits.</source>
            <translation>Leia-o; depois F10 admite.</translation>
        </message>
        <message>
            <source>Read the chip itself to know.</source>
            <translation>Leia o próprio chip para saber.</translation>
        </message>
        <message>
            <source>Read the printed zone, or press F3 to type it.</source>
            <translation>Leia a zona impressa, ou prima F3 para a escrever.</translation>
        </message>
        <message>
            <source>Read what is printed, and compare it with the document yourself.</source>
            <translation>Leia o que está impresso e compare você mesmo com o documento.</translation>
        </message>
        <message>
            <source>Reading ended before all files were there; missing: {files}.</source>
            <translation>A leitura acabou antes de todos os ficheiros; faltam: {files}.</translation>
        </message>
        <message>
            <source>Reading stopped at {percent} %: the document moved.</source>
            <translation>A leitura parou a {percent} %: o documento mexeu-se.</translation>
        </message>
        <message>
            <source>Reading stopped: the document moved.</source>
            <translation>A leitura parou: o documento mexeu-se.</translation>
        </message>
        <message>
            <source>Refer to second line, F9.</source>
            <translation>Encaminhe à segunda linha, F9.</translation>
        </message>
        <message>
            <source>Refer to second line, and keep the document with the traveller.</source>
            <translation>Encaminhe à segunda linha e deixe o documento ao viajante.</translation>
        </message>
        <message>
            <source>Refer with F9 as for any other question, and tell your colleague in person.</source>
            <translation>Encaminhe com F9 como por qualquer outra questão, e avise o colega pessoalmente.</translation>
        </message>
        <message>
            <source>Refer, and have the second line confirm it with the office that keeps the list; ask first whether the person may need protection.</source>
            <translation>Encaminhe, e que a segunda linha o confirme com o serviço da lista; pergunte antes se a pessoa pode precisar de proteção.</translation>
        </message>
        <message>
            <source>Refer; what the notice says is shown there and not here.</source>
            <translation>Encaminhe; o que o aviso diz vê-se lá e não aqui.</translation>
        </message>
        <message>
            <source>Remove the file and import the lists again.</source>
            <translation>Tire o ficheiro e importe de novo as listas.</translation>
        </message>
        <message>
            <source>Replace the disk; the sent record is whole.</source>
            <translation>Troque o disco; o registo enviado está inteiro.</translation>
        </message>
        <message>
            <source>Restart the scanner's service, then start the capture again.</source>
            <translation>Reinicie o serviço do leitor e recomece a captura.</translation>
        </message>
        <message>
            <source>Run 'halfdoor outbox repair'.</source>
            <translation>Execute 'halfdoor outbox repair'.</translation>
        </message>
        <message>
            <source>See the check of the security object.</source>
            <translation>Veja a verificação do objeto de segurança.</translation>
        </message>
        <message>
            <source>Set a smaller batch in courier.toml.</source>
            <translation>Ponha um lote menor em courier.toml.</translation>
        </message>
        <message>
            <source>Set this station's clock.</source>
            <translation>Acerte o relógio deste posto.</translation>
        </message>
        <message>
            <source>Set this station's clock. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Acerte o relógio deste posto. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Shorten it: what is left out has the default effect.</source>
            <translation>Encurte-a: o que falta tem o efeito de base.</translation>
        </message>
        <message>
            <source>Sizes, hashes and receipts remain.</source>
            <translation>Ficam tamanhos, resumos e recibos.</translation>
        </message>
        <message>
            <source>Start once more; if it stays silent, unplug it and plug it in again.</source>
            <translation>Comece mais uma vez; se continuar mudo, desligue-o e ligue-o.</translation>
        </message>
        <message>
            <source>Start the capture again.</source>
            <translation>Recomece a captura.</translation>
        </message>
        <message>
            <source>Start the program as 'halfdoor'.</source>
            <translation>Inicie o programa como 'halfdoor'.</translation>
        </message>
        <message>
            <source>Start the upstream or correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Inicie o servidor ou corrija o url. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Stop using this station; 'halfdoor outbox export' saves what can still be read.</source>
            <translation>Deixe de usar este posto; 'halfdoor outbox export' salva o que ainda se lê.</translation>
        </message>
        <message>
            <source>Swipe straight down the sensor again.</source>
            <translation>Deslize de novo a direito para baixo.</translation>
        </message>
        <message>
            <source>Swipe the whole fingertip again.</source>
            <translation>Deslize de novo toda a ponta do dedo.</translation>
        </message>
        <message>
            <source>Take another picture, F5.</source>
            <translation>Tire outra imagem, F5.</translation>
        </message>
        <message>
            <source>Take it again at 600 dots per inch or less.</source>
            <translation>Tire-a de novo a 600 pontos por polegada ou menos.</translation>
        </message>
        <message>
            <source>Take it again, F5; or by eye, F6.</source>
            <translation>Tire-a de novo, F5; ou a olho, F6.</translation>
        </message>
        <message>
            <source>Take it again, as JPEG, PNG, BMP or TIFF.</source>
            <translation>Tire-a de novo, como JPEG, PNG, BMP ou TIFF.</translation>
        </message>
        <message>
            <source>Take it again, straight from above, with the whole bar code in it.</source>
            <translation>Tire-a de novo, bem de cima, com o código de barras inteiro.</translation>
        </message>
        <message>
            <source>Take it or copy it again.</source>
            <translation>Tire-a ou copie-a de novo.</translation>
        </message>
        <message>
            <source>Take it out of [optional_when].</source>
            <translation>Tire-o de [optional_when].</translation>
        </message>
        <message>
            <source>Take it out of use and tell the technician; go on without the finger.</source>
            <translation>Retire-o de serviço e avise o técnico; continue sem o dedo.</translation>
        </message>
        <message>
            <source>Take one away with its number before choosing another.</source>
            <translation>Tire um pelo seu número antes de escolher outro.</translation>
        </message>
        <message>
            <source>Take the file that the CA gave (PEM).</source>
            <translation>Use o ficheiro que a CA deu (PEM).</translation>
        </message>
        <message>
            <source>Take the file that the upstream wrote with --answer.</source>
            <translation>Use o ficheiro que o recetor escreveu com --answer.</translation>
        </message>
        <message>
            <source>Take the finger again, F5, or compare the face.</source>
            <translation>Tire o dedo de novo, F5, ou compare o rosto.</translation>
        </message>
        <message>
            <source>Take the finger again, F5.</source>
            <translation>Tire o dedo de novo, F5.</translation>
        </message>
        <message>
            <source>Take the finger again.</source>
            <translation>Tire o dedo de novo.</translation>
        </message>
        <message>
            <source>Take the fingers one by one.</source>
            <translation>Tire os dedos um a um.</translation>
        </message>
        <message>
            <source>Take the line out; advice rests on checks of the document alone.</source>
            <translation>Tire a linha; o conselho assenta só em verificações do documento.</translation>
        </message>
        <message>
            <source>Take the live picture again, F5.</source>
            <translation>Tire de novo a imagem ao vivo, F5.</translation>
        </message>
        <message>
            <source>Take the rule out: what is in order never counts against a person.</source>
            <translation>Tire a regra: o que está em ordem nunca conta contra uma pessoa.</translation>
        </message>
        <message>
            <source>Tell the State's operator and the technician; the record waits.</source>
            <translation>Avise o operador do Estado e o técnico; o registo espera.</translation>
        </message>
        <message>
            <source>Tell the State's operator if it lasts. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Avise o operador do Estado se durar. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Tell the State's operator.</source>
            <translation>Avise o operador do Estado.</translation>
        </message>
        <message>
            <source>Tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Avise o operador do Estado. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Tell the State's operator. The present certificate holds until its end.</source>
            <translation>Avise o operador do Estado. O certificado atual vale até ao fim.</translation>
        </message>
        <message>
            <source>Tell the auditor.</source>
            <translation>Avise o auditor.</translation>
        </message>
        <message>
            <source>Tell the auditor: an entry was changed or the disk is failing.</source>
            <translation>Avise o auditor: uma entrada mudou ou o disco está a estragar-se.</translation>
        </message>
        <message>
            <source>Tell the auditor: the log of one side was changed. The record waits.</source>
            <translation>Avise o auditor: o diário de um lado mudou. O registo espera.</translation>
        </message>
        <message>
            <source>Tell the auditor; the State sees the same gap.</source>
            <translation>Avise o auditor; o Estado vê a mesma falha.</translation>
        </message>
        <message>
            <source>Tell the auditor; the record waits.</source>
            <translation>Avise o auditor; o registo espera.</translation>
        </message>
        <message>
            <source>Tell the technician the code under F8; go on without the finger.</source>
            <translation>Dê ao técnico o código em F8; siga sem o dedo.</translation>
        </message>
        <message>
            <source>Tell the technician; 'halfdoor doctor' says what to do.</source>
            <translation>Avise o técnico; 'halfdoor doctor' diz o que fazer.</translation>
        </message>
        <message>
            <source>Tell whoever runs the proxy. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Avise quem gere o proxy. Nada se perde: os registos esperam, selados, e tenta-se de novo.</translation>
        </message>
        <message>
            <source>Thank you.</source>
            <translation>Obrigado.</translation>
        </message>
        <message>
            <source>The State cannot open the seal: the bytes changed.</source>
            <translation>O Estado não pode abrir o selo: os bytes mudaram.</translation>
        </message>
        <message>
            <source>The State confirms other bytes than this station sent.</source>
            <translation>O Estado confirma outros bytes que os enviados por este posto.</translation>
        </message>
        <message>
            <source>The State does not know this station's signing key, or knows it no longer.</source>
            <translation>O Estado não conhece, ou já não conhece, a chave de assinatura desta estação.</translation>
        </message>
        <message>
            <source>The State does not understand the delivery.</source>
            <translation>O Estado não entende a entrega.</translation>
        </message>
        <message>
            <source>The State finds that a record's signature does not hold.</source>
            <translation>O Estado verifica que a assinatura de um registo não é a correta.</translation>
        </message>
        <message>
            <source>The State found something else than a sealed record.</source>
            <translation>O Estado encontrou outra coisa que um registo selado.</translation>
        </message>
        <message>
            <source>The State serves other stations now.</source>
            <translation>O Estado serve agora outros postos.</translation>
        </message>
        <message>
            <source>The State's CA answered with something else than a certificate.</source>
            <translation>A AC do Estado respondeu com algo que não é um certificado.</translation>
        </message>
        <message>
            <source>The State's CA does not sign this station's request (HTTP {detail}).</source>
            <translation>A AC do Estado não assina o pedido desta estação (HTTP {detail}).</translation>
        </message>
        <message>
            <source>The State's CA keeps this station's request until a person approves it.</source>
            <translation>A AC do Estado guarda o pedido desta estação até que uma pessoa o aprove.</translation>
        </message>
        <message>
            <source>The State's database does not answer now.</source>
            <translation>A base do Estado não responde agora.</translation>
        </message>
        <message>
            <source>The State's enrolment secret is not in {detail}.</source>
            <translation>O segredo de inscrição do Estado não está em {detail}.</translation>
        </message>
        <message>
            <source>The State's receipt tells another number or log head than this station's.</source>
            <translation>O recibo do Estado diz outro número ou outra cabeça de diário que este posto.</translation>
        </message>
        <message>
            <source>The WSQ picture cannot be read: {detail}.</source>
            <translation>A imagem WSQ não se pode ler: {detail}.</translation>
        </message>
        <message>
            <source>The advice has been on the screen for less than a second.</source>
            <translation>O conselho está no ecrã há menos de um segundo.</translation>
        </message>
        <message>
            <source>The age of the portrait is not known.</source>
            <translation>A idade do retrato não é conhecida.</translation>
        </message>
        <message>
            <source>The answer is signed, but it is no receipt.</source>
            <translation>A resposta está assinada, mas não é um recibo.</translation>
        </message>
        <message>
            <source>The bundle cannot be written to {place} ({detail}).</source>
            <translation>O lote não se pode escrever em {place} ({detail}).</translation>
        </message>
        <message>
            <source>The camera was unplugged at {time}.</source>
            <translation>A câmara foi desligada às {time}.</translation>
        </message>
        <message>
            <source>The certificate does not prove itself ({reason}).</source>
            <translation>O certificado não se prova a si mesmo ({reason}).</translation>
        </message>
        <message>
            <source>The certificate in {place} is not this CA's answer to this station's last request.</source>
            <translation>O certificado em {place} não é a resposta desta CA ao último pedido deste posto.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer ({signer}) is not on this station. Not a fault of the document.</source>
            <translation>O certificado do signatário do selo ({signer}) não está neste posto. Não é falha do documento.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was not issued by the root that it names.</source>
            <translation>O certificado do signatário do selo não foi emitido pela raiz que ele nomeia.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was revoked by its country.</source>
            <translation>O certificado do signatário do selo foi revogado pelo seu país.</translation>
        </message>
        <message>
            <source>The certificate, key or CA file of courier.toml cannot be used.</source>
            <translation>O certificado, a chave ou o ficheiro CA de courier.toml não serve.</translation>
        </message>
        <message>
            <source>The certificates are dated in the future.</source>
            <translation>Os certificados têm data futura.</translation>
        </message>
        <message>
            <source>The certificates of States are {days} days old.</source>
            <translation>Os certificados de Estados têm {days} dias.</translation>
        </message>
        <message>
            <source>The check {check} came to no result.</source>
            <translation>A verificação {check} não chegou a um resultado.</translation>
        </message>
        <message>
            <source>The check {check} found something that does not fit.</source>
            <translation>A verificação {check} encontrou algo que não condiz.</translation>
        </message>
        <message>
            <source>The check {check} has not come in.</source>
            <translation>A verificação {check} não chegou.</translation>
        </message>
        <message>
            <source>The check {check} stopped before its end.</source>
            <translation>A verificação {check} parou antes do fim.</translation>
        </message>
        <message>
            <source>The check {check} was not made.</source>
            <translation>A verificação {check} não foi feita.</translation>
        </message>
        <message>
            <source>The chip announces a file larger than any document needs.</source>
            <translation>O chip anuncia um ficheiro maior do que qualquer documento pede.</translation>
        </message>
        <message>
            <source>The chip answers, and it is not the chip of a travel document.</source>
            <translation>O chip responde, e não é o de um documento de viagem.</translation>
        </message>
        <message>
            <source>The chip could not prove that it is the original one ({method}): it may be a copy.</source>
            <translation>O chip não pôde provar que é o original ({method}): pode ser uma cópia.</translation>
        </message>
        <message>
            <source>The chip did not begin the access that it offers.</source>
            <translation>O chip não começou o acesso que oferece.</translation>
        </message>
        <message>
            <source>The chip did not give the proof that its issuer announces ({method}).</source>
            <translation>O chip não deu a prova que o emissor anuncia ({method}).</translation>
        </message>
        <message>
            <source>The chip did not take the key from the printed zone.</source>
            <translation>O chip não aceitou a chave da zona impressa.</translation>
        </message>
        <message>
            <source>The chip differs from the page only where the page was hard to read: {fields}.</source>
            <translation>O chip só difere da página onde a página foi difícil de ler: {fields}.</translation>
        </message>
        <message>
            <source>The chip does not have or does not give: {files}.</source>
            <translation>O chip não tem ou não dá: {files}.</translation>
        </message>
        <message>
            <source>The chip ended the protected session again and again.</source>
            <translation>O chip acabou a sessão protegida vez após vez.</translation>
        </message>
        <message>
            <source>The chip gave an answer that ends the reading.</source>
            <translation>O chip deu uma resposta que acaba a leitura.</translation>
        </message>
        <message>
            <source>The chip gave its data without asking for a key.</source>
            <translation>O chip deu os dados sem pedir chave.</translation>
        </message>
        <message>
            <source>The chip gave only a part of a file.</source>
            <translation>O chip deu só parte de um ficheiro.</translation>
        </message>
        <message>
            <source>The chip has no list of contents to compare with.</source>
            <translation>O chip não tem lista de conteúdo para comparar.</translation>
        </message>
        <message>
            <source>The chip holds no portrait that can be shown.</source>
            <translation>O chip não tem retrato para mostrar.</translation>
        </message>
        <message>
            <source>The chip's file of fingers holds no finger that can be read.</source>
            <translation>O ficheiro de dedos do chip não contém nenhum dedo legível.</translation>
        </message>
        <message>
            <source>The comparison of the finger stopped.</source>
            <translation>A comparação do dedo parou.</translation>
        </message>
        <message>
            <source>The country's root certificate is not in this station's list ({days} days old).</source>
            <translation>O certificado raiz do país não está na lista deste posto ({days} dias).</translation>
        </message>
        <message>
            <source>The data of a document of {country} were signed under another country's root.</source>
            <translation>Os dados de um documento de {country} foram assinados sob a raiz de outro país.</translation>
        </message>
        <message>
            <source>The delivery is larger than the State takes.</source>
            <translation>A entrega é maior do que o Estado aceita.</translation>
        </message>
        <message>
            <source>The entries of this station's log no longer give its head.</source>
            <translation>As entradas do diário deste posto já não dão a sua cabeça.</translation>
        </message>
        <message>
            <source>The faces could not be compared by the machine ({place}).</source>
            <translation>A máquina não pôde comparar os rostos ({place}).</translation>
        </message>
        <message>
            <source>The file courier.toml names no CA that signs over the network.</source>
            <translation>O ficheiro courier.toml não indica nenhuma AC que assine pela rede.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor a finger record that is read here.</source>
            <translation>O ficheiro não é imagem nem registo de dedo que aqui se leia.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor the content of a seal.</source>
            <translation>O ficheiro não é nem uma imagem nem o conteúdo de um selo.</translation>
        </message>
        <message>
            <source>The file {place} cannot be read ({detail}).</source>
            <translation>O ficheiro {place} não se pode ler ({detail}).</translation>
        </message>
        <message>
            <source>The file {place} holds no certificate.</source>
            <translation>O ficheiro {place} não contém um certificado.</translation>
        </message>
        <message>
            <source>The file {place} is not an answer of an upstream.</source>
            <translation>O ficheiro {place} não é uma resposta de um recetor.</translation>
        </message>
        <message>
            <source>The finger that the traveller carries cannot be read.</source>
            <translation>O dedo que o documento do viajante traz não pode ser lido.</translation>
        </message>
        <message>
            <source>The fingers lie turned or upside down.</source>
            <translation>Os dedos estão rodados ou ao contrário.</translation>
        </message>
        <message>
            <source>The hub at {place} does not take records now ({detail}).</source>
            <translation>O nó em {place} não aceita registos agora ({detail}).</translation>
        </message>
        <message>
            <source>The hub at {place} took the records, and no receipt of the State came back in time.</source>
            <translation>O nó em {place} aceitou os registos, e nenhum recibo do Estado voltou a tempo.</translation>
        </message>
        <message>
            <source>The law asks for a finger (try {attempt} of 3).</source>
            <translation>A lei pede um dedo (tentativa {attempt} de 3).</translation>
        </message>
        <message>
            <source>The list is signed under a root of {country} that the earlier list does not know.</source>
            <translation>A lista está assinada sob uma raiz de {country} que a lista anterior não conhece.</translation>
        </message>
        <message>
            <source>The list is signed with a certificate of {country} that may not sign lists.</source>
            <translation>A lista está assinada com um certificado de {country} que não pode assinar listas.</translation>
        </message>
        <message>
            <source>The pack's licence does not cover its use at a post ({detail}).</source>
            <translation>A licença do pacote não cobre o uso num posto ({detail}).</translation>
        </message>
        <message>
            <source>The passenger list breaks off or counts its own lines wrongly.</source>
            <translation>A lista de passageiros interrompe-se ou conta mal as linhas.</translation>
        </message>
        <message>
            <source>The portrait may be up to {years} years old.</source>
            <translation>O retrato pode ter até {years} anos.</translation>
        </message>
        <message>
            <source>The portrait shows few details.</source>
            <translation>O retrato mostra poucos pormenores.</translation>
        </message>
        <message>
            <source>The protected room for this traveller ended early: everything was wiped.</source>
            <translation>A sala protegida deste viajante terminou antes do tempo: tudo foi apagado.</translation>
        </message>
        <message>
            <source>The proxy does not let this station through ({detail}).</source>
            <translation>O proxy não deixa passar este posto ({detail}).</translation>
        </message>
        <message>
            <source>The proxy {detail} does not answer.</source>
            <translation>O proxy {detail} não responde.</translation>
        </message>
        <message>
            <source>The receipt printer's font has no letters of this language.</source>
            <translation>A letra da impressora de recibos não tem as letras desta língua.</translation>
        </message>
        <message>
            <source>The record is sealed to another key than the State's present one.</source>
            <translation>O registo está selado para outra chave que a atual do Estado.</translation>
        </message>
        <message>
            <source>The scanner answered something that was not asked.</source>
            <translation>O leitor respondeu a algo que não se pediu.</translation>
        </message>
        <message>
            <source>The scanner belongs to another environment than this station.</source>
            <translation>O leitor pertence a outro ambiente que este posto.</translation>
        </message>
        <message>
            <source>The scanner cannot leave out these fingers.</source>
            <translation>O leitor não pode deixar estes dedos de fora.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers at once.</source>
            <translation>O leitor não pode tirar tantos dedos de uma vez.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers.</source>
            <translation>O leitor não pode recolher esse número de dedos.</translation>
        </message>
        <message>
            <source>The scanner does not know a finger by that name.</source>
            <translation>O leitor não conhece nenhum dedo com esse nome.</translation>
        </message>
        <message>
            <source>The scanner is busy with another program.</source>
            <translation>O leitor está ocupado com outro programa.</translation>
        </message>
        <message>
            <source>The scanner is no longer there.</source>
            <translation>O leitor já não está.</translation>
        </message>
        <message>
            <source>The scanner is not ready yet.</source>
            <translation>O leitor ainda não está pronto.</translation>
        </message>
        <message>
            <source>The scanner is not registered with its maker's system.</source>
            <translation>O leitor não está inscrito no sistema do fabricante.</translation>
        </message>
        <message>
            <source>The scanner is set up for another purpose than this capture.</source>
            <translation>O leitor está preparado para outro fim que esta captura.</translation>
        </message>
        <message>
            <source>The scanner is set up for registration, and was asked for an authentication.</source>
            <translation>O leitor está configurado para registo e foi-lhe pedida uma autenticação.</translation>
        </message>
        <message>
            <source>The scanner saw no finger.</source>
            <translation>O leitor não viu nenhum dedo.</translation>
        </message>
        <message>
            <source>The scanner says that somebody has tampered with it.</source>
            <translation>O leitor indica que alguém o adulterou.</translation>
        </message>
        <message>
            <source>The scanner seals its fingers for a key that this station does not hold.</source>
            <translation>O leitor sela os dedos para uma chave que este posto não tem.</translation>
        </message>
        <message>
            <source>The scanner's answer is not signed as it should be, and was thrown away.</source>
            <translation>A resposta do leitor não está assinada como deve, e foi rejeitada.</translation>
        </message>
        <message>
            <source>The scanner's answers do not follow one another, and were thrown away.</source>
            <translation>As respostas do leitor não se seguem, e foram rejeitadas.</translation>
        </message>
        <message>
            <source>The scanner's certificate is out of date.</source>
            <translation>O certificado do leitor expirou.</translation>
        </message>
        <message>
            <source>The scanner's picture cannot be read.</source>
            <translation>A imagem do leitor não se pode ler.</translation>
        </message>
        <message>
            <source>The scanner's service answered in a way that this program does not know.</source>
            <translation>O serviço do leitor respondeu de um modo que este programa não conhece.</translation>
        </message>
        <message>
            <source>The scanner's service could not list its devices.</source>
            <translation>O serviço do leitor não pôde listar os aparelhos.</translation>
        </message>
        <message>
            <source>The scanner's service could not start the live view.</source>
            <translation>O serviço do leitor não pôde iniciar a vista ao vivo.</translation>
        </message>
        <message>
            <source>The scanner's service did not understand the request.</source>
            <translation>O serviço do leitor não entendeu o pedido.</translation>
        </message>
        <message>
            <source>The scanner's service does not answer.</source>
            <translation>O serviço do leitor não responde.</translation>
        </message>
        <message>
            <source>The scanner's service does not take fingers.</source>
            <translation>O serviço do leitor não tira dedos.</translation>
        </message>
        <message>
            <source>The scanner's service has a fault that it does not name.</source>
            <translation>O serviço do leitor tem uma falha que não nomeia.</translation>
        </message>
        <message>
            <source>The scanner's service knows no finger scanners.</source>
            <translation>O serviço do leitor não conhece leitores de dedos.</translation>
        </message>
        <message>
            <source>The scanner's service refused the request's number.</source>
            <translation>O serviço do leitor recusou o número do pedido.</translation>
        </message>
        <message>
            <source>The seal bears the date {signed}, which is still to come.</source>
            <translation>O selo traz a data {signed}, que ainda está por vir.</translation>
        </message>
        <message>
            <source>The seal has no date, and its signer's certificate holds from {from} to {until}.</source>
            <translation>O selo não tem data, e o certificado do seu signatário vale de {from} a {until}.</translation>
        </message>
        <message>
            <source>The seal is correct and names another document than the one that was read.</source>
            <translation>O selo está correto e nomeia outro documento que não o que foi lido.</translation>
        </message>
        <message>
            <source>The seal is correct and names no document number.</source>
            <translation>O selo está correto e não nomeia nenhum número de documento.</translation>
        </message>
        <message>
            <source>The seal is larger than any bar code holds.</source>
            <translation>O selo é maior do que cabe num código de barras.</translation>
        </message>
        <message>
            <source>The seal is not what its signer signed.</source>
            <translation>O selo não é o que o seu signatário assinou.</translation>
        </message>
        <message>
            <source>The seal is of a version that is not read here.</source>
            <translation>O selo é de uma versão que aqui não se lê.</translation>
        </message>
        <message>
            <source>The seal is signed in a way that this version does not know.</source>
            <translation>O selo está assinado de uma forma que esta versão não conhece.</translation>
        </message>
        <message>
            <source>The seal is what its signer signed, and the signer's root is known here.</source>
            <translation>O selo é o que o seu signatário assinou, e a raiz do signatário é conhecida aqui.</translation>
        </message>
        <message>
            <source>The seal names {country} as its issuer; its signer belongs to another country.</source>
            <translation>O selo nomeia {country} como emissor; o seu signatário pertence a outro país.</translation>
        </message>
        <message>
            <source>The seal uses an algorithm that this version does not know.</source>
            <translation>O selo usa um algoritmo que esta versão não conhece.</translation>
        </message>
        <message>
            <source>The seal was signed on {signed}; its signer's certificate holds from {from} to {until}.</source>
            <translation>O selo foi assinado em {signed}; o certificado do seu signatário vale de {from} a {until}.</translation>
        </message>
        <message>
            <source>The seal's content breaks off or is out of shape.</source>
            <translation>O conteúdo do selo interrompe-se ou não tem a forma devida.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; its signer's certificate was made for something else.</source>
            <translation>A assinatura do selo está correta; o certificado do seu signatário foi feito para outra coisa.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; the root certificate of its country ({country}) is not in this station's list. Not a fault of the document.</source>
            <translation>A assinatura do selo está correta; o certificado raiz do seu país ({country}) não está na lista deste posto. Não é falha do documento.</translation>
        </message>
        <message>
            <source>The service named another scanner than the chosen one.</source>
            <translation>O serviço nomeou outro leitor que o escolhido.</translation>
        </message>
        <message>
            <source>The settings could not be written.</source>
            <translation>Não foi possível escrever as definições.</translation>
        </message>
        <message>
            <source>The signed data name the stronger access (PACE); the chip did not offer it.</source>
            <translation>Os dados assinados nomeiam o acesso mais forte (PACE); o chip não o ofereceu.</translation>
        </message>
        <message>
            <source>The site's configuration cannot be read: {detail}.</source>
            <translation>Não é possível ler a configuração do local: {detail}.</translation>
        </message>
        <message>
            <source>The technician imports it with 'halfdoor trust import'.</source>
            <translation>O técnico importa-o com 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>The time for this traveller's data is over: everything was wiped.</source>
            <translation>O tempo dos dados deste viajante acabou: tudo foi apagado.</translation>
        </message>
        <message>
            <source>The url in courier.toml must begin with https:// (or nats:// for a hub) and name a host.</source>
            <translation>O url de courier.toml deve começar por https:// (ou nats:// para um nó) e nomear uma máquina.</translation>
        </message>
        <message>
            <source>The zone cannot be read in either light.</source>
            <translation>A zona não se lê em nenhuma das duas luzes.</translation>
        </message>
        <message>
            <source>The zone is not seen in infrared light, as it should be.</source>
            <translation>A zona não se vê à luz infravermelha, como deveria.</translation>
        </message>
        <message>
            <source>The {device} works again.</source>
            <translation>{device}: funciona de novo.</translation>
        </message>
        <message>
            <source>This page reader delivers one light only.</source>
            <translation>Este leitor de página só fornece uma luz.</translation>
        </message>
        <message>
            <source>This station delivers through a NATS hub, and the NATS client is not installed.</source>
            <translation>Este posto envia por um nó NATS, e o cliente NATS não está instalado.</translation>
        </message>
        <message>
            <source>This station has no camera.</source>
            <translation>Este posto não tem câmara.</translation>
        </message>
        <message>
            <source>This station has no chip reader.</source>
            <translation>Este posto não tem leitor de chip.</translation>
        </message>
        <message>
            <source>This station has no document reader.</source>
            <translation>Este posto não tem leitor de documentos.</translation>
        </message>
        <message>
            <source>This station has no fingerprint scanner.</source>
            <translation>Este posto não tem leitor de impressões digitais.</translation>
        </message>
        <message>
            <source>This station has no signed purpose register, so no record can leave.</source>
            <translation>Este posto não tem registo assinado de finalidades; nenhum registo pode sair.</translation>
        </message>
        <message>
            <source>This station's certificate ended on {detail} by its clock.</source>
            <translation>O certificado deste posto acabou em {detail} segundo o seu relógio.</translation>
        </message>
        <message>
            <source>This station's certificate ends in {detail} days.</source>
            <translation>O certificado deste posto acaba em {detail} dias.</translation>
        </message>
        <message>
            <source>This station's clock stands at least {detail} behind: its certificate has not begun.</source>
            <translation>O relógio deste posto está pelo menos {detail} atrasado: o seu certificado não começou.</translation>
        </message>
        <message>
            <source>Update both sides.</source>
            <translation>Atualize ambos os lados.</translation>
        </message>
        <message>
            <source>Update this station or the upstream.</source>
            <translation>Atualize este posto ou o recetor.</translation>
        </message>
        <message>
            <source>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM or WSQ, or a record of ISO/IEC 19794 or 39794.</source>
            <translation>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM ou WSQ, ou um registo ISO/IEC 19794 ou 39794.</translation>
        </message>
        <message>
            <source>Use another pack, or add the maker's licence for operation to the pack's folder.</source>
            <translation>Use outro pacote, ou acrescente à pasta a licença de uso do autor.</translation>
        </message>
        <message>
            <source>{place} is another file, and stays as it is.</source>
            <translation>{place} é outro ficheiro e fica como está.</translation>
        </message>
        <message>
            <source>The chip offers the stronger access (PACE) and was opened with the older one (BAC).</source>
            <translation>O chip oferece o acesso mais forte (PACE) e foi aberto com o antigo (BAC).</translation>
        </message>
        <message>
            <source>'halfdoor devices' lists what is plugged in.</source>
            <translation>'halfdoor devices' mostra o que está ligado.</translation>
        </message>
        <message>
            <source>'halfdoor outbox repair' seals it again while the day's key stands.</source>
            <translation>'halfdoor outbox repair' sela-o de novo enquanto houver a chave do dia.</translation>
        </message>
        <message>
            <source>'halfdoor outbox resend' offers them again; else 'explain --because other-upstream'.</source>
            <translation>'halfdoor outbox resend' volta a oferecê-los; senão, 'explain --because other-upstream'.</translation>
        </message>
        <message>
            <source>'{device}' is not a fingerprint scanner.</source>
            <translation>'{device}' não é um leitor de impressões.</translation>
        </message>
        <message>
            <source>A capture is under way already.</source>
            <translation>Já há uma captura em curso.</translation>
        </message>
        <message>
            <source>A character without a check digit was hard to read (MRZ line {line}, column {column}).</source>
            <translation>Um carácter sem dígito de controlo foi difícil de ler (linha {line} da MRZ, coluna {column}).</translation>
        </message>
        <message>
            <source>A colleague has been called, silently.</source>
            <translation>Um colega foi chamado, em silêncio.</translation>
        </message>
        <message>
            <source>A turn of the head is asked for.</source>
            <translation>Pede-se que vire a cabeça.</translation>
        </message>
        <message>
            <source>After a new disk: 'halfdoor outbox explain --because disk-lost'.</source>
            <translation>Depois de um disco novo: «halfdoor outbox explain --because disk-lost».</translation>
        </message>
        <message>
            <source>Another scanner answered than the one that was opened; its answer was thrown away.</source>
            <translation>Respondeu outro leitor que não o que está aberto; a resposta foi posta de lado.</translation>
        </message>
        <message>
            <source>Ask again, Ctrl+H, or look at the person.</source>
            <translation>Peça outra vez, Ctrl+H, ou olhe para a pessoa.</translation>
        </message>
        <message>
            <source>Ask for the fingers, flat and straight, and start the capture again.</source>
            <translation>Peça os dedos, planos e direitos, e repita a captura.</translation>
        </message>
        <message>
            <source>Free space: until then every decision stands, but none is recorded.</source>
            <translation>Liberte espaço: até lá, todas as decisões são válidas, mas nenhuma é registada.</translation>
        </message>
        <message>
            <source>If the disk was set back to an older image: 'halfdoor outbox explain --because set-back'.</source>
            <translation>Se o disco voltou a uma imagem anterior: «halfdoor outbox explain --because set-back».</translation>
        </message>
        <message>
            <source>Look at the checks that are open, and compare by eye.</source>
            <translation>Veja as verificações em aberto e compare a olho.</translation>
        </message>
        <message>
            <source>Look at the person, not the screen; Ctrl+H asks for a turn of the head.</source>
            <translation>Olhe para a pessoa, não para o ecrã; Ctrl+H pede que vire a cabeça.</translation>
        </message>
        <message>
            <source>Look at the printed page; the chip stays unread.</source>
            <translation>Veja a página impressa; o chip fica por ler.</translation>
        </message>
        <message>
            <source>One step of this inspection could not be done ({place}); the others go on.</source>
            <translation>Um passo desta verificação não se pôde fazer ({place}); os outros seguem.</translation>
        </message>
        <message>
            <source>Please keep your face free, if you can.</source>
            <translation>Deixe o rosto livre, por favor, se puder.</translation>
        </message>
        <message>
            <source>Please step out of the strong light.</source>
            <translation>Afaste-se da luz forte, por favor.</translation>
        </message>
        <message>
            <source>Please turn towards the light.</source>
            <translation>Vire-se para a luz, por favor.</translation>
        </message>
        <message>
            <source>Please turn your head to your left, then look back.</source>
            <translation>Vire a cabeça para a sua esquerda e volte a olhar, por favor.</translation>
        </message>
        <message>
            <source>Please turn your head to your right, then look back.</source>
            <translation>Vire a cabeça para a sua direita e volte a olhar, por favor.</translation>
        </message>
        <message>
            <source>Take it again, F5; or compare by eye, F6.</source>
            <translation>Tire-a outra vez, F5; ou compare a olho, F6.</translation>
        </message>
        <message>
            <source>The chip proved a key ({method}), and that key is not proven to be its issuer's.</source>
            <translation>O chip provou uma chave ({method}), e não está provado que seja do emissor.</translation>
        </message>
        <message>
            <source>The chip proves itself with a method that this program does not know ({method}).</source>
            <translation>O chip prova-se com um método que este programa não conhece ({method}).</translation>
        </message>
        <message>
            <source>The chip reader was unplugged.</source>
            <translation>O leitor de chip foi desligado.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone has an unknown shape.</source>
            <translation>A cópia da zona no chip tem uma forma desconhecida.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone was not read.</source>
            <translation>A cópia da zona no chip não foi lida.</translation>
        </message>
        <message>
            <source>The chip's list of contents and the signed list differ: {groups}.</source>
            <translation>A lista de conteúdo do chip e a assinada diferem: {groups}.</translation>
        </message>
        <message>
            <source>The chip's own proof is not recorded with these files.</source>
            <translation>A prova do chip não está anotada com estes ficheiros.</translation>
        </message>
        <message>
            <source>The chip's security object does not carry its signer's certificate.</source>
            <translation>O objeto de segurança do chip não traz o certificado do signatário.</translation>
        </message>
        <message>
            <source>The chip's security object does not have the shape that the standard asks.</source>
            <translation>O objeto de segurança do chip não tem a forma que a norma pede.</translation>
        </message>
        <message>
            <source>The chip's signature is correct; the country's root certificate is not in this station's list ({days} days old). Not a fault of the document.</source>
            <translation>A assinatura do chip está correta; o certificado raiz do país não está na lista deste posto ({days} dias). Não é uma falha do documento.</translation>
        </message>
        <message>
            <source>The clock of this station stands before {latest}, the date of something it holds.</source>
            <translation>O relógio deste posto está antes de {latest}, a data de algo que ele contém.</translation>
        </message>
        <message>
            <source>The connection to {place} was cut.</source>
            <translation>A ligação a {place} foi cortada.</translation>
        </message>
        <message>
            <source>The data were signed on {signed_at}, outside the certificate's time ({from} to {until}).</source>
            <translation>Os dados foram assinados em {signed_at}, fora do tempo do certificado ({from} a {until}).</translation>
        </message>
        <message>
            <source>The date of expiry cannot be told from the zone.</source>
            <translation>A data de validade não se tira da zona.</translation>
        </message>
        <message>
            <source>The decision stands; ask for a new signed register.</source>
            <translation>A decisão vale; peça um novo registo assinado.</translation>
        </message>
        <message>
            <source>The disk of this station is full.</source>
            <translation>O disco deste posto está cheio.</translation>
        </message>
        <message>
            <source>The document carries no finger that this station may read.</source>
            <translation>O documento não traz um dedo que este posto possa ler.</translation>
        </message>
        <message>
            <source>The document could not be read as it lies.</source>
            <translation>O documento não se pôde ler como está.</translation>
        </message>
        <message>
            <source>The document is signed with a method that this program does not know.</source>
            <translation>O documento está assinado com um método que este programa não conhece.</translation>
        </message>
        <message>
            <source>The document uses a cryptographic method that this program does not know.</source>
            <translation>O documento usa um método criptográfico que este programa não conhece.</translation>
        </message>
        <message>
            <source>The document's date of expiry is {date}.</source>
            <translation>A data de validade do documento é {date}.</translation>
        </message>
        <message>
            <source>The eyes and the nose could not be placed.</source>
            <translation>Não se puderam situar olhos e nariz.</translation>
        </message>
        <message>
            <source>The face is at the edge of the picture.</source>
            <translation>O rosto está na borda da imagem.</translation>
        </message>
        <message>
            <source>The face is dark.</source>
            <translation>O rosto está escuro.</translation>
        </message>
        <message>
            <source>The face is small.</source>
            <translation>O rosto é pequeno.</translation>
        </message>
        <message>
            <source>The face is very bright.</source>
            <translation>O rosto está muito claro.</translation>
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation>O ficheiro não tem assinatura.</translation>
        </message>
        <message>
            <source>The file courier.toml cannot be read ({detail}).</source>
            <translation>O ficheiro courier.toml não se pode ler ({detail}).</translation>
        </message>
        <message>
            <source>The file courier.toml has unknown or missing keys: {detail}.</source>
            <translation>O ficheiro courier.toml tem chaves desconhecidas ou em falta: {detail}.</translation>
        </message>
        <message>
            <source>The file has version {version}; this station has already used version {newest}.</source>
            <translation>O ficheiro tem a versão {version}; este posto já usou a versão {newest}.</translation>
        </message>
        <message>
            <source>The file has {bytes} bytes, more than a {kind} can have.</source>
            <translation>O ficheiro tem {bytes} bytes, mais do que um {kind} pode ter.</translation>
        </message>
        <message>
            <source>The file is a signed {found}, not a {kind}.</source>
            <translation>O ficheiro é um {found} assinado, não um {kind}.</translation>
        </message>
        <message>
            <source>The file is no certificate, master list, revocation list or deviation list.</source>
            <translation>O ficheiro não é certificado, lista mestra, lista de revogação nem lista de desvios.</translation>
        </message>
        <message>
            <source>The file is signed by the key {key}, which this station does not know.</source>
            <translation>O ficheiro está assinado com a chave {key}, que este posto não conhece.</translation>
        </message>
        <message>
            <source>The file is signed with a method that this program does not know.</source>
            <translation>O ficheiro está assinado com um método que este programa não conhece.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed.</source>
            <translation>O ficheiro mudou depois de assinado.</translation>
        </message>
        <message>
            <source>The file {detail} of the model pack is not the one that was signed for.</source>
            <translation>O ficheiro {detail} do pacote não é o que foi assinado.</translation>
        </message>
        <message>
            <source>The finger is moving.</source>
            <translation>O dedo está a mexer.</translation>
        </message>
        <message>
            <source>The finger lies slanted.</source>
            <translation>O dedo está torto.</translation>
        </message>
        <message>
            <source>The finger moved sideways.</source>
            <translation>O dedo fugiu de lado.</translation>
        </message>
        <message>
            <source>The finger record cannot be read: {detail}.</source>
            <translation>O registo de dedo não se pode ler: {detail}.</translation>
        </message>
        <message>
            <source>The head is tilted.</source>
            <translation>A cabeça está inclinada.</translation>
        </message>
        <message>
            <source>The head is turned.</source>
            <translation>A cabeça está virada.</translation>
        </message>
        <message>
            <source>The head was not seen to turn.</source>
            <translation>Não se viu a cabeça virar.</translation>
        </message>
        <message>
            <source>The issuer has published a known defect of such documents ({kind}). {text}</source>
            <translation>O emissor publicou um defeito conhecido de tais documentos ({kind}). {text}</translation>
        </message>
        <message>
            <source>The issuer signed a key for proving the chip, and the chip does not show it ({groups}).</source>
            <translation>O emissor assinou uma chave para provar o chip, e o chip não a mostra ({groups}).</translation>
        </message>
        <message>
            <source>The issuer's code ({issuer}) cannot be compared with the signer's country ({country}).</source>
            <translation>O código do emissor ({issuer}) não se compara com o país do signatário ({country}).</translation>
        </message>
        <message>
            <source>The key of that day was destroyed at the day's end, as it should be.</source>
            <translation>A chave desse dia foi destruída no fim do dia, como deve ser.</translation>
        </message>
        <message>
            <source>The law's entry for this purpose has lapsed in the purpose register: no record left.</source>
            <translation>A entrada da lei para esta finalidade caducou: nenhum registo saiu.</translation>
        </message>
        <message>
            <source>The letters of the zone are small in the picture.</source>
            <translation>As letras da zona são pequenas na imagem.</translation>
        </message>
        <message>
            <source>The likeness is neither clear nor clearly absent.</source>
            <translation>A semelhança não é clara nem claramente ausente.</translation>
        </message>
        <message>
            <source>The likeness of the fingers is neither clear nor clearly absent.</source>
            <translation>A semelhança dos dedos não é clara nem claramente ausente.</translation>
        </message>
        <message>
            <source>The list begins on {stated}.</source>
            <translation>A lista começa em {stated}.</translation>
        </message>
        <message>
            <source>The list carries no signer that could be looked at.</source>
            <translation>A lista não traz signatário que se possa ver.</translation>
        </message>
        <message>
            <source>The list is from {stated}; this station already has the one from {newest}.</source>
            <translation>A lista é de {stated}; este posto já tem a de {newest}.</translation>
        </message>
        <message>
            <source>The list of notices is dated in the future.</source>
            <translation>A lista de avisos tem data futura.</translation>
        </message>
        <message>
            <source>The list of notices is old; nothing was found, and that may have changed.</source>
            <translation>A lista de avisos é antiga; nada encontrado, e isso pode ter mudado.</translation>
        </message>
        <message>
            <source>The list was altered after it was signed.</source>
            <translation>A lista foi alterada depois de assinada.</translation>
        </message>
        <message>
            <source>The list was not asked, because the document number is not known.</source>
            <translation>A lista não foi consultada, porque o número do documento não é conhecido.</translation>
        </message>
        <message>
            <source>The list {file} is not there.</source>
            <translation>A lista {file} não está lá.</translation>
        </message>
        <message>
            <source>The list {file} is not whole.</source>
            <translation>A lista {file} não está inteira.</translation>
        </message>
        <message>
            <source>The list {file} was made for another key than this station's.</source>
            <translation>A lista {file} foi feita para outra chave que a deste posto.</translation>
        </message>
        <message>
            <source>The lists are dated in the future.</source>
            <translation>As listas têm data futura.</translation>
        </message>
        <message>
            <source>The lists are {days} days old.</source>
            <translation>As listas têm {days} dias.</translation>
        </message>
        <message>
            <source>The live face is not like the portrait.</source>
            <translation>O rosto presente não se parece com o retrato.</translation>
        </message>
        <message>
            <source>The live finger is not like the one that the document carries.</source>
            <translation>O dedo presente não se parece com o do documento.</translation>
        </message>
        <message>
            <source>The machine sees a likeness; this station's model may only assist.</source>
            <translation>A máquina vê uma semelhança; o modelo deste posto só pode ajudar.</translation>
        </message>
        <message>
            <source>The middle of the fingertip is not on the glass.</source>
            <translation>O meio da ponta do dedo não está no vidro.</translation>
        </message>
        <message>
            <source>The model pack lacks {detail}.</source>
            <translation>Ao pacote de modelos falta {detail}.</translation>
        </message>
        <message>
            <source>The model pack's description cannot be read: {detail}.</source>
            <translation>A descrição do pacote não se pode ler: {detail}.</translation>
        </message>
        <message>
            <source>The model runtime would send telemetry from here.</source>
            <translation>O motor dos modelos enviaria daqui dados de uso.</translation>
        </message>
        <message>
            <source>The national list is dated in the future.</source>
            <translation>A lista nacional tem data futura.</translation>
        </message>
        <message>
            <source>The national list is {days} days old; nothing was found, and that may have changed.</source>
            <translation>A lista nacional tem {days} dias; nada encontrado, e isso pode ter mudado.</translation>
        </message>
        <message>
            <source>The national list may know this document.</source>
            <translation>A lista nacional talvez conheça este documento.</translation>
        </message>
        <message>
            <source>The notices gave no answer within two seconds.</source>
            <translation>Os avisos não responderam em dois segundos.</translation>
        </message>
        <message>
            <source>The notices were not asked, because the document number is not known.</source>
            <translation>Os avisos não foram consultados, porque o número do documento não é conhecido.</translation>
        </message>
        <message>
            <source>The officer cannot tell whether it is the same person.</source>
            <translation>O agente não pode dizer se é a mesma pessoa.</translation>
        </message>
        <message>
            <source>The officer compares the faces.</source>
            <translation>O agente compara os rostos.</translation>
        </message>
        <message>
            <source>The officer sees another person than the portrait shows.</source>
            <translation>O agente vê outra pessoa que a do retrato.</translation>
        </message>
        <message>
            <source>The pack's detector and recogniser do not fit together ({detail}).</source>
            <translation>O detetor e o reconhecedor do pacote não condizem ({detail}).</translation>
        </message>
        <message>
            <source>The page's picture could not be read to its end ({place}).</source>
            <translation>A imagem da página não se pôde ler até ao fim ({place}).</translation>
        </message>
        <message>
            <source>The page's portrait and the chip's are not clearly alike.</source>
            <translation>O retrato da página e o do chip não se parecem claramente.</translation>
        </message>
        <message>
            <source>The page's portrait is not like the chip's.</source>
            <translation>O retrato da página não se parece com o do chip.</translation>
        </message>
        <message>
            <source>The picture cannot be opened.</source>
            <translation>A imagem não se pode abrir.</translation>
        </message>
        <message>
            <source>The picture is blurred.</source>
            <translation>A imagem está desfocada.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation>A imagem está danificada e não se pode abrir.</translation>
        </message>
        <message>
            <source>The picture is in a format that is not read here.</source>
            <translation>A imagem está num formato que aqui não se lê.</translation>
        </message>
        <message>
            <source>The picture is larger than a finger or a hand can be ({detail}).</source>
            <translation>A imagem é maior do que um dedo ou uma mão ({detail}).</translation>
        </message>
        <message>
            <source>The picture is larger than a page needs.</source>
            <translation>A imagem é maior do que uma página pede.</translation>
        </message>
        <message>
            <source>The picture is larger than this program opens ({detail}).</source>
            <translation>A imagem é maior do que este programa abre ({detail}).</translation>
        </message>
        <message>
            <source>The picture is not one of grey values ({detail}).</source>
            <translation>A imagem não é de valores de cinzento ({detail}).</translation>
        </message>
        <message>
            <source>The picture is too small for a finger ({detail}).</source>
            <translation>A imagem é pequena para um dedo ({detail}).</translation>
        </message>
        <message>
            <source>The picture looks like a print, a screen or a mask.</source>
            <translation>A imagem parece um papel, um ecrã ou uma máscara.</translation>
        </message>
        <message>
            <source>The picture of the zone is not sharp.</source>
            <translation>A imagem da zona não está nítida.</translation>
        </message>
        <message>
            <source>The picture was taken by hand; it is not good enough to be relied on.</source>
            <translation>A fotografia foi tirada à mão; não é boa o bastante para se confiar nela.</translation>
        </message>
        <message>
            <source>The picture's resolution is out of range ({detail}).</source>
            <translation>A resolução da imagem está fora dos limites ({detail}).</translation>
        </message>
        <message>
            <source>The policy does not require {check}, without which green means nothing.</source>
            <translation>A política não exige {check}, sem o que o verde nada diz.</translation>
        </message>
        <message>
            <source>The policy has a key that no policy has: '{key}'.</source>
            <translation>A política tem uma chave que nenhuma política tem: '{key}'.</translation>
        </message>
        <message>
            <source>The policy has a rule on a successful {check}.</source>
            <translation>A política tem uma regra sobre {check} em ordem.</translation>
        </message>
        <message>
            <source>The policy has {bytes} bytes; at most 65,536 are read.</source>
            <translation>A política tem {bytes} bytes; leem-se no máximo 65 536.</translation>
        </message>
        <message>
            <source>The policy is not TOML: {detail}.</source>
            <translation>A política não é TOML: {detail}.</translation>
        </message>
        <message>
            <source>The policy lifts {check}, which every document and every station can have.</source>
            <translation>A política levanta {check}, que todo o documento e posto pode ter.</translation>
        </message>
        <message>
            <source>The policy makes {check} red by the machine's view alone.</source>
            <translation>A política põe {check} a vermelho só pelo olhar da máquina.</translation>
        </message>
        <message>
            <source>The policy names a check that is not known: '{check}'.</source>
            <translation>A política nomeia uma verificação desconhecida: '{check}'.</translation>
        </message>
        <message>
            <source>The policy names {count} codes; at most {most} fit.</source>
            <translation>A política nomeia {count} códigos; cabem no máximo {most}.</translation>
        </message>
        <message>
            <source>The policy of this station begins on {day}, so no advice can be green.</source>
            <translation>A política deste posto começa em {day}; nenhum conselho pode ser verde.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {day}, so no advice can be green.</source>
            <translation>A política deste posto acabou em {day}; nenhum conselho pode ser verde.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {expired}.</source>
            <translation>A política deste posto acabou em {expired}.</translation>
        </message>
        <message>
            <source>The policy says '{word}', which speaks of {notion}: no policy can.</source>
            <translation>A política diz '{word}', que fala de {notion}: nenhuma política pode.</translation>
        </message>
        <message>
            <source>The policy would live for {days} days; it may live for 0 to {most}.</source>
            <translation>A política viveria {days} dias; pode viver de 0 a {most}.</translation>
        </message>
        <message>
            <source>The policy's '{key}' must be {wanted}.</source>
            <translation>O '{key}' da política deve ser {wanted}.</translation>
        </message>
        <message>
            <source>The portrait shows a child, whose face changes quickly.</source>
            <translation>O retrato mostra uma criança, cujo rosto muda depressa.</translation>
        </message>
        <message>
            <source>The print is hard to read.</source>
            <translation>A impressão lê-se mal.</translation>
        </message>
        <message>
            <source>The print is of low quality; the comparison may be unsure.</source>
            <translation>A impressão é de fraca qualidade; a comparação pode hesitar.</translation>
        </message>
        <message>
            <source>The print is very dark.</source>
            <translation>A impressão é muito escura.</translation>
        </message>
        <message>
            <source>The print is very light.</source>
            <translation>A impressão é muito clara.</translation>
        </message>
        <message>
            <source>The printed zone and the chip differ: {fields}.</source>
            <translation>A zona impressa e o chip diferem: {fields}.</translation>
        </message>
        <message>
            <source>The purpose register is not written as a register.</source>
            <translation>O registo de finalidades não está escrito como um registo.</translation>
        </message>
        <message>
            <source>The purpose register names a field that no record can have.</source>
            <translation>O registo de finalidades nomeia um campo que nenhum registo pode ter.</translation>
        </message>
        <message>
            <source>The purpose register names a field twice for one purpose.</source>
            <translation>O registo de finalidades nomeia duas vezes um campo para uma finalidade.</translation>
        </message>
        <message>
            <source>The reader service of this station is not running.</source>
            <translation>O serviço de leitura deste posto não está a correr.</translation>
        </message>
        <message>
            <source>The receipt is not written as a receipt.</source>
            <translation>O recibo não está escrito como um recibo.</translation>
        </message>
        <message>
            <source>The receipt is signed with a key that this station does not know.</source>
            <translation>O recibo está assinado com uma chave que este posto não conhece.</translation>
        </message>
        <message>
            <source>The receipt's signature does not hold.</source>
            <translation>A assinatura do recibo não se sustém.</translation>
        </message>
        <message>
            <source>The record holds something that may not leave; it was not written.</source>
            <translation>O registo contém algo que não pode sair; não foi escrito.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents answered from an old copy; nothing was found.</source>
            <translation>O registo de documentos perdidos e roubados respondeu de uma cópia antiga; nada encontrado.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents gave no answer within two seconds.</source>
            <translation>O registo de documentos perdidos e roubados não respondeu em dois segundos.</translation>
        </message>
        <message>
            <source>The revocation list of {country} is from {date} and no longer current.</source>
            <translation>A lista de revogação de {country} é de {date} e já não está em dia.</translation>
        </message>
        <message>
            <source>The ridges are hard to see.</source>
            <translation>As cristas veem-se mal.</translation>
        </message>
        <message>
            <source>The root of {country} that this file was signed under is not known here.</source>
            <translation>A raiz de {country} que assinou este ficheiro não é conhecida aqui.</translation>
        </message>
        <message>
            <source>The scanner is reading.</source>
            <translation>O leitor está a ler.</translation>
        </message>
        <message>
            <source>The scanner is waiting.</source>
            <translation>O leitor está à espera.</translation>
        </message>
        <message>
            <source>The scanner's service broke the capture off.</source>
            <translation>O serviço do leitor interrompeu a captura.</translation>
        </message>
        <message>
            <source>The scanner's service could not use the picture it took.</source>
            <translation>O serviço do leitor não pôde usar a imagem que tirou.</translation>
        </message>
        <message>
            <source>The scanner's service does not find its scanner.</source>
            <translation>O serviço do leitor não encontra o seu leitor.</translation>
        </message>
        <message>
            <source>The scanner's service does not reach its maker's system.</source>
            <translation>O serviço do leitor não alcança o sistema do fabricante.</translation>
        </message>
        <message>
            <source>The scanner's service lacks the certificate that fingers are sealed for.</source>
            <translation>Falta ao serviço do leitor o certificado para o qual os dedos são selados.</translation>
        </message>
        <message>
            <source>The settings file cannot be opened.</source>
            <translation>O ficheiro de ajustes não se pode abrir.</translation>
        </message>
        <message>
            <source>The settings file has a key that is not known.</source>
            <translation>O ficheiro de ajustes tem uma chave desconhecida.</translation>
        </message>
        <message>
            <source>The settings file is not TOML.</source>
            <translation>O ficheiro de ajustes não é TOML.</translation>
        </message>
        <message>
            <source>The signature over the chip's data does not hold: the data were altered or replaced.</source>
            <translation>A assinatura dos dados do chip não se sustém: foram alterados ou trocados.</translation>
        </message>
        <message>
            <source>The signer's certificate begins only on {from}.</source>
            <translation>O certificado do signatário só começa em {from}.</translation>
        </message>
        <message>
            <source>The signer's certificate ended on {until}, and the signature carries no date.</source>
            <translation>O certificado do signatário acabou em {until}, e a assinatura não tem data.</translation>
        </message>
        <message>
            <source>The signer's certificate names a root of {country}, and that root did not sign it.</source>
            <translation>O certificado do signatário nomeia uma raiz de {country}, e essa raiz não o assinou.</translation>
        </message>
        <message>
            <source>The signer's certificate was made outside the time of its root.</source>
            <translation>O certificado do signatário foi feito fora do tempo da sua raiz.</translation>
        </message>
        <message>
            <source>The smart card service of this computer ended.</source>
            <translation>O serviço de cartões deste computador acabou.</translation>
        </message>
        <message>
            <source>The station cannot make a protected room for a traveller's data ({place}).</source>
            <translation>O posto não pode fazer uma sala protegida para os dados de um viajante ({place}).</translation>
        </message>
        <message>
            <source>The station's memory of versions, {file}, is not readable.</source>
            <translation>A memória de versões do posto, {file}, não se lê.</translation>
        </message>
        <message>
            <source>The store of country certificates ({file}) is damaged.</source>
            <translation>O armazém de certificados de países ({file}) está danificado.</translation>
        </message>
        <message>
            <source>The swipe was short.</source>
            <translation>O deslize foi curto.</translation>
        </message>
        <message>
            <source>The technician can import a newer one.</source>
            <translation>O técnico pode importar uma mais nova.</translation>
        </message>
        <message>
            <source>The technician can import one.</source>
            <translation>O técnico pode importar uma.</translation>
        </message>
        <message>
            <source>The traveller's finger is left out, with a reason.</source>
            <translation>O dedo do viajante fica de fora, com um motivo.</translation>
        </message>
        <message>
            <source>The two pictures were read with different model packs.</source>
            <translation>As duas imagens foram lidas com pacotes de modelos diferentes.</translation>
        </message>
        <message>
            <source>The upstream already holds another record at this place of the station's log.</source>
            <translation>O recetor já tem outro registo neste lugar do diário.</translation>
        </message>
        <message>
            <source>The upstream already holds other bytes under this record's number.</source>
            <translation>O recetor já tem outros bytes sob o número deste registo.</translation>
        </message>
        <message>
            <source>The upstream answers with HTTP status {detail}.</source>
            <translation>O recetor responde com o estado HTTP {detail}.</translation>
        </message>
        <message>
            <source>The upstream at {place} and this station do not accept each other's TLS 1.3.</source>
            <translation>O recetor em {place} e este posto não aceitam o seu TLS 1.3.</translation>
        </message>
        <message>
            <source>The upstream at {place} does not answer in time.</source>
            <translation>O recetor em {place} não responde a tempo.</translation>
        </message>
        <message>
            <source>The upstream does not know the records that this station sent before, and waits.</source>
            <translation>O recetor não conhece os registos que esta estação enviou antes, e espera.</translation>
        </message>
        <message>
            <source>The upstream found another number inside the seal than outside.</source>
            <translation>O recetor encontrou sob o selo outro número que fora.</translation>
        </message>
        <message>
            <source>The upstream gave no receipts.</source>
            <translation>O recetor não deu recibos.</translation>
        </message>
        <message>
            <source>The upstream is busy and asks to wait.</source>
            <translation>O recetor está ocupado e pede que se espere.</translation>
        </message>
        <message>
            <source>The upstream knows this station from before and waits for a word on why it begins anew.</source>
            <translation>O recetor já conhece esta estação e espera que ela diga porque recomeça.</translation>
        </message>
        <message>
            <source>The upstream misses earlier records of this station and waits for them.</source>
            <translation>Ao recetor faltam registos anteriores deste posto e espera por eles.</translation>
        </message>
        <message>
            <source>The upstream refuses a record made with a simulated device.</source>
            <translation>O recetor recusa um registo feito com um aparelho simulado.</translation>
        </message>
        <message>
            <source>The upstream refuses this station's class of key (training or production).</source>
            <translation>O recetor recusa a classe de chave deste posto (treino ou produção).</translation>
        </message>
        <message>
            <source>The upstream's certificate begins in the future by this station's clock.</source>
            <translation>O certificado do recetor começa no futuro pelo relógio deste posto.</translation>
        </message>
        <message>
            <source>The upstream's certificate has expired by this station's clock.</source>
            <translation>O certificado do recetor expirou pelo relógio deste posto.</translation>
        </message>
        <message>
            <source>The upstream's copy of this station's log does not lead to this record's head.</source>
            <translation>A cópia do diário no recetor não leva à cabeça deste registo.</translation>
        </message>
        <message>
            <source>The upstream's machine answers, but nothing listens at {place}.</source>
            <translation>A máquina do recetor responde, mas nada escuta em {place}.</translation>
        </message>
        <message>
            <source>The upstream's name cannot be found: {place}.</source>
            <translation>O nome do recetor não se encontra: {place}.</translation>
        </message>
        <message>
            <source>The zone is pale in the picture.</source>
            <translation>A zona está pálida na imagem.</translation>
        </message>
        <message>
            <source>The zone names {issuer} as issuer; the data were signed by {country}.</source>
            <translation>A zona nomeia {issuer} como emissor; os dados foram assinados por {country}.</translation>
        </message>
        <message>
            <source>There is no portrait to compare with.</source>
            <translation>Não há retrato com que comparar.</translation>
        </message>
        <message>
            <source>There is no security object to compare with.</source>
            <translation>Não há objeto de segurança com que comparar.</translation>
        </message>
        <message>
            <source>There is no security object to follow to its root.</source>
            <translation>Não há objeto de segurança que seguir até à raiz.</translation>
        </message>
        <message>
            <source>There is no signer that could be looked up.</source>
            <translation>Não há signatário que procurar.</translation>
        </message>
        <message>
            <source>There is no signer whose country could be compared.</source>
            <translation>Não há signatário cujo país comparar.</translation>
        </message>
        <message>
            <source>There is no signer whose validity could be looked at.</source>
            <translation>Não há signatário cujas datas ver.</translation>
        </message>
        <message>
            <source>This account may not use {device}.</source>
            <translation>Esta conta não pode usar {device}.</translation>
        </message>
        <message>
            <source>This chip opens with the printed zone, not with the card access number.</source>
            <translation>Este chip abre-se com a zona impressa, não com o número de acesso.</translation>
        </message>
        <message>
            <source>This decision cannot be taken here and now.</source>
            <translation>Esta decisão não se pode tomar aqui e agora.</translation>
        </message>
        <message>
            <source>This document may be registered as lost or stolen.</source>
            <translation>Este documento talvez esteja dado como perdido ou roubado.</translation>
        </message>
        <message>
            <source>This document's chip has no way to prove that it is the original one.</source>
            <translation>O chip deste documento não tem modo de provar que é o original.</translation>
        </message>
        <message>
            <source>This finger is left out.</source>
            <translation>Este dedo fica de fora.</translation>
        </message>
        <message>
            <source>This finger was taken already.</source>
            <translation>Este dedo já foi tirado.</translation>
        </message>
        <message>
            <source>This inspection ended early ({place}); everything was wiped.</source>
            <translation>Esta verificação acabou cedo ({place}); tudo foi apagado.</translation>
        </message>
        <message>
            <source>This is a specimen document (issuer {issuer}).</source>
            <translation>É um documento espécime (emissor {issuer}).</translation>
        </message>
        <message>
            <source>This kind of document carries no date of expiry in its zone.</source>
            <translation>Este tipo de documento não tem data de validade na zona.</translation>
        </message>
        <message>
            <source>This kind of document prints no key for a chip.</source>
            <translation>Este tipo de documento não imprime chave para um chip.</translation>
        </message>
        <message>
            <source>This program has no rule for the check {check}.</source>
            <translation>Este programa não tem regra para a verificação {check}.</translation>
        </message>
        <message>
            <source>This scanner cannot look for artificial fingers; attack detection was not performed.</source>
            <translation>Este leitor não procura dedos falsos; a deteção não foi feita.</translation>
        </message>
        <message>
            <source>This station cannot wall itself off from the network.</source>
            <translation>Este posto não se pode isolar da rede.</translation>
        </message>
        <message>
            <source>This station has no certificates of States.</source>
            <translation>Este posto não tem certificados de Estados.</translation>
        </message>
        <message>
            <source>This station has no courier.toml.</source>
            <translation>Este posto não tem courier.toml.</translation>
        </message>
        <message>
            <source>This station has no key for its lists.</source>
            <translation>Este posto não tem chave para as suas listas.</translation>
        </message>
        <message>
            <source>This station has no list of known document defects.</source>
            <translation>Este posto não tem lista de defeitos conhecidos.</translation>
        </message>
        <message>
            <source>This station has no list of notices.</source>
            <translation>Este posto não tem lista de avisos.</translation>
        </message>
        <message>
            <source>This station has no lists.</source>
            <translation>Este posto não tem listas.</translation>
        </message>
        <message>
            <source>This station has no national list.</source>
            <translation>Este posto não tem lista nacional.</translation>
        </message>
        <message>
            <source>This station has no policy ({file}).</source>
            <translation>Este posto não tem política ({file}).</translation>
        </message>
        <message>
            <source>This station has no revocation list of {country}. Not a fault of the document.</source>
            <translation>Este posto não tem lista de revogação de {country}. Não é uma falha do documento.</translation>
        </message>
        <message>
            <source>This station has no sentence for what it found here.</source>
            <translation>Este posto não tem frase para o que encontrou aqui.</translation>
        </message>
        <message>
            <source>This station has no source of visas.</source>
            <translation>Este posto não tem fonte de vistos.</translation>
        </message>
        <message>
            <source>This station holds no key of the authority ({file}).</source>
            <translation>Este posto não tem chave da autoridade ({file}).</translation>
        </message>
        <message>
            <source>This station's clock and the upstream's differ by {detail}.</source>
            <translation>O relógio deste posto e o do recetor diferem em {detail}.</translation>
        </message>
        <message>
            <source>This station's file cannot be opened.</source>
            <translation>O ficheiro deste posto não se pode abrir.</translation>
        </message>
        <message>
            <source>This station's file is no longer whole.</source>
            <translation>O ficheiro deste posto já não está inteiro.</translation>
        </message>
        <message>
            <source>This station's file was written by a newer Halfdoor.</source>
            <translation>O ficheiro deste posto foi escrito por um Halfdoor mais novo.</translation>
        </message>
        <message>
            <source>This station's model cannot look for masks, screens or prints.</source>
            <translation>O modelo deste posto não procura máscaras, ecrãs ou papéis.</translation>
        </message>
        <message>
            <source>Three tries gave no print that can be compared.</source>
            <translation>Três tentativas não deram impressão que comparar.</translation>
        </message>
        <message>
            <source>Tilt the document a little.</source>
            <translation>Incline um pouco o documento.</translation>
        </message>
        <message>
            <source>Training records go to a training upstream only.</source>
            <translation>Os registos de treino só vão a um recetor de treino.</translation>
        </message>
        <message>
            <source>Type both again; the technician can renew a secret.</source>
            <translation>Escreva ambos de novo; o técnico pode renovar um segredo.</translation>
        </message>
        <message>
            <source>Type the zone with F3.</source>
            <translation>Escreva a zona com F3.</translation>
        </message>
        <message>
            <source>Unplug it, plug it in again, and start once more.</source>
            <translation>Desligue-o, ligue-o de novo e comece mais uma vez.</translation>
        </message>
        <message>
            <source>Unplug simulated devices from a production station.</source>
            <translation>Desligue os aparelhos simulados de um posto de produção.</translation>
        </message>
        <message>
            <source>Update this station.</source>
            <translation>Atualize este posto.</translation>
        </message>
        <message>
            <source>Use JPEG, JPEG 2000, PNG, BMP or TIFF.</source>
            <translation>Use JPEG, JPEG 2000, PNG, BMP ou TIFF.</translation>
        </message>
        <message>
            <source>Use a lamp for ultraviolet and infrared features.</source>
            <translation>Use uma lâmpada para traços ultravioleta e infravermelhos.</translation>
        </message>
        <message>
            <source>Use a picture of 200 to 2000 pixels per inch, 500 if you can.</source>
            <translation>Use uma imagem de 200 a 2000 píxeis por polegada, 500 se puder.</translation>
        </message>
        <message>
            <source>Use a picture of the whole fingertip.</source>
            <translation>Use uma imagem de toda a ponta do dedo.</translation>
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation>Use uma imagem mais pequena.</translation>
        </message>
        <message>
            <source>Use an 8-bit grey picture.</source>
            <translation>Use uma imagem cinzenta de 8 bits.</translation>
        </message>
        <message>
            <source>Use it for training and tests only.</source>
            <translation>Use-o só para treino e ensaios.</translation>
        </message>
        <message>
            <source>Use the newest file.</source>
            <translation>Use o ficheiro mais novo.</translation>
        </message>
        <message>
            <source>Use the scanner's registration service, or go on without the finger.</source>
            <translation>Use o serviço de registo do leitor, ou continue sem o dedo.</translation>
        </message>
        <message>
            <source>Wait a moment, then start again.</source>
            <translation>Espere um momento e recomece.</translation>
        </message>
        <message>
            <source>Wait for it to end, then start again.</source>
            <translation>Espere que acabe e recomece.</translation>
        </message>
        <message>
            <source>What answers at {place} does not speak as a Halfdoor upstream.</source>
            <translation>O que responde em {place} não fala como um recetor Halfdoor.</translation>
        </message>
        <message>
            <source>What answers at {place} is not vouched for by this State's CA.</source>
            <translation>O que responde em {place} não é garantido pela CA deste Estado.</translation>
        </message>
        <message>
            <source>What answers at {place} shows a certificate for another name.</source>
            <translation>O que responde em {place} mostra um certificado para outro nome.</translation>
        </message>
        <message>
            <source>What its maker says of its limits: F8.</source>
            <translation>O que o autor diz dos seus limites: F8.</translation>
        </message>
        <message>
            <source>What the chip offered at the door differs from what its issuer signed.</source>
            <translation>O que o chip ofereceu à entrada difere do que o emissor assinou.</translation>
        </message>
        <message>
            <source>Wipe finger and glass; breathe on a dry finger.</source>
            <translation>Limpe dedo e vidro; sopre num dedo seco.</translation>
        </message>
        <message>
            <source>With '{deviation}' the advice would be better than {least}, the least that is safe.</source>
            <translation>Com '{deviation}' o conselho seria melhor que {least}, o mínimo seguro.</translation>
        </message>
        <message>
            <source>Without the chip's security object its data cannot be proven.</source>
            <translation>Sem o objeto de segurança do chip, os dados não se podem provar.</translation>
        </message>
        <message>
            <source>Write it as docs/topology.md shows.</source>
            <translation>Escreva-o como docs/topology.md mostra.</translation>
        </message>
        <message>
            <source>Write the bundle under a name that is free.</source>
            <translation>Escreva o lote com um nome que esteja livre.</translation>
        </message>
        <message>
            <source>{country} has revoked the signer of this document.</source>
            <translation>{country} revogou o signatário deste documento.</translation>
        </message>
        <message>
            <source>{device} answered in a way that this program does not know.</source>
            <translation>{device} respondeu de um modo que este programa não conhece.</translation>
        </message>
        <message>
            <source>{device} cannot be used by this program.</source>
            <translation>{device} não pode ser usado por este programa.</translation>
        </message>
        <message>
            <source>{device} did not answer in time.</source>
            <translation>{device} não respondeu a tempo.</translation>
        </message>
        <message>
            <source>{device} was unplugged.</source>
            <translation>{device} foi desligado.</translation>
        </message>
        <message>
            <source>{groups}: stands on the chip, and the issuer did not sign it.</source>
            <translation>{groups}: está no chip, e o emissor não o assinou.</translation>
        </message>
        <message>
            <source>{groups}: the content differs from what the issuer signed.</source>
            <translation>{groups}: o conteúdo difere do que o emissor assinou.</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>in order</source>
            <translation>em ordem</translation>
        </message>
        <message>
            <source>not in order</source>
            <translation>não em ordem</translation>
        </message>
        <message>
            <source>open</source>
            <translation>em aberto</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>não feito</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>interrompido</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>à espera</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Visible</source>
            <translation>Visível</translation>
        </message>
        <message>
            <source>Infrared</source>
            <translation>Infravermelho</translation>
        </message>
        <message>
            <source>Ultraviolet</source>
            <translation>Ultravioleta</translation>
        </message>
        <message>
            <source>Look at the portrait's edge, the fine lines and the type of the zone.</source>
            <translation>Olhe para a margem do retrato, as linhas finas e os caracteres da zona.</translation>
        </message>
        <message>
            <source>The zone stays black here; most other print fades, as it should.</source>
            <translation>A zona continua preta aqui; quase toda a outra impressão desaparece, como deve ser.</translation>
        </message>
        <message>
            <source>The paper stays dull; only fibres and patterns of the issuer shine.</source>
            <translation>O papel fica baço; só brilham as fibras e os motivos do emissor.</translation>
        </message>
        <message>
            <source>The page, light by light</source>
            <translation>A página, luz a luz</translation>
        </message>
    </context>
    <context>
        <name>Portraits</name>
        <message>
            <source>A portrait is shown.</source>
            <translation>Mostra-se um retrato.</translation>
        </message>
        <message>
            <source>No portrait yet.</source>
            <translation>Ainda sem retrato.</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Página impressa</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>Chip</translation>
        </message>
        <message>
            <source>Traveller, now</source>
            <translation>Viajante, agora</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>Ready for the next traveller</source>
            <translation>Pronto para o viajante seguinte</translation>
        </message>
        <message>
            <source>Put the document on the reader and press Space.</source>
            <translation>Ponha o documento no leitor e prima Espaço.</translation>
        </message>
        <message>
            <source>Appeal code for the traveller, shown once</source>
            <translation>Código de recurso do viajante, mostrado uma vez</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Terminado sem decisão</translation>
        </message>
        <message>
            <source>Wiping…</source>
            <translation>A apagar…</translation>
        </message>
        <message>
            <source>Wiped in {milliseconds} ms. Nothing of the last traveller remains.</source>
            <translation>Apagado em {milliseconds} ms. Nada resta do último viajante.</translation>
        </message>
        <message>
            <source>Choose who comes next</source>
            <translation>Escolha quem vem a seguir</translation>
        </message>
        <message>
            <source>Up and down choose, Space starts.</source>
            <translation>Cima e baixo escolhem, Espaço começa.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Checked by eye</source>
            <translation>Visto a olho</translation>
        </message>
        <message>
            <source>Document worn</source>
            <translation>Documento gasto</translation>
        </message>
        <message>
            <source>Reader trouble</source>
            <translation>Problema do leitor</translation>
        </message>
        <message>
            <source>Image differs</source>
            <translation>A imagem difere</translation>
        </message>
        <message>
            <source>Document in doubt</source>
            <translation>Documento duvidoso</translation>
        </message>
        <message>
            <source>Question from a list</source>
            <translation>Questão de lista</translation>
        </message>
        <message>
            <source>Traveller needs help</source>
            <translation>Precisa de ajuda</translation>
        </message>
        <message>
            <source>Traveller withdrew</source>
            <translation>Viajante desistiu</translation>
        </message>
        <message>
            <source>Other duty</source>
            <translation>Outra tarefa</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Decision: entry refused, by two officers together.</source>
            <translation>Decisão: entrada recusada, por dois agentes em conjunto.</translation>
        </message>
        <message>
            <source>Reasons: {reasons}</source>
            <translation>Motivos: {reasons}</translation>
        </message>
        <message>
            <source>You may ask now for this decision in writing, for an interpreter, and for it to be reviewed. If you fear to go back, say so: you must be heard.</source>
            <translation>Pode pedir agora esta decisão por escrito, um intérprete e a sua revisão. Se receia regressar, diga-o: tem de ser ouvido.</translation>
        </message>
        <message>
            <source>Receipt for the traveller</source>
            <translation>Recibo para o viajante</translation>
        </message>
        <message>
            <source>Up and down scroll.</source>
            <translation>Cima e baixo deslocam.</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Impresso.</translation>
        </message>
        <message>
            <source>This station has no printer: hand over the code as it stands.</source>
            <translation>Este posto não tem impressora: entregue o código tal como está.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>version of the record's form</source>
            <translation>versão da forma do registo</translation>
        </message>
        <message>
            <source>random number of this record; says nothing of time</source>
            <translation>número ao acaso; nada diz da hora</translation>
        </message>
        <message>
            <source>crossing point</source>
            <translation>ponto de passagem</translation>
        </message>
        <message>
            <source>date of the crossing</source>
            <translation>data da passagem</translation>
        </message>
        <message>
            <source>hour of the crossing, none at quiet posts</source>
            <translation>hora da passagem, nenhuma em postos calmos</translation>
        </message>
        <message>
            <source>direction: in, out or transit</source>
            <translation>sentido: entrada, saída ou trânsito</translation>
        </message>
        <message>
            <source>purpose that the law names</source>
            <translation>finalidade que a lei nomeia</translation>
        </message>
        <message>
            <source>date on which the receiver must delete it</source>
            <translation>data em que o recetor o deve apagar</translation>
        </message>
        <message>
            <source>class of the document</source>
            <translation>classe do documento</translation>
        </message>
        <message>
            <source>issuer, only where the law asks for it</source>
            <translation>emissor, só onde a lei o pede</translation>
        </message>
        <message>
            <source>keyed document reference, only where the law asks</source>
            <translation>referência com chave do documento, só onde a lei o pede</translation>
        </message>
        <message>
            <source>policy that gave the advice, so that it can be contested</source>
            <translation>política que deu o conselho, para se poder contestar</translation>
        </message>
        <message>
            <source>advice: g in order, a please look, r refer</source>
            <translation>conselho: g em ordem, a veja, r encaminhar</translation>
        </message>
        <message>
            <source>reasons of the advice, at most three</source>
            <translation>razões do conselho, três no máximo</translation>
        </message>
        <message>
            <source>one letter for each group of checks</source>
            <translation>uma letra por grupo de verificações</translation>
        </message>
        <message>
            <source>decision of the officer</source>
            <translation>decisão do agente</translation>
        </message>
        <message>
            <source>reasons of the decision, at most three</source>
            <translation>motivos da decisão, três no máximo</translation>
        </message>
        <message>
            <source>officer's handle of the day, not a name</source>
            <translation>marca do agente para o dia, não um nome</translation>
        </message>
        <message>
            <source>first-line record, at second line</source>
            <translation>registo de primeira linha, na segunda linha</translation>
        </message>
        <message>
            <source>fingerprint of the appeal code on the receipt</source>
            <translation>impressão do código de recurso do recibo</translation>
        </message>
        <message>
            <source>surname, by this State's law</source>
            <translation>apelidos, pela lei deste Estado</translation>
        </message>
        <message>
            <source>given names, by this State's law</source>
            <translation>nomes próprios, pela lei deste Estado</translation>
        </message>
        <message>
            <source>document number, by this State's law</source>
            <translation>número do documento, pela lei deste Estado</translation>
        </message>
        <message>
            <source>date of birth, by this State's law</source>
            <translation>data de nascimento, pela lei deste Estado</translation>
        </message>
        <message>
            <source>nationality, by this State's law</source>
            <translation>nacionalidade, pela lei deste Estado</translation>
        </message>
        <message>
            <source>sex, by this State's law</source>
            <translation>sexo, pela lei deste Estado</translation>
        </message>
        <message>
            <source>number in this station's row</source>
            <translation>número na série deste posto</translation>
        </message>
        <message>
            <source>head of this station's log, against tampering</source>
            <translation>cabeça do diário deste posto, contra alterações</translation>
        </message>
        <message>
            <source>a device was simulated; production refuses it</source>
            <translation>um aparelho era simulado; a produção recusa-o</translation>
        </message>
        <message>
            <source>field of the purpose register</source>
            <translation>campo do registo de finalidades</translation>
        </message>
    </context>
    <context>
        <name>Scenarios</name>
        <message>
            <source>Passport in order</source>
            <translation>Passaporte em ordem</translation>
        </message>
        <message>
            <source>Another person's passport</source>
            <translation>Passaporte de outra pessoa</translation>
        </message>
        <message>
            <source>Country certificate not on the list</source>
            <translation>Certificado do país fora da lista</translation>
        </message>
        <message>
            <source>Signer revoked by its State</source>
            <translation>Signatário revogado pelo seu Estado</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Cartão de identidade</translation>
        </message>
        <message>
            <source>Portrait in the chip altered</source>
            <translation>Retrato do chip alterado</translation>
        </message>
        <message>
            <source>Copied chip</source>
            <translation>Chip copiado</translation>
        </message>
        <message>
            <source>Damaged digit in the zone</source>
            <translation>Algarismo danificado na zona</translation>
        </message>
        <message>
            <source>Chip stays silent</source>
            <translation>O chip fica mudo</translation>
        </message>
        <message>
            <source>Document without a chip</source>
            <translation>Documento sem chip</translation>
        </message>
        <message>
            <source>Child with an old portrait</source>
            <translation>Criança com retrato antigo</translation>
        </message>
        <message>
            <source>Two people before the camera</source>
            <translation>Duas pessoas diante da câmara</translation>
        </message>
        <message>
            <source>Nobody before the camera</source>
            <translation>Ninguém diante da câmara</translation>
        </message>
        <message>
            <source>Camera unplugged</source>
            <translation>Câmara desligada</translation>
        </message>
        <message>
            <source>Finger on a card</source>
            <translation>Dedo num cartão</translation>
        </message>
        <message>
            <source>Another person's finger</source>
            <translation>Dedo de outra pessoa</translation>
        </message>
        <message>
            <source>Finger that leaves no print</source>
            <translation>Dedo que não deixa impressão</translation>
        </message>
        <message>
            <source>Visa with a seal</source>
            <translation>Visto com um selo</translation>
        </message>
        <message>
            <source>Visa of another passport</source>
            <translation>Visto de outro passaporte</translation>
        </message>
        <message>
            <source>Visa whose signer is unknown here</source>
            <translation>Visto cujo signatário aqui não se conhece</translation>
        </message>
        <message>
            <source>Finger in the seal of a visa</source>
            <translation>Dedo no selo de um visto</translation>
        </message>
        <message>
            <source>Policy out of date</source>
            <translation>Política fora do prazo</translation>
        </message>
        <message>
            <source>A list answers late</source>
            <translation>Uma lista responde tarde</translation>
        </message>
        <message>
            <source>Document lifted while reading</source>
            <translation>Documento levantado na leitura</translation>
        </message>
    </context>
    <context>
        <name>Second line</name>
        <message>
            <source>The traveller knows why they are here</source>
            <translation>O viajante sabe porque está aqui</translation>
        </message>
        <message>
            <source>A language they understand is spoken</source>
            <translation>Fala-se uma língua que entende</translation>
        </message>
        <message>
            <source>Protection needs were asked about</source>
            <translation>Perguntou-se por necessidades de proteção</translation>
        </message>
        <message>
            <source>Document looked at under magnification</source>
            <translation>Documento visto à lupa</translation>
        </message>
        <message>
            <source>The reasons of the advice were gone through</source>
            <translation>Passaram-se as razões do conselho</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Segunda linha</translation>
        </message>
        <message>
            <source>Everything is still here until you decide or the time ends: F9 shows it.</source>
            <translation>Tudo continua aqui até decidir ou o tempo acabar: F9 mostra-o.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de passos</translation>
        </message>
        <message>
            <source>A step of the checklist.</source>
            <translation>Um passo da lista.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisão</translation>
        </message>
        <message>
            <source>Up and down choose, Enter decides.</source>
            <translation>Cima e baixo escolhem, Enter decide.</translation>
        </message>
        <message>
            <source>Refusing takes a second person and at least one reason (1-9).</source>
            <translation>Recusar exige uma segunda pessoa e ao menos um motivo (1-9).</translation>
        </message>
        <message>
            <source>Second person's name</source>
            <translation>Nome da segunda pessoa</translation>
        </message>
        <message>
            <source>Second person's secret</source>
            <translation>Segredo da segunda pessoa</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, for a room by day</source>
            <translation>Claro, para uma sala de dia</translation>
        </message>
        <message>
            <source>Dark, for a dim room</source>
            <translation>Escuro, para uma sala em penumbra</translation>
        </message>
        <message>
            <source>Sun, strongest contrast</source>
            <translation>Sol, o maior contraste</translation>
        </message>
        <message>
            <source>Night, keeps the eyes used to the dark</source>
            <translation>Noite, mantém a vista feita ao escuro</translation>
        </message>
        <message>
            <source>No display for the traveller</source>
            <translation>Sem ecrã para o viajante</translation>
        </message>
        <message>
            <source>Second screen, or a window of its own</source>
            <translation>Segundo ecrã, ou janela própria</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>One that types like a keyboard</source>
            <translation>Um que escreve como um teclado</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Not the test card: swipe the specimen of ICAO 9303-4.</source>
            <translation>Não é o cartão de teste: passe o espécime da ICAO 9303-4.</translation>
        </message>
        <message>
            <source>The reader's keys are known now. Enter takes over.</source>
            <translation>As teclas do leitor já são conhecidas. Enter adota-as.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <source>Size, from the next start on</source>
            <translation>Tamanho, a partir do próximo início</translation>
        </message>
        <message>
            <source>Traveller's display</source>
            <translation>Ecrã do viajante</translation>
        </message>
        <message>
            <source>Up and down choose.</source>
            <translation>Cima e baixo escolhem.</translation>
        </message>
        <message>
            <source>Line reader</source>
            <translation>Leitor de linhas</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta janela</translation>
        </message>
        <message>
            <source>This station, from the next start on</source>
            <translation>Este posto, a partir do próximo arranque</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>Ajustes do posto</translation>
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
            <translation>Ajustes do posto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Your sign-in name.</source>
            <translation>O seu nome de acesso.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>Your PIN or pass phrase.</source>
            <translation>O seu PIN ou frase secreta.</translation>
        </message>
        <message>
            <source>Language, palette and text size of this station.</source>
            <translation>Língua, paleta e tamanho do texto deste posto.</translation>
        </message>
        <message>
            <source>Training world: rendered travellers, nothing here is real.</source>
            <translation>Mundo de treino: viajantes desenhados, nada é real.</translation>
        </message>
        <message>
            <source>Type your name, then press Enter.</source>
            <translation>Escreva o seu nome e prima Enter.</translation>
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
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>A ler</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>A verificar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Conselho</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Segunda linha</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Terminado sem decisão</translation>
        </message>
        <message>
            <source>Wiped</source>
            <translation>Apagado</translation>
        </message>
    </context>
    <context>
        <name>Station</name>
        <message>
            <source>At another counter</source>
            <translation>Noutro balcão</translation>
        </message>
        <message>
            <source>Also at this counter</source>
            <translation>Também neste balcão</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>Crossing point</source>
            <translation>Ponto de passagem</translation>
        </message>
        <message>
            <source>The country's letters, a dash, letters and digits.</source>
            <translation>As letras do país, um hífen, letras e algarismos.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Segunda linha</translation>
        </message>
        <message>
            <source>Held at most after advice</source>
            <translation>Guardado no máximo após o parecer</translation>
        </message>
        <message>
            <source>Officer compares first in</source>
            <translation>O agente compara primeiro em</translation>
        </message>
        <message>
            <source>Silent bell</source>
            <translation>Campainha silenciosa</translation>
        </message>
        <message>
            <source>Full path of the program that F11 starts; empty for none.</source>
            <translation>Caminho completo do programa que F11 inicia; vazio se não houver.</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} segundos</translation>
        </message>
        <message>
            <source>{number} of 100 inspections</source>
            <translation>{number} de cada 100 controlos</translation>
        </message>
        <message>
            <source>{device} (not found)</source>
            <translation>{device} (não encontrado)</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>O primeiro encontrado</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Your view first</source>
            <translation>Primeiro o seu olhar</translation>
        </message>
        <message>
            <source>Compare the faces before the machine's view is shown.</source>
            <translation>Compare os rostos antes de ver o que diz a máquina.</translation>
        </message>
        <message>
            <source>F6 compares.</source>
            <translation>F6 compara.</translation>
        </message>
        <message>
            <source>Reading the page and the chip.</source>
            <translation>Leem-se a página e o chip.</translation>
        </message>
        <message>
            <source>Leave the document where it is.</source>
            <translation>Deixe o documento onde está.</translation>
        </message>
        <message>
            <source>The checks run; nothing to do yet.</source>
            <translation>As verificações correm; nada a fazer ainda.</translation>
        </message>
        <message>
            <source>The record is being sealed.</source>
            <translation>O registo está a ser selado.</translation>
        </message>
        <message>
            <source>Nothing is recorded; all is wiped.</source>
            <translation>Nada se regista; tudo se apaga.</translation>
        </message>
        <message>
            <source>Nothing of the last traveller remains.</source>
            <translation>Nada resta do último viajante.</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>A começar</translation>
        </message>
        <message>
            <source>A room of its own is made ready for this traveller.</source>
            <translation>Prepara-se uma sala própria para este viajante.</translation>
        </message>
        <message>
            <source>Everything on this station works.</source>
            <translation>Tudo funciona neste posto.</translation>
        </message>
        <message>
            <source>Not in use: {names}. These checks stay grey; the rest goes on.</source>
            <translation>Sem uso: {names}. Estas verificações ficam cinzentas; o resto segue.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
    </context>
    <context>
        <name>Top bar</name>
        <message>
            <source>Border check</source>
            <translation>Controlo de fronteira</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>entrada</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>saída</translation>
        </message>
        <message>
            <source>transit</source>
            <translation>trânsito</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Treino</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Posto</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidade</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>Lista de confiança</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agente</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registo</numerusform>
                <numerusform>%Ln registos</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) old</source>
            <translation>
                <numerusform>%Ln dia</numerusform>
                <numerusform>%Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>TREINO</translation>
        </message>
    </context>
    <context>
        <name>Traveller</name>
        <message>
            <source>This counter is closed for a moment.</source>
            <translation>Este balcão está fechado por um momento.</translation>
        </message>
        <message>
            <source>Welcome. Please give your document to the officer.</source>
            <translation>Bem-vindo. Entregue o seu documento ao agente, por favor.</translation>
        </message>
        <message>
            <source>Your document is read and your face is compared with its picture. An officer decides. The picture is deleted at once. You may refuse the picture.</source>
            <translation>O documento é lido e o seu rosto comparado com a fotografia. Um agente decide. A imagem é logo apagada. Pode recusar a imagem.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>Olhe para a câmara, por favor.</translation>
        </message>
        <message>
            <source>A picture is taken, compared with your document, and deleted. If you do not want it, tell the officer.</source>
            <translation>Tira-se uma imagem, compara-se com o documento e apaga-se. Se não a quiser, diga ao agente.</translation>
        </message>
        <message>
            <source>Thank you. Please wait for the officer.</source>
            <translation>Obrigado. Espere pelo agente, por favor.</translation>
        </message>
        <message>
            <source>Done. Your picture has been deleted.</source>
            <translation>Pronto. A sua imagem foi apagada.</translation>
        </message>
        <message>
            <source>With this code you can ask or object later, without saying who you are:</source>
            <translation>Com este código pode perguntar ou contestar mais tarde, sem dizer quem é:</translation>
        </message>
    </context>
    <context>
        <name>Traveller's language</name>
        <message>
            <source>The traveller reads {language}.</source>
            <translation>O viajante lê: {language}.</translation>
        </message>
        <message>
            <source>Ctrl+T goes on to the next language.</source>
            <translation>Ctrl+T passa à língua seguinte.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Halfdoor, border check</source>
            <translation>Halfdoor, controlo de fronteira</translation>
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>document number</source>
            <translation>número do documento</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>data de nascimento</translation>
        </message>
        <message>
            <source>date of expiry</source>
            <translation>data de validade</translation>
        </message>
        <message>
            <source>optional data</source>
            <translation>dados opcionais</translation>
        </message>
        <message>
            <source>whole zone</source>
            <translation>toda a zona</translation>
        </message>
        <message>
            <source>{name}: read {read}, expected {expected}</source>
            <translation>{name}: lido {read}, esperado {expected}</translation>
        </message>
        <message>
            <source>Type the zone</source>
            <translation>Escrever a zona</translation>
        </message>
        <message>
            <source>Type the lines at the foot of the page. Space types the filler &lt;.</source>
            <translation>Escreva as linhas do pé da página. Espaço escreve o sinal &lt;.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Line {number} of the zone</source>
            <translation>Linha {number} da zona</translation>
        </message>
        <message>
            <source>Letters, digits and the filler &lt;.</source>
            <translation>Letras, algarismos e o sinal &lt;.</translation>
        </message>
        <message>
            <source>Typed so far: {lengths}. A zone has two lines of 44 or 36, or three of 30.</source>
            <translation>Escrito até agora: {lengths}. Uma zona tem duas linhas de 44 ou 36, ou três de 30.</translation>
        </message>
        <message>
            <source>Every check digit holds.</source>
            <translation>Todos os algarismos de controlo estão certos.</translation>
        </message>
        <message>
            <source>Compare the marked part with the document.</source>
            <translation>Compare a parte marcada com o documento.</translation>
        </message>
        <message>
            <source>Machine readable zone</source>
            <translation>Zona de leitura ótica</translation>
        </message>
    </context>
</TS>

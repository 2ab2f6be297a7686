<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Actions</name>
        <message>
            <source>Admit</source>
            <translation>Admettre</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Orienter</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Admit with a condition</source>
            <translation>Admettre sous condition</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Différer</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Remettre</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>{check}: please look at this yourself.</source>
            <translation>{check} : veuillez regarder vous-même.</translation>
        </message>
        <message>
            <source>{done} of {required} checks</source>
            <translation>{done} contrôles sur {required}</translation>
        </message>
        <message>
            <source>Every required check was done and is in order.</source>
            <translation>Chaque contrôle requis a été fait et est en ordre.</translation>
        </message>
        <message>
            <source>You decide.</source>
            <translation>Vous décidez.</translation>
        </message>
        <message>
            <source>Looks in order</source>
            <translation>Semble en ordre</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Orienter</translation>
        </message>
    </context>
    <context>
        <name>CAN</name>
        <message>
            <source>Card Access Number</source>
            <translation>Numéro d'accès à la carte</translation>
        </message>
        <message>
            <source>Six digits, usually on the front, below the portrait.</source>
            <translation>Six chiffres, en général au recto, sous le portrait.</translation>
        </message>
        <message>
            <source>Six digits, then Enter.</source>
            <translation>Six chiffres, puis Entrée.</translation>
        </message>
        <message>
            <source>Enter: read the chip with this number.</source>
            <translation>Entrée : lire la puce avec ce numéro.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln digit(s) left</source>
            <translation>
                <numerusform>%Ln chiffre restant</numerusform>
                <numerusform>%Ln chiffres restants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checks</name>
        <message>
            <source>You compare first</source>
            <translation>Comparez d'abord</translation>
        </message>
        <message>
            <source>Enter opens the details.</source>
            <translation>Entrée ouvre le détail.</translation>
        </message>
        <message>
            <source>Document present and complete</source>
            <translation>Document présent et complet</translation>
        </message>
        <message>
            <source>Zone readable</source>
            <translation>Zone lisible</translation>
        </message>
        <message>
            <source>Zone consistent</source>
            <translation>Zone cohérente</translation>
        </message>
        <message>
            <source>Date of expiry</source>
            <translation>Date d'expiration</translation>
        </message>
        <message>
            <source>Infrared ink</source>
            <translation>Encre infrarouge</translation>
        </message>
        <message>
            <source>Ultraviolet paper</source>
            <translation>Papier ultraviolet</translation>
        </message>
        <message>
            <source>Not a specimen</source>
            <translation>Pas un spécimen</translation>
        </message>
        <message>
            <source>Chip answers</source>
            <translation>La puce répond</translation>
        </message>
        <message>
            <source>Access to the chip</source>
            <translation>Accès à la puce</translation>
        </message>
        <message>
            <source>Strongest access used</source>
            <translation>Accès le plus fort utilisé</translation>
        </message>
        <message>
            <source>Files read</source>
            <translation>Fichiers lus</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Data unaltered</source>
            <translation>Données intactes</translation>
        </message>
        <message>
            <source>Country certificate</source>
            <translation>Certificat du pays</translation>
        </message>
        <message>
            <source>Certificate dates</source>
            <translation>Dates du certificat</translation>
        </message>
        <message>
            <source>Not revoked</source>
            <translation>Non révoqué</translation>
        </message>
        <message>
            <source>List of files</source>
            <translation>Liste des fichiers</translation>
        </message>
        <message>
            <source>Not a copied chip</source>
            <translation>Pas une puce copiée</translation>
        </message>
        <message>
            <source>Known defects</source>
            <translation>Défauts connus</translation>
        </message>
        <message>
            <source>Printed zone and chip</source>
            <translation>Zone imprimée et puce</translation>
        </message>
        <message>
            <source>Issuer and certificate</source>
            <translation>Émetteur et certificat</translation>
        </message>
        <message>
            <source>Page portrait and chip portrait</source>
            <translation>Portrait de la page et de la puce</translation>
        </message>
        <message>
            <source>Visa or seal and passport</source>
            <translation>Visa ou sceau et passeport</translation>
        </message>
        <message>
            <source>Picture quality</source>
            <translation>Qualité de l'image</translation>
        </message>
        <message>
            <source>A live person</source>
            <translation>Une personne présente</translation>
        </message>
        <message>
            <source>Age of the portrait</source>
            <translation>Âge du portrait</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Même personne</translation>
        </message>
        <message>
            <source>Finger quality</source>
            <translation>Qualité du doigt</translation>
        </message>
        <message>
            <source>A live finger</source>
            <translation>Un doigt en direct</translation>
        </message>
        <message>
            <source>Same finger</source>
            <translation>Même doigt</translation>
        </message>
        <message>
            <source>National list</source>
            <translation>Liste nationale</translation>
        </message>
        <message>
            <source>Lost and stolen documents</source>
            <translation>Documents perdus et volés</translation>
        </message>
        <message>
            <source>Visa or expected passenger</source>
            <translation>Visa ou passager attendu</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Age of the trust list</source>
            <translation>Âge de la liste de confiance</translation>
        </message>
        <message>
            <source>Age of the lists</source>
            <translation>Âge des listes</translation>
        </message>
        <message>
            <source>Age of the policy</source>
            <translation>Âge de la politique</translation>
        </message>
        <message>
            <source>Program unaltered</source>
            <translation>Programme intact</translation>
        </message>
        <message>
            <source>{check}: {outcome}</source>
            <translation>{check} : {outcome}</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>Compare by eye</source>
            <translation>Comparer à l'œil</translation>
        </message>
        <message>
            <source>Look at ears, nose, chin and marks before the whole face.</source>
            <translation>Regardez oreilles, nez, menton et marques avant l'ensemble du visage.</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Même personne</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Pas la même</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>Impossible à dire</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Will leave: 1 record, {size}</source>
            <translation>Partira : 1 enregistrement, {size}</translation>
        </message>
        <message>
            <source>Held in memory only</source>
            <translation>Gardé en mémoire seulement</translation>
        </message>
        <message>
            <source>Again to stop</source>
            <translation>Encore : arrêter</translation>
        </message>
        <message>
            <source>Nothing is held</source>
            <translation>Rien n'est gardé</translation>
        </message>
        <message>
            <source>Nothing will leave</source>
            <translation>Rien ne partira</translation>
        </message>
        <message>
            <source>A reason of the decision, key {key}. At most three.</source>
            <translation>Un motif de la décision, touche {key}. Trois au plus.</translation>
        </message>
        <message>
            <source>Decide with key {key}.</source>
            <translation>Décider avec la touche {key}.</translation>
        </message>
        <message>
            <source>Time until all is wiped</source>
            <translation>Temps avant l'effacement</translation>
        </message>
        <message>
            <source>All is wiped in {time}</source>
            <translation>Tout est effacé dans {time}</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Admitted</source>
            <translation>Admis</translation>
        </message>
        <message>
            <source>Referred to second line</source>
            <translation>Orienté vers la seconde ligne</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Admitted with a condition</source>
            <translation>Admis sous condition</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Différé</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
    </context>
    <context>
        <name>Egress</name>
        <message>
            <source>What leaves this machine</source>
            <translation>Ce qui quitte cette machine</translation>
        </message>
        <message>
            <source>The exact bytes</source>
            <translation>Les octets exacts</translation>
        </message>
        <message>
            <source>The record as it leaves, character for character.</source>
            <translation>L'enregistrement tel qu'il part, caractère par caractère.</translation>
        </message>
        <message>
            <source>Never leaves: names, dates of birth, document numbers, the zone, portraits, fingers, templates, scores, exact times.</source>
            <translation>Ne partent jamais : noms, dates de naissance, numéros de document, la zone, portraits, doigts, gabarits, scores, heures exactes.</translation>
        </message>
        <message>
            <source>This record, {size}, is sealed in the outbox.</source>
            <translation>Cet enregistrement, {size}, est scellé dans la boîte d'envoi.</translation>
        </message>
        <message>
            <source>Each field, and why it leaves</source>
            <translation>Chaque champ, et pourquoi il part</translation>
        </message>
        <message>
            <source>Meaning, law, recipient and last day; up and down scroll.</source>
            <translation>Sens, loi, destinataire et dernier jour ; haut et bas font défiler.</translation>
        </message>
        <message>
            <source>The key of that day is destroyed; nobody can read it.</source>
            <translation>La clé de ce jour est détruite ; personne ne peut le lire.</translation>
        </message>
        <message>
            <source>If you decide now, this record leaves: {size}.</source>
            <translation>Si vous décidez maintenant, cet enregistrement part : {size}.</translation>
        </message>
        <message>
            <source>Nothing leaves before a person decides about a traveller.</source>
            <translation>Rien ne part avant qu'une personne ait décidé.</translation>
        </message>
        <message>
            <source>This State's law lets the fields in amber leave until the day that is named. Never leaves: portraits, fingers, templates, scores, exact times.</source>
            <translation>La loi de cet État laisse sortir les champs en ambre jusqu'au jour indiqué. Ne sort jamais : portraits, doigts, gabarits, scores, heures exactes.</translation>
        </message>
        <message>
            <source>{law} · for {recipient} · lapses {day}</source>
            <translation>{law} · pour {recipient} · échoit le {day}</translation>
        </message>
        <message>
            <source>The walls were never tried here.</source>
            <translation>Les murs n'ont jamais été éprouvés ici.</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Records today: {records}; confirmed: {confirmed}; {size} kB.</source>
            <translation>Enregistrements d'aujourd'hui : {records} ; confirmés : {confirmed} ; {size} kB.</translation>
        </message>
        <message>
            <source>Trying to reach the network…</source>
            <translation>Essai d'atteindre le réseau…</translation>
        </message>
        <message>
            <source>Tried {moment}: this program reaches no network.</source>
            <translation>Essayé {moment} : ce programme n'atteint aucun réseau.</translation>
        </message>
        <message>
            <source>Tried {moment}: the wall is not whole. Lock this station.</source>
            <translation>Essayé {moment} : le mur n'est pas entier. Verrouillez ce poste.</translation>
        </message>
        <message>
            <source>Today's ledger</source>
            <translation>Le registre du jour</translation>
        </message>
        <message>
            <source>Up and down choose a record; its bytes stand below.</source>
            <translation>Haut et bas choisissent un enregistrement ; ses octets sont dessous.</translation>
        </message>
        <message>
            <source>Nothing left this machine today.</source>
            <translation>Rien n'a quitté cette machine aujourd'hui.</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · waits in the outbox</source>
            <translation>Enregistrement {number} · {size} scellés · attend dans la boîte d'envoi</translation>
        </message>
        <message>
            <source>Record {number} · {size} sealed · left, with a signed receipt</source>
            <translation>Enregistrement {number} · {size} scellés · parti, avec reçu signé</translation>
        </message>
    </context>
    <context>
        <name>Finger</name>
        <message>
            <source>Live print</source>
            <translation>Empreinte en direct</translation>
        </message>
        <message>
            <source>Attack detection: not performed.</source>
            <translation>Détection d'attaque : non effectuée.</translation>
        </message>
        <message>
            <source>Finger missing</source>
            <translation>Doigt absent</translation>
        </message>
        <message>
            <source>Cannot be given now</source>
            <translation>Ne peut être donné maintenant</translation>
        </message>
        <message>
            <source>{finger}: try {attempt} of {most}</source>
            <translation>{finger} : essai {attempt} sur {most}</translation>
        </message>
    </context>
    <context>
        <name>Fingers</name>
        <message>
            <source>Right thumb</source>
            <translation>Pouce droit</translation>
        </message>
        <message>
            <source>Right index finger</source>
            <translation>Index droit</translation>
        </message>
        <message>
            <source>Right middle finger</source>
            <translation>Majeur droit</translation>
        </message>
        <message>
            <source>Right ring finger</source>
            <translation>Annulaire droit</translation>
        </message>
        <message>
            <source>Right little finger</source>
            <translation>Auriculaire droit</translation>
        </message>
        <message>
            <source>Left thumb</source>
            <translation>Pouce gauche</translation>
        </message>
        <message>
            <source>Left index finger</source>
            <translation>Index gauche</translation>
        </message>
        <message>
            <source>Left middle finger</source>
            <translation>Majeur gauche</translation>
        </message>
        <message>
            <source>Left ring finger</source>
            <translation>Annulaire gauche</translation>
        </message>
        <message>
            <source>Left little finger</source>
            <translation>Auriculaire gauche</translation>
        </message>
        <message>
            <source>The finger on the card</source>
            <translation>Le doigt de la carte</translation>
        </message>
    </context>
    <context>
        <name>First start</name>
        <message>
            <source>Welcome to this station</source>
            <translation>Bienvenue à ce poste</translation>
        </message>
        <message>
            <source>These devices were found. Plug in what is missing: it appears by itself.</source>
            <translation>Ces appareils ont été trouvés. Branchez ce qui manque : il apparaît de lui-même.</translation>
        </message>
        <message>
            <source>Language, palette and size: lock with Ctrl+L, then Station settings. Every key that does something stands at the foot of the window. Space begins.</source>
            <translation>Langue, palette et taille : verrouillez avec Ctrl+L, puis Réglages du poste. Chaque touche utile est écrite au pied de la fenêtre. Espace commence.</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>Printed page</source>
            <translation>Page imprimée</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>Puce</translation>
        </message>
        <message>
            <source>Page and chip agree</source>
            <translation>Page et puce concordent</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Visage</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>Doigt</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>This station</source>
            <translation>Ce poste</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Scrolls with the arrows.</source>
            <translation>Défile avec les flèches.</translation>
        </message>
        <message>
            <source>Keys that do something now</source>
            <translation>Touches utiles maintenant</translation>
        </message>
        <message>
            <source>This check is as it should be.</source>
            <translation>Ce contrôle est comme il doit être.</translation>
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>compare with the page</source>
            <translation>comparer avec la page</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Naissance</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sexe</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Émis par</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expire</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>take over</source>
            <translation>reprendre</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>répondre</translation>
        </message>
        <message>
            <source>next light</source>
            <translation>lumière suivante</translation>
        </message>
        <message>
            <source>this record or today's ledger</source>
            <translation>cet enregistrement ou le registre du jour</translation>
        </message>
        <message>
            <source>back</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>traveller's language</source>
            <translation>langue du voyageur</translation>
        </message>
        <message>
            <source>lock</source>
            <translation>verrouiller</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>champ suivant</translation>
        </message>
        <message>
            <source>sign in</source>
            <translation>ouvrir</translation>
        </message>
        <message>
            <source>take picture</source>
            <translation>photographier</translation>
        </message>
        <message>
            <source>type the zone</source>
            <translation>taper la zone</translation>
        </message>
        <message>
            <source>retake</source>
            <translation>reprendre l'image</translation>
        </message>
        <message>
            <source>light</source>
            <translation>lumière</translation>
        </message>
        <message>
            <source>details</source>
            <translation>détails</translation>
        </message>
        <message>
            <source>cancel</source>
            <translation>annuler</translation>
        </message>
        <message>
            <source>portraits or steps</source>
            <translation>portraits ou étapes</translation>
        </message>
        <message>
            <source>reasons</source>
            <translation>motifs</translation>
        </message>
        <message>
            <source>compare by eye</source>
            <translation>comparer à l'œil</translation>
        </message>
        <message>
            <source>head turn</source>
            <translation>tourner la tête</translation>
        </message>
        <message>
            <source>what leaves</source>
            <translation>ce qui part</translation>
        </message>
        <message>
            <source>help</source>
            <translation>aide</translation>
        </message>
        <message>
            <source>next traveller</source>
            <translation>voyageur suivant</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>reçu</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Key {key}.</source>
            <translation>Touche {key}.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Page reader</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Chip reader</source>
            <translation>Puce</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>Finger</source>
            <translation>Doigt</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>Liste de confiance</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Face model</source>
            <translation>Modèle de visage</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d'envoi</translation>
        </message>
    </context>
    <context>
        <name>Lamps</name>
        <message>
            <source>working</source>
            <translation>marche</translation>
        </message>
        <message>
            <source>stale</source>
            <translation>périmé</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>absent</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A lamp in front of the traveller helps; a window behind the traveller makes it worse. No dark picture ever speaks against a person.</source>
            <translation>Une lampe devant le voyageur aide ; une fenêtre derrière lui gêne. Aucune image sombre ne parle contre une personne.</translation>
        </message>
        <message>
            <source>Admitting is armed one second after the advice reached the screen, so that no habit of the hand runs ahead of the eye. Referring and stopping are never delayed.</source>
            <translation>L'admission est armée une seconde après l'apparition de l'avis, pour qu'aucune habitude de la main ne devance l'œil. Orienter et arrêter ne sont jamais retardés.</translation>
        </message>
        <message>
            <source>Between the two calibrated thresholds the machine says neither yes nor no, and shows no number. Compare by eye: ears, nose, chin and marks before the whole face.</source>
            <translation>Entre les deux seuils étalonnés, la machine ne dit ni oui ni non, et n'affiche aucun chiffre. Comparez à l'œil : oreilles, nez, menton et marques avant le visage entier.</translation>
        </message>
        <message>
            <source>Check digits catch one misread character. Compare the character with the document; F3 opens the zone with what was read, so that only the wrong one is typed again.</source>
            <translation>Les chiffres de contrôle attrapent un caractère mal lu. Comparez-le avec le document ; F3 ouvre la zone telle qu'elle a été lue, pour ne retaper que le caractère faux.</translation>
        </message>
        <message>
            <source>Dark glasses, a hand, a mask or a scarf. Who wears a veil, a bandage or glasses for the eyes need not take them off for the machine: the officer compares by eye (F6), and that is a comparison like any other.</source>
            <translation>Des lunettes sombres, une main, un masque ou une écharpe. Qui porte un voile, un pansement ou des lunettes pour ses yeux n'a pas à les ôter pour la machine : l'agent compare à l'œil (F6), et c'est une comparaison comme une autre.</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Each section is one message: what the window says, what to do next, and what lies behind it. F1 opens the section of the highlighted check.</source>
            <translation>Chaque section est un message : ce que dit la fenêtre, que faire ensuite, et ce qu'il y a derrière. F1 ouvre la section du contrôle en surbrillance.</translation>
        </message>
        <message>
            <source>Every file of the chip has a fingerprint in the signed list. Here a file no longer fits its own. Wear cannot do this; a changed portrait or changed data can. The advice is *refer*, and a person decides.</source>
            <translation>Chaque fichier de la puce a une empreinte dans la liste signée. Ici, un fichier ne correspond plus à la sienne. L'usure ne fait pas cela ; un portrait ou des données changés le peuvent. L'avis est *orienter*, et une personne décide.</translation>
        </message>
        <message>
            <source>F7 changes between the lights that a page reader delivers. This one delivers one.</source>
            <translation>F7 passe d'une lumière à l'autre parmi celles que fournit un lecteur de page. Celui-ci n'en fournit qu'une.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>Finger scanners behind a service</source>
            <translation>Lecteurs de doigts derrière un service</translation>
        </message>
        <message>
            <source>Fingers</source>
            <translation>Doigts</translation>
        </message>
        <message>
            <source>In a small share of inspections, chosen by chance, the officer judges first and sees the machine's view afterwards. It keeps the eye in practice, and shows whether people follow the machine blindly.</source>
            <translation>Dans une petite part des contrôles, tirée au hasard, l'agent juge d'abord et voit ensuite l'avis de la machine. Cela garde l'œil exercé et montre si l'on suit la machine aveuglément.</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Many documents have no such key at all. Nothing follows from that; the check is left grey.</source>
            <translation>Beaucoup de documents n'ont pas du tout une telle clé. Il n'en découle rien ; le contrôle reste gris.</translation>
        </message>
        <message>
            <source>Names and secrets are kept hashed, and an attempt takes the same time for a known and an unknown name. Three people can help: the colleague who knows the spelling, the technician who renews a secret, the keyboard layout.</source>
            <translation>Les noms et les secrets sont gardés hachés, et un essai prend le même temps pour un nom connu ou inconnu. Trois aides : le collègue qui connaît l'orthographe, le technicien qui renouvelle un secret, la disposition du clavier.</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>Ensuite :</translation>
        </message>
        <message>
            <source>Old portraits, children, injuries, veils and bad light do this too. It is never red by itself: a person compares first (F6).</source>
            <translation>De vieux portraits, des enfants, des blessures, des voiles et une mauvaise lumière produisent cela aussi. Ce n'est jamais rouge à lui seul : une personne compare d'abord (F6).</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Records and their way out</source>
            <translation>Les enregistrements et leur sortie</translation>
        </message>
        <message>
            <source>Refusing is a second-line act. It takes two people who sign in separately, and a reason of the closed catalogue. The first line cannot refuse.</source>
            <translation>Refuser est un acte de deuxième ligne. Il faut deux personnes qui s'identifient séparément et un motif du catalogue fermé. La première ligne ne peut pas refuser.</translation>
        </message>
        <message>
            <source>Signing in and comparing</source>
            <translation>Connexion et comparaison</translation>
        </message>
        <message>
            <source>The chip</source>
            <translation>La puce</translation>
        </message>
        <message>
            <source>The chip was asked to prove that it holds the secret key that its issuer put in. It could not. The data may be genuine and still lie on a copied chip.</source>
            <translation>On a demandé à la puce de prouver qu'elle détient la clé secrète placée par son émetteur. Elle n'a pas pu. Les données peuvent être authentiques et se trouver pourtant sur une puce copiée.</translation>
        </message>
        <message>
            <source>The chip's certificates</source>
            <translation>Les certificats de la puce</translation>
        </message>
        <message>
            <source>The chip's data are whole and signed. What is missing is the certificate with which the issuing State vouches for its signers; this station's list does not hold it. That is a gap of the list, never a mark against the document or the traveller: the check is *open*, not *failed*. A newer master list usually closes it (`halfdoor trust import FILE`).</source>
            <translation>Les données de la puce sont entières et signées. Il manque le certificat par lequel l'État émetteur répond de ses signataires ; la liste de ce poste ne le contient pas. C'est une lacune de la liste, jamais un reproche au document ni au voyageur : le contrôle est *ouvert*, non *échoué*. Une liste maîtresse plus récente la comble d'ordinaire (`halfdoor trust import FILE`).</translation>
        </message>
        <message>
            <source>The course of an inspection</source>
            <translation>Le déroulement d'un contrôle</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>La décision</translation>
        </message>
        <message>
            <source>The first line admits, refers or stops. The second line also admits with a condition, defers, refuses or hands over.</source>
            <translation>La première ligne admet, oriente ou arrête. La deuxième ligne peut aussi admettre sous condition, différer, refuser ou remettre.</translation>
        </message>
        <message>
            <source>The issuer packed the portrait into one or two kilobytes, or copied a small or blurred picture. It may still match; it never speaks against a person.</source>
            <translation>L'émetteur a comprimé le portrait à un ou deux kilo-octets, ou a copié une image petite ou floue. Il peut encore concorder ; il ne parle jamais contre une personne.</translation>
        </message>
        <message>
            <source>The model pack that came with the program may help but not count in production: its licence or its measured error rates do not carry a decision. In the training world it counts.</source>
            <translation>Le modèle livré avec le programme peut aider mais ne compte pas en production : sa licence ou ses taux d'erreur mesurés ne portent pas une décision. Dans le monde d'entraînement, il compte.</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>La politique</translation>
        </message>
        <message>
            <source>The printed page</source>
            <translation>La page imprimée</translation>
        </message>
        <message>
            <source>The process that held this traveller's data has ended before its time, and took everything with it. Nothing was recorded. A machine short of memory does so.</source>
            <translation>Le processus qui tenait les données de ce voyageur s'est terminé avant l'heure et a tout emporté. Rien n'a été enregistré. Une machine à court de mémoire fait cela.</translation>
        </message>
        <message>
            <source>The room is a process of its own that holds everything about one traveller. It ends at the decision or after two minutes; its end is the wipe.</source>
            <translation>La salle est un processus à part qui tient tout d'un seul voyageur. Elle finit à la décision ou après deux minutes ; sa fin est l'effacement.</translation>
        </message>
        <message>
            <source>The station</source>
            <translation>Le poste</translation>
        </message>
        <message>
            <source>The window's process must not be able to open a network connection, and the traveller's room must not be able to open anything. When that wall cannot be put up, the station locks itself.</source>
            <translation>Le processus de la fenêtre ne doit pas pouvoir ouvrir de connexion réseau, et la salle du voyageur ne doit rien pouvoir ouvrir. Quand ce mur ne peut être dressé, le poste se verrouille.</translation>
        </message>
        <message>
            <source>Three reasons fit into the record. There is no free text, so that no personal remark can leave the machine.</source>
            <translation>Trois motifs tiennent dans l'enregistrement. Il n'y a pas de texte libre, pour qu'aucune remarque personnelle ne puisse quitter la machine.</translation>
        </message>
        <message>
            <source>Visible digital seals</source>
            <translation>Cachets électroniques visibles</translation>
        </message>
        <message>
            <source>What the State answers</source>
            <translation>Ce que répond l'État</translation>
        </message>
        <message>
            <source>What was read so far is kept for half a minute. The reading resumes at the same byte.</source>
            <translation>Ce qui a été lu est gardé une demi-minute. La lecture reprend au même octet.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>A decision carries at most three reasons.</source>
            <translation>Une décision porte au plus trois motifs.</translation>
        </message>
        <message>
            <source>A face model pack of this station is not used; another one compares.</source>
            <translation>Un paquet de modèles de visage de ce poste n'est pas utilisé ; un autre compare.</translation>
        </message>
        <message>
            <source>A face or a finger is amber until a person has compared: lower the effect.</source>
            <translation>Un visage ou un doigt reste à regarder tant que personne n'a comparé : baissez l'effet.</translation>
        </message>
        <message>
            <source>A file of the chip begins like another kind of file.</source>
            <translation>Un fichier de la puce commence comme un fichier d'une autre sorte.</translation>
        </message>
        <message>
            <source>A file of the chip does not have the shape that the standard asks.</source>
            <translation>Un fichier de la puce n'a pas la forme que la norme demande.</translation>
        </message>
        <message>
            <source>A key file holds no P-256 key.</source>
            <translation>Un fichier de clé ne contient pas de clé P-256.</translation>
        </message>
        <message>
            <source>A key file of this station cannot be read.</source>
            <translation>Un fichier de clé de ce poste ne peut être lu.</translation>
        </message>
        <message>
            <source>A link certificate needs its older root first; other certificates do not belong here.</source>
            <translation>Un certificat de liaison demande d'abord sa racine plus ancienne ; d'autres certificats n'ont pas leur place ici.</translation>
        </message>
        <message>
            <source>A model of the pack cannot be read: {detail}.</source>
            <translation>Un modèle du paquet ne peut être lu : {detail}.</translation>
        </message>
        <message>
            <source>A notice asks that this document goes to the second line.</source>
            <translation>Un avis demande que ce document passe en seconde ligne.</translation>
        </message>
        <message>
            <source>A number is missing in this station's series of records.</source>
            <translation>Un numéro manque dans la suite des enregistrements de ce poste.</translation>
        </message>
        <message>
            <source>A part of the zone lies outside the picture.</source>
            <translation>Une partie de la zone se trouve hors de l'image.</translation>
        </message>
        <message>
            <source>A passenger list of today expects this document here.</source>
            <translation>Une liste de passagers du jour attend ce document ici.</translation>
        </message>
        <message>
            <source>A portrait can be a mix of two faces, which no comparison shows.</source>
            <translation>Un portrait peut mêler deux visages, ce qu'aucune comparaison ne montre.</translation>
        </message>
        <message>
            <source>A refusal needs a second person with their own sign-in, and at least one reason.</source>
            <translation>Un refus demande une seconde personne avec sa propre session, et au moins un motif.</translation>
        </message>
        <message>
            <source>A setting has a value that it cannot have.</source>
            <translation>Un réglage a une valeur qu'il ne peut avoir.</translation>
        </message>
        <message>
            <source>A value in courier.toml is out of its range ({detail}).</source>
            <translation>Une valeur de courier.toml est hors de ses bornes ({detail}).</translation>
        </message>
        <message>
            <source>A waiting record's sealed bytes changed on the disk.</source>
            <translation>Les octets scellés d'un enregistrement en attente ont changé sur le disque.</translation>
        </message>
        <message>
            <source>Add est = "https://...", or use 'halfdoor courier --request FILE'.</source>
            <translation>Ajoutez est = "https://...", ou utilisez « halfdoor courier --request FILE ».</translation>
        </message>
        <message>
            <source>Add it to [required].</source>
            <translation>Ajoutez-le à [required].</translation>
        </message>
        <message>
            <source>An entry of the ledger changed on the disk.</source>
            <translation>Une entrée du grand livre a changé sur le disque.</translation>
        </message>
        <message>
            <source>Another number of fingers lies on the glass than was asked for ({detail}).</source>
            <translation>Un autre nombre de doigts est sur la vitre que celui demandé ({detail}).</translation>
        </message>
        <message>
            <source>Another program holds this station's file.</source>
            <translation>Un autre programme tient le fichier de ce poste.</translation>
        </message>
        <message>
            <source>Another program is using {device}.</source>
            <translation>Un autre programme utilise {device}.</translation>
        </message>
        <message>
            <source>Ask again with F5, or go on without the finger and note a reason.</source>
            <translation>Redemandez avec F5, ou continuez sans le doigt et notez un motif.</translation>
        </message>
        <message>
            <source>Ask again: 'halfdoor courier --request FILE'.</source>
            <translation>Redemandez : 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a new one: 'halfdoor courier --request FILE'.</source>
            <translation>Demandez-en un nouveau : 'halfdoor courier --request FILE'.</translation>
        </message>
        <message>
            <source>Ask for a newer version of the program.</source>
            <translation>Demandez une version plus récente du programme.</translation>
        </message>
        <message>
            <source>Ask for another document with a portrait, or refer, F9.</source>
            <translation>Demandez un autre document avec portrait, ou orientez, F9.</translation>
        </message>
        <message>
            <source>Ask for the document that it belongs to.</source>
            <translation>Demandez le document auquel il appartient.</translation>
        </message>
        <message>
            <source>Ask its maker for a new one.</source>
            <translation>Demandez-en un nouveau à son auteur.</translation>
        </message>
        <message>
            <source>Ask the State for a correct one.</source>
            <translation>Demandez-en un correct à l'État.</translation>
        </message>
        <message>
            <source>Ask the State for its present key; keep the old one there until the queue is empty.</source>
            <translation>Demandez à l'État sa clé actuelle ; gardez-y l'ancienne jusqu'à ce que la file soit vide.</translation>
        </message>
        <message>
            <source>Ask the State for its present receipt key.</source>
            <translation>Demandez à l'État sa clé de reçu actuelle.</translation>
        </message>
        <message>
            <source>Ask the State's operator to register the station; the records wait.</source>
            <translation>Demandez à l'exploitant de l'État d'enregistrer ce poste ; les enregistrements attendent.</translation>
        </message>
        <message>
            <source>Ask the State's operator; the records wait.</source>
            <translation>Demandez à l'opérateur de l'État ; les enregistrements attendent.</translation>
        </message>
        <message>
            <source>Ask the authority whether its key has changed.</source>
            <translation>Demandez à l'autorité si sa clé a changé.</translation>
        </message>
        <message>
            <source>Ask the office that keeps the lists for the key.</source>
            <translation>Demandez la clé au bureau qui tient les listes.</translation>
        </message>
        <message>
            <source>Ask the office that sent it for the list of this station.</source>
            <translation>Demandez au bureau qui l'a envoyée la liste de ce poste.</translation>
        </message>
        <message>
            <source>Ask the office that sent the file to send it again.</source>
            <translation>Demandez au bureau qui a envoyé le fichier de l'envoyer encore.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again; nothing of it was kept.</source>
            <translation>Redemandez le fichier à l'expéditeur ; rien n'en a été gardé.</translation>
        </message>
        <message>
            <source>Ask the technician to run 'halfdoor doctor'.</source>
            <translation>Demandez au technicien de lancer 'halfdoor doctor'.</translation>
        </message>
        <message>
            <source>Ask the technician to start it: halfdoor doctor shows the command.</source>
            <translation>Demandez au technicien de le démarrer : halfdoor doctor montre la commande.</translation>
        </message>
        <message>
            <source>Ask the technician whose file it is, and whether the disk is full.</source>
            <translation>Demandez au technicien à qui est ce fichier, et si le disque est plein.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor devices gives the reason.</source>
            <translation>Demandez au technicien : halfdoor devices donne la raison.</translation>
        </message>
        <message>
            <source>Ask the technician: halfdoor doctor shows the rule that is missing.</source>
            <translation>Demandez au technicien : halfdoor doctor montre la règle qui manque.</translation>
        </message>
        <message>
            <source>Bring it again with 'halfdoor trust import'.</source>
            <translation>Apportez-le encore avec 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Bring it from the authority on a medium that you trust.</source>
            <translation>Apportez-le de l'autorité sur un support de confiance.</translation>
        </message>
        <message>
            <source>Bring one with 'halfdoor trust import FILE'.</source>
            <translation>Apportez-en un avec 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>Bring the document closer to the camera.</source>
            <translation>Approchez le document de la caméra.</translation>
        </message>
        <message>
            <source>Bring the key again from the authority.</source>
            <translation>Apportez de nouveau la clé de l'autorité.</translation>
        </message>
        <message>
            <source>Call the technician before the next traveller.</source>
            <translation>Appelez le technicien avant le prochain voyageur.</translation>
        </message>
        <message>
            <source>Call the technician; the station must be set up again.</source>
            <translation>Appelez le technicien ; le poste doit être remis en place.</translation>
        </message>
        <message>
            <source>Check its resolution, or cut one finger out.</source>
            <translation>Vérifiez sa résolution, ou découpez un seul doigt.</translation>
        </message>
        <message>
            <source>Check that the three files are there and belong together.</source>
            <translation>Vérifiez que les trois fichiers sont là et vont ensemble.</translation>
        </message>
        <message>
            <source>Check that this station's certificate is still valid there. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Vérifiez que le certificat de ce poste y vaut encore. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Check the network cable, or the url in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Vérifiez le câble réseau, ou l'url de courier.toml. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Check the network, or the proxy in courier.toml. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Vérifiez le réseau, ou le proxy de courier.toml. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Check the network. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Vérifiez le réseau. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Check the permissions of the station's folder.</source>
            <translation>Vérifiez les droits du dossier de ce poste.</translation>
        </message>
        <message>
            <source>Check the stick and its space.</source>
            <translation>Vérifiez la clé USB et sa place libre.</translation>
        </message>
        <message>
            <source>Check the stick and the name.</source>
            <translation>Vérifiez la clé USB et le nom.</translation>
        </message>
        <message>
            <source>Check this station's clock, then refer.</source>
            <translation>Vérifiez l'horloge de ce poste, puis orientez.</translation>
        </message>
        <message>
            <source>Check this station's clock.</source>
            <translation>Vérifiez l'horloge de ce poste.</translation>
        </message>
        <message>
            <source>Check which finger was placed, and take it again, F5.</source>
            <translation>Vérifiez quel doigt était posé, et reprenez-le, F5.</translation>
        </message>
        <message>
            <source>Choose a reason with 1 to 9, then ask a colleague to sign in beside you.</source>
            <translation>Choisissez un motif de 1 à 9, puis demandez à un collègue d'ouvrir sa session à côté de vous.</translation>
        </message>
        <message>
            <source>Choose another set of fingers, or note which are missing.</source>
            <translation>Choisissez d'autres doigts, ou notez ceux qui manquent.</translation>
        </message>
        <message>
            <source>Choose dates at which somebody looks at it again.</source>
            <translation>Choisissez des dates auxquelles quelqu'un y regarde de nouveau.</translation>
        </message>
        <message>
            <source>Choose one of the decisions in the bar below; F9 hands over to second line.</source>
            <translation>Choisissez une des décisions de la barre ci-dessous ; F9 oriente vers la seconde ligne.</translation>
        </message>
        <message>
            <source>Close that program, then start again.</source>
            <translation>Fermez ce programme, puis recommencez.</translation>
        </message>
        <message>
            <source>Close that program; Halfdoor tries again at once.</source>
            <translation>Fermez ce programme ; Halfdoor réessaie aussitôt.</translation>
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation>Fermez l'autre programme et réessayez.</translation>
        </message>
        <message>
            <source>Compare by eye with F6.</source>
            <translation>Comparez à l'œil avec F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6, where the machine is unsure.</source>
            <translation>Comparez à l'œil, F6, là où la machine hésite.</translation>
        </message>
        <message>
            <source>Compare by eye, F6.</source>
            <translation>Comparez à l'œil, F6.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; a portrait may be old.</source>
            <translation>Comparez à l'œil, F6 ; un portrait peut être ancien.</translation>
        </message>
        <message>
            <source>Compare by eye, F6; then 'halfdoor models install embedded'.</source>
            <translation>Comparez à l'œil, F6 ; puis 'halfdoor models install embedded'.</translation>
        </message>
        <message>
            <source>Compare it with the page, F3 to correct.</source>
            <translation>Comparez-le avec la page, F3 pour corriger.</translation>
        </message>
        <message>
            <source>Compare its name and dates with the document yourself.</source>
            <translation>Comparez vous-même son nom et ses dates avec le document.</translation>
        </message>
        <message>
            <source>Compare page and chip by eye.</source>
            <translation>Comparez la page et la puce à l'œil.</translation>
        </message>
        <message>
            <source>Compare the clock of this station with your own, and tell the technician.</source>
            <translation>Comparez l'horloge de ce poste à la vôtre, et prévenez le technicien.</translation>
        </message>
        <message>
            <source>Compare the clock; then get a certificate with 'halfdoor courier --enrol' or '--request'. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Comparez l'horloge ; puis obtenez un certificat avec 'halfdoor courier --enrol' ou '--request'. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Compare the document by eye, and refer if in doubt.</source>
            <translation>Comparez le document à l'œil, et orientez en cas de doute.</translation>
        </message>
        <message>
            <source>Compare the document by eye; the technician can import a newer list.</source>
            <translation>Comparez le document à l'œil ; le technicien peut importer une liste plus récente.</translation>
        </message>
        <message>
            <source>Compare the face instead.</source>
            <translation>Comparez plutôt le visage.</translation>
        </message>
        <message>
            <source>Compare the face instead; tell the technician.</source>
            <translation>Comparez plutôt le visage ; prévenez le technicien.</translation>
        </message>
        <message>
            <source>Compare the face instead; the traveller can ask the card's issuer for a new one.</source>
            <translation>Comparez plutôt le visage ; le voyageur peut demander une nouvelle carte à son émetteur.</translation>
        </message>
        <message>
            <source>Compare the traveller with the document by eye, F6.</source>
            <translation>Comparez le voyageur au document à l'œil, F6.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct, or F4 for the card access number.</source>
            <translation>Comparez la zone au document, F3 pour corriger, ou F4 pour le numéro d'accès.</translation>
        </message>
        <message>
            <source>Compare the zone with the document, F3 to correct; refer if the page really differs.</source>
            <translation>Comparez la zone au document, F3 pour corriger ; orientez si la page diffère vraiment.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6.</source>
            <translation>Comparez-les à l'œil, F6.</translation>
        </message>
        <message>
            <source>Compare them by eye, F6; feel the page.</source>
            <translation>Comparez-les à l'œil, F6 ; touchez la page.</translation>
        </message>
        <message>
            <source>Compare these letters with the page, F3 to correct.</source>
            <translation>Comparez ces lettres avec la page, F3 pour corriger.</translation>
        </message>
        <message>
            <source>Compare this station's clock first; then tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Comparez d'abord l'horloge de ce poste ; puis prévenez l'opérateur de l'État. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Compare what it says with what is printed.</source>
            <translation>Comparez ce qu'il dit avec ce qui est imprimé.</translation>
        </message>
        <message>
            <source>Compare with the document, F3 to correct.</source>
            <translation>Comparez au document, F3 pour corriger.</translation>
        </message>
        <message>
            <source>Compare with the page by eye, F6.</source>
            <translation>Comparez à la page à l'œil, F6.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}), which may only assist.</source>
            <translation>Comparé avec le paquet de modèles {pack} (licence {licence}), qui ne fait qu'assister.</translation>
        </message>
        <message>
            <source>Compared with the model pack {pack} (licence {licence}).</source>
            <translation>Comparé avec le paquet de modèles {pack} (licence {licence}).</translation>
        </message>
        <message>
            <source>Continues by itself.</source>
            <translation>Continue de soi-même.</translation>
        </message>
        <message>
            <source>Copy or take it again.</source>
            <translation>Copiez-la ou reprenez-la.</translation>
        </message>
        <message>
            <source>Correct it as docs/topology.md shows.</source>
            <translation>Corrigez-le comme docs/topology.md le montre.</translation>
        </message>
        <message>
            <source>Correct the url, or tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Corrigez l'url, ou prévenez le technicien. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Correct the url.</source>
            <translation>Corrigez l'url.</translation>
        </message>
        <message>
            <source>Correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Corrigez l'url. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Decide by the document, or ask the second line to check it again.</source>
            <translation>Décidez par le document, ou demandez à la seconde ligne de le revoir.</translation>
        </message>
        <message>
            <source>Decide by the document; the technician can bring a new list with 'halfdoor trust import'.</source>
            <translation>Décidez par le document ; le technicien peut apporter une liste avec 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Decide by what you see, and ask for the new policy file.</source>
            <translation>Décidez par ce que vous voyez, et demandez la nouvelle politique.</translation>
        </message>
        <message>
            <source>Decide by what you see; the technician can bring new ones with 'halfdoor trust import'.</source>
            <translation>Décidez par ce que vous voyez ; le technicien peut en apporter de nouvelles avec 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>Fingerprints on the chip cannot be read here: they need a right that this station lacks.</source>
            <translation>Les empreintes de la puce ne se lisent pas ici : il faut un droit que ce poste n'a pas.</translation>
        </message>
        <message>
            <source>Follow your instruction for known defects.</source>
            <translation>Suivez votre consigne pour les défauts connus.</translation>
        </message>
        <message>
            <source>Give a JPEG, PNG, BMP or TIFF, or the bar code's bytes.</source>
            <translation>Donnez un fichier JPEG, PNG, BMP ou TIFF, ou les octets du code-barres.</translation>
        </message>
        <message>
            <source>Give more light.</source>
            <translation>Donnez plus de lumière.</translation>
        </message>
        <message>
            <source>Go on as usual until they come.</source>
            <translation>Continuez comme d'habitude jusqu'à son arrivée.</translation>
        </message>
        <message>
            <source>Go on with the next one.</source>
            <translation>Passez au suivant.</translation>
        </message>
        <message>
            <source>Go on with the printed page alone.</source>
            <translation>Continuez avec la page imprimée seule.</translation>
        </message>
        <message>
            <source>Go on without the finger and note a reason; compare the face instead.</source>
            <translation>Continuez sans le doigt et notez un motif ; comparez plutôt le visage.</translation>
        </message>
        <message>
            <source>Have the second line look at the document that carries it.</source>
            <translation>Faites examiner par la deuxième ligne le document qui le porte.</translation>
        </message>
        <message>
            <source>Hold the document still.</source>
            <translation>Tenez le document immobile.</translation>
        </message>
        <message>
            <source>How the chip was opened is not recorded with these files.</source>
            <translation>La façon d'ouvrir la puce n'est pas notée avec ces fichiers.</translation>
        </message>
        <message>
            <source>Import it with 'halfdoor trust import FILE', or compare the document by eye.</source>
            <translation>Importez-le avec 'halfdoor trust import FILE', ou comparez le document à l'œil.</translation>
        </message>
        <message>
            <source>Import that root certificate or a master list that holds it, first.</source>
            <translation>Importez d'abord ce certificat racine, ou une liste maîtresse qui le porte.</translation>
        </message>
        <message>
            <source>Import the country's list with 'halfdoor trust import FILE'.</source>
            <translation>Importez la liste du pays avec 'halfdoor trust import FILE'.</translation>
        </message>
        <message>
            <source>In the training world every document is a specimen.</source>
            <translation>Dans le monde d'entraînement, tout document est un spécimen.</translation>
        </message>
        <message>
            <source>In this inspection your own view of the faces comes first.</source>
            <translation>Dans ce contrôle, votre propre regard sur les visages vient d'abord.</translation>
        </message>
        <message>
            <source>Install it again from its source.</source>
            <translation>Installez-le de nouveau depuis sa source.</translation>
        </message>
        <message>
            <source>Install it again: halfdoor models install FILE.</source>
            <translation>Installez-le de nouveau : halfdoor models install FILE.</translation>
        </message>
        <message>
            <source>Install it with packaging/windows/install-courier.ps1; elsewhere leave --service out.</source>
            <translation>Installez-le avec packaging/windows/install-courier.ps1 ; ailleurs, omettez --service.</translation>
        </message>
        <message>
            <source>Install it: pip install 'halfdoor[nats]'.</source>
            <translation>Installez-le : pip install 'halfdoor[nats]'.</translation>
        </message>
        <message>
            <source>Install one: halfdoor models install embedded.</source>
            <translation>Installez-en un : halfdoor models install embedded.</translation>
        </message>
        <message>
            <source>Install the pack again from its source.</source>
            <translation>Installez de nouveau le paquet depuis sa source.</translation>
        </message>
        <message>
            <source>It is started again: wait a moment.</source>
            <translation>Il redémarre : attendez un instant.</translation>
        </message>
        <message>
            <source>Keep it in mind when comparing by eye.</source>
            <translation>Gardez-le à l'esprit en comparant à l'œil.</translation>
        </message>
        <message>
            <source>Known limits: it takes strangers of some groups of people for one person far more often; not tried on children or on aged portraits.</source>
            <translation>Limites connues : il confond bien plus souvent des inconnus de certains groupes de personnes ; non essayé sur des enfants ni sur des portraits anciens.</translation>
        </message>
        <message>
            <source>Known limits: not tried on children, on portraits years old or on real chips; its rates for single groups of people are rough.</source>
            <translation>Limites connues : non essayé sur des enfants, sur des portraits vieux de plusieurs années ni sur de vraies puces ; ses taux par groupe de personnes sont approximatifs.</translation>
        </message>
        <message>
            <source>Lay it flat and press F5, or type the zone with F3.</source>
            <translation>Posez-le à plat et pressez F5, ou tapez la zone avec F3.</translation>
        </message>
        <message>
            <source>Lay only the travel document on the reader.</source>
            <translation>Ne posez que le document de voyage sur le lecteur.</translation>
        </message>
        <message>
            <source>Lay the document down once more and let it rest.</source>
            <translation>Posez le document encore une fois et laissez-le.</translation>
        </message>
        <message>
            <source>Lay the document on the page reader, or look at it by hand.</source>
            <translation>Posez le document sur le lecteur de page, ou examinez-le à la main.</translation>
        </message>
        <message>
            <source>Lay the document on the reader and keep it still.</source>
            <translation>Posez le document sur le lecteur et ne le bougez pas.</translation>
        </message>
        <message>
            <source>Lay the page down again, or type the zone with F3.</source>
            <translation>Reposez la page, ou tapez la zone avec F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the reader, or type the zone with F3.</source>
            <translation>Posez la page de la zone à plat sur le lecteur, ou tapez la zone avec F3.</translation>
        </message>
        <message>
            <source>Lay the page with the zone flat on the scanner and press F2, or type the zone with F3.</source>
            <translation>Posez la page de la zone à plat sur le scanneur et appuyez sur F2, ou tapez la zone avec F3.</translation>
        </message>
        <message>
            <source>Lift the finger and place it again.</source>
            <translation>Levez le doigt et posez-le encore.</translation>
        </message>
        <message>
            <source>Light is mirrored on the zone.</source>
            <translation>La lumière se reflète sur la zone.</translation>
        </message>
        <message>
            <source>Lock it and call the technician.</source>
            <translation>Verrouillez-le et appelez le technicien.</translation>
        </message>
        <message>
            <source>Look at eyes, hairline and iris edges of the portrait for doubled outlines.</source>
            <translation>Cherchez des contours doublés aux yeux, aux cheveux et aux iris du portrait.</translation>
        </message>
        <message>
            <source>Look at the date on the page, and for a stamp that extends it.</source>
            <translation>Regardez la date sur la page, et un tampon qui la prolonge.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself, and tell the technician the code under F8.</source>
            <translation>Regardez vous-même le document et le voyageur, et donnez au technicien le code sous F8.</translation>
        </message>
        <message>
            <source>Look at the document and the traveller yourself; F8 shows the check.</source>
            <translation>Regardez vous-même le document et le voyageur ; F8 montre le contrôle.</translation>
        </message>
        <message>
            <source>Look at the finger on the glass.</source>
            <translation>Regardez le doigt sur la vitre.</translation>
        </message>
        <message>
            <source>Look at the person.</source>
            <translation>Regardez la personne.</translation>
        </message>
        <message>
            <source>Look at the printing under light, and compare the chip with the page.</source>
            <translation>Regardez l'impression à la lumière, et comparez la puce à la page.</translation>
        </message>
        <message>
            <source>Look at this station's clock, then at the date on the document.</source>
            <translation>Regardez l'horloge de ce poste, puis la date sur le document.</translation>
        </message>
        <message>
            <source>Look for it on the page.</source>
            <translation>Cherchez-le sur la page.</translation>
        </message>
        <message>
            <source>Look for the visa in the document, if one is needed.</source>
            <translation>Cherchez le visa dans le document, s'il en faut un.</translation>
        </message>
        <message>
            <source>Look for the visa in the document.</source>
            <translation>Cherchez le visa dans le document.</translation>
        </message>
        <message>
            <source>Look yourself, and tell the technician.</source>
            <translation>Regardez vous-même, et prévenez le technicien.</translation>
        </message>
        <message>
            <source>MRZ line {line}, check digit of the {field}: read {read}, expected {expected}.</source>
            <translation>Ligne {line} de la zone, chiffre de contrôle ({field}) : lu {read}, attendu {expected}.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is no date of the calendar.</source>
            <translation>Ligne {line} de la zone, {field} : {read} n'est pas une date du calendrier.</translation>
        </message>
        <message>
            <source>MRZ line {line}, {field}: {read} is not in the list of codes.</source>
            <translation>Ligne {line} de la zone, {field} : {read} n'est pas dans la liste des codes.</translation>
        </message>
        <message>
            <source>Mend this line and check the file again with 'halfdoor policy check FILE'.</source>
            <translation>Corrigez cette ligne et vérifiez encore avec 'halfdoor policy check FILE'.</translation>
        </message>
        <message>
            <source>More than one face is in the picture.</source>
            <translation>Plus d'un visage est dans l'image.</translation>
        </message>
        <message>
            <source>Move the document on the reader; some documents have no chip: look at the page closely.</source>
            <translation>Bougez le document sur le lecteur ; certains n'ont pas de puce : regardez bien la page.</translation>
        </message>
        <message>
            <source>Move the document until all of the zone is in the picture.</source>
            <translation>Déplacez le document jusqu'à ce que toute la zone soit dans l'image.</translation>
        </message>
        <message>
            <source>Name and secret do not fit together.</source>
            <translation>Le nom et le secret ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>No authority that this station believes vouches for the scanner.</source>
            <translation>Aucune autorité reconnue par ce poste ne répond du capteur.</translation>
        </message>
        <message>
            <source>No chip answers from this document.</source>
            <translation>Aucune puce ne répond dans ce document.</translation>
        </message>
        <message>
            <source>No data group was read.</source>
            <translation>Aucun groupe de données n'a été lu.</translation>
        </message>
        <message>
            <source>No face is in the picture yet.</source>
            <translation>Pas encore de visage dans l'image.</translation>
        </message>
        <message>
            <source>No face was found in the picture.</source>
            <translation>Aucun visage n'a été trouvé dans l'image.</translation>
        </message>
        <message>
            <source>No finger came in time.</source>
            <translation>Aucun doigt n'est venu à temps.</translation>
        </message>
        <message>
            <source>No finger was placed in time.</source>
            <translation>Aucun doigt n'a été posé à temps.</translation>
        </message>
        <message>
            <source>No machine readable zone was found on the document.</source>
            <translation>Aucune zone lisible n'a été trouvée sur le document.</translation>
        </message>
        <message>
            <source>No model pack can be used here.</source>
            <translation>Aucun paquet de modèles n'est utilisable ici.</translation>
        </message>
        <message>
            <source>No model pack is installed.</source>
            <translation>Aucun paquet de modèles n'est installé.</translation>
        </message>
        <message>
            <source>No passenger list at this station names this document; nothing follows from that.</source>
            <translation>Aucune liste de passagers de ce poste ne nomme ce document ; cela ne dit rien.</translation>
        </message>
        <message>
            <source>No picture of the page is here.</source>
            <translation>Aucune image de la page n'est disponible.</translation>
        </message>
        <message>
            <source>No picture was good enough for a comparison.</source>
            <translation>Aucune image n'était assez bonne pour comparer.</translation>
        </message>
        <message>
            <source>No portrait was found on the page.</source>
            <translation>Aucun portrait n'a été trouvé sur la page.</translation>
        </message>
        <message>
            <source>No print is in the picture.</source>
            <translation>Aucune empreinte dans l'image.</translation>
        </message>
        <message>
            <source>No printed zone was read to compare with the chip.</source>
            <translation>Aucune zone imprimée n'a été lue pour la comparer à la puce.</translation>
        </message>
        <message>
            <source>No scanner is plugged in at '{device}'.</source>
            <translation>Aucun capteur n'est branché à '{device}'.</translation>
        </message>
        <message>
            <source>No seal was found in the picture.</source>
            <translation>Aucun cachet n'a été trouvé dans l'image.</translation>
        </message>
        <message>
            <source>No service manager of Windows started this program ({detail}).</source>
            <translation>Aucun gestionnaire de services de Windows n'a démarré ce programme ({detail}).</translation>
        </message>
        <message>
            <source>No silent bell answers at this station.</source>
            <translation>Aucune sonnette silencieuse ne répond à ce poste.</translation>
        </message>
        <message>
            <source>Nothing answers on {device}.</source>
            <translation>Rien ne répond sur {device}.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>Rien n'est à faire.</translation>
        </message>
        <message>
            <source>Nothing to do if they are on their way; else 'halfdoor outbox resend', then 'explain'.</source>
            <translation>Rien à faire s'ils sont en route ; sinon 'halfdoor outbox resend', puis 'explain'.</translation>
        </message>
        <message>
            <source>Nothing to do: asked again by itself.</source>
            <translation>Rien à faire : redemandé automatiquement.</translation>
        </message>
        <message>
            <source>Nothing to do: tried again by itself.</source>
            <translation>Rien à faire : nouvel essai de lui-même.</translation>
        </message>
        <message>
            <source>Nothing was changed. Fetch the file again from its publisher.</source>
            <translation>Rien n'a changé. Reprenez le fichier chez son éditeur.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import a newer list.</source>
            <translation>Rien n'a changé. Importez une liste plus récente.</translation>
        </message>
        <message>
            <source>Nothing was changed. Import the new root certificate from a medium that you trust, first.</source>
            <translation>Rien n'a changé. Importez d'abord le nouveau certificat racine depuis un support de confiance.</translation>
        </message>
        <message>
            <source>Nothing was sent to it. Tell the technician. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Rien ne lui a été envoyé. Prévenez le technicien. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>One person at a time, please.</source>
            <translation>Une personne à la fois, s'il vous plaît.</translation>
        </message>
        <message>
            <source>One person at a time; take it again, F5.</source>
            <translation>Une personne à la fois ; reprenez, F5.</translation>
        </message>
        <message>
            <source>Part of the face is darker.</source>
            <translation>Une partie du visage est plus sombre.</translation>
        </message>
        <message>
            <source>Only a part of the finger is on the glass.</source>
            <translation>Une partie seulement du doigt est sur la vitre.</translation>
        </message>
        <message>
            <source>Part of the face cannot be seen.</source>
            <translation>Une partie du visage ne se voit pas.</translation>
        </message>
        <message>
            <source>Please centre the fingertip.</source>
            <translation>Centrez le bout du doigt, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please come a little closer.</source>
            <translation>Approchez-vous un peu, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please face the light.</source>
            <translation>Tournez-vous vers la lumière, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please hold still for a moment.</source>
            <translation>Ne bougez pas un instant, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please hold your head upright.</source>
            <translation>Tenez la tête droite, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please keep your finger still.</source>
            <translation>Ne bougez pas le doigt, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please lay all fingers flat, a little apart; or note which are missing.</source>
            <translation>Posez tous les doigts à plat, un peu écartés, s'il vous plaît ; ou notez ceux qui manquent.</translation>
        </message>
        <message>
            <source>Please lay the whole fingertip flat.</source>
            <translation>Posez tout le bout du doigt à plat, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please lift your finger.</source>
            <translation>Levez le doigt, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>Regardez la caméra, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please look straight at the camera.</source>
            <translation>Regardez droit vers la caméra, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please move to the middle.</source>
            <translation>Placez-vous au milieu, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please place the next finger: {finger}.</source>
            <translation>Posez le doigt suivant, s'il vous plaît : {finger}.</translation>
        </message>
        <message>
            <source>Please place the {finger} on the glass.</source>
            <translation>Veuillez poser sur la vitre : {finger}.</translation>
        </message>
        <message>
            <source>Please place your finger on the glass.</source>
            <translation>Posez le doigt sur la vitre, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please point the finger straight.</source>
            <translation>Tenez le doigt droit, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please press a little less.</source>
            <translation>Appuyez un peu moins, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please press a little more.</source>
            <translation>Appuyez un peu plus, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Plug it in: continues by itself.</source>
            <translation>Branchez-la : cela continue de soi-même.</translation>
        </message>
        <message>
            <source>Plug it in: reading continues by itself.</source>
            <translation>Branchez-le : la lecture continue d'elle-même.</translation>
        </message>
        <message>
            <source>Plug it in: the work continues by itself.</source>
            <translation>Branchez-le : le travail continue de lui-même.</translation>
        </message>
        <message>
            <source>Plug it in; 'halfdoor devices' lists them all.</source>
            <translation>Branchez-le ; 'halfdoor devices' les montre tous.</translation>
        </message>
        <message>
            <source>Plug it in; the work continues by itself.</source>
            <translation>Branchez-le ; le travail continue de lui-même.</translation>
        </message>
        <message>
            <source>Press F3 to type it.</source>
            <translation>Pressez F3 pour la taper.</translation>
        </message>
        <message>
            <source>Press F6 and compare; then decide.</source>
            <translation>Pressez F6 et comparez ; puis décidez.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document.</source>
            <translation>Espace recommence avec le document.</translation>
        </message>
        <message>
            <source>Press Space to begin again with the document; if it happens twice, tell the technician.</source>
            <translation>Appuyez sur Espace pour recommencer avec le document ; si cela se répète, dites-le au technicien.</translation>
        </message>
        <message>
            <source>Press Space to begin again; if it happens twice, tell the technician.</source>
            <translation>Espace recommence ; si cela arrive deux fois, prévenez le technicien.</translation>
        </message>
        <message>
            <source>Print the receipt from the window.</source>
            <translation>Imprimez le reçu depuis la fenêtre.</translation>
        </message>
        <message>
            <source>Put it back: reading resumes.</source>
            <translation>Remettez-le : la lecture reprend.</translation>
        </message>
        <message>
            <source>Put it there, or use 'halfdoor courier --request FILE'.</source>
            <translation>Placez-le là, ou utilisez « halfdoor courier --request FILE ».</translation>
        </message>
        <message>
            <source>Put the station's keys in place again.</source>
            <translation>Remettez en place les clés du poste.</translation>
        </message>
        <message>
            <source>Raise the effect of that outcome.</source>
            <translation>Relevez l'effet de ce résultat.</translation>
        </message>
        <message>
            <source>Read it; then F10 admits.</source>
            <translation>Lisez-le ; puis F10 admet.</translation>
        </message>
        <message>
            <source>Read the chip itself to know.</source>
            <translation>Lisez la puce elle-même pour savoir.</translation>
        </message>
        <message>
            <source>Read the printed zone, or press F3 to type it.</source>
            <translation>Lisez la zone imprimée, ou pressez F3 pour la taper.</translation>
        </message>
        <message>
            <source>Read what is printed, and compare it with the document yourself.</source>
            <translation>Lisez ce qui est imprimé et comparez-le vous-même avec le document.</translation>
        </message>
        <message>
            <source>Reading ended before all files were there; missing: {files}.</source>
            <translation>La lecture a fini avant tous les fichiers ; manquent : {files}.</translation>
        </message>
        <message>
            <source>Reading stopped at {percent} %: the document moved.</source>
            <translation>Lecture arrêtée à {percent} % : le document a bougé.</translation>
        </message>
        <message>
            <source>Reading stopped: the document moved.</source>
            <translation>Lecture arrêtée : le document a bougé.</translation>
        </message>
        <message>
            <source>Refer to second line, F9.</source>
            <translation>Orientez vers la seconde ligne, F9.</translation>
        </message>
        <message>
            <source>Refer to second line, and keep the document with the traveller.</source>
            <translation>Orientez vers la seconde ligne, et laissez le document au voyageur.</translation>
        </message>
        <message>
            <source>Refer with F9 as for any other question, and tell your colleague in person.</source>
            <translation>Orientez avec F9 comme pour toute autre question, et prévenez votre collègue de vive voix.</translation>
        </message>
        <message>
            <source>Refer, and have the second line confirm it with the office that keeps the list; ask first whether the person may need protection.</source>
            <translation>Orientez, et faites confirmer par la seconde ligne auprès du bureau de la liste ; demandez d'abord si la personne a besoin de protection.</translation>
        </message>
        <message>
            <source>Refer; what the notice says is shown there and not here.</source>
            <translation>Orientez ; ce que dit l'avis se voit là-bas et pas ici.</translation>
        </message>
        <message>
            <source>Remove the file and import the lists again.</source>
            <translation>Retirez le fichier et importez de nouveau les listes.</translation>
        </message>
        <message>
            <source>Replace the disk; the sent record is whole.</source>
            <translation>Remplacez le disque ; l'enregistrement envoyé est entier.</translation>
        </message>
        <message>
            <source>Restart the scanner's service, then start the capture again.</source>
            <translation>Redémarrez le service du capteur, puis relancez la prise.</translation>
        </message>
        <message>
            <source>Run 'halfdoor outbox repair'.</source>
            <translation>Lancez 'halfdoor outbox repair'.</translation>
        </message>
        <message>
            <source>See the check of the security object.</source>
            <translation>Voyez le contrôle de l'objet de sécurité.</translation>
        </message>
        <message>
            <source>Set a smaller batch in courier.toml.</source>
            <translation>Réglez un lot plus petit dans courier.toml.</translation>
        </message>
        <message>
            <source>Set this station's clock.</source>
            <translation>Réglez l'horloge de ce poste.</translation>
        </message>
        <message>
            <source>Set this station's clock. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Réglez l'horloge de ce poste. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Shorten it: what is left out has the default effect.</source>
            <translation>Raccourcissez-la : ce qui manque a l'effet par défaut.</translation>
        </message>
        <message>
            <source>Sizes, hashes and receipts remain.</source>
            <translation>Tailles, empreintes et reçus restent.</translation>
        </message>
        <message>
            <source>Start once more; if it stays silent, unplug it and plug it in again.</source>
            <translation>Recommencez une fois ; s'il reste muet, débranchez-le et rebranchez-le.</translation>
        </message>
        <message>
            <source>Start the capture again.</source>
            <translation>Relancez la prise.</translation>
        </message>
        <message>
            <source>Start the program as 'halfdoor'.</source>
            <translation>Démarrez le programme par 'halfdoor'.</translation>
        </message>
        <message>
            <source>Start the upstream or correct the url. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Démarrez le serveur amont ou corrigez l'url. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Stop using this station; 'halfdoor outbox export' saves what can still be read.</source>
            <translation>N'utilisez plus ce poste ; 'halfdoor outbox export' sauve ce qui se lit encore.</translation>
        </message>
        <message>
            <source>Swipe straight down the sensor again.</source>
            <translation>Glissez de nouveau tout droit sur le capteur.</translation>
        </message>
        <message>
            <source>Swipe the whole fingertip again.</source>
            <translation>Glissez de nouveau tout le bout du doigt.</translation>
        </message>
        <message>
            <source>Take another picture, F5.</source>
            <translation>Prenez une autre image, F5.</translation>
        </message>
        <message>
            <source>Take it again at 600 dots per inch or less.</source>
            <translation>Reprenez-la à 600 points par pouce ou moins.</translation>
        </message>
        <message>
            <source>Take it again, F5; or by eye, F6.</source>
            <translation>Reprenez-la, F5 ; ou à l'œil, F6.</translation>
        </message>
        <message>
            <source>Take it again, as JPEG, PNG, BMP or TIFF.</source>
            <translation>Reprenez-la en JPEG, PNG, BMP ou TIFF.</translation>
        </message>
        <message>
            <source>Take it again, straight from above, with the whole bar code in it.</source>
            <translation>Reprenez-la, bien d'aplomb, avec le code-barres entier.</translation>
        </message>
        <message>
            <source>Take it or copy it again.</source>
            <translation>Reprenez-la ou copiez-la encore.</translation>
        </message>
        <message>
            <source>Take it out of [optional_when].</source>
            <translation>Retirez-le de [optional_when].</translation>
        </message>
        <message>
            <source>Take it out of use and tell the technician; go on without the finger.</source>
            <translation>Mettez-le hors service et prévenez le technicien ; continuez sans le doigt.</translation>
        </message>
        <message>
            <source>Take one away with its number before choosing another.</source>
            <translation>Retirez-en un par son numéro avant d'en choisir un autre.</translation>
        </message>
        <message>
            <source>Take the file that the CA gave (PEM).</source>
            <translation>Prenez le fichier que la CA a donné (PEM).</translation>
        </message>
        <message>
            <source>Take the file that the upstream wrote with --answer.</source>
            <translation>Prenez le fichier que l'amont a écrit avec --answer.</translation>
        </message>
        <message>
            <source>Take the finger again, F5, or compare the face.</source>
            <translation>Reprenez le doigt, F5, ou comparez le visage.</translation>
        </message>
        <message>
            <source>Take the finger again, F5.</source>
            <translation>Reprenez le doigt, F5.</translation>
        </message>
        <message>
            <source>Take the finger again.</source>
            <translation>Reprenez le doigt.</translation>
        </message>
        <message>
            <source>Take the fingers one by one.</source>
            <translation>Prenez les doigts un par un.</translation>
        </message>
        <message>
            <source>Take the line out; advice rests on checks of the document alone.</source>
            <translation>Retirez la ligne ; l'avis ne repose que sur les contrôles du document.</translation>
        </message>
        <message>
            <source>Take the live picture again, F5.</source>
            <translation>Reprenez l'image en direct, F5.</translation>
        </message>
        <message>
            <source>Take the rule out: what is in order never counts against a person.</source>
            <translation>Retirez la règle : ce qui est en ordre ne compte jamais contre une personne.</translation>
        </message>
        <message>
            <source>Tell the State's operator and the technician; the record waits.</source>
            <translation>Prévenez l'opérateur de l'État et le technicien ; l'enregistrement attend.</translation>
        </message>
        <message>
            <source>Tell the State's operator if it lasts. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Prévenez l'opérateur de l'État si cela dure. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Tell the State's operator.</source>
            <translation>Prévenez l'opérateur de l'État.</translation>
        </message>
        <message>
            <source>Tell the State's operator. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Prévenez l'opérateur de l'État. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Tell the State's operator. The present certificate holds until its end.</source>
            <translation>Prévenez l'opérateur de l'État. Le certificat actuel vaut jusqu'à sa fin.</translation>
        </message>
        <message>
            <source>Tell the auditor.</source>
            <translation>Prévenez l'auditeur.</translation>
        </message>
        <message>
            <source>Tell the auditor: an entry was changed or the disk is failing.</source>
            <translation>Prévenez l'auditeur : une entrée a changé ou le disque lâche.</translation>
        </message>
        <message>
            <source>Tell the auditor: the log of one side was changed. The record waits.</source>
            <translation>Prévenez l'auditeur : le journal d'un côté a changé. L'enregistrement attend.</translation>
        </message>
        <message>
            <source>Tell the auditor; the State sees the same gap.</source>
            <translation>Prévenez l'auditeur ; l'État voit le même trou.</translation>
        </message>
        <message>
            <source>Tell the auditor; the record waits.</source>
            <translation>Prévenez l'auditeur ; l'enregistrement attend.</translation>
        </message>
        <message>
            <source>Tell the technician the code under F8; go on without the finger.</source>
            <translation>Donnez au technicien le code sous F8 ; continuez sans le doigt.</translation>
        </message>
        <message>
            <source>Tell the technician; 'halfdoor doctor' says what to do.</source>
            <translation>Prévenez le technicien ; 'halfdoor doctor' dit quoi faire.</translation>
        </message>
        <message>
            <source>Tell whoever runs the proxy. Nothing is lost: the records wait, sealed, and are tried again.</source>
            <translation>Prévenez qui gère le proxy. Rien n'est perdu : les enregistrements attendent, scellés, et repartiront.</translation>
        </message>
        <message>
            <source>Thank you.</source>
            <translation>Merci.</translation>
        </message>
        <message>
            <source>The State cannot open the seal: the bytes changed.</source>
            <translation>L'État ne peut ouvrir le sceau : les octets ont changé.</translation>
        </message>
        <message>
            <source>The State confirms other bytes than this station sent.</source>
            <translation>L'État confirme d'autres octets que ceux envoyés par ce poste.</translation>
        </message>
        <message>
            <source>The State does not know this station's signing key, or knows it no longer.</source>
            <translation>L'État ne connaît pas, ou ne connaît plus, la clé de signature de ce poste.</translation>
        </message>
        <message>
            <source>The State does not understand the delivery.</source>
            <translation>L'État ne comprend pas l'envoi.</translation>
        </message>
        <message>
            <source>The State finds that a record's signature does not hold.</source>
            <translation>L'État constate que la signature d'un enregistrement n'est pas la bonne.</translation>
        </message>
        <message>
            <source>The State found something else than a sealed record.</source>
            <translation>L'État a trouvé autre chose qu'un enregistrement scellé.</translation>
        </message>
        <message>
            <source>The State serves other stations now.</source>
            <translation>L'État sert d'autres postes en ce moment.</translation>
        </message>
        <message>
            <source>The State's CA answered with something else than a certificate.</source>
            <translation>L'AC de l'État a répondu par autre chose qu'un certificat.</translation>
        </message>
        <message>
            <source>The State's CA does not sign this station's request (HTTP {detail}).</source>
            <translation>L'AC de l'État ne signe pas la demande de cette station (HTTP {detail}).</translation>
        </message>
        <message>
            <source>The State's CA keeps this station's request until a person approves it.</source>
            <translation>L'AC de l'État garde la demande de cette station jusqu'à l'accord d'une personne.</translation>
        </message>
        <message>
            <source>The State's database does not answer now.</source>
            <translation>La base de l'État ne répond pas maintenant.</translation>
        </message>
        <message>
            <source>The State's enrolment secret is not in {detail}.</source>
            <translation>Le secret d'inscription de l'État n'est pas dans {detail}.</translation>
        </message>
        <message>
            <source>The State's receipt tells another number or log head than this station's.</source>
            <translation>Le reçu de l'État porte un autre numéro ou une autre tête de journal que ce poste.</translation>
        </message>
        <message>
            <source>The WSQ picture cannot be read: {detail}.</source>
            <translation>L'image WSQ ne peut être lue : {detail}.</translation>
        </message>
        <message>
            <source>The advice has been on the screen for less than a second.</source>
            <translation>L'avis est à l'écran depuis moins d'une seconde.</translation>
        </message>
        <message>
            <source>The age of the portrait is not known.</source>
            <translation>L'âge du portrait n'est pas connu.</translation>
        </message>
        <message>
            <source>The answer is signed, but it is no receipt.</source>
            <translation>La réponse est signée, mais ce n'est pas un reçu.</translation>
        </message>
        <message>
            <source>The bundle cannot be written to {place} ({detail}).</source>
            <translation>Le lot ne peut être écrit à {place} ({detail}).</translation>
        </message>
        <message>
            <source>The camera was unplugged at {time}.</source>
            <translation>La caméra a été débranchée à {time}.</translation>
        </message>
        <message>
            <source>The certificate does not prove itself ({reason}).</source>
            <translation>Le certificat ne se prouve pas lui-même ({reason}).</translation>
        </message>
        <message>
            <source>The certificate in {place} is not this CA's answer to this station's last request.</source>
            <translation>Le certificat dans {place} n'est pas la réponse de cette CA à la dernière demande de ce poste.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer ({signer}) is not on this station. Not a fault of the document.</source>
            <translation>Le certificat du signataire du cachet ({signer}) n'est pas sur ce poste. Le document n'y est pour rien.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was not issued by the root that it names.</source>
            <translation>Le certificat du signataire du cachet n'a pas été émis par la racine qu'il nomme.</translation>
        </message>
        <message>
            <source>The certificate of the seal's signer was revoked by its country.</source>
            <translation>Le certificat du signataire du cachet a été révoqué par son pays.</translation>
        </message>
        <message>
            <source>The certificate, key or CA file of courier.toml cannot be used.</source>
            <translation>Le certificat, la clé ou le fichier CA de courier.toml ne peut servir.</translation>
        </message>
        <message>
            <source>The certificates are dated in the future.</source>
            <translation>Les certificats portent une date à venir.</translation>
        </message>
        <message>
            <source>The certificates of States are {days} days old.</source>
            <translation>Les certificats des États ont {days} jours.</translation>
        </message>
        <message>
            <source>The check {check} came to no result.</source>
            <translation>Le contrôle {check} n'a pas abouti.</translation>
        </message>
        <message>
            <source>The check {check} found something that does not fit.</source>
            <translation>Le contrôle {check} a trouvé quelque chose qui ne va pas ensemble.</translation>
        </message>
        <message>
            <source>The check {check} has not come in.</source>
            <translation>Le contrôle {check} n'est pas arrivé.</translation>
        </message>
        <message>
            <source>The check {check} stopped before its end.</source>
            <translation>Le contrôle {check} s'est arrêté avant la fin.</translation>
        </message>
        <message>
            <source>The check {check} was not made.</source>
            <translation>Le contrôle {check} n'a pas été fait.</translation>
        </message>
        <message>
            <source>The chip announces a file larger than any document needs.</source>
            <translation>La puce annonce un fichier plus grand qu'aucun document n'en demande.</translation>
        </message>
        <message>
            <source>The chip answers, and it is not the chip of a travel document.</source>
            <translation>La puce répond, et ce n'est pas celle d'un document de voyage.</translation>
        </message>
        <message>
            <source>The chip could not prove that it is the original one ({method}): it may be a copy.</source>
            <translation>La puce n'a pu prouver qu'elle est l'originale ({method}) : ce peut être une copie.</translation>
        </message>
        <message>
            <source>The chip did not begin the access that it offers.</source>
            <translation>La puce n'a pas commencé l'accès qu'elle offre.</translation>
        </message>
        <message>
            <source>The chip did not give the proof that its issuer announces ({method}).</source>
            <translation>La puce n'a pas donné la preuve que son émetteur annonce ({method}).</translation>
        </message>
        <message>
            <source>The chip did not take the key from the printed zone.</source>
            <translation>La puce n'a pas pris la clé de la zone imprimée.</translation>
        </message>
        <message>
            <source>The chip differs from the page only where the page was hard to read: {fields}.</source>
            <translation>La puce ne diffère de la page que là où la page était difficile à lire : {fields}.</translation>
        </message>
        <message>
            <source>The chip does not have or does not give: {files}.</source>
            <translation>La puce n'a pas ou ne donne pas : {files}.</translation>
        </message>
        <message>
            <source>The chip ended the protected session again and again.</source>
            <translation>La puce a fini la session protégée encore et encore.</translation>
        </message>
        <message>
            <source>The chip gave an answer that ends the reading.</source>
            <translation>La puce a donné une réponse qui finit la lecture.</translation>
        </message>
        <message>
            <source>The chip gave its data without asking for a key.</source>
            <translation>La puce a donné ses données sans demander de clé.</translation>
        </message>
        <message>
            <source>The chip gave only a part of a file.</source>
            <translation>La puce n'a donné qu'une partie d'un fichier.</translation>
        </message>
        <message>
            <source>The chip has no list of contents to compare with.</source>
            <translation>La puce n'a pas de liste de contenu à comparer.</translation>
        </message>
        <message>
            <source>The chip holds no portrait that can be shown.</source>
            <translation>La puce n'a pas de portrait à montrer.</translation>
        </message>
        <message>
            <source>The chip's file of fingers holds no finger that can be read.</source>
            <translation>Le fichier des doigts de la puce ne contient aucun doigt lisible.</translation>
        </message>
        <message>
            <source>The comparison of the finger stopped.</source>
            <translation>La comparaison du doigt s'est arrêtée.</translation>
        </message>
        <message>
            <source>The country's root certificate is not in this station's list ({days} days old).</source>
            <translation>Le certificat racine du pays n'est pas dans la liste de ce poste ({days} jours).</translation>
        </message>
        <message>
            <source>The data of a document of {country} were signed under another country's root.</source>
            <translation>Les données d'un document de {country} ont été signées sous la racine d'un autre pays.</translation>
        </message>
        <message>
            <source>The delivery is larger than the State takes.</source>
            <translation>L'envoi est plus grand que ce que l'État prend.</translation>
        </message>
        <message>
            <source>The entries of this station's log no longer give its head.</source>
            <translation>Les entrées du journal de ce poste ne donnent plus sa tête.</translation>
        </message>
        <message>
            <source>The faces could not be compared by the machine ({place}).</source>
            <translation>Les visages n'ont pu être comparés par la machine ({place}).</translation>
        </message>
        <message>
            <source>The file courier.toml names no CA that signs over the network.</source>
            <translation>Le fichier courier.toml ne nomme aucune AC qui signe par le réseau.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor a finger record that is read here.</source>
            <translation>Le fichier n'est ni une image ni un enregistrement de doigt qui se lise ici.</translation>
        </message>
        <message>
            <source>The file is neither a picture nor the content of a seal.</source>
            <translation>Le fichier n'est ni une image ni le contenu d'un cachet.</translation>
        </message>
        <message>
            <source>The file {place} cannot be read ({detail}).</source>
            <translation>Le fichier {place} ne peut être lu ({detail}).</translation>
        </message>
        <message>
            <source>The file {place} holds no certificate.</source>
            <translation>Le fichier {place} ne contient pas de certificat.</translation>
        </message>
        <message>
            <source>The file {place} is not an answer of an upstream.</source>
            <translation>Le fichier {place} n'est pas une réponse d'un amont.</translation>
        </message>
        <message>
            <source>The finger that the traveller carries cannot be read.</source>
            <translation>Le doigt que porte le document du voyageur ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The fingers lie turned or upside down.</source>
            <translation>Les doigts sont tournés ou à l'envers.</translation>
        </message>
        <message>
            <source>The hub at {place} does not take records now ({detail}).</source>
            <translation>Le relais à {place} ne prend pas d'enregistrements maintenant ({detail}).</translation>
        </message>
        <message>
            <source>The hub at {place} took the records, and no receipt of the State came back in time.</source>
            <translation>Le relais à {place} a pris les enregistrements, et aucun reçu de l'État n'est revenu à temps.</translation>
        </message>
        <message>
            <source>The law asks for a finger (try {attempt} of 3).</source>
            <translation>La loi demande un doigt (essai {attempt} sur 3).</translation>
        </message>
        <message>
            <source>The list is signed under a root of {country} that the earlier list does not know.</source>
            <translation>La liste est signée sous une racine de {country} que la liste précédente ne connaît pas.</translation>
        </message>
        <message>
            <source>The list is signed with a certificate of {country} that may not sign lists.</source>
            <translation>La liste est signée par un certificat de {country} qui ne peut signer de listes.</translation>
        </message>
        <message>
            <source>The pack's licence does not cover its use at a post ({detail}).</source>
            <translation>La licence du paquet ne couvre pas son usage à un poste ({detail}).</translation>
        </message>
        <message>
            <source>The passenger list breaks off or counts its own lines wrongly.</source>
            <translation>La liste de passagers s'interrompt ou compte mal ses lignes.</translation>
        </message>
        <message>
            <source>The portrait may be up to {years} years old.</source>
            <translation>Le portrait peut avoir jusqu'à {years} ans.</translation>
        </message>
        <message>
            <source>The portrait shows few details.</source>
            <translation>Le portrait montre peu de détails.</translation>
        </message>
        <message>
            <source>The protected room for this traveller ended early: everything was wiped.</source>
            <translation>La salle protégée de ce voyageur s'est fermée trop tôt : tout a été effacé.</translation>
        </message>
        <message>
            <source>The proxy does not let this station through ({detail}).</source>
            <translation>Le proxy ne laisse pas passer ce poste ({detail}).</translation>
        </message>
        <message>
            <source>The proxy {detail} does not answer.</source>
            <translation>Le proxy {detail} ne répond pas.</translation>
        </message>
        <message>
            <source>The receipt printer's font has no letters of this language.</source>
            <translation>La police de l'imprimante à reçus n'a pas les lettres de cette langue.</translation>
        </message>
        <message>
            <source>The record is sealed to another key than the State's present one.</source>
            <translation>L'enregistrement est scellé pour une autre clé que l'actuelle de l'État.</translation>
        </message>
        <message>
            <source>The scanner answered something that was not asked.</source>
            <translation>Le capteur a répondu à ce qui n'était pas demandé.</translation>
        </message>
        <message>
            <source>The scanner belongs to another environment than this station.</source>
            <translation>Le capteur appartient à un autre environnement que ce poste.</translation>
        </message>
        <message>
            <source>The scanner cannot leave out these fingers.</source>
            <translation>Le capteur ne peut laisser ces doigts de côté.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers at once.</source>
            <translation>Le capteur ne peut prendre autant de doigts à la fois.</translation>
        </message>
        <message>
            <source>The scanner cannot take that number of fingers.</source>
            <translation>Le capteur ne peut pas prendre ce nombre de doigts.</translation>
        </message>
        <message>
            <source>The scanner does not know a finger by that name.</source>
            <translation>Le capteur ne connaît aucun doigt de ce nom.</translation>
        </message>
        <message>
            <source>The scanner is busy with another program.</source>
            <translation>Le capteur est occupé par un autre programme.</translation>
        </message>
        <message>
            <source>The scanner is no longer there.</source>
            <translation>Le capteur n'est plus là.</translation>
        </message>
        <message>
            <source>The scanner is not ready yet.</source>
            <translation>Le capteur n'est pas encore prêt.</translation>
        </message>
        <message>
            <source>The scanner is not registered with its maker's system.</source>
            <translation>Le capteur n'est pas inscrit auprès de son fabricant.</translation>
        </message>
        <message>
            <source>The scanner is set up for another purpose than this capture.</source>
            <translation>Le capteur est réglé pour un autre but que cette prise.</translation>
        </message>
        <message>
            <source>The scanner is set up for registration, and was asked for an authentication.</source>
            <translation>Le capteur est réglé pour l'enregistrement et on lui a demandé une authentification.</translation>
        </message>
        <message>
            <source>The scanner saw no finger.</source>
            <translation>Le capteur n'a vu aucun doigt.</translation>
        </message>
        <message>
            <source>The scanner says that somebody has tampered with it.</source>
            <translation>Le capteur signale que quelqu'un l'a modifié.</translation>
        </message>
        <message>
            <source>The scanner seals its fingers for a key that this station does not hold.</source>
            <translation>Le capteur scelle les doigts pour une clé que ce poste ne détient pas.</translation>
        </message>
        <message>
            <source>The scanner's answer is not signed as it should be, and was thrown away.</source>
            <translation>La réponse du capteur n'est pas signée comme il faut, et a été jetée.</translation>
        </message>
        <message>
            <source>The scanner's answers do not follow one another, and were thrown away.</source>
            <translation>Les réponses du capteur ne se suivent pas, et ont été jetées.</translation>
        </message>
        <message>
            <source>The scanner's certificate is out of date.</source>
            <translation>Le certificat du capteur n'est plus valable.</translation>
        </message>
        <message>
            <source>The scanner's picture cannot be read.</source>
            <translation>L'image du capteur ne peut être lue.</translation>
        </message>
        <message>
            <source>The scanner's service answered in a way that this program does not know.</source>
            <translation>Le service du capteur a répondu d'une façon que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The scanner's service could not list its devices.</source>
            <translation>Le service du capteur n'a pu lister ses appareils.</translation>
        </message>
        <message>
            <source>The scanner's service could not start the live view.</source>
            <translation>Le service du capteur n'a pu lancer la vue en direct.</translation>
        </message>
        <message>
            <source>The scanner's service did not understand the request.</source>
            <translation>Le service du capteur n'a pas compris la demande.</translation>
        </message>
        <message>
            <source>The scanner's service does not answer.</source>
            <translation>Le service du capteur ne répond pas.</translation>
        </message>
        <message>
            <source>The scanner's service does not take fingers.</source>
            <translation>Le service du capteur ne prend pas de doigts.</translation>
        </message>
        <message>
            <source>The scanner's service has a fault that it does not name.</source>
            <translation>Le service du capteur a un défaut qu'il ne nomme pas.</translation>
        </message>
        <message>
            <source>The scanner's service knows no finger scanners.</source>
            <translation>Le service du capteur ne connaît pas de capteur de doigts.</translation>
        </message>
        <message>
            <source>The scanner's service refused the request's number.</source>
            <translation>Le service du capteur a refusé le numéro de la demande.</translation>
        </message>
        <message>
            <source>The seal bears the date {signed}, which is still to come.</source>
            <translation>Le cachet porte la date {signed}, qui est encore à venir.</translation>
        </message>
        <message>
            <source>The seal has no date, and its signer's certificate holds from {from} to {until}.</source>
            <translation>Le cachet n'a pas de date, et le certificat de son signataire vaut du {from} au {until}.</translation>
        </message>
        <message>
            <source>The seal is correct and names another document than the one that was read.</source>
            <translation>Le cachet est correct et nomme un autre document que celui qui a été lu.</translation>
        </message>
        <message>
            <source>The seal is correct and names no document number.</source>
            <translation>Le cachet est correct et ne nomme aucun numéro de document.</translation>
        </message>
        <message>
            <source>The seal is larger than any bar code holds.</source>
            <translation>Le cachet est plus grand que ce que contient un code-barres.</translation>
        </message>
        <message>
            <source>The seal is not what its signer signed.</source>
            <translation>Le cachet n'est pas ce que son signataire a signé.</translation>
        </message>
        <message>
            <source>The seal is of a version that is not read here.</source>
            <translation>Le cachet est d'une version qui n'est pas lue ici.</translation>
        </message>
        <message>
            <source>The seal is signed in a way that this version does not know.</source>
            <translation>Le cachet est signé d'une manière que cette version ne connaît pas.</translation>
        </message>
        <message>
            <source>The seal is what its signer signed, and the signer's root is known here.</source>
            <translation>Le cachet est ce que son signataire a signé, et la racine du signataire est connue ici.</translation>
        </message>
        <message>
            <source>The seal names {country} as its issuer; its signer belongs to another country.</source>
            <translation>Le cachet nomme {country} comme émetteur ; son signataire relève d'un autre pays.</translation>
        </message>
        <message>
            <source>The seal uses an algorithm that this version does not know.</source>
            <translation>Le sceau utilise un algorithme que cette version ne connaît pas.</translation>
        </message>
        <message>
            <source>The seal was signed on {signed}; its signer's certificate holds from {from} to {until}.</source>
            <translation>Le cachet a été signé le {signed} ; le certificat de son signataire vaut du {from} au {until}.</translation>
        </message>
        <message>
            <source>The seal's content breaks off or is out of shape.</source>
            <translation>Le contenu du cachet s'interrompt ou n'a pas la forme voulue.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; its signer's certificate was made for something else.</source>
            <translation>La signature du cachet est correcte ; le certificat de son signataire a été fait pour autre chose.</translation>
        </message>
        <message>
            <source>The seal's signature is correct; the root certificate of its country ({country}) is not in this station's list. Not a fault of the document.</source>
            <translation>La signature du cachet est correcte ; le certificat racine de son pays ({country}) n'est pas dans la liste de ce poste. Le document n'y est pour rien.</translation>
        </message>
        <message>
            <source>The service named another scanner than the chosen one.</source>
            <translation>Le service a nommé un autre capteur que celui choisi.</translation>
        </message>
        <message>
            <source>The settings could not be written.</source>
            <translation>Les réglages n'ont pas pu être écrits.</translation>
        </message>
        <message>
            <source>The signed data name the stronger access (PACE); the chip did not offer it.</source>
            <translation>Les données signées nomment l'accès plus fort (PACE) ; la puce ne l'a pas offert.</translation>
        </message>
        <message>
            <source>The site's configuration cannot be read: {detail}.</source>
            <translation>La configuration du site est illisible : {detail}.</translation>
        </message>
        <message>
            <source>The technician imports it with 'halfdoor trust import'.</source>
            <translation>Le technicien l'importe avec 'halfdoor trust import'.</translation>
        </message>
        <message>
            <source>The time for this traveller's data is over: everything was wiped.</source>
            <translation>Le temps des données de ce voyageur est fini : tout a été effacé.</translation>
        </message>
        <message>
            <source>The url in courier.toml must begin with https:// (or nats:// for a hub) and name a host.</source>
            <translation>L'url de courier.toml doit commencer par https:// (ou nats:// pour un relais) et nommer un hôte.</translation>
        </message>
        <message>
            <source>The zone cannot be read in either light.</source>
            <translation>La zone ne se lit sous aucune des deux lumières.</translation>
        </message>
        <message>
            <source>The zone is not seen in infrared light, as it should be.</source>
            <translation>La zone ne se voit pas en lumière infrarouge, comme elle le devrait.</translation>
        </message>
        <message>
            <source>The {device} works again.</source>
            <translation>{device} : marche de nouveau.</translation>
        </message>
        <message>
            <source>This page reader delivers one light only.</source>
            <translation>Ce lecteur de page ne fournit qu'une seule lumière.</translation>
        </message>
        <message>
            <source>This station delivers through a NATS hub, and the NATS client is not installed.</source>
            <translation>Ce poste envoie par un relais NATS, et le client NATS n'est pas installé.</translation>
        </message>
        <message>
            <source>This station has no camera.</source>
            <translation>Ce poste n'a pas de caméra.</translation>
        </message>
        <message>
            <source>This station has no chip reader.</source>
            <translation>Ce poste n'a pas de lecteur de puce.</translation>
        </message>
        <message>
            <source>This station has no document reader.</source>
            <translation>Ce poste n'a pas de lecteur de document.</translation>
        </message>
        <message>
            <source>This station has no fingerprint scanner.</source>
            <translation>Ce poste n'a pas de lecteur d'empreintes.</translation>
        </message>
        <message>
            <source>This station has no signed purpose register, so no record can leave.</source>
            <translation>Ce poste n'a pas de registre signé des finalités ; aucun enregistrement ne peut partir.</translation>
        </message>
        <message>
            <source>This station's certificate ended on {detail} by its clock.</source>
            <translation>Le certificat de ce poste a pris fin le {detail} d'après son horloge.</translation>
        </message>
        <message>
            <source>This station's certificate ends in {detail} days.</source>
            <translation>Le certificat de ce poste finit dans {detail} jours.</translation>
        </message>
        <message>
            <source>This station's clock stands at least {detail} behind: its certificate has not begun.</source>
            <translation>L'horloge de ce poste retarde d'au moins {detail} : son certificat n'a pas commencé.</translation>
        </message>
        <message>
            <source>Update both sides.</source>
            <translation>Mettez à jour les deux côtés.</translation>
        </message>
        <message>
            <source>Update this station or the upstream.</source>
            <translation>Mettez à jour ce poste ou l'amont.</translation>
        </message>
        <message>
            <source>Use PNG, BMP, TIFF, JPEG, JPEG 2000, PGM or WSQ, or a record of ISO/IEC 19794 or 39794.</source>
            <translation>Prenez PNG, BMP, TIFF, JPEG, JPEG 2000, PGM ou WSQ, ou un enregistrement ISO/IEC 19794 ou 39794.</translation>
        </message>
        <message>
            <source>Use another pack, or add the maker's licence for operation to the pack's folder.</source>
            <translation>Prenez un autre paquet, ou ajoutez à son dossier la licence d'exploitation de l'auteur.</translation>
        </message>
        <message>
            <source>{place} is another file, and stays as it is.</source>
            <translation>{place} est un autre fichier et reste tel quel.</translation>
        </message>
        <message>
            <source>The chip offers the stronger access (PACE) and was opened with the older one (BAC).</source>
            <translation>La puce offre l'accès plus fort (PACE) et a été ouverte par l'ancien (BAC).</translation>
        </message>
        <message>
            <source>'halfdoor devices' lists what is plugged in.</source>
            <translation>'halfdoor devices' montre ce qui est branché.</translation>
        </message>
        <message>
            <source>'halfdoor outbox repair' seals it again while the day's key stands.</source>
            <translation>'halfdoor outbox repair' le scelle de nouveau tant que la clé du jour existe.</translation>
        </message>
        <message>
            <source>'halfdoor outbox resend' offers them again; else 'explain --because other-upstream'.</source>
            <translation>'halfdoor outbox resend' les propose de nouveau ; sinon 'explain --because other-upstream'.</translation>
        </message>
        <message>
            <source>'{device}' is not a fingerprint scanner.</source>
            <translation>'{device}' n'est pas un capteur d'empreintes.</translation>
        </message>
        <message>
            <source>A capture is under way already.</source>
            <translation>Une prise est déjà en cours.</translation>
        </message>
        <message>
            <source>A character without a check digit was hard to read (MRZ line {line}, column {column}).</source>
            <translation>Un caractère sans chiffre de contrôle était difficile à lire (ligne {line} de la MRZ, colonne {column}).</translation>
        </message>
        <message>
            <source>A colleague has been called, silently.</source>
            <translation>Un collègue a été appelé, en silence.</translation>
        </message>
        <message>
            <source>A turn of the head is asked for.</source>
            <translation>Il est demandé de tourner la tête.</translation>
        </message>
        <message>
            <source>After a new disk: 'halfdoor outbox explain --because disk-lost'.</source>
            <translation>Après un nouveau disque : « halfdoor outbox explain --because disk-lost ».</translation>
        </message>
        <message>
            <source>Another scanner answered than the one that was opened; its answer was thrown away.</source>
            <translation>Un autre capteur que celui qui est ouvert a répondu ; sa réponse a été écartée.</translation>
        </message>
        <message>
            <source>Ask again, Ctrl+H, or look at the person.</source>
            <translation>Demandez encore, Ctrl+H, ou regardez la personne.</translation>
        </message>
        <message>
            <source>Ask for the fingers, flat and straight, and start the capture again.</source>
            <translation>Demandez les doigts, à plat et droits, et recommencez la prise.</translation>
        </message>
        <message>
            <source>Free space: until then every decision stands, but none is recorded.</source>
            <translation>Libérez de la place : d'ici là, toute décision reste valable, mais aucune n'est enregistrée.</translation>
        </message>
        <message>
            <source>If the disk was set back to an older image: 'halfdoor outbox explain --because set-back'.</source>
            <translation>Si le disque a été remis à une image antérieure : « halfdoor outbox explain --because set-back ».</translation>
        </message>
        <message>
            <source>Look at the checks that are open, and compare by eye.</source>
            <translation>Regardez les contrôles ouverts, et comparez à l'œil.</translation>
        </message>
        <message>
            <source>Look at the person, not the screen; Ctrl+H asks for a turn of the head.</source>
            <translation>Regardez la personne, pas l'écran ; Ctrl+H demande de tourner la tête.</translation>
        </message>
        <message>
            <source>Look at the printed page; the chip stays unread.</source>
            <translation>Regardez la page imprimée ; la puce reste non lue.</translation>
        </message>
        <message>
            <source>One step of this inspection could not be done ({place}); the others go on.</source>
            <translation>Une étape de ce contrôle n'a pu être faite ({place}) ; les autres continuent.</translation>
        </message>
        <message>
            <source>Please keep your face free, if you can.</source>
            <translation>Dégagez votre visage, s'il vous plaît, si vous le pouvez.</translation>
        </message>
        <message>
            <source>Please step out of the strong light.</source>
            <translation>Écartez-vous de la forte lumière, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please turn towards the light.</source>
            <translation>Tournez-vous vers la lumière, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please turn your head to your left, then look back.</source>
            <translation>Tournez la tête vers votre gauche, puis revenez, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Please turn your head to your right, then look back.</source>
            <translation>Tournez la tête vers votre droite, puis revenez, s'il vous plaît.</translation>
        </message>
        <message>
            <source>Take it again, F5; or compare by eye, F6.</source>
            <translation>Reprenez-la, F5 ; ou comparez à l'œil, F6.</translation>
        </message>
        <message>
            <source>The chip proved a key ({method}), and that key is not proven to be its issuer's.</source>
            <translation>La puce a prouvé une clé ({method}), et rien ne prouve que cette clé soit de son émetteur.</translation>
        </message>
        <message>
            <source>The chip proves itself with a method that this program does not know ({method}).</source>
            <translation>La puce se prouve par une méthode que ce programme ne connaît pas ({method}).</translation>
        </message>
        <message>
            <source>The chip reader was unplugged.</source>
            <translation>Le lecteur de puce a été débranché.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone has an unknown shape.</source>
            <translation>La copie de la zone dans la puce a une forme inconnue.</translation>
        </message>
        <message>
            <source>The chip's copy of the zone was not read.</source>
            <translation>La copie de la zone dans la puce n'a pas été lue.</translation>
        </message>
        <message>
            <source>The chip's list of contents and the signed list differ: {groups}.</source>
            <translation>La liste de contenu de la puce et la liste signée diffèrent : {groups}.</translation>
        </message>
        <message>
            <source>The chip's own proof is not recorded with these files.</source>
            <translation>La preuve de la puce n'est pas notée avec ces fichiers.</translation>
        </message>
        <message>
            <source>The chip's security object does not carry its signer's certificate.</source>
            <translation>L'objet de sécurité de la puce ne porte pas le certificat de son signataire.</translation>
        </message>
        <message>
            <source>The chip's security object does not have the shape that the standard asks.</source>
            <translation>L'objet de sécurité de la puce n'a pas la forme que la norme demande.</translation>
        </message>
        <message>
            <source>The chip's signature is correct; the country's root certificate is not in this station's list ({days} days old). Not a fault of the document.</source>
            <translation>La signature de la puce est correcte ; le certificat racine du pays n'est pas dans la liste de ce poste ({days} jours). Ce n'est pas un défaut du document.</translation>
        </message>
        <message>
            <source>The clock of this station stands before {latest}, the date of something it holds.</source>
            <translation>L'horloge de ce poste est avant {latest}, la date d'une chose qu'il contient.</translation>
        </message>
        <message>
            <source>The connection to {place} was cut.</source>
            <translation>La liaison avec {place} a été coupée.</translation>
        </message>
        <message>
            <source>The data were signed on {signed_at}, outside the certificate's time ({from} to {until}).</source>
            <translation>Les données ont été signées le {signed_at}, hors du temps du certificat ({from} à {until}).</translation>
        </message>
        <message>
            <source>The date of expiry cannot be told from the zone.</source>
            <translation>La date d'expiration ne se lit pas dans la zone.</translation>
        </message>
        <message>
            <source>The decision stands; ask for a new signed register.</source>
            <translation>La décision vaut ; demandez un nouveau registre signé.</translation>
        </message>
        <message>
            <source>The disk of this station is full.</source>
            <translation>Le disque de ce poste est plein.</translation>
        </message>
        <message>
            <source>The document carries no finger that this station may read.</source>
            <translation>Le document ne porte pas de doigt que ce poste puisse lire.</translation>
        </message>
        <message>
            <source>The document could not be read as it lies.</source>
            <translation>Le document n'a pu être lu comme il est posé.</translation>
        </message>
        <message>
            <source>The document is signed with a method that this program does not know.</source>
            <translation>Le document est signé par une méthode que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The document uses a cryptographic method that this program does not know.</source>
            <translation>Le document utilise une méthode cryptographique que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The document's date of expiry is {date}.</source>
            <translation>La date d'expiration du document est le {date}.</translation>
        </message>
        <message>
            <source>The eyes and the nose could not be placed.</source>
            <translation>Les yeux et le nez n'ont pu être situés.</translation>
        </message>
        <message>
            <source>The face is at the edge of the picture.</source>
            <translation>Le visage est au bord de l'image.</translation>
        </message>
        <message>
            <source>The face is dark.</source>
            <translation>Le visage est sombre.</translation>
        </message>
        <message>
            <source>The face is small.</source>
            <translation>Le visage est petit.</translation>
        </message>
        <message>
            <source>The face is very bright.</source>
            <translation>Le visage est très clair.</translation>
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation>Le fichier ne porte pas de signature.</translation>
        </message>
        <message>
            <source>The file courier.toml cannot be read ({detail}).</source>
            <translation>Le fichier courier.toml ne peut être lu ({detail}).</translation>
        </message>
        <message>
            <source>The file courier.toml has unknown or missing keys: {detail}.</source>
            <translation>Le fichier courier.toml a des clés inconnues ou manquantes : {detail}.</translation>
        </message>
        <message>
            <source>The file has version {version}; this station has already used version {newest}.</source>
            <translation>Le fichier est de version {version} ; ce poste a déjà utilisé la version {newest}.</translation>
        </message>
        <message>
            <source>The file has {bytes} bytes, more than a {kind} can have.</source>
            <translation>Le fichier a {bytes} octets, plus qu'un {kind} ne peut avoir.</translation>
        </message>
        <message>
            <source>The file is a signed {found}, not a {kind}.</source>
            <translation>Le fichier est un {found} signé, pas un {kind}.</translation>
        </message>
        <message>
            <source>The file is no certificate, master list, revocation list or deviation list.</source>
            <translation>Le fichier n'est ni certificat, ni liste maîtresse, ni liste de révocation, ni liste d'écarts.</translation>
        </message>
        <message>
            <source>The file is signed by the key {key}, which this station does not know.</source>
            <translation>Le fichier est signé par la clé {key}, que ce poste ne connaît pas.</translation>
        </message>
        <message>
            <source>The file is signed with a method that this program does not know.</source>
            <translation>Le fichier est signé par une méthode que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>The file was changed after it was signed.</source>
            <translation>Le fichier a changé après sa signature.</translation>
        </message>
        <message>
            <source>The file {detail} of the model pack is not the one that was signed for.</source>
            <translation>Le fichier {detail} du paquet n'est pas celui qui a été signé.</translation>
        </message>
        <message>
            <source>The finger is moving.</source>
            <translation>Le doigt bouge.</translation>
        </message>
        <message>
            <source>The finger lies slanted.</source>
            <translation>Le doigt est de travers.</translation>
        </message>
        <message>
            <source>The finger moved sideways.</source>
            <translation>Le doigt a glissé de côté.</translation>
        </message>
        <message>
            <source>The finger record cannot be read: {detail}.</source>
            <translation>L'enregistrement de doigt ne peut être lu : {detail}.</translation>
        </message>
        <message>
            <source>The head is tilted.</source>
            <translation>La tête est penchée.</translation>
        </message>
        <message>
            <source>The head is turned.</source>
            <translation>La tête est tournée.</translation>
        </message>
        <message>
            <source>The head was not seen to turn.</source>
            <translation>La tête n'a pas été vue tourner.</translation>
        </message>
        <message>
            <source>The issuer has published a known defect of such documents ({kind}). {text}</source>
            <translation>L'émetteur a publié un défaut connu de tels documents ({kind}). {text}</translation>
        </message>
        <message>
            <source>The issuer signed a key for proving the chip, and the chip does not show it ({groups}).</source>
            <translation>L'émetteur a signé une clé pour prouver la puce, et la puce ne la montre pas ({groups}).</translation>
        </message>
        <message>
            <source>The issuer's code ({issuer}) cannot be compared with the signer's country ({country}).</source>
            <translation>Le code de l'émetteur ({issuer}) ne se compare pas au pays du signataire ({country}).</translation>
        </message>
        <message>
            <source>The key of that day was destroyed at the day's end, as it should be.</source>
            <translation>La clé de ce jour a été détruite en fin de journée, comme il se doit.</translation>
        </message>
        <message>
            <source>The law's entry for this purpose has lapsed in the purpose register: no record left.</source>
            <translation>L'entrée de la loi pour cette finalité est échue : aucun enregistrement n'est parti.</translation>
        </message>
        <message>
            <source>The letters of the zone are small in the picture.</source>
            <translation>Les lettres de la zone sont petites dans l'image.</translation>
        </message>
        <message>
            <source>The likeness is neither clear nor clearly absent.</source>
            <translation>La ressemblance n'est ni claire ni clairement absente.</translation>
        </message>
        <message>
            <source>The likeness of the fingers is neither clear nor clearly absent.</source>
            <translation>La ressemblance des doigts n'est ni claire ni clairement absente.</translation>
        </message>
        <message>
            <source>The list begins on {stated}.</source>
            <translation>La liste commence le {stated}.</translation>
        </message>
        <message>
            <source>The list carries no signer that could be looked at.</source>
            <translation>La liste ne porte pas de signataire à vérifier.</translation>
        </message>
        <message>
            <source>The list is from {stated}; this station already has the one from {newest}.</source>
            <translation>La liste est du {stated} ; ce poste a déjà celle du {newest}.</translation>
        </message>
        <message>
            <source>The list of notices is dated in the future.</source>
            <translation>La liste des avis porte une date à venir.</translation>
        </message>
        <message>
            <source>The list of notices is old; nothing was found, and that may have changed.</source>
            <translation>La liste des avis est ancienne ; rien trouvé, et cela a pu changer.</translation>
        </message>
        <message>
            <source>The list was altered after it was signed.</source>
            <translation>La liste a été altérée après sa signature.</translation>
        </message>
        <message>
            <source>The list was not asked, because the document number is not known.</source>
            <translation>La liste n'a pas été consultée, car le numéro du document n'est pas connu.</translation>
        </message>
        <message>
            <source>The list {file} is not there.</source>
            <translation>La liste {file} n'est pas là.</translation>
        </message>
        <message>
            <source>The list {file} is not whole.</source>
            <translation>La liste {file} n'est pas entière.</translation>
        </message>
        <message>
            <source>The list {file} was made for another key than this station's.</source>
            <translation>La liste {file} a été faite pour une autre clé que celle de ce poste.</translation>
        </message>
        <message>
            <source>The lists are dated in the future.</source>
            <translation>Les listes portent une date à venir.</translation>
        </message>
        <message>
            <source>The lists are {days} days old.</source>
            <translation>Les listes ont {days} jours.</translation>
        </message>
        <message>
            <source>The live face is not like the portrait.</source>
            <translation>Le visage présent ne ressemble pas au portrait.</translation>
        </message>
        <message>
            <source>The live finger is not like the one that the document carries.</source>
            <translation>Le doigt présent ne ressemble pas à celui du document.</translation>
        </message>
        <message>
            <source>The machine sees a likeness; this station's model may only assist.</source>
            <translation>La machine voit une ressemblance ; le modèle de ce poste ne peut qu'aider.</translation>
        </message>
        <message>
            <source>The middle of the fingertip is not on the glass.</source>
            <translation>Le milieu du bout du doigt n'est pas sur la vitre.</translation>
        </message>
        <message>
            <source>The model pack lacks {detail}.</source>
            <translation>Il manque au paquet de modèles : {detail}.</translation>
        </message>
        <message>
            <source>The model pack's description cannot be read: {detail}.</source>
            <translation>La description du paquet ne peut être lue : {detail}.</translation>
        </message>
        <message>
            <source>The model runtime would send telemetry from here.</source>
            <translation>Le moteur des modèles enverrait d'ici des données d'usage.</translation>
        </message>
        <message>
            <source>The national list is dated in the future.</source>
            <translation>La liste nationale porte une date à venir.</translation>
        </message>
        <message>
            <source>The national list is {days} days old; nothing was found, and that may have changed.</source>
            <translation>La liste nationale a {days} jours ; rien trouvé, et cela a pu changer.</translation>
        </message>
        <message>
            <source>The national list may know this document.</source>
            <translation>La liste nationale connaît peut-être ce document.</translation>
        </message>
        <message>
            <source>The notices gave no answer within two seconds.</source>
            <translation>Les avis n'ont pas répondu en deux secondes.</translation>
        </message>
        <message>
            <source>The notices were not asked, because the document number is not known.</source>
            <translation>Les avis n'ont pas été consultés, car le numéro du document n'est pas connu.</translation>
        </message>
        <message>
            <source>The officer cannot tell whether it is the same person.</source>
            <translation>L'agent ne peut dire si c'est la même personne.</translation>
        </message>
        <message>
            <source>The officer compares the faces.</source>
            <translation>L'agent compare les visages.</translation>
        </message>
        <message>
            <source>The officer sees another person than the portrait shows.</source>
            <translation>L'agent voit une autre personne que celle du portrait.</translation>
        </message>
        <message>
            <source>The pack's detector and recogniser do not fit together ({detail}).</source>
            <translation>Le détecteur et le reconnaisseur du paquet ne vont pas ensemble ({detail}).</translation>
        </message>
        <message>
            <source>The page's picture could not be read to its end ({place}).</source>
            <translation>L'image de la page n'a pu être lue jusqu'au bout ({place}).</translation>
        </message>
        <message>
            <source>The page's portrait and the chip's are not clearly alike.</source>
            <translation>Les portraits de la page et de la puce ne se ressemblent pas clairement.</translation>
        </message>
        <message>
            <source>The page's portrait is not like the chip's.</source>
            <translation>Le portrait de la page ne ressemble pas à celui de la puce.</translation>
        </message>
        <message>
            <source>The picture cannot be opened.</source>
            <translation>L'image ne peut être ouverte.</translation>
        </message>
        <message>
            <source>The picture is blurred.</source>
            <translation>L'image est floue.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be opened.</source>
            <translation>L'image est abîmée et ne peut être ouverte.</translation>
        </message>
        <message>
            <source>The picture is in a format that is not read here.</source>
            <translation>L'image est d'un format qui ne se lit pas ici.</translation>
        </message>
        <message>
            <source>The picture is larger than a finger or a hand can be ({detail}).</source>
            <translation>L'image est plus grande qu'un doigt ou une main ({detail}).</translation>
        </message>
        <message>
            <source>The picture is larger than a page needs.</source>
            <translation>L'image est plus grande qu'une page n'en demande.</translation>
        </message>
        <message>
            <source>The picture is larger than this program opens ({detail}).</source>
            <translation>L'image est plus grande que ce programme n'en ouvre ({detail}).</translation>
        </message>
        <message>
            <source>The picture is not one of grey values ({detail}).</source>
            <translation>L'image n'est pas en niveaux de gris ({detail}).</translation>
        </message>
        <message>
            <source>The picture is too small for a finger ({detail}).</source>
            <translation>L'image est trop petite pour un doigt ({detail}).</translation>
        </message>
        <message>
            <source>The picture looks like a print, a screen or a mask.</source>
            <translation>L'image ressemble à un tirage, un écran ou un masque.</translation>
        </message>
        <message>
            <source>The picture of the zone is not sharp.</source>
            <translation>L'image de la zone n'est pas nette.</translation>
        </message>
        <message>
            <source>The picture was taken by hand; it is not good enough to be relied on.</source>
            <translation>La photo a été prise à la main ; elle n'est pas assez bonne pour s'y fier.</translation>
        </message>
        <message>
            <source>The picture's resolution is out of range ({detail}).</source>
            <translation>La résolution de l'image est hors bornes ({detail}).</translation>
        </message>
        <message>
            <source>The policy does not require {check}, without which green means nothing.</source>
            <translation>La politique n'exige pas {check}, sans quoi le vert ne dit rien.</translation>
        </message>
        <message>
            <source>The policy has a key that no policy has: '{key}'.</source>
            <translation>La politique a une clé qu'aucune politique n'a : '{key}'.</translation>
        </message>
        <message>
            <source>The policy has a rule on a successful {check}.</source>
            <translation>La politique a une règle sur {check} en ordre.</translation>
        </message>
        <message>
            <source>The policy has {bytes} bytes; at most 65,536 are read.</source>
            <translation>La politique a {bytes} octets ; 65 536 au plus sont lus.</translation>
        </message>
        <message>
            <source>The policy is not TOML: {detail}.</source>
            <translation>La politique n'est pas du TOML : {detail}.</translation>
        </message>
        <message>
            <source>The policy lifts {check}, which every document and every station can have.</source>
            <translation>La politique lève {check}, que tout document et tout poste peut avoir.</translation>
        </message>
        <message>
            <source>The policy makes {check} red by the machine's view alone.</source>
            <translation>La politique met {check} au rouge par le seul regard de la machine.</translation>
        </message>
        <message>
            <source>The policy names a check that is not known: '{check}'.</source>
            <translation>La politique nomme un contrôle inconnu : '{check}'.</translation>
        </message>
        <message>
            <source>The policy names {count} codes; at most {most} fit.</source>
            <translation>La politique nomme {count} codes ; {most} au plus.</translation>
        </message>
        <message>
            <source>The policy of this station begins on {day}, so no advice can be green.</source>
            <translation>La politique de ce poste commence le {day} ; aucun avis ne peut être vert.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {day}, so no advice can be green.</source>
            <translation>La politique de ce poste a fini le {day} ; aucun avis ne peut être vert.</translation>
        </message>
        <message>
            <source>The policy of this station ended on {expired}.</source>
            <translation>La politique de ce poste a fini le {expired}.</translation>
        </message>
        <message>
            <source>The policy says '{word}', which speaks of {notion}: no policy can.</source>
            <translation>La politique dit '{word}', qui parle de {notion} : aucune politique ne le peut.</translation>
        </message>
        <message>
            <source>The policy would live for {days} days; it may live for 0 to {most}.</source>
            <translation>La politique vivrait {days} jours ; elle peut vivre de 0 à {most}.</translation>
        </message>
        <message>
            <source>The policy's '{key}' must be {wanted}.</source>
            <translation>Le '{key}' de la politique doit être {wanted}.</translation>
        </message>
        <message>
            <source>The portrait shows a child, whose face changes quickly.</source>
            <translation>Le portrait montre un enfant, dont le visage change vite.</translation>
        </message>
        <message>
            <source>The print is hard to read.</source>
            <translation>L'empreinte est difficile à lire.</translation>
        </message>
        <message>
            <source>The print is of low quality; the comparison may be unsure.</source>
            <translation>L'empreinte est de faible qualité ; la comparaison peut hésiter.</translation>
        </message>
        <message>
            <source>The print is very dark.</source>
            <translation>L'empreinte est très sombre.</translation>
        </message>
        <message>
            <source>The print is very light.</source>
            <translation>L'empreinte est très claire.</translation>
        </message>
        <message>
            <source>The printed zone and the chip differ: {fields}.</source>
            <translation>La zone imprimée et la puce diffèrent : {fields}.</translation>
        </message>
        <message>
            <source>The purpose register is not written as a register.</source>
            <translation>Le registre des finalités n'est pas écrit comme un registre.</translation>
        </message>
        <message>
            <source>The purpose register names a field that no record can have.</source>
            <translation>Le registre des finalités nomme un champ qu'aucun enregistrement ne peut avoir.</translation>
        </message>
        <message>
            <source>The purpose register names a field twice for one purpose.</source>
            <translation>Le registre des finalités nomme deux fois un champ pour une finalité.</translation>
        </message>
        <message>
            <source>The reader service of this station is not running.</source>
            <translation>Le service de lecture de ce poste ne tourne pas.</translation>
        </message>
        <message>
            <source>The receipt is not written as a receipt.</source>
            <translation>Le reçu n'est pas écrit comme un reçu.</translation>
        </message>
        <message>
            <source>The receipt is signed with a key that this station does not know.</source>
            <translation>Le reçu est signé par une clé que ce poste ne connaît pas.</translation>
        </message>
        <message>
            <source>The receipt's signature does not hold.</source>
            <translation>La signature du reçu ne tient pas.</translation>
        </message>
        <message>
            <source>The record holds something that may not leave; it was not written.</source>
            <translation>L'enregistrement contient ce qui ne peut partir ; il n'a pas été écrit.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents answered from an old copy; nothing was found.</source>
            <translation>Le registre des documents perdus et volés a répondu d'une ancienne copie ; rien trouvé.</translation>
        </message>
        <message>
            <source>The register of lost and stolen documents gave no answer within two seconds.</source>
            <translation>Le registre des documents perdus et volés n'a pas répondu en deux secondes.</translation>
        </message>
        <message>
            <source>The revocation list of {country} is from {date} and no longer current.</source>
            <translation>La liste de révocation de {country} est du {date} et n'est plus à jour.</translation>
        </message>
        <message>
            <source>The ridges are hard to see.</source>
            <translation>Les crêtes se voient mal.</translation>
        </message>
        <message>
            <source>The root of {country} that this file was signed under is not known here.</source>
            <translation>La racine de {country} qui a signé ce fichier n'est pas connue ici.</translation>
        </message>
        <message>
            <source>The scanner is reading.</source>
            <translation>Le capteur lit.</translation>
        </message>
        <message>
            <source>The scanner is waiting.</source>
            <translation>Le capteur attend.</translation>
        </message>
        <message>
            <source>The scanner's service broke the capture off.</source>
            <translation>Le service du capteur a interrompu la prise.</translation>
        </message>
        <message>
            <source>The scanner's service could not use the picture it took.</source>
            <translation>Le service du capteur n'a pas pu utiliser l'image prise.</translation>
        </message>
        <message>
            <source>The scanner's service does not find its scanner.</source>
            <translation>Le service du capteur ne trouve pas son capteur.</translation>
        </message>
        <message>
            <source>The scanner's service does not reach its maker's system.</source>
            <translation>Le service du capteur n'atteint pas le système de son fabricant.</translation>
        </message>
        <message>
            <source>The scanner's service lacks the certificate that fingers are sealed for.</source>
            <translation>Il manque au service du capteur le certificat pour lequel les doigts sont scellés.</translation>
        </message>
        <message>
            <source>The settings file cannot be opened.</source>
            <translation>Le fichier des réglages ne peut être ouvert.</translation>
        </message>
        <message>
            <source>The settings file has a key that is not known.</source>
            <translation>Le fichier des réglages a une clé inconnue.</translation>
        </message>
        <message>
            <source>The settings file is not TOML.</source>
            <translation>Le fichier des réglages n'est pas du TOML.</translation>
        </message>
        <message>
            <source>The signature over the chip's data does not hold: the data were altered or replaced.</source>
            <translation>La signature des données de la puce ne tient pas : elles ont été altérées ou remplacées.</translation>
        </message>
        <message>
            <source>The signer's certificate begins only on {from}.</source>
            <translation>Le certificat du signataire ne commence que le {from}.</translation>
        </message>
        <message>
            <source>The signer's certificate ended on {until}, and the signature carries no date.</source>
            <translation>Le certificat du signataire a fini le {until}, et la signature ne porte pas de date.</translation>
        </message>
        <message>
            <source>The signer's certificate names a root of {country}, and that root did not sign it.</source>
            <translation>Le certificat du signataire nomme une racine de {country}, et cette racine ne l'a pas signé.</translation>
        </message>
        <message>
            <source>The signer's certificate was made outside the time of its root.</source>
            <translation>Le certificat du signataire a été fait hors du temps de sa racine.</translation>
        </message>
        <message>
            <source>The smart card service of this computer ended.</source>
            <translation>Le service de cartes à puce de cet ordinateur a pris fin.</translation>
        </message>
        <message>
            <source>The station cannot make a protected room for a traveller's data ({place}).</source>
            <translation>Le poste ne peut faire de chambre protégée pour les données d'un voyageur ({place}).</translation>
        </message>
        <message>
            <source>The station's memory of versions, {file}, is not readable.</source>
            <translation>La mémoire des versions du poste, {file}, ne se lit pas.</translation>
        </message>
        <message>
            <source>The store of country certificates ({file}) is damaged.</source>
            <translation>Le magasin des certificats de pays ({file}) est abîmé.</translation>
        </message>
        <message>
            <source>The swipe was short.</source>
            <translation>Le glissement était court.</translation>
        </message>
        <message>
            <source>The technician can import a newer one.</source>
            <translation>Le technicien peut en importer une plus récente.</translation>
        </message>
        <message>
            <source>The technician can import one.</source>
            <translation>Le technicien peut en importer une.</translation>
        </message>
        <message>
            <source>The traveller's finger is left out, with a reason.</source>
            <translation>Le doigt du voyageur est laissé de côté, avec un motif.</translation>
        </message>
        <message>
            <source>The two pictures were read with different model packs.</source>
            <translation>Les deux images ont été lues avec des paquets de modèles différents.</translation>
        </message>
        <message>
            <source>The upstream already holds another record at this place of the station's log.</source>
            <translation>L'amont tient déjà un autre enregistrement à cette place du journal.</translation>
        </message>
        <message>
            <source>The upstream already holds other bytes under this record's number.</source>
            <translation>L'amont tient déjà d'autres octets sous le numéro de cet enregistrement.</translation>
        </message>
        <message>
            <source>The upstream answers with HTTP status {detail}.</source>
            <translation>L'amont répond par le statut HTTP {detail}.</translation>
        </message>
        <message>
            <source>The upstream at {place} and this station do not accept each other's TLS 1.3.</source>
            <translation>L'amont à {place} et ce poste n'acceptent pas leur TLS 1.3.</translation>
        </message>
        <message>
            <source>The upstream at {place} does not answer in time.</source>
            <translation>L'amont à {place} ne répond pas à temps.</translation>
        </message>
        <message>
            <source>The upstream does not know the records that this station sent before, and waits.</source>
            <translation>Le récepteur ne connaît pas les enregistrements que cette station a envoyés auparavant, et attend.</translation>
        </message>
        <message>
            <source>The upstream found another number inside the seal than outside.</source>
            <translation>L'amont a trouvé sous le sceau un autre numéro qu'au dehors.</translation>
        </message>
        <message>
            <source>The upstream gave no receipts.</source>
            <translation>L'amont n'a pas donné de reçus.</translation>
        </message>
        <message>
            <source>The upstream is busy and asks to wait.</source>
            <translation>L'amont est occupé et demande d'attendre.</translation>
        </message>
        <message>
            <source>The upstream knows this station from before and waits for a word on why it begins anew.</source>
            <translation>Le récepteur connaît déjà cette station et attend un mot sur la raison de ce nouveau début.</translation>
        </message>
        <message>
            <source>The upstream misses earlier records of this station and waits for them.</source>
            <translation>Il manque à l'amont des enregistrements antérieurs de ce poste ; il les attend.</translation>
        </message>
        <message>
            <source>The upstream refuses a record made with a simulated device.</source>
            <translation>L'amont refuse un enregistrement fait avec un appareil simulé.</translation>
        </message>
        <message>
            <source>The upstream refuses this station's class of key (training or production).</source>
            <translation>L'amont refuse la classe de clé de ce poste (entraînement ou production).</translation>
        </message>
        <message>
            <source>The upstream's certificate begins in the future by this station's clock.</source>
            <translation>Le certificat de l'amont commence dans l'avenir selon l'horloge de ce poste.</translation>
        </message>
        <message>
            <source>The upstream's certificate has expired by this station's clock.</source>
            <translation>Le certificat de l'amont a expiré selon l'horloge de ce poste.</translation>
        </message>
        <message>
            <source>The upstream's copy of this station's log does not lead to this record's head.</source>
            <translation>La copie amont du journal de ce poste ne mène pas à la tête de cet enregistrement.</translation>
        </message>
        <message>
            <source>The upstream's machine answers, but nothing listens at {place}.</source>
            <translation>La machine de l'amont répond, mais rien n'écoute à {place}.</translation>
        </message>
        <message>
            <source>The upstream's name cannot be found: {place}.</source>
            <translation>Le nom de l'amont ne se trouve pas : {place}.</translation>
        </message>
        <message>
            <source>The zone is pale in the picture.</source>
            <translation>La zone est pâle dans l'image.</translation>
        </message>
        <message>
            <source>The zone names {issuer} as issuer; the data were signed by {country}.</source>
            <translation>La zone nomme {issuer} comme émetteur ; les données ont été signées par {country}.</translation>
        </message>
        <message>
            <source>There is no portrait to compare with.</source>
            <translation>Il n'y a pas de portrait à comparer.</translation>
        </message>
        <message>
            <source>There is no security object to compare with.</source>
            <translation>Il n'y a pas d'objet de sécurité à comparer.</translation>
        </message>
        <message>
            <source>There is no security object to follow to its root.</source>
            <translation>Il n'y a pas d'objet de sécurité à suivre jusqu'à sa racine.</translation>
        </message>
        <message>
            <source>There is no signer that could be looked up.</source>
            <translation>Il n'y a pas de signataire à rechercher.</translation>
        </message>
        <message>
            <source>There is no signer whose country could be compared.</source>
            <translation>Il n'y a pas de signataire dont comparer le pays.</translation>
        </message>
        <message>
            <source>There is no signer whose validity could be looked at.</source>
            <translation>Il n'y a pas de signataire dont vérifier les dates.</translation>
        </message>
        <message>
            <source>This account may not use {device}.</source>
            <translation>Ce compte ne peut utiliser {device}.</translation>
        </message>
        <message>
            <source>This chip opens with the printed zone, not with the card access number.</source>
            <translation>Cette puce s'ouvre par la zone imprimée, pas par le numéro d'accès.</translation>
        </message>
        <message>
            <source>This decision cannot be taken here and now.</source>
            <translation>Cette décision ne peut être prise ici et maintenant.</translation>
        </message>
        <message>
            <source>This document may be registered as lost or stolen.</source>
            <translation>Ce document est peut-être déclaré perdu ou volé.</translation>
        </message>
        <message>
            <source>This document's chip has no way to prove that it is the original one.</source>
            <translation>La puce de ce document n'a pas de moyen de prouver qu'elle est l'originale.</translation>
        </message>
        <message>
            <source>This finger is left out.</source>
            <translation>Ce doigt est laissé de côté.</translation>
        </message>
        <message>
            <source>This finger was taken already.</source>
            <translation>Ce doigt a déjà été pris.</translation>
        </message>
        <message>
            <source>This inspection ended early ({place}); everything was wiped.</source>
            <translation>Ce contrôle a fini tôt ({place}) ; tout a été effacé.</translation>
        </message>
        <message>
            <source>This is a specimen document (issuer {issuer}).</source>
            <translation>C'est un document spécimen (émetteur {issuer}).</translation>
        </message>
        <message>
            <source>This kind of document carries no date of expiry in its zone.</source>
            <translation>Cette sorte de document n'a pas de date d'expiration dans sa zone.</translation>
        </message>
        <message>
            <source>This kind of document prints no key for a chip.</source>
            <translation>Cette sorte de document n'imprime pas de clé pour une puce.</translation>
        </message>
        <message>
            <source>This program has no rule for the check {check}.</source>
            <translation>Ce programme n'a pas de règle pour le contrôle {check}.</translation>
        </message>
        <message>
            <source>This scanner cannot look for artificial fingers; attack detection was not performed.</source>
            <translation>Ce capteur ne cherche pas les faux doigts ; la détection n'a pas été faite.</translation>
        </message>
        <message>
            <source>This station cannot wall itself off from the network.</source>
            <translation>Ce poste ne peut se murer du réseau.</translation>
        </message>
        <message>
            <source>This station has no certificates of States.</source>
            <translation>Ce poste n'a pas de certificats d'États.</translation>
        </message>
        <message>
            <source>This station has no courier.toml.</source>
            <translation>Ce poste n'a pas de courier.toml.</translation>
        </message>
        <message>
            <source>This station has no key for its lists.</source>
            <translation>Ce poste n'a pas de clé pour ses listes.</translation>
        </message>
        <message>
            <source>This station has no list of known document defects.</source>
            <translation>Ce poste n'a pas de liste des défauts connus.</translation>
        </message>
        <message>
            <source>This station has no list of notices.</source>
            <translation>Ce poste n'a pas de liste d'avis.</translation>
        </message>
        <message>
            <source>This station has no lists.</source>
            <translation>Ce poste n'a pas de listes.</translation>
        </message>
        <message>
            <source>This station has no national list.</source>
            <translation>Ce poste n'a pas de liste nationale.</translation>
        </message>
        <message>
            <source>This station has no policy ({file}).</source>
            <translation>Ce poste n'a pas de politique ({file}).</translation>
        </message>
        <message>
            <source>This station has no revocation list of {country}. Not a fault of the document.</source>
            <translation>Ce poste n'a pas de liste de révocation de {country}. Ce n'est pas un défaut du document.</translation>
        </message>
        <message>
            <source>This station has no sentence for what it found here.</source>
            <translation>Ce poste n'a pas de phrase pour ce qu'il a trouvé ici.</translation>
        </message>
        <message>
            <source>This station has no source of visas.</source>
            <translation>Ce poste n'a pas de source de visas.</translation>
        </message>
        <message>
            <source>This station holds no key of the authority ({file}).</source>
            <translation>Ce poste n'a pas de clé de l'autorité ({file}).</translation>
        </message>
        <message>
            <source>This station's clock and the upstream's differ by {detail}.</source>
            <translation>L'horloge de ce poste et celle de l'amont diffèrent de {detail}.</translation>
        </message>
        <message>
            <source>This station's file cannot be opened.</source>
            <translation>Le fichier de ce poste ne peut être ouvert.</translation>
        </message>
        <message>
            <source>This station's file is no longer whole.</source>
            <translation>Le fichier de ce poste n'est plus entier.</translation>
        </message>
        <message>
            <source>This station's file was written by a newer Halfdoor.</source>
            <translation>Le fichier de ce poste a été écrit par un Halfdoor plus récent.</translation>
        </message>
        <message>
            <source>This station's model cannot look for masks, screens or prints.</source>
            <translation>Le modèle de ce poste ne cherche pas masques, écrans ou tirages.</translation>
        </message>
        <message>
            <source>Three tries gave no print that can be compared.</source>
            <translation>Trois essais n'ont pas donné d'empreinte à comparer.</translation>
        </message>
        <message>
            <source>Tilt the document a little.</source>
            <translation>Inclinez un peu le document.</translation>
        </message>
        <message>
            <source>Training records go to a training upstream only.</source>
            <translation>Les enregistrements d'entraînement ne vont qu'à un amont d'entraînement.</translation>
        </message>
        <message>
            <source>Type both again; the technician can renew a secret.</source>
            <translation>Tapez les deux encore ; le technicien peut renouveler un secret.</translation>
        </message>
        <message>
            <source>Type the zone with F3.</source>
            <translation>Tapez la zone avec F3.</translation>
        </message>
        <message>
            <source>Unplug it, plug it in again, and start once more.</source>
            <translation>Débranchez-le, rebranchez-le, et recommencez une fois.</translation>
        </message>
        <message>
            <source>Unplug simulated devices from a production station.</source>
            <translation>Débranchez les appareils simulés d'un poste de production.</translation>
        </message>
        <message>
            <source>Update this station.</source>
            <translation>Mettez ce poste à jour.</translation>
        </message>
        <message>
            <source>Use JPEG, JPEG 2000, PNG, BMP or TIFF.</source>
            <translation>Prenez JPEG, JPEG 2000, PNG, BMP ou TIFF.</translation>
        </message>
        <message>
            <source>Use a lamp for ultraviolet and infrared features.</source>
            <translation>Prenez une lampe pour les traits ultraviolets et infrarouges.</translation>
        </message>
        <message>
            <source>Use a picture of 200 to 2000 pixels per inch, 500 if you can.</source>
            <translation>Prenez une image de 200 à 2000 pixels par pouce, 500 si possible.</translation>
        </message>
        <message>
            <source>Use a picture of the whole fingertip.</source>
            <translation>Prenez une image de tout le bout du doigt.</translation>
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation>Prenez une image plus petite.</translation>
        </message>
        <message>
            <source>Use an 8-bit grey picture.</source>
            <translation>Prenez une image grise de 8 bits.</translation>
        </message>
        <message>
            <source>Use it for training and tests only.</source>
            <translation>Ne l'utilisez que pour l'entraînement et les essais.</translation>
        </message>
        <message>
            <source>Use the newest file.</source>
            <translation>Prenez le fichier le plus récent.</translation>
        </message>
        <message>
            <source>Use the scanner's registration service, or go on without the finger.</source>
            <translation>Utilisez le service d'enregistrement du capteur, ou continuez sans le doigt.</translation>
        </message>
        <message>
            <source>Wait a moment, then start again.</source>
            <translation>Attendez un instant, puis recommencez.</translation>
        </message>
        <message>
            <source>Wait for it to end, then start again.</source>
            <translation>Attendez qu'elle finisse, puis recommencez.</translation>
        </message>
        <message>
            <source>What answers at {place} does not speak as a Halfdoor upstream.</source>
            <translation>Ce qui répond à {place} ne parle pas comme un amont Halfdoor.</translation>
        </message>
        <message>
            <source>What answers at {place} is not vouched for by this State's CA.</source>
            <translation>Ce qui répond à {place} n'est pas garanti par la CA de cet État.</translation>
        </message>
        <message>
            <source>What answers at {place} shows a certificate for another name.</source>
            <translation>Ce qui répond à {place} montre un certificat pour un autre nom.</translation>
        </message>
        <message>
            <source>What its maker says of its limits: F8.</source>
            <translation>Ce que son auteur dit de ses limites : F8.</translation>
        </message>
        <message>
            <source>What the chip offered at the door differs from what its issuer signed.</source>
            <translation>Ce que la puce a offert à l'entrée diffère de ce que son émetteur a signé.</translation>
        </message>
        <message>
            <source>Wipe finger and glass; breathe on a dry finger.</source>
            <translation>Essuyez le doigt et la vitre ; soufflez sur un doigt sec.</translation>
        </message>
        <message>
            <source>With '{deviation}' the advice would be better than {least}, the least that is safe.</source>
            <translation>Avec '{deviation}', l'avis serait meilleur que {least}, le moins qui soit sûr.</translation>
        </message>
        <message>
            <source>Without the chip's security object its data cannot be proven.</source>
            <translation>Sans l'objet de sécurité de la puce, ses données ne peuvent être prouvées.</translation>
        </message>
        <message>
            <source>Write it as docs/topology.md shows.</source>
            <translation>Écrivez-le comme docs/topology.md le montre.</translation>
        </message>
        <message>
            <source>Write the bundle under a name that is free.</source>
            <translation>Écrivez le lot sous un nom qui est libre.</translation>
        </message>
        <message>
            <source>{country} has revoked the signer of this document.</source>
            <translation>{country} a révoqué le signataire de ce document.</translation>
        </message>
        <message>
            <source>{device} answered in a way that this program does not know.</source>
            <translation>{device} a répondu d'une façon que ce programme ne connaît pas.</translation>
        </message>
        <message>
            <source>{device} cannot be used by this program.</source>
            <translation>{device} ne peut servir à ce programme.</translation>
        </message>
        <message>
            <source>{device} did not answer in time.</source>
            <translation>{device} n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>{device} was unplugged.</source>
            <translation>{device} a été débranché.</translation>
        </message>
        <message>
            <source>{groups}: stands on the chip, and the issuer did not sign it.</source>
            <translation>{groups} : présent sur la puce, et l'émetteur ne l'a pas signé.</translation>
        </message>
        <message>
            <source>{groups}: the content differs from what the issuer signed.</source>
            <translation>{groups} : le contenu diffère de ce que l'émetteur a signé.</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>not in order</source>
            <translation>pas en ordre</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>non fait</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
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
            <translation>Infrarouge</translation>
        </message>
        <message>
            <source>Ultraviolet</source>
            <translation>Ultraviolet</translation>
        </message>
        <message>
            <source>Look at the portrait's edge, the fine lines and the type of the zone.</source>
            <translation>Regardez le bord du portrait, les lignes fines et les caractères de la zone.</translation>
        </message>
        <message>
            <source>The zone stays black here; most other print fades, as it should.</source>
            <translation>La zone reste noire ici ; la plupart des autres impressions s'effacent, comme il se doit.</translation>
        </message>
        <message>
            <source>The paper stays dull; only fibres and patterns of the issuer shine.</source>
            <translation>Le papier reste terne ; seuls les fibres et les motifs de l'émetteur brillent.</translation>
        </message>
        <message>
            <source>The page, light by light</source>
            <translation>La page, lumière par lumière</translation>
        </message>
    </context>
    <context>
        <name>Portraits</name>
        <message>
            <source>A portrait is shown.</source>
            <translation>Un portrait est affiché.</translation>
        </message>
        <message>
            <source>No portrait yet.</source>
            <translation>Pas encore de portrait.</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Page imprimée</translation>
        </message>
        <message>
            <source>Chip</source>
            <translation>Puce</translation>
        </message>
        <message>
            <source>Traveller, now</source>
            <translation>Voyageur, maintenant</translation>
        </message>
    </context>
    <context>
        <name>Ready</name>
        <message>
            <source>Ready for the next traveller</source>
            <translation>Prêt pour le voyageur suivant</translation>
        </message>
        <message>
            <source>Put the document on the reader and press Space.</source>
            <translation>Posez le document sur le lecteur et pressez Espace.</translation>
        </message>
        <message>
            <source>Appeal code for the traveller, shown once</source>
            <translation>Code de recours du voyageur, montré une fois</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Terminé sans décision</translation>
        </message>
        <message>
            <source>Wiping…</source>
            <translation>Effacement…</translation>
        </message>
        <message>
            <source>Wiped in {milliseconds} ms. Nothing of the last traveller remains.</source>
            <translation>Effacé en {milliseconds} ms. Il ne reste rien du dernier voyageur.</translation>
        </message>
        <message>
            <source>Choose who comes next</source>
            <translation>Choisissez qui vient ensuite</translation>
        </message>
        <message>
            <source>Up and down choose, Space starts.</source>
            <translation>Haut et bas choisissent, Espace commence.</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Checked by eye</source>
            <translation>Contrôlé à l'œil</translation>
        </message>
        <message>
            <source>Document worn</source>
            <translation>Document usé</translation>
        </message>
        <message>
            <source>Reader trouble</source>
            <translation>Souci du lecteur</translation>
        </message>
        <message>
            <source>Image differs</source>
            <translation>L'image diffère</translation>
        </message>
        <message>
            <source>Document in doubt</source>
            <translation>Document douteux</translation>
        </message>
        <message>
            <source>Question from a list</source>
            <translation>Question d'une liste</translation>
        </message>
        <message>
            <source>Traveller needs help</source>
            <translation>Voyageur à aider</translation>
        </message>
        <message>
            <source>Traveller withdrew</source>
            <translation>Voyageur retiré</translation>
        </message>
        <message>
            <source>Other duty</source>
            <translation>Autre tâche</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Decision: entry refused, by two officers together.</source>
            <translation>Décision : entrée refusée, par deux agents ensemble.</translation>
        </message>
        <message>
            <source>Reasons: {reasons}</source>
            <translation>Motifs : {reasons}</translation>
        </message>
        <message>
            <source>You may ask now for this decision in writing, for an interpreter, and for it to be reviewed. If you fear to go back, say so: you must be heard.</source>
            <translation>Vous pouvez demander dès maintenant cette décision par écrit, un interprète et son réexamen. Si vous craignez de retourner, dites-le : vous devez être entendu.</translation>
        </message>
        <message>
            <source>Receipt for the traveller</source>
            <translation>Reçu pour le voyageur</translation>
        </message>
        <message>
            <source>Up and down scroll.</source>
            <translation>Haut et bas font défiler.</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Imprimé.</translation>
        </message>
        <message>
            <source>This station has no printer: hand over the code as it stands.</source>
            <translation>Ce poste n'a pas d'imprimante : donnez le code tel qu'il est.</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>version of the record's form</source>
            <translation>version de la forme de l'enregistrement</translation>
        </message>
        <message>
            <source>random number of this record; says nothing of time</source>
            <translation>numéro au hasard ; ne dit rien de l'heure</translation>
        </message>
        <message>
            <source>crossing point</source>
            <translation>point de passage</translation>
        </message>
        <message>
            <source>date of the crossing</source>
            <translation>date du passage</translation>
        </message>
        <message>
            <source>hour of the crossing, none at quiet posts</source>
            <translation>heure du passage, aucune aux postes calmes</translation>
        </message>
        <message>
            <source>direction: in, out or transit</source>
            <translation>sens : entrée, sortie ou transit</translation>
        </message>
        <message>
            <source>purpose that the law names</source>
            <translation>finalité que la loi nomme</translation>
        </message>
        <message>
            <source>date on which the receiver must delete it</source>
            <translation>date à laquelle le destinataire doit l'effacer</translation>
        </message>
        <message>
            <source>class of the document</source>
            <translation>classe du document</translation>
        </message>
        <message>
            <source>issuer, only where the law asks for it</source>
            <translation>émetteur, seulement où la loi le demande</translation>
        </message>
        <message>
            <source>keyed document reference, only where the law asks</source>
            <translation>référence à clé du document, seulement où la loi le demande</translation>
        </message>
        <message>
            <source>policy that gave the advice, so that it can be contested</source>
            <translation>politique qui a donné l'avis, pour pouvoir le contester</translation>
        </message>
        <message>
            <source>advice: g in order, a please look, r refer</source>
            <translation>avis : g en ordre, a à regarder, r orienter</translation>
        </message>
        <message>
            <source>reasons of the advice, at most three</source>
            <translation>raisons de l'avis, trois au plus</translation>
        </message>
        <message>
            <source>one letter for each group of checks</source>
            <translation>une lettre par groupe de contrôles</translation>
        </message>
        <message>
            <source>decision of the officer</source>
            <translation>décision de l'agent</translation>
        </message>
        <message>
            <source>reasons of the decision, at most three</source>
            <translation>motifs de la décision, trois au plus</translation>
        </message>
        <message>
            <source>officer's handle of the day, not a name</source>
            <translation>marque de l'agent pour le jour, pas un nom</translation>
        </message>
        <message>
            <source>first-line record, at second line</source>
            <translation>enregistrement de première ligne, en seconde ligne</translation>
        </message>
        <message>
            <source>fingerprint of the appeal code on the receipt</source>
            <translation>empreinte du code de recours du reçu</translation>
        </message>
        <message>
            <source>surname, by this State's law</source>
            <translation>nom, par la loi de cet État</translation>
        </message>
        <message>
            <source>given names, by this State's law</source>
            <translation>prénoms, par la loi de cet État</translation>
        </message>
        <message>
            <source>document number, by this State's law</source>
            <translation>numéro de document, par la loi de cet État</translation>
        </message>
        <message>
            <source>date of birth, by this State's law</source>
            <translation>date de naissance, par la loi de cet État</translation>
        </message>
        <message>
            <source>nationality, by this State's law</source>
            <translation>nationalité, par la loi de cet État</translation>
        </message>
        <message>
            <source>sex, by this State's law</source>
            <translation>sexe, par la loi de cet État</translation>
        </message>
        <message>
            <source>number in this station's row</source>
            <translation>numéro dans la suite de ce poste</translation>
        </message>
        <message>
            <source>head of this station's log, against tampering</source>
            <translation>tête du journal de ce poste, contre l'altération</translation>
        </message>
        <message>
            <source>a device was simulated; production refuses it</source>
            <translation>un appareil était simulé ; la production le refuse</translation>
        </message>
        <message>
            <source>field of the purpose register</source>
            <translation>champ du registre des finalités</translation>
        </message>
    </context>
    <context>
        <name>Scenarios</name>
        <message>
            <source>Passport in order</source>
            <translation>Passeport en ordre</translation>
        </message>
        <message>
            <source>Another person's passport</source>
            <translation>Passeport d'une autre personne</translation>
        </message>
        <message>
            <source>Country certificate not on the list</source>
            <translation>Certificat du pays absent de la liste</translation>
        </message>
        <message>
            <source>Signer revoked by its State</source>
            <translation>Signataire révoqué par son État</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Carte d'identité</translation>
        </message>
        <message>
            <source>Portrait in the chip altered</source>
            <translation>Portrait de la puce altéré</translation>
        </message>
        <message>
            <source>Copied chip</source>
            <translation>Puce copiée</translation>
        </message>
        <message>
            <source>Damaged digit in the zone</source>
            <translation>Chiffre abîmé dans la zone</translation>
        </message>
        <message>
            <source>Chip stays silent</source>
            <translation>La puce reste muette</translation>
        </message>
        <message>
            <source>Document without a chip</source>
            <translation>Document sans puce</translation>
        </message>
        <message>
            <source>Child with an old portrait</source>
            <translation>Enfant au portrait ancien</translation>
        </message>
        <message>
            <source>Two people before the camera</source>
            <translation>Deux personnes devant la caméra</translation>
        </message>
        <message>
            <source>Nobody before the camera</source>
            <translation>Personne devant la caméra</translation>
        </message>
        <message>
            <source>Camera unplugged</source>
            <translation>Caméra débranchée</translation>
        </message>
        <message>
            <source>Finger on a card</source>
            <translation>Doigt sur une carte</translation>
        </message>
        <message>
            <source>Another person's finger</source>
            <translation>Doigt d'une autre personne</translation>
        </message>
        <message>
            <source>Finger that leaves no print</source>
            <translation>Doigt qui ne laisse pas d'empreinte</translation>
        </message>
        <message>
            <source>Visa with a seal</source>
            <translation>Visa avec un cachet</translation>
        </message>
        <message>
            <source>Visa of another passport</source>
            <translation>Visa d'un autre passeport</translation>
        </message>
        <message>
            <source>Visa whose signer is unknown here</source>
            <translation>Visa dont le signataire est inconnu ici</translation>
        </message>
        <message>
            <source>Finger in the seal of a visa</source>
            <translation>Doigt dans le cachet d'un visa</translation>
        </message>
        <message>
            <source>Policy out of date</source>
            <translation>Politique périmée</translation>
        </message>
        <message>
            <source>A list answers late</source>
            <translation>Une liste répond tard</translation>
        </message>
        <message>
            <source>Document lifted while reading</source>
            <translation>Document soulevé pendant la lecture</translation>
        </message>
    </context>
    <context>
        <name>Second line</name>
        <message>
            <source>The traveller knows why they are here</source>
            <translation>Le voyageur sait pourquoi il est ici</translation>
        </message>
        <message>
            <source>A language they understand is spoken</source>
            <translation>On parle une langue qu'il comprend</translation>
        </message>
        <message>
            <source>Protection needs were asked about</source>
            <translation>Les besoins de protection ont été demandés</translation>
        </message>
        <message>
            <source>Document looked at under magnification</source>
            <translation>Document examiné à la loupe</translation>
        </message>
        <message>
            <source>The reasons of the advice were gone through</source>
            <translation>Les raisons de l'avis ont été passées en revue</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Seconde ligne</translation>
        </message>
        <message>
            <source>Everything is still here until you decide or the time ends: F9 shows it.</source>
            <translation>Tout est encore là jusqu'à votre décision ou la fin du temps : F9 le montre.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste de points</translation>
        </message>
        <message>
            <source>A step of the checklist.</source>
            <translation>Un point de la liste.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Up and down choose, Enter decides.</source>
            <translation>Haut et bas choisissent, Entrée décide.</translation>
        </message>
        <message>
            <source>Refusing takes a second person and at least one reason (1-9).</source>
            <translation>Refuser demande une seconde personne et au moins un motif (1-9).</translation>
        </message>
        <message>
            <source>Second person's name</source>
            <translation>Nom de la seconde personne</translation>
        </message>
        <message>
            <source>Second person's secret</source>
            <translation>Secret de la seconde personne</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Light, for a room by day</source>
            <translation>Clair, pour une pièce de jour</translation>
        </message>
        <message>
            <source>Dark, for a dim room</source>
            <translation>Sombre, pour une pièce peu éclairée</translation>
        </message>
        <message>
            <source>Sun, strongest contrast</source>
            <translation>Soleil, contraste le plus fort</translation>
        </message>
        <message>
            <source>Night, keeps the eyes used to the dark</source>
            <translation>Nuit, garde les yeux faits au noir</translation>
        </message>
        <message>
            <source>No display for the traveller</source>
            <translation>Pas d'écran pour le voyageur</translation>
        </message>
        <message>
            <source>Second screen, or a window of its own</source>
            <translation>Second écran, ou une fenêtre à part</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>One that types like a keyboard</source>
            <translation>Un lecteur qui tape comme un clavier</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Not the test card: swipe the specimen of ICAO 9303-4.</source>
            <translation>Ce n'est pas la carte d'essai : passez le spécimen de l'OACI 9303-4.</translation>
        </message>
        <message>
            <source>The reader's keys are known now. Enter takes over.</source>
            <translation>Les touches du lecteur sont connues. Entrée les adopte.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Size, from the next start on</source>
            <translation>Taille, dès le prochain démarrage</translation>
        </message>
        <message>
            <source>Traveller's display</source>
            <translation>Écran du voyageur</translation>
        </message>
        <message>
            <source>Up and down choose.</source>
            <translation>Haut et bas choisissent.</translation>
        </message>
        <message>
            <source>Line reader</source>
            <translation>Lecteur de lignes</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Cette fenêtre</translation>
        </message>
        <message>
            <source>This station, from the next start on</source>
            <translation>Ce poste, dès le prochain démarrage</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>Réglages du poste</translation>
        </message>
    </context>
    <context>
        <name>Sign in</name>
        <message>
            <source>Sign in</source>
            <translation>Ouvrir la session</translation>
        </message>
        <message>
            <source>Station settings</source>
            <translation>Réglages du poste</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Your sign-in name.</source>
            <translation>Votre nom de session.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Your PIN or pass phrase.</source>
            <translation>Votre code ou phrase secrète.</translation>
        </message>
        <message>
            <source>Language, palette and text size of this station.</source>
            <translation>Langue, palette et taille du texte de ce poste.</translation>
        </message>
        <message>
            <source>Training world: rendered travellers, nothing here is real.</source>
            <translation>Monde d'entraînement : voyageurs de synthèse, rien n'est réel.</translation>
        </message>
        <message>
            <source>Type your name, then press Enter.</source>
            <translation>Tapez votre nom, puis Entrée.</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Seconde ligne</translation>
        </message>
        <message>
            <source>Ended without a decision</source>
            <translation>Terminé sans décision</translation>
        </message>
        <message>
            <source>Wiped</source>
            <translation>Effacé</translation>
        </message>
    </context>
    <context>
        <name>Station</name>
        <message>
            <source>At another counter</source>
            <translation>À un autre guichet</translation>
        </message>
        <message>
            <source>Also at this counter</source>
            <translation>Aussi à ce guichet</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Crossing point</source>
            <translation>Point de passage</translation>
        </message>
        <message>
            <source>The country's letters, a dash, letters and digits.</source>
            <translation>Les lettres du pays, un tiret, des lettres et des chiffres.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Second line</source>
            <translation>Seconde ligne</translation>
        </message>
        <message>
            <source>Held at most after advice</source>
            <translation>Gardé au plus après l'avis</translation>
        </message>
        <message>
            <source>Officer compares first in</source>
            <translation>L'agent compare d'abord dans</translation>
        </message>
        <message>
            <source>Silent bell</source>
            <translation>Sonnette silencieuse</translation>
        </message>
        <message>
            <source>Full path of the program that F11 starts; empty for none.</source>
            <translation>Chemin complet du programme que lance F11 ; vide s'il n'y en a pas.</translation>
        </message>
        <message>
            <source>{number} seconds</source>
            <translation>{number} secondes</translation>
        </message>
        <message>
            <source>{number} of 100 inspections</source>
            <translation>{number} contrôles sur 100</translation>
        </message>
        <message>
            <source>{device} (not found)</source>
            <translation>{device} (absent)</translation>
        </message>
        <message>
            <source>The first that is found</source>
            <translation>Le premier trouvé</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Your view first</source>
            <translation>Votre regard d'abord</translation>
        </message>
        <message>
            <source>Compare the faces before the machine's view is shown.</source>
            <translation>Comparez les visages avant de voir l'avis de la machine.</translation>
        </message>
        <message>
            <source>F6 compares.</source>
            <translation>F6 compare.</translation>
        </message>
        <message>
            <source>Reading the page and the chip.</source>
            <translation>Lecture de la page et de la puce.</translation>
        </message>
        <message>
            <source>Leave the document where it is.</source>
            <translation>Laissez le document où il est.</translation>
        </message>
        <message>
            <source>The checks run; nothing to do yet.</source>
            <translation>Les contrôles tournent ; rien à faire encore.</translation>
        </message>
        <message>
            <source>The record is being sealed.</source>
            <translation>L'enregistrement est en cours de scellement.</translation>
        </message>
        <message>
            <source>Nothing is recorded; all is wiped.</source>
            <translation>Rien n'est enregistré ; tout est effacé.</translation>
        </message>
        <message>
            <source>Nothing of the last traveller remains.</source>
            <translation>Il ne reste rien du dernier voyageur.</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>A room of its own is made ready for this traveller.</source>
            <translation>Une chambre propre à ce voyageur se prépare.</translation>
        </message>
        <message>
            <source>Everything on this station works.</source>
            <translation>Tout fonctionne à ce poste.</translation>
        </message>
        <message>
            <source>Not in use: {names}. These checks stay grey; the rest goes on.</source>
            <translation>Hors service : {names}. Ces contrôles restent gris ; le reste continue.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
    </context>
    <context>
        <name>Top bar</name>
        <message>
            <source>Border check</source>
            <translation>Frontière</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>entrée</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>sortie</translation>
        </message>
        <message>
            <source>transit</source>
            <translation>transit</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Trust list</source>
            <translation>Liste de confiance</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d'envoi</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agent</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln envoi</numerusform>
                <numerusform>%Ln envois</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) old</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>TRAINING</source>
            <translation>ENTRAÎNEMENT</translation>
        </message>
    </context>
    <context>
        <name>Traveller</name>
        <message>
            <source>This counter is closed for a moment.</source>
            <translation>Ce guichet est fermé un instant.</translation>
        </message>
        <message>
            <source>Welcome. Please give your document to the officer.</source>
            <translation>Bienvenue. Veuillez donner votre document à l'agent.</translation>
        </message>
        <message>
            <source>Your document is read and your face is compared with its picture. An officer decides. The picture is deleted at once. You may refuse the picture.</source>
            <translation>Votre document est lu et votre visage comparé à sa photo. Un agent décide. L'image est effacée aussitôt. Vous pouvez refuser l'image.</translation>
        </message>
        <message>
            <source>Please look at the camera.</source>
            <translation>Veuillez regarder la caméra.</translation>
        </message>
        <message>
            <source>A picture is taken, compared with your document, and deleted. If you do not want it, tell the officer.</source>
            <translation>Une image est prise, comparée à votre document, puis effacée. Si vous ne la voulez pas, dites-le à l'agent.</translation>
        </message>
        <message>
            <source>Thank you. Please wait for the officer.</source>
            <translation>Merci. Veuillez attendre l'agent.</translation>
        </message>
        <message>
            <source>Done. Your picture has been deleted.</source>
            <translation>C'est fait. Votre image a été effacée.</translation>
        </message>
        <message>
            <source>With this code you can ask or object later, without saying who you are:</source>
            <translation>Avec ce code, vous pouvez demander ou contester plus tard, sans dire qui vous êtes :</translation>
        </message>
    </context>
    <context>
        <name>Traveller's language</name>
        <message>
            <source>The traveller reads {language}.</source>
            <translation>Le voyageur lit : {language}.</translation>
        </message>
        <message>
            <source>Ctrl+T goes on to the next language.</source>
            <translation>Ctrl+T passe à la langue suivante.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Halfdoor, border check</source>
            <translation>Halfdoor, contrôle aux frontières</translation>
        </message>
    </context>
    <context>
        <name>Zone</name>
        <message>
            <source>document number</source>
            <translation>numéro du document</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date de naissance</translation>
        </message>
        <message>
            <source>date of expiry</source>
            <translation>date d'expiration</translation>
        </message>
        <message>
            <source>optional data</source>
            <translation>données facultatives</translation>
        </message>
        <message>
            <source>whole zone</source>
            <translation>toute la zone</translation>
        </message>
        <message>
            <source>{name}: read {read}, expected {expected}</source>
            <translation>{name} : lu {read}, attendu {expected}</translation>
        </message>
        <message>
            <source>Type the zone</source>
            <translation>Taper la zone</translation>
        </message>
        <message>
            <source>Type the lines at the foot of the page. Space types the filler &lt;.</source>
            <translation>Tapez les lignes du bas de la page. Espace écrit le signe &lt;.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Line {number} of the zone</source>
            <translation>Ligne {number} de la zone</translation>
        </message>
        <message>
            <source>Letters, digits and the filler &lt;.</source>
            <translation>Lettres, chiffres et le signe &lt;.</translation>
        </message>
        <message>
            <source>Typed so far: {lengths}. A zone has two lines of 44 or 36, or three of 30.</source>
            <translation>Tapé jusqu'ici : {lengths}. Une zone a deux lignes de 44 ou 36, ou trois de 30.</translation>
        </message>
        <message>
            <source>Every check digit holds.</source>
            <translation>Chaque chiffre de contrôle est juste.</translation>
        </message>
        <message>
            <source>Compare the marked part with the document.</source>
            <translation>Comparez la partie marquée avec le document.</translation>
        </message>
        <message>
            <source>Machine readable zone</source>
            <translation>Zone lisible par machine</translation>
        </message>
    </context>
</TS>

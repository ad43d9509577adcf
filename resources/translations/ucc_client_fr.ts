<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>About</name>
        <message>
            <source>About UCC Client</source>
            <translation>À propos d’UCC Client</translation>
        </message>
        <message>
            <source>UCC Client %1

Phone conferences from the desktop. Free software under the MIT licence, independent of any vendor.

Icons: Lucide (ISC licence).</source>
            <translation>UCC Client %1

Conférences téléphoniques depuis le bureau. Logiciel libre sous licence MIT, indépendant de tout fabricant.

Icônes : Lucide (licence ISC).</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Compte</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Autre compte…</translation>
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Autre compte…</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Se connecter…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Personne n’est connecté.</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Se &amp;déconnecter…</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>la démo</translation>
        </message>
        <message>
            <source>user, login, server, password, log out</source>
            <translation>utilisateur, identifiant, connexion, serveur, mot de passe, déconnexion</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <source>Acce&amp;pt</source>
            <translation>&amp;Accepter</translation>
        </message>
        <message>
            <source>&amp;Maybe</source>
            <translation>&amp;Peut-être</translation>
        </message>
        <message>
            <source>Decli&amp;ne</source>
            <translation>Décl&amp;iner</translation>
        </message>
        <message>
            <source>Which dates you answer for</source>
            <translation>Dates auxquelles s’applique votre réponse</translation>
        </message>
        <message>
            <source>Possible again once the server is reached.</source>
            <translation>De nouveau possible dès que le serveur sera joignable.</translation>
        </message>
        <message>
            <source>for all dates</source>
            <translation>pour toutes les dates</translation>
        </message>
        <message>
            <source>only for %1</source>
            <translation>seulement pour le %1</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Not answered</source>
            <translation>Réponse non envoyée</translation>
        </message>
        <message>
            <source>Your answer did not reach the server.</source>
            <translation>Votre réponse n’est pas parvenue au serveur.</translation>
        </message>
        <message>
            <source>Nothing changed. Answer again when you are online.</source>
            <translation>Rien n’a changé. Répondez à nouveau quand vous serez en ligne.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>as the system</source>
            <translation>comme le système</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claires</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>sombres</translation>
        </message>
        <message>
            <source>Colo&amp;urs</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>L&amp;angue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>&amp;Start again now</source>
            <translation>&amp;Redémarrer maintenant</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>The window speaks the other language when it is started again.</source>
            <translation>La fenêtre parlera l’autre langue au prochain démarrage.</translation>
        </message>
        <message>
            <source>dark mode, night, theme, bright</source>
            <translation>mode sombre, nuit, thème, clair</translation>
        </message>
        <message>
            <source>L&amp;ines</source>
            <translation>&amp;Lignes</translation>
        </message>
        <message>
            <source>Room for each line</source>
            <translation>Espace pour chaque ligne</translation>
        </message>
        <message>
            <source>density, compact, spacing, size</source>
            <translation>densité, compact, espacement, taille</translation>
        </message>
        <message>
            <source>comfortable</source>
            <translation>confortable</translation>
        </message>
        <message>
            <source>compact: more lines</source>
            <translation>compact : plus de lignes</translation>
        </message>
        <message>
            <source>&amp;Week begins with</source>
            <translation>La &amp;semaine commence le</translation>
        </message>
        <message>
            <source>Week begins with</source>
            <translation>La semaine commence le</translation>
        </message>
        <message>
            <source>In the week, in the list, and where you pick a date.</source>
            <translation>Dans la semaine, dans la liste et là où vous choisissez une date.</translation>
        </message>
        <message>
            <source>first day of the week, calendar</source>
            <translation>premier jour de la semaine, calendrier</translation>
        </message>
        <message>
            <source>as usual where you are</source>
            <translation>selon l’usage chez vous</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
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
            <translation>couper ou rétablir le micro</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>modérateur</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>call again</source>
            <translation>rappeler</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>retirer</translation>
        </message>
        <message>
            <source>Only moderators can mute or call.</source>
            <translation>Seuls les modérateurs peuvent couper un micro ou appeler.</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <source>Shows the plan of the conference; who is in stays one click away</source>
            <translation>Affiche le plan de la conférence ; les présents restent à un clic</translation>
        </message>
        <message>
            <source>This was so at %1; the server cannot be reached just now.</source>
            <translation>Situation à %1 ; le serveur n’est pas joignable en ce moment.</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>&amp;Mute all others</source>
            <translation>Couper &amp;les autres micros</translation>
        </message>
        <message>
            <source>Mutes everyone but you and the other moderators</source>
            <translation>Coupe le micro de tous, sauf le vôtre et celui des autres modérateurs</translation>
        </message>
        <message>
            <source>Call &amp;someone …</source>
            <translation>Appeler quelqu’u&amp;n…</translation>
        </message>
        <message>
            <source>Small &amp;window</source>
            <translation>&amp;Petite fenêtre</translation>
        </message>
        <message>
            <source>A small window that stays above all others</source>
            <translation>Une petite fenêtre qui reste au-dessus de toutes les autres</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Rejoindre</translation>
        </message>
        <message>
            <source>L&amp;eave</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>Hangs up your telephone; the others go on</source>
            <translation>Raccroche votre téléphone ; les autres continuent</translation>
        </message>
        <message>
            <source>End for &amp;all …</source>
            <translation>&amp;Terminer pour tous…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>PIN %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>locked: nobody else gets in</source>
            <translation>verrouillée : plus personne n’entre</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>Déverr&amp;ouiller</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Verrouiller</translation>
        </message>
        <message>
            <source>Lets people in again</source>
            <translation>Laisse de nouveau entrer</translation>
        </message>
        <message>
            <source>Lets nobody else in; who is in stays</source>
            <translation>Ne laisse plus entrer personne ; ceux qui sont là restent</translation>
        </message>
        <message>
            <source>Running for %1</source>
            <translation>En cours depuis %1</translation>
        </message>
    </context>
    <context>
        <name>BugWatch</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Something went wrong that should not have.</source>
            <translation>Un problème est survenu qui n’aurait pas dû se produire.</translation>
        </message>
        <message>
            <source>What you saved is safe, and what waits is still sent. If the window does not do what you expect, start it again; what you are typing is offered again then.</source>
            <translation>Ce que vous avez enregistré est en sécurité, et ce qui attend sera envoyé. Si la fenêtre ne réagit pas comme prévu, redémarrez-la ; ce que vous êtes en train d’écrire vous sera alors proposé à nouveau.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>&amp;Redémarrer</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Rapport…</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>Dial in:</source>
            <translation>Appeler :</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>Enregistrer comme fichier de calendrier</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conférence</translation>
        </message>
        <message>
            <source>The calendar file is in the clipboard.</source>
            <translation>Le fichier de calendrier est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>The conference is gone, or has no date any more.</source>
            <translation>La conférence n’existe plus ou n’a plus de date.</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Fichier de calendrier</translation>
        </message>
        <message>
            <source>There is no calendar file.</source>
            <translation>Aucun fichier de calendrier n’a été créé.</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Fichiers de calendrier</translation>
        </message>
    </context>
    <context>
        <name>CalendarIntake</name>
        <message>
            <source>There is no calendar entry in the clipboard.</source>
            <translation>Il n’y a pas d’entrée de calendrier dans le presse-papiers.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>&amp;Calendar file (.ics)</source>
            <translation>&amp;Fichier de calendrier (.ics)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)</source>
            <translation>Fichier de calendrier (.ics)</translation>
        </message>
        <message>
            <source>Save for &amp;yourself: with your PIN and page …</source>
            <translation>Enregistrer pour vous : &amp;avec votre PIN et votre page…</translation>
        </message>
        <message>
            <source>&amp;Save for others: without your PIN and page …</source>
            <translation>&amp;Enregistrer pour d’autres : sans votre PIN ni votre page…</translation>
        </message>
        <message>
            <source>C&amp;opy for yourself: with your PIN and page</source>
            <translation>&amp;Copier pour vous : avec votre PIN et votre page</translation>
        </message>
        <message>
            <source>&amp;Copy for others: without your PIN and page</source>
            <translation>Copier pour &amp;d’autres : sans votre PIN ni votre page</translation>
        </message>
    </context>
    <context>
        <name>CallRecords</name>
        <message>
            <source>The server does not have this conference.</source>
            <translation>Le serveur n’a pas cette conférence.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Le serveur n’est pas joignable en ce moment.</translation>
        </message>
        <message>
            <source>Only who made the conference sees who was in.</source>
            <translation>Seule la personne qui a créé la conférence voit qui était présent.</translation>
        </message>
    </context>
    <context>
        <name>CallingField</name>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Wait for a m&amp;oderator</source>
            <translation>Attendre un &amp;modérateur</translation>
        </message>
        <message>
            <source>Until one is in, the others wait with music</source>
            <translation>Jusqu’à son arrivée, les autres patientent en musique</translation>
        </message>
        <message>
            <source>Say who &amp;enters</source>
            <translation>&amp;Annoncer les entrées</translation>
        </message>
        <message>
            <source>Everyone says a name first, which all hear</source>
            <translation>Chacun dit d’abord son nom, que tous entendent</translation>
        </message>
        <message>
            <source>Start b&amp;y itself at its time</source>
            <translation>Lancer automatiquement à l’&amp;heure</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, without anybody starting it</source>
            <translation>Appelle toutes les personnes à appeler, sans que personne ne la lance</translation>
        </message>
    </context>
    <context>
        <name>CallingWords</name>
        <message>
            <source>The others wait with music until a moderator is in.</source>
            <translation>Les autres patientent en musique jusqu’à l’arrivée d’un modérateur.</translation>
        </message>
        <message>
            <source>Whoever enters says a name, which all hear.</source>
            <translation>Chaque personne qui entre dit son nom, que tous entendent.</translation>
        </message>
        <message>
            <source>It starts by itself at its time, but calls nobody.</source>
            <translation>Elle se lance toute seule à l’heure, mais n’appelle personne.</translation>
        </message>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>Elle se lance toute seule à l’heure et appelle %n personne.</numerusform>
                <numerusform>Elle se lance toute seule à l’heure et appelle %n personnes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSection</name>
        <message>
            <source>the telephone program (tel:)</source>
            <translation>le programme de téléphonie (tel:)</translation>
        </message>
        <message>
            <source>a SIP phone (sip:)</source>
            <translation>un téléphone SIP (sip:)</translation>
        </message>
        <message>
            <source>an older program (callto:)</source>
            <translation>un programme plus ancien (callto:)</translation>
        </message>
        <message>
            <source>Call dials the conference's number, and then your PIN where that is known.</source>
            <translation>« Appeler » compose le numéro de la conférence, puis votre PIN s’il est connu.</translation>
        </message>
        <message>
            <source>Calls &amp;go to</source>
            <translation>&amp;Appels confiés à</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Appels confiés à</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Outsid&amp;e line</source>
            <translation>&amp;Préfixe de sortie</translation>
        </message>
        <message>
            <source>Outside line</source>
            <translation>Préfixe de sortie</translation>
        </message>
        <message>
            <source>What your telephone wants before a number from outside, such as 0.</source>
            <translation>Ce que votre téléphone attend avant un numéro extérieur, par exemple 0.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>dial, telephone, softphone</source>
            <translation>composer, téléphone, softphone</translation>
        </message>
        <message>
            <source>prefix, dial, exchange line</source>
            <translation>préfixe, composer, ligne extérieure, zéro</translation>
        </message>
    </context>
    <context>
        <name>CallSomeone</name>
        <message>
            <source>Call someone</source>
            <translation>Appeler quelqu’un</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Nom ou numéro</translation>
        </message>
        <message>
            <source>&amp;Who?</source>
            <translation>&amp;Qui ?</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personnes trouvées</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Appeler</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1 is called at once.</source>
            <translation>L’appel vers %1 part aussitôt.</translation>
        </message>
        <message>
            <source>Nobody with a number is found. Type a number to call it.</source>
            <translation>Aucune personne trouvée avec un numéro. Saisissez un numéro pour l’appeler.</translation>
        </message>
        <message>
            <source>Whoever picks up is in the conference.</source>
            <translation>Quiconque décroche entre dans la conférence.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressActions</name>
        <message>
            <source>This server has no calendar addresses.</source>
            <translation>Ce serveur n’a pas d’adresses de calendrier.</translation>
        </message>
        <message>
            <source>There is a new address. Earlier ones do not hold any more.</source>
            <translation>Une nouvelle adresse est là. Les précédentes ne sont plus valables.</translation>
        </message>
        <message>
            <source>No program opens it. Copy the address, and add it to your calendar there.</source>
            <translation>Aucun programme ne l’ouvre. Copiez l’adresse et ajoutez-la dans votre calendrier.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Le serveur n’est pas joignable en ce moment.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressDialog</name>
        <message>
            <source>Calendar address</source>
            <translation>Adresse de calendrier</translation>
        </message>
        <message>
            <source>Outlook, Thunderbird, Google and others can show all your conferences, and follow every change by themselves. Give them this address as a calendar from the internet.</source>
            <translation>Outlook, Thunderbird, Google et d’autres peuvent afficher toutes vos conférences et suivre d’eux-mêmes chaque modification. Donnez-leur cette adresse comme calendrier Internet.</translation>
        </message>
        <message>
            <source>Whoever has the address sees all your conferences with your PINs. Give it to nobody but your own calendars; a new address makes the old one worthless.</source>
            <translation>Quiconque a cette adresse voit toutes vos conférences avec vos PIN. Ne la donnez qu’à vos propres calendriers ; une nouvelle adresse rend l’ancienne sans valeur.</translation>
        </message>
        <message>
            <source>Your calendar&apos;s address</source>
            <translation>Adresse de votre calendrier</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>&amp;Open in the calendar program</source>
            <translation>&amp;Ouvrir dans le programme de calendrier</translation>
        </message>
        <message>
            <source>&amp;Make an address</source>
            <translation>Créer une &amp;adresse</translation>
        </message>
        <message>
            <source>Make a &amp;new address</source>
            <translation>Créer &amp;une nouvelle adresse</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Désactiver</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Interrogation du serveur…</translation>
        </message>
        <message>
            <source>You have no calendar address.</source>
            <translation>Vous n’avez pas d’adresse de calendrier.</translation>
        </message>
        <message>
            <source>The address is in the clipboard.</source>
            <translation>L’adresse est dans le presse-papiers.</translation>
        </message>
    </context>
    <context>
        <name>CallsDialog</name>
        <message>
            <source>Who was in: %1</source>
            <translation>Qui était présent : %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Interrogation du serveur…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The server keeps this for a while, and shows it only to you.</source>
            <translation>Le serveur conserve cela quelque temps et ne le montre qu’à vous.</translation>
        </message>
        <message>
            <source>Nobody was in by telephone, or it is too long ago.</source>
            <translation>Personne n’était présent par téléphone, ou c’est trop ancien.</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Was in</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Appelant inconnu</translation>
        </message>
        <message>
            <source>dialled in</source>
            <translation>a appelé</translation>
        </message>
        <message>
            <source>left</source>
            <translation>est parti</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>a raccroché</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>occupé</translation>
        </message>
        <message>
            <source>did not take the call</source>
            <translation>n’a pas pris l’appel</translation>
        </message>
        <message>
            <source>number does not exist</source>
            <translation>numéro inexistant</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>line broke</source>
            <translation>ligne coupée</translation>
        </message>
        <message>
            <source>call failed</source>
            <translation>échec de l’appel</translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message>
            <source>Which one is it?</source>
            <translation>Laquelle est-ce ?</translation>
        </message>
        <message>
            <source>Which one is “%1”?</source>
            <translation>Laquelle est « %1 » ?</translation>
        </message>
        <message>
            <source>The one you choose is taken for yours, and nothing is sent a second time.</source>
            <translation>Celle que vous choisissez est prise pour la vôtre, et rien n’est envoyé une seconde fois.</translation>
        </message>
        <message>
            <source>Conferences on the server</source>
            <translation>Conférences sur le serveur</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Numéro %1</translation>
        </message>
        <message>
            <source>&amp;It is this one</source>
            <translation>&amp;C’est celle-ci</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>aucun participant</translation>
        </message>
    </context>
    <context>
        <name>CertificateOffer</name>
        <message>
            <source>I compared it: &amp;trust this certificate</source>
            <translation>&amp;Comparé : faire confiance à ce certificat</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare with the administrator&apos;s:</source>
            <translation>Son empreinte (SHA-256), à comparer avec celle de l’administrateur :</translation>
        </message>
        <message>
            <source>My administrator confirms the new one: &amp;trust it from now on</source>
            <translation>Mon &amp;administrateur confirme le nouveau : lui faire confiance désormais</translation>
        </message>
        <message>
            <source>The server made it itself; nobody vouches for it.</source>
            <translation>Le serveur l’a établi lui-même ; personne ne s’en porte garant.</translation>
        </message>
        <message>
            <source>Whoever vouches for it is not known to this computer.</source>
            <translation>Qui s’en porte garant n’est pas connu de cet ordinateur.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Il a expiré.</translation>
        </message>
        <message>
            <source>It is not valid yet. Is this computer&apos;s clock right?</source>
            <translation>Il n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
        </message>
        <message>
            <source>It was made for another address than the one above.</source>
            <translation>Il a été établi pour une autre adresse que celle ci-dessus.</translation>
        </message>
        <message>
            <source>This computer&apos;s system refuses it.</source>
            <translation>Le système de cet ordinateur le refuse.</translation>
        </message>
        <message>
            <source>This computer&apos;s system vouches for the new one.</source>
            <translation>Le système de cet ordinateur se porte garant du nouveau.</translation>
        </message>
        <message>
            <source>Made for: %1</source>
            <translation>Établi pour : %1</translation>
        </message>
        <message>
            <source>Made by: %1</source>
            <translation>Établi par : %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Valable du %1 au %2</translation>
        </message>
        <message>
            <source>The fingerprint (SHA-256) that you accepted:</source>
            <translation>L’empreinte (SHA-256) que vous avez acceptée :</translation>
        </message>
        <message>
            <source>The one that is shown now:</source>
            <translation>Celle qui est présentée maintenant :</translation>
        </message>
    </context>
    <context>
        <name>ChangeActions</name>
        <message>
            <source>There is nothing to decide any more.</source>
            <translation>Il n’y a plus rien à décider.</translation>
        </message>
        <message>
            <source>It has been changed again meanwhile. Please look once more.</source>
            <translation>Entre-temps, elle a encore été modifiée. Veuillez vérifier une nouvelle fois.</translation>
        </message>
        <message>
            <source>It is too late for that: the change has left or is done already.</source>
            <translation>Il est trop tard : la modification est partie ou déjà faite.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Non effectué</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>“%1” planned</source>
            <translation>« %1 » planifiée</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>« %1 » modifiée</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>« %1 » supprimée</translation>
        </message>
        <message>
            <source>leaves in a few seconds</source>
            <translation>part dans quelques secondes</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>envoi en cours</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>refusée par le serveur</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>à décider</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>non confirmée</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>supprimée par quelqu’un d’autre</translation>
        </message>
        <message>
            <source>The server did not delete this conference.</source>
            <translation>Le serveur n’a pas supprimé cette conférence.</translation>
        </message>
        <message>
            <source>The server refused this conference.</source>
            <translation>Le serveur a refusé cette conférence.</translation>
        </message>
        <message>
            <source>The server refused your change.</source>
            <translation>Le serveur a refusé votre modification.</translation>
        </message>
        <message>
            <source>Somebody changed it before you deleted it.</source>
            <translation>Quelqu’un l’a modifiée avant que vous ne la supprimiez.</translation>
        </message>
        <message>
            <source>You and somebody else changed the same thing.</source>
            <translation>Vous et quelqu’un d’autre avez modifié la même chose.</translation>
        </message>
        <message>
            <source>The server may have this conference already.</source>
            <translation>Le serveur a peut-être déjà cette conférence.</translation>
        </message>
        <message>
            <source>Nobody knows whether the server has this conference.</source>
            <translation>Nul ne sait si le serveur a cette conférence.</translation>
        </message>
        <message>
            <source>Somebody else deleted this conference.</source>
            <translation>Quelqu’un d’autre a supprimé cette conférence.</translation>
        </message>
        <message>
            <source>It is being sent just now, or its answer was lost.</source>
            <translation>Elle est en cours d’envoi, ou la réponse s’est perdue.</translation>
        </message>
        <message>
            <source>It waits here and is sent by itself.</source>
            <translation>Elle attend ici et sera envoyée automatiquement.</translation>
        </message>
        <message>
            <source>It is still there. Send the deletion again, or keep the conference.</source>
            <translation>Elle existe toujours. Renvoyez la suppression ou gardez la conférence.</translation>
        </message>
        <message>
            <source>What you typed is kept here. Edit it and save again, send it again as it is, or discard it.</source>
            <translation>Ce que vous avez saisi est conservé ici. Modifiez-le et enregistrez de nouveau, renvoyez-le tel quel ou abandonnez-le.</translation>
        </message>
        <message>
            <source>Its reason: %1</source>
            <translation>Motif du serveur : %1</translation>
        </message>
        <message>
            <source>You have no right to do that (answer %1).</source>
            <translation>Vous n’en avez pas le droit (réponse %1).</translation>
        </message>
        <message>
            <source>It accepted the change several times, and still has what was there.</source>
            <translation>Il a accepté la modification plusieurs fois, mais a toujours l’ancien état.</translation>
        </message>
        <message>
            <source>It gave no reason (answer %1).</source>
            <translation>Il n’a pas donné de motif (réponse %1).</translation>
        </message>
        <message>
            <source>It is still there. Decide whether it shall go all the same.</source>
            <translation>Elle existe toujours. Décidez s’il faut malgré tout la supprimer.</translation>
        </message>
        <message>
            <source>Yours is shown and kept here. Nothing is sent until you decide.</source>
            <translation>La vôtre est affichée et conservée ici. Rien n’est envoyé tant que vous n’avez pas décidé.</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>%n conférence lui ressemble sur le serveur. Dites si c’est bien elle. Sinon, renvoyez la vôtre ; il y en aura alors une de plus.</numerusform>
                <numerusform>%n conférences lui ressemblent sur le serveur. Dites laquelle c’est. Si aucune ne l’est, renvoyez la vôtre ; il y en aura alors une de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer was lost, and it is not in the server&apos;s list. It is kept here. If you send it again, it could exist twice, with two invitations.</source>
            <translation>La réponse s’est perdue, et elle n’est pas dans la liste du serveur. Elle est conservée ici. Si vous la renvoyez, elle pourrait exister deux fois, avec deux invitations.</translation>
        </message>
        <message>
            <source>What you changed is kept here. Made anew, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Ce que vous avez modifié est conservé ici. Recréée, ce sera une autre conférence : chacun est réinvité et reçoit un autre PIN.</translation>
        </message>
        <message>
            <source>It is kept until the server has confirmed it. Nothing has to be done.</source>
            <translation>Elle est conservée jusqu’à ce que le serveur l’ait confirmée. Il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>As soon as the server can be reached. Until then you can undo it.</source>
            <translation>Dès que le serveur sera joignable. D’ici là, vous pouvez l’annuler.</translation>
        </message>
        <message>
            <source>Make it a&amp;new</source>
            <translation>Créer à nou&amp;veau</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Renvo&amp;yer</translation>
        </message>
        <message>
            <source>De&amp;cide …</source>
            <translation>&amp;Décider…</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Envoyer maintenant</translation>
        </message>
        <message>
            <source>It belongs to a series that you changed from a date on. Until it is confirmed, that series goes on as before; undone or discarded, both are taken back.</source>
            <translation>Elle fait partie d’une série que vous avez modifiée à partir d’une date. Jusqu’à confirmation, cette série continue comme avant ; annuler ou abandonner reprend les deux.</translation>
        </message>
        <message>
            <source>It is sent after what begins with it. Undone, both are taken back as long as nothing has left.</source>
            <translation>Elle est envoyée après ce qui commence avec elle. L’annuler reprend les deux, tant que rien n’est parti.</translation>
        </message>
        <message>
            <source>What begins with it is there already. Until this is settled, dates can take place twice: look at both.</source>
            <translation>Ce qui commence avec elle existe déjà. Tant que ce n’est pas réglé, des dates peuvent avoir lieu deux fois : regardez les deux.</translation>
        </message>
    </context>
    <context>
        <name>ClashGrid</name>
        <message>
            <source>All &amp;mine</source>
            <translation>Tout &amp;comme la mienne</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>&amp;Tout comme l’autre</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>La mienne</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>L’autre</translation>
        </message>
    </context>
    <context>
        <name>ClockActions</name>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>%n personne recevra sans doute une mise à jour par e-mail.</numerusform>
                <numerusform>%n personnes recevront sans doute une mise à jour par e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can put it right here once that date is the next one; earlier, it would move the dates before it.</source>
            <translation>Vous pourrez corriger ici quand cette date sera la prochaine ; plus tôt, cela déplacerait les dates qui précèdent.</translation>
        </message>
        <message>
            <source>&amp;Put back to %1</source>
            <translation>Re&amp;venir à %1</translation>
        </message>
        <message>
            <source>%1 is &amp;right</source>
            <translation>%1 est c&amp;orrect</translation>
        </message>
        <message>
            <source>Keeps the server&apos;s time; nobody gets a mail</source>
            <translation>Garde l’heure du serveur ; personne ne reçoit d’e-mail</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3.</source>
            <translation>À partir du %1, le serveur la lancera à %2 au lieu de %3.</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3, %4 time.</source>
            <translation>À partir du %1, le serveur la lancera à %2 au lieu de %3, heure de %4.</translation>
        </message>
        <message>
            <source>Its clocks change on other days than yours, or never.</source>
            <translation>Là-bas, l’heure change d’autres jours que chez vous, ou jamais.</translation>
        </message>
        <message>
            <source>Put back, the next date and those after it begin at %1.</source>
            <translation>Après correction, la prochaine date et les suivantes commencent à %1.</translation>
        </message>
    </context>
    <context>
        <name>CompactWindow</name>
        <message>
            <source>In the conference</source>
            <translation>Dans la conférence</translation>
        </message>
        <message>
            <source>Mute all others</source>
            <translation>Couper les autres micros</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Show the large window</source>
            <translation>Afficher la grande fenêtre</translation>
        </message>
        <message>
            <source>End for all …</source>
            <translation>Terminer pour tous…</translation>
        </message>
        <message>
            <source>Nobody is talking</source>
            <translation>Personne ne parle</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
    </context>
    <context>
        <name>ConferenceActions</name>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
    </context>
    <context>
        <name>ConferenceDialog</name>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nouvelle conférence</translation>
        </message>
        <message>
            <source>Edit conference</source>
            <translation>Modifier la conférence</translation>
        </message>
        <message>
            <source>&amp;Save and invite</source>
            <translation>&amp;Enregistrer et inviter</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Date or time cannot be read. Type them anew.</source>
            <translation>Date ou heure illisible. Veuillez la saisir à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(encore %n)</numerusform>
                <numerusform>(encore %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the button again to keep it so.</source>
            <translation>Appuyez de nouveau sur le bouton pour laisser tel quel.</translation>
        </message>
        <message>
            <source>S&amp;tart now</source>
            <translation>&amp;Lancer maintenant</translation>
        </message>
        <message>
            <source>Makes the conference, and calls everyone who is to be called, at once</source>
            <translation>Crée la conférence et appelle aussitôt toutes les personnes à appeler</translation>
        </message>
        <message>
            <source>Offline: cannot start now</source>
            <translation>Hors ligne : impossible de lancer</translation>
        </message>
        <message>
            <source>Conference at %1</source>
            <translation>Conférence à %1</translation>
        </message>
        <message>
            <source>Nobody is called: everyone dials in.</source>
            <translation>Personne n’est appelé : chacun appelle avec son PIN.</translation>
        </message>
        <message>
            <source>Ca&amp;ll everyone and start</source>
            <translation>&amp;Appeler tous et lancer</translation>
        </message>
        <message>
            <source>Nobody is called: the server has no telephone</source>
            <translation>Personne n’est appelé : le serveur n’a pas de téléphone</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>for you %1</source>
            <translation>pour vous %1</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>heure de %1</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Durée en minutes</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quand</translation>
        </message>
        <message>
            <source>&amp;Repeats</source>
            <translation>Répétiti&amp;on</translation>
        </message>
    </context>
    <context>
        <name>ConferenceList</name>
        <message>
            <source>Conferences</source>
            <translation>Conférences</translation>
        </message>
    </context>
    <context>
        <name>ConferenceListModel</name>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passées</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>you moderate</source>
            <translation>vous modérez</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>déplié</translation>
        </message>
    </context>
    <context>
        <name>ConferenceRowDelegate</name>
        <message>
            <source>in 24 min</source>
            <translation>dans 24 min</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>lecture seule</translation>
        </message>
    </context>
    <context>
        <name>ConferenceWords</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Invitation text</source>
            <translation>Texte de l’invitation</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Appeler au début</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>the server&apos;s</source>
            <translation>celui du serveur</translation>
        </message>
        <message>
            <source>outside person</source>
            <translation>personne externe</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collègue</translation>
        </message>
        <message>
            <source>the template&apos;s text</source>
            <translation>le texte du modèle</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>quelqu’un sans nom</translation>
        </message>
        <message>
            <source>%1 moderates now</source>
            <translation>%1 modère désormais</translation>
        </message>
        <message>
            <source>%1 no longer moderates</source>
            <translation>%1 ne modère plus</translation>
        </message>
        <message>
            <source>The invitation text is another</source>
            <translation>Le texte de l’invitation est différent</translation>
        </message>
        <message>
            <source>%1 takes part</source>
            <translation>%1 participe</translation>
        </message>
        <message>
            <source>%1 does not take part</source>
            <translation>%1 ne participe pas</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1 : %2 → %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 le %2</translation>
        </message>
        <message>
            <source>as in the series</source>
            <translation>comme dans la série</translation>
        </message>
        <message>
            <source>%1 is left out</source>
            <translation>Le %1 n’a pas lieu</translation>
        </message>
        <message>
            <source>%1 takes place again</source>
            <translation>Le %1 a de nouveau lieu</translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <translation>Le %1 : %2</translation>
        </message>
        <message>
            <source>Reminder by e-mail</source>
            <translation>Rappel par e-mail</translation>
        </message>
        <message>
            <source>a day before</source>
            <translation>un jour avant</translation>
        </message>
        <message>
            <source>15 minutes before</source>
            <translation>15 minutes avant</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>Wait for a moderator</source>
            <translation>Attendre un modérateur</translation>
        </message>
        <message>
            <source>Say who enters</source>
            <translation>Annoncer les entrées</translation>
        </message>
        <message>
            <source>Start by itself at its time</source>
            <translation>Lancer automatiquement à l’heure</translation>
        </message>
    </context>
    <context>
        <name>ConferencesPane</name>
        <message>
            <source>Conferences</source>
            <translation>Conférences</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nouvelle conférence</translation>
        </message>
        <message>
            <source>New conference (Ctrl+N)</source>
            <translation>Nouvelle conférence (Ctrl+N)</translation>
        </message>
        <message>
            <source>Delete conference</source>
            <translation>Supprimer la conférence</translation>
        </message>
        <message>
            <source>Show all conferences</source>
            <translation>Afficher toutes les conférences</translation>
        </message>
        <message>
            <source>No conference fits the filters that are chosen above.</source>
            <translation>Aucune conférence ne correspond aux filtres choisis ci-dessus.</translation>
        </message>
        <message>
            <source>Nothing fits “%1” and the filters that are chosen above.</source>
            <translation>Rien ne correspond à « %1 » et aux filtres choisis ci-dessus.</translation>
        </message>
        <message>
            <source>No conference fits “%1”.</source>
            <translation>Aucune conférence ne correspond à « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Fetching your conferences</source>
            <translation>Récupération de vos conférences</translation>
        </message>
        <message>
            <source>They appear here as soon as the server has sent them.</source>
            <translation>Elles apparaîtront ici dès que le serveur les aura envoyées.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Pas encore de conférences</translation>
        </message>
        <message>
            <source>Plan one with + below. Those you are invited to appear after the first connection.</source>
            <translation>Planifiez-en une avec + ci-dessous. Celles où l’on vous invite apparaîtront après la première connexion.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Keep both as two conferences</source>
            <translation>&amp;Garder les deux comme deux conférences</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Décider plus tard</translation>
        </message>
        <message>
            <source>&amp;Save decision</source>
            <translation>&amp;Enregistrer la décision</translation>
        </message>
        <message>
            <source>Two versions – %1</source>
            <translation>Deux versions – %1</translation>
        </message>
        <message>
            <source>You and somebody else changed “%1”</source>
            <translation>Vous et quelqu’un d’autre avez modifié « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n champ diffère.</numerusform>
                <numerusform>%n champs diffèrent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else fits together and is kept. Nothing is sent until you save.</source>
            <translation>Tout le reste concorde et est conservé. Rien n’est envoyé avant que vous n’enregistriez.</translation>
        </message>
        <message>
            <source>Joined without asking</source>
            <translation>Fusionné sans poser de question</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Delete “%1” all the same?</source>
            <translation>Supprimer « %1 » malgré tout ?</translation>
        </message>
        <message>
            <source>Somebody changed it before your deletion reached the server. It is still there, and nothing is sent until you decide.</source>
            <translation>Quelqu’un l’a modifiée avant que votre suppression n’atteigne le serveur. Elle existe toujours, et rien n’est envoyé tant que vous n’avez pas décidé.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Ce qui a été modifié</translation>
        </message>
        <message>
            <source>&amp;Delete all the same</source>
            <translation>&amp;Supprimer malgré tout</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;La garder</translation>
        </message>
        <message>
            <source>Nobody gets a mail.</source>
            <translation>Personne ne reçoit d’e-mail.</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>par vous</translation>
        </message>
        <message>
            <source>by somebody else</source>
            <translation>par quelqu’un d’autre</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Progress of the synchronisation</source>
            <translation>Avancement de la synchronisation</translation>
        </message>
        <message>
            <source>Show the waiting changes</source>
            <translation>Afficher les modifications en attente</translation>
        </message>
        <message>
            <source>Show what needs you</source>
            <translation>Afficher ce qui est à régler</translation>
        </message>
        <message>
            <source>Times are shown by this computer&apos;s clock. If it is wrong, set it right; otherwise tell your administrator.</source>
            <translation>Les heures suivent l’horloge de cet ordinateur. Si elle est fausse, réglez-la ; sinon, prévenez votre administrateur.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <source>Nothing waiting</source>
            <translation>Rien en attente</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion en cours</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>En pause : %n manque</numerusform>
                <numerusform>En pause : %n manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>En ligne : %n illisible</numerusform>
                <numerusform>En ligne : %n illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>Ce que le serveur dit de %n conférence est illisible. Elle manque, ou s’affiche comme avant. Elle est redemandée à chaque synchronisation.</numerusform>
                <numerusform>Ce que le serveur dit de %n conférences est illisible. Elles manquent, ou s’affichent comme avant. Elles sont redemandées à chaque synchronisation.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline: the server has a problem</source>
            <translation>Hors ligne : le serveur a un problème</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grèce</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlande</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbie</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
    </context>
    <context>
        <name>DataDeletion</name>
        <message>
            <source>Delete local data</source>
            <translation>Supprimer les données locales</translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>%n modification n’a pas encore été envoyée. Elle sera définitivement perdue.</numerusform>
                <numerusform>%n modifications n’ont pas encore été envoyées. Elles seront définitivement perdues.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Delete local data</source>
            <translation>Supprimer les données locales</translation>
        </message>
        <message>
            <source>Delete what this computer has of %1?</source>
            <translation>Supprimer ce que cet ordinateur a de %1 ?</translation>
        </message>
        <message>
            <source>Gone are the copy of the conferences and people, their earlier versions, what was typed and not saved, and the password where it is kept. On the server everything stays, and comes back with the next sign-in.</source>
            <translation>Disparaissent : la copie des conférences et des personnes, leurs versions antérieures, ce qui a été saisi sans être enregistré, et le mot de passe s’il est conservé. Sur le serveur, tout reste, et revient à la prochaine connexion.</translation>
        </message>
        <message>
            <source>Whether changes wait that have not been sent yet cannot be told. They would be lost for good.</source>
            <translation>On ne peut pas savoir si des modifications attendent encore d’être envoyées. Elles seraient définitivement perdues.</translation>
        </message>
        <message>
            <source>You are signed out.</source>
            <translation>Vous serez déconnecté.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Show the calendar</source>
            <translation>Afficher le calendrier</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>Next: %1 …</source>
            <translation>Prochaines : %1 …</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Prochaines : %1.</translation>
        </message>
        <message>
            <source>Not on %1.</source>
            <translation>Pas le %1.</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>%1 (moved from %2)</source>
            <translation>%1 (déplacée du %2)</translation>
        </message>
        <message>
            <source>This date was moved from %1, %2.</source>
            <translation>Cette date a été déplacée du %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>On a weekend: %1.</source>
            <translation>Tombe le week-end : %1.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: it is %3 then.</source>
            <translation>%1 n’existe pas le %2, jour du changement d’heure : ce sera %3.</translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the first.</source>
            <translation>%1 se présente deux fois le %2, jour du changement d’heure : ce sera la première.</translation>
        </message>
        <message>
            <source>Public holiday: %1 – %2</source>
            <translation>Jour férié : %1 – %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” (%2–%3) on %4.</source>
            <translation>Chevauche « %1 » (%2–%3) le %4.</translation>
        </message>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>Elle chevauche encore %n conférence.</numerusform>
                <numerusform>Elle chevauche encore %n conférences.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the second.</source>
            <translation>%1 se présente deux fois le %2, jour du changement d’heure : ce sera la seconde.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: all dates are at %3. Begin on another day to have them at %1.</source>
            <translation>%1 n’existe pas le %2, jour du changement d’heure : toutes les dates sont à %3. Commencez un autre jour pour les avoir à %1.</translation>
        </message>
    </context>
    <context>
        <name>DayHeads</name>
        <message>
            <source>The clocks go forward on this day.</source>
            <translation>Ce jour-là, on avance les horloges.</translation>
        </message>
        <message>
            <source>The clocks go back on this day; the hour that comes twice is drawn once.</source>
            <translation>Ce jour-là, on recule les horloges ; l’heure qui revient deux fois n’est dessinée qu’une fois.</translation>
        </message>
    </context>
    <context>
        <name>DeedWords</name>
        <message>
            <source>Ctrl+J joins it.</source>
            <translation>Ctrl+J permet de la rejoindre.</translation>
        </message>
        <message>
            <source>Ctrl+Enter starts it and calls everyone who is to be called.</source>
            <translation>Ctrl+Entrée la lance et appelle toutes les personnes à appeler.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Delete conference</source>
            <translation>Supprimer la conférence</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Supprimer « %1 » ?</translation>
        </message>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>%n personne recevra sans doute une annulation par e-mail.</numerusform>
                <numerusform>%n personnes recevront sans doute une annulation par e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>It disappears for everyone who takes part, and their PINs stop working.</source>
            <translation>Elle disparaît pour tous les participants, et leurs PIN ne sont plus valables.</translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>Elle se répète. Sans cette date ou les suivantes, le reste de la série garde ses PIN ; %n personne recevra sans doute une mise à jour par e-mail.</numerusform>
                <numerusform>Elle se répète. Sans cette date ou les suivantes, le reste de la série garde ses PIN ; %n personnes recevront sans doute une mise à jour par e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>All dates: %1</source>
            <translation>Toutes les dates : %1</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Seulement le %1</translation>
        </message>
        <message>
            <source>%1 and &amp;following</source>
            <translation>&amp;Le %1 et les suivantes</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Toutes les dates</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <source>All dates of the series go: this server can delete no single one.</source>
            <translation>Toutes les dates de la série disparaissent : ce serveur ne sait pas en supprimer une seule.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsActions</name>
        <message>
            <source>Ended unexpectedly</source>
            <translation>Fin inattendue</translation>
        </message>
        <message>
            <source>UCC Client ended unexpectedly the last time.</source>
            <translation>La dernière fois, UCC Client s’est arrêté de façon inattendue.</translation>
        </message>
        <message>
            <source>What you had saved is here, and what waited is sent as usual. A report helps to find the reason.</source>
            <translation>Ce que vous aviez enregistré est là, et ce qui attendait sera envoyé comme d’habitude. Un rapport aide à trouver la cause.</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Rapport…</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>The log lies in this folder: %1</source>
            <translation>Le journal se trouve dans ce dossier : %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Fichiers texte (*.txt)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Le rapport est enregistré.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Impossible d’écrire à cet endroit. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
    </context>
    <context>
        <name>DiscardQuestion</name>
        <message>
            <source>Throw away what you typed?</source>
            <translation>Abandonner votre saisie ?</translation>
        </message>
        <message>
            <source>It has not been saved.</source>
            <translation>Rien n’en a été enregistré.</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Abandonner</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Continuer la saisie</translation>
        </message>
    </context>
    <context>
        <name>CourseWords</name>
        <message>
            <source>What you changed on %1 waits to be sent.</source>
            <translation>Ce que vous avez modifié le %1 attend d’être envoyé.</translation>
        </message>
        <message>
            <source>This version came from the server on %1.</source>
            <translation>Cette version est venue du serveur le %1.</translation>
        </message>
        <message>
            <source>Changed elsewhere; seen on %1.</source>
            <translation>Modifiée ailleurs ; vue le %1.</translation>
        </message>
        <message>
            <source>Made by you on %1.</source>
            <translation>Créée par vous le %1.</translation>
        </message>
        <message>
            <source>Changed by you on %1.</source>
            <translation>Modifiée par vous le %1.</translation>
        </message>
        <message>
            <source>Made by you on %1, sent on %2.</source>
            <translation>Créée par vous le %1, envoyée le %2.</translation>
        </message>
        <message>
            <source>Changed by you on %1, sent on %2.</source>
            <translation>Modifiée par vous le %1, envoyée le %2.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>You moderate</source>
            <translation>Vous modérez</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Lancer</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, at once</source>
            <translation>Appelle aussitôt toutes les personnes à appeler</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>&amp;Dupliquer</translation>
        </message>
        <message>
            <source>Invitation te&amp;xt</source>
            <translation>&amp;Texte de l’invitation</translation>
        </message>
        <message>
            <source>Shows the text of the invitation</source>
            <translation>Affiche le texte de l’invitation</translation>
        </message>
        <message>
            <source>Calendar f&amp;ile</source>
            <translation>Fichier de cale&amp;ndrier</translation>
        </message>
        <message>
            <source>Saves or copies the conference for a calendar (.ics)</source>
            <translation>Enregistre ou copie la conférence pour un calendrier (.ics)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>&amp;Who is in</source>
            <translation>&amp;Présents</translation>
        </message>
        <message>
            <source>Calls nobody: the server has no telephone</source>
            <translation>N’appelle personne : le serveur n’a pas de téléphone</translation>
        </message>
        <message>
            <source>Who was i&amp;n …</source>
            <translation>&amp;Qui était là…</translation>
        </message>
        <message>
            <source>Shows who was in by telephone, when and how long</source>
            <translation>Montre qui était présent par téléphone, quand et combien de temps</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End for all</source>
            <translation>Terminer pour tous</translation>
        </message>
        <message>
            <source>End “%1” for all?</source>
            <translation>Terminer « %1 » pour tous ?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>%n personne est présente ; son appel prend fin.</numerusform>
                <numerusform>%n personnes sont présentes ; leurs appels prennent fin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is in just now.</source>
            <translation>Personne n’est présent en ce moment.</translation>
        </message>
        <message>
            <source>&amp;End for all</source>
            <translation>&amp;Terminer pour tous</translation>
        </message>
        <message>
            <source>Let it &amp;run</source>
            <translation>&amp;Laisser continuer</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exporter</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>All conferences for &amp;yourself: with your PINs and pages …</source>
            <translation>&amp;Toutes les conférences pour vous : avec vos PIN et vos pages…</translation>
        </message>
        <message>
            <source>&amp;All conferences for others: without your PINs and pages …</source>
            <translation>Toutes les conférences pour d’&amp;autres : sans vos PIN ni vos pages…</translation>
        </message>
        <message>
            <source>Address &amp;book …</source>
            <translation>&amp;Carnet d’adresses…</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>De l’extérieur</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>En interne</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>le vôtre, comme dans votre invitation</translation>
        </message>
        <message>
            <source>The file is being written …</source>
            <translation>Écriture du fichier…</translation>
        </message>
        <message>
            <source>Dial in:</source>
            <translation>Appeler :</translation>
        </message>
        <message>
            <source>There is no conference with a date.</source>
            <translation>Il n’y a aucune conférence ayant une date.</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conférences</translation>
        </message>
        <message>
            <source>Save all conferences</source>
            <translation>Enregistrer toutes les conférences</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Fichiers de calendrier</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Carnet d’adresses</translation>
        </message>
        <message>
            <source>Its participants are not known here yet.</source>
            <translation>Ses participants ne sont pas encore connus ici.</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Il n’y a personne à enregistrer.</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Enregistrer les personnes</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>There is no file.</source>
            <translation>Il n’y a pas de fichier.</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>What is new in %1</source>
            <translation>Nouveautés de la version %1</translation>
        </message>
        <message>
            <source>UCC Client was updated. Shows what is new.</source>
            <translation>UCC Client a été mis à jour. Affiche les nouveautés.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>The help was not installed along with the program.</source>
            <translation>L’aide n’a pas été installée avec le programme.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Aide : %1</translation>
        </message>
    </context>
    <context>
        <name>LiveActions</name>
        <message>
            <source>Not done</source>
            <translation>Non effectué</translation>
        </message>
        <message>
            <source>Not done: they are not there any more.</source>
            <translation>Non effectué : ces personnes ne sont plus là.</translation>
        </message>
        <message>
            <source>Not done: the server cannot be reached. It is not done later either; the telephones go on.</source>
            <translation>Non effectué : le serveur n’est pas joignable. Cela ne sera pas fait plus tard non plus ; les téléphones continuent.</translation>
        </message>
        <message>
            <source>Not done: only moderators can do this.</source>
            <translation>Non effectué : seuls les modérateurs peuvent le faire.</translation>
        </message>
        <message>
            <source>Not done: the telephone system cannot do this just now.</source>
            <translation>Non effectué : le système téléphonique ne le peut pas en ce moment.</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>Non effectué : %1</translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message>
            <source>In the conference</source>
            <translation>Dans la conférence</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En chemin</translation>
        </message>
        <message>
            <source>Not in</source>
            <translation>Absents</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Appelant inconnu</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (vous)</translation>
        </message>
        <message>
            <source>Dialled in</source>
            <translation>A appelé</translation>
        </message>
        <message>
            <source>Not there yet</source>
            <translation>Pas encore là</translation>
        </message>
        <message>
            <source>Hand raised</source>
            <translation>Main levée</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Parle</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Micro coupé</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Écoute</translation>
        </message>
        <message>
            <source>Waits for a moderator</source>
            <translation>Attend un modérateur</translation>
        </message>
        <message>
            <source>Ringing, %1 s</source>
            <translation>Sonne, %1 s</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Arrêté à %1</translation>
        </message>
        <message>
            <source>Hung up at %1</source>
            <translation>A raccroché à %1</translation>
        </message>
        <message>
            <source>Removed at %1, after %2</source>
            <translation>Retiré à %1, après %2</translation>
        </message>
        <message>
            <source>Left at %1, after %2</source>
            <translation>Départ à %1, après %2</translation>
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
            <translation>Occupé, nouvel appel en cours</translation>
        </message>
        <message>
            <source>Busy, called again in %1 s</source>
            <translation>Occupé, nouvel appel dans %1 s</translation>
        </message>
        <message>
            <source>Busy at %1</source>
            <translation>Occupé à %1</translation>
        </message>
        <message>
            <source>No answer at %1</source>
            <translation>Pas de réponse à %1</translation>
        </message>
        <message>
            <source>Did not take the call at %1</source>
            <translation>N’a pas pris l’appel à %1</translation>
        </message>
        <message>
            <source>This number does not exist</source>
            <translation>Ce numéro n’existe pas</translation>
        </message>
        <message>
            <source>The call failed at %1</source>
            <translation>Échec de l’appel à %1</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Couper mon micro</translation>
        </message>
        <message>
            <source>Unmute me</source>
            <translation>Rétablir mon micro</translation>
        </message>
        <message>
            <source>Give the floor</source>
            <translation>Donner la parole</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Couper le micro</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Rétablir le micro</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Appeler maintenant</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Rappeler</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Make moderator</source>
            <translation>Nommer modérateur</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Retirer l’étoile</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n présent</numerusform>
                <numerusform>%n présents</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is talking</source>
            <translation>%1 parle</translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>%n parle</numerusform>
                <numerusform>%n parlent</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are talking</source>
            <translation>%1 et %2 parlent</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>encore %1 min</translation>
        </message>
        <message>
            <source>%1 min over</source>
            <translation>dépassée de %1 min</translation>
        </message>
    </context>
    <context>
        <name>LockedChoices</name>
        <message>
            <source>Set by your administrator</source>
            <translation>Fixé par votre administrateur</translation>
        </message>
    </context>
    <context>
        <name>NewVersion</name>
        <message>
            <source>Opens the page of the new version in the browser.</source>
            <translation>Ouvre la page de la nouvelle version dans le navigateur.</translation>
        </message>
        <message>
            <source>Version %1 is there</source>
            <translation>La version %1 est là</translation>
        </message>
    </context>
    <context>
        <name>NoticeWindow</name>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 commence dans %n minute</numerusform>
                <numerusform>%1 commence dans %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 begins now</source>
            <translation>%1 commence maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 a commencé il y a %n minute</numerusform>
                <numerusform>%1 a commencé il y a %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>Pendant votre absence : %n conférence</numerusform>
                <numerusform>Pendant votre absence : %n conférences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n plus ancienne</numerusform>
                <numerusform>%n plus anciennes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Afficher</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Rejoindre</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Lancer</translation>
        </message>
        <message>
            <source>Snoo&amp;ze 5 min</source>
            <translation>Rappel dans &amp;5 min</translation>
        </message>
        <message>
            <source>&amp;Without me</source>
            <translation>&amp;Sans moi</translation>
        </message>
        <message>
            <source>What to &amp;do …</source>
            <translation>&amp;Que faire…</translation>
        </message>
        <message>
            <source>The server has ended it: nobody gets in.</source>
            <translation>Le serveur y a mis fin : personne n’entre.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Le serveur n’est pas joignable en ce moment.</translation>
        </message>
        <message>
            <source>Your last change has not reached the server.</source>
            <translation>Votre dernière modification n’est pas parvenue au serveur.</translation>
        </message>
        <message>
            <source>You may not change it; only its organiser can.</source>
            <translation>Vous ne pouvez pas la modifier ; seul son organisateur le peut.</translation>
        </message>
        <message>
            <source>Nobody moderates.</source>
            <translation>Personne ne modère.</translation>
        </message>
        <message>
            <source>Without any way in: %1.</source>
            <translation>Sans aucun accès : %1.</translation>
        </message>
        <message>
            <source>Your own telephone number is missing.</source>
            <translation>Votre propre numéro de téléphone manque.</translation>
        </message>
        <message>
            <source>Plan it once more; everybody is invited again.</source>
            <translation>Planifiez-la encore une fois ; tout le monde sera réinvité.</translation>
        </message>
        <message>
            <source>Look whether you have a network. Others get in all the same; you can start it as soon as the server answers.</source>
            <translation>Vérifiez que vous avez du réseau. Les autres entrent quand même ; vous pourrez la lancer dès que le serveur répondra.</translation>
        </message>
        <message>
            <source>See what waits and why.</source>
            <translation>Voyez ce qui attend et pourquoi.</translation>
        </message>
        <message>
            <source>Ask the organiser for what stands below.</source>
            <translation>Demandez à l’organisateur ce qui suit.</translation>
        </message>
        <message>
            <source>Give somebody the star.</source>
            <translation>Donnez l’étoile à quelqu’un.</translation>
        </message>
        <message>
            <source>They get neither a mail nor a call. Enter an address, or let them be called.</source>
            <translation>Sans e-mail ni appel. Saisissez une adresse ou faites appeler ces personnes.</translation>
        </message>
        <message>
            <source>Enter it, or nobody can call you.</source>
            <translation>Saisissez-le, sinon personne ne pourra vous appeler.</translation>
        </message>
        <message>
            <source>&amp;Plan it again …</source>
            <translation>R&amp;eplanifier…</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Modifications en attente…</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Afficher</translation>
        </message>
        <message>
            <source>Choose a &amp;moderator …</source>
            <translation>&amp;Choisir un modérateur…</translation>
        </message>
        <message>
            <source>&amp;Give them a way in …</source>
            <translation>&amp;Donner un accès…</translation>
        </message>
        <message>
            <source>Enter your &amp;number …</source>
            <translation>Saisir votre &amp;numéro…</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the help</source>
            <translation>Page de l’aide</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Add people from a &amp;file …</source>
            <translation>&amp;Ajouter des personnes d’un fichier…</translation>
        </message>
        <message>
            <source>&amp;Save the chosen people as a file …</source>
            <translation>Enregistrer les personnes &amp;choisies dans un fichier…</translation>
        </message>
        <message>
            <source>&amp;Save these people as a file …</source>
            <translation>&amp;Enregistrer ces personnes dans un fichier…</translation>
        </message>
        <message>
            <source>Add people from a file</source>
            <translation>Ajouter des personnes d’un fichier</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.vcard *.csv *.txt)</source>
            <translation>Contacts et tableaux (*.vcf *.vcard *.csv *.txt)</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Enregistrer les personnes</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Il n’y a personne à enregistrer.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Le fichier n’a pas pu être écrit.</translation>
        </message>
    </context>
    <context>
        <name>PeopleKinds</name>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Send the invitation again …</source>
            <translation>Renvoyer l’invitation…</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Il n’y a pas d’adresse e-mail.</translation>
        </message>
        <message>
            <source>Sends the invitation again to all, or to some of them</source>
            <translation>Renvoie l’invitation à tous ou à certains</translation>
        </message>
        <message>
            <source>The server sends them: possible again once it is reached.</source>
            <translation>C’est le serveur qui les envoie : de nouveau possible dès qu’il sera joignable.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Send a&amp;gain …</source>
            <translation>Renv&amp;oyer…</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Renvoyer les invitations</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Enregistrer dans un fichier…</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
    </context>
    <context>
        <name>DetailsView</name>
        <message>
            <source>This date is over.</source>
            <translation>Cette date est passée.</translation>
        </message>
        <message>
            <source>This date is over and stays as it was. Edit and Delete mean the series from %1 on.</source>
            <translation>Cette date est passée et reste telle qu’elle était. « Modifier » et « Supprimer » concernent la série à partir du %1.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>heure de %1</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>The participants appear after the next connection.</source>
            <translation>Les participants apparaîtront après la prochaine connexion.</translation>
        </message>
        <message>
            <source>You take part in this conference; only its moderators change it.</source>
            <translation>Vous participez à cette conférence ; seuls ses modérateurs la modifient.</translation>
        </message>
        <message>
            <source>Space gives or takes the star.</source>
            <translation>La touche Espace donne ou retire l’étoile.</translation>
        </message>
        <message>
            <source>Only on this date: %1</source>
            <translation>Seulement à cette date : %1</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <source>What you changed is kept here, and sent when the server is reached.</source>
            <translation>Ce que vous avez modifié est conservé ici et sera envoyé dès que le serveur sera joignable.</translation>
        </message>
    </context>
    <context>
        <name>DialInCard</name>
        <message>
            <source>Dial-in</source>
            <translation>Numéros d’appel</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>De l’extérieur</translation>
        </message>
        <message>
            <source>Copy the external number</source>
            <translation>Copier le numéro externe</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>En interne</translation>
        </message>
        <message>
            <source>Copy the internal number</source>
            <translation>Copier le numéro interne</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Votre PIN</translation>
        </message>
        <message>
            <source>Copy the PIN</source>
            <translation>Copier le PIN</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Votre page</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Open your page</source>
            <translation>Ouvrir votre page</translation>
        </message>
    </context>
    <context>
        <name>DialInField</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message>
            <source>Which dates of “%1” do you change?</source>
            <translation>Quelles dates de « %1 » modifiez-vous ?</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Toutes les dates</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Seulement le %1</translation>
        </message>
        <message>
            <source>%1 and all &amp;following dates</source>
            <translation>&amp;Le %1 et toutes les dates suivantes</translation>
        </message>
        <message>
            <source>The other dates stay as they are.</source>
            <translation>Les autres dates restent telles quelles.</translation>
        </message>
        <message>
            <source>The series ends with %1, and another one begins on %2, with an invitation and a new PIN for everyone.</source>
            <translation>La série se termine avec le %1, et une autre commence le %2, avec une invitation et un nouveau PIN pour chacun.</translation>
        </message>
        <message>
            <source>This server cannot end a series. It begins anew on %1, and what takes place before that (%2) becomes conferences of their own, with an invitation and a new PIN for everyone.</source>
            <translation>Ce serveur ne sait pas terminer une série. Elle recommence le %1, et ce qui a lieu avant (%2) devient des conférences à part, avec une invitation et un nouveau PIN pour chacun.</translation>
        </message>
        <message>
            <source>This server keeps the same time and people for all dates of a series, so a single date cannot be changed.</source>
            <translation>Ce serveur garde la même heure et les mêmes personnes pour toutes les dates d’une série ; une date seule ne peut donc pas être modifiée.</translation>
        </message>
        <message>
            <source>Edit conference: %1</source>
            <translation>Modifier la conférence : %1</translation>
        </message>
        <message>
            <source>This is %1: when you save, you say for which dates it holds.</source>
            <translation>Il s’agit du %1 : en enregistrant, vous direz pour quelles dates cela vaut.</translation>
        </message>
        <message>
            <source>It holds for all dates: this server changes a series as a whole only.</source>
            <translation>Cela vaut pour toutes les dates : ce serveur ne modifie une série qu’en entier.</translation>
        </message>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>%n e-mail partira sans doute.</numerusform>
                <numerusform>%n e-mails partiront sans doute.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a new series, with new PINs</source>
            <translation>%1 : une nouvelle série, avec de nouveaux PIN</translation>
        </message>
        <message>
            <source>A single date has no reminders and no choices for the telephone of its own.</source>
            <translation>Une date seule n’a ni rappels ni choix de téléphone propres.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Show all conferences (Esc)</source>
            <translation>Afficher toutes les conférences (Échap)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>À moi</translation>
        </message>
        <message>
            <source>Conferences that you may change</source>
            <translation>Conférences que vous pouvez modifier</translation>
        </message>
        <message>
            <source>I moderate</source>
            <translation>Je modère</translation>
        </message>
        <message>
            <source>Conferences that you moderate</source>
            <translation>Conférences que vous modérez</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Invité</translation>
        </message>
        <message>
            <source>Conferences of others</source>
            <translation>Conférences des autres</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Conferences that run now</source>
            <translation>Conférences en cours actuellement</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Passées</translation>
        </message>
        <message>
            <source>Conferences that are over</source>
            <translation>Conférences passées</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n de plus)</numerusform>
                <numerusform>(%n de plus)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty or cannot be opened.</source>
            <translation>%1 est vide ou ne s’ouvre pas.</translation>
        </message>
        <message>
            <source>%1 is larger than 5 MB.</source>
            <translation>%1 dépasse 5 Mo.</translation>
        </message>
        <message>
            <source>20 files at once are enough: %1 was left out.</source>
            <translation>20 fichiers à la fois suffisent : %1 a été laissé de côté.</translation>
        </message>
        <message>
            <source>%1 is no list of people: contacts (.vcf) and tables (.csv) are.</source>
            <translation>%1 n’est pas une liste de personnes : il faut des contacts (.vcf) ou un tableau (.csv).</translation>
        </message>
        <message>
            <source>%1: the contact that begins in line %2 cannot be read.</source>
            <translation>%1 : le contact qui commence à la ligne %2 est illisible.</translation>
        </message>
        <message>
            <source>%1, line %2: a quotation mark is missing, or stands in the wrong place.</source>
            <translation>%1, ligne %2 : un guillemet manque ou est mal placé.</translation>
        </message>
        <message>
            <source>There is nobody in %1.</source>
            <translation>Il n’y a personne dans %1.</translation>
        </message>
        <message>
            <source>What was dropped</source>
            <translation>Ce qui a été déposé</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give the conference a name.</source>
            <translation>Donnez un nom à la conférence.</translation>
        </message>
        <message>
            <source>Add at least one participant.</source>
            <translation>Ajoutez au moins un participant.</translation>
        </message>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Ce numéro ne peut pas être composé : utilisez des chiffres, avec + et l’indicatif du pays.</translation>
        </message>
        <message>
            <source>Type a number, or do not have this person called at the start.</source>
            <translation>Saisissez un numéro, ou ne faites pas appeler cette personne au début.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Check it.</source>
            <translation>Ce n’est pas une adresse e-mail. Vérifiez-la.</translation>
        </message>
        <message>
            <source>This time is past. Choose a later one.</source>
            <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
        </message>
        <message>
            <source>Nobody moderates. Give somebody the star.</source>
            <translation>Personne ne modère. Donnez l’étoile à quelqu’un.</translation>
        </message>
        <message>
            <source>This person has no way in: add an address for the invitation, or have them called.</source>
            <translation>Cette personne n’a aucun accès : ajoutez une adresse pour l’invitation ou faites-la appeler.</translation>
        </message>
        <message>
            <source>This person is in the list twice.</source>
            <translation>Cette personne figure deux fois dans la liste.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no PIN: nobody could get in by it.</source>
            <translation>Le texte de l’invitation ne contient pas de PIN : personne ne pourrait entrer.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no number to dial.</source>
            <translation>Le texte de l’invitation ne contient pas de numéro à composer.</translation>
        </message>
        <message>
            <source>It starts by itself, but nobody is called: have somebody called at the start.</source>
            <translation>Elle se lance toute seule, mais personne n’est appelé : faites appeler quelqu’un au début.</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move; Alt+↑ and Alt+↓ do the same</source>
            <translation>Glisser pour déplacer ; Alt+↑ et Alt+↓ font de même</translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message>
            <source>Everybody of %1 is in the list already.</source>
            <translation>Toutes les personnes de %1 sont déjà dans la liste.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n personne)</numerusform>
                <numerusform>%1 (%n personnes)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the chosen people as a group …</source>
            <translation>Garder les personnes &amp;choisies comme groupe…</translation>
        </message>
        <message>
            <source>&amp;Keep these people as a group …</source>
            <translation>&amp;Garder ces personnes comme groupe…</translation>
        </message>
        <message>
            <source>&amp;Remove a group</source>
            <translation>&amp;Supprimer un groupe</translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 désigne maintenant %n personne : tapez ce nom ou prenez-le dans le menu.</numerusform>
                <numerusform>%1 désigne maintenant %n personnes : tapez ce nom ou prenez-le dans le menu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group %1 was removed.</source>
            <translation>Le groupe %1 a été supprimé.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>Groupe de personnes</translation>
        </message>
        <message>
            <source>Name of the group, such as Sales team:</source>
            <translation>Nom du groupe, par exemple Équipe commerciale :</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>This version is not kept any more.</source>
            <translation>Cette version n’est plus conservée.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Restaurer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>N’existe plus</translation>
        </message>
        <message>
            <source>Restored, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Restaurée, ce sera une autre conférence : chacun est réinvité et reçoit un autre PIN.</translation>
        </message>
        <message>
            <source>What restoring changes</source>
            <translation>Ce que la restauration modifie</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: it is like this now.</source>
            <translation>Rien : elle est ainsi actuellement.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Rien n’est conservé.</translation>
        </message>
        <message>
            <source>What you change, delete or discard is kept here for 30 days, so that it can be brought back.</source>
            <translation>Ce que vous modifiez, supprimez ou abandonnez est conservé ici 30 jours, pour pouvoir être rétabli.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Conference</source>
            <translation>Conférence</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservée</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>changed by you</source>
            <translation>modifiée par vous</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>supprimée par vous</translation>
        </message>
        <message>
            <source>discarded by you</source>
            <translation>abandonnée par vous</translation>
        </message>
        <message>
            <source>gave way to another version</source>
            <translation>remplacée par une autre version</translation>
        </message>
        <message>
            <source>not taken over by the server</source>
            <translation>non reprise par le serveur</translation>
        </message>
    </context>
    <context>
        <name>HolidaySection</name>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>A date on one of these days is marked while you plan a conference. It can be saved all the same.</source>
            <translation>Une date qui tombe un de ces jours est signalée quand vous planifiez une conférence. Vous pouvez quand même l’enregistrer.</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;Pays</translation>
        </message>
        <message>
            <source>State or re&amp;gion</source>
            <translation>Régio&amp;n</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>only those of the whole country</source>
            <translation>seulement les jours fériés nationaux</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Jours fériés</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>“%1” is running.</source>
            <translation>« %1 » est en cours.</translation>
        </message>
        <message>
            <source>Call %1 and type your PIN %2.</source>
            <translation>Appelez le %1 et composez votre PIN %2.</translation>
        </message>
        <message>
            <source>The server does not say here how one dials in. It stands in your invitation, or the conference calls you.</source>
            <translation>Le serveur ne dit pas ici comment appeler. C’est dans votre invitation, ou la conférence vous appelle.</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>The invitation</source>
            <translation>L’invitation</translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message>
            <source>These mails will probably go out: the server decides.</source>
            <translation>Ces e-mails partiront sans doute : c’est le serveur qui décide.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows the mail</source>
            <translation>Affiche l’e-mail</translation>
        </message>
        <message>
            <source>Show the mail</source>
            <translation>Afficher l’e-mail</translation>
        </message>
    </context>
    <context>
        <name>MailPlan</name>
        <message>
            <source>cancellation</source>
            <translation>annulation</translation>
        </message>
        <message>
            <source>no mail, address is missing</source>
            <translation>pas d’e-mail, adresse manquante</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>pas d’e-mail</translation>
        </message>
        <message>
            <source>update, the PIN stays</source>
            <translation>mise à jour, PIN inchangé</translation>
        </message>
        <message>
            <source>invitation, will be called</source>
            <translation>invitation, sera appelé</translation>
        </message>
        <message>
            <source>invitation with PIN</source>
            <translation>invitation avec PIN</translation>
        </message>
    </context>
    <context>
        <name>MailWindow</name>
        <message>
            <source>The mails, before they are sent</source>
            <translation>Les e-mails, avant leur envoi</translation>
        </message>
        <message>
            <source>Who gets a mail</source>
            <translation>Qui reçoit un e-mail</translation>
        </message>
        <message>
            <source>What saving means</source>
            <translation>Ce que signifie l’enregistrement</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Texte de l’e-mail</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>À :</translation>
        </message>
        <message>
            <source>Dots stand for PIN and link: only the reader gets them.</source>
            <translation>Des points remplacent le PIN et le lien : seul le lecteur les reçoit.</translation>
        </message>
        <message>
            <source>This person gets %1.</source>
            <translation>Cette personne reçoit : %1.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Interrogation du serveur…</translation>
        </message>
        <message>
            <source>The server does not show its mails before it sends them. It will probably write this one from the text of the conference:</source>
            <translation>Le serveur ne montre pas ses e-mails avant de les envoyer. Il écrira sans doute celui-ci à partir du texte de la conférence :</translation>
        </message>
        <message>
            <source>There are very many mails; only the first ones are shown.</source>
            <translation>Il y a énormément d’e-mails ; seuls les premiers sont affichés.</translation>
        </message>
        <message>
            <source>The server would send no mail to this person.</source>
            <translation>Le serveur n’enverrait pas d’e-mail à cette personne.</translation>
        </message>
        <message>
            <source>The conference is not on the server any more.</source>
            <translation>La conférence n’est plus sur le serveur.</translation>
        </message>
        <message>
            <source>The server would not accept the conference as it stands, so no mail can be shown.</source>
            <translation>Le serveur n’accepterait pas la conférence en l’état ; aucun e-mail ne peut donc être montré.</translation>
        </message>
        <message>
            <source>If you &amp;change:</source>
            <translation>&amp;Si vous modifiez :</translation>
        </message>
        <message>
            <source>The mail is shown here as soon as the server is reached.</source>
            <translation>L’e-mail s’affichera ici dès que le serveur sera joignable.</translation>
        </message>
        <message>
            <source>Until then, this is the text of the conference:</source>
            <translation>D’ici là, voici le texte de la conférence :</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Calen&amp;dar address …</source>
            <translation>Adresse de calendr&amp;ier…</translation>
        </message>
        <message>
            <source>UCC Client</source>
            <translation>UCC Client</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conférences</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>&amp;Conference</source>
            <translation>&amp;Conférence</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Se connecter…</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Se déc&amp;onnecter…</translation>
        </message>
        <message>
            <source>Conference &amp;template …</source>
            <translation>&amp;Modèle de conférence…</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Sync&amp;hroniser maintenant</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Conferences</source>
            <translation>&amp;Conférences</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Modifications en attente…</translation>
        </message>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nouvelle conférence…</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <source>D&amp;uplicate …</source>
            <translation>&amp;Dupliquer…</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Lancer</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;About UCC Client</source>
            <translation>À propos &amp;d’UCC Client</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Earlier &amp;versions …</source>
            <translation>&amp;Versions antérieures…</translation>
        </message>
        <message>
            <source>&amp;Preferences …</source>
            <translation>&amp;Préférences…</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>Wee&amp;k</source>
            <translation>&amp;Semaine</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Rejoindre</translation>
        </message>
        <message>
            <source>&amp;Work offline</source>
            <translation>&amp;Travailler hors ligne</translation>
        </message>
        <message>
            <source>&amp;Report a problem …</source>
            <translation>Signaler un pro&amp;blème…</translation>
        </message>
        <message>
            <source>Open the &amp;log&apos;s folder</source>
            <translation>Ouvrir le dossier du &amp;journal</translation>
        </message>
        <message>
            <source>New from a calendar &amp;file …</source>
            <translation>Nouvelle à &amp;partir d’un fichier de calendrier…</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guide de l’utilisateur</translation>
        </message>
        <message>
            <source>New from the cli&amp;pboard</source>
            <translation>No&amp;uvelle à partir du presse-papiers</translation>
        </message>
        <message>
            <source>S&amp;ave its participants …</source>
            <translation>&amp;Enregistrer ses participants…</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>other time</source>
            <translation>autre heure</translation>
        </message>
        <message>
            <source>the server will start it at another time</source>
            <translation>le serveur la lancera à une autre heure</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>en attente d’envoi</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>non enregistrée</translation>
        </message>
        <message>
            <source>not saved on the server</source>
            <translation>non enregistrée sur le serveur</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>décider</translation>
        </message>
        <message>
            <source>changed by somebody else too: decide</source>
            <translation>modifiée aussi par quelqu’un d’autre : décider</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>non confirmée</translation>
        </message>
        <message>
            <source>not confirmed by the server</source>
            <translation>non confirmée par le serveur</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>supprimée</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>supprimée par quelqu’un d’autre</translation>
        </message>
        <message>
            <source>you are in</source>
            <translation>vous y êtes</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>Encore %n conférence le %1</numerusform>
                <numerusform>Encore %n conférences le %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Not moved</source>
            <translation>Non déplacée</translation>
        </message>
        <message>
            <source>Its participants are not known here yet. Try again after the next sync.</source>
            <translation>Ses participants ne sont pas encore connus ici. Réessayez après la prochaine synchronisation.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>%n personne trouvée ; les flèches permettent de choisir.</numerusform>
                <numerusform>%n personnes trouvées ; les flèches permettent de choisir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter takes %1.</source>
            <translation>Entrée choisit %1.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personnes trouvées</translation>
        </message>
        <message>
            <source>recently invited</source>
            <translation>invité récemment</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collègue</translation>
        </message>
        <message>
            <source>address book</source>
            <translation>carnet d’adresses</translation>
        </message>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>groupe de %n personne</numerusform>
                <numerusform>groupe de %n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberWords</name>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Ce numéro ne peut pas être composé : utilisez des chiffres, avec + et l’indicatif du pays.</translation>
        </message>
        <message>
            <source>No 0 follows the country code: %1 is probably meant.</source>
            <translation>Pas de 0 après l’indicatif du pays : il s’agit sans doute de %1.</translation>
        </message>
        <message>
            <source>The server dials out by itself: without the first 0, %1 is probably meant.</source>
            <translation>Le serveur prend lui-même la ligne : sans le premier 0, il s’agit sans doute de %1.</translation>
        </message>
        <message>
            <source>There is no internal number %1.</source>
            <translation>Il n’y a pas de numéro interne %1.</translation>
        </message>
        <message>
            <source>Too short for a number in %2.</source>
            <translation>Trop court pour un numéro (%2).</translation>
        </message>
        <message>
            <source>Too long for a number in %2.</source>
            <translation>Trop long pour un numéro (%2).</translation>
        </message>
        <message>
            <source>There are no such numbers in %2.</source>
            <translation>De tels numéros n’existent pas (%2).</translation>
        </message>
        <message>
            <source>%1 is an emergency number.</source>
            <translation>%1 est un numéro d’urgence.</translation>
        </message>
        <message>
            <source>Calling %1 costs extra.</source>
            <translation>Les appels au %1 sont surtaxés.</translation>
        </message>
        <message>
            <source>No such number exists.</source>
            <translation>Ce numéro n’existe pas.</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numéro interne</translation>
        </message>
        <message>
            <source>Number without area code: %1 is dialled</source>
            <translation>Numéro sans indicatif régional : %1 sera composé</translation>
        </message>
        <message>
            <source>National number: %1 is dialled</source>
            <translation>Numéro national : %1 sera composé</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Numéro national</translation>
        </message>
        <message>
            <source>%2: %1 is dialled</source>
            <translation>%2 : %1 sera composé</translation>
        </message>
        <message>
            <source>International number</source>
            <translation>Numéro international</translation>
        </message>
        <message>
            <source>Code for the telephone system</source>
            <translation>Code pour le système téléphonique</translation>
        </message>
        <message>
            <source>known as %1</source>
            <translation>connu comme %1</translation>
        </message>
        <message>
            <source>%1 in this list has the same number.</source>
            <translation>%1 a le même numéro dans cette liste.</translation>
        </message>
        <message>
            <source>%1 is in the list twice.</source>
            <translation>%1 figure deux fois dans la liste.</translation>
        </message>
        <message>
            <source>Wr&amp;ite %1</source>
            <translation>É&amp;crire %1</translation>
        </message>
        <message>
            <source>This number is too short.</source>
            <translation>Ce numéro est trop court.</translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message>
            <source>Try now</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <source>&lt;b&gt;You are offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent once %1 can be reached.</source>
            <translation>&lt;b&gt;Vous êtes hors ligne.&lt;/b&gt; Planifiez et modifiez comme d’habitude. Tout est conservé ici et sera envoyé dès que la connexion à %1 sera possible.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Passer en ligne</translation>
        </message>
        <message>
            <source>&lt;b&gt;You work offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent when you go online.</source>
            <translation>&lt;b&gt;Vous travaillez hors ligne.&lt;/b&gt; Planifiez et modifiez comme d’habitude. Tout est conservé ici et sera envoyé quand vous passerez en ligne.</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Name, person, number</source>
            <translation>Nom, personne, numéro</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Participant name</source>
            <translation>Nom du participant</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Appeler au début</translation>
        </message>
        <message>
            <source>Call this person when the conference starts</source>
            <translation>Appeler cette personne au début de la conférence</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRows</name>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Appeler au début</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsModel</name>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Way in</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>pas d’adresse</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (vous)</translation>
        </message>
        <message>
            <source>Will be called</source>
            <translation>Sera appelé</translation>
        </message>
        <message>
            <source>Dials in</source>
            <translation>Appelle avec PIN</translation>
        </message>
        <message>
            <source>No way in!</source>
            <translation>Aucun accès !</translation>
        </message>
        <message>
            <source>Not a moderator</source>
            <translation>Pas modérateur</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>Add participant</source>
            <translation>Ajouter un participant</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Retirer le participant</translation>
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation>Entrée ajoute une ligne</translation>
        </message>
        <message>
            <source>Enter takes %1, Esc leaves what you typed</source>
            <translation>Entrée choisit %1, Échap garde votre saisie</translation>
        </message>
        <message>
            <source>Groups and files of people</source>
            <translation>Groupes et fichiers de personnes</translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>%n personne a été ajoutée.</numerusform>
                <numerusform>%n personnes ont été ajoutées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>%n de plus, c’est trop à la fois.</numerusform>
                <numerusform>%n de plus, c’est trop à la fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>%n d’entre elles est connue :</numerusform>
                <numerusform>%n d’entre elles sont connues :</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Fill in</source>
            <translation>&amp;Compléter</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>A list of people can be pasted, contacts and tables be dropped here</source>
            <translation>Une liste de personnes peut être collée ; contacts et tableaux peuvent être déposés ici</translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>%n personne a été retirée.</numerusform>
                <numerusform>%n personnes ont été retirées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 ne fait plus partie de la liste.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>%n personne est choisie : ce que vous lui faites ne touche qu’elle.</numerusform>
                <numerusform>%n personnes sont choisies : ce que vous faites à l’une vaut pour toutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody moderates now: only who made the conference can change it and start it.</source>
            <translation>Plus personne ne modère : seul le créateur de la conférence peut la modifier et la lancer.</translation>
        </message>
    </context>
    <context>
        <name>PlainCard</name>
        <message>
            <source>It is running. This server does not tell programs who is in; its own page may.</source>
            <translation>Elle est en cours. Ce serveur ne dit pas aux programmes qui est présent ; sa propre page le fait peut-être.</translation>
        </message>
        <message>
            <source>Open its web pa&amp;ge</source>
            <translation>&amp;Ouvrir sa page web</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>The conference that you changed is gone. Saving makes a new one.</source>
            <translation>La conférence que vous avez modifiée n’existe plus. Enregistrer en crée une nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>The start at log-in could not be changed: %1</source>
            <translation>Le démarrage à l’ouverture de session n’a pas pu être changé : %1</translation>
        </message>
        <message>
            <source>&amp;All settings</source>
            <translation>&amp;Tous les réglages</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Réinitialiser</translation>
        </message>
        <message>
            <source>&amp;Section “%1”</source>
            <translation>&amp;Section « %1 »</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>All settings are as at first.</source>
            <translation>Tous les réglages ont retrouvé leur valeur d’origine.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing was changed: everything is as at first.</source>
            <translation>Rien n’avait été changé : tous les réglages ont leur valeur d’origine.</translation>
        </message>
        <message>
            <source>“%1” is as at first.</source>
            <translation>« %1 » : tout a retrouvé sa valeur d’origine.</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before it begins</source>
            <translation>Avant le début</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>%n point à régler</numerusform>
                <numerusform>%n points à régler</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is ready.</source>
            <translation>Tout est prêt.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>&amp;Data of</source>
            <translation>&amp;Données de</translation>
        </message>
        <message>
            <source>&amp;Write a log</source>
            <translation>&amp;Tenir un journal</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Données de</translation>
        </message>
        <message>
            <source>De&amp;lete from this computer …</source>
            <translation>&amp;Supprimer de cet ordinateur…</translation>
        </message>
        <message>
            <source>It stays on this computer, and has no names, numbers, PINs or passwords.</source>
            <translation>Il reste sur cet ordinateur et ne contient ni noms, ni numéros, ni PIN, ni mots de passe.</translation>
        </message>
        <message>
            <source>Nothing of an account is kept here.</source>
            <translation>Rien d’un compte n’est conservé ici.</translation>
        </message>
        <message>
            <source>Open the log&apos;s &amp;folder</source>
            <translation>&amp;Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>The copy of the conferences, and what was typed. The server keeps its own.</source>
            <translation>La copie des conférences et ce qui a été saisi. Le serveur garde ce qu’il a.</translation>
        </message>
        <message>
            <source>Write a log</source>
            <translation>Tenir un journal</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>comme d’habitude</translation>
        </message>
        <message>
            <source>each step, to find a problem</source>
            <translation>chaque étape, pour trouver un problème</translation>
        </message>
        <message>
            <source>level, protocol, logging, debug</source>
            <translation>niveau, protocole, log, débogage, vie privée</translation>
        </message>
        <message>
            <source>local data, cache, copy</source>
            <translation>données locales, cache, copie, vie privée</translation>
        </message>
        <message>
            <source>local data, cache, copy, wipe, remove, clear</source>
            <translation>données locales, cache, copie, effacer, supprimer, vider, vie privée</translation>
        </message>
        <message>
            <source>log files, protocol</source>
            <translation>fichiers journaux, log, protocole</translation>
        </message>
        <message>
            <source>only what goes wrong</source>
            <translation>seulement ce qui échoue</translation>
        </message>
        <message>
            <source>Look for &amp;new versions</source>
            <translation>Rechercher &amp;les nouvelles versions</translation>
        </message>
        <message>
            <source>Once a day %1 is asked. Nothing is downloaded.</source>
            <translation>%1 est interrogé une fois par jour. Rien n’est téléchargé.</translation>
        </message>
        <message>
            <source>update, upgrade, release</source>
            <translation>mise à jour, mise à niveau, nouvelle version</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <source>&amp;Decide …</source>
            <translation>Déc&amp;ider…</translation>
        </message>
        <message>
            <source>It is this o&amp;ne …</source>
            <translation>C’est celle-c&amp;i…</translation>
        </message>
        <message>
            <source>E&amp;dit …</source>
            <translation>Mod&amp;ifier…</translation>
        </message>
        <message>
            <source>Di&amp;scard</source>
            <translation>A&amp;bandonner</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>La &amp;garder</translation>
        </message>
        <message>
            <source>It is kept for 30 days, below Earlier versions</source>
            <translation>Conservée 30 jours, sous Versions antérieures</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>UCC Client is already running, but it does not answer. Nothing was opened. Close its window or end its process, then start again.</source>
            <translation>UCC Client est déjà ouvert, mais il ne répond pas. Rien n’a été ouvert. Fermez sa fenêtre ou terminez son processus, puis redémarrez.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>%n de vos modifications a été gardée et sera encore envoyée.</numerusform>
                <numerusform>%n de vos modifications ont été gardées et seront encore envoyées.</numerusform>
            </translation>
        </message>
        <message>
            <source>No change of yours was waiting in it.</source>
            <translation>Aucune de vos modifications n’y attendait.</translation>
        </message>
        <message>
            <source>Some of it could not be read; look whether something is missing.</source>
            <translation>Une partie était illisible ; vérifiez s’il manque quelque chose.</translation>
        </message>
        <message>
            <source>Local copy repaired</source>
            <translation>Copie locale réparée</translation>
        </message>
        <message>
            <source>The local copy of your conferences was damaged.</source>
            <translation>La copie locale de vos conférences était endommagée.</translation>
        </message>
        <message>
            <source>Everything else is read from the server again.</source>
            <translation>Tout le reste est relu depuis le serveur.</translation>
        </message>
        <message>
            <source>The damaged file was set aside: %1</source>
            <translation>Le fichier endommagé a été mis de côté : %1</translation>
        </message>
        <message>
            <source>Kept for the next start</source>
            <translation>Conservé pour le prochain démarrage</translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>%n modification n’a pas encore pu être envoyée. Elle est conservée et sera envoyée au prochain démarrage.</numerusform>
                <numerusform>%n modifications n’ont pas encore pu être envoyées. Elles sont conservées et seront envoyées au prochain démarrage.</numerusform>
            </translation>
        </message>
        <message>
            <source>The settings of your administrator cannot be read and do not hold; the log says why.</source>
            <translation>Les réglages de votre administrateur sont illisibles et ne s’appliquent pas ; le journal dit pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>QrPopup</name>
        <message>
            <source>Join by mobile phone</source>
            <translation>Rejoindre depuis un mobile</translation>
        </message>
        <message>
            <source>Point your phone's camera here</source>
            <translation>Visez ce code avec votre téléphone</translation>
        </message>
        <message>
            <source>It opens your page of the conference.</source>
            <translation>Cela ouvre votre page de la conférence.</translation>
        </message>
        <message>
            <source>It calls %1 and then dials your PIN.</source>
            <translation>Cela appelle le %1, puis compose votre PIN.</translation>
        </message>
        <message>
            <source>It calls %1.</source>
            <translation>Cela appelle le %1.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Code QR</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>It is yours alone.</source>
            <translation>Il n’est que pour vous.</translation>
        </message>
    </context>
    <context>
        <name>ReaderChoice</name>
        <message>
            <source>Read by</source>
            <translation>Lu par</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Qui est appelé</translation>
        </message>
        <message>
            <source>Who dials in</source>
            <translation>Qui appelle</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind people</source>
            <translation>Envoyer un rappel</translation>
        </message>
        <message>
            <source>Re&amp;mind</source>
            <translation>&amp;Rappel</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>by e-mail, a day before</source>
            <translation>par e-mail, un jour avant</translation>
        </message>
        <message>
            <source>by e-mail, 15 minutes before</source>
            <translation>par e-mail, 15 minutes avant</translation>
        </message>
        <message>
            <source>by e-mail, a day and 15 minutes before</source>
            <translation>par e-mail, un jour et 15 minutes avant</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <source>1&amp;5 minutes before</source>
            <translation>&amp;15 minutes avant</translation>
        </message>
        <message>
            <source>5 &amp;minutes before</source>
            <translation>&amp;5 minutes avant</translation>
        </message>
        <message>
            <source>&amp;at the start</source>
            <translation>&amp;au début</translation>
        </message>
        <message>
            <source>Re&amp;peat every two minutes from the start until I join</source>
            <translation>Répéter toutes les deux minutes dès le début jusqu’à &amp;ce que je rejoigne</translation>
        </message>
        <message>
            <source>Tell me at the next start &amp;what I missed</source>
            <translation>&amp;Me dire au prochain démarrage ce que j’ai manqué</translation>
        </message>
        <message>
            <source>Look o&amp;ver my own conferences a quarter of an hour before</source>
            <translation>&amp;Vérifier mes propres conférences un quart d’heure avant</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Rester dans &amp;la zone de notification à la fermeture de la fenêtre</translation>
        </message>
        <message>
            <source>S&amp;tart hidden when I log in</source>
            <translation>&amp;Démarrer masqué à l’ouverture de ma session</translation>
        </message>
        <message>
            <source>Where the desktop has no tray, the window stays as it is.</source>
            <translation>Si le bureau n’a pas de zone de notification, la fenêtre reste telle quelle.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Remind me of my conferences</source>
            <translation>Me rappeler mes conférences</translation>
        </message>
        <message>
            <source>autostart, begin with the computer</source>
            <translation>démarrage automatique, lancer avec l’ordinateur</translation>
        </message>
        <message>
            <source>background, system tray, quit</source>
            <translation>arrière-plan, zone de notification, quitter</translation>
        </message>
        <message>
            <source>reminder, alarm, notice</source>
            <translation>rappel, alarme, avis</translation>
        </message>
    </context>
    <context>
        <name>RepetitionField</name>
        <message>
            <source>Repetition</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Par semaine</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Plus…</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <source>This goes to nobody by itself. Read it, take out what you like, add what you did, then save it and send it to your administrator. Passwords, numbers, addresses and what people wrote are not in it.</source>
            <translation>Ceci n’est envoyé à personne automatiquement. Lisez-le, retirez ce que vous voulez, ajoutez ce que vous avez fait, puis enregistrez-le et envoyez-le à votre administrateur. Il ne contient ni mots de passe, ni numéros, ni adresses, ni ce que les gens ont écrit.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>&amp;Save …</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Lancer</translation>
        </message>
    </context>
    <context>
        <name>RowGestures</name>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Appeler au début</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Repetition</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>&amp;Appliquer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>This rule is kept unless you change something here: %1</source>
            <translation>Cette règle est conservée tant que vous ne changez rien ici : %1</translation>
        </message>
        <message>
            <source>The end cannot be read. Type a date, such as 31.3.2027.</source>
            <translation>La fin est illisible. Saisissez une date comme 31/03/2027.</translation>
        </message>
        <message>
            <source>There is no date until then. Choose a later end.</source>
            <translation>Il n’y a aucune date d’ici là. Choisissez une fin plus tardive.</translation>
        </message>
    </context>
    <context>
        <name>RuleFields</name>
        <message>
            <source>Interval</source>
            <translation>Intervalle</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semaines</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>years</source>
            <translation>ans</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Jour du mois</translation>
        </message>
        <message>
            <source>on a day</source>
            <translation>un jour du mois</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>le dernier jour</translation>
        </message>
        <message>
            <source>on a weekday</source>
            <translation>un jour de la semaine</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>le dernier jour ouvré</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Which weekday of the month</source>
            <translation>Quel jour de la semaine dans le mois</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>on a date</source>
            <translation>à une date</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>Last possible date</source>
            <translation>Dernière date possible</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Nombre de dates</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>dates</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Quand</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Intervalle</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>&amp;Fin</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>By the rule %1</source>
            <translation>Selon la règle %1</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Tous les jours ouvrés</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>le dernier jour</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>le dernier jour ouvré</translation>
        </message>
        <message>
            <source>on day %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>on the first %1</source>
            <translation>le premier %1</translation>
        </message>
        <message>
            <source>on the second %1</source>
            <translation>le deuxième %1</translation>
        </message>
        <message>
            <source>on the third %1</source>
            <translation>le troisième %1</translation>
        </message>
        <message>
            <source>on the fourth %1</source>
            <translation>le quatrième %1</translation>
        </message>
        <message>
            <source>on the fifth %1</source>
            <translation>le cinquième %1</translation>
        </message>
        <message>
            <source>on the last %1</source>
            <translation>le dernier %1</translation>
        </message>
        <message>
            <source>on the last but one %1</source>
            <translation>l’avant-dernier %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Un jour sur deux</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Tous les %n jours</numerusform>
                <numerusform>Tous les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <translation>Tous les %1s</translation>
        </message>
        <message>
            <source>Every other %1</source>
            <translation>Un %1 sur deux</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Toutes les %n semaines : %1</numerusform>
                <numerusform>Toutes les %n semaines : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every week on %1</source>
            <translation>Chaque semaine : %1</translation>
        </message>
        <message>
            <source>Every other week on %1</source>
            <translation>Une semaine sur deux : %1</translation>
        </message>
        <message>
            <source>Every month %1</source>
            <translation>Chaque mois %1</translation>
        </message>
        <message>
            <source>Every other month %1</source>
            <translation>Tous les deux mois %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Tous les %n mois %1</numerusform>
                <numerusform>Tous les %n mois %1</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>the last day of %1</source>
            <translation>dernier jour du mois (%1)</translation>
        </message>
        <message>
            <source>Every year on %1</source>
            <translation>Chaque année le %1</translation>
        </message>
        <message>
            <source>Every other year on %1</source>
            <translation>Tous les deux ans le %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Tous les %n ans le %1</numerusform>
                <numerusform>Tous les %n ans le %1</numerusform>
            </translation>
        </message>
        <message>
            <source> until %1</source>
            <translation> jusqu’au %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, %n fois</numerusform>
                <numerusform>, %n fois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message>
            <source>When you save</source>
            <translation>Quand vous enregistrez</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Called at the start</source>
            <translation>Appelés au début</translation>
        </message>
        <message>
            <source>Nobody: everyone dials in</source>
            <translation>Personne : chacun appelle avec son PIN</translation>
        </message>
        <message>
            <source>The dates appear here once date and time can be read.</source>
            <translation>Les dates apparaîtront ici dès que date et heure seront lisibles.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>heure de %1</translation>
        </message>
        <message>
            <source>not until there is a number</source>
            <translation>pas avant qu’il y ait un numéro</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>This folder does not exist.</source>
            <translation>Ce dossier n’existe pas.</translation>
        </message>
        <message>
            <source>You may not write there. Choose another folder.</source>
            <translation>Vous ne pouvez pas y écrire. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>There is no room left on this disk.</source>
            <translation>Il n’y a plus de place sur ce disque.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Impossible d’écrire à cet endroit. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <source>moderator</source>
            <translation>modérateur</translation>
        </message>
    </context>
    <context>
        <name>SeatRows</name>
        <message numerus="yes">
            <source>Call all %n a&amp;gain</source>
            <translation>
                <numerusform>&amp;Rappeler %n personne</numerusform>
                <numerusform>&amp;Rappeler les %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
    </context>
    <context>
        <name>SendingAgain</name>
        <message>
            <source>Nothing new was sent.</source>
            <translation>Rien de nouveau n’a été envoyé.</translation>
        </message>
        <message>
            <source>The mails to these people are still waiting and go out as they are.</source>
            <translation>Les e-mails pour ces personnes attendent encore et partiront tels quels.</translation>
        </message>
        <message>
            <source>The invitations were not sent again.</source>
            <translation>Les invitations n’ont pas été renvoyées.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Le serveur n’est pas joignable. Réessayez quand vous serez en ligne.</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Renvoyer les invitations</translation>
        </message>
    </context>
    <context>
        <name>SeriesQuestion</name>
        <message>
            <source>Change a series</source>
            <translation>Modifier une série</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Exécuter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>List of conferences</source>
            <translation>Liste des conférences</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Liste des participants</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Modifier la conférence</translation>
        </message>
        <message>
            <source>Delete the conference</source>
            <translation>Supprimer la conférence</translation>
        </message>
        <message>
            <source>Give or take the star</source>
            <translation>Donner ou retirer l’étoile</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsModel</name>
        <message>
            <source>What</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
    </context>
    <context>
        <name>SignInActions</name>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Password not kept</source>
            <translation>Mot de passe non conservé</translation>
        </message>
        <message>
            <source>You are signed in, but your password was not kept.</source>
            <translation>Vous êtes connecté, mais votre mot de passe n’a pas été conservé.</translation>
        </message>
        <message>
            <source>This computer has no keyring, or it is locked. A password is kept nowhere else: you will be asked for it at the next start.</source>
            <translation>Cet ordinateur n’a pas de trousseau de clés, ou il est verrouillé. Un mot de passe n’est conservé nulle part ailleurs : il vous sera demandé au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>conf.example.org</source>
            <translation>conf.example.org</translation>
        </message>
        <message>
            <source>&amp;Keep the password in the system&apos;s keyring</source>
            <translation>&amp;Conserver le mot de passe dans le trousseau du système</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sign in to your conference server</source>
            <translation>Connexion à votre serveur de conférences</translation>
        </message>
        <message>
            <source>The same login and password as for your telephone system.</source>
            <translation>Les mêmes identifiant et mot de passe que pour votre système téléphonique.</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Serveur</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Identifiant</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Send my password to %1</source>
            <translation>Envoyer mon mot de passe à %1</translation>
        </message>
        <message>
            <source>Type the server&apos;s address.</source>
            <translation>Saisissez l’adresse du serveur.</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Saisissez votre identifiant.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Saisissez votre mot de passe.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check its address for typing errors, and the network connection.</source>
            <translation>Le serveur n’est pas joignable. Vérifiez que son adresse est bien écrite et que le réseau fonctionne.</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Connect &amp;without protection all the same</source>
            <translation>Se connecter quand même sans &amp;protection</translation>
        </message>
        <message>
            <source>Set by your administrator</source>
            <translation>Fixé par votre administrateur</translation>
        </message>
        <message>
            <source>The server is set by your administrator.</source>
            <translation>Le serveur est fixé par votre administrateur.</translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Se déconnecter</translation>
        </message>
        <message>
            <source>Your conferences stay on this computer until you sign in again.</source>
            <translation>Vos conférences restent sur cet ordinateur jusqu’à votre prochaine connexion.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>%n modification attend ; elle est conservée et sera envoyée après votre prochaine connexion.</numerusform>
                <numerusform>%n modifications attendent ; elles sont conservées et seront envoyées après votre prochaine connexion.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Se déconnecter ?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>&amp;Delete my conferences from this computer</source>
            <translation>Supprimer mes &amp;conférences de cet ordinateur</translation>
        </message>
        <message>
            <source>They stay on the server and come back when you sign in again.</source>
            <translation>Elles restent sur le serveur et reviennent à votre prochaine connexion.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>%n modification n’a pas encore été envoyée. Elle sera définitivement perdue.</numerusform>
                <numerusform>%n modifications n’ont pas encore été envoyées. Elles seront définitivement perdues.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
    </context>
    <context>
        <name>Spontaneous</name>
        <message>
            <source>Not started</source>
            <translation>Non lancée</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>La conférence n’a pas été lancée.</translation>
        </message>
        <message>
            <source>It is kept here, but the server has not taken it yet. Nobody was called; start it when the server has it.</source>
            <translation>Elle est conservée ici, mais le serveur ne l’a pas encore prise. Personne n’a été appelé ; lancez-la quand le serveur l’aura.</translation>
        </message>
    </context>
    <context>
        <name>StarButton</name>
        <message>
            <source>Moderator</source>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>Moderator: Space gives or takes the star</source>
            <translation>Modérateur : Espace donne ou retire l’étoile</translation>
        </message>
    </context>
    <context>
        <name>Starting</name>
        <message>
            <source>Not started</source>
            <translation>Non lancée</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>La conférence n’a pas été lancée.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Nobody was called; start it again when you are online.</source>
            <translation>Le serveur n’est pas joignable. Personne n’a été appelé ; relancez-la quand vous serez en ligne.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>No answer yet</source>
            <translation>Pas encore de réponse</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Décliné</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Peut-être</translation>
        </message>
        <message>
            <source>mail waits to be sent</source>
            <translation>e-mail en attente d’envoi</translation>
        </message>
        <message>
            <source>mail is being sent</source>
            <translation>envoi de l’e-mail en cours</translation>
        </message>
        <message>
            <source>mail sent %1</source>
            <translation>e-mail envoyé %1</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>abandonné</translation>
        </message>
        <message>
            <source>unclear whether sent</source>
            <translation>envoi incertain</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>revenu</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepté</numerusform>
                <numerusform>%n acceptés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>%n décliné</numerusform>
                <numerusform>%n déclinés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>%n peut-être</numerusform>
                <numerusform>%n peut-être</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n e-mail à vérifier</numerusform>
                <numerusform>%n e-mails à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 le %2</translation>
        </message>
        <message>
            <source>This answer is for this date only.</source>
            <translation>Cette réponse ne vaut que pour cette date.</translation>
        </message>
        <message>
            <source>The mail server said: %1</source>
            <translation>Le serveur de messagerie a dit : %1</translation>
        </message>
        <message>
            <source>mailbox unknown</source>
            <translation>boîte aux lettres inconnue</translation>
        </message>
        <message>
            <source>there is no such mail server</source>
            <translation>ce serveur de messagerie n’existe pas</translation>
        </message>
        <message>
            <source>mailbox full</source>
            <translation>boîte aux lettres pleine</translation>
        </message>
        <message>
            <source>mail too large</source>
            <translation>e-mail trop volumineux</translation>
        </message>
        <message>
            <source>not accepted from us</source>
            <translation>non accepté de notre part</translation>
        </message>
        <message>
            <source>The connection broke off while it was sent. Ask, or send the invitation again: it may then arrive twice.</source>
            <translation>La liaison s’est coupée pendant l’envoi. Demandez, ou renvoyez l’invitation : elle arrivera alors peut-être deux fois.</translation>
        </message>
        <message>
            <source>Check the address, then send the invitation again.</source>
            <translation>Vérifiez l’adresse, puis renvoyez l’invitation.</translation>
        </message>
        <message>
            <source>Call, or send the invitation again.</source>
            <translation>Appelez, ou renvoyez l’invitation.</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>update</source>
            <translation>mise à jour</translation>
        </message>
        <message>
            <source>cancellation</source>
            <translation>annulation</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>rappel</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>e-mail</translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message>
            <source>Connecting …</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Look for &amp;changes</source>
            <translation>Rechercher &amp;les changements</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Rechercher les changements</translation>
        </message>
        <message>
            <source>No connection is made. What you change waits until you go on.</source>
            <translation>Aucune connexion n’est établie. Ce que vous modifiez attend votre retour en ligne.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Personne n’est connecté.</translation>
        </message>
        <message>
            <source>Offline.</source>
            <translation>Hors ligne.</translation>
        </message>
        <message>
            <source>Online: the server is asked what changed, %1.</source>
            <translation>En ligne : le serveur est interrogé sur les changements, %1.</translation>
        </message>
        <message>
            <source>Online: the server tells by itself what changes.</source>
            <translation>En ligne : le serveur annonce lui-même les changements.</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>&amp;Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Where the server does not tell by itself, as a STARFACE. While a conference runs or is about to begin, more often.</source>
            <translation>Quand le serveur ne les annonce pas lui-même, comme un STARFACE. Plus souvent pendant une conférence ou juste avant.</translation>
        </message>
        <message>
            <source>Wor&amp;k offline</source>
            <translation>&amp;Travailler hors ligne</translation>
        </message>
        <message>
            <source>connection, state, last synced, server</source>
            <translation>connexion, état, dernière synchronisation, serveur</translation>
        </message>
        <message>
            <source>every 15 minutes</source>
            <translation>toutes les 15 minutes</translation>
        </message>
        <message>
            <source>every 5 minutes</source>
            <translation>toutes les 5 minutes</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>toutes les heures</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>toutes les minutes</translation>
        </message>
        <message>
            <source>interval, poll, how often, sync, data volume</source>
            <translation>intervalle, fréquence, synchronisation, volume de données</translation>
        </message>
        <message>
            <source>Possible once somebody is signed in.</source>
            <translation>Possible dès que quelqu’un est connecté.</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Only an administrator changes the template. Ask yours if numbers or the text of the invitations should be different.</source>
            <translation>Seul un administrateur change le modèle. Adressez-vous au vôtre si les numéros ou le texte des invitations doivent être différents.</translation>
        </message>
        <message>
            <source>Conference template</source>
            <translation>Modèle de conférence</translation>
        </message>
        <message>
            <source>The conference template was not saved when the program ended.</source>
            <translation>Le modèle de conférence n’était pas enregistré quand le programme s’est arrêté.</translation>
        </message>
        <message>
            <source>What you typed is still kept.</source>
            <translation>Ce que vous avez saisi est toujours conservé.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Conference template</source>
            <translation>Modèle de conférence</translation>
        </message>
        <message>
            <source>the address at which the server answers</source>
            <translation>l’adresse à laquelle le serveur répond</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Insérer &amp;une variable</translation>
        </message>
        <message>
            <source>&amp;Restore default text</source>
            <translation>&amp;Rétablir le texte par défaut</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Press Save again to keep it so.</source>
            <translation>Appuyez de nouveau sur Enregistrer pour laisser tel quel.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>I&amp;nternal number</source>
            <translation>Numéro &amp;interne</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numéro interne</translation>
        </message>
        <message>
            <source>&amp;External number</source>
            <translation>&amp;Numéro externe</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Numéro externe</translation>
        </message>
        <message>
            <source>&amp;Web server address</source>
            <translation>&amp;Adresse du serveur web</translation>
        </message>
        <message>
            <source>Web server address</source>
            <translation>Adresse du serveur web</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Objet</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texte</translation>
        </message>
        <message>
            <source>Conferences that exist keep the mails already sent.</source>
            <translation>Pour les conférences existantes, les e-mails déjà envoyés ne changent pas.</translation>
        </message>
        <message>
            <source>Send a test &amp;mail</source>
            <translation>Envoyer un e-mail &amp;d’essai</translation>
        </message>
        <message>
            <source>Sends you one mail of what stands here; nothing is saved</source>
            <translation>Vous envoie un e-mail avec ce qui figure ici ; rien n’est enregistré</translation>
        </message>
        <message>
            <source>A test mail is on its way to %1. Nothing is saved yet.</source>
            <translation>Un e-mail d’essai est en route vers %1. Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <source>No test mail was sent.</source>
            <translation>Aucun e-mail d’essai n’a été envoyé.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Le serveur n’est pas joignable. Réessayez quand vous serez en ligne.</translation>
        </message>
        <message>
            <source>This is what you typed and did not save.</source>
            <translation>Voici ce que vous avez saisi sans l’enregistrer.</translation>
        </message>
        <message>
            <source>The template was changed meanwhile: saving puts yours in its place.</source>
            <translation>Entre-temps, le modèle a été modifié : enregistrer met le vôtre à sa place.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFindings</name>
        <message>
            <source>The mail needs a subject.</source>
            <translation>L’e-mail a besoin d’un objet.</translation>
        </message>
        <message>
            <source>The mail needs a text.</source>
            <translation>L’e-mail a besoin d’un texte.</translation>
        </message>
        <message>
            <source>The web server address is a host name, with or without https://.</source>
            <translation>L’adresse du serveur web est un nom d’hôte, avec ou sans https://.</translation>
        </message>
        <message>
            <source>Choose both numbers, else people cannot dial in from outside or inside.</source>
            <translation>Choisissez les deux numéros, sinon on ne pourra pas appeler de l’extérieur ou en interne.</translation>
        </message>
        <message>
            <source>The text has no PIN: nobody could get in. Insert its variable.</source>
            <translation>Le texte n’a pas de PIN : personne ne pourrait entrer. Insérez sa variable.</translation>
        </message>
        <message>
            <source>The text has no number to dial. Insert its variable.</source>
            <translation>Le texte n’a pas de numéro à composer. Insérez sa variable.</translation>
        </message>
        <message>
            <source>The server does not know %1; it would be mailed as it stands.</source>
            <translation>Le serveur ne connaît pas %1 ; cela serait envoyé tel quel.</translation>
        </message>
        <message>
            <source>The address has a port; a STARFACE allows none.</source>
            <translation>L’adresse a un port ; un STARFACE n’en admet pas.</translation>
        </message>
        <message>
            <source>The server does not know %1. Insert a variable from the list, or remove it.</source>
            <translation>Le serveur ne connaît pas %1. Insérez une variable de la liste ou supprimez-la.</translation>
        </message>
        <message>
            <source>The part that begins with %1 has no end. Insert “%2” where it ends.</source>
            <translation>La partie qui commence par %1 n’a pas de fin. Insérez « %2 » là où elle se termine.</translation>
        </message>
        <message>
            <source>%1 ends a part that has no beginning. Remove it, or insert the beginning.</source>
            <translation>%1 termine une partie sans début. Supprimez-le ou insérez le début.</translation>
        </message>
        <message>
            <source>%1 stands within such a part already. Insert “%2” before it.</source>
            <translation>%1 se trouve déjà dans une telle partie. Insérez « %2 » avant.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>An invitation will look like this</source>
            <translation>Une invitation ressemblera à ceci</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Aperçu de l’invitation</translation>
        </message>
        <message>
            <source>Name, date and PIN are examples.</source>
            <translation>Le nom, la date et le PIN sont des exemples.</translation>
        </message>
        <message>
            <source>Budget meeting</source>
            <translation>Réunion budgétaire</translation>
        </message>
        <message>
            <source>Clara Example</source>
            <translation>Clara Exemple</translation>
        </message>
        <message>
            <source>You will be called when it starts, planned for %1.</source>
            <translation>Nous vous appellerons dès le début, prévu à %1.</translation>
        </message>
        <message>
            <source>Please dial in at %1.</source>
            <translation>Merci d’appeler à %1.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nouvelle conférence…</translation>
        </message>
        <message>
            <source>&amp;Open UCC Client</source>
            <translation>&amp;Ouvrir UCC Client</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>No conference ahead</source>
            <translation>Aucune conférence prévue</translation>
        </message>
        <message>
            <source>Next: %1, %2 (%3)</source>
            <translation>Prochaine : %1, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Now only who made the conference can change it and start it.</source>
            <translation>Désormais, seul le créateur de la conférence peut la modifier et la lancer.</translation>
        </message>
        <message>
            <source>Discarded. It is kept for 30 days.</source>
            <translation>Abandonnée. Conservée pendant 30 jours.</translation>
        </message>
        <message>
            <source>Earlier versions …</source>
            <translation>Versions antérieures…</translation>
        </message>
        <message>
            <source>Taken back; nothing of it was sent.</source>
            <translation>Repris ; rien n’en a été envoyé.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>C’est déjà envoyé.</translation>
        </message>
        <message>
            <source>Made anew, everyone is invited again and gets another PIN.</source>
            <translation>Recréée, chacun est réinvité et reçoit un autre PIN.</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Recréer</translation>
        </message>
        <message>
            <source>Change it back</source>
            <translation>Remettre comme avant</translation>
        </message>
        <message>
            <source>It is being sent just now. Try again in a moment.</source>
            <translation>C’est en cours d’envoi. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The conference is not there any more.</source>
            <translation>La conférence n’existe plus.</translation>
        </message>
        <message>
            <source>Reversed.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Goes out in %1 s.</source>
            <translation>Part dans %1 s.</translation>
        </message>
        <message>
            <source>Goes out once you are online.</source>
            <translation>Part dès que vous serez en ligne.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>« %1 » supprimée</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>« %1 » modifiée</translation>
        </message>
        <message>
            <source>“%1” changed from a date on</source>
            <translation>« %1 » modifiée à partir d’une date</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDrafts</name>
        <message>
            <source>“%1” was not saved when the program ended.</source>
            <translation>« %1 » n’était pas enregistrée quand le programme s’est arrêté.</translation>
        </message>
        <message>
            <source>A conference without a name was not saved when the program ended.</source>
            <translation>Une conférence sans nom n’était pas enregistrée quand le programme s’est arrêté.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <source>What you typed is still here. Nothing of it was sent to anybody.</source>
            <translation>Ce que vous avez saisi est encore là. Rien n’en a été envoyé à personne.</translation>
        </message>
        <message>
            <source>&amp;Go on typing</source>
            <translation>&amp;Continuer la saisie</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Abandonner</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Plus tard</translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message>
            <source>Let them g&amp;o</source>
            <translation>Les retirer a&amp;ussi ici</translation>
        </message>
        <message>
            <source>Keep the&amp;m for now</source>
            <translation>Les garder &amp;pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>%n conférence n’est plus sur le serveur. Est-ce le bon serveur ?</numerusform>
                <numerusform>%n conférences ne sont plus sur le serveur. Est-ce le bon serveur ?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept here, and nothing is sent until you decide.</source>
            <translation>Elles sont conservées ici, et rien n’est envoyé tant que vous n’avez pas décidé.</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>List (Ctrl+2)</source>
            <translation>Liste (Ctrl+2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Week (Ctrl+3)</source>
            <translation>Semaine (Ctrl+3)</translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message>
            <source>Waiting changes</source>
            <translation>Modifications en attente</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ouv&amp;rir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Rien n’attend.</translation>
        </message>
        <message>
            <source>The server has everything that you did.</source>
            <translation>Le serveur a tout ce que vous avez fait.</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Envoyer maintenant</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Abandonner</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;La garder</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>WayInButtons</name>
        <message>
            <source>C&amp;all</source>
            <translation>Appele&amp;r</translation>
        </message>
        <message>
            <source>Dials the number, and then your PIN</source>
            <translation>Compose le numéro, puis votre PIN</translation>
        </message>
        <message>
            <source>Join by mobile phone</source>
            <translation>Rejoindre depuis un mobile</translation>
        </message>
        <message>
            <source>Copy all as text</source>
            <translation>Tout copier comme texte</translation>
        </message>
        <message>
            <source>For &amp;others: without your PIN and page</source>
            <translation>&amp;Pour d’autres : sans votre PIN ni votre page</translation>
        </message>
        <message>
            <source>For &amp;yourself: with your PIN and page</source>
            <translation>Pour vous : &amp;avec votre PIN et votre page</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>le vôtre, comme dans votre invitation</translation>
        </message>
        <message>
            <source>From &amp;anywhere: %1</source>
            <translation>&amp;De partout : %1</translation>
        </message>
        <message>
            <source>&amp;Inside the company: %1</source>
            <translation>Dans l’&amp;entreprise : %1</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>De l’extérieur</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>En interne</translation>
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
            <translation>Entrée l’ouvre, Alt et une flèche la déplacent.</translation>
        </message>
    </context>
    <context>
        <name>WeekDrag</name>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
        </message>
        <message>
            <source>%1. Enter moves it there, Esc leaves it where it was.</source>
            <translation>%1. Entrée la déplace là, Échap la laisse où elle était.</translation>
        </message>
        <message>
            <source>Only its moderators can move this conference.</source>
            <translation>Seuls ses modérateurs peuvent déplacer cette conférence.</translation>
        </message>
        <message>
            <source>It is running; it can be moved once it has ended.</source>
            <translation>Elle est en cours ; elle pourra être déplacée une fois terminée.</translation>
        </message>
        <message>
            <source>It is over and stays where it was. Duplicate it for a new date.</source>
            <translation>Elle est passée et reste où elle était. Dupliquez-la pour une nouvelle date.</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, de %2 à %3</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>moved from %1</source>
            <translation>déplacée du %1</translation>
        </message>
        <message>
            <source>New conference on %1</source>
            <translation>Nouvelle conférence le %1</translation>
        </message>
        <message>
            <source>%1 New</source>
            <translation>%1 Nouvelle</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
        </message>
    </context>
    <context>
        <name>WeekView</name>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>This week (Home)</source>
            <translation>Cette semaine (Début)</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Semaine précédente</translation>
        </message>
        <message>
            <source>Week before (Page Up)</source>
            <translation>Semaine précédente (Page préc.)</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Semaine suivante</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Semaine suivante (Page suiv.)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Sem. %1</translation>
        </message>
        <message>
            <source>Week from %1</source>
            <translation>Semaine du %1</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Bring people together by phone</source>
            <translation>Réunissez les gens par téléphone</translation>
        </message>
        <message>
            <source>A name, a time and the people. Each gets the number and a PIN of their own.</source>
            <translation>Un nom, une heure et les personnes. Chacune reçoit le numéro et son propre PIN.</translation>
        </message>
        <message>
            <source>Plan a conference</source>
            <translation>Planifier une conférence</translation>
        </message>
        <message>
            <source>Once or repeating, with invitations by mail</source>
            <translation>Une fois ou en série, avec invitations par e-mail</translation>
        </message>
        <message>
            <source>Plan …</source>
            <translation>Planifier…</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>It is neither a link of this program nor a calendar file. Nothing was opened, and nothing was changed.</source>
            <translation>Ce n’est ni un lien de ce programme ni un fichier de calendrier. Rien n’a été ouvert, et rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The link is about a conference at %1, and you are signed in at %2.</source>
            <translation>Le lien concerne une conférence sur %1, et vous êtes connecté à %2.</translation>
        </message>
        <message>
            <source>There is no conference with the number %1 here. It may have been deleted, or you are not invited.</source>
            <translation>Il n’y a pas ici de conférence numéro %1. Elle a peut-être été supprimée, ou vous n’y êtes pas invité.</translation>
        </message>
        <message>
            <source>This conference is not running now.</source>
            <translation>Cette conférence n’est pas en cours.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Rejoindre</translation>
        </message>
        <message>
            <source>A link asks you to join “%1”.</source>
            <translation>Un lien vous demande de rejoindre « %1 ».</translation>
        </message>
        <message>
            <source>Your page is opened, or the number is called.</source>
            <translation>Votre page s’ouvre, ou le numéro est appelé.</translation>
        </message>
        <message>
            <source>It repeats in a way that no conference here can: this is its first date.</source>
            <translation>Elle se répète d’une manière qu’aucune conférence ne connaît ici : voici sa première date.</translation>
        </message>
        <message>
            <source>Not all single dates of the file could be taken over.</source>
            <translation>Certaines dates du fichier n’ont pas pu être reprises.</translation>
        </message>
        <message>
            <source>The file is too large for a calendar entry.</source>
            <translation>Le fichier est trop volumineux pour une entrée de calendrier.</translation>
        </message>
        <message>
            <source>The file is no calendar file.</source>
            <translation>Ce fichier n’est pas un fichier de calendrier.</translation>
        </message>
        <message>
            <source>There is no entry with a time in the file.</source>
            <translation>Il n’y a pas d’entrée avec une heure dans le fichier.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>This cannot be opened.</source>
            <translation>Ouverture impossible.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>%n autre entrée du fichier a été laissée de côté.</numerusform>
                <numerusform>%n autres entrées du fichier ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>New conference from a calendar file</source>
            <translation>Nouvelle conférence à partir d’un fichier de calendrier</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Fichiers de calendrier (*.ics)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier est illisible.</translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>%n autre fichier a été laissé de côté.</numerusform>
                <numerusform>%n autres fichiers ont été laissés de côté.</numerusform>
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
            <translation>maintenant</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>dans %1 min</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>il y a %1 min</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>dans %1 h</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>il y a %1 h</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Pas encore synchronisé</translation>
        </message>
        <message>
            <source>Synced just now</source>
            <translation>Synchronisé à l’instant</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Synchronisé %1</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 à %2.</translation>
        </message>
        <message>
            <source>In shorter months on the last day.</source>
            <translation>Dans les mois plus courts, le dernier jour.</translation>
        </message>
        <message>
            <source>Shorter months are left out.</source>
            <translation>Les mois plus courts sont sautés.</translation>
        </message>
        <message>
            <source>The first date is %1: the rule has none on %2.</source>
            <translation>La première date est le %1 : la règle n’en prévoit pas le %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moderators</source>
            <translation>
                <numerusform>%n modérateur</numerusform>
                <numerusform>%n modérateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes waiting</source>
            <translation>
                <numerusform>%n modification en attente</numerusform>
                <numerusform>%n modifications en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n à régler</numerusform>
                <numerusform>%n à régler</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>%n personne sera prévenue.</numerusform>
                <numerusform>%n personnes seront prévenues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>%n personne sera de nouveau prévenue.</numerusform>
                <numerusform>%n personnes seront de nouveau prévenues.</numerusform>
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
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 ahead</source>
            <translation>L’horloge du serveur avance de %1</translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 behind</source>
            <translation>L’horloge du serveur retarde de %1</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent once it answers. Check the network connection and the server&apos;s address.</source>
            <translation>Le serveur n’est pas joignable. Ce que vous faites est conservé ici et sera envoyé dès qu’il répondra. Vérifiez la connexion au réseau et l’adresse du serveur.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no conference server. Check the address; on a guest network, sign in to the network first.</source>
            <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur de conférences. Vérifiez l’adresse ; sur un réseau invité, connectez-vous d’abord au réseau.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate cannot be verified, so nothing was sent to it. Check the address, or ask your administrator.</source>
            <translation>Le certificat du serveur ne peut pas être vérifié ; rien ne lui a donc été envoyé. Vérifiez l’adresse ou demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one you accepted, so nothing was sent to it. It may have been renewed, or somebody stands in between. Ask your administrator.</source>
            <translation>Le serveur présente un autre certificat que celui que vous avez accepté ; rien ne lui a donc été envoyé. Il a peut-être été renouvelé, ou quelqu’un s’est placé entre vous et lui. Demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>Login or password is wrong. Please type them again.</source>
            <translation>Identifiant ou mot de passe incorrect. Veuillez les saisir à nouveau.</translation>
        </message>
        <message>
            <source>Too many failed sign-ins. The server wants a pause; please try again in some minutes.</source>
            <translation>Trop de connexions échouées. Le serveur demande une pause ; veuillez réessayer dans quelques minutes.</translation>
        </message>
        <message>
            <source>This server wants the password in clear text over an unprotected connection. It was not sent. Use an address that begins with https://.</source>
            <translation>Ce serveur demande le mot de passe en clair par une liaison non protégée. Il n’a pas été envoyé. Utilisez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <source>Until now this server took a proof that you know the password. Now it wants the password itself. Nothing was sent. Ask your administrator whether that is meant.</source>
            <translation>Jusqu’ici, ce serveur se contentait d’une preuve que vous connaissez le mot de passe. Maintenant, il demande le mot de passe lui-même. Rien n’a été envoyé. Demandez à votre administrateur si c’est voulu.</translation>
        </message>
        <message>
            <source>At this address, your login belongs to somebody else now. Perhaps it is another server, or it was set up anew. What waits is kept here and not sent there. Check the address, or ask your administrator.</source>
            <translation>À cette adresse, votre identifiant appartient maintenant à quelqu’un d’autre. C’est peut-être un autre serveur, ou il a été réinstallé. Ce qui attend est conservé ici et n’y est pas envoyé. Vérifiez l’adresse ou demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>The server refused the change. It is kept here with what you typed; change it and save it again, or delete it.</source>
            <translation>Le serveur a refusé la modification. Elle est conservée ici avec ce que vous avez saisi ; changez-la et enregistrez-la de nouveau, ou supprimez-la.</translation>
        </message>
        <message>
            <source>This could not be written to the disk, so it is not saved yet. What you typed is still here. Free some space or check the folder&apos;s rights, then save again.</source>
            <translation>Impossible d’écrire sur le disque ; rien n’est donc encore enregistré. Ce que vous avez saisi est toujours là. Libérez de la place ou vérifiez les droits du dossier, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>The local copy of your conferences cannot be read. It is set aside, and everything is fetched again from the server.</source>
            <translation>La copie locale de vos conférences est illisible. Elle est mise de côté, et tout est récupéré à nouveau depuis le serveur.</translation>
        </message>
        <message>
            <source>The local copy of your conferences was written by a newer version of this program. Nothing in it was changed. Install that version again.</source>
            <translation>La copie locale de vos conférences a été écrite par une version plus récente de ce programme. Rien n’y a été modifié. Réinstallez cette version.</translation>
        </message>
        <message>
            <source>Another program, perhaps a command, is using the folder of your conferences. This window goes on by itself as soon as it is done.</source>
            <translation>Un autre programme, peut-être une commande, utilise le dossier de vos conférences. Cette fenêtre continuera d’elle-même dès qu’il aura fini.</translation>
        </message>
        <message>
            <source>You are not signed in yet, so this cannot be saved. What you typed is still here. Sign in, then save again.</source>
            <translation>Vous n’êtes pas encore connecté ; cela ne peut donc pas être enregistré. Ce que vous avez saisi est toujours là. Connectez-vous, puis enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What you typed is still here. The log file says more; please try again.</source>
            <translation>Un problème est survenu qui n’aurait pas dû se produire. Ce que vous avez saisi est toujours là. Le fichier journal en dit plus ; veuillez réessayer.</translation>
        </message>
        <message>
            <source>%1 %2 (%3 here)</source>
            <translation>%1 à %2 (%3 ici)</translation>
        </message>
        <message>
            <source>%1 at %2, %3 time.</source>
            <translation>%1 à %2, heure de %3.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>In shorter months on the last day: %1.</source>
            <translation>Dans les mois plus courts, le dernier jour : %1.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>This address begins with http://: what goes there and back can be read and changed on the way, with names, numbers and PINs. Nothing was sent. Use an address that begins with https://, or ask your administrator.</source>
            <translation>Cette adresse commence par http:// : ce qui y circule peut être lu et modifié en route, avec noms, numéros et PIN. Rien n’a été envoyé. Utilisez une adresse qui commence par https:// ou demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your system finds its proxy by a script (PAC), which this program does not read. If you need a proxy, choose it by hand in the system&apos;s network settings, or ask your administrator.</source>
            <translation>Le serveur n’est pas joignable. Votre système trouve son proxy par un script (PAC), que ce programme ne lit pas. S’il vous faut un proxy, choisissez-le à la main dans les réglages réseau du système ou demandez à votre administrateur.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
    </context>
    <context>
        <name>MailModel</name>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Send invitations again</source>
            <translation>Renvoyer les invitations</translation>
        </message>
        <message>
            <source>To whom is the invitation to be sent again?</source>
            <translation>À qui renvoyer l’invitation ?</translation>
        </message>
        <message>
            <source>Send %1 the invitation again?</source>
            <translation>Renvoyer l’invitation à %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>Renvoyer l’invitation à %n personne ?</numerusform>
                <numerusform>Renvoyer l’invitation à %n personnes ?</numerusform>
            </translation>
        </message>
        <message>
            <source>They get a mail with the time, the numbers and their PIN as they are now. Calendars that have the conference already only refresh it.</source>
            <translation>Ces personnes reçoivent un e-mail avec l’heure, les numéros et leur PIN actuels. Les calendriers qui ont déjà la conférence ne font que l’actualiser.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Envoyer</translation>
        </message>
        <message>
            <source>To &amp;all: %1</source>
            <translation>À &amp;tous : %1</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Only the &amp;selected: %1</source>
            <translation>Seulement aux personnes &amp;choisies : %1</translation>
        </message>
        <message>
            <source>Only where it &amp;failed: %1</source>
            <translation>&amp;Seulement en cas d’échec : %1</translation>
        </message>
    </context>
</TS>

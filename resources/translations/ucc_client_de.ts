<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>About</name>
        <message>
            <source>About UCC Client</source>
            <translation>Über UCC Client</translation>
        </message>
        <message>
            <source>UCC Client %1

Phone conferences from the desktop. Free software under the MIT licence, independent of any vendor.

Icons: Lucide (ISC licence).</source>
            <translation>UCC Client %1

Telefonkonferenzen vom Schreibtisch aus. Freie Software unter der MIT-Lizenz, unabhängig von jedem Hersteller.

Symbole: Lucide (ISC-Lizenz).</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Anderes Konto …</translation>
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>&amp;Another account …</source>
            <translation>Anderes &amp;Konto …</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>An&amp;melden …</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Niemand ist angemeldet.</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Ab&amp;melden …</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>die Demo</translation>
        </message>
        <message>
            <source>user, login, server, password, log out</source>
            <translation>Benutzer, Anmeldung, Login, Server, Passwort, ausloggen</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>Acce&amp;pt</source>
            <translation>&amp;Zusagen</translation>
        </message>
        <message>
            <source>&amp;Maybe</source>
            <translation>&amp;Vielleicht</translation>
        </message>
        <message>
            <source>Decli&amp;ne</source>
            <translation>Absage&amp;n</translation>
        </message>
        <message>
            <source>Which dates you answer for</source>
            <translation>Für welche Termine Sie antworten</translation>
        </message>
        <message>
            <source>Possible again once the server is reached.</source>
            <translation>Wieder möglich, sobald der Server erreichbar ist.</translation>
        </message>
        <message>
            <source>for all dates</source>
            <translation>für alle Termine</translation>
        </message>
        <message>
            <source>only for %1</source>
            <translation>nur für %1</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Not answered</source>
            <translation>Nicht geantwortet</translation>
        </message>
        <message>
            <source>Your answer did not reach the server.</source>
            <translation>Ihre Antwort hat den Server nicht erreicht.</translation>
        </message>
        <message>
            <source>Nothing changed. Answer again when you are online.</source>
            <translation>Es hat sich nichts geändert. Antworten Sie noch einmal, wenn Sie online sind.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>as the system</source>
            <translation>wie das System</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>Colo&amp;urs</source>
            <translation>Far&amp;ben</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>&amp;Start again now</source>
            <translation>Jetzt &amp;neu starten</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>The window speaks the other language when it is started again.</source>
            <translation>Das Fenster spricht die andere Sprache, wenn es neu gestartet wird.</translation>
        </message>
        <message>
            <source>dark mode, night, theme, bright</source>
            <translation>Dunkelmodus, Nacht, Design, Thema</translation>
        </message>
        <message>
            <source>L&amp;ines</source>
            <translation>Ze&amp;ilen</translation>
        </message>
        <message>
            <source>Room for each line</source>
            <translation>Platz für jede Zeile</translation>
        </message>
        <message>
            <source>density, compact, spacing, size</source>
            <translation>Dichte, kompakt, Abstand, Größe</translation>
        </message>
        <message>
            <source>comfortable</source>
            <translation>bequem</translation>
        </message>
        <message>
            <source>compact: more lines</source>
            <translation>kompakt: mehr Zeilen</translation>
        </message>
        <message>
            <source>&amp;Week begins with</source>
            <translation>&amp;Woche beginnt mit</translation>
        </message>
        <message>
            <source>Week begins with</source>
            <translation>Woche beginnt mit</translation>
        </message>
        <message>
            <source>In the week, in the list, and where you pick a date.</source>
            <translation>In der Woche, in der Liste, und wo Sie ein Datum wählen.</translation>
        </message>
        <message>
            <source>first day of the week, calendar</source>
            <translation>erster Wochentag, Wochenanfang, Kalender</translation>
        </message>
        <message>
            <source>as usual where you are</source>
            <translation>wie bei Ihnen üblich</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
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
            <translation>stumm an/aus</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>call again</source>
            <translation>erneut anrufen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>entfernen</translation>
        </message>
        <message>
            <source>Only moderators can mute or call.</source>
            <translation>Nur Moderatoren können stummschalten oder anrufen.</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Deta&amp;ils</translation>
        </message>
        <message>
            <source>Shows the plan of the conference; who is in stays one click away</source>
            <translation>Zeigt den Plan der Konferenz; wer drin ist, bleibt einen Klick entfernt</translation>
        </message>
        <message>
            <source>This was so at %1; the server cannot be reached just now.</source>
            <translation>So war es um %1; der Server ist gerade nicht erreichbar.</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>&amp;Mute all others</source>
            <translation>Andere &amp;stummschalten</translation>
        </message>
        <message>
            <source>Mutes everyone but you and the other moderators</source>
            <translation>Schaltet alle stumm außer Ihnen und den anderen Moderatoren</translation>
        </message>
        <message>
            <source>Call &amp;someone …</source>
            <translation>Jemanden an&amp;rufen …</translation>
        </message>
        <message>
            <source>Small &amp;window</source>
            <translation>Kleines &amp;Fenster</translation>
        </message>
        <message>
            <source>A small window that stays above all others</source>
            <translation>Ein kleines Fenster, das über allen anderen bleibt</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Teilnehmen</translation>
        </message>
        <message>
            <source>L&amp;eave</source>
            <translation>&amp;Verlassen</translation>
        </message>
        <message>
            <source>Hangs up your telephone; the others go on</source>
            <translation>Legt Ihr Telefon auf; die anderen machen weiter</translation>
        </message>
        <message>
            <source>End for &amp;all …</source>
            <translation>Für alle &amp;beenden …</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>PIN %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>locked: nobody else gets in</source>
            <translation>gesperrt: niemand kommt mehr hinein</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>Ents&amp;perren</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>S&amp;perren</translation>
        </message>
        <message>
            <source>Lets people in again</source>
            <translation>Lässt wieder Leute hinein</translation>
        </message>
        <message>
            <source>Lets nobody else in; who is in stays</source>
            <translation>Lässt niemanden mehr hinein; wer drin ist, bleibt</translation>
        </message>
        <message>
            <source>Running for %1</source>
            <translation>Läuft seit %1</translation>
        </message>
    </context>
    <context>
        <name>BugWatch</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Something went wrong that should not have.</source>
            <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen.</translation>
        </message>
        <message>
            <source>What you saved is safe, and what waits is still sent. If the window does not do what you expect, start it again; what you are typing is offered again then.</source>
            <translation>Was Sie gespeichert haben, ist sicher, und was wartet, wird noch gesendet. Wenn das Fenster nicht tut, was Sie erwarten, starten Sie es neu; was Sie gerade tippen, wird Ihnen dann wieder angeboten.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>&amp;Neu starten</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Bericht …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>Dial in:</source>
            <translation>Einwählen:</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>Als Kalenderdatei speichern</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferenz</translation>
        </message>
        <message>
            <source>The calendar file is in the clipboard.</source>
            <translation>Die Kalenderdatei ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The conference is gone, or has no date any more.</source>
            <translation>Die Konferenz gibt es nicht mehr, oder sie hat keinen Termin mehr.</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Kalenderdatei</translation>
        </message>
        <message>
            <source>There is no calendar file.</source>
            <translation>Es wurde keine Kalenderdatei erstellt.</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Kalenderdateien</translation>
        </message>
    </context>
    <context>
        <name>CalendarIntake</name>
        <message>
            <source>There is no calendar entry in the clipboard.</source>
            <translation>In der Zwischenablage ist kein Kalendereintrag.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>&amp;Calendar file (.ics)</source>
            <translation>&amp;Kalenderdatei (.ics)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)</source>
            <translation>Kalenderdatei (.ics)</translation>
        </message>
        <message>
            <source>Save for &amp;yourself: with your PIN and page …</source>
            <translation>Für &amp;sich speichern: mit Ihrer PIN und Seite …</translation>
        </message>
        <message>
            <source>&amp;Save for others: without your PIN and page …</source>
            <translation>Für &amp;andere speichern: ohne Ihre PIN und Seite …</translation>
        </message>
        <message>
            <source>C&amp;opy for yourself: with your PIN and page</source>
            <translation>Für sich &amp;kopieren: mit Ihrer PIN und Seite</translation>
        </message>
        <message>
            <source>&amp;Copy for others: without your PIN and page</source>
            <translation>Für andere k&amp;opieren: ohne Ihre PIN und Seite</translation>
        </message>
    </context>
    <context>
        <name>CallRecords</name>
        <message>
            <source>The server does not have this conference.</source>
            <translation>Der Server hat diese Konferenz nicht.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Der Server ist gerade nicht erreichbar.</translation>
        </message>
        <message>
            <source>Only who made the conference sees who was in.</source>
            <translation>Nur wer die Konferenz angelegt hat, sieht, wer drin war.</translation>
        </message>
    </context>
    <context>
        <name>CallingField</name>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Wait for a m&amp;oderator</source>
            <translation>Auf M&amp;oderator warten</translation>
        </message>
        <message>
            <source>Until one is in, the others wait with music</source>
            <translation>Bis ein Moderator da ist, warten die anderen mit Musik</translation>
        </message>
        <message>
            <source>Say who &amp;enters</source>
            <translation>Eintretende &amp;ansagen</translation>
        </message>
        <message>
            <source>Everyone says a name first, which all hear</source>
            <translation>Jeder nennt zuerst seinen Namen, den alle hören</translation>
        </message>
        <message>
            <source>Start b&amp;y itself at its time</source>
            <translation>Pünktlich von selbst be&amp;ginnen</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, without anybody starting it</source>
            <translation>Ruft alle an, die angerufen werden sollen, ohne dass jemand sie startet</translation>
        </message>
    </context>
    <context>
        <name>CallingWords</name>
        <message>
            <source>The others wait with music until a moderator is in.</source>
            <translation>Die anderen warten mit Musik, bis ein Moderator da ist.</translation>
        </message>
        <message>
            <source>Whoever enters says a name, which all hear.</source>
            <translation>Wer eintritt, nennt seinen Namen, den alle hören.</translation>
        </message>
        <message>
            <source>It starts by itself at its time, but calls nobody.</source>
            <translation>Sie beginnt pünktlich von selbst, ruft aber niemanden an.</translation>
        </message>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>Sie beginnt pünktlich von selbst und ruft eine Person an.</numerusform>
                <numerusform>Sie beginnt pünktlich von selbst und ruft %n Personen an.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSection</name>
        <message>
            <source>the telephone program (tel:)</source>
            <translation>das Telefonprogramm (tel:)</translation>
        </message>
        <message>
            <source>a SIP phone (sip:)</source>
            <translation>ein SIP-Telefon (sip:)</translation>
        </message>
        <message>
            <source>an older program (callto:)</source>
            <translation>ein älteres Programm (callto:)</translation>
        </message>
        <message>
            <source>Call dials the conference's number, and then your PIN where that is known.</source>
            <translation>Anrufen wählt die Nummer der Konferenz und danach Ihre PIN, sofern sie bekannt ist.</translation>
        </message>
        <message>
            <source>Calls &amp;go to</source>
            <translation>Anrufe &amp;gehen an</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Anrufe gehen an</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Outsid&amp;e line</source>
            <translation>&amp;Amtsleitung</translation>
        </message>
        <message>
            <source>Outside line</source>
            <translation>Amtsleitung</translation>
        </message>
        <message>
            <source>What your telephone wants before a number from outside, such as 0.</source>
            <translation>Was Ihr Telefon vor einer Nummer nach draußen verlangt, etwa 0.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>dial, telephone, softphone</source>
            <translation>wählen, Telefonie, Softphone</translation>
        </message>
        <message>
            <source>prefix, dial, exchange line</source>
            <translation>Vorwahl, wählen, Ziffer, Null</translation>
        </message>
    </context>
    <context>
        <name>CallSomeone</name>
        <message>
            <source>Call someone</source>
            <translation>Jemanden anrufen</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Name oder Nummer</translation>
        </message>
        <message>
            <source>&amp;Who?</source>
            <translation>&amp;Wen?</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>An&amp;rufen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 is called at once.</source>
            <translation>%1 wird sofort angerufen.</translation>
        </message>
        <message>
            <source>Nobody with a number is found. Type a number to call it.</source>
            <translation>Niemand mit einer Nummer gefunden. Geben Sie eine Nummer ein, um sie anzurufen.</translation>
        </message>
        <message>
            <source>Whoever picks up is in the conference.</source>
            <translation>Wer abhebt, ist in der Konferenz.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressActions</name>
        <message>
            <source>This server has no calendar addresses.</source>
            <translation>Dieser Server hat keine Kalenderadressen.</translation>
        </message>
        <message>
            <source>There is a new address. Earlier ones do not hold any more.</source>
            <translation>Es gibt eine neue Adresse. Frühere gelten nicht mehr.</translation>
        </message>
        <message>
            <source>No program opens it. Copy the address, and add it to your calendar there.</source>
            <translation>Kein Programm öffnet sie. Kopieren Sie die Adresse und fügen Sie sie dort in Ihren Kalender ein.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Der Server ist gerade nicht erreichbar.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressDialog</name>
        <message>
            <source>Calendar address</source>
            <translation>Kalenderadresse</translation>
        </message>
        <message>
            <source>Outlook, Thunderbird, Google and others can show all your conferences, and follow every change by themselves. Give them this address as a calendar from the internet.</source>
            <translation>Outlook, Thunderbird, Google und andere können alle Ihre Konferenzen anzeigen und folgen jeder Änderung von selbst. Geben Sie ihnen diese Adresse als Kalender aus dem Internet.</translation>
        </message>
        <message>
            <source>Whoever has the address sees all your conferences with your PINs. Give it to nobody but your own calendars; a new address makes the old one worthless.</source>
            <translation>Wer die Adresse hat, sieht alle Ihre Konferenzen mit Ihren PINs. Geben Sie sie nur Ihren eigenen Kalendern; eine neue Adresse macht die alte wertlos.</translation>
        </message>
        <message>
            <source>Your calendar&apos;s address</source>
            <translation>Adresse Ihres Kalenders</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>&amp;Open in the calendar program</source>
            <translation>Im Kalenderprogramm ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Make an address</source>
            <translation>Adresse &amp;erstellen</translation>
        </message>
        <message>
            <source>Make a &amp;new address</source>
            <translation>&amp;Neue Adresse erstellen</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Abschalten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Der Server wird gefragt …</translation>
        </message>
        <message>
            <source>You have no calendar address.</source>
            <translation>Sie haben keine Kalenderadresse.</translation>
        </message>
        <message>
            <source>The address is in the clipboard.</source>
            <translation>Die Adresse ist in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>CallsDialog</name>
        <message>
            <source>Who was in: %1</source>
            <translation>Wer war drin: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Der Server wird gefragt …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The server keeps this for a while, and shows it only to you.</source>
            <translation>Der Server bewahrt das eine Weile auf und zeigt es nur Ihnen.</translation>
        </message>
        <message>
            <source>Nobody was in by telephone, or it is too long ago.</source>
            <translation>Niemand war per Telefon drin, oder es ist zu lange her.</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Gekommen</translation>
        </message>
        <message>
            <source>Was in</source>
            <translation>War drin</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Unbekannter Anrufer</translation>
        </message>
        <message>
            <source>dialled in</source>
            <translation>eingewählt</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gegangen</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>aufgelegt</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>besetzt</translation>
        </message>
        <message>
            <source>did not take the call</source>
            <translation>nicht angenommen</translation>
        </message>
        <message>
            <source>number does not exist</source>
            <translation>Nummer gibt es nicht</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>line broke</source>
            <translation>Verbindung riss ab</translation>
        </message>
        <message>
            <source>call failed</source>
            <translation>Anruf misslang</translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message>
            <source>Which one is it?</source>
            <translation>Welche ist es?</translation>
        </message>
        <message>
            <source>Which one is “%1”?</source>
            <translation>Welche ist „%1“?</translation>
        </message>
        <message>
            <source>The one you choose is taken for yours, and nothing is sent a second time.</source>
            <translation>Die gewählte gilt dann als Ihre, und nichts wird ein zweites Mal gesendet.</translation>
        </message>
        <message>
            <source>Conferences on the server</source>
            <translation>Konferenzen auf dem Server</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Nummer %1</translation>
        </message>
        <message>
            <source>&amp;It is this one</source>
            <translation>D&amp;iese ist es</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere Person</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
    </context>
    <context>
        <name>CertificateOffer</name>
        <message>
            <source>I compared it: &amp;trust this certificate</source>
            <translation>Verglichen: diesem Zertifikat &amp;vertrauen</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare with the administrator&apos;s:</source>
            <translation>Sein Fingerabdruck (SHA-256), zum Vergleich mit dem des Administrators:</translation>
        </message>
        <message>
            <source>My administrator confirms the new one: &amp;trust it from now on</source>
            <translation>Mein Administrator bestätigt das neue: ihm von jetzt an &amp;vertrauen</translation>
        </message>
        <message>
            <source>The server made it itself; nobody vouches for it.</source>
            <translation>Der Server hat es selbst ausgestellt; niemand bürgt dafür.</translation>
        </message>
        <message>
            <source>Whoever vouches for it is not known to this computer.</source>
            <translation>Wer dafür bürgt, ist diesem Computer nicht bekannt.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Es ist abgelaufen.</translation>
        </message>
        <message>
            <source>It is not valid yet. Is this computer&apos;s clock right?</source>
            <translation>Es gilt noch nicht. Geht die Uhr dieses Computers richtig?</translation>
        </message>
        <message>
            <source>It was made for another address than the one above.</source>
            <translation>Es wurde für eine andere Adresse ausgestellt als die oben.</translation>
        </message>
        <message>
            <source>This computer&apos;s system refuses it.</source>
            <translation>Das System dieses Computers lehnt es ab.</translation>
        </message>
        <message>
            <source>This computer&apos;s system vouches for the new one.</source>
            <translation>Für das neue bürgt das System dieses Computers.</translation>
        </message>
        <message>
            <source>Made for: %1</source>
            <translation>Ausgestellt für: %1</translation>
        </message>
        <message>
            <source>Made by: %1</source>
            <translation>Ausgestellt von: %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Gültig von %1 bis %2</translation>
        </message>
        <message>
            <source>The fingerprint (SHA-256) that you accepted:</source>
            <translation>Der Fingerabdruck (SHA-256), den Sie bestätigt haben:</translation>
        </message>
        <message>
            <source>The one that is shown now:</source>
            <translation>Der jetzt gezeigte:</translation>
        </message>
    </context>
    <context>
        <name>ChangeActions</name>
        <message>
            <source>There is nothing to decide any more.</source>
            <translation>Es gibt nichts mehr zu entscheiden.</translation>
        </message>
        <message>
            <source>It has been changed again meanwhile. Please look once more.</source>
            <translation>Inzwischen wurde sie noch einmal geändert. Bitte sehen Sie noch einmal hin.</translation>
        </message>
        <message>
            <source>It is too late for that: the change has left or is done already.</source>
            <translation>Dafür ist es zu spät: Die Änderung ist schon unterwegs oder erledigt.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht ausgeführt</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>“%1” planned</source>
            <translation>„%1“ geplant</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>„%1“ geändert</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>leaves in a few seconds</source>
            <translation>geht in ein paar Sekunden hinaus</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>wird gesendet</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>vom Server abgelehnt</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>zu entscheiden</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>nicht bestätigt</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>von jemand anderem gelöscht</translation>
        </message>
        <message>
            <source>The server did not delete this conference.</source>
            <translation>Der Server hat diese Konferenz nicht gelöscht.</translation>
        </message>
        <message>
            <source>The server refused this conference.</source>
            <translation>Der Server hat diese Konferenz abgelehnt.</translation>
        </message>
        <message>
            <source>The server refused your change.</source>
            <translation>Der Server hat Ihre Änderung abgelehnt.</translation>
        </message>
        <message>
            <source>Somebody changed it before you deleted it.</source>
            <translation>Jemand hat sie geändert, bevor Sie sie gelöscht haben.</translation>
        </message>
        <message>
            <source>You and somebody else changed the same thing.</source>
            <translation>Sie und jemand anderes haben dasselbe geändert.</translation>
        </message>
        <message>
            <source>The server may have this conference already.</source>
            <translation>Vielleicht hat der Server diese Konferenz schon.</translation>
        </message>
        <message>
            <source>Nobody knows whether the server has this conference.</source>
            <translation>Niemand weiß, ob der Server diese Konferenz hat.</translation>
        </message>
        <message>
            <source>Somebody else deleted this conference.</source>
            <translation>Jemand anderes hat diese Konferenz gelöscht.</translation>
        </message>
        <message>
            <source>It is being sent just now, or its answer was lost.</source>
            <translation>Sie wird gerade gesendet, oder die Antwort ging verloren.</translation>
        </message>
        <message>
            <source>It waits here and is sent by itself.</source>
            <translation>Sie wartet hier und wird von selbst gesendet.</translation>
        </message>
        <message>
            <source>It is still there. Send the deletion again, or keep the conference.</source>
            <translation>Sie ist noch da. Senden Sie die Löschung noch einmal, oder behalten Sie die Konferenz.</translation>
        </message>
        <message>
            <source>What you typed is kept here. Edit it and save again, send it again as it is, or discard it.</source>
            <translation>Ihre Eingaben bleiben hier erhalten. Bearbeiten und speichern Sie noch einmal, senden Sie unverändert noch einmal, oder verwerfen Sie sie.</translation>
        </message>
        <message>
            <source>Its reason: %1</source>
            <translation>Seine Begründung: %1</translation>
        </message>
        <message>
            <source>You have no right to do that (answer %1).</source>
            <translation>Dazu haben Sie kein Recht (Antwort %1).</translation>
        </message>
        <message>
            <source>It accepted the change several times, and still has what was there.</source>
            <translation>Er hat die Änderung mehrmals angenommen und hat doch noch, was vorher da war.</translation>
        </message>
        <message>
            <source>It gave no reason (answer %1).</source>
            <translation>Eine Begründung hat er nicht genannt (Antwort %1).</translation>
        </message>
        <message>
            <source>It is still there. Decide whether it shall go all the same.</source>
            <translation>Sie ist noch da. Entscheiden Sie, ob sie trotzdem gelöscht wird.</translation>
        </message>
        <message>
            <source>Yours is shown and kept here. Nothing is sent until you decide.</source>
            <translation>Ihre Fassung wird angezeigt und bleibt hier erhalten. Nichts wird gesendet, bis Sie entscheiden.</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>%n Konferenz dort sieht so aus. Sagen Sie, ob sie es ist. Wenn nicht, senden Sie noch einmal; dann gibt es eine mehr.</numerusform>
                <numerusform>%n Konferenzen dort sehen so aus. Sagen Sie, welche es ist. Wenn keine, senden Sie noch einmal; dann gibt es eine mehr.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer was lost, and it is not in the server&apos;s list. It is kept here. If you send it again, it could exist twice, with two invitations.</source>
            <translation>Die Antwort ging verloren, und in der Liste des Servers steht sie nicht. Sie bleibt hier erhalten. Wenn Sie noch einmal senden, könnte es sie zweimal geben, mit zwei Einladungen.</translation>
        </message>
        <message>
            <source>What you changed is kept here. Made anew, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Ihre Änderung bleibt hier erhalten. Neu angelegt ist es eine andere Konferenz: Alle werden noch einmal eingeladen und bekommen eine andere PIN.</translation>
        </message>
        <message>
            <source>It is kept until the server has confirmed it. Nothing has to be done.</source>
            <translation>Sie bleibt erhalten, bis der Server sie bestätigt hat. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>As soon as the server can be reached. Until then you can undo it.</source>
            <translation>Sobald der Server erreichbar ist. Bis dahin können Sie sie rückgängig machen.</translation>
        </message>
        <message>
            <source>Make it a&amp;new</source>
            <translation>&amp;Neu anlegen</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>No&amp;ch einmal senden</translation>
        </message>
        <message>
            <source>De&amp;cide …</source>
            <translation>Ents&amp;cheiden …</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>Jetzt &amp;senden</translation>
        </message>
        <message>
            <source>It belongs to a series that you changed from a date on. Until it is confirmed, that series goes on as before; undone or discarded, both are taken back.</source>
            <translation>Es gehört zu einer Serie, die Sie ab einem Termin geändert haben. Bis es bestätigt ist, läuft diese Serie weiter wie bisher; rückgängig gemacht oder verworfen wird beides zusammen.</translation>
        </message>
        <message>
            <source>It is sent after what begins with it. Undone, both are taken back as long as nothing has left.</source>
            <translation>Es wird gesendet, sobald da ist, was damit beginnt. Rückgängig gemacht wird beides zusammen, solange noch nichts gesendet ist.</translation>
        </message>
        <message>
            <source>What begins with it is there already. Until this is settled, dates can take place twice: look at both.</source>
            <translation>Was damit beginnt, ist schon da. Bis das geklärt ist, können Termine doppelt stattfinden: Sehen Sie sich beide an.</translation>
        </message>
    </context>
    <context>
        <name>ClashGrid</name>
        <message>
            <source>All &amp;mine</source>
            <translation>Alles &amp;meine</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>Alles an&amp;dere</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Andere</translation>
        </message>
    </context>
    <context>
        <name>ClockActions</name>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>%n Person bekommt voraussichtlich eine Änderung per E-Mail.</numerusform>
                <numerusform>%n Personen bekommen voraussichtlich eine Änderung per E-Mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can put it right here once that date is the next one; earlier, it would move the dates before it.</source>
            <translation>Hier lässt sich das richten, sobald dieser Termin der nächste ist; früher würde es die Termine davor verschieben.</translation>
        </message>
        <message>
            <source>&amp;Put back to %1</source>
            <translation>Auf %1 &amp;zurückstellen</translation>
        </message>
        <message>
            <source>%1 is &amp;right</source>
            <translation>%1 &amp;ist richtig</translation>
        </message>
        <message>
            <source>Keeps the server&apos;s time; nobody gets a mail</source>
            <translation>Behält die Zeit des Servers; niemand bekommt eine E-Mail</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3.</source>
            <translation>Ab %1 startet der Server diese Konferenz um %2 statt um %3.</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3, %4 time.</source>
            <translation>Ab %1 startet der Server diese Konferenz um %2 statt um %3 (Zeit in %4).</translation>
        </message>
        <message>
            <source>Its clocks change on other days than yours, or never.</source>
            <translation>Seine Uhr wird an anderen Tagen umgestellt als Ihre, oder nie.</translation>
        </message>
        <message>
            <source>Put back, the next date and those after it begin at %1.</source>
            <translation>Zurückgestellt beginnen der nächste Termin und die danach um %1.</translation>
        </message>
    </context>
    <context>
        <name>CompactWindow</name>
        <message>
            <source>In the conference</source>
            <translation>In der Konferenz</translation>
        </message>
        <message>
            <source>Mute all others</source>
            <translation>Andere stummschalten</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Show the large window</source>
            <translation>Das große Fenster zeigen</translation>
        </message>
        <message>
            <source>End for all …</source>
            <translation>Für alle beenden …</translation>
        </message>
        <message>
            <source>Nobody is talking</source>
            <translation>Niemand spricht</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
    </context>
    <context>
        <name>ConferenceActions</name>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ConferenceDialog</name>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Neue Konferenz</translation>
        </message>
        <message>
            <source>Edit conference</source>
            <translation>Konferenz bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Save and invite</source>
            <translation>&amp;Speichern und einladen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Date or time cannot be read. Type them anew.</source>
            <translation>Datum oder Uhrzeit ist nicht lesbar. Bitte neu eingeben.</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(noch %n)</numerusform>
                <numerusform>(noch %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the button again to keep it so.</source>
            <translation>Noch einmal drücken, um es so zu lassen.</translation>
        </message>
        <message>
            <source>S&amp;tart now</source>
            <translation>Jetzt sta&amp;rten</translation>
        </message>
        <message>
            <source>Makes the conference, and calls everyone who is to be called, at once</source>
            <translation>Legt die Konferenz an und ruft sofort alle an, die angerufen werden sollen</translation>
        </message>
        <message>
            <source>Offline: cannot start now</source>
            <translation>Offline: kein Start möglich</translation>
        </message>
        <message>
            <source>Conference at %1</source>
            <translation>Konferenz um %1</translation>
        </message>
        <message>
            <source>Nobody is called: everyone dials in.</source>
            <translation>Niemand wird angerufen: Alle wählen sich ein.</translation>
        </message>
        <message>
            <source>Ca&amp;ll everyone and start</source>
            <translation>A&amp;lle anrufen und starten</translation>
        </message>
        <message>
            <source>Nobody is called: the server has no telephone</source>
            <translation>Niemand wird angerufen: Der Server hat kein Telefon</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>for you %1</source>
            <translation>für Sie %1</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>Zeitzone %1</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source> min</source>
            <translation> Min.</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Dauer in Minuten</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <source>&amp;Repeats</source>
            <translation>W&amp;iederholen</translation>
        </message>
    </context>
    <context>
        <name>ConferenceList</name>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
    </context>
    <context>
        <name>ConferenceListModel</name>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>you moderate</source>
            <translation>Sie moderieren</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>nur lesen</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>ausgeklappt</translation>
        </message>
    </context>
    <context>
        <name>ConferenceRowDelegate</name>
        <message>
            <source>in 24 min</source>
            <translation>in 24 Min.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>nur lesen</translation>
        </message>
    </context>
    <context>
        <name>ConferenceWords</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Invitation text</source>
            <translation>Einladungstext</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Beim Start anrufen</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 Min.</translation>
        </message>
        <message>
            <source>the server&apos;s</source>
            <translation>die des Servers</translation>
        </message>
        <message>
            <source>outside person</source>
            <translation>extern</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>intern</translation>
        </message>
        <message>
            <source>the template&apos;s text</source>
            <translation>der Text der Vorlage</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>jemand ohne Namen</translation>
        </message>
        <message>
            <source>%1 moderates now</source>
            <translation>%1 moderiert jetzt</translation>
        </message>
        <message>
            <source>%1 no longer moderates</source>
            <translation>%1 moderiert nicht mehr</translation>
        </message>
        <message>
            <source>The invitation text is another</source>
            <translation>Der Einladungstext ist ein anderer</translation>
        </message>
        <message>
            <source>%1 takes part</source>
            <translation>%1 nimmt teil</translation>
        </message>
        <message>
            <source>%1 does not take part</source>
            <translation>%1 nimmt nicht teil</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 am %2</translation>
        </message>
        <message>
            <source>as in the series</source>
            <translation>wie in der Serie</translation>
        </message>
        <message>
            <source>%1 is left out</source>
            <translation>%1 fällt aus</translation>
        </message>
        <message>
            <source>%1 takes place again</source>
            <translation>%1 findet wieder statt</translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <translation>Am %1: %2</translation>
        </message>
        <message>
            <source>Reminder by e-mail</source>
            <translation>Erinnerung per E-Mail</translation>
        </message>
        <message>
            <source>a day before</source>
            <translation>einen Tag vorher</translation>
        </message>
        <message>
            <source>15 minutes before</source>
            <translation>15 Minuten vorher</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>Wait for a moderator</source>
            <translation>Auf Moderator warten</translation>
        </message>
        <message>
            <source>Say who enters</source>
            <translation>Eintretende ansagen</translation>
        </message>
        <message>
            <source>Start by itself at its time</source>
            <translation>Pünktlich von selbst beginnen</translation>
        </message>
    </context>
    <context>
        <name>ConferencesPane</name>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Neue Konferenz</translation>
        </message>
        <message>
            <source>New conference (Ctrl+N)</source>
            <translation>Neue Konferenz oder Spontankonferenz (Strg+N)</translation>
        </message>
        <message>
            <source>Delete conference</source>
            <translation>Konferenz löschen</translation>
        </message>
        <message>
            <source>Show all conferences</source>
            <translation>Alle Konferenzen zeigen</translation>
        </message>
        <message>
            <source>No conference fits the filters that are chosen above.</source>
            <translation>Keine Konferenz passt zu den oben gewählten Filtern.</translation>
        </message>
        <message>
            <source>Nothing fits “%1” and the filters that are chosen above.</source>
            <translation>Nichts passt zu „%1“ und den oben gewählten Filtern.</translation>
        </message>
        <message>
            <source>No conference fits “%1”.</source>
            <translation>Keine Konferenz passt zu „%1“.</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Fetching your conferences</source>
            <translation>Ihre Konferenzen werden geholt</translation>
        </message>
        <message>
            <source>They appear here as soon as the server has sent them.</source>
            <translation>Hier erscheinen sie, sobald der Server sie geschickt hat.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Noch keine Konferenzen</translation>
        </message>
        <message>
            <source>Plan one with + below. Those you are invited to appear after the first connection.</source>
            <translation>Mit + unten planen Sie eine. Konferenzen, zu denen Sie eingeladen sind, erscheinen nach der ersten Verbindung.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Keep both as two conferences</source>
            <translation>&amp;Beide als zwei Konferenzen behalten</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>S&amp;päter entscheiden</translation>
        </message>
        <message>
            <source>&amp;Save decision</source>
            <translation>Entscheidung &amp;speichern</translation>
        </message>
        <message>
            <source>Two versions – %1</source>
            <translation>Zwei Fassungen – %1</translation>
        </message>
        <message>
            <source>You and somebody else changed “%1”</source>
            <translation>Sie und jemand anderes haben „%1“ geändert</translation>
        </message>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n Feld unterscheidet sich.</numerusform>
                <numerusform>%n Felder unterscheiden sich.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else fits together and is kept. Nothing is sent until you save.</source>
            <translation>Alles andere passt zusammen und bleibt. Nichts wird gesendet, bis Sie speichern.</translation>
        </message>
        <message>
            <source>Joined without asking</source>
            <translation>Ohne Nachfrage zusammengeführt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Delete “%1” all the same?</source>
            <translation>„%1“ trotzdem löschen?</translation>
        </message>
        <message>
            <source>Somebody changed it before your deletion reached the server. It is still there, and nothing is sent until you decide.</source>
            <translation>Jemand hat sie geändert, bevor Ihre Löschung beim Server ankam. Sie ist noch da, und nichts wird gesendet, bis Sie entscheiden.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Was geändert wurde</translation>
        </message>
        <message>
            <source>&amp;Delete all the same</source>
            <translation>Trotzdem &amp;löschen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <source>Nobody gets a mail.</source>
            <translation>Niemand bekommt eine E-Mail.</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <source>by somebody else</source>
            <translation>von jemand anderem</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Progress of the synchronisation</source>
            <translation>Fortschritt des Abgleichs</translation>
        </message>
        <message>
            <source>Show the waiting changes</source>
            <translation>Wartende Änderungen zeigen</translation>
        </message>
        <message>
            <source>Show what needs you</source>
            <translation>Zeigen, was zu klären ist</translation>
        </message>
        <message>
            <source>Times are shown by this computer&apos;s clock. If it is wrong, set it right; otherwise tell your administrator.</source>
            <translation>Die Zeiten folgen der Uhr dieses Computers. Geht sie falsch, stellen Sie sie; sonst sagen Sie Ihrem Administrator Bescheid.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Anmelden …</translation>
        </message>
        <message>
            <source>Nothing waiting</source>
            <translation>Nichts wartet</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Wird abgeglichen</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbindung wird aufgebaut</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Nicht angemeldet</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>Angehalten: %n fehlt</numerusform>
                <numerusform>Angehalten: %n fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>Online: %n nicht lesbar</numerusform>
                <numerusform>Online: %n nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>Was der Server von %n Konferenz sagt, lässt sich nicht lesen. Sie fehlt, oder sie steht da wie zuvor. Bei jedem Abgleich wird wieder nach ihr gefragt.</numerusform>
                <numerusform>Was der Server von %n Konferenzen sagt, lässt sich nicht lesen. Entweder fehlen sie, oder sie stehen da wie zuvor. Bei jedem Abgleich wird wieder nach ihnen gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline: the server has a problem</source>
            <translation>Offline: Der Server hat ein Problem</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbien</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
    </context>
    <context>
        <name>DataDeletion</name>
        <message>
            <source>Delete local data</source>
            <translation>Lokale Daten löschen</translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Eine Änderung wurde noch nicht gesendet. Sie geht endgültig verloren.</numerusform>
                <numerusform>%n Änderungen wurden noch nicht gesendet. Sie gehen endgültig verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abb&amp;rechen</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Delete local data</source>
            <translation>Lokale Daten löschen</translation>
        </message>
        <message>
            <source>Delete what this computer has of %1?</source>
            <translation>Löschen, was dieser Computer von %1 hat?</translation>
        </message>
        <message>
            <source>Gone are the copy of the conferences and people, their earlier versions, what was typed and not saved, and the password where it is kept. On the server everything stays, and comes back with the next sign-in.</source>
            <translation>Weg sind die Kopie der Konferenzen und Personen, ihre früheren Fassungen, was getippt und nicht gespeichert war, und das Passwort, wo es aufbewahrt ist. Auf dem Server bleibt alles und kommt mit der nächsten Anmeldung zurück.</translation>
        </message>
        <message>
            <source>Whether changes wait that have not been sent yet cannot be told. They would be lost for good.</source>
            <translation>Ob noch Änderungen warten, die nicht gesendet wurden, lässt sich nicht sagen. Sie gingen endgültig verloren.</translation>
        </message>
        <message>
            <source>You are signed out.</source>
            <translation>Sie werden abgemeldet.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Show the calendar</source>
            <translation>Kalender zeigen</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>Next: %1 …</source>
            <translation>Nächste: %1 …</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Nächste: %1.</translation>
        </message>
        <message>
            <source>Not on %1.</source>
            <translation>Nicht am %1.</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d.</translation>
        </message>
        <message>
            <source>%1 (moved from %2)</source>
            <translation>%1 (verlegt von %2)</translation>
        </message>
        <message>
            <source>This date was moved from %1, %2.</source>
            <translation>Dieser Termin wurde von %1, %2 Uhr, hierher verlegt.</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>On a weekend: %1.</source>
            <translation>Am Wochenende: %1.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: it is %3 then.</source>
            <translation>%1 Uhr gibt es am %2 wegen der Zeitumstellung nicht: Dann ist es %3 Uhr.</translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the first.</source>
            <translation>%1 Uhr gibt es am %2 wegen der Zeitumstellung zweimal: Gemeint ist das erste Mal.</translation>
        </message>
        <message>
            <source>Public holiday: %1 – %2</source>
            <translation>Feiertag: %1 – %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” (%2–%3) on %4.</source>
            <translation>Überschneidet sich am %4 mit „%1“ (%2–%3).</translation>
        </message>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>Überschneidet sich mit %n weiteren Konferenz.</numerusform>
                <numerusform>Überschneidet sich mit %n weiteren Konferenzen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the second.</source>
            <translation>%1 Uhr gibt es am %2 wegen der Zeitumstellung zweimal: Gemeint ist das zweite Mal.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: all dates are at %3. Begin on another day to have them at %1.</source>
            <translation>%1 Uhr gibt es am %2 wegen der Zeitumstellung nicht: Alle Termine sind um %3 Uhr. Beginnen Sie an einem anderen Tag, wenn %1 Uhr gelten soll.</translation>
        </message>
    </context>
    <context>
        <name>DayHeads</name>
        <message>
            <source>The clocks go forward on this day.</source>
            <translation>An diesem Tag werden die Uhren vorgestellt.</translation>
        </message>
        <message>
            <source>The clocks go back on this day; the hour that comes twice is drawn once.</source>
            <translation>An diesem Tag werden die Uhren zurückgestellt; die doppelte Stunde ist einmal gezeichnet.</translation>
        </message>
    </context>
    <context>
        <name>DeedWords</name>
        <message>
            <source>Ctrl+J joins it.</source>
            <translation>Strg+J nimmt teil.</translation>
        </message>
        <message>
            <source>Ctrl+Enter starts it and calls everyone who is to be called.</source>
            <translation>Strg+Eingabe startet sie und ruft alle an, die angerufen werden sollen.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Delete conference</source>
            <translation>Konferenz löschen</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>„%1“ löschen?</translation>
        </message>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>%n Person bekommt voraussichtlich eine Absage per E-Mail.</numerusform>
                <numerusform>%n Personen bekommen voraussichtlich eine Absage per E-Mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>It disappears for everyone who takes part, and their PINs stop working.</source>
            <translation>Die Konferenz verschwindet für alle, die teilnehmen, und ihre PINs gelten nicht mehr.</translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>Sie wiederholt sich. Ohne diesen Termin oder die folgenden bleibt der Rest der Serie mit seinen PINs; %n Person bekommt voraussichtlich eine Änderung per E-Mail.</numerusform>
                <numerusform>Sie wiederholt sich. Ohne diesen Termin oder die folgenden bleibt der Rest der Serie mit seinen PINs; %n Personen bekommen voraussichtlich eine Änderung per E-Mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>All dates: %1</source>
            <translation>Alle Termine: %1</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Nur %1</translation>
        </message>
        <message>
            <source>%1 and &amp;following</source>
            <translation>%1 und &amp;folgende</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Alle Termine</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <source>All dates of the series go: this server can delete no single one.</source>
            <translation>Alle Termine der Serie fallen weg: Dieser Server kann keinen einzelnen löschen.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsActions</name>
        <message>
            <source>Ended unexpectedly</source>
            <translation>Unerwartet beendet</translation>
        </message>
        <message>
            <source>UCC Client ended unexpectedly the last time.</source>
            <translation>UCC Client wurde beim letzten Mal unerwartet beendet.</translation>
        </message>
        <message>
            <source>What you had saved is here, and what waited is sent as usual. A report helps to find the reason.</source>
            <translation>Was Sie gespeichert hatten, ist da, und was wartete, wird wie gewohnt gesendet. Ein Bericht hilft, den Grund zu finden.</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Bericht …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>The log lies in this folder: %1</source>
            <translation>Das Protokoll liegt in diesem Ordner: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Textdateien (*.txt)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Der Bericht ist gespeichert.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Dort kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Ein Problem melden</translation>
        </message>
    </context>
    <context>
        <name>DiscardQuestion</name>
        <message>
            <source>Throw away what you typed?</source>
            <translation>Eingaben verwerfen?</translation>
        </message>
        <message>
            <source>It has not been saved.</source>
            <translation>Davon ist noch nichts gespeichert.</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Weiter bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>CourseWords</name>
        <message>
            <source>What you changed on %1 waits to be sent.</source>
            <translation>Was Sie am %1 geändert haben, wartet aufs Senden.</translation>
        </message>
        <message>
            <source>This version came from the server on %1.</source>
            <translation>Dieser Stand kam am %1 vom Server.</translation>
        </message>
        <message>
            <source>Changed elsewhere; seen on %1.</source>
            <translation>Anderswo geändert; gesehen am %1.</translation>
        </message>
        <message>
            <source>Made by you on %1.</source>
            <translation>Von Ihnen angelegt am %1.</translation>
        </message>
        <message>
            <source>Changed by you on %1.</source>
            <translation>Von Ihnen geändert am %1.</translation>
        </message>
        <message>
            <source>Made by you on %1, sent on %2.</source>
            <translation>Von Ihnen angelegt am %1, gesendet am %2.</translation>
        </message>
        <message>
            <source>Changed by you on %1, sent on %2.</source>
            <translation>Von Ihnen geändert am %1, gesendet am %2.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>You moderate</source>
            <translation>Sie moderieren</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, at once</source>
            <translation>Ruft sofort alle an, die angerufen werden sollen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplizieren</translation>
        </message>
        <message>
            <source>Invitation te&amp;xt</source>
            <translation>Einladun&amp;g</translation>
        </message>
        <message>
            <source>Shows the text of the invitation</source>
            <translation>Zeigt den Text der Einladung</translation>
        </message>
        <message>
            <source>Calendar f&amp;ile</source>
            <translation>Kalenderda&amp;tei</translation>
        </message>
        <message>
            <source>Saves or copies the conference for a calendar (.ics)</source>
            <translation>Speichert oder kopiert die Konferenz für einen Kalender (.ics)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>&amp;Who is in</source>
            <translation>We&amp;r ist drin</translation>
        </message>
        <message>
            <source>Calls nobody: the server has no telephone</source>
            <translation>Ruft niemanden an: Der Server hat kein Telefon</translation>
        </message>
        <message>
            <source>Who was i&amp;n …</source>
            <translation>Wer war dri&amp;n …</translation>
        </message>
        <message>
            <source>Shows who was in by telephone, when and how long</source>
            <translation>Zeigt, wer per Telefon drin war, wann und wie lange</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End for all</source>
            <translation>Für alle beenden</translation>
        </message>
        <message>
            <source>End “%1” for all?</source>
            <translation>„%1“ für alle beenden?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>%n Person ist drin; ihr Gespräch endet.</numerusform>
                <numerusform>%n Personen sind drin; ihre Gespräche enden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is in just now.</source>
            <translation>Gerade ist niemand drin.</translation>
        </message>
        <message>
            <source>&amp;End for all</source>
            <translation>Für alle &amp;beenden</translation>
        </message>
        <message>
            <source>Let it &amp;run</source>
            <translation>&amp;Weiterlaufen lassen</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>All conferences for &amp;yourself: with your PINs and pages …</source>
            <translation>Alle Konferenzen für &amp;sich: mit Ihren PINs und Seiten …</translation>
        </message>
        <message>
            <source>&amp;All conferences for others: without your PINs and pages …</source>
            <translation>&amp;Alle Konferenzen für andere: ohne Ihre PINs und Seiten …</translation>
        </message>
        <message>
            <source>Address &amp;book …</source>
            <translation>Adress&amp;buch …</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Einwahl</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Im Haus</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>Ihre eigene, wie in Ihrer Einladung</translation>
        </message>
        <message>
            <source>The file is being written …</source>
            <translation>Die Datei wird geschrieben …</translation>
        </message>
        <message>
            <source>Dial in:</source>
            <translation>Einwahl:</translation>
        </message>
        <message>
            <source>There is no conference with a date.</source>
            <translation>Es gibt keine Konferenz mit einem Termin.</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
        <message>
            <source>Save all conferences</source>
            <translation>Alle Konferenzen speichern</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Kalenderdateien</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <source>Its participants are not known here yet.</source>
            <translation>Die Teilnehmer sind hier noch nicht bekannt.</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Es gibt niemanden, der zu speichern wäre.</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Personen speichern</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>There is no file.</source>
            <translation>Es gibt keine Datei.</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>What is new in %1</source>
            <translation>Was in %1 neu ist</translation>
        </message>
        <message>
            <source>UCC Client was updated. Shows what is new.</source>
            <translation>UCC Client wurde aktualisiert. Zeigt, was neu ist.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>The help was not installed along with the program.</source>
            <translation>Die Hilfe wurde nicht mit dem Programm installiert.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Hilfe: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveActions</name>
        <message>
            <source>Not done</source>
            <translation>Nicht geschehen</translation>
        </message>
        <message>
            <source>Not done: they are not there any more.</source>
            <translation>Nicht geschehen: Sie sind nicht mehr da.</translation>
        </message>
        <message>
            <source>Not done: the server cannot be reached. It is not done later either; the telephones go on.</source>
            <translation>Nicht geschehen: Der Server ist nicht erreichbar. Es wird auch nicht nachgeholt; die Gespräche gehen weiter.</translation>
        </message>
        <message>
            <source>Not done: only moderators can do this.</source>
            <translation>Nicht geschehen: Das können nur Moderatoren.</translation>
        </message>
        <message>
            <source>Not done: the telephone system cannot do this just now.</source>
            <translation>Nicht geschehen: Die Telefonanlage kann das gerade nicht.</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>Nicht geschehen: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message>
            <source>In the conference</source>
            <translation>In der Konferenz</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Not in</source>
            <translation>Nicht drin</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Unbekannter Anrufer</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (Sie)</translation>
        </message>
        <message>
            <source>Dialled in</source>
            <translation>Eingewählt</translation>
        </message>
        <message>
            <source>Not there yet</source>
            <translation>Noch nicht da</translation>
        </message>
        <message>
            <source>Hand raised</source>
            <translation>Hand gehoben</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Spricht</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Hört zu</translation>
        </message>
        <message>
            <source>Waits for a moderator</source>
            <translation>Wartet auf einen Moderator</translation>
        </message>
        <message>
            <source>Ringing, %1 s</source>
            <translation>Klingelt, %1 s</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Um %1 abgebrochen</translation>
        </message>
        <message>
            <source>Hung up at %1</source>
            <translation>Um %1 aufgelegt</translation>
        </message>
        <message>
            <source>Removed at %1, after %2</source>
            <translation>Um %1 entfernt, nach %2</translation>
        </message>
        <message>
            <source>Left at %1, after %2</source>
            <translation>Um %1 gegangen, nach %2</translation>
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
            <translation>Besetzt, wird jetzt erneut angerufen</translation>
        </message>
        <message>
            <source>Busy, called again in %1 s</source>
            <translation>Besetzt, neuer Anruf in %1 s</translation>
        </message>
        <message>
            <source>Busy at %1</source>
            <translation>Besetzt um %1</translation>
        </message>
        <message>
            <source>No answer at %1</source>
            <translation>Keine Antwort um %1</translation>
        </message>
        <message>
            <source>Did not take the call at %1</source>
            <translation>Hat um %1 nicht angenommen</translation>
        </message>
        <message>
            <source>This number does not exist</source>
            <translation>Diese Nummer gibt es nicht</translation>
        </message>
        <message>
            <source>The call failed at %1</source>
            <translation>Der Anruf um %1 misslang</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Mich stummschalten</translation>
        </message>
        <message>
            <source>Unmute me</source>
            <translation>Stummschaltung aufheben</translation>
        </message>
        <message>
            <source>Give the floor</source>
            <translation>Wort erteilen</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Stummschaltung aufheben</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Jetzt anrufen</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Erneut anrufen</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Make moderator</source>
            <translation>Zum Moderator machen</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Stern wegnehmen</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n drin</numerusform>
                <numerusform>%n drin</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is talking</source>
            <translation>%1 spricht</translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>%n spricht</numerusform>
                <numerusform>%n sprechen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are talking</source>
            <translation>%1 und %2 sprechen</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>noch %1 min</translation>
        </message>
        <message>
            <source>%1 min over</source>
            <translation>%1 min überzogen</translation>
        </message>
    </context>
    <context>
        <name>LockedChoices</name>
        <message>
            <source>Set by your administrator</source>
            <translation>Von Ihrem Administrator festgelegt</translation>
        </message>
    </context>
    <context>
        <name>NewVersion</name>
        <message>
            <source>Opens the page of the new version in the browser.</source>
            <translation>Öffnet die Seite der neuen Version im Browser.</translation>
        </message>
        <message>
            <source>Version %1 is there</source>
            <translation>Version %1 ist da</translation>
        </message>
    </context>
    <context>
        <name>NoticeWindow</name>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 beginnt in %n Minute</numerusform>
                <numerusform>%1 beginnt in %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 begins now</source>
            <translation>%1 beginnt jetzt</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 läuft seit %n Minute</numerusform>
                <numerusform>%1 läuft seit %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>Während Sie weg waren: %n Konferenz</numerusform>
                <numerusform>Während Sie weg waren: %n Konferenzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n frühere</numerusform>
                <numerusform>%n frühere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Anzeigen</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Teilnehmen</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>Snoo&amp;ze 5 min</source>
            <translation>5 Min. s&amp;päter</translation>
        </message>
        <message>
            <source>&amp;Without me</source>
            <translation>&amp;Ohne mich</translation>
        </message>
        <message>
            <source>What to &amp;do …</source>
            <translation>&amp;Was zu tun ist …</translation>
        </message>
        <message>
            <source>The server has ended it: nobody gets in.</source>
            <translation>Der Server hat sie beendet: Niemand kommt hinein.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Der Server ist gerade nicht erreichbar.</translation>
        </message>
        <message>
            <source>Your last change has not reached the server.</source>
            <translation>Ihre letzte Änderung ist nicht beim Server angekommen.</translation>
        </message>
        <message>
            <source>You may not change it; only its organiser can.</source>
            <translation>Sie dürfen sie nicht ändern; das kann nur, wer sie plant.</translation>
        </message>
        <message>
            <source>Nobody moderates.</source>
            <translation>Niemand moderiert.</translation>
        </message>
        <message>
            <source>Without any way in: %1.</source>
            <translation>Ohne Zugang: %1.</translation>
        </message>
        <message>
            <source>Your own telephone number is missing.</source>
            <translation>Ihre eigene Telefonnummer fehlt.</translation>
        </message>
        <message>
            <source>Plan it once more; everybody is invited again.</source>
            <translation>Planen Sie sie noch einmal; alle werden neu eingeladen.</translation>
        </message>
        <message>
            <source>Look whether you have a network. Others get in all the same; you can start it as soon as the server answers.</source>
            <translation>Sehen Sie nach, ob Sie Netz haben. Andere kommen trotzdem hinein; Sie können sie starten, sobald der Server antwortet.</translation>
        </message>
        <message>
            <source>See what waits and why.</source>
            <translation>Sehen Sie nach, was wartet und warum.</translation>
        </message>
        <message>
            <source>Ask the organiser for what stands below.</source>
            <translation>Bitten Sie die Person, die sie plant, um das Folgende.</translation>
        </message>
        <message>
            <source>Give somebody the star.</source>
            <translation>Geben Sie jemandem den Stern.</translation>
        </message>
        <message>
            <source>They get neither a mail nor a call. Enter an address, or let them be called.</source>
            <translation>Diese Personen bekommen weder eine E-Mail noch einen Anruf. Tragen Sie eine Adresse ein oder lassen Sie sie anrufen.</translation>
        </message>
        <message>
            <source>Enter it, or nobody can call you.</source>
            <translation>Tragen Sie sie ein, sonst kann Sie niemand anrufen.</translation>
        </message>
        <message>
            <source>&amp;Plan it again …</source>
            <translation>Noch einmal &amp;planen …</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Noch einmal &amp;versuchen</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Wartende Änderungen …</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Anzeigen</translation>
        </message>
        <message>
            <source>Choose a &amp;moderator …</source>
            <translation>&amp;Moderator wählen …</translation>
        </message>
        <message>
            <source>&amp;Give them a way in …</source>
            <translation>&amp;Zugang geben …</translation>
        </message>
        <message>
            <source>Enter your &amp;number …</source>
            <translation>Ihre &amp;Nummer eintragen …</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the help</source>
            <translation>Seite der Hilfe</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Add people from a &amp;file …</source>
            <translation>Personen aus einer &amp;Datei …</translation>
        </message>
        <message>
            <source>&amp;Save the chosen people as a file …</source>
            <translation>Gewählte Personen als Datei &amp;speichern …</translation>
        </message>
        <message>
            <source>&amp;Save these people as a file …</source>
            <translation>Diese Personen als Datei &amp;speichern …</translation>
        </message>
        <message>
            <source>Add people from a file</source>
            <translation>Personen aus einer Datei</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.vcard *.csv *.txt)</source>
            <translation>Kontakte und Tabellen (*.vcf *.vcard *.csv *.txt)</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Personen speichern</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Es gibt niemanden, der zu speichern wäre.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei ließ sich nicht schreiben.</translation>
        </message>
    </context>
    <context>
        <name>PeopleKinds</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Send the invitation again …</source>
            <translation>Einladung erneut senden …</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Es gibt keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Sends the invitation again to all, or to some of them</source>
            <translation>Sendet die Einladung erneut an alle oder an einige von ihnen</translation>
        </message>
        <message>
            <source>The server sends them: possible again once it is reached.</source>
            <translation>Das tut der Server: wieder möglich, sobald er erreichbar ist.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Send a&amp;gain …</source>
            <translation>Ern&amp;eut senden …</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Einladungen erneut senden</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Als Datei speichern …</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
    </context>
    <context>
        <name>DetailsView</name>
        <message>
            <source>This date is over.</source>
            <translation>Dieser Termin ist vorbei.</translation>
        </message>
        <message>
            <source>This date is over and stays as it was. Edit and Delete mean the series from %1 on.</source>
            <translation>Dieser Termin ist vorbei und bleibt, wie er war. Bearbeiten und Löschen meinen die Serie ab %1.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>Zeitzone %1</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>The participants appear after the next connection.</source>
            <translation>Die Teilnehmer erscheinen nach der nächsten Verbindung.</translation>
        </message>
        <message>
            <source>You take part in this conference; only its moderators change it.</source>
            <translation>Sie nehmen an dieser Konferenz teil; ändern können sie nur ihre Moderatoren.</translation>
        </message>
        <message>
            <source>Space gives or takes the star.</source>
            <translation>Die Leertaste vergibt oder nimmt den Stern.</translation>
        </message>
        <message>
            <source>Only on this date: %1</source>
            <translation>Nur an diesem Termin: %1</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Versionen</translation>
        </message>
        <message>
            <source>What you changed is kept here, and sent when the server is reached.</source>
            <translation>Was Sie geändert haben, ist hier gesichert und wird gesendet, sobald der Server erreichbar ist.</translation>
        </message>
    </context>
    <context>
        <name>DialInCard</name>
        <message>
            <source>Dial-in</source>
            <translation>Einwahl</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Einwählen</translation>
        </message>
        <message>
            <source>Copy the external number</source>
            <translation>Externe Nummer kopieren</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Copy the internal number</source>
            <translation>Interne Nummer kopieren</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Ihre PIN</translation>
        </message>
        <message>
            <source>Copy the PIN</source>
            <translation>PIN kopieren</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Ihre Seite</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Open your page</source>
            <translation>Ihre Seite öffnen</translation>
        </message>
    </context>
    <context>
        <name>DialInField</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message>
            <source>Which dates of “%1” do you change?</source>
            <translation>Welche Termine von „%1“ ändern Sie?</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Alle Termine</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Nur %1</translation>
        </message>
        <message>
            <source>%1 and all &amp;following dates</source>
            <translation>%1 und alle &amp;folgenden Termine</translation>
        </message>
        <message>
            <source>The other dates stay as they are.</source>
            <translation>Die anderen Termine bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>The series ends with %1, and another one begins on %2, with an invitation and a new PIN for everyone.</source>
            <translation>Die Serie endet am %1, und am %2 beginnt eine neue, mit einer Einladung und einer neuen PIN für alle.</translation>
        </message>
        <message>
            <source>This server cannot end a series. It begins anew on %1, and what takes place before that (%2) becomes conferences of their own, with an invitation and a new PIN for everyone.</source>
            <translation>Dieser Server kann keine Serie beenden. Sie beginnt am %1 neu, und was vorher stattfindet (%2), wird zu eigenen Konferenzen, mit einer Einladung und einer neuen PIN für alle.</translation>
        </message>
        <message>
            <source>This server keeps the same time and people for all dates of a series, so a single date cannot be changed.</source>
            <translation>Dieser Server führt für alle Termine einer Serie dieselbe Zeit und dieselben Teilnehmer; ein einzelner Termin lässt sich deshalb nicht ändern.</translation>
        </message>
        <message>
            <source>Edit conference: %1</source>
            <translation>Konferenz bearbeiten: %1</translation>
        </message>
        <message>
            <source>This is %1: when you save, you say for which dates it holds.</source>
            <translation>Das ist %1: Beim Speichern sagen Sie, für welche Termine es gilt.</translation>
        </message>
        <message>
            <source>It holds for all dates: this server changes a series as a whole only.</source>
            <translation>Es gilt für alle Termine: Dieser Server ändert eine Serie nur als Ganzes.</translation>
        </message>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>Voraussichtlich geht %n E-Mail hinaus.</numerusform>
                <numerusform>Voraussichtlich gehen %n E-Mails hinaus.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a new series, with new PINs</source>
            <translation>%1: eine neue Serie mit neuen PINs</translation>
        </message>
        <message>
            <source>A single date has no reminders and no choices for the telephone of its own.</source>
            <translation>Ein einzelner Termin hat keine eigenen Erinnerungen und keine eigenen Einstellungen fürs Telefon.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show all conferences (Esc)</source>
            <translation>Alle Konferenzen zeigen (Esc)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Conferences that you may change</source>
            <translation>Konferenzen, die Sie ändern dürfen</translation>
        </message>
        <message>
            <source>I moderate</source>
            <translation>Moderiert</translation>
        </message>
        <message>
            <source>Conferences that you moderate</source>
            <translation>Konferenzen, die Sie moderieren</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Eingeladen</translation>
        </message>
        <message>
            <source>Conferences of others</source>
            <translation>Konferenzen von anderen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Conferences that run now</source>
            <translation>Konferenzen, die gerade laufen</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Vorbei</translation>
        </message>
        <message>
            <source>Conferences that are over</source>
            <translation>Konferenzen, die vorbei sind</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n weiteres)</numerusform>
                <numerusform>(%n weitere)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty or cannot be opened.</source>
            <translation>%1 ist leer oder lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>%1 is larger than 5 MB.</source>
            <translation>%1 ist größer als 5 MB.</translation>
        </message>
        <message>
            <source>20 files at once are enough: %1 was left out.</source>
            <translation>Mehr als 20 Dateien auf einmal gehen nicht: %1 wurde ausgelassen.</translation>
        </message>
        <message>
            <source>%1 is no list of people: contacts (.vcf) and tables (.csv) are.</source>
            <translation>%1 ist keine Liste von Personen: Kontakte (.vcf) und Tabellen (.csv) sind welche.</translation>
        </message>
        <message>
            <source>%1: the contact that begins in line %2 cannot be read.</source>
            <translation>%1: Der Kontakt, der in Zeile %2 beginnt, ist nicht lesbar.</translation>
        </message>
        <message>
            <source>%1, line %2: a quotation mark is missing, or stands in the wrong place.</source>
            <translation>%1, Zeile %2: Ein Anführungszeichen fehlt oder steht an der falschen Stelle.</translation>
        </message>
        <message>
            <source>There is nobody in %1.</source>
            <translation>In %1 steht niemand.</translation>
        </message>
        <message>
            <source>What was dropped</source>
            <translation>Was abgelegt wurde</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give the conference a name.</source>
            <translation>Geben Sie der Konferenz einen Namen.</translation>
        </message>
        <message>
            <source>Add at least one participant.</source>
            <translation>Fügen Sie mindestens einen Teilnehmer hinzu.</translation>
        </message>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Diese Nummer ist nicht wählbar: nur Ziffern, mit + und Landesvorwahl.</translation>
        </message>
        <message>
            <source>Type a number, or do not have this person called at the start.</source>
            <translation>Geben Sie eine Rufnummer ein oder lassen Sie die Person beim Start nicht anrufen.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Check it.</source>
            <translation>Das ist keine E-Mail-Adresse. Bitte prüfen.</translation>
        </message>
        <message>
            <source>This time is past. Choose a later one.</source>
            <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
        </message>
        <message>
            <source>Nobody moderates. Give somebody the star.</source>
            <translation>Niemand moderiert. Geben Sie jemandem den Stern.</translation>
        </message>
        <message>
            <source>This person has no way in: add an address for the invitation, or have them called.</source>
            <translation>Diese Person hat keinen Zugang: Ergänzen Sie eine Adresse für die Einladung oder lassen Sie sie anrufen.</translation>
        </message>
        <message>
            <source>This person is in the list twice.</source>
            <translation>Diese Person steht zweimal in der Liste.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no PIN: nobody could get in by it.</source>
            <translation>Im Text der Einladung fehlt die PIN: Damit käme niemand hinein.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no number to dial.</source>
            <translation>Im Text der Einladung fehlt die Rufnummer.</translation>
        </message>
        <message>
            <source>It starts by itself, but nobody is called: have somebody called at the start.</source>
            <translation>Sie beginnt von selbst, aber niemand wird angerufen: Lassen Sie jemanden zu Beginn anrufen.</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move; Alt+↑ and Alt+↓ do the same</source>
            <translation>Zum Verschieben ziehen; Alt+↑ und Alt+↓ tun dasselbe</translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message>
            <source>Everybody of %1 is in the list already.</source>
            <translation>Alle aus %1 stehen schon in der Liste.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n Person)</numerusform>
                <numerusform>%1 (%n Personen)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the chosen people as a group …</source>
            <translation>Die ausgewählten Personen als Gruppe &amp;merken …</translation>
        </message>
        <message>
            <source>&amp;Keep these people as a group …</source>
            <translation>Diese Personen als Gruppe &amp;merken …</translation>
        </message>
        <message>
            <source>&amp;Remove a group</source>
            <translation>Gruppe &amp;entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 steht jetzt für %n Person: Namen eintippen oder im Menü wählen.</numerusform>
                <numerusform>%1 steht jetzt für %n Personen: Namen eintippen oder im Menü wählen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group %1 was removed.</source>
            <translation>Die Gruppe %1 wurde entfernt.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Rück&amp;gängig</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>Gruppe von Personen</translation>
        </message>
        <message>
            <source>Name of the group, such as Sales team:</source>
            <translation>Name der Gruppe, etwa Vertrieb:</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>This version is not kept any more.</source>
            <translation>Diese Fassung ist nicht mehr aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>Nicht mehr da</translation>
        </message>
        <message>
            <source>Restored, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Wiederhergestellt ist es eine andere Konferenz: Alle werden noch einmal eingeladen und bekommen eine andere PIN.</translation>
        </message>
        <message>
            <source>What restoring changes</source>
            <translation>Was sich beim Wiederherstellen ändert</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: it is like this now.</source>
            <translation>Nichts: Sie ist jetzt so.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Nichts ist aufbewahrt.</translation>
        </message>
        <message>
            <source>What you change, delete or discard is kept here for 30 days, so that it can be brought back.</source>
            <translation>Was Sie ändern, löschen oder verwerfen, wird hier 30 Tage aufbewahrt und kann zurückgeholt werden.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Conference</source>
            <translation>Konferenz</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Aufbewahrt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>changed by you</source>
            <translation>von Ihnen geändert</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>von Ihnen gelöscht</translation>
        </message>
        <message>
            <source>discarded by you</source>
            <translation>von Ihnen verworfen</translation>
        </message>
        <message>
            <source>gave way to another version</source>
            <translation>wich einer anderen Fassung</translation>
        </message>
        <message>
            <source>not taken over by the server</source>
            <translation>vom Server nicht übernommen</translation>
        </message>
    </context>
    <context>
        <name>HolidaySection</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Bundesland oder Region</translation>
        </message>
        <message>
            <source>A date on one of these days is marked while you plan a conference. It can be saved all the same.</source>
            <translation>Fällt ein Termin auf einen dieser Tage, wird er beim Planen markiert. Speichern lässt er sich trotzdem.</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>State or re&amp;gion</source>
            <translation>Bundesland oder Re&amp;gion</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>only those of the whole country</source>
            <translation>nur landesweite</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Feiertage</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>Join</source>
            <translation>Teilnehmen</translation>
        </message>
        <message>
            <source>“%1” is running.</source>
            <translation>„%1“ läuft.</translation>
        </message>
        <message>
            <source>Call %1 and type your PIN %2.</source>
            <translation>Rufen Sie %1 an und tippen Sie Ihre PIN %2.</translation>
        </message>
        <message>
            <source>The server does not say here how one dials in. It stands in your invitation, or the conference calls you.</source>
            <translation>Der Server sagt hier nicht, wie man sich einwählt. Es steht in Ihrer Einladung, oder die Konferenz ruft Sie an.</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>The invitation</source>
            <translation>Die Einladung</translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message>
            <source>These mails will probably go out: the server decides.</source>
            <translation>Diese E-Mails gehen voraussichtlich hinaus: Das entscheidet der Server.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere Person</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows the mail</source>
            <translation>Zeigt die E-Mail</translation>
        </message>
        <message>
            <source>Show the mail</source>
            <translation>E-Mail zeigen</translation>
        </message>
    </context>
    <context>
        <name>MailPlan</name>
        <message>
            <source>cancellation</source>
            <translation>Absage</translation>
        </message>
        <message>
            <source>no mail, address is missing</source>
            <translation>keine E-Mail, Adresse fehlt</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>keine E-Mail</translation>
        </message>
        <message>
            <source>update, the PIN stays</source>
            <translation>Änderung, PIN bleibt</translation>
        </message>
        <message>
            <source>invitation, will be called</source>
            <translation>Einladung, wird angerufen</translation>
        </message>
        <message>
            <source>invitation with PIN</source>
            <translation>Einladung mit PIN</translation>
        </message>
    </context>
    <context>
        <name>MailWindow</name>
        <message>
            <source>The mails, before they are sent</source>
            <translation>Die E-Mails, bevor sie hinausgehen</translation>
        </message>
        <message>
            <source>Who gets a mail</source>
            <translation>Wer eine E-Mail bekommt</translation>
        </message>
        <message>
            <source>What saving means</source>
            <translation>Was das Speichern bedeutet</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Text der E-Mail</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>An:</translation>
        </message>
        <message>
            <source>Dots stand for PIN and link: only the reader gets them.</source>
            <translation>Punkte stehen für PIN und Link: Die bekommt nur, wer die E-Mail liest.</translation>
        </message>
        <message>
            <source>This person gets %1.</source>
            <translation>Hier gibt es %1.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Der Server wird gefragt …</translation>
        </message>
        <message>
            <source>The server does not show its mails before it sends them. It will probably write this one from the text of the conference:</source>
            <translation>Der Server zeigt seine E-Mails nicht, bevor er sie sendet. Diese schreibt er voraussichtlich aus dem Text der Konferenz:</translation>
        </message>
        <message>
            <source>There are very many mails; only the first ones are shown.</source>
            <translation>Es sind sehr viele E-Mails; nur die ersten werden gezeigt.</translation>
        </message>
        <message>
            <source>The server would send no mail to this person.</source>
            <translation>Der Server würde dieser Person keine E-Mail senden.</translation>
        </message>
        <message>
            <source>The conference is not on the server any more.</source>
            <translation>Die Konferenz ist nicht mehr auf dem Server.</translation>
        </message>
        <message>
            <source>The server would not accept the conference as it stands, so no mail can be shown.</source>
            <translation>Der Server würde die Konferenz so nicht annehmen, deshalb gibt es noch keine E-Mail zu sehen.</translation>
        </message>
        <message>
            <source>If you &amp;change:</source>
            <translation>Wenn Sie &amp;ändern:</translation>
        </message>
        <message>
            <source>The mail is shown here as soon as the server is reached.</source>
            <translation>Die E-Mail erscheint hier, sobald der Server erreichbar ist.</translation>
        </message>
        <message>
            <source>Until then, this is the text of the conference:</source>
            <translation>Bis dahin ist dies der Text der Konferenz:</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Calen&amp;dar address …</source>
            <translation>Kalen&amp;deradresse …</translation>
        </message>
        <message>
            <source>UCC Client</source>
            <translation>UCC Client</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Conference</source>
            <translation>&amp;Konferenz</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Anmelden …</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Ab&amp;melden …</translation>
        </message>
        <message>
            <source>Conference &amp;template …</source>
            <translation>Konferenz&amp;vorlage …</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Jetzt ab&amp;gleichen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Conferences</source>
            <translation>&amp;Konferenzen</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Wartende Änderungen …</translation>
        </message>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Neue Konferenz …</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Bearbeiten …</translation>
        </message>
        <message>
            <source>D&amp;uplicate …</source>
            <translation>D&amp;uplizieren …</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>&amp;Löschen …</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About UCC Client</source>
            <translation>&amp;Über UCC Client</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Earlier &amp;versions …</source>
            <translation>&amp;Frühere Fassungen …</translation>
        </message>
        <message>
            <source>&amp;Preferences …</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>Wee&amp;k</source>
            <translation>Wo&amp;che</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Teilnehmen</translation>
        </message>
        <message>
            <source>&amp;Work offline</source>
            <translation>&amp;Offline arbeiten</translation>
        </message>
        <message>
            <source>&amp;Report a problem …</source>
            <translation>Ein Problem &amp;melden …</translation>
        </message>
        <message>
            <source>Open the &amp;log&apos;s folder</source>
            <translation>Ordner des &amp;Protokolls öffnen</translation>
        </message>
        <message>
            <source>New from a calendar &amp;file …</source>
            <translation>Neu &amp;aus einer Kalenderdatei …</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Anleitung</translation>
        </message>
        <message>
            <source>New from the cli&amp;pboard</source>
            <translation>Neu aus der Z&amp;wischenablage</translation>
        </message>
        <message>
            <source>S&amp;ave its participants …</source>
            <translation>Teilne&amp;hmer speichern …</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>other time</source>
            <translation>andere Zeit</translation>
        </message>
        <message>
            <source>the server will start it at another time</source>
            <translation>der Server startet sie zu einer anderen Zeit</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>wartet auf das Senden</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <source>not saved on the server</source>
            <translation>auf dem Server nicht gespeichert</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>entscheiden</translation>
        </message>
        <message>
            <source>changed by somebody else too: decide</source>
            <translation>auch von jemand anderem geändert: entscheiden</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>unbestätigt</translation>
        </message>
        <message>
            <source>not confirmed by the server</source>
            <translation>vom Server nicht bestätigt</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>von jemand anderem gelöscht</translation>
        </message>
        <message>
            <source>you are in</source>
            <translation>Sie sind drin</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>%n weitere Konferenz am %1</numerusform>
                <numerusform>%n weitere Konferenzen am %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Not moved</source>
            <translation>Nicht verschoben</translation>
        </message>
        <message>
            <source>Its participants are not known here yet. Try again after the next sync.</source>
            <translation>Die Teilnehmer sind hier noch nicht bekannt. Versuchen Sie es nach dem nächsten Abgleich noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>%n Person gefunden; die Pfeiltasten wählen aus.</numerusform>
                <numerusform>%n Personen gefunden; die Pfeiltasten wählen aus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter takes %1.</source>
            <translation>Die Eingabetaste übernimmt %1.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>recently invited</source>
            <translation>zuletzt eingeladen</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>Kollegium</translation>
        </message>
        <message>
            <source>address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>Gruppe mit %n Person</numerusform>
                <numerusform>Gruppe mit %n Personen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberWords</name>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Diese Nummer ist nicht wählbar: nur Ziffern, mit + und Landesvorwahl.</translation>
        </message>
        <message>
            <source>No 0 follows the country code: %1 is probably meant.</source>
            <translation>Nach der Landesvorwahl kommt keine 0: Gemeint ist wohl %1.</translation>
        </message>
        <message>
            <source>The server dials out by itself: without the first 0, %1 is probably meant.</source>
            <translation>Die Amtsholung wählt der Server selbst: Gemeint ist wohl %1, ohne die erste 0.</translation>
        </message>
        <message>
            <source>There is no internal number %1.</source>
            <translation>Eine interne Rufnummer %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Too short for a number in %2.</source>
            <translation>Zu kurz für eine Rufnummer in %2.</translation>
        </message>
        <message>
            <source>Too long for a number in %2.</source>
            <translation>Zu lang für eine Rufnummer in %2.</translation>
        </message>
        <message>
            <source>There are no such numbers in %2.</source>
            <translation>Solche Rufnummern gibt es in %2 nicht.</translation>
        </message>
        <message>
            <source>%1 is an emergency number.</source>
            <translation>%1 ist eine Notrufnummer.</translation>
        </message>
        <message>
            <source>Calling %1 costs extra.</source>
            <translation>Anrufe bei %1 kosten extra.</translation>
        </message>
        <message>
            <source>No such number exists.</source>
            <translation>Eine solche Rufnummer gibt es nicht.</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interne Rufnummer</translation>
        </message>
        <message>
            <source>Number without area code: %1 is dialled</source>
            <translation>Rufnummer ohne Ortsvorwahl: Gewählt wird %1</translation>
        </message>
        <message>
            <source>National number: %1 is dialled</source>
            <translation>Rufnummer im Inland: Gewählt wird %1</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Rufnummer im Inland</translation>
        </message>
        <message>
            <source>%2: %1 is dialled</source>
            <translation>%2: Gewählt wird %1</translation>
        </message>
        <message>
            <source>International number</source>
            <translation>Rufnummer im Ausland</translation>
        </message>
        <message>
            <source>Code for the telephone system</source>
            <translation>Steuercode für die Telefonanlage</translation>
        </message>
        <message>
            <source>known as %1</source>
            <translation>bekannt als %1</translation>
        </message>
        <message>
            <source>%1 in this list has the same number.</source>
            <translation>%1 in dieser Liste hat dieselbe Rufnummer.</translation>
        </message>
        <message>
            <source>%1 is in the list twice.</source>
            <translation>%1 steht zweimal in der Liste.</translation>
        </message>
        <message>
            <source>Wr&amp;ite %1</source>
            <translation>%1 schrei&amp;ben</translation>
        </message>
        <message>
            <source>This number is too short.</source>
            <translation>Diese Rufnummer ist zu kurz.</translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>&lt;b&gt;You are offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent once %1 can be reached.</source>
            <translation>&lt;b&gt;Sie sind offline.&lt;/b&gt; Planen und ändern Sie wie gewohnt. Alles wird hier aufbewahrt und gesendet, sobald %1 erreichbar ist.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Online gehen</translation>
        </message>
        <message>
            <source>&lt;b&gt;You work offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent when you go online.</source>
            <translation>&lt;b&gt;Sie arbeiten offline.&lt;/b&gt; Planen und ändern Sie wie gewohnt. Alles wird hier aufbewahrt und gesendet, wenn Sie online gehen.</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Name, person, number</source>
            <translation>Name, Person, Nummer</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Participant name</source>
            <translation>Name des Teilnehmers</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Rufnummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Beim Start anrufen</translation>
        </message>
        <message>
            <source>Call this person when the conference starts</source>
            <translation>Diese Person anrufen, wenn die Konferenz beginnt</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRows</name>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Rufnummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Beim Start anrufen</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsModel</name>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Rufnummer</translation>
        </message>
        <message>
            <source>Way in</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>keine Adresse</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (Sie)</translation>
        </message>
        <message>
            <source>Will be called</source>
            <translation>Wird angerufen</translation>
        </message>
        <message>
            <source>Dials in</source>
            <translation>Wählt sich ein</translation>
        </message>
        <message>
            <source>No way in!</source>
            <translation>Kein Zugang!</translation>
        </message>
        <message>
            <source>Not a moderator</source>
            <translation>Kein Moderator</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>Add participant</source>
            <translation>Teilnehmer hinzufügen</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Teilnehmer entfernen</translation>
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation>Eingabetaste: neue Zeile</translation>
        </message>
        <message>
            <source>Enter takes %1, Esc leaves what you typed</source>
            <translation>Eingabetaste: %1 übernehmen, Esc: beim Getippten bleiben</translation>
        </message>
        <message>
            <source>Groups and files of people</source>
            <translation>Gruppen und Dateien von Personen</translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>%n Person wurde hinzugefügt.</numerusform>
                <numerusform>%n Personen wurden hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>%n weitere ist auf einmal zu viel.</numerusform>
                <numerusform>%n weitere sind auf einmal zu viel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>%n davon ist bekannt:</numerusform>
                <numerusform>%n davon sind bekannt:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Rück&amp;gängig</translation>
        </message>
        <message>
            <source>&amp;Fill in</source>
            <translation>&amp;Ergänzen</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>A list of people can be pasted, contacts and tables be dropped here</source>
            <translation>Eine Liste lässt sich einfügen, Kontakte und Tabellen lassen sich hierher ziehen</translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>%n Person wurde entfernt.</numerusform>
                <numerusform>%n Personen wurden entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 wurde entfernt.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Rück&amp;gängig</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>%n Person ist ausgewählt.</numerusform>
                <numerusform>%n Personen sind ausgewählt: Was für eine geschieht, geschieht für alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody moderates now: only who made the conference can change it and start it.</source>
            <translation>Jetzt moderiert niemand: Ändern und starten kann nur, wer die Konferenz angelegt hat.</translation>
        </message>
    </context>
    <context>
        <name>PlainCard</name>
        <message>
            <source>It is running. This server does not tell programs who is in; its own page may.</source>
            <translation>Sie läuft. Dieser Server sagt Programmen nicht, wer drin ist; seine eigene Seite vielleicht.</translation>
        </message>
        <message>
            <source>Open its web pa&amp;ge</source>
            <translation>Seine Web&amp;seite öffnen</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>The conference that you changed is gone. Saving makes a new one.</source>
            <translation>Die Konferenz, die Sie geändert haben, gibt es nicht mehr. Speichern legt eine neue an.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>The start at log-in could not be changed: %1</source>
            <translation>Der Start beim Anmelden konnte nicht geändert werden: %1</translation>
        </message>
        <message>
            <source>&amp;All settings</source>
            <translation>&amp;Alle Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>Zu&amp;rücksetzen</translation>
        </message>
        <message>
            <source>&amp;Section “%1”</source>
            <translation>A&amp;bschnitt „%1“</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>All settings are as at first.</source>
            <translation>Alle Einstellungen sind wie am Anfang.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing was changed: everything is as at first.</source>
            <translation>Nichts war geändert: Alles ist wie am Anfang.</translation>
        </message>
        <message>
            <source>“%1” is as at first.</source>
            <translation>„%1“ ist wie am Anfang.</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before it begins</source>
            <translation>Bevor es losgeht</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 um %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>%n Sache ist zu klären</numerusform>
                <numerusform>%n Sachen sind zu klären</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is ready.</source>
            <translation>Alles ist bereit.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>&amp;Data of</source>
            <translation>&amp;Daten von</translation>
        </message>
        <message>
            <source>&amp;Write a log</source>
            <translation>Protokoll schreibe&amp;n</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Daten von</translation>
        </message>
        <message>
            <source>De&amp;lete from this computer …</source>
            <translation>Von diesem Computer &amp;löschen …</translation>
        </message>
        <message>
            <source>It stays on this computer, and has no names, numbers, PINs or passwords.</source>
            <translation>Es bleibt auf diesem Computer und enthält keine Namen, Nummern, PINs oder Passwörter.</translation>
        </message>
        <message>
            <source>Nothing of an account is kept here.</source>
            <translation>Hier liegt nichts von einem Konto.</translation>
        </message>
        <message>
            <source>Open the log&apos;s &amp;folder</source>
            <translation>&amp;Ordner des Protokolls öffnen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>The copy of the conferences, and what was typed. The server keeps its own.</source>
            <translation>Die Kopie der Konferenzen, und was getippt wurde. Der Server behält seine eigenen.</translation>
        </message>
        <message>
            <source>Write a log</source>
            <translation>Protokoll schreiben</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>wie üblich</translation>
        </message>
        <message>
            <source>each step, to find a problem</source>
            <translation>jeden Schritt, um ein Problem zu finden</translation>
        </message>
        <message>
            <source>level, protocol, logging, debug</source>
            <translation>Stufe, Log, Loglevel, Debug, Datenschutz</translation>
        </message>
        <message>
            <source>local data, cache, copy</source>
            <translation>lokale Daten, Cache, Kopie, Datenschutz</translation>
        </message>
        <message>
            <source>local data, cache, copy, wipe, remove, clear</source>
            <translation>lokale Daten, Cache, Kopie, entfernen, leeren, Datenschutz</translation>
        </message>
        <message>
            <source>log files, protocol</source>
            <translation>Logdateien, Verzeichnis</translation>
        </message>
        <message>
            <source>only what goes wrong</source>
            <translation>nur, was misslingt</translation>
        </message>
        <message>
            <source>Look for &amp;new versions</source>
            <translation>Nach ne&amp;uen Versionen sehen</translation>
        </message>
        <message>
            <source>Once a day %1 is asked. Nothing is downloaded.</source>
            <translation>Einmal am Tag wird %1 gefragt. Heruntergeladen wird nichts.</translation>
        </message>
        <message>
            <source>update, upgrade, release</source>
            <translation>Update, Aktualisierung, Neuerung</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <source>&amp;Decide …</source>
            <translation>Ents&amp;cheiden …</translation>
        </message>
        <message>
            <source>It is this o&amp;ne …</source>
            <translation>Di&amp;ese ist es …</translation>
        </message>
        <message>
            <source>E&amp;dit …</source>
            <translation>Bea&amp;rbeiten …</translation>
        </message>
        <message>
            <source>Di&amp;scard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>B&amp;ehalten</translation>
        </message>
        <message>
            <source>It is kept for 30 days, below Earlier versions</source>
            <translation>Wird 30 Tage aufbewahrt, unter Frühere Fassungen</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>UCC Client is already running, but it does not answer. Nothing was opened. Close its window or end its process, then start again.</source>
            <translation>UCC Client läuft schon, antwortet aber nicht. Es wurde nichts geöffnet. Schließen Sie das Fenster oder beenden Sie den Prozess, dann starten Sie noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>%n Ihrer Änderungen blieb erhalten und wird noch gesendet.</numerusform>
                <numerusform>%n Ihrer Änderungen blieben erhalten und werden noch gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>No change of yours was waiting in it.</source>
            <translation>Keine Ihrer Änderungen wartete darin.</translation>
        </message>
        <message>
            <source>Some of it could not be read; look whether something is missing.</source>
            <translation>Einiges war nicht lesbar; sehen Sie nach, ob etwas fehlt.</translation>
        </message>
        <message>
            <source>Local copy repaired</source>
            <translation>Lokale Kopie repariert</translation>
        </message>
        <message>
            <source>The local copy of your conferences was damaged.</source>
            <translation>Die lokale Kopie Ihrer Konferenzen war beschädigt.</translation>
        </message>
        <message>
            <source>Everything else is read from the server again.</source>
            <translation>Alles andere wird noch einmal vom Server gelesen.</translation>
        </message>
        <message>
            <source>The damaged file was set aside: %1</source>
            <translation>Die beschädigte Datei liegt hier: %1</translation>
        </message>
        <message>
            <source>Kept for the next start</source>
            <translation>Für den nächsten Start aufbewahrt</translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>%n Änderung konnte noch nicht gesendet werden. Sie ist aufbewahrt und wird beim nächsten Start gesendet.</numerusform>
                <numerusform>%n Änderungen konnten noch nicht gesendet werden. Alle sind aufbewahrt und werden beim nächsten Start gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The settings of your administrator cannot be read and do not hold; the log says why.</source>
            <translation>Die Vorgaben Ihres Administrators sind nicht lesbar und gelten nicht; warum, steht im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>QrPopup</name>
        <message>
            <source>Join by mobile phone</source>
            <translation>Mit dem Mobiltelefon teilnehmen</translation>
        </message>
        <message>
            <source>Point your phone's camera here</source>
            <translation>Kamera des Telefons hierauf richten</translation>
        </message>
        <message>
            <source>It opens your page of the conference.</source>
            <translation>Das öffnet Ihre Seite der Konferenz.</translation>
        </message>
        <message>
            <source>It calls %1 and then dials your PIN.</source>
            <translation>Das ruft %1 an und wählt danach Ihre PIN.</translation>
        </message>
        <message>
            <source>It calls %1.</source>
            <translation>Das ruft %1 an.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-Code</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>It is yours alone.</source>
            <translation>Nur für Sie bestimmt.</translation>
        </message>
    </context>
    <context>
        <name>ReaderChoice</name>
        <message>
            <source>Read by</source>
            <translation>Gelesen von</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Wer angerufen wird</translation>
        </message>
        <message>
            <source>Who dials in</source>
            <translation>Wer sich einwählt</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind people</source>
            <translation>Personen erinnern</translation>
        </message>
        <message>
            <source>Re&amp;mind</source>
            <translation>&amp;Erinnern</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemanden</translation>
        </message>
        <message>
            <source>by e-mail, a day before</source>
            <translation>per E-Mail, einen Tag vorher</translation>
        </message>
        <message>
            <source>by e-mail, 15 minutes before</source>
            <translation>per E-Mail, 15 Minuten vorher</translation>
        </message>
        <message>
            <source>by e-mail, a day and 15 minutes before</source>
            <translation>per E-Mail, einen Tag und 15 Minuten vorher</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <source>1&amp;5 minutes before</source>
            <translation>1&amp;5 Minuten vorher</translation>
        </message>
        <message>
            <source>5 &amp;minutes before</source>
            <translation>5 &amp;Minuten vorher</translation>
        </message>
        <message>
            <source>&amp;at the start</source>
            <translation>&amp;zum Beginn</translation>
        </message>
        <message>
            <source>Re&amp;peat every two minutes from the start until I join</source>
            <translation>Ab Beginn alle zwei Minuten &amp;wiederholen, bis ich teilnehme</translation>
        </message>
        <message>
            <source>Tell me at the next start &amp;what I missed</source>
            <translation>Beim nächsten Start sagen, was ich &amp;verpasst habe</translation>
        </message>
        <message>
            <source>Look o&amp;ver my own conferences a quarter of an hour before</source>
            <translation>&amp;Eigene Konferenzen eine Viertelstunde vorher prüfen</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Im &amp;Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <source>S&amp;tart hidden when I log in</source>
            <translation>Beim Anmelden am Computer &amp;unsichtbar starten</translation>
        </message>
        <message>
            <source>Where the desktop has no tray, the window stays as it is.</source>
            <translation>Wo der Desktop keinen Infobereich hat, bleibt das Fenster, wie es ist.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Remind me of my conferences</source>
            <translation>An meine Konferenzen erinnern</translation>
        </message>
        <message>
            <source>autostart, begin with the computer</source>
            <translation>Autostart, automatisch mit dem Computer</translation>
        </message>
        <message>
            <source>background, system tray, quit</source>
            <translation>Hintergrund, Systemleiste, Tray, Beenden</translation>
        </message>
        <message>
            <source>reminder, alarm, notice</source>
            <translation>Erinnerung, Wecker, Hinweis</translation>
        </message>
    </context>
    <context>
        <name>RepetitionField</name>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmalig</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Täglich</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Mehr …</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report a problem</source>
            <translation>Ein Problem melden</translation>
        </message>
        <message>
            <source>This goes to nobody by itself. Read it, take out what you like, add what you did, then save it and send it to your administrator. Passwords, numbers, addresses and what people wrote are not in it.</source>
            <translation>Das geht von selbst an niemanden. Lesen Sie es, nehmen Sie heraus, was Sie möchten, schreiben Sie dazu, was Sie getan haben, speichern Sie es dann und senden Sie es Ihrem Administrator. Passwörter, Nummern, Adressen und was Menschen geschrieben haben, stehen nicht darin.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>&amp;Save …</source>
            <translation>&amp;Speichern …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>Join</source>
            <translation>Teilnehmen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
    </context>
    <context>
        <name>RowGestures</name>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Beim Start anrufen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>Ü&amp;bernehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>This rule is kept unless you change something here: %1</source>
            <translation>Diese Regel bleibt, solange Sie hier nichts ändern: %1</translation>
        </message>
        <message>
            <source>The end cannot be read. Type a date, such as 31.3.2027.</source>
            <translation>Das Ende ist nicht lesbar. Geben Sie ein Datum ein, etwa 31.3.2027.</translation>
        </message>
        <message>
            <source>There is no date until then. Choose a later end.</source>
            <translation>Bis dahin gibt es keinen Termin. Wählen Sie ein späteres Ende.</translation>
        </message>
    </context>
    <context>
        <name>RuleFields</name>
        <message>
            <source>Interval</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Tag im Monat</translation>
        </message>
        <message>
            <source>on a day</source>
            <translation>an einem Tag</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>am letzten Tag</translation>
        </message>
        <message>
            <source>on a weekday</source>
            <translation>an einem Wochentag</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>am letzten Werktag</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Which weekday of the month</source>
            <translation>Welcher Wochentag im Monat</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>on a date</source>
            <translation>an einem Datum</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nach</translation>
        </message>
        <message>
            <source>Last possible date</source>
            <translation>Letztes mögliches Datum</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Anzahl der Termine</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>Terminen</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>A&amp;lle</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>En&amp;det</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>By the rule %1</source>
            <translation>Nach der Regel %1</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Jeden Werktag (Montag bis Freitag)</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>am letzten Tag</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>am letzten Werktag (Montag bis Freitag)</translation>
        </message>
        <message>
            <source>on day %1</source>
            <translation>am %1.</translation>
        </message>
        <message>
            <source>on the first %1</source>
            <translation>am ersten %1</translation>
        </message>
        <message>
            <source>on the second %1</source>
            <translation>am zweiten %1</translation>
        </message>
        <message>
            <source>on the third %1</source>
            <translation>am dritten %1</translation>
        </message>
        <message>
            <source>on the fourth %1</source>
            <translation>am vierten %1</translation>
        </message>
        <message>
            <source>on the fifth %1</source>
            <translation>am fünften %1</translation>
        </message>
        <message>
            <source>on the last %1</source>
            <translation>am letzten %1</translation>
        </message>
        <message>
            <source>on the last but one %1</source>
            <translation>am vorletzten %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Jeden zweiten Tag</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Jeden Tag</numerusform>
                <numerusform>Alle %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <translation>Jeden %1</translation>
        </message>
        <message>
            <source>Every other %1</source>
            <translation>Jeden zweiten %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Jede Woche am %1</numerusform>
                <numerusform>Alle %n Wochen am %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every week on %1</source>
            <translation>Jede Woche am %1</translation>
        </message>
        <message>
            <source>Every other week on %1</source>
            <translation>Jede zweite Woche am %1</translation>
        </message>
        <message>
            <source>Every month %1</source>
            <translation>Jeden Monat %1</translation>
        </message>
        <message>
            <source>Every other month %1</source>
            <translation>Jeden zweiten Monat %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Jeden Monat %1</numerusform>
                <numerusform>Alle %n Monate %1</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>the last day of %1</source>
            <translation>letzten Tag im %1</translation>
        </message>
        <message>
            <source>Every year on %1</source>
            <translation>Jedes Jahr am %1</translation>
        </message>
        <message>
            <source>Every other year on %1</source>
            <translation>Jedes zweite Jahr am %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Jedes Jahr am %1</numerusform>
                <numerusform>Alle %n Jahre am %1</numerusform>
            </translation>
        </message>
        <message>
            <source> until %1</source>
            <translation> bis %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, einmal</numerusform>
                <numerusform>, %n-mal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message>
            <source>When you save</source>
            <translation>Das passiert beim Speichern</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-Mails</translation>
        </message>
        <message>
            <source>Called at the start</source>
            <translation>Beim Start angerufen</translation>
        </message>
        <message>
            <source>Nobody: everyone dials in</source>
            <translation>Niemand: Alle wählen sich ein</translation>
        </message>
        <message>
            <source>The dates appear here once date and time can be read.</source>
            <translation>Die Termine erscheinen hier, sobald Datum und Uhrzeit lesbar sind.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>Zeitzone %1</translation>
        </message>
        <message>
            <source>not until there is a number</source>
            <translation>erst wenn es eine Rufnummer gibt</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere Person</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>This folder does not exist.</source>
            <translation>Diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>You may not write there. Choose another folder.</source>
            <translation>Dort dürfen Sie nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is no room left on this disk.</source>
            <translation>Auf diesem Datenträger ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Dort lässt sich nichts schreiben. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <source>moderator</source>
            <translation>Moderator</translation>
        </message>
    </context>
    <context>
        <name>SeatRows</name>
        <message numerus="yes">
            <source>Call all %n a&amp;gain</source>
            <translation>
                <numerusform>%n erneut anr&amp;ufen</numerusform>
                <numerusform>Alle %n erneut anr&amp;ufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>SendingAgain</name>
        <message>
            <source>Nothing new was sent.</source>
            <translation>Es wurde nichts Neues gesendet.</translation>
        </message>
        <message>
            <source>The mails to these people are still waiting and go out as they are.</source>
            <translation>Die E-Mails an diese Personen warten noch und gehen hinaus, wie sie sind.</translation>
        </message>
        <message>
            <source>The invitations were not sent again.</source>
            <translation>Die Einladungen wurden nicht erneut gesendet.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Der Server ist nicht erreichbar. Versuchen Sie es noch einmal, wenn Sie online sind.</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Einladungen erneut senden</translation>
        </message>
    </context>
    <context>
        <name>SeriesQuestion</name>
        <message>
            <source>Change a series</source>
            <translation>Serie ändern</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Ausführen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>List of conferences</source>
            <translation>Liste der Konferenzen</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Liste der Teilnehmer</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Konferenz bearbeiten</translation>
        </message>
        <message>
            <source>Delete the conference</source>
            <translation>Konferenz löschen</translation>
        </message>
        <message>
            <source>Give or take the star</source>
            <translation>Stern vergeben oder nehmen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsModel</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
    </context>
    <context>
        <name>SignInActions</name>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>Password not kept</source>
            <translation>Passwort nicht aufbewahrt</translation>
        </message>
        <message>
            <source>You are signed in, but your password was not kept.</source>
            <translation>Sie sind angemeldet, aber Ihr Passwort wurde nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>This computer has no keyring, or it is locked. A password is kept nowhere else: you will be asked for it at the next start.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, oder er ist gesperrt. Ein Passwort wird nirgends sonst aufbewahrt: Beim nächsten Start werden Sie danach gefragt.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>conf.example.org</source>
            <translation>conf.example.org</translation>
        </message>
        <message>
            <source>&amp;Keep the password in the system&apos;s keyring</source>
            <translation>Passwort im Schlüsselbund des Systems auf&amp;bewahren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sign in to your conference server</source>
            <translation>Am Konferenzserver anmelden</translation>
        </message>
        <message>
            <source>The same login and password as for your telephone system.</source>
            <translation>Mit demselben Login und Passwort wie an Ihrer Telefonanlage.</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Login</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Send my password to %1</source>
            <translation>Mein Passwort an %1 senden</translation>
        </message>
        <message>
            <source>Type the server&apos;s address.</source>
            <translation>Geben Sie die Adresse des Servers ein.</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Geben Sie Ihren Login ein.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Geben Sie Ihr Passwort ein.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check its address for typing errors, and the network connection.</source>
            <translation>Der Server ist nicht erreichbar. Prüfen Sie seine Adresse auf Tippfehler und die Netzwerkverbindung.</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Anmeldung läuft …</translation>
        </message>
        <message>
            <source>Connect &amp;without protection all the same</source>
            <translation>Trotzdem &amp;ohne Schutz verbinden</translation>
        </message>
        <message>
            <source>Set by your administrator</source>
            <translation>Von Ihrem Administrator festgelegt</translation>
        </message>
        <message>
            <source>The server is set by your administrator.</source>
            <translation>Den Server hat Ihr Administrator festgelegt.</translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message>
            <source>&amp;Sign out</source>
            <translation>Ab&amp;melden</translation>
        </message>
        <message>
            <source>Your conferences stay on this computer until you sign in again.</source>
            <translation>Ihre Konferenzen bleiben auf diesem Computer, bis Sie sich wieder anmelden.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>%n Änderung wartet; sie ist aufbewahrt und wird gesendet, wenn Sie sich wieder anmelden.</numerusform>
                <numerusform>%n Änderungen warten; sie sind aufbewahrt und werden gesendet, wenn Sie sich wieder anmelden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Abmelden?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>&amp;Delete my conferences from this computer</source>
            <translation>Meine Konferenzen von diesem Computer &amp;löschen</translation>
        </message>
        <message>
            <source>They stay on the server and come back when you sign in again.</source>
            <translation>Auf dem Server bleiben Ihre Konferenzen und kommen zurück, wenn Sie sich wieder anmelden.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Eine Änderung wurde noch nicht gesendet. Damit geht sie endgültig verloren.</numerusform>
                <numerusform>%n Änderungen wurden noch nicht gesendet. Damit gehen sie endgültig verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abb&amp;rechen</translation>
        </message>
    </context>
    <context>
        <name>Spontaneous</name>
        <message>
            <source>Not started</source>
            <translation>Nicht gestartet</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>Die Konferenz wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>It is kept here, but the server has not taken it yet. Nobody was called; start it when the server has it.</source>
            <translation>Sie ist hier gespeichert, aber der Server hat sie noch nicht angenommen. Niemand wurde angerufen; starten Sie sie, sobald der Server sie hat.</translation>
        </message>
    </context>
    <context>
        <name>StarButton</name>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Moderator: Space gives or takes the star</source>
            <translation>Moderator: Die Leertaste vergibt oder nimmt den Stern</translation>
        </message>
    </context>
    <context>
        <name>Starting</name>
        <message>
            <source>Not started</source>
            <translation>Nicht gestartet</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>Die Konferenz wurde nicht gestartet.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Nobody was called; start it again when you are online.</source>
            <translation>Der Server ist nicht erreichbar. Niemand wurde angerufen; starten Sie noch einmal, wenn Sie online sind.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>No answer yet</source>
            <translation>Noch keine Antwort</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>mail waits to be sent</source>
            <translation>Mail wartet noch</translation>
        </message>
        <message>
            <source>mail is being sent</source>
            <translation>Mail wird gesendet</translation>
        </message>
        <message>
            <source>mail sent %1</source>
            <translation>Mail gesendet %1</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>unclear whether sent</source>
            <translation>unklar, ob gesendet</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>kam zurück</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n zugesagt</numerusform>
                <numerusform>%n zugesagt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>%n abgesagt</numerusform>
                <numerusform>%n abgesagt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>%n vielleicht</numerusform>
                <numerusform>%n vielleicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n Mail braucht einen Blick</numerusform>
                <numerusform>%n Mails brauchen einen Blick</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 am %2</translation>
        </message>
        <message>
            <source>This answer is for this date only.</source>
            <translation>Diese Antwort gilt nur für diesen Termin.</translation>
        </message>
        <message>
            <source>The mail server said: %1</source>
            <translation>Der Mailserver sagte: %1</translation>
        </message>
        <message>
            <source>mailbox unknown</source>
            <translation>Postfach unbekannt</translation>
        </message>
        <message>
            <source>there is no such mail server</source>
            <translation>diesen Mailserver gibt es nicht</translation>
        </message>
        <message>
            <source>mailbox full</source>
            <translation>Postfach voll</translation>
        </message>
        <message>
            <source>mail too large</source>
            <translation>Mail zu groß</translation>
        </message>
        <message>
            <source>not accepted from us</source>
            <translation>von uns nicht angenommen</translation>
        </message>
        <message>
            <source>The connection broke off while it was sent. Ask, or send the invitation again: it may then arrive twice.</source>
            <translation>Die Verbindung brach ab, während sie gesendet wurde. Fragen Sie nach, oder senden Sie die Einladung erneut: Dann kommt sie vielleicht zweimal an.</translation>
        </message>
        <message>
            <source>Check the address, then send the invitation again.</source>
            <translation>Prüfen Sie die Adresse, und senden Sie die Einladung dann erneut.</translation>
        </message>
        <message>
            <source>Call, or send the invitation again.</source>
            <translation>Rufen Sie an, oder senden Sie die Einladung erneut.</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>update</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>cancellation</source>
            <translation>Absage</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>Mail</translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message>
            <source>Connecting …</source>
            <translation>Verbinde …</translation>
        </message>
        <message>
            <source>Look for &amp;changes</source>
            <translation>Nach &amp;Änderungen sehen</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Nach Änderungen sehen</translation>
        </message>
        <message>
            <source>No connection is made. What you change waits until you go on.</source>
            <translation>Es wird keine Verbindung aufgebaut. Was Sie ändern, wartet, bis Sie fortfahren.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Niemand ist angemeldet.</translation>
        </message>
        <message>
            <source>Offline.</source>
            <translation>Offline.</translation>
        </message>
        <message>
            <source>Online: the server is asked what changed, %1.</source>
            <translation>Online: Der Server wird gefragt, was sich geändert hat, %1.</translation>
        </message>
        <message>
            <source>Online: the server tells by itself what changes.</source>
            <translation>Online: Der Server sagt von selbst, was sich ändert.</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>&amp;Jetzt synchronisieren</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Where the server does not tell by itself, as a STARFACE. While a conference runs or is about to begin, more often.</source>
            <translation>Wo der Server es nicht von selbst sagt, wie eine STARFACE. Während eine Konferenz läuft oder bevorsteht, öfter.</translation>
        </message>
        <message>
            <source>Wor&amp;k offline</source>
            <translation>&amp;Offline arbeiten</translation>
        </message>
        <message>
            <source>connection, state, last synced, server</source>
            <translation>Verbindung, Zustand, zuletzt, Abgleich, Server</translation>
        </message>
        <message>
            <source>every 15 minutes</source>
            <translation>alle 15 Minuten</translation>
        </message>
        <message>
            <source>every 5 minutes</source>
            <translation>alle 5 Minuten</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>jede Stunde</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>jede Minute</translation>
        </message>
        <message>
            <source>interval, poll, how often, sync, data volume</source>
            <translation>Abstand, wie oft, Abgleich, Datenvolumen</translation>
        </message>
        <message>
            <source>Possible once somebody is signed in.</source>
            <translation>Möglich, sobald jemand angemeldet ist.</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Only an administrator changes the template. Ask yours if numbers or the text of the invitations should be different.</source>
            <translation>Nur Administratoren ändern die Vorlage. Wenden Sie sich an Ihren, wenn Rufnummern oder der Text der Einladungen anders sein sollen.</translation>
        </message>
        <message>
            <source>Conference template</source>
            <translation>Konferenzvorlage</translation>
        </message>
        <message>
            <source>The conference template was not saved when the program ended.</source>
            <translation>Die Konferenzvorlage war nicht gespeichert, als das Programm endete.</translation>
        </message>
        <message>
            <source>What you typed is still kept.</source>
            <translation>Ihre Eingaben bleiben aufgehoben.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Conference template</source>
            <translation>Konferenzvorlage</translation>
        </message>
        <message>
            <source>the address at which the server answers</source>
            <translation>die Adresse, unter der der Server antwortet</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>Variable &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Restore default text</source>
            <translation>Standardtext &amp;wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Press Save again to keep it so.</source>
            <translation>Noch einmal Speichern drücken, um es so zu lassen.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>I&amp;nternal number</source>
            <translation>I&amp;nterne Rufnummer</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interne Rufnummer</translation>
        </message>
        <message>
            <source>&amp;External number</source>
            <translation>E&amp;xterne Rufnummer</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Externe Rufnummer</translation>
        </message>
        <message>
            <source>&amp;Web server address</source>
            <translation>Webserver&amp;adresse</translation>
        </message>
        <message>
            <source>Web server address</source>
            <translation>Webserveradresse</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <source>Conferences that exist keep the mails already sent.</source>
            <translation>Bereits gesendete E-Mails bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Send a test &amp;mail</source>
            <translation>Probe-&amp;Mail senden</translation>
        </message>
        <message>
            <source>Sends you one mail of what stands here; nothing is saved</source>
            <translation>Sendet Ihnen eine Mail mit dem, was hier steht; gespeichert wird nichts</translation>
        </message>
        <message>
            <source>A test mail is on its way to %1. Nothing is saved yet.</source>
            <translation>Eine Probe-Mail ist unterwegs an %1. Gespeichert ist noch nichts.</translation>
        </message>
        <message>
            <source>No test mail was sent.</source>
            <translation>Es wurde keine Probe-Mail gesendet.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Der Server ist nicht erreichbar. Versuchen Sie es noch einmal, wenn Sie online sind.</translation>
        </message>
        <message>
            <source>This is what you typed and did not save.</source>
            <translation>Das haben Sie eingegeben und nicht gespeichert.</translation>
        </message>
        <message>
            <source>The template was changed meanwhile: saving puts yours in its place.</source>
            <translation>Die Vorlage wurde inzwischen geändert: Speichern setzt Ihre an ihre Stelle.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFindings</name>
        <message>
            <source>The mail needs a subject.</source>
            <translation>Die E-Mail braucht einen Betreff.</translation>
        </message>
        <message>
            <source>The mail needs a text.</source>
            <translation>Die E-Mail braucht einen Text.</translation>
        </message>
        <message>
            <source>The web server address is a host name, with or without https://.</source>
            <translation>Die Webserveradresse ist ein Rechnername, mit oder ohne https://.</translation>
        </message>
        <message>
            <source>Choose both numbers, else people cannot dial in from outside or inside.</source>
            <translation>Wählen Sie beide Rufnummern, sonst kann sich von außen oder innen niemand einwählen.</translation>
        </message>
        <message>
            <source>The text has no PIN: nobody could get in. Insert its variable.</source>
            <translation>Im Text fehlt die PIN: Niemand käme hinein. Fügen Sie ihre Variable ein.</translation>
        </message>
        <message>
            <source>The text has no number to dial. Insert its variable.</source>
            <translation>Im Text fehlt die Rufnummer. Fügen Sie ihre Variable ein.</translation>
        </message>
        <message>
            <source>The server does not know %1; it would be mailed as it stands.</source>
            <translation>Der Server kennt %1 nicht; es stünde so in der E-Mail.</translation>
        </message>
        <message>
            <source>The address has a port; a STARFACE allows none.</source>
            <translation>Die Adresse enthält einen Port; eine STARFACE erlaubt keinen.</translation>
        </message>
        <message>
            <source>The server does not know %1. Insert a variable from the list, or remove it.</source>
            <translation>Der Server kennt %1 nicht. Fügen Sie eine Variable aus der Liste ein, oder entfernen Sie es.</translation>
        </message>
        <message>
            <source>The part that begins with %1 has no end. Insert “%2” where it ends.</source>
            <translation>Der Teil, der mit %1 beginnt, hat kein Ende. Fügen Sie „%2“ ein, wo er endet.</translation>
        </message>
        <message>
            <source>%1 ends a part that has no beginning. Remove it, or insert the beginning.</source>
            <translation>%1 beendet einen Teil, der keinen Anfang hat. Entfernen Sie es, oder fügen Sie den Anfang ein.</translation>
        </message>
        <message>
            <source>%1 stands within such a part already. Insert “%2” before it.</source>
            <translation>%1 steht schon in einem solchen Teil. Fügen Sie davor „%2“ ein.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>An invitation will look like this</source>
            <translation>So sieht eine Einladung aus</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Vorschau der Einladung</translation>
        </message>
        <message>
            <source>Name, date and PIN are examples.</source>
            <translation>Name, Datum und PIN sind Beispiele.</translation>
        </message>
        <message>
            <source>Budget meeting</source>
            <translation>Budgetrunde</translation>
        </message>
        <message>
            <source>Clara Example</source>
            <translation>Clara Beispiel</translation>
        </message>
        <message>
            <source>You will be called when it starts, planned for %1.</source>
            <translation>Sie werden angerufen, sobald die Konferenz beginnt, geplant um %1.</translation>
        </message>
        <message>
            <source>Please dial in at %1.</source>
            <translation>Bitte wählen Sie sich um %1 ein.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Neue Konferenz …</translation>
        </message>
        <message>
            <source>&amp;Open UCC Client</source>
            <translation>UCC Client &amp;öffnen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>No conference ahead</source>
            <translation>Keine Konferenz geplant</translation>
        </message>
        <message>
            <source>Next: %1, %2 (%3)</source>
            <translation>Nächste: %1, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Now only who made the conference can change it and start it.</source>
            <translation>Jetzt kann sie nur noch ändern und starten, wer sie angelegt hat.</translation>
        </message>
        <message>
            <source>Discarded. It is kept for 30 days.</source>
            <translation>Verworfen. 30 Tage lang aufbewahrt.</translation>
        </message>
        <message>
            <source>Earlier versions …</source>
            <translation>Frühere Fassungen …</translation>
        </message>
        <message>
            <source>Taken back; nothing of it was sent.</source>
            <translation>Zurückgenommen; nichts davon wurde gesendet.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>Das ist schon gesendet.</translation>
        </message>
        <message>
            <source>Made anew, everyone is invited again and gets another PIN.</source>
            <translation>Neu angelegt, werden alle noch einmal eingeladen und bekommen eine andere PIN.</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <source>Change it back</source>
            <translation>Zurückändern</translation>
        </message>
        <message>
            <source>It is being sent just now. Try again in a moment.</source>
            <translation>Das wird gerade gesendet. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The conference is not there any more.</source>
            <translation>Die Konferenz ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Reversed.</source>
            <translation>Rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Goes out in %1 s.</source>
            <translation>Geht in %1 s hinaus.</translation>
        </message>
        <message>
            <source>Goes out once you are online.</source>
            <translation>Geht hinaus, sobald Sie online sind.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>„%1“ geändert</translation>
        </message>
        <message>
            <source>“%1” changed from a date on</source>
            <translation>„%1“ ab einem Termin geändert</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDrafts</name>
        <message>
            <source>“%1” was not saved when the program ended.</source>
            <translation>„%1“ war nicht gespeichert, als das Programm endete.</translation>
        </message>
        <message>
            <source>A conference without a name was not saved when the program ended.</source>
            <translation>Eine Konferenz ohne Namen war nicht gespeichert, als das Programm endete.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <source>What you typed is still here. Nothing of it was sent to anybody.</source>
            <translation>Ihre Eingaben sind noch da. Gesendet wurde davon nichts.</translation>
        </message>
        <message>
            <source>&amp;Go on typing</source>
            <translation>&amp;Weiter bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message>
            <source>Let them g&amp;o</source>
            <translation>Auch hier ent&amp;fernen</translation>
        </message>
        <message>
            <source>Keep the&amp;m for now</source>
            <translation>V&amp;orerst behalten</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>%n Konferenz ist nicht mehr auf dem Server. Ist es der richtige Server?</numerusform>
                <numerusform>%n Konferenzen sind nicht mehr auf dem Server. Ist es der richtige Server?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept here, and nothing is sent until you decide.</source>
            <translation>Hier bleiben sie erhalten, und nichts wird gesendet, bis Sie entscheiden.</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>List (Ctrl+2)</source>
            <translation>Liste (Strg+2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Week (Ctrl+3)</source>
            <translation>Woche (Strg+3)</translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message>
            <source>Waiting changes</source>
            <translation>Wartende Änderungen</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Öffnen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nichts wartet.</translation>
        </message>
        <message>
            <source>The server has everything that you did.</source>
            <translation>Der Server hat alles, was Sie getan haben.</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>Jetzt &amp;senden</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>WayInButtons</name>
        <message>
            <source>C&amp;all</source>
            <translation>&amp;Wählen</translation>
        </message>
        <message>
            <source>Dials the number, and then your PIN</source>
            <translation>Wählt die Nummer und danach Ihre PIN</translation>
        </message>
        <message>
            <source>Join by mobile phone</source>
            <translation>Mit dem Mobiltelefon teilnehmen</translation>
        </message>
        <message>
            <source>Copy all as text</source>
            <translation>Alles als Text kopieren</translation>
        </message>
        <message>
            <source>For &amp;others: without your PIN and page</source>
            <translation>Für &amp;andere: ohne Ihre PIN und Seite</translation>
        </message>
        <message>
            <source>For &amp;yourself: with your PIN and page</source>
            <translation>Für &amp;Sie selbst: mit Ihrer PIN und Seite</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>Ihre eigene, wie in Ihrer Einladung</translation>
        </message>
        <message>
            <source>From &amp;anywhere: %1</source>
            <translation>&amp;Von überall: %1</translation>
        </message>
        <message>
            <source>&amp;Inside the company: %1</source>
            <translation>&amp;Im Haus: %1</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Einwahl</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Im Haus</translation>
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
            <translation>Eingabe öffnet sie, Alt mit einer Pfeiltaste verschiebt sie.</translation>
        </message>
    </context>
    <context>
        <name>WeekDrag</name>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
        </message>
        <message>
            <source>%1. Enter moves it there, Esc leaves it where it was.</source>
            <translation>%1. Eingabe verschiebt sie dorthin, Esc lässt sie, wo sie war.</translation>
        </message>
        <message>
            <source>Only its moderators can move this conference.</source>
            <translation>Nur Moderatoren dieser Konferenz können sie verschieben.</translation>
        </message>
        <message>
            <source>It is running; it can be moved once it has ended.</source>
            <translation>Sie läuft; verschieben kann man sie, wenn sie zu Ende ist.</translation>
        </message>
        <message>
            <source>It is over and stays where it was. Duplicate it for a new date.</source>
            <translation>Sie ist vorbei und bleibt, wo sie war. Duplizieren Sie sie für einen neuen Termin.</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, %2 bis %3</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>moved from %1</source>
            <translation>verschoben von %1</translation>
        </message>
        <message>
            <source>New conference on %1</source>
            <translation>Neue Konferenz am %1</translation>
        </message>
        <message>
            <source>%1 New</source>
            <translation>%1 Neu</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
        </message>
    </context>
    <context>
        <name>WeekView</name>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>This week (Home)</source>
            <translation>Diese Woche (Pos1)</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Woche davor</translation>
        </message>
        <message>
            <source>Week before (Page Up)</source>
            <translation>Woche davor (Bild auf)</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Nächste Woche (Bild ab)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>KW %1</translation>
        </message>
        <message>
            <source>Week from %1</source>
            <translation>Woche %1</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Bring people together by phone</source>
            <translation>Menschen am Telefon zusammenbringen</translation>
        </message>
        <message>
            <source>A name, a time and the people. Each gets the number and a PIN of their own.</source>
            <translation>Ein Name, eine Zeit und die Teilnehmer. Alle bekommen die Rufnummer und eine eigene PIN.</translation>
        </message>
        <message>
            <source>Plan a conference</source>
            <translation>Konferenz planen</translation>
        </message>
        <message>
            <source>Once or repeating, with invitations by mail</source>
            <translation>Spontankonferenz oder Serie, mit Einladungen per E-Mail</translation>
        </message>
        <message>
            <source>Plan …</source>
            <translation>Planen …</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>It is neither a link of this program nor a calendar file. Nothing was opened, and nothing was changed.</source>
            <translation>Es ist weder ein Link dieses Programms noch eine Kalenderdatei. Es wurde nichts geöffnet und nichts geändert.</translation>
        </message>
        <message>
            <source>The link is about a conference at %1, and you are signed in at %2.</source>
            <translation>Der Link betrifft eine Konferenz auf %1, und Sie sind auf %2 angemeldet.</translation>
        </message>
        <message>
            <source>There is no conference with the number %1 here. It may have been deleted, or you are not invited.</source>
            <translation>Eine Konferenz mit der Nummer %1 gibt es hier nicht. Vielleicht wurde sie gelöscht, oder Sie sind nicht eingeladen.</translation>
        </message>
        <message>
            <source>This conference is not running now.</source>
            <translation>Diese Konferenz läuft gerade nicht.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Teilnehmen</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Teilnehmen</translation>
        </message>
        <message>
            <source>A link asks you to join “%1”.</source>
            <translation>Ein Link bittet Sie, an „%1“ teilzunehmen.</translation>
        </message>
        <message>
            <source>Your page is opened, or the number is called.</source>
            <translation>Ihre Seite wird geöffnet, oder die Nummer wird angerufen.</translation>
        </message>
        <message>
            <source>It repeats in a way that no conference here can: this is its first date.</source>
            <translation>Sie wiederholt sich so, wie es hier keine Konferenz kann: Dies ist ihr erster Termin.</translation>
        </message>
        <message>
            <source>Not all single dates of the file could be taken over.</source>
            <translation>Nicht alle einzelnen Termine der Datei ließen sich übernehmen.</translation>
        </message>
        <message>
            <source>The file is too large for a calendar entry.</source>
            <translation>Die Datei ist zu groß für einen Kalendereintrag.</translation>
        </message>
        <message>
            <source>The file is no calendar file.</source>
            <translation>Die Datei ist keine Kalenderdatei.</translation>
        </message>
        <message>
            <source>There is no entry with a time in the file.</source>
            <translation>In der Datei steht kein Eintrag mit einer Zeit.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>This cannot be opened.</source>
            <translation>Das lässt sich nicht öffnen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>Ein weiterer Eintrag der Datei wurde weggelassen.</numerusform>
                <numerusform>%n weitere Einträge der Datei wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>New conference from a calendar file</source>
            <translation>Neue Konferenz aus einer Kalenderdatei</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Kalenderdateien (*.ics)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Die Datei lässt sich nicht lesen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>%n weitere Datei blieb weg.</numerusform>
                <numerusform>%n weitere Dateien blieben weg.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d. MMM</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d. MMM yyyy</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>in %1 Min.</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>vor %1 Min.</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>in %1 Std.</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>vor %1 Std.</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Noch nicht abgeglichen</translation>
        </message>
        <message>
            <source>Synced just now</source>
            <translation>Gerade abgeglichen</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Abgeglichen %1</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmalig</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 um %2 Uhr.</translation>
        </message>
        <message>
            <source>In shorter months on the last day.</source>
            <translation>In kürzeren Monaten am letzten Tag.</translation>
        </message>
        <message>
            <source>Shorter months are left out.</source>
            <translation>Kürzere Monate entfallen.</translation>
        </message>
        <message>
            <source>The first date is %1: the rule has none on %2.</source>
            <translation>Der erste Termin ist %1: Am %2 hat die Regel keinen.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moderators</source>
            <translation>
                <numerusform>%n Moderator</numerusform>
                <numerusform>%n Moderatoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes waiting</source>
            <translation>
                <numerusform>%n Änderung wartet</numerusform>
                <numerusform>%n Änderungen warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n zu klären</numerusform>
                <numerusform>%n zu klären</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>%n Person bekommt Bescheid.</numerusform>
                <numerusform>%n Personen bekommen Bescheid.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>%n Person bekommt noch einmal Bescheid.</numerusform>
                <numerusform>%n Personen bekommen noch einmal Bescheid.</numerusform>
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
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 ahead</source>
            <translation>Die Uhr des Servers geht %1 vor</translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 behind</source>
            <translation>Die Uhr des Servers geht %1 nach</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent once it answers. Check the network connection and the server&apos;s address.</source>
            <translation>Der Server ist nicht erreichbar. Was Sie tun, wird hier aufbewahrt und gesendet, sobald er antwortet. Prüfen Sie die Netzwerkverbindung und die Adresse des Servers.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no conference server. Check the address; on a guest network, sign in to the network first.</source>
            <translation>Unter dieser Adresse antwortet etwas, das kein Konferenzserver ist. Prüfen Sie die Adresse; in einem Gastnetz melden Sie sich zuerst am Netz an.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate cannot be verified, so nothing was sent to it. Check the address, or ask your administrator.</source>
            <translation>Das Zertifikat des Servers lässt sich nicht prüfen, daher wurde nichts an ihn gesendet. Prüfen Sie die Adresse oder fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one you accepted, so nothing was sent to it. It may have been renewed, or somebody stands in between. Ask your administrator.</source>
            <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben; daher wurde nichts an ihn gesendet. Vielleicht wurde es erneuert, vielleicht steht jemand dazwischen. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>Login or password is wrong. Please type them again.</source>
            <translation>Login oder Passwort ist falsch. Bitte noch einmal eingeben.</translation>
        </message>
        <message>
            <source>Too many failed sign-ins. The server wants a pause; please try again in some minutes.</source>
            <translation>Zu viele fehlgeschlagene Anmeldungen. Der Server verlangt eine Pause; bitte versuchen Sie es in einigen Minuten wieder.</translation>
        </message>
        <message>
            <source>This server wants the password in clear text over an unprotected connection. It was not sent. Use an address that begins with https://.</source>
            <translation>Dieser Server verlangt das Passwort im Klartext über eine ungeschützte Verbindung. Es wurde nicht gesendet. Nehmen Sie eine Adresse, die mit https:// beginnt.</translation>
        </message>
        <message>
            <source>Until now this server took a proof that you know the password. Now it wants the password itself. Nothing was sent. Ask your administrator whether that is meant.</source>
            <translation>Bisher genügte diesem Server ein Nachweis, dass Sie das Passwort kennen. Jetzt verlangt er das Passwort selbst. Es wurde nichts gesendet. Fragen Sie Ihren Administrator, ob das gewollt ist.</translation>
        </message>
        <message>
            <source>At this address, your login belongs to somebody else now. Perhaps it is another server, or it was set up anew. What waits is kept here and not sent there. Check the address, or ask your administrator.</source>
            <translation>Unter dieser Adresse gehört Ihre Anmeldung jetzt jemand anderem. Vielleicht ist es ein anderer Server, oder er wurde neu eingerichtet. Was wartet, bleibt hier und wird dorthin nicht gesendet. Prüfen Sie die Adresse, oder fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>The server refused the change. It is kept here with what you typed; change it and save it again, or delete it.</source>
            <translation>Der Server hat die Änderung abgelehnt. Sie ist hier mit Ihren Eingaben aufbewahrt; ändern Sie sie und speichern Sie noch einmal, oder löschen Sie sie.</translation>
        </message>
        <message>
            <source>This could not be written to the disk, so it is not saved yet. What you typed is still here. Free some space or check the folder&apos;s rights, then save again.</source>
            <translation>Das konnte nicht auf die Festplatte geschrieben werden und ist daher noch nicht gespeichert. Ihre Eingaben sind noch da. Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners, dann speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>The local copy of your conferences cannot be read. It is set aside, and everything is fetched again from the server.</source>
            <translation>Die lokale Kopie Ihrer Konferenzen ist nicht lesbar. Sie wird beiseitegelegt und alles neu vom Server geholt.</translation>
        </message>
        <message>
            <source>The local copy of your conferences was written by a newer version of this program. Nothing in it was changed. Install that version again.</source>
            <translation>Die lokale Kopie Ihrer Konferenzen stammt von einer neueren Version dieses Programms. Daran wurde nichts geändert. Installieren Sie wieder jene Version.</translation>
        </message>
        <message>
            <source>Another program, perhaps a command, is using the folder of your conferences. This window goes on by itself as soon as it is done.</source>
            <translation>Ein anderes Programm, vielleicht ein Befehl, benutzt den Ordner Ihrer Konferenzen. Dieses Fenster macht von selbst weiter, sobald es fertig ist.</translation>
        </message>
        <message>
            <source>You are not signed in yet, so this cannot be saved. What you typed is still here. Sign in, then save again.</source>
            <translation>Sie sind noch nicht angemeldet, daher lässt sich das nicht speichern. Ihre Eingaben sind noch da. Melden Sie sich an und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What you typed is still here. The log file says more; please try again.</source>
            <translation>Etwas ist schiefgegangen, das nicht schiefgehen darf. Ihre Eingaben sind noch da. Die Protokolldatei sagt mehr; bitte versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%1 %2 (%3 here)</source>
            <translation>%1 in %2 (hier %3)</translation>
        </message>
        <message>
            <source>%1 at %2, %3 time.</source>
            <translation>%1 um %2 Uhr, Zeitzone %3.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>In shorter months on the last day: %1.</source>
            <translation>In kürzeren Monaten am letzten Tag: %1.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d.</translation>
        </message>
        <message>
            <source>This address begins with http://: what goes there and back can be read and changed on the way, with names, numbers and PINs. Nothing was sent. Use an address that begins with https://, or ask your administrator.</source>
            <translation>Diese Adresse beginnt mit http://: Was hin und zurück geht, kann unterwegs gelesen und verändert werden, samt Namen, Nummern und PINs. Es wurde nichts gesendet. Nehmen Sie eine Adresse, die mit https:// beginnt, oder fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your system finds its proxy by a script (PAC), which this program does not read. If you need a proxy, choose it by hand in the system&apos;s network settings, or ask your administrator.</source>
            <translation>Der Server ist nicht erreichbar. Ihr System findet seinen Proxy durch ein Skript (PAC), das dieses Programm nicht liest. Brauchen Sie einen Proxy, wählen Sie ihn von Hand in den Netzwerkeinstellungen des Systems, oder fragen Sie Ihren Administrator.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
    </context>
    <context>
        <name>MailModel</name>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Send invitations again</source>
            <translation>Einladungen erneut senden</translation>
        </message>
        <message>
            <source>To whom is the invitation to be sent again?</source>
            <translation>An wen soll die Einladung erneut gehen?</translation>
        </message>
        <message>
            <source>Send %1 the invitation again?</source>
            <translation>%1 die Einladung erneut senden?</translation>
        </message>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>%n Person die Einladung erneut senden?</numerusform>
                <numerusform>%n Personen die Einladung erneut senden?</numerusform>
            </translation>
        </message>
        <message>
            <source>They get a mail with the time, the numbers and their PIN as they are now. Calendars that have the conference already only refresh it.</source>
            <translation>In der E-Mail stehen Zeit, Rufnummern und PIN, wie sie jetzt sind. Kalender, die die Konferenz schon haben, frischen sie nur auf.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <source>To &amp;all: %1</source>
            <translation>An &amp;alle: %1</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Ab&amp;brechen</translation>
        </message>
        <message>
            <source>Only the &amp;selected: %1</source>
            <translation>Nur die &amp;markierten: %1</translation>
        </message>
        <message>
            <source>Only where it &amp;failed: %1</source>
            <translation>Nur wo es &amp;fehlschlug: %1</translation>
        </message>
    </context>
</TS>

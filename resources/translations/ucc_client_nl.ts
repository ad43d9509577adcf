<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
    <context>
        <name>About</name>
        <message>
            <source>About UCC Client</source>
            <translation>Over UCC Client</translation>
        </message>
        <message>
            <source>UCC Client %1

Phone conferences from the desktop. Free software under the MIT licence, independent of any vendor.

Icons: Lucide (ISC licence).</source>
            <translation>UCC Client %1

Telefonische conferenties vanaf de desktop. Vrije software onder de MIT-licentie, onafhankelijk van elke leverancier.

Pictogrammen: Lucide (ISC-licentie).</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Account</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Ander account …</translation>
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>&amp;Another account …</source>
            <translation>Ander a&amp;ccount …</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Aanmelden …</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Er is niemand aangemeld.</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>&amp;Afmelden …</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>de demo</translation>
        </message>
        <message>
            <source>user, login, server, password, log out</source>
            <translation>gebruiker, aanmelden, inloggen, login, server, wachtwoord, uitloggen</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Your answer</source>
            <translation>Uw antwoord</translation>
        </message>
        <message>
            <source>Acce&amp;pt</source>
            <translation>Accepte&amp;ren</translation>
        </message>
        <message>
            <source>&amp;Maybe</source>
            <translation>&amp;Misschien</translation>
        </message>
        <message>
            <source>Decli&amp;ne</source>
            <translation>A&amp;fwijzen</translation>
        </message>
        <message>
            <source>Which dates you answer for</source>
            <translation>Voor welke data u antwoordt</translation>
        </message>
        <message>
            <source>Possible again once the server is reached.</source>
            <translation>Weer mogelijk zodra de server bereikbaar is.</translation>
        </message>
        <message>
            <source>for all dates</source>
            <translation>voor alle data</translation>
        </message>
        <message>
            <source>only for %1</source>
            <translation>alleen voor %1</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Not answered</source>
            <translation>Niet beantwoord</translation>
        </message>
        <message>
            <source>Your answer did not reach the server.</source>
            <translation>Uw antwoord heeft de server niet bereikt.</translation>
        </message>
        <message>
            <source>Nothing changed. Answer again when you are online.</source>
            <translation>Er is niets gewijzigd. Antwoord opnieuw zodra u online bent.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>as the system</source>
            <translation>zoals het systeem</translation>
        </message>
        <message>
            <source>light</source>
            <translation>licht</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>donker</translation>
        </message>
        <message>
            <source>Colo&amp;urs</source>
            <translation>&amp;Kleuren</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>T&amp;aal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>&amp;Start again now</source>
            <translation>&amp;Nu opnieuw starten</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>The window speaks the other language when it is started again.</source>
            <translation>Het venster verschijnt in de andere taal zodra het opnieuw wordt gestart.</translation>
        </message>
        <message>
            <source>dark mode, night, theme, bright</source>
            <translation>donkere modus, nacht, thema, licht</translation>
        </message>
        <message>
            <source>L&amp;ines</source>
            <translation>&amp;Regels</translation>
        </message>
        <message>
            <source>Room for each line</source>
            <translation>Ruimte voor elke regel</translation>
        </message>
        <message>
            <source>density, compact, spacing, size</source>
            <translation>dichtheid, compact, afstand, grootte</translation>
        </message>
        <message>
            <source>comfortable</source>
            <translation>ruim</translation>
        </message>
        <message>
            <source>compact: more lines</source>
            <translation>compact: meer regels</translation>
        </message>
        <message>
            <source>&amp;Week begins with</source>
            <translation>&amp;Week begint op</translation>
        </message>
        <message>
            <source>Week begins with</source>
            <translation>Week begint op</translation>
        </message>
        <message>
            <source>In the week, in the list, and where you pick a date.</source>
            <translation>In de week, in de lijst en waar u een datum kiest.</translation>
        </message>
        <message>
            <source>first day of the week, calendar</source>
            <translation>eerste dag van de week, kalender</translation>
        </message>
        <message>
            <source>as usual where you are</source>
            <translation>zoals bij u gebruikelijk</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>maandag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>zaterdag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>zondag</translation>
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
            <translation>dempen aan/uit</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spatie</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>moderator</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>call again</source>
            <translation>opnieuw bellen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>verwijderen</translation>
        </message>
        <message>
            <source>Only moderators can mute or call.</source>
            <translation>Alleen moderators kunnen dempen of bellen.</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Detail&amp;s</translation>
        </message>
        <message>
            <source>Shows the plan of the conference; who is in stays one click away</source>
            <translation>Toont de planning van de conferentie; wie aanwezig is, blijft met één klik bereikbaar</translation>
        </message>
        <message>
            <source>This was so at %1; the server cannot be reached just now.</source>
            <translation>Zo was het om %1; de server is op dit moment niet bereikbaar.</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Running</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>&amp;Mute all others</source>
            <translation>Alle anderen de&amp;mpen</translation>
        </message>
        <message>
            <source>Mutes everyone but you and the other moderators</source>
            <translation>Dempt iedereen behalve u en de andere moderators</translation>
        </message>
        <message>
            <source>Call &amp;someone …</source>
            <translation>&amp;Iemand bellen …</translation>
        </message>
        <message>
            <source>Small &amp;window</source>
            <translation>&amp;Klein venster</translation>
        </message>
        <message>
            <source>A small window that stays above all others</source>
            <translation>Een klein venster dat boven alle andere blijft</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Deelnemen</translation>
        </message>
        <message>
            <source>L&amp;eave</source>
            <translation>Ver&amp;laten</translation>
        </message>
        <message>
            <source>Hangs up your telephone; the others go on</source>
            <translation>Hangt uw telefoon op; de anderen gaan door</translation>
        </message>
        <message>
            <source>End for &amp;all …</source>
            <translation>Voo&amp;r iedereen beëindigen …</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>PIN %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>locked: nobody else gets in</source>
            <translation>vergrendeld: er komt niemand meer in</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>&amp;Ontgrendelen</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Vergrendelen</translation>
        </message>
        <message>
            <source>Lets people in again</source>
            <translation>Laat weer mensen toe</translation>
        </message>
        <message>
            <source>Lets nobody else in; who is in stays</source>
            <translation>Laat niemand meer toe; wie aanwezig is, blijft</translation>
        </message>
        <message>
            <source>Running for %1</source>
            <translation>Al %1 bezig</translation>
        </message>
    </context>
    <context>
        <name>BugWatch</name>
        <message>
            <source>Something went wrong</source>
            <translation>Er ging iets mis</translation>
        </message>
        <message>
            <source>Something went wrong that should not have.</source>
            <translation>Er ging iets mis wat niet mis had mogen gaan.</translation>
        </message>
        <message>
            <source>What you saved is safe, and what waits is still sent. If the window does not do what you expect, start it again; what you are typing is offered again then.</source>
            <translation>Wat u hebt opgeslagen, is veilig, en wat wacht, wordt nog verzonden. Start het venster opnieuw als het niet doet wat u verwacht; wat u aan het typen was, wordt u dan weer aangeboden.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>&amp;Opnieuw starten</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Rapport …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Doorgaan</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>Dial in:</source>
            <translation>Inbellen:</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>Opslaan als agendabestand</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferentie</translation>
        </message>
        <message>
            <source>The calendar file is in the clipboard.</source>
            <translation>Het agendabestand staat op het klembord.</translation>
        </message>
        <message>
            <source>The conference is gone, or has no date any more.</source>
            <translation>De conferentie is er niet meer of heeft geen datum meer.</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Agendabestand</translation>
        </message>
        <message>
            <source>There is no calendar file.</source>
            <translation>Er is geen agendabestand gemaakt.</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Agendabestanden</translation>
        </message>
    </context>
    <context>
        <name>CalendarIntake</name>
        <message>
            <source>There is no calendar entry in the clipboard.</source>
            <translation>Er staat geen agenda-item op het klembord.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>&amp;Calendar file (.ics)</source>
            <translation>&amp;Agendabestand (.ics)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)</source>
            <translation>Agendabestand (.ics)</translation>
        </message>
        <message>
            <source>Save for &amp;yourself: with your PIN and page …</source>
            <translation>Opslaan voor uzelf: &amp;met uw PIN en pagina …</translation>
        </message>
        <message>
            <source>&amp;Save for others: without your PIN and page …</source>
            <translation>&amp;Opslaan voor anderen: zonder uw PIN en pagina …</translation>
        </message>
        <message>
            <source>C&amp;opy for yourself: with your PIN and page</source>
            <translation>Kopiëren voor &amp;uzelf: met uw PIN en pagina</translation>
        </message>
        <message>
            <source>&amp;Copy for others: without your PIN and page</source>
            <translation>&amp;Kopiëren voor anderen: zonder uw PIN en pagina</translation>
        </message>
    </context>
    <context>
        <name>CallRecords</name>
        <message>
            <source>The server does not have this conference.</source>
            <translation>De server heeft deze conferentie niet.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>De server is op dit moment niet bereikbaar.</translation>
        </message>
        <message>
            <source>Only who made the conference sees who was in.</source>
            <translation>Alleen wie de conferentie heeft gemaakt, ziet wie aanwezig was.</translation>
        </message>
    </context>
    <context>
        <name>CallingField</name>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Wait for a m&amp;oderator</source>
            <translation>Op moderator wa&amp;chten</translation>
        </message>
        <message>
            <source>Until one is in, the others wait with music</source>
            <translation>Tot er een moderator is, wachten de anderen met muziek</translation>
        </message>
        <message>
            <source>Say who &amp;enters</source>
            <translation>&amp;Melden wie binnenkomt</translation>
        </message>
        <message>
            <source>Everyone says a name first, which all hear</source>
            <translation>Iedereen zegt eerst een naam, die allen horen</translation>
        </message>
        <message>
            <source>Start b&amp;y itself at its time</source>
            <translation>&amp;Vanzelf op tijd beginnen</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, without anybody starting it</source>
            <translation>Belt iedereen die gebeld moet worden, zonder dat iemand de conferentie start</translation>
        </message>
    </context>
    <context>
        <name>CallingWords</name>
        <message>
            <source>The others wait with music until a moderator is in.</source>
            <translation>De anderen wachten met muziek tot er een moderator is.</translation>
        </message>
        <message>
            <source>Whoever enters says a name, which all hear.</source>
            <translation>Wie binnenkomt, zegt een naam, die allen horen.</translation>
        </message>
        <message>
            <source>It starts by itself at its time, but calls nobody.</source>
            <translation>De conferentie begint vanzelf op tijd, maar belt niemand.</translation>
        </message>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>De conferentie begint vanzelf op tijd en belt één persoon.</numerusform>
                <numerusform>De conferentie begint vanzelf op tijd en belt %n personen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSection</name>
        <message>
            <source>the telephone program (tel:)</source>
            <translation>het telefoonprogramma (tel:)</translation>
        </message>
        <message>
            <source>a SIP phone (sip:)</source>
            <translation>een SIP-telefoon (sip:)</translation>
        </message>
        <message>
            <source>an older program (callto:)</source>
            <translation>een ouder programma (callto:)</translation>
        </message>
        <message>
            <source>Call dials the conference's number, and then your PIN where that is known.</source>
            <translation>Met Bellen wordt het nummer van de conferentie gekozen, en daarna uw PIN als die bekend is.</translation>
        </message>
        <message>
            <source>Calls &amp;go to</source>
            <translation>&amp;Bellen via</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Bellen via</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>Outsid&amp;e line</source>
            <translation>Buit&amp;enlijn</translation>
        </message>
        <message>
            <source>Outside line</source>
            <translation>Buitenlijn</translation>
        </message>
        <message>
            <source>What your telephone wants before a number from outside, such as 0.</source>
            <translation>Wat u vóór een nummer naar buiten moet kiezen, bijvoorbeeld 0.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Bellen</translation>
        </message>
        <message>
            <source>dial, telephone, softphone</source>
            <translation>bellen, kiezen, telefoon, softphone</translation>
        </message>
        <message>
            <source>prefix, dial, exchange line</source>
            <translation>voorvoegsel, kiezen, buitenlijn, nul</translation>
        </message>
    </context>
    <context>
        <name>CallSomeone</name>
        <message>
            <source>Call someone</source>
            <translation>Iemand bellen</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Naam of nummer</translation>
        </message>
        <message>
            <source>&amp;Who?</source>
            <translation>&amp;Wie?</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gevonden personen</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Bellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>%1 is called at once.</source>
            <translation>%1 wordt meteen gebeld.</translation>
        </message>
        <message>
            <source>Nobody with a number is found. Type a number to call it.</source>
            <translation>Er is niemand met een nummer gevonden. Typ een nummer om het te bellen.</translation>
        </message>
        <message>
            <source>Whoever picks up is in the conference.</source>
            <translation>Wie opneemt, zit in de conferentie.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressActions</name>
        <message>
            <source>This server has no calendar addresses.</source>
            <translation>Deze server heeft geen agenda-adressen.</translation>
        </message>
        <message>
            <source>There is a new address. Earlier ones do not hold any more.</source>
            <translation>Er is een nieuw adres. Eerdere adressen zijn niet meer geldig.</translation>
        </message>
        <message>
            <source>No program opens it. Copy the address, and add it to your calendar there.</source>
            <translation>Geen enkel programma opent het. Kopieer het adres en voeg het in uw agenda toe.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>De server is op dit moment niet bereikbaar.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressDialog</name>
        <message>
            <source>Calendar address</source>
            <translation>Agenda-adres</translation>
        </message>
        <message>
            <source>Outlook, Thunderbird, Google and others can show all your conferences, and follow every change by themselves. Give them this address as a calendar from the internet.</source>
            <translation>Outlook, Thunderbird, Google en andere programma’s kunnen al uw conferenties tonen en elke wijziging vanzelf volgen. Voeg daar dit adres toe als internetagenda.</translation>
        </message>
        <message>
            <source>Whoever has the address sees all your conferences with your PINs. Give it to nobody but your own calendars; a new address makes the old one worthless.</source>
            <translation>Wie het adres heeft, ziet al uw conferenties met uw PIN’s. Geef het aan niemand behalve uw eigen agenda’s; een nieuw adres maakt het oude waardeloos.</translation>
        </message>
        <message>
            <source>Your calendar&apos;s address</source>
            <translation>Adres van uw agenda</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>&amp;Open in the calendar program</source>
            <translation>&amp;In het agendaprogramma openen</translation>
        </message>
        <message>
            <source>&amp;Make an address</source>
            <translation>&amp;Adres maken</translation>
        </message>
        <message>
            <source>Make a &amp;new address</source>
            <translation>&amp;Nieuw adres maken</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Uitschakelen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>De server wordt gevraagd …</translation>
        </message>
        <message>
            <source>You have no calendar address.</source>
            <translation>U hebt geen agenda-adres.</translation>
        </message>
        <message>
            <source>The address is in the clipboard.</source>
            <translation>Het adres staat op het klembord.</translation>
        </message>
    </context>
    <context>
        <name>CallsDialog</name>
        <message>
            <source>Who was in: %1</source>
            <translation>Wie was aanwezig: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Bellen</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>De server wordt gevraagd …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The server keeps this for a while, and shows it only to you.</source>
            <translation>De server bewaart dit een tijdje en toont het alleen aan u.</translation>
        </message>
        <message>
            <source>Nobody was in by telephone, or it is too long ago.</source>
            <translation>Er was niemand per telefoon aanwezig, of het is te lang geleden.</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Gekomen</translation>
        </message>
        <message>
            <source>Was in</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Onbekende beller</translation>
        </message>
        <message>
            <source>dialled in</source>
            <translation>ingebeld</translation>
        </message>
        <message>
            <source>left</source>
            <translation>weggegaan</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>opgehangen</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>gestopt</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>bezet</translation>
        </message>
        <message>
            <source>did not take the call</source>
            <translation>niet aangenomen</translation>
        </message>
        <message>
            <source>number does not exist</source>
            <translation>nummer bestaat niet</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>geen antwoord</translation>
        </message>
        <message>
            <source>line broke</source>
            <translation>verbinding verbroken</translation>
        </message>
        <message>
            <source>call failed</source>
            <translation>bellen mislukt</translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message>
            <source>Which one is it?</source>
            <translation>Welke is het?</translation>
        </message>
        <message>
            <source>Which one is “%1”?</source>
            <translation>Welke is “%1”?</translation>
        </message>
        <message>
            <source>The one you choose is taken for yours, and nothing is sent a second time.</source>
            <translation>De conferentie die u kiest, geldt als de uwe, en er wordt niets opnieuw verzonden.</translation>
        </message>
        <message>
            <source>Conferences on the server</source>
            <translation>Conferenties op de server</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Nummer %1</translation>
        </message>
        <message>
            <source>&amp;It is this one</source>
            <translation>&amp;Deze is het</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
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
            <translation>&amp;Vergeleken: dit certificaat vertrouwen</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare with the administrator&apos;s:</source>
            <translation>De vingerafdruk (SHA-256), om te vergelijken met die van de beheerder:</translation>
        </message>
        <message>
            <source>My administrator confirms the new one: &amp;trust it from now on</source>
            <translation>&amp;Mijn beheerder bevestigt het nieuwe: voortaan vertrouwen</translation>
        </message>
        <message>
            <source>The server made it itself; nobody vouches for it.</source>
            <translation>De server heeft het zelf gemaakt; niemand staat ervoor in.</translation>
        </message>
        <message>
            <source>Whoever vouches for it is not known to this computer.</source>
            <translation>Wie ervoor instaat, is op deze computer niet bekend.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Het is verlopen.</translation>
        </message>
        <message>
            <source>It is not valid yet. Is this computer&apos;s clock right?</source>
            <translation>Het is nog niet geldig. Staat de klok van deze computer goed?</translation>
        </message>
        <message>
            <source>It was made for another address than the one above.</source>
            <translation>Het is voor een ander adres gemaakt dan het adres hierboven.</translation>
        </message>
        <message>
            <source>This computer&apos;s system refuses it.</source>
            <translation>Het systeem van deze computer weigert het.</translation>
        </message>
        <message>
            <source>This computer&apos;s system vouches for the new one.</source>
            <translation>Het systeem van deze computer staat in voor het nieuwe.</translation>
        </message>
        <message>
            <source>Made for: %1</source>
            <translation>Gemaakt voor: %1</translation>
        </message>
        <message>
            <source>Made by: %1</source>
            <translation>Gemaakt door: %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Geldig van %1 tot %2</translation>
        </message>
        <message>
            <source>The fingerprint (SHA-256) that you accepted:</source>
            <translation>De vingerafdruk (SHA-256) die u hebt aanvaard:</translation>
        </message>
        <message>
            <source>The one that is shown now:</source>
            <translation>De vingerafdruk die nu wordt getoond:</translation>
        </message>
    </context>
    <context>
        <name>ChangeActions</name>
        <message>
            <source>There is nothing to decide any more.</source>
            <translation>Er valt niets meer te beslissen.</translation>
        </message>
        <message>
            <source>It has been changed again meanwhile. Please look once more.</source>
            <translation>Het is intussen weer gewijzigd. Kijk alstublieft nog een keer.</translation>
        </message>
        <message>
            <source>It is too late for that: the change has left or is done already.</source>
            <translation>Daarvoor is het te laat: de wijziging is al verzonden of al uitgevoerd.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Niet uitgevoerd</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>“%1” planned</source>
            <translation>“%1” gepland</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>“%1” gewijzigd</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>“%1” verwijderd</translation>
        </message>
        <message>
            <source>leaves in a few seconds</source>
            <translation>wordt over enkele seconden verzonden</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>wordt verzonden</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>door de server geweigerd</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>te beslissen</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>niet bevestigd</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>door iemand anders verwijderd</translation>
        </message>
        <message>
            <source>The server did not delete this conference.</source>
            <translation>De server heeft deze conferentie niet verwijderd.</translation>
        </message>
        <message>
            <source>The server refused this conference.</source>
            <translation>De server heeft deze conferentie geweigerd.</translation>
        </message>
        <message>
            <source>The server refused your change.</source>
            <translation>De server heeft uw wijziging geweigerd.</translation>
        </message>
        <message>
            <source>Somebody changed it before you deleted it.</source>
            <translation>Iemand heeft de conferentie gewijzigd voordat u die verwijderde.</translation>
        </message>
        <message>
            <source>You and somebody else changed the same thing.</source>
            <translation>U en iemand anders hebben hetzelfde gewijzigd.</translation>
        </message>
        <message>
            <source>The server may have this conference already.</source>
            <translation>Misschien heeft de server deze conferentie al.</translation>
        </message>
        <message>
            <source>Nobody knows whether the server has this conference.</source>
            <translation>Niemand weet of de server deze conferentie heeft.</translation>
        </message>
        <message>
            <source>Somebody else deleted this conference.</source>
            <translation>Iemand anders heeft deze conferentie verwijderd.</translation>
        </message>
        <message>
            <source>It is being sent just now, or its answer was lost.</source>
            <translation>De wijziging wordt net verzonden, of het antwoord ging verloren.</translation>
        </message>
        <message>
            <source>It waits here and is sent by itself.</source>
            <translation>De wijziging wacht hier en wordt vanzelf verzonden.</translation>
        </message>
        <message>
            <source>It is still there. Send the deletion again, or keep the conference.</source>
            <translation>De conferentie is er nog. Verzend de verwijdering opnieuw of behoud de conferentie.</translation>
        </message>
        <message>
            <source>What you typed is kept here. Edit it and save again, send it again as it is, or discard it.</source>
            <translation>Wat u hebt getypt, wordt hier bewaard. Bewerk het en sla het opnieuw op, verzend het opnieuw zoals het is, of gooi het weg.</translation>
        </message>
        <message>
            <source>Its reason: %1</source>
            <translation>De reden: %1</translation>
        </message>
        <message>
            <source>You have no right to do that (answer %1).</source>
            <translation>U hebt daar geen recht toe (antwoord %1).</translation>
        </message>
        <message>
            <source>It accepted the change several times, and still has what was there.</source>
            <translation>De server heeft de wijziging meermaals aangenomen en heeft nog steeds wat er stond.</translation>
        </message>
        <message>
            <source>It gave no reason (answer %1).</source>
            <translation>De server gaf geen reden (antwoord %1).</translation>
        </message>
        <message>
            <source>It is still there. Decide whether it shall go all the same.</source>
            <translation>De conferentie is er nog. Beslis of die toch weg moet.</translation>
        </message>
        <message>
            <source>Yours is shown and kept here. Nothing is sent until you decide.</source>
            <translation>De uwe wordt hier getoond en bewaard. Er wordt niets verzonden tot u beslist.</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>Daar is één conferentie die erop lijkt. Geef aan of die het is. Zo niet, verzend dan opnieuw; dan komt er één bij.</numerusform>
                <numerusform>Daar zijn %n conferenties die erop lijken. Geef aan welke het is. Is het er geen, verzend dan opnieuw; dan komt er één bij.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer was lost, and it is not in the server&apos;s list. It is kept here. If you send it again, it could exist twice, with two invitations.</source>
            <translation>Het antwoord ging verloren, en de conferentie staat niet in de lijst van de server. Ze wordt hier bewaard. Als u opnieuw verzendt, kan ze dubbel bestaan, met twee uitnodigingen.</translation>
        </message>
        <message>
            <source>What you changed is kept here. Made anew, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Wat u hebt gewijzigd, wordt hier bewaard. Opnieuw gemaakt is het een andere conferentie: iedereen wordt opnieuw uitgenodigd en krijgt een andere PIN.</translation>
        </message>
        <message>
            <source>It is kept until the server has confirmed it. Nothing has to be done.</source>
            <translation>Dit wordt bewaard tot de server het heeft bevestigd. U hoeft niets te doen.</translation>
        </message>
        <message>
            <source>As soon as the server can be reached. Until then you can undo it.</source>
            <translation>Zodra de server bereikbaar is. Tot dan kunt u het ongedaan maken.</translation>
        </message>
        <message>
            <source>Make it a&amp;new</source>
            <translation>Opnieuw &amp;maken</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Opnieuw ver&amp;zenden</translation>
        </message>
        <message>
            <source>De&amp;cide …</source>
            <translation>&amp;Beslissen …</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Nu verzenden</translation>
        </message>
        <message>
            <source>It belongs to a series that you changed from a date on. Until it is confirmed, that series goes on as before; undone or discarded, both are taken back.</source>
            <translation>De wijziging hoort bij een reeks die u vanaf een datum hebt gewijzigd. Tot ze is bevestigd, gaat die reeks door zoals voorheen; bij ongedaan maken of weggooien worden beide teruggenomen.</translation>
        </message>
        <message>
            <source>It is sent after what begins with it. Undone, both are taken back as long as nothing has left.</source>
            <translation>Ze wordt verzonden na de wijziging waarmee het begint. Bij ongedaan maken worden beide teruggenomen zolang er nog niets is verzonden.</translation>
        </message>
        <message>
            <source>What begins with it is there already. Until this is settled, dates can take place twice: look at both.</source>
            <translation>Waarmee het begint, is er al. Tot dit is geregeld, kunnen data dubbel plaatsvinden: bekijk ze allebei.</translation>
        </message>
    </context>
    <context>
        <name>ClashGrid</name>
        <message>
            <source>All &amp;mine</source>
            <translation>Alles van &amp;mij</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>&amp;Alles van de ander</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Voorheen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Van de ander</translation>
        </message>
    </context>
    <context>
        <name>ClockActions</name>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>Waarschijnlijk krijgt één persoon een wijziging per e-mail.</numerusform>
                <numerusform>Waarschijnlijk krijgen %n personen een wijziging per e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can put it right here once that date is the next one; earlier, it would move the dates before it.</source>
            <translation>U kunt het hier rechtzetten zodra die datum de volgende is; eerder zou het de data ervoor verplaatsen.</translation>
        </message>
        <message>
            <source>&amp;Put back to %1</source>
            <translation>&amp;Terugzetten op %1</translation>
        </message>
        <message>
            <source>%1 is &amp;right</source>
            <translation>%1 kl&amp;opt</translation>
        </message>
        <message>
            <source>Keeps the server&apos;s time; nobody gets a mail</source>
            <translation>Behoudt de tijd van de server; niemand krijgt een e-mail</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3.</source>
            <translation>Vanaf %1 start de server dit om %2 in plaats van %3.</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3, %4 time.</source>
            <translation>Vanaf %1 start de server dit om %2 in plaats van %3, tijd in %4.</translation>
        </message>
        <message>
            <source>Its clocks change on other days than yours, or never.</source>
            <translation>De klok wordt daar op andere dagen verzet dan bij u, of nooit.</translation>
        </message>
        <message>
            <source>Put back, the next date and those after it begin at %1.</source>
            <translation>Teruggezet beginnen de volgende datum en de data daarna om %1.</translation>
        </message>
    </context>
    <context>
        <name>CompactWindow</name>
        <message>
            <source>In the conference</source>
            <translation>In de conferentie</translation>
        </message>
        <message>
            <source>Mute all others</source>
            <translation>Alle anderen dempen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Show the large window</source>
            <translation>Het grote venster tonen</translation>
        </message>
        <message>
            <source>End for all …</source>
            <translation>Voor iedereen beëindigen …</translation>
        </message>
        <message>
            <source>Nobody is talking</source>
            <translation>Niemand spreekt</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
    </context>
    <context>
        <name>ConferenceActions</name>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>ConferenceDialog</name>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nieuwe conferentie</translation>
        </message>
        <message>
            <source>Edit conference</source>
            <translation>Conferentie bewerken</translation>
        </message>
        <message>
            <source>&amp;Save and invite</source>
            <translation>Opslaan &amp;en uitnodigen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Date or time cannot be read. Type them anew.</source>
            <translation>Datum of tijd is onleesbaar. Typ ze opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(nog %n)</numerusform>
                <numerusform>(nog %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the button again to keep it so.</source>
            <translation>Druk nog een keer op de knop om het zo te laten.</translation>
        </message>
        <message>
            <source>S&amp;tart now</source>
            <translation>Nu &amp;starten</translation>
        </message>
        <message>
            <source>Makes the conference, and calls everyone who is to be called, at once</source>
            <translation>Maakt de conferentie en belt meteen iedereen die gebeld moet worden</translation>
        </message>
        <message>
            <source>Offline: cannot start now</source>
            <translation>Offline: starten kan nu niet</translation>
        </message>
        <message>
            <source>Conference at %1</source>
            <translation>Conferentie om %1</translation>
        </message>
        <message>
            <source>Nobody is called: everyone dials in.</source>
            <translation>Niemand wordt gebeld: iedereen belt in.</translation>
        </message>
        <message>
            <source>Ca&amp;ll everyone and start</source>
            <translation>&amp;Iedereen bellen en starten</translation>
        </message>
        <message>
            <source>Nobody is called: the server has no telephone</source>
            <translation>Niemand wordt gebeld: de server heeft geen telefoon</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>for you %1</source>
            <translation>voor u %1</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>tijd in %1</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Duur in minuten</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wanneer</translation>
        </message>
        <message>
            <source>&amp;Repeats</source>
            <translation>Herh&amp;aling</translation>
        </message>
    </context>
    <context>
        <name>ConferenceList</name>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
    </context>
    <context>
        <name>ConferenceListModel</name>
        <message>
            <source>Running</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Voorbij</translation>
        </message>
        <message>
            <source>running</source>
            <translation>bezig</translation>
        </message>
        <message>
            <source>you moderate</source>
            <translation>u modereert</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>alleen lezen</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>ingeklapt</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>uitgeklapt</translation>
        </message>
    </context>
    <context>
        <name>ConferenceRowDelegate</name>
        <message>
            <source>in 24 min</source>
            <translation>over 24 min</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>alleen lezen</translation>
        </message>
    </context>
    <context>
        <name>ConferenceWords</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Herhaling</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tijdzone</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>Invitation text</source>
            <translation>Uitnodigingstekst</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Bij het begin bellen</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
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
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>the server&apos;s</source>
            <translation>die van de server</translation>
        </message>
        <message>
            <source>outside person</source>
            <translation>extern</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collega</translation>
        </message>
        <message>
            <source>the template&apos;s text</source>
            <translation>de tekst van het sjabloon</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>iemand zonder naam</translation>
        </message>
        <message>
            <source>%1 moderates now</source>
            <translation>%1 modereert nu</translation>
        </message>
        <message>
            <source>%1 no longer moderates</source>
            <translation>%1 modereert niet meer</translation>
        </message>
        <message>
            <source>The invitation text is another</source>
            <translation>De uitnodigingstekst is anders</translation>
        </message>
        <message>
            <source>%1 takes part</source>
            <translation>%1 neemt deel</translation>
        </message>
        <message>
            <source>%1 does not take part</source>
            <translation>%1 neemt niet deel</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 op %2</translation>
        </message>
        <message>
            <source>as in the series</source>
            <translation>zoals in de reeks</translation>
        </message>
        <message>
            <source>%1 is left out</source>
            <translation>%1 gaat niet door</translation>
        </message>
        <message>
            <source>%1 takes place again</source>
            <translation>%1 gaat toch door</translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <translation>Op %1: %2</translation>
        </message>
        <message>
            <source>Reminder by e-mail</source>
            <translation>Herinnering per e-mail</translation>
        </message>
        <message>
            <source>a day before</source>
            <translation>een dag van tevoren</translation>
        </message>
        <message>
            <source>15 minutes before</source>
            <translation>15 minuten van tevoren</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>Wait for a moderator</source>
            <translation>Op moderator wachten</translation>
        </message>
        <message>
            <source>Say who enters</source>
            <translation>Melden wie binnenkomt</translation>
        </message>
        <message>
            <source>Start by itself at its time</source>
            <translation>Vanzelf op tijd beginnen</translation>
        </message>
    </context>
    <context>
        <name>ConferencesPane</name>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nieuwe conferentie</translation>
        </message>
        <message>
            <source>New conference (Ctrl+N)</source>
            <translation>Nieuwe conferentie (Ctrl+N)</translation>
        </message>
        <message>
            <source>Delete conference</source>
            <translation>Conferentie verwijderen</translation>
        </message>
        <message>
            <source>Show all conferences</source>
            <translation>Alle conferenties tonen</translation>
        </message>
        <message>
            <source>No conference fits the filters that are chosen above.</source>
            <translation>Geen conferentie past bij de filters die hierboven zijn gekozen.</translation>
        </message>
        <message>
            <source>Nothing fits “%1” and the filters that are chosen above.</source>
            <translation>Niets past bij “%1” en de filters die hierboven zijn gekozen.</translation>
        </message>
        <message>
            <source>No conference fits “%1”.</source>
            <translation>Geen conferentie past bij “%1”.</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Fetching your conferences</source>
            <translation>Uw conferenties worden opgehaald</translation>
        </message>
        <message>
            <source>They appear here as soon as the server has sent them.</source>
            <translation>Ze verschijnen hier zodra de server ze heeft gestuurd.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Nog geen conferenties</translation>
        </message>
        <message>
            <source>Plan one with + below. Those you are invited to appear after the first connection.</source>
            <translation>Plan er een met + hieronder. Conferenties waarvoor u bent uitgenodigd, verschijnen na de eerste verbinding.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Keep both as two conferences</source>
            <translation>Beide behouden als twee &amp;conferenties</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Later beslissen</translation>
        </message>
        <message>
            <source>&amp;Save decision</source>
            <translation>Beslissing &amp;opslaan</translation>
        </message>
        <message>
            <source>Two versions – %1</source>
            <translation>Twee versies – %1</translation>
        </message>
        <message>
            <source>You and somebody else changed “%1”</source>
            <translation>U en iemand anders hebben “%1” gewijzigd</translation>
        </message>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>Eén veld verschilt.</numerusform>
                <numerusform>%n velden verschillen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else fits together and is kept. Nothing is sent until you save.</source>
            <translation>Al het andere past bij elkaar en blijft behouden. Er wordt niets verzonden tot u opslaat.</translation>
        </message>
        <message>
            <source>Joined without asking</source>
            <translation>Zonder te vragen samengevoegd</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Delete “%1” all the same?</source>
            <translation>“%1” toch verwijderen?</translation>
        </message>
        <message>
            <source>Somebody changed it before your deletion reached the server. It is still there, and nothing is sent until you decide.</source>
            <translation>Iemand heeft de conferentie gewijzigd voordat uw verwijdering de server bereikte. Ze is er nog, en er wordt niets verzonden tot u beslist.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Wat er is gewijzigd</translation>
        </message>
        <message>
            <source>&amp;Delete all the same</source>
            <translation>&amp;Toch verwijderen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behouden</translation>
        </message>
        <message>
            <source>Nobody gets a mail.</source>
            <translation>Niemand krijgt een e-mail.</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>door u</translation>
        </message>
        <message>
            <source>by somebody else</source>
            <translation>door iemand anders</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>Connection</source>
            <translation>Verbinding</translation>
        </message>
        <message>
            <source>Progress of the synchronisation</source>
            <translation>Voortgang van de synchronisatie</translation>
        </message>
        <message>
            <source>Show the waiting changes</source>
            <translation>De wachtende wijzigingen tonen</translation>
        </message>
        <message>
            <source>Show what needs you</source>
            <translation>Tonen wat u moet regelen</translation>
        </message>
        <message>
            <source>Times are shown by this computer&apos;s clock. If it is wrong, set it right; otherwise tell your administrator.</source>
            <translation>Tijden worden getoond volgens de klok van deze computer. Staat die verkeerd, zet hem dan goed; vertel het anders uw beheerder.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Aanmelden …</translation>
        </message>
        <message>
            <source>Nothing waiting</source>
            <translation>Niets wacht</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchroniseren</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Niet aangemeld</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>Onderbroken: %n ontbreekt</numerusform>
                <numerusform>Onderbroken: %n ontbreken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>Online: %n onleesbaar</numerusform>
                <numerusform>Online: %n onleesbaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>Wat de server over %n conferentie zegt, kan niet worden gelezen. Ze ontbreekt of staat er zoals voorheen. Bij elke synchronisatie wordt er weer naar gevraagd.</numerusform>
                <numerusform>Wat de server over %n conferenties zegt, kan niet worden gelezen. Ze ontbreken of staan er zoals voorheen. Bij elke synchronisatie wordt er weer naar gevraagd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline: the server has a problem</source>
            <translation>Offline: de server heeft een probleem</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Oostenrijk</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australië</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>België</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarije</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brazilië</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Zwitserland</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tsjechië</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Duitsland</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Denemarken</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanje</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankrijk</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Verenigd Koninkrijk</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griekenland</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatië</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongarije</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Ierland</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>IJsland</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italië</translation>
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
            <translation>Litouwen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Letland</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexico</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Nederland</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noorwegen</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nieuw-Zeeland</translation>
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
            <translation>Roemenië</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Servië</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Zweden</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovenië</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakije</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turkije</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Oekraïne</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Verenigde Staten</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Zuid-Afrika</translation>
        </message>
    </context>
    <context>
        <name>DataDeletion</name>
        <message>
            <source>Delete local data</source>
            <translation>Lokale gegevens verwijderen</translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Eén wijziging is nog niet verzonden. Die gaat voorgoed verloren.</numerusform>
                <numerusform>%n wijzigingen zijn nog niet verzonden. Die gaan voorgoed verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>Delete local data</source>
            <translation>Lokale gegevens verwijderen</translation>
        </message>
        <message>
            <source>Delete what this computer has of %1?</source>
            <translation>Verwijderen wat deze computer van %1 heeft?</translation>
        </message>
        <message>
            <source>Gone are the copy of the conferences and people, their earlier versions, what was typed and not saved, and the password where it is kept. On the server everything stays, and comes back with the next sign-in.</source>
            <translation>Dit verdwijnt: de kopie van de conferenties en personen, hun eerdere versies, wat u hebt getypt en niet opgeslagen, en het wachtwoord als dat hier is bewaard. Op de server blijft alles staan; het komt terug als u zich weer aanmeldt.</translation>
        </message>
        <message>
            <source>Whether changes wait that have not been sent yet cannot be told. They would be lost for good.</source>
            <translation>Of er nog wijzigingen wachten die niet zijn verzonden, is niet te zeggen. Die zouden voorgoed verloren gaan.</translation>
        </message>
        <message>
            <source>You are signed out.</source>
            <translation>U wordt afgemeld.</translation>
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
            <translation>De kalender tonen</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
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
            <translation>Volgende: %1 …</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Volgende: %1.</translation>
        </message>
        <message>
            <source>Not on %1.</source>
            <translation>Niet op %1.</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>%1 (moved from %2)</source>
            <translation>%1 (verplaatst van %2)</translation>
        </message>
        <message>
            <source>This date was moved from %1, %2.</source>
            <translation>Deze datum is verplaatst van %1, %2 uur.</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>On a weekend: %1.</source>
            <translation>In een weekend: %1.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: it is %3 then.</source>
            <translation>%1 bestaat op %2 niet, als de klok wordt verzet: het is dan %3.</translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the first.</source>
            <translation>%1 komt op %2 twee keer voor, als de klok wordt verzet: het is de eerste keer.</translation>
        </message>
        <message>
            <source>Public holiday: %1 – %2</source>
            <translation>Feestdag: %1 – %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” (%2–%3) on %4.</source>
            <translation>Overlapt met “%1” (%2–%3) op %4.</translation>
        </message>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>Overlapt met nog een conferentie.</numerusform>
                <numerusform>Overlapt met nog %n conferenties.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the second.</source>
            <translation>%1 komt op %2 twee keer voor, als de klok wordt verzet: het is de tweede keer.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: all dates are at %3. Begin on another day to have them at %1.</source>
            <translation>%1 bestaat op %2 niet, als de klok wordt verzet: alle data zijn om %3. Begin op een andere dag om ze om %1 te hebben.</translation>
        </message>
    </context>
    <context>
        <name>DayHeads</name>
        <message>
            <source>The clocks go forward on this day.</source>
            <translation>Op deze dag gaat de klok vooruit.</translation>
        </message>
        <message>
            <source>The clocks go back on this day; the hour that comes twice is drawn once.</source>
            <translation>Op deze dag gaat de klok terug; het uur dat twee keer komt, is één keer getekend.</translation>
        </message>
    </context>
    <context>
        <name>DeedWords</name>
        <message>
            <source>Ctrl+J joins it.</source>
            <translation>Met Ctrl+J neemt u deel.</translation>
        </message>
        <message>
            <source>Ctrl+Enter starts it and calls everyone who is to be called.</source>
            <translation>Ctrl+Enter start de conferentie en belt iedereen die gebeld moet worden.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Delete conference</source>
            <translation>Conferentie verwijderen</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>“%1” verwijderen?</translation>
        </message>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>Waarschijnlijk krijgt één persoon een annulering per e-mail.</numerusform>
                <numerusform>Waarschijnlijk krijgen %n personen een annulering per e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>It disappears for everyone who takes part, and their PINs stop working.</source>
            <translation>De conferentie verdwijnt bij iedereen die deelneemt, en hun PIN’s werken niet meer.</translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>De conferentie wordt herhaald. Zonder deze datum of de volgende blijft de rest van de reeks met dezelfde PIN’s bestaan; waarschijnlijk krijgt één persoon een wijziging per e-mail.</numerusform>
                <numerusform>De conferentie wordt herhaald. Zonder deze datum of de volgende blijft de rest van de reeks met dezelfde PIN’s bestaan; waarschijnlijk krijgen %n personen een wijziging per e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>All dates: %1</source>
            <translation>Alle data: %1</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Alleen %1</translation>
        </message>
        <message>
            <source>%1 and &amp;following</source>
            <translation>%1 &amp;en volgende</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Alle data</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Behouden</translation>
        </message>
        <message>
            <source>All dates of the series go: this server can delete no single one.</source>
            <translation>Alle data van de reeks verdwijnen: deze server kan geen losse datum verwijderen.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsActions</name>
        <message>
            <source>Ended unexpectedly</source>
            <translation>Onverwacht beëindigd</translation>
        </message>
        <message>
            <source>UCC Client ended unexpectedly the last time.</source>
            <translation>UCC Client is de vorige keer onverwacht beëindigd.</translation>
        </message>
        <message>
            <source>What you had saved is here, and what waited is sent as usual. A report helps to find the reason.</source>
            <translation>Wat u had opgeslagen, is er, en wat wachtte, wordt gewoon verzonden. Een rapport helpt de oorzaak te vinden.</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Rapport …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Doorgaan</translation>
        </message>
        <message>
            <source>The log lies in this folder: %1</source>
            <translation>Het logboek staat in deze map: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Het rapport opslaan</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Tekstbestanden (*.txt)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Het rapport is opgeslagen.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Daar kan niet worden geschreven. Kies een andere plaats.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Een probleem melden</translation>
        </message>
    </context>
    <context>
        <name>DiscardQuestion</name>
        <message>
            <source>Throw away what you typed?</source>
            <translation>Weggooien wat u hebt getypt?</translation>
        </message>
        <message>
            <source>It has not been saved.</source>
            <translation>Het is niet opgeslagen.</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Verder bewerken</translation>
        </message>
    </context>
    <context>
        <name>CourseWords</name>
        <message>
            <source>What you changed on %1 waits to be sent.</source>
            <translation>Wat u op %1 hebt gewijzigd, wacht op verzending.</translation>
        </message>
        <message>
            <source>This version came from the server on %1.</source>
            <translation>Deze versie kwam op %1 van de server.</translation>
        </message>
        <message>
            <source>Changed elsewhere; seen on %1.</source>
            <translation>Elders gewijzigd; gezien op %1.</translation>
        </message>
        <message>
            <source>Made by you on %1.</source>
            <translation>Door u gemaakt op %1.</translation>
        </message>
        <message>
            <source>Changed by you on %1.</source>
            <translation>Door u gewijzigd op %1.</translation>
        </message>
        <message>
            <source>Made by you on %1, sent on %2.</source>
            <translation>Door u gemaakt op %1, verzonden op %2.</translation>
        </message>
        <message>
            <source>Changed by you on %1, sent on %2.</source>
            <translation>Door u gewijzigd op %1, verzonden op %2.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>You moderate</source>
            <translation>U modereert</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, at once</source>
            <translation>Belt meteen iedereen die gebeld moet worden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Bewer&amp;ken</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>Duplicere&amp;n</translation>
        </message>
        <message>
            <source>Invitation te&amp;xt</source>
            <translation>&amp;Uitnodigingstekst</translation>
        </message>
        <message>
            <source>Shows the text of the invitation</source>
            <translation>Toont de tekst van de uitnodiging</translation>
        </message>
        <message>
            <source>Calendar f&amp;ile</source>
            <translation>Agenda&amp;bestand</translation>
        </message>
        <message>
            <source>Saves or copies the conference for a calendar (.ics)</source>
            <translation>Bewaart of kopieert de conferentie voor een agenda (.ics)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>&amp;Who is in</source>
            <translation>&amp;Wie is aanwezig</translation>
        </message>
        <message>
            <source>Calls nobody: the server has no telephone</source>
            <translation>Belt niemand: de server heeft geen telefoon</translation>
        </message>
        <message>
            <source>Who was i&amp;n …</source>
            <translation>&amp;Wie was aanwezig …</translation>
        </message>
        <message>
            <source>Shows who was in by telephone, when and how long</source>
            <translation>Toont wie per telefoon aanwezig was, wanneer en hoelang</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End for all</source>
            <translation>Voor iedereen beëindigen</translation>
        </message>
        <message>
            <source>End “%1” for all?</source>
            <translation>“%1” voor iedereen beëindigen?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>Er is één persoon aanwezig; dat gesprek eindigt.</numerusform>
                <numerusform>Er zijn %n personen aanwezig; hun gesprekken eindigen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is in just now.</source>
            <translation>Er is nu niemand aanwezig.</translation>
        </message>
        <message>
            <source>&amp;End for all</source>
            <translation>&amp;Voor iedereen beëindigen</translation>
        </message>
        <message>
            <source>Let it &amp;run</source>
            <translation>&amp;Laten doorgaan</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exporteren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>All conferences for &amp;yourself: with your PINs and pages …</source>
            <translation>Alle conferenties voor uzelf: &amp;met uw PIN’s en pagina’s …</translation>
        </message>
        <message>
            <source>&amp;All conferences for others: without your PINs and pages …</source>
            <translation>Alle &amp;conferenties voor anderen: zonder uw PIN’s en pagina’s …</translation>
        </message>
        <message>
            <source>Address &amp;book …</source>
            <translation>&amp;Adresboek …</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Inbellen</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>uw eigen PIN, zoals in uw uitnodiging</translation>
        </message>
        <message>
            <source>The file is being written …</source>
            <translation>Het bestand wordt geschreven …</translation>
        </message>
        <message>
            <source>Dial in:</source>
            <translation>Inbellen:</translation>
        </message>
        <message>
            <source>There is no conference with a date.</source>
            <translation>Er is geen conferentie met een datum.</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
        <message>
            <source>Save all conferences</source>
            <translation>Alle conferenties opslaan</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Agendabestanden</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adresboek</translation>
        </message>
        <message>
            <source>Its participants are not known here yet.</source>
            <translation>De deelnemers zijn hier nog niet bekend.</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Er is niemand om op te slaan.</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Personen opslaan</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>There is no file.</source>
            <translation>Er is geen bestand gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>What is new in %1</source>
            <translation>Wat is er nieuw in %1</translation>
        </message>
        <message>
            <source>UCC Client was updated. Shows what is new.</source>
            <translation>UCC Client is bijgewerkt. Toont wat er nieuw is.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>The help was not installed along with the program.</source>
            <translation>De help is niet met het programma meegeïnstalleerd.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vooruit</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>In de help zoeken</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Help: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveActions</name>
        <message>
            <source>Not done</source>
            <translation>Niet gedaan</translation>
        </message>
        <message>
            <source>Not done: they are not there any more.</source>
            <translation>Niet gedaan: deze persoon is er niet meer.</translation>
        </message>
        <message>
            <source>Not done: the server cannot be reached. It is not done later either; the telephones go on.</source>
            <translation>Niet gedaan: de server is niet bereikbaar. Het gebeurt ook later niet; de telefoons gaan door.</translation>
        </message>
        <message>
            <source>Not done: only moderators can do this.</source>
            <translation>Niet gedaan: dat kunnen alleen moderators.</translation>
        </message>
        <message>
            <source>Not done: the telephone system cannot do this just now.</source>
            <translation>Niet gedaan: de telefooncentrale kan dit nu niet.</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>Niet gedaan: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message>
            <source>In the conference</source>
            <translation>In de conferentie</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>Not in</source>
            <translation>Niet aanwezig</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Onbekende beller</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (u)</translation>
        </message>
        <message>
            <source>Dialled in</source>
            <translation>Ingebeld</translation>
        </message>
        <message>
            <source>Not there yet</source>
            <translation>Nog niet aanwezig</translation>
        </message>
        <message>
            <source>Hand raised</source>
            <translation>Hand omhoog</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Spreekt</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Gedempt</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Luistert</translation>
        </message>
        <message>
            <source>Waits for a moderator</source>
            <translation>Wacht op een moderator</translation>
        </message>
        <message>
            <source>Ringing, %1 s</source>
            <translation>Gaat over, %1 s</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Gestopt om %1</translation>
        </message>
        <message>
            <source>Hung up at %1</source>
            <translation>Opgehangen om %1</translation>
        </message>
        <message>
            <source>Removed at %1, after %2</source>
            <translation>Verwijderd om %1, na %2</translation>
        </message>
        <message>
            <source>Left at %1, after %2</source>
            <translation>Weggegaan om %1, na %2</translation>
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
            <translation>Bezet, wordt nu weer gebeld</translation>
        </message>
        <message>
            <source>Busy, called again in %1 s</source>
            <translation>Bezet, weer over %1 s</translation>
        </message>
        <message>
            <source>Busy at %1</source>
            <translation>Bezet om %1</translation>
        </message>
        <message>
            <source>No answer at %1</source>
            <translation>Geen antwoord om %1</translation>
        </message>
        <message>
            <source>Did not take the call at %1</source>
            <translation>Nam om %1 niet aan</translation>
        </message>
        <message>
            <source>This number does not exist</source>
            <translation>Dit nummer bestaat niet</translation>
        </message>
        <message>
            <source>The call failed at %1</source>
            <translation>Bellen mislukte om %1</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Mij dempen</translation>
        </message>
        <message>
            <source>Unmute me</source>
            <translation>Mij niet meer dempen</translation>
        </message>
        <message>
            <source>Give the floor</source>
            <translation>Het woord geven</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Dempen</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Niet meer dempen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Nu bellen</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Opnieuw bellen</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Bellen</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corrigeren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Make moderator</source>
            <translation>Moderator maken</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Ster afnemen</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n aanwezig</numerusform>
                <numerusform>%n aanwezig</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is talking</source>
            <translation>%1 spreekt</translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>%n spreekt</numerusform>
                <numerusform>%n spreken</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are talking</source>
            <translation>%1 en %2 spreken</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>nog %1 min</translation>
        </message>
        <message>
            <source>%1 min over</source>
            <translation>%1 min uitgelopen</translation>
        </message>
    </context>
    <context>
        <name>LockedChoices</name>
        <message>
            <source>Set by your administrator</source>
            <translation>Door uw beheerder vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>NewVersion</name>
        <message>
            <source>Opens the page of the new version in the browser.</source>
            <translation>Opent de pagina van de nieuwe versie in de browser.</translation>
        </message>
        <message>
            <source>Version %1 is there</source>
            <translation>Versie %1 is er</translation>
        </message>
    </context>
    <context>
        <name>NoticeWindow</name>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 begint over %n minuut</numerusform>
                <numerusform>%1 begint over %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 begins now</source>
            <translation>%1 begint nu</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 is al %n minuut bezig</numerusform>
                <numerusform>%1 is al %n minuten bezig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>Terwijl u weg was: %n conferentie</numerusform>
                <numerusform>Terwijl u weg was: %n conferenties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n eerdere</numerusform>
                <numerusform>%n eerdere</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Tonen</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Deelnemen</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>Snoo&amp;ze 5 min</source>
            <translation>&amp;5 min later</translation>
        </message>
        <message>
            <source>&amp;Without me</source>
            <translation>&amp;Zonder mij</translation>
        </message>
        <message>
            <source>What to &amp;do …</source>
            <translation>&amp;Wat te doen …</translation>
        </message>
        <message>
            <source>The server has ended it: nobody gets in.</source>
            <translation>De server heeft de conferentie beëindigd: niemand komt erin.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>De server is op dit moment niet bereikbaar.</translation>
        </message>
        <message>
            <source>Your last change has not reached the server.</source>
            <translation>Uw laatste wijziging heeft de server niet bereikt.</translation>
        </message>
        <message>
            <source>You may not change it; only its organiser can.</source>
            <translation>U mag de conferentie niet wijzigen; dat kan alleen de organisator.</translation>
        </message>
        <message>
            <source>Nobody moderates.</source>
            <translation>Niemand modereert.</translation>
        </message>
        <message>
            <source>Without any way in: %1.</source>
            <translation>Zonder toegang: %1.</translation>
        </message>
        <message>
            <source>Your own telephone number is missing.</source>
            <translation>Uw eigen telefoonnummer ontbreekt.</translation>
        </message>
        <message>
            <source>Plan it once more; everybody is invited again.</source>
            <translation>Plan de conferentie nog een keer; iedereen wordt opnieuw uitgenodigd.</translation>
        </message>
        <message>
            <source>Look whether you have a network. Others get in all the same; you can start it as soon as the server answers.</source>
            <translation>Kijk of u een netwerk hebt. Anderen komen er toch in; u kunt starten zodra de server antwoordt.</translation>
        </message>
        <message>
            <source>See what waits and why.</source>
            <translation>Bekijk wat er wacht en waarom.</translation>
        </message>
        <message>
            <source>Ask the organiser for what stands below.</source>
            <translation>Vraag de organisator om wat hieronder staat.</translation>
        </message>
        <message>
            <source>Give somebody the star.</source>
            <translation>Geef iemand de ster.</translation>
        </message>
        <message>
            <source>They get neither a mail nor a call. Enter an address, or let them be called.</source>
            <translation>Zij krijgen geen e-mail en worden niet gebeld. Vul een adres in, of stel in dat zij gebeld worden.</translation>
        </message>
        <message>
            <source>Enter it, or nobody can call you.</source>
            <translation>Vul het in, anders kan niemand u bellen.</translation>
        </message>
        <message>
            <source>&amp;Plan it again …</source>
            <translation>&amp;Opnieuw plannen …</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Opnieuw proberen</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Wachtende wijzigingen …</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Tonen</translation>
        </message>
        <message>
            <source>Choose a &amp;moderator …</source>
            <translation>&amp;Moderator kiezen …</translation>
        </message>
        <message>
            <source>&amp;Give them a way in …</source>
            <translation>Toeg&amp;ang geven …</translation>
        </message>
        <message>
            <source>Enter your &amp;number …</source>
            <translation>&amp;Uw nummer invullen …</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the help</source>
            <translation>Pagina van de help</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Add people from a &amp;file …</source>
            <translation>&amp;Personen uit een bestand toevoegen …</translation>
        </message>
        <message>
            <source>&amp;Save the chosen people as a file …</source>
            <translation>De gekozen personen &amp;als bestand opslaan …</translation>
        </message>
        <message>
            <source>&amp;Save these people as a file …</source>
            <translation>&amp;Deze personen als bestand opslaan …</translation>
        </message>
        <message>
            <source>Add people from a file</source>
            <translation>Personen uit een bestand toevoegen</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.vcard *.csv *.txt)</source>
            <translation>Contacten en tabellen (*.vcf *.vcard *.csv *.txt)</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Personen opslaan</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Er is niemand om op te slaan.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Het bestand kon niet worden geschreven.</translation>
        </message>
    </context>
    <context>
        <name>PeopleKinds</name>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
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
            <translation>De uitnodiging opnieuw verzenden …</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Er is geen e-mailadres.</translation>
        </message>
        <message>
            <source>Sends the invitation again to all, or to some of them</source>
            <translation>Verzendt de uitnodiging opnieuw aan allen of aan sommigen</translation>
        </message>
        <message>
            <source>The server sends them: possible again once it is reached.</source>
            <translation>De server verzendt ze: weer mogelijk zodra hij bereikbaar is.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>Send a&amp;gain …</source>
            <translation>&amp;Opnieuw verzenden …</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Uitnodigingen opnieuw verzenden</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Als bestand opslaan …</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
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
            <translation>Deze datum is voorbij.</translation>
        </message>
        <message>
            <source>This date is over and stays as it was. Edit and Delete mean the series from %1 on.</source>
            <translation>Deze datum is voorbij en blijft zoals hij was. Bewerken en Verwijderen gelden voor de reeks vanaf %1.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>tijd in %1</translation>
        </message>
        <message>
            <source>running</source>
            <translation>bezig</translation>
        </message>
        <message>
            <source>The participants appear after the next connection.</source>
            <translation>De deelnemers verschijnen na de volgende verbinding.</translation>
        </message>
        <message>
            <source>You take part in this conference; only its moderators change it.</source>
            <translation>U neemt deel aan deze conferentie; alleen de moderators kunnen die wijzigen.</translation>
        </message>
        <message>
            <source>Space gives or takes the star.</source>
            <translation>De spatiebalk geeft de ster of neemt die af.</translation>
        </message>
        <message>
            <source>Only on this date: %1</source>
            <translation>Alleen op deze datum: %1</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Eerdere versies</translation>
        </message>
        <message>
            <source>What you changed is kept here, and sent when the server is reached.</source>
            <translation>Wat u hebt gewijzigd, wordt hier bewaard en verzonden zodra de server bereikbaar is.</translation>
        </message>
    </context>
    <context>
        <name>DialInCard</name>
        <message>
            <source>Dial-in</source>
            <translation>Inbellen</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Inbellen</translation>
        </message>
        <message>
            <source>Copy the external number</source>
            <translation>Het externe nummer kopiëren</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Copy the internal number</source>
            <translation>Het interne nummer kopiëren</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Uw PIN</translation>
        </message>
        <message>
            <source>Copy the PIN</source>
            <translation>De PIN kopiëren</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Uw pagina</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>De link kopiëren</translation>
        </message>
        <message>
            <source>Open your page</source>
            <translation>Uw pagina openen</translation>
        </message>
    </context>
    <context>
        <name>DialInField</name>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message>
            <source>Which dates of “%1” do you change?</source>
            <translation>Welke data van “%1” wijzigt u?</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Alle data</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Alleen %1</translation>
        </message>
        <message>
            <source>%1 and all &amp;following dates</source>
            <translation>%1 &amp;en alle volgende data</translation>
        </message>
        <message>
            <source>The other dates stay as they are.</source>
            <translation>De andere data blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>The series ends with %1, and another one begins on %2, with an invitation and a new PIN for everyone.</source>
            <translation>De reeks eindigt met %1, en een andere begint op %2, met een uitnodiging en een nieuwe PIN voor iedereen.</translation>
        </message>
        <message>
            <source>This server cannot end a series. It begins anew on %1, and what takes place before that (%2) becomes conferences of their own, with an invitation and a new PIN for everyone.</source>
            <translation>Deze server kan een reeks niet beëindigen. Ze begint opnieuw op %1, en wat daarvoor plaatsvindt (%2), wordt een losse conferentie, met een uitnodiging en een nieuwe PIN voor iedereen.</translation>
        </message>
        <message>
            <source>This server keeps the same time and people for all dates of a series, so a single date cannot be changed.</source>
            <translation>Deze server houdt voor alle data van een reeks dezelfde tijd en personen aan; een losse datum kan dus niet worden gewijzigd.</translation>
        </message>
        <message>
            <source>Edit conference: %1</source>
            <translation>Conferentie bewerken: %1</translation>
        </message>
        <message>
            <source>This is %1: when you save, you say for which dates it holds.</source>
            <translation>Dit is %1: bij het opslaan geeft u aan voor welke data het geldt.</translation>
        </message>
        <message>
            <source>It holds for all dates: this server changes a series as a whole only.</source>
            <translation>Het geldt voor alle data: deze server wijzigt een reeks alleen als geheel.</translation>
        </message>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>Waarschijnlijk wordt er één e-mail verzonden.</numerusform>
                <numerusform>Waarschijnlijk worden er %n e-mails verzonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a new series, with new PINs</source>
            <translation>%1: een nieuwe reeks, met nieuwe PIN’s</translation>
        </message>
        <message>
            <source>A single date has no reminders and no choices for the telephone of its own.</source>
            <translation>Een losse datum heeft geen eigen herinneringen en geen eigen keuzes voor de telefoon.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show all conferences (Esc)</source>
            <translation>Alle conferenties tonen (Esc)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Conferences that you may change</source>
            <translation>Conferenties die u mag wijzigen</translation>
        </message>
        <message>
            <source>I moderate</source>
            <translation>Als moderator</translation>
        </message>
        <message>
            <source>Conferences that you moderate</source>
            <translation>Conferenties die u modereert</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Uitgenodigd</translation>
        </message>
        <message>
            <source>Conferences of others</source>
            <translation>Conferenties van anderen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>Conferences that run now</source>
            <translation>Conferenties die nu bezig zijn</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Voorbij</translation>
        </message>
        <message>
            <source>Conferences that are over</source>
            <translation>Conferenties die voorbij zijn</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(nog %n)</numerusform>
                <numerusform>(nog %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty or cannot be opened.</source>
            <translation>%1 is leeg of kan niet worden geopend.</translation>
        </message>
        <message>
            <source>%1 is larger than 5 MB.</source>
            <translation>%1 is groter dan 5 MB.</translation>
        </message>
        <message>
            <source>20 files at once are enough: %1 was left out.</source>
            <translation>20 bestanden tegelijk is genoeg: %1 is weggelaten.</translation>
        </message>
        <message>
            <source>%1 is no list of people: contacts (.vcf) and tables (.csv) are.</source>
            <translation>%1 is geen lijst van personen: contacten (.vcf) en tabellen (.csv) zijn dat wel.</translation>
        </message>
        <message>
            <source>%1: the contact that begins in line %2 cannot be read.</source>
            <translation>%1: het contact dat op regel %2 begint, kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>%1, line %2: a quotation mark is missing, or stands in the wrong place.</source>
            <translation>%1, regel %2: een aanhalingsteken ontbreekt of staat op de verkeerde plaats.</translation>
        </message>
        <message>
            <source>There is nobody in %1.</source>
            <translation>In %1 staat niemand.</translation>
        </message>
        <message>
            <source>What was dropped</source>
            <translation>Wat u hebt neergezet</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give the conference a name.</source>
            <translation>Geef de conferentie een naam.</translation>
        </message>
        <message>
            <source>Add at least one participant.</source>
            <translation>Voeg minstens één deelnemer toe.</translation>
        </message>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Dit nummer kan niet worden gekozen: gebruik cijfers, met + en het landnummer.</translation>
        </message>
        <message>
            <source>Type a number, or do not have this person called at the start.</source>
            <translation>Typ een nummer, of stel in dat deze persoon bij het begin niet wordt gebeld.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Check it.</source>
            <translation>Dit is geen e-mailadres. Controleer het.</translation>
        </message>
        <message>
            <source>This time is past. Choose a later one.</source>
            <translation>Dit tijdstip is voorbij. Kies een later tijdstip.</translation>
        </message>
        <message>
            <source>Nobody moderates. Give somebody the star.</source>
            <translation>Niemand modereert. Geef iemand de ster.</translation>
        </message>
        <message>
            <source>This person has no way in: add an address for the invitation, or have them called.</source>
            <translation>Deze persoon heeft geen toegang: voeg een adres voor de uitnodiging toe, of stel in dat deze persoon wordt gebeld.</translation>
        </message>
        <message>
            <source>This person is in the list twice.</source>
            <translation>Deze persoon staat twee keer in de lijst.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no PIN: nobody could get in by it.</source>
            <translation>De tekst van de uitnodiging bevat geen PIN: niemand zou ermee binnenkomen.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no number to dial.</source>
            <translation>De tekst van de uitnodiging bevat geen nummer om in te bellen.</translation>
        </message>
        <message>
            <source>It starts by itself, but nobody is called: have somebody called at the start.</source>
            <translation>De conferentie begint vanzelf, maar niemand wordt gebeld: kies iemand die bij het begin wordt gebeld.</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move; Alt+↑ and Alt+↓ do the same</source>
            <translation>Sleep om te verplaatsen; Alt+↑ en Alt+↓ doen hetzelfde</translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message>
            <source>Everybody of %1 is in the list already.</source>
            <translation>Iedereen van %1 staat al in de lijst.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n persoon)</numerusform>
                <numerusform>%1 (%n personen)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the chosen people as a group …</source>
            <translation>De gekozen personen &amp;als groep bewaren …</translation>
        </message>
        <message>
            <source>&amp;Keep these people as a group …</source>
            <translation>&amp;Deze personen als groep bewaren …</translation>
        </message>
        <message>
            <source>&amp;Remove a group</source>
            <translation>&amp;Een groep verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 staat nu voor één persoon: typ de naam of kies hem in het menu.</numerusform>
                <numerusform>%1 staat nu voor %n personen: typ de naam of kies hem in het menu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group %1 was removed.</source>
            <translation>De groep %1 is verwijderd.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>Groep personen</translation>
        </message>
        <message>
            <source>Name of the group, such as Sales team:</source>
            <translation>Naam van de groep, bijvoorbeeld Verkoop:</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>This version is not kept any more.</source>
            <translation>Deze versie wordt niet meer bewaard.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Eerdere versies</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Herstellen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>Niet meer aanwezig</translation>
        </message>
        <message>
            <source>Restored, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Hersteld is het een andere conferentie: iedereen wordt opnieuw uitgenodigd en krijgt een andere PIN.</translation>
        </message>
        <message>
            <source>What restoring changes</source>
            <translation>Wat het herstellen wijzigt</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: it is like this now.</source>
            <translation>Niets: zo is het nu al.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Er is niets bewaard.</translation>
        </message>
        <message>
            <source>What you change, delete or discard is kept here for 30 days, so that it can be brought back.</source>
            <translation>Wat u wijzigt, verwijdert of weggooit, wordt hier 30 dagen bewaard, zodat het kan worden teruggehaald.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Conference</source>
            <translation>Conferentie</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Bewaard</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>changed by you</source>
            <translation>door u gewijzigd</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>door u verwijderd</translation>
        </message>
        <message>
            <source>discarded by you</source>
            <translation>door u weggegooid</translation>
        </message>
        <message>
            <source>gave way to another version</source>
            <translation>maakte plaats voor een andere versie</translation>
        </message>
        <message>
            <source>not taken over by the server</source>
            <translation>niet door de server overgenomen</translation>
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
            <translation>Staat of regio</translation>
        </message>
        <message>
            <source>A date on one of these days is marked while you plan a conference. It can be saved all the same.</source>
            <translation>Een datum op een van deze dagen wordt gemarkeerd terwijl u een conferentie plant. Opslaan kan toch.</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>State or re&amp;gion</source>
            <translation>&amp;Staat of regio</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>only those of the whole country</source>
            <translation>alleen die van het hele land</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Feestdagen</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>Join</source>
            <translation>Deelnemen</translation>
        </message>
        <message>
            <source>“%1” is running.</source>
            <translation>“%1” is bezig.</translation>
        </message>
        <message>
            <source>Call %1 and type your PIN %2.</source>
            <translation>Bel %1 en toets uw PIN %2 in.</translation>
        </message>
        <message>
            <source>The server does not say here how one dials in. It stands in your invitation, or the conference calls you.</source>
            <translation>De server zegt hier niet hoe men inbelt. Het staat in uw uitnodiging, of de conferentie belt u.</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>The invitation</source>
            <translation>De uitnodiging</translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message>
            <source>These mails will probably go out: the server decides.</source>
            <translation>Deze e-mails worden waarschijnlijk verzonden: de server beslist.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n persoon</numerusform>
                <numerusform>en nog %n personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows the mail</source>
            <translation>Toont de e-mail</translation>
        </message>
        <message>
            <source>Show the mail</source>
            <translation>De e-mail tonen</translation>
        </message>
    </context>
    <context>
        <name>MailPlan</name>
        <message>
            <source>cancellation</source>
            <translation>annulering</translation>
        </message>
        <message>
            <source>no mail, address is missing</source>
            <translation>geen e-mail, adres ontbreekt</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>geen e-mail</translation>
        </message>
        <message>
            <source>update, the PIN stays</source>
            <translation>wijziging, de PIN blijft</translation>
        </message>
        <message>
            <source>invitation, will be called</source>
            <translation>uitnodiging, wordt gebeld</translation>
        </message>
        <message>
            <source>invitation with PIN</source>
            <translation>uitnodiging met PIN</translation>
        </message>
    </context>
    <context>
        <name>MailWindow</name>
        <message>
            <source>The mails, before they are sent</source>
            <translation>De e-mails, voordat ze worden verzonden</translation>
        </message>
        <message>
            <source>Who gets a mail</source>
            <translation>Wie een e-mail krijgt</translation>
        </message>
        <message>
            <source>What saving means</source>
            <translation>Wat opslaan betekent</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Tekst van de e-mail</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>Aan:</translation>
        </message>
        <message>
            <source>Dots stand for PIN and link: only the reader gets them.</source>
            <translation>Puntjes staan voor PIN en link: alleen de lezer krijgt ze.</translation>
        </message>
        <message>
            <source>This person gets %1.</source>
            <translation>Voor deze persoon: %1.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>De server wordt gevraagd …</translation>
        </message>
        <message>
            <source>The server does not show its mails before it sends them. It will probably write this one from the text of the conference:</source>
            <translation>De server toont zijn e-mails niet voordat hij ze verzendt. Waarschijnlijk schrijft hij deze op basis van de tekst van de conferentie:</translation>
        </message>
        <message>
            <source>There are very many mails; only the first ones are shown.</source>
            <translation>Er zijn heel veel e-mails; alleen de eerste worden getoond.</translation>
        </message>
        <message>
            <source>The server would send no mail to this person.</source>
            <translation>De server zou deze persoon geen e-mail sturen.</translation>
        </message>
        <message>
            <source>The conference is not on the server any more.</source>
            <translation>De conferentie staat niet meer op de server.</translation>
        </message>
        <message>
            <source>The server would not accept the conference as it stands, so no mail can be shown.</source>
            <translation>De server zou de conferentie zoals ze nu is niet aannemen; er kan dus geen e-mail worden getoond.</translation>
        </message>
        <message>
            <source>If you &amp;change:</source>
            <translation>&amp;Als u wijzigt:</translation>
        </message>
        <message>
            <source>The mail is shown here as soon as the server is reached.</source>
            <translation>De e-mail wordt hier getoond zodra de server bereikbaar is.</translation>
        </message>
        <message>
            <source>Until then, this is the text of the conference:</source>
            <translation>Tot dan is dit de tekst van de conferentie:</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Calen&amp;dar address …</source>
            <translation>Age&amp;nda-adres …</translation>
        </message>
        <message>
            <source>UCC Client</source>
            <translation>UCC Client</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>Best&amp;and</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Beel&amp;d</translation>
        </message>
        <message>
            <source>&amp;Conference</source>
            <translation>&amp;Conferentie</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Hel&amp;p</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>Aan&amp;melden …</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>A&amp;fmelden …</translation>
        </message>
        <message>
            <source>Conference &amp;template …</source>
            <translation>&amp;Conferentiesjabloon …</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Nu &amp;synchroniseren</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Afslui&amp;ten</translation>
        </message>
        <message>
            <source>&amp;Conferences</source>
            <translation>Conferent&amp;ies</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>Wachtende wijzi&amp;gingen …</translation>
        </message>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nieuwe conferentie …</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Bewerken …</translation>
        </message>
        <message>
            <source>D&amp;uplicate …</source>
            <translation>Duplice&amp;ren …</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>&amp;Verwijderen …</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Sneltoetsen</translation>
        </message>
        <message>
            <source>&amp;About UCC Client</source>
            <translation>Over &amp;UCC Client</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>Earlier &amp;versions …</source>
            <translation>&amp;Eerdere versies …</translation>
        </message>
        <message>
            <source>&amp;Preferences …</source>
            <translation>&amp;Voorkeuren …</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lijst</translation>
        </message>
        <message>
            <source>Wee&amp;k</source>
            <translation>&amp;Week</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Deelnemen</translation>
        </message>
        <message>
            <source>&amp;Work offline</source>
            <translation>&amp;Offline werken</translation>
        </message>
        <message>
            <source>&amp;Report a problem …</source>
            <translation>Een &amp;probleem melden …</translation>
        </message>
        <message>
            <source>Open the &amp;log&apos;s folder</source>
            <translation>&amp;De map van het logboek openen</translation>
        </message>
        <message>
            <source>New from a calendar &amp;file …</source>
            <translation>Nie&amp;uw uit een agendabestand …</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Handleiding</translation>
        </message>
        <message>
            <source>New from the cli&amp;pboard</source>
            <translation>Nieuw vanaf het &amp;klembord</translation>
        </message>
        <message>
            <source>S&amp;ave its participants …</source>
            <translation>Dee&amp;lnemers opslaan …</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>other time</source>
            <translation>andere tijd</translation>
        </message>
        <message>
            <source>the server will start it at another time</source>
            <translation>de server start de conferentie op een andere tijd</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>wacht op verzending</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>niet opgeslagen</translation>
        </message>
        <message>
            <source>not saved on the server</source>
            <translation>niet op de server opgeslagen</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>beslissen</translation>
        </message>
        <message>
            <source>changed by somebody else too: decide</source>
            <translation>ook door iemand anders gewijzigd: beslissen</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>onbevestigd</translation>
        </message>
        <message>
            <source>not confirmed by the server</source>
            <translation>niet door de server bevestigd</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>verdwenen</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>door iemand anders verwijderd</translation>
        </message>
        <message>
            <source>you are in</source>
            <translation>u doet mee</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>nog %n conferentie op %1</numerusform>
                <numerusform>nog %n conferenties op %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Not moved</source>
            <translation>Niet verplaatst</translation>
        </message>
        <message>
            <source>Its participants are not known here yet. Try again after the next sync.</source>
            <translation>De deelnemers zijn hier nog niet bekend. Probeer het opnieuw na de volgende synchronisatie.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>%n persoon gevonden; kies met de pijltoetsen.</numerusform>
                <numerusform>%n personen gevonden; kies met de pijltoetsen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter takes %1.</source>
            <translation>Enter neemt %1 over.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gevonden personen</translation>
        </message>
        <message>
            <source>recently invited</source>
            <translation>onlangs uitgenodigd</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collega</translation>
        </message>
        <message>
            <source>address book</source>
            <translation>adresboek</translation>
        </message>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>groep van %n persoon</numerusform>
                <numerusform>groep van %n personen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberWords</name>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Dit nummer kan niet worden gekozen: gebruik cijfers, met + en het landnummer.</translation>
        </message>
        <message>
            <source>No 0 follows the country code: %1 is probably meant.</source>
            <translation>Na het landnummer komt geen 0: waarschijnlijk is %1 bedoeld.</translation>
        </message>
        <message>
            <source>The server dials out by itself: without the first 0, %1 is probably meant.</source>
            <translation>De server kiest zelf een buitenlijn: zonder de eerste 0 is waarschijnlijk %1 bedoeld.</translation>
        </message>
        <message>
            <source>There is no internal number %1.</source>
            <translation>Er is geen intern nummer %1.</translation>
        </message>
        <message>
            <source>Too short for a number in %2.</source>
            <translation>Te kort voor een nummer in %2.</translation>
        </message>
        <message>
            <source>Too long for a number in %2.</source>
            <translation>Te lang voor een nummer in %2.</translation>
        </message>
        <message>
            <source>There are no such numbers in %2.</source>
            <translation>Zulke nummers zijn er in %2 niet.</translation>
        </message>
        <message>
            <source>%1 is an emergency number.</source>
            <translation>%1 is een alarmnummer.</translation>
        </message>
        <message>
            <source>Calling %1 costs extra.</source>
            <translation>Bellen naar %1 kost extra.</translation>
        </message>
        <message>
            <source>No such number exists.</source>
            <translation>Zo’n nummer bestaat niet.</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Intern nummer</translation>
        </message>
        <message>
            <source>Number without area code: %1 is dialled</source>
            <translation>Nummer zonder netnummer: %1 wordt gekozen</translation>
        </message>
        <message>
            <source>National number: %1 is dialled</source>
            <translation>Nationaal nummer: %1 wordt gekozen</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Nationaal nummer</translation>
        </message>
        <message>
            <source>%2: %1 is dialled</source>
            <translation>%2: %1 wordt gekozen</translation>
        </message>
        <message>
            <source>International number</source>
            <translation>Internationaal nummer</translation>
        </message>
        <message>
            <source>Code for the telephone system</source>
            <translation>Code voor de telefooncentrale</translation>
        </message>
        <message>
            <source>known as %1</source>
            <translation>bekend als %1</translation>
        </message>
        <message>
            <source>%1 in this list has the same number.</source>
            <translation>%1 in deze lijst heeft hetzelfde nummer.</translation>
        </message>
        <message>
            <source>%1 is in the list twice.</source>
            <translation>%1 staat twee keer in de lijst.</translation>
        </message>
        <message>
            <source>Wr&amp;ite %1</source>
            <translation>%1 &amp;schrijven</translation>
        </message>
        <message>
            <source>This number is too short.</source>
            <translation>Dit nummer is te kort.</translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message>
            <source>Try now</source>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>de server</translation>
        </message>
        <message>
            <source>&lt;b&gt;You are offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent once %1 can be reached.</source>
            <translation>&lt;b&gt;U bent offline.&lt;/b&gt; Plan en wijzig zoals altijd. Het wordt hier bewaard en verzonden zodra %1 bereikbaar is.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Online gaan</translation>
        </message>
        <message>
            <source>&lt;b&gt;You work offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent when you go online.</source>
            <translation>&lt;b&gt;U werkt offline.&lt;/b&gt; Plan en wijzig zoals altijd. Het wordt hier bewaard en verzonden zodra u online gaat.</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Name, person, number</source>
            <translation>Naam, persoon, nummer</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoekveld wissen</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Participant name</source>
            <translation>Naam van de deelnemer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Bij het begin bellen</translation>
        </message>
        <message>
            <source>Call this person when the conference starts</source>
            <translation>Deze persoon bellen wanneer de conferentie begint</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRows</name>
        <message>
            <source>Participants</source>
            <translation>Deelnemers</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Bij het begin bellen</translation>
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
            <translation>Naam</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Way in</source>
            <translation>Toegang</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>geen adres</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (u)</translation>
        </message>
        <message>
            <source>Will be called</source>
            <translation>Wordt gebeld</translation>
        </message>
        <message>
            <source>Dials in</source>
            <translation>Belt in</translation>
        </message>
        <message>
            <source>No way in!</source>
            <translation>Geen toegang!</translation>
        </message>
        <message>
            <source>Not a moderator</source>
            <translation>Geen moderator</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>Add participant</source>
            <translation>Deelnemer toevoegen</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Deelnemer verwijderen</translation>
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation>Enter voegt een regel toe</translation>
        </message>
        <message>
            <source>Enter takes %1, Esc leaves what you typed</source>
            <translation>Enter neemt %1 over, Esc laat staan wat u hebt getypt</translation>
        </message>
        <message>
            <source>Groups and files of people</source>
            <translation>Groepen en bestanden met personen</translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>Er is één persoon toegevoegd.</numerusform>
                <numerusform>Er zijn %n personen toegevoegd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>Nog %n is te veel in één keer.</numerusform>
                <numerusform>Nog %n zijn te veel in één keer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>Eén van hen is bekend:</numerusform>
                <numerusform>%n van hen zijn bekend:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Fill in</source>
            <translation>&amp;Aanvullen</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>A list of people can be pasted, contacts and tables be dropped here</source>
            <translation>Hier kunt u een lijst van personen plakken, en contacten en tabellen neerzetten</translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>Er is één persoon verwijderd.</numerusform>
                <numerusform>Er zijn %n personen verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 is verwijderd.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>Er is één persoon gekozen.</numerusform>
                <numerusform>Er zijn %n personen gekozen: wat u bij één doet, gebeurt bij allen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody moderates now: only who made the conference can change it and start it.</source>
            <translation>Nu modereert niemand: alleen wie de conferentie heeft gemaakt, kan die wijzigen en starten.</translation>
        </message>
    </context>
    <context>
        <name>PlainCard</name>
        <message>
            <source>It is running. This server does not tell programs who is in; its own page may.</source>
            <translation>De conferentie is bezig. Deze server vertelt programma’s niet wie aanwezig is; zijn eigen pagina misschien wel.</translation>
        </message>
        <message>
            <source>Open its web pa&amp;ge</source>
            <translation>&amp;Webpagina openen</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>The conference that you changed is gone. Saving makes a new one.</source>
            <translation>De conferentie die u hebt gewijzigd, is verdwenen. Bij opslaan ontstaat een nieuwe.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Voorkeuren</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
        <message>
            <source>The start at log-in could not be changed: %1</source>
            <translation>Het starten bij aanmelding kon niet worden gewijzigd: %1</translation>
        </message>
        <message>
            <source>&amp;All settings</source>
            <translation>&amp;Alle instellingen</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>&amp;Section “%1”</source>
            <translation>&amp;Onderdeel “%1”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>All settings are as at first.</source>
            <translation>Alle instellingen zijn weer zoals in het begin.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Nothing was changed: everything is as at first.</source>
            <translation>Er was niets gewijzigd: alles is zoals in het begin.</translation>
        </message>
        <message>
            <source>“%1” is as at first.</source>
            <translation>“%1” is weer zoals in het begin.</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before it begins</source>
            <translation>Voordat het begint</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 om %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>Eén ding te regelen</numerusform>
                <numerusform>%n dingen te regelen</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is ready.</source>
            <translation>Alles is klaar.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>&amp;Data of</source>
            <translation>&amp;Gegevens van</translation>
        </message>
        <message>
            <source>&amp;Write a log</source>
            <translation>&amp;Logboek schrijven</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Gegevens van</translation>
        </message>
        <message>
            <source>De&amp;lete from this computer …</source>
            <translation>&amp;Van deze computer verwijderen …</translation>
        </message>
        <message>
            <source>It stays on this computer, and has no names, numbers, PINs or passwords.</source>
            <translation>Het blijft op deze computer en bevat geen namen, nummers, PIN’s of wachtwoorden.</translation>
        </message>
        <message>
            <source>Nothing of an account is kept here.</source>
            <translation>Hier wordt niets van een account bewaard.</translation>
        </message>
        <message>
            <source>Open the log&apos;s &amp;folder</source>
            <translation>&amp;De map van het logboek openen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>The copy of the conferences, and what was typed. The server keeps its own.</source>
            <translation>De kopie van de conferenties en wat getypt is. De server houdt zijn eigen gegevens.</translation>
        </message>
        <message>
            <source>Write a log</source>
            <translation>Logboek schrijven</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>zoals gewoonlijk</translation>
        </message>
        <message>
            <source>each step, to find a problem</source>
            <translation>elke stap, om een probleem te vinden</translation>
        </message>
        <message>
            <source>level, protocol, logging, debug</source>
            <translation>niveau, protocol, logboek, loggen, debuggen</translation>
        </message>
        <message>
            <source>local data, cache, copy</source>
            <translation>lokale gegevens, cache, kopie</translation>
        </message>
        <message>
            <source>local data, cache, copy, wipe, remove, clear</source>
            <translation>lokale gegevens, cache, kopie, wissen, verwijderen, leegmaken</translation>
        </message>
        <message>
            <source>log files, protocol</source>
            <translation>logbestanden, protocol</translation>
        </message>
        <message>
            <source>only what goes wrong</source>
            <translation>alleen wat misgaat</translation>
        </message>
        <message>
            <source>Look for &amp;new versions</source>
            <translation>&amp;Naar nieuwe versies zoeken</translation>
        </message>
        <message>
            <source>Once a day %1 is asked. Nothing is downloaded.</source>
            <translation>Eén keer per dag wordt %1 gevraagd. Er wordt niets gedownload.</translation>
        </message>
        <message>
            <source>update, upgrade, release</source>
            <translation>update, bijwerken, versie, nieuw</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <source>&amp;Decide …</source>
            <translation>Bes&amp;lissen …</translation>
        </message>
        <message>
            <source>It is this o&amp;ne …</source>
            <translation>Deze &amp;is het …</translation>
        </message>
        <message>
            <source>E&amp;dit …</source>
            <translation>Bewe&amp;rken …</translation>
        </message>
        <message>
            <source>Di&amp;scard</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>Be&amp;houden</translation>
        </message>
        <message>
            <source>It is kept for 30 days, below Earlier versions</source>
            <translation>Wordt 30 dagen bewaard, onder Eerdere versies</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>UCC Client is already running, but it does not answer. Nothing was opened. Close its window or end its process, then start again.</source>
            <translation>UCC Client draait al, maar antwoordt niet. Er is niets geopend. Sluit het venster of beëindig het proces en start daarna opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>Eén van uw wijzigingen is bewaard gebleven en wordt nog verzonden.</numerusform>
                <numerusform>%n van uw wijzigingen zijn bewaard gebleven en worden nog verzonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>No change of yours was waiting in it.</source>
            <translation>In die kopie wachtte geen enkele wijziging van u.</translation>
        </message>
        <message>
            <source>Some of it could not be read; look whether something is missing.</source>
            <translation>Een deel kon niet worden gelezen; kijk of er iets ontbreekt.</translation>
        </message>
        <message>
            <source>Local copy repaired</source>
            <translation>Lokale kopie hersteld</translation>
        </message>
        <message>
            <source>The local copy of your conferences was damaged.</source>
            <translation>De lokale kopie van uw conferenties was beschadigd.</translation>
        </message>
        <message>
            <source>Everything else is read from the server again.</source>
            <translation>Al het andere wordt opnieuw van de server gelezen.</translation>
        </message>
        <message>
            <source>The damaged file was set aside: %1</source>
            <translation>Het beschadigde bestand is apart gezet: %1</translation>
        </message>
        <message>
            <source>Kept for the next start</source>
            <translation>Bewaard voor de volgende start</translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>Eén wijziging kon nog niet worden verzonden. Ze wordt bewaard en bij de volgende start verzonden.</numerusform>
                <numerusform>%n wijzigingen konden nog niet worden verzonden. Ze worden bewaard en bij de volgende start verzonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The settings of your administrator cannot be read and do not hold; the log says why.</source>
            <translation>De instellingen van uw beheerder kunnen niet worden gelezen en gelden niet; in het logboek staat waarom.</translation>
        </message>
    </context>
    <context>
        <name>QrPopup</name>
        <message>
            <source>Join by mobile phone</source>
            <translation>Met de mobiele telefoon deelnemen</translation>
        </message>
        <message>
            <source>Point your phone's camera here</source>
            <translation>Richt hier de camera van uw telefoon op</translation>
        </message>
        <message>
            <source>It opens your page of the conference.</source>
            <translation>Dit opent uw pagina van de conferentie.</translation>
        </message>
        <message>
            <source>It calls %1 and then dials your PIN.</source>
            <translation>Dit belt %1 en kiest daarna uw PIN.</translation>
        </message>
        <message>
            <source>It calls %1.</source>
            <translation>Dit belt %1.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-code</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>It is yours alone.</source>
            <translation>Deze is alleen voor u.</translation>
        </message>
    </context>
    <context>
        <name>ReaderChoice</name>
        <message>
            <source>Read by</source>
            <translation>Gelezen door</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Wie wordt gebeld</translation>
        </message>
        <message>
            <source>Who dials in</source>
            <translation>Wie inbelt</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind people</source>
            <translation>Mensen herinneren</translation>
        </message>
        <message>
            <source>Re&amp;mind</source>
            <translation>&amp;Herinneren</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>by e-mail, a day before</source>
            <translation>per e-mail, een dag van tevoren</translation>
        </message>
        <message>
            <source>by e-mail, 15 minutes before</source>
            <translation>per e-mail, 15 minuten van tevoren</translation>
        </message>
        <message>
            <source>by e-mail, a day and 15 minutes before</source>
            <translation>per e-mail, een dag en 15 minuten van tevoren</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <source>1&amp;5 minutes before</source>
            <translation>&amp;15 minuten van tevoren</translation>
        </message>
        <message>
            <source>5 &amp;minutes before</source>
            <translation>&amp;5 minuten van tevoren</translation>
        </message>
        <message>
            <source>&amp;at the start</source>
            <translation>&amp;bij het begin</translation>
        </message>
        <message>
            <source>Re&amp;peat every two minutes from the start until I join</source>
            <translation>&amp;Vanaf het begin elke twee minuten herhalen tot ik deelneem</translation>
        </message>
        <message>
            <source>Tell me at the next start &amp;what I missed</source>
            <translation>Bij &amp;de volgende start melden wat ik heb gemist</translation>
        </message>
        <message>
            <source>Look o&amp;ver my own conferences a quarter of an hour before</source>
            <translation>&amp;Mijn eigen conferenties een kwartier van tevoren nakijken</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>&amp;In het systeemvak doorgaan als het venster wordt gesloten</translation>
        </message>
        <message>
            <source>S&amp;tart hidden when I log in</source>
            <translation>Verborgen starten wanneer ik me op de &amp;computer aanmeld</translation>
        </message>
        <message>
            <source>Where the desktop has no tray, the window stays as it is.</source>
            <translation>Waar het bureaublad geen systeemvak heeft, blijft het venster zoals het is.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Meldingen</translation>
        </message>
        <message>
            <source>Remind me of my conferences</source>
            <translation>Mij aan mijn conferenties herinneren</translation>
        </message>
        <message>
            <source>autostart, begin with the computer</source>
            <translation>automatisch starten, met de computer beginnen</translation>
        </message>
        <message>
            <source>background, system tray, quit</source>
            <translation>achtergrond, systeemvak, afsluiten</translation>
        </message>
        <message>
            <source>reminder, alarm, notice</source>
            <translation>herinnering, alarm, melding</translation>
        </message>
    </context>
    <context>
        <name>RepetitionField</name>
        <message>
            <source>Repetition</source>
            <translation>Herhaling</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Eenmalig</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Dagelijks</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wekelijks</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Maandelijks</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Meer …</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report a problem</source>
            <translation>Een probleem melden</translation>
        </message>
        <message>
            <source>This goes to nobody by itself. Read it, take out what you like, add what you did, then save it and send it to your administrator. Passwords, numbers, addresses and what people wrote are not in it.</source>
            <translation>Dit gaat vanzelf naar niemand. Lees het, haal eruit wat u wilt, voeg toe wat u deed, sla het op en stuur het naar uw beheerder. Wachtwoorden, nummers, adressen en wat mensen schreven, staan er niet in.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>&amp;Save …</source>
            <translation>&amp;Opslaan …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>Join</source>
            <translation>Deelnemen</translation>
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
            <translation>Bij het begin bellen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Repetition</source>
            <translation>Herhaling</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>Overne&amp;men</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>This rule is kept unless you change something here: %1</source>
            <translation>Deze regel blijft gelden tenzij u hier iets wijzigt: %1</translation>
        </message>
        <message>
            <source>The end cannot be read. Type a date, such as 31.3.2027.</source>
            <translation>Het einde kan niet worden gelezen. Typ een datum, bijvoorbeeld 31-3-2027.</translation>
        </message>
        <message>
            <source>There is no date until then. Choose a later end.</source>
            <translation>Tot dan is er geen datum. Kies een later einde.</translation>
        </message>
    </context>
    <context>
        <name>RuleFields</name>
        <message>
            <source>Interval</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>weken</translation>
        </message>
        <message>
            <source>months</source>
            <translation>maanden</translation>
        </message>
        <message>
            <source>years</source>
            <translation>jaar</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dag van de maand</translation>
        </message>
        <message>
            <source>on a day</source>
            <translation>op een dag</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>op de laatste dag</translation>
        </message>
        <message>
            <source>on a weekday</source>
            <translation>op een weekdag</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>op de laatste werkdag</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Which weekday of the month</source>
            <translation>Welke weekdag van de maand</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Weekdag</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>on a date</source>
            <translation>op een datum</translation>
        </message>
        <message>
            <source>after</source>
            <translation>na</translation>
        </message>
        <message>
            <source>Last possible date</source>
            <translation>Laatste mogelijke datum</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Aantal data</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>data</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Op</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Elke</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>Ein&amp;digt</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>By the rule %1</source>
            <translation>Volgens de regel %1</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Elke werkdag</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>op de laatste dag</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>op de laatste werkdag</translation>
        </message>
        <message>
            <source>on day %1</source>
            <translation>op de %1e</translation>
        </message>
        <message>
            <source>on the first %1</source>
            <translation>op de eerste %1</translation>
        </message>
        <message>
            <source>on the second %1</source>
            <translation>op de tweede %1</translation>
        </message>
        <message>
            <source>on the third %1</source>
            <translation>op de derde %1</translation>
        </message>
        <message>
            <source>on the fourth %1</source>
            <translation>op de vierde %1</translation>
        </message>
        <message>
            <source>on the fifth %1</source>
            <translation>op de vijfde %1</translation>
        </message>
        <message>
            <source>on the last %1</source>
            <translation>op de laatste %1</translation>
        </message>
        <message>
            <source>on the last but one %1</source>
            <translation>op de voorlaatste %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Elke dag</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Om de dag</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Elke dag</numerusform>
                <numerusform>Elke %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <translation>Elke %1</translation>
        </message>
        <message>
            <source>Every other %1</source>
            <translation>Om de week op %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Elke week op %1</numerusform>
                <numerusform>Elke %n weken op %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every week on %1</source>
            <translation>Elke week op %1</translation>
        </message>
        <message>
            <source>Every other week on %1</source>
            <translation>Om de week op %1</translation>
        </message>
        <message>
            <source>Every month %1</source>
            <translation>Elke maand %1</translation>
        </message>
        <message>
            <source>Every other month %1</source>
            <translation>Om de maand %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Elke maand %1</numerusform>
                <numerusform>Elke %n maanden %1</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>the last day of %1</source>
            <translation>de laatste dag van %1</translation>
        </message>
        <message>
            <source>Every year on %1</source>
            <translation>Elk jaar op %1</translation>
        </message>
        <message>
            <source>Every other year on %1</source>
            <translation>Om de twee jaar op %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Elk jaar op %1</numerusform>
                <numerusform>Elke %n jaar op %1</numerusform>
            </translation>
        </message>
        <message>
            <source> until %1</source>
            <translation> tot en met %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, één keer</numerusform>
                <numerusform>, %n keer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message>
            <source>When you save</source>
            <translation>Bij het opslaan</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Called at the start</source>
            <translation>Bij het begin gebeld</translation>
        </message>
        <message>
            <source>Nobody: everyone dials in</source>
            <translation>Niemand: iedereen belt in</translation>
        </message>
        <message>
            <source>The dates appear here once date and time can be read.</source>
            <translation>De data verschijnen hier zodra datum en tijd leesbaar zijn.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>tijd in %1</translation>
        </message>
        <message>
            <source>not until there is a number</source>
            <translation>pas als er een nummer is</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n persoon</numerusform>
                <numerusform>en nog %n personen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>This folder does not exist.</source>
            <translation>Deze map bestaat niet.</translation>
        </message>
        <message>
            <source>You may not write there. Choose another folder.</source>
            <translation>Daar mag u niet schrijven. Kies een andere map.</translation>
        </message>
        <message>
            <source>There is no room left on this disk.</source>
            <translation>Op deze schijf is geen ruimte meer.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Daar kan niet worden geschreven. Kies een andere plaats.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Opgeslagen: %1</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <source>moderator</source>
            <translation>moderator</translation>
        </message>
    </context>
    <context>
        <name>SeatRows</name>
        <message numerus="yes">
            <source>Call all %n a&amp;gain</source>
            <translation>
                <numerusform>%n opnieuw &amp;bellen</numerusform>
                <numerusform>Alle %n opnieuw &amp;bellen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gevonden</numerusform>
                <numerusform>%n gevonden</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoekveld wissen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>In de instellingen zoeken</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Onderdelen</translation>
        </message>
    </context>
    <context>
        <name>SendingAgain</name>
        <message>
            <source>Nothing new was sent.</source>
            <translation>Er is niets nieuws verzonden.</translation>
        </message>
        <message>
            <source>The mails to these people are still waiting and go out as they are.</source>
            <translation>De e-mails aan deze personen wachten nog en worden verzonden zoals ze zijn.</translation>
        </message>
        <message>
            <source>The invitations were not sent again.</source>
            <translation>De uitnodigingen zijn niet opnieuw verzonden.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>De server is niet bereikbaar. Probeer het opnieuw zodra u online bent.</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Uitnodigingen opnieuw verzenden</translation>
        </message>
    </context>
    <context>
        <name>SeriesQuestion</name>
        <message>
            <source>Change a series</source>
            <translation>Een reeks wijzigen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Uitvoeren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>List of conferences</source>
            <translation>Lijst van conferenties</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Lijst van deelnemers</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>De conferentie bewerken</translation>
        </message>
        <message>
            <source>Delete the conference</source>
            <translation>De conferentie verwijderen</translation>
        </message>
        <message>
            <source>Give or take the star</source>
            <translation>De ster geven of afnemen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsModel</name>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
    </context>
    <context>
        <name>SignInActions</name>
        <message>
            <source>Sign out</source>
            <translation>Afmelden</translation>
        </message>
        <message>
            <source>Password not kept</source>
            <translation>Wachtwoord niet bewaard</translation>
        </message>
        <message>
            <source>You are signed in, but your password was not kept.</source>
            <translation>U bent aangemeld, maar uw wachtwoord is niet bewaard.</translation>
        </message>
        <message>
            <source>This computer has no keyring, or it is locked. A password is kept nowhere else: you will be asked for it at the next start.</source>
            <translation>Deze computer heeft geen sleutelbos, of die is vergrendeld. Een wachtwoord wordt nergens anders bewaard: bij de volgende start wordt ernaar gevraagd.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>conf.example.org</source>
            <translation>conf.example.org</translation>
        </message>
        <message>
            <source>&amp;Keep the password in the system&apos;s keyring</source>
            <translation>&amp;Het wachtwoord in de sleutelbos van het systeem bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Sign in to your conference server</source>
            <translation>Bij uw conferentieserver aanmelden</translation>
        </message>
        <message>
            <source>The same login and password as for your telephone system.</source>
            <translation>Dezelfde gebruikersnaam en hetzelfde wachtwoord als voor uw telefooncentrale.</translation>
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
            <translation>&amp;Gebruikersnaam</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Gebruikersnaam</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Wachtwoord</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Send my password to %1</source>
            <translation>Mijn wachtwoord naar %1 sturen</translation>
        </message>
        <message>
            <source>Type the server&apos;s address.</source>
            <translation>Typ het adres van de server.</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Typ uw gebruikersnaam.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Typ uw wachtwoord.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check its address for typing errors, and the network connection.</source>
            <translation>De server is niet bereikbaar. Controleer het adres op typfouten en kijk of er een netwerkverbinding is.</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Bezig met aanmelden …</translation>
        </message>
        <message>
            <source>Connect &amp;without protection all the same</source>
            <translation>&amp;Toch zonder beveiliging verbinden</translation>
        </message>
        <message>
            <source>Set by your administrator</source>
            <translation>Door uw beheerder vastgelegd</translation>
        </message>
        <message>
            <source>The server is set by your administrator.</source>
            <translation>De server is door uw beheerder vastgelegd.</translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message>
            <source>&amp;Sign out</source>
            <translation>Afmel&amp;den</translation>
        </message>
        <message>
            <source>Your conferences stay on this computer until you sign in again.</source>
            <translation>Uw conferenties blijven op deze computer tot u zich weer aanmeldt.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>Er wacht één wijziging; ze wordt bewaard en verzonden nadat u zich weer hebt aangemeld.</numerusform>
                <numerusform>Er wachten %n wijzigingen; ze worden bewaard en verzonden nadat u zich weer hebt aangemeld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Afmelden?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Afmelden</translation>
        </message>
        <message>
            <source>&amp;Delete my conferences from this computer</source>
            <translation>&amp;Mijn conferenties van deze computer verwijderen</translation>
        </message>
        <message>
            <source>They stay on the server and come back when you sign in again.</source>
            <translation>Ze blijven op de server en komen terug als u zich weer aanmeldt.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Eén wijziging is nog niet verzonden. Die gaat voorgoed verloren.</numerusform>
                <numerusform>%n wijzigingen zijn nog niet verzonden. Die gaan voorgoed verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Spontaneous</name>
        <message>
            <source>Not started</source>
            <translation>Niet gestart</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>De conferentie is niet gestart.</translation>
        </message>
        <message>
            <source>It is kept here, but the server has not taken it yet. Nobody was called; start it when the server has it.</source>
            <translation>De conferentie wordt hier bewaard, maar de server heeft die nog niet overgenomen. Er is niemand gebeld; start de conferentie zodra de server die heeft.</translation>
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
            <translation>Moderator: de spatiebalk geeft de ster of neemt die af</translation>
        </message>
    </context>
    <context>
        <name>Starting</name>
        <message>
            <source>Not started</source>
            <translation>Niet gestart</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>De conferentie is niet gestart.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Nobody was called; start it again when you are online.</source>
            <translation>De server is niet bereikbaar. Er is niemand gebeld; start opnieuw zodra u online bent.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>No answer yet</source>
            <translation>Nog geen antwoord</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Geaccepteerd</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Afgewezen</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Misschien</translation>
        </message>
        <message>
            <source>mail waits to be sent</source>
            <translation>e-mail wacht op verzending</translation>
        </message>
        <message>
            <source>mail is being sent</source>
            <translation>e-mail wordt verzonden</translation>
        </message>
        <message>
            <source>mail sent %1</source>
            <translation>e-mail verzonden %1</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>opgegeven</translation>
        </message>
        <message>
            <source>unclear whether sent</source>
            <translation>misschien verzonden</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>teruggekomen</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n geaccepteerd</numerusform>
                <numerusform>%n geaccepteerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>%n afgewezen</numerusform>
                <numerusform>%n afgewezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>%n misschien</numerusform>
                <numerusform>%n misschien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n e-mail vraagt aandacht</numerusform>
                <numerusform>%n e-mails vragen aandacht</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 op %2</translation>
        </message>
        <message>
            <source>This answer is for this date only.</source>
            <translation>Dit antwoord geldt alleen voor deze datum.</translation>
        </message>
        <message>
            <source>The mail server said: %1</source>
            <translation>De mailserver zei: %1</translation>
        </message>
        <message>
            <source>mailbox unknown</source>
            <translation>postvak onbekend</translation>
        </message>
        <message>
            <source>there is no such mail server</source>
            <translation>zo’n mailserver bestaat niet</translation>
        </message>
        <message>
            <source>mailbox full</source>
            <translation>postvak vol</translation>
        </message>
        <message>
            <source>mail too large</source>
            <translation>e-mail te groot</translation>
        </message>
        <message>
            <source>not accepted from us</source>
            <translation>niet van ons aangenomen</translation>
        </message>
        <message>
            <source>The connection broke off while it was sent. Ask, or send the invitation again: it may then arrive twice.</source>
            <translation>De verbinding viel tijdens het verzenden weg. Vraag het na, of verzend de uitnodiging opnieuw: ze kan dan twee keer aankomen.</translation>
        </message>
        <message>
            <source>Check the address, then send the invitation again.</source>
            <translation>Controleer het adres en verzend de uitnodiging daarna opnieuw.</translation>
        </message>
        <message>
            <source>Call, or send the invitation again.</source>
            <translation>Bel, of verzend de uitnodiging opnieuw.</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>uitnodiging</translation>
        </message>
        <message>
            <source>update</source>
            <translation>wijziging</translation>
        </message>
        <message>
            <source>cancellation</source>
            <translation>annulering</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>herinnering</translation>
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
            <translation>Verbinden …</translation>
        </message>
        <message>
            <source>Look for &amp;changes</source>
            <translation>Op wijzigingen &amp;controleren</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Op wijzigingen controleren</translation>
        </message>
        <message>
            <source>No connection is made. What you change waits until you go on.</source>
            <translation>Er wordt geen verbinding gemaakt. Wat u wijzigt, wacht tot u online gaat.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Er is niemand aangemeld.</translation>
        </message>
        <message>
            <source>Offline.</source>
            <translation>Offline.</translation>
        </message>
        <message>
            <source>Online: the server is asked what changed, %1.</source>
            <translation>Online: de server wordt gevraagd wat er is gewijzigd, %1.</translation>
        </message>
        <message>
            <source>Online: the server tells by itself what changes.</source>
            <translation>Online: de server meldt vanzelf wat er wijzigt.</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>&amp;Nu synchroniseren</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisatie</translation>
        </message>
        <message>
            <source>Where the server does not tell by itself, as a STARFACE. While a conference runs or is about to begin, more often.</source>
            <translation>Waar de server niets vanzelf meldt, zoals een STARFACE. Vaker terwijl een conferentie bezig is of bijna begint.</translation>
        </message>
        <message>
            <source>Wor&amp;k offline</source>
            <translation>&amp;Offline werken</translation>
        </message>
        <message>
            <source>connection, state, last synced, server</source>
            <translation>verbinding, status, laatste synchronisatie, server</translation>
        </message>
        <message>
            <source>every 15 minutes</source>
            <translation>elke 15 minuten</translation>
        </message>
        <message>
            <source>every 5 minutes</source>
            <translation>elke 5 minuten</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>elk uur</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>elke minuut</translation>
        </message>
        <message>
            <source>interval, poll, how often, sync, data volume</source>
            <translation>interval, hoe vaak, synchroniseren, datavolume</translation>
        </message>
        <message>
            <source>Possible once somebody is signed in.</source>
            <translation>Mogelijk zodra er iemand is aangemeld.</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Only an administrator changes the template. Ask yours if numbers or the text of the invitations should be different.</source>
            <translation>Alleen een beheerder wijzigt het sjabloon. Vraag het uw beheerder als nummers of de tekst van de uitnodigingen anders moeten.</translation>
        </message>
        <message>
            <source>Conference template</source>
            <translation>Conferentiesjabloon</translation>
        </message>
        <message>
            <source>The conference template was not saved when the program ended.</source>
            <translation>Het conferentiesjabloon was niet opgeslagen toen het programma werd beëindigd.</translation>
        </message>
        <message>
            <source>What you typed is still kept.</source>
            <translation>Wat u hebt getypt, is nog bewaard.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Conference template</source>
            <translation>Conferentiesjabloon</translation>
        </message>
        <message>
            <source>the address at which the server answers</source>
            <translation>het adres waarop de server antwoordt</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>&amp;Variabele invoegen</translation>
        </message>
        <message>
            <source>&amp;Restore default text</source>
            <translation>&amp;Standaardtekst herstellen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Press Save again to keep it so.</source>
            <translation>Druk nog een keer op Opslaan om het zo te laten.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>I&amp;nternal number</source>
            <translation>&amp;Intern nummer</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Intern nummer</translation>
        </message>
        <message>
            <source>&amp;External number</source>
            <translation>Extern nu&amp;mmer</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Extern nummer</translation>
        </message>
        <message>
            <source>&amp;Web server address</source>
            <translation>&amp;Adres van de webserver</translation>
        </message>
        <message>
            <source>Web server address</source>
            <translation>Adres van de webserver</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>On&amp;derwerp</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>T&amp;ekst</translation>
        </message>
        <message>
            <source>Conferences that exist keep the mails already sent.</source>
            <translation>Voor bestaande conferenties gelden de al verzonden e-mails.</translation>
        </message>
        <message>
            <source>Send a test &amp;mail</source>
            <translation>Testmail verze&amp;nden</translation>
        </message>
        <message>
            <source>Sends you one mail of what stands here; nothing is saved</source>
            <translation>Stuurt u één e-mail met wat hier staat; er wordt niets opgeslagen</translation>
        </message>
        <message>
            <source>A test mail is on its way to %1. Nothing is saved yet.</source>
            <translation>Een testmail is onderweg naar %1. Er is nog niets opgeslagen.</translation>
        </message>
        <message>
            <source>No test mail was sent.</source>
            <translation>Er is geen testmail verzonden.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>De server is niet bereikbaar. Probeer het opnieuw zodra u online bent.</translation>
        </message>
        <message>
            <source>This is what you typed and did not save.</source>
            <translation>Dit hebt u getypt en niet opgeslagen.</translation>
        </message>
        <message>
            <source>The template was changed meanwhile: saving puts yours in its place.</source>
            <translation>Het sjabloon is intussen gewijzigd: bij opslaan komt het uwe ervoor in de plaats.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFindings</name>
        <message>
            <source>The mail needs a subject.</source>
            <translation>De e-mail heeft een onderwerp nodig.</translation>
        </message>
        <message>
            <source>The mail needs a text.</source>
            <translation>De e-mail heeft een tekst nodig.</translation>
        </message>
        <message>
            <source>The web server address is a host name, with or without https://.</source>
            <translation>Het adres van de webserver is een hostnaam, met of zonder https://.</translation>
        </message>
        <message>
            <source>Choose both numbers, else people cannot dial in from outside or inside.</source>
            <translation>Kies beide nummers, anders kan men niet van buiten of van binnen inbellen.</translation>
        </message>
        <message>
            <source>The text has no PIN: nobody could get in. Insert its variable.</source>
            <translation>De tekst bevat geen PIN: niemand zou binnenkomen. Voeg de variabele in.</translation>
        </message>
        <message>
            <source>The text has no number to dial. Insert its variable.</source>
            <translation>De tekst bevat geen nummer om in te bellen. Voeg de variabele in.</translation>
        </message>
        <message>
            <source>The server does not know %1; it would be mailed as it stands.</source>
            <translation>De server kent %1 niet; het zou zo worden gemaild.</translation>
        </message>
        <message>
            <source>The address has a port; a STARFACE allows none.</source>
            <translation>Het adres bevat een poort; een STARFACE staat dat niet toe.</translation>
        </message>
        <message>
            <source>The server does not know %1. Insert a variable from the list, or remove it.</source>
            <translation>De server kent %1 niet. Voeg een variabele uit de lijst in of verwijder het.</translation>
        </message>
        <message>
            <source>The part that begins with %1 has no end. Insert “%2” where it ends.</source>
            <translation>Het deel dat met %1 begint, heeft geen einde. Voeg “%2” in waar het eindigt.</translation>
        </message>
        <message>
            <source>%1 ends a part that has no beginning. Remove it, or insert the beginning.</source>
            <translation>%1 beëindigt een deel dat geen begin heeft. Verwijder het of voeg het begin in.</translation>
        </message>
        <message>
            <source>%1 stands within such a part already. Insert “%2” before it.</source>
            <translation>%1 staat al binnen zo’n deel. Voeg er “%2” voor in.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>An invitation will look like this</source>
            <translation>Zo zal een uitnodiging eruitzien</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Voorbeeld van de uitnodiging</translation>
        </message>
        <message>
            <source>Name, date and PIN are examples.</source>
            <translation>Naam, datum en PIN zijn voorbeelden.</translation>
        </message>
        <message>
            <source>Budget meeting</source>
            <translation>Budgetoverleg</translation>
        </message>
        <message>
            <source>Clara Example</source>
            <translation>Clara Voorbeeld</translation>
        </message>
        <message>
            <source>You will be called when it starts, planned for %1.</source>
            <translation>U wordt gebeld zodra het begint, gepland om %1.</translation>
        </message>
        <message>
            <source>Please dial in at %1.</source>
            <translation>Bel in om %1.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nieuwe conferentie …</translation>
        </message>
        <message>
            <source>&amp;Open UCC Client</source>
            <translation>&amp;UCC Client openen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>No conference ahead</source>
            <translation>Geen conferentie op komst</translation>
        </message>
        <message>
            <source>Next: %1, %2 (%3)</source>
            <translation>Volgende: %1, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Now only who made the conference can change it and start it.</source>
            <translation>Nu kan alleen wie de conferentie heeft gemaakt, die wijzigen en starten.</translation>
        </message>
        <message>
            <source>Discarded. It is kept for 30 days.</source>
            <translation>Weggegooid. Wordt 30 dagen bewaard.</translation>
        </message>
        <message>
            <source>Earlier versions …</source>
            <translation>Eerdere versies …</translation>
        </message>
        <message>
            <source>Taken back; nothing of it was sent.</source>
            <translation>Teruggenomen; er is niets van verzonden.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>Dat is al verzonden.</translation>
        </message>
        <message>
            <source>Made anew, everyone is invited again and gets another PIN.</source>
            <translation>Opnieuw gemaakt: iedereen wordt opnieuw uitgenodigd en krijgt een andere PIN.</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Opnieuw maken</translation>
        </message>
        <message>
            <source>Change it back</source>
            <translation>Terugwijzigen</translation>
        </message>
        <message>
            <source>It is being sent just now. Try again in a moment.</source>
            <translation>Het wordt net verzonden. Probeer het zo meteen opnieuw.</translation>
        </message>
        <message>
            <source>The conference is not there any more.</source>
            <translation>De conferentie is er niet meer.</translation>
        </message>
        <message>
            <source>Reversed.</source>
            <translation>Ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Goes out in %1 s.</source>
            <translation>Wordt over %1 s verzonden.</translation>
        </message>
        <message>
            <source>Goes out once you are online.</source>
            <translation>Wordt verzonden zodra u online bent.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>“%1” verwijderd</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>“%1” gewijzigd</translation>
        </message>
        <message>
            <source>“%1” changed from a date on</source>
            <translation>“%1” vanaf een datum gewijzigd</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDrafts</name>
        <message>
            <source>“%1” was not saved when the program ended.</source>
            <translation>“%1” was niet opgeslagen toen het programma werd beëindigd.</translation>
        </message>
        <message>
            <source>A conference without a name was not saved when the program ended.</source>
            <translation>Een conferentie zonder naam was niet opgeslagen toen het programma werd beëindigd.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet opgeslagen</translation>
        </message>
        <message>
            <source>What you typed is still here. Nothing of it was sent to anybody.</source>
            <translation>Wat u hebt getypt, is er nog. Er is niets van naar iemand verzonden.</translation>
        </message>
        <message>
            <source>&amp;Go on typing</source>
            <translation>&amp;Verder typen</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Later</translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message>
            <source>Let them g&amp;o</source>
            <translation>&amp;Ook hier verwijderen</translation>
        </message>
        <message>
            <source>Keep the&amp;m for now</source>
            <translation>Voorlopi&amp;g behouden</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>Eén conferentie staat niet meer op de server. Is het de juiste server?</numerusform>
                <numerusform>%n conferenties staan niet meer op de server. Is het de juiste server?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept here, and nothing is sent until you decide.</source>
            <translation>Ze worden hier bewaard, en er wordt niets verzonden tot u beslist.</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>View</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>List (Ctrl+2)</source>
            <translation>Lijst (Ctrl+2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week (Ctrl+3)</source>
            <translation>Week (Ctrl+3)</translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message>
            <source>Waiting changes</source>
            <translation>Wachtende wijzigingen</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Openen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Ongedaan &amp;maken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Er wacht niets.</translation>
        </message>
        <message>
            <source>The server has everything that you did.</source>
            <translation>De server heeft alles wat u hebt gedaan.</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Nu verzenden</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behouden</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Change</source>
            <translation>Wijziging</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>WayInButtons</name>
        <message>
            <source>C&amp;all</source>
            <translation>B&amp;ellen</translation>
        </message>
        <message>
            <source>Dials the number, and then your PIN</source>
            <translation>Kiest het nummer en daarna uw PIN</translation>
        </message>
        <message>
            <source>Join by mobile phone</source>
            <translation>Met de mobiele telefoon deelnemen</translation>
        </message>
        <message>
            <source>Copy all as text</source>
            <translation>Alles als tekst kopiëren</translation>
        </message>
        <message>
            <source>For &amp;others: without your PIN and page</source>
            <translation>Voor &amp;anderen: zonder uw PIN en pagina</translation>
        </message>
        <message>
            <source>For &amp;yourself: with your PIN and page</source>
            <translation>Voor uzelf: &amp;met uw PIN en pagina</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>uw eigen PIN, zoals in uw uitnodiging</translation>
        </message>
        <message>
            <source>From &amp;anywhere: %1</source>
            <translation>&amp;Van overal: %1</translation>
        </message>
        <message>
            <source>&amp;Inside the company: %1</source>
            <translation>&amp;Intern: %1</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Inbellen</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Intern</translation>
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
            <translation>Enter opent de conferentie, Alt met een pijltoets verplaatst die.</translation>
        </message>
    </context>
    <context>
        <name>WeekDrag</name>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Deze tijd is voorbij. Kies een latere.</translation>
        </message>
        <message>
            <source>%1. Enter moves it there, Esc leaves it where it was.</source>
            <translation>%1. Enter verplaatst de conferentie daarheen, Esc laat die waar ze was.</translation>
        </message>
        <message>
            <source>Only its moderators can move this conference.</source>
            <translation>Alleen de moderators kunnen deze conferentie verplaatsen.</translation>
        </message>
        <message>
            <source>It is running; it can be moved once it has ended.</source>
            <translation>De conferentie is bezig; verplaatsen kan zodra ze is afgelopen.</translation>
        </message>
        <message>
            <source>It is over and stays where it was. Duplicate it for a new date.</source>
            <translation>De conferentie is voorbij en blijft waar ze was. Dupliceer die voor een nieuwe datum.</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, %2 tot %3</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>moved from %1</source>
            <translation>verplaatst van %1</translation>
        </message>
        <message>
            <source>New conference on %1</source>
            <translation>Nieuwe conferentie op %1</translation>
        </message>
        <message>
            <source>%1 New</source>
            <translation>%1 Nieuw</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Deze tijd is voorbij. Kies een latere.</translation>
        </message>
    </context>
    <context>
        <name>WeekView</name>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>This week (Home)</source>
            <translation>Deze week (Home)</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Vorige week</translation>
        </message>
        <message>
            <source>Week before (Page Up)</source>
            <translation>Vorige week (Page Up)</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Volgende week</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Volgende week (Page Down)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Week %1</translation>
        </message>
        <message>
            <source>Week from %1</source>
            <translation>Week van %1</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Bring people together by phone</source>
            <translation>Mensen per telefoon bij elkaar brengen</translation>
        </message>
        <message>
            <source>A name, a time and the people. Each gets the number and a PIN of their own.</source>
            <translation>Een naam, een tijd en de mensen. Ieder krijgt het nummer en een eigen PIN.</translation>
        </message>
        <message>
            <source>Plan a conference</source>
            <translation>Conferentie plannen</translation>
        </message>
        <message>
            <source>Once or repeating, with invitations by mail</source>
            <translation>Eenmalig of herhaald, met uitnodigingen per e-mail</translation>
        </message>
        <message>
            <source>Plan …</source>
            <translation>Plannen …</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>It is neither a link of this program nor a calendar file. Nothing was opened, and nothing was changed.</source>
            <translation>Het is noch een link van dit programma, noch een agendabestand. Er is niets geopend en niets gewijzigd.</translation>
        </message>
        <message>
            <source>The link is about a conference at %1, and you are signed in at %2.</source>
            <translation>De link gaat over een conferentie op %1, en u bent aangemeld bij %2.</translation>
        </message>
        <message>
            <source>There is no conference with the number %1 here. It may have been deleted, or you are not invited.</source>
            <translation>Hier is geen conferentie met nummer %1. Misschien is ze verwijderd, of u bent niet uitgenodigd.</translation>
        </message>
        <message>
            <source>This conference is not running now.</source>
            <translation>Deze conferentie is nu niet bezig.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Deelnemen</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Deelnemen</translation>
        </message>
        <message>
            <source>A link asks you to join “%1”.</source>
            <translation>Een link vraagt u deel te nemen aan “%1”.</translation>
        </message>
        <message>
            <source>Your page is opened, or the number is called.</source>
            <translation>Uw pagina wordt geopend, of het nummer wordt gebeld.</translation>
        </message>
        <message>
            <source>It repeats in a way that no conference here can: this is its first date.</source>
            <translation>De conferentie wordt herhaald op een manier die hier niet kan: dit is de eerste datum.</translation>
        </message>
        <message>
            <source>Not all single dates of the file could be taken over.</source>
            <translation>Niet alle losse data van het bestand konden worden overgenomen.</translation>
        </message>
        <message>
            <source>The file is too large for a calendar entry.</source>
            <translation>Het bestand is te groot voor een agenda-item.</translation>
        </message>
        <message>
            <source>The file is no calendar file.</source>
            <translation>Het bestand is geen agendabestand.</translation>
        </message>
        <message>
            <source>There is no entry with a time in the file.</source>
            <translation>Er staat geen item met een tijd in het bestand.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>This cannot be opened.</source>
            <translation>Dit kan niet worden geopend.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>Nog één item van het bestand is weggelaten.</numerusform>
                <numerusform>Nog %n items van het bestand zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message>
            <source>New conference from a calendar file</source>
            <translation>Nieuwe conferentie uit een agendabestand</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Agendabestanden (*.ics)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Het bestand kan niet worden gelezen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>Nog één bestand is weggelaten.</numerusform>
                <numerusform>Nog %n bestanden zijn weggelaten.</numerusform>
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
            <translation>nu</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>over %1 min</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 min geleden</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>over %1 u</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 u geleden</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Nog niet gesynchroniseerd</translation>
        </message>
        <message>
            <source>Synced just now</source>
            <translation>Zojuist gesynchroniseerd</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Gesynchroniseerd %1</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Eenmalig</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 om %2 uur.</translation>
        </message>
        <message>
            <source>In shorter months on the last day.</source>
            <translation>In kortere maanden op de laatste dag.</translation>
        </message>
        <message>
            <source>Shorter months are left out.</source>
            <translation>Kortere maanden worden overgeslagen.</translation>
        </message>
        <message>
            <source>The first date is %1: the rule has none on %2.</source>
            <translation>De eerste datum is %1: de regel heeft er geen op %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moderators</source>
            <translation>
                <numerusform>%n moderator</numerusform>
                <numerusform>%n moderators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes waiting</source>
            <translation>
                <numerusform>%n wijziging wacht</numerusform>
                <numerusform>%n wijzigingen wachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n te regelen</numerusform>
                <numerusform>%n te regelen</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>zojuist</translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>Eén persoon krijgt bericht.</numerusform>
                <numerusform>%n personen krijgen bericht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>Eén persoon krijgt nog een keer bericht.</numerusform>
                <numerusform>%n personen krijgen nog een keer bericht.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 u</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 ahead</source>
            <translation>De klok van de server loopt %1 voor</translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 behind</source>
            <translation>De klok van de server loopt %1 achter</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent once it answers. Check the network connection and the server&apos;s address.</source>
            <translation>De server is niet bereikbaar. Wat u doet, wordt hier bewaard en verzonden zodra hij antwoordt. Controleer de netwerkverbinding en het adres van de server.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no conference server. Check the address; on a guest network, sign in to the network first.</source>
            <translation>Op dit adres antwoordt iets, maar het is geen conferentieserver. Controleer het adres; meld u op een gastnetwerk eerst bij het netwerk aan.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate cannot be verified, so nothing was sent to it. Check the address, or ask your administrator.</source>
            <translation>Het certificaat van de server kan niet worden gecontroleerd; er is dus niets naartoe gestuurd. Controleer het adres of vraag het uw beheerder.</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one you accepted, so nothing was sent to it. It may have been renewed, or somebody stands in between. Ask your administrator.</source>
            <translation>De server toont een ander certificaat dan dat wat u hebt aanvaard; er is dus niets naartoe gestuurd. Misschien is het vernieuwd, of zit er iemand tussen. Vraag het uw beheerder.</translation>
        </message>
        <message>
            <source>Login or password is wrong. Please type them again.</source>
            <translation>Gebruikersnaam of wachtwoord is onjuist. Typ ze opnieuw.</translation>
        </message>
        <message>
            <source>Too many failed sign-ins. The server wants a pause; please try again in some minutes.</source>
            <translation>Te veel mislukte aanmeldingen. De server wil een pauze; probeer het over enkele minuten opnieuw.</translation>
        </message>
        <message>
            <source>This server wants the password in clear text over an unprotected connection. It was not sent. Use an address that begins with https://.</source>
            <translation>Deze server wil het wachtwoord als leesbare tekst over een onbeveiligde verbinding. Het is niet verzonden. Gebruik een adres dat met https:// begint.</translation>
        </message>
        <message>
            <source>Until now this server took a proof that you know the password. Now it wants the password itself. Nothing was sent. Ask your administrator whether that is meant.</source>
            <translation>Tot nu toe nam deze server genoegen met een bewijs dat u het wachtwoord kent. Nu wil hij het wachtwoord zelf. Er is niets verzonden. Vraag uw beheerder of dat de bedoeling is.</translation>
        </message>
        <message>
            <source>At this address, your login belongs to somebody else now. Perhaps it is another server, or it was set up anew. What waits is kept here and not sent there. Check the address, or ask your administrator.</source>
            <translation>Op dit adres hoort uw gebruikersnaam nu bij iemand anders. Misschien is het een andere server, of is die opnieuw ingericht. Wat wacht, wordt hier bewaard en niet daarheen verzonden. Controleer het adres of vraag het uw beheerder.</translation>
        </message>
        <message>
            <source>The server refused the change. It is kept here with what you typed; change it and save it again, or delete it.</source>
            <translation>De server heeft de wijziging geweigerd. Ze wordt hier bewaard met wat u hebt getypt; pas de wijziging aan en sla opnieuw op, of verwijder die.</translation>
        </message>
        <message>
            <source>This could not be written to the disk, so it is not saved yet. What you typed is still here. Free some space or check the folder&apos;s rights, then save again.</source>
            <translation>Dit kon niet naar de schijf worden geschreven en is dus nog niet opgeslagen. Wat u hebt getypt, is er nog. Maak ruimte vrij of controleer de rechten van de map, en sla daarna opnieuw op.</translation>
        </message>
        <message>
            <source>The local copy of your conferences cannot be read. It is set aside, and everything is fetched again from the server.</source>
            <translation>De lokale kopie van uw conferenties kan niet worden gelezen. Ze is apart gezet, en alles wordt opnieuw van de server gehaald.</translation>
        </message>
        <message>
            <source>The local copy of your conferences was written by a newer version of this program. Nothing in it was changed. Install that version again.</source>
            <translation>De lokale kopie van uw conferenties is geschreven door een nieuwere versie van dit programma. Er is niets in gewijzigd. Installeer die versie weer.</translation>
        </message>
        <message>
            <source>Another program, perhaps a command, is using the folder of your conferences. This window goes on by itself as soon as it is done.</source>
            <translation>Een ander programma, misschien een opdracht, gebruikt de map van uw conferenties. Dit venster gaat vanzelf verder zodra dat klaar is.</translation>
        </message>
        <message>
            <source>You are not signed in yet, so this cannot be saved. What you typed is still here. Sign in, then save again.</source>
            <translation>U bent nog niet aangemeld, dus dit kan niet worden opgeslagen. Wat u hebt getypt, is er nog. Meld u aan en sla daarna opnieuw op.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What you typed is still here. The log file says more; please try again.</source>
            <translation>Er ging iets mis wat niet mis had mogen gaan. Wat u hebt getypt, is er nog. Het logbestand zegt meer; probeer het opnieuw.</translation>
        </message>
        <message>
            <source>%1 %2 (%3 here)</source>
            <translation>%1 in %2 (hier %3)</translation>
        </message>
        <message>
            <source>%1 at %2, %3 time.</source>
            <translation>%1 om %2 uur (tijd in %3).</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>In shorter months on the last day: %1.</source>
            <translation>In kortere maanden op de laatste dag: %1.</translation>
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
            <translation>Dit adres begint met http://: wat heen en weer gaat, met namen, nummers en PIN’s, kan onderweg worden gelezen en gewijzigd. Er is niets verzonden. Gebruik een adres dat met https:// begint, of vraag het uw beheerder.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your system finds its proxy by a script (PAC), which this program does not read. If you need a proxy, choose it by hand in the system&apos;s network settings, or ask your administrator.</source>
            <translation>De server is niet bereikbaar. Uw systeem vindt zijn proxy via een script (PAC), dat dit programma niet leest. Hebt u een proxy nodig, kies die dan met de hand in de netwerkinstellingen van het systeem, of vraag het uw beheerder.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Tijdzone</translation>
        </message>
    </context>
    <context>
        <name>MailModel</name>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
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
            <translation>Uitnodigingen opnieuw verzenden</translation>
        </message>
        <message>
            <source>To whom is the invitation to be sent again?</source>
            <translation>Aan wie moet de uitnodiging opnieuw worden verzonden?</translation>
        </message>
        <message>
            <source>Send %1 the invitation again?</source>
            <translation>De uitnodiging opnieuw aan %1 verzenden?</translation>
        </message>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>De uitnodiging opnieuw aan één persoon verzenden?</numerusform>
                <numerusform>De uitnodiging opnieuw aan %n personen verzenden?</numerusform>
            </translation>
        </message>
        <message>
            <source>They get a mail with the time, the numbers and their PIN as they are now. Calendars that have the conference already only refresh it.</source>
            <translation>Zij krijgen een e-mail met de tijd, de nummers en hun PIN zoals die nu zijn. Agenda’s die de conferentie al hebben, werken die alleen bij.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Verzenden</translation>
        </message>
        <message>
            <source>To &amp;all: %1</source>
            <translation>Aan &amp;iedereen: %1</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>Only the &amp;selected: %1</source>
            <translation>Alleen &amp;de geselecteerden: %1</translation>
        </message>
        <message>
            <source>Only where it &amp;failed: %1</source>
            <translation>Alleen waar &amp;het mislukte: %1</translation>
        </message>
    </context>
</TS>

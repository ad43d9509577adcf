<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK">
    <context>
        <name>About</name>
        <message>
            <source>About UCC Client</source>
            <translation>O programe UCC Client</translation>
        </message>
        <message>
            <source>UCC Client %1

Phone conferences from the desktop. Free software under the MIT licence, independent of any vendor.

Icons: Lucide (ISC licence).</source>
            <translation>UCC Client %1

Telefonické konferencie priamo z počítača. Slobodný softvér pod licenciou MIT, nezávislý od výrobcov.

Ikony: Lucide (licencia ISC).</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>&amp;Account</source>
            <translation>Úč&amp;et</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Účet</translation>
        </message>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Iný účet …</translation>
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Iný účet …</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Prihlásiť sa …</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Účet</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nikto nie je prihlásený.</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Odhlásiť s&amp;a …</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>ukážka</translation>
        </message>
        <message>
            <source>user, login, server, password, log out</source>
            <translation>používateľ, prihlásenie, login, server, heslo, odhlásenie</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Your answer</source>
            <translation>Vaša odpoveď</translation>
        </message>
        <message>
            <source>Acce&amp;pt</source>
            <translation>P&amp;rijať</translation>
        </message>
        <message>
            <source>&amp;Maybe</source>
            <translation>&amp;Možno</translation>
        </message>
        <message>
            <source>Decli&amp;ne</source>
            <translation>Odmi&amp;etnuť</translation>
        </message>
        <message>
            <source>Which dates you answer for</source>
            <translation>Na ktoré termíny odpovedáte</translation>
        </message>
        <message>
            <source>Possible again once the server is reached.</source>
            <translation>Bude to opäť možné, keď bude server dostupný.</translation>
        </message>
        <message>
            <source>for all dates</source>
            <translation>pre všetky termíny</translation>
        </message>
        <message>
            <source>only for %1</source>
            <translation>iba pre %1</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Not answered</source>
            <translation>Bez odpovede</translation>
        </message>
        <message>
            <source>Your answer did not reach the server.</source>
            <translation>Vaša odpoveď sa na server nedostala.</translation>
        </message>
        <message>
            <source>Nothing changed. Answer again when you are online.</source>
            <translation>Nič sa nezmenilo. Odpovedzte znova, keď budete online.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>as the system</source>
            <translation>podľa systému</translation>
        </message>
        <message>
            <source>light</source>
            <translation>svetlé</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>tmavé</translation>
        </message>
        <message>
            <source>Colo&amp;urs</source>
            <translation>&amp;Farby</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farby</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>&amp;Jazyk</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jazyk</translation>
        </message>
        <message>
            <source>&amp;Start again now</source>
            <translation>&amp;Spustiť znova</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Vzhľad</translation>
        </message>
        <message>
            <source>The window speaks the other language when it is started again.</source>
            <translation>Iný jazyk sa v okne použije až po novom spustení.</translation>
        </message>
        <message>
            <source>dark mode, night, theme, bright</source>
            <translation>tmavý režim, noc, motív, svetlý</translation>
        </message>
        <message>
            <source>L&amp;ines</source>
            <translation>&amp;Riadky</translation>
        </message>
        <message>
            <source>Room for each line</source>
            <translation>Miesto pre každý riadok</translation>
        </message>
        <message>
            <source>density, compact, spacing, size</source>
            <translation>hustota, kompaktné, rozostup, veľkosť</translation>
        </message>
        <message>
            <source>comfortable</source>
            <translation>pohodlné</translation>
        </message>
        <message>
            <source>compact: more lines</source>
            <translation>kompaktné: viac riadkov</translation>
        </message>
        <message>
            <source>&amp;Week begins with</source>
            <translation>&amp;Prvý deň týždňa</translation>
        </message>
        <message>
            <source>Week begins with</source>
            <translation>Prvý deň týždňa</translation>
        </message>
        <message>
            <source>In the week, in the list, and where you pick a date.</source>
            <translation>V týždni, v zozname a pri výbere dátumu.</translation>
        </message>
        <message>
            <source>first day of the week, calendar</source>
            <translation>prvý deň týždňa, kalendár</translation>
        </message>
        <message>
            <source>as usual where you are</source>
            <translation>ako je u vás zvykom</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>pondelok</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sobota</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>nedeľa</translation>
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
            <translation>stlmiť alebo zrušiť stlmenie</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Medzerník</translation>
        </message>
        <message>
            <source>moderator</source>
            <translation>moderátor</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>call again</source>
            <translation>zavolať znova</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>odstrániť</translation>
        </message>
        <message>
            <source>Only moderators can mute or call.</source>
            <translation>Stlmiť alebo zavolať môžu iba moderátori.</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Podro&amp;bnosti</translation>
        </message>
        <message>
            <source>Shows the plan of the conference; who is in stays one click away</source>
            <translation>Zobrazí plán konferencie; k účastníkom hovoru sa vrátite jedným kliknutím</translation>
        </message>
        <message>
            <source>This was so at %1; the server cannot be reached just now.</source>
            <translation>Stav o %1; server teraz nie je dostupný.</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Running</source>
            <translation>Prebieha</translation>
        </message>
        <message>
            <source>&amp;Mute all others</source>
            <translation>Stlmiť ostatný&amp;ch</translation>
        </message>
        <message>
            <source>Mutes everyone but you and the other moderators</source>
            <translation>Stlmí všetkých okrem vás a ostatných moderátorov</translation>
        </message>
        <message>
            <source>Call &amp;someone …</source>
            <translation>Zavolať ni&amp;ekomu …</translation>
        </message>
        <message>
            <source>Small &amp;window</source>
            <translation>&amp;Malé okno</translation>
        </message>
        <message>
            <source>A small window that stays above all others</source>
            <translation>Malé okno, ktoré zostáva nad všetkými ostatnými</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Pripojiť sa</translation>
        </message>
        <message>
            <source>L&amp;eave</source>
            <translation>&amp;Odísť</translation>
        </message>
        <message>
            <source>Hangs up your telephone; the others go on</source>
            <translation>Zavesí váš telefón; ostatní pokračujú</translation>
        </message>
        <message>
            <source>End for &amp;all …</source>
            <translation>&amp;Ukončiť pre všetkých …</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>od %1</translation>
        </message>
        <message>
            <source>PIN %1</source>
            <translation>PIN %1</translation>
        </message>
        <message>
            <source>locked: nobody else gets in</source>
            <translation>zamknuté: nikto ďalší sa nedostane dnu</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>O&amp;domknúť</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>Zamk&amp;núť</translation>
        </message>
        <message>
            <source>Lets people in again</source>
            <translation>Znova vpustí ďalších ľudí</translation>
        </message>
        <message>
            <source>Lets nobody else in; who is in stays</source>
            <translation>Nikoho ďalšieho nevpustí; kto je v konferencii, zostane</translation>
        </message>
        <message>
            <source>Running for %1</source>
            <translation>Prebieha už %1</translation>
        </message>
    </context>
    <context>
        <name>BugWatch</name>
        <message>
            <source>Something went wrong</source>
            <translation>Niečo sa pokazilo</translation>
        </message>
        <message>
            <source>Something went wrong that should not have.</source>
            <translation>Stala sa chyba, ktorá sa nemala stať.</translation>
        </message>
        <message>
            <source>What you saved is safe, and what waits is still sent. If the window does not do what you expect, start it again; what you are typing is offered again then.</source>
            <translation>Čo ste uložili, je v bezpečí, a čo čaká, sa ešte odošle. Ak okno nerobí, čo čakáte, spustite ho znova; ponúkne vám, čo práve píšete.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>&amp;Spustiť znova</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Hlásenie …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Pokračovať</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>Dial in:</source>
            <translation>Zavolať:</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>Uložiť ako súbor kalendára</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferencia</translation>
        </message>
        <message>
            <source>The calendar file is in the clipboard.</source>
            <translation>Súbor kalendára je v schránke.</translation>
        </message>
        <message>
            <source>The conference is gone, or has no date any more.</source>
            <translation>Konferencia už neexistuje alebo už nemá žiadny termín.</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Súbor kalendára</translation>
        </message>
        <message>
            <source>There is no calendar file.</source>
            <translation>Súbor kalendára sa nevytvoril.</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Súbory kalendára</translation>
        </message>
    </context>
    <context>
        <name>CalendarIntake</name>
        <message>
            <source>There is no calendar entry in the clipboard.</source>
            <translation>V schránke nie je žiadny záznam kalendára.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>&amp;Calendar file (.ics)</source>
            <translation>Súbor kalendára (.&amp;ics)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)</source>
            <translation>Súbor kalendára (.ics)</translation>
        </message>
        <message>
            <source>Save for &amp;yourself: with your PIN and page …</source>
            <translation>&amp;Uložiť pre seba: so svojím PIN a stránkou …</translation>
        </message>
        <message>
            <source>&amp;Save for others: without your PIN and page …</source>
            <translation>Uložiť pre iných: bez svojho PIN &amp;a stránky …</translation>
        </message>
        <message>
            <source>C&amp;opy for yourself: with your PIN and page</source>
            <translation>&amp;Kopírovať pre seba: so svojím PIN a stránkou</translation>
        </message>
        <message>
            <source>&amp;Copy for others: without your PIN and page</source>
            <translation>Kopírovať pre iných: &amp;bez svojho PIN a stránky</translation>
        </message>
    </context>
    <context>
        <name>CallRecords</name>
        <message>
            <source>The server does not have this conference.</source>
            <translation>Server túto konferenciu nemá.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Server teraz nie je dostupný.</translation>
        </message>
        <message>
            <source>Only who made the conference sees who was in.</source>
            <translation>Kto sa na konferencii zúčastnil, vidí iba ten, kto ju vytvoril.</translation>
        </message>
    </context>
    <context>
        <name>CallingField</name>
        <message>
            <source>Telephone</source>
            <translation>Telefón</translation>
        </message>
        <message>
            <source>Wait for a m&amp;oderator</source>
            <translation>Čakať na &amp;moderátora</translation>
        </message>
        <message>
            <source>Until one is in, the others wait with music</source>
            <translation>Kým nepríde moderátor, ostatní čakajú s hudbou</translation>
        </message>
        <message>
            <source>Say who &amp;enters</source>
            <translation>Ohlasovať prí&amp;chody</translation>
        </message>
        <message>
            <source>Everyone says a name first, which all hear</source>
            <translation>Každý najprv povie meno, ktoré počujú všetci</translation>
        </message>
        <message>
            <source>Start b&amp;y itself at its time</source>
            <translation>Začať nača&amp;s automaticky</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, without anybody starting it</source>
            <translation>Zavolá všetkým, ktorým sa má zavolať, bez toho, aby ju niekto začal</translation>
        </message>
    </context>
    <context>
        <name>CallingWords</name>
        <message>
            <source>The others wait with music until a moderator is in.</source>
            <translation>Ostatní čakajú s hudbou, kým nepríde moderátor.</translation>
        </message>
        <message>
            <source>Whoever enters says a name, which all hear.</source>
            <translation>Kto vstúpi, povie meno, ktoré počujú všetci.</translation>
        </message>
        <message>
            <source>It starts by itself at its time, but calls nobody.</source>
            <translation>Začne sa sama načas, ale nikomu nezavolá.</translation>
        </message>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>Začne sa sama načas a zavolá jednej osobe.</numerusform>
                <numerusform>Začne sa sama načas a zavolá %n osobám.</numerusform>
                <numerusform>Začne sa sama načas a zavolá %n osobám.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSection</name>
        <message>
            <source>the telephone program (tel:)</source>
            <translation>telefónny program (tel:)</translation>
        </message>
        <message>
            <source>a SIP phone (sip:)</source>
            <translation>telefón SIP (sip:)</translation>
        </message>
        <message>
            <source>an older program (callto:)</source>
            <translation>starší program (callto:)</translation>
        </message>
        <message>
            <source>Call dials the conference's number, and then your PIN where that is known.</source>
            <translation>Tlačidlo Zavolať vytočí číslo konferencie a potom váš PIN, ak je známy.</translation>
        </message>
        <message>
            <source>Calls &amp;go to</source>
            <translation>&amp;Hovory preberá</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Hovory preberá</translation>
        </message>
        <message>
            <source>none</source>
            <translation>žiadna</translation>
        </message>
        <message>
            <source>Outsid&amp;e line</source>
            <translation>&amp;Vonkajšia linka</translation>
        </message>
        <message>
            <source>Outside line</source>
            <translation>Vonkajšia linka</translation>
        </message>
        <message>
            <source>What your telephone wants before a number from outside, such as 0.</source>
            <translation>Čo váš telefón potrebuje pred vonkajším číslom, napríklad 0.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Hovory</translation>
        </message>
        <message>
            <source>dial, telephone, softphone</source>
            <translation>vytáčanie, telefón, softvérový telefón</translation>
        </message>
        <message>
            <source>prefix, dial, exchange line</source>
            <translation>predvoľba, vytáčanie, vonkajšia linka, nula</translation>
        </message>
    </context>
    <context>
        <name>CallSomeone</name>
        <message>
            <source>Call someone</source>
            <translation>Zavolať niekomu</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Meno alebo číslo</translation>
        </message>
        <message>
            <source>&amp;Who?</source>
            <translation>&amp;Komu?</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Nájdené osoby</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Zavolať</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message>
            <source>%1 is called at once.</source>
            <translation>Hneď sa zavolá: %1.</translation>
        </message>
        <message>
            <source>Nobody with a number is found. Type a number to call it.</source>
            <translation>Nikto s číslom sa nenašiel. Napíšte číslo, na ktoré sa má zavolať.</translation>
        </message>
        <message>
            <source>Whoever picks up is in the conference.</source>
            <translation>Kto zdvihne, je v konferencii.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressActions</name>
        <message>
            <source>This server has no calendar addresses.</source>
            <translation>Tento server nemá adresy kalendárov.</translation>
        </message>
        <message>
            <source>There is a new address. Earlier ones do not hold any more.</source>
            <translation>Máte novú adresu. Staršie už neplatia.</translation>
        </message>
        <message>
            <source>No program opens it. Copy the address, and add it to your calendar there.</source>
            <translation>Neotvára ju žiadny program. Skopírujte adresu a pridajte si ju do kalendára tam.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Server teraz nie je dostupný.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressDialog</name>
        <message>
            <source>Calendar address</source>
            <translation>Adresa kalendára</translation>
        </message>
        <message>
            <source>Outlook, Thunderbird, Google and others can show all your conferences, and follow every change by themselves. Give them this address as a calendar from the internet.</source>
            <translation>Outlook, Thunderbird, Google a iné programy môžu zobrazovať všetky vaše konferencie a samy sledovať každú zmenu. Zadajte im túto adresu ako kalendár z internetu.</translation>
        </message>
        <message>
            <source>Whoever has the address sees all your conferences with your PINs. Give it to nobody but your own calendars; a new address makes the old one worthless.</source>
            <translation>Kto má adresu, vidí všetky vaše konferencie aj s vašimi PIN. Zadajte ju iba do vlastných kalendárov; nová adresa starú zneplatní.</translation>
        </message>
        <message>
            <source>Your calendar&apos;s address</source>
            <translation>Adresa vášho kalendára</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopírovať</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>&amp;Open in the calendar program</source>
            <translation>&amp;Otvoriť v kalendári</translation>
        </message>
        <message>
            <source>&amp;Make an address</source>
            <translation>&amp;Vytvoriť adresu</translation>
        </message>
        <message>
            <source>Make a &amp;new address</source>
            <translation>Vytvoriť novú &amp;adresu</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Vypnúť</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Zisťuje sa na serveri …</translation>
        </message>
        <message>
            <source>You have no calendar address.</source>
            <translation>Nemáte žiadnu adresu kalendára.</translation>
        </message>
        <message>
            <source>The address is in the clipboard.</source>
            <translation>Adresa je v schránke.</translation>
        </message>
    </context>
    <context>
        <name>CallsDialog</name>
        <message>
            <source>Who was in: %1</source>
            <translation>Kto sa zúčastnil: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Hovory</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Zisťuje sa na serveri …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>The server keeps this for a while, and shows it only to you.</source>
            <translation>Server to nejaký čas uchováva a zobrazuje to iba vám.</translation>
        </message>
        <message>
            <source>Nobody was in by telephone, or it is too long ago.</source>
            <translation>Telefonicky sa nikto nezúčastnil alebo je to už pridávno.</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Príchod</translation>
        </message>
        <message>
            <source>Was in</source>
            <translation>Trvanie</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Koniec</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Neznámy volajúci</translation>
        </message>
        <message>
            <source>dialled in</source>
            <translation>prichádzajúci hovor</translation>
        </message>
        <message>
            <source>left</source>
            <translation>odchod</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>zavesené</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>odstránenie</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>prerušené</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>obsadené</translation>
        </message>
        <message>
            <source>did not take the call</source>
            <translation>hovor neprijatý</translation>
        </message>
        <message>
            <source>number does not exist</source>
            <translation>číslo neexistuje</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>bez odpovede</translation>
        </message>
        <message>
            <source>line broke</source>
            <translation>spojenie sa prerušilo</translation>
        </message>
        <message>
            <source>call failed</source>
            <translation>hovor zlyhal</translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message>
            <source>Which one is it?</source>
            <translation>Ktorá je to?</translation>
        </message>
        <message>
            <source>Which one is “%1”?</source>
            <translation>Ktorá z nich je „%1“?</translation>
        </message>
        <message>
            <source>The one you choose is taken for yours, and nothing is sent a second time.</source>
            <translation>Tá, ktorú vyberiete, sa bude považovať za vašu a nič sa neodošle druhýkrát.</translation>
        </message>
        <message>
            <source>Conferences on the server</source>
            <translation>Konferencie na serveri</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Číslo %1</translation>
        </message>
        <message>
            <source>&amp;It is this one</source>
            <translation>&amp;Je to táto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n ďalšia osoba</numerusform>
                <numerusform>%n ďalšie</numerusform>
                <numerusform>%n ďalších</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nikto</translation>
        </message>
    </context>
    <context>
        <name>CertificateOffer</name>
        <message>
            <source>I compared it: &amp;trust this certificate</source>
            <translation>&amp;Odtlačok súhlasí: dôverovať tomuto certifikátu</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare with the administrator&apos;s:</source>
            <translation>Jeho odtlačok (SHA-256), na porovnanie s odtlačkom od správcu:</translation>
        </message>
        <message>
            <source>My administrator confirms the new one: &amp;trust it from now on</source>
            <translation>Správca nový certifikát potvrdzuje: odteraz &amp;mu dôverovať</translation>
        </message>
        <message>
            <source>The server made it itself; nobody vouches for it.</source>
            <translation>Server si ho vystavil sám; nikto zaň neručí.</translation>
        </message>
        <message>
            <source>Whoever vouches for it is not known to this computer.</source>
            <translation>Kto zaň ručí, tento počítač nepozná.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Jeho platnosť uplynula.</translation>
        </message>
        <message>
            <source>It is not valid yet. Is this computer&apos;s clock right?</source>
            <translation>Ešte neplatí. Idú hodiny tohto počítača správne?</translation>
        </message>
        <message>
            <source>It was made for another address than the one above.</source>
            <translation>Bol vystavený pre inú adresu, než je uvedená vyššie.</translation>
        </message>
        <message>
            <source>This computer&apos;s system refuses it.</source>
            <translation>Systém tohto počítača ho odmieta.</translation>
        </message>
        <message>
            <source>This computer&apos;s system vouches for the new one.</source>
            <translation>Za nový ručí systém tohto počítača.</translation>
        </message>
        <message>
            <source>Made for: %1</source>
            <translation>Vystavený pre: %1</translation>
        </message>
        <message>
            <source>Made by: %1</source>
            <translation>Vystavil: %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Platí od %1 do %2</translation>
        </message>
        <message>
            <source>The fingerprint (SHA-256) that you accepted:</source>
            <translation>Odtlačok (SHA-256), ktorý ste prijali:</translation>
        </message>
        <message>
            <source>The one that is shown now:</source>
            <translation>Odtlačok zobrazený teraz:</translation>
        </message>
    </context>
    <context>
        <name>ChangeActions</name>
        <message>
            <source>There is nothing to decide any more.</source>
            <translation>Už nie je o čom rozhodnúť.</translation>
        </message>
        <message>
            <source>It has been changed again meanwhile. Please look once more.</source>
            <translation>Medzitým sa to opäť zmenilo. Pozrite sa ešte raz.</translation>
        </message>
        <message>
            <source>It is too late for that: the change has left or is done already.</source>
            <translation>Na to je už neskoro: zmena je odoslaná alebo vykonaná.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nevykonané</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>“%1” planned</source>
            <translation>Nová konferencia „%1“</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>Zmena: „%1“</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>Vymazanie: „%1“</translation>
        </message>
        <message>
            <source>leaves in a few seconds</source>
            <translation>odošle sa o pár sekúnd</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>čaká</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>odosiela sa</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>server odmietol</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>na rozhodnutie</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>nepotvrdené</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>medzitým vymazané niekým iným</translation>
        </message>
        <message>
            <source>The server did not delete this conference.</source>
            <translation>Server túto konferenciu nevymazal.</translation>
        </message>
        <message>
            <source>The server refused this conference.</source>
            <translation>Server túto konferenciu odmietol.</translation>
        </message>
        <message>
            <source>The server refused your change.</source>
            <translation>Server vašu zmenu odmietol.</translation>
        </message>
        <message>
            <source>Somebody changed it before you deleted it.</source>
            <translation>Niekto ju zmenil skôr, než ste ju vymazali.</translation>
        </message>
        <message>
            <source>You and somebody else changed the same thing.</source>
            <translation>Vy aj niekto iný ste zmenili to isté.</translation>
        </message>
        <message>
            <source>The server may have this conference already.</source>
            <translation>Možno už server túto konferenciu má.</translation>
        </message>
        <message>
            <source>Nobody knows whether the server has this conference.</source>
            <translation>Nevie sa, či server túto konferenciu má.</translation>
        </message>
        <message>
            <source>Somebody else deleted this conference.</source>
            <translation>Túto konferenciu vymazal niekto iný.</translation>
        </message>
        <message>
            <source>It is being sent just now, or its answer was lost.</source>
            <translation>Práve sa odosiela alebo sa odpoveď stratila.</translation>
        </message>
        <message>
            <source>It waits here and is sent by itself.</source>
            <translation>Čaká tu a odošle sa sama.</translation>
        </message>
        <message>
            <source>It is still there. Send the deletion again, or keep the conference.</source>
            <translation>Stále existuje. Odošlite vymazanie znova alebo si konferenciu ponechajte.</translation>
        </message>
        <message>
            <source>What you typed is kept here. Edit it and save again, send it again as it is, or discard it.</source>
            <translation>Čo ste napísali, je tu uchované. Upravte to a uložte znova, odošlite to znova bez zmeny alebo to zahoďte.</translation>
        </message>
        <message>
            <source>Its reason: %1</source>
            <translation>Dôvod od servera: %1</translation>
        </message>
        <message>
            <source>You have no right to do that (answer %1).</source>
            <translation>Na to nemáte právo (odpoveď %1).</translation>
        </message>
        <message>
            <source>It accepted the change several times, and still has what was there.</source>
            <translation>Zmenu niekoľkokrát prijal, no stále má to, čo predtým.</translation>
        </message>
        <message>
            <source>It gave no reason (answer %1).</source>
            <translation>Dôvod neuviedol (odpoveď %1).</translation>
        </message>
        <message>
            <source>It is still there. Decide whether it shall go all the same.</source>
            <translation>Stále existuje. Rozhodnite, či sa má aj tak vymazať.</translation>
        </message>
        <message>
            <source>Yours is shown and kept here. Nothing is sent until you decide.</source>
            <translation>Zobrazuje a uchováva sa vaša. Kým sa nerozhodnete, nič sa neodošle.</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>Je tam %n podobná konferencia. Povedzte, či je to ona. Ak nie, odošlite znova; potom bude o jednu viac.</numerusform>
                <numerusform>Sú tam %n podobné konferencie. Povedzte, ktorá to je. Ak žiadna, odošlite znova; potom bude o jednu viac.</numerusform>
                <numerusform>Je tam %n podobných konferencií. Povedzte, ktorá to je. Ak žiadna, odošlite znova; potom bude o jednu viac.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer was lost, and it is not in the server&apos;s list. It is kept here. If you send it again, it could exist twice, with two invitations.</source>
            <translation>Odpoveď sa stratila a konferencia v zozname servera nie je. Je uchovaná tu. Ak ju odošlete znova, mohla by existovať dvakrát, s dvomi pozvánkami.</translation>
        </message>
        <message>
            <source>What you changed is kept here. Made anew, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Čo ste zmenili, je tu uchované. Ak ju vytvoríte nanovo, bude to iná konferencia: všetci dostanú novú pozvánku a iný PIN.</translation>
        </message>
        <message>
            <source>It is kept until the server has confirmed it. Nothing has to be done.</source>
            <translation>Uchováva sa, kým ju server nepotvrdí. Nemusíte nič robiť.</translation>
        </message>
        <message>
            <source>As soon as the server can be reached. Until then you can undo it.</source>
            <translation>Hneď ako bude server dostupný. Dovtedy to môžete vrátiť späť.</translation>
        </message>
        <message>
            <source>Make it a&amp;new</source>
            <translation>Vytvo&amp;riť nanovo</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Odoslať z&amp;nova</translation>
        </message>
        <message>
            <source>De&amp;cide …</source>
            <translation>&amp;Rozhodnúť …</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>Odoslať &amp;teraz</translation>
        </message>
        <message>
            <source>It belongs to a series that you changed from a date on. Until it is confirmed, that series goes on as before; undone or discarded, both are taken back.</source>
            <translation>Patrí k sérii, ktorú ste od istého termínu zmenili. Kým sa to nepotvrdí, séria pokračuje ako doteraz; vrátenie späť alebo zahodenie sa týka oboch.</translation>
        </message>
        <message>
            <source>It is sent after what begins with it. Undone, both are taken back as long as nothing has left.</source>
            <translation>Odošle sa, až keď bude na serveri nová séria, ktorá sa ňou začína. Kým nič neodišlo, vrátenie späť sa týka oboch.</translation>
        </message>
        <message>
            <source>What begins with it is there already. Until this is settled, dates can take place twice: look at both.</source>
            <translation>Nová séria, ktorá sa ňou začína, už existuje. Kým sa to nevyrieši, termíny sa môžu konať dvakrát: pozrite si obe.</translation>
        </message>
    </context>
    <context>
        <name>ClashGrid</name>
        <message>
            <source>All &amp;mine</source>
            <translation>&amp;Všetko moje</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>Všetko od &amp;iných</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Predtým</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Moje</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Od iných</translation>
        </message>
    </context>
    <context>
        <name>ClockActions</name>
        <message>
            <source>Not saved</source>
            <translation>Neuložené</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>%n osoba pravdepodobne dostane zmenu e-mailom.</numerusform>
                <numerusform>%n osoby pravdepodobne dostanú zmenu e-mailom.</numerusform>
                <numerusform>%n osôb pravdepodobne dostane zmenu e-mailom.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can put it right here once that date is the next one; earlier, it would move the dates before it.</source>
            <translation>Opraviť to tu môžete, až keď bude tento termín najbližší; skôr by sa posunuli aj termíny pred ním.</translation>
        </message>
        <message>
            <source>&amp;Put back to %1</source>
            <translation>Vrát&amp;iť na %1</translation>
        </message>
        <message>
            <source>%1 is &amp;right</source>
            <translation>%1 j&amp;e správne</translation>
        </message>
        <message>
            <source>Keeps the server&apos;s time; nobody gets a mail</source>
            <translation>Ponechá čas servera; nikto nedostane e-mail</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3.</source>
            <translation>Od %1 ju server začne o %2, nie o %3.</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3, %4 time.</source>
            <translation>Od %1 ju server začne o %2, nie o %3 (pásmo %4).</translation>
        </message>
        <message>
            <source>Its clocks change on other days than yours, or never.</source>
            <translation>Čas sa tam mení v iné dni ako u vás alebo sa nemení vôbec.</translation>
        </message>
        <message>
            <source>Put back, the next date and those after it begin at %1.</source>
            <translation>Po vrátení sa najbližší termín aj ďalšie začnú o %1.</translation>
        </message>
    </context>
    <context>
        <name>CompactWindow</name>
        <message>
            <source>In the conference</source>
            <translation>V konferencii</translation>
        </message>
        <message>
            <source>Mute all others</source>
            <translation>Stlmiť ostatných</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Zamknúť</translation>
        </message>
        <message>
            <source>Show the large window</source>
            <translation>Zobraziť veľké okno</translation>
        </message>
        <message>
            <source>End for all …</source>
            <translation>Ukončiť pre všetkých …</translation>
        </message>
        <message>
            <source>Nobody is talking</source>
            <translation>Nikto nehovorí</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Odomknúť</translation>
        </message>
    </context>
    <context>
        <name>ConferenceActions</name>
        <message>
            <source>Not saved</source>
            <translation>Neuložené</translation>
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
            <translation>Nová konferencia</translation>
        </message>
        <message>
            <source>Edit conference</source>
            <translation>Upraviť konferenciu</translation>
        </message>
        <message>
            <source>&amp;Save and invite</source>
            <translation>Uložiť &amp;a pozvať</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Uložiť</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message>
            <source>Date or time cannot be read. Type them anew.</source>
            <translation>Dátum alebo čas sa nedá prečítať. Zadajte ich znova.</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(ešte %n)</numerusform>
                <numerusform>(ešte %n)</numerusform>
                <numerusform>(ešte %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the button again to keep it so.</source>
            <translation>Stlačte tlačidlo znova, ak to tak má zostať.</translation>
        </message>
        <message>
            <source>S&amp;tart now</source>
            <translation>&amp;Začať hneď</translation>
        </message>
        <message>
            <source>Makes the conference, and calls everyone who is to be called, at once</source>
            <translation>Vytvorí konferenciu a hneď zavolá všetkým, ktorým sa má zavolať</translation>
        </message>
        <message>
            <source>Offline: cannot start now</source>
            <translation>Offline: teraz sa nedá začať</translation>
        </message>
        <message>
            <source>Conference at %1</source>
            <translation>Konferencia o %1</translation>
        </message>
        <message>
            <source>Nobody is called: everyone dials in.</source>
            <translation>Nikomu sa nevolá: všetci volajú sami.</translation>
        </message>
        <message>
            <source>Ca&amp;ll everyone and start</source>
            <translation>&amp;Zavolať všetkým a začať</translation>
        </message>
        <message>
            <source>Nobody is called: the server has no telephone</source>
            <translation>Nikomu sa nevolá: server nemá telefón</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>for you %1</source>
            <translation>u vás %1</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>pásmo %1</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Názov</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Trvanie v minútach</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Kedy</translation>
        </message>
        <message>
            <source>&amp;Repeats</source>
            <translation>&amp;Opakovanie</translation>
        </message>
    </context>
    <context>
        <name>ConferenceList</name>
        <message>
            <source>Conferences</source>
            <translation>Konferencie</translation>
        </message>
    </context>
    <context>
        <name>ConferenceListModel</name>
        <message>
            <source>Running</source>
            <translation>Prebieha</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dnes</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Zajtra</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Tento týždeň</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Neskôr</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Minulé</translation>
        </message>
        <message>
            <source>running</source>
            <translation>prebieha</translation>
        </message>
        <message>
            <source>you moderate</source>
            <translation>moderujete</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>iba na čítanie</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>zbalené</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>rozbalené</translation>
        </message>
    </context>
    <context>
        <name>ConferenceRowDelegate</name>
        <message>
            <source>in 24 min</source>
            <translation>o 24 min</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>iba na čítanie</translation>
        </message>
    </context>
    <context>
        <name>ConferenceWords</name>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Začiatok</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Opakovanie</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Časové pásmo</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Trvanie</translation>
        </message>
        <message>
            <source>Invitation text</source>
            <translation>Text pozvánky</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderátor</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Zavolať na začiatku</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Účet</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>áno</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>the server&apos;s</source>
            <translation>pásmo servera</translation>
        </message>
        <message>
            <source>outside person</source>
            <translation>externá osoba</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>interná osoba</translation>
        </message>
        <message>
            <source>the template&apos;s text</source>
            <translation>text šablóny</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(prázdne)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>niekto bez mena</translation>
        </message>
        <message>
            <source>%1 moderates now</source>
            <translation>%1 odteraz moderuje</translation>
        </message>
        <message>
            <source>%1 no longer moderates</source>
            <translation>%1 už nemoderuje</translation>
        </message>
        <message>
            <source>The invitation text is another</source>
            <translation>Text pozvánky je iný</translation>
        </message>
        <message>
            <source>%1 takes part</source>
            <translation>%1: účasť</translation>
        </message>
        <message>
            <source>%1 does not take part</source>
            <translation>%1: bez účasti</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>as in the series</source>
            <translation>ako v sérii</translation>
        </message>
        <message>
            <source>%1 is left out</source>
            <translation>%1 sa nekoná</translation>
        </message>
        <message>
            <source>%1 takes place again</source>
            <translation>%1 sa opäť koná</translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Reminder by e-mail</source>
            <translation>Pripomienka e-mailom</translation>
        </message>
        <message>
            <source>a day before</source>
            <translation>deň vopred</translation>
        </message>
        <message>
            <source>15 minutes before</source>
            <translation>15 minút vopred</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nikdy</translation>
        </message>
        <message>
            <source>Wait for a moderator</source>
            <translation>Čakať na moderátora</translation>
        </message>
        <message>
            <source>Say who enters</source>
            <translation>Ohlasovať príchody</translation>
        </message>
        <message>
            <source>Start by itself at its time</source>
            <translation>Začať načas automaticky</translation>
        </message>
    </context>
    <context>
        <name>ConferencesPane</name>
        <message>
            <source>Conferences</source>
            <translation>Konferencie</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nič sa nenašlo</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nová konferencia</translation>
        </message>
        <message>
            <source>New conference (Ctrl+N)</source>
            <translation>Nová konferencia (Ctrl+N)</translation>
        </message>
        <message>
            <source>Delete conference</source>
            <translation>Vymazať konferenciu</translation>
        </message>
        <message>
            <source>Show all conferences</source>
            <translation>Zobraziť všetky konferencie</translation>
        </message>
        <message>
            <source>No conference fits the filters that are chosen above.</source>
            <translation>Zvoleným filtrom nezodpovedá žiadna konferencia.</translation>
        </message>
        <message>
            <source>Nothing fits “%1” and the filters that are chosen above.</source>
            <translation>Hľadaniu „%1“ a zvoleným filtrom nič nezodpovedá.</translation>
        </message>
        <message>
            <source>No conference fits “%1”.</source>
            <translation>Hľadaniu „%1“ nezodpovedá žiadna konferencia.</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Fetching your conferences</source>
            <translation>Načítavajú sa vaše konferencie</translation>
        </message>
        <message>
            <source>They appear here as soon as the server has sent them.</source>
            <translation>Objavia sa tu, len čo ich server pošle.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Zatiaľ žiadne konferencie</translation>
        </message>
        <message>
            <source>Plan one with + below. Those you are invited to appear after the first connection.</source>
            <translation>Naplánujte si ju tlačidlom + nižšie. Tie, na ktoré máte pozvanie, sa objavia po prvom pripojení.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Keep both as two conferences</source>
            <translation>Ponechať obe ako &amp;dve konferencie</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Rozhodnúť neskôr</translation>
        </message>
        <message>
            <source>&amp;Save decision</source>
            <translation>&amp;Uložiť rozhodnutie</translation>
        </message>
        <message>
            <source>Two versions – %1</source>
            <translation>Dve verzie – %1</translation>
        </message>
        <message>
            <source>You and somebody else changed “%1”</source>
            <translation>Vy aj niekto iný ste zmenili „%1“</translation>
        </message>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>Líši sa %n pole.</numerusform>
                <numerusform>Líšia sa %n polia.</numerusform>
                <numerusform>Líši sa %n polí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else fits together and is kept. Nothing is sent until you save.</source>
            <translation>Všetko ostatné sa zhoduje a zostane. Kým neuložíte, nič sa neodošle.</translation>
        </message>
        <message>
            <source>Joined without asking</source>
            <translation>Zlúčené bez otázok</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Delete “%1” all the same?</source>
            <translation>Aj tak vymazať „%1“?</translation>
        </message>
        <message>
            <source>Somebody changed it before your deletion reached the server. It is still there, and nothing is sent until you decide.</source>
            <translation>Niekto ju zmenil skôr, než sa vaše vymazanie dostalo na server. Stále existuje, a kým sa nerozhodnete, nič sa neodošle.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Čo sa zmenilo</translation>
        </message>
        <message>
            <source>&amp;Delete all the same</source>
            <translation>&amp;Aj tak vymazať</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Ponechať</translation>
        </message>
        <message>
            <source>Nobody gets a mail.</source>
            <translation>Nikto nedostane e-mail.</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>od vás</translation>
        </message>
        <message>
            <source>by somebody else</source>
            <translation>od niekoho iného</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a ešte %n</numerusform>
                <numerusform>a ešte %n</numerusform>
                <numerusform>a ešte %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Výsledok</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>Connection</source>
            <translation>Pripojenie</translation>
        </message>
        <message>
            <source>Progress of the synchronisation</source>
            <translation>Priebeh synchronizácie</translation>
        </message>
        <message>
            <source>Show the waiting changes</source>
            <translation>Zobraziť čakajúce zmeny</translation>
        </message>
        <message>
            <source>Show what needs you</source>
            <translation>Zobraziť, čo treba vyriešiť</translation>
        </message>
        <message>
            <source>Times are shown by this computer&apos;s clock. If it is wrong, set it right; otherwise tell your administrator.</source>
            <translation>Časy sa zobrazujú podľa hodín tohto počítača. Ak idú zle, nastavte ich; inak to oznámte správcovi.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Účet</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Prihlásiť sa …</translation>
        </message>
        <message>
            <source>Nothing waiting</source>
            <translation>Nič nečaká</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchronizuje sa</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Pripája sa</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Bez prihlásenia</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>Pozastavené: %n chýba</numerusform>
                <numerusform>Pozastavené: %n chýbajú</numerusform>
                <numerusform>Pozastavené: %n chýba</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>Online: %n nečitateľná</numerusform>
                <numerusform>Online: %n nečitateľné</numerusform>
                <numerusform>Online: %n nečitateľných</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>Údaje servera o %n konferencii sa nedajú prečítať. Chýba alebo sa zobrazuje v predošlej podobe. Pri každej synchronizácii sa vyžiada znova.</numerusform>
                <numerusform>Údaje servera o %n konferenciách sa nedajú prečítať. Chýbajú alebo sa zobrazujú v predošlej podobe. Pri každej synchronizácii sa vyžiadajú znova.</numerusform>
                <numerusform>Údaje servera o %n konferenciách sa nedajú prečítať. Chýbajú alebo sa zobrazujú v predošlej podobe. Pri každej synchronizácii sa vyžiadajú znova.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline: the server has a problem</source>
            <translation>Offline: server má problém</translation>
        </message>
    </context>
    <context>
        <name>Countries</name>
        <message>
            <source>Austria</source>
            <translation>Rakúsko</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Austrália</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgicko</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulharsko</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brazília</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Švajčiarsko</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Čína</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Česko</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Nemecko</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dánsko</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estónsko</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Španielsko</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Fínsko</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francúzsko</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Spojené kráľovstvo</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grécko</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Chorvátsko</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Maďarsko</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Írsko</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Taliansko</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japonsko</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Lichtenštajnsko</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litva</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembursko</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lotyšsko</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Holandsko</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Nórsko</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nový Zéland</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Poľsko</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugalsko</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumunsko</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Srbsko</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Švédsko</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovinsko</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovensko</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turecko</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukrajina</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Spojené štáty</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Južná Afrika</translation>
        </message>
    </context>
    <context>
        <name>DataDeletion</name>
        <message>
            <source>Delete local data</source>
            <translation>Vymazať lokálne údaje</translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Jedna zmena ešte nebola odoslaná. Nenávratne sa stratí.</numerusform>
                <numerusform>%n zmeny ešte neboli odoslané. Nenávratne sa stratia.</numerusform>
                <numerusform>%n zmien ešte nebolo odoslaných. Nenávratne sa stratia.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Zrušiť</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Vymazať</translation>
        </message>
        <message>
            <source>Delete local data</source>
            <translation>Vymazať lokálne údaje</translation>
        </message>
        <message>
            <source>Delete what this computer has of %1?</source>
            <translation>Vymazať, čo má tento počítač z účtu %1?</translation>
        </message>
        <message>
            <source>Gone are the copy of the conferences and people, their earlier versions, what was typed and not saved, and the password where it is kept. On the server everything stays, and comes back with the next sign-in.</source>
            <translation>Zmizne kópia konferencií a osôb, ich staršie verzie, čo je napísané a neuložené, a heslo tam, kde je uložené. Na serveri zostane všetko a po ďalšom prihlásení sa vráti.</translation>
        </message>
        <message>
            <source>Whether changes wait that have not been sent yet cannot be told. They would be lost for good.</source>
            <translation>Nedá sa zistiť, či čakajú zmeny, ktoré ešte neboli odoslané. Nenávratne by sa stratili.</translation>
        </message>
        <message>
            <source>You are signed out.</source>
            <translation>Budete odhlásení.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Dátum</translation>
        </message>
        <message>
            <source>Show the calendar</source>
            <translation>Zobraziť kalendár</translation>
        </message>
        <message>
            <source>today</source>
            <translation>dnes</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>zajtra</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>Next: %1 …</source>
            <translation>Najbližšie: %1 …</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Najbližšie: %1.</translation>
        </message>
        <message>
            <source>Not on %1.</source>
            <translation>Nekoná sa %1.</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d.</translation>
        </message>
        <message>
            <source>%1 (moved from %2)</source>
            <translation>%1 (presunuté z %2)</translation>
        </message>
        <message>
            <source>This date was moved from %1, %2.</source>
            <translation>Tento termín bol presunutý z %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>On a weekend: %1.</source>
            <translation>Cez víkend: %1.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: it is %3 then.</source>
            <translation>Čas %1 dňa %2 pri zmene času neexistuje: vtedy je %3.</translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the first.</source>
            <translation>Čas %1 dňa %2 pri zmene času nastane dvakrát: platí prvý.</translation>
        </message>
        <message>
            <source>Public holiday: %1 – %2</source>
            <translation>Sviatok: %1 – %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” (%2–%3) on %4.</source>
            <translation>Prekrýva sa s „%1“ (%2 – %3), %4.</translation>
        </message>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>Prekrýva sa s %n ďalšou konferenciou.</numerusform>
                <numerusform>Prekrýva sa s %n ďalšími konferenciami.</numerusform>
                <numerusform>Prekrýva sa s %n ďalšími konferenciami.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the second.</source>
            <translation>Čas %1 dňa %2 pri zmene času nastane dvakrát: platí druhý.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: all dates are at %3. Begin on another day to have them at %1.</source>
            <translation>Čas %1 dňa %2 pri zmene času neexistuje: všetky termíny sú o %3. Ak majú byť o %1, začnite v iný deň.</translation>
        </message>
    </context>
    <context>
        <name>DayHeads</name>
        <message>
            <source>The clocks go forward on this day.</source>
            <translation>V tento deň sa hodiny posúvajú dopredu.</translation>
        </message>
        <message>
            <source>The clocks go back on this day; the hour that comes twice is drawn once.</source>
            <translation>V tento deň sa hodiny posúvajú späť; hodina, ktorá nastane dvakrát, je nakreslená raz.</translation>
        </message>
    </context>
    <context>
        <name>DeedWords</name>
        <message>
            <source>Ctrl+J joins it.</source>
            <translation>Ctrl+J vás pripojí.</translation>
        </message>
        <message>
            <source>Ctrl+Enter starts it and calls everyone who is to be called.</source>
            <translation>Ctrl+Enter ju začne a zavolá všetkým, ktorým sa má zavolať.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Delete conference</source>
            <translation>Vymazať konferenciu</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Vymazať „%1“?</translation>
        </message>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>%n osoba pravdepodobne dostane e-mailom oznámenie o zrušení.</numerusform>
                <numerusform>%n osoby pravdepodobne dostanú e-mailom oznámenie o zrušení.</numerusform>
                <numerusform>%n osôb pravdepodobne dostane e-mailom oznámenie o zrušení.</numerusform>
            </translation>
        </message>
        <message>
            <source>It disappears for everyone who takes part, and their PINs stop working.</source>
            <translation>Zmizne všetkým účastníkom a ich PIN prestanú platiť.</translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>Opakuje sa. Bez tohto termínu alebo bez ďalších zvyšok série aj s PIN zostane; %n osoba pravdepodobne dostane zmenu e-mailom.</numerusform>
                <numerusform>Opakuje sa. Bez tohto termínu alebo bez ďalších zvyšok série aj s PIN zostane; %n osoby pravdepodobne dostanú zmenu e-mailom.</numerusform>
                <numerusform>Opakuje sa. Bez tohto termínu alebo bez ďalších zvyšok série aj s PIN zostane; %n osôb pravdepodobne dostane zmenu e-mailom.</numerusform>
            </translation>
        </message>
        <message>
            <source>All dates: %1</source>
            <translation>Všetky termíny: %1</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Iba %1</translation>
        </message>
        <message>
            <source>%1 and &amp;following</source>
            <translation>%1 &amp;a ďalšie</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Vymazať</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Všetky termíny</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Ponechať</translation>
        </message>
        <message>
            <source>All dates of the series go: this server can delete no single one.</source>
            <translation>Zmiznú všetky termíny série: tento server jednotlivé vymazať nevie.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsActions</name>
        <message>
            <source>Ended unexpectedly</source>
            <translation>Neočakávaný koniec</translation>
        </message>
        <message>
            <source>UCC Client ended unexpectedly the last time.</source>
            <translation>UCC Client sa naposledy neočakávane ukončil.</translation>
        </message>
        <message>
            <source>What you had saved is here, and what waited is sent as usual. A report helps to find the reason.</source>
            <translation>Čo bolo uložené, je tu, a čo čakalo, sa odošle ako zvyčajne. Hlásenie pomôže nájsť príčinu.</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Hlásenie …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Pokračovať</translation>
        </message>
        <message>
            <source>The log lies in this folder: %1</source>
            <translation>Záznam je v tomto priečinku: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Uložiť hlásenie</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Textové súbory (*.txt)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Hlásenie je uložené.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Tam sa nedá zapisovať. Vyberte iné miesto.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Nahlásiť problém</translation>
        </message>
    </context>
    <context>
        <name>DiscardQuestion</name>
        <message>
            <source>Throw away what you typed?</source>
            <translation>Zahodiť, čo ste napísali?</translation>
        </message>
        <message>
            <source>It has not been saved.</source>
            <translation>Nie je to uložené.</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Zahodiť</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Pokračovať v úpravách</translation>
        </message>
    </context>
    <context>
        <name>CourseWords</name>
        <message>
            <source>What you changed on %1 waits to be sent.</source>
            <translation>Vaša zmena z %1 čaká na odoslanie.</translation>
        </message>
        <message>
            <source>This version came from the server on %1.</source>
            <translation>Táto verzia prišla zo servera %1.</translation>
        </message>
        <message>
            <source>Changed elsewhere; seen on %1.</source>
            <translation>Zmenené inde; zistené %1.</translation>
        </message>
        <message>
            <source>Made by you on %1.</source>
            <translation>Vytvorené vami %1.</translation>
        </message>
        <message>
            <source>Changed by you on %1.</source>
            <translation>Zmenené vami %1.</translation>
        </message>
        <message>
            <source>Made by you on %1, sent on %2.</source>
            <translation>Vytvorené vami %1, odoslané %2.</translation>
        </message>
        <message>
            <source>Changed by you on %1, sent on %2.</source>
            <translation>Zmenené vami %1, odoslané %2.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>You moderate</source>
            <translation>Moderujete</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>Z&amp;ačať</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, at once</source>
            <translation>Hneď zavolá všetkým, ktorým sa má zavolať</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Upraviť</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>&amp;Duplikovať</translation>
        </message>
        <message>
            <source>Invitation te&amp;xt</source>
            <translation>&amp;Text pozvánky</translation>
        </message>
        <message>
            <source>Shows the text of the invitation</source>
            <translation>Zobrazí text pozvánky</translation>
        </message>
        <message>
            <source>Calendar f&amp;ile</source>
            <translation>Sú&amp;bor kalendára</translation>
        </message>
        <message>
            <source>Saves or copies the conference for a calendar (.ics)</source>
            <translation>Uloží alebo skopíruje konferenciu do kalendára (.ics)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Vymazať</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
        <message>
            <source>&amp;Who is in</source>
            <translation>Kto &amp;je v konferencii</translation>
        </message>
        <message>
            <source>Calls nobody: the server has no telephone</source>
            <translation>Nikomu nezavolá: server nemá telefón</translation>
        </message>
        <message>
            <source>Who was i&amp;n …</source>
            <translation>&amp;Kto sa zúčastnil …</translation>
        </message>
        <message>
            <source>Shows who was in by telephone, when and how long</source>
            <translation>Zobrazí, kto sa telefonicky zúčastnil, kedy a ako dlho</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End for all</source>
            <translation>Ukončiť pre všetkých</translation>
        </message>
        <message>
            <source>End “%1” for all?</source>
            <translation>Ukončiť „%1“ pre všetkých?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>V konferencii je %n osoba; jej hovor sa ukončí.</numerusform>
                <numerusform>V konferencii sú %n osoby; ich hovory sa ukončia.</numerusform>
                <numerusform>V konferencii je %n osôb; ich hovory sa ukončia.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is in just now.</source>
            <translation>V konferencii teraz nikto nie je.</translation>
        </message>
        <message>
            <source>&amp;End for all</source>
            <translation>&amp;Ukončiť pre všetkých</translation>
        </message>
        <message>
            <source>Let it &amp;run</source>
            <translation>&amp;Nechať pokračovať</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>Exportov&amp;ať</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportovať</translation>
        </message>
        <message>
            <source>All conferences for &amp;yourself: with your PINs and pages …</source>
            <translation>&amp;Všetky konferencie pre seba: so svojimi PIN a stránkami …</translation>
        </message>
        <message>
            <source>&amp;All conferences for others: without your PINs and pages …</source>
            <translation>Všetky konferencie pre iných: &amp;bez svojich PIN a stránok …</translation>
        </message>
        <message>
            <source>Address &amp;book …</source>
            <translation>&amp;Adresár …</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Zavolať</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Z firmy</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>váš vlastný, ako vo vašej pozvánke</translation>
        </message>
        <message>
            <source>The file is being written …</source>
            <translation>Súbor sa zapisuje …</translation>
        </message>
        <message>
            <source>Dial in:</source>
            <translation>Zavolať:</translation>
        </message>
        <message>
            <source>There is no conference with a date.</source>
            <translation>Nie je tu žiadna konferencia s termínom.</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferencie</translation>
        </message>
        <message>
            <source>Save all conferences</source>
            <translation>Uložiť všetky konferencie</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Súbory kalendára</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adresár</translation>
        </message>
        <message>
            <source>Its participants are not known here yet.</source>
            <translation>Účastníci tu ešte nie sú známi.</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Nie je koho uložiť.</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Uložiť osoby</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportovať</translation>
        </message>
        <message>
            <source>There is no file.</source>
            <translation>Súbor sa nevytvoril.</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>What is new in %1</source>
            <translation>Čo je nové vo verzii %1</translation>
        </message>
        <message>
            <source>UCC Client was updated. Shows what is new.</source>
            <translation>UCC Client bol aktualizovaný. Zobrazí, čo je nové.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomocník</translation>
        </message>
        <message>
            <source>The help was not installed along with the program.</source>
            <translation>Pomocník nebol nainštalovaný spolu s programom.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Pomocník</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Späť</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Dopredu</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Hľadať v pomocníkovi</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Obsah</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nič sa nenašlo</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Pomocník: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveActions</name>
        <message>
            <source>Not done</source>
            <translation>Nevykonané</translation>
        </message>
        <message>
            <source>Not done: they are not there any more.</source>
            <translation>Nevykonané: daná osoba tam už nie je.</translation>
        </message>
        <message>
            <source>Not done: the server cannot be reached. It is not done later either; the telephones go on.</source>
            <translation>Nevykonané: server nie je dostupný. Nevykoná sa to ani neskôr; telefóny pokračujú.</translation>
        </message>
        <message>
            <source>Not done: only moderators can do this.</source>
            <translation>Nevykonané: môžu to iba moderátori.</translation>
        </message>
        <message>
            <source>Not done: the telephone system cannot do this just now.</source>
            <translation>Nevykonané: telefónny systém to teraz nedokáže.</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>Nevykonané: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message>
            <source>In the conference</source>
            <translation>V konferencii</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>Na ceste</translation>
        </message>
        <message>
            <source>Not in</source>
            <translation>Mimo konferencie</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Neznámy volajúci</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (vy)</translation>
        </message>
        <message>
            <source>Dialled in</source>
            <translation>Prichádzajúci hovor</translation>
        </message>
        <message>
            <source>Not there yet</source>
            <translation>Ešte nie na linke</translation>
        </message>
        <message>
            <source>Hand raised</source>
            <translation>Zdvihnutá ruka</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Hovorí</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Stlmený mikrofón</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Počúva</translation>
        </message>
        <message>
            <source>Waits for a moderator</source>
            <translation>Čaká na moderátora</translation>
        </message>
        <message>
            <source>Ringing, %1 s</source>
            <translation>Zvoní, %1 s</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Prerušené o %1</translation>
        </message>
        <message>
            <source>Hung up at %1</source>
            <translation>Zavesené o %1</translation>
        </message>
        <message>
            <source>Removed at %1, after %2</source>
            <translation>Odstránenie o %1, po %2</translation>
        </message>
        <message>
            <source>Left at %1, after %2</source>
            <translation>Odchod o %1, po %2</translation>
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
            <translation>Obsadené, volá sa znova</translation>
        </message>
        <message>
            <source>Busy, called again in %1 s</source>
            <translation>Obsadené, nový hovor o %1 s</translation>
        </message>
        <message>
            <source>Busy at %1</source>
            <translation>Obsadené o %1</translation>
        </message>
        <message>
            <source>No answer at %1</source>
            <translation>Bez odpovede o %1</translation>
        </message>
        <message>
            <source>Did not take the call at %1</source>
            <translation>Hovor neprijatý o %1</translation>
        </message>
        <message>
            <source>This number does not exist</source>
            <translation>Toto číslo neexistuje</translation>
        </message>
        <message>
            <source>The call failed at %1</source>
            <translation>Hovor zlyhal o %1</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Stlmiť ma</translation>
        </message>
        <message>
            <source>Unmute me</source>
            <translation>Zrušiť moje stlmenie</translation>
        </message>
        <message>
            <source>Give the floor</source>
            <translation>Dať slovo</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stlmiť</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Zrušiť stlmenie</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Prerušiť</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Zavolať teraz</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Zavolať znova</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Zavolať</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Opraviť</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odstrániť</translation>
        </message>
        <message>
            <source>Make moderator</source>
            <translation>Určiť za moderátora</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Odobrať hviezdičku</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n na linke</numerusform>
                <numerusform>%n na linke</numerusform>
                <numerusform>%n na linke</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is talking</source>
            <translation>Hovorí %1</translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>Hovorí %n</numerusform>
                <numerusform>Hovoria %n</numerusform>
                <numerusform>Hovorí %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are talking</source>
            <translation>Hovoria %1 a %2</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>zostáva %1 min</translation>
        </message>
        <message>
            <source>%1 min over</source>
            <translation>%1 min cez čas</translation>
        </message>
    </context>
    <context>
        <name>LockedChoices</name>
        <message>
            <source>Set by your administrator</source>
            <translation>Nastavil správca</translation>
        </message>
    </context>
    <context>
        <name>NewVersion</name>
        <message>
            <source>Opens the page of the new version in the browser.</source>
            <translation>Otvorí stránku novej verzie v prehliadači.</translation>
        </message>
        <message>
            <source>Version %1 is there</source>
            <translation>Je tu verzia %1</translation>
        </message>
    </context>
    <context>
        <name>NoticeWindow</name>
        <message>
            <source>Reminders</source>
            <translation>Pripomienky</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 sa začne o %n minútu</numerusform>
                <numerusform>%1 sa začne o %n minúty</numerusform>
                <numerusform>%1 sa začne o %n minút</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 begins now</source>
            <translation>%1 sa začína teraz</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 prebieha už %n minútu</numerusform>
                <numerusform>%1 prebieha už %n minúty</numerusform>
                <numerusform>%1 prebieha už %n minút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>Počas vašej neprítomnosti: %n konferencia</numerusform>
                <numerusform>Počas vašej neprítomnosti: %n konferencie</numerusform>
                <numerusform>Počas vašej neprítomnosti: %n konferencií</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n skoršia</numerusform>
                <numerusform>%n skoršie</numerusform>
                <numerusform>%n skorších</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>Zobr&amp;aziť</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Pripojiť sa</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Začať</translation>
        </message>
        <message>
            <source>Snoo&amp;ze 5 min</source>
            <translation>&amp;Odložiť o 5 min</translation>
        </message>
        <message>
            <source>&amp;Without me</source>
            <translation>&amp;Bezo mňa</translation>
        </message>
        <message>
            <source>What to &amp;do …</source>
            <translation>Čo &amp;treba urobiť …</translation>
        </message>
        <message>
            <source>The server has ended it: nobody gets in.</source>
            <translation>Server ju ukončil: nikto sa do nej nedostane.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Server teraz nie je dostupný.</translation>
        </message>
        <message>
            <source>Your last change has not reached the server.</source>
            <translation>Vaša posledná zmena sa nedostala na server.</translation>
        </message>
        <message>
            <source>You may not change it; only its organiser can.</source>
            <translation>Nemôžete ju meniť; môže to iba jej organizátor.</translation>
        </message>
        <message>
            <source>Nobody moderates.</source>
            <translation>Nikto nemoderuje.</translation>
        </message>
        <message>
            <source>Without any way in: %1.</source>
            <translation>Bez prístupu: %1.</translation>
        </message>
        <message>
            <source>Your own telephone number is missing.</source>
            <translation>Chýba vaše vlastné telefónne číslo.</translation>
        </message>
        <message>
            <source>Plan it once more; everybody is invited again.</source>
            <translation>Naplánujte ju znova; všetci dostanú novú pozvánku.</translation>
        </message>
        <message>
            <source>Look whether you have a network. Others get in all the same; you can start it as soon as the server answers.</source>
            <translation>Overte, či ste pripojení k sieti. Ostatní sa pripoja aj tak; začať ju môžete, len čo server odpovie.</translation>
        </message>
        <message>
            <source>See what waits and why.</source>
            <translation>Pozrite si, čo čaká a prečo.</translation>
        </message>
        <message>
            <source>Ask the organiser for what stands below.</source>
            <translation>Požiadajte organizátora o to, čo je uvedené nižšie.</translation>
        </message>
        <message>
            <source>Give somebody the star.</source>
            <translation>Dajte niekomu hviezdičku.</translation>
        </message>
        <message>
            <source>They get neither a mail nor a call. Enter an address, or let them be called.</source>
            <translation>Nedostanú e-mail ani hovor. Zadajte adresu, alebo nech im zavolá systém.</translation>
        </message>
        <message>
            <source>Enter it, or nobody can call you.</source>
            <translation>Zadajte ho, inak vám nikto nezavolá.</translation>
        </message>
        <message>
            <source>&amp;Plan it again …</source>
            <translation>&amp;Naplánovať znova …</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Skúsiť znova</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>Čakajú&amp;ce zmeny …</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Zobraziť</translation>
        </message>
        <message>
            <source>Choose a &amp;moderator …</source>
            <translation>&amp;Vybrať moderátora …</translation>
        </message>
        <message>
            <source>&amp;Give them a way in …</source>
            <translation>&amp;Dať im prístup …</translation>
        </message>
        <message>
            <source>Enter your &amp;number …</source>
            <translation>Zadať svoj&amp;e číslo …</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the help</source>
            <translation>Stránka pomocníka</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Add people from a &amp;file …</source>
            <translation>&amp;Pridať osoby zo súboru …</translation>
        </message>
        <message>
            <source>&amp;Save the chosen people as a file …</source>
            <translation>Uložiť &amp;vybrané osoby ako súbor …</translation>
        </message>
        <message>
            <source>&amp;Save these people as a file …</source>
            <translation>&amp;Uložiť tieto osoby ako súbor …</translation>
        </message>
        <message>
            <source>Add people from a file</source>
            <translation>Pridať osoby zo súboru</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.vcard *.csv *.txt)</source>
            <translation>Kontakty a tabuľky (*.vcf *.vcard *.csv *.txt)</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Uložiť osoby</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Nie je koho uložiť.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Súbor sa nepodarilo zapísať.</translation>
        </message>
    </context>
    <context>
        <name>PeopleKinds</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakty</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabuľka</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderátor</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>áno</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Send the invitation again …</source>
            <translation>Poslať pozvánku znova …</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Chýba e-mailová adresa.</translation>
        </message>
        <message>
            <source>Sends the invitation again to all, or to some of them</source>
            <translation>Pošle pozvánku znova všetkým alebo niektorým</translation>
        </message>
        <message>
            <source>The server sends them: possible again once it is reached.</source>
            <translation>Posiela ich server: bude to opäť možné, keď bude dostupný.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
        <message>
            <source>Send a&amp;gain …</source>
            <translation>Poslať z&amp;nova …</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Poslať pozvánky znova</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Uložiť ako súbor …</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>Moderátor</translation>
        </message>
    </context>
    <context>
        <name>DetailsView</name>
        <message>
            <source>This date is over.</source>
            <translation>Tento termín sa už skončil.</translation>
        </message>
        <message>
            <source>This date is over and stays as it was. Edit and Delete mean the series from %1 on.</source>
            <translation>Tento termín sa už skončil a zostane, ako bol. Upraviť a Vymazať sa týkajú série od %1.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>pásmo %1</translation>
        </message>
        <message>
            <source>running</source>
            <translation>prebieha</translation>
        </message>
        <message>
            <source>The participants appear after the next connection.</source>
            <translation>Účastníci sa objavia po ďalšom pripojení.</translation>
        </message>
        <message>
            <source>You take part in this conference; only its moderators change it.</source>
            <translation>Na tejto konferencii sa zúčastňujete; menia ju iba jej moderátori.</translation>
        </message>
        <message>
            <source>Space gives or takes the star.</source>
            <translation>Medzerník dáva alebo odoberá hviezdičku.</translation>
        </message>
        <message>
            <source>Only on this date: %1</source>
            <translation>Iba v tomto termíne: %1</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Staršie verzie</translation>
        </message>
        <message>
            <source>What you changed is kept here, and sent when the server is reached.</source>
            <translation>Čo ste zmenili, je tu uchované a odošle sa, keď bude server dostupný.</translation>
        </message>
    </context>
    <context>
        <name>DialInCard</name>
        <message>
            <source>Dial-in</source>
            <translation>Telefonické pripojenie</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Zavolať</translation>
        </message>
        <message>
            <source>Copy the external number</source>
            <translation>Kopírovať externé číslo</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Z firmy</translation>
        </message>
        <message>
            <source>Copy the internal number</source>
            <translation>Kopírovať interné číslo</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Váš PIN</translation>
        </message>
        <message>
            <source>Copy the PIN</source>
            <translation>Kopírovať PIN</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Vaša stránka</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopírovať odkaz</translation>
        </message>
        <message>
            <source>Open your page</source>
            <translation>Otvoriť svoju stránku</translation>
        </message>
    </context>
    <context>
        <name>DialInField</name>
        <message>
            <source>Copied</source>
            <translation>Skopírované</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message>
            <source>Which dates of “%1” do you change?</source>
            <translation>Ktoré termíny konferencie „%1“ meníte?</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Všetky termíny</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Iba %1</translation>
        </message>
        <message>
            <source>%1 and all &amp;following dates</source>
            <translation>%1 &amp;a všetky ďalšie termíny</translation>
        </message>
        <message>
            <source>The other dates stay as they are.</source>
            <translation>Ostatné termíny zostanú, ako sú.</translation>
        </message>
        <message>
            <source>The series ends with %1, and another one begins on %2, with an invitation and a new PIN for everyone.</source>
            <translation>Séria sa skončí termínom %1 a iná sa začne %2, s pozvánkou a novým PIN pre každého.</translation>
        </message>
        <message>
            <source>This server cannot end a series. It begins anew on %1, and what takes place before that (%2) becomes conferences of their own, with an invitation and a new PIN for everyone.</source>
            <translation>Tento server nevie sériu ukončiť. Začne sa nanovo %1 a čo sa koná predtým (%2), budú samostatné konferencie s pozvánkou a novým PIN pre každého.</translation>
        </message>
        <message>
            <source>This server keeps the same time and people for all dates of a series, so a single date cannot be changed.</source>
            <translation>Tento server má pre všetky termíny série rovnaký čas a rovnaké osoby, preto sa jednotlivý termín zmeniť nedá.</translation>
        </message>
        <message>
            <source>Edit conference: %1</source>
            <translation>Upraviť konferenciu: %1</translation>
        </message>
        <message>
            <source>This is %1: when you save, you say for which dates it holds.</source>
            <translation>Toto je %1: pri uložení určíte, pre ktoré termíny to platí.</translation>
        </message>
        <message>
            <source>It holds for all dates: this server changes a series as a whole only.</source>
            <translation>Platí pre všetky termíny: tento server mení sériu iba ako celok.</translation>
        </message>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>Pravdepodobne sa odošle %n e-mail.</numerusform>
                <numerusform>Pravdepodobne sa odošlú %n e-maily.</numerusform>
                <numerusform>Pravdepodobne sa odošle %n e-mailov.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a new series, with new PINs</source>
            <translation>%1: nová séria s novými PIN</translation>
        </message>
        <message>
            <source>A single date has no reminders and no choices for the telephone of its own.</source>
            <translation>Jednotlivý termín nemá vlastné pripomienky ani vlastné voľby telefónu.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filters</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Všetky</translation>
        </message>
        <message>
            <source>Show all conferences (Esc)</source>
            <translation>Zobraziť všetky konferencie (Esc)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Moje</translation>
        </message>
        <message>
            <source>Conferences that you may change</source>
            <translation>Konferencie, ktoré môžete meniť</translation>
        </message>
        <message>
            <source>I moderate</source>
            <translation>Moderujem</translation>
        </message>
        <message>
            <source>Conferences that you moderate</source>
            <translation>Konferencie, ktoré moderujete</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Pozvania</translation>
        </message>
        <message>
            <source>Conferences of others</source>
            <translation>Konferencie iných</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Prebieha</translation>
        </message>
        <message>
            <source>Conferences that run now</source>
            <translation>Konferencie, ktoré práve prebiehajú</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Minulé</translation>
        </message>
        <message>
            <source>Conferences that are over</source>
            <translation>Konferencie, ktoré sa skončili</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(ešte %n)</numerusform>
                <numerusform>(ešte %n)</numerusform>
                <numerusform>(ešte %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty or cannot be opened.</source>
            <translation>%1 je prázdny alebo sa nedá otvoriť.</translation>
        </message>
        <message>
            <source>%1 is larger than 5 MB.</source>
            <translation>%1 je väčší ako 5 MB.</translation>
        </message>
        <message>
            <source>20 files at once are enough: %1 was left out.</source>
            <translation>Naraz stačí 20 súborov: %1 sa vynechal.</translation>
        </message>
        <message>
            <source>%1 is no list of people: contacts (.vcf) and tables (.csv) are.</source>
            <translation>%1 nie je zoznam osôb; tým sú kontakty (.vcf) a tabuľky (.csv).</translation>
        </message>
        <message>
            <source>%1: the contact that begins in line %2 cannot be read.</source>
            <translation>%1: kontakt, ktorý sa začína v riadku %2, sa nedá prečítať.</translation>
        </message>
        <message>
            <source>%1, line %2: a quotation mark is missing, or stands in the wrong place.</source>
            <translation>%1, riadok %2: chýba úvodzovka alebo je na nesprávnom mieste.</translation>
        </message>
        <message>
            <source>There is nobody in %1.</source>
            <translation>V súbore %1 nikto nie je.</translation>
        </message>
        <message>
            <source>What was dropped</source>
            <translation>Presunutý obsah</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give the conference a name.</source>
            <translation>Zadajte názov konferencie.</translation>
        </message>
        <message>
            <source>Add at least one participant.</source>
            <translation>Pridajte aspoň jedného účastníka.</translation>
        </message>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Toto číslo sa nedá vytočiť: použite číslice s + a predvoľbou krajiny.</translation>
        </message>
        <message>
            <source>Type a number, or do not have this person called at the start.</source>
            <translation>Zadajte číslo alebo zrušte volanie tejto osobe na začiatku.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Check it.</source>
            <translation>Toto nie je e-mailová adresa. Skontrolujte ju.</translation>
        </message>
        <message>
            <source>This time is past. Choose a later one.</source>
            <translation>Tento čas už uplynul. Vyberte neskorší.</translation>
        </message>
        <message>
            <source>Nobody moderates. Give somebody the star.</source>
            <translation>Nikto nemoderuje. Dajte niekomu hviezdičku.</translation>
        </message>
        <message>
            <source>This person has no way in: add an address for the invitation, or have them called.</source>
            <translation>Táto osoba nemá prístup: pridajte adresu na pozvánku, alebo nech jej zavolá systém.</translation>
        </message>
        <message>
            <source>This person is in the list twice.</source>
            <translation>Táto osoba je v zozname dvakrát.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no PIN: nobody could get in by it.</source>
            <translation>V texte pozvánky nie je PIN: nikto by sa podľa nej nepripojil.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no number to dial.</source>
            <translation>V texte pozvánky nie je číslo, na ktoré treba volať.</translation>
        </message>
        <message>
            <source>It starts by itself, but nobody is called: have somebody called at the start.</source>
            <translation>Začne sa sama, ale nikomu sa nevolá: určte, komu sa má na začiatku zavolať.</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move; Alt+↑ and Alt+↓ do the same</source>
            <translation>Presuniete potiahnutím; rovnako Alt+↑ a Alt+↓</translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message>
            <source>Everybody of %1 is in the list already.</source>
            <translation>Všetci zo skupiny %1 už v zozname sú.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n osoba)</numerusform>
                <numerusform>%1 (%n osoby)</numerusform>
                <numerusform>%1 (%n osôb)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the chosen people as a group …</source>
            <translation>Uložiť &amp;vybrané osoby ako skupinu …</translation>
        </message>
        <message>
            <source>&amp;Keep these people as a group …</source>
            <translation>&amp;Uložiť tieto osoby ako skupinu …</translation>
        </message>
        <message>
            <source>&amp;Remove a group</source>
            <translation>&amp;Odstrániť skupinu</translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 odteraz znamená %n osobu: napíšte jej názov alebo ju vyberte z ponuky.</numerusform>
                <numerusform>%1 odteraz znamená %n osoby: napíšte jej názov alebo ju vyberte z ponuky.</numerusform>
                <numerusform>%1 odteraz znamená %n osôb: napíšte jej názov alebo ju vyberte z ponuky.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group %1 was removed.</source>
            <translation>Skupina %1 bola odstránená.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Späť</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>Skupina osôb</translation>
        </message>
        <message>
            <source>Name of the group, such as Sales team:</source>
            <translation>Názov skupiny, napríklad Obchodný tím:</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>This version is not kept any more.</source>
            <translation>Táto verzia už nie je uchovaná.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Staršie verzie</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Obnoviť</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>Už neexistuje</translation>
        </message>
        <message>
            <source>Restored, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Po obnovení je to iná konferencia: všetci dostanú novú pozvánku a iný PIN.</translation>
        </message>
        <message>
            <source>What restoring changes</source>
            <translation>Čo obnovenie zmení</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a ešte %n</numerusform>
                <numerusform>a ešte %n</numerusform>
                <numerusform>a ešte %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: it is like this now.</source>
            <translation>Nič: taká je aj teraz.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Nič nie je uchované.</translation>
        </message>
        <message>
            <source>What you change, delete or discard is kept here for 30 days, so that it can be brought back.</source>
            <translation>Čo zmeníte, vymažete alebo zahodíte, sa tu uchová 30 dní, aby sa to dalo vrátiť.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Náhľad</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Conference</source>
            <translation>Konferencia</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Uchované</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Prečo</translation>
        </message>
        <message>
            <source>changed by you</source>
            <translation>zmenené vami</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>vymazané vami</translation>
        </message>
        <message>
            <source>discarded by you</source>
            <translation>zahodené vami</translation>
        </message>
        <message>
            <source>gave way to another version</source>
            <translation>nahradená inou verziou</translation>
        </message>
        <message>
            <source>not taken over by the server</source>
            <translation>server neprevzal</translation>
        </message>
    </context>
    <context>
        <name>HolidaySection</name>
        <message>
            <source>Country</source>
            <translation>Krajina</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Štát alebo región</translation>
        </message>
        <message>
            <source>A date on one of these days is marked while you plan a conference. It can be saved all the same.</source>
            <translation>Termín v taký deň sa pri plánovaní konferencie označí. Uložiť sa dá aj tak.</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;Krajina</translation>
        </message>
        <message>
            <source>State or re&amp;gion</source>
            <translation>Štát &amp;alebo región</translation>
        </message>
        <message>
            <source>none</source>
            <translation>žiadna</translation>
        </message>
        <message>
            <source>only those of the whole country</source>
            <translation>iba celoštátne</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Sviatky</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>Join</source>
            <translation>Pripojiť sa</translation>
        </message>
        <message>
            <source>“%1” is running.</source>
            <translation>„%1“ prebieha.</translation>
        </message>
        <message>
            <source>Call %1 and type your PIN %2.</source>
            <translation>Zavolajte na %1 a zadajte svoj PIN %2.</translation>
        </message>
        <message>
            <source>The server does not say here how one dials in. It stands in your invitation, or the conference calls you.</source>
            <translation>Server tu neuvádza, ako sa dá zavolať. Je to vo vašej pozvánke alebo vám zavolá konferencia.</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>The invitation</source>
            <translation>Pozvánka</translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message>
            <source>These mails will probably go out: the server decides.</source>
            <translation>Pravdepodobne sa odošlú tieto e-maily: rozhoduje server.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Zatiaľ nikto</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a %n ďalšia osoba</numerusform>
                <numerusform>a %n ďalšie</numerusform>
                <numerusform>a %n ďalších</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows the mail</source>
            <translation>Zobrazí e-mail</translation>
        </message>
        <message>
            <source>Show the mail</source>
            <translation>Zobraziť e-mail</translation>
        </message>
    </context>
    <context>
        <name>MailPlan</name>
        <message>
            <source>cancellation</source>
            <translation>zrušenie</translation>
        </message>
        <message>
            <source>no mail, address is missing</source>
            <translation>bez e-mailu, chýba adresa</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>bez e-mailu</translation>
        </message>
        <message>
            <source>update, the PIN stays</source>
            <translation>zmena, PIN zostáva</translation>
        </message>
        <message>
            <source>invitation, will be called</source>
            <translation>pozvánka, systém zavolá</translation>
        </message>
        <message>
            <source>invitation with PIN</source>
            <translation>pozvánka s PIN</translation>
        </message>
    </context>
    <context>
        <name>MailWindow</name>
        <message>
            <source>The mails, before they are sent</source>
            <translation>E-maily pred odoslaním</translation>
        </message>
        <message>
            <source>Who gets a mail</source>
            <translation>Kto dostane e-mail</translation>
        </message>
        <message>
            <source>What saving means</source>
            <translation>Čo uloženie znamená</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Text e-mailu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>Komu:</translation>
        </message>
        <message>
            <source>Dots stand for PIN and link: only the reader gets them.</source>
            <translation>Bodky stoja namiesto PIN a odkazu: dostane ich iba adresát.</translation>
        </message>
        <message>
            <source>This person gets %1.</source>
            <translation>Čo táto osoba dostane: %1.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Zisťuje sa na serveri …</translation>
        </message>
        <message>
            <source>The server does not show its mails before it sends them. It will probably write this one from the text of the conference:</source>
            <translation>Server svoje e-maily pred odoslaním nezobrazuje. Tento pravdepodobne napíše podľa textu konferencie:</translation>
        </message>
        <message>
            <source>There are very many mails; only the first ones are shown.</source>
            <translation>E-mailov je veľmi veľa; zobrazujú sa iba prvé.</translation>
        </message>
        <message>
            <source>The server would send no mail to this person.</source>
            <translation>Tejto osobe by server e-mail neposlal.</translation>
        </message>
        <message>
            <source>The conference is not on the server any more.</source>
            <translation>Konferencia už na serveri nie je.</translation>
        </message>
        <message>
            <source>The server would not accept the conference as it stands, so no mail can be shown.</source>
            <translation>Server by konferenciu v tejto podobe neprijal, preto sa nedá zobraziť žiadny e-mail.</translation>
        </message>
        <message>
            <source>If you &amp;change:</source>
            <translation>&amp;Ak zmeníte:</translation>
        </message>
        <message>
            <source>The mail is shown here as soon as the server is reached.</source>
            <translation>E-mail sa tu zobrazí, len čo bude server dostupný.</translation>
        </message>
        <message>
            <source>Until then, this is the text of the conference:</source>
            <translation>Dovtedy je tu text konferencie:</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Calen&amp;dar address …</source>
            <translation>Ad&amp;resa kalendára …</translation>
        </message>
        <message>
            <source>UCC Client</source>
            <translation>UCC Client</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferencie</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Súbor</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Zobraziť</translation>
        </message>
        <message>
            <source>&amp;Conference</source>
            <translation>&amp;Konferencia</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Pomocník</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>Pri&amp;hlásiť sa …</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Odhlás&amp;iť sa …</translation>
        </message>
        <message>
            <source>Conference &amp;template …</source>
            <translation>Ša&amp;blóna konferencie …</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Synchronizovať &amp;teraz</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Sk&amp;ončiť</translation>
        </message>
        <message>
            <source>&amp;Conferences</source>
            <translation>&amp;Konferencie</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Hľadať</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Čakajúce zmeny …</translation>
        </message>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nová konferencia …</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Upraviť …</translation>
        </message>
        <message>
            <source>D&amp;uplicate …</source>
            <translation>&amp;Duplikovať …</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>&amp;Vymazať …</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Začať</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>K&amp;lávesové skratky</translation>
        </message>
        <message>
            <source>&amp;About UCC Client</source>
            <translation>&amp;O programe UCC Client</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>&amp;Späť</translation>
        </message>
        <message>
            <source>Earlier &amp;versions …</source>
            <translation>St&amp;aršie verzie …</translation>
        </message>
        <message>
            <source>&amp;Preferences …</source>
            <translation>&amp;Nastavenia …</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>Zozna&amp;m</translation>
        </message>
        <message>
            <source>Wee&amp;k</source>
            <translation>&amp;Týždeň</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Pripojiť sa</translation>
        </message>
        <message>
            <source>&amp;Work offline</source>
            <translation>Pracovať o&amp;ffline</translation>
        </message>
        <message>
            <source>&amp;Report a problem …</source>
            <translation>&amp;Nahlásiť problém …</translation>
        </message>
        <message>
            <source>Open the &amp;log&apos;s folder</source>
            <translation>Otvoriť priečinok zázn&amp;amu</translation>
        </message>
        <message>
            <source>New from a calendar &amp;file …</source>
            <translation>Nová zo súboru kal&amp;endára …</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Príručka</translation>
        </message>
        <message>
            <source>New from the cli&amp;pboard</source>
            <translation>Nová zo s&amp;chránky</translation>
        </message>
        <message>
            <source>S&amp;ave its participants …</source>
            <translation>Uložiť &amp;jej účastníkov …</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>other time</source>
            <translation>iný čas</translation>
        </message>
        <message>
            <source>the server will start it at another time</source>
            <translation>server ju začne v inom čase</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>čaká</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>čaká na odoslanie</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>neuložené</translation>
        </message>
        <message>
            <source>not saved on the server</source>
            <translation>na serveri neuložené</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>rozhodnúť</translation>
        </message>
        <message>
            <source>changed by somebody else too: decide</source>
            <translation>zmenené aj niekým iným: rozhodnite</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>nepotvrdené</translation>
        </message>
        <message>
            <source>not confirmed by the server</source>
            <translation>serverom nepotvrdené</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>vymazané</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>medzitým vymazané niekým iným</translation>
        </message>
        <message>
            <source>you are in</source>
            <translation>ste v konferencii</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>%n ďalšia konferencia, %1</numerusform>
                <numerusform>%n ďalšie konferencie, %1</numerusform>
                <numerusform>%n ďalších konferencií, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Not moved</source>
            <translation>Nepresunuté</translation>
        </message>
        <message>
            <source>Its participants are not known here yet. Try again after the next sync.</source>
            <translation>Účastníci tu ešte nie sú známi. Skúste to znova po ďalšej synchronizácii.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>Nájdená %n osoba; vyberá sa šípkami.</numerusform>
                <numerusform>Nájdené %n osoby; vyberá sa šípkami.</numerusform>
                <numerusform>Nájdených %n osôb; vyberá sa šípkami.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter takes %1.</source>
            <translation>Enter prevezme: %1.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Nájdené osoby</translation>
        </message>
        <message>
            <source>recently invited</source>
            <translation>nedávno pozvané</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>z firmy</translation>
        </message>
        <message>
            <source>address book</source>
            <translation>adresár</translation>
        </message>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>skupina s %n osobou</numerusform>
                <numerusform>skupina s %n osobami</numerusform>
                <numerusform>skupina s %n osobami</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberWords</name>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Toto číslo sa nedá vytočiť: použite číslice s + a predvoľbou krajiny.</translation>
        </message>
        <message>
            <source>No 0 follows the country code: %1 is probably meant.</source>
            <translation>Po predvoľbe krajiny nenasleduje 0: pravdepodobne ide o %1.</translation>
        </message>
        <message>
            <source>The server dials out by itself: without the first 0, %1 is probably meant.</source>
            <translation>Server volá von automaticky: bez prvej 0 pravdepodobne ide o %1.</translation>
        </message>
        <message>
            <source>There is no internal number %1.</source>
            <translation>Interné číslo %1 neexistuje.</translation>
        </message>
        <message>
            <source>Too short for a number in %2.</source>
            <translation>Prikrátke číslo (%2).</translation>
        </message>
        <message>
            <source>Too long for a number in %2.</source>
            <translation>Pridlhé číslo (%2).</translation>
        </message>
        <message>
            <source>There are no such numbers in %2.</source>
            <translation>Také čísla tu neexistujú (%2).</translation>
        </message>
        <message>
            <source>%1 is an emergency number.</source>
            <translation>%1 je číslo tiesňového volania.</translation>
        </message>
        <message>
            <source>Calling %1 costs extra.</source>
            <translation>Hovory na %1 sú osobitne spoplatnené.</translation>
        </message>
        <message>
            <source>No such number exists.</source>
            <translation>Také číslo neexistuje.</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interné číslo</translation>
        </message>
        <message>
            <source>Number without area code: %1 is dialled</source>
            <translation>Číslo bez miestnej predvoľby: vytočí sa %1</translation>
        </message>
        <message>
            <source>National number: %1 is dialled</source>
            <translation>Vnútroštátne číslo: vytočí sa %1</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Vnútroštátne číslo</translation>
        </message>
        <message>
            <source>%2: %1 is dialled</source>
            <translation>%2: vytočí sa %1</translation>
        </message>
        <message>
            <source>International number</source>
            <translation>Medzinárodné číslo</translation>
        </message>
        <message>
            <source>Code for the telephone system</source>
            <translation>Kód pre telefónny systém</translation>
        </message>
        <message>
            <source>known as %1</source>
            <translation>známe ako %1</translation>
        </message>
        <message>
            <source>%1 in this list has the same number.</source>
            <translation>Rovnaké číslo v tomto zozname: %1.</translation>
        </message>
        <message>
            <source>%1 is in the list twice.</source>
            <translation>%1 je v zozname dvakrát.</translation>
        </message>
        <message>
            <source>Wr&amp;ite %1</source>
            <translation>&amp;Zapísať %1</translation>
        </message>
        <message>
            <source>This number is too short.</source>
            <translation>Toto číslo je prikrátke.</translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message>
            <source>Try now</source>
            <translation>Skúsiť teraz</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>server</translation>
        </message>
        <message>
            <source>&lt;b&gt;You are offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent once %1 can be reached.</source>
            <translation>&lt;b&gt;Ste offline.&lt;/b&gt; Plánujte a meňte ako zvyčajne. Uchová sa to tu a odošle, keď bude %1 dostupný.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Prejsť online</translation>
        </message>
        <message>
            <source>&lt;b&gt;You work offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent when you go online.</source>
            <translation>&lt;b&gt;Pracujete offline.&lt;/b&gt; Plánujte a meňte ako zvyčajne. Uchová sa to tu a odošle, keď prejdete online.</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>Search</source>
            <translation>Hľadať</translation>
        </message>
        <message>
            <source>Name, person, number</source>
            <translation>Názov, osoba, číslo</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Vymazať hľadanie</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Participant name</source>
            <translation>Meno účastníka</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresa</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Zavolať na začiatku</translation>
        </message>
        <message>
            <source>Call this person when the conference starts</source>
            <translation>Zavolať tejto osobe na začiatku konferencie</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRows</name>
        <message>
            <source>Participants</source>
            <translation>Účastníci</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Zavolať na začiatku</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsModel</name>
        <message>
            <source>Moderator</source>
            <translation>Moderátor</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Meno</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Číslo</translation>
        </message>
        <message>
            <source>Way in</source>
            <translation>Prístup</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>bez adresy</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (vy)</translation>
        </message>
        <message>
            <source>Will be called</source>
            <translation>Volá systém</translation>
        </message>
        <message>
            <source>Dials in</source>
            <translation>Volá účastník</translation>
        </message>
        <message>
            <source>No way in!</source>
            <translation>Bez prístupu!</translation>
        </message>
        <message>
            <source>Not a moderator</source>
            <translation>Nemoderuje</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpoveď</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>Add participant</source>
            <translation>Pridať účastníka</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Odstrániť účastníka</translation>
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation>Enter pridá riadok</translation>
        </message>
        <message>
            <source>Enter takes %1, Esc leaves what you typed</source>
            <translation>Enter prevezme %1, Esc nechá, čo ste napísali</translation>
        </message>
        <message>
            <source>Groups and files of people</source>
            <translation>Skupiny a súbory osôb</translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>Pridala sa %n osoba.</numerusform>
                <numerusform>Pridali sa %n osoby.</numerusform>
                <numerusform>Pridalo sa %n osôb.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>%n ďalšia je naraz priveľa.</numerusform>
                <numerusform>%n ďalšie sú naraz priveľa.</numerusform>
                <numerusform>%n ďalších je naraz priveľa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>%n z nich je známa:</numerusform>
                <numerusform>%n z nich sú známe:</numerusform>
                <numerusform>%n z nich je známych:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Späť</translation>
        </message>
        <message>
            <source>&amp;Fill in</source>
            <translation>&amp;Doplniť</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>A list of people can be pasted, contacts and tables be dropped here</source>
            <translation>Sem môžete prilepiť zoznam osôb alebo presunúť kontakty a tabuľky</translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>Odstránila sa %n osoba.</numerusform>
                <numerusform>Odstránili sa %n osoby.</numerusform>
                <numerusform>Odstránilo sa %n osôb.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>Odstránené: %1.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Späť</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>Vybraná je %n osoba.</numerusform>
                <numerusform>Vybrané sú %n osoby: čo urobíte jednej, urobí sa všetkým.</numerusform>
                <numerusform>Vybraných je %n osôb: čo urobíte jednej, urobí sa všetkým.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody moderates now: only who made the conference can change it and start it.</source>
            <translation>Teraz nikto nemoderuje: meniť a začať ju môže iba ten, kto konferenciu vytvoril.</translation>
        </message>
    </context>
    <context>
        <name>PlainCard</name>
        <message>
            <source>It is running. This server does not tell programs who is in; its own page may.</source>
            <translation>Prebieha. Tento server programom neoznamuje, kto v nej je; jeho vlastná stránka možno áno.</translation>
        </message>
        <message>
            <source>Open its web pa&amp;ge</source>
            <translation>Otvoriť &amp;webovú stránku</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>The conference that you changed is gone. Saving makes a new one.</source>
            <translation>Konferencia, ktorú ste zmenili, už neexistuje. Uložením vznikne nová.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Nastavenia</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Neuložené</translation>
        </message>
        <message>
            <source>The start at log-in could not be changed: %1</source>
            <translation>Spúšťanie pri prihlásení sa nedalo zmeniť: %1</translation>
        </message>
        <message>
            <source>&amp;All settings</source>
            <translation>&amp;Všetky nastavenia</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Obnoviť pôvodné</translation>
        </message>
        <message>
            <source>&amp;Section “%1”</source>
            <translation>Č&amp;asť „%1“</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Späť</translation>
        </message>
        <message>
            <source>All settings are as at first.</source>
            <translation>Všetky nastavenia sú ako na začiatku.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Nothing was changed: everything is as at first.</source>
            <translation>Nič nebolo zmenené: všetko je ako na začiatku.</translation>
        </message>
        <message>
            <source>“%1” is as at first.</source>
            <translation>Časť „%1“ je ako na začiatku.</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before it begins</source>
            <translation>Skôr než sa začne</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>Treba vyriešiť %n vec</numerusform>
                <numerusform>Treba vyriešiť %n veci</numerusform>
                <numerusform>Treba vyriešiť %n vecí</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is ready.</source>
            <translation>Všetko je pripravené.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>&amp;Data of</source>
            <translation>Úd&amp;aje účtu</translation>
        </message>
        <message>
            <source>&amp;Write a log</source>
            <translation>&amp;Viesť záznam</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Údaje účtu</translation>
        </message>
        <message>
            <source>De&amp;lete from this computer …</source>
            <translation>Vymazať z tohto &amp;počítača …</translation>
        </message>
        <message>
            <source>It stays on this computer, and has no names, numbers, PINs or passwords.</source>
            <translation>Zostáva v tomto počítači a neobsahuje mená, čísla, PIN ani heslá.</translation>
        </message>
        <message>
            <source>Nothing of an account is kept here.</source>
            <translation>Nie sú tu uložené údaje žiadneho účtu.</translation>
        </message>
        <message>
            <source>Open the log&apos;s &amp;folder</source>
            <translation>Otvoriť priečinok &amp;záznamu</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Súkromie</translation>
        </message>
        <message>
            <source>The copy of the conferences, and what was typed. The server keeps its own.</source>
            <translation>Kópia konferencií a toho, čo je napísané. Server má svoju vlastnú.</translation>
        </message>
        <message>
            <source>Write a log</source>
            <translation>Viesť záznam</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>ako zvyčajne</translation>
        </message>
        <message>
            <source>each step, to find a problem</source>
            <translation>každý krok, na nájdenie problému</translation>
        </message>
        <message>
            <source>level, protocol, logging, debug</source>
            <translation>úroveň, protokol, denník, ladenie</translation>
        </message>
        <message>
            <source>local data, cache, copy</source>
            <translation>lokálne údaje, vyrovnávacia pamäť, kópia</translation>
        </message>
        <message>
            <source>local data, cache, copy, wipe, remove, clear</source>
            <translation>lokálne údaje, vyrovnávacia pamäť, kópia, odstrániť, vymazať, vyčistiť</translation>
        </message>
        <message>
            <source>log files, protocol</source>
            <translation>súbory záznamu, protokol, denník</translation>
        </message>
        <message>
            <source>only what goes wrong</source>
            <translation>iba to, čo sa nepodarí</translation>
        </message>
        <message>
            <source>Look for &amp;new versions</source>
            <translation>&amp;Hľadať nové verzie</translation>
        </message>
        <message>
            <source>Once a day %1 is asked. Nothing is downloaded.</source>
            <translation>Raz denne sa nová verzia hľadá na %1. Nič sa nesťahuje.</translation>
        </message>
        <message>
            <source>update, upgrade, release</source>
            <translation>aktualizácia, nová verzia, vydanie</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <source>&amp;Decide …</source>
            <translation>&amp;Rozhodnúť …</translation>
        </message>
        <message>
            <source>It is this o&amp;ne …</source>
            <translation>&amp;Je to táto …</translation>
        </message>
        <message>
            <source>E&amp;dit …</source>
            <translation>Up&amp;raviť …</translation>
        </message>
        <message>
            <source>Di&amp;scard</source>
            <translation>Za&amp;hodiť</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>Pon&amp;echať</translation>
        </message>
        <message>
            <source>It is kept for 30 days, below Earlier versions</source>
            <translation>Uchová sa 30 dní medzi staršími verziami</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>UCC Client is already running, but it does not answer. Nothing was opened. Close its window or end its process, then start again.</source>
            <translation>UCC Client už beží, ale neodpovedá. Nič sa neotvorilo. Zavrite jeho okno alebo ukončite jeho proces a spustite ho znova.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>%n vaša zmena zostala uchovaná a ešte sa odošle.</numerusform>
                <numerusform>%n vaše zmeny zostali uchované a ešte sa odošlú.</numerusform>
                <numerusform>%n vašich zmien zostalo uchovaných a ešte sa odošle.</numerusform>
            </translation>
        </message>
        <message>
            <source>No change of yours was waiting in it.</source>
            <translation>Nečakala v nej žiadna vaša zmena.</translation>
        </message>
        <message>
            <source>Some of it could not be read; look whether something is missing.</source>
            <translation>Časť z nej sa nedala prečítať; overte, či niečo nechýba.</translation>
        </message>
        <message>
            <source>Local copy repaired</source>
            <translation>Lokálna kópia opravená</translation>
        </message>
        <message>
            <source>The local copy of your conferences was damaged.</source>
            <translation>Lokálna kópia vašich konferencií bola poškodená.</translation>
        </message>
        <message>
            <source>Everything else is read from the server again.</source>
            <translation>Všetko ostatné sa znova načíta zo servera.</translation>
        </message>
        <message>
            <source>The damaged file was set aside: %1</source>
            <translation>Poškodený súbor je odložený tu: %1</translation>
        </message>
        <message>
            <source>Kept for the next start</source>
            <translation>Uchované na ďalšie spustenie</translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>%n zmena sa ešte nedala odoslať. Je uchovaná a odošle sa pri ďalšom spustení.</numerusform>
                <numerusform>%n zmeny sa ešte nedali odoslať. Sú uchované a odošlú sa pri ďalšom spustení.</numerusform>
                <numerusform>%n zmien sa ešte nedalo odoslať. Sú uchované a odošlú sa pri ďalšom spustení.</numerusform>
            </translation>
        </message>
        <message>
            <source>The settings of your administrator cannot be read and do not hold; the log says why.</source>
            <translation>Nastavenia vášho správcu sa nedajú prečítať a neplatia; dôvod je v zázname.</translation>
        </message>
    </context>
    <context>
        <name>QrPopup</name>
        <message>
            <source>Join by mobile phone</source>
            <translation>Pripojiť sa mobilom</translation>
        </message>
        <message>
            <source>Point your phone's camera here</source>
            <translation>Namierte sem fotoaparát telefónu</translation>
        </message>
        <message>
            <source>It opens your page of the conference.</source>
            <translation>Otvorí sa vaša stránka konferencie.</translation>
        </message>
        <message>
            <source>It calls %1 and then dials your PIN.</source>
            <translation>Zavolá sa na %1 a potom sa vytočí váš PIN.</translation>
        </message>
        <message>
            <source>It calls %1.</source>
            <translation>Zavolá sa na %1.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Kód QR</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>It is yours alone.</source>
            <translation>Je určený iba vám.</translation>
        </message>
    </context>
    <context>
        <name>ReaderChoice</name>
        <message>
            <source>Read by</source>
            <translation>Pre koho</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Komu volá systém</translation>
        </message>
        <message>
            <source>Who dials in</source>
            <translation>Kto volá sám</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind people</source>
            <translation>Pripomenúť osobám</translation>
        </message>
        <message>
            <source>Re&amp;mind</source>
            <translation>&amp;Pripomenúť</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nikomu</translation>
        </message>
        <message>
            <source>by e-mail, a day before</source>
            <translation>e-mailom, deň vopred</translation>
        </message>
        <message>
            <source>by e-mail, 15 minutes before</source>
            <translation>e-mailom, 15 minút vopred</translation>
        </message>
        <message>
            <source>by e-mail, a day and 15 minutes before</source>
            <translation>e-mailom, deň a 15 minút vopred</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <source>1&amp;5 minutes before</source>
            <translation>&amp;15 minút vopred</translation>
        </message>
        <message>
            <source>5 &amp;minutes before</source>
            <translation>&amp;5 minút vopred</translation>
        </message>
        <message>
            <source>&amp;at the start</source>
            <translation>&amp;na začiatku</translation>
        </message>
        <message>
            <source>Re&amp;peat every two minutes from the start until I join</source>
            <translation>Od &amp;začiatku opakovať každé dve minúty, kým sa nepripojím</translation>
        </message>
        <message>
            <source>Tell me at the next start &amp;what I missed</source>
            <translation>Pri ďalšom &amp;spustení oznámiť, čo mi ušlo</translation>
        </message>
        <message>
            <source>Look o&amp;ver my own conferences a quarter of an hour before</source>
            <translation>Štvrťhodinu vopred skontrolovať &amp;moje vlastné konferencie</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Po zavretí okna &amp;bežať ďalej v oblasti oznámení</translation>
        </message>
        <message>
            <source>S&amp;tart hidden when I log in</source>
            <translation>&amp;Pri prihlásení spustiť skryté</translation>
        </message>
        <message>
            <source>Where the desktop has no tray, the window stays as it is.</source>
            <translation>Ak pracovná plocha nemá oblasť oznámení, okno zostane, ako je.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Upozornenia</translation>
        </message>
        <message>
            <source>Remind me of my conferences</source>
            <translation>Pripomínať mi moje konferencie</translation>
        </message>
        <message>
            <source>autostart, begin with the computer</source>
            <translation>automatické spustenie, spúšťať s počítačom</translation>
        </message>
        <message>
            <source>background, system tray, quit</source>
            <translation>pozadie, oblasť oznámení, systémová lišta, skončiť</translation>
        </message>
        <message>
            <source>reminder, alarm, notice</source>
            <translation>pripomienka, budík, upozornenie</translation>
        </message>
    </context>
    <context>
        <name>RepetitionField</name>
        <message>
            <source>Repetition</source>
            <translation>Opakovanie</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Raz</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Denne</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Týždenne</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mesačne</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Viac …</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report a problem</source>
            <translation>Nahlásiť problém</translation>
        </message>
        <message>
            <source>This goes to nobody by itself. Read it, take out what you like, add what you did, then save it and send it to your administrator. Passwords, numbers, addresses and what people wrote are not in it.</source>
            <translation>Samo to nikam neodíde. Prečítajte si to, odstráňte, čo chcete, doplňte, čo ste robili, potom to uložte a pošlite správcovi. Heslá, čísla, adresy ani to, čo ľudia napísali, v ňom nie sú.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Hlásenie</translation>
        </message>
        <message>
            <source>&amp;Save …</source>
            <translation>&amp;Uložiť …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopírovať</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>Join</source>
            <translation>Pripojiť sa</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Začať</translation>
        </message>
    </context>
    <context>
        <name>RowGestures</name>
        <message>
            <source>Moderator</source>
            <translation>Moderátor</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Zavolať na začiatku</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Posunúť nahor</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Posunúť nadol</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Odstrániť</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Repetition</source>
            <translation>Opakovanie</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>&amp;Použiť</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message>
            <source>This rule is kept unless you change something here: %1</source>
            <translation>Toto pravidlo zostane, ak tu nič nezmeníte: %1</translation>
        </message>
        <message>
            <source>The end cannot be read. Type a date, such as 31.3.2027.</source>
            <translation>Koniec sa nedá prečítať. Zadajte dátum, napríklad 31.3.2027.</translation>
        </message>
        <message>
            <source>There is no date until then. Choose a later end.</source>
            <translation>Dovtedy nie je žiadny termín. Vyberte neskorší koniec.</translation>
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
            <translation>Jednotka</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dňoch</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>týždňoch</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mesiacoch</translation>
        </message>
        <message>
            <source>years</source>
            <translation>rokoch</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Deň v mesiaci</translation>
        </message>
        <message>
            <source>on a day</source>
            <translation>v určitý deň</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>v posledný deň</translation>
        </message>
        <message>
            <source>on a weekday</source>
            <translation>v deň týždňa</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>v posledný pracovný deň</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Deň</translation>
        </message>
        <message>
            <source>Which weekday of the month</source>
            <translation>Ktorý deň týždňa v mesiaci</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Deň v týždni</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mesiac</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Koniec</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nikdy</translation>
        </message>
        <message>
            <source>on a date</source>
            <translation>k dátumu</translation>
        </message>
        <message>
            <source>after</source>
            <translation>po</translation>
        </message>
        <message>
            <source>Last possible date</source>
            <translation>Posledný možný dátum</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Počet termínov</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>termínoch</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Kedy</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Vždy po</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>Končí &amp;sa</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>By the rule %1</source>
            <translation>Podľa pravidla %1</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Každý pracovný deň</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>v posledný deň</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>posledný pracovný deň</translation>
        </message>
        <message>
            <source>on day %1</source>
            <translation>%1. deň</translation>
        </message>
        <message>
            <source>on the first %1</source>
            <translation>1. %1</translation>
        </message>
        <message>
            <source>on the second %1</source>
            <translation>2. %1</translation>
        </message>
        <message>
            <source>on the third %1</source>
            <translation>3. %1</translation>
        </message>
        <message>
            <source>on the fourth %1</source>
            <translation>4. %1</translation>
        </message>
        <message>
            <source>on the fifth %1</source>
            <translation>5. %1</translation>
        </message>
        <message>
            <source>on the last %1</source>
            <translation>posl. %1</translation>
        </message>
        <message>
            <source>on the last but one %1</source>
            <translation>predposl. %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Každý deň</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Každý druhý deň</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Každý %n. deň</numerusform>
                <numerusform>Každé %n dni</numerusform>
                <numerusform>Každých %n dní</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <translation>Každý týždeň: %1</translation>
        </message>
        <message>
            <source>Every other %1</source>
            <translation>Každý druhý týždeň: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Každý týždeň: %1</numerusform>
                <numerusform>Každé %n týždne: %1</numerusform>
                <numerusform>Každých %n týždňov: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every week on %1</source>
            <translation>Každý týždeň: %1</translation>
        </message>
        <message>
            <source>Every other week on %1</source>
            <translation>Každý druhý týždeň: %1</translation>
        </message>
        <message>
            <source>Every month %1</source>
            <translation>Každý mesiac: %1</translation>
        </message>
        <message>
            <source>Every other month %1</source>
            <translation>Každý druhý mesiac: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Každý mesiac: %1</numerusform>
                <numerusform>Každé %n mesiace: %1</numerusform>
                <numerusform>Každých %n mesiacov: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>the last day of %1</source>
            <translation>posledný deň mesiaca %1</translation>
        </message>
        <message>
            <source>Every year on %1</source>
            <translation>Každý rok: %1</translation>
        </message>
        <message>
            <source>Every other year on %1</source>
            <translation>Každý druhý rok: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Každý rok: %1</numerusform>
                <numerusform>Každé %n roky: %1</numerusform>
                <numerusform>Každých %n rokov: %1</numerusform>
            </translation>
        </message>
        <message>
            <source> until %1</source>
            <translation> do %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, raz</numerusform>
                <numerusform>, %n-krát</numerusform>
                <numerusform>, %n-krát</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message>
            <source>When you save</source>
            <translation>Čo sa stane pri uložení</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Termíny</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>E-maily</translation>
        </message>
        <message>
            <source>Called at the start</source>
            <translation>Na začiatku sa zavolá</translation>
        </message>
        <message>
            <source>Nobody: everyone dials in</source>
            <translation>Nikomu: všetci volajú sami</translation>
        </message>
        <message>
            <source>The dates appear here once date and time can be read.</source>
            <translation>Termíny sa tu objavia, keď sa bude dať prečítať dátum a čas.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>pásmo %1</translation>
        </message>
        <message>
            <source>not until there is a number</source>
            <translation>až keď bude číslo</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a %n ďalšia osoba</numerusform>
                <numerusform>a %n ďalšie</numerusform>
                <numerusform>a %n ďalších</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>This folder does not exist.</source>
            <translation>Tento priečinok neexistuje.</translation>
        </message>
        <message>
            <source>You may not write there. Choose another folder.</source>
            <translation>Tam nemôžete zapisovať. Vyberte iný priečinok.</translation>
        </message>
        <message>
            <source>There is no room left on this disk.</source>
            <translation>Na tomto disku už nie je miesto.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Tam sa nedá zapisovať. Vyberte iné miesto.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Uložené: %1</translation>
        </message>
    </context>
    <context>
        <name>SeatRow</name>
        <message>
            <source>moderator</source>
            <translation>moderátor</translation>
        </message>
    </context>
    <context>
        <name>SeatRows</name>
        <message numerus="yes">
            <source>Call all %n a&amp;gain</source>
            <translation>
                <numerusform>Znov&amp;a zavolať %n</numerusform>
                <numerusform>Znov&amp;a zavolať všetkým %n</numerusform>
                <numerusform>Znov&amp;a zavolať všetkým %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n nájdené</numerusform>
                <numerusform>%n nájdené</numerusform>
                <numerusform>%n nájdených</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Vymazať hľadanie</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nič sa nenašlo</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Hľadať</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Hľadať v nastaveniach</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Časti</translation>
        </message>
    </context>
    <context>
        <name>SendingAgain</name>
        <message>
            <source>Nothing new was sent.</source>
            <translation>Nič nové sa neposlalo.</translation>
        </message>
        <message>
            <source>The mails to these people are still waiting and go out as they are.</source>
            <translation>E-maily pre tieto osoby ešte čakajú a odošlú sa, ako sú.</translation>
        </message>
        <message>
            <source>The invitations were not sent again.</source>
            <translation>Pozvánky sa znova neposlali.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Server nie je dostupný. Skúste to znova, keď budete online.</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Poslať pozvánky znova</translation>
        </message>
    </context>
    <context>
        <name>SeriesQuestion</name>
        <message>
            <source>Change a series</source>
            <translation>Zmeniť sériu</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Uložiť</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klávesové skratky</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Hľadať</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Hľadať</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Vykonať</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nič sa nenašlo</translation>
        </message>
        <message>
            <source>List of conferences</source>
            <translation>Zoznam konferencií</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Zoznam účastníkov</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Zmeniť konferenciu</translation>
        </message>
        <message>
            <source>Delete the conference</source>
            <translation>Vymazať konferenciu</translation>
        </message>
        <message>
            <source>Give or take the star</source>
            <translation>Dať alebo odobrať hviezdičku</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsModel</name>
        <message>
            <source>What</source>
            <translation>Čo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klávesy</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Kde</translation>
        </message>
    </context>
    <context>
        <name>SignInActions</name>
        <message>
            <source>Sign out</source>
            <translation>Odhlásiť sa</translation>
        </message>
        <message>
            <source>Password not kept</source>
            <translation>Heslo nie je uložené</translation>
        </message>
        <message>
            <source>You are signed in, but your password was not kept.</source>
            <translation>Ste prihlásení, ale vaše heslo sa neuložilo.</translation>
        </message>
        <message>
            <source>This computer has no keyring, or it is locked. A password is kept nowhere else: you will be asked for it at the next start.</source>
            <translation>Tento počítač nemá zväzok kľúčov alebo je zamknutý. Inde sa heslo neukladá: pri ďalšom spustení sa naň program opýta.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Prihlásiť sa</translation>
        </message>
        <message>
            <source>conf.example.org</source>
            <translation>conf.example.org</translation>
        </message>
        <message>
            <source>&amp;Keep the password in the system&apos;s keyring</source>
            <translation>&amp;Uložiť heslo do zväzku kľúčov systému</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message>
            <source>Sign in to your conference server</source>
            <translation>Prihlásenie na váš konferenčný server</translation>
        </message>
        <message>
            <source>The same login and password as for your telephone system.</source>
            <translation>Rovnaké prihlasovacie meno a heslo ako v telefónnom systéme.</translation>
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
            <translation>&amp;Prihlasovacie meno</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Prihlasovacie meno</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Heslo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Heslo</translation>
        </message>
        <message>
            <source>Send my password to %1</source>
            <translation>Poslať moje heslo na %1</translation>
        </message>
        <message>
            <source>Type the server&apos;s address.</source>
            <translation>Zadajte adresu servera.</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Zadajte svoje prihlasovacie meno.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Zadajte svoje heslo.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check its address for typing errors, and the network connection.</source>
            <translation>Server nie je dostupný. Skontrolujte, či v adrese nie je preklep, a pripojenie k sieti.</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Prihlasovanie …</translation>
        </message>
        <message>
            <source>Connect &amp;without protection all the same</source>
            <translation>&amp;Aj tak sa pripojiť bez ochrany</translation>
        </message>
        <message>
            <source>Set by your administrator</source>
            <translation>Nastavil správca</translation>
        </message>
        <message>
            <source>The server is set by your administrator.</source>
            <translation>Server nastavil váš správca.</translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Odhlásiť sa</translation>
        </message>
        <message>
            <source>Your conferences stay on this computer until you sign in again.</source>
            <translation>Vaše konferencie zostanú v tomto počítači, kým sa znova neprihlásite.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>%n zmena čaká; je uchovaná a odošle sa, keď sa znova prihlásite.</numerusform>
                <numerusform>%n zmeny čakajú; sú uchované a odošlú sa, keď sa znova prihlásite.</numerusform>
                <numerusform>%n zmien čaká; sú uchované a odošlú sa, keď sa znova prihlásite.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Odhlásiť sa?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Odhlásiť sa</translation>
        </message>
        <message>
            <source>&amp;Delete my conferences from this computer</source>
            <translation>&amp;Vymazať moje konferencie z tohto počítača</translation>
        </message>
        <message>
            <source>They stay on the server and come back when you sign in again.</source>
            <translation>Na serveri zostanú a vrátia sa, keď sa znova prihlásite.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Jedna zmena ešte nebola odoslaná. Nenávratne sa stratí.</numerusform>
                <numerusform>%n zmeny ešte neboli odoslané. Nenávratne sa stratia.</numerusform>
                <numerusform>%n zmien ešte nebolo odoslaných. Nenávratne sa stratia.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Zrušiť</translation>
        </message>
    </context>
    <context>
        <name>Spontaneous</name>
        <message>
            <source>Not started</source>
            <translation>Nezačaté</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>Konferencia sa nezačala.</translation>
        </message>
        <message>
            <source>It is kept here, but the server has not taken it yet. Nobody was called; start it when the server has it.</source>
            <translation>Je uchovaná tu, ale server ju ešte neprevzal. Nikomu sa nezavolalo; začnite ju, keď ju server bude mať.</translation>
        </message>
    </context>
    <context>
        <name>StarButton</name>
        <message>
            <source>Moderator</source>
            <translation>Moderátor</translation>
        </message>
        <message>
            <source>Moderator: Space gives or takes the star</source>
            <translation>Moderátor: medzerník dáva alebo odoberá hviezdičku</translation>
        </message>
    </context>
    <context>
        <name>Starting</name>
        <message>
            <source>Not started</source>
            <translation>Nezačaté</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>Konferencia sa nezačala.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Nobody was called; start it again when you are online.</source>
            <translation>Server nie je dostupný. Nikomu sa nezavolalo; začnite ju znova, keď budete online.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>No answer yet</source>
            <translation>Zatiaľ bez odpovede</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Prijaté</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Odmietnuté</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Možno</translation>
        </message>
        <message>
            <source>mail waits to be sent</source>
            <translation>e-mail čaká na odoslanie</translation>
        </message>
        <message>
            <source>mail is being sent</source>
            <translation>e-mail sa odosiela</translation>
        </message>
        <message>
            <source>mail sent %1</source>
            <translation>e-mail odoslaný %1</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>odmietnutý</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>už sa neskúša</translation>
        </message>
        <message>
            <source>unclear whether sent</source>
            <translation>nie je isté, či odišiel</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>vrátil sa</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>prijaté: %n</numerusform>
                <numerusform>prijaté: %n</numerusform>
                <numerusform>prijaté: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>odmietnuté: %n</numerusform>
                <numerusform>odmietnuté: %n</numerusform>
                <numerusform>odmietnuté: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>možno: %n</numerusform>
                <numerusform>možno: %n</numerusform>
                <numerusform>možno: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n e-mail treba skontrolovať</numerusform>
                <numerusform>%n e-maily treba skontrolovať</numerusform>
                <numerusform>%n e-mailov treba skontrolovať</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This answer is for this date only.</source>
            <translation>Táto odpoveď platí iba pre tento termín.</translation>
        </message>
        <message>
            <source>The mail server said: %1</source>
            <translation>E-mailový server odpovedal: %1</translation>
        </message>
        <message>
            <source>mailbox unknown</source>
            <translation>schránka neexistuje</translation>
        </message>
        <message>
            <source>there is no such mail server</source>
            <translation>taký e-mailový server neexistuje</translation>
        </message>
        <message>
            <source>mailbox full</source>
            <translation>schránka je plná</translation>
        </message>
        <message>
            <source>mail too large</source>
            <translation>e-mail je príliš veľký</translation>
        </message>
        <message>
            <source>not accepted from us</source>
            <translation>od nás neprijatý</translation>
        </message>
        <message>
            <source>The connection broke off while it was sent. Ask, or send the invitation again: it may then arrive twice.</source>
            <translation>Spojenie sa počas odosielania prerušilo. Opýtajte sa alebo pošlite pozvánku znova: potom môže prísť dvakrát.</translation>
        </message>
        <message>
            <source>Check the address, then send the invitation again.</source>
            <translation>Skontrolujte adresu a potom pošlite pozvánku znova.</translation>
        </message>
        <message>
            <source>Call, or send the invitation again.</source>
            <translation>Zavolajte alebo pošlite pozvánku znova.</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>pozvánka</translation>
        </message>
        <message>
            <source>update</source>
            <translation>zmena</translation>
        </message>
        <message>
            <source>cancellation</source>
            <translation>zrušenie</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>pripomienka</translation>
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
            <translation>Pripája sa …</translation>
        </message>
        <message>
            <source>Look for &amp;changes</source>
            <translation>&amp;Zisťovať zmeny</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Zisťovať zmeny</translation>
        </message>
        <message>
            <source>No connection is made. What you change waits until you go on.</source>
            <translation>Nenadväzuje sa žiadne spojenie. Čo zmeníte, počká, kým budete pokračovať.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nikto nie je prihlásený.</translation>
        </message>
        <message>
            <source>Offline.</source>
            <translation>Offline.</translation>
        </message>
        <message>
            <source>Online: the server is asked what changed, %1.</source>
            <translation>Online: zmeny sa na serveri zisťujú %1.</translation>
        </message>
        <message>
            <source>Online: the server tells by itself what changes.</source>
            <translation>Online: server oznamuje zmeny sám.</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>&amp;Synchronizovať teraz</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronizácia</translation>
        </message>
        <message>
            <source>Where the server does not tell by itself, as a STARFACE. While a conference runs or is about to begin, more often.</source>
            <translation>Tam, kde server zmeny neoznamuje sám, napríklad STARFACE. Keď konferencia prebieha alebo sa má začať, častejšie.</translation>
        </message>
        <message>
            <source>Wor&amp;k offline</source>
            <translation>&amp;Pracovať offline</translation>
        </message>
        <message>
            <source>connection, state, last synced, server</source>
            <translation>pripojenie, stav, posledná synchronizácia, server</translation>
        </message>
        <message>
            <source>every 15 minutes</source>
            <translation>každých 15 minút</translation>
        </message>
        <message>
            <source>every 5 minutes</source>
            <translation>každých 5 minút</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>každú hodinu</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>každú minútu</translation>
        </message>
        <message>
            <source>interval, poll, how often, sync, data volume</source>
            <translation>interval, zisťovanie, ako často, synchronizácia, objem dát</translation>
        </message>
        <message>
            <source>Possible once somebody is signed in.</source>
            <translation>Bude to možné, keď bude niekto prihlásený.</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Only an administrator changes the template. Ask yours if numbers or the text of the invitations should be different.</source>
            <translation>Šablónu mení iba správca. Obráťte sa na svojho, ak majú byť čísla alebo text pozvánok iné.</translation>
        </message>
        <message>
            <source>Conference template</source>
            <translation>Šablóna konferencie</translation>
        </message>
        <message>
            <source>The conference template was not saved when the program ended.</source>
            <translation>Šablóna konferencie nebola uložená, keď sa program ukončil.</translation>
        </message>
        <message>
            <source>What you typed is still kept.</source>
            <translation>Čo ste napísali, je stále uchované.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Conference template</source>
            <translation>Šablóna konferencie</translation>
        </message>
        <message>
            <source>the address at which the server answers</source>
            <translation>adresa, na ktorej server odpovedá</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>&amp;Vložiť premennú</translation>
        </message>
        <message>
            <source>&amp;Restore default text</source>
            <translation>&amp;Obnoviť pôvodný text</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Uložiť</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Zrušiť</translation>
        </message>
        <message>
            <source>Press Save again to keep it so.</source>
            <translation>Stlačte Uložiť znova, ak to tak má zostať.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>žiadna</translation>
        </message>
        <message>
            <source>I&amp;nternal number</source>
            <translation>&amp;Interné číslo</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Interné číslo</translation>
        </message>
        <message>
            <source>&amp;External number</source>
            <translation>&amp;Externé číslo</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Externé číslo</translation>
        </message>
        <message>
            <source>&amp;Web server address</source>
            <translation>&amp;Adresa webového servera</translation>
        </message>
        <message>
            <source>Web server address</source>
            <translation>Adresa webového servera</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Jazyk</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Jazyk</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Predmet</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Predmet</translation>
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
            <translation>Existujúcich konferencií a ich odoslaných e-mailov sa to netýka.</translation>
        </message>
        <message>
            <source>Send a test &amp;mail</source>
            <translation>Poslať skúšobný e-&amp;mail</translation>
        </message>
        <message>
            <source>Sends you one mail of what stands here; nothing is saved</source>
            <translation>Pošle vám jeden e-mail s tým, čo je tu; nič sa neuloží</translation>
        </message>
        <message>
            <source>A test mail is on its way to %1. Nothing is saved yet.</source>
            <translation>Skúšobný e-mail je na ceste na adresu %1. Zatiaľ nie je nič uložené.</translation>
        </message>
        <message>
            <source>No test mail was sent.</source>
            <translation>Skúšobný e-mail sa neposlal.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Server nie je dostupný. Skúste to znova, keď budete online.</translation>
        </message>
        <message>
            <source>This is what you typed and did not save.</source>
            <translation>Toto ste napísali a neuložili.</translation>
        </message>
        <message>
            <source>The template was changed meanwhile: saving puts yours in its place.</source>
            <translation>Šablóna sa medzitým zmenila: uložením ju nahradí vaša.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFindings</name>
        <message>
            <source>The mail needs a subject.</source>
            <translation>E-mail potrebuje predmet.</translation>
        </message>
        <message>
            <source>The mail needs a text.</source>
            <translation>E-mail potrebuje text.</translation>
        </message>
        <message>
            <source>The web server address is a host name, with or without https://.</source>
            <translation>Adresa webového servera je názov hostiteľa, s https:// alebo bez neho.</translation>
        </message>
        <message>
            <source>Choose both numbers, else people cannot dial in from outside or inside.</source>
            <translation>Vyberte obe čísla, inak sa nedá zavolať zvonka alebo z firmy.</translation>
        </message>
        <message>
            <source>The text has no PIN: nobody could get in. Insert its variable.</source>
            <translation>V texte nie je PIN: nikto by sa nepripojil. Vložte jeho premennú.</translation>
        </message>
        <message>
            <source>The text has no number to dial. Insert its variable.</source>
            <translation>V texte nie je číslo, na ktoré treba volať. Vložte jeho premennú.</translation>
        </message>
        <message>
            <source>The server does not know %1; it would be mailed as it stands.</source>
            <translation>Server nepozná %1; v e-maile by to zostalo tak, ako je.</translation>
        </message>
        <message>
            <source>The address has a port; a STARFACE allows none.</source>
            <translation>Adresa obsahuje port; STARFACE ho nepripúšťa.</translation>
        </message>
        <message>
            <source>The server does not know %1. Insert a variable from the list, or remove it.</source>
            <translation>Server nepozná %1. Vložte premennú zo zoznamu alebo to odstráňte.</translation>
        </message>
        <message>
            <source>The part that begins with %1 has no end. Insert “%2” where it ends.</source>
            <translation>Časť, ktorá sa začína %1, nemá koniec. Vložte „%2“ tam, kde sa končí.</translation>
        </message>
        <message>
            <source>%1 ends a part that has no beginning. Remove it, or insert the beginning.</source>
            <translation>%1 ukončuje časť, ktorá nemá začiatok. Odstráňte to alebo vložte začiatok.</translation>
        </message>
        <message>
            <source>%1 stands within such a part already. Insert “%2” before it.</source>
            <translation>%1 už v takej časti stojí. Vložte pred to „%2“.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>An invitation will look like this</source>
            <translation>Takto bude vyzerať pozvánka</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Náhľad pozvánky</translation>
        </message>
        <message>
            <source>Name, date and PIN are examples.</source>
            <translation>Meno, dátum a PIN sú príklady.</translation>
        </message>
        <message>
            <source>Budget meeting</source>
            <translation>Porada o rozpočte</translation>
        </message>
        <message>
            <source>Clara Example</source>
            <translation>Klára Príkladná</translation>
        </message>
        <message>
            <source>You will be called when it starts, planned for %1.</source>
            <translation>Zavoláme vám, keď sa začne, podľa plánu o %1.</translation>
        </message>
        <message>
            <source>Please dial in at %1.</source>
            <translation>Zavolajte, prosím, o %1.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Čas</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nová konferencia …</translation>
        </message>
        <message>
            <source>&amp;Open UCC Client</source>
            <translation>&amp;Otvoriť UCC Client</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Skončiť</translation>
        </message>
        <message>
            <source>No conference ahead</source>
            <translation>Nečaká vás žiadna konferencia</translation>
        </message>
        <message>
            <source>Next: %1, %2 (%3)</source>
            <translation>Najbližšia: %1, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Now only who made the conference can change it and start it.</source>
            <translation>Teraz ju môže meniť a začať iba ten, kto konferenciu vytvoril.</translation>
        </message>
        <message>
            <source>Discarded. It is kept for 30 days.</source>
            <translation>Zahodené. Uchová sa 30 dní.</translation>
        </message>
        <message>
            <source>Earlier versions …</source>
            <translation>Staršie verzie …</translation>
        </message>
        <message>
            <source>Taken back; nothing of it was sent.</source>
            <translation>Vrátené späť; nič z toho sa neodoslalo.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>Už je to odoslané.</translation>
        </message>
        <message>
            <source>Made anew, everyone is invited again and gets another PIN.</source>
            <translation>Po novom vytvorení dostanú všetci novú pozvánku a iný PIN.</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Vytvoriť nanovo</translation>
        </message>
        <message>
            <source>Change it back</source>
            <translation>Zmeniť späť</translation>
        </message>
        <message>
            <source>It is being sent just now. Try again in a moment.</source>
            <translation>Práve sa to odosiela. Skúste to o chvíľu znova.</translation>
        </message>
        <message>
            <source>The conference is not there any more.</source>
            <translation>Konferencia už neexistuje.</translation>
        </message>
        <message>
            <source>Reversed.</source>
            <translation>Vrátené späť.</translation>
        </message>
        <message>
            <source>Goes out in %1 s.</source>
            <translation>Odošle sa o %1 s.</translation>
        </message>
        <message>
            <source>Goes out once you are online.</source>
            <translation>Odošle sa, keď budete online.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Späť</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>Vymazanie: „%1“</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>Zmena: „%1“</translation>
        </message>
        <message>
            <source>“%1” changed from a date on</source>
            <translation>„%1“: zmena od istého termínu</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Zavrieť</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDrafts</name>
        <message>
            <source>“%1” was not saved when the program ended.</source>
            <translation>Konferencia „%1“ nebola uložená, keď sa program ukončil.</translation>
        </message>
        <message>
            <source>A conference without a name was not saved when the program ended.</source>
            <translation>Konferencia bez názvu nebola uložená, keď sa program ukončil.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Not saved yet</source>
            <translation>Ešte neuložené</translation>
        </message>
        <message>
            <source>What you typed is still here. Nothing of it was sent to anybody.</source>
            <translation>Čo ste napísali, je stále tu. Nič z toho sa nikomu neodoslalo.</translation>
        </message>
        <message>
            <source>&amp;Go on typing</source>
            <translation>&amp;Písať ďalej</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Zahodiť</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Neskôr</translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message>
            <source>Let them g&amp;o</source>
            <translation>Odstrán&amp;iť aj tu</translation>
        </message>
        <message>
            <source>Keep the&amp;m for now</source>
            <translation>Zatiaľ pone&amp;chať</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>%n konferencia už na serveri nie je. Je to správny server?</numerusform>
                <numerusform>%n konferencie už na serveri nie sú. Je to správny server?</numerusform>
                <numerusform>%n konferencií už na serveri nie je. Je to správny server?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept here, and nothing is sent until you decide.</source>
            <translation>Sú uchované tu, a kým sa nerozhodnete, nič sa neodošle.</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>View</source>
            <translation>Zobrazenie</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Zoznam</translation>
        </message>
        <message>
            <source>List (Ctrl+2)</source>
            <translation>Zoznam (Ctrl+2)</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Týždeň</translation>
        </message>
        <message>
            <source>Week (Ctrl+3)</source>
            <translation>Týždeň (Ctrl+3)</translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message>
            <source>Waiting changes</source>
            <translation>Čakajúce zmeny</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Otvoriť</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Späť</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zavrieť</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nič nečaká.</translation>
        </message>
        <message>
            <source>The server has everything that you did.</source>
            <translation>Server má všetko, čo ste urobili.</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>Odoslať &amp;teraz</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>a ešte %n</numerusform>
                <numerusform>a ešte %n</numerusform>
                <numerusform>a ešte %n</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Zahodiť</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Ponechať</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Change</source>
            <translation>Zmena</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Kedy</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
    </context>
    <context>
        <name>WayInButtons</name>
        <message>
            <source>C&amp;all</source>
            <translation>Zav&amp;olať</translation>
        </message>
        <message>
            <source>Dials the number, and then your PIN</source>
            <translation>Vytočí číslo a potom váš PIN</translation>
        </message>
        <message>
            <source>Join by mobile phone</source>
            <translation>Pripojiť sa mobilom</translation>
        </message>
        <message>
            <source>Copy all as text</source>
            <translation>Kopírovať všetko ako text</translation>
        </message>
        <message>
            <source>For &amp;others: without your PIN and page</source>
            <translation>Pre iných: bez svojho PIN &amp;a stránky</translation>
        </message>
        <message>
            <source>For &amp;yourself: with your PIN and page</source>
            <translation>&amp;Pre seba: so svojím PIN a stránkou</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>váš vlastný, ako vo vašej pozvánke</translation>
        </message>
        <message>
            <source>From &amp;anywhere: %1</source>
            <translation>&amp;Odkiaľkoľvek: %1</translation>
        </message>
        <message>
            <source>&amp;Inside the company: %1</source>
            <translation>&amp;Z firmy: %1</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Zavolať</translation>
        </message>
        <message>
            <source>Inside the company</source>
            <translation>Z firmy</translation>
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
            <translation>Enter ju otvorí, Alt so šípkou ju presunie.</translation>
        </message>
    </context>
    <context>
        <name>WeekDrag</name>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Tento čas už uplynul. Vyberte neskorší.</translation>
        </message>
        <message>
            <source>%1. Enter moves it there, Esc leaves it where it was.</source>
            <translation>%1. Enter ju tam presunie, Esc ju nechá, kde bola.</translation>
        </message>
        <message>
            <source>Only its moderators can move this conference.</source>
            <translation>Túto konferenciu môžu presunúť iba jej moderátori.</translation>
        </message>
        <message>
            <source>It is running; it can be moved once it has ended.</source>
            <translation>Prebieha; presunúť sa dá, až keď sa skončí.</translation>
        </message>
        <message>
            <source>It is over and stays where it was. Duplicate it for a new date.</source>
            <translation>Skončila sa a zostane, kde bola. Na nový termín ju duplikujte.</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, %2 až %3</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>moved from %1</source>
            <translation>presunuté z %1</translation>
        </message>
        <message>
            <source>New conference on %1</source>
            <translation>Nová konferencia %1</translation>
        </message>
        <message>
            <source>%1 New</source>
            <translation>%1 Nová</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Tento čas už uplynul. Vyberte neskorší.</translation>
        </message>
    </context>
    <context>
        <name>WeekView</name>
        <message>
            <source>Week</source>
            <translation>Týždeň</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dnes</translation>
        </message>
        <message>
            <source>This week (Home)</source>
            <translation>Tento týždeň (Home)</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Predošlý týždeň</translation>
        </message>
        <message>
            <source>Week before (Page Up)</source>
            <translation>Predošlý týždeň (Page Up)</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Ďalší týždeň</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Ďalší týždeň (Page Down)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>%1. týždeň</translation>
        </message>
        <message>
            <source>Week from %1</source>
            <translation>Týždeň od %1</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Bring people together by phone</source>
            <translation>Spojte ľudí cez telefón</translation>
        </message>
        <message>
            <source>A name, a time and the people. Each gets the number and a PIN of their own.</source>
            <translation>Názov, čas a osoby. Každá dostane číslo a vlastný PIN.</translation>
        </message>
        <message>
            <source>Plan a conference</source>
            <translation>Naplánovať konferenciu</translation>
        </message>
        <message>
            <source>Once or repeating, with invitations by mail</source>
            <translation>Raz alebo opakovane, s pozvánkami e-mailom</translation>
        </message>
        <message>
            <source>Plan …</source>
            <translation>Naplánovať …</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>It is neither a link of this program nor a calendar file. Nothing was opened, and nothing was changed.</source>
            <translation>Nie je to ani odkaz tohto programu, ani súbor kalendára. Nič sa neotvorilo a nič sa nezmenilo.</translation>
        </message>
        <message>
            <source>The link is about a conference at %1, and you are signed in at %2.</source>
            <translation>Odkaz sa týka konferencie na %1 a vy ste prihlásení na %2.</translation>
        </message>
        <message>
            <source>There is no conference with the number %1 here. It may have been deleted, or you are not invited.</source>
            <translation>Konferencia s číslom %1 tu nie je. Možno je vymazaná alebo na ňu nemáte pozvanie.</translation>
        </message>
        <message>
            <source>This conference is not running now.</source>
            <translation>Táto konferencia teraz neprebieha.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Pripojiť sa</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Pripojiť sa</translation>
        </message>
        <message>
            <source>A link asks you to join “%1”.</source>
            <translation>Odkaz vás žiada, aby ste sa pripojili ku konferencii „%1“.</translation>
        </message>
        <message>
            <source>Your page is opened, or the number is called.</source>
            <translation>Otvorí sa vaša stránka alebo sa zavolá na číslo.</translation>
        </message>
        <message>
            <source>It repeats in a way that no conference here can: this is its first date.</source>
            <translation>Opakuje sa spôsobom, ktorý tu konferencie nepoznajú: toto je jej prvý termín.</translation>
        </message>
        <message>
            <source>Not all single dates of the file could be taken over.</source>
            <translation>Nie všetky jednotlivé termíny zo súboru sa dali prevziať.</translation>
        </message>
        <message>
            <source>The file is too large for a calendar entry.</source>
            <translation>Súbor je na záznam kalendára priveľký.</translation>
        </message>
        <message>
            <source>The file is no calendar file.</source>
            <translation>Súbor nie je súbor kalendára.</translation>
        </message>
        <message>
            <source>There is no entry with a time in the file.</source>
            <translation>V súbore nie je záznam s časom.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvoriť</translation>
        </message>
        <message>
            <source>This cannot be opened.</source>
            <translation>Toto sa nedá otvoriť.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>Vynechal sa jeden ďalší záznam súboru.</numerusform>
                <numerusform>Vynechali sa %n ďalšie záznamy súboru.</numerusform>
                <numerusform>Vynechalo sa %n ďalších záznamov súboru.</numerusform>
            </translation>
        </message>
        <message>
            <source>New conference from a calendar file</source>
            <translation>Nová konferencia zo súboru kalendára</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Súbory kalendára (*.ics)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Súbor sa nedá prečítať.</translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>Vynechal sa %n ďalší súbor.</numerusform>
                <numerusform>Vynechali sa %n ďalšie súbory.</numerusform>
                <numerusform>Vynechalo sa %n ďalších súborov.</numerusform>
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
            <translation>teraz</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>o %1 min</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>pred %1 min</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>o %1 h</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>pred %1 h</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Zatiaľ nesynchronizované</translation>
        </message>
        <message>
            <source>Synced just now</source>
            <translation>Práve synchronizované</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Synchronizované %1</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Raz</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 o %2.</translation>
        </message>
        <message>
            <source>In shorter months on the last day.</source>
            <translation>V kratších mesiacoch posledný deň.</translation>
        </message>
        <message>
            <source>Shorter months are left out.</source>
            <translation>Kratšie mesiace sa vynechajú.</translation>
        </message>
        <message>
            <source>The first date is %1: the rule has none on %2.</source>
            <translation>Prvý termín je %1: na %2 podľa pravidla žiadny nepripadá.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n osoba</numerusform>
                <numerusform>%n osoby</numerusform>
                <numerusform>%n osôb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moderators</source>
            <translation>
                <numerusform>%n moderátor</numerusform>
                <numerusform>%n moderátori</numerusform>
                <numerusform>%n moderátorov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes waiting</source>
            <translation>
                <numerusform>%n zmena čaká</numerusform>
                <numerusform>%n zmeny čakajú</numerusform>
                <numerusform>%n zmien čaká</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>treba vyriešiť %n</numerusform>
                <numerusform>treba vyriešiť %n</numerusform>
                <numerusform>treba vyriešiť %n</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>práve teraz</translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>Správu dostane %n osoba.</numerusform>
                <numerusform>Správu dostanú %n osoby.</numerusform>
                <numerusform>Správu dostane %n osôb.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>Správu znova dostane %n osoba.</numerusform>
                <numerusform>Správu znova dostanú %n osoby.</numerusform>
                <numerusform>Správu znova dostane %n osôb.</numerusform>
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
                <numerusform>%n deň</numerusform>
                <numerusform>%n dni</numerusform>
                <numerusform>%n dní</numerusform>
            </translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 ahead</source>
            <translation>Hodiny servera idú o %1 dopredu</translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 behind</source>
            <translation>Hodiny servera meškajú o %1</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent once it answers. Check the network connection and the server&apos;s address.</source>
            <translation>Server nie je dostupný. Čo urobíte, sa uchová tu a odošle, keď odpovie. Skontrolujte pripojenie k sieti a adresu servera.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no conference server. Check the address; on a guest network, sign in to the network first.</source>
            <translation>Na tejto adrese niečo odpovedá, ale nie je to konferenčný server. Skontrolujte adresu; v sieti pre hostí sa do nej najprv prihláste.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate cannot be verified, so nothing was sent to it. Check the address, or ask your administrator.</source>
            <translation>Certifikát servera sa nedá overiť, preto sa naň nič neodoslalo. Skontrolujte adresu alebo sa opýtajte správcu.</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one you accepted, so nothing was sent to it. It may have been renewed, or somebody stands in between. Ask your administrator.</source>
            <translation>Server predkladá iný certifikát, než ste prijali, preto sa naň nič neodoslalo. Možno bol obnovený, alebo niekto stojí medzi vami. Opýtajte sa správcu.</translation>
        </message>
        <message>
            <source>Login or password is wrong. Please type them again.</source>
            <translation>Prihlasovacie meno alebo heslo je nesprávne. Zadajte ich znova.</translation>
        </message>
        <message>
            <source>Too many failed sign-ins. The server wants a pause; please try again in some minutes.</source>
            <translation>Priveľa neúspešných prihlásení. Server žiada prestávku; skúste to znova o niekoľko minút.</translation>
        </message>
        <message>
            <source>This server wants the password in clear text over an unprotected connection. It was not sent. Use an address that begins with https://.</source>
            <translation>Tento server žiada heslo v čitateľnej podobe cez nechránené spojenie. Heslo sa neodoslalo. Použite adresu, ktorá sa začína https://.</translation>
        </message>
        <message>
            <source>Until now this server took a proof that you know the password. Now it wants the password itself. Nothing was sent. Ask your administrator whether that is meant.</source>
            <translation>Doteraz tomuto serveru stačil dôkaz, že heslo poznáte. Teraz žiada heslo samotné. Nič sa neodoslalo. Opýtajte sa správcu, či je to zámer.</translation>
        </message>
        <message>
            <source>At this address, your login belongs to somebody else now. Perhaps it is another server, or it was set up anew. What waits is kept here and not sent there. Check the address, or ask your administrator.</source>
            <translation>Na tejto adrese teraz vaše prihlasovacie meno patrí niekomu inému. Možno je to iný server alebo bol zriadený nanovo. Čo čaká, je uchované tu a neodošle sa tam. Skontrolujte adresu alebo sa opýtajte správcu.</translation>
        </message>
        <message>
            <source>The server refused the change. It is kept here with what you typed; change it and save it again, or delete it.</source>
            <translation>Server zmenu odmietol. Je tu uchovaná s tým, čo ste napísali; zmeňte ju a uložte znova alebo ju vymažte.</translation>
        </message>
        <message>
            <source>This could not be written to the disk, so it is not saved yet. What you typed is still here. Free some space or check the folder&apos;s rights, then save again.</source>
            <translation>Toto sa nedalo zapísať na disk, takže to ešte nie je uložené. Čo ste napísali, je stále tu. Uvoľnite miesto alebo skontrolujte práva k priečinku a uložte znova.</translation>
        </message>
        <message>
            <source>The local copy of your conferences cannot be read. It is set aside, and everything is fetched again from the server.</source>
            <translation>Lokálna kópia vašich konferencií sa nedá prečítať. Odloží sa a všetko sa znova načíta zo servera.</translation>
        </message>
        <message>
            <source>The local copy of your conferences was written by a newer version of this program. Nothing in it was changed. Install that version again.</source>
            <translation>Lokálnu kópiu vašich konferencií zapísala novšia verzia tohto programu. Nič sa v nej nezmenilo. Nainštalujte tú verziu znova.</translation>
        </message>
        <message>
            <source>Another program, perhaps a command, is using the folder of your conferences. This window goes on by itself as soon as it is done.</source>
            <translation>Priečinok vašich konferencií používa iný program, možno príkaz. Toto okno bude samo pokračovať, len čo skončí.</translation>
        </message>
        <message>
            <source>You are not signed in yet, so this cannot be saved. What you typed is still here. Sign in, then save again.</source>
            <translation>Ešte nie ste prihlásení, preto sa to nedá uložiť. Čo ste napísali, je stále tu. Prihláste sa a uložte znova.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What you typed is still here. The log file says more; please try again.</source>
            <translation>Stala sa chyba, ktorá sa nemala stať. Čo ste napísali, je stále tu. Viac je v súbore záznamu; skúste to znova.</translation>
        </message>
        <message>
            <source>%1 %2 (%3 here)</source>
            <translation>%1 %2 (tu %3)</translation>
        </message>
        <message>
            <source>%1 at %2, %3 time.</source>
            <translation>%1 o %2, pásmo %3.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>In shorter months on the last day: %1.</source>
            <translation>V kratších mesiacoch posledný deň: %1.</translation>
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
            <translation>Táto adresa sa začína http://: čo ňou prechádza tam a späť, sa cestou dá čítať a meniť, aj mená, čísla a PIN. Nič sa neodoslalo. Použite adresu, ktorá sa začína https://, alebo sa opýtajte správcu.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your system finds its proxy by a script (PAC), which this program does not read. If you need a proxy, choose it by hand in the system&apos;s network settings, or ask your administrator.</source>
            <translation>Server nie je dostupný. Váš systém hľadá proxy skriptom (PAC), ktorý tento program nečíta. Ak proxy potrebujete, zvoľte ho ručne v nastaveniach siete alebo sa opýtajte správcu.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Časové pásmo</translation>
        </message>
    </context>
    <context>
        <name>MailModel</name>
        <message>
            <source>Person</source>
            <translation>Osoba</translation>
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
            <translation>Poslať pozvánky znova</translation>
        </message>
        <message>
            <source>To whom is the invitation to be sent again?</source>
            <translation>Komu sa má pozvánka poslať znova?</translation>
        </message>
        <message>
            <source>Send %1 the invitation again?</source>
            <translation>Poslať pozvánku znova (%1)?</translation>
        </message>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>Poslať pozvánku znova %n osobe?</numerusform>
                <numerusform>Poslať pozvánku znova %n osobám?</numerusform>
                <numerusform>Poslať pozvánku znova %n osobám?</numerusform>
            </translation>
        </message>
        <message>
            <source>They get a mail with the time, the numbers and their PIN as they are now. Calendars that have the conference already only refresh it.</source>
            <translation>Dostanú e-mail s časom, číslami a svojím PIN podľa súčasného stavu. Kalendáre, ktoré konferenciu už majú, ju iba obnovia.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Poslať</translation>
        </message>
        <message>
            <source>To &amp;all: %1</source>
            <translation>&amp;Všetkým: %1</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Zrušiť</translation>
        </message>
        <message>
            <source>Only the &amp;selected: %1</source>
            <translation>&amp;Iba vybraným: %1</translation>
        </message>
        <message>
            <source>Only where it &amp;failed: %1</source>
            <translation>Iba tam, &amp;kde zlyhala: %1</translation>
        </message>
    </context>
</TS>

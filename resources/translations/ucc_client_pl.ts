<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
    <context>
        <name>About</name>
        <message>
            <source>About UCC Client</source>
            <translation>O programie UCC Client</translation>
        </message>
        <message>
            <source>UCC Client %1

Phone conferences from the desktop. Free software under the MIT licence, independent of any vendor.

Icons: Lucide (ISC licence).</source>
            <translation>UCC Client %1

Konferencje telefoniczne z komputera. Wolne oprogramowanie na licencji MIT, niezależne od producentów.

Ikony: Lucide (licencja ISC).</translation>
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
            <translation>&amp;Inne konto …</translation>
        </message>
    </context>
    <context>
        <name>AccountSection</name>
        <message>
            <source>&amp;Another account …</source>
            <translation>&amp;Inne konto …</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>&amp;Zaloguj się …</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nikt nie jest zalogowany.</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>&amp;Wyloguj się …</translation>
        </message>
        <message>
            <source>the demo</source>
            <translation>wersja pokazowa</translation>
        </message>
        <message>
            <source>user, login, server, password, log out</source>
            <translation>użytkownik, login, serwer, hasło, wyloguj, logowanie</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>Your answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Acce&amp;pt</source>
            <translation>&amp;Biorę udział</translation>
        </message>
        <message>
            <source>&amp;Maybe</source>
            <translation>&amp;Może</translation>
        </message>
        <message>
            <source>Decli&amp;ne</source>
            <translation>O&amp;dmawiam</translation>
        </message>
        <message>
            <source>Which dates you answer for</source>
            <translation>Których terminów dotyczy odpowiedź</translation>
        </message>
        <message>
            <source>Possible again once the server is reached.</source>
            <translation>Będzie znów możliwe, gdy serwer będzie dostępny.</translation>
        </message>
        <message>
            <source>for all dates</source>
            <translation>na wszystkie terminy</translation>
        </message>
        <message>
            <source>only for %1</source>
            <translation>tylko na %1</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Not answered</source>
            <translation>Nie wysłano odpowiedzi</translation>
        </message>
        <message>
            <source>Your answer did not reach the server.</source>
            <translation>Odpowiedź nie dotarła do serwera.</translation>
        </message>
        <message>
            <source>Nothing changed. Answer again when you are online.</source>
            <translation>Nic się nie zmieniło. Prosimy odpowiedzieć ponownie po powrocie do trybu online.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>as the system</source>
            <translation>jak w systemie</translation>
        </message>
        <message>
            <source>light</source>
            <translation>jasne</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>ciemne</translation>
        </message>
        <message>
            <source>Colo&amp;urs</source>
            <translation>&amp;Kolory</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kolory</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>&amp;Start again now</source>
            <translation>&amp;Uruchom teraz ponownie</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Wygląd</translation>
        </message>
        <message>
            <source>The window speaks the other language when it is started again.</source>
            <translation>Okno przejdzie na inny język po ponownym uruchomieniu.</translation>
        </message>
        <message>
            <source>dark mode, night, theme, bright</source>
            <translation>tryb ciemny, noc, motyw, jasny</translation>
        </message>
        <message>
            <source>L&amp;ines</source>
            <translation>&amp;Wiersze</translation>
        </message>
        <message>
            <source>Room for each line</source>
            <translation>Miejsce na każdy wiersz</translation>
        </message>
        <message>
            <source>density, compact, spacing, size</source>
            <translation>gęstość, zwarty, odstęp, rozmiar</translation>
        </message>
        <message>
            <source>comfortable</source>
            <translation>wygodne</translation>
        </message>
        <message>
            <source>compact: more lines</source>
            <translation>zwarte: więcej wierszy</translation>
        </message>
        <message>
            <source>&amp;Week begins with</source>
            <translation>&amp;Początek tygodnia</translation>
        </message>
        <message>
            <source>Week begins with</source>
            <translation>Początek tygodnia</translation>
        </message>
        <message>
            <source>In the week, in the list, and where you pick a date.</source>
            <translation>W widoku tygodnia, na liście i przy wyborze daty.</translation>
        </message>
        <message>
            <source>first day of the week, calendar</source>
            <translation>pierwszy dzień tygodnia, kalendarz</translation>
        </message>
        <message>
            <source>as usual where you are</source>
            <translation>zgodnie z regionem</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>poniedziałek</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sobota</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>niedziela</translation>
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
            <translation>wycisz lub wyłącz wyciszenie</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spacja</translation>
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
            <translation>zadzwoń ponownie</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>usuń</translation>
        </message>
        <message>
            <source>Only moderators can mute or call.</source>
            <translation>Wyciszać i dzwonić mogą tylko moderatorzy.</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Szczegóły</translation>
        </message>
        <message>
            <source>Shows the plan of the conference; who is in stays one click away</source>
            <translation>Pokazuje plan konferencji; do listy obecnych wraca się jednym kliknięciem</translation>
        </message>
        <message>
            <source>This was so at %1; the server cannot be reached just now.</source>
            <translation>Tak było o %1; serwer jest teraz niedostępny.</translation>
        </message>
    </context>
    <context>
        <name>BoardHead</name>
        <message>
            <source>Running</source>
            <translation>Trwa</translation>
        </message>
        <message>
            <source>&amp;Mute all others</source>
            <translation>Wycisz pozostałyc&amp;h</translation>
        </message>
        <message>
            <source>Mutes everyone but you and the other moderators</source>
            <translation>Wycisza wszystkich poza Państwem i innymi moderatorami</translation>
        </message>
        <message>
            <source>Call &amp;someone …</source>
            <translation>Z&amp;adzwoń do kogoś …</translation>
        </message>
        <message>
            <source>Small &amp;window</source>
            <translation>&amp;Małe okno</translation>
        </message>
        <message>
            <source>A small window that stays above all others</source>
            <translation>Małe okno, które pozostaje nad innymi</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Dołącz</translation>
        </message>
        <message>
            <source>L&amp;eave</source>
            <translation>&amp;Rozłącz się</translation>
        </message>
        <message>
            <source>Hangs up your telephone; the others go on</source>
            <translation>Kończy połączenie Państwa telefonu; pozostali rozmawiają dalej</translation>
        </message>
        <message>
            <source>End for &amp;all …</source>
            <translation>Zakończ dla wszys&amp;tkich …</translation>
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
            <translation>zablokowana: nikt więcej nie wejdzie</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>&amp;Odblokuj</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Zablokuj</translation>
        </message>
        <message>
            <source>Lets people in again</source>
            <translation>Znów wpuszcza nowe osoby</translation>
        </message>
        <message>
            <source>Lets nobody else in; who is in stays</source>
            <translation>Nie wpuszcza nikogo więcej; obecni zostają</translation>
        </message>
        <message>
            <source>Running for %1</source>
            <translation>Trwa od %1</translation>
        </message>
    </context>
    <context>
        <name>BugWatch</name>
        <message>
            <source>Something went wrong</source>
            <translation>Coś poszło nie tak</translation>
        </message>
        <message>
            <source>Something went wrong that should not have.</source>
            <translation>Wystąpił nieoczekiwany błąd.</translation>
        </message>
        <message>
            <source>What you saved is safe, and what waits is still sent. If the window does not do what you expect, start it again; what you are typing is offered again then.</source>
            <translation>To, co zapisano, jest bezpieczne, a oczekujące zmiany zostaną wysłane. Jeśli okno nie działa jak trzeba, prosimy uruchomić program ponownie; wpisywane dane zostaną wtedy przywrócone.</translation>
        </message>
        <message>
            <source>&amp;Start again</source>
            <translation>&amp;Uruchom ponownie</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Raport …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Kontynuuj</translation>
        </message>
    </context>
    <context>
        <name>CalendarFiles</name>
        <message>
            <source>Dial in:</source>
            <translation>Zadzwoń:</translation>
        </message>
        <message>
            <source>Save as calendar file</source>
            <translation>Zapisz jako plik kalendarza</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferencja</translation>
        </message>
        <message>
            <source>The calendar file is in the clipboard.</source>
            <translation>Plik kalendarza jest w schowku.</translation>
        </message>
        <message>
            <source>The conference is gone, or has no date any more.</source>
            <translation>Konferencji już nie ma albo nie ma ona żadnego terminu.</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Plik kalendarza</translation>
        </message>
        <message>
            <source>There is no calendar file.</source>
            <translation>Nie utworzono pliku kalendarza.</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Pliki kalendarza</translation>
        </message>
    </context>
    <context>
        <name>CalendarIntake</name>
        <message>
            <source>There is no calendar entry in the clipboard.</source>
            <translation>W schowku nie ma wpisu kalendarza.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>&amp;Calendar file (.ics)</source>
            <translation>Plik k&amp;alendarza (.ics)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)</source>
            <translation>Plik kalendarza (.ics)</translation>
        </message>
        <message>
            <source>Save for &amp;yourself: with your PIN and page …</source>
            <translation>&amp;Zapisz dla siebie: z własnym PIN-em i stroną …</translation>
        </message>
        <message>
            <source>&amp;Save for others: without your PIN and page …</source>
            <translation>Zapisz dla innych: &amp;bez własnego PIN-u i strony …</translation>
        </message>
        <message>
            <source>C&amp;opy for yourself: with your PIN and page</source>
            <translation>&amp;Kopiuj dla siebie: z własnym PIN-em i stroną</translation>
        </message>
        <message>
            <source>&amp;Copy for others: without your PIN and page</source>
            <translation>Kopiuj &amp;dla innych: bez własnego PIN-u i strony</translation>
        </message>
    </context>
    <context>
        <name>CallRecords</name>
        <message>
            <source>The server does not have this conference.</source>
            <translation>Na serwerze nie ma tej konferencji.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Serwer jest teraz niedostępny.</translation>
        </message>
        <message>
            <source>Only who made the conference sees who was in.</source>
            <translation>Listę obecnych widzi tylko osoba, która utworzyła konferencję.</translation>
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
            <translation>&amp;Czekaj na moderatora</translation>
        </message>
        <message>
            <source>Until one is in, the others wait with music</source>
            <translation>Do wejścia moderatora pozostali czekają przy muzyce</translation>
        </message>
        <message>
            <source>Say who &amp;enters</source>
            <translation>Z&amp;apowiadaj wchodzących</translation>
        </message>
        <message>
            <source>Everyone says a name first, which all hear</source>
            <translation>Każdy najpierw podaje imię, które słyszą wszyscy</translation>
        </message>
        <message>
            <source>Start b&amp;y itself at its time</source>
            <translation>Rozpocznij &amp;samoczynnie o czasie</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, without anybody starting it</source>
            <translation>Dzwoni do wszystkich, do których ma dzwonić, bez niczyjego udziału</translation>
        </message>
    </context>
    <context>
        <name>CallingWords</name>
        <message>
            <source>The others wait with music until a moderator is in.</source>
            <translation>Do wejścia moderatora pozostali czekają przy muzyce.</translation>
        </message>
        <message>
            <source>Whoever enters says a name, which all hear.</source>
            <translation>Kto wchodzi, podaje imię, które słyszą wszyscy.</translation>
        </message>
        <message>
            <source>It starts by itself at its time, but calls nobody.</source>
            <translation>Zaczyna się samoczynnie o czasie, ale do nikogo nie dzwoni.</translation>
        </message>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>Zaczyna się samoczynnie o czasie i dzwoni do jednej osoby.</numerusform>
                <numerusform>Zaczyna się samoczynnie o czasie i dzwoni do %n osób.</numerusform>
                <numerusform>Zaczyna się samoczynnie o czasie i dzwoni do %n osób.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSection</name>
        <message>
            <source>the telephone program (tel:)</source>
            <translation>program telefoniczny (tel:)</translation>
        </message>
        <message>
            <source>a SIP phone (sip:)</source>
            <translation>telefon SIP (sip:)</translation>
        </message>
        <message>
            <source>an older program (callto:)</source>
            <translation>starszy program (callto:)</translation>
        </message>
        <message>
            <source>Call dials the conference's number, and then your PIN where that is known.</source>
            <translation>Przycisk Zadzwoń wybiera numer konferencji, a potem PIN, jeśli jest znany.</translation>
        </message>
        <message>
            <source>Calls &amp;go to</source>
            <translation>&amp;Dzwoń przez</translation>
        </message>
        <message>
            <source>Calls go to</source>
            <translation>Dzwoń przez</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>Outsid&amp;e line</source>
            <translation>&amp;Wyjście na miasto</translation>
        </message>
        <message>
            <source>Outside line</source>
            <translation>Wyjście na miasto</translation>
        </message>
        <message>
            <source>What your telephone wants before a number from outside, such as 0.</source>
            <translation>Czego telefon wymaga przed numerem zewnętrznym, np. 0.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Połączenia</translation>
        </message>
        <message>
            <source>dial, telephone, softphone</source>
            <translation>dzwonić, wybierać, telefon, softphone</translation>
        </message>
        <message>
            <source>prefix, dial, exchange line</source>
            <translation>prefiks, wybieranie, linia miejska, zero</translation>
        </message>
    </context>
    <context>
        <name>CallSomeone</name>
        <message>
            <source>Call someone</source>
            <translation>Zadzwoń do kogoś</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Nazwisko lub numer</translation>
        </message>
        <message>
            <source>&amp;Who?</source>
            <translation>&amp;Do kogo?</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Znalezione osoby</translation>
        </message>
        <message>
            <source>&amp;Call</source>
            <translation>&amp;Zadzwoń</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>%1 is called at once.</source>
            <translation>Połączenie z %1 nastąpi od razu.</translation>
        </message>
        <message>
            <source>Nobody with a number is found. Type a number to call it.</source>
            <translation>Nie znaleziono nikogo z numerem. Można wpisać numer.</translation>
        </message>
        <message>
            <source>Whoever picks up is in the conference.</source>
            <translation>Kto odbierze, jest w konferencji.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressActions</name>
        <message>
            <source>This server has no calendar addresses.</source>
            <translation>Ten serwer nie udostępnia adresów kalendarza.</translation>
        </message>
        <message>
            <source>There is a new address. Earlier ones do not hold any more.</source>
            <translation>Jest nowy adres. Wcześniejsze straciły ważność.</translation>
        </message>
        <message>
            <source>No program opens it. Copy the address, and add it to your calendar there.</source>
            <translation>Żaden program go nie otwiera. Prosimy skopiować adres i dodać go w swoim kalendarzu.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Serwer jest teraz niedostępny.</translation>
        </message>
    </context>
    <context>
        <name>CalendarAddressDialog</name>
        <message>
            <source>Calendar address</source>
            <translation>Adres kalendarza</translation>
        </message>
        <message>
            <source>Outlook, Thunderbird, Google and others can show all your conferences, and follow every change by themselves. Give them this address as a calendar from the internet.</source>
            <translation>Outlook, Thunderbird, Google i inne programy mogą pokazywać wszystkie Państwa konferencje i same śledzić każdą zmianę. Wystarczy podać im ten adres jako kalendarz z internetu.</translation>
        </message>
        <message>
            <source>Whoever has the address sees all your conferences with your PINs. Give it to nobody but your own calendars; a new address makes the old one worthless.</source>
            <translation>Kto ma ten adres, widzi wszystkie Państwa konferencje wraz z PIN-ami. Prosimy podawać go tylko własnym kalendarzom; nowy adres unieważnia poprzedni.</translation>
        </message>
        <message>
            <source>Your calendar&apos;s address</source>
            <translation>Adres Państwa kalendarza</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiuj</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>&amp;Open in the calendar program</source>
            <translation>&amp;Otwórz w programie kalendarza</translation>
        </message>
        <message>
            <source>&amp;Make an address</source>
            <translation>&amp;Utwórz adres</translation>
        </message>
        <message>
            <source>Make a &amp;new address</source>
            <translation>Utwórz nowy &amp;adres</translation>
        </message>
        <message>
            <source>&amp;Switch off</source>
            <translation>&amp;Wyłącz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Trwa odpytywanie serwera …</translation>
        </message>
        <message>
            <source>You have no calendar address.</source>
            <translation>Nie ma adresu kalendarza.</translation>
        </message>
        <message>
            <source>The address is in the clipboard.</source>
            <translation>Adres jest w schowku.</translation>
        </message>
    </context>
    <context>
        <name>CallsDialog</name>
        <message>
            <source>Who was in: %1</source>
            <translation>Kto uczestniczył: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Połączenia</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Trwa odpytywanie serwera …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>The server keeps this for a while, and shows it only to you.</source>
            <translation>Serwer przechowuje to przez pewien czas i pokazuje tylko Państwu.</translation>
        </message>
        <message>
            <source>Nobody was in by telephone, or it is too long ago.</source>
            <translation>Nikt nie uczestniczył przez telefon albo było to zbyt dawno.</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Wejście</translation>
        </message>
        <message>
            <source>Was in</source>
            <translation>Czas udziału</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Koniec</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Nieznany numer</translation>
        </message>
        <message>
            <source>dialled in</source>
            <translation>połączenie przychodzące</translation>
        </message>
        <message>
            <source>left</source>
            <translation>wyjście</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>rozłączenie</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>usunięcie</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>przerwanie</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>zajęte</translation>
        </message>
        <message>
            <source>did not take the call</source>
            <translation>połączenie odrzucone</translation>
        </message>
        <message>
            <source>number does not exist</source>
            <translation>numer nie istnieje</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>brak odpowiedzi</translation>
        </message>
        <message>
            <source>line broke</source>
            <translation>zerwane połączenie</translation>
        </message>
        <message>
            <source>call failed</source>
            <translation>połączenie nieudane</translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message>
            <source>Which one is it?</source>
            <translation>Która to?</translation>
        </message>
        <message>
            <source>Which one is “%1”?</source>
            <translation>Którą z nich jest „%1”?</translation>
        </message>
        <message>
            <source>The one you choose is taken for yours, and nothing is sent a second time.</source>
            <translation>Wybrana konferencja zostanie uznana za Państwa własną i nic nie zostanie wysłane drugi raz.</translation>
        </message>
        <message>
            <source>Conferences on the server</source>
            <translation>Konferencje na serwerze</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Numer %1</translation>
        </message>
        <message>
            <source>&amp;It is this one</source>
            <translation>&amp;To ta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
                <numerusform>jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nikt</translation>
        </message>
    </context>
    <context>
        <name>CertificateOffer</name>
        <message>
            <source>I compared it: &amp;trust this certificate</source>
            <translation>&amp;Porównano: zaufaj temu certyfikatowi</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare with the administrator&apos;s:</source>
            <translation>Odcisk (SHA-256) do porównania z podanym przez administratora:</translation>
        </message>
        <message>
            <source>My administrator confirms the new one: &amp;trust it from now on</source>
            <translation>&amp;Administrator potwierdza nowy: ufaj mu od teraz</translation>
        </message>
        <message>
            <source>The server made it itself; nobody vouches for it.</source>
            <translation>Serwer wystawił go sam; nikt za niego nie ręczy.</translation>
        </message>
        <message>
            <source>Whoever vouches for it is not known to this computer.</source>
            <translation>Ten komputer nie zna tego, kto za niego ręczy.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Wygasł.</translation>
        </message>
        <message>
            <source>It is not valid yet. Is this computer&apos;s clock right?</source>
            <translation>Nie jest jeszcze ważny. Czy zegar tego komputera dobrze chodzi?</translation>
        </message>
        <message>
            <source>It was made for another address than the one above.</source>
            <translation>Wystawiono go dla innego adresu niż powyższy.</translation>
        </message>
        <message>
            <source>This computer&apos;s system refuses it.</source>
            <translation>System tego komputera go odrzuca.</translation>
        </message>
        <message>
            <source>This computer&apos;s system vouches for the new one.</source>
            <translation>Za nowy ręczy system tego komputera.</translation>
        </message>
        <message>
            <source>Made for: %1</source>
            <translation>Wystawiony dla: %1</translation>
        </message>
        <message>
            <source>Made by: %1</source>
            <translation>Wystawiony przez: %1</translation>
        </message>
        <message>
            <source>Valid from %1 to %2</source>
            <translation>Ważny od %1 do %2</translation>
        </message>
        <message>
            <source>The fingerprint (SHA-256) that you accepted:</source>
            <translation>Odcisk (SHA-256), który został zaakceptowany:</translation>
        </message>
        <message>
            <source>The one that is shown now:</source>
            <translation>Odcisk pokazywany teraz:</translation>
        </message>
    </context>
    <context>
        <name>ChangeActions</name>
        <message>
            <source>There is nothing to decide any more.</source>
            <translation>Nie ma już czego rozstrzygać.</translation>
        </message>
        <message>
            <source>It has been changed again meanwhile. Please look once more.</source>
            <translation>W międzyczasie nastąpiła kolejna zmiana. Prosimy spojrzeć jeszcze raz.</translation>
        </message>
        <message>
            <source>It is too late for that: the change has left or is done already.</source>
            <translation>Na to jest już za późno: zmiana została wysłana albo wykonana.</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nie wykonano</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>“%1” planned</source>
            <translation>Zaplanowano „%1”</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>Zmieniono „%1”</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>Usunięto „%1”</translation>
        </message>
        <message>
            <source>leaves in a few seconds</source>
            <translation>zostanie wysłane za kilka sekund</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>czeka</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>w trakcie wysyłania</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>odrzucone przez serwer</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>do rozstrzygnięcia</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>niepotwierdzone</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>usunięte przez kogoś innego</translation>
        </message>
        <message>
            <source>The server did not delete this conference.</source>
            <translation>Serwer nie usunął tej konferencji.</translation>
        </message>
        <message>
            <source>The server refused this conference.</source>
            <translation>Serwer odrzucił tę konferencję.</translation>
        </message>
        <message>
            <source>The server refused your change.</source>
            <translation>Serwer odrzucił tę zmianę.</translation>
        </message>
        <message>
            <source>Somebody changed it before you deleted it.</source>
            <translation>Ktoś zmienił ją, zanim została usunięta.</translation>
        </message>
        <message>
            <source>You and somebody else changed the same thing.</source>
            <translation>Państwo i ktoś inny zmienili to samo.</translation>
        </message>
        <message>
            <source>The server may have this conference already.</source>
            <translation>Serwer może już mieć tę konferencję.</translation>
        </message>
        <message>
            <source>Nobody knows whether the server has this conference.</source>
            <translation>Nie wiadomo, czy serwer ma tę konferencję.</translation>
        </message>
        <message>
            <source>Somebody else deleted this conference.</source>
            <translation>Ktoś inny usunął tę konferencję.</translation>
        </message>
        <message>
            <source>It is being sent just now, or its answer was lost.</source>
            <translation>Jest właśnie wysyłana albo odpowiedź zaginęła.</translation>
        </message>
        <message>
            <source>It waits here and is sent by itself.</source>
            <translation>Czeka tutaj i zostanie wysłana samoczynnie.</translation>
        </message>
        <message>
            <source>It is still there. Send the deletion again, or keep the conference.</source>
            <translation>Konferencja nadal istnieje. Można ponownie wysłać usunięcie albo ją zachować.</translation>
        </message>
        <message>
            <source>What you typed is kept here. Edit it and save again, send it again as it is, or discard it.</source>
            <translation>Wpisane dane są tu przechowywane. Można je poprawić i zapisać, wysłać ponownie bez zmian albo odrzucić.</translation>
        </message>
        <message>
            <source>Its reason: %1</source>
            <translation>Powód: %1</translation>
        </message>
        <message>
            <source>You have no right to do that (answer %1).</source>
            <translation>Brak do tego uprawnień (odpowiedź %1).</translation>
        </message>
        <message>
            <source>It accepted the change several times, and still has what was there.</source>
            <translation>Serwer kilka razy przyjął zmianę, a nadal ma to, co wcześniej.</translation>
        </message>
        <message>
            <source>It gave no reason (answer %1).</source>
            <translation>Nie podał powodu (odpowiedź %1).</translation>
        </message>
        <message>
            <source>It is still there. Decide whether it shall go all the same.</source>
            <translation>Konferencja nadal istnieje. Trzeba rozstrzygnąć, czy mimo to ma zniknąć.</translation>
        </message>
        <message>
            <source>Yours is shown and kept here. Nothing is sent until you decide.</source>
            <translation>Tu pokazano i przechowano Państwa wersję. Nic nie zostanie wysłane przed decyzją.</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>%n konferencja na serwerze wygląda podobnie. Prosimy wskazać, czy to ona. Jeśli nie, można wysłać ponownie; będzie wtedy o jedną więcej.</numerusform>
                <numerusform>%n konferencje na serwerze wyglądają podobnie. Prosimy wskazać, która to. Jeśli żadna, można wysłać ponownie; będzie wtedy o jedną więcej.</numerusform>
                <numerusform>%n konferencji na serwerze wygląda podobnie. Prosimy wskazać, która to. Jeśli żadna, można wysłać ponownie; będzie wtedy o jedną więcej.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer was lost, and it is not in the server&apos;s list. It is kept here. If you send it again, it could exist twice, with two invitations.</source>
            <translation>Odpowiedź zaginęła, a na liście serwera tej konferencji nie ma. Jest przechowywana tutaj. Po ponownym wysłaniu może istnieć podwójnie, z dwoma zaproszeniami.</translation>
        </message>
        <message>
            <source>What you changed is kept here. Made anew, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Zmiany są tu przechowywane. Utworzona na nowo będzie inną konferencją: wszyscy dostaną nowe zaproszenie i nowy PIN.</translation>
        </message>
        <message>
            <source>It is kept until the server has confirmed it. Nothing has to be done.</source>
            <translation>Jest przechowywane, dopóki serwer nie potwierdzi. Nie trzeba nic robić.</translation>
        </message>
        <message>
            <source>As soon as the server can be reached. Until then you can undo it.</source>
            <translation>Gdy tylko serwer będzie dostępny. Do tego czasu można to cofnąć.</translation>
        </message>
        <message>
            <source>Make it a&amp;new</source>
            <translation>Utwórz &amp;na nowo</translation>
        </message>
        <message>
            <source>Send a&amp;gain</source>
            <translation>Wyślij po&amp;nownie</translation>
        </message>
        <message>
            <source>De&amp;cide …</source>
            <translation>&amp;Rozstrzygnij …</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Wyślij teraz</translation>
        </message>
        <message>
            <source>It belongs to a series that you changed from a date on. Until it is confirmed, that series goes on as before; undone or discarded, both are taken back.</source>
            <translation>Należy do serii zmienionej od pewnego terminu. Do potwierdzenia seria trwa jak dotąd; cofnięcie lub odrzucenie dotyczy obu części.</translation>
        </message>
        <message>
            <source>It is sent after what begins with it. Undone, both are taken back as long as nothing has left.</source>
            <translation>Zostanie wysłane po tym, co się od tego zaczyna. Cofnięcie dotyczy obu części, o ile nic jeszcze nie wysłano.</translation>
        </message>
        <message>
            <source>What begins with it is there already. Until this is settled, dates can take place twice: look at both.</source>
            <translation>To, co się od tego zaczyna, już istnieje. Do wyjaśnienia terminy mogą odbyć się podwójnie: prosimy sprawdzić obie części.</translation>
        </message>
    </context>
    <context>
        <name>ClashGrid</name>
        <message>
            <source>All &amp;mine</source>
            <translation>&amp;Wszystko moje</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>Wszystko &amp;cudze</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Przedtem</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Moje</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Cudze</translation>
        </message>
    </context>
    <context>
        <name>ClockActions</name>
        <message>
            <source>Not saved</source>
            <translation>Nie zapisano</translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>%n osoba prawdopodobnie dostanie mail o zmianie.</numerusform>
                <numerusform>%n osoby prawdopodobnie dostaną mail o zmianie.</numerusform>
                <numerusform>%n osób prawdopodobnie dostanie mail o zmianie.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can put it right here once that date is the next one; earlier, it would move the dates before it.</source>
            <translation>Można to poprawić tutaj, gdy ten termin będzie najbliższy; wcześniej przesunęłoby to terminy przed nim.</translation>
        </message>
        <message>
            <source>&amp;Put back to %1</source>
            <translation>Prz&amp;ywróć %1</translation>
        </message>
        <message>
            <source>%1 is &amp;right</source>
            <translation>Zo&amp;staw %1</translation>
        </message>
        <message>
            <source>Keeps the server&apos;s time; nobody gets a mail</source>
            <translation>Zostawia czas serwera; nikt nie dostanie maila</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3.</source>
            <translation>Od %1 serwer rozpocznie tę konferencję o %2 zamiast o %3.</translation>
        </message>
        <message>
            <source>From %1 the server will start this at %2 instead of %3, %4 time.</source>
            <translation>Od %1 serwer rozpocznie tę konferencję o %2 zamiast o %3, czas: %4.</translation>
        </message>
        <message>
            <source>Its clocks change on other days than yours, or never.</source>
            <translation>Tamtejsze zegary zmieniają się w inne dni niż tutaj albo wcale.</translation>
        </message>
        <message>
            <source>Put back, the next date and those after it begin at %1.</source>
            <translation>Po przywróceniu najbliższy termin i następne zaczynają się o %1.</translation>
        </message>
    </context>
    <context>
        <name>CompactWindow</name>
        <message>
            <source>In the conference</source>
            <translation>W konferencji</translation>
        </message>
        <message>
            <source>Mute all others</source>
            <translation>Wycisz pozostałych</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Zablokuj</translation>
        </message>
        <message>
            <source>Show the large window</source>
            <translation>Pokaż duże okno</translation>
        </message>
        <message>
            <source>End for all …</source>
            <translation>Zakończ dla wszystkich …</translation>
        </message>
        <message>
            <source>Nobody is talking</source>
            <translation>Nikt nie mówi</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Odblokuj</translation>
        </message>
    </context>
    <context>
        <name>ConferenceActions</name>
        <message>
            <source>Not saved</source>
            <translation>Nie zapisano</translation>
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
            <translation>Nowa konferencja</translation>
        </message>
        <message>
            <source>Edit conference</source>
            <translation>Edycja konferencji</translation>
        </message>
        <message>
            <source>&amp;Save and invite</source>
            <translation>&amp;Zapisz i zaproś</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Date or time cannot be read. Type them anew.</source>
            <translation>Nie można odczytać daty lub godziny. Prosimy wpisać je ponownie.</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(jeszcze %n)</numerusform>
                <numerusform>(jeszcze %n)</numerusform>
                <numerusform>(jeszcze %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Press the button again to keep it so.</source>
            <translation>Ponowne naciśnięcie przycisku pozostawi to tak.</translation>
        </message>
        <message>
            <source>S&amp;tart now</source>
            <translation>&amp;Rozpocznij teraz</translation>
        </message>
        <message>
            <source>Makes the conference, and calls everyone who is to be called, at once</source>
            <translation>Tworzy konferencję i od razu dzwoni do wszystkich, do których ma dzwonić</translation>
        </message>
        <message>
            <source>Offline: cannot start now</source>
            <translation>Offline: nie można teraz rozpocząć</translation>
        </message>
        <message>
            <source>Conference at %1</source>
            <translation>Konferencja o %1</translation>
        </message>
        <message>
            <source>Nobody is called: everyone dials in.</source>
            <translation>System do nikogo nie dzwoni: wszyscy dzwonią sami.</translation>
        </message>
        <message>
            <source>Ca&amp;ll everyone and start</source>
            <translation>Z&amp;adzwoń do wszystkich i rozpocznij</translation>
        </message>
        <message>
            <source>Nobody is called: the server has no telephone</source>
            <translation>System do nikogo nie dzwoni: serwer nie ma telefonu</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>for you %1</source>
            <translation>u Państwa %1</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>czas: %1</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nazwa</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Czas trwania w minutach</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Kiedy</translation>
        </message>
        <message>
            <source>&amp;Repeats</source>
            <translation>&amp;Powtarzanie</translation>
        </message>
    </context>
    <context>
        <name>ConferenceList</name>
        <message>
            <source>Conferences</source>
            <translation>Konferencje</translation>
        </message>
    </context>
    <context>
        <name>ConferenceListModel</name>
        <message>
            <source>Running</source>
            <translation>Trwa</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Jutro</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Ten tydzień</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Później</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Minione</translation>
        </message>
        <message>
            <source>running</source>
            <translation>trwa</translation>
        </message>
        <message>
            <source>you moderate</source>
            <translation>moderują Państwo</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>tylko do odczytu</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>zwinięte</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>rozwinięte</translation>
        </message>
    </context>
    <context>
        <name>ConferenceRowDelegate</name>
        <message>
            <source>in 24 min</source>
            <translation>za 24 min</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Teraz</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>tylko do odczytu</translation>
        </message>
    </context>
    <context>
        <name>ConferenceWords</name>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Początek</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Powtarzanie</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Strefa czasowa</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Czas trwania</translation>
        </message>
        <message>
            <source>Invitation text</source>
            <translation>Tekst zaproszenia</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
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
            <translation>Dzwoń na początku</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>tak</translation>
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
            <translation>z serwera</translation>
        </message>
        <message>
            <source>outside person</source>
            <translation>osoba z zewnątrz</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>osoba z firmy</translation>
        </message>
        <message>
            <source>the template&apos;s text</source>
            <translation>tekst z szablonu</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(puste)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 z %2</translation>
        </message>
        <message>
            <source>somebody without a name</source>
            <translation>ktoś bez nazwiska</translation>
        </message>
        <message>
            <source>%1 moderates now</source>
            <translation>%1: teraz moderuje</translation>
        </message>
        <message>
            <source>%1 no longer moderates</source>
            <translation>%1: już nie moderuje</translation>
        </message>
        <message>
            <source>The invitation text is another</source>
            <translation>Tekst zaproszenia jest inny</translation>
        </message>
        <message>
            <source>%1 takes part</source>
            <translation>%1: bierze udział</translation>
        </message>
        <message>
            <source>%1 does not take part</source>
            <translation>%1: nie bierze udziału</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>as in the series</source>
            <translation>jak w serii</translation>
        </message>
        <message>
            <source>%1 is left out</source>
            <translation>%1: nie odbędzie się</translation>
        </message>
        <message>
            <source>%1 takes place again</source>
            <translation>%1: znów się odbędzie</translation>
        </message>
        <message>
            <source>On %1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Reminder by e-mail</source>
            <translation>Przypomnienie mailem</translation>
        </message>
        <message>
            <source>a day before</source>
            <translation>dzień wcześniej</translation>
        </message>
        <message>
            <source>15 minutes before</source>
            <translation>15 minut wcześniej</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nigdy</translation>
        </message>
        <message>
            <source>Wait for a moderator</source>
            <translation>Czekaj na moderatora</translation>
        </message>
        <message>
            <source>Say who enters</source>
            <translation>Zapowiadaj wchodzących</translation>
        </message>
        <message>
            <source>Start by itself at its time</source>
            <translation>Rozpocznij samoczynnie o czasie</translation>
        </message>
    </context>
    <context>
        <name>ConferencesPane</name>
        <message>
            <source>Conferences</source>
            <translation>Konferencje</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>New conference</source>
            <translation>Nowa konferencja</translation>
        </message>
        <message>
            <source>New conference (Ctrl+N)</source>
            <translation>Nowa konferencja (Ctrl+N)</translation>
        </message>
        <message>
            <source>Delete conference</source>
            <translation>Usuń konferencję</translation>
        </message>
        <message>
            <source>Show all conferences</source>
            <translation>Pokaż wszystkie konferencje</translation>
        </message>
        <message>
            <source>No conference fits the filters that are chosen above.</source>
            <translation>Żadna konferencja nie pasuje do wybranych wyżej filtrów.</translation>
        </message>
        <message>
            <source>Nothing fits “%1” and the filters that are chosen above.</source>
            <translation>Nic nie pasuje do „%1” i wybranych wyżej filtrów.</translation>
        </message>
        <message>
            <source>No conference fits “%1”.</source>
            <translation>Żadna konferencja nie pasuje do „%1”.</translation>
        </message>
    </context>
    <context>
        <name>EmptyPage</name>
        <message>
            <source>Fetching your conferences</source>
            <translation>Pobieranie konferencji</translation>
        </message>
        <message>
            <source>They appear here as soon as the server has sent them.</source>
            <translation>Pojawią się tutaj, gdy tylko przyśle je serwer.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Nie ma jeszcze konferencji</translation>
        </message>
        <message>
            <source>Plan one with + below. Those you are invited to appear after the first connection.</source>
            <translation>Nową planuje się przyciskiem + poniżej. Konferencje, na które Państwa zaproszono, pojawią się po pierwszym połączeniu.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Keep both as two conferences</source>
            <translation>&amp;Zachowaj obie jako dwie konferencje</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Rozstrzygnij później</translation>
        </message>
        <message>
            <source>&amp;Save decision</source>
            <translation>Zapisz &amp;decyzję</translation>
        </message>
        <message>
            <source>Two versions – %1</source>
            <translation>Dwie wersje – %1</translation>
        </message>
        <message>
            <source>You and somebody else changed “%1”</source>
            <translation>Konferencję „%1” zmienili Państwo i ktoś inny</translation>
        </message>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>Różni się %n pole.</numerusform>
                <numerusform>Różnią się %n pola.</numerusform>
                <numerusform>Różni się %n pól.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else fits together and is kept. Nothing is sent until you save.</source>
            <translation>Wszystko inne do siebie pasuje i pozostaje. Nic nie zostanie wysłane przed zapisaniem.</translation>
        </message>
        <message>
            <source>Joined without asking</source>
            <translation>Połączone bez pytania</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Delete “%1” all the same?</source>
            <translation>Czy mimo to usunąć „%1”?</translation>
        </message>
        <message>
            <source>Somebody changed it before your deletion reached the server. It is still there, and nothing is sent until you decide.</source>
            <translation>Ktoś ją zmienił, zanim usunięcie dotarło do serwera. Konferencja nadal istnieje, a nic nie zostanie wysłane przed decyzją.</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>Co zmieniono</translation>
        </message>
        <message>
            <source>&amp;Delete all the same</source>
            <translation>&amp;Mimo to usuń</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Zachowaj</translation>
        </message>
        <message>
            <source>Nobody gets a mail.</source>
            <translation>Nikt nie dostanie maila.</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>przez Państwa</translation>
        </message>
        <message>
            <source>by somebody else</source>
            <translation>przez kogoś innego</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Wynik</translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message>
            <source>Connection</source>
            <translation>Połączenie</translation>
        </message>
        <message>
            <source>Progress of the synchronisation</source>
            <translation>Postęp synchronizacji</translation>
        </message>
        <message>
            <source>Show the waiting changes</source>
            <translation>Pokaż oczekujące zmiany</translation>
        </message>
        <message>
            <source>Show what needs you</source>
            <translation>Pokaż, co wymaga decyzji</translation>
        </message>
        <message>
            <source>Times are shown by this computer&apos;s clock. If it is wrong, set it right; otherwise tell your administrator.</source>
            <translation>Godziny pokazano według zegara tego komputera. Jeśli chodzi źle, prosimy go nastawić; w przeciwnym razie prosimy zawiadomić administratora.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Sign in …</source>
            <translation>Zaloguj się …</translation>
        </message>
        <message>
            <source>Nothing waiting</source>
            <translation>Nic nie czeka</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchronizacja</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Łączenie</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Niezalogowano</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>Wstrzymano: brakuje %n</numerusform>
                <numerusform>Wstrzymano: brakuje %n</numerusform>
                <numerusform>Wstrzymano: brakuje %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>Online: nieczytelne: %n</numerusform>
                <numerusform>Online: nieczytelne: %n</numerusform>
                <numerusform>Online: nieczytelne: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>Nie można odczytać danych %n konferencji z serwera. Brakuje jej albo jest pokazana jak wcześniej. Przy każdej synchronizacji jest pobierana ponownie.</numerusform>
                <numerusform>Nie można odczytać danych %n konferencji z serwera. Brakuje ich albo są pokazane jak wcześniej. Przy każdej synchronizacji są pobierane ponownie.</numerusform>
                <numerusform>Nie można odczytać danych %n konferencji z serwera. Brakuje ich albo są pokazane jak wcześniej. Przy każdej synchronizacji są pobierane ponownie.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline: the server has a problem</source>
            <translation>Offline: serwer ma problem</translation>
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
            <translation>Belgia</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bułgaria</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brazylia</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Szwajcaria</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chiny</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Czechy</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Niemcy</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dania</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonia</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Hiszpania</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francja</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Wielka Brytania</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Grecja</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Chorwacja</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Węgry</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlandia</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indie</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Włochy</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japonia</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litwa</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luksemburg</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Łotwa</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Meksyk</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Holandia</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegia</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nowa Zelandia</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polska</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugalia</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumunia</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbia</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Szwecja</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Słowenia</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Słowacja</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>Turcja</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraina</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Stany Zjednoczone</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Republika Południowej Afryki</translation>
        </message>
    </context>
    <context>
        <name>DataDeletion</name>
        <message>
            <source>Delete local data</source>
            <translation>Usuń dane lokalne</translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Jedna zmiana nie została jeszcze wysłana. Przepadnie bezpowrotnie.</numerusform>
                <numerusform>%n zmiany nie zostały jeszcze wysłane. Przepadną bezpowrotnie.</numerusform>
                <numerusform>%n zmian nie zostało jeszcze wysłanych. Przepadną bezpowrotnie.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Anuluj</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>Delete local data</source>
            <translation>Usuń dane lokalne</translation>
        </message>
        <message>
            <source>Delete what this computer has of %1?</source>
            <translation>Usunąć z tego komputera dane konta %1?</translation>
        </message>
        <message>
            <source>Gone are the copy of the conferences and people, their earlier versions, what was typed and not saved, and the password where it is kept. On the server everything stays, and comes back with the next sign-in.</source>
            <translation>Znikną: kopia konferencji i osób, ich wcześniejsze wersje, niezapisane wpisy oraz hasło, jeśli je zachowano. Na serwerze wszystko pozostanie i wróci po następnym zalogowaniu.</translation>
        </message>
        <message>
            <source>Whether changes wait that have not been sent yet cannot be told. They would be lost for good.</source>
            <translation>Nie wiadomo, czy czekają jeszcze niewysłane zmiany. Przepadłyby bezpowrotnie.</translation>
        </message>
        <message>
            <source>You are signed out.</source>
            <translation>Nastąpi wylogowanie.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Show the calendar</source>
            <translation>Pokaż kalendarz</translation>
        </message>
        <message>
            <source>today</source>
            <translation>dzisiaj</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>jutro</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>Next: %1 …</source>
            <translation>Następne: %1 …</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Następne: %1.</translation>
        </message>
        <message>
            <source>Not on %1.</source>
            <translation>Nie odbędzie się: %1.</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>%1 (moved from %2)</source>
            <translation>%1 (zamiast %2)</translation>
        </message>
        <message>
            <source>This date was moved from %1, %2.</source>
            <translation>Ten termin został przeniesiony z: %1, %2.</translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message>
            <source>On a weekend: %1.</source>
            <translation>W weekend: %1.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: it is %3 then.</source>
            <translation>Godzina %1 nie istnieje w dniu %2 z powodu zmiany czasu: będzie to %3.</translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the first.</source>
            <translation>Godzina %1 wypada dwa razy w dniu %2 z powodu zmiany czasu: chodzi o pierwszą.</translation>
        </message>
        <message>
            <source>Public holiday: %1 – %2</source>
            <translation>Święto: %1 – %2</translation>
        </message>
        <message>
            <source>Overlaps with “%1” (%2–%3) on %4.</source>
            <translation>Pokrywa się z „%1” (%2–%3): %4.</translation>
        </message>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>Pokrywa się z jeszcze %n konferencją.</numerusform>
                <numerusform>Pokrywa się z jeszcze %n konferencjami.</numerusform>
                <numerusform>Pokrywa się z jeszcze %n konferencjami.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes twice on %2, when the clocks change: it is the second.</source>
            <translation>Godzina %1 wypada dwa razy w dniu %2 z powodu zmiany czasu: chodzi o drugą.</translation>
        </message>
        <message>
            <source>%1 does not exist on %2, when the clocks change: all dates are at %3. Begin on another day to have them at %1.</source>
            <translation>Godzina %1 nie istnieje w dniu %2 z powodu zmiany czasu: wszystkie terminy są o %3. Aby były o %1, trzeba zacząć w inny dzień.</translation>
        </message>
    </context>
    <context>
        <name>DayHeads</name>
        <message>
            <source>The clocks go forward on this day.</source>
            <translation>W tym dniu zegary się przesuwa do przodu.</translation>
        </message>
        <message>
            <source>The clocks go back on this day; the hour that comes twice is drawn once.</source>
            <translation>W tym dniu zegary się cofa; godzina, która wypada dwa razy, jest narysowana raz.</translation>
        </message>
    </context>
    <context>
        <name>DeedWords</name>
        <message>
            <source>Ctrl+J joins it.</source>
            <translation>Ctrl+J: dołącz.</translation>
        </message>
        <message>
            <source>Ctrl+Enter starts it and calls everyone who is to be called.</source>
            <translation>Ctrl+Enter: rozpocznij i zadzwoń do wszystkich, do których system ma dzwonić.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Delete conference</source>
            <translation>Usuń konferencję</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Usunąć „%1”?</translation>
        </message>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>%n osoba prawdopodobnie dostanie mail o odwołaniu.</numerusform>
                <numerusform>%n osoby prawdopodobnie dostaną mail o odwołaniu.</numerusform>
                <numerusform>%n osób prawdopodobnie dostanie mail o odwołaniu.</numerusform>
            </translation>
        </message>
        <message>
            <source>It disappears for everyone who takes part, and their PINs stop working.</source>
            <translation>Zniknie dla wszystkich uczestników, a ich PIN-y przestaną działać.</translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>Konferencja się powtarza. Bez tego terminu lub następnych reszta serii pozostanie ze swoimi PIN-ami; %n osoba prawdopodobnie dostanie mail o zmianie.</numerusform>
                <numerusform>Konferencja się powtarza. Bez tego terminu lub następnych reszta serii pozostanie ze swoimi PIN-ami; %n osoby prawdopodobnie dostaną mail o zmianie.</numerusform>
                <numerusform>Konferencja się powtarza. Bez tego terminu lub następnych reszta serii pozostanie ze swoimi PIN-ami; %n osób prawdopodobnie dostanie mail o zmianie.</numerusform>
            </translation>
        </message>
        <message>
            <source>All dates: %1</source>
            <translation>Wszystkie terminy: %1</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Tylko %1</translation>
        </message>
        <message>
            <source>%1 and &amp;following</source>
            <translation>%1 &amp;i następne</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Wszystkie terminy</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Zachowaj</translation>
        </message>
        <message>
            <source>All dates of the series go: this server can delete no single one.</source>
            <translation>Znikną wszystkie terminy serii: ten serwer nie umie usunąć pojedynczego.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsActions</name>
        <message>
            <source>Ended unexpectedly</source>
            <translation>Nieoczekiwane zamknięcie</translation>
        </message>
        <message>
            <source>UCC Client ended unexpectedly the last time.</source>
            <translation>Ostatnim razem UCC Client zakończył się nieoczekiwanie.</translation>
        </message>
        <message>
            <source>What you had saved is here, and what waited is sent as usual. A report helps to find the reason.</source>
            <translation>To, co zapisano, jest tutaj, a to, co czekało, zostanie wysłane jak zwykle. Raport pomoże znaleźć przyczynę.</translation>
        </message>
        <message>
            <source>&amp;Report …</source>
            <translation>&amp;Raport …</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Kontynuuj</translation>
        </message>
        <message>
            <source>The log lies in this folder: %1</source>
            <translation>Dziennik jest w folderze: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Zapisz raport</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Pliki tekstowe (*.txt)</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Raport został zapisany.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Nie można tam zapisać. Prosimy wybrać inne miejsce.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Zgłoś problem</translation>
        </message>
    </context>
    <context>
        <name>DiscardQuestion</name>
        <message>
            <source>Throw away what you typed?</source>
            <translation>Odrzucić wpisane dane?</translation>
        </message>
        <message>
            <source>It has not been saved.</source>
            <translation>Nie zostały zapisane.</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Odrzuć</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Edytuj dalej</translation>
        </message>
    </context>
    <context>
        <name>CourseWords</name>
        <message>
            <source>What you changed on %1 waits to be sent.</source>
            <translation>Państwa zmiana z %1 czeka na wysłanie.</translation>
        </message>
        <message>
            <source>This version came from the server on %1.</source>
            <translation>Ta wersja przyszła z serwera %1.</translation>
        </message>
        <message>
            <source>Changed elsewhere; seen on %1.</source>
            <translation>Zmieniono gdzie indziej; zauważono %1.</translation>
        </message>
        <message>
            <source>Made by you on %1.</source>
            <translation>Utworzono u Państwa %1.</translation>
        </message>
        <message>
            <source>Changed by you on %1.</source>
            <translation>Zmieniono u Państwa %1.</translation>
        </message>
        <message>
            <source>Made by you on %1, sent on %2.</source>
            <translation>Utworzono u Państwa %1, wysłano %2.</translation>
        </message>
        <message>
            <source>Changed by you on %1, sent on %2.</source>
            <translation>Zmieniono u Państwa %1, wysłano %2.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>You moderate</source>
            <translation>Moderują Państwo</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Rozpocznij</translation>
        </message>
        <message>
            <source>Calls everyone who is to be called, at once</source>
            <translation>Od razu dzwoni do wszystkich, do których ma dzwonić</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edytuj</translation>
        </message>
        <message>
            <source>D&amp;uplicate</source>
            <translation>P&amp;owiel</translation>
        </message>
        <message>
            <source>Invitation te&amp;xt</source>
            <translation>Tekst zaproszen&amp;ia</translation>
        </message>
        <message>
            <source>Shows the text of the invitation</source>
            <translation>Pokazuje tekst zaproszenia</translation>
        </message>
        <message>
            <source>Calendar f&amp;ile</source>
            <translation>Plik k&amp;alendarza</translation>
        </message>
        <message>
            <source>Saves or copies the conference for a calendar (.ics)</source>
            <translation>Zapisuje lub kopiuje konferencję do kalendarza (.ics)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>&amp;Usuń</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
        </message>
        <message>
            <source>&amp;Who is in</source>
            <translation>Kto &amp;jest w konferencji</translation>
        </message>
        <message>
            <source>Calls nobody: the server has no telephone</source>
            <translation>Do nikogo nie dzwoni: serwer nie ma telefonu</translation>
        </message>
        <message>
            <source>Who was i&amp;n …</source>
            <translation>&amp;Kto uczestniczył …</translation>
        </message>
        <message>
            <source>Shows who was in by telephone, when and how long</source>
            <translation>Pokazuje, kto, kiedy i jak długo uczestniczył przez telefon</translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message>
            <source>End for all</source>
            <translation>Zakończ dla wszystkich</translation>
        </message>
        <message>
            <source>End “%1” for all?</source>
            <translation>Zakończyć „%1” dla wszystkich?</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>W konferencji jest %n osoba; jej połączenie się skończy.</numerusform>
                <numerusform>W konferencji są %n osoby; ich połączenia się skończą.</numerusform>
                <numerusform>W konferencji jest %n osób; ich połączenia się skończą.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is in just now.</source>
            <translation>Teraz nikogo nie ma w konferencji.</translation>
        </message>
        <message>
            <source>&amp;End for all</source>
            <translation>&amp;Zakończ dla wszystkich</translation>
        </message>
        <message>
            <source>Let it &amp;run</source>
            <translation>&amp;Niech trwa</translation>
        </message>
    </context>
    <context>
        <name>ExportMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Eksport</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksport</translation>
        </message>
        <message>
            <source>All conferences for &amp;yourself: with your PINs and pages …</source>
            <translation>&amp;Wszystkie konferencje dla siebie: z własnymi PIN-ami i stronami …</translation>
        </message>
        <message>
            <source>&amp;All conferences for others: without your PINs and pages …</source>
            <translation>Wszystkie konferencje dla innych: &amp;bez własnych PIN-ów i stron …</translation>
        </message>
        <message>
            <source>Address &amp;book …</source>
            <translation>&amp;Książka adresowa …</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Z zewnątrz</translation>
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
            <translation>własny, jak w zaproszeniu</translation>
        </message>
        <message>
            <source>The file is being written …</source>
            <translation>Trwa zapisywanie pliku …</translation>
        </message>
        <message>
            <source>Dial in:</source>
            <translation>Zadzwoń:</translation>
        </message>
        <message>
            <source>There is no conference with a date.</source>
            <translation>Nie ma konferencji z terminem.</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferencje</translation>
        </message>
        <message>
            <source>Save all conferences</source>
            <translation>Zapisz wszystkie konferencje</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Pliki kalendarza</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Książka adresowa</translation>
        </message>
        <message>
            <source>Its participants are not known here yet.</source>
            <translation>Jej uczestnicy nie są tu jeszcze znani.</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Nie ma nikogo do zapisania.</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Zapisz osoby</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksport</translation>
        </message>
        <message>
            <source>There is no file.</source>
            <translation>Nie utworzono pliku.</translation>
        </message>
    </context>
    <context>
        <name>HelpActions</name>
        <message>
            <source>What is new in %1</source>
            <translation>Co nowego w wersji %1</translation>
        </message>
        <message>
            <source>UCC Client was updated. Shows what is new.</source>
            <translation>UCC Client został zaktualizowany. Pokazuje, co nowego.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
        <message>
            <source>The help was not installed along with the program.</source>
            <translation>Pomocy nie zainstalowano razem z programem.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Dalej</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Szukaj w pomocy</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Spis treści</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Pomoc: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveActions</name>
        <message>
            <source>Not done</source>
            <translation>Nie wykonano</translation>
        </message>
        <message>
            <source>Not done: they are not there any more.</source>
            <translation>Nie wykonano: tej osoby już tu nie ma.</translation>
        </message>
        <message>
            <source>Not done: the server cannot be reached. It is not done later either; the telephones go on.</source>
            <translation>Nie wykonano: serwer jest niedostępny. Później też się to nie stanie; rozmowy trwają dalej.</translation>
        </message>
        <message>
            <source>Not done: only moderators can do this.</source>
            <translation>Nie wykonano: mogą to robić tylko moderatorzy.</translation>
        </message>
        <message>
            <source>Not done: the telephone system cannot do this just now.</source>
            <translation>Nie wykonano: system telefoniczny nie może tego teraz zrobić.</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>Nie wykonano: %1</translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message>
            <source>In the conference</source>
            <translation>W konferencji</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>W trakcie łączenia</translation>
        </message>
        <message>
            <source>Not in</source>
            <translation>Poza konferencją</translation>
        </message>
        <message>
            <source>Unknown caller</source>
            <translation>Nieznany numer</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (ja)</translation>
        </message>
        <message>
            <source>Dialled in</source>
            <translation>Przychodzące</translation>
        </message>
        <message>
            <source>Not there yet</source>
            <translation>Jeszcze nie dołączono</translation>
        </message>
        <message>
            <source>Hand raised</source>
            <translation>Ręka w górze</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Mówi</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Wyciszono</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Słucha</translation>
        </message>
        <message>
            <source>Waits for a moderator</source>
            <translation>Czeka na moderatora</translation>
        </message>
        <message>
            <source>Ringing, %1 s</source>
            <translation>Dzwoni, %1 s</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>Przerwano o %1</translation>
        </message>
        <message>
            <source>Hung up at %1</source>
            <translation>Rozłączono o %1</translation>
        </message>
        <message>
            <source>Removed at %1, after %2</source>
            <translation>Usunięto o %1, po %2</translation>
        </message>
        <message>
            <source>Left at %1, after %2</source>
            <translation>Wyjście o %1, po %2</translation>
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
            <translation>Zajęte, ponowne łączenie</translation>
        </message>
        <message>
            <source>Busy, called again in %1 s</source>
            <translation>Zajęte, ponownie za %1 s</translation>
        </message>
        <message>
            <source>Busy at %1</source>
            <translation>Zajęte o %1</translation>
        </message>
        <message>
            <source>No answer at %1</source>
            <translation>Brak odpowiedzi o %1</translation>
        </message>
        <message>
            <source>Did not take the call at %1</source>
            <translation>Połączenie odrzucone o %1</translation>
        </message>
        <message>
            <source>This number does not exist</source>
            <translation>Ten numer nie istnieje</translation>
        </message>
        <message>
            <source>The call failed at %1</source>
            <translation>Połączenie nieudane o %1</translation>
        </message>
        <message>
            <source>Mute me</source>
            <translation>Wycisz mnie</translation>
        </message>
        <message>
            <source>Unmute me</source>
            <translation>Wyłącz moje wyciszenie</translation>
        </message>
        <message>
            <source>Give the floor</source>
            <translation>Udziel głosu</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Wycisz</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Wyłącz wyciszenie</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Przerwij</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Zadzwoń teraz</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Zadzwoń ponownie</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Zadzwoń</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Popraw</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Make moderator</source>
            <translation>Ustaw jako moderatora</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Odbierz gwiazdkę</translation>
        </message>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>obecnych: %n</numerusform>
                <numerusform>obecnych: %n</numerusform>
                <numerusform>obecnych: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is talking</source>
            <translation>Mówi: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>Mówi %n osoba</numerusform>
                <numerusform>Mówią %n osoby</numerusform>
                <numerusform>Mówi %n osób</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are talking</source>
            <translation>Mówią: %1 i %2</translation>
        </message>
        <message>
            <source>%1 min left</source>
            <translation>zostało %1 min</translation>
        </message>
        <message>
            <source>%1 min over</source>
            <translation>%1 min po czasie</translation>
        </message>
    </context>
    <context>
        <name>LockedChoices</name>
        <message>
            <source>Set by your administrator</source>
            <translation>Ustalone przez administratora</translation>
        </message>
    </context>
    <context>
        <name>NewVersion</name>
        <message>
            <source>Opens the page of the new version in the browser.</source>
            <translation>Otwiera stronę nowej wersji w przeglądarce.</translation>
        </message>
        <message>
            <source>Version %1 is there</source>
            <translation>Dostępna wersja %1</translation>
        </message>
    </context>
    <context>
        <name>NoticeWindow</name>
        <message>
            <source>Reminders</source>
            <translation>Przypomnienia</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 zaczyna się za %n minutę</numerusform>
                <numerusform>%1 zaczyna się za %n minuty</numerusform>
                <numerusform>%1 zaczyna się za %n minut</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 begins now</source>
            <translation>%1 zaczyna się teraz</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 trwa od %n minuty</numerusform>
                <numerusform>%1 trwa od %n minut</numerusform>
                <numerusform>%1 trwa od %n minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>Podczas nieobecności: %n konferencja</numerusform>
                <numerusform>Podczas nieobecności: %n konferencje</numerusform>
                <numerusform>Podczas nieobecności: %n konferencji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n wcześniejsze</numerusform>
                <numerusform>%n wcześniejsze</numerusform>
                <numerusform>%n wcześniejszych</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Pokaż</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Dołącz</translation>
        </message>
        <message>
            <source>S&amp;tart</source>
            <translation>&amp;Rozpocznij</translation>
        </message>
        <message>
            <source>Snoo&amp;ze 5 min</source>
            <translation>Drzemka &amp;5 min</translation>
        </message>
        <message>
            <source>&amp;Without me</source>
            <translation>&amp;Beze mnie</translation>
        </message>
        <message>
            <source>What to &amp;do …</source>
            <translation>&amp;Co robić …</translation>
        </message>
        <message>
            <source>The server has ended it: nobody gets in.</source>
            <translation>Serwer ją zakończył: nikt nie wejdzie.</translation>
        </message>
        <message>
            <source>The server cannot be reached just now.</source>
            <translation>Serwer jest teraz niedostępny.</translation>
        </message>
        <message>
            <source>Your last change has not reached the server.</source>
            <translation>Ostatnia zmiana nie dotarła do serwera.</translation>
        </message>
        <message>
            <source>You may not change it; only its organiser can.</source>
            <translation>Nie mogą Państwo jej zmieniać; może to tylko organizator.</translation>
        </message>
        <message>
            <source>Nobody moderates.</source>
            <translation>Nikt nie moderuje.</translation>
        </message>
        <message>
            <source>Without any way in: %1.</source>
            <translation>Bez dostępu: %1.</translation>
        </message>
        <message>
            <source>Your own telephone number is missing.</source>
            <translation>Brakuje Państwa własnego numeru telefonu.</translation>
        </message>
        <message>
            <source>Plan it once more; everybody is invited again.</source>
            <translation>Prosimy zaplanować ją jeszcze raz; wszyscy dostaną nowe zaproszenie.</translation>
        </message>
        <message>
            <source>Look whether you have a network. Others get in all the same; you can start it as soon as the server answers.</source>
            <translation>Prosimy sprawdzić połączenie z siecią. Inni i tak wejdą; rozpocząć ją można, gdy serwer odpowie.</translation>
        </message>
        <message>
            <source>See what waits and why.</source>
            <translation>Prosimy sprawdzić, co czeka i dlaczego.</translation>
        </message>
        <message>
            <source>Ask the organiser for what stands below.</source>
            <translation>Prosimy zwrócić się do organizatora o to, co niżej.</translation>
        </message>
        <message>
            <source>Give somebody the star.</source>
            <translation>Prosimy dać komuś gwiazdkę.</translation>
        </message>
        <message>
            <source>They get neither a mail nor a call. Enter an address, or let them be called.</source>
            <translation>Nie dostaną ani maila, ani telefonu. Prosimy podać adres albo włączyć dzwonienie do nich.</translation>
        </message>
        <message>
            <source>Enter it, or nobody can call you.</source>
            <translation>Prosimy go podać, inaczej nikt nie może do Państwa zadzwonić.</translation>
        </message>
        <message>
            <source>&amp;Plan it again …</source>
            <translation>&amp;Zaplanuj ponownie …</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Spróbuj ponownie</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>&amp;Oczekujące zmiany …</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Pokaż</translation>
        </message>
        <message>
            <source>Choose a &amp;moderator …</source>
            <translation>&amp;Wybierz moderatora …</translation>
        </message>
        <message>
            <source>&amp;Give them a way in …</source>
            <translation>&amp;Daj dostęp …</translation>
        </message>
        <message>
            <source>Enter your &amp;number …</source>
            <translation>Podaj swój &amp;numer …</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page of the help</source>
            <translation>Strona pomocy</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Add people from a &amp;file …</source>
            <translation>&amp;Dodaj osoby z pliku …</translation>
        </message>
        <message>
            <source>&amp;Save the chosen people as a file …</source>
            <translation>Zapisz wybrane &amp;osoby do pliku …</translation>
        </message>
        <message>
            <source>&amp;Save these people as a file …</source>
            <translation>&amp;Zapisz te osoby do pliku …</translation>
        </message>
        <message>
            <source>Add people from a file</source>
            <translation>Dodaj osoby z pliku</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.vcard *.csv *.txt)</source>
            <translation>Kontakty i tabele (*.vcf *.vcard *.csv *.txt)</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
        </message>
        <message>
            <source>Save people</source>
            <translation>Zapisz osoby</translation>
        </message>
        <message>
            <source>There is nobody to be saved.</source>
            <translation>Nie ma nikogo do zapisania.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Nie udało się zapisać pliku.</translation>
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
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
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
            <translation>tak</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Send the invitation again …</source>
            <translation>Wyślij zaproszenie ponownie …</translation>
        </message>
        <message>
            <source>There is no e-mail address.</source>
            <translation>Brakuje adresu e-mail.</translation>
        </message>
        <message>
            <source>Sends the invitation again to all, or to some of them</source>
            <translation>Wysyła zaproszenie ponownie do wszystkich lub do niektórych</translation>
        </message>
        <message>
            <source>The server sends them: possible again once it is reached.</source>
            <translation>Wysyła je serwer: będzie to znów możliwe, gdy będzie dostępny.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
        </message>
        <message>
            <source>Send a&amp;gain …</source>
            <translation>Wyślij po&amp;nownie …</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Wyślij zaproszenia ponownie</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Zapisz do pliku …</translation>
        </message>
    </context>
    <context>
        <name>PeopleTable</name>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
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
            <translation>Ten termin już minął.</translation>
        </message>
        <message>
            <source>This date is over and stays as it was. Edit and Delete mean the series from %1 on.</source>
            <translation>Ten termin minął i pozostaje, jaki był. Edytuj i Usuń dotyczą serii od %1.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>czas: %1</translation>
        </message>
        <message>
            <source>running</source>
            <translation>trwa</translation>
        </message>
        <message>
            <source>The participants appear after the next connection.</source>
            <translation>Uczestnicy pojawią się po następnym połączeniu.</translation>
        </message>
        <message>
            <source>You take part in this conference; only its moderators change it.</source>
            <translation>Biorą Państwo udział w tej konferencji; zmieniają ją tylko moderatorzy.</translation>
        </message>
        <message>
            <source>Space gives or takes the star.</source>
            <translation>Spacja daje lub odbiera gwiazdkę.</translation>
        </message>
        <message>
            <source>Only on this date: %1</source>
            <translation>Tylko w tym terminie: %1</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Wcześniejsze wersje</translation>
        </message>
        <message>
            <source>What you changed is kept here, and sent when the server is reached.</source>
            <translation>Zmiany są tu przechowywane i zostaną wysłane, gdy serwer będzie dostępny.</translation>
        </message>
    </context>
    <context>
        <name>DialInCard</name>
        <message>
            <source>Dial-in</source>
            <translation>Jak zadzwonić</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Z zewnątrz</translation>
        </message>
        <message>
            <source>Copy the external number</source>
            <translation>Kopiuj numer zewnętrzny</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Z firmy</translation>
        </message>
        <message>
            <source>Copy the internal number</source>
            <translation>Kopiuj numer wewnętrzny</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Państwa PIN</translation>
        </message>
        <message>
            <source>Copy the PIN</source>
            <translation>Kopiuj PIN</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Państwa strona</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopiuj link</translation>
        </message>
        <message>
            <source>Open your page</source>
            <translation>Otwórz swoją stronę</translation>
        </message>
    </context>
    <context>
        <name>DialInField</name>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message>
            <source>Which dates of “%1” do you change?</source>
            <translation>Których terminów „%1” dotyczy zmiana?</translation>
        </message>
        <message>
            <source>&amp;All dates</source>
            <translation>&amp;Wszystkie terminy</translation>
        </message>
        <message>
            <source>&amp;Only %1</source>
            <translation>&amp;Tylko %1</translation>
        </message>
        <message>
            <source>%1 and all &amp;following dates</source>
            <translation>%1 &amp;i wszystkie następne terminy</translation>
        </message>
        <message>
            <source>The other dates stay as they are.</source>
            <translation>Pozostałe terminy nie zmienią się.</translation>
        </message>
        <message>
            <source>The series ends with %1, and another one begins on %2, with an invitation and a new PIN for everyone.</source>
            <translation>Seria skończy się %1, a nowa zacznie się %2, z zaproszeniem i nowym PIN-em dla wszystkich.</translation>
        </message>
        <message>
            <source>This server cannot end a series. It begins anew on %1, and what takes place before that (%2) becomes conferences of their own, with an invitation and a new PIN for everyone.</source>
            <translation>Ten serwer nie umie zakończyć serii. Zacznie się ona na nowo %1, a wcześniejsze terminy (%2) staną się osobnymi konferencjami, z zaproszeniem i nowym PIN-em dla wszystkich.</translation>
        </message>
        <message>
            <source>This server keeps the same time and people for all dates of a series, so a single date cannot be changed.</source>
            <translation>Ten serwer ma dla wszystkich terminów serii ten sam czas i te same osoby, więc nie można zmienić pojedynczego terminu.</translation>
        </message>
        <message>
            <source>Edit conference: %1</source>
            <translation>Edycja konferencji: %1</translation>
        </message>
        <message>
            <source>This is %1: when you save, you say for which dates it holds.</source>
            <translation>To jest %1: przy zapisywaniu wybiera się, których terminów dotyczy zmiana.</translation>
        </message>
        <message>
            <source>It holds for all dates: this server changes a series as a whole only.</source>
            <translation>Dotyczy wszystkich terminów: ten serwer zmienia serię tylko w całości.</translation>
        </message>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>Prawdopodobnie zostanie wysłany %n mail.</numerusform>
                <numerusform>Prawdopodobnie zostaną wysłane %n maile.</numerusform>
                <numerusform>Prawdopodobnie zostanie wysłanych %n maili.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a new series, with new PINs</source>
            <translation>%1: nowa seria z nowymi PIN-ami</translation>
        </message>
        <message>
            <source>A single date has no reminders and no choices for the telephone of its own.</source>
            <translation>Pojedynczy termin nie ma własnych przypomnień ani ustawień telefonu.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filters</source>
            <translation>Filtry</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Show all conferences (Esc)</source>
            <translation>Pokaż wszystkie konferencje (Esc)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Moje</translation>
        </message>
        <message>
            <source>Conferences that you may change</source>
            <translation>Konferencje, które można zmieniać</translation>
        </message>
        <message>
            <source>I moderate</source>
            <translation>Moderuję</translation>
        </message>
        <message>
            <source>Conferences that you moderate</source>
            <translation>Konferencje, które Państwo moderują</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Zaproszenia</translation>
        </message>
        <message>
            <source>Conferences of others</source>
            <translation>Konferencje innych osób</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Trwa</translation>
        </message>
        <message>
            <source>Conferences that run now</source>
            <translation>Konferencje, które trwają teraz</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Minione</translation>
        </message>
        <message>
            <source>Conferences that are over</source>
            <translation>Konferencje, które się skończyły</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(jeszcze %n)</numerusform>
                <numerusform>(jeszcze %n)</numerusform>
                <numerusform>(jeszcze %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is empty or cannot be opened.</source>
            <translation>Plik %1 jest pusty albo nie da się go otworzyć.</translation>
        </message>
        <message>
            <source>%1 is larger than 5 MB.</source>
            <translation>Plik %1 ma ponad 5 MB.</translation>
        </message>
        <message>
            <source>20 files at once are enough: %1 was left out.</source>
            <translation>Naraz można dodać najwyżej 20 plików: pominięto %1.</translation>
        </message>
        <message>
            <source>%1 is no list of people: contacts (.vcf) and tables (.csv) are.</source>
            <translation>%1 nie jest listą osób: mogą to być kontakty (.vcf) i tabele (.csv).</translation>
        </message>
        <message>
            <source>%1: the contact that begins in line %2 cannot be read.</source>
            <translation>%1: nie można odczytać kontaktu, który zaczyna się w wierszu %2.</translation>
        </message>
        <message>
            <source>%1, line %2: a quotation mark is missing, or stands in the wrong place.</source>
            <translation>%1, wiersz %2: brakuje cudzysłowu albo jest w złym miejscu.</translation>
        </message>
        <message>
            <source>There is nobody in %1.</source>
            <translation>W %1 nie ma żadnych osób.</translation>
        </message>
        <message>
            <source>What was dropped</source>
            <translation>Co upuszczono</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Give the conference a name.</source>
            <translation>Prosimy nadać konferencji nazwę.</translation>
        </message>
        <message>
            <source>Add at least one participant.</source>
            <translation>Prosimy dodać co najmniej jednego uczestnika.</translation>
        </message>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Pod ten numer nie można zadzwonić: same cyfry, z + i numerem kraju.</translation>
        </message>
        <message>
            <source>Type a number, or do not have this person called at the start.</source>
            <translation>Prosimy wpisać numer albo wyłączyć dzwonienie do tej osoby na początku.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Check it.</source>
            <translation>To nie jest adres e-mail. Prosimy go sprawdzić.</translation>
        </message>
        <message>
            <source>This time is past. Choose a later one.</source>
            <translation>Ten czas już minął. Prosimy wybrać późniejszy.</translation>
        </message>
        <message>
            <source>Nobody moderates. Give somebody the star.</source>
            <translation>Nikt nie moderuje. Prosimy dać komuś gwiazdkę.</translation>
        </message>
        <message>
            <source>This person has no way in: add an address for the invitation, or have them called.</source>
            <translation>Ta osoba nie ma dostępu: prosimy dodać adres do zaproszenia albo włączyć dzwonienie do niej.</translation>
        </message>
        <message>
            <source>This person is in the list twice.</source>
            <translation>Ta osoba jest na liście dwa razy.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no PIN: nobody could get in by it.</source>
            <translation>W tekście zaproszenia nie ma PIN-u: nikt nie mógłby z nim wejść.</translation>
        </message>
        <message>
            <source>The invitation&apos;s text has no number to dial.</source>
            <translation>W tekście zaproszenia nie ma numeru do połączenia.</translation>
        </message>
        <message>
            <source>It starts by itself, but nobody is called: have somebody called at the start.</source>
            <translation>Zaczyna się samoczynnie, ale do nikogo nie dzwoni: prosimy wybrać, do kogo dzwonić na początku.</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move; Alt+↑ and Alt+↓ do the same</source>
            <translation>Przeciągnięcie przesuwa; tak samo Alt+↑ i Alt+↓</translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message>
            <source>Everybody of %1 is in the list already.</source>
            <translation>Wszyscy z grupy %1 są już na liście.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n osoba)</numerusform>
                <numerusform>%1 (%n osoby)</numerusform>
                <numerusform>%1 (%n osób)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep the chosen people as a group …</source>
            <translation>&amp;Zachowaj wybrane osoby jako grupę …</translation>
        </message>
        <message>
            <source>&amp;Keep these people as a group …</source>
            <translation>Zachowaj te osoby jako &amp;grupę …</translation>
        </message>
        <message>
            <source>&amp;Remove a group</source>
            <translation>&amp;Usuń grupę</translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 oznacza teraz %n osobę: można wpisać nazwę albo wybrać ją z menu.</numerusform>
                <numerusform>%1 oznacza teraz %n osoby: można wpisać nazwę albo wybrać ją z menu.</numerusform>
                <numerusform>%1 oznacza teraz %n osób: można wpisać nazwę albo wybrać ją z menu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group %1 was removed.</source>
            <translation>Usunięto grupę %1.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Cofnij</translation>
        </message>
        <message>
            <source>Group of people</source>
            <translation>Grupa osób</translation>
        </message>
        <message>
            <source>Name of the group, such as Sales team:</source>
            <translation>Nazwa grupy, np. Dział sprzedaży:</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <source>This version is not kept any more.</source>
            <translation>Ta wersja nie jest już przechowywana.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Earlier versions</source>
            <translation>Wcześniejsze wersje</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Przywróć</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Not there any more</source>
            <translation>Już nie istnieje</translation>
        </message>
        <message>
            <source>Restored, it is another conference: everyone is invited again and gets another PIN.</source>
            <translation>Przywrócona będzie inną konferencją: wszyscy dostaną nowe zaproszenie i nowy PIN.</translation>
        </message>
        <message>
            <source>What restoring changes</source>
            <translation>Co zmieni przywrócenie</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: it is like this now.</source>
            <translation>Nic: teraz jest właśnie taka.</translation>
        </message>
        <message>
            <source>Nothing is kept.</source>
            <translation>Nic nie jest przechowywane.</translation>
        </message>
        <message>
            <source>What you change, delete or discard is kept here for 30 days, so that it can be brought back.</source>
            <translation>To, co zmieniono, usunięto lub odrzucono, jest tu przechowywane przez 30 dni i można to przywrócić.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Conference</source>
            <translation>Konferencja</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Zachowano</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>changed by you</source>
            <translation>Państwa zmiana</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>usunięcie przez Państwa</translation>
        </message>
        <message>
            <source>discarded by you</source>
            <translation>odrzucenie przez Państwa</translation>
        </message>
        <message>
            <source>gave way to another version</source>
            <translation>zastąpienie inną wersją</translation>
        </message>
        <message>
            <source>not taken over by the server</source>
            <translation>nieprzyjęte przez serwer</translation>
        </message>
    </context>
    <context>
        <name>HolidaySection</name>
        <message>
            <source>Country</source>
            <translation>Kraj</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>A date on one of these days is marked while you plan a conference. It can be saved all the same.</source>
            <translation>Termin w taki dzień jest oznaczany podczas planowania konferencji. Mimo to można go zapisać.</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;Kraj</translation>
        </message>
        <message>
            <source>State or re&amp;gion</source>
            <translation>R&amp;egion</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>only those of the whole country</source>
            <translation>tylko ogólnokrajowe</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Dni świąteczne</translation>
        </message>
    </context>
    <context>
        <name>Joining</name>
        <message>
            <source>Join</source>
            <translation>Dołącz</translation>
        </message>
        <message>
            <source>“%1” is running.</source>
            <translation>„%1” trwa.</translation>
        </message>
        <message>
            <source>Call %1 and type your PIN %2.</source>
            <translation>Prosimy zadzwonić pod %1 i wpisać swój PIN %2.</translation>
        </message>
        <message>
            <source>The server does not say here how one dials in. It stands in your invitation, or the conference calls you.</source>
            <translation>Serwer nie podaje tu numeru do połączenia. Jest w zaproszeniu albo konferencja zadzwoni do Państwa.</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>The invitation</source>
            <translation>Zaproszenie</translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message>
            <source>These mails will probably go out: the server decides.</source>
            <translation>Prawdopodobnie zostaną wysłane te maile: decyduje serwer.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Jeszcze nikt</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows the mail</source>
            <translation>Pokazuje mail</translation>
        </message>
        <message>
            <source>Show the mail</source>
            <translation>Pokaż mail</translation>
        </message>
    </context>
    <context>
        <name>MailPlan</name>
        <message>
            <source>cancellation</source>
            <translation>odwołanie</translation>
        </message>
        <message>
            <source>no mail, address is missing</source>
            <translation>bez maila, brakuje adresu</translation>
        </message>
        <message>
            <source>no mail</source>
            <translation>bez maila</translation>
        </message>
        <message>
            <source>update, the PIN stays</source>
            <translation>zmiana, PIN pozostaje</translation>
        </message>
        <message>
            <source>invitation, will be called</source>
            <translation>zaproszenie, system zadzwoni</translation>
        </message>
        <message>
            <source>invitation with PIN</source>
            <translation>zaproszenie z PIN-em</translation>
        </message>
    </context>
    <context>
        <name>MailWindow</name>
        <message>
            <source>The mails, before they are sent</source>
            <translation>Maile przed wysłaniem</translation>
        </message>
        <message>
            <source>Who gets a mail</source>
            <translation>Kto dostanie mail</translation>
        </message>
        <message>
            <source>What saving means</source>
            <translation>Co oznacza zapisanie</translation>
        </message>
        <message>
            <source>Text of the mail</source>
            <translation>Tekst maila</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>To:</source>
            <translation>Do:</translation>
        </message>
        <message>
            <source>Dots stand for PIN and link: only the reader gets them.</source>
            <translation>Kropki zastępują PIN i link: dostaje je tylko odbiorca.</translation>
        </message>
        <message>
            <source>This person gets %1.</source>
            <translation>Ta osoba dostanie: %1.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Trwa odpytywanie serwera …</translation>
        </message>
        <message>
            <source>The server does not show its mails before it sends them. It will probably write this one from the text of the conference:</source>
            <translation>Serwer nie pokazuje maili przed wysłaniem. Prawdopodobnie napisze ten z tekstu konferencji:</translation>
        </message>
        <message>
            <source>There are very many mails; only the first ones are shown.</source>
            <translation>Maili jest bardzo dużo; pokazano tylko pierwsze.</translation>
        </message>
        <message>
            <source>The server would send no mail to this person.</source>
            <translation>Serwer nie wysłałby do tej osoby maila.</translation>
        </message>
        <message>
            <source>The conference is not on the server any more.</source>
            <translation>Tej konferencji nie ma już na serwerze.</translation>
        </message>
        <message>
            <source>The server would not accept the conference as it stands, so no mail can be shown.</source>
            <translation>Serwer nie przyjąłby konferencji w tej postaci, więc nie można pokazać maila.</translation>
        </message>
        <message>
            <source>If you &amp;change:</source>
            <translation>&amp;Zmiana dotyczy:</translation>
        </message>
        <message>
            <source>The mail is shown here as soon as the server is reached.</source>
            <translation>Mail pojawi się tutaj, gdy serwer będzie dostępny.</translation>
        </message>
        <message>
            <source>Until then, this is the text of the conference:</source>
            <translation>Do tego czasu to jest tekst konferencji:</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Calen&amp;dar address …</source>
            <translation>&amp;Adres kalendarza …</translation>
        </message>
        <message>
            <source>UCC Client</source>
            <translation>UCC Client</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferencje</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Plik</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Widok</translation>
        </message>
        <message>
            <source>&amp;Conference</source>
            <translation>&amp;Konferencja</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Pomo&amp;c</translation>
        </message>
        <message>
            <source>&amp;Sign in …</source>
            <translation>Zal&amp;oguj się …</translation>
        </message>
        <message>
            <source>Sign &amp;out …</source>
            <translation>Wyloguj &amp;się …</translation>
        </message>
        <message>
            <source>Conference &amp;template …</source>
            <translation>Sza&amp;blon konferencji …</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Sync&amp;hronizuj teraz</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Zakończ</translation>
        </message>
        <message>
            <source>&amp;Conferences</source>
            <translation>&amp;Konferencje</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>Szuka&amp;j</translation>
        </message>
        <message>
            <source>&amp;Waiting changes …</source>
            <translation>Oczekujące zmian&amp;y …</translation>
        </message>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nowa konferencja …</translation>
        </message>
        <message>
            <source>&amp;Edit …</source>
            <translation>&amp;Edytuj …</translation>
        </message>
        <message>
            <source>D&amp;uplicate …</source>
            <translation>&amp;Powiel …</translation>
        </message>
        <message>
            <source>&amp;Delete …</source>
            <translation>&amp;Usuń …</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Rozpocznij</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Skróty klaw&amp;iszowe</translation>
        </message>
        <message>
            <source>&amp;About UCC Client</source>
            <translation>&amp;O programie UCC Client</translation>
        </message>
        <message>
            <source>Und&amp;o</source>
            <translation>&amp;Cofnij</translation>
        </message>
        <message>
            <source>Earlier &amp;versions …</source>
            <translation>&amp;Wcześniejsze wersje …</translation>
        </message>
        <message>
            <source>&amp;Preferences …</source>
            <translation>&amp;Ustawienia …</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>Wee&amp;k</source>
            <translation>&amp;Tydzień</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Dołącz</translation>
        </message>
        <message>
            <source>&amp;Work offline</source>
            <translation>Pracuj o&amp;ffline</translation>
        </message>
        <message>
            <source>&amp;Report a problem …</source>
            <translation>Zgłoś proble&amp;m …</translation>
        </message>
        <message>
            <source>Open the &amp;log&apos;s folder</source>
            <translation>Otwórz &amp;folder dziennika</translation>
        </message>
        <message>
            <source>New from a calendar &amp;file …</source>
            <translation>Nowa &amp;z pliku kalendarza …</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Podręcznik użytkownika</translation>
        </message>
        <message>
            <source>New from the cli&amp;pboard</source>
            <translation>Nowa ze &amp;schowka</translation>
        </message>
        <message>
            <source>S&amp;ave its participants …</source>
            <translation>Zapisz uczes&amp;tników …</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>other time</source>
            <translation>inny czas</translation>
        </message>
        <message>
            <source>the server will start it at another time</source>
            <translation>serwer rozpocznie ją o innej godzinie</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>czeka</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>czeka na wysłanie</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nie zapisano</translation>
        </message>
        <message>
            <source>not saved on the server</source>
            <translation>nie zapisano na serwerze</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>rozstrzygnij</translation>
        </message>
        <message>
            <source>changed by somebody else too: decide</source>
            <translation>zmieniona też przez kogoś innego: do rozstrzygnięcia</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>niepotwierdzone</translation>
        </message>
        <message>
            <source>not confirmed by the server</source>
            <translation>niepotwierdzone przez serwer</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>usunięta</translation>
        </message>
        <message>
            <source>deleted by somebody else</source>
            <translation>usunięte przez kogoś innego</translation>
        </message>
        <message>
            <source>you are in</source>
            <translation>w konferencji</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>jeszcze %n konferencja: %1</numerusform>
                <numerusform>jeszcze %n konferencje: %1</numerusform>
                <numerusform>jeszcze %n konferencji: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moving</name>
        <message>
            <source>Not moved</source>
            <translation>Nie przeniesiono</translation>
        </message>
        <message>
            <source>Its participants are not known here yet. Try again after the next sync.</source>
            <translation>Jej uczestnicy nie są tu jeszcze znani. Prosimy spróbować ponownie po następnej synchronizacji.</translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>Znaleziono %n osobę; wybór klawiszami strzałek.</numerusform>
                <numerusform>Znaleziono %n osoby; wybór klawiszami strzałek.</numerusform>
                <numerusform>Znaleziono %n osób; wybór klawiszami strzałek.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter takes %1.</source>
            <translation>Enter wybiera: %1.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Znalezione osoby</translation>
        </message>
        <message>
            <source>recently invited</source>
            <translation>ostatnio zapraszane</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>osoba z firmy</translation>
        </message>
        <message>
            <source>address book</source>
            <translation>książka adresowa</translation>
        </message>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>grupa: %n osoba</numerusform>
                <numerusform>grupa: %n osoby</numerusform>
                <numerusform>grupa: %n osób</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NumberWords</name>
        <message>
            <source>This number cannot be dialled: use digits, with + and the country code.</source>
            <translation>Pod ten numer nie można zadzwonić: same cyfry, z + i numerem kraju.</translation>
        </message>
        <message>
            <source>No 0 follows the country code: %1 is probably meant.</source>
            <translation>Po numerze kraju nie ma 0: chodzi zapewne o %1.</translation>
        </message>
        <message>
            <source>The server dials out by itself: without the first 0, %1 is probably meant.</source>
            <translation>Serwer sam wychodzi na miasto: bez pierwszego 0 chodzi zapewne o %1.</translation>
        </message>
        <message>
            <source>There is no internal number %1.</source>
            <translation>Nie ma numeru wewnętrznego %1.</translation>
        </message>
        <message>
            <source>Too short for a number in %2.</source>
            <translation>Za krótki jak na numer (%2).</translation>
        </message>
        <message>
            <source>Too long for a number in %2.</source>
            <translation>Za długi jak na numer (%2).</translation>
        </message>
        <message>
            <source>There are no such numbers in %2.</source>
            <translation>Nie ma takich numerów (%2).</translation>
        </message>
        <message>
            <source>%1 is an emergency number.</source>
            <translation>%1 to numer alarmowy.</translation>
        </message>
        <message>
            <source>Calling %1 costs extra.</source>
            <translation>Połączenie z %1 jest dodatkowo płatne.</translation>
        </message>
        <message>
            <source>No such number exists.</source>
            <translation>Nie ma takiego numeru.</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numer wewnętrzny</translation>
        </message>
        <message>
            <source>Number without area code: %1 is dialled</source>
            <translation>Numer bez kierunkowego: wybierane jest %1</translation>
        </message>
        <message>
            <source>National number: %1 is dialled</source>
            <translation>Numer krajowy: wybierane jest %1</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Numer krajowy</translation>
        </message>
        <message>
            <source>%2: %1 is dialled</source>
            <translation>%2: wybierane jest %1</translation>
        </message>
        <message>
            <source>International number</source>
            <translation>Numer międzynarodowy</translation>
        </message>
        <message>
            <source>Code for the telephone system</source>
            <translation>Kod dla systemu telefonicznego</translation>
        </message>
        <message>
            <source>known as %1</source>
            <translation>znany jako %1</translation>
        </message>
        <message>
            <source>%1 in this list has the same number.</source>
            <translation>%1 na tej liście ma ten sam numer.</translation>
        </message>
        <message>
            <source>%1 is in the list twice.</source>
            <translation>%1 jest na liście dwa razy.</translation>
        </message>
        <message>
            <source>Wr&amp;ite %1</source>
            <translation>&amp;Wpisz %1</translation>
        </message>
        <message>
            <source>This number is too short.</source>
            <translation>Ten numer jest za krótki.</translation>
        </message>
    </context>
    <context>
        <name>OfflineBanner</name>
        <message>
            <source>Try now</source>
            <translation>Spróbuj teraz</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>serwer</translation>
        </message>
        <message>
            <source>&lt;b&gt;You are offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent once %1 can be reached.</source>
            <translation>&lt;b&gt;Tryb offline.&lt;/b&gt; Planować i zmieniać można jak zwykle. Zmiany są tu przechowywane i zostaną wysłane, gdy %1 będzie osiągalny.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Przejdź online</translation>
        </message>
        <message>
            <source>&lt;b&gt;You work offline.&lt;/b&gt; Plan and change as usual. It is kept here and sent when you go online.</source>
            <translation>&lt;b&gt;Praca offline.&lt;/b&gt; Planować i zmieniać można jak zwykle. Zmiany są tu przechowywane i zostaną wysłane po przejściu online.</translation>
        </message>
    </context>
    <context>
        <name>PaneHead</name>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Name, person, number</source>
            <translation>Nazwa, osoba, numer</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Participant name</source>
            <translation>Nazwisko uczestnika</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
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
            <translation>Dzwoń na początku</translation>
        </message>
        <message>
            <source>Call this person when the conference starts</source>
            <translation>Zadzwoń do tej osoby, gdy konferencja się zacznie</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRows</name>
        <message>
            <source>Participants</source>
            <translation>Uczestnicy</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Call on start</source>
            <translation>Dzwoń na początku</translation>
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
            <translation>Nazwisko</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numer</translation>
        </message>
        <message>
            <source>Way in</source>
            <translation>Dostęp</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>brak adresu</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (ja)</translation>
        </message>
        <message>
            <source>Will be called</source>
            <translation>System dzwoni</translation>
        </message>
        <message>
            <source>Dials in</source>
            <translation>Uczestnik dzwoni</translation>
        </message>
        <message>
            <source>No way in!</source>
            <translation>Brak dostępu!</translation>
        </message>
        <message>
            <source>Not a moderator</source>
            <translation>Bez roli moderatora</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
    </context>
    <context>
        <name>PeopleBar</name>
        <message>
            <source>Add participant</source>
            <translation>Dodaj uczestnika</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Usuń uczestnika</translation>
        </message>
        <message>
            <source>Enter adds a line</source>
            <translation>Enter dodaje wiersz</translation>
        </message>
        <message>
            <source>Enter takes %1, Esc leaves what you typed</source>
            <translation>Enter wybiera: %1, Esc zostawia to, co wpisano</translation>
        </message>
        <message>
            <source>Groups and files of people</source>
            <translation>Grupy i pliki osób</translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>Dodano %n osobę.</numerusform>
                <numerusform>Dodano %n osoby.</numerusform>
                <numerusform>Dodano %n osób.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>Jeszcze %n to za dużo naraz.</numerusform>
                <numerusform>Jeszcze %n to za dużo naraz.</numerusform>
                <numerusform>Jeszcze %n to za dużo naraz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>%n z nich jest znana:</numerusform>
                <numerusform>%n z nich są znane:</numerusform>
                <numerusform>%n z nich jest znanych:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Cofnij</translation>
        </message>
        <message>
            <source>&amp;Fill in</source>
            <translation>&amp;Uzupełnij</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>A list of people can be pasted, contacts and tables be dropped here</source>
            <translation>Można tu wkleić listę osób oraz upuścić kontakty i tabele</translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>Usunięto %n osobę.</numerusform>
                <numerusform>Usunięto %n osoby.</numerusform>
                <numerusform>Usunięto %n osób.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>Usunięto: %1.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Cofnij</translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>Wybrano %n osobę: zmiana jednej dotyczy wszystkich.</numerusform>
                <numerusform>Wybrano %n osoby: zmiana jednej dotyczy wszystkich.</numerusform>
                <numerusform>Wybrano %n osób: zmiana jednej dotyczy wszystkich.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody moderates now: only who made the conference can change it and start it.</source>
            <translation>Nikt nie moderuje: zmienić i rozpocząć ją może teraz tylko osoba, która ją utworzyła.</translation>
        </message>
    </context>
    <context>
        <name>PlainCard</name>
        <message>
            <source>It is running. This server does not tell programs who is in; its own page may.</source>
            <translation>Konferencja trwa. Ten serwer nie podaje programom, kto w niej jest; może to pokazać jego strona.</translation>
        </message>
        <message>
            <source>Open its web pa&amp;ge</source>
            <translation>Otwórz &amp;stronę serwera</translation>
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>The conference that you changed is gone. Saving makes a new one.</source>
            <translation>Zmieniana konferencja już nie istnieje. Zapisanie utworzy nową.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nie zapisano</translation>
        </message>
        <message>
            <source>The start at log-in could not be changed: %1</source>
            <translation>Nie udało się zmienić uruchamiania przy logowaniu: %1</translation>
        </message>
        <message>
            <source>&amp;All settings</source>
            <translation>&amp;Wszystkie ustawienia</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Resetuj</translation>
        </message>
        <message>
            <source>&amp;Section “%1”</source>
            <translation>&amp;Sekcja „%1”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>All settings are as at first.</source>
            <translation>Wszystkie ustawienia są takie jak na początku.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Nothing was changed: everything is as at first.</source>
            <translation>Nic nie było zmienione: wszystko jest jak na początku.</translation>
        </message>
        <message>
            <source>“%1” is as at first.</source>
            <translation>Ustawienia w sekcji „%1” są takie jak na początku.</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before it begins</source>
            <translation>Zanim się zacznie</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>%n sprawa do załatwienia</numerusform>
                <numerusform>%n sprawy do załatwienia</numerusform>
                <numerusform>%n spraw do załatwienia</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is ready.</source>
            <translation>Wszystko gotowe.</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>&amp;Data of</source>
            <translation>&amp;Dane konta</translation>
        </message>
        <message>
            <source>&amp;Write a log</source>
            <translation>&amp;Prowadź dziennik</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Dane konta</translation>
        </message>
        <message>
            <source>De&amp;lete from this computer …</source>
            <translation>&amp;Usuń z tego komputera …</translation>
        </message>
        <message>
            <source>It stays on this computer, and has no names, numbers, PINs or passwords.</source>
            <translation>Pozostaje na tym komputerze i nie zawiera nazwisk, numerów, PIN-ów ani haseł.</translation>
        </message>
        <message>
            <source>Nothing of an account is kept here.</source>
            <translation>Nie ma tu danych żadnego konta.</translation>
        </message>
        <message>
            <source>Open the log&apos;s &amp;folder</source>
            <translation>&amp;Otwórz folder dziennika</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Prywatność</translation>
        </message>
        <message>
            <source>The copy of the conferences, and what was typed. The server keeps its own.</source>
            <translation>Kopia konferencji i wpisane dane. Serwer zachowuje swoje.</translation>
        </message>
        <message>
            <source>Write a log</source>
            <translation>Prowadź dziennik</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>jak zwykle</translation>
        </message>
        <message>
            <source>each step, to find a problem</source>
            <translation>każdy krok, aby znaleźć problem</translation>
        </message>
        <message>
            <source>level, protocol, logging, debug</source>
            <translation>poziom, protokół, logi, debugowanie</translation>
        </message>
        <message>
            <source>local data, cache, copy</source>
            <translation>dane lokalne, pamięć podręczna, kopia</translation>
        </message>
        <message>
            <source>local data, cache, copy, wipe, remove, clear</source>
            <translation>dane lokalne, pamięć podręczna, kopia, wymaż, usuń, wyczyść</translation>
        </message>
        <message>
            <source>log files, protocol</source>
            <translation>pliki dziennika, logi, protokół</translation>
        </message>
        <message>
            <source>only what goes wrong</source>
            <translation>tylko to, co się nie udaje</translation>
        </message>
        <message>
            <source>Look for &amp;new versions</source>
            <translation>&amp;Szukaj nowych wersji</translation>
        </message>
        <message>
            <source>Once a day %1 is asked. Nothing is downloaded.</source>
            <translation>Raz dziennie odpytywany jest %1. Nic nie jest pobierane.</translation>
        </message>
        <message>
            <source>update, upgrade, release</source>
            <translation>aktualizacja, uaktualnienie, nowa wersja</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <source>&amp;Decide …</source>
            <translation>Rozstrzyg&amp;nij …</translation>
        </message>
        <message>
            <source>It is this o&amp;ne …</source>
            <translation>&amp;To ta …</translation>
        </message>
        <message>
            <source>E&amp;dit …</source>
            <translation>Edytu&amp;j …</translation>
        </message>
        <message>
            <source>Di&amp;scard</source>
            <translation>O&amp;drzuć</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>Zachowa&amp;j</translation>
        </message>
        <message>
            <source>It is kept for 30 days, below Earlier versions</source>
            <translation>Przechowywane przez 30 dni w oknie Wcześniejsze wersje</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>UCC Client is already running, but it does not answer. Nothing was opened. Close its window or end its process, then start again.</source>
            <translation>UCC Client już działa, ale nie odpowiada. Niczego nie otwarto. Prosimy zamknąć jego okno lub zakończyć proces, a potem uruchomić program ponownie.</translation>
        </message>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>Zachowano %n zmianę; zostanie jeszcze wysłana.</numerusform>
                <numerusform>Zachowano %n zmiany; zostaną jeszcze wysłane.</numerusform>
                <numerusform>Zachowano %n zmian; zostaną jeszcze wysłane.</numerusform>
            </translation>
        </message>
        <message>
            <source>No change of yours was waiting in it.</source>
            <translation>Nie czekała w niej żadna zmiana.</translation>
        </message>
        <message>
            <source>Some of it could not be read; look whether something is missing.</source>
            <translation>Części nie dało się odczytać; prosimy sprawdzić, czy czegoś nie brakuje.</translation>
        </message>
        <message>
            <source>Local copy repaired</source>
            <translation>Naprawiono kopię lokalną</translation>
        </message>
        <message>
            <source>The local copy of your conferences was damaged.</source>
            <translation>Lokalna kopia konferencji była uszkodzona.</translation>
        </message>
        <message>
            <source>Everything else is read from the server again.</source>
            <translation>Wszystko inne zostanie ponownie odczytane z serwera.</translation>
        </message>
        <message>
            <source>The damaged file was set aside: %1</source>
            <translation>Uszkodzony plik odłożono na bok: %1</translation>
        </message>
        <message>
            <source>Kept for the next start</source>
            <translation>Zachowano do następnego uruchomienia</translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>%n zmiany nie dało się jeszcze wysłać. Jest zachowana i zostanie wysłana przy następnym uruchomieniu.</numerusform>
                <numerusform>%n zmian nie dało się jeszcze wysłać. Są zachowane i zostaną wysłane przy następnym uruchomieniu.</numerusform>
                <numerusform>%n zmian nie dało się jeszcze wysłać. Są zachowane i zostaną wysłane przy następnym uruchomieniu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The settings of your administrator cannot be read and do not hold; the log says why.</source>
            <translation>Nie można odczytać ustawień administratora, więc nie obowiązują; powód jest w dzienniku.</translation>
        </message>
    </context>
    <context>
        <name>QrPopup</name>
        <message>
            <source>Join by mobile phone</source>
            <translation>Dołącz telefonem komórkowym</translation>
        </message>
        <message>
            <source>Point your phone's camera here</source>
            <translation>Prosimy skierować tu aparat telefonu</translation>
        </message>
        <message>
            <source>It opens your page of the conference.</source>
            <translation>Otworzy się Państwa strona konferencji.</translation>
        </message>
        <message>
            <source>It calls %1 and then dials your PIN.</source>
            <translation>Telefon zadzwoni pod %1, a potem wybierze PIN.</translation>
        </message>
        <message>
            <source>It calls %1.</source>
            <translation>Telefon zadzwoni pod %1.</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Kod QR</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>It is yours alone.</source>
            <translation>Jest tylko dla Państwa.</translation>
        </message>
    </context>
    <context>
        <name>ReaderChoice</name>
        <message>
            <source>Read by</source>
            <translation>Odbiorca</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Osoba, do której dzwoni system</translation>
        </message>
        <message>
            <source>Who dials in</source>
            <translation>Osoba, która dzwoni sama</translation>
        </message>
    </context>
    <context>
        <name>ReminderField</name>
        <message>
            <source>Remind people</source>
            <translation>Przypominaj uczestnikom</translation>
        </message>
        <message>
            <source>Re&amp;mind</source>
            <translation>Przypo&amp;mnij</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nikomu</translation>
        </message>
        <message>
            <source>by e-mail, a day before</source>
            <translation>mailem, dzień wcześniej</translation>
        </message>
        <message>
            <source>by e-mail, 15 minutes before</source>
            <translation>mailem, 15 minut wcześniej</translation>
        </message>
        <message>
            <source>by e-mail, a day and 15 minutes before</source>
            <translation>mailem, dzień i 15 minut wcześniej</translation>
        </message>
    </context>
    <context>
        <name>ReminderSection</name>
        <message>
            <source>1&amp;5 minutes before</source>
            <translation>&amp;15 minut wcześniej</translation>
        </message>
        <message>
            <source>5 &amp;minutes before</source>
            <translation>&amp;5 minut wcześniej</translation>
        </message>
        <message>
            <source>&amp;at the start</source>
            <translation>&amp;na początku</translation>
        </message>
        <message>
            <source>Re&amp;peat every two minutes from the start until I join</source>
            <translation>Powtarzaj &amp;co dwie minuty od początku, aż dołączę</translation>
        </message>
        <message>
            <source>Tell me at the next start &amp;what I missed</source>
            <translation>Przy następnym &amp;uruchomieniu pokaż, co mnie ominęło</translation>
        </message>
        <message>
            <source>Look o&amp;ver my own conferences a quarter of an hour before</source>
            <translation>&amp;Sprawdzaj moje konferencje kwadrans wcześniej</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Po zamknięciu okna &amp;działaj dalej w zasobniku</translation>
        </message>
        <message>
            <source>S&amp;tart hidden when I log in</source>
            <translation>&amp;Po zalogowaniu uruchamiaj w ukryciu</translation>
        </message>
        <message>
            <source>Where the desktop has no tray, the window stays as it is.</source>
            <translation>Gdy pulpit nie ma zasobnika, okno pozostaje, jak jest.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Powiadomienia</translation>
        </message>
        <message>
            <source>Remind me of my conferences</source>
            <translation>Przypominaj o moich konferencjach</translation>
        </message>
        <message>
            <source>autostart, begin with the computer</source>
            <translation>autostart, start z komputerem</translation>
        </message>
        <message>
            <source>background, system tray, quit</source>
            <translation>tło, zasobnik systemowy, zakończ</translation>
        </message>
        <message>
            <source>reminder, alarm, notice</source>
            <translation>przypomnienie, alarm, powiadomienie</translation>
        </message>
    </context>
    <context>
        <name>RepetitionField</name>
        <message>
            <source>Repetition</source>
            <translation>Powtarzanie</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Raz</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Codziennie</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Co tydzień</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Co miesiąc</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>Więcej …</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report a problem</source>
            <translation>Zgłoś problem</translation>
        </message>
        <message>
            <source>This goes to nobody by itself. Read it, take out what you like, add what you did, then save it and send it to your administrator. Passwords, numbers, addresses and what people wrote are not in it.</source>
            <translation>Raport do nikogo nie trafia sam. Prosimy go przeczytać, usunąć, co zbędne, dopisać, co było robione, a potem zapisać go i wysłać administratorowi. Nie ma w nim haseł, numerów, adresów ani tego, co kto napisał.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>&amp;Save …</source>
            <translation>&amp;Zapisz …</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiuj</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>RowButton</name>
        <message>
            <source>Join</source>
            <translation>Dołącz</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Rozpocznij</translation>
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
            <translation>Dzwoń na początku</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>W górę</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>W dół</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Repetition</source>
            <translation>Powtarzanie</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>&amp;Zastosuj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>This rule is kept unless you change something here: %1</source>
            <translation>Ta reguła pozostanie, o ile nic się tu nie zmieni: %1</translation>
        </message>
        <message>
            <source>The end cannot be read. Type a date, such as 31.3.2027.</source>
            <translation>Nie można odczytać daty końcowej. Prosimy wpisać datę, np. 31.3.2027.</translation>
        </message>
        <message>
            <source>There is no date until then. Choose a later end.</source>
            <translation>Do tego czasu nie ma terminu. Prosimy wybrać późniejszy koniec.</translation>
        </message>
    </context>
    <context>
        <name>RuleFields</name>
        <message>
            <source>Interval</source>
            <translation>Odstęp</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Jednostka</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dni</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>tygodnie</translation>
        </message>
        <message>
            <source>months</source>
            <translation>miesiące</translation>
        </message>
        <message>
            <source>years</source>
            <translation>lata</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Dzień miesiąca</translation>
        </message>
        <message>
            <source>on a day</source>
            <translation>w wybranym dniu</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>ostatniego dnia</translation>
        </message>
        <message>
            <source>on a weekday</source>
            <translation>w dzień tygodnia</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>ostatniego dnia roboczego</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dzień</translation>
        </message>
        <message>
            <source>Which weekday of the month</source>
            <translation>Który dzień tygodnia w miesiącu</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Dzień tygodnia</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Miesiąc</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Koniec</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nigdy</translation>
        </message>
        <message>
            <source>on a date</source>
            <translation>w dniu</translation>
        </message>
        <message>
            <source>after</source>
            <translation>po</translation>
        </message>
        <message>
            <source>Last possible date</source>
            <translation>Ostatnia możliwa data</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Liczba terminów</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>terminach</translation>
        </message>
        <message>
            <source>&amp;On</source>
            <translation>&amp;Kiedy</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Co</translation>
        </message>
        <message>
            <source>En&amp;ds</source>
            <translation>Koni&amp;ec</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>By the rule %1</source>
            <translation>Według reguły %1</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>W każdy dzień roboczy</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>ostatniego dnia</translation>
        </message>
        <message>
            <source>on the last working day</source>
            <translation>ostatniego dnia roboczego</translation>
        </message>
        <message>
            <source>on day %1</source>
            <translation>%1. dnia</translation>
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
            <translation>ostatni(a) %1</translation>
        </message>
        <message>
            <source>on the last but one %1</source>
            <translation>przedostatni(a) %1</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Codziennie</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Co drugi dzień</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Codziennie</numerusform>
                <numerusform>Co %n dni</numerusform>
                <numerusform>Co %n dni</numerusform>
            </translation>
        </message>
        <message>
            <source>Every %1</source>
            <translation>Co tydzień: %1</translation>
        </message>
        <message>
            <source>Every other %1</source>
            <translation>Co dwa tygodnie: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Co tydzień: %1</numerusform>
                <numerusform>Co %n tygodnie: %1</numerusform>
                <numerusform>Co %n tygodni: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Every week on %1</source>
            <translation>Co tydzień: %1</translation>
        </message>
        <message>
            <source>Every other week on %1</source>
            <translation>Co dwa tygodnie: %1</translation>
        </message>
        <message>
            <source>Every month %1</source>
            <translation>Co miesiąc: %1</translation>
        </message>
        <message>
            <source>Every other month %1</source>
            <translation>Co dwa miesiące: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Co miesiąc: %1</numerusform>
                <numerusform>Co %n miesiące: %1</numerusform>
                <numerusform>Co %n miesięcy: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>the last day of %1</source>
            <translation>ostatni dzień miesiąca %1</translation>
        </message>
        <message>
            <source>Every year on %1</source>
            <translation>Co roku: %1</translation>
        </message>
        <message>
            <source>Every other year on %1</source>
            <translation>Co dwa lata: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Co roku: %1</numerusform>
                <numerusform>Co %n lata: %1</numerusform>
                <numerusform>Co %n lat: %1</numerusform>
            </translation>
        </message>
        <message>
            <source> until %1</source>
            <translation> do %1</translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, %n raz</numerusform>
                <numerusform>, %n razy</numerusform>
                <numerusform>, %n razy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message>
            <source>When you save</source>
            <translation>Po zapisaniu</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Terminy</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>Maile</translation>
        </message>
        <message>
            <source>Called at the start</source>
            <translation>Do kogo dzwoni system</translation>
        </message>
        <message>
            <source>Nobody: everyone dials in</source>
            <translation>Do nikogo: wszyscy dzwonią sami</translation>
        </message>
        <message>
            <source>The dates appear here once date and time can be read.</source>
            <translation>Terminy pojawią się tutaj, gdy da się odczytać datę i godzinę.</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>czas: %1</translation>
        </message>
        <message>
            <source>not until there is a number</source>
            <translation>dopiero gdy będzie numer</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavedWords</name>
        <message>
            <source>This folder does not exist.</source>
            <translation>Ten folder nie istnieje.</translation>
        </message>
        <message>
            <source>You may not write there. Choose another folder.</source>
            <translation>Brak uprawnień do zapisu. Prosimy wybrać inny folder.</translation>
        </message>
        <message>
            <source>There is no room left on this disk.</source>
            <translation>Na tym dysku nie ma już miejsca.</translation>
        </message>
        <message>
            <source>It cannot be written there. Choose another place.</source>
            <translation>Nie można tam zapisać. Prosimy wybrać inne miejsce.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Zapisano: %1</translation>
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
                <numerusform>Za&amp;dzwoń ponownie (%n)</numerusform>
                <numerusform>Za&amp;dzwoń ponownie do wszystkich (%n)</numerusform>
                <numerusform>Za&amp;dzwoń ponownie do wszystkich (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>znaleziono %n</numerusform>
                <numerusform>znaleziono %n</numerusform>
                <numerusform>znaleziono %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Wyczyść wyszukiwanie</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Szukaj w ustawieniach</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sekcje</translation>
        </message>
    </context>
    <context>
        <name>SendingAgain</name>
        <message>
            <source>Nothing new was sent.</source>
            <translation>Nic nowego nie wysłano.</translation>
        </message>
        <message>
            <source>The mails to these people are still waiting and go out as they are.</source>
            <translation>Maile do tych osób jeszcze czekają i zostaną wysłane bez zmian.</translation>
        </message>
        <message>
            <source>The invitations were not sent again.</source>
            <translation>Nie wysłano ponownie zaproszeń.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Serwer jest niedostępny. Prosimy spróbować ponownie w trybie online.</translation>
        </message>
        <message>
            <source>Send invitations again</source>
            <translation>Wyślij zaproszenia ponownie</translation>
        </message>
    </context>
    <context>
        <name>SeriesQuestion</name>
        <message>
            <source>Change a series</source>
            <translation>Zmiana serii</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Skróty klawiszowe</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Szukaj</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>&amp;Wykonaj</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nic nie znaleziono</translation>
        </message>
        <message>
            <source>List of conferences</source>
            <translation>Lista konferencji</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>Lista uczestników</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Edytuj konferencję</translation>
        </message>
        <message>
            <source>Delete the conference</source>
            <translation>Usuń konferencję</translation>
        </message>
        <message>
            <source>Give or take the star</source>
            <translation>Daj lub odbierz gwiazdkę</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsModel</name>
        <message>
            <source>What</source>
            <translation>Co</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Klawisze</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Gdzie</translation>
        </message>
    </context>
    <context>
        <name>SignInActions</name>
        <message>
            <source>Sign out</source>
            <translation>Wyloguj się</translation>
        </message>
        <message>
            <source>Password not kept</source>
            <translation>Nie zachowano hasła</translation>
        </message>
        <message>
            <source>You are signed in, but your password was not kept.</source>
            <translation>Zalogowano, ale hasło nie zostało zachowane.</translation>
        </message>
        <message>
            <source>This computer has no keyring, or it is locked. A password is kept nowhere else: you will be asked for it at the next start.</source>
            <translation>Ten komputer nie ma pęku kluczy albo jest on zablokowany. Hasło nie jest przechowywane nigdzie indziej: przy następnym uruchomieniu trzeba je będzie podać.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Logowanie</translation>
        </message>
        <message>
            <source>conf.example.org</source>
            <translation>conf.example.org</translation>
        </message>
        <message>
            <source>&amp;Keep the password in the system&apos;s keyring</source>
            <translation>&amp;Zachowaj hasło w systemowym pęku kluczy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Sign in to your conference server</source>
            <translation>Logowanie do serwera konferencji</translation>
        </message>
        <message>
            <source>The same login and password as for your telephone system.</source>
            <translation>Ten sam login i hasło, co w systemie telefonicznym.</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Serwer</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serwer</translation>
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
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Hasło</translation>
        </message>
        <message>
            <source>Send my password to %1</source>
            <translation>Wyślij moje hasło do %1</translation>
        </message>
        <message>
            <source>Type the server&apos;s address.</source>
            <translation>Prosimy wpisać adres serwera.</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Prosimy wpisać login.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Prosimy wpisać hasło.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check its address for typing errors, and the network connection.</source>
            <translation>Serwer jest niedostępny. Prosimy sprawdzić, czy adres jest wpisany bez błędów i czy działa sieć.</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Logowanie …</translation>
        </message>
        <message>
            <source>Connect &amp;without protection all the same</source>
            <translation>&amp;Mimo to połącz bez zabezpieczenia</translation>
        </message>
        <message>
            <source>Set by your administrator</source>
            <translation>Ustalone przez administratora</translation>
        </message>
        <message>
            <source>The server is set by your administrator.</source>
            <translation>Serwer ustalił administrator.</translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message>
            <source>&amp;Sign out</source>
            <translation>&amp;Wyloguj się</translation>
        </message>
        <message>
            <source>Your conferences stay on this computer until you sign in again.</source>
            <translation>Konferencje pozostaną na tym komputerze do ponownego zalogowania.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>%n zmiana czeka; jest zachowana i zostanie wysłana po ponownym zalogowaniu.</numerusform>
                <numerusform>%n zmiany czekają; są zachowane i zostaną wysłane po ponownym zalogowaniu.</numerusform>
                <numerusform>%n zmian czeka; są zachowane i zostaną wysłane po ponownym zalogowaniu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out?</source>
            <translation>Wylogować?</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Wyloguj się</translation>
        </message>
        <message>
            <source>&amp;Delete my conferences from this computer</source>
            <translation>&amp;Usuń moje konferencje z tego komputera</translation>
        </message>
        <message>
            <source>They stay on the server and come back when you sign in again.</source>
            <translation>Pozostaną na serwerze i wrócą po ponownym zalogowaniu.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>Jedna zmiana nie została jeszcze wysłana. Przepadnie bezpowrotnie.</numerusform>
                <numerusform>%n zmiany nie zostały jeszcze wysłane. Przepadną bezpowrotnie.</numerusform>
                <numerusform>%n zmian nie zostało jeszcze wysłanych. Przepadną bezpowrotnie.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Anuluj</translation>
        </message>
    </context>
    <context>
        <name>Spontaneous</name>
        <message>
            <source>Not started</source>
            <translation>Nie rozpoczęto</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>Konferencja nie została rozpoczęta.</translation>
        </message>
        <message>
            <source>It is kept here, but the server has not taken it yet. Nobody was called; start it when the server has it.</source>
            <translation>Jest przechowywana tutaj, ale serwer jeszcze jej nie przyjął. Do nikogo nie dzwoniono; można ją rozpocząć, gdy serwer ją przyjmie.</translation>
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
            <translation>Moderator: spacja daje lub odbiera gwiazdkę</translation>
        </message>
    </context>
    <context>
        <name>Starting</name>
        <message>
            <source>Not started</source>
            <translation>Nie rozpoczęto</translation>
        </message>
        <message>
            <source>The conference was not started.</source>
            <translation>Konferencja nie została rozpoczęta.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Nobody was called; start it again when you are online.</source>
            <translation>Serwer jest niedostępny. Do nikogo nie dzwoniono; prosimy rozpocząć ponownie w trybie online.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>No answer yet</source>
            <translation>Jeszcze bez odpowiedzi</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Potwierdzono</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Odmowa</translation>
        </message>
        <message>
            <source>Maybe</source>
            <translation>Może</translation>
        </message>
        <message>
            <source>mail waits to be sent</source>
            <translation>mail czeka na wysłanie</translation>
        </message>
        <message>
            <source>mail is being sent</source>
            <translation>mail w trakcie wysyłania</translation>
        </message>
        <message>
            <source>mail sent %1</source>
            <translation>mail wysłano %1</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>odrzucono</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>porzucono</translation>
        </message>
        <message>
            <source>unclear whether sent</source>
            <translation>nie wiadomo, czy wysłano</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>zwrot</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>potwierdzono: %n</numerusform>
                <numerusform>potwierdzono: %n</numerusform>
                <numerusform>potwierdzono: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>odmowa: %n</numerusform>
                <numerusform>odmowa: %n</numerusform>
                <numerusform>odmowa: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>może: %n</numerusform>
                <numerusform>może: %n</numerusform>
                <numerusform>może: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n mail do sprawdzenia</numerusform>
                <numerusform>%n maile do sprawdzenia</numerusform>
                <numerusform>%n maili do sprawdzenia</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This answer is for this date only.</source>
            <translation>Ta odpowiedź dotyczy tylko tego terminu.</translation>
        </message>
        <message>
            <source>The mail server said: %1</source>
            <translation>Serwer poczty odpowiedział: %1</translation>
        </message>
        <message>
            <source>mailbox unknown</source>
            <translation>nieznana skrzynka</translation>
        </message>
        <message>
            <source>there is no such mail server</source>
            <translation>nie ma takiego serwera poczty</translation>
        </message>
        <message>
            <source>mailbox full</source>
            <translation>skrzynka pełna</translation>
        </message>
        <message>
            <source>mail too large</source>
            <translation>mail za duży</translation>
        </message>
        <message>
            <source>not accepted from us</source>
            <translation>nieprzyjęty od nas</translation>
        </message>
        <message>
            <source>The connection broke off while it was sent. Ask, or send the invitation again: it may then arrive twice.</source>
            <translation>Połączenie zerwało się podczas wysyłania. Prosimy zapytać albo wysłać zaproszenie ponownie: może wtedy dotrzeć dwa razy.</translation>
        </message>
        <message>
            <source>Check the address, then send the invitation again.</source>
            <translation>Prosimy sprawdzić adres i wysłać zaproszenie ponownie.</translation>
        </message>
        <message>
            <source>Call, or send the invitation again.</source>
            <translation>Prosimy zadzwonić albo wysłać zaproszenie ponownie.</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>zaproszenie</translation>
        </message>
        <message>
            <source>update</source>
            <translation>zmiana</translation>
        </message>
        <message>
            <source>cancellation</source>
            <translation>odwołanie</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>przypomnienie</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message>
            <source>Connecting …</source>
            <translation>Łączenie …</translation>
        </message>
        <message>
            <source>Look for &amp;changes</source>
            <translation>&amp;Sprawdzaj zmiany</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>Sprawdzaj zmiany</translation>
        </message>
        <message>
            <source>No connection is made. What you change waits until you go on.</source>
            <translation>Nie ma połączenia. Zmiany czekają do powrotu online.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Nikt nie jest zalogowany.</translation>
        </message>
        <message>
            <source>Offline.</source>
            <translation>Offline.</translation>
        </message>
        <message>
            <source>Online: the server is asked what changed, %1.</source>
            <translation>Online: serwer jest pytany o zmiany, %1.</translation>
        </message>
        <message>
            <source>Online: the server tells by itself what changes.</source>
            <translation>Online: serwer sam informuje o zmianach.</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>Synchronizuj &amp;teraz</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronizacja</translation>
        </message>
        <message>
            <source>Where the server does not tell by itself, as a STARFACE. While a conference runs or is about to begin, more often.</source>
            <translation>Gdy serwer nie informuje sam, jak STARFACE. Częściej, gdy konferencja trwa lub zaraz się zacznie.</translation>
        </message>
        <message>
            <source>Wor&amp;k offline</source>
            <translation>&amp;Pracuj offline</translation>
        </message>
        <message>
            <source>connection, state, last synced, server</source>
            <translation>połączenie, stan, ostatnia synchronizacja, serwer</translation>
        </message>
        <message>
            <source>every 15 minutes</source>
            <translation>co 15 minut</translation>
        </message>
        <message>
            <source>every 5 minutes</source>
            <translation>co 5 minut</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>co godzinę</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>co minutę</translation>
        </message>
        <message>
            <source>interval, poll, how often, sync, data volume</source>
            <translation>odstęp, odpytywanie, jak często, synchronizacja, ilość danych</translation>
        </message>
        <message>
            <source>Possible once somebody is signed in.</source>
            <translation>Możliwe po zalogowaniu.</translation>
        </message>
    </context>
    <context>
        <name>TemplateActions</name>
        <message>
            <source>Only an administrator changes the template. Ask yours if numbers or the text of the invitations should be different.</source>
            <translation>Szablon zmienia tylko administrator. Prosimy zwrócić się do niego, jeśli numery lub tekst zaproszeń mają być inne.</translation>
        </message>
        <message>
            <source>Conference template</source>
            <translation>Szablon konferencji</translation>
        </message>
        <message>
            <source>The conference template was not saved when the program ended.</source>
            <translation>Szablon konferencji nie był zapisany, gdy program się zakończył.</translation>
        </message>
        <message>
            <source>What you typed is still kept.</source>
            <translation>Wpisane dane są nadal przechowywane.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Conference template</source>
            <translation>Szablon konferencji</translation>
        </message>
        <message>
            <source>the address at which the server answers</source>
            <translation>adres, pod którym odpowiada serwer</translation>
        </message>
        <message>
            <source>&amp;Insert variable</source>
            <translation>&amp;Wstaw zmienną</translation>
        </message>
        <message>
            <source>&amp;Restore default text</source>
            <translation>&amp;Przywróć tekst domyślny</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Zapisz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Press Save again to keep it so.</source>
            <translation>Ponowne naciśnięcie Zapisz pozostawi to tak.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>I&amp;nternal number</source>
            <translation>Num&amp;er wewnętrzny</translation>
        </message>
        <message>
            <source>Internal number</source>
            <translation>Numer wewnętrzny</translation>
        </message>
        <message>
            <source>&amp;External number</source>
            <translation>&amp;Numer zewnętrzny</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>Numer zewnętrzny</translation>
        </message>
        <message>
            <source>&amp;Web server address</source>
            <translation>A&amp;dres serwera WWW</translation>
        </message>
        <message>
            <source>Web server address</source>
            <translation>Adres serwera WWW</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Język</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>Tem&amp;at</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Temat</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Tekst</translation>
        </message>
        <message>
            <source>Conferences that exist keep the mails already sent.</source>
            <translation>W istniejących konferencjach wysłane maile się nie zmienią.</translation>
        </message>
        <message>
            <source>Send a test &amp;mail</source>
            <translation>Wyślij &amp;mail próbny</translation>
        </message>
        <message>
            <source>Sends you one mail of what stands here; nothing is saved</source>
            <translation>Wysyła do Państwa jeden mail z tą treścią; nic nie zostaje zapisane</translation>
        </message>
        <message>
            <source>A test mail is on its way to %1. Nothing is saved yet.</source>
            <translation>Mail próbny jest w drodze do %1. Nic jeszcze nie zapisano.</translation>
        </message>
        <message>
            <source>No test mail was sent.</source>
            <translation>Nie wysłano maila próbnego.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Try again when you are online.</source>
            <translation>Serwer jest niedostępny. Prosimy spróbować ponownie w trybie online.</translation>
        </message>
        <message>
            <source>This is what you typed and did not save.</source>
            <translation>To dane wpisane, ale niezapisane.</translation>
        </message>
        <message>
            <source>The template was changed meanwhile: saving puts yours in its place.</source>
            <translation>Szablon w międzyczasie się zmienił: zapisanie zastąpi go Państwa wersją.</translation>
        </message>
    </context>
    <context>
        <name>TemplateFindings</name>
        <message>
            <source>The mail needs a subject.</source>
            <translation>Mail musi mieć temat.</translation>
        </message>
        <message>
            <source>The mail needs a text.</source>
            <translation>Mail musi mieć treść.</translation>
        </message>
        <message>
            <source>The web server address is a host name, with or without https://.</source>
            <translation>Adres serwera WWW to nazwa hosta, z https:// lub bez.</translation>
        </message>
        <message>
            <source>Choose both numbers, else people cannot dial in from outside or inside.</source>
            <translation>Prosimy wybrać oba numery, inaczej nie będzie można dzwonić z zewnątrz lub z firmy.</translation>
        </message>
        <message>
            <source>The text has no PIN: nobody could get in. Insert its variable.</source>
            <translation>W tekście nie ma PIN-u: nikt by nie wszedł. Prosimy wstawić jego zmienną.</translation>
        </message>
        <message>
            <source>The text has no number to dial. Insert its variable.</source>
            <translation>W tekście nie ma numeru do połączenia. Prosimy wstawić jego zmienną.</translation>
        </message>
        <message>
            <source>The server does not know %1; it would be mailed as it stands.</source>
            <translation>Serwer nie zna %1; zostałoby to wysłane dosłownie.</translation>
        </message>
        <message>
            <source>The address has a port; a STARFACE allows none.</source>
            <translation>Adres ma port; STARFACE na to nie pozwala.</translation>
        </message>
        <message>
            <source>The server does not know %1. Insert a variable from the list, or remove it.</source>
            <translation>Serwer nie zna %1. Prosimy wstawić zmienną z listy albo to usunąć.</translation>
        </message>
        <message>
            <source>The part that begins with %1 has no end. Insert “%2” where it ends.</source>
            <translation>Część, która zaczyna się od %1, nie ma końca. Prosimy wstawić „%2” tam, gdzie się kończy.</translation>
        </message>
        <message>
            <source>%1 ends a part that has no beginning. Remove it, or insert the beginning.</source>
            <translation>%1 kończy część, która nie ma początku. Prosimy to usunąć albo wstawić początek.</translation>
        </message>
        <message>
            <source>%1 stands within such a part already. Insert “%2” before it.</source>
            <translation>%1 znajduje się już wewnątrz takiej części. Prosimy wstawić przedtem „%2”.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>An invitation will look like this</source>
            <translation>Tak będzie wyglądać zaproszenie</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Podgląd zaproszenia</translation>
        </message>
        <message>
            <source>Name, date and PIN are examples.</source>
            <translation>Nazwa, data i PIN są przykładowe.</translation>
        </message>
        <message>
            <source>Budget meeting</source>
            <translation>Narada budżetowa</translation>
        </message>
        <message>
            <source>Clara Example</source>
            <translation>Klara Przykładowa</translation>
        </message>
        <message>
            <source>You will be called when it starts, planned for %1.</source>
            <translation>Zadzwonimy do Państwa, gdy się zacznie, planowo o godz. %1.</translation>
        </message>
        <message>
            <source>Please dial in at %1.</source>
            <translation>Prosimy zadzwonić o godz. %1.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Time</source>
            <translation>Godzina</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>&amp;New conference …</source>
            <translation>&amp;Nowa konferencja …</translation>
        </message>
        <message>
            <source>&amp;Open UCC Client</source>
            <translation>&amp;Otwórz UCC Client</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Zakończ</translation>
        </message>
        <message>
            <source>No conference ahead</source>
            <translation>Żadnej konferencji w planie</translation>
        </message>
        <message>
            <source>Next: %1, %2 (%3)</source>
            <translation>Następna: %1, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <source>Now only who made the conference can change it and start it.</source>
            <translation>Teraz może ją zmienić i rozpocząć tylko osoba, która ją utworzyła.</translation>
        </message>
        <message>
            <source>Discarded. It is kept for 30 days.</source>
            <translation>Odrzucono. Przechowywane przez 30 dni.</translation>
        </message>
        <message>
            <source>Earlier versions …</source>
            <translation>Wcześniejsze wersje …</translation>
        </message>
        <message>
            <source>Taken back; nothing of it was sent.</source>
            <translation>Cofnięto; nic z tego nie wysłano.</translation>
        </message>
        <message>
            <source>It was sent already.</source>
            <translation>To już wysłano.</translation>
        </message>
        <message>
            <source>Made anew, everyone is invited again and gets another PIN.</source>
            <translation>Utworzona na nowo: wszyscy dostaną nowe zaproszenie i nowy PIN.</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Utwórz na nowo</translation>
        </message>
        <message>
            <source>Change it back</source>
            <translation>Przywróć poprzednie</translation>
        </message>
        <message>
            <source>It is being sent just now. Try again in a moment.</source>
            <translation>Trwa wysyłanie. Prosimy spróbować za chwilę.</translation>
        </message>
        <message>
            <source>The conference is not there any more.</source>
            <translation>Tej konferencji już nie ma.</translation>
        </message>
        <message>
            <source>Reversed.</source>
            <translation>Cofnięto.</translation>
        </message>
        <message>
            <source>Goes out in %1 s.</source>
            <translation>Zostanie wysłane za %1 s.</translation>
        </message>
        <message>
            <source>Goes out once you are online.</source>
            <translation>Zostanie wysłane w trybie online.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>“%1” deleted</source>
            <translation>Usunięto „%1”</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <translation>Zmieniono „%1”</translation>
        </message>
        <message>
            <source>“%1” changed from a date on</source>
            <translation>Zmieniono „%1” od pewnego terminu</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Zamknij</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDrafts</name>
        <message>
            <source>“%1” was not saved when the program ended.</source>
            <translation>Konferencja „%1” nie była zapisana, gdy program się zakończył.</translation>
        </message>
        <message>
            <source>A conference without a name was not saved when the program ended.</source>
            <translation>Konferencja bez nazwy nie była zapisana, gdy program się zakończył.</translation>
        </message>
    </context>
    <context>
        <name>UnsavedQuestion</name>
        <message>
            <source>Not saved yet</source>
            <translation>Jeszcze nie zapisano</translation>
        </message>
        <message>
            <source>What you typed is still here. Nothing of it was sent to anybody.</source>
            <translation>Wpisane dane nadal tu są. Nic z nich do nikogo nie wysłano.</translation>
        </message>
        <message>
            <source>&amp;Go on typing</source>
            <translation>Pisz &amp;dalej</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Odrzuć</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Później</translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message>
            <source>Let them g&amp;o</source>
            <translation>U&amp;suń także tutaj</translation>
        </message>
        <message>
            <source>Keep the&amp;m for now</source>
            <translation>Na razie zac&amp;howaj</translation>
        </message>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>%n konferencji nie ma już na serwerze. Czy to właściwy serwer?</numerusform>
                <numerusform>%n konferencji nie ma już na serwerze. Czy to właściwy serwer?</numerusform>
                <numerusform>%n konferencji nie ma już na serwerze. Czy to właściwy serwer?</numerusform>
            </translation>
        </message>
        <message>
            <source>They are kept here, and nothing is sent until you decide.</source>
            <translation>Są przechowywane tutaj i nic nie zostanie wysłane przed decyzją.</translation>
        </message>
    </context>
    <context>
        <name>ViewChoice</name>
        <message>
            <source>View</source>
            <translation>Widok</translation>
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
            <translation>Tydzień</translation>
        </message>
        <message>
            <source>Week (Ctrl+3)</source>
            <translation>Tydzień (Ctrl+3)</translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message>
            <source>Waiting changes</source>
            <translation>Oczekujące zmiany</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Otwórz</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Cofnij</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nic nie czeka.</translation>
        </message>
        <message>
            <source>The server has everything that you did.</source>
            <translation>Serwer ma wszystko, co zrobiono.</translation>
        </message>
        <message>
            <source>Send &amp;now</source>
            <translation>&amp;Wyślij teraz</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
                <numerusform>i jeszcze %n</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>O&amp;drzuć</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Zachowaj</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Change</source>
            <translation>Zmiana</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
    </context>
    <context>
        <name>WayInButtons</name>
        <message>
            <source>C&amp;all</source>
            <translation>&amp;Zadzwoń</translation>
        </message>
        <message>
            <source>Dials the number, and then your PIN</source>
            <translation>Wybiera numer, a potem PIN</translation>
        </message>
        <message>
            <source>Join by mobile phone</source>
            <translation>Dołącz telefonem komórkowym</translation>
        </message>
        <message>
            <source>Copy all as text</source>
            <translation>Kopiuj wszystko jako tekst</translation>
        </message>
        <message>
            <source>For &amp;others: without your PIN and page</source>
            <translation>Dla innych: &amp;bez własnego PIN-u i strony</translation>
        </message>
        <message>
            <source>For &amp;yourself: with your PIN and page</source>
            <translation>Dla siebie: z własnym &amp;PIN-em i stroną</translation>
        </message>
        <message>
            <source>your own, as in your invitation</source>
            <translation>własny, jak w zaproszeniu</translation>
        </message>
        <message>
            <source>From &amp;anywhere: %1</source>
            <translation>Z &amp;dowolnego miejsca: %1</translation>
        </message>
        <message>
            <source>&amp;Inside the company: %1</source>
            <translation>Z &amp;firmy: %1</translation>
        </message>
        <message>
            <source>Dial in</source>
            <translation>Z zewnątrz</translation>
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
            <translation>Enter otwiera, Alt i klawisz strzałki przesuwa.</translation>
        </message>
    </context>
    <context>
        <name>WeekDrag</name>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Ten czas już minął. Prosimy wybrać późniejszy.</translation>
        </message>
        <message>
            <source>%1. Enter moves it there, Esc leaves it where it was.</source>
            <translation>%1. Enter przenosi tutaj, Esc zostawia, jak było.</translation>
        </message>
        <message>
            <source>Only its moderators can move this conference.</source>
            <translation>Tę konferencję mogą przenosić tylko jej moderatorzy.</translation>
        </message>
        <message>
            <source>It is running; it can be moved once it has ended.</source>
            <translation>Konferencja trwa; będzie ją można przenieść po zakończeniu.</translation>
        </message>
        <message>
            <source>It is over and stays where it was. Duplicate it for a new date.</source>
            <translation>Konferencja minęła i pozostaje, gdzie była. Na nowy termin można ją powielić.</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, od %2 do %3</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>moved from %1</source>
            <translation>przeniesiono z %1</translation>
        </message>
        <message>
            <source>New conference on %1</source>
            <translation>Nowa konferencja: %1</translation>
        </message>
        <message>
            <source>%1 New</source>
            <translation>%1 Nowa</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Ten czas już minął. Prosimy wybrać późniejszy.</translation>
        </message>
    </context>
    <context>
        <name>WeekView</name>
        <message>
            <source>Week</source>
            <translation>Tydzień</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>This week (Home)</source>
            <translation>Ten tydzień (Home)</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Poprzedni tydzień</translation>
        </message>
        <message>
            <source>Week before (Page Up)</source>
            <translation>Poprzedni tydzień (Page Up)</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Następny tydzień</translation>
        </message>
        <message>
            <source>Next week (Page Down)</source>
            <translation>Następny tydzień (Page Down)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Tydzień %1</translation>
        </message>
        <message>
            <source>Week from %1</source>
            <translation>Tydzień %1</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Bring people together by phone</source>
            <translation>Wspólna rozmowa przez telefon</translation>
        </message>
        <message>
            <source>A name, a time and the people. Each gets the number and a PIN of their own.</source>
            <translation>Nazwa, czas i osoby. Każdy dostaje numer i własny PIN.</translation>
        </message>
        <message>
            <source>Plan a conference</source>
            <translation>Zaplanuj konferencję</translation>
        </message>
        <message>
            <source>Once or repeating, with invitations by mail</source>
            <translation>Raz lub cyklicznie, z zaproszeniami mailem</translation>
        </message>
        <message>
            <source>Plan …</source>
            <translation>Zaplanuj …</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>It is neither a link of this program nor a calendar file. Nothing was opened, and nothing was changed.</source>
            <translation>To nie jest ani link tego programu, ani plik kalendarza. Niczego nie otwarto i nic nie zmieniono.</translation>
        </message>
        <message>
            <source>The link is about a conference at %1, and you are signed in at %2.</source>
            <translation>Link dotyczy konferencji na %1, a zalogowano się na %2.</translation>
        </message>
        <message>
            <source>There is no conference with the number %1 here. It may have been deleted, or you are not invited.</source>
            <translation>Nie ma tu konferencji o numerze %1. Mogła zostać usunięta albo brak na nią zaproszenia.</translation>
        </message>
        <message>
            <source>This conference is not running now.</source>
            <translation>Ta konferencja teraz nie trwa.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Dołącz</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Dołącz</translation>
        </message>
        <message>
            <source>A link asks you to join “%1”.</source>
            <translation>Link prosi o dołączenie do „%1”.</translation>
        </message>
        <message>
            <source>Your page is opened, or the number is called.</source>
            <translation>Otworzy się Państwa strona albo zostanie wybrany numer.</translation>
        </message>
        <message>
            <source>It repeats in a way that no conference here can: this is its first date.</source>
            <translation>Powtarza się w sposób, jakiego konferencje tu nie znają: to jest jej pierwszy termin.</translation>
        </message>
        <message>
            <source>Not all single dates of the file could be taken over.</source>
            <translation>Nie wszystkie pojedyncze terminy z pliku dało się przejąć.</translation>
        </message>
        <message>
            <source>The file is too large for a calendar entry.</source>
            <translation>Plik jest za duży jak na wpis kalendarza.</translation>
        </message>
        <message>
            <source>The file is no calendar file.</source>
            <translation>To nie jest plik kalendarza.</translation>
        </message>
        <message>
            <source>There is no entry with a time in the file.</source>
            <translation>W pliku nie ma wpisu z godziną.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>This cannot be opened.</source>
            <translation>Nie można tego otworzyć.</translation>
        </message>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>Pominięto jeszcze jeden wpis z pliku.</numerusform>
                <numerusform>Pominięto jeszcze %n wpisy z pliku.</numerusform>
                <numerusform>Pominięto jeszcze %n wpisów z pliku.</numerusform>
            </translation>
        </message>
        <message>
            <source>New conference from a calendar file</source>
            <translation>Nowa konferencja z pliku kalendarza</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Pliki kalendarza (*.ics)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Nie można odczytać pliku.</translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>Pominięto jeszcze %n plik.</numerusform>
                <numerusform>Pominięto jeszcze %n pliki.</numerusform>
                <numerusform>Pominięto jeszcze %n plików.</numerusform>
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
            <translation>teraz</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>za %1 min</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 min temu</translation>
        </message>
        <message>
            <source>in %1 h</source>
            <translation>za %1 godz.</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 godz. temu</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Jeszcze bez synchronizacji</translation>
        </message>
        <message>
            <source>Synced just now</source>
            <translation>Zsynchronizowano przed chwilą</translation>
        </message>
        <message>
            <source>Synced %1</source>
            <translation>Zsynchronizowano %1</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Raz</translation>
        </message>
        <message>
            <source>%1 at %2.</source>
            <translation>%1 o godz. %2.</translation>
        </message>
        <message>
            <source>In shorter months on the last day.</source>
            <translation>W krótszych miesiącach ostatniego dnia.</translation>
        </message>
        <message>
            <source>Shorter months are left out.</source>
            <translation>Krótsze miesiące są pomijane.</translation>
        </message>
        <message>
            <source>The first date is %1: the rule has none on %2.</source>
            <translation>Pierwszy termin to %1: reguła nie obejmuje dnia %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n osoba</numerusform>
                <numerusform>%n osoby</numerusform>
                <numerusform>%n osób</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moderators</source>
            <translation>
                <numerusform>%n moderator</numerusform>
                <numerusform>%n moderatorów</numerusform>
                <numerusform>%n moderatorów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes waiting</source>
            <translation>
                <numerusform>czeka %n zmiana</numerusform>
                <numerusform>czekają %n zmiany</numerusform>
                <numerusform>czeka %n zmian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>do decyzji: %n</numerusform>
                <numerusform>do decyzji: %n</numerusform>
                <numerusform>do decyzji: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>przed chwilą</translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>%n osoba zostanie powiadomiona.</numerusform>
                <numerusform>%n osoby zostaną powiadomione.</numerusform>
                <numerusform>%n osób zostanie powiadomionych.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>%n osoba zostanie ponownie powiadomiona.</numerusform>
                <numerusform>%n osoby zostaną ponownie powiadomione.</numerusform>
                <numerusform>%n osób zostanie ponownie powiadomionych.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 godz.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dzień</numerusform>
                <numerusform>%n dni</numerusform>
                <numerusform>%n dni</numerusform>
            </translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 ahead</source>
            <translation>Zegar serwera spieszy się o %1</translation>
        </message>
        <message>
            <source>The server&apos;s clock is %1 behind</source>
            <translation>Zegar serwera spóźnia się o %1</translation>
        </message>
        <message>
            <source>The server cannot be reached. What you do is kept here and sent once it answers. Check the network connection and the server&apos;s address.</source>
            <translation>Serwer jest niedostępny. Wszystkie zmiany są tu przechowywane i zostaną wysłane, gdy odpowie. Prosimy sprawdzić sieć i adres serwera.</translation>
        </message>
        <message>
            <source>Something answers at this address, but it is no conference server. Check the address; on a guest network, sign in to the network first.</source>
            <translation>Pod tym adresem coś odpowiada, ale nie jest to serwer konferencji. Prosimy sprawdzić adres; w sieci dla gości trzeba się najpierw w niej zalogować.</translation>
        </message>
        <message>
            <source>The server&apos;s certificate cannot be verified, so nothing was sent to it. Check the address, or ask your administrator.</source>
            <translation>Nie można zweryfikować certyfikatu serwera, więc nic do niego nie wysłano. Prosimy sprawdzić adres albo zapytać administratora.</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one you accepted, so nothing was sent to it. It may have been renewed, or somebody stands in between. Ask your administrator.</source>
            <translation>Serwer pokazuje inny certyfikat niż zaakceptowany, więc nic do niego nie wysłano. Być może go odnowiono albo ktoś się podszywa. Prosimy zapytać administratora.</translation>
        </message>
        <message>
            <source>Login or password is wrong. Please type them again.</source>
            <translation>Błędny login lub hasło. Prosimy wpisać je ponownie.</translation>
        </message>
        <message>
            <source>Too many failed sign-ins. The server wants a pause; please try again in some minutes.</source>
            <translation>Zbyt wiele nieudanych logowań. Serwer wymaga przerwy; prosimy spróbować za kilka minut.</translation>
        </message>
        <message>
            <source>This server wants the password in clear text over an unprotected connection. It was not sent. Use an address that begins with https://.</source>
            <translation>Ten serwer chce hasła otwartym tekstem przez niezabezpieczone połączenie. Nie zostało wysłane. Prosimy użyć adresu, który zaczyna się od https://.</translation>
        </message>
        <message>
            <source>Until now this server took a proof that you know the password. Now it wants the password itself. Nothing was sent. Ask your administrator whether that is meant.</source>
            <translation>Dotąd serwerowi wystarczał dowód znajomości hasła. Teraz chce samego hasła. Nic nie wysłano. Prosimy zapytać administratora, czy tak ma być.</translation>
        </message>
        <message>
            <source>At this address, your login belongs to somebody else now. Perhaps it is another server, or it was set up anew. What waits is kept here and not sent there. Check the address, or ask your administrator.</source>
            <translation>Pod tym adresem login należy teraz do kogoś innego. Może to inny serwer albo postawiono go na nowo. To, co czeka, jest przechowywane tutaj i nie zostanie tam wysłane. Prosimy sprawdzić adres albo zapytać administratora.</translation>
        </message>
        <message>
            <source>The server refused the change. It is kept here with what you typed; change it and save it again, or delete it.</source>
            <translation>Serwer odrzucił zmianę. Jest tu przechowywana razem z wpisanymi danymi; można ją poprawić i zapisać ponownie albo usunąć.</translation>
        </message>
        <message>
            <source>This could not be written to the disk, so it is not saved yet. What you typed is still here. Free some space or check the folder&apos;s rights, then save again.</source>
            <translation>Nie udało się zapisać tego na dysku, więc nie jest jeszcze zapisane. Wpisane dane nadal tu są. Prosimy zwolnić miejsce albo sprawdzić uprawnienia folderu i zapisać ponownie.</translation>
        </message>
        <message>
            <source>The local copy of your conferences cannot be read. It is set aside, and everything is fetched again from the server.</source>
            <translation>Nie można odczytać lokalnej kopii konferencji. Odłożono ją na bok i wszystko jest ponownie pobierane z serwera.</translation>
        </message>
        <message>
            <source>The local copy of your conferences was written by a newer version of this program. Nothing in it was changed. Install that version again.</source>
            <translation>Lokalną kopię konferencji zapisała nowsza wersja tego programu. Nic w niej nie zmieniono. Prosimy ponownie zainstalować tamtą wersję.</translation>
        </message>
        <message>
            <source>Another program, perhaps a command, is using the folder of your conferences. This window goes on by itself as soon as it is done.</source>
            <translation>Inny program, może polecenie, używa folderu konferencji. Okno samo wznowi pracę, gdy tamten skończy.</translation>
        </message>
        <message>
            <source>You are not signed in yet, so this cannot be saved. What you typed is still here. Sign in, then save again.</source>
            <translation>Wymaga to zalogowania, więc nie można tego jeszcze zapisać. Wpisane dane nadal tu są. Prosimy się zalogować i zapisać ponownie.</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What you typed is still here. The log file says more; please try again.</source>
            <translation>Wystąpił nieoczekiwany błąd. Wpisane dane nadal tu są. Więcej jest w dzienniku; prosimy spróbować ponownie.</translation>
        </message>
        <message>
            <source>%1 %2 (%3 here)</source>
            <translation>%1 %2 (tutaj %3)</translation>
        </message>
        <message>
            <source>%1 at %2, %3 time.</source>
            <translation>%1 o godz. %2, czas: %3.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>In shorter months on the last day: %1.</source>
            <translation>W krótszych miesiącach ostatniego dnia: %1.</translation>
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
            <translation>Ten adres zaczyna się od http://: to, co jest przesyłane w obie strony, można po drodze odczytać i zmienić, razem z nazwiskami, numerami i PIN-ami. Nic nie wysłano. Prosimy użyć adresu, który zaczyna się od https://, albo zapytać administratora.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your system finds its proxy by a script (PAC), which this program does not read. If you need a proxy, choose it by hand in the system&apos;s network settings, or ask your administrator.</source>
            <translation>Serwer jest niedostępny. System znajduje serwer proxy za pomocą skryptu (PAC), którego ten program nie czyta. Jeśli proxy jest potrzebne, prosimy wybrać je ręcznie w ustawieniach sieci systemu albo zapytać administratora.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Strefa czasowa</translation>
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
            <translation>Mail</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Send invitations again</source>
            <translation>Wyślij zaproszenia ponownie</translation>
        </message>
        <message>
            <source>To whom is the invitation to be sent again?</source>
            <translation>Komu wysłać zaproszenie ponownie?</translation>
        </message>
        <message>
            <source>Send %1 the invitation again?</source>
            <translation>Wysłać zaproszenie ponownie (%1)?</translation>
        </message>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>Wysłać zaproszenie ponownie do %n osoby?</numerusform>
                <numerusform>Wysłać zaproszenie ponownie do %n osób?</numerusform>
                <numerusform>Wysłać zaproszenie ponownie do %n osób?</numerusform>
            </translation>
        </message>
        <message>
            <source>They get a mail with the time, the numbers and their PIN as they are now. Calendars that have the conference already only refresh it.</source>
            <translation>Dostaną mail z aktualną godziną, numerami i PIN-em. Kalendarze, które już mają tę konferencję, tylko ją odświeżą.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Wyślij</translation>
        </message>
        <message>
            <source>To &amp;all: %1</source>
            <translation>&amp;Do wszystkich: %1</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Anuluj</translation>
        </message>
        <message>
            <source>Only the &amp;selected: %1</source>
            <translation>&amp;Tylko do zaznaczonych: %1</translation>
        </message>
        <message>
            <source>Only where it &amp;failed: %1</source>
            <translation>Tylko tam, &amp;gdzie się nie udało: %1</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>CallingWords</name>
        <message numerus="yes">
            <source>It starts by itself at its time and calls %n people.</source>
            <translation>
                <numerusform>It starts by itself at its time and calls one person.</numerusform>
                <numerusform>It starts by itself at its time and calls %n people.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CandidatesDialog</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message numerus="yes">
            <source>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</source>
            <translation>
                <numerusform>%n conference there looks like it. Say if it is this one. If not, send it again; then there is one more.</numerusform>
                <numerusform>%n conferences there look like it. Say which one it is. If none is, send it again; then there is one more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClockCard</name>
        <message numerus="yes">
            <source>%n people will probably get an update by mail.</source>
            <translation>
                <numerusform>%n person will probably get an update by mail.</numerusform>
                <numerusform>%n people will probably get an update by mail.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConferenceDialog</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n more)</numerusform>
                <numerusform>(%n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n field differs.</numerusform>
                <numerusform>%n fields differ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectionBar</name>
        <message numerus="yes">
            <source>Paused: %n missing</source>
            <translation>
                <numerusform>Paused: %n missing</numerusform>
                <numerusform>Paused: %n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online: %n unreadable</source>
            <translation>
                <numerusform>Online: %n unreadable</numerusform>
                <numerusform>Online: %n unreadable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</source>
            <translation>
                <numerusform>What the server says of %n conference cannot be read. It is missing, or shown as it was before. It is asked for again with each sync.</numerusform>
                <numerusform>What the server says of %n conferences cannot be read. They are missing, or shown as they were before. They are asked for again with each sync.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataDeletionQuestion</name>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>One change has not been sent yet. It is lost for good.</numerusform>
                <numerusform>%n changes have not been sent yet. They are lost for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateNotes</name>
        <message numerus="yes">
            <source>It overlaps with %n more conferences.</source>
            <translation>
                <numerusform>It overlaps with %n more conference.</numerusform>
                <numerusform>It overlaps with %n more conferences.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message numerus="yes">
            <source>%n people will probably get a cancellation by mail.</source>
            <translation>
                <numerusform>%n person will probably get a cancellation by mail.</numerusform>
                <numerusform>%n people will probably get a cancellation by mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</source>
            <translation>
                <numerusform>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n person will probably get an update by mail.</numerusform>
                <numerusform>It repeats. Without this date, or the following ones, the rest of the series stays with its PINs; %n people will probably get an update by mail.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndQuestion</name>
        <message numerus="yes">
            <source>%n people are in; their calls end.</source>
            <translation>
                <numerusform>%n person is in; the call ends.</numerusform>
                <numerusform>%n people are in; their calls end.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtentWords</name>
        <message numerus="yes">
            <source>%n mails will probably go out.</source>
            <translation>
                <numerusform>%n mail will probably go out.</numerusform>
                <numerusform>%n mails will probably go out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n more)</numerusform>
                <numerusform>(%n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupShelf</name>
        <message numerus="yes">
            <source>%1 (%n people)</source>
            <translation>
                <numerusform>%1 (%n person)</numerusform>
                <numerusform>%1 (%n people)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 now means %n people: type its name, or take it from the menu.</source>
            <translation>
                <numerusform>%1 now means %n person: type its name, or take it from the menu.</numerusform>
                <numerusform>%1 now means %n people: type its name, or take it from the menu.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveWords</name>
        <message numerus="yes">
            <source>%n in</source>
            <translation>
                <numerusform>%n in</numerusform>
                <numerusform>%n in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are talking</source>
            <translation>
                <numerusform>%n is talking</numerusform>
                <numerusform>%n are talking</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MailLines</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message numerus="yes">
            <source>%n more conferences on %1</source>
            <translation>
                <numerusform>%n more conference on %1</numerusform>
                <numerusform>%n more conferences on %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameCompleter</name>
        <message numerus="yes">
            <source>group of %n people</source>
            <translation>
                <numerusform>group of %n person</numerusform>
                <numerusform>group of %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people found; the arrow keys choose.</source>
            <translation>
                <numerusform>%n person found; the arrow keys choose.</numerusform>
                <numerusform>%n people found; the arrow keys choose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message numerus="yes">
            <source>%1 begins in %n minutes</source>
            <translation>
                <numerusform>%1 begins in %n minute</numerusform>
                <numerusform>%1 begins in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has been on for %n minutes</source>
            <translation>
                <numerusform>%1 has been on for %n minute</numerusform>
                <numerusform>%1 has been on for %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n conferences</source>
            <translation>
                <numerusform>While you were away: %n conference</numerusform>
                <numerusform>While you were away: %n conferences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones</source>
            <translation>
                <numerusform>%n earlier one</numerusform>
                <numerusform>%n earlier ones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleIntake</name>
        <message numerus="yes">
            <source>%n people were added.</source>
            <translation>
                <numerusform>%n person was added.</numerusform>
                <numerusform>%n people were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are too many at once.</source>
            <translation>
                <numerusform>%n more is too many at once.</numerusform>
                <numerusform>%n more are too many at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are known:</source>
            <translation>
                <numerusform>%n of them is known:</numerusform>
                <numerusform>%n of them are known:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleNews</name>
        <message numerus="yes">
            <source>%n people were removed.</source>
            <translation>
                <numerusform>%n person was removed.</numerusform>
                <numerusform>%n people were removed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are chosen: what you do to one is done to all.</source>
            <translation>
                <numerusform>%n person is chosen.</numerusform>
                <numerusform>%n people are chosen: what you do to one is done to all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message numerus="yes">
            <source>%n things to see to</source>
            <translation>
                <numerusform>%n thing to see to</numerusform>
                <numerusform>%n things to see to</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message numerus="yes">
            <source>%n of your changes were kept and are still sent.</source>
            <translation>
                <numerusform>%n of your changes was kept and is still sent.</numerusform>
                <numerusform>%n of your changes were kept and are still sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes could not be sent yet. They are kept and sent at the next start.</source>
            <translation>
                <numerusform>%n change could not be sent yet. It is kept and sent at the next start.</numerusform>
                <numerusform>%n changes could not be sent yet. They are kept and sent at the next start.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Every day</numerusform>
                <numerusform>Every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks on %1</source>
            <translation>
                <numerusform>Every week on %1</numerusform>
                <numerusform>Every %n weeks on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months %1</source>
            <translation>
                <numerusform>Every month %1</numerusform>
                <numerusform>Every %n months %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n years on %1</source>
            <translation>
                <numerusform>Every year on %1</numerusform>
                <numerusform>Every %n years on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n times</source>
            <translation>
                <numerusform>, once</numerusform>
                <numerusform>, %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SavePreview</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeatRows</name>
        <message numerus="yes">
            <source>Call all %n a&amp;gain</source>
            <translation>
                <numerusform>Call %n a&amp;gain</numerusform>
                <numerusform>Call all %n a&amp;gain</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignOutQuestion</name>
        <message numerus="yes">
            <source>%n changes wait; they are kept and sent after you sign in again.</source>
            <translation>
                <numerusform>%n change waits; it is kept and sent after you sign in again.</numerusform>
                <numerusform>%n changes wait; they are kept and sent after you sign in again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes have not been sent yet. They are lost for good.</source>
            <translation>
                <numerusform>One change has not been sent yet. It is lost for good.</numerusform>
                <numerusform>%n changes have not been sent yet. They are lost for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepted</numerusform>
                <numerusform>%n accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n declined</source>
            <translation>
                <numerusform>%n declined</numerusform>
                <numerusform>%n declined</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maybe</source>
            <translation>
                <numerusform>%n maybe</numerusform>
                <numerusform>%n maybe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails need a look</source>
            <translation>
                <numerusform>%n mail needs a look</numerusform>
                <numerusform>%n mails need a look</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VanishedBanner</name>
        <message numerus="yes">
            <source>%n conferences are not on the server any more. Is it the right server?</source>
            <translation>
                <numerusform>%n conference is not on the server any more. Is it the right server?</numerusform>
                <numerusform>%n conferences are not on the server any more. Is it the right server?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message numerus="yes">
            <source>%n more entries of the file were left out.</source>
            <translation>
                <numerusform>One more entry of the file was left out.</numerusform>
                <numerusform>%n more entries of the file were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more files were left out.</source>
            <translation>
                <numerusform>%n more file was left out.</numerusform>
                <numerusform>%n more files were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
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
                <numerusform>%n change waiting</numerusform>
                <numerusform>%n changes waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need you</source>
            <translation>
                <numerusform>%n needs you</numerusform>
                <numerusform>%n need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told.</source>
            <translation>
                <numerusform>%n person will be told.</numerusform>
                <numerusform>%n people will be told.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people will be told again.</source>
            <translation>
                <numerusform>%n person will be told again.</numerusform>
                <numerusform>%n people will be told again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message numerus="yes">
            <source>Send %n people the invitation again?</source>
            <translation>
                <numerusform>Send %n person the invitation again?</numerusform>
                <numerusform>Send %n people the invitation again?</numerusform>
            </translation>
        </message>
    </context>
</TS>

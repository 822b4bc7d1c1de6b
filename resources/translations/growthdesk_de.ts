<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>0 Glossary</name>
    <message>
        <source>account</source>
        <extracomment>one profile on one platform</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>the field or content pillar of an account or of a post, such as food or travel</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>something published (noun)</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>to post</source>
        <extracomment>to publish something (verb)</extracomment>
        <translation>posten</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>photo, carousel, reel, video, short, story, live, text, link, reply</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>the numbers of a post as seen at one moment: views, likes, saves</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>follower count</source>
        <extracomment>how many followers an account had on a day; never “snapshot”</extracomment>
        <translation>Followerzahl</translation>
    </message>
    <message>
        <source>follower change</source>
        <extracomment>gained, lost or net on a day</extracomment>
        <translation>Follower-Änderung</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>how many people saw a post</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>how often a post was saved (bookmarked)</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>likes, comments, shares and saves ÷ followers</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>the file that holds everything (noun)</extracomment>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>to log</source>
        <extracomment>to write something into the log (verb)</extracomment>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>posts a week that the creator promised herself</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>days that she declared free</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>rest day</source>
        <extracomment>a weekday on which she never posts</extracomment>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>a silence longer than the plan allows; informs, never scolds</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>the days without a post</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>a word on a day of the chart</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>a platform removed followers at once</extracomment>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>a count that is wrong on one day</extracomment>
        <translation>Zählfehler</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>so many followers, perhaps by a day</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>100, 250, 500, 1k … followers</extracomment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>tier</source>
        <extracomment>starter, nano, micro, mid, macro, mega</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>followers a day</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>where the count is likely to go</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>consistency</source>
        <extracomment>how steadily she posts</extracomment>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>the consistency as 0 to 100</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>what is made for others: HTML, PDF, CSV</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>share card</source>
        <extracomment>a picture of a milestone</extracomment>
        <translation>Bild zum Teilen</translation>
    </message>
    <message>
        <source>sample data</source>
        <extracomment>the log to look around in</extracomment>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Growthdesk</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Über Growthdesk</translation>
    </message>
    <message>
        <source>A creator&apos;s own log of posts and followers.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Dein eigenes Logbuch für Beiträge und Follower.</translation>
    </message>
    <message>
        <source>Your log lies in {path}.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Dein Logbuch liegt in {path}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Growthdesk never looks for updates by itself: they are told at {place}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Growthdesk sucht nie von selbst nach Updates: Sie stehen unter {place}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Look for updates in the browser</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Im Browser nach Updates sehen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>Its text comes with the part itself.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Sein Text kommt mit dem Teil selbst.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Lizenz von {part}</translation>
    </message>
</context>
<context>
    <name>AccountInsights</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Niche that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Nische, die auffällt</translation>
    </message>
    <message>
        <source>Kind that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Art, die auffällt</translation>
    </message>
    <message>
        <source>Each against itself. Choose an account to see all that its numbers carry.</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Jedes gegen sich selbst. Wähle ein Konto, um alles zu sehen, was seine Zahlen tragen.</translation>
    </message>
    <message>
        <source>Posts of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Beiträge von {account}</translation>
    </message>
    <message>
        <source>Engagement of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Engagement von {account}</translation>
    </message>
    <message>
        <source>Niches of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Nischen von {account}</translation>
    </message>
    <message>
        <source>Kinds of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Arten von {account}</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>Followers</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>Goal likely</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Ziel wohl</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Followers of {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Follower von {account}</translation>
    </message>
    <message numerus="yes">
        <source>Followers of {account} gained in %n day(s)</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>
            <numerusform>Follower von {account}, in %n Tag gewonnen</numerusform>
            <numerusform>Follower von {account}, in %n Tagen gewonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Ziel von {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Stille Tage, {account}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>All accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>{followers} followers of {goal}</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>{followers} von {goal} Followern</translation>
    </message>
    <message>
        <source>Followers of {account}</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Follower von {account}</translation>
    </message>
</context>
<context>
    <name>AccountScores</name>
    <message>
        <source>Score</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Wochen im Plan</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Choose an account to see its year and its gaps.</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Wähle ein Konto, um sein Jahr und seine Lücken zu sehen.</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>{kept} von {weeks}</translation>
    </message>
    <message>
        <source>Score of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Score von {account}</translation>
    </message>
    <message>
        <source>Weeks on plan, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Wochen im Plan, {account}</translation>
    </message>
    <message>
        <source>Gaps of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Lücken von {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Stille Tage, {account}</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>The name after the @, or the link of the profile</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Der Name nach dem @ oder der Link zum Profil</translation>
    </message>
    <message>
        <source>The handle is missing.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Der Nutzername fehlt.</translation>
    </message>
    <message>
        <source>Write the name after the @, such as mira.bakes.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Schreib den Namen nach dem @, etwa mira.bakes.</translation>
    </message>
    <message>
        <source>optional, shown in place of the handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>optional, statt des Nutzernamens</translation>
    </message>
    <message>
        <source>by a day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>bis zu einem Tag</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Goal, followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Ziel, Follower</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Account and goal</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Konto und Ziel</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Follower jetzt</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Beiträge pro Woche</translation>
    </message>
    <message>
        <source>Your plan. Gaps and weeks are measured by it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Dein Plan. Lücken und Wochen werden an ihm gemessen.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Es ist kein Konto gewählt.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Wähle eines.</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Follower eintragen</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>7412, 7,4k, +37 seit der letzten Zahl oder = für dieselbe.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>{count} is logged for this day. Saving replaces it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Für diesen Tag ist {count} eingetragen. Speichern ersetzt es.</translation>
    </message>
    <message>
        <source>+ and = start from {count}, the count before it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>+ und = gehen von {count} aus, der Zahl davor.</translation>
    </message>
</context>
<context>
    <name>AccountYears</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Tage mit Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the table</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>
            <numerusform>%n weiteres Konto in der Tabelle</numerusform>
            <numerusform>%n weitere Konten in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Posting days of {account}</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Tage mit Beitrag von {account}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Logbuch öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;my own log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Mein eigenes Logbuch öffnen</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mit Beispieldaten &amp;umsehen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another copy…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mit anderer Kopie zusammen&amp;führen…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Alles exportieren…</translation>
    </message>
    <message>
        <source>&amp;Reports made…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>E&amp;rstellte Berichte…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>Save growth c&amp;hart as image…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Wachstumsdiagramm als Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beiträge &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste into the cells</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>In die &amp;Zellen einfügen</translation>
    </message>
    <message>
        <source>Paste as &amp;new posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Als &amp;neue Beiträge einfügen</translation>
    </message>
    <message>
        <source>&amp;Edit post…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beitrag &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Edit this ce&amp;ll</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Diese Ze&amp;lle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Als neuen &amp;duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Open the post’s link</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>L&amp;ink des Beitrags öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beiträge entf&amp;ernen</translation>
    </message>
    <message>
        <source>Copy gro&amp;wth chart as picture</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Wachstumsdiagramm als Bild ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beiträge &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Aktion finden…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Picture to &amp;share…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Bild zum &amp;Teilen…</translation>
    </message>
    <message>
        <source>Your &amp;details…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Deine &amp;Angaben…</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Log a &amp;post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Beitrag eintragen</translation>
    </message>
    <message>
        <source>Log &amp;followers</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Follower eintragen</translation>
    </message>
    <message>
        <source>Catch &amp;up on days…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Tage nachtragen…</translation>
    </message>
    <message>
        <source>Log &amp;results of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Ergebnisse eines Beitrags eintragen</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit account and goal…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Konto und &amp;Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Edit &amp;plan…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Plan bearbeiten…</translation>
    </message>
    <message>
        <source>Add a &amp;break…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pau&amp;se hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <source>Pre&amp;vious account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Voriges Konto</translation>
    </message>
    <message>
        <source>Ne&amp;xt account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Nächstes Konto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Beiträge</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Wachstum</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Regelmäßigkeit</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Einblicke</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beri&amp;chte</translation>
    </message>
    <message>
        <source>&amp;Details of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Details eines Beitrags</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the posts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Spa&amp;lten der Beiträge…</translation>
    </message>
    <message>
        <source>Sho&amp;w chart as table…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Diagramm als &amp;Tabelle zeigen…</translation>
    </message>
    <message>
        <source>&amp;All days of the chart</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Alle Tage des Diagramms</translation>
    </message>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Verborgene &amp;Zahlen zeigen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Helle &amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How these &amp;numbers are made</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Wie diese &amp;Zahlen entstehen</translation>
    </message>
    <message>
        <source>&amp;Explain a number…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Eine Zahl &amp;erklären…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Rundgang in fünf Schritten</translation>
    </message>
    <message>
        <source>&amp;Where is my data…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Wo meine Daten sind…</translation>
    </message>
    <message>
        <source>Show the error &amp;log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Fehler&amp;protokoll zeigen…</translation>
    </message>
    <message>
        <source>&amp;About Growthdesk</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ü&amp;ber Growthdesk</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{goal} followers</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal} Follower</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>{goal} is likely around</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal} wahrscheinlich um den</translation>
    </message>
    <message>
        <source>4 in 5 chance: {range}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>In 4 von 5 Fällen: {range}</translation>
    </message>
    <message>
        <source>Not in sight at this pace</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Bei diesem Tempo nicht in Sicht</translation>
    </message>
    <message>
        <source>Not enough counts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Noch nicht genug Zahlen</translation>
    </message>
    <message>
        <source>5 counts over 28 days make a forecast</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>5 Zahlen über 28 Tage ergeben eine Prognose</translation>
    </message>
    <message>
        <source>Pace {pace} a day; {how}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Tempo {pace} pro Tag; {how}</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{day} oder viel später</translation>
    </message>
    <message>
        <source>{range}, untested</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, ungeprüft</translation>
    </message>
    <message>
        <source>{range}, untested after {day}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, nach dem {day} ungeprüft</translation>
    </message>
    <message numerus="yes">
        <source>By the count of {day}, %n day(s) ago</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Nach der Zahl vom {day}, vor %n Tag</numerusform>
            <numerusform>Nach der Zahl vom {day}, vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now {followers} below</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>jetzt {followers} darunter</translation>
    </message>
    <message>
        <source>Needed for {day}: {pace} a day</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Nötig bis {day}: {pace} pro Tag</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>In einer Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) quiet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>%n Tag still</numerusform>
            <numerusform>%n Tage still</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted today</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Heute gepostet</translation>
    </message>
    <message>
        <source>Log your first post, and your rhythm begins to show.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Trag deinen ersten Beitrag ein, und dein Rhythmus wird sichtbar.</translation>
    </message>
    <message>
        <source>Your break ends on {day}. Nothing is due until then.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Am {day} endet deine Pause. Bis dahin steht nichts an.</translation>
    </message>
    <message numerus="yes">
        <source>You usually post every %n day(s).</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Du postest meist jeden Tag.</numerusform>
            <numerusform>Du postest meist alle %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually post every day.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Du postest meist jeden Tag.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Diese Woche steht nichts an.</translation>
    </message>
    <message>
        <source>This week is on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Diese Woche liegt im Plan.</translation>
    </message>
    <message>
        <source>One more post keeps this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Mit einem weiteren Beitrag bleibt diese Woche im Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) keep this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Mit %n weiterem Beitrag bleibt diese Woche im Plan.</numerusform>
            <numerusform>Mit %n weiteren Beiträgen bleibt diese Woche im Plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedOnce</name>
    <message>
        <source>“{typed}” is far more than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>„{typed}“ ist weit mehr als die Zahl vom {day}: {before}.</translation>
    </message>
    <message>
        <source>“{typed}” is far fewer than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>„{typed}“ ist weit weniger als die Zahl vom {day}: {before}.</translation>
    </message>
    <message>
        <source>Press Enter again if it is right.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>Drück noch einmal Enter, wenn es stimmt.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <extracomment>ui/widgets/backup_line.py</extracomment>
        <translation>Sicherungen…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Letzte Sicherung: {moment}</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before an update</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>Before many changes</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Vor vielen Änderungen</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>letzter Tag {day}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/where_data.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/dialogs/backups.py, ui/models/restored_rows.py</extracomment>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Beside the log</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Neben dem Logbuch</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Aufbewahrt in {folder}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Es gibt noch keine Sicherung. Jeden Tag wird eine gemacht.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>It holds {contents}.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Inhalt – {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it would change %n row(s).</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>Wiederherstellen würde %n Zeile ändern.</numerusform>
            <numerusform>Wiederherstellen würde %n Zeilen ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is just like it.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Das Logbuch stimmt mit ihr überein.</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sicherungen aufbewahren in</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Changes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Ändert sich zurück</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Fällt weg</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>optional, such as holiday</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>optional, etwa Urlaub</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Add break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Nothing is due on these days, and they are never a gap.</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>An diesen Tagen steht nichts an, und sie sind nie eine Lücke.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Breaks</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>{days}, coming</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, kommt noch</translation>
    </message>
    <message>
        <source>{days}, now</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, jetzt</translation>
    </message>
</context>
<context>
    <name>CardChoices</name>
    <message>
        <source>Milestone</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Picture of</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Bild von</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Unkenntlich</translation>
    </message>
    <message>
        <source>Growth only</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Nur Wachstum</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>{month} so far</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>{month} bisher</translation>
    </message>
</context>
<context>
    <name>CatchUpSheet</name>
    <message>
        <source>Catch up on days</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Tage nachtragen</translation>
    </message>
    <message>
        <source>Every day of the last week has its count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Jeder Tag der letzten Woche hat seine Zahl.</translation>
    </message>
    <message>
        <source>Fill in the days you know; empty ones stay without a count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Trag die Tage ein, die du weißt; leere bleiben ohne Zahl.</translation>
    </message>
    <message>
        <source>No day is filled in.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Kein Tag ist ausgefüllt.</translation>
    </message>
    <message>
        <source>Fill in one, or cancel.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Füll einen aus oder brich ab.</translation>
    </message>
    <message>
        <source>Days without a count</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Tage ohne Zahl</translation>
    </message>
    <message>
        <source>Followers of {account} on {day}</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Follower von {account} am {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ChangesLabel</name>
    <message>
        <source>Followers gained {days}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>Gewonnene Follower, {days}</translation>
    </message>
    <message>
        <source>without the purge of {step}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>ohne die Bereinigung von {step}</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message>
        <source>There is no chart on this page yet</source>
        <extracomment>ui/chart_deeds.py</extracomment>
        <translation>Auf dieser Seite gibt es noch kein Diagramm</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Add a note on {day}…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Notiz am {day} hinzufügen…</translation>
    </message>
    <message>
        <source>Edit “{note}”…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>„{note}“ bearbeiten…</translation>
    </message>
    <message>
        <source>Remove “{note}”</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>„{note}“ entfernen</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save image</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Diagramm kopiert</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Chart as table</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show chart as table tells every number.</source>
        <extracomment>ui/twin.py</extracomment>
        <translation>„Diagramm als Tabelle zeigen“ nennt jede Zahl.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Verborgene &amp;Zahlen zeigen</translation>
    </message>
    <message>
        <source>Hide cou&amp;nts again</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>&amp;Zahlen wieder verbergen</translation>
    </message>
</context>
<context>
    <name>ChosenDays</name>
    <message>
        <source>Click a day to see its posts. Drag over days to make them a break.</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Klick auf einen Tag zeigt seine Beiträge. Zieh über Tage, um sie zur Pause zu machen.</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Als Pause markieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>kein Beitrag</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>in einer Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Pause {days} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>What each column is taken for</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>Wofür jede Spalte genommen wird</translation>
    </message>
    <message>
        <source>— not taken —</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>— nicht genommen —</translation>
    </message>
    <message>
        <source>Column {header} is</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>Spalte {header} ist</translation>
    </message>
    <message numerus="yes">
        <source>Column %n</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>
            <numerusform>Spalte %n</numerusform>
            <numerusform>Spalte %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>„{column}“ nach links</translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>„{column}“ nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>With other accounts, or with the same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Mit anderen Konten oder mit denselben Tagen ein Jahr davor</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Dieselben Tage ein Jahr davor</translation>
    </message>
    <message>
        <source>Lay the lines</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Linien legen</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>From the first count of each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Ab der ersten Zahl von jedem</translation>
    </message>
    <message>
        <source>From {followers} followers each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Ab je {followers} Followern</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Well-being</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Wohlbefinden</translation>
    </message>
    <message>
        <source>Numbers are there to help. These keep them at a distance.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Zahlen sind da, um zu helfen. Dies hält sie auf Abstand.</translation>
    </message>
    <message>
        <source>Reminder and quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Erinnerung und Schnelleintrag</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the program. What you wrote stays as it is.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Des Programms. Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>translation</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Zahlen und Tage</translation>
    </message>
    <message>
        <source>The signs in numbers, the order and the names in days.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Die Zeichen in Zahlen, die Reihenfolge und die Namen in Tagen.</translation>
    </message>
    <message>
        <source>format date locale country decimal comma</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Format Datum Gebietsschema Land Dezimal Komma</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Hell oder dunkel; „wie das System“ wechselt mit ihm.</translation>
    </message>
    <message>
        <source>theme night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Thema Design Nacht</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every action can have another key.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Jede Aktion kann eine andere Taste haben.</translation>
    </message>
    <message>
        <source>Weekly numbers only</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Nur Wochenzahlen</translation>
    </message>
    <message>
        <source>Today, Growth and the sidebar show follower counts and changes as of the end of the last full week.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Heute, Wachstum und die Seitenleiste zeigen Followerzahlen und Änderungen vom Ende der letzten vollen Woche.</translation>
    </message>
    <message>
        <source>wellbeing calm daily</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Wohlbefinden Ruhe täglich</translation>
    </message>
    <message>
        <source>Hide counts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Zahlen verbergen</translation>
    </message>
    <message>
        <source>Followers, views and likes read ••• on the screen until you ask for them; percentages and forecasts stay. Reports are written in full.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Follower, Aufrufe und Likes erscheinen als •••, bis du sie sehen willst; Prozente und Prognosen bleiben. Berichte sind vollständig.</translation>
    </message>
    <message>
        <source>wellbeing calm privacy dots</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Wohlbefinden Ruhe Privatsphäre Punkte</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>At most once a day while Growthdesk runs, and only when the week runs short of the plan or a follower count is a week old.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Höchstens einmal am Tag, während Growthdesk läuft, und nur, wenn der Woche etwas zum Plan fehlt oder eine Followerzahl eine Woche alt ist.</translation>
    </message>
    <message>
        <source>notification</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Benachrichtigung Mitteilung</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No reminder comes between these.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>In dieser Zeit kommt keine Erinnerung.</translation>
    </message>
    <message>
        <source>notification night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Benachrichtigung Nacht</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>A small window for a count or a post. Give this command a key in the keyboard settings of your system.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Ein kleines Fenster für eine Zahl oder einen Beitrag. Gib diesem Befehl in den Tastatureinstellungen deines Systems eine Taste.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>command shortcut global hotkey</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Befehl Tastenkürzel global Hotkey</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Growthdesk stays there when its window is closed.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Growthdesk bleibt dort, wenn sein Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>background notification area</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Hintergrund Infobereich Tray</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Mit dem System starten</translation>
    </message>
    <message>
        <source>In the tray where there is one, so that a reminder can come.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Im Infobereich, wo es einen gibt, damit eine Erinnerung kommen kann.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Autostart Anmeldung</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Other computers cannot be told that this log is open here: {reason}</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Anderen Computern lässt sich nicht sagen, dass dieses Logbuch hier offen ist: {reason}</translation>
    </message>
    <message>
        <source>“{machine}” has this log open since {time}. Both may write: what each wrote is brought together by merging.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>„{machine}“ hat dieses Logbuch seit {time} offen. Beide können schreiben: Was jeder schrieb, kommt durch Zusammenführen zusammen.</translation>
    </message>
    <message>
        <source>Only look here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Hier nur ansehen</translation>
    </message>
    <message>
        <source>Write here too</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Auch hier schreiben</translation>
    </message>
    <message>
        <source>You are only looking at this log: nothing that you do here is saved.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Du siehst dieses Logbuch nur an: Nichts, was du hier tust, wird gespeichert.</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>This log lies in a folder that {program} keeps the same on other computers. It is kept as one closed file there; let one computer at a time write, and wait until it is synced.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Dieses Logbuch liegt in einem Ordner, den {program} mit anderen Computern abgleicht. Dort wird es als eine geschlossene Datei geführt; lass immer nur einen Computer schreiben und warte, bis alles abgeglichen ist.</translation>
    </message>
    <message>
        <source>Another copy of this log lies beside it: “{name}”.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Daneben liegt eine andere Kopie dieses Logbuchs: „{name}“.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Zusammenführen…</translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message>
        <source>Add a break</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>There is no account yet. Add one to see its rhythm.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Es gibt noch kein Konto. Füg eines hinzu, um seinen Rhythmus zu sehen.</translation>
    </message>
    <message>
        <source>No post yet. Log one, and your rhythm begins to show.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Noch kein Beitrag. Trag einen ein, und dein Rhythmus wird sichtbar.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>Posts in the last year</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Beiträge im letzten Jahr</translation>
    </message>
    <message>
        <source>{posts} in {weeks}, plan {plan} a week</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>{posts} in {weeks}, Plan {plan} pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts are not complete, so gaps and score are not told. Say in the plan from which day every post is in the log.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Die Beiträge sind nicht vollständig, daher gibt es weder Lücken noch Score. Sag im Plan, ab welchem Tag jeder Beitrag im Logbuch steht.</translation>
    </message>
    <message>
        <source>There is no plan yet. Three posts a week are assumed.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Es gibt noch keinen Plan. Angenommen sind drei Beiträge pro Woche.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same as last time</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>7412, 7,4k, +37 seit der letzten Zahl oder = für dieselbe wie beim letzten Mal</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Followers of {account} today</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>Follower von {account} heute</translation>
    </message>
</context>
<context>
    <name>CreatorSheet</name>
    <message>
        <source>for your media kit, all optional</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>für dein Media-Kit, alles optional</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Deine Angaben</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>what brands call you</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>wie Marken dich nennen</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>a line or two about what you make</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>ein, zwei Zeilen über das, was du machst</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>bread, baking, budget</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Brot, Backen, kleines Budget</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>in which you post and talk</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>in denen du postest und sprichst</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Reels, carousels, live baking</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reels, Karussells, Live-Backen</translation>
    </message>
    <message>
        <source>Rates</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reel oder Karussell ab 150&#xa0;€, Set ab 320&#xa0;€.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Two weeks from brief to post.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Zwei Wochen vom Briefing bis zum Beitrag.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The log is damaged</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Das Logbuch ist beschädigt</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Das nehmen</translation>
    </message>
    <message>
        <source>Open another log…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Anderes Logbuch öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{path} cannot be read any more as it was written. Nothing is written to it; it is kept beside what takes its place.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>{path} lässt sich nicht mehr so lesen, wie es geschrieben wurde. Es wird nichts hineingeschrieben; es bleibt neben dem erhalten, was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>The newest sound backup</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Die neueste unbeschädigte Sicherung</translation>
    </message>
    <message>
        <source>What can still be read of the log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Was sich vom Logbuch noch lesen lässt</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Das nehmen: {what}</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be kept.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n Zeile kann nicht behalten werden.</numerusform>
            <numerusform>%n Zeilen können nicht behalten werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lost the name.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n Konto hat seinen Namen verloren.</numerusform>
            <numerusform>%n Konten haben ihren Namen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Logbuch öffnen</translation>
    </message>
</context>
<context>
    <name>DayPartsGrid</name>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Engagement nach Wochentag und Tageszeit</translation>
    </message>
    <message>
        <source>{day}, {first} to {end} o’clock</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{day}, {first} bis {end} Uhr</translation>
    </message>
    <message>
        <source>{when}: no post</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{when}: kein Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {rate} (%n post(s))</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>
            <numerusform>{when}: {rate} (%n Beitrag)</numerusform>
            <numerusform>{when}: {rate} (%n Beiträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{said}, 80‑%-Bereich {low} bis {high}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80 % von</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80 % bis</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Growthdesk ended unexpectedly last time. Your log was checked and is fine.</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Growthdesk wurde letztes Mal unerwartet beendet. Dein Logbuch wurde geprüft und ist in Ordnung.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DownloadHelp</name>
    <message>
        <source>Platform</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Menus move: the words may differ a little.</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Menüs ändern sich: Die Wörter können etwas abweichen.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>Posts with their numbers, from Meta Business Suite</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Beiträge mit ihren Zahlen, aus der Meta Business Suite</translation>
    </message>
    <message>
        <source>On a computer, open Meta Business Suite, then Insights.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne am Computer die Meta Business Suite, dann Insights.</translation>
    </message>
    <message>
        <source>Choose Content, set the days, and export the data as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wähle Content, stell die Tage ein und exportiere die Daten als CSV.</translation>
    </message>
    <message>
        <source>For new follows by day, export the card Follows under Results.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Für neue Follower je Tag exportiere unter Ergebnisse die Karte Follows.</translation>
    </message>
    <message>
        <source>Follows are those gained, not a total: log your follower count beside them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Follows sind die gewonnenen, keine Gesamtzahl: Trag deine Followerzahl daneben ein.</translation>
    </message>
    <message>
        <source>Everything you posted, from your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Alles, was du gepostet hast, aus deinem Instagram-Download</translation>
    </message>
    <message>
        <source>Open Accounts Center, then Your information and permissions.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne die Kontenübersicht, dann „Deine Informationen und Berechtigungen“.</translation>
    </message>
    <message>
        <source>Choose Download your information, to your device.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wähle „Deine Informationen herunterladen“, auf dein Gerät.</translation>
    </message>
    <message>
        <source>Set the format to JSON, not HTML, and the date range to All time.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Stell das Format auf JSON, nicht HTML, und den Zeitraum auf „Gesamter Zeitraum“.</translation>
    </message>
    <message>
        <source>When the mail comes, drop every zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wenn die Mail kommt, leg jede Zip-Datei hier ab, wie sie ist.</translation>
    </message>
    <message>
        <source>Reach and likes are in it only for a professional account, and for recent posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Reichweite und Likes enthält er nur bei einem professionellen Konto und für neuere Beiträge.</translation>
    </message>
    <message>
        <source>Followers and views by day, from TikTok Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Follower und Aufrufe je Tag, aus TikTok Studio</translation>
    </message>
    <message>
        <source>On a computer, open TikTok Studio, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne am Computer TikTok Studio, dann Analytics.</translation>
    </message>
    <message>
        <source>Set the days to the last 365.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Stell die Tage auf die letzten 365.</translation>
    </message>
    <message>
        <source>Download the data of Overview, Content, Viewers and Followers, as CSV or XLSX.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Lade die Daten von Übersicht, Inhalt, Zuschauer und Follower herunter, als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>TikTok Studio keeps 365 days. Its list of videos has only about 15 of them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>TikTok Studio behält 365 Tage. Seine Liste der Videos enthält nur etwa 15 davon.</translation>
    </message>
    <message>
        <source>All your videos, from your TikTok data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Alle deine Videos, aus deinen TikTok-Daten</translation>
    </message>
    <message>
        <source>In the app, open Settings, Account, Download your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne in der App Einstellungen, Konto, „Deine Daten herunterladen“.</translation>
    </message>
    <message>
        <source>Ask for all data, as JSON.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Fordere alle Daten an, als JSON.</translation>
    </message>
    <message>
        <source>Times and likes of every video; no views, and no titles.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Zeiten und Likes von jedem Video; keine Aufrufe und keine Titel.</translation>
    </message>
    <message>
        <source>Videos and subscribers, from YouTube Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Videos und Abonnenten, aus YouTube Studio</translation>
    </message>
    <message>
        <source>On a computer, open YouTube Studio, Analytics, Advanced mode.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne am Computer YouTube Studio, Analytics, „Erweiterter Modus“.</translation>
    </message>
    <message>
        <source>On the tab Content, set the days, and export as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Stell auf dem Tab Inhalte die Tage ein und exportiere als CSV.</translation>
    </message>
    <message>
        <source>On the tab Date, choose Subscribers for the chart, and export again.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wähle auf dem Tab Datum Abonnenten für das Diagramm und exportiere noch einmal.</translation>
    </message>
    <message>
        <source>The table holds 500 videos at most. Subscribers are the change of each day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Die Tabelle fasst höchstens 500 Videos. Abonnenten sind die Änderung jedes Tages.</translation>
    </message>
    <message>
        <source>Every video, from Google Takeout</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Jedes Video, aus Google Takeout</translation>
    </message>
    <message>
        <source>At Google Takeout, choose YouTube, and of it only videos.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wähle bei Google Takeout YouTube und davon nur Videos.</translation>
    </message>
    <message>
        <source>Titles and times only, without views or subscribers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Nur Titel und Zeiten, ohne Aufrufe oder Abonnenten.</translation>
    </message>
    <message>
        <source>Follows by day and posts, from X Analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Follows je Tag und Beiträge, aus X Analytics</translation>
    </message>
    <message>
        <source>On a computer, open Analytics, and set it to one year.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne am Computer Analytics und stell ein Jahr ein.</translation>
    </message>
    <message>
        <source>Download the CSV of Overview, and that of Content.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Lade die CSV von Overview herunter und die von Content.</translation>
    </message>
    <message>
        <source>X gives about a year, and no total: log your follower count beside it.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>X gibt etwa ein Jahr und keine Gesamtzahl: Trag deine Followerzahl daneben ein.</translation>
    </message>
    <message>
        <source>All your posts, from the archive of your data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Alle deine Beiträge, aus dem Archiv deiner Daten</translation>
    </message>
    <message>
        <source>Open Settings, Your account, Download an archive of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne Einstellungen, „Dein Account“, „Ein Archiv deiner Daten herunterladen“.</translation>
    </message>
    <message>
        <source>When it is ready, drop the zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wenn es bereit ist, leg die Zip-Datei hier ab, wie sie ist.</translation>
    </message>
    <message>
        <source>Likes and reposts, without views; followers of that day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Likes und Reposts, ohne Aufrufe; die Follower jenes Tages.</translation>
    </message>
    <message>
        <source>New followers by day and posts, from LinkedIn analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Neue Follower je Tag und Beiträge, aus den LinkedIn-Analysen</translation>
    </message>
    <message>
        <source>On a computer, open your profile, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne am Computer dein Profil, dann Analysen.</translation>
    </message>
    <message>
        <source>Choose Post impressions, the longest range, and Export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Wähle die Impressions der Beiträge, den längsten Zeitraum und „Exportieren“.</translation>
    </message>
    <message>
        <source>LinkedIn keeps about 13 months, and lists 50 posts at most.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>LinkedIn behält etwa 13 Monate und nennt höchstens 50 Beiträge.</translation>
    </message>
    <message>
        <source>Open Settings, Data privacy, Get a copy of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne Einstellungen, Datenschutz, Kopie Ihrer Daten erhalten.</translation>
    </message>
    <message>
        <source>Ask for the larger data archive.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Fordere das größere Datenarchiv an.</translation>
    </message>
    <message>
        <source>Texts, links and times of every post, without numbers. Messages and contacts in it are not read.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Texte, Links und Zeiten aller Beiträge, ohne Zahlen. Nachrichten und Kontakte darin werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Your posts, in your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Deine Beiträge, in deinem Instagram-Download</translation>
    </message>
    <message>
        <source>Texts and times, without likes.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Texte und Zeiten, ohne Likes.</translation>
    </message>
    <message>
        <source>Your posts, from the archive of your server</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Deine Beiträge, aus dem Archiv deines Servers</translation>
    </message>
    <message>
        <source>Open Preferences, Import and export, Data export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Öffne Einstellungen, „Importieren und exportieren“, „Datenexport“.</translation>
    </message>
    <message>
        <source>Request your archive, and drop it here when it is ready.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Fordere dein Archiv an und leg es hier ab, wenn es bereit ist.</translation>
    </message>
    <message>
        <source>Posts only: the archive has no followers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Nur Beiträge: Das Archiv enthält keine Follower.</translation>
    </message>
    <message>
        <source>A table of your own, or of another tool</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Eine eigene Tabelle oder die eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, XLSX or ODS, and drop it here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Speichere sie als CSV, TSV, XLSX oder ODS und leg sie hier ab.</translation>
    </message>
    <message>
        <source>Or copy the cells in your spreadsheet, and paste them here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Oder kopiere die Zellen in deiner Tabelle und füg sie hier ein.</translation>
    </message>
    <message>
        <source>It takes a column for the day, and one for followers or for titles of posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Es braucht eine Spalte für den Tag und eine für Follower oder für Titel von Beiträgen.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Dateien, Ordner oder Archive hier ablegen</translation>
    </message>
    <message>
        <source>As the platform gave them: zips stay packed. Nothing leaves this computer.</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Wie die Plattform sie gab: Zips bleiben gepackt. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>followers at publication</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Follower beim Posten</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>Saves</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engagement geteilt durch</translation>
    </message>
    <message>
        <source>of followers at publication</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>nach Followern beim Posten</translation>
    </message>
    <message>
        <source>of reach</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>nach Reichweite</translation>
    </message>
    <message>
        <source>of views</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>nach Aufrufen</translation>
    </message>
    <message>
        <source>A year ago</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>No rate yet: no post has results at the result age and what they are divided by.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Noch keine Rate: Kein Beitrag hat Ergebnisse im Ergebnisalter und das, wodurch geteilt wird.</translation>
    </message>
    <message>
        <source>Median of {label}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Median: {label}</translation>
    </message>
    <message>
        <source>Median of {label}, where given</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Median: {label}, soweit angegeben</translation>
    </message>
    <message numerus="yes">
        <source>last %n post(s)</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>
            <numerusform>letzter Beitrag</numerusform>
            <numerusform>letzte %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement: {line}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engagement: {line}</translation>
    </message>
    <message>
        <source>not enough yet:
{posts} of {enough} posts</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>noch nicht genug:
{posts} von {enough} Beiträgen</translation>
    </message>
    <message>
        <source>80% range
{low} to {high}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>80‑%-Bereich
{low} bis {high}</translation>
    </message>
    <message>
        <source>No published rate for {platform} at this size, divided so.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Für {platform} ist bei dieser Größe keine so geteilte Rate veröffentlicht.</translation>
    </message>
    <message>
        <source>Published for {platform}; brands are not creators.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Für {platform} veröffentlicht; Marken sind keine Creator.</translation>
    </message>
    <message>
        <source>Published for {platform}; each counts and averages in its own way.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Für {platform} veröffentlicht; jede zählt und mittelt auf ihre Art.</translation>
    </message>
    <message>
        <source>{publisher}, {report}, on {platform} {whose}. Seen at {address}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>{publisher}, {report}, zu {platform} ({whose}). Gesehen unter {address}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>unavailable</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>{menu}, on</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>{menu}, an</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Gehe zu {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Counts are not hidden</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Es sind keine Zahlen verborgen</translation>
    </message>
    <message>
        <source>Choose posts on the page Posts first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Wähle zuerst Beiträge auf der Seite Beiträge</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Füg zuerst ein Konto hinzu</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Wähle zuerst ein einzelnes Konto</translation>
    </message>
</context>
<context>
    <name>ErrorLogSheet</name>
    <message>
        <source>Error log</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Es gab keinen Fehler.</translation>
    </message>
    <message>
        <source>It lies in {path}. No title, number or name of yours is in it.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Es liegt in {path}. Kein Titel, keine Zahl und kein Name von dir steht darin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExpiringLine</name>
    <message>
        <source>How to download it…</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>So lädst du es herunter…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>
            <numerusform>%n importierte Datei</numerusform>
            <numerusform>%n importierte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Days not imported yet</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Noch nicht importierte Tage</translation>
    </message>
    <message>
        <source>{platform} keeps only about 13 months.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} behält nur etwa 13 Monate.</translation>
    </message>
    <message>
        <source>{platform} keeps only a year.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} behält nur ein Jahr.</translation>
    </message>
    <message>
        <source>{keeps} Since {since} days are lost that no import has; the rest can be downloaded.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Seit dem {since} gehen Tage verloren, die kein Import hat; der Rest lässt sich herunterladen.</translation>
    </message>
    <message>
        <source>{keeps} What it has from {first} on is in no import: download it by {last}.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Was es ab dem {first} hat, ist in keinem Import: Lade es bis zum {last} herunter.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>How these numbers are made</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Wie diese Zahlen entstehen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no number on this page yet.</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Auf dieser Seite gibt es noch keine Zahl.</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Zahlen dieser Seite</translation>
    </message>
    <message>
        <source>This copy of Growthdesk was started without its explanations (python -OO). Start it without that to read how numbers are made.</source>
        <extracomment>ui/explain.py</extracomment>
        <translation>Dieses Growthdesk wurde ohne seine Erklärungen gestartet (python -OO). Starte es ohne diese Option, um zu lesen, wie die Zahlen entstehen.</translation>
    </message>
    <message>
        <source>The engagement of each post: what people did with it, by how many could have.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>Das Engagement jedes Beitrags: was Menschen damit taten, geteilt durch die, die es hätten tun können.</translation>
    </message>
    <message>
        <source>Its likes, comments, shares and saves are added up as far as they are known, and divided by the followers at publication, or by reach or views where that is chosen in Insights. The newest results count. Followers at publication are those of the follower count nearest to the day of the post, at most 7 days from it. Not told where none of the parts is known, or what they are divided by is missing.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>Seine Likes, Kommentare, Shares und Saves werden addiert, soweit sie bekannt sind, und durch die Follower beim Posten geteilt, oder durch Reichweite oder Aufrufe, wo das in Einblicke gewählt ist. Es zählen die neuesten Ergebnisse. Follower beim Posten sind die der Followerzahl, die dem Tag des Beitrags am nächsten liegt, höchstens 7 Tage entfernt. Nicht genannt, wo keiner der Teile bekannt ist oder das fehlt, wodurch geteilt wird.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), and its newest result if it has one.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_number</extracomment>
        <translation>Ein Beitrag (seine Stelle in log.posts) und sein neuestes Ergebnis, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), its newest result, and what that is divided by.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_rate</extracomment>
        <translation>Ein Beitrag (seine Stelle in log.posts), sein neuestes Ergebnis und das, wodurch dieses geteilt wird.</translation>
    </message>
    <message>
        <source>Make every page be about this account, or about all of them.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.select</extracomment>
        <translation>Lässt jede Seite von diesem Konto handeln oder von allen.</translation>
    </message>
    <message>
        <source>Every post that counts as posting, by its day.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Jeder Beitrag, der als Posten zählt, nach seinem Tag.</translation>
    </message>
    <message>
        <source>Stories and replies count only if the log says so.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Stories und Antworten zählen nur, wenn das Logbuch es sagt.</translation>
    </message>
    <message>
        <source>Where the line goes: through exact counts, and through the intervals of rounded ones.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>Wo die Linie verläuft: durch genaue Zahlen und durch die Bereiche der gerundeten.</translation>
    </message>
    <message>
        <source>The middle of each interval would draw falls and rises that nobody saw. The newest count and an account without exact counts have the middle. The columns have one length.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>Die Mitte jedes Bereichs würde ein Fallen und Steigen zeichnen, das niemand gesehen hat. Die neueste Zahl und ein Konto ohne genaue Zahlen haben die Mitte. Die Spalten sind gleich lang.</translation>
    </message>
    <message>
        <source>Counts for the days after the newest count: a middle, and ranges around it.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Zahlen für die Tage nach der neuesten Zahl: eine Mitte und Bereiche um sie.</translation>
    </message>
    <message>
        <source>The middle goes on with a mix of the account&apos;s own paces: those of the last 7, 28, 91 and 364 days and of the median week of 13 and of 52; the farther ahead, the longer the memory. The same rule is asked at every week of the last three years, and the middle moves by a part of its usual miss. A range is a sum of the account&apos;s usual weeks and of its own past misses up and down: with few past misses the usual weeks rule, with many the misses.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Die Mitte geht mit einer Mischung der eigenen Tempos des Kontos weiter: denen der letzten 7, 28, 91 und 364 Tage und denen der mittleren Woche von 13 und von 52; je weiter voraus, desto länger das Gedächtnis. Dieselbe Regel wird für jede Woche der letzten drei Jahre befragt, und die Mitte rückt um einen Teil ihres üblichen Fehlers. Ein Bereich ist eine Summe aus den üblichen Wochen des Kontos und aus seinen eigenen früheren Fehlern nach oben und unten: Bei wenigen früheren Fehlern bestimmen die üblichen Wochen, bei vielen die Fehler.</translation>
    </message>
    <message>
        <source>The weights were learned on 97 public series and 1,000 made-up accounts, for nine horizons from 1 to 365 days. Lines are drawn between them; beyond the last, paces and ranges go on in proportion to the days, for ten years at most. On most accounts growth fades, the more the farther ahead; the less its weeks differ, the less is taken off, and a line goes on as a line. Counts are whole numbers, and so are the middle and the ends of the ranges.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Die Gewichte wurden an 97 öffentlichen Reihen und 1.000 erdachten Konten gelernt, für neun Weiten von 1 bis 365 Tagen. Dazwischen sind Linien gezogen; jenseits der letzten gehen Tempos und Bereiche im Verhältnis zu den Tagen weiter, höchstens zehn Jahre lang. Bei den meisten Konten lässt das Wachstum nach, je weiter voraus, desto mehr; je weniger sich die Wochen unterscheiden, desto weniger wird abgezogen, und eine Linie geht als Linie weiter. Followerzahlen sind ganze Zahlen, und so auch die Mitte und die Enden der Bereiche.</translation>
    </message>
    <message>
        <source>Not told with fewer than 5 counts, or fewer than 28 days from first to last.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Nicht genannt bei weniger als 5 Zahlen oder weniger als 28 Tagen von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>Every follower count, as a forecast takes them.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.all_counts</extracomment>
        <translation>Jede Followerzahl, wie eine Prognose sie nimmt.</translation>
    </message>
    <message>
        <source>How many posts the log holds, of every kind, pinned ones too.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.posts_since</extracomment>
        <translation>Wie viele Beiträge das Logbuch enthält, jeder Art, auch angeheftete.</translation>
    </message>
    <message>
        <source>What a report tells of one account over one period, as of its last day.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Was ein Bericht über ein Konto in einem Zeitraum sagt, nach dem Stand seines letzten Tages.</translation>
    </message>
    <message>
        <source>Followers gained lie between the newest count of the period and the newest one before it. Posts are those that count as posting, held against the plan. Pace, forecast, gaps, score and engagement are what the pages told on that day, each explained where it stands there. Results that came in later are used: the numbers of a post are those that are known, whenever seen.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Gewonnene Follower liegen zwischen der neuesten Zahl des Zeitraums und der neuesten davor. Beiträge sind die, die als Posten zählen, am Plan gemessen. Tempo, Prognose, Lücken, Score und Engagement sind das, was die Seiten an jenem Tag sagten, jeweils dort erklärt, wo es steht. Später eingegangene Ergebnisse werden genutzt: Die Zahlen eines Beitrags sind die bekannten, wann immer sie gesehen wurden.</translation>
    </message>
    <message>
        <source>How long it has been quiet: today less the last posting day.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>Wie lange es still ist: heute weniger dem letzten Posting-Tag.</translation>
    </message>
    <message>
        <source>A number of a post as it was last seen.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>Eine Zahl eines Beitrags, wie sie zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>It is that of the newest result of the post, as it was typed or imported. Earlier results stay in the log.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>Es ist die des neuesten Ergebnisses des Beitrags, wie sie getippt oder importiert wurde. Frühere Ergebnisse bleiben im Logbuch.</translation>
    </message>
    <message>
        <source>The usual silence is the median of the days from one posting day to the next, where every post is in the log; the longest is the largest of them, and of the one until today. The plan on the last posting day says when a silence is slipping and when it is a gap, without rest days and breaks. A break in which today lies comes before all of that.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>Die übliche Stille ist der Median der Tage von einem Posting-Tag zum nächsten, wo jeder Beitrag im Logbuch steht; die längste ist die größte davon und von der bis heute. Der Plan am letzten Posting-Tag sagt, wann eine Stille sich dehnt und wann sie eine Lücke ist, ohne Ruhetage und Pausen. Eine Pause, in der heute liegt, geht all dem vor.</translation>
    </message>
    <message>
        <source>How many posts each week holds, against the plan on its first day.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Wie viele Beiträge jede Woche hat, gegen den Plan an ihrem ersten Tag.</translation>
    </message>
    <message>
        <source>Expected is ⌊T × active days ÷ (7 − R)⌋, with T posts a week, R rest days, and breaks taken off. A week with as many posts is kept; one with nothing expected is neither kept nor missed. The running week is open, and never missed. Before it stand the weeks that lie wholly in days whose posts are complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Erwartet werden ⌊T × aktive Tage ÷ (7 − R)⌋, mit T Beiträgen pro Woche, R Ruhetagen und abgezogenen Pausen. Eine Woche mit so vielen Beiträgen ist eingehalten; eine, in der nichts erwartet wird, ist weder eingehalten noch verfehlt. Die laufende Woche ist offen und nie verfehlt. Vor ihr stehen die Wochen, die ganz in Tagen mit vollständigen Beiträgen liegen.</translation>
    </message>
    <message>
        <source>The posts that wait for their numbers, the oldest first.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Die Beiträge, die auf ihre Zahlen warten, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>A post asks from the result age on (7 days after publication unless changed) until its numbers were seen at that age or later, and no longer than 21 days. Posts that had that age when they were imported never ask, nor do kinds that do not count as posting.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Ein Beitrag fragt ab dem Ergebnisalter (7 Tage nach Veröffentlichung, wenn nicht geändert), bis seine Zahlen in diesem Alter oder später gesehen wurden, und nicht länger als 21 Tage. Beiträge, die beim Import schon so alt waren, fragen nie, ebenso wenig Arten, die nicht als Posten zählen.</translation>
    </message>
    <message>
        <source>The answer to what a brand asks, of logs as of that day.</source>
        <extracomment>docstring of growthdesk.analysis.media_kit.media_kit</extracomment>
        <translation>Die Antwort auf das, was eine Marke fragt, aus Logbüchern mit dem Stand dieses Tages.</translation>
    </message>
    <message>
        <source>The milestones that were reached, ascending: those everybody has, and the goal.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Die erreichten Meilensteine, aufsteigend: die, die alle haben, und das Ziel.</translation>
    </message>
    <message>
        <source>Each is reached on the day of the first follower count that is there, glitches left out, a rounded count with its lowest; it stays reached when followers are lost again. Unlike the way to the goal they go on beyond it.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Jeder ist am Tag der ersten Followerzahl erreicht, die dort ist, Zählfehler ausgelassen, eine gerundete Zahl mit ihrem kleinsten Wert; er bleibt erreicht, wenn Follower wieder verloren gehen. Anders als der Weg zum Ziel gehen sie über das Ziel hinaus weiter.</translation>
    </message>
    <message>
        <source>Followers gained from the first to the last day, both inclusive, by counts that exist.</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>Vom ersten bis zum letzten Tag gewonnene Follower, beide Tage eingeschlossen, nach Zahlen, die es gibt.</translation>
    </message>
    <message>
        <source>It is the newest count up to the last day against the newest up to the day before the first. None if one of them is missing or is the same count, or if the time between them differs from the days asked for by more than a quarter (and more than one day).</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>Es ist die neueste Zahl bis zum letzten Tag gegen die neueste bis zum Tag vor dem ersten. Nicht genannt, wenn eine davon fehlt oder beide dieselbe sind oder wenn die Zeit zwischen ihnen um mehr als ein Viertel (und mehr als einen Tag) von den gefragten Tagen abweicht.</translation>
    </message>
    <message>
        <source>The newest follower count of an account, as it was typed or imported.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>Die neueste Followerzahl eines Kontos, wie sie getippt oder importiert wurde.</translation>
    </message>
    <message>
        <source>With weekly numbers it is the newest of the last full week or before.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>Mit Wochenzahlen ist es die neueste der letzten vollen Woche oder davor.</translation>
    </message>
    <message>
        <source>How an account stands at the end of a day.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Wie ein Konto am Ende eines Tages steht.</translation>
    </message>
    <message>
        <source>Its follower count is the newest up to that day that no note calls a glitch; a rounded one is known from its lowest to its highest value.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Seine Followerzahl ist die neueste bis zu diesem Tag, die keine Notiz einen Zählfehler nennt; eine gerundete ist von ihrem kleinsten bis zu ihrem größten Wert bekannt.</translation>
    </message>
    <message>
        <source>When the goal is likely reached: the day on which the middle of the forecast is there.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Wann das Ziel wahrscheinlich erreicht ist: der Tag, an dem die Mitte der Prognose dort ist.</translation>
    </message>
    <message>
        <source>The days beside it are those on which the two ends of the 80 % range are there: 4 in 5 cases lie between. Reached is what the newest count says, at its lowest if it was rounded. Not in sight is a middle more than 104 weeks from today, or a pace of 28 days that is not positive. Days never lie before today, even if the newest count is old. The chance by the goal day is the largest that any day until then has of a count at or above the goal; it is not told if that day is past or more than ten years away.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Die Tage daneben sind die, an denen die beiden Enden des 80‑%-Bereichs dort sind: 4 von 5 Fällen liegen dazwischen. Erreicht ist, was die neueste Zahl sagt, mit ihrem kleinsten Wert, wenn sie gerundet war. Nicht in Sicht ist eine Mitte, die mehr als 104 Wochen von heute entfernt liegt, oder ein Tempo von 28 Tagen, das nicht positiv ist. Tage liegen nie vor heute, auch wenn die neueste Zahl alt ist. Die Chance bis zum Zieltag ist die größte, die ein Tag bis dahin für eine Zahl beim Ziel oder darüber hat; sie wird nicht genannt, wenn dieser Tag vorbei oder mehr als zehn Jahre entfernt ist.</translation>
    </message>
    <message>
        <source>Followers gained in the last days up to the newest count.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>Follower, die in den letzten Tagen bis zur neuesten Zahl gewonnen wurden.</translation>
    </message>
    <message>
        <source>It is the newest count less the last one from before these days. Where that lies on another day than asked for, or one of the two is rounded, the change is marked with ≈. Glitches and the steps of purges are left out. Not told if the time between the two counts differs by more than a quarter (and more than one day), or if the newest count is as old as these days are many.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>Es ist die neueste Zahl weniger der letzten von vor diesen Tagen. Wo diese an einem anderen Tag liegt als gefragt oder eine der beiden gerundet ist, steht vor der Änderung ein ≈. Zählfehler und die Stufen von Bereinigungen sind ausgelassen. Nicht genannt, wenn die Zeit zwischen beiden Zahlen um mehr als ein Viertel (und mehr als einen Tag) abweicht oder wenn die neueste Zahl so viele Tage alt ist, wie gefragt sind.</translation>
    </message>
    <message>
        <source>How steadily an account has been posting, from 0 to 100.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Wie regelmäßig ein Konto gepostet hat, von 0 bis 100.</translation>
    </message>
    <message>
        <source>It is a moving average over days: s ← s · m + v · (1 − m), shown as 100 · s. Here m = 0.5 ^ (√(T ÷ 7) ÷ 13) with T posts a week by the plan of the day, and v is the share of the plan that the last W active days held, min(1, 7 · posts ÷ (W · T)), with W = 1 for a plan of 7 a week or more, else the larger of 14 and 14 ÷ T. It stands still on rest days and in breaks. Not told before the 28th day of complete posts.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Es ist ein gleitender Mittelwert über Tage: s ← s · m + v · (1 − m), gezeigt als 100 · s. Hier ist m = 0,5 ^ (√(T ÷ 7) ÷ 13) mit T Beiträgen pro Woche nach dem Plan des Tages, und v ist der Anteil des Plans, den die letzten W aktiven Tage hatten, min(1, 7 · Beiträge ÷ (W · T)), mit W = 1 bei einem Plan von 7 pro Woche oder mehr, sonst dem größeren von 14 und 14 ÷ T. An Ruhetagen und in Pausen steht er still. Vor dem 28. Tag mit vollständigen Beiträgen wird er nicht genannt.</translation>
    </message>
    <message>
        <source>Source: the score of Loop Habit Tracker (Score.kt).</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Quelle: der Score des Loop Habit Tracker (Score.kt).</translation>
    </message>
    <message>
        <source>How many of the last 52 weeks were on plan; the running week is not among them.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Wie viele der letzten 52 Wochen im Plan lagen; die laufende Woche gehört nicht dazu.</translation>
    </message>
    <message>
        <source>A week is on plan with as many posts as were expected. One with nothing expected, or with posts that are not complete, is not judged.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Eine Woche liegt im Plan, wenn sie so viele Beiträge hat wie erwartet. Eine, in der nichts erwartet wird oder deren Beiträge nicht vollständig sind, wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>The silences that are longer than the plan allows.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Die Zeiten der Stille, die länger sind, als der Plan erlaubt.</translation>
    </message>
    <message>
        <source>A silence runs from one posting day to the next, or to today, and is counted in active days: rest days and breaks are skipped. The plan on its last posting day judges it. With R rest days and posts on D days a week, a post is expected every I = (7 − R) ÷ D active days; a silence is a gap once it is longer than both 2 · I and I + 2 days: two expected posting days were missed. Gaps are told where every post is in the log. Before the first post there no silence begins, and where the complete days end before today none ends.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Eine Stille reicht von einem Posting-Tag zum nächsten oder bis heute und wird in aktiven Tagen gezählt: Ruhetage und Pausen werden übersprungen. Der Plan an ihrem letzten Posting-Tag entscheidet. Mit R Ruhetagen und Beiträgen an D Tagen pro Woche wird alle I = (7 − R) ÷ D aktiven Tage ein Beitrag erwartet; eine Stille ist eine Lücke, sobald sie länger ist als 2 · I und als I + 2 Tage: Zwei erwartete Posting-Tage blieben aus. Lücken werden genannt, wo jeder Beitrag im Logbuch steht. Vor dem ersten Beitrag dort beginnt keine Stille, und wo die vollständigen Tage vor heute enden, endet keine.</translation>
    </message>
    <message>
        <source>The engagement of an account: the median of its last 12 posts that have a rate.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>Das Engagement eines Kontos: der Median seiner letzten 12 Beiträge, die eine Rate haben.</translation>
    </message>
    <message>
        <source>A post&apos;s rate is its likes, comments, shares and saves, as far as they are known, divided by the followers at publication, or by reach or views where that is chosen. A post takes part once its numbers were seen at the result age (7 days unless changed) or later. Pinned posts and the kinds that do not count as posting (stories and replies unless the log says otherwise) are left out.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>Die Rate eines Beitrags sind seine Likes, Kommentare, Shares und Saves, soweit bekannt, geteilt durch die Follower beim Posten, oder durch Reichweite oder Aufrufe, wo das gewählt ist. Ein Beitrag nimmt teil, sobald seine Zahlen im Ergebnisalter (7 Tage, wenn nicht geändert) oder später gesehen wurden. Angeheftete Beiträge und Arten, die nicht als Posten zählen (Stories und Antworten, wenn das Logbuch nichts anderes sagt), sind ausgelassen.</translation>
    </message>
    <message>
        <source>What others have published about engagement on a platform, for accounts of this size.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Was andere über das Engagement auf einer Plattform veröffentlicht haben, für Konten dieser Größe.</translation>
    </message>
    <message>
        <source>The figures are those of the report that is named, with its year; they are not computed here. Each report counts and averages in its own way: a rough measure.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Die Zahlen sind die des genannten Berichts, mit seinem Jahr; sie werden hier nicht berechnet. Jeder Bericht zählt und mittelt auf seine Art: ein grobes Maß.</translation>
    </message>
    <message>
        <source>The engagement of an account as of an earlier day.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>Das Engagement eines Kontos nach dem Stand eines früheren Tages.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts until that day, made of the posts and follower counts until then, with the results that are known now, whenever they were seen.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>Es ist der Median der letzten 12 Beiträge bis zu diesem Tag, aus den Beiträgen und Followerzahlen bis dahin, mit den heute bekannten Ergebnissen, wann immer sie gesehen wurden.</translation>
    </message>
    <message>
        <source>The engagement of an account if it were divided by something else.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>Das Engagement eines Kontos, wenn es durch etwas anderes geteilt würde.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts that have such a rate: by followers at publication, by reach, or by views.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>Es ist der Median der letzten 12 Beiträge, die eine solche Rate haben: nach Followern beim Posten, nach Reichweite oder nach Aufrufen.</translation>
    </message>
    <message>
        <source>What the platform will forget first of the days that no import has.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Was die Plattform von den Tagen, die kein Import hat, zuerst vergessen wird.</translation>
    </message>
    <message>
        <source>Each export that was imported before is looked at by itself: the days between its files, and those after the last of them. A platform that keeps 365 days gives the last of them on the 364th day after it.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Jeder Export, der schon importiert wurde, wird für sich betrachtet: die Tage zwischen seinen Dateien und die nach der letzten davon. Eine Plattform, die 365 Tage behält, gibt den letzten davon am 364. Tag danach her.</translation>
    </message>
    <message>
        <source>The largest number of posts a week that was reached in 3 of 4 of the last 12 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>Die größte Zahl von Beiträgen pro Woche, die in 3 von 4 der letzten 12 Wochen erreicht wurde.</translation>
    </message>
    <message>
        <source>So it is never more than what is done. The running week, weeks with a break and weeks with posts that are not complete are left out; with fewer than eight weeks nothing is suggested. Where the posts fell on fewer days than the plan would expect, it names the number of days that was reached in 3 of 4 weeks too. Rest days stay as they are.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>So ist es nie mehr, als getan wird. Die laufende Woche, Wochen mit einer Pause und Wochen mit unvollständigen Beiträgen sind ausgelassen; bei weniger als acht Wochen wird nichts vorgeschlagen. Wo die Beiträge auf weniger Tage fielen, als der Plan erwarten würde, nennt er auch die Zahl der Tage, die in 3 von 4 Wochen erreicht wurde. Ruhetage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What the closed gaps cost, taken together: the median of followers a day.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Was die geschlossenen Lücken zusammen gekostet haben: der Median der Follower pro Tag.</translation>
    </message>
    <message>
        <source>Each gap counts with the mean of the 28 days before and the 28 days after it, less what was gained in the gap. The range is the middle 80 % of the medians of 2,000 samples drawn from these gaps with replacement, the same at every reading. With fewer than 5 closed gaps only the smallest and the largest are told. A gap and slow growth can share a cause: this is no proof.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Jede Lücke zählt mit dem Mittel der 28 Tage davor und der 28 Tage danach, weniger dem, was in der Lücke gewonnen wurde. Der Bereich sind die mittleren 80 % der Mediane von 2.000 Stichproben, die mit Zurücklegen aus diesen Lücken gezogen sind, bei jedem Lesen dieselben. Bei weniger als 5 geschlossenen Lücken werden nur die kleinste und die größte Zahl genannt. Eine Lücke und langsames Wachstum können eine gemeinsame Ursache haben: Das ist kein Beweis.</translation>
    </message>
    <message>
        <source>Source of the range: Efron, Annals of Statistics 7 (1979), 1.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Quelle des Bereichs: Efron, Annals of Statistics 7 (1979), 1.</translation>
    </message>
    <message>
        <source>How soon the plan is usually kept again after a gap, over all closed gaps.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Wie bald der Plan nach einer Lücke meist wieder eingehalten wird, über alle geschlossenen Lücken.</translation>
    </message>
    <message>
        <source>It is kept again from the first posting day on from which a week (7 − R active days, with R rest days) holds as many posts as it asks for; with one post a week, two weeks with two posts. Days are counted from the first post after the gap. The median takes a gap after which that has not come for longer than the wait so far. With fewer than 5 closed gaps there is none, nor where most of them still wait.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Er ist wieder eingehalten ab dem ersten Posting-Tag, von dem an eine Woche (7 − R aktive Tage bei R Ruhetagen) so viele Beiträge hat, wie er verlangt; bei einem Beitrag pro Woche zwei Wochen mit zwei Beiträgen. Gezählt werden die Tage ab dem ersten Beitrag nach der Lücke. Der Median zählt eine Lücke, nach der das noch nicht kam, als länger als das bisherige Warten. Bei weniger als 5 geschlossenen Lücken gibt es keinen, auch nicht, wo die meisten davon noch warten.</translation>
    </message>
    <message>
        <source>Source of the median: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Quelle des Medians: Kaplan und Meier, Journal of the American Statistical Association 53 (1958), 457.</translation>
    </message>
    <message>
        <source>Followers a day in a gap, in the 28 days before it, and in the 28 days after it.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Follower pro Tag in einer Lücke, in den 28 Tagen davor und in den 28 Tagen danach.</translation>
    </message>
    <message>
        <source>Each is the slope between the first and the last follower count of its days, from the evening before; a span that counts cover by less than a quarter says nothing. What the gap cost is the mean of the two sides less what was gained in the gap. The days after a gap end today, so that nothing comes after an open one. Glitches and the steps of purges are left out. A gap and slow growth can share a cause.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Jeder Wert ist die Steigung zwischen der ersten und der letzten Followerzahl seiner Tage, ab dem Abend davor; ein Abschnitt, von dem Zahlen weniger als ein Viertel abdecken, sagt nichts. Was die Lücke kostete, ist das Mittel der beiden Seiten weniger dem, was in der Lücke gewonnen wurde. Die Tage nach einer Lücke enden heute, sodass nach einer offenen nichts kommt. Zählfehler und die Stufen von Bereinigungen sind ausgelassen. Eine Lücke und langsames Wachstum können eine gemeinsame Ursache haben.</translation>
    </message>
    <message>
        <source>Followers a day over the last 28 days, and over the 28 days before.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Follower pro Tag über die letzten 28 Tage und über die 28 Tage davor.</translation>
    </message>
    <message>
        <source>It is the median of the slopes between all pairs of follower counts in these days (Theil–Sen), so that a single odd day moves it little. Rounded counts lie on the line between the days on which they stepped. Glitches are left out, and so is the step into a purge with its days. Not told with fewer than 3 counts, or with less than 14 days between the first and the last.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Es ist der Median der Steigungen zwischen allen Paaren von Followerzahlen in diesen Tagen (Theil–Sen), sodass ein einzelner ungewöhnlicher Tag ihn kaum bewegt. Gerundete Zahlen liegen auf der Linie zwischen den Tagen, an denen sie sprangen. Zählfehler sind ausgelassen, ebenso die Stufe in eine Bereinigung mit ihren Tagen. Nicht genannt bei weniger als 3 Zahlen oder weniger als 14 Tagen zwischen der ersten und der letzten.</translation>
    </message>
    <message>
        <source>Source: Sen, Journal of the American Statistical Association 63 (1968), 1379.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Quelle: Sen, Journal of the American Statistical Association 63 (1968), 1379.</translation>
    </message>
    <message>
        <source>Followers a day that bring the goal on the goal day: what is missing, by the days until then.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Follower pro Tag, die am Zieltag das Ziel bringen: was fehlt, durch die Tage bis dahin.</translation>
    </message>
    <message>
        <source>What is missing is the goal less the newest follower count, a rounded one with its middle. 0 once the goal is reached. Not told without a goal day that is still to come, or without a follower count.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Was fehlt, ist das Ziel weniger der neuesten Followerzahl, einer gerundeten mit ihrer Mitte. 0, sobald das Ziel erreicht ist. Nicht genannt ohne einen Zieltag, der noch kommt, oder ohne Followerzahl.</translation>
    </message>
    <message>
        <source>The posts after which most was gained beyond the usual pace.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>Die Beiträge, nach denen über das übliche Tempo hinaus am meisten gewonnen wurde.</translation>
    </message>
    <message>
        <source>Looked at are the day of the post and the two days after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before (Theil–Sen). Of posts less than 3 days apart only the one with the largest gain is told, since they share it. A gain is told if it is three times what any three days of the last two years usually lie off the pace, or more: less than that is chance. Kinds that do not count as posting are left out, and so are days around a purge, and gains that the rounding of counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>Betrachtet werden der Tag des Beitrags und die zwei Tage danach: die Followerzahl an ihrem Ende weniger der des Tages vor dem Beitrag, weniger drei Tagen des Tempos der 28 Tage davor (Theil–Sen). Von Beiträgen, die weniger als 3 Tage auseinanderliegen, wird nur der mit dem größten Gewinn genannt, da sie ihn teilen. Ein Gewinn wird genannt, wenn er mindestens dreimal so groß ist, wie beliebige drei Tage der letzten zwei Jahre meist vom Tempo abweichen: weniger ist Zufall. Arten, die nicht als Posten zählen, sind ausgelassen, ebenso Tage um eine Bereinigung und Gewinne, die das Runden der Zahlen verbergen kann.</translation>
    </message>
    <message>
        <source>How posts of each kind do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Wie Beiträge jeder Art laufen: der Median ihres Engagements, mit den Zahlen, wie sie im Ergebnisalter oder später zuerst gesehen wurden, damit ein alter Beitrag nicht im Vorteil ist.</translation>
    </message>
    <message>
        <source>Beside it stand the followers gained in the 3 days from the post on, beyond the pace of the 28 days before. A kind is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Daneben stehen die Follower, die in den 3 Tagen ab dem Beitrag über das Tempo der 28 Tage davor hinaus gewonnen wurden. Eine Art wird nach ihrem zum eigenen des Kontos hingezogenen Median eingeordnet, (n · x + 5 · x̄) ÷ (n + 5), sodass wenige Beiträge wenig sagen. Der Bereich sind die mittleren 80 % der Mediane von 2.000 mit Zurücklegen gezogenen Stichproben. Unter 5 Beiträgen fällt nichts auf. Angeheftete Beiträge und Arten, die nicht als Posten zählen, sind ausgelassen.</translation>
    </message>
    <message>
        <source>How many posts there are of each kind that was posted.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Wie viele Beiträge es von jeder geposteten Art gibt.</translation>
    </message>
    <message>
        <source>Only kinds that count as posting are counted (stories and replies only if the log says so).</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Gezählt werden nur Arten, die als Posten zählen (Stories und Antworten nur, wenn das Logbuch es sagt).</translation>
    </message>
    <message>
        <source>Followers gained in 3 days beyond the pace, for each post.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>In 3 Tagen über das Tempo hinaus gewonnene Follower, für jeden Beitrag.</translation>
    </message>
    <message>
        <source>The three days are the post&apos;s day and the two after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before. Posts less than three days apart share them. Not told where one of these two counts does not exist, a purge lies between them, the pace is not known, or the gain is less than what the rounding of the two counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Die drei Tage sind der Tag des Beitrags und die zwei danach: die Followerzahl an ihrem Ende weniger der des Tages vor dem Beitrag, weniger drei Tagen des Tempos der 28 Tage davor. Beiträge, die weniger als drei Tage auseinanderliegen, teilen sie sich. Nicht genannt, wo eine dieser beiden Zahlen fehlt, eine Bereinigung zwischen ihnen liegt, das Tempo nicht bekannt ist oder der Gewinn kleiner ist, als das Runden der beiden Zahlen verbergen kann.</translation>
    </message>
    <message>
        <source>The largest milestone that was reached in the last 7 days, today included.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>Der größte Meilenstein, der in den letzten 7 Tagen erreicht wurde, heute eingeschlossen.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, a rounded one with its lowest. One that was passed before the first count of the log is none, nor one that the newest count lies below again.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>Er ist am Tag der ersten Followerzahl erreicht, die dort ist, einer gerundeten mit ihrem kleinsten Wert. Einer, der vor der ersten Zahl des Logbuchs überschritten wurde, ist keiner, auch nicht einer, unter dem die neueste Zahl wieder liegt.</translation>
    </message>
    <message>
        <source>How posts of each niche do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Wie Beiträge jeder Nische laufen: der Median ihres Engagements, mit den Zahlen, wie sie im Ergebnisalter oder später zuerst gesehen wurden, damit ein alter Beitrag nicht im Vorteil ist.</translation>
    </message>
    <message>
        <source>A niche is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out; a post without a niche belongs to none.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Eine Nische wird nach ihrem zum eigenen des Kontos hingezogenen Median eingeordnet, (n · x + 5 · x̄) ÷ (n + 5), sodass wenige Beiträge wenig sagen. Der Bereich sind die mittleren 80 % der Mediane von 2.000 mit Zurücklegen gezogenen Stichproben. Unter 5 Beiträgen fällt nichts auf. Angeheftete Beiträge und Arten, die nicht als Posten zählen, sind ausgelassen; ein Beitrag ohne Nische gehört zu keiner.</translation>
    </message>
    <message>
        <source>Followers a day in each complete week, by how many posts it holds.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Follower pro Tag in jeder vollständigen Woche, danach, wie viele Beiträge sie hat.</translation>
    </message>
    <message>
        <source>Told are medians, with the middle 80 % of the medians of 2,000 samples drawn with replacement. Weeks are those that lie wholly in days whose posts are complete; the running week is left out. Followers a day lie between the follower counts nearest to the evening before the week and to its last evening, each at most 2 days off; without them a week does not take part, nor where rounding may hide more than half of what a usual week gains. Weeks of few and of many posts are compared from 5 weeks each. That weeks of many posts grow more is no proof: a good week can bring both.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Genannt sind Mediane, mit den mittleren 80 % der Mediane von 2.000 mit Zurücklegen gezogenen Stichproben. Wochen sind die, die ganz in Tagen mit vollständigen Beiträgen liegen; die laufende Woche ist ausgelassen. Follower pro Tag liegen zwischen den Followerzahlen, die dem Abend vor der Woche und ihrem letzten Abend am nächsten sind, je höchstens 2 Tage entfernt; ohne sie nimmt eine Woche nicht teil, auch nicht, wo das Runden mehr als die Hälfte dessen verbergen kann, was eine übliche Woche gewinnt. Wochen mit wenigen und mit vielen Beiträgen werden ab je 5 Wochen verglichen. Dass Wochen mit vielen Beiträgen mehr wachsen, ist kein Beweis: Eine gute Woche kann beides bringen.</translation>
    </message>
    <message>
        <source>Past forecasts made again, and what came: for 7, 30 and 90 days ahead.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Frühere Prognosen noch einmal gemacht, und was kam: für 7, 30 und 90 Tage voraus.</translation>
    </message>
    <message>
        <source>They are made every 30 days from day 28 of the account on, in the last two years of counts. Each knows only counts and notes of days up to the one it is made on. The count it is compared with is the nearest to the day that was forecast and within 3 days of it; without one nothing is told. A forecast held if that count lies in its 80 % range, so that 80 of 100 are expected to. A count comes as it was seen: a later purge counts against the forecast.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Sie werden alle 30 Tage ab Tag 28 des Kontos gemacht, in den letzten zwei Jahren der Zahlen. Jede kennt nur Zahlen und Notizen von Tagen bis zu dem, an dem sie gemacht ist. Verglichen wird sie mit der Zahl, die dem vorhergesagten Tag am nächsten und höchstens 3 Tage von ihm entfernt ist; ohne eine wird nichts genannt. Eine Prognose traf zu, wenn diese Zahl in ihrem 80‑%-Bereich liegt, sodass 80 von 100 erwartet werden. Eine Zahl kommt so, wie sie gesehen wurde: Eine spätere Bereinigung zählt gegen die Prognose.</translation>
    </message>
    <message>
        <source>How many posting days came on time, of those that ended a silence in the last 52 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>Wie viele Posting-Tage pünktlich kamen, von denen, die in den letzten 52 Wochen eine Stille beendeten.</translation>
    </message>
    <message>
        <source>On time is within 1.5 · I active days of the posting day before, with I = (7 − R) ÷ D for R rest days and posts on D days a week: not yet slipping, by the plan on the day before. Rest days and breaks do not count. The silence of today is among them once it is longer. It is a share and no spread of the intervals, so that one long silence weighs no more than a short one.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>Pünktlich ist innerhalb von 1,5 · I aktiven Tagen nach dem Posting-Tag davor, mit I = (7 − R) ÷ D bei R Ruhetagen und Beiträgen an D Tagen pro Woche: noch nicht gedehnt, nach dem Plan am Tag davor. Ruhetage und Pausen zählen nicht. Die Stille von heute gehört dazu, sobald sie länger ist. Es ist ein Anteil und keine Streuung der Abstände, sodass eine lange Stille nicht mehr wiegt als eine kurze.</translation>
    </message>
    <message>
        <source>How many weeks in a row were kept, up to now.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>Wie viele Wochen in Folge eingehalten wurden, bis jetzt.</translation>
    </message>
    <message>
        <source>The running week adds to the run once it is kept, and does not end it before. A week with nothing expected does neither. A missed week ends the run, and so does a week that is not among these because its posts are not complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>Die laufende Woche verlängert die Folge, sobald sie eingehalten ist, und beendet sie vorher nicht. Eine Woche, in der nichts erwartet wird, tut keines von beidem. Eine verfehlte Woche beendet die Folge, ebenso eine, die nicht dazugehört, weil ihre Beiträge nicht vollständig sind.</translation>
    </message>
    <message>
        <source>Followers gained since the first follower count, up to the newest.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Seit der ersten Followerzahl gewonnene Follower, bis zur neuesten.</translation>
    </message>
    <message>
        <source>Glitches and the steps of purges are left out.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Zählfehler und die Stufen von Bereinigungen sind ausgelassen.</translation>
    </message>
    <message>
        <source>Take back the newest step.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.undo</extracomment>
        <translation>Nimmt den neuesten Schritt zurück.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.redo</extracomment>
        <translation>Tut noch einmal, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Take in what another program changed in the file, and a new day.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.look_again</extracomment>
        <translation>Nimmt auf, was ein anderes Programm in der Datei geändert hat, und einen neuen Tag.</translation>
    </message>
    <message>
        <source>When each milestone up to the goal was reached, or is likely to be.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Wann jeder Meilenstein bis zum Ziel erreicht wurde oder wahrscheinlich erreicht wird.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, glitches left out, and stays reached when followers are lost again. A day to come is the one on which the middle of the forecast is there; the days under it are those on which the two ends of its 80 % range are. Not in sight is a middle more than 104 weeks from today, or a pace that is not positive.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Er ist am Tag der ersten Followerzahl erreicht, die dort ist, Zählfehler ausgelassen, und bleibt erreicht, wenn Follower wieder verloren gehen. Ein kommender Tag ist der, an dem die Mitte der Prognose dort ist; die Tage darunter sind die, an denen die beiden Enden ihres 80‑%-Bereichs dort sind. Nicht in Sicht ist eine Mitte, die mehr als 104 Wochen von heute entfernt liegt, oder ein Tempo, das nicht positiv ist.</translation>
    </message>
    <message>
        <source>How posts of each weekday do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Wie Beiträge jedes Wochentags laufen: der Median ihres Engagements, mit den Zahlen, wie sie im Ergebnisalter oder später zuerst gesehen wurden, damit ein alter Beitrag nicht im Vorteil ist.</translation>
    </message>
    <message>
        <source>A weekday, and likewise a part of the day, is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Ein Wochentag und ebenso eine Tageszeit wird nach dem zum eigenen des Kontos hingezogenen Median eingeordnet, (n · x + 5 · x̄) ÷ (n + 5), sodass wenige Beiträge wenig sagen. Der Bereich sind die mittleren 80 % der Mediane von 2.000 mit Zurücklegen gezogenen Stichproben. Unter 5 Beiträgen fällt nichts auf. Angeheftete Beiträge und Arten, die nicht als Posten zählen, sind ausgelassen.</translation>
    </message>
    <message>
        <source>The engagement of posts by weekday and part of the day, in the creator&apos;s own time.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>Das Engagement der Beiträge nach Wochentag und Tageszeit, in deiner eigenen Ortszeit.</translation>
    </message>
    <message>
        <source>A post takes part with its numbers as first seen at the result age or later. Each part is shown by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little; under 5 posts it is pale. Nothing is told under 12 posts. Pinned posts, kinds that do not count as posting, and posts without a time are left out.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>Ein Beitrag nimmt mit seinen Zahlen teil, wie sie im Ergebnisalter oder später zuerst gesehen wurden. Jeder Teil wird mit seinem zum eigenen des Kontos hingezogenen Median gezeigt, (n · x + 5 · x̄) ÷ (n + 5), sodass wenige Beiträge wenig sagen; unter 5 Beiträgen ist er blass. Unter 12 Beiträgen wird nichts genannt. Angeheftete Beiträge, Arten, die nicht als Posten zählen, und Beiträge ohne Uhrzeit sind ausgelassen.</translation>
    </message>
    <message>
        <source>What each day was: how many posts it had, and whether it lies in a gap or in a break.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Was jeder Tag war: wie viele Beiträge er hatte und ob er in einer Lücke oder in einer Pause liegt.</translation>
    </message>
    <message>
        <source>A post counts on its local day, unless its kind does not count as posting (stories and replies unless the log says otherwise). A day of a break is never one of a gap. Where posts are not complete nothing is said of a day without one.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Ein Beitrag zählt an seinem Ortstag, wenn seine Art als Posten zählt (Stories und Antworten nicht, wenn das Logbuch nichts anderes sagt). Ein Tag einer Pause ist nie einer einer Lücke. Wo Beiträge nicht vollständig sind, wird über einen Tag ohne Beitrag nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>ExportEverythingSheet</name>
    <message>
        <source>Export everything</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Eine ZIP-Datei</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>One JSON file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Eine JSON-Datei</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>All that is in this log: accounts, posts and their numbers, follower counts, plans, breaks, notes and settings. Captions and notes are in it as you wrote them, so give it only to whom you trust. Import brings it back.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Alles, was in diesem Logbuch ist: Konten, Beiträge und ihre Zahlen, Followerzahlen, Pläne, Pausen, Notizen und Einstellungen. Bildunterschriften und Notizen stehen darin, wie du sie geschrieben hast, gib es also nur Menschen, denen du vertraust. Importieren holt es zurück.</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, a JSON, and a text about every column.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tabellen für eine Tabellenkalkulation, eine JSON-Datei und ein Text zu jeder Spalte.</translation>
    </message>
    <message>
        <source>The same files, in a new folder inside the one you choose.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Dieselben Dateien, in einem neuen Ordner in dem, den du wählst.</translation>
    </message>
    <message>
        <source>Everything in one file, for programs.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Alles in einer Datei, für Programme.</translation>
    </message>
    <message>
        <source>Exported everything to {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Alles nach {name} exportiert</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>{name} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>new</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Beitrag ohne Titel</translation>
    </message>
    <message>
        <source>{low} to {high} followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>{low} bis {high} Follower</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>
            <numerusform>%n Follower</numerusform>
            <numerusform>%n Follower</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>{count}, geschätzt</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Follows</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Profilaufrufe</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>netto</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>genau</translation>
    </message>
    <message>
        <source>rounded</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>geschätzt</translation>
    </message>
</context>
<context>
    <name>FatesModel</name>
    <message>
        <source>Status</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Platform id</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Plattform-ID</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Follows</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>7,412 or 7.4k</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>7.412 oder 7,4k</translation>
    </message>
    <message>
        <source>Welcome to Growthdesk</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Willkommen bei Growthdesk</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Wo postest du?</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Follower jetzt</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Beiträge pro Woche</translation>
    </message>
    <message>
        <source>What you mean to keep. You can change it any day.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Was du einhalten möchtest. Du kannst es jeden Tag ändern.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Three answers and you can log. Everything stays in one file on this computer: nothing to sign up for, no network.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Drei Antworten, und du kannst eintragen. Alles bleibt in einer Datei auf diesem Computer: keine Anmeldung, kein Netz.</translation>
    </message>
</context>
<context>
    <name>FittingPlan</name>
    <message>
        <source>A plan that fits</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>Ein Plan, der passt</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more week(s) to see what plan fits.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Noch nicht genug: %n weitere Woche, um zu sehen, welcher Plan passt.</numerusform>
            <numerusform>Noch nicht genug: %n weitere Wochen, um zu sehen, welcher Plan passt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n a week…</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Plan: %n pro Woche…</numerusform>
            <numerusform>Plan: %n pro Woche…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) or more</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>%n Beitrag oder mehr</numerusform>
            <numerusform>%n Beiträge oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{posts}, on %n day(s)</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>{posts}, an %n Tag</numerusform>
            <numerusform>{posts}, an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of your last {weeks} weeks had {posts}; the plan is {plan}.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>{kept} deiner letzten {weeks} Wochen hatten {posts}; der Plan ist {plan}.</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>silences of more than {days} days</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Stille über {days} Tage</translation>
    </message>
    <message>
        <source>Counted from one posting day to the next, without rest days and breaks.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Gezählt von einem Posting-Tag zum nächsten, ohne Ruhetage und Pausen.</translation>
    </message>
    <message>
        <source>Cost of gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Kosten der Lücken</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Zurück im Plan</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Still</translation>
    </message>
    <message>
        <source>Followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Follower pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>In the gap, and in the %n days before and after it.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>In der Lücke und am %n Tag davor und danach.</numerusform>
            <numerusform>In der Lücke und in den %n Tagen davor und danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – now</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{day} – jetzt</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{active} active days of silence; the plan allows {limit}.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{active} aktive Tage Stille; der Plan erlaubt {limit}.</translation>
    </message>
    <message>
        <source>Gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Lücke {days}</translation>
    </message>
    <message>
        <source>Followers a day, gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Follower pro Tag, Lücke {days}</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Als Pause</translation>
    </message>
    <message>
        <source>Mark {days} as break</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{days} als Pause markieren</translation>
    </message>
    <message>
        <source>vs {around}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>sonst {around}</translation>
    </message>
    <message>
        <source>Before {before}, in the gap {during}, after {after} followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Davor {before}, in der Lücke {during}, danach {after} Follower pro Tag</translation>
    </message>
    <message>
        <source>Gaps are told where posts are complete.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Lücken werden genannt, wo die Beiträge vollständig sind.</translation>
    </message>
    <message>
        <source>No gap so far.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Bisher keine Lücke.</translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Eine Lücke und langsames Wachstum können eine gemeinsame Ursache haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>In your gaps you gained {median} followers a day (80% range {range}, {gaps}). {cause}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>In deinen Lücken hast du {median} Follower pro Tag gewonnen (80‑%-Bereich {range}, {gaps}). {cause}</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Mit %n weiterer geschlossener Lücke gäbe es einen Median.</numerusform>
            <numerusform>Mit %n weiteren geschlossenen Lücken gäbe es einen Median.</numerusform>
        </translation>
    </message>
    <message>
        <source>What gaps cost is not known yet: it takes follower counts before, in and after them.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Was Lücken kosten, ist noch nicht bekannt: Es braucht Followerzahlen davor, darin und danach.</translation>
    </message>
    <message>
        <source>In one closed gap you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>In einer geschlossenen Lücke hast du {most} Follower pro Tag gewonnen.</translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>In %n geschlossener Lücke hast du {most} Follower pro Tag gewonnen.</numerusform>
            <numerusform>In %n geschlossenen Lücken hast du {most} Follower pro Tag gewonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained between {least} and {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>In %n geschlossener Lücke hast du zwischen {least} und {most} Follower pro Tag gewonnen.</numerusform>
            <numerusform>In %n geschlossenen Lücken hast du zwischen {least} und {most} Follower pro Tag gewonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Noch nicht genug:</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>no fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>nicht weniger</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} weniger</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} mehr</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>{posts} of {enough} posts</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{posts}/{enough} Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>kein Beitrag</translation>
    </message>
    <message>
        <source>{name}: {rate}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name}: {rate}</translation>
    </message>
    <message>
        <source>{name}: {rate} ({posts})</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name}: {rate} ({posts})</translation>
    </message>
    <message>
        <source>{said}, not enough yet</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, noch nicht genug</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}; ranked as {shrunk}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, 80‑%-Bereich {low} bis {high}; eingeordnet als {shrunk}</translation>
    </message>
    <message numerus="yes">
        <source>a follower count within %n day(s) of each</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>zu jedem eine Followerzahl im Abstand von %n Tag</numerusform>
            <numerusform>zu jedem eine Followerzahl im Abstand von höchstens %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>their reach</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>ihre Reichweite</translation>
    </message>
    <message>
        <source>their views</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>ihre Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>It takes posts with results after %n day(s), and {also}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>Es braucht Beiträge mit Ergebnissen nach %n Tag und {also}.</numerusform>
            <numerusform>Es braucht Beiträge mit Ergebnissen nach %n Tagen und {also}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} followers after a post ({posts})</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{gain} Follower nach einem Beitrag ({posts})</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, 80‑%-Bereich {low} bis {high}</translation>
    </message>
    <message>
        <source>Ranked by the median drawn toward your own: (n · median + 5 · own) ÷ (n + 5), so that few posts say little.
A line shows the middle 80% of resampled medians. Under 5 posts nothing is a winner.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>Eingeordnet nach dem zu deinem eigenen hingezogenen Median: (n · Median + 5 · eigener) ÷ (n + 5), sodass wenige Beiträge wenig sagen.
Eine Linie zeigt die mittleren 80 % der Mediane aus Stichproben. Unter 5 Beiträgen gewinnt nichts.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name} fällt auf: {rate}, sonst {own}.</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Today</source>
        <extracomment>ui/charts/day_axis.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <extracomment>ui/charts/day_axis.py, ui/charts/readout.py</extracomment>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/charts/goal_mark.py, ui/charts/legend.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>a year before</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>ein Jahr davor</translation>
    </message>
    <message>
        <source>Growth chart of {names}</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>Wachstumsdiagramm von {names}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>50% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50 % von</translation>
    </message>
    <message>
        <source>50% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50 % bis</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80 % von</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80 % bis</translation>
    </message>
    <message>
        <source>Growth of {account}</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Wachstum von {account}</translation>
    </message>
    <message>
        <source>Days since the common day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Tage seit dem gemeinsamen Tag</translation>
    </message>
    <message>
        <source>posting gap</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Lücke im Posten</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{tier} threshold</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Schwelle {tier}</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>rounded count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>gerundete Zahl</translation>
    </message>
    <message>
        <source>estimated count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>geschätzte Zahl</translation>
    </message>
    <message>
        <source>glitch, left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Zählfehler, ausgelassen</translation>
    </message>
    <message>
        <source>purge, step left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Bereinigung, Stufe ausgelassen</translation>
    </message>
    <message>
        <source>forecast, 50% and 80% range</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Prognose, 50‑%- und 80‑%-Bereich</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>untested</source>
        <extracomment>ui/charts/marks.py</extracomment>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>Gap: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Lücke: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Pause: {days}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>day {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>{account}: {count} followers on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}, {day}: {count} Follower.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>No follower count</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Keine Followerzahl</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count} Follower</translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, geschätzt</translation>
    </message>
    <message>
        <source>{count}, rounded</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, gerundet</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{change} seit {day}</translation>
    </message>
    <message>
        <source>about {change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>etwa {change} seit {day}</translation>
    </message>
    <message>
        <source>Posts: {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Beiträge: {number}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Beitrag: {title}</translation>
    </message>
    <message>
        <source>{share}: {low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{share}: {low} bis {high}</translation>
    </message>
    <message>
        <source>Forecast: {count}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Prognose: {count}</translation>
    </message>
    <message>
        <source>Half of the time</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>In der Hälfte der Fälle</translation>
    </message>
    <message>
        <source>4 in 5 times</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>In 4 von 5 Fällen</translation>
    </message>
    <message>
        <source>Untested so far ahead</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>So weit voraus ungeprüft</translation>
    </message>
    <message>
        <source>Purge: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Bereinigung: {text}</translation>
    </message>
    <message>
        <source>Glitch: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Zählfehler: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>{account}: no follower count yet.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}: noch keine Followerzahl.</translation>
    </message>
    <message>
        <source>First count: {count} on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Erste Zahl am {day}: {count}.</translation>
    </message>
    <message>
        <source>Forecast for {day}: {count}, 4 in 5 times {low} to {high}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Prognose für den {day}: {count}, in 4 von 5 Fällen {low} bis {high}.</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>30 d</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>30 T</translation>
    </message>
    <message>
        <source>90 d</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>90 T</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>1 J</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Days shown</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Scale of the counts</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Skala der Zahlen</translation>
    </message>
    <message>
        <source>Save image</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>As PNG or as SVG</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Als PNG oder als SVG</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Leaves the zoom (0, Escape, or a double click on the axis)</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Verlässt den Zoom (0, Esc oder ein Doppelklick auf die Achse)</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>What moved it</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Was es bewegt hat</translation>
    </message>
    <message>
        <source>Nothing stands out yet. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Noch fällt nichts auf. Es braucht tägliche Zahlen um einen Beitrag oder eine Lücke.</translation>
    </message>
    <message>
        <source>Add your first account, and its growth is drawn here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Füg dein erstes Konto hinzu, und sein Wachstum wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Log your first follower count, and its line begins here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Trag deine erste Followerzahl ein, und ihre Linie beginnt hier.</translation>
    </message>
    <message>
        <source>Every follower count so far is marked as a glitch. The line begins with one that can be trusted; the sheet of notes takes marks away.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Jede Followerzahl ist bisher als Zählfehler markiert. Die Linie beginnt mit einer, der man trauen kann; das Blatt der Notizen nimmt Markierungen weg.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Wachstum</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left out: that day is not known.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>
            <numerusform>%n Konto ausgelassen: Dieser Tag ist nicht bekannt.</numerusform>
            <numerusform>%n Konten ausgelassen: Dieser Tag ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>80% range</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>80‑%-Bereich</translation>
    </message>
    <message>
        <source>Double-click a day to put a note on it. Drag over days to zoom in.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Doppelklick auf einen Tag setzt eine Notiz. Zieh über Tage, um hineinzuzoomen.</translation>
    </message>
    <message>
        <source>{account} toward {goal}</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>{account}, Ziel {goal}</translation>
    </message>
    <message numerus="yes">
        <source>%n more count(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n weitere Zahl</numerusform>
            <numerusform>%n weitere Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n weiterer Tag</numerusform>
            <numerusform>%n weitere Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days. Still missing: {what}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>Eine Prognose braucht 5 Zahlen über 28 Tage. Es fehlen noch: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s): {now}. The same days a year before: {before}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>Letzter %n Tag: {now}. Derselbe Tag ein Jahr davor: {before}.</numerusform>
            <numerusform>Letzte %n Tage: {now}. Dieselben Tage ein Jahr davor: {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {followers} followers each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>ab je {followers} Followern</translation>
    </message>
    <message>
        <source>from the first count of each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>ab der ersten Zahl von jedem</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>Theil–Sen slope over the counts of {days}: the median of the slopes between all pairs of them. It takes 3 counts, and 14 days between the first and the last.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Theil–Sen-Steigung über die Zahlen der {days}: der Median der Steigungen zwischen allen Paaren davon. Es braucht 3 Zahlen und 14 Tage zwischen der ersten und der letzten.</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>the last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>letzten 28 Tage</translation>
    </message>
    <message>
        <source>28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>28 Tage davor</translation>
    </message>
    <message>
        <source>the 28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>28 Tage davor</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets the day by which you want to be there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Konto &gt; „Konto und Ziel bearbeiten“ legt den Tag fest, bis zu dem du dort sein möchtest.</translation>
    </message>
    <message>
        <source>Needed for the goal day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Nötig für den Zieltag</translation>
    </message>
    <message>
        <source>no day set</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>kein Tag gesetzt</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets another goal, or another day.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Konto &gt; „Konto und Ziel bearbeiten“ legt ein anderes Ziel oder einen anderen Tag fest.</translation>
    </message>
    <message>
        <source>Goal day {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Zieltag {day}</translation>
    </message>
    <message>
        <source>The goal less the newest count, divided by the days until then.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Das Ziel weniger der neuesten Zahl, geteilt durch die Tage bis dahin.</translation>
    </message>
    <message>
        <source>Running maximum of the chance that the count is at or above the goal, day by day, from the ranges of the forecast.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Laufendes Maximum der Chance, dass die Zahl beim Ziel oder darüber liegt, Tag für Tag, aus den Bereichen der Prognose.</translation>
    </message>
    <message>
        <source>Chance of {goal} by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Chance auf {goal} bis {day}</translation>
    </message>
    <message>
        <source>untested so far ahead</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>so weit voraus ungeprüft</translation>
    </message>
    <message>
        <source>Needed for {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Nötig bis {day}</translation>
    </message>
    <message>
        <source>goal reached</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>is today</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>ist heute</translation>
    </message>
    <message>
        <source>has passed</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>ist vorbei</translation>
    </message>
    <message>
        <source>newest count {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>neueste Zahl {day}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The day on which the median of the forecast is there, and under it the days on which the ends of its 80% range are.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Der Tag, an dem der Median der Prognose dort ist, und darunter die Tage, an denen die Enden ihres 80‑%-Bereichs dort sind.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>erreicht {day}</translation>
    </message>
    <message>
        <source>The day of the first follower count that was there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Der Tag der ersten Followerzahl, die dort war.</translation>
    </message>
    <message>
        <source>perhaps already</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>vielleicht schon</translation>
    </message>
    <message>
        <source>By the forecast it is reached; a new follower count will tell.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Nach der Prognose ist er erreicht; eine neue Followerzahl wird es zeigen.</translation>
    </message>
    <message>
        <source>not in sight</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>nicht in Sicht</translation>
    </message>
    <message>
        <source>More than 104 weeks away at this pace.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Bei diesem Tempo mehr als 104 Wochen entfernt.</translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Eine Prognose braucht 5 Zahlen über 28 Tage.</translation>
    </message>
    <message>
        <source>Followers from the evening before the post to {days} days later, beyond what the pace of the 28 days before would have given.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Follower vom Abend vor dem Beitrag bis {days} Tage danach, über das hinaus, was das Tempo der 28 Tage davor ergeben hätte.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, with %n more post(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>{day}, mit %n weiterem Beitrag</numerusform>
            <numerusform>{day}, mit %n weiteren Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} in {days} days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{gain} in {days} Tagen</translation>
    </message>
    <message>
        <source>Followers a day in the gap, against the 28 days before and after it. A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Follower pro Tag in der Lücke, gegen die 28 Tage davor und danach. Eine Lücke und langsames Wachstum können eine gemeinsame Ursache haben.</translation>
    </message>
    <message numerus="yes">
        <source>No posts for %n day(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>%n Tag ohne Beitrag</numerusform>
            <numerusform>%n Tage ohne Beitrag</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a day fewer</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{number} pro Tag weniger</translation>
    </message>
    <message>
        <source>{pace} a day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{pace} pro Tag</translation>
    </message>
    <message>
        <source>under {least}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>unter {least}</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>It was not read.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Add it again to read it.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Füg sie noch einmal hinzu, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Comparing {name} with the log</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>{name} wird mit dem Logbuch verglichen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>New account</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>It is added together with the import. Goal and plan can be changed later.</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Es wird mit dem Import hinzugefügt. Ziel und Plan lassen sich später ändern.</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Neither a file nor a table was copied.</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Kopiert war weder eine Datei noch eine Tabelle.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>How to download your history</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>So lädst du deinen Verlauf herunter</translation>
    </message>
    <message>
        <source>How to download your history…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>So lädst du deinen Verlauf herunter…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), nothing is saved until you say so</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>%n Datei, gespeichert wird erst, wenn du es sagst</numerusform>
            <numerusform>%n Dateien, gespeichert wird erst, wenn du es sagst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on comparing</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Weiter vergleichen</translation>
    </message>
    <message>
        <source>A whole log is imported alone: leave out the other files, or the log.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Ein ganzes Logbuch wird allein importiert: Lass die anderen Dateien aus oder das Logbuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without an account: choose one, or leave it out.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>
            <numerusform>%n Datei ohne Konto: Wähle eines oder lass sie aus.</numerusform>
            <numerusform>%n Dateien ohne Konto: Wähle eines oder lass sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>One {key} takes the whole import back.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Einmal {key} nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Zurück zu den Dateien</translation>
    </message>
    <message>
        <source>Import files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Wird importiert…</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Follower counts of {first} and of {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Followerzahlen vom {first} und vom {last}</translation>
    </message>
    <message numerus="yes">
        <source>Follower counts from {first} to {last}, {n} of %n day(s) counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>Followerzahlen vom {first} bis {last}, {n} von %n Tag gezählt</numerusform>
            <numerusform>Followerzahlen vom {first} bis {last}, {n} von %n Tagen gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} from {first} to {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>{things} vom {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with complete posts</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Tag mit vollständigen Beiträgen</numerusform>
            <numerusform>%Ln Tage mit vollständigen Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posting day(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Posting-Tag</numerusform>
            <numerusform>%Ln Posting-Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past forecast(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln frühere Prognose</numerusform>
            <numerusform>%Ln frühere Prognosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower count(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln Followerzahl</numerusform>
            <numerusform>%Ln Followerzahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follower count of {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Followerzahl vom {day}</translation>
    </message>
    <message>
        <source>Result seen on {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Ergebnis, gesehen am {day}</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Noch keine Followerzahl</translation>
    </message>
    <message>
        <source>No post yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Noch kein Beitrag, der zählt</translation>
    </message>
    <message>
        <source>Posts are not complete today</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Die Beiträge sind heute nicht vollständig</translation>
    </message>
    <message>
        <source>No week yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Noch keine Woche, die zählt</translation>
    </message>
    <message>
        <source>No gap yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Noch keine Lücke, die zählt</translation>
    </message>
    <message>
        <source>No past forecast yet that can be compared</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Noch keine frühere Prognose zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>90 d</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>90 T</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>1 J</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Days compared</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Verglichene Tage</translation>
    </message>
    <message>
        <source>What moved the curve</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Was die Kurve bewegt hat</translation>
    </message>
    <message>
        <source>Nothing stands out in these days. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>In diesen Tagen fällt nichts auf. Es braucht tägliche Zahlen um einen Beitrag oder eine Lücke.</translation>
    </message>
    <message>
        <source>Insights come from your own posts and counts. Add an account to begin.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Einblicke kommen aus deinen eigenen Beiträgen und Zahlen. Füg ein Konto hinzu, um zu beginnen.</translation>
    </message>
    <message>
        <source>Log your posts and their results, and what does well shows here.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Trag deine Beiträge und ihre Ergebnisse ein, und was gut läuft, zeigt sich hier.</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Only what your own numbers can carry. Pale means too few posts or weeks to say.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Nur, was deine Zahlen tragen. Blass: zu wenige Beiträge oder Wochen.</translation>
    </message>
</context>
<context>
    <name>IntoField</name>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>All its accounts</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Alle seine Konten</translation>
    </message>
    <message>
        <source>New: {account}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Neu: {account}</translation>
    </message>
    <message>
        <source>New account…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Neues Konto…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Account for {file}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Konto für {file}</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>“{name}” is no report.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>„{name}“ ist kein Bericht.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Erstelle ihn noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Der Ordner „{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Make the report again in another one.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Erstelle den Bericht noch einmal in einem anderen.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Photo</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Carousel</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Karussell</translation>
    </message>
    <message>
        <source>Reel</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Short</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Kinds</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Arten</translation>
    </message>
    <message numerus="yes">
        <source>Followers after: gained in %n day(s) beyond the usual pace, median; posts less than that apart share it.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>
            <numerusform>Follower danach: in %n Tag über das übliche Tempo hinaus gewonnen, Median; Beiträge mit geringerem Abstand teilen sie sich.</numerusform>
            <numerusform>Follower danach: in %n Tagen über das übliche Tempo hinaus gewonnen, Median; Beiträge mit geringerem Abstand teilen sie sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post in these days.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Kein Beitrag in diesen Tagen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Followers after</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Follower danach</translation>
    </message>
    <message>
        <source>Posts, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Beiträge, {kind}</translation>
    </message>
    <message>
        <source>Followers after, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Follower danach, {kind}</translation>
    </message>
    <message>
        <source>Engagement, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Engagement, {kind}</translation>
    </message>
    <message>
        <source>It takes results, and follower counts around the posts.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Es braucht Ergebnisse und Followerzahlen um die Beiträge.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>{low} … {high}</translation>
    </message>
</context>
<context>
    <name>KitChoices</name>
    <message>
        <source>Contact</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Growth of a year</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Wachstum eines Jahres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Beiträge, die gut liefen</translation>
    </message>
    <message>
        <source>Offers and terms</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Angebote und Bedingungen</translation>
    </message>
    <message>
        <source>Your rates</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Deine Preise</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Was andere über Preise veröffentlichen</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your details…</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Deine Angaben…</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>KitReport</name>
    <message>
        <source>Media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Media-Kit</translation>
    </message>
    <message>
        <source>Add an account, and your media kit is drawn here.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Füg ein Konto hinzu, und dein Media-Kit wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Wähle mindestens ein Konto.</translation>
    </message>
    <message>
        <source>Numbers of the media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Zahlen des Media-Kits</translation>
    </message>
</context>
<context>
    <name>LargeDeeds</name>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Halte an …</translation>
    </message>
    <message>
        <source>Writing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Schreibe „{label}“ …</translation>
    </message>
    <message>
        <source>Doing “{label}” again…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Wiederhole „{label}“ …</translation>
    </message>
    <message>
        <source>Undoing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Nehme „{label}“ zurück …</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Rückgängig: {label}</translation>
    </message>
</context>
<context>
    <name>LargeLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/large_line.py</extracomment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>LastDaysCard</name>
    <message>
        <source>Open Growth</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Wachstum öffnen</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>The line begins with your first follower count. {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Die Linie beginnt mit deiner ersten Followerzahl. {key} trägt eine ein.</translation>
    </message>
    <message numerus="yes">
        <source>No follower count in the last %n day(s).</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>
            <numerusform>Keine Followerzahl am letzten %n Tag.</numerusform>
            <numerusform>Keine Followerzahl in den letzten %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{none} {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>{none} {key} trägt eine ein.</translation>
    </message>
</context>
<context>
    <name>LatestPosts</name>
    <message>
        <source>Latest posts</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Neueste Beiträge</translation>
    </message>
    <message>
        <source>No post yet. {key} logs one: a title and Enter are enough.</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Noch kein Beitrag. {key} trägt einen ein: Titel und Enter genügen.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Reach of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Reichweite von „{post}“</translation>
    </message>
    <message>
        <source>Engagement of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Engagement von „{post}“</translation>
    </message>
</context>
<context>
    <name>LineChoices</name>
    <message>
        <source>Every post since the first one is in this file</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Jeder Beitrag seit dem ersten ist in dieser Datei</translation>
    </message>
    <message>
        <source>Only then are silences in it gaps. Untick it for a partial list.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Nur dann sind Zeiten der Stille darin Lücken. Nimm das Häkchen weg, wenn die Liste unvollständig ist.</translation>
    </message>
    <message numerus="yes">
        <source>Replace what I typed (%n count(s))</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>
            <numerusform>Ersetzen, was ich getippt habe (%n Zahl)</numerusform>
            <numerusform>Ersetzen, was ich getippt habe (%n Zahlen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the account it goes into, to see what becomes of its rows.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Wähle das Konto, in das sie kommt, um zu sehen, was aus ihren Zeilen wird.</translation>
    </message>
    <message>
        <source>It is of @{handle}, which is not in this log. Choose where it goes.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Sie ist von @{handle}, das nicht in diesem Logbuch ist. Wähle, wohin sie kommt.</translation>
    </message>
    <message>
        <source>Every post from {first} to {last} is in this file.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Jeder Beitrag vom {first} bis {last} ist in dieser Datei.</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Into</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Ins Konto</translation>
    </message>
    <message>
        <source>Match columns…</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Spalten zuordnen…</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>File</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Ins Konto</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>all its accounts</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>alle seine Konten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Files</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>LogDeeds</name>
    <message>
        <source>Open a log</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Logbuch öffnen</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Mit anderer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Logs ({patterns})</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Logbücher ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Engagement geteilt durch</translation>
    </message>
    <message>
        <source>Of this log</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Von diesem Logbuch</translation>
    </message>
    <message>
        <source>Every answer goes by these. They are kept in the log, and can be undone.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Jede Antwort richtet sich danach. Sie stehen im Logbuch und lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Weeks are judged, and the calendar is drawn, from this day on.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Ab diesem Tag werden Wochen beurteilt und der Kalender gezeichnet.</translation>
    </message>
    <message>
        <source>monday sunday calendar</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Montag Sonntag Kalender</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>What you post before this hour belongs to the day before. What is logged stays.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Was du vor dieser Stunde postest, gehört zum Tag davor. Eingetragenes bleibt.</translation>
    </message>
    <message>
        <source>hour midnight night</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Stunde Mitternacht Nacht</translation>
    </message>
    <message>
        <source>Results are due after, days</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Ergebnisse fällig nach, Tage</translation>
    </message>
    <message>
        <source>A post is asked for its numbers at this age, and compared by them.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>In diesem Alter wird nach den Zahlen eines Beitrags gefragt und danach verglichen.</translation>
    </message>
    <message>
        <source>views likes reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Aufrufe Likes Reichweite</translation>
    </message>
    <message>
        <source>Likes, comments, shares and saves, as a share of this.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Likes, Kommentare, Shares und Saves, als Anteil daran.</translation>
    </message>
    <message>
        <source>rate denominator percent</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Rate Nenner Prozent</translation>
    </message>
    <message>
        <source>What counts as a post</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Was als Beitrag zählt</translation>
    </message>
    <message>
        <source>Only these end a silence and keep a week.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Nur diese beenden eine Stille und halten eine Woche ein.</translation>
    </message>
    <message>
        <source>kinds story reply gap</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Arten Story Antwort Lücke</translation>
    </message>
    <message>
        <source>Tiers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What the industry calls an account of that size. Empty a name to drop a tier.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Wie die Branche ein Konto dieser Größe nennt. Leere einen Namen, um eine Stufe wegzulassen.</translation>
    </message>
    <message>
        <source>nano micro influencer limits</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Nano Micro Influencer Grenzen</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>{place} of {all} on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>{place} von {all} auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>
            <numerusform>%n Stelle auf dieser Seite</numerusform>
            <numerusform>%n Stellen auf dieser Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>The manual does not say that.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Davon steht nichts im Handbuch.</translation>
    </message>
    <message>
        <source>How it works</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Opens the page of the manual about it</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Öffnet die Seite des Handbuchs dazu</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>about you</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>über dich</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Follows</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>day of the goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Tag des Ziels</translation>
    </message>
    <message>
        <source>handle</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Nutzername</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>languages</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>netto</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>niches</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>offers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>platform</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>place in the list</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>posts a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Beiträge pro Woche</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Profilaufrufe</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>recognised as</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>erkannt als</translation>
    </message>
    <message>
        <source>rest days</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>seen on</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>gesehen am</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>terms</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>warum</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Mit anderer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing the two logs…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Die zwei Logbücher werden verglichen…</translation>
    </message>
    <message>
        <source>New here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Neu hier – {rows}.</translation>
    </message>
    <message>
        <source>Changed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Geändert hier – {rows}.</translation>
    </message>
    <message>
        <source>Removed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Entfernt hier – {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) will keep what the other computer typed.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n Notiz hält fest, was der andere Computer getippt hat.</numerusform>
            <numerusform>%n Notizen halten fest, was der andere Computer getippt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log has everything that the other copy has.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Dieses Logbuch hat alles, was die andere Kopie hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ. The version in bold is kept.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n Zeile unterscheidet sich. Die fett gesetzte Fassung wird behalten.</numerusform>
            <numerusform>%n Zeilen unterscheiden sich. Die fett gesetzte Fassung wird behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other file is not changed. One {key} takes the whole merge back.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Die andere Datei wird nicht geändert. Einmal {key} nimmt das ganze Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Wird zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>MilestoneBar</name>
    <message numerus="yes">
        <source>{milestone} in %n day(s)</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>
            <numerusform>{milestone} in %n Tag</numerusform>
            <numerusform>{milestone} in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{followers} of {goal} followers</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>{followers} von {goal} Followern</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Make a picture…</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Bild machen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{account} has reached {count} followers</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>{account} hat {count} Follower erreicht</translation>
    </message>
    <message>
        <source>Milestone of {account}</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Meilenstein von {account}</translation>
    </message>
    <message>
        <source>That is the goal you set.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Das ist das Ziel, das du dir gesetzt hast.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) led here.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>
            <numerusform>%n Beitrag hat hierher geführt.</numerusform>
            <numerusform>%n Beiträge haben hierher geführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Heute.</translation>
    </message>
    <message>
        <source>Yesterday.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Gestern.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Am {day} erreicht.</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>The report of {month} is ready</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Der Bericht für {month} ist fertig</translation>
    </message>
    <message>
        <source>Last month’s report is tried again at the next start.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Der Bericht des letzten Monats wird beim nächsten Start noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>NicheField</name>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Another niche</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Andere Nische</translation>
    </message>
    <message>
        <source>optional, such as Bread</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>optional, etwa Brot</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>NichesCard</name>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>Engagement by niche</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Engagement nach Nische</translation>
    </message>
    <message>
        <source>Median of {label}, as seen at {age} days.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Median: {label}, wie nach {age} Tagen gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Seen after day {day}, with more time to gather: %n post(s).</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Nach Tag {day} gesehen, mit mehr Zeit zum Sammeln: %n Beitrag.</numerusform>
            <numerusform>Nach Tag {day} gesehen, mit mehr Zeit zum Sammeln: %n Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Engagement nach Followern</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Engagement nach Reichweite</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Engagement nach Aufrufen</translation>
    </message>
    <message>
        <source>Give your posts a niche in Posts, and they are compared here.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Gib deinen Beiträgen in Beiträge eine Nische, und sie werden hier verglichen.</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Keine fällt gegenüber deinen üblichen {own} auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n more niche(s) with fewer or weaker posts.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>%n weitere Nische mit weniger oder schwächeren Beiträgen.</numerusform>
            <numerusform>%n weitere Nischen mit weniger oder schwächeren Beiträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Ausgelassen: %n Beitrag ohne Nische.</numerusform>
            <numerusform>Ausgelassen: %n Beiträge ohne Nische.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>such as “New camera”</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>etwa „Neue Kamera“</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz am {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The count</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Die Zahl</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>can be trusted</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>ist verlässlich</translation>
    </message>
    <message>
        <source>a purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>eine Bereinigung</translation>
    </message>
    <message>
        <source>a glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>ein Zählfehler</translation>
    </message>
    <message>
        <source>The count of this day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Die Zahl dieses Tages</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>The platform removed followers: the step into that day is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Die Plattform hat Follower entfernt: Die Stufe in diesen Tag ist ausgelassen.</translation>
    </message>
    <message>
        <source>The number was wrong: that day&apos;s count is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Die Zahl war falsch: Die Zahl dieses Tages ist ausgelassen.</translation>
    </message>
    <message>
        <source>The note stands on the chart, and changes no number.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Die Notiz steht im Diagramm und ändert keine Zahl.</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Zählfehler</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/notices.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>From {file}, imported {day}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Aus {file}, importiert {day}</translation>
    </message>
    <message>
        <source>Numbers: {origin}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Zahlen: {origin}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>Find an action, a page or an account</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Aktion, Seite oder Konto finden</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Letter</source>
        <extracomment>ui/widgets/paper_choice.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/paper_choice.py</extracomment>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PastedPosts</name>
    <message>
        <source>What was copied is too much to be cells of posts.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Was kopiert wurde, ist zu viel für Zellen von Beiträgen.</translation>
    </message>
    <message>
        <source>Copy fewer of them, or import the file.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Kopiere weniger davon oder importiere die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few posts below for the {rows} that were copied.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Darunter gibt es zu wenige Beiträge für das Kopierte ({rows}).</translation>
    </message>
    <message>
        <source>Choose a cell further up, or paste them as new posts.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Wähle eine Zelle weiter oben oder füg sie als neue Beiträge ein.</translation>
    </message>
    <message>
        <source>Row {place}: {reason}</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Zeile {place}: {reason}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Week</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period after</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Week {number} of {year}</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Woche {number} {year}</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Quartal {number} {year}</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>as many as possible</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>seit</translation>
    </message>
    <message>
        <source>Posts are complete since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Beiträge sind vollständig seit</translation>
    </message>
    <message>
        <source>Saving changes the plan from {day} on.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Speichern ändert den Plan, vom {day} an.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Beiträge pro Woche</translation>
    </message>
    <message>
        <source>On how many days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>An wie vielen Tagen</translation>
    </message>
    <message>
        <source>Rest days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Bisherige Pläne</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>It judges all earlier history too.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Er gilt auch für alles davor.</translation>
    </message>
    <message>
        <source>Posts are complete</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Beiträge sind vollständig</translation>
    </message>
    <message>
        <source>From this day on every post is in the log. Gaps and score are told only there.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Ab diesem Tag steht jeder Beitrag im Logbuch. Nur dort gibt es Lücken und Score.</translation>
    </message>
    <message>
        <source>A post every {due} days; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Alle {due} Tage ein Beitrag; eine Lücke nach {gap} Tagen Stille.</translation>
    </message>
    <message>
        <source>A post every day; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Jeden Tag ein Beitrag; eine Lücke nach {gap} Tagen Stille.</translation>
    </message>
    <message>
        <source>Rest days are not counted.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Ruhetage zählen nicht mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>
            <numerusform>%n pro Woche</numerusform>
            <numerusform>%n pro Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>
            <numerusform>an %n Tag</numerusform>
            <numerusform>an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{plan} from {day} on</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan} ab {day}</translation>
    </message>
    <message>
        <source>{plan}, and before</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan} und davor</translation>
    </message>
    <message>
        <source>rest on {days}</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Ruhe: {days}</translation>
    </message>
</context>
<context>
    <name>PostDeeds</name>
    <message>
        <source>Nothing was copied.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Kopiere zuerst Zellen in einer Tabelle.</translation>
    </message>
    <message>
        <source>It is not clear which account the posts belong to.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Es ist nicht klar, zu welchem Konto die Beiträge gehören.</translation>
    </message>
    <message>
        <source>Choose one in the sidebar, and paste again.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Wähle eines in der Seitenleiste und füg noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>PostDetails</name>
    <message>
        <source>Details of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Einzelheiten des Beitrags</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Ergebnisse im Verlauf</translation>
    </message>
    <message>
        <source>Choose a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Wähle einen Beitrag</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Open link {link}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Link {link} öffnen</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>No number of it is in the log yet. {key} logs them.</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Noch steht keine Zahl von ihm im Logbuch. {key} trägt sie ein.</translation>
    </message>
    <message>
        <source>What is known of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Was über den Beitrag bekannt ist</translation>
    </message>
    <message>
        <source>Remove these results</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Diese Ergebnisse entfernen</translation>
    </message>
</context>
<context>
    <name>PostEdits</name>
    <message>
        <source>“{text}” is not a number.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412 or 7.4k.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Schreib sie wie 7412, 7.412 oder 7,4k.</translation>
    </message>
    <message>
        <source>The link does not lead to a web page.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Der Link führt zu keiner Webseite.</translation>
    </message>
    <message>
        <source>Use one that begins with https://, or leave it empty.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Nimm einen, der mit https:// beginnt, oder lass ihn leer.</translation>
    </message>
</context>
<context>
    <name>PostFilters</name>
    <message>
        <source>Search posts</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Beiträge suchen</translation>
    </message>
    <message>
        <source>Search title, caption, niche, link</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Titel, Bildunterschrift, Nische, Link suchen</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All niches</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Alle Nischen</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Letztes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Edit the post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Beitrag eintragen</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>for yourself</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>für dich selbst</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Im Profil angeheftet</translation>
    </message>
    <message>
        <source>More: caption, note, pinned</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Mehr: Bildunterschrift, Notiz, angeheftet</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Gespeichert: {title}</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Speichern und nächster</translation>
    </message>
    <message>
        <source>Its numbers are in the log. {key} adds newer ones.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Seine Zahlen stehen im Logbuch. {key} fügt neuere hinzu.</translation>
    </message>
    <message>
        <source>Stories and replies are not asked for. {key} logs their numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Nach Stories und Antworten wird nicht gefragt. {key} trägt ihre Zahlen ein.</translation>
    </message>
    <message>
        <source>It is too long ago to be asked for. {key} logs its numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Es ist zu lange her, um danach zu fragen. {key} trägt seine Zahlen ein.</translation>
    </message>
    <message>
        <source>We will ask for likes, comments, shares and saves on {day}.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Am {day} fragen wir nach Likes, Kommentaren, Shares und Saves.</translation>
    </message>
    <message>
        <source>We ask for likes, comments, shares and saves from today on.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Ab heute fragen wir nach Likes, Kommentaren, Shares und Saves.</translation>
    </message>
</context>
<context>
    <name>PostingCard</name>
    <message>
        <source>Does posting more grow this account?</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Bringt mehr Posten Wachstum?</translation>
    </message>
    <message>
        <source>followers a day</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Follower pro Tag</translation>
    </message>
    <message numerus="yes">
        <source>From the count of the evening before a week to that of its last evening, each at most %n day(s) off. Glitches and the steps of purges are left out.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Von der Zahl am Abend vor einer Woche bis zu der ihres letzten Abends, je höchstens %n Tag entfernt. Zählfehler und die Stufen von Bereinigungen sind ausgelassen.</numerusform>
            <numerusform>Von der Zahl am Abend vor einer Woche bis zu der ihres letzten Abends, je höchstens %n Tage entfernt. Zählfehler und die Stufen von Bereinigungen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Followers a day, by posts in the week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Follower pro Tag, nach Beiträgen in der Woche</translation>
    </message>
    <message>
        <source>Posts a week and growth</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Beiträge pro Woche und Wachstum</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>keine Woche</translation>
    </message>
    <message>
        <source>{posts} posts: {none}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} Beiträge: {none}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} posts: {value} followers a day ({weeks})</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} Beiträge: {value} Follower pro Tag ({weeks})</translation>
    </message>
    <message>
        <source>{telling}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{telling}, 80‑%-Bereich {low} bis {high}</translation>
    </message>
    <message>
        <source>{posts} or more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} oder mehr</translation>
    </message>
    <message>
        <source>{weeks} of {enough} weeks</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{weeks}/{enough} Wochen</translation>
    </message>
    <message>
        <source>Weeks are compared where posts are complete. The plan says from when.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Wochen werden verglichen, wo die Beiträge vollständig sind. Der Plan sagt, seit wann.</translation>
    </message>
    <message>
        <source>Your counts are rounded to more than a week gains. Exact ones would tell.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Deine Zahlen sind gröber gerundet, als eine Woche gewinnt. Genaue würden es zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: it takes whole weeks of complete posts, with a follower count within %n day(s) of both ends.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Noch nicht genug: Es braucht ganze Wochen mit vollständigen Beiträgen und einer Followerzahl höchstens %n Tag von beiden Enden.</numerusform>
            <numerusform>Noch nicht genug: Es braucht ganze Wochen mit vollständigen Beiträgen und einer Followerzahl höchstens %n Tage von beiden Enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond {posts} there are too few weeks.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Über {posts} hinaus gibt es zu wenige Wochen.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Das kann Zufall sein.</translation>
    </message>
    <message>
        <source>That is no proof: a good week can bring both.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Das ist kein Beweis: Eine gute Woche kann beides bringen.</translation>
    </message>
    <message>
        <source>{posts} posts: {weeks}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} Beiträge: {weeks}</translation>
    </message>
    <message>
        <source>Not enough yet: it takes {enough} weeks each of few and of more posts.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Noch nicht genug: Es braucht je {enough} Wochen mit wenigen und mit mehr Beiträgen.</translation>
    </message>
    <message>
        <source>{said} So far {weeks}.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} Bisher {weeks}.</translation>
    </message>
    <message>
        <source>weeks with {posts}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Wochen mit {posts}</translation>
    </message>
    <message>
        <source>weeks without</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Wochen ohne</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained as much a day as {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Wochen mit {more} Beiträgen brachten pro Tag so viel wie {fewer}</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained {gain} a day than {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Wochen mit {more} Beiträgen brachten pro Tag {gain} als {fewer}</translation>
    </message>
    <message>
        <source>{said} (80% range {range}).</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} (80‑%-Bereich {range}).</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} mehr</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} weniger</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Published</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Follows</translation>
    </message>
</context>
<context>
    <name>PostsFoot</name>
    <message>
        <source>{edit} edits, {remove} removes, {undo} brings back</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>{edit} bearbeitet, {remove} entfernt, {undo} holt zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement = {formula}</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>Engagement = {formula}</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>PostsModel</name>
    <message>
        <source>not pinned</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>nicht angeheftet</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It needs likes or comments, and what they are divided by.</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>Es braucht Likes oder Kommentare und das, wodurch sie geteilt werden.</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln in the last year</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>, %Ln im letzten Jahr</numerusform>
            <numerusform>, %Ln im letzten Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>„{name}“ erklären</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Nach {column} sortieren</translation>
    </message>
    <message>
        <source> · searching</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation> · wird gesucht</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln found</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform> · %Ln gefunden</numerusform>
            <numerusform> · %Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Posts belong to an account, and there is none yet.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Beiträge gehören zu einem Konto, und es gibt noch keines.</translation>
    </message>
    <message>
        <source>No post yet. A title and Enter are enough; older ones can be imported.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Noch kein Beitrag. Titel und Enter genügen; ältere lassen sich importieren.</translation>
    </message>
    <message>
        <source>No post has all of these words and choices.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Kein Beitrag hat all diese Wörter und Auswahlen.</translation>
    </message>
</context>
<context>
    <name>PostsTable</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/posts_table.py</extracomment>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>PostsTogether</name>
    <message>
        <source>As it is</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Im Profil angeheftet</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Nicht angeheftet</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Choose what the posts shall have.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Wähle, was die Beiträge haben sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln post(s)</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>
            <numerusform>%Ln Beitrag bearbeiten</numerusform>
            <numerusform>%Ln Beiträge bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Keine Nische</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Seite danach</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Preview: {page}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Vorschau: {page}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Growthdesk</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Growthdesk</translation>
    </message>
</context>
<context>
    <name>ProgressChoices</name>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Growth and forecast</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Wachstum und Prognose</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Consistency and gaps</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Regelmäßigkeit und Lücken</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Beitragsarten</translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Beste Beiträge</translation>
    </message>
    <message>
        <source>What is next</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Frühere Prognosen</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Notizen und Pausen</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Zahlen des Berichts</translation>
    </message>
    <message>
        <source>Add an account, and its report is drawn here.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Füg ein Konto hinzu, und sein Bericht wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Wähle mindestens ein Konto.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Log how many followers you have, or a post.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Noch gibt es nichts zu berichten. Trag ein, wie viele Follower du hast, oder einen Beitrag.</translation>
    </message>
    <message>
        <source>Nothing was logged by then. The first day with something is {day}.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Bis dahin war nichts eingetragen. Der erste Tag mit einem Eintrag ist der {day}.</translation>
    </message>
</context>
<context>
    <name>PublishedField</name>
    <message>
        <source>Day of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Uhrzeit der Veröffentlichung</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>nur der Tag ist bekannt</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>Save and next</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>a title or a link</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>ein Titel oder ein Link</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37, or = for the same.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>7412, 7,4k, +37 oder = für dieselbe.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Es wurde nichts getippt.</translation>
    </message>
    <message>
        <source>Type a follower count, a title, or both.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Tipp eine Followerzahl, einen Titel oder beides.</translation>
    </message>
</context>
<context>
    <name>RangeBars</name>
    <message>
        <source>Group</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80 % von</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80 % bis</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>RangeDots</name>
    <message>
        <source>Posts in the week</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Beiträge in der Woche</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80 % von</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80 % bis</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How good were past forecasts?</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Trafen frühere Prognosen zu?</translation>
    </message>
    <message>
        <source>Each forecast is made again with what was known on its day. It held if the count that came lies in its 80% range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Jede Prognose wird mit dem, was an ihrem Tag bekannt war, noch einmal gemacht. Sie traf zu, wenn die Zahl, die kam, in ihrem 80‑%-Bereich liegt.</translation>
    </message>
    <message>
        <source>Making past forecasts again…</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Frühere Prognosen werden noch einmal gemacht…</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Frühere Prognosen</translation>
    </message>
    <message>
        <source>No past forecast can be compared yet. It takes counts over 28 days, and one 30 days later.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Noch lässt sich keine frühere Prognose vergleichen. Es braucht Zahlen über 28 Tage und eine 30 Tage später.</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n past 30-day forecast(s) held, {expected} expected.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>
            <numerusform>{held} von %n früheren 30-Tage-Prognose traf zu, {expected} erwartet.</numerusform>
            <numerusform>{held} von %n früheren 30-Tage-Prognosen trafen zu, {expected} erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} An arrow marks a count outside of its range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Ein Pfeil markiert eine Zahl außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>{said} Too few to say how good they are.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Zu wenige, um zu sagen, wie gut sie sind.</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Am</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>War</translation>
    </message>
    <message>
        <source>above the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>über dem Bereich</translation>
    </message>
    <message>
        <source>below the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>unter dem Bereich</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Not back on plan yet.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Noch nicht zurück im Plan.</translation>
    </message>
    <message>
        <source>Back on plan at once.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Sofort zurück im Plan.</translation>
    </message>
    <message numerus="yes">
        <source>Back on plan %n day(s) after the first post.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n Tag nach dem ersten Beitrag zurück im Plan.</numerusform>
            <numerusform>%n Tage nach dem ersten Beitrag zurück im Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>You were back on plan after {back} of {gaps}.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Zurück im Plan: nach {back} von {gaps}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>Mit %n weiterer geschlossener Lücke gäbe es einen Median.</numerusform>
            <numerusform>Mit %n weiteren geschlossenen Lücken gäbe es einen Median.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Noch nicht genug:</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first post</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n Tag nach dem ersten Beitrag</numerusform>
            <numerusform>%n Tage nach dem ersten Beitrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gaps}, %n not yet</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>{gaps}, %n noch nicht</numerusform>
            <numerusform>{gaps}, %n noch nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>You are usually back on plan {when} (median of {gaps}).</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Meist bist du {when} zurück im Plan (Median aus {gaps}).</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, and today is the last day of the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}: noch {posts} bis zum Plan, und heute ist der letzte Tag der Woche.</translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, with {days} left in the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}: noch {posts} bis zum Plan, und diese Woche hat noch {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: the newest follower count is %n day(s) old.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>{account}: Die neueste Followerzahl ist %n Tag alt.</numerusform>
            <numerusform>{account}: Die neueste Followerzahl ist %n Tage alt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Where</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Median reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Reichweite im Median</translation>
    </message>
    <message>
        <source>Engagement is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py</extracomment>
        <translation>Engagement ist {formula}, soweit angegeben.</translation>
    </message>
    <message>
        <source>Median views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Aufrufe im Median</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement on {platform} is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Engagement auf {platform} ist {formula}, soweit angegeben.</translation>
    </message>
    <message>
        <source>Engagement is {formula}.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py, reports/sections/posts.py</extracomment>
        <translation>Engagement ist {formula}.</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>reports/kit/accounts.py, reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/overview.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>reports/kit/accounts.py, reports/kit/best_posts.py, reports/sections/engagement.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/posts.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>reports/kit/accounts.py, reports/sections/overview.py</extracomment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>{rate} of reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} der Reichweite</translation>
    </message>
    <message>
        <source>{rate} of views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} der Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>Medians are of the last %n post(s) with numbers.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>Mediane sind aus dem letzten Beitrag mit Zahlen.</numerusform>
            <numerusform>Mediane sind aus den letzten %n Beiträgen mit Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was counted on {day}.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{account} wurde am {day} gezählt.</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Beiträge, die gut liefen</translation>
    </message>
    <message>
        <source>Posts that worked on {platform}</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Beiträge, die auf {platform} gut liefen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/posts.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/groups.py, reports/sections/posts.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>{what}, {platform}</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>{what}, {platform}</translation>
    </message>
    <message numerus="yes">
        <source>posts a week, last %n week(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>Beiträge pro Woche, letzte Woche</numerusform>
            <numerusform>Beiträge pro Woche, letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>pro Monat, letzte 3 Monate</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>Follower auf {platform}</translation>
    </message>
    <message>
        <source>followers a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>Follower pro Monat, letzte 3 Monate</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>reports/kit/figures.py, reports/language.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>followers, %n platform(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>Follower, %n Plattform</numerusform>
            <numerusform>Follower, %n Plattformen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>followers, %n account(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>Follower, %n Konto</numerusform>
            <numerusform>Follower, %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by followers</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>Engagement nach Followern, Median aus %n Beitrag</numerusform>
            <numerusform>Engagement nach Followern, Median aus %n Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by reach</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>Engagement nach Reichweite, Median aus %n Beitrag</numerusform>
            <numerusform>Engagement nach Reichweite, Median aus %n Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by views</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>Engagement nach Aufrufen, Median aus %n Beitrag</numerusform>
            <numerusform>Engagement nach Aufrufen, Median aus %n Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py</extracomment>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}.</source>
        <extracomment>reports/kit/line.py</extracomment>
        <translation>
            <numerusform>%n Follower am {day}.</numerusform>
            <numerusform>%n Follower am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/notes.py, reports/sections/posts.py, reports/xlsx/workbook.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Working together</source>
        <extracomment>reports/kit/own_words.py</extracomment>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Was andere über Preise veröffentlichen</translation>
    </message>
    <message>
        <source>Published prices differ widely, and know nothing of these accounts.</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Veröffentlichte Preise gehen weit auseinander und wissen nichts von diesen Konten.</translation>
    </message>
    <message>
        <source>Any platform</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Jede Plattform</translation>
    </message>
    <message>
        <source>{platform}, {first} – {last} followers</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{platform}, {first} – {last} Follower</translation>
    </message>
    <message>
        <source>{low} – {high} {currency}</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{low} – {high} {currency}</translation>
    </message>
    <message>
        <source>{platform}, up to {last} followers</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{platform}, bis {last} Follower</translation>
    </message>
    <message>
        <source>{price} {currency} on average</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{price} {currency} im Durchschnitt</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Price of a post</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Preis eines Beitrags</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{number}M</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{number}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>{number}k</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{number}&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>Woche {week} {year}</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>Quartal {quarter} {year}</translation>
    </message>
    <message>
        <source>Numbers as of {day}, from the creator’s own log.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Stand der Zahlen: {day}, aus dem eigenen Logbuch.</translation>
    </message>
    <message>
        <source>Media kit</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Media-Kit</translation>
    </message>
    <message>
        <source>Audiences overlap between platforms.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Das Publikum der Plattformen überschneidet sich.</translation>
    </message>
    <message>
        <source>{period} so far</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>{period} bisher</translation>
    </message>
    <message>
        <source>Made with {program} on {day}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Erstellt mit {program} am {day}</translation>
    </message>
    <message>
        <source>From the log {digest}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Aus dem Logbuch {digest}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %n post(s) a week would have been kept in {kept} of the last {weeks} weeks.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Ein Plan von %n Beitrag pro Woche wäre in {kept} der letzten {weeks} Wochen eingehalten worden.</numerusform>
            <numerusform>Ein Plan von %n Beiträgen pro Woche wäre in {kept} der letzten {weeks} Wochen eingehalten worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in this week’s plan.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Diese Woche steht laut Plan noch %n Beitrag aus.</numerusform>
            <numerusform>Diese Woche stehen laut Plan noch %n Beiträge aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in the plan of {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Im Plan für {period} steht noch %n Beitrag aus.</numerusform>
            <numerusform>Im Plan für {period} stehen noch %n Beiträge aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) in {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Der Plan sieht für {period} %n Beitrag vor.</numerusform>
            <numerusform>Der Plan sieht für {period} %n Beiträge vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week’s plan is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Der Plan dieser Woche ist eingehalten.</translation>
    </message>
    <message>
        <source>The plan of {period} is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Der Plan für {period} ist eingehalten.</translation>
    </message>
    <message>
        <source>Compared with {period}</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Verglichen mit {period}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>{change} Punkte</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>Eingehaltene Wochen</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>{kept} von {weeks}</translation>
    </message>
    <message>
        <source>Engagement, last 12 posts</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Engagement, letzte 12 Beiträge</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Followers gained</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Gewonnene Follower</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>reports/sections/compared.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts planned</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Geplante Beiträge</translation>
    </message>
    <message>
        <source>Reach of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Reichweite eines Beitrags</translation>
    </message>
    <message>
        <source>Views of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Aufrufe eines Beitrags</translation>
    </message>
    <message numerus="yes">
        <source>{period} has %n day(s) so far, {before} had {days}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>{period} hat bisher %n Tag, {before} hatte {days}.</numerusform>
            <numerusform>{period} hat bisher %n Tage, {before} hatte {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reach is the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Die Reichweite ist der Median aus %n Beitrag, davor aus {then}.</numerusform>
            <numerusform>Die Reichweite ist der Median aus %n Beiträgen, davor aus {then}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Views are the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Die Aufrufe sind der Median aus %n Beitrag, davor aus {then}.</numerusform>
            <numerusform>Die Aufrufe sind der Median aus %n Beiträgen, davor aus {then}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {period}, posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>{period}: Die Beiträge sind an {days} von %n Tag vollständig.</numerusform>
            <numerusform>{period}: Die Beiträge sind an {days} von %n Tagen vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>an %n Tag</numerusform>
            <numerusform>an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>nach %n Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Eine Lücke und langsames Wachstum können eine gemeinsame Ursache haben.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>No posts.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Keine Beiträge.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} von %n geplantem Beitrag {on_days}.</numerusform>
            <numerusform>{posts} von %n geplanten Beiträgen {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Die Beiträge sind an {days} von %n Tag vollständig.</numerusform>
            <numerusform>Die Beiträge sind an {days} von %n Tagen vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>{days}, still open</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>{days}, noch offen</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again %n day(s) after the first post ({gaps} gaps).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Der Plan wird meist %n Tag nach dem ersten Beitrag wieder eingehalten (Lücken: {gaps}).</numerusform>
            <numerusform>Der Plan wird meist %n Tage nach dem ersten Beitrag wieder eingehalten (Lücken: {gaps}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) the median is {middle} followers a day against the 28 days around them (4 in 5 chance: {low} to {high}).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Über %n geschlossene Lücke liegt der Median bei {middle} Followern pro Tag gegenüber den 28 Tagen darum herum (in 4 von 5 Fällen {low} bis {high}).</numerusform>
            <numerusform>Über %n geschlossene Lücken liegt der Median bei {middle} Followern pro Tag gegenüber den 28 Tagen darum herum (in 4 von 5 Fällen {low} bis {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest silence %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Längste Stille: %n Tag.</numerusform>
            <numerusform>Längste Stille: %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n week(s) kept.</source>
        <extracomment>reports/sections/consistency.py, reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>{kept} von %n Woche eingehalten.</numerusform>
            <numerusform>{kept} von %n Wochen eingehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency score {score} of 100.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Score der Regelmäßigkeit: {score} von 100.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n Beitrag {on_days}.</numerusform>
            <numerusform>%n Beiträge {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, {planned} planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n Beitrag {on_days}, geplant: {planned}.</numerusform>
            <numerusform>%n Beiträge {on_days}, geplant: {planned}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Keine Beiträge, keine geplant.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} von %n geplantem Beitrag.</numerusform>
            <numerusform>{posts} von %n geplanten Beiträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this period is known to have all its posts, so no plan is held against it.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Von keinem Tag dieses Zeitraums ist bekannt, dass alle Beiträge eingetragen sind, daher wird er an keinem Plan gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) there.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Der Plan sieht dort %n Beitrag vor.</numerusform>
            <numerusform>Der Plan sieht dort %n Beiträge vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again at once (%n gap(s)).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Der Plan wird meist sofort wieder eingehalten (%n Lücke).</numerusform>
            <numerusform>Der Plan wird meist sofort wieder eingehalten (%n Lücken).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet to say what a gap costs: it takes {enough} closed gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Noch nicht genug, um zu sagen, was eine Lücke kostet: Es braucht {enough} geschlossene Lücken.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) it is {least} to {most} followers a day against the 28 days around them: not enough yet for a median, which takes {enough}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Über %n geschlossene Lücke sind es {least} bis {most} Follower pro Tag gegenüber den 28 Tagen darum herum: noch nicht genug für einen Median, der {enough} braucht.</numerusform>
            <numerusform>Über %n geschlossene Lücken sind es {least} bis {most} Follower pro Tag gegenüber den 28 Tagen darum herum: noch nicht genug für einen Median, der {enough} braucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n Lücke.</numerusform>
            <numerusform>%n Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Keine Lücken.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n Beitrag {on_days}, keiner geplant.</numerusform>
            <numerusform>%n Beiträge {on_days}, keiner geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Followers a day before</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Follower pro Tag davor</translation>
    </message>
    <message>
        <source>during</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>darin</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>danach</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Zurück im Plan</translation>
    </message>
    <message numerus="yes">
        <source>The median is of the last %n post(s) up to {day}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Der Median ist aus dem letzten Beitrag bis zum {day}.</numerusform>
            <numerusform>Der Median ist aus den letzten %n Beiträgen bis zum {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}, from {low} to {high} in 4 of 5 cases.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate}, in 4 von 5 Fällen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{rate} over {posts} posts: not enough yet for a range, which takes {enough}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate} über {posts} Beiträge: noch nicht genug für einen Bereich, der {enough} braucht.</translation>
    </message>
    <message>
        <source>What others have published</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>creators</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Creator</translation>
    </message>
    <message>
        <source>brands</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Marken</translation>
    </message>
    <message>
        <source>followers at publication</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Follower beim Posten</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>reports/sections/engagement.py
----------
a part of the engagement, in a formula</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>reports/sections/engagement.py
----------
a part of the engagement, in a formula</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and a follower count within {within} days of each.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Noch keine Rate: Es braucht Beiträge mit Ergebnissen nach %n Tag und zu jedem eine Followerzahl im Abstand von höchstens {within} Tagen.</numerusform>
            <numerusform>Noch keine Rate: Es braucht Beiträge mit Ergebnissen nach %n Tagen und zu jedem eine Followerzahl im Abstand von höchstens {within} Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their reach.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Noch keine Rate: Es braucht Beiträge mit Ergebnissen nach %n Tag und ihre Reichweite.</numerusform>
            <numerusform>Noch keine Rate: Es braucht Beiträge mit Ergebnissen nach %n Tagen und ihre Reichweite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their views.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Noch keine Rate: Es braucht Beiträge mit Ergebnissen nach %n Tag und ihre Aufrufe.</numerusform>
            <numerusform>Noch keine Rate: Es braucht Beiträge mit Ergebnissen nach %n Tagen und ihre Aufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Konten von</translation>
    </message>
    <message>
        <source>Published rates count and average each in their own way: a rough measure.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Jede veröffentlichte Rate zählt und mittelt auf ihre Art: ein grobes Maß.</translation>
    </message>
    <message>
        <source>followers on {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>Follower am {day}</translation>
    </message>
    <message numerus="yes">
        <source>post(s), plan {planned}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>Beitrag, Plan {planned}</numerusform>
            <numerusform>Beiträge, Plan {planned}</numerusform>
        </translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>followers gained since {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>gewonnene Follower seit {day}</translation>
    </message>
    <message>
        <source>followers gained</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>gewonnene Follower</translation>
    </message>
    <message numerus="yes">
        <source>post(s)</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>Beitrag</numerusform>
            <numerusform>Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>Engagement nach Followern</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>Engagement nach Reichweite</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>Engagement nach Aufrufen</translation>
    </message>
    <message>
        <source>vs {change} in the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>in der Woche davor: {change}</translation>
    </message>
    <message>
        <source>vs {change} in {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>im {month}: {change}</translation>
    </message>
    <message>
        <source>vs {change} in the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>im Quartal davor: {change}</translation>
    </message>
    <message>
        <source>vs {change} in the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>im Jahr davor: {change}</translation>
    </message>
    <message numerus="yes">
        <source>vs {change} in the %n day(s) before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>am Tag davor: {change}</numerusform>
            <numerusform>in den %n Tagen davor: {change}</numerusform>
        </translation>
    </message>
    <message>
        <source>vs {change} in all of the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>in der ganzen Woche davor: {change}</translation>
    </message>
    <message>
        <source>vs {change} in all of the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>im ganzen Quartal davor: {change}</translation>
    </message>
    <message>
        <source>vs {change} in all of the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>im ganzen Jahr davor: {change}</translation>
    </message>
    <message>
        <source>vs {change} in all of {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>im ganzen {month}: {change}</translation>
    </message>
    <message>
        <source>{goal} is reached, first on {day}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{goal} sind erreicht, zuerst am {day}.</translation>
    </message>
    <message>
        <source>The next milestone, {count}, is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Der nächste Meilenstein, {count}, ist wahrscheinlich um den {day} erreicht (in 4 von 5 Fällen: {range}).</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{day} oder viel später</translation>
    </message>
    <message>
        <source>{goal} is reached.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{goal} sind erreicht.</translation>
    </message>
    <message>
        <source>{goal} is reached, by {day} at the latest.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{goal} sind erreicht, spätestens am {day}.</translation>
    </message>
    <message numerus="yes">
        <source>It was there on {day}, and is %n follower(s) away again.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>Am {day} war das Ziel erreicht, jetzt fehlt wieder %n Follower.</numerusform>
            <numerusform>Am {day} war das Ziel erreicht, jetzt fehlen wieder %n Follower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is by the count of {day}, %n day(s) old.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>Das gilt nach der Zahl vom {day}, die %n Tag alt ist.</numerusform>
            <numerusform>Das gilt nach der Zahl vom {day}, die %n Tage alt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Für das Ziel bis zum {day} braucht es {needed} pro Tag.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}, untested so far ahead.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Die Chance darauf liegt bei {chance}, so weit voraus ungeprüft.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Die Chance darauf liegt bei {chance}.</translation>
    </message>
    <message>
        <source>under {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>How good such forecasts are is untested for this account.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Wie gut solche Prognosen sind, ist für dieses Konto ungeprüft.</translation>
    </message>
    <message>
        <source>What lies after {day} is untested.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Was nach dem {day} liegt, ist ungeprüft.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, the pace of now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Für das Ziel bis zum {day} braucht es {needed} pro Tag, das jetzige Tempo.</translation>
    </message>
    <message>
        <source>{goal} is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{goal} sind wahrscheinlich um den {day} erreicht (in 4 von 5 Fällen: {range}).</translation>
    </message>
    <message>
        <source>{goal} is not in sight at this pace.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{goal} sind bei diesem Tempo nicht in Sicht.</translation>
    </message>
    <message>
        <source>There are not enough counts for a forecast: it takes 5 counts over 28 days.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Für eine Prognose gibt es nicht genug Zahlen: Es braucht 5 Zahlen über 28 Tage.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {more} more than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Für das Ziel bis zum {day} braucht es {needed} pro Tag, {more} mehr als jetzt.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {less} less than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Für das Ziel bis zum {day} braucht es {needed} pro Tag, {less} weniger als jetzt.</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>No niche stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Keine Nische fällt gegenüber den üblichen {own} auf.</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Arten von Beiträgen</translation>
    </message>
    <message>
        <source>No kind stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Keine Art fällt gegenüber den üblichen {own} auf.</translation>
    </message>
    <message numerus="yes">
        <source>Medians of the posts of %n day(s) up to {day}, with numbers as first seen at {age} days or later. Followers after a post are those of 3 days beyond the pace.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Mediane der Beiträge von %n Tag bis zum {day}, mit den Zahlen, wie sie nach {age} Tagen oder später zuerst gesehen wurden. Follower nach einem Beitrag sind die von 3 Tagen über das Tempo hinaus.</numerusform>
            <numerusform>Mediane der Beiträge von %n Tagen bis zum {day}, mit den Zahlen, wie sie nach {age} Tagen oder später zuerst gesehen wurden. Follower nach einem Beitrag sind die von 3 Tagen über das Tempo hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nische</translation>
    </message>
    <message>
        <source>not enough yet: {posts} of {enough} posts</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>noch nicht genug: {posts} von {enough} Beiträgen</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Ausgelassen: %n Beitrag ohne Nische.</numerusform>
            <numerusform>Ausgelassen: %n Beiträge ohne Nische.</numerusform>
        </translation>
    </message>
    <message>
        <source>4 in 5 chance</source>
        <extracomment>reports/sections/groups.py, reports/sections/milestones.py</extracomment>
        <translation>In 4 von 5 Fällen</translation>
    </message>
    <message>
        <source>Followers after a post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Follower nach einem Beitrag</translation>
    </message>
    <message>
        <source>Few posts are ranked nearer to the usual.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Wenige Beiträge werden näher am Üblichen eingeordnet.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>{name} fällt auf: {rate}, sonst {own}.</translation>
    </message>
    <message>
        <source>Growth toward {goal}</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Wachstum in Richtung {goal}</translation>
    </message>
    <message>
        <source>The line is the follower count.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Die Linie ist die Followerzahl.</translation>
    </message>
    <message>
        <source>{count} was reached on {day}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>{count} wurden am {day} erreicht.</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>There is no follower count up to this day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Bis zu diesem Tag gibt es keine Followerzahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}, on the way to {goal}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>
            <numerusform>%n Follower am {day}, auf dem Weg zu {goal}.</numerusform>
            <numerusform>%n Follower am {day}, auf dem Weg zu {goal}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticks at the foot are posting days.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Striche am Fuß sind Posting-Tage.</translation>
    </message>
    <message>
        <source>Shaded bands are gaps.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Getönte Streifen sind Lücken.</translation>
    </message>
    <message>
        <source>Dashed boxes are breaks.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Gestrichelte Kästen sind Pausen.</translation>
    </message>
    <message>
        <source>The fan holds the count in 1 of 2 cases (inner) and 4 of 5 (outer).</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Der Fächer enthält die Zahl in 1 von 2 Fällen (innen) und in 4 von 5 (außen).</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day, after {before} in the 28 days before.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Das Tempo der letzten 28 Tage ist {now} pro Tag, nach {before} in den 28 Tagen davor.</translation>
    </message>
    <message>
        <source>A purge ({change}) is left out of the change.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Eine Bereinigung ({change}) ist aus der Änderung ausgelassen.</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Das Tempo der letzten 28 Tage ist {now} pro Tag.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>How it is known</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Lowest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Unteres Ende in 4 von 5 Fällen</translation>
    </message>
    <message>
        <source>Highest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Oberes Ende in 4 von 5 Fällen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>likely around this day</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>wahrscheinlich um diesen Tag</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>reached, or before</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>erreicht, oder früher</translation>
    </message>
    <message>
        <source>reached</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not in sight at this pace</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>bei diesem Tempo nicht in Sicht</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notizen und Pausen</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Purge</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Glitch, left out</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Zählfehler, ausgelassen</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Audiences overlap, so followers are not added up.</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Das Publikum überschneidet sich, daher werden Follower nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Beste Beiträge</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>No posts in this period.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Keine Beiträge in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>After “{post}” on {day}, {gain} followers came in 3 days beyond the pace.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Nach „{post}“ am {day} kamen in 3 Tagen {gain} Follower über das Tempo hinaus.</translation>
    </message>
    <message>
        <source>No post of this period has numbers of its result age yet.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Noch kein Beitrag dieses Zeitraums hat Zahlen in seinem Ergebnisalter.</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Frühere Prognosen</translation>
    </message>
    <message>
        <source>Each was made with what was known on its day. It held if the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Jede wurde mit dem gemacht, was an ihrem Tag bekannt war. Sie traf zu, wenn die Zahl in dem Bereich lag, der in 4 von 5 Fällen zutrifft.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held ({expected} expected): the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>Von %n früherer Prognose für 30 Tage traf {held} zu ({expected} erwartet): Die Zahl lag in dem Bereich, der in 4 von 5 Fällen zutrifft.</numerusform>
            <numerusform>Von %n früheren Prognosen für 30 Tage trafen {held} zu ({expected} erwartet): Die Zahl lag in dem Bereich, der in 4 von 5 Fällen zutrifft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held: not enough yet to say how good they are.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>Von %n früherer Prognose für 30 Tage traf {held} zu: noch nicht genug, um zu sagen, wie gut sie sind.</numerusform>
            <numerusform>Von %n früheren Prognosen für 30 Tage trafen {held} zu: noch nicht genug, um zu sagen, wie gut sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days ahead</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Tage voraus</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Prognosen</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Zugetroffen</translation>
    </message>
    <message>
        <source>Expected to hold</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>A bar is a week, named by its first day; the line across it is the plan. Pale bars stayed under it.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Ein Balken ist eine Woche, benannt nach ihrem ersten Tag; die Linie quer darüber ist der Plan. Blasse Balken blieben darunter.</translation>
    </message>
    <message numerus="yes">
        <source>Posts of %n week(s), none of them judged.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>Beiträge von %n Woche, keine davon beurteilt.</numerusform>
            <numerusform>Beiträge von %n Wochen, keine davon beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks in numbers</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Die Wochen in Zahlen</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/paper/pages.py</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Follows</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>Saves</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>Follows</translation>
    </message>
    <message>
        <source>starter</source>
        <extracomment>a tier</extracomment>
        <translation>starter</translation>
    </message>
    <message>
        <source>nano</source>
        <extracomment>a tier</extracomment>
        <translation>nano</translation>
    </message>
    <message>
        <source>micro</source>
        <extracomment>a tier</extracomment>
        <translation>micro</translation>
    </message>
    <message>
        <source>mid</source>
        <extracomment>a tier</extracomment>
        <translation>mid</translation>
    </message>
    <message>
        <source>macro</source>
        <extracomment>a tier</extracomment>
        <translation>macro</translation>
    </message>
    <message>
        <source>mega</source>
        <extracomment>a tier</extracomment>
        <translation>mega</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>the name of a platform</extracomment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>What the report is about</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Wovon der Bericht handelt</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Speichern als</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Make last month’s report</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Bericht des letzten Monats erstellen</translation>
    </message>
    <message>
        <source>On the first start of a month, once, as PDF, of all accounts that have something in it.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Beim ersten Start eines Monats, einmal, als PDF, von allen Konten, zu denen es darin etwas gibt.</translation>
    </message>
    <message>
        <source>automatic monthly by itself</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automatisch monatlich von selbst</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Ordner dieser Berichte</translation>
    </message>
    <message>
        <source>What lies there already is never written over.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Was dort schon liegt, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>automatic monthly directory path</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automatisch monatlich Verzeichnis Pfad</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Berichte von selbst</translation>
    </message>
</context>
<context>
    <name>ReportWell</name>
    <message>
        <source>Some letters are in no font of this computer ({scripts}): boxes stand for them. A font that has them can be installed in the system.</source>
        <extracomment>ui/widgets/report_well.py</extracomment>
        <translation>Für einige Buchstaben hat dieser Computer keine Schrift ({scripts}): An ihrer Stelle stehen Kästchen. Eine Schrift, die sie hat, lässt sich im System installieren.</translation>
    </message>
</context>
<context>
    <name>ReportsMadeSheet</name>
    <message>
        <source>Reports made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Erstellte Berichte</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Neu erstellen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each keeps its days, its accounts and a fingerprint of the log, so that it can be made again with the same numbers.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Jeder behält seine Tage, seine Konten und einen Fingerabdruck des Logbuchs, sodass er mit denselben Zahlen noch einmal erstellt werden kann.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>No report was made yet. Export one on the page Reports.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Es wurde noch kein Bericht erstellt. Exportiere einen auf der Seite Berichte.</translation>
    </message>
    <message>
        <source>It was made on another computer; make it again to have its file.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Er wurde auf einem anderen Computer erstellt; erstelle ihn noch einmal, um seine Datei zu haben.</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Bericht noch einmal erstellen</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Print</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What you see is what is written to the file</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Was du siehst, wird in die Datei geschrieben</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>It was stopped. Choose something else, or the same again.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Es wurde gestoppt. Wähle etwas anderes oder dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is written, but not in the list of reports made: {why}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>„{name}“ ist geschrieben, steht aber nicht in der Liste der erstellten Berichte: {why}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Bericht wird gezeichnet</translation>
    </message>
    <message>
        <source>The report is being drawn.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Der Bericht wird gezeichnet.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Saved last: {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Zuletzt gespeichert: {name}</translation>
    </message>
    <message>
        <source>Export report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>{kind} exportieren</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>not seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Kommt aus</translation>
    </message>
</context>
<context>
    <name>ResultsSheet</name>
    <message>
        <source>There is no post yet.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Es gibt noch keinen Beitrag.</translation>
    </message>
    <message>
        <source>Log one first.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Trag zuerst einen ein.</translation>
    </message>
    <message>
        <source>Results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Ergebnisse eines Beitrags</translation>
    </message>
    <message>
        <source>There is no post yet. Log one first: a title is enough.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Es gibt noch keinen Beitrag. Trag zuerst einen ein: Ein Titel genügt.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Seen before</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Früher gesehen</translation>
    </message>
    <message>
        <source>1.2k is kept as 1,200.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>1,2k wird als 1.200 behalten.</translation>
    </message>
    <message>
        <source>An empty field was not seen.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Ein leeres Feld wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>An empty field keeps the number in grey.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Ein leeres Feld behält die Zahl in Grau.</translation>
    </message>
</context>
<context>
    <name>RowKinds</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Followerzahl</numerusform>
            <numerusform>%n Followerzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower change(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Follower-Änderung</numerusform>
            <numerusform>%n Follower-Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Tag mit Kontoaufrufen</numerusform>
            <numerusform>%n Tage mit Kontoaufrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n importierte Datei</numerusform>
            <numerusform>%n importierte Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Plan</numerusform>
            <numerusform>%n Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of complete days</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Spanne vollständiger Tage</numerusform>
            <numerusform>%n Spannen vollständiger Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Einstellung des Logbuchs</numerusform>
            <numerusform>%n Einstellungen des Logbuchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n Blatt mit deinen Angaben</numerusform>
            <numerusform>%n Blätter mit deinen Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) made</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n erstellter Bericht</numerusform>
            <numerusform>%n erstellte Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Follower count</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Followerzahl</translation>
    </message>
    <message>
        <source>Follower change</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Follower-Änderung</translation>
    </message>
    <message>
        <source>Account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Kontoaufrufe</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Complete days</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Vollständige Tage</translation>
    </message>
    <message>
        <source>Choice of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Einstellung des Logbuchs</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Deine Angaben</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Change</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>{what} entfernen</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Account</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Numbers of a post</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Zahlen eines Beitrags</translation>
    </message>
    <message numerus="yes">
        <source>Plan: %n post(s) a week</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>
            <numerusform>Plan: %n Beitrag pro Woche</numerusform>
            <numerusform>Plan: %n Beiträge pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Days with all posts</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Tage mit allen Beiträgen</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>What becomes of each row</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>Half a minute a day</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Eine halbe Minute am Tag</translation>
    </message>
    <message>
        <source>Every post in one table</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Jeder Beitrag in einer Tabelle</translation>
    </message>
    <message>
        <source>When 10,000 is likely</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Wann 10.000 wahrscheinlich sind</translation>
    </message>
    <message>
        <source>Where the gaps were</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Wo die Lücken waren</translation>
    </message>
    <message>
        <source>Something to show</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Etwas zum Zeigen</translation>
    </message>
    <message>
        <source>Counts wait here: type the number, or +37 for 37 more, and Enter goes on to the next account. {key} logs a post; a title is enough.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Hier warten Zahlen: Tipp die Zahl oder +37 für 37 mehr, und Enter geht weiter zum nächsten Konto. {key} trägt einen Beitrag ein; ein Titel genügt.</translation>
    </message>
    <message>
        <source>Search, sort, and change what is in the cells. Rows copied from a spreadsheet can be pasted, and {key} imports what your platforms let you download. {undo} takes anything back.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Suche, sortiere und ändere, was in den Zellen steht. Aus einer Tabelle kopierte Zeilen lassen sich einfügen, und {key} importiert, was deine Plattformen dich herunterladen lassen. {undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>The line is what you counted, the fan what may come: a range, not a promise. Drag over days to zoom in, double-click a day for a note. {key} tells how each number is made.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Die Linie ist, was du gezählt hast, der Fächer, was kommen kann: ein Bereich, kein Versprechen. Zieh über Tage, um hineinzuzoomen, ein Doppelklick auf einen Tag setzt eine Notiz. {key} sagt, wie jede Zahl entsteht.</translation>
    </message>
    <message>
        <source>Amber days are a gap: a silence longer than your plan allows. Click a day for its posts. Drag over free days to make them a break, and they are no gap.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Bernsteinfarbene Tage sind eine Lücke: eine Stille, die länger ist, als dein Plan erlaubt. Klick auf einen Tag zeigt seine Beiträge. Zieh über freie Tage, um sie zur Pause zu machen, dann sind sie keine Lücke.</translation>
    </message>
    <message>
        <source>A month as a page that you can send: {key} saves what you see. The tour is over; this sample stays in a file of its own and never mixes with your log.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Ein Monat als Seite, die du verschicken kannst: {key} speichert, was du siehst. Der Rundgang ist zu Ende; dieses Beispiel bleibt in einer eigenen Datei und mischt sich nie mit deinem Logbuch.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Choose, save or forget a filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Filter wählen, speichern oder vergessen</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Der Filter hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a word or two.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Gib ihm ein oder zwei Wörter.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept on this computer. The same name replaces a filter.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Bleibt auf diesem Computer. Derselbe Name ersetzt einen Filter.</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>No score yet</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Noch kein Score</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{score} von 100</translation>
    </message>
    <message>
        <source>A missed week costs a little and comes back. It never resets.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Eine ausgelassene Woche kostet etwas, und es kommt zurück. Nichts beginnt von vorn.</translation>
    </message>
    <message>
        <source>Posts are not complete today, so there is no score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Die Beiträge sind heute nicht vollständig, daher gibt es keinen Score.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) of complete posts make a score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n weiterer Tag mit vollständigen Beiträgen ergibt einen Score.</numerusform>
            <numerusform>%n weitere Tage mit vollständigen Beiträgen ergeben einen Score.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{kept} von {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Übliche Stille</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Längste Stille</translation>
    </message>
    <message>
        <source>Posts on time</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Wochen im Plan</translation>
    </message>
    <message>
        <source>On plan now</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Jetzt im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Each active day: score ← score · m + 100 · v · (1 − m)
m = 0.5 ^ (√(T ÷ 7) ÷ 13), with T = {plan} posts a week
v = the share of the plan that the last two weeks held, at most 1
(the last day at 7 a week or more). Rest days and breaks leave it as it is.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Jeder aktive Tag: Score ← Score · m + 100 · v · (1 − m)
m = 0,5 ^ (√(T ÷ 7) ÷ 13), mit T = {plan} Beiträgen pro Woche
v = der Anteil des Plans, den die letzten zwei Wochen hatten, höchstens 1
(der letzte Tag bei 7 pro Woche oder mehr). Ruhetage und Pausen lassen ihn, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A day cannot begin at {day_start} o’clock.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Ein Tag kann nicht um {day_start} Uhr beginnen.</translation>
    </message>
    <message>
        <source>Choose an hour from 0, midnight, to {last_hour}.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Wähle eine Stunde von 0, Mitternacht, bis {last_hour}.</translation>
    </message>
    <message>
        <source>Results cannot be asked for after {result_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Nach Ergebnissen kann nicht nach {result_age} Tagen gefragt werden.</translation>
    </message>
    <message>
        <source>Choose 0 to {longest_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Wähle 0 bis {longest_age} Tage.</translation>
    </message>
    <message>
        <source>Then no post would count.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Dann würde kein Beitrag zählen.</translation>
    </message>
    <message>
        <source>Leave at least one kind that counts.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Lass mindestens eine Art, die zählt.</translation>
    </message>
    <message>
        <source>The tiers do not begin at 0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Die Stufen beginnen nicht bei 0.</translation>
    </message>
    <message>
        <source>Begin with one like starter=0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Beginne mit einer wie starter=0.</translation>
    </message>
    <message>
        <source>Two tiers begin at the same number, or a later one at a smaller.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Zwei Stufen beginnen bei derselben Zahl oder eine spätere bei einer kleineren.</translation>
    </message>
    <message>
        <source>Write them in ascending order.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Schreib sie in aufsteigender Reihenfolge.</translation>
    </message>
    <message>
        <source>A tier has no name, or one that is too long or holds a broken character.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Eine Stufe hat keinen Namen oder einen, der zu lang ist oder ein beschädigtes Zeichen enthält.</translation>
    </message>
    <message>
        <source>Give it a word of up to {longest_tier} letters.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Gib ihr ein Wort von höchstens {longest_tier} Buchstaben.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412, 7.4k or +37.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Schreib sie wie 7412, 7.412, 7,4k oder +37.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>„{text}“ ist keine Followerzahl.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Es fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>“{plain}” needs an earlier count to start from.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>„{plain}“ braucht eine frühere Zahl, von der es ausgeht.</translation>
    </message>
    <message>
        <source>Write the whole number this time, like 7412.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Schreib diesmal die ganze Zahl, wie 7412.</translation>
    </message>
    <message>
        <source>“{strip}” would be fewer than no followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>„{strip}“ wären weniger als keine Follower.</translation>
    </message>
    <message>
        <source>Look the number up again.</source>
        <extracomment>domain/counts.py, domain/deeds.py</extracomment>
        <translation>Sieh die Zahl noch einmal nach.</translation>
    </message>
    <message>
        <source>“{text}” is more followers than there are people.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>„{text}“ sind mehr Follower, als es Menschen gibt.</translation>
    </message>
    <message>
        <source>“{strip}” is not a day.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>„{strip}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2026-11-23.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Schreib ihn als Jahr-Monat-Tag, wie 2026-11-23.</translation>
    </message>
    <message>
        <source>“{plain}” is not a time.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>„{plain}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-16 12:30.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Schreib sie wie 2026-11-16 12:30.</translation>
    </message>
    <message>
        <source>“{text}” does not name an account.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>„{text}“ nennt kein Konto.</translation>
    </message>
    <message>
        <source>Write platform:handle, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Schreib plattform:nutzername, wie instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>The handle is too long, or holds a line break or a broken character.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Der Nutzername ist zu lang oder enthält einen Zeilenumbruch oder ein beschädigtes Zeichen.</translation>
    </message>
    <message>
        <source>Write it as the platform shows it, like mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Schreib ihn, wie die Plattform ihn zeigt, etwa mira.bakes.</translation>
    </message>
    <message>
        <source>“{name}” is not a known platform.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>„{name}“ ist keine bekannte Plattform.</translation>
    </message>
    <message>
        <source>Use one of {platforms}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Nimm eine von {platforms}.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Der Beitrag hat keinen Titel.</translation>
    </message>
    <message>
        <source>Give it a few words that you will recognise.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Gib ihm ein paar Wörter, die du wiedererkennst.</translation>
    </message>
    <message>
        <source>{moment} today has not come yet.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{moment} heute ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Log a post once it is published.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Trag einen Beitrag ein, sobald er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>No number was given.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Es wurde keine Zahl genannt.</translation>
    </message>
    <message>
        <source>Fill in at least one, such as likes.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Füll mindestens eine aus, etwa Likes.</translation>
    </message>
    <message>
        <source>A result cannot be negative.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Ein Ergebnis kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A week of rest days leaves no day to post.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Eine Woche aus Ruhetagen lässt keinen Tag zum Posten.</translation>
    </message>
    <message>
        <source>Keep at least one day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Behalte mindestens einen Tag.</translation>
    </message>
    <message>
        <source>{days_a_week} posting days do not fit {posts_a_week} posts a week and {rest_days} rest days.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{days_a_week} Posting-Tage passen nicht zu {posts_a_week} Beiträgen pro Woche und {rest_days} Ruhetagen.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Wähle 1 bis {most}.</translation>
    </message>
    <message>
        <source>The break ends before it begins.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Die Pause endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Choose a last day on or after the first.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Wähle einen letzten Tag am ersten oder danach.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Write a word, or mark the day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Schreib ein Wort oder markiere den Tag.</translation>
    </message>
    <message>
        <source>{isoformat} has not come yet.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>{isoformat} ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>Choose a day up to today, {isoformat}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Wähle einen Tag bis heute, {isoformat}.</translation>
    </message>
    <message>
        <source>{isoformat} is before any platform.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>{isoformat} liegt vor jeder Plattform.</translation>
    </message>
    <message>
        <source>Check the year, and log it again.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Prüf das Jahr und trag es noch einmal ein.</translation>
    </message>
    <message>
        <source>{isoformat} is too far away.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>{isoformat} ist zu weit entfernt.</translation>
    </message>
    <message>
        <source>Choose a day from {year} to {year2}.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Wähle einen Tag von {year} bis {year2}.</translation>
    </message>
    <message>
        <source>A goal is at least one follower.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Ein Ziel ist mindestens ein Follower.</translation>
    </message>
    <message>
        <source>Choose a number such as 10000.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Wähle eine Zahl wie 10000.</translation>
    </message>
    <message>
        <source>A plan has 1 to 70 posts a week.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Ein Plan hat 1 bis 70 Beiträge pro Woche.</translation>
    </message>
    <message>
        <source>Choose a number you can keep.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Wähle eine Zahl, die du einhalten kannst.</translation>
    </message>
    <message>
        <source>{label} on {name} is in this log already.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{label} bei {name} ist schon in diesem Logbuch.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use that account, or check the handle.</source>
        <extracomment>domain/deeds.py, store/troubles.py</extracomment>
        <translation>Es wurde nichts geändert. Nimm dieses Konto oder prüf den Nutzernamen.</translation>
    </message>
    <message>
        <source>“{word}” is not a period.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>„{word}“ ist kein Zeitraum.</translation>
    </message>
    <message>
        <source>Choose a period that begins by today, {isoformat}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Wähle einen Zeitraum, der bis heute beginnt, {isoformat}.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Prüf das Jahr.</translation>
    </message>
    <message>
        <source>{isoformat} is before {isoformat2}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>{isoformat} liegt vor {isoformat2}.</translation>
    </message>
    <message>
        <source>Write the first day, two dots, and the last day.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Schreib den ersten Tag, zwei Punkte und den letzten Tag.</translation>
    </message>
    <message>
        <source>ETS and Theta need the package statsforecast, which is not installed.</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>ETS und Theta brauchen das Paket statsforecast, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it with: python -m pip install statsforecast</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>Installiere es mit: python -m pip install statsforecast</translation>
    </message>
    <message>
        <source>What that step has kept cannot be read.</source>
        <extracomment>store/history.py</extracomment>
        <translation>Was dieser Schritt behalten hat, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it by hand.</source>
        <extracomment>store/history.py, store/store.py</extracomment>
        <translation>Es wurde nichts geändert. Korrigiere es von Hand.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {path} in {gettempdir}, which a merge needs.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Für eine Kopie von {path} ist kein Platz in {gettempdir}; das Zusammenführen braucht eine.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Nichts wurde geändert. Schaffe etwas Platz und führe noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Choose another file with File &gt; Open, or --file.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Wähle eine andere Datei mit Datei &gt; Öffnen oder --file.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no log at {path} yet.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Unter {path} gibt es noch kein Logbuch.</translation>
    </message>
    <message>
        <source>Begin one with: growthdesk account add instagram:your.name</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Beginne eines mit: growthdesk account add instagram:dein.name</translation>
    </message>
    <message>
        <source>{parent} cannot be written.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{parent} kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <extracomment>store/opening.py, store/troubles.py</extracomment>
        <translation>Es wurde nichts geändert. Prüf die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{path} is not a Growthdesk log.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} ist kein Growthdesk-Logbuch.</translation>
    </message>
    <message>
        <source>It was not touched. {another}</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Sie wurde nicht angerührt. {another}</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>Leg ihn an oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>It was not touched. Update the program, then open it again.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Sie wurde nicht angerührt. Aktualisiere das Programm und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} carries code that is not Growthdesk&apos;s.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} enthält Code, der nicht von Growthdesk ist.</translation>
    </message>
    <message>
        <source>It was not touched. Remove its triggers, or open another copy.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Sie wurde nicht angerührt. Entferne ihre Trigger oder öffne eine andere Kopie.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}.</source>
        <extracomment>store/merging/other.py, store/troubles.py</extracomment>
        <translation>Ein anderes Programm schreibt gerade in {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again once it is done, or close it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Es wurde nichts geändert. Versuch es noch einmal, wenn es fertig ist, oder schließe es.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk of {path} is full or failing.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Das Laufwerk von {path} ist voll oder versagt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room and try again.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Es wurde nichts geändert. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The log has an account with that handle on that platform already.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Im Logbuch gibt es schon ein Konto mit diesem Nutzernamen auf dieser Plattform.</translation>
    </message>
    <message>
        <source>That does not fit what is in the log by now.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Das passt nicht mehr zu dem, was jetzt im Logbuch steht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the log again, and repeat it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Es wurde nichts geändert. Sieh dir das Logbuch noch einmal an und wiederhole es.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} konnte nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>Prüf die Rechte der Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>{path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the folder, and the room on the disk.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Es wurde nichts geändert. Prüf die Rechte des Ordners und den Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>Write the sample log</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Beispiel-Logbuch schreiben</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place with --file.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Es wurde nichts geändert. Wähle mit --file einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{label}” was changed since by another program.</source>
        <extracomment>store/store.py</extracomment>
        <translation>„{label}“ wurde seitdem von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>This computer has no printer yet.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Dieser Computer hat noch keinen Drucker.</translation>
    </message>
    <message>
        <source>Set one up in the system, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Richte einen im System ein oder exportiere den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Remove results of a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Ergebnisse eines Beitrags entfernen</translation>
    </message>
    <message>
        <source>A number is too large for the log.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Eine Zahl ist zu groß für das Logbuch.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Es wurde nichts geändert. Korrigiere sie und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A text holds a broken character.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Ein Text enthält ein beschädigtes Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Es wurde nichts geändert. Tipp ihn neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A row of “{table}” in the log cannot be read: {error}.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Eine Zeile von „{table}“ im Logbuch kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the program that wrote it, or open an older copy of the log.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Korrigiere sie in dem Programm, das sie geschrieben hat, oder öffne eine ältere Kopie des Logbuchs.</translation>
    </message>
    <message>
        <source>Its letters are read as {guessed}, which is a guess: look at a title that has such letters.</source>
        <extracomment>importers/tables/any_table.py</extracomment>
        <translation>Ihre Buchstaben werden als {guessed} gelesen, was geraten ist: Sieh dir einen Titel mit solchen Buchstaben an.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>„{name}“ enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>Choose the export alone.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>Wähle nur den Export.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <extracomment>importers/files/archive.py, importers/files/sheets.py</extracomment>
        <translation>„{name}“ ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <extracomment>importers/files/archive.py, importers/files/source.py, importers/no_export.py</extracomment>
        <translation>Entpack es und importiere den Ordner.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any export.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>„{name}“ wird entpackt größer als jeder Export.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file or the folder with the export alone.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>Entpack es und wähle nur die Datei oder den Ordner mit dem Export.</translation>
    </message>
    <message>
        <source>It is of {accounts} accounts, more than anyone has, so nothing of it is taken; import a table of your own accounts alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>Sie ist von {accounts} Konten, mehr als jemand hat, daher wird nichts davon übernommen; importiere eine Tabelle nur mit deinen eigenen Konten.</translation>
    </message>
    <message>
        <source>The row names no account.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>Die Zeile nennt kein Konto.</translation>
    </message>
    <message>
        <source>“{text}” is left out: it is of no account alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>„{text}“ ist ausgelassen: Es gehört nicht zu einem einzelnen Konto.</translation>
    </message>
    <message>
        <source>“{days}” is taken for the day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>„{days}“ wird für den Tag genommen.</translation>
    </message>
    <message>
        <source>“{field}” is left out: it holds no whole numbers.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>„{field}“ ist ausgelassen: Es enthält keine ganzen Zahlen.</translation>
    </message>
    <message>
        <source>You typed {followers} for this day; the file says {followers2}.</source>
        <extracomment>importers/comparing/compare_days.py</extracomment>
        <translation>Du hast für diesen Tag {followers} getippt; die Datei sagt {followers2}.</translation>
    </message>
    <message>
        <source>The day comes again on line {line}.</source>
        <extracomment>importers/meta/daily.py, importers/tables/daily.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>Der Tag kommt in Zeile {line} noch einmal.</translation>
    </message>
    <message>
        <source>The row has no day.</source>
        <extracomment>importers/publer.py, importers/tables/daily.py, importers/tables/posts.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>Die Zeile hat keinen Tag.</translation>
    </message>
    <message>
        <source>{cell} is not a time of day.</source>
        <extracomment>importers/values/day_formats.py</extracomment>
        <translation>{cell} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>Der letzte Tag des Monats</translation>
    </message>
    <message>
        <source>The first day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>Der erste Tag des Monats</translation>
    </message>
    <message>
        <source>“{header}” has only months. Which day is meant?</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>„{header}“ hat nur Monate. Welcher Tag ist gemeint?</translation>
    </message>
    <message>
        <source>{cell} is not a day.</source>
        <extracomment>importers/tables/days_of_tables.py, importers/values/moments.py</extracomment>
        <translation>{cell} ist kein Tag.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any sheet.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>„{name}“ ist größer als jede Tabelle.</translation>
    </message>
    <message>
        <source>Divide it, and import the parts.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>Teile sie und importiere die Teile.</translation>
    </message>
    <message>
        <source>The table has many quotes that are never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Die Tabelle hat viele Anführungszeichen, die nie geschlossen werden.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save it as CSV.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Öffne sie in einer Tabellenkalkulation und speichere sie als CSV.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_columns} columns.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>„{name}“ hat mehr als {most_columns} Spalten.</translation>
    </message>
    <message>
        <source>Save the table with one row for each day or post.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Speichere die Tabelle mit einer Zeile für jeden Tag oder Beitrag.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Hier öffnet ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Where “{place}” is blank, the day above is meant ({told}).</source>
        <extracomment>importers/tables/fill_down.py</extracomment>
        <translation>Wo „{place}“ leer ist, ist der Tag darüber gemeint ({told}).</translation>
    </message>
    <message>
        <source>The row has units, no numbers.</source>
        <extracomment>importers/tables/header_lines.py</extracomment>
        <translation>Die Zeile hat Einheiten, keine Zahlen.</translation>
    </message>
    <message>
        <source>Instagram had nothing to tell of posts or followers.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Instagram hatte nichts über Beiträge oder Follower zu sagen.</translation>
    </message>
    <message>
        <source>Reach and interactions are told for a period as a whole, which the log does not keep.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Reichweite und Interaktionen gelten für einen ganzen Zeitraum, was das Logbuch nicht behält.</translation>
    </message>
    <message>
        <source>The followers in the audience insights do not add up, so none of them is taken.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Die Follower in den Insights zur Zielgruppe gehen nicht auf, daher wird keine Zahl übernommen.</translation>
    </message>
    <message>
        <source>Some insights of posts are in a language that is not known, so their numbers are left out.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Einige Insights zu Beiträgen sind in einer Sprache, die nicht bekannt ist, daher sind ihre Zahlen ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is a download of web pages, which hold too little to be imported.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>„{name}“ ist ein Download aus Webseiten, die für einen Import zu wenig enthalten.</translation>
    </message>
    <message>
        <source>Ask Instagram for it again, with the format JSON and the date range “All time”.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Fordere ihn bei Instagram noch einmal an, mit dem Format JSON und dem Zeitraum „Gesamter Zeitraum“.</translation>
    </message>
    <message>
        <source>{says} It is left out.</source>
        <extracomment>importers/instagram/export.py, importers/instagram/threads.py</extracomment>
        <translation>{says} Sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>A part of the list of followers is missing, so it is not counted.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Ein Teil der Follower-Liste fehlt, daher wird sie nicht gezählt.</translation>
    </message>
    <message>
        <source>“{days}” is no range of days that is known.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>„{days}“ ist kein bekannter Zeitraum.</translation>
    </message>
    <message>
        <source>The follower count is how many followers the list names, which is right only if the download was asked for with the date range “All time”; no name is kept.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Die Followerzahl ist, wie viele Follower die Liste nennt, was nur stimmt, wenn der Download mit dem Zeitraum „Gesamter Zeitraum“ angefordert wurde; kein Name wird behalten.</translation>
    </message>
    <message>
        <source>It was asked for only some days, so its list of followers is not counted, and silences in it are not taken for gaps.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Er wurde nur für einige Tage angefordert, daher wird seine Follower-Liste nicht gezählt, und Zeiten der Stille darin gelten nicht als Lücken.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Only some days</source>
        <extracomment>importers/instagram/download.py, importers/youtube/videos.py</extracomment>
        <translation>Nur einige Tage</translation>
    </message>
    <message>
        <source>Which date range was this download asked for?</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Für welchen Zeitraum wurde dieser Download angefordert?</translation>
    </message>
    <message>
        <source>The insights have no time of the post.</source>
        <extracomment>importers/instagram/insights.py</extracomment>
        <translation>Die Insights haben keine Zeit des Beitrags.</translation>
    </message>
    <message>
        <source>The post is entry {line} already.</source>
        <extracomment>importers/instagram/posts.py</extracomment>
        <translation>Der Beitrag ist schon Eintrag {line}.</translation>
    </message>
    <message>
        <source>The post has no time of publication.</source>
        <extracomment>importers/instagram/posts.py, importers/mastodon.py, importers/tiktok/archive.py</extracomment>
        <translation>Der Beitrag hat keine Zeit der Veröffentlichung.</translation>
    </message>
    <message>
        <source>“{name}” has lists inside of lists without end, as no export has.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>„{name}“ hat Listen in Listen ohne Ende, wie kein Export sie hat.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Wähle die Datei, wie die Plattform sie gab.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any list in an export.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>„{name}“ ist größer als jede Liste in einem Export.</translation>
    </message>
    <message>
        <source>Ask the platform for a shorter range of days, and import that.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Fordere bei der Plattform einen kürzeren Zeitraum an und importiere ihn.</translation>
    </message>
    <message>
        <source>“{name}” is not written as JSON, or ends too early.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>„{name}“ ist nicht als JSON geschrieben oder endet zu früh.</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off or changed.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Lade sie noch einmal herunter; sie ist vielleicht abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>The row adds up others.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>Die Zeile summiert andere.</translation>
    </message>
    <message>
        <source>The row is a note, not a day.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>Die Zeile ist eine Notiz, kein Tag.</translation>
    </message>
    <message>
        <source>Neither the link nor a day tells the time of the post.</source>
        <extracomment>importers/linkedin/posts.py</extracomment>
        <translation>Weder der Link noch ein Tag nennt die Zeit des Beitrags.</translation>
    </message>
    <message>
        <source>LinkedIn: analytics of one post</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>LinkedIn: Analyse eines Beitrags</translation>
    </message>
    <message>
        <source>The id of the post does not tell when it was published.</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>Die ID des Beitrags sagt nicht, wann er veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>It is a boost of somebody else&apos;s post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Es ist ein geteilter Beitrag von jemand anderem.</translation>
    </message>
    <message>
        <source>It is a message to single people, not a post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Es ist eine Nachricht an einzelne Menschen, kein Beitrag.</translation>
    </message>
    <message>
        <source>The archive tells no follower count.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Das Archiv nennt keine Followerzahl.</translation>
    </message>
    <message>
        <source>Mastodon archive: posts</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Mastodon-Archiv: Beiträge</translation>
    </message>
    <message>
        <source>It is no post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Es ist kein Beitrag.</translation>
    </message>
    <message>
        <source>The post comes again as entry {line}.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Der Beitrag kommt als Eintrag {line} noch einmal.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, not how many.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Nichts davon wird behalten: Es sagt, wer die Follower sind, nicht, wie viele.</translation>
    </message>
    <message>
        <source>The file tells {followers} followers but not of which day, so none is kept.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Die Datei nennt {followers} Follower, aber nicht, von welchem Tag, daher wird keine Zahl behalten.</translation>
    </message>
    <message>
        <source>The file does not tell its day; {isoformat} is when it was last written.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Die Datei nennt ihren Tag nicht; {isoformat} ist, wann sie zuletzt geschrieben wurde.</translation>
    </message>
    <message>
        <source>The columns are named in a language that is not known here; those of the numbers can be matched by hand.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Die Spalten heißen in einer Sprache, die hier nicht bekannt ist; die der Zahlen lassen sich von Hand zuordnen.</translation>
    </message>
    <message>
        <source>Meta could not work out this post: it tells neither its time nor its link.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta konnte diesen Beitrag nicht zuordnen: Es nennt weder seine Zeit noch seinen Link.</translation>
    </message>
    <message>
        <source>“{file_name}” names more than {most_accounts} accounts.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>„{file_name}“ nennt mehr als {most_accounts} Konten.</translation>
    </message>
    <message>
        <source>Export the posts of your own accounts, and import that file.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Exportiere die Beiträge deiner eigenen Konten und importiere diese Datei.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {platform}</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta Business Suite: {platform}</translation>
    </message>
    <message>
        <source>The row has no time of publication.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Die Zeile hat keine Zeit der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The post comes again on line {line}.</source>
        <extracomment>importers/meta/content.py, importers/publer.py, importers/tables/posts.py, importers/tiktok/business.py, importers/tiktok/posts.py, importers/x/posts.py</extracomment>
        <translation>Der Beitrag kommt in Zeile {line} noch einmal.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {what} by day</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Meta Business Suite: {what} je Tag</translation>
    </message>
    <message>
        <source>Whose numbers are “{title}”?</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Wessen Zahlen sind „{title}“?</translation>
    </message>
    <message>
        <source>Nothing of “{title}” is kept: a log has no such number.</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Nichts von „{title}“ wird behalten: Ein Logbuch hat keine solche Zahl.</translation>
    </message>
    <message>
        <source>The file tells numbers day by day. Those of a post are their sum if the file begins before the post; reach is left out, since one person may be counted on several days.</source>
        <extracomment>importers/meta/rows.py</extracomment>
        <translation>Die Datei nennt Zahlen Tag für Tag. Die eines Beitrags sind ihre Summe, wenn die Datei vor dem Beitrag beginnt; die Reichweite ist ausgelassen, da ein Mensch an mehreren Tagen gezählt werden kann.</translation>
    </message>
    <message>
        <source>The times are not Pacific time, as Meta writes them; the links of the posts tell when they were published.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>Die Zeiten sind keine Pazifikzeit, wie Meta sie schreibt; die Links der Beiträge sagen, wann sie veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>{cell} is not a time.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>{cell} ist keine Zeit.</translation>
    </message>
    <message>
        <source>Which day is {example} in “{header}”?</source>
        <extracomment>importers/values/moments.py</extracomment>
        <translation>Welcher Tag ist {example} in „{header}“?</translation>
    </message>
    <message>
        <source>{cell} is not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} ist keine Zahl für {what}.</translation>
    </message>
    <message>
        <source>{cell} is below zero, which is no number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} liegt unter null, was keine Zahl für {what} ist.</translation>
    </message>
    <message>
        <source>{cell} is a change, not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} ist eine Änderung, keine Zahl für {what}.</translation>
    </message>
    <message>
        <source>{cell} is not a whole number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} ist keine ganze Zahl für {what}.</translation>
    </message>
    <message>
        <source>{cell} is too large for a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} ist zu groß für eine Zahl für {what}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another folder, and try again.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Schließe sie in anderen Programmen oder kopiere sie in einen anderen Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_part} MB.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>„{name}“ ist größer als {largest_part} MB.</translation>
    </message>
    <message>
        <source>Export a shorter range of days, without photos and videos.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Exportiere einen kürzeren Zeitraum, ohne Fotos und Videos.</translation>
    </message>
    <message>
        <source>The file does not say which day its followers are of, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Die Datei sagt nicht, von welchem Tag ihre Follower sind, daher sind sie ausgelassen.</translation>
    </message>
    <message>
        <source>Its followers are those of several accounts together, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Ihre Follower sind die mehrerer Konten zusammen, daher sind sie ausgelassen.</translation>
    </message>
    <message>
        <source>“{file_name}” has posts of {accounts} accounts, more than anyone has.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>„{file_name}“ hat Beiträge von {accounts} Konten, mehr als jemand hat.</translation>
    </message>
    <message>
        <source>Export the analytics of your own accounts alone.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Exportiere nur die Analysen deiner eigenen Konten.</translation>
    </message>
    <message>
        <source>Publer: posts</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer: Beiträge</translation>
    </message>
    <message>
        <source>Publer: overview</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer: Übersicht</translation>
    </message>
    <message>
        <source>There is one row for every day, as in numbers of a whole account, so none is read as a post; if each row is a post, match the day as its publication.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Es gibt eine Zeile für jeden Tag, wie bei Zahlen eines ganzen Kontos, daher wird keine als Beitrag gelesen; wenn jede Zeile ein Beitrag ist, ordne den Tag als seine Veröffentlichung zu.</translation>
    </message>
    <message>
        <source>Its columns are matched as you matched them the last time.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Ihre Spalten sind so zugeordnet, wie du sie letztes Mal zugeordnet hast.</translation>
    </message>
    <message>
        <source>“{name}” has only {header} columns.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>„{name}“ hat nur {header} Spalten.</translation>
    </message>
    <message>
        <source>Match its columns again.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Ordne ihre Spalten noch einmal zu.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” is an export that is known.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Nichts in „{name}“ ist ein bekannter Export.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it, or a table with a column for the day.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Wähle die Datei, wie die Plattform sie gab, oder eine Tabelle mit einer Spalte für den Tag.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} {called}, too many to look into.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>„{name}“ enthält {count} {called}, zu viele zum Durchsehen.</translation>
    </message>
    <message>
        <source>Choose at most {most} at once, or a folder with the export alone.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Wähle höchstens {most} auf einmal oder einen Ordner nur mit dem Export.</translation>
    </message>
    <message>
        <source>Another table begins here, without a column for the day.</source>
        <extracomment>importers/tables/several_tables.py</extracomment>
        <translation>Hier beginnt eine andere Tabelle, ohne Spalte für den Tag.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a spreadsheet.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>„{name}“ kann nicht als Tabelle gelesen werden.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a spreadsheet and save it as XLSX or CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Lade sie noch einmal herunter oder öffne sie in einer Tabellenkalkulation und speichere sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Save it without one, and import that file.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Speichere sie ohne Passwort und importiere diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any export.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>„{name}“ ist größer als jeder Export.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table alone as CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Öffne sie in einer Tabellenkalkulation und speichere nur die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>Export it again, and look into it first.</source>
        <extracomment>importers/files/source.py, importers/tables/table.py</extracomment>
        <translation>Exportiere es noch einmal und sieh zuerst hinein.</translation>
    </message>
    <message>
        <source>The folder “{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Der Ordner „{name}“ ist leer.</translation>
    </message>
    <message>
        <source>Choose the folder with the export.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Wähle den Ordner mit dem Export.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Wähle die Dateien darin.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Prüf ihren Namen und Ordner.</translation>
    </message>
    <message>
        <source>All subscribers on the day</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>Alle Abonnenten an dem Tag</translation>
    </message>
    <message>
        <source>The change of the day</source>
        <extracomment>importers/tables/subscribers.py, importers/youtube/days.py</extracomment>
        <translation>Die Änderung des Tages</translation>
    </message>
    <message>
        <source>What are the numbers in “{place}”?</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>Was sind die Zahlen in „{place}“?</translation>
    </message>
    <message>
        <source>There is no table of follower counts or posts in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>In „{name}“ gibt es keine Tabelle mit Followerzahlen oder Beiträgen.</translation>
    </message>
    <message>
        <source>Name its columns: date and followers, or published_at and what you have of title, likes.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Nenne ihre Spalten: date und followers oder published_at und was du von title, likes hast.</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>In „{name}“ ist nichts.</translation>
    </message>
    <message>
        <source>“{name}” has a header and no rows below it.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>„{name}“ hat einen Kopf und keine Zeilen darunter.</translation>
    </message>
    <message>
        <source>Export it again for a range of days that has some.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Exportiere es noch einmal für Tage, an denen es etwas gibt.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Die Zeile hat mehr Zellen als der Kopf.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{link}” leads to no profile that Growthdesk knows.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>„{link}“ führt zu keinem Profil, das Growthdesk kennt.</translation>
    </message>
    <message>
        <source>Write the handle as the platform shows it, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Schreib den Namen so, wie die Plattform ihn zeigt, etwa instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>“{written}” leads to a profile on {name}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>„{written}“ führt zu einem Profil auf {name}.</translation>
    </message>
    <message>
        <source>Choose that platform for it.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Wähle dafür diese Plattform.</translation>
    </message>
    <message>
        <source>The {name} has {tidy} characters.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Zu lang: {name}, {tidy} Zeichen.</translation>
    </message>
    <message>
        <source>A media kit is one page: keep it to {longest}.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Ein Media-Kit ist eine Seite: Bleib bei höchstens {longest}.</translation>
    </message>
    <message>
        <source>The {name} holds a broken character.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Ein beschädigtes Zeichen steht in: {name}.</translation>
    </message>
    <message>
        <source>Type it again, without pasting.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Tipp es noch einmal, ohne Einfügen.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it like mira@example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Schreib sie wie mira@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a link that a browser opens.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>„{text}“ ist kein Link, den ein Browser öffnet.</translation>
    </message>
    <message>
        <source>Write it like mira.example.com or https://mira.example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Schreib ihn wie mira.example.com oder https://mira.example.com.</translation>
    </message>
    <message>
        <source>“{text}” has a blank in it.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>„{text}“ enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the link without blanks.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Schreib den Link ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Also seen on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Auf dem anderen Computer auch gesehen: {said}.</translation>
    </message>
    <message>
        <source>“{called}” on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>„{called}“ auf dem anderen Computer: {said}.</translation>
    </message>
    <message>
        <source>Also counted {few} to {many} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Auf dem anderen Computer auch gezählt: {few} bis {many}.</translation>
    </message>
    <message>
        <source>Also planned on the other computer: {posts_a_week} posts a week.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Auf dem anderen Computer auch geplant: {posts_a_week} Beiträge pro Woche.</translation>
    </message>
    <message>
        <source>Also a break on the other computer: {days}{words}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Auf dem anderen Computer auch eine Pause: {days}{words}.</translation>
    </message>
    <message>
        <source>Also noted on the other computer: “{text}”{mark}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Auf dem anderen Computer auch notiert: „{text}“{mark}.</translation>
    </message>
    <message>
        <source>Also counted {few} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Auf dem anderen Computer auch gezählt: {few}.</translation>
    </message>
    <message>
        <source>Bread for small kitchens and small budgets: what goes wrong, why, and how it rises.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Brot für kleine Küchen und kleine Budgets: was schiefgeht, warum, und wie es aufgeht.</translation>
    </message>
    <message>
        <source>Reels, carousels and live baking with questions.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reels, Karussells und Live-Backen mit Fragen.</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reel oder Karussell ab 150&#xa0;£, Set ab 320&#xa0;£.</translation>
    </message>
    <message>
        <source>Two weeks from brief to post. Paid posts are marked as such.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Zwei Wochen vom Briefing bis zum Beitrag. Bezahlte Beiträge sind als solche gekennzeichnet.</translation>
    </message>
    <message>
        <source>Write it like last-month, 2026-10, 2026-W41, 2026-Q4, 2026 or 2026-10-01..2026-10-31.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Schreib ihn wie last-month, 2026-10, 2026-W41, 2026-Q4, 2026 oder 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>A backup in {parent} could not be read back.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Eine Sicherung in {parent} ließ sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>Its disk may fail. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Ihr Laufwerk versagt vielleicht. {elsewhere}</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Der Ordner für Sicherungen, {folder}, ist nicht da.</translation>
    </message>
    <message>
        <source>Plug in its disk or make it again. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Schließ sein Laufwerk an oder leg ihn wieder an. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the disk is full or failing.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>In {folder} konnte keine Sicherung gemacht werden: Das Laufwerk ist voll oder versagt.</translation>
    </message>
    <message>
        <source>Make some room. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Schaff etwas Platz. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the folder is write-protected.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>In {folder} konnte keine Sicherung gemacht werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>In {folder} konnte keine Sicherung gemacht werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} was made by {newer}.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} stammt von {newer}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Es wurde nichts geändert. Schließ es dort und führe noch einmal zusammen.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Unter {path} gibt es kein Logbuch.</translation>
    </message>
    <message>
        <source>Check its name, and choose it again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Prüf den Namen und wähle es noch einmal.</translation>
    </message>
    <message>
        <source>That is the log that is open already.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Das ist das Logbuch, das schon offen ist.</translation>
    </message>
    <message>
        <source>Choose the copy from the other computer.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Wähle die Kopie vom anderen Computer.</translation>
    </message>
    <message>
        <source>{path} cannot be read: Permission denied.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} kann nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>{damaged} could not be copied: {strerror}.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>{damaged} konnte nicht kopiert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Make some room, and try again.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{path} wurde verschoben oder gelöscht, während es offen war.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back, or open it where it is now with File &gt; Open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Es wurde nichts geändert. Leg es zurück oder öffne es dort, wo es jetzt ist, mit Datei &gt; Öffnen.</translation>
    </message>
    <message>
        <source>Another file has taken the place of {path} while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Eine andere Datei hat den Platz von {path} eingenommen, während es offen war.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the log again.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Es wurde nichts geändert. Öffne das Logbuch noch einmal.</translation>
    </message>
    <message>
        <source>{log} could not be repaired: {strerror}.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>{log} konnte nicht repariert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file to another disk, and repair it there.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Es wurde nichts geändert. Kopiere die Datei auf ein anderes Laufwerk und repariere sie dort.</translation>
    </message>
    <message>
        <source>The disk of {log} is full.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Das Laufwerk von {log} ist voll.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room for the log once more, and try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Es wurde nichts geändert. Schaff Platz, in den das Logbuch noch einmal passt, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program has {log} open.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Ein anderes Programm hat {log} offen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Es wurde nichts geändert. Schließ es und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no backup at {backup}.</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Unter {backup} gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>See them with: growthdesk backups</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Du siehst sie mit: growthdesk backups</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>{path} enthält {what}.</translation>
    </message>
    <message>
        <source>Merge with another log</source>
        <extracomment>store/store.py, ui/dialogs/merge.py</extracomment>
        <translation>Mit einem anderen Logbuch zusammenführen</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Prüf die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>“{name}” holds archives that are too many or too large to be read inside.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>„{name}“ enthält zu viele oder zu große Archive, um darin gelesen zu werden.</translation>
    </message>
    <message>
        <source>Download it again; a part of it may be missing.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>Lade es noch einmal herunter; ein Teil davon fehlt vielleicht.</translation>
    </message>
    <message>
        <source>“{file_name}” is written in an encoding that cannot be told.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>„{file_name}“ ist in einer Kodierung geschrieben, die sich nicht bestimmen lässt.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Speichere die Tabelle als „CSV UTF-8“ und importiere diese Datei.</translation>
    </message>
    <message>
        <source>“{file_name}” is not a text file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>„{file_name}“ ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save the table as CSV, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Speichere die Tabelle als CSV und importiere diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” has a line of more than {longest_line} characters.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>„{name}“ hat eine Zeile mit mehr als {longest_line} Zeichen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table as CSV with one row a line.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Öffne sie in einer Tabellenkalkulation und speichere die Tabelle als CSV mit einem Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>Replies are told from posts only by an @ at their beginning.</source>
        <extracomment>importers/instagram/threads.py</extracomment>
        <translation>Antworten sind von Beiträgen nur durch ein @ am Anfang zu unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of messages, contacts and other people&apos;s posts. Yours are in Shares.csv, which LinkedIn sends with “the larger data archive”.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>Nichts davon wird behalten: Es geht um Nachrichten, Kontakte und Beiträge anderer. Deine stehen in Shares.csv, die LinkedIn mit „dem größeren Datenarchiv“ schickt.</translation>
    </message>
    <message>
        <source>LinkedIn: posts of a download</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>LinkedIn: Beiträge eines Downloads</translation>
    </message>
    <message>
        <source>The post is on line {line} already.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>Der Beitrag steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>{when} is not a time.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>{when} ist keine Zeit.</translation>
    </message>
    <message>
        <source>Type the numbers that it shows, or export them as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Tippe die Zahlen ein, die es zeigt, oder exportiere sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Ask the platform for its data as JSON or CSV; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Fordere die Daten bei der Plattform als JSON oder CSV an; speichere eine eigene Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>If it is a log, open it with File &gt; Open, or take its rows in with File &gt; Merge.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Wenn es ein Logbuch ist, öffne es mit Datei &gt; Öffnen oder übernimm seine Zeilen mit Datei &gt; Zusammenführen.</translation>
    </message>
    <message>
        <source>Log your counts by hand, or import a table of them.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Trag deine Zahlen von Hand ein oder importiere eine Tabelle davon.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, and CSV or Excel; import what it writes.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Wähle in Numbers Ablage, Exportieren und CSV oder Excel; importiere, was es schreibt.</translation>
    </message>
    <message>
        <source>Copy the table in it, and paste it here, or save it as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Kopiere die Tabelle darin und füge sie hier ein oder speichere sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Export the posts of your page from Meta Business Suite instead.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Exportiere die Beiträge deiner Seite stattdessen aus der Meta Business Suite.</translation>
    </message>
    <message>
        <source>Choose the whole download as it came; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Wähle den ganzen Download, wie er kam; speichere eine eigene Tabelle als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Left out, since a log has such numbers of posts alone: {rest}.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>Weggelassen, da ein Logbuch solche Zahlen nur von Beiträgen hat: {rest}.</translation>
    </message>
    <message>
        <source>{cells} of “{header}” cannot be read as numbers.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>{cells} von „{header}“ können nicht als Zahlen gelesen werden.</translation>
    </message>
    <message>
        <source>“{header}” is left out: it never falls, as totals do.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>„{header}“ wird weggelassen: Es sinkt nie, wie bei Summen.</translation>
    </message>
    <message>
        <source>“{place}” is left out: it holds no times of day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>„{place}“ wird weggelassen: Es enthält keine Uhrzeiten.</translation>
    </message>
    <message>
        <source>The post is not published: its state is {cell}.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>Der Beitrag ist nicht veröffentlicht: Sein Status ist {cell}.</translation>
    </message>
    <message>
        <source>It tells no follower count; its list of followers is not counted, since it lacks some.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Es nennt keine Followerzahl; seine Follower-Liste wird nicht gezählt, da einige fehlen.</translation>
    </message>
    <message>
        <source>It tells {value} followers, but not on which day, so they are left out.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Es nennt {value} Follower, aber nicht, an welchem Tag, daher sind sie ausgelassen.</translation>
    </message>
    <message>
        <source>TikTok download of all data</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>TikTok-Download aller Daten</translation>
    </message>
    <message>
        <source>The post is not public, but for {seen_by}.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Der Beitrag ist nicht öffentlich, sondern für {seen_by}.</translation>
    </message>
    <message>
        <source>Neither a time nor a link tells its time.</source>
        <extracomment>importers/tiktok/business.py</extracomment>
        <translation>Weder eine Zeit noch ein Link nennt seine Zeit.</translation>
    </message>
    <message>
        <source>{label} is not a day.</source>
        <extracomment>importers/tiktok/days.py</extracomment>
        <translation>{label} ist kein Tag.</translation>
    </message>
    <message>
        <source>Neither a link nor a day tells its time.</source>
        <extracomment>importers/tiktok/posts.py</extracomment>
        <translation>Weder ein Link noch ein Tag nennt seine Zeit.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, and no count of a day.</source>
        <extracomment>importers/tiktok/studio.py</extracomment>
        <translation>Nichts davon wird behalten: Es sagt, wer die Follower sind, und keine Zahl eines Tages.</translation>
    </message>
    <message>
        <source>Followers are not taken from this file: it tells only of those that single posts brought, and of none that were lost.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Follower werden aus dieser Datei nicht übernommen: Sie nennt nur die, die einzelne Beiträge brachten, und keine, die verloren gingen.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells only of videos. The account&apos;s followers are in “Account overview”, its posts in “Content”.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Nichts davon wird behalten: Es handelt nur von Videos. Die Follower des Kontos stehen in „Account overview“, seine Beiträge in „Content“.</translation>
    </message>
    <message>
        <source>X: account {sort}</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>X: Konto {sort}</translation>
    </message>
    <message>
        <source>The followers are not counted: without manifest.js the archive does not tell its day.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Die Follower werden nicht gezählt: Ohne manifest.js nennt das Archiv seinen Tag nicht.</translation>
    </message>
    <message>
        <source>Not every file of the archive&apos;s posts is here, so days without a post prove nothing.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Nicht jede Datei mit Beiträgen des Archivs ist hier, daher beweisen Tage ohne Beitrag nichts.</translation>
    </message>
    <message>
        <source>X: archive</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>X: Archiv</translation>
    </message>
    <message>
        <source>The row has neither an id nor a day.</source>
        <extracomment>importers/x/posts.py</extracomment>
        <translation>Die Zeile hat weder eine ID noch einen Tag.</translation>
    </message>
    <message>
        <source>“{file_name}” is damaged, or ends too early.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>„{file_name}“ ist beschädigt oder endet zu früh.</translation>
    </message>
    <message>
        <source>Download the archive again, and import it as it is.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Lade das Archiv noch einmal herunter und importiere es, wie es ist.</translation>
    </message>
    <message>
        <source>“{file_name}” has more than {most_items} entries.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>„{file_name}“ hat mehr als {most_items} Einträge.</translation>
    </message>
    <message>
        <source>Choose the archive as X gave it.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Wähle das Archiv, wie X es gab.</translation>
    </message>
    <message>
        <source>A repost, whose numbers are those of someone else&apos;s post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>Ein Repost, dessen Zahlen die des Beitrags von jemand anderem sind.</translation>
    </message>
    <message>
        <source>The entry is no post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>Der Eintrag ist kein Beitrag.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <extracomment>importers/linkedin/archive.py, importers/x/tweets.py</extracomment>
        <translation>Der Beitrag hat keine Zeit.</translation>
    </message>
    <message>
        <source>The post comes again as number {line}.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>Der Beitrag kommt als Nummer {line} noch einmal.</translation>
    </message>
    <message>
        <source>Of which year is {label}, the newest day in “{name}”?</source>
        <extracomment>importers/values/year_walk.py</extracomment>
        <translation>Von welchem Jahr ist {label}, der neueste Tag in „{name}“?</translation>
    </message>
    <message>
        <source>The row is a whole month; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Die Zeile ist ein ganzer Monat; wähle im Studio „Täglich“ und exportiere noch einmal.</translation>
    </message>
    <message>
        <source>The row is a whole week; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Die Zeile ist eine ganze Woche; wähle im Studio „Täglich“ und exportiere noch einmal.</translation>
    </message>
    <message>
        <source>None of its numbers is one that a log keeps; choose “Subscribers” in Studio.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Keine ihrer Zahlen behält ein Logbuch; wähle im Studio „Abonnenten“.</translation>
    </message>
    <message>
        <source>All subscribers</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Alle Abonnenten</translation>
    </message>
    <message>
        <source>“{name}” has more rows than YouTube has had days.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>„{name}“ hat mehr Zeilen, als YouTube Tage hatte.</translation>
    </message>
    <message>
        <source>Export it again from Studio, with one row for each day.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Exportiere es noch einmal aus dem Studio, mit einer Zeile für jeden Tag.</translation>
    </message>
    <message>
        <source>Is {values} the number of all subscribers, or the change of that day?</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Ist {values} die Zahl aller Abonnenten oder die Änderung jenes Tages?</translation>
    </message>
    <message>
        <source>The row is the sum of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>Die Zeile ist die Summe von allem.</translation>
    </message>
    <message>
        <source>The table is cut off here: it shows only the first of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>Die Tabelle ist hier abgeschnitten: Sie zeigt nur die ersten von allen.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: a log has no place for what it tells.</source>
        <extracomment>importers/youtube/studio.py</extracomment>
        <translation>Nichts davon wird behalten: Ein Logbuch hat keinen Platz für das, was es sagt.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of other channels, not of the posts of this one.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Nichts davon wird behalten: Es handelt von anderen Kanälen, nicht von den Beiträgen dieses Kanals.</translation>
    </message>
    <message>
        <source>Some videos have no publish time; the time of their upload is taken.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Einige Videos haben keine Zeit der Veröffentlichung; genommen wird die Zeit ihres Uploads.</translation>
    </message>
    <message>
        <source>Google Takeout: videos of YouTube</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Google Takeout: Videos von YouTube</translation>
    </message>
    <message>
        <source>{word} is taken for public; other videos are left out.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>{word} wird für öffentlich genommen; andere Videos sind ausgelassen.</translation>
    </message>
    <message>
        <source>The video is not public, but {privacy}.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Das Video ist nicht öffentlich, sondern {privacy}.</translation>
    </message>
    <message>
        <source>The video has no publish time.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Das Video hat keine Zeit der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The video comes again on line {line}.</source>
        <extracomment>importers/youtube/takeout.py, importers/youtube/videos.py</extracomment>
        <translation>Das Video kommt in Zeile {line} noch einmal.</translation>
    </message>
    <message>
        <source>The video has no publish time: it is private, or not published yet.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Das Video hat keine Zeit der Veröffentlichung: Es ist privat oder noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The numbers are those of the days that were chosen, so videos from before have none here; choose “Lifetime” in Studio to have all.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Die Zahlen sind die der gewählten Tage, daher haben Videos von davor hier keine; wähle im Studio „Gesamter Zeitraum“, um alle zu haben.</translation>
    </message>
    <message>
        <source>A video that lost more subscribers than it brought has no number of follows.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Ein Video, das mehr Abonnenten verlor, als es brachte, hat keine Zahl von Follows.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Which days were chosen in Studio for this table?</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Welche Tage waren im Studio für diese Tabelle gewählt?</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of file it should be.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>„{name}“ sagt nicht, welche Art von Datei es sein soll.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a name for the report in it.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Wähle darin einen Namen für den Bericht.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>„{name}“ ist keine Datei, sondern ein Gerät.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>„{name}“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>A change of many rows is still being written.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Eine Änderung an vielen Zeilen wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Nothing else was changed. Try again once it is done.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Sonst wurde nichts geändert. Versuch es noch einmal, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder for the log cannot be made: {strerror}.</source>
        <extracomment>paths.py</extracomment>
        <translation>Der Ordner für das Logbuch kann nicht angelegt werden: {strerror}.</translation>
    </message>
    <message>
        <source>Check its permissions, or name a log with --file.</source>
        <extracomment>paths.py</extracomment>
        <translation>Prüf seine Rechte oder nenne mit --file ein Logbuch.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {strerror}.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>{file} konnte nicht geändert werden: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>Prüf die Rechte dieses Ordners.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {reason}.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>Das Bild konnte nicht nach {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some room on the disk.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>Wähle einen anderen Ordner oder schaff etwas Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>paths.py, ui/only_window.py</extracomment>
        <translation>Prüf seine Rechte.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py, ui/dialogs/catch_up.py, ui/dialogs/quick.py, ui/widgets/count_field.py</extracomment>
        <translation>Follower eintragen</translation>
    </message>
    <message>
        <source>The log has changed since.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Das Logbuch hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then restore.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sieh sie dir noch einmal an und stell sie dann wieder her.</translation>
    </message>
    <message>
        <source>Change your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Deine Angaben ändern</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Logbuch beginnen</translation>
    </message>
    <message>
        <source>Imported files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Imported {rows} rows</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>{rows} Zeilen importiert</translation>
    </message>
    <message>
        <source>Imported a row</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Eine Zeile importiert</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>ui/dialogs/note.py, ui/pages/growth.py</extracomment>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Change a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/posts_together.py</extracomment>
        <translation>Beitrag ändern</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/quick.py</extracomment>
        <translation>Beitrag eintragen</translation>
    </message>
    <message>
        <source>Log followers and a post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Follower und einen Beitrag eintragen</translation>
    </message>
    <message>
        <source>Log results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Ergebnisse eines Beitrags eintragen</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Pause entfernen</translation>
    </message>
    <message>
        <source>Let its name end in {known} or {known2}.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Lass den Namen auf {known} oder {known2} enden.</translation>
    </message>
    <message>
        <source>Remove a plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plan entfernen</translation>
    </message>
    <message>
        <source>Change {count} posts</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>{count} Beiträge ändern</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>„{setting}“ ändern</translation>
    </message>
    <message>
        <source>Change {what} of a post</source>
        <extracomment>ui/models/posts.py</extracomment>
        <translation>Beitrag ändern: {what}</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Der Ordner „{folder}“ ist nicht da.</translation>
    </message>
    <message>
        <source>Change the denominator</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Nenner ändern</translation>
    </message>
    <message>
        <source>Paste {count} new posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>{count} neue Beiträge einfügen</translation>
    </message>
    <message>
        <source>Paste a new post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Neuen Beitrag einfügen</translation>
    </message>
    <message>
        <source>Remove {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>{count} Beiträge entfernen</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Sieh nach, ob er eingeschaltet ist, oder exportiere den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Beitrag entfernen</translation>
    </message>
    <message>
        <source>Paste into {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>In {count} Beiträge einfügen</translation>
    </message>
    <message>
        <source>Paste into a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>In einen Beitrag einfügen</translation>
    </message>
    <message>
        <source>This log has no account yet.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Dieses Logbuch hat noch kein Konto.</translation>
    </message>
    <message>
        <source>Start growthdesk, and add your first account.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Starte growthdesk und füg dein erstes Konto hinzu.</translation>
    </message>
    <message>
        <source>Growthdesk does not speak “{code}”.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Growthdesk spricht „{code}“ nicht.</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Wähle aus: {values}.</translation>
    </message>
    <message>
        <source>“{name}” would not be a picture.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>„{name}“ wäre kein Bild.</translation>
    </message>
    <message>
        <source>Let its name end in .png.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Lass den Namen auf .png enden.</translation>
    </message>
    <message>
        <source>You are only looking at this log.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Du siehst dieses Logbuch nur an.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose “Write here” at the top of the window to change it.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Es wurde nichts geändert. Wähle oben im Fenster „Hier schreiben“, um es zu ändern.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Prüf die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>“{name}” is not a look.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>„{name}“ ist kein Aussehen.</translation>
    </message>
    <message>
        <source>Use one of {looks}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Nimm eines von {looks}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <extracomment>paths.py, ui/only_window.py, ui/tour.py</extracomment>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {strerror}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Wiederholt: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>One a day, made by itself. {last}</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Eine am Tag, von selbst gemacht. {last}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>copy restore folder safe lost</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Kopie Wiederherstellung Ordner sicher verloren Backup</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>followers, now {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower, jetzt {tier}</translation>
    </message>
    <message>
        <source>followers, the goal</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower, das Ziel</translation>
    </message>
    <message>
        <source>followers, halfway to {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower, auf halbem Weg zu {tier}</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower auf {platform}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n eingetragener Beitrag</numerusform>
            <numerusform>%n eingetragene Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A blurred number of</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Eine unkenntliche Zahl</translation>
    </message>
    <message>
        <source>followers in {month} so far</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower bisher im {month}</translation>
    </message>
    <message>
        <source>followers in {month}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower im {month}</translation>
    </message>
    <message>
        <source>followers since {day}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Follower seit {day}</translation>
    </message>
    <message>
        <source>Growing</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Immer mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} in {length}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>{posts} in {length}</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>ShareReport</name>
    <message>
        <source>Share card</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Bild zum Teilen</translation>
    </message>
    <message>
        <source>Add an account, and the picture of its milestone is drawn here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Füg ein Konto hinzu, und das Bild seines Meilensteins wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>No milestone was reached since the first follower count. The picture of the next one can be made here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Seit der ersten Followerzahl wurde kein Meilenstein erreicht. Das Bild des nächsten lässt sich hier machen.</translation>
    </message>
    <message>
        <source>What was gained in a month is known from its second follower count on, with one before the month.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Was in einem Monat gewonnen wurde, ist ab seiner zweiten Followerzahl bekannt, mit einer vor dem Monat.</translation>
    </message>
    <message>
        <source>Numbers of the picture</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Zahlen des Bildes</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/sheet.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/sheet.py</extracomment>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Dieses zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose keys with Ctrl or Alt.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} wird zum Tippen gebraucht. Wähle Tasten mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” already.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} gehört schon zu „{action}“.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>„{action}“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} gehört jetzt zu „{action}“.</translation>
    </message>
    <message>
        <source>Enter or a double click takes new keys, Delete takes them away.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Enter oder ein Doppelklick nimmt neue Tasten, Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>{keys}, your own</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys}, deine eigenen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Press the new keys. Escape leaves them as they were.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Drück die neuen Tasten. Esc lässt sie, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Accounts side by side</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Konten nebeneinander</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>+ Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>+ Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>about {count}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>etwa {count}</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>{count} Follower</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>It was there on {day}, {below}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Es war am {day} dort, {below}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>first on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>zuerst am {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No follower count but glitches</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Keine Followerzahl außer Zählfehlern</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Noch keine Followerzahl</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Gezählt am {day}</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Usual tiers</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Übliche Stufen</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>eine mehr</translation>
    </message>
    <message>
        <source>Name of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Name der Stufe {place}</translation>
    </message>
    <message>
        <source>First count of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Erste Zahl der Stufe {place}</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>ab</translation>
    </message>
</context>
<context>
    <name>ToLog</name>
    <message>
        <source>To log</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Einzutragen</translation>
    </message>
    <message>
        <source>Enter saves, Tab moves on</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Enter speichert, Tab geht weiter</translation>
    </message>
    <message>
        <source>Everything is logged for today.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Für heute ist alles eingetragen.</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Beitrag ohne Titel</translation>
    </message>
    <message>
        <source>“{title}” · {days}-day results</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>„{title}“ · nach {days} Tagen</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Zahlen eintragen</translation>
    </message>
    <message>
        <source>Add numbers of “{title}”</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Zahlen von „{title}“ eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with results due</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n weiterer Beitrag mit fälligen Ergebnissen</numerusform>
            <numerusform>%n weitere Beiträge mit fälligen Ergebnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>{account}: no count since {day}</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>{account}: keine Zahl seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with days that were not counted</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n Konto mit Tagen, die nicht gezählt wurden</numerusform>
            <numerusform>%n Konten mit Tagen, die nicht gezählt wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch up…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Nachtragen…</translation>
    </message>
    <message>
        <source>Fill in the days you know; the others stay empty.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Trag die Tage ein, die du weißt; die anderen bleiben leer.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A log begins with an account: where you post, and what you mean to keep.</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Ein Logbuch beginnt mit einem Konto: wo du postest und was du einhalten möchtest.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Regelmäßigkeit</translation>
    </message>
    <message>
        <source>Open Posts</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Beiträge öffnen</translation>
    </message>
    <message>
        <source>To log</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Einzutragen</translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n Followerzahl</numerusform>
            <numerusform>%n Followerzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post result(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>{what} waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Es warten: {what}</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>plan %n a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>Plan %n pro Woche</numerusform>
            <numerusform>Plan %n pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Days quiet</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Stille Tage</translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Übliche Stille</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Beiträge pro Woche</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>Open my own log</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Mein eigenes Logbuch öffnen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Growthdesk</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Growthdesk öffnen</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TypedCells</name>
    <message>
        <source>“{text}” is not a kind of post.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>„{text}“ ist keine Art von Beitrag.</translation>
    </message>
    <message>
        <source>Write one of {kinds}.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Schreib eine von {kinds}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the post is pinned.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>„{text}“ sagt nicht, ob der Beitrag angeheftet ist.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Schreib ja oder nein.</translation>
    </message>
</context>
<context>
    <name>UnexpectedSheet</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Growthdesk</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>In Growthdesk ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What you did last may not be done; all that was confirmed is.</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Was du zuletzt getan hast, ist vielleicht nicht geschehen; alles, was bestätigt wurde, schon.</translation>
    </message>
    <message>
        <source>Your log is safe at {path}</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Dein Logbuch liegt sicher unter {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>new followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>neue Follower</translation>
    </message>
    <message>
        <source>lost followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>verlorene Follower</translation>
    </message>
    <message>
        <source>net followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Follower netto</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>profile visits</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Profilbesuche</translation>
    </message>
    <message>
        <source>views by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Aufrufe je Tag</translation>
    </message>
    <message>
        <source>followers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Follower je Tag</translation>
    </message>
    <message>
        <source>viewers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Zuschauer je Tag</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>who the followers are</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>wer die Follower sind</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>overview</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>posts by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Beiträge je Tag</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>Arbeitsmappen</translation>
    </message>
    <message>
        <source>JSON files</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>JSON-Dateien</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message numerus="yes">
        <source>Posts a week, the last %n week(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>Beiträge pro Woche, letzte %n Woche</numerusform>
            <numerusform>Beiträge pro Woche, letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plan eingehalten</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Beiträge pro Woche</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}: {posts}, plan {plan}</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>{days}: {posts}, Plan {plan}</translation>
    </message>
</context>
<context>
    <name>WeekdayToggles</name>
    <message>
        <source>Rest on {day}</source>
        <extracomment>ui/widgets/weekday_toggles.py</extracomment>
        <translation>Ruhe am {day}</translation>
    </message>
</context>
<context>
    <name>WeekdaysCard</name>
    <message>
        <source>Weekday and part of day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Wochentag und Tageszeit</translation>
    </message>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Engagement nach Wochentag und Tageszeit</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Keine fällt gegenüber deinen üblichen {own} auf.</translation>
    </message>
    <message numerus="yes">
        <source>Without a time: %n post(s).</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>
            <numerusform>Ohne Uhrzeit: %n Beitrag.</numerusform>
            <numerusform>Ohne Uhrzeit: %n Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {end} o’clock</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>{first} bis {end} Uhr</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When posts do well</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Wann Beiträge gut laufen</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Of all posts, median of {label}. Pale: fewer than 5 posts.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Aus allen Beiträgen, Median von {label}. Blass: weniger als 5 Beiträge.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more post(s) with a time and their numbers.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>Noch nicht genug: %n weiterer Beitrag mit Uhrzeit und Zahlen.</numerusform>
            <numerusform>Noch nicht genug: %n weitere Beiträge mit Uhrzeit und Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time stands out from your usual {usual} yet.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Noch fällt keine Zeit gegenüber deinen üblichen {usual} auf.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {first} to {end} o’clock stands out: {rate} against your usual {usual} (%n post(s)).</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>{day}, {first} bis {end} Uhr fällt auf: {rate} gegenüber deinen üblichen {usual} (%n Beitrag).</numerusform>
            <numerusform>{day}, {first} bis {end} Uhr fällt auf: {rate} gegenüber deinen üblichen {usual} (%n Beiträge).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereData</name>
    <message>
        <source>Where your data is</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Wo deine Daten sind</translation>
    </message>
    <message>
        <source>Everything is on this computer: there is no account, and Growthdesk does not use the network.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Alles ist auf diesem Computer: Es gibt keine Anmeldung, und Growthdesk nutzt das Netz nicht.</translation>
    </message>
    <message>
        <source>To take a log along, close Growthdesk and copy its file. To leave nothing behind, delete these files.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Um ein Logbuch mitzunehmen, schließ Growthdesk und kopiere seine Datei. Um nichts zu hinterlassen, lösch diese Dateien.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Path of: {name}</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Pfad von: {name}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that is open</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Das offene Logbuch</translation>
    </message>
    <message>
        <source>Your own log</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Dein eigenes Logbuch</translation>
    </message>
    <message>
        <source>The sample data</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Die Beispieldaten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>window, colours, language, keys</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Fenster, Farben, Sprache, Tasten</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>This log was moved or deleted: it is no longer at {path}. What you logged so far is in the file, wherever it is; nothing more is saved until you open it there.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Dieses Logbuch wurde verschoben oder gelöscht: Es ist nicht mehr unter {path}. Was du bisher eingetragen hast, steht in der Datei, wo immer sie ist; weiter wird nichts gespeichert, bis du sie dort öffnest.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Logbuch öffnen…</translation>
    </message>
    <message>
        <source>Another file has taken the place of this log, {path}. Nothing more is saved until you open it again.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Eine andere Datei hat den Platz dieses Logbuchs eingenommen, {path}. Es wird nichts mehr gespeichert, bis du es wieder öffnest.</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/window.py</extracomment>
        <translation>„{name}“ erklären</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Als Tabelle zeigen…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>hidden</source>
        <extracomment>ui/words.py</extracomment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}M</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>{number}k</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>week to {day}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Woche bis {day}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong inside Growthdesk.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>In Growthdesk ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can go on with something else.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>Es wurde nichts geändert. Du kannst mit etwas anderem weitermachen.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Tage mit Beitrag</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Ein Jahr früher</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Ein Jahr später</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>kein Beitrag</translation>
    </message>
    <message>
        <source>3 or more</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>3 oder mehr</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Beiträge nicht vollständig</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>Tage mit Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>kein Beitrag</translation>
    </message>
    <message>
        <source>in a gap</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>in einer Lücke</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>in einer Pause</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>Beiträge nicht vollständig</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>_FolderField</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Ordner dieser Berichte</translation>
    </message>
    <message>
        <source>Change the folder {path}</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Ordner {path} ändern</translation>
    </message>
</context>
<context>
    <name>_HoursField</name>
    <message>
        <source>Quiet from</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Still ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Still bis</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>New keys</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Neue Tasten</translation>
    </message>
</context>
</TS>

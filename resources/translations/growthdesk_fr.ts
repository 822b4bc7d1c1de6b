<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>0 Glossary</name>
    <message>
        <source>account</source>
        <extracomment>one profile on one platform</extracomment>
        <translation>compte</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>the field or content pillar of an account or of a post, such as food or travel</extracomment>
        <translation>niche</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>something published (noun)</extracomment>
        <translation>publication</translation>
    </message>
    <message>
        <source>to post</source>
        <extracomment>to publish something (verb)</extracomment>
        <translation>publier</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>photo, carousel, reel, video, short, story, live, text, link, reply</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>the numbers of a post as seen at one moment: views, likes, saves</extracomment>
        <translation>résultat</translation>
    </message>
    <message>
        <source>follower count</source>
        <extracomment>how many followers an account had on a day; never “snapshot”</extracomment>
        <translation>nombre d’abonnés</translation>
    </message>
    <message>
        <source>follower change</source>
        <extracomment>gained, lost or net on a day</extracomment>
        <translation>variation d’abonnés</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>how many people saw a post</extracomment>
        <translation>portée</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>how often a post was saved (bookmarked)</extracomment>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>likes, comments, shares and saves ÷ followers</extracomment>
        <translation>engagement</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>the file that holds everything (noun)</extracomment>
        <translation>journal</translation>
    </message>
    <message>
        <source>to log</source>
        <extracomment>to write something into the log (verb)</extracomment>
        <translation>noter</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>posts a week that the creator promised herself</extracomment>
        <translation>plan</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>days that she declared free</extracomment>
        <translation>pause</translation>
    </message>
    <message>
        <source>rest day</source>
        <extracomment>a weekday on which she never posts</extracomment>
        <translation>jour de repos</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>a silence longer than the plan allows; informs, never scolds</extracomment>
        <translation>interruption</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>the days without a post</extracomment>
        <translation>silence</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>a word on a day of the chart</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>a platform removed followers at once</extracomment>
        <translation>purge</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>a count that is wrong on one day</extracomment>
        <translation>bug</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>so many followers, perhaps by a day</extracomment>
        <translation>objectif</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>100, 250, 500, 1k … followers</extracomment>
        <translation>palier</translation>
    </message>
    <message>
        <source>tier</source>
        <extracomment>starter, nano, micro, mid, macro, mega</extracomment>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>followers a day</extracomment>
        <translation>rythme</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>where the count is likely to go</extracomment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>consistency</source>
        <extracomment>how steadily she posts</extracomment>
        <translation>régularité</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>the consistency as 0 to 100</extracomment>
        <translation>score</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>what is made for others: HTML, PDF, CSV</extracomment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>share card</source>
        <extracomment>a picture of a milestone</extracomment>
        <translation>image à partager</translation>
    </message>
    <message>
        <source>sample data</source>
        <extracomment>the log to look around in</extracomment>
        <translation>données d’exemple</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Growthdesk</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>À propos de Growthdesk</translation>
    </message>
    <message>
        <source>A creator&apos;s own log of posts and followers.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ton propre journal de publications et d’abonnés.</translation>
    </message>
    <message>
        <source>Your log lies in {path}.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ton journal se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Growthdesk never looks for updates by itself: they are told at {place}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Growthdesk ne cherche jamais de mises à jour de lui-même&#xa0;: elles sont annoncées sur {place}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Look for updates in the browser</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Voir les mises à jour dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>Its text comes with the part itself.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Son texte est fourni avec le composant.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licence de {part}</translation>
    </message>
</context>
<context>
    <name>AccountInsights</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Niche that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Niche qui se détache</translation>
    </message>
    <message>
        <source>Kind that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Type qui se détache</translation>
    </message>
    <message>
        <source>Each against itself. Choose an account to see all that its numbers carry.</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Chacun face à lui-même. Choisis un compte pour voir tout ce que ses nombres permettent de dire.</translation>
    </message>
    <message>
        <source>Posts of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Publications de {account}</translation>
    </message>
    <message>
        <source>Engagement of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Engagement de {account}</translation>
    </message>
    <message>
        <source>Niches of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Niches de {account}</translation>
    </message>
    <message>
        <source>Kinds of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Types de {account}</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>Followers</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>Goal likely</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Objectif probable</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Followers of {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Abonnés de {account}</translation>
    </message>
    <message numerus="yes">
        <source>Followers of {account} gained in %n day(s)</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>
            <numerusform>Abonnés de {account} gagnés en %n jour</numerusform>
            <numerusform>Abonnés de {account} gagnés en %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Objectif de {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Jours sans publier, {account}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>All accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>{followers} followers of {goal}</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>{followers} abonnés sur {goal}</translation>
    </message>
    <message>
        <source>Followers of {account}</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Abonnés de {account}</translation>
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
        <translation>Semaines tenues</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Choose an account to see its year and its gaps.</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Choisis un compte pour voir son année et ses interruptions.</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>{kept} sur {weeks}</translation>
    </message>
    <message>
        <source>Score of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Score de {account}</translation>
    </message>
    <message>
        <source>Weeks on plan, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Semaines tenues, {account}</translation>
    </message>
    <message>
        <source>Gaps of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Interruptions de {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Jours sans publier, {account}</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>The name after the @, or the link of the profile</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Le nom après le @, ou le lien du profil</translation>
    </message>
    <message>
        <source>The handle is missing.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Le pseudo manque.</translation>
    </message>
    <message>
        <source>Write the name after the @, such as mira.bakes.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Écris le nom qui suit le @, par exemple mira.bakes.</translation>
    </message>
    <message>
        <source>optional, shown in place of the handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>facultatif, remplace le pseudo</translation>
    </message>
    <message>
        <source>by a day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>pour une date</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Goal, followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Objectif, abonnés</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Account and goal</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Compte et objectif</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Abonnés actuels</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>Your plan. Gaps and weeks are measured by it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Ton plan. Les interruptions et les semaines se mesurent à lui.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Aucun compte n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Choisis-en un.</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Noter les abonnés</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>7412, 7,4k, +37 depuis le dernier relevé, ou = si rien n’a changé.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>{count} is logged for this day. Saving replaces it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>{count} est noté pour ce jour. Enregistrer le remplace.</translation>
    </message>
    <message>
        <source>+ and = start from {count}, the count before it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>+ et = partent de {count}, le relevé précédent.</translation>
    </message>
</context>
<context>
    <name>AccountYears</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Jours de publication</translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the table</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>
            <numerusform>%n autre compte dans le tableau</numerusform>
            <numerusform>%n autres comptes dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Posting days of {account}</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Jours de publication de {account}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Ouvrir un journal…</translation>
    </message>
    <message>
        <source>Open &amp;my own log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ouvrir &amp;mon journal</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Parcourir les données d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Importer depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another copy…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Fusionner avec une autre copie…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>&amp;Reports made…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Rapports créés…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Imprimer &amp;le rapport…</translation>
    </message>
    <message>
        <source>Save growth c&amp;hart as image…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Enregistrer le &amp;graphique de croissance en image…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Copier les publications</translation>
    </message>
    <message>
        <source>&amp;Paste into the cells</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>C&amp;oller dans les cellules</translation>
    </message>
    <message>
        <source>Paste as &amp;new posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Coller comme &amp;nouvelles publications</translation>
    </message>
    <message>
        <source>&amp;Edit post…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Modifier la publication…</translation>
    </message>
    <message>
        <source>Edit this ce&amp;ll</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Modifier cette ce&amp;llule</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Dupliquer comme nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Open the post’s link</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ouvrir le l&amp;ien de la publication</translation>
    </message>
    <message>
        <source>Re&amp;move posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Supprimer les publications</translation>
    </message>
    <message>
        <source>Copy gro&amp;wth chart as picture</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copier le &amp;graphique de croissance en image</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Rec&amp;hercher des publications</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Réglag&amp;es…</translation>
    </message>
    <message>
        <source>Picture to &amp;share…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Image à partager…</translation>
    </message>
    <message>
        <source>Your &amp;details…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Tes informations…</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Log a &amp;post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Noter une &amp;publication</translation>
    </message>
    <message>
        <source>Log &amp;followers</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Noter les &amp;abonnés</translation>
    </message>
    <message>
        <source>Catch &amp;up on days…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Rattraper des jours…</translation>
    </message>
    <message>
        <source>Log &amp;results of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Noter les ré&amp;sultats d’une publication</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Edit account and goal…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Modifier le compte et l’objectif…</translation>
    </message>
    <message>
        <source>Edit &amp;plan…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Modifier le &amp;plan…</translation>
    </message>
    <message>
        <source>Add a &amp;break…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ajouter une pa&amp;use…</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Supp&amp;rimer le compte</translation>
    </message>
    <message>
        <source>Pre&amp;vious account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Compte pré&amp;cédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Compte sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>A&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Publications</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Croissance</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Régularité</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Analyses</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Rappor&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Details of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Détails d’une publication</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the posts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Colo&amp;nnes des publications…</translation>
    </message>
    <message>
        <source>Sho&amp;w chart as table…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Afficher le &amp;graphique en tableau…</translation>
    </message>
    <message>
        <source>&amp;All days of the chart</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tous les &amp;jours du graphique</translation>
    </message>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Afficher les nombres &amp;masqués</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How these &amp;numbers are made</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Comment ces &amp;nombres sont calculés</translation>
    </message>
    <message>
        <source>&amp;Explain a number…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Expliquer un nombre…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Visite en cinq étapes</translation>
    </message>
    <message>
        <source>&amp;Where is my data…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Où sont mes données…</translation>
    </message>
    <message>
        <source>Show the error &amp;log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Afficher le &amp;journal des erreurs…</translation>
    </message>
    <message>
        <source>&amp;About Growthdesk</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>À &amp;propos de Growthdesk</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{goal} followers</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal} abonnés</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>{goal} is likely around</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal} probable vers le</translation>
    </message>
    <message>
        <source>4 in 5 chance: {range}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>4 chances sur 5&#xa0;: {range}</translation>
    </message>
    <message>
        <source>Not in sight at this pace</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Pas en vue à ce rythme</translation>
    </message>
    <message>
        <source>Not enough counts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Pas encore assez de relevés</translation>
    </message>
    <message>
        <source>5 counts over 28 days make a forecast</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>5 relevés sur 28 jours font une prévision</translation>
    </message>
    <message>
        <source>Pace {pace} a day; {how}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Rythme&#xa0;: {pace} par jour. {how}</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{day} ou bien plus tard</translation>
    </message>
    <message>
        <source>{range}, untested</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, non testé</translation>
    </message>
    <message>
        <source>{range}, untested after {day}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, non testé après le {day}</translation>
    </message>
    <message numerus="yes">
        <source>By the count of {day}, %n day(s) ago</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>D’après le relevé du {day}, il y a %n jour</numerusform>
            <numerusform>D’après le relevé du {day}, il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now {followers} below</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>à présent {followers} en dessous</translation>
    </message>
    <message>
        <source>Needed for {day}: {pace} a day</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Nécessaire pour le {day}&#xa0;: {pace} par jour</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Aucune publication</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) quiet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>%n jour sans publier</numerusform>
            <numerusform>%n jours sans publier</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted today</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Publié aujourd’hui</translation>
    </message>
    <message>
        <source>Log your first post, and your rhythm begins to show.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Note ta première publication, et ta cadence commencera à apparaître.</translation>
    </message>
    <message>
        <source>Your break ends on {day}. Nothing is due until then.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Ta pause va jusqu’au {day}&#x202f;; rien n’est attendu d’ici là.</translation>
    </message>
    <message numerus="yes">
        <source>You usually post every %n day(s).</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Tu publies d’habitude tous les jours.</numerusform>
            <numerusform>Tu publies d’habitude tous les %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually post every day.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Tu publies d’habitude tous les jours.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Rien n’est attendu cette semaine.</translation>
    </message>
    <message>
        <source>This week is on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Cette semaine suit le plan.</translation>
    </message>
    <message>
        <source>One more post keeps this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Une publication de plus, et la semaine suit le plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) keep this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>%n publication de plus, et la semaine suit le plan.</numerusform>
            <numerusform>%n publications de plus, et la semaine suit le plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedOnce</name>
    <message>
        <source>“{typed}” is far more than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» est bien plus que le relevé du {day}, {before}.</translation>
    </message>
    <message>
        <source>“{typed}” is far fewer than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>«&#xa0;{typed}&#xa0;» est bien moins que le relevé du {day}, {before}.</translation>
    </message>
    <message>
        <source>Press Enter again if it is right.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>Appuie encore sur Entrée si c’est juste.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <extracomment>ui/widgets/backup_line.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Dernière sauvegarde&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Before an update</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before many changes</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Avant de nombreux changements</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>dernier jour {day}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/where_data.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/dialogs/backups.py, ui/models/restored_rows.py</extracomment>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Beside the log</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>À côté du journal</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Gardées dans {folder}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Il n’y a pas encore de sauvegarde. Une est faite chaque jour.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>It holds {contents}.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Elle contient {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it would change %n row(s).</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>La restaurer changerait %n ligne.</numerusform>
            <numerusform>La restaurer changerait %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is just like it.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Le journal lui est identique.</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Garder les sauvegardes dans</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Changes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Redevient comme avant</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Disparaît</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>optional, such as holiday</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>facultatif, par exemple vacances</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Add break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Nothing is due on these days, and they are never a gap.</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Rien n’est attendu ces jours-là, et ils ne font jamais partie d’une interruption.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Breaks</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>{days}, coming</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, à venir</translation>
    </message>
    <message>
        <source>{days}, now</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, en cours</translation>
    </message>
</context>
<context>
    <name>CardChoices</name>
    <message>
        <source>Milestone</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Picture of</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Image de</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Floutés</translation>
    </message>
    <message>
        <source>Growth only</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Croissance seule</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>{month} so far</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>{month} jusqu’ici</translation>
    </message>
</context>
<context>
    <name>CatchUpSheet</name>
    <message>
        <source>Catch up on days</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Rattraper des jours</translation>
    </message>
    <message>
        <source>Every day of the last week has its count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Chaque jour de la dernière semaine a son relevé.</translation>
    </message>
    <message>
        <source>Fill in the days you know; empty ones stay without a count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Remplis les jours que tu connais&#x202f;; les cases vides restent sans relevé.</translation>
    </message>
    <message>
        <source>No day is filled in.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Aucun jour n’est rempli.</translation>
    </message>
    <message>
        <source>Fill in one, or cancel.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Remplis-en un, ou annule.</translation>
    </message>
    <message>
        <source>Days without a count</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Jours sans relevé</translation>
    </message>
    <message>
        <source>Followers of {account} on {day}</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Abonnés de {account} le {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ChangesLabel</name>
    <message>
        <source>Followers gained {days}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>Abonnés gagnés&#xa0;: {days}</translation>
    </message>
    <message>
        <source>without the purge of {step}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>sans la purge du {step}</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message>
        <source>There is no chart on this page yet</source>
        <extracomment>ui/chart_deeds.py</extracomment>
        <translation>Cette page n’a pas encore de graphique</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Add a note on {day}…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Ajouter une note le {day}…</translation>
    </message>
    <message>
        <source>Edit “{note}”…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Modifier «&#xa0;{note}&#xa0;»…</translation>
    </message>
    <message>
        <source>Remove “{note}”</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Supprimer «&#xa0;{note}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save image</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Graphique copié</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Chart as table</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Graphique en tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show chart as table tells every number.</source>
        <extracomment>ui/twin.py</extracomment>
        <translation>«&#xa0;Afficher le graphique en tableau&#xa0;» donne chaque nombre.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Afficher les nombres &amp;masqués</translation>
    </message>
    <message>
        <source>Hide cou&amp;nts again</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>&amp;Masquer à nouveau les nombres</translation>
    </message>
</context>
<context>
    <name>ChosenDays</name>
    <message>
        <source>Click a day to see its posts. Drag over days to make them a break.</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Clique sur un jour pour voir ses publications. Glisse sur des jours pour en faire une pause.</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Marquer en pause</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>aucune publication</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>dans une pause</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Supprimer la pause {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>What each column is taken for</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>À quoi correspond chaque colonne</translation>
    </message>
    <message>
        <source>— not taken —</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>— ignorée —</translation>
    </message>
    <message>
        <source>Column {header} is</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>La colonne {header} est</translation>
    </message>
    <message numerus="yes">
        <source>Column %n</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>
            <numerusform>Colonne %n</numerusform>
            <numerusform>Colonne %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Déplacer «&#xa0;{column}&#xa0;» à gauche</translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Déplacer «&#xa0;{column}&#xa0;» à droite</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>With other accounts, or with the same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Avec d’autres comptes, ou avec les mêmes jours un an plus tôt</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Les mêmes jours un an plus tôt</translation>
    </message>
    <message>
        <source>Lay the lines</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Superposer les lignes</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Par date</translation>
    </message>
    <message>
        <source>From the first count of each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>À partir du premier relevé de chacun</translation>
    </message>
    <message>
        <source>From {followers} followers each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>À partir de {followers} abonnés chacun</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Well-being</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Bien-être</translation>
    </message>
    <message>
        <source>Numbers are there to help. These keep them at a distance.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Les nombres sont là pour aider. Ces réglages les tiennent à distance.</translation>
    </message>
    <message>
        <source>Reminder and quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Rappel et note rapide</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the program. What you wrote stays as it is.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Celle du programme. Ce que tu as écrit reste tel quel.</translation>
    </message>
    <message>
        <source>translation</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>traduction</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Nombres et jours</translation>
    </message>
    <message>
        <source>The signs in numbers, the order and the names in days.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Les signes dans les nombres, l’ordre et les noms dans les dates.</translation>
    </message>
    <message>
        <source>format date locale country decimal comma</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>format date région pays décimale virgule</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Clair ou sombre&#x202f;; comme le système, elles changent avec lui.</translation>
    </message>
    <message>
        <source>theme night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>thème nuit</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every action can have another key.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Chaque action peut avoir une autre touche.</translation>
    </message>
    <message>
        <source>Weekly numbers only</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Nombres par semaine seulement</translation>
    </message>
    <message>
        <source>Today, Growth and the sidebar show follower counts and changes as of the end of the last full week.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Aujourd’hui, Croissance et la barre latérale montrent les abonnés et leurs variations à la fin de la dernière semaine entière.</translation>
    </message>
    <message>
        <source>wellbeing calm daily</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bien-être calme quotidien</translation>
    </message>
    <message>
        <source>Hide counts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Masquer les nombres</translation>
    </message>
    <message>
        <source>Followers, views and likes read ••• on the screen until you ask for them; percentages and forecasts stay. Reports are written in full.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Abonnés, vues et likes s’affichent ••• à l’écran tant que tu ne les demandes pas&#x202f;; pourcentages et prévisions restent. Les rapports sont écrits en entier.</translation>
    </message>
    <message>
        <source>wellbeing calm privacy dots</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bien-être calme vie privée points</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Me rappeler</translation>
    </message>
    <message>
        <source>At most once a day while Growthdesk runs, and only when the week runs short of the plan or a follower count is a week old.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Une fois par jour au plus pendant que Growthdesk tourne, et seulement si la semaine est en deçà du plan ou si un relevé d’abonnés a une semaine.</translation>
    </message>
    <message>
        <source>notification</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>notification</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>No reminder comes between these.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Aucun rappel ne vient entre ces heures.</translation>
    </message>
    <message>
        <source>notification night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>notification nuit</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>A small window for a count or a post. Give this command a key in the keyboard settings of your system.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Une petite fenêtre pour un relevé ou une publication. Donne une touche à cette commande dans les réglages clavier de ton système.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>command shortcut global hotkey</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>commande raccourci global touche</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>Growthdesk stays there when its window is closed.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Growthdesk y reste quand sa fenêtre est fermée.</translation>
    </message>
    <message>
        <source>background notification area</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>arrière-plan zone de notification</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Démarrer avec le système</translation>
    </message>
    <message>
        <source>In the tray where there is one, so that a reminder can come.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Dans la zone de notification s’il y en a une, pour qu’un rappel puisse venir.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>démarrage automatique session</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Other computers cannot be told that this log is open here: {reason}</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Impossible de signaler aux autres ordinateurs que ce journal est ouvert ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{machine}” has this log open since {time}. Both may write: what each wrote is brought together by merging.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>«&#xa0;{machine}&#xa0;» a ce journal ouvert depuis {time}. Les deux peuvent écrire&#xa0;: une fusion réunit ce que chacun a écrit.</translation>
    </message>
    <message>
        <source>Only look here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Seulement consulter</translation>
    </message>
    <message>
        <source>Write here too</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Écrire ici aussi</translation>
    </message>
    <message>
        <source>You are only looking at this log: nothing that you do here is saved.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Tu ne fais que consulter ce journal&#xa0;: rien de ce que tu fais ici n’est enregistré.</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Écrire ici</translation>
    </message>
    <message>
        <source>This log lies in a folder that {program} keeps the same on other computers. It is kept as one closed file there; let one computer at a time write, and wait until it is synced.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Ce journal se trouve dans un dossier que {program} synchronise avec d’autres ordinateurs. Il y est gardé en un seul fichier fermé&#x202f;; n’écris que sur un ordinateur à la fois, et attends la fin de la synchronisation.</translation>
    </message>
    <message>
        <source>Another copy of this log lies beside it: “{name}”.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Une autre copie de ce journal se trouve à côté&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Fusionner…</translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message>
        <source>Add a break</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>There is no account yet. Add one to see its rhythm.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Il n’y a pas encore de compte. Ajoutes-en un pour voir sa cadence.</translation>
    </message>
    <message>
        <source>No post yet. Log one, and your rhythm begins to show.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Aucune publication pour l’instant. Notes-en une, et ta cadence commencera à apparaître.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Régularité</translation>
    </message>
    <message>
        <source>Posts in the last year</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Publications de la dernière année</translation>
    </message>
    <message>
        <source>{posts} in {weeks}, plan {plan} a week</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>{posts} en {weeks}, plan&#xa0;: {plan} par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts are not complete, so gaps and score are not told. Say in the plan from which day every post is in the log.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Les publications sont incomplètes, donc ni interruptions ni score. Indique dans le plan à partir de quel jour toutes tes publications sont dans le journal.</translation>
    </message>
    <message>
        <source>There is no plan yet. Three posts a week are assumed.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Il n’y a pas encore de plan. On suppose trois publications par semaine.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same as last time</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>7412, 7,4k, +37 depuis le dernier relevé, ou = comme la dernière fois</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Followers of {account} today</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>Abonnés de {account} aujourd’hui</translation>
    </message>
</context>
<context>
    <name>CreatorSheet</name>
    <message>
        <source>for your media kit, all optional</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>pour ton kit média, tout est facultatif</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Tes informations</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>what brands call you</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>comme les marques t’appellent</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>a line or two about what you make</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>une ligne ou deux sur ce que tu fais</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Niches</translation>
    </message>
    <message>
        <source>bread, baking, budget</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>pain, pâtisserie, budget</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Londres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>in which you post and talk</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>dans lesquelles tu publies et parles</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Reels, carousels, live baking</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reels, carrousels, fournées en live</translation>
    </message>
    <message>
        <source>Rates</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reel ou carrousel dès 150&#xa0;£, lot dès 320&#xa0;£.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Two weeks from brief to post.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Deux semaines du brief à la publication.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The log is damaged</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Open another log…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Ouvrir un autre journal…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{path} cannot be read any more as it was written. Nothing is written to it; it is kept beside what takes its place.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>{path} ne peut plus être lu tel qu’il a été écrit. Rien n’y est écrit&#x202f;; il est gardé à côté de ce qui prend sa place.</translation>
    </message>
    <message>
        <source>The newest sound backup</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>La dernière sauvegarde intacte</translation>
    </message>
    <message>
        <source>What can still be read of the log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Ce qui peut encore être lu du journal</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Utiliser&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be kept.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n ligne ne peut pas être gardée.</numerusform>
            <numerusform>%n lignes ne peuvent pas être gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lost the name.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n compte a perdu son nom.</numerusform>
            <numerusform>%n comptes ont perdu leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Ouvrir un journal</translation>
    </message>
</context>
<context>
    <name>DayPartsGrid</name>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Engagement par jour de la semaine et moment de la journée</translation>
    </message>
    <message>
        <source>{day}, {first} to {end} o’clock</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{day}, de {first}&#xa0;h à {end}&#xa0;h</translation>
    </message>
    <message>
        <source>{when}: no post</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{when}&#xa0;: aucune publication</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {rate} (%n post(s))</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>
            <numerusform>{when}&#xa0;: {rate} (%n publication)</numerusform>
            <numerusform>{when}&#xa0;: {rate} (%n publications)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{said}, fourchette à 80&#xa0;%&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80&#xa0;% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80&#xa0;% à</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Growthdesk ended unexpectedly last time. Your log was checked and is fine.</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Growthdesk s’est arrêté de façon inattendue la dernière fois. Ton journal a été vérifié, tout va bien.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Gardé</translation>
    </message>
</context>
<context>
    <name>DownloadHelp</name>
    <message>
        <source>Platform</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Menus move: the words may differ a little.</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Les menus changent&#xa0;: les mots peuvent différer un peu.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>Posts with their numbers, from Meta Business Suite</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Publications et leurs nombres, depuis Meta Business Suite</translation>
    </message>
    <message>
        <source>On a computer, open Meta Business Suite, then Insights.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Sur un ordinateur, ouvre Meta Business Suite, puis Statistiques.</translation>
    </message>
    <message>
        <source>Choose Content, set the days, and export the data as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Choisis Contenu, règle les jours et exporte les données en CSV.</translation>
    </message>
    <message>
        <source>For new follows by day, export the card Follows under Results.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Pour les nouveaux abonnés par jour, exporte la carte Followers sous Résultats.</translation>
    </message>
    <message>
        <source>Follows are those gained, not a total: log your follower count beside them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ce sont les abonnés gagnés, pas un total&#xa0;: note aussi ton nombre d’abonnés.</translation>
    </message>
    <message>
        <source>Everything you posted, from your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Tout ce que tu as publié, depuis ton téléchargement Instagram</translation>
    </message>
    <message>
        <source>Open Accounts Center, then Your information and permissions.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ouvre l’Espace Comptes, puis Vos informations et autorisations.</translation>
    </message>
    <message>
        <source>Choose Download your information, to your device.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Choisis Télécharger vos informations, vers ton appareil.</translation>
    </message>
    <message>
        <source>Set the format to JSON, not HTML, and the date range to All time.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Mets le format sur JSON, pas HTML, et la plage de dates sur Depuis le début.</translation>
    </message>
    <message>
        <source>When the mail comes, drop every zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Quand le mail arrive, dépose ici chaque zip tel quel.</translation>
    </message>
    <message>
        <source>Reach and likes are in it only for a professional account, and for recent posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Portée et likes n’y sont que pour un compte professionnel, et pour les publications récentes.</translation>
    </message>
    <message>
        <source>Followers and views by day, from TikTok Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abonnés et vues par jour, depuis TikTok Studio</translation>
    </message>
    <message>
        <source>On a computer, open TikTok Studio, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Sur un ordinateur, ouvre TikTok Studio, puis Statistiques.</translation>
    </message>
    <message>
        <source>Set the days to the last 365.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Règle les jours sur les 365 derniers.</translation>
    </message>
    <message>
        <source>Download the data of Overview, Content, Viewers and Followers, as CSV or XLSX.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Télécharge les données de Vue d’ensemble, Contenu, Spectateurs et Followers, en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>TikTok Studio keeps 365 days. Its list of videos has only about 15 of them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>TikTok Studio garde 365 jours. Sa liste de vidéos n’en contient qu’une quinzaine.</translation>
    </message>
    <message>
        <source>All your videos, from your TikTok data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Toutes tes vidéos, depuis tes données TikTok</translation>
    </message>
    <message>
        <source>In the app, open Settings, Account, Download your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Dans l’appli, ouvre Paramètres, Compte, Télécharger tes données.</translation>
    </message>
    <message>
        <source>Ask for all data, as JSON.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Demande toutes les données, en JSON.</translation>
    </message>
    <message>
        <source>Times and likes of every video; no views, and no titles.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Heure et likes de chaque vidéo&#x202f;; ni vues, ni titres.</translation>
    </message>
    <message>
        <source>Videos and subscribers, from YouTube Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Vidéos et abonnés, depuis YouTube Studio</translation>
    </message>
    <message>
        <source>On a computer, open YouTube Studio, Analytics, Advanced mode.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Sur un ordinateur, ouvre YouTube Studio, Données analytiques, Mode avancé.</translation>
    </message>
    <message>
        <source>On the tab Content, set the days, and export as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Dans l’onglet Contenu, règle les jours et exporte en CSV.</translation>
    </message>
    <message>
        <source>On the tab Date, choose Subscribers for the chart, and export again.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Dans l’onglet Date, choisis Abonnés pour le graphique, et exporte à nouveau.</translation>
    </message>
    <message>
        <source>The table holds 500 videos at most. Subscribers are the change of each day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Le tableau contient 500 vidéos au plus. Les abonnés y sont la variation de chaque jour.</translation>
    </message>
    <message>
        <source>Every video, from Google Takeout</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Toutes les vidéos, depuis Google Takeout</translation>
    </message>
    <message>
        <source>At Google Takeout, choose YouTube, and of it only videos.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Dans Google Takeout, choisis YouTube, et seulement les vidéos.</translation>
    </message>
    <message>
        <source>Titles and times only, without views or subscribers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Titres et heures seulement, sans vues ni abonnés.</translation>
    </message>
    <message>
        <source>Follows by day and posts, from X Analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abonnements par jour et publications, depuis X Analytics</translation>
    </message>
    <message>
        <source>On a computer, open Analytics, and set it to one year.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Sur un ordinateur, ouvre Analytics et règle-le sur un an.</translation>
    </message>
    <message>
        <source>Download the CSV of Overview, and that of Content.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Télécharge le CSV de la vue d’ensemble et celui du contenu.</translation>
    </message>
    <message>
        <source>X gives about a year, and no total: log your follower count beside it.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>X donne environ un an, et aucun total&#xa0;: note aussi ton nombre d’abonnés.</translation>
    </message>
    <message>
        <source>All your posts, from the archive of your data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Toutes tes publications, depuis l’archive de tes données</translation>
    </message>
    <message>
        <source>Open Settings, Your account, Download an archive of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ouvre Paramètres, Votre compte, Télécharger une archive de vos données.</translation>
    </message>
    <message>
        <source>When it is ready, drop the zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Quand elle est prête, dépose ici le zip tel quel.</translation>
    </message>
    <message>
        <source>Likes and reposts, without views; followers of that day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Likes et reposts, sans vues&#x202f;; abonnés de ce jour-là.</translation>
    </message>
    <message>
        <source>New followers by day and posts, from LinkedIn analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Nouveaux abonnés par jour et publications, depuis les statistiques LinkedIn</translation>
    </message>
    <message>
        <source>On a computer, open your profile, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Sur un ordinateur, ouvre ton profil, puis Statistiques.</translation>
    </message>
    <message>
        <source>Choose Post impressions, the longest range, and Export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Choisis Impressions de posts, la plus longue période, puis Exporter.</translation>
    </message>
    <message>
        <source>LinkedIn keeps about 13 months, and lists 50 posts at most.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>LinkedIn garde environ 13 mois, et liste 50 publications au plus.</translation>
    </message>
    <message>
        <source>Open Settings, Data privacy, Get a copy of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ouvre Préférences, Confidentialité des données, Obtenir une copie de vos données.</translation>
    </message>
    <message>
        <source>Ask for the larger data archive.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Demande l’archive de données la plus complète.</translation>
    </message>
    <message>
        <source>Texts, links and times of every post, without numbers. Messages and contacts in it are not read.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Textes, liens et heures de toutes les publications, sans chiffres. Les messages et contacts qu’il contient ne sont pas lus.</translation>
    </message>
    <message>
        <source>Your posts, in your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Tes publications, dans ton téléchargement Instagram</translation>
    </message>
    <message>
        <source>Texts and times, without likes.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Textes et heures, sans likes.</translation>
    </message>
    <message>
        <source>Your posts, from the archive of your server</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Tes publications, depuis l’archive de ton serveur</translation>
    </message>
    <message>
        <source>Open Preferences, Import and export, Data export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ouvre Préférences, Import et export, Export de données.</translation>
    </message>
    <message>
        <source>Request your archive, and drop it here when it is ready.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Demande ton archive, et dépose-la ici quand elle est prête.</translation>
    </message>
    <message>
        <source>Posts only: the archive has no followers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Publications seulement&#xa0;: l’archive ne contient pas d’abonnés.</translation>
    </message>
    <message>
        <source>A table of your own, or of another tool</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Un tableau à toi, ou d’un autre outil</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, XLSX or ODS, and drop it here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Enregistre-le en CSV, TSV, XLSX ou ODS, et dépose-le ici.</translation>
    </message>
    <message>
        <source>Or copy the cells in your spreadsheet, and paste them here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ou copie les cellules dans ton tableur, et colle-les ici.</translation>
    </message>
    <message>
        <source>It takes a column for the day, and one for followers or for titles of posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Il faut une colonne pour le jour, et une pour les abonnés ou les titres des publications.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Dépose ici des fichiers, dossiers ou archives</translation>
    </message>
    <message>
        <source>As the platform gave them: zips stay packed. Nothing leaves this computer.</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Tels que la plateforme les a donnés&#xa0;: les zips restent zippés. Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>followers at publication</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>abonnés à la publication</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>portée</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>vues</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>likes</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>partages</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>enregistrements</translation>
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
        <translation>L’engagement est divisé par</translation>
    </message>
    <message>
        <source>of followers at publication</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>des abonnés à la publication</translation>
    </message>
    <message>
        <source>of reach</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>de la portée</translation>
    </message>
    <message>
        <source>of views</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>des vues</translation>
    </message>
    <message>
        <source>A year ago</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Il y a un an</translation>
    </message>
    <message>
        <source>No rate yet: no post has results at the result age and what they are divided by.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Pas encore de taux&#xa0;: aucune publication n’a de résultats à l’âge voulu ni de quoi les diviser.</translation>
    </message>
    <message>
        <source>Median of {label}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Médiane&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Median of {label}, where given</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Médiane : {label}, si renseigné</translation>
    </message>
    <message numerus="yes">
        <source>last %n post(s)</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>
            <numerusform>dernière publication</numerusform>
            <numerusform>%n dernières publ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement: {line}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engagement&#xa0;: {line}</translation>
    </message>
    <message>
        <source>not enough yet:
{posts} of {enough} posts</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>pas encore assez&#xa0;:
{posts} publications sur {enough}</translation>
    </message>
    <message>
        <source>80% range
{low} to {high}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>fourchette à 80&#xa0;%
{low} à {high}</translation>
    </message>
    <message>
        <source>No published rate for {platform} at this size, divided so.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Aucun taux publié pour {platform} à cette taille, avec cette division.</translation>
    </message>
    <message>
        <source>Published for {platform}; brands are not creators.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Publié pour {platform}&#x202f;; les marques ne sont pas des créateurs.</translation>
    </message>
    <message>
        <source>Published for {platform}; each counts and averages in its own way.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Publié pour {platform}&#x202f;; chacun compte et fait la moyenne à sa façon.</translation>
    </message>
    <message>
        <source>{publisher}, {report}, on {platform} {whose}. Seen at {address}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>{publisher}, {report}, sur {platform} {whose}. Vu à l’adresse {address}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>unavailable</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>{menu}, on</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>{menu}, activé</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Aller à {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Counts are not hidden</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Les nombres ne sont pas masqués</translation>
    </message>
    <message>
        <source>Choose posts on the page Posts first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Choisis d’abord des publications sur la page Publications</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Ajoute d’abord un compte</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Choisis d’abord un compte</translation>
    </message>
</context>
<context>
    <name>ErrorLogSheet</name>
    <message>
        <source>Error log</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Journal des erreurs</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Il n’y a eu aucune erreur.</translation>
    </message>
    <message>
        <source>It lies in {path}. No title, number or name of yours is in it.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Il se trouve dans {path}. Il ne contient aucun de tes titres, nombres ou noms.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExpiringLine</name>
    <message>
        <source>How to download it…</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Comment le télécharger…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>
            <numerusform>%n fichier importé</numerusform>
            <numerusform>%n fichiers importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Days not imported yet</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Jours pas encore importés</translation>
    </message>
    <message>
        <source>{platform} keeps only about 13 months.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} ne garde qu’environ 13 mois.</translation>
    </message>
    <message>
        <source>{platform} keeps only a year.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} ne garde qu’un an.</translation>
    </message>
    <message>
        <source>{keeps} Since {since} days are lost that no import has; the rest can be downloaded.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Depuis le {since}, des jours qu’aucun import ne contient sont perdus&#x202f;; le reste peut être téléchargé.</translation>
    </message>
    <message>
        <source>{keeps} What it has from {first} on is in no import: download it by {last}.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Ce qu’il y a à partir du {first} n’est dans aucun import&#xa0;: télécharge-le d’ici le {last} au plus tard.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>How these numbers are made</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Comment ces nombres sont calculés</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no number on this page yet.</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Il n’y a pas encore de nombre sur cette page.</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Nombres de cette page</translation>
    </message>
    <message>
        <source>This copy of Growthdesk was started without its explanations (python -OO). Start it without that to read how numbers are made.</source>
        <extracomment>ui/explain.py</extracomment>
        <translation>Cette copie de Growthdesk a été lancée sans ses explications (python -OO). Lance-la autrement pour lire comment les nombres sont calculés.</translation>
    </message>
    <message>
        <source>The engagement of each post: what people did with it, by how many could have.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>L’engagement de chaque publication&#xa0;: ce que les gens en ont fait, divisé par ceux qui auraient pu.</translation>
    </message>
    <message>
        <source>Its likes, comments, shares and saves are added up as far as they are known, and divided by the followers at publication, or by reach or views where that is chosen in Insights. The newest results count. Followers at publication are those of the follower count nearest to the day of the post, at most 7 days from it. Not told where none of the parts is known, or what they are divided by is missing.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>Ses likes, commentaires, partages et enregistrements sont additionnés dans la mesure où ils sont connus, puis divisés par les abonnés à la publication, ou par la portée ou les vues si c’est le choix fait dans Analyses. Les résultats les plus récents comptent. Les abonnés à la publication sont ceux du relevé le plus proche du jour de la publication, à 7 jours au plus. Rien n’est dit si aucune des parts n’est connue, ou si le diviseur manque.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), and its newest result if it has one.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_number</extracomment>
        <translation>Une publication (un indice dans log.posts), et son résultat le plus récent si elle en a un.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), its newest result, and what that is divided by.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_rate</extracomment>
        <translation>Une publication (un indice dans log.posts), son résultat le plus récent, et ce par quoi il est divisé.</translation>
    </message>
    <message>
        <source>Make every page be about this account, or about all of them.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.select</extracomment>
        <translation>Faire parler chaque page de ce compte, ou de tous.</translation>
    </message>
    <message>
        <source>Every post that counts as posting, by its day.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Chaque publication qui compte comme telle, à son jour.</translation>
    </message>
    <message>
        <source>Stories and replies count only if the log says so.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Stories et réponses ne comptent que si le journal le dit.</translation>
    </message>
    <message>
        <source>Where the line goes: through exact counts, and through the intervals of rounded ones.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>Où passe la ligne&#xa0;: par les relevés exacts, et à travers les intervalles des relevés arrondis.</translation>
    </message>
    <message>
        <source>The middle of each interval would draw falls and rises that nobody saw. The newest count and an account without exact counts have the middle. The columns have one length.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>Le milieu de chaque intervalle dessinerait des baisses et des hausses que personne n’a vues. Le relevé le plus récent, et un compte sans relevés exacts, prennent le milieu. Les colonnes ont la même longueur.</translation>
    </message>
    <message>
        <source>Counts for the days after the newest count: a middle, and ranges around it.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Nombres pour les jours qui suivent le dernier relevé&#xa0;: un milieu, et des fourchettes autour.</translation>
    </message>
    <message>
        <source>The middle goes on with a mix of the account&apos;s own paces: those of the last 7, 28, 91 and 364 days and of the median week of 13 and of 52; the farther ahead, the longer the memory. The same rule is asked at every week of the last three years, and the middle moves by a part of its usual miss. A range is a sum of the account&apos;s usual weeks and of its own past misses up and down: with few past misses the usual weeks rule, with many the misses.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Le milieu prolonge un mélange des rythmes propres au compte&#xa0;: ceux des 7, 28, 91 et 364 derniers jours et de la semaine médiane sur 13 et sur 52&#x202f;; plus c’est loin, plus la mémoire est longue. La même règle est posée à chaque semaine des trois dernières années, et le milieu se déplace d’une part de son écart habituel. Une fourchette est la somme des semaines habituelles du compte et de ses propres écarts passés, vers le haut et vers le bas&#xa0;: avec peu d’écarts passés, les semaines habituelles dominent, avec beaucoup, les écarts.</translation>
    </message>
    <message>
        <source>The weights were learned on 97 public series and 1,000 made-up accounts, for nine horizons from 1 to 365 days. Lines are drawn between them; beyond the last, paces and ranges go on in proportion to the days, for ten years at most. On most accounts growth fades, the more the farther ahead; the less its weeks differ, the less is taken off, and a line goes on as a line. Counts are whole numbers, and so are the middle and the ends of the ranges.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Les poids ont été appris sur 97 séries publiques et 1&#xa0;000 comptes fictifs, pour neuf horizons de 1 à 365 jours. Entre eux, on trace des droites&#x202f;; au-delà du dernier, rythmes et fourchettes continuent en proportion des jours, dix ans au plus. Sur la plupart des comptes, la croissance faiblit, d’autant plus que c’est loin&#x202f;; moins les semaines diffèrent, moins on retire, et une droite reste une droite. Les relevés sont des nombres entiers, le milieu et les bornes des fourchettes aussi.</translation>
    </message>
    <message>
        <source>Not told with fewer than 5 counts, or fewer than 28 days from first to last.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Rien n’est dit avec moins de 5 relevés, ou moins de 28 jours du premier au dernier.</translation>
    </message>
    <message>
        <source>Every follower count, as a forecast takes them.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.all_counts</extracomment>
        <translation>Tous les relevés d’abonnés, tels qu’une prévision les prend.</translation>
    </message>
    <message>
        <source>How many posts the log holds, of every kind, pinned ones too.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.posts_since</extracomment>
        <translation>Combien de publications contient le journal, de tous types, épinglées comprises.</translation>
    </message>
    <message>
        <source>What a report tells of one account over one period, as of its last day.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Ce qu’un rapport dit d’un compte sur une période, à son dernier jour.</translation>
    </message>
    <message>
        <source>Followers gained lie between the newest count of the period and the newest one before it. Posts are those that count as posting, held against the plan. Pace, forecast, gaps, score and engagement are what the pages told on that day, each explained where it stands there. Results that came in later are used: the numbers of a post are those that are known, whenever seen.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Les abonnés gagnés vont du dernier relevé d’avant la période au dernier relevé de la période. Les publications sont celles qui comptent comme telles, comparées au plan. Rythme, prévision, interruptions, score et engagement sont ce que les pages disaient ce jour-là, chacun expliqué à sa place. Les résultats arrivés plus tard sont pris en compte&#xa0;: les nombres d’une publication sont ceux que l’on connaît, quel que soit le moment où ils ont été vus.</translation>
    </message>
    <message>
        <source>How long it has been quiet: today less the last posting day.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>Depuis combien de temps c’est calme&#xa0;: aujourd’hui moins le dernier jour de publication.</translation>
    </message>
    <message>
        <source>A number of a post as it was last seen.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>Un nombre d’une publication, tel qu’il a été vu la dernière fois.</translation>
    </message>
    <message>
        <source>It is that of the newest result of the post, as it was typed or imported. Earlier results stay in the log.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>C’est celui du résultat le plus récent de la publication, tel qu’il a été saisi ou importé. Les résultats précédents restent dans le journal.</translation>
    </message>
    <message>
        <source>The usual silence is the median of the days from one posting day to the next, where every post is in the log; the longest is the largest of them, and of the one until today. The plan on the last posting day says when a silence is slipping and when it is a gap, without rest days and breaks. A break in which today lies comes before all of that.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>Le silence habituel est la médiane des jours d’un jour de publication au suivant, là où toutes les publications sont dans le journal&#x202f;; le plus long est le plus grand d’entre eux, celui jusqu’à aujourd’hui compris. Le plan du dernier jour de publication dit quand un silence prend du retard et quand il devient une interruption, sans jours de repos ni pauses. Une pause en cours aujourd’hui passe avant tout cela.</translation>
    </message>
    <message>
        <source>How many posts each week holds, against the plan on its first day.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Combien de publications contient chaque semaine, face au plan de son premier jour.</translation>
    </message>
    <message>
        <source>Expected is ⌊T × active days ÷ (7 − R)⌋, with T posts a week, R rest days, and breaks taken off. A week with as many posts is kept; one with nothing expected is neither kept nor missed. The running week is open, and never missed. Before it stand the weeks that lie wholly in days whose posts are complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Sont attendues ⌊T × jours actifs ÷ (7 − R)⌋ publications, avec T publications par semaine, R jours de repos, et sans les pauses. Une semaine qui en a autant est tenue&#x202f;; une semaine où rien n’est attendu n’est ni tenue ni manquée. La semaine en cours est ouverte, jamais manquée. Avant elle viennent les semaines entièrement faites de jours aux publications complètes.</translation>
    </message>
    <message>
        <source>The posts that wait for their numbers, the oldest first.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Les publications qui attendent leurs nombres, les plus anciennes d’abord.</translation>
    </message>
    <message>
        <source>A post asks from the result age on (7 days after publication unless changed) until its numbers were seen at that age or later, and no longer than 21 days. Posts that had that age when they were imported never ask, nor do kinds that do not count as posting.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Une publication les demande à partir de l’âge des résultats (7 jours après la publication, sauf changement) jusqu’à ce que ses nombres aient été vus à cet âge ou plus tard, et pas plus de 21 jours. Les publications qui avaient déjà cet âge à l’import ne demandent rien, ni les types qui ne comptent pas comme publication.</translation>
    </message>
    <message>
        <source>The answer to what a brand asks, of logs as of that day.</source>
        <extracomment>docstring of growthdesk.analysis.media_kit.media_kit</extracomment>
        <translation>La réponse à ce que demande une marque, d’après les journaux tels qu’ils sont ce jour-là.</translation>
    </message>
    <message>
        <source>The milestones that were reached, ascending: those everybody has, and the goal.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Les paliers atteints, dans l’ordre croissant&#xa0;: ceux de tout le monde, et l’objectif.</translation>
    </message>
    <message>
        <source>Each is reached on the day of the first follower count that is there, glitches left out, a rounded count with its lowest; it stays reached when followers are lost again. Unlike the way to the goal they go on beyond it.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Chacun est atteint le jour du premier relevé d’abonnés qui y est, bugs exclus, un relevé arrondi avec sa valeur la plus basse&#x202f;; il reste atteint même si des abonnés repartent. À la différence du chemin vers l’objectif, ils continuent au-delà.</translation>
    </message>
    <message>
        <source>Followers gained from the first to the last day, both inclusive, by counts that exist.</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>Abonnés gagnés du premier au dernier jour, tous deux compris, d’après les relevés qui existent.</translation>
    </message>
    <message>
        <source>It is the newest count up to the last day against the newest up to the day before the first. None if one of them is missing or is the same count, or if the time between them differs from the days asked for by more than a quarter (and more than one day).</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>C’est le relevé le plus récent jusqu’au dernier jour, face au plus récent jusqu’à la veille du premier. Rien n’est dit si l’un des deux manque ou si c’est le même relevé, ou si la durée entre les deux diffère des jours demandés de plus d’un quart (et de plus d’un jour).</translation>
    </message>
    <message>
        <source>The newest follower count of an account, as it was typed or imported.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>Le relevé d’abonnés le plus récent d’un compte, tel qu’il a été saisi ou importé.</translation>
    </message>
    <message>
        <source>With weekly numbers it is the newest of the last full week or before.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>Avec les nombres par semaine, c’est le dernier de la dernière semaine entière ou d’avant.</translation>
    </message>
    <message>
        <source>How an account stands at the end of a day.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Où en est un compte à la fin d’un jour.</translation>
    </message>
    <message>
        <source>Its follower count is the newest up to that day that no note calls a glitch; a rounded one is known from its lowest to its highest value.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Son nombre d’abonnés est le dernier relevé jusqu’à ce jour qu’aucune note ne dit être un bug&#x202f;; un relevé arrondi est connu de sa plus petite à sa plus grande valeur.</translation>
    </message>
    <message>
        <source>When the goal is likely reached: the day on which the middle of the forecast is there.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Quand l’objectif est probablement atteint&#xa0;: le jour où le milieu de la prévision y est.</translation>
    </message>
    <message>
        <source>The days beside it are those on which the two ends of the 80 % range are there: 4 in 5 cases lie between. Reached is what the newest count says, at its lowest if it was rounded. Not in sight is a middle more than 104 weeks from today, or a pace of 28 days that is not positive. Days never lie before today, even if the newest count is old. The chance by the goal day is the largest that any day until then has of a count at or above the goal; it is not told if that day is past or more than ten years away.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Les jours à côté sont ceux où les deux bornes de la fourchette à 80&#xa0;% y sont&#xa0;: 4 cas sur 5 se trouvent entre elles. Atteint est ce que dit le dernier relevé, à sa valeur la plus basse s’il est arrondi. Pas en vue veut dire un milieu à plus de 104 semaines d’aujourd’hui, ou un rythme sur 28 jours qui n’est pas positif. Les jours ne sont jamais avant aujourd’hui, même si le dernier relevé est ancien. La chance au jour de l’objectif est la plus grande, parmi les jours jusque-là, d’un relevé au niveau de l’objectif ou au-dessus&#x202f;; elle n’est pas donnée si ce jour est passé ou à plus de dix ans.</translation>
    </message>
    <message>
        <source>Followers gained in the last days up to the newest count.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>Abonnés gagnés dans les derniers jours, jusqu’au relevé le plus récent.</translation>
    </message>
    <message>
        <source>It is the newest count less the last one from before these days. Where that lies on another day than asked for, or one of the two is rounded, the change is marked with ≈. Glitches and the steps of purges are left out. Not told if the time between the two counts differs by more than a quarter (and more than one day), or if the newest count is as old as these days are many.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>C’est le relevé le plus récent moins le dernier d’avant ces jours. Si celui-ci tombe un autre jour que demandé, ou si l’un des deux est arrondi, la variation porte un ≈. Les bugs et les sauts des purges sont exclus. Rien n’est dit si la durée entre les deux relevés diffère de plus d’un quart (et de plus d’un jour), ou si le relevé le plus récent est aussi vieux que ces jours sont nombreux.</translation>
    </message>
    <message>
        <source>How steadily an account has been posting, from 0 to 100.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Avec quelle régularité un compte publie, de 0 à 100.</translation>
    </message>
    <message>
        <source>It is a moving average over days: s ← s · m + v · (1 − m), shown as 100 · s. Here m = 0.5 ^ (√(T ÷ 7) ÷ 13) with T posts a week by the plan of the day, and v is the share of the plan that the last W active days held, min(1, 7 · posts ÷ (W · T)), with W = 1 for a plan of 7 a week or more, else the larger of 14 and 14 ÷ T. It stands still on rest days and in breaks. Not told before the 28th day of complete posts.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>C’est une moyenne mobile sur les jours&#xa0;: s ← s · m + v · (1 − m), affichée comme 100 · s. Ici m = 0,5 ^ (√(T ÷ 7) ÷ 13) avec T publications par semaine selon le plan du jour, et v est la part du plan que les W derniers jours actifs ont tenue, min(1, 7 · publications ÷ (W · T)), avec W = 1 pour un plan de 7 par semaine ou plus, sinon le plus grand de 14 et 14 ÷ T. Il ne bouge pas les jours de repos et pendant les pauses. Rien n’est dit avant le 28e jour de publications complètes.</translation>
    </message>
    <message>
        <source>Source: the score of Loop Habit Tracker (Score.kt).</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Source&#xa0;: le score de Loop Habit Tracker (Score.kt).</translation>
    </message>
    <message>
        <source>How many of the last 52 weeks were on plan; the running week is not among them.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Combien des 52 dernières semaines ont suivi le plan&#x202f;; la semaine en cours n’en fait pas partie.</translation>
    </message>
    <message>
        <source>A week is on plan with as many posts as were expected. One with nothing expected, or with posts that are not complete, is not judged.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Une semaine suit le plan avec autant de publications qu’attendu. Une semaine où rien n’est attendu, ou aux publications incomplètes, n’est pas jugée.</translation>
    </message>
    <message>
        <source>The silences that are longer than the plan allows.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Les silences plus longs que ce que le plan permet.</translation>
    </message>
    <message>
        <source>A silence runs from one posting day to the next, or to today, and is counted in active days: rest days and breaks are skipped. The plan on its last posting day judges it. With R rest days and posts on D days a week, a post is expected every I = (7 − R) ÷ D active days; a silence is a gap once it is longer than both 2 · I and I + 2 days: two expected posting days were missed. Gaps are told where every post is in the log. Before the first post there no silence begins, and where the complete days end before today none ends.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Un silence va d’un jour de publication au suivant, ou à aujourd’hui, et se compte en jours actifs&#xa0;: jours de repos et pauses sont sautés. Le plan de son dernier jour de publication le juge. Avec R jours de repos et des publications sur D jours par semaine, une publication est attendue tous les I = (7 − R) ÷ D jours actifs&#x202f;; un silence est une interruption dès qu’il dépasse à la fois 2 · I et I + 2 jours&#xa0;: deux jours de publication attendus sont passés. Les interruptions sont indiquées là où toutes les publications sont dans le journal. Avant la première publication, aucun silence n’y commence, et si les jours complets finissent avant aujourd’hui, aucun n’y finit.</translation>
    </message>
    <message>
        <source>The engagement of an account: the median of its last 12 posts that have a rate.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>L’engagement d’un compte&#xa0;: la médiane de ses 12 dernières publications qui ont un taux.</translation>
    </message>
    <message>
        <source>A post&apos;s rate is its likes, comments, shares and saves, as far as they are known, divided by the followers at publication, or by reach or views where that is chosen. A post takes part once its numbers were seen at the result age (7 days unless changed) or later. Pinned posts and the kinds that do not count as posting (stories and replies unless the log says otherwise) are left out.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>Le taux d’une publication, ce sont ses likes, commentaires, partages et enregistrements, dans la mesure où ils sont connus, divisés par les abonnés à la publication, ou par la portée ou les vues si c’est le choix. Une publication participe dès que ses nombres ont été vus à l’âge des résultats (7 jours, sauf changement) ou plus tard. Les publications épinglées et les types qui ne comptent pas comme publication (stories et réponses, sauf si le journal dit autre chose) sont exclus.</translation>
    </message>
    <message>
        <source>What others have published about engagement on a platform, for accounts of this size.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Ce que d’autres ont publié sur l’engagement d’une plateforme, pour des comptes de cette taille.</translation>
    </message>
    <message>
        <source>The figures are those of the report that is named, with its year; they are not computed here. Each report counts and averages in its own way: a rough measure.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Les chiffres sont ceux du rapport nommé, avec son année&#x202f;; ils ne sont pas calculés ici. Chaque rapport compte et fait la moyenne à sa façon&#xa0;: une mesure approximative.</translation>
    </message>
    <message>
        <source>The engagement of an account as of an earlier day.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>L’engagement d’un compte à un jour passé.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts until that day, made of the posts and follower counts until then, with the results that are known now, whenever they were seen.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>C’est la médiane des 12 dernières publications jusqu’à ce jour, faite des publications et des relevés d’abonnés jusque-là, avec les résultats connus aujourd’hui, quel que soit le moment où ils ont été vus.</translation>
    </message>
    <message>
        <source>The engagement of an account if it were divided by something else.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>L’engagement d’un compte s’il était divisé par autre chose.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts that have such a rate: by followers at publication, by reach, or by views.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>C’est la médiane des 12 dernières publications qui ont un tel taux&#xa0;: par abonnés à la publication, par portée ou par vues.</translation>
    </message>
    <message>
        <source>What the platform will forget first of the days that no import has.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Ce que la plateforme oubliera en premier parmi les jours qu’aucun import ne contient.</translation>
    </message>
    <message>
        <source>Each export that was imported before is looked at by itself: the days between its files, and those after the last of them. A platform that keeps 365 days gives the last of them on the 364th day after it.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Chaque export déjà importé est considéré à part&#xa0;: les jours entre ses fichiers, et ceux après le dernier. Une plateforme qui garde 365 jours donne le dernier d’entre eux le 364e jour après lui.</translation>
    </message>
    <message>
        <source>The largest number of posts a week that was reached in 3 of 4 of the last 12 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>Le plus grand nombre de publications par semaine atteint dans 3 semaines sur 4 parmi les 12 dernières.</translation>
    </message>
    <message>
        <source>So it is never more than what is done. The running week, weeks with a break and weeks with posts that are not complete are left out; with fewer than eight weeks nothing is suggested. Where the posts fell on fewer days than the plan would expect, it names the number of days that was reached in 3 of 4 weeks too. Rest days stay as they are.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>Ce n’est donc jamais plus que ce qui se fait déjà. La semaine en cours, les semaines avec une pause et celles aux publications incomplètes sont exclues&#x202f;; avec moins de huit semaines, rien n’est proposé. Si les publications sont tombées sur moins de jours que le plan n’en attendrait, le nombre de jours atteint dans 3 semaines sur 4 est nommé aussi. Les jours de repos restent tels quels.</translation>
    </message>
    <message>
        <source>What the closed gaps cost, taken together: the median of followers a day.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Ce qu’ont coûté les interruptions terminées, prises ensemble&#xa0;: la médiane en abonnés par jour.</translation>
    </message>
    <message>
        <source>Each gap counts with the mean of the 28 days before and the 28 days after it, less what was gained in the gap. The range is the middle 80 % of the medians of 2,000 samples drawn from these gaps with replacement, the same at every reading. With fewer than 5 closed gaps only the smallest and the largest are told. A gap and slow growth can share a cause: this is no proof.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Chaque interruption compte avec la moyenne des 28 jours d’avant et des 28 jours d’après, moins ce qui a été gagné pendant l’interruption. La fourchette est le milieu à 80&#xa0;% des médianes de 2&#xa0;000 échantillons tirés de ces interruptions avec remise, les mêmes à chaque lecture. Avec moins de 5 interruptions terminées, seules la plus petite et la plus grande valeur sont données. Une interruption et une croissance lente peuvent avoir la même cause&#xa0;: ce n’est pas une preuve.</translation>
    </message>
    <message>
        <source>Source of the range: Efron, Annals of Statistics 7 (1979), 1.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Source de la fourchette&#xa0;: Efron, Annals of Statistics 7 (1979), 1.</translation>
    </message>
    <message>
        <source>How soon the plan is usually kept again after a gap, over all closed gaps.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>En combien de temps le plan est d’habitude repris après une interruption, sur toutes les interruptions terminées.</translation>
    </message>
    <message>
        <source>It is kept again from the first posting day on from which a week (7 − R active days, with R rest days) holds as many posts as it asks for; with one post a week, two weeks with two posts. Days are counted from the first post after the gap. The median takes a gap after which that has not come for longer than the wait so far. With fewer than 5 closed gaps there is none, nor where most of them still wait.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Il est repris à partir du premier jour de publication depuis lequel une semaine (7 − R jours actifs, avec R jours de repos) contient autant de publications qu’il en demande&#x202f;; avec une publication par semaine, deux semaines avec deux publications. Les jours se comptent depuis la première publication après l’interruption. Dans la médiane, une interruption après laquelle cela n’est pas encore arrivé compte pour plus longue que l’attente jusqu’ici. Avec moins de 5 interruptions terminées, il n’y en a pas, ni quand la plupart attendent encore.</translation>
    </message>
    <message>
        <source>Source of the median: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Source de la médiane&#xa0;: Kaplan et Meier, Journal of the American Statistical Association 53 (1958), 457.</translation>
    </message>
    <message>
        <source>Followers a day in a gap, in the 28 days before it, and in the 28 days after it.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Abonnés par jour pendant une interruption, dans les 28 jours d’avant, et dans les 28 jours d’après.</translation>
    </message>
    <message>
        <source>Each is the slope between the first and the last follower count of its days, from the evening before; a span that counts cover by less than a quarter says nothing. What the gap cost is the mean of the two sides less what was gained in the gap. The days after a gap end today, so that nothing comes after an open one. Glitches and the steps of purges are left out. A gap and slow growth can share a cause.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Chacun est la pente entre le premier et le dernier relevé d’abonnés de ses jours, depuis la veille au soir&#x202f;; une durée que les relevés couvrent à moins d’un quart ne dit rien. Ce que l’interruption a coûté est la moyenne des deux côtés moins ce qui a été gagné pendant l’interruption. Les jours d’après s’arrêtent aujourd’hui, si bien que rien ne suit une interruption en cours. Les bugs et les sauts des purges sont exclus. Une interruption et une croissance lente peuvent avoir la même cause.</translation>
    </message>
    <message>
        <source>Followers a day over the last 28 days, and over the 28 days before.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Abonnés par jour sur les 28 derniers jours, et sur les 28 jours d’avant.</translation>
    </message>
    <message>
        <source>It is the median of the slopes between all pairs of follower counts in these days (Theil–Sen), so that a single odd day moves it little. Rounded counts lie on the line between the days on which they stepped. Glitches are left out, and so is the step into a purge with its days. Not told with fewer than 3 counts, or with less than 14 days between the first and the last.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>C’est la médiane des pentes entre toutes les paires de relevés d’abonnés de ces jours (Theil–Sen), si bien qu’un seul jour étrange la déplace peu. Les relevés arrondis se placent sur la ligne entre les jours où ils ont changé. Les bugs sont exclus, et aussi le saut d’une purge avec ses jours. Rien n’est dit avec moins de 3 relevés, ou moins de 14 jours entre le premier et le dernier.</translation>
    </message>
    <message>
        <source>Source: Sen, Journal of the American Statistical Association 63 (1968), 1379.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Source&#xa0;: Sen, Journal of the American Statistical Association 63 (1968), 1379.</translation>
    </message>
    <message>
        <source>Followers a day that bring the goal on the goal day: what is missing, by the days until then.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Abonnés par jour qui mènent à l’objectif au jour voulu&#xa0;: ce qui manque, divisé par les jours d’ici là.</translation>
    </message>
    <message>
        <source>What is missing is the goal less the newest follower count, a rounded one with its middle. 0 once the goal is reached. Not told without a goal day that is still to come, or without a follower count.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Ce qui manque est l’objectif moins le relevé d’abonnés le plus récent, un relevé arrondi avec son milieu. 0 dès que l’objectif est atteint. Rien n’est dit sans un jour d’objectif encore à venir, ou sans relevé d’abonnés.</translation>
    </message>
    <message>
        <source>The posts after which most was gained beyond the usual pace.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>Les publications après lesquelles le gain a le plus dépassé le rythme habituel.</translation>
    </message>
    <message>
        <source>Looked at are the day of the post and the two days after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before (Theil–Sen). Of posts less than 3 days apart only the one with the largest gain is told, since they share it. A gain is told if it is three times what any three days of the last two years usually lie off the pace, or more: less than that is chance. Kinds that do not count as posting are left out, and so are days around a purge, and gains that the rounding of counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>On regarde le jour de la publication et les deux jours suivants&#xa0;: le nombre d’abonnés à leur fin, moins celui de la veille de la publication, moins trois jours du rythme des 28 jours d’avant (Theil–Sen). Parmi des publications à moins de 3 jours l’une de l’autre, seule celle au plus grand gain est citée, puisqu’elles le partagent. Un gain est cité s’il vaut au moins trois fois l’écart au rythme qu’ont d’habitude trois jours quelconques des deux dernières années&#xa0;: moins que cela, c’est le hasard. Les types qui ne comptent pas comme publication sont exclus, ainsi que les jours autour d’une purge, et les gains que l’arrondi des relevés peut cacher.</translation>
    </message>
    <message>
        <source>How posts of each kind do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Comment marchent les publications de chaque type&#xa0;: la médiane de leur engagement, avec les nombres vus pour la première fois à l’âge des résultats ou plus tard, pour qu’une vieille publication n’ait pas d’avance.</translation>
    </message>
    <message>
        <source>Beside it stand the followers gained in the 3 days from the post on, beyond the pace of the 28 days before. A kind is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>À côté se trouvent les abonnés gagnés dans les 3 jours à partir de la publication, au-delà du rythme des 28 jours d’avant. Un type est classé par sa médiane rapprochée de celle du compte, (n · x + 5 · x̄) ÷ (n + 5), pour que peu de publications disent peu. La fourchette est le milieu à 80&#xa0;% des médianes de 2&#xa0;000 échantillons tirés avec remise. Rien ne se détache sous 5 publications. Les publications épinglées et les types qui ne comptent pas comme publication sont exclus.</translation>
    </message>
    <message>
        <source>How many posts there are of each kind that was posted.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Combien il y a de publications de chaque type publié.</translation>
    </message>
    <message>
        <source>Only kinds that count as posting are counted (stories and replies only if the log says so).</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Seuls les types qui comptent comme publication sont comptés (stories et réponses seulement si le journal le dit).</translation>
    </message>
    <message>
        <source>Followers gained in 3 days beyond the pace, for each post.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Abonnés gagnés en 3 jours au-delà du rythme, pour chaque publication.</translation>
    </message>
    <message>
        <source>The three days are the post&apos;s day and the two after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before. Posts less than three days apart share them. Not told where one of these two counts does not exist, a purge lies between them, the pace is not known, or the gain is less than what the rounding of the two counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Les trois jours sont celui de la publication et les deux suivants&#xa0;: le nombre d’abonnés à leur fin, moins celui de la veille de la publication, moins trois jours du rythme des 28 jours d’avant. Des publications à moins de trois jours l’une de l’autre les partagent. Rien n’est dit si l’un de ces deux relevés n’existe pas, si une purge se trouve entre eux, si le rythme n’est pas connu, ou si le gain est inférieur à ce que l’arrondi des deux relevés peut cacher.</translation>
    </message>
    <message>
        <source>The largest milestone that was reached in the last 7 days, today included.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>Le plus grand palier atteint dans les 7 derniers jours, aujourd’hui compris.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, a rounded one with its lowest. One that was passed before the first count of the log is none, nor one that the newest count lies below again.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>Il est atteint le jour du premier relevé d’abonnés qui y est, un relevé arrondi avec sa valeur la plus basse. Un palier passé avant le premier relevé du journal n’en est pas un, ni un palier sous lequel le dernier relevé est repassé.</translation>
    </message>
    <message>
        <source>How posts of each niche do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Comment marchent les publications de chaque niche&#xa0;: la médiane de leur engagement, avec les nombres vus pour la première fois à l’âge des résultats ou plus tard, pour qu’une vieille publication n’ait pas d’avance.</translation>
    </message>
    <message>
        <source>A niche is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out; a post without a niche belongs to none.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Une niche est classée par sa médiane rapprochée de celle du compte, (n · x + 5 · x̄) ÷ (n + 5), pour que peu de publications disent peu. La fourchette est le milieu à 80&#xa0;% des médianes de 2&#xa0;000 échantillons tirés avec remise. Rien ne se détache sous 5 publications. Les publications épinglées et les types qui ne comptent pas comme publication sont exclus&#x202f;; une publication sans niche n’appartient à aucune.</translation>
    </message>
    <message>
        <source>Followers a day in each complete week, by how many posts it holds.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Abonnés par jour dans chaque semaine complète, selon le nombre de publications qu’elle contient.</translation>
    </message>
    <message>
        <source>Told are medians, with the middle 80 % of the medians of 2,000 samples drawn with replacement. Weeks are those that lie wholly in days whose posts are complete; the running week is left out. Followers a day lie between the follower counts nearest to the evening before the week and to its last evening, each at most 2 days off; without them a week does not take part, nor where rounding may hide more than half of what a usual week gains. Weeks of few and of many posts are compared from 5 weeks each. That weeks of many posts grow more is no proof: a good week can bring both.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Sont données des médianes, avec le milieu à 80&#xa0;% des médianes de 2&#xa0;000 échantillons tirés avec remise. Les semaines sont celles entièrement faites de jours aux publications complètes&#x202f;; la semaine en cours est exclue. Les abonnés par jour se lisent entre les relevés les plus proches de la veille au soir de la semaine et de son dernier soir, chacun à 2 jours au plus&#x202f;; sans eux une semaine ne participe pas, ni quand l’arrondi peut cacher plus de la moitié de ce que gagne une semaine habituelle. Les semaines à peu et à beaucoup de publications sont comparées à partir de 5 semaines chacune. Que les semaines à beaucoup de publications grandissent plus n’est pas une preuve&#xa0;: une bonne semaine peut amener les deux.</translation>
    </message>
    <message>
        <source>Past forecasts made again, and what came: for 7, 30 and 90 days ahead.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Les prévisions passées refaites, et ce qui est venu&#xa0;: à 7, 30 et 90 jours.</translation>
    </message>
    <message>
        <source>They are made every 30 days from day 28 of the account on, in the last two years of counts. Each knows only counts and notes of days up to the one it is made on. The count it is compared with is the nearest to the day that was forecast and within 3 days of it; without one nothing is told. A forecast held if that count lies in its 80 % range, so that 80 of 100 are expected to. A count comes as it was seen: a later purge counts against the forecast.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Elles sont faites tous les 30 jours à partir du jour 28 du compte, dans les deux dernières années de relevés. Chacune ne connaît que les relevés et les notes des jours jusqu’à celui où elle est faite. Le relevé auquel on la compare est le plus proche du jour prévu, à 3 jours au plus&#x202f;; sans lui rien n’est dit. Une prévision a tenu si ce relevé se trouve dans sa fourchette à 80&#xa0;%, si bien qu’on en attend 80 sur 100. Un relevé vient tel qu’il a été vu&#xa0;: une purge ultérieure compte contre la prévision.</translation>
    </message>
    <message>
        <source>How many posting days came on time, of those that ended a silence in the last 52 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>Combien de jours de publication sont venus à temps, parmi ceux qui ont mis fin à un silence dans les 52 dernières semaines.</translation>
    </message>
    <message>
        <source>On time is within 1.5 · I active days of the posting day before, with I = (7 − R) ÷ D for R rest days and posts on D days a week: not yet slipping, by the plan on the day before. Rest days and breaks do not count. The silence of today is among them once it is longer. It is a share and no spread of the intervals, so that one long silence weighs no more than a short one.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>À temps veut dire à 1,5 · I jours actifs au plus du jour de publication précédent, avec I = (7 − R) ÷ D pour R jours de repos et des publications sur D jours par semaine&#xa0;: pas encore de retard, selon le plan du jour précédent. Jours de repos et pauses ne comptent pas. Le silence d’aujourd’hui en fait partie dès qu’il est plus long. C’est une part et non une dispersion des intervalles, si bien qu’un long silence ne pèse pas plus qu’un court.</translation>
    </message>
    <message>
        <source>How many weeks in a row were kept, up to now.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>Combien de semaines de suite ont été tenues, jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>The running week adds to the run once it is kept, and does not end it before. A week with nothing expected does neither. A missed week ends the run, and so does a week that is not among these because its posts are not complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>La semaine en cours s’ajoute à la suite une fois tenue, et n’y met pas fin avant. Une semaine où rien n’est attendu ne fait ni l’un ni l’autre. Une semaine manquée met fin à la suite, de même qu’une semaine qui n’en fait pas partie parce que ses publications sont incomplètes.</translation>
    </message>
    <message>
        <source>Followers gained since the first follower count, up to the newest.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Abonnés gagnés depuis le premier relevé d’abonnés, jusqu’au plus récent.</translation>
    </message>
    <message>
        <source>Glitches and the steps of purges are left out.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Les bugs et les sauts des purges sont exclus.</translation>
    </message>
    <message>
        <source>Take back the newest step.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.undo</extracomment>
        <translation>Revenir sur la dernière étape.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.redo</extracomment>
        <translation>Refaire ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Take in what another program changed in the file, and a new day.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.look_again</extracomment>
        <translation>Prendre en compte ce qu’un autre programme a changé dans le fichier, et un nouveau jour.</translation>
    </message>
    <message>
        <source>When each milestone up to the goal was reached, or is likely to be.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Quand chaque palier jusqu’à l’objectif a été atteint, ou le sera probablement.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, glitches left out, and stays reached when followers are lost again. A day to come is the one on which the middle of the forecast is there; the days under it are those on which the two ends of its 80 % range are. Not in sight is a middle more than 104 weeks from today, or a pace that is not positive.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Il est atteint le jour du premier relevé d’abonnés qui y est, bugs exclus, et reste atteint même si des abonnés repartent. Un jour à venir est celui où le milieu de la prévision y est&#x202f;; les jours en dessous sont ceux où les deux bornes de sa fourchette à 80&#xa0;% y sont. Pas en vue veut dire un milieu à plus de 104 semaines d’aujourd’hui, ou un rythme qui n’est pas positif.</translation>
    </message>
    <message>
        <source>How posts of each weekday do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Comment marchent les publications de chaque jour de la semaine&#xa0;: la médiane de leur engagement, avec les nombres vus pour la première fois à l’âge des résultats ou plus tard, pour qu’une vieille publication n’ait pas d’avance.</translation>
    </message>
    <message>
        <source>A weekday, and likewise a part of the day, is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Un jour de la semaine, comme un moment de la journée, est classé par sa médiane rapprochée de celle du compte, (n · x + 5 · x̄) ÷ (n + 5), pour que peu de publications disent peu. La fourchette est le milieu à 80&#xa0;% des médianes de 2&#xa0;000 échantillons tirés avec remise. Rien ne se détache sous 5 publications. Les publications épinglées et les types qui ne comptent pas comme publication sont exclus.</translation>
    </message>
    <message>
        <source>The engagement of posts by weekday and part of the day, in the creator&apos;s own time.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>L’engagement des publications par jour de la semaine et moment de la journée, à l’heure de la créatrice ou du créateur.</translation>
    </message>
    <message>
        <source>A post takes part with its numbers as first seen at the result age or later. Each part is shown by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little; under 5 posts it is pale. Nothing is told under 12 posts. Pinned posts, kinds that do not count as posting, and posts without a time are left out.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>Une publication participe avec ses nombres vus pour la première fois à l’âge des résultats ou plus tard. Chaque moment est montré par sa médiane rapprochée de celle du compte, (n · x + 5 · x̄) ÷ (n + 5), pour que peu de publications disent peu&#x202f;; sous 5 publications il est pâle. Rien n’est dit sous 12 publications. Les publications épinglées, les types qui ne comptent pas comme publication et les publications sans heure sont exclus.</translation>
    </message>
    <message>
        <source>What each day was: how many posts it had, and whether it lies in a gap or in a break.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Ce qu’a été chaque jour&#xa0;: combien de publications il a eues, et s’il se trouve dans une interruption ou dans une pause.</translation>
    </message>
    <message>
        <source>A post counts on its local day, unless its kind does not count as posting (stories and replies unless the log says otherwise). A day of a break is never one of a gap. Where posts are not complete nothing is said of a day without one.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Une publication compte à son jour local, sauf si son type ne compte pas comme publication (stories et réponses, sauf si le journal dit autre chose). Un jour de pause n’est jamais un jour d’interruption. Là où les publications sont incomplètes, rien n’est dit d’un jour sans publication.</translation>
    </message>
</context>
<context>
    <name>ExportEverythingSheet</name>
    <message>
        <source>Export everything</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Un fichier ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>One JSON file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Un fichier JSON</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>All that is in this log: accounts, posts and their numbers, follower counts, plans, breaks, notes and settings. Captions and notes are in it as you wrote them, so give it only to whom you trust. Import brings it back.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tout ce que contient ce journal&#xa0;: comptes, publications et leurs nombres, relevés d’abonnés, plans, pauses, notes et réglages. Légendes et notes y sont telles que tu les as écrites, ne le donne donc qu’à des personnes de confiance. Un import le fait revenir.</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, a JSON, and a text about every column.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Des tableaux pour un tableur, un JSON, et un texte sur chaque colonne.</translation>
    </message>
    <message>
        <source>The same files, in a new folder inside the one you choose.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Les mêmes fichiers, dans un nouveau dossier à l’intérieur de celui que tu choisis.</translation>
    </message>
    <message>
        <source>Everything in one file, for programs.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tout en un seul fichier, pour des programmes.</translation>
    </message>
    <message>
        <source>Exported everything to {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tout est exporté dans {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Écriture de {name}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>new</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>identique</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Publication sans titre</translation>
    </message>
    <message>
        <source>{low} to {high} followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>{low} à {high} abonnés</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>{count}, estimé</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>vues</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>portée</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>likes</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>partages</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>visites du profil</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>gagnés</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>perdus</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>net</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>légende</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>lien</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>niche</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>publié le</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>jour</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>exact</translation>
    </message>
    <message>
        <source>rounded</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>estimé</translation>
    </message>
</context>
<context>
    <name>FatesModel</name>
    <message>
        <source>Status</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Net</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Platform id</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Id plateforme</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Abonnements</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>7,412 or 7.4k</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>7&#xa0;412 ou 7,4k</translation>
    </message>
    <message>
        <source>Welcome to Growthdesk</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Bienvenue dans Growthdesk</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Où publies-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Abonnés actuels</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>What you mean to keep. You can change it any day.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Ce que tu comptes tenir. Tu peux le changer n’importe quand.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Import files…</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Three answers and you can log. Everything stays in one file on this computer: nothing to sign up for, no network.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Trois réponses et tu peux noter. Tout reste dans un seul fichier sur cet ordinateur&#xa0;: pas d’inscription, pas de réseau.</translation>
    </message>
</context>
<context>
    <name>FittingPlan</name>
    <message>
        <source>A plan that fits</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>Un plan qui convient</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more week(s) to see what plan fits.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Pas encore assez&#xa0;: encore %n semaine pour voir quel plan convient.</numerusform>
            <numerusform>Pas encore assez&#xa0;: encore %n semaines pour voir quel plan convient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n a week…</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Prévoir %n par semaine…</numerusform>
            <numerusform>Prévoir %n par semaine…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) or more</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>%n publication ou plus</numerusform>
            <numerusform>%n publications ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{posts}, on %n day(s)</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>{posts}, sur %n jour</numerusform>
            <numerusform>{posts}, sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of your last {weeks} weeks had {posts}; the plan is {plan}.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>{kept} de tes {weeks} dernières semaines ont eu {posts}&#x202f;; le plan est de {plan}.</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>silences of more than {days} days</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>silences de plus de {days} jours</translation>
    </message>
    <message>
        <source>Counted from one posting day to the next, without rest days and breaks.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Comptés d’un jour de publication au suivant, sans jours de repos ni pauses.</translation>
    </message>
    <message>
        <source>Cost of gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Coût des interruptions</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Retour au plan</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Abonnés/jour</translation>
    </message>
    <message numerus="yes">
        <source>In the gap, and in the %n days before and after it.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Pendant l’interruption, et dans le jour d’avant et d’après.</numerusform>
            <numerusform>Pendant l’interruption, et dans les %n jours d’avant et d’après.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – now</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{day} – auj.</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{active} active days of silence; the plan allows {limit}.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{active} jours actifs de silence&#x202f;; le plan en permet {limit}.</translation>
    </message>
    <message>
        <source>Gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Interruption {days}</translation>
    </message>
    <message>
        <source>Followers a day, gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Abonnés par jour, interruption {days}</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Mark {days} as break</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Marquer {days} en pause</translation>
    </message>
    <message>
        <source>vs {around}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>vs {around}</translation>
    </message>
    <message>
        <source>Before {before}, in the gap {during}, after {after} followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Avant {before}, pendant l’interruption {during}, après {after} abonnés par jour</translation>
    </message>
    <message>
        <source>Gaps are told where posts are complete.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Les interruptions sont indiquées là où les publications sont complètes.</translation>
    </message>
    <message>
        <source>No gap so far.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Aucune interruption jusqu’ici.</translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Une interruption et une croissance lente peuvent avoir la même cause.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>In your gaps you gained {median} followers a day (80% range {range}, {gaps}). {cause}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Pendant tes interruptions, en abonnés gagnés par jour&#xa0;: {median} (fourchette à 80&#xa0;%&#xa0;: {range}, {gaps}). {cause}</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Avec %n interruption terminée de plus, il y aurait une médiane.</numerusform>
            <numerusform>Avec %n interruptions terminées de plus, il y aurait une médiane.</numerusform>
        </translation>
    </message>
    <message>
        <source>What gaps cost is not known yet: it takes follower counts before, in and after them.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>On ne sait pas encore ce que coûtent les interruptions&#xa0;: il faut des relevés d’abonnés avant, pendant et après.</translation>
    </message>
    <message>
        <source>In one closed gap you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Pendant une interruption terminée, en abonnés gagnés par jour&#xa0;: {most}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Pendant %n interruption terminée, en abonnés gagnés par jour&#xa0;: {most}.</numerusform>
            <numerusform>Pendant %n interruptions terminées, en abonnés gagnés par jour&#xa0;: {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained between {least} and {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Pendant %n interruption terminée, en abonnés gagnés par jour&#xa0;: entre {least} et {most}.</numerusform>
            <numerusform>Pendant %n interruptions terminées, en abonnés gagnés par jour&#xa0;: entre {least} et {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Pas encore assez&#xa0;:</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>no fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>pas moins</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} de moins</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} de plus</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>{posts} of {enough} posts</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{posts} publ. sur {enough}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>aucune publication</translation>
    </message>
    <message>
        <source>{name}: {rate}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name}&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>{name}: {rate} ({posts})</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name}&#xa0;: {rate} ({posts})</translation>
    </message>
    <message>
        <source>{said}, not enough yet</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, pas encore assez</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}; ranked as {shrunk}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, fourchette à 80&#xa0;%&#xa0;: {low} à {high}&#x202f;; classement à {shrunk}</translation>
    </message>
    <message numerus="yes">
        <source>a follower count within %n day(s) of each</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>un relevé d’abonnés à %n jour au plus de chacune</numerusform>
            <numerusform>un relevé d’abonnés à %n jours au plus de chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>their reach</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>leur portée</translation>
    </message>
    <message>
        <source>their views</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>leurs vues</translation>
    </message>
    <message numerus="yes">
        <source>It takes posts with results after %n day(s), and {also}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>Il faut des publications avec des résultats après %n jour, et {also}.</numerusform>
            <numerusform>Il faut des publications avec des résultats après %n jours, et {also}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} followers after a post ({posts})</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{gain} abonnés après une publication ({posts})</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, fourchette à 80&#xa0;%&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>Ranked by the median drawn toward your own: (n · median + 5 · own) ÷ (n + 5), so that few posts say little.
A line shows the middle 80% of resampled medians. Under 5 posts nothing is a winner.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>Classement par la médiane rapprochée de la tienne&#xa0;: (n · médiane + 5 · la tienne) ÷ (n + 5), pour que peu de publications disent peu.
Un trait montre le milieu à 80&#xa0;% des médianes rééchantillonnées. Sous 5 publications, rien ne l’emporte.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name} se détache&#xa0;: {rate}, d’habitude {own}.</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Today</source>
        <extracomment>ui/charts/day_axis.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <extracomment>ui/charts/day_axis.py, ui/charts/readout.py</extracomment>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/charts/goal_mark.py, ui/charts/legend.py</extracomment>
        <translation>objectif</translation>
    </message>
    <message>
        <source>a year before</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>Growth chart of {names}</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>Graphique de croissance de {names}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>50% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50&#xa0;% de</translation>
    </message>
    <message>
        <source>50% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50&#xa0;% à</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80&#xa0;% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80&#xa0;% à</translation>
    </message>
    <message>
        <source>Growth of {account}</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Croissance de {account}</translation>
    </message>
    <message>
        <source>Days since the common day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Jours depuis le jour commun</translation>
    </message>
    <message>
        <source>posting gap</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>interruption</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>pause</translation>
    </message>
    <message>
        <source>{tier} threshold</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>seuil {tier}</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>rounded count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>relevé arrondi</translation>
    </message>
    <message>
        <source>estimated count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>relevé estimé</translation>
    </message>
    <message>
        <source>glitch, left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>bug, exclu</translation>
    </message>
    <message>
        <source>purge, step left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>purge, saut exclu</translation>
    </message>
    <message>
        <source>forecast, 50% and 80% range</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>prévision, fourchettes à 50&#xa0;% et 80&#xa0;%</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>palier</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>publication</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>untested</source>
        <extracomment>ui/charts/marks.py</extracomment>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Gap: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Interruption&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Pause&#xa0;: {days}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>day {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>jour {number}</translation>
    </message>
    <message>
        <source>{account}: {count} followers on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}&#xa0;: le {day}, {count} abonnés.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>No follower count</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Aucun relevé d’abonnés</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count} abonnés</translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, estimé</translation>
    </message>
    <message>
        <source>{count}, rounded</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, arrondi</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{change} depuis le {day}</translation>
    </message>
    <message>
        <source>about {change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>environ {change} depuis le {day}</translation>
    </message>
    <message>
        <source>Posts: {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Publications&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Publication&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{share}: {low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{share}&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>Forecast: {count}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Prévision&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Half of the time</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Une fois sur deux</translation>
    </message>
    <message>
        <source>4 in 5 times</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>4 fois sur 5</translation>
    </message>
    <message>
        <source>Untested so far ahead</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Non testé aussi loin</translation>
    </message>
    <message>
        <source>Purge: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Purge&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Glitch: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Bug&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{account}: no follower count yet.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}&#xa0;: aucun relevé d’abonnés pour l’instant.</translation>
    </message>
    <message>
        <source>First count: {count} on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Premier relevé le {day}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Forecast for {day}: {count}, 4 in 5 times {low} to {high}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Prévision pour le {day}&#xa0;: {count}, 4 fois sur 5 {low} à {high}.</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>30 d</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>30 j</translation>
    </message>
    <message>
        <source>90 d</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>90 j</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Days shown</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Scale of the counts</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Échelle des nombres</translation>
    </message>
    <message>
        <source>Save image</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>As PNG or as SVG</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>En PNG ou en SVG</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Leaves the zoom (0, Escape, or a double click on the axis)</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Quitte le zoom (0, Échap, ou un double clic sur l’axe)</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>What moved it</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Ce qui l’a fait bouger</translation>
    </message>
    <message>
        <source>Nothing stands out yet. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Rien ne se détache encore. Il faut des relevés quotidiens autour d’une publication ou d’une interruption.</translation>
    </message>
    <message>
        <source>Add your first account, and its growth is drawn here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Ajoute ton premier compte, et sa croissance se dessine ici.</translation>
    </message>
    <message>
        <source>Log your first follower count, and its line begins here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Note ton premier relevé d’abonnés, et sa ligne commence ici.</translation>
    </message>
    <message>
        <source>Every follower count so far is marked as a glitch. The line begins with one that can be trusted; the sheet of notes takes marks away.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Tous les relevés d’abonnés sont jusqu’ici marqués comme bugs. La ligne commence avec un relevé fiable&#x202f;; la fiche des notes retire les marques.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Croissance</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left out: that day is not known.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>
            <numerusform>%n compte laissé de côté&#xa0;: ce jour-là n’est pas connu.</numerusform>
            <numerusform>%n comptes laissés de côté&#xa0;: ce jour-là n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>80% range</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Fourchette à 80&#xa0;%</translation>
    </message>
    <message>
        <source>Double-click a day to put a note on it. Drag over days to zoom in.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Double-clique sur un jour pour y mettre une note. Glisse sur des jours pour zoomer.</translation>
    </message>
    <message>
        <source>{account} toward {goal}</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>{account} vers {goal}</translation>
    </message>
    <message numerus="yes">
        <source>%n more count(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days. Still missing: {what}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>Une prévision demande 5 relevés sur 28 jours. Il manque encore&#xa0;: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s): {now}. The same days a year before: {before}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>Dernier jour&#xa0;: {now}. Le même jour un an plus tôt&#xa0;: {before}.</numerusform>
            <numerusform>%n derniers jours&#xa0;: {now}. Les mêmes jours un an plus tôt&#xa0;: {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {followers} followers each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>à partir de {followers} abonnés chacun</translation>
    </message>
    <message>
        <source>from the first count of each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>à partir du premier relevé de chacun</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>par date</translation>
    </message>
    <message>
        <source>Theil–Sen slope over the counts of {days}: the median of the slopes between all pairs of them. It takes 3 counts, and 14 days between the first and the last.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Pente de Theil–Sen sur les relevés de cette période ({days})&#xa0;: la médiane des pentes entre toutes leurs paires. Il faut 3 relevés, et 14 jours entre le premier et le dernier.</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>the last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>les 28 derniers jours</translation>
    </message>
    <message>
        <source>28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>28 jours d’avant</translation>
    </message>
    <message>
        <source>the 28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>les 28 jours d’avant</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets the day by which you want to be there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Compte &gt; Modifier le compte et l’objectif fixe le jour pour lequel tu veux y être.</translation>
    </message>
    <message>
        <source>Needed for the goal day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Nécessaire pour le jour voulu</translation>
    </message>
    <message>
        <source>no day set</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets another goal, or another day.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Compte &gt; Modifier le compte et l’objectif fixe un autre objectif, ou un autre jour.</translation>
    </message>
    <message>
        <source>Goal day {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Jour de l’objectif&#xa0;: {day}</translation>
    </message>
    <message>
        <source>The goal less the newest count, divided by the days until then.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>L’objectif moins le relevé le plus récent, divisé par les jours d’ici là.</translation>
    </message>
    <message>
        <source>Running maximum of the chance that the count is at or above the goal, day by day, from the ranges of the forecast.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Maximum courant de la chance que le nombre soit au niveau de l’objectif ou au-dessus, jour après jour, d’après les fourchettes de la prévision.</translation>
    </message>
    <message>
        <source>Chance of {goal} by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Chance d’atteindre {goal} d’ici le {day}</translation>
    </message>
    <message>
        <source>untested so far ahead</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>non testé aussi loin</translation>
    </message>
    <message>
        <source>Needed for {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Nécessaire pour le {day}</translation>
    </message>
    <message>
        <source>goal reached</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>objectif atteint</translation>
    </message>
    <message>
        <source>is today</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>c’est aujourd’hui</translation>
    </message>
    <message>
        <source>has passed</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>est passé</translation>
    </message>
    <message>
        <source>newest count {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>dernier relevé {day}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>objectif</translation>
    </message>
    <message>
        <source>The day on which the median of the forecast is there, and under it the days on which the ends of its 80% range are.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Le jour où la médiane de la prévision y est, et en dessous les jours où les bornes de sa fourchette à 80&#xa0;% y sont.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>atteint le {day}</translation>
    </message>
    <message>
        <source>The day of the first follower count that was there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Le jour du premier relevé d’abonnés qui y était.</translation>
    </message>
    <message>
        <source>perhaps already</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>peut-être déjà</translation>
    </message>
    <message>
        <source>By the forecast it is reached; a new follower count will tell.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>D’après la prévision, c’est atteint&#x202f;; un nouveau relevé d’abonnés le dira.</translation>
    </message>
    <message>
        <source>not in sight</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>pas en vue</translation>
    </message>
    <message>
        <source>More than 104 weeks away at this pace.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>À plus de 104 semaines à ce rythme.</translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Une prévision demande 5 relevés sur 28 jours.</translation>
    </message>
    <message>
        <source>Followers from the evening before the post to {days} days later, beyond what the pace of the 28 days before would have given.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Abonnés de la veille au soir de la publication à {days} jours plus tard, au-delà de ce que le rythme des 28 jours d’avant aurait donné.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, with %n more post(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>{day}, avec %n autre publication</numerusform>
            <numerusform>{day}, avec %n autres publications</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} in {days} days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{gain} en {days} jours</translation>
    </message>
    <message>
        <source>Followers a day in the gap, against the 28 days before and after it. A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Abonnés par jour pendant l’interruption, face aux 28 jours d’avant et d’après. Une interruption et une croissance lente peuvent avoir la même cause.</translation>
    </message>
    <message numerus="yes">
        <source>No posts for %n day(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>%n jour sans publication</numerusform>
            <numerusform>%n jours sans publication</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a day fewer</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{number} de moins par jour</translation>
    </message>
    <message>
        <source>{pace} a day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{pace} par jour</translation>
    </message>
    <message>
        <source>under {least}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>moins de {least}</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>It was not read.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Add it again to read it.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Ajoute-le à nouveau pour le lire.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Comparing {name} with the log</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Comparaison de {name} avec le journal</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>New account</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>It is added together with the import. Goal and plan can be changed later.</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Il est ajouté avec l’import. Objectif et plan peuvent être changés plus tard.</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Neither a file nor a table was copied.</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Ni fichier ni tableau n’a été copié.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>How to download your history</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Comment télécharger ton historique</translation>
    </message>
    <message>
        <source>How to download your history…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Comment télécharger ton historique…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), nothing is saved until you say so</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>%n fichier, rien n’est enregistré sans ton accord</numerusform>
            <numerusform>%n fichiers, rien n’est enregistré sans ton accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on comparing</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Reprendre la comparaison</translation>
    </message>
    <message>
        <source>A whole log is imported alone: leave out the other files, or the log.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Un journal entier s’importe seul&#xa0;: laisse de côté les autres fichiers, ou le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without an account: choose one, or leave it out.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>
            <numerusform>%n fichier sans compte&#xa0;: choisis-en un, ou laisse-le de côté.</numerusform>
            <numerusform>%n fichiers sans compte&#xa0;: choisis-en un, ou laisse-les de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>One {key} takes the whole import back.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Un seul {key} annule tout l’import.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Retour aux fichiers</translation>
    </message>
    <message>
        <source>Import files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Follower counts of {first} and of {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Relevés d’abonnés du {first} et du {last}</translation>
    </message>
    <message numerus="yes">
        <source>Follower counts from {first} to {last}, {n} of %n day(s) counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>Relevés d’abonnés du {first} au {last}, jours relevés&#xa0;: {n} sur %n</numerusform>
            <numerusform>Relevés d’abonnés du {first} au {last}, jours relevés&#xa0;: {n} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} from {first} to {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>{things} du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with complete posts</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln jour aux publications complètes</numerusform>
            <numerusform>%Ln jours aux publications complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posting day(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln jour de publication</numerusform>
            <numerusform>%Ln jours de publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past forecast(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln prévision passée</numerusform>
            <numerusform>%Ln prévisions passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower count(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln relevé d’abonnés</numerusform>
            <numerusform>%Ln relevés d’abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Follower count of {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Relevé d’abonnés du {day}</translation>
    </message>
    <message>
        <source>Result seen on {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Résultat vu le {day}</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aucun relevé d’abonnés</translation>
    </message>
    <message>
        <source>No post yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aucune publication à compter pour l’instant</translation>
    </message>
    <message>
        <source>Posts are not complete today</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Les publications sont incomplètes aujourd’hui</translation>
    </message>
    <message>
        <source>No week yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aucune semaine à compter pour l’instant</translation>
    </message>
    <message>
        <source>No gap yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aucune interruption à compter pour l’instant</translation>
    </message>
    <message>
        <source>No past forecast yet that can be compared</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aucune prévision passée à comparer pour l’instant</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>90 d</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>90 j</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Days compared</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Jours comparés</translation>
    </message>
    <message>
        <source>What moved the curve</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Ce qui a fait bouger la courbe</translation>
    </message>
    <message>
        <source>Nothing stands out in these days. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Rien ne se détache dans ces jours. Il faut des relevés quotidiens autour d’une publication ou d’une interruption.</translation>
    </message>
    <message>
        <source>Insights come from your own posts and counts. Add an account to begin.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Les analyses viennent de tes propres publications et relevés. Ajoute un compte pour commencer.</translation>
    </message>
    <message>
        <source>Log your posts and their results, and what does well shows here.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Note tes publications et leurs résultats, et ce qui marche apparaît ici.</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Only what your own numbers can carry. Pale means too few posts or weeks to say.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Ce que tes propres nombres permettent de dire. Pâle&#xa0;: encore trop peu.</translation>
    </message>
</context>
<context>
    <name>IntoField</name>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>All its accounts</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Tous ses comptes</translation>
    </message>
    <message>
        <source>New: {account}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Nouveau&#xa0;: {account}</translation>
    </message>
    <message>
        <source>New account…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Nouveau compte…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Account for {file}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Compte pour {file}</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>“{name}” is no report.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un rapport.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Refais-le.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Make the report again in another one.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Refais le rapport dans un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Photo</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Carousel</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Carrousel</translation>
    </message>
    <message>
        <source>Reel</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Vidéo</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Kinds</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Types</translation>
    </message>
    <message numerus="yes">
        <source>Followers after: gained in %n day(s) beyond the usual pace, median; posts less than that apart share it.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>
            <numerusform>Abonnés après&#xa0;: gagnés en %n jour au-delà du rythme habituel, médiane&#x202f;; des publications moins espacées le partagent.</numerusform>
            <numerusform>Abonnés après&#xa0;: gagnés en %n jours au-delà du rythme habituel, médiane&#x202f;; des publications moins espacées les partagent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post in these days.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Aucune publication dans ces jours.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Publ.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Followers after</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Abonnés après</translation>
    </message>
    <message>
        <source>Posts, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Publications, {kind}</translation>
    </message>
    <message>
        <source>Followers after, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Abonnés après, {kind}</translation>
    </message>
    <message>
        <source>Engagement, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Engagement, {kind}</translation>
    </message>
    <message>
        <source>It takes results, and follower counts around the posts.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Il faut des résultats, et des relevés d’abonnés autour des publications.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>KitChoices</name>
    <message>
        <source>Contact</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>À propos de toi</translation>
    </message>
    <message>
        <source>Growth of a year</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Croissance sur un an</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Publications qui ont marché</translation>
    </message>
    <message>
        <source>Offers and terms</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Offres et conditions</translation>
    </message>
    <message>
        <source>Your rates</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Tes tarifs</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Ce que d’autres publient sur les prix</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your details…</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Tes informations…</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Inclure</translation>
    </message>
</context>
<context>
    <name>KitReport</name>
    <message>
        <source>Media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Kit média</translation>
    </message>
    <message>
        <source>Add an account, and your media kit is drawn here.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Ajoute un compte, et ton kit média se dessine ici.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Coche au moins un compte.</translation>
    </message>
    <message>
        <source>Numbers of the media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Nombres du kit média</translation>
    </message>
</context>
<context>
    <name>LargeDeeds</name>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Writing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Écriture de «&#xa0;{label}&#xa0;»…</translation>
    </message>
    <message>
        <source>Doing “{label}” again…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Rétablissement de «&#xa0;{label}&#xa0;»…</translation>
    </message>
    <message>
        <source>Undoing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Annulation de «&#xa0;{label}&#xa0;»…</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>LargeLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/large_line.py</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>LastDaysCard</name>
    <message>
        <source>Open Growth</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Ouvrir Croissance</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>The line begins with your first follower count. {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>La ligne commence avec ton premier relevé d’abonnés. {key} en note un.</translation>
    </message>
    <message numerus="yes">
        <source>No follower count in the last %n day(s).</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>
            <numerusform>Aucun relevé d’abonnés dans le dernier jour.</numerusform>
            <numerusform>Aucun relevé d’abonnés dans les %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{none} {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>{none} {key} en note un.</translation>
    </message>
</context>
<context>
    <name>LatestPosts</name>
    <message>
        <source>Latest posts</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Dernières publications</translation>
    </message>
    <message>
        <source>No post yet. {key} logs one: a title and Enter are enough.</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Aucune publication pour l’instant. {key} en note une : un titre et Entrée suffisent.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Reach of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Portée de «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>Engagement of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Engagement de «&#xa0;{post}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LineChoices</name>
    <message>
        <source>Every post since the first one is in this file</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Toutes les publications depuis la première sont dans ce fichier</translation>
    </message>
    <message>
        <source>Only then are silences in it gaps. Untick it for a partial list.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Alors seulement, ses silences sont des interruptions. Décoche pour une liste partielle.</translation>
    </message>
    <message numerus="yes">
        <source>Replace what I typed (%n count(s))</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>
            <numerusform>Remplacer ce que j’ai saisi (%n relevé)</numerusform>
            <numerusform>Remplacer ce que j’ai saisi (%n relevés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the account it goes into, to see what becomes of its rows.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Choisis le compte de destination pour voir ce que deviennent ses lignes.</translation>
    </message>
    <message>
        <source>It is of @{handle}, which is not in this log. Choose where it goes.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Il est de @{handle}, qui n’est pas dans ce journal. Choisis où il va.</translation>
    </message>
    <message>
        <source>Every post from {first} to {last} is in this file.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Toutes les publications du {first} au {last} sont dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Into</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Match columns…</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Associer les colonnes…</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>File</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>all its accounts</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>tous ses comptes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Files</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>LogDeeds</name>
    <message>
        <source>Open a log</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Fusionner avec une autre copie</translation>
    </message>
    <message>
        <source>Logs ({patterns})</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Journaux ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>L’engagement est divisé par</translation>
    </message>
    <message>
        <source>Of this log</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>De ce journal</translation>
    </message>
    <message>
        <source>Every answer goes by these. They are kept in the log, and can be undone.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Toutes les réponses en dépendent. Ces réglages sont gardés dans le journal et peuvent être annulés.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>Weeks are judged, and the calendar is drawn, from this day on.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Les semaines sont jugées, et le calendrier dessiné, à partir de ce jour.</translation>
    </message>
    <message>
        <source>monday sunday calendar</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>lundi dimanche calendrier</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Un jour commence à</translation>
    </message>
    <message>
        <source>What you post before this hour belongs to the day before. What is logged stays.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Ce que tu publies avant cette heure appartient à la veille. Ce qui est noté reste.</translation>
    </message>
    <message>
        <source>hour midnight night</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>heure minuit nuit</translation>
    </message>
    <message>
        <source>Results are due after, days</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Résultats attendus après, jours</translation>
    </message>
    <message>
        <source>A post is asked for its numbers at this age, and compared by them.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Les nombres d’une publication sont demandés à cet âge, et comparés à cet âge.</translation>
    </message>
    <message>
        <source>views likes reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>vues likes portée</translation>
    </message>
    <message>
        <source>Likes, comments, shares and saves, as a share of this.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Likes, commentaires, partages et enregistrements, en part de ceci.</translation>
    </message>
    <message>
        <source>rate denominator percent</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>taux dénominateur pourcentage</translation>
    </message>
    <message>
        <source>What counts as a post</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Ce qui compte comme publication</translation>
    </message>
    <message>
        <source>Only these end a silence and keep a week.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Eux seuls mettent fin à un silence et tiennent une semaine.</translation>
    </message>
    <message>
        <source>kinds story reply gap</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>types story réponse interruption</translation>
    </message>
    <message>
        <source>Tiers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>What the industry calls an account of that size. Empty a name to drop a tier.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Le nom qu’on donne dans le métier à un compte de cette taille. Vide un nom pour retirer une catégorie.</translation>
    </message>
    <message>
        <source>nano micro influencer limits</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>nano micro influenceur limites</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>{place} of {all} on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>{place} sur {all} dans cette page</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>
            <numerusform>%n passage dans cette page</numerusform>
            <numerusform>%n passages dans cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>The manual does not say that.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Le manuel n’en parle pas.</translation>
    </message>
    <message>
        <source>How it works</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Opens the page of the manual about it</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Ouvre la page du manuel à ce sujet</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>about you</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>à propos de toi</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>légende</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>jour</translation>
    </message>
    <message>
        <source>days a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>jours par semaine</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>gagnés</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>objectif</translation>
    </message>
    <message>
        <source>day of the goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>jour de l’objectif</translation>
    </message>
    <message>
        <source>handle</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>pseudo</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>importé le</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>languages</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>langues</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>likes</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>lien</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>perdus</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>marque</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>net</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>niche</translation>
    </message>
    <message>
        <source>niches</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>niches</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>offers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>offres</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>platform</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>place in the list</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>posts a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>publications par semaine</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visites du profil</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>publié le</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>tarifs</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>portée</translation>
    </message>
    <message>
        <source>recognised as</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>reconnu comme</translation>
    </message>
    <message>
        <source>rest days</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>jours de repos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>vu</translation>
    </message>
    <message>
        <source>seen on</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>vu le</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>partages</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>octets</translation>
    </message>
    <message>
        <source>terms</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>conditions</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>vues</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Fusionner avec une autre copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comparing the two logs…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Comparaison des deux journaux…</translation>
    </message>
    <message>
        <source>New here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Nouveau ici&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Changed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Modifié ici&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Removed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Supprimé ici&#xa0;: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) will keep what the other computer typed.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n note gardera ce qui a été saisi sur l’autre ordinateur.</numerusform>
            <numerusform>%n notes garderont ce qui a été saisi sur l’autre ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log has everything that the other copy has.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Ce journal a tout ce que l’autre copie contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ. The version in bold is kept.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n ligne diffère. La version en gras est gardée.</numerusform>
            <numerusform>%n lignes diffèrent. La version en gras est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other file is not changed. One {key} takes the whole merge back.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>L’autre fichier n’est pas modifié. Un seul {key} annule toute la fusion.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Fusion…</translation>
    </message>
</context>
<context>
    <name>MilestoneBar</name>
    <message numerus="yes">
        <source>{milestone} in %n day(s)</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>
            <numerusform>{milestone} dans %n jour</numerusform>
            <numerusform>{milestone} dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{followers} of {goal} followers</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>{followers} abonnés sur {goal}</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Make a picture…</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Faire une image…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{account} has reached {count} followers</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>{account} a atteint {count} abonnés</translation>
    </message>
    <message>
        <source>Milestone of {account}</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Palier de {account}</translation>
    </message>
    <message>
        <source>That is the goal you set.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>C’est l’objectif que tu t’es fixé.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) led here.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>
            <numerusform>%n publication y a mené.</numerusform>
            <numerusform>%n publications y ont mené.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Aujourd’hui.</translation>
    </message>
    <message>
        <source>Yesterday.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Hier.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Le {day}.</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>The report of {month} is ready</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Le rapport est prêt&#xa0;: {month}</translation>
    </message>
    <message>
        <source>Last month’s report is tried again at the next start.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Le rapport du mois dernier sera retenté au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>NicheField</name>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Another niche</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Autre niche</translation>
    </message>
    <message>
        <source>optional, such as Bread</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>facultatif, par exemple Pain</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>NichesCard</name>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Niches</translation>
    </message>
    <message>
        <source>Engagement by niche</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Engagement par niche</translation>
    </message>
    <message>
        <source>Median of {label}, as seen at {age} days.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Médiane&#xa0;: {label}, vu à {age} jours.</translation>
    </message>
    <message numerus="yes">
        <source>Seen after day {day}, with more time to gather: %n post(s).</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Vue après le jour {day}, avec plus de temps pour grandir&#xa0;: %n publication.</numerusform>
            <numerusform>Vues après le jour {day}, avec plus de temps pour grandir&#xa0;: %n publications.</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>engagement par abonnés</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>engagement par portée</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>engagement par vues</translation>
    </message>
    <message>
        <source>Give your posts a niche in Posts, and they are compared here.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Donne une niche à tes publications dans Publications, et elles sont comparées ici.</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Rien ne se détache de ton habituel {own}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more niche(s) with fewer or weaker posts.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>%n autre niche avec des publications plus rares ou plus faibles.</numerusform>
            <numerusform>%n autres niches avec des publications plus rares ou plus faibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Exclue&#xa0;: %n publication sans niche.</numerusform>
            <numerusform>Exclues&#xa0;: %n publications sans niche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>such as “New camera”</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>par exemple «&#xa0;Nouvelle caméra&#xa0;»</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Note du {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>The count</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Le relevé</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>can be trusted</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>est fiable</translation>
    </message>
    <message>
        <source>a purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>une purge</translation>
    </message>
    <message>
        <source>a glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>un bug</translation>
    </message>
    <message>
        <source>The count of this day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Le relevé de ce jour</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>The platform removed followers: the step into that day is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>La plateforme a retiré des abonnés&#xa0;: le saut vers ce jour est exclu.</translation>
    </message>
    <message>
        <source>The number was wrong: that day&apos;s count is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Le nombre était faux&#xa0;: le relevé de ce jour est exclu.</translation>
    </message>
    <message>
        <source>The note stands on the chart, and changes no number.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>La note figure sur le graphique, et ne change aucun nombre.</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>purge</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>bug</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/notices.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>From {file}, imported {day}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>De {file}, importé le {day}</translation>
    </message>
    <message>
        <source>Numbers: {origin}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Nombres&#xa0;: {origin}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Find an action, a page or an account</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Trouve une action, une page ou un compte</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Letter</source>
        <extracomment>ui/widgets/paper_choice.py</extracomment>
        <translation>Lettre US</translation>
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
        <translation>Ce qui a été copié est trop grand pour être des cellules de publications.</translation>
    </message>
    <message>
        <source>Copy fewer of them, or import the file.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Copies-en moins, ou importe le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few posts below for the {rows} that were copied.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Il y a trop peu de publications en dessous pour ce qui a été copié ({rows}).</translation>
    </message>
    <message>
        <source>Choose a cell further up, or paste them as new posts.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Choisis une cellule plus haut, ou colle-les comme nouvelles publications.</translation>
    </message>
    <message>
        <source>Row {place}: {reason}</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Ligne {place}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Week</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Trim.</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Period after</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Week {number} of {year}</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Semaine {number} de {year}</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Trimestre {number} de {year}</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>as many as possible</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>depuis le</translation>
    </message>
    <message>
        <source>Posts are complete since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Publications complètes depuis le</translation>
    </message>
    <message>
        <source>Saving changes the plan from {day} on.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>À partir du {day}, enregistrer modifie le plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>On how many days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Sur combien de jours</translation>
    </message>
    <message>
        <source>Rest days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plans jusqu’ici</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>It judges all earlier history too.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Il juge aussi tout l’historique d’avant.</translation>
    </message>
    <message>
        <source>Posts are complete</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Publications complètes</translation>
    </message>
    <message>
        <source>From this day on every post is in the log. Gaps and score are told only there.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>À partir de ce jour, toutes les publications sont dans le journal. Interruptions et score ne sont donnés que là.</translation>
    </message>
    <message>
        <source>A post every {due} days; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Une publication tous les {due} jours&#x202f;; une interruption après {gap} jours de silence.</translation>
    </message>
    <message>
        <source>A post every day; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Une publication par jour&#x202f;; une interruption après {gap} jours de silence.</translation>
    </message>
    <message>
        <source>Rest days are not counted.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Les jours de repos ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>
            <numerusform>%n par semaine</numerusform>
            <numerusform>%n par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>
            <numerusform>sur %n jour</numerusform>
            <numerusform>sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{plan} from {day} on</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan} dès le {day}</translation>
    </message>
    <message>
        <source>{plan}, and before</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan}, et avant</translation>
    </message>
    <message>
        <source>rest on {days}</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>repos&#xa0;: {days}</translation>
    </message>
</context>
<context>
    <name>PostDeeds</name>
    <message>
        <source>Nothing was copied.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Copie d’abord des cellules dans un tableur.</translation>
    </message>
    <message>
        <source>It is not clear which account the posts belong to.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>On ne sait pas à quel compte appartiennent les publications.</translation>
    </message>
    <message>
        <source>Choose one in the sidebar, and paste again.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Choisis-en un dans la barre latérale, et colle à nouveau.</translation>
    </message>
</context>
<context>
    <name>PostDetails</name>
    <message>
        <source>Details of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Détails de la publication</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Résultats au fil du temps</translation>
    </message>
    <message>
        <source>Choose a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Choisis une publication</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>Open link {link}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Ouvrir le lien {link}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>No number of it is in the log yet. {key} logs them.</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Aucun nombre d’elle n’est encore dans le journal. {key} les note.</translation>
    </message>
    <message>
        <source>What is known of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Ce que l’on sait de la publication</translation>
    </message>
    <message>
        <source>Remove these results</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Supprimer ces résultats</translation>
    </message>
</context>
<context>
    <name>PostEdits</name>
    <message>
        <source>“{text}” is not a number.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412 or 7.4k.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Écris-le comme 7412, 7&#xa0;412 ou 7,4k.</translation>
    </message>
    <message>
        <source>The link does not lead to a web page.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Le lien ne mène pas à une page web.</translation>
    </message>
    <message>
        <source>Use one that begins with https://, or leave it empty.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Utilises-en un qui commence par https://, ou laisse le champ vide.</translation>
    </message>
</context>
<context>
    <name>PostFilters</name>
    <message>
        <source>Search posts</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Rechercher des publications</translation>
    </message>
    <message>
        <source>Search title, caption, niche, link</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Titre, légende, niche, lien</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All niches</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Toutes les niches</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Toutes dates</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Dernière année</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Edit the post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Noter une publication</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>for yourself</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>pour toi</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Épinglée sur le profil</translation>
    </message>
    <message>
        <source>More: caption, note, pinned</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Plus&#xa0;: légende, note, épinglée</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Enregistré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Its numbers are in the log. {key} adds newer ones.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Ses nombres sont dans le journal. {key} en ajoute de plus récents.</translation>
    </message>
    <message>
        <source>Stories and replies are not asked for. {key} logs their numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Les stories et les réponses ne demandent rien. {key} note leurs nombres.</translation>
    </message>
    <message>
        <source>It is too long ago to be asked for. {key} logs its numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>C’est trop ancien pour être demandé. {key} note ses nombres.</translation>
    </message>
    <message>
        <source>We will ask for likes, comments, shares and saves on {day}.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Le {day}, on te demandera likes, commentaires, partages et enregistrements.</translation>
    </message>
    <message>
        <source>We ask for likes, comments, shares and saves from today on.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Likes, commentaires, partages et enregistrements te sont demandés à partir d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>PostingCard</name>
    <message>
        <source>Does posting more grow this account?</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Publier plus, grandir plus&#x202f;?</translation>
    </message>
    <message>
        <source>followers a day</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>abonnés par jour</translation>
    </message>
    <message numerus="yes">
        <source>From the count of the evening before a week to that of its last evening, each at most %n day(s) off. Glitches and the steps of purges are left out.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Du relevé de la veille au soir d’une semaine à celui de son dernier soir, chacun à %n jour au plus. Les bugs et les sauts des purges sont exclus.</numerusform>
            <numerusform>Du relevé de la veille au soir d’une semaine à celui de son dernier soir, chacun à %n jours au plus. Les bugs et les sauts des purges sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Followers a day, by posts in the week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Abonnés par jour, selon les publications de la semaine</translation>
    </message>
    <message>
        <source>Posts a week and growth</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Publications par semaine et croissance</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>aucune sem.</translation>
    </message>
    <message>
        <source>{posts} posts: {none}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} publications&#xa0;: {none}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>%n sem.</numerusform>
            <numerusform>%n sem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} posts: {value} followers a day ({weeks})</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} publications&#xa0;: {value} abonnés par jour ({weeks})</translation>
    </message>
    <message>
        <source>{telling}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{telling}, fourchette à 80&#xa0;%&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>{posts} or more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>au moins {posts}</translation>
    </message>
    <message>
        <source>{weeks} of {enough} weeks</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{weeks} sem. sur {enough}</translation>
    </message>
    <message>
        <source>Weeks are compared where posts are complete. The plan says from when.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Les semaines sont comparées là où les publications sont complètes. Le plan dit depuis quand.</translation>
    </message>
    <message>
        <source>Your counts are rounded to more than a week gains. Exact ones would tell.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Tes relevés sont arrondis à plus que le gain d’une semaine. Des relevés exacts le diraient.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: it takes whole weeks of complete posts, with a follower count within %n day(s) of both ends.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Pas encore assez&#xa0;: il faut des semaines entières aux publications complètes, avec un relevé d’abonnés à %n jour au plus des deux bouts.</numerusform>
            <numerusform>Pas encore assez&#xa0;: il faut des semaines entières aux publications complètes, avec un relevé d’abonnés à %n jours au plus des deux bouts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond {posts} there are too few weeks.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Au-delà de {posts}, il y a trop peu de semaines.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>C’est peut-être le hasard.</translation>
    </message>
    <message>
        <source>That is no proof: a good week can bring both.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Ce n’est pas une preuve&#xa0;: une bonne semaine peut amener les deux.</translation>
    </message>
    <message>
        <source>{posts} posts: {weeks}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} publications&#xa0;: {weeks}</translation>
    </message>
    <message>
        <source>Not enough yet: it takes {enough} weeks each of few and of more posts.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Pas encore assez&#xa0;: il faut {enough} semaines à peu de publications, et autant à plus de publications.</translation>
    </message>
    <message>
        <source>{said} So far {weeks}.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} Jusqu’ici {weeks}.</translation>
    </message>
    <message>
        <source>weeks with {posts}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>celles à {posts}</translation>
    </message>
    <message>
        <source>weeks without</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>celles sans publication</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained as much a day as {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Les semaines à {more} publications ont gagné autant par jour que {fewer}</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained {gain} a day than {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Les semaines à {more} publications ont gagné {gain} par jour que {fewer}</translation>
    </message>
    <message>
        <source>{said} (80% range {range}).</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} (fourchette à 80&#xa0;%&#xa0;: {range}).</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} de plus</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} de moins</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Published</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Abonnements</translation>
    </message>
</context>
<context>
    <name>PostsFoot</name>
    <message>
        <source>{edit} edits, {remove} removes, {undo} brings back</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>{edit} modifie, {remove} supprime, {undo} rétablit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
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
        <translation>non épinglée</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It needs likes or comments, and what they are divided by.</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>Il faut des likes ou des commentaires, et ce par quoi on les divise.</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln in the last year</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>, %Ln dans la dernière année</numerusform>
            <numerusform>, %Ln dans la dernière année</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Expliquer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Trier par {column}</translation>
    </message>
    <message>
        <source> · searching</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation> · recherche</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln found</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform> · %Ln trouvée</numerusform>
            <numerusform> · %Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Posts belong to an account, and there is none yet.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Les publications appartiennent à un compte, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>No post yet. A title and Enter are enough; older ones can be imported.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Aucune publication pour l’instant. Un titre et Entrée suffisent&#x202f;; les plus anciennes peuvent être importées.</translation>
    </message>
    <message>
        <source>No post has all of these words and choices.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Aucune publication n’a tous ces mots et tous ces choix.</translation>
    </message>
</context>
<context>
    <name>PostsTable</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/posts_table.py</extracomment>
        <translation>Publications</translation>
    </message>
</context>
<context>
    <name>PostsTogether</name>
    <message>
        <source>As it is</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Épinglée sur le profil</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Non épinglée</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Rien n’a été choisi.</translation>
    </message>
    <message>
        <source>Choose what the posts shall have.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Choisis ce que les publications doivent avoir.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln post(s)</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>
            <numerusform>Modifier %Ln publication</numerusform>
            <numerusform>Modifier %Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>No niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Sans niche</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
        <source>Preview: {page}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Aperçu&#xa0;: {page}</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Growth and forecast</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Croissance et prévision</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Consistency and gaps</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Régularité et interruptions</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Niches</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Types de publication</translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Meilleures publications</translation>
    </message>
    <message>
        <source>What is next</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Prévisions passées</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Toutes les publications</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Notes et pauses</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Nombres du rapport</translation>
    </message>
    <message>
        <source>Add an account, and its report is drawn here.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Ajoute un compte, et son rapport se dessine ici.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Coche au moins un compte.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Log how many followers you have, or a post.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Il n’y a encore rien à rapporter. Note combien d’abonnés tu as, ou une publication.</translation>
    </message>
    <message>
        <source>Nothing was logged by then. The first day with something is {day}.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Rien n’était noté jusque-là. Le premier jour avec quelque chose est le {day}.</translation>
    </message>
</context>
<context>
    <name>PublishedField</name>
    <message>
        <source>Day of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Heure de publication</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>seul le jour est connu</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Save and next</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Enregistrer, suivant</translation>
    </message>
    <message>
        <source>a title or a link</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>un titre ou un lien</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37, or = for the same.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>7412, 7,4k, +37, ou = si rien n’a changé.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Type a follower count, a title, or both.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Saisis un nombre d’abonnés, un titre, ou les deux.</translation>
    </message>
</context>
<context>
    <name>RangeBars</name>
    <message>
        <source>Group</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80&#xa0;% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80&#xa0;% à</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>En mots</translation>
    </message>
</context>
<context>
    <name>RangeDots</name>
    <message>
        <source>Posts in the week</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Publications de la semaine</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80&#xa0;% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80&#xa0;% à</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Semaines</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How good were past forecasts?</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Que valaient les prévisions&#x202f;?</translation>
    </message>
    <message>
        <source>Each forecast is made again with what was known on its day. It held if the count that came lies in its 80% range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Chaque prévision est refaite avec ce que l’on savait ce jour-là. Elle a tenu si le nombre venu se trouve dans sa fourchette à 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Making past forecasts again…</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Les prévisions passées sont refaites…</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Prévisions passées</translation>
    </message>
    <message>
        <source>No past forecast can be compared yet. It takes counts over 28 days, and one 30 days later.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Aucune prévision passée ne peut encore être comparée. Il faut des relevés sur 28 jours, et un 30 jours plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n past 30-day forecast(s) held, {expected} expected.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>
            <numerusform>Prévision passée à 30 jours tenue&#xa0;: {held} sur %n, {expected} attendue.</numerusform>
            <numerusform>Prévisions passées à 30 jours tenues&#xa0;: {held} sur %n, {expected} attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} An arrow marks a count outside of its range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Une flèche marque un nombre hors de sa fourchette.</translation>
    </message>
    <message>
        <source>{said} Too few to say how good they are.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Trop peu pour dire ce qu’elles valent.</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Réel</translation>
    </message>
    <message>
        <source>above the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>au-dessus de la fourchette</translation>
    </message>
    <message>
        <source>below the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>en dessous de la fourchette</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Not back on plan yet.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Pas encore de retour au plan.</translation>
    </message>
    <message>
        <source>Back on plan at once.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Retour au plan aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>Back on plan %n day(s) after the first post.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>Retour au plan %n jour après la première publication.</numerusform>
            <numerusform>Retour au plan %n jours après la première publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>You were back on plan after {back} of {gaps}.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Retour au plan&#xa0;: {back} fois sur {gaps}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>Avec %n interruption terminée de plus, il y aurait une médiane.</numerusform>
            <numerusform>Avec %n interruptions terminées de plus, il y aurait une médiane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Pas encore assez&#xa0;:</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first post</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n jour après la première publication</numerusform>
            <numerusform>%n jours après la première publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gaps}, %n not yet</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>{gaps}, %n pas encore</numerusform>
            <numerusform>{gaps}, %n pas encore</numerusform>
        </translation>
    </message>
    <message>
        <source>You are usually back on plan {when} (median of {gaps}).</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Ton plan reprend d’habitude {when} (médiane de {gaps}).</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, and today is the last day of the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}&#xa0;: encore {posts} pour le plan, et aujourd’hui est le dernier jour de la semaine.</translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, with {days} left in the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}&#xa0;: encore {posts} pour le plan, et il reste {days} dans la semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: the newest follower count is %n day(s) old.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>{account}&#xa0;: le dernier relevé d’abonnés a %n jour.</numerusform>
            <numerusform>{account}&#xa0;: le dernier relevé d’abonnés a %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Where</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Median reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Portée médiane</translation>
    </message>
    <message>
        <source>Engagement is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py</extracomment>
        <translation>L’engagement est {formula}, là où c’est renseigné.</translation>
    </message>
    <message>
        <source>Median views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Vues médianes</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement on {platform} is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Sur {platform}, l’engagement est {formula}, là où c’est renseigné.</translation>
    </message>
    <message>
        <source>Engagement is {formula}.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py, reports/sections/posts.py</extracomment>
        <translation>L’engagement est {formula}.</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>reports/kit/accounts.py, reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/overview.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>reports/kit/accounts.py, reports/kit/best_posts.py, reports/sections/engagement.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/posts.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>reports/kit/accounts.py, reports/sections/overview.py</extracomment>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>{rate} of reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} de la portée</translation>
    </message>
    <message>
        <source>{rate} of views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} des vues</translation>
    </message>
    <message numerus="yes">
        <source>Medians are of the last %n post(s) with numbers.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>Les médianes sont celles de la dernière publication qui a des nombres.</numerusform>
            <numerusform>Les médianes sont celles des %n dernières publications qui ont des nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was counted on {day}.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{account}&#xa0;: relevé du {day}.</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Publications qui ont marché</translation>
    </message>
    <message>
        <source>Posts that worked on {platform}</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Publications qui ont marché sur {platform}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/posts.py</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/groups.py, reports/sections/posts.py</extracomment>
        <translation>Type</translation>
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
            <numerusform>publications par semaine, dernière semaine</numerusform>
            <numerusform>publications par semaine, %n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>par mois, 3 derniers mois</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>abonnés sur {platform}</translation>
    </message>
    <message>
        <source>followers a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>abonnés par mois, 3 derniers mois</translation>
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
            <numerusform>abonnés, %n plateforme</numerusform>
            <numerusform>abonnés, %n plateformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>followers, %n account(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>abonnés, %n compte</numerusform>
            <numerusform>abonnés, %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by followers</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>engagement, médiane de %n publication, par abonnés</numerusform>
            <numerusform>engagement, médiane de %n publications, par abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by reach</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>engagement, médiane de %n publication, par portée</numerusform>
            <numerusform>engagement, médiane de %n publications, par portée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by views</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>engagement, médiane de %n publication, par vues</numerusform>
            <numerusform>engagement, médiane de %n publications, par vues</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py</extracomment>
        <translation>Les nombres du graphique</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}.</source>
        <extracomment>reports/kit/line.py</extracomment>
        <translation>
            <numerusform>%n abonné le {day}.</numerusform>
            <numerusform>%n abonnés le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/notes.py, reports/sections/posts.py, reports/xlsx/workbook.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Working together</source>
        <extracomment>reports/kit/own_words.py</extracomment>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Ce que d’autres publient sur les prix</translation>
    </message>
    <message>
        <source>Published prices differ widely, and know nothing of these accounts.</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Les prix publiés varient beaucoup, et ne savent rien de ces comptes.</translation>
    </message>
    <message>
        <source>Any platform</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Toute plateforme</translation>
    </message>
    <message>
        <source>{platform}, {first} – {last} followers</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{platform}, {first} – {last} abonnés</translation>
    </message>
    <message>
        <source>{low} – {high} {currency}</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{low} – {high}&#xa0;{currency}</translation>
    </message>
    <message>
        <source>{platform}, up to {last} followers</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{platform}, jusqu’à {last} abonnés</translation>
    </message>
    <message>
        <source>{price} {currency} on average</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{price}&#xa0;{currency} en moyenne</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Price of a post</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Prix d’une publication</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Source</translation>
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
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}k</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{number}k</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>Semaine {week} de {year}</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>Trimestre {quarter} de {year}</translation>
    </message>
    <message>
        <source>Numbers as of {day}, from the creator’s own log.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Nombres au {day}, tirés d’un journal personnel.</translation>
    </message>
    <message>
        <source>Media kit</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Kit média</translation>
    </message>
    <message>
        <source>Audiences overlap between platforms.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Les audiences se recoupent d’une plateforme à l’autre.</translation>
    </message>
    <message>
        <source>{period} so far</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>{period} jusqu’ici</translation>
    </message>
    <message>
        <source>Made with {program} on {day}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Fait avec {program} le {day}</translation>
    </message>
    <message>
        <source>From the log {digest}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>D’après le journal {digest}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>La suite</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %n post(s) a week would have been kept in {kept} of the last {weeks} weeks.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Un plan de %n publication par semaine aurait été tenu {kept} fois sur les {weeks} dernières semaines.</numerusform>
            <numerusform>Un plan de %n publications par semaine aurait été tenu {kept} fois sur les {weeks} dernières semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in this week’s plan.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Encore %n publication pour le plan de cette semaine.</numerusform>
            <numerusform>Encore %n publications pour le plan de cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in the plan of {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Encore %n publication pour le plan ({period}).</numerusform>
            <numerusform>Encore %n publications pour le plan ({period}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) in {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Pour la période suivante ({period}), le plan demande %n publication.</numerusform>
            <numerusform>Pour la période suivante ({period}), le plan demande %n publications.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week’s plan is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Le plan de cette semaine est tenu.</translation>
    </message>
    <message>
        <source>The plan of {period} is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Le plan est tenu ({period}).</translation>
    </message>
    <message>
        <source>Compared with {period}</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Comparaison avec {period}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>{change}&#xa0;pt</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>Semaines tenues</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>{kept} sur {weeks}</translation>
    </message>
    <message>
        <source>Engagement, last 12 posts</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Engagement, 12 dernières publications</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Followers gained</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Abonnés gagnés</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>reports/sections/compared.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Posts planned</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Publications prévues</translation>
    </message>
    <message>
        <source>Reach of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Portée d’une publication</translation>
    </message>
    <message>
        <source>Views of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Vues d’une publication</translation>
    </message>
    <message numerus="yes">
        <source>{period} has %n day(s) so far, {before} had {days}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Jusqu’ici, la période ({period}) compte %n jour&#x202f;; celle d’avant ({before}) en comptait {days}.</numerusform>
            <numerusform>Jusqu’ici, la période ({period}) compte %n jours&#x202f;; celle d’avant ({before}) en comptait {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reach is the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>La portée est la médiane de %n publication, et de {then} pour la période d’avant.</numerusform>
            <numerusform>La portée est la médiane de %n publications, et de {then} pour la période d’avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Views are the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Les vues sont la médiane de %n publication, et de {then} pour la période d’avant.</numerusform>
            <numerusform>Les vues sont la médiane de %n publications, et de {then} pour la période d’avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {period}, posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Jours aux publications complètes ({period})&#xa0;: {days} sur %n.</numerusform>
            <numerusform>Jours aux publications complètes ({period})&#xa0;: {days} sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>sur %n jour</numerusform>
            <numerusform>sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>après %n jour</numerusform>
            <numerusform>après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Une interruption et une croissance lente peuvent avoir la même cause.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Régularité</translation>
    </message>
    <message>
        <source>No posts.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Aucune publication.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} publication sur %n prévue, {on_days}.</numerusform>
            <numerusform>{posts} des %n publications prévues, {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Jours aux publications complètes&#xa0;: {days} sur %n.</numerusform>
            <numerusform>Jours aux publications complètes&#xa0;: {days} sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>{days}, still open</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>{days}, en cours</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again %n day(s) after the first post ({gaps} gaps).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Le plan reprend d’habitude %n jour après la première publication ({gaps} interruptions).</numerusform>
            <numerusform>Le plan reprend d’habitude %n jours après la première publication ({gaps} interruptions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) the median is {middle} followers a day against the 28 days around them (4 in 5 chance: {low} to {high}).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Sur %n interruption terminée, la médiane est de {middle} abonnés par jour, par rapport aux 28 jours d’avant et d’après (4 chances sur 5&#xa0;: {low} à {high}).</numerusform>
            <numerusform>Sur %n interruptions terminées, la médiane est de {middle} abonnés par jour, par rapport aux 28 jours d’avant et d’après (4 chances sur 5&#xa0;: {low} à {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest silence %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Silence le plus long&#xa0;: %n jour.</numerusform>
            <numerusform>Silence le plus long&#xa0;: %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n week(s) kept.</source>
        <extracomment>reports/sections/consistency.py, reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>Semaine tenue&#xa0;: {kept} sur %n.</numerusform>
            <numerusform>Semaines tenues&#xa0;: {kept} sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency score {score} of 100.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Score de régularité&#xa0;: {score} sur 100.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n publication {on_days}.</numerusform>
            <numerusform>%n publications {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, {planned} planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n publication {on_days}, plan&#xa0;: {planned}.</numerusform>
            <numerusform>%n publications {on_days}, plan&#xa0;: {planned}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Aucune publication, aucune prévue.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Publication prévue&#xa0;: {posts} sur %n.</numerusform>
            <numerusform>Publications prévues&#xa0;: {posts} sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this period is known to have all its posts, so no plan is held against it.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>D’aucun jour de cette période on ne sait s’il a toutes ses publications, elle n’est donc comparée à aucun plan.</translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) there.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Le plan y demande %n publication.</numerusform>
            <numerusform>Le plan y demande %n publications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again at once (%n gap(s)).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Le plan reprend d’habitude aussitôt (%n interruption).</numerusform>
            <numerusform>Le plan reprend d’habitude aussitôt (%n interruptions).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet to say what a gap costs: it takes {enough} closed gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Pas encore assez pour dire ce que coûte une interruption&#xa0;: il en faut {enough} terminées.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) it is {least} to {most} followers a day against the 28 days around them: not enough yet for a median, which takes {enough}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Sur %n interruption terminée, c’est de {least} à {most} abonnés par jour, par rapport aux 28 jours d’avant et d’après&#xa0;: pas encore assez pour une médiane, qui en demande {enough}.</numerusform>
            <numerusform>Sur %n interruptions terminées, c’est de {least} à {most} abonnés par jour, par rapport aux 28 jours d’avant et d’après&#xa0;: pas encore assez pour une médiane, qui en demande {enough}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n interruption.</numerusform>
            <numerusform>%n interruptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Aucune interruption.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n publication {on_days}, aucune prévue.</numerusform>
            <numerusform>%n publications {on_days}, aucune prévue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Followers a day before</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Abonnés par jour avant</translation>
    </message>
    <message>
        <source>during</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>pendant</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Retour au plan</translation>
    </message>
    <message numerus="yes">
        <source>The median is of the last %n post(s) up to {day}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>La médiane est celle de la dernière publication jusqu’au {day}.</numerusform>
            <numerusform>La médiane est celle des %n dernières publications jusqu’au {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}, from {low} to {high} in 4 of 5 cases.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate}, de {low} à {high} dans 4 cas sur 5.</translation>
    </message>
    <message>
        <source>{rate} over {posts} posts: not enough yet for a range, which takes {enough}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate}, pas encore assez pour une fourchette&#xa0;: {posts} des {enough} publications qu’il faut.</translation>
    </message>
    <message>
        <source>What others have published</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>creators</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>créateurs</translation>
    </message>
    <message>
        <source>brands</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>marques</translation>
    </message>
    <message>
        <source>followers at publication</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>abonnés à la publication</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>reports/sections/engagement.py
----------
a part of the engagement, in a formula</extracomment>
        <translation>portée</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>reports/sections/engagement.py
----------
a part of the engagement, in a formula</extracomment>
        <translation>vues</translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and a follower count within {within} days of each.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Pas encore de taux&#xa0;: il faut des publications avec des résultats après %n jour, et un relevé d’abonnés à {within} jours au plus de chacune.</numerusform>
            <numerusform>Pas encore de taux&#xa0;: il faut des publications avec des résultats après %n jours, et un relevé d’abonnés à {within} jours au plus de chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their reach.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Pas encore de taux&#xa0;: il faut des publications avec des résultats après %n jour, et leur portée.</numerusform>
            <numerusform>Pas encore de taux&#xa0;: il faut des publications avec des résultats après %n jours, et leur portée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their views.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Pas encore de taux&#xa0;: il faut des publications avec des résultats après %n jour, et leurs vues.</numerusform>
            <numerusform>Pas encore de taux&#xa0;: il faut des publications avec des résultats après %n jours, et leurs vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Comptes de</translation>
    </message>
    <message>
        <source>Published rates count and average each in their own way: a rough measure.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Chaque taux publié compte et fait la moyenne à sa façon&#xa0;: une mesure approximative.</translation>
    </message>
    <message>
        <source>followers on {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>abonnés le {day}</translation>
    </message>
    <message numerus="yes">
        <source>post(s), plan {planned}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>publication, plan&#xa0;: {planned}</numerusform>
            <numerusform>publications, plan&#xa0;: {planned}</numerusform>
        </translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>followers gained since {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>abonnés gagnés depuis le {day}</translation>
    </message>
    <message>
        <source>followers gained</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>abonnés gagnés</translation>
    </message>
    <message numerus="yes">
        <source>post(s)</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>publication</numerusform>
            <numerusform>publications</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>engagement par abonnés</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>engagement par portée</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>engagement par vues</translation>
    </message>
    <message>
        <source>vs {change} in the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} la semaine d’avant</translation>
    </message>
    <message>
        <source>vs {change} in {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} en {month}</translation>
    </message>
    <message>
        <source>vs {change} in the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} le trimestre d’avant</translation>
    </message>
    <message>
        <source>vs {change} in the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} l’année d’avant</translation>
    </message>
    <message numerus="yes">
        <source>vs {change} in the %n day(s) before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>vs {change} le jour d’avant</numerusform>
            <numerusform>vs {change} les %n jours d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>vs {change} in all of the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} sur toute la semaine d’avant</translation>
    </message>
    <message>
        <source>vs {change} in all of the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} sur tout le trimestre d’avant</translation>
    </message>
    <message>
        <source>vs {change} in all of the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} sur toute l’année d’avant</translation>
    </message>
    <message>
        <source>vs {change} in all of {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} sur tout {month}</translation>
    </message>
    <message>
        <source>{goal} is reached, first on {day}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>L’objectif de {goal} est atteint, la première fois le {day}.</translation>
    </message>
    <message>
        <source>The next milestone, {count}, is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Le prochain palier, {count}, est probable vers le {day} (4 chances sur 5&#xa0;: {range}).</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{day} ou bien plus tard</translation>
    </message>
    <message>
        <source>{goal} is reached.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>L’objectif de {goal} est atteint.</translation>
    </message>
    <message>
        <source>{goal} is reached, by {day} at the latest.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>L’objectif de {goal} est atteint, depuis le {day} au plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>It was there on {day}, and is %n follower(s) away again.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>L’objectif était atteint le {day}&#x202f;; il manque à nouveau %n abonné.</numerusform>
            <numerusform>L’objectif était atteint le {day}&#x202f;; il manque à nouveau %n abonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is by the count of {day}, %n day(s) old.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>C’est d’après le relevé du {day}, vieux de %n jour.</numerusform>
            <numerusform>C’est d’après le relevé du {day}, vieux de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Pour atteindre l’objectif d’ici le {day}, il faut {needed} par jour.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}, untested so far ahead.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La chance d’y arriver est de {chance}, non testé aussi loin.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La chance d’y arriver est de {chance}.</translation>
    </message>
    <message>
        <source>under {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>moins de {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>plus de {share}</translation>
    </message>
    <message>
        <source>How good such forecasts are is untested for this account.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Ce que valent de telles prévisions n’est pas testé pour ce compte.</translation>
    </message>
    <message>
        <source>What lies after {day} is untested.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Ce qui vient après le {day} n’est pas testé.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, the pace of now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Pour atteindre l’objectif d’ici le {day}, il faut {needed} par jour, le rythme actuel.</translation>
    </message>
    <message>
        <source>{goal} is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>L’objectif de {goal} est probable vers le {day} (4 chances sur 5&#xa0;: {range}).</translation>
    </message>
    <message>
        <source>{goal} is not in sight at this pace.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>L’objectif de {goal} n’est pas en vue à ce rythme.</translation>
    </message>
    <message>
        <source>There are not enough counts for a forecast: it takes 5 counts over 28 days.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Il n’y a pas assez de relevés pour une prévision&#xa0;: il en faut 5 sur 28 jours.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {more} more than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Pour atteindre l’objectif d’ici le {day}, il faut {needed} par jour, soit {more} de plus qu’actuellement.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {less} less than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Pour atteindre l’objectif d’ici le {day}, il faut {needed} par jour, soit {less} de moins qu’actuellement.</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Niches</translation>
    </message>
    <message>
        <source>No niche stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Aucune niche ne se détache du taux habituel, {own}.</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Types de publication</translation>
    </message>
    <message>
        <source>No kind stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Aucun type ne se détache du taux habituel, {own}.</translation>
    </message>
    <message numerus="yes">
        <source>Medians of the posts of %n day(s) up to {day}, with numbers as first seen at {age} days or later. Followers after a post are those of 3 days beyond the pace.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Médianes des publications de %n jour jusqu’au {day}, avec les nombres vus pour la première fois à {age} jours ou plus tard. Les abonnés après une publication sont ceux de 3 jours, au-delà du rythme.</numerusform>
            <numerusform>Médianes des publications de %n jours jusqu’au {day}, avec les nombres vus pour la première fois à {age} jours ou plus tard. Les abonnés après une publication sont ceux de 3 jours, au-delà du rythme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Niche</translation>
    </message>
    <message>
        <source>not enough yet: {posts} of {enough} posts</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>pas encore assez&#xa0;: {posts} publications sur {enough}</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Exclue&#xa0;: %n publication sans niche.</numerusform>
            <numerusform>Exclues&#xa0;: %n publications sans niche.</numerusform>
        </translation>
    </message>
    <message>
        <source>4 in 5 chance</source>
        <extracomment>reports/sections/groups.py, reports/sections/milestones.py</extracomment>
        <translation>4 chances sur 5</translation>
    </message>
    <message>
        <source>Followers after a post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Abonnés après une publication</translation>
    </message>
    <message>
        <source>Few posts are ranked nearer to the usual.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Quand il y a peu de publications, elles sont classées plus près de l’habituel.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>{name} se détache&#xa0;: {rate}, d’habitude {own}.</translation>
    </message>
    <message>
        <source>Growth toward {goal}</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Croissance vers {goal}</translation>
    </message>
    <message>
        <source>The line is the follower count.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>La ligne est le nombre d’abonnés.</translation>
    </message>
    <message>
        <source>{count} was reached on {day}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Le palier de {count} a été atteint le {day}.</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>relevé</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>There is no follower count up to this day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Il n’y a aucun relevé d’abonnés jusqu’à ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}, on the way to {goal}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>
            <numerusform>%n abonné le {day}, en route vers {goal}.</numerusform>
            <numerusform>%n abonnés le {day}, en route vers {goal}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticks at the foot are posting days.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Les traits du bas sont les jours de publication.</translation>
    </message>
    <message>
        <source>Shaded bands are gaps.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Les bandes ombrées sont des interruptions.</translation>
    </message>
    <message>
        <source>Dashed boxes are breaks.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Les cadres en tirets sont des pauses.</translation>
    </message>
    <message>
        <source>The fan holds the count in 1 of 2 cases (inner) and 4 of 5 (outer).</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>L’éventail contient le nombre dans 1 cas sur 2 (intérieur) et 4 sur 5 (extérieur).</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day, after {before} in the 28 days before.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Le rythme des 28 derniers jours est de {now} par jour, après {before} dans les 28 jours d’avant.</translation>
    </message>
    <message>
        <source>A purge ({change}) is left out of the change.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Une purge ({change}) est exclue de la variation.</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Le rythme des 28 derniers jours est de {now} par jour.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Au plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Au plus haut</translation>
    </message>
    <message>
        <source>How it is known</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>D’où on le sait</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Lowest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Au plus bas, 4 cas sur 5</translation>
    </message>
    <message>
        <source>Highest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Au plus haut, 4 cas sur 5</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>likely around this day</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>probable vers ce jour</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>reached, or before</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>atteint, ou avant</translation>
    </message>
    <message>
        <source>reached</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not in sight at this pace</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>pas en vue à ce rythme</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notes et pauses</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Purge</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Glitch, left out</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Bug, exclu</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Audiences overlap, so followers are not added up.</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Les audiences se recoupent, les abonnés ne sont donc pas additionnés.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Prévues</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Meilleures publications</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Toutes les publications</translation>
    </message>
    <message>
        <source>No posts in this period.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Aucune publication dans cette période.</translation>
    </message>
    <message>
        <source>After “{post}” on {day}, {gain} followers came in 3 days beyond the pace.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Après «&#xa0;{post}&#xa0;», le {day}, {gain} abonnés sont venus en 3 jours au-delà du rythme.</translation>
    </message>
    <message>
        <source>No post of this period has numbers of its result age yet.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Aucune publication de cette période n’a encore de nombres à l’âge des résultats.</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Prévisions passées</translation>
    </message>
    <message>
        <source>Each was made with what was known on its day. It held if the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Chacune a été faite avec ce que l’on savait ce jour-là. Elle a tenu si le nombre venu se trouve dans la fourchette qui vaut dans 4 cas sur 5.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held ({expected} expected): the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>Prévision passée à 30 jours tenue&#xa0;: {held} sur %n ({expected} attendue)&#x202f;; le nombre venu se trouvait dans la fourchette qui vaut dans 4 cas sur 5.</numerusform>
            <numerusform>Prévisions passées à 30 jours tenues&#xa0;: {held} sur %n ({expected} attendues)&#x202f;; le nombre venu se trouvait dans la fourchette qui vaut dans 4 cas sur 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held: not enough yet to say how good they are.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>Prévision passée à 30 jours tenue&#xa0;: {held} sur %n, pas encore assez pour dire ce que valent les prévisions.</numerusform>
            <numerusform>Prévisions passées à 30 jours tenues&#xa0;: {held} sur %n, pas encore assez pour dire ce qu’elles valent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days ahead</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Jours à l’avance</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Expected to hold</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Tenues attendues</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>A bar is a week, named by its first day; the line across it is the plan. Pale bars stayed under it.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Une barre est une semaine, désignée par son premier jour&#x202f;; le trait qui la traverse est le plan. Les barres pâles sont restées en dessous.</translation>
    </message>
    <message numerus="yes">
        <source>Posts of %n week(s), none of them judged.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>Publications de %n semaine, qui n’est pas jugée.</numerusform>
            <numerusform>Publications de %n semaines, dont aucune n’est jugée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks in numbers</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Les semaines en nombres</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>non jugée</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>tenue</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>manquée</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/paper/pages.py</extracomment>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>likes</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>partages</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>starter</source>
        <extracomment>a tier</extracomment>
        <translation>débutant</translation>
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
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>macro</source>
        <extracomment>a tier</extracomment>
        <translation>macro</translation>
    </message>
    <message>
        <source>mega</source>
        <extracomment>a tier</extracomment>
        <translation>méga</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>the name of a platform</extracomment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>What the report is about</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Ce que couvre le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Enregistrer en</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Make last month’s report</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Faire le rapport du mois dernier</translation>
    </message>
    <message>
        <source>On the first start of a month, once, as PDF, of all accounts that have something in it.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Au premier démarrage du mois, une fois, en PDF, pour tous les comptes qui ont quelque chose à y mettre.</translation>
    </message>
    <message>
        <source>automatic monthly by itself</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automatique mensuel tout seul</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Dossier de ces rapports</translation>
    </message>
    <message>
        <source>What lies there already is never written over.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Ce qui s’y trouve déjà n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>automatic monthly directory path</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automatique mensuel répertoire chemin</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Rapports automatiques</translation>
    </message>
</context>
<context>
    <name>ReportWell</name>
    <message>
        <source>Some letters are in no font of this computer ({scripts}): boxes stand for them. A font that has them can be installed in the system.</source>
        <extracomment>ui/widgets/report_well.py</extracomment>
        <translation>Aucune police de cet ordinateur ne contient certaines lettres ({scripts})&#xa0;: des carrés les remplacent. Une police qui les contient peut être installée dans le système.</translation>
    </message>
</context>
<context>
    <name>ReportsMadeSheet</name>
    <message>
        <source>Reports made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Rapports créés</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Refaire…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each keeps its days, its accounts and a fingerprint of the log, so that it can be made again with the same numbers.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Chacun garde ses jours, ses comptes et une empreinte du journal, pour pouvoir être refait avec les mêmes nombres.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No report was made yet. Export one on the page Reports.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Aucun rapport n’a encore été créé. Exportes-en un sur la page Rapports.</translation>
    </message>
    <message>
        <source>It was made on another computer; make it again to have its file.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Il a été créé sur un autre ordinateur&#x202f;; refais-le pour avoir son fichier.</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Refaire le rapport</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Print</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>What you see is what is written to the file</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Ce que tu vois est ce qui est écrit dans le fichier</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>It was stopped. Choose something else, or the same again.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Arrêté. Choisis autre chose, ou à nouveau la même chose.</translation>
    </message>
    <message>
        <source>“{name}” is written, but not in the list of reports made: {why}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est écrit, mais ne figure pas dans la liste des rapports créés&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Dessin du rapport</translation>
    </message>
    <message>
        <source>The report is being drawn.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Le rapport se dessine.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved last: {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Dernier enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Export report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Exporter en {kind}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>not seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>ResultsSheet</name>
    <message>
        <source>There is no post yet.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Il n’y a pas encore de publication.</translation>
    </message>
    <message>
        <source>Log one first.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Notes-en d’abord une.</translation>
    </message>
    <message>
        <source>Results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Résultats d’une publication</translation>
    </message>
    <message>
        <source>There is no post yet. Log one first: a title is enough.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Il n’y a pas encore de publication. Notes-en d’abord une&#xa0;: un titre suffit.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Seen before</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Vu avant</translation>
    </message>
    <message>
        <source>1.2k is kept as 1,200.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>1,2k est gardé comme 1&#xa0;200.</translation>
    </message>
    <message>
        <source>An empty field was not seen.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Un champ vide n’a pas été vu.</translation>
    </message>
    <message>
        <source>An empty field keeps the number in grey.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Un champ vide garde le nombre en gris.</translation>
    </message>
</context>
<context>
    <name>RowKinds</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n relevé d’abonnés</numerusform>
            <numerusform>%n relevés d’abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower change(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n variation d’abonnés</numerusform>
            <numerusform>%n variations d’abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n jour de vues du compte</numerusform>
            <numerusform>%n jours de vues du compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n fichier importé</numerusform>
            <numerusform>%n fichiers importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of complete days</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n série de jours complets</numerusform>
            <numerusform>%n séries de jours complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n réglage du journal</numerusform>
            <numerusform>%n réglages du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n fiche de tes informations</numerusform>
            <numerusform>%n fiches de tes informations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) made</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n rapport créé</numerusform>
            <numerusform>%n rapports créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Follower count</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Relevé d’abonnés</translation>
    </message>
    <message>
        <source>Follower change</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Variation d’abonnés</translation>
    </message>
    <message>
        <source>Account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Vues du compte</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Fichier importé</translation>
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
        <translation>Note</translation>
    </message>
    <message>
        <source>Complete days</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Jours complets</translation>
    </message>
    <message>
        <source>Choice of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Réglage du journal</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Tes informations</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Change</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Modifier {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Supprimer {what}</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Account</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Numbers of a post</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Nombres d’une publication</translation>
    </message>
    <message numerus="yes">
        <source>Plan: %n post(s) a week</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>
            <numerusform>Plan&#xa0;: %n publication par semaine</numerusform>
            <numerusform>Plan&#xa0;: %n publications par semaine</numerusform>
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
        <translation>Note</translation>
    </message>
    <message>
        <source>Days with all posts</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Jours aux publications complètes</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>What becomes of each row</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Ce que devient chaque ligne</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>Half a minute a day</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Une demi-minute par jour</translation>
    </message>
    <message>
        <source>Every post in one table</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Toutes les publications en un tableau</translation>
    </message>
    <message>
        <source>When 10,000 is likely</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Quand 10&#xa0;000 est probable</translation>
    </message>
    <message>
        <source>Where the gaps were</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Où étaient les interruptions</translation>
    </message>
    <message>
        <source>Something to show</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>De quoi montrer</translation>
    </message>
    <message>
        <source>Counts wait here: type the number, or +37 for 37 more, and Enter goes on to the next account. {key} logs a post; a title is enough.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Les relevés attendent ici&#xa0;: tape le nombre, ou +37 pour 37 de plus, et Entrée passe au compte suivant. {key} note une publication&#x202f;; un titre suffit.</translation>
    </message>
    <message>
        <source>Search, sort, and change what is in the cells. Rows copied from a spreadsheet can be pasted, and {key} imports what your platforms let you download. {undo} takes anything back.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Cherche, trie et modifie ce qu’il y a dans les cellules. Des lignes copiées d’un tableur peuvent être collées, et {key} importe ce que tes plateformes te laissent télécharger. {undo} annule tout ce que tu fais.</translation>
    </message>
    <message>
        <source>The line is what you counted, the fan what may come: a range, not a promise. Drag over days to zoom in, double-click a day for a note. {key} tells how each number is made.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>La ligne, ce sont tes relevés&#x202f;; l’éventail, ce qui peut venir&#xa0;: une fourchette, pas une promesse. Glisse sur des jours pour zoomer, double-clique sur un jour pour une note. {key} dit comment chaque nombre est calculé.</translation>
    </message>
    <message>
        <source>Amber days are a gap: a silence longer than your plan allows. Click a day for its posts. Drag over free days to make them a break, and they are no gap.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Les jours ambre sont une interruption&#xa0;: un silence plus long que ce que ton plan permet. Clique sur un jour pour voir ses publications. Glisse sur des jours libres pour en faire une pause, et ce n’est plus une interruption.</translation>
    </message>
    <message>
        <source>A month as a page that you can send: {key} saves what you see. The tour is over; this sample stays in a file of its own and never mixes with your log.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Un mois en une page que tu peux envoyer&#xa0;: {key} enregistre ce que tu vois. La visite est finie&#x202f;; cet exemple reste dans son propre fichier et ne se mêle jamais à ton journal.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Mes filtres</translation>
    </message>
    <message>
        <source>Choose, save or forget a filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Choisir, enregistrer ou oublier un filtre</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Le filtre n’a pas de nom.</translation>
    </message>
    <message>
        <source>Give it a word or two.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Donne-lui un mot ou deux.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept on this computer. The same name replaces a filter.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Gardé sur cet ordinateur. Le même nom remplace un filtre.</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Oublier</translation>
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
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <source>A missed week costs a little and comes back. It never resets.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Une semaine manquée coûte peu et se rattrape. Rien ne repart de zéro.</translation>
    </message>
    <message>
        <source>Posts are not complete today, so there is no score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Les publications sont incomplètes aujourd’hui, donc pas de score.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) of complete posts make a score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>Encore %n jour de publications complètes pour un score.</numerusform>
            <numerusform>Encore %n jours de publications complètes pour un score.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{kept} sur {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Silence habituel</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Silence le plus long</translation>
    </message>
    <message>
        <source>Posts on time</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Publications à temps</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Semaines tenues</translation>
    </message>
    <message>
        <source>On plan now</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Semaines d’affilée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Each active day: score ← score · m + 100 · v · (1 − m)
m = 0.5 ^ (√(T ÷ 7) ÷ 13), with T = {plan} posts a week
v = the share of the plan that the last two weeks held, at most 1
(the last day at 7 a week or more). Rest days and breaks leave it as it is.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Chaque jour actif&#xa0;: score ← score · m + 100 · v · (1 − m)
m = 0,5 ^ (√(T ÷ 7) ÷ 13), avec T = {plan} publications par semaine
v = la part du plan que les deux dernières semaines ont tenue, 1 au plus
(le dernier jour à partir de 7 par semaine). Jours de repos et pauses le laissent tel quel.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A day cannot begin at {day_start} o’clock.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Un jour ne peut pas commencer à {day_start}&#xa0;h.</translation>
    </message>
    <message>
        <source>Choose an hour from 0, midnight, to {last_hour}.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Choisis une heure de 0, minuit, à {last_hour}.</translation>
    </message>
    <message>
        <source>Results cannot be asked for after {result_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Les résultats ne peuvent pas être demandés après {result_age} jours.</translation>
    </message>
    <message>
        <source>Choose 0 to {longest_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Choisis de 0 à {longest_age} jours.</translation>
    </message>
    <message>
        <source>Then no post would count.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Alors aucune publication ne compterait.</translation>
    </message>
    <message>
        <source>Leave at least one kind that counts.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Laisse au moins un type qui compte.</translation>
    </message>
    <message>
        <source>The tiers do not begin at 0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Les catégories ne commencent pas à 0.</translation>
    </message>
    <message>
        <source>Begin with one like starter=0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Commence par une comme starter=0.</translation>
    </message>
    <message>
        <source>Two tiers begin at the same number, or a later one at a smaller.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Deux catégories commencent au même nombre, ou une suivante à un nombre plus petit.</translation>
    </message>
    <message>
        <source>Write them in ascending order.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Écris-les dans l’ordre croissant.</translation>
    </message>
    <message>
        <source>A tier has no name, or one that is too long or holds a broken character.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Une catégorie n’a pas de nom, ou un nom trop long ou avec un caractère abîmé.</translation>
    </message>
    <message>
        <source>Give it a word of up to {longest_tier} letters.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Donne-lui un mot de {longest_tier} lettres au plus.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412, 7.4k or +37.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Écris-le comme 7412, 7&#xa0;412, 7,4k ou +37.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre d’abonnés.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Il n’y a pas de nombre.</translation>
    </message>
    <message>
        <source>“{plain}” needs an earlier count to start from.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«&#xa0;{plain}&#xa0;» a besoin d’un relevé précédent comme départ.</translation>
    </message>
    <message>
        <source>Write the whole number this time, like 7412.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Écris cette fois le nombre entier, comme 7412.</translation>
    </message>
    <message>
        <source>“{strip}” would be fewer than no followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«&#xa0;{strip}&#xa0;» ferait moins de zéro abonné.</translation>
    </message>
    <message>
        <source>Look the number up again.</source>
        <extracomment>domain/counts.py, domain/deeds.py</extracomment>
        <translation>Vérifie le nombre.</translation>
    </message>
    <message>
        <source>“{text}” is more followers than there are people.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;», c’est plus d’abonnés qu’il n’y a de gens.</translation>
    </message>
    <message>
        <source>“{strip}” is not a day.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>«&#xa0;{strip}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2026-11-23.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Écris-le en année-mois-jour, comme 2026-11-23.</translation>
    </message>
    <message>
        <source>“{plain}” is not a time.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>«&#xa0;{plain}&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-16 12:30.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Écris-la comme 2026-11-16 12:30.</translation>
    </message>
    <message>
        <source>“{text}” does not name an account.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» ne désigne pas un compte.</translation>
    </message>
    <message>
        <source>Write platform:handle, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Écris plateforme:pseudo, comme instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>The handle is too long, or holds a line break or a broken character.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Le pseudo est trop long, ou contient un saut de ligne ou un caractère abîmé.</translation>
    </message>
    <message>
        <source>Write it as the platform shows it, like mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Écris-le comme la plateforme l’affiche, par exemple mira.bakes.</translation>
    </message>
    <message>
        <source>“{name}” is not a known platform.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une plateforme connue.</translation>
    </message>
    <message>
        <source>Use one of {platforms}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Utilises-en une parmi {platforms}.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>La publication n’a pas de titre.</translation>
    </message>
    <message>
        <source>Give it a few words that you will recognise.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Donne-lui quelques mots que tu reconnaîtras.</translation>
    </message>
    <message>
        <source>{moment} today has not come yet.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{moment} n’est pas encore arrivé aujourd’hui.</translation>
    </message>
    <message>
        <source>Log a post once it is published.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Note une publication une fois qu’elle est publiée.</translation>
    </message>
    <message>
        <source>No number was given.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Aucun nombre n’a été donné.</translation>
    </message>
    <message>
        <source>Fill in at least one, such as likes.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Remplis-en au moins un, comme les likes.</translation>
    </message>
    <message>
        <source>A result cannot be negative.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Un résultat ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A week of rest days leaves no day to post.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Une semaine de jours de repos ne laisse aucun jour pour publier.</translation>
    </message>
    <message>
        <source>Keep at least one day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Garde au moins un jour.</translation>
    </message>
    <message>
        <source>{days_a_week} posting days do not fit {posts_a_week} posts a week and {rest_days} rest days.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{days_a_week} jours de publication ne vont pas avec {posts_a_week} publications par semaine et {rest_days} jours de repos.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Choisis de 1 à {most}.</translation>
    </message>
    <message>
        <source>The break ends before it begins.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>La pause finit avant de commencer.</translation>
    </message>
    <message>
        <source>Choose a last day on or after the first.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Choisis un dernier jour égal ou postérieur au premier.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Write a word, or mark the day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Écris un mot, ou marque le jour.</translation>
    </message>
    <message>
        <source>{isoformat} has not come yet.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>Le {isoformat} n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Choose a day up to today, {isoformat}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Choisis un jour jusqu’à aujourd’hui, {isoformat}.</translation>
    </message>
    <message>
        <source>{isoformat} is before any platform.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>Le {isoformat} est antérieur à toute plateforme.</translation>
    </message>
    <message>
        <source>Check the year, and log it again.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Vérifie l’année, et note-le à nouveau.</translation>
    </message>
    <message>
        <source>{isoformat} is too far away.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Le {isoformat} est trop loin.</translation>
    </message>
    <message>
        <source>Choose a day from {year} to {year2}.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Choisis un jour de {year} à {year2}.</translation>
    </message>
    <message>
        <source>A goal is at least one follower.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Un objectif est d’au moins un abonné.</translation>
    </message>
    <message>
        <source>Choose a number such as 10000.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Choisis un nombre comme 10000.</translation>
    </message>
    <message>
        <source>A plan has 1 to 70 posts a week.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Un plan a de 1 à 70 publications par semaine.</translation>
    </message>
    <message>
        <source>Choose a number you can keep.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Choisis un nombre que tu peux tenir.</translation>
    </message>
    <message>
        <source>{label} on {name} is in this log already.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{label} sur {name} est déjà dans ce journal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use that account, or check the handle.</source>
        <extracomment>domain/deeds.py, store/troubles.py</extracomment>
        <translation>Rien n’a été changé. Utilise ce compte, ou vérifie le pseudo.</translation>
    </message>
    <message>
        <source>“{word}” is not a period.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>«&#xa0;{word}&#xa0;» n’est pas une période.</translation>
    </message>
    <message>
        <source>Choose a period that begins by today, {isoformat}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Choisis une période qui commence au plus tard aujourd’hui, {isoformat}.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Vérifie l’année.</translation>
    </message>
    <message>
        <source>{isoformat} is before {isoformat2}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Le {isoformat} est avant le {isoformat2}.</translation>
    </message>
    <message>
        <source>Write the first day, two dots, and the last day.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Écris le premier jour, deux points à la suite (..), et le dernier jour.</translation>
    </message>
    <message>
        <source>ETS and Theta need the package statsforecast, which is not installed.</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>ETS et Theta ont besoin du paquet statsforecast, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with: python -m pip install statsforecast</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>Installe-le avec&#xa0;: python -m pip install statsforecast</translation>
    </message>
    <message>
        <source>What that step has kept cannot be read.</source>
        <extracomment>store/history.py</extracomment>
        <translation>Ce que cette étape a gardé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it by hand.</source>
        <extracomment>store/history.py, store/store.py</extracomment>
        <translation>Rien n’a été changé. Corrige-le à la main.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {path} in {gettempdir}, which a merge needs.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Il n’y a pas de place dans {gettempdir} pour une copie de {path}, nécessaire à la fusion.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Rien n’a été changé. Libère de la place et fusionne de nouveau.</translation>
    </message>
    <message>
        <source>Choose another file with File &gt; Open, or --file.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Choisis un autre fichier avec Fichier &gt; Ouvrir, ou --file.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>There is no log at {path} yet.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Il n’y a pas encore de journal à {path}.</translation>
    </message>
    <message>
        <source>Begin one with: growthdesk account add instagram:your.name</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Commences-en un avec&#xa0;: growthdesk account add instagram:ton.nom</translation>
    </message>
    <message>
        <source>{parent} cannot be written.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Impossible d’écrire dans {parent}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <extracomment>store/opening.py, store/troubles.py</extracomment>
        <translation>Rien n’a été changé. Vérifie les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>{path} is not a Growthdesk log.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} n’est pas un journal Growthdesk.</translation>
    </message>
    <message>
        <source>It was not touched. {another}</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Il n’a pas été touché. {another}</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Il n’y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>Crée-le, ou choisis un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>It was not touched. Update the program, then open it again.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Il n’a pas été touché. Mets le programme à jour, puis ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} carries code that is not Growthdesk&apos;s.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} contient du code qui n’est pas de Growthdesk.</translation>
    </message>
    <message>
        <source>It was not touched. Remove its triggers, or open another copy.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Il n’a pas été touché. Retire ses triggers, ou ouvre une autre copie.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}.</source>
        <extracomment>store/merging/other.py, store/troubles.py</extracomment>
        <translation>Un autre programme écrit dans {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again once it is done, or close it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Rien n’a été changé. Réessaie une fois qu’il a fini, ou ferme-le.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Impossible d’écrire {path}.</translation>
    </message>
    <message>
        <source>The disk of {path} is full or failing.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Le disque de {path} est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room and try again.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Rien n’a été changé. Fais de la place et réessaie.</translation>
    </message>
    <message>
        <source>The log has an account with that handle on that platform already.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Le journal a déjà un compte avec ce pseudo sur cette plateforme.</translation>
    </message>
    <message>
        <source>That does not fit what is in the log by now.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Cela ne va pas avec ce qui est maintenant dans le journal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the log again, and repeat it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Rien n’a été changé. Regarde à nouveau le journal, et recommence.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} n’a pas pu être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>Vérifie les droits du fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the folder, and the room on the disk.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Rien n’a été changé. Vérifie les droits du dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>Write the sample log</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Écrire le journal d’exemple</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place with --file.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Rien n’a été changé. Choisis un autre endroit avec --file.</translation>
    </message>
    <message>
        <source>“{label}” was changed since by another program.</source>
        <extracomment>store/store.py</extracomment>
        <translation>«&#xa0;{label}&#xa0;» a été modifié depuis par un autre programme.</translation>
    </message>
    <message>
        <source>This computer has no printer yet.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Cet ordinateur n’a pas encore d’imprimante.</translation>
    </message>
    <message>
        <source>Set one up in the system, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Configures-en une dans le système, ou exporte le rapport en PDF.</translation>
    </message>
    <message>
        <source>Remove results of a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Supprimer des résultats d’une publication</translation>
    </message>
    <message>
        <source>A number is too large for the log.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Un nombre est trop grand pour le journal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Rien n’a été changé. Corrige-le, et réessaie.</translation>
    </message>
    <message>
        <source>A text holds a broken character.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Un texte contient un caractère abîmé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Rien n’a été changé. Tape-le à nouveau, et réessaie.</translation>
    </message>
    <message>
        <source>A row of “{table}” in the log cannot be read: {error}.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Une ligne de «&#xa0;{table}&#xa0;» dans le journal ne peut pas être lue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the program that wrote it, or open an older copy of the log.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Corrige-la dans le programme qui l’a écrite, ou ouvre une copie plus ancienne du journal.</translation>
    </message>
    <message>
        <source>Its letters are read as {guessed}, which is a guess: look at a title that has such letters.</source>
        <extracomment>importers/tables/any_table.py</extracomment>
        <translation>Ses lettres sont lues comme {guessed}, ce qui est une supposition&#xa0;: regarde un titre qui contient de telles lettres.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» contient trop de fichiers.</translation>
    </message>
    <message>
        <source>Choose the export alone.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>Choisis l’export seul.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <extracomment>importers/files/archive.py, importers/files/sheets.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <extracomment>importers/files/archive.py, importers/files/source.py, importers/no_export.py</extracomment>
        <translation>Décompresse-le, et importe le dossier.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any export.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» se décompresse en plus qu’aucun export.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file or the folder with the export alone.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>Décompresse-le, et choisis le fichier ou le dossier de l’export seul.</translation>
    </message>
    <message>
        <source>It is of {accounts} accounts, more than anyone has, so nothing of it is taken; import a table of your own accounts alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>Il porte sur {accounts} comptes, plus que personne n’en a, donc rien n’en est pris&#x202f;; importe un tableau de tes seuls comptes.</translation>
    </message>
    <message>
        <source>The row names no account.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>La ligne ne nomme aucun compte.</translation>
    </message>
    <message>
        <source>“{text}” is left out: it is of no account alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» est laissé de côté&#xa0;: il n’est pas d’un seul compte.</translation>
    </message>
    <message>
        <source>“{days}” is taken for the day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>«&#xa0;{days}&#xa0;» est pris pour le jour.</translation>
    </message>
    <message>
        <source>“{field}” is left out: it holds no whole numbers.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>«&#xa0;{field}&#xa0;» est laissé de côté&#xa0;: il ne contient pas de nombres entiers.</translation>
    </message>
    <message>
        <source>You typed {followers} for this day; the file says {followers2}.</source>
        <extracomment>importers/comparing/compare_days.py</extracomment>
        <translation>Tu as saisi {followers} pour ce jour&#x202f;; le fichier dit {followers2}.</translation>
    </message>
    <message>
        <source>The day comes again on line {line}.</source>
        <extracomment>importers/meta/daily.py, importers/tables/daily.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>Le jour revient à la ligne {line}.</translation>
    </message>
    <message>
        <source>The row has no day.</source>
        <extracomment>importers/publer.py, importers/tables/daily.py, importers/tables/posts.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>La ligne n’a pas de jour.</translation>
    </message>
    <message>
        <source>{cell} is not a time of day.</source>
        <extracomment>importers/values/day_formats.py</extracomment>
        <translation>{cell} n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>Le dernier jour du mois</translation>
    </message>
    <message>
        <source>The first day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>Le premier jour du mois</translation>
    </message>
    <message>
        <source>“{header}” has only months. Which day is meant?</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>«&#xa0;{header}&#xa0;» n’a que des mois. De quel jour s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>{cell} is not a day.</source>
        <extracomment>importers/tables/days_of_tables.py, importers/values/moments.py</extracomment>
        <translation>{cell} n’est pas un jour.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any sheet.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est plus grand qu’aucune feuille.</translation>
    </message>
    <message>
        <source>Divide it, and import the parts.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>Divise-le, et importe les parties.</translation>
    </message>
    <message>
        <source>The table has many quotes that are never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Le tableau a beaucoup de guillemets jamais fermés.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save it as CSV.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Ouvre-le dans un tableur, et enregistre-le en CSV.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_columns} columns.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most_columns} colonnes.</translation>
    </message>
    <message>
        <source>Save the table with one row for each day or post.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Enregistre le tableau avec une ligne par jour ou par publication.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Un guillemet s’ouvre ici et n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Where “{place}” is blank, the day above is meant ({told}).</source>
        <extracomment>importers/tables/fill_down.py</extracomment>
        <translation>Là où «&#xa0;{place}&#xa0;» est vide, c’est le jour du dessus ({told}).</translation>
    </message>
    <message>
        <source>The row has units, no numbers.</source>
        <extracomment>importers/tables/header_lines.py</extracomment>
        <translation>La ligne a des unités, pas de nombres.</translation>
    </message>
    <message>
        <source>Instagram had nothing to tell of posts or followers.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Instagram n’avait rien à dire des publications ou des abonnés.</translation>
    </message>
    <message>
        <source>Reach and interactions are told for a period as a whole, which the log does not keep.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Portée et interactions sont données pour une période entière, ce que le journal ne garde pas.</translation>
    </message>
    <message>
        <source>The followers in the audience insights do not add up, so none of them is taken.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Les abonnés dans les statistiques d’audience ne concordent pas, donc aucun n’est pris.</translation>
    </message>
    <message>
        <source>Some insights of posts are in a language that is not known, so their numbers are left out.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Certaines statistiques de publications sont dans une langue inconnue, leurs nombres sont donc laissés de côté.</translation>
    </message>
    <message>
        <source>“{name}” is a download of web pages, which hold too little to be imported.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un téléchargement de pages web, qui contiennent trop peu pour être importées.</translation>
    </message>
    <message>
        <source>Ask Instagram for it again, with the format JSON and the date range “All time”.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Redemande-le à Instagram, avec le format JSON et la plage de dates «&#xa0;Depuis le début&#xa0;».</translation>
    </message>
    <message>
        <source>{says} It is left out.</source>
        <extracomment>importers/instagram/export.py, importers/instagram/threads.py</extracomment>
        <translation>{says} Il est laissé de côté.</translation>
    </message>
    <message>
        <source>A part of the list of followers is missing, so it is not counted.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Une partie de la liste des abonnés manque, elle n’est donc pas comptée.</translation>
    </message>
    <message>
        <source>“{days}” is no range of days that is known.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>«&#xa0;{days}&#xa0;» n’est pas une plage de jours connue.</translation>
    </message>
    <message>
        <source>The follower count is how many followers the list names, which is right only if the download was asked for with the date range “All time”; no name is kept.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Le nombre d’abonnés est celui des noms de la liste, ce qui n’est juste que si le téléchargement a été demandé avec la plage de dates «&#xa0;Depuis le début&#xa0;»&#x202f;; aucun nom n’est gardé.</translation>
    </message>
    <message>
        <source>It was asked for only some days, so its list of followers is not counted, and silences in it are not taken for gaps.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Il n’a été demandé que pour certains jours, donc sa liste d’abonnés n’est pas comptée, et ses silences ne sont pas pris pour des interruptions.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Only some days</source>
        <extracomment>importers/instagram/download.py, importers/youtube/videos.py</extracomment>
        <translation>Certains jours seulement</translation>
    </message>
    <message>
        <source>Which date range was this download asked for?</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Pour quelle plage de dates ce téléchargement a-t-il été demandé&#x202f;?</translation>
    </message>
    <message>
        <source>The insights have no time of the post.</source>
        <extracomment>importers/instagram/insights.py</extracomment>
        <translation>Les statistiques n’ont pas l’heure de la publication.</translation>
    </message>
    <message>
        <source>The post is entry {line} already.</source>
        <extracomment>importers/instagram/posts.py</extracomment>
        <translation>La publication est déjà l’entrée {line}.</translation>
    </message>
    <message>
        <source>The post has no time of publication.</source>
        <extracomment>importers/instagram/posts.py, importers/mastodon.py, importers/tiktok/archive.py</extracomment>
        <translation>La publication n’a pas d’heure de publication.</translation>
    </message>
    <message>
        <source>“{name}” has lists inside of lists without end, as no export has.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a des listes dans des listes sans fin, comme aucun export.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Choisis le fichier tel que la plateforme l’a donné.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any list in an export.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est plus grand qu’aucune liste d’un export.</translation>
    </message>
    <message>
        <source>Ask the platform for a shorter range of days, and import that.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Demande à la plateforme une plage de jours plus courte, et importe-la.</translation>
    </message>
    <message>
        <source>“{name}” is not written as JSON, or ends too early.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas écrit en JSON, ou finit trop tôt.</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off or changed.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Télécharge-le à nouveau&#x202f;; il a pu être coupé ou modifié.</translation>
    </message>
    <message>
        <source>The row adds up others.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>La ligne en additionne d’autres.</translation>
    </message>
    <message>
        <source>The row is a note, not a day.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>La ligne est une remarque, pas un jour.</translation>
    </message>
    <message>
        <source>Neither the link nor a day tells the time of the post.</source>
        <extracomment>importers/linkedin/posts.py</extracomment>
        <translation>Ni le lien ni un jour ne donne l’heure de la publication.</translation>
    </message>
    <message>
        <source>LinkedIn: analytics of one post</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>LinkedIn&#xa0;: statistiques d’une publication</translation>
    </message>
    <message>
        <source>The id of the post does not tell when it was published.</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>L’id de la publication ne dit pas quand elle a été publiée.</translation>
    </message>
    <message>
        <source>It is a boost of somebody else&apos;s post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>C’est la mise en avant d’une publication de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is a message to single people, not a post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>C’est un message à des personnes précises, pas une publication.</translation>
    </message>
    <message>
        <source>The archive tells no follower count.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>L’archive ne donne pas de nombre d’abonnés.</translation>
    </message>
    <message>
        <source>Mastodon archive: posts</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Archive Mastodon&#xa0;: publications</translation>
    </message>
    <message>
        <source>It is no post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Ce n’est pas une publication.</translation>
    </message>
    <message>
        <source>The post comes again as entry {line}.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>La publication revient comme entrée {line}.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, not how many.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Rien n’en est gardé&#xa0;: il dit qui sont les abonnés, pas combien.</translation>
    </message>
    <message>
        <source>The file tells {followers} followers but not of which day, so none is kept.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Le fichier donne {followers} abonnés mais pas de quel jour, donc rien n’est gardé.</translation>
    </message>
    <message>
        <source>The file does not tell its day; {isoformat} is when it was last written.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Le fichier ne dit pas son jour&#x202f;; il a été écrit pour la dernière fois le {isoformat}.</translation>
    </message>
    <message>
        <source>The columns are named in a language that is not known here; those of the numbers can be matched by hand.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Les colonnes sont nommées dans une langue inconnue ici&#x202f;; celles des nombres peuvent être associées à la main.</translation>
    </message>
    <message>
        <source>Meta could not work out this post: it tells neither its time nor its link.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta n’a pas su identifier cette publication&#xa0;: ni son heure ni son lien ne sont donnés.</translation>
    </message>
    <message>
        <source>“{file_name}” names more than {most_accounts} accounts.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>«&#xa0;{file_name}&#xa0;» nomme plus de {most_accounts} comptes.</translation>
    </message>
    <message>
        <source>Export the posts of your own accounts, and import that file.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Exporte les publications de tes propres comptes, et importe ce fichier.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {platform}</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta Business Suite&#xa0;: {platform}</translation>
    </message>
    <message>
        <source>The row has no time of publication.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>La ligne n’a pas d’heure de publication.</translation>
    </message>
    <message>
        <source>The post comes again on line {line}.</source>
        <extracomment>importers/meta/content.py, importers/publer.py, importers/tables/posts.py, importers/tiktok/business.py, importers/tiktok/posts.py, importers/x/posts.py</extracomment>
        <translation>La publication revient à la ligne {line}.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {what} by day</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Meta Business Suite&#xa0;: {what} par jour</translation>
    </message>
    <message>
        <source>Whose numbers are “{title}”?</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>De qui sont les nombres de «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of “{title}” is kept: a log has no such number.</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Rien de «&#xa0;{title}&#xa0;» n’est gardé&#xa0;: un journal n’a pas ce nombre.</translation>
    </message>
    <message>
        <source>The file tells numbers day by day. Those of a post are their sum if the file begins before the post; reach is left out, since one person may be counted on several days.</source>
        <extracomment>importers/meta/rows.py</extracomment>
        <translation>Le fichier donne des nombres jour par jour. Ceux d’une publication sont leur somme si le fichier commence avant elle&#x202f;; la portée est laissée de côté, puisqu’une personne peut être comptée sur plusieurs jours.</translation>
    </message>
    <message>
        <source>The times are not Pacific time, as Meta writes them; the links of the posts tell when they were published.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>Les heures ne sont pas celles du Pacifique, comme Meta les écrit&#x202f;; les liens des publications disent quand elles ont été publiées.</translation>
    </message>
    <message>
        <source>{cell} is not a time.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>{cell} n’est pas une heure.</translation>
    </message>
    <message>
        <source>Which day is {example} in “{header}”?</source>
        <extracomment>importers/values/moments.py</extracomment>
        <translation>Quel jour est {example} dans «&#xa0;{header}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>{cell} is not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} n’est pas un nombre ({what}).</translation>
    </message>
    <message>
        <source>{cell} is below zero, which is no number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} est sous zéro, ce qui n’est pas un nombre possible ({what}).</translation>
    </message>
    <message>
        <source>{cell} is a change, not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} est une variation, pas un nombre ({what}).</translation>
    </message>
    <message>
        <source>{cell} is not a whole number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} n’est pas un nombre entier ({what}).</translation>
    </message>
    <message>
        <source>{cell} is too large for a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} est un nombre trop grand ({what}).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another folder, and try again.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Ferme-le dans les autres programmes, ou copie-le dans un autre dossier, et réessaie.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_part} MB.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» dépasse {largest_part} Mo.</translation>
    </message>
    <message>
        <source>Export a shorter range of days, without photos and videos.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Exporte une plage de jours plus courte, sans photos ni vidéos.</translation>
    </message>
    <message>
        <source>The file does not say which day its followers are of, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Le fichier ne dit pas de quel jour sont ses abonnés, ils sont donc laissés de côté.</translation>
    </message>
    <message>
        <source>Its followers are those of several accounts together, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Ses abonnés sont ceux de plusieurs comptes ensemble, ils sont donc laissés de côté.</translation>
    </message>
    <message>
        <source>Publer: posts</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer&#xa0;: publications</translation>
    </message>
    <message>
        <source>Publer: overview</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer&#xa0;: vue d’ensemble</translation>
    </message>
    <message>
        <source>There is one row for every day, as in numbers of a whole account, so none is read as a post; if each row is a post, match the day as its publication.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Il y a une ligne par jour, comme dans les nombres d’un compte entier, donc aucune n’est lue comme publication&#x202f;; si chaque ligne en est une, associe le jour à sa publication.</translation>
    </message>
    <message>
        <source>Its columns are matched as you matched them the last time.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Ses colonnes sont associées comme tu l’as fait la dernière fois.</translation>
    </message>
    <message>
        <source>“{name}” has only {header} columns.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a que {header} colonnes.</translation>
    </message>
    <message>
        <source>Match its columns again.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Associe à nouveau ses colonnes.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” is an export that is known.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Rien dans «&#xa0;{name}&#xa0;» n’est un export connu.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it, or a table with a column for the day.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Choisis le fichier tel que la plateforme l’a donné, ou un tableau avec une colonne pour le jour.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} {called}, too many to look into.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» contient {count} {called}, trop pour les examiner.</translation>
    </message>
    <message>
        <source>Choose at most {most} at once, or a folder with the export alone.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Choisis-en {most} au plus à la fois, ou un dossier avec l’export seul.</translation>
    </message>
    <message>
        <source>Another table begins here, without a column for the day.</source>
        <extracomment>importers/tables/several_tables.py</extracomment>
        <translation>Un autre tableau commence ici, sans colonne pour le jour.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a spreadsheet.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme feuille de calcul.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a spreadsheet and save it as XLSX or CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Télécharge-le à nouveau, ou ouvre-le dans un tableur et enregistre-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Save it without one, and import that file.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Enregistre-le sans mot de passe, et importe ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any export.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est plus grand qu’aucun export.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table alone as CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Ouvre-le dans un tableur, et enregistre le tableau seul en CSV.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Export it again, and look into it first.</source>
        <extracomment>importers/files/source.py, importers/tables/table.py</extracomment>
        <translation>Exporte-le à nouveau, et regarde d’abord dedans.</translation>
    </message>
    <message>
        <source>The folder “{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Le dossier «&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Choose the folder with the export.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Choisis le dossier de l’export.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>«&#xa0;{path}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Choisis les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Vérifie son nom et son dossier.</translation>
    </message>
    <message>
        <source>All subscribers on the day</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>Tous les abonnés de ce jour-là</translation>
    </message>
    <message>
        <source>The change of the day</source>
        <extracomment>importers/tables/subscribers.py, importers/youtube/days.py</extracomment>
        <translation>La variation du jour</translation>
    </message>
    <message>
        <source>What are the numbers in “{place}”?</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>Que sont les nombres dans «&#xa0;{place}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no table of follower counts or posts in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Il n’y a pas de tableau de relevés d’abonnés ou de publications dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Name its columns: date and followers, or published_at and what you have of title, likes.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Nomme ses colonnes&#xa0;: date et followers, ou published_at et ce que tu as parmi title, likes.</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Il n’y a rien dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” has a header and no rows below it.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a un en-tête et aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>Export it again for a range of days that has some.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Exporte-le à nouveau pour une plage de jours qui en a.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“{link}” leads to no profile that Growthdesk knows.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«&#xa0;{link}&#xa0;» ne mène à aucun profil que Growthdesk connaît.</translation>
    </message>
    <message>
        <source>Write the handle as the platform shows it, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Écris le nom comme la plateforme l’affiche, par exemple instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>“{written}” leads to a profile on {name}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«&#xa0;{written}&#xa0;» mène à un profil sur {name}.</translation>
    </message>
    <message>
        <source>Choose that platform for it.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Choisis cette plateforme pour lui.</translation>
    </message>
    <message>
        <source>The {name} has {tidy} characters.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Ce texte ({name}) a {tidy} caractères.</translation>
    </message>
    <message>
        <source>A media kit is one page: keep it to {longest}.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Un kit média tient sur une page&#xa0;: {longest} au plus.</translation>
    </message>
    <message>
        <source>The {name} holds a broken character.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Ce texte ({name}) contient un caractère abîmé.</translation>
    </message>
    <message>
        <source>Type it again, without pasting.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Tape-le à nouveau, sans coller.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it like mira@example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Écris-la comme mira@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a link that a browser opens.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un lien qu’un navigateur ouvre.</translation>
    </message>
    <message>
        <source>Write it like mira.example.com or https://mira.example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Écris-le comme mira.example.com ou https://mira.example.com.</translation>
    </message>
    <message>
        <source>“{text}” has a blank in it.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» contient une espace.</translation>
    </message>
    <message>
        <source>Write the link without blanks.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Écris le lien sans espaces.</translation>
    </message>
    <message>
        <source>Also seen on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Vu aussi sur l’autre ordinateur&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>“{called}” on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>«&#xa0;{called}&#xa0;» sur l’autre ordinateur&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Also counted {few} to {many} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Relevé aussi sur l’autre ordinateur&#xa0;: {few} à {many}.</translation>
    </message>
    <message>
        <source>Also planned on the other computer: {posts_a_week} posts a week.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Prévu aussi sur l’autre ordinateur&#xa0;: {posts_a_week} publications par semaine.</translation>
    </message>
    <message>
        <source>Also a break on the other computer: {days}{words}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Pause aussi sur l’autre ordinateur&#xa0;: {days}{words}.</translation>
    </message>
    <message>
        <source>Also noted on the other computer: “{text}”{mark}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Noté aussi sur l’autre ordinateur&#xa0;: «&#xa0;{text}&#xa0;»{mark}.</translation>
    </message>
    <message>
        <source>Also counted {few} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Relevé aussi sur l’autre ordinateur&#xa0;: {few}.</translation>
    </message>
    <message>
        <source>Bread for small kitchens and small budgets: what goes wrong, why, and how it rises.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Du pain pour petites cuisines et petits budgets&#xa0;: ce qui rate, pourquoi, et comment il lève.</translation>
    </message>
    <message>
        <source>Reels, carousels and live baking with questions.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reels, carrousels et fournées en live avec questions.</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reel ou carrousel dès 150&#xa0;£, lot dès 320&#xa0;£.</translation>
    </message>
    <message>
        <source>Two weeks from brief to post. Paid posts are marked as such.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Deux semaines du brief à la publication. Les publications payées sont signalées comme telles.</translation>
    </message>
    <message>
        <source>Write it like last-month, 2026-10, 2026-W41, 2026-Q4, 2026 or 2026-10-01..2026-10-31.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Écris-la comme last-month, 2026-10, 2026-W41, 2026-Q4, 2026 ou 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>A backup in {parent} could not be read back.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Une sauvegarde dans {parent} n’a pas pu être relue.</translation>
    </message>
    <message>
        <source>Its disk may fail. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Son disque est peut-être défaillant. {elsewhere}</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Le dossier des sauvegardes, {folder}, n’est pas là.</translation>
    </message>
    <message>
        <source>Plug in its disk or make it again. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Branche son disque ou recrée-le. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the disk is full or failing.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Aucune sauvegarde n’a pu être faite dans {folder}&#xa0;: le disque est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Make some room. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Fais de la place. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the folder is write-protected.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Aucune sauvegarde n’a pu être faite dans {folder}&#xa0;: le dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Aucune sauvegarde n’a pu être faite dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} was made by {newer}.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} a été créé par {newer}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Rien n’a été changé. Ferme-le là-bas, et refais la fusion.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Il n’y a pas de journal à {path}.</translation>
    </message>
    <message>
        <source>Check its name, and choose it again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Vérifie son nom, et choisis-le à nouveau.</translation>
    </message>
    <message>
        <source>That is the log that is open already.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>C’est le journal qui est déjà ouvert.</translation>
    </message>
    <message>
        <source>Choose the copy from the other computer.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Choisis la copie de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>{path} cannot be read: Permission denied.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>{damaged} could not be copied: {strerror}.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>{damaged} n’a pas pu être copié&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Make some room, and try again.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>Fais de la place et réessaie.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{path} a été déplacé ou supprimé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back, or open it where it is now with File &gt; Open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Rien n’a été modifié. Remets-le à sa place, ou ouvre-le là où il est avec Fichier &gt; Ouvrir.</translation>
    </message>
    <message>
        <source>Another file has taken the place of {path} while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Un autre fichier a pris la place de {path} pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the log again.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Rien n’a été modifié. Ouvre de nouveau le journal.</translation>
    </message>
    <message>
        <source>{log} could not be repaired: {strerror}.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>{log} n’a pas pu être réparé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file to another disk, and repair it there.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Rien n’a été changé. Copie le fichier sur un autre disque, et répare-le là.</translation>
    </message>
    <message>
        <source>The disk of {log} is full.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Le disque de {log} est plein.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room for the log once more, and try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Rien n’a été changé. Fais de la place pour une copie du journal, et réessaie.</translation>
    </message>
    <message>
        <source>Another program has {log} open.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Un autre programme a ouvert {log}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Rien n’a été changé. Ferme-le, puis réessaie.</translation>
    </message>
    <message>
        <source>There is no backup at {backup}.</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Il n’y a pas de sauvegarde à {backup}.</translation>
    </message>
    <message>
        <source>See them with: growthdesk backups</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Vois-les avec&#xa0;: growthdesk backups</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>{path} contient {what}.</translation>
    </message>
    <message>
        <source>Merge with another log</source>
        <extracomment>store/store.py, ui/dialogs/merge.py</extracomment>
        <translation>Fusionner avec un autre journal</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>C’est arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Vérifie les droits de son dossier.</translation>
    </message>
    <message>
        <source>“{name}” holds archives that are too many or too large to be read inside.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» contient des archives trop nombreuses ou trop grandes pour être lues à l’intérieur.</translation>
    </message>
    <message>
        <source>Download it again; a part of it may be missing.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>Télécharge-le à nouveau&#x202f;; il en manque peut-être une partie.</translation>
    </message>
    <message>
        <source>“{file_name}” is written in an encoding that cannot be told.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>«&#xa0;{file_name}&#xa0;» est écrit dans un encodage impossible à reconnaître.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Enregistre le tableau en «&#xa0;CSV UTF-8&#xa0;», et importe ce fichier.</translation>
    </message>
    <message>
        <source>“{file_name}” is not a text file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>«&#xa0;{file_name}&#xa0;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Save the table as CSV, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Enregistre le tableau en CSV, et importe ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” has a line of more than {longest_line} characters.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a une ligne de plus de {longest_line} caractères.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table as CSV with one row a line.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Ouvre-le dans un tableur, et enregistre le tableau en CSV avec une rangée par ligne.</translation>
    </message>
    <message>
        <source>Replies are told from posts only by an @ at their beginning.</source>
        <extracomment>importers/instagram/threads.py</extracomment>
        <translation>Les réponses ne se distinguent des publications que par un @ au début.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of messages, contacts and other people&apos;s posts. Yours are in Shares.csv, which LinkedIn sends with “the larger data archive”.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>Rien n’en est gardé&#xa0;: il parle de messages, de contacts et de publications d’autres personnes. Les tiennes sont dans Shares.csv, que LinkedIn envoie avec «&#xa0;l’archive de données la plus complète&#xa0;».</translation>
    </message>
    <message>
        <source>LinkedIn: posts of a download</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>LinkedIn&#xa0;: publications d’un téléchargement</translation>
    </message>
    <message>
        <source>The post is on line {line} already.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>La publication est déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>{when} is not a time.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>{when} n’est pas une heure.</translation>
    </message>
    <message>
        <source>Type the numbers that it shows, or export them as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Saisis les chiffres qu’il montre, ou exporte-les en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Ask the platform for its data as JSON or CSV; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Demande à la plateforme ses données en JSON ou CSV&#xa0;; enregistre ton propre tableau en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>If it is a log, open it with File &gt; Open, or take its rows in with File &gt; Merge.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Si c’est un journal, ouvre-le avec Fichier &gt; Ouvrir, ou reprends ses lignes avec Fichier &gt; Fusionner.</translation>
    </message>
    <message>
        <source>Log your counts by hand, or import a table of them.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Note tes chiffres à la main, ou importe un tableau qui les contient.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, and CSV or Excel; import what it writes.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Dans Numbers, choisis Fichier, Exporter vers, puis CSV ou Excel&#xa0;; importe ce qu’il écrit.</translation>
    </message>
    <message>
        <source>Copy the table in it, and paste it here, or save it as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Copie le tableau qu’il contient et colle-le ici, ou enregistre-le en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Export the posts of your page from Meta Business Suite instead.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Exporte plutôt les publications de ta page depuis Meta Business Suite.</translation>
    </message>
    <message>
        <source>Choose the whole download as it came; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Choisis le téléchargement entier tel qu’il est arrivé&#xa0;; enregistre ton propre tableau en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Left out, since a log has such numbers of posts alone: {rest}.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>Laissés de côté, car un journal n’a de tels chiffres que pour les publications&#xa0;: {rest}.</translation>
    </message>
    <message>
        <source>{cells} of “{header}” cannot be read as numbers.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>{cells} de «&#xa0;{header}&#xa0;» ne peuvent pas être lus comme des nombres.</translation>
    </message>
    <message>
        <source>“{header}” is left out: it never falls, as totals do.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>«&#xa0;{header}&#xa0;» est laissé de côté&#xa0;: il ne baisse jamais, comme un total.</translation>
    </message>
    <message>
        <source>“{place}” is left out: it holds no times of day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>«&#xa0;{place}&#xa0;» est laissé de côté&#xa0;: il ne contient pas d’heures de la journée.</translation>
    </message>
    <message>
        <source>The post is not published: its state is {cell}.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>La publication n’est pas publiée&#xa0;: son état est {cell}.</translation>
    </message>
    <message>
        <source>It tells no follower count; its list of followers is not counted, since it lacks some.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Il ne donne pas de nombre d’abonnés&#x202f;; sa liste d’abonnés n’est pas comptée, car il en manque.</translation>
    </message>
    <message>
        <source>It tells {value} followers, but not on which day, so they are left out.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Il donne {value} abonnés, mais pas de quel jour, ils sont donc laissés de côté.</translation>
    </message>
    <message>
        <source>TikTok download of all data</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Téléchargement TikTok de toutes les données</translation>
    </message>
    <message>
        <source>The post is not public, but for {seen_by}.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>La publication n’est pas publique, mais réservée à {seen_by}.</translation>
    </message>
    <message>
        <source>Neither a time nor a link tells its time.</source>
        <extracomment>importers/tiktok/business.py</extracomment>
        <translation>Ni une heure ni un lien ne donne son heure.</translation>
    </message>
    <message>
        <source>{label} is not a day.</source>
        <extracomment>importers/tiktok/days.py</extracomment>
        <translation>{label} n’est pas un jour.</translation>
    </message>
    <message>
        <source>Neither a link nor a day tells its time.</source>
        <extracomment>importers/tiktok/posts.py</extracomment>
        <translation>Ni un lien ni un jour ne donne son heure.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, and no count of a day.</source>
        <extracomment>importers/tiktok/studio.py</extracomment>
        <translation>Rien n’en est gardé&#xa0;: il dit qui sont les abonnés, et aucun relevé d’un jour.</translation>
    </message>
    <message>
        <source>Followers are not taken from this file: it tells only of those that single posts brought, and of none that were lost.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Les abonnés ne sont pas pris de ce fichier&#xa0;: il ne donne que ceux que chaque publication a amenés, et aucun de ceux qui sont partis.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells only of videos. The account&apos;s followers are in “Account overview”, its posts in “Content”.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Rien n’en est gardé&#xa0;: il ne parle que des vidéos. Les abonnés du compte sont dans «&#xa0;Account overview&#xa0;», ses publications dans «&#xa0;Content&#xa0;».</translation>
    </message>
    <message>
        <source>X: account {sort}</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>X&#xa0;: compte {sort}</translation>
    </message>
    <message>
        <source>The followers are not counted: without manifest.js the archive does not tell its day.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Les abonnés ne sont pas comptés&#xa0;: sans manifest.js, l’archive ne dit pas son jour.</translation>
    </message>
    <message>
        <source>Not every file of the archive&apos;s posts is here, so days without a post prove nothing.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Tous les fichiers des publications de l’archive ne sont pas là, donc des jours sans publication ne prouvent rien.</translation>
    </message>
    <message>
        <source>X: archive</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>X&#xa0;: archive</translation>
    </message>
    <message>
        <source>The row has neither an id nor a day.</source>
        <extracomment>importers/x/posts.py</extracomment>
        <translation>La ligne n’a ni id ni jour.</translation>
    </message>
    <message>
        <source>“{file_name}” is damaged, or ends too early.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>«&#xa0;{file_name}&#xa0;» est endommagé, ou finit trop tôt.</translation>
    </message>
    <message>
        <source>Download the archive again, and import it as it is.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Télécharge l’archive à nouveau, et importe-la telle quelle.</translation>
    </message>
    <message>
        <source>“{file_name}” has more than {most_items} entries.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>«&#xa0;{file_name}&#xa0;» a plus de {most_items} entrées.</translation>
    </message>
    <message>
        <source>Choose the archive as X gave it.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Choisis l’archive telle que X l’a donnée.</translation>
    </message>
    <message>
        <source>A repost, whose numbers are those of someone else&apos;s post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>Un repost, dont les nombres sont ceux de la publication de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The entry is no post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>L’entrée n’est pas une publication.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <extracomment>importers/linkedin/archive.py, importers/x/tweets.py</extracomment>
        <translation>La publication n’a pas d’heure.</translation>
    </message>
    <message>
        <source>The post comes again as number {line}.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>La publication revient au numéro {line}.</translation>
    </message>
    <message>
        <source>Of which year is {label}, the newest day in “{name}”?</source>
        <extracomment>importers/values/year_walk.py</extracomment>
        <translation>De quelle année est {label}, le jour le plus récent dans «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The row is a whole month; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>La ligne est un mois entier&#x202f;; choisis «&#xa0;Par jour&#xa0;» dans Studio, et exporte à nouveau.</translation>
    </message>
    <message>
        <source>The row is a whole week; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>La ligne est une semaine entière&#x202f;; choisis «&#xa0;Par jour&#xa0;» dans Studio, et exporte à nouveau.</translation>
    </message>
    <message>
        <source>None of its numbers is one that a log keeps; choose “Subscribers” in Studio.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Aucun de ses nombres n’est de ceux qu’un journal garde&#x202f;; choisis «&#xa0;Abonnés&#xa0;» dans Studio.</translation>
    </message>
    <message>
        <source>All subscribers</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Tous les abonnés</translation>
    </message>
    <message>
        <source>“{name}” has more rows than YouTube has had days.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a plus de lignes que YouTube n’a eu de jours.</translation>
    </message>
    <message>
        <source>Export it again from Studio, with one row for each day.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Exporte-le à nouveau depuis Studio, avec une ligne par jour.</translation>
    </message>
    <message>
        <source>Is {values} the number of all subscribers, or the change of that day?</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>{values} est-il le nombre de tous les abonnés, ou la variation de ce jour&#x202f;?</translation>
    </message>
    <message>
        <source>The row is the sum of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>La ligne est la somme de toutes.</translation>
    </message>
    <message>
        <source>The table is cut off here: it shows only the first of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>Le tableau est coupé ici&#xa0;: il ne montre que les premières lignes.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: a log has no place for what it tells.</source>
        <extracomment>importers/youtube/studio.py</extracomment>
        <translation>Rien n’en est gardé&#xa0;: un journal n’a pas de place pour ce qu’il dit.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of other channels, not of the posts of this one.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Rien n’en est gardé&#xa0;: il parle d’autres chaînes, pas des publications de celle-ci.</translation>
    </message>
    <message>
        <source>Some videos have no publish time; the time of their upload is taken.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Certaines vidéos n’ont pas d’heure de publication&#x202f;; celle de leur mise en ligne est prise.</translation>
    </message>
    <message>
        <source>Google Takeout: videos of YouTube</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Google Takeout&#xa0;: vidéos de YouTube</translation>
    </message>
    <message>
        <source>{word} is taken for public; other videos are left out.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>{word} est pris pour public&#x202f;; les autres vidéos sont laissées de côté.</translation>
    </message>
    <message>
        <source>The video is not public, but {privacy}.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>La vidéo n’est pas publique, mais {privacy}.</translation>
    </message>
    <message>
        <source>The video has no publish time.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>La vidéo n’a pas d’heure de publication.</translation>
    </message>
    <message>
        <source>The video comes again on line {line}.</source>
        <extracomment>importers/youtube/takeout.py, importers/youtube/videos.py</extracomment>
        <translation>La vidéo revient à la ligne {line}.</translation>
    </message>
    <message>
        <source>The video has no publish time: it is private, or not published yet.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>La vidéo n’a pas d’heure de publication&#xa0;: elle est privée, ou pas encore publiée.</translation>
    </message>
    <message>
        <source>The numbers are those of the days that were chosen, so videos from before have none here; choose “Lifetime” in Studio to have all.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Les nombres sont ceux des jours choisis, donc les vidéos d’avant n’en ont pas ici&#x202f;; choisis «&#xa0;Depuis le début&#xa0;» dans Studio pour tout avoir.</translation>
    </message>
    <message>
        <source>A video that lost more subscribers than it brought has no number of follows.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Une vidéo qui a perdu plus d’abonnés qu’elle n’en a amenés n’a pas de nombre d’abonnements.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Which days were chosen in Studio for this table?</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Quels jours ont été choisis dans Studio pour ce tableau&#x202f;?</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of file it should be.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas quelle sorte de fichier il doit être.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>Choose a name for the report in it.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Choisis-y un nom pour le rapport.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier mais un périphérique.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Choisis un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est protégé en écriture.</translation>
    </message>
    <message>
        <source>A change of many rows is still being written.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Une modification de nombreuses lignes est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Nothing else was changed. Try again once it is done.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Rien d’autre n’a été modifié. Réessaie quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Choisis un autre dossier.</translation>
    </message>
    <message>
        <source>The folder for the log cannot be made: {strerror}.</source>
        <extracomment>paths.py</extracomment>
        <translation>Le dossier du journal ne peut pas être créé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Check its permissions, or name a log with --file.</source>
        <extracomment>paths.py</extracomment>
        <translation>Vérifie ses droits, ou indique un journal avec --file.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {strerror}.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>{file} n’a pas pu être modifié&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>Vérifie les droits de ce dossier.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {reason}.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>L’image n’a pas pu être écrite dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some room on the disk.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>Choisis un autre dossier, ou libère de la place sur le disque.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>paths.py, ui/only_window.py</extracomment>
        <translation>Vérifie ses droits.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py, ui/dialogs/catch_up.py, ui/dialogs/quick.py, ui/widgets/count_field.py</extracomment>
        <translation>Noter les abonnés</translation>
    </message>
    <message>
        <source>The log has changed since.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Le journal a changé depuis.</translation>
    </message>
    <message>
        <source>Look at it again, then restore.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Regarde-la à nouveau, puis restaure.</translation>
    </message>
    <message>
        <source>Change your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Modifier tes informations</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Commencer le journal</translation>
    </message>
    <message>
        <source>Imported files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Imported {rows} rows</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>{rows} lignes importées</translation>
    </message>
    <message>
        <source>Imported a row</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Une ligne importée</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>ui/dialogs/note.py, ui/pages/growth.py</extracomment>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Change a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/posts_together.py</extracomment>
        <translation>Modifier une publication</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/quick.py</extracomment>
        <translation>Noter une publication</translation>
    </message>
    <message>
        <source>Log followers and a post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Noter les abonnés et une publication</translation>
    </message>
    <message>
        <source>Log results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Noter les résultats d’une publication</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Supprimer une pause</translation>
    </message>
    <message>
        <source>Let its name end in {known} or {known2}.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Fais finir son nom par {known} ou {known2}.</translation>
    </message>
    <message>
        <source>Remove a plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Supprimer un plan</translation>
    </message>
    <message>
        <source>Change {count} posts</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Modifier {count} publications</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Modifier «&#xa0;{setting}&#xa0;»</translation>
    </message>
    <message>
        <source>Change {what} of a post</source>
        <extracomment>ui/models/posts.py</extracomment>
        <translation>Modifier «&#xa0;{what}&#xa0;» d’une publication</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>Change the denominator</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Changer le dénominateur</translation>
    </message>
    <message>
        <source>Paste {count} new posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Coller {count} nouvelles publications</translation>
    </message>
    <message>
        <source>Paste a new post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Coller une nouvelle publication</translation>
    </message>
    <message>
        <source>Remove {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Supprimer {count} publications</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Vérifie qu’elle est allumée, ou exporte le rapport en PDF.</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Supprimer une publication</translation>
    </message>
    <message>
        <source>Paste into {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Coller dans {count} publications</translation>
    </message>
    <message>
        <source>Paste into a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Coller dans une publication</translation>
    </message>
    <message>
        <source>This log has no account yet.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Ce journal n’a pas encore de compte.</translation>
    </message>
    <message>
        <source>Start growthdesk, and add your first account.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Lance growthdesk, et ajoute ton premier compte.</translation>
    </message>
    <message>
        <source>Growthdesk does not speak “{code}”.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Growthdesk ne parle pas «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Choisis parmi {values}.</translation>
    </message>
    <message>
        <source>“{name}” would not be a picture.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne serait pas une image.</translation>
    </message>
    <message>
        <source>Let its name end in .png.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Fais finir son nom par .png.</translation>
    </message>
    <message>
        <source>You are only looking at this log.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Tu ne fais que consulter ce journal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose “Write here” at the top of the window to change it.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rien n’a été changé. Choisis «&#xa0;Écrire ici&#xa0;» en haut de la fenêtre pour le modifier.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>{path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Vérifie les droits du dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not a look.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une apparence.</translation>
    </message>
    <message>
        <source>Use one of {looks}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Utilises-en une parmi {looks}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <extracomment>paths.py, ui/only_window.py, ui/tour.py</extracomment>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Choisis un autre endroit.</translation>
    </message>
    <message>
        <source>“{file_name}” has posts of {accounts} accounts, more than anyone has.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>«&#xa0;{file_name}&#xa0;» a des publications de {accounts} comptes, plus que personne n’en a.</translation>
    </message>
    <message>
        <source>Export the analytics of your own accounts alone.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Exporte les statistiques de tes seuls comptes.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>One a day, made by itself. {last}</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Une par jour, faite automatiquement. {last}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>copy restore folder safe lost</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>copie restaurer dossier sûr perdu</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>followers, now {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés, désormais {tier}</translation>
    </message>
    <message>
        <source>followers, the goal</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés, l’objectif</translation>
    </message>
    <message>
        <source>followers, halfway to {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés, à mi-chemin de {tier}</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés sur {platform}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n publication notée</numerusform>
            <numerusform>%n publications notées</numerusform>
        </translation>
    </message>
    <message>
        <source>A blurred number of</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Nombre flouté&#xa0;:</translation>
    </message>
    <message>
        <source>followers in {month} so far</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés en {month} jusqu’ici</translation>
    </message>
    <message>
        <source>followers in {month}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés en {month}</translation>
    </message>
    <message>
        <source>followers since {day}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>abonnés depuis le {day}</translation>
    </message>
    <message>
        <source>Growing</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>En hausse</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} in {length}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>{posts} en {length}</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>ShareReport</name>
    <message>
        <source>Share card</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Image à partager</translation>
    </message>
    <message>
        <source>Add an account, and the picture of its milestone is drawn here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Ajoute un compte, et l’image de son palier se dessine ici.</translation>
    </message>
    <message>
        <source>No milestone was reached since the first follower count. The picture of the next one can be made here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Aucun palier n’a été atteint depuis le premier relevé d’abonnés. L’image du prochain pourra être faite ici.</translation>
    </message>
    <message>
        <source>What was gained in a month is known from its second follower count on, with one before the month.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Ce qui a été gagné en un mois est connu dès son deuxième relevé d’abonnés, avec un relevé d’avant le mois.</translation>
    </message>
    <message>
        <source>Numbers of the picture</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Nombres de l’image</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/sheet.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/sheet.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Réinitialiser celle-ci</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose keys with Ctrl or Alt.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} sert à écrire. Choisis des touches avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” already.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} fait déjà «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» n’a plus de touches.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} fait maintenant «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Enter or a double click takes new keys, Delete takes them away.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Entrée ou un double clic prend de nouvelles touches, Suppr les retire.</translation>
    </message>
    <message>
        <source>{keys}, your own</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys}, choisi par toi</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Press the new keys. Escape leaves them as they were.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Appuie sur les nouvelles touches. Échap les laisse telles quelles.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Accounts side by side</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Comptes côte à côte</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>+ Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>+ Ajouter un compte</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>about {count}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>environ {count}</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>{count} abonnés</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>It was there on {day}, {below}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>C’était atteint le {day}, {below}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>first on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>la première fois le {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>
            <numerusform>en %n jour</numerusform>
            <numerusform>en %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No follower count but glitches</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Aucun relevé d’abonnés hormis des bugs</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Aucun relevé d’abonnés</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Relevé le {day}</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Usual tiers</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Catégories usuelles</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>une de plus</translation>
    </message>
    <message>
        <source>Name of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Nom de la catégorie {place}</translation>
    </message>
    <message>
        <source>First count of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Premier nombre de la catégorie {place}</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>dès</translation>
    </message>
</context>
<context>
    <name>ToLog</name>
    <message>
        <source>To log</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Enter saves, Tab moves on</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Entrée enregistre, Tab passe au suivant</translation>
    </message>
    <message>
        <source>Everything is logged for today.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Tout est noté pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Publication sans titre</translation>
    </message>
    <message>
        <source>“{title}” · {days}-day results</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» · résultats {days} j</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Ajouter les nombres</translation>
    </message>
    <message>
        <source>Add numbers of “{title}”</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Ajouter les nombres de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with results due</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n autre publication aux résultats attendus</numerusform>
            <numerusform>%n autres publications aux résultats attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>{account}: no count since {day}</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>{account}&#xa0;: aucun relevé depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with days that were not counted</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n compte avec des jours sans relevé</numerusform>
            <numerusform>%n comptes avec des jours sans relevé</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch up…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Rattraper…</translation>
    </message>
    <message>
        <source>Fill in the days you know; the others stay empty.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Remplis les jours que tu connais&#x202f;; les autres restent vides.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A log begins with an account: where you post, and what you mean to keep.</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Un journal commence par un compte&#xa0;: où tu publies, et ce que tu comptes tenir.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Régularité</translation>
    </message>
    <message>
        <source>Open Posts</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Ouvrir Publications</translation>
    </message>
    <message>
        <source>To log</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>À noter</translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post result(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>{what} waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>En attente&#xa0;: {what}</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>plan %n a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>plan&#xa0;: %n par semaine</numerusform>
            <numerusform>plan&#xa0;: %n par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Days quiet</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Jours sans publier</translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Silence habituel</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Publications par semaine</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <source>Open my own log</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Ouvrir mon journal</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Growthdesk</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Ouvrir Growthdesk</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TypedCells</name>
    <message>
        <source>“{text}” is not a kind of post.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un type de publication.</translation>
    </message>
    <message>
        <source>Write one of {kinds}.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Écris-en un parmi {kinds}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the post is pinned.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» ne dit pas si la publication est épinglée.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Écris oui ou non.</translation>
    </message>
</context>
<context>
    <name>UnexpectedSheet</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong inside Growthdesk</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Un problème est survenu dans Growthdesk</translation>
    </message>
    <message>
        <source>What you did last may not be done; all that was confirmed is.</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Ce que tu as fait en dernier n’a peut-être pas abouti&#x202f;; tout ce qui a été confirmé, si.</translation>
    </message>
    <message>
        <source>Your log is safe at {path}</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Ton journal est en sécurité dans {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>new followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>nouveaux abonnés</translation>
    </message>
    <message>
        <source>lost followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>abonnés perdus</translation>
    </message>
    <message>
        <source>net followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>abonnés nets</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>vues</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>portée</translation>
    </message>
    <message>
        <source>profile visits</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visites du profil</translation>
    </message>
    <message>
        <source>views by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>vues par jour</translation>
    </message>
    <message>
        <source>followers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>abonnés par jour</translation>
    </message>
    <message>
        <source>viewers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>spectateurs par jour</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>publications</translation>
    </message>
    <message>
        <source>who the followers are</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>qui sont les abonnés</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>nombres</translation>
    </message>
    <message>
        <source>overview</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>vue d’ensemble</translation>
    </message>
    <message>
        <source>posts by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>publications par jour</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>tableaux</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>classeurs</translation>
    </message>
    <message>
        <source>JSON files</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>fichiers JSON</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message numerus="yes">
        <source>Posts a week, the last %n week(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>Publications par semaine, la dernière semaine</numerusform>
            <numerusform>Publications par semaine, les %n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plan tenu</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}: {posts}, plan {plan}</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>{days}&#xa0;: {posts}, plan&#xa0;: {plan}</translation>
    </message>
</context>
<context>
    <name>WeekdayToggles</name>
    <message>
        <source>Rest on {day}</source>
        <extracomment>ui/widgets/weekday_toggles.py</extracomment>
        <translation>Repos le {day}</translation>
    </message>
</context>
<context>
    <name>WeekdaysCard</name>
    <message>
        <source>Weekday and part of day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Jour et moment</translation>
    </message>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Engagement par jour de la semaine et moment de la journée</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Rien ne se détache de ton habituel {own}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a time: %n post(s).</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>
            <numerusform>Sans heure&#xa0;: %n publication.</numerusform>
            <numerusform>Sans heure&#xa0;: %n publications.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {end} o’clock</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>de {first}&#xa0;h à {end}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When posts do well</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Moments qui marchent</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>engagement</translation>
    </message>
    <message>
        <source>Of all posts, median of {label}. Pale: fewer than 5 posts.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>De toutes les publications, médiane de {label}. Pâle&#xa0;: moins de 5 publications.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more post(s) with a time and their numbers.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>Pas encore assez&#xa0;: encore %n publication avec une heure et ses nombres.</numerusform>
            <numerusform>Pas encore assez&#xa0;: encore %n publications avec une heure et leurs nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time stands out from your usual {usual} yet.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Aucun moment ne se détache encore de ton habituel {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {first} to {end} o’clock stands out: {rate} against your usual {usual} (%n post(s)).</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>{day}, de {first}&#xa0;h à {end}&#xa0;h se détache&#xa0;: {rate} contre {usual} d’habitude (%n publication).</numerusform>
            <numerusform>{day}, de {first}&#xa0;h à {end}&#xa0;h se détache&#xa0;: {rate} contre {usual} d’habitude (%n publications).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereData</name>
    <message>
        <source>Where your data is</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Où sont tes données</translation>
    </message>
    <message>
        <source>Everything is on this computer: there is no account, and Growthdesk does not use the network.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Tout est sur cet ordinateur&#xa0;: il n’y a rien à quoi s’inscrire, et Growthdesk n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>To take a log along, close Growthdesk and copy its file. To leave nothing behind, delete these files.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Pour emporter un journal, ferme Growthdesk et copie son fichier. Pour ne rien laisser, efface ces fichiers.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Path of: {name}</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Chemin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that is open</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Le journal ouvert</translation>
    </message>
    <message>
        <source>Your own log</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Ton propre journal</translation>
    </message>
    <message>
        <source>The sample data</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Les données d’exemple</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>window, colours, language, keys</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>fenêtre, couleurs, langue, touches</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>This log was moved or deleted: it is no longer at {path}. What you logged so far is in the file, wherever it is; nothing more is saved until you open it there.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Ce journal a été déplacé ou supprimé&#xa0;: il n’est plus à {path}. Ce que tu as noté jusqu’ici est dans le fichier, où qu’il soit&#xa0;; plus rien n’est enregistré tant que tu ne l’ouvres pas là.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Ouvrir un journal…</translation>
    </message>
    <message>
        <source>Another file has taken the place of this log, {path}. Nothing more is saved until you open it again.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Un autre fichier a pris la place de ce journal, {path}. Plus rien n’est enregistré tant que tu ne le rouvres pas.</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Expliquer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Voir en tableau…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>hidden</source>
        <extracomment>ui/words.py</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}M</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}k</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}k</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>week to {day}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>semaine au {day}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong inside Growthdesk.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>Un problème est survenu dans Growthdesk.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can go on with something else.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>Rien n’a été changé. Tu peux continuer avec autre chose.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Jours de publication</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Un an plus tard</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>3 or more</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>3 ou plus</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>interruption</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>pause</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>publications incomplètes</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>Jours de publication</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>aucune publication</translation>
    </message>
    <message>
        <source>in a gap</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>dans une interruption</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>dans une pause</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>publications incomplètes</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>_FolderField</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Dossier de ces rapports</translation>
    </message>
    <message>
        <source>Change the folder {path}</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Changer le dossier {path}</translation>
    </message>
</context>
<context>
    <name>_HoursField</name>
    <message>
        <source>Quiet from</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Calme de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>New keys</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Nouvelles touches</translation>
    </message>
</context>
</TS>

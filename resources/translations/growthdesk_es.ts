<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>0 Glossary</name>
    <message>
        <source>account</source>
        <extracomment>one profile on one platform</extracomment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>the field or content pillar of an account or of a post, such as food or travel</extracomment>
        <translation>nicho</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>something published (noun)</extracomment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>to post</source>
        <extracomment>to publish something (verb)</extracomment>
        <translation>publicar</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>photo, carousel, reel, video, short, story, live, text, link, reply</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>the numbers of a post as seen at one moment: views, likes, saves</extracomment>
        <translation>resultado</translation>
    </message>
    <message>
        <source>follower count</source>
        <extracomment>how many followers an account had on a day; never “snapshot”</extracomment>
        <translation>recuento de seguidores</translation>
    </message>
    <message>
        <source>follower change</source>
        <extracomment>gained, lost or net on a day</extracomment>
        <translation>variación de seguidores</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>how many people saw a post</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>how often a post was saved (bookmarked)</extracomment>
        <translation>guardados</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>likes, comments, shares and saves ÷ followers</extracomment>
        <translation>interacción</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>the file that holds everything (noun)</extracomment>
        <translation>registro</translation>
    </message>
    <message>
        <source>to log</source>
        <extracomment>to write something into the log (verb)</extracomment>
        <translation>registrar</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>posts a week that the creator promised herself</extracomment>
        <translation>plan</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>days that she declared free</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>rest day</source>
        <extracomment>a weekday on which she never posts</extracomment>
        <translation>día de descanso</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>a silence longer than the plan allows; informs, never scolds</extracomment>
        <translation>hueco</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>the days without a post</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>a word on a day of the chart</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>a platform removed followers at once</extracomment>
        <translation>purga</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>a count that is wrong on one day</extracomment>
        <translation>fallo</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>so many followers, perhaps by a day</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>100, 250, 500, 1k … followers</extracomment>
        <translation>hito</translation>
    </message>
    <message>
        <source>tier</source>
        <extracomment>starter, nano, micro, mid, macro, mega</extracomment>
        <translation>nivel</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>followers a day</extracomment>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>where the count is likely to go</extracomment>
        <translation>pronóstico</translation>
    </message>
    <message>
        <source>consistency</source>
        <extracomment>how steadily she posts</extracomment>
        <translation>constancia</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>the consistency as 0 to 100</extracomment>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>what is made for others: HTML, PDF, CSV</extracomment>
        <translation>informe</translation>
    </message>
    <message>
        <source>share card</source>
        <extracomment>a picture of a milestone</extracomment>
        <translation>tarjeta para compartir</translation>
    </message>
    <message>
        <source>sample data</source>
        <extracomment>the log to look around in</extracomment>
        <translation>datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Growthdesk</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Acerca de Growthdesk</translation>
    </message>
    <message>
        <source>A creator&apos;s own log of posts and followers.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Un registro propio de publicaciones y seguidores, para quien crea contenido.</translation>
    </message>
    <message>
        <source>Your log lies in {path}.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Tu registro está en {path}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Growthdesk never looks for updates by itself: they are told at {place}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Growthdesk nunca busca actualizaciones por sí solo: se anuncian en {place}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>Look for updates in the browser</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ver actualizaciones en el navegador</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Its text comes with the part itself.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Su texto viene con el propio componente.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licencia de {part}</translation>
    </message>
</context>
<context>
    <name>AccountInsights</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Niche that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Nicho que destaca</translation>
    </message>
    <message>
        <source>Kind that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Tipo que destaca</translation>
    </message>
    <message>
        <source>Each against itself. Choose an account to see all that its numbers carry.</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Cada una frente a sí misma. Elige una cuenta para ver todo lo que pueden sostener sus números.</translation>
    </message>
    <message>
        <source>Posts of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Publicaciones de {account}</translation>
    </message>
    <message>
        <source>Engagement of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Interacción de {account}</translation>
    </message>
    <message>
        <source>Niches of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Nichos de {account}</translation>
    </message>
    <message>
        <source>Kinds of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Tipos de {account}</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>Followers</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>28 días</translation>
    </message>
    <message>
        <source>Goal likely</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Meta probable</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Followers of {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Seguidores de {account}</translation>
    </message>
    <message numerus="yes">
        <source>Followers of {account} gained in %n day(s)</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>
            <numerusform>Seguidores de {account} ganados en %n día</numerusform>
            <numerusform>Seguidores de {account} ganados en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal of {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Meta de {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Días sin publicar, {account}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>All accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>{followers} followers of {goal}</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>{followers} seguidores de {goal}</translation>
    </message>
    <message>
        <source>Followers of {account}</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Seguidores de {account}</translation>
    </message>
</context>
<context>
    <name>AccountScores</name>
    <message>
        <source>Score</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Semanas cumplidas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Choose an account to see its year and its gaps.</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Elige una cuenta para ver su año y sus huecos.</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>{kept} de {weeks}</translation>
    </message>
    <message>
        <source>Score of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Puntuación de {account}</translation>
    </message>
    <message>
        <source>Weeks on plan, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Semanas cumplidas, {account}</translation>
    </message>
    <message>
        <source>Gaps of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Huecos de {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Días sin publicar, {account}</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>The name after the @, or the link of the profile</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>El nombre tras la @ o el enlace del perfil</translation>
    </message>
    <message>
        <source>The handle is missing.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>Write the name after the @, such as mira.bakes.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Escribe el nombre que sigue a la @, como mira.bakes.</translation>
    </message>
    <message>
        <source>optional, shown in place of the handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>opcional, en lugar del usuario</translation>
    </message>
    <message>
        <source>by a day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>para un día</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>Goal, followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Meta, seguidores</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Account and goal</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Cuenta y meta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Seguidores ahora</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Publicaciones por semana</translation>
    </message>
    <message>
        <source>Your plan. Gaps and weeks are measured by it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Tu plan. Con él se miden los huecos y las semanas.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>No hay ninguna cuenta elegida.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Elige una.</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>número</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Registrar seguidores</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>7412, 7,4k, +37 desde el último recuento, o = si no cambia.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>{count} is logged for this day. Saving replaces it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Este día ya tiene registrado {count}. Al guardar se reemplaza.</translation>
    </message>
    <message>
        <source>+ and = start from {count}, the count before it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>+ y = parten de {count}, el recuento anterior.</translation>
    </message>
</context>
<context>
    <name>AccountYears</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Días de publicación</translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the table</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>
            <numerusform>%n cuenta más en la tabla</numerusform>
            <numerusform>%n cuentas más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Posting days of {account}</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Días de publicación de {account}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Abrir registro…</translation>
    </message>
    <message>
        <source>Open &amp;my own log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Abrir &amp;mi registro</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Explorar con &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Importar del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another copy…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Fusionar con otra copia…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Reports made…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Informes &amp;creados…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Imp&amp;rimir informe…</translation>
    </message>
    <message>
        <source>Save growth c&amp;hart as image…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Guardar gráfico de crecimiento como imagen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copias de seg&amp;uridad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Copiar publicaciones</translation>
    </message>
    <message>
        <source>&amp;Paste into the cells</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Pegar en las celdas</translation>
    </message>
    <message>
        <source>Paste as &amp;new posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pegar como publicaciones &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Edit post…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Editar publicación…</translation>
    </message>
    <message>
        <source>Edit this ce&amp;ll</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Editar esta ce&amp;lda</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>D&amp;uplicar como nueva…</translation>
    </message>
    <message>
        <source>&amp;Open the post’s link</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Abrir el enlace de la publicación</translation>
    </message>
    <message>
        <source>Re&amp;move posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Quitar publicaciones</translation>
    </message>
    <message>
        <source>Copy gro&amp;wth chart as picture</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copiar gráfico de creci&amp;miento como imagen</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Buscar publicaciones</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Buscar una acc&amp;ión…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Picture to &amp;share…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Imagen para compartir…</translation>
    </message>
    <message>
        <source>Your &amp;details…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tu &amp;ficha…</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Log a &amp;post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Registrar &amp;publicación</translation>
    </message>
    <message>
        <source>Log &amp;followers</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Registrar &amp;seguidores</translation>
    </message>
    <message>
        <source>Catch &amp;up on days…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ponerse al &amp;día…</translation>
    </message>
    <message>
        <source>Log &amp;results of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Registrar &amp;resultados de una publicación</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Añadir una &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Edit account and goal…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Editar cuenta y meta…</translation>
    </message>
    <message>
        <source>Edit &amp;plan…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Editar &amp;plan…</translation>
    </message>
    <message>
        <source>Add a &amp;break…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Añadir una pa&amp;usa…</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>Pre&amp;vious account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cuenta an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cuenta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Publicaciones</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Crecimiento</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Co&amp;nstancia</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Análisis</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Details of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Detalles de una publicación</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the posts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Colu&amp;mnas de las publicaciones…</translation>
    </message>
    <message>
        <source>Sho&amp;w chart as table…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mostrar gráfico como &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;All days of the chart</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Todos los días del &amp;gráfico</translation>
    </message>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mostrar rec&amp;uentos ocultos</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How these &amp;numbers are made</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cómo se calculan estos &amp;números</translation>
    </message>
    <message>
        <source>&amp;Explain a number…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Explicar un número…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Recorrido en cinco pasos</translation>
    </message>
    <message>
        <source>&amp;Where is my data…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Dónde están mis datos…</translation>
    </message>
    <message>
        <source>Show the error &amp;log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Mostrar el registro de errores…</translation>
    </message>
    <message>
        <source>&amp;About Growthdesk</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Acerca de Growthdesk</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{goal} followers</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal} seguidores</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>{goal} is likely around</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal}, probablemente hacia</translation>
    </message>
    <message>
        <source>4 in 5 chance: {range}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>4 de cada 5 veces: {range}</translation>
    </message>
    <message>
        <source>Not in sight at this pace</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>No está a la vista a este ritmo</translation>
    </message>
    <message>
        <source>Not enough counts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Aún no hay suficientes recuentos</translation>
    </message>
    <message>
        <source>5 counts over 28 days make a forecast</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Un pronóstico requiere 5 recuentos en 28 días</translation>
    </message>
    <message>
        <source>Pace {pace} a day; {how}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Ritmo: {pace} al día; {how}</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{day} o mucho después</translation>
    </message>
    <message>
        <source>{range}, untested</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, sin comprobar</translation>
    </message>
    <message>
        <source>{range}, untested after {day}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, sin comprobar después del {day}</translation>
    </message>
    <message numerus="yes">
        <source>By the count of {day}, %n day(s) ago</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Según el recuento del {day}, hace %n día</numerusform>
            <numerusform>Según el recuento del {day}, hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>now {followers} below</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>ahora {followers} por debajo</translation>
    </message>
    <message>
        <source>Needed for {day}: {pace} a day</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Necesario para el {day}: {pace} al día</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) quiet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>%n día sin publicar</numerusform>
            <numerusform>%n días sin publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted today</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Publicado hoy</translation>
    </message>
    <message>
        <source>Log your first post, and your rhythm begins to show.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Registra tu primera publicación y tu cadencia empezará a verse.</translation>
    </message>
    <message>
        <source>Your break ends on {day}. Nothing is due until then.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Tu pausa termina el {day}. Hasta entonces no toca nada.</translation>
    </message>
    <message numerus="yes">
        <source>You usually post every %n day(s).</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Sueles publicar cada %n día.</numerusform>
            <numerusform>Sueles publicar cada %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually post every day.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Sueles publicar cada día.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Esta semana no toca nada.</translation>
    </message>
    <message>
        <source>This week is on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Esta semana va según el plan.</translation>
    </message>
    <message>
        <source>One more post keeps this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Con una publicación más, esta semana va según el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) keep this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Con %n publicación más, esta semana va según el plan.</numerusform>
            <numerusform>Con %n publicaciones más, esta semana va según el plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedOnce</name>
    <message>
        <source>“{typed}” is far more than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>«{typed}» es mucho más que {before}, el recuento del {day}.</translation>
    </message>
    <message>
        <source>“{typed}” is far fewer than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>«{typed}» es mucho menos que {before}, el recuento del {day}.</translation>
    </message>
    <message>
        <source>Press Enter again if it is right.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>Pulsa Intro otra vez si es correcto.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <extracomment>ui/widgets/backup_line.py</extracomment>
        <translation>Copias…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Última copia de seguridad: {moment}</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Before an update</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before many changes</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Antes de muchos cambios</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>último día: {day}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/where_data.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/dialogs/backups.py, ui/models/restored_rows.py</extracomment>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Beside the log</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Junto al registro</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Crear copia ahora</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Se guardan en {folder}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Aún no hay ninguna copia de seguridad. Se crea una cada día.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Mirando qué contiene…</translation>
    </message>
    <message>
        <source>It holds {contents}.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Contiene {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it would change %n row(s).</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>Restaurarla cambiaría %n fila.</numerusform>
            <numerusform>Restaurarla cambiaría %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is just like it.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>El registro es igual que ella.</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Guardar las copias de seguridad en</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Changes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Vuelve a como era</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Desaparece</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>optional, such as holiday</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>opcional, como vacaciones</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Add break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Añadir pausa</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Nothing is due on these days, and they are never a gap.</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>En estos días no toca nada y nunca son un hueco.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Breaks</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>{days}, coming</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, próxima</translation>
    </message>
    <message>
        <source>{days}, now</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, ahora</translation>
    </message>
</context>
<context>
    <name>CardChoices</name>
    <message>
        <source>Milestone</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Picture of</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Imagen de</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Borrosos</translation>
    </message>
    <message>
        <source>Growth only</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Solo crecimiento</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>{month} so far</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>{month}, hasta ahora</translation>
    </message>
</context>
<context>
    <name>CatchUpSheet</name>
    <message>
        <source>Catch up on days</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Every day of the last week has its count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Todos los días de la última semana tienen su recuento.</translation>
    </message>
    <message>
        <source>Fill in the days you know; empty ones stay without a count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Rellena los días que sepas; los vacíos quedan sin recuento.</translation>
    </message>
    <message>
        <source>No day is filled in.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>No hay ningún día rellenado.</translation>
    </message>
    <message>
        <source>Fill in one, or cancel.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Rellena uno o cancela.</translation>
    </message>
    <message>
        <source>Days without a count</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Días sin recuento</translation>
    </message>
    <message>
        <source>Followers of {account} on {day}</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Seguidores de {account} el {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>ChangesLabel</name>
    <message>
        <source>Followers gained {days}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>Seguidores ganados {days}</translation>
    </message>
    <message>
        <source>without the purge of {step}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>sin la purga de {step}</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message>
        <source>There is no chart on this page yet</source>
        <extracomment>ui/chart_deeds.py</extracomment>
        <translation>Aún no hay ningún gráfico en esta página</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Add a note on {day}…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Añadir una nota el {day}…</translation>
    </message>
    <message>
        <source>Edit “{note}”…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Editar «{note}»…</translation>
    </message>
    <message>
        <source>Remove “{note}”</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Quitar «{note}»</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save image</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Copied the chart</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Gráfico copiado</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Chart as table</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Gráfico como tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>
            <numerusform>%n fila copiada</numerusform>
            <numerusform>%n filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show chart as table tells every number.</source>
        <extracomment>ui/twin.py</extracomment>
        <translation>«Mostrar gráfico como tabla» dice cada número.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mostrar rec&amp;uentos ocultos</translation>
    </message>
    <message>
        <source>Hide cou&amp;nts again</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Volver a ocultar rec&amp;uentos</translation>
    </message>
</context>
<context>
    <name>ChosenDays</name>
    <message>
        <source>Click a day to see its posts. Drag over days to make them a break.</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Clic en un día: sus publicaciones. Arrastra sobre varios para marcarlos como pausa.</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Marcar pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>ninguna publicación</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>en una pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Quitar la pausa {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>What each column is taken for</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>— not taken —</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>— no se toma —</translation>
    </message>
    <message>
        <source>Column {header} is</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>La columna {header} es</translation>
    </message>
    <message numerus="yes">
        <source>Column %n</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>
            <numerusform>Columna %n</numerusform>
            <numerusform>Columna %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Mover «{column}» a la izquierda</translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Mover «{column}» a la derecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>Compare</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>With other accounts, or with the same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Con otras cuentas o con los mismos días un año antes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Los mismos días un año antes</translation>
    </message>
    <message>
        <source>Lay the lines</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Alinear las líneas</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>From the first count of each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Desde el primer recuento de cada una</translation>
    </message>
    <message>
        <source>From {followers} followers each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Desde {followers} seguidores cada una</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Well-being</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Bienestar</translation>
    </message>
    <message>
        <source>Numbers are there to help. These keep them at a distance.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Los números están para ayudar. Estos ajustes los mantienen a distancia.</translation>
    </message>
    <message>
        <source>Reminder and quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Recordatorio y registro rápido</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program. What you wrote stays as it is.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>El del programa. Lo que escribiste queda como está.</translation>
    </message>
    <message>
        <source>translation</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>traducción lengua</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Números y días</translation>
    </message>
    <message>
        <source>The signs in numbers, the order and the names in days.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Los signos de los números, el orden y los nombres de los días.</translation>
    </message>
    <message>
        <source>format date locale country decimal comma</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>formato fecha región país decimal coma</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Claros u oscuros; como el sistema, cambian con él.</translation>
    </message>
    <message>
        <source>theme night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>tema noche modo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Every action can have another key.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Cada acción puede tener otra tecla.</translation>
    </message>
    <message>
        <source>Weekly numbers only</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Solo números semanales</translation>
    </message>
    <message>
        <source>Today, Growth and the sidebar show follower counts and changes as of the end of the last full week.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Hoy, Crecimiento y la barra lateral muestran recuentos y variaciones de seguidores al final de la última semana completa.</translation>
    </message>
    <message>
        <source>wellbeing calm daily</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bienestar calma diario</translation>
    </message>
    <message>
        <source>Hide counts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Ocultar recuentos</translation>
    </message>
    <message>
        <source>Followers, views and likes read ••• on the screen until you ask for them; percentages and forecasts stay. Reports are written in full.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Seguidores, vistas y me gusta se leen ••• en la pantalla hasta que los pidas; los porcentajes y los pronósticos quedan. Los informes se escriben completos.</translation>
    </message>
    <message>
        <source>wellbeing calm privacy dots</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bienestar calma privacidad puntos</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>At most once a day while Growthdesk runs, and only when the week runs short of the plan or a follower count is a week old.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Como mucho una vez al día mientras Growthdesk está en marcha, y solo cuando la semana se queda corta para el plan o un recuento de seguidores tiene una semana.</translation>
    </message>
    <message>
        <source>notification</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>notificación aviso</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Horas sin avisos</translation>
    </message>
    <message>
        <source>No reminder comes between these.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Entre estas horas no llega ningún recordatorio.</translation>
    </message>
    <message>
        <source>notification night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>notificación noche aviso</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>A small window for a count or a post. Give this command a key in the keyboard settings of your system.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Una ventana pequeña para un recuento o una publicación. Asigna una tecla a este comando en los ajustes de teclado de tu sistema.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>command shortcut global hotkey</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>comando atajo global tecla rápida</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Growthdesk stays there when its window is closed.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Growthdesk se queda ahí cuando se cierra su ventana.</translation>
    </message>
    <message>
        <source>background notification area</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>segundo plano área de notificación</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Iniciar con el sistema</translation>
    </message>
    <message>
        <source>In the tray where there is one, so that a reminder can come.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>En la bandeja, si la hay, para que pueda llegar un recordatorio.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>inicio automático sesión</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Other computers cannot be told that this log is open here: {reason}</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>No se puede avisar a otros equipos de que este registro está abierto aquí: {reason}</translation>
    </message>
    <message>
        <source>“{machine}” has this log open since {time}. Both may write: what each wrote is brought together by merging.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>«{machine}» tiene abierto este registro desde {time}. Ambos pueden escribir: lo que escriba cada uno se reúne al fusionar.</translation>
    </message>
    <message>
        <source>Only look here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Solo mirar aquí</translation>
    </message>
    <message>
        <source>Write here too</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Escribir también aquí</translation>
    </message>
    <message>
        <source>You are only looking at this log: nothing that you do here is saved.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Solo estás mirando este registro: nada de lo que hagas aquí se guarda.</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Escribir aquí</translation>
    </message>
    <message>
        <source>This log lies in a folder that {program} keeps the same on other computers. It is kept as one closed file there; let one computer at a time write, and wait until it is synced.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Este registro está en una carpeta que {program} mantiene igual en otros equipos. Allí se guarda como un solo archivo cerrado; deja que escriba un solo equipo a la vez y espera hasta que se sincronice.</translation>
    </message>
    <message>
        <source>Another copy of this log lies beside it: “{name}”.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Junto a este registro hay otra copia: «{name}».</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Fusionar…</translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message>
        <source>Add a break</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Añadir pausa</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Editar plan</translation>
    </message>
    <message>
        <source>There is no account yet. Add one to see its rhythm.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Aún no hay ninguna cuenta. Añade una para ver su cadencia.</translation>
    </message>
    <message>
        <source>No post yet. Log one, and your rhythm begins to show.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Aún no hay publicaciones. Registra una y tu cadencia empezará a verse.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Posts in the last year</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Publicaciones del último año</translation>
    </message>
    <message>
        <source>{posts} in {weeks}, plan {plan} a week</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>{posts} en {weeks}, plan: {plan} por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts are not complete, so gaps and score are not told. Say in the plan from which day every post is in the log.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Las publicaciones no están completas, así que no se indican huecos ni puntuación. Di en el plan desde qué día está cada publicación en el registro.</translation>
    </message>
    <message>
        <source>There is no plan yet. Three posts a week are assumed.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Aún no hay plan. Se suponen tres publicaciones por semana.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same as last time</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>7412, 7,4k, +37 desde el último recuento, o = si no cambia</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>número</translation>
    </message>
    <message>
        <source>Followers of {account} today</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>Seguidores de {account} hoy</translation>
    </message>
</context>
<context>
    <name>CreatorSheet</name>
    <message>
        <source>for your media kit, all optional</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>para tu media kit, todo opcional</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Tu ficha</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>what brands call you</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>como te llaman las marcas</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>a line or two about what you make</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>una o dos líneas sobre lo que haces</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>bread, baking, budget</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>pan, repostería, ahorro</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Londres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>in which you post and talk</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>en los que publicas y hablas</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Reels, carousels, live baking</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reels, carruseles, horneado en directo</translation>
    </message>
    <message>
        <source>Rates</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reel o carrusel desde 150 £, paquete desde 320 £.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Two weeks from brief to post.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Dos semanas desde el briefing hasta la publicación.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The log is damaged</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Open another log…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Abrir otro registro…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{path} cannot be read any more as it was written. Nothing is written to it; it is kept beside what takes its place.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>{path} ya no se puede leer tal como se escribió. No se escribe nada en él; se conserva junto a lo que ocupe su lugar.</translation>
    </message>
    <message>
        <source>The newest sound backup</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>La copia de seguridad más reciente en buen estado</translation>
    </message>
    <message>
        <source>What can still be read of the log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Lo que aún se puede leer del registro</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Usar: {what}</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Buscando una…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Leyéndolo…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be kept.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>No se puede conservar %n fila.</numerusform>
            <numerusform>No se pueden conservar %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lost the name.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n cuenta perdió el nombre.</numerusform>
            <numerusform>%n cuentas perdieron el nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Abrir un registro</translation>
    </message>
</context>
<context>
    <name>DayPartsGrid</name>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Interacción por día de la semana y parte del día</translation>
    </message>
    <message>
        <source>{day}, {first} to {end} o’clock</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{day}, de {first} a {end} h</translation>
    </message>
    <message>
        <source>{when}: no post</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{when}: ninguna publicación</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {rate} (%n post(s))</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>
            <numerusform>{when}: {rate} (%n publicación)</numerusform>
            <numerusform>{when}: {rate} (%n publicaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{said}, rango del 80&#xa0;%: {low} a {high}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80&#xa0;% desde</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80&#xa0;% hasta</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Growthdesk ended unexpectedly last time. Your log was checked and is fine.</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>La última vez, Growthdesk se cerró de forma inesperada. Tu registro se comprobó y está bien.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Se conserva</translation>
    </message>
</context>
<context>
    <name>DownloadHelp</name>
    <message>
        <source>Platform</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Anything else</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Menus move: the words may differ a little.</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Los menús cambian: las palabras pueden diferir un poco.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>Posts with their numbers, from Meta Business Suite</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Publicaciones con sus números, de Meta Business Suite</translation>
    </message>
    <message>
        <source>On a computer, open Meta Business Suite, then Insights.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En un equipo, abre Meta Business Suite y luego Estadísticas.</translation>
    </message>
    <message>
        <source>Choose Content, set the days, and export the data as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Elige Contenido, fija los días y exporta los datos como CSV.</translation>
    </message>
    <message>
        <source>For new follows by day, export the card Follows under Results.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Para los nuevos seguimientos por día, exporta la tarjeta Seguimientos, en Resultados.</translation>
    </message>
    <message>
        <source>Follows are those gained, not a total: log your follower count beside them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Los seguimientos son los ganados, no un total: registra aparte tu recuento de seguidores.</translation>
    </message>
    <message>
        <source>Everything you posted, from your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Todo lo que publicaste, de tu descarga de Instagram</translation>
    </message>
    <message>
        <source>Open Accounts Center, then Your information and permissions.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abre el Centro de cuentas y luego Tu información y permisos.</translation>
    </message>
    <message>
        <source>Choose Download your information, to your device.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Elige Descargar tu información, en tu dispositivo.</translation>
    </message>
    <message>
        <source>Set the format to JSON, not HTML, and the date range to All time.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Pon el formato en JSON, no HTML, y el intervalo de fechas en Desde el principio.</translation>
    </message>
    <message>
        <source>When the mail comes, drop every zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Cuando llegue el correo, suelta aquí cada zip tal como está.</translation>
    </message>
    <message>
        <source>Reach and likes are in it only for a professional account, and for recent posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Solo incluye alcance y me gusta si la cuenta es profesional, y de publicaciones recientes.</translation>
    </message>
    <message>
        <source>Followers and views by day, from TikTok Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Seguidores y vistas por día, de TikTok Studio</translation>
    </message>
    <message>
        <source>On a computer, open TikTok Studio, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En un equipo, abre TikTok Studio y luego Analíticas.</translation>
    </message>
    <message>
        <source>Set the days to the last 365.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Pon los días en los últimos 365.</translation>
    </message>
    <message>
        <source>Download the data of Overview, Content, Viewers and Followers, as CSV or XLSX.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Descarga los datos de Resumen, Contenido, Espectadores y Seguidores, como CSV o XLSX.</translation>
    </message>
    <message>
        <source>TikTok Studio keeps 365 days. Its list of videos has only about 15 of them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>TikTok Studio guarda 365 días. Su lista de videos solo tiene unos 15.</translation>
    </message>
    <message>
        <source>All your videos, from your TikTok data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Todos tus videos, de tus datos de TikTok</translation>
    </message>
    <message>
        <source>In the app, open Settings, Account, Download your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En la aplicación, abre Ajustes, Cuenta, Descargar tus datos.</translation>
    </message>
    <message>
        <source>Ask for all data, as JSON.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Pide todos los datos, como JSON.</translation>
    </message>
    <message>
        <source>Times and likes of every video; no views, and no titles.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Horas y me gusta de cada video; sin vistas ni títulos.</translation>
    </message>
    <message>
        <source>Videos and subscribers, from YouTube Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Videos y suscriptores, de YouTube Studio</translation>
    </message>
    <message>
        <source>On a computer, open YouTube Studio, Analytics, Advanced mode.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En un equipo, abre YouTube Studio, Estadísticas, Modo avanzado.</translation>
    </message>
    <message>
        <source>On the tab Content, set the days, and export as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En la pestaña Contenido, fija los días y exporta como CSV.</translation>
    </message>
    <message>
        <source>On the tab Date, choose Subscribers for the chart, and export again.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En la pestaña Fecha, elige Suscriptores para el gráfico y exporta otra vez.</translation>
    </message>
    <message>
        <source>The table holds 500 videos at most. Subscribers are the change of each day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>La tabla tiene como máximo 500 videos. Suscriptores es la variación de cada día.</translation>
    </message>
    <message>
        <source>Every video, from Google Takeout</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Cada video, de Google Takeout</translation>
    </message>
    <message>
        <source>At Google Takeout, choose YouTube, and of it only videos.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En Google Takeout, elige YouTube y, de él, solo los videos.</translation>
    </message>
    <message>
        <source>Titles and times only, without views or subscribers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Solo títulos y horas, sin vistas ni suscriptores.</translation>
    </message>
    <message>
        <source>Follows by day and posts, from X Analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Seguimientos por día y publicaciones, de X Analytics</translation>
    </message>
    <message>
        <source>On a computer, open Analytics, and set it to one year.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En un equipo, abre Analytics y ponlo en un año.</translation>
    </message>
    <message>
        <source>Download the CSV of Overview, and that of Content.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Descarga el CSV de Resumen y el de Contenido.</translation>
    </message>
    <message>
        <source>X gives about a year, and no total: log your follower count beside it.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>X da cerca de un año y ningún total: registra aparte tu recuento de seguidores.</translation>
    </message>
    <message>
        <source>All your posts, from the archive of your data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Todas tus publicaciones, del archivo de tus datos</translation>
    </message>
    <message>
        <source>Open Settings, Your account, Download an archive of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abre Configuración, Tu cuenta, Descargar un archivo de tus datos.</translation>
    </message>
    <message>
        <source>When it is ready, drop the zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Cuando esté listo, suelta aquí el zip tal como está.</translation>
    </message>
    <message>
        <source>Likes and reposts, without views; followers of that day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Me gusta y reposts, sin vistas; los seguidores de ese día.</translation>
    </message>
    <message>
        <source>New followers by day and posts, from LinkedIn analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Nuevos seguidores por día y publicaciones, de las estadísticas de LinkedIn</translation>
    </message>
    <message>
        <source>On a computer, open your profile, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>En un equipo, abre tu perfil y luego Estadísticas.</translation>
    </message>
    <message>
        <source>Choose Post impressions, the longest range, and Export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Elige Impresiones de publicaciones, el intervalo más largo y Exportar.</translation>
    </message>
    <message>
        <source>LinkedIn keeps about 13 months, and lists 50 posts at most.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>LinkedIn guarda unos 13 meses y enumera como máximo 50 publicaciones.</translation>
    </message>
    <message>
        <source>Open Settings, Data privacy, Get a copy of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abre Ajustes, Privacidad de datos, Obtener una copia de tus datos.</translation>
    </message>
    <message>
        <source>Ask for the larger data archive.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Pide el archivo de datos más grande.</translation>
    </message>
    <message>
        <source>Texts, links and times of every post, without numbers. Messages and contacts in it are not read.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Textos, enlaces y horas de todas las publicaciones, sin números. Los mensajes y contactos que contiene no se leen.</translation>
    </message>
    <message>
        <source>Your posts, in your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Tus publicaciones, en tu descarga de Instagram</translation>
    </message>
    <message>
        <source>Texts and times, without likes.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Textos y horas, sin me gusta.</translation>
    </message>
    <message>
        <source>Your posts, from the archive of your server</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Tus publicaciones, del archivo de tu servidor</translation>
    </message>
    <message>
        <source>Open Preferences, Import and export, Data export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abre Preferencias, Importar y exportar, Exportar datos.</translation>
    </message>
    <message>
        <source>Request your archive, and drop it here when it is ready.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Solicita tu archivo y suéltalo aquí cuando esté listo.</translation>
    </message>
    <message>
        <source>Posts only: the archive has no followers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Solo publicaciones: el archivo no tiene seguidores.</translation>
    </message>
    <message>
        <source>A table of your own, or of another tool</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Una tabla tuya o de otra herramienta</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, XLSX or ODS, and drop it here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Guárdala como CSV, TSV, XLSX u ODS y suéltala aquí.</translation>
    </message>
    <message>
        <source>Or copy the cells in your spreadsheet, and paste them here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>O copia las celdas en tu hoja de cálculo y pégalas aquí.</translation>
    </message>
    <message>
        <source>It takes a column for the day, and one for followers or for titles of posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Necesita una columna para el día y otra para seguidores o para títulos de publicaciones.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Suelta aquí archivos, carpetas o zips</translation>
    </message>
    <message>
        <source>As the platform gave them: zips stay packed. Nothing leaves this computer.</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Tal como los dio la plataforma: los zips quedan sin abrir. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>followers at publication</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>seguidores al publicar</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>vistas</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>guardados</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>La interacción se divide entre</translation>
    </message>
    <message>
        <source>of followers at publication</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>entre seguidores al publicar</translation>
    </message>
    <message>
        <source>of reach</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>entre alcance</translation>
    </message>
    <message>
        <source>of views</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>entre vistas</translation>
    </message>
    <message>
        <source>A year ago</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Hace un año</translation>
    </message>
    <message>
        <source>No rate yet: no post has results at the result age and what they are divided by.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Aún no hay tasa: ninguna publicación tiene resultados a la antigüedad fijada y aquello entre lo que se dividen.</translation>
    </message>
    <message>
        <source>Median of {label}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Mediana de {label}</translation>
    </message>
    <message>
        <source>Median of {label}, where given</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Mediana de {label}, donde consta</translation>
    </message>
    <message numerus="yes">
        <source>last %n post(s)</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>
            <numerusform>la última publ.</numerusform>
            <numerusform>últimas %n publ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement: {line}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Interacción: {line}</translation>
    </message>
    <message>
        <source>not enough yet:
{posts} of {enough} posts</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>aún no es suficiente:
{posts} de {enough} publicaciones</translation>
    </message>
    <message>
        <source>80% range
{low} to {high}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>rango del 80&#xa0;%
{low} a {high}</translation>
    </message>
    <message>
        <source>No published rate for {platform} at this size, divided so.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>No hay ninguna tasa publicada para {platform} con este tamaño y esta división.</translation>
    </message>
    <message>
        <source>Published for {platform}; brands are not creators.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Publicado para {platform}; las marcas no son creadores.</translation>
    </message>
    <message>
        <source>Published for {platform}; each counts and averages in its own way.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Publicado para {platform}; cada uno cuenta y promedia a su manera.</translation>
    </message>
    <message>
        <source>{publisher}, {report}, on {platform} {whose}. Seen at {address}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>{publisher}, {report}, sobre {platform} {whose}. Visto en {address}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>unavailable</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>{menu}, on</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>{menu}, activado</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Counts are not hidden</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Los recuentos no están ocultos</translation>
    </message>
    <message>
        <source>Choose posts on the page Posts first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Elige antes publicaciones en la página Publicaciones</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Añade antes una cuenta</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Elige antes una cuenta</translation>
    </message>
</context>
<context>
    <name>ErrorLogSheet</name>
    <message>
        <source>Error log</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Registro de errores</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>No hubo ningún error.</translation>
    </message>
    <message>
        <source>It lies in {path}. No title, number or name of yours is in it.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Está en {path}. No contiene ningún título, número ni nombre tuyo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExpiringLine</name>
    <message>
        <source>How to download it…</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Cómo descargarlo…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>
            <numerusform>%n archivo importado</numerusform>
            <numerusform>%n archivos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Days not imported yet</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Días aún sin importar</translation>
    </message>
    <message>
        <source>{platform} keeps only about 13 months.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} solo guarda unos 13 meses.</translation>
    </message>
    <message>
        <source>{platform} keeps only a year.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} solo guarda un año.</translation>
    </message>
    <message>
        <source>{keeps} Since {since} days are lost that no import has; the rest can be downloaded.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Desde el {since} se han perdido días que no están en ninguna importación; el resto aún se puede descargar.</translation>
    </message>
    <message>
        <source>{keeps} What it has from {first} on is in no import: download it by {last}.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Lo que tiene desde el {first} no está en ninguna importación: descárgalo antes del {last} o ese mismo día.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>How these numbers are made</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Cómo se calculan estos números</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no number on this page yet.</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Aún no hay ningún número en esta página.</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Números de esta página</translation>
    </message>
    <message>
        <source>This copy of Growthdesk was started without its explanations (python -OO). Start it without that to read how numbers are made.</source>
        <extracomment>ui/explain.py</extracomment>
        <translation>Esta copia de Growthdesk se inició sin sus explicaciones (python -OO). Iníciala sin esa opción para leer cómo se calculan los números.</translation>
    </message>
    <message>
        <source>The engagement of each post: what people did with it, by how many could have.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>La interacción de cada publicación: lo que la gente hizo con ella, entre cuántos pudieron hacerlo.</translation>
    </message>
    <message>
        <source>Its likes, comments, shares and saves are added up as far as they are known, and divided by the followers at publication, or by reach or views where that is chosen in Insights. The newest results count. Followers at publication are those of the follower count nearest to the day of the post, at most 7 days from it. Not told where none of the parts is known, or what they are divided by is missing.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>Sus me gusta, comentarios, compartidos y guardados se suman en la medida en que se conocen y se dividen entre los seguidores al publicar, o entre el alcance o las vistas si así se elige en Análisis. Cuentan los resultados más recientes. Los seguidores al publicar son los del recuento de seguidores más cercano al día de la publicación, a un máximo de 7 días. No se indica si no se conoce ninguna de las partes o falta aquello entre lo que se dividen.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), and its newest result if it has one.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_number</extracomment>
        <translation>Una publicación (un índice en log.posts) y su resultado más reciente, si tiene alguno.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), its newest result, and what that is divided by.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_rate</extracomment>
        <translation>Una publicación (un índice en log.posts), su resultado más reciente y aquello entre lo que se divide.</translation>
    </message>
    <message>
        <source>Make every page be about this account, or about all of them.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.select</extracomment>
        <translation>Hace que todas las páginas traten de esta cuenta o de todas.</translation>
    </message>
    <message>
        <source>Every post that counts as posting, by its day.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Cada publicación que cuenta como publicar, en su día.</translation>
    </message>
    <message>
        <source>Stories and replies count only if the log says so.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Las historias y las respuestas cuentan solo si el registro lo dice.</translation>
    </message>
    <message>
        <source>Where the line goes: through exact counts, and through the intervals of rounded ones.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>Por dónde pasa la línea: por los recuentos exactos y por los intervalos de los redondeados.</translation>
    </message>
    <message>
        <source>The middle of each interval would draw falls and rises that nobody saw. The newest count and an account without exact counts have the middle. The columns have one length.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>El centro de cada intervalo dibujaría caídas y subidas que nadie vio. El recuento más reciente y las cuentas sin recuentos exactos usan el centro. Las columnas tienen la misma longitud.</translation>
    </message>
    <message>
        <source>Counts for the days after the newest count: a middle, and ranges around it.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Recuentos para los días después del recuento más reciente: un valor central y rangos a su alrededor.</translation>
    </message>
    <message>
        <source>The middle goes on with a mix of the account&apos;s own paces: those of the last 7, 28, 91 and 364 days and of the median week of 13 and of 52; the farther ahead, the longer the memory. The same rule is asked at every week of the last three years, and the middle moves by a part of its usual miss. A range is a sum of the account&apos;s usual weeks and of its own past misses up and down: with few past misses the usual weeks rule, with many the misses.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>El valor central continúa con una mezcla de los ritmos de la propia cuenta: los de los últimos 7, 28, 91 y 364 días y los de la semana mediana de 13 y de 52; cuanto más lejos, más larga la memoria. La misma regla se aplica en cada semana de los últimos tres años, y el valor central se mueve en una parte de su error habitual. Un rango es la suma de las semanas habituales de la cuenta y de sus propios errores pasados hacia arriba y hacia abajo: con pocos errores pasados mandan las semanas habituales; con muchos, los errores.</translation>
    </message>
    <message>
        <source>The weights were learned on 97 public series and 1,000 made-up accounts, for nine horizons from 1 to 365 days. Lines are drawn between them; beyond the last, paces and ranges go on in proportion to the days, for ten years at most. On most accounts growth fades, the more the farther ahead; the less its weeks differ, the less is taken off, and a line goes on as a line. Counts are whole numbers, and so are the middle and the ends of the ranges.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Los pesos se aprendieron con 97 series públicas y 1000 cuentas inventadas, para nueve horizontes de 1 a 365 días. Entre ellos se trazan líneas; más allá del último, los ritmos y los rangos siguen en proporción a los días, durante diez años como máximo. En la mayoría de las cuentas el crecimiento se atenúa, y más cuanto más lejos; cuanto menos difieren sus semanas, menos se descuenta, y una línea recta sigue siendo recta. Los recuentos son números enteros, y también lo son el valor central y los extremos de los rangos.</translation>
    </message>
    <message>
        <source>Not told with fewer than 5 counts, or fewer than 28 days from first to last.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>No se indica con menos de 5 recuentos o menos de 28 días entre el primero y el último.</translation>
    </message>
    <message>
        <source>Every follower count, as a forecast takes them.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.all_counts</extracomment>
        <translation>Cada recuento de seguidores, tal como lo toma un pronóstico.</translation>
    </message>
    <message>
        <source>How many posts the log holds, of every kind, pinned ones too.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.posts_since</extracomment>
        <translation>Cuántas publicaciones tiene el registro, de todos los tipos, también las fijadas.</translation>
    </message>
    <message>
        <source>What a report tells of one account over one period, as of its last day.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Lo que un informe cuenta de una cuenta en un periodo, a su último día.</translation>
    </message>
    <message>
        <source>Followers gained lie between the newest count of the period and the newest one before it. Posts are those that count as posting, held against the plan. Pace, forecast, gaps, score and engagement are what the pages told on that day, each explained where it stands there. Results that came in later are used: the numbers of a post are those that are known, whenever seen.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Los seguidores ganados son los que hay entre el recuento más reciente del periodo y el más reciente anterior a él. Las publicaciones son las que cuentan como publicar, comparadas con el plan. El ritmo, el pronóstico, los huecos, la puntuación y la interacción son lo que las páginas decían ese día, cada uno explicado donde aparece. Se usan los resultados que llegaron después: los números de una publicación son los que se conocen, se vieran cuando se vieran.</translation>
    </message>
    <message>
        <source>How long it has been quiet: today less the last posting day.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>Cuánto dura el silencio: hoy menos el último día de publicación.</translation>
    </message>
    <message>
        <source>A number of a post as it was last seen.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>Un número de una publicación tal como se vio por última vez.</translation>
    </message>
    <message>
        <source>It is that of the newest result of the post, as it was typed or imported. Earlier results stay in the log.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>Es el del resultado más reciente de la publicación, tal como se escribió o se importó. Los resultados anteriores siguen en el registro.</translation>
    </message>
    <message>
        <source>The usual silence is the median of the days from one posting day to the next, where every post is in the log; the longest is the largest of them, and of the one until today. The plan on the last posting day says when a silence is slipping and when it is a gap, without rest days and breaks. A break in which today lies comes before all of that.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>El silencio habitual es la mediana de los días entre un día de publicación y el siguiente, donde cada publicación está en el registro; el más largo es el mayor de ellos y del que llega hasta hoy. El plan del último día de publicación dice cuándo un silencio se alarga y cuándo es un hueco, sin contar días de descanso ni pausas. Una pausa que incluya hoy va antes que todo eso.</translation>
    </message>
    <message>
        <source>How many posts each week holds, against the plan on its first day.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Cuántas publicaciones tiene cada semana, frente al plan de su primer día.</translation>
    </message>
    <message>
        <source>Expected is ⌊T × active days ÷ (7 − R)⌋, with T posts a week, R rest days, and breaks taken off. A week with as many posts is kept; one with nothing expected is neither kept nor missed. The running week is open, and never missed. Before it stand the weeks that lie wholly in days whose posts are complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Lo esperado es ⌊T × días activos ÷ (7 − R)⌋, con T publicaciones por semana, R días de descanso y las pausas descontadas. Una semana con tantas publicaciones está cumplida; una en la que no se espera nada no está ni cumplida ni sin cumplir. La semana en curso está abierta y nunca cuenta como no cumplida. Antes de ella están las semanas que caen por completo en días con publicaciones completas.</translation>
    </message>
    <message>
        <source>The posts that wait for their numbers, the oldest first.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Las publicaciones que esperan sus números, primero las más antiguas.</translation>
    </message>
    <message>
        <source>A post asks from the result age on (7 days after publication unless changed) until its numbers were seen at that age or later, and no longer than 21 days. Posts that had that age when they were imported never ask, nor do kinds that do not count as posting.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Una publicación pide sus números desde la antigüedad fijada (7 días después de publicarse, si no se cambia) hasta que se vean a esa antigüedad o más tarde, y no más de 21 días. Las publicaciones que ya tenían esa antigüedad al importarse nunca los piden, ni los tipos que no cuentan como publicar.</translation>
    </message>
    <message>
        <source>The answer to what a brand asks, of logs as of that day.</source>
        <extracomment>docstring of growthdesk.analysis.media_kit.media_kit</extracomment>
        <translation>La respuesta a lo que pregunta una marca, según los registros a ese día.</translation>
    </message>
    <message>
        <source>The milestones that were reached, ascending: those everybody has, and the goal.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Los hitos que se alcanzaron, en orden ascendente: los que tienen todos y la meta.</translation>
    </message>
    <message>
        <source>Each is reached on the day of the first follower count that is there, glitches left out, a rounded count with its lowest; it stays reached when followers are lost again. Unlike the way to the goal they go on beyond it.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Cada uno se alcanza el día del primer recuento de seguidores que llega a él, sin los fallos, y con su valor más bajo si está redondeado; sigue alcanzado aunque se pierdan seguidores. A diferencia del camino hacia la meta, continúan más allá de ella.</translation>
    </message>
    <message>
        <source>Followers gained from the first to the last day, both inclusive, by counts that exist.</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>Seguidores ganados del primer al último día, ambos incluidos, según los recuentos que existen.</translation>
    </message>
    <message>
        <source>It is the newest count up to the last day against the newest up to the day before the first. None if one of them is missing or is the same count, or if the time between them differs from the days asked for by more than a quarter (and more than one day).</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>Es el recuento más reciente hasta el último día frente al más reciente hasta el día anterior al primero. No se indica si falta uno de ellos o son el mismo recuento, o si el tiempo entre ellos difiere de los días pedidos en más de un cuarto (y en más de un día).</translation>
    </message>
    <message>
        <source>The newest follower count of an account, as it was typed or imported.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>El recuento de seguidores más reciente de una cuenta, tal como se escribió o se importó.</translation>
    </message>
    <message>
        <source>With weekly numbers it is the newest of the last full week or before.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>Con números semanales es el más reciente de la última semana completa o anterior.</translation>
    </message>
    <message>
        <source>How an account stands at the end of a day.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Cómo está una cuenta al final de un día.</translation>
    </message>
    <message>
        <source>Its follower count is the newest up to that day that no note calls a glitch; a rounded one is known from its lowest to its highest value.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Su recuento de seguidores es el más reciente hasta ese día que ninguna nota marca como fallo; uno redondeado se conoce desde su valor más bajo hasta el más alto.</translation>
    </message>
    <message>
        <source>When the goal is likely reached: the day on which the middle of the forecast is there.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Cuándo es probable alcanzar la meta: el día en que el valor central del pronóstico llega a ella.</translation>
    </message>
    <message>
        <source>The days beside it are those on which the two ends of the 80 % range are there: 4 in 5 cases lie between. Reached is what the newest count says, at its lowest if it was rounded. Not in sight is a middle more than 104 weeks from today, or a pace of 28 days that is not positive. Days never lie before today, even if the newest count is old. The chance by the goal day is the largest that any day until then has of a count at or above the goal; it is not told if that day is past or more than ten years away.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Los días que aparecen al lado son aquellos en que llegan los dos extremos del rango del 80&#xa0;%: 4 de cada 5 casos caen entre ellos. Alcanzada es lo que dice el recuento más reciente, con su valor más bajo si estaba redondeado. No está a la vista un valor central a más de 104 semanas de hoy, o un ritmo de 28 días que no es positivo. Los días nunca caen antes de hoy, aunque el recuento más reciente sea antiguo. La probabilidad para el día de la meta es la mayor que tiene cualquier día hasta entonces de un recuento igual o superior a la meta; no se indica si ese día ya pasó o está a más de diez años.</translation>
    </message>
    <message>
        <source>Followers gained in the last days up to the newest count.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>Seguidores ganados en los últimos días hasta el recuento más reciente.</translation>
    </message>
    <message>
        <source>It is the newest count less the last one from before these days. Where that lies on another day than asked for, or one of the two is rounded, the change is marked with ≈. Glitches and the steps of purges are left out. Not told if the time between the two counts differs by more than a quarter (and more than one day), or if the newest count is as old as these days are many.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>Es el recuento más reciente menos el último anterior a esos días. Si ese cae en un día distinto del pedido, o uno de los dos está redondeado, la variación se marca con ≈. Los fallos y los saltos de las purgas no se cuentan. No se indica si el tiempo entre los dos recuentos difiere en más de un cuarto (y en más de un día), o si la antigüedad del recuento más reciente iguala el número de días.</translation>
    </message>
    <message>
        <source>How steadily an account has been posting, from 0 to 100.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Con qué constancia ha publicado una cuenta, de 0 a 100.</translation>
    </message>
    <message>
        <source>It is a moving average over days: s ← s · m + v · (1 − m), shown as 100 · s. Here m = 0.5 ^ (√(T ÷ 7) ÷ 13) with T posts a week by the plan of the day, and v is the share of the plan that the last W active days held, min(1, 7 · posts ÷ (W · T)), with W = 1 for a plan of 7 a week or more, else the larger of 14 and 14 ÷ T. It stands still on rest days and in breaks. Not told before the 28th day of complete posts.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Es una media móvil por días: s ← s · m + v · (1 − m), mostrada como 100 · s. Aquí m = 0,5 ^ (√(T ÷ 7) ÷ 13), con T publicaciones por semana según el plan del día, y v es la parte del plan que hubo en los últimos W días activos, min(1, 7 · publicaciones ÷ (W · T)), con W = 1 para un plan de 7 por semana o más, y si no, el mayor de 14 y 14 ÷ T. No se mueve en los días de descanso ni en las pausas. No se indica antes del día 28 de publicaciones completas.</translation>
    </message>
    <message>
        <source>Source: the score of Loop Habit Tracker (Score.kt).</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Fuente: la puntuación de Loop Habit Tracker (Score.kt).</translation>
    </message>
    <message>
        <source>How many of the last 52 weeks were on plan; the running week is not among them.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Cuántas de las últimas 52 semanas se cumplieron según el plan; la semana en curso no está entre ellas.</translation>
    </message>
    <message>
        <source>A week is on plan with as many posts as were expected. One with nothing expected, or with posts that are not complete, is not judged.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Una semana cumple el plan con tantas publicaciones como se esperaban. No se valora una en la que no se esperaba nada o cuyas publicaciones no están completas.</translation>
    </message>
    <message>
        <source>The silences that are longer than the plan allows.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Los silencios más largos de lo que permite el plan.</translation>
    </message>
    <message>
        <source>A silence runs from one posting day to the next, or to today, and is counted in active days: rest days and breaks are skipped. The plan on its last posting day judges it. With R rest days and posts on D days a week, a post is expected every I = (7 − R) ÷ D active days; a silence is a gap once it is longer than both 2 · I and I + 2 days: two expected posting days were missed. Gaps are told where every post is in the log. Before the first post there no silence begins, and where the complete days end before today none ends.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Un silencio va de un día de publicación al siguiente, o hasta hoy, y se cuenta en días activos: se saltan los días de descanso y las pausas. Lo valora el plan de su último día de publicación. Con R días de descanso y publicaciones en D días por semana, se espera una publicación cada I = (7 − R) ÷ D días activos; un silencio es un hueco cuando es más largo que 2 · I y también que I + 2 días: faltaron dos días de publicación esperados. Los huecos se indican donde cada publicación está en el registro. Antes de la primera publicación no empieza allí ningún silencio, y donde los días completos terminan antes de hoy no termina ninguno.</translation>
    </message>
    <message>
        <source>The engagement of an account: the median of its last 12 posts that have a rate.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>La interacción de una cuenta: la mediana de sus últimas 12 publicaciones con tasa.</translation>
    </message>
    <message>
        <source>A post&apos;s rate is its likes, comments, shares and saves, as far as they are known, divided by the followers at publication, or by reach or views where that is chosen. A post takes part once its numbers were seen at the result age (7 days unless changed) or later. Pinned posts and the kinds that do not count as posting (stories and replies unless the log says otherwise) are left out.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>La tasa de una publicación son sus me gusta, comentarios, compartidos y guardados, en la medida en que se conocen, divididos entre los seguidores al publicar, o entre el alcance o las vistas si así se elige. Una publicación participa cuando sus números se vieron a la antigüedad fijada (7 días, si no se cambia) o más tarde. Las publicaciones fijadas y los tipos que no cuentan como publicar (historias y respuestas, si el registro no dice otra cosa) no se incluyen.</translation>
    </message>
    <message>
        <source>What others have published about engagement on a platform, for accounts of this size.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Lo que otros han publicado sobre la interacción en una plataforma, para cuentas de este tamaño.</translation>
    </message>
    <message>
        <source>The figures are those of the report that is named, with its year; they are not computed here. Each report counts and averages in its own way: a rough measure.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Las cifras son las del informe que se nombra, con su año; no se calculan aquí. Cada informe cuenta y promedia a su manera: una medida aproximada.</translation>
    </message>
    <message>
        <source>The engagement of an account as of an earlier day.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>La interacción de una cuenta a un día anterior.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts until that day, made of the posts and follower counts until then, with the results that are known now, whenever they were seen.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>Es la mediana de las últimas 12 publicaciones hasta ese día, calculada con las publicaciones y los recuentos de seguidores hasta entonces y con los resultados que se conocen ahora, se vieran cuando se vieran.</translation>
    </message>
    <message>
        <source>The engagement of an account if it were divided by something else.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>La interacción de una cuenta si se dividiera entre otra cosa.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts that have such a rate: by followers at publication, by reach, or by views.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>Es la mediana de las últimas 12 publicaciones que tienen esa tasa: entre seguidores al publicar, entre alcance o entre vistas.</translation>
    </message>
    <message>
        <source>What the platform will forget first of the days that no import has.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Lo primero que olvidará la plataforma de los días que no están en ninguna importación.</translation>
    </message>
    <message>
        <source>Each export that was imported before is looked at by itself: the days between its files, and those after the last of them. A platform that keeps 365 days gives the last of them on the 364th day after it.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Cada exportación que ya se importó antes se mira por separado: los días entre sus archivos y los que siguen al último. Una plataforma que guarda 365 días da el último de ellos el día 364 después de él.</translation>
    </message>
    <message>
        <source>The largest number of posts a week that was reached in 3 of 4 of the last 12 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>El mayor número de publicaciones por semana que se alcanzó en 3 de cada 4 de las últimas 12 semanas.</translation>
    </message>
    <message>
        <source>So it is never more than what is done. The running week, weeks with a break and weeks with posts that are not complete are left out; with fewer than eight weeks nothing is suggested. Where the posts fell on fewer days than the plan would expect, it names the number of days that was reached in 3 of 4 weeks too. Rest days stay as they are.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>Así nunca es más de lo que ya se hace. La semana en curso, las semanas con una pausa y las semanas con publicaciones incompletas no se cuentan; con menos de ocho semanas no se sugiere nada. Si las publicaciones cayeron en menos días de los que el plan esperaría, indica también el número de días que se alcanzó en 3 de cada 4 semanas. Los días de descanso quedan como están.</translation>
    </message>
    <message>
        <source>What the closed gaps cost, taken together: the median of followers a day.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Lo que costaron los huecos cerrados en conjunto: la mediana de seguidores al día.</translation>
    </message>
    <message>
        <source>Each gap counts with the mean of the 28 days before and the 28 days after it, less what was gained in the gap. The range is the middle 80 % of the medians of 2,000 samples drawn from these gaps with replacement, the same at every reading. With fewer than 5 closed gaps only the smallest and the largest are told. A gap and slow growth can share a cause: this is no proof.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Cada hueco cuenta con la media de los 28 días anteriores y los 28 posteriores, menos lo que se ganó en el hueco. El rango es el 80&#xa0;% central de las medianas de 2000 muestras de estos huecos tomadas con reemplazo, iguales en cada lectura. Con menos de 5 huecos cerrados solo se indican el menor y el mayor. Un hueco y un crecimiento lento pueden tener la misma causa: esto no prueba nada.</translation>
    </message>
    <message>
        <source>Source of the range: Efron, Annals of Statistics 7 (1979), 1.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Fuente del rango: Efron, Annals of Statistics 7 (1979), 1.</translation>
    </message>
    <message>
        <source>How soon the plan is usually kept again after a gap, over all closed gaps.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Cuánto se suele tardar en volver a cumplir el plan tras un hueco, entre todos los huecos cerrados.</translation>
    </message>
    <message>
        <source>It is kept again from the first posting day on from which a week (7 − R active days, with R rest days) holds as many posts as it asks for; with one post a week, two weeks with two posts. Days are counted from the first post after the gap. The median takes a gap after which that has not come for longer than the wait so far. With fewer than 5 closed gaps there is none, nor where most of them still wait.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Se vuelve a cumplir desde el primer día de publicación a partir del cual una semana (7 − R días activos, con R días de descanso) tiene tantas publicaciones como pide; con una publicación por semana, dos semanas con dos publicaciones. Los días se cuentan desde la primera publicación después del hueco. En la mediana, un hueco tras el cual eso aún no ha llegado cuenta como más largo que la espera hasta ahora. Con menos de 5 huecos cerrados no hay mediana, ni cuando la mayoría aún espera.</translation>
    </message>
    <message>
        <source>Source of the median: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Fuente de la mediana: Kaplan y Meier, Journal of the American Statistical Association 53 (1958), 457.</translation>
    </message>
    <message>
        <source>Followers a day in a gap, in the 28 days before it, and in the 28 days after it.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Seguidores al día en un hueco, en los 28 días anteriores y en los 28 posteriores.</translation>
    </message>
    <message>
        <source>Each is the slope between the first and the last follower count of its days, from the evening before; a span that counts cover by less than a quarter says nothing. What the gap cost is the mean of the two sides less what was gained in the gap. The days after a gap end today, so that nothing comes after an open one. Glitches and the steps of purges are left out. A gap and slow growth can share a cause.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Cada valor es la pendiente entre el primer y el último recuento de seguidores de sus días, desde la noche anterior; un tramo del que los recuentos cubren menos de un cuarto no dice nada. Lo que costó el hueco es la media de los dos lados menos lo que se ganó en el hueco. Los días posteriores a un hueco terminan hoy, así que nada sigue a uno abierto. Los fallos y los saltos de las purgas no se cuentan. Un hueco y un crecimiento lento pueden tener la misma causa.</translation>
    </message>
    <message>
        <source>Followers a day over the last 28 days, and over the 28 days before.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Seguidores al día en los últimos 28 días y en los 28 días anteriores.</translation>
    </message>
    <message>
        <source>It is the median of the slopes between all pairs of follower counts in these days (Theil–Sen), so that a single odd day moves it little. Rounded counts lie on the line between the days on which they stepped. Glitches are left out, and so is the step into a purge with its days. Not told with fewer than 3 counts, or with less than 14 days between the first and the last.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Es la mediana de las pendientes entre todos los pares de recuentos de seguidores de esos días (Theil–Sen), para que un solo día raro la mueva poco. Los recuentos redondeados se sitúan en la línea entre los días en que cambiaron. Los fallos no se cuentan, ni tampoco el salto a una purga con sus días. No se indica con menos de 3 recuentos o con menos de 14 días entre el primero y el último.</translation>
    </message>
    <message>
        <source>Source: Sen, Journal of the American Statistical Association 63 (1968), 1379.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Fuente: Sen, Journal of the American Statistical Association 63 (1968), 1379.</translation>
    </message>
    <message>
        <source>Followers a day that bring the goal on the goal day: what is missing, by the days until then.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Seguidores al día que llevan a la meta en su día: lo que falta, entre los días que quedan.</translation>
    </message>
    <message>
        <source>What is missing is the goal less the newest follower count, a rounded one with its middle. 0 once the goal is reached. Not told without a goal day that is still to come, or without a follower count.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Lo que falta es la meta menos el recuento de seguidores más reciente, con su valor central si está redondeado. 0 cuando la meta está alcanzada. No se indica sin un día de la meta que aún esté por llegar, ni sin un recuento de seguidores.</translation>
    </message>
    <message>
        <source>The posts after which most was gained beyond the usual pace.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>Las publicaciones tras las que más se ganó por encima del ritmo habitual.</translation>
    </message>
    <message>
        <source>Looked at are the day of the post and the two days after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before (Theil–Sen). Of posts less than 3 days apart only the one with the largest gain is told, since they share it. A gain is told if it is three times what any three days of the last two years usually lie off the pace, or more: less than that is chance. Kinds that do not count as posting are left out, and so are days around a purge, and gains that the rounding of counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>Se miran el día de la publicación y los dos siguientes: el recuento de seguidores a su final menos el del día anterior a la publicación, menos tres días del ritmo de los 28 días anteriores (Theil–Sen). De las publicaciones separadas por menos de 3 días solo se indica la de mayor ganancia, ya que la comparten. Una ganancia se indica si es al menos el triple de lo que tres días cualesquiera de los últimos dos años suelen desviarse del ritmo: menos que eso es azar. Los tipos que no cuentan como publicar no se incluyen, ni los días cercanos a una purga, ni las ganancias que el redondeo de los recuentos pueda ocultar.</translation>
    </message>
    <message>
        <source>How posts of each kind do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Cómo les va a las publicaciones de cada tipo: la mediana de su interacción, con los números tal como se vieron por primera vez a la antigüedad fijada o más tarde, para que una publicación antigua no lleve ventaja.</translation>
    </message>
    <message>
        <source>Beside it stand the followers gained in the 3 days from the post on, beyond the pace of the 28 days before. A kind is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Al lado están los seguidores ganados en los 3 días desde la publicación, por encima del ritmo de los 28 días anteriores. Un tipo se ordena por su mediana acercada a la de la propia cuenta, (n · x + 5 · x̄) ÷ (n + 5), para que pocas publicaciones digan poco. El rango es el 80&#xa0;% central de las medianas de 2000 muestras tomadas con reemplazo. Nada destaca con menos de 5 publicaciones. Las publicaciones fijadas y los tipos que no cuentan como publicar no se incluyen.</translation>
    </message>
    <message>
        <source>How many posts there are of each kind that was posted.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Cuántas publicaciones hay de cada tipo que se publicó.</translation>
    </message>
    <message>
        <source>Only kinds that count as posting are counted (stories and replies only if the log says so).</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Solo se cuentan los tipos que cuentan como publicar (historias y respuestas solo si el registro lo dice).</translation>
    </message>
    <message>
        <source>Followers gained in 3 days beyond the pace, for each post.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Seguidores ganados en 3 días por encima del ritmo, para cada publicación.</translation>
    </message>
    <message>
        <source>The three days are the post&apos;s day and the two after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before. Posts less than three days apart share them. Not told where one of these two counts does not exist, a purge lies between them, the pace is not known, or the gain is less than what the rounding of the two counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Los tres días son el de la publicación y los dos siguientes: el recuento de seguidores a su final menos el del día anterior a la publicación, menos tres días del ritmo de los 28 días anteriores. Las publicaciones separadas por menos de tres días los comparten. No se indica si falta uno de estos dos recuentos, si hay una purga entre ellos, si no se conoce el ritmo o si la ganancia es menor que lo que puede ocultar el redondeo de los dos recuentos.</translation>
    </message>
    <message>
        <source>The largest milestone that was reached in the last 7 days, today included.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>El mayor hito alcanzado en los últimos 7 días, incluido hoy.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, a rounded one with its lowest. One that was passed before the first count of the log is none, nor one that the newest count lies below again.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>Se alcanza el día del primer recuento de seguidores que llega a él, con su valor más bajo si está redondeado. No lo es uno que se pasó antes del primer recuento del registro, ni uno por debajo del cual está otra vez el recuento más reciente.</translation>
    </message>
    <message>
        <source>How posts of each niche do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Cómo les va a las publicaciones de cada nicho: la mediana de su interacción, con los números tal como se vieron por primera vez a la antigüedad fijada o más tarde, para que una publicación antigua no lleve ventaja.</translation>
    </message>
    <message>
        <source>A niche is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out; a post without a niche belongs to none.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Un nicho se ordena por su mediana acercada a la de la propia cuenta, (n · x + 5 · x̄) ÷ (n + 5), para que pocas publicaciones digan poco. El rango es el 80&#xa0;% central de las medianas de 2000 muestras tomadas con reemplazo. Nada destaca con menos de 5 publicaciones. Las publicaciones fijadas y los tipos que no cuentan como publicar no se incluyen; una publicación sin nicho no pertenece a ninguno.</translation>
    </message>
    <message>
        <source>Followers a day in each complete week, by how many posts it holds.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Seguidores al día en cada semana completa, según cuántas publicaciones tiene.</translation>
    </message>
    <message>
        <source>Told are medians, with the middle 80 % of the medians of 2,000 samples drawn with replacement. Weeks are those that lie wholly in days whose posts are complete; the running week is left out. Followers a day lie between the follower counts nearest to the evening before the week and to its last evening, each at most 2 days off; without them a week does not take part, nor where rounding may hide more than half of what a usual week gains. Weeks of few and of many posts are compared from 5 weeks each. That weeks of many posts grow more is no proof: a good week can bring both.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Se indican medianas, con el 80&#xa0;% central de las medianas de 2000 muestras tomadas con reemplazo. Las semanas son las que caen por completo en días con publicaciones completas; la semana en curso no se incluye. Los seguidores al día son los que hay entre los recuentos de seguidores más cercanos a la noche anterior a la semana y a su última noche, cada uno a 2 días como máximo; sin ellos una semana no participa, ni cuando el redondeo puede ocultar más de la mitad de lo que gana una semana habitual. Las semanas de pocas y de muchas publicaciones se comparan a partir de 5 semanas de cada una. Que las semanas de muchas publicaciones crezcan más no prueba nada: una buena semana puede traer ambas cosas.</translation>
    </message>
    <message>
        <source>Past forecasts made again, and what came: for 7, 30 and 90 days ahead.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Pronósticos pasados hechos de nuevo, y lo que vino: a 7, 30 y 90 días.</translation>
    </message>
    <message>
        <source>They are made every 30 days from day 28 of the account on, in the last two years of counts. Each knows only counts and notes of days up to the one it is made on. The count it is compared with is the nearest to the day that was forecast and within 3 days of it; without one nothing is told. A forecast held if that count lies in its 80 % range, so that 80 of 100 are expected to. A count comes as it was seen: a later purge counts against the forecast.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Se hacen cada 30 días desde el día 28 de la cuenta, en los últimos dos años de recuentos. Cada uno solo conoce los recuentos y las notas de los días hasta aquel en que se hace. El recuento con que se compara es el más cercano al día pronosticado, a 3 días como máximo; sin él no se indica nada. Un pronóstico acertó si ese recuento cae en su rango del 80&#xa0;%, así que se espera que acierten 80 de cada 100. Un recuento se toma como se vio: una purga posterior cuenta en contra del pronóstico.</translation>
    </message>
    <message>
        <source>How many posting days came on time, of those that ended a silence in the last 52 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>Cuántos días de publicación llegaron a tiempo, de los que terminaron un silencio en las últimas 52 semanas.</translation>
    </message>
    <message>
        <source>On time is within 1.5 · I active days of the posting day before, with I = (7 − R) ÷ D for R rest days and posts on D days a week: not yet slipping, by the plan on the day before. Rest days and breaks do not count. The silence of today is among them once it is longer. It is a share and no spread of the intervals, so that one long silence weighs no more than a short one.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>A tiempo es dentro de 1,5 · I días activos desde el día de publicación anterior, con I = (7 − R) ÷ D para R días de descanso y publicaciones en D días por semana: antes de alargarse, según el plan del día anterior. Los días de descanso y las pausas no cuentan. El silencio de hoy está entre ellos cuando es más largo. Es una proporción y no una dispersión de los intervalos, para que un silencio largo no pese más que uno corto.</translation>
    </message>
    <message>
        <source>How many weeks in a row were kept, up to now.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>Cuántas semanas seguidas se han cumplido hasta ahora.</translation>
    </message>
    <message>
        <source>The running week adds to the run once it is kept, and does not end it before. A week with nothing expected does neither. A missed week ends the run, and so does a week that is not among these because its posts are not complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>La semana en curso se suma cuando está cumplida, y antes no interrumpe la serie. Una semana en la que no se espera nada no hace ni lo uno ni lo otro. Una semana no cumplida termina la serie, y también una que no está entre estas porque sus publicaciones no están completas.</translation>
    </message>
    <message>
        <source>Followers gained since the first follower count, up to the newest.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Seguidores ganados desde el primer recuento de seguidores hasta el más reciente.</translation>
    </message>
    <message>
        <source>Glitches and the steps of purges are left out.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Los fallos y los saltos de las purgas no se cuentan.</translation>
    </message>
    <message>
        <source>Take back the newest step.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.undo</extracomment>
        <translation>Deshace el último paso.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.redo</extracomment>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Take in what another program changed in the file, and a new day.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.look_again</extracomment>
        <translation>Incorpora lo que otro programa cambió en el archivo, y un nuevo día.</translation>
    </message>
    <message>
        <source>When each milestone up to the goal was reached, or is likely to be.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Cuándo se alcanzó cada hito hasta la meta, o cuándo es probable que se alcance.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, glitches left out, and stays reached when followers are lost again. A day to come is the one on which the middle of the forecast is there; the days under it are those on which the two ends of its 80 % range are. Not in sight is a middle more than 104 weeks from today, or a pace that is not positive.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Se alcanza el día del primer recuento de seguidores que llega a él, sin los fallos, y sigue alcanzado aunque se pierdan seguidores. Un día por venir es aquel en que llega el valor central del pronóstico; los días que aparecen debajo son aquellos en que llegan los dos extremos de su rango del 80&#xa0;%. No está a la vista un valor central a más de 104 semanas de hoy, o un ritmo que no es positivo.</translation>
    </message>
    <message>
        <source>How posts of each weekday do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Cómo les va a las publicaciones de cada día de la semana: la mediana de su interacción, con los números tal como se vieron por primera vez a la antigüedad fijada o más tarde, para que una publicación antigua no lleve ventaja.</translation>
    </message>
    <message>
        <source>A weekday, and likewise a part of the day, is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Un día de la semana, y también una parte del día, se ordena por su mediana acercada a la de la propia cuenta, (n · x + 5 · x̄) ÷ (n + 5), para que pocas publicaciones digan poco. El rango es el 80&#xa0;% central de las medianas de 2000 muestras tomadas con reemplazo. Nada destaca con menos de 5 publicaciones. Las publicaciones fijadas y los tipos que no cuentan como publicar no se incluyen.</translation>
    </message>
    <message>
        <source>The engagement of posts by weekday and part of the day, in the creator&apos;s own time.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>La interacción de las publicaciones por día de la semana y parte del día, en la hora local de quien publica.</translation>
    </message>
    <message>
        <source>A post takes part with its numbers as first seen at the result age or later. Each part is shown by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little; under 5 posts it is pale. Nothing is told under 12 posts. Pinned posts, kinds that do not count as posting, and posts without a time are left out.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>Una publicación participa con sus números tal como se vieron por primera vez a la antigüedad fijada o más tarde. Cada parte se muestra con su mediana acercada a la de la propia cuenta, (n · x + 5 · x̄) ÷ (n + 5), para que pocas publicaciones digan poco; con menos de 5 publicaciones aparece pálida. No se indica nada con menos de 12 publicaciones. Las publicaciones fijadas, los tipos que no cuentan como publicar y las publicaciones sin hora no se incluyen.</translation>
    </message>
    <message>
        <source>What each day was: how many posts it had, and whether it lies in a gap or in a break.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Qué fue cada día: cuántas publicaciones tuvo y si cae en un hueco o en una pausa.</translation>
    </message>
    <message>
        <source>A post counts on its local day, unless its kind does not count as posting (stories and replies unless the log says otherwise). A day of a break is never one of a gap. Where posts are not complete nothing is said of a day without one.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Una publicación cuenta en su día local, salvo que su tipo no cuente como publicar (historias y respuestas, si el registro no dice otra cosa). Un día de pausa nunca es de un hueco. Donde las publicaciones no están completas no se dice nada de un día sin ninguna.</translation>
    </message>
</context>
<context>
    <name>ExportEverythingSheet</name>
    <message>
        <source>Export everything</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Un archivo ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>One JSON file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Un archivo JSON</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>All that is in this log: accounts, posts and their numbers, follower counts, plans, breaks, notes and settings. Captions and notes are in it as you wrote them, so give it only to whom you trust. Import brings it back.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Todo lo que hay en este registro: cuentas, publicaciones y sus números, recuentos de seguidores, planes, pausas, notas y ajustes. Las descripciones y las notas van tal como las escribiste, así que dáselo solo a personas de confianza. Con Importar se recupera.</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, a JSON, and a text about every column.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tablas para una hoja de cálculo, un JSON y un texto sobre cada columna.</translation>
    </message>
    <message>
        <source>The same files, in a new folder inside the one you choose.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Los mismos archivos, en una carpeta nueva dentro de la que elijas.</translation>
    </message>
    <message>
        <source>Everything in one file, for programs.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Todo en un archivo, para programas.</translation>
    </message>
    <message>
        <source>Exported everything to {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Todo exportado a {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Escribiendo {name}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>new</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Publicación sin título</translation>
    </message>
    <message>
        <source>{low} to {high} followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>{low} a {high} seguidores</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>
            <numerusform>%n seguidor</numerusform>
            <numerusform>%n seguidores</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>{count}, estimado</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>vistas</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>guardados</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>seguimientos</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>visitas al perfil</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>ganados</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>neto</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>descripción</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>nicho</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>publicada</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>día</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>exacto</translation>
    </message>
    <message>
        <source>rounded</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>estimado</translation>
    </message>
</context>
<context>
    <name>FatesModel</name>
    <message>
        <source>Status</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Day</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Platform id</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Id de la plataforma</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Seguimientos</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>7,412 or 7.4k</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>7412 o 7,4k</translation>
    </message>
    <message>
        <source>Welcome to Growthdesk</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Te damos la bienvenida a Growthdesk</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>¿Dónde publicas?</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Seguidores ahora</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Publicaciones por semana</translation>
    </message>
    <message>
        <source>What you mean to keep. You can change it any day.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Lo que te propones mantener. Puedes cambiarlo cualquier día.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Import files…</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Three answers and you can log. Everything stays in one file on this computer: nothing to sign up for, no network.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Tres respuestas y ya puedes registrar. Todo queda en un archivo de este equipo: sin crear cuentas, sin red.</translation>
    </message>
</context>
<context>
    <name>FittingPlan</name>
    <message>
        <source>A plan that fits</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>Un plan a tu medida</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more week(s) to see what plan fits.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Aún no es suficiente: falta %n semana para ver qué plan encaja.</numerusform>
            <numerusform>Aún no es suficiente: faltan %n semanas para ver qué plan encaja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n a week…</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Planear %n por semana…</numerusform>
            <numerusform>Planear %n por semana…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) or more</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>%n publicación o más</numerusform>
            <numerusform>%n publicaciones o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{posts}, on %n day(s)</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>{posts}, en %n día</numerusform>
            <numerusform>{posts}, en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of your last {weeks} weeks had {posts}; the plan is {plan}.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>{kept} de tus últimas {weeks} semanas tuvieron {posts}; el plan es de {plan}.</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>silences of more than {days} days</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>silencios de más de {days} días</translation>
    </message>
    <message>
        <source>Counted from one posting day to the next, without rest days and breaks.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Contados de un día de publicación al siguiente, sin días de descanso ni pausas.</translation>
    </message>
    <message>
        <source>Cost of gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Coste de los huecos</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Vuelta al plan</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Seguidores al día</translation>
    </message>
    <message numerus="yes">
        <source>In the gap, and in the %n days before and after it.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>En el hueco y en el día anterior y posterior.</numerusform>
            <numerusform>En el hueco y en los %n días anteriores y posteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – now</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{day} – ahora</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{active} active days of silence; the plan allows {limit}.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{active} días activos de silencio; el plan permite {limit}.</translation>
    </message>
    <message>
        <source>Gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Hueco {days}</translation>
    </message>
    <message>
        <source>Followers a day, gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Seguidores al día, hueco {days}</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Marcar pausa</translation>
    </message>
    <message>
        <source>Mark {days} as break</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Marcar {days} como pausa</translation>
    </message>
    <message>
        <source>vs {around}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>vs. {around}</translation>
    </message>
    <message>
        <source>Before {before}, in the gap {during}, after {after} followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Antes {before}, en el hueco {during}, después {after} seguidores al día</translation>
    </message>
    <message>
        <source>Gaps are told where posts are complete.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Los huecos se indican donde las publicaciones están completas.</translation>
    </message>
    <message>
        <source>No gap so far.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Ningún hueco hasta ahora.</translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Un hueco y un crecimiento lento pueden tener la misma causa.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>In your gaps you gained {median} followers a day (80% range {range}, {gaps}). {cause}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>En tus huecos, los seguidores ganados al día fueron {median} (rango del 80&#xa0;%: {range}, {gaps}). {cause}</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n hueco cerrado más daría una mediana.</numerusform>
            <numerusform>%n huecos cerrados más darían una mediana.</numerusform>
        </translation>
    </message>
    <message>
        <source>What gaps cost is not known yet: it takes follower counts before, in and after them.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Aún no se sabe lo que cuestan los huecos: hacen falta recuentos de seguidores antes, durante y después de ellos.</translation>
    </message>
    <message>
        <source>In one closed gap you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>En un hueco cerrado, los seguidores ganados al día fueron {most}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>En %n hueco cerrado, los seguidores ganados al día fueron {most}.</numerusform>
            <numerusform>En %n huecos cerrados, los seguidores ganados al día fueron {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained between {least} and {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>En %n hueco cerrado, los seguidores ganados al día fueron entre {least} y {most}.</numerusform>
            <numerusform>En %n huecos cerrados, los seguidores ganados al día fueron entre {least} y {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Aún no es suficiente:</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>no fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>los mismos</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} menos</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} más</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>{posts} of {enough} posts</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{posts} de {enough} publ.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>%n publ.</numerusform>
            <numerusform>%n publ.</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>ninguna publicación</translation>
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
        <translation>{said}, aún no es suficiente</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}; ranked as {shrunk}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, rango del 80&#xa0;%: {low} a {high}; ordenado como {shrunk}</translation>
    </message>
    <message numerus="yes">
        <source>a follower count within %n day(s) of each</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>un recuento de seguidores a %n día como máximo de cada una</numerusform>
            <numerusform>un recuento de seguidores a %n días como máximo de cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>their reach</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>su alcance</translation>
    </message>
    <message>
        <source>their views</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>sus vistas</translation>
    </message>
    <message numerus="yes">
        <source>It takes posts with results after %n day(s), and {also}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>Hacen falta publicaciones con resultados pasado %n día, y {also}.</numerusform>
            <numerusform>Hacen falta publicaciones con resultados pasados %n días, y {also}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} followers after a post ({posts})</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{gain} seguidores tras una publicación ({posts})</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, rango del 80&#xa0;%: {low} a {high}</translation>
    </message>
    <message>
        <source>Ranked by the median drawn toward your own: (n · median + 5 · own) ÷ (n + 5), so that few posts say little.
A line shows the middle 80% of resampled medians. Under 5 posts nothing is a winner.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>Ordenado por la mediana acercada a la tuya: (n · mediana + 5 · tuya) ÷ (n + 5), para que pocas publicaciones digan poco.
Una línea muestra el 80&#xa0;% central de las medianas remuestreadas. Con menos de 5 publicaciones nada gana.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>Destaca {name}: {rate}, normalmente {own}.</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Today</source>
        <extracomment>ui/charts/day_axis.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <extracomment>ui/charts/day_axis.py, ui/charts/readout.py</extracomment>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/charts/goal_mark.py, ui/charts/legend.py</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>a year before</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>Growth chart of {names}</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>Gráfico de crecimiento de {names}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>50% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50&#xa0;% desde</translation>
    </message>
    <message>
        <source>50% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50&#xa0;% hasta</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80&#xa0;% desde</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80&#xa0;% hasta</translation>
    </message>
    <message>
        <source>Growth of {account}</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Crecimiento de {account}</translation>
    </message>
    <message>
        <source>Days since the common day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Días desde el día común</translation>
    </message>
    <message>
        <source>posting gap</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>hueco de publicación</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>{tier} threshold</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>umbral {tier}</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>rounded count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>recuento redondeado</translation>
    </message>
    <message>
        <source>estimated count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>recuento estimado</translation>
    </message>
    <message>
        <source>glitch, left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>fallo, no se cuenta</translation>
    </message>
    <message>
        <source>purge, step left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>purga, salto no contado</translation>
    </message>
    <message>
        <source>forecast, 50% and 80% range</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>pronóstico, rango del 50&#xa0;% y del 80&#xa0;%</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>hito</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>untested</source>
        <extracomment>ui/charts/marks.py</extracomment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Gap: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Hueco: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Pausa: {days}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>day {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>{account}: {count} followers on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}: {count} seguidores el {day}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>No follower count</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Sin recuento de seguidores</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count} seguidores</translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, estimado</translation>
    </message>
    <message>
        <source>{count}, rounded</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, redondeado</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{change} desde el {day}</translation>
    </message>
    <message>
        <source>about {change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>unos {change} desde el {day}</translation>
    </message>
    <message>
        <source>Posts: {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Publicaciones: {number}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Publicación: {title}</translation>
    </message>
    <message>
        <source>{share}: {low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{share}: {low} a {high}</translation>
    </message>
    <message>
        <source>Forecast: {count}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Pronóstico: {count}</translation>
    </message>
    <message>
        <source>Half of the time</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>La mitad de las veces</translation>
    </message>
    <message>
        <source>4 in 5 times</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>4 de cada 5 veces</translation>
    </message>
    <message>
        <source>Untested so far ahead</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Sin comprobar tan lejos</translation>
    </message>
    <message>
        <source>Purge: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Purga: {text}</translation>
    </message>
    <message>
        <source>Glitch: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Fallo: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>{account}: no follower count yet.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}: aún sin recuento de seguidores.</translation>
    </message>
    <message>
        <source>First count: {count} on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Primer recuento: {count} el {day}.</translation>
    </message>
    <message>
        <source>Forecast for {day}: {count}, 4 in 5 times {low} to {high}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Pronóstico para el {day}: {count}, 4 de cada 5 veces {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>30 d</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>90 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days shown</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>Scale of the counts</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Escala de los recuentos</translation>
    </message>
    <message>
        <source>Save image</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>As PNG or as SVG</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Como PNG o como SVG</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Leaves the zoom (0, Escape, or a double click on the axis)</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Sale del zoom (0, Esc o doble clic en el eje)</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>What moved it</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Qué lo movió</translation>
    </message>
    <message>
        <source>Nothing stands out yet. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Aún no destaca nada. Hacen falta recuentos diarios cerca de una publicación o de un hueco.</translation>
    </message>
    <message>
        <source>Add your first account, and its growth is drawn here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Añade tu primera cuenta y aquí se dibujará su crecimiento.</translation>
    </message>
    <message>
        <source>Log your first follower count, and its line begins here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Registra tu primer recuento de seguidores y aquí empezará su línea.</translation>
    </message>
    <message>
        <source>Every follower count so far is marked as a glitch. The line begins with one that can be trusted; the sheet of notes takes marks away.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Todos los recuentos de seguidores hasta ahora están marcados como fallo. La línea empieza con uno fiable; las marcas se quitan en la hoja de notas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Crecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left out: that day is not known.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>
            <numerusform>%n cuenta sin incluir: ese día no se conoce.</numerusform>
            <numerusform>%n cuentas sin incluir: ese día no se conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>80% range</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Rango del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Double-click a day to put a note on it. Drag over days to zoom in.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Doble clic en un día: nota. Arrastra sobre varios para acercarlos.</translation>
    </message>
    <message>
        <source>{account} toward {goal}</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>{account} hacia {goal}</translation>
    </message>
    <message numerus="yes">
        <source>%n more count(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n recuento más</numerusform>
            <numerusform>%n recuentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n día más</numerusform>
            <numerusform>%n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days. Still missing: {what}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>Un pronóstico requiere 5 recuentos en 28 días. Aún falta: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s): {now}. The same days a year before: {before}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>Último día: {now}. El mismo día un año antes: {before}.</numerusform>
            <numerusform>Últimos %n días: {now}. Los mismos días un año antes: {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {followers} followers each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>desde {followers} seguidores cada una</translation>
    </message>
    <message>
        <source>from the first count of each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>desde el primer recuento de cada una</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>por fecha</translation>
    </message>
    <message>
        <source>Theil–Sen slope over the counts of {days}: the median of the slopes between all pairs of them. It takes 3 counts, and 14 days between the first and the last.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Pendiente de Theil–Sen de los recuentos de {days}: la mediana de las pendientes entre todos los pares. Requiere 3 recuentos y 14 días entre el primero y el último.</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Últimos 28 días</translation>
    </message>
    <message>
        <source>the last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>los últimos 28 días</translation>
    </message>
    <message>
        <source>28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>28 días anteriores</translation>
    </message>
    <message>
        <source>the 28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>los 28 días anteriores</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets the day by which you want to be there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>En Cuenta &gt; Editar cuenta y meta se fija el día para el que quieres llegar.</translation>
    </message>
    <message>
        <source>Needed for the goal day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Necesario para el día de la meta</translation>
    </message>
    <message>
        <source>no day set</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>sin día fijado</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets another goal, or another day.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>En Cuenta &gt; Editar cuenta y meta se fija otra meta u otro día.</translation>
    </message>
    <message>
        <source>Goal day {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Día de la meta {day}</translation>
    </message>
    <message>
        <source>The goal less the newest count, divided by the days until then.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>La meta menos el recuento más reciente, entre los días que quedan.</translation>
    </message>
    <message>
        <source>Running maximum of the chance that the count is at or above the goal, day by day, from the ranges of the forecast.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Máximo acumulado de la probabilidad de que el recuento sea igual o superior a la meta, día a día, según los rangos del pronóstico.</translation>
    </message>
    <message>
        <source>Chance of {goal} by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Probabilidad de {goal} para el {day}</translation>
    </message>
    <message>
        <source>untested so far ahead</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>sin comprobar tan lejos</translation>
    </message>
    <message>
        <source>Needed for {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Necesario para el {day}</translation>
    </message>
    <message>
        <source>goal reached</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>meta alcanzada</translation>
    </message>
    <message>
        <source>is today</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>es hoy</translation>
    </message>
    <message>
        <source>has passed</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>newest count {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>recuento más reciente {day}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>The day on which the median of the forecast is there, and under it the days on which the ends of its 80% range are.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>El día en que llega la mediana del pronóstico y, debajo, los días en que llegan los extremos de su rango del 80&#xa0;%.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{day} o antes</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>alcanzado el {day}</translation>
    </message>
    <message>
        <source>The day of the first follower count that was there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>El día del primer recuento de seguidores que llegó a él.</translation>
    </message>
    <message>
        <source>perhaps already</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>quizá ya</translation>
    </message>
    <message>
        <source>By the forecast it is reached; a new follower count will tell.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Según el pronóstico está alcanzado; un nuevo recuento de seguidores lo dirá.</translation>
    </message>
    <message>
        <source>not in sight</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>no está a la vista</translation>
    </message>
    <message>
        <source>More than 104 weeks away at this pace.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>A más de 104 semanas a este ritmo.</translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Un pronóstico requiere 5 recuentos en 28 días.</translation>
    </message>
    <message>
        <source>Followers from the evening before the post to {days} days later, beyond what the pace of the 28 days before would have given.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Seguidores desde la noche anterior a la publicación hasta {days} días después, por encima de lo que habría dado el ritmo de los 28 días anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, with %n more post(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>{day}, con %n publicación más</numerusform>
            <numerusform>{day}, con %n publicaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} in {days} days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{gain} en {days} días</translation>
    </message>
    <message>
        <source>Followers a day in the gap, against the 28 days before and after it. A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Seguidores al día en el hueco, frente a los 28 días anteriores y posteriores. Un hueco y un crecimiento lento pueden tener la misma causa.</translation>
    </message>
    <message numerus="yes">
        <source>No posts for %n day(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>Sin publicaciones durante %n día</numerusform>
            <numerusform>Sin publicaciones durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a day fewer</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{number} menos al día</translation>
    </message>
    <message>
        <source>{pace} a day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{pace} al día</translation>
    </message>
    <message>
        <source>under {least}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>menos de {least}</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>It was not read.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>No se leyó.</translation>
    </message>
    <message>
        <source>Add it again to read it.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Añádelo otra vez para leerlo.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Comparing {name} with the log</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Comparando {name} con el registro</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>New account</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>It is added together with the import. Goal and plan can be changed later.</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Se añade junto con la importación. La meta y el plan se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Neither a file nor a table was copied.</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>No se copió ni un archivo ni una tabla.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>How to download your history</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Cómo descargar tu historial</translation>
    </message>
    <message>
        <source>How to download your history…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Cómo descargar tu historial…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), nothing is saved until you say so</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>%n archivo, nada se guarda hasta que lo digas</numerusform>
            <numerusform>%n archivos, nada se guarda hasta que lo digas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on comparing</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Seguir comparando</translation>
    </message>
    <message>
        <source>A whole log is imported alone: leave out the other files, or the log.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Un registro entero se importa solo: excluye los demás archivos o el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without an account: choose one, or leave it out.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>
            <numerusform>%n archivo sin cuenta: elige una o exclúyelo.</numerusform>
            <numerusform>%n archivos sin cuenta: elige una o exclúyelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One {key} takes the whole import back.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Un solo {key} retira toda la importación.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Volver a los archivos</translation>
    </message>
    <message>
        <source>Import files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Follower counts of {first} and of {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Recuentos de seguidores del {first} y del {last}</translation>
    </message>
    <message numerus="yes">
        <source>Follower counts from {first} to {last}, {n} of %n day(s) counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>Recuentos de seguidores del {first} al {last}, {n} de %n día con recuento</numerusform>
            <numerusform>Recuentos de seguidores del {first} al {last}, {n} de %n días con recuento</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} from {first} to {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>{things} del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with complete posts</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln día con publicaciones completas</numerusform>
            <numerusform>%Ln días con publicaciones completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posting day(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln día de publicación</numerusform>
            <numerusform>%Ln días de publicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln hueco</numerusform>
            <numerusform>%Ln huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past forecast(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln pronóstico pasado</numerusform>
            <numerusform>%Ln pronósticos pasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower count(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln recuento de seguidores</numerusform>
            <numerusform>%Ln recuentos de seguidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Follower count of {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Recuento de seguidores del {day}</translation>
    </message>
    <message>
        <source>Result seen on {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Resultado visto el {day}</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aún sin recuento de seguidores</translation>
    </message>
    <message>
        <source>No post yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aún no hay ninguna publicación que pueda contarse</translation>
    </message>
    <message>
        <source>Posts are not complete today</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Hoy las publicaciones no están completas</translation>
    </message>
    <message>
        <source>No week yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aún no hay ninguna semana que pueda contarse</translation>
    </message>
    <message>
        <source>No gap yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aún no hay ningún hueco que pueda contarse</translation>
    </message>
    <message>
        <source>No past forecast yet that can be compared</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Aún no hay ningún pronóstico pasado que pueda compararse</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>90 d</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>90 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days compared</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Días comparados</translation>
    </message>
    <message>
        <source>What moved the curve</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Qué movió la curva</translation>
    </message>
    <message>
        <source>Nothing stands out in these days. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Nada destaca en estos días. Hacen falta recuentos diarios cerca de una publicación o de un hueco.</translation>
    </message>
    <message>
        <source>Insights come from your own posts and counts. Add an account to begin.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>El análisis sale de tus propias publicaciones y recuentos. Añade una cuenta para empezar.</translation>
    </message>
    <message>
        <source>Log your posts and their results, and what does well shows here.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Registra tus publicaciones y sus resultados, y aquí se verá lo que funciona.</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Only what your own numbers can carry. Pale means too few posts or weeks to say.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Solo lo que tus números pueden sostener. Pálido: muy pocos datos.</translation>
    </message>
</context>
<context>
    <name>IntoField</name>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>All its accounts</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Todas sus cuentas</translation>
    </message>
    <message>
        <source>New: {account}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Nueva: {account}</translation>
    </message>
    <message>
        <source>New account…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Cuenta nueva…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Account for {file}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Cuenta para {file}</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>“{name}” is no report.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>«{name}» no es un informe.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Créalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>«{name}» ya no está ahí.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>La carpeta «{name}» ya no está ahí.</translation>
    </message>
    <message>
        <source>Make the report again in another one.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Crea otra vez el informe en otra carpeta.</translation>
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
        <translation>Carrusel</translation>
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
        <translation>Historia</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Kinds</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Tipos</translation>
    </message>
    <message numerus="yes">
        <source>Followers after: gained in %n day(s) beyond the usual pace, median; posts less than that apart share it.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>
            <numerusform>Seguidores después: ganados en %n día por encima del ritmo habitual, mediana; las publicaciones más cercanas entre sí los comparten.</numerusform>
            <numerusform>Seguidores después: ganados en %n días por encima del ritmo habitual, mediana; las publicaciones más cercanas entre sí los comparten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post in these days.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Ninguna publicación en estos días.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Publ.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Followers after</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Seguidores después</translation>
    </message>
    <message>
        <source>Posts, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Publicaciones, {kind}</translation>
    </message>
    <message>
        <source>Followers after, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Seguidores después, {kind}</translation>
    </message>
    <message>
        <source>Engagement, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Interacción, {kind}</translation>
    </message>
    <message>
        <source>It takes results, and follower counts around the posts.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Hacen falta resultados y recuentos de seguidores cerca de las publicaciones.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>KitChoices</name>
    <message>
        <source>Contact</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>Growth of a year</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Crecimiento de un año</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Publicaciones que funcionaron</translation>
    </message>
    <message>
        <source>Offers and terms</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Servicios y condiciones</translation>
    </message>
    <message>
        <source>Your rates</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Tus tarifas</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Lo que otros publican sobre precios</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Your details…</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Tu ficha…</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Incluir</translation>
    </message>
</context>
<context>
    <name>KitReport</name>
    <message>
        <source>Media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Media kit</translation>
    </message>
    <message>
        <source>Add an account, and your media kit is drawn here.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Añade una cuenta y aquí se dibujará tu media kit.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Marca al menos una cuenta.</translation>
    </message>
    <message>
        <source>Numbers of the media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Números del media kit</translation>
    </message>
</context>
<context>
    <name>LargeDeeds</name>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Writing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Escribiendo «{label}»…</translation>
    </message>
    <message>
        <source>Doing “{label}” again…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Rehaciendo «{label}»…</translation>
    </message>
    <message>
        <source>Undoing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Deshaciendo «{label}»…</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Rehecho: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Deshecho: {label}</translation>
    </message>
</context>
<context>
    <name>LargeLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/large_line.py</extracomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>LastDaysCard</name>
    <message>
        <source>Open Growth</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Abrir Crecimiento</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>The line begins with your first follower count. {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>La línea empieza con tu primer recuento de seguidores. {key} registra uno.</translation>
    </message>
    <message numerus="yes">
        <source>No follower count in the last %n day(s).</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>
            <numerusform>Ningún recuento de seguidores en el último %n día.</numerusform>
            <numerusform>Ningún recuento de seguidores en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{none} {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>{none} {key} registra uno.</translation>
    </message>
</context>
<context>
    <name>LatestPosts</name>
    <message>
        <source>Latest posts</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Últimas publicaciones</translation>
    </message>
    <message>
        <source>No post yet. {key} logs one: a title and Enter are enough.</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Aún no hay publicaciones. {key} registra una: bastan un título e Intro.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Reach of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Alcance de «{post}»</translation>
    </message>
    <message>
        <source>Engagement of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Interacción de «{post}»</translation>
    </message>
</context>
<context>
    <name>LineChoices</name>
    <message>
        <source>Every post since the first one is in this file</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Cada publicación desde la primera está en este archivo</translation>
    </message>
    <message>
        <source>Only then are silences in it gaps. Untick it for a partial list.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Solo entonces los silencios que contiene son huecos. Desmárcalo si la lista es parcial.</translation>
    </message>
    <message numerus="yes">
        <source>Replace what I typed (%n count(s))</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>
            <numerusform>Reemplazar lo que escribí (%n recuento)</numerusform>
            <numerusform>Reemplazar lo que escribí (%n recuentos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the account it goes into, to see what becomes of its rows.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Elige la cuenta a la que va para ver qué pasa con sus filas.</translation>
    </message>
    <message>
        <source>It is of @{handle}, which is not in this log. Choose where it goes.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Es de @{handle}, que no está en este registro. Elige a dónde va.</translation>
    </message>
    <message>
        <source>Every post from {first} to {last} is in this file.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Cada publicación del {first} al {last} está en este archivo.</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Into</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>Match columns…</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Asignar columnas…</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>File</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>excluido</translation>
    </message>
    <message>
        <source>all its accounts</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>todas sus cuentas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Files</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>LogDeeds</name>
    <message>
        <source>Open a log</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Fusionar con otra copia</translation>
    </message>
    <message>
        <source>Logs ({patterns})</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Registros ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>La interacción se divide entre</translation>
    </message>
    <message>
        <source>Of this log</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>De este registro</translation>
    </message>
    <message>
        <source>Every answer goes by these. They are kept in the log, and can be undone.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Todas las respuestas siguen estos ajustes. Se guardan en el registro y se pueden deshacer.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Weeks are judged, and the calendar is drawn, from this day on.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Desde este día se valoran las semanas y se dibuja el calendario.</translation>
    </message>
    <message>
        <source>monday sunday calendar</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>lunes domingo calendario</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Un día empieza a las</translation>
    </message>
    <message>
        <source>What you post before this hour belongs to the day before. What is logged stays.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Lo que publicas antes de esta hora pertenece al día anterior. Lo ya registrado queda como está.</translation>
    </message>
    <message>
        <source>hour midnight night</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>hora medianoche noche</translation>
    </message>
    <message>
        <source>Results are due after, days</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Pedir resultados tras, días</translation>
    </message>
    <message>
        <source>A post is asked for its numbers at this age, and compared by them.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>A esta antigüedad se piden los números de una publicación y con ella se comparan.</translation>
    </message>
    <message>
        <source>views likes reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>vistas me gusta alcance</translation>
    </message>
    <message>
        <source>Likes, comments, shares and saves, as a share of this.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Me gusta, comentarios, compartidos y guardados, como parte de esto.</translation>
    </message>
    <message>
        <source>rate denominator percent</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>tasa denominador porcentaje</translation>
    </message>
    <message>
        <source>What counts as a post</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Qué cuenta como publicación</translation>
    </message>
    <message>
        <source>Only these end a silence and keep a week.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Solo estos terminan un silencio y cumplen una semana.</translation>
    </message>
    <message>
        <source>kinds story reply gap</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>tipos historia respuesta hueco</translation>
    </message>
    <message>
        <source>Tiers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>What the industry calls an account of that size. Empty a name to drop a tier.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Cómo llama el sector a una cuenta de ese tamaño. Vacía un nombre para quitar un nivel.</translation>
    </message>
    <message>
        <source>nano micro influencer limits</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>nano micro influencer límites</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>{place} of {all} on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>{place} de {all} en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>
            <numerusform>%n lugar en esta página</numerusform>
            <numerusform>%n lugares en esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>The manual does not say that.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>El manual no dice nada de eso.</translation>
    </message>
    <message>
        <source>How it works</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Opens the page of the manual about it</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Abre la página del manual sobre esto</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>about you</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>sobre ti</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>descripción</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>día</translation>
    </message>
    <message>
        <source>days a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>días por semana</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>correo</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>primer día</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>seguimientos</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>ganados</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>day of the goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>día de la meta</translation>
    </message>
    <message>
        <source>handle</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>usuario</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>importado</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>languages</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>último día</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>marca</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>neto</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>nicho</translation>
    </message>
    <message>
        <source>niches</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>nichos</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>offers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>servicios</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>platform</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>place in the list</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <source>posts a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>publicaciones por semana</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visitas al perfil</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>publicada</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>tarifas</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>recognised as</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>reconocido como</translation>
    </message>
    <message>
        <source>rest days</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>días de descanso</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>guardados</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visto</translation>
    </message>
    <message>
        <source>seen on</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visto el</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>bytes</translation>
    </message>
    <message>
        <source>terms</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>valor</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>vistas</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>quitada</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Fusionar con otra copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparing the two logs…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Comparando los dos registros…</translation>
    </message>
    <message>
        <source>New here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Nuevo aquí: {rows}.</translation>
    </message>
    <message>
        <source>Changed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Cambia aquí: {rows}.</translation>
    </message>
    <message>
        <source>Removed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Se quita aquí: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) will keep what the other computer typed.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n nota guardará lo que se escribió en el otro equipo.</numerusform>
            <numerusform>%n notas guardarán lo que se escribió en el otro equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log has everything that the other copy has.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Este registro tiene todo lo que tiene la otra copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ. The version in bold is kept.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n fila difiere. Se conserva la versión en negrita.</numerusform>
            <numerusform>%n filas difieren. Se conserva la versión en negrita.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other file is not changed. One {key} takes the whole merge back.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>El otro archivo no cambia. Un solo {key} retira toda la fusión.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Fusionando…</translation>
    </message>
</context>
<context>
    <name>MilestoneBar</name>
    <message numerus="yes">
        <source>{milestone} in %n day(s)</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>
            <numerusform>{milestone} en %n día</numerusform>
            <numerusform>{milestone} en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{followers} of {goal} followers</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>{followers} de {goal} seguidores</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>Make a picture…</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Crear una imagen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{account} has reached {count} followers</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>{account} ha alcanzado {count} seguidores</translation>
    </message>
    <message>
        <source>Milestone of {account}</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Hito de {account}</translation>
    </message>
    <message>
        <source>That is the goal you set.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Es la meta que te fijaste.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) led here.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>
            <numerusform>%n publicación llevó hasta aquí.</numerusform>
            <numerusform>%n publicaciones llevaron hasta aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Hoy.</translation>
    </message>
    <message>
        <source>Yesterday.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Ayer.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>El {day}.</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>The report of {month} is ready</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>El informe de {month} está listo</translation>
    </message>
    <message>
        <source>Last month’s report is tried again at the next start.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>El informe del mes pasado se intentará otra vez en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>NicheField</name>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>Another niche</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Otro nicho</translation>
    </message>
    <message>
        <source>optional, such as Bread</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>opcional, como Pan</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>NichesCard</name>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>Engagement by niche</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Interacción por nicho</translation>
    </message>
    <message>
        <source>Median of {label}, as seen at {age} days.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Mediana de {label}, vista a los {age} días.</translation>
    </message>
    <message numerus="yes">
        <source>Seen after day {day}, with more time to gather: %n post(s).</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Vista después del día {day}, con más tiempo para sumar: %n publicación.</numerusform>
            <numerusform>Vistas después del día {day}, con más tiempo para sumar: %n publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>interacción entre seguidores</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>interacción entre alcance</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>interacción entre vistas</translation>
    </message>
    <message>
        <source>Give your posts a niche in Posts, and they are compared here.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Da un nicho a tus publicaciones en Publicaciones y se compararán aquí.</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Ninguno destaca frente a tu habitual {own}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more niche(s) with fewer or weaker posts.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>%n nicho más con menos publicaciones o más débiles.</numerusform>
            <numerusform>%n nichos más con menos publicaciones o más débiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Sin incluir: %n publicación sin nicho.</numerusform>
            <numerusform>Sin incluir: %n publicaciones sin nicho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>such as “New camera”</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>como «Cámara nueva»</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Nota el {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The count</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>El recuento</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>can be trusted</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>es fiable</translation>
    </message>
    <message>
        <source>a purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>una purga</translation>
    </message>
    <message>
        <source>a glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>un fallo</translation>
    </message>
    <message>
        <source>The count of this day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>El recuento de este día</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>The platform removed followers: the step into that day is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>La plataforma eliminó seguidores: el salto a ese día no se cuenta.</translation>
    </message>
    <message>
        <source>The number was wrong: that day&apos;s count is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>El número era erróneo: el recuento de ese día no se cuenta.</translation>
    </message>
    <message>
        <source>The note stands on the chart, and changes no number.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>La nota aparece en el gráfico y no cambia ningún número.</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>purga</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>fallo</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/notices.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>From {file}, imported {day}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>De {file}, importado el {day}</translation>
    </message>
    <message>
        <source>Numbers: {origin}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Números: {origin}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Find an action, a page or an account</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Busca una acción, una página o una cuenta</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Letter</source>
        <extracomment>ui/widgets/paper_choice.py</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/paper_choice.py</extracomment>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>PastedPosts</name>
    <message>
        <source>What was copied is too much to be cells of posts.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Lo copiado es demasiado para ser celdas de publicaciones.</translation>
    </message>
    <message>
        <source>Copy fewer of them, or import the file.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Copia menos celdas o importa el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few posts below for the {rows} that were copied.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Debajo hay muy pocas publicaciones para las {rows} que se copiaron.</translation>
    </message>
    <message>
        <source>Choose a cell further up, or paste them as new posts.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Elige una celda más arriba o pégalas como publicaciones nuevas.</translation>
    </message>
    <message>
        <source>Row {place}: {reason}</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Fila {place}: {reason}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Week</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Period after</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Week {number} of {year}</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Semana {number} de {year}</translation>
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
        <translation>tantos como sea posible</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>desde el</translation>
    </message>
    <message>
        <source>Posts are complete since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Las publicaciones están completas desde</translation>
    </message>
    <message>
        <source>Saving changes the plan from {day} on.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Al guardar, el plan cambia desde el {day}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Publicaciones por semana</translation>
    </message>
    <message>
        <source>On how many days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Rest days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Planes hasta ahora</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Rige desde</translation>
    </message>
    <message>
        <source>It judges all earlier history too.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>También valora toda la historia anterior.</translation>
    </message>
    <message>
        <source>Posts are complete</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Publicaciones completas</translation>
    </message>
    <message>
        <source>From this day on every post is in the log. Gaps and score are told only there.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Desde este día cada publicación está en el registro. Los huecos y la puntuación solo se indican ahí.</translation>
    </message>
    <message>
        <source>A post every {due} days; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Una publicación cada {due} días; un hueco tras {gap} días de silencio.</translation>
    </message>
    <message>
        <source>A post every day; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Una publicación cada día; un hueco tras {gap} días de silencio.</translation>
    </message>
    <message>
        <source>Rest days are not counted.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Los días de descanso no se cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>
            <numerusform>%n por semana</numerusform>
            <numerusform>%n por semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{plan} from {day} on</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan} desde {day}</translation>
    </message>
    <message>
        <source>{plan}, and before</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan}, y antes</translation>
    </message>
    <message>
        <source>rest on {days}</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>descanso: {days}</translation>
    </message>
</context>
<context>
    <name>PostDeeds</name>
    <message>
        <source>Nothing was copied.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Copia antes celdas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It is not clear which account the posts belong to.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>No está claro a qué cuenta pertenecen las publicaciones.</translation>
    </message>
    <message>
        <source>Choose one in the sidebar, and paste again.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Elige una en la barra lateral y pega otra vez.</translation>
    </message>
</context>
<context>
    <name>PostDetails</name>
    <message>
        <source>Details of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Detalles de la publicación</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Resultados a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Choose a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Elige una publicación</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>fijada</translation>
    </message>
    <message>
        <source>Open link {link}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Abrir enlace {link}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>No number of it is in the log yet. {key} logs them.</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Aún no hay ningún número suyo en el registro. {key} los registra.</translation>
    </message>
    <message>
        <source>What is known of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Lo que se sabe de la publicación</translation>
    </message>
    <message>
        <source>Remove these results</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Quitar estos resultados</translation>
    </message>
</context>
<context>
    <name>PostEdits</name>
    <message>
        <source>“{text}” is not a number.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412 or 7.4k.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Escríbelo como 7412, 7.412 o 7,4k.</translation>
    </message>
    <message>
        <source>The link does not lead to a web page.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>El enlace no lleva a una página web.</translation>
    </message>
    <message>
        <source>Use one that begins with https://, or leave it empty.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Usa uno que empiece por https:// o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>PostFilters</name>
    <message>
        <source>Search posts</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Buscar publicaciones</translation>
    </message>
    <message>
        <source>Search title, caption, niche, link</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Buscar título, descripción, nicho, enlace</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All niches</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Todos los nichos</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Último año</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Edit the post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Editar la publicación</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Registrar una publicación</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>for yourself</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>para ti</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Fijada en el perfil</translation>
    </message>
    <message>
        <source>More: caption, note, pinned</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Más: descripción, nota, fijada</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Guardada: {title}</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Guardar y añadir otra</translation>
    </message>
    <message>
        <source>Its numbers are in the log. {key} adds newer ones.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Sus números están en el registro. {key} añade otros más recientes.</translation>
    </message>
    <message>
        <source>Stories and replies are not asked for. {key} logs their numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>No se pide nada de historias y respuestas. {key} registra sus números.</translation>
    </message>
    <message>
        <source>It is too long ago to be asked for. {key} logs its numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Hace demasiado tiempo para pedirlos. {key} registra sus números.</translation>
    </message>
    <message>
        <source>We will ask for likes, comments, shares and saves on {day}.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Te pediremos me gusta, comentarios, compartidos y guardados el {day}.</translation>
    </message>
    <message>
        <source>We ask for likes, comments, shares and saves from today on.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Te pedimos me gusta, comentarios, compartidos y guardados desde hoy.</translation>
    </message>
</context>
<context>
    <name>PostingCard</name>
    <message>
        <source>Does posting more grow this account?</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>¿Publicar más ayuda a crecer?</translation>
    </message>
    <message>
        <source>followers a day</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>seguidores al día</translation>
    </message>
    <message numerus="yes">
        <source>From the count of the evening before a week to that of its last evening, each at most %n day(s) off. Glitches and the steps of purges are left out.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Desde el recuento de la noche anterior a una semana hasta el de su última noche, cada uno a %n día como máximo. Los fallos y los saltos de las purgas no se cuentan.</numerusform>
            <numerusform>Desde el recuento de la noche anterior a una semana hasta el de su última noche, cada uno a %n días como máximo. Los fallos y los saltos de las purgas no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Followers a day, by posts in the week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Seguidores al día, según publicaciones en la semana</translation>
    </message>
    <message>
        <source>Posts a week and growth</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Publicaciones por semana y crecimiento</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>sin semanas</translation>
    </message>
    <message>
        <source>{posts} posts: {none}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} publicaciones: {none}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} posts: {value} followers a day ({weeks})</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} publicaciones: {value} seguidores al día ({weeks})</translation>
    </message>
    <message>
        <source>{telling}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{telling}, rango del 80&#xa0;%: {low} a {high}</translation>
    </message>
    <message>
        <source>{posts} or more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} o más</translation>
    </message>
    <message>
        <source>{weeks} of {enough} weeks</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{weeks} de {enough} sem.</translation>
    </message>
    <message>
        <source>Weeks are compared where posts are complete. The plan says from when.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Las semanas se comparan donde las publicaciones están completas. El plan dice desde cuándo.</translation>
    </message>
    <message>
        <source>Your counts are rounded to more than a week gains. Exact ones would tell.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Tus recuentos están redondeados a más de lo que gana una semana. Unos exactos lo dirían.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: it takes whole weeks of complete posts, with a follower count within %n day(s) of both ends.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Aún no es suficiente: hacen falta semanas enteras de publicaciones completas, con un recuento de seguidores a %n día como máximo de ambos extremos.</numerusform>
            <numerusform>Aún no es suficiente: hacen falta semanas enteras de publicaciones completas, con un recuento de seguidores a %n días como máximo de ambos extremos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond {posts} there are too few weeks.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Por encima de {posts} hay muy pocas semanas.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Puede ser azar.</translation>
    </message>
    <message>
        <source>That is no proof: a good week can bring both.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Eso no prueba nada: una buena semana puede traer ambas cosas.</translation>
    </message>
    <message>
        <source>{posts} posts: {weeks}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} publicaciones: {weeks}</translation>
    </message>
    <message>
        <source>Not enough yet: it takes {enough} weeks each of few and of more posts.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Aún no es suficiente: hacen falta {enough} semanas de pocas publicaciones y otras tantas de más.</translation>
    </message>
    <message>
        <source>{said} So far {weeks}.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} Hasta ahora, {weeks}.</translation>
    </message>
    <message>
        <source>weeks with {posts}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>las semanas con {posts}</translation>
    </message>
    <message>
        <source>weeks without</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>las semanas sin ninguna</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained as much a day as {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Las semanas con {more} publicaciones ganaron tanto al día como {fewer}</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained {gain} a day than {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Las semanas con {more} publicaciones ganaron {gain} al día que {fewer}</translation>
    </message>
    <message>
        <source>{said} (80% range {range}).</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} (rango del 80&#xa0;%: {range}).</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} más</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} menos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Published</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Seguimientos</translation>
    </message>
</context>
<context>
    <name>PostsFoot</name>
    <message>
        <source>{edit} edits, {remove} removes, {undo} brings back</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>{edit} edita, {remove} quita, {undo} recupera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement = {formula}</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>Interacción = {formula}</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>Interacción</translation>
    </message>
</context>
<context>
    <name>PostsModel</name>
    <message>
        <source>not pinned</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>no fijada</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>It needs likes or comments, and what they are divided by.</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>Necesita me gusta o comentarios, y aquello entre lo que se dividen.</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>%Ln publicación</numerusform>
            <numerusform>%Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln in the last year</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>, %Ln en el último año</numerusform>
            <numerusform>, %Ln en el último año</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Explicar «{name}»</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source> · searching</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation> · buscando</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln found</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform> · %Ln encontrada</numerusform>
            <numerusform> · %Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Posts belong to an account, and there is none yet.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Las publicaciones pertenecen a una cuenta y aún no hay ninguna.</translation>
    </message>
    <message>
        <source>No post yet. A title and Enter are enough; older ones can be imported.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Aún no hay publicaciones. Bastan un título e Intro; las antiguas se pueden importar.</translation>
    </message>
    <message>
        <source>No post has all of these words and choices.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Ninguna publicación tiene todas estas palabras y opciones.</translation>
    </message>
</context>
<context>
    <name>PostsTable</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/posts_table.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
</context>
<context>
    <name>PostsTogether</name>
    <message>
        <source>As it is</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Fijada en el perfil</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>No fijada</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>Choose what the posts shall have.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Elige qué deben tener las publicaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln post(s)</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>
            <numerusform>Editar %Ln publicación</numerusform>
            <numerusform>Editar %Ln publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>No niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Sin nicho</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Preview: {page}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Vista previa: {page}</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Growth and forecast</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Crecimiento y pronóstico</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Consistency and gaps</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Constancia y huecos</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Tipos de publicación</translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Mejores publicaciones</translation>
    </message>
    <message>
        <source>What is next</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Pronósticos anteriores</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Todas las publicaciones</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Notas y pausas</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Números del informe</translation>
    </message>
    <message>
        <source>Add an account, and its report is drawn here.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Añade una cuenta y aquí se dibujará su informe.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Marca al menos una cuenta.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Log how many followers you have, or a post.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Aún no hay nada de que informar. Registra cuántos seguidores tienes o una publicación.</translation>
    </message>
    <message>
        <source>Nothing was logged by then. The first day with something is {day}.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Hasta entonces no se registró nada. El primer día con algo es el {day}.</translation>
    </message>
</context>
<context>
    <name>PublishedField</name>
    <message>
        <source>Day of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Hora de publicación</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>solo se sabe el día</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Save and next</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>a title or a link</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>un título o un enlace</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37, or = for the same.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>7412, 7,4k, +37, o = si no cambia.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Type a follower count, a title, or both.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Escribe un recuento de seguidores, un título o ambos.</translation>
    </message>
</context>
<context>
    <name>RangeBars</name>
    <message>
        <source>Group</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80&#xa0;% desde</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80&#xa0;% hasta</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>En palabras</translation>
    </message>
</context>
<context>
    <name>RangeDots</name>
    <message>
        <source>Posts in the week</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Publicaciones en la semana</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80&#xa0;% desde</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80&#xa0;% hasta</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Semanas</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>How good were past forecasts?</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>¿Acertaron los pronósticos?</translation>
    </message>
    <message>
        <source>Each forecast is made again with what was known on its day. It held if the count that came lies in its 80% range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Cada pronóstico se hace de nuevo con lo que se sabía en su día. Acertó si el recuento que llegó cae en su rango del 80&#xa0;%.</translation>
    </message>
    <message>
        <source>Making past forecasts again…</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Haciendo de nuevo pronósticos pasados…</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Pronósticos pasados</translation>
    </message>
    <message>
        <source>No past forecast can be compared yet. It takes counts over 28 days, and one 30 days later.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Aún no se puede comparar ningún pronóstico pasado. Hacen falta recuentos en 28 días y uno 30 días después.</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n past 30-day forecast(s) held, {expected} expected.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>
            <numerusform>{held} de %n pronóstico pasado a 30 días acertó; se esperaban {expected}.</numerusform>
            <numerusform>{held} de %n pronósticos pasados a 30 días acertaron; se esperaban {expected}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} An arrow marks a count outside of its range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Una flecha marca un recuento fuera de su rango.</translation>
    </message>
    <message>
        <source>{said} Too few to say how good they are.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Muy pocos para decir qué tal son.</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Real</translation>
    </message>
    <message>
        <source>above the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>por encima del rango</translation>
    </message>
    <message>
        <source>below the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>por debajo del rango</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Not back on plan yet.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Aún sin volver al plan.</translation>
    </message>
    <message>
        <source>Back on plan at once.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>De vuelta al plan enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>Back on plan %n day(s) after the first post.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>De vuelta al plan %n día después de la primera publicación.</numerusform>
            <numerusform>De vuelta al plan %n días después de la primera publicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>You were back on plan after {back} of {gaps}.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Volviste al plan después de {back} de {gaps}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n hueco cerrado más daría una mediana.</numerusform>
            <numerusform>%n huecos cerrados más darían una mediana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Aún no es suficiente:</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>enseguida</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first post</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n día después de la primera publicación</numerusform>
            <numerusform>%n días después de la primera publicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gaps}, %n not yet</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>{gaps}, %n aún no</numerusform>
            <numerusform>{gaps}, %n aún no</numerusform>
        </translation>
    </message>
    <message>
        <source>You are usually back on plan {when} (median of {gaps}).</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Sueles volver al plan {when} (mediana de {gaps}).</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, and today is the last day of the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}: {posts} para cumplir el plan, y hoy es el último día de la semana.</translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, with {days} left in the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}: {posts} para cumplir el plan; resto de la semana: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: the newest follower count is %n day(s) old.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>{account}: el recuento de seguidores más reciente tiene %n día.</numerusform>
            <numerusform>{account}: el recuento de seguidores más reciente tiene %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Where</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Median reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Mediana de alcance</translation>
    </message>
    <message>
        <source>Engagement is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py</extracomment>
        <translation>La interacción es {formula}, donde consta.</translation>
    </message>
    <message>
        <source>Median views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Mediana de vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>%n vista</numerusform>
            <numerusform>%n vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement on {platform} is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>La interacción en {platform} es {formula}, donde consta.</translation>
    </message>
    <message>
        <source>Engagement is {formula}.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py, reports/sections/posts.py</extracomment>
        <translation>La interacción es {formula}.</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>reports/kit/accounts.py, reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/overview.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>28 días</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>reports/kit/accounts.py, reports/kit/best_posts.py, reports/sections/engagement.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/posts.py</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>reports/kit/accounts.py, reports/sections/overview.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>{rate} of reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} del alcance</translation>
    </message>
    <message>
        <source>{rate} of views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} de las vistas</translation>
    </message>
    <message numerus="yes">
        <source>Medians are of the last %n post(s) with numbers.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>Las medianas son de la última publicación con números.</numerusform>
            <numerusform>Las medianas son de las últimas %n publicaciones con números.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was counted on {day}.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{account}: recuento del {day}.</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Publicaciones que funcionaron</translation>
    </message>
    <message>
        <source>Posts that worked on {platform}</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Publicaciones que funcionaron en {platform}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/posts.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/groups.py, reports/sections/posts.py</extracomment>
        <translation>Tipo</translation>
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
            <numerusform>publicaciones por semana, última semana</numerusform>
            <numerusform>publicaciones por semana, últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>al mes, últimos 3 meses</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>seguidores en {platform}</translation>
    </message>
    <message>
        <source>followers a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>seguidores al mes, últimos 3 meses</translation>
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
            <numerusform>seguidores en %n plataforma</numerusform>
            <numerusform>seguidores en %n plataformas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>followers, %n account(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>seguidores en %n cuenta</numerusform>
            <numerusform>seguidores en %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by followers</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>interacción, mediana de %n publicación, entre seguidores</numerusform>
            <numerusform>interacción, mediana de %n publicaciones, entre seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by reach</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>interacción, mediana de %n publicación, entre alcance</numerusform>
            <numerusform>interacción, mediana de %n publicaciones, entre alcance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by views</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>interacción, mediana de %n publicación, entre vistas</numerusform>
            <numerusform>interacción, mediana de %n publicaciones, entre vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py</extracomment>
        <translation>Los números del gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}.</source>
        <extracomment>reports/kit/line.py</extracomment>
        <translation>
            <numerusform>%n seguidor el {day}.</numerusform>
            <numerusform>%n seguidores el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/notes.py, reports/sections/posts.py, reports/xlsx/workbook.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Working together</source>
        <extracomment>reports/kit/own_words.py</extracomment>
        <translation>Para colaborar</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Lo que otros publican sobre precios</translation>
    </message>
    <message>
        <source>Published prices differ widely, and know nothing of these accounts.</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Los precios publicados varían mucho y no saben nada de estas cuentas.</translation>
    </message>
    <message>
        <source>Any platform</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Cualquier plataforma</translation>
    </message>
    <message>
        <source>{platform}, {first} – {last} followers</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{platform}, {first} – {last} seguidores</translation>
    </message>
    <message>
        <source>{low} – {high} {currency}</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{low} – {high} {currency}</translation>
    </message>
    <message>
        <source>{platform}, up to {last} followers</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{platform}, hasta {last} seguidores</translation>
    </message>
    <message>
        <source>{price} {currency} on average</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{price} {currency} de media</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Price of a post</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Precio de una publicación</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{number}M</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}k</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{number}&#xa0;mil</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>Semana {week} de {year}</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <extracomment>reports/language.py</extracomment>
        <translation>Trimestre {quarter} de {year}</translation>
    </message>
    <message>
        <source>Numbers as of {day}, from the creator’s own log.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Números a fecha de {day}, del registro propio de quien crea el contenido.</translation>
    </message>
    <message>
        <source>Media kit</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Media kit</translation>
    </message>
    <message>
        <source>Audiences overlap between platforms.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Las audiencias se solapan entre plataformas.</translation>
    </message>
    <message>
        <source>{period} so far</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>{period}, hasta ahora</translation>
    </message>
    <message>
        <source>Made with {program} on {day}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Creado con {program} el {day}</translation>
    </message>
    <message>
        <source>From the log {digest}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Del registro {digest}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Lo que viene</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %n post(s) a week would have been kept in {kept} of the last {weeks} weeks.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Un plan de %n publicación por semana se habría cumplido en {kept} de las últimas {weeks} semanas.</numerusform>
            <numerusform>Un plan de %n publicaciones por semana se habría cumplido en {kept} de las últimas {weeks} semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in this week’s plan.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Queda %n publicación en el plan de esta semana.</numerusform>
            <numerusform>Quedan %n publicaciones en el plan de esta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in the plan of {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Plan de {period}: queda %n publicación.</numerusform>
            <numerusform>Plan de {period}: quedan %n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) in {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Plan de {period}: %n publicación.</numerusform>
            <numerusform>Plan de {period}: %n publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week’s plan is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>El plan de esta semana está cumplido.</translation>
    </message>
    <message>
        <source>The plan of {period} is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>Plan de {period}: cumplido.</translation>
    </message>
    <message>
        <source>Compared with {period}</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Comparación con {period}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>{change} puntos</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>Semanas cumplidas</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>{kept} de {weeks}</translation>
    </message>
    <message>
        <source>Engagement, last 12 posts</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Interacción, últimas 12 publicaciones</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Followers gained</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Seguidores ganados</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>reports/sections/compared.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Posts planned</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Publicaciones previstas</translation>
    </message>
    <message>
        <source>Reach of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Alcance de una publicación</translation>
    </message>
    <message>
        <source>Views of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Vistas de una publicación</translation>
    </message>
    <message numerus="yes">
        <source>{period} has %n day(s) so far, {before} had {days}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Días de {period} hasta ahora: %n; de {before}: {days}.</numerusform>
            <numerusform>Días de {period} hasta ahora: %n; de {before}: {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reach is the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>El alcance es la mediana de %n publicación; antes, de {then}.</numerusform>
            <numerusform>El alcance es la mediana de %n publicaciones; antes, de {then}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Views are the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Las vistas son la mediana de %n publicación; antes, de {then}.</numerusform>
            <numerusform>Las vistas son la mediana de %n publicaciones; antes, de {then}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {period}, posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Días con publicaciones completas en {period}: {days} de %n.</numerusform>
            <numerusform>Días con publicaciones completas en {period}: {days} de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>tras %n día</numerusform>
            <numerusform>tras %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Un hueco y un crecimiento lento pueden tener la misma causa.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>No posts.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Ninguna publicación.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} de %n publicación prevista {on_days}.</numerusform>
            <numerusform>{posts} de %n publicaciones previstas {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Las publicaciones están completas en {days} de %n día.</numerusform>
            <numerusform>Las publicaciones están completas en {days} de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>{days}, still open</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>{days}, aún abierto</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>enseguida</translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again %n day(s) after the first post ({gaps} gaps).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>El plan suele volver a cumplirse %n día después de la primera publicación ({gaps} huecos).</numerusform>
            <numerusform>El plan suele volver a cumplirse %n días después de la primera publicación ({gaps} huecos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) the median is {middle} followers a day against the 28 days around them (4 in 5 chance: {low} to {high}).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>En %n hueco cerrado, la mediana es de {middle} seguidores al día frente a los 28 días de alrededor (4 de cada 5 veces: {low} a {high}).</numerusform>
            <numerusform>En %n huecos cerrados, la mediana es de {middle} seguidores al día frente a los 28 días de alrededor (4 de cada 5 veces: {low} a {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest silence %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Silencio más largo: %n día.</numerusform>
            <numerusform>Silencio más largo: %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n week(s) kept.</source>
        <extracomment>reports/sections/consistency.py, reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>{kept} de %n semana cumplida.</numerusform>
            <numerusform>{kept} de %n semanas cumplidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency score {score} of 100.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Puntuación de constancia: {score} de 100.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n publicación {on_days}.</numerusform>
            <numerusform>%n publicaciones {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, {planned} planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n publicación {on_days}; previstas: {planned}.</numerusform>
            <numerusform>%n publicaciones {on_days}; previstas: {planned}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Sin publicaciones, ninguna prevista.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} de %n publicación prevista.</numerusform>
            <numerusform>{posts} de %n publicaciones previstas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this period is known to have all its posts, so no plan is held against it.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>De ningún día de este periodo consta que tenga todas sus publicaciones, así que no se compara con ningún plan.</translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) there.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>El plan pide ahí %n publicación.</numerusform>
            <numerusform>El plan pide ahí %n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again at once (%n gap(s)).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>El plan suele volver a cumplirse enseguida (%n hueco).</numerusform>
            <numerusform>El plan suele volver a cumplirse enseguida (%n huecos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet to say what a gap costs: it takes {enough} closed gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Aún no es suficiente para decir lo que cuesta un hueco: hacen falta {enough} huecos cerrados.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) it is {least} to {most} followers a day against the 28 days around them: not enough yet for a median, which takes {enough}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>En %n hueco cerrado, de {least} a {most} seguidores al día frente a los 28 días de alrededor: aún no es suficiente para una mediana, que requiere {enough}.</numerusform>
            <numerusform>En %n huecos cerrados, de {least} a {most} seguidores al día frente a los 28 días de alrededor: aún no es suficiente para una mediana, que requiere {enough}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n hueco.</numerusform>
            <numerusform>%n huecos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Ningún hueco.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n publicación {on_days}; ninguna prevista.</numerusform>
            <numerusform>%n publicaciones {on_days}; ninguna prevista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Followers a day before</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Seguidores al día antes</translation>
    </message>
    <message>
        <source>during</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>durante</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>después</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Vuelta al plan</translation>
    </message>
    <message numerus="yes">
        <source>The median is of the last %n post(s) up to {day}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>La mediana es de la última publicación hasta el {day}.</numerusform>
            <numerusform>La mediana es de las últimas %n publicaciones hasta el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}, from {low} to {high} in 4 of 5 cases.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate}, de {low} a {high} en 4 de cada 5 casos.</translation>
    </message>
    <message>
        <source>{rate} over {posts} posts: not enough yet for a range, which takes {enough}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate}, con {posts} de las {enough} publicaciones que requiere un rango: aún no es suficiente.</translation>
    </message>
    <message>
        <source>What others have published</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Lo que otros han publicado</translation>
    </message>
    <message>
        <source>creators</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>creadores</translation>
    </message>
    <message>
        <source>brands</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>marcas</translation>
    </message>
    <message>
        <source>followers at publication</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>seguidores al publicar</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>reports/sections/engagement.py
----------
a part of the engagement, in a formula</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>reports/sections/engagement.py
----------
a part of the engagement, in a formula</extracomment>
        <translation>vistas</translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and a follower count within {within} days of each.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Aún no hay tasa: hacen falta publicaciones con resultados pasado %n día y un recuento de seguidores a {within} días como máximo de cada una.</numerusform>
            <numerusform>Aún no hay tasa: hacen falta publicaciones con resultados pasados %n días y un recuento de seguidores a {within} días como máximo de cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their reach.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Aún no hay tasa: hacen falta publicaciones con resultados pasado %n día y su alcance.</numerusform>
            <numerusform>Aún no hay tasa: hacen falta publicaciones con resultados pasados %n días y su alcance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their views.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Aún no hay tasa: hacen falta publicaciones con resultados pasado %n día y sus vistas.</numerusform>
            <numerusform>Aún no hay tasa: hacen falta publicaciones con resultados pasados %n días y sus vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Cuentas de</translation>
    </message>
    <message>
        <source>Published rates count and average each in their own way: a rough measure.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Cada tasa publicada cuenta y promedia a su manera: una medida aproximada.</translation>
    </message>
    <message>
        <source>followers on {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>seguidores el {day}</translation>
    </message>
    <message numerus="yes">
        <source>post(s), plan {planned}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>publicación, plan de {planned}</numerusform>
            <numerusform>publicaciones, plan de {planned}</numerusform>
        </translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>followers gained since {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>seguidores ganados desde el {day}</translation>
    </message>
    <message>
        <source>followers gained</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>seguidores ganados</translation>
    </message>
    <message numerus="yes">
        <source>post(s)</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>publicación</numerusform>
            <numerusform>publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>interacción entre seguidores</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>interacción entre alcance</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>interacción entre vistas</translation>
    </message>
    <message>
        <source>vs {change} in the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en la semana anterior</translation>
    </message>
    <message>
        <source>vs {change} in {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en {month}</translation>
    </message>
    <message>
        <source>vs {change} in the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en el trimestre anterior</translation>
    </message>
    <message>
        <source>vs {change} in the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en el año anterior</translation>
    </message>
    <message numerus="yes">
        <source>vs {change} in the %n day(s) before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>vs. {change} en el día anterior</numerusform>
            <numerusform>vs. {change} en los %n días anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>vs {change} in all of the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en toda la semana anterior</translation>
    </message>
    <message>
        <source>vs {change} in all of the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en todo el trimestre anterior</translation>
    </message>
    <message>
        <source>vs {change} in all of the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en todo el año anterior</translation>
    </message>
    <message>
        <source>vs {change} in all of {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs. {change} en todo {month}</translation>
    </message>
    <message>
        <source>{goal} is reached, first on {day}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La meta de {goal} está alcanzada, por primera vez el {day}.</translation>
    </message>
    <message>
        <source>The next milestone, {count}, is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>El próximo hito, {count}, se alcanzará probablemente hacia el {day} (4 de cada 5 veces: {range}).</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{day} o mucho después</translation>
    </message>
    <message>
        <source>{goal} is reached.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La meta de {goal} está alcanzada.</translation>
    </message>
    <message>
        <source>{goal} is reached, by {day} at the latest.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La meta de {goal} está alcanzada, el {day} o antes.</translation>
    </message>
    <message numerus="yes">
        <source>It was there on {day}, and is %n follower(s) away again.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>La meta ya se alcanzó el {day}; ahora falta otra vez %n seguidor.</numerusform>
            <numerusform>La meta ya se alcanzó el {day}; ahora faltan otra vez %n seguidores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is by the count of {day}, %n day(s) old.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>Eso es según el recuento del {day}, de hace %n día.</numerusform>
            <numerusform>Eso es según el recuento del {day}, de hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Alcanzar la meta para el {day} requiere {needed} seguidores al día.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}, untested so far ahead.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Probabilidad de lograrlo: {chance}, sin comprobar tan lejos.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Probabilidad de lograrlo: {chance}.</translation>
    </message>
    <message>
        <source>under {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>menos del {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>más del {share}</translation>
    </message>
    <message>
        <source>How good such forecasts are is untested for this account.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>En esta cuenta aún no se ha comprobado qué tal son estos pronósticos.</translation>
    </message>
    <message>
        <source>What lies after {day} is untested.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Lo posterior al {day} está sin comprobar.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, the pace of now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Alcanzar la meta para el {day} requiere {needed} seguidores al día, el ritmo actual.</translation>
    </message>
    <message>
        <source>{goal} is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La meta de {goal} se alcanzará probablemente hacia el {day} (4 de cada 5 veces: {range}).</translation>
    </message>
    <message>
        <source>{goal} is not in sight at this pace.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>La meta de {goal} no está a la vista a este ritmo.</translation>
    </message>
    <message>
        <source>There are not enough counts for a forecast: it takes 5 counts over 28 days.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>No hay suficientes recuentos para un pronóstico: hacen falta 5 recuentos en 28 días.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {more} more than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Alcanzar la meta para el {day} requiere {needed} seguidores al día, {more} más que ahora.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {less} less than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Alcanzar la meta para el {day} requiere {needed} seguidores al día, {less} menos que ahora.</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>No niche stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Ningún nicho destaca frente al {own} habitual.</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Tipos de publicación</translation>
    </message>
    <message>
        <source>No kind stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Ningún tipo destaca frente al {own} habitual.</translation>
    </message>
    <message numerus="yes">
        <source>Medians of the posts of %n day(s) up to {day}, with numbers as first seen at {age} days or later. Followers after a post are those of 3 days beyond the pace.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Medianas de las publicaciones de %n día hasta el {day}, con los números tal como se vieron por primera vez a los {age} días o más tarde. Los seguidores tras una publicación son los de 3 días por encima del ritmo.</numerusform>
            <numerusform>Medianas de las publicaciones de %n días hasta el {day}, con los números tal como se vieron por primera vez a los {age} días o más tarde. Los seguidores tras una publicación son los de 3 días por encima del ritmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niche</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nicho</translation>
    </message>
    <message>
        <source>not enough yet: {posts} of {enough} posts</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>aún no es suficiente: {posts} de {enough} publicaciones</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Sin incluir: %n publicación sin nicho.</numerusform>
            <numerusform>Sin incluir: %n publicaciones sin nicho.</numerusform>
        </translation>
    </message>
    <message>
        <source>4 in 5 chance</source>
        <extracomment>reports/sections/groups.py, reports/sections/milestones.py</extracomment>
        <translation>4 de cada 5 veces</translation>
    </message>
    <message>
        <source>Followers after a post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Seguidores tras una publicación</translation>
    </message>
    <message>
        <source>Few posts are ranked nearer to the usual.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Cuando hay pocas publicaciones, se clasifican más cerca de lo habitual.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Destaca {name}: {rate}, normalmente {own}.</translation>
    </message>
    <message>
        <source>Growth toward {goal}</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Crecimiento hacia {goal}</translation>
    </message>
    <message>
        <source>The line is the follower count.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>La línea es el recuento de seguidores.</translation>
    </message>
    <message>
        <source>{count} was reached on {day}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Se alcanzaron {count} seguidores el {day}.</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>contado</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>pronóstico</translation>
    </message>
    <message>
        <source>There is no follower count up to this day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>No hay ningún recuento de seguidores hasta este día.</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}, on the way to {goal}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>
            <numerusform>%n seguidor el {day}, camino de {goal}.</numerusform>
            <numerusform>%n seguidores el {day}, camino de {goal}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticks at the foot are posting days.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Las marcas al pie son días de publicación.</translation>
    </message>
    <message>
        <source>Shaded bands are gaps.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Las franjas sombreadas son huecos.</translation>
    </message>
    <message>
        <source>Dashed boxes are breaks.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Los recuadros discontinuos son pausas.</translation>
    </message>
    <message>
        <source>The fan holds the count in 1 of 2 cases (inner) and 4 of 5 (outer).</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>El abanico contiene el recuento en 1 de cada 2 casos (interior) y en 4 de cada 5 (exterior).</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day, after {before} in the 28 days before.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>El ritmo de los últimos 28 días es de {now} al día, tras {before} en los 28 días anteriores.</translation>
    </message>
    <message>
        <source>A purge ({change}) is left out of the change.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Una purga ({change}) no se cuenta en la variación.</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>El ritmo de los últimos 28 días es de {now} al día.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>How it is known</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Lowest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Mínimo en 4 de cada 5 casos</translation>
    </message>
    <message>
        <source>Highest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Máximo en 4 de cada 5 casos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>likely around this day</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>probable hacia este día</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>reached, or before</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>alcanzado, o antes</translation>
    </message>
    <message>
        <source>reached</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not in sight at this pace</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>no está a la vista a este ritmo</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notas y pausas</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Purge</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Purga</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Glitch, left out</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Fallo, no se cuenta</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Audiences overlap, so followers are not added up.</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Las audiencias se solapan, así que los seguidores no se suman.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Previstas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Mejores publicaciones</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Todas las publicaciones</translation>
    </message>
    <message>
        <source>No posts in this period.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Ninguna publicación en este periodo.</translation>
    </message>
    <message>
        <source>After “{post}” on {day}, {gain} followers came in 3 days beyond the pace.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Tras «{post}», el {day}, llegaron en 3 días {gain} seguidores por encima del ritmo.</translation>
    </message>
    <message>
        <source>No post of this period has numbers of its result age yet.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Ninguna publicación de este periodo tiene aún números a la antigüedad fijada.</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Pronósticos pasados</translation>
    </message>
    <message>
        <source>Each was made with what was known on its day. It held if the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Cada uno se hizo con lo que se sabía en su día. Acertó si el recuento cayó dentro del rango que acierta en 4 de cada 5 casos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held ({expected} expected): the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>De %n pronóstico pasado a 30 días, {held} con acierto (se esperaban {expected}): el recuento cayó dentro del rango que acierta en 4 de cada 5 casos.</numerusform>
            <numerusform>De %n pronósticos pasados a 30 días, {held} con acierto (se esperaban {expected}): el recuento cayó dentro del rango que acierta en 4 de cada 5 casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held: not enough yet to say how good they are.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>De %n pronóstico pasado a 30 días, {held} con acierto: aún no es suficiente para decir qué tal son.</numerusform>
            <numerusform>De %n pronósticos pasados a 30 días, {held} con acierto: aún no es suficiente para decir qué tal son.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days ahead</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Días de antelación</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Pronósticos</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Expected to hold</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Aciertos esperados</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>A bar is a week, named by its first day; the line across it is the plan. Pale bars stayed under it.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Cada barra es una semana, con el nombre de su primer día; la línea que la cruza es el plan. Las barras pálidas se quedaron por debajo.</translation>
    </message>
    <message numerus="yes">
        <source>Posts of %n week(s), none of them judged.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>Publicaciones de %n semana, sin valorar.</numerusform>
            <numerusform>Publicaciones de %n semanas, ninguna de ellas valorada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks in numbers</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Las semanas en números</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/paper/pages.py</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Compartidos</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>guardados</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>seguimientos</translation>
    </message>
    <message>
        <source>starter</source>
        <extracomment>a tier</extracomment>
        <translation>inicial</translation>
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
        <translation>medio</translation>
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
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>What the report is about</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>De qué trata el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Make last month’s report</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Crear el informe del mes pasado</translation>
    </message>
    <message>
        <source>On the first start of a month, once, as PDF, of all accounts that have something in it.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>En el primer inicio de cada mes, una vez, como PDF, de todas las cuentas que tengan algo que contar.</translation>
    </message>
    <message>
        <source>automatic monthly by itself</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automático mensual solo</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Carpeta de estos informes</translation>
    </message>
    <message>
        <source>What lies there already is never written over.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Lo que ya hay en ella nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>automatic monthly directory path</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automático mensual directorio ruta</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Informes automáticos</translation>
    </message>
</context>
<context>
    <name>ReportWell</name>
    <message>
        <source>Some letters are in no font of this computer ({scripts}): boxes stand for them. A font that has them can be installed in the system.</source>
        <extracomment>ui/widgets/report_well.py</extracomment>
        <translation>Ninguna fuente de este equipo tiene algunas letras ({scripts}): en su lugar hay recuadros. En el sistema se puede instalar una fuente que las tenga.</translation>
    </message>
</context>
<context>
    <name>ReportsMadeSheet</name>
    <message>
        <source>Reports made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Informes creados</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Crear otra vez…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each keeps its days, its accounts and a fingerprint of the log, so that it can be made again with the same numbers.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>De cada uno se guardan sus días, sus cuentas y una huella del registro, para poder crearlo otra vez con los mismos números.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No report was made yet. Export one on the page Reports.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Aún no se ha creado ningún informe. Exporta uno en la página Informes.</translation>
    </message>
    <message>
        <source>It was made on another computer; make it again to have its file.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Se creó en otro equipo; créalo otra vez para tener su archivo.</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Crear otra vez el informe</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Print</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What you see is what is written to the file</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Lo que ves es lo que se escribe en el archivo</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It was stopped. Choose something else, or the same again.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Se detuvo. Elige otra cosa, o lo mismo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is written, but not in the list of reports made: {why}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>«{name}» está escrito, pero no en la lista de informes hechos: {why}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Dibujando el informe</translation>
    </message>
    <message>
        <source>The report is being drawn.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>El informe se está dibujando.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved last: {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Último guardado: {name}</translation>
    </message>
    <message>
        <source>Export report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Exportar {kind}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>not seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>no visto</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>ResultsSheet</name>
    <message>
        <source>There is no post yet.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Aún no hay ninguna publicación.</translation>
    </message>
    <message>
        <source>Log one first.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Registra una antes.</translation>
    </message>
    <message>
        <source>Results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Resultados de una publicación</translation>
    </message>
    <message>
        <source>There is no post yet. Log one first: a title is enough.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Aún no hay ninguna publicación. Registra una antes: basta un título.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Seen before</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Visto antes</translation>
    </message>
    <message>
        <source>1.2k is kept as 1,200.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>1,2k se guarda como 1200.</translation>
    </message>
    <message>
        <source>An empty field was not seen.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Un campo vacío es un número no visto.</translation>
    </message>
    <message>
        <source>An empty field keeps the number in grey.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Un campo vacío conserva el número en gris.</translation>
    </message>
</context>
<context>
    <name>RowKinds</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n recuento de seguidores</numerusform>
            <numerusform>%n recuentos de seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower change(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n variación de seguidores</numerusform>
            <numerusform>%n variaciones de seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n día de vistas de la cuenta</numerusform>
            <numerusform>%n días de vistas de la cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n archivo importado</numerusform>
            <numerusform>%n archivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n pausa</numerusform>
            <numerusform>%n pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of complete days</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n tramo de días completos</numerusform>
            <numerusform>%n tramos de días completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n ajuste del registro</numerusform>
            <numerusform>%n ajustes del registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n ficha personal</numerusform>
            <numerusform>%n fichas personales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) made</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n informe creado</numerusform>
            <numerusform>%n informes creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Follower count</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Recuento de seguidores</translation>
    </message>
    <message>
        <source>Follower change</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Variación de seguidores</translation>
    </message>
    <message>
        <source>Account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Vistas de la cuenta</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Complete days</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Días completos</translation>
    </message>
    <message>
        <source>Choice of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Ajuste del registro</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Tu ficha</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Change</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Quitar {what}</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Account</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Numbers of a post</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Números de una publicación</translation>
    </message>
    <message numerus="yes">
        <source>Plan: %n post(s) a week</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>
            <numerusform>Plan: %n publicación por semana</numerusform>
            <numerusform>Plan: %n publicaciones por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Days with all posts</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Días con todas las publicaciones</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>What becomes of each row</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Qué pasa con cada fila</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>Half a minute a day</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Medio minuto al día</translation>
    </message>
    <message>
        <source>Every post in one table</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Cada publicación en una tabla</translation>
    </message>
    <message>
        <source>When 10,000 is likely</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Cuándo es probable llegar a 10.000</translation>
    </message>
    <message>
        <source>Where the gaps were</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Dónde estuvieron los huecos</translation>
    </message>
    <message>
        <source>Something to show</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Algo que mostrar</translation>
    </message>
    <message>
        <source>Counts wait here: type the number, or +37 for 37 more, and Enter goes on to the next account. {key} logs a post; a title is enough.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Aquí esperan los recuentos: escribe el número, o +37 si son 37 más, e Intro pasa a la cuenta siguiente. {key} registra una publicación; basta un título.</translation>
    </message>
    <message>
        <source>Search, sort, and change what is in the cells. Rows copied from a spreadsheet can be pasted, and {key} imports what your platforms let you download. {undo} takes anything back.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Busca, ordena y cambia lo que hay en las celdas. Se pueden pegar filas copiadas de una hoja de cálculo, y {key} importa lo que tus plataformas permiten descargar. Con {undo} se deshace cualquier paso.</translation>
    </message>
    <message>
        <source>The line is what you counted, the fan what may come: a range, not a promise. Drag over days to zoom in, double-click a day for a note. {key} tells how each number is made.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>La línea es lo que contaste; el abanico, lo que puede venir: un rango, no una promesa. Arrastra sobre varios días para acercarlos; doble clic en un día para una nota. {key} dice cómo se calcula cada número.</translation>
    </message>
    <message>
        <source>Amber days are a gap: a silence longer than your plan allows. Click a day for its posts. Drag over free days to make them a break, and they are no gap.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Los días en ámbar son un hueco: un silencio más largo de lo que permite tu plan. Haz clic en un día para ver sus publicaciones. Arrastra sobre días libres para marcarlos como pausa y dejarán de ser un hueco.</translation>
    </message>
    <message>
        <source>A month as a page that you can send: {key} saves what you see. The tour is over; this sample stays in a file of its own and never mixes with your log.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Un mes en una página que puedes enviar: {key} guarda lo que ves. El recorrido termina aquí; este ejemplo queda en su propio archivo y nunca se mezcla con tu registro.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Mis filtros</translation>
    </message>
    <message>
        <source>Choose, save or forget a filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Elige, guarda u olvida un filtro</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>El filtro no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it a word or two.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Dale una o dos palabras.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kept on this computer. The same name replaces a filter.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Se guarda en este equipo. El mismo nombre reemplaza un filtro.</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>No score yet</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Aún sin puntuación</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <source>A missed week costs a little and comes back. It never resets.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Una semana no cumplida cuesta un poco y se recupera. Nunca vuelve a cero.</translation>
    </message>
    <message>
        <source>Posts are not complete today, so there is no score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Hoy las publicaciones no están completas, así que no hay puntuación.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) of complete posts make a score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>Falta %n día más de publicaciones completas para una puntuación.</numerusform>
            <numerusform>Faltan %n días más de publicaciones completas para una puntuación.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{kept} de {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Silencio habitual</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Silencio más largo</translation>
    </message>
    <message>
        <source>Posts on time</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Publicado a tiempo</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Semanas cumplidas</translation>
    </message>
    <message>
        <source>On plan now</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Cumplidas seguidas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Each active day: score ← score · m + 100 · v · (1 − m)
m = 0.5 ^ (√(T ÷ 7) ÷ 13), with T = {plan} posts a week
v = the share of the plan that the last two weeks held, at most 1
(the last day at 7 a week or more). Rest days and breaks leave it as it is.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Cada día activo: puntuación ← puntuación · m + 100 · v · (1 − m)
m = 0,5 ^ (√(T ÷ 7) ÷ 13), con T = {plan} publicaciones por semana
v = la parte del plan que hubo en las últimas dos semanas, como máximo 1
(el último día con 7 por semana o más). Los días de descanso y las pausas la dejan como está.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A day cannot begin at {day_start} o’clock.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Un día no puede empezar a las {day_start} h.</translation>
    </message>
    <message>
        <source>Choose an hour from 0, midnight, to {last_hour}.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Elige una hora de 0, medianoche, a {last_hour}.</translation>
    </message>
    <message>
        <source>Results cannot be asked for after {result_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Los resultados no se pueden pedir a los {result_age} días.</translation>
    </message>
    <message>
        <source>Choose 0 to {longest_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Elige de 0 a {longest_age} días.</translation>
    </message>
    <message>
        <source>Then no post would count.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Entonces no contaría ninguna publicación.</translation>
    </message>
    <message>
        <source>Leave at least one kind that counts.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Deja al menos un tipo que cuente.</translation>
    </message>
    <message>
        <source>The tiers do not begin at 0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Los niveles no empiezan en 0.</translation>
    </message>
    <message>
        <source>Begin with one like starter=0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Empieza con uno como starter=0.</translation>
    </message>
    <message>
        <source>Two tiers begin at the same number, or a later one at a smaller.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Dos niveles empiezan en el mismo número, o uno posterior en uno menor.</translation>
    </message>
    <message>
        <source>Write them in ascending order.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Escríbelos en orden ascendente.</translation>
    </message>
    <message>
        <source>A tier has no name, or one that is too long or holds a broken character.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Un nivel no tiene nombre, o tiene uno demasiado largo o con un carácter dañado.</translation>
    </message>
    <message>
        <source>Give it a word of up to {longest_tier} letters.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Dale una palabra de hasta {longest_tier} letras.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412, 7.4k or +37.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Escríbelo como 7412, 7.412, 7,4k o +37.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«{text}» no es un número de seguidores.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>No hay ningún número.</translation>
    </message>
    <message>
        <source>“{plain}” needs an earlier count to start from.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«{plain}» necesita un recuento anterior del que partir.</translation>
    </message>
    <message>
        <source>Write the whole number this time, like 7412.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Escribe esta vez el número entero, como 7412.</translation>
    </message>
    <message>
        <source>“{strip}” would be fewer than no followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«{strip}» daría menos que ningún seguidor.</translation>
    </message>
    <message>
        <source>Look the number up again.</source>
        <extracomment>domain/counts.py, domain/deeds.py</extracomment>
        <translation>Mira otra vez el número.</translation>
    </message>
    <message>
        <source>“{text}” is more followers than there are people.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>«{text}» son más seguidores que personas hay.</translation>
    </message>
    <message>
        <source>“{strip}” is not a day.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>«{strip}» no es un día.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2026-11-23.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Escríbelo como año-mes-día, como 2026-11-23.</translation>
    </message>
    <message>
        <source>“{plain}” is not a time.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>«{plain}» no es una hora.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-16 12:30.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Escríbela como 2026-11-16 12:30.</translation>
    </message>
    <message>
        <source>“{text}” does not name an account.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«{text}» no nombra ninguna cuenta.</translation>
    </message>
    <message>
        <source>Write platform:handle, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escribe plataforma:usuario, como instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>The handle is too long, or holds a line break or a broken character.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>El usuario es demasiado largo, o contiene un salto de línea o un carácter dañado.</translation>
    </message>
    <message>
        <source>Write it as the platform shows it, like mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escríbelo como lo muestra la plataforma, como mira.bakes.</translation>
    </message>
    <message>
        <source>“{name}” is not a known platform.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«{name}» no es una plataforma conocida.</translation>
    </message>
    <message>
        <source>Use one of {platforms}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Usa una de {platforms}.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>La publicación no tiene título.</translation>
    </message>
    <message>
        <source>Give it a few words that you will recognise.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Dale unas palabras que reconozcas.</translation>
    </message>
    <message>
        <source>{moment} today has not come yet.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Hoy aún no son las {moment}.</translation>
    </message>
    <message>
        <source>Log a post once it is published.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Registra una publicación cuando esté publicada.</translation>
    </message>
    <message>
        <source>No number was given.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>No se dio ningún número.</translation>
    </message>
    <message>
        <source>Fill in at least one, such as likes.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Rellena al menos uno, como me gusta.</translation>
    </message>
    <message>
        <source>A result cannot be negative.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Un resultado no puede ser negativo.</translation>
    </message>
    <message>
        <source>A week of rest days leaves no day to post.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Una semana de días de descanso no deja ningún día para publicar.</translation>
    </message>
    <message>
        <source>Keep at least one day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Deja al menos un día.</translation>
    </message>
    <message>
        <source>{days_a_week} posting days do not fit {posts_a_week} posts a week and {rest_days} rest days.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{days_a_week} días de publicación no encajan con {posts_a_week} publicaciones por semana y {rest_days} días de descanso.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Elige de 1 a {most}.</translation>
    </message>
    <message>
        <source>The break ends before it begins.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>La pausa termina antes de empezar.</translation>
    </message>
    <message>
        <source>Choose a last day on or after the first.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Elige un último día igual o posterior al primero.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>Write a word, or mark the day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escribe una palabra o marca el día.</translation>
    </message>
    <message>
        <source>{isoformat} has not come yet.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>El {isoformat} aún no ha llegado.</translation>
    </message>
    <message>
        <source>Choose a day up to today, {isoformat}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Elige un día hasta hoy, {isoformat}.</translation>
    </message>
    <message>
        <source>{isoformat} is before any platform.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>El {isoformat} es anterior a cualquier plataforma.</translation>
    </message>
    <message>
        <source>Check the year, and log it again.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Comprueba el año y regístralo otra vez.</translation>
    </message>
    <message>
        <source>{isoformat} is too far away.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>El {isoformat} está demasiado lejos.</translation>
    </message>
    <message>
        <source>Choose a day from {year} to {year2}.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Elige un día de {year} a {year2}.</translation>
    </message>
    <message>
        <source>A goal is at least one follower.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Una meta es al menos un seguidor.</translation>
    </message>
    <message>
        <source>Choose a number such as 10000.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Elige un número como 10000.</translation>
    </message>
    <message>
        <source>A plan has 1 to 70 posts a week.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Un plan tiene de 1 a 70 publicaciones por semana.</translation>
    </message>
    <message>
        <source>Choose a number you can keep.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Elige un número que puedas mantener.</translation>
    </message>
    <message>
        <source>{label} on {name} is in this log already.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{label} en {name} ya está en este registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use that account, or check the handle.</source>
        <extracomment>domain/deeds.py, store/troubles.py</extracomment>
        <translation>No se cambió nada. Usa esa cuenta o comprueba el usuario.</translation>
    </message>
    <message>
        <source>“{word}” is not a period.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>«{word}» no es un periodo.</translation>
    </message>
    <message>
        <source>Choose a period that begins by today, {isoformat}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Elige un periodo que empiece hoy, {isoformat}, o antes.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Comprueba el año.</translation>
    </message>
    <message>
        <source>{isoformat} is before {isoformat2}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>El {isoformat} es anterior al {isoformat2}.</translation>
    </message>
    <message>
        <source>Write the first day, two dots, and the last day.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Escribe el primer día, dos puntos seguidos (..) y el último día.</translation>
    </message>
    <message>
        <source>ETS and Theta need the package statsforecast, which is not installed.</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>ETS y Theta necesitan el paquete statsforecast, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: python -m pip install statsforecast</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>Instálalo con: python -m pip install statsforecast</translation>
    </message>
    <message>
        <source>What that step has kept cannot be read.</source>
        <extracomment>store/history.py</extracomment>
        <translation>No se puede leer lo que guardó ese paso.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it by hand.</source>
        <extracomment>store/history.py, store/store.py</extracomment>
        <translation>No se cambió nada. Corrígelo a mano.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {path} in {gettempdir}, which a merge needs.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>En {gettempdir} no hay sitio para una copia de {path}, que hace falta para combinar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>No se ha cambiado nada. Haz sitio y vuelve a combinar.</translation>
    </message>
    <message>
        <source>Choose another file with File &gt; Open, or --file.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Elige otro archivo con Archivo &gt; Abrir o con --file.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>There is no log at {path} yet.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Aún no hay ningún registro en {path}.</translation>
    </message>
    <message>
        <source>Begin one with: growthdesk account add instagram:your.name</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Empieza uno con: growthdesk account add instagram:tu.nombre</translation>
    </message>
    <message>
        <source>{parent} cannot be written.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>No se puede escribir en {parent}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <extracomment>store/opening.py, store/troubles.py</extracomment>
        <translation>No se cambió nada. Comprueba los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>{path} is not a Growthdesk log.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} no es un registro de Growthdesk.</translation>
    </message>
    <message>
        <source>It was not touched. {another}</source>
        <extracomment>store/looking.py</extracomment>
        <translation>No se tocó. {another}</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>No existe la carpeta {parent}.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>Créala o elige otro lugar.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It was not touched. Update the program, then open it again.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>No se tocó. Actualiza el programa y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>{path} carries code that is not Growthdesk&apos;s.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} contiene código que no es de Growthdesk.</translation>
    </message>
    <message>
        <source>It was not touched. Remove its triggers, or open another copy.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>No se tocó. Quita sus disparadores (triggers) o abre otra copia.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}.</source>
        <extracomment>store/merging/other.py, store/troubles.py</extracomment>
        <translation>Otro programa está escribiendo en {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again once it is done, or close it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>No se cambió nada. Inténtalo otra vez cuando termine, o ciérralo.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>The disk of {path} is full or failing.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>El disco de {path} está lleno o falla.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room and try again.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>No se cambió nada. Libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The log has an account with that handle on that platform already.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>El registro ya tiene una cuenta con ese usuario en esa plataforma.</translation>
    </message>
    <message>
        <source>That does not fit what is in the log by now.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Eso ya no encaja con lo que hay ahora en el registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the log again, and repeat it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>No se cambió nada. Mira otra vez el registro y repítelo.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>No se pudo usar {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>No se puede escribir {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the folder, and the room on the disk.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>No se cambió nada. Comprueba los permisos de la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Write the sample log</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Escribir el registro de ejemplo</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place with --file.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>No se cambió nada. Elige otro lugar con --file.</translation>
    </message>
    <message>
        <source>“{label}” was changed since by another program.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Otro programa cambió «{label}» desde entonces.</translation>
    </message>
    <message>
        <source>This computer has no printer yet.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Este equipo aún no tiene impresora.</translation>
    </message>
    <message>
        <source>Set one up in the system, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Configura una en el sistema o exporta el informe como PDF.</translation>
    </message>
    <message>
        <source>Remove results of a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Quitar resultados de una publicación</translation>
    </message>
    <message>
        <source>A number is too large for the log.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Un número es demasiado grande para el registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>No se cambió nada. Corrígelo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>A text holds a broken character.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Un texto contiene un carácter dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>No se cambió nada. Escríbelo de nuevo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>A row of “{table}” in the log cannot be read: {error}.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>No se puede leer una fila de «{table}» en el registro: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the program that wrote it, or open an older copy of the log.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Corrígela en el programa que la escribió o abre una copia anterior del registro.</translation>
    </message>
    <message>
        <source>Its letters are read as {guessed}, which is a guess: look at a title that has such letters.</source>
        <extracomment>importers/tables/any_table.py</extracomment>
        <translation>Sus letras se leen como {guessed}, que es una suposición: mira un título que tenga esas letras.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>«{name}» contiene demasiados archivos.</translation>
    </message>
    <message>
        <source>Choose the export alone.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>Elige solo la exportación.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <extracomment>importers/files/archive.py, importers/files/sheets.py</extracomment>
        <translation>«{name}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <extracomment>importers/files/archive.py, importers/files/source.py, importers/no_export.py</extracomment>
        <translation>Descomprímelo e importa la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any export.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>«{name}» ocupa descomprimido más que cualquier exportación.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file or the folder with the export alone.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>Descomprímelo y elige solo el archivo o la carpeta con la exportación.</translation>
    </message>
    <message>
        <source>It is of {accounts} accounts, more than anyone has, so nothing of it is taken; import a table of your own accounts alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>Es de {accounts} cuentas, más de las que nadie tiene, así que no se toma nada; importa una tabla solo de tus propias cuentas.</translation>
    </message>
    <message>
        <source>The row names no account.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>La fila no nombra ninguna cuenta.</translation>
    </message>
    <message>
        <source>“{text}” is left out: it is of no account alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>«{text}» no se incluye: no es de una sola cuenta.</translation>
    </message>
    <message>
        <source>“{days}” is taken for the day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>«{days}» se toma como el día.</translation>
    </message>
    <message>
        <source>“{field}” is left out: it holds no whole numbers.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>«{field}» no se incluye: no contiene números enteros.</translation>
    </message>
    <message>
        <source>You typed {followers} for this day; the file says {followers2}.</source>
        <extracomment>importers/comparing/compare_days.py</extracomment>
        <translation>Escribiste {followers} para este día; el archivo dice {followers2}.</translation>
    </message>
    <message>
        <source>The day comes again on line {line}.</source>
        <extracomment>importers/meta/daily.py, importers/tables/daily.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>El día vuelve a aparecer en la línea {line}.</translation>
    </message>
    <message>
        <source>The row has no day.</source>
        <extracomment>importers/publer.py, importers/tables/daily.py, importers/tables/posts.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>La fila no tiene día.</translation>
    </message>
    <message>
        <source>{cell} is not a time of day.</source>
        <extracomment>importers/values/day_formats.py</extracomment>
        <translation>{cell} no es una hora del día.</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>El último día del mes</translation>
    </message>
    <message>
        <source>The first day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>El primer día del mes</translation>
    </message>
    <message>
        <source>“{header}” has only months. Which day is meant?</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>«{header}» solo tiene meses. ¿Qué día se quiere decir?</translation>
    </message>
    <message>
        <source>{cell} is not a day.</source>
        <extracomment>importers/tables/days_of_tables.py, importers/values/moments.py</extracomment>
        <translation>{cell} no es un día.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any sheet.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>«{name}» es más grande que cualquier hoja.</translation>
    </message>
    <message>
        <source>Divide it, and import the parts.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>Divídela e importa las partes.</translation>
    </message>
    <message>
        <source>The table has many quotes that are never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>La tabla tiene muchas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save it as CSV.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Ábrela en una hoja de cálculo y guárdala como CSV.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_columns} columns.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>«{name}» tiene más de {most_columns} columnas.</translation>
    </message>
    <message>
        <source>Save the table with one row for each day or post.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Guarda la tabla con una fila por cada día o publicación.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Aquí se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>Where “{place}” is blank, the day above is meant ({told}).</source>
        <extracomment>importers/tables/fill_down.py</extracomment>
        <translation>Donde «{place}» está en blanco, vale el día de arriba ({told}).</translation>
    </message>
    <message>
        <source>The row has units, no numbers.</source>
        <extracomment>importers/tables/header_lines.py</extracomment>
        <translation>La fila tiene unidades, no números.</translation>
    </message>
    <message>
        <source>Instagram had nothing to tell of posts or followers.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Instagram no tenía nada que decir de publicaciones ni seguidores.</translation>
    </message>
    <message>
        <source>Reach and interactions are told for a period as a whole, which the log does not keep.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>El alcance y las interacciones se dan para un periodo entero, lo que el registro no guarda.</translation>
    </message>
    <message>
        <source>The followers in the audience insights do not add up, so none of them is taken.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Los seguidores de las estadísticas de la audiencia no cuadran, así que no se toma ninguno.</translation>
    </message>
    <message>
        <source>Some insights of posts are in a language that is not known, so their numbers are left out.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Algunas estadísticas de publicaciones están en un idioma desconocido, así que sus números no se incluyen.</translation>
    </message>
    <message>
        <source>“{name}” is a download of web pages, which hold too little to be imported.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>«{name}» es una descarga de páginas web, que contienen muy poco para importarlas.</translation>
    </message>
    <message>
        <source>Ask Instagram for it again, with the format JSON and the date range “All time”.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Pídela otra vez a Instagram, con el formato JSON y el intervalo de fechas «Desde el principio».</translation>
    </message>
    <message>
        <source>{says} It is left out.</source>
        <extracomment>importers/instagram/export.py, importers/instagram/threads.py</extracomment>
        <translation>{says} No se incluye.</translation>
    </message>
    <message>
        <source>A part of the list of followers is missing, so it is not counted.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Falta una parte de la lista de seguidores, así que no se cuenta.</translation>
    </message>
    <message>
        <source>“{days}” is no range of days that is known.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>«{days}» no es ningún intervalo de días conocido.</translation>
    </message>
    <message>
        <source>The follower count is how many followers the list names, which is right only if the download was asked for with the date range “All time”; no name is kept.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>El recuento de seguidores es cuántos seguidores nombra la lista, lo que solo es correcto si la descarga se pidió con el intervalo de fechas «Desde el principio»; no se guarda ningún nombre.</translation>
    </message>
    <message>
        <source>It was asked for only some days, so its list of followers is not counted, and silences in it are not taken for gaps.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Se pidió solo para algunos días, así que su lista de seguidores no se cuenta y sus silencios no se toman como huecos.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Only some days</source>
        <extracomment>importers/instagram/download.py, importers/youtube/videos.py</extracomment>
        <translation>Solo algunos días</translation>
    </message>
    <message>
        <source>Which date range was this download asked for?</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>¿Para qué intervalo de fechas se pidió esta descarga?</translation>
    </message>
    <message>
        <source>The insights have no time of the post.</source>
        <extracomment>importers/instagram/insights.py</extracomment>
        <translation>Las estadísticas no tienen la hora de la publicación.</translation>
    </message>
    <message>
        <source>The post is entry {line} already.</source>
        <extracomment>importers/instagram/posts.py</extracomment>
        <translation>La publicación ya es la entrada {line}.</translation>
    </message>
    <message>
        <source>The post has no time of publication.</source>
        <extracomment>importers/instagram/posts.py, importers/mastodon.py, importers/tiktok/archive.py</extracomment>
        <translation>La publicación no tiene hora de publicación.</translation>
    </message>
    <message>
        <source>“{name}” has lists inside of lists without end, as no export has.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>«{name}» tiene listas dentro de listas sin fin, como ninguna exportación.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Elige el archivo tal como lo dio la plataforma.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any list in an export.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>«{name}» es más grande que cualquier lista de una exportación.</translation>
    </message>
    <message>
        <source>Ask the platform for a shorter range of days, and import that.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Pide a la plataforma un intervalo de días más corto e importa eso.</translation>
    </message>
    <message>
        <source>“{name}” is not written as JSON, or ends too early.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>«{name}» no está escrito como JSON o termina demasiado pronto.</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off or changed.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Descárgalo otra vez; puede que se cortara o se cambiara.</translation>
    </message>
    <message>
        <source>The row adds up others.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>La fila suma otras.</translation>
    </message>
    <message>
        <source>The row is a note, not a day.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>La fila es una nota, no un día.</translation>
    </message>
    <message>
        <source>Neither the link nor a day tells the time of the post.</source>
        <extracomment>importers/linkedin/posts.py</extracomment>
        <translation>Ni el enlace ni un día dicen la hora de la publicación.</translation>
    </message>
    <message>
        <source>LinkedIn: analytics of one post</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>LinkedIn: estadísticas de una publicación</translation>
    </message>
    <message>
        <source>The id of the post does not tell when it was published.</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>El id de la publicación no dice cuándo se publicó.</translation>
    </message>
    <message>
        <source>It is a boost of somebody else&apos;s post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Es un impulso de la publicación de otra persona.</translation>
    </message>
    <message>
        <source>It is a message to single people, not a post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Es un mensaje a personas concretas, no una publicación.</translation>
    </message>
    <message>
        <source>The archive tells no follower count.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>El archivo no dice ningún recuento de seguidores.</translation>
    </message>
    <message>
        <source>Mastodon archive: posts</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Archivo de Mastodon: publicaciones</translation>
    </message>
    <message>
        <source>It is no post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>No es una publicación.</translation>
    </message>
    <message>
        <source>The post comes again as entry {line}.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>La publicación vuelve a aparecer como entrada {line}.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, not how many.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>No se guarda nada de él: dice quiénes son los seguidores, no cuántos.</translation>
    </message>
    <message>
        <source>The file tells {followers} followers but not of which day, so none is kept.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>El archivo dice {followers} seguidores, pero no de qué día, así que no se guarda ninguno.</translation>
    </message>
    <message>
        <source>The file does not tell its day; {isoformat} is when it was last written.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>El archivo no dice su día; el {isoformat} es cuando se escribió por última vez.</translation>
    </message>
    <message>
        <source>The columns are named in a language that is not known here; those of the numbers can be matched by hand.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Las columnas se nombran en un idioma que aquí no se conoce; las de los números se pueden asignar a mano.</translation>
    </message>
    <message>
        <source>Meta could not work out this post: it tells neither its time nor its link.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta no pudo resolver esta publicación: no dice ni su hora ni su enlace.</translation>
    </message>
    <message>
        <source>“{file_name}” names more than {most_accounts} accounts.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>«{file_name}» nombra más de {most_accounts} cuentas.</translation>
    </message>
    <message>
        <source>Export the posts of your own accounts, and import that file.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Exporta las publicaciones de tus propias cuentas e importa ese archivo.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {platform}</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta Business Suite: {platform}</translation>
    </message>
    <message>
        <source>The row has no time of publication.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>La fila no tiene hora de publicación.</translation>
    </message>
    <message>
        <source>The post comes again on line {line}.</source>
        <extracomment>importers/meta/content.py, importers/publer.py, importers/tables/posts.py, importers/tiktok/business.py, importers/tiktok/posts.py, importers/x/posts.py</extracomment>
        <translation>La publicación vuelve a aparecer en la línea {line}.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {what} by day</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Meta Business Suite: {what} por día</translation>
    </message>
    <message>
        <source>Whose numbers are “{title}”?</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>¿De quién son los números de «{title}»?</translation>
    </message>
    <message>
        <source>Nothing of “{title}” is kept: a log has no such number.</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>No se guarda nada de «{title}»: un registro no tiene ese número.</translation>
    </message>
    <message>
        <source>The file tells numbers day by day. Those of a post are their sum if the file begins before the post; reach is left out, since one person may be counted on several days.</source>
        <extracomment>importers/meta/rows.py</extracomment>
        <translation>El archivo da los números día a día. Los de una publicación son su suma si el archivo empieza antes que ella; el alcance no se incluye, ya que una persona puede contarse en varios días.</translation>
    </message>
    <message>
        <source>The times are not Pacific time, as Meta writes them; the links of the posts tell when they were published.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>Las horas no son del Pacífico, como las escribe Meta; los enlaces de las publicaciones dicen cuándo se publicaron.</translation>
    </message>
    <message>
        <source>{cell} is not a time.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>{cell} no es una hora.</translation>
    </message>
    <message>
        <source>Which day is {example} in “{header}”?</source>
        <extracomment>importers/values/moments.py</extracomment>
        <translation>¿Qué día es {example} en «{header}»?</translation>
    </message>
    <message>
        <source>{cell} is not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} no es un número de {what}.</translation>
    </message>
    <message>
        <source>{cell} is below zero, which is no number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} está por debajo de cero, lo que no es un número de {what}.</translation>
    </message>
    <message>
        <source>{cell} is a change, not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} es una variación, no un número de {what}.</translation>
    </message>
    <message>
        <source>{cell} is not a whole number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} no es un número entero de {what}.</translation>
    </message>
    <message>
        <source>{cell} is too large for a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} es demasiado grande para un número de {what}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>No se puede leer «{name}»: {why}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another folder, and try again.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Ciérralo en otros programas o cópialo a otra carpeta, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_part} MB.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>«{name}» supera los {largest_part} MB.</translation>
    </message>
    <message>
        <source>Export a shorter range of days, without photos and videos.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Exporta un intervalo de días más corto, sin fotos ni videos.</translation>
    </message>
    <message>
        <source>The file does not say which day its followers are of, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>El archivo no dice de qué día son sus seguidores, así que no se incluyen.</translation>
    </message>
    <message>
        <source>Its followers are those of several accounts together, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Sus seguidores son los de varias cuentas juntas, así que no se incluyen.</translation>
    </message>
    <message>
        <source>Publer: posts</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer: publicaciones</translation>
    </message>
    <message>
        <source>Publer: overview</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer: resumen</translation>
    </message>
    <message>
        <source>There is one row for every day, as in numbers of a whole account, so none is read as a post; if each row is a post, match the day as its publication.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Hay una fila por cada día, como en los números de una cuenta entera, así que ninguna se lee como publicación; si cada fila es una publicación, asigna el día como su fecha de publicación.</translation>
    </message>
    <message>
        <source>Its columns are matched as you matched them the last time.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Sus columnas se asignan como las asignaste la última vez.</translation>
    </message>
    <message>
        <source>“{name}” has only {header} columns.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>«{name}» tiene solo {header} columnas.</translation>
    </message>
    <message>
        <source>Match its columns again.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Asigna otra vez sus columnas.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” is an export that is known.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Nada en «{name}» es una exportación conocida.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it, or a table with a column for the day.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Elige el archivo tal como lo dio la plataforma, o una tabla con una columna para el día.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} {called}, too many to look into.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>«{name}» contiene {count} {called}, demasiados para revisarlos.</translation>
    </message>
    <message>
        <source>Choose at most {most} at once, or a folder with the export alone.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Elige como máximo {most} a la vez, o una carpeta solo con la exportación.</translation>
    </message>
    <message>
        <source>Another table begins here, without a column for the day.</source>
        <extracomment>importers/tables/several_tables.py</extracomment>
        <translation>Aquí empieza otra tabla, sin columna para el día.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a spreadsheet.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>«{name}» no se puede leer como hoja de cálculo.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a spreadsheet and save it as XLSX or CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Descárgala otra vez, o ábrela en una hoja de cálculo y guárdala como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Save it without one, and import that file.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Guárdalo sin contraseña e importa ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any export.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>«{name}» es más grande que cualquier exportación.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table alone as CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Ábrelo en una hoja de cálculo y guarda solo la tabla como CSV.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>Export it again, and look into it first.</source>
        <extracomment>importers/files/source.py, importers/tables/table.py</extracomment>
        <translation>Expórtalo otra vez y mira antes su contenido.</translation>
    </message>
    <message>
        <source>The folder “{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>La carpeta «{name}» está vacía.</translation>
    </message>
    <message>
        <source>Choose the folder with the export.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Elige la carpeta con la exportación.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Elige los archivos que contiene.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>No hay ningún archivo «{name}».</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Comprueba su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>All subscribers on the day</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>Todos los suscriptores del día</translation>
    </message>
    <message>
        <source>The change of the day</source>
        <extracomment>importers/tables/subscribers.py, importers/youtube/days.py</extracomment>
        <translation>La variación del día</translation>
    </message>
    <message>
        <source>What are the numbers in “{place}”?</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>¿Qué son los números de «{place}»?</translation>
    </message>
    <message>
        <source>There is no table of follower counts or posts in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>No hay ninguna tabla de recuentos de seguidores o publicaciones en «{name}».</translation>
    </message>
    <message>
        <source>Name its columns: date and followers, or published_at and what you have of title, likes.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Nombra sus columnas: date y followers, o published_at y lo que tengas de title, likes.</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>No hay nada en «{name}».</translation>
    </message>
    <message>
        <source>“{name}” has a header and no rows below it.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>«{name}» tiene un encabezado y ninguna fila debajo.</translation>
    </message>
    <message>
        <source>Export it again for a range of days that has some.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Expórtalo otra vez para un intervalo de días que tenga alguna.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>La fila tiene más celdas que el encabezado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>“{link}” leads to no profile that Growthdesk knows.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«{link}» no lleva a ningún perfil que Growthdesk conozca.</translation>
    </message>
    <message>
        <source>Write the handle as the platform shows it, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escribe el nombre como lo muestra la plataforma, por ejemplo instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>“{written}” leads to a profile on {name}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>«{written}» lleva a un perfil de {name}.</translation>
    </message>
    <message>
        <source>Choose that platform for it.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Elige esa plataforma para él.</translation>
    </message>
    <message>
        <source>The {name} has {tidy} characters.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>El texto de «{name}» tiene {tidy} caracteres.</translation>
    </message>
    <message>
        <source>A media kit is one page: keep it to {longest}.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Un media kit es una página: que no pase de {longest}.</translation>
    </message>
    <message>
        <source>The {name} holds a broken character.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>El texto de «{name}» contiene un carácter dañado.</translation>
    </message>
    <message>
        <source>Type it again, without pasting.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escríbelo de nuevo, sin pegar.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>«{text}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it like mira@example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escríbela como mira@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a link that a browser opens.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>«{text}» no es un enlace que abra un navegador.</translation>
    </message>
    <message>
        <source>Write it like mira.example.com or https://mira.example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escríbelo como mira.example.com o https://mira.example.com.</translation>
    </message>
    <message>
        <source>“{text}” has a blank in it.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>«{text}» contiene un espacio.</translation>
    </message>
    <message>
        <source>Write the link without blanks.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escribe el enlace sin espacios.</translation>
    </message>
    <message>
        <source>Also seen on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Visto también en el otro equipo: {said}.</translation>
    </message>
    <message>
        <source>“{called}” on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>«{called}» en el otro equipo: {said}.</translation>
    </message>
    <message>
        <source>Also counted {few} to {many} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Contado también en el otro equipo: de {few} a {many}.</translation>
    </message>
    <message>
        <source>Also planned on the other computer: {posts_a_week} posts a week.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Planeado también en el otro equipo: {posts_a_week} publicaciones por semana.</translation>
    </message>
    <message>
        <source>Also a break on the other computer: {days}{words}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>También una pausa en el otro equipo: {days}{words}.</translation>
    </message>
    <message>
        <source>Also noted on the other computer: “{text}”{mark}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Anotado también en el otro equipo: «{text}»{mark}.</translation>
    </message>
    <message>
        <source>Also counted {few} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Contado también en el otro equipo: {few}.</translation>
    </message>
    <message>
        <source>Bread for small kitchens and small budgets: what goes wrong, why, and how it rises.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Pan para cocinas pequeñas y presupuestos pequeños: qué sale mal, por qué y cómo sube.</translation>
    </message>
    <message>
        <source>Reels, carousels and live baking with questions.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reels, carruseles y horneado en directo con preguntas.</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reel o carrusel desde 150 £, paquete desde 320 £.</translation>
    </message>
    <message>
        <source>Two weeks from brief to post. Paid posts are marked as such.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Dos semanas desde el briefing hasta la publicación. Las publicaciones pagadas se marcan como tales.</translation>
    </message>
    <message>
        <source>Write it like last-month, 2026-10, 2026-W41, 2026-Q4, 2026 or 2026-10-01..2026-10-31.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Escríbelo como last-month, 2026-10, 2026-W41, 2026-Q4, 2026 o 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>A backup in {parent} could not be read back.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Una copia de seguridad en {parent} no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>Its disk may fail. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Puede que su disco falle. {elsewhere}</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La carpeta de las copias de seguridad, {folder}, no está.</translation>
    </message>
    <message>
        <source>Plug in its disk or make it again. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Conecta su disco o créala otra vez. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the disk is full or failing.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo crear ninguna copia de seguridad en {folder}: el disco está lleno o falla.</translation>
    </message>
    <message>
        <source>Make some room. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Libera espacio. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the folder is write-protected.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo crear ninguna copia de seguridad en {folder}: la carpeta está protegida contra escritura.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo crear ninguna copia de seguridad en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was made by {newer}.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} se creó con {newer}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>No se cambió nada. Ciérralo allí y fusiona otra vez.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>No hay ningún registro en {path}.</translation>
    </message>
    <message>
        <source>Check its name, and choose it again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Comprueba su nombre y elígelo otra vez.</translation>
    </message>
    <message>
        <source>That is the log that is open already.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Ese es el registro que ya está abierto.</translation>
    </message>
    <message>
        <source>Choose the copy from the other computer.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Elige la copia del otro equipo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: Permission denied.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>No se puede leer {path}: permiso denegado.</translation>
    </message>
    <message>
        <source>{damaged} could not be copied: {strerror}.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>No se pudo copiar {damaged}: {strerror}.</translation>
    </message>
    <message>
        <source>Make some room, and try again.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>Libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{path} se movió o se borró mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back, or open it where it is now with File &gt; Open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>No se ha cambiado nada. Devuélvelo a su sitio o ábrelo donde está ahora con Archivo &gt; Abrir.</translation>
    </message>
    <message>
        <source>Another file has taken the place of {path} while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Otro archivo ha ocupado el lugar de {path} mientras estaba abierto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the log again.</source>
        <extracomment>store/place.py</extracomment>
        <translation>No se ha cambiado nada. Vuelve a abrir el registro.</translation>
    </message>
    <message>
        <source>{log} could not be repaired: {strerror}.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>No se pudo reparar {log}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file to another disk, and repair it there.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>No se cambió nada. Copia el archivo a otro disco y repáralo allí.</translation>
    </message>
    <message>
        <source>The disk of {log} is full.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>El disco de {log} está lleno.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room for the log once more, and try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>No se cambió nada. Libera espacio para otra copia del registro e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Another program has {log} open.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Otro programa tiene abierto {log}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>No se cambió nada. Ciérralo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>There is no backup at {backup}.</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>No hay ninguna copia de seguridad en {backup}.</translation>
    </message>
    <message>
        <source>See them with: growthdesk backups</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Míralas con: growthdesk backups</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>{path} contiene {what}.</translation>
    </message>
    <message>
        <source>Merge with another log</source>
        <extracomment>store/store.py, ui/dialogs/merge.py</extracomment>
        <translation>Fusionar con otro registro</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” holds archives that are too many or too large to be read inside.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>«{name}» contiene archivos comprimidos que son demasiados o demasiado grandes para leerlos dentro.</translation>
    </message>
    <message>
        <source>Download it again; a part of it may be missing.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>Descárgalo otra vez; puede faltar una parte.</translation>
    </message>
    <message>
        <source>“{file_name}” is written in an encoding that cannot be told.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>«{file_name}» está escrito en una codificación que no se puede determinar.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Guarda la tabla como «CSV UTF-8» e importa ese archivo.</translation>
    </message>
    <message>
        <source>“{file_name}” is not a text file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>«{file_name}» no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Save the table as CSV, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Guarda la tabla como CSV e importa ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” has a line of more than {longest_line} characters.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>«{name}» tiene una línea de más de {longest_line} caracteres.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table as CSV with one row a line.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Ábrelo en una hoja de cálculo y guarda la tabla como CSV con una fila por línea.</translation>
    </message>
    <message>
        <source>Replies are told from posts only by an @ at their beginning.</source>
        <extracomment>importers/instagram/threads.py</extracomment>
        <translation>Las respuestas solo se distinguen de las publicaciones por una @ al principio.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of messages, contacts and other people&apos;s posts. Yours are in Shares.csv, which LinkedIn sends with “the larger data archive”.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>No se guarda nada de él: trata de mensajes, contactos y publicaciones de otras personas. Las tuyas están en Shares.csv, que LinkedIn envía con «el archivo de datos más grande».</translation>
    </message>
    <message>
        <source>LinkedIn: posts of a download</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>LinkedIn: publicaciones de una descarga</translation>
    </message>
    <message>
        <source>The post is on line {line} already.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>La publicación ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>{when} is not a time.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>{when} no es una hora.</translation>
    </message>
    <message>
        <source>Type the numbers that it shows, or export them as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Escribe los números que muestra o expórtalos como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Ask the platform for its data as JSON or CSV; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Pide a la plataforma sus datos como JSON o CSV; guarda una tabla tuya como CSV o XLSX.</translation>
    </message>
    <message>
        <source>If it is a log, open it with File &gt; Open, or take its rows in with File &gt; Merge.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Si es un registro, ábrelo con Archivo &gt; Abrir o incorpora sus filas con Archivo &gt; Fusionar.</translation>
    </message>
    <message>
        <source>Log your counts by hand, or import a table of them.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Anota tus cifras a mano o importa una tabla con ellas.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, and CSV or Excel; import what it writes.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>En Numbers elige Archivo, Exportar a y CSV o Excel; importa lo que escriba.</translation>
    </message>
    <message>
        <source>Copy the table in it, and paste it here, or save it as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Copia la tabla que contiene y pégala aquí, o guárdala como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Export the posts of your page from Meta Business Suite instead.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Exporta en su lugar las publicaciones de tu página desde Meta Business Suite.</translation>
    </message>
    <message>
        <source>Choose the whole download as it came; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Elige la descarga entera tal como llegó; guarda una tabla tuya como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Left out, since a log has such numbers of posts alone: {rest}.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>Se dejan fuera, ya que un registro solo tiene esos números de publicaciones: {rest}.</translation>
    </message>
    <message>
        <source>{cells} of “{header}” cannot be read as numbers.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>{cells} de «{header}» no se pueden leer como números.</translation>
    </message>
    <message>
        <source>“{header}” is left out: it never falls, as totals do.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>«{header}» se deja fuera: nunca baja, como los totales.</translation>
    </message>
    <message>
        <source>“{place}” is left out: it holds no times of day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>«{place}» se deja fuera: no contiene horas del día.</translation>
    </message>
    <message>
        <source>The post is not published: its state is {cell}.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>La publicación no está publicada: su estado es {cell}.</translation>
    </message>
    <message>
        <source>It tells no follower count; its list of followers is not counted, since it lacks some.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>No dice ningún recuento de seguidores; su lista de seguidores no se cuenta, ya que le faltan algunos.</translation>
    </message>
    <message>
        <source>It tells {value} followers, but not on which day, so they are left out.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Dice {value} seguidores, pero no de qué día, así que no se incluyen.</translation>
    </message>
    <message>
        <source>TikTok download of all data</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Descarga de todos los datos de TikTok</translation>
    </message>
    <message>
        <source>The post is not public, but for {seen_by}.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>La publicación no es pública, sino para {seen_by}.</translation>
    </message>
    <message>
        <source>Neither a time nor a link tells its time.</source>
        <extracomment>importers/tiktok/business.py</extracomment>
        <translation>Ni una hora ni un enlace dicen su hora.</translation>
    </message>
    <message>
        <source>{label} is not a day.</source>
        <extracomment>importers/tiktok/days.py</extracomment>
        <translation>{label} no es un día.</translation>
    </message>
    <message>
        <source>Neither a link nor a day tells its time.</source>
        <extracomment>importers/tiktok/posts.py</extracomment>
        <translation>Ni un enlace ni un día dicen su hora.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, and no count of a day.</source>
        <extracomment>importers/tiktok/studio.py</extracomment>
        <translation>No se guarda nada de él: dice quiénes son los seguidores y ningún recuento de un día.</translation>
    </message>
    <message>
        <source>Followers are not taken from this file: it tells only of those that single posts brought, and of none that were lost.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Los seguidores no se toman de este archivo: solo dice los que trajeron publicaciones concretas y ninguno de los perdidos.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells only of videos. The account&apos;s followers are in “Account overview”, its posts in “Content”.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>No se guarda nada de él: solo trata de videos. Los seguidores de la cuenta están en «Account overview»; sus publicaciones, en «Content».</translation>
    </message>
    <message>
        <source>X: account {sort}</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>X: {sort} de la cuenta</translation>
    </message>
    <message>
        <source>The followers are not counted: without manifest.js the archive does not tell its day.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Los seguidores no se cuentan: sin manifest.js el archivo no dice su día.</translation>
    </message>
    <message>
        <source>Not every file of the archive&apos;s posts is here, so days without a post prove nothing.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>No están aquí todos los archivos de publicaciones, así que los días sin ninguna no prueban nada.</translation>
    </message>
    <message>
        <source>X: archive</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>X: archivo</translation>
    </message>
    <message>
        <source>The row has neither an id nor a day.</source>
        <extracomment>importers/x/posts.py</extracomment>
        <translation>La fila no tiene ni id ni día.</translation>
    </message>
    <message>
        <source>“{file_name}” is damaged, or ends too early.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>«{file_name}» está dañado o termina demasiado pronto.</translation>
    </message>
    <message>
        <source>Download the archive again, and import it as it is.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Descarga otra vez el archivo e impórtalo tal como está.</translation>
    </message>
    <message>
        <source>“{file_name}” has more than {most_items} entries.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>«{file_name}» tiene más de {most_items} entradas.</translation>
    </message>
    <message>
        <source>Choose the archive as X gave it.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Elige el archivo tal como lo dio X.</translation>
    </message>
    <message>
        <source>A repost, whose numbers are those of someone else&apos;s post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>Un repost, cuyos números son los de la publicación de otra persona.</translation>
    </message>
    <message>
        <source>The entry is no post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>La entrada no es una publicación.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <extracomment>importers/linkedin/archive.py, importers/x/tweets.py</extracomment>
        <translation>La publicación no tiene hora.</translation>
    </message>
    <message>
        <source>The post comes again as number {line}.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>La publicación vuelve a aparecer con el número {line}.</translation>
    </message>
    <message>
        <source>Of which year is {label}, the newest day in “{name}”?</source>
        <extracomment>importers/values/year_walk.py</extracomment>
        <translation>¿De qué año es {label}, el día más reciente de «{name}»?</translation>
    </message>
    <message>
        <source>“{file_name}” has posts of {accounts} accounts, more than anyone has.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>«{file_name}» tiene publicaciones de {accounts} cuentas, más de las que nadie tiene.</translation>
    </message>
    <message>
        <source>Export the analytics of your own accounts alone.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Exporta solo las estadísticas de tus propias cuentas.</translation>
    </message>
    <message>
        <source>The row is a whole month; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>La fila es un mes entero; elige «Diario» en Studio y exporta otra vez.</translation>
    </message>
    <message>
        <source>The row is a whole week; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>La fila es una semana entera; elige «Diario» en Studio y exporta otra vez.</translation>
    </message>
    <message>
        <source>None of its numbers is one that a log keeps; choose “Subscribers” in Studio.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Ninguno de sus números es de los que guarda un registro; elige «Suscriptores» en Studio.</translation>
    </message>
    <message>
        <source>All subscribers</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Todos los suscriptores</translation>
    </message>
    <message>
        <source>“{name}” has more rows than YouTube has had days.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>«{name}» tiene más filas que días ha tenido YouTube.</translation>
    </message>
    <message>
        <source>Export it again from Studio, with one row for each day.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Expórtalo otra vez desde Studio, con una fila por cada día.</translation>
    </message>
    <message>
        <source>Is {values} the number of all subscribers, or the change of that day?</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>¿Es {values} el número de todos los suscriptores o la variación de ese día?</translation>
    </message>
    <message>
        <source>The row is the sum of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>La fila es la suma de todas.</translation>
    </message>
    <message>
        <source>The table is cut off here: it shows only the first of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>La tabla se corta aquí: solo muestra las primeras de todas.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: a log has no place for what it tells.</source>
        <extracomment>importers/youtube/studio.py</extracomment>
        <translation>No se guarda nada de él: un registro no tiene lugar para lo que dice.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of other channels, not of the posts of this one.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>No se guarda nada de él: trata de otros canales, no de las publicaciones de este.</translation>
    </message>
    <message>
        <source>Some videos have no publish time; the time of their upload is taken.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Algunos videos no tienen hora de publicación; se toma la hora en que se subieron.</translation>
    </message>
    <message>
        <source>Google Takeout: videos of YouTube</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Google Takeout: videos de YouTube</translation>
    </message>
    <message>
        <source>{word} is taken for public; other videos are left out.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>{word} se toma como público; los demás videos no se incluyen.</translation>
    </message>
    <message>
        <source>The video is not public, but {privacy}.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>El video no es público, sino {privacy}.</translation>
    </message>
    <message>
        <source>The video has no publish time.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>El video no tiene hora de publicación.</translation>
    </message>
    <message>
        <source>The video comes again on line {line}.</source>
        <extracomment>importers/youtube/takeout.py, importers/youtube/videos.py</extracomment>
        <translation>El video vuelve a aparecer en la línea {line}.</translation>
    </message>
    <message>
        <source>The video has no publish time: it is private, or not published yet.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>El video no tiene hora de publicación: es privado o aún no se publicó.</translation>
    </message>
    <message>
        <source>The numbers are those of the days that were chosen, so videos from before have none here; choose “Lifetime” in Studio to have all.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Los números son los de los días elegidos, así que los videos anteriores no tienen ninguno aquí; elige «Desde siempre» en Studio para tenerlos todos.</translation>
    </message>
    <message>
        <source>A video that lost more subscribers than it brought has no number of follows.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Un video que perdió más suscriptores de los que trajo no tiene número de seguimientos.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Which days were chosen in Studio for this table?</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>¿Qué días se eligieron en Studio para esta tabla?</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of file it should be.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«{name}» no dice qué tipo de archivo debe ser.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a name for the report in it.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Elige un nombre para el informe dentro de ella.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«{name}» no es un archivo, sino un dispositivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>«{name}» está protegido contra escritura.</translation>
    </message>
    <message>
        <source>A change of many rows is still being written.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Todavía se está escribiendo un cambio de muchas filas.</translation>
    </message>
    <message>
        <source>Nothing else was changed. Try again once it is done.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>No se ha cambiado nada más. Vuelve a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder for the log cannot be made: {strerror}.</source>
        <extracomment>paths.py</extracomment>
        <translation>No se puede crear la carpeta del registro: {strerror}.</translation>
    </message>
    <message>
        <source>Check its permissions, or name a log with --file.</source>
        <extracomment>paths.py</extracomment>
        <translation>Comprueba sus permisos o indica un registro con --file.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {strerror}.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>No se pudo cambiar {file}: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>Comprueba los permisos de esa carpeta.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {reason}.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>No se pudo escribir la imagen en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some room on the disk.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>Elige otra carpeta o libera espacio en el disco.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Cambiar la cuenta</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>paths.py, ui/only_window.py</extracomment>
        <translation>Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py, ui/dialogs/catch_up.py, ui/dialogs/quick.py, ui/widgets/count_field.py</extracomment>
        <translation>Registrar seguidores</translation>
    </message>
    <message>
        <source>The log has changed since.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>El registro ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Look at it again, then restore.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Míralo otra vez y luego restaura.</translation>
    </message>
    <message>
        <source>Change your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Cambiar tu ficha</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Empezar el registro</translation>
    </message>
    <message>
        <source>Imported files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>Imported {rows} rows</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>{rows} filas importadas</translation>
    </message>
    <message>
        <source>Imported a row</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Una fila importada</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>ui/dialogs/note.py, ui/pages/growth.py</extracomment>
        <translation>Quitar una nota</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Change a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/posts_together.py</extracomment>
        <translation>Cambiar una publicación</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/quick.py</extracomment>
        <translation>Registrar una publicación</translation>
    </message>
    <message>
        <source>Log followers and a post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Registrar seguidores y una publicación</translation>
    </message>
    <message>
        <source>Log results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Registrar resultados de una publicación</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Quitar una pausa</translation>
    </message>
    <message>
        <source>Let its name end in {known} or {known2}.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Haz que su nombre termine en {known} o {known2}.</translation>
    </message>
    <message>
        <source>Remove a plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Quitar un plan</translation>
    </message>
    <message>
        <source>Change {count} posts</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Cambiar {count} publicaciones</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Cambiar «{setting}»</translation>
    </message>
    <message>
        <source>Change {what} of a post</source>
        <extracomment>ui/models/posts.py</extracomment>
        <translation>Cambiar {what} de una publicación</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>La carpeta «{folder}» no está.</translation>
    </message>
    <message>
        <source>Change the denominator</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Cambiar el denominador</translation>
    </message>
    <message>
        <source>Paste {count} new posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Pegar {count} publicaciones nuevas</translation>
    </message>
    <message>
        <source>Paste a new post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Pegar una publicación nueva</translation>
    </message>
    <message>
        <source>Remove {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Quitar {count} publicaciones</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>La impresora no acepta nada.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Mira si está encendida o exporta el informe como PDF.</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Quitar una publicación</translation>
    </message>
    <message>
        <source>Paste into {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Pegar en {count} publicaciones</translation>
    </message>
    <message>
        <source>Paste into a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Pegar en una publicación</translation>
    </message>
    <message>
        <source>This log has no account yet.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Este registro aún no tiene ninguna cuenta.</translation>
    </message>
    <message>
        <source>Start growthdesk, and add your first account.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Inicia growthdesk y añade tu primera cuenta.</translation>
    </message>
    <message>
        <source>Growthdesk does not speak “{code}”.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Growthdesk no habla «{code}».</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Elige uno de {values}.</translation>
    </message>
    <message>
        <source>“{name}” would not be a picture.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>«{name}» no sería una imagen.</translation>
    </message>
    <message>
        <source>Let its name end in .png.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Haz que su nombre termine en .png.</translation>
    </message>
    <message>
        <source>You are only looking at this log.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Solo estás mirando este registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose “Write here” at the top of the window to change it.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>No se cambió nada. Para cambiarlo, elige «Escribir aquí» en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>No se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is not a look.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>«{name}» no es un aspecto.</translation>
    </message>
    <message>
        <source>Use one of {looks}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Usa uno de {looks}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <extracomment>paths.py, ui/only_window.py, ui/tour.py</extracomment>
        <translation>No se puede crear la carpeta {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rehecho: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Copias…</translation>
    </message>
    <message>
        <source>One a day, made by itself. {last}</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Una al día, automática. {last}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>copy restore folder safe lost</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>copiar restaurar carpeta seguro perdido</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>followers, now {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores, ahora {tier}</translation>
    </message>
    <message>
        <source>followers, the goal</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores, la meta</translation>
    </message>
    <message>
        <source>followers, halfway to {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores, a mitad de camino de {tier}</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores en {platform}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n publicación registrada</numerusform>
            <numerusform>%n publicaciones registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A blurred number of</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Un número borroso de</translation>
    </message>
    <message>
        <source>followers in {month} so far</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores en {month}, hasta ahora</translation>
    </message>
    <message>
        <source>followers in {month}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores en {month}</translation>
    </message>
    <message>
        <source>followers since {day}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores desde el {day}</translation>
    </message>
    <message>
        <source>Growing</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Creciendo</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Copiar imagen</translation>
    </message>
</context>
<context>
    <name>ShareReport</name>
    <message>
        <source>Share card</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Tarjeta para compartir</translation>
    </message>
    <message>
        <source>Add an account, and the picture of its milestone is drawn here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Añade una cuenta y aquí se dibujará la imagen de su hito.</translation>
    </message>
    <message>
        <source>No milestone was reached since the first follower count. The picture of the next one can be made here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>No se alcanzó ningún hito desde el primer recuento de seguidores. Aquí se puede crear la imagen del próximo.</translation>
    </message>
    <message>
        <source>What was gained in a month is known from its second follower count on, with one before the month.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Lo ganado en un mes se sabe a partir de su segundo recuento de seguidores, con otro anterior al mes.</translation>
    </message>
    <message>
        <source>Numbers of the picture</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Números de la imagen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/sheet.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/sheet.py</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Restablecer este</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose keys with Ctrl or Alt.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} hace falta para escribir. Elige teclas con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” already.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} ya hace «{action}».</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>«{action}» se queda sin teclas.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} ahora hace «{action}».</translation>
    </message>
    <message>
        <source>Enter or a double click takes new keys, Delete takes them away.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Intro o un doble clic toma teclas nuevas; Supr las quita.</translation>
    </message>
    <message>
        <source>{keys}, your own</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys}, propias</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Press the new keys. Escape leaves them as they were.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Pulsa las teclas nuevas. Esc las deja como estaban.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Accounts side by side</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Cuentas en paralelo</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>+ Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>+ Añadir cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Añadir cuenta</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>about {count}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>unos {count}</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>{count} seguidores</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>It was there on {day}, {below}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Estuvo ahí el {day}, {below}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>{day} o antes</translation>
    </message>
    <message>
        <source>first on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>por primera vez el {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No follower count but glitches</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Ningún recuento de seguidores salvo fallos</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Aún sin recuento de seguidores</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Contado el {day}</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Usual tiers</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Niveles habituales</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>uno más</translation>
    </message>
    <message>
        <source>Name of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Nombre del nivel {place}</translation>
    </message>
    <message>
        <source>First count of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Primer recuento del nivel {place}</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>desde</translation>
    </message>
</context>
<context>
    <name>ToLog</name>
    <message>
        <source>To log</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Por registrar</translation>
    </message>
    <message>
        <source>Enter saves, Tab moves on</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Intro guarda, Tab avanza</translation>
    </message>
    <message>
        <source>Everything is logged for today.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Todo está registrado por hoy.</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Publicación sin título</translation>
    </message>
    <message>
        <source>“{title}” · {days}-day results</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>«{title}» · a los {days} días</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Añadir números</translation>
    </message>
    <message>
        <source>Add numbers of “{title}”</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Añadir números de «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with results due</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n publicación más con resultados pendientes</numerusform>
            <numerusform>%n publicaciones más con resultados pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>{account}: no count since {day}</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>{account}: sin recuento desde el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with days that were not counted</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n cuenta con días sin recuento</numerusform>
            <numerusform>%n cuentas con días sin recuento</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch up…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Ponerse al día…</translation>
    </message>
    <message>
        <source>Fill in the days you know; the others stay empty.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Rellena los días que sepas; los demás quedan vacíos.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A log begins with an account: where you post, and what you mean to keep.</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Un registro empieza con una cuenta: dónde publicas y qué te propones mantener.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Open Posts</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Abrir Publicaciones</translation>
    </message>
    <message>
        <source>To log</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Por registrar</translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n recuento</numerusform>
            <numerusform>%n recuentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post result(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>{what} waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Pendiente: {what}</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>plan %n a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>plan de %n por semana</numerusform>
            <numerusform>plan de %n por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Days quiet</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Días sin publicar</translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Silencio habitual</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Publicaciones por semana</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>Open my own log</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Abrir mi registro</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Growthdesk</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Abrir Growthdesk</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TypedCells</name>
    <message>
        <source>“{text}” is not a kind of post.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>«{text}» no es un tipo de publicación.</translation>
    </message>
    <message>
        <source>Write one of {kinds}.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Escribe uno de {kinds}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the post is pinned.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>«{text}» no dice si la publicación está fijada.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Escribe sí o no.</translation>
    </message>
</context>
<context>
    <name>UnexpectedSheet</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong inside Growthdesk</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Algo salió mal dentro de Growthdesk</translation>
    </message>
    <message>
        <source>What you did last may not be done; all that was confirmed is.</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Puede que lo último que hiciste no esté hecho; todo lo confirmado sí lo está.</translation>
    </message>
    <message>
        <source>Your log is safe at {path}</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Tu registro está a salvo en {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>new followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores nuevos</translation>
    </message>
    <message>
        <source>lost followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores perdidos</translation>
    </message>
    <message>
        <source>net followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores netos</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visualizaciones</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>profile visits</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visitas al perfil</translation>
    </message>
    <message>
        <source>views by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visualizaciones por día</translation>
    </message>
    <message>
        <source>followers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores por día</translation>
    </message>
    <message>
        <source>viewers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>espectadores por día</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>publicaciones</translation>
    </message>
    <message>
        <source>who the followers are</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>quiénes son los seguidores</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>overview</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>resumen</translation>
    </message>
    <message>
        <source>posts by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>publicaciones por día</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>tablas</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON files</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>archivos JSON</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message numerus="yes">
        <source>Posts a week, the last %n week(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>Publicaciones por semana, la última semana</numerusform>
            <numerusform>Publicaciones por semana, las últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plan cumplido</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Publicaciones por semana</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}: {posts}, plan {plan}</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>{days}: {posts}, plan de {plan}</translation>
    </message>
</context>
<context>
    <name>WeekdayToggles</name>
    <message>
        <source>Rest on {day}</source>
        <extracomment>ui/widgets/weekday_toggles.py</extracomment>
        <translation>Descanso: {day}</translation>
    </message>
</context>
<context>
    <name>WeekdaysCard</name>
    <message>
        <source>Weekday and part of day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Día y franja horaria</translation>
    </message>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Interacción por día de la semana y parte del día</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Ninguno destaca frente a tu habitual {own}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a time: %n post(s).</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>
            <numerusform>Sin hora: %n publicación.</numerusform>
            <numerusform>Sin hora: %n publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {end} o’clock</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>de {first} a {end} h</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When posts do well</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Mejores momentos</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>interacción</translation>
    </message>
    <message>
        <source>Of all posts, median of {label}. Pale: fewer than 5 posts.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>De todas las publicaciones, mediana de {label}. Pálido: menos de 5 publicaciones.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more post(s) with a time and their numbers.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>Aún no es suficiente: %n publicación más con hora y sus números.</numerusform>
            <numerusform>Aún no es suficiente: %n publicaciones más con hora y sus números.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time stands out from your usual {usual} yet.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Ninguna hora destaca aún frente a tu habitual {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {first} to {end} o’clock stands out: {rate} against your usual {usual} (%n post(s)).</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>Destaca {day}, de {first} a {end} h: {rate} frente a tu habitual {usual} (%n publicación).</numerusform>
            <numerusform>Destaca {day}, de {first} a {end} h: {rate} frente a tu habitual {usual} (%n publicaciones).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereData</name>
    <message>
        <source>Where your data is</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Dónde están tus datos</translation>
    </message>
    <message>
        <source>Everything is on this computer: there is no account, and Growthdesk does not use the network.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Todo está en este equipo: no hay que crear ninguna cuenta y Growthdesk no usa la red.</translation>
    </message>
    <message>
        <source>To take a log along, close Growthdesk and copy its file. To leave nothing behind, delete these files.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Para llevarte un registro, cierra Growthdesk y copia su archivo. Para no dejar nada, borra estos archivos.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Path of: {name}</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Ruta de: {name}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that is open</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>El registro abierto</translation>
    </message>
    <message>
        <source>Your own log</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Tu propio registro</translation>
    </message>
    <message>
        <source>The sample data</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Los datos de ejemplo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>window, colours, language, keys</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>ventana, colores, idioma, teclas</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>This log was moved or deleted: it is no longer at {path}. What you logged so far is in the file, wherever it is; nothing more is saved until you open it there.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Este registro se movió o se borró: ya no está en {path}. Lo que anotaste hasta ahora está en el archivo, dondequiera que esté; no se guarda nada más hasta que lo abras allí.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>Another file has taken the place of this log, {path}. Nothing more is saved until you open it again.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Otro archivo ha ocupado el lugar de este registro, {path}. No se guarda nada más hasta que lo vuelvas a abrir.</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Explicar «{name}»</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Ver como tabla…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>hidden</source>
        <extracomment>ui/words.py</extracomment>
        <translation>oculto</translation>
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
        <translation>{number}&#xa0;mil</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>week to {day}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>semana hasta el {day}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong inside Growthdesk.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>Algo salió mal dentro de Growthdesk.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can go on with something else.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>No se cambió nada. Puedes seguir con otra cosa.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Días de publicación</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Un año después</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>3 or more</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>3 o más</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>hueco</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>incompletas</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>Días de publicación</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>ninguna publicación</translation>
    </message>
    <message>
        <source>in a gap</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>en un hueco</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>en una pausa</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>publicaciones incompletas</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>_FolderField</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Carpeta de estos informes</translation>
    </message>
    <message>
        <source>Change the folder {path}</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Cambiar la carpeta {path}</translation>
    </message>
</context>
<context>
    <name>_HoursField</name>
    <message>
        <source>Quiet from</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Sin avisos desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Sin avisos hasta</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>New keys</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Teclas nuevas</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>0 Glossary</name>
    <message>
        <source>account</source>
        <extracomment>one profile on one platform</extracomment>
        <translation>conta</translation>
    </message>
    <message>
        <source>niche</source>
        <extracomment>the field or content pillar of an account or of a post, such as food or travel</extracomment>
        <translation>nicho</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>something published (noun)</extracomment>
        <translation>post</translation>
    </message>
    <message>
        <source>to post</source>
        <extracomment>to publish something (verb)</extracomment>
        <translation>postar</translation>
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
        <translation>contagem de seguidores</translation>
    </message>
    <message>
        <source>follower change</source>
        <extracomment>gained, lost or net on a day</extracomment>
        <translation>variação de seguidores</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>how many people saw a post</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>how often a post was saved (bookmarked)</extracomment>
        <translation>salvamentos</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>likes, comments, shares and saves ÷ followers</extracomment>
        <translation>engajamento</translation>
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
        <translation>plano</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>days that she declared free</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>rest day</source>
        <extracomment>a weekday on which she never posts</extracomment>
        <translation>dia de descanso</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>a silence longer than the plan allows; informs, never scolds</extracomment>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>the days without a post</extracomment>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>a word on a day of the chart</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>a platform removed followers at once</extracomment>
        <translation>limpeza</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>a count that is wrong on one day</extracomment>
        <translation>falha</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>so many followers, perhaps by a day</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>100, 250, 500, 1k … followers</extracomment>
        <translation>marco</translation>
    </message>
    <message>
        <source>tier</source>
        <extracomment>starter, nano, micro, mid, macro, mega</extracomment>
        <translation>faixa</translation>
    </message>
    <message>
        <source>pace</source>
        <extracomment>followers a day</extracomment>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>where the count is likely to go</extracomment>
        <translation>previsão</translation>
    </message>
    <message>
        <source>consistency</source>
        <extracomment>how steadily she posts</extracomment>
        <translation>constância</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>the consistency as 0 to 100</extracomment>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>what is made for others: HTML, PDF, CSV</extracomment>
        <translation>relatório</translation>
    </message>
    <message>
        <source>share card</source>
        <extracomment>a picture of a milestone</extracomment>
        <translation>imagem para compartilhar</translation>
    </message>
    <message>
        <source>sample data</source>
        <extracomment>the log to look around in</extracomment>
        <translation>dados de exemplo</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Growthdesk</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Sobre o Growthdesk</translation>
    </message>
    <message>
        <source>A creator&apos;s own log of posts and followers.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>O registro próprio de quem cria: posts e seguidores.</translation>
    </message>
    <message>
        <source>Your log lies in {path}.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Seu registro está em {path}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Growthdesk never looks for updates by itself: they are told at {place}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>O Growthdesk nunca procura atualizações sozinho: elas são anunciadas em {place}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Componentes e licenças</translation>
    </message>
    <message>
        <source>Look for updates in the browser</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Ver atualizações no navegador</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Do que é feito</translation>
    </message>
    <message>
        <source>Its text comes with the part itself.</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>O texto dela vem com o próprio componente.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <extracomment>ui/dialogs/about.py</extracomment>
        <translation>Licença de {part}</translation>
    </message>
</context>
<context>
    <name>AccountInsights</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Niche that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Nicho que se destaca</translation>
    </message>
    <message>
        <source>Kind that stands out</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Tipo que se destaca</translation>
    </message>
    <message>
        <source>Each against itself. Choose an account to see all that its numbers carry.</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Cada uma comparada consigo mesma. Escolha uma conta para ver tudo o que os números dela sustentam.</translation>
    </message>
    <message>
        <source>Posts of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Posts de {account}</translation>
    </message>
    <message>
        <source>Engagement of {account}</source>
        <extracomment>ui/widgets/account_insights.py</extracomment>
        <translation>Engajamento de {account}</translation>
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
        <translation>7 dias</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>28 dias</translation>
    </message>
    <message>
        <source>Goal likely</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Meta provável</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_lines.py</extracomment>
        <translation>Posts</translation>
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
            <numerusform>Seguidores de {account} ganhos em %n dia</numerusform>
            <numerusform>Seguidores de {account} ganhos em %n dias</numerusform>
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
        <translation>Dias sem post, {account}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>All accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Todas as contas</translation>
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
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Semanas no plano</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Posting</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Choose an account to see its year and its gaps.</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Escolha uma conta para ver o ano e as lacunas dela.</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>{kept} de {weeks}</translation>
    </message>
    <message>
        <source>Score of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Pontuação de {account}</translation>
    </message>
    <message>
        <source>Weeks on plan, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Semanas no plano, {account}</translation>
    </message>
    <message>
        <source>Gaps of {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Lacunas de {account}</translation>
    </message>
    <message>
        <source>Days quiet, {account}</source>
        <extracomment>ui/widgets/account_scores.py</extracomment>
        <translation>Dias sem post, {account}</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>The name after the @, or the link of the profile</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>O nome depois do @ ou o link do perfil</translation>
    </message>
    <message>
        <source>The handle is missing.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Falta o nome de usuário.</translation>
    </message>
    <message>
        <source>Write the name after the @, such as mira.bakes.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Escreva o nome que vem depois do @, como mira.bakes.</translation>
    </message>
    <message>
        <source>optional, shown in place of the handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>opcional, aparece no lugar do usuário</translation>
    </message>
    <message>
        <source>by a day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>até um dia</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nome</translation>
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
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Account and goal</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Conta e meta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Seguidores agora</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Posts por semana</translation>
    </message>
    <message>
        <source>Your plan. Gaps and weeks are measured by it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Seu plano. Lacunas e semanas são medidas por ele.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Nenhuma conta foi escolhida.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Escolha uma.</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>7412, 7,4 mil, +37 desde a última contagem, ou = para a mesma.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>{count} is logged for this day. Saving replaces it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>{count} já consta neste dia. Ao salvar, é substituída.</translation>
    </message>
    <message>
        <source>+ and = start from {count}, the count before it.</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>+ e = partem de {count}, a contagem anterior.</translation>
    </message>
</context>
<context>
    <name>AccountYears</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Dias com post</translation>
    </message>
    <message numerus="yes">
        <source>%n more account(s) in the table</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>
            <numerusform>%n outra conta na tabela</numerusform>
            <numerusform>%n outras contas na tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>Posting days of {account}</source>
        <extracomment>ui/widgets/account_years.py</extracomment>
        <translation>Dias com post de {account}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Abrir registro…</translation>
    </message>
    <message>
        <source>Open &amp;my own log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Abrir &amp;meu registro</translation>
    </message>
    <message>
        <source>Look around with &amp;sample data</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Explorar os &amp;dados de exemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Importar da área de &amp;transferência</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another copy…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mesclar &amp;com outra cópia…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Exportar relatório…</translation>
    </message>
    <message>
        <source>Export e&amp;verything…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Exportar t&amp;udo…</translation>
    </message>
    <message>
        <source>&amp;Reports made…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Relatórios feitos…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Im&amp;primir relatório…</translation>
    </message>
    <message>
        <source>Save growth c&amp;hart as image…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Salvar &amp;gráfico de crescimento como imagem…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Copy posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Copiar posts</translation>
    </message>
    <message>
        <source>&amp;Paste into the cells</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Co&amp;lar nas células</translation>
    </message>
    <message>
        <source>Paste as &amp;new posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Colar como &amp;novos posts</translation>
    </message>
    <message>
        <source>&amp;Edit post…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Editar post…</translation>
    </message>
    <message>
        <source>Edit this ce&amp;ll</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Editar es&amp;ta célula</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>D&amp;uplicar como novo…</translation>
    </message>
    <message>
        <source>&amp;Open the post’s link</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Abrir o link do post</translation>
    </message>
    <message>
        <source>Re&amp;move posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Remo&amp;ver posts</translation>
    </message>
    <message>
        <source>Copy gro&amp;wth chart as picture</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copiar &amp;gráfico de crescimento como imagem</translation>
    </message>
    <message>
        <source>&amp;Search posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Buscar posts</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Enc&amp;ontrar uma ação…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Conf&amp;igurações…</translation>
    </message>
    <message>
        <source>Picture to &amp;share…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Imagem para compartilhar…</translation>
    </message>
    <message>
        <source>Your &amp;details…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Suas informações…</translation>
    </message>
    <message>
        <source>Dar&amp;k colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cores &amp;escuras</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>Log a &amp;post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Registrar um &amp;post</translation>
    </message>
    <message>
        <source>Log &amp;followers</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Registrar &amp;seguidores</translation>
    </message>
    <message>
        <source>Catch &amp;up on days…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pôr &amp;dias em dia…</translation>
    </message>
    <message>
        <source>Log &amp;results of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Registrar &amp;resultados de um post</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Adicionar uma &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Edit account and goal…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Editar conta e meta…</translation>
    </message>
    <message>
        <source>Edit &amp;plan…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Editar &amp;plano…</translation>
    </message>
    <message>
        <source>Add a &amp;break…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Adicionar uma pa&amp;usa…</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Remover conta</translation>
    </message>
    <message>
        <source>Pre&amp;vious account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Conta an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt account</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pró&amp;xima conta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Posts</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Crescimento</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Co&amp;nstância</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Insights</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Relatórios</translation>
    </message>
    <message>
        <source>&amp;Details of a post</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Detalhes de um post</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the posts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>C&amp;olunas dos posts…</translation>
    </message>
    <message>
        <source>Sho&amp;w chart as table…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Mostrar gráfico como tabela…</translation>
    </message>
    <message>
        <source>&amp;All days of the chart</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Todos os dias do gráfico</translation>
    </message>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mostrar contagens ocult&amp;as</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cores c&amp;laras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How these &amp;numbers are made</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Como estes &amp;números são feitos</translation>
    </message>
    <message>
        <source>&amp;Explain a number…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Explicar um número…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Atalhos de &amp;teclado…</translation>
    </message>
    <message>
        <source>&amp;Tour in five steps</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tour em &amp;cinco passos</translation>
    </message>
    <message>
        <source>&amp;Where is my data…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Onde estão meus dados…</translation>
    </message>
    <message>
        <source>Show the error &amp;log…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mostrar o &amp;registro de erros…</translation>
    </message>
    <message>
        <source>&amp;About Growthdesk</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>&amp;Sobre o Growthdesk</translation>
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
        <translation>Alcançada</translation>
    </message>
    <message>
        <source>{goal} is likely around</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{goal} provável por volta de</translation>
    </message>
    <message>
        <source>4 in 5 chance: {range}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>4 chances em 5: {range}</translation>
    </message>
    <message>
        <source>Not in sight at this pace</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Fora de vista neste ritmo</translation>
    </message>
    <message>
        <source>Not enough counts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Ainda sem contagens suficientes</translation>
    </message>
    <message>
        <source>5 counts over 28 days make a forecast</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>5 contagens em 28 dias dão uma previsão</translation>
    </message>
    <message>
        <source>Pace {pace} a day; {how}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Ritmo de {pace} por dia; {how}</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{day} ou bem depois</translation>
    </message>
    <message>
        <source>{range}, untested</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, não testado</translation>
    </message>
    <message>
        <source>{range}, untested after {day}</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>{range}, não testado depois de {day}</translation>
    </message>
    <message numerus="yes">
        <source>By the count of {day}, %n day(s) ago</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Pela contagem de {day}, há %n dia</numerusform>
            <numerusform>Pela contagem de {day}, há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>now {followers} below</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>agora {followers} abaixo</translation>
    </message>
    <message>
        <source>Needed for {day}: {pace} a day</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Necessário para {day}: {pace} por dia</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Ainda sem posts</translation>
    </message>
    <message>
        <source>On a break</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) quiet</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>%n dia sem post</numerusform>
            <numerusform>%n dias sem post</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted today</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Postou hoje</translation>
    </message>
    <message>
        <source>Log your first post, and your rhythm begins to show.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Registre seu primeiro post e sua cadência começa a aparecer.</translation>
    </message>
    <message>
        <source>Your break ends on {day}. Nothing is due until then.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Até {day} você está em pausa, e nada está previsto.</translation>
    </message>
    <message numerus="yes">
        <source>You usually post every %n day(s).</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Você costuma postar a cada %n dia.</numerusform>
            <numerusform>Você costuma postar a cada %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually post every day.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Você costuma postar todo dia.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Nada está previsto para esta semana.</translation>
    </message>
    <message>
        <source>This week is on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Esta semana está dentro do plano.</translation>
    </message>
    <message>
        <source>One more post keeps this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>Mais um post mantém esta semana no plano.</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) keep this week on plan.</source>
        <extracomment>ui/answers.py</extracomment>
        <translation>
            <numerusform>Mais %n post mantém esta semana no plano.</numerusform>
            <numerusform>Mais %n posts mantêm esta semana no plano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedOnce</name>
    <message>
        <source>“{typed}” is far more than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>“{typed}” é muito mais do que a contagem de {day}, que foi {before}.</translation>
    </message>
    <message>
        <source>“{typed}” is far fewer than {before}, the count of {day}.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>“{typed}” é muito menos do que a contagem de {day}, que foi {before}.</translation>
    </message>
    <message>
        <source>Press Enter again if it is right.</source>
        <extracomment>ui/widgets/asked_once.py</extracomment>
        <translation>Se estiver certo, pressione Enter de novo.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups…</source>
        <extracomment>ui/widgets/backup_line.py</extracomment>
        <translation>Backups…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>hoje {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>ontem {time}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Ainda não há backup.</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Último backup: {moment}</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>A pedido</translation>
    </message>
    <message>
        <source>Before an update</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Antes de uma atualização</translation>
    </message>
    <message>
        <source>Before many changes</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Antes de muitas alterações</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>Antes de uma restauração</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <extracomment>ui/backup_words.py</extracomment>
        <translation>último dia {day}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py, ui/dialogs/where_data.py</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/dialogs/backups.py, ui/models/restored_rows.py</extracomment>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Beside the log</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ao lado do registro</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Guardados em {folder}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Ainda não há backup. Um é feito a cada dia.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Olhando o conteúdo…</translation>
    </message>
    <message>
        <source>It holds {contents}.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Contém {contents}.</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it would change %n row(s).</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>
            <numerusform>Restaurá-lo mudaria %n linha.</numerusform>
            <numerusform>Restaurá-lo mudaria %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is just like it.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>O registro é igual a ele.</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Guardar backups em</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Comes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Volta</translation>
    </message>
    <message>
        <source>Changes back</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Volta a ser como era</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>ui/models/restored_rows.py</extracomment>
        <translation>Sai</translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>optional, such as holiday</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>opcional, como férias</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Adicionar uma pausa</translation>
    </message>
    <message>
        <source>Add break</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Adicionar pausa</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Nothing is due on these days, and they are never a gap.</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>Nada está previsto para esses dias, e eles nunca são uma lacuna.</translation>
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
        <translation>{days}, por vir</translation>
    </message>
    <message>
        <source>{days}, now</source>
        <extracomment>ui/dialogs/pause.py</extracomment>
        <translation>{days}, agora</translation>
    </message>
</context>
<context>
    <name>CardChoices</name>
    <message>
        <source>Milestone</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Picture of</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Imagem de</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Story</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Desfocados</translation>
    </message>
    <message>
        <source>Growth only</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Só crescimento</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>{month} so far</source>
        <extracomment>ui/widgets/card_choices.py</extracomment>
        <translation>{month} até agora</translation>
    </message>
</context>
<context>
    <name>CatchUpSheet</name>
    <message>
        <source>Catch up on days</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Pôr dias em dia</translation>
    </message>
    <message>
        <source>Every day of the last week has its count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Todos os dias da última semana têm contagem.</translation>
    </message>
    <message>
        <source>Fill in the days you know; empty ones stay without a count.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Preencha os dias que você sabe; os vazios ficam sem contagem.</translation>
    </message>
    <message>
        <source>No day is filled in.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Nenhum dia foi preenchido.</translation>
    </message>
    <message>
        <source>Fill in one, or cancel.</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Preencha um ou cancele.</translation>
    </message>
    <message>
        <source>Days without a count</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Dias sem contagem</translation>
    </message>
    <message>
        <source>Followers of {account} on {day}</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Seguidores de {account} em {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/dialogs/catch_up.py</extracomment>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>ChangesLabel</name>
    <message>
        <source>Followers gained {days}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>Seguidores ganhos, {days}</translation>
    </message>
    <message>
        <source>without the purge of {step}</source>
        <extracomment>ui/widgets/changes_label.py</extracomment>
        <translation>sem a limpeza de {step}</translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message>
        <source>There is no chart on this page yet</source>
        <extracomment>ui/chart_deeds.py</extracomment>
        <translation>Ainda não há gráfico nesta página</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Add a note on {day}…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Adicionar uma nota em {day}…</translation>
    </message>
    <message>
        <source>Edit “{note}”…</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Editar “{note}”…</translation>
    </message>
    <message>
        <source>Remove “{note}”</source>
        <extracomment>ui/widgets/chart_menu.py</extracomment>
        <translation>Remover “{note}”</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save image</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/widgets/chart_pictures.py</extracomment>
        <translation>{name} foi salvo</translation>
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
        <translation>Gráfico como tabela</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <extracomment>ui/dialogs/chart_table.py</extracomment>
        <translation>
            <numerusform>%n linha copiada</numerusform>
            <numerusform>%n linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show chart as table tells every number.</source>
        <extracomment>ui/twin.py</extracomment>
        <translation>“Mostrar gráfico como tabela” diz todos os números.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show hidden cou&amp;nts</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Mostrar contagens ocult&amp;as</translation>
    </message>
    <message>
        <source>Hide cou&amp;nts again</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>Ocult&amp;ar contagens de novo</translation>
    </message>
</context>
<context>
    <name>ChosenDays</name>
    <message>
        <source>Click a day to see its posts. Drag over days to make them a break.</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Clique em um dia para ver os posts dele. Arraste sobre dias para marcá-los como pausa.</translation>
    </message>
    <message>
        <source>Mark as break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Marcar pausa</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>nenhum post</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>em uma pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the break {days}</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>Remover a pausa {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/chosen_days.py</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>What each column is taken for</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>Como cada coluna é lida</translation>
    </message>
    <message>
        <source>— not taken —</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>— não usada —</translation>
    </message>
    <message>
        <source>Column {header} is</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>A coluna {header} é</translation>
    </message>
    <message numerus="yes">
        <source>Column %n</source>
        <extracomment>ui/widgets/column_matching.py</extracomment>
        <translation>
            <numerusform>Coluna %n</numerusform>
            <numerusform>Coluna %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Move “{column}” left</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Mover “{column}” para a esquerda</translation>
    </message>
    <message>
        <source>Move “{column}” right</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Mover “{column}” para a direita</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Mais larga</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Mais estreita</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <extracomment>ui/widgets/columns_menu.py</extracomment>
        <translation>Colunas como no início</translation>
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
        <translation>Com outras contas ou com os mesmos dias um ano antes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The same days a year before</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Os mesmos dias um ano antes</translation>
    </message>
    <message>
        <source>Lay the lines</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Alinhar as linhas</translation>
    </message>
    <message>
        <source>By date</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Por data</translation>
    </message>
    <message>
        <source>From the first count of each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>Desde a primeira contagem de cada uma</translation>
    </message>
    <message>
        <source>From {followers} followers each</source>
        <extracomment>ui/widgets/compare_button.py</extracomment>
        <translation>A partir de {followers} seguidores cada</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>As the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Como o idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Well-being</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Bem-estar</translation>
    </message>
    <message>
        <source>Numbers are there to help. These keep them at a distance.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Os números estão aqui para ajudar. Estas opções os mantêm a distância.</translation>
    </message>
    <message>
        <source>Reminder and quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Lembrete e registro rápido</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program. What you wrote stays as it is.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Do programa. O que você escreveu fica como está.</translation>
    </message>
    <message>
        <source>translation</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>tradução língua</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Números e dias</translation>
    </message>
    <message>
        <source>The signs in numbers, the order and the names in days.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Os sinais nos números, a ordem e os nomes nos dias.</translation>
    </message>
    <message>
        <source>format date locale country decimal comma</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>formato data localidade país decimal vírgula</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Claro ou escuro; como o sistema, muda junto com ele.</translation>
    </message>
    <message>
        <source>theme night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>tema noite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Every action can have another key.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Cada ação pode ter outra tecla.</translation>
    </message>
    <message>
        <source>Weekly numbers only</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Só números semanais</translation>
    </message>
    <message>
        <source>Today, Growth and the sidebar show follower counts and changes as of the end of the last full week.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Hoje, Crescimento e a barra lateral mostram contagens e variações de seguidores até o fim da última semana completa.</translation>
    </message>
    <message>
        <source>wellbeing calm daily</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bem-estar calma diário</translation>
    </message>
    <message>
        <source>Hide counts</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Ocultar contagens</translation>
    </message>
    <message>
        <source>Followers, views and likes read ••• on the screen until you ask for them; percentages and forecasts stay. Reports are written in full.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Seguidores, visualizações e curtidas aparecem como ••• na tela até você pedir para vê-los; porcentagens e previsões ficam. Os relatórios saem completos.</translation>
    </message>
    <message>
        <source>wellbeing calm privacy dots</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>bem-estar calma privacidade pontos</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Lembrar-me</translation>
    </message>
    <message>
        <source>At most once a day while Growthdesk runs, and only when the week runs short of the plan or a follower count is a week old.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>No máximo uma vez por dia enquanto o Growthdesk está aberto, e só quando a semana está ficando curta para o plano ou uma contagem de seguidores tem uma semana.</translation>
    </message>
    <message>
        <source>notification</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>notificação aviso</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>No reminder comes between these.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Nenhum lembrete chega nesse intervalo.</translation>
    </message>
    <message>
        <source>notification night</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>notificação noite</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>A small window for a count or a post. Give this command a key in the keyboard settings of your system.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Uma janela pequena para uma contagem ou um post. Dê uma tecla a este comando nas configurações de teclado do seu sistema.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>command shortcut global hotkey</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>comando atalho global tecla</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Growthdesk stays there when its window is closed.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>O Growthdesk continua ali quando a janela é fechada.</translation>
    </message>
    <message>
        <source>background notification area</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>segundo plano área de notificação</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>In the tray where there is one, so that a reminder can come.</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Na bandeja, onde houver uma, para que um lembrete possa chegar.</translation>
    </message>
    <message>
        <source>autostart login</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>início automático login</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Other computers cannot be told that this log is open here: {reason}</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Não é possível avisar outros computadores de que este registro está aberto aqui: {reason}</translation>
    </message>
    <message>
        <source>“{machine}” has this log open since {time}. Both may write: what each wrote is brought together by merging.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>“{machine}” está com este registro aberto desde {time}. Os dois podem escrever: o que cada um escreveu se junta ao mesclar.</translation>
    </message>
    <message>
        <source>Only look here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Aqui, só olhar</translation>
    </message>
    <message>
        <source>Write here too</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Escrever aqui também</translation>
    </message>
    <message>
        <source>You are only looking at this log: nothing that you do here is saved.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Você está só olhando este registro: nada do que você fizer aqui é salvo.</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Escrever aqui</translation>
    </message>
    <message>
        <source>This log lies in a folder that {program} keeps the same on other computers. It is kept as one closed file there; let one computer at a time write, and wait until it is synced.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Este registro está em uma pasta que o {program} mantém igual em outros computadores. Ali ele fica como um só arquivo fechado; deixe um computador de cada vez escrever e espere até ele estar sincronizado.</translation>
    </message>
    <message>
        <source>Another copy of this log lies beside it: “{name}”.</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Há outra cópia deste registro ao lado dele: “{name}”.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>ui/computers.py</extracomment>
        <translation>Mesclar…</translation>
    </message>
</context>
<context>
    <name>ConsistencyPage</name>
    <message>
        <source>Add a break</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Adicionar pausa</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Editar plano</translation>
    </message>
    <message>
        <source>There is no account yet. Add one to see its rhythm.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Ainda não há conta. Adicione uma para ver a cadência dela.</translation>
    </message>
    <message>
        <source>No post yet. Log one, and your rhythm begins to show.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Ainda não há post. Registre um e sua cadência começa a aparecer.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Constância</translation>
    </message>
    <message>
        <source>Posts in the last year</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Posts no último ano</translation>
    </message>
    <message>
        <source>{posts} in {weeks}, plan {plan} a week</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>{posts} em {weeks}, plano de {plan} por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
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
        <translation>Os posts não estão completos, por isso lacunas e pontuação não aparecem. Diga no plano a partir de que dia todos os posts estão no registro.</translation>
    </message>
    <message>
        <source>There is no plan yet. Three posts a week are assumed.</source>
        <extracomment>ui/pages/consistency.py</extracomment>
        <translation>Ainda não há plano. Supõem-se três posts por semana.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>7412, 7.4k, +37 since the last count, or = for the same as last time</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>7412, 7,4 mil, +37 desde a última contagem, ou = para a mesma da última vez</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>ui/widgets/count_field.py</extracomment>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
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
        <translation>Seguidores de {account} hoje</translation>
    </message>
</context>
<context>
    <name>CreatorSheet</name>
    <message>
        <source>for your media kit, all optional</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>para seu mídia kit, tudo opcional</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Suas informações</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>what brands call you</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>como as marcas chamam você</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>a line or two about what you make</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>uma ou duas linhas sobre o que você faz</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>bread, baking, budget</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>pães, confeitaria, economia</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Local</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>in which you post and talk</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>em que você posta e conversa</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Reels, carousels, live baking</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reels, carrosséis, pães ao vivo</translation>
    </message>
    <message>
        <source>Rates</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Reel ou carrossel a partir de R$ 800, pacote a partir de R$ 1.700.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Two weeks from brief to post.</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Duas semanas do briefing ao post.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The log is damaged</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>O registro está danificado</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Open another log…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Abrir outro registro…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{path} cannot be read any more as it was written. Nothing is written to it; it is kept beside what takes its place.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>{path} não pode mais ser lido como foi escrito. Nada é escrito nele; ele fica guardado ao lado do que tomar seu lugar.</translation>
    </message>
    <message>
        <source>The newest sound backup</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>O backup íntegro mais novo</translation>
    </message>
    <message>
        <source>What can still be read of the log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>O que ainda se pode ler do registro</translation>
    </message>
    <message>
        <source>Use this: {what}</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Usar este: {what}</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Procurando um…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Não há nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be kept.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n linha não pode ser mantida.</numerusform>
            <numerusform>%n linhas não podem ser mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) lost the name.</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>
            <numerusform>%n conta perdeu o nome.</numerusform>
            <numerusform>%n contas perderam o nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a log</source>
        <extracomment>ui/dialogs/damage.py</extracomment>
        <translation>Abrir um registro</translation>
    </message>
</context>
<context>
    <name>DayPartsGrid</name>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Engajamento por dia da semana e parte do dia</translation>
    </message>
    <message>
        <source>{day}, {first} to {end} o’clock</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{day}, das {first} às {end} h</translation>
    </message>
    <message>
        <source>{when}: no post</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{when}: nenhum post</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {rate} (%n post(s))</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>
            <numerusform>{when}: {rate} (%n post)</numerusform>
            <numerusform>{when}: {rate} (%n posts)</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>{said}, faixa de 80% de {low} a {high}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/day_parts_grid.py</extracomment>
        <translation>80% até</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Growthdesk ended unexpectedly last time. Your log was checked and is fine.</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Da última vez o Growthdesk se encerrou de forma inesperada. Seu registro foi verificado e está em ordem.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <extracomment>ui/desk.py</extracomment>
        <translation>Dados de exemplo</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Lá</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>ui/models/differences.py</extracomment>
        <translation>Mantido</translation>
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
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Menus move: the words may differ a little.</source>
        <extracomment>ui/widgets/download_help.py</extracomment>
        <translation>Os menus mudam: as palavras podem ser um pouco diferentes.</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>Posts with their numbers, from Meta Business Suite</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Posts com seus números, do Meta Business Suite</translation>
    </message>
    <message>
        <source>On a computer, open Meta Business Suite, then Insights.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No computador, abra o Meta Business Suite e depois Insights.</translation>
    </message>
    <message>
        <source>Choose Content, set the days, and export the data as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Escolha Conteúdo, defina os dias e exporte os dados como CSV.</translation>
    </message>
    <message>
        <source>For new follows by day, export the card Follows under Results.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Para novos seguidores por dia, exporte o cartão Seguidores em Resultados.</translation>
    </message>
    <message>
        <source>Follows are those gained, not a total: log your follower count beside them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>São os seguidores ganhos, não um total: registre sua contagem de seguidores ao lado deles.</translation>
    </message>
    <message>
        <source>Everything you posted, from your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Tudo o que você postou, do seu download do Instagram</translation>
    </message>
    <message>
        <source>Open Accounts Center, then Your information and permissions.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abra a Central de Contas e depois Suas informações e permissões.</translation>
    </message>
    <message>
        <source>Choose Download your information, to your device.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Escolha Baixar suas informações, para o seu dispositivo.</translation>
    </message>
    <message>
        <source>Set the format to JSON, not HTML, and the date range to All time.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Defina o formato como JSON, não HTML, e o intervalo de datas como Desde o início.</translation>
    </message>
    <message>
        <source>When the mail comes, drop every zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Quando o e-mail chegar, solte aqui cada zip como está.</translation>
    </message>
    <message>
        <source>Reach and likes are in it only for a professional account, and for recent posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Alcance e curtidas só vêm em contas profissionais e para posts recentes.</translation>
    </message>
    <message>
        <source>Followers and views by day, from TikTok Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Seguidores e visualizações por dia, do TikTok Studio</translation>
    </message>
    <message>
        <source>On a computer, open TikTok Studio, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No computador, abra o TikTok Studio e depois Análises.</translation>
    </message>
    <message>
        <source>Set the days to the last 365.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Defina os dias como os últimos 365.</translation>
    </message>
    <message>
        <source>Download the data of Overview, Content, Viewers and Followers, as CSV or XLSX.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Baixe os dados de Visão geral, Conteúdo, Espectadores e Seguidores, como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>TikTok Studio keeps 365 days. Its list of videos has only about 15 of them.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>O TikTok Studio guarda 365 dias. A lista de vídeos dele tem só cerca de 15.</translation>
    </message>
    <message>
        <source>All your videos, from your TikTok data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Todos os seus vídeos, dos seus dados do TikTok</translation>
    </message>
    <message>
        <source>In the app, open Settings, Account, Download your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No aplicativo, abra Configurações, Conta, Baixar seus dados.</translation>
    </message>
    <message>
        <source>Ask for all data, as JSON.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Peça todos os dados, como JSON.</translation>
    </message>
    <message>
        <source>Times and likes of every video; no views, and no titles.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Horários e curtidas de cada vídeo; sem visualizações e sem títulos.</translation>
    </message>
    <message>
        <source>Videos and subscribers, from YouTube Studio</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Vídeos e inscritos, do YouTube Studio</translation>
    </message>
    <message>
        <source>On a computer, open YouTube Studio, Analytics, Advanced mode.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No computador, abra o YouTube Studio, Analytics, Modo avançado.</translation>
    </message>
    <message>
        <source>On the tab Content, set the days, and export as CSV.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Na aba Conteúdo, defina os dias e exporte como CSV.</translation>
    </message>
    <message>
        <source>On the tab Date, choose Subscribers for the chart, and export again.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Na aba Data, escolha Inscritos para o gráfico e exporte de novo.</translation>
    </message>
    <message>
        <source>The table holds 500 videos at most. Subscribers are the change of each day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>A tabela tem no máximo 500 vídeos. Inscritos são a variação de cada dia.</translation>
    </message>
    <message>
        <source>Every video, from Google Takeout</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Todos os vídeos, do Google Takeout</translation>
    </message>
    <message>
        <source>At Google Takeout, choose YouTube, and of it only videos.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No Google Takeout, escolha YouTube e, dele, só os vídeos.</translation>
    </message>
    <message>
        <source>Titles and times only, without views or subscribers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Só títulos e horários, sem visualizações nem inscritos.</translation>
    </message>
    <message>
        <source>Follows by day and posts, from X Analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Novos seguidores por dia e posts, do X Analytics</translation>
    </message>
    <message>
        <source>On a computer, open Analytics, and set it to one year.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No computador, abra o Analytics e defina um ano.</translation>
    </message>
    <message>
        <source>Download the CSV of Overview, and that of Content.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Baixe o CSV de Visão geral e o de Conteúdo.</translation>
    </message>
    <message>
        <source>X gives about a year, and no total: log your follower count beside it.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>O X dá cerca de um ano, e nenhum total: registre sua contagem de seguidores ao lado.</translation>
    </message>
    <message>
        <source>All your posts, from the archive of your data</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Todos os seus posts, do arquivo dos seus dados</translation>
    </message>
    <message>
        <source>Open Settings, Your account, Download an archive of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abra Configurações, Sua conta, Baixar um arquivo dos seus dados.</translation>
    </message>
    <message>
        <source>When it is ready, drop the zip here as it is.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Quando estiver pronto, solte o zip aqui como está.</translation>
    </message>
    <message>
        <source>Likes and reposts, without views; followers of that day.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Curtidas e reposts, sem visualizações; os seguidores daquele dia.</translation>
    </message>
    <message>
        <source>New followers by day and posts, from LinkedIn analytics</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Novos seguidores por dia e posts, das análises do LinkedIn</translation>
    </message>
    <message>
        <source>On a computer, open your profile, then Analytics.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>No computador, abra seu perfil e depois Análises.</translation>
    </message>
    <message>
        <source>Choose Post impressions, the longest range, and Export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Escolha Impressões de publicações, o período mais longo, e Exportar.</translation>
    </message>
    <message>
        <source>LinkedIn keeps about 13 months, and lists 50 posts at most.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>O LinkedIn guarda cerca de 13 meses e lista no máximo 50 posts.</translation>
    </message>
    <message>
        <source>Open Settings, Data privacy, Get a copy of your data.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abra Configurações, Privacidade dos dados, Obter uma cópia dos seus dados.</translation>
    </message>
    <message>
        <source>Ask for the larger data archive.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Peça o arquivo de dados maior.</translation>
    </message>
    <message>
        <source>Texts, links and times of every post, without numbers. Messages and contacts in it are not read.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Textos, links e horários de todos os posts, sem números. As mensagens e os contatos nele não são lidos.</translation>
    </message>
    <message>
        <source>Your posts, in your Instagram download</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Seus posts, no seu download do Instagram</translation>
    </message>
    <message>
        <source>Texts and times, without likes.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Textos e horários, sem curtidas.</translation>
    </message>
    <message>
        <source>Your posts, from the archive of your server</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Seus posts, do arquivo do seu servidor</translation>
    </message>
    <message>
        <source>Open Preferences, Import and export, Data export.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Abra Preferências, Importar e exportar, Exportar dados.</translation>
    </message>
    <message>
        <source>Request your archive, and drop it here when it is ready.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Solicite seu arquivo e solte-o aqui quando estiver pronto.</translation>
    </message>
    <message>
        <source>Posts only: the archive has no followers.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Só posts: o arquivo não tem seguidores.</translation>
    </message>
    <message>
        <source>A table of your own, or of another tool</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Uma tabela sua ou de outra ferramenta</translation>
    </message>
    <message>
        <source>Save it as CSV, TSV, XLSX or ODS, and drop it here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Salve-a como CSV, TSV, XLSX ou ODS e solte-a aqui.</translation>
    </message>
    <message>
        <source>Or copy the cells in your spreadsheet, and paste them here.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Ou copie as células na sua planilha e cole-as aqui.</translation>
    </message>
    <message>
        <source>It takes a column for the day, and one for followers or for titles of posts.</source>
        <extracomment>ui/download_steps.py</extracomment>
        <translation>Basta uma coluna para o dia e uma para seguidores ou para títulos de posts.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop files, folders or archives here</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Solte arquivos, pastas ou pacotes aqui</translation>
    </message>
    <message>
        <source>As the platform gave them: zips stay packed. Nothing leaves this computer.</source>
        <extracomment>ui/widgets/drop_area.py</extracomment>
        <translation>Como a plataforma os deu: zips ficam compactados. Nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>followers at publication</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>seguidores na publicação</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>visualizações</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>curtidas</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>comentários</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>compartilhamentos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/rate_words.py</extracomment>
        <translation>salvamentos</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engajamento é dividido por</translation>
    </message>
    <message>
        <source>of followers at publication</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>dos seguidores na publicação</translation>
    </message>
    <message>
        <source>of reach</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>do alcance</translation>
    </message>
    <message>
        <source>of views</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>das visualizações</translation>
    </message>
    <message>
        <source>A year ago</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Há um ano</translation>
    </message>
    <message>
        <source>No rate yet: no post has results at the result age and what they are divided by.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Ainda sem taxa: nenhum post tem, na idade do resultado, os números e o divisor deles.</translation>
    </message>
    <message>
        <source>Median of {label}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Mediana de {label}</translation>
    </message>
    <message>
        <source>Median of {label}, where given</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Mediana de {label}, onde informado</translation>
    </message>
    <message numerus="yes">
        <source>last %n post(s)</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>
            <numerusform>último %n post</numerusform>
            <numerusform>últimos %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement: {line}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Engajamento: {line}</translation>
    </message>
    <message>
        <source>not enough yet:
{posts} of {enough} posts</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>ainda não é suficiente:
{posts} de {enough} posts</translation>
    </message>
    <message>
        <source>80% range
{low} to {high}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>faixa de 80%
{low} a {high}</translation>
    </message>
    <message>
        <source>No published rate for {platform} at this size, divided so.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Não há taxa publicada para {platform} neste tamanho, dividida assim.</translation>
    </message>
    <message>
        <source>Published for {platform}; brands are not creators.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Publicado para {platform}; marcas não são criadores.</translation>
    </message>
    <message>
        <source>Published for {platform}; each counts and averages in its own way.</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>Publicado para {platform}; cada um conta e tira a média a seu modo.</translation>
    </message>
    <message>
        <source>{publisher}, {report}, on {platform} {whose}. Seen at {address}</source>
        <extracomment>ui/widgets/engagement_card.py</extracomment>
        <translation>{publisher}, {report}, em {platform} {whose}. Visto em {address}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>unavailable</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>{menu}, on</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>{menu}, ligado</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Ir para {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Nada para desfazer</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Nada para refazer</translation>
    </message>
    <message>
        <source>Counts are not hidden</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>As contagens não estão ocultas</translation>
    </message>
    <message>
        <source>Choose posts on the page Posts first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Escolha antes posts na página Posts</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Adicione antes uma conta</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <extracomment>ui/entries.py</extracomment>
        <translation>Escolha antes uma conta</translation>
    </message>
</context>
<context>
    <name>ErrorLogSheet</name>
    <message>
        <source>Error log</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Registro de erros</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Não houve nenhum erro.</translation>
    </message>
    <message>
        <source>It lies in {path}. No title, number or name of yours is in it.</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Ele está em {path}. Nenhum título, número ou nome seu está nele.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/error_log.py</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ExpiringLine</name>
    <message>
        <source>How to download it…</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Como baixar…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>
            <numerusform>%n arquivo importado</numerusform>
            <numerusform>%n arquivos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Days not imported yet</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>Dias ainda não importados</translation>
    </message>
    <message>
        <source>{platform} keeps only about 13 months.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} guarda só cerca de 13 meses.</translation>
    </message>
    <message>
        <source>{platform} keeps only a year.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{platform} guarda só um ano.</translation>
    </message>
    <message>
        <source>{keeps} Since {since} days are lost that no import has; the rest can be downloaded.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Desde {since} perdem-se dias que nenhuma importação tem; o resto pode ser baixado.</translation>
    </message>
    <message>
        <source>{keeps} What it has from {first} on is in no import: download it by {last}.</source>
        <extracomment>ui/widgets/expiring_line.py</extracomment>
        <translation>{keeps} Baixe até {last} o que há a partir de {first}, que não está em nenhuma importação.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>How these numbers are made</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Como estes números são feitos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is no number on this page yet.</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Ainda não há número nesta página.</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <extracomment>ui/dialogs/explanations.py</extracomment>
        <translation>Números desta página</translation>
    </message>
    <message>
        <source>This copy of Growthdesk was started without its explanations (python -OO). Start it without that to read how numbers are made.</source>
        <extracomment>ui/explain.py</extracomment>
        <translation>Esta cópia do Growthdesk foi iniciada sem suas explicações (python -OO). Inicie-a sem isso para ler como os números são feitos.</translation>
    </message>
    <message>
        <source>The engagement of each post: what people did with it, by how many could have.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>O engajamento de cada post: o que as pessoas fizeram com ele, dividido por quantas poderiam ter feito.</translation>
    </message>
    <message>
        <source>Its likes, comments, shares and saves are added up as far as they are known, and divided by the followers at publication, or by reach or views where that is chosen in Insights. The newest results count. Followers at publication are those of the follower count nearest to the day of the post, at most 7 days from it. Not told where none of the parts is known, or what they are divided by is missing.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.rates</extracomment>
        <translation>Curtidas, comentários, compartilhamentos e salvamentos são somados, até onde são conhecidos, e divididos pelos seguidores na publicação, ou pelo alcance ou pelas visualizações, se isso foi escolhido em Insights. Valem os resultados mais novos. Seguidores na publicação são os da contagem de seguidores mais próxima do dia do post, a no máximo 7 dias dele. Não é dito quando nenhuma das partes é conhecida ou quando falta o divisor.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), and its newest result if it has one.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_number</extracomment>
        <translation>Um post (um índice em log.posts) e seu resultado mais novo, se tiver um.</translation>
    </message>
    <message>
        <source>One post (an index into log.posts), its newest result, and what that is divided by.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.inputs_of_rate</extracomment>
        <translation>Um post (um índice em log.posts), seu resultado mais novo e o divisor dele.</translation>
    </message>
    <message>
        <source>Make every page be about this account, or about all of them.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.select</extracomment>
        <translation>Fazer com que todas as páginas tratem desta conta, ou de todas elas.</translation>
    </message>
    <message>
        <source>Every post that counts as posting, by its day.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Cada post que conta como postagem, por dia.</translation>
    </message>
    <message>
        <source>Stories and replies count only if the log says so.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.counted_days</extracomment>
        <translation>Stories e respostas só contam se o registro disser.</translation>
    </message>
    <message>
        <source>Where the line goes: through exact counts, and through the intervals of rounded ones.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>Por onde passa a linha: por contagens exatas e pelos intervalos das arredondadas.</translation>
    </message>
    <message>
        <source>The middle of each interval would draw falls and rises that nobody saw. The newest count and an account without exact counts have the middle. The columns have one length.</source>
        <extracomment>docstring of growthdesk.analysis.joined.drawn_levels</extracomment>
        <translation>O meio de cada intervalo desenharia quedas e subidas que ninguém viu. A contagem mais nova e uma conta sem contagens exatas ficam com o meio. As colunas têm o mesmo comprimento.</translation>
    </message>
    <message>
        <source>Counts for the days after the newest count: a middle, and ranges around it.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Contagens para os dias depois da contagem mais nova: um meio e faixas ao redor dele.</translation>
    </message>
    <message>
        <source>The middle goes on with a mix of the account&apos;s own paces: those of the last 7, 28, 91 and 364 days and of the median week of 13 and of 52; the farther ahead, the longer the memory. The same rule is asked at every week of the last three years, and the middle moves by a part of its usual miss. A range is a sum of the account&apos;s usual weeks and of its own past misses up and down: with few past misses the usual weeks rule, with many the misses.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>O meio segue com uma mistura dos ritmos da própria conta: os dos últimos 7, 28, 91 e 364 dias e os da semana mediana de 13 e de 52; quanto mais adiante, mais longa a memória. A mesma regra é aplicada a cada semana dos últimos três anos, e o meio se desloca por uma parte do seu erro habitual. Uma faixa é uma soma das semanas habituais da conta e dos seus próprios erros passados, para cima e para baixo: com poucos erros passados mandam as semanas habituais; com muitos, os erros.</translation>
    </message>
    <message>
        <source>The weights were learned on 97 public series and 1,000 made-up accounts, for nine horizons from 1 to 365 days. Lines are drawn between them; beyond the last, paces and ranges go on in proportion to the days, for ten years at most. On most accounts growth fades, the more the farther ahead; the less its weeks differ, the less is taken off, and a line goes on as a line. Counts are whole numbers, and so are the middle and the ends of the ranges.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Os pesos foram aprendidos com 97 séries públicas e 1.000 contas inventadas, para nove horizontes de 1 a 365 dias. Entre eles são traçadas linhas; além do último, ritmos e faixas seguem em proporção aos dias, por dez anos no máximo. Na maioria das contas o crescimento diminui, tanto mais quanto mais adiante; quanto menos as semanas diferem, menos é descontado, e uma linha segue como linha. Contagens são números inteiros, e também o meio e as pontas das faixas.</translation>
    </message>
    <message>
        <source>Not told with fewer than 5 counts, or fewer than 28 days from first to last.</source>
        <extracomment>docstring of growthdesk.analysis.forecast.forecast</extracomment>
        <translation>Não é dita com menos de 5 contagens, ou com menos de 28 dias da primeira à última.</translation>
    </message>
    <message>
        <source>Every follower count, as a forecast takes them.</source>
        <extracomment>docstring of growthdesk.analysis.inputs.all_counts</extracomment>
        <translation>Toda contagem de seguidores, como uma previsão as usa.</translation>
    </message>
    <message>
        <source>How many posts the log holds, of every kind, pinned ones too.</source>
        <extracomment>docstring of growthdesk.analysis.rhythm.posts_since</extracomment>
        <translation>Quantos posts o registro tem, de todos os tipos, também os fixados.</translation>
    </message>
    <message>
        <source>What a report tells of one account over one period, as of its last day.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>O que um relatório diz de uma conta em um período, até o último dia dele.</translation>
    </message>
    <message>
        <source>Followers gained lie between the newest count of the period and the newest one before it. Posts are those that count as posting, held against the plan. Pace, forecast, gaps, score and engagement are what the pages told on that day, each explained where it stands there. Results that came in later are used: the numbers of a post are those that are known, whenever seen.</source>
        <extracomment>docstring of growthdesk.analysis.summary.summarise</extracomment>
        <translation>Os seguidores ganhos ficam entre a contagem mais nova do período e a mais nova antes dele. Posts são os que contam como postagem, comparados com o plano. Ritmo, previsão, lacunas, pontuação e engajamento são o que as páginas diziam naquele dia, cada um explicado onde aparece nelas. Resultados que chegaram depois são usados: os números de um post são os que se conhecem, não importa quando foram vistos.</translation>
    </message>
    <message>
        <source>How long it has been quiet: today less the last posting day.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>Há quanto tempo não há posts: hoje menos o último dia com post.</translation>
    </message>
    <message>
        <source>A number of a post as it was last seen.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>Um número de um post como foi visto pela última vez.</translation>
    </message>
    <message>
        <source>It is that of the newest result of the post, as it was typed or imported. Earlier results stay in the log.</source>
        <extracomment>docstring of growthdesk.ui.models.post_figures.PostFigures.value</extracomment>
        <translation>É o do resultado mais novo do post, como foi digitado ou importado. Resultados anteriores ficam no registro.</translation>
    </message>
    <message>
        <source>The usual silence is the median of the days from one posting day to the next, where every post is in the log; the longest is the largest of them, and of the one until today. The plan on the last posting day says when a silence is slipping and when it is a gap, without rest days and breaks. A break in which today lies comes before all of that.</source>
        <extracomment>docstring of growthdesk.analysis.silence.silence</extracomment>
        <translation>O silêncio habitual é a mediana dos dias de um dia com post ao próximo, onde todos os posts estão no registro; o mais longo é o maior deles e do que vai até hoje. O plano no último dia com post diz quando um silêncio está escapando e quando é uma lacuna, sem dias de descanso e pausas. Uma pausa em que hoje se encontra vem antes de tudo isso.</translation>
    </message>
    <message>
        <source>How many posts each week holds, against the plan on its first day.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>Quantos posts cada semana tem, comparados com o plano do primeiro dia dela.</translation>
    </message>
    <message>
        <source>Expected is ⌊T × active days ÷ (7 − R)⌋, with T posts a week, R rest days, and breaks taken off. A week with as many posts is kept; one with nothing expected is neither kept nor missed. The running week is open, and never missed. Before it stand the weeks that lie wholly in days whose posts are complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.weeks</extracomment>
        <translation>O esperado é ⌊T × dias ativos ÷ (7 − R)⌋, com T posts por semana, R dias de descanso e as pausas descontadas. Uma semana com tantos posts quanto o esperado está cumprida; uma em que nada se espera não é nem cumprida nem não cumprida. A semana em curso está aberta e nunca conta como não cumprida. Antes dela vêm as semanas que ficam inteiras em dias cujos posts estão completos.</translation>
    </message>
    <message>
        <source>The posts that wait for their numbers, the oldest first.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Os posts que esperam por seus números, o mais antigo primeiro.</translation>
    </message>
    <message>
        <source>A post asks from the result age on (7 days after publication unless changed) until its numbers were seen at that age or later, and no longer than 21 days. Posts that had that age when they were imported never ask, nor do kinds that do not count as posting.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.results_due</extracomment>
        <translation>Um post pede a partir da idade do resultado (7 dias depois da publicação, se não for alterada) até que seus números tenham sido vistos nessa idade ou mais tarde, e por não mais que 21 dias. Posts que já tinham essa idade quando foram importados nunca pedem, nem tipos que não contam como postagem.</translation>
    </message>
    <message>
        <source>The answer to what a brand asks, of logs as of that day.</source>
        <extracomment>docstring of growthdesk.analysis.media_kit.media_kit</extracomment>
        <translation>A resposta ao que uma marca pergunta, pelos registros até aquele dia.</translation>
    </message>
    <message>
        <source>The milestones that were reached, ascending: those everybody has, and the goal.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Os marcos que foram alcançados, em ordem crescente: os que todo mundo tem e a meta.</translation>
    </message>
    <message>
        <source>Each is reached on the day of the first follower count that is there, glitches left out, a rounded count with its lowest; it stays reached when followers are lost again. Unlike the way to the goal they go on beyond it.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moments</extracomment>
        <translation>Cada um é alcançado no dia da primeira contagem de seguidores que chega lá, com as falhas fora da conta e uma arredondada com seu menor valor; continua alcançado quando seguidores se perdem de novo. Ao contrário do caminho até a meta, eles seguem além dela.</translation>
    </message>
    <message>
        <source>Followers gained from the first to the last day, both inclusive, by counts that exist.</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>Seguidores ganhos do primeiro ao último dia, ambos incluídos, por contagens que existem.</translation>
    </message>
    <message>
        <source>It is the newest count up to the last day against the newest up to the day before the first. None if one of them is missing or is the same count, or if the time between them differs from the days asked for by more than a quarter (and more than one day).</source>
        <extracomment>docstring of growthdesk.analysis.pace.gained</extracomment>
        <translation>É a contagem mais nova até o último dia comparada com a mais nova até a véspera do primeiro. Não é dita se uma delas falta ou se são a mesma contagem, ou se o tempo entre elas difere dos dias pedidos em mais de um quarto (e mais de um dia).</translation>
    </message>
    <message>
        <source>The newest follower count of an account, as it was typed or imported.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>A contagem de seguidores mais nova de uma conta, como foi digitada ou importada.</translation>
    </message>
    <message>
        <source>With weekly numbers it is the newest of the last full week or before.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.newest_count</extracomment>
        <translation>Com números semanais, é a mais nova da última semana completa ou antes.</translation>
    </message>
    <message>
        <source>How an account stands at the end of a day.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>Como uma conta está no fim de um dia.</translation>
    </message>
    <message>
        <source>Its follower count is the newest up to that day that no note calls a glitch; a rounded one is known from its lowest to its highest value.</source>
        <extracomment>docstring of growthdesk.analysis.status.status</extracomment>
        <translation>A contagem de seguidores é a mais nova até aquele dia que nenhuma nota chama de falha; de uma arredondada conhece-se do menor ao maior valor.</translation>
    </message>
    <message>
        <source>When the goal is likely reached: the day on which the middle of the forecast is there.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Quando a meta deve ser alcançada: o dia em que o meio da previsão chega lá.</translation>
    </message>
    <message>
        <source>The days beside it are those on which the two ends of the 80 % range are there: 4 in 5 cases lie between. Reached is what the newest count says, at its lowest if it was rounded. Not in sight is a middle more than 104 weeks from today, or a pace of 28 days that is not positive. Days never lie before today, even if the newest count is old. The chance by the goal day is the largest that any day until then has of a count at or above the goal; it is not told if that day is past or more than ten years away.</source>
        <extracomment>docstring of growthdesk.analysis.goal.goal_forecast</extracomment>
        <translation>Os dias ao lado são aqueles em que as duas pontas da faixa de 80% chegam lá: 4 em 5 casos ficam entre eles. Alcançada é o que diz a contagem mais nova, pelo menor valor se foi arredondada. Fora de vista é um meio a mais de 104 semanas de hoje, ou um ritmo de 28 dias que não é positivo. Os dias nunca ficam antes de hoje, mesmo se a contagem mais nova for antiga. A chance até o dia da meta é a maior que algum dia até lá tem de uma contagem na meta ou acima dela; não é dita se esse dia já passou ou está a mais de dez anos.</translation>
    </message>
    <message>
        <source>Followers gained in the last days up to the newest count.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>Seguidores ganhos nos últimos dias até a contagem mais nova.</translation>
    </message>
    <message>
        <source>It is the newest count less the last one from before these days. Where that lies on another day than asked for, or one of the two is rounded, the change is marked with ≈. Glitches and the steps of purges are left out. Not told if the time between the two counts differs by more than a quarter (and more than one day), or if the newest count is as old as these days are many.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_over</extracomment>
        <translation>É a contagem mais nova menos a última de antes desses dias. Quando ela é de outro dia que o pedido, ou uma das duas é arredondada, a variação leva o sinal ≈. Falhas e os degraus de limpezas ficam de fora. Não é dita se o tempo entre as duas contagens difere em mais de um quarto (e mais de um dia), ou se a contagem mais nova é tão antiga quanto esses dias são muitos.</translation>
    </message>
    <message>
        <source>How steadily an account has been posting, from 0 to 100.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Com que constância uma conta tem postado, de 0 a 100.</translation>
    </message>
    <message>
        <source>It is a moving average over days: s ← s · m + v · (1 − m), shown as 100 · s. Here m = 0.5 ^ (√(T ÷ 7) ÷ 13) with T posts a week by the plan of the day, and v is the share of the plan that the last W active days held, min(1, 7 · posts ÷ (W · T)), with W = 1 for a plan of 7 a week or more, else the larger of 14 and 14 ÷ T. It stands still on rest days and in breaks. Not told before the 28th day of complete posts.</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>É uma média móvel sobre os dias: s ← s · m + v · (1 − m), mostrada como 100 · s. Aqui m = 0,5 ^ (√(T ÷ 7) ÷ 13), com T posts por semana pelo plano do dia, e v é a parte do plano que os últimos W dias ativos cumpriram, min(1, 7 · posts ÷ (W · T)), com W = 1 para um plano de 7 por semana ou mais, senão o maior entre 14 e 14 ÷ T. Fica parada em dias de descanso e em pausas. Não é dita antes do 28º dia de posts completos.</translation>
    </message>
    <message>
        <source>Source: the score of Loop Habit Tracker (Score.kt).</source>
        <extracomment>docstring of growthdesk.analysis.score.score</extracomment>
        <translation>Fonte: a pontuação do Loop Habit Tracker (Score.kt).</translation>
    </message>
    <message>
        <source>How many of the last 52 weeks were on plan; the running week is not among them.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Quantas das últimas 52 semanas ficaram no plano; a semana em curso não está entre elas.</translation>
    </message>
    <message>
        <source>A week is on plan with as many posts as were expected. One with nothing expected, or with posts that are not complete, is not judged.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.kept_of_last_year</extracomment>
        <translation>Uma semana está no plano com tantos posts quanto o esperado. Uma em que nada se espera, ou com posts que não estão completos, não é avaliada.</translation>
    </message>
    <message>
        <source>The silences that are longer than the plan allows.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Os silêncios mais longos do que o plano permite.</translation>
    </message>
    <message>
        <source>A silence runs from one posting day to the next, or to today, and is counted in active days: rest days and breaks are skipped. The plan on its last posting day judges it. With R rest days and posts on D days a week, a post is expected every I = (7 − R) ÷ D active days; a silence is a gap once it is longer than both 2 · I and I + 2 days: two expected posting days were missed. Gaps are told where every post is in the log. Before the first post there no silence begins, and where the complete days end before today none ends.</source>
        <extracomment>docstring of growthdesk.analysis.gaps.gaps</extracomment>
        <translation>Um silêncio vai de um dia com post ao próximo, ou até hoje, e é contado em dias ativos: dias de descanso e pausas são pulados. Quem o avalia é o plano do último dia com post. Com R dias de descanso e posts em D dias por semana, espera-se um post a cada I = (7 − R) ÷ D dias ativos; um silêncio é uma lacuna quando é mais longo que 2 · I e que I + 2 dias: dois dias esperados de post passaram. Lacunas são ditas onde todos os posts estão no registro. Antes do primeiro post ali nenhum silêncio começa, e onde os dias completos terminam antes de hoje nenhum termina.</translation>
    </message>
    <message>
        <source>The engagement of an account: the median of its last 12 posts that have a rate.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>O engajamento de uma conta: a mediana dos seus últimos 12 posts que têm taxa.</translation>
    </message>
    <message>
        <source>A post&apos;s rate is its likes, comments, shares and saves, as far as they are known, divided by the followers at publication, or by reach or views where that is chosen. A post takes part once its numbers were seen at the result age (7 days unless changed) or later. Pinned posts and the kinds that do not count as posting (stories and replies unless the log says otherwise) are left out.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.account_engagement</extracomment>
        <translation>A taxa de um post são suas curtidas, comentários, compartilhamentos e salvamentos, até onde são conhecidos, divididos pelos seguidores na publicação, ou pelo alcance ou pelas visualizações, se isso foi escolhido. Um post entra quando seus números foram vistos na idade do resultado (7 dias, se não for alterada) ou mais tarde. Posts fixados e os tipos que não contam como postagem (stories e respostas, a menos que o registro diga outra coisa) ficam de fora.</translation>
    </message>
    <message>
        <source>What others have published about engagement on a platform, for accounts of this size.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>O que outros publicaram sobre o engajamento em uma plataforma, para contas deste tamanho.</translation>
    </message>
    <message>
        <source>The figures are those of the report that is named, with its year; they are not computed here. Each report counts and averages in its own way: a rough measure.</source>
        <extracomment>docstring of growthdesk.analysis.benchmarks.benchmarks_for</extracomment>
        <translation>Os valores são os do relatório citado, com o ano dele; não são calculados aqui. Cada relatório conta e tira a média a seu modo: uma medida aproximada.</translation>
    </message>
    <message>
        <source>The engagement of an account as of an earlier day.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>O engajamento de uma conta em um dia anterior.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts until that day, made of the posts and follower counts until then, with the results that are known now, whenever they were seen.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.engagement_on</extracomment>
        <translation>É a mediana dos últimos 12 posts até aquele dia, feita dos posts e contagens de seguidores até então, com os resultados que se conhecem agora, não importa quando foram vistos.</translation>
    </message>
    <message>
        <source>The engagement of an account if it were divided by something else.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>O engajamento de uma conta se fosse dividido por outra coisa.</translation>
    </message>
    <message>
        <source>It is the median of the last 12 posts that have such a rate: by followers at publication, by reach, or by views.</source>
        <extracomment>docstring of growthdesk.analysis.engagement.divided_by</extracomment>
        <translation>É a mediana dos últimos 12 posts que têm essa taxa: por seguidores na publicação, por alcance ou por visualizações.</translation>
    </message>
    <message>
        <source>What the platform will forget first of the days that no import has.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>O que a plataforma vai esquecer primeiro, dos dias que nenhuma importação tem.</translation>
    </message>
    <message>
        <source>Each export that was imported before is looked at by itself: the days between its files, and those after the last of them. A platform that keeps 365 days gives the last of them on the 364th day after it.</source>
        <extracomment>docstring of growthdesk.analysis.expiring.expiring</extracomment>
        <translation>Cada exportação que já foi importada é vista por si só: os dias entre seus arquivos e os que vêm depois do último deles. Uma plataforma que guarda 365 dias dá o último deles no 364º dia depois dele.</translation>
    </message>
    <message>
        <source>The largest number of posts a week that was reached in 3 of 4 of the last 12 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>O maior número de posts por semana que foi alcançado em 3 de cada 4 das últimas 12 semanas.</translation>
    </message>
    <message>
        <source>So it is never more than what is done. The running week, weeks with a break and weeks with posts that are not complete are left out; with fewer than eight weeks nothing is suggested. Where the posts fell on fewer days than the plan would expect, it names the number of days that was reached in 3 of 4 weeks too. Rest days stay as they are.</source>
        <extracomment>docstring of growthdesk.analysis.suggested_plan.suggested_plan</extracomment>
        <translation>Assim nunca é mais do que já se faz. A semana em curso, semanas com uma pausa e semanas com posts que não estão completos ficam de fora; com menos de oito semanas nada é sugerido. Quando os posts caíram em menos dias do que o plano esperaria, diz também o número de dias que foi alcançado em 3 de cada 4 semanas. Os dias de descanso ficam como estão.</translation>
    </message>
    <message>
        <source>What the closed gaps cost, taken together: the median of followers a day.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>O que as lacunas encerradas custaram, tomadas em conjunto: a mediana de seguidores por dia.</translation>
    </message>
    <message>
        <source>Each gap counts with the mean of the 28 days before and the 28 days after it, less what was gained in the gap. The range is the middle 80 % of the medians of 2,000 samples drawn from these gaps with replacement, the same at every reading. With fewer than 5 closed gaps only the smallest and the largest are told. A gap and slow growth can share a cause: this is no proof.</source>
        <extracomment>docstring of growthdesk.analysis.cost.cost_of_gaps</extracomment>
        <translation>Cada lacuna conta com a média dos 28 dias antes e dos 28 dias depois dela, menos o que foi ganho na lacuna. A faixa são os 80% do meio das medianas de 2.000 amostras tiradas dessas lacunas com reposição, as mesmas a cada leitura. Com menos de 5 lacunas encerradas só a menor e a maior são ditas. Uma lacuna e um crescimento lento podem ter a mesma causa: isto não é prova.</translation>
    </message>
    <message>
        <source>Source of the range: Efron, Annals of Statistics 7 (1979), 1.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Fonte da faixa: Efron, Annals of Statistics 7 (1979), 1.</translation>
    </message>
    <message>
        <source>How soon the plan is usually kept again after a gap, over all closed gaps.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Em quanto tempo o plano costuma ser cumprido de novo depois de uma lacuna, sobre todas as lacunas encerradas.</translation>
    </message>
    <message>
        <source>It is kept again from the first posting day on from which a week (7 − R active days, with R rest days) holds as many posts as it asks for; with one post a week, two weeks with two posts. Days are counted from the first post after the gap. The median takes a gap after which that has not come for longer than the wait so far. With fewer than 5 closed gaps there is none, nor where most of them still wait.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Ele volta a ser cumprido a partir do primeiro dia com post desde o qual uma semana (7 − R dias ativos, com R dias de descanso) tem tantos posts quanto ele pede; com um post por semana, duas semanas com dois posts. Os dias são contados desde o primeiro post depois da lacuna. A mediana toma uma lacuna depois da qual isso ainda não veio como mais longa que a espera até agora. Com menos de 5 lacunas encerradas não há nenhuma, nem quando a maioria delas ainda espera.</translation>
    </message>
    <message>
        <source>Source of the median: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457.</source>
        <extracomment>docstring of growthdesk.analysis.recovery.recovery_of_gaps</extracomment>
        <translation>Fonte da mediana: Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457.</translation>
    </message>
    <message>
        <source>Followers a day in a gap, in the 28 days before it, and in the 28 days after it.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Seguidores por dia em uma lacuna, nos 28 dias antes dela e nos 28 dias depois dela.</translation>
    </message>
    <message>
        <source>Each is the slope between the first and the last follower count of its days, from the evening before; a span that counts cover by less than a quarter says nothing. What the gap cost is the mean of the two sides less what was gained in the gap. The days after a gap end today, so that nothing comes after an open one. Glitches and the steps of purges are left out. A gap and slow growth can share a cause.</source>
        <extracomment>docstring of growthdesk.analysis.cost.costs</extracomment>
        <translation>Cada um é a inclinação entre a primeira e a última contagem de seguidores dos seus dias, desde a noite anterior; um período que as contagens cobrem em menos de um quarto não diz nada. O que a lacuna custou é a média dos dois lados menos o que foi ganho na lacuna. Os dias depois de uma lacuna terminam hoje, de modo que nada vem depois de uma aberta. Falhas e os degraus de limpezas ficam de fora. Uma lacuna e um crescimento lento podem ter a mesma causa.</translation>
    </message>
    <message>
        <source>Followers a day over the last 28 days, and over the 28 days before.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Seguidores por dia nos últimos 28 dias e nos 28 dias antes.</translation>
    </message>
    <message>
        <source>It is the median of the slopes between all pairs of follower counts in these days (Theil–Sen), so that a single odd day moves it little. Rounded counts lie on the line between the days on which they stepped. Glitches are left out, and so is the step into a purge with its days. Not told with fewer than 3 counts, or with less than 14 days between the first and the last.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>É a mediana das inclinações entre todos os pares de contagens de seguidores nesses dias (Theil–Sen), de modo que um único dia fora do comum a move pouco. Contagens arredondadas ficam na linha entre os dias em que mudaram de degrau. Falhas ficam de fora, e também o degrau de entrada em uma limpeza com seus dias. Não é dita com menos de 3 contagens, ou com menos de 14 dias entre a primeira e a última.</translation>
    </message>
    <message>
        <source>Source: Sen, Journal of the American Statistical Association 63 (1968), 1379.</source>
        <extracomment>docstring of growthdesk.analysis.pace.pace</extracomment>
        <translation>Fonte: Sen, Journal of the American Statistical Association 63 (1968), 1379.</translation>
    </message>
    <message>
        <source>Followers a day that bring the goal on the goal day: what is missing, by the days until then.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>Seguidores por dia que levam à meta no dia da meta: o que falta, pelos dias até lá.</translation>
    </message>
    <message>
        <source>What is missing is the goal less the newest follower count, a rounded one with its middle. 0 once the goal is reached. Not told without a goal day that is still to come, or without a follower count.</source>
        <extracomment>docstring of growthdesk.analysis.goal.needed_per_day</extracomment>
        <translation>O que falta é a meta menos a contagem de seguidores mais nova, uma arredondada com seu meio. 0 quando a meta está alcançada. Não é dito sem um dia da meta que ainda esteja por vir, ou sem uma contagem de seguidores.</translation>
    </message>
    <message>
        <source>The posts after which most was gained beyond the usual pace.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>Os posts depois dos quais mais se ganhou além do ritmo habitual.</translation>
    </message>
    <message>
        <source>Looked at are the day of the post and the two days after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before (Theil–Sen). Of posts less than 3 days apart only the one with the largest gain is told, since they share it. A gain is told if it is three times what any three days of the last two years usually lie off the pace, or more: less than that is chance. Kinds that do not count as posting are left out, and so are days around a purge, and gains that the rounding of counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.what_moved_it</extracomment>
        <translation>São vistos o dia do post e os dois dias depois dele: a contagem de seguidores no fim deles menos a do dia antes do post, menos três dias do ritmo dos 28 dias anteriores (Theil–Sen). De posts com menos de 3 dias entre si só é dito o de maior ganho, já que o dividem. Um ganho é dito se for três vezes o que quaisquer três dias dos últimos dois anos costumam se afastar do ritmo, ou mais: menos que isso é acaso. Tipos que não contam como postagem ficam de fora, e também os dias em torno de uma limpeza e ganhos que o arredondamento das contagens possa esconder.</translation>
    </message>
    <message>
        <source>How posts of each kind do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Como vão os posts de cada tipo: a mediana do engajamento deles, com os números como foram vistos pela primeira vez na idade do resultado ou mais tarde, para que um post antigo não leve vantagem.</translation>
    </message>
    <message>
        <source>Beside it stand the followers gained in the 3 days from the post on, beyond the pace of the 28 days before. A kind is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.kinds</extracomment>
        <translation>Ao lado estão os seguidores ganhos nos 3 dias a partir do post, além do ritmo dos 28 dias anteriores. Um tipo é ordenado por sua mediana puxada para a da própria conta, (n · x + 5 · x̄) ÷ (n + 5), para que poucos posts digam pouco. A faixa são os 80% do meio das medianas de 2.000 amostras tiradas com reposição. Nada se destaca com menos de 5 posts. Posts fixados e tipos que não contam como postagem ficam de fora.</translation>
    </message>
    <message>
        <source>How many posts there are of each kind that was posted.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Quantos posts há de cada tipo que foi postado.</translation>
    </message>
    <message>
        <source>Only kinds that count as posting are counted (stories and replies only if the log says so).</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.posts_of_kinds</extracomment>
        <translation>Só são contados os tipos que contam como postagem (stories e respostas só se o registro disser).</translation>
    </message>
    <message>
        <source>Followers gained in 3 days beyond the pace, for each post.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Seguidores ganhos em 3 dias além do ritmo, para cada post.</translation>
    </message>
    <message>
        <source>The three days are the post&apos;s day and the two after it: the follower count at their end less that of the day before the post, less three days of the pace over the 28 days before. Posts less than three days apart share them. Not told where one of these two counts does not exist, a purge lies between them, the pace is not known, or the gain is less than what the rounding of the two counts may hide.</source>
        <extracomment>docstring of growthdesk.analysis.moved.followers_after</extracomment>
        <translation>Os três dias são o dia do post e os dois depois dele: a contagem de seguidores no fim deles menos a do dia antes do post, menos três dias do ritmo dos 28 dias anteriores. Posts com menos de três dias entre si os dividem. Não é dito quando uma dessas duas contagens não existe, há uma limpeza entre elas, o ritmo não é conhecido ou o ganho é menor do que o arredondamento das duas contagens pode esconder.</translation>
    </message>
    <message>
        <source>The largest milestone that was reached in the last 7 days, today included.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>O maior marco que foi alcançado nos últimos 7 dias, hoje incluído.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, a rounded one with its lowest. One that was passed before the first count of the log is none, nor one that the newest count lies below again.</source>
        <extracomment>docstring of growthdesk.analysis.moments.moment_of_today</extracomment>
        <translation>É alcançado no dia da primeira contagem de seguidores que chega lá, uma arredondada com seu menor valor. Um que foi ultrapassado antes da primeira contagem do registro não conta, nem um do qual a contagem mais nova já está abaixo.</translation>
    </message>
    <message>
        <source>How posts of each niche do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Como vão os posts de cada nicho: a mediana do engajamento deles, com os números como foram vistos pela primeira vez na idade do resultado ou mais tarde, para que um post antigo não leve vantagem.</translation>
    </message>
    <message>
        <source>A niche is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out; a post without a niche belongs to none.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.niches</extracomment>
        <translation>Um nicho é ordenado por sua mediana puxada para a da própria conta, (n · x + 5 · x̄) ÷ (n + 5), para que poucos posts digam pouco. A faixa são os 80% do meio das medianas de 2.000 amostras tiradas com reposição. Nada se destaca com menos de 5 posts. Posts fixados e tipos que não contam como postagem ficam de fora; um post sem nicho não pertence a nenhum.</translation>
    </message>
    <message>
        <source>Followers a day in each complete week, by how many posts it holds.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>Seguidores por dia em cada semana completa, por quantos posts ela tem.</translation>
    </message>
    <message>
        <source>Told are medians, with the middle 80 % of the medians of 2,000 samples drawn with replacement. Weeks are those that lie wholly in days whose posts are complete; the running week is left out. Followers a day lie between the follower counts nearest to the evening before the week and to its last evening, each at most 2 days off; without them a week does not take part, nor where rounding may hide more than half of what a usual week gains. Weeks of few and of many posts are compared from 5 weeks each. That weeks of many posts grow more is no proof: a good week can bring both.</source>
        <extracomment>docstring of growthdesk.analysis.posting_and_growth.posting_and_growth</extracomment>
        <translation>São ditas medianas, com os 80% do meio das medianas de 2.000 amostras tiradas com reposição. Semanas são as que ficam inteiras em dias cujos posts estão completos; a semana em curso fica de fora. Seguidores por dia ficam entre as contagens de seguidores mais próximas da noite antes da semana e da última noite dela, cada uma a no máximo 2 dias de distância; sem elas uma semana não entra, nem quando o arredondamento pode esconder mais da metade do que uma semana habitual ganha. Semanas de poucos e de muitos posts são comparadas a partir de 5 semanas de cada. Que semanas de muitos posts cresçam mais não é prova: uma boa semana pode trazer os dois.</translation>
    </message>
    <message>
        <source>Past forecasts made again, and what came: for 7, 30 and 90 days ahead.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>Previsões passadas feitas de novo, e o que veio: para 7, 30 e 90 dias adiante.</translation>
    </message>
    <message>
        <source>They are made every 30 days from day 28 of the account on, in the last two years of counts. Each knows only counts and notes of days up to the one it is made on. The count it is compared with is the nearest to the day that was forecast and within 3 days of it; without one nothing is told. A forecast held if that count lies in its 80 % range, so that 80 of 100 are expected to. A count comes as it was seen: a later purge counts against the forecast.</source>
        <extracomment>docstring of growthdesk.analysis.track_record.track_record</extracomment>
        <translation>São feitas a cada 30 dias a partir do dia 28 da conta, nos últimos dois anos de contagens. Cada uma conhece só contagens e notas dos dias até aquele em que é feita. A contagem com que é comparada é a mais próxima do dia previsto e a no máximo 3 dias dele; sem uma, nada é dito. Uma previsão acertou se essa contagem fica na sua faixa de 80%, de modo que se espera isso de 80 em 100. Uma contagem entra como foi vista: uma limpeza posterior conta contra a previsão.</translation>
    </message>
    <message>
        <source>How many posting days came on time, of those that ended a silence in the last 52 weeks.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>Quantos dias com post vieram no prazo, dos que encerraram um silêncio nas últimas 52 semanas.</translation>
    </message>
    <message>
        <source>On time is within 1.5 · I active days of the posting day before, with I = (7 − R) ÷ D for R rest days and posts on D days a week: not yet slipping, by the plan on the day before. Rest days and breaks do not count. The silence of today is among them once it is longer. It is a share and no spread of the intervals, so that one long silence weighs no more than a short one.</source>
        <extracomment>docstring of growthdesk.analysis.on_time.on_time</extracomment>
        <translation>No prazo é dentro de 1,5 · I dias ativos desde o dia com post anterior, com I = (7 − R) ÷ D para R dias de descanso e posts em D dias por semana: ainda não escapando, pelo plano do dia anterior. Dias de descanso e pausas não contam. O silêncio de hoje está entre eles quando é mais longo. É uma parte e não uma dispersão dos intervalos, de modo que um silêncio longo não pesa mais que um curto.</translation>
    </message>
    <message>
        <source>How many weeks in a row were kept, up to now.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>Quantas semanas seguidas foram cumpridas, até agora.</translation>
    </message>
    <message>
        <source>The running week adds to the run once it is kept, and does not end it before. A week with nothing expected does neither. A missed week ends the run, and so does a week that is not among these because its posts are not complete.</source>
        <extracomment>docstring of growthdesk.analysis.weeks.run_of_kept_weeks</extracomment>
        <translation>A semana em curso soma à sequência quando é cumprida e não a encerra antes. Uma semana em que nada se espera não faz nem um nem outro. Uma semana não cumprida encerra a sequência, e também uma semana que não está entre estas porque seus posts não estão completos.</translation>
    </message>
    <message>
        <source>Followers gained since the first follower count, up to the newest.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Seguidores ganhos desde a primeira contagem de seguidores, até a mais nova.</translation>
    </message>
    <message>
        <source>Glitches and the steps of purges are left out.</source>
        <extracomment>docstring of growthdesk.analysis.pace.change_since_first</extracomment>
        <translation>Falhas e os degraus de limpezas ficam de fora.</translation>
    </message>
    <message>
        <source>Take back the newest step.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.undo</extracomment>
        <translation>Voltar o passo mais novo.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.redo</extracomment>
        <translation>Fazer de novo o que foi desfeito por último.</translation>
    </message>
    <message>
        <source>Take in what another program changed in the file, and a new day.</source>
        <extracomment>docstring of growthdesk.ui.session.Session.look_again</extracomment>
        <translation>Assumir o que outro programa mudou no arquivo, e um novo dia.</translation>
    </message>
    <message>
        <source>When each milestone up to the goal was reached, or is likely to be.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>Quando cada marco até a meta foi alcançado, ou deve ser.</translation>
    </message>
    <message>
        <source>It is reached on the day of the first follower count that is there, glitches left out, and stays reached when followers are lost again. A day to come is the one on which the middle of the forecast is there; the days under it are those on which the two ends of its 80 % range are. Not in sight is a middle more than 104 weeks from today, or a pace that is not positive.</source>
        <extracomment>docstring of growthdesk.analysis.goal.milestones</extracomment>
        <translation>É alcançado no dia da primeira contagem de seguidores que chega lá, sem contar falhas, e continua alcançado quando seguidores se perdem de novo. Um dia por vir é aquele em que o meio da previsão chega lá; os dias abaixo são aqueles em que chegam as duas pontas da faixa de 80%. Fora de vista é um meio a mais de 104 semanas de hoje, ou um ritmo que não é positivo.</translation>
    </message>
    <message>
        <source>How posts of each weekday do: the median of their engagement, with numbers as first seen at the result age or later, so that an old post is not ahead.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Como vão os posts de cada dia da semana: a mediana do engajamento deles, com os números como foram vistos pela primeira vez na idade do resultado ou mais tarde, para que um post antigo não leve vantagem.</translation>
    </message>
    <message>
        <source>A weekday, and likewise a part of the day, is ranked by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little. The range is the middle 80 % of the medians of 2,000 samples drawn with replacement. Nothing stands out under 5 posts. Pinned posts and kinds that do not count as posting are left out.</source>
        <extracomment>docstring of growthdesk.analysis.comparisons.weekdays</extracomment>
        <translation>Um dia da semana, e do mesmo modo uma parte do dia, é ordenado por sua mediana puxada para a da própria conta, (n · x + 5 · x̄) ÷ (n + 5), para que poucos posts digam pouco. A faixa são os 80% do meio das medianas de 2.000 amostras tiradas com reposição. Nada se destaca com menos de 5 posts. Posts fixados e tipos que não contam como postagem ficam de fora.</translation>
    </message>
    <message>
        <source>The engagement of posts by weekday and part of the day, in the creator&apos;s own time.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>O engajamento dos posts por dia da semana e parte do dia, no horário de quem cria.</translation>
    </message>
    <message>
        <source>A post takes part with its numbers as first seen at the result age or later. Each part is shown by its median drawn toward the account&apos;s own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little; under 5 posts it is pale. Nothing is told under 12 posts. Pinned posts, kinds that do not count as posting, and posts without a time are left out.</source>
        <extracomment>docstring of growthdesk.analysis.when_posts_do_well.when_posts_do_well</extracomment>
        <translation>Um post entra com os números como foram vistos pela primeira vez na idade do resultado ou mais tarde. Cada parte é mostrada por sua mediana puxada para a da própria conta, (n · x + 5 · x̄) ÷ (n + 5), para que poucos posts digam pouco; com menos de 5 posts fica pálida. Nada é dito com menos de 12 posts. Posts fixados, tipos que não contam como postagem e posts sem horário ficam de fora.</translation>
    </message>
    <message>
        <source>What each day was: how many posts it had, and whether it lies in a gap or in a break.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>O que cada dia foi: quantos posts teve, e se fica em uma lacuna ou em uma pausa.</translation>
    </message>
    <message>
        <source>A post counts on its local day, unless its kind does not count as posting (stories and replies unless the log says otherwise). A day of a break is never one of a gap. Where posts are not complete nothing is said of a day without one.</source>
        <extracomment>docstring of growthdesk.analysis.day_marks.day_marks</extracomment>
        <translation>Um post conta no seu dia local, a menos que seu tipo não conte como postagem (stories e respostas, a menos que o registro diga outra coisa). Um dia de uma pausa nunca é de uma lacuna. Onde os posts não estão completos nada se diz de um dia sem nenhum.</translation>
    </message>
</context>
<context>
    <name>ExportEverythingSheet</name>
    <message>
        <source>Export everything</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Um arquivo ZIP</translation>
    </message>
    <message>
        <source>A folder</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>One JSON file</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Um arquivo JSON</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Escolher onde…</translation>
    </message>
    <message>
        <source>All that is in this log: accounts, posts and their numbers, follower counts, plans, breaks, notes and settings. Captions and notes are in it as you wrote them, so give it only to whom you trust. Import brings it back.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tudo o que está neste registro: contas, posts e seus números, contagens de seguidores, planos, pausas, notas e configurações. Legendas e notas vão como você as escreveu, por isso entregue só a quem você confia. Importar traz tudo de volta.</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, a JSON, and a text about every column.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tabelas para uma planilha, um JSON e um texto sobre cada coluna.</translation>
    </message>
    <message>
        <source>The same files, in a new folder inside the one you choose.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Os mesmos arquivos, em uma pasta nova dentro da que você escolher.</translation>
    </message>
    <message>
        <source>Everything in one file, for programs.</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tudo em um só arquivo, para programas.</translation>
    </message>
    <message>
        <source>Exported everything to {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Tudo foi exportado para {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/dialogs/export_everything.py</extracomment>
        <translation>Escrevendo {name}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>new</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>nova</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>atualizada</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>pulada</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>Post sem título</translation>
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
        <translation>{count}, estimativa</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>visualizações</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>curtidas</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>comentários</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>compartilhamentos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>salvamentos</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>novos seguidores</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>visualizações do perfil</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>precisão</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>ganhos</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>saldo</translation>
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
        <translation>legenda</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>link</translation>
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
        <translation>fixado</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>dia</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>exata</translation>
    </message>
    <message>
        <source>rounded</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>arredondada</translation>
    </message>
    <message>
        <source>estimated</source>
        <extracomment>ui/models/fate_words.py</extracomment>
        <translation>estimada</translation>
    </message>
</context>
<context>
    <name>FatesModel</name>
    <message>
        <source>Status</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/models/fates.py</extracomment>
        <translation>O quê</translation>
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
        <translation>Dia</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Publicado</translation>
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
        <translation>Ganhos</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Link</translation>
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
        <translation>Fixado</translation>
    </message>
    <message>
        <source>Platform id</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Id na plataforma</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Compartilhamentos</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Salvamentos</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>what a column of a table is taken for</extracomment>
        <translation>Novos seguidores</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>7,412 or 7.4k</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>7.412 ou 7,4 mil</translation>
    </message>
    <message>
        <source>Welcome to Growthdesk</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Boas-vindas ao Growthdesk</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Onde você posta?</translation>
    </message>
    <message>
        <source>Followers now</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Seguidores agora</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Posts por semana</translation>
    </message>
    <message>
        <source>What you mean to keep. You can change it any day.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>O que você pretende manter. Dá para mudar em qualquer dia.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Explorar os dados de exemplo</translation>
    </message>
    <message>
        <source>Import files…</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Three answers and you can log. Everything stays in one file on this computer: nothing to sign up for, no network.</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Três respostas e você já pode registrar. Tudo fica em um só arquivo neste computador: sem cadastro, sem rede.</translation>
    </message>
</context>
<context>
    <name>FittingPlan</name>
    <message>
        <source>A plan that fits</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>Um plano que cabe</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more week(s) to see what plan fits.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Ainda não é suficiente: falta %n semana para ver que plano cabe.</numerusform>
            <numerusform>Ainda não é suficiente: faltam %n semanas para ver que plano cabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n a week…</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>Planejar %n por semana…</numerusform>
            <numerusform>Planejar %n por semana…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) or more</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>%n post ou mais</numerusform>
            <numerusform>%n posts ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{posts}, on %n day(s)</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>
            <numerusform>{posts}, em %n dia</numerusform>
            <numerusform>{posts}, em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of your last {weeks} weeks had {posts}; the plan is {plan}.</source>
        <extracomment>ui/widgets/fitting_plan.py</extracomment>
        <translation>{kept} das suas últimas {weeks} semanas tiveram {posts}; o plano é {plan}.</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>silences of more than {days} days</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>silêncios de mais de {days} dias</translation>
    </message>
    <message>
        <source>Counted from one posting day to the next, without rest days and breaks.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Contados de um dia com post ao próximo, sem dias de descanso e pausas.</translation>
    </message>
    <message>
        <source>Cost of gaps</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Custo das lacunas</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>De volta ao plano</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Seguidores/dia</translation>
    </message>
    <message numerus="yes">
        <source>In the gap, and in the %n days before and after it.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Na lacuna e no dia antes e depois dela.</numerusform>
            <numerusform>Na lacuna e nos %n dias antes e depois dela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} – now</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{day} – agora</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>aberta</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{active} active days of silence; the plan allows {limit}.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{active} dias ativos de silêncio; o plano permite {limit}.</translation>
    </message>
    <message>
        <source>Gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Lacuna {days}</translation>
    </message>
    <message>
        <source>Followers a day, gap {days}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Seguidores por dia, lacuna {days}</translation>
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
        <translation>vs {around}</translation>
    </message>
    <message>
        <source>Before {before}, in the gap {during}, after {after} followers a day</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Antes {before}, na lacuna {during}, depois {after} seguidores por dia</translation>
    </message>
    <message>
        <source>Gaps are told where posts are complete.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Lacunas aparecem onde os posts estão completos.</translation>
    </message>
    <message>
        <source>No gap so far.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Nenhuma lacuna até agora.</translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Uma lacuna e um crescimento lento podem ter a mesma causa.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>%n lacuna</numerusform>
            <numerusform>%n lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>In your gaps you gained {median} followers a day (80% range {range}, {gaps}). {cause}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Nas suas lacunas, em seguidores por dia, você ganhou {median} (faixa de 80%: {range}, {gaps}). {cause}</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Mais %n lacuna encerrada daria uma mediana.</numerusform>
            <numerusform>Mais %n lacunas encerradas dariam uma mediana.</numerusform>
        </translation>
    </message>
    <message>
        <source>What gaps cost is not known yet: it takes follower counts before, in and after them.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Ainda não se sabe o que as lacunas custam: são precisas contagens de seguidores antes, durante e depois delas.</translation>
    </message>
    <message>
        <source>In one closed gap you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Em uma lacuna encerrada, em seguidores por dia, você ganhou {most}.</translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Em %n lacuna encerrada, em seguidores por dia, você ganhou {most}.</numerusform>
            <numerusform>Em %n lacunas encerradas, em seguidores por dia, você ganhou {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n closed gaps you gained between {least} and {most} followers a day.</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>
            <numerusform>Em %n lacuna encerrada, em seguidores por dia, você ganhou entre {least} e {most}.</numerusform>
            <numerusform>Em %n lacunas encerradas, em seguidores por dia, você ganhou entre {least} e {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>Ainda não é suficiente:</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>no fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>nada a menos</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} a menos</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/gaps_card.py</extracomment>
        <translation>{number} a mais</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>{posts} of {enough} posts</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{posts} de {enough} posts</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>nenhum post</translation>
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
        <translation>{said}, ainda não é suficiente</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}; ranked as {shrunk}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, faixa de 80% de {low} a {high}; ordenado como {shrunk}</translation>
    </message>
    <message numerus="yes">
        <source>a follower count within %n day(s) of each</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>uma contagem de seguidores a até %n dia de cada um</numerusform>
            <numerusform>uma contagem de seguidores a até %n dias de cada um</numerusform>
        </translation>
    </message>
    <message>
        <source>their reach</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>o alcance deles</translation>
    </message>
    <message>
        <source>their views</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>as visualizações deles</translation>
    </message>
    <message numerus="yes">
        <source>It takes posts with results after %n day(s), and {also}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>
            <numerusform>É preciso ter posts com resultados depois de %n dia e {also}.</numerusform>
            <numerusform>É preciso ter posts com resultados depois de %n dias e {also}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} followers after a post ({posts})</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{gain} seguidores depois de um post ({posts})</translation>
    </message>
    <message>
        <source>{said}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{said}, faixa de 80% de {low} a {high}</translation>
    </message>
    <message>
        <source>Ranked by the median drawn toward your own: (n · median + 5 · own) ÷ (n + 5), so that few posts say little.
A line shows the middle 80% of resampled medians. Under 5 posts nothing is a winner.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>Ordenado pela mediana puxada para a sua própria: (n · mediana + 5 · própria) ÷ (n + 5), para que poucos posts digam pouco.
Uma linha mostra os 80% do meio das medianas reamostradas. Com menos de 5 posts nada se destaca.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>ui/widgets/group_words.py</extracomment>
        <translation>{name} se destaca: {rate}, normalmente {own}.</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Today</source>
        <extracomment>ui/charts/day_axis.py</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <extracomment>ui/charts/day_axis.py, ui/charts/readout.py</extracomment>
        <translation>Dia {number}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/charts/goal_mark.py, ui/charts/legend.py</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>a year before</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>um ano antes</translation>
    </message>
    <message>
        <source>Growth chart of {names}</source>
        <extracomment>ui/charts/growth_chart.py</extracomment>
        <translation>Gráfico de crescimento de {names}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>50% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50% de</translation>
    </message>
    <message>
        <source>50% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>50% até</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>80% até</translation>
    </message>
    <message>
        <source>Growth of {account}</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Crescimento de {account}</translation>
    </message>
    <message>
        <source>Days since the common day</source>
        <extracomment>ui/charts/growth_table.py</extracomment>
        <translation>Dias desde o dia em comum</translation>
    </message>
    <message>
        <source>posting gap</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>{tier} threshold</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>limiar {tier}</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>rounded count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>contagem arredondada</translation>
    </message>
    <message>
        <source>estimated count</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>contagem estimada</translation>
    </message>
    <message>
        <source>glitch, left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>falha, fora da conta</translation>
    </message>
    <message>
        <source>purge, step left out</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>limpeza, degrau fora da conta</translation>
    </message>
    <message>
        <source>forecast, 50% and 80% range</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>previsão, faixas de 50% e 80%</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>marco</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>post</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/charts/legend.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>untested</source>
        <extracomment>ui/charts/marks.py</extracomment>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Gap: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Lacuna: {days}</translation>
    </message>
    <message>
        <source>Break: {days}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Pausa: {days}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>e mais {number}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>dia {number}</translation>
    </message>
    <message>
        <source>{account}: {count} followers on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}: em {day}, {count} seguidores.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>No follower count</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Sem contagem de seguidores</translation>
    </message>
    <message>
        <source>{count} followers</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count} seguidores</translation>
    </message>
    <message>
        <source>{count}, estimated</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, estimativa</translation>
    </message>
    <message>
        <source>{count}, rounded</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{count}, arredondado</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{change} desde {day}</translation>
    </message>
    <message>
        <source>about {change} since {day}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>cerca de {change} desde {day}</translation>
    </message>
    <message>
        <source>Posts: {number}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Posts: {number}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Post: {title}</translation>
    </message>
    <message>
        <source>{share}: {low} to {high}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{share}: {low} a {high}</translation>
    </message>
    <message>
        <source>Forecast: {count}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Previsão: {count}</translation>
    </message>
    <message>
        <source>Half of the time</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Metade das vezes</translation>
    </message>
    <message>
        <source>4 in 5 times</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>4 em 5 vezes</translation>
    </message>
    <message>
        <source>Untested so far ahead</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Não testado tão adiante</translation>
    </message>
    <message>
        <source>Purge: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Limpeza: {text}</translation>
    </message>
    <message>
        <source>Glitch: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Falha: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>{account}: no follower count yet.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>{account}: ainda sem contagem de seguidores.</translation>
    </message>
    <message>
        <source>First count: {count} on {day}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Primeira contagem em {day}: {count}.</translation>
    </message>
    <message>
        <source>Forecast for {day}: {count}, 4 in 5 times {low} to {high}.</source>
        <extracomment>ui/charts/readout.py</extracomment>
        <translation>Previsão para {day}: {count}, 4 em 5 vezes de {low} a {high}.</translation>
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
        <translation>1 a</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Days shown</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Dias mostrados</translation>
    </message>
    <message>
        <source>Scale of the counts</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Escala das contagens</translation>
    </message>
    <message>
        <source>Save image</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>As PNG or as SVG</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Como PNG ou como SVG</translation>
    </message>
    <message>
        <source>Show all days</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Mostrar todos os dias</translation>
    </message>
    <message>
        <source>Leaves the zoom (0, Escape, or a double click on the axis)</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Sai da ampliação (0, Escape ou um clique duplo no eixo)</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>What moved it</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>O que moveu a curva</translation>
    </message>
    <message>
        <source>Nothing stands out yet. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Nada se destaca ainda. São precisas contagens diárias em torno de um post ou de uma lacuna.</translation>
    </message>
    <message>
        <source>Add your first account, and its growth is drawn here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Adicione sua primeira conta, e o crescimento dela aparece aqui.</translation>
    </message>
    <message>
        <source>Log your first follower count, and its line begins here.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Registre sua primeira contagem de seguidores, e a linha dela começa aqui.</translation>
    </message>
    <message>
        <source>Every follower count so far is marked as a glitch. The line begins with one that can be trusted; the sheet of notes takes marks away.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Todas as contagens de seguidores até agora estão marcadas como falha. A linha começa com uma em que se possa confiar; a janela de notas tira as marcas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Crescimento</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) left out: that day is not known.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>
            <numerusform>%n conta fora: esse dia não é conhecido.</numerusform>
            <numerusform>%n contas fora: esse dia não é conhecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>80% range</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Faixa de 80%</translation>
    </message>
    <message>
        <source>Double-click a day to put a note on it. Drag over days to zoom in.</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>Clique duas vezes em um dia para pôr uma nota. Arraste sobre dias para ampliar.</translation>
    </message>
    <message>
        <source>{account} toward {goal}</source>
        <extracomment>ui/pages/growth.py</extracomment>
        <translation>{account} rumo a {goal}</translation>
    </message>
    <message numerus="yes">
        <source>%n more count(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n contagem</numerusform>
            <numerusform>%n contagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days. Still missing: {what}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>Uma previsão pede 5 contagens em 28 dias. Ainda falta: {what}.</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation> e </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s): {now}. The same days a year before: {before}.</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>
            <numerusform>Último %n dia: {now}. O mesmo dia um ano antes: {before}.</numerusform>
            <numerusform>Últimos %n dias: {now}. Os mesmos dias um ano antes: {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {followers} followers each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>a partir de {followers} seguidores cada</translation>
    </message>
    <message>
        <source>from the first count of each</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>desde a primeira contagem de cada uma</translation>
    </message>
    <message>
        <source>by date</source>
        <extracomment>ui/widgets/growth_line.py</extracomment>
        <translation>por data</translation>
    </message>
    <message>
        <source>Theil–Sen slope over the counts of {days}: the median of the slopes between all pairs of them. It takes 3 counts, and 14 days between the first and the last.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Inclinação de Theil–Sen sobre as contagens de {days}: a mediana das inclinações entre todos os pares delas. São precisas 3 contagens, e 14 dias entre a primeira e a última.</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Últimos 28 dias</translation>
    </message>
    <message>
        <source>the last 28 days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>os últimos 28 dias</translation>
    </message>
    <message>
        <source>28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>28 dias antes</translation>
    </message>
    <message>
        <source>the 28 days before</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>os 28 dias antes</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets the day by which you want to be there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Conta &gt; Editar conta e meta define o dia até o qual você quer chegar lá.</translation>
    </message>
    <message>
        <source>Needed for the goal day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Necessário para o dia da meta</translation>
    </message>
    <message>
        <source>no day set</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>sem dia definido</translation>
    </message>
    <message>
        <source>Account &gt; Edit account and goal sets another goal, or another day.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Conta &gt; Editar conta e meta define outra meta ou outro dia.</translation>
    </message>
    <message>
        <source>Goal day {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Dia da meta: {day}</translation>
    </message>
    <message>
        <source>The goal less the newest count, divided by the days until then.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>A meta menos a contagem mais nova, dividida pelos dias até lá.</translation>
    </message>
    <message>
        <source>Running maximum of the chance that the count is at or above the goal, day by day, from the ranges of the forecast.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Máximo corrente da chance de a contagem estar na meta ou acima dela, dia a dia, pelas faixas da previsão.</translation>
    </message>
    <message>
        <source>Chance of {goal} by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Chance de {goal} até {day}</translation>
    </message>
    <message>
        <source>untested so far ahead</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>não testado tão adiante</translation>
    </message>
    <message>
        <source>Needed for {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Necessário para {day}</translation>
    </message>
    <message>
        <source>goal reached</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>meta alcançada</translation>
    </message>
    <message>
        <source>is today</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>é hoje</translation>
    </message>
    <message>
        <source>has passed</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>já passou</translation>
    </message>
    <message>
        <source>newest count {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>contagem mais nova {day}</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>The day on which the median of the forecast is there, and under it the days on which the ends of its 80% range are.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>O dia em que a mediana da previsão chega lá e, abaixo, os dias em que chegam as pontas da faixa de 80%.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>reached {day}</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>alcançado {day}</translation>
    </message>
    <message>
        <source>The day of the first follower count that was there.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>O dia da primeira contagem de seguidores que chegou lá.</translation>
    </message>
    <message>
        <source>perhaps already</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>talvez já</translation>
    </message>
    <message>
        <source>By the forecast it is reached; a new follower count will tell.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Pela previsão já foi alcançado; uma nova contagem de seguidores dirá.</translation>
    </message>
    <message>
        <source>not in sight</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>fora de vista</translation>
    </message>
    <message>
        <source>More than 104 weeks away at this pace.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>A mais de 104 semanas neste ritmo.</translation>
    </message>
    <message>
        <source>A forecast takes 5 counts over 28 days.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Uma previsão pede 5 contagens em 28 dias.</translation>
    </message>
    <message>
        <source>Followers from the evening before the post to {days} days later, beyond what the pace of the 28 days before would have given.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Seguidores da noite antes do post até {days} dias depois, além do que o ritmo dos 28 dias antes teria dado.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, with %n more post(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>{day}, com mais %n post</numerusform>
            <numerusform>{day}, com mais %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>{gain} in {days} days</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{gain} em {days} dias</translation>
    </message>
    <message>
        <source>Followers a day in the gap, against the 28 days before and after it. A gap and slow growth can share a cause.</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>Seguidores por dia na lacuna, comparados com os 28 dias antes e depois dela. Uma lacuna e um crescimento lento podem ter a mesma causa.</translation>
    </message>
    <message numerus="yes">
        <source>No posts for %n day(s)</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>
            <numerusform>Sem posts por %n dia</numerusform>
            <numerusform>Sem posts por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} a day fewer</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{number} a menos por dia</translation>
    </message>
    <message>
        <source>{pace} a day</source>
        <extracomment>ui/widgets/growth_lines.py</extracomment>
        <translation>{pace} por dia</translation>
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
        <translation>Não foi lido.</translation>
    </message>
    <message>
        <source>Add it again to read it.</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Adicione-o de novo para lê-lo.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <source>Comparing {name} with the log</source>
        <extracomment>ui/importing/plan.py</extracomment>
        <translation>Comparando {name} com o registro</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>New account</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>It is added together with the import. Goal and plan can be changed later.</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>É adicionada junto com a importação. Meta e plano podem ser mudados depois.</translation>
    </message>
    <message>
        <source>Handle</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/import_account.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Neither a file nor a table was copied.</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Nem um arquivo nem uma tabela foi copiado.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Colar</translation>
    </message>
    <message>
        <source>How to download your history</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Como baixar seu histórico</translation>
    </message>
    <message>
        <source>How to download your history…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Como baixar seu histórico…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Adicionar arquivos…</translation>
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
            <numerusform>%n arquivo, nada é salvo até você confirmar</numerusform>
            <numerusform>%n arquivos, nada é salvo até você confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>
            <numerusform>Importar %n linha</numerusform>
            <numerusform>Importar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on comparing</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Continuar a comparar</translation>
    </message>
    <message>
        <source>A whole log is imported alone: leave out the other files, or the log.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Um registro inteiro é importado sozinho: deixe de fora os outros arquivos, ou o registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without an account: choose one, or leave it out.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>
            <numerusform>%n arquivo sem conta: escolha uma ou deixe-o de fora.</numerusform>
            <numerusform>%n arquivos sem conta: escolha uma ou deixe-os de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>One {key} takes the whole import back.</source>
        <extracomment>ui/importing/advice.py</extracomment>
        <translation>Um {key} desfaz toda a importação.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Voltar aos arquivos</translation>
    </message>
    <message>
        <source>Import files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Importar uma pasta</translation>
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
        <translation>Contagens de seguidores de {first} e de {last}</translation>
    </message>
    <message numerus="yes">
        <source>Follower counts from {first} to {last}, {n} of %n day(s) counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>Contagens de seguidores de {first} a {last}, {n} de %n dia contado</numerusform>
            <numerusform>Contagens de seguidores de {first} a {last}, {n} de %n dias contados</numerusform>
        </translation>
    </message>
    <message>
        <source>{things} from {first} to {last}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>{things} de {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
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
            <numerusform>%Ln dia com posts completos</numerusform>
            <numerusform>%Ln dias com posts completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posting day(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln dia com post</numerusform>
            <numerusform>%Ln dias com post</numerusform>
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
            <numerusform>%Ln lacuna</numerusform>
            <numerusform>%Ln lacunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past forecast(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln previsão passada</numerusform>
            <numerusform>%Ln previsões passadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower count(s)</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>
            <numerusform>%Ln contagem de seguidores</numerusform>
            <numerusform>%Ln contagens de seguidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Follower count of {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Contagem de seguidores de {day}</translation>
    </message>
    <message>
        <source>Result seen on {day}</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Resultado visto em {day}</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Ainda sem contagem de seguidores</translation>
    </message>
    <message>
        <source>No post yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Ainda nenhum post que possa ser contado</translation>
    </message>
    <message>
        <source>Posts are not complete today</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Os posts não estão completos hoje</translation>
    </message>
    <message>
        <source>No week yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Ainda nenhuma semana que possa ser contada</translation>
    </message>
    <message>
        <source>No gap yet that can be counted</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Ainda nenhuma lacuna que possa ser contada</translation>
    </message>
    <message>
        <source>No past forecast yet that can be compared</source>
        <extracomment>ui/input_words.py</extracomment>
        <translation>Ainda nenhuma previsão passada que possa ser comparada</translation>
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
        <translation>1 a</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Days compared</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Dias comparados</translation>
    </message>
    <message>
        <source>What moved the curve</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>O que moveu a curva</translation>
    </message>
    <message>
        <source>Nothing stands out in these days. It takes daily counts around a post or a gap.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Nada se destaca nestes dias. São precisas contagens diárias em torno de um post ou de uma lacuna.</translation>
    </message>
    <message>
        <source>Insights come from your own posts and counts. Add an account to begin.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Os insights vêm dos seus próprios posts e contagens. Adicione uma conta para começar.</translation>
    </message>
    <message>
        <source>Log your posts and their results, and what does well shows here.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Registre seus posts e os resultados deles, e o que vai bem aparece aqui.</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Only what your own numbers can carry. Pale means too few posts or weeks to say.</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Só o que seus números sustentam. Pálido: poucos posts ou semanas.</translation>
    </message>
</context>
<context>
    <name>IntoField</name>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>All its accounts</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Todas as suas contas</translation>
    </message>
    <message>
        <source>New: {account}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Nova: {account}</translation>
    </message>
    <message>
        <source>New account…</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Nova conta…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Account for {file}</source>
        <extracomment>ui/widgets/into_field.py</extracomment>
        <translation>Conta para {file}</translation>
    </message>
</context>
<context>
    <name>KeptReports</name>
    <message>
        <source>“{name}” is no report.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>“{name}” não é um relatório.</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Faça-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>“{name}” não está mais lá.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there any more.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>A pasta “{name}” não está mais lá.</translation>
    </message>
    <message>
        <source>Make the report again in another one.</source>
        <extracomment>ui/kept_reports.py</extracomment>
        <translation>Faça o relatório de novo em outra.</translation>
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
        <translation>Carrossel</translation>
    </message>
    <message>
        <source>Reel</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Vídeo</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>the kind of a post</extracomment>
        <translation>Resposta</translation>
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
            <numerusform>Seguidores depois: ganhos em %n dia além do ritmo habitual, mediana; posts com menos que isso entre si os dividem.</numerusform>
            <numerusform>Seguidores depois: ganhos em %n dias além do ritmo habitual, mediana; posts com menos que isso entre si os dividem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post in these days.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Nenhum post nestes dias.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Followers after</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Seguidores depois</translation>
    </message>
    <message>
        <source>Posts, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Posts, {kind}</translation>
    </message>
    <message>
        <source>Followers after, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Seguidores depois, {kind}</translation>
    </message>
    <message>
        <source>Engagement, {kind}</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>Engajamento, {kind}</translation>
    </message>
    <message>
        <source>It takes results, and follower counts around the posts.</source>
        <extracomment>ui/widgets/kinds_card.py</extracomment>
        <translation>São precisos resultados, e contagens de seguidores em torno dos posts.</translation>
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
        <translation>Contato</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>Growth of a year</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Crescimento de um ano</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Posts que deram certo</translation>
    </message>
    <message>
        <source>Offers and terms</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Serviços e condições</translation>
    </message>
    <message>
        <source>Your rates</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Seus preços</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>O que outros publicam sobre preços</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Your details…</source>
        <extracomment>ui/widgets/kit_choices.py</extracomment>
        <translation>Suas informações…</translation>
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
        <translation>Mídia kit</translation>
    </message>
    <message>
        <source>Add an account, and your media kit is drawn here.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Adicione uma conta, e seu mídia kit aparece aqui.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Marque pelo menos uma conta.</translation>
    </message>
    <message>
        <source>Numbers of the media kit</source>
        <extracomment>ui/reporting/kit.py</extracomment>
        <translation>Números do mídia kit</translation>
    </message>
</context>
<context>
    <name>LargeDeeds</name>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>Writing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Gravando “{label}”…</translation>
    </message>
    <message>
        <source>Doing “{label}” again…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Refazendo “{label}”…</translation>
    </message>
    <message>
        <source>Undoing “{label}”…</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Desfazendo “{label}”…</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Refeito: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Desfeito: {label}</translation>
    </message>
</context>
<context>
    <name>LargeLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/large_line.py</extracomment>
        <translation>Interromper</translation>
    </message>
</context>
<context>
    <name>LastDaysCard</name>
    <message>
        <source>Open Growth</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Abrir Crescimento</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>The line begins with your first follower count. {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>A linha começa com sua primeira contagem de seguidores. {key} registra uma.</translation>
    </message>
    <message numerus="yes">
        <source>No follower count in the last %n day(s).</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>
            <numerusform>Nenhuma contagem de seguidores no último %n dia.</numerusform>
            <numerusform>Nenhuma contagem de seguidores nos últimos %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{none} {key} logs one.</source>
        <extracomment>ui/widgets/last_days_card.py</extracomment>
        <translation>{none} {key} registra uma.</translation>
    </message>
</context>
<context>
    <name>LatestPosts</name>
    <message>
        <source>Latest posts</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Últimos posts</translation>
    </message>
    <message>
        <source>No post yet. {key} logs one: a title and Enter are enough.</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Ainda não há post. {key} registra um: um título e Enter bastam.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Reach of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Alcance de “{post}”</translation>
    </message>
    <message>
        <source>Engagement of “{post}”</source>
        <extracomment>ui/widgets/latest_posts.py</extracomment>
        <translation>Engajamento de “{post}”</translation>
    </message>
</context>
<context>
    <name>LineChoices</name>
    <message>
        <source>Every post since the first one is in this file</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Todos os posts desde o primeiro estão neste arquivo</translation>
    </message>
    <message>
        <source>Only then are silences in it gaps. Untick it for a partial list.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Só assim os silêncios nele são lacunas. Desmarque se a lista for parcial.</translation>
    </message>
    <message numerus="yes">
        <source>Replace what I typed (%n count(s))</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>
            <numerusform>Substituir o que digitei (%n contagem)</numerusform>
            <numerusform>Substituir o que digitei (%n contagens)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the account it goes into, to see what becomes of its rows.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Escolha a conta de destino para ver o que acontece com as linhas.</translation>
    </message>
    <message>
        <source>It is of @{handle}, which is not in this log. Choose where it goes.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>É de @{handle}, que não está neste registro. Escolha para onde vai.</translation>
    </message>
    <message>
        <source>Every post from {first} to {last} is in this file.</source>
        <extracomment>ui/widgets/line_choices.py</extracomment>
        <translation>Todos os posts de {first} a {last} estão neste arquivo.</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>Into</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Match columns…</source>
        <extracomment>ui/widgets/line_details.py</extracomment>
        <translation>Associar colunas…</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>File</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Reconhecido como</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Atualizadas</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Puladas</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>all its accounts</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>todas as suas contas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/models/import_lines.py</extracomment>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Files</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>LogDeeds</name>
    <message>
        <source>Open a log</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Abrir um registro</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Mesclar com outra cópia</translation>
    </message>
    <message>
        <source>Logs ({patterns})</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Registros ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/log_deeds.py</extracomment>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Engagement is divided by</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Engajamento é dividido por</translation>
    </message>
    <message>
        <source>Of this log</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Deste registro</translation>
    </message>
    <message>
        <source>Every answer goes by these. They are kept in the log, and can be undone.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Todas as respostas seguem estas opções. Elas ficam no registro e podem ser desfeitas.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Primeiro dia da semana</translation>
    </message>
    <message>
        <source>Weeks are judged, and the calendar is drawn, from this day on.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>A partir deste dia as semanas são avaliadas e o calendário é desenhado.</translation>
    </message>
    <message>
        <source>monday sunday calendar</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>segunda domingo calendário</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>O dia começa às</translation>
    </message>
    <message>
        <source>What you post before this hour belongs to the day before. What is logged stays.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>O que você posta antes desta hora pertence ao dia anterior. O que já foi registrado fica.</translation>
    </message>
    <message>
        <source>hour midnight night</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>hora meia-noite noite</translation>
    </message>
    <message>
        <source>Results are due after, days</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Resultados após, em dias</translation>
    </message>
    <message>
        <source>A post is asked for its numbers at this age, and compared by them.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Nesta idade um post pede seus números, e por eles é comparado.</translation>
    </message>
    <message>
        <source>views likes reach</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>visualizações curtidas alcance</translation>
    </message>
    <message>
        <source>Likes, comments, shares and saves, as a share of this.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Curtidas, comentários, compartilhamentos e salvamentos, como parte disto.</translation>
    </message>
    <message>
        <source>rate denominator percent</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>taxa denominador divisor porcentagem</translation>
    </message>
    <message>
        <source>What counts as a post</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>O que conta como post</translation>
    </message>
    <message>
        <source>Only these end a silence and keep a week.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Só estes encerram um silêncio e mantêm uma semana.</translation>
    </message>
    <message>
        <source>kinds story reply gap</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>tipos story resposta lacuna</translation>
    </message>
    <message>
        <source>Tiers</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>What the industry calls an account of that size. Empty a name to drop a tier.</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Como o mercado chama uma conta desse tamanho. Esvazie um nome para tirar uma faixa.</translation>
    </message>
    <message>
        <source>nano micro influencer limits</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>nano micro influenciador limites</translation>
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
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <source>{place} of {all} on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>{place} de {all} nesta página</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this page</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>
            <numerusform>%n trecho nesta página</numerusform>
            <numerusform>%n trechos nesta página</numerusform>
        </translation>
    </message>
    <message>
        <source>The manual does not say that.</source>
        <extracomment>ui/dialogs/manual.py</extracomment>
        <translation>O manual não fala disso.</translation>
    </message>
    <message>
        <source>How it works</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>Opens the page of the manual about it</source>
        <extracomment>ui/widgets/manual_link.py</extracomment>
        <translation>Abre a página do manual sobre isso</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>about you</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>sobre você</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>legenda</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>comentários</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>dia</translation>
    </message>
    <message>
        <source>days a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>dias por semana</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>primeiro dia</translation>
    </message>
    <message>
        <source>followers</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>seguidores</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>novos seguidores</translation>
    </message>
    <message>
        <source>gained</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>ganhos</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>meta</translation>
    </message>
    <message>
        <source>day of the goal</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>dia da meta</translation>
    </message>
    <message>
        <source>handle</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>usuário</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>no máximo</translation>
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
        <translation>último dia</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>curtidas</translation>
    </message>
    <message>
        <source>link</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>link</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>saldo</translation>
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
        <translation>serviços</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>fixado</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>local</translation>
    </message>
    <message>
        <source>platform</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>place in the list</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>posição na lista</translation>
    </message>
    <message>
        <source>posts a week</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>posts por semana</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>precisão</translation>
    </message>
    <message>
        <source>profile views</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visualizações do perfil</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>preços</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>recognised as</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>reconhecido como</translation>
    </message>
    <message>
        <source>rest days</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>dias de descanso</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>salvamentos</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visto</translation>
    </message>
    <message>
        <source>seen on</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>visto em</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>compartilhamentos</translation>
    </message>
    <message>
        <source>bytes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>bytes</translation>
    </message>
    <message>
        <source>terms</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>condições</translation>
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
        <translation>visualizações</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>removido</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/merge_words.py</extracomment>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Linhas que diferem</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Manter a outra</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Mesclar com outra cópia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparing the two logs…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Comparando os dois registros…</translation>
    </message>
    <message>
        <source>New here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Novo aqui: {rows}.</translation>
    </message>
    <message>
        <source>Changed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Alterado aqui: {rows}.</translation>
    </message>
    <message>
        <source>Removed here: {rows}.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Removido aqui: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) will keep what the other computer typed.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n nota guardará o que foi digitado no outro computador.</numerusform>
            <numerusform>%n notas guardarão o que foi digitado no outro computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>This log has everything that the other copy has.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Este registro tem tudo o que a outra cópia tem.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ. The version in bold is kept.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>
            <numerusform>%n linha difere. A versão em negrito é mantida.</numerusform>
            <numerusform>%n linhas diferem. A versão em negrito é mantida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other file is not changed. One {key} takes the whole merge back.</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>O outro arquivo não é alterado. Um {key} desfaz toda a mesclagem.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <extracomment>ui/dialogs/merge.py</extracomment>
        <translation>Mesclando…</translation>
    </message>
</context>
<context>
    <name>MilestoneBar</name>
    <message numerus="yes">
        <source>{milestone} in %n day(s)</source>
        <extracomment>ui/widgets/milestone_bar.py</extracomment>
        <translation>
            <numerusform>{milestone} em %n dia</numerusform>
            <numerusform>{milestone} em %n dias</numerusform>
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
        <translation>Criar uma imagem…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{account} has reached {count} followers</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>{account} alcançou {count} seguidores</translation>
    </message>
    <message>
        <source>Milestone of {account}</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Marco de {account}</translation>
    </message>
    <message>
        <source>That is the goal you set.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>É a meta que você definiu.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) led here.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>
            <numerusform>%n post trouxe você até aqui.</numerusform>
            <numerusform>%n posts trouxeram você até aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Hoje.</translation>
    </message>
    <message>
        <source>Yesterday.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Ontem.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <extracomment>ui/widgets/moment_card.py</extracomment>
        <translation>Em {day}.</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>The report of {month} is ready</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>O relatório de {month} está pronto</translation>
    </message>
    <message>
        <source>Last month’s report is tried again at the next start.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>O relatório do mês passado será tentado de novo na próxima vez que o programa abrir.</translation>
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
        <translation>Outro nicho</translation>
    </message>
    <message>
        <source>optional, such as Bread</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>opcional, como Pães</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Outro…</translation>
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
        <translation>Engajamento por nicho</translation>
    </message>
    <message>
        <source>Median of {label}, as seen at {age} days.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Mediana de {label}, como vista aos {age} dias.</translation>
    </message>
    <message numerus="yes">
        <source>Seen after day {day}, with more time to gather: %n post(s).</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Visto depois do dia {day}, com mais tempo para acumular: %n post.</numerusform>
            <numerusform>Vistos depois do dia {day}, com mais tempo para acumular: %n posts.</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>engajamento por seguidores</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>engajamento por alcance</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>engajamento por visualizações</translation>
    </message>
    <message>
        <source>Give your posts a niche in Posts, and they are compared here.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Dê um nicho aos seus posts em Posts, e eles são comparados aqui.</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>Nenhum se destaca do seu habitual {own}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more niche(s) with fewer or weaker posts.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>%n outro nicho com menos posts ou posts mais fracos.</numerusform>
            <numerusform>%n outros nichos com menos posts ou posts mais fracos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>ui/widgets/niches_card.py</extracomment>
        <translation>
            <numerusform>Fora da conta: %n post sem nicho.</numerusform>
            <numerusform>Fora da conta: %n posts sem nicho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>such as “New camera”</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>como “Câmera nova”</translation>
    </message>
    <message>
        <source>Note on {day}</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Nota em {day}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Salvar nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The count</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>A contagem</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>can be trusted</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>é confiável</translation>
    </message>
    <message>
        <source>a purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>uma limpeza</translation>
    </message>
    <message>
        <source>a glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>uma falha</translation>
    </message>
    <message>
        <source>The count of this day</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>A contagem deste dia</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Remover nota</translation>
    </message>
    <message>
        <source>The platform removed followers: the step into that day is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>A plataforma removeu seguidores: o degrau até esse dia fica de fora.</translation>
    </message>
    <message>
        <source>The number was wrong: that day&apos;s count is left out.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>O número estava errado: a contagem desse dia fica de fora.</translation>
    </message>
    <message>
        <source>The note stands on the chart, and changes no number.</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>A nota aparece no gráfico e não muda nenhum número.</translation>
    </message>
    <message>
        <source>purge</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>limpeza</translation>
    </message>
    <message>
        <source>glitch</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>falha</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/notices.py</extracomment>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Digitado</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>From {file}, imported {day}</source>
        <extracomment>ui/origin.py</extracomment>
        <translation>De {file}, importado em {day}</translation>
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
        <translation>Encontrar uma ação</translation>
    </message>
    <message>
        <source>Find an action, a page or an account</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Encontrar uma ação, uma página ou uma conta</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Nada tem esse nome.</translation>
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
        <translation>O que foi copiado é demais para ser células de posts.</translation>
    </message>
    <message>
        <source>Copy fewer of them, or import the file.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Copie menos células ou importe o arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few posts below for the {rows} that were copied.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Há posts de menos abaixo para o que foi copiado: {rows}.</translation>
    </message>
    <message>
        <source>Choose a cell further up, or paste them as new posts.</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Escolha uma célula mais acima ou cole como novos posts.</translation>
    </message>
    <message>
        <source>Row {place}: {reason}</source>
        <extracomment>ui/models/pasted_posts.py</extracomment>
        <translation>Linha {place}: {reason}</translation>
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
        <translation>Mês</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Period after</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Período seguinte</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/widgets/period_choice.py</extracomment>
        <translation>Até</translation>
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
        <translation>o máximo possível</translation>
    </message>
    <message>
        <source>since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>Posts are complete since</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Posts completos desde</translation>
    </message>
    <message>
        <source>Saving changes the plan from {day} on.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>A partir de {day} passa a valer o plano salvo aqui.</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Posts por semana</translation>
    </message>
    <message>
        <source>On how many days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Em quantos dias</translation>
    </message>
    <message>
        <source>Rest days</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Dias de descanso</translation>
    </message>
    <message>
        <source>Plans so far</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Planos até agora</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Vale a partir de</translation>
    </message>
    <message>
        <source>It judges all earlier history too.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Ele avalia também todo o histórico anterior.</translation>
    </message>
    <message>
        <source>Posts are complete</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Posts completos</translation>
    </message>
    <message>
        <source>From this day on every post is in the log. Gaps and score are told only there.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>A partir deste dia todos os posts estão no registro. Lacunas e pontuação só aparecem ali.</translation>
    </message>
    <message>
        <source>A post every {due} days; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Um post a cada {due} dias; uma lacuna depois de {gap} dias de silêncio.</translation>
    </message>
    <message>
        <source>A post every day; a gap after {gap} days of silence.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Um post todo dia; uma lacuna depois de {gap} dias de silêncio.</translation>
    </message>
    <message>
        <source>Rest days are not counted.</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Dias de descanso não contam.</translation>
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
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{plan} from {day} on</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan} a partir de {day}</translation>
    </message>
    <message>
        <source>{plan}, and before</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>{plan}, e antes</translation>
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
        <translation>Nada foi copiado.</translation>
    </message>
    <message>
        <source>Copy cells in a spreadsheet first.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Copie antes células em uma planilha.</translation>
    </message>
    <message>
        <source>It is not clear which account the posts belong to.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Não está claro a que conta os posts pertencem.</translation>
    </message>
    <message>
        <source>Choose one in the sidebar, and paste again.</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Escolha uma na barra lateral e cole de novo.</translation>
    </message>
</context>
<context>
    <name>PostDetails</name>
    <message>
        <source>Details of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Detalhes do post</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Resultados ao longo do tempo</translation>
    </message>
    <message>
        <source>Choose a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Escolha um post</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>fixado</translation>
    </message>
    <message>
        <source>Open link {link}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Abrir link {link}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>No number of it is in the log yet. {key} logs them.</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Nenhum número dele está no registro ainda. {key} registra os números.</translation>
    </message>
    <message>
        <source>What is known of the post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>O que se sabe do post</translation>
    </message>
    <message>
        <source>Remove these results</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Remover estes resultados</translation>
    </message>
</context>
<context>
    <name>PostEdits</name>
    <message>
        <source>“{text}” is not a number.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>“{text}” não é um número.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412 or 7.4k.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Escreva como 7412, 7.412 ou 7,4 mil.</translation>
    </message>
    <message>
        <source>The link does not lead to a web page.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>O link não leva a uma página da web.</translation>
    </message>
    <message>
        <source>Use one that begins with https://, or leave it empty.</source>
        <extracomment>ui/models/typed_facts.py</extracomment>
        <translation>Use um que comece com https:// ou deixe vazio.</translation>
    </message>
</context>
<context>
    <name>PostFilters</name>
    <message>
        <source>Search posts</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Buscar posts</translation>
    </message>
    <message>
        <source>Search title, caption, niche, link</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Buscar título, legenda, nicho, link</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Período</translation>
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
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>All niches</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Todos os nichos</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>Último ano</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <extracomment>ui/widgets/post_filters.py</extracomment>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>Edit the post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Editar o post</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Registrar um post</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>for yourself</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>só para você</translation>
    </message>
    <message>
        <source>Pinned on the profile</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Fixado no perfil</translation>
    </message>
    <message>
        <source>More: caption, note, pinned</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Mais: legenda, nota, fixado</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Salvo: {title}</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Publicado</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Legenda</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <extracomment>ui/dialogs/post.py</extracomment>
        <translation>Salvar e adicionar outro</translation>
    </message>
    <message>
        <source>Its numbers are in the log. {key} adds newer ones.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Os números dele estão no registro. {key} adiciona mais novos.</translation>
    </message>
    <message>
        <source>Stories and replies are not asked for. {key} logs their numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Stories e respostas não são pedidos. {key} registra os números deles.</translation>
    </message>
    <message>
        <source>It is too long ago to be asked for. {key} logs its numbers.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Faz tempo demais para pedir os números. {key} registra os números dele.</translation>
    </message>
    <message>
        <source>We will ask for likes, comments, shares and saves on {day}.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Em {day} vamos pedir curtidas, comentários, compartilhamentos e salvamentos.</translation>
    </message>
    <message>
        <source>We ask for likes, comments, shares and saves from today on.</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Pedimos curtidas, comentários, compartilhamentos e salvamentos a partir de hoje.</translation>
    </message>
</context>
<context>
    <name>PostingCard</name>
    <message>
        <source>Does posting more grow this account?</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Postar mais faz esta conta crescer?</translation>
    </message>
    <message>
        <source>followers a day</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>seguidores por dia</translation>
    </message>
    <message numerus="yes">
        <source>From the count of the evening before a week to that of its last evening, each at most %n day(s) off. Glitches and the steps of purges are left out.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Da contagem da noite antes de uma semana à da última noite dela, cada uma a no máximo %n dia de distância. Falhas e os degraus de limpezas ficam de fora.</numerusform>
            <numerusform>Da contagem da noite antes de uma semana à da última noite dela, cada uma a no máximo %n dias de distância. Falhas e os degraus de limpezas ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Followers a day, by posts in the week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Seguidores por dia, por posts na semana</translation>
    </message>
    <message>
        <source>Posts a week and growth</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Posts por semana e crescimento</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>no week</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>0 semanas</translation>
    </message>
    <message>
        <source>{posts} posts: {none}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} posts: {none}</translation>
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
        <translation>{posts} posts: {value} seguidores por dia ({weeks})</translation>
    </message>
    <message>
        <source>{telling}, 80% range {low} to {high}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{telling}, faixa de 80% de {low} a {high}</translation>
    </message>
    <message>
        <source>{posts} or more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} ou mais</translation>
    </message>
    <message>
        <source>{weeks} of {enough} weeks</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{weeks} de {enough} sem.</translation>
    </message>
    <message>
        <source>Weeks are compared where posts are complete. The plan says from when.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>As semanas são comparadas onde os posts estão completos. O plano diz desde quando.</translation>
    </message>
    <message>
        <source>Your counts are rounded to more than a week gains. Exact ones would tell.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Suas contagens estão arredondadas a mais do que uma semana ganha. Contagens exatas mostrariam.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: it takes whole weeks of complete posts, with a follower count within %n day(s) of both ends.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>
            <numerusform>Ainda não é suficiente: são precisas semanas inteiras de posts completos, com uma contagem de seguidores a até %n dia das duas pontas.</numerusform>
            <numerusform>Ainda não é suficiente: são precisas semanas inteiras de posts completos, com uma contagem de seguidores a até %n dias das duas pontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond {posts} there are too few weeks.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Acima de {posts} há semanas de menos.</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Pode ser acaso.</translation>
    </message>
    <message>
        <source>That is no proof: a good week can bring both.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Isso não é prova: uma boa semana pode trazer os dois.</translation>
    </message>
    <message>
        <source>{posts} posts: {weeks}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{posts} posts: {weeks}</translation>
    </message>
    <message>
        <source>Not enough yet: it takes {enough} weeks each of few and of more posts.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Ainda não é suficiente: são precisas {enough} semanas de poucos e outras tantas de mais posts.</translation>
    </message>
    <message>
        <source>{said} So far {weeks}.</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} Até agora {weeks}.</translation>
    </message>
    <message>
        <source>weeks with {posts}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>semanas com {posts}</translation>
    </message>
    <message>
        <source>weeks without</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>semanas sem nenhum</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained as much a day as {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Semanas com {more} posts ganharam tanto por dia quanto {fewer}</translation>
    </message>
    <message>
        <source>Weeks with {more} posts gained {gain} a day than {fewer}</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>Semanas com {more} posts ganharam {gain} por dia do que {fewer}</translation>
    </message>
    <message>
        <source>{said} (80% range {range}).</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{said} (faixa de 80%: {range}).</translation>
    </message>
    <message>
        <source>{number} more</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} a mais</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <extracomment>ui/widgets/posting_card.py</extracomment>
        <translation>{number} a menos</translation>
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
        <translation>Publicado</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Fixado</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Compartilhamentos</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Salvamentos</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>ui/models/post_columns.py</extracomment>
        <translation>Novos seguidores</translation>
    </message>
</context>
<context>
    <name>PostsFoot</name>
    <message>
        <source>{edit} edits, {remove} removes, {undo} brings back</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>{edit} edita, {remove} remove, {undo} traz de volta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>
            <numerusform>%Ln selecionado</numerusform>
            <numerusform>%Ln selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement = {formula}</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>Engajamento = {formula}</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/posts_foot.py</extracomment>
        <translation>Engajamento</translation>
    </message>
</context>
<context>
    <name>PostsModel</name>
    <message>
        <source>not pinned</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>não fixado</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>It needs likes or comments, and what they are divided by.</source>
        <extracomment>ui/models/post_explained.py</extracomment>
        <translation>Precisa de curtidas ou comentários e do divisor deles.</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln in the last year</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>
            <numerusform>, %Ln no último ano</numerusform>
            <numerusform>, %Ln no último ano</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Explicar “{name}”</translation>
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
            <numerusform> · %Ln encontrado</numerusform>
            <numerusform> · %Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Posts belong to an account, and there is none yet.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Posts pertencem a uma conta, e ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>No post yet. A title and Enter are enough; older ones can be imported.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Ainda não há post. Um título e Enter bastam; os mais antigos podem ser importados.</translation>
    </message>
    <message>
        <source>No post has all of these words and choices.</source>
        <extracomment>ui/pages/posts.py</extracomment>
        <translation>Nenhum post tem todas essas palavras e escolhas.</translation>
    </message>
</context>
<context>
    <name>PostsTable</name>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/posts_table.py</extracomment>
        <translation>Posts</translation>
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
        <translation>Fixado no perfil</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Não fixado</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>Choose what the posts shall have.</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Escolha o que os posts devem ter.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln post(s)</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>
            <numerusform>Editar %Ln post</numerusform>
            <numerusform>Editar %Ln posts</numerusform>
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
        <translation>Fixado</translation>
    </message>
    <message>
        <source>No niche</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Sem nicho</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Tamanho da página</translation>
    </message>
    <message>
        <source>Fit width</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Preview: {page}</source>
        <extracomment>ui/paper/preview.py</extracomment>
        <translation>Prévia: {page}</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Include</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Growth and forecast</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Crescimento e previsão</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Consistency and gaps</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Constância e lacunas</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Tipos de publicação</translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Melhores posts</translation>
    </message>
    <message>
        <source>What is next</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Previsões passadas</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Todos os posts</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>ui/widgets/progress_choices.py</extracomment>
        <translation>Notas e pausas</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>Progress</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Números do relatório</translation>
    </message>
    <message>
        <source>Add an account, and its report is drawn here.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Adicione uma conta, e o relatório dela aparece aqui.</translation>
    </message>
    <message>
        <source>Tick at least one account.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Marque pelo menos uma conta.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Log how many followers you have, or a post.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Ainda não há nada para relatar. Registre quantos seguidores você tem, ou um post.</translation>
    </message>
    <message>
        <source>Nothing was logged by then. The first day with something is {day}.</source>
        <extracomment>ui/reporting/progress.py</extracomment>
        <translation>Até então nada tinha sido registrado. O primeiro dia com algo é {day}.</translation>
    </message>
</context>
<context>
    <name>PublishedField</name>
    <message>
        <source>Day of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Dia da publicação</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>Hora da publicação</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <extracomment>ui/dialogs/post_fields.py</extracomment>
        <translation>só se sabe o dia</translation>
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
        <translation>Salvar e próximo</translation>
    </message>
    <message>
        <source>a title or a link</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>um título ou um link</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>7412, 7.4k, +37, or = for the same.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>7412, 7,4 mil, +37, ou = para a mesma.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Nada foi digitado.</translation>
    </message>
    <message>
        <source>Type a follower count, a title, or both.</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Digite uma contagem de seguidores, um título ou os dois.</translation>
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
        <translation>80% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>80% até</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>ui/widgets/range_bars.py</extracomment>
        <translation>Em palavras</translation>
    </message>
</context>
<context>
    <name>RangeDots</name>
    <message>
        <source>Posts in the week</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Posts na semana</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>80% from</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80% de</translation>
    </message>
    <message>
        <source>80% to</source>
        <extracomment>ui/widgets/range_dots.py</extracomment>
        <translation>80% até</translation>
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
        <translation>Como foram as previsões passadas?</translation>
    </message>
    <message>
        <source>Each forecast is made again with what was known on its day. It held if the count that came lies in its 80% range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Cada previsão é refeita com o que se sabia no dia dela. Ela acertou se a contagem que veio fica na sua faixa de 80%.</translation>
    </message>
    <message>
        <source>Making past forecasts again…</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Refazendo previsões passadas…</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Previsões passadas</translation>
    </message>
    <message>
        <source>No past forecast can be compared yet. It takes counts over 28 days, and one 30 days later.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Nenhuma previsão passada pode ser comparada ainda. São precisas contagens ao longo de 28 dias, e uma 30 dias depois.</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n past 30-day forecast(s) held, {expected} expected.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>
            <numerusform>{held} de %n previsão passada de 30 dias acertou, {expected} esperadas.</numerusform>
            <numerusform>{held} de %n previsões passadas de 30 dias acertaram, {expected} esperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} An arrow marks a count outside of its range.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Uma seta marca uma contagem fora da faixa.</translation>
    </message>
    <message>
        <source>{said} Too few to say how good they are.</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>{said} Poucas para dizer quão boas são.</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Feita em</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>Foi</translation>
    </message>
    <message>
        <source>above the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>acima da faixa</translation>
    </message>
    <message>
        <source>below the range</source>
        <extracomment>ui/widgets/record_card.py</extracomment>
        <translation>abaixo da faixa</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Not back on plan yet.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Ainda não voltou ao plano.</translation>
    </message>
    <message>
        <source>Back on plan at once.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>De volta ao plano na hora.</translation>
    </message>
    <message numerus="yes">
        <source>Back on plan %n day(s) after the first post.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>De volta ao plano %n dia depois do primeiro post.</numerusform>
            <numerusform>De volta ao plano %n dias depois do primeiro post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n lacuna</numerusform>
            <numerusform>%n lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>You were back on plan after {back} of {gaps}.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Você voltou ao plano depois de {back} de {gaps}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more closed gap(s) would make a median.</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>Mais %n lacuna encerrada daria uma mediana.</numerusform>
            <numerusform>Mais %n lacunas encerradas dariam uma mediana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet:</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Ainda não é suficiente:</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>na hora</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the first post</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>%n dia depois do primeiro post</numerusform>
            <numerusform>%n dias depois do primeiro post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gaps}, %n not yet</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>
            <numerusform>{gaps}, %n ainda não</numerusform>
            <numerusform>{gaps}, %n ainda não</numerusform>
        </translation>
    </message>
    <message>
        <source>You are usually back on plan {when} (median of {gaps}).</source>
        <extracomment>ui/widgets/recovery_words.py</extracomment>
        <translation>Você costuma voltar ao plano {when} (mediana de {gaps}).</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, and today is the last day of the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}: {posts} para o plano, e hoje é o último dia da semana.</translation>
    </message>
    <message>
        <source>{account}: {posts} to the plan, with {days} left in the week.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>{account}: {posts} para o plano, com {days} até o fim da semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account}: the newest follower count is %n day(s) old.</source>
        <extracomment>ui/reminding.py</extracomment>
        <translation>
            <numerusform>{account}: a contagem de seguidores mais nova tem %n dia.</numerusform>
            <numerusform>{account}: a contagem de seguidores mais nova tem %n dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Where</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Onde encontrar</translation>
    </message>
    <message>
        <source>Median reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Alcance mediano</translation>
    </message>
    <message>
        <source>Engagement is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py</extracomment>
        <translation>Engajamento é {formula}, onde informado.</translation>
    </message>
    <message>
        <source>Median views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Visualizações medianas</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>%n visualização</numerusform>
            <numerusform>%n visualizações</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement on {platform} is {formula}, where given.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>Engajamento no {platform} é {formula}, onde informado.</translation>
    </message>
    <message>
        <source>Engagement is {formula}.</source>
        <extracomment>reports/kit/accounts.py, reports/sections/engagement.py, reports/sections/posts.py</extracomment>
        <translation>Engajamento é {formula}.</translation>
    </message>
    <message>
        <source>Followers</source>
        <extracomment>reports/kit/accounts.py, reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/overview.py</extracomment>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>28 dias</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>reports/kit/accounts.py, reports/kit/best_posts.py, reports/sections/engagement.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/posts.py</extracomment>
        <translation>Engajamento</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>reports/kit/accounts.py, reports/sections/overview.py</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>{rate} of reach</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} do alcance</translation>
    </message>
    <message>
        <source>{rate} of views</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>{rate} das visualizações</translation>
    </message>
    <message numerus="yes">
        <source>Medians are of the last %n post(s) with numbers.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>
            <numerusform>As medianas são do último %n post com números.</numerusform>
            <numerusform>As medianas são dos últimos %n posts com números.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was counted on {day}.</source>
        <extracomment>reports/kit/accounts.py</extracomment>
        <translation>A contagem de {account} é de {day}.</translation>
    </message>
    <message>
        <source>Posts that worked</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Posts que deram certo</translation>
    </message>
    <message>
        <source>Posts that worked on {platform}</source>
        <extracomment>reports/kit/best_posts.py</extracomment>
        <translation>Posts que deram certo no {platform}</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>reports/kit/best_posts.py, reports/sections/posts.py</extracomment>
        <translation>Post</translation>
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
            <numerusform>posts por semana, última %n semana</numerusform>
            <numerusform>posts por semana, últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>por mês, últimos 3 meses</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>seguidores no {platform}</translation>
    </message>
    <message>
        <source>followers a month, last 3 months</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>seguidores por mês, últimos 3 meses</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>reports/kit/figures.py, reports/language.py</extracomment>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>followers, %n platform(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>seguidores, %n plataforma</numerusform>
            <numerusform>seguidores, %n plataformas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>followers, %n account(s)</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>seguidores, %n conta</numerusform>
            <numerusform>seguidores, %n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by followers</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>engajamento por seguidores, mediana de %n post</numerusform>
            <numerusform>engajamento por seguidores, mediana de %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by reach</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>engajamento por alcance, mediana de %n post</numerusform>
            <numerusform>engajamento por alcance, mediana de %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>engagement, median of %n post(s), by views</source>
        <extracomment>reports/kit/figures.py</extracomment>
        <translation>
            <numerusform>engajamento por visualizações, mediana de %n post</numerusform>
            <numerusform>engajamento por visualizações, mediana de %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py</extracomment>
        <translation>Os números do gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}.</source>
        <extracomment>reports/kit/line.py</extracomment>
        <translation>
            <numerusform>%n seguidor em {day}.</numerusform>
            <numerusform>%n seguidores em {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>reports/kit/line.py, reports/sections/growth.py, reports/sections/milestones.py, reports/sections/notes.py, reports/sections/posts.py, reports/xlsx/workbook.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Working together</source>
        <extracomment>reports/kit/own_words.py</extracomment>
        <translation>Parcerias</translation>
    </message>
    <message>
        <source>What others publish about prices</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>O que outros publicam sobre preços</translation>
    </message>
    <message>
        <source>Published prices differ widely, and know nothing of these accounts.</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Os preços publicados variam muito e nada dizem destas contas.</translation>
    </message>
    <message>
        <source>Any platform</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Qualquer plataforma</translation>
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
        <translation>{platform}, até {last} seguidores</translation>
    </message>
    <message>
        <source>{price} {currency} on average</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>{price} {currency} em média</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Price of a post</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Preço de um post</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>reports/kit/published.py</extracomment>
        <translation>Fonte</translation>
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
        <translation>{number}&#xa0;mi</translation>
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
        <translation>Números de {day}, do próprio registro de quem cria.</translation>
    </message>
    <message>
        <source>Media kit</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Mídia kit</translation>
    </message>
    <message>
        <source>Audiences overlap between platforms.</source>
        <extracomment>reports/media_kit.py</extracomment>
        <translation>Os públicos das plataformas se sobrepõem.</translation>
    </message>
    <message>
        <source>{period} so far</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>{period} até agora</translation>
    </message>
    <message>
        <source>Made with {program} on {day}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Feito com {program} em {day}</translation>
    </message>
    <message>
        <source>From the log {digest}</source>
        <extracomment>reports/progress.py</extracomment>
        <translation>Do registro {digest}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>A seguir</translation>
    </message>
    <message numerus="yes">
        <source>A plan of %n post(s) a week would have been kept in {kept} of the last {weeks} weeks.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Um plano de %n post por semana teria sido cumprido em {kept} das últimas {weeks} semanas.</numerusform>
            <numerusform>Um plano de %n posts por semana teria sido cumprido em {kept} das últimas {weeks} semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in this week’s plan.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Falta %n post no plano desta semana.</numerusform>
            <numerusform>Faltam %n posts no plano desta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left in the plan of {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>Falta %n post no plano de {period}.</numerusform>
            <numerusform>Faltam %n posts no plano de {period}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) in {period}.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>
            <numerusform>O plano prevê %n post em {period}.</numerusform>
            <numerusform>O plano prevê %n posts em {period}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week’s plan is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>O plano desta semana está cumprido.</translation>
    </message>
    <message>
        <source>The plan of {period} is kept.</source>
        <extracomment>reports/sections/ahead.py</extracomment>
        <translation>O plano de {period} está cumprido.</translation>
    </message>
    <message>
        <source>Compared with {period}</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Comparação com {period}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>{change} p.p.</translation>
    </message>
    <message>
        <source>Weeks kept</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>Semanas cumpridas</translation>
    </message>
    <message>
        <source>{kept} of {weeks}</source>
        <extracomment>reports/sections/compared.py, reports/sections/overview.py</extracomment>
        <translation>{kept} de {weeks}</translation>
    </message>
    <message>
        <source>Engagement, last 12 posts</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Engajamento, últimos 12 posts</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Followers gained</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Seguidores ganhos</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>reports/sections/compared.py, reports/sections/groups.py, reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Posts planned</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Posts planejados</translation>
    </message>
    <message>
        <source>Reach of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Alcance de um post</translation>
    </message>
    <message>
        <source>Views of a post</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>Visualizações de um post</translation>
    </message>
    <message numerus="yes">
        <source>{period} has %n day(s) so far, {before} had {days}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Até agora, {period} tem %n dia; {before} teve {days}.</numerusform>
            <numerusform>Até agora, {period} tem %n dias; {before} teve {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reach is the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>O alcance é a mediana de %n post; antes, de {then}.</numerusform>
            <numerusform>O alcance é a mediana de %n posts; antes, de {then}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Views are the median of %n post(s), before of {then}.</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>As visualizações são a mediana de %n post; antes, de {then}.</numerusform>
            <numerusform>As visualizações são a mediana de %n posts; antes, de {then}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {period}, posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/compared.py</extracomment>
        <translation>
            <numerusform>Em {period}, os posts estão completos em {days} de %n dia.</numerusform>
            <numerusform>Em {period}, os posts estão completos em {days} de %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>depois de %n dia</numerusform>
            <numerusform>depois de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap and slow growth can share a cause.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Uma lacuna e um crescimento lento podem ter a mesma causa.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Constância</translation>
    </message>
    <message>
        <source>No posts.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Nenhum post.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} de %n post planejado, {on_days}.</numerusform>
            <numerusform>{posts} de %n posts planejados, {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posts are complete on {days} of %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Os posts estão completos em {days} de %n dia.</numerusform>
            <numerusform>Os posts estão completos em {days} de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>{days}, still open</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>{days}, ainda aberta</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>na hora</translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again %n day(s) after the first post ({gaps} gaps).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>O plano costuma ser cumprido de novo %n dia depois do primeiro post ({gaps} lacunas).</numerusform>
            <numerusform>O plano costuma ser cumprido de novo %n dias depois do primeiro post ({gaps} lacunas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) the median is {middle} followers a day against the 28 days around them (4 in 5 chance: {low} to {high}).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Em %n lacuna encerrada, a mediana é de {middle} seguidores por dia em comparação com os 28 dias ao redor dela (4 chances em 5: {low} a {high}).</numerusform>
            <numerusform>Em %n lacunas encerradas, a mediana é de {middle} seguidores por dia em comparação com os 28 dias ao redor delas (4 chances em 5: {low} a {high}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest silence %n day(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Silêncio mais longo: %n dia.</numerusform>
            <numerusform>Silêncio mais longo: %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n week(s) kept.</source>
        <extracomment>reports/sections/consistency.py, reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>{kept} de %n semana cumprida.</numerusform>
            <numerusform>{kept} de %n semanas cumpridas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency score {score} of 100.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Pontuação de constância: {score} de 100.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n post {on_days}.</numerusform>
            <numerusform>%n posts {on_days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, {planned} planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n post {on_days}, com {planned} no plano.</numerusform>
            <numerusform>%n posts {on_days}, com {planned} no plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Nenhum post, nenhum planejado.</translation>
    </message>
    <message numerus="yes">
        <source>{posts} of %n planned post(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>{posts} de %n post planejado.</numerusform>
            <numerusform>{posts} de %n posts planejados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day of this period is known to have all its posts, so no plan is held against it.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Não se sabe de nenhum dia deste período que tenha todos os seus posts, por isso ele não é comparado com um plano.</translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n post(s) there.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Nesses dias o plano prevê %n post.</numerusform>
            <numerusform>Nesses dias o plano prevê %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is usually kept again at once (%n gap(s)).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>O plano costuma ser cumprido de novo na hora (%n lacuna).</numerusform>
            <numerusform>O plano costuma ser cumprido de novo na hora (%n lacunas).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough yet to say what a gap costs: it takes {enough} closed gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Ainda não é suficiente para dizer o que uma lacuna custa: são precisas {enough} lacunas encerradas.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n closed gap(s) it is {least} to {most} followers a day against the 28 days around them: not enough yet for a median, which takes {enough}.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>Em %n lacuna encerrada, são de {least} a {most} seguidores por dia em comparação com os 28 dias ao redor dela: ainda não é suficiente para uma mediana, que pede {enough}.</numerusform>
            <numerusform>Em %n lacunas encerradas, são de {least} a {most} seguidores por dia em comparação com os 28 dias ao redor delas: ainda não é suficiente para uma mediana, que pede {enough}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n lacuna.</numerusform>
            <numerusform>%n lacunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gaps.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Nenhuma lacuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) {on_days}, none planned.</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>
            <numerusform>%n post {on_days}, nenhum planejado.</numerusform>
            <numerusform>%n posts {on_days}, nenhum planejado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Followers a day before</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>Seguidores/dia antes</translation>
    </message>
    <message>
        <source>during</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>durante</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>depois</translation>
    </message>
    <message>
        <source>Back on plan</source>
        <extracomment>reports/sections/consistency.py</extracomment>
        <translation>De volta ao plano</translation>
    </message>
    <message numerus="yes">
        <source>The median is of the last %n post(s) up to {day}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>A mediana é do último %n post até {day}.</numerusform>
            <numerusform>A mediana é dos últimos %n posts até {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate}, from {low} to {high} in 4 of 5 cases.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate}, de {low} a {high} em 4 de 5 casos.</translation>
    </message>
    <message>
        <source>{rate} over {posts} posts: not enough yet for a range, which takes {enough}.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>{rate} em {posts} posts: ainda não é suficiente para uma faixa, que pede {enough}.</translation>
    </message>
    <message>
        <source>What others have published</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>O que outros publicaram</translation>
    </message>
    <message>
        <source>creators</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>criadores</translation>
    </message>
    <message>
        <source>brands</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>marcas</translation>
    </message>
    <message>
        <source>followers at publication</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>seguidores na publicação</translation>
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
        <translation>visualizações</translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and a follower count within {within} days of each.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Ainda sem taxa: são precisos posts com resultados depois de %n dia e uma contagem de seguidores a até {within} dias de cada um.</numerusform>
            <numerusform>Ainda sem taxa: são precisos posts com resultados depois de %n dias e uma contagem de seguidores a até {within} dias de cada um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their reach.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Ainda sem taxa: são precisos posts com resultados depois de %n dia e o alcance deles.</numerusform>
            <numerusform>Ainda sem taxa: são precisos posts com resultados depois de %n dias e o alcance deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rate yet: it takes posts with results after %n day(s), and their views.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>
            <numerusform>Ainda sem taxa: são precisos posts com resultados depois de %n dia e as visualizações deles.</numerusform>
            <numerusform>Ainda sem taxa: são precisos posts com resultados depois de %n dias e as visualizações deles.</numerusform>
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
        <translation>Ano</translation>
    </message>
    <message>
        <source>Accounts of</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Contas de</translation>
    </message>
    <message>
        <source>Published rates count and average each in their own way: a rough measure.</source>
        <extracomment>reports/sections/engagement.py</extracomment>
        <translation>Cada taxa publicada conta e tira a média a seu modo: uma medida aproximada.</translation>
    </message>
    <message>
        <source>followers on {day}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>seguidores em {day}</translation>
    </message>
    <message numerus="yes">
        <source>post(s), plan {planned}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>post, plano {planned}</numerusform>
            <numerusform>posts, plano {planned}</numerusform>
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
        <translation>seguidores ganhos desde {day}</translation>
    </message>
    <message>
        <source>followers gained</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>seguidores ganhos</translation>
    </message>
    <message numerus="yes">
        <source>post(s)</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>post</numerusform>
            <numerusform>posts</numerusform>
        </translation>
    </message>
    <message>
        <source>engagement by followers</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>engajamento por seguidores</translation>
    </message>
    <message>
        <source>engagement by reach</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>engajamento por alcance</translation>
    </message>
    <message>
        <source>engagement by views</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>engajamento por visualizações</translation>
    </message>
    <message>
        <source>vs {change} in the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} na semana anterior</translation>
    </message>
    <message>
        <source>vs {change} in {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} em {month}</translation>
    </message>
    <message>
        <source>vs {change} in the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} no trimestre anterior</translation>
    </message>
    <message>
        <source>vs {change} in the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} no ano anterior</translation>
    </message>
    <message numerus="yes">
        <source>vs {change} in the %n day(s) before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>
            <numerusform>vs {change} no dia anterior</numerusform>
            <numerusform>vs {change} nos %n dias anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>vs {change} in all of the week before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} em toda a semana anterior</translation>
    </message>
    <message>
        <source>vs {change} in all of the quarter before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} em todo o trimestre anterior</translation>
    </message>
    <message>
        <source>vs {change} in all of the year before</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} em todo o ano anterior</translation>
    </message>
    <message>
        <source>vs {change} in all of {month}</source>
        <extracomment>reports/sections/figures.py</extracomment>
        <translation>vs {change} em todo o mês de {month}</translation>
    </message>
    <message>
        <source>{goal} is reached, first on {day}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A meta de {goal} está alcançada, pela primeira vez em {day}.</translation>
    </message>
    <message>
        <source>The next milestone, {count}, is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>O próximo marco, {count}, é provável por volta de {day} (4 chances em 5: {range}).</translation>
    </message>
    <message>
        <source>{day} or much later</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>{day} ou bem depois</translation>
    </message>
    <message>
        <source>{goal} is reached.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A meta de {goal} está alcançada.</translation>
    </message>
    <message>
        <source>{goal} is reached, by {day} at the latest.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A meta de {goal} está alcançada, no mais tardar desde {day}.</translation>
    </message>
    <message numerus="yes">
        <source>It was there on {day}, and is %n follower(s) away again.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>Ela foi alcançada em {day}, e agora falta de novo %n seguidor.</numerusform>
            <numerusform>Ela foi alcançada em {day}, e agora faltam de novo %n seguidores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is by the count of {day}, %n day(s) old.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>
            <numerusform>Isso é pela contagem de {day}, há %n dia.</numerusform>
            <numerusform>Isso é pela contagem de {day}, há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Chegar lá até {day} pede {needed} por dia.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}, untested so far ahead.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A chance disso é de {chance}, não testada tão adiante.</translation>
    </message>
    <message>
        <source>The chance of that is {chance}.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A chance disso é de {chance}.</translation>
    </message>
    <message>
        <source>under {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>menos de {share}</translation>
    </message>
    <message>
        <source>over {share}</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>mais de {share}</translation>
    </message>
    <message>
        <source>How good such forecasts are is untested for this account.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Quão boas são essas previsões não foi testado para esta conta.</translation>
    </message>
    <message>
        <source>What lies after {day} is untested.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>O que vem depois de {day} não foi testado.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, the pace of now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Chegar lá até {day} pede {needed} por dia, o ritmo de agora.</translation>
    </message>
    <message>
        <source>{goal} is likely around {day} (4 in 5 chance: {range}).</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A meta de {goal} é provável por volta de {day} (4 chances em 5: {range}).</translation>
    </message>
    <message>
        <source>{goal} is not in sight at this pace.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>A meta de {goal} está fora de vista neste ritmo.</translation>
    </message>
    <message>
        <source>There are not enough counts for a forecast: it takes 5 counts over 28 days.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Ainda não há contagens suficientes para uma previsão: são precisas 5 contagens em 28 dias.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {more} more than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Chegar lá até {day} pede {needed} por dia, {more} a mais do que agora.</translation>
    </message>
    <message>
        <source>Reaching it by {day} needs {needed} a day, {less} less than now.</source>
        <extracomment>reports/sections/goal.py</extracomment>
        <translation>Chegar lá até {day} pede {needed} por dia, {less} a menos do que agora.</translation>
    </message>
    <message>
        <source>Niches</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nichos</translation>
    </message>
    <message>
        <source>No niche stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nenhum nicho se destaca do habitual {own}.</translation>
    </message>
    <message>
        <source>Kinds of post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Tipos de post</translation>
    </message>
    <message>
        <source>No kind stands out from the usual {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Nenhum tipo se destaca do habitual {own}.</translation>
    </message>
    <message numerus="yes">
        <source>Medians of the posts of %n day(s) up to {day}, with numbers as first seen at {age} days or later. Followers after a post are those of 3 days beyond the pace.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Medianas dos posts de %n dia até {day}, com os números como foram vistos pela primeira vez aos {age} dias ou mais tarde. Seguidores depois de um post são os ganhos em 3 dias além do ritmo.</numerusform>
            <numerusform>Medianas dos posts de %n dias até {day}, com os números como foram vistos pela primeira vez aos {age} dias ou mais tarde. Seguidores depois de um post são os ganhos em 3 dias além do ritmo.</numerusform>
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
        <translation>ainda não é suficiente: {posts} de {enough} posts</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n post(s) without a niche.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>
            <numerusform>Fora da conta: %n post sem nicho.</numerusform>
            <numerusform>Fora da conta: %n posts sem nicho.</numerusform>
        </translation>
    </message>
    <message>
        <source>4 in 5 chance</source>
        <extracomment>reports/sections/groups.py, reports/sections/milestones.py</extracomment>
        <translation>4 chances em 5</translation>
    </message>
    <message>
        <source>Followers after a post</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Seguidores depois de um post</translation>
    </message>
    <message>
        <source>Few posts are ranked nearer to the usual.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>Quando há poucos posts, eles são classificados mais perto do habitual.</translation>
    </message>
    <message>
        <source>{name} stands out: {rate}, usually {own}.</source>
        <extracomment>reports/sections/groups.py</extracomment>
        <translation>{name} se destaca: {rate}, normalmente {own}.</translation>
    </message>
    <message>
        <source>Growth toward {goal}</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Crescimento rumo a {goal}</translation>
    </message>
    <message>
        <source>The line is the follower count.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>A linha é a contagem de seguidores.</translation>
    </message>
    <message>
        <source>{count} was reached on {day}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>O marco de {count} foi alcançado em {day}.</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>contagem</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>previsão</translation>
    </message>
    <message>
        <source>There is no follower count up to this day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Não há contagem de seguidores até este dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) on {day}, on the way to {goal}.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>
            <numerusform>%n seguidor em {day}, a caminho de {goal}.</numerusform>
            <numerusform>%n seguidores em {day}, a caminho de {goal}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticks at the foot are posting days.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Os traços na base são dias com post.</translation>
    </message>
    <message>
        <source>Shaded bands are gaps.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>As áreas sombreadas são lacunas.</translation>
    </message>
    <message>
        <source>Dashed boxes are breaks.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>As caixas tracejadas são pausas.</translation>
    </message>
    <message>
        <source>The fan holds the count in 1 of 2 cases (inner) and 4 of 5 (outer).</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>O leque contém a contagem em 1 de 2 casos (parte interna) e em 4 de 5 (parte externa).</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day, after {before} in the 28 days before.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>O ritmo dos últimos 28 dias é de {now} por dia, depois de {before} nos 28 dias anteriores.</translation>
    </message>
    <message>
        <source>A purge ({change}) is left out of the change.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Uma limpeza ({change}) fica fora da variação.</translation>
    </message>
    <message>
        <source>The pace of the last 28 days is {now} a day.</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>O ritmo dos últimos 28 dias é de {now} por dia.</translation>
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
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Lowest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Mínimo em 4 de 5 casos</translation>
    </message>
    <message>
        <source>Highest in 4 of 5 cases</source>
        <extracomment>reports/sections/growth.py</extracomment>
        <translation>Máximo em 4 de 5 casos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>likely around this day</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>provável por volta deste dia</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>O que é</translation>
    </message>
    <message>
        <source>reached, or before</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>alcançado, ou antes</translation>
    </message>
    <message>
        <source>reached</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>not in sight at this pace</source>
        <extracomment>reports/sections/milestones.py</extracomment>
        <translation>fora de vista neste ritmo</translation>
    </message>
    <message>
        <source>Notes and breaks</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notas e pausas</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Purge</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Glitch, left out</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Falha, fora da conta</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>reports/sections/notes.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Audiences overlap, so followers are not added up.</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Os públicos se sobrepõem, por isso os seguidores não são somados.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Gained</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>Ganhos</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>reports/sections/overview.py, reports/sections/weeks.py</extracomment>
        <translation>Planejados</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>reports/sections/overview.py</extracomment>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Top posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Melhores posts</translation>
    </message>
    <message>
        <source>All posts</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Todos os posts</translation>
    </message>
    <message>
        <source>No posts in this period.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Nenhum post neste período.</translation>
    </message>
    <message>
        <source>After “{post}” on {day}, {gain} followers came in 3 days beyond the pace.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Depois de “{post}”, em {day}, vieram {gain} seguidores em 3 dias, além do ritmo.</translation>
    </message>
    <message>
        <source>No post of this period has numbers of its result age yet.</source>
        <extracomment>reports/sections/posts.py</extracomment>
        <translation>Ainda nenhum post deste período tem números na idade do resultado.</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Previsões passadas</translation>
    </message>
    <message>
        <source>Each was made with what was known on its day. It held if the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Cada uma foi feita com o que se sabia no dia dela. Ela acertou se a contagem ficou dentro da faixa que vale em 4 de 5 casos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held ({expected} expected): the count came inside the range that holds in 4 of 5 cases.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>De %n previsão passada de 30 dias, {held} acertou ({expected} esperadas): a contagem ficou dentro da faixa que vale em 4 de 5 casos.</numerusform>
            <numerusform>De %n previsões passadas de 30 dias, {held} acertaram ({expected} esperadas): a contagem ficou dentro da faixa que vale em 4 de 5 casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n past forecast(s) for 30 days, {held} held: not enough yet to say how good they are.</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>
            <numerusform>De %n previsão passada de 30 dias, {held} acertou: ainda não é suficiente para dizer quão boas são.</numerusform>
            <numerusform>De %n previsões passadas de 30 dias, {held} acertaram: ainda não é suficiente para dizer quão boas são.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days ahead</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Dias adiante</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Previsões</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Expected to hold</source>
        <extracomment>reports/sections/record.py</extracomment>
        <translation>Acertos esperados</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>A bar is a week, named by its first day; the line across it is the plan. Pale bars stayed under it.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Cada barra é uma semana, indicada pelo primeiro dia; a linha que a atravessa é o plano. Barras pálidas ficaram abaixo dele.</translation>
    </message>
    <message numerus="yes">
        <source>Posts of %n week(s), none of them judged.</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>
            <numerusform>Posts de %n semana, não avaliada.</numerusform>
            <numerusform>Posts de %n semanas, nenhuma delas avaliada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks in numbers</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>As semanas em números</translation>
    </message>
    <message>
        <source>not judged</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>não avaliada</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>não cumprida</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>reports/sections/weeks.py</extracomment>
        <translation>Cumprida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>ui/paper/pages.py</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Likes</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Compartilhamentos</translation>
    </message>
    <message>
        <source>Saves</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Salvamentos</translation>
    </message>
    <message>
        <source>Follows</source>
        <extracomment>a number of a post, at the head of a column</extracomment>
        <translation>Novos seguidores</translation>
    </message>
    <message>
        <source>likes</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>curtidas</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>comentários</translation>
    </message>
    <message>
        <source>shares</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>compartilhamentos</translation>
    </message>
    <message>
        <source>saves</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>salvamentos</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>a part of the engagement, in a formula</extracomment>
        <translation>novos seguidores</translation>
    </message>
    <message>
        <source>starter</source>
        <extracomment>a tier</extracomment>
        <translation>iniciante</translation>
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
        <translation>médio</translation>
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
        <translation>Outra</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>What the report is about</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Sobre o que é o relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>ui/widgets/report_choices.py</extracomment>
        <translation>Salvar como</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Make last month’s report</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Fazer o relatório do mês passado</translation>
    </message>
    <message>
        <source>On the first start of a month, once, as PDF, of all accounts that have something in it.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Na primeira vez que o programa abre no mês, uma só vez, como PDF, de todas as contas que tenham algo no período.</translation>
    </message>
    <message>
        <source>automatic monthly by itself</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automático mensal sozinho</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Pasta destes relatórios</translation>
    </message>
    <message>
        <source>What lies there already is never written over.</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>O que já está lá nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>automatic monthly directory path</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>automático mensal diretório caminho</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Relatórios automáticos</translation>
    </message>
</context>
<context>
    <name>ReportWell</name>
    <message>
        <source>Some letters are in no font of this computer ({scripts}): boxes stand for them. A font that has them can be installed in the system.</source>
        <extracomment>ui/widgets/report_well.py</extracomment>
        <translation>Nenhuma fonte deste computador tem algumas letras ({scripts}): no lugar delas há quadrados. Uma fonte que as tenha pode ser instalada no sistema.</translation>
    </message>
</context>
<context>
    <name>ReportsMadeSheet</name>
    <message>
        <source>Reports made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Relatórios feitos</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Make again…</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Fazer de novo…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each keeps its days, its accounts and a fingerprint of the log, so that it can be made again with the same numbers.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Cada um guarda seus dias, suas contas e uma impressão digital do registro, para que possa ser feito de novo com os mesmos números.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>No report was made yet. Export one on the page Reports.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Nenhum relatório foi feito ainda. Exporte um na página Relatórios.</translation>
    </message>
    <message>
        <source>It was made on another computer; make it again to have its file.</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Ele foi feito em outro computador; faça-o de novo para ter o arquivo.</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <extracomment>ui/dialogs/reports_made.py</extracomment>
        <translation>Fazer o relatório de novo</translation>
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
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>What you see is what is written to the file</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>O que você vê é o que é escrito no arquivo</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>It was stopped. Choose something else, or the same again.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Foi interrompido. Escolha outra coisa, ou a mesma de novo.</translation>
    </message>
    <message>
        <source>“{name}” is written, but not in the list of reports made: {why}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>“{name}” foi gravado, mas não está na lista de relatórios feitos: {why}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Escrevendo {name}</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Desenhando o relatório</translation>
    </message>
    <message>
        <source>The report is being drawn.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>O relatório está sendo desenhado.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>Saved last: {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Último salvo: {name}</translation>
    </message>
    <message>
        <source>Export report</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>ui/pages/reports.py</extracomment>
        <translation>{name} foi salvo</translation>
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
        <translation>não visto</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>ui/models/results.py</extracomment>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>ResultsSheet</name>
    <message>
        <source>There is no post yet.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Ainda não há post.</translation>
    </message>
    <message>
        <source>Log one first.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Registre um antes.</translation>
    </message>
    <message>
        <source>Results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Resultados de um post</translation>
    </message>
    <message>
        <source>There is no post yet. Log one first: a title is enough.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Ainda não há post. Registre um antes: um título basta.</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Seen before</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Visto antes</translation>
    </message>
    <message>
        <source>1.2k is kept as 1,200.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>1,2 mil é guardado como 1.200.</translation>
    </message>
    <message>
        <source>An empty field was not seen.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Um campo vazio não foi visto.</translation>
    </message>
    <message>
        <source>An empty field keeps the number in grey.</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Um campo vazio mantém o número em cinza.</translation>
    </message>
</context>
<context>
    <name>RowKinds</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
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
            <numerusform>%n contagem de seguidores</numerusform>
            <numerusform>%n contagens de seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower change(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n variação de seguidores</numerusform>
            <numerusform>%n variações de seguidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n dia de visualizações da conta</numerusform>
            <numerusform>%n dias de visualizações da conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported file(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n arquivo importado</numerusform>
            <numerusform>%n arquivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
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
            <numerusform>%n período de dias completos</numerusform>
            <numerusform>%n períodos de dias completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n opção do registro</numerusform>
            <numerusform>%n opções do registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n ficha de suas informações</numerusform>
            <numerusform>%n fichas de suas informações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) made</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>
            <numerusform>%n relatório feito</numerusform>
            <numerusform>%n relatórios feitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Follower count</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Contagem de seguidores</translation>
    </message>
    <message>
        <source>Follower change</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Variação de seguidores</translation>
    </message>
    <message>
        <source>Account views</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Visualizações da conta</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Arquivo importado</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Plano</translation>
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
        <translation>Dias completos</translation>
    </message>
    <message>
        <source>Choice of the log</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Opção do registro</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Suas informações</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/row_kinds.py</extracomment>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Change</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Alterar {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>ui/widgets/row_list.py</extracomment>
        <translation>Remover {what}</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Account</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Numbers of a post</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Números de um post</translation>
    </message>
    <message numerus="yes">
        <source>Plan: %n post(s) a week</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>
            <numerusform>Plano: %n post por semana</numerusform>
            <numerusform>Plano: %n posts por semana</numerusform>
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
        <translation>Dias com todos os posts</translation>
    </message>
    <message>
        <source>Imported file</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Arquivo importado</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/models/row_words.py</extracomment>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>What becomes of each row</source>
        <extracomment>ui/widgets/import_tables.py</extracomment>
        <translation>O que acontece com cada linha</translation>
    </message>
</context>
<context>
    <name>SampleTour</name>
    <message>
        <source>Half a minute a day</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Meio minuto por dia</translation>
    </message>
    <message>
        <source>Every post in one table</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Todos os posts em uma tabela</translation>
    </message>
    <message>
        <source>When 10,000 is likely</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Quando 10.000 é provável</translation>
    </message>
    <message>
        <source>Where the gaps were</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Onde ficaram as lacunas</translation>
    </message>
    <message>
        <source>Something to show</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Algo para mostrar</translation>
    </message>
    <message>
        <source>Counts wait here: type the number, or +37 for 37 more, and Enter goes on to the next account. {key} logs a post; a title is enough.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>As contagens esperam aqui: digite o número, ou +37 para 37 a mais, e Enter passa à próxima conta. {key} registra um post; um título basta.</translation>
    </message>
    <message>
        <source>Search, sort, and change what is in the cells. Rows copied from a spreadsheet can be pasted, and {key} imports what your platforms let you download. {undo} takes anything back.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Busque, ordene e altere o que está nas células. Linhas copiadas de uma planilha podem ser coladas, e {key} importa o que suas plataformas deixam baixar. {undo} desfaz qualquer coisa.</translation>
    </message>
    <message>
        <source>The line is what you counted, the fan what may come: a range, not a promise. Drag over days to zoom in, double-click a day for a note. {key} tells how each number is made.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>A linha é o que você contou; o leque, o que pode vir: uma faixa, não uma promessa. Arraste sobre dias para ampliar; clique duas vezes em um dia para pôr uma nota. {key} diz como cada número é feito.</translation>
    </message>
    <message>
        <source>Amber days are a gap: a silence longer than your plan allows. Click a day for its posts. Drag over free days to make them a break, and they are no gap.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Dias em âmbar são uma lacuna: um silêncio mais longo do que seu plano permite. Clique em um dia para ver os posts dele. Arraste sobre dias livres para marcá-los como pausa, e eles deixam de ser lacuna.</translation>
    </message>
    <message>
        <source>A month as a page that you can send: {key} saves what you see. The tour is over; this sample stays in a file of its own and never mixes with your log.</source>
        <extracomment>ui/sample_tour.py</extracomment>
        <translation>Um mês como uma página que você pode enviar: {key} salva o que você vê. O tour acabou; este exemplo fica em um arquivo próprio e nunca se mistura com seu registro.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Choose, save or forget a filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Escolher, salvar ou esquecer um filtro</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>O filtro não tem nome.</translation>
    </message>
    <message>
        <source>Give it a word or two.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Dê a ele uma palavra ou duas.</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Salvar o filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kept on this computer. The same name replaces a filter.</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Guardado neste computador. O mesmo nome substitui um filtro.</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Nenhum filtro salvo ainda</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>ui/widgets/saved_filters.py</extracomment>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>No score yet</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Ainda sem pontuação</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <source>A missed week costs a little and comes back. It never resets.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Uma semana não cumprida custa um pouco e se recupera. A pontuação nunca zera.</translation>
    </message>
    <message>
        <source>Posts are not complete today, so there is no score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Os posts não estão completos hoje, por isso não há pontuação.</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) of complete posts make a score.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>Mais %n dia de posts completos dá uma pontuação.</numerusform>
            <numerusform>Mais %n dias de posts completos dão uma pontuação.</numerusform>
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
        <translation>Silêncio habitual</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Silêncio mais longo</translation>
    </message>
    <message>
        <source>Posts on time</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Posts no prazo</translation>
    </message>
    <message>
        <source>Weeks on plan</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Semanas no plano</translation>
    </message>
    <message>
        <source>On plan now</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>No plano agora</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Each active day: score ← score · m + 100 · v · (1 − m)
m = 0.5 ^ (√(T ÷ 7) ÷ 13), with T = {plan} posts a week
v = the share of the plan that the last two weeks held, at most 1
(the last day at 7 a week or more). Rest days and breaks leave it as it is.</source>
        <extracomment>ui/widgets/score_card.py</extracomment>
        <translation>Cada dia ativo: pontuação ← pontuação · m + 100 · v · (1 − m)
m = 0,5 ^ (√(T ÷ 7) ÷ 13), com T = {plan} posts por semana
v = a parte do plano que as últimas duas semanas cumpriram, no máximo 1
(o último dia, com 7 por semana ou mais). Dias de descanso e pausas a deixam como está.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A day cannot begin at {day_start} o’clock.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>O dia não pode começar às {day_start} h.</translation>
    </message>
    <message>
        <source>Choose an hour from 0, midnight, to {last_hour}.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Escolha uma hora de 0, meia-noite, a {last_hour}.</translation>
    </message>
    <message>
        <source>Results cannot be asked for after {result_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Resultados não podem ser pedidos depois de {result_age} dias.</translation>
    </message>
    <message>
        <source>Choose 0 to {longest_age} days.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Escolha de 0 a {longest_age} dias.</translation>
    </message>
    <message>
        <source>Then no post would count.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Assim nenhum post contaria.</translation>
    </message>
    <message>
        <source>Leave at least one kind that counts.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Deixe pelo menos um tipo que conte.</translation>
    </message>
    <message>
        <source>The tiers do not begin at 0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>As faixas não começam em 0.</translation>
    </message>
    <message>
        <source>Begin with one like starter=0.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Comece com uma como starter=0.</translation>
    </message>
    <message>
        <source>Two tiers begin at the same number, or a later one at a smaller.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Duas faixas começam no mesmo número, ou uma posterior em um menor.</translation>
    </message>
    <message>
        <source>Write them in ascending order.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Escreva-as em ordem crescente.</translation>
    </message>
    <message>
        <source>A tier has no name, or one that is too long or holds a broken character.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Uma faixa não tem nome, ou tem um longo demais ou com um caractere danificado.</translation>
    </message>
    <message>
        <source>Give it a word of up to {longest_tier} letters.</source>
        <extracomment>domain/change_rules.py</extracomment>
        <translation>Dê a ela uma palavra de até {longest_tier} letras.</translation>
    </message>
    <message>
        <source>Write it like 7412, 7,412, 7.4k or +37.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Escreva como 7412, 7.412, 7,4 mil ou +37.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>“{text}” não é um número de seguidores.</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Não há número.</translation>
    </message>
    <message>
        <source>“{plain}” needs an earlier count to start from.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>“{plain}” precisa de uma contagem anterior de onde partir.</translation>
    </message>
    <message>
        <source>Write the whole number this time, like 7412.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>Desta vez escreva o número inteiro, como 7412.</translation>
    </message>
    <message>
        <source>“{strip}” would be fewer than no followers.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>“{strip}” seria menos que nenhum seguidor.</translation>
    </message>
    <message>
        <source>Look the number up again.</source>
        <extracomment>domain/counts.py, domain/deeds.py</extracomment>
        <translation>Veja o número de novo.</translation>
    </message>
    <message>
        <source>“{text}” is more followers than there are people.</source>
        <extracomment>domain/counts.py</extracomment>
        <translation>“{text}” é mais seguidores do que há pessoas.</translation>
    </message>
    <message>
        <source>“{strip}” is not a day.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>“{strip}” não é um dia.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2026-11-23.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Escreva como ano-mês-dia, por exemplo 2026-11-23.</translation>
    </message>
    <message>
        <source>“{plain}” is not a time.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>“{plain}” não é um horário.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-16 12:30.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Escreva como 2026-11-16 12:30.</translation>
    </message>
    <message>
        <source>“{text}” does not name an account.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>“{text}” não indica uma conta.</translation>
    </message>
    <message>
        <source>Write platform:handle, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escreva plataforma:usuário, como instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>The handle is too long, or holds a line break or a broken character.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>O usuário é longo demais, ou tem uma quebra de linha ou um caractere danificado.</translation>
    </message>
    <message>
        <source>Write it as the platform shows it, like mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escreva como a plataforma mostra, por exemplo mira.bakes.</translation>
    </message>
    <message>
        <source>“{name}” is not a known platform.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>“{name}” não é uma plataforma conhecida.</translation>
    </message>
    <message>
        <source>Use one of {platforms}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Use uma destas: {platforms}.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>O post não tem título.</translation>
    </message>
    <message>
        <source>Give it a few words that you will recognise.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Dê a ele algumas palavras que você vá reconhecer.</translation>
    </message>
    <message>
        <source>{moment} today has not come yet.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{moment} de hoje ainda não chegou.</translation>
    </message>
    <message>
        <source>Log a post once it is published.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Registre um post depois de publicado.</translation>
    </message>
    <message>
        <source>No number was given.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Nenhum número foi dado.</translation>
    </message>
    <message>
        <source>Fill in at least one, such as likes.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Preencha pelo menos um, como curtidas.</translation>
    </message>
    <message>
        <source>A result cannot be negative.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Um resultado não pode ser negativo.</translation>
    </message>
    <message>
        <source>A week of rest days leaves no day to post.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Uma semana de dias de descanso não deixa dia para postar.</translation>
    </message>
    <message>
        <source>Keep at least one day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Mantenha pelo menos um dia.</translation>
    </message>
    <message>
        <source>{days_a_week} posting days do not fit {posts_a_week} posts a week and {rest_days} rest days.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{days_a_week} dias com post não combinam com {posts_a_week} posts por semana e {rest_days} dias de descanso.</translation>
    </message>
    <message>
        <source>Choose 1 to {most}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escolha de 1 a {most}.</translation>
    </message>
    <message>
        <source>The break ends before it begins.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>A pausa termina antes de começar.</translation>
    </message>
    <message>
        <source>Choose a last day on or after the first.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escolha um último dia igual ou posterior ao primeiro.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>A nota está vazia.</translation>
    </message>
    <message>
        <source>Write a word, or mark the day.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escreva uma palavra ou marque o dia.</translation>
    </message>
    <message>
        <source>{isoformat} has not come yet.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>{isoformat} ainda não chegou.</translation>
    </message>
    <message>
        <source>Choose a day up to today, {isoformat}.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escolha um dia até hoje, {isoformat}.</translation>
    </message>
    <message>
        <source>{isoformat} is before any platform.</source>
        <extracomment>analysis/period.py, domain/deeds.py</extracomment>
        <translation>{isoformat} é anterior a qualquer plataforma.</translation>
    </message>
    <message>
        <source>Check the year, and log it again.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Confira o ano e registre de novo.</translation>
    </message>
    <message>
        <source>{isoformat} is too far away.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>{isoformat} está longe demais.</translation>
    </message>
    <message>
        <source>Choose a day from {year} to {year2}.</source>
        <extracomment>domain/days.py</extracomment>
        <translation>Escolha um dia de {year} a {year2}.</translation>
    </message>
    <message>
        <source>A goal is at least one follower.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Uma meta é de pelo menos um seguidor.</translation>
    </message>
    <message>
        <source>Choose a number such as 10000.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escolha um número como 10000.</translation>
    </message>
    <message>
        <source>A plan has 1 to 70 posts a week.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Um plano tem de 1 a 70 posts por semana.</translation>
    </message>
    <message>
        <source>Choose a number you can keep.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>Escolha um número que você consiga manter.</translation>
    </message>
    <message>
        <source>{label} on {name} is in this log already.</source>
        <extracomment>domain/deeds.py</extracomment>
        <translation>{label} em {name} já está neste registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use that account, or check the handle.</source>
        <extracomment>domain/deeds.py, store/troubles.py</extracomment>
        <translation>Nada foi mudado. Use essa conta ou confira o usuário.</translation>
    </message>
    <message>
        <source>“{word}” is not a period.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>“{word}” não é um período.</translation>
    </message>
    <message>
        <source>Choose a period that begins by today, {isoformat}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Escolha um período que comece até hoje, {isoformat}.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Confira o ano.</translation>
    </message>
    <message>
        <source>{isoformat} is before {isoformat2}.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>{isoformat} vem antes de {isoformat2}.</translation>
    </message>
    <message>
        <source>Write the first day, two dots, and the last day.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Escreva o primeiro dia, dois pontos seguidos (..) e o último dia.</translation>
    </message>
    <message>
        <source>ETS and Theta need the package statsforecast, which is not installed.</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>ETS e Theta precisam do pacote statsforecast, que não está instalado.</translation>
    </message>
    <message>
        <source>Install it with: python -m pip install statsforecast</source>
        <extracomment>analysis/usual_models.py</extracomment>
        <translation>Instale com: python -m pip install statsforecast</translation>
    </message>
    <message>
        <source>What that step has kept cannot be read.</source>
        <extracomment>store/history.py</extracomment>
        <translation>O que esse passo guardou não pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it by hand.</source>
        <extracomment>store/history.py, store/store.py</extracomment>
        <translation>Nada foi mudado. Corrija à mão.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {path} in {gettempdir}, which a merge needs.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Não há espaço em {gettempdir} para uma cópia de {path}, necessária para mesclar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Nada foi alterado. Libere espaço e mescle de novo.</translation>
    </message>
    <message>
        <source>Choose another file with File &gt; Open, or --file.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Escolha outro arquivo com Arquivo &gt; Abrir, ou --file.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <source>There is no log at {path} yet.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Ainda não há registro em {path}.</translation>
    </message>
    <message>
        <source>Begin one with: growthdesk account add instagram:your.name</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Comece um com: growthdesk account add instagram:your.name</translation>
    </message>
    <message>
        <source>{parent} cannot be written.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Não é possível escrever em {parent}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <extracomment>store/opening.py, store/troubles.py</extracomment>
        <translation>Nada foi mudado. Confira as permissões do arquivo e da pasta dele.</translation>
    </message>
    <message>
        <source>{path} is not a Growthdesk log.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} não é um registro do Growthdesk.</translation>
    </message>
    <message>
        <source>It was not touched. {another}</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Ele não foi tocado. {another}</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} é uma pasta.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Não há pasta {parent}.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>Crie-a ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} é um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>It was not touched. Update the program, then open it again.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Ele não foi tocado. Atualize o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>{path} carries code that is not Growthdesk&apos;s.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} contém código que não é do Growthdesk.</translation>
    </message>
    <message>
        <source>It was not touched. Remove its triggers, or open another copy.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>Ele não foi tocado. Remova os gatilhos dele ou abra outra cópia.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}.</source>
        <extracomment>store/merging/other.py, store/troubles.py</extracomment>
        <translation>Outro programa está escrevendo em {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again once it is done, or close it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Nada foi mudado. Tente de novo quando ele terminar, ou feche-o.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Não é possível escrever em {path}.</translation>
    </message>
    <message>
        <source>The disk of {path} is full or failing.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>O disco de {path} está cheio ou com defeito.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room and try again.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Nada foi mudado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The log has an account with that handle on that platform already.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>O registro já tem uma conta com esse usuário nessa plataforma.</translation>
    </message>
    <message>
        <source>That does not fit what is in the log by now.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Isso não combina mais com o que está no registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the log again, and repeat it.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Nada foi mudado. Olhe o registro de novo e repita.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>{path} não pôde ser usado: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>{path} não pode ser lido: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <extracomment>store/merging/other.py, store/opening.py</extracomment>
        <translation>Confira as permissões do arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>store/opening.py, store/upkeep.py</extracomment>
        <translation>Não é possível escrever em {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the folder, and the room on the disk.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>Nada foi mudado. Confira as permissões da pasta e o espaço no disco.</translation>
    </message>
    <message>
        <source>Write the sample log</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Escrever o registro de exemplo</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place with --file.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>Nada foi mudado. Escolha outro lugar com --file.</translation>
    </message>
    <message>
        <source>“{label}” was changed since by another program.</source>
        <extracomment>store/store.py</extracomment>
        <translation>“{label}” foi alterado depois por outro programa.</translation>
    </message>
    <message>
        <source>This computer has no printer yet.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Este computador ainda não tem impressora.</translation>
    </message>
    <message>
        <source>Set one up in the system, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Configure uma no sistema ou exporte o relatório como PDF.</translation>
    </message>
    <message>
        <source>Remove results of a post</source>
        <extracomment>ui/widgets/post_details.py</extracomment>
        <translation>Remover resultados de um post</translation>
    </message>
    <message>
        <source>A number is too large for the log.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Um número é grande demais para o registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Nada foi mudado. Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>A text holds a broken character.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Um texto tem um caractere danificado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again, and try again.</source>
        <extracomment>store/store.py</extracomment>
        <translation>Nada foi mudado. Digite-o outra vez e tente de novo.</translation>
    </message>
    <message>
        <source>A row of “{table}” in the log cannot be read: {error}.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Uma linha de “{table}” no registro não pode ser lida: {error}.</translation>
    </message>
    <message>
        <source>Correct it in the program that wrote it, or open an older copy of the log.</source>
        <extracomment>store/tables.py</extracomment>
        <translation>Corrija no programa que a escreveu, ou abra uma cópia mais antiga do registro.</translation>
    </message>
    <message>
        <source>Its letters are read as {guessed}, which is a guess: look at a title that has such letters.</source>
        <extracomment>importers/tables/any_table.py</extracomment>
        <translation>As letras são lidas como {guessed}, o que é um palpite: confira um título que tenha letras assim.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>“{name}” tem arquivos demais.</translation>
    </message>
    <message>
        <source>Choose the export alone.</source>
        <extracomment>importers/files/archive.py</extracomment>
        <translation>Escolha só a exportação.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <extracomment>importers/files/archive.py, importers/files/sheets.py</extracomment>
        <translation>“{name}” está protegido por senha.</translation>
    </message>
    <message>
        <source>Unpack it, and import the folder.</source>
        <extracomment>importers/files/archive.py, importers/files/source.py, importers/no_export.py</extracomment>
        <translation>Descompacte e importe a pasta.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any export.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>“{name}” descompactado é maior que qualquer exportação.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file or the folder with the export alone.</source>
        <extracomment>importers/files/bounded.py</extracomment>
        <translation>Descompacte e escolha o arquivo ou a pasta só com a exportação.</translation>
    </message>
    <message>
        <source>It is of {accounts} accounts, more than anyone has, so nothing of it is taken; import a table of your own accounts alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>É de {accounts} contas, mais do que qualquer pessoa tem, por isso nada é aproveitado; importe uma tabela só com as suas contas.</translation>
    </message>
    <message>
        <source>The row names no account.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>A linha não indica conta.</translation>
    </message>
    <message>
        <source>“{text}” is left out: it is of no account alone.</source>
        <extracomment>importers/tables/by_account.py</extracomment>
        <translation>“{text}” fica de fora: não é de uma só conta.</translation>
    </message>
    <message>
        <source>“{days}” is taken for the day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>“{days}” é lida como o dia.</translation>
    </message>
    <message>
        <source>“{field}” is left out: it holds no whole numbers.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>“{field}” fica de fora: não tem números inteiros.</translation>
    </message>
    <message>
        <source>You typed {followers} for this day; the file says {followers2}.</source>
        <extracomment>importers/comparing/compare_days.py</extracomment>
        <translation>Você digitou {followers} para este dia; o arquivo diz {followers2}.</translation>
    </message>
    <message>
        <source>The day comes again on line {line}.</source>
        <extracomment>importers/meta/daily.py, importers/tables/daily.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>O dia aparece de novo na linha {line}.</translation>
    </message>
    <message>
        <source>The row has no day.</source>
        <extracomment>importers/publer.py, importers/tables/daily.py, importers/tables/posts.py, importers/tiktok/days.py, importers/x/analytics.py</extracomment>
        <translation>A linha não tem dia.</translation>
    </message>
    <message>
        <source>{cell} is not a time of day.</source>
        <extracomment>importers/values/day_formats.py</extracomment>
        <translation>{cell} não é uma hora do dia.</translation>
    </message>
    <message>
        <source>The last day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>O último dia do mês</translation>
    </message>
    <message>
        <source>The first day of the month</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>O primeiro dia do mês</translation>
    </message>
    <message>
        <source>“{header}” has only months. Which day is meant?</source>
        <extracomment>importers/tables/days_of_tables.py</extracomment>
        <translation>“{header}” tem só meses. Que dia é?</translation>
    </message>
    <message>
        <source>{cell} is not a day.</source>
        <extracomment>importers/tables/days_of_tables.py, importers/values/moments.py</extracomment>
        <translation>{cell} não é um dia.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any sheet.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>“{name}” é maior que qualquer planilha.</translation>
    </message>
    <message>
        <source>Divide it, and import the parts.</source>
        <extracomment>importers/files/delimited.py, importers/files/text.py</extracomment>
        <translation>Divida e importe as partes.</translation>
    </message>
    <message>
        <source>The table has many quotes that are never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>A tabela tem muitas aspas que nunca se fecham.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save it as CSV.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Abra em uma planilha e salve como CSV.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_columns} columns.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>“{name}” tem mais de {most_columns} colunas.</translation>
    </message>
    <message>
        <source>Save the table with one row for each day or post.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Salve a tabela com uma linha para cada dia ou post.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <extracomment>importers/files/delimited.py</extracomment>
        <translation>Uma aspa abre aqui e nunca se fecha.</translation>
    </message>
    <message>
        <source>Where “{place}” is blank, the day above is meant ({told}).</source>
        <extracomment>importers/tables/fill_down.py</extracomment>
        <translation>Onde “{place}” está em branco, vale o dia acima ({told}).</translation>
    </message>
    <message>
        <source>The row has units, no numbers.</source>
        <extracomment>importers/tables/header_lines.py</extracomment>
        <translation>A linha tem unidades, não números.</translation>
    </message>
    <message>
        <source>Instagram had nothing to tell of posts or followers.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>O Instagram não tinha nada a dizer de posts ou seguidores.</translation>
    </message>
    <message>
        <source>Reach and interactions are told for a period as a whole, which the log does not keep.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Alcance e interações vêm para um período inteiro, o que o registro não guarda.</translation>
    </message>
    <message>
        <source>The followers in the audience insights do not add up, so none of them is taken.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Os seguidores nos insights de público não fecham a soma, por isso nenhum é aproveitado.</translation>
    </message>
    <message>
        <source>Some insights of posts are in a language that is not known, so their numbers are left out.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Alguns insights de posts estão em um idioma desconhecido, por isso os números deles ficam de fora.</translation>
    </message>
    <message>
        <source>“{name}” is a download of web pages, which hold too little to be imported.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>“{name}” é um download de páginas da web, que têm muito pouco para importar.</translation>
    </message>
    <message>
        <source>Ask Instagram for it again, with the format JSON and the date range “All time”.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Peça-o de novo ao Instagram, com o formato JSON e o intervalo de datas “Desde o início”.</translation>
    </message>
    <message>
        <source>{says} It is left out.</source>
        <extracomment>importers/instagram/export.py, importers/instagram/threads.py</extracomment>
        <translation>{says} Fica de fora.</translation>
    </message>
    <message>
        <source>A part of the list of followers is missing, so it is not counted.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>Falta uma parte da lista de seguidores, por isso ela não é contada.</translation>
    </message>
    <message>
        <source>“{days}” is no range of days that is known.</source>
        <extracomment>importers/instagram/export.py</extracomment>
        <translation>“{days}” não é um intervalo de dias conhecido.</translation>
    </message>
    <message>
        <source>The follower count is how many followers the list names, which is right only if the download was asked for with the date range “All time”; no name is kept.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>A contagem de seguidores é quantos seguidores a lista nomeia, o que só está certo se o download foi pedido com o intervalo de datas “Desde o início”; nenhum nome é guardado.</translation>
    </message>
    <message>
        <source>It was asked for only some days, so its list of followers is not counted, and silences in it are not taken for gaps.</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Foi pedido só para alguns dias, por isso a lista de seguidores não é contada e os silêncios nele não são lidos como lacunas.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Only some days</source>
        <extracomment>importers/instagram/download.py, importers/youtube/videos.py</extracomment>
        <translation>Só alguns dias</translation>
    </message>
    <message>
        <source>Which date range was this download asked for?</source>
        <extracomment>importers/instagram/download.py</extracomment>
        <translation>Para que intervalo de datas este download foi pedido?</translation>
    </message>
    <message>
        <source>The insights have no time of the post.</source>
        <extracomment>importers/instagram/insights.py</extracomment>
        <translation>Os insights não têm o horário do post.</translation>
    </message>
    <message>
        <source>The post is entry {line} already.</source>
        <extracomment>importers/instagram/posts.py</extracomment>
        <translation>O post já é a entrada {line}.</translation>
    </message>
    <message>
        <source>The post has no time of publication.</source>
        <extracomment>importers/instagram/posts.py, importers/mastodon.py, importers/tiktok/archive.py</extracomment>
        <translation>O post não tem horário de publicação.</translation>
    </message>
    <message>
        <source>“{name}” has lists inside of lists without end, as no export has.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>“{name}” tem listas dentro de listas sem fim, como nenhuma exportação tem.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Escolha o arquivo como a plataforma o deu.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any list in an export.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>“{name}” é maior que qualquer lista de uma exportação.</translation>
    </message>
    <message>
        <source>Ask the platform for a shorter range of days, and import that.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Peça à plataforma um intervalo de dias mais curto e importe-o.</translation>
    </message>
    <message>
        <source>“{name}” is not written as JSON, or ends too early.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>“{name}” não está escrito como JSON ou termina cedo demais.</translation>
    </message>
    <message>
        <source>Download it again; it may have been cut off or changed.</source>
        <extracomment>importers/files/json_text.py</extracomment>
        <translation>Baixe de novo; pode ter sido cortado ou alterado.</translation>
    </message>
    <message>
        <source>The row adds up others.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>A linha soma outras.</translation>
    </message>
    <message>
        <source>The row is a note, not a day.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>A linha é uma nota, não um dia.</translation>
    </message>
    <message>
        <source>Neither the link nor a day tells the time of the post.</source>
        <extracomment>importers/linkedin/posts.py</extracomment>
        <translation>Nem o link nem um dia diz o horário do post.</translation>
    </message>
    <message>
        <source>LinkedIn: analytics of one post</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>LinkedIn: análises de um post</translation>
    </message>
    <message>
        <source>The id of the post does not tell when it was published.</source>
        <extracomment>importers/linkedin/single.py</extracomment>
        <translation>O id do post não diz quando ele foi publicado.</translation>
    </message>
    <message>
        <source>It is a boost of somebody else&apos;s post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>É um boost do post de outra pessoa.</translation>
    </message>
    <message>
        <source>It is a message to single people, not a post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>É uma mensagem para pessoas específicas, não um post.</translation>
    </message>
    <message>
        <source>The archive tells no follower count.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>O arquivo não diz a contagem de seguidores.</translation>
    </message>
    <message>
        <source>Mastodon archive: posts</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Arquivo do Mastodon: posts</translation>
    </message>
    <message>
        <source>It is no post.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>Não é um post.</translation>
    </message>
    <message>
        <source>The post comes again as entry {line}.</source>
        <extracomment>importers/mastodon.py</extracomment>
        <translation>O post aparece de novo como entrada {line}.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, not how many.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>Nada nele é guardado: diz quem são os seguidores, não quantos.</translation>
    </message>
    <message>
        <source>The file tells {followers} followers but not of which day, so none is kept.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>O arquivo diz {followers} seguidores, mas não de que dia, por isso nada é guardado.</translation>
    </message>
    <message>
        <source>The file does not tell its day; {isoformat} is when it was last written.</source>
        <extracomment>importers/meta/audience.py</extracomment>
        <translation>O arquivo não diz seu dia; {isoformat} é quando foi escrito pela última vez.</translation>
    </message>
    <message>
        <source>The columns are named in a language that is not known here; those of the numbers can be matched by hand.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>As colunas têm nomes em um idioma que não é conhecido aqui; as dos números podem ser associadas à mão.</translation>
    </message>
    <message>
        <source>Meta could not work out this post: it tells neither its time nor its link.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>A Meta não conseguiu ler este post: não diz nem o horário nem o link dele.</translation>
    </message>
    <message>
        <source>“{file_name}” names more than {most_accounts} accounts.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>“{file_name}” indica mais de {most_accounts} contas.</translation>
    </message>
    <message>
        <source>Export the posts of your own accounts, and import that file.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Exporte os posts das suas próprias contas e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {platform}</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>Meta Business Suite: {platform}</translation>
    </message>
    <message>
        <source>The row has no time of publication.</source>
        <extracomment>importers/meta/content.py</extracomment>
        <translation>A linha não tem horário de publicação.</translation>
    </message>
    <message>
        <source>The post comes again on line {line}.</source>
        <extracomment>importers/meta/content.py, importers/publer.py, importers/tables/posts.py, importers/tiktok/business.py, importers/tiktok/posts.py, importers/x/posts.py</extracomment>
        <translation>O post aparece de novo na linha {line}.</translation>
    </message>
    <message>
        <source>Meta Business Suite: {what} by day</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Meta Business Suite: {what} por dia</translation>
    </message>
    <message>
        <source>Whose numbers are “{title}”?</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>De quem são os números de “{title}”?</translation>
    </message>
    <message>
        <source>Nothing of “{title}” is kept: a log has no such number.</source>
        <extracomment>importers/meta/daily.py</extracomment>
        <translation>Nada de “{title}” é guardado: o registro não tem esse número.</translation>
    </message>
    <message>
        <source>The file tells numbers day by day. Those of a post are their sum if the file begins before the post; reach is left out, since one person may be counted on several days.</source>
        <extracomment>importers/meta/rows.py</extracomment>
        <translation>O arquivo dá os números dia a dia. Os de um post são a soma deles se o arquivo começa antes do post; o alcance fica de fora, já que uma pessoa pode ser contada em vários dias.</translation>
    </message>
    <message>
        <source>The times are not Pacific time, as Meta writes them; the links of the posts tell when they were published.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>Os horários não são do Pacífico, como a Meta os escreve; os links dos posts dizem quando foram publicados.</translation>
    </message>
    <message>
        <source>{cell} is not a time.</source>
        <extracomment>importers/meta/times.py</extracomment>
        <translation>{cell} não é um horário.</translation>
    </message>
    <message>
        <source>Which day is {example} in “{header}”?</source>
        <extracomment>importers/values/moments.py</extracomment>
        <translation>Que dia é {example} em “{header}”?</translation>
    </message>
    <message>
        <source>{cell} is not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} não é um número de {what}.</translation>
    </message>
    <message>
        <source>{cell} is below zero, which is no number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} está abaixo de zero, o que não é um número de {what}.</translation>
    </message>
    <message>
        <source>{cell} is a change, not a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} é uma variação, não um número de {what}.</translation>
    </message>
    <message>
        <source>{cell} is not a whole number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} não é um número inteiro de {what}.</translation>
    </message>
    <message>
        <source>{cell} is too large for a number of {what}.</source>
        <extracomment>importers/values/numbers.py</extracomment>
        <translation>{cell} é grande demais para um número de {what}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>“{name}” não pode ser lido: {why}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another folder, and try again.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Feche-o em outros programas ou copie-o para outra pasta, e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {largest_part} MB.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>“{name}” é maior que {largest_part} MB.</translation>
    </message>
    <message>
        <source>Export a shorter range of days, without photos and videos.</source>
        <extracomment>importers/files/part.py</extracomment>
        <translation>Exporte um intervalo de dias mais curto, sem fotos e vídeos.</translation>
    </message>
    <message>
        <source>The file does not say which day its followers are of, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>O arquivo não diz de que dia são os seguidores, por isso ficam de fora.</translation>
    </message>
    <message>
        <source>Its followers are those of several accounts together, so they are left out.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Os seguidores são os de várias contas juntas, por isso ficam de fora.</translation>
    </message>
    <message>
        <source>Publer: posts</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer: posts</translation>
    </message>
    <message>
        <source>Publer: overview</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Publer: visão geral</translation>
    </message>
    <message>
        <source>There is one row for every day, as in numbers of a whole account, so none is read as a post; if each row is a post, match the day as its publication.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Há uma linha para cada dia, como em números de uma conta inteira, por isso nenhuma é lida como post; se cada linha for um post, associe o dia como a publicação dele.</translation>
    </message>
    <message>
        <source>Its columns are matched as you matched them the last time.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>As colunas são associadas como você as associou da última vez.</translation>
    </message>
    <message>
        <source>“{name}” has only {header} columns.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>“{name}” tem só {header} colunas.</translation>
    </message>
    <message>
        <source>Match its columns again.</source>
        <extracomment>importers/tables/read_any.py</extracomment>
        <translation>Associe as colunas de novo.</translation>
    </message>
    <message>
        <source>Nothing in “{name}” is an export that is known.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Nada em “{name}” é uma exportação conhecida.</translation>
    </message>
    <message>
        <source>Choose the file as the platform gave it, or a table with a column for the day.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Escolha o arquivo como a plataforma o deu, ou uma tabela com uma coluna para o dia.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} {called}, too many to look into.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>“{name}” tem {count} {called}, demais para olhar dentro.</translation>
    </message>
    <message>
        <source>Choose at most {most} at once, or a folder with the export alone.</source>
        <extracomment>importers/recognise.py</extracomment>
        <translation>Escolha no máximo {most} de uma vez, ou uma pasta só com a exportação.</translation>
    </message>
    <message>
        <source>Another table begins here, without a column for the day.</source>
        <extracomment>importers/tables/several_tables.py</extracomment>
        <translation>Outra tabela começa aqui, sem coluna para o dia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a spreadsheet.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>“{name}” não pode ser lido como planilha.</translation>
    </message>
    <message>
        <source>Download it again, or open it in a spreadsheet and save it as XLSX or CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Baixe de novo, ou abra em uma planilha e salve como XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Save it without one, and import that file.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Salve sem senha e importe esse arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any export.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>“{name}” é maior que qualquer exportação.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table alone as CSV.</source>
        <extracomment>importers/files/sheets.py</extracomment>
        <translation>Abra em uma planilha e salve só a tabela como CSV.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>Export it again, and look into it first.</source>
        <extracomment>importers/files/source.py, importers/tables/table.py</extracomment>
        <translation>Exporte de novo e confira o conteúdo antes.</translation>
    </message>
    <message>
        <source>The folder “{name}” is empty.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>A pasta “{name}” está vazia.</translation>
    </message>
    <message>
        <source>Choose the folder with the export.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Escolha a pasta com a exportação.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>“{path}” é uma pasta.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Escolha os arquivos dentro dela.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Não há arquivo “{name}”.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>Confira o nome e a pasta dele.</translation>
    </message>
    <message>
        <source>All subscribers on the day</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>Todos os inscritos no dia</translation>
    </message>
    <message>
        <source>The change of the day</source>
        <extracomment>importers/tables/subscribers.py, importers/youtube/days.py</extracomment>
        <translation>A variação do dia</translation>
    </message>
    <message>
        <source>What are the numbers in “{place}”?</source>
        <extracomment>importers/tables/subscribers.py</extracomment>
        <translation>O que são os números em “{place}”?</translation>
    </message>
    <message>
        <source>There is no table of follower counts or posts in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Não há tabela de contagens de seguidores ou de posts em “{name}”.</translation>
    </message>
    <message>
        <source>Name its columns: date and followers, or published_at and what you have of title, likes.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Nomeie as colunas: date e followers, ou published_at e o que você tiver de title, likes.</translation>
    </message>
    <message>
        <source>There is nothing in “{name}”.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Não há nada em “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” has a header and no rows below it.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>“{name}” tem um cabeçalho e nenhuma linha abaixo dele.</translation>
    </message>
    <message>
        <source>Export it again for a range of days that has some.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>Exporte de novo para um intervalo de dias que tenha alguma.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <extracomment>importers/tables/table.py</extracomment>
        <translation>A linha tem mais células que o cabeçalho.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>“{name}” está danificado.</translation>
    </message>
    <message>
        <source>“{link}” leads to no profile that Growthdesk knows.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>“{link}” não leva a nenhum perfil que o Growthdesk conheça.</translation>
    </message>
    <message>
        <source>Write the handle as the platform shows it, like instagram:mira.bakes.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escreva o nome como a plataforma mostra, por exemplo instagram:mira.bakes.</translation>
    </message>
    <message>
        <source>“{written}” leads to a profile on {name}.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>“{written}” leva a um perfil no {name}.</translation>
    </message>
    <message>
        <source>Choose that platform for it.</source>
        <extracomment>domain/addresses.py</extracomment>
        <translation>Escolha essa plataforma para ele.</translation>
    </message>
    <message>
        <source>The {name} has {tidy} characters.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>O texto “{name}” tem {tidy} caracteres.</translation>
    </message>
    <message>
        <source>A media kit is one page: keep it to {longest}.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Um mídia kit é uma página: fique em até {longest}.</translation>
    </message>
    <message>
        <source>The {name} holds a broken character.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>O texto “{name}” tem um caractere danificado.</translation>
    </message>
    <message>
        <source>Type it again, without pasting.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Digite-o de novo, sem colar.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>“{text}” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Write it like mira@example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escreva como mira@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a link that a browser opens.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>“{text}” não é um link que um navegador abra.</translation>
    </message>
    <message>
        <source>Write it like mira.example.com or https://mira.example.com.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escreva como mira.example.com ou https://mira.example.com.</translation>
    </message>
    <message>
        <source>“{text}” has a blank in it.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>“{text}” tem um espaço.</translation>
    </message>
    <message>
        <source>Write the link without blanks.</source>
        <extracomment>domain/describe_creator.py</extracomment>
        <translation>Escreva o link sem espaços.</translation>
    </message>
    <message>
        <source>Also seen on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Também visto no outro computador: {said}.</translation>
    </message>
    <message>
        <source>“{called}” on the other computer: {said}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>“{called}” no outro computador: {said}.</translation>
    </message>
    <message>
        <source>Also counted {few} to {many} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Também contado no outro computador: {few} a {many}.</translation>
    </message>
    <message>
        <source>Also planned on the other computer: {posts_a_week} posts a week.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Também planejado no outro computador: {posts_a_week} posts por semana.</translation>
    </message>
    <message>
        <source>Also a break on the other computer: {days}{words}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Também uma pausa no outro computador: {days}{words}.</translation>
    </message>
    <message>
        <source>Also noted on the other computer: “{text}”{mark}.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Também anotado no outro computador: “{text}”{mark}.</translation>
    </message>
    <message>
        <source>Also counted {few} on the other computer.</source>
        <extracomment>domain/elsewhere.py</extracomment>
        <translation>Também contado no outro computador: {few}.</translation>
    </message>
    <message>
        <source>Bread for small kitchens and small budgets: what goes wrong, why, and how it rises.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Pães para cozinhas pequenas e orçamentos pequenos: o que dá errado, por quê e como a massa cresce.</translation>
    </message>
    <message>
        <source>Reels, carousels and live baking with questions.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reels, carrosséis e pães ao vivo com perguntas.</translation>
    </message>
    <message>
        <source>Reel or carousel from £150, set from £320.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Reel ou carrossel a partir de £150, pacote a partir de £320.</translation>
    </message>
    <message>
        <source>Two weeks from brief to post. Paid posts are marked as such.</source>
        <extracomment>domain/sample.py</extracomment>
        <translation>Duas semanas do briefing ao post. Posts pagos são identificados como tal.</translation>
    </message>
    <message>
        <source>Write it like last-month, 2026-10, 2026-W41, 2026-Q4, 2026 or 2026-10-01..2026-10-31.</source>
        <extracomment>analysis/period.py</extracomment>
        <translation>Escreva como last-month, 2026-10, 2026-W41, 2026-Q4, 2026 ou 2026-10-01..2026-10-31.</translation>
    </message>
    <message>
        <source>A backup in {parent} could not be read back.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Um backup em {parent} não pôde ser relido.</translation>
    </message>
    <message>
        <source>Its disk may fail. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>O disco pode estar falhando. {elsewhere}</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>A pasta dos backups, {folder}, não está lá.</translation>
    </message>
    <message>
        <source>Plug in its disk or make it again. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Conecte o disco dela ou crie-a de novo. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the disk is full or failing.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Não foi possível fazer backup em {folder}: o disco está cheio ou com defeito.</translation>
    </message>
    <message>
        <source>Make some room. {elsewhere}</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Libere espaço. {elsewhere}</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: the folder is write-protected.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Não foi possível fazer backup em {folder}: a pasta está protegida contra escrita.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {reason}.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Não foi possível fazer backup em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was made by {newer}.</source>
        <extracomment>store/looking.py</extracomment>
        <translation>{path} foi feito por {newer}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, and merge again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Nada foi mudado. Feche-o lá e mescle de novo.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Não há registro em {path}.</translation>
    </message>
    <message>
        <source>Check its name, and choose it again.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Confira o nome e escolha-o de novo.</translation>
    </message>
    <message>
        <source>That is the log that is open already.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Esse é o registro que já está aberto.</translation>
    </message>
    <message>
        <source>Choose the copy from the other computer.</source>
        <extracomment>store/merging/other.py</extracomment>
        <translation>Escolha a cópia do outro computador.</translation>
    </message>
    <message>
        <source>{path} cannot be read: Permission denied.</source>
        <extracomment>store/opening.py</extracomment>
        <translation>{path} não pode ser lido: permissão negada.</translation>
    </message>
    <message>
        <source>{damaged} could not be copied: {strerror}.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>{damaged} não pôde ser copiado: {strerror}.</translation>
    </message>
    <message>
        <source>Make some room, and try again.</source>
        <extracomment>store/pages.py</extracomment>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>{path} foi movido ou apagado enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back, or open it where it is now with File &gt; Open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Nada foi alterado. Coloque-o de volta ou abra-o onde está agora com Arquivo &gt; Abrir.</translation>
    </message>
    <message>
        <source>Another file has taken the place of {path} while it was open.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Outro arquivo tomou o lugar de {path} enquanto estava aberto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the log again.</source>
        <extracomment>store/place.py</extracomment>
        <translation>Nada foi alterado. Abra o registro de novo.</translation>
    </message>
    <message>
        <source>{log} could not be repaired: {strerror}.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>{log} não pôde ser reparado: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the file to another disk, and repair it there.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Nada foi mudado. Copie o arquivo para outro disco e repare-o lá.</translation>
    </message>
    <message>
        <source>The disk of {log} is full.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>O disco de {log} está cheio.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room for the log once more, and try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Nada foi mudado. Libere espaço para mais uma vez o tamanho do registro e tente de novo.</translation>
    </message>
    <message>
        <source>Another program has {log} open.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Outro programa está com {log} aberto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again.</source>
        <extracomment>store/repair.py</extracomment>
        <translation>Nada foi mudado. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>There is no backup at {backup}.</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Não há backup em {backup}.</translation>
    </message>
    <message>
        <source>See them with: growthdesk backups</source>
        <extracomment>store/restoring.py</extracomment>
        <translation>Veja-os com: growthdesk backups</translation>
    </message>
    <message>
        <source>{path} holds {what}.</source>
        <extracomment>store/sample.py</extracomment>
        <translation>{path} contém {what}.</translation>
    </message>
    <message>
        <source>Merge with another log</source>
        <extracomment>store/store.py, ui/dialogs/merge.py</extracomment>
        <translation>Mesclar com outro registro</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>store/troubles.py</extracomment>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Não há pasta {folder}.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <extracomment>store/upkeep.py</extracomment>
        <translation>Confira as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>“{name}” holds archives that are too many or too large to be read inside.</source>
        <extracomment>importers/files/source.py</extracomment>
        <translation>“{name}” contém arquivos compactados que são muitos ou grandes demais para serem lidos dentro dele.</translation>
    </message>
    <message>
        <source>Download it again; a part of it may be missing.</source>
        <extracomment>importers/files/tars.py</extracomment>
        <translation>Baixe de novo; pode faltar uma parte.</translation>
    </message>
    <message>
        <source>“{file_name}” is written in an encoding that cannot be told.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>“{file_name}” está escrito em uma codificação que não se pode reconhecer.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Salve a tabela como “CSV UTF-8” e importe esse arquivo.</translation>
    </message>
    <message>
        <source>“{file_name}” is not a text file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>“{file_name}” não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>Save the table as CSV, and import that file.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Salve a tabela como CSV e importe esse arquivo.</translation>
    </message>
    <message>
        <source>“{name}” has a line of more than {longest_line} characters.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>“{name}” tem uma linha de mais de {longest_line} caracteres.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, and save the table as CSV with one row a line.</source>
        <extracomment>importers/files/text.py</extracomment>
        <translation>Abra em uma planilha e salve a tabela como CSV, com cada linha em uma linha.</translation>
    </message>
    <message>
        <source>Replies are told from posts only by an @ at their beginning.</source>
        <extracomment>importers/instagram/threads.py</extracomment>
        <translation>Respostas só se distinguem de posts por um @ no começo.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of messages, contacts and other people&apos;s posts. Yours are in Shares.csv, which LinkedIn sends with “the larger data archive”.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>Nada dele é guardado: trata de mensagens, contatos e posts de outras pessoas. Os seus estão em Shares.csv, que o LinkedIn envia com “o arquivo de dados maior”.</translation>
    </message>
    <message>
        <source>LinkedIn: posts of a download</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>LinkedIn: posts de um download</translation>
    </message>
    <message>
        <source>The post is on line {line} already.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>O post já está na linha {line}.</translation>
    </message>
    <message>
        <source>{when} is not a time.</source>
        <extracomment>importers/linkedin/archive.py</extracomment>
        <translation>{when} não é um horário.</translation>
    </message>
    <message>
        <source>Type the numbers that it shows, or export them as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Digite os números que ele mostra ou exporte-os como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Ask the platform for its data as JSON or CSV; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Peça à plataforma os dados como JSON ou CSV; salve uma tabela sua como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>If it is a log, open it with File &gt; Open, or take its rows in with File &gt; Merge.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Se for um registro, abra-o com Arquivo &gt; Abrir ou traga as linhas dele com Arquivo &gt; Mesclar.</translation>
    </message>
    <message>
        <source>Log your counts by hand, or import a table of them.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Anote seus números à mão ou importe uma tabela com eles.</translation>
    </message>
    <message>
        <source>In Numbers choose File, Export To, and CSV or Excel; import what it writes.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>No Numbers, escolha Arquivo, Exportar para e CSV ou Excel; importe o que ele gravar.</translation>
    </message>
    <message>
        <source>Copy the table in it, and paste it here, or save it as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Copie a tabela que está nele e cole aqui, ou salve como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Export the posts of your page from Meta Business Suite instead.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Em vez disso, exporte os posts da sua página pelo Meta Business Suite.</translation>
    </message>
    <message>
        <source>Choose the whole download as it came; save a table of your own as CSV or XLSX.</source>
        <extracomment>importers/no_export.py</extracomment>
        <translation>Escolha o download inteiro como veio; salve uma tabela sua como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Left out, since a log has such numbers of posts alone: {rest}.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>Deixados de fora, pois um registro só tem esses números de posts: {rest}.</translation>
    </message>
    <message>
        <source>{cells} of “{header}” cannot be read as numbers.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>{cells} de “{header}” não podem ser lidos como números.</translation>
    </message>
    <message>
        <source>“{header}” is left out: it never falls, as totals do.</source>
        <extracomment>importers/tables/account_views.py</extracomment>
        <translation>“{header}” fica de fora: nunca cai, como um total.</translation>
    </message>
    <message>
        <source>“{place}” is left out: it holds no times of day.</source>
        <extracomment>importers/tables/columns.py</extracomment>
        <translation>“{place}” fica de fora: não contém horários do dia.</translation>
    </message>
    <message>
        <source>The post is not published: its state is {cell}.</source>
        <extracomment>importers/tables/left_out.py</extracomment>
        <translation>O post não está publicado: o estado dele é {cell}.</translation>
    </message>
    <message>
        <source>It tells no follower count; its list of followers is not counted, since it lacks some.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Não diz a contagem de seguidores; a lista de seguidores não é contada, já que faltam alguns.</translation>
    </message>
    <message>
        <source>It tells {value} followers, but not on which day, so they are left out.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Diz {value} seguidores, mas não em que dia, por isso ficam de fora.</translation>
    </message>
    <message>
        <source>TikTok download of all data</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>Download de todos os dados do TikTok</translation>
    </message>
    <message>
        <source>The post is not public, but for {seen_by}.</source>
        <extracomment>importers/tiktok/archive.py</extracomment>
        <translation>O post não é público, mas para {seen_by}.</translation>
    </message>
    <message>
        <source>Neither a time nor a link tells its time.</source>
        <extracomment>importers/tiktok/business.py</extracomment>
        <translation>Nem um horário nem um link diz quando foi.</translation>
    </message>
    <message>
        <source>{label} is not a day.</source>
        <extracomment>importers/tiktok/days.py</extracomment>
        <translation>{label} não é um dia.</translation>
    </message>
    <message>
        <source>Neither a link nor a day tells its time.</source>
        <extracomment>importers/tiktok/posts.py</extracomment>
        <translation>Nem um link nem um dia diz quando foi.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells who the followers are, and no count of a day.</source>
        <extracomment>importers/tiktok/studio.py</extracomment>
        <translation>Nada nele é guardado: diz quem são os seguidores, e nenhuma contagem de um dia.</translation>
    </message>
    <message>
        <source>Followers are not taken from this file: it tells only of those that single posts brought, and of none that were lost.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Seguidores não são tirados deste arquivo: ele só diz os que posts isolados trouxeram, e nenhum dos que se perderam.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells only of videos. The account&apos;s followers are in “Account overview”, its posts in “Content”.</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>Nada nele é guardado: só fala de vídeos. Os seguidores da conta estão em “Account overview”, os posts em “Content”.</translation>
    </message>
    <message>
        <source>X: account {sort}</source>
        <extracomment>importers/x/analytics.py</extracomment>
        <translation>X: conta, {sort}</translation>
    </message>
    <message>
        <source>The followers are not counted: without manifest.js the archive does not tell its day.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Os seguidores não são contados: sem manifest.js o arquivo não diz o dia dele.</translation>
    </message>
    <message>
        <source>Not every file of the archive&apos;s posts is here, so days without a post prove nothing.</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>Nem todos os arquivos com os posts estão aqui, por isso dias sem post não provam nada.</translation>
    </message>
    <message>
        <source>X: archive</source>
        <extracomment>importers/x/archive.py</extracomment>
        <translation>X: arquivo</translation>
    </message>
    <message>
        <source>The row has neither an id nor a day.</source>
        <extracomment>importers/x/posts.py</extracomment>
        <translation>A linha não tem nem id nem dia.</translation>
    </message>
    <message>
        <source>“{file_name}” is damaged, or ends too early.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>“{file_name}” está danificado ou termina cedo demais.</translation>
    </message>
    <message>
        <source>Download the archive again, and import it as it is.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Baixe o arquivo de novo e importe-o como está.</translation>
    </message>
    <message>
        <source>“{file_name}” has more than {most_items} entries.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>“{file_name}” tem mais de {most_items} entradas.</translation>
    </message>
    <message>
        <source>Choose the archive as X gave it.</source>
        <extracomment>importers/x/script.py</extracomment>
        <translation>Escolha o arquivo como o X o deu.</translation>
    </message>
    <message>
        <source>A repost, whose numbers are those of someone else&apos;s post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>Um repost, cujos números são os do post de outra pessoa.</translation>
    </message>
    <message>
        <source>The entry is no post.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>A entrada não é um post.</translation>
    </message>
    <message>
        <source>The post has no time.</source>
        <extracomment>importers/linkedin/archive.py, importers/x/tweets.py</extracomment>
        <translation>O post não tem horário.</translation>
    </message>
    <message>
        <source>The post comes again as number {line}.</source>
        <extracomment>importers/x/tweets.py</extracomment>
        <translation>O post aparece de novo como número {line}.</translation>
    </message>
    <message>
        <source>Of which year is {label}, the newest day in “{name}”?</source>
        <extracomment>importers/values/year_walk.py</extracomment>
        <translation>De que ano é {label}, o dia mais novo em “{name}”?</translation>
    </message>
    <message>
        <source>“{file_name}” has posts of {accounts} accounts, more than anyone has.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>“{file_name}” tem posts de {accounts} contas, mais do que qualquer pessoa tem.</translation>
    </message>
    <message>
        <source>Export the analytics of your own accounts alone.</source>
        <extracomment>importers/publer.py</extracomment>
        <translation>Exporte só as análises das suas próprias contas.</translation>
    </message>
    <message>
        <source>The row is a whole month; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>A linha é um mês inteiro; escolha “Diário” no Studio e exporte de novo.</translation>
    </message>
    <message>
        <source>The row is a whole week; choose “Daily” in Studio, and export again.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>A linha é uma semana inteira; escolha “Diário” no Studio e exporte de novo.</translation>
    </message>
    <message>
        <source>None of its numbers is one that a log keeps; choose “Subscribers” in Studio.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Nenhum dos números é um que o registro guarda; escolha “Inscritos” no Studio.</translation>
    </message>
    <message>
        <source>All subscribers</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Todos os inscritos</translation>
    </message>
    <message>
        <source>“{name}” has more rows than YouTube has had days.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>“{name}” tem mais linhas do que o YouTube teve dias.</translation>
    </message>
    <message>
        <source>Export it again from Studio, with one row for each day.</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>Exporte de novo do Studio, com uma linha para cada dia.</translation>
    </message>
    <message>
        <source>Is {values} the number of all subscribers, or the change of that day?</source>
        <extracomment>importers/youtube/days.py</extracomment>
        <translation>{values} é o número de todos os inscritos, ou a variação daquele dia?</translation>
    </message>
    <message>
        <source>The row is the sum of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>A linha é a soma de todas.</translation>
    </message>
    <message>
        <source>The table is cut off here: it shows only the first of all.</source>
        <extracomment>importers/youtube/export.py</extracomment>
        <translation>A tabela é cortada aqui: mostra só o começo de tudo.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: a log has no place for what it tells.</source>
        <extracomment>importers/youtube/studio.py</extracomment>
        <translation>Nada nele é guardado: o registro não tem lugar para o que ele diz.</translation>
    </message>
    <message>
        <source>Nothing in it is kept: it tells of other channels, not of the posts of this one.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Nada nele é guardado: fala de outros canais, não dos posts deste.</translation>
    </message>
    <message>
        <source>Some videos have no publish time; the time of their upload is taken.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Alguns vídeos não têm horário de publicação; vale o horário do envio deles.</translation>
    </message>
    <message>
        <source>Google Takeout: videos of YouTube</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>Google Takeout: vídeos do YouTube</translation>
    </message>
    <message>
        <source>{word} is taken for public; other videos are left out.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>{word} é lido como público; outros vídeos ficam de fora.</translation>
    </message>
    <message>
        <source>The video is not public, but {privacy}.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>O vídeo não é público, mas {privacy}.</translation>
    </message>
    <message>
        <source>The video has no publish time.</source>
        <extracomment>importers/youtube/takeout.py</extracomment>
        <translation>O vídeo não tem horário de publicação.</translation>
    </message>
    <message>
        <source>The video comes again on line {line}.</source>
        <extracomment>importers/youtube/takeout.py, importers/youtube/videos.py</extracomment>
        <translation>O vídeo aparece de novo na linha {line}.</translation>
    </message>
    <message>
        <source>The video has no publish time: it is private, or not published yet.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>O vídeo não tem horário de publicação: é privado ou ainda não foi publicado.</translation>
    </message>
    <message>
        <source>The numbers are those of the days that were chosen, so videos from before have none here; choose “Lifetime” in Studio to have all.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Os números são os dos dias que foram escolhidos, por isso vídeos de antes não têm nenhum aqui; escolha “Todo o período” no Studio para ter todos.</translation>
    </message>
    <message>
        <source>A video that lost more subscribers than it brought has no number of follows.</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Um vídeo que perdeu mais inscritos do que trouxe não tem número de novos seguidores.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Which days were chosen in Studio for this table?</source>
        <extracomment>importers/youtube/videos.py</extracomment>
        <translation>Que dias foram escolhidos no Studio para esta tabela?</translation>
    </message>
    <message>
        <source>“{name}” does not say what kind of file it should be.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>“{name}” não diz que tipo de arquivo deve ser.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>“{name}” é uma pasta.</translation>
    </message>
    <message>
        <source>Choose a name for the report in it.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Escolha um nome para o relatório dentro dela.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>“{name}” não é um arquivo, mas um dispositivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>“{name}” está protegido contra escrita.</translation>
    </message>
    <message>
        <source>A change of many rows is still being written.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Uma alteração de muitas linhas ainda está sendo gravada.</translation>
    </message>
    <message>
        <source>Nothing else was changed. Try again once it is done.</source>
        <extracomment>ui/large_deeds.py</extracomment>
        <translation>Nada mais foi alterado. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder for the log cannot be made: {strerror}.</source>
        <extracomment>paths.py</extracomment>
        <translation>Não é possível criar a pasta do registro: {strerror}.</translation>
    </message>
    <message>
        <source>Check its permissions, or name a log with --file.</source>
        <extracomment>paths.py</extracomment>
        <translation>Confira as permissões dela ou indique um registro com --file.</translation>
    </message>
    <message>
        <source>{file} could not be changed: {strerror}.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>{file} não pôde ser alterado: {strerror}.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <extracomment>ui/autostart.py</extracomment>
        <translation>Confira as permissões dessa pasta.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {reason}.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>A imagem não pôde ser escrita em {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some room on the disk.</source>
        <extracomment>ui/charts/picture.py</extracomment>
        <translation>Escolha outra pasta ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Alterar a conta</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>paths.py, ui/only_window.py</extracomment>
        <translation>Confira as permissões.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ui/dialogs/account.py</extracomment>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Log followers</source>
        <extracomment>ui/dialogs/account.py, ui/dialogs/catch_up.py, ui/dialogs/quick.py, ui/widgets/count_field.py</extracomment>
        <translation>Registrar seguidores</translation>
    </message>
    <message>
        <source>The log has changed since.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>O registro mudou desde então.</translation>
    </message>
    <message>
        <source>Look at it again, then restore.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>Olhe-o de novo e depois restaure.</translation>
    </message>
    <message>
        <source>Change your details</source>
        <extracomment>ui/dialogs/creator.py</extracomment>
        <translation>Alterar suas informações</translation>
    </message>
    <message>
        <source>Begin the log</source>
        <extracomment>ui/dialogs/first_run.py</extracomment>
        <translation>Começar o registro</translation>
    </message>
    <message>
        <source>Imported files</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Arquivos importados</translation>
    </message>
    <message>
        <source>Imported {rows} rows</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>{rows} linhas importadas</translation>
    </message>
    <message>
        <source>Imported a row</source>
        <extracomment>ui/dialogs/import_sheet.py</extracomment>
        <translation>Uma linha importada</translation>
    </message>
    <message>
        <source>Change a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Alterar uma nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>ui/dialogs/note.py</extracomment>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <extracomment>ui/dialogs/note.py, ui/pages/growth.py</extracomment>
        <translation>Remover uma nota</translation>
    </message>
    <message>
        <source>Add a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Adicionar uma pausa</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Alterar o plano</translation>
    </message>
    <message>
        <source>Change a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/posts_together.py</extracomment>
        <translation>Alterar um post</translation>
    </message>
    <message>
        <source>Log a post</source>
        <extracomment>ui/dialogs/post.py, ui/dialogs/quick.py</extracomment>
        <translation>Registrar um post</translation>
    </message>
    <message>
        <source>Log followers and a post</source>
        <extracomment>ui/dialogs/quick.py</extracomment>
        <translation>Registrar seguidores e um post</translation>
    </message>
    <message>
        <source>Log results of a post</source>
        <extracomment>ui/dialogs/results.py</extracomment>
        <translation>Registrar resultados de um post</translation>
    </message>
    <message>
        <source>Remove a break</source>
        <extracomment>ui/dialogs/pause.py, ui/pages/consistency.py</extracomment>
        <translation>Remover uma pausa</translation>
    </message>
    <message>
        <source>Let its name end in {known} or {known2}.</source>
        <extracomment>reports/write.py</extracomment>
        <translation>Faça o nome terminar em {known} ou {known2}.</translation>
    </message>
    <message>
        <source>Remove a plan</source>
        <extracomment>ui/dialogs/plan.py</extracomment>
        <translation>Remover um plano</translation>
    </message>
    <message>
        <source>Change {count} posts</source>
        <extracomment>ui/dialogs/posts_together.py</extracomment>
        <translation>Alterar {count} posts</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <extracomment>ui/dialogs/settings_log.py</extracomment>
        <translation>Alterar “{setting}”</translation>
    </message>
    <message>
        <source>Change {what} of a post</source>
        <extracomment>ui/models/posts.py</extracomment>
        <translation>Alterar {what} de um post</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <extracomment>ui/month_report.py</extracomment>
        <translation>A pasta “{folder}” não está lá.</translation>
    </message>
    <message>
        <source>Change the denominator</source>
        <extracomment>ui/pages/insights.py</extracomment>
        <translation>Alterar o divisor</translation>
    </message>
    <message>
        <source>Paste {count} new posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Colar {count} novos posts</translation>
    </message>
    <message>
        <source>Paste a new post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Colar um novo post</translation>
    </message>
    <message>
        <source>Remove {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Remover {count} posts</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>A impressora não aceita nada.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, or export the report as PDF.</source>
        <extracomment>ui/paper/printing.py</extracomment>
        <translation>Veja se está ligada ou exporte o relatório como PDF.</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Remover um post</translation>
    </message>
    <message>
        <source>Paste into {count} posts</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Colar em {count} posts</translation>
    </message>
    <message>
        <source>Paste into a post</source>
        <extracomment>ui/post_deeds.py</extracomment>
        <translation>Colar em um post</translation>
    </message>
    <message>
        <source>This log has no account yet.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Este registro ainda não tem conta.</translation>
    </message>
    <message>
        <source>Start growthdesk, and add your first account.</source>
        <extracomment>ui/program.py</extracomment>
        <translation>Inicie o growthdesk e adicione sua primeira conta.</translation>
    </message>
    <message>
        <source>Growthdesk does not speak “{code}”.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>O Growthdesk não fala “{code}”.</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <extracomment>ui/report_language.py</extracomment>
        <translation>Escolha uma destas opções: {values}.</translation>
    </message>
    <message>
        <source>“{name}” would not be a picture.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>“{name}” não seria uma imagem.</translation>
    </message>
    <message>
        <source>Let its name end in .png.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Termine o nome em .png.</translation>
    </message>
    <message>
        <source>You are only looking at this log.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Você está só olhando este registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose “Write here” at the top of the window to change it.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Nada foi mudado. Escolha “Escrever aqui” no alto da janela para alterá-lo.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Não foi possível escrever {path}.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Confira as permissões da pasta.</translation>
    </message>
    <message>
        <source>“{name}” is not a look.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>“{name}” não é uma aparência.</translation>
    </message>
    <message>
        <source>Use one of {looks}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Use uma destas: {looks}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <extracomment>paths.py, ui/only_window.py, ui/tour.py</extracomment>
        <translation>Não é possível criar a pasta {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Desfeito: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Refeito: {label}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>One a day, made by itself. {last}</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Um por dia, feito automaticamente. {last}</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>copy restore folder safe lost</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>cópia restaurar pasta seguro perdido</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Segurança</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>followers, now {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores, agora {tier}</translation>
    </message>
    <message>
        <source>followers, the goal</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores, a meta</translation>
    </message>
    <message>
        <source>followers, halfway to {tier}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores, a meio caminho de {tier}</translation>
    </message>
    <message>
        <source>followers on {platform}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores no {platform}</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged post(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n post registrado</numerusform>
            <numerusform>%n posts registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>A blurred number of</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Um número desfocado de</translation>
    </message>
    <message>
        <source>followers in {month} so far</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores em {month} até agora</translation>
    </message>
    <message>
        <source>followers in {month}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores em {month}</translation>
    </message>
    <message>
        <source>followers since {day}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>seguidores desde {day}</translation>
    </message>
    <message>
        <source>Growing</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>Crescendo</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} in {length}</source>
        <extracomment>ui/paper/share_card.py</extracomment>
        <translation>{posts} em {length}</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>ui/widgets/share_choices.py</extracomment>
        <translation>Copiar imagem</translation>
    </message>
</context>
<context>
    <name>ShareReport</name>
    <message>
        <source>Share card</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Imagem para compartilhar</translation>
    </message>
    <message>
        <source>Add an account, and the picture of its milestone is drawn here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Adicione uma conta, e a imagem do marco dela aparece aqui.</translation>
    </message>
    <message>
        <source>No milestone was reached since the first follower count. The picture of the next one can be made here.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Nenhum marco foi alcançado desde a primeira contagem de seguidores. A imagem do próximo pode ser feita aqui.</translation>
    </message>
    <message>
        <source>What was gained in a month is known from its second follower count on, with one before the month.</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>O que se ganhou em um mês se sabe a partir da segunda contagem de seguidores dele, com uma antes do mês.</translation>
    </message>
    <message>
        <source>Numbers of the picture</source>
        <extracomment>ui/reporting/share.py</extracomment>
        <translation>Números da imagem</translation>
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
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Buscar ações</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Restaurar todos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{keys} is needed for typing. Choose keys with Ctrl or Alt.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} é necessária para digitar. Escolha teclas com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” already.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} já faz “{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>“{action}” não tem teclas agora.</translation>
    </message>
    <message>
        <source>{keys} does “{action}” now.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} faz “{action}” agora.</translation>
    </message>
    <message>
        <source>Enter or a double click takes new keys, Delete takes them away.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Enter ou um clique duplo recebe novas teclas, Delete as tira.</translation>
    </message>
    <message>
        <source>{keys}, your own</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>{keys}, definida por você</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Press the new keys. Escape leaves them as they were.</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Pressione as novas teclas. Escape as deixa como estavam.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Accounts side by side</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Contas lado a lado</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/side_by_side.py</extracomment>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Accounts</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Contas</translation>
    </message>
    <message>
        <source>+ Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>+ Adicionar conta</translation>
    </message>
    <message>
        <source>Add account</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Adicionar conta</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>about {count}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>cerca de {count}</translation>
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
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>It was there on {day}, {below}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Chegou lá em {day}, {below}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>first on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>primeira vez em {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No follower count but glitches</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Nenhuma contagem de seguidores além de falhas</translation>
    </message>
    <message>
        <source>No follower count yet</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Ainda sem contagem de seguidores</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <extracomment>ui/widgets/standing_card.py</extracomment>
        <translation>Contado em {day}</translation>
    </message>
</context>
<context>
    <name>TiersField</name>
    <message>
        <source>Usual tiers</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Faixas usuais</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>mais uma</translation>
    </message>
    <message>
        <source>Name of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Nome da faixa {place}</translation>
    </message>
    <message>
        <source>First count of tier {place}</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>Primeira contagem da faixa {place}</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>ui/widgets/tiers_field.py</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>ToLog</name>
    <message>
        <source>To log</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>A registrar</translation>
    </message>
    <message>
        <source>Enter saves, Tab moves on</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Enter salva, Tab avança</translation>
    </message>
    <message>
        <source>Everything is logged for today.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Tudo está registrado por hoje.</translation>
    </message>
    <message>
        <source>Post without a title</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Post sem título</translation>
    </message>
    <message>
        <source>“{title}” · {days}-day results</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>“{title}” · {days} dias</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Pôr números</translation>
    </message>
    <message>
        <source>Add numbers of “{title}”</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Pôr números de “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n more post(s) with results due</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>mais %n post com resultados a registrar</numerusform>
            <numerusform>mais %n posts com resultados a registrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>{account}: no count since {day}</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>{account}: sem contagem desde {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with days that were not counted</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>
            <numerusform>%n conta com dias que não foram contados</numerusform>
            <numerusform>%n contas com dias que não foram contados</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch up…</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Pôr em dia…</translation>
    </message>
    <message>
        <source>Fill in the days you know; the others stay empty.</source>
        <extracomment>ui/widgets/to_log.py</extracomment>
        <translation>Preencha os dias que você sabe; os outros ficam vazios.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/widgets/toast.py</extracomment>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A log begins with an account: where you post, and what you mean to keep.</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Um registro começa com uma conta: onde você posta e o que pretende manter.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Constância</translation>
    </message>
    <message>
        <source>Open Posts</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Abrir Posts</translation>
    </message>
    <message>
        <source>To log</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>A registrar</translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s)</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>%n contagem</numerusform>
            <numerusform>%n contagens</numerusform>
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
        <translation>Nada à espera</translation>
    </message>
    <message>
        <source>{what} waiting</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>À espera: {what}</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation> e </translation>
    </message>
    <message numerus="yes">
        <source>plan %n a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>
            <numerusform>plano de %n por semana</numerusform>
            <numerusform>plano de %n por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Days quiet</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Dias sem post</translation>
    </message>
    <message>
        <source>Usual silence</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Silêncio habitual</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/pages/today.py</extracomment>
        <translation>Posts por semana</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Leave the tour</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Sair do tour</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>Open my own log</source>
        <extracomment>ui/widgets/tour_card.py</extracomment>
        <translation>Abrir meu registro</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Growthdesk</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Abrir o Growthdesk</translation>
    </message>
    <message>
        <source>Quick log</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>TypedCells</name>
    <message>
        <source>“{text}” is not a kind of post.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>“{text}” não é um tipo de post.</translation>
    </message>
    <message>
        <source>Write one of {kinds}.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Escreva um destes: {kinds}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the post is pinned.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>“{text}” não diz se o post está fixado.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <extracomment>ui/models/typed_cells.py</extracomment>
        <translation>Escreva sim ou não.</translation>
    </message>
</context>
<context>
    <name>UnexpectedSheet</name>
    <message>
        <source>Something went wrong</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong inside Growthdesk</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Algo deu errado dentro do Growthdesk</translation>
    </message>
    <message>
        <source>What you did last may not be done; all that was confirmed is.</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>O que você fez por último talvez não tenha sido feito; tudo o que foi confirmado foi.</translation>
    </message>
    <message>
        <source>Your log is safe at {path}</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Seu registro está seguro em {path}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/dialogs/unexpected.py</extracomment>
        <translation>Ocultar detalhes</translation>
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
        <translation>novos seguidores</translation>
    </message>
    <message>
        <source>lost followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores perdidos</translation>
    </message>
    <message>
        <source>net followers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores líquidos</translation>
    </message>
    <message>
        <source>views</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visualizações</translation>
    </message>
    <message>
        <source>reach</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>alcance</translation>
    </message>
    <message>
        <source>profile visits</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visitas ao perfil</translation>
    </message>
    <message>
        <source>views by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visualizações por dia</translation>
    </message>
    <message>
        <source>followers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>seguidores por dia</translation>
    </message>
    <message>
        <source>viewers by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>espectadores por dia</translation>
    </message>
    <message>
        <source>posts</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>posts</translation>
    </message>
    <message>
        <source>who the followers are</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>quem são os seguidores</translation>
    </message>
    <message>
        <source>numbers</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>números</translation>
    </message>
    <message>
        <source>overview</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>visão geral</translation>
    </message>
    <message>
        <source>posts by day</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>posts por dia</translation>
    </message>
    <message>
        <source>tables</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>tabelas</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>planilhas</translation>
    </message>
    <message>
        <source>JSON files</source>
        <extracomment>a value in Sentences</extracomment>
        <translation>arquivos JSON</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message numerus="yes">
        <source>Posts a week, the last %n week(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>Posts por semana, na última %n semana</numerusform>
            <numerusform>Posts por semana, nas últimas %n semanas</numerusform>
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
        <translation>Posts</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Plano cumprido</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>Posts por semana</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>em curso</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}: {posts}, plan {plan}</source>
        <extracomment>ui/widgets/week_bars.py</extracomment>
        <translation>{days}: {posts}, plano {plan}</translation>
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
        <translation>Dia da semana e parte do dia</translation>
    </message>
    <message>
        <source>Engagement by weekday and part of the day</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Engajamento por dia da semana e parte do dia</translation>
    </message>
    <message>
        <source>None stands out from your usual {own}.</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>Nenhum se destaca do seu habitual {own}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a time: %n post(s).</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>
            <numerusform>Sem horário: %n post.</numerusform>
            <numerusform>Sem horário: %n posts.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {end} o’clock</source>
        <extracomment>ui/widgets/weekdays_card.py</extracomment>
        <translation>{first} às {end} h</translation>
    </message>
</context>
<context>
    <name>WhenCard</name>
    <message>
        <source>When posts do well</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Bons horários</translation>
    </message>
    <message>
        <source>engagement</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>engajamento</translation>
    </message>
    <message>
        <source>Of all posts, median of {label}. Pale: fewer than 5 posts.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>De todos os posts, mediana de {label}. Pálido: menos de 5 posts.</translation>
    </message>
    <message numerus="yes">
        <source>Not enough yet: %n more post(s) with a time and their numbers.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>Ainda não é suficiente: falta %n post com horário e números.</numerusform>
            <numerusform>Ainda não é suficiente: faltam %n posts com horário e números.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time stands out from your usual {usual} yet.</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>Nenhum horário se destaca ainda do seu habitual {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {first} to {end} o’clock stands out: {rate} against your usual {usual} (%n post(s)).</source>
        <extracomment>ui/widgets/when_card.py</extracomment>
        <translation>
            <numerusform>{day}, das {first} às {end} h, se destaca: {rate}, contra seu habitual {usual} (%n post).</numerusform>
            <numerusform>{day}, das {first} às {end} h, se destaca: {rate}, contra seu habitual {usual} (%n posts).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereData</name>
    <message>
        <source>Where your data is</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Onde estão seus dados</translation>
    </message>
    <message>
        <source>Everything is on this computer: there is no account, and Growthdesk does not use the network.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Tudo está neste computador: não há cadastro, e o Growthdesk não usa a rede.</translation>
    </message>
    <message>
        <source>To take a log along, close Growthdesk and copy its file. To leave nothing behind, delete these files.</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Para levar um registro com você, feche o Growthdesk e copie o arquivo dele. Para não deixar nada para trás, apague estes arquivos.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Path of: {name}</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Caminho de: {name}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Abrir pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>The log that is open</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>O registro aberto</translation>
    </message>
    <message>
        <source>Your own log</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Seu registro</translation>
    </message>
    <message>
        <source>The sample data</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Os dados de exemplo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>window, colours, language, keys</source>
        <extracomment>ui/dialogs/where_data.py</extracomment>
        <translation>janela, cores, idioma, teclas</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>This log was moved or deleted: it is no longer at {path}. What you logged so far is in the file, wherever it is; nothing more is saved until you open it there.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Este registro foi movido ou apagado: não está mais em {path}. O que você anotou até agora está no arquivo, onde quer que ele esteja; nada mais é salvo até que você o abra lá.</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Abrir um registro…</translation>
    </message>
    <message>
        <source>Another file has taken the place of this log, {path}. Nothing more is saved until you open it again.</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Outro arquivo tomou o lugar deste registro, {path}. Nada mais é salvo até que você o abra de novo.</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>ui/whereabouts.py</extracomment>
        <translation>Abrir de novo</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/window.py</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Explicar “{name}”</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <extracomment>ui/window.py</extracomment>
        <translation>Mostrar como tabela…</translation>
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
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}M</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number}&#xa0;mi</translation>
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
        <translation>semana até {day}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Something went wrong inside Growthdesk.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>Algo deu errado dentro do Growthdesk.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can go on with something else.</source>
        <extracomment>ui/work.py</extracomment>
        <translation>Nada foi mudado. Você pode continuar com outra coisa.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Quanto já avançou</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/widgets/work_line.py</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Dias com post</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Um ano antes</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>Um ano depois</translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>sem post</translation>
    </message>
    <message>
        <source>3 or more</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>3 ou mais</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>break</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_card.py</extracomment>
        <translation>posts não completos</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Posting days</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>Dias com post</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>no post</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>nenhum post</translation>
    </message>
    <message>
        <source>in a gap</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>em uma lacuna</translation>
    </message>
    <message>
        <source>in a break</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>em uma pausa</translation>
    </message>
    <message>
        <source>posts not complete</source>
        <extracomment>ui/widgets/year_grid.py, ui/widgets/year_table.py</extracomment>
        <translation>posts não completos</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/widgets/year_grid.py</extracomment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/widgets/year_table.py</extracomment>
        <translation>O que é</translation>
    </message>
</context>
<context>
    <name>_FolderField</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Folder of these reports</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Pasta destes relatórios</translation>
    </message>
    <message>
        <source>Change the folder {path}</source>
        <extracomment>ui/dialogs/settings_reports.py</extracomment>
        <translation>Alterar a pasta {path}</translation>
    </message>
</context>
<context>
    <name>_HoursField</name>
    <message>
        <source>Quiet from</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Silêncio das</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/dialogs/settings_computer.py</extracomment>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>_Keys</name>
    <message>
        <source>New keys</source>
        <extracomment>ui/dialogs/shortcuts.py</extracomment>
        <translation>Novas teclas</translation>
    </message>
</context>
</TS>

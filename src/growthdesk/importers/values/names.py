"""The names that columns, kinds and months go by, in the languages of the exports.

All of it is data: a name more is a word more here. Names are written as people write them;
``plain`` makes header and name alike before they are compared.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from growthdesk.domain.platform import Kind


class Field(StrEnum):
    """What a column can hold.

    ``DAY`` is a day of the account, ``PUBLISHED`` the day or time of a post: a table that has
    it has a post in each row. ``TIME`` is a time of day beside either.
    """

    DAY = "day"
    PUBLISHED = "published"
    TIME = "time"
    FOLLOWERS = "followers"
    GAINED = "gained"
    LOST = "lost"
    NET = "net"
    TITLE = "title"
    CAPTION = "caption"
    LINK = "link"
    KIND = "kind"
    NICHE = "niche"
    PINNED = "pinned"
    PLATFORM_ID = "platform_id"
    VIEWS = "views"
    REACH = "reach"
    LIKES = "likes"
    COMMENTS = "comments"
    SHARES = "shares"
    SAVES = "saves"
    FOLLOWS = "follows"


_LONGEST_NAME = 300
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def plain(text: str) -> str:
    """A name without case, accents, invisible marks, underscores and doubled spaces.

    Of a text that is longer than any name only the beginning counts.
    """
    return _plain(text[:_LONGEST_NAME])


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    letters = unicodedata.normalize("NFD", text)
    text = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(text.replace("_", " ").strip(" \t\"'„“”:#*").split())


NAMES: Mapping[Field, tuple[str, ...]] = {
    # The first names of a field win over later ones when a table has several of them.
    Field.DAY: (
        *("date", "day", "datum", "tag", "fecha", "dia", "data", "jour", "giorno"),
        *("as of", "counted on", "recorded on", "snapshot date", "timestamp", "datetime"),
        *("date and time", "date/time", "datum und uhrzeit", "fecha y hora", "date et heure"),
        *("data e hora", "stichtag", "erfasst am", "fecha de registro", "relevé le"),
        *("data do registo", "data do registro", "month", "week", "monat", "woche", "mes"),
        *("semana", "mois", "semaine", "mês", "week of", "week starting", "week ending"),
    ),
    Field.PUBLISHED: (
        *("published at", "published", "publish time", "publish date", "published on"),
        *("publication date", "date published", "post date", "posted at", "posted on", "posted"),
        *("post time", "post publish date", "video publish time", "video publish timestamp"),
        *("publishedat", "created at", "createdat", "created", "date posted", "upload date"),
        *("uploaded", "uploaded on", "date of post", "date of publication", "go live", "live date"),
        *("veröffentlicht um", "datum der veröffentlichung", "postdatum", "upload-datum"),
        *("gepostet", "hochgeladen am", "fecha del post", "fecha de publicacion", "subido el"),
        *("fecha de la publicación", "date du post", "mis en ligne le", "mise en ligne"),
        *("date de mise en ligne", "data do post", "data da publicação", "postado em"),
        *("data de postagem", "publicado às"),
        *("veröffentlicht", "veröffentlicht am", "veröffentlichungsdatum", "veröffentlichung"),
        *("veröffentlichungszeitpunkt", "veröffentlichungszeitpunkt des videos", "gepostet am"),
        *("fecha de publicación", "hora de publicación", "publicado", "publicado el"),
        *("hora de publicación del vídeo", "hora de publicación del video"),
        *("date de publication", "heure de publication", "publié le", "publié"),
        *("data de publicação", "horário de publicação", "publicado em"),
        *("pubblicato il", "data di pubblicazione", "orario di pubblicazione", "publicatietijd"),
    ),
    Field.TIME: (
        *("time", "hour", "time of day", "uhrzeit", "zeit", "hora", "heure", "horário"),
        *("time posted", "posting time", "scheduled time"),
    ),
    Field.FOLLOWERS: (
        *("followers", "follower count", "followers count", "followerscount", "total followers"),
        *("followers total", "number of followers", "follower", "follower gesamt", "fans"),
        *("subscribers", "subscriber count", "total subscribers", "subs", "audience"),
        *("anzahl follower", "followerzahl", "abonnenten", "seguidores", "suscriptores"),
        *("total de seguidores", "número de seguidores", "abonnés", "nombre d’abonnés"),
        *("nombre d'abonnés", "total des followers", "inscritos", "follower insgesamt"),
        *("abonnentenzahl", "anzahl abonnenten", "anzahl der follower", "followerstand"),
        *("gesamtzahl follower", "follower-anzahl", "total seguidores", "seguidores totales"),
        *("cantidad de seguidores", "total de suscriptores", "nº de seguidores"),
        *("total abonnés", "total d’abonnés", "total d'abonnés", "abonnés total"),
        *("nombre de followers", "total de inscritos", "número de inscritos", "subscritores"),
        *("assinantes", "total de subscritores", "current followers", "followers now"),
        *("follower total", "seguaci", "follower totali", "iscritti", "volgers", "obserwujący"),
        *("подписчики", "подписчиков", "フォロワー", "フォロワー数", "粉丝", "粉丝数", "팔로워"),
    ),
    Field.GAINED: (
        *("gained", "new followers", "new follows", "followers gained", "subscribers gained"),
        *("follows", "new subscribers", "neue follower", "neue abonnenten", "gewonnen"),
        *("nuevos seguidores", "seguidores nuevos", "nouveaux abonnés", "nouveaux followers"),
        *("novos seguidores", "followers added", "new subs", "gewonnene follower", "zugang"),
        *("zuwachs", "neue follows", "ganados", "seguidores ganados", "suscriptores ganados"),
        *("nuevos suscriptores", "altas", "gagnés", "abonnés gagnés", "followers gagnés"),
        *("nouveaux inscrits", "ganhos", "seguidores ganhos", "inscritos ganhos"),
        *("novos inscritos", "novos subscritores"),
    ),
    Field.LOST: (
        *("lost", "unfollows", "lost followers", "followers lost", "subscribers lost"),
        *("unsubscribes", "verlorene follower", "verloren", "seguidores perdidos"),
        *("dejaron de seguir", "abonnés perdus", "deixar de seguir", "deixaram de seguir"),
        *("unfollowed", "unfollowers", "subs lost", "abgang", "verlorene abonnenten", "entfolgt"),
        *("perdidos", "suscriptores perdidos", "bajas", "perdus", "followers perdus"),
        *("désabonnements", "désabonnés", "inscritos perdidos", "subscritores perdidos"),
    ),
    Field.NET: (
        *("net", "net growth", "net change", "net followers", "net new followers"),
        *("follower growth", "follower change", "+/-", "netto", "neto", "crecimiento neto"),
        *("croissance nette", "crescimento líquido", "saldo", "net gain", "daily change"),
        *("daily growth", "change in followers", "followers change", "followers growth"),
        *("net subscribers", "net subs", "netto-follower", "nettowachstum", "veränderung"),
        *("follower-veränderung", "follower-wachstum", "wachstum netto", "variación"),
        *("cambio de seguidores", "crecimiento de seguidores", "seguidores netos"),
        *("évolution", "variation", "évolution des abonnés", "abonnés nets", "gain net"),
        *("variação", "variação de seguidores", "crescimento de seguidores", "seguidores líquidos"),
    ),
    Field.TITLE: (
        *("title", "post title", "video title", "name", "headline", "topic", "idea", "post"),
        *("titel", "videotitel", "beitrag", "título", "título del vídeo", "título do vídeo"),
        *("titre", "titre de la vidéo", "content", "inhalt", "contenido", "conteúdo", "contenu"),
        *("hook", "post name", "content title", "subject", "titel des beitrags", "video"),
        *("post-titel", "publicación", "título del post", "título de la publicación", "nombre"),
        *("sujet", "accroche", "titre du post", "publication", "nom", "título do post"),
        *("publicação", "nome", "ideia", "idée", "tema del post", "assunto", "idee"),
        *("titolo", "titolo del video", "titolo del post", "contenuto", "bericht"),
    ),
    Field.CAPTION: (
        *("caption", "description", "text", "post text", "tweet text", "caption ideas"),
        *("beschreibung", "bildunterschrift", "descripción", "texto", "pie de foto"),
        *("légende", "texte", "descrição", "legenda", "copy", "caption text", "post copy"),
        *("post caption", "beitragstext", "posttext", "texto del post", "copy del post"),
        *("texte du post", "texto do post", "texto da legenda", "post message", "tweet"),
        *("descrizione", "didascalia", "testo", "beschrijving", "bijschrift", "tekst"),
    ),
    Field.LINK: (
        *("link", "url", "permalink", "post link", "post url", "video link", "tweet permalink"),
        *("enlace", "enlace permanente", "lien", "lien permanent", "link permanente"),
        *("link to post", "post permalink", "live link", "video url", "beitragslink"),
        *("link zum beitrag", "enlace del post", "enlace de la publicación", "lien du post"),
        *("link do post", "link da publicação", "permalien", "videolink", "video-link"),
        *("enlace del vídeo", "lien de la vidéo", "link do vídeo"),
    ),
    Field.KIND: (
        *("kind", "type", "post type", "content type", "media type", "format"),
        *("art", "typ", "beitragstyp", "beitragsart", "tipo", "tipo de publicación", "formato"),
        *("type de publication", "tipo de post", "content format", "media", "post format"),
        *("inhaltstyp", "medientyp", "tipo de contenido", "formato del post", "type de contenu"),
        *("format du post", "tipo de conteúdo", "tipo de publicação", "formato do post"),
    ),
    Field.NICHE: (
        *("niche", "content pillar", "pillar", "category", "theme", "nische", "kategorie"),
        *("thema", "nicho", "categoría", "tema", "thème", "catégorie", "categoria"),
        *("content category", "series", "rubrik", "serie", "pilar", "pilar de contenido"),
        *("pilar de conteúdo", "pilier", "pilier de contenu", "niche de contenu", "säule"),
    ),
    Field.PINNED: ("pinned", "is pinned", "angeheftet", "fijado", "épinglé", "fixado"),
    Field.PLATFORM_ID: (
        *("platform id", "post id", "tweet id", "video id", "media id", "beitrags-id", "postid"),
        *("id del post", "id de publicación", "id du post", "id do post", "id da publicação"),
        *("identificador de la publicación", "identificação do post"),
        *("id de la publication",),
    ),
    Field.VIEWS: (
        *("views", "video views", "total views", "view count", "video view", "impressions"),
        *("plays", "aufrufe", "impressionen", "visualizaciones", "reproducciones", "vistas"),
        *("impresiones", "vues", "visualizações", "impressões", "play count", "watches"),
        *("videoaufrufe", "ansichten", "anzahl aufrufe", "wiedergaben"),
        *("visionados", "vistas del video", "vistas del vídeo", "lectures"),
        *("nombre de vues", "visionnages", "impressions totales", "reproduções", "exibições"),
        *("visualizzazioni", "weergaven", "просмотры", "再生回数", "播放量", "조회수"),
    ),
    Field.REACH: (
        *("reach", "accounts reached", "people reached", "reached audience", "reichweite"),
        *("erreichte konten", "alcance", "cuentas alcanzadas", "couverture", "portée"),
        *("contas alcançadas", "post reach", "unique reach", "reached", "personen erreicht"),
        *("alcance total", "personas alcanzadas", "comptes touchés", "personnes touchées"),
        *("pessoas alcançadas", "copertura", "bereik", "охват"),
    ),
    Field.LIKES: (
        *("likes", "total likes", "like count", "reactions", "hearts", "favorites", "favourites"),
        *("gefällt mir", "gefällt-mir-angaben", "gefällt mir“-angaben", "me gusta"),
        *("j’aime", "j'aime", "mentions j’aime", "mentions j'aime", "curtidas", "gostos"),
        *("favs", "loves", "herzen", "reaktionen", "gefällt-mir", "gefällt mir angaben"),
        *("anzahl likes", "me gustas", "reacciones", "corazones", "j’aimes"),
        *("jaime", "réactions", "cœurs", "nombre de likes", "nombre de j’aime", "reações"),
        *("likes totales", "mi piace", "vind-ik-leuks", "лайки", "点赞", "いいね", "좋아요"),
    ),
    Field.COMMENTS: (
        *("comments", "total comments", "comment count", "comments added", "replies"),
        *("kommentare", "antworten", "comentarios", "respuestas", "commentaires", "réponses"),
        *("comentários", "respostas", "anzahl kommentare", "kommentaranzahl", "comentario"),
        *("nombre de commentaires", "total de comentarios", "total de comentários"),
        *("commenti", "opmerkingen", "reacties", "комментарии", "コメント", "评论", "댓글"),
    ),
    Field.SHARES: (
        *("shares", "total shares", "share count", "reposts", "retweets", "sends"),
        *("geteilt", "geteilte inhalte", "compartidos", "veces que se compartió", "partages"),
        *("compartilhamentos", "partilhas", "geteilte beiträge", "teilungen", "anzahl geteilt"),
        *("veces compartido", "reenvíos", "republications", "nombre de partages"),
        *("condivisioni", "deelacties", "gedeeld", "репосты", "シェア", "分享", "공유"),
    ),
    Field.SAVES: (
        *("saves", "saved", "bookmarks", "add to favorites", "gespeichert"),
        *("gespeicherte beiträge", "guardados", "veces que se guardó", "enregistrements"),
        *("salvamentos", "itens salvos", "total saves", "save count", "gespeicherte"),
        *("anzahl gespeichert", "merkliste", "guardado", "veces guardado", "enregistrés"),
        *("enregistrement", "sauvegardes", "salvos", "guardadas", "salvataggi", "opgeslagen"),
    ),
    Field.FOLLOWS: (
        *("follows", "new follows", "new followers", "followers gained", "subscribers gained"),
        *("seguimientos", "seguimentos", "neue follower", "nuevos seguidores"),
        *("nouveaux abonnés", "novos seguidores", "followers from post", "follows from post"),
    ),
}


def _fields_of() -> dict[str, tuple[Field, ...]]:
    fields: dict[str, tuple[Field, ...]] = {}
    for field in Field:
        for name in dict.fromkeys(map(plain, NAMES[field])):
            fields[name] = (*fields.get(name, ()), field)
    return fields


FIELDS_OF: Mapping[str, tuple[Field, ...]] = _fields_of()
"""The fields that a plain name may stand for."""

KIND_NAMES: Mapping[str, Kind] = {
    plain(name): kind
    for kind, names in {
        Kind.PHOTO: "photo,image,picture,static,single image,ig image,photos,foto,bild,imagen,imagem",
        Kind.CAROUSEL: "carousel,album,carousel album,ig carousel,slideshow,karussell,carrusel,"
        "carrossel,carrousel,document",
        Kind.REEL: "reel,reels,ig reel",
        Kind.VIDEO: "video,videos,vídeo,vidéo,igtv",
        Kind.SHORT: "short,shorts,youtube short",
        Kind.STORY: "story,stories,ig story,historia,história",
        Kind.LIVE: "live,livestream,live stream,stream,en vivo,ao vivo,en direct",
        Kind.TEXT: "text,status,tweet,thread,note,texto,texte",
        Kind.LINK: "link,links,article,artikel,enlace,lien",
        Kind.REPLY: "reply,replies,antwort,respuesta,réponse,resposta",
    }.items()
    for name in names.split(",")
}

MONTHS: Mapping[str, int] = {
    plain(name): number
    for number, names in enumerate(
        (
            "jan january januar jänner enero ene janvier janv janeiro gennaio gen",
            "feb february februar febrero février févr fév fevereiro fev febbraio",
            "mar march märz mär mrz marzo mars março",
            "apr april abril abr avril avr aprile",
            "may mai mayo maio maggio mag",
            "jun june juni junio juin junho giugno giu",
            "jul july juli julio juillet juil julho luglio lug",
            "aug august agosto ago août aou",
            "sep sept september septiembre setiembre septembre setembro set settembre",
            "oct october oktober okt octubre octobre outubro out ottobre ott",
            "nov november noviembre novembre novembro",
            "dec december dezember dez diciembre dic décembre déc dezembro dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
"""The months by their names and short forms, with their numbers from 1."""

YES = frozenset(("yes", "y", "true", "1", "x", "✓", "ja", "si", "oui", "sim", "wahr", "pinned"))
NO = frozenset(("no", "n", "false", "0", "nein", "non", "nao", "falsch"))

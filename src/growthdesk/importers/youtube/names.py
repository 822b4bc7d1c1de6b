"""The headers of YouTube Studio in the languages of its page, and what its files are called.

The German ones have soft hyphens inside, which ``plain`` takes out. A language more is a word
more here; tables without a known word are still told by their shape.
"""

from collections.abc import Mapping, Sequence

from growthdesk.importers.values.names import plain


def _plain(*names: str) -> frozenset[str]:
    return frozenset(map(plain, names))


CONTENT = _plain(
    *("Content", "Video", "Videos", "Inhalt", "Inhalte", "Contenido", "Vídeo", "Vídeos"),
    *("Contenu", "Vidéo", "Vidéos", "Conteúdo", "Contenuti", "Contenuto", "Inhoud", "Treść"),
    *("Treści", "Контент", "Вміст", "İçerik", "Innehåll", "Indhold", "Innhold", "Sisältö"),
    *("Obsah", "Tartalom", "Conținut", "Съдържание", "Περιεχόμενο", "コンテンツ", "動画"),
    *("콘텐츠", "내용", "内容", "Konten", "Nội dung", "เนื้อหา", "कॉन्टेंट", "المحتوى", "תוכן"),
)

PUBLISHED = _plain(
    *("Video publish time", "Veröffentlichungszeitpunkt des Videos"),
    *("Hora de publicación del vídeo", "Hora de publicación del video"),
    *("Heure de publication de la vidéo", "Horário de publicação do vídeo"),
    *("Hora de publicação do vídeo", "Ora pubblicazione video", "Publicatietijd van video"),
    *("動画公開時刻", "動画の公開時刻"),
)

TITLE = _plain(
    *("Video title", "Videotitel", "Título del vídeo", "Título del video", "Titre de la vidéo"),
    *("Título do vídeo", "Titolo video", "Titel van video", "Tytuł filmu", "動画のタイトル"),
)

DURATION = _plain(
    *("Duration", "Dauer", "Duración", "Durée", "Duração", "Durata", "Duur", "Czas trwania"),
    *("Продолжительность", "Тривалість", "Süre", "Längd", "Varighed", "Varighet", "Kesto"),
    *("Délka", "長さ", "길이", "时长", "時長", "Durasi", "Thời lượng"),
)

METRICS: Mapping[str, frozenset[str]] = {
    "net": _plain(
        *("Subscribers", "Abonnenten", "Suscriptores", "Abonnés", "Inscritos", "Subscritores"),
        *("Iscritti", "Abonnees", "Subskrypcje", "Subskrybenci", "Подписчики", "Підписники"),
        *("Aboneler", "Abone sayısı", "Prenumeranter", "Abonnenter", "Tilaajat", "Odběratelé"),
        *("Odberatelia", "Feliratkozók", "Abonați", "Абонати", "Pretplatnici", "Συνδρομητές"),
        *("Εγγεγραμμένοι", "チャンネル登録者", "チャンネル登録者数", "登録者数", "구독자"),
        *("구독자 수", "订阅者", "订阅人数", "订阅用户", "訂閱人數", "訂閱者", "Subscriber"),
        *("Người đăng ký", "Số người đăng ký", "ผู้ติดตาม", "सदस्य", "المشتركون", "מנויים"),
    ),
    "gained": _plain(
        *("Subscribers gained", "Gewonnene Abonnenten", "Neue Abonnenten"),
        *("Suscriptores obtenidos", "Suscriptores ganados", "Abonnés gagnés"),
        *("Inscritos conquistados", "Inscrições obtidas", "Subscritores ganhos"),
        *("Iscritti acquisiti", "Iscritti guadagnati", "登録者増加数"),
    ),
    "lost": _plain(
        *("Subscribers lost", "Verlorene Abonnenten", "Suscriptores perdidos", "Abonnés perdus"),
        *("Inscritos perdidos", "Inscrições perdidas", "Subscritores perdidos"),
        *("Iscritti persi", "登録者減少数"),
    ),
    "views": _plain(
        *("Views", "Aufrufe", "Visualizaciones", "Vistas", "Vues", "Visualizações"),
        *("Visualizzazioni", "Weergaven", "Wyświetlenia", "Просмотры", "Перегляди"),
        *("Görüntüleme", "Görüntülemeler", "Görüntüleme sayısı", "Visningar", "Visninger"),
        *("Näyttökerrat", "Katselukerrat", "Zhlédnutí", "Zhliadnutia", "Megtekintések"),
        *("Vizionări", "Гледания", "Pregledi", "Προβολές", "視聴回数", "조회수", "观看次数"),
        *("觀看次數", "Penayangan", "Lượt xem", "Số lượt xem", "ยอดดู", "การดู", "المشاهدات"),
        *("צפיות", "व्यू"),
    ),
    "reach": _plain(
        *("Unique viewers", "Einzelne Zuschauer", "Espectadores únicos"),
        *("Spectateurs uniques", "Spettatori unici", "Alcance único", "ユニーク視聴者数"),
    ),
    "likes": _plain(
        *("Likes", "„Mag ich“-Bewertungen", "Mag ich", "Me gusta", "J'aime", "J’aime"),
        *("Mentions J'aime", 'Marcações "Gostei"', "Gostei", "Gostos", "Mi piace"),
        *("Vind-ik-leuks", "高評価", "高評価数", "좋아요", "Нравится", "Polubienia"),
    ),
    "comments": _plain(
        *("Comments added", "Comments", "Hinzugefügte Kommentare", "Kommentare"),
        *("Comentarios añadidos", "Comentarios agregados", "Comentarios"),
        *("Commentaires ajoutés", "Commentaires", "Comentários adicionados", "Comentários"),
        *("Commenti aggiunti", "Commenti", "追加されたコメント", "コメント数"),
    ),
    "shares": _plain(
        *("Shares", "Geteilte Inhalte", "Geteilt", "Veces compartido", "Veces que se compartió"),
        *("Compartidos", "Partages", "Compartilhamentos", "Partilhas", "Condivisioni", "共有数"),
    ),
}
"""The plain headers of each number that is kept. ``net`` are subscribers, gained less lost."""

ONLY_HERE = _plain(
    *("Watch time (hours)", "Wiedergabezeit (Stunden)", "Tiempo de visualización (horas)"),
    *("Durée de visionnage (heures)", "Tempo de exibição (horas)", "Engaged views"),
    *("Tempo de visualização (horas)", "Tempo di visualizzazione (ore)", "総再生時間 (時間)"),
    *("Impressions click-through rate (%)", "Average view duration", "Subscribers gained"),
    *("Average percentage viewed (%)", "Thumbnail impressions", "Stayed to watch (%)"),
)
"""Headers that no other platform's tables by day have."""

FILES = _plain(
    *("Table data", "Totals", "Chart data", "Tabellendaten", "Gesamtwerte", "Diagrammdaten"),
    *("Datos de la tabla", "Totales", "Datos del gráfico", "Dados da tabela", "Totais", "Total"),
    *("Dados do gráfico", "Données du tableau", "Totaux", "Données du graphique"),
    *("Dati della tabella", "Dati tabella", "Totali", "Dati del grafico", "Dati grafico"),
    *("Tabelgegevens", "Totalen", "Grafiekgegevens", "表データ", "合計", "グラフデータ"),
)
"""What the three files of an export are called, without their endings."""


def places_of(header: Sequence[str]) -> dict[str, int]:
    """Where each number that is kept stands in a header; of two of one name the first."""
    places: dict[str, int] = {}
    for place, cell in enumerate(header):
        for metric, names in METRICS.items():
            if plain(cell) in names:
                places.setdefault(metric, place)
    return places


def place_named(header: Sequence[str], names: frozenset[str]) -> int | None:
    """The first column of one of these names; None if there is none."""
    return next((place for place, cell in enumerate(header) if plain(cell) in names), None)

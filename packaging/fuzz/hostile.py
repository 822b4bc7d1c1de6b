"""Hostile files at full size: name of the case, and what builds it."""

import json
import os
import random
import tarfile
import zipfile
from functools import partial

from tests.importers import hostile_files as hostile
from tests.importers.hostile_files import MEGABYTE, Builder, tar_entry, written

_LONG = 10**9
_HEADER = b"date,followers\n"
_POSTS = b"published_at,title,likes\n"
_DAY = b"2026-11-01"
_PUBLER = b"Date,Social Account,Social Network,Post Link,Post Text,Reach\n"


def _file(
    name: str, *blocks: bytes, times: int = 1, head: bytes = b"", tail: bytes = b""
) -> Builder:
    def build(to: hostile.Path) -> hostile.Path:
        path = written(to, "body", *blocks, times=times)
        if not (head or tail):
            return path.rename(to / name)
        with (to / name).open("wb") as out, path.open("rb") as body:
            out.write(head)
            while block := body.read(MEGABYTE):
                out.write(block)
            out.write(tail)
        path.unlink()
        return to / name

    return build


def _zeros(to: hostile.Path) -> hostile.Path:
    with (to / "zeros.csv").open("wb") as file:
        os.ftruncate(file.fileno(), _LONG)
    return to / "zeros.csv"


def _noise(size: int) -> bytes:
    return random.Random(1).randbytes(size)  # noqa: S311  # the same for everybody


def _rows(count: int, row: str) -> bytes:
    return "".join(row.format(n) for n in range(count)).encode()


def _lines(name: str, head: bytes, row: str, count: int) -> Builder:
    return lambda to: written(to, name, head, _rows(count, row))


def _zip_of(files: dict[str, bytes]) -> Builder:
    return lambda to: hostile.zipped(to, "export.zip", files)


def _json(name: str, value: object, times: int = 1) -> Builder:
    return lambda to: written(to, name, json.dumps(value).encode(), times=times)


def _prefixed(to: hostile.Path) -> hostile.Path:
    path = hostile.zipped(to, "a.zip", {"followers.csv": hostile.TABLE})
    return written(to, "prefixed.zip", b"PK\x03\x04" + b"x" * 5000 + path.read_bytes())


def _two_zips(to: hostile.Path) -> hostile.Path:
    one = hostile.zipped(to, "a.zip", {"followers.csv": hostile.TABLE}).read_bytes()
    two = hostile.zipped(to, "b.zip", {"posts.csv": hostile.TABLE}).read_bytes()
    (to / "a.zip").unlink()
    (to / "b.zip").unlink()
    return written(to, "two.zip", one, two)


def _tar_bomb(to: hostile.Path, name: str, mode: str) -> hostile.Path:
    path = to / name
    entry = tar_entry("outbox.json")
    entry.size = 1_000 * MEGABYTE
    with tarfile.open(path, mode) as archive:
        archive.addfile(entry, _Zeros())
    return path


class _Zeros:
    def read(self, size: int) -> bytes:
        return bytes(size)


def _tar_of_many(to: hostile.Path, name: str, count: int) -> hostile.Path:
    return hostile.tarred(to, name, *(tar_entry(f"table {n}.csv") for n in range(count)))


def _raw(name: bytes, flags: int = 0, **lie: int) -> Builder:
    return lambda to: written(to, "raw.zip", hostile.raw_zip([(name, hostile.TABLE, flags)], **lie))


def _many_bombs(to: hostile.Path, name: str, count: int, size: int) -> hostile.Path:
    return hostile.many_entries(to, count, name, b"0,0\n" * (size // 4))


TEXTS: dict[str, Builder] = {
    "a cell of 10^9 characters": _file("cell.csv", b"a" * 10**6, times=1000, head=_HEADER + _DAY + b","),
    "a quoted cell of 120 MB in lines": _file("cell.csv", b"words in a line\n" * 1000, times=7800, head=_HEADER + _DAY + b',"'),
    "cells of a million characters": _file("cells.csv", _DAY + b"," + b"9" * 999_000 + b"\n", times=30, head=_HEADER),
    "cells of 200,000 characters": _file("cells.csv", _DAY + b"," + b"9" * 200_000 + b"\n", times=150, head=_HEADER),
    "a day of a million digits": _file("cells.csv", b"1" * 900_000 + b",7\n", times=30, head=_HEADER),
    "a number with a million signs": _file("cells.csv", _DAY + b"," + b"1," * 400_000 + b"\n", times=20, head=b"date;followers\n".replace(b";", b"\t")),
    "letters that grow eighteenfold": _file("grow.csv", _DAY + b"," + "\ufdfa".encode() * 300_000 + b"\n", times=30, head=_HEADER),
    "10^6 columns with names": _file("wide.csv", b",".join(b"c%d" % n for n in range(10**6)) + b"\n", times=3),
    "10^6 columns without": _file("wide.csv", b"," * 999_990 + b"\n", times=100),
    "10,000 columns": _file("wide.csv", b"date" + b",followers" * 9_999 + b"\n", _DAY + b",1" * 9_999 + b"\n", times=300),
    "9,999 accounts side by side": _file("wide.csv", _DAY + b",1" * 9_999 + b"\n", times=200, head=b"date" + b"".join(b",@a%d followers" % n for n in range(9_999)) + b"\n"),
    "120 million empty lines": _file("lines.csv", b"\n" * MEGABYTE, times=120),
    "60 million short lines": _file("lines.csv", b"a\n" * MEGABYTE, times=60),
    "60 million short cells": _file("lines.csv", (b"1,2,3,4,5,6,7,8\n") * (MEGABYTE // 16), times=120, head=_HEADER),
    "4 million days": _lines("days.csv", _HEADER, "2026-11-01,{}\n", 4_000_000),
    "700,000 posts": _lines("posts.csv", _POSTS, "2026-11-01 10:00,Title {},5\n", 700_000),
    "one wide letter in 100 MB": _file("wide.csv", b"2026-11-01,900\n" * 65536, times=100, head=_HEADER + "🎂,1\n".encode()),
    "a quote that is never closed, 100 MB": _file("quote.csv", b"2026-11-01,900\n" * 65536, times=100, head=_HEADER + b'"'),
    "99 open quotes above 30 MB": _file("quote.csv", b"2026-11-01,900\n" * 65536, times=30, head=_HEADER + b'2026-11-01,1\n"2026-11-01,900\n' * 99),
    "a million quotes": _file("quote.csv", b'"\n""a"b\n' * MEGABYTE, times=4, head=_HEADER),
    "UTF-16 of 120 MB": _file("wide.csv", "2026-11-01,900\n".encode("utf-16-le") * 32768, times=120, head=b"\xff\xfe" + "date,followers\n".encode("utf-16-le")),
    "UTF-16 with half letters": _file("half.csv", b"\x00\xd8" * 1000 + b"\n\x00", times=50, head=b"\xff\xfe" + "date,followers\n".encode("utf-16-le"), tail=b"\x00"),
    "10^9 zeros": _zeros,
    "noise": lambda to: written(to, "noise.csv", _noise(100 * MEGABYTE)),
    "a mark and nothing": _file("mark.csv", b"\xef\xbb\xbf"),
    "words of many encodings": _file("words.csv", "Grüße,Привет,日本\n".encode("cp932", "replace") + "Größe\n".encode("cp1252") + "Привет\n".encode("cp1251"), times=100_000),
    "all sorts of line ends": _file("ends.csv", b"date,followers\r2026-11-01,1\n2026-11-02,2\r\n2026-11-03,3\x0b2026-11-04,4\x0c\xc2\x85\xe2\x80\xa8\n\r\n\r", times=2000),
    "100 MB of blanks": _file("blank.csv", b" " * 1000 + b"\n", times=100_000),
    "100 MB of comments": _file("comment.csv", b"# nothing\n" * 100_000, times=100),
    "a million sep lines": _file("sep.csv", b"sep=;\n" * 10**6, times=1),
    "100,000 headers": _file("headers.csv", b"date,followers,views,likes\n2026-11-01,1,2,3\n\n", times=100_000),
    "100,000 headers of words": _file("headers.csv", b"date " + b",followers name" * 190 + b"\n\n", times=30_000),
    "100,000 titles": _file("titles.csv", b"Title of a table\n\nfollowers,views\n1,2\n", times=100_000, head=b"date,followers\n2026-11-01,1\n\n"),
    "formulas": _file("formulas.csv", b'2026-11-01,"=cmd|\' /C calc\'!A0"\n=HYPERLINK("x"),@SUM(1+1)\n', times=1000, head=_HEADER),
    "signs of a terminal": _file("signs.csv", b"2026-11-01,\x1b[2J\x07\x9b\n\x1b]0;x\x07,5\n", times=1000, head=_HEADER),
    "200,000 accounts of Publer's": _lines("publer.csv", _PUBLER, "2026-11-01 10:00,a{0},Instagram,,Text,5\n", 200_000),
    "200,000 accounts in rows": _lines("rows.csv", b"date,platform,account,followers\n", "2026-11-01,Instagram,@a{0},5\n", 200_000),
    "200,000 posts of one minute": _lines("posts.csv", b"published_at,platform id,title,likes\n", "2026-11-01 10:00,{0},,5\n", 200_000),
    "200,000 posts that are alike": _lines("posts.csv", b"published_at,title,likes\n", "2026-11-01 10:00,Rye,5\n", 200_000),
    "100,000 sections of Meta's": _file("Follows.csv", '"Instagram follows"\n"Date","Primary"\n"2026-03-27T00:00:00","5"\n'.encode("utf-16-le"), times=100_000, head=b"\xff\xfe" + "sep=,\n".encode("utf-16-le")),
    "a page of 100 MB": _file("page.html", b"<a <b <!-- &amp &#99999999999;" * 10_000, times=300),
    "days of the year 0 and 9999": _file("days.csv", b"0001-01-01T00:00:00+14:00,1\n9999-12-31T23:59:59-12:00,2\n0000-00-00,3\n2026-02-30,4\n", times=500, head=_HEADER),
}  # fmt: skip

JSONS: dict[str, Builder] = {
    "lists 10^5 deep": _file("posts_1.json", hostile.NESTED_LISTS),
    "objects 10^5 deep": _file("posts_1.json", hostile.NESTED_OBJECTS),
    "lists 10^7 deep": _file("outbox.json", b"[" * MEGABYTE, times=40),
    "10^7 numbers": _file("posts_1.json", b"0," * MEGABYTE, times=10, head=b"[", tail=b"0]"),
    "10^7 empty objects": _file("posts_1.json", b"{}," * MEGABYTE, times=10, head=b'[{"media":[]},', tail=b"{}]"),
    "10^6 keys": _lines("user_data_tiktok.json", b'{"Profile": 1', ',"{}":[{{}}]', 1_000_000),
    "a number of 10^6 digits": _file("posts_1.json", b"9" * 10**6, head=b'[{"media":[{"creation_timestamp":', tail=b"}]}]"),
    "numbers of 4,000 digits": _file("posts_1.json", b'{"media":[{"creation_timestamp":' + b"9" * 4000 + b"}]},", times=5000, head=b"[", tail=b"{}]"),
    "NaN and infinity": _file("posts_1.json", b'[{"media":[{"creation_timestamp":NaN,"uri":-Infinity,"title":1e999}],"creation_timestamp":1e308}]'),
    "a key ten thousand times": _file("posts_1.json", b'"media":[{"creation_timestamp":1700000000}],', times=10_000, head=b"[{", tail=b'"title":"x"}]'),
    "48 MB of half letters": _file("posts_1.json", rb"\ud800" * 1000, times=7900, head=b'[{"media":[],"title":"', tail=b'"}]'),
    "a text of 47 MB": _file("posts_1.json", b"x" * MEGABYTE, times=47, head=b'[{"media":[],"title":"', tail=b'"}]'),
    "wide letters of 47 MB": _file("posts_1.json", "🎂".encode() * (MEGABYTE // 4), times=47, head=b'[{"media":[],"title":"', tail=b'"}]'),
    "127 MB": _file("posts_1.json", b'{"media":[]},' * 10_000, times=1000, head=b"[", tail=b"{}]"),
    "200,000 posts of Instagram's": _file("posts_1.json", b'{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1700000000,"title":"a"}]},', times=200_000, head=b"[", tail=b'{"media":[]}]'),
    "zeros in it": _file("posts_1.json", b'[{"media":[{"uri":"\x00","creation_timestamp":1700000000,"title":"\\u0000\x00"}]}]'),
    "letters that a terminal obeys": _file("posts_1.json", b'[{"media":[{"uri":"a.jpg","creation_timestamp":1700000000,"title":"\\u001b[2J\\u0000\\ud83d"}]}]'),
    "a list of 120 MB in tweets.js": lambda to: hostile.tweets(to, {}, times=40_000_000),
    "a deep tweets.js": _file("tweets.js", b"[" * MEGABYTE, times=100, head=b"window.YTD.tweets.part0 = "),
    "a tweet of 100 MB": _file("tweets.js", b"x" * MEGABYTE, times=100, head=b'window.YTD.tweets.part0 = [{"tweet":"', tail=b'"}]'),
    "digits of 10^6 in tweets.js": _file("tweets.js", b"9" * 10**6, head=b"window.YTD.tweets.part0 = [", tail=b"]"),
    "400,000 tweets": lambda to: hostile.tweets(to, {"tweet": {"id_str": "1724000000000000000", "full_text": "Hello " * 40, "created_at": "Tue Nov 14 22:13:20 +0000 2023", "favorite_count": "1"}}, times=400_000),
    "an outbox of broken pages": lambda to: hostile.outbox(to, "<a " * 6_600, 2_000),
    "an outbox of open comments": lambda to: hostile.outbox(to, "<!--" * 5_000, 2_000),
    "an outbox of declarations": lambda to: hostile.outbox(to, "<![" * 6_600, 2_000),
    "an outbox of ends": lambda to: hostile.outbox(to, "</" * 10_000, 2_000),
    "an outbox of entities": lambda to: hostile.outbox(to, "&" * 20_000, 2_000),
    "an outbox of long quotes": lambda to: hostile.outbox(to, "<a b='" * 3_300, 2_000),
    "an outbox of 300,000": lambda to: hostile.outbox(to, "x", 300_000),
}  # fmt: skip

ARCHIVES: dict[str, Builder] = {
    "zips in zips": partial(hostile.nested, depth=5, width=10),
    "1.5 GB of zeros as a table": lambda to: hostile.bomb(to, "a.zip", "followers.csv", 1_500 * MEGABYTE),
    "1.5 GB of zeros as JSON": lambda to: hostile.bomb(to, "a.zip", "posts_1.json", 1_500 * MEGABYTE),
    "1.5 GB of zeros as tweets": lambda to: hostile.bomb(to, "a.zip", "data/tweets.js", 1_500 * MEGABYTE),
    "1.5 GB of zeros as an outbox": lambda to: hostile.bomb(to, "a.zip", "outbox.json", 1_500 * MEGABYTE),
    "1.5 GB of zeros as a workbook": lambda to: hostile.bomb(to, "a.zip", "xl/workbook.xml", 1_500 * MEGABYTE),
    "bzip2 of 200 MB": lambda to: hostile.bomb(to, "a.zip", "followers.csv", 200 * MEGABYTE, zipfile.ZIP_BZIP2),
    "lzma of 600 MB": lambda to: hostile.bomb(to, "a.zip", "followers.csv", 600 * MEGABYTE, zipfile.ZIP_LZMA),
    "bzip2 of 200 MB in a workbook": lambda to: hostile.bomb(to, "a.xlsx", "xl/workbook.xml", 200 * MEGABYTE, zipfile.ZIP_BZIP2),
    "200 tables of 100 MB": lambda to: _many_bombs(to, "table {}.csv", 200, 100 * MEGABYTE),
    "200 lists of 40 MB": lambda to: hostile.many_entries(to, 200, "f{}/posts_1.json", b'[{"media":[]}' + b" " * 40 * MEGABYTE + b"]"),
    "200 scripts of 100 MB": lambda to: hostile.many_entries(to, 200, "data/tweets-part{}.js", b"window.YTD.tweets.part0 = [" + b" " * 100 * MEGABYTE + b"]"),
    "200 texts of 40 MB": lambda to: hostile.many_entries(to, 200, "{}/Posts.txt", b"Date: 2026-01-01 10:00:00\nLink: x\n\n" * MEGABYTE),
    "entries on each other": partial(hostile.overlapping, count=20_000, size=10 * MEGABYTE),
    "100,000 photos": partial(hostile.many_entries, count=100_000, name="media/{}.jpg", data=b"x"),
    "100,000 tables": partial(hostile.many_entries, count=100_000, name="table {}.csv", data=hostile.TABLE),
    "2,000 tables": partial(hostile.many_entries, count=2_000, name="table {}.csv", data=hostile.TABLE),
    "100,000 JSON files": partial(hostile.many_entries, count=100_000, name="{}/posts_1.json", data=b'[{"media":[]}]'),
    "100,000 scripts": partial(hostile.many_entries, count=100_000, name="data/tweets-part{}.js", data=b"window.YTD.tweets.part0 = []"),
    "100,000 texts": partial(hostile.many_entries, count=100_000, name="{}/Posts.txt", data=b"Date: 2026-01-01 10:00:00\nLink: x\n\n"),
    "5,000 pages": partial(hostile.many_entries, count=5_000, name="media/posts_{}.html", data=b"<html>"),
    "100,000 outboxes": partial(hostile.many_entries, count=100_000, name="{}/outbox.json", data=b'{"orderedItems":[]}'),
    "100,000 Takeout pages": partial(hostile.many_entries, count=100_000, name="videos({}).csv", data=b"Video ID,Channel ID,Video Title (Original),Privacy\nx,y,z,Public\n"),
    "a table one folder up": _zip_of({"../followers.csv": hostile.TABLE}),
    "a table at an absolute path": _zip_of({"/etc/followers.csv": hostile.TABLE, "C:\\x\\posts.csv": hostile.TABLE}),
    "links out of the zip": hostile.linked,
    "a locked zip": hostile.locked,
    "two of one name": hostile.twice_the_same_name,
    "a name that is no UTF-8": _raw(b"\xff\xfe\x80.csv", 0x800),
    "a name of old": _raw(b"\xff\xfe\x80.csv"),
    "a name of control signs": _raw(b"a\x1b[2J\x07\n\x7f.csv"),
    "a name of right-to-left marks": _raw("a\u202ecsv.exe\u2066.csv".encode(), 0x800),
    "a name of 60,000 letters": _raw(b"a" * 60_000 + b".csv"),
    "a path of 20,000 folders": _raw(b"a/" * 20_000 + b"a.csv"),
    "a size that is a lie": _raw(b"followers.csv", lie=7),
    "a size of 1 GB that is a lie": _raw(b"followers.csv", lie=2**32 - 2),
    "a size for ZIP64 that is not there": _raw(b"followers.csv", lie=2**32 - 1),
    "junk before the zip": _prefixed,
    "two zips in one file": _two_zips,
    "a zip that is one head": _file("head.zip", b"PK\x03\x04"),
    "a zip that is zeros": _file("zeros.zip", bytes(MEGABYTE), times=100, head=b"PK\x03\x04"),
    "an empty zip": _zip_of({}),
    "500 hostile workbooks": partial(hostile.many_workbooks, count=500),
    "devices and links in a tar": lambda to: hostile.tarred(to, "devices.tar", *(tar_entry(f"followers {kind.decode()}.csv", kind, "/etc/passwd") for kind in (b"1", b"2", b"3", b"4", b"6"))),
    "tables outside of a tar": lambda to: hostile.tarred(to, "up.tar", tar_entry("../a.csv"), tar_entry("/etc/b.csv")),
    "a tar of 1 GB in gzip": lambda to: _tar_bomb(to, "a.tar.gz", "w:gz"),
    "a tar of 1 GB in xz": lambda to: _tar_bomb(to, "a.tar.xz", "w:xz"),
    "a tar of 1 GB in bzip2": lambda to: _tar_bomb(to, "a.tar.bz2", "w:bz2"),
    "a header of 1 GB": lambda to: hostile.packed_header(to, "a.tar.gz", tarfile.XHDTYPE, 1_000 * MEGABYTE),
    "a name of 1 GB": lambda to: hostile.packed_header(to, "a.tar.gz", tarfile.GNUTYPE_LONGNAME, 1_000 * MEGABYTE),
    "a sparse file of 8 GB": lambda to: hostile.sparse_tar(to, 8**11 - 1),
    "a sparse file of 10^18 bytes": lambda to: hostile.sparse_tar(to, 10**18),
    "100,000 tables in a tar": lambda to: _tar_of_many(to, "many.tar", 100_000),
    "10,000 tables in a packed tar": lambda to: _tar_of_many(to, "many.tar.gz", 10_000),
    "100,000 photos in a packed tar": lambda to: hostile.tarred(to, "many.tar.gz", *(tar_entry(f"{n}.jpg") for n in range(100_000))),
    "a name of a tar that is no UTF-8": lambda to: hostile.tarred(to, "odd.tar", tar_entry("a\udcff\x1b.csv")),
    "gzip that is no tar": _file("a.csv.gz", b"\x1f\x8b\x08" + bytes(1000)),
    "a folder with pipes and devices": hostile.with_pipes,
    "two tar files in one": lambda to: written(to, "two.tar", *[hostile.tarred(to, f"{n}.tar", tar_entry("a.csv")).read_bytes() for n in range(2)]),
}  # fmt: skip

WORKBOOKS: dict[str, Builder] = {
    "a billion laughs": hostile.laughs,
    "a file as an entity": hostile.external_entity,
    "two cells in opposite corners": hostile.corners,
    "10^6 cells on a diagonal": partial(hostile.diagonal, count=1_000_000),
    "40,000 cells on a diagonal": partial(hostile.diagonal, count=40_000),
    "2,000 cells on a diagonal": partial(hostile.diagonal, count=1_999),
    "one text in 10^6 cells": partial(hostile.one_text_everywhere, length=32_767, cells=1_000_000),
    "one text in 60 cells": partial(hostile.one_text_everywhere, length=1_000_000, cells=60),
    "wide letters in 60 cells": lambda to: hostile.workbook(to, f"<si><t>{'漢' * 1_000_000}</t></si>", "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 61))),
    "10^9 cells by saying so": partial(hostile.repeated_cells, columns=16_384, rows=1_048_576),
    "3,900,000 cells by saying so": partial(hostile.repeated_cells, columns=39, rows=100_000),
    "10^18 cells by saying so": partial(hostile.repeated_cells, columns=10**9, rows=10**9),
    "tags 10^6 deep": lambda to: hostile.workbook(to, "<si>" * 10**6, ""),
    "10^6 rows of nothing": lambda to: hostile.workbook(to, "", "".join(f'<row r="{n}"/>' for n in range(10**6))),
    "a row that is none": lambda to: hostile.workbook(to, "", '<row r="-1"><c r="ZZZZZZZZZ99999999999999"><v>1</v></c></row>'),
    "numbers without end": lambda to: hostile.workbook(to, "", '<row r="1"><c r="A1"><v>' + "9" * 10**6 + '</v></c><c r="B1"><v>1e999</v></c><c r="C1" t="d"><v>9999-99-99</v></c></row>'),
    "10,000 sheets": lambda to: written(to, "sheets.xlsx", hostile.xlsx_of({f"S{n}": '<row r="1"><c r="A1"><v>1</v></c></row>' for n in range(10_000)})),
    "old bytes": _file("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(MEGABYTE)),
    "old noise": lambda to: written(to, "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + _noise(20 * MEGABYTE)),
    "300,000 rows of ten": lambda to: written(to, "rows.xlsx", hostile.xlsx_of({"S": "".join(f'<row r="{n}">' + '<c><v>46000</v></c>' * 10 + "</row>" for n in range(1, 300_001))})),
}  # fmt: skip

KINDS: dict[str, dict[str, Builder]] = {
    "texts": TEXTS,
    "json": JSONS,
    "archives": ARCHIVES,
    "workbooks": WORKBOOKS,
}

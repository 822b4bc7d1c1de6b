"""Files that nobody writes by accident: archives, workbooks, tables and JSON made to do harm.

Each builder writes into an empty folder and gives the path to import.
"""

import gzip
import io
import json
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.importers.workbooks import ods_of, xlsx_of

Builder = Callable[[Path], Path]

TABLE = b"date,followers\n2026-11-01,900\n2026-11-02,905\n2026-11-03,911\n"
MEGABYTE = 1 << 20


def written(to: Path, name: str, *blocks: bytes, times: int = 1) -> Path:
    """A file of these blocks, all of them so many times."""
    path = to / name
    with path.open("wb") as file:
        for _ in range(times):
            for block in blocks:
                file.write(block)
    return path


def zipped(
    to: Path, name: str, files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED
) -> Path:
    """A zip of these files."""
    path = to / name
    with zipfile.ZipFile(path, "w", method) as archive:
        for inside, data in files.items():
            archive.writestr(inside, data)
    return path


def nothing_but(byte: bytes, size: int) -> Iterator[bytes]:
    """So many bytes of one sort, in blocks of a megabyte."""
    for start in range(0, size, MEGABYTE):
        yield byte * min(MEGABYTE, size - start)


def bomb(to: Path, name: str, inside: str, size: int, method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A zip with one entry of so many zeros, which are a thousandth as large or less."""
    path = to / name
    with (
        zipfile.ZipFile(path, "w", method) as archive,
        archive.open(inside, "w", force_zip64=True) as file,
    ):
        for block in nothing_but(b"0", size):
            file.write(block)
    return path


def raw_zip(entries: list[tuple[bytes, bytes, int]], *, lie: int | None = None) -> bytes:
    """A zip written byte by byte: names and deflated data as they are, and flags.

    ``lie`` is what all entries say of their size.
    """
    out, central = io.BytesIO(), io.BytesIO()
    for name, data, flags in entries:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(data) + packer.flush()
        size = len(data) if lie is None else lie
        facts = struct.pack(
            "<HHHHHLLLHH",
            20,
            flags,
            8,
            0,
            0x5A21,
            zlib.crc32(data),
            len(packed),
            size,
            len(name),
            0,
        )
        at = out.tell()
        out.write(b"PK\x03\x04" + facts + name + packed)
        central.write(b"PK\x01\x02\x14\x03" + facts + struct.pack("<HHHLL", 0, 0, 0, 0, at) + name)
    return _with_directory(out.getvalue(), central.getvalue(), len(entries))


def _with_directory(entries: bytes, central: bytes, count: int) -> bytes:
    end = struct.pack(
        "<4sHHHHLLH", b"PK\x05\x06", 0, 0, count, count, len(central), len(entries), 0
    )
    return entries + central + end


def overlapping(to: Path, count: int, size: int) -> Path:
    """Many names for one and the same packed data."""
    one = raw_zip([(b"00000.csv", TABLE + b"\n" * size, 0)])
    at = one.index(b"PK\x01\x02")
    central = one[at : one.index(b"PK\x05\x06", at)]
    names = b"".join(central.replace(b"00000", b"%05d" % n) for n in range(count))
    return written(to, "overlap.zip", _with_directory(one[:at], names, count))


def nested(to: Path, depth: int, width: int) -> Path:
    """A zip of zips of zips, with gigabytes in the last ones."""
    data = bomb(to, "last", "0.csv", 64 * MEGABYTE).read_bytes()
    (to / "last").unlink()
    for _ in range(depth):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(width):
                archive.writestr(f"lib {number}.zip", data)
        data = out.getvalue()
    return written(to, "42.zip", data)


def linked(to: Path) -> Path:
    """A zip with links out of it, one under the name of a table."""
    path = to / "links.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("followers.csv", "posts.json"):
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(entry, "/etc/passwd")
    return path


def locked(to: Path) -> Path:
    """A zip whose entries say that they are encrypted."""
    return written(to, "locked.zip", raw_zip([(b"followers.csv", b"0123456789ab" + TABLE, 1)]))


def many_entries(to: Path, count: int, name: str, data: bytes) -> Path:
    """A zip with so many files; ``{}`` in the name is their number."""
    path = to / "many.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(count):
            archive.writestr(name.format(number), data)
    return path


def twice_the_same_name(to: Path) -> Path:
    """Two entries of one name that say different things."""
    other = TABLE.replace(b"9", b"8")
    return written(
        to, "twice.zip", raw_zip([(b"followers.csv", TABLE, 0), (b"followers.csv", other, 0)])
    )


def tarred(to: Path, name: str, *entries: tarfile.TarInfo, data: bytes = TABLE) -> Path:
    """A tar of these entries; ordinary files get the data."""
    path = to / name
    with tarfile.open(path, "w:gz" if name.endswith("gz") else "w") as archive:
        for entry in entries:
            entry.size = len(data) if entry.isreg() else 0
            archive.addfile(entry, io.BytesIO(data) if entry.isreg() else None)
    return path


def tar_entry(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    """An entry of that kind: a file, a device, a link."""
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname, entry.mtime = kind, link, 1_790_000_000
    return entry


def packed_header(to: Path, name: str, kind: bytes, size: int, inside: bytes = b"0") -> Path:
    """A packed tar whose first entry, told to be of that size and kind, is nothing but one byte."""
    entry = tarfile.TarInfo("posts.csv")
    entry.type, entry.size = kind, size
    path = to / name
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(entry.tobuf(tarfile.GNU_FORMAT))
        for block in nothing_but(inside, size):
            file.write(block)
    return path


def sparse_tar(to: Path, size: int) -> Path:
    """A tar with a sparse file, which is small and gives so many zeros."""
    entry = tarfile.TarInfo("followers.csv")
    entry.type = tarfile.GNUTYPE_SPARSE
    block = bytearray(entry.tobuf(tarfile.GNU_FORMAT))
    block[386:398], block[398:410] = b"00000000000\0", b"00000000000\0"
    block[483:495] = b"%011o\0" % size if size < 8**11 else b"\x80" + size.to_bytes(11, "big")
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return written(to, "sparse.tar", bytes(block), b"\0" * 10_240)


def workbook(to: Path, shared: str = "", rows: str = "", before: str = "") -> Path:
    """An XLSX with these shared strings and rows, and something before the root of its XML."""
    out = io.BytesIO(xlsx_of({"S": rows}))
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/sharedStrings.xml", f'<?xml version="1.0"?>{before}<sst {main}>{shared}</sst>'
        )
    data = out.getvalue()
    return written(to, "book.xlsx", _with_relation(data))


def _with_relation(data: bytes) -> bytes:
    """The workbook with its shared strings known to it."""
    out = io.BytesIO()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    relation = f'<Relationship Id="s" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            text = old.read(entry)
            if entry.filename == "xl/_rels/workbook.xml.rels":
                text = text.replace(b"</Relationships>", relation.encode())
            new.writestr(entry.filename, text)
    return out.getvalue()


def laughs(to: Path, levels: int = 10) -> Path:
    """A workbook whose one text is a billion words, by entities of entities."""
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, levels)
    )
    return workbook(
        to,
        f"<si><t>&a{levels - 1};</t></si>",
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        f"<!DOCTYPE sst [{entities}]>",
    )


def external_entity(to: Path) -> Path:
    """A workbook whose text would be a file of this computer."""
    return workbook(
        to,
        "<si><t>date</t></si><si><t>&x;</t></si>",
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>2026-11-01</t></is></c><c r="B2"><v>1</v></c></row>',
        '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    )


def corners(to: Path) -> Path:
    """A workbook with two cells as far from each other as can be."""
    return written(
        to,
        "corners.xlsx",
        xlsx_of(
            {
                "S": '<row r="1"><c r="A1"><v>1</v></c></row>'
                '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
            }
        ),
    )


def diagonal(to: Path, count: int) -> Path:
    """A workbook with so many cells, each in a row of its own and one of 2,000 columns."""
    rows = "".join(
        f'<row r="{n}"><c r="{_column(n % 2000)}{n}"><v>{n}</v></c></row>'
        for n in range(1, count + 1)
    )
    return written(to, "diagonal.xlsx", xlsx_of({"S": rows}))


def _column(place: int) -> str:
    before, letter = divmod(place, 26)
    return (_column(before - 1) if before else "") + chr(65 + letter)


def one_text_everywhere(to: Path, length: int, cells: int) -> Path:
    """A workbook with one long text, which so many cells show."""
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, cells + 1)
    )
    return workbook(to, f"<si><t>{'x' * length}</t></si>", rows)


def repeated_cells(to: Path, columns: int, rows: int) -> Path:
    """An ODS whose one cell is said to come again and again."""
    cell = (
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell '
        f'table:number-columns-repeated="{columns}" office:value-type="string">'
        "<text:p>2026-11-01</text:p></table:table-cell></table:table-row>"
    )
    return written(to, "repeated.ods", ods_of(cell))


def many_workbooks(to: Path, count: int) -> Path:
    """A zip with so many workbooks, each with much to do."""
    data = diagonal(to, 150_000).read_bytes()
    (to / "diagonal.xlsx").unlink()
    return many_entries(to, count, "book {}.xlsx", data)


def with_pipes(to: Path) -> Path:
    """A folder with a pipe, a link to itself, and one to a device, beside a table."""
    folder = to / "folder"
    folder.mkdir()
    (folder / "followers.csv").write_bytes(TABLE)
    os.mkfifo(folder / "pipe.csv")
    (folder / "round").symlink_to(folder, target_is_directory=True)
    (folder / "zero.csv").symlink_to("/dev/zero")
    (folder / "passwd.csv").symlink_to("/etc/passwd")
    return folder


def tweets(to: Path, *items: object, times: int = 1) -> Path:
    """A list of posts as X writes it, with these items so many times."""
    text = ",".join(json.dumps(item) for item in items).encode()
    (to / "data").mkdir()
    path = written(to, "data/tweets.js", b"window.YTD.tweets.part0 = [" + text)
    with path.open("ab") as file:
        for _ in range(times - 1):
            file.write(b"," + text)
        file.write(b"]")
    return to / "data"


def outbox(to: Path, content: str, count: int) -> Path:
    """An archive of Mastodon's with so many posts of that content."""
    items = [
        {
            "type": "Create",
            "actor": "https://x.example/@mira",
            "object": {"published": "2026-05-01T12:30:00Z", "content": content, "id": str(number)},
        }
        for number in range(count)
    ]
    return zipped(to, "archive.zip", {"outbox.json": json.dumps({"orderedItems": items}).encode()})


NESTED_LISTS = b"[" * 100_000 + b"]" * 100_000
NESTED_OBJECTS = b'{"a":' * 100_000 + b"1" + b"}" * 100_000

"""Damaged exports: damage.py FIRST COUNT reads so many, each made from its number alone.

A line of JSON for each. What lies in an archive is damaged inside of it as often as the archive.
"""

import io
import json
import random
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import click
from case import limit, measured, new_log
from seeds import seeds, zipped

_CLI_EVERY = 10
_NASTY = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\x0b", b'"', b"'", b"\\", b"\xed\xa0\x80", b"=1+1"),
    *("\u202e\u2028\x85𝟙٣½²①".encode(), b"\x1b[2J", b"9" * 400, b"9" * 5000, b"-1", b"1e999", b"NaN"),
    *(b"\\ud800", b"0001-01-01", b"9999-12-31T23:59:59-14:00", b"99/99/9999", b"31.02.2026", b"--"),
    *(b"null", b"{}", b"[]", b"[[]]", b"true", b"18446744073709551616", b"253402300800", b"undefined"),
    *(b"\n", b"\n\n", b",", b";", b"\t", b"a" * 70_000, "ﷺ".encode() * 500, b"https://[::1", b"%%%s"),
)  # fmt: skip


def damaged(number: int) -> tuple[str, str, bytes]:
    """The name of a valid file, how it was damaged, and its bytes afterwards."""
    chance = random.Random(number)  # noqa: S311  # the same for everybody
    files = seeds()
    name = chance.choice(sorted(files))
    data, how = files[name], []
    if zipfile.is_zipfile(io.BytesIO(data)) and chance.random() < 0.7:
        data, told = _inside(data, chance)
        how.append(told)
    else:
        for _ in range(chance.choice([1, 1, 2, 5])):
            one = chance.choice(_WAYS)
            data = one(data, chance)[: 1 << 24]
            how.append(one.__name__.strip("_"))
    if chance.random() < 0.1:
        name = chance.choice(
            ["a.csv", "a.txt", "outbox.json", "posts_1.json", "tweets.js", "a.xlsx"]
        )
    return name, " ".join(how), data


def _inside(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(files))
    if chance.random() < 0.1:
        del files[name]
        return zipped(files), f"without {name}"
    if chance.random() < 0.1:
        files[chance.choice(sorted(files))] = files[name]
        return zipped(files), f"{name} twice"
    one = chance.choice(_of_json if files[name].lstrip()[:1] in (b"[", b"{") else _WAYS)
    files[name] = one(files[name], chance)
    return zipped(files), f"{one.__name__} in {name}"


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _cut_before(data: bytes, chance: random.Random) -> bytes:
    return data[chance.randrange(len(data) + 1) :]


def _flipped(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data or b" ")
    for _ in range(chance.choice([1, 3, 30])):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def _twice(data: bytes, chance: random.Random) -> bytes:
    return data * chance.choice([2, 3, 50])


def _with_another(data: bytes, chance: random.Random) -> bytes:
    return data + chance.choice([*seeds().values()])


def _in_another_encoding(data: bytes, chance: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    into = chance.choice(["utf-16", "utf-16-be", "utf-32", "cp1251", "cp932", "mac_roman", "cp037"])
    return text.encode(into, "replace")


def _nasty(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice([1, 2, 10])):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(_NASTY) + data[at + chance.choice([0, 1, 5]) :]
    return data


def _nasty_cells(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    for _ in range(chance.choice([1, 5, 50])):
        at = chance.randrange(len(lines))
        divider = max((b",", b";", b"\t"), key=lines[at].count)
        cells = lines[at].split(divider)
        cells[chance.randrange(len(cells))] = chance.choice(_NASTY)
        lines[at] = divider.join(cells)
    return b"\n".join(lines)


def _shuffled_rows(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def _doubled_rows(data: bytes, chance: random.Random) -> bytes:
    return b"\n".join(
        line for line in data.split(b"\n") for _ in range(chance.choice([0, 1, 1, 3]))
    )


def _swapped_columns(data: bytes, chance: random.Random) -> bytes:
    rows = [line.split(b",") for line in data.split(b"\n")]
    a, b = chance.randrange(6), chance.randrange(6)
    for row in rows:
        if max(a, b) < len(row):
            row[a], row[b] = row[b], row[a]
    return b"\n".join(b",".join(row) for row in rows)


def _without_header(data: bytes, _: random.Random) -> bytes:
    return data.partition(b"\n")[2]


def _other_line_ends(data: bytes, chance: random.Random) -> bytes:
    ends = [b"\n", b"\r", b"\r\n", b"\n\n", b"\x0b"]
    return b"".join(line + chance.choice(ends) for line in data.split(b"\n"))


def _other_values(data: bytes, chance: random.Random) -> bytes:
    """JSON in which a few values have become something else entirely."""
    try:
        return json.dumps(_changed(json.loads(data), chance)).encode()
    except ValueError:
        return data


def _changed(value: object, chance: random.Random) -> object:
    if chance.random() < 0.06:
        return chance.choice(
            [None, True, -1, 10**30, 1e308, 0.5, "", "x", "\ud800", "\0\x1b", [], {}, [[]], [None], {"a": None},
             "9" * 5000, value, [value], {"value": value}, "2026-13-45", 253402300800, "https://[::1"]
        )  # fmt: skip
    if isinstance(value, dict):
        return {
            key: _changed(inner, chance) for key, inner in value.items() if chance.random() > 0.02
        }
    if isinstance(value, list):
        return [
            _changed(inner, chance) for inner in value for _ in range(chance.choice([1] * 9 + [2]))
        ]
    return value


def _other_script_values(data: bytes, chance: random.Random) -> bytes:
    start, sign, value = data.partition(b" = ")
    return start + sign + _other_values(value, chance) if sign else _other_values(data, chance)


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_cut, _cut_before, _flipped, _twice, _with_another, _in_another_encoding, _nasty),
    *(_nasty_cells, _nasty_cells, _shuffled_rows, _doubled_rows, _swapped_columns),
    *(_without_header, _other_line_ends, _other_script_values),
)
_of_json = (_other_values, _other_values, _other_values, *_WAYS)


def main() -> None:
    """So many, from the first number on."""
    first, count = map(int, sys.argv[1:])
    limit()
    with tempfile.TemporaryDirectory() as folder:
        log = new_log(Path(folder))
        for number in range(first, first + count):
            name, how, data = damaged(number)
            path = Path(folder, name)
            path.write_bytes(data)
            told = measured(path, log if number % _CLI_EVERY == 0 else None)
            seed = path.suffix[1:] if len(how) == 0 else name
            click.echo(
                json.dumps({"number": number, "how": f"{name}: {how}", "seed": seed, **told})
            )
            path.unlink()


if __name__ == "__main__":
    main()

"""Feed everything that reads files with hostile ones: `make fuzz`.

    run.py hostile [--only WORDS]    files made to do harm, each in a process of its own
    run.py mutated [--count N]       valid exports of every platform, damaged in many ways
    run.py guided [--seconds N]      atheris on the readers, if it is installed
    run.py                           all of them

Every file must end, within 5 seconds of work and 500 MB, in rows or in one clear sentence, and
an import that fails must leave the log as it was.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import click

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}


def main() -> int:
    """What is asked for; 1 if anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="?", choices=["hostile", "mutated", "guided"])
    parser.add_argument("--only", default="", help="hostile files whose name has these words")
    parser.add_argument("--count", type=int, default=4000, help="how many damaged files")
    parser.add_argument("--first", type=int, default=0, help="the number of the first of them")
    parser.add_argument("--seconds", type=int, default=60, help="for each reader that is guided")
    parser.add_argument("--readers-alone", action="store_true", help="not through the command line")
    asked = parser.parse_args()
    if asked.readers_alone:
        ENVIRONMENT["READERS_ALONE"] = "yes"
    failures = 0
    if asked.what in (None, "hostile"):
        failures += hostile(asked.only)
    if asked.what in (None, "mutated"):
        failures += mutated(asked.first, asked.count)
    if asked.what in (None, "guided"):
        failures += guided(asked.seconds)
    click.echo(f"{failures} failures.")
    return 1 if failures else 0


def hostile(only: str) -> int:
    """Each of the hostile files, built and read in processes of their own; how many fail."""
    failures = 0
    for kind, name in json.loads(_python("build.py", "--list").stdout):
        if only not in f"{kind}: {name}":
            continue
        with tempfile.TemporaryDirectory() as folder:
            built = _python("build.py", kind, name, folder)
            if built.returncode:
                click.echo(f"{kind}: {name} could not be built: {built.stderr[-200:]}")
                continue
            run = _python("case.py", built.stdout.strip())
        told = _told(run)
        failures += bool(told["wrong"])
        took = f"{told['seconds']:.1f} s, {told['memory']:.0f} MB"
        click.echo(f"{kind}: {name}: {took}: {told['came'][:100]}")
        for one in told["wrong"]:
            click.echo(f"    WRONG {one}")
    return failures


def mutated(first: int, count: int, batch: int = 200) -> int:
    """Damaged exports, so many in a process; how many kinds of failure there are."""
    seen: dict[str, int] = {}
    tally: dict[str, list[float]] = {}
    started = time.monotonic()
    for start in range(first, first + count, batch):
        run = _python("damage.py", str(start), str(min(batch, first + count - start)))
        lines = [json.loads(line) for line in run.stdout.splitlines()]
        if run.returncode:
            seen.setdefault(f"process died at {start + len(lines)}: {run.stderr[-300:]}", start)
        for told in lines:
            worst = tally.setdefault(told["seed"], [0, 0.0, 0.0])
            worst[0] += 1
            worst[1], worst[2] = max(worst[1], told["seconds"]), max(worst[2], told["memory"])
            for one in told["wrong"]:
                if one not in seen:
                    seen[one] = told["number"]
                    click.echo(f"WRONG {one} (--first {told['number']} --count 1, {told['how']})")
    for seed, (tries, seconds, memory) in sorted(tally.items()):
        click.echo(f"{seed}: {tries:.0f} damaged, at worst {seconds:.2f} s, {memory:.0f} MB")
    click.echo(f"{count} damaged files in {time.monotonic() - started:.0f} s")
    return len(seen)


def guided(seconds: int) -> int:
    """Atheris on each reader for so long; how many fell over."""
    if _python("-c", "import atheris").returncode:
        click.echo("atheris is not installed here, so nothing was guided: pip install atheris")
        return 0
    failures = 0
    for reader in _python("guided.py").stdout.split():
        with tempfile.TemporaryDirectory() as folder:
            run = _python(
                "guided.py", reader, f"-max_total_time={seconds}", f"-artifact_prefix={folder}/"
            )
            failures += run.returncode != 0
            done = [line for line in run.stderr.splitlines() if line.startswith("Done ")]
            click.echo(f"{reader}: {''.join(done) or run.stderr[-1500:]}")
            for artifact in Path(folder).iterdir():
                click.echo(f"    {artifact.read_bytes()[:300]!r}")
    return failures


def _python(*words: str) -> subprocess.CompletedProcess[str]:
    script = [str(HERE / words[0])] if words[0].endswith(".py") else [words[0]]
    return subprocess.run(  # noqa: S603  # our own programs
        [sys.executable, *script, *words[1:]], env=ENVIRONMENT, text=True, errors="replace",
        capture_output=True, check=False,
    )  # fmt: skip


def _told(run: subprocess.CompletedProcess[str]) -> dict:
    if run.stdout.strip():
        return json.loads(run.stdout)
    died = f"the process died ({run.returncode}): {run.stderr[-200:]}"
    return {"came": "died", "wrong": [died], "seconds": 0.0, "memory": 0.0}


if __name__ == "__main__":
    sys.exit(main())

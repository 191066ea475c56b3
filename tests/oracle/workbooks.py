#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares every cell of every sheet of the workbooks of others with what LibreOffice reads.

usage: workbooks.py CELLS [FOLDER]    CELLS: the program of this folder, FOLDER: of workbooks

A difference is an error unless known-workbooks.txt explains it; an explanation that explains nothing is an error, too.
"""
import collections
import csv
import datetime
import json
import math
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
SECONDS = 10
MEMORY = 512 * 1024 * 1024
# Comma, quotes, UTF-8, cells not as they are shown, no formulas, all sheets.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def ours(cells, path):
    """Our sheets of a file: name -> {(row, column): text}, or the refusal as a text."""
    started = time.monotonic()
    run = subprocess.run([cells, path], capture_output=True, timeout=SECONDS,
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
    used = time.monotonic() - started
    if run.returncode != 0:
        raise SystemExit(f"{path.name}: cells ended with {run.returncode}: {run.stderr.decode()}")
    sheets = {}
    for sheet in json.loads(run.stdout)[path.name]:
        if "refused" in sheet and "is empty" not in sheet["refused"]:
            sheets[sheet["sheet"]] = sheet["refused"]
            continue
        sheets[sheet["sheet"]] = {(line, column): cell for line, row in zip(sheet.get("lines", []), sheet.get("rows", []))
                                  for column, cell in enumerate(row, 1) if cell}
    return sheets, used


def theirs(folder, path, sheet):
    """LibreOffice's cells of one sheet, or nothing when it did not load the file."""
    file = folder / f"{path.stem}-{sheet}.csv"
    if not file.exists():
        return None
    with open(file, encoding="utf-8", newline="") as lines:
        return {(row, column): cell for row, cells in enumerate(csv.reader(lines), 1)
                for column, cell in enumerate(cells, 1) if cell}


def instant(text):
    """The spellings of LibreOffice's input line, in the language en-US, as ISO 8601."""
    match = re.fullmatch(r"(?:(\d{1,2})/(\d{1,2})/(\d{2}|\d{4})|(\d{4})[-/](\d\d)[-/](\d\d))?[ T]?"
                         r"(?:(\d{1,4}):(\d\d)(?::(\d\d(?:[.,]\d+)?))?( [AP]M)?)?", text)
    if not match or not text:
        return None
    month, day, year, isoyear, isomonth, isoday, hour, minute, second, half = match.groups()
    parts = []
    if isoyear or year:
        year = isoyear or (year if len(year) == 4 else ("19" if int(year) >= 30 else "20") + year)
        parts.append(f"{year}-{int(isomonth or month):02}-{int(isoday or day):02}")
    if hour:
        hours = int(hour) % 12 + (12 if half == " PM" else 0) if half else int(hour)
        parts.append(f"{hours:02}:{minute}:{float((second or '0').replace(',', '.')):06.3f}")
    if len(parts) == 2 and parts[1] == "00:00:00.000":
        parts.pop() # midnight adds nothing
    return "T".join(parts)


def number(text):
    """The value of a number or a percentage; nothing for other texts."""
    match = re.fullmatch(r"([-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(%?)", text)
    return float(match[1]) * (0.01 if match[2] else 1) if match else None


def same(mine, other):
    """Whether both mean the same: LibreOffice writes fifteen digits, and dates as the cell shows them."""
    mine, other = (text.replace("\r\n", "\n").replace("\r", "\n") for text in (mine, other))
    if mine == other:
        return True
    if number(mine) is not None and number(other) is not None:
        return math.isclose(number(mine), number(other), rel_tol=1e-14)
    return instant(mine) is not None and instant(mine) == instant(other)


def explanations():
    """(file, sheet) -> [count, reason]; the sheet may be *."""
    known = {}
    for line in (HERE / "known-workbooks.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            file, sheet, count, reason = line.split(" | ", 3)
            known[file, sheet] = (int(count), reason)
    return known


def main():
    cells = sys.argv[1]
    data = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else HERE.parents[2] / "shared/data/xlsx-calamine")
    books = sorted(path for path in data.glob("*.xls?"))
    known = explanations()
    seen = collections.Counter()
    total = sheets = refused = slowest = 0
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                        FILTER, "--outdir", folder, *books], capture_output=True, check=True, timeout=600)
        for path in books:
            found, used = ours(cells, path)
            slowest = max(slowest, used)
            for name, mine in found.items():
                other = theirs(folder, path, name)
                differences = []
                if isinstance(mine, str) and other is None:
                    refused += 1 # by both
                elif isinstance(mine, str) or other is None:
                    differences.append(f"we: {mine if isinstance(mine, str) else 'read'}; "
                                       f"LibreOffice: {'not loaded' if other is None else 'read'}")
                else:
                    sheets += 1
                    places = sorted(set(mine) | set(other))
                    total += len(places)
                    differences += [f"row {row}, column {column}: {mine.get((row, column), '')!r} against "
                                    f"{other.get((row, column), '')!r}" for row, column in places
                                    if not same(mine.get((row, column), ""), other.get((row, column), ""))]
                seen[path.name, name] = len(differences)
                count, reason = known.get((path.name, name), (0, ""))
                spaces = reason.startswith("spaces") and all(
                    same(mine.get(place, "").strip(), other.get(place, "").strip()) for place in places)
                if len(differences) != count or reason.startswith("spaces") != spaces:
                    problems += [f"{path.name} | {name} | {difference}" for difference in differences[:20]]
                    problems.append(f"{path.name} | {name} | {len(differences)} | (unexplained)")
    problems += [f"{file} | {sheet}: nothing there to explain" for file, sheet in known
                 if seen.get((file, sheet), 0) == 0]
    explained = sum(count for count, _ in known.values())
    print(f"{len(books)} workbooks, {sheets} sheets, {total} cells compared, {refused} files refused by both; {explained} differences explained; "
          f"slowest {slowest:.2f} s")
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the CSV files of the W3C with Python's csv module and the dialect that is noted for each.

usage: tables.py digests [FOLDER]          prints tests/core/fixtures/w3c-csvw.txt
       tables.py compare CELLS [FOLDER]    compares every cell with ours, told the dialect and left to guess

Lines that hold nothing are no rows here: the program leaves them out.
"""
import csv
import hashlib
import io
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ENCODINGS = {"utf8": ("utf-8-sig", "UTF-8"), "ansi": ("cp1252", "windows-1252")}
DELIMITERS = {"comma": ",", "tab": "\t", "space": " ", "semicolon": ";"}
# Noted as UTF-8, but not valid UTF-8: a pound sign of Windows stands in them.
WRONGLY_NOTED = {"HEFCE_organogram_junior_data_31032011.csv": "ansi",
                 "HEFCE_organogram_senior_data_31032011.csv": "ansi"}


# Left to guess, a person would not know either: every space is a delimiter, and columns are set with several.
UNCLEAR = {"methane_molecular_structure_xyz_20140911.csv"}


def dialects(folder):
    """file -> encoding for Python, encoding for us, delimiter; of the files that are there."""
    found = {}
    for line in (folder / "W3C-CSVW-Dialect_annotations.txt").read_text(encoding="utf-8").splitlines():
        parts = line.split("|")
        if len(parts) == 6 and (folder / parts[0]).exists():
            noted = WRONGLY_NOTED.get(parts[0], parts[1])
            found[parts[0]] = (*ENCODINGS[noted], DELIMITERS[parts[2]])
    return found


def rows(path, encoding, delimiter):
    text = path.read_bytes().decode(encoding)
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row not in ([], [""])]


def digest(table):
    """SHA-256 of the cells, each ended by U+001F, each row by U+001E."""
    text = "".join("".join(cell + "\x1f" for cell in row) + "\x1e" for row in table)
    return hashlib.sha256(text.encode()).hexdigest()


def digests(folder):
    print("# Cells of the CSV files of the W3C as Python's csv module reads them: tests/oracle/tables.py digests")
    print("# file|encoding|delimiter|rows|cells|SHA-256")
    for file, (encoding, ours, delimiter) in sorted(dialects(folder).items()):
        table = rows(folder / file, encoding, delimiter)
        print(file, ours, {" ": "space", ",": "comma"}.get(delimiter, delimiter), len(table),
              sum(len(row) for row in table), digest(table), sep="|")


def compare(cells, folder):
    total = 0
    different = []
    for file, (encoding, ours, delimiter) in sorted(dialects(folder).items()):
        expected = rows(folder / file, encoding, delimiter)
        for told, options in (("told", ["--encoding", ours, "--delimiter", delimiter]), ("guessed", [])):
            if not options and file in UNCLEAR:
                continue
            run = subprocess.run([cells, *options, folder / file], capture_output=True, check=True, timeout=10)
            (table,) = json.loads(run.stdout)[file]
            total += sum(len(row) for row in expected)
            if table.get("rows") != expected:
                pairs = [(one, other) for one, other in zip(table.get("rows", []), expected) if one != other]
                different.append(f"{file}, {told}: {table.get('refused', pairs[:1])}")
    print(f"{len(dialects(folder))} files, {total} cells compared, {len(different)} tables differ")
    print(*different, sep="\n")
    return 1 if different else 0


def main():
    data = HERE.parents[2] / "shared/data/csv-torture/w3c-csvw"
    if sys.argv[1:2] == ["digests"]:
        return digests(pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else data)
    return compare(sys.argv[2], pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else data)


if __name__ == "__main__":
    sys.exit(main())

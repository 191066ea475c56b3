#!/bin/sh
# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sends the input workbook of every department of the sample through LibreOffice and openpyxl: what nobody has changed
# must come back as no change.
# usage: returns.sh QUARTERDECK [PYTHON]
set -eu
program=$(realpath "$1")
python=${2:-/usr/bin/python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export QT_QPA_PLATFORM=offscreen XDG_DATA_HOME="$folder/data" XDG_RUNTIME_DIR="$folder"
"$program" sample d.qdeck > /dev/null
mkdir sent libreoffice openpyxl
for department in $("$program" export d.qdeck --table department | "$python" -c '
import csv, sys
print(*(row["code"] for row in csv.DictReader(sys.stdin)))'); do
    "$program" template d.qdeck --department "$department" -o "sent/$department.xlsx"
done
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to xlsx --outdir libreoffice sent/*.xlsx > /dev/null 2>&1
"$python" -c '
import glob, openpyxl
for path in glob.glob("sent/*.xlsx"):
    openpyxl.load_workbook(path).save(path.replace("sent", "openpyxl"))'
failed=0
for book in sent/*.xlsx libreoffice/*.xlsx openpyxl/*.xlsx; do
    answer=$("$program" merge d.qdeck "$book" --dry-run --json) || true
    "$python" -c '
import json, sys
answer = json.loads(sys.argv[2] or "{}")
if answer.get("entries") != [] or answer.get("problems") != [] or answer["read"] != answer["unchanged"]:
    print(sys.argv[1], json.dumps(answer)[:2000])
    sys.exit(1)
print(answer["read"], end=" ")
' "$book" "$answer" || failed=1
done
echo "rows: $(ls sent | wc -l) workbooks, each as sent, through LibreOffice and through openpyxl"
exit $failed

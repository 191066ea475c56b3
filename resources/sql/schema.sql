-- The one current schema. Tables of records are STRICT, have an explicit key, and only ever grow:
-- new columns last and with a default, nothing dropped, renamed or reordered.
-- A statement ends at a line that is just a semicolon.
CREATE TABLE organisation (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    fiscalStartMonth INTEGER NOT NULL CHECK (fiscalStartMonth BETWEEN 1 AND 12),
    calendar TEXT NOT NULL CHECK (calendar IN ('months', '4-4-5', '4-5-4', '5-4-4')),
    reportingCurrency TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    asOf INTEGER
) STRICT
;
CREATE TABLE department (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    shortName TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE kpi (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    category TEXT NOT NULL,
    owner TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('none', 'increase', 'decrease', 'range')),
    cadence TEXT NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'year')),
    lower REAL,
    upper REAL,
    definition TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE observation (
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    cadence TEXT NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    actual REAL,
    target REAL,
    forecast REAL,
    state TEXT NOT NULL CHECK (state IN ('estimate', 'provisional', 'final', 'restated')),
    stated TEXT CHECK (stated IN ('met', 'missed')),
    comment TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (kpi, cadence, start)
) STRICT, WITHOUT ROWID
;
CREATE TABLE waiver (
    id INTEGER NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL CHECK (rule <> ''),
    fingerprint TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    author TEXT NOT NULL,
    waivedOn INTEGER NOT NULL,
    expires INTEGER
) STRICT
;
CREATE INDEX kpi_department ON kpi (department)
;
CREATE TABLE history (
    id INTEGER NOT NULL PRIMARY KEY,
    madeAt TEXT NOT NULL,
    madeBy TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    subject INTEGER NOT NULL,
    label TEXT NOT NULL
) STRICT
;
CREATE TABLE changeset (
    history INTEGER NOT NULL REFERENCES history (id),
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (history, part)
) STRICT, WITHOUT ROWID
;
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;

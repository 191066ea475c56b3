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
    asOf INTEGER,
    calendarFrom INTEGER,
    formerStartMonth INTEGER NOT NULL DEFAULT 1 CHECK (formerStartMonth BETWEEN 1 AND 12),
    formerCalendar TEXT NOT NULL DEFAULT 'months' CHECK (formerCalendar IN ('months', '4-4-5', '4-5-4', '5-4-4'))
) STRICT
;
CREATE TABLE department (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    shortName TEXT NOT NULL,
    position INTEGER NOT NULL,
    function TEXT NOT NULL,
    businessUnit TEXT NOT NULL,
    geography TEXT NOT NULL,
    validFrom INTEGER,
    validTo INTEGER,
    priorities TEXT NOT NULL,
    challenges TEXT NOT NULL,
    incentives TEXT NOT NULL
) STRICT
;
CREATE TABLE departmentPredecessor (
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    predecessor INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    share REAL NOT NULL,
    PRIMARY KEY (department, predecessor)
) STRICT, WITHOUT ROWID
;
CREATE TABLE departmentAlias (
    id INTEGER NOT NULL PRIMARY KEY,
    spelling TEXT NOT NULL CHECK (spelling <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE
) STRICT
;
CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    department INTEGER REFERENCES department (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE role (
    id INTEGER NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('department', 'kpi', 'objective', 'handOff', 'initiative')),
    record INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('accountable', 'coOwner', 'dataProvider', 'sponsor', 'deputy')),
    validFrom INTEGER,
    validTo INTEGER
) STRICT
;
CREATE TABLE cycle (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    firstDay INTEGER NOT NULL,
    lastDay INTEGER NOT NULL,
    reviewOn INTEGER,
    state TEXT NOT NULL CHECK (state IN ('draft', 'planning', 'tracking', 'closed')),
    openedOn INTEGER,
    closedOn INTEGER,
    frozenOn INTEGER,
    lockedOn INTEGER
) STRICT
;
CREATE TABLE strategicTheme (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    owner TEXT NOT NULL,
    due INTEGER,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE objective (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    why TEXT NOT NULL,
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    theme INTEGER REFERENCES strategicTheme (id) ON DELETE SET NULL,
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL,
    level TEXT NOT NULL CHECK (level IN ('company', 'unit', 'department')),
    kind TEXT NOT NULL CHECK (kind IN ('committed', 'aspirational')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'inReview', 'agreed', 'active', 'achieved', 'notAchieved', 'abandoned')),
    reach TEXT NOT NULL CHECK (reach IN ('linked', 'local')),
    rollUp TEXT NOT NULL CHECK (rollUp IN ('worst', 'weightedMean')),
    weight REAL,
    startsOn INTEGER,
    due INTEGER,
    scope TEXT NOT NULL,
    createdOn INTEGER,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE objectiveParent (
    objective INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    parent INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    weight REAL NOT NULL,
    PRIMARY KEY (objective, parent)
) STRICT, WITHOUT ROWID
;
CREATE TABLE objectiveShare (
    objective INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    priority INTEGER,
    PRIMARY KEY (objective, department)
) STRICT, WITHOUT ROWID
;
CREATE TABLE kpi (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    category TEXT NOT NULL,
    owner TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('none', 'increase', 'decrease', 'range', 'holdAbove', 'holdBelow')),
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    lower REAL,
    upper REAL,
    definition TEXT NOT NULL,
    position INTEGER NOT NULL,
    scope TEXT NOT NULL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    purpose TEXT NOT NULL,
    dataSource TEXT NOT NULL,
    filters TEXT NOT NULL,
    dateLogic TEXT NOT NULL,
    accumulation TEXT NOT NULL CHECK (accumulation IN ('sum', 'mean', 'min', 'max', 'last', 'none')),
    synonyms TEXT NOT NULL,
    computation TEXT NOT NULL DEFAULT 'none' CHECK (computation IN ('none', 'sum', 'difference', 'product', 'ratio'))
) STRICT
;
CREATE TABLE kpiOperand (
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    operand INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (kpi, operand)
) STRICT, WITHOUT ROWID
;
CREATE TABLE observation (
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    actual REAL,
    target REAL,
    forecast REAL,
    state TEXT NOT NULL CHECK (state IN ('estimate', 'provisional', 'final', 'restated')),
    stated TEXT CHECK (stated IN ('met', 'missed')),
    comment TEXT NOT NULL,
    source TEXT NOT NULL,
    sourceRow INTEGER NOT NULL DEFAULT 0,
    sourceColumn INTEGER NOT NULL DEFAULT 0,
    ytdActual REAL,
    ytdTarget REAL,
    PRIMARY KEY (kpi, cadence, start)
) STRICT, WITHOUT ROWID
;
CREATE TABLE valueRevision (
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    number INTEGER NOT NULL,
    actual REAL,
    target REAL,
    forecast REAL,
    ytdActual REAL,
    ytdTarget REAL,
    state TEXT NOT NULL CHECK (state IN ('estimate', 'provisional', 'final', 'restated')),
    source TEXT NOT NULL,
    sourceRow INTEGER NOT NULL,
    sourceColumn INTEGER NOT NULL,
    replacedOn INTEGER,
    PRIMARY KEY (kpi, cadence, start, number)
) STRICT, WITHOUT ROWID
;
CREATE TABLE exchangeRate (
    id INTEGER NOT NULL PRIMARY KEY,
    currency TEXT NOT NULL CHECK (currency <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('average', 'closing', 'budget')),
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    rate REAL NOT NULL,
    source TEXT NOT NULL
) STRICT
;
CREATE TABLE importMapping (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    recordType TEXT NOT NULL,
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL CHECK (mapping <> ''),
    usedOn INTEGER
) STRICT
;
CREATE TABLE keyResult (
    id INTEGER NOT NULL PRIMARY KEY,
    objective INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    owner TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('metric', 'milestone', 'ordinal')),
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('none', 'increase', 'decrease', 'range', 'holdAbove', 'holdBelow')),
    baseline REAL,
    committed REAL,
    target REAL,
    stretch REAL,
    current REAL,
    weight REAL,
    kpi INTEGER REFERENCES kpi (id) ON DELETE SET NULL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE checkIn (
    objective INTEGER NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('notStarted', 'onTrack', 'atRisk', 'offTrack', 'achieved', 'notAchieved', 'cancelled')),
    confidence REAL,
    comment TEXT NOT NULL,
    forecastOn INTEGER,
    source TEXT NOT NULL,
    PRIMARY KEY (objective, cadence, start)
) STRICT, WITHOUT ROWID
;
CREATE TABLE annotation (
    id INTEGER NOT NULL PRIMARY KEY,
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    happenedOn INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'rebaseline')),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT
;
CREATE TABLE bridgeItem (
    id INTEGER NOT NULL PRIMARY KEY,
    kpi INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    counterpart INTEGER NOT NULL REFERENCES kpi (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    cause TEXT NOT NULL CHECK (cause <> ''),
    amount REAL NOT NULL,
    source TEXT NOT NULL
) STRICT
;
CREATE TABLE handOff (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    receiver INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    giver INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    neededBy INTEGER,
    committedBy INTEGER,
    status TEXT NOT NULL CHECK (status IN ('draft', 'requested', 'countered', 'committed', 'inProgress', 'delivered', 'accepted', 'rejected', 'withdrawn')),
    requestedOn INTEGER,
    answeredOn INTEGER,
    criticality TEXT NOT NULL CHECK (criticality IN ('low', 'normal', 'high')),
    priority INTEGER,
    queueRank INTEGER,
    effort REAL,
    readyCriterion TEXT NOT NULL,
    volume TEXT NOT NULL,
    frequency TEXT NOT NULL,
    statementReceiver TEXT NOT NULL,
    sourceReceiver TEXT NOT NULL,
    statementGiver TEXT NOT NULL,
    sourceGiver TEXT NOT NULL,
    deliveredOn INTEGER
) STRICT
;
CREATE TABLE handOffInput (
    handOff INTEGER NOT NULL REFERENCES handOff (id) ON DELETE CASCADE,
    input INTEGER NOT NULL REFERENCES handOff (id) ON DELETE CASCADE,
    leadDays INTEGER NOT NULL,
    PRIMARY KEY (handOff, input)
) STRICT, WITHOUT ROWID
;
CREATE TABLE capacity (
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    cadence TEXT NOT NULL CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year')),
    start INTEGER NOT NULL,
    available REAL,
    comment TEXT NOT NULL,
    source TEXT NOT NULL,
    headcount REAL,
    plannedHeadcount REAL,
    PRIMARY KEY (department, cadence, start)
) STRICT, WITHOUT ROWID
;
CREATE TABLE initiative (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    startsOn INTEGER,
    due INTEGER,
    effort REAL,
    status TEXT NOT NULL CHECK (status IN ('notStarted', 'onTrack', 'atRisk', 'offTrack', 'achieved', 'notAchieved', 'cancelled')),
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY,
    question TEXT NOT NULL CHECK (question <> ''),
    chosen TEXT NOT NULL,
    rationale TEXT NOT NULL,
    decider TEXT NOT NULL,
    decidedOn INTEGER,
    reviewOn INTEGER,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'active', 'superseded', 'reversed')),
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL,
    options TEXT NOT NULL DEFAULT '',
    tradeOffs TEXT NOT NULL DEFAULT '',
    reversibility TEXT NOT NULL DEFAULT 'unknown' CHECK (reversibility IN ('unknown', 'twoWay', 'oneWay')),
    effect TEXT NOT NULL DEFAULT '',
    effectKpi INTEGER REFERENCES kpi (id) ON DELETE SET NULL,
    effectBy INTEGER,
    revisitTrigger TEXT NOT NULL DEFAULT '',
    supersededBy INTEGER REFERENCES decision (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    agendaItem INTEGER REFERENCES agendaItem (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE actionItem (
    id INTEGER NOT NULL PRIMARY KEY,
    what TEXT NOT NULL CHECK (what <> ''),
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    due INTEGER,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
    doneOn INTEGER,
    origin TEXT NOT NULL,
    carriedOver INTEGER NOT NULL,
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL,
    evidence TEXT NOT NULL DEFAULT '',
    agendaItem INTEGER REFERENCES agendaItem (id) ON DELETE SET NULL,
    agreedOn INTEGER,
    carriedBecause TEXT NOT NULL DEFAULT ''
) STRICT
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
CREATE TABLE talentMove (
    id INTEGER NOT NULL PRIMARY KEY,
    role TEXT NOT NULL CHECK (role <> ''),
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    origin INTEGER REFERENCES department (id) ON DELETE SET NULL,
    destination INTEGER REFERENCES department (id) ON DELETE SET NULL,
    reason TEXT NOT NULL,
    startsOn INTEGER,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'done', 'declined'))
) STRICT
;
CREATE TABLE cyclePhase (
    cycle INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('setUp', 'collect', 'analyse', 'preRead', 'session', 'followUp')),
    startsOn INTEGER,
    due INTEGER,
    owner TEXT NOT NULL,
    doneOn INTEGER,
    gaps TEXT NOT NULL,
    PRIMARY KEY (cycle, kind)
) STRICT, WITHOUT ROWID
;
CREATE TABLE submission (
    cycle INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('notSent', 'sent', 'returned', 'accepted', 'waived')),
    sentOn INTEGER,
    due INTEGER,
    returnedOn INTEGER,
    acceptedOn INTEGER,
    fileName TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (cycle, department)
) STRICT, WITHOUT ROWID
;
CREATE TABLE packet (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('preRead', 'packet', 'review', 'request', 'runSheet', 'minutes', 'followUp')),
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    audience TEXT NOT NULL,
    asOf INTEGER,
    issuedOn INTEGER,
    version INTEGER NOT NULL,
    contentHash TEXT NOT NULL,
    fileName TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sealed', 'issued')),
    sentTo TEXT NOT NULL
) STRICT
;
CREATE TABLE milestone (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    initiative INTEGER NOT NULL REFERENCES initiative (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    due INTEGER,
    doneOn INTEGER,
    moved INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    cycle INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('review', 'monthly', 'catchball', 'close')),
    heldOn INTEGER,
    minutes INTEGER NOT NULL,
    attendees TEXT NOT NULL,
    rating REAL,
    comment TEXT NOT NULL
) STRICT
;
CREATE TABLE agendaItem (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('status', 'discussion', 'decision', 'input')),
    minutes INTEGER NOT NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    presenter TEXT NOT NULL,
    wanted TEXT NOT NULL,
    link TEXT NOT NULL,
    startedAt TEXT,
    endedAt TEXT,
    usedSeconds INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE parkingLotItem (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    agendaItem INTEGER REFERENCES agendaItem (id) ON DELETE SET NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    raisedBy TEXT NOT NULL,
    parkedOn INTEGER,
    disposition TEXT NOT NULL CHECK (disposition IN ('open', 'nextSession', 'action', 'issue', 'dropped')),
    triageBy INTEGER,
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    agendaItem INTEGER REFERENCES agendaItem (id) ON DELETE SET NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    notedOn INTEGER,
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE catchballRound (
    id INTEGER NOT NULL PRIMARY KEY,
    proposal TEXT NOT NULL CHECK (proposal <> ''),
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    handOff INTEGER REFERENCES handOff (id) ON DELETE SET NULL,
    roundNumber INTEGER NOT NULL,
    origin INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    destination INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    target REAL,
    due INTEGER,
    means TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('pending', 'accepted', 'countered', 'declined')),
    reason TEXT NOT NULL,
    condition TEXT NOT NULL,
    answeredOn INTEGER,
    agreedBy TEXT NOT NULL
) STRICT
;
CREATE TABLE retrospective (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    cycle INTEGER NOT NULL REFERENCES cycle (id) ON DELETE CASCADE,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    happened TEXT NOT NULL,
    good TEXT NOT NULL,
    bad TEXT NOT NULL,
    beginDoing TEXT NOT NULL,
    stopDoing TEXT NOT NULL,
    keepDoing TEXT NOT NULL,
    score REAL,
    reason TEXT NOT NULL
) STRICT
;
CREATE TABLE assumption (
    id INTEGER NOT NULL PRIMARY KEY,
    statement TEXT NOT NULL CHECK (statement <> ''),
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    criticality TEXT NOT NULL CHECK (criticality IN ('low', 'normal', 'high')),
    certainty REAL,
    because TEXT NOT NULL,
    against TEXT NOT NULL,
    test TEXT NOT NULL,
    threshold TEXT NOT NULL,
    checkOn INTEGER,
    verdict TEXT NOT NULL CHECK (verdict IN ('untested', 'holding', 'weakening', 'broken'))
) STRICT
;
CREATE TABLE signal (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    seenOn INTEGER,
    source TEXT NOT NULL CHECK (source IN ('customer', 'market', 'operations', 'people')),
    channel TEXT NOT NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    strength TEXT NOT NULL CHECK (strength IN ('weak', 'medium', 'strong')),
    heard INTEGER,
    assumption INTEGER REFERENCES assumption (id) ON DELETE SET NULL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'watch', 'test', 'act', 'ignored')),
    reason TEXT NOT NULL
) STRICT
;
CREATE TABLE idea (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    detail TEXT NOT NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    author TEXT NOT NULL,
    submittedOn INTEGER,
    answeredOn INTEGER,
    state TEXT NOT NULL CHECK (state IN ('new', 'inReview', 'accepted', 'realised', 'declined')),
    benefit TEXT NOT NULL,
    reason TEXT NOT NULL,
    agendaItem INTEGER REFERENCES agendaItem (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE issue (
    id INTEGER NOT NULL PRIMARY KEY,
    problem TEXT NOT NULL CHECK (problem <> ''),
    rootCause TEXT NOT NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    raisedBy TEXT NOT NULL,
    raisedOn INTEGER,
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
    state TEXT NOT NULL CHECK (state IN ('identified', 'discussed', 'solved', 'rolled')),
    outcome TEXT NOT NULL,
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL,
    agendaItem INTEGER REFERENCES agendaItem (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE risk (
    id INTEGER NOT NULL PRIMARY KEY,
    event TEXT NOT NULL CHECK (event <> ''),
    cause TEXT NOT NULL,
    effect TEXT NOT NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    likelihood REAL,
    impact TEXT NOT NULL CHECK (impact IN ('low', 'normal', 'high')),
    state TEXT NOT NULL CHECK (state IN ('open', 'resolved', 'owned', 'accepted', 'mitigated')),
    response TEXT NOT NULL,
    reviewOn INTEGER
) STRICT
;
CREATE TABLE workflow (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    purpose TEXT NOT NULL,
    volume REAL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    workflow INTEGER NOT NULL REFERENCES workflow (id) ON DELETE CASCADE,
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    processHours REAL,
    leadHours REAL,
    accurate REAL,
    volume REAL,
    systems TEXT NOT NULL,
    remedy TEXT NOT NULL CHECK (remedy IN ('none', 'eliminate', 'automate', 'consolidate', 'simplify')),
    comment TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
;
CREATE TABLE handOffCheck (
    id INTEGER NOT NULL PRIMARY KEY,
    scenario TEXT NOT NULL CHECK (scenario <> ''),
    handOff INTEGER REFERENCES handOff (id) ON DELETE SET NULL,
    shopper TEXT NOT NULL,
    checkedOn INTEGER,
    promised TEXT NOT NULL,
    observed TEXT NOT NULL,
    onTime REAL,
    complete REAL,
    accurate REAL,
    courteous REAL,
    evidence TEXT NOT NULL,
    issue INTEGER REFERENCES issue (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE improvement (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    workflow INTEGER REFERENCES workflow (id) ON DELETE SET NULL,
    step INTEGER REFERENCES step (id) ON DELETE SET NULL,
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    remedy TEXT NOT NULL CHECK (remedy IN ('none', 'eliminate', 'automate', 'consolidate', 'simplify')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'inProgress', 'done', 'dropped')),
    benefit TEXT NOT NULL,
    hoursSaved REAL,
    due INTEGER,
    doneOn INTEGER
) STRICT
;
CREATE TABLE resourceRequest (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    department INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('people', 'money', 'equipment')),
    amount REAL,
    role TEXT NOT NULL,
    supplier TEXT NOT NULL,
    reason TEXT NOT NULL,
    demandBasis TEXT NOT NULL,
    buffer REAL,
    objective INTEGER REFERENCES objective (id) ON DELETE SET NULL,
    neededBy INTEGER,
    state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'declined', 'withdrawn')),
    decision INTEGER REFERENCES decision (id) ON DELETE SET NULL,
    cycle INTEGER REFERENCES cycle (id) ON DELETE SET NULL
) STRICT
;
CREATE TABLE triage (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    rule TEXT NOT NULL,
    fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
    department INTEGER REFERENCES department (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    acceptedOn INTEGER,
    state TEXT NOT NULL CHECK (state IN ('open', 'discussed', 'resolved')),
    note TEXT NOT NULL
) STRICT
;
CREATE INDEX kpi_department ON kpi (department)
;
CREATE TABLE history (
    id INTEGER NOT NULL PRIMARY KEY,
    madeAt TEXT NOT NULL,
    madeBy TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'restorePoint')),
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

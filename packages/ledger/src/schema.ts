/** Raised with every change of the tables below; older ledgers are migrated, newer ones refused. */
export const SCHEMA_VERSION = 6;

/** What the first journal entry follows. */
export const GENESIS_HASH = '0'.repeat(64);

/** Finds the first and the last price of a symbol at once. */
const CANDLES_BY_SYMBOL = `
CREATE INDEX candles_by_symbol ON events (symbol, start) WHERE kind = 'candle' AND refused = 0;`;

/** \`start\` is the start of the first candle, \`ends\` the end of the last one; \`candles\` is 0 for a price that a session noted. */
const PAST_PRICES = `
CREATE TABLE past_prices (
  symbol TEXT NOT NULL, start INTEGER NOT NULL, ends INTEGER NOT NULL,
  open REAL NOT NULL, high REAL NOT NULL, low REAL NOT NULL, close REAL NOT NULL,
  volume REAL NOT NULL, candles INTEGER NOT NULL, PRIMARY KEY (symbol, start)
) STRICT, WITHOUT ROWID;`;

/** \`of\` is the number of a table, \`key\` the key of one of its rows, \`seq\` the last journal entry before it. */
const SEALS = `
CREATE TABLE seals (
  of INTEGER NOT NULL, key INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (of, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal_heads (
  name TEXT NOT NULL, block TEXT NOT NULL, rows INTEGER NOT NULL, last INTEGER NOT NULL, start BLOB NOT NULL,
  hash BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (name, block)
) STRICT, WITHOUT ROWID;`;

/** What came of the notes of equity up to \`through\`: \`sums\` is JSON of the engine's EquityState. */
const EQUITY_SUMS = `
CREATE TABLE equity_sums (
  id INTEGER PRIMARY KEY CHECK (id = 1), through INTEGER NOT NULL, sums TEXT NOT NULL
) STRICT;`;

/** What the journal comes to up to entry `seq`, whose hash is `entry`: `state` is JSON of the engine's FoldState, made by its version. */
const SNAPSHOTS = `
CREATE TABLE snapshots (
  seq INTEGER PRIMARY KEY, entry TEXT NOT NULL, time INTEGER NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL
) STRICT;`;

/** What is held; `margin` covers a short position, `entries` is JSON. */
const POSITIONS = `
CREATE TABLE positions (
  symbol TEXT PRIMARY KEY, quantity TEXT NOT NULL, cost TEXT NOT NULL, entry_price REAL NOT NULL,
  opened_at INTEGER NOT NULL, direction TEXT NOT NULL, margin TEXT NOT NULL, tag TEXT, entries TEXT NOT NULL
) STRICT;`;

/** What happened since a time is found without going through all that there is. */
const INDEXES_BY_TIME = `
CREATE INDEX session_starts ON journal (time, seq) WHERE kind = 'session-started';
CREATE INDEX trades_by_close ON trades (symbol, closed_at);
CREATE INDEX incidents_by_time ON incidents (time);
CREATE INDEX health_by_time ON health (time);`;

/**
 * `journal` is the truth: append-only and hash-chained. `account`, `positions`, `open_orders` and `trades` are
 * projections of it; of a position, `entries` is JSON of what is left of each entry, the oldest first. `events` holds what the engine saw, in order, each with the last journal sequence after it
 * (order books and changes of source as JSON in `data`) and, of a candle, whether the engine refused it: then it is no
 * price. `past_prices` sums up the good candles of events that are no longer kept, by hours and days. `cursor`, `marks`
 * and `equity` follow the events, each note of equity with the last journal sequence before it; `equity_sums` has what came of
 * notes of which only some are kept. `snapshots` has what the journal comes to at the end of some sessions, so that a start need not
 * fold all of it. `incidents` and `health` are facts about the machine, beside
 * the chain. `seals` and `seal_heads` prove what is not a projection (`seals/seal-writer.ts`).
 */
export const SCHEMA = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, kind TEXT NOT NULL,
  data TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_kind ON journal (kind, seq);
CREATE INDEX journal_by_session ON journal (session, seq);
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_its_entries BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_no_entries BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE events (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, kind TEXT NOT NULL, symbol TEXT, start INTEGER,
  open REAL, high REAL, low REAL, close REAL, volume REAL, late INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL,
  data TEXT, refused INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX events_by_session ON events (session, id);
${CANDLES_BY_SYMBOL}
${PAST_PRICES}

CREATE TABLE cursor (
  id INTEGER PRIMARY KEY CHECK (id = 1), session TEXT NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
  high_water_mark REAL NOT NULL
) STRICT;
CREATE TABLE marks (symbol TEXT PRIMARY KEY, price REAL NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE TABLE equity (
  time INTEGER PRIMARY KEY, session TEXT NOT NULL, equity REAL NOT NULL, cash REAL NOT NULL, exposure REAL NOT NULL,
  seq INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX equity_by_session ON equity (session, time);

CREATE TABLE account (
  id INTEGER PRIMARY KEY CHECK (id = 1), cash TEXT NOT NULL, realized TEXT NOT NULL, fees TEXT NOT NULL,
  slippage TEXT NOT NULL, turnover TEXT NOT NULL, orders INTEGER NOT NULL, fills INTEGER NOT NULL,
  refusals INTEGER NOT NULL
) STRICT;
${POSITIONS}
CREATE TABLE open_orders (
  id TEXT PRIMARY KEY, symbol TEXT NOT NULL, filled TEXT NOT NULL, triggered INTEGER NOT NULL, data TEXT NOT NULL
) STRICT;
CREATE TABLE trades (
  number INTEGER PRIMARY KEY, symbol TEXT NOT NULL, opened_at INTEGER NOT NULL, closed_at INTEGER NOT NULL,
  quantity TEXT NOT NULL, entry_price REAL NOT NULL, exit_price REAL NOT NULL, pnl TEXT NOT NULL,
  fees TEXT NOT NULL, exit_reason TEXT NOT NULL, direction TEXT NOT NULL, tag TEXT
) STRICT;

CREATE TABLE incidents (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  severity TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE TABLE health (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  level TEXT NOT NULL, metrics TEXT NOT NULL
) STRICT;
${EQUITY_SUMS}
${SNAPSHOTS}
${INDEXES_BY_TIME}
${SEALS}
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** What brings a ledger of that version further. */
export const MIGRATIONS: Readonly<Record<number, string>> = {
  // In version 1 times only grew, so a note of equity stood after all entries up to its time.
  1: `
ALTER TABLE events ADD COLUMN data TEXT;
ALTER TABLE equity ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
CREATE INDEX journal_by_time ON journal (time, seq);
UPDATE equity SET seq = coalesce(
  (SELECT seq FROM journal WHERE time <= equity.time ORDER BY time DESC, seq DESC LIMIT 1), 0);
DROP INDEX journal_by_time;
PRAGMA user_version = 2;
`,
  // A refused candle's step gave one entry, which says so; the step of the first event that is kept may have begun before it.
  // Of the warm-up the journal says nothing: the engine's rules are applied again. Prices from before the kept
  // candles are known from the beginnings of sessions alone.
  2: `
ALTER TABLE events ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
UPDATE events SET refused = 1 WHERE id IN (
  SELECT event.id FROM (SELECT id, kind, symbol, start, seq, lag(seq) OVER (ORDER BY id) AS before FROM events) AS event
  JOIN journal ON journal.seq = event.seq AND journal.kind = 'candle-refused'
  WHERE event.kind = 'candle' AND event.seq IS NOT event.before
    AND journal.data ->> '$.symbol' = event.symbol AND journal.data ->> '$.start' IS event.start);
CREATE TEMP TABLE shaped AS
  SELECT events.id, events.session, symbol, start, ifnull(low > 0 AND low <= open AND low <= close AND open <= high
    AND close <= high AND high < 9e999 AND volume >= 0 AND volume < 9e999
    AND start % (journal.data ->> '$.setup.periodMs') = 0, 0) AS is_shaped
  FROM events JOIN journal ON journal.session = events.session AND journal.kind = 'session-started'
  WHERE events.kind = 'warmup';
UPDATE events SET refused = 1 WHERE id IN (
  SELECT id FROM (SELECT id, is_shaped, start, max(CASE WHEN is_shaped THEN start END) OVER (
    PARTITION BY session, symbol ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS newest FROM shaped)
  WHERE NOT is_shaped OR start <= newest);
DROP TABLE shaped;
${CANDLES_BY_SYMBOL}
${PAST_PRICES}
INSERT OR IGNORE INTO past_prices
  SELECT mark.key, time, time, mark.value, mark.value, mark.value, mark.value, 0, 0
  FROM journal, json_each(journal.data, '$.marks') AS mark
  WHERE journal.kind = 'session-started' AND mark.value > 0
    AND time <= ifnull((SELECT min(start) FROM events WHERE kind = 'candle' AND refused = 0), time);
PRAGMA user_version = 3;
`,
  // What there is is sealed as it is found, once this has run.
  3: `
${EQUITY_SUMS}
${SNAPSHOTS}
${INDEXES_BY_TIME}
${SEALS}
PRAGMA user_version = 5;
`,
  4: `
${SNAPSHOTS}
PRAGMA user_version = 5;
`,
  // All round trips were long ones without a tag. What is held is written anew, from the journal.
  5: `
DROP TABLE positions;
${POSITIONS}
ALTER TABLE trades ADD COLUMN direction TEXT NOT NULL DEFAULT 'long';
ALTER TABLE trades ADD COLUMN tag TEXT;
PRAGMA user_version = 6;
`,
};

/** Raised with every change of the tables below; older ledgers are migrated, newer ones refused. */
export const SCHEMA_VERSION = 2;

/** What the first journal entry follows. */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * `journal` is the truth: append-only and hash-chained. `account`, `positions`, `open_orders` and `trades` are
 * projections of it. `events` holds what the engine saw, in order, each with the last journal sequence after it
 * (order books and changes of source as JSON in `data`); `cursor`, `marks` and `equity` follow the events, each
 * note of equity with the last journal sequence before it. `incidents` and `health` are facts about the machine, beside
 * the chain.
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
  data TEXT
) STRICT;
CREATE INDEX events_by_session ON events (session, id);

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
CREATE TABLE positions (
  symbol TEXT PRIMARY KEY, quantity TEXT NOT NULL, cost TEXT NOT NULL, entry_price REAL NOT NULL,
  opened_at INTEGER NOT NULL
) STRICT;
CREATE TABLE open_orders (
  id TEXT PRIMARY KEY, symbol TEXT NOT NULL, filled TEXT NOT NULL, triggered INTEGER NOT NULL, data TEXT NOT NULL
) STRICT;
CREATE TABLE trades (
  number INTEGER PRIMARY KEY, symbol TEXT NOT NULL, opened_at INTEGER NOT NULL, closed_at INTEGER NOT NULL,
  quantity TEXT NOT NULL, entry_price REAL NOT NULL, exit_price REAL NOT NULL, pnl TEXT NOT NULL,
  fees TEXT NOT NULL, exit_reason TEXT NOT NULL
) STRICT;

CREATE TABLE incidents (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  severity TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE TABLE health (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  level TEXT NOT NULL, metrics TEXT NOT NULL
) STRICT;
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** What brings a ledger of that version one version further. */
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
};

/** Turns a ledger of today back into what version 5 would have written, but for the seal of its tables. */
export const TO_VERSION_5 = `
ALTER TABLE positions DROP COLUMN direction;
ALTER TABLE positions DROP COLUMN margin;
ALTER TABLE positions DROP COLUMN tag;
ALTER TABLE positions DROP COLUMN entries;
ALTER TABLE trades DROP COLUMN direction;
ALTER TABLE trades DROP COLUMN tag;
PRAGMA user_version = 5;
`;

/** Turns a ledger of today back into what version 4 would have written, but for the seal of its tables. */
export const TO_VERSION_4 = `
${TO_VERSION_5}
DROP TABLE snapshots;
DELETE FROM seals WHERE of = 5;
DELETE FROM seal_heads WHERE name = 'snapshots';
PRAGMA user_version = 4;
`;

/** Turns a ledger of today back into what version 3 would have written. */
export const TO_VERSION_3 = `
${TO_VERSION_4}
DROP TABLE equity_sums;
DROP INDEX session_starts;
DROP INDEX trades_by_close;
DROP INDEX incidents_by_time;
DROP INDEX health_by_time;
DROP TABLE seals;
DROP TABLE seal_heads;
PRAGMA user_version = 3;
`;

/** Turns a ledger of today back into what version 2 would have written. */
export const TO_VERSION_2 = `
${TO_VERSION_3}
DROP INDEX candles_by_symbol;
DROP TABLE past_prices;
ALTER TABLE events DROP COLUMN refused;
PRAGMA user_version = 2;
`;

/** Turns a ledger of today back into what version 2 would have written. */
export const TO_VERSION_2 = `
DROP INDEX candles_by_symbol;
DROP TABLE past_prices;
ALTER TABLE events DROP COLUMN refused;
PRAGMA user_version = 2;
`;

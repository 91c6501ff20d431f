import { expect, test } from '@jest/globals';
import { keySuggestion, nearest } from './nearest-key.ts';

// biome-ignore format: a table is read by column
test.each([
  ['chimera_bot', 'max_positon_size', 'did you mean max_position_size?'],
  ['chimera_bot', 'maxPositionSize', 'did you mean max_position_size?'],
  ['chimera_bot', 'Max-Position-Size', 'did you mean max_position_size?'],
  ['chimera_bot', 'stoploss_percent', 'did you mean stop_loss_percent?'],
  ['runtime_settings', 'shedule', 'did you mean schedule?'],
  ['notifications.github_issues', 'create_on_eror', 'did you mean create_on_error?'],
  ['', 'chimerabot', 'did you mean chimera_bot?'],
  ['', 'max_position_size', 'max_position_size belongs in chimera_bot.'],
  ['', 'chimera_bot.max_position_size', 'max_position_size belongs in chimera_bot.'],
  ['chimera_bot', 'safetyLock', 'safety_lock belongs in safety.'],
  ['chimera_bot', 'mode', 'mode belongs at the top level.'],
  ['safety', 'enabled', 'enabled belongs at the top level, or in unified_server, or in notifications.github_issues.'],
  ['', 'max_drawdwon', 'did you mean chimera_bot.max_drawdown?'],
  ['account', 'colour', 'the keys here are starting_cash.'],
])('%s has no %s', (section, key, suggestion) => {
  expect(keySuggestion(section === '' ? [] : section.split('.'), key)).toBe(suggestion);
});

test.each([
  ['tset', 'test'],
  ['agressive', 'aggressive'],
  ['live', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('the nearest word to %.20s is %s', (text, word) => {
  expect(nearest(text, ['paper', 'test', 'aggressive'])).toBe(word);
});

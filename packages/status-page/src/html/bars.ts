import { counted, DAY_MS, isoTime, percent } from '@chimera/base';
import type { DayRecord, SessionRecord, StatusHistory, Tone } from '../history.ts';
import { MOST_DAYS } from '../uptime.ts';
import { minuteOf } from './element.ts';
import { escaped } from './markup.ts';

/** As many bars as a phone can show; there are never more days. */
const MOST_BARS = MOST_DAYS;

const DAY_WORDS: Readonly<Record<Tone, string>> = {
  good: 'all went well',
  warn: 'a slot was missed, or a session was stopped',
  bad: 'a session failed or was lost',
  none: 'no session',
};

/** One bar a day. Its colour, its height and its words say the same. */
export function dayBars({ days }: StatusHistory): string {
  const bars = days.map((day) => [day.tone, dayText(day)] as const);
  const last = days.at(-1)!.date;
  const first = isoTime(Date.parse(last) - (MOST_BARS - 1) * DAY_MS).slice(0, 10);
  return barList('Days, oldest first', bars) + ends(first, last) + key();
}

/** One bar a session, the newest ones. */
export function sessionBars({ sessions }: StatusHistory): string {
  const shown = sessions.slice(0, MOST_BARS).toReversed();
  const bars = shown.map((session) => [session.tone, sessionText(session)] as const);
  const [first, last] = [minuteOf(shown[0]!.from), minuteOf(shown.at(-1)!.from)];
  return barList('Sessions, oldest first', bars) + ends(shown.length < MOST_BARS ? '' : first, last);
}

/** Every bar is as wide as on a full strip, so that a young book looks young. */
function barList(name: string, bars: readonly (readonly [Tone, string])[]): string {
  const before = '<li class="is-before" aria-hidden="true"></li>'.repeat(MOST_BARS - bars.length);
  const items = bars.map(
    ([tone, text]) =>
      `<li class="is-${tone}" title="${escaped(text)}"><span class="unseen">${escaped(text)}</span></li>`,
  );
  return `<ol class="bars" aria-label="${escaped(name)}">${before}${items.join('')}</ol>`;
}

function ends(first: string, last: string): string {
  return `<p class="ends" aria-hidden="true"><span>${escaped(first)}</span><span>${escaped(last)}</span></p>`;
}

function key(): string {
  const tones: readonly Tone[] = ['good', 'warn', 'bad', 'none'];
  const items = tones.map((tone) => `<li class="is-${tone}">${escaped(DAY_WORDS[tone])}</li>`);
  return `<ul class="tones">${items.join('')}</ul>`;
}

function dayText({ date, tone, sessions, share, slots, outcomes }: DayRecord): string {
  const ran = slots.due === 0 ? '' : `, ${slots.ran} of ${counted(slots.due, 'slot')} ran`;
  const ended = outcomes.length === 0 ? '' : ` (${[...new Set(outcomes)].join(', ')})`;
  return `${date}: ${DAY_WORDS[tone]}; ${counted(sessions, 'session')}${ended}${ran}, ${percent(share)} watched`;
}

function sessionText({ id, from, outcome, fills }: SessionRecord): string {
  return `${minuteOf(from)}: ${outcome}, ${counted(fills, 'fill')} (${id})`;
}

import type { Connectedness } from '../live/connection.ts';
import type { Model } from '../model/model.ts';
import { element, setClass, setText } from './element.ts';
import { duration, longTime, shortTime, words } from './format.ts';
import { themeButton } from './theme.ts';

type Mood = 'good' | 'warn' | 'bad' | 'idle';

/** What must be seen first: that this is paper, how it is, how long it goes on, and whether the page is current. */
export class StatusBar {
  readonly node: HTMLElement;
  /** Says when the page is stale or the session over; screen readers are told. */
  readonly banner = element('p', { class: 'banner', role: 'status', 'aria-live': 'polite' });
  /** Why health is not what it should be. */
  readonly reasons = element('p', { class: 'reasons', id: 'health-reasons' });
  readonly #facts = new Map<string, { readonly node: HTMLElement; readonly value: HTMLElement }>();
  readonly #session = element('p', { class: 'session' });
  #state: Connectedness = 'live';

  constructor(bar: HTMLElement, onTheme: () => void) {
    this.node = bar;
    const names = ['Health', 'Governor', 'Breaker', 'Time left', 'Data age', 'Page'];
    const list = element('dl', { class: 'facts' });
    for (const name of names) {
      const value = element('dd');
      const node = element('div', { class: 'fact idle' }, element('dt', {}, name), value);
      this.#facts.set(name, { node, value });
      list.append(node);
    }
    bar.replaceChildren(
      element(
        'h1',
        {},
        element('span', { class: 'brand' }, 'Chimera'),
        element('span', { class: 'paper' }, 'PAPER'),
      ),
      this.#session,
      list,
      themeButton(onTheme),
    );
  }

  connected(state: Connectedness, model: Model): void {
    this.#state = state;
    this.show(model);
  }

  show(model: Model): void {
    if (model.isBacktest) {
      this.#showBacktest(model);
      return;
    }
    const { session, market, strategy, health, governor, breaker, data, ended } = model.status;
    this.#explain(health, model.status.health_reasons);
    const mode = session.mode === 'paper' ? 'Paper session' : 'Test session';
    const speed = session.speed === 1 ? '' : ` · ${session.speed}× speed`;
    setText(
      this.#session,
      `${mode} ${session.id}${model.ofBook} · ${market} · ${strategy} · ${session.risk_level} risk${speed}`,
    );
    this.#fact('Health', health ? words(health) : 'Not checked yet', HEALTH_MOODS[health ?? ''] ?? 'idle');
    const state = governor?.state ?? null;
    const rule = governor?.rule && state !== 'active' ? ` (${governor.rule})` : '';
    this.#fact(
      'Governor',
      state ? words(state) + rule : 'Off',
      state === 'active' ? 'good' : state ? 'warn' : 'idle',
    );
    this.#fact(
      'Breaker',
      breaker ? (breaker.state === 'open' ? `Open: ${breaker.reason ?? ''}` : 'Closed') : 'Not checked yet',
      breaker ? (breaker.state === 'open' ? 'bad' : 'good') : 'idle',
    );
    const left = (Date.parse(session.ends_at) - Date.parse(session.now)) / 1000;
    this.#fact('Time left', ended ? `Ended: ${ended.reason}` : duration(left), 'idle');
    const age = data.age_seconds;
    const isLate = age !== null && age > 3 * model.interval && !ended;
    this.#fact('Data age', duration(age), age === null ? 'idle' : isLate ? 'warn' : 'good');
    this.#page(model);
  }

  #explain(health: string | null, reasons: readonly string[]): void {
    this.reasons.hidden = health === null || reasons.length === 0;
    setText(this.reasons, `Health is ${health}: ${reasons.join(', ')}.`);
  }

  /** There is no process to be healthy and no time left: what it was run with is all there is to say. */
  #showBacktest({ status, period }: Model): void {
    const limits = status.session.risk_level === 'off' ? 'no limits' : `${status.session.risk_level} risk`;
    setText(this.#session, `Backtest · ${status.symbols.join(', ')} · ${status.strategy} · ${limits}`);
    this.reasons.hidden = true;
    for (const [name, { node }] of this.#facts) node.hidden = name !== 'Page';
    this.#fact('Page', `${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`, 'idle');
    this.#announce('', '');
  }

  #page(model: Model): void {
    const { session, ended } = model.status;
    const asOf = longTime(session.now);
    if (!model.isLive) {
      this.#fact('Page', `Report of ${shortTime(session.now)}`, 'idle');
      this.#announce('', '');
    } else if (this.#state === 'live') {
      this.#fact('Page', ended ? 'Session over' : 'Live', ended ? 'idle' : 'good');
      this.#announce(ended ? `The session is over (${ended.reason}): ${ended.detail}` : '', 'over');
    } else if (ended) {
      this.#fact('Page', 'Session over', 'idle');
      this.#announce(
        `The session is over (${ended.reason}): ${ended.detail}. This is how it ended, at ${asOf}.`,
        'over',
      );
    } else {
      this.#fact('Page', 'Stale', 'bad');
      this.#announce(
        `This page is stale: the server does not answer. It shows what was known at ${asOf} (session time), and goes on by itself when the server is back.`,
        'stale',
      );
    }
    document.body.classList.toggle('is-stale', model.isLive && this.#state === 'lost' && !ended);
  }

  #announce(text: string, kind: string): void {
    setClass(this.banner, `banner ${kind}`);
    setText(this.banner, text);
    this.banner.hidden = text === '';
  }

  #fact(name: string, text: string, mood: Mood): void {
    const fact = this.#facts.get(name);
    if (!fact) return;
    setText(fact.value, text);
    setClass(fact.node, `fact ${mood}`);
  }
}

const HEALTH_MOODS: Readonly<Record<string, Mood>> = {
  healthy: 'good',
  degraded: 'warn',
  unhealthy: 'bad',
  critical: 'bad',
};

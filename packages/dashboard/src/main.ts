import type { Answers, ApiPath, PageData } from '@chimera/contract';
import { Connection } from './live/connection.ts';
import { Model } from './model/model.ts';
import { Page } from './page.ts';
import { element } from './view/element.ts';

const RETRY_MS = 1_000;
const LOG_EVERY_MS = 3_000;

const bar = document.getElementById('bar')!;
const main = document.getElementById('main')!;
const inside = document.getElementById('page-data');

if (inside) open(JSON.parse(inside.textContent ?? ''));
else void openLive();

function open(data: PageData): { readonly model: Model; readonly page: Page } {
  const model = new Model(data);
  document.title = data.report
    ? `${data.report.title}: paper trading`
    : `Chimera ${data.status.session.id}${model.ofBook}: paper trading`;
  return { model, page: new Page(model, bar, main) };
}

/** Asks for the book as it stands, until there is an answer, and follows it from there. */
async function openLive(): Promise<void> {
  const data = await ask('/api/v1/page');
  if (data === null) {
    main.replaceChildren(
      element('p', { class: 'opening', role: 'status' }, 'Waiting for the server and its book …'),
    );
    setTimeout(() => void openLive(), RETRY_MS);
    return;
  }
  const { model, page } = open(data);
  new Connection(data.cursor, {
    onEvent(event) {
      // Another book stands in the place of this one: nothing shown here holds any more.
      if (event.kind === 'reset') location.reload();
      model.apply(event);
      page.changed();
    },
    onChange: (state) => page.bar.connected(state, model),
  });
  setInterval(() => void followLog(model, page), LOG_EVERY_MS);
}

async function followLog(model: Model, page: Page): Promise<void> {
  if (document.hidden) return;
  const answer = await ask('/api/v1/log', '?limit=200');
  if (answer === null) return;
  model.log = answer.log;
  model.changed.add('log');
  page.changed();
}

/** `null` where nobody answers, or not yet. */
async function ask<Path extends ApiPath>(path: Path, query = ''): Promise<Answers[Path] | null> {
  try {
    const response = await fetch(path + query);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

import { Full, NOTHING_ASKED, NotYet } from '@chimera/answers';
import { afterEach, expect, test } from '@jest/globals';
import { SampleBook } from '../../report/src/testing/sample-book.ts';
import { planOf, tradedBook } from '../../server/src/testing/served-book.ts';
import { AnsweringThread } from './answering-thread.ts';
import { ThreadedAnswers } from './threaded-answers.ts';

const books: SampleBook[] = [];
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  for (const book of books.splice(0)) book.remove();
});

function bookOf(book: SampleBook): SampleBook {
  books.push(book);
  return book;
}

const MOMENT = { now: Date.UTC(2026, 0, 1, 0, 9), metrics: null };

test('threads answer what the ledger holds, and tell whether they have to', async () => {
  const answers = new ThreadedAnswers(planOf(bookOf(tradedBook())));
  open.push(answers);
  expect(await answers.isReady()).toBe(true);
  const { state, body } = await answers.endpoint('/api/v1/figures', NOTHING_ASKED, MOMENT);
  expect(JSON.parse(Buffer.from(body!).toString()).scopes).toHaveLength(2);
  expect(await answers.endpoint('/api/v1/figures', NOTHING_ASKED, MOMENT, state)).toEqual({
    state,
    body: null,
  });
  const list = await answers.endpoint('/api/v1/positions', NOTHING_ASKED, MOMENT);
  expect(JSON.parse(Buffer.from(list.body!).toString()).positions).toHaveLength(1);
});

test('a problem keeps its kind on the way, a mistake its stack', async () => {
  const answers = new ThreadedAnswers(planOf(bookOf(new SampleBook())));
  open.push(answers);
  await expect(answers.isReady()).rejects.toThrow(NotYet);
  const refused = answers.endpoint('/api/v1/none', NOTHING_ASKED, MOMENT);
  await expect(refused).rejects.toMatchObject({
    message: 'no endpoint answers at /api/v1/none',
    stack: expect.stringContaining('answerer.ts'),
  });
});

test('only this many questions wait, the own ones apart', async () => {
  const thread = new AnsweringThread(planOf(bookOf(tradedBook())), { mostWaiting: 2 });
  open.push(thread);
  const first = [thread.ask({ about: 'ready' }, false), thread.ask({ about: 'ready' }, false)];
  await expect(thread.ask({ about: 'ready' }, false)).rejects.toThrow(Full);
  expect(await thread.ask({ about: 'ready' }, true)).toBe(true);
  expect(await Promise.all(first)).toEqual([true, true]);
  expect(await thread.ask({ about: 'ready' }, false)).toBe(true);
});

test('a thread that does not answer is given up, and the next question has another', async () => {
  const thread = new AnsweringThread(planOf(bookOf(tradedBook())), { longestAnswerMs: 1 });
  open.push(thread);
  // It cannot even have started by then.
  const refused = thread.ask({ about: 'ready' }, false);
  const later = { status: 503, headers: { 'Retry-After': '5' } };
  await expect(refused).rejects.toMatchObject(later);
  const asked = thread.ask({ about: 'ready' }, true);
  await thread.close();
  await expect(asked).rejects.toMatchObject(later);
  const patient = new AnsweringThread(planOf(books[0]!), {});
  open.push(patient);
  expect(await patient.ask({ about: 'ready' }, false)).toBe(true);
});

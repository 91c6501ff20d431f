import { type Answer, json } from './http-call.ts';
import type { RestRequest } from './rest-route.ts';

const USUAL = 30;
const MOST = 100;

/** One page of a list, with links to the others; wrapped as `{ total_count, [name]: … }` where a name is given. */
export function page<Item>(
  { query, url }: RestRequest,
  items: readonly Item[],
  show: (item: Item) => object,
  name?: string,
): Answer {
  const size = Math.min(MOST, Math.max(1, Number(query.get('per_page')) || USUAL));
  const number = Math.max(1, Number(query.get('page')) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((number - 1) * size, number * size).map(show);
  const links: string[] = [];
  const link = (to: number, rel: string) => {
    const address = new URL(url);
    address.searchParams.set('page', String(to));
    links.push(`<${address.href}>; rel="${rel}"`);
  };
  if (number > 1) link(number - 1, 'prev');
  if (number < last) link(number + 1, 'next');
  if (number < last) link(last, 'last');
  if (number > 1) link(1, 'first');
  return json(
    200,
    name === undefined ? shown : { total_count: items.length, [name]: shown },
    links.length > 0 ? { link: links.join(', ') } : {},
  );
}

import { ofBook } from '@chimera/config';
import { ADDRESSES } from './addresses.ts';
import { ENDPOINTS } from './endpoints.ts';

/** What there is to ask, for people. `symbol` is one that the book trades. */
export function indexPage({ book, symbol }: { readonly book: string; readonly symbol: string }): string {
  const links = [...ADDRESSES, ...ENDPOINTS].map(({ path, about }) => {
    const example = path.endsWith('/candles') ? `${path}?symbol=${encodeURIComponent(symbol)}` : path;
    return `<li><a href="${example}">${path}</a> – ${about}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Chimera${ofBook({ book })}</title></head>
<body>
<h1>Chimera: paper trading${ofBook({ book })}</h1>
<ul>
${links.join('\n')}
</ul>
</body>
</html>
`;
}

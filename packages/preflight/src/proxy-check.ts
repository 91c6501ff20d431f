import type { RuntimeConfig } from '@chimera/config';
import { exchangeAddresses, exchangesOf, UnknownExchange } from '@chimera/market-data';
import { namesProxy, type TunnelAnswer, tryTunnel, unusableProxies } from '@chimera/outbound';
import { type Check, fail, pass, warn } from './check.ts';

const REMEDY =
  'let the proxy connect there (CONNECT), mend https_proxy, or name the host in no_proxy to go past the proxy';

const FORM =
  'write it as http://proxy.example:3128; a name and a password before the host are percent-encoded';

interface Tried {
  readonly address: URL;
  /** `null` if requests go straight. */
  readonly answer: TunnelAnswer | null;
}

/** What proxies said, by address: a host that several checks need is asked for once. */
export type ProxyAnswers = Map<string, Promise<TunnelAnswer | null>>;

/**
 * Whether a session reaches what it must, if the environment names a proxy: every one of `required`, and in paper mode one
 * of the hosts of its exchanges. What was asked before is in `known`, and what is asked now is added to it.
 */
export async function checkProxy(
  required: readonly URL[],
  config: RuntimeConfig | null = null,
  known: ProxyAnswers = new Map(),
): Promise<Check> {
  if (!namesProxy()) return pass('proxy', 'none: requests go straight');
  const unusable = unusableProxies();
  if (unusable.length > 0) {
    return fail('proxy', 1, `${unusable.join(', ')} is no address of a proxy that can be used`, FORM);
  }
  const exchanges = config?.mode === 'paper' ? await exchangeHosts(config) : [];
  if (required.length + exchanges.length === 0) return pass('proxy', 'not used: nothing leaves this machine');
  const [needed, offered] = await Promise.all([tryAll(required, known), tryAll(exchanges, known)]);
  const isCutOff = offered.length > 0 && offered.every(isRefused);
  const missing = [...needed.filter(isRefused), ...(isCutOff ? offered : [])];
  if (missing.length > 0) return fail('proxy', 1, problemsOf(missing), REMEDY);
  const found = ways([...needed, ...offered]);
  const refused = offered.filter(isRefused);
  return refused.length === 0
    ? pass('proxy', found)
    : warn('proxy', `${found}; ${problemsOf(refused)}`, REMEDY);
}

/** An exchange that a server on this machine stands for is not asked, and one that is unknown is told elsewhere. */
async function exchangeHosts(config: RuntimeConfig): Promise<readonly URL[]> {
  const asked = exchangesOf(config).filter((id) => config.market_data.servers[id] === undefined);
  const found = await Promise.all(
    asked.map((id) =>
      exchangeAddresses(id).catch((error: unknown) => {
        if (error instanceof UnknownExchange) return [];
        throw error;
      }),
    ),
  );
  return found.flat();
}

function tryAll(addresses: readonly URL[], known: ProxyAnswers): Promise<readonly Tried[]> {
  const answerFor = (address: URL) => {
    const answer = known.get(address.href) ?? tryTunnel(address);
    known.set(address.href, answer);
    return answer;
  };
  return Promise.all(addresses.map(async (address) => ({ address, answer: await answerFor(address) })));
}

function isRefused({ answer }: Tried): boolean {
  return answer !== null && answer.problem !== null;
}

/** One sentence for all hosts that are refused in the same way. */
function problemsOf(refused: readonly Tried[]): string {
  const alike = Map.groupBy(refused, ({ answer }) => `${answer?.proxy} ${answer?.problem}`);
  return [...alike.values()]
    .map((those) => {
      const { proxy, problem } = those[0]!.answer!;
      return `the proxy ${proxy} does not connect to ${hostsOf(those)}: ${problem}`;
    })
    .join('; ');
}

/** Which way leads where. */
function ways(tried: readonly Tried[]): string {
  const hosts = Map.groupBy(
    tried.filter((one) => !isRefused(one)),
    ({ answer }) => answer?.proxy ?? null,
  );
  return [...hosts]
    .map(([proxy, those]) => {
      const list = hostsOf(those);
      return proxy === null
        ? `straight (no_proxy names them, or they are on this machine): ${list}`
        : `through ${proxy}: ${list}`;
    })
    .join('; ');
}

function hostsOf(tried: readonly Tried[]): string {
  return [...new Set(tried.map(({ address }) => address.host))].join(', ');
}

import type { Mistake } from '@chimera/base';
import { type ConfigError, type Environment, findCredentials, type LoadedConfig } from '@chimera/config';
import { type Check, fail, pass } from './check.ts';

/** What the seed's five checks say of a configuration that loaded. */
export function configurationChecks({
  config,
  configFile,
  environmentFile,
  layers,
}: LoadedConfig): readonly Check[] {
  const sources = layers.map(({ source }) => source);
  const files = [configFile ?? 'no configuration file: the defaults apply', environmentFile].filter(Boolean);
  const environment = sources.filter((source) => /environment|\.env/.test(source));
  return [
    pass('configuration', sources.length > 0 ? `valid; set by ${sources.join(', ')}` : 'valid; all defaults'),
    pass('safety-lock', 'on; paper trading only, real trading disabled'),
    pass('trading-mode', `${config.mode} (simulated execution, risk level ${config.chimera_bot.risk_level})`),
    pass('environment', environment.length > 0 ? 'valid' : 'sets nothing; nothing is required'),
    pass('required-files', files.join(', ')),
  ];
}

const PLACES = [
  ['safety-lock', /safety|lock|live/i],
  ['trading-mode', /mode|testnet/i],
] as const;

/** The checks of a configuration that did not load, each mistake under the check that it belongs to. */
export function mistakenChecks(error: ConfigError): readonly Check[] {
  return error.mistakes.map((mistake): Check => {
    const place = PLACES.find(([, pattern]) => mistake.safety && pattern.test(mistake.path));
    const isMissing = mistake.problem === 'Runtime configuration not found';
    const name =
      place?.[0] ?? (isMissing ? 'required-files' : isVariable(mistake) ? 'environment' : 'configuration');
    const { problem, path, source, found, expected } = mistake;
    const reason = `${problem}: ${path} (${source}) is ${found}; expected ${expected}`;
    return fail(name, mistake.safety ? 3 : 2, reason, mistake.remedy);
  });
}

function isVariable({ path }: Mistake): boolean {
  return /^[A-Z][A-Z_]*$/.test(path);
}

/** There is no place for an exchange credential; one that lies about is refused before anything starts. */
export function checkCredentials(environments: readonly Environment[]): Check {
  const names = [...new Set(environments.flatMap(findCredentials))];
  return names.length === 0
    ? pass('credentials', 'no exchange credentials in the environment')
    : fail(
        'credentials',
        3,
        `the environment holds what looks like exchange credentials: ${names.join(', ')}`,
        'Chimera trades on paper and needs none: unset them (and take them out of .env)',
      );
}

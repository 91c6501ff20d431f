const GONE = '[redacted]';

/** Words that announce a secret where a value follows. */
const ANNOUNCED = '(?:key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie)';

/**
 * What looks like a secret, with what takes its place. Each pattern needs time that grows with the length of the
 * text alone: none can start again within what it has just gone through.
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // Newer tokens of apps hold a JWT, with dots and dashes: what is left of one must not be there either.
  [/(?<![A-Za-z0-9])(?:gh[a-z]_|github_pat_)[\w.-]{16,}/g, GONE],
  [/(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)*/g, GONE],
  [/(authorization["']?\s{0,3}[:=]\s{0,3}["']?)(?:[a-z]{1,20} )?[^\s"',;]+/gi, `$1${GONE}`],
  [/\b(bearer|basic) [\w+/=.~-]{16,}/gi, `$1 ${GONE}`],
  [/(:\/\/[^\s/:@]{0,100}):[^\s/@]{1,300}@/g, `$1:${GONE}@`],
  [
    new RegExp(`(${ANNOUNCED}[\\w-]{0,20}["']?\\s{0,3}[:=]\\s{0,3}["']?)[\\w+/=.~%-]{16,}`, 'gi'),
    `$1${GONE}`,
  ],
  [/((?:passw(?:or)?d|pwd|passphrase|secret)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;[]{3,}/gi, `$1${GONE}`],
];

/** Takes out what is known to be secret, whatever it looks like. */
export function without(secret: string): (text: string) => string {
  return (text) => (secret === '' ? text : text.replaceAll(secret, GONE));
}

/** The text without tokens, headers and values that look like secrets. A net below not logging them, no licence to. */
export function redacted(text: string): string {
  return PATTERNS.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}

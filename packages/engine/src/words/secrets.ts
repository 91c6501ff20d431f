const GONE = '[redacted]';

/** Tokens that are known by how they begin. None of them can begin within a word or within another of its kind. */
const TOKENS = [
  // GitHub. Newer tokens of apps hold a JWT, with dots and dashes: what is left of one must not be there either.
  /(?<![A-Za-z0-9])(?:gh[oprsu]_|github_pat_)[\w.-]{16,}/g,
  // JSON web tokens.
  /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)*/g,
  // AWS, Google.
  /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
  /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
  // Slack, Discord, Telegram.
  /(?<![\w-])(?:xox[a-z]|xapp)-[\w-]{10,}/g,
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{10,}/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)\d{5,25}\/[\w-]{20,}/g,
  /(?<![\w-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/g,
  /(?<!\d)\d{8,10}:[\w-]{35}(?![\w-])/g,
  // OpenAI, Anthropic and others that begin with sk-.
  /(?<![\w-])sk-(?=[\w-]{0,40}\d)[\w-]{16,}/g,
  // Stripe, Docker, DigitalOcean, Shopify, npm, Hugging Face, Groq, GitLab, PyPI, xAI, SendGrid.
  /(?<![A-Za-z0-9])(?:[srp]k_(?:live|test)_|whsec_|dckr_pat_|do[opr]_v1_|shp(?:at|ca|pa|ss)_)(?=[\w-]{0,40}\d)[\w-]{16,}/g,
  /(?<![A-Za-z0-9])(?:npm_|hf_|gsk_)[A-Za-z0-9]{30,}/g,
  /(?<![\w-])(?:glpat-|pypi-|xai-)(?=[\w-]{0,40}\d)[\w-]{20,}/g,
  /(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g,
  // A private key, as a file holds it: to its end, or to the end of the text. One match takes all that follows it.
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
];

/** Words with which a sentence goes on, or that say that there is no value. */
const NO_SENTENCE =
  '(?!(?:all|an?|and|any|are|can|each|every|false|for|has|is|it|may|missing|must|no|none|not|nothing|null|of|or|remove|required|set|string|that|the|there|this|to|true|undefined|use|was|what|which|with)(?![\\w]))';

/** A quote, also as JSON within JSON writes it. */
const QUOTE = String.raw`(?:\\{0,8}["'])?`;

/** What stands where only a secret stands. The first group and the second, if there is one, stay. */
const PLACES = [
  new RegExp(
    String.raw`(authorization${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{1,20} )?(?:[^\s"',;\\]|\\{1,8}(?=[^\s"',;\\]))+`,
    'gi',
  ),
  // The user's name and the `@` of an address stay. A password may hold an `@` of its own.
  /(:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(@)/g,
  /(:\/\/)[\w%~-]{20,300}(@)/g,
  new RegExp(
    String.raw`((?:mnemonic|(?:seed|recovery)[ _-]?phrase)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{3,8}[ ,]{1,3}){11,23}[a-z]{3,8}`,
    'gi',
  ),
  new RegExp(
    String.raw`((?:passw(?:or)?d|pwd|passphrase|secret(?:[_-]?key)?)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})${NO_SENTENCE}(?:[^\s"',;&[\\]|\\(?!["'])){3,}`,
    'gi',
  ),
];

/** Words that announce a secret if what follows looks like one. The key of a cache is none. */
const ANNOUNCED = new RegExp(
  String.raw`((?:(?<!cache[ _-]?)key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie|jwt|private)[\w-]{0,20}${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})([\w+/=.~%-]{16,})`,
  'gi',
);

const SCHEME = /\b((?:bearer|basic) )([\w+/=.~-]{16,})/gi;

/**
 * Whether a word looks like chance rather than like names: a long piece with digits among its letters. Names are of
 * many pieces (`chimera_bot.max_position_size`, `book-main-20261126T1200Z`), each of them short or of letters alone.
 */
const looksRandom = (word: string): boolean => word.split(/[./_~-]+/).some(isRandomPiece);

const LEAST_PIECE = 12;
const LEAST_LETTERS_ALONE = 20;

function isRandomPiece(piece: string): boolean {
  const digits = piece.replace(/\D/g, '').length;
  if (piece.length < LEAST_PIECE || /^\d{8}T\d{4,9}Z?$/.test(piece)) return false;
  if (digits === 0) return piece.length >= LEAST_LETTERS_ALONE && /[A-Z]{2}[a-z]+[A-Z]|[+%]/.test(piece);
  return digits >= 2 && digits < piece.length;
}

/** What follows `basic` or `bearer` in a sentence: small letters, perhaps with a capital before them. */
const isOrdinary = (word: string): boolean => /^[A-Za-z][a-z.~-]*$/.test(word);

/** Takes out one secret that is known, in every place where it stands. */
export function without(secret: string): (text: string) => string {
  return (text) => (secret === '' ? text : text.replaceAll(secret, GONE));
}

/**
 * The text without tokens, headers and values that look like secrets; everything else in it stays. It needs time that
 * grows with the length of the text alone. A net below not writing secrets down, no licence to.
 */
export function redacted(text: string): string {
  const clean = TOKENS.reduce((left, token) => left.replace(token, GONE), text);
  const placed = PLACES.reduce(
    (left, place) =>
      left.replace(place, (_, before: string, after: unknown) =>
        typeof after === 'string' ? before + GONE + after : before + GONE,
      ),
    clean,
  );
  return placed
    .replace(SCHEME, (whole, before: string, value: string) => (isOrdinary(value) ? whole : before + GONE))
    .replace(ANNOUNCED, (whole, before: string, value: string) =>
      looksRandom(value) ? before + GONE : whole,
    );
}

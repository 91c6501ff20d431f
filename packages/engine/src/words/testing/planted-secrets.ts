const CHANCE = 'AbCd1234EfGh5678IjKl9012MnOp3456';
const HEX = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const JWT = `eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NSJ9.${CHANCE}-x`;
const PEM_BODY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';

/**
 * What must never be seen, and the text that holds it. They are put together here: what looks like a token in a source
 * file is reported by those who look for tokens.
 */
export const PLANTED: readonly (readonly [secret: string, text: string])[] = [
  ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((kind) => whole(`${kind}_${CHANCE}`)),
  whole(`github_pat_11ABC_${CHANCE}`),
  whole(JWT),
  whole(`${'AKIA'}IOSFODNN7EXAMPLE`),
  whole(`${'AIza'}SyA-1234567890abcdefghijklmnopqrstu`),
  whole(`${'xoxb'}-123456789012-${CHANCE}`),
  within(CHANCE, `https://hooks.slack.com/services/T000/B000/${CHANCE}`),
  within(CHANCE, `https://discord.com/api/webhooks/123456789012345678/${CHANCE}`),
  whole(`${'sk'}-proj-${CHANCE}`),
  whole(`${'sk'}-ant-api03-${CHANCE}-AA`),
  whole(`${'sk_live'}_${CHANCE}`),
  whole(`${'npm'}_${CHANCE}abcd`),
  whole(`${'glpat'}-${CHANCE}`),
  whole(`${'hf'}_${CHANCE}`),
  whole('110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0'),
  within(
    'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1',
    'https://api.telegram.org/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/x',
  ),
  within(PEM_BODY, `-----BEGIN ${'PRIVATE'} KEY-----\n${PEM_BODY}\n-----END ${'PRIVATE'} KEY-----`),
  within(CHANCE, `Authorization: Bearer ${CHANCE}`),
  within(CHANCE, `{"authorization":"token ${CHANCE}"}`),
  within(CHANCE, `bearer ${CHANCE}`),
  within('c29tZW9uZTpodW50ZXIy', 'Basic c29tZW9uZTpodW50ZXIy'),
  within('hunter2pw', 'postgres://someone:hunter2pw@example.com/db'),
  within('p@ss:w0rd!', 'https://someone:p@ss:w0rd!@example.com/'),
  within(CHANCE, `wss://example.com/?apiKey=${CHANCE}&x=1`),
  within(CHANCE, `https://blob.example.com/a?sv=1&sig=${CHANCE}%3D`),
  within('hunter3', 'password=hunter3'),
  within('hunter4', 'secret: hunter4'),
  within('hunter5', '{"apiSecret":"hunter5"}'),
  within('hunter7', '{"body":"{\\"apiSecret\\":\\"hunter7\\"}"}'),
  within(CHANCE, `{"body":"{\\"authorization\\":\\"token ${CHANCE}\\"}"}`),
  within('hun\\ter8', 'password: hun\\ter8'),
  within('hunter6', 'OKX_PASSPHRASE=hunter6'),
  within(HEX, `private_key: 0x${HEX}`),
  within(HEX.slice(0, 40), `KRAKEN_KEY=${HEX.slice(0, 40)}`),
  within('3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'api_key: 3f2504e0-4f89-11d3-9a0c-0305e82c3301'),
];

function whole(secret: string): readonly [string, string] {
  return [secret, secret];
}

function within(secret: string, text: string): readonly [string, string] {
  return [secret, text];
}

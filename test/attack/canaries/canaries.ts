import { PLANTED } from '../../../packages/engine/src/words/testing/planted-secrets.ts';

/** The page that a script of a canary would open, and the host that a link or a picture of one would name. */
export const EVIL = 'evil.example';

/** Every canary says its tag; it is how one is found again if the rest was changed. */
export const TAG = /q7[a-z]+\d+q7/g;

/** Something that must not work in some output. */
export interface Canary {
  readonly kind: Kind;
  readonly tag: string;
  /** What is said; the tag is part of it. */
  readonly text: string;
  /** What must be nowhere. */
  readonly secret: string | null;
}

const INVENTED = {
  command: [
    (tag) => `::set-output name=${tag}::${tag}`,
    (tag) => `::error title=${tag}::${tag}`,
    (tag) => `::stop-commands::${tag}`,
    (tag) => `::add-mask::${tag}`,
    (tag) => `::save-state name=${tag}::1`,
    (tag) => `  ::warning::${tag}`,
    (tag) => `##[error]${tag}`,
    (tag) => `##vso[task.setvariable variable=${tag}]1`,
    (tag) => `first\n::error::${tag}`,
    (tag) => `first\r::error::${tag}`,
    (tag) => `first\u2028::error::${tag}`,
    (tag) => `first\u0085::notice::${tag}`,
    (tag) => `first%0A::error::${tag}`,
    (tag) => `\u200b::error::${tag}`,
    (tag) => `\u001b[0m::error::${tag}`,
    (tag) => `${tag}<<EOF`,
    (tag) => `${tag}=evil\nPATH=/evil\nEOF`,
  ],
  html: [
    (tag) => `<script>pwned('${tag}')</script>`,
    (tag) => `<img src=x onerror="pwned('${tag}')">`,
    (tag) => `"><svg onload=pwned('${tag}')>`,
    (tag) => `</script><script>pwned('${tag}')</script>`,
    (tag) => `</style></title></textarea><script>pwned('${tag}')</script>`,
    (tag) => `<!-- ${tag}`,
    (tag) => `--><script>pwned('${tag}')</script>`,
    (tag) => `<a href="javascript:pwned('${tag}')">${tag}</a>`,
    (tag) => `' onmouseover='pwned("${tag}")`,
    (tag) => `" autofocus onfocus="pwned('${tag}')`,
    (tag) => `<iframe srcdoc="<script>parent.pwned('${tag}')</script>">`,
    (tag) => `<base href="https://${EVIL}/${tag}/">`,
    (tag) => `&lt;script&gt;pwned('${tag}')&lt;/script&gt;`,
    (tag) => `{{constructor.constructor('pwned("${tag}")')()}}`,
  ],
  markdown: [
    (tag) => `[${tag}](https://${EVIL}/${tag})`,
    (tag) => `![${tag}](https://${EVIL}/${tag}.png)`,
    (tag) => `${tag} | ${tag} | ${tag}`,
    (tag) => `${tag} \\| ${tag} \\\\| ${tag}`,
    (tag) => `\`${tag}\` **${tag}** \`\`${tag}\`\``,
    (tag) => `\`\`\`\n\n# ${tag}`,
    (tag) => `~~~\n# ${tag}`,
    (tag) => `# ${tag}`,
    (tag) => `@${tag} and https://${EVIL}/${tag} and www.${EVIL}/${tag}`,
    (tag) => `${tag} fixes someone/else#1 GH-1`,
    (tag) => `[${tag}]: https://${EVIL}/${tag}`,
    (tag) => `- [ ] ${tag}`,
    (tag) => `<details><summary>${tag}</summary>`,
    (tag) => `\\\\\\${tag}\\`,
    (tag) => `$\\href{https://${EVIL}}{${tag}}$`,
    (tag) => `<!-- chimera-runtime:v1 {"kind":"${tag}","component":"x","count":1} -->`,
  ],
  mermaid: [
    (tag) => `"]\n  click A href "https://${EVIL}/${tag}"`,
    (tag) => `%%{init: {"securityLevel":"loose","${tag}":1}}%%`,
    (tag) => `x-axis ["${tag}"]; line [1, 2]`,
    (tag) => `\`\`\`mermaid\ngraph TD; ${tag}-->B`,
  ],
  svg: [
    (tag) => `</text><script>pwned('${tag}')</script>`,
    (tag) => `"/><image href="https://${EVIL}/${tag}.png"/>`,
    (tag) => `<foreignObject><body onload=pwned('${tag}')></foreignObject>`,
    (tag) => `<![CDATA[${tag}]]>`,
  ],
  csv: [
    (tag) => `=cmd|' /C calc'!A0${tag}`,
    (tag) => `+1+cmd|${tag}`,
    (tag) => `-1+cmd|${tag}`,
    (tag) => `@SUM(1)${tag}`,
    (tag) => `\t=1+1${tag}`,
    (tag) => `\r=1+1${tag}`,
    (tag) => `",=1+1,"${tag}`,
    (tag) => ` =HYPERLINK("https://${EVIL}/${tag}")`,
    (tag) => `\uff1d1+1${tag}`,
    (tag) => `\u200b=1+1${tag}`,
  ],
  metric: [
    (tag) => `"} 1\n${tag}{a="`,
    (tag) => `\\"} 1\n# HELP ${tag} x\n# TYPE ${tag} gauge\n${tag} 1`,
    (tag) => `\\\n${tag} 1`,
  ],
  terminal: [
    (tag) => `\u001b[31m${tag}\u001b[0m`,
    (tag) => `\u001b]8;;https://${EVIL}/${tag}\u001b\\${tag}\u001b]8;;\u001b\\`,
    (tag) => `\u001b]0;${tag}\u0007${tag}`,
    (tag) => `\u009b2J${tag}`,
    (tag) => `\u009d0;title\u009c${tag}`,
    (tag) => `\u001bc\u001b[?1049h${tag}`,
    (tag) => `\u001b]52;c;cm0gLXJm\u0007${tag}`,
    (tag) => `\u001bP$q${tag}\u001b\\${tag}`,
    (tag) => `seen\rover ${tag}`,
    (tag) => `seen\b\b\b\b\u007f${tag}`,
    (tag) => `\u0007\u000b\u000c${tag}`,
  ],
  invisible: [
    (tag) => `\u202e${tag}\u202c`,
    (tag) => `\u2066${tag}\u2069`,
    (tag) => `zero\u200bwidth\u2060 ${tag}`,
    (tag) => `\ufeff${tag}`,
    (tag) => `\u{e0041}\u{e0042}${tag}`,
    (tag) => `nul\0nul ${tag}`,
    (tag) => `half \ud800 ${tag} \udc00`,
    (tag) => `fillers \u3164\u115f ${tag}`,
  ],
  lines: [
    (tag) => `one\ntwo\r\nthree\u2028four\u0085five ${tag}`,
    (tag) => `${tag}\n[2026-01-01 00:00:00 UTC] [ERROR] a line that nobody wrote`,
    (tag) => `${tag}\n\ndata: {}\n\nevent: end`,
  ],
  long: [(tag) => `${tag}${'L'.repeat(100_000)}`, (tag) => `${tag} ${'LLLL '.repeat(20_000)}`],
} as const satisfies Readonly<Record<string, readonly ((tag: string) => string)[]>>;

export type Kind = keyof typeof INVENTED | 'secret';

/** All canaries of one place; each has its own tag, which names the place. */
export function canariesOf(place: string): readonly Canary[] {
  let number = 0;
  const nextTag = () => {
    number += 1;
    return `q7${place}${number}q7`;
  };
  const secrets = PLANTED.map(([secret, text]): Canary => {
    const tag = nextTag();
    return { kind: 'secret', tag, text: `${tag} ${text} ${tag}`, secret };
  });
  const invented = Object.entries(INVENTED).flatMap(([kind, texts]) =>
    texts.map((text): Canary => {
      const tag = nextTag();
      return { kind: kind as Kind, tag, text: text(tag), secret: null };
    }),
  );
  return [...secrets, ...invented];
}

/** Few texts that hold them all, for a place that is seen once: each is cut short enough to be kept whole. */
export function cocktails(canaries: readonly Canary[], mostBytes: number): readonly string[] {
  const texts: string[] = [];
  for (const { text } of canaries) {
    const short = text.slice(0, mostBytes);
    const last = texts.at(-1);
    const longer = last === undefined ? short : `${last} ${short}`;
    if (last !== undefined && Buffer.byteLength(longer) <= mostBytes) texts[texts.length - 1] = longer;
    else texts.push(short);
  }
  return texts;
}

/** What JSON leaves as it is although a terminal or a runner (`##[error]`) obeys it, or nobody sees it. */
const UNSEEN = /#(?=#(?:vso)?\[)|[\u007f-\u009f\p{Cf}\u2028\u2029\p{Default_Ignorable_Code_Point}]/gu;

/** JSON of which every sign is seen: controls, joiners and turns of the direction of writing are escaped. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** RFC 4180 to the letter: records end with CRLF, and what is odd stands in quotes. Anything else is an error. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const field = /"((?:[^"]|"")*)"|[^",\r\n]*/y;
      field.lastIndex = at;
      const [all, quoted] = field.exec(text)!;
      record.push(quoted === undefined ? all : quoted.replaceAll('""', '"'));
      at += all.length;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`the record ends oddly at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;
}

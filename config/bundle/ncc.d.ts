/** What of ncc is used here; it comes without types. */
declare module '@vercel/ncc' {
  export default function bundle(
    input: string,
    options: object,
  ): Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;
}

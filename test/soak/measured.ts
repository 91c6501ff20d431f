/** What one measurement came to. */
export interface Measured {
  /** Wall-clock time and time of the processor, milliseconds. */
  readonly ms: number;
  readonly cpuMs: number;
  /** The most memory that the process had, megabytes. */
  readonly peakMb: number;
  /** Bytes of what was made; 0 where nothing was. */
  readonly bytes: number;
}

/** Each is measured in a process of its own. */
export const PARTS = [
  'session',
  'verify',
  'controller',
  'report',
  'page',
  'figures',
  'pages',
  'copy',
] as const;
export type Part = (typeof PARTS)[number];

/** What each part does, for the table. */
export const ABOUT: Readonly<Record<Part, string>> = {
  session: 'the bot: start, recall, six hours of candles, end',
  verify: 'the check of the whole book at the end of a session',
  controller: 'the monitor: its start and 72 health checks',
  report: 'one hourly report as Markdown and HTML',
  page: '/api/v1/page',
  figures: '/api/v1/figures',
  pages: 'chimera pages: the status page of the book',
  copy: 'a copy of the book, compressed as an upload is',
};

/** What the status page needs beyond the dashboard's style sheet, in its colours. */
export const STYLE = `
.state { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; font-size: 18px; font-weight: 650; padding: 12px 16px; }
.state small { font-size: 13px; font-weight: 400; color: var(--text); }
.banner.is-good { background: var(--good-back); color: var(--good); }
.banner.is-warn { background: var(--warn-back); color: var(--warn); }
.banner.is-bad { background: var(--bad-back); color: var(--bad); }
main { max-width: 1280px; }
footer { max-width: 1280px; }
.key-figures dl { grid-template-columns: repeat(8, minmax(0, 1fr)); gap: 8px; }
.key-figures .card { padding: 8px 10px 10px; }
.key-figures .value { font-size: 18px; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 12px; align-items: start; }
.stack { display: grid; gap: 12px; min-width: 0; }
.pair .scroller { max-height: 720px; }
.pair .scroller[aria-label="Sessions"] { max-height: 420px; }
.pair .stack:first-child .scroller { max-height: 390px; }
.panel td.words, .panel th.words { white-space: normal; text-align: left; overflow-wrap: anywhere; }
.panel > .note { margin: 4px 0 6px; }
.panel tr:last-child > * { border-bottom: 0; }
.panel th[scope="row"] { font-weight: 400; white-space: nowrap; }
.badge.is-good { background: var(--good-back); color: var(--good); }
.badge.is-warn { background: var(--warn-back); color: var(--warn); }
.badge.is-bad { background: var(--bad-back); color: var(--bad); }
.bars { display: flex; align-items: flex-end; gap: 2px; height: 44px; margin: 10px 0 4px; padding: 0; list-style: none; border-bottom: 1px solid var(--border); }
.bars li { flex: 1 1 1px; min-width: 1px; height: 100%; border-radius: 2px 2px 0 0; }
.bars .is-good, .tones .is-good::before { background: var(--up); }
.bars .is-warn, .tones .is-warn::before { background: var(--warn); }
.bars .is-bad, .tones .is-bad::before { background: var(--bad); }
.bars .is-none, .tones .is-none::before { background: var(--border); }
.bars .is-before { height: 4%; background: var(--grid); }
.bars .is-warn { height: 76%; }
.bars .is-bad { height: 52%; }
.bars .is-none { height: 14%; }
.ends { display: flex; justify-content: space-between; font-size: 12px; color: var(--muted); }
.tones { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 6px 0 0; padding: 0; list-style: none; font-size: 12px; color: var(--muted); }
.tones li::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-right: 5px; border-radius: 2px; vertical-align: -1px; }
.plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 8px; margin-top: 12px; }
.plot svg { display: block; width: 100%; height: 260px; overflow: visible; }
.plot.low svg { height: 110px; }
.scale { min-width: 52px; display: flex; flex-direction: column; justify-content: space-between; text-align: right; font-size: 12px; color: var(--muted); }
.scale span { height: 0; line-height: 0; white-space: nowrap; }
.dates { grid-column: 2; display: flex; justify-content: space-between; font-size: 12px; color: var(--muted); white-space: nowrap; }
.plot path { fill: none; vector-effect: non-scaling-stroke; }
.plot .grid { stroke: var(--grid); stroke-width: 1; }
.plot .line { stroke-width: 1.8; stroke-linejoin: round; }
.plot .equity { stroke: var(--accent); }
.plot .held { stroke: var(--compare); stroke-dasharray: 5 4; }
.plot .drawdown { stroke: var(--down); stroke-width: 1.2; }
.plot .area { fill: var(--down); fill-opacity: 0.18; }
.key .key-hold::before { border-top-style: dashed; }
.incidents { margin: 6px 0 0; padding: 0; list-style: none; }
.incidents li { padding: 6px 0; border-top: 1px solid var(--grid); overflow-wrap: anywhere; }
.incidents li:first-child { border-top: 0; }
.incidents time { color: var(--muted); font-size: 12px; margin-right: 8px; white-space: nowrap; }
.links { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 6px 0 0; padding: 0; list-style: none; }
.links a { display: inline-block; padding: 3px 0; }
@media (max-width: 1180px) {
  .key-figures dl { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
@media (max-width: 640px) {
  .bars { gap: 1px; }
  table, .badge { font-size: 12px; }
  th, td { padding-right: 6px; }
  .dates span:nth-child(even) { display: none; }
  .plot svg { height: 200px; }
  .key-figures dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;

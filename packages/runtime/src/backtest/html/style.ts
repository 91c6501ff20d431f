/** Readable on screens light and dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a2230; --paper: #fff; --soft: #5c6675; --line: #d9dee6; --own: #2f6fdf;
  --held: #8a93a1; --up: #16806a; --down: #c2413a; --fall: rgba(194, 65, 58, .25); }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --paper: #12161d; --soft: #9aa4b2; --line: #2c3440;
  --own: #6da3ff; --held: #7d8794; --up: #3fb59a; --down: #ef7d76; --fall: rgba(239, 125, 118, .3); } }
@media print { :root { --ink: #000; --paper: #fff; --soft: #444; --line: #ccc; } section { break-inside: avoid; }
  section.long { break-inside: auto; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1000px; padding: 24px 20px 48px; color: var(--ink); background: var(--paper);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 32px 0 8px; } h3 { font-size: 15px; margin: 16px 0 4px; }
p { margin: 4px 0; } .soft, small { color: var(--soft); }
.cards { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; flex: 1 1 140px; }
.card b { display: block; font-size: 18px; white-space: nowrap; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: 13.5px; }
th, td { text-align: left; padding: 3px 10px 3px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; } .n { text-align: right; white-space: nowrap; }
.months td, .months th { padding: 3px 6px; } .gain { color: var(--up); } .loss { color: var(--down); }
.wide { overflow-x: auto; }
svg { width: 100%; height: auto; display: block; } .grid { stroke: var(--line); stroke-width: 1; }
.axis { fill: var(--soft); font: 11px system-ui, sans-serif; }
polyline { fill: none; stroke-width: 1.6; stroke-linejoin: round; } .own { stroke: var(--own); }
.held { stroke: var(--held); stroke-dasharray: 4 3; } .fall { fill: var(--fall); stroke: var(--down); stroke-width: 1; }
.up { stroke: var(--up); fill: var(--up); } .down { stroke: var(--down); fill: var(--down); }
.buy { fill: var(--own); stroke: var(--paper); stroke-width: .6; } .sell { fill: #d98c00; stroke: var(--paper); stroke-width: .6; }
.key { font-size: 13px; color: var(--soft); } .key i { display: inline-block; width: 22px; border-top: 3px solid var(--own);
  vertical-align: middle; margin: 0 6px 0 12px; } .key i.h { border-top: 2px dashed var(--held); }
`;

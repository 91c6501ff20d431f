/** The page's colours as charts need them: what the style sheet says now, in the theme that holds. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly up: string;
  readonly down: string;
  readonly accent: string;
  readonly compare: string;
  readonly stop: string;
  readonly target: string;
  readonly resting: string;
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: colour('text'),
    muted: colour('muted'),
    grid: colour('grid'),
    up: colour('up'),
    down: colour('down'),
    accent: colour('accent'),
    compare: colour('compare'),
    stop: colour('stop'),
    target: colour('target'),
    resting: colour('resting'),
  };
}

/** `#rrggbb` with an opacity. */
export function faded(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255);
  return `${colour}${alpha.toString(16).padStart(2, '0')}`;
}

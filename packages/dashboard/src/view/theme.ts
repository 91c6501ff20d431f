import { element } from './element.ts';

const KEY = 'chimera-theme';
const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Goes from the system's theme to light, to dark, and back; remembered where the browser allows it. */
export function themeButton(onChange: () => void): HTMLButtonElement {
  let theme = stored();
  const button = element('button', { type: 'button', class: 'theme', id: 'theme' });
  const apply = () => {
    document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
    onChange();
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    store(theme);
    apply();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  // Paper is white, and what is folded on the screen is open on it.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.theme = 'light';
    for (const details of document.querySelectorAll('details')) details.open = true;
    onChange();
  });
  addEventListener('afterprint', apply);
  document.documentElement.dataset.theme = theme;
  button.textContent = `Theme: ${theme}`;
  return button;
}

function stored(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing (a file, a private window) shows the system's theme next time.
  }
}

import { element, setText } from './element.ts';

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly content: HTMLElement;
}

/** Views of which one is shown; on paper all of them are. Arrow keys move between the tabs. */
export class Tabs {
  readonly node: HTMLElement;
  readonly #buttons: HTMLButtonElement[];
  readonly #panels: HTMLElement[];
  readonly #titles: readonly string[];

  constructor(label: string, tabs: readonly Tab[]) {
    this.#titles = tabs.map(({ title }) => title);
    this.#buttons = tabs.map(({ id, title }) =>
      element(
        'button',
        { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `view-${id}` },
        title,
      ),
    );
    this.#panels = tabs.map(({ id, title, content }) =>
      element(
        'div',
        { class: 'view', role: 'tabpanel', id: `view-${id}`, 'aria-labelledby': `tab-${id}` },
        element('h2', { class: 'on-paper' }, title),
        content,
      ),
    );
    const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, ...this.#buttons);
    for (const [index, button] of this.#buttons.entries())
      button.addEventListener('click', () => this.select(index));
    list.addEventListener('keydown', (event) => {
      const at = this.#buttons.indexOf(event.target as HTMLButtonElement);
      const count = this.#buttons.length;
      const to = {
        ArrowRight: (at + 1) % count,
        ArrowLeft: (at + count - 1) % count,
        Home: 0,
        End: count - 1,
      }[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      this.select(to);
      this.#buttons[to]?.focus();
    });
    this.node = element('section', { class: 'panel tabbed', 'aria-label': label }, list, ...this.#panels);
    this.select(0);
  }

  select(chosen: number): void {
    for (const [index, button] of this.#buttons.entries()) {
      const isChosen = index === chosen;
      button.setAttribute('aria-selected', String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      this.#panels[index]?.classList.toggle('is-chosen', isChosen);
    }
  }

  /** How many rows a view has, beside its title. */
  count(index: number, rows: number): void {
    const button = this.#buttons[index];
    if (button) setText(button, `${this.#titles[index]} (${rows})`);
  }
}

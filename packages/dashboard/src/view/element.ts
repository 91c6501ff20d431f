type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element with attributes and children. Text is only ever text: nothing on this page is made of markup that came
 * from outside. An attribute that is `null` or `false` is left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Replaces an element's text, and touches nothing where it is the same. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

export function setClass(node: Element, name: string): void {
  if (node.className !== name) node.className = name;
}

/** A heading and what it is about. */
export function panel(title: string, id: string, ...children: Child[]): HTMLElement {
  return element(
    'section',
    { class: 'panel', 'aria-labelledby': id },
    element('h2', { id }, title),
    ...children,
  );
}

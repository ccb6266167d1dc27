type Attributes = Readonly<Record<string, string | boolean>>;

/** Creates an element. Text becomes a text node: it is never read as HTML. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * The element of index.html with an id.
 *
 * @throws Error if it is missing or of another type.
 */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new Error(`index.html has no ${type.name} with the id ${id}.`);
}

/** Calls a function when the reader presses Escape while a view is shown. In the input of a Chinese word, it ends the input. */
export function onEscape(view: HTMLElement, action: () => void): void {
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing && !view.hidden) action();
  });
}

/** Keeps the end of a list in view while it grows, unless the reader has scrolled up. */
export function followEnd(scroller: HTMLElement): () => void {
  let follows = true;
  scroller.addEventListener('scroll', () => {
    follows = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 64;
  });
  return () => {
    if (follows) scroller.scrollTop = scroller.scrollHeight;
  };
}

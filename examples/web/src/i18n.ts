import { dictionary } from './dictionary.js';

export type Language = 'zh' | 'en';
export type TextKey = keyof typeof dictionary;
export type TextValues = Readonly<Record<string, string | number>>;

const storageKey = 'language';
/** The values of the texts that have some, so that they can be shown in the other language. */
const valuesOf = new WeakMap<Element, TextValues>();

const listeners = new Set<() => void>();

let current: Language = firstLanguage();

function firstLanguage(): Language {
  const stored = localStorage.getItem(storageKey);
  if (stored === 'zh' || stored === 'en') return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function language(): Language {
  return current;
}

/** The text of a key in the language of the page. */
export function translate(key: TextKey, values: TextValues = {}): string {
  const text: string = dictionary[key][current === 'zh' ? 0 : 1];
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Sets the text of an element. It changes with the language. */
export function setText(element: Element, key: TextKey, values?: TextValues): void {
  element.setAttribute('data-text', key);
  if (values === undefined) valuesOf.delete(element);
  else valuesOf.set(element, values);
  show(element);
}

/** Sets the name of an element for screen readers, which is shown as its title, too. It changes with the language. */
export function setLabel(element: Element, key: TextKey, values?: TextValues): void {
  element.setAttribute('data-label', key);
  if (values !== undefined) valuesOf.set(element, values);
  show(element);
}

/** Calls a function after each change of the language. */
export function onLanguage(listener: () => void): void {
  listeners.add(listener);
}

export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem(storageKey, next);
  showAll();
  for (const listener of listeners) listener();
}

/** Shows every text of the page in its language. */
export function showAll(): void {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll('[data-text], [data-label], [data-placeholder], [data-title]'))
    show(element);
}

function show(element: Element): void {
  const values = valuesOf.get(element);
  const textOf = (name: string): string | undefined => {
    const key = element.getAttribute(`data-${name}`);
    return key !== null && isKey(key) ? translate(key, values) : undefined;
  };
  const text = textOf('text');
  if (text !== undefined) element.textContent = text;
  const label = textOf('label');
  if (label !== undefined) {
    element.setAttribute('aria-label', label);
    if (element instanceof HTMLButtonElement) element.title = label;
  }
  const placeholder = textOf('placeholder');
  if (placeholder !== undefined) element.setAttribute('placeholder', placeholder);
  const title = textOf('title');
  if (title !== undefined) element.setAttribute('title', title);
}

function isKey(text: string): text is TextKey {
  return Object.hasOwn(dictionary, text);
}

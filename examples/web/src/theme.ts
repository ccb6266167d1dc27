export type Theme = 'light' | 'dark';

const storageKey = 'theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme that the reader has chosen, or that of the system. */
export function theme(): Theme {
  const stored = localStorage.getItem(storageKey);
  if (stored === 'light' || stored === 'dark') return stored;
  return dark.matches ? 'dark' : 'light';
}

export function setTheme(next: Theme): void {
  localStorage.setItem(storageKey, next);
  show();
}

/** Shows the theme now, and when that of the system changes. */
export function startTheme(button: HTMLButtonElement): void {
  show();
  dark.addEventListener('change', show);
  button.addEventListener('click', () => setTheme(theme() === 'dark' ? 'light' : 'dark'));
}

function show(): void {
  document.documentElement.dataset['theme'] = theme();
}

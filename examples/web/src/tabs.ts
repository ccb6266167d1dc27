import { byId } from './dom.js';

const names = ['chat', 'workflow', 'voice'] as const;
export type ViewName = (typeof names)[number];

/** Shows one view at a time. Arrow keys move between the tabs, and the address keeps the view. */
export function startTabs(onShow: (view: ViewName) => void): void {
  const tabs = names.map((name) => byId(`tab-${name}`, HTMLButtonElement));
  const show = (index: number): void => {
    for (const [at, name] of names.entries()) {
      const isShown = at === index;
      tabs[at]?.setAttribute('aria-selected', String(isShown));
      if (tabs[at]) tabs[at].tabIndex = isShown ? 0 : -1;
      byId(`view-${name}`, HTMLElement).hidden = !isShown;
    }
    const shown = names[index] ?? 'chat';
    history.replaceState(undefined, '', `#${shown}`);
    onShow(shown);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(index));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const next = (index + step + tabs.length) % tabs.length;
      tabs[next]?.focus();
      show(next);
    });
  }
  const wanted = names.findIndex((name) => location.hash === `#${name}`);
  show(Math.max(0, wanted));
}

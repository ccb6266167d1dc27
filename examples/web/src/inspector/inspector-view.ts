import { byId, create, followEnd } from '../dom.js';
import { setLabel, setText, type TextKey } from '../i18n.js';
import { mostEvents, type EventLog, type EventSource, type LoggedEvent } from './event-log.js';

const sources: Readonly<Record<EventSource, TextKey>> = {
  http: 'sourceHTTP',
  chat: 'sourceChat',
  workflow: 'sourceWorkflow',
  voice: 'sourceVoice',
};

/** The list of events, with a filter. */
export function startInspector(log: EventLog): void {
  const panel = byId('inspector', HTMLElement);
  const toggle = byId('toggle-inspector', HTMLButtonElement);
  const filter = byId('event-filter', HTMLInputElement);
  const source = byId('event-source', HTMLSelectElement);
  const list = byId('events', HTMLOListElement);
  const count = byId('event-count', HTMLElement);
  const toEnd = followEnd(list);
  const rows = new Map<number, HTMLElement>();

  addOption(source, '', 'allSources');
  for (const [value, key] of Object.entries(sources)) addOption(source, value, key);

  const isShown = (event: LoggedEvent): boolean => {
    const text = filter.value.trim().toLowerCase();
    if (source.value !== '' && source.value !== event.source) return false;
    return text === '' || event.name.toLowerCase().includes(text) || event.json.toLowerCase().includes(text);
  };
  const show = (): void => {
    const shown = log.events.filter(isShown);
    const ids = new Set(shown.map(({ id }) => id));
    for (const [id, row] of rows) {
      if (ids.has(id)) continue;
      row.remove();
      rows.delete(id);
    }
    // Rows stay as they are, so that those that are open stay open.
    for (const [index, event] of shown.entries()) {
      const row = rows.get(event.id) ?? rowOf(event);
      rows.set(event.id, row);
      if (event.count > 1) row.querySelector('.event-count')?.replaceChildren(` ×${event.count}`);
      const there = list.children.item(index);
      if (there !== row) list.insertBefore(row, there);
    }
    setText(count, 'eventCount', { shown: shown.length, total: log.events.length, most: mostEvents });
    toEnd();
  };

  let isWaiting = false;
  /** At most once a frame: a stream may bring many events at once. */
  const showSoon = (): void => {
    if (panel.hidden || isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      show();
    });
  };
  const setOpen = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    document.body.classList.toggle('with-inspector', isOpen);
    if (isOpen) show();
  };

  log.onChange(showSoon);
  filter.addEventListener('input', show);
  source.addEventListener('change', show);
  byId('clear-events', HTMLButtonElement).addEventListener('click', () => log.clear());
  toggle.addEventListener('click', () => setOpen(panel.hidden !== false));
  byId('close-inspector', HTMLButtonElement).addEventListener('click', () => {
    setOpen(false);
    toggle.focus();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    toggle.focus();
  });
}

function addOption(select: HTMLSelectElement, value: string, key: TextKey): void {
  const option = create('option', { value });
  setText(option, key);
  select.append(option);
}

/** Its JSON is written when it is opened for the first time. */
function rowOf(event: LoggedEvent): HTMLElement {
  const direction = create('span', { class: event.isSent ? 'sent' : 'received' }, event.isSent ? '↑' : '↓');
  setLabel(direction, event.isSent ? 'sent' : 'received');
  direction.setAttribute('role', 'img');
  const time = create('time', {}, clockTime(event.time));
  const name = create('span', {}, event.name, create('span', { class: 'event-count' }));
  const details = create('details', {}, create('summary', {}, time, direction, name));
  details.addEventListener('toggle', () => details.append(create('pre', { tabindex: '0' }, event.json)), {
    once: true,
  });
  return create('li', { 'data-source': event.source }, details);
}

function clockTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
}

import { byId, create } from '../dom.js';
import { setText, translate, type TextKey } from '../i18n.js';

const texts: Readonly<Record<string, TextKey>> = {
  reset: 'faultReset',
  truncate: 'faultTruncate',
  busy: 'faultBusy',
  denied: 'faultDenied',
  drift: 'faultDrift',
};

/** On the local server: makes the next chat fail, to see what a page does then. */
export function startFaults(names: readonly string[]): void {
  const select = byId('fault', HTMLSelectElement);
  const note = byId('fault-note', HTMLElement);
  const known = names.flatMap((name) => {
    const key = texts[name];
    return key === undefined ? [] : [{ name, key }];
  });
  byId('faults', HTMLElement).hidden = known.length === 0;
  for (const { name, key } of known) {
    const option = create('option', { value: name });
    setText(option, key);
    select.append(option);
  }
  const setFault = async (): Promise<void> => {
    const name = select.value;
    await fetch(`/demo/fault?name=${encodeURIComponent(name)}`, { method: 'POST' });
    if (texts[name] !== undefined) setText(note, 'faultReady', { name: translate(texts[name]) });
  };
  byId('set-fault', HTMLButtonElement).addEventListener('click', () => void setFault());
}

import type { AudioDevice } from 'coze-client/voice';
import { create } from '../dom.js';
import { setText } from '../i18n.js';

/** Lists devices in a select. The first entry is the default of the system. */
export function showDevices(select: HTMLSelectElement, devices: readonly AudioDevice[], selected: string): void {
  const first = create('option', { value: '' });
  setText(first, 'defaultDevice');
  // Chromium lists the default twice: under its own id, and as `default`.
  const named = devices.filter(({ id }) => id !== '' && id !== 'default');
  const options = named.map(({ id, label }, index) => {
    const option = create('option', { value: id }, label);
    if (label === '') setText(option, 'deviceNumber', { number: index + 1 });
    return option;
  });
  select.replaceChildren(first, ...options);
  select.value = named.some(({ id }) => id === selected) ? selected : '';
}

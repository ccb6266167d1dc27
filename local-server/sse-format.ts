import type { StreamFamily, WireEvent } from './answer.js';

const TERMINATORS: Readonly<Record<StreamFamily, readonly string[]>> = {
  chat: ['done'],
  chatflow: ['done'],
  workflow: ['Done', 'Interrupt', 'Error'],
};

/** Whether this event is the last one its stream has by the protocol. */
export const endsStream = (family: StreamFamily, event: WireEvent): boolean =>
  TERMINATORS[family].includes(event.event);

/**
 * The text of one event, exactly as the platform writes it: chats put no space after the colon, chatflows do and escape
 * the ampersand as Go's encoder does, workflows count their events in an `id:` line.
 */
export function formatEvent(family: StreamFamily, event: WireEvent, index: number): string {
  const json = JSON.stringify(event.data);
  switch (family) {
    case 'chat':
      return `event:${event.event}\ndata:${json}\n\n`;
    case 'chatflow':
      return `event: ${event.event}\ndata: ${json.replaceAll('&', '\\u0026')}\n\n`;
    case 'workflow':
      return `id: ${index}\nevent: ${event.event}\ndata: ${json}\n\n`;
  }
}

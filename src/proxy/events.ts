import { isObject } from '../lib/shapes.js';
import { excessOf, problemAmong, proxyChecks } from './check.js';
import { asObject, folded, forceAtPaths } from './forced.js';
import type { ForcedFields } from './options.js';
import type { NamedOperation } from './allow.js';

type WrittenEvent = Readonly<Record<string, unknown>> & { readonly event_type: string };

/** What becomes of an event that a page sends over a socket: the events to pass on, or why it is not passed on. */
export type PageEvent = { readonly texts: readonly string[] } | { readonly problem: string };

/**
 * Returns what reads the events of a page: it forces fields in them and checks them against the contract. Each is written
 * anew, so that what was checked is what Coze reads. A page that does not begin with its settings, such as `chat.update`, gets
 * those with the forced fields before its first event: without them the platform takes a user of its own.
 */
export async function eventReader(
  operation: NamedOperation,
  forced: ForcedFields,
): Promise<(text: string) => PageEvent> {
  const checks = await proxyChecks.load();
  let settings = forcedSettings(operation, forced);
  return (text) => {
    const excess = excessOf(text);
    if (excess !== undefined) return { problem: `The message ${excess}.` };
    const event = eventIn(text);
    if (event === undefined) return { problem: 'A message must be a JSON object with an event_type.' };
    const { event_type } = event;
    const checked = { ...eventWithForced(event, operation, forced), event_type };
    const problem = problemAmong(checks, event_type, operation.id, checks.eventIssuesIn(operation.id, checked));
    if (problem !== undefined) return { problem };
    const events = settings === undefined || settings.event_type === event_type ? [checked] : [settings, checked];
    settings = undefined;
    return { texts: events.map((each) => JSON.stringify(each)) };
  };
}

/** The event of the settings of a socket with the forced fields; `undefined` if it takes none of them. */
function forcedSettings(operation: NamedOperation, forced: ForcedFields): WrittenEvent | undefined {
  const event_type = Object.keys(operation.events ?? {}).find((type) => type.endsWith('.update'));
  if (event_type === undefined) return undefined;
  const settings = { ...eventWithForced({ event_type }, operation, forced), event_type };
  return 'data' in settings ? settings : undefined;
}

function eventWithForced(
  event: WrittenEvent,
  operation: NamedOperation,
  forced: ForcedFields,
): Readonly<Record<string, unknown>> {
  return asObject(forceAtPaths(event, pathsIn(operation, event.event_type), forced));
}

/** The page chooses the type: it may be that of a member which every object has, such as `constructor`. */
function pathsIn({ events = {} }: NamedOperation, type: string): readonly string[] {
  return Object.hasOwn(events, type) ? (events[type] ?? []) : [];
}

/** Names that differ from `event_type` by their letters only are dropped: a server could take them for it. */
function eventIn(text: string): WrittenEvent | undefined {
  try {
    const event: unknown = JSON.parse(text);
    if (!isObject(event)) return undefined;
    const { event_type } = event;
    if (typeof event_type !== 'string') return undefined;
    const others = Object.entries(event).filter(([name]) => folded(name) !== 'event_type');
    return { ...Object.fromEntries(others), event_type };
  } catch {
    return undefined;
  }
}

/**
 * The names of all options of the client and of calls. The message about an unknown name, such as an option of another SDK,
 * is made in option-names.lazy.ts, which loads with the first such name.
 */

const shared =
  'signal query timeout streamIdleTimeout maxRetries retryConversationBusy maxEventBytes maxResponseBytes maxErrorBytes headers fetch debug onApiError validate onDrift ';

export const callOptions: ReadonlySet<string> = new Set(
  `${shared}maxPages pollInterval pollTimeout cancelOnTimeout onProgress onInterrupt`.split(' '),
);

export const clientOptions: ReadonlySet<string> = new Set(
  `${shared}token baseURL baseWsURL region logger logLevel allowPersonalAccessTokenInBrowser agent proxy websocketOptions`.split(
    ' ',
  ),
);

/** The names that are set and are no options. Getters are not called: they may throw. */
export function unknownNames(options: object, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(options).filter(
    (name) => !known.has(name) && Object.getOwnPropertyDescriptor(options, name)?.value !== undefined,
  );
}

/** A name as it is compared with others. */
export function plainOf(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

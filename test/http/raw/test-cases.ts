/** Runs a table of exchanges over every transport. */
import { expect, it } from 'vitest';
import { rawServer } from '../../support/raw-server.node.js';
import type { Case } from './cases.js';
import { withoutCode } from './outcome.js';
import { exchange, transportNames } from './transports.js';

export function testCases(cases: readonly Case[]): void {
  for (const transport of transportNames)
    for (const { name, answer, request, outcome, except } of cases)
      it(`${transport}: ${name}`, async () => {
        let onFirstBytes = (): void => undefined;
        const clientHasBytes = new Promise<void>((resolve) => (onFirstBytes = resolve));
        const { url } = await rawServer((peer) => answer(peer, clientHasBytes));
        const expected = except?.[transport]?.outcome ?? outcome;
        expect(withoutCode(await exchange(transport, url, request, onFirstBytes))).toEqual(expected);
      });
}

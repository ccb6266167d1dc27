/** The rules of retries load with the first failure. */
import { expect, it, vi } from 'vitest';
import { serve } from '../support/http-server.node.js';
import { bot, clientOf, getBot, rejection } from '../support/operations.js';

// A file that does not come, as in a page whose network hangs.
vi.mock('../../src/http/response.lazy.js', () => new Promise(() => undefined));

it('an abort ends a call at once, also while a file cannot be loaded', async () => {
  const controller = new AbortController();
  const { url } = await serve(() => controller.abort());
  const call = clientOf(url).request(getBot, bot, { signal: controller.signal });
  expect(await rejection(call)).toMatchObject({ name: 'UserAbortError' });
}, 3_000);

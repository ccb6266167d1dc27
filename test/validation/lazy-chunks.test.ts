import { afterEach, expect, it, vi } from 'vitest';
import { SchemasUnavailableError } from '../../src/errors/coze-error.js';
import { differences } from '../../src/http/contract-check.js';
import { rejection } from '../support/operations.js';
import { me, recordedClient, respondingWith } from './recorded-client.js';

afterEach(() => {
  vi.restoreAllMocks();
});

it('without its chunk, a client under warn says so once, and returns the data', async () => {
  vi.spyOn(differences, 'load').mockRejectedValue(new SchemasUnavailableError('the file is missing'));
  const { client, lines, reports } = recordedClient((await respondingWith({ ...me, user_id: 7 })).url);
  expect(await Promise.all([client.users.me(), client.users.me()])).toMatchObject([{ user_id: 7 }, { user_id: 7 }]);
  await client.users.me();
  await new Promise((resolve) => setImmediate(resolve));
  expect(reports).toEqual([]);
  expect(lines).toEqual([expect.stringContaining('Responses are no longer validated.')]);
});

it('without its chunk, a call under strict rejects', async () => {
  vi.spyOn(differences, 'load').mockRejectedValue(new SchemasUnavailableError('the file is missing'));
  const { client } = recordedClient((await respondingWith({ ...me, user_id: 7 })).url, { validate: 'strict' });
  expect(await rejection(client.users.me())).toBeInstanceOf(SchemasUnavailableError);
});

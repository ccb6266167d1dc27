import { afterEach, expect, it, vi } from 'vitest';
import { SchemasUnavailableError } from '../../src/errors/coze-error.js';
import { differences } from '../../src/http/contract-check.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { me, recordedClient, respondingWith } from './recorded-client.js';

afterEach(() => {
  vi.restoreAllMocks();
});

it('without its chunk, a client under warn says so once, and returns the data', async () => {
  // Another file of tests may have loaded it in this process.
  differences.loaded = undefined;
  vi.spyOn(differences, 'load').mockRejectedValue(new SchemasUnavailableError('the file is missing'));
  const { client, lines, reports } = recordedClient((await respondingWith({ ...me, user_id: 7 })).url);
  expect(await Promise.all([client.users.me(), client.users.me()])).toMatchObject([{ user_id: 7 }, { user_id: 7 }]);
  await client.users.me();
  await eventually(() => expect(lines).toEqual([expect.stringContaining('Responses are no longer validated.')]));
  expect(reports).toEqual([]);
});

it('without its chunk, a call under strict rejects', async () => {
  // Another file of tests may have loaded it in this process.
  differences.loaded = undefined;
  vi.spyOn(differences, 'load').mockRejectedValue(new SchemasUnavailableError('the file is missing'));
  const { client } = recordedClient((await respondingWith({ ...me, user_id: 7 })).url, { validate: 'strict' });
  expect(await rejection(client.users.me())).toBeInstanceOf(SchemasUnavailableError);
});

import { expect, it } from 'vitest';
import type { Operation } from '../../src/http/index.js';
import { CozeError } from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { clientOf, createChat, rejection, upload } from '../support/operations.js';

const ids = ['conversation_id', 'chat_id'];
const retrieve: Operation = { id: 'chat.retrieve', method: 'GET', path: '/v3/chat/retrieve', ids };
const cancel: Operation = { id: 'chat.cancel', method: 'POST', path: '/v3/chat/cancel', body: 'json', ids };
const lost = 'lose digits above 2^53';

const refused: [string, Operation, object, string][] = [
  ['a number in the query', retrieve, { conversation_id: 2 ** 53, chat_id: '1' }, lost],
  ['a number named id in the query', createChat, { id: 2 ** 60 }, lost],
  ['a number in the query of a POST', createChat, { conversation_id: -(2 ** 53) }, lost],
  ['a number in the body', createChat, { bot_id: Number('7379462189365198898') }, lost],
  ['a fraction in the body', createChat, { bot_id: 1.5 }, lost],
  ['a bigint in the body', createChat, { workflow_id: 7n }, lost],
  ['a number among ids', createChat, { document_ids: ['1', 2 ** 53] }, 'document_ids is a number'],
  ['a number in a form', upload, { group_id: 2 ** 53 }, lost],
  ['a positional number', cancel, { conversation_id: '1', chat_id: 2 ** 53 }, 'chat_id is a number'],
  ['an empty id in the query', retrieve, { conversation_id: '', chat_id: '1' }, 'conversation_id is empty'],
  ['a missing id of the query', retrieve, { conversation_id: undefined, chat_id: '1' }, 'conversation_id is missing'],
  ['an empty id in the body', cancel, { conversation_id: '', chat_id: '1' }, 'conversation_id is empty'],
  ['a missing id of the body', cancel, { conversation_id: '1' }, 'chat_id is missing'],
];

it.each(refused)('%s is refused before anything is sent', async (_, operation, params, reason) => {
  const server = await serve((response) => json(response, { code: 0 }));
  const error = await rejection(clientOf(server.url).request(operation, params));
  expect(error).toBeInstanceOf(CozeError);
  expect(String(error)).toContain(reason);
  expect(server.hits).toHaveLength(0);
});

it('numbers that have all their digits are sent as they are', async () => {
  const server = await serve((response) => json(response, { code: 0 }));
  const client = clientOf(server.url);
  await client.request(retrieve, { conversation_id: 7, chat_id: 2 ** 53 - 1 });
  await client.request(cancel, { conversation_id: 7, chat_id: '1', document_ids: [1, '2'] });
  expect(server.hits[0]?.url).toBe('/v3/chat/retrieve?conversation_id=7&chat_id=9007199254740991');
  expect(JSON.parse(server.hits[1]?.body ?? '')).toEqual({ conversation_id: 7, chat_id: '1', document_ids: [1, '2'] });
});

it('other fields may be numbers, and optional ids may be null', async () => {
  const server = await serve((response) => json(response, { code: 0 }));
  const params = { page_num: 1, order_ids: ['1'], grid: 2, connector_id: null, bot_id: undefined };
  await clientOf(server.url).request(createChat, params);
  expect(JSON.parse(server.hits[0]?.body ?? '')).toEqual({
    page_num: 1,
    order_ids: ['1'],
    grid: 2,
    connector_id: null,
  });
});

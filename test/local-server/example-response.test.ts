import { expect, test, vi } from 'vitest';
import { startCozeServer } from 'coze-client/testing';
import { Caller } from './caller.js';

vi.mock('../../generated/server/routes.gen.js', () => ({
  routes: [
    {
      id: 'things.retrieve',
      method: 'GET',
      path: '/v1/things/{thing_id}',
      query: [],
    },
    { id: 'things.delete', method: 'DELETE', path: '/v1/things/{thing_id}', query: [] },
  ],
}));
vi.mock('../../generated/server/example-responses.gen.js', () => ({
  exampleResponses: {
    'things.retrieve': { code: 0, msg: '', data: { id: '7' }, detail: { logid: '2024****' } },
  },
}));

test('a route without a handler responds with the example in the contract, with the log id of the request', async () => {
  await using server = await startCozeServer();
  const caller = new Caller(server);
  const { json } = await caller.get('/v1/things/7');
  expect(json.value).toEqual({
    code: 0,
    msg: '',
    data: { id: '7' },
    detail: { logid: expect.stringMatching(/^\d{14}/) },
  });
  expect((await caller.delete('/v1/things/7')).json.at('code')).toBe(0);
  expect(server.requests.map(({ operation }) => operation)).toEqual(['things.retrieve', 'things.delete']);
});

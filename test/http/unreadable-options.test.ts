import { expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';

const calls: Readonly<Record<string, (client: CozeAPI, options: object) => PromiseLike<unknown>>> = {
  'users.me': (client, options) => client.users.me(options),
  'chat.create': (client, options) => client.chat.create({ bot_id: '1' }, options),
  'chat.stream': (client, options) => client.chat.stream({ bot_id: '1' }, options).text(),
  'chat.createAndPoll': (client, options) => client.chat.createAndPoll({ bot_id: '1' }, options),
  'chat.runTools': (client, options) => client.chat.runTools({ bot_id: '1', tools: {} }, options),
  'bots.listNew': (client, options) => client.bots.listNew({ workspace_id: '1' }, options),
  'files.upload': (client, options) => client.files.upload({ file: new Blob(['a']) }, options),
  'audio.speech.create': (client, options) => client.audio.speech.create({ input: 'x', voice_id: '1' }, options),
  'client.get': (client, options) => client.get('/v1/x', {}, false, options),
};
const unreadable = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new RangeError('not now');
    },
  });
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
const given: Readonly<Record<string, object>> = {
  ...Object.fromEntries(
    ['timeout', 'signal', 'debug', 'validate', 'onDrift', 'headers', 'query', 'fetch'].map((name) => [
      `a getter of ${name} that throws`,
      unreadable(name),
    ]),
  ),
  'a revoked proxy': proxy,
};

it.each(Object.keys(calls).flatMap((call) => Object.keys(given).map((options) => [call, options] as const)))(
  '%s with %s among its options rejects with a CozeError, and sends nothing',
  async (call, options) => {
    const server = await serve((response) => json(response, { code: 0, data: {} }));
    const client = new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'off' });
    const made = calls[call]?.(client, given[options] ?? {});
    expect(await rejection(Promise.resolve(made))).toMatchObject({ name: 'CozeError' });
    expect(server.hits).toEqual([]);
  },
);

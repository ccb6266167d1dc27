/** Options that are true or false: a text such as 'false' would count as true. */
import { describe, expect, it } from 'vitest';
import { getDeviceToken, jwtAuth } from '../../src/auth/index.js';
import { CozeAPI, type ClientOptions } from '../../src/index.js';
import { serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { keys } from '../auth/keys.node.js';

const values = ['false', 'true', '', 0, 1, null, []];
const cases = (names: readonly string[]) => names.flatMap((name) => values.map((value) => [name, value] as const));
/** An object with any value for an option. */
const of = (name: string, value: unknown): object => ({ [name]: value });
const refusal = (name: string) => `${name} must be true or false`;

async function ready() {
  const server = await serve((response) => response.writeHead(500).end());
  const options: ClientOptions = { token: 't', baseURL: server.url, logLevel: 'off', maxRetries: 0 };
  return { client: new CozeAPI(options), options, hits: server.hits };
}

describe('another value in place of true or false is refused', () => {
  it.each(cases(['debug', 'retryConversationBusy', 'allowPersonalAccessTokenInBrowser']))(
    'of the client: %s as %j',
    (name, value) => {
      const given: ClientOptions = { token: 't', ...of(name, value) };
      expect(() => new CozeAPI(given)).toThrow(refusal(name));
    },
  );

  it.each(cases(['debug', 'retryConversationBusy']))('of a call: %s as %j', async (name, value) => {
    const { client, hits } = await ready();
    expect(String(await rejection(client.users.me(of(name, value))))).toContain(refusal(name));
    expect(hits).toEqual([]);
  });

  it.each(cases(['cancelOnTimeout']))('of a poll: %s as %j', async (name, value) => {
    const { client, hits } = await ready();
    const given = of(name, value);
    expect(String(await rejection(client.chat.createAndPoll({ bot_id: '1' }, given)))).toContain(refusal(name));
    expect(hits).toEqual([]);
  });

  it.each(cases(['stream']))('of a run of tools: %s as %j', async (name, value) => {
    const { client, hits } = await ready();
    const params = { bot_id: '1', tools: {}, [name]: value };
    const run = Reflect.apply(client.chat.runTools, client.chat, [params]);
    expect(String(await rejection(Promise.resolve(run)))).toContain(refusal(name));
    expect(hits).toEqual([]);
  });

  it.each(cases(['startClosed', 'debug']))('of a socket: %s as %j', async (name, value) => {
    const { client, hits } = await ready();
    const opened = client.websockets.chat.create('1', of(name, value));
    expect(String(await rejection(opened))).toContain(refusal(name));
    expect(hits).toEqual([]);
  });

  it.each(cases(['poll']))('of the token of a device: %s as %j', async (name, value) => {
    const { options, hits } = await ready();
    const config = { clientId: '1', deviceCode: 'x', baseURL: options.baseURL, ...of(name, value) };
    expect(String(await rejection(getDeviceToken(config)))).toContain(refusal(name));
    expect(hits).toEqual([]);
  });

  it.each(cases(['allowPrivateKeyInBrowser']))('of an app with a key: %s as %j', (name, value) => {
    const config = { appId: '1', keyid: 'k', privateKey: keys.pkcs8, ...of(name, value) };
    expect(() => jwtAuth(config)).toThrow(refusal(name));
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotsResource, KnowledgeResource, WorkflowsRunsResource } from '../../generated/client/resources/index.gen.js';
import { CozeAPI, RequestValidationError } from '../../src/index.js';
import { resourceClass } from '../../src/http/index.js';
import { json, serve, type TestServer } from '../support/http-server.node.js';
import { clientOf, rejection } from '../support/operations.js';

let server: TestServer;
beforeEach(async () => {
  server = await serve((response) => json(response, { code: 0, msg: '', data: { bot_id: '1' } }));
});
afterEach(() => vi.restoreAllMocks());

describe('a resource that is made from the table of endpoints', () => {
  it('has its methods and its resources when it is made alone', async () => {
    const bots = new BotsResource(clientOf(server.url));
    expect(await bots.retrieveNew('7')).toEqual({ bot_id: '1' });
    await bots.versions.list('7').catch(() => undefined);
    expect(server.hits.map(({ url }) => url.split('?')[0])).toEqual(['/v1/bots/7', '/v1/bots/7/versions']);
  });

  it('takes ids, params and options in this order', async () => {
    const bots = new BotsResource(clientOf(server.url));
    await bots.retrieveNew('7', { is_published: true }, { headers: { 'x-trace': 'a' } });
    await bots.retrieveNew('7', undefined, { headers: { 'x-trace': 'b' } });
    expect(server.hits.map(({ url, headers }) => [url, headers['x-trace']])).toEqual([
      ['/v1/bots/7?is_published=true', 'a'],
      ['/v1/bots/7', 'b'],
    ]);
  });

  it('sends an endpoint with PATCH', async () => {
    const Things = resourceClass<{ update(id: string): Promise<unknown> }>('things', {
      update: ['PATCH', '/v1/things/{id}'],
    });
    expect(await new Things(clientOf(server.url)).update('7')).toEqual({ bot_id: '1' });
    expect(server.hits.map(({ method, url }) => [method, url])).toEqual([['PATCH', '/v1/things/7']]);
  });

  it('checks a call by the operation that an alias stands for', async () => {
    const { documents } = new KnowledgeResource(clientOf(server.url, { validate: 'strict' }));
    const refused = await rejection(documents.delete({ document_ids: null } as never));
    expect(refused).toBeInstanceOf(RequestValidationError);
    expect(server.hits).toEqual([]);
  });

  it('can be called like one of its methods, also after that was replaced', async () => {
    const runs = new WorkflowsRunsResource(clientOf(server.url));
    await runs.history('7', '8');
    await runs.history.retrieve('7', '8');
    expect(server.hits.map(({ url }) => url)).toEqual(Array(2).fill('/v1/workflows/7/run_histories/8'));
    expect(typeof runs.history.executeNodes.retrieve).toBe('function');
    const spy = vi.spyOn(runs.history, 'retrieve');
    await runs.history('7', '9');
    expect(spy).toHaveBeenCalledWith('7', '9');
  });
});

describe('the methods of a client', () => {
  it('can be replaced on one client and on the prototype', async () => {
    const [client, other] = [0, 1].map(() => new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'off' }));
    const bot = { bot_id: 'spied' };
    if (client === undefined || other === undefined) throw new Error('There are two clients.');
    vi.spyOn(client.bots, 'retrieve').mockResolvedValue(bot as never);
    expect(await client.bots.retrieve({ bot_id: '1' })).toBe(bot);
    expect(await other.bots.retrieve({ bot_id: '1' })).toEqual({ bot_id: '1' });

    vi.spyOn(Object.getPrototypeOf(client.bots), 'listNew').mockReturnValue('all');
    expect([client.bots.listNew(), other.bots.listNew()]).toEqual(['all', 'all']);
    client.users.me = () => 'assigned' as never;
    expect(client.users.me()).toBe('assigned');
  });
});

/**
 * Every optional field of every answer and event as `null`, `''` and `0`, where its type allows: servers in Go write them for
 * what is not there. No mode of the validation reports it, and the value is passed on unchanged.
 */
import { describe, expect, it } from 'vitest';
import { examples } from '../../generated/server/examples.gen.js';
import { routes } from '../../generated/server/routes.gen.js';
import { CozeAPI, type ClientOptions, type DriftReport, type Validate } from '../../src/index.js';
import { issuesOf } from '../../src/validation/issues.js';
import { receivedChunksOf } from '../../src/validation/lazy-chunks.js';
import { receivedSchemas } from '../schemas/received-schemas.js';
import { json, serve } from '../support/http-server.node.js';
import { socketServer } from '../support/socket-server.node.js';
import { put, wholeValue, withAbsences, withAllAbsent } from './optional-values.js';

const modes: readonly Validate[] = ['off', 'warn', 'strict'];
const nameOf = ({ operation, event }: { operation: string; event: string | undefined }) =>
  event === undefined ? operation : `${operation}, event ${event}`;

/** A client that collects what it reports. */
function reporting(baseURL: string, options: Partial<ClientOptions>) {
  const reports: unknown[] = [];
  const line = (message: string): void => void reports.push(message);
  const onDrift = (report: DriftReport): void => void reports.push(report);
  const logger = { error: line, warn: line };
  return { reports, client: new CozeAPI({ token: 't', baseURL, maxRetries: 0, logger, onDrift, ...options }) };
}

describe('an absent field', () => {
  it('is accepted in every answer and event, by the accept functions and by the schemas', async () => {
    const refused: string[] = [];
    let checked = 0;
    for (const received of receivedSchemas) {
      const { operation, event, client } = received;
      const group = await receivedChunksOf(operation)?.accept.load();
      const accept = event === undefined ? group?.responses[operation] : group?.events[operation]?.get(event);
      const whole = wholeValue(client);
      for (const [what, value] of [['whole', whole.value] as const, ...withAbsences(whole)]) {
        checked += 1;
        if (accept?.(value) !== true) refused.push(`${nameOf(received)}: ${what} is not accepted`);
        const issues = issuesOf(client, value);
        if (issues.length > 0) refused.push(`${nameOf(received)}: ${what}: ${JSON.stringify(issues)}`);
      }
    }
    expect(refused).toEqual([]);
    expect(checked).toBeGreaterThan(3_000);
  });
});

const answered = receivedSchemas.filter(({ event }) => event === undefined);
const calls = answered.flatMap(({ operation, client }) => {
  const route = routes.find(({ id }) => id === operation);
  const example = examples.find(({ id }) => id === operation);
  if (
    route === undefined ||
    example === undefined ||
    example.binary ||
    route.body === 'form' ||
    operation.startsWith('oauth.')
  )
    return [];
  return [{ operation, client, route, example }];
});

/** The events of a stream, each in every version. */
const streams = [
  { operation: 'chat.create', method: 'POST', path: '/v3/chat', end: 'event: done\ndata: "[DONE]"\n\n' },
  {
    operation: 'workflows.runs.stream',
    method: 'POST',
    path: '/v1/workflow/stream_run',
    end: 'event: Done\ndata: {}\n\n',
  },
];

/** Every version of the events of an operation that neither end it nor report a failure. */
const versionsOf = (operation: string) =>
  receivedSchemas.flatMap(({ operation: id, event = '', client }) => {
    if (id !== operation || event === '' || /failed|error|done|interrupt/i.test(event)) return [];
    return [...withAbsences(wholeValue(client))].map(([, value]) => ({ event, value: { ...Object(value) } }));
  });

describe.each(modes)('with validate: %s', (validate) => {
  it('a response without its optional fields is passed on as it is, over HTTP', async () => {
    let body: unknown;
    const { url } = await serve((response) => json(response, body));
    const { client, reports } = reporting(url, { validate });
    for (const { operation, client: schema, route, example } of calls)
      for (const index of [0, 1]) {
        body = put(put(withAllAbsent(wholeValue(schema), index), ['code'], 0), ['msg'], '');
        const sent = { ...example.path, ...example.query, ...Object(example.body) };
        const facts = example.body === undefined ? {} : { body: 'json' as const, query: Object.keys(example.query) };
        const { method, path } = route;
        const call = client.request({ id: operation, method, path, unwrap: 'body', ...facts }, sent);
        expect(await call, `${operation} ${index}`).toEqual(body);
      }
    // The checks of `warn` run after the calls.
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports).toEqual([]);
    expect(calls.length).toBeGreaterThan(60);
  });

  it.each(streams)('an event of $operation without an optional field is passed on', async ({ operation, end }) => {
    const events = versionsOf(operation).map(({ event, value }): readonly [string, unknown] => [event, value.data]);
    const text = events.map(([event, data]) => `event: ${event}\nid: 7\ndata: ${JSON.stringify(data)}\n\n`);
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text.join('') + end),
    );
    const { client, reports } = reporting(url, { validate });
    const stream: AsyncIterable<object> =
      operation === 'chat.create'
        ? client.chat.stream({ bot_id: '1', user_id: '1', additional_messages: [] })
        : client.workflows.runs.stream({ workflow_id: '1', parameters: {} });
    const received: unknown[] = [];
    for await (const event of stream) received.push([Reflect.get(event, 'event'), Reflect.get(event, 'data')]);
    expect(received.slice(0, events.length)).toEqual(events);
    expect(events.length).toBeGreaterThan(5);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports).toEqual([]);
  });

  it('an event of a socket without an optional field is passed on as it is', async () => {
    const events = versionsOf('websockets.chat.create').map(({ event, value }) => ({ ...value, event_type: event }));
    const server = await socketServer({
      onPeer: ({ socket }) => events.forEach((event) => socket.send(JSON.stringify(event))),
    });
    const { client, reports } = reporting(server.url, { validate });
    const session = await client.websockets.chat.create('1');
    const received: unknown[] = [];
    for await (const event of session) if (received.push(event) === events.length) break;
    expect(received).toEqual(events);
    expect(events.length).toBeGreaterThan(100);
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports).toEqual([]);
    session.close();
    await session.closed;
  });
});

import { describe, expect, it } from 'vitest';
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  InvalidResponseError,
  RateLimitError,
} from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createSpeech, getBot, rejection } from '../support/operations.js';
import { requestBinary, type Operation } from '../../src/http/index.js';
import { withoutLink } from '../support/error-link.js';

async function answer(body: string, headers: Record<string, string> = {}, status = 200, operation: Operation = getBot) {
  const server = await serve((response) => response.writeHead(status, headers).end(body));
  const client = clientOf(server.url, { maxRetries: 0 });
  if (operation.binary === true) return requestBinary(client, operation, bot);
  return client.request<unknown>(operation, bot);
}
const failure = (...args: Parameters<typeof answer>) => rejection(answer(...args));
const asJSON = { 'content-type': 'application/json; charset=utf-8' };

describe('a successful response', () => {
  const body = JSON.stringify({ code: 0, msg: '', data: { id: '1' }, message: { m: 1 }, detail: { logid: 'L' } });

  it.each([
    [undefined, { id: '1' }],
    ['message', { m: 1 }],
    ['body', JSON.parse(body)],
    ['none', undefined],
    ['absent', undefined],
    ['constructor', undefined],
  ])('returns the part that the operation names: %s', async (unwrap, expected) => {
    const operation = unwrap === undefined ? getBot : { ...getBot, unwrap };
    expect(await answer(body, asJSON, 200, operation)).toEqual(expected);
  });

  it.each([
    [{ data: null }, []],
    [{}, []],
    [{ data: ['a'], Messages: null }, ['a']],
    [{ data: null, Messages: ['b'] }, ['b']],
    [{ Messages: ['b'] }, ['b']],
    [{ data: { not: 'a list' } }, { not: 'a list' }],
  ])('whose result is a list is never null, and may have it under another key: %j', async (envelope, expected) => {
    const operation: Operation = { ...getBot, list: true, alias: 'Messages' };
    expect(await answer(JSON.stringify({ code: 0, ...envelope }), asJSON, 200, operation)).toEqual(expected);
  });

  it.each([null, undefined])('with %j in place of an object is handed on as it came', async (data) => {
    expect(await answer(JSON.stringify({ code: 0, data }), asJSON)).toBe(data);
  });

  it.each(['', 'undefined', 'Messages'])(
    'has its data under no other key, such as %j, if the contract names none',
    async (key) => {
      expect(await answer(JSON.stringify({ code: 0, [key]: 'x', data: 'right' }), asJSON)).toBe('right');
      expect(await answer(JSON.stringify({ code: 0, [key]: 'x' }), asJSON)).toBeUndefined();
    },
  );

  it('may lack the code', async () => {
    expect(await answer('{"data":1}', asJSON)).toBe(1);
    expect(await answer('{"code":null,"data":1}', asJSON)).toBe(1);
    expect(await answer('{"code":"0","data":1}', asJSON)).toBe(1);
  });

  it('may have any 2xx status; 204 resolves with undefined', async () => {
    expect(await answer('{"code":0,"data":1}', asJSON, 201)).toBe(1);
    expect(await answer('', {}, 204)).toBeUndefined();
  });

  it.each(['text/plain', 'application/octet-stream', ''])(
    'is parsed as JSON even if the content type is %o',
    async (type) => {
      expect(await answer('{"code":0,"data":1}', type === '' ? {} : { 'content-type': type })).toBe(1);
    },
  );
});

describe('an error in the envelope', () => {
  it('is thrown with status 200 and keeps all fields', async () => {
    const body = {
      code: 4000,
      msg: 'bad bot',
      detail: { logid: 'BODY' },
      error: { logid: 'OLD', detail: 'field x', help_doc: 'h' },
    };
    const server = await serve((response) => json(response, body, 200, { 'x-tt-logid': 'HEAD' }));
    const error = await rejection(clientOf(server.url).request(getBot, bot));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 200,
      code: 4000,
      msg: 'bad bot',
      detail: 'field x',
      logid: 'BODY',
      rawError: body,
    });
    expect(error instanceof APIError && error.headers?.['x-tt-logid']).toBe('HEAD');
    expect(withoutLink(String(error))).toBe(
      'BadRequestError: GET /v1/bots/{bot_id}: HTTP 200, code: 4000, msg: bad bot, detail: field x, logid: BODY. Check the parameters of this call.',
    );
  });

  it.each(['text/plain', 'text/html', ''])('is recognised even if the content type is %o', async (type) => {
    const headers = type === '' ? {} : { 'content-type': type };
    expect(await failure('{"code":4013,"msg":"slow"}', headers)).toBeInstanceOf(RateLimitError);
  });

  it('has the log id of the header if the body has none', async () => {
    const headers = { ...asJSON, 'x-tt-logid': 'HEAD' };
    expect(await failure('{"code":1}', headers)).toMatchObject({ logid: 'HEAD' });
    expect(await failure('{"code":1,"error":{"logid":"OLD"}}', asJSON)).toMatchObject({ logid: 'OLD' });
  });

  it('is reported with the HTTP status for any content type', async () => {
    expect(await failure('{"code":4100,"msg":"no"}', { 'content-type': 'text/plain' }, 401)).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
      code: 4100,
      msg: 'no',
    });
    expect(await failure('{"code":0}', asJSON, 500)).toMatchObject({
      name: 'InternalServerError',
      status: 500,
      code: 0,
    });
  });

  it('may have the code as text', async () => {
    expect(await failure('{"code":"4200"}', asJSON)).toMatchObject({ name: 'NotFoundError', code: 4200 });
  });

  it.each([
    ['{"error_code":"access_deny","error_message":"app is off"}', 'app is off'],
    ['{"error":"slow_down","error_description":"wait"}', 'wait'],
  ])('is recognised in the shapes of OAuth: %s', async (body, msg) => {
    for (const status of [200, 400]) {
      const error = await failure(body, asJSON, status, { ...getBot, unwrap: 'body' });
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ status, msg, code: undefined });
    }
    expect(String(await failure(body, asJSON))).toMatch(/code: (access_deny|slow_down)/);
  });
});

describe('a response of another kind', () => {
  it.each([
    [
      'HTML',
      '<html><title>Sign in</title>',
      { 'content-type': 'text/html' },
      'expected JSON, received text/html ("Sign in")',
    ],
    ['cut JSON', '{"code":0,"da', asJSON, 'truncated or malformed'],
    ['an empty body', '', asJSON, 'empty body'],
    ['an empty body without a type', '', {}, 'empty body'],
    ['text', 'hello', { 'content-type': 'text/plain' }, 'received text/plain'],
    ['a number', '7', asJSON, 'a JSON object'],
    ['a list', '[]', asJSON, 'a JSON object'],
    ['a stream', 'data: 1\n\n', { 'content-type': 'text/event-stream' }, 'received an event stream'],
  ])('is an InvalidResponseError with a hint: %s', async (_, body, headers, what) => {
    const error = await failure(body, headers);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200 });
    expect(String(error)).toContain(what);
    expect(String(error)).toMatch(/Check|Call/);
  });

  it('is not read to the end if it is an event stream', async () => {
    const server = await serve((response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n'),
    );
    expect(await rejection(clientOf(server.url).request(getBot, bot))).toBeInstanceOf(InvalidResponseError);
  });

  it('is reported with status and title if it is an HTML error page', async () => {
    const error = await failure(`<title>Bad Gateway</title>${'x'.repeat(9_000)}`, { 'content-type': 'text/html' }, 502);
    expect(error).toMatchObject({ name: 'GatewayError', status: 502 });
    expect(String(error)).toContain('("Bad Gateway"): HTTP 502');
    expect(error instanceof APIError && String(error.rawError).length).toBe(2_000);
  });

  it.each([
    [403, 'PermissionDeniedError', '<html><title>Forbidden</title>', 'text/html'],
    [404, 'NotFoundError', '404 page not found', 'text/plain'],
    [401, 'AuthenticationError', '<p>Sign in</p>', 'text/html'],
    [400, 'BadRequestError', '[]', 'application/json'],
  ])('with HTTP %i and no JSON object has a hint about the proxy, not about ids and permissions', async (...row) => {
    const [status, name, body, type] = row;
    const error = await failure(body, { 'content-type': type }, status);
    expect(error).toMatchObject({ name, status });
    expect(String(error)).toContain('Check baseURL, and any proxy in between.');
    expect(String(error)).not.toMatch(/ids|permission|token|parameters/);
    expect(String(await failure('{"code":1}', asJSON, status))).not.toContain('proxy');
  });

  it.each([
    ['Kong', 401, '{"message":"No API key found in request"}'],
    ['a Spring gateway', 404, '{"status":404,"error":"Not Found","path":"/v1/bots/1"}'],
    ['FastAPI', 404, '{"detail":"Not Found"}'],
    ['Cloudflare', 403, '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}]}'],
    ['an unknown one', 403, '{}'],
    ['an unknown one', 403, ''],
    ['an unknown one', 404, ''],
    ['an unknown one', 401, ''],
  ])('of a gateway such as %s with HTTP %i blames neither token nor ids: %s', async (_, status, body) => {
    const error = await failure(body, body === '' ? {} : asJSON, status);
    expect(error).toMatchObject({ status });
    expect(String(error)).toContain('Check baseURL, and any proxy in between.');
    expect(String(error)).not.toMatch(/ids|Grant|the token/);
  });

  it.each([
    [401, 'Check the token'],
    [403, 'Grant the token'],
    [404, 'Check the ids'],
  ])('with HTTP %i and a log id is one of the platform, whatever its body', async (status, hint) => {
    const headers = { 'x-tt-logid': '20240101' };
    expect(String(await failure('', headers, status))).toContain(hint);
    expect(String(await failure('{"message":"no"}', { ...asJSON, ...headers }, status))).toContain(hint);
  });

  // In quadratic time, a case takes more than a minute: the time limit of the test is the check.
  it.each([
    ['<title'.repeat(120_000), ''],
    [`<title>${' '.repeat(800_000)}`, ''],
    ['<title>  '.repeat(120_000), ''],
    [`<title>${'x'.repeat(800_000)}`, ` ("${'x'.repeat(100)}")`],
  ])('is searched for its title in linear time: case %#', async (page, title) => {
    const error = await failure(page, { 'content-type': 'text/html' }, 502);
    expect(error).toMatchObject({ status: 502 });
    expect(String(error)).toContain(`GET /v1/bots/{bot_id}${title}: HTTP 502`);
  });

  it('is the error of its status if its body is empty', async () => {
    expect(await failure('', {}, 503)).toBeInstanceOf(InternalServerError);
    expect(await failure('', {}, 418)).toMatchObject({ name: 'APIError', status: 418, rawError: undefined });
  });
});

describe('bytes', () => {
  it('resolve as a Buffer on Node', async () => {
    const bytes = await answer('abc', { 'content-type': 'audio/mpeg' }, 200, createSpeech);
    expect(bytes).toBeInstanceOf(Buffer);
    expect(String(bytes)).toBe('abc');
  });

  it('are accepted with a content type that is sent twice', async () => {
    expect(String(await answer('abc', { 'content-type': 'audio/mpeg, audio/mpeg' }, 200, createSpeech))).toBe('abc');
    const doubled = { 'content-type': 'application/json, application/json' };
    expect(await failure('{"code":0}', doubled, 200, createSpeech)).toMatchObject({
      message: expect.stringContaining('received application/json'),
    });
  });

  it('are accepted without a content type, unless they are an error in JSON', async () => {
    expect(await answer('abc', {}, 200, createSpeech)).toBeInstanceOf(Buffer);
    expect(await failure('{"code":3010,"msg":"too long"}', {}, 200, createSpeech)).toMatchObject({ code: 3010 });
  });

  it.each([
    ['an error envelope', '{"code":3010,"msg":"too long"}', 'application/json', APIError],
    ['a good envelope', '{"code":0}', 'application/json', InvalidResponseError],
    ['HTML', '<p>', 'text/html', InvalidResponseError],
  ])('are not accepted from %s', async (_, body, type, kind) => {
    expect(await failure(body, { 'content-type': type }, 200, createSpeech)).toBeInstanceOf(kind);
  });
});

describe('the error of a refused token', () => {
  const refused = () => Promise.resolve(Response.json({ code: 4100, msg: 'no' }, { status: 401 }));

  it.each([
    ['https://api.coze.com', "set region: 'cn'"],
    ['https://api.coze.cn', "set region: 'com'"],
  ])('%s names the other region, whose token it may be', async (baseURL, advice) => {
    const error = await rejection(clientOf(baseURL, { fetch: refused }).request(getBot, bot));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toContain(advice);
  });

  it.each(['https://api.coze.com', 'https://api.coze.com./'])(
    '%s may refuse it with an empty body',
    async (baseURL) => {
      const empty = () => Promise.resolve(new Response(null, { status: 401 }));
      const error = await rejection(clientOf(baseURL, { fetch: empty }).request(getBot, bot));
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(String(error)).toContain("set region: 'cn'");
    },
  );

  it('does not mention regions on other hosts', async () => {
    const error = await rejection(clientOf('https://coze.example', { fetch: refused }).request(getBot, bot));
    expect(String(error)).not.toContain('region');
  });
});

import { memberOf } from '../lib/shapes.js';
import { bytesOf, sourceOf } from '../lib/source.js';
import { encodeUtf8 } from '../lib/utf8.js';
import type { Transport, WireRequest } from '../runtime/transport.js';
import { ValueResponse, wireHeadersOf } from './axios-response.js';
import { readHeaders } from './headers.js';
import type { MakeRequest, RequestOptions, Settings } from './options.js';
import { absoluteBase } from './request.js';

/**
 * The settings and the options of a call that is sent by a `makeRequest()` of a program. That method, or the one that it
 * replaces, gets the options and applies them. The call itself only unwraps and checks the result. An error of the method is
 * that of the call.
 */
export function overriddenCall(
  settings: Settings,
  given: RequestOptions,
  makeRequest: MakeRequest,
): readonly [Settings, RequestOptions] {
  const { maxResponseBytes, maxErrorBytes, maxEventBytes, streamIdleTimeout, signal, validate, onDrift } = given;
  const transport = transportOver(makeRequest, given, absoluteBase(settings.baseURL));
  return [
    {
      ...settings,
      token: '',
      site: undefined,
      headers: () => [],
      query: undefined,
      timeout: 0,
      onApiError: undefined,
      unknownNames: [],
      makeRequest: undefined,
      isOverridden: true,
      transport,
    },
    { maxResponseBytes, maxErrorBytes, maxEventBytes, streamIdleTimeout, signal, validate, onDrift, maxRetries: 0 },
  ];
}

function transportOver(makeRequest: MakeRequest, options: RequestOptions, base: string): Transport {
  return async (request) => {
    const { method, url, body, reads, cancellation } = request;
    const isStream = reads === 'stream';
    const headers = headersFor(request, options);
    const text = typeof body === 'string' ? body : undefined;
    const data: unknown =
      typeof body === 'object'
        ? (await body.forFetch(true)).body
        : text === undefined
          ? undefined
          : bodyBeforeEncoding(text, headers);
    const given = {
      ...options,
      headers,
      signal: cancellation.signal(),
      ...(reads === 'bytes' && { responseType: 'arraybuffer' }),
    };
    const result = await makeRequest(url.slice(base.length), method, data, isStream, given);
    const type = bytesOf(result) === undefined ? 'application/json' : 'application/octet-stream';
    const received = wireHeadersOf({ 'content-type': isStream ? 'text/event-stream' : type });
    return new ValueResponse(
      { status: 200, headers: received, data: isStream ? bytesOfEvents(result) : result },
      cancellation,
    );
  };
}

/** The body before it was encoded: the method encodes it again. */
function bodyBeforeEncoding(text: string, headers: Readonly<Record<string, string>>): unknown {
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true) return JSON.parse(text);
  return Object.fromEntries(new URLSearchParams(text));
}

/** The headers of the endpoint and those of the call. Those of every request are added by the method. */
function headersFor({ headers }: WireRequest, options: RequestOptions): Record<string, string> {
  const { authorization: _, 'user-agent': __, 'x-coze-client-user-agent': ___, ...ofEndpoint } = headers;
  const ofCall = readHeaders(options.headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return { ...ofEndpoint, ...Object.fromEntries(ofCall) };
}

/** The events of the method as the bytes that a server would have sent. */
async function* bytesOfEvents(result: unknown): AsyncGenerator<Uint8Array> {
  const source = sourceOf(result);
  if (source === undefined) throw new TypeError('makeRequest() must return an iterator of the events of a stream.');
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done === true) return;
      yield encodeUtf8(sseTextOf(value));
    }
  } finally {
    source.stop();
  }
}

function sseTextOf(value: unknown): string {
  const fields = ['event', 'id'].flatMap((name) => {
    const field = memberOf(value, name);
    return typeof field === 'string' || typeof field === 'number' ? [`${name}: ${field}`] : [];
  });
  const data = memberOf(value, 'data');
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
  return `${[...fields, ...text.split('\n').map((line) => `data: ${line}`)].join('\n')}\n\n`;
}

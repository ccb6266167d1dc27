/** A stream may be left after the headers of its response arrived, and before it takes the response. */
import { expect, it, vi } from 'vitest';
import { chatCreateOperation } from '../../generated/client/operations.gen.js';
import type { StreamContext } from '../../src/http/call.js';
import { Deadline } from '../../src/http/deadline.js';
import type { WireBody, WireResponse } from '../../src/http/index.js';
import { CallLog } from '../../src/http/call-log.lazy.js';
import { Log } from '../../src/http/log.js';
import { openStream, StreamResponse } from '../../src/http/stream-response.js';
import { eventually } from '../support/eventually.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, rejection, sseServer } = sse;

vi.mock('../../src/http/stream-response.js', async (original) => ({
  ...(await original<object>()),
  openStream: vi.fn(),
}));

const emptyResponse: WireResponse = {
  status: 200,
  headers: new Headers(),
  body: null,
  text: async () => '',
  arrayBuffer: async () => new ArrayBuffer(0),
  toResponse: () => new Response(),
};

it('an abort closes a response that arrives after it', async () => {
  const reason = new Error('enough');
  const body: WireBody = { pipe: vi.fn(), pause: vi.fn(), resume: vi.fn(), cancel: vi.fn(), lastByteAt: 0 };
  const deadline = new Deadline('POST /v3/chat', 0, []);
  const { status, headers } = emptyResponse;
  const context: StreamContext = {
    head: { operation: chatCreateOperation, label: '', status, headers, site: undefined, secret: undefined },
    deadline,
    log: new CallLog(new Log(undefined, 'off'), ''),
    check: undefined,
    site: {},
    idleTimeout: 0,
    report: (error) => error,
  };
  const response = new StreamResponse(emptyResponse, body, context, (refusal) => Promise.reject(refusal), {
    maxEventBytes: 1,
    maxResponseBytes: 1,
  });
  const release = vi.spyOn(deadline, 'pause');
  let answer = (_response: StreamResponse): void => undefined;
  vi.mocked(openStream).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const server = await sseServer(() => undefined);
  const stream = server.chat.stream(chatReq);
  const next = stream.next();
  await eventually(() => expect(openStream).toHaveBeenCalledOnce());
  stream.abort(reason);
  await rejection(next);
  answer(response);
  await new Promise((resolve) => setImmediate(resolve));
  expect(body.cancel).toHaveBeenCalledWith(reason);
  expect(deadline.cancellation.reason).toBe(reason);
  expect(release).toHaveBeenCalled();
});

import { createLocalCoze, type LocalCoze, type LocalCozeOptions } from 'coze-client/testing/browser';
import { createParser } from 'eventsource-parser';
import type { Outbox } from './outbox.js';
import type { Message } from './report.js';

/**
 * Starts a local server in this worker. `fetch` and `WebSocket` of the worker are from now on those of this server: no request
 * of a program leaves the page.
 *
 * @param outbox - is told of each request, response, event and message.
 */
export function startServer(outbox: Outbox, options?: LocalCozeOptions): LocalCoze {
  const server = createLocalCoze(options);
  Object.assign(server, {
    fetch: watchedFetch(server.fetch, outbox),
    WebSocket: watchedSocket(server.WebSocket, outbox),
  });
  Object.assign(globalThis, { fetch: server.fetch, WebSocket: server.WebSocket });
  return server;
}

function watchedFetch(fetch: LocalCoze['fetch'], outbox: Outbox): LocalCoze['fetch'] {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    outbox.add('sent', `${request.method} ${pathname}${search}`, await jsonBody(request));
    const response = await fetch(request).catch((error: unknown) => {
      outbox.add('received', String(error));
      throw error;
    });
    const { status, headers, body, url } = response;
    const type = headers.get('content-type') ?? '';
    outbox.add('received', `${status} ${type}`, await jsonBody(response));
    if (body === null || !type.startsWith('text/event-stream')) return response;
    return Object.defineProperty(new Response(watchedEvents(body, outbox), { status, headers }), 'url', { value: url });
  };
}

/** The JSON that is sent or received. Other bodies, such as files and speech, are not read. */
async function jsonBody(message: Request | Response): Promise<string> {
  const isJSON = message.headers.get('content-type')?.includes('json') === true;
  return isJSON ? message.clone().text().catch(String) : '';
}

/** The same bytes. Unlike a branch of tee(), it reads and cancels when the program does. */
function watchedEvents(body: ReadableStream<Uint8Array>, outbox: Outbox): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = createParser({ onEvent: ({ event = 'message', data }) => outbox.add('received', event, data) });
  return new ReadableStream({
    async pull(controller) {
      const { value } = await reader.read().catch((error: unknown) => {
        outbox.add('received', String(error));
        throw error;
      });
      if (value === undefined) {
        controller.close();
        return;
      }
      parser.feed(decoder.decode(value, { stream: true }));
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function watchedSocket(Socket: LocalCoze['WebSocket'], outbox: Outbox): LocalCoze['WebSocket'] {
  return class WebSocket extends Socket {
    constructor(...args: ConstructorParameters<LocalCoze['WebSocket']>) {
      super(...args);
      outbox.add('sent', `WebSocket ${new URL(args[0]).pathname}`);
      this.addEventListener('message', (event) => {
        if (event instanceof MessageEvent) addMessage(outbox, 'received', event.data);
      });
    }

    override send(data: Parameters<InstanceType<LocalCoze['WebSocket']>['send']>[0]): void {
      addMessage(outbox, 'sent', data);
      super.send(data);
    }
  };
}

function addMessage(outbox: Outbox, direction: Message['direction'], data: unknown): void {
  const text = typeof data === 'string' ? data : '';
  outbox.add(direction, /"event_type":\s*"([^"]+)"/.exec(text)?.[1] ?? 'message', text);
}

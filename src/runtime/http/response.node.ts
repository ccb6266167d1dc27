import type { IncomingHttpHeaders } from 'node:http';
import { webStreamOf } from '../../lib/web-stream.js';
import type { TransportError, WireHeaders, WireResponse } from '../transport.js';
import type { NodeBody } from './body.node.js';
import { NodeHeaders } from './headers.node.js';

/** Bytes that surely fit into a string of V8. Not the constant of node:buffer, whose import loads more of Node. */
const longestText = 2 ** 29 - 24;

/** The parts of a response that its `Response` repeats. */
export interface ReceivedHead {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
}

export class NodeResponse implements WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly body: NodeBody | null;
  readonly #head: ReceivedHead;
  #response: Response | undefined;

  constructor(head: ReceivedHead, body: NodeBody | null) {
    this.status = head.status;
    this.headers = new NodeHeaders(head.headers);
    this.body = body;
    this.#head = head;
  }

  text(limit = Infinity): Promise<string> {
    const most = Math.min(limit, longestText);
    return this.body === null ? Promise.resolve('') : this.body.read(most).then(utf8TextOf);
  }

  arrayBuffer(limit = Infinity): Promise<ArrayBuffer> {
    return this.body === null ? Promise.resolve(new ArrayBuffer(0)) : this.body.read(limit).then(copy);
  }

  toResponse(): Response {
    return (this.#response ??= fetchResponse(this.#head, this.headers, this.body));
  }
}

function utf8TextOf(bytes: Buffer): string {
  const text = bytes.toString();
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Without the rest of the memory that Node reads into. */
function copy(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function fetchResponse(head: ReceivedHead, wireHeaders: WireHeaders, body: NodeBody | null): Response {
  const { url, status } = head;
  const headers = new Headers();
  for (const [name, value] of wireHeaders) headers.append(name, value);
  // The constructor accepts fewer statuses than servers send.
  const isUsual = status >= 200 && status <= 599;
  // Nor control characters in the phrase behind the status, which say nothing.
  const statusText = head.statusText.replaceAll(/[^\t -~\u0080-\u00ff]/g, '');
  const response = new Response(body && webStream(body), { status: isUsual ? status : 200, statusText, headers });
  Object.defineProperty(response, 'url', { value: url });
  if (!isUsual) Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
  // Makes `bodyUsed` true.
  if (body?.isTaken === true) void response.body?.cancel();
  return response;
}

function webStream(body: NodeBody): ReadableStream<Uint8Array> {
  if (body.isTaken) return new ReadableStream();
  return webStreamOf<TransportError>(body, {
    // As with fetch, whose errors these are: an abort tells the reason of the caller.
    toError: ({ cause }) => (body.isAborted ? cause : new TypeError('terminated', { cause })),
    cancel: () => body.cancel(),
  });
}

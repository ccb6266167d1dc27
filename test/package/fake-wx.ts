/** The interfaces of WeChat's mini-programs that the example uses, as their documentation describes them. */
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import { WebSocket } from 'ws';

type Listener = (result: Record<string, unknown>) => void;
interface Outcomes {
  readonly success?: Listener;
  readonly fail?: Listener;
  readonly complete?: Listener;
}
interface RequestOptions extends Outcomes {
  readonly url: string;
  readonly method: string;
  readonly header: Record<string, string>;
  readonly data?: string;
  readonly enableChunked?: boolean;
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const headerOf = ({ headers }: IncomingMessage) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** Calls `success` or `fail`, and then `complete`. */
function settle(outcomes: Outcomes, name: 'success' | 'fail', result: Record<string, unknown>): void {
  outcomes[name]?.(result);
  outcomes.complete?.(result);
}

function wxRequest(options: RequestOptions) {
  const { url, method, header, data, enableChunked = false } = options;
  const onHeaders: Listener[] = [];
  const onChunk: Listener[] = [];
  let isOver = false;
  const end = (name: 'success' | 'fail', result: Record<string, unknown>): void => {
    if (!isOver) settle(options, name, result);
    isOver = true;
  };
  const sent = request(url, { method, headers: header }, (response) => {
    const { statusCode } = response;
    const head = { statusCode, header: headerOf(response) };
    for (const listener of onHeaders) listener({ ...head, cookies: [] });
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => {
      if (!enableChunked) chunks.push(chunk);
      else for (const listener of onChunk) if (!isOver) listener({ data: bufferOf(chunk) });
    });
    response.on('end', () => end('success', { ...head, data: bufferOf(Buffer.concat(chunks)), errMsg: 'request:ok' }));
    response.on('error', ({ message }) => end('fail', { errMsg: `request:fail ${message}`, errno: 600_001 }));
  });
  sent.on('error', ({ message }) => end('fail', { errMsg: `request:fail ${message}`, errno: 600_001 }));
  sent.end(data);
  return {
    abort(): void {
      sent.destroy();
      end('fail', { errMsg: 'request:fail abort' });
    },
    onHeadersReceived: (listener: Listener) => onHeaders.push(listener),
    onChunkReceived: (listener: Listener) => onChunk.push(listener),
  };
}

interface SocketOptions extends Outcomes {
  readonly url: string;
  readonly header?: Record<string, string>;
}

function wxConnectSocket({ url, header = {}, ...outcomes }: SocketOptions) {
  const socket = new WebSocket(url, { headers: header });
  socket.binaryType = 'arraybuffer';
  return {
    onOpen: (listener: Listener) => socket.on('open', () => listener({ header: {} })),
    onMessage: (listener: Listener) =>
      socket.on('message', (data: ArrayBuffer, isBinary) =>
        listener({ data: isBinary ? data : new TextDecoder().decode(data) }),
      ),
    onError: (listener: Listener) => socket.on('error', ({ message }) => listener({ errMsg: message })),
    onClose: (listener: Listener) =>
      socket.on('close', (code, reason) => listener({ code, reason: reason.toString() })),
    send: ({ data, ...sent }: Outcomes & { readonly data: string }) =>
      socket.send(data, (error) =>
        error ? settle(sent, 'fail', { errMsg: error.message }) : settle(sent, 'success', { errMsg: 'ok' }),
      ),
    close: ({ code, reason }: { readonly code?: number; readonly reason?: string }) => socket.close(code, reason),
    outcomes,
  };
}

async function wxUploadFile(options: SocketOptions & { readonly name: string; readonly filePath: string }) {
  const { url, name, filePath, header = {} } = options;
  const body = new FormData();
  body.append(name, new Blob([readFileSync(filePath)]), basename(filePath));
  try {
    const response = await fetch(url, { method: 'POST', headers: header, body });
    settle(options, 'success', { statusCode: response.status, data: await response.text(), errMsg: 'uploadFile:ok' });
  } catch (error) {
    settle(options, 'fail', { errMsg: `uploadFile:fail ${String(error)}` });
  }
}

export const wx = {
  request: wxRequest,
  connectSocket: wxConnectSocket,
  uploadFile: (options: Parameters<typeof wxUploadFile>[0]) => void wxUploadFile(options),
};

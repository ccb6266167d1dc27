// fetch over wx.request, for the option `fetch` of the client. Responses come in chunks, so that streams work.
// 基于 wx.request 的 fetch，用于客户端的 fetch 选项；分块接收，支持流式对话。

/** The longest time that wx.request takes. The option `timeout` of the client ends a call before. */
const longest = 600000;

/** Chunks of a body, read one by one. wx.request cannot be paused: what is not read yet is kept. 逐块读取响应体。 */
class Chunks {
  constructor() {
    this.items = [];
    this.end = undefined;
    this.wake = () => undefined;
  }

  push(bytes) {
    if (bytes.byteLength > 0) this.items.push(bytes);
    this.wake();
  }

  /** @param fault - the error that ended the body; undefined if it is complete. */
  finish(fault) {
    if (this.end === undefined) this.end = { fault };
    this.wake();
  }

  async next() {
    while (this.items.length === 0 && this.end === undefined) await new Promise((resolve) => (this.wake = resolve));
    if (this.items.length > 0) return { done: false, value: this.items.shift() };
    const { fault } = this.end;
    this.end = { fault: undefined };
    if (fault !== undefined) throw fault;
    return { done: true, value: undefined };
  }
}

/** The parts of a Response that the client reads. */
class WxResponse {
  constructor(url, status, header, chunks, stop) {
    const entries = Object.keys(header || {}).map((name) => [name.toLowerCase(), String(header[name])]);
    const values = new Map(entries);
    this.url = url;
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.redirected = false;
    this.headers = {
      get: (name) => (values.has(name.toLowerCase()) ? values.get(name.toLowerCase()) : null),
      [Symbol.iterator]: () => entries[Symbol.iterator](),
    };
    const iterator = {
      next: () => chunks.next(),
      return: async () => {
        stop();
        return { done: true, value: undefined };
      },
    };
    this.body = { [Symbol.asyncIterator]: () => iterator };
  }

  async arrayBuffer() {
    const pieces = [];
    for await (const piece of this.body) pieces.push(new Uint8Array(piece));
    const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
    let end = 0;
    for (const piece of pieces) {
      whole.set(piece, end);
      end += piece.byteLength;
    }
    return whole.buffer;
  }

  async text() {
    return new TextDecoder().decode(await this.arrayBuffer());
  }
}

/**
 * @param wx - the object of the platform; in tests a fake.
 * @returns a function for the option `fetch`. 用于客户端的 fetch 选项。
 */
function createFetch(wx) {
  return (url, { method = 'GET', headers = {}, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (signal && signal.aborted) return reject(signal.reason);
      // A form has files, which wx.request cannot send.
      if (body && typeof body !== 'string')
        return reject(new TypeError('Send files with wx.uploadFile: see upload.js.'));
      const chunks = new Chunks();
      let isAnswered = false;
      const onAbort = () => task.abort();
      const answer = (status = 200, header) => {
        if (isAnswered) return;
        isAnswered = true;
        resolve(new WxResponse(url, status, header, chunks, onAbort));
      };
      const task = wx.request({
        url,
        method,
        header: headers,
        data: body || undefined,
        responseType: 'arraybuffer',
        enableChunked: true,
        timeout: longest,
        success({ statusCode, header, data }) {
          answer(statusCode, header);
          // Without chunks, the whole body comes here. 不分块时，响应体在这里一次返回。
          if (data && data.byteLength > 0) chunks.push(data);
          chunks.finish();
        },
        fail({ errMsg }) {
          const fault = signal && signal.aborted ? signal.reason : new TypeError(`wx.request failed: ${errMsg}`);
          if (isAnswered) chunks.finish(fault);
          else reject(fault);
        },
        complete() {
          if (signal) signal.removeEventListener('abort', onAbort);
        },
      });
      if (signal) signal.addEventListener('abort', onAbort);
      task.onHeadersReceived(({ statusCode, header }) => answer(statusCode, header));
      task.onChunkReceived(({ data }) => chunks.push(data));
    });
}

module.exports = { createFetch };

// What the client needs of the web platform, and mini-programs and some versions of React Native lack. Load it first.
// 客户端需要、而小程序没有的 Web 接口。请最先加载。

const { Utf8Decoder, Utf8Encoder } = require('./utf8');

class Signal {
  constructor() {
    this.aborted = false;
    this.reason = undefined;
    this.listeners = new Set();
  }

  addEventListener(_type, listener) {
    this.listeners.add(listener);
  }

  removeEventListener(_type, listener) {
    this.listeners.delete(listener);
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason;
  }
}

class Controller {
  constructor() {
    this.signal = new Signal();
  }

  abort(reason = Object.assign(new Error('This operation was aborted'), { name: 'AbortError' })) {
    const { signal } = this;
    if (signal.aborted) return;
    signal.aborted = true;
    signal.reason = reason;
    for (const listener of Array.from(signal.listeners)) listener({ type: 'abort', target: signal });
  }
}

const pattern =
  /^([a-z][a-z\d+.-]*:)\/\/(?:([^/?#@:]*)(?::([^/?#@]*))?@)?(\[[^\]]+\]|[^/?#:\s[\]]+)(?::(\d+))?(\/[^?#]*)?(\?[^#]*)?(#.*)?$/i;

/** The parts of an absolute URL, as the client reads them. 仅支持绝对地址。 */
class AbsoluteURL {
  constructor(text) {
    const parts = pattern.exec(text);
    if (parts === null) throw new TypeError('Invalid URL');
    const [, protocol, username = '', password = '', hostname, port = '', pathname = '/', search = '', hash = ''] =
      parts;
    const host = hostname.toLowerCase() + (port === '' ? '' : `:${port}`);
    const origin = `${protocol.toLowerCase()}//${host}`;
    Object.assign(this, {
      protocol: protocol.toLowerCase(),
      username,
      password,
      hostname: hostname.toLowerCase(),
      port,
    });
    Object.assign(this, { host, origin, pathname, search, hash, href: text });
  }

  static canParse(text) {
    return pattern.test(text);
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of text whose characters are bytes. 将字节文本编码为 Base64。 */
function toBase64(text) {
  let encoded = '';
  for (let at = 0; at < text.length; at += 3) {
    const [one, two, three] = [0, 1, 2].map((index) => text.charCodeAt(at + index) || 0);
    if ((one | two | three) > 0xff) throw new RangeError('Only characters up to U+00FF can be encoded.');
    const bits = (one << 16) | (two << 8) | three;
    encoded += [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 0x3f]).join('');
  }
  const padding = (3 - (text.length % 3)) % 3;
  return encoded.slice(0, encoded.length - padding) + '='.repeat(padding);
}

const missing = {
  AbortController: Controller,
  TextEncoder: Utf8Encoder,
  TextDecoder: Utf8Decoder,
  URL: AbsoluteURL,
  btoa: toBase64,
  performance: { now: () => Date.now() },
  queueMicrotask: (work) => void Promise.resolve().then(work),
};

/** The URL of React Native throws for some parts. React Native 的 URL 不完整。 */
function isUsable(name, value) {
  try {
    return name === 'URL' ? new value('https://a.b:1/c').host === 'a.b:1' : value !== undefined;
  } catch {
    return false;
  }
}

/** Adds what is missing. Globals that work stay. 只补充缺少的接口。 */
function addMissing(target = globalThis) {
  for (const name of Object.keys(missing)) if (!isUsable(name, target[name])) target[name] = missing[name];
}

module.exports = { addMissing };

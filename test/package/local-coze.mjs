// Preloaded into programs under test: redirects requests for Coze to the local server.
import net from 'node:net';
import tls from 'node:tls';

const local = new URL(process.env['LOCAL_COZE']);

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const url = typeof input === 'string' ? input : input.toString();
  return fetch(url.replace(/^https:\/\/api\.coze\.(cn|com)/, local.origin), init);
};

const { connect } = tls;
tls.connect = (options, ...rest) => {
  const isCoze = /^(ws|api)\.coze\.(cn|com)$/.test(options.host);
  return isCoze ? net.connect(Number(local.port), local.hostname) : connect(options, ...rest);
};

// A server that a browser comes back to: the first request to its path ends the waiting.
import { createServer } from 'node:http';

/**
 * @param redirectUrl where to listen, as it is registered for the app; left out, on any free port
 * @returns the address, a promise of the callback, and how to end
 */
export async function callbackServer(redirectUrl = 'http://127.0.0.1:0/callback') {
  const { hostname, port, pathname } = new URL(redirectUrl);
  const server = createServer();
  const callback = new Promise((resolve) => {
    server.on('request', (request, response) => {
      if (request.url?.split('?')[0] !== pathname) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/plain' }).end('You can close this page.');
      return resolve(request.url);
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(Number(port || 80), hostname, resolve));
  const url = new URL(redirectUrl);
  url.port = String(server.address().port);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { redirectUrl: url.href, callback, close };
}

/** Sends the user to an address: a person on the real service, a pretended one on the local server. */
export async function visit(url, server) {
  if (server === undefined) console.log(`Open ${url}`);
  else await fetch(server.oauth.allow(url));
}

// A server for the OAuth callback: the first request to its path resolves the promise.
import { createServer } from 'node:http';

/**
 * @param redirectUrl - the redirect URL that is registered for the app; by default, one with a free port of this machine
 * @returns the redirect URL, a promise of the callback's URL, and a function that ends the server
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

/** Sends the user to a URL: a person on the real service, a simulated user on the local server. */
export async function visit(url, server) {
  if (server === undefined) console.log(`Open ${url}`);
  else await fetch(server.oauth.allow(url));
}

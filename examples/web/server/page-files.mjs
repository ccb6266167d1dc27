import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { newVisitor, visitorOf } from './visitors.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page may only load from its own server, and only talk to it. */
const policy = [
  "default-src 'self'",
  "img-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the files of a folder. They are read once: no other file can be asked for. */
export async function pageFiles(folder) {
  const files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    files.set(file.slice(folder.length).replaceAll('\\', '/'), await readFile(file));
  }
  return (request, response, pathname) => {
    const name = pathname === '/' ? '/index.html' : pathname;
    const content = files.get(name);
    if (content === undefined) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const headers = {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (name === '/index.html' && visitorOf(request.headers.cookie) === undefined) headers['set-cookie'] = newVisitor();
    return response.writeHead(200, headers).end(content);
  };
}

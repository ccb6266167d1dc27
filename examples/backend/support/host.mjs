// The address of the servers, and the page that they serve.
import { readFile } from 'node:fs/promises';

export const hostname = '127.0.0.1';
export const port = Number(process.env.PORT ?? 0);
export const page = await readFile(new URL('page.html', import.meta.url), 'utf8');

/** Prints the URL, for users and for the tests. */
export const announce = (address) => console.log(`Open http://${hostname}:${address.port}`);

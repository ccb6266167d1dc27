// Where the servers listen and what they show.
import { readFile } from 'node:fs/promises';

export const hostname = '127.0.0.1';
export const port = Number(process.env.PORT ?? 0);
export const page = await readFile(new URL('page.html', import.meta.url), 'utf8');

/** For whoever started the server, by hand or in a test. */
export const announce = (address) => console.log(`Open http://${hostname}:${address.port}`);

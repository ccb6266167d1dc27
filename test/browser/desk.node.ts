/** Servers for pages: a page asks for them over HTTP, because they run in the process of the test runner. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export interface Desk {
  readonly url: string;
  close(): Promise<void>;
}

const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, POST, DELETE' };

/**
 * Answers requests of pages with JSON.
 *
 * @param closeAll - closes the servers that pages have left open.
 */
export async function openDesk(
  answer: (request: IncomingMessage) => Promise<unknown>,
  closeAll: () => Promise<unknown>,
): Promise<Desk> {
  const desk = createServer((request, response) => {
    // The CORS preflight of DELETE.
    const answered = request.method === 'OPTIONS' ? Promise.resolve() : answer(request);
    answered.then(
      (value) => response.writeHead(200, CORS).end(JSON.stringify(value ?? null)),
      (error: unknown) => response.writeHead(400, CORS).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('The desk has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      desk.close();
      desk.closeAllConnections();
      await closeAll();
    },
  };
}

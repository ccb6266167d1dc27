/** A Worker that has the platform in itself, runs every scenario, and answers with their outcomes. */
import { createLocalCoze } from 'coze-client/testing/browser';
import { scenarios } from '../local-server/scenarios.js';

async function outcomes(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const { name, run } of scenarios) {
    const local = createLocalCoze();
    const { fetch, WebSocket } = local;
    const outcome = await run({ local, transport: { fetch, websocketOptions: { WebSocket } } }).catch(String);
    found.push([name, outcome]);
    await local.close();
  }
  return found;
}

export default { fetch: async () => Response.json(await outcomes()) };

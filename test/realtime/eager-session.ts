import { onTestFinished, vi } from 'vitest';
import type { SocketOptions } from '../../src/http/socket-options.js';
import { socketServer, type ServerOptions } from '../support/socket-server.node.js';

export const fast: SocketOptions = { minReconnectionDelay: 2 };

/** A session whose random delays are half of their bound, with the list of its delays. */
export async function eager(options: SocketOptions, server: ServerOptions = {}) {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { websockets, requests, peer } = await socketServer(server);
  // Runs before the server is closed, which needs real timers.
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const session = await websockets.chat.create('bot', { maxRetries: 1, ...options });
  const pauses: number[] = [];
  session.addEventListener('reconnecting', ({ delay }) => pauses.push(delay));
  return { session, requests, peer, pauses };
}

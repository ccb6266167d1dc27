import { onTestFinished, vi } from 'vitest';
import type { SocketOptions } from '../../src/http/socket-options.js';
import { socketServer, type ServerOptions } from '../support/socket-server.node.js';

export const fast: SocketOptions = { minReconnectionDelay: 2 };

/** A session that draws the middle of each bound for its pause, and writes down the pauses. */
export async function eager(options: SocketOptions, server: ServerOptions = {}) {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { websockets, requests, peer } = await socketServer(server);
  // Runs before the server is closed, which comes with it to the real timers.
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const session = await websockets.chat.create('bot', { maxRetries: 1, ...options });
  const pauses: number[] = [];
  session.addEventListener('reconnecting', ({ delay }) => pauses.push(delay));
  return { session, requests, peer, pauses };
}

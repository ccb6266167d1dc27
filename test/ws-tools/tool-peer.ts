import { onTestFinished } from 'vitest';
import {
  WsChatClient,
  type WsChatClientOptions,
  type WsChatEventData,
  type WsToolsOptions,
} from '../../src/ws-tools/index.js';
import { ChatPeer } from '../realtime/chat-peer.js';
import { eventually } from '../support/eventually.js';
import { socketServer, type Peer, type ServerOptions, type SocketServer } from '../support/socket-server.node.js';
import { lastContext } from '../voice/fake-audio.js';

/** A server that a test plays, and the options that lead to it. */
export interface ToolServer {
  readonly server: SocketServer;
  readonly options: WsToolsOptions;
  /** The lines of the log from `warn` up. */
  readonly lines: string[];
}

export async function toolServer(created: string, options: ServerOptions = {}): Promise<ToolServer> {
  const server = await socketServer({ onPeer: (peer) => peer.send(created), ...options });
  const lines: string[] = [];
  const line = (message: string): unknown => lines.push(message);
  const logger = { error: line, warn: line };
  return { server, lines, options: { token: 'tok_123456', baseWsURL: server.url.replace('http', 'ws'), logger } };
}

/** A connected chat, its server side, and the names of the events that it has emitted. */
export interface ToolChat extends ToolServer {
  readonly client: WsChatClient;
  readonly peer: Peer;
  readonly bot: ChatPeer;
  readonly events: { readonly name: string; readonly event: WsChatEventData }[];
  readonly names: () => string[];
}

export async function toolChat(
  more: Partial<WsChatClientOptions> = {},
  connect: Parameters<WsChatClient['connect']>[0] = {},
): Promise<ToolChat> {
  const { client, events, names, ...server } = await toolClient(more);
  const [, peer] = await Promise.all([client.connect(connect), server.server.peer()]);
  return { ...server, client, events, names, peer, bot: new ChatPeer(peer) };
}

/** A chat that is not connected. */
export async function toolClient(more: Partial<WsChatClientOptions> = {}, server: ServerOptions = {}) {
  const tool = await toolServer('chat.created', server);
  const client = new WsChatClient({ ...tool.options, botId: 'bot', ...more });
  onTestFinished(() => client.disconnect());
  const events: ToolChat['events'] = [];
  client.on('realtime.event', (name, event) => events.push({ name, event }));
  return { ...tool, client, events, names: () => events.map(({ name }) => name) };
}

/** Repeats an assertion while the context that was made last runs, 10 ms each time. */
export function rendering<T>(assertion: () => T): Promise<T> {
  const context = lastContext();
  return eventually(() => {
    context.render(10);
    return assertion();
  });
}

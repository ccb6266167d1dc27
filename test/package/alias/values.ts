/** A program that uses what the package exports besides the client: classes of resources, helpers, errors. */
import {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  BadRequestError,
  Bots,
  Chat,
  CozeAPI,
  MAX_POLL_INTERVAL,
  POLL_INTERVAL,
  RoleType,
  WebSocketAPI,
  WorkflowEvent,
  WorkflowEventType,
  getJWTToken,
  handleAdditionalMessages,
  handleParameters,
} from '@coze/api';

/** As `abort-controller`, the package for platforms without one: `reason` and `throwIfAborted()` are missing. */
class OldSignal {
  aborted = false;
  readonly listeners = new Set<() => void>();
  addEventListener(_type: string, listener: () => void): void {
    this.listeners.add(listener);
  }
  removeEventListener(_type: string, listener: () => void): void {
    this.listeners.delete(listener);
  }
  abort(): void {
    this.aborted = true;
    for (const listener of this.listeners) listener();
  }
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

export async function useValues(): Promise<unknown> {
  const baseURL = process.env.COZE_BASE_URL ?? '';
  const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', baseURL });
  const bots = new Bots(client);
  const bot = await bots.retrieve({ bot_id: process.env.COZE_BOT_ID ?? '' });
  const messages = handleAdditionalMessages([
    { role: RoleType.User, content: [{ type: 'text', text: 'a' }], content_type: 'object_string' },
  ]);
  client.debugLog(false, 'not shown');
  const old = new OldSignal();
  const call = reasonOf(client.users.me({ signal: old as unknown as AbortSignal }));
  old.abort();
  const config = { baseURL, appId: '1', aud: 'api.coze.cn', keyid: '2', privateKey: 'no key' };
  const badKey = await reasonOf(getJWTToken(config));
  const event = new WorkflowEvent(3, WorkflowEventType.DONE);
  return {
    classes: [client.chat instanceof Chat, client.bots instanceof Bots, typeof WebSocketAPI],
    bot: bot.name,
    event: [event.id, event.event],
    content: messages?.map(({ content }) => content),
    parameters: handleParameters({ a: { type: 'image', file_id: '1' }, b: 'c' }),
    intervals: [POLL_INTERVAL > 0, MAX_POLL_INTERVAL > POLL_INTERVAL],
    generated: [
      APIError.generate(undefined, undefined, 'offline', undefined) instanceof APIConnectionError,
      APIError.generate(400, { code: 4000, msg: 'bad' }, undefined, undefined) instanceof BadRequestError,
    ],
    badKey: badKey instanceof APIError && badKey.status,
    aborted: (await call) instanceof APIUserAbortError,
  };
}

import type { ConnectChatReq } from '../../generated/client/index.gen.js';
import { websocketsChatCreateOperation } from '../../generated/client/operations.gen.js';
import { WebsocketsChatResource, WebsocketsResource } from '../../generated/client/resources/index.gen.js';
import { atCallSite } from '../errors/call-site.js';
import type { ChatSession } from '../realtime/chat-session.js';
import type { SocketOptions } from '../http/socket-options.js';
import { sockets } from './first-use.js';
import { WebsocketsAudio } from './websockets-audio.js';

/** The methods of `client.websockets.chat`. */
export class WebsocketsChat extends WebsocketsChatResource {
  /**
   * Chat with a bot over a WebSocket, in text and speech.
   *
   * The session is returned at once. It connects while you set its handlers, and keeps events that you send until the
   * connection is open.
   *
   * `GET /v1/chat`
   *
   * @param params - the id of a bot that is published to the API channel, or an object with `bot_id` and optionally a
   * `workflow_id` (chatflow) and a `device_id`.
   * @param options - of the connection and its reconnects; they override the client's `websocketOptions`. `signal` closes
   * the session.
   * @throws CozeError for invalid params and options; APIUserAbortError if `signal` has aborted already. The session reports
   * later failures.
   * @see en: https://www.coze.com/docs/developer_guides/streaming_chat_api
   * @see zh: https://docs.coze.cn/developer_guides/streaming_chat_api
   * @example
   * ```ts
   * const session = await client.websockets.chat.create('7379462189365198898');
   * session.onmessage = (event) => {
   *   if (event.event_type === 'conversation.message.delta') process.stdout.write(event.data.content);
   * };
   * session.send({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content: 'Hi' } });
   * await session.waitFor('conversation.chat.completed');
   * session.close();
   * ```
   */
  create(params: ConnectChatReq | string, options?: SocketOptions): Promise<ChatSession> {
    return atCallSite(async () => {
      const { ChatSession, openSession } = await sockets.load();
      const query = typeof params === 'string' ? { bot_id: params } : params;
      return openSession(
        ChatSession,
        this._client,
        { ...websocketsChatCreateOperation, ids: ['bot_id'], required: false },
        query,
        options,
      );
    });
  }
}

/** The methods of `client.websockets`. */
export class Websockets extends WebsocketsResource {
  override readonly chat: WebsocketsChat = new WebsocketsChat(this._client);
  override readonly audio: WebsocketsAudio = new WebsocketsAudio(this._client);
}

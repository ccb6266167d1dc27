import type { ConnectChatReq } from '../../generated/client/index.gen.js';
import { websocketsChatCreateOperation } from '../../generated/client/operations.gen.js';
import { WebsocketsChatResource, WebsocketsResource } from '../../generated/client/resources.gen.js';
import type { ChatSession } from '../realtime/chat-session.js';
import type { SocketOptions } from '../http/socket-options.js';
import { WebsocketsAudio } from './websockets-audio.js';

/** The methods of `client.websockets.chat`. */
export class WebsocketsChat extends WebsocketsChatResource {
  /**
   * Talk to a bot over a socket, in text and in speech.
   *
   * Gives the session at once: it connects while you set its handlers, and keeps what you send until it is open.
   *
   * `GET /v1/chat`
   *
   * @param params - the id of a bot that is published to the API channel, alone or with a chatflow and a device.
   * @param options - how to connect, and how often again; beats the client's `websocketOptions`. `signal` closes the
   * session.
   * @throws CozeError for params and options that cannot work. What fails later is told by the session.
   * @see en: https://www.coze.com/docs/developer_guides/streaming_chat_api
   * @see zh: https://www.coze.cn/docs/developer_guides/streaming_chat_api
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
  async create(params: ConnectChatReq | string, options?: SocketOptions): Promise<ChatSession> {
    const { ChatSession, openSession } = await import('../realtime/index.js');
    const query = typeof params === 'string' ? { bot_id: params } : params;
    return openSession(
      ChatSession,
      this._client,
      { ...websocketsChatCreateOperation, ids: ['bot_id'] },
      query,
      options,
    );
  }
}

/** The methods of `client.websockets`. */
export class Websockets extends WebsocketsResource {
  override readonly chat: WebsocketsChat = new WebsocketsChat(this._client);
  override readonly audio: WebsocketsAudio = new WebsocketsAudio(this._client);
}

import { CozeAPI, type APIPromise, type User } from 'coze-client';
import { pcm16ToAlaw } from 'coze-client/audio';
import { jsonChatCreateBody, type JsonSchema } from 'coze-client/json-schemas';
import { chatCreate } from 'coze-client/operations';
import { createCozeProxy, type CozeProxy } from 'coze-client/proxy';
import { createNodeProxy, type NodeProxy } from 'coze-client/proxy/node';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import { listMicrophones, type AudioDevice } from 'coze-client/voice';
import { WsChatClient, WsChatEventNames, type WsChatCallbackHandler } from 'coze-client/ws-tools';
import { createLocalCoze, type LocalCoze } from 'coze-client/testing/browser';

export const server: Promise<CozeServer> = startCozeServer();
export const local: LocalCoze = createLocalCoze();
export const client = new CozeAPI({ token: 'any', baseURL: 'http://localhost' });
export const user: APIPromise<User> = client.users.me();
export const chat: APIPromise<{ readonly id: string }> = chatCreate(client, { bot_id: '1', user_id: '2' });
export const schema: JsonSchema = jsonChatCreateBody;
export const microphones: Promise<AudioDevice[]> = listMicrophones();
export const onEvent: WsChatCallbackHandler = (name) => console.log(name === WsChatEventNames.CONNECTED);
export const chatClient = new WsChatClient({ token: 'any', botId: '1' });
export const proxy: CozeProxy = createCozeProxy({ token: 'any', authorize: 'anyone' });
export const nodeProxy: NodeProxy = createNodeProxy({ token: 'any', authorize: (request) => request.method === 'GET' });
// Since TypeScript 5.9, a Blob takes only bytes in memory that is not shared.
export const blob: Blob = new Blob([pcm16ToAlaw(new Uint8Array(2))]);

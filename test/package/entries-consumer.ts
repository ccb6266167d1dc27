import { CozeAPI, type APIPromise, type User } from 'coze-client';
import { pcm16ToAlaw } from 'coze-client/audio';
import { jsonChatCreateBody, type JsonSchema } from 'coze-client/json-schemas';
import { chatCreate } from 'coze-client/operations';
import { createCozeProxy, type CozeProxy } from 'coze-client/proxy';
import { startCozeServer, type CozeServer } from 'coze-client/testing';
import { createLocalCoze, type LocalCoze } from 'coze-client/testing/browser';

export const server: Promise<CozeServer> = startCozeServer();
export const local: LocalCoze = createLocalCoze();
export const client = new CozeAPI({ token: 'any', baseURL: 'http://localhost' });
export const user: APIPromise<User> = client.users.me();
export const chat: APIPromise<{ readonly id: string }> = chatCreate(client, { bot_id: '1', user_id: '2' });
export const schema: JsonSchema = jsonChatCreateBody;
export const proxy: CozeProxy = createCozeProxy({ token: 'any', authorize: 'anyone' });
// Since TypeScript 5.9, a Blob takes only bytes in memory that is not shared.
export const blob: Blob = new Blob([pcm16ToAlaw(new Uint8Array(2))]);

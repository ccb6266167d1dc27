import type { CreateChatReq, StreamChatData } from 'coze-client';
import { operationSchemas, zChatCreateBody, zChatStreamEvent } from 'coze-client/schemas';
import * as z from 'zod/v4';

type Body = z.infer<typeof zChatCreateBody>;
type Event = z.infer<typeof zChatStreamEvent>;

export const body: Body = { bot_id: '1', user_id: '2' };
export const request: CreateChatReq = body;
// @ts-expect-error -- bot ids are strings
export const wrong: Body = { bot_id: 1, user_id: '2' };
// @ts-expect-error -- request bodies reject unknown fields
export const unknown: Body = { bot_id: '1', user_id: '2', model: 'x' };

export const eventOf = (event: Event): StreamChatData => event;
// @ts-expect-error -- events are objects
export const noEvent: Event = 5;

export const narrowed = zChatCreateBody.pick({ user_id: true }).extend({ text: z.string().max(100) });
export const narrow: z.infer<typeof narrowed> = { user_id: '2', text: 'Hi' };

export type Query = z.infer<(typeof operationSchemas)['chat.create']['query']>;
export const query: Query = { conversation_id: '3' };

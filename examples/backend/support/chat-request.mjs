// What a browser may ask for: a part of what Coze's contract takes, and a text with bounds of our own.
import { zChatCreateBody } from 'coze-client/schemas';
import { z } from 'zod';

/** Whatever else stands in a chat request, such as the bot, is for this server to say: `pick` keeps the rest out. */
export const chatRequest = zChatCreateBody
  .pick({ custom_variables: true })
  .extend({ text: z.string().trim().min(1).max(2000) });

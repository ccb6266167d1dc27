// The schema of a browser's request: some fields of Coze's contract, and a text with its own limits.
import { zChatCreateBody } from 'coze-client/schemas';
import { z } from 'zod';

/** `pick` excludes the fields that only the server may set, such as the bot. */
export const chatRequest = zChatCreateBody
  .pick({ custom_variables: true })
  .extend({ text: z.string().trim().min(1).max(2000) });

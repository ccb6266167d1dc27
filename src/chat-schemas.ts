/** The schemas of what the hand-written methods of chats take. */
import * as z from 'zod/v4';
import { zCreateChatReq } from '../generated/schemas/callers.gen.js';
import type { Tool } from './streaming/tools.js';
import { together } from './schemas/caller-schemas.js';

/** The schema of `StreamChatReq`. */
export { zCreateChatReq as zStreamChatReq };

/** The parts of `ToolRunOptions`. They are functions: a backend adds them to what it has received. */
const zToolRun = /* @__PURE__ */ (() => {
  const execute = z.custom<Tool>((value) => typeof value === 'function', 'Must be a function');
  return z.strictObject({
    tools: z.union([z.record(z.string(), execute), z.array(z.object({ name: z.string(), execute }))]),
    maxRounds: z.number().gte(0).optional(),
    onToolError: z.custom<(error: unknown) => unknown>((value) => typeof value === 'function').optional(),
  });
})();

/** The schema of `RunToolsReq`. */
export const zRunToolsReq = /* @__PURE__ */ together(zCreateChatReq, zToolRun);

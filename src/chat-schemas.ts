/** The schemas of what the hand-written methods of chats take. */
import * as z from 'zod/v4';
import { zCreateChatReq } from '../generated/schemas/callers.gen.js';
import { together, type Together } from './schemas/caller-schemas.js';
import type { Tool } from './streaming/tools.js';

/** The schema of `StreamChatReq`. */
export { zCreateChatReq as zStreamChatReq };

/** The parts of `ToolRunOptions`. They are functions: a backend adds them to what it has received. */
type ToolRunSchema = z.ZodObject<{
  tools: z.ZodUnion<
    readonly [
      z.ZodRecord<z.ZodString, z.ZodCustom<Tool>>,
      z.ZodArray<z.ZodObject<{ name: z.ZodString; execute: z.ZodCustom<Tool> }>>,
    ]
  >;
  maxRounds: z.ZodOptional<z.ZodNumber>;
  onToolError: z.ZodOptional<z.ZodCustom<(error: unknown) => unknown>>;
}>;

const zToolRun: ToolRunSchema = /* @__PURE__ */ (() => {
  const isFunction = (value: unknown) => typeof value === 'function';
  const execute = z.custom<Tool>(isFunction, 'Must be a function');
  return z.object({
    tools: z.union([z.record(z.string(), execute), z.array(z.object({ name: z.string(), execute }))]),
    maxRounds: z.number().gte(0).optional(),
    onToolError: z.custom<(error: unknown) => unknown>(isFunction, 'Must be a function').optional(),
  });
})();

/** The schema of `RunToolsReq`. */
export const zRunToolsReq: Together<typeof zCreateChatReq, ToolRunSchema> = /* @__PURE__ */ together(
  zCreateChatReq,
  zToolRun,
);

import type { ServerContext } from '../server-context.js';
import type { BotRecord } from '../state/bots.js';

/**
 * The bot of an id that a caller names. Where the caller replies for all bots, an unknown id becomes a bot.
 *
 * @throws Refusal 4200 for an unknown id.
 */
export function knownBot({ state, takesAnyBot }: ServerContext, id: string): BotRecord {
  if (takesAnyBot) state.ensureBot(id);
  return state.bots.find(id);
}

// Generated from openapi/ by `npm run generate`. Do not edit.

import * as answers from '../answers/zod.gen.js';

/** The schema of the whole body of a callback, by event type. */
export interface CallbackSchemas {
  readonly 'bot.published': typeof answers.zBotPublishedCallback;
  readonly 'bot.deleted': typeof answers.zBotDeletedCallback;
  readonly 'bot.unpublished': typeof answers.zBotUnpublishedCallback;
  readonly 'benefit.usage': typeof answers.zBenefitUsageCallback;
  readonly 'benefit.plugin.scale.requested': typeof answers.zPluginScaleRequestedCallback;
  readonly 'benefit.plugin.scale.expired': typeof answers.zPluginScaleExpiredCallback;
}

export const callbackSchemas: CallbackSchemas = {
  'bot.published': answers.zBotPublishedCallback,
  'bot.deleted': answers.zBotDeletedCallback,
  'bot.unpublished': answers.zBotUnpublishedCallback,
  'benefit.usage': answers.zBenefitUsageCallback,
  'benefit.plugin.scale.requested': answers.zPluginScaleRequestedCallback,
  'benefit.plugin.scale.expired': answers.zPluginScaleExpiredCallback,
};

// Generated from openapi/ by `npm run generate`. Do not edit.

import * as responses from '../responses/zod.gen.js';

/** The schema of the whole body of a callback, by event type. */
export interface CallbackSchemas {
  readonly 'bot.published': typeof responses.zBotPublishedCallback;
  readonly 'bot.deleted': typeof responses.zBotDeletedCallback;
  readonly 'bot.unpublished': typeof responses.zBotUnpublishedCallback;
  readonly 'benefit.usage': typeof responses.zBenefitUsageCallback;
  readonly 'benefit.plugin.scale.requested': typeof responses.zPluginScaleRequestedCallback;
  readonly 'benefit.plugin.scale.expired': typeof responses.zPluginScaleExpiredCallback;
}

export const callbackSchemas: CallbackSchemas = {
  'bot.published': responses.zBotPublishedCallback,
  'bot.deleted': responses.zBotDeletedCallback,
  'bot.unpublished': responses.zBotUnpublishedCallback,
  'benefit.usage': responses.zBenefitUsageCallback,
  'benefit.plugin.scale.requested': responses.zPluginScaleRequestedCallback,
  'benefit.plugin.scale.expired': responses.zPluginScaleExpiredCallback,
};

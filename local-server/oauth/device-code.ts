import { DEVICE_INTERVAL_SECONDS, DEVICE_LIFE_SECONDS } from './devices.js';
import { oauthJSON } from './oauth-answer.js';
import type { OAuthHandler, OAuthHandlers } from './oauth-request.js';

const deviceCode: OAuthHandler = (request, { apps, devices }) => {
  const app = apps.find(request.required('client_id'), ['device']);
  const device = devices.add(app, request.inPath('workspace_id'));
  return oauthJSON({
    device_code: device.deviceCode,
    user_code: device.userCode,
    verification_uri: `http://${request.host}/device`,
    expires_in: DEVICE_LIFE_SECONDS,
    interval: DEVICE_INTERVAL_SECONDS,
  });
};

export const deviceCodeHandlers: OAuthHandlers = {
  'POST /api/permission/oauth2/device/code': deviceCode,
  'POST /api/permission/oauth2/workspace_id/{workspace_id}/device/code': deviceCode,
};

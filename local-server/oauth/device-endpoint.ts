import { POLL_INTERVAL_SECONDS, CODE_LIFETIME_SECONDS } from './devices.js';
import type { OAuthHandler, OAuthHandlers } from './oauth-context.js';
import { oauthJSON } from './oauth-responses.js';

const createDeviceCode: OAuthHandler = (request, { apps, devices }) => {
  const app = apps.find(request.required('client_id'), ['device']);
  const device = devices.add(app, request.inPath('workspace_id'));
  return oauthJSON({
    device_code: device.deviceCode,
    user_code: device.userCode,
    verification_uri: `http://${request.host}/device`,
    expires_in: CODE_LIFETIME_SECONDS,
    interval: POLL_INTERVAL_SECONDS,
  });
};

export const deviceHandlers: OAuthHandlers = {
  'POST /api/permission/oauth2/device/code': createDeviceCode,
  'POST /api/permission/oauth2/workspace_id/{workspace_id}/device/code': createDeviceCode,
};

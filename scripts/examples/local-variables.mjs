// @ts-check
import {
  DEMO_BOT_ID,
  DEMO_CHANNEL_APP_ID,
  DEMO_CHATFLOW_ID,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_PKCE_CLIENT_ID,
  DEMO_TEMPLATE_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
  DEMO_WORKSPACE_ID,
  QUESTION_WORKFLOW_ID,
} from 'coze-client/testing';

/** The personal access token of the programs that run on the local server. */
export const LOCAL_TOKEN = 'pat_local';

/**
 * The environment variables with which the examples and the programs of the guides run on a local server.
 *
 * @param {object} server
 * @param {string} server.url
 * @param {string} server.privateKey - the key of its demo apps that sign their requests
 * @param {string} server.redirectUrl - where the programs wait for the users who come back from the server
 * @returns {Record<string, string>}
 */
export const localVariables = ({ url, privateKey, redirectUrl }) => ({
  COZE_BASE_URL: url,
  COZE_STUDIO_URL: url,
  COZE_API_TOKEN: LOCAL_TOKEN,
  COZE_BOT_ID: DEMO_BOT_ID,
  COZE_WORKFLOW_ID: QUESTION_WORKFLOW_ID,
  COZE_CHATFLOW_ID: DEMO_CHATFLOW_ID,
  COZE_WORKSPACE_ID: DEMO_WORKSPACE_ID,
  COZE_TEMPLATE_ID: DEMO_TEMPLATE_ID,
  COZE_WEB_CLIENT_ID: DEMO_WEB_CLIENT_ID,
  COZE_WEB_CLIENT_SECRET: DEMO_WEB_CLIENT_SECRET,
  COZE_PKCE_CLIENT_ID: DEMO_PKCE_CLIENT_ID,
  COZE_DEVICE_CLIENT_ID: DEMO_DEVICE_CLIENT_ID,
  COZE_JWT_APP_ID: DEMO_JWT_APP_ID,
  COZE_JWT_KEY_ID: DEMO_JWT_KEY_ID,
  COZE_JWT_PRIVATE_KEY: privateKey,
  COZE_CHANNEL_APP_ID: DEMO_CHANNEL_APP_ID,
  COZE_CHANNEL_KEY_ID: DEMO_JWT_KEY_ID,
  COZE_CHANNEL_PRIVATE_KEY: privateKey,
  COZE_REDIRECT_URL: redirectUrl,
});

// An app of a channel: its token can only chat with the bots that are published there.
// Real service: COZE_CHANNEL_APP_ID, COZE_CHANNEL_KEY_ID, COZE_CHANNEL_PRIVATE_KEY (the key as PEM) and COZE_BOT_ID (and
// COZE_REGION=cn).
import { CozeAPI, jwtAuth, PermissionDeniedError } from 'coze-client';
import { DEMO_BOT_ID, DEMO_CHANNEL_APP_ID, DEMO_JWT_KEY_ID } from 'coze-client/testing';
import { chooseSite } from './support/site.mjs';

const { site, env, server, close } = await chooseSite(
  'COZE_CHANNEL_APP_ID',
  'COZE_CHANNEL_KEY_ID',
  'COZE_CHANNEL_PRIVATE_KEY',
  'COZE_BOT_ID',
);
const [appId = DEMO_CHANNEL_APP_ID, keyid = DEMO_JWT_KEY_ID, privateKey = server?.oauth.demoJwtKey ?? ''] = env;
const botId = env[3] ?? DEMO_BOT_ID;

const auth = jwtAuth({
  ...site,
  appId,
  keyid,
  privateKey,
  scope: {
    account_permission: { permission_list: ['Connector.botChat'] },
    attribute_constraint: { connector_bot_chat_attribute: { bot_id_list: [botId] } },
  },
});

const client = new CozeAPI({ ...site, token: auth });
const stream = client.chat.stream({
  bot_id: botId,
  additional_messages: [{ role: 'user', content: '你好！', content_type: 'text' }],
});
console.log(`A channel chats with its bot: ${await stream.text()}`);
await client.workspaces.list().catch((error) => {
  if (!(error instanceof PermissionDeniedError)) throw error;
  console.log('Other calls are denied.');
});

await close();

// 渠道应用的 JWT：令牌只能与发布到该渠道的智能体对话。
// JWT of a channel app: its token can only chat with the bots that are published to the channel.
import { CozeAPI, COZE_CN_BASE_URL, jwtAuth, PermissionDeniedError, RoleType } from 'coze-client';

const baseURL = process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL;
const bot_id = process.env.COZE_BOT_ID ?? '';
const token = jwtAuth({
  baseURL,
  appId: process.env.COZE_CHANNEL_APP_ID ?? '',
  keyid: process.env.COZE_CHANNEL_KEY_ID ?? '',
  privateKey: process.env.COZE_CHANNEL_PRIVATE_KEY ?? '',
  scope: {
    account_permission: { permission_list: ['Connector.botChat'] },
    attribute_constraint: { connector_bot_chat_attribute: { bot_id_list: [bot_id] } },
  },
});
const client = new CozeAPI({ baseURL, token });

const stream = client.chat.stream({
  bot_id,
  additional_messages: [{ role: RoleType.User, content: '你好！', content_type: 'text' }],
});
console.log(await stream.text());

try {
  await client.workspaces.list();
} catch (error) {
  if (!(error instanceof PermissionDeniedError)) throw error;
  console.log('Other calls are denied.');
}

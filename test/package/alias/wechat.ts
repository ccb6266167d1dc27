/** A WeChat cloud function: `cloudfunctions/chat/index.js`. */
import { ChatStatus, CozeAPI, RoleType } from '@coze/api';
import * as cloud from 'wx-server-sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN as string,
  baseURL: process.env.COZE_BASE_URL,
  axiosOptions: { timeout: 50_000 },
});

export async function main(event: { action?: string; message: string; conversationId?: string }) {
  const { OPENID } = cloud.getWXContext();
  try {
    const chat = await client.chat.create({
      bot_id: process.env.COZE_BOT_ID!,
      user_id: OPENID,
      ...(event.conversationId && { conversation_id: event.conversationId }),
      additional_messages: [{ role: RoleType.User, content: event.message, content_type: 'text' }],
    });
    let { status } = chat;
    while (status === ChatStatus.CREATED || status === ChatStatus.IN_PROGRESS) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      ({ status } = await client.chat.retrieve(chat.conversation_id, chat.id));
    }
    const messages = await client.chat.messages.list(chat.conversation_id, chat.id);
    const answer = messages
      .filter(({ type }) => type === 'answer')
      .map(({ content }) => content)
      .join('');
    const saved = await db.collection('chats').add({ data: { openid: OPENID, chat, answer } });
    return { errCode: 0, answer, saved: saved._id };
  } catch (err: any) {
    return { errCode: err.code ?? -1, errMsg: err.msg ?? err.message };
  }
}

import { CozeAPI, isCozeError } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '讲个笑话' }],
});
try {
  console.log(await stream.text());
  console.log((await stream.finalChat()).status);
} catch (error) {
  if (!isCozeError(error)) throw error;
  // 断开前收到的文字。
  // The text that came before the stream broke.
  console.error(error.message, error.partial?.text);
}

// 带图片和文件的提问：图片用 URL，文件先上传。
// A question with a picture and a file: the picture by its URL, the file uploaded before.
import { CozeAPI, COZE_CN_BASE_URL, RoleType, toFile } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const file = await client.files.upload({ file: await toFile(Buffer.from('东门 9 点开门。'), 'opening-hours.txt') });
const { answer } = await client.chat.createAndPoll({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [
    {
      role: RoleType.User,
      content_type: 'object_string',
      content: [
        { type: 'text', text: '图里是哪里？几点开门？' },
        { type: 'image', file_url: 'https://example.com/gate.png' },
        { type: 'file', file_id: file.id },
      ],
    },
  ],
});
console.log(answer);

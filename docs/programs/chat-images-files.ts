import { CozeAPI, toFile } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const notes = await toFile(Buffer.from('东门 9 点开门'), '笔记.txt');
const file = await client.files.upload({ file: notes });
const { answer } = await client.chat.createAndPoll({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: '图里是哪里？几点开门？' },
        { type: 'image', file_url: 'https://example.com/gate.png' },
        { type: 'file', file_id: file.id },
      ],
    },
  ],
});
console.log(answer);

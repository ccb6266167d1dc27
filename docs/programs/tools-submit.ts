import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { id, conversation_id, status, required_action } = await client.chat
  .stream({
    bot_id: process.env.COZE_BOT_ID ?? '',
    additional_messages: [{ role: 'user', content: '北京今天天气怎么样？' }],
  })
  .finalChat();
console.log(status);

const calls = required_action?.submit_tool_outputs.tool_calls ?? [];
const tool_outputs = calls.map((call) => ({ tool_call_id: call.id, output: `${call.function.arguments}：晴` }));
const stream = client.chat.submitToolOutputs({ conversation_id, chat_id: id, tool_outputs, stream: true });
console.log(await stream.text());

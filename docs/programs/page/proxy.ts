import { CozeAPI } from 'coze-client';

// 没有令牌：代理会加上 / No token: the proxy adds it.
const client = new CozeAPI({ baseURL: '/api/coze' });

async function ask(content: string, output: HTMLElement): Promise<void> {
  const stream = client.chat.stream({
    bot_id: 'any',
    additional_messages: [{ role: 'user', content, content_type: 'text' }],
  });
  output.textContent = '';
  for await (const part of stream)
    if (part.event === 'conversation.message.delta') output.textContent += part.data.content;
}

const [input, output] = [document.querySelector('input'), document.querySelector('output')];
if (input === null || output === null) throw new Error('The page has no input, or no output.');
input.addEventListener('change', () => void ask(input.value, output));

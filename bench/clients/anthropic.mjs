// The client of Anthropic, with the same texts in its own format.
export const format = 'anthropic';
export const modules = ['@anthropic-ai/sdk'];

export const text = ({ type, delta }) => (type === 'content_block_delta' ? delta.text : undefined);

export function create({ Anthropic }, { url }) {
  const { messages } = new Anthropic({ baseURL: url, apiKey: 'key', maxRetries: 0 });
  const request = { model: 'claude', max_tokens: 1_000, messages: [{ role: 'user', content: '你好' }] };
  return {
    call: async () => (await messages.create(request)).id,
    async stream(onEvent) {
      for await (const event of await messages.create({ ...request, stream: true })) onEvent(event);
    },
  };
}

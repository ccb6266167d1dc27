// The client of OpenAI, with the same texts in its own format.
export const format = 'openai';
export const modules = ['openai'];

export function text({ choices: [{ delta }] }) {
  return delta.role === undefined ? delta.content : undefined;
}

export function create({ OpenAI }, { url }) {
  const { completions } = new OpenAI({ baseURL: url, apiKey: 'key', maxRetries: 0 }).chat;
  const request = { model: 'gpt-4o', messages: [{ role: 'user', content: '你好' }] };
  return {
    call: async () => (await completions.create(request)).id,
    async stream(onEvent) {
      for await (const event of await completions.create({ ...request, stream: true })) onEvent(event);
    },
  };
}

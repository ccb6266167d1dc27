import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const texts = ['一', '二', '三', '四', '五'];
const messages = texts.map((content) => ({ role: 'user' as const, content, content_type: 'text' as const }));
const { id } = await client.conversations.create({ messages });

// 所有页里的每一项。
// The items of all pages.
const all: string[] = [];
for await (const message of client.conversations.messages.list(id, { limit: 2, order: 'asc' }))
  all.push(message.content);
console.log(all);

// 只要一页。
// One page.
const page = await client.conversations.messages.list(id, { limit: 2, order: 'asc' });
console.log(page.data.length, page.has_more);

// 逐页，最多两页。
// Page by page, at most two.
const list = client.conversations.messages.list(id, { limit: 2, order: 'asc' }, { maxPages: 2 });
for await (const { data } of list.pages()) console.log(data.map(({ content }) => content));

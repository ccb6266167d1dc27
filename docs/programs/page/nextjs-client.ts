// lib/coze.ts，供带 'use client' 的组件使用 / for components with 'use client'
import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ baseURL: '/api/coze' });

/** 逐段返回回答；组件卸载时中止 signal / The answer in pieces. Abort the signal when the component unmounts. */
export async function* ask(content: string, conversation_id: string | undefined, signal: AbortSignal) {
  const stream = client.chat.stream(
    { bot_id: 'any', conversation_id, additional_messages: [{ role: 'user', content, content_type: 'text' }] },
    { signal },
  );
  for await (const part of stream) if (part.event === 'conversation.message.delta') yield part.data.content;
}

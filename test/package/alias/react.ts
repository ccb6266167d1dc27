/** The data layer of a React app: hooks that load bots, and that stream an answer and stop when they are left. */
import { ChatEventType, CozeAPI, type CreateChatData, RoleType, type SimpleBot } from '@coze/api';
import { useEffect, useRef, useState } from 'react';

export function useBots(spaceId: string) {
  const [bots, setBots] = useState<readonly SimpleBot[] | null>(null);
  const client = useRef(
    new CozeAPI({
      token: process.env.COZE_API_TOKEN!,
      baseURL: process.env.COZE_BASE_URL,
      allowPersonalAccessTokenInBrowser: true,
    }),
  );
  useEffect(() => {
    let stale = false;
    client.current.bots
      .list({ space_id: spaceId, page_index: 1, page_size: 20 })
      .then(({ space_bots }) => !stale && setBots(space_bots));
    return () => {
      stale = true;
    };
  }, [spaceId]);
  return { bots, client: client.current };
}

type State = { text: string; chat: CreateChatData | null; status: 'idle' | 'streaming' | 'done' | 'failed' };

export function useAnswer(client: CozeAPI, bot_id: string, question: string): State {
  const [state, setState] = useState<State>({ text: '', chat: null, status: 'idle' });
  useEffect(() => {
    const controller = new AbortController();
    const run = async () => {
      setState((last) => ({ ...last, status: 'streaming' }));
      const stream = await client.chat.stream(
        { bot_id, additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }] },
        { signal: controller.signal },
      );
      for await (const part of stream) {
        if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA)
          setState((last) => ({ ...last, text: last.text + part.data.content }));
        if (part.event === ChatEventType.CONVERSATION_CHAT_COMPLETED)
          setState((last) => ({ ...last, chat: part.data, status: 'done' }));
      }
    };
    run().catch(() => setState((last) => ({ ...last, status: 'failed' })));
    return () => controller.abort();
  }, [client, bot_id, question]);
  return state;
}

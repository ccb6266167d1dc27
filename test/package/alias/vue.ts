/** A composable and a store of a Vue app. State is deeply reactive, also when it holds a client or a socket. */
import { ChatEventType, CozeAPI, RoleType, type WebSocketAPI, type ChatV3Message } from '@coze/api';
import { onScopeDispose, reactive, ref } from 'vue';

const options = {
  token: process.env.COZE_API_TOKEN!,
  baseURL: process.env.COZE_BASE_URL,
  baseWsURL: process.env.COZE_BASE_URL?.replace(/^http/, 'ws'),
  allowPersonalAccessTokenInBrowser: true,
};

export function useChat(bot_id: string) {
  const client = ref(new CozeAPI(options));
  const messages = ref<Pick<ChatV3Message, 'role' | 'content'>[]>([]);
  const isLoading = ref(false);
  const error = ref<string | null>(null);
  let controller: AbortController | undefined;

  async function send(content: string): Promise<void> {
    controller = new AbortController();
    isLoading.value = true;
    const answer = { role: RoleType.Assistant, content: '' };
    messages.value = [...messages.value, { role: RoleType.User, content }, answer];
    try {
      const stream = ref(
        client.value.chat.stream(
          { bot_id, additional_messages: [{ role: RoleType.User, content, content_type: 'text' }] },
          { signal: controller.signal },
        ),
      );
      for await (const part of stream.value)
        if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) answer.content += part.data.content;
    } catch (e) {
      error.value = e instanceof Error ? e.message : String(e);
    } finally {
      isLoading.value = false;
    }
  }
  onScopeDispose(() => controller?.abort());
  return { client, messages, isLoading, error, send };
}

export const store = reactive({
  client: new CozeAPI(options),
  socket: null as WebSocketAPI<any, any> | null,
  events: [] as string[],

  async connect(bot_id: string): Promise<void> {
    const socket = reactive(await this.client.websockets.chat.create({ bot_id }));
    await new Promise<void>((resolve, reject) => {
      socket.onmessage = (event) => {
        this.events.push(event.event_type);
        resolve();
      };
      socket.onerror = reject;
    });
    socket.close();
  },

  async useToken(token: string): Promise<string> {
    this.client.token = token;
    return (await this.client.users.me()).user_name;
  },
});

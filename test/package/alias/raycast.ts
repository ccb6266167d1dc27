/** A Raycast command without a view. */
import { APIUserAbortError, ChatEventType, CozeAPI, RoleType } from '@coze/api';
import { Clipboard, getPreferenceValues, type LaunchProps, showToast, Toast } from '@raycast/api';

interface Preferences {
  token: string;
  botId: string;
  baseURL?: string;
}

export default async function Command(props: LaunchProps<{ question: string }>): Promise<void> {
  const { token, botId, baseURL } = getPreferenceValues<Preferences>();
  const client = new CozeAPI({ token, baseURL });
  const toast = await showToast({ style: Toast.Style.Animated, title: 'Asking…' });
  try {
    let text = '';
    const stream = client.chat.stream({
      bot_id: botId,
      additional_messages: [{ role: RoleType.User, content: props.arguments.question, content_type: 'text' }],
    });
    for await (const part of stream) {
      if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) toast.message = text += part.data.content;
      if (part.event === ChatEventType.CONVERSATION_CHAT_FAILED) throw new Error(part.data.last_error?.msg);
    }
    await Clipboard.copy(text);
    toast.style = Toast.Style.Success;
    toast.title = 'Copied';
  } catch (error) {
    if (error instanceof APIUserAbortError) return;
    toast.style = Toast.Style.Failure;
    toast.message = error instanceof Error ? error.message : String(error);
  }
}

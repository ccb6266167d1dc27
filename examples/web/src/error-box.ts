import {
  APIConnectionError,
  AuthenticationError,
  ConversationBusyError,
  isCozeError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  SocketError,
  StreamError,
  ToolRunError,
} from 'coze-client';
import { create } from './dom.js';
import { setText, type TextKey } from './i18n.js';

/** Which texts say what happened, and what to do. The first class that matches counts. */
const kinds: readonly (readonly [type: abstract new (...args: never) => Error, what: TextKey, advice: TextKey])[] = [
  [RateLimitError, 'errorRateLimit', 'adviceRateLimit'],
  [AuthenticationError, 'errorAuth', 'adviceAuth'],
  [PermissionDeniedError, 'errorPermission', 'advicePermission'],
  [NotFoundError, 'errorNotFound', 'adviceNotFound'],
  [ConversationBusyError, 'errorConversationBusy', 'adviceConversationBusy'],
  [ToolRunError, 'errorTool', 'adviceTool'],
  [APIConnectionError, 'errorConnection', 'adviceConnection'],
  [SocketError, 'errorSocket', 'adviceSocket'],
];

function textsOf(error: unknown): readonly [what: TextKey, advice: TextKey] {
  const kind = kinds.find(([type]) => error instanceof type);
  if (kind !== undefined) return [kind[1], kind[2]];
  const name = error instanceof Error ? error.name : '';
  if (name === 'MicrophoneError') return ['errorMicrophone', 'adviceMicrophone'];
  if (name === 'ChatFailedError' || name === 'WorkflowFailedError') return ['errorRun', 'adviceRun'];
  if (error instanceof StreamError) return ['errorInterrupted', 'adviceInterrupted'];
  return ['errorOther', 'adviceOther'];
}

/**
 * A box that says what went wrong and what to do, with the message of the error and the id for the support of Coze.
 *
 * @param retry - what the button does; without it there is no button.
 */
export function errorBox(error: unknown, retry?: () => void): HTMLElement {
  const [what, advice] = textsOf(error);
  const title = create('strong');
  setText(title, what);
  const text = create('p');
  setText(text, advice);
  const summary = create('summary');
  setText(summary, 'details');
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const logid = isCozeError(error) && error.logid !== undefined ? `\nlogid: ${error.logid}` : '';
  const details = create('details', {}, summary, create('pre', {}, `${message}${logid}`));
  const box = create('div', { class: 'error-box', role: 'alert' }, title, text, details);
  if (retry !== undefined) {
    const button = create('button', { type: 'button' });
    setText(button, 'retry');
    button.addEventListener('click', () => {
      box.remove();
      retry();
    });
    box.append(button);
  }
  return box;
}

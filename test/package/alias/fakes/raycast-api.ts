/** As `@raycast/api`: preferences of the user, toasts, and what was copied. */
export const getPreferenceValues = <T>(): T =>
  ({
    token: process.env['COZE_API_TOKEN'],
    botId: process.env['COZE_BOT_ID'],
    baseURL: process.env['COZE_BASE_URL'],
  }) as T;

export interface LaunchProps<T> {
  readonly arguments: T;
}
export class Toast {
  static readonly Style = { Success: 'SUCCESS', Failure: 'FAILURE', Animated: 'ANIMATED' } as const;
  constructor(
    public title: string,
    public style: string,
    public message = '',
  ) {}
}
export const toasts: Toast[] = [];
export async function showToast(options: { title: string; style: string; message?: string }): Promise<Toast> {
  const toast = new Toast(options.title, options.style, options.message);
  toasts.push(toast);
  return toast;
}
export const Clipboard = { text: '', copy: async (text: string): Promise<void> => void (Clipboard.text = text) };

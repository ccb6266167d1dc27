/** As `electron` in the main process, with the window's side of a channel: `invoke` and `received`. */
type Handler = (event: { sender: WebContents }, ...args: never[]) => unknown;
const handlers = new Map<string, Handler>();

class WebContents {
  readonly received: unknown[][] = [];
  send(channel: string, ...args: unknown[]): void {
    // Electron copies what is sent, and refuses functions.
    this.received.push([channel, ...structuredClone(args)]);
  }
  invoke = async (channel: string, ...args: unknown[]): Promise<unknown> =>
    structuredClone(await handlers.get(channel)?.({ sender: this }, ...(args as never[])));
}

export class BrowserWindow {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new WebContents();
  constructor(readonly options: object) {
    BrowserWindow.all.push(this);
  }
}
export const app = { whenReady: async () => undefined, getPath: (name: string) => `/tmp/${name}` };
export const ipcMain = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };

/** What the worker of a program tells the page: text, and what goes between the program and the local server. */

/** Text that the program writes, often a part of a line, or an error. */
export interface Piece {
  readonly level: 'text' | 'error';
  readonly text: string;
}

/** A request, a response, an event of a stream, or a message of a socket. */
export interface Message {
  readonly direction: 'sent' | 'received';
  readonly title: string;
  /** The body as it was sent, for what has one that is text. */
  readonly body: string;
}

export interface Report {
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
  /** How the program ended; absent as long as it runs. */
  readonly end?: 'done' | 'failed';
}

/** True for a report: a program can post anything from its worker, too. */
export const isReport = (data: unknown): data is Report =>
  typeof data === 'object' &&
  data !== null &&
  'pieces' in data &&
  Array.isArray(data.pieces) &&
  'messages' in data &&
  Array.isArray(data.messages);

/** As many pieces and messages are kept, the last ones, and as many characters of each. */
const MOST_ITEMS = 500;
const MOST_CHARACTERS = 10_000;

/** Adds items to a list, and removes the oldest ones if there are too many. */
export const withLast = <T>(kept: readonly T[], added: readonly T[]): T[] => [...kept, ...added].slice(-MOST_ITEMS);

export const shortened = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)} …` : text;

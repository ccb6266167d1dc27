/** The guides in the order of the sidebar. Each is a page in both languages: `guide/<page>.md` and `zh/guide/<page>.md`. */
interface Section {
  readonly en: string;
  readonly zh: string;
  /** The names of the pages, with their titles. */
  readonly pages: Readonly<Record<string, { readonly en: string; readonly zh: string }>>;
}

export const sections: readonly Section[] = [
  {
    en: 'Chat',
    zh: '对话',
    pages: {
      'chat-stream': { en: 'Stream a chat', zh: '流式对话' },
    },
  },
];

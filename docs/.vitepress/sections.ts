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
  { en: 'Workflows', zh: '工作流', pages: {} },
  { en: 'Conversations, bots, knowledge', zh: '会话、智能体与知识库', pages: {} },
  { en: 'Voice', zh: '语音', pages: {} },
  { en: 'Tokens', zh: '令牌与授权', pages: {} },
  { en: 'Pages without a token', zh: '网页接入', pages: {} },
  { en: 'Reliability', zh: '可靠性', pages: {} },
  { en: 'Backends', zh: '服务端', pages: {} },
  { en: 'Testing', zh: '测试', pages: {} },
  { en: 'Platforms', zh: '运行环境', pages: {} },
  { en: 'Coming from elsewhere', zh: '迁移', pages: {} },
];

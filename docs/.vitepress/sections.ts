/** The guides in the order of the sidebar. Each is a page in both languages: `guide/<page>.md` and `zh/guide/<page>.md`. */
interface Section {
  readonly en: string;
  readonly zh: string;
  /** The names of the pages, with their titles. */
  readonly pages: Readonly<Record<string, { readonly en: string; readonly zh: string }>>;
}

export const sections: readonly Section[] = [
  {
    en: 'Start',
    zh: '开始',
    pages: {
      'getting-started': { en: 'Get started', zh: '快速开始' },
    },
  },
  {
    en: 'Chat',
    zh: '对话',
    pages: {
      'chat-stream': { en: 'Stream a chat', zh: '流式对话' },
      'chat-poll': { en: 'Wait for the answer', zh: '等待回答' },
      'chat-images-files': { en: 'Images and files in messages', zh: '发送图片和文件' },
      'chat-multi-turn': { en: 'Multi-turn chats', zh: '多轮对话' },
      'chat-follow-ups': { en: 'Suggested questions', zh: '用户问题建议' },
      'chat-cancel': { en: 'Cancel a chat', zh: '取消对话' },
      tools: { en: 'Tools', zh: '工具调用' },
    },
  },
  {
    en: 'Workflows',
    zh: '工作流',
    pages: {
      'workflow-run': { en: 'Run a workflow', zh: '运行工作流' },
      'workflow-stream': { en: 'Stream a workflow', zh: '流式运行工作流' },
      'workflow-interrupt': { en: 'Interrupts', zh: '中断与恢复' },
      'workflow-async': { en: 'Runs in the background', zh: '异步运行' },
      'workflow-outputs': { en: 'Typed outputs', zh: '带类型的输出' },
      chatflow: { en: 'Chatflows', zh: '对话流' },
    },
  },
  {
    en: 'Conversations, bots, knowledge',
    zh: '会话、智能体与知识库',
    pages: {
      conversations: { en: 'Conversations and messages', zh: '会话与消息' },
      bots: { en: 'Bots', zh: '智能体' },
      knowledge: { en: 'Knowledge bases', zh: '知识库' },
      files: { en: 'Upload files', zh: '上传文件' },
      variables: { en: 'Variables', zh: '变量' },
    },
  },
  {
    en: 'Voice',
    zh: '语音',
    pages: {
      speech: { en: 'Text to speech', zh: '语音合成' },
      transcription: { en: 'Speech to text', zh: '语音识别' },
      sockets: { en: 'A chat over a socket', zh: 'WebSocket 对话' },
      interpretation: { en: 'Simultaneous interpretation', zh: '同声传译' },
      'voice-in-a-page': { en: 'Voice in a page', zh: '网页语音通话' },
      'ws-tools': { en: 'From @coze/api/ws-tools', zh: '从 @coze/api/ws-tools 迁移' },
    },
  },
  {
    en: 'Tokens',
    zh: '令牌与授权',
    pages: {
      tokens: { en: 'Choose a token', zh: '选择令牌' },
      jwt: { en: 'JWT on a server', zh: 'JWT 授权' },
      'oauth-web': { en: 'OAuth on a site', zh: '网站登录授权' },
      'oauth-pkce': { en: 'OAuth with PKCE', zh: 'OAuth PKCE 授权' },
      'oauth-device': { en: 'OAuth for devices', zh: '设备授权' },
      'token-stores': { en: 'Keep tokens', zh: '保存令牌' },
    },
  },
  {
    en: 'Pages without a token',
    zh: '网页接入',
    pages: {
      proxy: { en: 'A proxy for pages', zh: '网页代理' },
      nextjs: { en: 'Next.js', zh: 'Next.js' },
    },
  },
  {
    en: 'Reliability',
    zh: '可靠性',
    pages: {
      errors: { en: 'Errors', zh: '错误处理' },
      retries: { en: 'Retries', zh: '重试' },
      'limits-timeouts': { en: 'Limits and timeouts', zh: '限制与超时' },
      'proxies-tls': { en: 'Proxies and TLS', zh: '代理与 TLS' },
      'logging-drift': { en: 'Logs and drift', zh: '日志与响应偏差' },
    },
  },
  {
    en: 'Backends',
    zh: '服务端',
    pages: {
      schemas: { en: 'Schemas for a backend', zh: '服务端校验' },
      webhooks: { en: 'Webhooks', zh: '接收回调' },
      pagination: { en: 'Pagination', zh: '分页' },
      'raw-calls': { en: 'Raw calls and responses', zh: '直接调用与响应' },
    },
  },
  {
    en: 'Testing',
    zh: '测试',
    pages: {
      'testing-local-server': { en: 'Test with the local server', zh: '用本地服务器测试' },
      'testing-faults': { en: 'Test faults', zh: '测试故障' },
      'testing-timers': { en: 'Timers and clocks in tests', zh: '测试中的定时器与时钟' },
      'testing-msw': { en: 'Test with msw and in pages', zh: '用 msw 测试，在页面里测试' },
      'testing-playwright': { en: 'Test with Playwright', zh: '用 Playwright 测试' },
    },
  },
  {
    en: 'Platforms',
    zh: '运行环境',
    pages: {
      node: { en: 'Node', zh: 'Node' },
      browsers: { en: 'Browsers', zh: '浏览器' },
      edge: { en: 'Edge and other runtimes', zh: '边缘函数与其他运行时' },
      'react-native': { en: 'React Native', zh: 'React Native' },
      'mini-programs': { en: 'Mini-programs', zh: '小程序' },
    },
  },
  {
    en: 'Coming from elsewhere',
    zh: '迁移',
    pages: {
      'from-coze-api': { en: 'From @coze/api', zh: '从 @coze/api 迁移' },
      'from-cozepy': { en: 'From cozepy', zh: '从 cozepy 迁移' },
      'coze-studio': { en: 'coze-studio', zh: 'coze-studio' },
      performance: { en: 'Performance', zh: '性能' },
    },
  },
];

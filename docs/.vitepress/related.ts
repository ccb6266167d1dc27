import { sections } from './sections.js';

/** The related pages of other sections. */
const others: Readonly<Record<string, readonly string[]>> = {
  'getting-started': ['chat-stream', 'workflow-run', 'tokens', 'testing-local-server', 'from-coze-api'],
  'chat-stream': ['errors', 'sockets', 'nextjs'],
  'chat-images-files': ['files'],
  'chat-multi-turn': ['conversations'],
  tools: ['workflow-interrupt'],
  'workflow-async': ['webhooks'],
  chatflow: ['chat-stream'],
  conversations: ['pagination', 'chat-multi-turn'],
  variables: ['chat-stream'],
  'voice-in-a-page': ['proxy', 'browsers'],
  'ws-tools': ['from-coze-api', 'jwt'],
  tokens: ['proxy'],
  'oauth-pkce': ['browsers', 'proxy'],
  proxy: ['voice-in-a-page', 'browsers', 'oauth-web'],
  nextjs: ['edge'],
  retries: ['testing-faults'],
  errors: ['testing-faults'],
  'proxies-tls': ['node'],
  'logging-drift': ['schemas'],
  webhooks: ['workflow-async'],
  'testing-playwright': ['browsers'],
  node: ['proxies-tls', 'performance'],
  browsers: ['proxy', 'voice-in-a-page'],
  edge: ['nextjs'],
  'from-coze-api': ['ws-tools', 'getting-started'],
  'from-cozepy': ['getting-started'],
  performance: ['limits-timeouts'],
};

/** The pages of the same section, and those of others, with their titles: what a page ends with. */
export function relatedPages(path: string): { readonly title: string; readonly link: string }[] {
  const language = path.startsWith('zh/') ? 'zh' : 'en';
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const titles = Object.assign({}, ...sections.map(({ pages }) => pages));
  const section = sections.find(({ pages }) => name in pages)?.pages ?? {};
  const names = [...Object.keys(section), ...(others[name] ?? [])].filter((other) => other !== name);
  const folder = language === 'zh' ? '/zh/guide' : '/guide';
  return [...new Set(names)].map((other) => ({ title: titles[other][language], link: `${folder}/${other}` }));
}

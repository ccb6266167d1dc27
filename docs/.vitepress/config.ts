import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { llmsFiles } from './llms.js';
import { reference } from './reference.js';
import { sections } from './sections.js';

function sidebar(language: 'en' | 'zh'): DefaultTheme.SidebarItem[] {
  const folder = language === 'zh' ? '/zh/guide' : '/guide';
  return sections.map(({ pages, ...section }) => ({
    text: section[language],
    items: Object.entries(pages).map(([name, page]) => ({ text: page[language], link: `${folder}/${name}` })),
  }));
}

/**
 * The words of a text. Chinese has no spaces, and its words have no sure bounds: each two signs that follow one another are a
 * word. It runs in the page: it uses nothing from here.
 */
function tokenize(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|[^\P{Alphabetic}\p{Script=Han}]+|\p{N}+/gu) ?? [];
  return runs.flatMap((run) => {
    const signs = Array.from(run);
    if (signs.length < 3 || !/^\p{Script=Han}/u.test(run)) return run;
    return signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
  });
}

/** The site of the guides and the reference. It loads nothing from other hosts. */
export default defineConfig({
  title: 'coze-client',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]],
  srcExclude: ['programs/**'],
  // The worker of the playground loads its parts when it needs them.
  vite: { worker: { format: 'es' } },
  buildEnd({ root, outDir, site }) {
    for (const [name, text] of Object.entries(llmsFiles(root, site.base))) writeFileSync(join(outDir, name), text);
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'The TypeScript client for Coze',
      themeConfig: {
        sidebar: { '/': sidebar('en'), '/reference/': { base: '/reference/', items: reference } },
        nav: [
          { text: 'Guides', link: '/guide/getting-started' },
          { text: 'API reference', link: '/reference/' },
          { text: 'Playground', link: '/playground' },
        ],
      },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '扣子的 TypeScript 客户端',
      themeConfig: {
        sidebar: { '/zh/': sidebar('zh'), '/zh/reference/': { base: '/zh/reference/', items: reference } },
        nav: [
          { text: '指南', link: '/zh/guide/getting-started' },
          { text: 'API 参考', link: '/zh/reference/' },
          { text: '演练场', link: '/zh/playground' },
        ],
        outline: { label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色模式',
        darkModeSwitchTitle: '切换到深色模式',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
      },
    },
  },
  themeConfig: {
    logo: '/icon.svg',
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize } },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭',
                noResultsText: '没有找到：',
                footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
});

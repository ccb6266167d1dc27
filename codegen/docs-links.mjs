// @ts-check
/** The addresses of documentation pages. The contract names a page by its section and its name: `developer_guides/chat_v3`. */

/** The documentation by language. A page has the same section and name in both. */
const DOCS = { en: 'https://www.coze.com/docs/', zh: 'https://docs.coze.cn/' };

/**
 * @param {string} page
 * @returns {{ en: string, zh: string }}
 */
export const docsLinks = (page) => ({ en: DOCS.en + page, zh: DOCS.zh + page });

/**
 * @param {string} link - in any language, at any address
 * @returns {string} its page
 */
export const docsPageOf = (link) => link.split('/').slice(-2).join('/');

/**
 * A text whose doc comments have the addresses of today.
 *
 * @param {string} text
 */
export const withDocsLinks = (text) =>
  text.replaceAll(/(@see (en|zh): )(https:\/\/\S+)/g, (_, mark, language, link) => {
    const { en, zh } = docsLinks(docsPageOf(String(link)));
    return `${String(mark)}${language === 'en' ? en : zh}`;
  });

import { startCozeServer } from 'coze-client/testing';
import { chromium } from 'playwright';

const server = await startCozeServer({ reply: ({ text }) => `你说：${text}` });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();

// 页面发给扣子的请求由本地服务器回答。
// The local server answers what the page sends to Coze.
await page.route('https://api.coze.cn/**', async (route) => {
  const url = route.request().url().replace('https://api.coze.cn', server.url);
  await route.fulfill({ response: await route.fetch({ url }) });
});

// 被测页面，这里只有几行。
// The page under test, which has only a few lines here.
await page.setContent(`<output></output><script type="module">
  const headers = { authorization: 'Bearer any' };
  const response = await fetch('https://api.coze.cn/v1/users/me', { headers });
  document.querySelector('output').textContent = (await response.json()).data.user_name;
</script>`);
console.log(await page.locator('output:not(:empty)').textContent());
console.log(server.requests.map(({ operation }) => operation));

await browser.close();
await server.close();

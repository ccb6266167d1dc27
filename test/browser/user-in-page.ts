import { inject } from 'vitest';
import { page } from 'vitest/browser';
import type { User } from './user.js';

/** A user who clicks in a frame of the page, which shows the platform. */
export function signIn(): User {
  const { url, jwtKey } = inject('coze');
  const redirectUrl = new URL('callback.html', import.meta.url).href;
  return {
    baseURL: url,
    jwtKey,
    redirectUrl,
    isInPage: true,
    async consent(address, decision) {
      using frame = openFrame(address);
      const callback = frame.comesTo(redirectUrl);
      await frame.click(decision);
      return await callback;
    },
    async letIn(verificationUrl) {
      using frame = openFrame(verificationUrl);
      await frame.click('Allow');
      await frame.shows('Device connected');
    },
  };
}

function openFrame(url: string) {
  const element = document.createElement('iframe');
  element.src = url;
  document.body.append(element);
  const frame = page.frameLocator(page.elementLocator(element));
  return {
    click: (name: string) => frame.getByRole('button', { name }).click(),
    shows: (text: string) => frame.getByText(text).click(),
    /** Waits until the URL of the frame begins with a text. */
    comesTo: (start: string): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => {
          const address = addressOf(element);
          if (address?.startsWith(start) === true) resolve(address);
        });
      }),
    [Symbol.dispose]: () => element.remove(),
  };
}

/** A page can read only the URLs of its own site. */
function addressOf({ contentWindow }: HTMLIFrameElement): string | undefined {
  try {
    return contentWindow?.location.href;
  } catch {
    return undefined;
  }
}

import { CozeAPI } from 'coze-client';
import { everyEntry } from './every-entry.js';

export interface Access {
  readonly baseURL: string;
  readonly token: string;
}

/** The results of calls that need the schemas, of every entry of the package, and if this page can generate code from text. */
export async function strictCalls({ baseURL, token }: Access): Promise<readonly string[]> {
  const violations: string[] = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  const client = new CozeAPI({ token, baseURL, validate: 'strict' });
  const { user_name } = await client.users.me();
  const [refusal] = await Promise.allSettled([client.chat.create({ bot_id: '' })]);
  const refused = refusal.status === 'rejected' ? String(refusal.reason) : 'sent';
  const entries = JSON.stringify(await everyEntry(baseURL, token));
  return [user_name, refused, entries, ...violations, generatesCode()];
}

function generatesCode(): string {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the page must reject it
    return String(new Function('return "generates code"')());
  } catch {
    return 'generates no code';
  }
}

import { randomUUID } from 'node:crypto';

/** The id of a browser, by which Coze keeps the conversations of users apart. Scripts of the page cannot read it. */
export const newVisitor = () => `visitor=${randomUUID()}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`;

export function visitorOf(cookie) {
  const [, id] = /(?:^|; )visitor=([\w-]{36})(?:;|$)/.exec(cookie ?? '') ?? [];
  return id;
}

/** The token of the proxy must not reach a page: a server may repeat it in a response, an event or the reason of a close. */
import { mask } from '../errors/redact.js';
import { shortestSecret } from '../errors/secret-forms.js';
import { joinBytes } from '../lib/source.js';

/** What becomes of a piece of a body; of no piece when it ends. */
export type ChangePiece = (piece: Uint8Array | undefined) => Uint8Array | undefined;

/** Masks the token in a text. */
export function textMask(token: string): (text: string) => string {
  return token.length < shortestSecret ? (text) => text : (text) => text.replaceAll(token, mask);
}

/** Masks the token in a body that comes in pieces, which may cut it. Only what may be the start of a token waits for the next. */
export function pieceMask(token: string): ChangePiece {
  if (token.length < shortestSecret) return (piece) => piece;
  const encoder = new TextEncoder();
  const [secret, stars] = [encoder.encode(token), encoder.encode(mask)];
  const [first = 0] = secret;
  let held = new Uint8Array();
  return (piece) => {
    const bytes = piece === undefined ? held : joinBytes([held, piece]);
    const parts: Uint8Array[] = [];
    let from = 0;
    let at = bytes.indexOf(first);
    while (at !== -1) {
      const length = sharedLength(bytes, at, secret);
      if (length === secret.length) {
        parts.push(bytes.subarray(from, at), stars);
        from = at + length;
      } else if (piece !== undefined && at + length === bytes.length) break;
      at = bytes.indexOf(first, Math.max(from, at + 1));
    }
    const end = at === -1 ? bytes.length : at;
    held = bytes.slice(end);
    return joinBytes([...parts, bytes.subarray(from, end)]);
  };
}

/** How many bytes at a place are the start of the secret. */
function sharedLength(bytes: Uint8Array, at: number, secret: Uint8Array): number {
  let length = 0;
  while (length < secret.length && bytes[at + length] === secret[length]) length += 1;
  return length;
}

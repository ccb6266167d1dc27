import { encode } from 'jose/base64url';

/** What an app with PKCE made of its verifier. */
export interface Challenge {
  readonly text: string;
  readonly method: 'plain' | 'S256';
}

/** Whether a challenge was made of this verifier. No length is asked for: official clients send 16 characters. */
export async function isMadeOf({ text, method }: Challenge, verifier: string): Promise<boolean> {
  if (method === 'plain') return text === verifier;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return text === encode(new Uint8Array(hash));
}

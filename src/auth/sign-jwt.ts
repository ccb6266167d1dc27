import { SignJWT } from 'jose/jwt/sign';
import type { JWTPayload } from 'jose';
import { CozeError } from '../errors/coze-error.js';
import { pkcs8Of } from './private-key.js';
import { subtle } from './random.js';

/** Signs claims with RS256. Callers load this file only when they need it: jose comes with it. */
export async function signJWT(claims: JWTPayload, keyId: string, privateKey: unknown): Promise<string> {
  const key = await importKey(pkcs8Of(privateKey));
  try {
    return await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId }).sign(key);
  } catch (cause) {
    throw new CozeError('The JWT cannot be signed with this private key: see cause.', { cause });
  }
}

async function importKey(der: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await subtle().importKey('pkcs8', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']);
  } catch {
    throw new CozeError('privateKey is damaged: pass the whole file as it was downloaded.');
  }
}

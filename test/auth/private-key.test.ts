import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getJWTToken, getPKCEAuthenticationUrl } from '../../src/auth/index.js';
import { APIError, CozeError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { keys } from './keys.node.js';
import { platform, type Platform } from './platform.node.js';

let coze: Platform;

beforeEach(async () => {
  coze = await platform();
});
afterEach(() => void vi.restoreAllMocks());

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const base64 = (value: string | Buffer) => Buffer.from(value).toString('base64');
const inLines = (text: string) => text.replaceAll(/.{76}/g, '$&\n');

describe('a private key', () => {
  it.each([
    ['PKCS#8', keys.pkcs8],
    ['PKCS#1', keys.pkcs1],
    ['in an environment variable', keys.pkcs8.replaceAll('\n', '\\n')],
    ['in an environment variable, with the line ends of Windows', keys.pkcs1.replaceAll('\n', '\\r\\n')],
    ['as JSON', JSON.stringify(keys.pkcs8)],
    ['with the line ends of Windows', keys.pkcs1.replaceAll('\n', '\r\n')],
    ['indented', keys.pkcs8.replaceAll('\n', '\n    ')],
    ['in one line', keys.pkcs8.replaceAll('\n', ' ')],
    ['behind a certificate', `${certificate}${keys.pkcs8}`],
    ['behind its public key', `${keys.publicSpki}${keys.pkcs1}`],
    ['PKCS#1 that is called PKCS#8', keys.pkcs1.replaceAll('RSA PRIVATE', 'PRIVATE')],
    ['PKCS#8 that is called PKCS#1', keys.pkcs8.replaceAll('PRIVATE', 'RSA PRIVATE')],
    ['the Base64 of a PEM file', base64(keys.pkcs8)],
    ['the Base64 of a PEM file in lines', inLines(base64(keys.pkcs1))],
    ['the Base64 of DER, PKCS#8', base64(keys.pkcs8DER)],
    ['the Base64 of DER, PKCS#1, in lines', inLines(base64(keys.pkcs1DER))],
  ])('signs: %s', async (_, privateKey) => {
    expect((await getJWTToken({ ...coze.jwt, privateKey })).access_token).toMatch(/^czs_/);
  });

  const cut = keys.pkcs8.slice(0, 400);
  it.each<[string, string, unknown]>([
    ['an encrypted PKCS#8 key', 'openssl pkey', keys.encryptedPkcs8],
    ['an encrypted PKCS#8 key', 'openssl pkey', base64(keys.encryptedPkcs8)],
    ['an encrypted PKCS#8 key', 'openssl pkey', base64(keys.encryptedPkcs8DER)],
    ['an encrypted PKCS#1 key', 'openssl pkey', keys.encryptedPkcs1],
    ['a public key', 'private one', keys.publicSpki],
    ['a public key', 'private one', base64(keys.publicDER)],
    ['a public key', 'private one', keys.publicSpki.replaceAll('PUBLIC', 'PRIVATE')],
    ['a public key (PKCS#1)', 'private one', keys.publicPkcs1],
    ['a PKCS#8 key that is not RSA', 'RSA', keys.ecPkcs8],
    ['an elliptic-curve key', 'RSA', keys.ecSec1],
    ['an elliptic-curve key', 'RSA', keys.ecSec1.replaceAll('EC ', 'RSA ')],
    ['a JWK', "createPrivateKey({ key: JSON.parse(jwk), format: 'jwk' })", JSON.stringify(keys.jwk)],
    ['a JWK', "createPrivateKey({ key: jwk, format: 'jwk' })", keys.jwk],
    ['a KeyObject', "export({ type: 'pkcs8', format: 'pem' })", keys.object],
    ['bytes', "readFileSync(path, 'utf8')", Buffer.from(keys.pkcs8)],
    ['bytes', "readFileSync(path, 'utf8')", new Uint8Array(keys.pkcs8DER)],
    ['bytes', "readFileSync(path, 'utf8')", new DataView(new ArrayBuffer(8))],
    ['bytes', "readFileSync(path, 'utf8')", runInNewContext('new Uint8Array(8)')],
    ['bytes', "readFileSync(path, 'utf8')", runInNewContext('new ArrayBuffer(8)')],
    ['a JWK', "createPrivateKey({ key: jwk, format: 'jwk' })", runInNewContext("({ kty: 'RSA' })")],
    ['a KeyObject', "export({ type: 'pkcs8', format: 'pem' })", runInNewContext('({ export() {} })')],
    ['a CryptoKey', 'KeyObject.from(key)', runInNewContext("({ [Symbol.toStringTag]: 'CryptoKey' })")],
    ['an object', "readFileSync(path, 'utf8')", JSON.parse('{"type":"Buffer"}')],
    ['DER', 'openssl pkey -inform DER', keys.pkcs8DER.toString('latin1')],
    ['an OpenSSH key', 'ssh-keygen', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----'],
    ['a certificate', 'private key', certificate],
    ['a PuTTY key', 'puttygen', 'PuTTY-User-Key-File-3: ssh-rsa'],
    ['"NEW THING"', 'openssl', '-----BEGIN NEW THING-----\nMIIB\n-----END NEW THING-----'],
    ['the name of a file', 'Read the file', './keys/private_key.pem'],
    ['the name of a file', 'Read the file', '/run/secrets/cozekey1'],
    ['the name of a file', 'Read the file', 'C:\\keys\\coze'],
    ['cut off', 'END', cut],
    ['without the lines', 'whole file', 'garbage'],
    ['not Base64', 'whole file', keys.pkcs8.replace('MII', '***')],
    ['damaged', 'whole file', `${cut}\n-----END PRIVATE KEY-----`],
    ['damaged', 'whole file', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
    ['cannot be signed', 'see cause', keys.smallPkcs8],
    ['empty', '', ' '],
    ['missing', '', undefined],
    ['not number', '', 7],
  ])('that is %s throws with advice: %s', async (found, advice, given) => {
    const config: { privateKey: string } = Object.assign({ privateKey: '' }, { privateKey: given });
    const error = await rejection(getJWTToken({ ...coze.jwt, ...config }));
    expect(error).toBeInstanceOf(CozeError);
    // As in @coze/api, where it is about the format.
    const isFormat = found !== 'cannot be signed' && found !== 'missing';
    expect(error instanceof APIError).toBe(isFormat);
    expect(error).toMatchObject(isFormat ? { name: 'BadRequestError', status: 400 } : { name: 'CozeError' });
    expect(String(error)).toContain(found);
    expect(String(error)).toContain(advice);
    expect(String(error)).not.toMatch(/MII[\w+/]{20}/);
    expect(coze.server.requests).toHaveLength(0);
  });

  it('that is a CryptoKey throws with advice', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(keys.pkcs8DER), algorithm, true, ['sign']);
    const config: { privateKey: string } = Object.assign({ privateKey: '' }, { privateKey: key });
    expect(String(await rejection(getJWTToken({ ...coze.jwt, ...config })))).toContain('KeyObject.from(key)');
  });

  it('that is damaged throws with the cause', async () => {
    const privateKey = keys.pkcs8.replace(/.{64}(?=\n.{1,63}\n-----END)/, '');
    const error = await rejection(getJWTToken({ ...coze.jwt, privateKey }));
    expect(error).toMatchObject({ message: expect.stringContaining('damaged'), cause: { name: 'DataError' } });
  });
});

describe('a failure of WebCrypto', () => {
  const cause = new DOMException('the module is in an error state', 'OperationError');

  it.each(['importKey', 'sign'] as const)('in %s is reported as such, with its cause', async (method) => {
    vi.spyOn(crypto.subtle, method).mockRejectedValue(cause);
    const error = await rejection(getJWTToken(coze.jwt));
    expect(error).toBeInstanceOf(CozeError);
    const { name, message } = cause;
    expect(error).toMatchObject({ cause: { name, message }, message: expect.stringContaining('see cause') });
    expect(String(error)).not.toContain('damaged');
    expect(coze.server.requests).toHaveLength(0);
  });

  it('in digest is reported as such, with its cause', async () => {
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(cause);
    const error = await rejection(getPKCEAuthenticationUrl(coze.pkce));
    expect(error).toBeInstanceOf(CozeError);
    expect(error).toMatchObject({ cause, message: expect.stringContaining('SHA-256') });
  });
});

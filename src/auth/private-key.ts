import { BadRequestError } from '../errors/api-error.js';
import { CozeError } from '../errors/coze-error.js';
import { isBytes, memberOf, tagOf } from '../lib/shapes.js';

interface PEMBlock {
  readonly label: string;
  readonly lines: string;
}

/** The format that was found, and how to get the right one. */
type WrongFormat = readonly [found: string, advice: string];

const toPKCS8 = 'Convert it with: openssl pkey -in key.pem -out pkcs8.pem';
const useRSA = 'Coze signs with RSA: use the private key that was made for the app in its console.';
const usePrivate = 'Pass the private one.';
const wholeFile = 'Pass the whole file as it was downloaded.';
const exportPEM = "export({ type: 'pkcs8', format: 'pem' })";

/** By the label in PEM. */
const wrongFormats: ReadonlyMap<string, WrongFormat> = new Map([
  ['ENCRYPTED PRIVATE KEY', ['an encrypted PKCS#8 key', toPKCS8]],
  ['PRIVATE KEY, not RSA', ['a PKCS#8 key that is not RSA', useRSA]],
  ['EC PRIVATE KEY', ['an elliptic-curve key (SEC 1)', useRSA]],
  ['DSA PRIVATE KEY', ['a DSA key', useRSA]],
  ['OPENSSH PRIVATE KEY', ['an OpenSSH key', 'Convert a copy of it with: ssh-keygen -p -m PKCS8 -f key']],
  ['PUBLIC KEY', ['a public key', usePrivate]],
  ['RSA PUBLIC KEY', ['a public key (PKCS#1)', usePrivate]],
  ['CERTIFICATE', ['a certificate', 'Pass the private key that belongs to it.']],
]);

/**
 * Thrown for a private key that cannot be used. Nothing was sent: the message names no HTTP status. The class and the status
 * are those of `@coze/api`.
 *
 * Not in it: the key.
 */
class PrivateKeyError extends BadRequestError {
  override readonly status = 400;

  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(undefined, undefined, message, undefined, { ...options, hint: '' });
  }
}

/**
 * Imports a private key: PEM in PKCS#8 or PKCS#1, or the Base64 of it.
 *
 * @param subtle - gives WebCrypto. It is passed, because a page loads at once what this file shares with the client.
 * @throws BadRequestError for other formats. The message says which one was found, and never shows the key.
 */
export async function importPrivateKey(privateKey: unknown, subtle: () => SubtleCrypto): Promise<CryptoKey> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const der = toDER(privateKey);
  const webCrypto = subtle();
  try {
    return await webCrypto.importKey('pkcs8', der, algorithm, false, ['sign']);
  } catch (cause) {
    // WebCrypto has one name for data that is not a key. Any other error is about the platform.
    throw memberOf(cause, 'name') === 'DataError'
      ? new PrivateKeyError('privateKey is damaged: pass the whole file as it was downloaded.', { cause })
      : new CozeError('WebCrypto of this platform cannot import privateKey: see cause.', { cause });
  }
}

/** The key as PKCS#8 in DER, the only format that WebCrypto imports. */
function toDER(privateKey: unknown): Uint8Array<ArrayBuffer> {
  if (typeof privateKey !== 'string') throw notText(privateKey);
  // Environment variables often contain line breaks as two characters each.
  const text = privateKey.replaceAll(/\\r\\n|\\[rn]/g, '\n').trim();
  const block = findBlock(text);
  if (block !== undefined) return readBlock(block);
  // Secret stores often keep a file as Base64, with or without the lines around it.
  const bytes = looksLikePath(text) ? undefined : bytesOfBase64(text);
  const inner = bytes && findBlock(new TextDecoder().decode(bytes));
  if (inner !== undefined) return readBlock(inner);
  if (bytes !== undefined && labelOfDER(bytes) !== undefined) return toPKCS8DER(bytes);
  throw notPEM(text);
}

/** The private key in a file, which may also contain a certificate or a public key; else the first block. */
function findBlock(text: string): PEMBlock | undefined {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g)].map(
    ([, label = '', lines = '']) => ({ label, lines }),
  );
  return blocks.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? blocks[0];
}

function readBlock({ label, lines }: PEMBlock): Uint8Array<ArrayBuffer> {
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY')
    throw wrongFormat(wrongFormats.get(label) ?? [`"${label.slice(0, 40)}"`, toPKCS8]);
  if (lines.includes('ENCRYPTED')) throw wrongFormat(['an encrypted PKCS#1 key', toPKCS8]);
  const der = bytesOfBase64(lines);
  if (der === undefined) throw wrongFormat(['damaged: it is not Base64', wholeFile]);
  return toPKCS8DER(der);
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function toPKCS8DER(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const label = labelOfDER(der) ?? '';
  if (label === 'PRIVATE KEY') return der;
  if (label === 'RSA PRIVATE KEY') return wrapPKCS1(der);
  throw wrongFormat(wrongFormats.get(label) ?? ['damaged', wholeFile]);
}

/** The tags and values of DER that tell the kinds of keys apart. */
const [integer, sequence, octets] = [0x02, 0x30, 0x04];
const version0 = [0x02, 0x01, 0x00];
const version1 = [0x02, 0x01, 0x01];
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const rsaAlgorithm = [0x30, 0x0d, ...rsaEncryption, 0x05, 0x00];
/** The start of the object identifiers of the encryptions of PKCS#8. */
const pkcs5 = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05];
/** Bytes from the start within which the algorithm is named. */
const head = 40;

/** The label that fits the content, as the one in the file may be wrong; undefined if it is not a key. */
function labelOfDER(der: Uint8Array): string | undefined {
  if (der[0] !== sequence) return undefined;
  const content = der.subarray(2 + ((der[1] ?? 0) > 0x80 ? (der[1] ?? 0) - 0x80 : 0));
  const start = content.subarray(0, head);
  if (startsWith(content, version0)) {
    if (content[version0.length] === integer) return 'RSA PRIVATE KEY';
    if (content[version0.length] === sequence)
      return contains(start, rsaEncryption) ? 'PRIVATE KEY' : 'PRIVATE KEY, not RSA';
  }
  if (startsWith(content, version1) && content[version1.length] === octets) return 'EC PRIVATE KEY';
  if (content[0] !== sequence) return undefined;
  return contains(start, pkcs5) ? 'ENCRYPTED PRIVATE KEY' : 'PUBLIC KEY';
}

/** PKCS#8 is PKCS#1 in an envelope that names the algorithm. */
function wrapPKCS1(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = [octets, ...derLength(pkcs1.length), ...pkcs1];
  const content = [...version0, ...rsaAlgorithm, ...key];
  return Uint8Array.from([sequence, ...derLength(content.length), ...content]);
}

/** A length in DER: one byte below 128, else the number of its bytes and then these. */
function derLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

function startsWith(bytes: Uint8Array, part: readonly number[]): boolean {
  return part.every((byte, at) => bytes[at] === byte);
}

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  return bytes.some((_, at) => startsWith(bytes.subarray(at), part));
}

function looksLikePath(text: string): boolean {
  return /^(\.{0,2}[\\/]|~|[a-z]:[\\/])[^\n]*$|^[\w./\\: -]+\.(pem|key|der|p8|txt)$/i.test(text);
}

function notPEM(text: string): PrivateKeyError {
  if (text === '') return new PrivateKeyError('privateKey is empty.');
  if (text.startsWith('{')) return wrongFormat(aJWK('JSON.parse(jwk)'));
  if (text.startsWith('PuTTY-'))
    return wrongFormat([
      'a PuTTY key',
      'Convert it with: puttygen key.ppk -O private-openssh -o key, then ssh-keygen -p -m PKCS8 -f key',
    ]);
  if (text.includes('-----BEGIN')) return wrongFormat(['a key that is cut off', 'Its line -----END … is missing.']);
  if (looksLikePath(text)) return wrongFormat(['the name of a file', 'Read the file as text.']);
  if (text.charCodeAt(0) === sequence && labelOfDER(Uint8Array.from(text, (char) => char.charCodeAt(0))) !== undefined)
    return wrongFormat(['DER', 'Convert the file with: openssl pkey -inform DER -in key.der -out key.pem']);
  return wrongFormat(['text without the lines -----BEGIN … and -----END …', wholeFile]);
}

function notText(key: unknown): PrivateKeyError {
  if (isBytes(key)) return wrongFormat(['bytes', "Read the file as text: readFileSync(path, 'utf8')."]);
  if (typeof key !== 'object' || key === null)
    return new PrivateKeyError(`privateKey must be a string, not ${typeof key}.`);
  if ('kty' in key) return wrongFormat(aJWK('jwk'));
  if ('export' in key) return wrongFormat(['a KeyObject', `Pass key.${exportPEM}.`]);
  if (tagOf(key) === 'CryptoKey') return wrongFormat(['a CryptoKey', `Pass KeyObject.from(key).${exportPEM}.`]);
  return wrongFormat(['an object', "Read the file of the key as text: readFileSync(path, 'utf8')."]);
}

function aJWK(jwk: string): WrongFormat {
  return ['a JWK', `Pass crypto.createPrivateKey({ key: ${jwk}, format: 'jwk' }).${exportPEM}.`];
}

function wrongFormat([found, advice]: WrongFormat): PrivateKeyError {
  return new PrivateKeyError(
    `privateKey must be an RSA key as PEM, in PKCS#8 (BEGIN PRIVATE KEY) or PKCS#1 (BEGIN RSA PRIVATE KEY). This is ${found}. ${advice}`,
  );
}

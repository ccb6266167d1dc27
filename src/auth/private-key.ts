import { CozeError } from '../errors/coze-error.js';
import { kindOf, wrapPKCS1, type KeyKind } from './der.js';

interface Armour {
  readonly label: string;
  readonly lines: string;
}

type Refusal = readonly [found: string, advice: string];

const toPKCS8 = 'Convert it with: openssl pkey -in key.pem -out pkcs8.pem';
const wrongKind = 'Coze signs with RSA: use the private key that was made for the app in its console.';
const passPrivate = 'Pass the private one.';
const wholeFile = 'Pass the whole file as it was downloaded.';
const asPEM = "export({ type: 'pkcs8', format: 'pem' })";

const byLabel: ReadonlyMap<string, Refusal> = new Map([
  ['ENCRYPTED PRIVATE KEY', ['an encrypted PKCS#8 key', toPKCS8]],
  ['EC PRIVATE KEY', ['an elliptic-curve key (SEC 1)', wrongKind]],
  ['DSA PRIVATE KEY', ['a DSA key', wrongKind]],
  ['OPENSSH PRIVATE KEY', ['an OpenSSH key', 'Convert a copy of it with: ssh-keygen -p -m PKCS8 -f key']],
  ['PUBLIC KEY', ['a public key', passPrivate]],
  ['RSA PUBLIC KEY', ['a public key (PKCS#1)', passPrivate]],
  ['CERTIFICATE', ['a certificate', 'Pass the private key that belongs to it.']],
]);

const byKind: Readonly<Record<Exclude<KeyKind, 'pkcs8' | 'pkcs1'>, Refusal>> = {
  'pkcs8-other': ['a PKCS#8 key that is not RSA', wrongKind],
  'pkcs8-encrypted': ['an encrypted PKCS#8 key', toPKCS8],
  sec1: ['an elliptic-curve key (SEC 1)', wrongKind],
  public: ['a public key', passPrivate],
};

/**
 * The DER of a private key in PKCS#8, which is what WebCrypto imports. PKCS#1 is wrapped; whatever else is refused with
 * a message that says what it is and never shows it.
 */
export function pkcs8Of(privateKey: unknown): Uint8Array<ArrayBuffer> {
  if (typeof privateKey !== 'string') throw notText(privateKey);
  // Environment variables often hold the line breaks as two characters each.
  const text = privateKey.replaceAll(/\\r\\n|\\[rn]/g, '\n').trim();
  const armour = armourOf(text);
  if (armour !== undefined) return unarmour(armour);
  // Secret stores often hold a file as Base64, with or without the lines around it.
  const bytes = looksLikePath(text) ? undefined : decode(text);
  const inner = bytes && armourOf(new TextDecoder().decode(bytes));
  if (inner !== undefined) return unarmour(inner);
  if (bytes !== undefined && kindOf(bytes) !== undefined) return pkcs8In(bytes);
  throw unarmoured(text);
}

function unarmour({ label, lines }: Armour): Uint8Array<ArrayBuffer> {
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY')
    throw refused(byLabel.get(label) ?? [`"${label.slice(0, 40)}"`, toPKCS8]);
  if (lines.includes('ENCRYPTED')) throw refused(['an encrypted PKCS#1 key', toPKCS8]);
  const der = decode(lines);
  if (der === undefined) throw refused(['damaged: it is no Base64', wholeFile]);
  return pkcs8In(der);
}

function pkcs8In(der: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kind = kindOf(der);
  if (kind === undefined) throw refused(['damaged', wholeFile]);
  if (kind === 'pkcs8') return der;
  if (kind === 'pkcs1') return wrapPKCS1(der);
  throw refused(byKind[kind]);
}

/** A file may hold a certificate or a public key too, before or behind the private key. */
function armourOf(text: string): Armour | undefined {
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g)].map(
    ([, label = '', lines = '']) => ({ label, lines }),
  );
  return blocks.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? blocks[0];
}

function decode(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function looksLikePath(text: string): boolean {
  return /^(\.{0,2}[\\/]|~|[a-z]:[\\/])[^\n]*$|^[\w./\\: -]+\.(pem|key|der|p8|txt)$/i.test(text);
}

function unarmoured(text: string): CozeError {
  if (text === '') return new CozeError('privateKey is empty.');
  if (text.startsWith('{')) return refused(aJWK('JSON.parse(jwk)'));
  if (text.startsWith('PuTTY-'))
    return refused([
      'a PuTTY key',
      'Convert it with: puttygen key.ppk -O private-openssh -o key, then ssh-keygen -p -m PKCS8 -f key',
    ]);
  if (text.includes('-----BEGIN')) return refused(['a key that is cut off', 'Its line -----END … is missing.']);
  if (looksLikePath(text)) return refused(['the name of a file', 'Read the file as text.']);
  if (text.charCodeAt(0) === 0x30 && kindOf(Uint8Array.from(text, (char) => char.charCodeAt(0))) !== undefined)
    return refused(['DER', 'Convert the file with: openssl pkey -inform DER -in key.der -out key.pem']);
  return refused(['text without the lines -----BEGIN … and -----END …', wholeFile]);
}

function notText(key: unknown): CozeError {
  if (key instanceof Uint8Array || key instanceof ArrayBuffer)
    return refused(['bytes', "Read the file as text: readFileSync(path, 'utf8')."]);
  if (typeof key !== 'object' || key === null) return new CozeError(`privateKey must be a string, not ${typeof key}.`);
  if ('kty' in key) return refused(aJWK('jwk'));
  if ('export' in key) return refused(['a KeyObject', `Pass key.${asPEM}.`]);
  if (Object.prototype.toString.call(key) === '[object CryptoKey]')
    return refused(['a CryptoKey', `Pass KeyObject.from(key).${asPEM}.`]);
  return refused(['an object', "Read the file of the key as text: readFileSync(path, 'utf8')."]);
}

function aJWK(jwk: string): Refusal {
  return ['a JWK', `Pass crypto.createPrivateKey({ key: ${jwk}, format: 'jwk' }).${asPEM}.`];
}

function refused([found, advice]: Refusal): CozeError {
  return new CozeError(
    `privateKey must be an RSA key as PEM, in PKCS#8 (BEGIN PRIVATE KEY) or PKCS#1 (BEGIN RSA PRIVATE KEY). This is ${found}. ${advice}`,
  );
}

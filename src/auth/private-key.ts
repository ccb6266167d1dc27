import { CozeError } from '../errors/coze-error.js';

interface Armour {
  readonly label: string;
  readonly lines: string;
}

const toPKCS8 = 'Convert it with: openssl pkey -in key.pem -out pkcs8.pem';
const wrongKind = 'Coze signs with RSA: use the private key that was made for the app in its console.';

const refusals: ReadonlyMap<string, readonly [found: string, advice: string]> = new Map([
  ['ENCRYPTED PRIVATE KEY', ['an encrypted PKCS#8 key', toPKCS8]],
  ['EC PRIVATE KEY', ['an elliptic-curve key (SEC 1)', wrongKind]],
  ['DSA PRIVATE KEY', ['a DSA key', wrongKind]],
  ['OPENSSH PRIVATE KEY', ['an OpenSSH key', 'Convert a copy of it with: ssh-keygen -p -m PKCS8 -f key']],
  ['PUBLIC KEY', ['a public key', 'Pass the private one.']],
  ['RSA PUBLIC KEY', ['a public key (PKCS#1)', 'Pass the private one.']],
  ['CERTIFICATE', ['a certificate', 'Pass the private key that belongs to it.']],
]);

/** The object identifier rsaEncryption, and the parameters that go with it. */
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const rsaAlgorithm = [0x30, 0x0d, ...rsaEncryption, 0x05, 0x00];
const version0 = [0x02, 0x01, 0x00];

/**
 * The DER of a private key in PKCS#8, which is what WebCrypto imports. PKCS#1 is wrapped; whatever else is refused with
 * a message that says what it is and never shows it.
 */
export function pkcs8Of(privateKey: unknown): Uint8Array<ArrayBuffer> {
  if (typeof privateKey !== 'string')
    throw new CozeError(`privateKey must be a string, not ${typeof privateKey}: read the file as text ('utf8').`);
  // Environment variables often hold the line breaks as two characters.
  const text = privateKey.replaceAll('\\n', '\n').trim();
  const armour = armourOf(text);
  if (armour === undefined) throw unarmoured(text);
  const { label, lines } = armour;
  if (label === 'RSA PRIVATE KEY') {
    if (lines.includes('ENCRYPTED')) throw refused('an encrypted PKCS#1 key', toPKCS8);
    return wrap(decode(lines));
  }
  if (label !== 'PRIVATE KEY') {
    const [found, advice] = refusals.get(label) ?? [`"${label.slice(0, 40)}"`, toPKCS8];
    throw refused(found, advice);
  }
  const der = decode(lines);
  if (!holds(der.subarray(0, 40), rsaEncryption)) throw refused('a PKCS#8 key that is not RSA', wrongKind);
  return der;
}

function armourOf(text: string): Armour | undefined {
  const [, label, lines] = /-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/.exec(text) ?? [];
  return label === undefined || lines === undefined ? undefined : { label, lines };
}

function unarmoured(text: string): CozeError {
  if (text === '') return new CozeError('privateKey is empty.');
  if (text.startsWith('{')) return refused('JSON, perhaps a JWK', 'Pass the key as PEM.');
  if (text.startsWith('PuTTY-'))
    return refused(
      'a PuTTY key',
      'Convert it with: puttygen key.ppk -O private-openssh -o key, then ssh-keygen -p -m PKCS8 -f key',
    );
  if (text.includes('-----BEGIN')) return refused('a key that is cut off', 'Its line -----END … is missing.');
  if (/^[\w./\\: -]+\.(pem|key|der|p8|txt)$/i.test(text))
    return refused('the name of a file', 'Read the file as text.');
  return refused('text without the lines -----BEGIN … and -----END …', 'Pass the whole file as it was downloaded.');
}

function refused(found: string, advice: string): CozeError {
  return new CozeError(
    `privateKey must be an RSA key as PEM, in PKCS#8 (BEGIN PRIVATE KEY) or PKCS#1 (BEGIN RSA PRIVATE KEY). This is ${found}. ${advice}`,
  );
}

function decode(lines: string): Uint8Array<ArrayBuffer> {
  let bytes: string;
  try {
    bytes = atob(lines.replaceAll(/\s/g, ''));
  } catch {
    throw refused('damaged: it is no Base64', 'Pass the whole file as it was downloaded.');
  }
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}

/** PKCS#8 is PKCS#1 in an envelope that names the algorithm. */
function wrap(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = [0x04, ...lengthOf(pkcs1.length), ...pkcs1];
  const content = [...version0, ...rsaAlgorithm, ...key];
  return Uint8Array.from([0x30, ...lengthOf(content.length), ...content]);
}

/** A length as DER writes it: in one byte below 128, else in as many as it needs behind their number. */
function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  return bytes.some((_, at) => part.every((byte, offset) => bytes[at + offset] === byte));
}

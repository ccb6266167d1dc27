/** What DER holds: the kinds of keys that people hand in. */
export type KeyKind = 'pkcs8' | 'pkcs8-other' | 'pkcs8-encrypted' | 'pkcs1' | 'sec1' | 'public';

/** The object identifiers of RSA, and the one that the encryptions of PKCS#8 begin with. */
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const pkcs5 = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05];
const rsaAlgorithm = [0x30, 0x0d, ...rsaEncryption, 0x05, 0x00];
const version0 = [0x02, 0x01, 0x00];
const version1 = [0x02, 0x01, 0x01];
const [integer, sequence, octets] = [0x02, 0x30, 0x04];
/** How far in the names of algorithms are. */
const head = 40;

/** What these bytes are, by their own words: the label around them may be wrong. undefined for whatever else. */
export function kindOf(der: Uint8Array): KeyKind | undefined {
  if (der[0] !== sequence) return undefined;
  const content = der.subarray(2 + ((der[1] ?? 0) > 0x80 ? (der[1] ?? 0) - 0x80 : 0));
  const start = content.subarray(0, head);
  if (startsWith(content, version0)) {
    if (content[version0.length] === integer) return 'pkcs1';
    if (content[version0.length] === sequence) return holds(start, rsaEncryption) ? 'pkcs8' : 'pkcs8-other';
  }
  if (startsWith(content, version1) && content[version1.length] === octets) return 'sec1';
  if (content[0] !== sequence) return undefined;
  return holds(start, pkcs5) ? 'pkcs8-encrypted' : 'public';
}

/** PKCS#8 is PKCS#1 in an envelope that names the algorithm. */
export function wrapPKCS1(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = [octets, ...lengthOf(pkcs1.length), ...pkcs1];
  const content = [...version0, ...rsaAlgorithm, ...key];
  return Uint8Array.from([sequence, ...lengthOf(content.length), ...content]);
}

/** A length as DER writes it: in one byte below 128, else in as many as it needs behind their number. */
function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

function startsWith(bytes: Uint8Array, part: readonly number[]): boolean {
  return part.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  return bytes.some((_, at) => startsWith(bytes.subarray(at), part));
}

/**
 * Self-signed certificates for TLS servers in tests. Node can read X.509 but not create it, and openssl is not installed
 * everywhere. The part of DER that a certificate needs is smaller than the dependency that would write it.
 */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

interface CertificateOptions {
  /** DNS names, or IPv4 addresses as four bytes. */
  readonly names?: readonly (string | readonly number[])[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

const day = 86_400_000;

/** A self-signed certificate, by default for localhost, 127.0.0.1 and `::1`, from yesterday until tomorrow. */
export function selfSigned({
  names = ['localhost', [127, 0, 0, 1], [...Array<number>(15).fill(0), 1]],
  notBefore = new Date(Date.now() - day),
  notAfter = new Date(Date.now() + day),
}: CertificateOptions = {}): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // A name of its own: OpenSSL looks up the issuer by its name.
  const name = sequence(set(sequence(commonName, der(0x0c, Buffer.from(`test ${randomUUID()}`)))));
  const altNames = names.map((entry) =>
    typeof entry === 'string' ? der(0x82, ascii(entry)) : der(0x87, bytes(entry)),
  );
  const extension = (id: Buffer, value: Buffer) => sequence(id, der(0x04, value));
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    sequence(ecdsaWithSha256),
    name,
    sequence(time(notBefore), time(notAfter)),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(
      0xa3,
      sequence(
        extension(subjectAltName, sequence(...altNames)),
        // It signs itself, so that NODE_EXTRA_CA_CERTS and the option `ca` accept it.
        extension(basicConstraints, sequence(der(0x01, bytes([0xff])))),
      ),
    ),
  );
  const signature = der(0x03, bytes([0]), sign('sha256', body, privateKey));
  const cert = sequence(body, sequence(ecdsaWithSha256), signature).toString('base64');
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

const bytes = (list: readonly number[]) => Buffer.from(list);
const ascii = (text: string) => Buffer.from(text, 'latin1');

/** A value with its tag and its length. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([bytes([tag, ...size]), content]);
}

const sequence = (...contents: readonly Buffer[]) => der(0x30, ...contents);
const set = (...contents: readonly Buffer[]) => der(0x31, ...contents);
const integer = (value: number) => der(0x02, bytes([value]));
const time = (date: Date) => der(0x18, ascii(date.toISOString().replace(/[-:T]|\.\d+/g, '')));

const objectId = (...content: readonly number[]) => der(0x06, bytes(content));
const commonName = objectId(0x55, 0x04, 0x03);
const subjectAltName = objectId(0x55, 0x1d, 0x11);
const basicConstraints = objectId(0x55, 0x1d, 0x13);
const ecdsaWithSha256 = objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02);

import { generateKeyPairSync } from 'node:crypto';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const cipher = { cipher: 'aes-256-cbc', passphrase: 'secret' };

/** Keys in every format that a user may pass. */
export const keys = {
  object: rsa.privateKey,
  pkcs8: rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  pkcs1: rsa.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
  pkcs8DER: rsa.privateKey.export({ format: 'der', type: 'pkcs8' }),
  pkcs1DER: rsa.privateKey.export({ format: 'der', type: 'pkcs1' }),
  encryptedPkcs8: rsa.privateKey.export({ format: 'pem', type: 'pkcs8', ...cipher }).toString(),
  encryptedPkcs8DER: rsa.privateKey.export({ format: 'der', type: 'pkcs8', ...cipher }),
  encryptedPkcs1: rsa.privateKey.export({ format: 'pem', type: 'pkcs1', ...cipher }).toString(),
  publicSpki: rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  publicDER: rsa.publicKey.export({ format: 'der', type: 'spki' }),
  publicPkcs1: rsa.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
  jwk: rsa.privateKey.export({ format: 'jwk' }),
  ecPkcs8: ec.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  ecSec1: ec.privateKey.export({ format: 'pem', type: 'sec1' }).toString(),
  smallPkcs8: small.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
};

import { generateKeyPairSync } from 'node:crypto';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const small = generateKeyPairSync('rsa', { modulusLength: 1024 });

/** Keys in every format a user may hand in. */
export const keys = {
  publicKey: rsa.publicKey,
  pkcs8: rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  pkcs1: rsa.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
  encryptedPkcs8: rsa.privateKey
    .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'secret' })
    .toString(),
  encryptedPkcs1: rsa.privateKey
    .export({ format: 'pem', type: 'pkcs1', cipher: 'aes-256-cbc', passphrase: 'secret' })
    .toString(),
  publicSpki: rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  publicPkcs1: rsa.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
  jwk: JSON.stringify(rsa.privateKey.export({ format: 'jwk' })),
  ecPkcs8: ec.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  ecSec1: ec.privateKey.export({ format: 'pem', type: 'sec1' }).toString(),
  smallPkcs8: small.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
};

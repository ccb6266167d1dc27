import { describe, expect, it } from 'vitest';
import { selfSigned } from '../../support/certificate.node.js';
import { rawServer } from '../../support/raw-server.node.js';
import { answers, ok } from './cases.js';
import { runTrusting } from './trusting-process.node.js';
import { exchange, isFetch, send, transportNames } from './transports.js';

const short = [ok, 'content-length: 2'];
const day = 86_400_000;

describe.each(transportNames)('%s: nothing is sent', (name) => {
  it('to a server with a self-signed certificate', async () => {
    const { url, peers } = await rawServer(answers(short, 'ok'), { tls: selfSigned() });
    expect(await exchange(name, url)).toEqual({ fault: { sent: false, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(peers.map((peer) => peer.received)).not.toContain(expect.stringContaining('GET'));
  });

  it('to a server without TLS', async () => {
    const { port } = await rawServer(async (peer) => {
      await peer.more();
      await peer.answer(['HTTP/1.1 400 Bad Request', 'content-length: 2'], 'no');
    });
    expect(await exchange(name, `https://127.0.0.1:${port}`)).toMatchObject({ fault: { sent: false } });
  });

  it('to a server whose TLS is too old', async () => {
    const tls = { ...selfSigned(), minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const;
    const { url } = await rawServer(answers(short, 'ok'), { tls });
    // undici does not tell in which phase TLS failed.
    const sent = isFetch(name) ? 'unknown' : false;
    expect(await exchange(name, url)).toMatchObject({ fault: { sent } });
  });

  const trusted = { ...selfSigned(), maxVersion: 'TLSv1.2' } as const;
  it.each([
    ['its versions of TLS', { ...trusted, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }, 'TLSV1_ALERT_PROTOCOL_VERSION'],
    ['its ciphers', { ...trusted, ciphers: 'ECDHE-RSA-AES128-SHA' }, 'SSLV3_ALERT_HANDSHAKE_FAILURE'],
    ['its curves', { ...trusted, ecdhCurve: 'brainpoolP512r1' }, 'SSLV3_ALERT_HANDSHAKE_FAILURE'],
    ['a certificate that it lacks', { ...trusted, key: '', cert: '' }, 'SSLV3_ALERT_HANDSHAKE_FAILURE'],
  ] as const)('if the server sends an alert because of %s, and the fault is final', async (_, tls, reason) => {
    const { url } = await rawServer(answers(short, 'ok'), { tls });
    const fault = await send(name, url).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: `ERR_SSL_${reason}`, isFinal: true, sent: isFetch(name) ? 'unknown' : false });
    expect(fault).toMatchObject({ explanation: expect.stringContaining('the server refused the TLS connection') });
  });

  it.each(['end', 'reset'] as const)('if the handshake ends by %s()', async (how) => {
    const { port } = await rawServer(async (peer) => {
      await peer.more();
      peer[how]();
    });
    // undici reports such a break like one of an established connection.
    const sent = isFetch(name) ? 'unknown' : false;
    expect(await exchange(name, `https://127.0.0.1:${port}`)).toMatchObject({ fault: { sent, code: 'ECONNRESET' } });
  });
});

describe('with NODE_EXTRA_CA_CERTS', () => {
  it('certificates for addresses are accepted, expired and foreign ones are refused', { timeout: 30_000 }, async () => {
    const good = selfSigned();
    const expired = selfSigned({ notBefore: new Date(Date.now() - 2 * day), notAfter: new Date(Date.now() - day) });
    const foreign = selfSigned({ names: ['coze.invalid'] });
    const urls = await Promise.all(
      [good, expired, foreign].map(async (tls) => (await rawServer(answers(short, 'ok'), { tls })).url),
    );
    const outcomes = await runTrusting([good, expired, foreign], urls);
    const refused = (code: string) => ({ fault: { sent: false, code } });
    const expected = [
      { status: 200, body: 'ok' },
      refused('CERT_HAS_EXPIRED'),
      refused('ERR_TLS_CERT_ALTNAME_INVALID'),
    ];
    expect(outcomes).toEqual(Object.fromEntries(transportNames.map((name) => [name, expected])));
  });

  it('a session is continued by the next connection', { timeout: 30_000 }, async () => {
    const tls = selfSigned();
    const { url } = await rawServer(
      async (peer) => {
        await peer.request();
        await peer.answer([...short, 'connection: close'], peer.resumesSession ? '2.' : '1.');
      },
      { tls },
    );
    const expected = ['1.', '2.'].map((body) => ({ status: 200, body }));
    const outcomes = await runTrusting([tls], [url, url]);
    expect(outcomes).toEqual(Object.fromEntries(transportNames.map((name) => [name, expected])));
  });

  it('a missing client certificate is reported after the request may have been sent', { timeout: 30_000 }, async () => {
    const tls = { ...selfSigned(), requestCert: true, rejectUnauthorized: true };
    const { url, peers } = await rawServer(answers(short, 'ok'), { tls });
    // TLS 1.3 lets the client write before the server has checked it. The break may overtake the alert that says why.
    const refused = { fault: { sent: 'unknown' } };
    const outcomes = await runTrusting([tls], [url]);
    expect(outcomes).toMatchObject(Object.fromEntries(transportNames.map((name) => [name, [refused]])));
    expect(peers).toHaveLength(0);
  });
});

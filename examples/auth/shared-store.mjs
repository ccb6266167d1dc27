// One login for several processes, which survives a restart: the token is stored in a directory. A refresh token works only
// once, so each process uses the token that another one has refreshed. Any Keyv instance works in place of fileStore.
// Real service: COZE_DEVICE_CLIENT_ID, and COZE_TOKEN_DIRECTORY, which keeps the token (and COZE_REGION=cn).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CozeAPI, deviceOAuth, fileStore } from 'coze-client';
import { DEMO_DEVICE_CLIENT_ID } from 'coze-client/testing';
import { chooseSite } from './support/site.mjs';

const { site, env, server, close } = await chooseSite('COZE_DEVICE_CLIENT_ID', 'COZE_TOKEN_DIRECTORY');
const [clientId = DEMO_DEVICE_CLIENT_ID, directory = await mkdtemp(join(tmpdir(), 'coze-'))] = env;
let logins = 0;

/** The client of each process. */
function connect() {
  const token = deviceOAuth({
    ...site,
    clientId,
    store: fileStore(directory),
    key: 'user-1',
    onUserCode({ verification_url, user_code }) {
      logins += 1;
      console.log(`Open ${verification_url}`);
      server?.oauth.approveDevice(user_code);
    },
  });
  return new CozeAPI({ ...site, token });
}

await connect().users.me();
const users = await Promise.all([connect(), connect(), connect()].map((client) => client.users.me()));
console.log(`${users.length} more clients act for ${users[0]?.user_name} after ${logins} login(s).`);

if (server) await rm(directory, { recursive: true });
await close();

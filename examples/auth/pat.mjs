// A personal access token. Real service: COZE_API_TOKEN (and COZE_REGION=cn).
import { CozeAPI, patAuth } from 'coze-client';
import { chooseSite, localToken } from './support/site.mjs';

const { site, env, close } = await chooseSite('COZE_API_TOKEN');
const [token = localToken] = env;

const client = new CozeAPI({ ...site, token: patAuth(token) });
const user = await client.users.me();
console.log(`A personal access token: ${user.user_name}`);

await close();

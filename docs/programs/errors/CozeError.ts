import { CozeAPI, CozeError } from 'coze-client';

try {
  const client = new CozeAPI({ token: 'pat_local', baseURL: 'api.coze.cn' });
  await client.users.me();
} catch (error) {
  if (!(error instanceof CozeError)) throw error;
  console.log(error.name, error.message);
}

import { createCozeProxy, ProxyRefusalError } from 'coze-client/proxy';
import { startCozeServer } from 'coze-client/testing';

const server = await startCozeServer();
const proxy = createCozeProxy({
  token: 'pat_local',
  baseURL: server.url,
  allow: ['users.me'],
  authorize: () => true,
  onError: (error) => {
    if (error instanceof ProxyRefusalError) console.log(error.name, error.status, error.message);
  },
});
await server.close();
const response = await proxy(new Request('http://localhost/api/coze/v1/users/me'));
console.log(response.status, await response.text());

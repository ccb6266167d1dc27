import { CozeAPI, deviceOAuth, fileStore } from 'coze-client';

/** 每个进程都这样连接，重启后也一样 / Each process connects like this, also after a restart. */
function connect(): CozeAPI {
  const token = deviceOAuth({
    region: 'cn',
    clientId: process.env.COZE_DEVICE_CLIENT_ID ?? '',
    store: fileStore('.coze-tokens'),
    key: 'user-1',
    onUserCode: ({ verification_url }) => console.log(`Open ${verification_url}`),
  });
  return new CozeAPI({ region: 'cn', token, timeout: 0 });
}

console.log((await connect().users.me()).user_name);
console.log((await connect().users.me()).user_name);

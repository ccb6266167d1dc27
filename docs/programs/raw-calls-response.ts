import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { data, response, logid } = await client.users.me().withResponse();
console.log(data.user_name, response.status, logid);

// 没有读取响应体，也没有检查 code。
// Its body is unread and its code unchecked.
const unread = await client.users.me({ headers: { 'x-request-id': '42' } }).asResponse();
console.log(unread.headers.get('content-type'), (await unread.text()).slice(0, 10));

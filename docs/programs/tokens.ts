import { readFile } from 'node:fs/promises';
import { CozeAPI, patAuth } from 'coze-client';

// 字符串：构造客户端时检查 / A string is checked when the client is made.
const fixed = new CozeAPI({ region: 'cn', token: process.env.COZE_API_TOKEN ?? '' });
console.log((await fixed.users.me()).user_name);

// 函数：每次请求之前调用，换了令牌不用重启 / A function is called before every request: a new token needs no restart.
const current = new CozeAPI({
  region: 'cn',
  token: async () => {
    const { COZE_API_TOKEN_FILE: file, COZE_API_TOKEN: token } = process.env;
    return file === undefined ? token : readFile(file, 'utf8');
  },
});
console.log((await current.users.me()).user_name);

// 授权对象：打印时不显示令牌 / An auth object does not show the token when it is printed.
const auth = patAuth(process.env.COZE_API_TOKEN ?? '');
console.log((await new CozeAPI({ region: 'cn', token: auth }).users.me()).user_name, auth);

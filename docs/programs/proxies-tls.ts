import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import { CozeAPI } from 'coze-client';

// 公司内网的根证书（PEM 文件）。
// The root certificate of the company, a PEM file.
const file = process.env.COMPANY_CA;
const ca = [...rootCertificates, ...(file === undefined ? [] : [readFileSync(file, 'utf8')])];

const agent = new Agent({ keepAlive: true, maxSockets: 20, ca });
const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn', agent });

console.log((await client.users.me()).user_name);

agent.destroy();

import { APIError, CozeAPI, describeErrorCode, isCozeError } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

try {
  await client.bots.retrieveNew('7000000000000000001');
} catch (error) {
  // 其他异常是程序自己的问题。
  // Anything else is a mistake of the program.
  if (!isCozeError(error)) throw error;
  console.log(error.name, error.message);
  if (error instanceof APIError) {
    console.log({ status: error.status, code: error.code, msg: error.msg, logid: error.logid });
    const known = describeErrorCode(error.code);
    console.log(known?.name, known?.retry, known?.meaning);
  }
}

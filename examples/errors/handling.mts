// 错误处理：每种失败都有自己的错误类，带有错误码、日志 ID 和原因。
// Error handling: each failure has a class of its own, with the code of the platform, the log id and the cause.
import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  CozeAPI,
  COZE_CN_BASE_URL,
  describeErrorCode,
  isCozeError,
  NotFoundError,
  RateLimitError,
} from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

function report(error: unknown) {
  // 其他异常是程序自己的问题。
  // Anything else is a mistake of the program.
  if (!isCozeError(error)) throw error;
  if (error instanceof AuthenticationError) console.log('The token is wrong or has expired.');
  else if (error instanceof NotFoundError) console.log('There is no such bot.');
  else if (error instanceof RateLimitError) console.log('Too many requests, also after the retries.');
  else if (error instanceof APIConnectionError) console.log('Coze cannot be reached:', error.cause);
  console.log(`${error.name}: ${error.message}`);
  if (error instanceof APIError) {
    console.log(`code ${error.code}, log id ${error.logid}`);
    console.log(describeErrorCode(error.code)?.meaning);
  }
}

await client.bots.retrieveNew('7000000000000000001').catch(report);

const unknown = new CozeAPI({ token: 'pat_unknown', baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL });
await unknown.users.me().catch(report);

import { SchemasUnavailableError } from 'coze-client';

// 只有部署时缺少文件才会出现，所以由程序自己抛出。
// Only a deployment without some of the files raises it: here the program does.
try {
  throw new SchemasUnavailableError(new Error('404: validators.mjs'));
} catch (error) {
  if (!(error instanceof SchemasUnavailableError)) throw error;
  console.log(error.name, error.message, error.cause);
}

import { JSONParseError } from 'coze-client';

// 这个包不会抛出它，所以由程序自己抛出。
// The package does not throw it: the program does.
try {
  throw new JSONParseError({ message: 'not JSON' });
} catch (error) {
  if (!(error instanceof JSONParseError)) throw error;
  console.log(error.name, error.message);
}

import { InvalidCallbackError, parseCallback } from 'coze-client/schemas';

try {
  parseCallback('{ "header": {} }');
} catch (error) {
  if (!(error instanceof InvalidCallbackError)) throw error;
  console.log(error.name, error.issues, error.body);
  console.log(error.message);
}

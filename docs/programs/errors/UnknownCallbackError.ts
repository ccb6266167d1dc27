import { parseCallback, UnknownCallbackError } from 'coze-client/schemas';

try {
  parseCallback('{ "header": { "event_type": "bot.renamed" }, "event": {} }');
} catch (error) {
  if (!(error instanceof UnknownCallbackError)) throw error;
  console.log(error.name, error.type);
  console.log(error.message);
}

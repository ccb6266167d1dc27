import { CallbackSignatureError, parseCallback } from 'coze-client/schemas';

const headers = { 'X-Coze-Signature': 'forged', 'X-Coze-Timestamp': String(Date.now()), 'X-Coze-Nonce': '1' };
try {
  await parseCallback('{}', { headers, token: 'callback_token' });
} catch (error) {
  if (!(error instanceof CallbackSignatureError)) throw error;
  console.log(error.name, error.reason, error.message);
}

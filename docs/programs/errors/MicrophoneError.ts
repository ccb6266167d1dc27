import { MicrophoneError, openMicrophone } from 'coze-client/voice';

// Node 没有麦克风；在网页里，用户拒绝授权时 reason 为 denied。
// Node has no microphone. In a page, reason is denied if the user refuses.
try {
  await openMicrophone();
} catch (error) {
  if (!(error instanceof MicrophoneError)) throw error;
  console.log(error.name, error.reason, error.message);
}

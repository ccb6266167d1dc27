import { AudioError, readWav } from 'coze-client/audio';

try {
  readWav(new TextEncoder().encode('ID3: an MP3 file'));
} catch (error) {
  if (!(error instanceof AudioError)) throw error;
  console.log(error.name, error.offset, error.message);
}

// @ts-check
import { chromium } from 'playwright';

/**
 * Starts Chromium from /usr/bin/chromium or the environment variable CHROMIUM.
 *
 * @param {string} [microphone] - a WAV file that the microphone hears, again and again. Default: a beep.
 */
export const launchChromium = (microphone) =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      ...(microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone}`]),
    ],
  });

// @ts-check
import { chromium } from 'playwright';

/**
 * Starts Chromium from /usr/bin/chromium or the environment variable CHROMIUM. A page with the permission has a microphone.
 *
 * @param {{ readonly microphone?: string, readonly args?: readonly string[] }} [options] - `microphone` is a WAV file that is
 *   heard again and again. Default: a beep.
 */
export const launchChromium = ({ microphone, args = [] } = {}) =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      ...(microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone}`]),
      ...args,
    ],
  });

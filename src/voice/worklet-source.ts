/**
 * The processors on the audio thread, as the text of a module. Text, because a bundler would rewrite a function: what it adds
 * is not defined on that thread. `scripts/finish-package.mjs` writes it to `coze-client/voice/worklet.js`.
 *
 * `coze-capture` sends its input as 16-bit samples, mono, 20 ms each. Each message to it confirms one of them: a page that is busy for
 * two seconds gets no more until then. `coze-playback` plays the samples that it is sent, and reports how many it has played.
 * A number drops what it has not played: so many samples were sent before. Both end with the message `null`.
 */
export const workletSource = /* js */ `
class CozeProcessor extends AudioWorkletProcessor {
  isOpen = true;
  constructor() {
    super();
    this.port.onmessage = ({ data }) => {
      if (data === null) this.isOpen = false;
      else this.take(data);
    };
  }
}
registerProcessor('coze-capture', class extends CozeProcessor {
  samples = new Int16Array(sampleRate / 50);
  length = 0;
  unconfirmed = 0;
  take() {
    this.unconfirmed--;
  }
  process([[samples = []]]) {
    for (const sample of samples) {
      this.samples[this.length++] = Math.max(-32768, Math.min(32767, Math.round(sample * 32768)));
      if (this.length === this.samples.length) {
        this.length = 0;
        if (this.unconfirmed < 100) {
          this.unconfirmed++;
          this.port.postMessage(this.samples.slice());
        }
      }
    }
    return this.isOpen;
  }
});
registerProcessor('coze-playback', class extends CozeProcessor {
  queue = [];
  at = 0;
  done = 0;
  total = 0;
  power = 0;
  frames = 0;
  isIdle = true;
  take(data) {
    if (data.length) this.queue.push(data);
    else if (typeof data === 'boolean') this.isPaused = data;
    else {
      this.queue = [];
      this.at = 0;
      this.done = data;
      this.report();
    }
  }
  report() {
    const { done, total, power, frames } = this;
    this.port.postMessage({ done, total, power: frames && power / frames });
    this.isIdle = power === 0;
    this.power = this.frames = 0;
  }
  process(inputs, [[output]]) {
    let filled = 0;
    while (!this.isPaused && this.queue.length && filled < output.length) {
      const sample = this.queue[0][this.at++];
      this.power += sample * sample;
      output[filled++] = sample / 32768;
      if (this.at === this.queue[0].length) {
        this.queue.shift();
        this.at = 0;
      }
    }
    this.done += filled;
    this.total += filled;
    this.frames += output.length;
    if (filled) this.isIdle = false;
    if (!this.isIdle && (this.frames * 50 >= sampleRate || (filled && !this.queue.length))) this.report();
    return this.isOpen;
  }
});
`;

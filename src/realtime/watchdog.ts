import { startTimer } from './timer.js';

/** What the watchdog does: it asks for a sign of life, then gives up. */
export interface WatchdogHost {
  ping(): void;
  /** @param ms - for how long nothing came. */
  silent(ms: number): void;
}

/**
 * Notices that nothing comes any more. It looks twice in the time allowed, so that a frame costs no clock: silence is
 * noticed after the time allowed and at the latest half as long again.
 */
export class Watchdog {
  /** Set by whatever comes. */
  heard = false;
  #stop = (): void => undefined;

  start(timeout: number, host: WatchdogHost): void {
    let silent = 0;
    const look = (): void => {
      silent = this.heard ? 0 : silent + 1;
      this.heard = false;
      if (silent === 2) return host.silent(timeout);
      if (silent === 1) host.ping();
      this.#stop = startTimer(timeout / 2, look);
    };
    this.heard = false;
    this.#stop = startTimer(timeout / 2, look);
  }

  stop(): void {
    this.#stop();
  }
}

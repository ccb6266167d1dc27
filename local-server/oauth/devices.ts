import type { Clock } from '../lib/clock.js';
import type { OAuthApp } from './apps.js';
import { OAuthRequestError } from './oauth-errors.js';
import { randomSecret } from './tokens.js';

interface Device {
  readonly app: OAuthApp;
  readonly workspaceId: string | undefined;
  readonly deviceCode: string;
  readonly userCode: string;
  readonly expiresAt: number;
  decision: 'none' | 'allowed' | 'denied';
  /** Seconds between two polls. */
  interval: number;
  /** The earliest time of the next poll. */
  nextAt: number;
}

export const CODE_LIFETIME_SECONDS = 300;
export const POLL_INTERVAL_SECONDS = 5;
/** `slow_down` adds this to the interval. */
const SLOW_DOWN_SECONDS = 5;
/** A poll may be early by this much: the timers of clients are not exact. */
const TOLERANCE_MS = 500;
/** Without vowels, a code is never a word. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';

/** The devices that wait for their user. */
export class Devices {
  readonly #devices: Device[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(app: OAuthApp, workspaceId: string | undefined): Device {
    const device: Device = {
      app,
      workspaceId,
      deviceCode: randomSecret(40),
      userCode: `${randomSecret(4, CONSONANTS)}-${randomSecret(4, CONSONANTS)}`,
      expiresAt: this.#clock.now() + CODE_LIFETIME_SECONDS * 1000,
      decision: 'none',
      interval: POLL_INTERVAL_SECONDS,
      nextAt: 0,
    };
    this.#devices.push(device);
    return device;
  }

  /** @returns false if no device waits for the code. */
  decide(userCode: string, allowed: boolean): boolean {
    const letters = lettersOf(userCode);
    const device = this.#devices.find((candidate) => lettersOf(candidate.userCode) === letters);
    if (device?.decision !== 'none' || this.#clock.now() >= device.expiresAt) return false;
    device.decision = allowed ? 'allowed' : 'denied';
    return true;
  }

  /**
   * Removes and returns a device that the user has approved.
   *
   * @throws OAuthRequestError for an unknown or expired code, for a device that the user has refused or not decided yet,
   * and for a poll that comes too early.
   */
  take(app: OAuthApp, deviceCode: string): Device {
    const index = this.#devices.findIndex((device) => device.app === app && device.deviceCode === deviceCode);
    const device = this.#devices[index];
    if (device === undefined) {
      throw new OAuthRequestError('invalid_grant', 'The device code is unknown or was used before.');
    }
    const now = this.#clock.now();
    if (now >= device.expiresAt) throw new OAuthRequestError('expired_token', 'The device code has expired.');
    if (device.decision === 'denied') throw new OAuthRequestError('access_denied', 'The user refused.');
    if (device.decision === 'none') throw this.#pending(device, now);
    this.#devices.splice(index, 1);
    return device;
  }

  #pending(device: Device, now: number): OAuthRequestError {
    const isEarly = now < device.nextAt - TOLERANCE_MS;
    if (isEarly) device.interval += SLOW_DOWN_SECONDS;
    device.nextAt = now + device.interval * 1000;
    return isEarly
      ? new OAuthRequestError('slow_down', `Poll every ${device.interval} seconds.`)
      : new OAuthRequestError('authorization_pending', 'The user has not decided yet.');
  }
}

const lettersOf = (userCode: string): string => userCode.replaceAll(/[^a-z]/gi, '').toUpperCase();

import type { Clock } from '../clock.js';
import type { OAuthApp } from './apps.node.js';
import { type OAuthHandler, type OAuthHandlers, oauthJSON, OAuthRefusal } from './protocol.js';
import { randomText, randomUserCode } from './tokens.js';

interface Device {
  readonly app: OAuthApp;
  readonly workspaceId: string | undefined;
  readonly deviceCode: string;
  readonly userCode: string;
  readonly endsAt: number;
  decision: 'none' | 'allowed' | 'denied';
  interval: number;
  /** When the device may ask next. */
  nextAt: number;
}

export const DEVICE_LIFE_SECONDS = 300;
export const DEVICE_INTERVAL_SECONDS = 5;
const SLOWER_SECONDS = 5;
/** Timers of clients are not exact. */
const TOLERANCE_MS = 500;

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
      deviceCode: randomText(40),
      userCode: randomUserCode(),
      endsAt: this.#clock.now() + DEVICE_LIFE_SECONDS * 1000,
      decision: 'none',
      interval: DEVICE_INTERVAL_SECONDS,
      nextAt: 0,
    };
    this.#devices.push(device);
    return device;
  }

  /** The device whose code a person typed, if it still waits. */
  waiting(userCode: string): Device | undefined {
    const typed = plain(userCode);
    const device = this.#devices.find((candidate) => plain(candidate.userCode) === typed);
    return device?.decision === 'none' && this.#clock.now() < device.endsAt ? device : undefined;
  }

  /** Tells whether a device waited for the decision. */
  decide(userCode: string, allowed: boolean): boolean {
    const device = this.waiting(userCode);
    if (device === undefined) return false;
    device.decision = allowed ? 'allowed' : 'denied';
    return true;
  }

  /**
   * Uses the code of a device up whose user has let it in.
   *
   * @throws OAuthRefusal while the user has not, asked too often or not, and when the code is too old or unknown.
   */
  take(app: OAuthApp, deviceCode: string): Device {
    const index = this.#devices.findIndex((device) => device.app === app && device.deviceCode === deviceCode);
    const device = this.#devices[index];
    if (device === undefined) throw new OAuthRefusal('invalid_grant', 'The device code is unknown or was used before.');
    const now = this.#clock.now();
    if (now >= device.endsAt) throw new OAuthRefusal('expired_token', 'The device code has expired.');
    if (device.decision === 'denied') throw new OAuthRefusal('access_denied', 'The user refused.');
    if (device.decision === 'none') throw this.#pending(device, now);
    this.#devices.splice(index, 1);
    return device;
  }

  #pending(device: Device, now: number): OAuthRefusal {
    const early = now < device.nextAt - TOLERANCE_MS;
    if (early) device.interval += SLOWER_SECONDS;
    device.nextAt = now + device.interval * 1000;
    if (!early) return new OAuthRefusal('authorization_pending', 'The user has not decided yet.');
    return new OAuthRefusal('slow_down', `Ask every ${device.interval} seconds.`);
  }
}

const plain = (userCode: string): string => userCode.replaceAll(/[^a-z]/gi, '').toUpperCase();

const deviceCode: OAuthHandler = (request, { apps, devices }) => {
  const app = apps.find(request.required('client_id'), ['device']);
  const device = devices.add(app, request.inPath('workspace_id'));
  return oauthJSON({
    device_code: device.deviceCode,
    user_code: device.userCode,
    verification_uri: `http://${request.host}/device`,
    expires_in: DEVICE_LIFE_SECONDS,
    interval: DEVICE_INTERVAL_SECONDS,
  });
};

export const deviceCodeHandlers: OAuthHandlers = {
  'POST /api/permission/oauth2/device/code': deviceCode,
  'POST /api/permission/oauth2/workspace_id/{workspace_id}/device/code': deviceCode,
};

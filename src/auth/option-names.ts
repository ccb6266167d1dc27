/** The names of the options of auth objects and token functions. A token must not go to the host of a misspelt one. */
import { CozeError } from '../errors/coze-error.js';
import { Log } from '../http/log.js';
import type { OptionOwner } from '../http/option-names.lazy.js';
import { plainOf, unknownNames } from '../http/option-names.js';
import { readable, refuseUnknown } from '../http/options.js';

/** The functions of one kind of app. Programs pass the config of an app to several of them. */
interface AppKind extends OptionOwner {
  /** Their names, in groups. A page that uses none drops them: a bundler keeps texts that are put together. */
  readonly options: readonly string[];
}

/** Names of other SDKs. A user must not be sent to another host than that of the program. */
const sharedNames: Readonly<Record<string, string>> = {
  apibase: 'baseURL',
  apiurl: 'baseURL',
  basepath: 'baseURL',
  baseuri: 'baseURL',
  endpoint: 'baseURL',
  host: 'baseURL',
  redirecturi: 'redirectUrl',
};
const siteOptions = 'baseURL region store key requestOptions';
const ofCall = 'give it in requestOptions of an auth object, or as the second argument of a function';

export const jwtApp: AppKind = {
  name: 'an app with a key',
  options: [
    siteOptions,
    'appId keyid privateKey aud algorithm sessionName sessionContext allowPrivateKeyInBrowser',
    'durationSeconds scope accountId enterpriseId token',
  ],
  usual: {
    audience: 'aud',
    clientid: 'appId',
    iss: 'appId',
    kid: 'keyid',
    publickeyid: 'keyid',
    ttl: 'durationSeconds',
  },
  ofCall,
};

const userOptions =
  'clientId clientSecret redirectUrl workspaceId state code_challenge_method code codeVerifier refreshToken';
const usualNames = { appid: 'clientId', appsecret: 'clientSecret', secret: 'clientSecret' };

export const userApp: AppKind = {
  name: 'an app of a user',
  options: [siteOptions, userOptions],
  usual: usualNames,
  ofCall,
};

export const deviceApp: AppKind = {
  name: 'an app of a device',
  options: [siteOptions, userOptions, 'deviceCode poll interval expiresIn timeout onUserCode'],
  usual: usualNames,
  ofCall,
};

/**
 * Checks the names in a function that cannot wait for the file with all words: those that differ in case, `_` and `-`, and the
 * usual ones. `checkAuthNames()` checks the rest with the first request.
 *
 * @throws CozeError for a name that stands for an option of another name.
 */
export function checkAuthSpelling(config: object, app: AppKind): void {
  const known = optionNamesOf(app);
  for (const name of unknownNames(readable(config), known)) {
    const plain = plainOf(name);
    const meant = [...known].find((option) => plainOf(option) === plain) ?? app.usual?.[plain] ?? sharedNames[plain];
    if (meant !== undefined) throw new CozeError(`There is no option ${name}: use ${meant}.`);
  }
}

/**
 * Checks the names before anything is sent. A value that is no object is refused where it is read.
 *
 * @throws CozeError for a name that stands for an option of another name.
 */
export async function checkAuthNames(config: object, app: AppKind): Promise<void> {
  const known = optionNamesOf(app);
  await refuseUnknown(unknownNames(readable(config), known), known, new Log(undefined), app);
}

const optionNamesOf = (app: AppKind): ReadonlySet<string> => new Set(app.options.join(' ').split(' '));

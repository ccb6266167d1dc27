/** What sets a proxy: a variable of the environment, or an option. */
export interface ProxySetting {
  /** For messages, such as `variable HTTPS_PROXY`. */
  readonly name: string;
  /** Not empty. May contain a password. */
  readonly value: string;
}

const plainNames = ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
const secureNames = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];

/** The variable that sets the proxy for a URL, unless `NO_PROXY` excludes the host. Reads the environment each time. */
export function proxyVariable(url: URL): ProxySetting | undefined {
  for (const name of isSecure(url) ? secureNames : plainNames) {
    const value = process.env[name];
    if (value !== undefined && value !== '') return isExcluded(url) ? undefined : { name: `variable ${name}`, value };
  }
  return undefined;
}

/** True if connections to the URL are encrypted. */
export function isSecure({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'wss:';
}

/** True if `NO_PROXY` has the host, a domain above it, or `*`. An entry may have a port. */
function isExcluded(url: URL): boolean {
  const list = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
  const port = url.port || (isSecure(url) ? '443' : '80');
  const entries = list.toLowerCase().split(/[\s,]+/);
  return entries.some((entry) => {
    if (entry === '*') return true;
    // An IPv6 address without brackets has colons, but no port.
    const [, host = entry, onlyPort = port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
    const domain = host.replace(/^\*?\./, '');
    if (domain === '' || onlyPort !== port) return false;
    return url.hostname === domain || url.hostname === `[${domain}]` || url.hostname.endsWith(`.${domain}`);
  });
}

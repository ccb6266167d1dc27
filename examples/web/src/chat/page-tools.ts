import { setTheme, theme } from '../theme.js';

/**
 * The tools of this page. A bot calls those that it has as local plugins under the same name. What they get is written by a
 * model: check it.
 */
export const pageTools = {
  /** A page would ask a weather service here. */
  get_weather({ city }: { readonly city?: unknown }): object {
    const name = typeof city === 'string' && city !== '' ? city : '北京';
    const temperature = 12 + ((name.codePointAt(0) ?? 0) % 17);
    return { city: name, temperature, unit: '°C' };
  },

  /** Changes the page itself. */
  set_theme(args: { readonly theme?: unknown }): object {
    if (args.theme !== 'light' && args.theme !== 'dark') throw new TypeError('theme must be "light" or "dark".');
    const before = theme();
    setTheme(args.theme);
    return { before, now: args.theme };
  },
};

/** What the tools have in common: arguments in, a result out. */
export type PageTool = (args: Readonly<Record<string, unknown>>) => unknown;

/** As `@nestjs/common` 11 and reflect-metadata: the compiler writes down the types of a constructor for Nest. */
export type Class<T = object> = new (...args: never[]) => T;
export interface Provider {
  readonly provide: Class;
  readonly useFactory: (...given: never[]) => object;
  readonly inject?: readonly Class[];
}
export interface ModuleOptions {
  readonly controllers?: readonly Class[];
  readonly providers?: readonly (Class | Provider)[];
}

const records = new WeakMap<object, Record<string, unknown>>();
const metadata = (key: string, value: unknown) => (target: object) =>
  void records.set(target, { ...records.get(target), [key]: value });
export const readMetadata = (target: object, key: string): unknown => records.get(target)?.[key];
Object.assign(Reflect, { metadata });

export const Injectable = () => metadata('injectable', true);
export const Controller = (path: string) => metadata('path', path);
export const Module = (options: ModuleOptions) => metadata('module', options);

export class HttpException extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly options?: { cause?: unknown },
  ) {
    super(message);
  }
}

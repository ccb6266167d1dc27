import { type Class, type ModuleOptions, type Provider, readMetadata } from '@nestjs/common';

/** As the container of Nest: one object of each class, made with the objects that its constructor names. */
export class NestFactory {
  static async createApplicationContext(module: Class) {
    const { providers = [], controllers = [] } = readMetadata(module, 'module') as ModuleOptions;
    const made = new Map<unknown, object>();
    const get = <T extends object>(wanted: Class<T>): T => {
      const known = made.get(wanted);
      if (known !== undefined) return known as T;
      const provider = providers.find(
        (candidate): candidate is Provider => 'provide' in candidate && candidate.provide === wanted,
      );
      if (provider === undefined && ![...providers, ...controllers].includes(wanted))
        throw new Error(`Nest cannot resolve ${wanted.name}`);
      const types = (provider?.inject ?? readMetadata(wanted, 'design:paramtypes') ?? []) as Class[];
      const given = types.map((type) => get(type)) as never[];
      const value = provider === undefined ? new wanted(...given) : (provider.useFactory(...given) as T);
      made.set(wanted, value);
      return value;
    };
    const all = [...providers.map((entry) => ('provide' in entry ? entry.provide : entry)), ...controllers].map(get);
    const call = (hook: string) =>
      Promise.all(all.map((value) => (hook in value ? (value as Record<string, () => unknown>)[hook]?.() : undefined)));
    await call('onModuleInit');
    return { get, close: () => call('onModuleDestroy') };
  }
}

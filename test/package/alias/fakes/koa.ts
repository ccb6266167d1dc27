import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

namespace Koa {
  export interface Context {
    req: IncomingMessage;
    res: ServerResponse;
    path: string;
    status: number;
    body: unknown;
    set(name: string, value: string): void;
  }
  export type Middleware = (ctx: Context, next: () => Promise<void>) => unknown;
}

/** As Koa 3: middleware around middleware, and a body that is JSON, text or a stream. */
class Koa {
  readonly #middleware: Koa.Middleware[] = [];

  use(middleware: Koa.Middleware): this {
    this.#middleware.push(middleware);
    return this;
  }

  listen(port: number): Server {
    return createServer((req, res) => void this.#answer(req, res)).listen(port);
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const set = (name: string, value: string): void => void res.setHeader(name, value);
    const ctx: Koa.Context = { req, res, path: req.url ?? '/', status: 200, body: undefined, set };
    const run = async (index: number): Promise<void> => {
      await this.#middleware[index]?.(ctx, () => run(index + 1));
    };
    await run(0);
    res.statusCode = ctx.status;
    if (ctx.body instanceof Readable) ctx.body.pipe(res);
    else res.end(typeof ctx.body === 'string' ? ctx.body : JSON.stringify(ctx.body));
  }
}

export = Koa;
